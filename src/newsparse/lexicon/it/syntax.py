"""How Italian marks what is quoted."""

ADVERB_PHRASES = """\
a caldo
a gran voce
a loro volta
a margine
a proposito
a questo proposito
a sua volta
a voce alta
ad esempio
al contempo
al riguardo
al telefono
al tempo stesso
allo stesso tempo
con amarezza
con chiarezza
con fermezza
con forza
con ironia
con orgoglio
da parte loro
da parte sua
dal canto loro
dal canto suo
dal suo canto
del resto
dello stesso tenore
di avviso opposto
di nuovo
di parere opposto
di segno opposto
di tutt'altro avviso
di tutt'altro tenore
fin da subito
fra l' altro
ieri mattina
ieri pomeriggio
ieri sera
in aula
in conclusione
in diretta
in fine
in lacrime
in mattinata
in particolare
in privato
in pubblico
in seguito
in serata
in sintesi
in sostanza
in tv
infine
nei giorni scorsi
nel frattempo
nella stessa direzione
per esempio
per parte sua
per prima
per primo
per ultimo
più tardi
più volte
poco fa
poi
questa mattina
questa sera
senza giri di parole
senza mezzi termini
sin da subito
subito dopo
sulla stessa falsariga
sulla stessa linea
sulla stessa lunghezza d' onda
sulla stessa scia
sullo stesso tono
tra l' altro
"""

ARTICLE_CLITICS = """\
gli
l'
la
le
li
lo
"""

CLITICS = """\
c'
ci
glie
gliela
gliele
glielo
gliene
ne
v'
vi
"""

CONTRACTIONS = """\
agli
ai
al
all'
alla
alle
allo
coi
col
dagli
dai
dal
dall'
dalla
dalle
dallo
degli
dei
del
dell'
della
delle
dello
negli
nei
nel
nell'
nella
nelle
nello
sugli
sui
sul
sull'
sulla
sulle
sullo
"""

DASHES_WITHIN = True

ELISIONS = """\
all'
anch'
c'
com'
cos'
d'
dall'
dell'
dov'
l'
m'
n'
nell'
quell'
quest'
s'
sull'
un'
v'
"""

FAR_SUBJECTS = True

INFINITIVE_ENDINGS = """\
are
arla
arlo
arsi
aver
dover
ere
erla
erlo
ersi
esser
ire
irla
irlo
irsi
poter
rre
voler
"""

INFINITIVE_OPENERS = """\
di
"""

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""

MODIFIERS_BEHIND = True

NOUNS_BEHIND = """\
accusa
accuse
affermazione
affondo
allarme
ammissione
analisi
annuncio
appello
attacco
augurio
auspicio
avvertimento
avviso
battuta
bilancio
commento
conclusione
conferma
confessione
consiglio
convinzione
critica
denuncia
dichiarazione
dichiarazioni
difesa
domanda
dubbio
elogio
esultanza
frase
frecciata
grido
interrogativo
invito
ironia
lamento
lezione
messaggio
monito
opinione
ordine
parere
parola
parole
post
precisazione
previsione
promessa
proposta
protesta
provocazione
puntualizzazione
raccomandazione
racconto
ragionamento
rassicurazione
reazione
replica
richiesta
ricordo
riflessione
ringraziamento
risposta
rivelazione
saluto
sfogo
smentita
spiegazione
stoccata
suggerimento
tesi
testimonianza
timore
tweet
ultimatum
verdetto
versione
"""

PARTICIPLES_QUOTE = True

REFLEXIVES = """\
m'
mi
s'
si
ti
"""

SOURCE_WORDS = """\
secondo
"""

SUBJECT_DROPPED = True

THAT_GOVERNED = True

TOPICS = """\
aborto
afghanistan
alluvione
ambiente
antimafia
autonomia
bce
bilancio
brexit
calcio
caldo
carceri
casa
champions
cina
clima
consulta
coronavirus
covid
crisi
dazi
ddl
difesa
droga
ecobonus
economia
elezioni
emergenza
energia
europa
europee
fascismo
femminicidi
femminicidio
ferrovie
finanziaria
fisco
gas
gaza
germania
giustizia
governo
guerra
incendi
inchiesta
inflazione
infrastrutture
iran
iraq
israele
istat
lavoro
libano
libia
mafia
maltempo
manovra
medioriente
mercato
mes
migranti
motogp
nato
nomine
nucleare
nuoto
occupazione
olimpiadi
omicidio
ong
palestina
pandemia
pensioni
pnrr
ponte
premierato
primarie
rai
referendum
regionali
rifiuti
riforme
russia
salari
salute
sanità
sanremo
scioperi
sciopero
scuola
siccità
sicurezza
siria
spagna
sport
stadio
stupri
superbonus
tasse
tav
tennis
terremoto
terrorismo
trasporti
turchia
turismo
ucraina
ue
università
usa
vaccini
vaccino
violenza
volley
"""

VIEW_WORDS = """\
per
"""
