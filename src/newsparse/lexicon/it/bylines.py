"""Words that tell who wrote a story. Written for this project from general knowledge of the language."""

ASIDES = """\
abbonati
aggiornato
ascolta
ascolta l'articolo
biografia
commenta
commenti
condividi
e-mail
email
esclusiva
facebook
instagram
leggi di più
leggi tutti gli articoli
linkedin
min di lettura
minuti di lettura
minuto di lettura
mostra altro
profilo
pubblicato
salva
scheda autore
segui
segui su twitter
segui su x
stampa
tempo di lettura
tutti gli articoli
twitter
vedi tutti gli articoli
"""

DESKS = """\
bari
berlino
bologna
bruxelles
capo
cronaca
cultura
economia
esteri
firenze
genova
gerusalemme
giustizia
interni
londra
milano
moda
mosca
motori
napoli
new york
palermo
parigi
pechino
politica
responsabile
roma
salute
scienza
scuola
senior
società
speciale
spettacoli
sport
tecnologia
torino
venezia
viaggi
vice
washington
"""

GENITIVES = """\
del
dell'
della
di
"""

JOINERS = """\
&
con
e
ed
"""

LABELS = """\
a cura di
articolo di
autore
autori
autrice
di
firma
giornalista
inviato
pubblicato da
redattore
scritto da
"""

NO_NAMES = """\
abbonamenti
abbonamento
abbonati
accedi
agosto
al
alla
altre
altro
ambiente
annunci
aprile
articoli
articolo
ascolta
blog
blogs
bologna
calcio
camera
casa
cerca
champions
chi
classifica
classifiche
commenta
commenti
comune
con
condividi
consiglio
contatti
cookie
copyright
cronaca
cucina
cultura
da
dei
del
della
delle
di
dicembre
digital
diretta
domenica
dossier
e
economia
edicola
edition
editoriali
esteri
europa
febbraio
firenze
foto
gallery
gennaio
genova
giochi
giovedì
giugno
gli
governo
guarda
home
homepage
il
immobili
in
inchieste
interviste
italia
la
lavoro
le
leggi
lettere
letti
letto
live
lo
login
luglio
lunedì
ma
maggio
martedì
marzo
menu
menù
mercoledì
meteo
milano
ministero
ministro
moda
mondo
motori
napoli
necrologi
nel
nella
news
newsletter
non
notizia
notizie
novembre
o
opinioni
ora
oroscopo
ottobre
palermo
parlamento
per
più
podcast
policy
politica
presidente
privacy
provincia
pubblicità
redazione
regione
regioni
registrati
riproduzione
riservata
risultati
roma
rubriche
sabato
salute
scienza
scienze
scopri
scuola
segui
seguici
senato
serie
settembre
siamo
sondaggio
speciale
speciali
spettacoli
spettacolo
sport
stampa
su
sul
sulla
tecnologia
torino
tutti
tutto
ultim'ora
ultima
ultime
un
una
università
vedi
venerdì
viaggi
video
"""

OPENERS = """\
a cura di
analisi di
articolo di
by
commento di
dai nostri inviati
dal nostro corrispondente
dal nostro inviato
dalla nostra corrispondente
dalla nostra inviata
della nostra inviata
di
editoriale di
inchiesta a cura di
inchiesta di
intervista di
opinione di
postato da
pubblicato da
redatto da
reportage di
scritto da
servizio di
testi di
testo di
testo e foto di
traduzione di
un articolo a cura di
un articolo di
un reportage di
"""

OUTLETS = """\
agenzia
agi
ansa
avvenire
carlino
corriere
fanpage
foglio
gazzetta
giornale
giorno
libero
manifesto
mattino
media
messaggero
nazione
network
news
notizie
online
post
press
quotidiano
radio
redazione
repubblica
secolo
stampa
tempo
tg
tirreno
today
tv
unità
"""

ROLES = """\
analista
autore
autrice
blogger
capo servizio
caporedattore
caporedattrice
caposervizio
collaboratore
collaboratrice
columnist
commentatore
commentatrice
condirettore
corrispondente
corrispondenti
critico
cronista
curatore
curatrice
direttore
direttrice
docente
economista
editorialista
fotografa
fotografo
fotoreporter
giornalista
inviata
inviato
opinionista
presidente
professore
professoressa
redattore
redattrice
reporter
ricercatore
ricercatrice
scrittore
scrittrice
vicedirettore
vicedirettrice
videomaker
"""

STAND_INS = """\
a cura della redazione
aa.vv.
admin
autori vari
comunicato stampa
dai nostri inviati
dal nostro corrispondente
dalla nostra corrispondente
dalla redazione
di redazione
la redazione
la redazione online
redazione
redazione ansa
redazione corriere
redazione cronaca
redazione economia
redazione esteri
redazione ilgiornale.it
redazione milano
redazione online
redazione politica
redazione repubblica
redazione roma
redazione spettacoli
redazione sport
redazione tgcom24
redazione web
staff
"""

SURNAMES = """\
abate
agosto
bianchi
bologna
costa
domenica
genova
maggio
marino
marzo
milano
napoli
palermo
roma
sabato
salvi
torino
"""

TIES = """\
a
da
dal
dall'
dalla
in
per
"""
