"""Words that tell who wrote a story in Portuguese.

Written for this project from general knowledge of the language.
"""

ASIDES = """\
actualizado
assine
atualizada
atualizado
biografia
comentar
comentários
compartilhar
e-mail
email
guardar
imprimir
leitura
mais artigos
min de leitura
minuto de leitura
minutos de leitura
ouvir
partilhar
publicada
publicado
salvar
seguir
siga
subscrever
tempo de leitura
twitter
ver mais
ver perfil
ver todos os artigos
"""

DESKS = """\
brasília
cidades
ciência
cultura
desporto
digital
economia
educação
especial
esporte
esportes
geral
internacional
justiça
júnior
lisboa
local
mundo
nacional
online
opinião
polícia
política
porto
rio de janeiro
saúde
sociedade
são paulo
sénior
sênior
tecnologia
web
"""

GENITIVES = """\
da
das
de
do
dos
"""

JOINERS = """\
&
com
e
"""

LABELS = """\
autor
autora
autores
colunista
escrito por
jornalista
por
publicado por
redacção
redação
reportagem
repórter
texto
textos
"""

NO_NAMES = """\
a
agora
ainda
ajuda
alta
ambiente
anterior
análise
aplicativo
arquivo
arte
artigo
artigos
assinante
assinantes
assinatura
assine
ativo
atualizado
brasil
busca
buscar
cadastro
caderno
canal
carros
casa
cidade
cidades
ciência
classificados
coluna
colunas
comentários
compartilhe
conta
contato
conteúdo
copa
cotidiano
cultura
de
desporto
destaque
destaques
dia
digital
direitos
direto
diário
economia
editorial
edição
educação
eleições
em
empregos
empresas
entrar
entretenimento
entrevista
equipe
escola
especiais
especial
esporte
esportes
estado
estilo
exclusivo
famosos
federal
festival
foto
fotos
futebol
galeria
geral
grupo
guia
hoje
home
horóscopo
imagem
imóveis
internacional
início
jogos
jornal
justiça
leia
leitor
leitores
ler
letras
livros
local
login
loja
loteria
mais
meio
menu
mercado
mercados
moda
mulher
mundo
música
nacional
negócios
newsletter
no
nosso
notícia
notícias
nova
novo
o
obituário
opinião
país
pesquisa
pesquisar
podcast
podcasts
polícia
política
portal
portugal
prefeitura
premium
programa
publicidade
redação
regional
reportagem
resultados
revista
rural
rádio
saiba
saúde
segurança
seja
ser
serviço
serviços
siga
site
sobre
sociedade
sua
tecnologia
televisão
tempo
termos
todas
todos
trabalho
trânsito
turismo
tv
uma
veja
ver
viagem
viagens
vida
vídeo
vídeos
últimas
"""

OPENERS = """\
análise de
análise por
artigo de
artigo por
coluna de
crónica de
crônica de
da
da nossa correspondente
da nossa enviada especial
de nosso correspondente
do nosso correspondente
do nosso enviado especial
entrevista de
escrito por
opinião de
por
postado por
publicado por
reportagem de
reportagem por
texto de
texto e fotos de
texto e fotos por
texto por
uma crônica de
uma reportagem de
"""

OUTLETS = """\
agência
correio
digital
diário
estadão
expresso
folha
gazeta
globo
imprensa
jornal
news
notícias
observador
online
portal
press
público
revista
rádio
televisão
tribuna
tv
uol
zero hora
"""

ROLES = """\
advogado
analista
apresentador
apresentadora
articulista
blogueira
blogueiro
chefe de redação
chefe de reportagem
cientista político
colaborador
colaboradora
colunista
comentador
comentadora
comentarista
correspondente
correspondentes
cronista
crítica
crítico
director
directora
diretor
diretora
economista
editor
editor-chefe
editora
editora-chefe
editores
enviada
enviada especial
enviado
enviado especial
enviados especiais
estagiária
estagiário
fotógrafa
fotógrafo
jornalista
jornalistas
professor
professora
redactor
redactora
redator
redatora
repórter
repórteres
sociólogo
subeditor
subeditora
"""

STAND_INS = """\
a redação
admin
administrador
agência
agências
assessoria
assessoria de imprensa
bbc news brasil
colaboração para
com agências
conteúdo patrocinado
da agência
da redacção
da redação
da reportagem
da reportagem local
da sucursal
das agências
do correspondente
do enviado especial
dos enviados especiais
equipa
equipe
estadão conteúdo
folhapress
redacção
redação
redação online
"""

TIES = """\
da
de
do
em
especial para
na
no
para
"""
