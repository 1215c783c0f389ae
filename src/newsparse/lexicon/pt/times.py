"""Words that stand beside the time at which a page in Portuguese was published or updated.

Written for this project from general knowledge of the language.
"""

AGO = """\
atrás
há
"""

EDITIONS = """\
edição do dia
edição impressa
edição nacional
primeira edição
"""

PUBLISHED = """\
criado em
data
data de publicação
divulgado em
postada em
postado
postado em
publicada
publicada em
publicado
publicado a
publicado em
publicado por
publicado às
publicação
veiculado em
"""

TODAY = """\
agora
agora mesmo
anteontem
esta manhã
esta noite
hoje
ontem
"""

UNITS = """\
ano
anos
dia
dias
h
hora
horas
meses
min
minuto
minutos
mês
seg
segundo
segundos
semana
semanas
"""

UPDATED = """\
actualizada
actualizado
actualizado a
actualizado em
alterado em
atualizada
atualizada em
atualizado
atualizado a
atualizado em
atualizado há
atualizado às
atualização
corrigido em
editado em
modificado em
última actualização
última atualização
última modificação
"""
