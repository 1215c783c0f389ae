"""The words that report speech. Written for this project from general knowledge of the language."""

ACTS = """\
accusare
apostrofare
attaccare
auspicare
bocciare
bollare
chiedere
citare
condannare
criticare
definire
denunciare
deplorare
descrivere
difendere
elogiare
esaltare
esortare
giustificare
invitare
invocare
lamentare
lodare
minacciare
negare
promettere
proporre
respingere
rifiutare
rivendicare
smentire
sollecitare
stigmatizzare
"""

ADDRESS = """\
accusare
allertare
ammonire
apostrofare
assicurare
avvertire
avvisare
chiedere
comunicare
confessare
confidare
consigliare
diffidare
dire
domandare
esortare
garantire
giurare
implorare
incalzare
incitare
informare
ingiungere
interpellare
interrogare
intervistare
intimare
invitare
minacciare
ordinare
pregare
promettere
proporre
raccomandare
raccontare
rammentare
rassicurare
redarguire
replicare
ribattere
ricordare
riferire
rimproverare
ringraziare
ripetere
rispondere
rivelare
salutare
scongiurare
scrivere
sollecitare
spiegare
spronare
suggerire
supplicare
tranquillizzare
"""

ANSWERS = """\
replicare
ribattere
rispondere
"""

BARE = """\
affermare
aggiungere
ammettere
annunciare
assicurare
avvertire
chiarire
commentare
concludere
confermare
dichiarare
dire
esclamare
osservare
precisare
raccontare
replicare
ribadire
ribattere
ricordare
rispondere
rivelare
scrivere
sostenere
sottolineare
spiegare
"""

CITING = """\
citare
"""

CLOSING = """\
così
"""

DOCUMENTS = """\
analisi
articoli
articolo
atti
bilancio
bollettino
capitolato
cartello
circolare
comunicato
conti
convenzione
costituzione
cronaca
dati
decreti
decreto
delibera
dichiarazione
documenti
documento
dossier
editoriale
fascicolo
filmato
foto
immagini
inchiesta
indagine
indagini
informativa
legge
lettera
lettere
mail
memoria
memoriale
messaggi
messaggio
mozione
nota
ordinanza
perizia
post
proclama
programma
rapporti
rapporto
referto
regolamento
relazione
report
ricerca
ricerche
ricorso
rilevazioni
risultati
sentenza
sentenze
sms
sondaggi
sondaggio
statistiche
statuto
stime
striscione
studi
studio
testo
trattato
verbale
verbali
video
volantino
"""

MANNER = """\
aprire
arrabbiarsi
balbettare
biascicare
bisbigliare
borbottare
brontolare
cantare
canticchiare
chiudere
cominciare
commiserare
commuoversi
compiacersi
consolarsi
continuare
digitare
dispiacersi
dolersi
entusiasmarsi
esordire
esplodere
esultare
farfugliare
finire
frenare
gemere
gioire
gridare
grugnire
imprecare
indignarsi
infervorarsi
infuriarsi
iniziare
intonare
inveire
meravigliarsi
mormorare
mugugnare
parlare
piagnucolare
piangere
rallegrarsi
rammaricarsi
reagire
recriminare
ridacchiare
ridere
rievocare
rimuginare
sbraitare
sbuffare
scandire
scattare
schernire
scoppiare
sghignazzare
sibilare
singhiozzare
sogghignare
sognare
sorridere
sospirare
strillare
stupirsi
stuzzicare
sussurrare
tagliare
urlare
"""

MENTIONS = """\
aggettivo
album
alias
alla voce
battezzata
battezzato
brano
canta
cantando
cantano
cantare
cantarono
cantato
cantava
cantavano
canticchia
canticchiando
cantò
canzone
chiama
chiamata
chiamate
chiamati
chiamato
con il nome di
con il titolo
conosciuta come
conosciuto come
convegno
cosiddetta
cosiddette
cosiddetti
cosiddetto
così detta
così detto
dal titolo
denominata
denominate
denominati
denominato
detta anche
detto anche
documentario
film
il brano
il convegno
il documentario
il dramma
il film
il libro
il motto
il nome
il nome di
il poema
il premio
il progetto
il programma
il romanzo
il saggio
il singolo
il termine
il titolo
inchiesta
intitolata
intitolate
intitolati
intitolato
intona
intonando
intonano
intonare
intonato
intonava
intonavano
l' album
l' associazione
l' espressione
l' hashtag
l' operazione
la campagna
la canzone
la commedia
la frase
la lista
la mostra
la parola
la rubrica
la scritta
la serie
la trasmissione
la voce
le parole
libro
lo slogan
lo spettacolo
mostra
nomignolo
nota come
noto come
operazione
ovvero
progetto
programma
pseudonimo
ribattezzata
ribattezzate
ribattezzati
ribattezzato
romanzo
rubrica
saggio
serie
si chiama
si chiamano
si chiamava
si chiamerà
significa
slogan
soprannome
soprannominata
soprannominati
soprannominato
sotto il nome di
sotto il titolo
titolo
trasmissione
vale a dire
verbo
"""

NOUNS = """\
accusa
accuse
affermazione
affermazioni
allarme
ammissione
annunci
annuncio
assicurazione
assicurazioni
auspicio
avvertimenti
avvertimento
certezza
commento
conclusione
conferma
confessione
constatazione
convinzione
dichiarazione
dichiarazioni
dubbio
giudizio
idea
impressione
ipotesi
lamentela
minacce
minaccia
monito
notizia
obiezione
opinione
parere
precisazione
previsione
promessa
promesse
proposta
rassicurazione
rassicurazioni
richiesta
risposta
rivelazione
rivelazioni
smentita
sospetti
sospetto
speranza
speranze
suggerimento
teoria
tesi
timore
timori
"""

OWN_VIEWS = """\
a loro avviso
a loro dire
a loro giudizio
a loro parere
a sua detta
a suo avviso
a suo dire
a suo giudizio
a suo parere
"""

PARENTHETIC = """\
affermare
aggiungere
ammettere
ammonire
annotare
annunciare
argomentare
asserire
assicurare
attaccare
attestare
auspicare
avvertire
calcolare
chiarire
chiedere
chiosare
commentare
comunicare
concludere
confermare
confessare
confidare
constatare
credere
criticare
denunciare
dichiarare
dire
domandare
esclamare
esortare
evidenziare
garantire
giurare
illustrare
incalzare
indicare
informare
insistere
invocare
ipotizzare
ironizzare
lamentare
minacciare
motivare
notare
obiettare
osservare
pensare
preannunciare
precisare
premettere
prevedere
profetizzare
promettere
proporre
proseguire
prospettare
protestare
puntualizzare
raccomandare
raccontare
ragionare
rammentare
rassicurare
replicare
riassumere
ribadire
ribattere
riconoscere
ricordare
ricostruire
riferire
riflettere
rilanciare
rilevare
rimarcare
rincarare
ringraziare
ripetere
rispondere
rivelare
rivendicare
sbottare
scherzare
scommettere
scrivere
segnalare
sentenziare
sfogarsi
sintetizzare
smentire
soggiungere
sollecitare
sostenere
sottolineare
specificare
sperare
spiegare
stimare
suggerire
supporre
temere
testimoniare
tuonare
twittare
"""

PHRASES = """\
a detta d'
a detta degli
a detta dei
a detta del
a detta dell'
a detta della
a detta delle
a detta dello
a detta di
a giudizio d'
a giudizio degli
a giudizio dei
a giudizio del
a giudizio dell'
a giudizio della
a giudizio delle
a giudizio dello
a giudizio di
a parere d'
a parere degli
a parere dei
a parere del
a parere dell'
a parere della
a parere delle
a parere dello
a parere di
a quanto afferma
a quanto affermano
a quanto annuncia
a quanto comunica
a quanto dice
a quanto dichiara
a quanto dicono
a quanto precisa
a quanto racconta
a quanto raccontano
a quanto riferisce
a quanto riferiscono
a quanto riporta
a quanto riportano
a quanto rivela
a quanto rivelano
a quanto scrive
a quanto scrivono
a quanto sostengono
a quanto sostiene
a quanto spiega
a quanto spiegano
a sentire
ad avviso d'
ad avviso degli
ad avviso dei
ad avviso del
ad avviso dell'
ad avviso della
ad avviso delle
ad avviso dello
ad avviso di
come annunciato da
come annunciato dagli
come annunciato dai
come annunciato dal
come annunciato dall'
come annunciato dalla
come annunciato dalle
come annunciato dallo
come confermato da
come confermato dagli
come confermato dai
come confermato dal
come confermato dall'
come confermato dalla
come confermato dalle
come confermato dallo
come detto da
come detto dagli
come detto dai
come detto dal
come detto dall'
come detto dalla
come detto dalle
come detto dallo
come dichiarato da
come dichiarato dagli
come dichiarato dai
come dichiarato dal
come dichiarato dall'
come dichiarato dalla
come dichiarato dalle
come dichiarato dallo
come ricordato da
come ricordato dagli
come ricordato dai
come ricordato dal
come ricordato dall'
come ricordato dalla
come ricordato dalle
come ricordato dallo
come riferito da
come riferito dagli
come riferito dai
come riferito dal
come riferito dall'
come riferito dalla
come riferito dalle
come riferito dallo
come riportato da
come riportato dagli
come riportato dai
come riportato dal
come riportato dall'
come riportato dalla
come riportato dalle
come riportato dallo
come scritto da
come scritto dagli
come scritto dai
come scritto dal
come scritto dall'
come scritto dalla
come scritto dalle
come scritto dallo
come sottolineato da
come sottolineato dagli
come sottolineato dai
come sottolineato dal
come sottolineato dall'
come sottolineato dalla
come sottolineato dalle
come sottolineato dallo
come spiegato da
come spiegato dagli
come spiegato dai
come spiegato dal
come spiegato dall'
come spiegato dalla
come spiegato dalle
come spiegato dallo
nella versione d'
nella versione degli
nella versione dei
nella versione del
nella versione dell'
nella versione della
nella versione delle
nella versione dello
nella versione di
nelle parole d'
nelle parole degli
nelle parole dei
nelle parole del
nelle parole dell'
nelle parole della
nelle parole delle
nelle parole dello
nelle parole di
per bocca d'
per bocca degli
per bocca dei
per bocca del
per bocca dell'
per bocca della
per bocca delle
per bocca dello
per bocca di
secondo
secondo quanto afferma
secondo quanto affermano
secondo quanto affermato da
secondo quanto affermato dagli
secondo quanto affermato dai
secondo quanto affermato dal
secondo quanto affermato dall'
secondo quanto affermato dalla
secondo quanto affermato dalle
secondo quanto affermato dallo
secondo quanto ammesso da
secondo quanto ammesso dagli
secondo quanto ammesso dai
secondo quanto ammesso dal
secondo quanto ammesso dall'
secondo quanto ammesso dalla
secondo quanto ammesso dalle
secondo quanto ammesso dallo
secondo quanto annuncia
secondo quanto annunciato da
secondo quanto annunciato dagli
secondo quanto annunciato dai
secondo quanto annunciato dal
secondo quanto annunciato dall'
secondo quanto annunciato dalla
secondo quanto annunciato dalle
secondo quanto annunciato dallo
secondo quanto comunica
secondo quanto comunicato da
secondo quanto comunicato dagli
secondo quanto comunicato dai
secondo quanto comunicato dal
secondo quanto comunicato dall'
secondo quanto comunicato dalla
secondo quanto comunicato dalle
secondo quanto comunicato dallo
secondo quanto confermato da
secondo quanto confermato dagli
secondo quanto confermato dai
secondo quanto confermato dal
secondo quanto confermato dall'
secondo quanto confermato dalla
secondo quanto confermato dalle
secondo quanto confermato dallo
secondo quanto detto da
secondo quanto detto dagli
secondo quanto detto dai
secondo quanto detto dal
secondo quanto detto dall'
secondo quanto detto dalla
secondo quanto detto dalle
secondo quanto detto dallo
secondo quanto dice
secondo quanto dichiara
secondo quanto dichiarato da
secondo quanto dichiarato dagli
secondo quanto dichiarato dai
secondo quanto dichiarato dal
secondo quanto dichiarato dall'
secondo quanto dichiarato dalla
secondo quanto dichiarato dalle
secondo quanto dichiarato dallo
secondo quanto dicono
secondo quanto indicato da
secondo quanto indicato dagli
secondo quanto indicato dai
secondo quanto indicato dal
secondo quanto indicato dall'
secondo quanto indicato dalla
secondo quanto indicato dalle
secondo quanto indicato dallo
secondo quanto precisa
secondo quanto precisato da
secondo quanto precisato dagli
secondo quanto precisato dai
secondo quanto precisato dal
secondo quanto precisato dall'
secondo quanto precisato dalla
secondo quanto precisato dalle
secondo quanto precisato dallo
secondo quanto racconta
secondo quanto raccontano
secondo quanto raccontato da
secondo quanto raccontato dagli
secondo quanto raccontato dai
secondo quanto raccontato dal
secondo quanto raccontato dall'
secondo quanto raccontato dalla
secondo quanto raccontato dalle
secondo quanto raccontato dallo
secondo quanto reso noto da
secondo quanto reso noto dagli
secondo quanto reso noto dai
secondo quanto reso noto dal
secondo quanto reso noto dall'
secondo quanto reso noto dalla
secondo quanto reso noto dalle
secondo quanto reso noto dallo
secondo quanto ricostruito da
secondo quanto ricostruito dagli
secondo quanto ricostruito dai
secondo quanto ricostruito dal
secondo quanto ricostruito dall'
secondo quanto ricostruito dalla
secondo quanto ricostruito dalle
secondo quanto ricostruito dallo
secondo quanto riferisce
secondo quanto riferiscono
secondo quanto riferito da
secondo quanto riferito dagli
secondo quanto riferito dai
secondo quanto riferito dal
secondo quanto riferito dall'
secondo quanto riferito dalla
secondo quanto riferito dalle
secondo quanto riferito dallo
secondo quanto riporta
secondo quanto riportano
secondo quanto riportato da
secondo quanto riportato dagli
secondo quanto riportato dai
secondo quanto riportato dal
secondo quanto riportato dall'
secondo quanto riportato dalla
secondo quanto riportato dalle
secondo quanto riportato dallo
secondo quanto rivela
secondo quanto rivelano
secondo quanto rivelato da
secondo quanto rivelato dagli
secondo quanto rivelato dai
secondo quanto rivelato dal
secondo quanto rivelato dall'
secondo quanto rivelato dalla
secondo quanto rivelato dalle
secondo quanto rivelato dallo
secondo quanto scritto da
secondo quanto scritto dagli
secondo quanto scritto dai
secondo quanto scritto dal
secondo quanto scritto dall'
secondo quanto scritto dalla
secondo quanto scritto dalle
secondo quanto scritto dallo
secondo quanto scrive
secondo quanto scrivono
secondo quanto sostengono
secondo quanto sostenuto da
secondo quanto sostenuto dagli
secondo quanto sostenuto dai
secondo quanto sostenuto dal
secondo quanto sostenuto dall'
secondo quanto sostenuto dalla
secondo quanto sostenuto dalle
secondo quanto sostenuto dallo
secondo quanto sostiene
secondo quanto spiega
secondo quanto spiegano
secondo quanto spiegato da
secondo quanto spiegato dagli
secondo quanto spiegato dai
secondo quanto spiegato dal
secondo quanto spiegato dall'
secondo quanto spiegato dalla
secondo quanto spiegato dalle
secondo quanto spiegato dallo
si afferma in
si afferma negli
si afferma nei
si afferma nel
si afferma nell'
si afferma nella
si afferma nelle
si afferma nello
si afferma su
si afferma sui
si afferma sul
si afferma sulla
si afferma sulle
si aggiunge in
si aggiunge negli
si aggiunge nei
si aggiunge nel
si aggiunge nell'
si aggiunge nella
si aggiunge nelle
si aggiunge nello
si aggiunge su
si aggiunge sui
si aggiunge sul
si aggiunge sulla
si aggiunge sulle
si legge in
si legge negli
si legge nei
si legge nel
si legge nell'
si legge nella
si legge nelle
si legge nello
si legge su
si legge sui
si legge sul
si legge sulla
si legge sulle
si leggeva in
si leggeva negli
si leggeva nei
si leggeva nel
si leggeva nell'
si leggeva nella
si leggeva nelle
si leggeva nello
si leggeva su
si leggeva sui
si leggeva sul
si leggeva sulla
si leggeva sulle
si precisa in
si precisa negli
si precisa nei
si precisa nel
si precisa nell'
si precisa nella
si precisa nelle
si precisa nello
si precisa su
si precisa sui
si precisa sul
si precisa sulla
si precisa sulle
si sottolinea in
si sottolinea negli
si sottolinea nei
si sottolinea nel
si sottolinea nell'
si sottolinea nella
si sottolinea nelle
si sottolinea nello
si sottolinea su
si sottolinea sui
si sottolinea sul
si sottolinea sulla
si sottolinea sulle
si spiega in
si spiega negli
si spiega nei
si spiega nel
si spiega nell'
si spiega nella
si spiega nelle
si spiega nello
si spiega su
si spiega sui
si spiega sul
si spiega sulla
si spiega sulle
stando a
stando a quanto afferma
stando a quanto affermano
stando a quanto annuncia
stando a quanto comunica
stando a quanto detto da
stando a quanto detto dagli
stando a quanto detto dai
stando a quanto detto dal
stando a quanto detto dall'
stando a quanto detto dalla
stando a quanto detto dalle
stando a quanto detto dallo
stando a quanto dice
stando a quanto dichiara
stando a quanto dichiarato da
stando a quanto dichiarato dagli
stando a quanto dichiarato dai
stando a quanto dichiarato dal
stando a quanto dichiarato dall'
stando a quanto dichiarato dalla
stando a quanto dichiarato dalle
stando a quanto dichiarato dallo
stando a quanto dicono
stando a quanto precisa
stando a quanto racconta
stando a quanto raccontano
stando a quanto riferisce
stando a quanto riferiscono
stando a quanto riferito da
stando a quanto riferito dagli
stando a quanto riferito dai
stando a quanto riferito dal
stando a quanto riferito dall'
stando a quanto riferito dalla
stando a quanto riferito dalle
stando a quanto riferito dallo
stando a quanto riporta
stando a quanto riportano
stando a quanto riportato da
stando a quanto riportato dagli
stando a quanto riportato dai
stando a quanto riportato dal
stando a quanto riportato dall'
stando a quanto riportato dalla
stando a quanto riportato dalle
stando a quanto riportato dallo
stando a quanto rivela
stando a quanto rivelano
stando a quanto scrive
stando a quanto scrivono
stando a quanto sostengono
stando a quanto sostiene
stando a quanto spiega
stando a quanto spiegano
stando agli
stando ai
stando al
stando all'
stando alla
stando alle
stando alle parole d'
stando alle parole degli
stando alle parole dei
stando alle parole del
stando alle parole dell'
stando alle parole della
stando alle parole delle
stando alle parole dello
stando alle parole di
stando allo
"""

POSTINGS = """\
condivide
condividendo
condivise
condiviso
posta
postando
postato
postò
pubblica
pubblicando
pubblicato
pubblicò
ritwitta
ritwittato
twitta
twittando
twittato
twittò
"""

QUESTIONS = """\
chiedere
domandare
interpellare
interrogare
intervistare
"""

SPEECH = """\
accennare
acclamare
accreditare
accusare
affermare
aggiornare
aggiungere
allertare
ammettere
ammiccare
ammonire
annotare
annunciare
annunziare
anticipare
apostrofare
appellarsi
applaudire
apprezzare
argomentare
arringare
asserire
asseverare
assicurare
attaccare
attestare
augurare
auspicare
avvertire
avvisare
bestemmiare
biasimare
bocciare
bollare
calcolare
caldeggiare
caratterizzare
censurare
chiarire
chiedere
chiosare
citare
commentare
complimentarsi
comunicare
concludere
condannare
confermare
confessare
confidare
confutare
congratularsi
consigliare
constatare
contestare
contraddire
contrapporre
controbattere
controreplicare
convenire
criticare
dedurre
definire
denunciare
denunziare
deplorare
descrivere
desumere
dettagliare
dettare
dichiarare
difendere
diffidare
diramare
dire
disapprovare
discolparsi
discutere
dissentire
divulgare
domandare
eccepire
elencare
elogiare
enfatizzare
enunciare
esaltare
esclamare
escludere
esemplificare
esigere
esortare
esplicitare
esporre
esprimere
etichettare
evidenziare
evincersi
evocare
garantire
giudicare
giurare
giustificare
illustrare
implorare
imputare
incalzare
incitare
indicare
informare
ingiungere
insinuare
insistere
interloquire
interpellare
interrogare
intervenire
intervistare
intimare
invitare
invocare
ipotizzare
ironizzare
lamentare
lodare
manifestare
menzionare
minacciare
motivare
narrare
negare
notare
notificare
obbiettare
obiettare
ordinare
osservare
paventare
perorare
plaudire
polemizzare
pontificare
postare
postillare
preannunciare
precisare
predicare
predire
pregare
premettere
prescrivere
prevedere
proclamare
proferire
profetizzare
promettere
pronosticare
pronunciare
proporre
proseguire
prospettare
protestare
pubblicare
puntualizzare
raccomandare
raccontare
ragionare
rammentare
rassicurare
recitare
reclamare
redarguire
replicare
respingere
rettificare
riaffermare
riassicurare
riassumere
ribadire
ribattere
richiamare
richiedere
riconoscere
ricordare
ricostruire
riferire
rifiutare
riflettere
rilanciare
rilasciare
rilevare
rimandare
rimarcare
rimbrottare
rimpiangere
rimproverare
rincarare
ringhiare
ringraziare
ripercorrere
ripetere
riportare
riprendere
risottolineare
rispondere
rivelare
rivendicare
salutare
sancire
sbottare
scherzare
scommettere
scongiurare
scrivere
scusarsi
segnalare
sentenziare
sferzare
sfogarsi
sintetizzare
smentire
sminuire
soffermarsi
soggiungere
sollecitare
sostenere
sottolineare
specificare
spiegare
spronare
stigmatizzare
stimare
subodorare
suggerire
supplicare
svelare
tacciare
testimoniare
titolare
tranquillizzare
trasmettere
tratteggiare
tuonare
twittare
vantare
vaticinare
"""

STATES = """\
certa
certe
certi
certo
consapevole
consapevoli
convinta
convinte
convinti
convinto
fiduciosa
fiduciosi
fiducioso
ottimista
ottimisti
persuasa
persuaso
preoccupata
preoccupati
preoccupato
scettica
scettici
scettico
sicura
sicure
sicuri
sicuro
speranzosa
speranzosi
speranzoso
"""

THOUGHT = """\
aspettarsi
auspicare
calcolare
concludere
considerare
constatare
credere
dubitare
illudersi
immaginare
intuire
pensare
presumere
presupporre
pretendere
prevedere
reputare
ritenere
sospettare
sperare
supporre
temere
valutare
"""

TRANSITIVE = """\
ammettere
negare
"""

# form, tab, base form and what the form is
VERBS = """\
accenna	accennare present
accennando	accennare gerund
accennano	accennare present
accennare	accennare infinitive
accennarono	accennare past
accennata	accennare participle
accennate	accennare participle
accennati	accennare participle
accennato	accennare participle
accennava	accennare past
accennavano	accennare past
accenneranno	accennare present
accennerà	accennare present
accennò	accennare past
acclama	acclamare present
acclamando	acclamare gerund
acclamano	acclamare present
acclamare	acclamare infinitive
acclamarono	acclamare past
acclamata	acclamare participle
acclamate	acclamare participle
acclamati	acclamare participle
acclamato	acclamare participle
acclamava	acclamare past
acclamavano	acclamare past
acclameranno	acclamare present
acclamerà	acclamare present
acclamò	acclamare past
accredita	accreditare present
accreditando	accreditare gerund
accreditano	accreditare present
accreditare	accreditare infinitive
accreditarono	accreditare past
accreditata	accreditare participle
accreditate	accreditare participle
accreditati	accreditare participle
accreditato	accreditare participle
accreditava	accreditare past
accreditavano	accreditare past
accrediteranno	accreditare present
accrediterà	accreditare present
accreditò	accreditare past
accusa	accusare present
accusando	accusare gerund
accusano	accusare present
accusare	accusare infinitive
accusarono	accusare past
accusata	accusare participle
accusate	accusare participle
accusati	accusare participle
accusato	accusare participle
accusava	accusare past
accusavano	accusare past
accuseranno	accusare present
accuserà	accusare present
accusò	accusare past
afferma	affermare present
affermando	affermare gerund
affermano	affermare present
affermare	affermare infinitive
affermarono	affermare past
affermata	affermare participle
affermate	affermare participle
affermati	affermare participle
affermato	affermare participle
affermava	affermare past
affermavano	affermare past
affermeranno	affermare present
affermerà	affermare present
affermò	affermare past
aggiorna	aggiornare present
aggiornando	aggiornare gerund
aggiornano	aggiornare present
aggiornare	aggiornare infinitive
aggiornarono	aggiornare past
aggiornata	aggiornare participle
aggiornate	aggiornare participle
aggiornati	aggiornare participle
aggiornato	aggiornare participle
aggiornava	aggiornare past
aggiornavano	aggiornare past
aggiorneranno	aggiornare present
aggiornerà	aggiornare present
aggiornò	aggiornare past
aggiunge	aggiungere present
aggiungendo	aggiungere gerund
aggiungeranno	aggiungere present
aggiungere	aggiungere infinitive
aggiungerà	aggiungere present
aggiungeva	aggiungere past
aggiungevano	aggiungere past
aggiungono	aggiungere present
aggiunse	aggiungere past
aggiunsero	aggiungere past
aggiunta	aggiungere participle
aggiunte	aggiungere participle
aggiunti	aggiungere participle
aggiunto	aggiungere participle
allerta	allertare present
allertando	allertare gerund
allertano	allertare present
allertare	allertare infinitive
allertarono	allertare past
allertata	allertare participle
allertate	allertare participle
allertati	allertare participle
allertato	allertare participle
allertava	allertare past
allertavano	allertare past
allerteranno	allertare present
allerterà	allertare present
allertò	allertare past
ammessa	ammettere participle
ammesse	ammettere participle
ammessi	ammettere participle
ammesso	ammettere participle
ammette	ammettere present
ammettendo	ammettere gerund
ammetteranno	ammettere present
ammettere	ammettere infinitive
ammetterà	ammettere present
ammetteva	ammettere past
ammettevano	ammettere past
ammettono	ammettere present
ammicca	ammiccare present
ammiccando	ammiccare gerund
ammiccano	ammiccare present
ammiccare	ammiccare infinitive
ammiccarono	ammiccare past
ammiccata	ammiccare participle
ammiccate	ammiccare participle
ammiccati	ammiccare participle
ammiccato	ammiccare participle
ammiccava	ammiccare past
ammiccavano	ammiccare past
ammiccheranno	ammiccare present
ammiccherà	ammiccare present
ammiccò	ammiccare past
ammise	ammettere past
ammisero	ammettere past
ammonendo	ammonire gerund
ammoniranno	ammonire present
ammonire	ammonire infinitive
ammonirono	ammonire past
ammonirà	ammonire present
ammonisce	ammonire present
ammoniscono	ammonire present
ammonita	ammonire participle
ammonite	ammonire participle
ammoniti	ammonire participle
ammonito	ammonire participle
ammoniva	ammonire past
ammonivano	ammonire past
ammonì	ammonire past
annota	annotare present
annotando	annotare gerund
annotano	annotare present
annotare	annotare infinitive
annotarono	annotare past
annotata	annotare participle
annotate	annotare participle
annotati	annotare participle
annotato	annotare participle
annotava	annotare past
annotavano	annotare past
annoteranno	annotare present
annoterà	annotare present
annotò	annotare past
annunceranno	annunciare present
annuncerà	annunciare present
annuncia	annunciare present
annunciando	annunciare gerund
annunciano	annunciare present
annunciare	annunciare infinitive
annunciarono	annunciare past
annunciata	annunciare participle
annunciate	annunciare participle
annunciati	annunciare participle
annunciato	annunciare participle
annunciava	annunciare past
annunciavano	annunciare past
annunciò	annunciare past
annunzia	annunziare present
annunziando	annunziare gerund
annunziano	annunziare present
annunziare	annunziare infinitive
annunziarono	annunziare past
annunziata	annunziare participle
annunziate	annunziare participle
annunziati	annunziare participle
annunziato	annunziare participle
annunziava	annunziare past
annunziavano	annunziare past
annunzieranno	annunziare present
annunzierà	annunziare present
annunziò	annunziare past
anticipa	anticipare present
anticipando	anticipare gerund
anticipano	anticipare present
anticipare	anticipare infinitive
anticiparono	anticipare past
anticipata	anticipare participle
anticipate	anticipare participle
anticipati	anticipare participle
anticipato	anticipare participle
anticipava	anticipare past
anticipavano	anticipare past
anticiperanno	anticipare present
anticiperà	anticipare present
anticipò	anticipare past
aperta	aprire participle
aperte	aprire participle
aperti	aprire participle
aperto	aprire participle
apostrofa	apostrofare present
apostrofando	apostrofare gerund
apostrofano	apostrofare present
apostrofare	apostrofare infinitive
apostrofarono	apostrofare past
apostrofata	apostrofare participle
apostrofate	apostrofare participle
apostrofati	apostrofare participle
apostrofato	apostrofare participle
apostrofava	apostrofare past
apostrofavano	apostrofare past
apostroferanno	apostrofare present
apostroferà	apostrofare present
apostrofò	apostrofare past
appella	appellarsi present
appellando	appellarsi gerund
appellandosi	appellarsi gerund
appellano	appellarsi present
appellare	appellarsi infinitive
appellarono	appellarsi past
appellata	appellarsi participle
appellate	appellarsi participle
appellati	appellarsi participle
appellato	appellarsi participle
appellava	appellarsi past
appellavano	appellarsi past
appelleranno	appellarsi present
appellerà	appellarsi present
appellò	appellarsi past
applaude	applaudire present
applaudendo	applaudire gerund
applaudiranno	applaudire present
applaudire	applaudire infinitive
applaudirono	applaudire past
applaudirà	applaudire present
applaudita	applaudire participle
applaudite	applaudire participle
applauditi	applaudire participle
applaudito	applaudire participle
applaudiva	applaudire past
applaudivano	applaudire past
applaudono	applaudire present
applaudì	applaudire past
apprezza	apprezzare present
apprezzando	apprezzare gerund
apprezzano	apprezzare present
apprezzare	apprezzare infinitive
apprezzarono	apprezzare past
apprezzata	apprezzare participle
apprezzate	apprezzare participle
apprezzati	apprezzare participle
apprezzato	apprezzare participle
apprezzava	apprezzare past
apprezzavano	apprezzare past
apprezzeranno	apprezzare present
apprezzerà	apprezzare present
apprezzò	apprezzare past
apre	aprire present
aprendo	aprire gerund
apriranno	aprire present
aprire	aprire infinitive
aprirono	aprire past
aprirà	aprire present
apriva	aprire past
aprivano	aprire past
aprono	aprire present
aprì	aprire past
argomenta	argomentare present
argomentando	argomentare gerund
argomentano	argomentare present
argomentare	argomentare infinitive
argomentarono	argomentare past
argomentata	argomentare participle
argomentate	argomentare participle
argomentati	argomentare participle
argomentato	argomentare participle
argomentava	argomentare past
argomentavano	argomentare past
argomenteranno	argomentare present
argomenterà	argomentare present
argomentò	argomentare past
arrabbia	arrabbiarsi present
arrabbiando	arrabbiarsi gerund
arrabbiandosi	arrabbiarsi gerund
arrabbiano	arrabbiarsi present
arrabbiare	arrabbiarsi infinitive
arrabbiarono	arrabbiarsi past
arrabbiata	arrabbiarsi participle
arrabbiate	arrabbiarsi participle
arrabbiati	arrabbiarsi participle
arrabbiato	arrabbiarsi participle
arrabbiava	arrabbiarsi past
arrabbiavano	arrabbiarsi past
arrabbieranno	arrabbiarsi present
arrabbierà	arrabbiarsi present
arrabbiò	arrabbiarsi past
arringa	arringare present
arringando	arringare gerund
arringano	arringare present
arringare	arringare infinitive
arringarono	arringare past
arringata	arringare participle
arringate	arringare participle
arringati	arringare participle
arringato	arringare participle
arringava	arringare past
arringavano	arringare past
arringheranno	arringare present
arringherà	arringare present
arringò	arringare past
aspetta	aspettarsi present
aspettando	aspettarsi gerund
aspettandosi	aspettarsi gerund
aspettano	aspettarsi present
aspettare	aspettarsi infinitive
aspettarono	aspettarsi past
aspettata	aspettarsi participle
aspettate	aspettarsi participle
aspettati	aspettarsi participle
aspettato	aspettarsi participle
aspettava	aspettarsi past
aspettavano	aspettarsi past
aspetteranno	aspettarsi present
aspetterà	aspettarsi present
aspettò	aspettarsi past
asserendo	asserire gerund
asseriranno	asserire present
asserire	asserire infinitive
asserirono	asserire past
asserirà	asserire present
asserisce	asserire present
asseriscono	asserire present
asserita	asserire participle
asserite	asserire participle
asseriti	asserire participle
asserito	asserire participle
asseriva	asserire past
asserivano	asserire past
asserì	asserire past
assevera	asseverare present
asseverando	asseverare gerund
asseverano	asseverare present
asseverare	asseverare infinitive
asseverarono	asseverare past
asseverata	asseverare participle
asseverate	asseverare participle
asseverati	asseverare participle
asseverato	asseverare participle
asseverava	asseverare past
asseveravano	asseverare past
assevereranno	asseverare present
assevererà	asseverare present
asseverò	asseverare past
assicura	assicurare present
assicurando	assicurare gerund
assicurano	assicurare present
assicurare	assicurare infinitive
assicurarono	assicurare past
assicurata	assicurare participle
assicurate	assicurare participle
assicurati	assicurare participle
assicurato	assicurare participle
assicurava	assicurare past
assicuravano	assicurare past
assicureranno	assicurare present
assicurerà	assicurare present
assicurò	assicurare past
attacca	attaccare present
attaccando	attaccare gerund
attaccano	attaccare present
attaccare	attaccare infinitive
attaccarono	attaccare past
attaccata	attaccare participle
attaccate	attaccare participle
attaccati	attaccare participle
attaccato	attaccare participle
attaccava	attaccare past
attaccavano	attaccare past
attaccheranno	attaccare present
attaccherà	attaccare present
attaccò	attaccare past
attesta	attestare present
attestando	attestare gerund
attestano	attestare present
attestare	attestare infinitive
attestarono	attestare past
attestata	attestare participle
attestate	attestare participle
attestati	attestare participle
attestato	attestare participle
attestava	attestare past
attestavano	attestare past
attesteranno	attestare present
attesterà	attestare present
attestò	attestare past
augura	augurare present
augurando	augurare gerund
augurano	augurare present
augurare	augurare infinitive
augurarono	augurare past
augurata	augurare participle
augurate	augurare participle
augurati	augurare participle
augurato	augurare participle
augurava	augurare past
auguravano	augurare past
augureranno	augurare present
augurerà	augurare present
augurò	augurare past
auspica	auspicare present
auspicando	auspicare gerund
auspicano	auspicare present
auspicare	auspicare infinitive
auspicarono	auspicare past
auspicata	auspicare participle
auspicate	auspicare participle
auspicati	auspicare participle
auspicato	auspicare participle
auspicava	auspicare past
auspicavano	auspicare past
auspicheranno	auspicare present
auspicherà	auspicare present
auspicò	auspicare past
avverte	avvertire present
avvertendo	avvertire gerund
avvertiranno	avvertire present
avvertire	avvertire infinitive
avvertirono	avvertire past
avvertirà	avvertire present
avvertita	avvertire participle
avvertite	avvertire participle
avvertiti	avvertire participle
avvertito	avvertire participle
avvertiva	avvertire past
avvertivano	avvertire past
avvertono	avvertire present
avvertì	avvertire past
avvisa	avvisare present
avvisando	avvisare gerund
avvisano	avvisare present
avvisare	avvisare infinitive
avvisarono	avvisare past
avvisata	avvisare participle
avvisate	avvisare participle
avvisati	avvisare participle
avvisato	avvisare participle
avvisava	avvisare past
avvisavano	avvisare past
avviseranno	avvisare present
avviserà	avvisare present
avvisò	avvisare past
balbetta	balbettare present
balbettando	balbettare gerund
balbettano	balbettare present
balbettare	balbettare infinitive
balbettarono	balbettare past
balbettata	balbettare participle
balbettate	balbettare participle
balbettati	balbettare participle
balbettato	balbettare participle
balbettava	balbettare past
balbettavano	balbettare past
balbetteranno	balbettare present
balbetterà	balbettare present
balbettò	balbettare past
bestemmia	bestemmiare present
bestemmiando	bestemmiare gerund
bestemmiano	bestemmiare present
bestemmiare	bestemmiare infinitive
bestemmiarono	bestemmiare past
bestemmiata	bestemmiare participle
bestemmiate	bestemmiare participle
bestemmiati	bestemmiare participle
bestemmiato	bestemmiare participle
bestemmiava	bestemmiare past
bestemmiavano	bestemmiare past
bestemmieranno	bestemmiare present
bestemmierà	bestemmiare present
bestemmiò	bestemmiare past
biascica	biascicare present
biascicando	biascicare gerund
biascicano	biascicare present
biascicare	biascicare infinitive
biascicarono	biascicare past
biascicata	biascicare participle
biascicate	biascicare participle
biascicati	biascicare participle
biascicato	biascicare participle
biascicava	biascicare past
biascicavano	biascicare past
biascicheranno	biascicare present
biascicherà	biascicare present
biascicò	biascicare past
biasima	biasimare present
biasimando	biasimare gerund
biasimano	biasimare present
biasimare	biasimare infinitive
biasimarono	biasimare past
biasimata	biasimare participle
biasimate	biasimare participle
biasimati	biasimare participle
biasimato	biasimare participle
biasimava	biasimare past
biasimavano	biasimare past
biasimeranno	biasimare present
biasimerà	biasimare present
biasimò	biasimare past
bisbiglia	bisbigliare present
bisbigliando	bisbigliare gerund
bisbigliano	bisbigliare present
bisbigliare	bisbigliare infinitive
bisbigliarono	bisbigliare past
bisbigliata	bisbigliare participle
bisbigliate	bisbigliare participle
bisbigliati	bisbigliare participle
bisbigliato	bisbigliare participle
bisbigliava	bisbigliare past
bisbigliavano	bisbigliare past
bisbiglieranno	bisbigliare present
bisbiglierà	bisbigliare present
bisbigliò	bisbigliare past
bocceranno	bocciare present
boccerà	bocciare present
boccia	bocciare present
bocciando	bocciare gerund
bocciano	bocciare present
bocciare	bocciare infinitive
bocciarono	bocciare past
bocciata	bocciare participle
bocciate	bocciare participle
bocciati	bocciare participle
bocciato	bocciare participle
bocciava	bocciare past
bocciavano	bocciare past
bocciò	bocciare past
bolla	bollare present
bollando	bollare gerund
bollano	bollare present
bollare	bollare infinitive
bollarono	bollare past
bollata	bollare participle
bollate	bollare participle
bollati	bollare participle
bollato	bollare participle
bollava	bollare past
bollavano	bollare past
bolleranno	bollare present
bollerà	bollare present
bollò	bollare past
borbotta	borbottare present
borbottando	borbottare gerund
borbottano	borbottare present
borbottare	borbottare infinitive
borbottarono	borbottare past
borbottata	borbottare participle
borbottate	borbottare participle
borbottati	borbottare participle
borbottato	borbottare participle
borbottava	borbottare past
borbottavano	borbottare past
borbotteranno	borbottare present
borbotterà	borbottare present
borbottò	borbottare past
brontola	brontolare present
brontolando	brontolare gerund
brontolano	brontolare present
brontolare	brontolare infinitive
brontolarono	brontolare past
brontolata	brontolare participle
brontolate	brontolare participle
brontolati	brontolare participle
brontolato	brontolare participle
brontolava	brontolare past
brontolavano	brontolare past
brontoleranno	brontolare present
brontolerà	brontolare present
brontolò	brontolare past
calcola	calcolare present
calcolando	calcolare gerund
calcolano	calcolare present
calcolare	calcolare infinitive
calcolarono	calcolare past
calcolata	calcolare participle
calcolate	calcolare participle
calcolati	calcolare participle
calcolato	calcolare participle
calcolava	calcolare past
calcolavano	calcolare past
calcoleranno	calcolare present
calcolerà	calcolare present
calcolò	calcolare past
caldeggeranno	caldeggiare present
caldeggerà	caldeggiare present
caldeggia	caldeggiare present
caldeggiando	caldeggiare gerund
caldeggiano	caldeggiare present
caldeggiare	caldeggiare infinitive
caldeggiarono	caldeggiare past
caldeggiata	caldeggiare participle
caldeggiate	caldeggiare participle
caldeggiati	caldeggiare participle
caldeggiato	caldeggiare participle
caldeggiava	caldeggiare past
caldeggiavano	caldeggiare past
caldeggiò	caldeggiare past
canta	cantare present
cantando	cantare gerund
cantano	cantare present
cantare	cantare infinitive
cantarono	cantare past
cantata	cantare participle
cantate	cantare participle
cantati	cantare participle
cantato	cantare participle
cantava	cantare past
cantavano	cantare past
canteranno	cantare present
canterà	cantare present
canticchia	canticchiare present
canticchiando	canticchiare gerund
canticchiano	canticchiare present
canticchiare	canticchiare infinitive
canticchiarono	canticchiare past
canticchiata	canticchiare participle
canticchiate	canticchiare participle
canticchiati	canticchiare participle
canticchiato	canticchiare participle
canticchiava	canticchiare past
canticchiavano	canticchiare past
canticchieranno	canticchiare present
canticchierà	canticchiare present
canticchiò	canticchiare past
cantò	cantare past
caratterizza	caratterizzare present
caratterizzando	caratterizzare gerund
caratterizzano	caratterizzare present
caratterizzare	caratterizzare infinitive
caratterizzarono	caratterizzare past
caratterizzata	caratterizzare participle
caratterizzate	caratterizzare participle
caratterizzati	caratterizzare participle
caratterizzato	caratterizzare participle
caratterizzava	caratterizzare past
caratterizzavano	caratterizzare past
caratterizzeranno	caratterizzare present
caratterizzerà	caratterizzare present
caratterizzò	caratterizzare past
censura	censurare present
censurando	censurare gerund
censurano	censurare present
censurare	censurare infinitive
censurarono	censurare past
censurata	censurare participle
censurate	censurare participle
censurati	censurare participle
censurato	censurare participle
censurava	censurare past
censuravano	censurare past
censureranno	censurare present
censurerà	censurare present
censurò	censurare past
chiarendo	chiarire gerund
chiariranno	chiarire present
chiarire	chiarire infinitive
chiarirono	chiarire past
chiarirà	chiarire present
chiarisce	chiarire present
chiariscono	chiarire present
chiarita	chiarire participle
chiarite	chiarire participle
chiariti	chiarire participle
chiarito	chiarire participle
chiariva	chiarire past
chiarivano	chiarire past
chiarì	chiarire past
chiede	chiedere present
chiedendo	chiedere gerund
chiederanno	chiedere present
chiedere	chiedere infinitive
chiederà	chiedere present
chiedeva	chiedere past
chiedevano	chiedere past
chiedono	chiedere present
chiese	chiedere past
chiesero	chiedere past
chiesta	chiedere participle
chieste	chiedere participle
chiesti	chiedere participle
chiesto	chiedere participle
chiosa	chiosare present
chiosando	chiosare gerund
chiosano	chiosare present
chiosare	chiosare infinitive
chiosarono	chiosare past
chiosata	chiosare participle
chiosate	chiosare participle
chiosati	chiosare participle
chiosato	chiosare participle
chiosava	chiosare past
chiosavano	chiosare past
chioseranno	chiosare present
chioserà	chiosare present
chiosò	chiosare past
chiude	chiudere present
chiudendo	chiudere gerund
chiuderanno	chiudere present
chiudere	chiudere infinitive
chiuderà	chiudere present
chiudeva	chiudere past
chiudevano	chiudere past
chiudono	chiudere present
chiusa	chiudere participle
chiuse	chiudere past participle
chiusero	chiudere past
chiusi	chiudere participle
chiuso	chiudere participle
cita	citare present
citando	citare gerund
citano	citare present
citare	citare infinitive
citarono	citare past
citata	citare participle
citate	citare participle
citati	citare participle
citato	citare participle
citava	citare past
citavano	citare past
citeranno	citare present
citerà	citare present
citò	citare past
cominceranno	cominciare present
comincerà	cominciare present
comincia	cominciare present
cominciando	cominciare gerund
cominciano	cominciare present
cominciare	cominciare infinitive
cominciarono	cominciare past
cominciata	cominciare participle
cominciate	cominciare participle
cominciati	cominciare participle
cominciato	cominciare participle
cominciava	cominciare past
cominciavano	cominciare past
cominciò	cominciare past
commenta	commentare present
commentando	commentare gerund
commentano	commentare present
commentare	commentare infinitive
commentarono	commentare past
commentata	commentare participle
commentate	commentare participle
commentati	commentare participle
commentato	commentare participle
commentava	commentare past
commentavano	commentare past
commenteranno	commentare present
commenterà	commentare present
commentò	commentare past
commisera	commiserare present
commiserando	commiserare gerund
commiserano	commiserare present
commiserare	commiserare infinitive
commiserarono	commiserare past
commiserata	commiserare participle
commiserate	commiserare participle
commiserati	commiserare participle
commiserato	commiserare participle
commiserava	commiserare past
commiseravano	commiserare past
commisereranno	commiserare present
commisererà	commiserare present
commiserò	commiserare past
commossa	commuoversi participle
commosse	commuoversi past participle
commossero	commuoversi past
commossi	commuoversi participle
commosso	commuoversi participle
commuove	commuoversi present
commuovendo	commuoversi gerund
commuovendosi	commuoversi gerund
commuoveranno	commuoversi present
commuovere	commuoversi infinitive
commuoverà	commuoversi present
commuoveva	commuoversi past
commuovevano	commuoversi past
commuovono	commuoversi present
compiacciono	compiacersi present
compiace	compiacersi present
compiacendo	compiacersi gerund
compiacendosi	compiacersi gerund
compiaceranno	compiacersi present
compiacere	compiacersi infinitive
compiacerà	compiacersi present
compiaceva	compiacersi past
compiacevano	compiacersi past
compiaciuta	compiacersi participle
compiaciute	compiacersi participle
compiaciuti	compiacersi participle
compiaciuto	compiacersi participle
compiacque	compiacersi past
compiacquero	compiacersi past
complimenta	complimentarsi present
complimentando	complimentarsi gerund
complimentandosi	complimentarsi gerund
complimentano	complimentarsi present
complimentare	complimentarsi infinitive
complimentarono	complimentarsi past
complimentata	complimentarsi participle
complimentate	complimentarsi participle
complimentati	complimentarsi participle
complimentato	complimentarsi participle
complimentava	complimentarsi past
complimentavano	complimentarsi past
complimenteranno	complimentarsi present
complimenterà	complimentarsi present
complimentò	complimentarsi past
comunica	comunicare present
comunicando	comunicare gerund
comunicano	comunicare present
comunicare	comunicare infinitive
comunicarono	comunicare past
comunicata	comunicare participle
comunicate	comunicare participle
comunicati	comunicare participle
comunicato	comunicare participle
comunicava	comunicare past
comunicavano	comunicare past
comunicheranno	comunicare present
comunicherà	comunicare present
comunicò	comunicare past
conclude	concludere present
concludendo	concludere gerund
concluderanno	concludere present
concludere	concludere infinitive
concluderà	concludere present
concludeva	concludere past
concludevano	concludere past
concludono	concludere present
conclusa	concludere participle
concluse	concludere past participle
conclusero	concludere past
conclusi	concludere participle
concluso	concludere participle
condanna	condannare present
condannando	condannare gerund
condannano	condannare present
condannare	condannare infinitive
condannarono	condannare past
condannata	condannare participle
condannate	condannare participle
condannati	condannare participle
condannato	condannare participle
condannava	condannare past
condannavano	condannare past
condanneranno	condannare present
condannerà	condannare present
condannò	condannare past
conferma	confermare present
confermando	confermare gerund
confermano	confermare present
confermare	confermare infinitive
confermarono	confermare past
confermata	confermare participle
confermate	confermare participle
confermati	confermare participle
confermato	confermare participle
confermava	confermare past
confermavano	confermare past
confermeranno	confermare present
confermerà	confermare present
confermò	confermare past
confessa	confessare present
confessando	confessare gerund
confessano	confessare present
confessare	confessare infinitive
confessarono	confessare past
confessata	confessare participle
confessate	confessare participle
confessati	confessare participle
confessato	confessare participle
confessava	confessare past
confessavano	confessare past
confesseranno	confessare present
confesserà	confessare present
confessò	confessare past
confida	confidare present
confidando	confidare gerund
confidano	confidare present
confidare	confidare infinitive
confidarono	confidare past
confidata	confidare participle
confidate	confidare participle
confidati	confidare participle
confidato	confidare participle
confidava	confidare past
confidavano	confidare past
confideranno	confidare present
confiderà	confidare present
confidò	confidare past
confuta	confutare present
confutando	confutare gerund
confutano	confutare present
confutare	confutare infinitive
confutarono	confutare past
confutata	confutare participle
confutate	confutare participle
confutati	confutare participle
confutato	confutare participle
confutava	confutare past
confutavano	confutare past
confuteranno	confutare present
confuterà	confutare present
confutò	confutare past
congratula	congratularsi present
congratulando	congratularsi gerund
congratulandosi	congratularsi gerund
congratulano	congratularsi present
congratulare	congratularsi infinitive
congratularono	congratularsi past
congratulata	congratularsi participle
congratulate	congratularsi participle
congratulati	congratularsi participle
congratulato	congratularsi participle
congratulava	congratularsi past
congratulavano	congratularsi past
congratuleranno	congratularsi present
congratulerà	congratularsi present
congratulò	congratularsi past
considera	considerare present
considerando	considerare gerund
considerano	considerare present
considerare	considerare infinitive
considerarono	considerare past
considerata	considerare participle
considerate	considerare participle
considerati	considerare participle
considerato	considerare participle
considerava	considerare past
consideravano	considerare past
considereranno	considerare present
considererà	considerare present
considerò	considerare past
consiglia	consigliare present
consigliando	consigliare gerund
consigliano	consigliare present
consigliare	consigliare infinitive
consigliarono	consigliare past
consigliata	consigliare participle
consigliate	consigliare participle
consigliati	consigliare participle
consigliato	consigliare participle
consigliava	consigliare past
consigliavano	consigliare past
consiglieranno	consigliare present
consiglierà	consigliare present
consigliò	consigliare past
consola	consolarsi present
consolando	consolarsi gerund
consolandosi	consolarsi gerund
consolano	consolarsi present
consolare	consolarsi infinitive
consolarono	consolarsi past
consolata	consolarsi participle
consolate	consolarsi participle
consolati	consolarsi participle
consolato	consolarsi participle
consolava	consolarsi past
consolavano	consolarsi past
consoleranno	consolarsi present
consolerà	consolarsi present
consolò	consolarsi past
constata	constatare present
constatando	constatare gerund
constatano	constatare present
constatare	constatare infinitive
constatarono	constatare past
constatata	constatare participle
constatate	constatare participle
constatati	constatare participle
constatato	constatare participle
constatava	constatare past
constatavano	constatare past
constateranno	constatare present
constaterà	constatare present
constatò	constatare past
contesta	contestare present
contestando	contestare gerund
contestano	contestare present
contestare	contestare infinitive
contestarono	contestare past
contestata	contestare participle
contestate	contestare participle
contestati	contestare participle
contestato	contestare participle
contestava	contestare past
contestavano	contestare past
contesteranno	contestare present
contesterà	contestare present
contestò	contestare past
continua	continuare present
continuando	continuare gerund
continuano	continuare present
continuare	continuare infinitive
continuarono	continuare past
continuata	continuare participle
continuate	continuare participle
continuati	continuare participle
continuato	continuare participle
continuava	continuare past
continuavano	continuare past
continueranno	continuare present
continuerà	continuare present
continuò	continuare past
contraddetta	contraddire participle
contraddette	contraddire participle
contraddetti	contraddire participle
contraddetto	contraddire participle
contraddice	contraddire present
contraddicendo	contraddire gerund
contraddiceva	contraddire past
contraddicevano	contraddire past
contraddicono	contraddire present
contraddiranno	contraddire present
contraddire	contraddire infinitive
contraddirà	contraddire present
contraddisse	contraddire past
contraddissero	contraddire past
contrappone	contrapporre present
contrapponendo	contrapporre gerund
contrapponeva	contrapporre past
contrapponevano	contrapporre past
contrappongono	contrapporre present
contrapporranno	contrapporre present
contrapporre	contrapporre infinitive
contrapporrà	contrapporre present
contrappose	contrapporre past
contrapposero	contrapporre past
contrapposta	contrapporre participle
contrapposte	contrapporre participle
contrapposti	contrapporre participle
contrapposto	contrapporre participle
controbatte	controbattere present
controbattendo	controbattere gerund
controbatteranno	controbattere present
controbattere	controbattere infinitive
controbatterono	controbattere past
controbatterà	controbattere present
controbatteva	controbattere past
controbattevano	controbattere past
controbattono	controbattere present
controbattuta	controbattere participle
controbattute	controbattere participle
controbattuti	controbattere participle
controbattuto	controbattere participle
controbatté	controbattere past
controreplica	controreplicare present
controreplicando	controreplicare gerund
controreplicano	controreplicare present
controreplicare	controreplicare infinitive
controreplicarono	controreplicare past
controreplicata	controreplicare participle
controreplicate	controreplicare participle
controreplicati	controreplicare participle
controreplicato	controreplicare participle
controreplicava	controreplicare past
controreplicavano	controreplicare past
controreplicheranno	controreplicare present
controreplicherà	controreplicare present
controreplicò	controreplicare past
convenendo	convenire gerund
convengono	convenire present
convenire	convenire infinitive
conveniva	convenire past
convenivano	convenire past
convenne	convenire past
convennero	convenire past
convenuta	convenire participle
convenute	convenire participle
convenuti	convenire participle
convenuto	convenire participle
converranno	convenire present
converrà	convenire present
conviene	convenire present
crede	credere present
credendo	credere gerund
crederanno	credere present
credere	credere infinitive
crederà	credere present
credette	credere past
credettero	credere past
credeva	credere past
credevano	credere past
credono	credere present
creduta	credere participle
credute	credere participle
creduti	credere participle
creduto	credere participle
critica	criticare present
criticando	criticare gerund
criticano	criticare present
criticare	criticare infinitive
criticarono	criticare past
criticata	criticare participle
criticate	criticare participle
criticati	criticare participle
criticato	criticare participle
criticava	criticare past
criticavano	criticare past
criticheranno	criticare present
criticherà	criticare present
criticò	criticare past
dedotta	dedurre participle
dedotte	dedurre participle
dedotti	dedurre participle
dedotto	dedurre participle
deduce	dedurre present
deducendo	dedurre gerund
deduceva	dedurre past
deducevano	dedurre past
deducono	dedurre present
dedurranno	dedurre present
dedurre	dedurre infinitive
dedurrà	dedurre present
dedusse	dedurre past
dedussero	dedurre past
definendo	definire gerund
definiranno	definire present
definire	definire infinitive
definirono	definire past
definirà	definire present
definisce	definire present
definiscono	definire present
definita	definire participle
definite	definire participle
definiti	definire participle
definito	definire participle
definiva	definire past
definivano	definire past
definì	definire past
denunceranno	denunciare present
denuncerà	denunciare present
denuncia	denunciare present
denunciando	denunciare gerund
denunciano	denunciare present
denunciare	denunciare infinitive
denunciarono	denunciare past
denunciata	denunciare participle
denunciate	denunciare participle
denunciati	denunciare participle
denunciato	denunciare participle
denunciava	denunciare past
denunciavano	denunciare past
denunciò	denunciare past
denunzia	denunziare present
denunziando	denunziare gerund
denunziano	denunziare present
denunziare	denunziare infinitive
denunziarono	denunziare past
denunziata	denunziare participle
denunziate	denunziare participle
denunziati	denunziare participle
denunziato	denunziare participle
denunziava	denunziare past
denunziavano	denunziare past
denunzieranno	denunziare present
denunzierà	denunziare present
denunziò	denunziare past
deplora	deplorare present
deplorando	deplorare gerund
deplorano	deplorare present
deplorare	deplorare infinitive
deplorarono	deplorare past
deplorata	deplorare participle
deplorate	deplorare participle
deplorati	deplorare participle
deplorato	deplorare participle
deplorava	deplorare past
deploravano	deplorare past
deploreranno	deplorare present
deplorerà	deplorare present
deplorò	deplorare past
descrisse	descrivere past
descrissero	descrivere past
descritta	descrivere participle
descritte	descrivere participle
descritti	descrivere participle
descritto	descrivere participle
descrive	descrivere present
descrivendo	descrivere gerund
descriveranno	descrivere present
descrivere	descrivere infinitive
descriverà	descrivere present
descriveva	descrivere past
descrivevano	descrivere past
descrivono	descrivere present
desume	desumere present
desumendo	desumere gerund
desumeranno	desumere present
desumere	desumere infinitive
desumerà	desumere present
desumeva	desumere past
desumevano	desumere past
desumono	desumere present
desunse	desumere past
desunsero	desumere past
desunta	desumere participle
desunte	desumere participle
desunti	desumere participle
desunto	desumere participle
detta	dettare present
dettaglia	dettagliare present
dettagliando	dettagliare gerund
dettagliano	dettagliare present
dettagliare	dettagliare infinitive
dettagliarono	dettagliare past
dettagliata	dettagliare participle
dettagliate	dettagliare participle
dettagliati	dettagliare participle
dettagliato	dettagliare participle
dettagliava	dettagliare past
dettagliavano	dettagliare past
dettaglieranno	dettagliare present
dettaglierà	dettagliare present
dettagliò	dettagliare past
dettando	dettare gerund
dettano	dettare present
dettare	dettare infinitive
dettarono	dettare past
dettata	dettare participle
dettate	dettare participle
dettati	dettare participle
dettato	dettare participle
dettava	dettare past
dettavano	dettare past
dette	dire participle
detteranno	dettare present
detterà	dettare present
detti	dire participle
detto	dire participle
dettò	dettare past
dice	dire present
dicendo	dire gerund
diceva	dire past
dicevano	dire past
dichiara	dichiarare present
dichiarando	dichiarare gerund
dichiarano	dichiarare present
dichiarare	dichiarare infinitive
dichiararono	dichiarare past
dichiarata	dichiarare participle
dichiarate	dichiarare participle
dichiarati	dichiarare participle
dichiarato	dichiarare participle
dichiarava	dichiarare past
dichiaravano	dichiarare past
dichiareranno	dichiarare present
dichiarerà	dichiarare present
dichiarò	dichiarare past
dicono	dire present
difende	difendere present
difendendo	difendere gerund
difenderanno	difendere present
difendere	difendere infinitive
difenderà	difendere present
difendeva	difendere past
difendevano	difendere past
difendono	difendere present
difesa	difendere participle
difese	difendere past participle
difesero	difendere past
difesi	difendere participle
difeso	difendere participle
diffida	diffidare present
diffidando	diffidare gerund
diffidano	diffidare present
diffidare	diffidare infinitive
diffidarono	diffidare past
diffidata	diffidare participle
diffidate	diffidare participle
diffidati	diffidare participle
diffidato	diffidare participle
diffidava	diffidare past
diffidavano	diffidare past
diffideranno	diffidare present
diffiderà	diffidare present
diffidò	diffidare past
digita	digitare present
digitando	digitare gerund
digitano	digitare present
digitare	digitare infinitive
digitarono	digitare past
digitata	digitare participle
digitate	digitare participle
digitati	digitare participle
digitato	digitare participle
digitava	digitare past
digitavano	digitare past
digiteranno	digitare present
digiterà	digitare present
digitò	digitare past
dirama	diramare present
diramando	diramare gerund
diramano	diramare present
diramare	diramare infinitive
diramarono	diramare past
diramata	diramare participle
diramate	diramare participle
diramati	diramare participle
diramato	diramare participle
diramava	diramare past
diramavano	diramare past
dirameranno	diramare present
diramerà	diramare present
diramò	diramare past
diranno	dire present
dire	dire infinitive
dirà	dire present
disapprova	disapprovare present
disapprovando	disapprovare gerund
disapprovano	disapprovare present
disapprovare	disapprovare infinitive
disapprovarono	disapprovare past
disapprovata	disapprovare participle
disapprovate	disapprovare participle
disapprovati	disapprovare participle
disapprovato	disapprovare participle
disapprovava	disapprovare past
disapprovavano	disapprovare past
disapproveranno	disapprovare present
disapproverà	disapprovare present
disapprovò	disapprovare past
discolpa	discolparsi present
discolpando	discolparsi gerund
discolpandosi	discolparsi gerund
discolpano	discolparsi present
discolpare	discolparsi infinitive
discolparono	discolparsi past
discolpata	discolparsi participle
discolpate	discolparsi participle
discolpati	discolparsi participle
discolpato	discolparsi participle
discolpava	discolparsi past
discolpavano	discolparsi past
discolperanno	discolparsi present
discolperà	discolparsi present
discolpò	discolparsi past
discussa	discutere participle
discusse	discutere past participle
discussero	discutere past
discussi	discutere participle
discusso	discutere participle
discute	discutere present
discutendo	discutere gerund
discuteranno	discutere present
discutere	discutere infinitive
discuterà	discutere present
discuteva	discutere past
discutevano	discutere past
discutono	discutere present
dispiacciono	dispiacersi present
dispiace	dispiacersi present
dispiacendo	dispiacersi gerund
dispiacendosi	dispiacersi gerund
dispiaceranno	dispiacersi present
dispiacere	dispiacersi infinitive
dispiacerà	dispiacersi present
dispiaceva	dispiacersi past
dispiacevano	dispiacersi past
dispiaciuta	dispiacersi participle
dispiaciute	dispiacersi participle
dispiaciuti	dispiacersi participle
dispiaciuto	dispiacersi participle
dispiacque	dispiacersi past
dispiacquero	dispiacersi past
disse	dire past
dissente	dissentire present
dissentendo	dissentire gerund
dissentiranno	dissentire present
dissentire	dissentire infinitive
dissentirono	dissentire past
dissentirà	dissentire present
dissentita	dissentire participle
dissentite	dissentire participle
dissentiti	dissentire participle
dissentito	dissentire participle
dissentiva	dissentire past
dissentivano	dissentire past
dissentono	dissentire present
dissentì	dissentire past
dissero	dire past
divulga	divulgare present
divulgando	divulgare gerund
divulgano	divulgare present
divulgare	divulgare infinitive
divulgarono	divulgare past
divulgata	divulgare participle
divulgate	divulgare participle
divulgati	divulgare participle
divulgato	divulgare participle
divulgava	divulgare past
divulgavano	divulgare past
divulgheranno	divulgare present
divulgherà	divulgare present
divulgò	divulgare past
dolendo	dolersi gerund
dolendosi	dolersi gerund
dolere	dolersi infinitive
doleva	dolersi past
dolevano	dolersi past
dolgono	dolersi present
dolse	dolersi past
dolsero	dolersi past
doluta	dolersi participle
dolute	dolersi participle
doluti	dolersi participle
doluto	dolersi participle
domanda	domandare present
domandando	domandare gerund
domandano	domandare present
domandare	domandare infinitive
domandarono	domandare past
domandata	domandare participle
domandate	domandare participle
domandati	domandare participle
domandato	domandare participle
domandava	domandare past
domandavano	domandare past
domanderanno	domandare present
domanderà	domandare present
domandò	domandare past
dorranno	dolersi present
dorrà	dolersi present
dubita	dubitare present
dubitando	dubitare gerund
dubitano	dubitare present
dubitare	dubitare infinitive
dubitarono	dubitare past
dubitata	dubitare participle
dubitate	dubitare participle
dubitati	dubitare participle
dubitato	dubitare participle
dubitava	dubitare past
dubitavano	dubitare past
dubiteranno	dubitare present
dubiterà	dubitare present
dubitò	dubitare past
duole	dolersi present
eccependo	eccepire gerund
eccepiranno	eccepire present
eccepire	eccepire infinitive
eccepirono	eccepire past
eccepirà	eccepire present
eccepisce	eccepire present
eccepiscono	eccepire present
eccepita	eccepire participle
eccepite	eccepire participle
eccepiti	eccepire participle
eccepito	eccepire participle
eccepiva	eccepire past
eccepivano	eccepire past
eccepì	eccepire past
elenca	elencare present
elencando	elencare gerund
elencano	elencare present
elencare	elencare infinitive
elencarono	elencare past
elencata	elencare participle
elencate	elencare participle
elencati	elencare participle
elencato	elencare participle
elencava	elencare past
elencavano	elencare past
elencheranno	elencare present
elencherà	elencare present
elencò	elencare past
elogeranno	elogiare present
elogerà	elogiare present
elogia	elogiare present
elogiando	elogiare gerund
elogiano	elogiare present
elogiare	elogiare infinitive
elogiarono	elogiare past
elogiata	elogiare participle
elogiate	elogiare participle
elogiati	elogiare participle
elogiato	elogiare participle
elogiava	elogiare past
elogiavano	elogiare past
elogiò	elogiare past
enfatizza	enfatizzare present
enfatizzando	enfatizzare gerund
enfatizzano	enfatizzare present
enfatizzare	enfatizzare infinitive
enfatizzarono	enfatizzare past
enfatizzata	enfatizzare participle
enfatizzate	enfatizzare participle
enfatizzati	enfatizzare participle
enfatizzato	enfatizzare participle
enfatizzava	enfatizzare past
enfatizzavano	enfatizzare past
enfatizzeranno	enfatizzare present
enfatizzerà	enfatizzare present
enfatizzò	enfatizzare past
entusiasma	entusiasmarsi present
entusiasmando	entusiasmarsi gerund
entusiasmandosi	entusiasmarsi gerund
entusiasmano	entusiasmarsi present
entusiasmare	entusiasmarsi infinitive
entusiasmarono	entusiasmarsi past
entusiasmata	entusiasmarsi participle
entusiasmate	entusiasmarsi participle
entusiasmati	entusiasmarsi participle
entusiasmato	entusiasmarsi participle
entusiasmava	entusiasmarsi past
entusiasmavano	entusiasmarsi past
entusiasmeranno	entusiasmarsi present
entusiasmerà	entusiasmarsi present
entusiasmò	entusiasmarsi past
enunceranno	enunciare present
enuncerà	enunciare present
enuncia	enunciare present
enunciando	enunciare gerund
enunciano	enunciare present
enunciare	enunciare infinitive
enunciarono	enunciare past
enunciata	enunciare participle
enunciate	enunciare participle
enunciati	enunciare participle
enunciato	enunciare participle
enunciava	enunciare past
enunciavano	enunciare past
enunciò	enunciare past
esalta	esaltare present
esaltando	esaltare gerund
esaltano	esaltare present
esaltare	esaltare infinitive
esaltarono	esaltare past
esaltata	esaltare participle
esaltate	esaltare participle
esaltati	esaltare participle
esaltato	esaltare participle
esaltava	esaltare past
esaltavano	esaltare past
esalteranno	esaltare present
esalterà	esaltare present
esaltò	esaltare past
esatta	esigere participle
esatte	esigere participle
esatti	esigere participle
esatto	esigere participle
esclama	esclamare present
esclamando	esclamare gerund
esclamano	esclamare present
esclamare	esclamare infinitive
esclamarono	esclamare past
esclamata	esclamare participle
esclamate	esclamare participle
esclamati	esclamare participle
esclamato	esclamare participle
esclamava	esclamare past
esclamavano	esclamare past
esclameranno	esclamare present
esclamerà	esclamare present
esclamò	esclamare past
esclude	escludere present
escludendo	escludere gerund
escluderanno	escludere present
escludere	escludere infinitive
escluderà	escludere present
escludeva	escludere past
escludevano	escludere past
escludono	escludere present
esclusa	escludere participle
escluse	escludere past participle
esclusero	escludere past
esclusi	escludere participle
escluso	escludere participle
esemplifica	esemplificare present
esemplificando	esemplificare gerund
esemplificano	esemplificare present
esemplificare	esemplificare infinitive
esemplificarono	esemplificare past
esemplificata	esemplificare participle
esemplificate	esemplificare participle
esemplificati	esemplificare participle
esemplificato	esemplificare participle
esemplificava	esemplificare past
esemplificavano	esemplificare past
esemplificheranno	esemplificare present
esemplificherà	esemplificare present
esemplificò	esemplificare past
esige	esigere present
esigendo	esigere gerund
esigeranno	esigere present
esigere	esigere infinitive
esigerà	esigere present
esigette	esigere past
esigettero	esigere past
esigeva	esigere past
esigevano	esigere past
esigono	esigere present
esordendo	esordire gerund
esordiranno	esordire present
esordire	esordire infinitive
esordirono	esordire past
esordirà	esordire present
esordisce	esordire present
esordiscono	esordire present
esordita	esordire participle
esordite	esordire participle
esorditi	esordire participle
esordito	esordire participle
esordiva	esordire past
esordivano	esordire past
esordì	esordire past
esorta	esortare present
esortando	esortare gerund
esortano	esortare present
esortare	esortare infinitive
esortarono	esortare past
esortata	esortare participle
esortate	esortare participle
esortati	esortare participle
esortato	esortare participle
esortava	esortare past
esortavano	esortare past
esorteranno	esortare present
esorterà	esortare present
esortò	esortare past
esplicita	esplicitare present
esplicitando	esplicitare gerund
esplicitano	esplicitare present
esplicitare	esplicitare infinitive
esplicitarono	esplicitare past
esplicitata	esplicitare participle
esplicitate	esplicitare participle
esplicitati	esplicitare participle
esplicitato	esplicitare participle
esplicitava	esplicitare past
esplicitavano	esplicitare past
espliciteranno	esplicitare present
espliciterà	esplicitare present
esplicitò	esplicitare past
esplode	esplodere present
esplodendo	esplodere gerund
esploderanno	esplodere present
esplodere	esplodere infinitive
esploderà	esplodere present
esplodeva	esplodere past
esplodevano	esplodere past
esplodono	esplodere present
esplosa	esplodere participle
esplose	esplodere past participle
esplosero	esplodere past
esplosi	esplodere participle
esploso	esplodere participle
espone	esporre present
esponendo	esporre gerund
esponeva	esporre past
esponevano	esporre past
espongono	esporre present
esporranno	esporre present
esporre	esporre infinitive
esporrà	esporre present
espose	esporre past
esposero	esporre past
esposta	esporre participle
esposte	esporre participle
esposti	esporre participle
esposto	esporre participle
espressa	esprimere participle
espresse	esprimere past participle
espressero	esprimere past
espressi	esprimere participle
espresso	esprimere participle
esprime	esprimere present
esprimendo	esprimere gerund
esprimeranno	esprimere present
esprimere	esprimere infinitive
esprimerà	esprimere present
esprimeva	esprimere past
esprimevano	esprimere past
esprimono	esprimere present
esulta	esultare present
esultando	esultare gerund
esultano	esultare present
esultare	esultare infinitive
esultarono	esultare past
esultata	esultare participle
esultate	esultare participle
esultati	esultare participle
esultato	esultare participle
esultava	esultare past
esultavano	esultare past
esulteranno	esultare present
esulterà	esultare present
esultò	esultare past
etichetta	etichettare present
etichettando	etichettare gerund
etichettano	etichettare present
etichettare	etichettare infinitive
etichettarono	etichettare past
etichettata	etichettare participle
etichettate	etichettare participle
etichettati	etichettare participle
etichettato	etichettare participle
etichettava	etichettare past
etichettavano	etichettare past
etichetteranno	etichettare present
etichetterà	etichettare present
etichettò	etichettare past
evidenzia	evidenziare present
evidenziando	evidenziare gerund
evidenziano	evidenziare present
evidenziare	evidenziare infinitive
evidenziarono	evidenziare past
evidenziata	evidenziare participle
evidenziate	evidenziare participle
evidenziati	evidenziare participle
evidenziato	evidenziare participle
evidenziava	evidenziare past
evidenziavano	evidenziare past
evidenzieranno	evidenziare present
evidenzierà	evidenziare present
evidenziò	evidenziare past
evince	evincersi present
evincendo	evincersi gerund
evincendosi	evincersi gerund
evinceranno	evincersi present
evincere	evincersi infinitive
evincerà	evincersi present
evinceva	evincersi past
evincevano	evincersi past
evincono	evincersi present
evinse	evincersi past
evinsero	evincersi past
evinta	evincersi participle
evinte	evincersi participle
evinti	evincersi participle
evinto	evincersi participle
evoca	evocare present
evocando	evocare gerund
evocano	evocare present
evocare	evocare infinitive
evocarono	evocare past
evocata	evocare participle
evocate	evocare participle
evocati	evocare participle
evocato	evocare participle
evocava	evocare past
evocavano	evocare past
evocheranno	evocare present
evocherà	evocare present
evocò	evocare past
farfuglia	farfugliare present
farfugliando	farfugliare gerund
farfugliano	farfugliare present
farfugliare	farfugliare infinitive
farfugliarono	farfugliare past
farfugliata	farfugliare participle
farfugliate	farfugliare participle
farfugliati	farfugliare participle
farfugliato	farfugliare participle
farfugliava	farfugliare past
farfugliavano	farfugliare past
farfuglieranno	farfugliare present
farfuglierà	farfugliare present
farfugliò	farfugliare past
finendo	finire gerund
finiranno	finire present
finire	finire infinitive
finirono	finire past
finirà	finire present
finisce	finire present
finiscono	finire present
finita	finire participle
finite	finire participle
finiti	finire participle
finito	finire participle
finiva	finire past
finivano	finire past
finì	finire past
frena	frenare present
frenando	frenare gerund
frenano	frenare present
frenare	frenare infinitive
frenato	frenare participle
frenava	frenare past
frenò	frenare past
garantendo	garantire gerund
garantiranno	garantire present
garantire	garantire infinitive
garantirono	garantire past
garantirà	garantire present
garantisce	garantire present
garantiscono	garantire present
garantita	garantire participle
garantite	garantire participle
garantiti	garantire participle
garantito	garantire participle
garantiva	garantire past
garantivano	garantire past
garantì	garantire past
geme	gemere present
gemendo	gemere gerund
gemeranno	gemere present
gemere	gemere infinitive
gemerà	gemere present
gemette	gemere past
gemettero	gemere past
gemeva	gemere past
gemevano	gemere past
gemono	gemere present
gemuta	gemere participle
gemute	gemere participle
gemuti	gemere participle
gemuto	gemere participle
gioendo	gioire gerund
gioiranno	gioire present
gioire	gioire infinitive
gioirono	gioire past
gioirà	gioire present
gioisce	gioire present
gioiscono	gioire present
gioita	gioire participle
gioite	gioire participle
gioiti	gioire participle
gioito	gioire participle
gioiva	gioire past
gioivano	gioire past
gioì	gioire past
giudica	giudicare present
giudicando	giudicare gerund
giudicano	giudicare present
giudicare	giudicare infinitive
giudicarono	giudicare past
giudicata	giudicare participle
giudicate	giudicare participle
giudicati	giudicare participle
giudicato	giudicare participle
giudicava	giudicare past
giudicavano	giudicare past
giudicheranno	giudicare present
giudicherà	giudicare present
giudicò	giudicare past
giurando	giurare gerund
giurano	giurare present
giurare	giurare infinitive
giurarono	giurare past
giurata	giurare participle
giurate	giurare participle
giurati	giurare participle
giurato	giurare participle
giurava	giurare past
giuravano	giurare past
giureranno	giurare present
giurerà	giurare present
giurò	giurare past
giustifica	giustificare present
giustificando	giustificare gerund
giustificano	giustificare present
giustificare	giustificare infinitive
giustificarono	giustificare past
giustificata	giustificare participle
giustificate	giustificare participle
giustificati	giustificare participle
giustificato	giustificare participle
giustificava	giustificare past
giustificavano	giustificare past
giustificheranno	giustificare present
giustificherà	giustificare present
giustificò	giustificare past
grida	gridare present
gridando	gridare gerund
gridano	gridare present
gridare	gridare infinitive
gridarono	gridare past
gridata	gridare participle
gridate	gridare participle
gridati	gridare participle
gridato	gridare participle
gridava	gridare past
gridavano	gridare past
grideranno	gridare present
griderà	gridare present
gridò	gridare past
grugnendo	grugnire gerund
grugniranno	grugnire present
grugnire	grugnire infinitive
grugnirono	grugnire past
grugnirà	grugnire present
grugnisce	grugnire present
grugniscono	grugnire present
grugnita	grugnire participle
grugnite	grugnire participle
grugniti	grugnire participle
grugnito	grugnire participle
grugniva	grugnire past
grugnivano	grugnire past
grugnì	grugnire past
illude	illudersi present
illudendo	illudersi gerund
illudendosi	illudersi gerund
illuderanno	illudersi present
illudere	illudersi infinitive
illuderà	illudersi present
illudeva	illudersi past
illudevano	illudersi past
illudono	illudersi present
illusa	illudersi participle
illuse	illudersi past participle
illusero	illudersi past
illusi	illudersi participle
illuso	illudersi participle
illustra	illustrare present
illustrando	illustrare gerund
illustrano	illustrare present
illustrare	illustrare infinitive
illustrarono	illustrare past
illustrata	illustrare participle
illustrate	illustrare participle
illustrati	illustrare participle
illustrato	illustrare participle
illustrava	illustrare past
illustravano	illustrare past
illustreranno	illustrare present
illustrerà	illustrare present
illustrò	illustrare past
immagina	immaginare present
immaginando	immaginare gerund
immaginano	immaginare present
immaginare	immaginare infinitive
immaginarono	immaginare past
immaginata	immaginare participle
immaginate	immaginare participle
immaginati	immaginare participle
immaginato	immaginare participle
immaginava	immaginare past
immaginavano	immaginare past
immagineranno	immaginare present
immaginerà	immaginare present
immaginò	immaginare past
implora	implorare present
implorando	implorare gerund
implorano	implorare present
implorare	implorare infinitive
implorarono	implorare past
implorata	implorare participle
implorate	implorare participle
implorati	implorare participle
implorato	implorare participle
implorava	implorare past
imploravano	implorare past
imploreranno	implorare present
implorerà	implorare present
implorò	implorare past
impreca	imprecare present
imprecando	imprecare gerund
imprecano	imprecare present
imprecare	imprecare infinitive
imprecarono	imprecare past
imprecata	imprecare participle
imprecate	imprecare participle
imprecati	imprecare participle
imprecato	imprecare participle
imprecava	imprecare past
imprecavano	imprecare past
imprecheranno	imprecare present
imprecherà	imprecare present
imprecò	imprecare past
imputa	imputare present
imputando	imputare gerund
imputano	imputare present
imputare	imputare infinitive
imputarono	imputare past
imputata	imputare participle
imputate	imputare participle
imputati	imputare participle
imputato	imputare participle
imputava	imputare past
imputavano	imputare past
imputeranno	imputare present
imputerà	imputare present
imputò	imputare past
incalza	incalzare present
incalzando	incalzare gerund
incalzano	incalzare present
incalzare	incalzare infinitive
incalzarono	incalzare past
incalzata	incalzare participle
incalzate	incalzare participle
incalzati	incalzare participle
incalzato	incalzare participle
incalzava	incalzare past
incalzavano	incalzare past
incalzeranno	incalzare present
incalzerà	incalzare present
incalzò	incalzare past
incita	incitare present
incitando	incitare gerund
incitano	incitare present
incitare	incitare infinitive
incitarono	incitare past
incitata	incitare participle
incitate	incitare participle
incitati	incitare participle
incitato	incitare participle
incitava	incitare past
incitavano	incitare past
inciteranno	incitare present
inciterà	incitare present
incitò	incitare past
indica	indicare present
indicando	indicare gerund
indicano	indicare present
indicare	indicare infinitive
indicarono	indicare past
indicata	indicare participle
indicate	indicare participle
indicati	indicare participle
indicato	indicare participle
indicava	indicare past
indicavano	indicare past
indicheranno	indicare present
indicherà	indicare present
indicò	indicare past
indigna	indignarsi present
indignando	indignarsi gerund
indignandosi	indignarsi gerund
indignano	indignarsi present
indignare	indignarsi infinitive
indignarono	indignarsi past
indignata	indignarsi participle
indignate	indignarsi participle
indignati	indignarsi participle
indignato	indignarsi participle
indignava	indignarsi past
indignavano	indignarsi past
indigneranno	indignarsi present
indignerà	indignarsi present
indignò	indignarsi past
infervora	infervorarsi present
infervorando	infervorarsi gerund
infervorandosi	infervorarsi gerund
infervorano	infervorarsi present
infervorare	infervorarsi infinitive
infervorarono	infervorarsi past
infervorata	infervorarsi participle
infervorate	infervorarsi participle
infervorati	infervorarsi participle
infervorato	infervorarsi participle
infervorava	infervorarsi past
infervoravano	infervorarsi past
infervoreranno	infervorarsi present
infervorerà	infervorarsi present
infervorò	infervorarsi past
informa	informare present
informando	informare gerund
informano	informare present
informare	informare infinitive
informarono	informare past
informata	informare participle
informate	informare participle
informati	informare participle
informato	informare participle
informava	informare past
informavano	informare past
informeranno	informare present
informerà	informare present
informò	informare past
infuria	infuriarsi present
infuriando	infuriarsi gerund
infuriandosi	infuriarsi gerund
infuriano	infuriarsi present
infuriare	infuriarsi infinitive
infuriarono	infuriarsi past
infuriata	infuriarsi participle
infuriate	infuriarsi participle
infuriati	infuriarsi participle
infuriato	infuriarsi participle
infuriava	infuriarsi past
infuriavano	infuriarsi past
infurieranno	infuriarsi present
infurierà	infuriarsi present
infuriò	infuriarsi past
ingiunge	ingiungere present
ingiungendo	ingiungere gerund
ingiungeranno	ingiungere present
ingiungere	ingiungere infinitive
ingiungerà	ingiungere present
ingiungeva	ingiungere past
ingiungevano	ingiungere past
ingiungono	ingiungere present
ingiunse	ingiungere past
ingiunsero	ingiungere past
ingiunta	ingiungere participle
ingiunte	ingiungere participle
ingiunti	ingiungere participle
ingiunto	ingiungere participle
inizia	iniziare present
iniziando	iniziare gerund
iniziano	iniziare present
iniziare	iniziare infinitive
iniziarono	iniziare past
iniziata	iniziare participle
iniziate	iniziare participle
iniziati	iniziare participle
iniziato	iniziare participle
iniziava	iniziare past
iniziavano	iniziare past
inizieranno	iniziare present
inizierà	iniziare present
iniziò	iniziare past
insinua	insinuare present
insinuando	insinuare gerund
insinuano	insinuare present
insinuare	insinuare infinitive
insinuarono	insinuare past
insinuata	insinuare participle
insinuate	insinuare participle
insinuati	insinuare participle
insinuato	insinuare participle
insinuava	insinuare past
insinuavano	insinuare past
insinueranno	insinuare present
insinuerà	insinuare present
insinuò	insinuare past
insiste	insistere present
insistendo	insistere gerund
insisteranno	insistere present
insistere	insistere infinitive
insisterà	insistere present
insistette	insistere past
insistettero	insistere past
insisteva	insistere past
insistevano	insistere past
insistita	insistere participle
insistite	insistere participle
insistiti	insistere participle
insistito	insistere participle
insistono	insistere present
interloquendo	interloquire gerund
interloquiranno	interloquire present
interloquire	interloquire infinitive
interloquirono	interloquire past
interloquirà	interloquire present
interloquisce	interloquire present
interloquiscono	interloquire present
interloquita	interloquire participle
interloquite	interloquire participle
interloquiti	interloquire participle
interloquito	interloquire participle
interloquiva	interloquire past
interloquivano	interloquire past
interloquì	interloquire past
interpella	interpellare present
interpellando	interpellare gerund
interpellano	interpellare present
interpellare	interpellare infinitive
interpellarono	interpellare past
interpellata	interpellare participle
interpellate	interpellare participle
interpellati	interpellare participle
interpellato	interpellare participle
interpellava	interpellare past
interpellavano	interpellare past
interpelleranno	interpellare present
interpellerà	interpellare present
interpellò	interpellare past
interroga	interrogare present
interrogando	interrogare gerund
interrogano	interrogare present
interrogare	interrogare infinitive
interrogarono	interrogare past
interrogata	interrogare participle
interrogate	interrogare participle
interrogati	interrogare participle
interrogato	interrogare participle
interrogava	interrogare past
interrogavano	interrogare past
interrogheranno	interrogare present
interrogherà	interrogare present
interrogò	interrogare past
intervenendo	intervenire gerund
intervengono	intervenire present
intervenire	intervenire infinitive
interveniva	intervenire past
intervenivano	intervenire past
intervenne	intervenire past
intervennero	intervenire past
intervenuta	intervenire participle
intervenute	intervenire participle
intervenuti	intervenire participle
intervenuto	intervenire participle
interverranno	intervenire present
interverrà	intervenire present
interviene	intervenire present
intervista	intervistare present
intervistando	intervistare gerund
intervistano	intervistare present
intervistare	intervistare infinitive
intervistarono	intervistare past
intervistata	intervistare participle
intervistate	intervistare participle
intervistati	intervistare participle
intervistato	intervistare participle
intervistava	intervistare past
intervistavano	intervistare past
intervisteranno	intervistare present
intervisterà	intervistare present
intervistò	intervistare past
intima	intimare present
intimando	intimare gerund
intimano	intimare present
intimare	intimare infinitive
intimarono	intimare past
intimata	intimare participle
intimate	intimare participle
intimati	intimare participle
intimato	intimare participle
intimava	intimare past
intimavano	intimare past
intimeranno	intimare present
intimerà	intimare present
intimò	intimare past
intona	intonare present
intonando	intonare gerund
intonano	intonare present
intonare	intonare infinitive
intonarono	intonare past
intonata	intonare participle
intonate	intonare participle
intonati	intonare participle
intonato	intonare participle
intonava	intonare past
intonavano	intonare past
intoneranno	intonare present
intonerà	intonare present
intonò	intonare past
intuendo	intuire gerund
intuiranno	intuire present
intuire	intuire infinitive
intuirono	intuire past
intuirà	intuire present
intuisce	intuire present
intuiscono	intuire present
intuita	intuire participle
intuite	intuire participle
intuiti	intuire participle
intuito	intuire participle
intuiva	intuire past
intuivano	intuire past
intuì	intuire past
inveendo	inveire gerund
inveiranno	inveire present
inveire	inveire infinitive
inveirono	inveire past
inveirà	inveire present
inveisce	inveire present
inveiscono	inveire present
inveita	inveire participle
inveite	inveire participle
inveiti	inveire participle
inveito	inveire participle
inveiva	inveire past
inveivano	inveire past
inveì	inveire past
invita	invitare present
invitando	invitare gerund
invitano	invitare present
invitare	invitare infinitive
invitarono	invitare past
invitata	invitare participle
invitate	invitare participle
invitati	invitare participle
invitato	invitare participle
invitava	invitare past
invitavano	invitare past
inviteranno	invitare present
inviterà	invitare present
invitò	invitare past
invoca	invocare present
invocando	invocare gerund
invocano	invocare present
invocare	invocare infinitive
invocarono	invocare past
invocata	invocare participle
invocate	invocare participle
invocati	invocare participle
invocato	invocare participle
invocava	invocare past
invocavano	invocare past
invocheranno	invocare present
invocherà	invocare present
invocò	invocare past
ipotizza	ipotizzare present
ipotizzando	ipotizzare gerund
ipotizzano	ipotizzare present
ipotizzare	ipotizzare infinitive
ipotizzarono	ipotizzare past
ipotizzata	ipotizzare participle
ipotizzate	ipotizzare participle
ipotizzati	ipotizzare participle
ipotizzato	ipotizzare participle
ipotizzava	ipotizzare past
ipotizzavano	ipotizzare past
ipotizzeranno	ipotizzare present
ipotizzerà	ipotizzare present
ipotizzò	ipotizzare past
ironizza	ironizzare present
ironizzando	ironizzare gerund
ironizzano	ironizzare present
ironizzare	ironizzare infinitive
ironizzarono	ironizzare past
ironizzata	ironizzare participle
ironizzate	ironizzare participle
ironizzati	ironizzare participle
ironizzato	ironizzare participle
ironizzava	ironizzare past
ironizzavano	ironizzare past
ironizzeranno	ironizzare present
ironizzerà	ironizzare present
ironizzò	ironizzare past
lamenta	lamentare present
lamentando	lamentare gerund
lamentano	lamentare present
lamentare	lamentare infinitive
lamentarono	lamentare past
lamentata	lamentare participle
lamentate	lamentare participle
lamentati	lamentare participle
lamentato	lamentare participle
lamentava	lamentare past
lamentavano	lamentare past
lamenteranno	lamentare present
lamenterà	lamentare present
lamentò	lamentare past
loda	lodare present
lodando	lodare gerund
lodano	lodare present
lodare	lodare infinitive
lodarono	lodare past
lodata	lodare participle
lodate	lodare participle
lodati	lodare participle
lodato	lodare participle
lodava	lodare past
lodavano	lodare past
loderanno	lodare present
loderà	lodare present
lodò	lodare past
manifesta	manifestare present
manifestando	manifestare gerund
manifestano	manifestare present
manifestare	manifestare infinitive
manifestarono	manifestare past
manifestata	manifestare participle
manifestate	manifestare participle
manifestati	manifestare participle
manifestato	manifestare participle
manifestava	manifestare past
manifestavano	manifestare past
manifesteranno	manifestare present
manifesterà	manifestare present
manifestò	manifestare past
menziona	menzionare present
menzionando	menzionare gerund
menzionano	menzionare present
menzionare	menzionare infinitive
menzionarono	menzionare past
menzionata	menzionare participle
menzionate	menzionare participle
menzionati	menzionare participle
menzionato	menzionare participle
menzionava	menzionare past
menzionavano	menzionare past
menzioneranno	menzionare present
menzionerà	menzionare present
menzionò	menzionare past
meraviglia	meravigliarsi present
meravigliando	meravigliarsi gerund
meravigliandosi	meravigliarsi gerund
meravigliano	meravigliarsi present
meravigliare	meravigliarsi infinitive
meravigliarono	meravigliarsi past
meravigliata	meravigliarsi participle
meravigliate	meravigliarsi participle
meravigliati	meravigliarsi participle
meravigliato	meravigliarsi participle
meravigliava	meravigliarsi past
meravigliavano	meravigliarsi past
meraviglieranno	meravigliarsi present
meraviglierà	meravigliarsi present
meravigliò	meravigliarsi past
minacceranno	minacciare present
minaccerà	minacciare present
minaccia	minacciare present
minacciando	minacciare gerund
minacciano	minacciare present
minacciare	minacciare infinitive
minacciarono	minacciare past
minacciata	minacciare participle
minacciate	minacciare participle
minacciati	minacciare participle
minacciato	minacciare participle
minacciava	minacciare past
minacciavano	minacciare past
minacciò	minacciare past
mormora	mormorare present
mormorando	mormorare gerund
mormorano	mormorare present
mormorare	mormorare infinitive
mormorarono	mormorare past
mormorata	mormorare participle
mormorate	mormorare participle
mormorati	mormorare participle
mormorato	mormorare participle
mormorava	mormorare past
mormoravano	mormorare past
mormoreranno	mormorare present
mormorerà	mormorare present
mormorò	mormorare past
motiva	motivare present
motivando	motivare gerund
motivano	motivare present
motivare	motivare infinitive
motivarono	motivare past
motivata	motivare participle
motivate	motivare participle
motivati	motivare participle
motivato	motivare participle
motivava	motivare past
motivavano	motivare past
motiveranno	motivare present
motiverà	motivare present
motivò	motivare past
mugugna	mugugnare present
mugugnando	mugugnare gerund
mugugnano	mugugnare present
mugugnare	mugugnare infinitive
mugugnarono	mugugnare past
mugugnata	mugugnare participle
mugugnate	mugugnare participle
mugugnati	mugugnare participle
mugugnato	mugugnare participle
mugugnava	mugugnare past
mugugnavano	mugugnare past
mugugneranno	mugugnare present
mugugnerà	mugugnare present
mugugnò	mugugnare past
narra	narrare present
narrando	narrare gerund
narrano	narrare present
narrare	narrare infinitive
narrarono	narrare past
narrata	narrare participle
narrate	narrare participle
narrati	narrare participle
narrato	narrare participle
narrava	narrare past
narravano	narrare past
narreranno	narrare present
narrerà	narrare present
narrò	narrare past
nega	negare present
negando	negare gerund
negano	negare present
negare	negare infinitive
negarono	negare past
negata	negare participle
negate	negare participle
negati	negare participle
negato	negare participle
negava	negare past
negavano	negare past
negheranno	negare present
negherà	negare present
negò	negare past
notando	notare gerund
notano	notare present
notare	notare infinitive
notarono	notare past
notata	notare participle
notate	notare participle
notati	notare participle
notato	notare participle
notava	notare past
notavano	notare past
noteranno	notare present
noterà	notare present
notifica	notificare present
notificando	notificare gerund
notificano	notificare present
notificare	notificare infinitive
notificarono	notificare past
notificata	notificare participle
notificate	notificare participle
notificati	notificare participle
notificato	notificare participle
notificava	notificare past
notificavano	notificare past
notificheranno	notificare present
notificherà	notificare present
notificò	notificare past
notò	notare past
obbietta	obbiettare present
obbiettando	obbiettare gerund
obbiettano	obbiettare present
obbiettare	obbiettare infinitive
obbiettarono	obbiettare past
obbiettata	obbiettare participle
obbiettate	obbiettare participle
obbiettati	obbiettare participle
obbiettato	obbiettare participle
obbiettava	obbiettare past
obbiettavano	obbiettare past
obbietteranno	obbiettare present
obbietterà	obbiettare present
obbiettò	obbiettare past
obietta	obiettare present
obiettando	obiettare gerund
obiettano	obiettare present
obiettare	obiettare infinitive
obiettarono	obiettare past
obiettata	obiettare participle
obiettate	obiettare participle
obiettati	obiettare participle
obiettato	obiettare participle
obiettava	obiettare past
obiettavano	obiettare past
obietteranno	obiettare present
obietterà	obiettare present
obiettò	obiettare past
ordina	ordinare present
ordinando	ordinare gerund
ordinano	ordinare present
ordinare	ordinare infinitive
ordinarono	ordinare past
ordinata	ordinare participle
ordinate	ordinare participle
ordinati	ordinare participle
ordinato	ordinare participle
ordinava	ordinare past
ordinavano	ordinare past
ordineranno	ordinare present
ordinerà	ordinare present
ordinò	ordinare past
osserva	osservare present
osservando	osservare gerund
osservano	osservare present
osservare	osservare infinitive
osservarono	osservare past
osservata	osservare participle
osservate	osservare participle
osservati	osservare participle
osservato	osservare participle
osservava	osservare past
osservavano	osservare past
osserveranno	osservare present
osserverà	osservare present
osservò	osservare past
parla	parlare present
parlando	parlare gerund
parlano	parlare present
parlare	parlare infinitive
parlarono	parlare past
parlata	parlare participle
parlate	parlare participle
parlati	parlare participle
parlato	parlare participle
parlava	parlare past
parlavano	parlare past
parleranno	parlare present
parlerà	parlare present
parlò	parlare past
paventa	paventare present
paventando	paventare gerund
paventano	paventare present
paventare	paventare infinitive
paventarono	paventare past
paventata	paventare participle
paventate	paventare participle
paventati	paventare participle
paventato	paventare participle
paventava	paventare past
paventavano	paventare past
paventeranno	paventare present
paventerà	paventare present
paventò	paventare past
pensa	pensare present
pensando	pensare gerund
pensano	pensare present
pensare	pensare infinitive
pensarono	pensare past
pensata	pensare participle
pensate	pensare participle
pensati	pensare participle
pensato	pensare participle
pensava	pensare past
pensavano	pensare past
penseranno	pensare present
penserà	pensare present
pensò	pensare past
perora	perorare present
perorando	perorare gerund
perorano	perorare present
perorare	perorare infinitive
perorarono	perorare past
perorata	perorare participle
perorate	perorare participle
perorati	perorare participle
perorato	perorare participle
perorava	perorare past
peroravano	perorare past
peroreranno	perorare present
perorerà	perorare present
perorò	perorare past
piagnucola	piagnucolare present
piagnucolando	piagnucolare gerund
piagnucolano	piagnucolare present
piagnucolare	piagnucolare infinitive
piagnucolarono	piagnucolare past
piagnucolata	piagnucolare participle
piagnucolate	piagnucolare participle
piagnucolati	piagnucolare participle
piagnucolato	piagnucolare participle
piagnucolava	piagnucolare past
piagnucolavano	piagnucolare past
piagnucoleranno	piagnucolare present
piagnucolerà	piagnucolare present
piagnucolò	piagnucolare past
piange	piangere present
piangendo	piangere gerund
piangeranno	piangere present
piangere	piangere infinitive
piangerà	piangere present
piangeva	piangere past
piangevano	piangere past
piangono	piangere present
pianse	piangere past
piansero	piangere past
pianta	piangere participle
piante	piangere participle
pianti	piangere participle
pianto	piangere participle
plaude	plaudire present
plaudendo	plaudire gerund
plaudiranno	plaudire present
plaudire	plaudire infinitive
plaudirono	plaudire past
plaudirà	plaudire present
plaudita	plaudire participle
plaudite	plaudire participle
plauditi	plaudire participle
plaudito	plaudire participle
plaudiva	plaudire past
plaudivano	plaudire past
plaudono	plaudire present
plaudì	plaudire past
polemizza	polemizzare present
polemizzando	polemizzare gerund
polemizzano	polemizzare present
polemizzare	polemizzare infinitive
polemizzarono	polemizzare past
polemizzata	polemizzare participle
polemizzate	polemizzare participle
polemizzati	polemizzare participle
polemizzato	polemizzare participle
polemizzava	polemizzare past
polemizzavano	polemizzare past
polemizzeranno	polemizzare present
polemizzerà	polemizzare present
polemizzò	polemizzare past
pontifica	pontificare present
pontificando	pontificare gerund
pontificano	pontificare present
pontificare	pontificare infinitive
pontificarono	pontificare past
pontificata	pontificare participle
pontificate	pontificare participle
pontificati	pontificare participle
pontificato	pontificare participle
pontificava	pontificare past
pontificavano	pontificare past
pontificheranno	pontificare present
pontificherà	pontificare present
pontificò	pontificare past
posta	postare present
postando	postare gerund
postano	postare present
postare	postare infinitive
postarono	postare past
postata	postare participle
postate	postare participle
postati	postare participle
postato	postare participle
postava	postare past
postavano	postare past
posteranno	postare present
posterà	postare present
postilla	postillare present
postillando	postillare gerund
postillano	postillare present
postillare	postillare infinitive
postillarono	postillare past
postillata	postillare participle
postillate	postillare participle
postillati	postillare participle
postillato	postillare participle
postillava	postillare past
postillavano	postillare past
postilleranno	postillare present
postillerà	postillare present
postillò	postillare past
postò	postare past
preannunceranno	preannunciare present
preannuncerà	preannunciare present
preannuncia	preannunciare present
preannunciando	preannunciare gerund
preannunciano	preannunciare present
preannunciare	preannunciare infinitive
preannunciarono	preannunciare past
preannunciata	preannunciare participle
preannunciate	preannunciare participle
preannunciati	preannunciare participle
preannunciato	preannunciare participle
preannunciava	preannunciare past
preannunciavano	preannunciare past
preannunciò	preannunciare past
precisa	precisare present
precisando	precisare gerund
precisano	precisare present
precisare	precisare infinitive
precisarono	precisare past
precisata	precisare participle
precisate	precisare participle
precisati	precisare participle
precisato	precisare participle
precisava	precisare past
precisavano	precisare past
preciseranno	precisare present
preciserà	precisare present
precisò	precisare past
predetta	predire participle
predette	predire participle
predetti	predire participle
predetto	predire participle
predica	predicare present
predicando	predicare gerund
predicano	predicare present
predicare	predicare infinitive
predicarono	predicare past
predicata	predicare participle
predicate	predicare participle
predicati	predicare participle
predicato	predicare participle
predicava	predicare past
predicavano	predicare past
predice	predire present
predicendo	predire gerund
prediceva	predire past
predicevano	predire past
predicheranno	predicare present
predicherà	predicare present
predicono	predire present
predicò	predicare past
prediranno	predire present
predire	predire infinitive
predirà	predire present
predisse	predire past
predissero	predire past
prega	pregare present
pregando	pregare gerund
pregano	pregare present
pregare	pregare infinitive
pregarono	pregare past
pregata	pregare participle
pregate	pregare participle
pregati	pregare participle
pregato	pregare participle
pregava	pregare past
pregavano	pregare past
pregheranno	pregare present
pregherà	pregare present
pregò	pregare past
premessa	premettere participle
premesse	premettere participle
premessi	premettere participle
premesso	premettere participle
premette	premettere present
premettendo	premettere gerund
premetteranno	premettere present
premettere	premettere infinitive
premetterà	premettere present
premetteva	premettere past
premettevano	premettere past
premettono	premettere present
premise	premettere past
premisero	premettere past
prescrisse	prescrivere past
prescrissero	prescrivere past
prescritta	prescrivere participle
prescritte	prescrivere participle
prescritti	prescrivere participle
prescritto	prescrivere participle
prescrive	prescrivere present
prescrivendo	prescrivere gerund
prescriveranno	prescrivere present
prescrivere	prescrivere infinitive
prescriverà	prescrivere present
prescriveva	prescrivere past
prescrivevano	prescrivere past
prescrivono	prescrivere present
presume	presumere present
presumendo	presumere gerund
presumeranno	presumere present
presumere	presumere infinitive
presumerà	presumere present
presumeva	presumere past
presumevano	presumere past
presumono	presumere present
presunse	presumere past
presunsero	presumere past
presunta	presumere participle
presunte	presumere participle
presunti	presumere participle
presunto	presumere participle
presuppone	presupporre present
presupponendo	presupporre gerund
presupponeva	presupporre past
presupponevano	presupporre past
presuppongono	presupporre present
presupporranno	presupporre present
presupporre	presupporre infinitive
presupporrà	presupporre present
presuppose	presupporre past
presupposero	presupporre past
presupposta	presupporre participle
presupposte	presupporre participle
presupposti	presupporre participle
presupposto	presupporre participle
pretende	pretendere present
pretendendo	pretendere gerund
pretenderanno	pretendere present
pretendere	pretendere infinitive
pretenderà	pretendere present
pretendeva	pretendere past
pretendevano	pretendere past
pretendono	pretendere present
pretesa	pretendere participle
pretese	pretendere past participle
pretesero	pretendere past
pretesi	pretendere participle
preteso	pretendere participle
prevede	prevedere present
prevedendo	prevedere gerund
prevedere	prevedere infinitive
prevedeva	prevedere past
prevedevano	prevedere past
prevedono	prevedere present
prevedranno	prevedere present
prevedrà	prevedere present
previde	prevedere past
previdero	prevedere past
prevista	prevedere participle
previste	prevedere participle
previsti	prevedere participle
previsto	prevedere participle
proclama	proclamare present
proclamando	proclamare gerund
proclamano	proclamare present
proclamare	proclamare infinitive
proclamarono	proclamare past
proclamata	proclamare participle
proclamate	proclamare participle
proclamati	proclamare participle
proclamato	proclamare participle
proclamava	proclamare past
proclamavano	proclamare past
proclameranno	proclamare present
proclamerà	proclamare present
proclamò	proclamare past
proferendo	proferire gerund
proferiranno	proferire present
proferire	proferire infinitive
proferirono	proferire past
proferirà	proferire present
proferisce	proferire present
proferiscono	proferire present
proferita	proferire participle
proferite	proferire participle
proferiti	proferire participle
proferito	proferire participle
proferiva	proferire past
proferivano	proferire past
proferì	proferire past
profetizza	profetizzare present
profetizzando	profetizzare gerund
profetizzano	profetizzare present
profetizzare	profetizzare infinitive
profetizzarono	profetizzare past
profetizzata	profetizzare participle
profetizzate	profetizzare participle
profetizzati	profetizzare participle
profetizzato	profetizzare participle
profetizzava	profetizzare past
profetizzavano	profetizzare past
profetizzeranno	profetizzare present
profetizzerà	profetizzare present
profetizzò	profetizzare past
promessa	promettere participle
promesse	promettere participle
promessi	promettere participle
promesso	promettere participle
promette	promettere present
promettendo	promettere gerund
prometteranno	promettere present
promettere	promettere infinitive
prometterà	promettere present
prometteva	promettere past
promettevano	promettere past
promettono	promettere present
promise	promettere past
promisero	promettere past
pronostica	pronosticare present
pronosticando	pronosticare gerund
pronosticano	pronosticare present
pronosticare	pronosticare infinitive
pronosticarono	pronosticare past
pronosticata	pronosticare participle
pronosticate	pronosticare participle
pronosticati	pronosticare participle
pronosticato	pronosticare participle
pronosticava	pronosticare past
pronosticavano	pronosticare past
pronosticheranno	pronosticare present
pronosticherà	pronosticare present
pronosticò	pronosticare past
pronunceranno	pronunciare present
pronuncerà	pronunciare present
pronuncia	pronunciare present
pronunciando	pronunciare gerund
pronunciano	pronunciare present
pronunciare	pronunciare infinitive
pronunciarono	pronunciare past
pronunciata	pronunciare participle
pronunciate	pronunciare participle
pronunciati	pronunciare participle
pronunciato	pronunciare participle
pronunciava	pronunciare past
pronunciavano	pronunciare past
pronunciò	pronunciare past
propone	proporre present
proponendo	proporre gerund
proponeva	proporre past
proponevano	proporre past
propongono	proporre present
proporranno	proporre present
proporre	proporre infinitive
proporrà	proporre present
propose	proporre past
proposero	proporre past
proposta	proporre participle
proposte	proporre participle
proposti	proporre participle
proposto	proporre participle
proseguendo	proseguire gerund
proseguiranno	proseguire present
proseguire	proseguire infinitive
proseguirono	proseguire past
proseguirà	proseguire present
proseguisce	proseguire present
proseguiscono	proseguire present
proseguita	proseguire participle
proseguite	proseguire participle
proseguiti	proseguire participle
proseguito	proseguire participle
proseguiva	proseguire past
proseguivano	proseguire past
proseguì	proseguire past
prospetta	prospettare present
prospettando	prospettare gerund
prospettano	prospettare present
prospettare	prospettare infinitive
prospettarono	prospettare past
prospettata	prospettare participle
prospettate	prospettare participle
prospettati	prospettare participle
prospettato	prospettare participle
prospettava	prospettare past
prospettavano	prospettare past
prospetteranno	prospettare present
prospetterà	prospettare present
prospettò	prospettare past
protesta	protestare present
protestando	protestare gerund
protestano	protestare present
protestare	protestare infinitive
protestarono	protestare past
protestata	protestare participle
protestate	protestare participle
protestati	protestare participle
protestato	protestare participle
protestava	protestare past
protestavano	protestare past
protesteranno	protestare present
protesterà	protestare present
protestò	protestare past
pubblica	pubblicare present
pubblicando	pubblicare gerund
pubblicano	pubblicare present
pubblicare	pubblicare infinitive
pubblicarono	pubblicare past
pubblicata	pubblicare participle
pubblicate	pubblicare participle
pubblicati	pubblicare participle
pubblicato	pubblicare participle
pubblicava	pubblicare past
pubblicavano	pubblicare past
pubblicheranno	pubblicare present
pubblicherà	pubblicare present
pubblicò	pubblicare past
puntualizza	puntualizzare present
puntualizzando	puntualizzare gerund
puntualizzano	puntualizzare present
puntualizzare	puntualizzare infinitive
puntualizzarono	puntualizzare past
puntualizzata	puntualizzare participle
puntualizzate	puntualizzare participle
puntualizzati	puntualizzare participle
puntualizzato	puntualizzare participle
puntualizzava	puntualizzare past
puntualizzavano	puntualizzare past
puntualizzeranno	puntualizzare present
puntualizzerà	puntualizzare present
puntualizzò	puntualizzare past
raccomanda	raccomandare present
raccomandando	raccomandare gerund
raccomandano	raccomandare present
raccomandare	raccomandare infinitive
raccomandarono	raccomandare past
raccomandata	raccomandare participle
raccomandate	raccomandare participle
raccomandati	raccomandare participle
raccomandato	raccomandare participle
raccomandava	raccomandare past
raccomandavano	raccomandare past
raccomanderanno	raccomandare present
raccomanderà	raccomandare present
raccomandò	raccomandare past
racconta	raccontare present
raccontando	raccontare gerund
raccontano	raccontare present
raccontare	raccontare infinitive
raccontarono	raccontare past
raccontata	raccontare participle
raccontate	raccontare participle
raccontati	raccontare participle
raccontato	raccontare participle
raccontava	raccontare past
raccontavano	raccontare past
racconteranno	raccontare present
racconterà	raccontare present
raccontò	raccontare past
ragiona	ragionare present
ragionando	ragionare gerund
ragionano	ragionare present
ragionare	ragionare infinitive
ragionarono	ragionare past
ragionata	ragionare participle
ragionate	ragionare participle
ragionati	ragionare participle
ragionato	ragionare participle
ragionava	ragionare past
ragionavano	ragionare past
ragioneranno	ragionare present
ragionerà	ragionare present
ragionò	ragionare past
rallegra	rallegrarsi present
rallegrando	rallegrarsi gerund
rallegrandosi	rallegrarsi gerund
rallegrano	rallegrarsi present
rallegrare	rallegrarsi infinitive
rallegrarono	rallegrarsi past
rallegrata	rallegrarsi participle
rallegrate	rallegrarsi participle
rallegrati	rallegrarsi participle
rallegrato	rallegrarsi participle
rallegrava	rallegrarsi past
rallegravano	rallegrarsi past
rallegreranno	rallegrarsi present
rallegrerà	rallegrarsi present
rallegrò	rallegrarsi past
rammarica	rammaricarsi present
rammaricando	rammaricarsi gerund
rammaricandosi	rammaricarsi gerund
rammaricano	rammaricarsi present
rammaricare	rammaricarsi infinitive
rammaricarono	rammaricarsi past
rammaricata	rammaricarsi participle
rammaricate	rammaricarsi participle
rammaricati	rammaricarsi participle
rammaricato	rammaricarsi participle
rammaricava	rammaricarsi past
rammaricavano	rammaricarsi past
rammaricheranno	rammaricarsi present
rammaricherà	rammaricarsi present
rammaricò	rammaricarsi past
rammenta	rammentare present
rammentando	rammentare gerund
rammentano	rammentare present
rammentare	rammentare infinitive
rammentarono	rammentare past
rammentata	rammentare participle
rammentate	rammentare participle
rammentati	rammentare participle
rammentato	rammentare participle
rammentava	rammentare past
rammentavano	rammentare past
rammenteranno	rammentare present
rammenterà	rammentare present
rammentò	rammentare past
rassicura	rassicurare present
rassicurando	rassicurare gerund
rassicurano	rassicurare present
rassicurare	rassicurare infinitive
rassicurarono	rassicurare past
rassicurata	rassicurare participle
rassicurate	rassicurare participle
rassicurati	rassicurare participle
rassicurato	rassicurare participle
rassicurava	rassicurare past
rassicuravano	rassicurare past
rassicureranno	rassicurare present
rassicurerà	rassicurare present
rassicurò	rassicurare past
reagendo	reagire gerund
reagiranno	reagire present
reagire	reagire infinitive
reagirono	reagire past
reagirà	reagire present
reagisce	reagire present
reagiscono	reagire present
reagita	reagire participle
reagite	reagire participle
reagiti	reagire participle
reagito	reagire participle
reagiva	reagire past
reagivano	reagire past
reagì	reagire past
recita	recitare present
recitando	recitare gerund
recitano	recitare present
recitare	recitare infinitive
recitarono	recitare past
recitata	recitare participle
recitate	recitare participle
recitati	recitare participle
recitato	recitare participle
recitava	recitare past
recitavano	recitare past
reciteranno	recitare present
reciterà	recitare present
recitò	recitare past
reclama	reclamare present
reclamando	reclamare gerund
reclamano	reclamare present
reclamare	reclamare infinitive
reclamarono	reclamare past
reclamata	reclamare participle
reclamate	reclamare participle
reclamati	reclamare participle
reclamato	reclamare participle
reclamava	reclamare past
reclamavano	reclamare past
reclameranno	reclamare present
reclamerà	reclamare present
reclamò	reclamare past
recrimina	recriminare present
recriminando	recriminare gerund
recriminano	recriminare present
recriminare	recriminare infinitive
recriminarono	recriminare past
recriminata	recriminare participle
recriminate	recriminare participle
recriminati	recriminare participle
recriminato	recriminare participle
recriminava	recriminare past
recriminavano	recriminare past
recrimineranno	recriminare present
recriminerà	recriminare present
recriminò	recriminare past
redarguendo	redarguire gerund
redarguiranno	redarguire present
redarguire	redarguire infinitive
redarguirono	redarguire past
redarguirà	redarguire present
redarguisce	redarguire present
redarguiscono	redarguire present
redarguita	redarguire participle
redarguite	redarguire participle
redarguiti	redarguire participle
redarguito	redarguire participle
redarguiva	redarguire past
redarguivano	redarguire past
redarguì	redarguire past
replica	replicare present
replicando	replicare gerund
replicano	replicare present
replicare	replicare infinitive
replicarono	replicare past
replicata	replicare participle
replicate	replicare participle
replicati	replicare participle
replicato	replicare participle
replicava	replicare past
replicavano	replicare past
replicheranno	replicare present
replicherà	replicare present
replicò	replicare past
reputa	reputare present
reputando	reputare gerund
reputano	reputare present
reputare	reputare infinitive
reputarono	reputare past
reputata	reputare participle
reputate	reputare participle
reputati	reputare participle
reputato	reputare participle
reputava	reputare past
reputavano	reputare past
reputeranno	reputare present
reputerà	reputare present
reputò	reputare past
respinge	respingere present
respingendo	respingere gerund
respingeranno	respingere present
respingere	respingere infinitive
respingerà	respingere present
respingeva	respingere past
respingevano	respingere past
respingono	respingere present
respinse	respingere past
respinsero	respingere past
respinta	respingere participle
respinte	respingere participle
respinti	respingere participle
respinto	respingere participle
rettifica	rettificare present
rettificando	rettificare gerund
rettificano	rettificare present
rettificare	rettificare infinitive
rettificarono	rettificare past
rettificata	rettificare participle
rettificate	rettificare participle
rettificati	rettificare participle
rettificato	rettificare participle
rettificava	rettificare past
rettificavano	rettificare past
rettificheranno	rettificare present
rettificherà	rettificare present
rettificò	rettificare past
riafferma	riaffermare present
riaffermando	riaffermare gerund
riaffermano	riaffermare present
riaffermare	riaffermare infinitive
riaffermarono	riaffermare past
riaffermata	riaffermare participle
riaffermate	riaffermare participle
riaffermati	riaffermare participle
riaffermato	riaffermare participle
riaffermava	riaffermare past
riaffermavano	riaffermare past
riaffermeranno	riaffermare present
riaffermerà	riaffermare present
riaffermò	riaffermare past
riassicura	riassicurare present
riassicurando	riassicurare gerund
riassicurano	riassicurare present
riassicurare	riassicurare infinitive
riassicurarono	riassicurare past
riassicurata	riassicurare participle
riassicurate	riassicurare participle
riassicurati	riassicurare participle
riassicurato	riassicurare participle
riassicurava	riassicurare past
riassicuravano	riassicurare past
riassicureranno	riassicurare present
riassicurerà	riassicurare present
riassicurò	riassicurare past
riassume	riassumere present
riassumendo	riassumere gerund
riassumeranno	riassumere present
riassumere	riassumere infinitive
riassumerà	riassumere present
riassumeva	riassumere past
riassumevano	riassumere past
riassumono	riassumere present
riassunse	riassumere past
riassunsero	riassumere past
riassunta	riassumere participle
riassunte	riassumere participle
riassunti	riassumere participle
riassunto	riassumere participle
ribadendo	ribadire gerund
ribadiranno	ribadire present
ribadire	ribadire infinitive
ribadirono	ribadire past
ribadirà	ribadire present
ribadisce	ribadire present
ribadiscono	ribadire present
ribadita	ribadire participle
ribadite	ribadire participle
ribaditi	ribadire participle
ribadito	ribadire participle
ribadiva	ribadire past
ribadivano	ribadire past
ribadì	ribadire past
ribatte	ribattere present
ribattendo	ribattere gerund
ribatteranno	ribattere present
ribattere	ribattere infinitive
ribatterono	ribattere past
ribatterà	ribattere present
ribatteva	ribattere past
ribattevano	ribattere past
ribattono	ribattere present
ribattuta	ribattere participle
ribattute	ribattere participle
ribattuti	ribattere participle
ribattuto	ribattere participle
ribatté	ribattere past
richiama	richiamare present
richiamando	richiamare gerund
richiamano	richiamare present
richiamare	richiamare infinitive
richiamarono	richiamare past
richiamata	richiamare participle
richiamate	richiamare participle
richiamati	richiamare participle
richiamato	richiamare participle
richiamava	richiamare past
richiamavano	richiamare past
richiameranno	richiamare present
richiamerà	richiamare present
richiamò	richiamare past
richiede	richiedere present
richiedendo	richiedere gerund
richiederanno	richiedere present
richiedere	richiedere infinitive
richiederà	richiedere present
richiedeva	richiedere past
richiedevano	richiedere past
richiedono	richiedere present
richiese	richiedere past
richiesero	richiedere past
richiesta	richiedere participle
richieste	richiedere participle
richiesti	richiedere participle
richiesto	richiedere participle
riconobbe	riconoscere past
riconobbero	riconoscere past
riconosce	riconoscere present
riconoscendo	riconoscere gerund
riconosceranno	riconoscere present
riconoscere	riconoscere infinitive
riconoscerà	riconoscere present
riconosceva	riconoscere past
riconoscevano	riconoscere past
riconosciuta	riconoscere participle
riconosciute	riconoscere participle
riconosciuti	riconoscere participle
riconosciuto	riconoscere participle
riconoscono	riconoscere present
ricorda	ricordare present
ricordando	ricordare gerund
ricordano	ricordare present
ricordare	ricordare infinitive
ricordarono	ricordare past
ricordata	ricordare participle
ricordate	ricordare participle
ricordati	ricordare participle
ricordato	ricordare participle
ricordava	ricordare past
ricordavano	ricordare past
ricorderanno	ricordare present
ricorderà	ricordare present
ricordò	ricordare past
ricostruendo	ricostruire gerund
ricostruiranno	ricostruire present
ricostruire	ricostruire infinitive
ricostruirono	ricostruire past
ricostruirà	ricostruire present
ricostruisce	ricostruire present
ricostruiscono	ricostruire present
ricostruita	ricostruire participle
ricostruite	ricostruire participle
ricostruiti	ricostruire participle
ricostruito	ricostruire participle
ricostruiva	ricostruire past
ricostruivano	ricostruire past
ricostruì	ricostruire past
ridacchia	ridacchiare present
ridacchiando	ridacchiare gerund
ridacchiano	ridacchiare present
ridacchiare	ridacchiare infinitive
ridacchiarono	ridacchiare past
ridacchiata	ridacchiare participle
ridacchiate	ridacchiare participle
ridacchiati	ridacchiare participle
ridacchiato	ridacchiare participle
ridacchiava	ridacchiare past
ridacchiavano	ridacchiare past
ridacchieranno	ridacchiare present
ridacchierà	ridacchiare present
ridacchiò	ridacchiare past
ride	ridere present
ridendo	ridere gerund
rideranno	ridere present
ridere	ridere infinitive
riderà	ridere present
rideva	ridere past
ridevano	ridere past
ridono	ridere present
rievoca	rievocare present
rievocando	rievocare gerund
rievocano	rievocare present
rievocare	rievocare infinitive
rievocarono	rievocare past
rievocata	rievocare participle
rievocate	rievocare participle
rievocati	rievocare participle
rievocato	rievocare participle
rievocava	rievocare past
rievocavano	rievocare past
rievocheranno	rievocare present
rievocherà	rievocare present
rievocò	rievocare past
riferendo	riferire gerund
riferiranno	riferire present
riferire	riferire infinitive
riferirono	riferire past
riferirà	riferire present
riferisce	riferire present
riferiscono	riferire present
riferita	riferire participle
riferite	riferire participle
riferiti	riferire participle
riferito	riferire participle
riferiva	riferire past
riferivano	riferire past
riferì	riferire past
rifiuta	rifiutare present
rifiutando	rifiutare gerund
rifiutano	rifiutare present
rifiutare	rifiutare infinitive
rifiutarono	rifiutare past
rifiutata	rifiutare participle
rifiutate	rifiutare participle
rifiutati	rifiutare participle
rifiutato	rifiutare participle
rifiutava	rifiutare past
rifiutavano	rifiutare past
rifiuteranno	rifiutare present
rifiuterà	rifiutare present
rifiutò	rifiutare past
riflette	riflettere present
riflettendo	riflettere gerund
rifletteranno	riflettere present
riflettere	riflettere infinitive
rifletterono	riflettere past
rifletterà	riflettere present
rifletteva	riflettere past
riflettevano	riflettere past
riflettono	riflettere present
riflettuta	riflettere participle
riflettute	riflettere participle
riflettuti	riflettere participle
riflettuto	riflettere participle
rifletté	riflettere past
rilanceranno	rilanciare present
rilancerà	rilanciare present
rilancia	rilanciare present
rilanciando	rilanciare gerund
rilanciano	rilanciare present
rilanciare	rilanciare infinitive
rilanciarono	rilanciare past
rilanciata	rilanciare participle
rilanciate	rilanciare participle
rilanciati	rilanciare participle
rilanciato	rilanciare participle
rilanciava	rilanciare past
rilanciavano	rilanciare past
rilanciò	rilanciare past
rilasceranno	rilasciare present
rilascerà	rilasciare present
rilascia	rilasciare present
rilasciando	rilasciare gerund
rilasciano	rilasciare present
rilasciare	rilasciare infinitive
rilasciarono	rilasciare past
rilasciata	rilasciare participle
rilasciate	rilasciare participle
rilasciati	rilasciare participle
rilasciato	rilasciare participle
rilasciava	rilasciare past
rilasciavano	rilasciare past
rilasciò	rilasciare past
rileva	rilevare present
rilevando	rilevare gerund
rilevano	rilevare present
rilevare	rilevare infinitive
rilevarono	rilevare past
rilevata	rilevare participle
rilevate	rilevare participle
rilevati	rilevare participle
rilevato	rilevare participle
rilevava	rilevare past
rilevavano	rilevare past
rileveranno	rilevare present
rileverà	rilevare present
rilevò	rilevare past
rimanda	rimandare present
rimandando	rimandare gerund
rimandano	rimandare present
rimandare	rimandare infinitive
rimandarono	rimandare past
rimandata	rimandare participle
rimandate	rimandare participle
rimandati	rimandare participle
rimandato	rimandare participle
rimandava	rimandare past
rimandavano	rimandare past
rimanderanno	rimandare present
rimanderà	rimandare present
rimandò	rimandare past
rimarca	rimarcare present
rimarcando	rimarcare gerund
rimarcano	rimarcare present
rimarcare	rimarcare infinitive
rimarcarono	rimarcare past
rimarcata	rimarcare participle
rimarcate	rimarcare participle
rimarcati	rimarcare participle
rimarcato	rimarcare participle
rimarcava	rimarcare past
rimarcavano	rimarcare past
rimarcheranno	rimarcare present
rimarcherà	rimarcare present
rimarcò	rimarcare past
rimbrotta	rimbrottare present
rimbrottando	rimbrottare gerund
rimbrottano	rimbrottare present
rimbrottare	rimbrottare infinitive
rimbrottarono	rimbrottare past
rimbrottata	rimbrottare participle
rimbrottate	rimbrottare participle
rimbrottati	rimbrottare participle
rimbrottato	rimbrottare participle
rimbrottava	rimbrottare past
rimbrottavano	rimbrottare past
rimbrotteranno	rimbrottare present
rimbrotterà	rimbrottare present
rimbrottò	rimbrottare past
rimpiange	rimpiangere present
rimpiangendo	rimpiangere gerund
rimpiangeranno	rimpiangere present
rimpiangere	rimpiangere infinitive
rimpiangerà	rimpiangere present
rimpiangeva	rimpiangere past
rimpiangevano	rimpiangere past
rimpiangono	rimpiangere present
rimpianse	rimpiangere past
rimpiansero	rimpiangere past
rimpianta	rimpiangere participle
rimpiante	rimpiangere participle
rimpianti	rimpiangere participle
rimpianto	rimpiangere participle
rimprovera	rimproverare present
rimproverando	rimproverare gerund
rimproverano	rimproverare present
rimproverare	rimproverare infinitive
rimproverarono	rimproverare past
rimproverata	rimproverare participle
rimproverate	rimproverare participle
rimproverati	rimproverare participle
rimproverato	rimproverare participle
rimproverava	rimproverare past
rimproveravano	rimproverare past
rimprovereranno	rimproverare present
rimprovererà	rimproverare present
rimproverò	rimproverare past
rimugina	rimuginare present
rimuginando	rimuginare gerund
rimuginano	rimuginare present
rimuginare	rimuginare infinitive
rimuginarono	rimuginare past
rimuginata	rimuginare participle
rimuginate	rimuginare participle
rimuginati	rimuginare participle
rimuginato	rimuginare participle
rimuginava	rimuginare past
rimuginavano	rimuginare past
rimugineranno	rimuginare present
rimuginerà	rimuginare present
rimuginò	rimuginare past
rincara	rincarare present
rincarando	rincarare gerund
rincarano	rincarare present
rincarare	rincarare infinitive
rincararono	rincarare past
rincarata	rincarare participle
rincarate	rincarare participle
rincarati	rincarare participle
rincarato	rincarare participle
rincarava	rincarare past
rincaravano	rincarare past
rincareranno	rincarare present
rincarerà	rincarare present
rincarò	rincarare past
ringhia	ringhiare present
ringhiando	ringhiare gerund
ringhiano	ringhiare present
ringhiare	ringhiare infinitive
ringhiarono	ringhiare past
ringhiata	ringhiare participle
ringhiate	ringhiare participle
ringhiati	ringhiare participle
ringhiato	ringhiare participle
ringhiava	ringhiare past
ringhiavano	ringhiare past
ringhieranno	ringhiare present
ringhierà	ringhiare present
ringhiò	ringhiare past
ringrazia	ringraziare present
ringraziando	ringraziare gerund
ringraziano	ringraziare present
ringraziare	ringraziare infinitive
ringraziarono	ringraziare past
ringraziata	ringraziare participle
ringraziate	ringraziare participle
ringraziati	ringraziare participle
ringraziato	ringraziare participle
ringraziava	ringraziare past
ringraziavano	ringraziare past
ringrazieranno	ringraziare present
ringrazierà	ringraziare present
ringraziò	ringraziare past
ripercorre	ripercorrere present
ripercorrendo	ripercorrere gerund
ripercorreranno	ripercorrere present
ripercorrere	ripercorrere infinitive
ripercorrerà	ripercorrere present
ripercorreva	ripercorrere past
ripercorrevano	ripercorrere past
ripercorrono	ripercorrere present
ripercorsa	ripercorrere participle
ripercorse	ripercorrere past participle
ripercorsero	ripercorrere past
ripercorsi	ripercorrere participle
ripercorso	ripercorrere participle
ripete	ripetere present
ripetendo	ripetere gerund
ripeteranno	ripetere present
ripetere	ripetere infinitive
ripeterono	ripetere past
ripeterà	ripetere present
ripeteva	ripetere past
ripetevano	ripetere past
ripetono	ripetere present
ripetuta	ripetere participle
ripetute	ripetere participle
ripetuti	ripetere participle
ripetuto	ripetere participle
ripeté	ripetere past
riporta	riportare present
riportando	riportare gerund
riportano	riportare present
riportare	riportare infinitive
riportarono	riportare past
riportata	riportare participle
riportate	riportare participle
riportati	riportare participle
riportato	riportare participle
riportava	riportare past
riportavano	riportare past
riporteranno	riportare present
riporterà	riportare present
riportò	riportare past
riprende	riprendere present
riprendendo	riprendere gerund
riprenderanno	riprendere present
riprendere	riprendere infinitive
riprenderà	riprendere present
riprendeva	riprendere past
riprendevano	riprendere past
riprendono	riprendere present
ripresa	riprendere participle
riprese	riprendere past participle
ripresero	riprendere past
ripresi	riprendere participle
ripreso	riprendere participle
risa	ridere participle
rise	ridere past participle
risero	ridere past
risi	ridere participle
riso	ridere participle
risottolinea	risottolineare present
risottolineando	risottolineare gerund
risottolineano	risottolineare present
risottolineare	risottolineare infinitive
risottolinearono	risottolineare past
risottolineata	risottolineare participle
risottolineate	risottolineare participle
risottolineati	risottolineare participle
risottolineato	risottolineare participle
risottolineava	risottolineare past
risottolineavano	risottolineare past
risottolineeranno	risottolineare present
risottolineerà	risottolineare present
risottolineò	risottolineare past
risponde	rispondere present
rispondendo	rispondere gerund
risponderanno	rispondere present
rispondere	rispondere infinitive
risponderà	rispondere present
rispondeva	rispondere past
rispondevano	rispondere past
rispondono	rispondere present
rispose	rispondere past
risposero	rispondere past
risposta	rispondere participle
risposte	rispondere participle
risposti	rispondere participle
risposto	rispondere participle
ritenendo	ritenere gerund
ritenere	ritenere infinitive
riteneva	ritenere past
ritenevano	ritenere past
ritengono	ritenere present
ritenne	ritenere past
ritennero	ritenere past
ritenuta	ritenere participle
ritenute	ritenere participle
ritenuti	ritenere participle
ritenuto	ritenere participle
riterranno	ritenere present
riterrà	ritenere present
ritiene	ritenere present
rivela	rivelare present
rivelando	rivelare gerund
rivelano	rivelare present
rivelare	rivelare infinitive
rivelarono	rivelare past
rivelata	rivelare participle
rivelate	rivelare participle
rivelati	rivelare participle
rivelato	rivelare participle
rivelava	rivelare past
rivelavano	rivelare past
riveleranno	rivelare present
rivelerà	rivelare present
rivelò	rivelare past
rivendica	rivendicare present
rivendicando	rivendicare gerund
rivendicano	rivendicare present
rivendicare	rivendicare infinitive
rivendicarono	rivendicare past
rivendicata	rivendicare participle
rivendicate	rivendicare participle
rivendicati	rivendicare participle
rivendicato	rivendicare participle
rivendicava	rivendicare past
rivendicavano	rivendicare past
rivendicheranno	rivendicare present
rivendicherà	rivendicare present
rivendicò	rivendicare past
saluta	salutare present
salutando	salutare gerund
salutano	salutare present
salutare	salutare infinitive
salutarono	salutare past
salutata	salutare participle
salutate	salutare participle
salutati	salutare participle
salutato	salutare participle
salutava	salutare past
salutavano	salutare past
saluteranno	salutare present
saluterà	salutare present
salutò	salutare past
sancendo	sancire gerund
sanciranno	sancire present
sancire	sancire infinitive
sancirono	sancire past
sancirà	sancire present
sancisce	sancire present
sanciscono	sancire present
sancita	sancire participle
sancite	sancire participle
sanciti	sancire participle
sancito	sancire participle
sanciva	sancire past
sancivano	sancire past
sancì	sancire past
sbotta	sbottare present
sbottando	sbottare gerund
sbottano	sbottare present
sbottare	sbottare infinitive
sbottarono	sbottare past
sbottata	sbottare participle
sbottate	sbottare participle
sbottati	sbottare participle
sbottato	sbottare participle
sbottava	sbottare past
sbottavano	sbottare past
sbotteranno	sbottare present
sbotterà	sbottare present
sbottò	sbottare past
sbraita	sbraitare present
sbraitando	sbraitare gerund
sbraitano	sbraitare present
sbraitare	sbraitare infinitive
sbraitarono	sbraitare past
sbraitata	sbraitare participle
sbraitate	sbraitare participle
sbraitati	sbraitare participle
sbraitato	sbraitare participle
sbraitava	sbraitare past
sbraitavano	sbraitare past
sbraiteranno	sbraitare present
sbraiterà	sbraitare present
sbraitò	sbraitare past
sbuffa	sbuffare present
sbuffando	sbuffare gerund
sbuffano	sbuffare present
sbuffare	sbuffare infinitive
sbuffarono	sbuffare past
sbuffata	sbuffare participle
sbuffate	sbuffare participle
sbuffati	sbuffare participle
sbuffato	sbuffare participle
sbuffava	sbuffare past
sbuffavano	sbuffare past
sbufferanno	sbuffare present
sbufferà	sbuffare present
sbuffò	sbuffare past
scandendo	scandire gerund
scandiranno	scandire present
scandire	scandire infinitive
scandirono	scandire past
scandirà	scandire present
scandisce	scandire present
scandiscono	scandire present
scandita	scandire participle
scandite	scandire participle
scanditi	scandire participle
scandito	scandire participle
scandiva	scandire past
scandivano	scandire past
scandì	scandire past
scatta	scattare present
scattando	scattare gerund
scattano	scattare present
scattare	scattare infinitive
scattarono	scattare past
scattata	scattare participle
scattate	scattare participle
scattati	scattare participle
scattato	scattare participle
scattava	scattare past
scattavano	scattare past
scatteranno	scattare present
scatterà	scattare present
scattò	scattare past
schernendo	schernire gerund
scherniranno	schernire present
schernire	schernire infinitive
schernirono	schernire past
schernirà	schernire present
schernisce	schernire present
scherniscono	schernire present
schernita	schernire participle
schernite	schernire participle
scherniti	schernire participle
schernito	schernire participle
scherniva	schernire past
schernivano	schernire past
schernì	schernire past
scherza	scherzare present
scherzando	scherzare gerund
scherzano	scherzare present
scherzare	scherzare infinitive
scherzarono	scherzare past
scherzata	scherzare participle
scherzate	scherzare participle
scherzati	scherzare participle
scherzato	scherzare participle
scherzava	scherzare past
scherzavano	scherzare past
scherzeranno	scherzare present
scherzerà	scherzare present
scherzò	scherzare past
scommessa	scommettere participle
scommesse	scommettere participle
scommessi	scommettere participle
scommesso	scommettere participle
scommette	scommettere present
scommettendo	scommettere gerund
scommetteranno	scommettere present
scommettere	scommettere infinitive
scommetterà	scommettere present
scommetteva	scommettere past
scommettevano	scommettere past
scommettono	scommettere present
scommise	scommettere past
scommisero	scommettere past
scongiura	scongiurare present
scongiurando	scongiurare gerund
scongiurano	scongiurare present
scongiurare	scongiurare infinitive
scongiurarono	scongiurare past
scongiurata	scongiurare participle
scongiurate	scongiurare participle
scongiurati	scongiurare participle
scongiurato	scongiurare participle
scongiurava	scongiurare past
scongiuravano	scongiurare past
scongiureranno	scongiurare present
scongiurerà	scongiurare present
scongiurò	scongiurare past
scoppia	scoppiare present
scoppiando	scoppiare gerund
scoppiano	scoppiare present
scoppiare	scoppiare infinitive
scoppiarono	scoppiare past
scoppiata	scoppiare participle
scoppiate	scoppiare participle
scoppiati	scoppiare participle
scoppiato	scoppiare participle
scoppiava	scoppiare past
scoppiavano	scoppiare past
scoppieranno	scoppiare present
scoppierà	scoppiare present
scoppiò	scoppiare past
scrisse	scrivere past
scrissero	scrivere past
scritta	scrivere participle
scritte	scrivere participle
scritti	scrivere participle
scritto	scrivere participle
scrive	scrivere present
scrivendo	scrivere gerund
scriveranno	scrivere present
scrivere	scrivere infinitive
scriverà	scrivere present
scriveva	scrivere past
scrivevano	scrivere past
scrivono	scrivere present
scusa	scusarsi present
scusando	scusarsi gerund
scusandosi	scusarsi gerund
scusano	scusarsi present
scusare	scusarsi infinitive
scusarono	scusarsi past
scusata	scusarsi participle
scusate	scusarsi participle
scusati	scusarsi participle
scusato	scusarsi participle
scusava	scusarsi past
scusavano	scusarsi past
scuseranno	scusarsi present
scuserà	scusarsi present
scusò	scusarsi past
segnala	segnalare present
segnalando	segnalare gerund
segnalano	segnalare present
segnalare	segnalare infinitive
segnalarono	segnalare past
segnalata	segnalare participle
segnalate	segnalare participle
segnalati	segnalare participle
segnalato	segnalare participle
segnalava	segnalare past
segnalavano	segnalare past
segnaleranno	segnalare present
segnalerà	segnalare present
segnalò	segnalare past
sentenzia	sentenziare present
sentenziando	sentenziare gerund
sentenziano	sentenziare present
sentenziare	sentenziare infinitive
sentenziarono	sentenziare past
sentenziata	sentenziare participle
sentenziate	sentenziare participle
sentenziati	sentenziare participle
sentenziato	sentenziare participle
sentenziava	sentenziare past
sentenziavano	sentenziare past
sentenzieranno	sentenziare present
sentenzierà	sentenziare present
sentenziò	sentenziare past
sferza	sferzare present
sferzando	sferzare gerund
sferzano	sferzare present
sferzare	sferzare infinitive
sferzarono	sferzare past
sferzata	sferzare participle
sferzate	sferzare participle
sferzati	sferzare participle
sferzato	sferzare participle
sferzava	sferzare past
sferzavano	sferzare past
sferzeranno	sferzare present
sferzerà	sferzare present
sferzò	sferzare past
sfoga	sfogarsi present
sfogando	sfogarsi gerund
sfogandosi	sfogarsi gerund
sfogano	sfogarsi present
sfogare	sfogarsi infinitive
sfogarono	sfogarsi past
sfogata	sfogarsi participle
sfogate	sfogarsi participle
sfogati	sfogarsi participle
sfogato	sfogarsi participle
sfogava	sfogarsi past
sfogavano	sfogarsi past
sfogheranno	sfogarsi present
sfogherà	sfogarsi present
sfogò	sfogarsi past
sghignazza	sghignazzare present
sghignazzando	sghignazzare gerund
sghignazzano	sghignazzare present
sghignazzare	sghignazzare infinitive
sghignazzarono	sghignazzare past
sghignazzata	sghignazzare participle
sghignazzate	sghignazzare participle
sghignazzati	sghignazzare participle
sghignazzato	sghignazzare participle
sghignazzava	sghignazzare past
sghignazzavano	sghignazzare past
sghignazzeranno	sghignazzare present
sghignazzerà	sghignazzare present
sghignazzò	sghignazzare past
sibila	sibilare present
sibilando	sibilare gerund
sibilano	sibilare present
sibilare	sibilare infinitive
sibilarono	sibilare past
sibilata	sibilare participle
sibilate	sibilare participle
sibilati	sibilare participle
sibilato	sibilare participle
sibilava	sibilare past
sibilavano	sibilare past
sibileranno	sibilare present
sibilerà	sibilare present
sibilò	sibilare past
singhiozza	singhiozzare present
singhiozzando	singhiozzare gerund
singhiozzano	singhiozzare present
singhiozzare	singhiozzare infinitive
singhiozzarono	singhiozzare past
singhiozzata	singhiozzare participle
singhiozzate	singhiozzare participle
singhiozzati	singhiozzare participle
singhiozzato	singhiozzare participle
singhiozzava	singhiozzare past
singhiozzavano	singhiozzare past
singhiozzeranno	singhiozzare present
singhiozzerà	singhiozzare present
singhiozzò	singhiozzare past
sintetizza	sintetizzare present
sintetizzando	sintetizzare gerund
sintetizzano	sintetizzare present
sintetizzare	sintetizzare infinitive
sintetizzarono	sintetizzare past
sintetizzata	sintetizzare participle
sintetizzate	sintetizzare participle
sintetizzati	sintetizzare participle
sintetizzato	sintetizzare participle
sintetizzava	sintetizzare past
sintetizzavano	sintetizzare past
sintetizzeranno	sintetizzare present
sintetizzerà	sintetizzare present
sintetizzò	sintetizzare past
smentendo	smentire gerund
smentiranno	smentire present
smentire	smentire infinitive
smentirono	smentire past
smentirà	smentire present
smentisce	smentire present
smentiscono	smentire present
smentita	smentire participle
smentite	smentire participle
smentiti	smentire participle
smentito	smentire participle
smentiva	smentire past
smentivano	smentire past
smentì	smentire past
sminuendo	sminuire gerund
sminuiranno	sminuire present
sminuire	sminuire infinitive
sminuirono	sminuire past
sminuirà	sminuire present
sminuisce	sminuire present
sminuiscono	sminuire present
sminuita	sminuire participle
sminuite	sminuire participle
sminuiti	sminuire participle
sminuito	sminuire participle
sminuiva	sminuire past
sminuivano	sminuire past
sminuì	sminuire past
sofferma	soffermarsi present
soffermando	soffermarsi gerund
soffermandosi	soffermarsi gerund
soffermano	soffermarsi present
soffermare	soffermarsi infinitive
soffermarono	soffermarsi past
soffermata	soffermarsi participle
soffermate	soffermarsi participle
soffermati	soffermarsi participle
soffermato	soffermarsi participle
soffermava	soffermarsi past
soffermavano	soffermarsi past
soffermeranno	soffermarsi present
soffermerà	soffermarsi present
soffermò	soffermarsi past
sogghigna	sogghignare present
sogghignando	sogghignare gerund
sogghignano	sogghignare present
sogghignare	sogghignare infinitive
sogghignarono	sogghignare past
sogghignata	sogghignare participle
sogghignate	sogghignare participle
sogghignati	sogghignare participle
sogghignato	sogghignare participle
sogghignava	sogghignare past
sogghignavano	sogghignare past
sogghigneranno	sogghignare present
sogghignerà	sogghignare present
sogghignò	sogghignare past
soggiunge	soggiungere present
soggiungendo	soggiungere gerund
soggiungeranno	soggiungere present
soggiungere	soggiungere infinitive
soggiungerà	soggiungere present
soggiungeva	soggiungere past
soggiungevano	soggiungere past
soggiungono	soggiungere present
soggiunse	soggiungere past
soggiunsero	soggiungere past
soggiunta	soggiungere participle
soggiunte	soggiungere participle
soggiunti	soggiungere participle
soggiunto	soggiungere participle
sogna	sognare present
sognando	sognare gerund
sognano	sognare present
sognare	sognare infinitive
sognarono	sognare past
sognata	sognare participle
sognate	sognare participle
sognati	sognare participle
sognato	sognare participle
sognava	sognare past
sognavano	sognare past
sogneranno	sognare present
sognerà	sognare present
sognò	sognare past
sollecita	sollecitare present
sollecitando	sollecitare gerund
sollecitano	sollecitare present
sollecitare	sollecitare infinitive
sollecitarono	sollecitare past
sollecitata	sollecitare participle
sollecitate	sollecitare participle
sollecitati	sollecitare participle
sollecitato	sollecitare participle
sollecitava	sollecitare past
sollecitavano	sollecitare past
solleciteranno	sollecitare present
solleciterà	sollecitare present
sollecitò	sollecitare past
sorride	sorridere present
sorridendo	sorridere gerund
sorrideranno	sorridere present
sorridere	sorridere infinitive
sorriderà	sorridere present
sorrideva	sorridere past
sorridevano	sorridere past
sorridono	sorridere present
sorrisa	sorridere participle
sorrise	sorridere past participle
sorrisero	sorridere past
sorrisi	sorridere participle
sorriso	sorridere participle
sospetta	sospettare present
sospettando	sospettare gerund
sospettano	sospettare present
sospettare	sospettare infinitive
sospettarono	sospettare past
sospettata	sospettare participle
sospettate	sospettare participle
sospettati	sospettare participle
sospettato	sospettare participle
sospettava	sospettare past
sospettavano	sospettare past
sospetteranno	sospettare present
sospetterà	sospettare present
sospettò	sospettare past
sospira	sospirare present
sospirando	sospirare gerund
sospirano	sospirare present
sospirare	sospirare infinitive
sospirarono	sospirare past
sospirata	sospirare participle
sospirate	sospirare participle
sospirati	sospirare participle
sospirato	sospirare participle
sospirava	sospirare past
sospiravano	sospirare past
sospireranno	sospirare present
sospirerà	sospirare present
sospirò	sospirare past
sostenendo	sostenere gerund
sostenere	sostenere infinitive
sosteneva	sostenere past
sostenevano	sostenere past
sostengono	sostenere present
sostenne	sostenere past
sostennero	sostenere past
sostenuta	sostenere participle
sostenute	sostenere participle
sostenuti	sostenere participle
sostenuto	sostenere participle
sosterranno	sostenere present
sosterrà	sostenere present
sostiene	sostenere present
sottolinea	sottolineare present
sottolineando	sottolineare gerund
sottolineano	sottolineare present
sottolineare	sottolineare infinitive
sottolinearono	sottolineare past
sottolineata	sottolineare participle
sottolineate	sottolineare participle
sottolineati	sottolineare participle
sottolineato	sottolineare participle
sottolineava	sottolineare past
sottolineavano	sottolineare past
sottolineeranno	sottolineare present
sottolineerà	sottolineare present
sottolineò	sottolineare past
specifica	specificare present
specificando	specificare gerund
specificano	specificare present
specificare	specificare infinitive
specificarono	specificare past
specificata	specificare participle
specificate	specificare participle
specificati	specificare participle
specificato	specificare participle
specificava	specificare past
specificavano	specificare past
specificheranno	specificare present
specificherà	specificare present
specificò	specificare past
spera	sperare present
sperando	sperare gerund
sperano	sperare present
sperare	sperare infinitive
sperarono	sperare past
sperata	sperare participle
sperate	sperare participle
sperati	sperare participle
sperato	sperare participle
sperava	sperare past
speravano	sperare past
spereranno	sperare present
spererà	sperare present
sperò	sperare past
spiega	spiegare present
spiegando	spiegare gerund
spiegano	spiegare present
spiegare	spiegare infinitive
spiegarono	spiegare past
spiegata	spiegare participle
spiegate	spiegare participle
spiegati	spiegare participle
spiegato	spiegare participle
spiegava	spiegare past
spiegavano	spiegare past
spiegheranno	spiegare present
spiegherà	spiegare present
spiegò	spiegare past
sprona	spronare present
spronando	spronare gerund
spronano	spronare present
spronare	spronare infinitive
spronarono	spronare past
spronata	spronare participle
spronate	spronare participle
spronati	spronare participle
spronato	spronare participle
spronava	spronare past
spronavano	spronare past
sproneranno	spronare present
spronerà	spronare present
spronò	spronare past
stigmatizza	stigmatizzare present
stigmatizzando	stigmatizzare gerund
stigmatizzano	stigmatizzare present
stigmatizzare	stigmatizzare infinitive
stigmatizzarono	stigmatizzare past
stigmatizzata	stigmatizzare participle
stigmatizzate	stigmatizzare participle
stigmatizzati	stigmatizzare participle
stigmatizzato	stigmatizzare participle
stigmatizzava	stigmatizzare past
stigmatizzavano	stigmatizzare past
stigmatizzeranno	stigmatizzare present
stigmatizzerà	stigmatizzare present
stigmatizzò	stigmatizzare past
stima	stimare present
stimando	stimare gerund
stimano	stimare present
stimare	stimare infinitive
stimarono	stimare past
stimata	stimare participle
stimate	stimare participle
stimati	stimare participle
stimato	stimare participle
stimava	stimare past
stimavano	stimare past
stimeranno	stimare present
stimerà	stimare present
stimò	stimare past
strilla	strillare present
strillando	strillare gerund
strillano	strillare present
strillare	strillare infinitive
strillarono	strillare past
strillata	strillare participle
strillate	strillare participle
strillati	strillare participle
strillato	strillare participle
strillava	strillare past
strillavano	strillare past
strilleranno	strillare present
strillerà	strillare present
strillò	strillare past
stupendo	stupirsi gerund
stupendosi	stupirsi gerund
stupiranno	stupirsi present
stupire	stupirsi infinitive
stupirono	stupirsi past
stupirà	stupirsi present
stupisce	stupirsi present
stupiscono	stupirsi present
stupita	stupirsi participle
stupite	stupirsi participle
stupiti	stupirsi participle
stupito	stupirsi participle
stupiva	stupirsi past
stupivano	stupirsi past
stupì	stupirsi past
stuzzica	stuzzicare present
stuzzicando	stuzzicare gerund
stuzzicano	stuzzicare present
stuzzicare	stuzzicare infinitive
stuzzicarono	stuzzicare past
stuzzicata	stuzzicare participle
stuzzicate	stuzzicare participle
stuzzicati	stuzzicare participle
stuzzicato	stuzzicare participle
stuzzicava	stuzzicare past
stuzzicavano	stuzzicare past
stuzzicheranno	stuzzicare present
stuzzicherà	stuzzicare present
stuzzicò	stuzzicare past
subodora	subodorare present
subodorando	subodorare gerund
subodorano	subodorare present
subodorare	subodorare infinitive
subodorarono	subodorare past
subodorata	subodorare participle
subodorate	subodorare participle
subodorati	subodorare participle
subodorato	subodorare participle
subodorava	subodorare past
subodoravano	subodorare past
subodoreranno	subodorare present
subodorerà	subodorare present
subodorò	subodorare past
suggerendo	suggerire gerund
suggeriranno	suggerire present
suggerire	suggerire infinitive
suggerirono	suggerire past
suggerirà	suggerire present
suggerisce	suggerire present
suggeriscono	suggerire present
suggerita	suggerire participle
suggerite	suggerire participle
suggeriti	suggerire participle
suggerito	suggerire participle
suggeriva	suggerire past
suggerivano	suggerire past
suggerì	suggerire past
supplica	supplicare present
supplicando	supplicare gerund
supplicano	supplicare present
supplicare	supplicare infinitive
supplicarono	supplicare past
supplicata	supplicare participle
supplicate	supplicare participle
supplicati	supplicare participle
supplicato	supplicare participle
supplicava	supplicare past
supplicavano	supplicare past
supplicheranno	supplicare present
supplicherà	supplicare present
supplicò	supplicare past
suppone	supporre present
supponendo	supporre gerund
supponeva	supporre past
supponevano	supporre past
suppongono	supporre present
supporranno	supporre present
supporre	supporre infinitive
supporrà	supporre present
suppose	supporre past
supposero	supporre past
supposta	supporre participle
supposte	supporre participle
supposti	supporre participle
supposto	supporre participle
sussurra	sussurrare present
sussurrando	sussurrare gerund
sussurrano	sussurrare present
sussurrare	sussurrare infinitive
sussurrarono	sussurrare past
sussurrata	sussurrare participle
sussurrate	sussurrare participle
sussurrati	sussurrare participle
sussurrato	sussurrare participle
sussurrava	sussurrare past
sussurravano	sussurrare past
sussurreranno	sussurrare present
sussurrerà	sussurrare present
sussurrò	sussurrare past
svela	svelare present
svelando	svelare gerund
svelano	svelare present
svelare	svelare infinitive
svelarono	svelare past
svelata	svelare participle
svelate	svelare participle
svelati	svelare participle
svelato	svelare participle
svelava	svelare past
svelavano	svelare past
sveleranno	svelare present
svelerà	svelare present
svelò	svelare past
tacceranno	tacciare present
taccerà	tacciare present
taccia	tacciare present
tacciando	tacciare gerund
tacciano	tacciare present
tacciare	tacciare infinitive
tacciarono	tacciare past
tacciata	tacciare participle
tacciate	tacciare participle
tacciati	tacciare participle
tacciato	tacciare participle
tacciava	tacciare past
tacciavano	tacciare past
tacciò	tacciare past
taglia	tagliare present
tagliando	tagliare gerund
tagliano	tagliare present
tagliare	tagliare infinitive
tagliarono	tagliare past
tagliata	tagliare participle
tagliate	tagliare participle
tagliati	tagliare participle
tagliato	tagliare participle
tagliava	tagliare past
tagliavano	tagliare past
taglieranno	tagliare present
taglierà	tagliare present
tagliò	tagliare past
teme	temere present
temendo	temere gerund
temeranno	temere present
temere	temere infinitive
temerà	temere present
temette	temere past
temettero	temere past
temeva	temere past
temevano	temere past
temono	temere present
temuta	temere participle
temute	temere participle
temuti	temere participle
temuto	temere participle
testimonia	testimoniare present
testimoniando	testimoniare gerund
testimoniano	testimoniare present
testimoniare	testimoniare infinitive
testimoniarono	testimoniare past
testimoniata	testimoniare participle
testimoniate	testimoniare participle
testimoniati	testimoniare participle
testimoniato	testimoniare participle
testimoniava	testimoniare past
testimoniavano	testimoniare past
testimonieranno	testimoniare present
testimonierà	testimoniare present
testimoniò	testimoniare past
titola	titolare present
titolando	titolare gerund
titolano	titolare present
titolare	titolare infinitive
titolarono	titolare past
titolata	titolare participle
titolate	titolare participle
titolati	titolare participle
titolato	titolare participle
titolava	titolare past
titolavano	titolare past
titoleranno	titolare present
titolerà	titolare present
titolò	titolare past
tranquillizza	tranquillizzare present
tranquillizzando	tranquillizzare gerund
tranquillizzano	tranquillizzare present
tranquillizzare	tranquillizzare infinitive
tranquillizzarono	tranquillizzare past
tranquillizzata	tranquillizzare participle
tranquillizzate	tranquillizzare participle
tranquillizzati	tranquillizzare participle
tranquillizzato	tranquillizzare participle
tranquillizzava	tranquillizzare past
tranquillizzavano	tranquillizzare past
tranquillizzeranno	tranquillizzare present
tranquillizzerà	tranquillizzare present
tranquillizzò	tranquillizzare past
trasmessa	trasmettere participle
trasmesse	trasmettere participle
trasmessi	trasmettere participle
trasmesso	trasmettere participle
trasmette	trasmettere present
trasmettendo	trasmettere gerund
trasmetteranno	trasmettere present
trasmettere	trasmettere infinitive
trasmetterà	trasmettere present
trasmetteva	trasmettere past
trasmettevano	trasmettere past
trasmettono	trasmettere present
trasmise	trasmettere past
trasmisero	trasmettere past
tratteggeranno	tratteggiare present
tratteggerà	tratteggiare present
tratteggia	tratteggiare present
tratteggiando	tratteggiare gerund
tratteggiano	tratteggiare present
tratteggiare	tratteggiare infinitive
tratteggiarono	tratteggiare past
tratteggiata	tratteggiare participle
tratteggiate	tratteggiare participle
tratteggiati	tratteggiare participle
tratteggiato	tratteggiare participle
tratteggiava	tratteggiare past
tratteggiavano	tratteggiare past
tratteggiò	tratteggiare past
tuona	tuonare present
tuonando	tuonare gerund
tuonano	tuonare present
tuonare	tuonare infinitive
tuonarono	tuonare past
tuonata	tuonare participle
tuonate	tuonare participle
tuonati	tuonare participle
tuonato	tuonare participle
tuonava	tuonare past
tuonavano	tuonare past
tuoneranno	tuonare present
tuonerà	tuonare present
tuonò	tuonare past
twitta	twittare present
twittando	twittare gerund
twittano	twittare present
twittare	twittare infinitive
twittarono	twittare past
twittata	twittare participle
twittate	twittare participle
twittati	twittare participle
twittato	twittare participle
twittava	twittare past
twittavano	twittare past
twitteranno	twittare present
twitterà	twittare present
twittò	twittare past
urla	urlare present
urlando	urlare gerund
urlano	urlare present
urlare	urlare infinitive
urlarono	urlare past
urlata	urlare participle
urlate	urlare participle
urlati	urlare participle
urlato	urlare participle
urlava	urlare past
urlavano	urlare past
urleranno	urlare present
urlerà	urlare present
urlò	urlare past
valuta	valutare present
valutando	valutare gerund
valutano	valutare present
valutare	valutare infinitive
valutarono	valutare past
valutata	valutare participle
valutate	valutare participle
valutati	valutare participle
valutato	valutare participle
valutava	valutare past
valutavano	valutare past
valuteranno	valutare present
valuterà	valutare present
valutò	valutare past
vanta	vantare present
vantando	vantare gerund
vantano	vantare present
vantare	vantare infinitive
vantarono	vantare past
vantata	vantare participle
vantate	vantare participle
vantati	vantare participle
vantato	vantare participle
vantava	vantare past
vantavano	vantare past
vanteranno	vantare present
vanterà	vantare present
vantò	vantare past
vaticina	vaticinare present
vaticinando	vaticinare gerund
vaticinano	vaticinare present
vaticinare	vaticinare infinitive
vaticinarono	vaticinare past
vaticinata	vaticinare participle
vaticinate	vaticinare participle
vaticinati	vaticinare participle
vaticinato	vaticinare participle
vaticinava	vaticinare past
vaticinavano	vaticinare past
vaticineranno	vaticinare present
vaticinerà	vaticinare present
vaticinò	vaticinare past
"""

VERB_PHRASES = """\
a affermarlo sono	dire present
a affermarlo sono state	dire past
a affermarlo sono stati	dire past
a affermarlo è	dire present
a affermarlo è stata	dire past
a affermarlo è stato	dire past
a annunciarlo sono	dire present
a annunciarlo sono state	dire past
a annunciarlo sono stati	dire past
a annunciarlo è	dire present
a annunciarlo è stata	dire past
a annunciarlo è stato	dire past
a comunicarlo sono	dire present
a comunicarlo sono state	dire past
a comunicarlo sono stati	dire past
a comunicarlo è	dire present
a comunicarlo è stata	dire past
a comunicarlo è stato	dire past
a confermarlo sono	dire present
a confermarlo sono state	dire past
a confermarlo sono stati	dire past
a confermarlo è	dire present
a confermarlo è stata	dire past
a confermarlo è stato	dire past
a denunciarlo sono	dire present
a denunciarlo sono state	dire past
a denunciarlo sono stati	dire past
a denunciarlo è	dire present
a denunciarlo è stata	dire past
a denunciarlo è stato	dire past
a dichiararlo sono	dire present
a dichiararlo sono state	dire past
a dichiararlo sono stati	dire past
a dichiararlo è	dire present
a dichiararlo è stata	dire past
a dichiararlo è stato	dire past
a dirlo sono	dire present
a dirlo sono state	dire past
a dirlo sono stati	dire past
a dirlo è	dire present
a dirlo è stata	dire past
a dirlo è stato	dire past
a lanciare l' allarme sono	dire present
a lanciare l' allarme sono state	dire past
a lanciare l' allarme sono stati	dire past
a lanciare l' allarme è	dire present
a lanciare l' allarme è stata	dire past
a lanciare l' allarme è stato	dire past
a raccontarlo sono	dire present
a raccontarlo sono state	dire past
a raccontarlo sono stati	dire past
a raccontarlo è	dire present
a raccontarlo è stata	dire past
a raccontarlo è stato	dire past
a ribadirlo sono	dire present
a ribadirlo sono state	dire past
a ribadirlo sono stati	dire past
a ribadirlo è	dire present
a ribadirlo è stata	dire past
a ribadirlo è stato	dire past
a ricordarlo sono	dire present
a ricordarlo sono state	dire past
a ricordarlo sono stati	dire past
a ricordarlo è	dire present
a ricordarlo è stata	dire past
a ricordarlo è stato	dire past
a riferirlo sono	dire present
a riferirlo sono state	dire past
a riferirlo sono stati	dire past
a riferirlo è	dire present
a riferirlo è stata	dire past
a riferirlo è stato	dire past
a rivelarlo sono	dire present
a rivelarlo sono state	dire past
a rivelarlo sono stati	dire past
a rivelarlo è	dire present
a rivelarlo è stata	dire past
a rivelarlo è stato	dire past
a scriverlo sono	dire present
a scriverlo sono state	dire past
a scriverlo sono stati	dire past
a scriverlo è	dire present
a scriverlo è stata	dire past
a scriverlo è stato	dire past
a sostenerlo sono	dire present
a sostenerlo sono state	dire past
a sostenerlo sono stati	dire past
a sostenerlo è	dire present
a sostenerlo è stata	dire past
a sostenerlo è stato	dire past
a sottolinearlo sono	dire present
a sottolinearlo sono state	dire past
a sottolinearlo sono stati	dire past
a sottolinearlo è	dire present
a sottolinearlo è stata	dire past
a sottolinearlo è stato	dire past
a spiegarlo sono	dire present
a spiegarlo sono state	dire past
a spiegarlo sono stati	dire past
a spiegarlo è	dire present
a spiegarlo è stata	dire past
a spiegarlo è stato	dire past
aveva fatto sapere	dire past
ci tiene a dire	dire present
ci tiene a precisare	dire present
era esplosa	esplodere past
era esplose	esplodere past
era esplosi	esplodere past
era esploso	esplodere past
era insorta	dire past
era insorte	dire past
era insorti	dire past
era insorto	dire past
era intervenuta	intervenire past
era intervenute	intervenire past
era intervenuti	intervenire past
era intervenuto	intervenire past
era sbottata	sbottare past
era sbottate	sbottare past
era sbottati	sbottare past
era sbottato	sbottare past
era scoppiata	scoppiare past
era scoppiate	scoppiare past
era scoppiati	scoppiare past
era scoppiato	scoppiare past
fa eco	dire present
fa notare	dire present
fa presente	dire present
fa sapere	dire present
facendo sapere	dire gerund
fanno notare	dire present
fanno sapere	dire present
fece sapere	dire past
gli fa eco	dire present
gli ha fatto eco	dire past
ha fatto eco	dire past
ha fatto notare	dire past
ha fatto presente	dire past
ha fatto sapere	dire past
ha lanciato l' allarme	dire past
ha lanciato un appello	dire past
ha lasciato intendere	dire past
ha messo in guardia	dire past
ha preso la parola	dire past
ha puntato il dito	dire past
ha reso noto	dire past
ha rincarato la dose	dire past
ha tagliato corto	dire past
ha tenuto a precisare	dire past
ha tenuto a sottolineare	dire past
hanno fatto notare	dire past
hanno fatto sapere	dire past
hanno messo in guardia	dire past
hanno reso noto	dire past
lancia l' allarme	dire present
lancia un appello	dire present
lascia intendere	dire present
le fa eco	dire present
mette in guardia	dire present
mette le mani avanti	dire present
mettendo in guardia	dire gerund
passa all' attacco	dire present
prende la parola	dire present
punta il dito	dire present
rende noto	dire present
rendendo noto	dire gerund
rendono noto	dire present
rincara la dose	dire present
sono esplosa	esplodere past
sono esplose	esplodere past
sono esplosi	esplodere past
sono esploso	esplodere past
sono insorta	dire past
sono insorte	dire past
sono insorti	dire past
sono insorto	dire past
sono intervenuta	intervenire past
sono intervenute	intervenire past
sono intervenuti	intervenire past
sono intervenuto	intervenire past
sono sbottata	sbottare past
sono sbottate	sbottare past
sono sbottati	sbottare past
sono sbottato	sbottare past
sono scoppiata	scoppiare past
sono scoppiate	scoppiare past
sono scoppiati	scoppiare past
sono scoppiato	scoppiare past
taglia corto	dire present
tiene a precisare	dire present
tiene a sottolineare	dire present
va giù duro	dire present
è esplosa	esplodere past
è esplose	esplodere past
è esplosi	esplodere past
è esploso	esplodere past
è insorta	dire past
è insorte	dire past
è insorti	dire past
è insorto	dire past
è intervenuta	intervenire past
è intervenute	intervenire past
è intervenuti	intervenire past
è intervenuto	intervenire past
è sbottata	sbottare past
è sbottate	sbottare past
è sbottati	sbottare past
è sbottato	sbottare past
è scoppiata	scoppiare past
è scoppiate	scoppiare past
è scoppiati	scoppiare past
è scoppiato	scoppiare past
"""

WORDINGS = """\
commento
didascalia
frase
messaggio
parole
scritta
"""

ANAPHORS = """\
lo
è ciò che
è quanto
è quello che
"""
