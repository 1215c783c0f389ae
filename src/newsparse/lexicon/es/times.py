"""Words that stand beside the time at which a page in Spanish was published or updated. Written for this project from general knowledge of the language."""

AGO = """\
atrás
hace
"""

EDITIONS = """\
edición de hoy
edición impresa
edición nacional
primera edición
última edición
"""

PUBLISHED = """\
creado
creado el
emitido el
fecha
fecha de publicación
primera publicación
publicación
publicada
publicada el
publicado
publicado a las
publicado el
publicado en
subido el
"""

TODAY = """\
ahora mismo
anoche
ayer
hace instantes
hace un día
hace un minuto
hace un momento
hace una hora
hoy
"""

UNITS = """\
año
años
d
día
días
h
hora
horas
hs
m
mes
meses
min
mins
minuto
minutos
s
seg
segundo
segundos
sem
semana
semanas
"""

UPDATED = """\
act
actualización
actualizada
actualizada el
actualizado
actualizado a las
actualizado el
corregido
modificado
modificado el
última actualización
última modificación
última versión
"""
