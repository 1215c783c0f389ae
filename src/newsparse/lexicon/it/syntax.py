"""How Italian marks what is quoted."""

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

FAR_SUBJECTS = True

INCISES = True

INFINITIVE_ENDINGS = """\
are
ere
ire
rre
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
ammissione
analisi
appello
augurio
auspicio
avvertimento
avviso
battuta
bilancio
commento
conclusione
confessione
consiglio
convinzione
denuncia
dichiarazione
dichiarazioni
difesa
domanda
frase
grido
interrogativo
invito
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
previsione
promessa
proposta
protesta
provocazione
racconto
ragionamento
replica
richiesta
ricordo
riflessione
risposta
rivelazione
sfogo
smentita
spiegazione
suggerimento
tesi
testimonianza
timore
verdetto
versione
"""

SOURCE_WORDS = """\
secondo
"""

VIEW_WORDS = """\
per
"""
