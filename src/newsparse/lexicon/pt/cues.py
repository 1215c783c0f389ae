"""The words that report speech in Portuguese news, of Brazil and Portugal.

Written for this project from general knowledge of the language: the verbs in all forms that news use, present, pasts,
future, gerund and participle. An infinitive stands as a gerund does, as it has the subject of another verb: `ao dizer`.
"""

ACTS = """\
acusar
adjetivar
admitir
advertir
afiançar
alegar
alertar
ameaçar
anunciar
apelar
apelidar
apontar
argumentar
atacar
atribuir
caracterizar
censurar
chamar
citar
classificar
comparar
condenar
confessar
confirmar
considerar
contestar
criticar
culpar
defender
definir
denunciar
desafiar
descartar
descrever
desmentir
divulgar
elogiar
enaltecer
enfatizar
esclarecer
exaltar
exigir
exortar
garantir
insinuar
ironizar
jurar
justificar
lamentar
minimizar
negar
ordenar
pedir
preconizar
pregar
prever
proclamar
prometer
propor
qualificar
questionar
reafirmar
rebater
rechaçar
reclamar
recomendar
reconhecer
refutar
reiterar
reivindicar
rejeitar
relativizar
repreender
repudiar
ressaltar
rotular
salientar
saudar
sublinhar
sugerir
tachar
"""

ADDRESS = """\
aconselhar
advertir
alertar
avisar
certificar
convencer
exortar
incentivar
incitar
informar
inquirir
interpelar
interrogar
lembrar
notificar
orientar
questionar
recordar
"""

ANSWERS = """\
rebater
replicar
responder
retorquir
retrucar
ripostar
"""

CITING = """\
citar
mencionar
"""

DOCUMENTS = """\
acordo
acórdão
análise
artigo
ata
ato
auto
boletim
carta
cartaz
cartilha
comunicado
constituição
contrato
currículo
dados
decisão
declaração
decreto
depoimento
despacho
diário
documento
e-mail
editorial
emenda
entrevista
estatuto
estatística
estatísticas
estimativa
estudo
estudos
faixa
gravação
imagens
inquérito
inscrição
jornal
laudo
lei
levantamento
livro
manifesto
matéria
mensagem
nota
números
ofício
panfleto
parecer
pesquisa
pesquisas
petição
placa
portaria
post
prefácio
processo
programa
projecto
projeto
proposta
publicação
regimento
registo
registro
regulamento
relatório
relatórios
reportagem
requerimento
resolução
resultados
sentença
sondagem
telegrama
texto
trecho
vídeo
"""

HOMOGRAPHS = """\
alertar
ameaçar
chamar
cobrar
contar
notar
perguntar
projetar
"""

MANNER = """\
acalmar
admirar
alfinetar
animar
arriscar
atacar
atirar
avançar
balbuciar
berrar
bramar
bravatear
brincar
bufar
cacarejar
caricaturar
caçoar
celebrar
choramingar
chorar
cochichar
compartilhar
concretizar
consolar
continuar
cravar
cutucar
debochar
decretar
deliberar
desabafar
detonar
devolver
discutir
disparar
dispor
ecoar
elencar
elogiar
emocionar
empolgar
enfurecer
entusiasmar
enumerar
esbravejar
escarnecer
escudar
esgrimir
espantar
espernear
espetar
estabelecer
estrilar
exaltar
exultar
falar
felicitar
filosofar
fofocar
fulminar
fuzilar
gabar
gaguejar
gargalhar
gemer
gracejar
gritar
historiar
instruir
interpor
interromper
irritar
ladrar
lamuriar
lançar
listar
martelar
meditar
murmurar
orgulhar
palestrar
palpitar
partilhar
perorar
pilheriar
praguejar
provocar
publicar
raciocinar
ralhar
reagir
recitar
registar
registrar
resmungar
retomar
rezar
rir
rosnar
rugir
ruminar
segredar
serenar
sibilar
simplificar
soletrar
soltar
soluçar
sonhar
sorrir
sossegar
suspirar
sussurrar
tagarelar
teimar
titubear
transcrever
trautear
tripudiar
trovejar
troçar
uivar
urrar
vibrar
vociferar
xingar
zoar
zombar
"""

MENTIONS = """\
a categoria de
a frase
a palavra
agência
alcunha
alcunhada
alcunhado
apelidada
apelidada de
apelidado
apelidado de
apelidados
apelido
apelido de
aplicativo
artigo
assim chamada
assim chamado
ator de
atriz de
auto-intitulado
autodenominada
autodenominado
autointitulado
autor de
autora de
banda
baptizada de
baptizado
baptizado de
bar
barco
batizada
batizada de
batizado
batizado de
best-seller
bloco
blog
boate
cachorro
caderno
camiseta com
campanha
canal
canção
cartazes de
categoria
cavalo
chamada
chamada de
chamadas
chamadas de
chamado
chamado de
chamados
chamados de
chamava-se
clássico
codinome
coletânea
coleção
coluna
com a frase
com a inscrição
com o tema
com o título
com o título de
com os dizeres
comenda
conceito de
concurso
congresso
conhecida como
conhecidas como
conhecido como
conhecidos como
conto
curso
curta
denominada
denominada operação
denominadas
denominado
denominados
designada
designada por
designado
designado por
diretor de
disco
dizeres
diário
documentário
em vez de
emissora
enredo
ensaio
equipe
escola de samba
espectáculo
espetáculo
estampava
estilo
estreia de
exposição
expressão
expressões
faixa
faixas com
festival
filme
filme de terror
filmes
frase
grupo
hino
hotel
iate
inscrição
intitula-se
intitulada
intituladas
intitulado
intitulados
jogo
jornal diário
lei
lei da
lema
livro
livro de memórias
livros
loja
longa
manchete
medalha
monografia
movimento
musical
música
na categoria
navio
nome
nome de
novela
o termo
obra
obras
operação
operação chamada
palavra
palavras
palestra
peça
peça de teatro
peças
plano
plataforma
poema
por ser
portal
programa
programa de rádio
programa de televisão
programa de tv
programa semanal
projecto
projeto
protagonista de
prémio
prêmio
quadro
reality show
realizador de
rebatizada de
rebatizado de
restaurante
revista
romance
rubrica
rádio
samba
secção
semanário
seminário
seriado
seção
show
simpósio
site
slogan
sob o lema
sob o título
sob o título de
subtítulo
sucessos
suplemento
série
série de televisão
série de tv
termo
termos
tese
tida como
tido como
time
titulado
torneio
troféu
título
título de
videogame
workshop
álbum
ópera
"""

NOUNS = """\
acusação
acusações
afirmação
afirmações
alegação
alegações
alerta
ameaça
ameaças
anúncio
argumento
argumentos
avaliação
aviso
boato
boatos
certeza
compromisso
conclusão
confirmação
confissão
convicção
crença
declaração
declarações
denúncia
denúncias
desculpa
desmentido
dúvida
esperança
expectativa
garantia
hipótese
ideia
idéia
impressão
indicação
informação
informações
insinuação
insinuações
justificativa
justificação
mensagem
notícia
notícias
opinião
pedido
percepção
promessa
promessas
queixa
queixas
receio
receios
reclamação
rumor
rumores
sensação
sugestão
suspeita
suspeitas
temor
temores
teoria
tese
versão
visão
"""

OWN_VIEWS = """\
a seu ver
do seu ponto de vista
em seu entender
em sua análise
em sua avaliação
em sua opinião
em sua versão
em sua visão
em suas palavras
na avaliação dela
na avaliação dele
na opinião dela
na opinião dele
na sua análise
na sua avaliação
na sua interpretação
na sua leitura
na sua opinião
na sua percepção
na sua perceção
na sua perspectiva
na sua perspetiva
na sua versão
na sua visão
na sua óptica
na sua ótica
na visão dela
na visão dele
nas palavras dela
nas palavras dele
nas suas contas
nas suas palavras
no seu entender
no seu entendimento
no seu juízo
no seu modo de ver
pelas suas contas
segundo a sua versão
segundo as suas palavras
segundo os seus cálculos
segundo sua versão
segundo suas contas
segundo suas palavras
"""

PARENTHETIC = """\
abordar
acalmar
aceitar
acentuar
achar
aclarar
aconselhar
acreditar
acrescentar
acusar
adiantar
adjetivar
admirar
admitir
admoestar
aduzir
advertir
advogar
afiançar
afirmar
agourar
agradecer
ajuizar
ajuntar
alardear
alegar
alertar
alfinetar
aludir
alvitrar
ameaçar
amenizar
analisar
anotar
antecipar
antever
anuir
anunciar
apelar
apelidar
aplaudir
apoiar
apontar
apostar
apostrofar
apregoar
apurar
aquiescer
arengar
arguir
argumentar
arrazoar
arrematar
arrepender
arriscar
assegurar
assentir
asseverar
assinalar
assumir
atacar
atalhar
atestar
atirar
atribuir
augurar
avaliar
avançar
aventar
aventurar
avisar
balbuciar
berrar
bisbilhotar
bradar
bramar
bravatear
brincar
bufar
cacarejar
calcular
caracterizar
caricaturar
catalogar
caçoar
celebrar
censurar
certificar
chamar
choramingar
chorar
citar
clamar
clarificar
classificar
cobrar
cochichar
cogitar
comandar
comemorar
comentar
comparar
compartilhar
complementar
completar
compreender
comprometer
comprovar
comunicar
conceder
concluir
concordar
concretizar
condenar
condescender
confessar
confiar
confidenciar
confirmar
confortar
confrontar
congratular
conjecturar
conjeturar
consentir
considerar
consolar
constatar
contabilizar
contar
contemporizar
contender
contestar
contextualizar
continuar
contra-argumentar
contra-atacar
contraditar
contradizer
contrapor
contribuir
convencer
convidar
convocar
corroborar
cravar
crer
criticar
culpar
cumprimentar
cutucar
debater
debochar
declamar
declarar
decretar
deduzir
defender
definir
delatar
deliberar
demonstrar
denunciar
deplorar
depor
depreciar
depreender
desabafar
desaconselhar
desacreditar
desafiar
desautorizar
descartar
desconfiar
desconhecer
desconsiderar
desconversar
descortinar
descrever
desculpar
desdenhar
desdramatizar
desejar
desmentir
desmistificar
destacar
desvalorizar
desvendar
detalhar
determinar
detonar
devolver
diagnosticar
discordar
discorrer
discursar
disparar
dispor
dissertar
ditar
divergir
divulgar
dizer
doutrinar
dramatizar
duvidar
ecoar
elencar
elucidar
emendar
emocionar
empolgar
enaltecer
encerrar
encorajar
enfatizar
enfurecer
ensinar
entender
entrever
enumerar
enunciar
equiparar
esbravejar
escarnecer
esclarecer
escrever
escudar
esgrimir
espantar
especificar
especular
esperar
espernear
espetar
espicaçar
estabelecer
estimar
estipular
estranhar
estrilar
evidenciar
evocar
exagerar
exaltar
exclamar
exemplificar
exigir
exortar
expedir
explanar
explicar
explicitar
expor
expressar
exprimir
externar
extravasar
exultar
felicitar
festejar
filosofar
finalizar
fofocar
formular
frisar
fulminar
fundamentar
fuzilar
gabar
gaguejar
galhofar
garantir
gargalhar
gemer
gloriar
gozar
gracejar
gritar
historiar
ilustrar
imaginar
implorar
imprecar
imputar
incentivar
incitar
indagar
indicar
indignar
inferir
informar
inquirir
insinuar
insistir
instar
instigar
instruir
interpelar
interpor
interpretar
interrogar
interromper
intervir
intimar
introduzir
intuir
invectivar
investir
ironizar
irritar
jactar
julgar
jurar
justificar
ladrar
lamentar
lamuriar
lastimar
lembrar
ler
listar
louvar
maldizer
mandar
manifestar
manter
martelar
matutar
meditar
mencionar
mentir
minimizar
moralizar
motejar
murmurar
narrar
negar
notar
noticiar
notificar
objectar
objetar
observar
obtemperar
opinar
ordenar
orgulhar
orientar
palestrar
palpitar
parabenizar
parafrasear
particularizar
partilhar
pedir
penitenciar
pensar
perceber
perguntar
permitir
perorar
persistir
peticionar
pilheriar
pleitear
ponderar
pontificar
pontuar
porfiar
pormenorizar
postar
postular
praguejar
precisar
preconizar
predicar
predizer
preferir
pregar
prenunciar
pressagiar
pressionar
pressupor
presumir
pretender
prevenir
prever
proclamar
proferir
profetizar
prognosticar
projectar
projetar
prometer
pronunciar
propalar
propor
propugnar
prosseguir
protestar
provocar
qualificar
quantificar
queixar
questionar
raciocinar
racionalizar
ralhar
ratificar
reafirmar
realçar
rebater
recapitular
recear
rechaçar
recitar
reclamar
recomendar
reconfirmar
reconhecer
reconsiderar
recordar
recriminar
rectificar
recusar
redarguir
redigir
referir
reflectir
refletir
reforçar
refutar
regozijar
reiterar
reivindicar
rejeitar
rejubilar
relatar
relativizar
relembrar
rematar
rememorar
reparar
repetir
repisar
replicar
reportar
repreender
reprovar
repudiar
requerer
resmungar
responder
responsabilizar
ressaltar
ressalvar
ressoar
resumir
retaliar
retificar
retomar
retorquir
retratar
retribuir
retrucar
revelar
rezar
ridicularizar
ripostar
rir
rogar
rosnar
rotular
rugir
ruminar
saber
salientar
satirizar
saudar
segredar
seguir
sentenciar
sentir
serenar
sibilar
simplificar
sinalizar
sintetizar
soletrar
solicitar
solidarizar
soltar
soluçar
sonhar
sopesar
sorrir
sossegar
suavizar
sublinhar
sugerir
sumariar
suplicar
supor
suspeitar
suspirar
sussurrar
sustentar
tachar
tagarelar
tartamudear
teimar
telegrafar
temer
teorizar
tergiversar
testemunhar
titubear
traduzir
tranquilizar
transcrever
transmitir
trautear
treplicar
tripudiar
trovejar
troçar
tuitar
twittar
uivar
urrar
vangloriar
vaticinar
verbalizar
verberar
vergastar
verificar
vibrar
vincar
vislumbrar
vituperar
vociferar
xingar
zoar
zombar
"""

PHRASES = """\
a avaliar por
a crer em
aos olhos da
aos olhos de
aos olhos do
conforme informações da
conforme informações de
conforme informações do
de acordo com
de acordo com dados da
de acordo com dados do
de acordo com informações da
de acordo com informações de
de acordo com informações do
em declarações de
na análise da
na análise de
na análise do
na avaliação da
na avaliação das
na avaliação de
na avaliação do
na avaliação dos
na estimativa da
na estimativa de
na estimativa do
na interpretação da
na interpretação de
na interpretação do
na opinião da
na opinião das
na opinião de
na opinião do
na opinião dos
na perspectiva da
na perspectiva de
na perspectiva do
na perspetiva de
na perspetiva do
na tese da
na tese de
na tese do
na versão da
na versão de
na versão do
na visão da
na visão das
na visão de
na visão do
na visão dos
na óptica da
na óptica de
na óptica do
na ótica da
na ótica de
na ótica do
nas contas da
nas contas de
nas contas do
nas contas dos
nas palavras da
nas palavras de
nas palavras do
nas palavras dos
nas previsões da
nas previsões de
nas previsões do
no dizer da
no dizer de
no dizer do
no entender da
no entender das
no entender de
no entender do
no entender dos
no juízo da
no juízo de
no juízo do
no relato da
no relato de
no relato do
nos termos da
nos termos de
nos termos do
segundo dados da
segundo dados de
segundo dados do
segundo informações da
segundo informações de
segundo informações do
"""

POSTINGS = """\
compartilha
compartilhada
compartilhadas
compartilhado
compartilhados
compartilham
compartilhando
compartilhar
compartilhara
compartilharam
compartilharem
compartilharia
compartilhariam
compartilhará
compartilharão
compartilhava
compartilhavam
compartilhou
partilha
partilhada
partilhadas
partilhado
partilhados
partilham
partilhando
partilhar
partilhara
partilharam
partilharem
partilharia
partilhariam
partilhará
partilharão
partilhava
partilhavam
partilhou
postada
postadas
postados
postam
postando
postar
postara
postaram
postarem
postaria
postariam
postará
postarão
postava
postavam
postou
publica
publicam
publicando
publicar
publicara
publicaram
publicarem
publicaria
publicariam
publicará
publicarão
publicava
publicavam
publicou
tuita
tuitada
tuitadas
tuitado
tuitados
tuitam
tuitando
tuitar
tuitara
tuitaram
tuitarem
tuitaria
tuitariam
tuitará
tuitarão
tuitava
tuitavam
tuitou
"""

QUESTIONS = """\
indagar
inquirir
interpelar
interrogar
perguntar
questionar
"""

READINGS = """\
lia-se em
lia-se na
lia-se nas
lia-se no
lia-se nos
lia-se num
lia-se numa
lê-se em
lê-se na
lê-se nas
lê-se no
lê-se nos
lê-se num
lê-se numa
pode ler-se em
pode ler-se na
pode ler-se nas
pode ler-se no
pode ler-se nos
pode ler-se num
pode ler-se numa
pode-se ler em
pode-se ler na
pode-se ler nas
pode-se ler no
pode-se ler nos
pode-se ler num
pode-se ler numa
podia ler-se em
podia ler-se na
podia ler-se nas
podia ler-se no
podia ler-se nos
podia ler-se num
podia ler-se numa
podia-se ler em
podia-se ler na
podia-se ler nas
podia-se ler no
podia-se ler nos
podia-se ler num
podia-se ler numa
"""

SPEECH = """\
abordar
aceitar
acentuar
achar
aclarar
aconselhar
acreditar
acrescentar
acusar
adiantar
adjetivar
admitir
admoestar
aduzir
advertir
advogar
afiançar
afirmar
agourar
agradecer
ajuizar
ajuntar
alardear
alegar
alertar
aludir
alvitrar
ameaçar
amenizar
analisar
anotar
antecipar
anuir
anunciar
apelar
apelidar
aplaudir
apoiar
apontar
apostar
apostrofar
apregoar
apurar
aquiescer
arengar
arguir
argumentar
arrazoar
arrematar
arrepender
assegurar
assentir
asseverar
assinalar
assumir
atalhar
atestar
atribuir
augurar
avaliar
aventar
aventurar
avisar
bisbilhotar
bradar
calcular
caracterizar
catalogar
censurar
certificar
chamar
citar
clamar
clarificar
classificar
cobrar
comandar
comemorar
comentar
comparar
complementar
completar
comprometer
comprovar
comunicar
conceder
concluir
concordar
condenar
condescender
confessar
confiar
confidenciar
confirmar
confortar
confrontar
congratular
conjeturar
consentir
considerar
constatar
contabilizar
contar
contemporizar
contender
contestar
contextualizar
contra-argumentar
contra-atacar
contraditar
contradizer
contrapor
contribuir
convencer
convidar
convocar
corroborar
crer
criticar
culpar
cumprimentar
debater
declamar
declarar
deduzir
defender
definir
delatar
demonstrar
denunciar
deplorar
depor
depreciar
desaconselhar
desacreditar
desafiar
desautorizar
descartar
desconhecer
desconsiderar
desconversar
descortinar
descrever
desculpar
desdenhar
desdramatizar
desmentir
desmistificar
destacar
desvalorizar
desvendar
detalhar
determinar
diagnosticar
discordar
discorrer
discursar
dissertar
ditar
divergir
divulgar
dizer
doutrinar
dramatizar
elucidar
emendar
enaltecer
encerrar
encorajar
enfatizar
ensinar
entender
enunciar
equiparar
esclarecer
escrever
especificar
especular
espicaçar
estimar
estipular
estranhar
evidenciar
evocar
exagerar
exclamar
exemplificar
exigir
exortar
expedir
explanar
explicar
explicitar
expor
expressar
exprimir
externar
extravasar
festejar
finalizar
formular
frisar
fundamentar
galhofar
garantir
gloriar
gozar
ilustrar
implorar
imprecar
imputar
incentivar
incitar
indagar
indicar
indignar
inferir
informar
inquirir
insinuar
insistir
instar
instigar
interpelar
interpretar
interrogar
intervir
intimar
introduzir
invectivar
investir
ironizar
jactar
jurar
justificar
lamentar
lastimar
lembrar
ler
louvar
maldizer
mandar
manifestar
manter
matutar
mencionar
mentir
minimizar
moralizar
motejar
narrar
negar
notar
noticiar
notificar
objectar
objetar
observar
obtemperar
opinar
ordenar
orientar
parabenizar
parafrasear
particularizar
pedir
penitenciar
perguntar
permitir
persistir
peticionar
pleitear
ponderar
pontificar
pontuar
porfiar
pormenorizar
postar
postular
precisar
preconizar
predicar
predizer
preferir
pregar
prenunciar
pressagiar
pressionar
pretender
prevenir
prever
proclamar
proferir
profetizar
prognosticar
projectar
projetar
prometer
pronunciar
propalar
propor
propugnar
prosseguir
protestar
qualificar
quantificar
queixar
questionar
racionalizar
ratificar
reafirmar
realçar
rebater
recapitular
rechaçar
reclamar
recomendar
reconfirmar
reconhecer
recordar
recriminar
rectificar
recusar
redarguir
redigir
referir
reflectir
refletir
reforçar
refutar
regozijar
reiterar
reivindicar
rejeitar
rejubilar
relatar
relativizar
relembrar
rematar
rememorar
reparar
repetir
repisar
replicar
reportar
repreender
reprovar
repudiar
requerer
responder
responsabilizar
ressaltar
ressalvar
ressoar
resumir
retaliar
retificar
retorquir
retratar
retribuir
retrucar
revelar
ridicularizar
ripostar
rogar
rotular
salientar
satirizar
saudar
seguir
sentenciar
sinalizar
sintetizar
solicitar
solidarizar
sopesar
suavizar
sublinhar
sugerir
sumariar
suplicar
sustentar
tachar
tartamudear
telegrafar
teorizar
tergiversar
testemunhar
traduzir
tranquilizar
transmitir
treplicar
tuitar
twittar
vangloriar
vaticinar
verbalizar
verberar
vergastar
verificar
vincar
vituperar
"""

STATES = """\
certa
certo
certos
ciente
cientes
confiante
confiantes
consciente
conscientes
convencida
convencidas
convencido
convencidos
convicta
convictas
convicto
convictos
céptico
cético
esperançosa
esperançoso
optimista
otimista
pessimista
preocupada
preocupado
receosa
receoso
segura
seguro
"""

THOUGHT = """\
antever
cogitar
compreender
conjecturar
depreender
desconfiar
desejar
duvidar
entrever
esperar
imaginar
intuir
julgar
pensar
perceber
pressupor
presumir
recear
reconsiderar
saber
sentir
supor
suspeitar
temer
vislumbrar
"""

TRANSITIVE = """\
admitir
negar
"""

# form, tab, base form and what the form is
VERBS = """\
aborda\tabordar present
abordada\tabordar participle
abordadas\tabordar participle
abordado\tabordar participle
abordados\tabordar participle
abordam\tabordar present
abordando\tabordar gerund
abordar\tabordar infinitive
abordara\tabordar past
abordaram\tabordar past
abordarem\tabordar infinitive
abordaria\tabordar past
abordariam\tabordar past
abordará\tabordar present
abordarão\tabordar present
abordava\tabordar past
abordavam\tabordar past
abordou\tabordar past
acalmada\tacalmar participle
acalmadas\tacalmar participle
acalmado\tacalmar participle
acalmados\tacalmar participle
acalmam\tacalmar present
acalmando\tacalmar gerund
acalmar\tacalmar infinitive
acalmara\tacalmar past
acalmaram\tacalmar past
acalmarem\tacalmar infinitive
acalmaria\tacalmar past
acalmariam\tacalmar past
acalmará\tacalmar present
acalmarão\tacalmar present
acalmava\tacalmar past
acalmavam\tacalmar past
acalmou\tacalmar past
aceita\taceitar present
aceitada\taceitar participle
aceitadas\taceitar participle
aceitado\taceitar participle
aceitados\taceitar participle
aceitam\taceitar present
aceitando\taceitar gerund
aceitar\taceitar infinitive
aceitara\taceitar past
aceitaram\taceitar past
aceitarem\taceitar infinitive
aceitaria\taceitar past
aceitariam\taceitar past
aceitará\taceitar present
aceitarão\taceitar present
aceitava\taceitar past
aceitavam\taceitar past
aceitou\taceitar past
acentua\tacentuar present
acentuada\tacentuar participle
acentuadas\tacentuar participle
acentuado\tacentuar participle
acentuados\tacentuar participle
acentuam\tacentuar present
acentuando\tacentuar gerund
acentuar\tacentuar infinitive
acentuara\tacentuar past
acentuaram\tacentuar past
acentuarem\tacentuar infinitive
acentuaria\tacentuar past
acentuariam\tacentuar past
acentuará\tacentuar present
acentuarão\tacentuar present
acentuava\tacentuar past
acentuavam\tacentuar past
acentuou\tacentuar past
acha\tachar present
achada\tachar participle
achadas\tachar participle
achado\tachar participle
achados\tachar participle
acham\tachar present
achando\tachar gerund
achar\tachar infinitive
achara\tachar past
acharam\tachar past
acharem\tachar infinitive
acharia\tachar past
achariam\tachar past
achará\tachar present
acharão\tachar present
achava\tachar past
achavam\tachar past
achou\tachar past
aclara\taclarar present
aclarada\taclarar participle
aclaradas\taclarar participle
aclarado\taclarar participle
aclarados\taclarar participle
aclaram\taclarar present
aclarando\taclarar gerund
aclarar\taclarar infinitive
aclarara\taclarar past
aclararam\taclarar past
aclararem\taclarar infinitive
aclararia\taclarar past
aclarariam\taclarar past
aclarará\taclarar present
aclararão\taclarar present
aclarava\taclarar past
aclaravam\taclarar past
aclarou\taclarar past
aconselha\taconselhar present
aconselhada\taconselhar participle
aconselhadas\taconselhar participle
aconselhado\taconselhar participle
aconselhados\taconselhar participle
aconselham\taconselhar present
aconselhando\taconselhar gerund
aconselhar\taconselhar infinitive
aconselhara\taconselhar past
aconselharam\taconselhar past
aconselharem\taconselhar infinitive
aconselharia\taconselhar past
aconselhariam\taconselhar past
aconselhará\taconselhar present
aconselharão\taconselhar present
aconselhava\taconselhar past
aconselhavam\taconselhar past
aconselhou\taconselhar past
acredita\tacreditar present
acreditada\tacreditar participle
acreditadas\tacreditar participle
acreditado\tacreditar participle
acreditados\tacreditar participle
acreditam\tacreditar present
acreditando\tacreditar gerund
acreditar\tacreditar infinitive
acreditara\tacreditar past
acreditaram\tacreditar past
acreditarem\tacreditar infinitive
acreditaria\tacreditar past
acreditariam\tacreditar past
acreditará\tacreditar present
acreditarão\tacreditar present
acreditava\tacreditar past
acreditavam\tacreditar past
acreditou\tacreditar past
acrescenta\tacrescentar present
acrescentada\tacrescentar participle
acrescentadas\tacrescentar participle
acrescentado\tacrescentar participle
acrescentados\tacrescentar participle
acrescentam\tacrescentar present
acrescentando\tacrescentar gerund
acrescentar\tacrescentar infinitive
acrescentara\tacrescentar past
acrescentaram\tacrescentar past
acrescentarem\tacrescentar infinitive
acrescentaria\tacrescentar past
acrescentariam\tacrescentar past
acrescentará\tacrescentar present
acrescentarão\tacrescentar present
acrescentava\tacrescentar past
acrescentavam\tacrescentar past
acrescentou\tacrescentar past
acusa\tacusar present
acusada\tacusar participle
acusadas\tacusar participle
acusado\tacusar participle
acusados\tacusar participle
acusam\tacusar present
acusando\tacusar gerund
acusar\tacusar infinitive
acusara\tacusar past
acusaram\tacusar past
acusarem\tacusar infinitive
acusaria\tacusar past
acusariam\tacusar past
acusará\tacusar present
acusarão\tacusar present
acusava\tacusar past
acusavam\tacusar past
acusou\tacusar past
adianta\tadiantar present
adiantada\tadiantar participle
adiantadas\tadiantar participle
adiantado\tadiantar participle
adiantados\tadiantar participle
adiantam\tadiantar present
adiantando\tadiantar gerund
adiantar\tadiantar infinitive
adiantara\tadiantar past
adiantaram\tadiantar past
adiantarem\tadiantar infinitive
adiantaria\tadiantar past
adiantariam\tadiantar past
adiantará\tadiantar present
adiantarão\tadiantar present
adiantava\tadiantar past
adiantavam\tadiantar past
adiantou\tadiantar past
adjetiva\tadjetivar present
adjetivada\tadjetivar participle
adjetivadas\tadjetivar participle
adjetivado\tadjetivar participle
adjetivados\tadjetivar participle
adjetivam\tadjetivar present
adjetivando\tadjetivar gerund
adjetivar\tadjetivar infinitive
adjetivara\tadjetivar past
adjetivaram\tadjetivar past
adjetivarem\tadjetivar infinitive
adjetivaria\tadjetivar past
adjetivariam\tadjetivar past
adjetivará\tadjetivar present
adjetivarão\tadjetivar present
adjetivava\tadjetivar past
adjetivavam\tadjetivar past
adjetivou\tadjetivar past
admira\tadmirar present
admira-se\tadmirar present
admirada\tadmirar participle
admiradas\tadmirar participle
admirado\tadmirar participle
admirados\tadmirar participle
admiram\tadmirar present
admiram-se\tadmirar present
admirando\tadmirar gerund
admirando-se\tadmirar gerund
admirar\tadmirar infinitive
admirara\tadmirar past
admirara-se\tadmirar past
admiraram\tadmirar past
admiraram-se\tadmirar past
admirarem\tadmirar infinitive
admiraria\tadmirar past
admirariam\tadmirar past
admirará\tadmirar present
admirarão\tadmirar present
admirava\tadmirar past
admirava-se\tadmirar past
admiravam\tadmirar past
admiravam-se\tadmirar past
admirou\tadmirar past
admirou-se\tadmirar past
admite\tadmitir present
admitem\tadmitir present
admitia\tadmitir past
admitiam\tadmitir past
admitida\tadmitir participle
admitidas\tadmitir participle
admitido\tadmitir participle
admitidos\tadmitir participle
admitindo\tadmitir gerund
admitir\tadmitir infinitive
admitira\tadmitir past
admitiram\tadmitir past
admitirem\tadmitir infinitive
admitiria\tadmitir past
admitiriam\tadmitir past
admitirá\tadmitir present
admitirão\tadmitir present
admitiu\tadmitir past
admoesta\tadmoestar present
admoestada\tadmoestar participle
admoestadas\tadmoestar participle
admoestado\tadmoestar participle
admoestados\tadmoestar participle
admoestam\tadmoestar present
admoestando\tadmoestar gerund
admoestar\tadmoestar infinitive
admoestara\tadmoestar past
admoestaram\tadmoestar past
admoestarem\tadmoestar infinitive
admoestaria\tadmoestar past
admoestariam\tadmoestar past
admoestará\tadmoestar present
admoestarão\tadmoestar present
admoestava\tadmoestar past
admoestavam\tadmoestar past
admoestou\tadmoestar past
aduz\taduzir present
aduzem\taduzir present
aduzia\taduzir past
aduziam\taduzir past
aduzida\taduzir participle
aduzidas\taduzir participle
aduzido\taduzir participle
aduzidos\taduzir participle
aduzindo\taduzir gerund
aduzir\taduzir infinitive
aduzira\taduzir past
aduziram\taduzir past
aduzirem\taduzir infinitive
aduziria\taduzir past
aduziriam\taduzir past
aduzirá\taduzir present
aduzirão\taduzir present
aduziu\taduzir past
adverte\tadvertir present
advertem\tadvertir present
advertia\tadvertir past
advertiam\tadvertir past
advertida\tadvertir participle
advertidas\tadvertir participle
advertido\tadvertir participle
advertidos\tadvertir participle
advertindo\tadvertir gerund
advertir\tadvertir infinitive
advertira\tadvertir past
advertiram\tadvertir past
advertirem\tadvertir infinitive
advertiria\tadvertir past
advertiriam\tadvertir past
advertirá\tadvertir present
advertirão\tadvertir present
advertiu\tadvertir past
advoga\tadvogar present
advogada\tadvogar participle
advogadas\tadvogar participle
advogado\tadvogar participle
advogados\tadvogar participle
advogam\tadvogar present
advogando\tadvogar gerund
advogar\tadvogar infinitive
advogara\tadvogar past
advogaram\tadvogar past
advogarem\tadvogar infinitive
advogaria\tadvogar past
advogariam\tadvogar past
advogará\tadvogar present
advogarão\tadvogar present
advogava\tadvogar past
advogavam\tadvogar past
advogou\tadvogar past
afiança\tafiançar present
afiançada\tafiançar participle
afiançadas\tafiançar participle
afiançado\tafiançar participle
afiançados\tafiançar participle
afiançam\tafiançar present
afiançando\tafiançar gerund
afiançar\tafiançar infinitive
afiançara\tafiançar past
afiançaram\tafiançar past
afiançarem\tafiançar infinitive
afiançaria\tafiançar past
afiançariam\tafiançar past
afiançará\tafiançar present
afiançarão\tafiançar present
afiançava\tafiançar past
afiançavam\tafiançar past
afiançou\tafiançar past
afirma\tafirmar present
afirmada\tafirmar participle
afirmadas\tafirmar participle
afirmado\tafirmar participle
afirmados\tafirmar participle
afirmam\tafirmar present
afirmando\tafirmar gerund
afirmar\tafirmar infinitive
afirmara\tafirmar past
afirmaram\tafirmar past
afirmarem\tafirmar infinitive
afirmaria\tafirmar past
afirmariam\tafirmar past
afirmará\tafirmar present
afirmarão\tafirmar present
afirmava\tafirmar past
afirmavam\tafirmar past
afirmou\tafirmar past
agoura\tagourar present
agourada\tagourar participle
agouradas\tagourar participle
agourado\tagourar participle
agourados\tagourar participle
agouram\tagourar present
agourando\tagourar gerund
agourar\tagourar infinitive
agourara\tagourar past
agouraram\tagourar past
agourarem\tagourar infinitive
agouraria\tagourar past
agourariam\tagourar past
agourará\tagourar present
agourarão\tagourar present
agourava\tagourar past
agouravam\tagourar past
agourou\tagourar past
agradece\tagradecer present
agradecem\tagradecer present
agradecendo\tagradecer gerund
agradecer\tagradecer infinitive
agradecera\tagradecer past
agradeceram\tagradecer past
agradecerem\tagradecer infinitive
agradeceria\tagradecer past
agradeceriam\tagradecer past
agradecerá\tagradecer present
agradecerão\tagradecer present
agradeceu\tagradecer past
agradecia\tagradecer past
agradeciam\tagradecer past
agradecida\tagradecer participle
agradecidas\tagradecer participle
agradecido\tagradecer participle
agradecidos\tagradecer participle
ajuiza\tajuizar present
ajuizada\tajuizar participle
ajuizadas\tajuizar participle
ajuizado\tajuizar participle
ajuizados\tajuizar participle
ajuizam\tajuizar present
ajuizando\tajuizar gerund
ajuizar\tajuizar infinitive
ajuizara\tajuizar past
ajuizaram\tajuizar past
ajuizarem\tajuizar infinitive
ajuizaria\tajuizar past
ajuizariam\tajuizar past
ajuizará\tajuizar present
ajuizarão\tajuizar present
ajuizava\tajuizar past
ajuizavam\tajuizar past
ajuizou\tajuizar past
ajunta\tajuntar present
ajuntada\tajuntar participle
ajuntadas\tajuntar participle
ajuntado\tajuntar participle
ajuntados\tajuntar participle
ajuntam\tajuntar present
ajuntando\tajuntar gerund
ajuntar\tajuntar infinitive
ajuntara\tajuntar past
ajuntaram\tajuntar past
ajuntarem\tajuntar infinitive
ajuntaria\tajuntar past
ajuntariam\tajuntar past
ajuntará\tajuntar present
ajuntarão\tajuntar present
ajuntava\tajuntar past
ajuntavam\tajuntar past
ajuntou\tajuntar past
alardeada\talardear participle
alardeadas\talardear participle
alardeado\talardear participle
alardeados\talardear participle
alardeando\talardear gerund
alardear\talardear infinitive
alardeara\talardear past
alardearam\talardear past
alardearem\talardear infinitive
alardearia\talardear past
alardeariam\talardear past
alardeará\talardear present
alardearão\talardear present
alardeava\talardear past
alardeavam\talardear past
alardeia\talardear present
alardeiam\talardear present
alardeou\talardear past
alega\talegar present
alegada\talegar participle
alegadas\talegar participle
alegado\talegar participle
alegados\talegar participle
alegam\talegar present
alegando\talegar gerund
alegar\talegar infinitive
alegara\talegar past
alegaram\talegar past
alegarem\talegar infinitive
alegaria\talegar past
alegariam\talegar past
alegará\talegar present
alegarão\talegar present
alegava\talegar past
alegavam\talegar past
alegou\talegar past
alerta\talertar present
alertada\talertar participle
alertadas\talertar participle
alertado\talertar participle
alertados\talertar participle
alertam\talertar present
alertando\talertar gerund
alertar\talertar infinitive
alertara\talertar past
alertaram\talertar past
alertarem\talertar infinitive
alertaria\talertar past
alertariam\talertar past
alertará\talertar present
alertarão\talertar present
alertava\talertar past
alertavam\talertar past
alertou\talertar past
alfineta\talfinetar present
alfinetada\talfinetar participle
alfinetadas\talfinetar participle
alfinetado\talfinetar participle
alfinetados\talfinetar participle
alfinetam\talfinetar present
alfinetando\talfinetar gerund
alfinetar\talfinetar infinitive
alfinetara\talfinetar past
alfinetaram\talfinetar past
alfinetarem\talfinetar infinitive
alfinetaria\talfinetar past
alfinetariam\talfinetar past
alfinetará\talfinetar present
alfinetarão\talfinetar present
alfinetava\talfinetar past
alfinetavam\talfinetar past
alfinetou\talfinetar past
alude\taludir present
aludem\taludir present
aludia\taludir past
aludiam\taludir past
aludida\taludir participle
aludidas\taludir participle
aludido\taludir participle
aludidos\taludir participle
aludindo\taludir gerund
aludir\taludir infinitive
aludira\taludir past
aludiram\taludir past
aludirem\taludir infinitive
aludiria\taludir past
aludiriam\taludir past
aludirá\taludir present
aludirão\taludir present
aludiu\taludir past
alvitra\talvitrar present
alvitrada\talvitrar participle
alvitradas\talvitrar participle
alvitrado\talvitrar participle
alvitrados\talvitrar participle
alvitram\talvitrar present
alvitrando\talvitrar gerund
alvitrar\talvitrar infinitive
alvitrara\talvitrar past
alvitraram\talvitrar past
alvitrarem\talvitrar infinitive
alvitraria\talvitrar past
alvitrariam\talvitrar past
alvitrará\talvitrar present
alvitrarão\talvitrar present
alvitrava\talvitrar past
alvitravam\talvitrar past
alvitrou\talvitrar past
ameaça\tameaçar present
ameaçada\tameaçar participle
ameaçadas\tameaçar participle
ameaçado\tameaçar participle
ameaçados\tameaçar participle
ameaçam\tameaçar present
ameaçando\tameaçar gerund
ameaçar\tameaçar infinitive
ameaçara\tameaçar past
ameaçaram\tameaçar past
ameaçarem\tameaçar infinitive
ameaçaria\tameaçar past
ameaçariam\tameaçar past
ameaçará\tameaçar present
ameaçarão\tameaçar present
ameaçava\tameaçar past
ameaçavam\tameaçar past
ameaçou\tameaçar past
ameniza\tamenizar present
amenizada\tamenizar participle
amenizadas\tamenizar participle
amenizado\tamenizar participle
amenizados\tamenizar participle
amenizam\tamenizar present
amenizando\tamenizar gerund
amenizar\tamenizar infinitive
amenizara\tamenizar past
amenizaram\tamenizar past
amenizarem\tamenizar infinitive
amenizaria\tamenizar past
amenizariam\tamenizar past
amenizará\tamenizar present
amenizarão\tamenizar present
amenizava\tamenizar past
amenizavam\tamenizar past
amenizou\tamenizar past
analisa\tanalisar present
analisada\tanalisar participle
analisadas\tanalisar participle
analisado\tanalisar participle
analisados\tanalisar participle
analisam\tanalisar present
analisando\tanalisar gerund
analisar\tanalisar infinitive
analisara\tanalisar past
analisaram\tanalisar past
analisarem\tanalisar infinitive
analisaria\tanalisar past
analisariam\tanalisar past
analisará\tanalisar present
analisarão\tanalisar present
analisava\tanalisar past
analisavam\tanalisar past
analisou\tanalisar past
anima-se\tanimar present
animou-se\tanimar past
anota\tanotar present
anotada\tanotar participle
anotadas\tanotar participle
anotado\tanotar participle
anotados\tanotar participle
anotam\tanotar present
anotando\tanotar gerund
anotar\tanotar infinitive
anotara\tanotar past
anotaram\tanotar past
anotarem\tanotar infinitive
anotaria\tanotar past
anotariam\tanotar past
anotará\tanotar present
anotarão\tanotar present
anotava\tanotar past
anotavam\tanotar past
anotou\tanotar past
antecipa\tantecipar present
antecipada\tantecipar participle
antecipadas\tantecipar participle
antecipado\tantecipar participle
antecipados\tantecipar participle
antecipam\tantecipar present
antecipando\tantecipar gerund
antecipar\tantecipar infinitive
antecipara\tantecipar past
anteciparam\tantecipar past
anteciparem\tantecipar infinitive
anteciparia\tantecipar past
antecipariam\tantecipar past
antecipará\tantecipar present
anteciparão\tantecipar present
antecipava\tantecipar past
antecipavam\tantecipar past
antecipou\tantecipar past
anteveem\tantever present
antevendo\tantever gerund
antever\tantever infinitive
antevia\tantever past
anteviram\tantever past
antevisto\tantever participle
anteviu\tantever past
antevê\tantever present
antevêem\tantever present
anuem\tanuir present
anui\tanuir present
anuindo\tanuir gerund
anuir\tanuir infinitive
anuirem\tanuir infinitive
anuiria\tanuir past
anuiriam\tanuir past
anuirá\tanuir present
anuirão\tanuir present
anuiu\tanuir past
anuncia\tanunciar present
anunciada\tanunciar participle
anunciadas\tanunciar participle
anunciado\tanunciar participle
anunciados\tanunciar participle
anunciam\tanunciar present
anunciando\tanunciar gerund
anunciar\tanunciar infinitive
anunciara\tanunciar past
anunciaram\tanunciar past
anunciarem\tanunciar infinitive
anunciaria\tanunciar past
anunciariam\tanunciar past
anunciará\tanunciar present
anunciarão\tanunciar present
anunciava\tanunciar past
anunciavam\tanunciar past
anunciou\tanunciar past
anuía\tanuir past
anuíam\tanuir past
anuída\tanuir participle
anuídas\tanuir participle
anuído\tanuir participle
anuídos\tanuir participle
anuíra\tanuir past
anuíram\tanuir past
apela\tapelar present
apelada\tapelar participle
apeladas\tapelar participle
apelado\tapelar participle
apelados\tapelar participle
apelam\tapelar present
apelando\tapelar gerund
apelar\tapelar infinitive
apelara\tapelar past
apelaram\tapelar past
apelarem\tapelar infinitive
apelaria\tapelar past
apelariam\tapelar past
apelará\tapelar present
apelarão\tapelar present
apelava\tapelar past
apelavam\tapelar past
apelida\tapelidar present
apelidada\tapelidar participle
apelidadas\tapelidar participle
apelidado\tapelidar participle
apelidados\tapelidar participle
apelidam\tapelidar present
apelidando\tapelidar gerund
apelidar\tapelidar infinitive
apelidara\tapelidar past
apelidaram\tapelidar past
apelidarem\tapelidar infinitive
apelidaria\tapelidar past
apelidariam\tapelidar past
apelidará\tapelidar present
apelidarão\tapelidar present
apelidava\tapelidar past
apelidavam\tapelidar past
apelidou\tapelidar past
apelou\tapelar past
aplaude\taplaudir present
aplaudem\taplaudir present
aplaudia\taplaudir past
aplaudiam\taplaudir past
aplaudida\taplaudir participle
aplaudidas\taplaudir participle
aplaudido\taplaudir participle
aplaudidos\taplaudir participle
aplaudindo\taplaudir gerund
aplaudir\taplaudir infinitive
aplaudira\taplaudir past
aplaudiram\taplaudir past
aplaudirem\taplaudir infinitive
aplaudiria\taplaudir past
aplaudiriam\taplaudir past
aplaudirá\taplaudir present
aplaudirão\taplaudir present
aplaudiu\taplaudir past
apoia\tapoiar present
apoiada\tapoiar participle
apoiadas\tapoiar participle
apoiado\tapoiar participle
apoiados\tapoiar participle
apoiam\tapoiar present
apoiando\tapoiar gerund
apoiar\tapoiar infinitive
apoiara\tapoiar past
apoiaram\tapoiar past
apoiarem\tapoiar infinitive
apoiaria\tapoiar past
apoiariam\tapoiar past
apoiará\tapoiar present
apoiarão\tapoiar present
apoiava\tapoiar past
apoiavam\tapoiar past
apoiou\tapoiar past
aponta\tapontar present
apontada\tapontar participle
apontadas\tapontar participle
apontado\tapontar participle
apontados\tapontar participle
apontam\tapontar present
apontando\tapontar gerund
apontar\tapontar infinitive
apontara\tapontar past
apontaram\tapontar past
apontarem\tapontar infinitive
apontaria\tapontar past
apontariam\tapontar past
apontará\tapontar present
apontarão\tapontar present
apontava\tapontar past
apontavam\tapontar past
apontou\tapontar past
aposta\tapostar present
apostada\tapostar participle
apostadas\tapostar participle
apostado\tapostar participle
apostados\tapostar participle
apostam\tapostar present
apostando\tapostar gerund
apostar\tapostar infinitive
apostara\tapostar past
apostaram\tapostar past
apostarem\tapostar infinitive
apostaria\tapostar past
apostariam\tapostar past
apostará\tapostar present
apostarão\tapostar present
apostava\tapostar past
apostavam\tapostar past
apostou\tapostar past
apostrofa\tapostrofar present
apostrofada\tapostrofar participle
apostrofadas\tapostrofar participle
apostrofado\tapostrofar participle
apostrofados\tapostrofar participle
apostrofam\tapostrofar present
apostrofando\tapostrofar gerund
apostrofar\tapostrofar infinitive
apostrofara\tapostrofar past
apostrofaram\tapostrofar past
apostrofarem\tapostrofar infinitive
apostrofaria\tapostrofar past
apostrofariam\tapostrofar past
apostrofará\tapostrofar present
apostrofarão\tapostrofar present
apostrofava\tapostrofar past
apostrofavam\tapostrofar past
apostrofou\tapostrofar past
apregoa\tapregoar present
apregoada\tapregoar participle
apregoadas\tapregoar participle
apregoado\tapregoar participle
apregoados\tapregoar participle
apregoam\tapregoar present
apregoando\tapregoar gerund
apregoar\tapregoar infinitive
apregoara\tapregoar past
apregoaram\tapregoar past
apregoarem\tapregoar infinitive
apregoaria\tapregoar past
apregoariam\tapregoar past
apregoará\tapregoar present
apregoarão\tapregoar present
apregoava\tapregoar past
apregoavam\tapregoar past
apregoou\tapregoar past
apura\tapurar present
apurada\tapurar participle
apuradas\tapurar participle
apurado\tapurar participle
apurados\tapurar participle
apuram\tapurar present
apurando\tapurar gerund
apurar\tapurar infinitive
apurara\tapurar past
apuraram\tapurar past
apurarem\tapurar infinitive
apuraria\tapurar past
apurariam\tapurar past
apurará\tapurar present
apurarão\tapurar present
apurava\tapurar past
apuravam\tapurar past
apurou\tapurar past
aquiesce\taquiescer present
aquiescem\taquiescer present
aquiescendo\taquiescer gerund
aquiescer\taquiescer infinitive
aquiescera\taquiescer past
aquiesceram\taquiescer past
aquiescerem\taquiescer infinitive
aquiesceria\taquiescer past
aquiesceriam\taquiescer past
aquiescerá\taquiescer present
aquiescerão\taquiescer present
aquiesceu\taquiescer past
aquiescia\taquiescer past
aquiesciam\taquiescer past
aquiescida\taquiescer participle
aquiescidas\taquiescer participle
aquiescido\taquiescer participle
aquiescidos\taquiescer participle
arenga\tarengar present
arengada\tarengar participle
arengadas\tarengar participle
arengado\tarengar participle
arengados\tarengar participle
arengam\tarengar present
arengando\tarengar gerund
arengar\tarengar infinitive
arengara\tarengar past
arengaram\tarengar past
arengarem\tarengar infinitive
arengaria\tarengar past
arengariam\tarengar past
arengará\tarengar present
arengarão\tarengar present
arengava\tarengar past
arengavam\tarengar past
arengou\tarengar past
arguem\targuir present
argui\targuir present
arguido\targuir participle
arguindo\targuir gerund
arguir\targuir infinitive
arguiram\targuir past
arguiu\targuir past
argumenta\targumentar present
argumentada\targumentar participle
argumentadas\targumentar participle
argumentado\targumentar participle
argumentados\targumentar participle
argumentam\targumentar present
argumentando\targumentar gerund
argumentar\targumentar infinitive
argumentara\targumentar past
argumentaram\targumentar past
argumentarem\targumentar infinitive
argumentaria\targumentar past
argumentariam\targumentar past
argumentará\targumentar present
argumentarão\targumentar present
argumentava\targumentar past
argumentavam\targumentar past
argumentou\targumentar past
arguía\targuir past
argúem\targuir present
argúi\targuir present
argüem\targuir present
argüi\targuir present
arrazoa\tarrazoar present
arrazoada\tarrazoar participle
arrazoadas\tarrazoar participle
arrazoado\tarrazoar participle
arrazoados\tarrazoar participle
arrazoam\tarrazoar present
arrazoando\tarrazoar gerund
arrazoar\tarrazoar infinitive
arrazoara\tarrazoar past
arrazoaram\tarrazoar past
arrazoarem\tarrazoar infinitive
arrazoaria\tarrazoar past
arrazoariam\tarrazoar past
arrazoará\tarrazoar present
arrazoarão\tarrazoar present
arrazoava\tarrazoar past
arrazoavam\tarrazoar past
arrazoou\tarrazoar past
arremata\tarrematar present
arrematada\tarrematar participle
arrematadas\tarrematar participle
arrematado\tarrematar participle
arrematados\tarrematar participle
arrematam\tarrematar present
arrematando\tarrematar gerund
arrematar\tarrematar infinitive
arrematara\tarrematar past
arremataram\tarrematar past
arrematarem\tarrematar infinitive
arremataria\tarrematar past
arrematariam\tarrematar past
arrematará\tarrematar present
arrematarão\tarrematar present
arrematava\tarrematar past
arrematavam\tarrematar past
arrematou\tarrematar past
arrepende\tarrepender present
arrepende-se\tarrepender present
arrependem\tarrepender present
arrependem-se\tarrepender present
arrependendo\tarrepender gerund
arrependendo-se\tarrepender gerund
arrepender\tarrepender infinitive
arrependera\tarrepender past
arrependera-se\tarrepender past
arrependeram\tarrepender past
arrependeram-se\tarrepender past
arrependerem\tarrepender infinitive
arrependeria\tarrepender past
arrependeriam\tarrepender past
arrependeriam-se\tarrepender past
arrependerá\tarrepender present
arrependerão\tarrepender present
arrependerão-se\tarrepender present
arrependeu\tarrepender past
arrependeu-se\tarrepender past
arrependia\tarrepender past
arrependia-se\tarrepender past
arrependiam\tarrepender past
arrependiam-se\tarrepender past
arrependida\tarrepender participle
arrependidas\tarrepender participle
arrependido\tarrepender participle
arrependidos\tarrepender participle
arrisca\tarriscar present
arriscada\tarriscar participle
arriscadas\tarriscar participle
arriscado\tarriscar participle
arriscados\tarriscar participle
arriscam\tarriscar present
arriscando\tarriscar gerund
arriscar\tarriscar infinitive
arriscara\tarriscar past
arriscaram\tarriscar past
arriscarem\tarriscar infinitive
arriscaria\tarriscar past
arriscariam\tarriscar past
arriscará\tarriscar present
arriscarão\tarriscar present
arriscava\tarriscar past
arriscavam\tarriscar past
arriscou\tarriscar past
assegura\tassegurar present
assegurada\tassegurar participle
asseguradas\tassegurar participle
assegurado\tassegurar participle
assegurados\tassegurar participle
asseguram\tassegurar present
assegurando\tassegurar gerund
assegurar\tassegurar infinitive
assegurara\tassegurar past
asseguraram\tassegurar past
assegurarem\tassegurar infinitive
asseguraria\tassegurar past
assegurariam\tassegurar past
assegurará\tassegurar present
assegurarão\tassegurar present
assegurava\tassegurar past
asseguravam\tassegurar past
assegurou\tassegurar past
assente\tassentir present
assentem\tassentir present
assentia\tassentir past
assentiam\tassentir past
assentida\tassentir participle
assentidas\tassentir participle
assentido\tassentir participle
assentidos\tassentir participle
assentindo\tassentir gerund
assentir\tassentir infinitive
assentira\tassentir past
assentiram\tassentir past
assentirem\tassentir infinitive
assentiria\tassentir past
assentiriam\tassentir past
assentirá\tassentir present
assentirão\tassentir present
assentiu\tassentir past
assevera\tasseverar present
asseverada\tasseverar participle
asseveradas\tasseverar participle
asseverado\tasseverar participle
asseverados\tasseverar participle
asseveram\tasseverar present
asseverando\tasseverar gerund
asseverar\tasseverar infinitive
asseverara\tasseverar past
asseveraram\tasseverar past
asseverarem\tasseverar infinitive
asseveraria\tasseverar past
asseverariam\tasseverar past
asseverará\tasseverar present
asseverarão\tasseverar present
asseverava\tasseverar past
asseveravam\tasseverar past
asseverou\tasseverar past
assinala\tassinalar present
assinalada\tassinalar participle
assinaladas\tassinalar participle
assinalado\tassinalar participle
assinalados\tassinalar participle
assinalam\tassinalar present
assinalando\tassinalar gerund
assinalar\tassinalar infinitive
assinalara\tassinalar past
assinalaram\tassinalar past
assinalarem\tassinalar infinitive
assinalaria\tassinalar past
assinalariam\tassinalar past
assinalará\tassinalar present
assinalarão\tassinalar present
assinalava\tassinalar past
assinalavam\tassinalar past
assinalou\tassinalar past
assume\tassumir present
assumem\tassumir present
assumia\tassumir past
assumiam\tassumir past
assumida\tassumir participle
assumidas\tassumir participle
assumido\tassumir participle
assumidos\tassumir participle
assumindo\tassumir gerund
assumir\tassumir infinitive
assumira\tassumir past
assumiram\tassumir past
assumirem\tassumir infinitive
assumiria\tassumir past
assumiriam\tassumir past
assumirá\tassumir present
assumirão\tassumir present
assumiu\tassumir past
ataca\tatacar present
atacada\tatacar participle
atacadas\tatacar participle
atacado\tatacar participle
atacados\tatacar participle
atacam\tatacar present
atacando\tatacar gerund
atacar\tatacar infinitive
atacara\tatacar past
atacaram\tatacar past
atacarem\tatacar infinitive
atacaria\tatacar past
atacariam\tatacar past
atacará\tatacar present
atacarão\tatacar present
atacava\tatacar past
atacavam\tatacar past
atacou\tatacar past
atalha\tatalhar present
atalhada\tatalhar participle
atalhadas\tatalhar participle
atalhado\tatalhar participle
atalhados\tatalhar participle
atalham\tatalhar present
atalhando\tatalhar gerund
atalhar\tatalhar infinitive
atalhara\tatalhar past
atalharam\tatalhar past
atalharem\tatalhar infinitive
atalharia\tatalhar past
atalhariam\tatalhar past
atalhará\tatalhar present
atalharão\tatalhar present
atalhava\tatalhar past
atalhavam\tatalhar past
atalhou\tatalhar past
atesta\tatestar present
atestada\tatestar participle
atestadas\tatestar participle
atestado\tatestar participle
atestados\tatestar participle
atestam\tatestar present
atestando\tatestar gerund
atestar\tatestar infinitive
atestara\tatestar past
atestaram\tatestar past
atestarem\tatestar infinitive
atestaria\tatestar past
atestariam\tatestar past
atestará\tatestar present
atestarão\tatestar present
atestava\tatestar past
atestavam\tatestar past
atestou\tatestar past
atira\tatirar present
atirada\tatirar participle
atiradas\tatirar participle
atirado\tatirar participle
atirados\tatirar participle
atiram\tatirar present
atirando\tatirar gerund
atirar\tatirar infinitive
atirara\tatirar past
atiraram\tatirar past
atirarem\tatirar infinitive
atiraria\tatirar past
atirariam\tatirar past
atirará\tatirar present
atirarão\tatirar present
atirava\tatirar past
atiravam\tatirar past
atirou\tatirar past
atribuem\tatribuir present
atribui\tatribuir present
atribuindo\tatribuir gerund
atribuir\tatribuir infinitive
atribuirem\tatribuir infinitive
atribuiria\tatribuir past
atribuiriam\tatribuir past
atribuirá\tatribuir present
atribuirão\tatribuir present
atribuiu\tatribuir past
atribuía\tatribuir past
atribuíam\tatribuir past
atribuída\tatribuir participle
atribuídas\tatribuir participle
atribuído\tatribuir participle
atribuídos\tatribuir participle
atribuíra\tatribuir past
atribuíram\tatribuir past
augura\taugurar present
augurada\taugurar participle
auguradas\taugurar participle
augurado\taugurar participle
augurados\taugurar participle
auguram\taugurar present
augurando\taugurar gerund
augurar\taugurar infinitive
augurara\taugurar past
auguraram\taugurar past
augurarem\taugurar infinitive
auguraria\taugurar past
augurariam\taugurar past
augurará\taugurar present
augurarão\taugurar present
augurava\taugurar past
auguravam\taugurar past
augurou\taugurar past
avalia\tavaliar present
avaliada\tavaliar participle
avaliadas\tavaliar participle
avaliado\tavaliar participle
avaliados\tavaliar participle
avaliam\tavaliar present
avaliando\tavaliar gerund
avaliar\tavaliar infinitive
avaliara\tavaliar past
avaliaram\tavaliar past
avaliarem\tavaliar infinitive
avaliaria\tavaliar past
avaliariam\tavaliar past
avaliará\tavaliar present
avaliarão\tavaliar present
avaliava\tavaliar past
avaliavam\tavaliar past
avaliou\tavaliar past
avança\tavançar present
avançada\tavançar participle
avançadas\tavançar participle
avançado\tavançar participle
avançados\tavançar participle
avançam\tavançar present
avançando\tavançar gerund
avançar\tavançar infinitive
avançara\tavançar past
avançaram\tavançar past
avançarem\tavançar infinitive
avançaria\tavançar past
avançariam\tavançar past
avançará\tavançar present
avançarão\tavançar present
avançava\tavançar past
avançavam\tavançar past
avançou\tavançar past
aventa\taventar present
aventada\taventar participle
aventadas\taventar participle
aventado\taventar participle
aventados\taventar participle
aventam\taventar present
aventando\taventar gerund
aventar\taventar infinitive
aventara\taventar past
aventaram\taventar past
aventarem\taventar infinitive
aventaria\taventar past
aventariam\taventar past
aventará\taventar present
aventarão\taventar present
aventava\taventar past
aventavam\taventar past
aventou\taventar past
aventura\taventurar present
aventurada\taventurar participle
aventuradas\taventurar participle
aventurado\taventurar participle
aventurados\taventurar participle
aventuram\taventurar present
aventurando\taventurar gerund
aventurar\taventurar infinitive
aventurara\taventurar past
aventuraram\taventurar past
aventurarem\taventurar infinitive
aventuraria\taventurar past
aventurariam\taventurar past
aventurará\taventurar present
aventurarão\taventurar present
aventurava\taventurar past
aventuravam\taventurar past
aventurou\taventurar past
avisa\tavisar present
avisada\tavisar participle
avisadas\tavisar participle
avisado\tavisar participle
avisados\tavisar participle
avisam\tavisar present
avisando\tavisar gerund
avisar\tavisar infinitive
avisara\tavisar past
avisaram\tavisar past
avisarem\tavisar infinitive
avisaria\tavisar past
avisariam\tavisar past
avisará\tavisar present
avisarão\tavisar present
avisava\tavisar past
avisavam\tavisar past
avisou\tavisar past
balbucia\tbalbuciar present
balbuciada\tbalbuciar participle
balbuciadas\tbalbuciar participle
balbuciado\tbalbuciar participle
balbuciados\tbalbuciar participle
balbuciam\tbalbuciar present
balbuciando\tbalbuciar gerund
balbuciar\tbalbuciar infinitive
balbuciara\tbalbuciar past
balbuciaram\tbalbuciar past
balbuciarem\tbalbuciar infinitive
balbuciaria\tbalbuciar past
balbuciariam\tbalbuciar past
balbuciará\tbalbuciar present
balbuciarão\tbalbuciar present
balbuciava\tbalbuciar past
balbuciavam\tbalbuciar past
balbuciou\tbalbuciar past
berra\tberrar present
berrada\tberrar participle
berradas\tberrar participle
berrado\tberrar participle
berrados\tberrar participle
berram\tberrar present
berrando\tberrar gerund
berrar\tberrar infinitive
berrara\tberrar past
berraram\tberrar past
berrarem\tberrar infinitive
berraria\tberrar past
berrariam\tberrar past
berrará\tberrar present
berrarão\tberrar present
berrava\tberrar past
berravam\tberrar past
berrou\tberrar past
bisbilhota\tbisbilhotar present
bisbilhotada\tbisbilhotar participle
bisbilhotadas\tbisbilhotar participle
bisbilhotado\tbisbilhotar participle
bisbilhotados\tbisbilhotar participle
bisbilhotam\tbisbilhotar present
bisbilhotando\tbisbilhotar gerund
bisbilhotar\tbisbilhotar infinitive
bisbilhotara\tbisbilhotar past
bisbilhotaram\tbisbilhotar past
bisbilhotarem\tbisbilhotar infinitive
bisbilhotaria\tbisbilhotar past
bisbilhotariam\tbisbilhotar past
bisbilhotará\tbisbilhotar present
bisbilhotarão\tbisbilhotar present
bisbilhotava\tbisbilhotar past
bisbilhotavam\tbisbilhotar past
bisbilhotou\tbisbilhotar past
brada\tbradar present
bradada\tbradar participle
bradadas\tbradar participle
bradado\tbradar participle
bradados\tbradar participle
bradam\tbradar present
bradando\tbradar gerund
bradar\tbradar infinitive
bradara\tbradar past
bradaram\tbradar past
bradarem\tbradar infinitive
bradaria\tbradar past
bradariam\tbradar past
bradará\tbradar present
bradarão\tbradar present
bradava\tbradar past
bradavam\tbradar past
bradou\tbradar past
brama\tbramar present
bramada\tbramar participle
bramadas\tbramar participle
bramado\tbramar participle
bramados\tbramar participle
bramam\tbramar present
bramando\tbramar gerund
bramar\tbramar infinitive
bramara\tbramar past
bramaram\tbramar past
bramarem\tbramar infinitive
bramaria\tbramar past
bramariam\tbramar past
bramará\tbramar present
bramarão\tbramar present
bramava\tbramar past
bramavam\tbramar past
bramou\tbramar past
bravateada\tbravatear participle
bravateadas\tbravatear participle
bravateado\tbravatear participle
bravateados\tbravatear participle
bravateando\tbravatear gerund
bravatear\tbravatear infinitive
bravateara\tbravatear past
bravatearam\tbravatear past
bravatearem\tbravatear infinitive
bravatearia\tbravatear past
bravateariam\tbravatear past
bravateará\tbravatear present
bravatearão\tbravatear present
bravateava\tbravatear past
bravateavam\tbravatear past
bravateia\tbravatear present
bravateiam\tbravatear present
bravateou\tbravatear past
brinca\tbrincar present
brincada\tbrincar participle
brincadas\tbrincar participle
brincado\tbrincar participle
brincados\tbrincar participle
brincam\tbrincar present
brincando\tbrincar gerund
brincar\tbrincar infinitive
brincara\tbrincar past
brincaram\tbrincar past
brincarem\tbrincar infinitive
brincaria\tbrincar past
brincariam\tbrincar past
brincará\tbrincar present
brincarão\tbrincar present
brincava\tbrincar past
brincavam\tbrincar past
brincou\tbrincar past
bufa\tbufar present
bufada\tbufar participle
bufadas\tbufar participle
bufado\tbufar participle
bufados\tbufar participle
bufam\tbufar present
bufando\tbufar gerund
bufar\tbufar infinitive
bufara\tbufar past
bufaram\tbufar past
bufarem\tbufar infinitive
bufaria\tbufar past
bufariam\tbufar past
bufará\tbufar present
bufarão\tbufar present
bufava\tbufar past
bufavam\tbufar past
bufou\tbufar past
cacareja\tcacarejar present
cacarejada\tcacarejar participle
cacarejadas\tcacarejar participle
cacarejado\tcacarejar participle
cacarejados\tcacarejar participle
cacarejam\tcacarejar present
cacarejando\tcacarejar gerund
cacarejar\tcacarejar infinitive
cacarejara\tcacarejar past
cacarejaram\tcacarejar past
cacarejarem\tcacarejar infinitive
cacarejaria\tcacarejar past
cacarejariam\tcacarejar past
cacarejará\tcacarejar present
cacarejarão\tcacarejar present
cacarejava\tcacarejar past
cacarejavam\tcacarejar past
cacarejou\tcacarejar past
calcula\tcalcular present
calculada\tcalcular participle
calculadas\tcalcular participle
calculado\tcalcular participle
calculados\tcalcular participle
calculam\tcalcular present
calculando\tcalcular gerund
calcular\tcalcular infinitive
calculara\tcalcular past
calcularam\tcalcular past
calcularem\tcalcular infinitive
calcularia\tcalcular past
calculariam\tcalcular past
calculará\tcalcular present
calcularão\tcalcular present
calculava\tcalcular past
calculavam\tcalcular past
calculou\tcalcular past
caracteriza\tcaracterizar present
caracterizada\tcaracterizar participle
caracterizadas\tcaracterizar participle
caracterizado\tcaracterizar participle
caracterizados\tcaracterizar participle
caracterizam\tcaracterizar present
caracterizando\tcaracterizar gerund
caracterizar\tcaracterizar infinitive
caracterizara\tcaracterizar past
caracterizaram\tcaracterizar past
caracterizarem\tcaracterizar infinitive
caracterizaria\tcaracterizar past
caracterizariam\tcaracterizar past
caracterizará\tcaracterizar present
caracterizarão\tcaracterizar present
caracterizava\tcaracterizar past
caracterizavam\tcaracterizar past
caracterizou\tcaracterizar past
caricatura\tcaricaturar present
caricaturada\tcaricaturar participle
caricaturadas\tcaricaturar participle
caricaturado\tcaricaturar participle
caricaturados\tcaricaturar participle
caricaturam\tcaricaturar present
caricaturando\tcaricaturar gerund
caricaturar\tcaricaturar infinitive
caricaturara\tcaricaturar past
caricaturaram\tcaricaturar past
caricaturarem\tcaricaturar infinitive
caricaturaria\tcaricaturar past
caricaturariam\tcaricaturar past
caricaturará\tcaricaturar present
caricaturarão\tcaricaturar present
caricaturava\tcaricaturar past
caricaturavam\tcaricaturar past
caricaturou\tcaricaturar past
cataloga\tcatalogar present
catalogada\tcatalogar participle
catalogadas\tcatalogar participle
catalogado\tcatalogar participle
catalogados\tcatalogar participle
catalogam\tcatalogar present
catalogando\tcatalogar gerund
catalogar\tcatalogar infinitive
catalogara\tcatalogar past
catalogaram\tcatalogar past
catalogarem\tcatalogar infinitive
catalogaria\tcatalogar past
catalogariam\tcatalogar past
catalogará\tcatalogar present
catalogarão\tcatalogar present
catalogava\tcatalogar past
catalogavam\tcatalogar past
catalogou\tcatalogar past
caçoa\tcaçoar present
caçoada\tcaçoar participle
caçoadas\tcaçoar participle
caçoado\tcaçoar participle
caçoados\tcaçoar participle
caçoam\tcaçoar present
caçoando\tcaçoar gerund
caçoar\tcaçoar infinitive
caçoara\tcaçoar past
caçoaram\tcaçoar past
caçoarem\tcaçoar infinitive
caçoaria\tcaçoar past
caçoariam\tcaçoar past
caçoará\tcaçoar present
caçoarão\tcaçoar present
caçoava\tcaçoar past
caçoavam\tcaçoar past
caçoou\tcaçoar past
celebra\tcelebrar present
celebrada\tcelebrar participle
celebradas\tcelebrar participle
celebrado\tcelebrar participle
celebrados\tcelebrar participle
celebram\tcelebrar present
celebrando\tcelebrar gerund
celebrar\tcelebrar infinitive
celebrara\tcelebrar past
celebraram\tcelebrar past
celebrarem\tcelebrar infinitive
celebraria\tcelebrar past
celebrariam\tcelebrar past
celebrará\tcelebrar present
celebrarão\tcelebrar present
celebrava\tcelebrar past
celebravam\tcelebrar past
celebrou\tcelebrar past
censurada\tcensurar participle
censuradas\tcensurar participle
censurado\tcensurar participle
censurados\tcensurar participle
censuram\tcensurar present
censurando\tcensurar gerund
censurar\tcensurar infinitive
censurara\tcensurar past
censuraram\tcensurar past
censurarem\tcensurar infinitive
censuraria\tcensurar past
censurariam\tcensurar past
censurará\tcensurar present
censurarão\tcensurar present
censurava\tcensurar past
censuravam\tcensurar past
censurou\tcensurar past
certifica\tcertificar present
certificada\tcertificar participle
certificadas\tcertificar participle
certificado\tcertificar participle
certificados\tcertificar participle
certificam\tcertificar present
certificando\tcertificar gerund
certificar\tcertificar infinitive
certificara\tcertificar past
certificaram\tcertificar past
certificarem\tcertificar infinitive
certificaria\tcertificar past
certificariam\tcertificar past
certificará\tcertificar present
certificarão\tcertificar present
certificava\tcertificar past
certificavam\tcertificar past
certificou\tcertificar past
chama\tchamar present
chamam\tchamar present
chamando\tchamar gerund
chamar\tchamar infinitive
chamara\tchamar past
chamaram\tchamar past
chamarem\tchamar infinitive
chamaria\tchamar past
chamariam\tchamar past
chamará\tchamar present
chamarão\tchamar present
chamava\tchamar past
chamavam\tchamar past
chamou\tchamar past
chora\tchorar present
chorada\tchorar participle
choradas\tchorar participle
chorado\tchorar participle
chorados\tchorar participle
choram\tchorar present
choraminga\tchoramingar present
choramingada\tchoramingar participle
choramingadas\tchoramingar participle
choramingado\tchoramingar participle
choramingados\tchoramingar participle
choramingam\tchoramingar present
choramingando\tchoramingar gerund
choramingar\tchoramingar infinitive
choramingara\tchoramingar past
choramingaram\tchoramingar past
choramingarem\tchoramingar infinitive
choramingaria\tchoramingar past
choramingariam\tchoramingar past
choramingará\tchoramingar present
choramingarão\tchoramingar present
choramingava\tchoramingar past
choramingavam\tchoramingar past
choramingou\tchoramingar past
chorando\tchorar gerund
chorar\tchorar infinitive
chorara\tchorar past
choraram\tchorar past
chorarem\tchorar infinitive
choraria\tchorar past
chorariam\tchorar past
chorará\tchorar present
chorarão\tchorar present
chorava\tchorar past
choravam\tchorar past
chorou\tchorar past
cita\tcitar present
citada\tcitar participle
citadas\tcitar participle
citado\tcitar participle
citados\tcitar participle
citam\tcitar present
citando\tcitar gerund
citar\tcitar infinitive
citara\tcitar past
citaram\tcitar past
citarem\tcitar infinitive
citaria\tcitar past
citariam\tcitar past
citará\tcitar present
citarão\tcitar present
citava\tcitar past
citavam\tcitar past
citou\tcitar past
clama\tclamar present
clamada\tclamar participle
clamadas\tclamar participle
clamado\tclamar participle
clamados\tclamar participle
clamam\tclamar present
clamando\tclamar gerund
clamar\tclamar infinitive
clamara\tclamar past
clamaram\tclamar past
clamarem\tclamar infinitive
clamaria\tclamar past
clamariam\tclamar past
clamará\tclamar present
clamarão\tclamar present
clamava\tclamar past
clamavam\tclamar past
clamou\tclamar past
clarifica\tclarificar present
clarificada\tclarificar participle
clarificadas\tclarificar participle
clarificado\tclarificar participle
clarificados\tclarificar participle
clarificam\tclarificar present
clarificando\tclarificar gerund
clarificar\tclarificar infinitive
clarificara\tclarificar past
clarificaram\tclarificar past
clarificarem\tclarificar infinitive
clarificaria\tclarificar past
clarificariam\tclarificar past
clarificará\tclarificar present
clarificarão\tclarificar present
clarificava\tclarificar past
clarificavam\tclarificar past
clarificou\tclarificar past
classifica\tclassificar present
classificada\tclassificar participle
classificadas\tclassificar participle
classificado\tclassificar participle
classificados\tclassificar participle
classificam\tclassificar present
classificando\tclassificar gerund
classificar\tclassificar infinitive
classificara\tclassificar past
classificaram\tclassificar past
classificarem\tclassificar infinitive
classificaria\tclassificar past
classificariam\tclassificar past
classificará\tclassificar present
classificarão\tclassificar present
classificava\tclassificar past
classificavam\tclassificar past
classificou\tclassificar past
cobrada\tcobrar participle
cobradas\tcobrar participle
cobrado\tcobrar participle
cobrados\tcobrar participle
cobram\tcobrar present
cobrando\tcobrar gerund
cobrar\tcobrar infinitive
cobrara\tcobrar past
cobraram\tcobrar past
cobrarem\tcobrar infinitive
cobraria\tcobrar past
cobrariam\tcobrar past
cobrará\tcobrar present
cobrarão\tcobrar present
cobrava\tcobrar past
cobravam\tcobrar past
cobrou\tcobrar past
cochicha\tcochichar present
cochichada\tcochichar participle
cochichadas\tcochichar participle
cochichado\tcochichar participle
cochichados\tcochichar participle
cochicham\tcochichar present
cochichando\tcochichar gerund
cochichar\tcochichar infinitive
cochichara\tcochichar past
cochicharam\tcochichar past
cochicharem\tcochichar infinitive
cochicharia\tcochichar past
cochichariam\tcochichar past
cochichará\tcochichar present
cochicharão\tcochichar present
cochichava\tcochichar past
cochichavam\tcochichar past
cochichou\tcochichar past
cogita\tcogitar present
cogitada\tcogitar participle
cogitadas\tcogitar participle
cogitado\tcogitar participle
cogitados\tcogitar participle
cogitam\tcogitar present
cogitando\tcogitar gerund
cogitar\tcogitar infinitive
cogitara\tcogitar past
cogitaram\tcogitar past
cogitarem\tcogitar infinitive
cogitaria\tcogitar past
cogitariam\tcogitar past
cogitará\tcogitar present
cogitarão\tcogitar present
cogitava\tcogitar past
cogitavam\tcogitar past
cogitou\tcogitar past
comanda\tcomandar present
comandada\tcomandar participle
comandadas\tcomandar participle
comandado\tcomandar participle
comandados\tcomandar participle
comandam\tcomandar present
comandando\tcomandar gerund
comandar\tcomandar infinitive
comandara\tcomandar past
comandaram\tcomandar past
comandarem\tcomandar infinitive
comandaria\tcomandar past
comandariam\tcomandar past
comandará\tcomandar present
comandarão\tcomandar present
comandava\tcomandar past
comandavam\tcomandar past
comandou\tcomandar past
comemora\tcomemorar present
comemorada\tcomemorar participle
comemoradas\tcomemorar participle
comemorado\tcomemorar participle
comemorados\tcomemorar participle
comemoram\tcomemorar present
comemorando\tcomemorar gerund
comemorar\tcomemorar infinitive
comemorara\tcomemorar past
comemoraram\tcomemorar past
comemorarem\tcomemorar infinitive
comemoraria\tcomemorar past
comemorariam\tcomemorar past
comemorará\tcomemorar present
comemorarão\tcomemorar present
comemorava\tcomemorar past
comemoravam\tcomemorar past
comemorou\tcomemorar past
comenta\tcomentar present
comentada\tcomentar participle
comentadas\tcomentar participle
comentado\tcomentar participle
comentados\tcomentar participle
comentam\tcomentar present
comentando\tcomentar gerund
comentar\tcomentar infinitive
comentara\tcomentar past
comentaram\tcomentar past
comentarem\tcomentar infinitive
comentaria\tcomentar past
comentariam\tcomentar past
comentará\tcomentar present
comentarão\tcomentar present
comentava\tcomentar past
comentavam\tcomentar past
comentou\tcomentar past
compara\tcomparar present
comparada\tcomparar participle
comparadas\tcomparar participle
comparado\tcomparar participle
comparados\tcomparar participle
comparam\tcomparar present
comparando\tcomparar gerund
comparar\tcomparar infinitive
comparara\tcomparar past
compararam\tcomparar past
compararem\tcomparar infinitive
compararia\tcomparar past
comparariam\tcomparar past
comparará\tcomparar present
compararão\tcomparar present
comparava\tcomparar past
comparavam\tcomparar past
comparou\tcomparar past
compartilha\tcompartilhar present
compartilhada\tcompartilhar participle
compartilhadas\tcompartilhar participle
compartilhado\tcompartilhar participle
compartilhados\tcompartilhar participle
compartilham\tcompartilhar present
compartilhando\tcompartilhar gerund
compartilhar\tcompartilhar infinitive
compartilhara\tcompartilhar past
compartilharam\tcompartilhar past
compartilharem\tcompartilhar infinitive
compartilharia\tcompartilhar past
compartilhariam\tcompartilhar past
compartilhará\tcompartilhar present
compartilharão\tcompartilhar present
compartilhava\tcompartilhar past
compartilhavam\tcompartilhar past
compartilhou\tcompartilhar past
complementa\tcomplementar present
complementada\tcomplementar participle
complementadas\tcomplementar participle
complementado\tcomplementar participle
complementados\tcomplementar participle
complementam\tcomplementar present
complementando\tcomplementar gerund
complementar\tcomplementar infinitive
complementara\tcomplementar past
complementaram\tcomplementar past
complementarem\tcomplementar infinitive
complementaria\tcomplementar past
complementariam\tcomplementar past
complementará\tcomplementar present
complementarão\tcomplementar present
complementava\tcomplementar past
complementavam\tcomplementar past
complementou\tcomplementar past
completa\tcompletar present
completada\tcompletar participle
completadas\tcompletar participle
completado\tcompletar participle
completados\tcompletar participle
completam\tcompletar present
completando\tcompletar gerund
completar\tcompletar infinitive
completara\tcompletar past
completaram\tcompletar past
completarem\tcompletar infinitive
completaria\tcompletar past
completariam\tcompletar past
completará\tcompletar present
completarão\tcompletar present
completava\tcompletar past
completavam\tcompletar past
completou\tcompletar past
compreende\tcompreender present
compreendem\tcompreender present
compreendendo\tcompreender gerund
compreender\tcompreender infinitive
compreendera\tcompreender past
compreenderam\tcompreender past
compreenderem\tcompreender infinitive
compreenderia\tcompreender past
compreenderiam\tcompreender past
compreenderá\tcompreender present
compreenderão\tcompreender present
compreendeu\tcompreender past
compreendia\tcompreender past
compreendiam\tcompreender past
compreendida\tcompreender participle
compreendidas\tcompreender participle
compreendido\tcompreender participle
compreendidos\tcompreender participle
compromete\tcomprometer present
comprometem\tcomprometer present
comprometendo\tcomprometer gerund
comprometer\tcomprometer infinitive
comprometera\tcomprometer past
comprometeram\tcomprometer past
comprometerem\tcomprometer infinitive
comprometeria\tcomprometer past
comprometeriam\tcomprometer past
comprometerá\tcomprometer present
comprometerão\tcomprometer present
comprometeu\tcomprometer past
comprometia\tcomprometer past
comprometiam\tcomprometer past
comprometida\tcomprometer participle
comprometidas\tcomprometer participle
comprometido\tcomprometer participle
comprometidos\tcomprometer participle
comprova\tcomprovar present
comprovada\tcomprovar participle
comprovadas\tcomprovar participle
comprovado\tcomprovar participle
comprovados\tcomprovar participle
comprovam\tcomprovar present
comprovando\tcomprovar gerund
comprovar\tcomprovar infinitive
comprovara\tcomprovar past
comprovaram\tcomprovar past
comprovarem\tcomprovar infinitive
comprovaria\tcomprovar past
comprovariam\tcomprovar past
comprovará\tcomprovar present
comprovarão\tcomprovar present
comprovava\tcomprovar past
comprovavam\tcomprovar past
comprovou\tcomprovar past
comunica\tcomunicar present
comunicada\tcomunicar participle
comunicadas\tcomunicar participle
comunicado\tcomunicar participle
comunicados\tcomunicar participle
comunicam\tcomunicar present
comunicando\tcomunicar gerund
comunicar\tcomunicar infinitive
comunicara\tcomunicar past
comunicaram\tcomunicar past
comunicarem\tcomunicar infinitive
comunicaria\tcomunicar past
comunicariam\tcomunicar past
comunicará\tcomunicar present
comunicarão\tcomunicar present
comunicava\tcomunicar past
comunicavam\tcomunicar past
comunicou\tcomunicar past
concede\tconceder present
concedem\tconceder present
concedendo\tconceder gerund
conceder\tconceder infinitive
concedera\tconceder past
concederam\tconceder past
concederem\tconceder infinitive
concederia\tconceder past
concederiam\tconceder past
concederá\tconceder present
concederão\tconceder present
concedeu\tconceder past
concedia\tconceder past
concediam\tconceder past
concedida\tconceder participle
concedidas\tconceder participle
concedido\tconceder participle
concedidos\tconceder participle
concluem\tconcluir present
conclui\tconcluir present
concluindo\tconcluir gerund
concluir\tconcluir infinitive
concluirem\tconcluir infinitive
concluiria\tconcluir past
concluiriam\tconcluir past
concluirá\tconcluir present
concluirão\tconcluir present
concluiu\tconcluir past
concluía\tconcluir past
concluíam\tconcluir past
concluída\tconcluir participle
concluídas\tconcluir participle
concluído\tconcluir participle
concluídos\tconcluir participle
concluíra\tconcluir past
concluíram\tconcluir past
concorda\tconcordar present
concordada\tconcordar participle
concordadas\tconcordar participle
concordado\tconcordar participle
concordados\tconcordar participle
concordam\tconcordar present
concordando\tconcordar gerund
concordar\tconcordar infinitive
concordara\tconcordar past
concordaram\tconcordar past
concordarem\tconcordar infinitive
concordaria\tconcordar past
concordariam\tconcordar past
concordará\tconcordar present
concordarão\tconcordar present
concordava\tconcordar past
concordavam\tconcordar past
concordou\tconcordar past
concretiza\tconcretizar present
concretizada\tconcretizar participle
concretizadas\tconcretizar participle
concretizado\tconcretizar participle
concretizados\tconcretizar participle
concretizam\tconcretizar present
concretizando\tconcretizar gerund
concretizar\tconcretizar infinitive
concretizara\tconcretizar past
concretizaram\tconcretizar past
concretizarem\tconcretizar infinitive
concretizaria\tconcretizar past
concretizariam\tconcretizar past
concretizará\tconcretizar present
concretizarão\tconcretizar present
concretizava\tconcretizar past
concretizavam\tconcretizar past
concretizou\tconcretizar past
condena\tcondenar present
condenada\tcondenar participle
condenadas\tcondenar participle
condenado\tcondenar participle
condenados\tcondenar participle
condenam\tcondenar present
condenando\tcondenar gerund
condenar\tcondenar infinitive
condenara\tcondenar past
condenaram\tcondenar past
condenarem\tcondenar infinitive
condenaria\tcondenar past
condenariam\tcondenar past
condenará\tcondenar present
condenarão\tcondenar present
condenava\tcondenar past
condenavam\tcondenar past
condenou\tcondenar past
condescende\tcondescender present
condescendem\tcondescender present
condescendendo\tcondescender gerund
condescender\tcondescender infinitive
condescendera\tcondescender past
condescenderam\tcondescender past
condescenderem\tcondescender infinitive
condescenderia\tcondescender past
condescenderiam\tcondescender past
condescenderá\tcondescender present
condescenderão\tcondescender present
condescendeu\tcondescender past
condescendia\tcondescender past
condescendiam\tcondescender past
condescendida\tcondescender participle
condescendidas\tcondescender participle
condescendido\tcondescender participle
condescendidos\tcondescender participle
confessa\tconfessar present
confessa-se\tconfessar present
confessada\tconfessar participle
confessadas\tconfessar participle
confessado\tconfessar participle
confessados\tconfessar participle
confessam\tconfessar present
confessam-se\tconfessar present
confessando\tconfessar gerund
confessando-se\tconfessar gerund
confessar\tconfessar infinitive
confessara\tconfessar past
confessara-se\tconfessar past
confessaram\tconfessar past
confessaram-se\tconfessar past
confessarem\tconfessar infinitive
confessaria\tconfessar past
confessariam\tconfessar past
confessará\tconfessar present
confessarão\tconfessar present
confessava\tconfessar past
confessava-se\tconfessar past
confessavam\tconfessar past
confessavam-se\tconfessar past
confessou\tconfessar past
confessou-se\tconfessar past
confia\tconfiar present
confiada\tconfiar participle
confiadas\tconfiar participle
confiado\tconfiar participle
confiados\tconfiar participle
confiam\tconfiar present
confiando\tconfiar gerund
confiar\tconfiar infinitive
confiara\tconfiar past
confiaram\tconfiar past
confiarem\tconfiar infinitive
confiaria\tconfiar past
confiariam\tconfiar past
confiará\tconfiar present
confiarão\tconfiar present
confiava\tconfiar past
confiavam\tconfiar past
confidencia\tconfidenciar present
confidenciada\tconfidenciar participle
confidenciadas\tconfidenciar participle
confidenciado\tconfidenciar participle
confidenciados\tconfidenciar participle
confidenciam\tconfidenciar present
confidenciando\tconfidenciar gerund
confidenciar\tconfidenciar infinitive
confidenciara\tconfidenciar past
confidenciaram\tconfidenciar past
confidenciarem\tconfidenciar infinitive
confidenciaria\tconfidenciar past
confidenciariam\tconfidenciar past
confidenciará\tconfidenciar present
confidenciarão\tconfidenciar present
confidenciava\tconfidenciar past
confidenciavam\tconfidenciar past
confidenciou\tconfidenciar past
confiou\tconfiar past
confirma\tconfirmar present
confirmada\tconfirmar participle
confirmadas\tconfirmar participle
confirmado\tconfirmar participle
confirmados\tconfirmar participle
confirmam\tconfirmar present
confirmando\tconfirmar gerund
confirmar\tconfirmar infinitive
confirmara\tconfirmar past
confirmaram\tconfirmar past
confirmarem\tconfirmar infinitive
confirmaria\tconfirmar past
confirmariam\tconfirmar past
confirmará\tconfirmar present
confirmarão\tconfirmar present
confirmava\tconfirmar past
confirmavam\tconfirmar past
confirmou\tconfirmar past
conforta\tconfortar present
confortada\tconfortar participle
confortadas\tconfortar participle
confortado\tconfortar participle
confortados\tconfortar participle
confortam\tconfortar present
confortando\tconfortar gerund
confortar\tconfortar infinitive
confortara\tconfortar past
confortaram\tconfortar past
confortarem\tconfortar infinitive
confortaria\tconfortar past
confortariam\tconfortar past
confortará\tconfortar present
confortarão\tconfortar present
confortava\tconfortar past
confortavam\tconfortar past
confortou\tconfortar past
confronta\tconfrontar present
confrontada\tconfrontar participle
confrontadas\tconfrontar participle
confrontado\tconfrontar participle
confrontados\tconfrontar participle
confrontam\tconfrontar present
confrontando\tconfrontar gerund
confrontar\tconfrontar infinitive
confrontara\tconfrontar past
confrontaram\tconfrontar past
confrontarem\tconfrontar infinitive
confrontaria\tconfrontar past
confrontariam\tconfrontar past
confrontará\tconfrontar present
confrontarão\tconfrontar present
confrontava\tconfrontar past
confrontavam\tconfrontar past
confrontou\tconfrontar past
congratula\tcongratular present
congratula-se\tcongratular present
congratulada\tcongratular participle
congratuladas\tcongratular participle
congratulado\tcongratular participle
congratulados\tcongratular participle
congratulam\tcongratular present
congratulam-se\tcongratular present
congratulando\tcongratular gerund
congratulando-se\tcongratular gerund
congratular\tcongratular infinitive
congratulara\tcongratular past
congratulara-se\tcongratular past
congratularam\tcongratular past
congratularam-se\tcongratular past
congratularem\tcongratular infinitive
congratularia\tcongratular past
congratulariam\tcongratular past
congratulará\tcongratular present
congratularão\tcongratular present
congratulava\tcongratular past
congratulava-se\tcongratular past
congratulavam\tcongratular past
congratulavam-se\tcongratular past
congratulou\tcongratular past
congratulou-se\tcongratular past
conjectura\tconjecturar present
conjecturada\tconjecturar participle
conjecturadas\tconjecturar participle
conjecturado\tconjecturar participle
conjecturados\tconjecturar participle
conjecturam\tconjecturar present
conjecturando\tconjecturar gerund
conjecturar\tconjecturar infinitive
conjecturara\tconjecturar past
conjecturaram\tconjecturar past
conjecturarem\tconjecturar infinitive
conjecturaria\tconjecturar past
conjecturariam\tconjecturar past
conjecturará\tconjecturar present
conjecturarão\tconjecturar present
conjecturava\tconjecturar past
conjecturavam\tconjecturar past
conjecturou\tconjecturar past
conjetura\tconjeturar present
conjeturada\tconjeturar participle
conjeturadas\tconjeturar participle
conjeturado\tconjeturar participle
conjeturados\tconjeturar participle
conjeturam\tconjeturar present
conjeturando\tconjeturar gerund
conjeturar\tconjeturar infinitive
conjeturara\tconjeturar past
conjeturaram\tconjeturar past
conjeturarem\tconjeturar infinitive
conjeturaria\tconjeturar past
conjeturariam\tconjeturar past
conjeturará\tconjeturar present
conjeturarão\tconjeturar present
conjeturava\tconjeturar past
conjeturavam\tconjeturar past
conjeturou\tconjeturar past
consente\tconsentir present
consentem\tconsentir present
consentia\tconsentir past
consentiam\tconsentir past
consentida\tconsentir participle
consentidas\tconsentir participle
consentido\tconsentir participle
consentidos\tconsentir participle
consentindo\tconsentir gerund
consentir\tconsentir infinitive
consentira\tconsentir past
consentiram\tconsentir past
consentirem\tconsentir infinitive
consentiria\tconsentir past
consentiriam\tconsentir past
consentirá\tconsentir present
consentirão\tconsentir present
consentiu\tconsentir past
considera\tconsiderar present
considerada\tconsiderar participle
consideradas\tconsiderar participle
considerado\tconsiderar participle
considerados\tconsiderar participle
consideram\tconsiderar present
considerando\tconsiderar gerund
considerar\tconsiderar infinitive
considerara\tconsiderar past
consideraram\tconsiderar past
considerarem\tconsiderar infinitive
consideraria\tconsiderar past
considerariam\tconsiderar past
considerará\tconsiderar present
considerarão\tconsiderar present
considerava\tconsiderar past
consideravam\tconsiderar past
considerou\tconsiderar past
consola\tconsolar present
consola-se\tconsolar present
consolada\tconsolar participle
consoladas\tconsolar participle
consolado\tconsolar participle
consolados\tconsolar participle
consolam\tconsolar present
consolam-se\tconsolar present
consolando\tconsolar gerund
consolando-se\tconsolar gerund
consolar\tconsolar infinitive
consolara\tconsolar past
consolara-se\tconsolar past
consolaram\tconsolar past
consolaram-se\tconsolar past
consolarem\tconsolar infinitive
consolaria\tconsolar past
consolariam\tconsolar past
consolará\tconsolar present
consolarão\tconsolar present
consolava\tconsolar past
consolava-se\tconsolar past
consolavam\tconsolar past
consolavam-se\tconsolar past
consolou\tconsolar past
consolou-se\tconsolar past
constata\tconstatar present
constatada\tconstatar participle
constatadas\tconstatar participle
constatado\tconstatar participle
constatados\tconstatar participle
constatam\tconstatar present
constatando\tconstatar gerund
constatar\tconstatar infinitive
constatara\tconstatar past
constataram\tconstatar past
constatarem\tconstatar infinitive
constataria\tconstatar past
constatariam\tconstatar past
constatará\tconstatar present
constatarão\tconstatar present
constatava\tconstatar past
constatavam\tconstatar past
constatou\tconstatar past
conta\tcontar present
contabiliza\tcontabilizar present
contabilizada\tcontabilizar participle
contabilizadas\tcontabilizar participle
contabilizado\tcontabilizar participle
contabilizados\tcontabilizar participle
contabilizam\tcontabilizar present
contabilizando\tcontabilizar gerund
contabilizar\tcontabilizar infinitive
contabilizara\tcontabilizar past
contabilizaram\tcontabilizar past
contabilizarem\tcontabilizar infinitive
contabilizaria\tcontabilizar past
contabilizariam\tcontabilizar past
contabilizará\tcontabilizar present
contabilizarão\tcontabilizar present
contabilizava\tcontabilizar past
contabilizavam\tcontabilizar past
contabilizou\tcontabilizar past
contada\tcontar participle
contadas\tcontar participle
contado\tcontar participle
contados\tcontar participle
contam\tcontar present
contando\tcontar gerund
contar\tcontar infinitive
contara\tcontar past
contaram\tcontar past
contarem\tcontar infinitive
contaria\tcontar past
contariam\tcontar past
contará\tcontar present
contarão\tcontar present
contava\tcontar past
contavam\tcontar past
contemporiza\tcontemporizar present
contemporizada\tcontemporizar participle
contemporizadas\tcontemporizar participle
contemporizado\tcontemporizar participle
contemporizados\tcontemporizar participle
contemporizam\tcontemporizar present
contemporizando\tcontemporizar gerund
contemporizar\tcontemporizar infinitive
contemporizara\tcontemporizar past
contemporizaram\tcontemporizar past
contemporizarem\tcontemporizar infinitive
contemporizaria\tcontemporizar past
contemporizariam\tcontemporizar past
contemporizará\tcontemporizar present
contemporizarão\tcontemporizar present
contemporizava\tcontemporizar past
contemporizavam\tcontemporizar past
contemporizou\tcontemporizar past
contende\tcontender present
contendem\tcontender present
contendendo\tcontender gerund
contender\tcontender infinitive
contendera\tcontender past
contenderam\tcontender past
contenderem\tcontender infinitive
contenderia\tcontender past
contenderiam\tcontender past
contenderá\tcontender present
contenderão\tcontender present
contendeu\tcontender past
contendia\tcontender past
contendiam\tcontender past
contendida\tcontender participle
contendidas\tcontender participle
contendido\tcontender participle
contendidos\tcontender participle
contesta\tcontestar present
contestada\tcontestar participle
contestadas\tcontestar participle
contestado\tcontestar participle
contestados\tcontestar participle
contestam\tcontestar present
contestando\tcontestar gerund
contestar\tcontestar infinitive
contestara\tcontestar past
contestaram\tcontestar past
contestarem\tcontestar infinitive
contestaria\tcontestar past
contestariam\tcontestar past
contestará\tcontestar present
contestarão\tcontestar present
contestava\tcontestar past
contestavam\tcontestar past
contestou\tcontestar past
contextualiza\tcontextualizar present
contextualizada\tcontextualizar participle
contextualizadas\tcontextualizar participle
contextualizado\tcontextualizar participle
contextualizados\tcontextualizar participle
contextualizam\tcontextualizar present
contextualizando\tcontextualizar gerund
contextualizar\tcontextualizar infinitive
contextualizara\tcontextualizar past
contextualizaram\tcontextualizar past
contextualizarem\tcontextualizar infinitive
contextualizaria\tcontextualizar past
contextualizariam\tcontextualizar past
contextualizará\tcontextualizar present
contextualizarão\tcontextualizar present
contextualizava\tcontextualizar past
contextualizavam\tcontextualizar past
contextualizou\tcontextualizar past
continua\tcontinuar present
continuam\tcontinuar present
continuando\tcontinuar gerund
continuaram\tcontinuar past
continuava\tcontinuar past
continuou\tcontinuar past
contou\tcontar past
contra-argumenta\tcontra-argumentar present
contra-argumentada\tcontra-argumentar participle
contra-argumentadas\tcontra-argumentar participle
contra-argumentado\tcontra-argumentar participle
contra-argumentados\tcontra-argumentar participle
contra-argumentam\tcontra-argumentar present
contra-argumentando\tcontra-argumentar gerund
contra-argumentar\tcontra-argumentar infinitive
contra-argumentara\tcontra-argumentar past
contra-argumentaram\tcontra-argumentar past
contra-argumentarem\tcontra-argumentar infinitive
contra-argumentaria\tcontra-argumentar past
contra-argumentariam\tcontra-argumentar past
contra-argumentará\tcontra-argumentar present
contra-argumentarão\tcontra-argumentar present
contra-argumentava\tcontra-argumentar past
contra-argumentavam\tcontra-argumentar past
contra-argumentou\tcontra-argumentar past
contra-ataca\tcontra-atacar present
contra-atacada\tcontra-atacar participle
contra-atacadas\tcontra-atacar participle
contra-atacado\tcontra-atacar participle
contra-atacados\tcontra-atacar participle
contra-atacam\tcontra-atacar present
contra-atacando\tcontra-atacar gerund
contra-atacar\tcontra-atacar infinitive
contra-atacara\tcontra-atacar past
contra-atacaram\tcontra-atacar past
contra-atacarem\tcontra-atacar infinitive
contra-atacaria\tcontra-atacar past
contra-atacariam\tcontra-atacar past
contra-atacará\tcontra-atacar present
contra-atacarão\tcontra-atacar present
contra-atacava\tcontra-atacar past
contra-atacavam\tcontra-atacar past
contra-atacou\tcontra-atacar past
contradisse\tcontradizer past
contradisseram\tcontradizer past
contradita\tcontraditar present
contraditada\tcontraditar participle
contraditadas\tcontraditar participle
contraditado\tcontraditar participle
contraditados\tcontraditar participle
contraditam\tcontraditar present
contraditando\tcontraditar gerund
contraditar\tcontraditar infinitive
contraditara\tcontraditar past
contraditaram\tcontraditar past
contraditarem\tcontraditar infinitive
contraditaria\tcontraditar past
contraditariam\tcontraditar past
contraditará\tcontraditar present
contraditarão\tcontraditar present
contraditava\tcontraditar past
contraditavam\tcontraditar past
contradito\tcontradizer participle
contraditou\tcontraditar past
contradiz\tcontradizer present
contradizem\tcontradizer present
contradizendo\tcontradizer gerund
contradizer\tcontradizer infinitive
contradizia\tcontradizer past
contradiziam\tcontradizer past
contrapondo\tcontrapor gerund
contrapor\tcontrapor infinitive
contraposto\tcontrapor participle
contrapunha\tcontrapor past
contrapunham\tcontrapor past
contrapuseram\tcontrapor past
contrapôs\tcontrapor past
contrapõe\tcontrapor present
contrapõem\tcontrapor present
contribuem\tcontribuir present
contribui\tcontribuir present
contribuindo\tcontribuir gerund
contribuir\tcontribuir infinitive
contribuirem\tcontribuir infinitive
contribuiria\tcontribuir past
contribuiriam\tcontribuir past
contribuirá\tcontribuir present
contribuirão\tcontribuir present
contribuiu\tcontribuir past
contribuía\tcontribuir past
contribuíam\tcontribuir past
contribuída\tcontribuir participle
contribuídas\tcontribuir participle
contribuído\tcontribuir participle
contribuídos\tcontribuir participle
contribuíra\tcontribuir past
contribuíram\tcontribuir past
convence\tconvencer present
convencem\tconvencer present
convencendo\tconvencer gerund
convencer\tconvencer infinitive
convencera\tconvencer past
convenceram\tconvencer past
convencerem\tconvencer infinitive
convenceria\tconvencer past
convenceriam\tconvencer past
convencerá\tconvencer present
convencerão\tconvencer present
convenceu\tconvencer past
convencia\tconvencer past
convenciam\tconvencer past
convencida\tconvencer participle
convencidas\tconvencer participle
convencido\tconvencer participle
convencidos\tconvencer participle
convida\tconvidar present
convidada\tconvidar participle
convidadas\tconvidar participle
convidado\tconvidar participle
convidados\tconvidar participle
convidam\tconvidar present
convidando\tconvidar gerund
convidar\tconvidar infinitive
convidara\tconvidar past
convidaram\tconvidar past
convidarem\tconvidar infinitive
convidaria\tconvidar past
convidariam\tconvidar past
convidará\tconvidar present
convidarão\tconvidar present
convidava\tconvidar past
convidavam\tconvidar past
convidou\tconvidar past
convoca\tconvocar present
convocada\tconvocar participle
convocadas\tconvocar participle
convocado\tconvocar participle
convocados\tconvocar participle
convocam\tconvocar present
convocando\tconvocar gerund
convocar\tconvocar infinitive
convocara\tconvocar past
convocaram\tconvocar past
convocarem\tconvocar infinitive
convocaria\tconvocar past
convocariam\tconvocar past
convocará\tconvocar present
convocarão\tconvocar present
convocava\tconvocar past
convocavam\tconvocar past
convocou\tconvocar past
corrobora\tcorroborar present
corroborada\tcorroborar participle
corroboradas\tcorroborar participle
corroborado\tcorroborar participle
corroborados\tcorroborar participle
corroboram\tcorroborar present
corroborando\tcorroborar gerund
corroborar\tcorroborar infinitive
corroborara\tcorroborar past
corroboraram\tcorroborar past
corroborarem\tcorroborar infinitive
corroboraria\tcorroborar past
corroborariam\tcorroborar past
corroborará\tcorroborar present
corroborarão\tcorroborar present
corroborava\tcorroborar past
corroboravam\tcorroborar past
corroborou\tcorroborar past
crava\tcravar present
cravada\tcravar participle
cravadas\tcravar participle
cravado\tcravar participle
cravados\tcravar participle
cravam\tcravar present
cravando\tcravar gerund
cravar\tcravar infinitive
cravara\tcravar past
cravaram\tcravar past
cravarem\tcravar infinitive
cravaria\tcravar past
cravariam\tcravar past
cravará\tcravar present
cravarão\tcravar present
cravava\tcravar past
cravavam\tcravar past
cravou\tcravar past
creem\tcrer present
crendo\tcrer gerund
crer\tcrer infinitive
creram\tcrer past
creu\tcrer past
crido\tcrer participle
critica\tcriticar present
criticada\tcriticar participle
criticadas\tcriticar participle
criticado\tcriticar participle
criticados\tcriticar participle
criticam\tcriticar present
criticando\tcriticar gerund
criticar\tcriticar infinitive
criticara\tcriticar past
criticaram\tcriticar past
criticarem\tcriticar infinitive
criticaria\tcriticar past
criticariam\tcriticar past
criticará\tcriticar present
criticarão\tcriticar present
criticava\tcriticar past
criticavam\tcriticar past
criticou\tcriticar past
crê\tcrer present
crêem\tcrer present
culpa\tculpar present
culpada\tculpar participle
culpadas\tculpar participle
culpado\tculpar participle
culpados\tculpar participle
culpam\tculpar present
culpando\tculpar gerund
culpar\tculpar infinitive
culpara\tculpar past
culparam\tculpar past
culparem\tculpar infinitive
culparia\tculpar past
culpariam\tculpar past
culpará\tculpar present
culparão\tculpar present
culpava\tculpar past
culpavam\tculpar past
culpou\tculpar past
cumprimenta\tcumprimentar present
cumprimentada\tcumprimentar participle
cumprimentadas\tcumprimentar participle
cumprimentado\tcumprimentar participle
cumprimentados\tcumprimentar participle
cumprimentam\tcumprimentar present
cumprimentando\tcumprimentar gerund
cumprimentar\tcumprimentar infinitive
cumprimentara\tcumprimentar past
cumprimentaram\tcumprimentar past
cumprimentarem\tcumprimentar infinitive
cumprimentaria\tcumprimentar past
cumprimentariam\tcumprimentar past
cumprimentará\tcumprimentar present
cumprimentarão\tcumprimentar present
cumprimentava\tcumprimentar past
cumprimentavam\tcumprimentar past
cumprimentou\tcumprimentar past
cutuca\tcutucar present
cutucada\tcutucar participle
cutucadas\tcutucar participle
cutucado\tcutucar participle
cutucados\tcutucar participle
cutucam\tcutucar present
cutucando\tcutucar gerund
cutucar\tcutucar infinitive
cutucara\tcutucar past
cutucaram\tcutucar past
cutucarem\tcutucar infinitive
cutucaria\tcutucar past
cutucariam\tcutucar past
cutucará\tcutucar present
cutucarão\tcutucar present
cutucava\tcutucar past
cutucavam\tcutucar past
cutucou\tcutucar past
debate\tdebater present
debatem\tdebater present
debatendo\tdebater gerund
debater\tdebater infinitive
debatera\tdebater past
debateram\tdebater past
debaterem\tdebater infinitive
debateria\tdebater past
debateriam\tdebater past
debaterá\tdebater present
debaterão\tdebater present
debateu\tdebater past
debatia\tdebater past
debatiam\tdebater past
debatida\tdebater participle
debatidas\tdebater participle
debatido\tdebater participle
debatidos\tdebater participle
debocha\tdebochar present
debochada\tdebochar participle
debochadas\tdebochar participle
debochado\tdebochar participle
debochados\tdebochar participle
debocham\tdebochar present
debochando\tdebochar gerund
debochar\tdebochar infinitive
debochara\tdebochar past
debocharam\tdebochar past
debocharem\tdebochar infinitive
debocharia\tdebochar past
debochariam\tdebochar past
debochará\tdebochar present
debocharão\tdebochar present
debochava\tdebochar past
debochavam\tdebochar past
debochou\tdebochar past
declama\tdeclamar present
declamada\tdeclamar participle
declamadas\tdeclamar participle
declamado\tdeclamar participle
declamados\tdeclamar participle
declamam\tdeclamar present
declamando\tdeclamar gerund
declamar\tdeclamar infinitive
declamara\tdeclamar past
declamaram\tdeclamar past
declamarem\tdeclamar infinitive
declamaria\tdeclamar past
declamariam\tdeclamar past
declamará\tdeclamar present
declamarão\tdeclamar present
declamava\tdeclamar past
declamavam\tdeclamar past
declamou\tdeclamar past
declara\tdeclarar present
declara-se\tdeclarar present
declaradas\tdeclarar participle
declarado\tdeclarar participle
declarados\tdeclarar participle
declaram\tdeclarar present
declaram-se\tdeclarar present
declarando\tdeclarar gerund
declarando-se\tdeclarar gerund
declarar\tdeclarar infinitive
declarara\tdeclarar past
declarara-se\tdeclarar past
declararam\tdeclarar past
declararam-se\tdeclarar past
declararem\tdeclarar infinitive
declararia\tdeclarar past
declarariam\tdeclarar past
declarará\tdeclarar present
declararão\tdeclarar present
declarava\tdeclarar past
declarava-se\tdeclarar past
declaravam\tdeclarar past
declaravam-se\tdeclarar past
declarou\tdeclarar past
declarou-se\tdeclarar past
decreta\tdecretar present
decretada\tdecretar participle
decretadas\tdecretar participle
decretado\tdecretar participle
decretados\tdecretar participle
decretam\tdecretar present
decretando\tdecretar gerund
decretar\tdecretar infinitive
decretara\tdecretar past
decretaram\tdecretar past
decretarem\tdecretar infinitive
decretaria\tdecretar past
decretariam\tdecretar past
decretará\tdecretar present
decretarão\tdecretar present
decretava\tdecretar past
decretavam\tdecretar past
decretou\tdecretar past
deduz\tdeduzir present
deduzem\tdeduzir present
deduzia\tdeduzir past
deduziam\tdeduzir past
deduzida\tdeduzir participle
deduzidas\tdeduzir participle
deduzido\tdeduzir participle
deduzidos\tdeduzir participle
deduzindo\tdeduzir gerund
deduzir\tdeduzir infinitive
deduzira\tdeduzir past
deduziram\tdeduzir past
deduzirem\tdeduzir infinitive
deduziria\tdeduzir past
deduziriam\tdeduzir past
deduzirá\tdeduzir present
deduzirão\tdeduzir present
deduziu\tdeduzir past
defende\tdefender present
defende-se\tdefender present
defendem\tdefender present
defendem-se\tdefender present
defendendo\tdefender gerund
defendendo-se\tdefender gerund
defender\tdefender infinitive
defendera\tdefender past
defendera-se\tdefender past
defenderam\tdefender past
defenderam-se\tdefender past
defenderem\tdefender infinitive
defenderia\tdefender past
defenderiam\tdefender past
defenderiam-se\tdefender past
defenderá\tdefender present
defenderão\tdefender present
defenderão-se\tdefender present
defendeu\tdefender past
defendeu-se\tdefender past
defendia\tdefender past
defendia-se\tdefender past
defendiam\tdefender past
defendiam-se\tdefender past
defendida\tdefender participle
defendidas\tdefender participle
defendido\tdefender participle
defendidos\tdefender participle
define\tdefinir present
definem\tdefinir present
definia\tdefinir past
definiam\tdefinir past
definida\tdefinir participle
definidas\tdefinir participle
definido\tdefinir participle
definidos\tdefinir participle
definindo\tdefinir gerund
definir\tdefinir infinitive
definira\tdefinir past
definiram\tdefinir past
definirem\tdefinir infinitive
definiria\tdefinir past
definiriam\tdefinir past
definirá\tdefinir present
definirão\tdefinir present
definiu\tdefinir past
delata\tdelatar present
delatada\tdelatar participle
delatadas\tdelatar participle
delatado\tdelatar participle
delatados\tdelatar participle
delatam\tdelatar present
delatando\tdelatar gerund
delatar\tdelatar infinitive
delatara\tdelatar past
delataram\tdelatar past
delatarem\tdelatar infinitive
delataria\tdelatar past
delatariam\tdelatar past
delatará\tdelatar present
delatarão\tdelatar present
delatava\tdelatar past
delatavam\tdelatar past
delatou\tdelatar past
delibera\tdeliberar present
deliberada\tdeliberar participle
deliberadas\tdeliberar participle
deliberado\tdeliberar participle
deliberados\tdeliberar participle
deliberam\tdeliberar present
deliberando\tdeliberar gerund
deliberar\tdeliberar infinitive
deliberara\tdeliberar past
deliberaram\tdeliberar past
deliberarem\tdeliberar infinitive
deliberaria\tdeliberar past
deliberariam\tdeliberar past
deliberará\tdeliberar present
deliberarão\tdeliberar present
deliberava\tdeliberar past
deliberavam\tdeliberar past
deliberou\tdeliberar past
demonstra\tdemonstrar present
demonstrada\tdemonstrar participle
demonstradas\tdemonstrar participle
demonstrado\tdemonstrar participle
demonstrados\tdemonstrar participle
demonstram\tdemonstrar present
demonstrando\tdemonstrar gerund
demonstrar\tdemonstrar infinitive
demonstrara\tdemonstrar past
demonstraram\tdemonstrar past
demonstrarem\tdemonstrar infinitive
demonstraria\tdemonstrar past
demonstrariam\tdemonstrar past
demonstrará\tdemonstrar present
demonstrarão\tdemonstrar present
demonstrava\tdemonstrar past
demonstravam\tdemonstrar past
demonstrou\tdemonstrar past
denuncia\tdenunciar present
denunciada\tdenunciar participle
denunciadas\tdenunciar participle
denunciado\tdenunciar participle
denunciados\tdenunciar participle
denunciam\tdenunciar present
denunciando\tdenunciar gerund
denunciar\tdenunciar infinitive
denunciara\tdenunciar past
denunciaram\tdenunciar past
denunciarem\tdenunciar infinitive
denunciaria\tdenunciar past
denunciariam\tdenunciar past
denunciará\tdenunciar present
denunciarão\tdenunciar present
denunciava\tdenunciar past
denunciavam\tdenunciar past
denunciou\tdenunciar past
deplora\tdeplorar present
deplorada\tdeplorar participle
deploradas\tdeplorar participle
deplorado\tdeplorar participle
deplorados\tdeplorar participle
deploram\tdeplorar present
deplorando\tdeplorar gerund
deplorar\tdeplorar infinitive
deplorara\tdeplorar past
deploraram\tdeplorar past
deplorarem\tdeplorar infinitive
deploraria\tdeplorar past
deplorariam\tdeplorar past
deplorará\tdeplorar present
deplorarão\tdeplorar present
deplorava\tdeplorar past
deploravam\tdeplorar past
deplorou\tdeplorar past
depondo\tdepor gerund
depor\tdepor infinitive
deposto\tdepor participle
deprecia\tdepreciar present
depreciada\tdepreciar participle
depreciadas\tdepreciar participle
depreciado\tdepreciar participle
depreciados\tdepreciar participle
depreciam\tdepreciar present
depreciando\tdepreciar gerund
depreciar\tdepreciar infinitive
depreciara\tdepreciar past
depreciaram\tdepreciar past
depreciarem\tdepreciar infinitive
depreciaria\tdepreciar past
depreciariam\tdepreciar past
depreciará\tdepreciar present
depreciarão\tdepreciar present
depreciava\tdepreciar past
depreciavam\tdepreciar past
depreciou\tdepreciar past
depreende\tdepreender present
depreendem\tdepreender present
depreendendo\tdepreender gerund
depreender\tdepreender infinitive
depreendera\tdepreender past
depreenderam\tdepreender past
depreenderem\tdepreender infinitive
depreenderia\tdepreender past
depreenderiam\tdepreender past
depreenderá\tdepreender present
depreenderão\tdepreender present
depreendeu\tdepreender past
depreendia\tdepreender past
depreendiam\tdepreender past
depreendida\tdepreender participle
depreendidas\tdepreender participle
depreendido\tdepreender participle
depreendidos\tdepreender participle
depunha\tdepor past
depuseram\tdepor past
depôs\tdepor past
depõe\tdepor present
depõem\tdepor present
desabafa\tdesabafar present
desabafada\tdesabafar participle
desabafadas\tdesabafar participle
desabafado\tdesabafar participle
desabafados\tdesabafar participle
desabafam\tdesabafar present
desabafando\tdesabafar gerund
desabafar\tdesabafar infinitive
desabafara\tdesabafar past
desabafaram\tdesabafar past
desabafarem\tdesabafar infinitive
desabafaria\tdesabafar past
desabafariam\tdesabafar past
desabafará\tdesabafar present
desabafarão\tdesabafar present
desabafava\tdesabafar past
desabafavam\tdesabafar past
desabafou\tdesabafar past
desaconselha\tdesaconselhar present
desaconselhada\tdesaconselhar participle
desaconselhadas\tdesaconselhar participle
desaconselhado\tdesaconselhar participle
desaconselhados\tdesaconselhar participle
desaconselham\tdesaconselhar present
desaconselhando\tdesaconselhar gerund
desaconselhar\tdesaconselhar infinitive
desaconselhara\tdesaconselhar past
desaconselharam\tdesaconselhar past
desaconselharem\tdesaconselhar infinitive
desaconselharia\tdesaconselhar past
desaconselhariam\tdesaconselhar past
desaconselhará\tdesaconselhar present
desaconselharão\tdesaconselhar present
desaconselhava\tdesaconselhar past
desaconselhavam\tdesaconselhar past
desaconselhou\tdesaconselhar past
desacredita\tdesacreditar present
desacreditada\tdesacreditar participle
desacreditadas\tdesacreditar participle
desacreditado\tdesacreditar participle
desacreditados\tdesacreditar participle
desacreditam\tdesacreditar present
desacreditando\tdesacreditar gerund
desacreditar\tdesacreditar infinitive
desacreditara\tdesacreditar past
desacreditaram\tdesacreditar past
desacreditarem\tdesacreditar infinitive
desacreditaria\tdesacreditar past
desacreditariam\tdesacreditar past
desacreditará\tdesacreditar present
desacreditarão\tdesacreditar present
desacreditava\tdesacreditar past
desacreditavam\tdesacreditar past
desacreditou\tdesacreditar past
desafia\tdesafiar present
desafiada\tdesafiar participle
desafiadas\tdesafiar participle
desafiado\tdesafiar participle
desafiados\tdesafiar participle
desafiam\tdesafiar present
desafiando\tdesafiar gerund
desafiar\tdesafiar infinitive
desafiara\tdesafiar past
desafiaram\tdesafiar past
desafiarem\tdesafiar infinitive
desafiaria\tdesafiar past
desafiariam\tdesafiar past
desafiará\tdesafiar present
desafiarão\tdesafiar present
desafiava\tdesafiar past
desafiavam\tdesafiar past
desafiou\tdesafiar past
desautoriza\tdesautorizar present
desautorizada\tdesautorizar participle
desautorizadas\tdesautorizar participle
desautorizado\tdesautorizar participle
desautorizados\tdesautorizar participle
desautorizam\tdesautorizar present
desautorizando\tdesautorizar gerund
desautorizar\tdesautorizar infinitive
desautorizara\tdesautorizar past
desautorizaram\tdesautorizar past
desautorizarem\tdesautorizar infinitive
desautorizaria\tdesautorizar past
desautorizariam\tdesautorizar past
desautorizará\tdesautorizar present
desautorizarão\tdesautorizar present
desautorizava\tdesautorizar past
desautorizavam\tdesautorizar past
desautorizou\tdesautorizar past
descarta\tdescartar present
descartada\tdescartar participle
descartadas\tdescartar participle
descartado\tdescartar participle
descartados\tdescartar participle
descartam\tdescartar present
descartando\tdescartar gerund
descartar\tdescartar infinitive
descartara\tdescartar past
descartaram\tdescartar past
descartarem\tdescartar infinitive
descartaria\tdescartar past
descartariam\tdescartar past
descartará\tdescartar present
descartarão\tdescartar present
descartava\tdescartar past
descartavam\tdescartar past
descartou\tdescartar past
desconfia\tdesconfiar present
desconfiada\tdesconfiar participle
desconfiadas\tdesconfiar participle
desconfiado\tdesconfiar participle
desconfiados\tdesconfiar participle
desconfiam\tdesconfiar present
desconfiando\tdesconfiar gerund
desconfiar\tdesconfiar infinitive
desconfiara\tdesconfiar past
desconfiaram\tdesconfiar past
desconfiarem\tdesconfiar infinitive
desconfiaria\tdesconfiar past
desconfiariam\tdesconfiar past
desconfiará\tdesconfiar present
desconfiarão\tdesconfiar present
desconfiava\tdesconfiar past
desconfiavam\tdesconfiar past
desconfiou\tdesconfiar past
desconhece\tdesconhecer present
desconhecem\tdesconhecer present
desconhecendo\tdesconhecer gerund
desconhecer\tdesconhecer infinitive
desconhecera\tdesconhecer past
desconheceram\tdesconhecer past
desconhecerem\tdesconhecer infinitive
desconheceria\tdesconhecer past
desconheceriam\tdesconhecer past
desconhecerá\tdesconhecer present
desconhecerão\tdesconhecer present
desconheceu\tdesconhecer past
desconhecia\tdesconhecer past
desconheciam\tdesconhecer past
desconhecida\tdesconhecer participle
desconhecidas\tdesconhecer participle
desconhecido\tdesconhecer participle
desconhecidos\tdesconhecer participle
desconsidera\tdesconsiderar present
desconsiderada\tdesconsiderar participle
desconsideradas\tdesconsiderar participle
desconsiderado\tdesconsiderar participle
desconsiderados\tdesconsiderar participle
desconsideram\tdesconsiderar present
desconsiderando\tdesconsiderar gerund
desconsiderar\tdesconsiderar infinitive
desconsiderara\tdesconsiderar past
desconsideraram\tdesconsiderar past
desconsiderarem\tdesconsiderar infinitive
desconsideraria\tdesconsiderar past
desconsiderariam\tdesconsiderar past
desconsiderará\tdesconsiderar present
desconsiderarão\tdesconsiderar present
desconsiderava\tdesconsiderar past
desconsideravam\tdesconsiderar past
desconsiderou\tdesconsiderar past
desconversa\tdesconversar present
desconversada\tdesconversar participle
desconversadas\tdesconversar participle
desconversado\tdesconversar participle
desconversados\tdesconversar participle
desconversam\tdesconversar present
desconversando\tdesconversar gerund
desconversar\tdesconversar infinitive
desconversara\tdesconversar past
desconversaram\tdesconversar past
desconversarem\tdesconversar infinitive
desconversaria\tdesconversar past
desconversariam\tdesconversar past
desconversará\tdesconversar present
desconversarão\tdesconversar present
desconversava\tdesconversar past
desconversavam\tdesconversar past
desconversou\tdesconversar past
descortina\tdescortinar present
descortinada\tdescortinar participle
descortinadas\tdescortinar participle
descortinado\tdescortinar participle
descortinados\tdescortinar participle
descortinam\tdescortinar present
descortinando\tdescortinar gerund
descortinar\tdescortinar infinitive
descortinara\tdescortinar past
descortinaram\tdescortinar past
descortinarem\tdescortinar infinitive
descortinaria\tdescortinar past
descortinariam\tdescortinar past
descortinará\tdescortinar present
descortinarão\tdescortinar present
descortinava\tdescortinar past
descortinavam\tdescortinar past
descortinou\tdescortinar past
descreve\tdescrever present
descrevem\tdescrever present
descrevendo\tdescrever gerund
descrever\tdescrever infinitive
descrevera\tdescrever past
descreveram\tdescrever past
descreverem\tdescrever infinitive
descreveria\tdescrever past
descreveriam\tdescrever past
descreverá\tdescrever present
descreverão\tdescrever present
descreveu\tdescrever past
descrevia\tdescrever past
descreviam\tdescrever past
descrita\tdescrever participle
descritas\tdescrever participle
descrito\tdescrever participle
descritos\tdescrever participle
desculpada\tdesculpar participle
desculpadas\tdesculpar participle
desculpado\tdesculpar participle
desculpados\tdesculpar participle
desculpam\tdesculpar present
desculpam-se\tdesculpar present
desculpando\tdesculpar gerund
desculpando-se\tdesculpar gerund
desculpar\tdesculpar infinitive
desculpara\tdesculpar past
desculpara-se\tdesculpar past
desculparam\tdesculpar past
desculparam-se\tdesculpar past
desculparem\tdesculpar infinitive
desculparia\tdesculpar past
desculpariam\tdesculpar past
desculpará\tdesculpar present
desculparão\tdesculpar present
desculpava\tdesculpar past
desculpava-se\tdesculpar past
desculpavam\tdesculpar past
desculpavam-se\tdesculpar past
desculpou\tdesculpar past
desculpou-se\tdesculpar past
desdenha\tdesdenhar present
desdenhada\tdesdenhar participle
desdenhadas\tdesdenhar participle
desdenhado\tdesdenhar participle
desdenhados\tdesdenhar participle
desdenham\tdesdenhar present
desdenhando\tdesdenhar gerund
desdenhar\tdesdenhar infinitive
desdenhara\tdesdenhar past
desdenharam\tdesdenhar past
desdenharem\tdesdenhar infinitive
desdenharia\tdesdenhar past
desdenhariam\tdesdenhar past
desdenhará\tdesdenhar present
desdenharão\tdesdenhar present
desdenhava\tdesdenhar past
desdenhavam\tdesdenhar past
desdenhou\tdesdenhar past
desdramatiza\tdesdramatizar present
desdramatizada\tdesdramatizar participle
desdramatizadas\tdesdramatizar participle
desdramatizado\tdesdramatizar participle
desdramatizados\tdesdramatizar participle
desdramatizam\tdesdramatizar present
desdramatizando\tdesdramatizar gerund
desdramatizar\tdesdramatizar infinitive
desdramatizara\tdesdramatizar past
desdramatizaram\tdesdramatizar past
desdramatizarem\tdesdramatizar infinitive
desdramatizaria\tdesdramatizar past
desdramatizariam\tdesdramatizar past
desdramatizará\tdesdramatizar present
desdramatizarão\tdesdramatizar present
desdramatizava\tdesdramatizar past
desdramatizavam\tdesdramatizar past
desdramatizou\tdesdramatizar past
deseja\tdesejar present
desejada\tdesejar participle
desejadas\tdesejar participle
desejado\tdesejar participle
desejados\tdesejar participle
desejam\tdesejar present
desejando\tdesejar gerund
desejar\tdesejar infinitive
desejara\tdesejar past
desejaram\tdesejar past
desejarem\tdesejar infinitive
desejaria\tdesejar past
desejariam\tdesejar past
desejará\tdesejar present
desejarão\tdesejar present
desejava\tdesejar past
desejavam\tdesejar past
desejou\tdesejar past
desmente\tdesmentir present
desmentem\tdesmentir present
desmentia\tdesmentir past
desmentiam\tdesmentir past
desmentida\tdesmentir participle
desmentidas\tdesmentir participle
desmentido\tdesmentir participle
desmentidos\tdesmentir participle
desmentindo\tdesmentir gerund
desmentir\tdesmentir infinitive
desmentira\tdesmentir past
desmentiram\tdesmentir past
desmentirem\tdesmentir infinitive
desmentiria\tdesmentir past
desmentiriam\tdesmentir past
desmentirá\tdesmentir present
desmentirão\tdesmentir present
desmentiu\tdesmentir past
desmistifica\tdesmistificar present
desmistificada\tdesmistificar participle
desmistificadas\tdesmistificar participle
desmistificado\tdesmistificar participle
desmistificados\tdesmistificar participle
desmistificam\tdesmistificar present
desmistificando\tdesmistificar gerund
desmistificar\tdesmistificar infinitive
desmistificara\tdesmistificar past
desmistificaram\tdesmistificar past
desmistificarem\tdesmistificar infinitive
desmistificaria\tdesmistificar past
desmistificariam\tdesmistificar past
desmistificará\tdesmistificar present
desmistificarão\tdesmistificar present
desmistificava\tdesmistificar past
desmistificavam\tdesmistificar past
desmistificou\tdesmistificar past
destaca\tdestacar present
destacada\tdestacar participle
destacadas\tdestacar participle
destacado\tdestacar participle
destacados\tdestacar participle
destacam\tdestacar present
destacando\tdestacar gerund
destacar\tdestacar infinitive
destacara\tdestacar past
destacaram\tdestacar past
destacarem\tdestacar infinitive
destacaria\tdestacar past
destacariam\tdestacar past
destacará\tdestacar present
destacarão\tdestacar present
destacava\tdestacar past
destacavam\tdestacar past
destacou\tdestacar past
desvaloriza\tdesvalorizar present
desvalorizada\tdesvalorizar participle
desvalorizadas\tdesvalorizar participle
desvalorizado\tdesvalorizar participle
desvalorizados\tdesvalorizar participle
desvalorizam\tdesvalorizar present
desvalorizando\tdesvalorizar gerund
desvalorizar\tdesvalorizar infinitive
desvalorizara\tdesvalorizar past
desvalorizaram\tdesvalorizar past
desvalorizarem\tdesvalorizar infinitive
desvalorizaria\tdesvalorizar past
desvalorizariam\tdesvalorizar past
desvalorizará\tdesvalorizar present
desvalorizarão\tdesvalorizar present
desvalorizava\tdesvalorizar past
desvalorizavam\tdesvalorizar past
desvalorizou\tdesvalorizar past
desvenda\tdesvendar present
desvendada\tdesvendar participle
desvendadas\tdesvendar participle
desvendado\tdesvendar participle
desvendados\tdesvendar participle
desvendam\tdesvendar present
desvendando\tdesvendar gerund
desvendar\tdesvendar infinitive
desvendara\tdesvendar past
desvendaram\tdesvendar past
desvendarem\tdesvendar infinitive
desvendaria\tdesvendar past
desvendariam\tdesvendar past
desvendará\tdesvendar present
desvendarão\tdesvendar present
desvendava\tdesvendar past
desvendavam\tdesvendar past
desvendou\tdesvendar past
detalha\tdetalhar present
detalhada\tdetalhar participle
detalhadas\tdetalhar participle
detalhado\tdetalhar participle
detalhados\tdetalhar participle
detalham\tdetalhar present
detalhando\tdetalhar gerund
detalhar\tdetalhar infinitive
detalhara\tdetalhar past
detalharam\tdetalhar past
detalharem\tdetalhar infinitive
detalharia\tdetalhar past
detalhariam\tdetalhar past
detalhará\tdetalhar present
detalharão\tdetalhar present
detalhava\tdetalhar past
detalhavam\tdetalhar past
detalhou\tdetalhar past
determina\tdeterminar present
determinam\tdeterminar present
determinando\tdeterminar gerund
determinar\tdeterminar infinitive
determinara\tdeterminar past
determinaram\tdeterminar past
determinarem\tdeterminar infinitive
determinaria\tdeterminar past
determinariam\tdeterminar past
determinará\tdeterminar present
determinarão\tdeterminar present
determinava\tdeterminar past
determinavam\tdeterminar past
determinou\tdeterminar past
detona\tdetonar present
detonada\tdetonar participle
detonadas\tdetonar participle
detonado\tdetonar participle
detonados\tdetonar participle
detonam\tdetonar present
detonando\tdetonar gerund
detonar\tdetonar infinitive
detonara\tdetonar past
detonaram\tdetonar past
detonarem\tdetonar infinitive
detonaria\tdetonar past
detonariam\tdetonar past
detonará\tdetonar present
detonarão\tdetonar present
detonava\tdetonar past
detonavam\tdetonar past
detonou\tdetonar past
devolve\tdevolver present
devolvem\tdevolver present
devolvendo\tdevolver gerund
devolver\tdevolver infinitive
devolvera\tdevolver past
devolveram\tdevolver past
devolverem\tdevolver infinitive
devolveria\tdevolver past
devolveriam\tdevolver past
devolverá\tdevolver present
devolverão\tdevolver present
devolveu\tdevolver past
devolvia\tdevolver past
devolviam\tdevolver past
devolvida\tdevolver participle
devolvidas\tdevolver participle
devolvido\tdevolver participle
devolvidos\tdevolver participle
diagnostica\tdiagnosticar present
diagnosticada\tdiagnosticar participle
diagnosticadas\tdiagnosticar participle
diagnosticado\tdiagnosticar participle
diagnosticados\tdiagnosticar participle
diagnosticam\tdiagnosticar present
diagnosticando\tdiagnosticar gerund
diagnosticar\tdiagnosticar infinitive
diagnosticara\tdiagnosticar past
diagnosticaram\tdiagnosticar past
diagnosticarem\tdiagnosticar infinitive
diagnosticaria\tdiagnosticar past
diagnosticariam\tdiagnosticar past
diagnosticará\tdiagnosticar present
diagnosticarão\tdiagnosticar present
diagnosticava\tdiagnosticar past
diagnosticavam\tdiagnosticar past
diagnosticou\tdiagnosticar past
diria\tdizer past
diriam\tdizer past
dirá\tdizer present
dirão\tdizer present
discorda\tdiscordar present
discordada\tdiscordar participle
discordadas\tdiscordar participle
discordado\tdiscordar participle
discordados\tdiscordar participle
discordam\tdiscordar present
discordando\tdiscordar gerund
discordar\tdiscordar infinitive
discordara\tdiscordar past
discordaram\tdiscordar past
discordarem\tdiscordar infinitive
discordaria\tdiscordar past
discordariam\tdiscordar past
discordará\tdiscordar present
discordarão\tdiscordar present
discordava\tdiscordar past
discordavam\tdiscordar past
discordou\tdiscordar past
discorre\tdiscorrer present
discorrem\tdiscorrer present
discorrendo\tdiscorrer gerund
discorrer\tdiscorrer infinitive
discorrera\tdiscorrer past
discorreram\tdiscorrer past
discorrerem\tdiscorrer infinitive
discorreria\tdiscorrer past
discorreriam\tdiscorrer past
discorrerá\tdiscorrer present
discorrerão\tdiscorrer present
discorreu\tdiscorrer past
discorria\tdiscorrer past
discorriam\tdiscorrer past
discorrida\tdiscorrer participle
discorridas\tdiscorrer participle
discorrido\tdiscorrer participle
discorridos\tdiscorrer participle
discursa\tdiscursar present
discursada\tdiscursar participle
discursadas\tdiscursar participle
discursado\tdiscursar participle
discursados\tdiscursar participle
discursam\tdiscursar present
discursando\tdiscursar gerund
discursar\tdiscursar infinitive
discursara\tdiscursar past
discursaram\tdiscursar past
discursarem\tdiscursar infinitive
discursaria\tdiscursar past
discursariam\tdiscursar past
discursará\tdiscursar present
discursarão\tdiscursar present
discursava\tdiscursar past
discursavam\tdiscursar past
discursou\tdiscursar past
discute\tdiscutir present
discutem\tdiscutir present
discutia\tdiscutir past
discutiam\tdiscutir past
discutida\tdiscutir participle
discutidas\tdiscutir participle
discutido\tdiscutir participle
discutidos\tdiscutir participle
discutindo\tdiscutir gerund
discutir\tdiscutir infinitive
discutira\tdiscutir past
discutiram\tdiscutir past
discutirem\tdiscutir infinitive
discutiria\tdiscutir past
discutiriam\tdiscutir past
discutirá\tdiscutir present
discutirão\tdiscutir present
discutiu\tdiscutir past
dispara\tdisparar present
disparada\tdisparar participle
disparadas\tdisparar participle
disparado\tdisparar participle
disparados\tdisparar participle
disparam\tdisparar present
disparando\tdisparar gerund
disparar\tdisparar infinitive
disparara\tdisparar past
dispararam\tdisparar past
dispararem\tdisparar infinitive
dispararia\tdisparar past
disparariam\tdisparar past
disparará\tdisparar present
dispararão\tdisparar present
disparava\tdisparar past
disparavam\tdisparar past
disparou\tdisparar past
dispondo\tdispor gerund
dispor\tdispor infinitive
disposto\tdispor participle
dispunha\tdispor past
dispuseram\tdispor past
dispôs\tdispor past
dispõe\tdispor present
dispõem\tdispor present
disse\tdizer past
dissera\tdizer past
disseram\tdizer past
disserta\tdissertar present
dissertada\tdissertar participle
dissertadas\tdissertar participle
dissertado\tdissertar participle
dissertados\tdissertar participle
dissertam\tdissertar present
dissertando\tdissertar gerund
dissertar\tdissertar infinitive
dissertara\tdissertar past
dissertaram\tdissertar past
dissertarem\tdissertar infinitive
dissertaria\tdissertar past
dissertariam\tdissertar past
dissertará\tdissertar present
dissertarão\tdissertar present
dissertava\tdissertar past
dissertavam\tdissertar past
dissertou\tdissertar past
ditada\tditar participle
ditadas\tditar participle
ditado\tditar participle
ditados\tditar participle
ditam\tditar present
ditando\tditar gerund
ditar\tditar infinitive
ditara\tditar past
ditaram\tditar past
ditarem\tditar infinitive
ditaria\tditar past
ditariam\tditar past
ditará\tditar present
ditarão\tditar present
ditava\tditar past
ditavam\tditar past
dito\tdizer participle
ditou\tditar past
diverge\tdivergir present
divergem\tdivergir present
divergia\tdivergir past
divergiam\tdivergir past
divergida\tdivergir participle
divergidas\tdivergir participle
divergido\tdivergir participle
divergidos\tdivergir participle
divergindo\tdivergir gerund
divergir\tdivergir infinitive
divergira\tdivergir past
divergiram\tdivergir past
divergirem\tdivergir infinitive
divergiria\tdivergir past
divergiriam\tdivergir past
divergirá\tdivergir present
divergirão\tdivergir present
divergiu\tdivergir past
divulga\tdivulgar present
divulgada\tdivulgar participle
divulgadas\tdivulgar participle
divulgado\tdivulgar participle
divulgados\tdivulgar participle
divulgam\tdivulgar present
divulgando\tdivulgar gerund
divulgar\tdivulgar infinitive
divulgara\tdivulgar past
divulgaram\tdivulgar past
divulgarem\tdivulgar infinitive
divulgaria\tdivulgar past
divulgariam\tdivulgar past
divulgará\tdivulgar present
divulgarão\tdivulgar present
divulgava\tdivulgar past
divulgavam\tdivulgar past
divulgou\tdivulgar past
diz\tdizer present
dizem\tdizer present
dizendo\tdizer gerund
dizer\tdizer infinitive
dizerem\tdizer infinitive
dizia\tdizer past
diziam\tdizer past
doutrina\tdoutrinar present
doutrinada\tdoutrinar participle
doutrinadas\tdoutrinar participle
doutrinado\tdoutrinar participle
doutrinados\tdoutrinar participle
doutrinam\tdoutrinar present
doutrinando\tdoutrinar gerund
doutrinar\tdoutrinar infinitive
doutrinara\tdoutrinar past
doutrinaram\tdoutrinar past
doutrinarem\tdoutrinar infinitive
doutrinaria\tdoutrinar past
doutrinariam\tdoutrinar past
doutrinará\tdoutrinar present
doutrinarão\tdoutrinar present
doutrinava\tdoutrinar past
doutrinavam\tdoutrinar past
doutrinou\tdoutrinar past
dramatiza\tdramatizar present
dramatizada\tdramatizar participle
dramatizadas\tdramatizar participle
dramatizado\tdramatizar participle
dramatizados\tdramatizar participle
dramatizam\tdramatizar present
dramatizando\tdramatizar gerund
dramatizar\tdramatizar infinitive
dramatizara\tdramatizar past
dramatizaram\tdramatizar past
dramatizarem\tdramatizar infinitive
dramatizaria\tdramatizar past
dramatizariam\tdramatizar past
dramatizará\tdramatizar present
dramatizarão\tdramatizar present
dramatizava\tdramatizar past
dramatizavam\tdramatizar past
dramatizou\tdramatizar past
duvidada\tduvidar participle
duvidadas\tduvidar participle
duvidado\tduvidar participle
duvidados\tduvidar participle
duvidam\tduvidar present
duvidando\tduvidar gerund
duvidar\tduvidar infinitive
duvidara\tduvidar past
duvidaram\tduvidar past
duvidarem\tduvidar infinitive
duvidaria\tduvidar past
duvidariam\tduvidar past
duvidará\tduvidar present
duvidarão\tduvidar present
duvidava\tduvidar past
duvidavam\tduvidar past
duvidou\tduvidar past
ecoa\tecoar present
ecoada\tecoar participle
ecoadas\tecoar participle
ecoado\tecoar participle
ecoados\tecoar participle
ecoam\tecoar present
ecoando\tecoar gerund
ecoar\tecoar infinitive
ecoara\tecoar past
ecoaram\tecoar past
ecoarem\tecoar infinitive
ecoaria\tecoar past
ecoariam\tecoar past
ecoará\tecoar present
ecoarão\tecoar present
ecoava\tecoar past
ecoavam\tecoar past
ecoou\tecoar past
elenca\telencar present
elencada\telencar participle
elencadas\telencar participle
elencado\telencar participle
elencados\telencar participle
elencam\telencar present
elencando\telencar gerund
elencar\telencar infinitive
elencara\telencar past
elencaram\telencar past
elencarem\telencar infinitive
elencaria\telencar past
elencariam\telencar past
elencará\telencar present
elencarão\telencar present
elencava\telencar past
elencavam\telencar past
elencou\telencar past
elogia\telogiar present
elogiada\telogiar participle
elogiadas\telogiar participle
elogiado\telogiar participle
elogiados\telogiar participle
elogiam\telogiar present
elogiando\telogiar gerund
elogiar\telogiar infinitive
elogiara\telogiar past
elogiaram\telogiar past
elogiarem\telogiar infinitive
elogiaria\telogiar past
elogiariam\telogiar past
elogiará\telogiar present
elogiarão\telogiar present
elogiava\telogiar past
elogiavam\telogiar past
elogiou\telogiar past
elucida\telucidar present
elucidada\telucidar participle
elucidadas\telucidar participle
elucidado\telucidar participle
elucidados\telucidar participle
elucidam\telucidar present
elucidando\telucidar gerund
elucidar\telucidar infinitive
elucidara\telucidar past
elucidaram\telucidar past
elucidarem\telucidar infinitive
elucidaria\telucidar past
elucidariam\telucidar past
elucidará\telucidar present
elucidarão\telucidar present
elucidava\telucidar past
elucidavam\telucidar past
elucidou\telucidar past
emenda\temendar present
emendada\temendar participle
emendadas\temendar participle
emendado\temendar participle
emendados\temendar participle
emendam\temendar present
emendando\temendar gerund
emendar\temendar infinitive
emendara\temendar past
emendaram\temendar past
emendarem\temendar infinitive
emendaria\temendar past
emendariam\temendar past
emendará\temendar present
emendarão\temendar present
emendava\temendar past
emendavam\temendar past
emendou\temendar past
emociona\temocionar present
emociona-se\temocionar present
emocionada\temocionar participle
emocionadas\temocionar participle
emocionado\temocionar participle
emocionados\temocionar participle
emocionam\temocionar present
emocionam-se\temocionar present
emocionando\temocionar gerund
emocionando-se\temocionar gerund
emocionar\temocionar infinitive
emocionara\temocionar past
emocionara-se\temocionar past
emocionaram\temocionar past
emocionaram-se\temocionar past
emocionarem\temocionar infinitive
emocionaria\temocionar past
emocionariam\temocionar past
emocionará\temocionar present
emocionarão\temocionar present
emocionava\temocionar past
emocionava-se\temocionar past
emocionavam\temocionar past
emocionavam-se\temocionar past
emocionou\temocionar past
emocionou-se\temocionar past
empolga\tempolgar present
empolga-se\tempolgar present
empolgada\tempolgar participle
empolgadas\tempolgar participle
empolgado\tempolgar participle
empolgados\tempolgar participle
empolgam\tempolgar present
empolgam-se\tempolgar present
empolgando\tempolgar gerund
empolgando-se\tempolgar gerund
empolgar\tempolgar infinitive
empolgara\tempolgar past
empolgara-se\tempolgar past
empolgaram\tempolgar past
empolgaram-se\tempolgar past
empolgarem\tempolgar infinitive
empolgaria\tempolgar past
empolgariam\tempolgar past
empolgará\tempolgar present
empolgarão\tempolgar present
empolgava\tempolgar past
empolgava-se\tempolgar past
empolgavam\tempolgar past
empolgavam-se\tempolgar past
empolgou\tempolgar past
empolgou-se\tempolgar past
enaltece\tenaltecer present
enaltecem\tenaltecer present
enaltecendo\tenaltecer gerund
enaltecer\tenaltecer infinitive
enaltecera\tenaltecer past
enalteceram\tenaltecer past
enaltecerem\tenaltecer infinitive
enalteceria\tenaltecer past
enalteceriam\tenaltecer past
enaltecerá\tenaltecer present
enaltecerão\tenaltecer present
enalteceu\tenaltecer past
enaltecia\tenaltecer past
enalteciam\tenaltecer past
enaltecida\tenaltecer participle
enaltecidas\tenaltecer participle
enaltecido\tenaltecer participle
enaltecidos\tenaltecer participle
encerra\tencerrar present
encerrada\tencerrar participle
encerradas\tencerrar participle
encerrado\tencerrar participle
encerrados\tencerrar participle
encerram\tencerrar present
encerrando\tencerrar gerund
encerrar\tencerrar infinitive
encerrara\tencerrar past
encerraram\tencerrar past
encerrarem\tencerrar infinitive
encerraria\tencerrar past
encerrariam\tencerrar past
encerrará\tencerrar present
encerrarão\tencerrar present
encerrava\tencerrar past
encerravam\tencerrar past
encerrou\tencerrar past
encoraja\tencorajar present
encorajada\tencorajar participle
encorajadas\tencorajar participle
encorajado\tencorajar participle
encorajados\tencorajar participle
encorajam\tencorajar present
encorajando\tencorajar gerund
encorajar\tencorajar infinitive
encorajara\tencorajar past
encorajaram\tencorajar past
encorajarem\tencorajar infinitive
encorajaria\tencorajar past
encorajariam\tencorajar past
encorajará\tencorajar present
encorajarão\tencorajar present
encorajava\tencorajar past
encorajavam\tencorajar past
encorajou\tencorajar past
enfatiza\tenfatizar present
enfatizada\tenfatizar participle
enfatizadas\tenfatizar participle
enfatizado\tenfatizar participle
enfatizados\tenfatizar participle
enfatizam\tenfatizar present
enfatizando\tenfatizar gerund
enfatizar\tenfatizar infinitive
enfatizara\tenfatizar past
enfatizaram\tenfatizar past
enfatizarem\tenfatizar infinitive
enfatizaria\tenfatizar past
enfatizariam\tenfatizar past
enfatizará\tenfatizar present
enfatizarão\tenfatizar present
enfatizava\tenfatizar past
enfatizavam\tenfatizar past
enfatizou\tenfatizar past
enfurece\tenfurecer present
enfurecem\tenfurecer present
enfurecendo\tenfurecer gerund
enfurecer\tenfurecer infinitive
enfurecera\tenfurecer past
enfureceram\tenfurecer past
enfurecerem\tenfurecer infinitive
enfureceria\tenfurecer past
enfureceriam\tenfurecer past
enfurecerá\tenfurecer present
enfurecerão\tenfurecer present
enfureceu\tenfurecer past
enfurecia\tenfurecer past
enfureciam\tenfurecer past
enfurecida\tenfurecer participle
enfurecidas\tenfurecer participle
enfurecido\tenfurecer participle
enfurecidos\tenfurecer participle
ensina\tensinar present
ensinada\tensinar participle
ensinadas\tensinar participle
ensinado\tensinar participle
ensinados\tensinar participle
ensinam\tensinar present
ensinando\tensinar gerund
ensinar\tensinar infinitive
ensinara\tensinar past
ensinaram\tensinar past
ensinarem\tensinar infinitive
ensinaria\tensinar past
ensinariam\tensinar past
ensinará\tensinar present
ensinarão\tensinar present
ensinava\tensinar past
ensinavam\tensinar past
ensinou\tensinar past
entende\tentender present
entendem\tentender present
entendendo\tentender gerund
entender\tentender infinitive
entendera\tentender past
entenderam\tentender past
entenderem\tentender infinitive
entenderia\tentender past
entenderiam\tentender past
entenderá\tentender present
entenderão\tentender present
entendeu\tentender past
entendia\tentender past
entendiam\tentender past
entendida\tentender participle
entendidas\tentender participle
entendido\tentender participle
entendidos\tentender participle
entrever\tentrever infinitive
entreviu\tentrever past
entrevê\tentrever present
entusiasma-se\tentusiasmar present
entusiasmou-se\tentusiasmar past
enumera\tenumerar present
enumerada\tenumerar participle
enumeradas\tenumerar participle
enumerado\tenumerar participle
enumerados\tenumerar participle
enumeram\tenumerar present
enumerando\tenumerar gerund
enumerar\tenumerar infinitive
enumerara\tenumerar past
enumeraram\tenumerar past
enumerarem\tenumerar infinitive
enumeraria\tenumerar past
enumerariam\tenumerar past
enumerará\tenumerar present
enumerarão\tenumerar present
enumerava\tenumerar past
enumeravam\tenumerar past
enumerou\tenumerar past
enuncia\tenunciar present
enunciada\tenunciar participle
enunciadas\tenunciar participle
enunciado\tenunciar participle
enunciados\tenunciar participle
enunciam\tenunciar present
enunciando\tenunciar gerund
enunciar\tenunciar infinitive
enunciara\tenunciar past
enunciaram\tenunciar past
enunciarem\tenunciar infinitive
enunciaria\tenunciar past
enunciariam\tenunciar past
enunciará\tenunciar present
enunciarão\tenunciar present
enunciava\tenunciar past
enunciavam\tenunciar past
enunciou\tenunciar past
equipara\tequiparar present
equiparada\tequiparar participle
equiparadas\tequiparar participle
equiparado\tequiparar participle
equiparados\tequiparar participle
equiparam\tequiparar present
equiparando\tequiparar gerund
equiparar\tequiparar infinitive
equiparara\tequiparar past
equipararam\tequiparar past
equipararem\tequiparar infinitive
equipararia\tequiparar past
equiparariam\tequiparar past
equiparará\tequiparar present
equipararão\tequiparar present
equiparava\tequiparar past
equiparavam\tequiparar past
equiparou\tequiparar past
esbraveja\tesbravejar present
esbravejada\tesbravejar participle
esbravejadas\tesbravejar participle
esbravejado\tesbravejar participle
esbravejados\tesbravejar participle
esbravejam\tesbravejar present
esbravejando\tesbravejar gerund
esbravejar\tesbravejar infinitive
esbravejara\tesbravejar past
esbravejaram\tesbravejar past
esbravejarem\tesbravejar infinitive
esbravejaria\tesbravejar past
esbravejariam\tesbravejar past
esbravejará\tesbravejar present
esbravejarão\tesbravejar present
esbravejava\tesbravejar past
esbravejavam\tesbravejar past
esbravejou\tesbravejar past
escarnece\tescarnecer present
escarnecem\tescarnecer present
escarnecendo\tescarnecer gerund
escarnecer\tescarnecer infinitive
escarnecera\tescarnecer past
escarneceram\tescarnecer past
escarnecerem\tescarnecer infinitive
escarneceria\tescarnecer past
escarneceriam\tescarnecer past
escarnecerá\tescarnecer present
escarnecerão\tescarnecer present
escarneceu\tescarnecer past
escarnecia\tescarnecer past
escarneciam\tescarnecer past
escarnecida\tescarnecer participle
escarnecidas\tescarnecer participle
escarnecido\tescarnecer participle
escarnecidos\tescarnecer participle
esclarece\tesclarecer present
esclarecem\tesclarecer present
esclarecendo\tesclarecer gerund
esclarecer\tesclarecer infinitive
esclarecera\tesclarecer past
esclareceram\tesclarecer past
esclarecerem\tesclarecer infinitive
esclareceria\tesclarecer past
esclareceriam\tesclarecer past
esclarecerá\tesclarecer present
esclarecerão\tesclarecer present
esclareceu\tesclarecer past
esclarecia\tesclarecer past
esclareciam\tesclarecer past
esclarecida\tesclarecer participle
esclarecidas\tesclarecer participle
esclarecido\tesclarecer participle
esclarecidos\tesclarecer participle
escreve\tescrever present
escrevem\tescrever present
escrevendo\tescrever gerund
escrever\tescrever infinitive
escrevera\tescrever past
escreveram\tescrever past
escreverem\tescrever infinitive
escreveria\tescrever past
escreveriam\tescrever past
escreverá\tescrever present
escreverão\tescrever present
escreveu\tescrever past
escrevia\tescrever past
escreviam\tescrever past
escrita\tescrever participle
escritas\tescrever participle
escrito\tescrever participle
escritos\tescrever participle
escuda\tescudar present
escuda-se\tescudar present
escudada\tescudar participle
escudadas\tescudar participle
escudado\tescudar participle
escudados\tescudar participle
escudam\tescudar present
escudam-se\tescudar present
escudando\tescudar gerund
escudando-se\tescudar gerund
escudar\tescudar infinitive
escudara\tescudar past
escudara-se\tescudar past
escudaram\tescudar past
escudaram-se\tescudar past
escudarem\tescudar infinitive
escudaria\tescudar past
escudariam\tescudar past
escudará\tescudar present
escudarão\tescudar present
escudava\tescudar past
escudava-se\tescudar past
escudavam\tescudar past
escudavam-se\tescudar past
escudou\tescudar past
escudou-se\tescudar past
esgrime\tesgrimir present
esgrimem\tesgrimir present
esgrimia\tesgrimir past
esgrimiam\tesgrimir past
esgrimida\tesgrimir participle
esgrimidas\tesgrimir participle
esgrimido\tesgrimir participle
esgrimidos\tesgrimir participle
esgrimindo\tesgrimir gerund
esgrimir\tesgrimir infinitive
esgrimira\tesgrimir past
esgrimiram\tesgrimir past
esgrimirem\tesgrimir infinitive
esgrimiria\tesgrimir past
esgrimiriam\tesgrimir past
esgrimirá\tesgrimir present
esgrimirão\tesgrimir present
esgrimiu\tesgrimir past
espanta\tespantar present
espanta-se\tespantar present
espantada\tespantar participle
espantadas\tespantar participle
espantado\tespantar participle
espantados\tespantar participle
espantam\tespantar present
espantam-se\tespantar present
espantando\tespantar gerund
espantando-se\tespantar gerund
espantar\tespantar infinitive
espantara\tespantar past
espantara-se\tespantar past
espantaram\tespantar past
espantaram-se\tespantar past
espantarem\tespantar infinitive
espantaria\tespantar past
espantariam\tespantar past
espantará\tespantar present
espantarão\tespantar present
espantava\tespantar past
espantava-se\tespantar past
espantavam\tespantar past
espantavam-se\tespantar past
espantou\tespantar past
espantou-se\tespantar past
especifica\tespecificar present
especificada\tespecificar participle
especificadas\tespecificar participle
especificado\tespecificar participle
especificados\tespecificar participle
especificam\tespecificar present
especificando\tespecificar gerund
especificar\tespecificar infinitive
especificara\tespecificar past
especificaram\tespecificar past
especificarem\tespecificar infinitive
especificaria\tespecificar past
especificariam\tespecificar past
especificará\tespecificar present
especificarão\tespecificar present
especificava\tespecificar past
especificavam\tespecificar past
especificou\tespecificar past
especula\tespecular present
especulada\tespecular participle
especuladas\tespecular participle
especulado\tespecular participle
especulados\tespecular participle
especulam\tespecular present
especulando\tespecular gerund
especular\tespecular infinitive
especulara\tespecular past
especularam\tespecular past
especularem\tespecular infinitive
especularia\tespecular past
especulariam\tespecular past
especulará\tespecular present
especularão\tespecular present
especulava\tespecular past
especulavam\tespecular past
especulou\tespecular past
espera\tesperar present
esperada\tesperar participle
esperadas\tesperar participle
esperado\tesperar participle
esperados\tesperar participle
esperam\tesperar present
esperando\tesperar gerund
esperar\tesperar infinitive
esperara\tesperar past
esperaram\tesperar past
esperarem\tesperar infinitive
esperaria\tesperar past
esperariam\tesperar past
esperará\tesperar present
esperarão\tesperar present
esperava\tesperar past
esperavam\tesperar past
esperneada\tespernear participle
esperneadas\tespernear participle
esperneado\tespernear participle
esperneados\tespernear participle
esperneando\tespernear gerund
espernear\tespernear infinitive
esperneara\tespernear past
espernearam\tespernear past
espernearem\tespernear infinitive
espernearia\tespernear past
esperneariam\tespernear past
esperneará\tespernear present
espernearão\tespernear present
esperneava\tespernear past
esperneavam\tespernear past
esperneia\tespernear present
esperneiam\tespernear present
esperneou\tespernear past
esperou\tesperar past
espeta\tespetar present
espetada\tespetar participle
espetadas\tespetar participle
espetado\tespetar participle
espetados\tespetar participle
espetam\tespetar present
espetando\tespetar gerund
espetar\tespetar infinitive
espetara\tespetar past
espetaram\tespetar past
espetarem\tespetar infinitive
espetaria\tespetar past
espetariam\tespetar past
espetará\tespetar present
espetarão\tespetar present
espetava\tespetar past
espetavam\tespetar past
espetou\tespetar past
espicaça\tespicaçar present
espicaçada\tespicaçar participle
espicaçadas\tespicaçar participle
espicaçado\tespicaçar participle
espicaçados\tespicaçar participle
espicaçam\tespicaçar present
espicaçando\tespicaçar gerund
espicaçar\tespicaçar infinitive
espicaçara\tespicaçar past
espicaçaram\tespicaçar past
espicaçarem\tespicaçar infinitive
espicaçaria\tespicaçar past
espicaçariam\tespicaçar past
espicaçará\tespicaçar present
espicaçarão\tespicaçar present
espicaçava\tespicaçar past
espicaçavam\tespicaçar past
espicaçou\tespicaçar past
estabelece\testabelecer present
estabelecem\testabelecer present
estabelecendo\testabelecer gerund
estabelecer\testabelecer infinitive
estabelecera\testabelecer past
estabeleceram\testabelecer past
estabelecerem\testabelecer infinitive
estabeleceria\testabelecer past
estabeleceriam\testabelecer past
estabelecerá\testabelecer present
estabelecerão\testabelecer present
estabeleceu\testabelecer past
estabelecia\testabelecer past
estabeleciam\testabelecer past
estabelecida\testabelecer participle
estabelecidas\testabelecer participle
estabelecido\testabelecer participle
estabelecidos\testabelecer participle
estimada\testimar participle
estimadas\testimar participle
estimado\testimar participle
estimados\testimar participle
estimam\testimar present
estimando\testimar gerund
estimar\testimar infinitive
estimara\testimar past
estimaram\testimar past
estimarem\testimar infinitive
estimaria\testimar past
estimariam\testimar past
estimará\testimar present
estimarão\testimar present
estimava\testimar past
estimavam\testimar past
estimou\testimar past
estipula\testipular present
estipulada\testipular participle
estipuladas\testipular participle
estipulado\testipular participle
estipulados\testipular participle
estipulam\testipular present
estipulando\testipular gerund
estipular\testipular infinitive
estipulara\testipular past
estipularam\testipular past
estipularem\testipular infinitive
estipularia\testipular past
estipulariam\testipular past
estipulará\testipular present
estipularão\testipular present
estipulava\testipular past
estipulavam\testipular past
estipulou\testipular past
estranha\testranhar present
estranhada\testranhar participle
estranhadas\testranhar participle
estranhado\testranhar participle
estranhados\testranhar participle
estranham\testranhar present
estranhando\testranhar gerund
estranhar\testranhar infinitive
estranhara\testranhar past
estranharam\testranhar past
estranharem\testranhar infinitive
estranharia\testranhar past
estranhariam\testranhar past
estranhará\testranhar present
estranharão\testranhar present
estranhava\testranhar past
estranhavam\testranhar past
estranhou\testranhar past
estrila\testrilar present
estrilada\testrilar participle
estriladas\testrilar participle
estrilado\testrilar participle
estrilados\testrilar participle
estrilam\testrilar present
estrilando\testrilar gerund
estrilar\testrilar infinitive
estrilara\testrilar past
estrilaram\testrilar past
estrilarem\testrilar infinitive
estrilaria\testrilar past
estrilariam\testrilar past
estrilará\testrilar present
estrilarão\testrilar present
estrilava\testrilar past
estrilavam\testrilar past
estrilou\testrilar past
evidencia\tevidenciar present
evidenciada\tevidenciar participle
evidenciadas\tevidenciar participle
evidenciado\tevidenciar participle
evidenciados\tevidenciar participle
evidenciam\tevidenciar present
evidenciando\tevidenciar gerund
evidenciar\tevidenciar infinitive
evidenciara\tevidenciar past
evidenciaram\tevidenciar past
evidenciarem\tevidenciar infinitive
evidenciaria\tevidenciar past
evidenciariam\tevidenciar past
evidenciará\tevidenciar present
evidenciarão\tevidenciar present
evidenciava\tevidenciar past
evidenciavam\tevidenciar past
evidenciou\tevidenciar past
evoca\tevocar present
evocada\tevocar participle
evocadas\tevocar participle
evocado\tevocar participle
evocados\tevocar participle
evocam\tevocar present
evocando\tevocar gerund
evocar\tevocar infinitive
evocara\tevocar past
evocaram\tevocar past
evocarem\tevocar infinitive
evocaria\tevocar past
evocariam\tevocar past
evocará\tevocar present
evocarão\tevocar present
evocava\tevocar past
evocavam\tevocar past
evocou\tevocar past
exagera\texagerar present
exagerada\texagerar participle
exageradas\texagerar participle
exagerado\texagerar participle
exagerados\texagerar participle
exageram\texagerar present
exagerando\texagerar gerund
exagerar\texagerar infinitive
exagerara\texagerar past
exageraram\texagerar past
exagerarem\texagerar infinitive
exageraria\texagerar past
exagerariam\texagerar past
exagerará\texagerar present
exagerarão\texagerar present
exagerava\texagerar past
exageravam\texagerar past
exagerou\texagerar past
exalta\texaltar present
exalta-se\texaltar present
exaltada\texaltar participle
exaltadas\texaltar participle
exaltado\texaltar participle
exaltados\texaltar participle
exaltam\texaltar present
exaltam-se\texaltar present
exaltando\texaltar gerund
exaltando-se\texaltar gerund
exaltar\texaltar infinitive
exaltara\texaltar past
exaltara-se\texaltar past
exaltaram\texaltar past
exaltaram-se\texaltar past
exaltarem\texaltar infinitive
exaltaria\texaltar past
exaltariam\texaltar past
exaltará\texaltar present
exaltarão\texaltar present
exaltava\texaltar past
exaltava-se\texaltar past
exaltavam\texaltar past
exaltavam-se\texaltar past
exaltou\texaltar past
exaltou-se\texaltar past
exclama\texclamar present
exclama-se\texclamar present
exclamada\texclamar participle
exclamadas\texclamar participle
exclamado\texclamar participle
exclamados\texclamar participle
exclamam\texclamar present
exclamam-se\texclamar present
exclamando\texclamar gerund
exclamando-se\texclamar gerund
exclamar\texclamar infinitive
exclamara\texclamar past
exclamara-se\texclamar past
exclamaram\texclamar past
exclamaram-se\texclamar past
exclamarem\texclamar infinitive
exclamaria\texclamar past
exclamariam\texclamar past
exclamará\texclamar present
exclamarão\texclamar present
exclamava\texclamar past
exclamava-se\texclamar past
exclamavam\texclamar past
exclamavam-se\texclamar past
exclamou\texclamar past
exclamou-se\texclamar past
exemplifica\texemplificar present
exemplificada\texemplificar participle
exemplificadas\texemplificar participle
exemplificado\texemplificar participle
exemplificados\texemplificar participle
exemplificam\texemplificar present
exemplificando\texemplificar gerund
exemplificar\texemplificar infinitive
exemplificara\texemplificar past
exemplificaram\texemplificar past
exemplificarem\texemplificar infinitive
exemplificaria\texemplificar past
exemplificariam\texemplificar past
exemplificará\texemplificar present
exemplificarão\texemplificar present
exemplificava\texemplificar past
exemplificavam\texemplificar past
exemplificou\texemplificar past
exige\texigir present
exigem\texigir present
exigia\texigir past
exigiam\texigir past
exigida\texigir participle
exigidas\texigir participle
exigido\texigir participle
exigidos\texigir participle
exigindo\texigir gerund
exigir\texigir infinitive
exigira\texigir past
exigiram\texigir past
exigirem\texigir infinitive
exigiria\texigir past
exigiriam\texigir past
exigirá\texigir present
exigirão\texigir present
exigiu\texigir past
exorta\texortar present
exortada\texortar participle
exortadas\texortar participle
exortado\texortar participle
exortados\texortar participle
exortam\texortar present
exortando\texortar gerund
exortar\texortar infinitive
exortara\texortar past
exortaram\texortar past
exortarem\texortar infinitive
exortaria\texortar past
exortariam\texortar past
exortará\texortar present
exortarão\texortar present
exortava\texortar past
exortavam\texortar past
exortou\texortar past
expede\texpedir present
expedem\texpedir present
expedia\texpedir past
expediam\texpedir past
expedida\texpedir participle
expedidas\texpedir participle
expedido\texpedir participle
expedidos\texpedir participle
expedindo\texpedir gerund
expedir\texpedir infinitive
expedira\texpedir past
expediram\texpedir past
expedirem\texpedir infinitive
expediria\texpedir past
expediriam\texpedir past
expedirá\texpedir present
expedirão\texpedir present
expediu\texpedir past
explana\texplanar present
explanada\texplanar participle
explanadas\texplanar participle
explanado\texplanar participle
explanados\texplanar participle
explanam\texplanar present
explanando\texplanar gerund
explanar\texplanar infinitive
explanara\texplanar past
explanaram\texplanar past
explanarem\texplanar infinitive
explanaria\texplanar past
explanariam\texplanar past
explanará\texplanar present
explanarão\texplanar present
explanava\texplanar past
explanavam\texplanar past
explanou\texplanar past
explica\texplicar present
explica-se\texplicar present
explicada\texplicar participle
explicadas\texplicar participle
explicado\texplicar participle
explicados\texplicar participle
explicam\texplicar present
explicam-se\texplicar present
explicando\texplicar gerund
explicando-se\texplicar gerund
explicar\texplicar infinitive
explicara\texplicar past
explicara-se\texplicar past
explicaram\texplicar past
explicaram-se\texplicar past
explicarem\texplicar infinitive
explicaria\texplicar past
explicariam\texplicar past
explicará\texplicar present
explicarão\texplicar present
explicava\texplicar past
explicava-se\texplicar past
explicavam\texplicar past
explicavam-se\texplicar past
explicita\texplicitar present
explicitada\texplicitar participle
explicitadas\texplicitar participle
explicitado\texplicitar participle
explicitados\texplicitar participle
explicitam\texplicitar present
explicitando\texplicitar gerund
explicitar\texplicitar infinitive
explicitara\texplicitar past
explicitaram\texplicitar past
explicitarem\texplicitar infinitive
explicitaria\texplicitar past
explicitariam\texplicitar past
explicitará\texplicitar present
explicitarão\texplicitar present
explicitava\texplicitar past
explicitavam\texplicitar past
explicitou\texplicitar past
explicou\texplicar past
explicou-se\texplicar past
expondo\texpor gerund
expor\texpor infinitive
exposta\texpor participle
exposto\texpor participle
expressa\texpressar present
expressada\texpressar participle
expressadas\texpressar participle
expressado\texpressar participle
expressados\texpressar participle
expressam\texpressar present
expressando\texpressar gerund
expressar\texpressar infinitive
expressara\texpressar past
expressaram\texpressar past
expressarem\texpressar infinitive
expressaria\texpressar past
expressariam\texpressar past
expressará\texpressar present
expressarão\texpressar present
expressava\texpressar past
expressavam\texpressar past
expressou\texpressar past
exprime\texprimir present
exprimem\texprimir present
exprimia\texprimir past
exprimiam\texprimir past
exprimida\texprimir participle
exprimidas\texprimir participle
exprimido\texprimir participle
exprimidos\texprimir participle
exprimindo\texprimir gerund
exprimir\texprimir infinitive
exprimira\texprimir past
exprimiram\texprimir past
exprimirem\texprimir infinitive
exprimiria\texprimir past
exprimiriam\texprimir past
exprimirá\texprimir present
exprimirão\texprimir present
exprimiu\texprimir past
expunha\texpor past
expunham\texpor past
expuseram\texpor past
expôs\texpor past
expõe\texpor present
expõem\texpor present
externa\texternar present
externada\texternar participle
externadas\texternar participle
externado\texternar participle
externados\texternar participle
externam\texternar present
externando\texternar gerund
externar\texternar infinitive
externara\texternar past
externaram\texternar past
externarem\texternar infinitive
externaria\texternar past
externariam\texternar past
externará\texternar present
externarão\texternar present
externava\texternar past
externavam\texternar past
externou\texternar past
extravasa\textravasar present
extravasada\textravasar participle
extravasadas\textravasar participle
extravasado\textravasar participle
extravasados\textravasar participle
extravasam\textravasar present
extravasando\textravasar gerund
extravasar\textravasar infinitive
extravasara\textravasar past
extravasaram\textravasar past
extravasarem\textravasar infinitive
extravasaria\textravasar past
extravasariam\textravasar past
extravasará\textravasar present
extravasarão\textravasar present
extravasava\textravasar past
extravasavam\textravasar past
extravasou\textravasar past
exulta\texultar present
exultada\texultar participle
exultadas\texultar participle
exultado\texultar participle
exultados\texultar participle
exultam\texultar present
exultando\texultar gerund
exultar\texultar infinitive
exultara\texultar past
exultaram\texultar past
exultarem\texultar infinitive
exultaria\texultar past
exultariam\texultar past
exultará\texultar present
exultarão\texultar present
exultava\texultar past
exultavam\texultar past
exultou\texultar past
fala\tfalar present
falada\tfalar participle
faladas\tfalar participle
falado\tfalar participle
falados\tfalar participle
falam\tfalar present
falando\tfalar gerund
falar\tfalar infinitive
falara\tfalar past
falaram\tfalar past
falarem\tfalar infinitive
falaria\tfalar past
falariam\tfalar past
falará\tfalar present
falarão\tfalar present
falava\tfalar past
falavam\tfalar past
falou\tfalar past
felicita\tfelicitar present
felicitada\tfelicitar participle
felicitadas\tfelicitar participle
felicitado\tfelicitar participle
felicitados\tfelicitar participle
felicitam\tfelicitar present
felicitando\tfelicitar gerund
felicitar\tfelicitar infinitive
felicitara\tfelicitar past
felicitaram\tfelicitar past
felicitarem\tfelicitar infinitive
felicitaria\tfelicitar past
felicitariam\tfelicitar past
felicitará\tfelicitar present
felicitarão\tfelicitar present
felicitava\tfelicitar past
felicitavam\tfelicitar past
felicitou\tfelicitar past
festeja\tfestejar present
festejada\tfestejar participle
festejadas\tfestejar participle
festejado\tfestejar participle
festejados\tfestejar participle
festejam\tfestejar present
festejando\tfestejar gerund
festejar\tfestejar infinitive
festejara\tfestejar past
festejaram\tfestejar past
festejarem\tfestejar infinitive
festejaria\tfestejar past
festejariam\tfestejar past
festejará\tfestejar present
festejarão\tfestejar present
festejava\tfestejar past
festejavam\tfestejar past
festejou\tfestejar past
filosofa\tfilosofar present
filosofada\tfilosofar participle
filosofadas\tfilosofar participle
filosofado\tfilosofar participle
filosofados\tfilosofar participle
filosofam\tfilosofar present
filosofando\tfilosofar gerund
filosofar\tfilosofar infinitive
filosofara\tfilosofar past
filosofaram\tfilosofar past
filosofarem\tfilosofar infinitive
filosofaria\tfilosofar past
filosofariam\tfilosofar past
filosofará\tfilosofar present
filosofarão\tfilosofar present
filosofava\tfilosofar past
filosofavam\tfilosofar past
filosofou\tfilosofar past
finaliza\tfinalizar present
finalizada\tfinalizar participle
finalizadas\tfinalizar participle
finalizado\tfinalizar participle
finalizados\tfinalizar participle
finalizam\tfinalizar present
finalizando\tfinalizar gerund
finalizar\tfinalizar infinitive
finalizara\tfinalizar past
finalizaram\tfinalizar past
finalizarem\tfinalizar infinitive
finalizaria\tfinalizar past
finalizariam\tfinalizar past
finalizará\tfinalizar present
finalizarão\tfinalizar present
finalizava\tfinalizar past
finalizavam\tfinalizar past
finalizou\tfinalizar past
fofoca\tfofocar present
fofocada\tfofocar participle
fofocadas\tfofocar participle
fofocado\tfofocar participle
fofocados\tfofocar participle
fofocam\tfofocar present
fofocando\tfofocar gerund
fofocar\tfofocar infinitive
fofocara\tfofocar past
fofocaram\tfofocar past
fofocarem\tfofocar infinitive
fofocaria\tfofocar past
fofocariam\tfofocar past
fofocará\tfofocar present
fofocarão\tfofocar present
fofocava\tfofocar past
fofocavam\tfofocar past
fofocou\tfofocar past
formula\tformular present
formulada\tformular participle
formuladas\tformular participle
formulado\tformular participle
formulados\tformular participle
formulam\tformular present
formulando\tformular gerund
formular\tformular infinitive
formulara\tformular past
formularam\tformular past
formularem\tformular infinitive
formularia\tformular past
formulariam\tformular past
formulará\tformular present
formularão\tformular present
formulava\tformular past
formulavam\tformular past
formulou\tformular past
frisa\tfrisar present
frisada\tfrisar participle
frisadas\tfrisar participle
frisado\tfrisar participle
frisados\tfrisar participle
frisam\tfrisar present
frisando\tfrisar gerund
frisar\tfrisar infinitive
frisara\tfrisar past
frisaram\tfrisar past
frisarem\tfrisar infinitive
frisaria\tfrisar past
frisariam\tfrisar past
frisará\tfrisar present
frisarão\tfrisar present
frisava\tfrisar past
frisavam\tfrisar past
frisou\tfrisar past
fulmina\tfulminar present
fulminada\tfulminar participle
fulminadas\tfulminar participle
fulminado\tfulminar participle
fulminados\tfulminar participle
fulminam\tfulminar present
fulminando\tfulminar gerund
fulminar\tfulminar infinitive
fulminara\tfulminar past
fulminaram\tfulminar past
fulminarem\tfulminar infinitive
fulminaria\tfulminar past
fulminariam\tfulminar past
fulminará\tfulminar present
fulminarão\tfulminar present
fulminava\tfulminar past
fulminavam\tfulminar past
fulminou\tfulminar past
fundamenta\tfundamentar present
fundamentada\tfundamentar participle
fundamentadas\tfundamentar participle
fundamentado\tfundamentar participle
fundamentados\tfundamentar participle
fundamentam\tfundamentar present
fundamentando\tfundamentar gerund
fundamentar\tfundamentar infinitive
fundamentara\tfundamentar past
fundamentaram\tfundamentar past
fundamentarem\tfundamentar infinitive
fundamentaria\tfundamentar past
fundamentariam\tfundamentar past
fundamentará\tfundamentar present
fundamentarão\tfundamentar present
fundamentava\tfundamentar past
fundamentavam\tfundamentar past
fundamentou\tfundamentar past
fuzila\tfuzilar present
fuzilada\tfuzilar participle
fuziladas\tfuzilar participle
fuzilado\tfuzilar participle
fuzilados\tfuzilar participle
fuzilam\tfuzilar present
fuzilando\tfuzilar gerund
fuzilar\tfuzilar infinitive
fuzilara\tfuzilar past
fuzilaram\tfuzilar past
fuzilarem\tfuzilar infinitive
fuzilaria\tfuzilar past
fuzilariam\tfuzilar past
fuzilará\tfuzilar present
fuzilarão\tfuzilar present
fuzilava\tfuzilar past
fuzilavam\tfuzilar past
fuzilou\tfuzilar past
gaba\tgabar present
gaba-se\tgabar present
gabada\tgabar participle
gabadas\tgabar participle
gabado\tgabar participle
gabados\tgabar participle
gabam\tgabar present
gabam-se\tgabar present
gabando\tgabar gerund
gabando-se\tgabar gerund
gabara\tgabar past
gabara-se\tgabar past
gabaram\tgabar past
gabaram-se\tgabar past
gabarem\tgabar infinitive
gabaria\tgabar past
gabariam\tgabar past
gabará\tgabar present
gabarão\tgabar present
gabava\tgabar past
gabava-se\tgabar past
gabavam\tgabar past
gabavam-se\tgabar past
gabou\tgabar past
gabou-se\tgabar past
gagueja\tgaguejar present
gaguejada\tgaguejar participle
gaguejadas\tgaguejar participle
gaguejado\tgaguejar participle
gaguejados\tgaguejar participle
gaguejam\tgaguejar present
gaguejando\tgaguejar gerund
gaguejar\tgaguejar infinitive
gaguejara\tgaguejar past
gaguejaram\tgaguejar past
gaguejarem\tgaguejar infinitive
gaguejaria\tgaguejar past
gaguejariam\tgaguejar past
gaguejará\tgaguejar present
gaguejarão\tgaguejar present
gaguejava\tgaguejar past
gaguejavam\tgaguejar past
gaguejou\tgaguejar past
galhofa\tgalhofar present
galhofada\tgalhofar participle
galhofadas\tgalhofar participle
galhofado\tgalhofar participle
galhofados\tgalhofar participle
galhofam\tgalhofar present
galhofando\tgalhofar gerund
galhofar\tgalhofar infinitive
galhofara\tgalhofar past
galhofaram\tgalhofar past
galhofarem\tgalhofar infinitive
galhofaria\tgalhofar past
galhofariam\tgalhofar past
galhofará\tgalhofar present
galhofarão\tgalhofar present
galhofava\tgalhofar past
galhofavam\tgalhofar past
galhofou\tgalhofar past
garante\tgarantir present
garantem\tgarantir present
garantia\tgarantir past
garantiam\tgarantir past
garantida\tgarantir participle
garantidas\tgarantir participle
garantido\tgarantir participle
garantidos\tgarantir participle
garantindo\tgarantir gerund
garantir\tgarantir infinitive
garantira\tgarantir past
garantiram\tgarantir past
garantirem\tgarantir infinitive
garantiria\tgarantir past
garantiriam\tgarantir past
garantirá\tgarantir present
garantirão\tgarantir present
garantiu\tgarantir past
gargalha\tgargalhar present
gargalhada\tgargalhar participle
gargalhadas\tgargalhar participle
gargalhado\tgargalhar participle
gargalhados\tgargalhar participle
gargalham\tgargalhar present
gargalhando\tgargalhar gerund
gargalhar\tgargalhar infinitive
gargalhara\tgargalhar past
gargalharam\tgargalhar past
gargalharem\tgargalhar infinitive
gargalharia\tgargalhar past
gargalhariam\tgargalhar past
gargalhará\tgargalhar present
gargalharão\tgargalhar present
gargalhava\tgargalhar past
gargalhavam\tgargalhar past
gargalhou\tgargalhar past
geme\tgemer present
gemem\tgemer present
gemendo\tgemer gerund
gemer\tgemer infinitive
gemera\tgemer past
gemeram\tgemer past
gemerem\tgemer infinitive
gemeria\tgemer past
gemeriam\tgemer past
gemerá\tgemer present
gemerão\tgemer present
gemeu\tgemer past
gemia\tgemer past
gemiam\tgemer past
gemida\tgemer participle
gemidas\tgemer participle
gemido\tgemer participle
gemidos\tgemer participle
gloria\tgloriar present
gloriada\tgloriar participle
gloriadas\tgloriar participle
gloriado\tgloriar participle
gloriados\tgloriar participle
gloriam\tgloriar present
gloriando\tgloriar gerund
gloriar\tgloriar infinitive
gloriara\tgloriar past
gloriaram\tgloriar past
gloriarem\tgloriar infinitive
gloriaria\tgloriar past
gloriariam\tgloriar past
gloriará\tgloriar present
gloriarão\tgloriar present
gloriava\tgloriar past
gloriavam\tgloriar past
gloriou\tgloriar past
goza\tgozar present
gozada\tgozar participle
gozadas\tgozar participle
gozado\tgozar participle
gozados\tgozar participle
gozam\tgozar present
gozando\tgozar gerund
gozara\tgozar past
gozaram\tgozar past
gozarem\tgozar infinitive
gozaria\tgozar past
gozariam\tgozar past
gozará\tgozar present
gozarão\tgozar present
gozava\tgozar past
gozavam\tgozar past
gozou\tgozar past
graceja\tgracejar present
gracejada\tgracejar participle
gracejadas\tgracejar participle
gracejado\tgracejar participle
gracejados\tgracejar participle
gracejam\tgracejar present
gracejando\tgracejar gerund
gracejar\tgracejar infinitive
gracejara\tgracejar past
gracejaram\tgracejar past
gracejarem\tgracejar infinitive
gracejaria\tgracejar past
gracejariam\tgracejar past
gracejará\tgracejar present
gracejarão\tgracejar present
gracejava\tgracejar past
gracejavam\tgracejar past
gracejou\tgracejar past
grita\tgritar present
gritada\tgritar participle
gritadas\tgritar participle
gritado\tgritar participle
gritados\tgritar participle
gritam\tgritar present
gritando\tgritar gerund
gritar\tgritar infinitive
gritara\tgritar past
gritaram\tgritar past
gritarem\tgritar infinitive
gritaria\tgritar past
gritariam\tgritar past
gritará\tgritar present
gritarão\tgritar present
gritava\tgritar past
gritavam\tgritar past
gritou\tgritar past
historia\thistoriar present
historiada\thistoriar participle
historiadas\thistoriar participle
historiado\thistoriar participle
historiados\thistoriar participle
historiam\thistoriar present
historiando\thistoriar gerund
historiar\thistoriar infinitive
historiara\thistoriar past
historiaram\thistoriar past
historiarem\thistoriar infinitive
historiaria\thistoriar past
historiariam\thistoriar past
historiará\thistoriar present
historiarão\thistoriar present
historiava\thistoriar past
historiavam\thistoriar past
historiou\thistoriar past
ilustra\tilustrar present
ilustrada\tilustrar participle
ilustradas\tilustrar participle
ilustrado\tilustrar participle
ilustrados\tilustrar participle
ilustram\tilustrar present
ilustrando\tilustrar gerund
ilustrar\tilustrar infinitive
ilustrara\tilustrar past
ilustraram\tilustrar past
ilustrarem\tilustrar infinitive
ilustraria\tilustrar past
ilustrariam\tilustrar past
ilustrará\tilustrar present
ilustrarão\tilustrar present
ilustrava\tilustrar past
ilustravam\tilustrar past
ilustrou\tilustrar past
imagina\timaginar present
imaginada\timaginar participle
imaginadas\timaginar participle
imaginado\timaginar participle
imaginados\timaginar participle
imaginam\timaginar present
imaginando\timaginar gerund
imaginar\timaginar infinitive
imaginara\timaginar past
imaginaram\timaginar past
imaginarem\timaginar infinitive
imaginaria\timaginar past
imaginariam\timaginar past
imaginará\timaginar present
imaginarão\timaginar present
imaginava\timaginar past
imaginavam\timaginar past
imaginou\timaginar past
implora\timplorar present
implorada\timplorar participle
imploradas\timplorar participle
implorado\timplorar participle
implorados\timplorar participle
imploram\timplorar present
implorando\timplorar gerund
implorar\timplorar infinitive
implorara\timplorar past
imploraram\timplorar past
implorarem\timplorar infinitive
imploraria\timplorar past
implorariam\timplorar past
implorará\timplorar present
implorarão\timplorar present
implorava\timplorar past
imploravam\timplorar past
implorou\timplorar past
impreca\timprecar present
imprecada\timprecar participle
imprecadas\timprecar participle
imprecado\timprecar participle
imprecados\timprecar participle
imprecam\timprecar present
imprecando\timprecar gerund
imprecar\timprecar infinitive
imprecara\timprecar past
imprecaram\timprecar past
imprecarem\timprecar infinitive
imprecaria\timprecar past
imprecariam\timprecar past
imprecará\timprecar present
imprecarão\timprecar present
imprecava\timprecar past
imprecavam\timprecar past
imprecou\timprecar past
imputa\timputar present
imputada\timputar participle
imputadas\timputar participle
imputado\timputar participle
imputados\timputar participle
imputam\timputar present
imputando\timputar gerund
imputar\timputar infinitive
imputara\timputar past
imputaram\timputar past
imputarem\timputar infinitive
imputaria\timputar past
imputariam\timputar past
imputará\timputar present
imputarão\timputar present
imputava\timputar past
imputavam\timputar past
imputou\timputar past
incentiva\tincentivar present
incentivada\tincentivar participle
incentivadas\tincentivar participle
incentivado\tincentivar participle
incentivados\tincentivar participle
incentivam\tincentivar present
incentivando\tincentivar gerund
incentivar\tincentivar infinitive
incentivara\tincentivar past
incentivaram\tincentivar past
incentivarem\tincentivar infinitive
incentivaria\tincentivar past
incentivariam\tincentivar past
incentivará\tincentivar present
incentivarão\tincentivar present
incentivava\tincentivar past
incentivavam\tincentivar past
incentivou\tincentivar past
incita\tincitar present
incitada\tincitar participle
incitadas\tincitar participle
incitado\tincitar participle
incitados\tincitar participle
incitam\tincitar present
incitando\tincitar gerund
incitar\tincitar infinitive
incitara\tincitar past
incitaram\tincitar past
incitarem\tincitar infinitive
incitaria\tincitar past
incitariam\tincitar past
incitará\tincitar present
incitarão\tincitar present
incitava\tincitar past
incitavam\tincitar past
incitou\tincitar past
indaga\tindagar present
indaga-se\tindagar present
indagada\tindagar participle
indagadas\tindagar participle
indagado\tindagar participle
indagados\tindagar participle
indagam\tindagar present
indagam-se\tindagar present
indagando\tindagar gerund
indagando-se\tindagar gerund
indagar\tindagar infinitive
indagara\tindagar past
indagara-se\tindagar past
indagaram\tindagar past
indagaram-se\tindagar past
indagarem\tindagar infinitive
indagaria\tindagar past
indagariam\tindagar past
indagará\tindagar present
indagarão\tindagar present
indagava\tindagar past
indagava-se\tindagar past
indagavam\tindagar past
indagavam-se\tindagar past
indagou\tindagar past
indagou-se\tindagar past
indica\tindicar present
indicada\tindicar participle
indicadas\tindicar participle
indicado\tindicar participle
indicados\tindicar participle
indicam\tindicar present
indicando\tindicar gerund
indicar\tindicar infinitive
indicara\tindicar past
indicaram\tindicar past
indicarem\tindicar infinitive
indicaria\tindicar past
indicariam\tindicar past
indicará\tindicar present
indicarão\tindicar present
indicava\tindicar past
indicavam\tindicar past
indicou\tindicar past
indigna\tindignar present
indigna-se\tindignar present
indignada\tindignar participle
indignadas\tindignar participle
indignado\tindignar participle
indignados\tindignar participle
indignam\tindignar present
indignam-se\tindignar present
indignando\tindignar gerund
indignando-se\tindignar gerund
indignar\tindignar infinitive
indignara\tindignar past
indignara-se\tindignar past
indignaram\tindignar past
indignaram-se\tindignar past
indignarem\tindignar infinitive
indignaria\tindignar past
indignariam\tindignar past
indignará\tindignar present
indignarão\tindignar present
indignava\tindignar past
indignava-se\tindignar past
indignavam\tindignar past
indignavam-se\tindignar past
indignou\tindignar past
indignou-se\tindignar past
infere\tinferir present
inferem\tinferir present
inferia\tinferir past
inferiam\tinferir past
inferida\tinferir participle
inferidas\tinferir participle
inferido\tinferir participle
inferidos\tinferir participle
inferindo\tinferir gerund
inferir\tinferir infinitive
inferira\tinferir past
inferiram\tinferir past
inferirem\tinferir infinitive
inferiria\tinferir past
infeririam\tinferir past
inferirá\tinferir present
inferirão\tinferir present
inferiu\tinferir past
informa\tinformar present
informada\tinformar participle
informadas\tinformar participle
informado\tinformar participle
informados\tinformar participle
informam\tinformar present
informando\tinformar gerund
informar\tinformar infinitive
informara\tinformar past
informaram\tinformar past
informarem\tinformar infinitive
informaria\tinformar past
informariam\tinformar past
informará\tinformar present
informarão\tinformar present
informava\tinformar past
informavam\tinformar past
informou\tinformar past
inquire\tinquirir present
inquirem\tinquirir present
inquiria\tinquirir past
inquiriam\tinquirir past
inquirida\tinquirir participle
inquiridas\tinquirir participle
inquirido\tinquirir participle
inquiridos\tinquirir participle
inquirindo\tinquirir gerund
inquirir\tinquirir infinitive
inquirira\tinquirir past
inquiriram\tinquirir past
inquirirem\tinquirir infinitive
inquiriria\tinquirir past
inquiririam\tinquirir past
inquirirá\tinquirir present
inquirirão\tinquirir present
inquiriu\tinquirir past
insinua\tinsinuar present
insinuada\tinsinuar participle
insinuadas\tinsinuar participle
insinuado\tinsinuar participle
insinuados\tinsinuar participle
insinuam\tinsinuar present
insinuando\tinsinuar gerund
insinuar\tinsinuar infinitive
insinuara\tinsinuar past
insinuaram\tinsinuar past
insinuarem\tinsinuar infinitive
insinuaria\tinsinuar past
insinuariam\tinsinuar past
insinuará\tinsinuar present
insinuarão\tinsinuar present
insinuava\tinsinuar past
insinuavam\tinsinuar past
insinuou\tinsinuar past
insiste\tinsistir present
insistem\tinsistir present
insistia\tinsistir past
insistiam\tinsistir past
insistida\tinsistir participle
insistidas\tinsistir participle
insistido\tinsistir participle
insistidos\tinsistir participle
insistindo\tinsistir gerund
insistir\tinsistir infinitive
insistira\tinsistir past
insistiram\tinsistir past
insistirem\tinsistir infinitive
insistiria\tinsistir past
insistiriam\tinsistir past
insistirá\tinsistir present
insistirão\tinsistir present
insistiu\tinsistir past
insta\tinstar present
instada\tinstar participle
instadas\tinstar participle
instado\tinstar participle
instados\tinstar participle
instam\tinstar present
instando\tinstar gerund
instar\tinstar infinitive
instara\tinstar past
instaram\tinstar past
instarem\tinstar infinitive
instaria\tinstar past
instariam\tinstar past
instará\tinstar present
instarão\tinstar present
instava\tinstar past
instavam\tinstar past
instiga\tinstigar present
instigada\tinstigar participle
instigadas\tinstigar participle
instigado\tinstigar participle
instigados\tinstigar participle
instigam\tinstigar present
instigando\tinstigar gerund
instigar\tinstigar infinitive
instigara\tinstigar past
instigaram\tinstigar past
instigarem\tinstigar infinitive
instigaria\tinstigar past
instigariam\tinstigar past
instigará\tinstigar present
instigarão\tinstigar present
instigava\tinstigar past
instigavam\tinstigar past
instigou\tinstigar past
instou\tinstar past
instruem\tinstruir present
instrui\tinstruir present
instruindo\tinstruir gerund
instruir\tinstruir infinitive
instruirem\tinstruir infinitive
instruiria\tinstruir past
instruiriam\tinstruir past
instruirá\tinstruir present
instruirão\tinstruir present
instruiu\tinstruir past
instruía\tinstruir past
instruíam\tinstruir past
instruída\tinstruir participle
instruídas\tinstruir participle
instruído\tinstruir participle
instruídos\tinstruir participle
instruíra\tinstruir past
instruíram\tinstruir past
interpela\tinterpelar present
interpelada\tinterpelar participle
interpeladas\tinterpelar participle
interpelado\tinterpelar participle
interpelados\tinterpelar participle
interpelam\tinterpelar present
interpelando\tinterpelar gerund
interpelar\tinterpelar infinitive
interpelara\tinterpelar past
interpelaram\tinterpelar past
interpelarem\tinterpelar infinitive
interpelaria\tinterpelar past
interpelariam\tinterpelar past
interpelará\tinterpelar present
interpelarão\tinterpelar present
interpelava\tinterpelar past
interpelavam\tinterpelar past
interpelou\tinterpelar past
interpondo\tinterpor gerund
interpor\tinterpor infinitive
interposto\tinterpor participle
interpreta\tinterpretar present
interpretada\tinterpretar participle
interpretadas\tinterpretar participle
interpretado\tinterpretar participle
interpretados\tinterpretar participle
interpretam\tinterpretar present
interpretando\tinterpretar gerund
interpretar\tinterpretar infinitive
interpretara\tinterpretar past
interpretaram\tinterpretar past
interpretarem\tinterpretar infinitive
interpretaria\tinterpretar past
interpretariam\tinterpretar past
interpretará\tinterpretar present
interpretarão\tinterpretar present
interpretava\tinterpretar past
interpretavam\tinterpretar past
interpretou\tinterpretar past
interpunha\tinterpor past
interpôs\tinterpor past
interpõe\tinterpor present
interroga\tinterrogar present
interroga-se\tinterrogar present
interrogada\tinterrogar participle
interrogadas\tinterrogar participle
interrogado\tinterrogar participle
interrogados\tinterrogar participle
interrogam\tinterrogar present
interrogam-se\tinterrogar present
interrogando\tinterrogar gerund
interrogando-se\tinterrogar gerund
interrogar\tinterrogar infinitive
interrogara\tinterrogar past
interrogara-se\tinterrogar past
interrogaram\tinterrogar past
interrogaram-se\tinterrogar past
interrogarem\tinterrogar infinitive
interrogaria\tinterrogar past
interrogariam\tinterrogar past
interrogará\tinterrogar present
interrogarão\tinterrogar present
interrogava\tinterrogar past
interrogava-se\tinterrogar past
interrogavam\tinterrogar past
interrogavam-se\tinterrogar past
interrogou\tinterrogar past
interrogou-se\tinterrogar past
interrompe\tinterromper present
interrompem\tinterromper present
interrompendo\tinterromper gerund
interromper\tinterromper infinitive
interrompera\tinterromper past
interromperam\tinterromper past
interromperem\tinterromper infinitive
interromperia\tinterromper past
interromperiam\tinterromper past
interromperá\tinterromper present
interromperão\tinterromper present
interrompeu\tinterromper past
interrompia\tinterromper past
interrompiam\tinterromper past
interrompida\tinterromper participle
interrompidas\tinterromper participle
interrompido\tinterromper participle
interrompidos\tinterromper participle
interveio\tintervir past
intervieram\tintervir past
intervindo\tintervir gerund
intervinha\tintervir past
intervir\tintervir infinitive
intervém\tintervir present
intervêm\tintervir present
intima\tintimar present
intimada\tintimar participle
intimadas\tintimar participle
intimado\tintimar participle
intimados\tintimar participle
intimam\tintimar present
intimando\tintimar gerund
intimar\tintimar infinitive
intimara\tintimar past
intimaram\tintimar past
intimarem\tintimar infinitive
intimaria\tintimar past
intimariam\tintimar past
intimará\tintimar present
intimarão\tintimar present
intimava\tintimar past
intimavam\tintimar past
intimou\tintimar past
introduz\tintroduzir present
introduzem\tintroduzir present
introduzia\tintroduzir past
introduziam\tintroduzir past
introduzida\tintroduzir participle
introduzidas\tintroduzir participle
introduzido\tintroduzir participle
introduzidos\tintroduzir participle
introduzindo\tintroduzir gerund
introduzir\tintroduzir infinitive
introduzira\tintroduzir past
introduziram\tintroduzir past
introduzirem\tintroduzir infinitive
introduziria\tintroduzir past
introduziriam\tintroduzir past
introduzirá\tintroduzir present
introduzirão\tintroduzir present
introduziu\tintroduzir past
intuem\tintuir present
intui\tintuir present
intuindo\tintuir gerund
intuir\tintuir infinitive
intuirem\tintuir infinitive
intuiria\tintuir past
intuiriam\tintuir past
intuirá\tintuir present
intuirão\tintuir present
intuiu\tintuir past
intuía\tintuir past
intuíam\tintuir past
intuída\tintuir participle
intuídas\tintuir participle
intuído\tintuir participle
intuídos\tintuir participle
intuíra\tintuir past
intuíram\tintuir past
invectiva\tinvectivar present
invectivada\tinvectivar participle
invectivadas\tinvectivar participle
invectivado\tinvectivar participle
invectivados\tinvectivar participle
invectivam\tinvectivar present
invectivando\tinvectivar gerund
invectivar\tinvectivar infinitive
invectivara\tinvectivar past
invectivaram\tinvectivar past
invectivarem\tinvectivar infinitive
invectivaria\tinvectivar past
invectivariam\tinvectivar past
invectivará\tinvectivar present
invectivarão\tinvectivar present
invectivava\tinvectivar past
invectivavam\tinvectivar past
invectivou\tinvectivar past
investe\tinvestir present
investem\tinvestir present
investia\tinvestir past
investiam\tinvestir past
investida\tinvestir participle
investidas\tinvestir participle
investido\tinvestir participle
investidos\tinvestir participle
investindo\tinvestir gerund
investir\tinvestir infinitive
investira\tinvestir past
investiram\tinvestir past
investirem\tinvestir infinitive
investiria\tinvestir past
investiriam\tinvestir past
investirá\tinvestir present
investirão\tinvestir present
investiu\tinvestir past
ironiza\tironizar present
ironizada\tironizar participle
ironizadas\tironizar participle
ironizado\tironizar participle
ironizados\tironizar participle
ironizam\tironizar present
ironizando\tironizar gerund
ironizar\tironizar infinitive
ironizara\tironizar past
ironizaram\tironizar past
ironizarem\tironizar infinitive
ironizaria\tironizar past
ironizariam\tironizar past
ironizará\tironizar present
ironizarão\tironizar present
ironizava\tironizar past
ironizavam\tironizar past
ironizou\tironizar past
irrita\tirritar present
irrita-se\tirritar present
irritada\tirritar participle
irritadas\tirritar participle
irritado\tirritar participle
irritados\tirritar participle
irritam\tirritar present
irritam-se\tirritar present
irritando\tirritar gerund
irritando-se\tirritar gerund
irritar\tirritar infinitive
irritara\tirritar past
irritara-se\tirritar past
irritaram\tirritar past
irritaram-se\tirritar past
irritarem\tirritar infinitive
irritaria\tirritar past
irritariam\tirritar past
irritará\tirritar present
irritarão\tirritar present
irritava\tirritar past
irritava-se\tirritar past
irritavam\tirritar past
irritavam-se\tirritar past
irritou\tirritar past
irritou-se\tirritar past
jacta\tjactar present
jacta-se\tjactar present
jactada\tjactar participle
jactadas\tjactar participle
jactado\tjactar participle
jactados\tjactar participle
jactam\tjactar present
jactam-se\tjactar present
jactando\tjactar gerund
jactando-se\tjactar gerund
jactar\tjactar infinitive
jactara\tjactar past
jactara-se\tjactar past
jactaram\tjactar past
jactaram-se\tjactar past
jactarem\tjactar infinitive
jactaria\tjactar past
jactariam\tjactar past
jactará\tjactar present
jactarão\tjactar present
jactava\tjactar past
jactava-se\tjactar past
jactavam\tjactar past
jactavam-se\tjactar past
jactou\tjactar past
jactou-se\tjactar past
julgadas\tjulgar participle
julgam\tjulgar present
julgando\tjulgar gerund
julgar\tjulgar infinitive
julgara\tjulgar past
julgaram\tjulgar past
julgarem\tjulgar infinitive
julgaria\tjulgar past
julgariam\tjulgar past
julgará\tjulgar present
julgarão\tjulgar present
julgava\tjulgar past
julgavam\tjulgar past
julgou\tjulgar past
jura\tjurar present
jurada\tjurar participle
juradas\tjurar participle
jurado\tjurar participle
jurados\tjurar participle
juram\tjurar present
jurando\tjurar gerund
jurar\tjurar infinitive
jurara\tjurar past
juraram\tjurar past
jurarem\tjurar infinitive
juraria\tjurar past
jurariam\tjurar past
jurará\tjurar present
jurarão\tjurar present
jurava\tjurar past
juravam\tjurar past
jurou\tjurar past
justifica\tjustificar present
justifica-se\tjustificar present
justificada\tjustificar participle
justificadas\tjustificar participle
justificado\tjustificar participle
justificados\tjustificar participle
justificam\tjustificar present
justificam-se\tjustificar present
justificando\tjustificar gerund
justificando-se\tjustificar gerund
justificar\tjustificar infinitive
justificara\tjustificar past
justificara-se\tjustificar past
justificaram\tjustificar past
justificaram-se\tjustificar past
justificarem\tjustificar infinitive
justificaria\tjustificar past
justificariam\tjustificar past
justificará\tjustificar present
justificarão\tjustificar present
justificava\tjustificar past
justificava-se\tjustificar past
justificavam\tjustificar past
justificavam-se\tjustificar past
justificou\tjustificar past
justificou-se\tjustificar past
ladra\tladrar present
ladrada\tladrar participle
ladradas\tladrar participle
ladrado\tladrar participle
ladrados\tladrar participle
ladram\tladrar present
ladrando\tladrar gerund
ladrar\tladrar infinitive
ladrara\tladrar past
ladraram\tladrar past
ladrarem\tladrar infinitive
ladraria\tladrar past
ladrariam\tladrar past
ladrará\tladrar present
ladrarão\tladrar present
ladrava\tladrar past
ladravam\tladrar past
ladrou\tladrar past
lamenta\tlamentar present
lamenta-se\tlamentar present
lamentada\tlamentar participle
lamentadas\tlamentar participle
lamentado\tlamentar participle
lamentados\tlamentar participle
lamentam\tlamentar present
lamentam-se\tlamentar present
lamentando\tlamentar gerund
lamentando-se\tlamentar gerund
lamentar\tlamentar infinitive
lamentara\tlamentar past
lamentara-se\tlamentar past
lamentaram\tlamentar past
lamentaram-se\tlamentar past
lamentarem\tlamentar infinitive
lamentaria\tlamentar past
lamentariam\tlamentar past
lamentará\tlamentar present
lamentarão\tlamentar present
lamentava\tlamentar past
lamentava-se\tlamentar past
lamentavam\tlamentar past
lamentavam-se\tlamentar past
lamentou\tlamentar past
lamentou-se\tlamentar past
lamuria\tlamuriar present
lamuria-se\tlamuriar present
lamuriada\tlamuriar participle
lamuriadas\tlamuriar participle
lamuriado\tlamuriar participle
lamuriados\tlamuriar participle
lamuriam\tlamuriar present
lamuriam-se\tlamuriar present
lamuriando\tlamuriar gerund
lamuriando-se\tlamuriar gerund
lamuriar\tlamuriar infinitive
lamuriara\tlamuriar past
lamuriara-se\tlamuriar past
lamuriaram\tlamuriar past
lamuriaram-se\tlamuriar past
lamuriarem\tlamuriar infinitive
lamuriaria\tlamuriar past
lamuriariam\tlamuriar past
lamuriará\tlamuriar present
lamuriarão\tlamuriar present
lamuriava\tlamuriar past
lamuriava-se\tlamuriar past
lamuriavam\tlamuriar past
lamuriavam-se\tlamuriar past
lamuriou\tlamuriar past
lamuriou-se\tlamuriar past
lança\tlançar present
lançou\tlançar past
lastima\tlastimar present
lastimada\tlastimar participle
lastimadas\tlastimar participle
lastimado\tlastimar participle
lastimados\tlastimar participle
lastimam\tlastimar present
lastimando\tlastimar gerund
lastimar\tlastimar infinitive
lastimara\tlastimar past
lastimaram\tlastimar past
lastimarem\tlastimar infinitive
lastimaria\tlastimar past
lastimariam\tlastimar past
lastimará\tlastimar present
lastimarão\tlastimar present
lastimava\tlastimar past
lastimavam\tlastimar past
lastimou\tlastimar past
leem\tler present
lembra\tlembrar present
lembra-se\tlembrar present
lembrada\tlembrar participle
lembradas\tlembrar participle
lembrado\tlembrar participle
lembrados\tlembrar participle
lembram\tlembrar present
lembram-se\tlembrar present
lembrando\tlembrar gerund
lembrando-se\tlembrar gerund
lembrar\tlembrar infinitive
lembrara\tlembrar past
lembrara-se\tlembrar past
lembraram\tlembrar past
lembraram-se\tlembrar past
lembrarem\tlembrar infinitive
lembraria\tlembrar past
lembrariam\tlembrar past
lembrará\tlembrar present
lembrarão\tlembrar present
lembrava\tlembrar past
lembrava-se\tlembrar past
lembravam\tlembrar past
lembravam-se\tlembrar past
lembrou\tlembrar past
lembrou-se\tlembrar past
lendo\tler gerund
ler\tler infinitive
leram\tler past
leu\tler past
lia\tler past
liam\tler past
lista\tlistar present
listada\tlistar participle
listadas\tlistar participle
listado\tlistar participle
listados\tlistar participle
listam\tlistar present
listando\tlistar gerund
listar\tlistar infinitive
listara\tlistar past
listaram\tlistar past
listarem\tlistar infinitive
listaria\tlistar past
listariam\tlistar past
listará\tlistar present
listarão\tlistar present
listava\tlistar past
listavam\tlistar past
listou\tlistar past
louvada\tlouvar participle
louvadas\tlouvar participle
louvado\tlouvar participle
louvados\tlouvar participle
louvam\tlouvar present
louvando\tlouvar gerund
louvar\tlouvar infinitive
louvara\tlouvar past
louvaram\tlouvar past
louvarem\tlouvar infinitive
louvaria\tlouvar past
louvariam\tlouvar past
louvará\tlouvar present
louvarão\tlouvar present
louvava\tlouvar past
louvavam\tlouvar past
louvou\tlouvar past
lê\tler present
lêem\tler present
maldisse\tmaldizer past
maldito\tmaldizer participle
maldiz\tmaldizer present
maldizem\tmaldizer present
maldizendo\tmaldizer gerund
maldizer\tmaldizer infinitive
maldizia\tmaldizer past
mandada\tmandar participle
mandadas\tmandar participle
mandam\tmandar present
mandando\tmandar gerund
mandar\tmandar infinitive
mandara\tmandar past
mandaram\tmandar past
mandarem\tmandar infinitive
mandaria\tmandar past
mandariam\tmandar past
mandará\tmandar present
mandarão\tmandar present
mandava\tmandar past
mandavam\tmandar past
mandou\tmandar past
manifesta\tmanifestar present
manifesta-se\tmanifestar present
manifestada\tmanifestar participle
manifestadas\tmanifestar participle
manifestado\tmanifestar participle
manifestados\tmanifestar participle
manifestam\tmanifestar present
manifestam-se\tmanifestar present
manifestando\tmanifestar gerund
manifestando-se\tmanifestar gerund
manifestar\tmanifestar infinitive
manifestara\tmanifestar past
manifestara-se\tmanifestar past
manifestaram\tmanifestar past
manifestaram-se\tmanifestar past
manifestarem\tmanifestar infinitive
manifestaria\tmanifestar past
manifestariam\tmanifestar past
manifestará\tmanifestar present
manifestarão\tmanifestar present
manifestava\tmanifestar past
manifestava-se\tmanifestar past
manifestavam\tmanifestar past
manifestavam-se\tmanifestar past
manifestou\tmanifestar past
manifestou-se\tmanifestar past
mantem\tmanter present
mantendo\tmanter gerund
manter\tmanter infinitive
manterá\tmanter present
manteve\tmanter past
mantido\tmanter participle
mantinha\tmanter past
mantinham\tmanter past
mantiveram\tmanter past
mantém\tmanter present
mantêm\tmanter present
martela\tmartelar present
martelada\tmartelar participle
marteladas\tmartelar participle
martelado\tmartelar participle
martelados\tmartelar participle
martelam\tmartelar present
martelando\tmartelar gerund
martelar\tmartelar infinitive
martelara\tmartelar past
martelaram\tmartelar past
martelarem\tmartelar infinitive
martelaria\tmartelar past
martelariam\tmartelar past
martelará\tmartelar present
martelarão\tmartelar present
martelava\tmartelar past
martelavam\tmartelar past
martelou\tmartelar past
matuta\tmatutar present
matutada\tmatutar participle
matutadas\tmatutar participle
matutado\tmatutar participle
matutados\tmatutar participle
matutam\tmatutar present
matutando\tmatutar gerund
matutar\tmatutar infinitive
matutara\tmatutar past
matutaram\tmatutar past
matutarem\tmatutar infinitive
matutaria\tmatutar past
matutariam\tmatutar past
matutará\tmatutar present
matutarão\tmatutar present
matutava\tmatutar past
matutavam\tmatutar past
matutou\tmatutar past
medita\tmeditar present
meditada\tmeditar participle
meditadas\tmeditar participle
meditado\tmeditar participle
meditados\tmeditar participle
meditam\tmeditar present
meditando\tmeditar gerund
meditar\tmeditar infinitive
meditara\tmeditar past
meditaram\tmeditar past
meditarem\tmeditar infinitive
meditaria\tmeditar past
meditariam\tmeditar past
meditará\tmeditar present
meditarão\tmeditar present
meditava\tmeditar past
meditavam\tmeditar past
meditou\tmeditar past
menciona\tmencionar present
mencionada\tmencionar participle
mencionadas\tmencionar participle
mencionado\tmencionar participle
mencionados\tmencionar participle
mencionam\tmencionar present
mencionando\tmencionar gerund
mencionar\tmencionar infinitive
mencionara\tmencionar past
mencionaram\tmencionar past
mencionarem\tmencionar infinitive
mencionaria\tmencionar past
mencionariam\tmencionar past
mencionará\tmencionar present
mencionarão\tmencionar present
mencionava\tmencionar past
mencionavam\tmencionar past
mencionou\tmencionar past
mente\tmentir present
mentem\tmentir present
mentia\tmentir past
mentiam\tmentir past
mentida\tmentir participle
mentidas\tmentir participle
mentido\tmentir participle
mentidos\tmentir participle
mentindo\tmentir gerund
mentir\tmentir infinitive
mentira\tmentir past
mentiram\tmentir past
mentirem\tmentir infinitive
mentiria\tmentir past
mentiriam\tmentir past
mentirá\tmentir present
mentirão\tmentir present
mentiu\tmentir past
minimiza\tminimizar present
minimizada\tminimizar participle
minimizadas\tminimizar participle
minimizado\tminimizar participle
minimizados\tminimizar participle
minimizam\tminimizar present
minimizando\tminimizar gerund
minimizar\tminimizar infinitive
minimizara\tminimizar past
minimizaram\tminimizar past
minimizarem\tminimizar infinitive
minimizaria\tminimizar past
minimizariam\tminimizar past
minimizará\tminimizar present
minimizarão\tminimizar present
minimizava\tminimizar past
minimizavam\tminimizar past
minimizou\tminimizar past
moraliza\tmoralizar present
moralizada\tmoralizar participle
moralizadas\tmoralizar participle
moralizado\tmoralizar participle
moralizados\tmoralizar participle
moralizam\tmoralizar present
moralizando\tmoralizar gerund
moralizar\tmoralizar infinitive
moralizara\tmoralizar past
moralizaram\tmoralizar past
moralizarem\tmoralizar infinitive
moralizaria\tmoralizar past
moralizariam\tmoralizar past
moralizará\tmoralizar present
moralizarão\tmoralizar present
moralizava\tmoralizar past
moralizavam\tmoralizar past
moralizou\tmoralizar past
moteja\tmotejar present
motejada\tmotejar participle
motejadas\tmotejar participle
motejado\tmotejar participle
motejados\tmotejar participle
motejam\tmotejar present
motejando\tmotejar gerund
motejar\tmotejar infinitive
motejara\tmotejar past
motejaram\tmotejar past
motejarem\tmotejar infinitive
motejaria\tmotejar past
motejariam\tmotejar past
motejará\tmotejar present
motejarão\tmotejar present
motejava\tmotejar past
motejavam\tmotejar past
motejou\tmotejar past
murmura\tmurmurar present
murmurada\tmurmurar participle
murmuradas\tmurmurar participle
murmurado\tmurmurar participle
murmurados\tmurmurar participle
murmuram\tmurmurar present
murmurando\tmurmurar gerund
murmurar\tmurmurar infinitive
murmurara\tmurmurar past
murmuraram\tmurmurar past
murmurarem\tmurmurar infinitive
murmuraria\tmurmurar past
murmurariam\tmurmurar past
murmurará\tmurmurar present
murmurarão\tmurmurar present
murmurava\tmurmurar past
murmuravam\tmurmurar past
murmurou\tmurmurar past
narra\tnarrar present
narrada\tnarrar participle
narradas\tnarrar participle
narrado\tnarrar participle
narrados\tnarrar participle
narram\tnarrar present
narrando\tnarrar gerund
narrar\tnarrar infinitive
narrara\tnarrar past
narraram\tnarrar past
narrarem\tnarrar infinitive
narraria\tnarrar past
narrariam\tnarrar past
narrará\tnarrar present
narrarão\tnarrar present
narrava\tnarrar past
narravam\tnarrar past
narrou\tnarrar past
nega\tnegar present
negada\tnegar participle
negadas\tnegar participle
negado\tnegar participle
negados\tnegar participle
negam\tnegar present
negando\tnegar gerund
negar\tnegar infinitive
negara\tnegar past
negaram\tnegar past
negarem\tnegar infinitive
negaria\tnegar past
negariam\tnegar past
negará\tnegar present
negarão\tnegar present
negava\tnegar past
negavam\tnegar past
negou\tnegar past
nota\tnotar present
notada\tnotar participle
notadas\tnotar participle
notado\tnotar participle
notados\tnotar participle
notam\tnotar present
notando\tnotar gerund
notar\tnotar infinitive
notara\tnotar past
notaram\tnotar past
notarem\tnotar infinitive
notaria\tnotar past
notariam\tnotar past
notará\tnotar present
notarão\tnotar present
notava\tnotar past
notavam\tnotar past
noticia\tnoticiar present
noticiada\tnoticiar participle
noticiadas\tnoticiar participle
noticiado\tnoticiar participle
noticiados\tnoticiar participle
noticiam\tnoticiar present
noticiando\tnoticiar gerund
noticiar\tnoticiar infinitive
noticiara\tnoticiar past
noticiaram\tnoticiar past
noticiarem\tnoticiar infinitive
noticiaria\tnoticiar past
noticiariam\tnoticiar past
noticiará\tnoticiar present
noticiarão\tnoticiar present
noticiava\tnoticiar past
noticiavam\tnoticiar past
noticiou\tnoticiar past
notifica\tnotificar present
notificada\tnotificar participle
notificadas\tnotificar participle
notificado\tnotificar participle
notificados\tnotificar participle
notificam\tnotificar present
notificando\tnotificar gerund
notificar\tnotificar infinitive
notificara\tnotificar past
notificaram\tnotificar past
notificarem\tnotificar infinitive
notificaria\tnotificar past
notificariam\tnotificar past
notificará\tnotificar present
notificarão\tnotificar present
notificava\tnotificar past
notificavam\tnotificar past
notificou\tnotificar past
notou\tnotar past
objecta\tobjectar present
objectada\tobjectar participle
objectadas\tobjectar participle
objectado\tobjectar participle
objectados\tobjectar participle
objectam\tobjectar present
objectando\tobjectar gerund
objectar\tobjectar infinitive
objectara\tobjectar past
objectaram\tobjectar past
objectarem\tobjectar infinitive
objectaria\tobjectar past
objectariam\tobjectar past
objectará\tobjectar present
objectarão\tobjectar present
objectava\tobjectar past
objectavam\tobjectar past
objectou\tobjectar past
objeta\tobjetar present
objetada\tobjetar participle
objetadas\tobjetar participle
objetado\tobjetar participle
objetados\tobjetar participle
objetam\tobjetar present
objetando\tobjetar gerund
objetar\tobjetar infinitive
objetara\tobjetar past
objetaram\tobjetar past
objetarem\tobjetar infinitive
objetaria\tobjetar past
objetariam\tobjetar past
objetará\tobjetar present
objetarão\tobjetar present
objetava\tobjetar past
objetavam\tobjetar past
objetou\tobjetar past
observa\tobservar present
observada\tobservar participle
observadas\tobservar participle
observado\tobservar participle
observados\tobservar participle
observam\tobservar present
observando\tobservar gerund
observar\tobservar infinitive
observara\tobservar past
observaram\tobservar past
observarem\tobservar infinitive
observaria\tobservar past
observariam\tobservar past
observará\tobservar present
observarão\tobservar present
observava\tobservar past
observavam\tobservar past
observou\tobservar past
obtempera\tobtemperar present
obtemperada\tobtemperar participle
obtemperadas\tobtemperar participle
obtemperado\tobtemperar participle
obtemperados\tobtemperar participle
obtemperam\tobtemperar present
obtemperando\tobtemperar gerund
obtemperar\tobtemperar infinitive
obtemperara\tobtemperar past
obtemperaram\tobtemperar past
obtemperarem\tobtemperar infinitive
obtemperaria\tobtemperar past
obtemperariam\tobtemperar past
obtemperará\tobtemperar present
obtemperarão\tobtemperar present
obtemperava\tobtemperar past
obtemperavam\tobtemperar past
obtemperou\tobtemperar past
opina\topinar present
opinada\topinar participle
opinadas\topinar participle
opinado\topinar participle
opinados\topinar participle
opinam\topinar present
opinando\topinar gerund
opinar\topinar infinitive
opinara\topinar past
opinaram\topinar past
opinarem\topinar infinitive
opinaria\topinar past
opinariam\topinar past
opinará\topinar present
opinarão\topinar present
opinava\topinar past
opinavam\topinar past
opinou\topinar past
ordena\tordenar present
ordenada\tordenar participle
ordenadas\tordenar participle
ordenado\tordenar participle
ordenados\tordenar participle
ordenam\tordenar present
ordenando\tordenar gerund
ordenar\tordenar infinitive
ordenara\tordenar past
ordenaram\tordenar past
ordenarem\tordenar infinitive
ordenaria\tordenar past
ordenariam\tordenar past
ordenará\tordenar present
ordenarão\tordenar present
ordenava\tordenar past
ordenavam\tordenar past
ordenou\tordenar past
orgulha\torgulhar present
orgulha-se\torgulhar present
orgulhada\torgulhar participle
orgulhadas\torgulhar participle
orgulhado\torgulhar participle
orgulhados\torgulhar participle
orgulham\torgulhar present
orgulham-se\torgulhar present
orgulhando\torgulhar gerund
orgulhando-se\torgulhar gerund
orgulhar\torgulhar infinitive
orgulhara\torgulhar past
orgulhara-se\torgulhar past
orgulharam\torgulhar past
orgulharam-se\torgulhar past
orgulharem\torgulhar infinitive
orgulharia\torgulhar past
orgulhariam\torgulhar past
orgulhará\torgulhar present
orgulharão\torgulhar present
orgulhava\torgulhar past
orgulhava-se\torgulhar past
orgulhavam\torgulhar past
orgulhavam-se\torgulhar past
orgulhou\torgulhar past
orgulhou-se\torgulhar past
orientada\torientar participle
orientadas\torientar participle
orientados\torientar participle
orientam\torientar present
orientando\torientar gerund
orientar\torientar infinitive
orientara\torientar past
orientaram\torientar past
orientarem\torientar infinitive
orientaria\torientar past
orientariam\torientar past
orientará\torientar present
orientarão\torientar present
orientava\torientar past
orientavam\torientar past
orientou\torientar past
palestrada\tpalestrar participle
palestradas\tpalestrar participle
palestrado\tpalestrar participle
palestrados\tpalestrar participle
palestram\tpalestrar present
palestrando\tpalestrar gerund
palestrar\tpalestrar infinitive
palestrara\tpalestrar past
palestraram\tpalestrar past
palestrarem\tpalestrar infinitive
palestraria\tpalestrar past
palestrariam\tpalestrar past
palestrará\tpalestrar present
palestrarão\tpalestrar present
palestrava\tpalestrar past
palestravam\tpalestrar past
palestrou\tpalestrar past
palpita\tpalpitar present
palpitada\tpalpitar participle
palpitadas\tpalpitar participle
palpitado\tpalpitar participle
palpitados\tpalpitar participle
palpitam\tpalpitar present
palpitando\tpalpitar gerund
palpitar\tpalpitar infinitive
palpitara\tpalpitar past
palpitaram\tpalpitar past
palpitarem\tpalpitar infinitive
palpitaria\tpalpitar past
palpitariam\tpalpitar past
palpitará\tpalpitar present
palpitarão\tpalpitar present
palpitava\tpalpitar past
palpitavam\tpalpitar past
palpitou\tpalpitar past
parabeniza\tparabenizar present
parabenizada\tparabenizar participle
parabenizadas\tparabenizar participle
parabenizado\tparabenizar participle
parabenizados\tparabenizar participle
parabenizam\tparabenizar present
parabenizando\tparabenizar gerund
parabenizar\tparabenizar infinitive
parabenizara\tparabenizar past
parabenizaram\tparabenizar past
parabenizarem\tparabenizar infinitive
parabenizaria\tparabenizar past
parabenizariam\tparabenizar past
parabenizará\tparabenizar present
parabenizarão\tparabenizar present
parabenizava\tparabenizar past
parabenizavam\tparabenizar past
parabenizou\tparabenizar past
parafraseada\tparafrasear participle
parafraseadas\tparafrasear participle
parafraseado\tparafrasear participle
parafraseados\tparafrasear participle
parafraseando\tparafrasear gerund
parafrasear\tparafrasear infinitive
parafraseara\tparafrasear past
parafrasearam\tparafrasear past
parafrasearem\tparafrasear infinitive
parafrasearia\tparafrasear past
parafraseariam\tparafrasear past
parafraseará\tparafrasear present
parafrasearão\tparafrasear present
parafraseava\tparafrasear past
parafraseavam\tparafrasear past
parafraseia\tparafrasear present
parafraseiam\tparafrasear present
parafraseou\tparafrasear past
particulariza\tparticularizar present
particularizada\tparticularizar participle
particularizadas\tparticularizar participle
particularizado\tparticularizar participle
particularizados\tparticularizar participle
particularizam\tparticularizar present
particularizando\tparticularizar gerund
particularizar\tparticularizar infinitive
particularizara\tparticularizar past
particularizaram\tparticularizar past
particularizarem\tparticularizar infinitive
particularizaria\tparticularizar past
particularizariam\tparticularizar past
particularizará\tparticularizar present
particularizarão\tparticularizar present
particularizava\tparticularizar past
particularizavam\tparticularizar past
particularizou\tparticularizar past
partilha\tpartilhar present
partilhada\tpartilhar participle
partilhadas\tpartilhar participle
partilhado\tpartilhar participle
partilhados\tpartilhar participle
partilham\tpartilhar present
partilhando\tpartilhar gerund
partilhar\tpartilhar infinitive
partilhara\tpartilhar past
partilharam\tpartilhar past
partilharem\tpartilhar infinitive
partilharia\tpartilhar past
partilhariam\tpartilhar past
partilhará\tpartilhar present
partilharão\tpartilhar present
partilhava\tpartilhar past
partilhavam\tpartilhar past
partilhou\tpartilhar past
pede\tpedir present
pedem\tpedir present
pedia\tpedir past
pediam\tpedir past
pedida\tpedir participle
pedidas\tpedir participle
pedido\tpedir participle
pedindo\tpedir gerund
pedir\tpedir infinitive
pedira\tpedir past
pediram\tpedir past
pedirem\tpedir infinitive
pediria\tpedir past
pediriam\tpedir past
pedirá\tpedir present
pedirão\tpedir present
pediu\tpedir past
penitencia\tpenitenciar present
penitencia-se\tpenitenciar present
penitenciada\tpenitenciar participle
penitenciadas\tpenitenciar participle
penitenciado\tpenitenciar participle
penitenciados\tpenitenciar participle
penitenciam\tpenitenciar present
penitenciam-se\tpenitenciar present
penitenciando\tpenitenciar gerund
penitenciando-se\tpenitenciar gerund
penitenciar\tpenitenciar infinitive
penitenciara\tpenitenciar past
penitenciara-se\tpenitenciar past
penitenciaram\tpenitenciar past
penitenciaram-se\tpenitenciar past
penitenciarem\tpenitenciar infinitive
penitenciaria\tpenitenciar past
penitenciariam\tpenitenciar past
penitenciará\tpenitenciar present
penitenciarão\tpenitenciar present
penitenciava\tpenitenciar past
penitenciava-se\tpenitenciar past
penitenciavam\tpenitenciar past
penitenciavam-se\tpenitenciar past
penitenciou\tpenitenciar past
penitenciou-se\tpenitenciar past
pensa\tpensar present
pensada\tpensar participle
pensadas\tpensar participle
pensado\tpensar participle
pensados\tpensar participle
pensam\tpensar present
pensando\tpensar gerund
pensar\tpensar infinitive
pensara\tpensar past
pensaram\tpensar past
pensarem\tpensar infinitive
pensaria\tpensar past
pensariam\tpensar past
pensará\tpensar present
pensarão\tpensar present
pensava\tpensar past
pensavam\tpensar past
pensou\tpensar past
percebe\tperceber present
percebem\tperceber present
percebendo\tperceber gerund
perceber\tperceber infinitive
percebera\tperceber past
perceberam\tperceber past
perceberem\tperceber infinitive
perceberia\tperceber past
perceberiam\tperceber past
perceberá\tperceber present
perceberão\tperceber present
percebeu\tperceber past
percebia\tperceber past
percebiam\tperceber past
percebida\tperceber participle
percebidas\tperceber participle
percebido\tperceber participle
percebidos\tperceber participle
pergunta\tperguntar present
pergunta-se\tperguntar present
perguntada\tperguntar participle
perguntadas\tperguntar participle
perguntado\tperguntar participle
perguntados\tperguntar participle
perguntam\tperguntar present
perguntam-se\tperguntar present
perguntando\tperguntar gerund
perguntando-se\tperguntar gerund
perguntar\tperguntar infinitive
perguntara\tperguntar past
perguntara-se\tperguntar past
perguntaram\tperguntar past
perguntaram-se\tperguntar past
perguntarem\tperguntar infinitive
perguntaria\tperguntar past
perguntariam\tperguntar past
perguntará\tperguntar present
perguntarão\tperguntar present
perguntava\tperguntar past
perguntava-se\tperguntar past
perguntavam\tperguntar past
perguntavam-se\tperguntar past
perguntou\tperguntar past
perguntou-se\tperguntar past
permitia\tpermitir past
permitiam\tpermitir past
permitida\tpermitir participle
permitidas\tpermitir participle
permitidos\tpermitir participle
permitindo\tpermitir gerund
permitira\tpermitir past
permitiram\tpermitir past
permitirem\tpermitir infinitive
permitiria\tpermitir past
permitiriam\tpermitir past
permitirá\tpermitir present
permitirão\tpermitir present
perora\tperorar present
perorada\tperorar participle
peroradas\tperorar participle
perorado\tperorar participle
perorados\tperorar participle
peroram\tperorar present
perorando\tperorar gerund
perorar\tperorar infinitive
perorara\tperorar past
peroraram\tperorar past
perorarem\tperorar infinitive
peroraria\tperorar past
perorariam\tperorar past
perorará\tperorar present
perorarão\tperorar present
perorava\tperorar past
peroravam\tperorar past
perorou\tperorar past
persiste\tpersistir present
persistem\tpersistir present
persistia\tpersistir past
persistiam\tpersistir past
persistida\tpersistir participle
persistidas\tpersistir participle
persistido\tpersistir participle
persistidos\tpersistir participle
persistindo\tpersistir gerund
persistir\tpersistir infinitive
persistira\tpersistir past
persistiram\tpersistir past
persistirem\tpersistir infinitive
persistiria\tpersistir past
persistiriam\tpersistir past
persistirá\tpersistir present
persistirão\tpersistir present
persistiu\tpersistir past
peticiona\tpeticionar present
peticionada\tpeticionar participle
peticionadas\tpeticionar participle
peticionado\tpeticionar participle
peticionados\tpeticionar participle
peticionam\tpeticionar present
peticionando\tpeticionar gerund
peticionar\tpeticionar infinitive
peticionara\tpeticionar past
peticionaram\tpeticionar past
peticionarem\tpeticionar infinitive
peticionaria\tpeticionar past
peticionariam\tpeticionar past
peticionará\tpeticionar present
peticionarão\tpeticionar present
peticionava\tpeticionar past
peticionavam\tpeticionar past
peticionou\tpeticionar past
pilheria\tpilheriar present
pilheriada\tpilheriar participle
pilheriadas\tpilheriar participle
pilheriado\tpilheriar participle
pilheriados\tpilheriar participle
pilheriam\tpilheriar present
pilheriando\tpilheriar gerund
pilheriar\tpilheriar infinitive
pilheriara\tpilheriar past
pilheriaram\tpilheriar past
pilheriarem\tpilheriar infinitive
pilheriaria\tpilheriar past
pilheriariam\tpilheriar past
pilheriará\tpilheriar present
pilheriarão\tpilheriar present
pilheriava\tpilheriar past
pilheriavam\tpilheriar past
pilheriou\tpilheriar past
pleiteada\tpleitear participle
pleiteadas\tpleitear participle
pleiteado\tpleitear participle
pleiteados\tpleitear participle
pleiteando\tpleitear gerund
pleitear\tpleitear infinitive
pleiteara\tpleitear past
pleitearam\tpleitear past
pleitearem\tpleitear infinitive
pleitearia\tpleitear past
pleiteariam\tpleitear past
pleiteará\tpleitear present
pleitearão\tpleitear present
pleiteava\tpleitear past
pleiteavam\tpleitear past
pleiteia\tpleitear present
pleiteiam\tpleitear present
pleiteou\tpleitear past
pondera\tponderar present
ponderada\tponderar participle
ponderadas\tponderar participle
ponderado\tponderar participle
ponderados\tponderar participle
ponderam\tponderar present
ponderando\tponderar gerund
ponderar\tponderar infinitive
ponderara\tponderar past
ponderaram\tponderar past
ponderarem\tponderar infinitive
ponderaria\tponderar past
ponderariam\tponderar past
ponderará\tponderar present
ponderarão\tponderar present
ponderava\tponderar past
ponderavam\tponderar past
ponderou\tponderar past
pontifica\tpontificar present
pontificada\tpontificar participle
pontificadas\tpontificar participle
pontificado\tpontificar participle
pontificados\tpontificar participle
pontificam\tpontificar present
pontificando\tpontificar gerund
pontificar\tpontificar infinitive
pontificara\tpontificar past
pontificaram\tpontificar past
pontificarem\tpontificar infinitive
pontificaria\tpontificar past
pontificariam\tpontificar past
pontificará\tpontificar present
pontificarão\tpontificar present
pontificava\tpontificar past
pontificavam\tpontificar past
pontificou\tpontificar past
pontua\tpontuar present
pontuada\tpontuar participle
pontuadas\tpontuar participle
pontuado\tpontuar participle
pontuados\tpontuar participle
pontuam\tpontuar present
pontuando\tpontuar gerund
pontuar\tpontuar infinitive
pontuara\tpontuar past
pontuaram\tpontuar past
pontuarem\tpontuar infinitive
pontuaria\tpontuar past
pontuariam\tpontuar past
pontuará\tpontuar present
pontuarão\tpontuar present
pontuava\tpontuar past
pontuavam\tpontuar past
pontuou\tpontuar past
porfia\tporfiar present
porfiada\tporfiar participle
porfiadas\tporfiar participle
porfiado\tporfiar participle
porfiados\tporfiar participle
porfiam\tporfiar present
porfiando\tporfiar gerund
porfiar\tporfiar infinitive
porfiara\tporfiar past
porfiaram\tporfiar past
porfiarem\tporfiar infinitive
porfiaria\tporfiar past
porfiariam\tporfiar past
porfiará\tporfiar present
porfiarão\tporfiar present
porfiava\tporfiar past
porfiavam\tporfiar past
porfiou\tporfiar past
pormenoriza\tpormenorizar present
pormenorizada\tpormenorizar participle
pormenorizadas\tpormenorizar participle
pormenorizado\tpormenorizar participle
pormenorizados\tpormenorizar participle
pormenorizam\tpormenorizar present
pormenorizando\tpormenorizar gerund
pormenorizar\tpormenorizar infinitive
pormenorizara\tpormenorizar past
pormenorizaram\tpormenorizar past
pormenorizarem\tpormenorizar infinitive
pormenorizaria\tpormenorizar past
pormenorizariam\tpormenorizar past
pormenorizará\tpormenorizar present
pormenorizarão\tpormenorizar present
pormenorizava\tpormenorizar past
pormenorizavam\tpormenorizar past
pormenorizou\tpormenorizar past
postada\tpostar participle
postadas\tpostar participle
postados\tpostar participle
postam\tpostar present
postando\tpostar gerund
postar\tpostar infinitive
postara\tpostar past
postaram\tpostar past
postarem\tpostar infinitive
postaria\tpostar past
postariam\tpostar past
postará\tpostar present
postarão\tpostar present
postava\tpostar past
postavam\tpostar past
postou\tpostar past
postula\tpostular present
postulada\tpostular participle
postuladas\tpostular participle
postulado\tpostular participle
postulados\tpostular participle
postulam\tpostular present
postulando\tpostular gerund
postular\tpostular infinitive
postulara\tpostular past
postularam\tpostular past
postularem\tpostular infinitive
postularia\tpostular past
postulariam\tpostular past
postulará\tpostular present
postularão\tpostular present
postulava\tpostular past
postulavam\tpostular past
postulou\tpostular past
pragueja\tpraguejar present
praguejada\tpraguejar participle
praguejadas\tpraguejar participle
praguejado\tpraguejar participle
praguejados\tpraguejar participle
praguejam\tpraguejar present
praguejando\tpraguejar gerund
praguejar\tpraguejar infinitive
praguejara\tpraguejar past
praguejaram\tpraguejar past
praguejarem\tpraguejar infinitive
praguejaria\tpraguejar past
praguejariam\tpraguejar past
praguejará\tpraguejar present
praguejarão\tpraguejar present
praguejava\tpraguejar past
praguejavam\tpraguejar past
praguejou\tpraguejar past
precisada\tprecisar participle
precisadas\tprecisar participle
precisado\tprecisar participle
precisados\tprecisar participle
precisara\tprecisar past
precisaram\tprecisar past
precisarem\tprecisar infinitive
precisaria\tprecisar past
precisariam\tprecisar past
precisará\tprecisar present
precisarão\tprecisar present
precisavam\tprecisar past
preconiza\tpreconizar present
preconizada\tpreconizar participle
preconizadas\tpreconizar participle
preconizado\tpreconizar participle
preconizados\tpreconizar participle
preconizam\tpreconizar present
preconizando\tpreconizar gerund
preconizar\tpreconizar infinitive
preconizara\tpreconizar past
preconizaram\tpreconizar past
preconizarem\tpreconizar infinitive
preconizaria\tpreconizar past
preconizariam\tpreconizar past
preconizará\tpreconizar present
preconizarão\tpreconizar present
preconizava\tpreconizar past
preconizavam\tpreconizar past
preconizou\tpreconizar past
predica\tpredicar present
predicada\tpredicar participle
predicadas\tpredicar participle
predicado\tpredicar participle
predicados\tpredicar participle
predicam\tpredicar present
predicando\tpredicar gerund
predicar\tpredicar infinitive
predicara\tpredicar past
predicaram\tpredicar past
predicarem\tpredicar infinitive
predicaria\tpredicar past
predicariam\tpredicar past
predicará\tpredicar present
predicarão\tpredicar present
predicava\tpredicar past
predicavam\tpredicar past
predicou\tpredicar past
predisse\tpredizer past
predisseram\tpredizer past
predito\tpredizer participle
prediz\tpredizer present
predizem\tpredizer present
predizendo\tpredizer gerund
predizer\tpredizer infinitive
prefere\tpreferir present
preferem\tpreferir present
preferia\tpreferir past
preferiam\tpreferir past
preferida\tpreferir participle
preferidas\tpreferir participle
preferido\tpreferir participle
preferidos\tpreferir participle
preferindo\tpreferir gerund
preferir\tpreferir infinitive
preferira\tpreferir past
preferiram\tpreferir past
preferirem\tpreferir infinitive
preferiria\tpreferir past
prefeririam\tpreferir past
preferirá\tpreferir present
preferirão\tpreferir present
preferiu\tpreferir past
prega\tpregar present
pregada\tpregar participle
pregadas\tpregar participle
pregado\tpregar participle
pregados\tpregar participle
pregam\tpregar present
pregando\tpregar gerund
pregar\tpregar infinitive
pregara\tpregar past
pregaram\tpregar past
pregarem\tpregar infinitive
pregaria\tpregar past
pregariam\tpregar past
pregará\tpregar present
pregarão\tpregar present
pregava\tpregar past
pregavam\tpregar past
pregou\tpregar past
prenuncia\tprenunciar present
prenunciada\tprenunciar participle
prenunciadas\tprenunciar participle
prenunciado\tprenunciar participle
prenunciados\tprenunciar participle
prenunciam\tprenunciar present
prenunciando\tprenunciar gerund
prenunciar\tprenunciar infinitive
prenunciara\tprenunciar past
prenunciaram\tprenunciar past
prenunciarem\tprenunciar infinitive
prenunciaria\tprenunciar past
prenunciariam\tprenunciar past
prenunciará\tprenunciar present
prenunciarão\tprenunciar present
prenunciava\tprenunciar past
prenunciavam\tprenunciar past
prenunciou\tprenunciar past
pressagia\tpressagiar present
pressagiada\tpressagiar participle
pressagiadas\tpressagiar participle
pressagiado\tpressagiar participle
pressagiados\tpressagiar participle
pressagiam\tpressagiar present
pressagiando\tpressagiar gerund
pressagiar\tpressagiar infinitive
pressagiara\tpressagiar past
pressagiaram\tpressagiar past
pressagiarem\tpressagiar infinitive
pressagiaria\tpressagiar past
pressagiariam\tpressagiar past
pressagiará\tpressagiar present
pressagiarão\tpressagiar present
pressagiava\tpressagiar past
pressagiavam\tpressagiar past
pressagiou\tpressagiar past
pressiona\tpressionar present
pressionada\tpressionar participle
pressionadas\tpressionar participle
pressionado\tpressionar participle
pressionados\tpressionar participle
pressionam\tpressionar present
pressionando\tpressionar gerund
pressionar\tpressionar infinitive
pressionara\tpressionar past
pressionaram\tpressionar past
pressionarem\tpressionar infinitive
pressionaria\tpressionar past
pressionariam\tpressionar past
pressionará\tpressionar present
pressionarão\tpressionar present
pressionava\tpressionar past
pressionavam\tpressionar past
pressionou\tpressionar past
pressupondo\tpressupor gerund
pressupor\tpressupor infinitive
pressuposto\tpressupor participle
pressupunha\tpressupor past
pressupôs\tpressupor past
pressupõe\tpressupor present
pressupõem\tpressupor present
presume\tpresumir present
presumem\tpresumir present
presumia\tpresumir past
presumiam\tpresumir past
presumida\tpresumir participle
presumidas\tpresumir participle
presumido\tpresumir participle
presumidos\tpresumir participle
presumindo\tpresumir gerund
presumir\tpresumir infinitive
presumira\tpresumir past
presumiram\tpresumir past
presumirem\tpresumir infinitive
presumiria\tpresumir past
presumiriam\tpresumir past
presumirá\tpresumir present
presumirão\tpresumir present
presumiu\tpresumir past
pretendendo\tpretender gerund
pretender\tpretender infinitive
pretendera\tpretender past
pretenderam\tpretender past
pretenderem\tpretender infinitive
pretenderia\tpretender past
pretenderiam\tpretender past
pretenderá\tpretender present
pretenderão\tpretender present
pretendeu\tpretender past
pretendiam\tpretender past
pretendida\tpretender participle
pretendidas\tpretender participle
pretendidos\tpretender participle
preveem\tprever present
prevendo\tprever gerund
prevenia\tprevenir past
preveniam\tprevenir past
prevenida\tprevenir participle
prevenidas\tprevenir participle
prevenido\tprevenir participle
prevenidos\tprevenir participle
prevenindo\tprevenir gerund
prevenir\tprevenir infinitive
prevenira\tprevenir past
preveniram\tprevenir past
prevenirem\tprevenir infinitive
preveniria\tprevenir past
preveniriam\tprevenir past
prevenirá\tprevenir present
prevenirão\tprevenir present
preveniu\tprevenir past
prever\tprever infinitive
preverem\tprever infinitive
preverá\tprever present
previa\tprever past
previam\tprever past
previne\tprevenir present
previnem\tprevenir present
previra\tprever past
previram\tprever past
prevista\tprever participle
previsto\tprever participle
previu\tprever past
prevê\tprever present
prevêem\tprever present
proclama\tproclamar present
proclamada\tproclamar participle
proclamadas\tproclamar participle
proclamado\tproclamar participle
proclamados\tproclamar participle
proclamam\tproclamar present
proclamando\tproclamar gerund
proclamar\tproclamar infinitive
proclamara\tproclamar past
proclamaram\tproclamar past
proclamarem\tproclamar infinitive
proclamaria\tproclamar past
proclamariam\tproclamar past
proclamará\tproclamar present
proclamarão\tproclamar present
proclamava\tproclamar past
proclamavam\tproclamar past
proclamou\tproclamar past
profere\tproferir present
proferem\tproferir present
proferia\tproferir past
proferiam\tproferir past
proferida\tproferir participle
proferidas\tproferir participle
proferido\tproferir participle
proferidos\tproferir participle
proferindo\tproferir gerund
proferir\tproferir infinitive
proferira\tproferir past
proferiram\tproferir past
proferirem\tproferir infinitive
proferiria\tproferir past
profeririam\tproferir past
proferirá\tproferir present
proferirão\tproferir present
proferiu\tproferir past
profetiza\tprofetizar present
profetizada\tprofetizar participle
profetizadas\tprofetizar participle
profetizado\tprofetizar participle
profetizados\tprofetizar participle
profetizam\tprofetizar present
profetizando\tprofetizar gerund
profetizar\tprofetizar infinitive
profetizara\tprofetizar past
profetizaram\tprofetizar past
profetizarem\tprofetizar infinitive
profetizaria\tprofetizar past
profetizariam\tprofetizar past
profetizará\tprofetizar present
profetizarão\tprofetizar present
profetizava\tprofetizar past
profetizavam\tprofetizar past
profetizou\tprofetizar past
prognostica\tprognosticar present
prognosticada\tprognosticar participle
prognosticadas\tprognosticar participle
prognosticado\tprognosticar participle
prognosticados\tprognosticar participle
prognosticam\tprognosticar present
prognosticando\tprognosticar gerund
prognosticar\tprognosticar infinitive
prognosticara\tprognosticar past
prognosticaram\tprognosticar past
prognosticarem\tprognosticar infinitive
prognosticaria\tprognosticar past
prognosticariam\tprognosticar past
prognosticará\tprognosticar present
prognosticarão\tprognosticar present
prognosticava\tprognosticar past
prognosticavam\tprognosticar past
prognosticou\tprognosticar past
projecta\tprojectar present
projectada\tprojectar participle
projectadas\tprojectar participle
projectado\tprojectar participle
projectados\tprojectar participle
projectam\tprojectar present
projectando\tprojectar gerund
projectar\tprojectar infinitive
projectara\tprojectar past
projectaram\tprojectar past
projectarem\tprojectar infinitive
projectaria\tprojectar past
projectariam\tprojectar past
projectará\tprojectar present
projectarão\tprojectar present
projectava\tprojectar past
projectavam\tprojectar past
projectou\tprojectar past
projeta\tprojetar present
projetada\tprojetar participle
projetadas\tprojetar participle
projetado\tprojetar participle
projetados\tprojetar participle
projetam\tprojetar present
projetando\tprojetar gerund
projetar\tprojetar infinitive
projetara\tprojetar past
projetaram\tprojetar past
projetarem\tprojetar infinitive
projetaria\tprojetar past
projetariam\tprojetar past
projetará\tprojetar present
projetarão\tprojetar present
projetava\tprojetar past
projetavam\tprojetar past
projetou\tprojetar past
promete\tprometer present
prometem\tprometer present
prometendo\tprometer gerund
prometer\tprometer infinitive
prometera\tprometer past
prometeram\tprometer past
prometerem\tprometer infinitive
prometeria\tprometer past
prometeriam\tprometer past
prometerá\tprometer present
prometerão\tprometer present
prometeu\tprometer past
prometia\tprometer past
prometiam\tprometer past
prometida\tprometer participle
prometidas\tprometer participle
prometido\tprometer participle
prometidos\tprometer participle
pronuncia\tpronunciar present
pronuncia-se\tpronunciar present
pronunciada\tpronunciar participle
pronunciadas\tpronunciar participle
pronunciado\tpronunciar participle
pronunciados\tpronunciar participle
pronunciam\tpronunciar present
pronunciam-se\tpronunciar present
pronunciando\tpronunciar gerund
pronunciando-se\tpronunciar gerund
pronunciar\tpronunciar infinitive
pronunciara\tpronunciar past
pronunciara-se\tpronunciar past
pronunciaram\tpronunciar past
pronunciaram-se\tpronunciar past
pronunciarem\tpronunciar infinitive
pronunciaria\tpronunciar past
pronunciariam\tpronunciar past
pronunciará\tpronunciar present
pronunciarão\tpronunciar present
pronunciava\tpronunciar past
pronunciava-se\tpronunciar past
pronunciavam\tpronunciar past
pronunciavam-se\tpronunciar past
pronunciou\tpronunciar past
pronunciou-se\tpronunciar past
propala\tpropalar present
propalada\tpropalar participle
propaladas\tpropalar participle
propalado\tpropalar participle
propalados\tpropalar participle
propalam\tpropalar present
propalando\tpropalar gerund
propalar\tpropalar infinitive
propalara\tpropalar past
propalaram\tpropalar past
propalarem\tpropalar infinitive
propalaria\tpropalar past
propalariam\tpropalar past
propalará\tpropalar present
propalarão\tpropalar present
propalava\tpropalar past
propalavam\tpropalar past
propalou\tpropalar past
propondo\tpropor gerund
propor\tpropor infinitive
proporem\tpropor infinitive
proporia\tpropor past
proporá\tpropor present
proporão\tpropor present
proposto\tpropor participle
propostos\tpropor participle
propugna\tpropugnar present
propugnada\tpropugnar participle
propugnadas\tpropugnar participle
propugnado\tpropugnar participle
propugnados\tpropugnar participle
propugnam\tpropugnar present
propugnando\tpropugnar gerund
propugnar\tpropugnar infinitive
propugnara\tpropugnar past
propugnaram\tpropugnar past
propugnarem\tpropugnar infinitive
propugnaria\tpropugnar past
propugnariam\tpropugnar past
propugnará\tpropugnar present
propugnarão\tpropugnar present
propugnava\tpropugnar past
propugnavam\tpropugnar past
propugnou\tpropugnar past
propunha\tpropor past
propunham\tpropor past
propusera\tpropor past
propuseram\tpropor past
propôs\tpropor past
propõe\tpropor present
propõem\tpropor present
prossegue\tprosseguir present
prosseguem\tprosseguir present
prosseguia\tprosseguir past
prosseguiam\tprosseguir past
prosseguida\tprosseguir participle
prosseguidas\tprosseguir participle
prosseguido\tprosseguir participle
prosseguidos\tprosseguir participle
prosseguindo\tprosseguir gerund
prosseguir\tprosseguir infinitive
prosseguira\tprosseguir past
prosseguiram\tprosseguir past
prosseguirem\tprosseguir infinitive
prosseguiria\tprosseguir past
prosseguiriam\tprosseguir past
prosseguirá\tprosseguir present
prosseguirão\tprosseguir present
prosseguiu\tprosseguir past
protesta\tprotestar present
protestada\tprotestar participle
protestadas\tprotestar participle
protestado\tprotestar participle
protestados\tprotestar participle
protestam\tprotestar present
protestando\tprotestar gerund
protestar\tprotestar infinitive
protestara\tprotestar past
protestaram\tprotestar past
protestarem\tprotestar infinitive
protestaria\tprotestar past
protestariam\tprotestar past
protestará\tprotestar present
protestarão\tprotestar present
protestava\tprotestar past
protestavam\tprotestar past
protestou\tprotestar past
provoca\tprovocar present
provocada\tprovocar participle
provocadas\tprovocar participle
provocado\tprovocar participle
provocados\tprovocar participle
provocam\tprovocar present
provocando\tprovocar gerund
provocar\tprovocar infinitive
provocara\tprovocar past
provocaram\tprovocar past
provocarem\tprovocar infinitive
provocaria\tprovocar past
provocariam\tprovocar past
provocará\tprovocar present
provocarão\tprovocar present
provocava\tprovocar past
provocavam\tprovocar past
provocou\tprovocar past
publica\tpublicar present
publicam\tpublicar present
publicando\tpublicar gerund
publicar\tpublicar infinitive
publicara\tpublicar past
publicaram\tpublicar past
publicarem\tpublicar infinitive
publicaria\tpublicar past
publicariam\tpublicar past
publicará\tpublicar present
publicarão\tpublicar present
publicava\tpublicar past
publicavam\tpublicar past
publicou\tpublicar past
qualifica\tqualificar present
qualificada\tqualificar participle
qualificadas\tqualificar participle
qualificado\tqualificar participle
qualificados\tqualificar participle
qualificam\tqualificar present
qualificando\tqualificar gerund
qualificar\tqualificar infinitive
qualificara\tqualificar past
qualificaram\tqualificar past
qualificarem\tqualificar infinitive
qualificaria\tqualificar past
qualificariam\tqualificar past
qualificará\tqualificar present
qualificarão\tqualificar present
qualificava\tqualificar past
qualificavam\tqualificar past
qualificou\tqualificar past
quantifica\tquantificar present
quantificada\tquantificar participle
quantificadas\tquantificar participle
quantificado\tquantificar participle
quantificados\tquantificar participle
quantificam\tquantificar present
quantificando\tquantificar gerund
quantificar\tquantificar infinitive
quantificara\tquantificar past
quantificaram\tquantificar past
quantificarem\tquantificar infinitive
quantificaria\tquantificar past
quantificariam\tquantificar past
quantificará\tquantificar present
quantificarão\tquantificar present
quantificava\tquantificar past
quantificavam\tquantificar past
quantificou\tquantificar past
queixada\tqueixar participle
queixadas\tqueixar participle
queixado\tqueixar participle
queixados\tqueixar participle
queixam\tqueixar present
queixam-se\tqueixar present
queixando\tqueixar gerund
queixando-se\tqueixar gerund
queixar\tqueixar infinitive
queixara\tqueixar past
queixara-se\tqueixar past
queixaram\tqueixar past
queixaram-se\tqueixar past
queixarem\tqueixar infinitive
queixaria\tqueixar past
queixariam\tqueixar past
queixará\tqueixar present
queixarão\tqueixar present
queixava\tqueixar past
queixava-se\tqueixar past
queixavam\tqueixar past
queixavam-se\tqueixar past
queixou\tqueixar past
queixou-se\tqueixar past
questiona\tquestionar present
questiona-se\tquestionar present
questionada\tquestionar participle
questionadas\tquestionar participle
questionado\tquestionar participle
questionados\tquestionar participle
questionam\tquestionar present
questionam-se\tquestionar present
questionando\tquestionar gerund
questionando-se\tquestionar gerund
questionar\tquestionar infinitive
questionara\tquestionar past
questionara-se\tquestionar past
questionaram\tquestionar past
questionaram-se\tquestionar past
questionarem\tquestionar infinitive
questionaria\tquestionar past
questionariam\tquestionar past
questionará\tquestionar present
questionarão\tquestionar present
questionava\tquestionar past
questionava-se\tquestionar past
questionavam\tquestionar past
questionavam-se\tquestionar past
questionou\tquestionar past
questionou-se\tquestionar past
raciocina\traciocinar present
raciocinada\traciocinar participle
raciocinadas\traciocinar participle
raciocinado\traciocinar participle
raciocinados\traciocinar participle
raciocinam\traciocinar present
raciocinando\traciocinar gerund
raciocinar\traciocinar infinitive
raciocinara\traciocinar past
raciocinaram\traciocinar past
raciocinarem\traciocinar infinitive
raciocinaria\traciocinar past
raciocinariam\traciocinar past
raciocinará\traciocinar present
raciocinarão\traciocinar present
raciocinava\traciocinar past
raciocinavam\traciocinar past
raciocinou\traciocinar past
racionaliza\tracionalizar present
racionalizada\tracionalizar participle
racionalizadas\tracionalizar participle
racionalizado\tracionalizar participle
racionalizados\tracionalizar participle
racionalizam\tracionalizar present
racionalizando\tracionalizar gerund
racionalizar\tracionalizar infinitive
racionalizara\tracionalizar past
racionalizaram\tracionalizar past
racionalizarem\tracionalizar infinitive
racionalizaria\tracionalizar past
racionalizariam\tracionalizar past
racionalizará\tracionalizar present
racionalizarão\tracionalizar present
racionalizava\tracionalizar past
racionalizavam\tracionalizar past
racionalizou\tracionalizar past
ralhada\tralhar participle
ralhadas\tralhar participle
ralhado\tralhar participle
ralhados\tralhar participle
ralham\tralhar present
ralhando\tralhar gerund
ralhar\tralhar infinitive
ralhara\tralhar past
ralharam\tralhar past
ralharem\tralhar infinitive
ralharia\tralhar past
ralhariam\tralhar past
ralhará\tralhar present
ralharão\tralhar present
ralhava\tralhar past
ralhavam\tralhar past
ralhou\tralhar past
ratifica\tratificar present
ratificada\tratificar participle
ratificadas\tratificar participle
ratificado\tratificar participle
ratificados\tratificar participle
ratificam\tratificar present
ratificando\tratificar gerund
ratificar\tratificar infinitive
ratificara\tratificar past
ratificaram\tratificar past
ratificarem\tratificar infinitive
ratificaria\tratificar past
ratificariam\tratificar past
ratificará\tratificar present
ratificarão\tratificar present
ratificava\tratificar past
ratificavam\tratificar past
ratificou\tratificar past
reafirma\treafirmar present
reafirmada\treafirmar participle
reafirmadas\treafirmar participle
reafirmado\treafirmar participle
reafirmados\treafirmar participle
reafirmam\treafirmar present
reafirmando\treafirmar gerund
reafirmar\treafirmar infinitive
reafirmara\treafirmar past
reafirmaram\treafirmar past
reafirmarem\treafirmar infinitive
reafirmaria\treafirmar past
reafirmariam\treafirmar past
reafirmará\treafirmar present
reafirmarão\treafirmar present
reafirmava\treafirmar past
reafirmavam\treafirmar past
reafirmou\treafirmar past
reage\treagir present
reagem\treagir present
reagia\treagir past
reagiam\treagir past
reagida\treagir participle
reagidas\treagir participle
reagido\treagir participle
reagidos\treagir participle
reagindo\treagir gerund
reagir\treagir infinitive
reagira\treagir past
reagiram\treagir past
reagirem\treagir infinitive
reagiria\treagir past
reagiriam\treagir past
reagirá\treagir present
reagirão\treagir present
reagiu\treagir past
realça\trealçar present
realçada\trealçar participle
realçadas\trealçar participle
realçado\trealçar participle
realçados\trealçar participle
realçam\trealçar present
realçando\trealçar gerund
realçar\trealçar infinitive
realçara\trealçar past
realçaram\trealçar past
realçarem\trealçar infinitive
realçaria\trealçar past
realçariam\trealçar past
realçará\trealçar present
realçarão\trealçar present
realçava\trealçar past
realçavam\trealçar past
realçou\trealçar past
rebate\trebater present
rebatem\trebater present
rebatendo\trebater gerund
rebater\trebater infinitive
rebatera\trebater past
rebateram\trebater past
rebaterem\trebater infinitive
rebateria\trebater past
rebateriam\trebater past
rebaterá\trebater present
rebaterão\trebater present
rebateu\trebater past
rebatia\trebater past
rebatiam\trebater past
rebatida\trebater participle
rebatidas\trebater participle
rebatido\trebater participle
rebatidos\trebater participle
recapitula\trecapitular present
recapitulada\trecapitular participle
recapituladas\trecapitular participle
recapitulado\trecapitular participle
recapitulados\trecapitular participle
recapitulam\trecapitular present
recapitulando\trecapitular gerund
recapitular\trecapitular infinitive
recapitulara\trecapitular past
recapitularam\trecapitular past
recapitularem\trecapitular infinitive
recapitularia\trecapitular past
recapitulariam\trecapitular past
recapitulará\trecapitular present
recapitularão\trecapitular present
recapitulava\trecapitular past
recapitulavam\trecapitular past
recapitulou\trecapitular past
receada\trecear participle
receadas\trecear participle
receado\trecear participle
receados\trecear participle
receando\trecear gerund
recear\trecear infinitive
receara\trecear past
recearam\trecear past
recearem\trecear infinitive
recearia\trecear past
receariam\trecear past
receará\trecear present
recearão\trecear present
receava\trecear past
receavam\trecear past
receia\trecear present
receiam\trecear present
receou\trecear past
rechaça\trechaçar present
rechaçada\trechaçar participle
rechaçadas\trechaçar participle
rechaçado\trechaçar participle
rechaçados\trechaçar participle
rechaçam\trechaçar present
rechaçando\trechaçar gerund
rechaçar\trechaçar infinitive
rechaçara\trechaçar past
rechaçaram\trechaçar past
rechaçarem\trechaçar infinitive
rechaçaria\trechaçar past
rechaçariam\trechaçar past
rechaçará\trechaçar present
rechaçarão\trechaçar present
rechaçava\trechaçar past
rechaçavam\trechaçar past
rechaçou\trechaçar past
recita\trecitar present
recitada\trecitar participle
recitadas\trecitar participle
recitado\trecitar participle
recitados\trecitar participle
recitam\trecitar present
recitando\trecitar gerund
recitar\trecitar infinitive
recitara\trecitar past
recitaram\trecitar past
recitarem\trecitar infinitive
recitaria\trecitar past
recitariam\trecitar past
recitará\trecitar present
recitarão\trecitar present
recitava\trecitar past
recitavam\trecitar past
recitou\trecitar past
reclama\treclamar present
reclamada\treclamar participle
reclamadas\treclamar participle
reclamado\treclamar participle
reclamados\treclamar participle
reclamam\treclamar present
reclamando\treclamar gerund
reclamar\treclamar infinitive
reclamara\treclamar past
reclamaram\treclamar past
reclamarem\treclamar infinitive
reclamaria\treclamar past
reclamariam\treclamar past
reclamará\treclamar present
reclamarão\treclamar present
reclamava\treclamar past
reclamavam\treclamar past
reclamou\treclamar past
recomenda\trecomendar present
recomendada\trecomendar participle
recomendadas\trecomendar participle
recomendado\trecomendar participle
recomendados\trecomendar participle
recomendam\trecomendar present
recomendando\trecomendar gerund
recomendar\trecomendar infinitive
recomendara\trecomendar past
recomendaram\trecomendar past
recomendarem\trecomendar infinitive
recomendaria\trecomendar past
recomendariam\trecomendar past
recomendará\trecomendar present
recomendarão\trecomendar present
recomendava\trecomendar past
recomendavam\trecomendar past
recomendou\trecomendar past
reconfirma\treconfirmar present
reconfirmada\treconfirmar participle
reconfirmadas\treconfirmar participle
reconfirmado\treconfirmar participle
reconfirmados\treconfirmar participle
reconfirmam\treconfirmar present
reconfirmando\treconfirmar gerund
reconfirmar\treconfirmar infinitive
reconfirmara\treconfirmar past
reconfirmaram\treconfirmar past
reconfirmarem\treconfirmar infinitive
reconfirmaria\treconfirmar past
reconfirmariam\treconfirmar past
reconfirmará\treconfirmar present
reconfirmarão\treconfirmar present
reconfirmava\treconfirmar past
reconfirmavam\treconfirmar past
reconfirmou\treconfirmar past
reconhece\treconhecer present
reconhecem\treconhecer present
reconhecendo\treconhecer gerund
reconhecer\treconhecer infinitive
reconhecera\treconhecer past
reconheceram\treconhecer past
reconhecerem\treconhecer infinitive
reconheceria\treconhecer past
reconheceriam\treconhecer past
reconhecerá\treconhecer present
reconhecerão\treconhecer present
reconheceu\treconhecer past
reconhecia\treconhecer past
reconheciam\treconhecer past
reconhecida\treconhecer participle
reconhecidas\treconhecer participle
reconhecido\treconhecer participle
reconhecidos\treconhecer participle
reconsidera\treconsiderar present
reconsiderada\treconsiderar participle
reconsideradas\treconsiderar participle
reconsiderado\treconsiderar participle
reconsiderados\treconsiderar participle
reconsideram\treconsiderar present
reconsiderando\treconsiderar gerund
reconsiderar\treconsiderar infinitive
reconsiderara\treconsiderar past
reconsideraram\treconsiderar past
reconsiderarem\treconsiderar infinitive
reconsideraria\treconsiderar past
reconsiderariam\treconsiderar past
reconsiderará\treconsiderar present
reconsiderarão\treconsiderar present
reconsiderava\treconsiderar past
reconsideravam\treconsiderar past
reconsiderou\treconsiderar past
recorda\trecordar present
recorda-se\trecordar present
recordada\trecordar participle
recordadas\trecordar participle
recordado\trecordar participle
recordados\trecordar participle
recordam\trecordar present
recordam-se\trecordar present
recordando\trecordar gerund
recordando-se\trecordar gerund
recordar\trecordar infinitive
recordara\trecordar past
recordara-se\trecordar past
recordaram\trecordar past
recordaram-se\trecordar past
recordarem\trecordar infinitive
recordaria\trecordar past
recordariam\trecordar past
recordará\trecordar present
recordarão\trecordar present
recordava\trecordar past
recordava-se\trecordar past
recordavam\trecordar past
recordavam-se\trecordar past
recordou\trecordar past
recordou-se\trecordar past
recrimina\trecriminar present
recriminada\trecriminar participle
recriminadas\trecriminar participle
recriminado\trecriminar participle
recriminados\trecriminar participle
recriminam\trecriminar present
recriminando\trecriminar gerund
recriminar\trecriminar infinitive
recriminara\trecriminar past
recriminaram\trecriminar past
recriminarem\trecriminar infinitive
recriminaria\trecriminar past
recriminariam\trecriminar past
recriminará\trecriminar present
recriminarão\trecriminar present
recriminava\trecriminar past
recriminavam\trecriminar past
recriminou\trecriminar past
rectifica\trectificar present
rectificada\trectificar participle
rectificadas\trectificar participle
rectificado\trectificar participle
rectificados\trectificar participle
rectificam\trectificar present
rectificando\trectificar gerund
rectificar\trectificar infinitive
rectificara\trectificar past
rectificaram\trectificar past
rectificarem\trectificar infinitive
rectificaria\trectificar past
rectificariam\trectificar past
rectificará\trectificar present
rectificarão\trectificar present
rectificava\trectificar past
rectificavam\trectificar past
rectificou\trectificar past
recusa\trecusar present
recusada\trecusar participle
recusadas\trecusar participle
recusado\trecusar participle
recusados\trecusar participle
recusam\trecusar present
recusando\trecusar gerund
recusar\trecusar infinitive
recusara\trecusar past
recusaram\trecusar past
recusarem\trecusar infinitive
recusaria\trecusar past
recusariam\trecusar past
recusará\trecusar present
recusarão\trecusar present
recusava\trecusar past
recusavam\trecusar past
recusou\trecusar past
redarguem\tredarguir present
redargui\tredarguir present
redarguindo\tredarguir gerund
redarguir\tredarguir infinitive
redarguirem\tredarguir infinitive
redarguiria\tredarguir past
redarguiriam\tredarguir past
redarguirá\tredarguir present
redarguirão\tredarguir present
redarguiu\tredarguir past
redarguía\tredarguir past
redarguíam\tredarguir past
redarguída\tredarguir participle
redarguídas\tredarguir participle
redarguído\tredarguir participle
redarguídos\tredarguir participle
redarguíra\tredarguir past
redarguíram\tredarguir past
redige\tredigir present
redigem\tredigir present
redigia\tredigir past
redigiam\tredigir past
redigida\tredigir participle
redigidas\tredigir participle
redigido\tredigir participle
redigidos\tredigir participle
redigindo\tredigir gerund
redigir\tredigir infinitive
redigira\tredigir past
redigiram\tredigir past
redigirem\tredigir infinitive
redigiria\tredigir past
redigiriam\tredigir past
redigirá\tredigir present
redigirão\tredigir present
redigiu\tredigir past
refere\treferir present
refere-se\treferir present
referem\treferir present
referia\treferir past
referiam\treferir past
referiam-se\treferir past
referida\treferir participle
referidas\treferir participle
referido\treferir participle
referidos\treferir participle
referindo\treferir gerund
referindo-se\treferir gerund
referir\treferir infinitive
referira\treferir past
referira-se\treferir past
referiram\treferir past
referiram-se\treferir past
referirem\treferir infinitive
referiria\treferir past
refeririam\treferir past
referirá\treferir present
referirão\treferir present
referiu\treferir past
referiu-se\treferir past
reflecte\treflectir present
reflectem\treflectir present
reflectia\treflectir past
reflectiam\treflectir past
reflectida\treflectir participle
reflectidas\treflectir participle
reflectido\treflectir participle
reflectidos\treflectir participle
reflectindo\treflectir gerund
reflectir\treflectir infinitive
reflectira\treflectir past
reflectiram\treflectir past
reflectirem\treflectir infinitive
reflectiria\treflectir past
reflectiriam\treflectir past
reflectirá\treflectir present
reflectirão\treflectir present
reflectiu\treflectir past
reflete\trefletir present
refletem\trefletir present
refletia\trefletir past
refletiam\trefletir past
refletida\trefletir participle
refletidas\trefletir participle
refletido\trefletir participle
refletidos\trefletir participle
refletindo\trefletir gerund
refletir\trefletir infinitive
refletira\trefletir past
refletiram\trefletir past
refletirem\trefletir infinitive
refletiria\trefletir past
refletiriam\trefletir past
refletirá\trefletir present
refletirão\trefletir present
refletiu\trefletir past
reforça\treforçar present
reforçada\treforçar participle
reforçadas\treforçar participle
reforçado\treforçar participle
reforçados\treforçar participle
reforçam\treforçar present
reforçando\treforçar gerund
reforçar\treforçar infinitive
reforçara\treforçar past
reforçaram\treforçar past
reforçarem\treforçar infinitive
reforçaria\treforçar past
reforçariam\treforçar past
reforçará\treforçar present
reforçarão\treforçar present
reforçava\treforçar past
reforçavam\treforçar past
reforçou\treforçar past
refuta\trefutar present
refutada\trefutar participle
refutadas\trefutar participle
refutado\trefutar participle
refutados\trefutar participle
refutam\trefutar present
refutando\trefutar gerund
refutar\trefutar infinitive
refutara\trefutar past
refutaram\trefutar past
refutarem\trefutar infinitive
refutaria\trefutar past
refutariam\trefutar past
refutará\trefutar present
refutarão\trefutar present
refutava\trefutar past
refutavam\trefutar past
refutou\trefutar past
regista\tregistar present
registada\tregistar participle
registadas\tregistar participle
registado\tregistar participle
registados\tregistar participle
registam\tregistar present
registando\tregistar gerund
registar\tregistar infinitive
registara\tregistar past
registaram\tregistar past
registarem\tregistar infinitive
registaria\tregistar past
registariam\tregistar past
registará\tregistar present
registarão\tregistar present
registava\tregistar past
registavam\tregistar past
registou\tregistar past
registra\tregistrar present
registrada\tregistrar participle
registradas\tregistrar participle
registrado\tregistrar participle
registrados\tregistrar participle
registram\tregistrar present
registrando\tregistrar gerund
registrar\tregistrar infinitive
registrara\tregistrar past
registraram\tregistrar past
registrarem\tregistrar infinitive
registraria\tregistrar past
registrariam\tregistrar past
registrará\tregistrar present
registrarão\tregistrar present
registrava\tregistrar past
registravam\tregistrar past
registrou\tregistrar past
regozija\tregozijar present
regozija-se\tregozijar present
regozijada\tregozijar participle
regozijadas\tregozijar participle
regozijado\tregozijar participle
regozijados\tregozijar participle
regozijam\tregozijar present
regozijam-se\tregozijar present
regozijando\tregozijar gerund
regozijando-se\tregozijar gerund
regozijar\tregozijar infinitive
regozijara\tregozijar past
regozijara-se\tregozijar past
regozijaram\tregozijar past
regozijaram-se\tregozijar past
regozijarem\tregozijar infinitive
regozijaria\tregozijar past
regozijariam\tregozijar past
regozijará\tregozijar present
regozijarão\tregozijar present
regozijava\tregozijar past
regozijava-se\tregozijar past
regozijavam\tregozijar past
regozijavam-se\tregozijar past
regozijou\tregozijar past
regozijou-se\tregozijar past
reitera\treiterar present
reiterada\treiterar participle
reiteradas\treiterar participle
reiterado\treiterar participle
reiterados\treiterar participle
reiteram\treiterar present
reiterando\treiterar gerund
reiterar\treiterar infinitive
reiterara\treiterar past
reiteraram\treiterar past
reiterarem\treiterar infinitive
reiteraria\treiterar past
reiterariam\treiterar past
reiterará\treiterar present
reiterarão\treiterar present
reiterava\treiterar past
reiteravam\treiterar past
reiterou\treiterar past
reivindica\treivindicar present
reivindicada\treivindicar participle
reivindicadas\treivindicar participle
reivindicado\treivindicar participle
reivindicados\treivindicar participle
reivindicam\treivindicar present
reivindicando\treivindicar gerund
reivindicar\treivindicar infinitive
reivindicara\treivindicar past
reivindicaram\treivindicar past
reivindicarem\treivindicar infinitive
reivindicaria\treivindicar past
reivindicariam\treivindicar past
reivindicará\treivindicar present
reivindicarão\treivindicar present
reivindicava\treivindicar past
reivindicavam\treivindicar past
reivindicou\treivindicar past
rejeita\trejeitar present
rejeitada\trejeitar participle
rejeitadas\trejeitar participle
rejeitado\trejeitar participle
rejeitados\trejeitar participle
rejeitam\trejeitar present
rejeitando\trejeitar gerund
rejeitar\trejeitar infinitive
rejeitara\trejeitar past
rejeitaram\trejeitar past
rejeitarem\trejeitar infinitive
rejeitaria\trejeitar past
rejeitariam\trejeitar past
rejeitará\trejeitar present
rejeitarão\trejeitar present
rejeitava\trejeitar past
rejeitavam\trejeitar past
rejeitou\trejeitar past
rejubila\trejubilar present
rejubilada\trejubilar participle
rejubiladas\trejubilar participle
rejubilado\trejubilar participle
rejubilados\trejubilar participle
rejubilam\trejubilar present
rejubilando\trejubilar gerund
rejubilar\trejubilar infinitive
rejubilara\trejubilar past
rejubilaram\trejubilar past
rejubilarem\trejubilar infinitive
rejubilaria\trejubilar past
rejubilariam\trejubilar past
rejubilará\trejubilar present
rejubilarão\trejubilar present
rejubilava\trejubilar past
rejubilavam\trejubilar past
rejubilou\trejubilar past
relata\trelatar present
relatada\trelatar participle
relatadas\trelatar participle
relatado\trelatar participle
relatados\trelatar participle
relatam\trelatar present
relatando\trelatar gerund
relatar\trelatar infinitive
relatara\trelatar past
relataram\trelatar past
relatarem\trelatar infinitive
relataria\trelatar past
relatariam\trelatar past
relatará\trelatar present
relatarão\trelatar present
relatava\trelatar past
relatavam\trelatar past
relativiza\trelativizar present
relativizada\trelativizar participle
relativizadas\trelativizar participle
relativizado\trelativizar participle
relativizados\trelativizar participle
relativizam\trelativizar present
relativizando\trelativizar gerund
relativizar\trelativizar infinitive
relativizara\trelativizar past
relativizaram\trelativizar past
relativizarem\trelativizar infinitive
relativizaria\trelativizar past
relativizariam\trelativizar past
relativizará\trelativizar present
relativizarão\trelativizar present
relativizava\trelativizar past
relativizavam\trelativizar past
relativizou\trelativizar past
relatou\trelatar past
relembra\trelembrar present
relembrada\trelembrar participle
relembradas\trelembrar participle
relembrado\trelembrar participle
relembrados\trelembrar participle
relembram\trelembrar present
relembrando\trelembrar gerund
relembrar\trelembrar infinitive
relembrara\trelembrar past
relembraram\trelembrar past
relembrarem\trelembrar infinitive
relembraria\trelembrar past
relembrariam\trelembrar past
relembrará\trelembrar present
relembrarão\trelembrar present
relembrava\trelembrar past
relembravam\trelembrar past
relembrou\trelembrar past
remata\trematar present
rematada\trematar participle
rematadas\trematar participle
rematado\trematar participle
rematados\trematar participle
rematam\trematar present
rematando\trematar gerund
rematar\trematar infinitive
rematara\trematar past
remataram\trematar past
rematarem\trematar infinitive
remataria\trematar past
rematariam\trematar past
rematará\trematar present
rematarão\trematar present
rematava\trematar past
rematavam\trematar past
rematou\trematar past
rememora\trememorar present
rememorada\trememorar participle
rememoradas\trememorar participle
rememorado\trememorar participle
rememorados\trememorar participle
rememoram\trememorar present
rememorando\trememorar gerund
rememorar\trememorar infinitive
rememorara\trememorar past
rememoraram\trememorar past
rememorarem\trememorar infinitive
rememoraria\trememorar past
rememorariam\trememorar past
rememorará\trememorar present
rememorarão\trememorar present
rememorava\trememorar past
rememoravam\trememorar past
rememorou\trememorar past
repara\treparar present
reparada\treparar participle
reparadas\treparar participle
reparado\treparar participle
reparados\treparar participle
reparam\treparar present
reparando\treparar gerund
reparar\treparar infinitive
reparara\treparar past
repararam\treparar past
repararem\treparar infinitive
repararia\treparar past
reparariam\treparar past
reparará\treparar present
repararão\treparar present
reparava\treparar past
reparavam\treparar past
reparou\treparar past
repete\trepetir present
repetem\trepetir present
repetia\trepetir past
repetiam\trepetir past
repetida\trepetir participle
repetidas\trepetir participle
repetido\trepetir participle
repetidos\trepetir participle
repetindo\trepetir gerund
repetir\trepetir infinitive
repetira\trepetir past
repetiram\trepetir past
repetirem\trepetir infinitive
repetiria\trepetir past
repetiriam\trepetir past
repetirá\trepetir present
repetirão\trepetir present
repetiu\trepetir past
repisa\trepisar present
repisada\trepisar participle
repisadas\trepisar participle
repisado\trepisar participle
repisados\trepisar participle
repisam\trepisar present
repisando\trepisar gerund
repisar\trepisar infinitive
repisara\trepisar past
repisaram\trepisar past
repisarem\trepisar infinitive
repisaria\trepisar past
repisariam\trepisar past
repisará\trepisar present
repisarão\trepisar present
repisava\trepisar past
repisavam\trepisar past
repisou\trepisar past
replica\treplicar present
replicada\treplicar participle
replicadas\treplicar participle
replicado\treplicar participle
replicados\treplicar participle
replicam\treplicar present
replicando\treplicar gerund
replicar\treplicar infinitive
replicara\treplicar past
replicaram\treplicar past
replicarem\treplicar infinitive
replicaria\treplicar past
replicariam\treplicar past
replicará\treplicar present
replicarão\treplicar present
replicava\treplicar past
replicavam\treplicar past
replicou\treplicar past
reporta\treportar present
reportada\treportar participle
reportadas\treportar participle
reportado\treportar participle
reportados\treportar participle
reportam\treportar present
reportando\treportar gerund
reportar\treportar infinitive
reportara\treportar past
reportaram\treportar past
reportarem\treportar infinitive
reportaria\treportar past
reportariam\treportar past
reportará\treportar present
reportarão\treportar present
reportava\treportar past
reportavam\treportar past
reportou\treportar past
repreende\trepreender present
repreendem\trepreender present
repreendendo\trepreender gerund
repreender\trepreender infinitive
repreendera\trepreender past
repreenderam\trepreender past
repreenderem\trepreender infinitive
repreenderia\trepreender past
repreenderiam\trepreender past
repreenderá\trepreender present
repreenderão\trepreender present
repreendeu\trepreender past
repreendia\trepreender past
repreendiam\trepreender past
repreendida\trepreender participle
repreendidas\trepreender participle
repreendido\trepreender participle
repreendidos\trepreender participle
reprova\treprovar present
reprovada\treprovar participle
reprovadas\treprovar participle
reprovado\treprovar participle
reprovados\treprovar participle
reprovam\treprovar present
reprovando\treprovar gerund
reprovar\treprovar infinitive
reprovara\treprovar past
reprovaram\treprovar past
reprovarem\treprovar infinitive
reprovaria\treprovar past
reprovariam\treprovar past
reprovará\treprovar present
reprovarão\treprovar present
reprovava\treprovar past
reprovavam\treprovar past
reprovou\treprovar past
repudia\trepudiar present
repudiada\trepudiar participle
repudiadas\trepudiar participle
repudiado\trepudiar participle
repudiados\trepudiar participle
repudiam\trepudiar present
repudiando\trepudiar gerund
repudiar\trepudiar infinitive
repudiara\trepudiar past
repudiaram\trepudiar past
repudiarem\trepudiar infinitive
repudiaria\trepudiar past
repudiariam\trepudiar past
repudiará\trepudiar present
repudiarão\trepudiar present
repudiava\trepudiar past
repudiavam\trepudiar past
repudiou\trepudiar past
requer\trequerer present
requerem\trequerer present
requerendo\trequerer gerund
requerer\trequerer infinitive
requereram\trequerer past
requereu\trequerer past
requeria\trequerer past
requerido\trequerer participle
resmunga\tresmungar present
resmungada\tresmungar participle
resmungadas\tresmungar participle
resmungado\tresmungar participle
resmungados\tresmungar participle
resmungam\tresmungar present
resmungando\tresmungar gerund
resmungar\tresmungar infinitive
resmungara\tresmungar past
resmungaram\tresmungar past
resmungarem\tresmungar infinitive
resmungaria\tresmungar past
resmungariam\tresmungar past
resmungará\tresmungar present
resmungarão\tresmungar present
resmungava\tresmungar past
resmungavam\tresmungar past
resmungou\tresmungar past
responde\tresponder present
respondem\tresponder present
respondendo\tresponder gerund
responder\tresponder infinitive
respondera\tresponder past
responderam\tresponder past
responderem\tresponder infinitive
responderia\tresponder past
responderiam\tresponder past
responderá\tresponder present
responderão\tresponder present
respondeu\tresponder past
respondia\tresponder past
respondiam\tresponder past
respondida\tresponder participle
respondidas\tresponder participle
respondido\tresponder participle
respondidos\tresponder participle
responsabiliza\tresponsabilizar present
responsabilizada\tresponsabilizar participle
responsabilizadas\tresponsabilizar participle
responsabilizado\tresponsabilizar participle
responsabilizados\tresponsabilizar participle
responsabilizam\tresponsabilizar present
responsabilizando\tresponsabilizar gerund
responsabilizar\tresponsabilizar infinitive
responsabilizara\tresponsabilizar past
responsabilizaram\tresponsabilizar past
responsabilizarem\tresponsabilizar infinitive
responsabilizaria\tresponsabilizar past
responsabilizariam\tresponsabilizar past
responsabilizará\tresponsabilizar present
responsabilizarão\tresponsabilizar present
responsabilizava\tresponsabilizar past
responsabilizavam\tresponsabilizar past
responsabilizou\tresponsabilizar past
ressalta\tressaltar present
ressaltada\tressaltar participle
ressaltadas\tressaltar participle
ressaltado\tressaltar participle
ressaltados\tressaltar participle
ressaltam\tressaltar present
ressaltando\tressaltar gerund
ressaltar\tressaltar infinitive
ressaltara\tressaltar past
ressaltaram\tressaltar past
ressaltarem\tressaltar infinitive
ressaltaria\tressaltar past
ressaltariam\tressaltar past
ressaltará\tressaltar present
ressaltarão\tressaltar present
ressaltava\tressaltar past
ressaltavam\tressaltar past
ressaltou\tressaltar past
ressalva\tressalvar present
ressalvada\tressalvar participle
ressalvadas\tressalvar participle
ressalvado\tressalvar participle
ressalvados\tressalvar participle
ressalvam\tressalvar present
ressalvando\tressalvar gerund
ressalvar\tressalvar infinitive
ressalvara\tressalvar past
ressalvaram\tressalvar past
ressalvarem\tressalvar infinitive
ressalvaria\tressalvar past
ressalvariam\tressalvar past
ressalvará\tressalvar present
ressalvarão\tressalvar present
ressalvava\tressalvar past
ressalvavam\tressalvar past
ressalvou\tressalvar past
ressoa\tressoar present
ressoada\tressoar participle
ressoadas\tressoar participle
ressoado\tressoar participle
ressoados\tressoar participle
ressoam\tressoar present
ressoando\tressoar gerund
ressoar\tressoar infinitive
ressoara\tressoar past
ressoaram\tressoar past
ressoarem\tressoar infinitive
ressoaria\tressoar past
ressoariam\tressoar past
ressoará\tressoar present
ressoarão\tressoar present
ressoava\tressoar past
ressoavam\tressoar past
ressoou\tressoar past
resume\tresumir present
resumem\tresumir present
resumia\tresumir past
resumiam\tresumir past
resumida\tresumir participle
resumidas\tresumir participle
resumido\tresumir participle
resumidos\tresumir participle
resumindo\tresumir gerund
resumir\tresumir infinitive
resumira\tresumir past
resumiram\tresumir past
resumirem\tresumir infinitive
resumiria\tresumir past
resumiriam\tresumir past
resumirá\tresumir present
resumirão\tresumir present
resumiu\tresumir past
retalia\tretaliar present
retaliada\tretaliar participle
retaliadas\tretaliar participle
retaliado\tretaliar participle
retaliados\tretaliar participle
retaliam\tretaliar present
retaliando\tretaliar gerund
retaliar\tretaliar infinitive
retaliara\tretaliar past
retaliaram\tretaliar past
retaliarem\tretaliar infinitive
retaliaria\tretaliar past
retaliariam\tretaliar past
retaliará\tretaliar present
retaliarão\tretaliar present
retaliava\tretaliar past
retaliavam\tretaliar past
retaliou\tretaliar past
retifica\tretificar present
retificada\tretificar participle
retificadas\tretificar participle
retificado\tretificar participle
retificados\tretificar participle
retificam\tretificar present
retificando\tretificar gerund
retificar\tretificar infinitive
retificara\tretificar past
retificaram\tretificar past
retificarem\tretificar infinitive
retificaria\tretificar past
retificariam\tretificar past
retificará\tretificar present
retificarão\tretificar present
retificava\tretificar past
retificavam\tretificar past
retificou\tretificar past
retoma\tretomar present
retomada\tretomar participle
retomadas\tretomar participle
retomado\tretomar participle
retomados\tretomar participle
retomam\tretomar present
retomando\tretomar gerund
retomar\tretomar infinitive
retomara\tretomar past
retomaram\tretomar past
retomarem\tretomar infinitive
retomaria\tretomar past
retomariam\tretomar past
retomará\tretomar present
retomarão\tretomar present
retomava\tretomar past
retomavam\tretomar past
retomou\tretomar past
retorque\tretorquir present
retorquem\tretorquir present
retorquia\tretorquir past
retorquiam\tretorquir past
retorquida\tretorquir participle
retorquidas\tretorquir participle
retorquido\tretorquir participle
retorquidos\tretorquir participle
retorquindo\tretorquir gerund
retorquir\tretorquir infinitive
retorquira\tretorquir past
retorquiram\tretorquir past
retorquirem\tretorquir infinitive
retorquiria\tretorquir past
retorquiriam\tretorquir past
retorquirá\tretorquir present
retorquirão\tretorquir present
retorquiu\tretorquir past
retrata\tretratar present
retratada\tretratar participle
retratadas\tretratar participle
retratado\tretratar participle
retratados\tretratar participle
retratam\tretratar present
retratando\tretratar gerund
retratar\tretratar infinitive
retratara\tretratar past
retrataram\tretratar past
retratarem\tretratar infinitive
retrataria\tretratar past
retratariam\tretratar past
retratará\tretratar present
retratarão\tretratar present
retratava\tretratar past
retratavam\tretratar past
retratou\tretratar past
retribuem\tretribuir present
retribui\tretribuir present
retribuindo\tretribuir gerund
retribuir\tretribuir infinitive
retribuirem\tretribuir infinitive
retribuiria\tretribuir past
retribuiriam\tretribuir past
retribuirá\tretribuir present
retribuirão\tretribuir present
retribuiu\tretribuir past
retribuía\tretribuir past
retribuíam\tretribuir past
retribuída\tretribuir participle
retribuídas\tretribuir participle
retribuído\tretribuir participle
retribuídos\tretribuir participle
retribuíra\tretribuir past
retribuíram\tretribuir past
retruca\tretrucar present
retrucada\tretrucar participle
retrucadas\tretrucar participle
retrucado\tretrucar participle
retrucados\tretrucar participle
retrucam\tretrucar present
retrucando\tretrucar gerund
retrucar\tretrucar infinitive
retrucara\tretrucar past
retrucaram\tretrucar past
retrucarem\tretrucar infinitive
retrucaria\tretrucar past
retrucariam\tretrucar past
retrucará\tretrucar present
retrucarão\tretrucar present
retrucava\tretrucar past
retrucavam\tretrucar past
retrucou\tretrucar past
revela\trevelar present
revelada\trevelar participle
reveladas\trevelar participle
revelado\trevelar participle
revelados\trevelar participle
revelam\trevelar present
revelando\trevelar gerund
revelar\trevelar infinitive
revelara\trevelar past
revelaram\trevelar past
revelarem\trevelar infinitive
revelaria\trevelar past
revelariam\trevelar past
revelará\trevelar present
revelarão\trevelar present
revelava\trevelar past
revelavam\trevelar past
revelou\trevelar past
reza\trezar present
rezada\trezar participle
rezadas\trezar participle
rezado\trezar participle
rezados\trezar participle
rezam\trezar present
rezando\trezar gerund
rezar\trezar infinitive
rezara\trezar past
rezaram\trezar past
rezarem\trezar infinitive
rezaria\trezar past
rezariam\trezar past
rezará\trezar present
rezarão\trezar present
rezava\trezar past
rezavam\trezar past
rezou\trezar past
ri\trir present
ria\trir past
ridiculariza\tridicularizar present
ridicularizada\tridicularizar participle
ridicularizadas\tridicularizar participle
ridicularizado\tridicularizar participle
ridicularizados\tridicularizar participle
ridicularizam\tridicularizar present
ridicularizando\tridicularizar gerund
ridicularizar\tridicularizar infinitive
ridicularizara\tridicularizar past
ridicularizaram\tridicularizar past
ridicularizarem\tridicularizar infinitive
ridicularizaria\tridicularizar past
ridicularizariam\tridicularizar past
ridicularizará\tridicularizar present
ridicularizarão\tridicularizar present
ridicularizava\tridicularizar past
ridicularizavam\tridicularizar past
ridicularizou\tridicularizar past
riem\trir present
rindo\trir gerund
riposta\tripostar present
ripostada\tripostar participle
ripostadas\tripostar participle
ripostado\tripostar participle
ripostados\tripostar participle
ripostam\tripostar present
ripostando\tripostar gerund
ripostar\tripostar infinitive
ripostara\tripostar past
ripostaram\tripostar past
ripostarem\tripostar infinitive
ripostaria\tripostar past
ripostariam\tripostar past
ripostará\tripostar present
ripostarão\tripostar present
ripostava\tripostar past
ripostavam\tripostar past
ripostou\tripostar past
riram\trir past
riu\trir past
roga\trogar present
rogada\trogar participle
rogadas\trogar participle
rogado\trogar participle
rogados\trogar participle
rogam\trogar present
rogando\trogar gerund
rogar\trogar infinitive
rogara\trogar past
rogaram\trogar past
rogarem\trogar infinitive
rogaria\trogar past
rogariam\trogar past
rogará\trogar present
rogarão\trogar present
rogava\trogar past
rogavam\trogar past
rogou\trogar past
rosna\trosnar present
rosnada\trosnar participle
rosnadas\trosnar participle
rosnado\trosnar participle
rosnados\trosnar participle
rosnam\trosnar present
rosnando\trosnar gerund
rosnar\trosnar infinitive
rosnara\trosnar past
rosnaram\trosnar past
rosnarem\trosnar infinitive
rosnaria\trosnar past
rosnariam\trosnar past
rosnará\trosnar present
rosnarão\trosnar present
rosnava\trosnar past
rosnavam\trosnar past
rosnou\trosnar past
rotula\trotular present
rotulada\trotular participle
rotuladas\trotular participle
rotulado\trotular participle
rotulados\trotular participle
rotulam\trotular present
rotulando\trotular gerund
rotular\trotular infinitive
rotulara\trotular past
rotularam\trotular past
rotularem\trotular infinitive
rotularia\trotular past
rotulariam\trotular past
rotulará\trotular present
rotularão\trotular present
rotulava\trotular past
rotulavam\trotular past
rotulou\trotular past
ruge\trugir present
rugem\trugir present
rugia\trugir past
rugiam\trugir past
rugida\trugir participle
rugidas\trugir participle
rugido\trugir participle
rugidos\trugir participle
rugindo\trugir gerund
rugir\trugir infinitive
rugira\trugir past
rugiram\trugir past
rugirem\trugir infinitive
rugiria\trugir past
rugiriam\trugir past
rugirá\trugir present
rugirão\trugir present
rugiu\trugir past
rumina\truminar present
ruminada\truminar participle
ruminadas\truminar participle
ruminado\truminar participle
ruminados\truminar participle
ruminam\truminar present
ruminando\truminar gerund
ruminar\truminar infinitive
ruminara\truminar past
ruminaram\truminar past
ruminarem\truminar infinitive
ruminaria\truminar past
ruminariam\truminar past
ruminará\truminar present
ruminarão\truminar present
ruminava\truminar past
ruminavam\truminar past
ruminou\truminar past
sabe\tsaber present
sabem\tsaber present
sabendo\tsaber gerund
saber\tsaber infinitive
sabia\tsaber past
sabiam\tsaber past
sabido\tsaber participle
salienta\tsalientar present
salientada\tsalientar participle
salientadas\tsalientar participle
salientado\tsalientar participle
salientados\tsalientar participle
salientam\tsalientar present
salientando\tsalientar gerund
salientar\tsalientar infinitive
salientara\tsalientar past
salientaram\tsalientar past
salientarem\tsalientar infinitive
salientaria\tsalientar past
salientariam\tsalientar past
salientará\tsalientar present
salientarão\tsalientar present
salientava\tsalientar past
salientavam\tsalientar past
salientou\tsalientar past
satiriza\tsatirizar present
satirizada\tsatirizar participle
satirizadas\tsatirizar participle
satirizado\tsatirizar participle
satirizados\tsatirizar participle
satirizam\tsatirizar present
satirizando\tsatirizar gerund
satirizar\tsatirizar infinitive
satirizara\tsatirizar past
satirizaram\tsatirizar past
satirizarem\tsatirizar infinitive
satirizaria\tsatirizar past
satirizariam\tsatirizar past
satirizará\tsatirizar present
satirizarão\tsatirizar present
satirizava\tsatirizar past
satirizavam\tsatirizar past
satirizou\tsatirizar past
sauda\tsaudar present
saudada\tsaudar participle
saudadas\tsaudar participle
saudado\tsaudar participle
saudados\tsaudar participle
saudam\tsaudar present
saudando\tsaudar gerund
saudar\tsaudar infinitive
saudara\tsaudar past
saudaram\tsaudar past
saudarem\tsaudar infinitive
saudaria\tsaudar past
saudariam\tsaudar past
saudará\tsaudar present
saudarão\tsaudar present
saudava\tsaudar past
saudavam\tsaudar past
saudou\tsaudar past
segreda\tsegredar present
segredada\tsegredar participle
segredadas\tsegredar participle
segredado\tsegredar participle
segredados\tsegredar participle
segredam\tsegredar present
segredando\tsegredar gerund
segredar\tsegredar infinitive
segredara\tsegredar past
segredaram\tsegredar past
segredarem\tsegredar infinitive
segredaria\tsegredar past
segredariam\tsegredar past
segredará\tsegredar present
segredarão\tsegredar present
segredava\tsegredar past
segredavam\tsegredar past
segredou\tsegredar past
seguida\tseguir participle
seguidas\tseguir participle
seguido\tseguir participle
seguidos\tseguir participle
seguira\tseguir past
seguirem\tseguir infinitive
seguiria\tseguir past
seguiriam\tseguir past
seguirá\tseguir present
seguirão\tseguir present
sentencia\tsentenciar present
sentenciada\tsentenciar participle
sentenciadas\tsentenciar participle
sentenciado\tsentenciar participle
sentenciados\tsentenciar participle
sentenciam\tsentenciar present
sentenciando\tsentenciar gerund
sentenciar\tsentenciar infinitive
sentenciara\tsentenciar past
sentenciaram\tsentenciar past
sentenciarem\tsentenciar infinitive
sentenciaria\tsentenciar past
sentenciariam\tsentenciar past
sentenciará\tsentenciar present
sentenciarão\tsentenciar present
sentenciava\tsentenciar past
sentenciavam\tsentenciar past
sentenciou\tsentenciar past
sentiam\tsentir past
sentida\tsentir participle
sentidas\tsentir participle
sentido\tsentir participle
sentidos\tsentir participle
sentira\tsentir past
sentiram\tsentir past
sentirem\tsentir infinitive
sentiria\tsentir past
sentiriam\tsentir past
sentirá\tsentir present
sentirão\tsentir present
serena\tserenar present
serenada\tserenar participle
serenadas\tserenar participle
serenado\tserenar participle
serenados\tserenar participle
serenam\tserenar present
serenando\tserenar gerund
serenar\tserenar infinitive
serenara\tserenar past
serenaram\tserenar past
serenarem\tserenar infinitive
serenaria\tserenar past
serenariam\tserenar past
serenará\tserenar present
serenarão\tserenar present
serenava\tserenar past
serenavam\tserenar past
serenou\tserenar past
sibila\tsibilar present
sibilada\tsibilar participle
sibiladas\tsibilar participle
sibilado\tsibilar participle
sibilados\tsibilar participle
sibilam\tsibilar present
sibilando\tsibilar gerund
sibilar\tsibilar infinitive
sibilara\tsibilar past
sibilaram\tsibilar past
sibilarem\tsibilar infinitive
sibilaria\tsibilar past
sibilariam\tsibilar past
sibilará\tsibilar present
sibilarão\tsibilar present
sibilava\tsibilar past
sibilavam\tsibilar past
sibilou\tsibilar past
simplifica\tsimplificar present
simplificada\tsimplificar participle
simplificadas\tsimplificar participle
simplificado\tsimplificar participle
simplificados\tsimplificar participle
simplificam\tsimplificar present
simplificando\tsimplificar gerund
simplificar\tsimplificar infinitive
simplificara\tsimplificar past
simplificaram\tsimplificar past
simplificarem\tsimplificar infinitive
simplificaria\tsimplificar past
simplificariam\tsimplificar past
simplificará\tsimplificar present
simplificarão\tsimplificar present
simplificava\tsimplificar past
simplificavam\tsimplificar past
simplificou\tsimplificar past
sinaliza\tsinalizar present
sinalizada\tsinalizar participle
sinalizadas\tsinalizar participle
sinalizado\tsinalizar participle
sinalizados\tsinalizar participle
sinalizam\tsinalizar present
sinalizando\tsinalizar gerund
sinalizar\tsinalizar infinitive
sinalizara\tsinalizar past
sinalizaram\tsinalizar past
sinalizarem\tsinalizar infinitive
sinalizaria\tsinalizar past
sinalizariam\tsinalizar past
sinalizará\tsinalizar present
sinalizarão\tsinalizar present
sinalizava\tsinalizar past
sinalizavam\tsinalizar past
sinalizou\tsinalizar past
sintetiza\tsintetizar present
sintetizada\tsintetizar participle
sintetizadas\tsintetizar participle
sintetizado\tsintetizar participle
sintetizados\tsintetizar participle
sintetizam\tsintetizar present
sintetizando\tsintetizar gerund
sintetizar\tsintetizar infinitive
sintetizara\tsintetizar past
sintetizaram\tsintetizar past
sintetizarem\tsintetizar infinitive
sintetizaria\tsintetizar past
sintetizariam\tsintetizar past
sintetizará\tsintetizar present
sintetizarão\tsintetizar present
sintetizava\tsintetizar past
sintetizavam\tsintetizar past
sintetizou\tsintetizar past
soletra\tsoletrar present
soletrada\tsoletrar participle
soletradas\tsoletrar participle
soletrado\tsoletrar participle
soletrados\tsoletrar participle
soletram\tsoletrar present
soletrando\tsoletrar gerund
soletrar\tsoletrar infinitive
soletrara\tsoletrar past
soletraram\tsoletrar past
soletrarem\tsoletrar infinitive
soletraria\tsoletrar past
soletrariam\tsoletrar past
soletrará\tsoletrar present
soletrarão\tsoletrar present
soletrava\tsoletrar past
soletravam\tsoletrar past
soletrou\tsoletrar past
solicita\tsolicitar present
solicitada\tsolicitar participle
solicitadas\tsolicitar participle
solicitado\tsolicitar participle
solicitados\tsolicitar participle
solicitam\tsolicitar present
solicitando\tsolicitar gerund
solicitar\tsolicitar infinitive
solicitara\tsolicitar past
solicitaram\tsolicitar past
solicitarem\tsolicitar infinitive
solicitaria\tsolicitar past
solicitariam\tsolicitar past
solicitará\tsolicitar present
solicitarão\tsolicitar present
solicitava\tsolicitar past
solicitavam\tsolicitar past
solicitou\tsolicitar past
solidariza\tsolidarizar present
solidariza-se\tsolidarizar present
solidarizada\tsolidarizar participle
solidarizadas\tsolidarizar participle
solidarizado\tsolidarizar participle
solidarizados\tsolidarizar participle
solidarizam\tsolidarizar present
solidarizam-se\tsolidarizar present
solidarizando\tsolidarizar gerund
solidarizando-se\tsolidarizar gerund
solidarizar\tsolidarizar infinitive
solidarizara\tsolidarizar past
solidarizara-se\tsolidarizar past
solidarizaram\tsolidarizar past
solidarizaram-se\tsolidarizar past
solidarizarem\tsolidarizar infinitive
solidarizaria\tsolidarizar past
solidarizariam\tsolidarizar past
solidarizará\tsolidarizar present
solidarizarão\tsolidarizar present
solidarizava\tsolidarizar past
solidarizava-se\tsolidarizar past
solidarizavam\tsolidarizar past
solidarizavam-se\tsolidarizar past
solidarizou\tsolidarizar past
solidarizou-se\tsolidarizar past
soltada\tsoltar participle
soltadas\tsoltar participle
soltado\tsoltar participle
soltados\tsoltar participle
soltam\tsoltar present
soltando\tsoltar gerund
soltara\tsoltar past
soltarem\tsoltar infinitive
soltaria\tsoltar past
soltariam\tsoltar past
soltará\tsoltar present
soltarão\tsoltar present
soltava\tsoltar past
soltavam\tsoltar past
soluça\tsoluçar present
soluçada\tsoluçar participle
soluçadas\tsoluçar participle
soluçado\tsoluçar participle
soluçados\tsoluçar participle
soluçam\tsoluçar present
soluçando\tsoluçar gerund
soluçar\tsoluçar infinitive
soluçara\tsoluçar past
soluçaram\tsoluçar past
soluçarem\tsoluçar infinitive
soluçaria\tsoluçar past
soluçariam\tsoluçar past
soluçará\tsoluçar present
soluçarão\tsoluçar present
soluçava\tsoluçar past
soluçavam\tsoluçar past
soluçou\tsoluçar past
sonha\tsonhar present
sonhada\tsonhar participle
sonhadas\tsonhar participle
sonhado\tsonhar participle
sonhados\tsonhar participle
sonham\tsonhar present
sonhando\tsonhar gerund
sonhar\tsonhar infinitive
sonhara\tsonhar past
sonharam\tsonhar past
sonharem\tsonhar infinitive
sonharia\tsonhar past
sonhariam\tsonhar past
sonhará\tsonhar present
sonharão\tsonhar present
sonhava\tsonhar past
sonhavam\tsonhar past
sonhou\tsonhar past
sopesa\tsopesar present
sopesada\tsopesar participle
sopesadas\tsopesar participle
sopesado\tsopesar participle
sopesados\tsopesar participle
sopesam\tsopesar present
sopesando\tsopesar gerund
sopesar\tsopesar infinitive
sopesara\tsopesar past
sopesaram\tsopesar past
sopesarem\tsopesar infinitive
sopesaria\tsopesar past
sopesariam\tsopesar past
sopesará\tsopesar present
sopesarão\tsopesar present
sopesava\tsopesar past
sopesavam\tsopesar past
sopesou\tsopesar past
sorri\tsorrir present
sorria\tsorrir past
sorriem\tsorrir present
sorrindo\tsorrir gerund
sorrir\tsorrir infinitive
sorriram\tsorrir past
sorriu\tsorrir past
sossega\tsossegar present
sossegada\tsossegar participle
sossegadas\tsossegar participle
sossegado\tsossegar participle
sossegados\tsossegar participle
sossegam\tsossegar present
sossegando\tsossegar gerund
sossegar\tsossegar infinitive
sossegara\tsossegar past
sossegaram\tsossegar past
sossegarem\tsossegar infinitive
sossegaria\tsossegar past
sossegariam\tsossegar past
sossegará\tsossegar present
sossegarão\tsossegar present
sossegava\tsossegar past
sossegavam\tsossegar past
sossegou\tsossegar past
soube\tsaber past
souberam\tsaber past
suaviza\tsuavizar present
suavizada\tsuavizar participle
suavizadas\tsuavizar participle
suavizado\tsuavizar participle
suavizados\tsuavizar participle
suavizam\tsuavizar present
suavizando\tsuavizar gerund
suavizar\tsuavizar infinitive
suavizara\tsuavizar past
suavizaram\tsuavizar past
suavizarem\tsuavizar infinitive
suavizaria\tsuavizar past
suavizariam\tsuavizar past
suavizará\tsuavizar present
suavizarão\tsuavizar present
suavizava\tsuavizar past
suavizavam\tsuavizar past
suavizou\tsuavizar past
sublinha\tsublinhar present
sublinhada\tsublinhar participle
sublinhadas\tsublinhar participle
sublinhado\tsublinhar participle
sublinhados\tsublinhar participle
sublinham\tsublinhar present
sublinhando\tsublinhar gerund
sublinhar\tsublinhar infinitive
sublinhara\tsublinhar past
sublinharam\tsublinhar past
sublinharem\tsublinhar infinitive
sublinharia\tsublinhar past
sublinhariam\tsublinhar past
sublinhará\tsublinhar present
sublinharão\tsublinhar present
sublinhava\tsublinhar past
sublinhavam\tsublinhar past
sublinhou\tsublinhar past
sugere\tsugerir present
sugerem\tsugerir present
sugeria\tsugerir past
sugeriam\tsugerir past
sugerida\tsugerir participle
sugeridas\tsugerir participle
sugerido\tsugerir participle
sugeridos\tsugerir participle
sugerindo\tsugerir gerund
sugerir\tsugerir infinitive
sugerira\tsugerir past
sugeriram\tsugerir past
sugerirem\tsugerir infinitive
sugeriria\tsugerir past
sugeririam\tsugerir past
sugerirá\tsugerir present
sugerirão\tsugerir present
sugeriu\tsugerir past
sumaria\tsumariar present
sumariada\tsumariar participle
sumariadas\tsumariar participle
sumariado\tsumariar participle
sumariados\tsumariar participle
sumariam\tsumariar present
sumariando\tsumariar gerund
sumariar\tsumariar infinitive
sumariara\tsumariar past
sumariaram\tsumariar past
sumariarem\tsumariar infinitive
sumariaria\tsumariar past
sumariariam\tsumariar past
sumariará\tsumariar present
sumariarão\tsumariar present
sumariava\tsumariar past
sumariavam\tsumariar past
sumariou\tsumariar past
suplica\tsuplicar present
suplicada\tsuplicar participle
suplicadas\tsuplicar participle
suplicado\tsuplicar participle
suplicados\tsuplicar participle
suplicam\tsuplicar present
suplicando\tsuplicar gerund
suplicar\tsuplicar infinitive
suplicara\tsuplicar past
suplicaram\tsuplicar past
suplicarem\tsuplicar infinitive
suplicaria\tsuplicar past
suplicariam\tsuplicar past
suplicará\tsuplicar present
suplicarão\tsuplicar present
suplicava\tsuplicar past
suplicavam\tsuplicar past
suplicou\tsuplicar past
supondo\tsupor gerund
supor\tsupor infinitive
suposto\tsupor participle
supunha\tsupor past
supunham\tsupor past
supuseram\tsupor past
supôs\tsupor past
supõe\tsupor present
supõem\tsupor present
suspeita\tsuspeitar present
suspeitada\tsuspeitar participle
suspeitadas\tsuspeitar participle
suspeitado\tsuspeitar participle
suspeitados\tsuspeitar participle
suspeitam\tsuspeitar present
suspeitando\tsuspeitar gerund
suspeitar\tsuspeitar infinitive
suspeitara\tsuspeitar past
suspeitaram\tsuspeitar past
suspeitarem\tsuspeitar infinitive
suspeitaria\tsuspeitar past
suspeitariam\tsuspeitar past
suspeitará\tsuspeitar present
suspeitarão\tsuspeitar present
suspeitava\tsuspeitar past
suspeitavam\tsuspeitar past
suspeitou\tsuspeitar past
suspira\tsuspirar present
suspirada\tsuspirar participle
suspiradas\tsuspirar participle
suspirado\tsuspirar participle
suspirados\tsuspirar participle
suspiram\tsuspirar present
suspirando\tsuspirar gerund
suspirar\tsuspirar infinitive
suspirara\tsuspirar past
suspiraram\tsuspirar past
suspirarem\tsuspirar infinitive
suspiraria\tsuspirar past
suspirariam\tsuspirar past
suspirará\tsuspirar present
suspirarão\tsuspirar present
suspirava\tsuspirar past
suspiravam\tsuspirar past
suspirou\tsuspirar past
sussurra\tsussurrar present
sussurrada\tsussurrar participle
sussurradas\tsussurrar participle
sussurrado\tsussurrar participle
sussurrados\tsussurrar participle
sussurram\tsussurrar present
sussurrando\tsussurrar gerund
sussurrar\tsussurrar infinitive
sussurrara\tsussurrar past
sussurraram\tsussurrar past
sussurrarem\tsussurrar infinitive
sussurraria\tsussurrar past
sussurrariam\tsussurrar past
sussurrará\tsussurrar present
sussurrarão\tsussurrar present
sussurrava\tsussurrar past
sussurravam\tsussurrar past
sussurrou\tsussurrar past
sustenta\tsustentar present
sustentada\tsustentar participle
sustentadas\tsustentar participle
sustentado\tsustentar participle
sustentados\tsustentar participle
sustentam\tsustentar present
sustentando\tsustentar gerund
sustentar\tsustentar infinitive
sustentara\tsustentar past
sustentaram\tsustentar past
sustentarem\tsustentar infinitive
sustentaria\tsustentar past
sustentariam\tsustentar past
sustentará\tsustentar present
sustentarão\tsustentar present
sustentava\tsustentar past
sustentavam\tsustentar past
sustentou\tsustentar past
tacha\ttachar present
tachada\ttachar participle
tachadas\ttachar participle
tachado\ttachar participle
tachados\ttachar participle
tacham\ttachar present
tachando\ttachar gerund
tachar\ttachar infinitive
tachara\ttachar past
tacharam\ttachar past
tacharem\ttachar infinitive
tacharia\ttachar past
tachariam\ttachar past
tachará\ttachar present
tacharão\ttachar present
tachava\ttachar past
tachavam\ttachar past
tachou\ttachar past
tagarela\ttagarelar present
tagarelada\ttagarelar participle
tagareladas\ttagarelar participle
tagarelado\ttagarelar participle
tagarelados\ttagarelar participle
tagarelam\ttagarelar present
tagarelando\ttagarelar gerund
tagarelar\ttagarelar infinitive
tagarelara\ttagarelar past
tagarelaram\ttagarelar past
tagarelarem\ttagarelar infinitive
tagarelaria\ttagarelar past
tagarelariam\ttagarelar past
tagarelará\ttagarelar present
tagarelarão\ttagarelar present
tagarelava\ttagarelar past
tagarelavam\ttagarelar past
tagarelou\ttagarelar past
tartamudeada\ttartamudear participle
tartamudeadas\ttartamudear participle
tartamudeado\ttartamudear participle
tartamudeados\ttartamudear participle
tartamudeando\ttartamudear gerund
tartamudear\ttartamudear infinitive
tartamudeara\ttartamudear past
tartamudearam\ttartamudear past
tartamudearem\ttartamudear infinitive
tartamudearia\ttartamudear past
tartamudeariam\ttartamudear past
tartamudeará\ttartamudear present
tartamudearão\ttartamudear present
tartamudeava\ttartamudear past
tartamudeavam\ttartamudear past
tartamudeia\ttartamudear present
tartamudeiam\ttartamudear present
tartamudeou\ttartamudear past
teima\tteimar present
teimada\tteimar participle
teimadas\tteimar participle
teimado\tteimar participle
teimados\tteimar participle
teimam\tteimar present
teimando\tteimar gerund
teimar\tteimar infinitive
teimara\tteimar past
teimaram\tteimar past
teimarem\tteimar infinitive
teimaria\tteimar past
teimariam\tteimar past
teimará\tteimar present
teimarão\tteimar present
teimava\tteimar past
teimavam\tteimar past
teimou\tteimar past
telegrafa\ttelegrafar present
telegrafada\ttelegrafar participle
telegrafadas\ttelegrafar participle
telegrafado\ttelegrafar participle
telegrafados\ttelegrafar participle
telegrafam\ttelegrafar present
telegrafando\ttelegrafar gerund
telegrafar\ttelegrafar infinitive
telegrafara\ttelegrafar past
telegrafaram\ttelegrafar past
telegrafarem\ttelegrafar infinitive
telegrafaria\ttelegrafar past
telegrafariam\ttelegrafar past
telegrafará\ttelegrafar present
telegrafarão\ttelegrafar present
telegrafava\ttelegrafar past
telegrafavam\ttelegrafar past
telegrafou\ttelegrafar past
teme\ttemer present
temem\ttemer present
temendo\ttemer gerund
temer\ttemer infinitive
temera\ttemer past
temeram\ttemer past
temerem\ttemer infinitive
temeria\ttemer past
temeriam\ttemer past
temerá\ttemer present
temerão\ttemer present
temeu\ttemer past
temia\ttemer past
temiam\ttemer past
temida\ttemer participle
temidas\ttemer participle
temido\ttemer participle
temidos\ttemer participle
teoriza\tteorizar present
teorizada\tteorizar participle
teorizadas\tteorizar participle
teorizado\tteorizar participle
teorizados\tteorizar participle
teorizam\tteorizar present
teorizando\tteorizar gerund
teorizar\tteorizar infinitive
teorizara\tteorizar past
teorizaram\tteorizar past
teorizarem\tteorizar infinitive
teorizaria\tteorizar past
teorizariam\tteorizar past
teorizará\tteorizar present
teorizarão\tteorizar present
teorizava\tteorizar past
teorizavam\tteorizar past
teorizou\tteorizar past
tergiversa\ttergiversar present
tergiversada\ttergiversar participle
tergiversadas\ttergiversar participle
tergiversado\ttergiversar participle
tergiversados\ttergiversar participle
tergiversam\ttergiversar present
tergiversando\ttergiversar gerund
tergiversar\ttergiversar infinitive
tergiversara\ttergiversar past
tergiversaram\ttergiversar past
tergiversarem\ttergiversar infinitive
tergiversaria\ttergiversar past
tergiversariam\ttergiversar past
tergiversará\ttergiversar present
tergiversarão\ttergiversar present
tergiversava\ttergiversar past
tergiversavam\ttergiversar past
tergiversou\ttergiversar past
testemunhada\ttestemunhar participle
testemunhadas\ttestemunhar participle
testemunhado\ttestemunhar participle
testemunhados\ttestemunhar participle
testemunham\ttestemunhar present
testemunhando\ttestemunhar gerund
testemunhar\ttestemunhar infinitive
testemunhara\ttestemunhar past
testemunharam\ttestemunhar past
testemunharem\ttestemunhar infinitive
testemunharia\ttestemunhar past
testemunhariam\ttestemunhar past
testemunhará\ttestemunhar present
testemunharão\ttestemunhar present
testemunhava\ttestemunhar past
testemunhavam\ttestemunhar past
testemunhou\ttestemunhar past
titubeada\ttitubear participle
titubeadas\ttitubear participle
titubeado\ttitubear participle
titubeados\ttitubear participle
titubeando\ttitubear gerund
titubear\ttitubear infinitive
titubeara\ttitubear past
titubearam\ttitubear past
titubearem\ttitubear infinitive
titubearia\ttitubear past
titubeariam\ttitubear past
titubeará\ttitubear present
titubearão\ttitubear present
titubeava\ttitubear past
titubeavam\ttitubear past
titubeia\ttitubear present
titubeiam\ttitubear present
titubeou\ttitubear past
traduz\ttraduzir present
traduzem\ttraduzir present
traduzia\ttraduzir past
traduziam\ttraduzir past
traduzida\ttraduzir participle
traduzidas\ttraduzir participle
traduzido\ttraduzir participle
traduzidos\ttraduzir participle
traduzindo\ttraduzir gerund
traduzir\ttraduzir infinitive
traduzira\ttraduzir past
traduziram\ttraduzir past
traduzirem\ttraduzir infinitive
traduziria\ttraduzir past
traduziriam\ttraduzir past
traduzirá\ttraduzir present
traduzirão\ttraduzir present
traduziu\ttraduzir past
tranquiliza\ttranquilizar present
tranquilizada\ttranquilizar participle
tranquilizadas\ttranquilizar participle
tranquilizado\ttranquilizar participle
tranquilizados\ttranquilizar participle
tranquilizam\ttranquilizar present
tranquilizando\ttranquilizar gerund
tranquilizar\ttranquilizar infinitive
tranquilizara\ttranquilizar past
tranquilizaram\ttranquilizar past
tranquilizarem\ttranquilizar infinitive
tranquilizaria\ttranquilizar past
tranquilizariam\ttranquilizar past
tranquilizará\ttranquilizar present
tranquilizarão\ttranquilizar present
tranquilizava\ttranquilizar past
tranquilizavam\ttranquilizar past
tranquilizou\ttranquilizar past
transcreve\ttranscrever present
transcrevem\ttranscrever present
transcrevendo\ttranscrever gerund
transcrever\ttranscrever infinitive
transcrevera\ttranscrever past
transcreveram\ttranscrever past
transcreverem\ttranscrever infinitive
transcreveria\ttranscrever past
transcreveriam\ttranscrever past
transcreverá\ttranscrever present
transcreverão\ttranscrever present
transcreveu\ttranscrever past
transcrevia\ttranscrever past
transcreviam\ttranscrever past
transcrevida\ttranscrever participle
transcrevidas\ttranscrever participle
transcrevido\ttranscrever participle
transcrevidos\ttranscrever participle
transmite\ttransmitir present
transmitem\ttransmitir present
transmitia\ttransmitir past
transmitiam\ttransmitir past
transmitida\ttransmitir participle
transmitidas\ttransmitir participle
transmitido\ttransmitir participle
transmitidos\ttransmitir participle
transmitindo\ttransmitir gerund
transmitir\ttransmitir infinitive
transmitira\ttransmitir past
transmitiram\ttransmitir past
transmitirem\ttransmitir infinitive
transmitiria\ttransmitir past
transmitiriam\ttransmitir past
transmitirá\ttransmitir present
transmitirão\ttransmitir present
transmitiu\ttransmitir past
trauteada\ttrautear participle
trauteadas\ttrautear participle
trauteado\ttrautear participle
trauteados\ttrautear participle
trauteando\ttrautear gerund
trautear\ttrautear infinitive
trauteara\ttrautear past
trautearam\ttrautear past
trautearem\ttrautear infinitive
trautearia\ttrautear past
trauteariam\ttrautear past
trauteará\ttrautear present
trautearão\ttrautear present
trauteava\ttrautear past
trauteavam\ttrautear past
trauteia\ttrautear present
trauteiam\ttrautear present
trauteou\ttrautear past
treplica\ttreplicar present
treplicada\ttreplicar participle
treplicadas\ttreplicar participle
treplicado\ttreplicar participle
treplicados\ttreplicar participle
treplicam\ttreplicar present
treplicando\ttreplicar gerund
treplicar\ttreplicar infinitive
treplicara\ttreplicar past
treplicaram\ttreplicar past
treplicarem\ttreplicar infinitive
treplicaria\ttreplicar past
treplicariam\ttreplicar past
treplicará\ttreplicar present
treplicarão\ttreplicar present
treplicava\ttreplicar past
treplicavam\ttreplicar past
treplicou\ttreplicar past
tripudia\ttripudiar present
tripudiada\ttripudiar participle
tripudiadas\ttripudiar participle
tripudiado\ttripudiar participle
tripudiados\ttripudiar participle
tripudiam\ttripudiar present
tripudiando\ttripudiar gerund
tripudiar\ttripudiar infinitive
tripudiara\ttripudiar past
tripudiaram\ttripudiar past
tripudiarem\ttripudiar infinitive
tripudiaria\ttripudiar past
tripudiariam\ttripudiar past
tripudiará\ttripudiar present
tripudiarão\ttripudiar present
tripudiava\ttripudiar past
tripudiavam\ttripudiar past
tripudiou\ttripudiar past
troveja\ttrovejar present
trovejada\ttrovejar participle
trovejadas\ttrovejar participle
trovejado\ttrovejar participle
trovejados\ttrovejar participle
trovejam\ttrovejar present
trovejando\ttrovejar gerund
trovejar\ttrovejar infinitive
trovejara\ttrovejar past
trovejaram\ttrovejar past
trovejarem\ttrovejar infinitive
trovejaria\ttrovejar past
trovejariam\ttrovejar past
trovejará\ttrovejar present
trovejarão\ttrovejar present
trovejava\ttrovejar past
trovejavam\ttrovejar past
trovejou\ttrovejar past
troça\ttroçar present
troçada\ttroçar participle
troçadas\ttroçar participle
troçado\ttroçar participle
troçados\ttroçar participle
troçam\ttroçar present
troçando\ttroçar gerund
troçar\ttroçar infinitive
troçara\ttroçar past
troçaram\ttroçar past
troçarem\ttroçar infinitive
troçaria\ttroçar past
troçariam\ttroçar past
troçará\ttroçar present
troçarão\ttroçar present
troçava\ttroçar past
troçavam\ttroçar past
troçou\ttroçar past
tuita\ttuitar present
tuitada\ttuitar participle
tuitadas\ttuitar participle
tuitado\ttuitar participle
tuitados\ttuitar participle
tuitam\ttuitar present
tuitando\ttuitar gerund
tuitar\ttuitar infinitive
tuitara\ttuitar past
tuitaram\ttuitar past
tuitarem\ttuitar infinitive
tuitaria\ttuitar past
tuitariam\ttuitar past
tuitará\ttuitar present
tuitarão\ttuitar present
tuitava\ttuitar past
tuitavam\ttuitar past
tuitou\ttuitar past
twitta\ttwittar present
twittada\ttwittar participle
twittadas\ttwittar participle
twittado\ttwittar participle
twittados\ttwittar participle
twittam\ttwittar present
twittando\ttwittar gerund
twittar\ttwittar infinitive
twittara\ttwittar past
twittaram\ttwittar past
twittarem\ttwittar infinitive
twittaria\ttwittar past
twittariam\ttwittar past
twittará\ttwittar present
twittarão\ttwittar present
twittava\ttwittar past
twittavam\ttwittar past
twittou\ttwittar past
uiva\tuivar present
uivada\tuivar participle
uivadas\tuivar participle
uivado\tuivar participle
uivados\tuivar participle
uivam\tuivar present
uivando\tuivar gerund
uivar\tuivar infinitive
uivara\tuivar past
uivaram\tuivar past
uivarem\tuivar infinitive
uivaria\tuivar past
uivariam\tuivar past
uivará\tuivar present
uivarão\tuivar present
uivava\tuivar past
uivavam\tuivar past
uivou\tuivar past
urra\turrar present
urrada\turrar participle
urradas\turrar participle
urrado\turrar participle
urrados\turrar participle
urram\turrar present
urrando\turrar gerund
urrar\turrar infinitive
urrara\turrar past
urraram\turrar past
urrarem\turrar infinitive
urraria\turrar past
urrariam\turrar past
urrará\turrar present
urrarão\turrar present
urrava\turrar past
urravam\turrar past
urrou\turrar past
vangloria\tvangloriar present
vangloria-se\tvangloriar present
vangloriada\tvangloriar participle
vangloriadas\tvangloriar participle
vangloriado\tvangloriar participle
vangloriados\tvangloriar participle
vangloriam\tvangloriar present
vangloriam-se\tvangloriar present
vangloriando\tvangloriar gerund
vangloriando-se\tvangloriar gerund
vangloriar\tvangloriar infinitive
vangloriara\tvangloriar past
vangloriara-se\tvangloriar past
vangloriaram\tvangloriar past
vangloriaram-se\tvangloriar past
vangloriarem\tvangloriar infinitive
vangloriaria\tvangloriar past
vangloriariam\tvangloriar past
vangloriará\tvangloriar present
vangloriarão\tvangloriar present
vangloriava\tvangloriar past
vangloriava-se\tvangloriar past
vangloriavam\tvangloriar past
vangloriavam-se\tvangloriar past
vangloriou\tvangloriar past
vangloriou-se\tvangloriar past
vaticina\tvaticinar present
vaticinada\tvaticinar participle
vaticinadas\tvaticinar participle
vaticinado\tvaticinar participle
vaticinados\tvaticinar participle
vaticinam\tvaticinar present
vaticinando\tvaticinar gerund
vaticinar\tvaticinar infinitive
vaticinara\tvaticinar past
vaticinaram\tvaticinar past
vaticinarem\tvaticinar infinitive
vaticinaria\tvaticinar past
vaticinariam\tvaticinar past
vaticinará\tvaticinar present
vaticinarão\tvaticinar present
vaticinava\tvaticinar past
vaticinavam\tvaticinar past
vaticinou\tvaticinar past
verbaliza\tverbalizar present
verbalizada\tverbalizar participle
verbalizadas\tverbalizar participle
verbalizado\tverbalizar participle
verbalizados\tverbalizar participle
verbalizam\tverbalizar present
verbalizando\tverbalizar gerund
verbalizar\tverbalizar infinitive
verbalizara\tverbalizar past
verbalizaram\tverbalizar past
verbalizarem\tverbalizar infinitive
verbalizaria\tverbalizar past
verbalizariam\tverbalizar past
verbalizará\tverbalizar present
verbalizarão\tverbalizar present
verbalizava\tverbalizar past
verbalizavam\tverbalizar past
verbalizou\tverbalizar past
verbera\tverberar present
verberada\tverberar participle
verberadas\tverberar participle
verberado\tverberar participle
verberados\tverberar participle
verberam\tverberar present
verberando\tverberar gerund
verberar\tverberar infinitive
verberara\tverberar past
verberaram\tverberar past
verberarem\tverberar infinitive
verberaria\tverberar past
verberariam\tverberar past
verberará\tverberar present
verberarão\tverberar present
verberava\tverberar past
verberavam\tverberar past
verberou\tverberar past
vergasta\tvergastar present
vergastada\tvergastar participle
vergastadas\tvergastar participle
vergastado\tvergastar participle
vergastados\tvergastar participle
vergastam\tvergastar present
vergastando\tvergastar gerund
vergastar\tvergastar infinitive
vergastara\tvergastar past
vergastaram\tvergastar past
vergastarem\tvergastar infinitive
vergastaria\tvergastar past
vergastariam\tvergastar past
vergastará\tvergastar present
vergastarão\tvergastar present
vergastava\tvergastar past
vergastavam\tvergastar past
vergastou\tvergastar past
verifica\tverificar present
verificada\tverificar participle
verificadas\tverificar participle
verificado\tverificar participle
verificados\tverificar participle
verificam\tverificar present
verificando\tverificar gerund
verificar\tverificar infinitive
verificara\tverificar past
verificaram\tverificar past
verificarem\tverificar infinitive
verificaria\tverificar past
verificariam\tverificar past
verificará\tverificar present
verificarão\tverificar present
verificava\tverificar past
verificavam\tverificar past
verificou\tverificar past
vibra\tvibrar present
vibrada\tvibrar participle
vibradas\tvibrar participle
vibrado\tvibrar participle
vibrados\tvibrar participle
vibram\tvibrar present
vibrando\tvibrar gerund
vibrar\tvibrar infinitive
vibrara\tvibrar past
vibraram\tvibrar past
vibrarem\tvibrar infinitive
vibraria\tvibrar past
vibrariam\tvibrar past
vibrará\tvibrar present
vibrarão\tvibrar present
vibrava\tvibrar past
vibravam\tvibrar past
vibrou\tvibrar past
vinca\tvincar present
vincada\tvincar participle
vincadas\tvincar participle
vincado\tvincar participle
vincados\tvincar participle
vincam\tvincar present
vincando\tvincar gerund
vincar\tvincar infinitive
vincara\tvincar past
vincaram\tvincar past
vincarem\tvincar infinitive
vincaria\tvincar past
vincariam\tvincar past
vincará\tvincar present
vincarão\tvincar present
vincava\tvincar past
vincavam\tvincar past
vincou\tvincar past
vislumbra\tvislumbrar present
vislumbrada\tvislumbrar participle
vislumbradas\tvislumbrar participle
vislumbrado\tvislumbrar participle
vislumbrados\tvislumbrar participle
vislumbram\tvislumbrar present
vislumbrando\tvislumbrar gerund
vislumbrar\tvislumbrar infinitive
vislumbrara\tvislumbrar past
vislumbraram\tvislumbrar past
vislumbrarem\tvislumbrar infinitive
vislumbraria\tvislumbrar past
vislumbrariam\tvislumbrar past
vislumbrará\tvislumbrar present
vislumbrarão\tvislumbrar present
vislumbrava\tvislumbrar past
vislumbravam\tvislumbrar past
vislumbrou\tvislumbrar past
vitupera\tvituperar present
vituperada\tvituperar participle
vituperadas\tvituperar participle
vituperado\tvituperar participle
vituperados\tvituperar participle
vituperam\tvituperar present
vituperando\tvituperar gerund
vituperar\tvituperar infinitive
vituperara\tvituperar past
vituperaram\tvituperar past
vituperarem\tvituperar infinitive
vituperaria\tvituperar past
vituperariam\tvituperar past
vituperará\tvituperar present
vituperarão\tvituperar present
vituperava\tvituperar past
vituperavam\tvituperar past
vituperou\tvituperar past
vocifera\tvociferar present
vociferada\tvociferar participle
vociferadas\tvociferar participle
vociferado\tvociferar participle
vociferados\tvociferar participle
vociferam\tvociferar present
vociferando\tvociferar gerund
vociferar\tvociferar infinitive
vociferara\tvociferar past
vociferaram\tvociferar past
vociferarem\tvociferar infinitive
vociferaria\tvociferar past
vociferariam\tvociferar past
vociferará\tvociferar present
vociferarão\tvociferar present
vociferava\tvociferar past
vociferavam\tvociferar past
vociferou\tvociferar past
xinga\txingar present
xingada\txingar participle
xingadas\txingar participle
xingado\txingar participle
xingados\txingar participle
xingam\txingar present
xingando\txingar gerund
xingar\txingar infinitive
xingara\txingar past
xingaram\txingar past
xingarem\txingar infinitive
xingaria\txingar past
xingariam\txingar past
xingará\txingar present
xingarão\txingar present
xingava\txingar past
xingavam\txingar past
xingou\txingar past
zoa\tzoar present
zoada\tzoar participle
zoadas\tzoar participle
zoado\tzoar participle
zoados\tzoar participle
zoam\tzoar present
zoando\tzoar gerund
zoar\tzoar infinitive
zoara\tzoar past
zoaram\tzoar past
zoarem\tzoar infinitive
zoaria\tzoar past
zoariam\tzoar past
zoará\tzoar present
zoarão\tzoar present
zoava\tzoar past
zoavam\tzoar past
zomba\tzombar present
zombada\tzombar participle
zombadas\tzombar participle
zombado\tzombar participle
zombados\tzombar participle
zombam\tzombar present
zombando\tzombar gerund
zombar\tzombar infinitive
zombara\tzombar past
zombaram\tzombar past
zombarem\tzombar infinitive
zombaria\tzombar past
zombariam\tzombar past
zombará\tzombar present
zombarão\tzombar present
zombava\tzombar past
zombavam\tzombar past
zombou\tzombar past
zoou\tzoar past
"""

VERB_PHRASES = """\
abre o jogo\tdizer present
abriu o jogo\tdizer past
chama a atenção\tdizer present
chama atenção\tdizer present
chamam a atenção\tdizer present
chamando a atenção\tdizer gerund
chamando atenção\tdizer gerund
chamaram a atenção\tdizer past
chamou a atenção\tdizer past
chamou atenção\tdizer past
dando a entender\tdizer gerund
dando conta de\tdizer gerund
declarou-se convencido de\tdizer past
deixa claro\tdizer present
deixa escapar\tdizer present
deixando claro\tdizer gerund
deixaram claro\tdizer past
deixou claro\tdizer past
deixou escapar\tdizer past
deixou um apelo\tdizer past
deixou um aviso\tdizer past
deram conta de\tdizer past
deu a entender\tdizer past
deu como exemplo\tdizer past
deu conta de\tdizer past
disse acreditar\tdizer past
disse considerar\tdizer past
disse esperar\tdizer past
disse não ter dúvidas de\tdizer past
disse temer\tdizer past
disse ter a certeza de\tdizer past
disse ter certeza de\tdizer past
diz acreditar\tdizer present
diz considerar\tdizer present
diz esperar\tdizer present
diz temer\tdizer present
dá a entender\tdizer present
dá como exemplo\tdizer present
dá conta de\tdizer present
dá o exemplo\tdizer present
dão conta de\tdizer present
estava convencida de\tdizer past
estava convencido de\tdizer past
estava convicto de\tdizer past
está certa de\tdizer present
está certo de\tdizer present
está confiante de\tdizer present
está convencida de\tdizer present
está convencido de\tdizer present
está convicta de\tdizer present
está convicto de\tdizer present
está seguro de\tdizer present
estão convencidos de\tdizer present
estão convictos de\tdizer present
faz a ressalva\tdizer present
faz coro\tdizer present
faz notar\tdizer present
faz questão de dizer\tdizer present
faz questão de frisar\tdizer present
faz saber\tdizer present
faz um alerta\tdizer present
faz um apelo\tdizer present
fazendo notar\tdizer gerund
fazendo questão de frisar\tdizer gerund
fazendo saber\tdizer gerund
fez a ressalva\tdizer past
fez coro\tdizer past
fez eco\tdizer past
fez notar\tdizer past
fez questão de dizer\tdizer past
fez questão de frisar\tdizer past
fez questão de sublinhar\tdizer past
fez saber\tdizer past
fez um alerta\tdizer past
fez um apelo\tdizer past
fizeram notar\tdizer past
foi categórico\tdizer past
foi claro\tdizer past
foi mais longe\tdizer past
foi peremptório\tdizer past
foi taxativo\tdizer past
lê-se em\tdizer present
manda um recado\tdizer present
mandou um recado\tdizer past
manifestou-se convicto de\tdizer past
mostra-se convencido de\tdizer present
mostrou-se certo de\tdizer past
mostrou-se confiante de\tdizer past
mostrou-se convencida de\tdizer past
mostrou-se convencido de\tdizer past
mostrou-se convicta de\tdizer past
mostrou-se convicto de\tdizer past
mostrou-se preocupado com\tdizer past
não esconde\tdizer present
não escondeu\tdizer past
não hesita em afirmar\tdizer present
não hesita em dizer\tdizer present
não hesitou em afirmar\tdizer past
não hesitou em dizer\tdizer past
não tem dúvidas em afirmar\tdizer present
pondo em causa\tdizer gerund
pôs em causa\tdizer past
pôs em dúvida\tdizer past
põe em causa\tdizer present
põe em dúvida\tdizer present
quer saber\tdizer present
quis saber\tdizer past
quiseram saber\tdizer past
solta o verbo\tdizer present
soltou o verbo\tdizer past
tem a certeza de\tdizer present
tem a convicção de\tdizer present
tem certeza de\tdizer present
tem por certo\tdizer present
tira a conclusão\tdizer present
toma a palavra\tdizer present
tomou a palavra\tdizer past
traça um paralelo\tdizer present
vai mais longe\tdizer present
veio dizer\tdizer past
voltou à carga\tdizer past
"""

WORDINGS = """\
comentário
frase
legenda
mensagem
palavras
título
"""

ANAPHORS = """\
assim o
foi o que
é o que
"""

CONFIRMING = """\
anunciar
confirmar
"""
