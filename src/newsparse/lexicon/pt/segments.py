"""Words that tell what a line of a page in Portuguese is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
ainda não é assinante
ao continuar navegando
apoie o jornalismo
assine a newsletter
assine agora
assine nossa newsletter
assine por
ative as notificações
baixe nosso app
baixe o aplicativo
cancele a qualquer momento
cancele quando quiser
clique aqui
clique no sino
concorda com a nossa
deixe seu comentário
direitos reservados
direto no seu e-mail
envie sua sugestão
este site utiliza cookies
exclusivo para assinantes
faça login
faça seu login
inscreva-se em nosso
inscreva-se no
jornalismo independente
já é assinante
mande sua sugestão
marcados com *
na sua caixa de correio
na sua caixa de entrada
no seu e-mail
no seu email
nosso canal do whatsapp
nosso canal no
nosso grupo no
não reflete a opinião
não representam a opinião
não será publicado
os comentários são de responsabilidade
política de privacidade
proibida a reprodução
receba as notícias
receba as principais
receba notícias
siga o nosso canal
siga-nos no
subscreva a newsletter
termos de uso
todos os direitos reservados
torne-se assinante
usamos cookies
utilizamos cookies
é proibida a reprodução
"""

BIOGRAPHIES = """\
cobre
escreve
formada em
formado em
nasceu em
trabalha
vive em
é
é a
é autor
é autora
é colunista
é editor
é editora
é jornalista
é o
é professor
é professora
é repórter
é um
é uma
"""

# how a line begins, tab, kind
BOXES = """\
a não perder\trelated
achou algum erro\tboilerplate
ajude o\tboilerplate
anúncio\tboilerplate
apoie o\tboilerplate
artigo anterior\trelated
artigo relacionado\trelated
artigos relacionados\trelated
as mais lidas\trelated
assinar a\tboilerplate
assine a\tboilerplate
assine agora\tboilerplate
assine e\tboilerplate
assine já\tboilerplate
assine nossa\tboilerplate
assine o\tboilerplate
assine por\tboilerplate
assista a\trelated
assista também\trelated
assista:\trelated
assuntos relacionados\trelated
baixe nosso\tboilerplate
baixe o\tboilerplate
cadastre seu\tboilerplate
cadastre-se\tboilerplate
clique aqui\tboilerplate
clique e\tboilerplate
comente\tboilerplate
compartilhar no\tboilerplate
compartilhe\tboilerplate
comunicar erro\tboilerplate
confira também\trelated
confira:\trelated
contacto de imprensa	boilerplate
contato de imprensa	boilerplate
contatos de imprensa	boilerplate
conteúdo exclusivo\tboilerplate
conteúdo relacionado\trelated
conteúdos relacionados\trelated
continua após a publicidade\tboilerplate
continua depois da publicidade\tboilerplate
continue lendo\trelated
deixe o seu comentário\tboilerplate
deixe seu comentário\tboilerplate
deixe sua opinião\tboilerplate
deixe um comentário\tboilerplate
descarregue a\tboilerplate
destaques\trelated
do mesmo autor\trelated
em alta\trelated
em destaque\trelated
encontrou algum erro\tboilerplate
encontrou um erro\tboilerplate
entre em nosso\tboilerplate
entre no\tboilerplate
entre para\tboilerplate
este artigo é exclusivo\tboilerplate
este conteúdo é exclusivo\tboilerplate
este site usa\tboilerplate
este site utiliza\tboilerplate
faça login\tboilerplate
faça o seu login\tboilerplate
faça parte\tboilerplate
faça seu login\tboilerplate
fique por dentro\tboilerplate
inscreva-se\tboilerplate
já é assinante\tboilerplate
leia +\trelated
leia a notícia\trelated
leia a seguir\trelated
leia ainda\trelated
leia mais\trelated
leia também\trelated
leia tudo sobre\trelated
leia:\trelated
ler mais\trelated
ler também\trelated
mais comentadas\trelated
mais da seção\trelated
mais de\trelated
mais em\trelated
mais lidas\trelated
mais lidos\trelated
mais notícias\trelated
mais populares\trelated
mais recentes\trelated
mais sobre\trelated
mais vistas\trelated
mais vistos\trelated
matéria relacionada\trelated
matérias relacionadas\trelated
nota aos editores	boilerplate
notícia anterior\trelated
notícia relacionada\trelated
notícias relacionadas\trelated
não perca\trelated
o melhor do\trelated
o seu endereço de e-mail\tboilerplate
o seu endereço de email\tboilerplate
os comentários são\tboilerplate
outras notícias\trelated
ouça também\trelated
para continuar a ler\tboilerplate
para continuar lendo\tboilerplate
participe do\tboilerplate
partilhar no\tboilerplate
partilhe\tboilerplate
pode também gostar\trelated
poderá também gostar\trelated
política de privacidade\tboilerplate
post anterior\trelated
posts relacionados\trelated
próxima notícia\trelated
próximo artigo\trelated
próximo post\trelated
publicidade\tboilerplate
quer ficar\tboilerplate
quer receber\tboilerplate
receba a\tboilerplate
receba as\tboilerplate
receba em\tboilerplate
receba nossas\tboilerplate
receba notícias\tboilerplate
recomendadas\trelated
recomendado para si\trelated
recomendado para você\trelated
recomendados para você\trelated
recomendamos\trelated
registe-se\tboilerplate
registre-se\tboilerplate
relacionadas\trelated
relacionados\trelated
reportar erro\tboilerplate
reporte um erro\tboilerplate
saiba mais\trelated
seja assinante\tboilerplate
seja um assinante\tboilerplate
seu endereço de e-mail\tboilerplate
siga a\tboilerplate
siga nossas\tboilerplate
siga nosso\tboilerplate
siga o\tboilerplate
siga-nos\tboilerplate
sobre a autora\tboilerplate
sobre o autor\tboilerplate
subscreva\tboilerplate
subscrever a\tboilerplate
sugerido para si\trelated
sugestões\trelated
também poderá gostar\trelated
temas relacionados\trelated
todos os direitos\tboilerplate
torne-se assinante\tboilerplate
torne-se leitor\tboilerplate
tópicos relacionados\trelated
usamos cookies\tboilerplate
utilizamos cookies\tboilerplate
vai querer ler\trelated
veja ainda\trelated
veja mais\trelated
veja os vídeos\trelated
veja também\trelated
veja:\trelated
ver também\trelated
viu algum erro\tboilerplate
você pode gostar\trelated
você também pode gostar\trelated
vídeos em alta\trelated
vídeos mais vistos\trelated
vídeos:\trelated
é assinante\tboilerplate
últimas\trelated
últimas notícias\trelated
"""

COMMENTS = """\
comentário
comentários
comentários dos leitores
comentários recentes
mais antigos
mais recentes
opiniões
respostas
todos os comentários
ver comentários
últimos comentários
"""

CONTACTS = """\
contacto
contato
e-mail
email
encontre
envie
escreva para
fale com
siga
"""

ENDINGS = """\
arquivado em
artigos relacionados
as mais lidas
assine a newsletter
assuntos
assuntos:
comentários
comunicar erro
contacto de imprensa
contato de imprensa
contatos de imprensa
copyright 20
copyright ©
deixe o seu comentário
deixe seu comentário
deixe sua opinião
deixe um comentário
em destaque
encontrou algum erro
encontrou um erro
mais lidas
mais lidos
mais vistas
matérias relacionadas
nota aos editores
notícias relacionadas
os comentários são
palavras-chave
palavras-chave:
relacionadas
reportar erro
sobre a autora
sobre o autor
tags
tags:
temas
temas:
todos os direitos reservados
tópicos
tópicos:
ver comentários
© 20
últimas notícias
"""

KICKERS = """\
análise
ao vivo
artigo
assista
atualização
basquete
bastidores
bbb
brasileiro
brasileirão
carta
cartas
checagem
coluna
comentário
comunicado de imprensa
concurso
copa
copa do mundo
coronavírus
correção
covid-19
crítica
crónica
crônica
cultura
dica
dicas
direto
economia
editorial
educação
eleições
eleições 2022
eleições 2024
em direto
ensaio
entenda
entrevista
errata
especial
esporte
euro
exclusivo
explicador
fact check
fact-check
fotos
futebol
fórmula 1
galeria
guerra na ucrânia
guia
horóscopo
infográfico
investigação
lema
libertadores
liga
loteria
mega-sena
memória
mercado
mundial
mundo
newsletter
nota de imprensa
novela
obituário
objetivo
opinião
painel
perfil
pergunta
podcast
polícia
política
previsão do tempo
primeira liga
quiz
radar
receita
receitas
reportagem
reportagem especial
resenha
resumo
saúde
slogan
teste
ténis
tênis
urgente
veja
vídeo
vídeos
vôlei
última hora
"""

# the whole line, tab, kind
LABELS = """\
a carregar\tboilerplate
a minha conta\tnavigation
a seguir\tboilerplate
a+\tboilerplate
a-\tboilerplate
abrir galeria\tboilerplate
abrir menu\tnavigation
aceitar\tboilerplate
aceito\tboilerplate
advertisement\tboilerplate
agro\tnavigation
agronegócio\tnavigation
ajuda\tnavigation
ambiente\tnavigation
ampliar foto\tboilerplate
anterior\tboilerplate
anuncie\tboilerplate
anuncie conosco\tnavigation
anúncio\tboilerplate
arquivo\tnavigation
assinar\tboilerplate
assinaturas\tnavigation
assine\tboilerplate
ativar notificações\tboilerplate
aumentar fonte\tboilerplate
auto\tnavigation
blogs\tnavigation
brasil\tnavigation
busca\tnavigation
buscar\tnavigation
cadastre-se\tboilerplate
carregando\tboilerplate
carregando …\tboilerplate
carregando...\tboilerplate
carregar mais\tboilerplate
carros\tnavigation
celebridades\tnavigation
cidades\tnavigation
cinema\tnavigation
ciência\tnavigation
classificados\tnavigation
colunas\tnavigation
colunistas\tnavigation
comentar\tboilerplate
comentários\tboilerplate
comida\tnavigation
compartilhar\tboilerplate
compartilhar matéria\tboilerplate
compartilhar no facebook\tboilerplate
compartilhar no twitter\tboilerplate
compartilhar no whatsapp\tboilerplate
compartilhar notícia\tboilerplate
compartilhe\tboilerplate
compartilhe essa matéria\tboilerplate
compartilhe essa notícia\tboilerplate
compartilhe essa publicação\tboilerplate
compartilhe esta matéria\tboilerplate
compartilhe esta notícia\tboilerplate
compartilhe esta publicação\tboilerplate
concordo\tboilerplate
concursos\tnavigation
contacte-nos\tnavigation
contacto\tnavigation
contactos\tnavigation
contato\tnavigation
contatos\tnavigation
conteúdo de marca\tboilerplate
conteúdo patrocinado\tboilerplate
continua após a publicidade\tboilerplate
continua depois da publicidade\tboilerplate
cookies\tnavigation
copiar\tboilerplate
copiar link\tboilerplate
corrigir\tboilerplate
cotidiano\tnavigation
cultura\tnavigation
denunciar\tboilerplate
desporto\tnavigation
desportos\tnavigation
diminuir fonte\tboilerplate
e-mail\tboilerplate
economia\tnavigation
edição digital\tnavigation
edição impressa\tnavigation
educação\tnavigation
eleições\tnavigation
email\tboilerplate
empregos\tnavigation
empresas\tnavigation
entrar\tboilerplate
entretenimento\tnavigation
enviar\tboilerplate
enviar por e-mail\tboilerplate
enviar por email\tboilerplate
escutar\tboilerplate
especiais\tnavigation
esporte\tnavigation
esportes\tnavigation
estatuto editorial\tnavigation
exclusivo assinantes\tboilerplate
exclusivo para assinantes\tboilerplate
expediente\tnavigation
facebook\tboilerplate
fale connosco\tnavigation
fale conosco\tnavigation
famosos\tnavigation
faq\tnavigation
fechar\tboilerplate
fechar menu\tnavigation
ficha técnica\tnavigation
fonte\tboilerplate
fotos\tnavigation
futebol\tnavigation
galerias\tnavigation
gastronomia\tnavigation
gostei\tboilerplate
guardar\tboilerplate
guardar artigo\tboilerplate
home\tnavigation
horóscopo\tnavigation
imprimir\tboilerplate
imóveis\tnavigation
inicial\tnavigation
instagram\tboilerplate
internacional\tnavigation
início\tnavigation
justiça\tnavigation
leia mais\tboilerplate
ler mais\tboilerplate
lifestyle\tnavigation
link copiado\tboilerplate
linkedin\tboilerplate
local\tnavigation
login\tboilerplate
loja\tnavigation
loterias\tnavigation
mais\tboilerplate
mapa do site\tnavigation
meio ambiente\tnavigation
menos\tboilerplate
menu\tnavigation
mercados\tnavigation
meu perfil\tnavigation
minha conta\tnavigation
moda\tnavigation
mostrar mais\tboilerplate
mundo\tnavigation
música\tnavigation
nacional\tnavigation
negócios\tnavigation
newsletter\tboilerplate
newsletters\tboilerplate
notícias\tnavigation
não gostei\tboilerplate
ok\tboilerplate
opinião\tnavigation
ouvir\tboilerplate
ouvir notícia\tboilerplate
ouça este artigo\tboilerplate
ouça este conteúdo\tboilerplate
partilhar\tboilerplate
partilhar artigo\tboilerplate
partilhar no facebook\tboilerplate
partilhar no twitter\tboilerplate
partilhar no whatsapp\tboilerplate
partilhar notícia\tboilerplate
partilhe\tboilerplate
partilhe esta notícia\tboilerplate
partilhe este artigo\tboilerplate
patrocinado\tboilerplate
pausa\tboilerplate
país\tnavigation
pesquisa\tnavigation
pesquisar\tnavigation
podcast\tnavigation
podcasts\tnavigation
polícia\tnavigation
política\tnavigation
política de cookies\tnavigation
política de privacidade\tnavigation
portugal\tnavigation
privacidade\tnavigation
próxima\tboilerplate
próximo\tboilerplate
pub\tboilerplate
publicidade\tboilerplate
publicidade legal\tnavigation
página inicial\tnavigation
quem somos\tnavigation
receba notícias\tboilerplate
regional\tnavigation
rejeitar\tboilerplate
reportar erro\tboilerplate
reproduzir\tboilerplate
responder\tboilerplate
rss\tnavigation
saiba mais\tboilerplate
sair\tboilerplate
salvar\tboilerplate
salvar notícia\tboilerplate
salvar para ler depois\tboilerplate
saúde\tnavigation
seguindo\tboilerplate
seguinte\tboilerplate
seguir\tboilerplate
sem comentários\tboilerplate
sobre\tnavigation
sobre nós\tnavigation
sociedade\tnavigation
subscrever\tboilerplate
só para assinantes\tboilerplate
tamanho da letra\tboilerplate
tamanho do texto\tboilerplate
tecnologia\tnavigation
telegram\tboilerplate
televisão\tnavigation
tempo\tnavigation
termos\tnavigation
termos de uso\tnavigation
termos e condições\tnavigation
topo\tboilerplate
trabalhe conosco\tnavigation
tudo\tnavigation
turismo\tnavigation
tv\tnavigation
twitter\tboilerplate
ver fotos\tboilerplate
ver galeria\tboilerplate
ver mais\tboilerplate
ver todos\tboilerplate
ver tudo\tboilerplate
ver vídeo\tboilerplate
viagem\tnavigation
viagens\tnavigation
vida\tnavigation
voltar\tboilerplate
voltar ao topo\tboilerplate
vídeos\tnavigation
whatsapp\tboilerplate
últimas\tnavigation
últimas notícias\tnavigation
"""

LIVE = """\
acompanhe ao vivo
ao minuto
ao vivo
ao vivo:
direto:
em directo
em direto
em tempo real
minuto a minuto
siga ao minuto
tempo real
última hora
"""

NOTES = """\
a jornalista viajou a convite
colaboraram:
colaborou:
com informações da
com informações de
com informações do
correcção:
correção:
editado por
edição:
em actualização
em atualização
errata:
esta notícia foi atualizada
esta reportagem está em atualização
esta reportagem foi atualizada
estagiária sob supervisão
estagiário sob supervisão
este artigo foi
este texto foi atualizado
este texto foi corrigido
matéria atualizada
matéria em atualização
nota da direção
nota da redacção
nota da redação
nota do editor
notícia actualizada
notícia atualizada
notícia corrigida
notícia em atualização
o jornalista viajou a convite
originalmente publicado
publicado originalmente
reportagem adicional de
reportagem em atualização
sob supervisão de
texto actualizado
texto atualizado
texto corrigido
texto editado por
tradução:
uma versão anterior
viajou a convite
"""

REPLIES = """\
curtir responder
denunciar
denunciar comentário
gosto responder
reportar
responder
responder denunciar
responder gostar
resposta
"""

# How a link to another place on the page begins.
JUMPS = """\
ir para o conteúdo
pular para
saltar para
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
anúncio
consent
cookie
dados
dispositivo
identificador
parceiro
personaliz
privacidade
publicidade
tratamento
"""
