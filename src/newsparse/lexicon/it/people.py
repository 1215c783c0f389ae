"""Words that people, organisations and groups are called by. Written for this project from general knowledge of the language."""

ARTICLE_GENDERS = """\
al	m
alla	f
allo	m
dal	m
dalla	f
dallo	m
del	m
della	f
dello	m
il	m
la	f
lo	m
un	m
una	f
uno	m
"""

DEMONYMS = """\
abruzzese
afgana
afgano
afghana
afghano
albanese
algerina
algerino
americana
americano
anglicana
anglicano
angolana
angolano
araba
arabo
argentina
argentino
armena
armeno
asiatica
asiatico
australiana
australiano
austriaca
austriaco
azera
azero
bavarese
belga
bielorussa
bielorusso
boliviana
boliviano
bolognese
bosniaca
bosniaco
brasiliana
brasiliano
bresciana
bresciano
britannica
britannico
buddista
bulgara
bulgaro
calabrese
californiana
californiano
camerunense
campana
campano
canadese
catalana
catalano
catanese
cattolica
cattolico
ceca
cecena
ceceno
ceco
cilena
cileno
cinese
cipriota
colombiana
colombiano
comasca
comasco
comunista
congolese
conservatore
coreana
coreano
cristiana
cristiano
croata
croato
cubana
cubano
curda
curdo
danese
democratica
democratico
ebrea
ebreo
egiziana
egiziano
emiliana
emiliano
eritrea
eritreo
estone
etiope
europea
europeo
ferrarese
fiamminga
fiammingo
filippina
filippino
finlandese
fiorentina
fiorentino
forzista
francese
friulana
friulano
gallese
genovese
georgiana
georgiano
ghanese
giapponese
giordana
giordano
greca
greco
grillina
grillino
haitiana
haitiano
indiana
indiano
indonesiana
indonesiano
inglese
irachena
iracheno
iraniana
iraniano
irlandese
islamica
islamico
islandese
israeliana
israeliano
italiana
italiano
ivoriana
ivoriano
kazaka
kazako
keniana
keniano
kosovara
kosovaro
kuwaitiana
kuwaitiano
laburista
laziale
leghista
lettone
libanese
libica
libico
ligure
lituana
lituano
lombarda
lombardo
londinese
lucana
lucano
lussemburghese
macedone
malese
maltese
marchigiana
marchigiano
marocchina
marocchino
messicana
messicano
milanese
modenese
moldava
moldavo
molisana
molisano
montenegrina
montenegrino
musulmana
musulmano
napoletana
napoletano
neozelandese
newyorkese
nigeriana
nigeriano
nordcoreana
nordcoreano
norvegese
olandese
ortodossa
ortodosso
pachistana
pachistano
padana
padano
padovana
padovano
pakistana
pakistano
palermitana
palermitano
palestinese
parigina
parigino
parmigiana
parmigiano
perugina
perugino
peruviana
peruviano
piemontese
pisana
pisano
polacca
polacco
popolare
portoghese
protestante
pugliese
repubblicana
repubblicano
romagnola
romagnolo
romana
romano
romena
romeno
ruandese
rumena
rumeno
russa
russo
salernitana
salernitano
sarda
sardo
saudita
sciita
scozzese
senegalese
serba
serbo
siciliana
siciliano
siriana
siriano
slovacca
slovacco
slovena
sloveno
socialista
somala
somalo
spagnola
spagnolo
statunitense
sudafricana
sudafricano
sudanese
sudcoreana
sudcoreano
sunnita
svedese
svizzera
svizzero
taiwanese
tedesca
tedesco
texana
texano
thailandese
tibetana
tibetano
torinese
toscana
toscano
trentina
trentino
triestina
triestino
tunisina
tunisino
turca
turco
ucraina
ucraino
ugandese
umbra
umbro
ungherese
uruguaiana
uruguaiano
uzbeka
uzbeko
valdostana
valdostano
veneta
veneto
veneziana
veneziano
venezuelana
venezuelano
veronese
vicentina
vicentino
vietnamita
yemenita
"""

DETERMINERS = """\
alcune	indefinite
alcuni	indefinite
altra	indefinite
altre	indefinite
altri	indefinite
altro	indefinite
centinaia	indefinite
certe	indefinite
certi	indefinite
ciascun	indefinite
ciascuna	indefinite
cinque	indefinite
decine	indefinite
dieci	indefinite
diverse	indefinite
diversi	indefinite
due	indefinite
entrambe	indefinite
entrambi	indefinite
gli	definite
i	definite
il	definite
l'	definite
la	definite
le	definite
lo	definite
loro	possessive
mia	possessive
mie	possessive
miei	possessive
migliaia	indefinite
mio	possessive
molte	indefinite
molti	indefinite
nessun	indefinite
nessuna	indefinite
nessuno	indefinite
nostra	possessive
nostre	possessive
nostri	possessive
nostro	possessive
nove	indefinite
numerose	indefinite
numerosi	indefinite
ogni	indefinite
otto	indefinite
parecchi	indefinite
parecchie	indefinite
poche	indefinite
pochi	indefinite
qualche	indefinite
qualsiasi	indefinite
quattro	indefinite
quegli	definite
quei	definite
quel	definite
quell'	definite
quella	definite
quelle	definite
quello	definite
quest'	definite
questa	definite
queste	definite
questi	definite
questo	definite
sei	indefinite
sette	indefinite
sua	possessive
sue	possessive
suo	possessive
suoi	possessive
svariati	indefinite
tante	indefinite
tanti	indefinite
tre	indefinite
tua	possessive
tue	possessive
tuo	possessive
tuoi	possessive
tutte	indefinite
tutti	indefinite
un	indefinite
un'	indefinite
una	indefinite
uno	indefinite
vari	indefinite
varie	indefinite
vostra	possessive
vostre	possessive
vostri	possessive
vostro	possessive
"""

GENERAL_NOUNS = """\
azienda
compagnia
ditta
gruppo
impresa
organizzazione
società
"""

GROUP_NOUNS = """\
abitanti
accademici
agenti
aggressori
agricoltori
alleati
allenatori
alunni
ambientalisti
americani
amiche
amici
amministratori
amministrazioni
analisti
animalisti
anziani
artisti
assessori
associazioni
atlete
atleti
attivisti
attori
attrici
autisti
autori
autorità
autrici
avversari
avvocati
aziende
azionisti
bambini
banche
banchieri
biologi
bookmaker
britannici
calciatori
candidati
cantanti
carabinieri
cardinali
cattolici
cinesi
cittadini
clienti
collaboratori
colleghe
colleghi
commentatori
commercianti
commissari
compagne
compagni
comuni
concorrenti
condomini
conduttori
congiunti
conservatori
consiglieri
consulenti
consumatori
contadini
cooperative
creditori
critici
cronisti
cugini
datori
democratici
deputati
detrattori
difensori
dipendenti
diplomatici
direttori
dirigenti
dissidenti
docenti
donne
economisti
editori
elettori
eredi
esperti
esponenti
europei
famigliari
famiglie
familiari
fan
federazioni
figli
figlie
filosofi
fondatori
fonti
fotografi
francesi
fratelli
funzionari
genitori
genitori adottivi
geologi
gestori
giapponesi
ginecologi
giocatori
giornali
giornalisti
giovani
giudici
giurati
giuristi
governatori
governi
greci
grillini
gruppi
guardie
immigrati
impiegati
imprenditori
imprese
imputati
indagati
industriali
infermieri
ingegneri
inglesi
inquilini
inquirenti
insegnanti
intellettuali
interlocutori
investigatori
investitori
iraniani
ispettori
israeliani
istituzioni
italiani
laburisti
lavoratori
lavoratrici
leader
legali
leghisti
legislatori
lettori
liberali
madri
magistrati
manager
manifestanti
marinai
mariti
media
medici
membri
mercati
migranti
militanti
militari
minatori
ministri
moderati
mogli
musicisti
musulmani
negozianti
negoziatori
nonni
operai
operatori
oppositori
opposizioni
organizzatori
organizzazioni
ospedali
osservatori
padri
palestinesi
parenti
parlamentari
parroci
partecipanti
partiti
passanti
passeggeri
pazienti
pensionati
periti
pescatori
piloti
pm
polacchi
politici
politologi
poliziotti
pompieri
popolari
presenti
presidenti
presidi
procuratori
produttori
professori
progettisti
promotori
proprietari
psicologi
quotidiani
ragazze
ragazzi
rapitori
rappresentanti
redattori
regioni
registe
registi
religiosi
renziani
repubblicani
residenti
responsabili
ribelli
ricercatori
ricercatrici
rivali
russi
sacerdoti
sanitari
scienziati
scrittori
senatori
sfollati
sindacalisti
sindacati
sindaci
soccorritori
soci
socialisti
società
soldati
sopravvissuti
sorelle
sostenitori
sottosegretari
sovranisti
spagnoli
specialisti
spettatori
sponsor
statunitensi
stilisti
storici
studentesse
studenti
studiosi
superstiti
talebani
tecnici
tedeschi
terroristi
testimoni
tifosi
tribunali
turchi
ucraini
ufficiali
ultras
università
utenti
vertici
vescovi
veterinari
vicini
vigili
vincitori
virologi
visitatori
vittime
volontari
zii
"""

KIN = """\
amante
babbo	m
bisnonna	f
bisnonno	m
cognata	f
cognato	m
compagna	f
compagno	m
coniuge
consorte
convivente
cugina	f
cugino	m
discendente
erede
ex marito	m
ex moglie	f
familiare
fidanzata	f
fidanzato	m
figlia	f
figlio	m
figlioccia	f
figlioccio	m
fratellastro	m
fratellino	m
fratello	m
gemella	f
gemello	m
genero	m
genitore
madre	f
madrina	f
mamma	f
marito	m
matrigna	f
moglie	f
nipote
nonna	f
nonno	m
nuora	f
padre	m
padrino	m
papà	m
parente
partner
patrigno	m
primogenita	f
primogenito	m
pronipote
sorella	f
sorellastra	f
sorellina	f
sposa	f
sposo	m
suocera	f
suocero	m
tutore	m
tutrice	f
vedova	f
vedovo	m
zia	f
zio	m
"""

LINKS = """\
a
agli
ai
al
all'
alla
alle
d'
degli
dei
del
dell'
della
delle
dello
di
e
i
il
in
l'
la
le
nel
per
senza
sui
sul
sulla
"""

MINISTRIES = """\
agenzia
assessorato
assessore
associazione
banca
camera
comitato
commissione
consiglio
corte
dipartimento
direzione
federazione
istituto
ministero
ministra
ministro
segretario
sottosegretario
ufficio
università
"""

MODIFIERS = """\
allora
alta
alto
altra
altro
amica
amico
anziana
anziano
aspirante
attuale
autorevole
brava
bravo
celeberrimo
celebre
compianta
compianto
controversa
controverso
defunta
defunto
designata
designato
discussa
discusso
ex
famosa
famoso
futura
futuro
giovane
giovani
gran
grande
grandi
grandissimo
illustre
massima
massimo
neo
neoeletta
neoeletto
nota
noto
nuova
nuovi
nuovo
piccola
piccolo
plenipotenziario
popolare
popolari
potente
povera
povero
precedente
presunta
presunto
prima
primo
principale
prossima
prossimo
quarto
ricca
ricco
seconda
secondo
sedicente
sola
solo
stessa
stesso
storica
storico
super
suprema
supremo
terza
terzo
ultima
ultimo
unica
unico
uscente
vecchia
vecchio
vice
"""

NO_NAMES = """\
a
abbastanza
abbia
abbiamo
abbiano
abbonati
accanto
accedi
ad
addirittura
adesso
aeroporto
affatto
affinché
aggiornamento
agli
ago
agosto
ai
al
alcune
alcuni
alfine
all'
alla
alle
allo
allora
allorché
allorquando
almeno
altra
altre
altresì
altrettanto
altri
altrimenti
altro
altrove
amareggiata
amareggiato
ambedue
amici
anch'
anche
ancor
ancora
anni
anno
anzi
anziché
appena
apposta
approfondimento
apr
aprile
arrabbiata
arrabbiato
articolo
assai
assieme
attorno
attraverso
attualmente
auguri
autunno
avendo
aver
avere
avesse
avessero
avete
aveva
avevamo
avevano
avevo
avranno
avrebbe
avrebbero
avrei
avrà
avuto
ben
benché
bene
bensì
benvenuto
buonasera
buone
buongiorno
c'
campionato
capitolo
capodanno
categorica
categorico
caustica
caustico
cauta
centinaia
cento
certamente
certe
certi
certo
certuni
champions
che
chi
ci
ciao
ciascun
ciascuna
ciascuno
cinque
ciononostante
ciò
coi
col
com'
come
commentando
commento
commossa
commosso
compresa
comprese
compresi
compreso
comunque
con
contenta
contentissima
contentissimo
contraria
contrario
contro
coppa
coronavirus
corso
cos'
cosa
cosicché
costei
costituzione
costoro
costui
così
covid
covid-19
cronaca
cultura
d'
d'altra
d'altronde
da
dacché
dagli
dai
dal
dall'
dalla
dalle
dallo
dapprima
davanti
davvero
debba
debbano
decine
degli
dei
del
dell'
della
delle
dello
deluso
dentro
deve
devono
di
dic
dicembre
dicendo
dieci
dietro
dinanzi
diretta
dispiaciuta
dispiaciuto
diverse
diversi
dodici
dollari
dollaro
dom
domani
domenica
dopo
dopodiché
dopodomani
dopotutto
dov'
dove
doveva
dovevano
dovranno
dovrebbe
dovrebbero
dovrà
dovunque
due
dunque
durante
durissima
durissimo
e
e'
ebbe
ebbero
eccetto
ecco
economia
ed
editoriale
egli
ella
emozionata
emozionato
entrambe
entrambi
entro
entusiasta
eppure
era
erano
ero
esclusiva
escluso
essa
esse
essendo
esser
essere
essi
esso
est
estate
esteri
euro
europei
evidentemente
fa
feb
febbraio
felicissima
felicissimo
ferragosto
fiduciosa
fiducioso
finalmente
finché
fino
finora
fintanto
fiume
fonte
forse
fosse
fossero
foto
fra
fu
furibonda
furibondo
furiosa
furono
gelido
gen
gennaio
giacché
giammai
gio
giorni
giorno
giovedì
giu
giugno
giustamente
già
gli
gliel'ha
gliel'hanno
gol
grazie
guarda
ha
hai
hanno
ho
home
i
ieri
il
imu
in
incluso
incredula
incredulo
indi
indignata
indignato
indubbiamente
infatti
infine
innanzitutto
inoltre
insieme
insomma
intanto
internet
intervenendo
intervista
intorno
invece
inverno
io
ironica
ironico
irpef
isola
iva
ivi
l'
l'altroieri
la
laconica
laconico
laddove
laggiù
lago
lapidaria
lapidario
largo
le
leggi
lei
live
lo
loro
lug
luglio
lui
lun
lunedì
lungo
là
lì
m'
ma
mag
magari
maggio
mai
male
malgrado
mar
mare
martedì
marzo
mattina
mattinata
mattino
mediante
meglio
meno
mentre
mer
mercoledì
mese
mesi
meteo
mezzanotte
mezzogiorno
mi
mia
mie
miei
migliaia
mille
mio
molte
molti
molto
mondiali
monte
motori
n'
natale
naturalmente
ne
neanche
negli
nei
nel
nell'
nella
nelle
nello
nemmeno
neppure
nervosa
nervoso
nessun
nessuna
nessuno
news
niente
no
noi
non
nonché
nonostante
nord
nostra
nostre
nostri
nostro
notizie
nottata
notte
nov
nove
novembre
nulla
numerose
numerosi
nuovamente
né
o
oggi
ogni
ognuno
ok
olimpiadi
oltre
opinioni
oppure
ora
oramai
ore
orgogliosa
orgoglioso
ormai
ossia
ott
ottimista
otto
ottobre
ove
ovest
ovunque
ovvero
ovviamente
paese
pagina
palazzo
parco
parecchi
parecchie
parlando
pasqua
per
peraltro
perché
perciò
perentoria
perentorio
perfino
perplessa
perplesso
persino
pertanto
però
pessimista
piazza
pil
piuttosto
più
pnrr
poche
pochi
poco
poi
poiché
polemica
polemico
politica
pomeriggio
ponte
porta
possa
possano
posso
possono
potesse
potessero
poteva
potevano
potranno
potrebbe
potrebbero
potrà
preoccupata
preoccupato
presso
presto
prima
primavera
probabilmente
proprio
pubblicamente
pubblicità
pur
purché
pure
purtroppo
può
qua
qualche
qualcosa
qualcuna
qualcuno
qualora
qualsiasi
qualunque
quando
quanto
quantunque
quasi
quattro
quegli
quei
quel
quell'
quella
quelle
quelli
quello
quest'
questa
queste
questi
questo
qui
quindi
radiosa
radioso
ragazzi
raggiante
rammaricata
rammaricato
redazione
ricordando
rigore
riguardo
rispettivamente
rispetto
rispondendo
s'
sab
sabato
salute
salvo
saranno
sarcastica
sarcastico
sarebbe
sarebbero
sarà
scatenata
scatenato
scettica
scettico
scienze
sconcertata
sconcertato
se
sebbene
secondo
sei
semmai
semplicemente
sempre
senza
seppure
sera
serata
serie
set
sette
settembre
settimana
si
sia
siamo
siano
sicché
siccome
signora
signore
signori
sino
soddisfatta
soddisfatto
solitamente
solo
soltanto
sono
sopra
soprattutto
sorpresa
sorpreso
sotto
specie
spesso
spettacoli
spiegando
sport
sta
stamane
stamani
stamattina
stando
stanno
stanotte
starebbe
starebbero
stasera
state
stava
stavano
stavolta
stazione
stupita
stupito
su
sua
subito
successivamente
sud
sue
sugli
sui
sul
sull'
sulla
sulle
sullo
suo
suoi
svariati
sì
t'
taluni
tante
tanti
tanto
tardi
tav
tecnologia
testualmente
ti
tosto
tra
tramite
tranchant
tranne
tranquilla
tre
trenta
troppo
tua
tuo
tutt'altro
tutta
tuttavia
tutte
tutti
tutto
tuttora
ulteriormente
ultima
ultime
ultimora
un
un'
una
uno
v'
valle
var
vari
varie
ven
venerdì
vengono
veniva
venivano
venne
vennero
venti
verranno
verrebbe
verrebbero
verrà
verso
vi
viaggi
viale
viceversa
vicino
vicolo
video
viene
villa
voglio
vogliono
voi
volentieri
voleva
volevano
volle
vollero
vorranno
vorrebbe
vorrebbero
vorrà
vostra
vostre
vostri
vostro
vuole
web
weekend
è
"""

ORGANIZATIONS = """\
+europa
abc
aci
adnkronos
afghanistan
afp
agcom
agenzia delle entrate
agi
aiea
aifa
air france
airbus
al jazeera
al qaeda
algeria
alitalia
altroconsumo
amazon
america
amnesty
amnesty international
anac
anas
ankara
anm
ansa
antitrust
ap
apple
arabia saudita
argentina
armani
associated press
atalanta
atene
atlantia
australia
austria
autostrade
avvenire
azione
banca d'italia
banca mondiale
bankitalia
barcellona
bari
barilla
bayern monaco
bbc
bce
belgio
benetton
berlino
bild
bloomberg
bmw
boeing
bologna
bpm
brasile
bruxelles
bundesbank
bundestag
calabria
camera
campania
canada
caritas
casa bianca
casapound
cassazione
catania
cbs
cei
cgil
chelsea
cia
cina
cio
cisl
cnn
cnr
cobas
codacons
coldiretti
commissione europea
confagricoltura
confartigianato
confcommercio
confesercenti
confindustria
congresso
coni
consiglio di stato
consiglio europeo
consob
consulta
corea del nord
corea del sud
corriere
corriere della sera
corriere dello sport
corte costituzionale
corte dei conti
corte di cassazione
corte di giustizia
corte europea
corte suprema
cremlino
croce rossa
croce rossa italiana
csm
daily mail
damasco
dc
dda
der spiegel
dia
die welt
dipartimento di giustizia
dipartimento di stato
downing street
easyjet
economist
egitto
el mundo
el pais
el país
eliseo
emergency
emilia-romagna
enea
enel
eni
espresso
eurogruppo
europa
europol
eurostat
facebook
famiglia cristiana
fanpage
farnesina
fatah
fbi
fca
fdi
fed
federal reserve
federconsumatori
ferrari
ferrero
ferrovie dello stato
fi
fiat
fifa
figc
financial times
fincantieri
finmeccanica
fiom
fiorentina
firenze
fmi
forbes
forza italia
forza nuova
fox news
francia
fratelli d'italia
frontex
fs
garante della privacy
gazzetta dello sport
generali
genoa
genova
germania
gerusalemme
giappone
google
governo
gran bretagna
grecia
greenpeace
guardia civil
guardia costiera
guardia di finanza
guardian
gucci
haaretz
hamas
hezbollah
human rights watch
ibm
idf
il cairo
il fatto
il fatto quotidiano
il foglio
il giornale
il manifesto
il mattino
il messaggero
il post
il resto del carlino
il secolo xix
il sole 24 ore
il tempo
ilva
inail
india
inps
instagram
intel
inter
interfax
interpol
intesa sanpaolo
iran
iraq
irlanda
isis
israele
iss
istat
ita airways
italia
italia viva
italo
juve
juventus
kiev
la gazzetta dello sport
la nazione
la repubblica
la stampa
la7
lazio
le figaro
le monde
lega
lega serie a
legambiente
leonardo
libero
libia
libération
liguria
lombardia
londra
lufthansa
luxottica
m5s
madrid
manchester united
marocco
mediaset
medici senza frontiere
mediobanca
messico
meta
microsoft
milan
milano
monte dei paschi
montecitorio
mosca
mossad
movimento 5 stelle
mps
napoli
nasa
nato
nazareno
nazioni unite
nbc
ncd
netflix
new york
new york times
norvegia
nsa
nyt
ocse
olanda
olivetti
olp
oms
onu
opec
open
paesi bassi
pakistan
palazzo chigi
palazzo dei marescialli
palazzo koch
palazzo lombardia
palazzo madama
palazzo marino
palazzo spada
palazzo vecchio
palermo
panorama
parigi
parlamento
parlamento europeo
partito democratico
pci
pd
pdl
pechino
pentagono
peugeot
piemonte
pirelli
politico
polizia di stato
polonia
portogallo
poste italiane
prada
presidenza del consiglio
protezione civile
psg
psi
puglia
qatar
quirinale
rai
real madrid
regno unito
renault
repubblica
reuters
ria novosti
roma
ros
russia
ryanair
sampdoria
samsung
santa sede
sardegna
save the children
sel
senato
sicilia
sinistra italiana
siria
sky
sky tg24
sole 24 ore
sony
spagna
spiegel
stati uniti
stellantis
sun
svezia
svizzera
tar
tass
teheran
tel aviv
telecom
telegram
telegraph
tesla
the guardian
tiktok
tim
times
torino
toscana
toyota
trenitalia
tripoli
truth
truth social
tunisia
turchia
tuttosport
twitter
uber
ubi
ucraina
udc
udinese
ue
uefa
ugl
uil
ungheria
unhcr
unicef
unicredit
unione europea
unipol
unità
usa
usb
vaticano
veneto
venezia
venezuela
verdi
versace
vigili del fuoco
viminale
vodafone
volkswagen
wall street journal
washington
washington post
whatsapp
wind
wired
wwf
xinhua
youtube
"""

ORGANIZATION_ENDINGS = """\
ab
ag
agency
airlines
airport
airways
asa
assicurazioni
association
bank
basket
calcio
capital
center
centre
cgil
chronicle
cisl
club
co
commission
committee
community
company
corp
corporation
costruzioni
council
court
department
energia
energy
entertainment
fc
federation
food
foods
foundation
gazette
gmbh
group
guardian
herald
holding
hotel
inc
institute
international
journal
limited
llc
ltd
magazine
media
ministry
motor
motors
network
news
nv
office
ong
onlus
oy
park
partners
party
pharma
pictures
plc
post
press
records
review
rugby
s.p.a
s.p.a.
s.r.l
s.r.l.
sa
se
services
software
solutions
spa
srl
studios
system
systems
technologies
technology
telegraph
television
times
tribune
tv
uil
union
university
volley
"""

ORGANIZATION_NOUNS = """\
accademia
agenzia
alleanza
amministrazione
assemblea
associazione
ateneo
autorità
avvocatura
azienda
banca
biblioteca
blog
borsa
camera
campagna
canale
cancelleria
cancellierato
capitaneria
cartello
casa automobilistica
casa bianca
casa discografica
casa editrice
casa madre
caserma
centro
chiesa
clinica
club
coalizione
collegio
colosso
comitato
commissariato
commissione
compagnia
compagnia aerea
comune
comunità
concessionaria
confederazione
conferenza
consiglio
consolato
consorzio
consulta
cooperativa
coordinamento
corpo
corte
cremlino
curia
delegazione
dicastero
diocesi
dipartimento
direttivo
direzione
distretto
ditta
emittente
ente
esecutivo
esercito
fabbrica
farnesina
federazione
fondazione
fondo
formazione
garante
gendarmeria
giornale
giunta
giuria
governo
gruppo
guardia costiera
guardia di finanza
holding
impresa
intelligence
ispettorato
istituto
istituzione
lega
legione
lobby
maggioranza
magistratura
marina
mensile
ministero
minoranza
missione
movimento
multinazionale
municipio
museo
network
nunziatura
ong
onlus
opposizione
ordine
organismo
organizzazione
organo
ospedale
osservatorio
palazzo chigi
parlamento
parrocchia
partito
patronato
pentagono
piattaforma
polizia
portale
prefettura
presidenza
pro-loco
procura
protezione civile
provincia
questura
quirinale
quotidiano
radio
rappresentanza
redazione
regolatore
rete
rettorato
rivista
santa sede
scuola
segreteria
senato
settimanale
sindacato
sito
società
soprintendenza
sottocommissione
squadra
stabilimento
start-up
startup
struttura
superprocura
tabloid
team
telegiornale
televisione
testata
tg
think tank
tribunale
ufficio
unione
università
vaticano
vigilanza
viminale
website
"""

PARTICLES = """\
al
ben
bin
bint
d'
de
de'
den
der
dos
du
el
ibn
la
las
los
van
van den
van der
von
von der
y
zu
zum
zur
"""

PAST_WORDS = """\
allora
compianta
compianto
defunta
defunto
ex
già
"""

PHRASE_ENDS = """\
a
abbandona
abbandonano
abbandonarono
abbandonava
abbandonavano
abbandoneranno
abbandonerà
abbandonò
abbassa
abbassano
abbassarono
abbassava
abbassavano
abbasseranno
abbasserà
abbassò
abbastanza
abbatte
abbatteranno
abbatterà
abbattette
abbattettero
abbatteva
abbattevano
abbattono
abbia
abbiamo
abbiano
abita
abitano
abitarono
abitava
abitavano
abiteranno
abiterà
abitò
accadde
accaddero
accade
accaderanno
accaderà
accadeva
accadevano
accadono
accanto
accetta
accettano
accettarono
accettava
accettavano
accetteranno
accetterà
accettò
accoglie
accolgono
accolse
accolsero
accompagna
accompagnano
accompagnarono
accompagnava
accompagnavano
accompagneranno
accompagnerà
accompagnò
acquista
acquistano
acquistarono
acquistava
acquistavano
acquisteranno
acquisterà
acquistò
ad
addirittura
adesso
affatto
affinché
affronta
affrontano
affrontarono
affrontava
affrontavano
affronteranno
affronterà
affrontò
agli
ago
agosto
ai
aiuta
aiutano
aiutarono
aiutava
aiutavano
aiuteranno
aiuterà
aiutò
al
alfine
all'
alla
alle
allo
allora
allorché
allorquando
almeno
altresì
altrettanto
altrimenti
altrove
alza
alzano
alzarono
alzava
alzavano
alzeranno
alzerà
alzò
ama
amano
amarono
amava
amavano
ameranno
amerà
ammazza
ammazzano
ammazzarono
ammazzava
ammazzavano
ammazzeranno
ammazzerà
ammazzò
amò
anch'
anche
ancor
ancora
andarono
andava
andavano
andranno
andrebbe
andrà
andò
anni
anno
anzi
anziché
appaiono
appare
apparve
apparvero
appena
apposta
apr
aprile
arresta
arrestano
arrestarono
arrestava
arrestavano
arresteranno
arresterà
arrestò
arriva
arrivano
arrivarono
arrivava
arrivavano
arriveranno
arriverà
arrivò
assai
assieme
assiste
assisteranno
assisterà
assistette
assistettero
assisteva
assistevano
assistono
assume
assumeranno
assumerà
assumeva
assumevano
assumono
attende
attenderanno
attenderà
attendeva
attendevano
attendono
attira
attirano
attirarono
attirava
attiravano
attireranno
attirerà
attirò
attorno
attraverso
attualmente
aumenta
aumentano
aumentarono
aumentava
aumentavano
aumenteranno
aumenterà
aumentò
autunno
avendo
aver
avere
avesse
avessero
avete
aveva
avevamo
avevano
avevo
avranno
avrebbe
avrebbero
avrei
avrà
avuto
avvenne
avvia
avviano
avviarono
avviava
avviavano
avvicina
avvicinano
avvicinarono
avvicinava
avvicinavano
avvicineranno
avvicinerà
avvicinò
avviene
avvieranno
avvierà
avviò
ballano
ballarono
ballava
ballavano
balleranno
ballerà
ballò
basta
bastano
bastarono
bastava
bastavano
basteranno
basterà
bastò
batte
batteranno
batterà
battette
battettero
batteva
battevano
battono
ben
benché
bene
bensì
blocca
bloccano
bloccarono
bloccava
bloccavano
bloccheranno
bloccherà
bloccò
bruceranno
brucerà
brucia
bruciano
bruciarono
bruciava
bruciavano
bruciò
cadde
caddero
cade
caderanno
caderà
cadeva
cadevano
cadono
cambia
cambiano
cambiarono
cambiava
cambiavano
cambieranno
cambierà
cambiò
cammina
camminano
camminarono
camminava
camminavano
cammineranno
camminerà
camminò
cancella
cancellano
cancellarono
cancellava
cancellavano
cancelleranno
cancellerà
cancellò
cerca
cercano
cercarono
cercava
cercavano
cercheranno
cercherà
cercò
certamente
certo
che
chi
chiama
chiamano
chiamava
chiamavano
ci
ciononostante
coi
coinvolge
coinvolgono
coinvolse
col
colpiranno
colpirono
colpirà
colpisce
colpiscono
colpiva
colpivano
colpì
combatte
combatteranno
combatterà
combattette
combattettero
combatteva
combattevano
combattono
come
compie
compieranno
compierà
compiette
compiettero
compieva
compievano
compiono
comporta
comportano
comportarono
comportava
comportavano
comporteranno
comporterà
comportò
compra
comprano
comprarono
comprava
compravano
compreranno
comprerà
compresa
comprese
compresi
compreso
comprò
comunque
con
conduce
conducono
condusse
conobbe
conosce
conosceranno
conoscerà
conosceva
conoscevano
conoscono
conquista
conquistano
conquistarono
conquistava
conquistavano
conquisteranno
conquisterà
conquistò
consegna
consegnano
consegnarono
consegnava
consegnavano
consegneranno
consegnerà
consegnò
consentiranno
consentirono
consentirà
consentisce
consentiscono
consentiva
consentivano
consentì
conserva
conservano
conservarono
conservava
conservavano
conserveranno
conserverà
conservò
conta
contano
contarono
contava
contavano
contengono
conteranno
conterà
contiene
contro
controlla
controllano
controllarono
controllava
controllavano
controlleranno
controllerà
controllò
contò
copre
copriranno
coprirono
coprirà
copriva
coprivano
coprono
coprì
corre
correranno
correrà
correva
correvano
corrono
corsero
cosicché
costano
costarono
costava
costavano
costeranno
costerà
costituiranno
costituirono
costituirà
costituisce
costituiscono
costituiva
costituivano
costituì
costringe
costringeranno
costringerà
costringeva
costringevano
costringono
costrinse
costruiranno
costruirono
costruirà
costruisce
costruiscono
costruiva
costruivano
costruì
costò
così
crea
creano
crearono
creava
creavano
crebbe
creeranno
creerà
cresce
cresceranno
crescerà
cresceva
crescevano
crescono
creò
cucinano
cucinarono
cucinava
cucinavano
cucineranno
cucinerà
cucinò
cui
d'
d'altra
d'altronde
da
dacché
dagli
dai
dal
dall'
dalla
dalle
dallo
dapprima
daranno
darà
dava
davano
davanti
davvero
debba
debbano
decide
decideranno
deciderà
decideva
decidevano
decidono
decise
decisero
dedica
dedicano
dedicarono
dedicava
dedicavano
dedicheranno
dedicherà
dedicò
degli
dei
del
dell'
della
delle
dello
dentro
deriva
derivano
derivarono
derivava
derivavano
deriveranno
deriverà
derivò
desidera
desiderano
desiderarono
desiderava
desideravano
desidereranno
desidererà
desiderò
deve
devono
di
dic
dicembre
diede
diedero
dietro
dimentica
dimenticano
dimenticarono
dimenticava
dimenticavano
dimenticheranno
dimenticherà
dimenticò
dimette
dimetteranno
dimetterà
dimetteva
dimettevano
dimettono
diminuiranno
diminuirono
diminuirà
diminuisce
diminuiscono
diminuiva
diminuivano
diminuì
dimostra
dimostrano
dimostrarono
dimostrava
dimostravano
dimostreranno
dimostrerà
dimostrò
dinanzi
dipende
dipenderanno
dipenderà
dipendette
dipendettero
dipendeva
dipendevano
dipendono
dirige
dirigeranno
dirigerà
dirigeva
dirigevano
dirigono
dispone
dispongono
dispose
divenne
divennero
diventa
diventano
diventarono
diventava
diventavano
diventeranno
diventerà
diventò
divide
divideranno
dividerà
divideva
dividevano
dividono
diviene
divise
dom
doma
domani
domarono
domava
domavano
domenica
domeranno
domerà
domò
dopo
dopodiché
dopodomani
dopotutto
dormiranno
dormirono
dormirà
dormisce
dormiscono
dormiva
dormivano
dormì
dove
doveva
dovevano
dovranno
dovrebbe
dovrebbero
dovrà
dovunque
dunque
durano
durante
durarono
durava
duravano
dureranno
durerà
durò
dà
e
e'
ebbe
ebbero
eccetto
ecco
ed
elegge
eleggeranno
eleggerà
eleggeva
eleggevano
eleggono
elimina
eliminano
eliminarono
eliminava
eliminavano
elimineranno
eliminerà
eliminò
emerge
emergeranno
emergerà
emergeva
emergevano
emergono
emerse
entra
entrano
entrarono
entrava
entravano
entreranno
entrerà
entro
entrò
eppure
era
erano
ero
esce
escluso
escono
esiste
esisteranno
esisterà
esistette
esistettero
esisteva
esistevano
esistono
essendo
esser
essere
estate
evita
evitano
evitarono
evitava
evitavano
eviteranno
eviterà
evitò
fa
faceva
facevano
falliranno
fallirono
fallirà
fallisce
falliscono
falliva
fallivano
fallì
fanno
faranno
farebbe
farebbero
farà
feb
febbraio
fece
fecero
ferma
fermano
fermarono
fermava
fermavano
fermeranno
fermerà
fermò
festeggeranno
festeggerà
festeggia
festeggiano
festeggiarono
festeggiava
festeggiavano
festeggiò
figurarono
figurava
figuravano
figureranno
figurerà
figurò
finalmente
finanzia
finanziano
finanziarono
finanziava
finanziavano
finanzieranno
finanzierà
finanziò
finché
fino
finora
fintanto
firmano
firmarono
firmava
firmavano
firmeranno
firmerà
firmò
fondano
fondarono
fondava
fondavano
fonderanno
fonderà
fondò
forniranno
fornirono
fornirà
fornisce
forniscono
forniva
fornivano
fornì
forse
fosse
fossero
fra
fu
fuggiranno
fuggirono
fuggirà
fuggisce
fuggiscono
fuggiva
fuggivano
fuggì
funziona
funzionano
funzionarono
funzionava
funzionavano
funzioneranno
funzionerà
funzionò
furono
gen
gennaio
gestiranno
gestirono
gestirà
gestisce
gestiscono
gestiva
gestivano
gestì
giacché
giammai
gio
gioca
giocano
giocarono
giocava
giocavano
giocheranno
giocherà
giocò
giorni
giorno
giovedì
gira
girano
girarono
girava
giravano
gireranno
girerà
girò
giu
giugno
giunge
giungeranno
giungerà
giungeva
giungevano
giungono
giunse
giunsero
giustamente
già
gliel'ha
gliel'hanno
guadagna
guadagnano
guadagnarono
guadagnava
guadagnavano
guadagneranno
guadagnerà
guadagnò
guarda
guardano
guardarono
guardava
guardavano
guarderanno
guarderà
guardò
guariranno
guarirono
guarirà
guarisce
guariscono
guariva
guarivano
guarì
guidano
guidarono
guidava
guidavano
guideranno
guiderà
guidò
ha
hai
hanno
ho
ieri
impara
imparano
impararono
imparava
imparavano
impareranno
imparerà
imparò
impediranno
impedirono
impedirà
impedisce
impediscono
impediva
impedivano
impedì
impone
impongono
impose
in
incluso
incontra
incontrano
incontrarono
incontrava
incontravano
incontreranno
incontrerà
incontrò
indi
indubbiamente
infatti
infine
innanzitutto
inoltre
inseriranno
inserirono
inserirà
inserisce
inseriscono
inseriva
inserivano
inserì
insieme
insomma
intanto
interrompe
interromperanno
interromperà
interrompeva
interrompevano
interrompono
intorno
invece
inverno
investiranno
investirono
investirà
investisce
investiscono
investiva
investivano
investì
invia
inviano
inviarono
inviava
inviavano
invieranno
invierà
inviò
ivi
l'altroieri
laddove
laggiù
lasceranno
lascerà
lascia
lasciano
lasciarono
lasciava
lasciavano
lasciò
lavano
lavarono
lavava
lavavano
laveranno
laverà
lavora
lavorano
lavorarono
lavorava
lavoravano
lavoreranno
lavorerà
lavorò
lavò
legano
legarono
legava
legavano
legheranno
legherà
legò
lottano
lottarono
lottava
lottavano
lotteranno
lotterà
lottò
lug
luglio
lun
lunedì
lungo
là
lì
ma
mag
magari
maggio
mai
male
malgrado
manca
mancano
mancarono
mancava
mancavano
mancheranno
mancherà
mancò
manda
mandano
mandarono
mandava
mandavano
manderanno
manderà
mandò
mangeranno
mangerà
mangia
mangiano
mangiarono
mangiava
mangiavano
mangiò
mantengono
mantiene
mar
marceranno
marcerà
marciano
marciarono
marciava
marciavano
marciò
martedì
marzo
mattina
mattinata
mattino
mediante
meglio
meno
mentre
mer
mercoledì
merita
meritano
meritarono
meritava
meritavano
meriteranno
meriterà
meritò
mese
mesi
mette
metteranno
metterà
metteva
mettevano
mettono
mezzanotte
mezzogiorno
mi
migliora
migliorano
migliorarono
migliorava
miglioravano
miglioreranno
migliorerà
migliorò
mise
misero
molto
montano
montarono
montava
montavano
monteranno
monterà
montò
morirono
morirà
morì
mossero
mostrano
mostrarono
mostrava
mostravano
mostreranno
mostrerà
mostrò
muoiono
muore
muove
muoveranno
muoverà
muoveva
muovevano
muovono
nacque
nacquero
nasce
nasceranno
nascerà
nasceva
nascevano
nasconde
nasconderanno
nasconderà
nascondeva
nascondevano
nascondono
nascono
nascose
ne
neanche
negli
nei
nel
nell'
nella
nelle
nello
nemmeno
neppure
nominano
nominarono
nominava
nominavano
nomineranno
nominerà
nominò
non
nonché
nonostante
nottata
notte
nov
novembre
nuovamente
né
o
offre
offriranno
offrirono
offrirà
offriva
offrivano
offrono
offrì
oggi
oltre
oppone
oppongono
oppose
oppure
ora
oramai
ore
organizza
organizzano
organizzarono
organizzava
organizzavano
organizzeranno
organizzerà
organizzò
ormai
ospita
ospitano
ospitarono
ospitava
ospitavano
ospiteranno
ospiterà
ospitò
ossia
ott
ottengono
ottenne
ottiene
ottobre
ove
ovunque
ovvero
ovviamente
pagarono
pagava
pagavano
pagheranno
pagherà
pagò
paiono
pare
partecipa
partecipano
parteciparono
partecipava
partecipavano
parteciperanno
parteciperà
partecipò
partiranno
partirono
partirà
partiva
partivano
partì
parve
passa
passano
passarono
passava
passavano
passeranno
passerà
passò
per
peraltro
perché
perciò
perde
perderanno
perderà
perdeva
perdevano
perdono
perfino
permette
permetteranno
permetterà
permetteva
permettevano
permettono
persero
pertanto
però
piacciono
piace
piacque
picchia
picchiano
picchiarono
picchiava
picchiavano
picchieranno
picchierà
picchiò
piuttosto
più
poco
poi
poiché
pomeriggio
pone
pongono
portano
portarono
portava
portavano
porteranno
porterà
portò
posero
possa
possano
possiede
possiedono
posso
possono
potesse
potessero
poteva
potevano
potranno
potrebbe
potrebbero
potrà
prende
prenderanno
prenderà
prendeva
prendevano
prendono
prepara
preparano
prepararono
preparava
preparavano
prepareranno
preparerà
preparò
presenta
presentano
presentarono
presentava
presentavano
presenteranno
presenterà
presentò
presero
presso
presto
prima
primavera
procede
procederanno
procederà
procedette
procedettero
procedeva
procedevano
procedono
produce
producono
produsse
proprio
provano
provarono
provava
provavano
proveranno
proverà
provò
pubblicamente
pur
purché
pure
purtroppo
può
qua
qualora
quando
quanto
quantunque
quasi
qui
quindi
raccoglie
raggiunge
raggiungeranno
raggiungerà
raggiungeva
raggiungevano
raggiungono
raggiunse
rappresenta
rappresentano
rappresentarono
rappresentava
rappresentavano
rappresenteranno
rappresenterà
rappresentò
realizza
realizzano
realizzarono
realizzava
realizzavano
realizzeranno
realizzerà
realizzò
reca
recano
recarono
recava
recavano
recheranno
recherà
recupera
recuperano
recuperarono
recuperava
recuperavano
recupereranno
recupererà
recuperò
recò
regge
reggeranno
reggerà
reggeva
reggevano
reggono
resta
restano
restarono
restava
restavano
resteranno
resterà
restituiranno
restituirono
restituirà
restituisce
restituiscono
restituiva
restituivano
restituì
restò
riceve
riceveranno
riceverà
ricevette
ricevettero
riceveva
ricevevano
ricevono
ricopre
ricopriranno
ricoprirono
ricoprirà
ricopriva
ricoprivano
ricoprono
ricoprì
riduce
riducono
ridusse
riesce
riescono
riguarda
riguardano
riguardarono
riguardava
riguardavano
riguarderanno
riguarderà
riguardo
riguardò
rimane
rimangono
rimarrà
rimase
rimasero
rimuove
rimuoveranno
rimuoverà
rimuoveva
rimuovevano
rimuovono
ripartiranno
ripartirono
ripartirà
ripartisce
ripartiscono
ripartiva
ripartivano
ripartì
risaliranno
risalirono
risalirà
risalisce
risaliscono
risaliva
risalivano
risalì
rischia
rischiano
rischiarono
rischiava
rischiavano
rischieranno
rischierà
rischiò
risolse
risolve
risolveranno
risolverà
risolveva
risolvevano
risolvono
rispettivamente
rispetto
risulta
risultano
risultarono
risultava
risultavano
risulteranno
risulterà
risultò
ritira
ritirano
ritirarono
ritirava
ritiravano
ritireranno
ritirerà
ritirò
ritorna
ritornano
ritornarono
ritornava
ritornavano
ritorneranno
ritornerà
ritornò
ritrova
ritrovano
ritrovarono
ritrovava
ritrovavano
ritroveranno
ritroverà
ritrovò
riuniranno
riunirono
riunirà
riunisce
riuniscono
riuniva
riunivano
riunì
riuscirono
riuscirà
riusciva
riuscì
rompe
romperanno
romperà
rompeva
rompevano
rompono
ruba
rubano
rubarono
rubava
rubavano
ruberanno
ruberà
rubò
ruppe
sa
sab
sabato
salgono
salta
saltano
saltarono
saltava
saltavano
salteranno
salterà
saltò
salva
salvano
salvarono
salvava
salvavano
salveranno
salverà
salvo
salvò
salì
sanno
sapeva
sapevano
saprà
saranno
sarebbe
sarebbero
sarà
sbaglia
sbagliano
sbagliarono
sbagliava
sbagliavano
sbaglieranno
sbaglierà
sbagliò
sbarca
sbarcano
sbarcarono
sbarcava
sbarcavano
sbarcheranno
sbarcherà
sbarcò
scade
scaderanno
scaderà
scadette
scadettero
scadeva
scadevano
scadono
sceglie
scelgono
scelse
scelsero
scende
scenderanno
scenderà
scendeva
scendevano
scendono
scese
scesero
scompare
scomparve
scopre
scopriranno
scoprirono
scoprirà
scopriva
scoprivano
scoprono
scoprì
se
sebbene
secondo
sedeva
seguiranno
seguirono
seguirà
seguisce
seguiscono
seguiva
seguivano
seguì
sei
sembra
sembrano
sembrarono
sembrava
sembravano
sembreranno
sembrerà
sembrò
semmai
semplicemente
sempre
sentiranno
sentirono
sentirà
sentisce
sentiscono
sentiva
sentivano
sentì
senza
separa
separano
separarono
separava
separavano
separeranno
separerà
separò
seppe
seppure
sera
serata
serviranno
servirono
servirà
servisce
serviscono
serviva
servivano
servì
set
settembre
settimana
sfidano
sfidarono
sfidava
sfidavano
sfideranno
sfiderà
sfidò
si
sia
siamo
siano
sicché
siccome
siede
siedono
sigla
siglano
siglarono
siglava
siglavano
sigleranno
siglerà
siglò
significa
significano
significarono
significava
significavano
significheranno
significherà
significò
sino
smette
smetteranno
smetterà
smetteva
smettevano
smettono
solitamente
solo
soltanto
sono
sopra
soprattutto
sopravvive
sopravviveranno
sopravviverà
sopravviveva
sopravvivevano
sopravvivono
sorge
sorgeranno
sorgerà
sorgeva
sorgevano
sorgono
sorse
sospende
sospenderanno
sospenderà
sospendeva
sospendevano
sospendono
sostituiranno
sostituirono
sostituirà
sostituisce
sostituiscono
sostituiva
sostituivano
sostituì
sotto
spara
sparano
spararono
sparava
sparavano
spare
spareranno
sparerà
spariranno
sparirono
sparirà
spariva
sparivano
sparono
sparì
sparò
specie
spende
spenderanno
spenderà
spendeva
spendevano
spendono
spesso
spinge
spingeranno
spingerà
spingeva
spingevano
spingono
spinse
sposta
spostano
spostarono
spostava
spostavano
sposteranno
sposterà
spostò
spuntano
spuntarono
spuntava
spuntavano
spunteranno
spunterà
spuntò
sta
stabiliranno
stabilirono
stabilirà
stabilisce
stabiliscono
stabiliva
stabilivano
stabilì
stamane
stamani
stamattina
stanno
stanotte
starebbe
starebbero
stasera
stata
state
stati
stato
stava
stavano
stavolta
stringe
stringeranno
stringerà
stringeva
stringevano
stringono
strinse
studiano
studiarono
studiava
studiavano
studieranno
studierà
studiò
su
subiranno
subirono
subirà
subisce
subiscono
subito
subiva
subivano
subì
succede
succederanno
succederà
succedeva
succedevano
succedono
successivamente
sugli
sui
sul
sull'
sulla
sulle
sullo
supera
superano
superarono
superava
superavano
supereranno
supererà
superò
svolge
svolgeranno
svolgerà
svolgeva
svolgevano
svolgono
svolse
tanto
tardi
tende
tenderanno
tenderà
tendeva
tendevano
tendono
teneva
tengono
tenne
tennero
tenta
tentano
tentarono
tentava
tentavano
tenteranno
tenterà
tentò
termina
terminano
terminarono
terminava
terminavano
termineranno
terminerà
terminò
terrà
testualmente
ti
tiene
tira
tirano
tirarono
tirava
tiravano
tireranno
tirerà
tirò
tocca
toccano
toccarono
toccava
toccavano
toccheranno
toccherà
toccò
toglie
tolse
tolsero
torna
tornano
tornarono
tornava
tornavano
torneranno
tornerà
tornò
tosto
tra
tradiranno
tradirono
tradirà
tradisce
tradiscono
tradiva
tradivano
tradì
tramite
tranne
trascorre
trascorreranno
trascorrerà
trascorreva
trascorrevano
trascorrono
trasferiranno
trasferirono
trasferirà
trasferisce
trasferiscono
trasferiva
trasferivano
trasferì
trasforma
trasformano
trasformarono
trasformava
trasformavano
trasformeranno
trasformerà
trasformò
trattano
trattarono
trattava
trattavano
tratteranno
tratterà
trattò
troppo
trova
trovano
trovarono
trovava
trovavano
troveranno
troverà
trovò
tutt'altro
tuttavia
tuttora
uccide
uccideranno
ucciderà
uccideva
uccidevano
uccidono
uccise
uccisero
ulteriormente
uniranno
unirono
unirà
unisce
uniscono
univa
univano
unì
usano
usarono
usava
usavano
uscirono
uscirà
usciva
uscì
useranno
userà
usò
utilizza
utilizzano
utilizzarono
utilizzava
utilizzavano
utilizzeranno
utilizzerà
utilizzò
va
vale
valgono
valse
vanno
vede
vederanno
vederà
vedeva
vedevano
vedono
vedranno
vedrà
ven
vende
venderanno
venderà
vendette
vendettero
vendeva
vendevano
vendono
venerdì
vengono
veniva
venivano
venne
vennero
verranno
verrebbe
verrebbero
verrà
versa
versano
versarono
versava
versavano
verseranno
verserà
verso
versò
vestiranno
vestirono
vestirà
vestisce
vestiscono
vestiva
vestivano
vestì
vi
via
viaggeranno
viaggerà
viaggia
viaggiano
viaggiarono
viaggiava
viaggiavano
viaggiò
viceversa
vicino
vide
videro
viene
vince
vinceranno
vincerà
vinceva
vincevano
vincono
vinse
vinsero
visitano
visitarono
visitava
visitavano
visiteranno
visiterà
visitò
visse
vissero
vive
viveranno
viverà
viveva
vivevano
vivono
voglio
vogliono
vola
volano
volarono
volava
volavano
volentieri
voleranno
volerà
voleva
volevano
volle
vollero
volò
vorranno
vorrebbe
vorrebbero
vorrà
votano
votarono
votava
votavano
voteranno
voterà
votò
vuol
vuole
weekend
è
"""

PLACE_WORDS = """\
a
ad
da
fuori
in
presso
verso
vicino
"""

ROLES = """\
abate	m
abbonata	f
abbonato	m
accademica	f
accademico	m
accusatore	m
accusatrice	f
addetta	f
addetto	m
agricoltore	m
agricoltrice	f
albergatore	m
albergatrice	f
alfiere	m
allenatore	m
allenatrice	f
allevatore	m
allevatrice	f
alpino	m
alunna	f
alunno	m
ambasciatore	m
ambasciatrice	f
ambientalista
amica	f
amico	m
amministrativista
amministratore	m
amministratore delegato
amministratrice	f
ammiraglio	m
analista
anchorman	m
animalista
animatore	m
animatrice	f
antropologa	f
antropologo	m
anziana	f
anziano	m
apicoltore	m
apicoltrice	f
apostolo	m
arbitra	f
arbitro
archeologa	f
archeologo	m
architetta	f
architetto
archivista
arcivescovo	m
artigiana	f
artigiano	m
artista
aspirante
assassina	f
assassino	m
assessora	f
assessore
assistente
astrofisica	f
astrofisico	m
astrologa	f
astrologo	m
astronauta
astronoma	f
astronomo	m
atleta
attaccante
attentatore	m
attentatrice	f
attivista
attore	m
attrice	f
autista
automobilista
autore	m
autrice	f
avversaria	f
avversario	m
avvocata	f
avvocatessa	f
avvocato
azionista
badessa	f
bagnina	f
bagnino	m
ballerina	f
ballerino	m
bambina	f
bambino	m
banchiera	f
banchiere	m
barbiere	m
barista
barman	m
barone	m
baronessa	f
benzinaia	f
benzinaio	m
bibliotecaria	f
bibliotecario	m
biologa	f
biologo	m
blogger
boss
botanica	f
botanico	m
bracciante
brigadiere
calciatore	m
calciatrice	f
cameriera	f
cameriere	m
camionista
campione	m
campionessa	f
cancelliera	f
cancelliere
candidata	f
candidato	m
cantante
cantautore	m
cantautrice	f
capitana	f
capitano
capo
capo del governo
capo della polizia
capo di stato
capocantiere
capodelegazione
capofila
capogruppo
capolista
caporale
caporedattore	m
caporedattrice	f
caposala
caposquadra
capostazione
capotreno
carabiniera	f
carabiniere	m
cardinale	m
cardiologa	f
cardiologo	m
casalinga	f
ceo
chef
chimica	f
chimico	m
chirurga	f
chirurgo
ciclista
cineasta
cittadino	m
cliente
climatologa	f
climatologo	m
coach
coautore	m
coautrice	f
cofondatore	m
cofondatrice	f
collaboratore	m
collaboratrice	f
collega
colonnello	m
coltivatore	m
coltivatrice	f
comandante
comica	f
comico	m
commentatore	m
commentatrice	f
commercialista
commerciante
commissaria	f
commissario
commissario tecnico
commodoro	m
compagna	f
compagno	m
complice
compositore	m
compositrice	f
concorrente
condirettore	m
condirettrice	f
conduttore	m
conduttrice	f
confidente
coniuge
conoscente
consigliera	f
consigliere
console
consulente
contadina	f
contadino	m
conte	m
contessa	f
contrammiraglio	m
coordinatore	m
coordinatrice	f
coreografa	f
coreografo	m
coronel	m
corrispondente
costituzionalista
costruttore	m
costruttrice	f
creatore	m
creatrice	f
criminologa	f
criminologo	m
cristiana	f
cristiano	m
critico
cronista
cugina	f
cugino	m
cuoca	f
cuoco	m
curatore	m
curatrice	f
deputata	f
deputato	m
dermatologa	f
dermatologo	m
designer
detective
detenuta	f
detenuto	m
dg
difensora	f
difensore
dipendente
diplomatica	f
diplomatico	m
direttore
direttore generale
direttrice	f
dirigente
discografica	f
discografico	m
dissidente
docente
donna	f
dottoranda	f
dottorando	m
dottore	m
dottoressa	f
drammaturga	f
drammaturgo	m
duca	m
duchessa	f
ebrea	f
ebreo	m
ecologista
economista
edicolante
editore	m
editorialista
editrice	f
educatore	m
educatrice	f
elettore	m
elettrice	f
elettricista
emiro	m
epidemiologa	f
epidemiologo	m
erede
ereditiera	f
ereditiere	m
eroe	m
eroina	f
esperta	f
esperto	m
esploratore	m
esploratrice	f
esponente
eurodeputata	f
eurodeputato	m
europarlamentare
farmacista
fidanzata	f
fidanzato	m
filologa	f
filologo	m
filosofa	f
filosofo	m
finanziatore	m
finanziatrice	f
finanziera	f
finanziere	m
fisico
fisioterapista
fondatore	m
fondatrice	f
fornitore	m
fornitrice	f
fotografa	f
fotografo	m
fotoreporter
fuggitiva	f
fuggitivo	m
funzionaria	f
funzionario	m
gallerista
generale
geologa	f
geologo	m
geometra
gerarca
geriatra
gestore	m
gestrice	f
giardiniera	f
giardiniere	m
ginecologa	f
ginecologo	m
ginnasta
giocatore	m
giocatrice	f
giornalista
giovane
giudice
giurata	f
giurato	m
giurista
golfista
governatore	m
governatrice	f
guardalinee
guardasigilli
guru
ideatore	m
ideatrice	f
ideologa	f
ideologo	m
imam	m
immigrata	f
immigrato	m
immunologa	f
immunologo	m
imperatore	m
imperatrice	f
impiegata	f
impiegato	m
imprenditore	m
imprenditrice	f
imputata	f
imputato	m
indagata	f
indagato	m
industriale
infermiera	f
infermiere	m
infettivologa	f
infettivologo	m
influencer
informatore	m
informatrice	f
ingegnera	f
ingegnere
inquilina	f
inquilino	m
inquirente
insegnante
intellettuale
intermediaria	f
intermediario	m
interprete
intervistatore	m
intervistatrice	f
inventore	m
inventrice	f
investigatore	m
investigatrice	f
investitore	m
investitrice	f
inviata	f
inviato	m
ispettore	m
ispettrice	f
istruttore	m
istruttrice	f
latitante
lavoratore	m
lavoratrice	f
leader
legale
legislatore	m
legislatrice	f
lettore	m
lettrice	f
liceale
linguista
lobbista
locataria	f
locatario	m
luogotenente
maestra	f
maestro	m
maggiordomo	m
magistrata	f
magistrato
magnate
manager
manifestante
marchesa	f
marchese	m
marescialla	f
maresciallo	m
marinaio	m
matematico
meccanico	m
mediatore	m
mediatrice	f
medico
membro
mercante
meteorologa	f
meteorologo	m
mezzofondista
microbiologa	f
microbiologo	m
migrante
militante
militare
minatore	m
minatrice	f
ministra	f
ministro
ministro degli esteri
ministro dell'interno
missionaria	f
missionario	m
moderatore	m
moderatrice	f
monaca	f
monaco	m
monarca
monsignore	m
musicista
musicologa	f
musicologo	m
narratore	m
narratrice	f
naturalista
negoziante
negoziatore	m
negoziatrice	f
neoeletta	f
neoeletto	m
neolaureata	f
neolaureato	m
neopresidente
neurologa	f
neurologo	m
neuroscienziata	f
neuroscienziato	m
notaia	f
notaio
numero due
numero uno
nuotatore	m
nuotatrice	f
nutrizionista
oculista
ombudsman
oncologa	f
oncologo	m
operaia	f
operaio	m
operatore	m
operatrice	f
opinionista
oppositore	m
oppositrice	f
oratore	m
oratrice	f
orchestrale
orefice
organizzatore	m
organizzatrice	f
ortopedica	f
ortopedico	m
osservatore	m
osservatrice	f
ostaggio
oste	m
ostessa	f
ostetrica	f
ostetrico	m
padre spirituale
padrona	f
padrone	m
papa	m
parlamentare
parroco	m
parrucchiera	f
parrucchiere	m
partigiana	f
partigiano	m
partner
passante
passeggera	f
passeggero	m
pastore	m
patologa	f
patologo	m
patriarca	m
patron
paziente
pedagoga	f
pedagogista
pedagogo	m
pediatra
penalista
pensionata	f
pensionato	m
pentita	f
pentito	m
perita	f
perito
personaggio
pescatore	m
pescatrice	f
pianista
pilota
pittore	m
pittrice	f
plenipotenziaria	f
plenipotenziario	m
pm
poeta	m
poetessa	f
politico
politologa	f
politologo	m
poliziotta	f
poliziotto	m
pompiera	f
pompiere	m
pontefice	m
popstar
portabandiera
portavoce
portiere	m
postina	f
postino	m
predicatore	m
predicatrice	f
prefetta	f
prefetto
premier
presentatore	m
presentatrice	f
preside
presidente
presidentessa	f
prete	m
pretore
prigioniera	f
prigioniero	m
prima ministra	f
primaria	f
primario
primatista
primo ministro	m
principe	m
principessa	f
pro-rettore	m
pro-rettrice	f
procuratore
procuratrice	f
produttore	m
produttrice	f
professionista
professore	m
professoressa	f
programmatore	m
programmatrice	f
promotore	m
promotrice	f
proprietaria	f
proprietario	m
prorettore	m
prorettrice	f
protagonista
provveditore	m
provveditrice	f
psichiatra
psicologa	f
psicologo	m
psicoterapeuta
pubblicista
pubblicitaria	f
pugile
questora	f
questore
rabbina	f
rabbino	m
radiologa	f
radiologo	m
ragazza	f
ragazzo	m
ragioniera	f
ragioniere	m
rapinatore	m
rapinatrice	f
rapper
rappresentante
re	m
reclutatore	m
reclutatrice	f
redattore	m
redattrice	f
reduce
referente
regista
religiosa	f
reporter
residente
responsabile
rettore
rettrice	f
rianimatore	m
rianimatrice	f
ribelle
ricercatore	m
ricercatrice	f
ricorrente
riformatore	m
riformatrice	f
rifugiata	f
rifugiato	m
ristoratore	m
ristoratrice	f
rivale
romanziera	f
romanziere	m
sacerdote	m
sacerdotessa	f
saggista
sarta	f
sarto	m
scalatore	m
scalatrice	f
sceicco	m
sceneggiatore	m
sceneggiatrice	f
scenografa	f
scenografo	m
schermidore	m
schermitrice	f
sciatore	m
sciatrice	f
scienziata	f
scienziato	m
scrittore	m
scrittrice	f
scultore	m
scultrice	f
segretaria	f
segretario
segretario di stato
segretario generale
senatore	m
senatrice	f
sessuologa	f
sessuologo	m
sherpa
signora	f
signore	m
sindaca	f
sindacalista
sindaco
soccorritore	m
soccorritrice	f
socia	f
socio	m
sociologa	f
sociologo	m
soldata	f
soldatessa	f
soldato
solista
sommelier
soprano
sopravvissuta	f
sopravvissuto	m
soprintendente
sostenitore	m
sostenitrice	f
sottosegretaria	f
sottosegretario
sovrana	f
sovrano	m
sovrintendente
speaker
specialista
speleologa	f
speleologo	m
spettatore	m
spettatrice	f
sponsor
sportiva	f
stagista
statista
stilista
storico
stratega
studente	m
studentessa	f
studiosa	f
studioso	m
stuntman	m
subacquea	f
suora	f
superprocuratore	m
superstite
supplente
tassista
tecnico
telecronista
tenente
tennista
tenore	m
teologa	f
teologo	m
tesoriera	f
tesoriere	m
teste
testimone
testimonial
tifosa	f
tifoso	m
tiktoker
titolare
trader
traduttore	m
traduttrice	f
trafficante
tutor
tutore	m
tutrice	f
tycoon
ufficiale
umorista
uomo	m
urbanista
usciere
utente
vaccinologa	f
vaccinologo	m
vedova	f
vedovo	m
velista
velocista
venditore	m
venditrice	f
vescova	f
vescovo	m
veterana	f
veterano	m
veterinaria	f
veterinario	m
vicaria	f
vicario	m
vicecapo
vicecommissario
vicedirettore	m
vicedirettrice	f
viceministra	f
viceministro
vicepremier
vicepresidente
vicepresidentessa	f
vicequestore
viceré	m
vicesegretaria	f
vicesegretario	m
vicesindaca	f
vicesindaco	m
vicina	f
vicino	m
vignettista
villeggiante
vincitore	m
vincitrice	f
violinista
virologa	f
virologo	m
visitatore	m
visitatrice	f
viticoltore	m
viticoltrice	f
vittima
volontaria	f
volontario	m
youtuber
zoologa	f
zoologo	m
"""

STANDS_FOR = """\
agenzia	ansa reuters
allenatore	tecnico mister
artista	cantante
ateneo	università
attaccante	calciatore
autore	scrittore
avvocato	legale
azienda	spa società gruppo
calciatore	centrocampista attaccante difensore portiere
cantante	cantautore rapper
compagnia	spa
deputata	parlamentare
deputato	parlamentare
docente	professore professoressa
donna	moglie madre
economista	professore
giornale	corriere repubblica messaggero
giudice	magistrato
gruppo	spa holding
leader	segretario presidente
legale	avvocato
magistrato	giudice procuratore pm
numero uno	presidente
papa	pontefice
parlamentare	deputato senatore onorevole
partito	pd lega
politico	deputato senatore ministro
pontefice	papa
premier	presidente primo_ministro
primo cittadino	sindaco
primo ministro	premier
professore	docente
professoressa	docente
quotidiano	giornale
regista	cineasta
ricercatore	scienziato
ricercatrice	scienziata
scienziato	ricercatore fisico
scrittore	autore romanziere
scrittrice	autrice
senatore	parlamentare
sindacato	cgil cisl uil
società	spa azienda
tecnico	allenatore
uomo	marito padre
vescovo	monsignore arcivescovo
"""

SUFFIXES = """\
ii
iii
iv
jr
junior
senior
sr
"""

TIES = """\
agli
ai
al
all'
alla
alle
allo
d'
degli
dei
del
dell'
della
delle
dello
di
per
"""

TITLES = """\
ambasciatore	m
ambasciatrice	f
ammiraglio	m
arch
arcivescovo	m
assessora	f
assessore
avv
avvocato
ayatollah	m
barone	m
baronessa	f
cancelliera	f
cancelliere
capitano
cardinal	m
cardinale	m
cav
coach
col
colonnello	m
comandante
comm
commissario
consigliera	f
consigliere
conte	m
contessa	f
ct
deputata	f
deputato	m
direttore
direttrice	f
don	m
dott
dott.ssa	f
dottor	m
dottore	m
dottoressa	f
dr
duca	m
duchessa	f
emiro	m
fra	m
fra'	m
frau	f
gen
generale
geom
giudice
governatore	m
herr	m
imam	m
ing
ingegner
ispettore	m
lady	f
leader
lord	m
madame	f
maggiore
maresciallo
mastro	m
ministra	f
ministro
mister	m
mons	m
monsieur	m
monsignor	m
mr	m
mrs	f
ms	f
on
onorevole
padre	m
papa	m
pm
portavoce
prefetto
premier
presidente
principe	m
principessa	f
procuratore
prof
prof.ssa	f
professor	m
professoressa	f
questore
rabbino	m
rag
re	m
regina	f
rettore	m
sceicco	m
segretario
sen
senator	m
senatore	m
senatrice	f
sergente
sig	m
sig.ra	f
signor	m
signora	f
signorina	f
sindaca	f
sindaco
sir	m
sottosegretario
sultano	m
suor	f
tecnico
tenente
vescovo	m
viceministro
vicepresidente
zar	m
"""
