"""What people, organisations and groups are called by, in Danish.

Written for this project from general knowledge of the language.
"""

TITLES = """\
admiral
adv
advokat
ayatollah	m
biskop
doktor
dr
dronning	f
finansminister
forsvarsminister
frk	f
fru	f
frøken	f
general
guvernør
herr	m
hr	m
imam	m
justitsminister
kansler
kaptajn
kejser	m
kommandør
kong	m
kronprins	m
kronprinsesse	f
lady	f
lord	m
løjtnant
major
mr	m
mrs	f
ms	f
oberst
oberstløjtnant
pater	m
pave	m
prins	m
prinsesse	f
prof
professor
præsident
senator
sheik	m
sir	m
statsminister
udenrigsminister
vicepræsident
"""

ROLES = """\
adjunkt
adjunkten
administrerende direktør
administrerende direktøren
admiral
admiralen
advokat
advokaten
afdelingschef
afdelingschefen
afdelingsdirektør
afdelingsdirektøren
afdelingsleder
afdelingslederen
aktionær
aktionæren
aktivist
aktivisten
ambassadør
ambassadøren
amtsborgmester
amtsborgmesteren
analytiker
analytikeren
anfører
anføreren
angriber
angriberen
anklager
anklageren
ansat
ansvarshavende redaktør
ansvarshavende redaktøren
antropolog
antropologen
arbejder
arbejderen
arbejdsgiver
arbejdsgiveren
arbejdstager
arbejdstageren
arkitekt
arkitekten
arkæolog
arkæologen
arrangør
arrangøren
asylansøger
asylansøgeren
atlet
atleten
bager
bageren
beboer
beboeren
beredskabschef
beredskabschefen
beredskabsdirektør
beredskabsdirektøren
bestyrelsesformand
bestyrelsesformanden
bestyrelsesmedlem
bestyrelsesmedlemmet
billedkunstner
billedkunstneren
biolog
biologen
biskop
biskopen
bistandsadvokat
bistandsadvokaten
blogger
bloggeren
boligminister
boligministeren
borgmester
borgmesteren
brandmand
brandmanden
bureaukrat
bureaukraten
butikschef
butikschefen
børneombudsmand
børneombudsmanden
chauffør
chaufføren
chef
chefanalytiker
chefanalytikeren
chefen
chefforhandler
chefforhandleren
cheflæge
cheflægen
chefredaktør
chefredaktøren
cheføkonom
cheføkonomen
cykelrytter
cykelrytteren
daglig leder
daglig lederen
danser
danseren
deltager
deltageren
demonstrant
demonstranten
departementschef
departementschefen
digter
digteren
diplomat
diplomaten
direktør
direktøren
dirigent
dirigenten
dissident
dissidenten
dommer
dommeren
drabsmand
drabsmanden
dreng	m
drengen	m
driftsleder
driftslederen
dronning	f
dronningen	f
dyrlæge
dyrlægen
efterforsker
efterforskeren
efterforskningsleder
efterforskningslederen
ejendomsmægler
ejendomsmægleren
ejer
ejeren
ekspert
eksperten
ekspertkommentator
ekspertkommentatoren
ekspræsident
ekspræsidenten
elektriker
elektrikeren
elev
eleven
embedslæge
embedslægen
embedsmand
embedsmanden
energiminister
energiministeren
epidemiolog
epidemiologen
erhvervsminister
erhvervsministeren
eu-kommissær
eu-kommissæren
fagchef
fagchefen
fagdirektør
fagdirektøren
fan
fanen
festivalleder
festivallederen
filmskaber
filmskaberen
finansdirektør
finansdirektøren
finansminister
finansministeren
finansordfører
finansordføreren
fisker
fiskeren
fiskeriminister
fiskeriministeren
flygtning
flygtningen
fn-chef
fn-chefen
fodboldspiller
fodboldspilleren
folketingsformand
folketingsformanden
folketingsmedlem
folketingsmedlemmet
folketingspolitiker
folketingspolitikeren
forbrugerombudsmand
forbrugerombudsmanden
forbundsformand
forbundsformanden
forfatter
forfatteren
forlægger
forlæggeren
formand
formanden
forretningsmand
forretningsmanden
forsker
forskeren
forskningschef
forskningschefen
forskningsleder
forskningslederen
forsvarer
forsvareren
forsvarsadvokat
forsvarsadvokaten
forsvarschef
forsvarschefen
forsvarsminister
forsvarsministeren
forurettede
fotograf
fotografen
frisør
frisøren
fysiker
fysikeren
fællestillidsmand
fællestillidsmanden
gartner
gartneren
general
generaldirektør
generaldirektøren
generalen
generalsekretær
generalsekretæren
geolog
geologen
gerningsmand
gerningsmanden
gidsel
gidslet
grundlægger
grundlæggeren
gruppeformand
gruppeformanden
guide
guiden
guvernør
guvernøren
havnechef
havnechefen
historiker
historikeren
hovedaktionær
hovedaktionæren
håndboldspiller
håndboldspilleren
hærchef
hærchefen
idrætsudøver
idrætsudøveren
imam
imamen
indbygger
indbyggeren
indenrigsminister
indenrigsministeren
indsatschef
indsatschefen
indsatsleder
indsatslederen
indvandrer
indvandreren
influencer
influenceren
informationschef
informationschefen
informationsdirektør
informationsdirektøren
ingeniør
ingeniøren
inspektør
inspektøren
instruktør
instruktøren
integrationsminister
integrationsministeren
investor
investoren
iværksætter
iværksætteren
jordemoder
jordemoderen
journalist
journalisten
jurist
juristen
justitsminister
justitsministeren
jæger
jægeren
kandidat
kandidaten
kansler
kansleren
kaptajn
kaptajnen
keeper
keeperen
kemiker
kemikeren
kendis
kendisen
kirurg
kirurgen
klimaminister
klimaministeren
klimaordfører
klimaordføreren
klimatolog
klimatologen
klubdirektør
klubdirektøren
kok
kokken
kollega
kollegaen
komiker
komikeren
kommandør
kommandøren
kommentator
kommentatoren
kommissionsformand
kommissionsformanden
kommissær
kommissæren
kommunaldirektør
kommunaldirektøren
kommunikationschef
kommunikationschefen
kommunikationsdirektør
kommunikationsdirektøren
kommunikationsrådgiver
kommunikationsrådgiveren
komponist
komponisten
koncernchef
koncernchefen
konge
kongen
kongresmedlem
kongresmedlemmet
konsulent
konsulenten
kontrollør
kontrolløren
koordinator
koordinatoren
korrespondent
korrespondenten
kriminalchef
kriminalchefen
kronprins	m
kronprinsen	m
kronprinsesse	f
kronprinsessen	f
kulturminister
kulturministeren
kunde
kunden
kunstner
kunstneren
kurator
kuratoren
kvinde	f
kvinden	f
lagmand
lagmanden
landbrugsminister
landbrugsministeren
landmand
landmanden
landsdommer
landsdommeren
landsformand
landsformanden
landsholdschef
landsholdschefen
landsstyreformand
landsstyreformanden
landstræner
landstræneren
leder
lederen
lektor
lektoren
leverandør
leverandøren
lufthavnschef
lufthavnschefen
læge
lægen
lærer
læreren
løber
løberen
major
majoren
mand
manden
marketingchef
marketingchefen
medlem
medlemmet
mester
mesteren
meteorolog
meteorologen
midtbanespiller
midtbanespilleren
miljøminister
miljøministeren
miljøordfører
miljøordføreren
milliardær
milliardæren
minister
ministeren
museumsdirektør
museumsdirektøren
museumsinspektør
museumsinspektøren
musiker
musikeren
målmand
målmanden
mægler
mægleren
naalakkersuisoq
naalakkersuisoqen
nabo
naboen
nationalbankdirektør
nationalbankdirektøren
nato-chef
nato-chefen
nyhedsredaktør
nyhedsredaktøren
næstformand
næstformanden
oberst
obersten
oberstløjtnant
oberstløjtnanten
offer
offeret
officer
officeren
ombudsmand
ombudsmanden
oppositionsleder
oppositionslederen
oppositionspolitiker
oppositionspolitikeren
ordfører
ordføreren
overborgmester
overborgmesteren
overlæge
overlægen
oversætter
oversætteren
parlamentariker
parlamentarikeren
partileder
partilederen
partisekretær
partisekretæren
passager
passageren
patient
patienten
pave
paven
person
personen
ph.d.-studerende
pige	f
pigen	f
pilot
piloten
politiadvokat
politiadvokaten
politiassistent
politiassistenten
politibetjent
politibetjenten
politidirektør
politidirektøren
politiinspektør
politiinspektøren
politiker
politikeren
politikommissær
politikommissæren
politimand
politimanden
praktiserende læge
praktiserende lægen
presseansvarlig
presseansvarlige
pressechef
pressechefen
presserådgiver
presserådgiveren
pressetalsmand
pressetalsmanden
prins	m
prinsen	m
prinsesse	f
prinsessen	f
producent
producenten
produktchef
produktchefen
professor
professoren
projektleder
projektlederen
præsident
præsidenten
præst
præsten
psykiater
psykiateren
psykolog
psykologen
pårørende
pædagog
pædagogen
rapper
rapperen
redaktør
redaktøren
regionsrådsformand
regionsrådsformanden
rektor
rektoren
reporter
reporteren
repræsentant
repræsentanten
retsformand
retsformanden
retsordfører
retsordføreren
revisor
revisoren
rigsadvokat
rigsadvokaten
rigspolitichef
rigspolitichefen
rådgiver
rådgiveren
rådmand
rådmanden
sagsbehandler
sagsbehandleren
salgschef
salgschefen
samfundsforsker
samfundsforskeren
sanger
sangeren
sangerinde	f
sangerinden	f
sekretær
sekretæren
sektionschef
sektionschefen
sektionsleder
sektionslederen
senator
senatoren
seniorforsker
seniorforskeren
seniorrådgiver
seniorrådgiveren
seniorøkonom
seniorøkonomen
sigtet
skatteminister
skatteministeren
skiløber
skiløberen
skipper
skipperen
skiskytte
skiskytten
skoleleder
skolelederen
skovejer
skovejeren
skovfoged
skovfogeden
skuespiller
skuespilleren
socialminister
socialministeren
sociolog
sociologen
sognepræst
sognepræsten
soldat
soldaten
sosu-assistent
sosu-assistenten
specialanklager
specialanklageren
specialist
specialisten
spiller
spilleren
sportschef
sportschefen
sportsdirektør
sportsdirektøren
statsadvokat
statsadvokaten
statskundskabsforsker
statskundskabsforskeren
statsminister
statsministeren
stifter
stifteren
strateg
strategen
studerende
sundhedsdirektør
sundhedsdirektøren
sundhedsminister
sundhedsministeren
sundhedsordfører
sundhedsordføreren
supporter
supporteren
svømmer
svømmeren
sygeplejerske
sygeplejersken
talerør
talerøret
talskvinde	f
talskvinden	f
talsmand
talsmanden
talsperson
talspersonen
tandlæge
tandlægen
teaterchef
teaterchefen
teenager
teenageren
terrorist
terroristen
tillidsmand
tillidsmanden
tiltalt
tjenestemand
tjenestemanden
tolk
tolken
topchef
topchefen
transportminister
transportministeren
træner
træneren
turist
turisten
tv-vært
tv-værten
tømrer
tømreren
uddannelsesminister
uddannelsesministeren
udenrigsminister
udenrigsministeren
udenrigsordfører
udenrigsordføreren
udlændingeminister
udlændingeministeren
udlændingeordfører
udlændingeordføreren
udsending
udsendingen
udvikler
udvikleren
undervisningsminister
undervisningsministeren
vagtchef
vagtchefen
vagthavende
ven
veninde	f
veninden	f
vennen
verdensmester
verdensmesteren
veteran
veteranen
viceborgmester
viceborgmesteren
vicedirektør
vicedirektøren
vicepræsident
vicepræsidenten
vidne
vidnet
vinder
vinderen
virolog
virologen
vælger
vælgeren
øjenvidne
øjenvidnet
økonom
økonomen
"""

KIN = """\
barn
barnebarn
barnebarnet
barnet
bedstefar	m
bedstefaren	m
bedstemor	f
bedstemoren	f
bror	m
broren	m
datter	f
datteren	f
enke	f
enkemand	m
enkemanden	m
enken	f
far	m
faren	m
farfar	m
farfaren	m
farmor	f
farmoren	f
forlovede
forælder
forælderen
fætter	m
fætteren	m
hustru	f
hustruen	f
kone	f
konen	f
kusine	f
kusinen	f
kæreste
kæresten
mand	m
manden	m
mor	f
moren	f
morfar	m
morfaren	m
mormor	f
mormoren	f
nevø	m
nevøen	m
niece	f
niecen	f
onkel	m
onklen	m
samlever
samleveren
slægtning
slægtningen
svigerfar	m
svigerfaren	m
svigermor	f
svigermoren	f
svoger	m
svogeren	m
søn	m
sønnen	m
søster	f
søsteren	f
tante	f
tanten	f
tvilling
tvillingen
ægtefælle
ægtefællen
ægtemand	m
ægtemanden	m
"""

ORGANIZATION_NOUNS = """\
akademi
akademiet
alarmcentral
alarmcentralen
ambassade
ambassaden
anklagemyndighed
anklagemyndigheden
avis
avisen
band
bandet
bank
banken
beredskab
beredskabet
bestyrelse
bestyrelsen
byret
byretten
byråd
byrådet
børs
børsen
centralbank
centralbanken
delegation
delegationen
departement
departementet
direktion
direktionen
domstol
domstolen
duo
duoen
efterretningstjeneste
efterretningstjenesten
fagforbund
fagforbundet
fagforening
fagforeningen
familie
familien
finansministeriet
finansministerium
firma
firmaet
flertal
flertallet
flyselskab
flyselskabet
flyvevåben
flyvevåbnet
folketing
folketinget
fond
fonden
forbund
forbundet
forening
foreningen
forlag
forlaget
forsikringsselskab
forsikringsselskabet
forsvar
forsvaret
forvaltning
forvaltningen
gruppe
gruppen
hjemmeside
hjemmesiden
hold
holdet
hospital
hospitalet
hær
hæren
højesteret
institut
instituttet
junta
juntaen
justitsministeriet
justitsministerium
kanal
kanalen
kirke
kirken
klub
klubben
koalition
koalitionen
komiteen
komité
kommission
kommissionen
kommunalbestyrelse
kommunalbestyrelsen
kommune
kommunen
koncern
koncernen
kontor
kontoret
kystvagt
kystvagten
kæde
kæden
landshold
landsholdet
landsret
landsretten
ledelse
ledelsen
magasin
magasinet
mindretal
mindretallet
ministeriet
ministerium
museet
museum
myndighed
myndigheden
nationalbank
nationalbanken
netavis
netavisen
nyhedsbureau
nyhedsbureauet
nævn
nævnet
opposition
oppositionen
organisation
organisationen
par
parlament
parlamentet
parret
parti
partiet
politi
politiet
politikreds
politikredsen
radiostation
radiostationen
redaktion
redaktionen
rederi
rederiet
regering
regeringen
regime
regimet
region
regionen
ret
retten
råd
rådet
selskab
selskabet
senat
senatet
skole
skolen
stiftelse
stiftelsen
styrelse
styrelsen
sundhedsstyrelse
sundhedsstyrelsen
sygehus
sygehuset
søværn
søværnet
tidsskrift
tidsskriftet
tilsyn
tilsynet
trio
trioen
tv-kanal
tv-kanalen
tv-station
tv-stationen
tænketank
tænketanken
udenrigsministeriet
udenrigsministerium
udvalg
udvalget
universitet
universitetet
vagtcentral
vagtcentralen
virksomhed
virksomheden
ægtepar
ægteparret
"""

GENERAL_NOUNS = """\
firma
firmaet
gruppe
gruppen
koncern
koncernen
organisation
organisationen
selskab
selskabet
virksomhed
virksomheden
"""

ORGANIZATION_ENDINGS = """\
a/s
ab
agency
airlines
ans
aps
as
asa
avis
bank
bk
blad
bladet
corp
dagblad
departementet
direktoratet
energi
energy
ff
fk
fond
forbund
forening
forlag
foundation
fylkeskommune
förbund
förening
förlag
gmbh
group
gruppen
gymnasium
holding
hospital
hovrätt
högskola
høgskole
høyskole
if
ik
il
inc
inspektionen
institut
institutt
kirke
klub
klubb
kommun
kommune
kyrka
lagmannsrett
landsret
ltd
marine
ministeriet
museum
myndigheten
news
nyheter
nämnden
opera
orkester
politi
politidistrikt
post
posten
radio
region
ret
rådet
shipping
sjukhus
sk
skola
skole
stiftelsen
stiftstidende
styrelsen
sykehus
teater
tidende
tidning
tidningen
times
tingrett
tingsrätt
tv
universitet
universitetet
universitetshospital
universitetssjukhus
universitetssykehus
utvalget
verket
"""

MINISTRIES = """\
institut
komité
kommissionen
minister
ministeriet
ministerium
nævn
styrelsen
tilsyn
udvalg
"""

ORGANIZATIONS = """\
3f
abc
afp
aftenposten
aftonbladet
airbus
al jazeera
alternativet
amazon
amnesty
amnesty international
ap
apple
arbeiderpartiet
arbeidstilsynet
arbetsförmedlingen
arla
astrazeneca
atassut
avinor
b.t
bane nor
bbc
bellona
berlingske
bloomberg
boeing
carlsberg
cbs
centerpartiet
cnn
dagbladet
dagens nyheter
danish crown
danmarksdemokraterne
dansk erhverv
dansk folkeparti
dansk industri
dansk metal
danske bank
datatilsynet
dbu
demokraatit
der spiegel
det hvide hus
det hvite hus
di
dif
dmi
dn
dnb
dpa
dr
dr nyheder
dsb
dtu
e24
ekstra bladet
enhedslisten
equinor
ericsson
esa
eu
expressen
facebook
fagbevægelsens hovedorganisation
fao
fe
fh
fhi
fifa
financial times
fis
fn
foa
folkehelseinstituttet
folketinget
folkhälsomyndigheten
forbrugerrådet tænk
forbrukerrådet
fox news
fremskrittspartiet
frp
försvarsmakten
försäkringskassan
google
greenpeace
göteborgs-posten
h&m
hamas
handelsbanken
helsedirektoratet
hizbollah
hizbullah
hk
hm
hydro
høyre
if metall
ikea
imf
inatsisartut
information
interfax
ioc
iss
jyllands-posten
klassekampen
knr
kommunal
kongsberg
konservative
kreml
krf
kripos
kristdemokraterna
kth
kvf
landbrug & fødevarer
le monde
lego
liberal alliance
liberalerna
livsmedelsverket
lo
lrf
mattilsynet
mdg
meta
microsoft
migrationsverket
miljöpartiet
moderaterna
moderaterne
moderna
msb
must
mærsk
naalakkersuisut
naleraq
nasa
nationalbanken
nato
naturvernforbundet
naturvårdsverket
nav
nbc
nettavisen
new york times
nho
nilu
nina
nordea
norwegian
novo nordisk
nrk
ntb
ntnu
nve
nykredit
orkla
pentagon
people
pet
pfizer
polisen
politiken
posten
postnord
pst
radikale venstre
redd barna
regeringen
regjeringen
reuters
rigspolitiet
riksbanken
riksdagen
ritzau
ruter
røde kors
rødt
saab
saco
sas
scania
scb
seb
senterpartiet
sermitsiaq
sf
sintef
siumut
sj
skanska
skatteverket
skolverket
sky news
smhi
socialdemokraterna
socialdemokratiet
socialstyrelsen
sp
spotify
sr
ssab
ssb
ssi
statens serum institut
statkraft
statnett
statoil
stortinget
sundhedsstyrelsen
sv
svenska dagbladet
svenskt näringsliv
sverigedemokraterna
svt
swedbank
sydsvenskan
säpo
taliban
tass
tco
tdc
telenor
telia
tesla
the guardian
the new york times
tmz
trafikverket
tt
tv 2
tv2
tv4
twitter
ud
udi
uefa
uio
un
unesco
unicef
unionen
vattenfall
venstre
vestas
vg
vinmonopolet
vita huset
volvo
vy
vänsterpartiet
wall street journal
washington post
weekendavisen
who
widerøe
wwf
x
xinhua
yara
zero
åklagarmyndigheten
økokrim
ørsted
"""

GROUP_NOUNS = """\
adjunkter
adjunkterne
administrerende direktører
administrerende direktørerne
admiraler
admiralerne
advokater
advokaterne
afdelingschefer
afdelingscheferne
afdelingsdirektører
afdelingsdirektørerne
afdelingsledere
afdelingslederne
aktionærer
aktionærerne
aktivister
aktivisterne
ambassadører
ambassadørerne
amerikanerne
amtsborgmestere
amtsborgmesterne
analytikere
analytikerne
anførere
anførerne
angribere
angriberne
anklagere
anklagerne
ansatte
ansvarshavende redaktører
ansvarshavende redaktørerne
antropologer
antropologerne
arbejdere
arbejderne
arbejdsgivere
arbejdsgiverne
arbejdstagere
arbejdstagerne
arkitekter
arkitekterne
arkæologer
arkæologerne
arrangører
arrangørerne
asylansøgere
asylansøgerne
atleter
atleterne
bagere
bagerne
beboere
beboerne
bedstefædre
bedstefædrene
bedstemødre
bedstemødrene
beredskabschefer
beredskabscheferne
beredskabsdirektører
beredskabsdirektørerne
bestyrelsesformænd
bestyrelsesformændene
bestyrelsesmedlemmer
bestyrelsesmedlemmerne
billedkunstnere
billedkunstnerne
biologer
biologerne
biskoper
biskoperne
bistandsadvokater
bistandsadvokaterne
bloggere
bloggerne
boligministere
boligministerne
borgere
borgerne
borgmestere
borgmesterne
brandmænd
brandmændene
brødre
brødrene
bureaukrater
bureaukraterne
butikschefer
butikscheferne
børn
børnebørn
børnebørnene
børnene
børneombudsmænd
børneombudsmændene
chauffører
chaufførerne
chefanalytikere
chefanalytikerne
chefer
cheferne
chefforhandlere
chefforhandlerne
cheflæger
cheflægerne
chefredaktører
chefredaktørerne
cheføkonomer
cheføkonomerne
cykelryttere
cykelrytterne
daglig ledere
daglig lederne
dansere
danserne
danskere
danskerne
deltagere
deltagerne
demonstranter
demonstranterne
departementschefer
departementscheferne
digtere
digterne
diplomater
diplomaterne
direktører
direktørerne
dirigenter
dirigenterne
dissidenter
dissidenterne
dommere
dommerne
drabsmænd
drabsmændene
drenge
drengene
driftsledere
driftslederne
dronninger
dronningerne
dyrlæger
dyrlægerne
døtre
døtrene
efterforskere
efterforskerne
efterforskningsledere
efterforskningslederne
ejendomsmæglere
ejendomsmæglerne
ejere
ejerne
eksperter
eksperterne
ekspertkommentatorer
ekspertkommentatorerne
ekspræsidenter
ekspræsidenterne
elektrikere
elektrikerne
elever
eleverne
embedslæger
embedslægerne
embedsmænd
embedsmændene
energiministere
energiministerne
enkemænd
enkemændene
enker
enkerne
epidemiologer
epidemiologerne
erhvervsministere
erhvervsministerne
eu-kommissærer
eu-kommissærerne
fagchefer
fagcheferne
fagdirektører
fagdirektørerne
faner
fanerne
farfædre
farfædrene
farmødre
farmødrene
festivalledere
festivallederne
filmskabere
filmskaberne
finansdirektører
finansdirektørerne
finansministere
finansministerne
finansordførere
finansordførerne
fiskere
fiskeriministere
fiskeriministerne
fiskerne
flygtninge
flygtningene
flygtninger
flygtningerne
fn-chefer
fn-cheferne
fodboldspillere
fodboldspillerne
folk
folketingsformænd
folketingsformændene
folketingsmedlemmer
folketingsmedlemmerne
folketingspolitikere
folketingspolitikerne
forbrugerombudsmænd
forbrugerombudsmændene
forbundsformænd
forbundsformændene
forfattere
forfatterne
forlæggere
forlæggerne
formænd
formændene
forretningsmænd
forretningsmændene
forskere
forskerne
forskningschefer
forskningscheferne
forskningsledere
forskningslederne
forsvarere
forsvarerne
forsvarsadvokater
forsvarsadvokaterne
forsvarschefer
forsvarscheferne
forsvarsministere
forsvarsministerne
forældre
forældrene
fotografer
fotograferne
franskmændene
frisører
frisørerne
fysikere
fysikerne
fædre
fædrene
fællestillidsmænd
fællestillidsmændene
fætre
fætrene
gartnere
gartnerne
generaldirektører
generaldirektørerne
generaler
generalerne
generalsekretærer
generalsekretærerne
geologer
geologerne
gerningsmænd
gerningsmændene
gidsler
gidslerne
grundlæggere
grundlæggerne
gruppeformænd
gruppeformændene
grønlændere
grønlænderne
guider
guiderne
guvernører
guvernørerne
havnechefer
havnecheferne
historikere
historikerne
hovedaktionærer
hovedaktionærerne
hustruer
hustruerne
håndboldspillere
håndboldspillerne
hærchefer
hærcheferne
idrætsudøvere
idrætsudøverne
imamer
imamerne
indbyggere
indbyggerne
indenrigsministere
indenrigsministerne
indsatschefer
indsatscheferne
indsatsledere
indsatslederne
indvandrere
indvandrerne
influencere
influencerne
informationschefer
informationscheferne
informationsdirektører
informationsdirektørerne
ingeniører
ingeniørerne
inspektører
inspektørerne
instruktører
instruktørerne
integrationsministere
integrationsministerne
investorer
investorerne
israelerne
iværksættere
iværksætterne
jordemødre
jordemødrene
journalister
journalisterne
jurister
juristerne
justitsministere
justitsministerne
jægere
jægerne
kandidater
kandidaterne
kanslere
kanslerne
kaptajner
kaptajnerne
keepere
keeperne
kemikere
kemikerne
kendiser
kendiserne
kilder
kirurger
kirurgerne
klimaministere
klimaministerne
klimaordførere
klimaordførerne
klimatologer
klimatologerne
klubdirektører
klubdirektørerne
kokke
kokkene
kolleger
kollegerne
komikere
komikerne
kommandører
kommandørerne
kommentatorer
kommentatorerne
kommissionsformænd
kommissionsformændene
kommissærer
kommissærerne
kommunaldirektører
kommunaldirektørerne
kommunikationschefer
kommunikationscheferne
kommunikationsdirektører
kommunikationsdirektørerne
kommunikationsrådgivere
kommunikationsrådgiverne
komponister
komponisterne
koncernchefer
koncerncheferne
koner
konerne
konger
kongerne
kongresmedlemmer
kongresmedlemmerne
konsulenter
konsulenterne
kontrollører
kontrollørerne
koordinatorer
koordinatorerne
korrespondenter
korrespondenterne
kriminalchefer
kriminalcheferne
kritikere
kritikerne
kronprinser
kronprinserne
kronprinsesser
kronprinsesserne
kulturministere
kulturministerne
kunder
kunderne
kunstnere
kunstnerne
kuratorer
kuratorerne
kusiner
kusinerne
kvinder
kvinderne
kærester
kæresterne
lagmænd
lagmændene
landbrugsministere
landbrugsministerne
landmænd
landmændene
landsdommere
landsdommerne
landsformænd
landsformændene
landsholdschefer
landsholdscheferne
landsstyreformænd
landsstyreformændene
landstrænere
landstrænerne
ledere
lederne
lektorer
lektorerne
leverandører
leverandørerne
lufthavnschefer
lufthavnscheferne
læger
lægerne
lærere
lærerne
løbere
løberne
majorer
majorerne
marketingchefer
marketingcheferne
medier
medierne
medlemmer
medlemmerne
mestere
mesterne
meteorologer
meteorologerne
midtbanespillere
midtbanespillerne
miljøministere
miljøministerne
miljøordførere
miljøordførerne
milliardærer
milliardærerne
ministere
ministerne
morfædre
morfædrene
mormødre
mormødrene
museumsdirektører
museumsdirektørerne
museumsinspektører
museumsinspektørerne
musikere
musikerne
myndigheder
myndighederne
målmænd
målmændene
mæglere
mæglerne
mænd
mændene
mødre
mødrene
naalakkersuisoqer
naalakkersuisoqerne
naboer
naboerne
nationalbankdirektører
nationalbankdirektørerne
nato-chefer
nato-cheferne
nevøer
nevøerne
niecer
niecerne
nordmændene
nyhedsredaktører
nyhedsredaktørerne
næstformænd
næstformændene
oberster
obersterne
oberstløjtnanter
oberstløjtnanterne
observatører
officere
officerne
ofre
ofrene
ombudsmænd
ombudsmændene
onkler
onklerne
oppositionsledere
oppositionslederne
oppositionspolitikere
oppositionspolitikerne
ordførere
ordførerne
overborgmestere
overborgmesterne
overlæger
overlægerne
oversættere
oversætterne
palæstinensere
palæstinenserne
parlamentarikere
parlamentarikerne
parterne
partier
partierne
partiledere
partilederne
partisekretærer
partisekretærerne
passagere
passagerne
patienter
patienterne
paver
paverne
personer
personerne
piger
pigerne
piloter
piloterne
politiadvokater
politiadvokaterne
politiassistenter
politiassistenterne
politibetjenter
politibetjenterne
politidirektører
politidirektørerne
politifolk
politiinspektører
politiinspektørerne
politikere
politikerne
politikommissærer
politikommissærerne
politimænd
politimændene
praktiserende læger
praktiserende lægerne
pressechefer
pressecheferne
presserådgivere
presserådgiverne
pressetalsmænd
pressetalsmændene
prinser
prinserne
prinsesser
prinsesserne
producenter
producenterne
produktchefer
produktcheferne
professorer
professorerne
projektledere
projektlederne
præsidenter
præsidenterne
præster
præsterne
psykiatere
psykiaterne
psykologer
psykologerne
pædagoger
pædagogerne
rappere
rapperne
redaktører
redaktørerne
regionsrådsformænd
regionsrådsformændene
rektorer
rektorerne
reportere
reporterne
repræsentanter
repræsentanterne
retsformænd
retsformændene
retsordførere
retsordførerne
revisorer
revisorerne
rigsadvokater
rigsadvokaterne
rigspolitichefer
rigspoliticheferne
russerne
rådgivere
rådgiverne
rådmænd
rådmændene
sagsbehandlere
sagsbehandlerne
salgschefer
salgscheferne
samfundsforskere
samfundsforskerne
samlevere
samleverne
sangere
sangerinder
sangerinderne
sangerne
sekretærer
sekretærerne
sektionschefer
sektionscheferne
sektionsledere
sektionslederne
senatorer
senatorerne
seniorforskere
seniorforskerne
seniorrådgivere
seniorrådgiverne
seniorøkonomer
seniorøkonomerne
sigtede
skatteministere
skatteministerne
skiløbere
skiløberne
skippere
skipperne
skiskytter
skiskytterne
skoleledere
skolelederne
skovejere
skovejerne
skovfogeder
skovfogederne
skuespillere
skuespillerne
slægtninge
slægtningene
socialministere
socialministerne
sociologer
sociologerne
sognepræster
sognepræsterne
soldater
soldaterne
sosu-assistenter
sosu-assistenterne
specialanklagere
specialanklagerne
specialister
specialisterne
spillere
spillerne
sportschefer
sportscheferne
sportsdirektører
sportsdirektørerne
statsadvokater
statsadvokaterne
statskundskabsforskere
statskundskabsforskerne
statsministere
statsministerne
stiftere
stifterne
strateger
strategerne
sundhedsdirektører
sundhedsdirektørerne
sundhedsministere
sundhedsministerne
sundhedsordførere
sundhedsordførerne
supportere
supporterne
svenskerne
svigerfædre
svigerfædrene
svigermødre
svigermødrene
svogre
svogrene
svømmere
svømmerne
sygeplejersker
sygeplejerskerne
sønner
sønnerne
søskende
søstre
søstrene
talerørene
talskvinder
talskvinderne
talsmænd
talsmændene
talspersoner
talspersonerne
tandlæger
tandlægerne
tanter
tanterne
teaterchefer
teatercheferne
teenagere
teenagerne
terrorister
terroristerne
tilhængere
tillidsmænd
tillidsmændene
tiltalte
tjenestemænd
tjenestemændene
tolker
tolkerne
topchefer
topcheferne
transportministere
transportministerne
trænere
trænerne
turister
turisterne
tv-værter
tv-værterne
tvillinger
tvillingerne
tyskerne
tømrere
tømrerne
uddannelsesministere
uddannelsesministerne
udenrigsministere
udenrigsministerne
udenrigsordførere
udenrigsordførerne
udlændingeministere
udlændingeministerne
udlændingeordførere
udlændingeordførerne
udsendinger
udsendingerne
udviklere
udviklerne
ukrainerne
undervisningsministere
undervisningsministerne
unge
vagtchefer
vagtcheferne
veninder
veninderne
venner
vennerne
verdensmestere
verdensmesterne
veteraner
veteranerne
viceborgmestere
viceborgmesterne
vicedirektører
vicedirektørerne
vicepræsidenter
vicepræsidenterne
vidner
vidnerne
vindere
vinderne
virologer
virologerne
vælgere
vælgerne
ægtefæller
ægtefællerne
ægtemænd
ægtemændene
øjenvidner
øjenvidnerne
økonomer
økonomerne
"""

PARTICLES = """\
af
al
av
ben
bin
bint
d'
da
das
de
dela
della
den
der
di
do
dos
du
el
ibn
la
le
los
of
på
san
st
ten
ter
ul
van
vom
von
y
zu
zur
"""

SUFFIXES = """\
d.e
d.y
d.ä
d.æ
ii
iii
iv
jr
sr
"""

DEMONYMS = """\
afghansk
afghanske
albansk
albanske
amerikansk
amerikanske
arabisk
arabiske
argentinsk
argentinske
australsk
australske
belgisk
belgiske
bosnisk
bosniske
brasiliansk
brasilianske
britisk
britiske
bulgarsk
bulgarske
canadisk
canadiske
chilensk
chilenske
colombiansk
colombianske
dansk
danske
egyptisk
egyptiske
engelsk
engelske
estisk
estiske
etiopisk
etiopiske
europæisk
europæiske
finsk
finske
fransk
franske
færøsk
færøske
græsk
græske
grønlandsk
grønlandske
hollandsk
hollandske
hviderussisk
hviderussiske
indisk
indiske
irakisk
irakiske
iransk
iranske
irsk
irske
islandsk
islandske
israelsk
israelske
italiensk
italienske
japansk
japanske
jødisk
jødiske
kenyansk
kenyanske
kinesisk
kinesiske
koreansk
koreanske
kroatisk
kroatiske
kurdisk
kurdiske
lettisk
lettiske
libanesisk
libanesiske
libysk
libyske
litauisk
litauiske
mexicansk
mexicanske
nederlandsk
nigeriansk
nigerianske
nordkoreansk
nordkoreanske
norsk
norske
pakistansk
pakistanske
palæstinensisk
palæstinensiske
polsk
polske
portugisisk
portugisiske
rumænsk
rumænske
russisk
russiske
samisk
samiske
saudiarabisk
saudiarabiske
schweizisk
schweiziske
serbisk
serbiske
skotsk
skotske
slovakisk
slovakiske
somalisk
somaliske
spansk
spanske
sudanesisk
sudanesiske
svensk
svenske
sydafrikansk
sydafrikanske
sydkoreansk
sydkoreanske
syrisk
syriske
tjekkisk
tjekkiske
tyrkisk
tyrkiske
tysk
tyske
ukrainsk
ukrainske
ungarsk
ungarske
venezuelansk
venezuelanske
østrigsk
østrigske
"""

NO_NAMES = """\
advarede
advarer
advaret
af
afgjorde
afgør
afholder
afholdt
afkræftede
afkræfter
afkræftet
afsluttede
afslutter
afsluttet
afslørede
afslører
afsløret
aften
aftenen
afviser
afvist
afviste
aldrig
alle
allerede
alligevel
altid
altså
alvorligt
anbefalede
anbefaler
anbefalet
anden
andet
andre
anfører
anført
anførte
angående
anholder
anholdt
anklagede
anklager
anklaget
annonce
annoncerede
annoncerer
annonceret
annons
annonse
anser
anset
anslog
anslået
anslår
anså
antager
antaget
antog
antydede
antyder
antydet
appellerede
appellerer
appelleret
april
arbejdede
arbejder
argumenterede
argumenterer
argumenteret
artikkelen
at
august
bad
bag
bar
bare
bebrejdede
bebrejder
bebrejdet
beder
bedt
befandt
befinder
begge
begrundede
begrunder
begrundet
begynder
begyndt
begyndte
bekendtgjorde
bekendtgjort
bekendtgør
beklagede
beklager
beklaget
bekræftede
bekræfter
bekræftet
belærede
belærer
belæret
bemærkede
bemærker
bemærket
benægtede
benægter
benægtet
berettede
beretter
berettet
beskrev
beskrevet
beskriver
beskylder
beskyldt
beskyldte
besluttede
beslutter
bestemt
bestod
består
besøger
besøgte
betaler
betalte
betegnede
betegner
betegnet
betonede
betoner
betonet
betyder
betød
bevidnede
bevidner
bevidnet
bidrager
bidrog
bild
billede
bjæffede
bjæffer
bjæffet
blandt
blev
blevet
blive
bliver
bloggede
blogger
blogget
blot
boede
bor
bort
bragte
bringer
brudt
bruger
brugte
brummede
brummer
brummet
bryder
brød
brølede
brøler
brølet
burde
byggede
bygger
bærer
bønfalder
bønfaldet
bønfaldt
bør
citerede
citerer
citeret
da
dag
de
debat
debatt
debatterede
debatterer
debatteret
december
deklarerede
deklarerer
deklareret
deler
delt
deltager
delte
deltog
dem
dementerede
dementerer
dementeret
den
denne
der
derefter
deres
derfor
derimod
dermed
desuden
det
dette
dig
din
dine
direkt
direkte
diskuterede
diskuterer
diskuteret
disse
dit
drager
drev
driver
drog
dræber
dræbte
drøftede
drøfter
drøftet
drømmer
drømt
drømte
du
dukkede
därför
døde
dømmer
dømte
dør
efter
efterforskede
efterforsker
efterfølgende
efterlysede
efterlyser
efterlyset
eftermiddag
eftermiddagen
eftersom
efterår
egentlig
ej
ejede
ejer
eller
ellers
elleve
en
end
endelig
ender
endnu
endrede
endte
enkelt
enkelte
er
erindrede
erindrer
erindret
erkender
erkendt
erkendte
erklærede
erklærer
erklæret
et
faktisk
falder
faldt
fandt
fandtes
fantaserede
fantaserer
fantaseret
fastholder
fastholdt
fastslog
fastslået
fastslår
februar
fem
fik
filosoferede
filosoferer
filosoferet
finder
findes
fire
fjor
flere
flest
flygtede
flygter
flyttede
flytter
fnysede
fnyser
fnyset
for
foran
fordi
fordømmer
fordømt
fordømte
foregik
foregår
foreslog
foreslået
foreslår
foretager
foretog
forklarede
forklarer
forklaret
forlader
forlanger
forlangt
forlangte
forlod
formanede
formaner
formanet
formentlig
formiddag
formiddagen
formulerede
formulerer
formuleret
forrige
forsikrede
forsikrer
forsikret
forskellige
forstod
forstået
forstår
forsvandt
forsvarede
forsvarer
forsvaret
forsvinder
forsøger
forsøgte
fortalt
fortalte
fortrydede
fortryder
fortrydet
fortsat
fortsatte
fortsætter
fortæller
foruden
forudser
forudset
forudså
forventede
forventer
forventet
forår
foto
fra
fredag
fredagen
frem
fremførede
fremfører
fremføret
fremhævede
fremhæver
fremhævet
fremsigede
fremsiger
fremsiget
frygtede
frygter
frygtet
fulgte
fundet
fungerede
fungerer
få
får
føjede
føjer
føjet
føler
følger
følt
følte
før
fører
først
førte
gang
ganske
garanterede
garanterer
garanteret
gav
gennem
gennemfører
gennemførte
gentager
gentaget
gentog
gerne
gik
gispede
gisper
gispet
giver
givet
gjaldt
gjorde
glædede
glæder
glædet
gratulerede
gratulerer
gratuleret
grinede
griner
grinet
grundet
græd
græder
grædt
går
gælder
gør
ham
han
handlede
handler
hans
har
harcelerede
harcelerer
harceleret
havde
have
hed
hedder
heddet
hei
hellere
hen
hende
hendes
hentede
henter
her
herefter
herunder
hjalp
hjemme
hjælper
holder
holdt
hos
hulkede
hulker
hulket
hun
hundrede
huskede
husker
husket
hva
hvad
hvem
hver
hverken
hvert
hvilke
hvilken
hvilket
hvis
hviskede
hvisker
hvisket
hvor
hvordan
hvorfor
hvæsede
hvæser
hvæset
hyldede
hylder
hyldet
hylede
hyler
hylet
här
håbede
håber
håbet
hånede
håner
hånet
hævdede
hævder
hævdet
højt
hører
hørte
i
idet
ifølge
igen
igennem
ikke
illustrerede
illustrerer
illustreret
imidlertid
ind
inde
indebar
indebærer
indeholder
indeholdt
inden
indenfor
indleder
indledt
indledte
indrømmede
indrømmer
indrømmet
indser
indset
indså
indtil
indvender
indvendt
indvendte
informerede
informerer
informeret
ingen
innenriks
innlandet
insisterede
insisterer
insisteret
instruerede
instruerer
instrueret
intet
ironiserede
ironiserer
ironiseret
især
ja
januar
jeg
jer
jeres
jo
jokede
joker
joket
jublede
jubler
jublet
jul
juli
juni
kalder
kaldes
kaldt
kaldte
kan
karakteriserede
karakteriserer
karakteriseret
kastede
kaster
kender
kendt
kendte
kl
klagede
klager
klaget
klart
klokken
kom
kommentar
kommenterede
kommenterer
kommenteret
kommer
kommunikerede
kommunikerer
kommunikeret
konkluderede
konkluderer
konkluderet
konstaterede
konstaterer
konstateret
kontrede
kontrer
kontret
korrigerede
korrigerer
korrigeret
kort
kostede
koster
kritiserede
kritiserer
kritiseret
kronikk
krævede
kræver
krævet
krönika
kultur
kun
kunne
køber
købte
kører
kørte
lader
lagde
lagt
langs
lavede
laver
lavt
ledare
leder
leet
ler
les
lettede
letter
lettet
levede
lever
leverede
leverer
ligefrem
ligeledes
ligger
lignede
ligner
lo
lod
lovede
lover
lovet
lukkede
lukker
lyder
lydt
lykkedes
lykkes
läs
lå
lægger
lærer
lærte
læs
læser
læste
løb
løber
lød
lørdag
lørdagen
løser
løste
maj
man
mandag
mandagen
manede
maner
manet
mange
manglede
mangler
marts
med
meddeler
meddelt
meddelte
medgav
medgiver
medgivet
melder
meldt
meldte
mellem
men
mener
meninger
mens
ment
mente
mer
mig
min
mindede
mindedes
minder
mindes
mindet
mine
mistede
mister
mistænker
mistænkt
mistænkte
mit
mod
modtager
modtog
moraliserede
moraliserer
moraliseret
morgen
morgenen
motiverede
motiverer
motiveret
mumlede
mumler
mumlet
mundtligt
må
måned
måneden
måske
måtte
møder
mødte
nat
natten
ned
nei
nej
nemlig
netop
ni
nikkede
nikker
nikket
nogen
noget
nogle
nok
noterede
noterer
noteret
november
nu
nuancerede
nuancerer
nuanceret
nyheder
nyhet
nyheter
nyligt
nyttår
nyår
nåede
når
nægtede
nægter
nægtet
næppe
næste
næsten
nævner
nævnt
nævnte
observerede
observerer
observeret
offentligt
ofte
og
også
ok
okei
oktober
om
omfatter
omkom
omkring
onsdag
onsdagen
op
opdagede
opdager
opdaterede
opdaterer
opdateret
opfattede
opfatter
opfattet
opfordrede
opfordrer
opfordret
oplevede
oplever
oplevet
oplyser
oplyst
oplyste
oppdatert
opremsede
opremser
opremset
opretholder
opretholdt
opstod
opstår
opsummerede
opsummerer
opsummeret
optræder
orienterede
orienterer
orienteret
os
otte
over
overfor
overlevede
overtager
overtog
pegede
peger
peget
per
planlagde
planlægger
plejede
plejer
pludselig
pointerede
pointerer
pointeret
politikk
pralede
praler
pralet
proklamerede
proklamerer
proklameret
protesterede
protesterer
protesteret
provokerede
provokerer
provokeret
præciserede
præciserer
præciseret
prædikede
prædiker
prædiket
præsenterede
præsenterer
publicerede
publicerer
publiceret
publisert
på
påpegede
påpeger
påpeget
påsk
påske
påstod
påstået
påstår
rammer
ramte
rapporterede
rapporterer
rapporteret
reagerede
reagerer
reageret
reddede
redder
refererede
refererer
refereret
reflekterede
reflekterer
reflekteret
regnede
regner
regnet
rejser
rejste
replicerede
replicerer
repliceret
revsede
revser
revset
ringede
ringer
roligt
roser
rost
roste
rundt
rykkede
rykker
råber
råbt
råbte
rådede
råder
rådet
ræsonnerede
ræsonnerer
ræsonneret
sad
sagde
sagt
saken
samlede
samler
samme
sammen
sammenlignede
sammenligner
sammenlignet
samt
samtidig
sang
satte
seks
selv
selvom
senaste
sender
sendt
sendte
senere
seneste
september
ser
set
sidder
siden
sidste
siger
sigtede
sigter
sigtet
sin
sine
siste
sit
skaber
skabte
skal
sker
skete
skildrede
skildrer
skildret
skitserede
skitserer
skitseret
skreg
skreget
skrev
skrevet
skriftligt
skriger
skriver
skrydede
skryder
skrydet
skudt
skulle
skvadrede
skvadrer
skvadret
skyder
skyldes
skyldtes
skælder
skældt
skældte
skød
skønt
slap
slik
slipper
slog
sluttede
slutter
sluttet
slået
slår
smilede
smiler
smilet
snakkede
snakker
snakket
snart
snerrede
snerrer
snerret
snøftede
snøfter
snøftet
som
sommer
sov
sover
specielt
spekulerede
spekulerer
spekuleret
spillede
spiller
spiser
spiste
sport
spurgt
spurgte
spåede
spået
spår
spørger
stadig
stammede
stammer
stammet
standsede
standser
startede
starter
startet
steg
stemmer
stemte
stiger
stille
stillede
stiller
stjal
stod
stoppede
stopper
straks
stået
står
støttede
støtter
sukkede
sukker
sukket
sunget
supplerede
supplerer
suppleret
svarede
svarer
svaret
synes
synger
syntes
syv
så
såfremt
således
sætter
søger
søgte
søndag
søndagen
sørgede
sørger
taber
tabte
tack
tager
takk
takkede
takker
takket
taler
talt
talte
ti
tidligere
til
tilbage
tilbagevisede
tilbageviser
tilbageviset
tilbragte
tilføjede
tilføjer
tilføjet
tilhører
tilkendegav
tilkendegiver
tilkendegivet
tillader
tillod
tilskrev
tilskrevet
tilskriver
tilstod
tilstået
tilstår
time
timer
tirsdag
tirsdagen
tjener
tjente
to
tog
tolv
tordnede
tordner
tordnet
torsdag
torsdagen
traf
trak
tre
trods
troede
troet
tror
truede
truer
truet
træffer
trækker
turde
tusind
tvivlede
tvivler
tvivlet
tweetede
tweeter
tweetet
tydeligt
tænker
tænkt
tænkte
tør
ud
udbrudt
udbryder
udbrød
uddybede
uddyber
uddybet
ude
uden
udenfor
udlagde
udlagt
udlægger
udover
udpegede
udpeger
udpeget
udtaler
udtalt
udtalte
udtrykker
udtrykt
udtrykte
uge
ugen
under
underrettede
underretter
underrettet
understregede
understreger
understreget
undrede
undrer
undret
undskylder
undskyldt
undskyldte
undtagen
utenriks
valgte
vandt
var
varslede
varsler
varslet
ved
vedgik
vedgået
vedgår
vedrørende
vel
ventede
venter
ventet
vi
via
video
videre
vidnede
vidner
vidnet
vidst
vidste
vil
ville
vinder
vinter
virkede
virker
viser
visse
vist
viste
vitsede
vitser
vitset
voksede
vokser
vor
vores
vrissede
vrisser
vrisset
vurderede
vurderer
vurderet
vælger
være
været
weekend
weekenden
ytrede
ytrer
ytret
åbenbart
åbent
åbnede
åbner
åbnet
år
året
ændrede
ændrer
ærligt
øgede
øger
økonomi
ønskede
ønsker
ønsket
øvrigt
"""

DETERMINERS = """\
alle	indefinite
anden	indefinite
andet	indefinite
andre	indefinite
begge	indefinite
de	definite
den	definite
denne	definite
deres	possessive
det	definite
dette	definite
din	possessive
dine	possessive
disse	definite
dit	possessive
elleve	indefinite
en	indefinite
enkelte	indefinite
et	indefinite
fem	indefinite
fire	indefinite
flere	indefinite
flest	indefinite
forskellige	indefinite
få	indefinite
hans	possessive m
hendes	possessive f
hundrede	indefinite
hver	indefinite
hvert	indefinite
ingen	indefinite
intet	indefinite
jeres	possessive
mange	indefinite
min	possessive
mine	possessive
mit	possessive
ni	indefinite
nogen	indefinite
nogle	indefinite
otte	indefinite
samme	indefinite
seks	indefinite
sin	possessive
sine	possessive
sit	possessive
syv	indefinite
ti	indefinite
to	indefinite
tolv	indefinite
tre	indefinite
tusind	indefinite
visse	indefinite
vor	possessive
vores	possessive
"""

MODIFIERS = """\
administrerende
afdøde
afghansk
afghanske
afgående
albansk
albanske
amerikansk
amerikanske
anden
anerkendt
anerkendte
anonym
anonyme
ansvarlig
ansvarshavende
arabisk
arabiske
arbejdsløs
argentinsk
argentinske
assisterende
australsk
australske
belgisk
belgiske
borgerlig
borgerlige
bosnisk
bosniske
brasiliansk
brasilianske
britisk
britiske
bulgarsk
bulgarske
canadisk
canadiske
chilensk
chilenske
civil
civile
colombiansk
colombianske
daglig
dansk
danske
daværende
dræbte
dømt
dømte
egen
egyptisk
egyptiske
eks
engelsk
engelske
erfaren
erfarne
estisk
estiske
etiopisk
etiopiske
europæisk
europæiske
faglig
faglige
finanspolitisk
finsk
finske
fransk
franske
fremmeste
fungerende
færøsk
færøske
første
gamle
gammel
gift
glad
glade
græsk
græske
grønlandsk
grønlandske
hollandsk
hollandske
hviderussisk
hviderussiske
højeste
indisk
indiske
international
internationale
irakisk
irakiske
iransk
iranske
irsk
irske
islandsk
islandske
israelsk
israelske
italiensk
italienske
japansk
japanske
juridisk
juridiske
jødisk
jødiske
kendt
kendte
kenyansk
kenyanske
kinesisk
kinesiske
kommunistiske
konservativ
konservative
konstitueret
kontroversielle
koreansk
koreanske
kriminel
kroatisk
kroatiske
kurdisk
kurdiske
ledende
lettisk
lettiske
libanesisk
libanesiske
liberal
liberale
libysk
libyske
litauisk
litauiske
lokal
lokale
lykkelige
medicinsk
medicinske
mexicansk
mexicanske
militær
militære
mistænkte
national
nationale
nederlandsk
nigeriansk
nigerianske
nordkoreansk
nordkoreanske
norsk
norske
nuværende
ny
nye
nyudnævnt
nyvalgt
omstridte
pakistansk
pakistanske
palæstinensisk
palæstinensiske
parlamentariske
pensionerede
pensioneret
personlig
personlige
politisk
politiske
polsk
polske
populære
portugisisk
portugisiske
praktiserende
professionel
radikal
radikale
religiøs
religiøse
rumænsk
rumænske
russisk
russiske
rutinerede
samisk
samiske
samme
saudiarabisk
saudiarabiske
savnede
schweizisk
schweiziske
senior
serbisk
serbiske
sigtede
skilt
skotsk
skotske
skuffede
skuffet
slovakisk
slovakiske
socialistiske
somalisk
somaliske
spansk
spanske
stolt
stolte
sudanesisk
sudanesiske
svensk
svenske
sydafrikansk
sydafrikanske
sydkoreansk
sydkoreanske
syrisk
syriske
sårede
tidligere
tilfreds
tiltalte
tiltrædende
tjekkisk
tjekkiske
tredje
tyrkisk
tyrkiske
tysk
tyske
uafhængig
uafhængige
udenrigspolitisk
ukrainsk
ukrainske
ung
ungarsk
ungarske
unge
venezuelansk
venezuelanske
ældre
økonomisk
økonomiske
østrigsk
østrigske
øverste
"""

PHRASE_ENDS = """\
advarede
advarer
advaret
af
afgjorde
afgør
afholder
afholdt
afkræftede
afkræfter
afkræftet
afsluttede
afslutter
afsluttet
afslørede
afslører
afsløret
aften
aftenen
afviser
afvist
afviste
aldrig
alle
allerede
alligevel
altid
altså
alvorligt
anbefalede
anbefaler
anbefalet
andre
anført
anførte
angående
anholder
anholdt
anklagede
anklaget
annoncerede
annoncerer
annonceret
anser
anset
anslog
anslået
anslår
anså
antager
antaget
antog
antydede
antyder
antydet
appellerede
appellerer
appelleret
april
arbejdede
argumenterede
argumenterer
argumenteret
at
august
bad
bag
bar
bare
bebrejdede
bebrejder
bebrejdet
beder
bedt
befandt
befinder
begge
begrundede
begrunder
begrundet
begynder
begyndt
begyndte
bekendtgjorde
bekendtgjort
bekendtgør
beklagede
beklager
beklaget
bekræftede
bekræfter
bekræftet
belærede
belærer
belæret
bemærkede
bemærker
bemærket
benægtede
benægter
benægtet
berettede
beretter
berettet
beskrev
beskrevet
beskriver
beskylder
beskyldt
beskyldte
besluttede
beslutter
bestemt
bestod
består
besøger
besøgte
betaler
betalte
betegnede
betegner
betegnet
betonede
betoner
betonet
betyder
betød
bevidnede
bevidner
bevidnet
bidrager
bidrog
bjæffede
bjæffer
bjæffet
blandt
blev
blevet
blive
bliver
bloggede
blogget
blot
boede
bor
bort
bragte
bringer
brudt
bruger
brugte
brummede
brummer
brummet
bryder
brød
brølede
brøler
brølet
burde
byggede
bygger
bærer
bønfalder
bønfaldet
bønfaldt
bør
citerede
citerer
citeret
da
dag
de
debatterede
debatterer
debatteret
december
deklarerede
deklarerer
deklareret
deler
delt
delte
deltog
dem
dementerede
dementerer
dementeret
den
denne
der
derefter
derfor
derimod
dermed
desuden
det
dette
dig
direkte
diskuterede
diskuterer
diskuteret
drager
drev
driver
drog
dræber
dræbte
drøftede
drøfter
drøftet
drømmer
drømt
drømte
du
dukkede
døde
dømmer
dømte
dør
efter
efterforskede
efterfølgende
efterlysede
efterlyser
efterlyset
eftermiddag
eftermiddagen
eftersom
efterår
egentlig
ej
ejede
eller
ellers
end
endelig
ender
endnu
endrede
endte
enkelt
enkelte
er
erindrede
erindrer
erindret
erkender
erkendt
erkendte
erklærede
erklærer
erklæret
faktisk
falder
faldt
fandt
fandtes
fantaserede
fantaserer
fantaseret
fastholder
fastholdt
fastslog
fastslået
fastslår
februar
fik
filosoferede
filosoferer
filosoferet
finder
findes
fjor
flere
flygtede
flygter
flyttede
flytter
fnysede
fnyser
fnyset
for
foran
fordi
fordømmer
fordømt
fordømte
foregik
foregår
foreslog
foreslået
foreslår
foretager
foretog
forklarede
forklarer
forklaret
forlader
forlanger
forlangt
forlangte
forlod
formanede
formaner
formanet
formentlig
formiddag
formiddagen
formulerede
formulerer
formuleret
forrige
forsikrede
forsikrer
forsikret
forstod
forstået
forstår
forsvandt
forsvarede
forsvinder
forsøger
forsøgte
fortalt
fortalte
fortrydede
fortryder
fortrydet
fortsat
fortsatte
fortsætter
fortæller
foruden
forudser
forudset
forudså
forventede
forventer
forventet
forår
fra
fredag
fredagen
frem
fremførede
fremfører
fremføret
fremhævede
fremhæver
fremhævet
fremsigede
fremsiger
fremsiget
frygtede
frygter
frygtet
fulgte
fundet
fungerede
fungerer
får
føjede
føjer
føjet
føler
følger
følt
følte
før
fører
først
førte
gang
ganske
garanterede
garanterer
garanteret
gav
gennem
gennemfører
gennemførte
gentager
gentaget
gentog
gerne
gik
gispede
gisper
gispet
giver
givet
gjaldt
gjorde
glædede
glæder
glædet
gratulerede
gratulerer
gratuleret
grinede
griner
grinet
grundet
græd
græder
grædt
går
gælder
gør
ham
han
handlede
handler
har
harcelerede
harcelerer
harceleret
havde
have
hed
hedder
heddet
hellere
hen
hende
hentede
henter
her
herefter
herunder
hjalp
hjemme
hjælper
holder
holdt
hos
hulkede
hulker
hulket
hun
huskede
husker
husket
hvad
hvem
hverken
hvilke
hvilken
hvilket
hvis
hviskede
hvisker
hvisket
hvor
hvordan
hvorfor
hvæsede
hvæser
hvæset
hyldede
hylder
hyldet
hylede
hyler
hylet
håbede
håber
håbet
hånede
håner
hånet
hævdede
hævder
hævdet
højt
hører
hørte
i
idet
ifølge
igen
igennem
ikke
illustrerede
illustrerer
illustreret
imidlertid
ind
inde
indebar
indebærer
indeholder
indeholdt
inden
indenfor
indleder
indledt
indledte
indrømmede
indrømmer
indrømmet
indser
indset
indså
indtil
indvender
indvendt
indvendte
informerede
informerer
informeret
ingen
insisterede
insisterer
insisteret
instruerede
instruerer
instrueret
intet
ironiserede
ironiserer
ironiseret
især
januar
jeg
jer
jo
jokede
joker
joket
jublede
jubler
jublet
juli
juni
kalder
kaldes
kaldt
kaldte
kan
karakteriserede
karakteriserer
karakteriseret
kastede
kaster
kender
kendt
kendte
kl
klagede
klager
klaget
klart
klokken
kom
kommenterede
kommenterer
kommenteret
kommer
kommunikerede
kommunikerer
kommunikeret
konkluderede
konkluderer
konkluderet
konstaterede
konstaterer
konstateret
kontrede
kontrer
kontret
korrigerede
korrigerer
korrigeret
kort
kostede
koster
kritiserede
kritiserer
kritiseret
krævede
kræver
krævet
kun
kunne
køber
købte
kører
kørte
lader
lagde
lagt
langs
lavede
laver
lavt
leet
ler
lettede
letter
lettet
levede
lever
leverede
leverer
ligefrem
ligeledes
ligger
lignede
ligner
lo
lod
lovede
lover
lovet
lukkede
lukker
lyder
lydt
lykkedes
lykkes
lå
lægger
lærte
læser
læste
løb
lød
lørdag
lørdagen
løser
løste
maj
man
mandag
mandagen
manede
maner
manet
mange
manglede
mangler
marts
med
meddeler
meddelt
meddelte
medgav
medgiver
medgivet
melder
meldt
meldte
mellem
men
mener
mens
ment
mente
mig
mindede
mindedes
minder
mindes
mindet
mistede
mister
mistænker
mistænkt
mistænkte
mod
modtager
modtog
moraliserede
moraliserer
moraliseret
morgen
morgenen
motiverede
motiverer
motiveret
mumlede
mumler
mumlet
mundtligt
må
måned
måneden
måske
måtte
møder
mødte
nat
natten
ned
nemlig
netop
nikkede
nikker
nikket
nogen
noget
nogle
nok
noterede
noterer
noteret
november
nu
nuancerede
nuancerer
nuanceret
nyligt
nåede
når
nægtede
nægter
nægtet
næppe
næste
næsten
nævner
nævnt
nævnte
observerede
observerer
observeret
offentligt
ofte
og
også
oktober
om
omfatter
omkom
omkring
onsdag
onsdagen
op
opdagede
opdager
opdaterede
opdaterer
opdateret
opfattede
opfatter
opfattet
opfordrede
opfordrer
opfordret
oplevede
oplever
oplevet
oplyser
oplyst
oplyste
opremsede
opremser
opremset
opretholder
opretholdt
opstod
opstår
opsummerede
opsummerer
opsummeret
optræder
orienterede
orienterer
orienteret
os
over
overfor
overlevede
overtager
overtog
pegede
peger
peget
per
planlagde
planlægger
plejede
plejer
pludselig
pointerede
pointerer
pointeret
pralede
praler
pralet
proklamerede
proklamerer
proklameret
protesterede
protesterer
protesteret
provokerede
provokerer
provokeret
præciserede
præciserer
præciseret
prædikede
prædiker
prædiket
præsenterede
præsenterer
publicerede
publicerer
publiceret
på
påpegede
påpeger
påpeget
påstod
påstået
påstår
rammer
ramte
rapporterede
rapporterer
rapporteret
reagerede
reagerer
reageret
reddede
redder
refererede
refererer
refereret
reflekterede
reflekterer
reflekteret
regnede
regner
regnet
rejser
rejste
replicerede
replicerer
repliceret
revsede
revser
revset
ringede
ringer
roligt
roser
rost
roste
rundt
rykkede
rykker
råber
råbt
råbte
rådede
råder
ræsonnerede
ræsonnerer
ræsonneret
sad
sagde
sagt
samlede
samler
sammen
sammenlignede
sammenligner
sammenlignet
samt
samtidig
sang
satte
selv
selvom
sender
sendt
sendte
senere
seneste
september
ser
set
sidder
siden
sidste
siger
sigter
skaber
skabte
skal
sker
skete
skildrede
skildrer
skildret
skitserede
skitserer
skitseret
skreg
skreget
skrev
skrevet
skriftligt
skriger
skriver
skrydede
skryder
skrydet
skudt
skulle
skvadrede
skvadrer
skvadret
skyder
skyldes
skyldtes
skælder
skældt
skældte
skød
skønt
slap
slipper
slog
sluttede
slutter
sluttet
slået
slår
smilede
smiler
smilet
snakkede
snakker
snakket
snart
snerrede
snerrer
snerret
snøftede
snøfter
snøftet
som
sommer
sov
sover
specielt
spekulerede
spekulerer
spekuleret
spillede
spiser
spiste
spurgt
spurgte
spåede
spået
spår
spørger
stadig
stammede
stammer
stammet
standsede
standser
startede
starter
startet
steg
stemmer
stemte
stiger
stille
stillede
stiller
stjal
stod
stoppede
stopper
straks
stået
står
støttede
støtter
sukkede
sukker
sukket
sunget
supplerede
supplerer
suppleret
svarede
svarer
svaret
synes
synger
syntes
så
såfremt
således
sætter
søger
søgte
søndag
søndagen
sørgede
sørger
taber
tabte
tager
takkede
takker
takket
taler
talt
talte
tidligere
til
tilbage
tilbagevisede
tilbageviser
tilbageviset
tilbragte
tilføjede
tilføjer
tilføjet
tilhører
tilkendegav
tilkendegiver
tilkendegivet
tillader
tillod
tilskrev
tilskrevet
tilskriver
tilstod
tilstået
tilstår
time
timer
tirsdag
tirsdagen
tjener
tjente
tog
tordnede
tordner
tordnet
torsdag
torsdagen
traf
trak
trods
troede
troet
tror
truede
truer
truet
træffer
trækker
turde
tvivlede
tvivler
tvivlet
tweetede
tweeter
tweetet
tydeligt
tænker
tænkt
tænkte
tør
ud
udbrudt
udbryder
udbrød
uddybede
uddyber
uddybet
ude
uden
udenfor
udlagde
udlagt
udlægger
udover
udpegede
udpeger
udpeget
udtaler
udtalt
udtalte
udtrykker
udtrykt
udtrykte
uge
ugen
under
underrettede
underretter
underrettet
understregede
understreger
understreget
undrede
undrer
undret
undskylder
undskyldt
undskyldte
undtagen
valgte
vandt
var
varslede
varsler
varslet
ved
vedgik
vedgået
vedgår
vedrørende
vel
ventede
venter
ventet
vi
via
videre
vidnede
vidst
vidste
vil
ville
vinter
virkede
virker
viser
vist
viste
vitsede
vitser
vitset
voksede
vokser
vrissede
vrisser
vrisset
vurderede
vurderer
vurderet
være
været
weekend
weekenden
ytrede
ytrer
ytret
åbenbart
åbent
åbnede
åbner
åbnet
år
året
ændrede
ændrer
ærligt
øgede
øger
ønskede
ønsker
ønsket
øvrigt
"""

LINKS = """\
af
for
i
og
på
til
ved
"""

PLACE_WORDS = """\
fra
i
nær
omkring
udenfor
"""

PAST_WORDS = """\
afdøde
daværende
eks
tidligere
"""

TIES = """\
af
for
hos
i
på
ved
"""

TRADE_ENDINGS = """\
ant
chef
ent
er
ist
kvinde
log
mand
ør
"""

AGES = """\
årig
årige
"""

DEFINITES = """\
adjunkten
administrerende direktøren
admiralen
advokaten
afdelingschefen
afdelingsdirektøren
afdelingslederen
akademiet
aktionæren
aktivisten
alarmcentralen
ambassaden
ambassadøren
amtsborgmesteren
analytikeren
anføreren
angriberen
anklagemyndigheden
anklageren
ansvarshavende redaktøren
antropologen
arbejderen
arbejdsgiveren
arbejdstageren
arkitekten
arkæologen
arrangøren
asylansøgeren
atleten
avisen
bageren
bandet
banken
barnebarnet
barnet
beboeren
bedstefaren
bedstemoren
beredskabet
beredskabschefen
beredskabsdirektøren
bestyrelsen
bestyrelsesformanden
bestyrelsesmedlemmet
billedkunstneren
biologen
biskopen
bistandsadvokaten
bloggeren
boligministeren
borgmesteren
brandmanden
broren
bureaukraten
butikschefen
byretten
byrådet
børneombudsmanden
børsen
centralbanken
chaufføren
chefanalytikeren
chefen
chefforhandleren
cheflægen
chefredaktøren
cheføkonomen
cykelrytteren
daglig lederen
danseren
datteren
delegationen
deltageren
demonstranten
departementet
departementschefen
digteren
diplomaten
direktionen
direktøren
dirigenten
dissidenten
dommeren
domstolen
drabsmanden
drengen
driftslederen
dronningen
duoen
dyrlægen
efterforskeren
efterforskningslederen
efterretningstjenesten
ejendomsmægleren
ejeren
eksperten
ekspertkommentatoren
ekspræsidenten
elektrikeren
eleven
embedslægen
embedsmanden
energiministeren
enkemanden
enken
epidemiologen
erhvervsministeren
eu-kommissæren
fagchefen
fagdirektøren
fagforbundet
fagforeningen
familien
fanen
faren
farfaren
farmoren
festivallederen
filmskaberen
finansdirektøren
finansministeren
finansministeriet
finansordføreren
firmaet
fiskeren
fiskeriministeren
flertallet
flygtningen
flyselskabet
flyvevåbnet
fn-chefen
fodboldspilleren
folketinget
folketingsformanden
folketingsmedlemmet
folketingspolitikeren
fonden
forbrugerombudsmanden
forbundet
forbundsformanden
foreningen
forfatteren
forlaget
forlæggeren
formanden
forretningsmanden
forsikringsselskabet
forskeren
forskningschefen
forskningslederen
forsvareren
forsvaret
forsvarsadvokaten
forsvarschefen
forsvarsministeren
forvaltningen
forælderen
fotografen
frisøren
fysikeren
fællestillidsmanden
fætteren
gartneren
generaldirektøren
generalen
generalsekretæren
geologen
gerningsmanden
gidslet
grundlæggeren
gruppeformanden
gruppen
guiden
guvernøren
havnechefen
historikeren
hjemmesiden
holdet
hospitalet
hovedaktionæren
hustruen
håndboldspilleren
hærchefen
hæren
idrætsudøveren
imamen
indbyggeren
indenrigsministeren
indsatschefen
indsatslederen
indvandreren
influenceren
informationschefen
informationsdirektøren
ingeniøren
inspektøren
instituttet
instruktøren
integrationsministeren
investoren
iværksætteren
jordemoderen
journalisten
juntaen
juristen
justitsministeren
justitsministeriet
jægeren
kanalen
kandidaten
kansleren
kaptajnen
keeperen
kemikeren
kendisen
kirken
kirurgen
klimaministeren
klimaordføreren
klimatologen
klubben
klubdirektøren
koalitionen
kokken
kollegaen
komikeren
komiteen
kommandøren
kommentatoren
kommissionen
kommissionsformanden
kommissæren
kommunalbestyrelsen
kommunaldirektøren
kommunen
kommunikationschefen
kommunikationsdirektøren
kommunikationsrådgiveren
komponisten
koncernchefen
koncernen
konen
kongen
kongresmedlemmet
konsulenten
kontoret
kontrolløren
koordinatoren
korrespondenten
kriminalchefen
kronprinsen
kronprinsessen
kulturministeren
kunden
kunstneren
kuratoren
kusinen
kvinden
kystvagten
kæden
kæresten
lagmanden
landbrugsministeren
landmanden
landsdommeren
landsformanden
landsholdet
landsholdschefen
landsretten
landsstyreformanden
landstræneren
ledelsen
lederen
lektoren
leverandøren
lufthavnschefen
lægen
læreren
løberen
magasinet
majoren
manden
marketingchefen
medlemmet
mesteren
meteorologen
midtbanespilleren
miljøministeren
miljøordføreren
milliardæren
mindretallet
ministeren
ministeriet
moren
morfaren
mormoren
museet
museumsdirektøren
museumsinspektøren
musikeren
myndigheden
målmanden
mægleren
naalakkersuisoqen
naboen
nationalbankdirektøren
nationalbanken
nato-chefen
netavisen
nevøen
niecen
nyhedsbureauet
nyhedsredaktøren
næstformanden
nævnet
obersten
oberstløjtnanten
offeret
officeren
ombudsmanden
onklen
oppositionen
oppositionslederen
oppositionspolitikeren
ordføreren
organisationen
overborgmesteren
overlægen
oversætteren
parlamentarikeren
parlamentet
parret
partiet
partilederen
partisekretæren
passageren
patienten
paven
personen
pigen
piloten
politiadvokaten
politiassistenten
politibetjenten
politidirektøren
politiet
politiinspektøren
politikeren
politikommissæren
politikredsen
politimanden
praktiserende lægen
presseansvarlige
pressechefen
presserådgiveren
pressetalsmanden
prinsen
prinsessen
producenten
produktchefen
professoren
projektlederen
præsidenten
præsten
psykiateren
psykologen
pædagogen
radiostationen
rapperen
redaktionen
redaktøren
rederiet
regeringen
regimet
regionen
regionsrådsformanden
rektoren
reporteren
repræsentanten
retsformanden
retsordføreren
retten
revisoren
rigsadvokaten
rigspolitichefen
rådet
rådgiveren
rådmanden
sagsbehandleren
salgschefen
samfundsforskeren
samleveren
sangeren
sangerinden
sekretæren
sektionschefen
sektionslederen
selskabet
senatet
senatoren
seniorforskeren
seniorrådgiveren
seniorøkonomen
skatteministeren
skiløberen
skipperen
skiskytten
skolelederen
skolen
skovejeren
skovfogeden
skuespilleren
slægtningen
socialministeren
sociologen
sognepræsten
soldaten
sosu-assistenten
specialanklageren
specialisten
spilleren
sportschefen
sportsdirektøren
statsadvokaten
statskundskabsforskeren
statsministeren
stiftelsen
stifteren
strategen
styrelsen
sundhedsdirektøren
sundhedsministeren
sundhedsordføreren
sundhedsstyrelsen
supporteren
svigerfaren
svigermoren
svogeren
svømmeren
sygehuset
sygeplejersken
sønnen
søsteren
søværnet
talerøret
talskvinden
talsmanden
talspersonen
tandlægen
tanten
teaterchefen
teenageren
terroristen
tidsskriftet
tillidsmanden
tilsynet
tjenestemanden
tolken
topchefen
transportministeren
trioen
træneren
turisten
tv-kanalen
tv-stationen
tv-værten
tvillingen
tænketanken
tømreren
uddannelsesministeren
udenrigsministeren
udenrigsministeriet
udenrigsordføreren
udlændingeministeren
udlændingeordføreren
udsendingen
udvalget
udvikleren
undervisningsministeren
universitetet
vagtcentralen
vagtchefen
veninden
vennen
verdensmesteren
veteranen
viceborgmesteren
vicedirektøren
vicepræsidenten
vidnet
vinderen
virksomheden
virologen
vælgeren
ægtefællen
ægtemanden
ægteparret
øjenvidnet
økonomen
"""

STANDS_FOR = """\
adjunkten	adjunkt
administrerende direktøren	administrerende_direktør
admiralen	admiral
advokaten	advokat bistandsadvokat forsvarsadvokat politiadvokat rigsadvokat statsadvokat
afdelingschefen	afdelingschef
afdelingsdirektøren	afdelingsdirektør
afdelingslederen	afdelingsleder
akademiet	akademi
aktionæren	aktionær hovedaktionær
aktivisten	aktivist
alarmcentralen	alarmcentral
ambassaden	ambassade
ambassadøren	ambassadør
amtsborgmesteren	amtsborgmester
analytikeren	analytiker chefanalytiker
anføreren	anfører
angriberen	angriber
anklagemyndigheden	anklagemyndighed
anklageren	anklager specialanklager
ansvarshavende redaktøren	ansvarshavende_redaktør
antropologen	antropolog
arbejderen	arbejder
arbejdsgiveren	arbejdsgiver
arbejdstageren	arbejdstager
arkitekten	arkitekt
arkæologen	arkæolog
arrangøren	arrangør
asylansøgeren	asylansøger
atleten	atlet
avisen	avis
bageren	bager
bandet	band
banken	bank
barnebarnet	barnebarn
barnet	barn
beboeren	beboer
bedstefaren	bedstefar
bedstemoren	bedstemor
beredskabet	beredskab
beredskabschefen	beredskabschef
beredskabsdirektøren	beredskabsdirektør
bestyrelsen	bestyrelse
bestyrelsesformanden	bestyrelsesformand
bestyrelsesmedlemmet	bestyrelsesmedlem
billedkunstneren	billedkunstner
biologen	biolog
biskopen	biskop
bistandsadvokaten	bistandsadvokat
bloggeren	blogger
boligministeren	boligminister
borgmesteren	borgmester amtsborgmester overborgmester viceborgmester
brandmanden	brandmand
broren	bror
bureaukraten	bureaukrat
butikschefen	butikschef
byretten	byret
byrådet	byråd
børneombudsmanden	børneombudsmand
børsen	børs
centralbanken	centralbank
chaufføren	chauffør
chefanalytikeren	chefanalytiker
chefen	chef
chefforhandleren	chefforhandler
cheflægen	cheflæge
chefredaktøren	chefredaktør
cheføkonomen	cheføkonom
cykelrytteren	cykelrytter
daglig lederen	daglig_leder
danseren	danser
datteren	datter
delegationen	delegation
deltageren	deltager
demonstranten	demonstrant
departementet	departement
departementschefen	departementschef
digteren	digter
diplomaten	diplomat
direktionen	direktion
direktøren	direktør administrerende_direktør afdelingsdirektør beredskabsdirektør fagdirektør finansdirektør generaldirektør informationsdirektør klubdirektør kommunaldirektør kommunikationsdirektør museumsdirektør nationalbankdirektør politidirektør sportsdirektør sundhedsdirektør vicedirektør
dirigenten	dirigent
dissidenten	dissident
dommeren	dommer landsdommer
domstolen	domstol
drabsmanden	drabsmand
drengen	dreng
driftslederen	driftsleder
dronningen	dronning
duoen	duo
dyrlægen	dyrlæge
efterforskeren	efterforsker
efterforskningslederen	efterforskningsleder
efterretningstjenesten	efterretningstjeneste
ejendomsmægleren	ejendomsmægler
ejeren	ejer
eksperten	ekspert
ekspertkommentatoren	ekspertkommentator
ekspræsidenten	ekspræsident
elektrikeren	elektriker
eleven	elev
embedslægen	embedslæge
embedsmanden	embedsmand
energiministeren	energiminister
enkemanden	enkemand
enken	enke
epidemiologen	epidemiolog
erhvervsministeren	erhvervsminister
eu-kommissæren	eu-kommissær
fagchefen	fagchef
fagdirektøren	fagdirektør
fagforbundet	fagforbund
fagforeningen	fagforening
familien	familie
fanen	fan
faren	far
farfaren	farfar
farmoren	farmor
festivallederen	festivalleder
filmskaberen	filmskaber
finansdirektøren	finansdirektør
finansministeren	finansminister
finansministeriet	finansministerium
finansordføreren	finansordfører
firmaet	firma
fiskeren	fisker
fiskeriministeren	fiskeriminister
flertallet	flertal
flygtningen	flygtning
flyselskabet	flyselskab
flyvevåbnet	flyvevåben
fn-chefen	fn-chef
fodboldspilleren	fodboldspiller
folketinget	folketing
folketingsformanden	folketingsformand
folketingsmedlemmet	folketingsmedlem
folketingspolitikeren	folketingspolitiker
fonden	fond
forbrugerombudsmanden	forbrugerombudsmand
forbundet	forbund
forbundsformanden	forbundsformand
foreningen	forening
forfatteren	forfatter
forlaget	forlag
forlæggeren	forlægger
formanden	formand bestyrelsesformand folketingsformand forbundsformand gruppeformand kommissionsformand landsformand landsstyreformand næstformand regionsrådsformand retsformand
forretningsmanden	forretningsmand
forsikringsselskabet	forsikringsselskab
forskeren	forsker efterforsker samfundsforsker seniorforsker statskundskabsforsker
forskningschefen	forskningschef
forskningslederen	forskningsleder efterforskningsleder
forsvareren	forsvarer
forsvaret	forsvar
forsvarsadvokaten	forsvarsadvokat
forsvarschefen	forsvarschef
forsvarsministeren	forsvarsminister
forvaltningen	forvaltning
forælderen	forælder
fotografen	fotograf
frisøren	frisør
fysikeren	fysiker
fællestillidsmanden	fællestillidsmand
fætteren	fætter
gartneren	gartner
generaldirektøren	generaldirektør
generalen	general
generalsekretæren	generalsekretær
geologen	geolog
gerningsmanden	gerningsmand
gidslet	gidsel
grundlæggeren	grundlægger
gruppeformanden	gruppeformand
gruppen	gruppe
guiden	guide
guvernøren	guvernør
havnechefen	havnechef
historikeren	historiker
hjemmesiden	hjemmeside
holdet	hold
hospitalet	hospital
hovedaktionæren	hovedaktionær
hustruen	hustru
håndboldspilleren	håndboldspiller
hærchefen	hærchef
hæren	hær
idrætsudøveren	idrætsudøver
imamen	imam
indbyggeren	indbygger
indenrigsministeren	indenrigsminister
indsatschefen	indsatschef
indsatslederen	indsatsleder
indvandreren	indvandrer
influenceren	influencer
informationschefen	informationschef
informationsdirektøren	informationsdirektør
ingeniøren	ingeniør
inspektøren	inspektør museumsinspektør politiinspektør
instituttet	institut
instruktøren	instruktør
integrationsministeren	integrationsminister
investoren	investor
iværksætteren	iværksætter
jordemoderen	jordemoder
journalisten	journalist
juntaen	junta
juristen	jurist
justitsministeren	justitsminister
justitsministeriet	justitsministerium
jægeren	jæger
kanalen	kanal
kandidaten	kandidat
kansleren	kansler
kaptajnen	kaptajn
keeperen	keeper
kemikeren	kemiker
kendisen	kendis
kirken	kirke
kirurgen	kirurg
klimaministeren	klimaminister
klimaordføreren	klimaordfører
klimatologen	klimatolog
klubben	klub
klubdirektøren	klubdirektør
koalitionen	koalition
kokken	kok
kollegaen	kollega
komikeren	komiker
komiteen	komité
kommandøren	kommandør
kommentatoren	kommentator ekspertkommentator
kommissionen	kommission
kommissionsformanden	kommissionsformand
kommissæren	kommissær eu-kommissær politikommissær
kommunalbestyrelsen	kommunalbestyrelse
kommunaldirektøren	kommunaldirektør
kommunen	kommune
kommunikationschefen	kommunikationschef
kommunikationsdirektøren	kommunikationsdirektør
kommunikationsrådgiveren	kommunikationsrådgiver
komponisten	komponist
koncernchefen	koncernchef
koncernen	koncern
konen	kone
kongen	konge
kongresmedlemmet	kongresmedlem
konsulenten	konsulent
kontoret	kontor
kontrolløren	kontrollør
koordinatoren	koordinator
korrespondenten	korrespondent
kriminalchefen	kriminalchef
kronprinsen	kronprins
kronprinsessen	kronprinsesse
kulturministeren	kulturminister
kunden	kunde
kunstneren	kunstner billedkunstner
kuratoren	kurator
kusinen	kusine
kvinden	kvinde talskvinde
kystvagten	kystvagt
kæden	kæde
kæresten	kæreste
lagmanden	lagmand
landbrugsministeren	landbrugsminister
landmanden	landmand
landsdommeren	landsdommer
landsformanden	landsformand
landsholdet	landshold
landsholdschefen	landsholdschef
landsretten	landsret
landsstyreformanden	landsstyreformand
landstræneren	landstræner
ledelsen	ledelse
lederen	leder afdelingsleder daglig_leder driftsleder efterforskningsleder festivalleder forskningsleder indsatsleder oppositionsleder partileder projektleder sektionsleder skoleleder
lektoren	lektor
leverandøren	leverandør
lufthavnschefen	lufthavnschef
lægen	læge
læreren	lærer
løberen	løber skiløber
magasinet	magasin
majoren	major
manden	mand
marketingchefen	marketingchef
medlemmet	medlem bestyrelsesmedlem folketingsmedlem kongresmedlem
mesteren	mester amtsborgmester borgmester overborgmester verdensmester viceborgmester
meteorologen	meteorolog
midtbanespilleren	midtbanespiller
miljøministeren	miljøminister
miljøordføreren	miljøordfører
milliardæren	milliardær
mindretallet	mindretal
ministeren	minister boligminister energiminister erhvervsminister finansminister fiskeriminister forsvarsminister indenrigsminister integrationsminister justitsminister klimaminister kulturminister landbrugsminister miljøminister skatteminister socialminister statsminister sundhedsminister transportminister uddannelsesminister udenrigsminister udlændingeminister undervisningsminister
ministeriet	ministerium
moren	mor
morfaren	morfar
mormoren	mormor
museet	museum
museumsdirektøren	museumsdirektør
museumsinspektøren	museumsinspektør
musikeren	musiker
myndigheden	myndighed
målmanden	målmand
mægleren	mægler ejendomsmægler
naalakkersuisoqen	naalakkersuisoq
naboen	nabo
nationalbankdirektøren	nationalbankdirektør
nationalbanken	nationalbank
nato-chefen	nato-chef
netavisen	netavis
nevøen	nevø
niecen	niece
nyhedsbureauet	nyhedsbureau
nyhedsredaktøren	nyhedsredaktør
næstformanden	næstformand
nævnet	nævn
obersten	oberst
oberstløjtnanten	oberstløjtnant
offeret	offer
officeren	officer
ombudsmanden	ombudsmand børneombudsmand forbrugerombudsmand
onklen	onkel
oppositionen	opposition
oppositionslederen	oppositionsleder
oppositionspolitikeren	oppositionspolitiker
ordføreren	ordfører finansordfører klimaordfører miljøordfører retsordfører sundhedsordfører udenrigsordfører udlændingeordfører
organisationen	organisation
overborgmesteren	overborgmester
overlægen	overlæge
oversætteren	oversætter
parlamentarikeren	parlamentariker
parlamentet	parlament
parret	par
partiet	parti
partilederen	partileder
partisekretæren	partisekretær
passageren	passager
patienten	patient
paven	pave
personen	person talsperson
pigen	pige
piloten	pilot
politiadvokaten	politiadvokat
politiassistenten	politiassistent
politibetjenten	politibetjent
politidirektøren	politidirektør
politiet	politi
politiinspektøren	politiinspektør
politikeren	politiker folketingspolitiker oppositionspolitiker
politikommissæren	politikommissær
politikredsen	politikreds
politimanden	politimand
praktiserende lægen	praktiserende_læge
presseansvarlige	presseansvarlig
pressechefen	pressechef
presserådgiveren	presserådgiver
pressetalsmanden	pressetalsmand
prinsen	prins kronprins
prinsessen	prinsesse kronprinsesse
producenten	producent
produktchefen	produktchef
professoren	professor
projektlederen	projektleder
præsidenten	præsident ekspræsident vicepræsident
præsten	præst sognepræst
psykiateren	psykiater
psykologen	psykolog
pædagogen	pædagog
radiostationen	radiostation
rapperen	rapper
redaktionen	redaktion
redaktøren	redaktør ansvarshavende_redaktør chefredaktør nyhedsredaktør
rederiet	rederi
regeringen	regering
regimet	regime
regionen	region
regionsrådsformanden	regionsrådsformand
rektoren	rektor
reporteren	reporter
repræsentanten	repræsentant
retsformanden	retsformand
retsordføreren	retsordfører
retten	ret
revisoren	revisor
rigsadvokaten	rigsadvokat
rigspolitichefen	rigspolitichef
rådet	råd
rådgiveren	rådgiver kommunikationsrådgiver presserådgiver seniorrådgiver
rådmanden	rådmand
sagsbehandleren	sagsbehandler
salgschefen	salgschef
samfundsforskeren	samfundsforsker
samleveren	samlever
sangeren	sanger
sangerinden	sangerinde
sekretæren	sekretær generalsekretær partisekretær
sektionschefen	sektionschef
sektionslederen	sektionsleder
selskabet	selskab
senatet	senat
senatoren	senator
seniorforskeren	seniorforsker
seniorrådgiveren	seniorrådgiver
seniorøkonomen	seniorøkonom
skatteministeren	skatteminister
skiløberen	skiløber
skipperen	skipper
skiskytten	skiskytte
skolelederen	skoleleder
skolen	skole
skovejeren	skovejer
skovfogeden	skovfoged
skuespilleren	skuespiller
slægtningen	slægtning
socialministeren	socialminister
sociologen	sociolog
sognepræsten	sognepræst
soldaten	soldat
sosu-assistenten	sosu-assistent
specialanklageren	specialanklager
specialisten	specialist
spilleren	spiller fodboldspiller håndboldspiller midtbanespiller skuespiller
sportschefen	sportschef
sportsdirektøren	sportsdirektør
statsadvokaten	statsadvokat
statskundskabsforskeren	statskundskabsforsker
statsministeren	statsminister
stiftelsen	stiftelse
stifteren	stifter
strategen	strateg
styrelsen	styrelse
sundhedsdirektøren	sundhedsdirektør
sundhedsministeren	sundhedsminister
sundhedsordføreren	sundhedsordfører
sundhedsstyrelsen	sundhedsstyrelse
supporteren	supporter
svigerfaren	svigerfar
svigermoren	svigermor
svogeren	svoger
svømmeren	svømmer
sygehuset	sygehus
sygeplejersken	sygeplejerske
sønnen	søn
søsteren	søster
søværnet	søværn
talerøret	talerør
talskvinden	talskvinde
talsmanden	talsmand pressetalsmand
talspersonen	talsperson
tandlægen	tandlæge
tanten	tante
teaterchefen	teaterchef
teenageren	teenager
terroristen	terrorist
tidsskriftet	tidsskrift
tillidsmanden	tillidsmand fællestillidsmand
tilsynet	tilsyn
tjenestemanden	tjenestemand
tolken	tolk
topchefen	topchef
transportministeren	transportminister
trioen	trio
træneren	træner landstræner
turisten	turist
tv-kanalen	tv-kanal
tv-stationen	tv-station
tv-værten	tv-vært
tvillingen	tvilling
tænketanken	tænketank
tømreren	tømrer
uddannelsesministeren	uddannelsesminister
udenrigsministeren	udenrigsminister
udenrigsministeriet	udenrigsministerium
udenrigsordføreren	udenrigsordfører
udlændingeministeren	udlændingeminister
udlændingeordføreren	udlændingeordfører
udsendingen	udsending
udvalget	udvalg
udvikleren	udvikler
undervisningsministeren	undervisningsminister
universitetet	universitet
vagtcentralen	vagtcentral
vagtchefen	vagtchef
veninden	veninde
vennen	ven
verdensmesteren	verdensmester
veteranen	veteran
viceborgmesteren	viceborgmester
vicedirektøren	vicedirektør
vicepræsidenten	vicepræsident
vidnet	vidne øjenvidne
vinderen	vinder
virksomheden	virksomhed
virologen	virolog
vælgeren	vælger
ægtefællen	ægtefælle
ægtemanden	ægtemand
ægteparret	ægtepar
øjenvidnet	øjenvidne
økonomen	økonom cheføkonom seniorøkonom
"""
