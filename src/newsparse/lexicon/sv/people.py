"""What people, organisations and groups are called by, in Swedish.

Written for this project from general knowledge of the language.
"""

TITLES = """\
adv
advokat
amiral
ayatolla	m
biskop
doktor
dr
drottning	f
finansminister
frk	f
fru	f
fröken	f
försvarsminister
general
guvernör
herr	m
hr	m
imam	m
justitieminister
kansler
kapten
kejsar	m
kommendör
kronprins	m
kronprinsessa	f
kronprinsessan	f
kung	m
lady	f
lord	m
löjtnant
major
mr	m
mrs	f
ms	f
pater	m
president
prins	m
prinsessa	f
prinsessan	f
prof
professor
påve	m
påven	m
senator
shejk	m
sir	m
statsminister
statsråd
utrikesminister
vicepresident
ärkebiskop
överste
överstelöjtnant
"""

ROLES = """\
advokat
advokaten
affärsman
affärsmannen
aktieägare
aktieägaren
aktivist
aktivisten
ambassadör
ambassadören
amiral
amiralen
analytiker
analytikern
anfallare
anfallaren
anhörig
anställd
ansvarig utgivare
ansvarig utgivaren
antropolog
antropologen
arbetare
arbetaren
arbetsgivare
arbetsgivaren
arbetstagare
arbetstagaren
arkeolog
arkeologen
arkitekt
arkitekten
arrangör
arrangören
artist
artisten
asylsökande
avdelningschef
avdelningschefen
avdelningsdirektör
avdelningsdirektören
back
backen
bagare
bagaren
barnmorska
barnmorskan
barnombudsman
barnombudsmannen
biolog
biologen
biskop
biskopen
biståndsminister
biståndsministern
biträdande smittskyddsläkare
biträdande smittskyddsläkaren
bloggare
bloggaren
boende
bonde
bonden
borgarråd
borgarrådet
borgmästare
borgmästaren
bostadsminister
bostadsministern
brandingenjör
brandingenjören
brandman
brandmannen
butikschef
butikschefen
byråkrat
byråkraten
chaufför
chauffören
chef
chefen
chefredaktör
chefredaktören
chefsanalytiker
chefsanalytikern
chefsekonom
chefsekonomen
chefsåklagare
chefsåklagaren
cyklist
cyklisten
dansare
dansaren
deltagare
deltagaren
demonstrant
demonstranten
diplomat
diplomaten
direktör
direktören
dirigent
dirigenten
dissident
dissidenten
distriktsläkare
distriktsläkaren
distriktsordförande
distriktsordföranden
docent
docenten
doktorand
doktoranden
domare
domaren
driftchef
driftchefen
drottning	f
drottningen	f
ekonom
ekonomen
ekonomisk-politisk talesperson
ekonomisk-politisk talespersonen
elektriker
elektrikern
elev
eleven
energiminister
energiministern
enhetschef
enhetschefen
entreprenör
entreprenören
epidemiolog
epidemiologen
eu-kommissionär
eu-kommissionären
expert
experten
expertkommentator
expertkommentatorn
expresident
expresidenten
fackchef
fackchefen
facklig ledare
facklig ledaren
fan
fanen
fastighetschef
fastighetschefen
fastighetsmäklare
fastighetsmäklaren
festivalchef
festivalchefen
filmare
filmaren
finansdirektör
finansdirektören
finansminister
finansministern
fiskare
fiskaren
flicka	f
flickan	f
flygplatschef
flygplatschefen
flykting
flyktingen
fn-chef
fn-chefen
forskare
forskaren
forskningschef
forskningschefen
forskningsledare
forskningsledaren
forward
forwarden
fotbollsspelare
fotbollsspelaren
fotograf
fotografen
friidrottare
friidrottaren
frisör
frisören
fysiker
fysikern
förbundskapten
förbundskaptenen
förbundsordförande
förbundsordföranden
författare
författaren
förhandlingschef
förhandlingschefen
förläggare
förläggaren
förskollärare
förskolläraren
försvarare
försvararen
försvarsadvokat
försvarsadvokaten
försvarsminister
försvarsministern
försäljningschef
försäljningschefen
förundersökningsledare
förundersökningsledaren
förvaltningschef
förvaltningschefen
general
generaldirektör
generaldirektören
generalen
generalsekreterare
generalsekreteraren
geolog
geologen
gisslan
gisslanen
granne
grannen
grundare
grundaren
gruppchef
gruppchefen
gruppledare
gruppledaren
guide
guiden
guvernör
guvernören
gärningsman
gärningsmannen
hamnchef
hamnchefen
handbollsspelare
handbollsspelaren
handelsminister
handelsministern
handläggare
handläggaren
historiker
historikern
huvudskyddsombud
huvudskyddsombudet
huvudägare
huvudägaren
hälso- och sjukvårdsdirektör
hälso- och sjukvårdsdirektören
idrottare
idrottaren
imam
imamen
influerare
influeraren
informationsansvarig
informationsansvariga
informationschef
informationschefen
infrastrukturminister
infrastrukturministern
ingenjör
ingenjören
inrikesminister
inrikesministern
insatsledare
insatsledaren
inspektör
inspektören
integrationsminister
integrationsministern
invandrare
invandraren
investerare
investeraren
invånare
invånaren
journalist
journalisten
jurist
juristen
justitieminister
justitieministern
jägare
jägaren
kammaråklagare
kammaråklagaren
kandidat
kandidaten
kansler
kanslern
kapten
kaptenen
kemist
kemisten
kirurg
kirurgen
klimatminister
klimatministern
klimatolog
klimatologen
klimatpolitisk talesperson
klimatpolitisk talespersonen
klubbdirektör
klubbdirektören
kock
kocken
kollega
kollegan
komiker
komikern
kommendör
kommendören
kommentator
kommentatorn
kommissionsordförande
kommissionsordföranden
kommissionär
kommissionären
kommunalråd
kommunalrådet
kommundirektör
kommundirektören
kommunikationschef
kommunikationschefen
kommunikationsdirektör
kommunikationsdirektören
kommunikatör
kommunikatören
kompositör
kompositören
koncernchef
koncernchefen
kongressledamot
kongressledamoten
konstnär
konstnären
konsult
konsulten
konsumentombudsman
konsumentombudsmannen
kontrollant
kontrollanten
korrespondent
korrespondenten
kriminalchef
kriminalchefen
kronprins	m
kronprinsen	m
kronprinsessa	f
kronprinsessan	f
kulturminister
kulturministern
kund
kunden
kung
kungen
kurator
kuratorn
kvinna	f
kvinnan	f
kyrkoherde
kyrkoherden
kändis
kändisen
lagkapten
lagkaptenen
lagman
lagmannen
landsbygdsminister
landsbygdsministern
landshövding
landshövdingen
landslagstränare
landslagstränaren
ledare
ledaren
leverantör
leverantören
läkare
läkaren
länspolismästare
länspolismästaren
lärare
läraren
löpare
löparen
major
majorn
man
mannen
marinchef
marinchefen
marknadschef
marknadschefen
medgrundare
medgrundaren
medlem
medlemmen
meteorolog
meteorologen
migrationsminister
migrationsministern
migrationspolitisk talesperson
migrationspolitisk talespersonen
miljardär
miljardären
miljöminister
miljöministern
miljöpolitisk talesperson
miljöpolitisk talespersonen
minister
ministern
misstänkt
mittfältare
mittfältaren
museichef
museichefen
museipedagog
museipedagogen
musiker
musikern
myndighetsperson
myndighetspersonen
mäklare
mäklaren
mästare
mästaren
målsägande
målsägandebiträde
målsägandebiträdet
målsäganden
målvakt
målvakten
mördare
mördaren
naalakkersuisoq
naalakkersuisoqen
nato-chef
nato-chefen
nyhetschef
nyhetschefen
näringsminister
näringsministern
offer
officer
officern
offret
ombudsman
ombudsmannen
oppositionsledare
oppositionsledaren
oppositionsråd
oppositionsrådet
ordf
ordfen
ordförande
ordföranden
parlamentariker
parlamentarikern
partiledare
partiledaren
partisekreterare
partisekreteraren
passagerare
passageraren
patient
patienten
person
personen
pilot
piloten
platschef
platschefen
poet
poeten
pojke	m
pojken	m
polischef
polischefen
polisinspektör
polisinspektören
poliskommissarie
poliskommissarien
polisman
polismannen
polismästare
polismästaren
polisområdeschef
polisområdeschefen
polisåklagare
polisåklagaren
politiker
politikern
premiärminister
premiärministern
president
presidenten
pressansvarig
pressansvariga
presschef
presschefen
pressekreterare
pressekreteraren
presstalesman
presstalesmannen
presstalesperson
presstalespersonen
prins	m
prinsen	m
prinsessa	f
prinsessan	f
producent
producenten
produktchef
produktchefen
professor
professorn
programledare
programledaren
projektledare
projektledaren
präst
prästen
psykiater
psykiatern
psykolog
psykologen
påve
påven
rappare
rapparen
redaktör
redaktören
regionråd
regionrådet
regissör
regissören
rektor
rektorn
renägare
renägaren
reporter
reportern
representant
representanten
revisor
revisorn
riksbankschef
riksbankschefen
riksdagsledamot
riksdagsledamoten
riksdagsman
riksdagsmannen
riksdagspolitiker
riksdagspolitikern
rikspolischef
rikspolischefen
riksåklagare
riksåklagaren
räddningschef
räddningschefen
räddningsledare
räddningsledaren
rättspolitisk talesperson
rättspolitisk talespersonen
rådgivare
rådgivaren
rådman
rådmannen
sametingsordförande
sametingsordföranden
samhällsvetare
samhällsvetaren
samordnare
samordnaren
sekreterare
sekreteraren
sektionschef
sektionschefen
sektionsledare
sektionsledaren
senator
senatorn
seniorekonom
seniorekonomen
seniorforskare
seniorforskaren
simmare
simmaren
sjuksköterska
sjuksköterskan
sjukvårdsminister
sjukvårdsministern
sjukvårdspolitisk talesperson
sjukvårdspolitisk talespersonen
skeppare
skepparen
skidskytt
skidskytten
skidåkare
skidåkaren
skogsägare
skogsägaren
skolledare
skolledaren
skolminister
skolministern
skådespelare
skådespelaren
smittskyddsläkare
smittskyddsläkaren
småbarnsmamma
småbarnsmamman
småbarnspappa
småbarnspappan
snickare
snickaren
socialminister
socialministern
sociolog
sociologen
soldat
soldaten
specialist
specialisten
spelare
spelaren
sportchef
sportchefen
sportdirektör
sportdirektören
språkforskare
språkforskaren
språkrör
språkröret
statsepidemiolog
statsepidemiologen
statsminister
statsministern
statsråd
statsrådet
statssekreterare
statssekreteraren
statsvetare
statsvetaren
strateg
strategen
student
studenten
styrelseledamot
styrelseledamoten
styrelseordförande
styrelseordföranden
supporter
supportern
sändebud
sändebudet
sångare
sångaren
sångerska	f
sångerskan	f
taleskvinna	f
taleskvinnan	f
talesman
talesmannen
talesperson
talespersonen
talman
talmannen
tandläkare
tandläkaren
teaterchef
teaterchefen
terrorist
terroristen
tjänsteman
tjänstemannen
tolk
tolken
tonåring
tonåringen
toppchef
toppchefen
trebarnsmamma
trebarnsmamman
trebarnspappa
trebarnspappan
trädgårdsmästare
trädgårdsmästaren
tränare
tränaren
turist
turisten
tvåbarnsmamma
tvåbarnsmamman
tvåbarnspappa
tvåbarnspappan
undersköterska
undersköterskan
universitetslektor
universitetslektorn
utbildningsminister
utbildningsministern
utredare
utredaren
utrikesminister
utrikesministern
utrikespolitisk talesperson
utrikespolitisk talespersonen
utvecklare
utvecklaren
vakthavande befäl
vakthavande befälen
vd
vden
verksamhetschef
verksamhetschefen
verkställande direktör
verkställande direktören
veteran
veteranen
veterinär
veterinären
vice ordförande
vice ordföranden
vicepresident
vicepresidenten
viltmästare
viltmästaren
vinnare
vinnaren
virolog
virologen
vittne
vittnet
väljare
väljaren
vän
vänen
väninna	f
väninnan	f
världsmästare
världsmästaren
ägare
ägaren
åklagare
åklagaren
åtalad
ögonvittne
ögonvittnet
överbefälhavare
överbefälhavaren
överläkare
överläkaren
överste
överstelöjtnant
överstelöjtnanten
översten
översättare
översättaren
"""

KIN = """\
barn
barnbarn
barnbarnet
barnet
brodern	m
bror	m
brorsdotter	f
brorsdottern	f
brorson	m
brorsonen	m
dotter	f
dottern	f
fadern	m
far	m
farbrodern	m
farbror	m
farfadern	m
farfar	m
farmodern	f
farmor	f
faster	f
fastern	f
flickvän	f
flickvännen	f
fru	f
frun	f
fästman	m
fästmannen	m
fästmö	f
fästmön	f
förälder
föräldern
hustru	f
hustrun	f
kusin
kusinen
maka	f
makan	f
make	m
maken	m
mamma	f
mamman	f
man	m
mannen	m
modern	f
mor	f
morbrodern	m
morbror	m
morfadern	m
morfar	m
mormodern	f
mormor	f
moster	f
mostern	f
pappa	m
pappan	m
partner
partnern
pojkvän	m
pojkvännen	m
sambo
sambon
släkting
släktingen
son	m
sonen	m
svärfadern	m
svärfar	m
svärmodern	f
svärmor	f
svåger	m
svågern	m
syster	f
systerdotter	f
systerdottern	f
systern	f
systerson	m
systersonen	m
tvilling
tvillingen
änka	f
änkan	f
änkling	m
änklingen	m
"""

ORGANIZATION_NOUNS = """\
akademi
akademin
ambassad
ambassaden
armé
armén
band
bandet
bank
banken
bolag
bolaget
byrå
byrån
börs
börsen
centralbank
centralbanken
delegation
delegationen
departement
departementet
distrikt
distriktet
domstol
domstolen
duo
duon
fackförbund
fackförbundet
fackförening
fackföreningen
familj
familjen
flygbolag
flygbolaget
flygvapen
flygvapnet
folkhälsomyndighet
folkhälsomyndigheten
fond
fonden
förbund
förbundet
förening
föreningen
företag
företaget
förlag
förlaget
förmedling
förmedlingen
församling
församlingen
försvar
försvaret
försvarsmakt
försvarsmakten
grupp
gruppen
hovrätt
hovrätten
högskola
högskolan
högsta domstol
högsta domstolen
inspektion
inspektionen
institut
institutet
junta
juntan
kammarrätt
kammarrätten
kanal
kanalen
kedja
kedjan
klubb
klubben
koalition
koalitionen
kommission
kommissionen
kommitté
kommittén
kommun
kommunen
koncern
koncernen
kontor
kontoret
kustbevakning
kustbevakningen
kyrka
kyrkan
lag
laget
landslag
landslaget
landsting
landstinget
larmcentral
larmcentralen
ledning
ledningen
länsstyrelse
länsstyrelsen
magasin
magasinet
majoritet
majoriteten
marin
marinen
migrationsverk
migrationsverket
militär
militären
minoritet
minoriteten
museet
museum
myndighet
myndigheten
nyhetsbyrå
nyhetsbyrån
nämnd
nämnden
opposition
oppositionen
organisation
organisationen
par
paret
parlament
parlamentet
parti
partiet
polis
polisen
polismyndighet
polismyndigheten
radiokanal
radiokanalen
redaktion
redaktionen
rederi
rederiet
regering
regeringen
regeringskansli
regeringskansliet
regim
regimen
region
regionen
riksbank
riksbanken
riksdag
riksdagen
räddningstjänst
räddningstjänsten
rätt
rätten
råd
rådet
sajt
sajten
senat
senaten
sjukhus
sjukhuset
skola
skolan
skolverk
skolverket
socialstyrelse
socialstyrelsen
socialtjänst
socialtjänsten
stiftelse
stiftelsen
styrelse
styrelsen
säkerhetstjänst
säkerhetstjänsten
tankesmedja
tankesmedjan
tidning
tidningen
tidskrift
tidskriften
tingsrätt
tingsrätten
trafikverk
trafikverket
trio
trion
tv-bolag
tv-bolaget
tv-kanal
tv-kanalen
universitet
universitetet
utredning
utredningen
utrikesdepartement
utrikesdepartementet
utskott
utskottet
verk
verket
åklagarmyndighet
åklagarmyndigheten
"""

GENERAL_NOUNS = """\
bolag
bolaget
firma
firman
företag
företaget
grupp
gruppen
koncern
koncernen
organisation
organisationen
verksamhet
verksamheten
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
kuriren
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
departement
departementet
inspektionen
institutet
kommissionen
kommittén
minister
myndigheten
nämnden
utskottet
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
advokater
advokaterna
affärsmän
affärsmännen
aktieägarna
aktivister
aktivisterna
ambassadörer
ambassadörerna
amerikanerna
amiraler
amiralerna
analytikerna
anfallarna
anhöriga
anställda
ansvarig utgivarna
ansvariga
antropologer
antropologerna
arbetarna
arbetsgivarna
arbetstagarna
arkeologer
arkeologerna
arkitekter
arkitekterna
arrangörer
arrangörerna
artister
artisterna
avdelningschefer
avdelningscheferna
avdelningsdirektörer
avdelningsdirektörerna
bagarna
barnbarnen
barnen
barnmorskor
barnmorskorna
barnombudsmän
barnombudsmännen
biologer
biologerna
biskoper
biskoperna
biståndsministrar
biståndsministrarna
biträdande smittskyddsläkarna
bloggarna
borgarråden
borgmästarna
bostadsministrar
bostadsministrarna
brandingenjörer
brandingenjörerna
brandmän
brandmännen
brorsdöttrar
brorsdöttrarna
brorsöner
brorsönerna
bröder
bröderna
butikschefer
butikscheferna
byråkrater
byråkraterna
bönder
bönderna
chaufförer
chaufförerna
chefer
cheferna
chefredaktörer
chefredaktörerna
chefsanalytikerna
chefsekonomer
chefsekonomerna
chefsåklagarna
cyklister
cyklisterna
dansarna
danskarna
deltagarna
demonstranter
demonstranterna
diplomater
diplomaterna
direktörer
direktörerna
dirigenter
dirigenterna
dissidenter
dissidenterna
distriktsläkarna
distriktsordförandena
docenter
docenterna
doktorander
doktoranderna
domarna
driftchefer
driftcheferna
drottningar
drottningarna
döttrar
döttrarna
ekonomer
ekonomerna
ekonomisk-politisk talespersoner
ekonomisk-politisk talespersonerna
elektrikerna
elever
eleverna
energiministrar
energiministrarna
enhetschefer
enhetscheferna
entreprenörer
entreprenörerna
epidemiologer
epidemiologerna
eu-kommissionärer
eu-kommissionärerna
experter
experterna
expertkommentatorer
expertkommentatorerna
expresidenter
expresidenterna
fackchefer
fackcheferna
facken
facklig ledarna
faner
fanerna
farbröder
farbröderna
farfäder
farfäderna
farmödrar
farmödrarna
fastighetschefer
fastighetscheferna
fastighetsmäklarna
fastrar
fastrarna
festivalchefer
festivalcheferna
filmarna
finansdirektörer
finansdirektörerna
finansministrar
finansministrarna
fiskarna
flickor
flickorna
flickvänner
flickvännerna
flygplatschefer
flygplatscheferna
flyktingar
flyktingarna
flyktinger
flyktingerna
fn-chefer
fn-cheferna
folk
forskarna
forskningschefer
forskningscheferna
forskningsledarna
fotbollsspelarna
fotografer
fotograferna
fransmännen
friidrottarna
frisörer
frisörerna
fruar
fruarna
fysikerna
fäder
fäderna
fästmän
fästmännen
fästmör
fästmörna
förbundskaptener
förbundskaptenerna
förbundsordförandena
författarna
förhandlingschefer
förhandlingscheferna
förläggarna
förskollärarna
försvararna
försvarsadvokater
försvarsadvokaterna
försvarsministrar
försvarsministrarna
försäljningschefer
försäljningscheferna
förundersökningsledarna
förvaltningschefer
förvaltningscheferna
föräldrar
föräldrarna
generaldirektörer
generaldirektörerna
generaler
generalerna
generalsekreterarna
geologer
geologerna
gisslaner
gisslanerna
grannar
grannarna
grundarna
gruppchefer
gruppcheferna
gruppledarna
guidar
guidarna
guvernörer
guvernörerna
gärningsmän
gärningsmännen
hamnchefer
hamncheferna
handbollsspelarna
handelsministrar
handelsministrarna
handläggarna
historikerna
hustrur
hustrurna
huvudskyddsombuden
huvudägarna
hälso- och sjukvårdsdirektörer
hälso- och sjukvårdsdirektörerna
idrottarna
imamer
imamerna
influerarna
informationschefer
informationscheferna
infrastrukturministrar
infrastrukturministrarna
ingenjörer
ingenjörerna
inrikesministrar
inrikesministrarna
insatsledarna
inspektörer
inspektörerna
integrationsministrar
integrationsministrarna
invandrarna
investerarna
invånarna
israelerna
journalister
journalisterna
jurister
juristerna
justitieministrar
justitieministrarna
jägarna
kammaråklagarna
kandidater
kandidaterna
kanslerna
kaptener
kaptenerna
kemister
kemisterna
kirurger
kirurgerna
klimatministrar
klimatministrarna
klimatologer
klimatologerna
klimatpolitisk talespersoner
klimatpolitisk talespersonerna
klubbdirektörer
klubbdirektörerna
kocker
kockerna
kollegor
kollegorna
komikerna
kommendörer
kommendörerna
kommentatorer
kommentatorerna
kommissionsordförandena
kommissionärer
kommissionärerna
kommunalråden
kommundirektörer
kommundirektörerna
kommunikationschefer
kommunikationscheferna
kommunikationsdirektörer
kommunikationsdirektörerna
kommunikatörer
kommunikatörerna
kompositörer
kompositörerna
koncernchefer
koncerncheferna
kongressledamöter
kongressledamöterna
konstnärer
konstnärerna
konsulter
konsulterna
konsumentombudsmän
konsumentombudsmännen
kontrollanter
kontrollanterna
korrespondenter
korrespondenterna
kriminalchefer
kriminalcheferna
kritiker
kritikerna
kronprinsar
kronprinsarna
kronprinsessor
kronprinsessorna
kulturministrar
kulturministrarna
kunder
kunderna
kunger
kungerna
kuratorer
kuratorerna
kusiner
kusinerna
kvinnor
kvinnorna
kyrkoherdar
kyrkoherdarna
källor
kändiser
kändiserna
lagkaptener
lagkaptenerna
lagmän
lagmännen
landsbygdsministrar
landsbygdsministrarna
landshövdinger
landshövdingerna
landslagstränarna
ledarna
leverantörer
leverantörerna
läkarna
länspolismästarna
lärarna
löparna
majorer
majorerna
makar
makarna
makor
makorna
mammor
mammorna
marinchefer
marincheferna
marknadschefer
marknadscheferna
medgrundarna
medier
medierna
medlemmar
medlemmarna
meteorologer
meteorologerna
migrationsministrar
migrationsministrarna
migrationspolitisk talespersoner
migrationspolitisk talespersonerna
miljardärer
miljardärerna
miljöministrar
miljöministrarna
miljöpolitisk talespersoner
miljöpolitisk talespersonerna
ministrar
ministrarna
misstänkta
mittfältarna
morbröder
morbröderna
morfäder
morfäderna
mormödrar
mormödrarna
mostrar
mostrarna
museichefer
museicheferna
museipedagoger
museipedagogerna
musikerna
myndigheter
myndigheterna
myndighetspersoner
myndighetspersonerna
mäklarna
män
männen
mästarna
målsägandebiträden
målsägandebiträdena
målsägandena
målvakter
målvakterna
mödrar
mödrarna
mördarna
naalakkersuisoqer
naalakkersuisoqerna
nato-chefer
nato-cheferna
norrmännen
nyhetschefer
nyhetscheferna
näringsministrar
näringsministrarna
observatörer
officerna
offren
ombudsmän
ombudsmännen
oppositionsledarna
oppositionsråden
ordfer
ordferna
ordförandena
palestinier
palestinierna
pappor
papporna
parlamentarikerna
parterna
partier
partierna
partiledarna
partisekreterarna
partnerna
passagerarna
patienter
patienterna
personer
personerna
piloter
piloterna
platschefer
platscheferna
poeter
poeterna
pojkar
pojkarna
pojkvänner
pojkvännerna
polischefer
polischeferna
poliser
polisinspektörer
polisinspektörerna
poliskommissarier
poliskommissarierna
polismän
polismännen
polismästarna
polisområdeschefer
polisområdescheferna
polisåklagarna
politikerna
premiärministrar
premiärministrarna
presidenter
presidenterna
presschefer
presscheferna
pressekreterarna
presstalesmän
presstalesmännen
presstalespersoner
presstalespersonerna
prinsar
prinsarna
prinsessor
prinsessorna
producenter
producenterna
produktchefer
produktcheferna
professorer
professorerna
programledarna
projektledarna
präster
prästerna
psykiaterna
psykologer
psykologerna
påvar
påvarna
rapparna
redaktörer
redaktörerna
regionråden
regissörer
regissörerna
rektorer
rektorerna
renägarna
reportrar
reportrarna
representanter
representanterna
revisorer
revisorerna
riksbankschefer
riksbankscheferna
riksdagsledamöter
riksdagsledamöterna
riksdagsmän
riksdagsmännen
riksdagspolitikerna
rikspolischefer
rikspolischeferna
riksåklagarna
ryssarna
räddningschefer
räddningscheferna
räddningsledarna
rättspolitisk talespersoner
rättspolitisk talespersonerna
rådgivarna
rådmän
rådmännen
sambor
samborna
sametingsordförandena
samhällsvetarna
samordnarna
sekreterarna
sektionschefer
sektionscheferna
sektionsledarna
senatorer
senatorerna
seniorekonomer
seniorekonomerna
seniorforskarna
simmarna
sjuksköterskor
sjuksköterskorna
sjukvårdsministrar
sjukvårdsministrarna
sjukvårdspolitisk talespersoner
sjukvårdspolitisk talespersonerna
skepparna
skidskytter
skidskytterna
skidåkarna
skogsägarna
skolledarna
skolministrar
skolministrarna
skådespelarna
släktingar
släktingarna
smittskyddsläkarna
småbarnsmammor
småbarnsmammorna
småbarnspappor
småbarnspapporna
snickarna
socialministrar
socialministrarna
sociologer
sociologerna
soldater
soldaterna
specialister
specialisterna
spelarna
sportchefer
sportcheferna
sportdirektörer
sportdirektörerna
språkforskarna
språkrören
statsepidemiologer
statsepidemiologerna
statsministrar
statsministrarna
statsråden
statssekreterarna
statsvetarna
strateger
strategerna
studenter
studenterna
styrelseledamöter
styrelseledamöterna
styrelseordförandena
supportrar
supportrarna
svenskar
svenskarna
svärfäder
svärfäderna
svärmödrar
svärmödrarna
svågrar
svågrarna
syskonen
systerdöttrar
systerdöttrarna
systersöner
systersönerna
systrar
systrarna
sändebuden
sångarna
sångerskor
sångerskorna
söner
sönerna
taleskvinnor
taleskvinnorna
talesmän
talesmännen
talespersoner
talespersonerna
talmän
talmännen
tandläkarna
teaterchefer
teatercheferna
terrorister
terroristerna
tjänstemän
tjänstemännen
tolker
tolkerna
tonåringer
tonåringerna
toppchefer
toppcheferna
trebarnsmammor
trebarnsmammorna
trebarnspappor
trebarnspapporna
trädgårdsmästarna
tränarna
turister
turisterna
tvillingar
tvillingarna
tvåbarnsmammor
tvåbarnsmammorna
tvåbarnspappor
tvåbarnspapporna
tyskarna
ukrainarna
undersköterskor
undersköterskorna
ungdomar
ungdomarna
universitetslektorer
universitetslektorerna
utbildningsministrar
utbildningsministrarna
utredarna
utrikesministrar
utrikesministrarna
utrikespolitisk talespersoner
utrikespolitisk talespersonerna
utvecklarna
vakthavande befäler
vakthavande befälerna
vder
vderna
verksamhetschefer
verksamhetscheferna
verkställande direktörer
verkställande direktörerna
veteraner
veteranerna
veterinärer
veterinärerna
vice ordförandena
vicepresidenter
vicepresidenterna
viltmästarna
vinnarna
virologer
virologerna
vittnen
vittnena
väljarna
väner
vänerna
väninnor
väninnorna
vänner
vännerna
världsmästarna
ägarna
änklingar
änklingarna
änkor
änkorna
åklagarna
åtalade
ögonvittnen
ögonvittnena
överbefälhavarna
överläkarna
överstar
överstarna
överstelöjtnanter
överstelöjtnanterna
översättarna
"""

PARTICLES = """\
af
al
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
afghanska
albansk
albanska
amerikansk
amerikanska
amerikanske
arabisk
arabiska
argentinsk
argentinska
australiensisk
australisk
australiska
belarusisk
belarusiska
belgisk
belgiska
bosnisk
bosniska
brasiliansk
brasilianska
brittisk
brittiska
brittiske
bulgarisk
bulgariska
chilensk
chilenska
colombiansk
colombianska
dansk
danska
danske
egyptisk
egyptiska
engelsk
engelska
engelske
estnisk
estniska
etiopisk
etiopiska
europeisk
europeiska
finländsk
finländska
finsk
finska
finske
fransk
franska
franske
färöisk
färöiska
grekisk
grekiska
grönländsk
grönländska
indisk
indiska
irakisk
irakiska
iransk
iranska
irländsk
irländska
isländsk
isländska
israelisk
israeliska
israeliske
italiensk
italienska
italienske
japansk
japanska
judisk
judiska
kanadensisk
kanadensiska
kenyansk
kenyanska
kinesisk
kinesiska
kinesiske
koreansk
koreanska
kroatisk
kroatiska
kurdisk
kurdiska
lettisk
lettiska
libanesisk
libanesiska
libysk
libyska
litauisk
litauiska
mexikansk
mexikanska
nederländsk
nederländska
nigeriansk
nigerianska
nordkoreansk
nordkoreanska
norsk
norska
norske
pakistansk
pakistanska
palestinsk
palestinska
polsk
polska
polske
portugisisk
portugisiska
rumänsk
rumänska
rysk
ryska
ryske
samisk
samiska
saudisk
saudiska
schweizisk
schweiziska
serbisk
serbiska
skotsk
skotska
slovakisk
slovakiska
somalisk
somaliska
spansk
spanska
spanske
sudanesisk
sudanesiska
svensk
svenska
svenske
sydafrikansk
sydafrikanska
sydkoreansk
sydkoreanska
syrisk
syriska
tjeckisk
tjeckiska
turkisk
turkiska
turkiske
tysk
tyska
tyske
ukrainsk
ukrainska
ukrainske
ungersk
ungerska
ungerske
venezuelansk
venezuelanska
vitrysk
vitryska
österrikisk
österrikiska
"""

NO_NAMES = """\
agerade
agerar
aldrig
alla
alltid
alltså
allvarligt
ana
anad
anade
analysera
analyserad
analyserade
analyserar
analyserat
anar
anat
andra
anför
anföra
anförde
anfört
angående
anhålls
anhölls
anklaga
anklagad
anklagade
anklagar
anklagat
anmäla
anmälde
anmäler
anmält
anmärka
anmärker
anmärkt
anmärkte
annan
annars
annat
annonce
annons
annonse
annonsera
annonserad
annonserade
annonserar
annonserat
anse
anser
ansett
ansåg
anta
antagit
antar
antog
antyda
antydad
antydade
antydar
antydat
använde
använder
april
arbetade
arbetar
argumentera
argumenterad
argumenterade
argumenterar
argumenterat
artikkelen
att
augusti
av
avfärda
avfärdade
avfärdar
avfärdat
avgick
avgjorde
avgjort
avgår
avgör
avgöra
avråda
avrådde
avråder
avrått
avsluta
avslutad
avslutade
avslutar
avslutat
avslöja
avslöjade
avslöjar
avslöjat
avvisa
avvisade
avvisar
avvisat
bad
bakom
bar
bara
be
bedja
bedyra
bedyrad
bedyrade
bedyrar
bedyrat
bedöma
bedömde
bedömer
bedömt
befalla
befallde
befaller
befallt
befann
befara
befarade
befarar
befarat
befinner
behåller
behövde
behöver
beklaga
beklagad
beklagade
beklagar
beklagat
bekräfta
bekräftad
bekräftade
bekräftar
bekräftat
bekände
bekänna
bekänner
bekänt
ber
berätta
berättade
berättar
berättat
berömde
berömma
berömmer
berömt
beskrev
beskriva
beskriver
beskrivit
beskylla
beskyllde
beskyller
beskyllt
bestod
bestred
bestrida
bestrider
bestridit
bestämde
bestämmer
bestämt
består
besöker
besökte
betalade
betalar
beteckna
betecknad
betecknade
betecknar
betecknat
betona
betonad
betonade
betonar
betonat
beträffande
bett
betydde
betyder
bidrar
bidrog
bild
billede
bl
bland
blev
bli
blir
blivit
blogga
bloggad
bloggade
bloggar
bloggat
bodde
bor
borde
bort
bryter
bröt
byggde
bygger
bär
båda
bönfalla
bönfaller
bönfallit
bönföll
bör
börja
började
börjar
börjat
citera
citerad
citerade
citerar
citerat
dag
de
debat
debatt
debattera
debatterad
debatterade
debatterar
debatterat
december
deklarera
deklarerad
deklarerade
deklarerar
deklarerat
dela
delad
delade
delar
delat
deltar
deltog
dem
dementera
dementerad
dementerade
dementerar
dementerat
den
denna
denne
deras
derfor
dessa
dessutom
det
detta
dette
dig
din
dina
direkt
direkte
diskutera
diskuterad
diskuterade
diskuterar
diskuterat
ditt
dog
dom
dra
drabbade
drabbades
drabbar
dragit
drar
drev
driver
drog
drömde
drömma
drömmer
drömt
du
dundra
dundrad
dundrade
dundrar
dundrat
där
därefter
däremot
därför
därmed
då
dödade
dömde
dömdes
dömer
döms
dör
efter
eftermiddag
eftermiddagen
eftersom
efteråt
egentligen
ej
eller
elva
emellertid
en
en_gång
endast
enkelt
enligt
enstaka
er
era
erfar
erfara
erfarit
erfor
erinra
erinrad
erinrade
erinrar
erinrat
erkände
erkänna
erkänner
erkänt
ert
ett
faktiskt
faller
fann
fanns
fast
fastslagit
fastslog
fastslå
fastslår
fastställa
fastställde
fastställer
fastställt
fastän
februari
fem
fick
filosofera
filosoferad
filosoferade
filosoferar
filosoferat
finna
finner
finns
fjol
flagga
flaggad
flaggade
flaggar
flaggat
flera
flest
flika
flikade
flikar
flikat
flina
flinade
flinar
flinat
flydde
flyr
flyttade
flyttar
flämta
flämtad
flämtade
flämtar
flämtat
fnysa
fnyser
fnyst
fnyste
fnös
formulera
formulerad
formulerade
formulerar
formulerat
fortfarande
fortsatt
fortsatte
fortsätta
fortsätter
foto
fram
framför
framföra
framförde
framfört
framhäva
framhävde
framhäver
framhävt
framhålla
framhåller
framhållit
framhöll
fredag
fredagen
frukta
fruktad
fruktade
fruktar
fruktat
fräsa
fräser
fräst
fräste
fråga
frågad
frågade
frågar
frågat
från
fungerade
fungerar
funnit
fyra
få
får
följande
följde
följer
föll
för
fördöma
fördömde
fördömer
fördömt
före
föreslagit
föreslog
föreslå
föreslår
förklara
förklarade
förklarar
förklarat
förkunna
förkunnad
förkunnade
förkunnar
förkunnat
förlorade
förlorar
förmana
förmanade
förmanar
förmanat
förmiddag
förmiddagen
förmodligen
förneka
förnekad
förnekade
förnekar
förnekat
förra
först
förstod
förstå
förstår
förstått
försvann
försvara
försvarade
försvarar
försvarat
försvinner
försäkra
försäkrad
försäkrade
försäkrar
försäkrat
försöker
försökte
förutom
förutse
förutser
förutsett
förutspå
förutspådde
förutspår
förutspått
förutsåg
förvänta
förväntad
förväntade
förväntar
förväntat
gapa
gapad
gapade
gapar
gapat
garantera
garanterad
garanterade
garanterar
garanterat
gav
genast
genom
genomför
genomförde
gentemot
ger
gick
gissa
gissad
gissade
gissar
gissat
gjorde
gladde
gladdes
glatt
glatts
gläder
glädja
glädjas
gläds
gnälla
gnällad
gnällade
gnällar
gnällat
gorma
gormad
gormade
gormar
gormat
gratulera
gratulerad
gratulerade
gratulerar
gratulerat
grep
greps
grina
grinad
grinade
grinar
grinat
griper
grät
gråta
gråter
gråtit
gällde
gäller
gärna
gång
går
gör
ha
hade
hamnade
hamnar
han
handlade
handlar
hans
har
haspla
hasplade
hasplar
hasplat
hei
helg
helgen
hellre
hemma
hen
henne
hennes
hens
her
heta
hetat
heter
hette
hittade
hittar
hjälper
hjälpte
hojta
hojtad
hojtade
hojtar
hojtat
hon
honom
hoppades
hoppas
hoppats
hos
hota
hotad
hotade
hotar
hotat
hundra
hur
hva
hvordan
hvorfor
hylla
hyllad
hyllade
hyllar
hyllat
häktades
hälsa
hälsade
hälsar
hälsat
hämtade
hämtar
hände
händer
här
hävda
hävdad
hävdade
hävdar
hävdat
hålla
håller
hållit
håna
hånad
hånade
hånar
hånat
högt
höll
hör
hörde
höst
i
ibland
icke
idag
ifall
igen
igår
illustrera
illustrerad
illustrerade
illustrerar
illustrerat
imorgon
in
inflika
inflikad
inflikade
inflikar
inflikat
informera
informerad
informerade
informerar
informerat
inför
inga
ingen
inget
inleda
inledde
inleder
inlett
innan
innanför
inne
innebar
innebär
innehåller
innehöll
innenriks
innlandet
inom
inse
inser
insett
instruera
instruerad
instruerade
instruerar
instruerat
insåg
inte
invända
invände
invänder
invänt
ironisera
ironiserad
ironiserade
ironiserar
ironiserat
istället
ja
jag
januari
jo
jobbade
jobbar
ju
jubla
jublade
jublar
jublat
jul
juli
juni
just
kalla
kallad
kallade
kallades
kallar
kallas
kallat
kan
kanske
karakterisera
karakteriserad
karakteriserade
karakteriserar
karakteriserat
karaktärisera
karaktäriserad
karaktäriserade
karaktäriserar
karaktäriserat
kastade
kastar
kl
klaga
klagad
klagade
klagar
klagat
klarade
klarar
klargjorde
klargjort
klargör
klargöra
klart
klockan
knappast
kom
komma
kommendera
kommenderad
kommenderade
kommenderar
kommenderat
kommentar
kommentera
kommenterad
kommenterade
kommenterar
kommenterat
kommer
kommit
kommunicera
kommunicerad
kommunicerade
kommunicerar
kommunicerat
komplettera
kompletterad
kompletterade
kompletterar
kompletterat
konstatera
konstaterad
konstaterade
konstaterar
konstaterat
kontra
kontrad
kontrade
kontrar
kontrastera
kontrasterad
kontrasterade
kontrasterar
kontrasterat
kontrat
korrigera
korrigerad
korrigerade
korrigerar
korrigerat
kort
kostade
kostar
kring
kritisera
kritiserad
kritiserade
kritiserar
kritiserat
kronikk
kräva
krävde
krävdes
kräver
krävs
krävt
krönika
kultur
kunde
kungjorde
kungjort
kungör
kungöra
kvittra
kvittrad
kvittrade
kvittrar
kvittrat
kväll
kvällen
kände
känna
känner
känt
köper
köpte
kör
körde
la
lade
lagt
larma
larmad
larmade
larmar
larmat
le
ledare
ledde
leder
leker
ler
les
letade
letar
lett
levde
lever
ligger
likaså
log
lova
lovade
lovar
lovat
lovprisa
lovprisad
lovprisade
lovprisar
lovprisat
lugnt
lyckades
lyckas
lyda
lyder
lyft
lyfta
lyfte
lyfter
lytt
lägga
lägger
lämnade
lämnar
längs
lär
lärde
läs
läser
läste
lät
låg
lågt
låter
læs
löd
löper
löpte
lördag
lördagen
löser
löste
maj
man
mars
med
medan
meddela
meddelad
meddelade
meddelar
meddelat
medgav
medge
medger
medgett
medgiva
medgivit
mellan
men
mena
menad
menade
menar
menat
meninger
mer
mig
min
mina
mindes
minnas
minns
mints
misslyckades
misstänka
misstänker
misstänks
misstänkt
misstänkte
misstänktes
miste
mister
mitt
morgon
morgonen
morra
morrad
morrade
morrar
morrat
morse
mot
motivera
motiverad
motiverade
motiverar
motiverat
mumla
mumlad
mumlade
mumlar
mumlat
muntligt
muttra
muttrad
muttrade
muttrar
muttrat
märker
märkte
månad
månaden
måndag
måndagen
många
måste
möter
mötte
natt
natten
nei
nej
neka
nekad
nekade
nekar
nekat
ner
ni
nicka
nickad
nickade
nickar
nickat
nio
nog
notera
noterad
noterade
noterar
noterat
november
nu
numera
nyansera
nyanserad
nyanserade
nyanserar
nyanserat
nyheder
nyhet
nyheter
nyligen
nyttår
nyår
nämligen
när
nästa
nästan
nådde
någon
något
några
når
observera
observerad
observerade
observerar
observerat
och
också
offentligt
ofta
også
ok
okei
oktober
olika
om
omfattar
omkom
omkring
onsdag
onsdagen
oppdatert
orientera
orienterad
orienterade
orienterar
orienterat
orsakade
orsakar
oss
peka
pekad
pekade
pekar
pekat
planerade
planerar
plötsligt
politikk
posta
postad
postade
postar
postat
poängtera
poängterad
poängterade
poängterar
poängterat
prata
pratad
pratade
pratar
pratat
precisera
preciserad
preciserade
preciserar
preciserat
predika
predikade
predikar
predikat
presenterade
presenterar
prognosticera
prognosticerad
prognosticerade
prognosticerar
prognosticerat
proklamera
proklamerad
proklamerade
proklamerar
proklamerat
protestera
protesterad
protesterade
protesterar
protesterat
publicera
publicerad
publicerade
publicerar
publicerat
publisert
på
pågick
pågår
påminde
påminna
påminner
påmint
påpeka
påpekad
påpekade
påpekar
påpekat
påsk
påske
påstod
påstå
påstår
påstått
påtala
påtalad
påtalade
påtalar
påtalat
raljera
raljerad
raljerade
raljerar
raljerat
rapportera
rapporterad
rapporterade
rapporterar
rapporterat
rasa
rasad
rasade
rasar
rasat
reagera
reagerad
reagerade
reagerar
reagerat
redan
redogjorde
redogjort
redogör
redogöra
referera
refererad
refererade
refererar
refererat
reflektera
reflekterad
reflekterade
reflekterar
reflekterat
rekommendera
rekommenderad
rekommenderade
rekommenderar
rekommenderat
replikera
replikerad
replikerade
replikerar
replikerat
reser
resonera
resonerad
resonerade
resonerar
resonerat
reste
ringde
ringer
ropa
ropade
ropar
ropat
runt
rutit
ryta
ryter
räkna
räknad
räknade
räknar
räknat
rätta
rättad
rättade
rättar
rättat
råda
rådde
råder
rått
rör
rörde
röt
sa
sade
sagt
sagts
saken
samlade
samlar
samma
sammanfatta
sammanfattade
sammanfattar
sammanfattat
sammanställa
sammanställad
sammanställade
sammanställar
sammanställat
samt
samtidigt
sannolikt
satt
satte
se
sedan
senare
senaste
september
ser
sett
sex
signalera
signalerad
signalerade
signalerar
signalerat
sin
sina
sista
siste
sitt
sitter
sju
själv
ska
skadade
skadades
skadar
skall
skapade
skapar
skedde
sker
skickade
skickar
skildra
skildrad
skildrade
skildrar
skildrat
skjuta
skjuter
skjutit
skratta
skrattade
skrattar
skrattat
skrek
skrev
skriftligt
skrika
skriker
skrikit
skriva
skriver
skrivit
skrocka
skrockad
skrockade
skrockar
skrockat
skräna
skränad
skränade
skränar
skränat
skulle
skylla
skyllde
skyller
skyllt
skämta
skämtad
skämtade
skämtar
skämtat
sköt
slagit
slapp
slik
slipper
slog
slutade
slutar
slutleda
slutledad
slutledade
slutledar
slutledat
släpper
släppte
slå
slår
småle
småler
smålett
smålog
snart
snyfta
snyftad
snyftade
snyftar
snyftat
som
sommar
somnade
sov
sover
speciellt
spekulera
spekulerad
spekulerade
spekulerar
spekulerat
spelade
spelar
sport
sprang
springer
spå
spådde
spår
spått
stal
stamma
stammad
stammade
stammar
stammat
stannade
stannar
startade
startar
steg
stiger
stod
stoppade
stoppar
strukit
stryka
stryker
strök
ständigt
stängde
stänger
stå
står
stått
stödde
stödjer
stöna
stönade
stönar
stönat
sucka
suckad
suckade
suckar
suckat
summera
summerad
summerade
summerar
summerat
svara
svarad
svarade
svarar
svarat
säga
säger
säja
säjer
säljer
särskilt
sätter
så
såg
sålde
sålunda
såvida
söker
sökte
söndag
söndagen
tack
tacka
tackad
tackade
tackar
tackat
takk
tala
talad
talade
talar
talat
tappade
tappar
tar
tidigare
till
tillade
tillagt
tillbaka
tillbakavisa
tillbakavisade
tillbakavisar
tillbakavisat
tillbringade
tillhör
tillhörde
tillkännagav
tillkännage
tillkännager
tillkännagett
tillkännagivit
tillråda
tillrådde
tillråder
tillrått
tills
tillsammans
tillskrev
tillskriva
tillskriver
tillskrivit
tilltala
tilltalade
tilltalar
tilltalat
tillägga
tillägger
tillät
tillåter
timmar
timme
tio
tisdag
tisdagen
titulera
titulerad
titulerade
titulerar
titulerat
tjänade
tjänar
tog
tolka
tolkad
tolkade
tolkar
tolkat
tolv
torsdag
torsdagen
tre
tro
trodde
troligen
tror
trots
trott
trycka
trycker
tryckt
tryckte
träffade
träffar
tusen
tvingade
tvingades
tvingas
tvittra
tvittrad
tvittrade
tvittrar
tvittrat
tvivla
tvivlad
tvivlade
tvivlar
tvivlat
två
twittra
twittrad
twittrade
twittrar
twittrat
tycka
tycker
tyckt
tyckte
tydliggjorde
tydliggjort
tydliggör
tydliggöra
tydligt
tyst
tänka
tänker
tänkt
tänkte
under
underrätta
underrättad
underrättade
underrättar
underrättat
understrukit
understryka
understryker
underströk
undra
undrade
undrar
undrat
upp
uppenbarligen
uppfatta
uppfattad
uppfattade
uppfattar
uppfattat
uppgav
uppge
uppger
uppgett
uppgiva
uppgivit
upplysa
upplyser
upplyst
upplyste
uppmana
uppmanad
uppmanade
uppmanar
uppmanat
uppmärksamma
uppmärksammad
uppmärksammade
uppmärksammar
uppmärksammat
upprepa
upprepade
upprepar
upprepat
uppskatta
uppskattade
uppskattar
uppskattat
ursäkta
ursäktade
ursäktar
ursäktat
ut
utan
utanför
utbrast
utbrista
utbrister
utbrustit
ute
utenriks
utfäst
utfästa
utfäste
utfäster
utlova
utlovade
utlovar
utlovat
utredde
utreder
utropa
utropad
utropade
utropar
utropat
uttala
uttalade
uttalar
uttalat
uttrycka
uttrycker
uttryckligen
uttryckt
uttryckte
utveckla
utvecklade
utvecklar
utvecklat
utöver
vad
valde
vann
var
vara
varför
varifrån
varit
varje
varken
varna
varnad
varnade
varnar
varnat
vars
varsla
varslad
varslade
varslar
varslat
vecka
veckan
vem
verkligen
vet
veta
vetat
vi
via
vid
vidare
video
vidhålla
vidhåller
vidhållit
vidhöll
vilka
vilkas
vilken
vilket
vill
ville
vinner
vinter
visade
visar
viska
viskad
viskade
viskar
viskat
vissa
visserligen
visst
visste
vittna
vittnad
vittnade
vittnar
vittnat
vred
vrida
vrider
vridit
vråla
vrålade
vrålar
vrålat
väcker
väckte
vädja
vädjad
vädjade
vädjar
vädjat
vägrade
vägrar
väl
väljer
vänta
väntade
väntar
väntat
väsa
väser
väst
väste
växer
växte
vågade
vår
våra
vårt
yttra
yttrade
yttrar
yttrat
ägde
äger
än
ändrade
ändrar
ändå
ännu
äntligen
är
ärligt
äter
även
åberopa
åberopad
åberopade
åberopar
åberopat
åker
åkte
ångra
ångrad
ångrade
ångrar
ångrat
året
åska
åskade
åskar
åskat
åt
åtalades
åtalas
åter
återigen
återvände
återvänder
åtta
ökade
ökar
önska
önskad
önskade
önskar
önskat
öppet
öppna
öppnad
öppnade
öppnar
öppnat
över
överlevde
övervägde
överväger
økonomi
"""

DETERMINERS = """\
alla	indefinite
andra	indefinite
annan	indefinite
annat	indefinite
båda	indefinite
de	definite
den	definite
denna	definite
denne	definite
deras	possessive
dessa	definite
det	definite
detta	definite
din	possessive
dina	possessive
ditt	possessive
elva	indefinite
en	indefinite
enstaka	indefinite
er	possessive
era	possessive
ert	possessive
ett	indefinite
fem	indefinite
flera	indefinite
flest	indefinite
fyra	indefinite
få	indefinite
hans	possessive m
hennes	possessive f
hens	possessive
hundra	indefinite
inga	indefinite
ingen	indefinite
inget	indefinite
min	possessive
mina	possessive
mitt	possessive
många	indefinite
nio	indefinite
någon	indefinite
något	indefinite
några	indefinite
olika	indefinite
samma	indefinite
sex	indefinite
sin	possessive
sina	possessive
sitt	possessive
sju	indefinite
tio	indefinite
tolv	indefinite
tre	indefinite
tusen	indefinite
två	indefinite
varje	indefinite
vissa	indefinite
vår	possessive
våra	possessive
vårt	possessive
åtta	indefinite
"""

MODIFIERS = """\
afghansk
afghanska
albansk
albanska
amerikansk
amerikanska
amerikanske
andra
andre
anonym
anonyma
ansvarig
arabisk
arabiska
arbetslös
argentinsk
argentinska
assisterande
australiensisk
australisk
australiska
avgående
belarusisk
belarusiska
belgisk
belgiska
besviken
biträdande
borgerlig
borgerliga
bortgångne
bosnisk
bosniska
brasiliansk
brasilianska
brittisk
brittiska
brittiske
bulgarisk
bulgariska
chilensk
chilenska
civil
civila
colombiansk
colombianska
dansk
danska
danske
dåvarande
dödade
dömd
dömde
egen
egna
egyptisk
egyptiska
ekonomisk
ekonomiska
engelsk
engelska
engelske
erfaren
erfarna
erfarne
erkänd
estnisk
estniska
etiopisk
etiopiska
europeisk
europeiska
ex
facklig
fackliga
finanspolitisk
finländsk
finländska
finsk
finska
finske
framlidne
fransk
franska
franske
främsta
främste
färöisk
färöiska
före detta
förra
förre
första
förste
försvunna
gamla
gamle
gammal
gift
glad
glada
grekisk
grekiska
grönländsk
grönländska
högerpopulistiska
högsta
högste
indisk
indiska
internationell
internationella
irakisk
irakiska
iransk
iranska
irländsk
irländska
isländsk
isländska
israelisk
israeliska
israeliske
italiensk
italienska
italienske
japansk
japanska
judisk
judiska
juridisk
juridiska
kanadensisk
kanadensiska
kenyansk
kenyanska
kinesisk
kinesiska
kinesiske
kommunistiska
konservativ
konservativa
kontroversiella
kontroversielle
koreansk
koreanska
kriminell
kroatisk
kroatiska
kurdisk
kurdiska
känd
kända
ledande
lettisk
lettiska
libanesisk
libanesiska
liberal
liberala
libysk
libyska
litauisk
litauiska
lokal
lokala
lycklig
medicinsk
medicinska
mexikansk
mexikanska
militär
militära
misstänkt
misstänkta
misstänkte
nationell
nationella
nederländsk
nederländska
nigeriansk
nigerianska
nordkoreansk
nordkoreanska
norsk
norska
norske
nuvarande
ny
nya
nye
nyutnämnd
nyvald
nyvalda
nöjd
nöjda
oberoende
omstridda
omstridde
ordinarie
pakistansk
pakistanska
palestinsk
palestinska
parlamentariska
pensionerad
pensionerade
personlig
personliga
politisk
politiska
polsk
polska
polske
populära
populäre
portugisisk
portugisiska
professionell
radikal
religiös
religiösa
religiöse
rumänsk
rumänska
rutinerade
rysk
ryska
ryske
rättspolitisk
samisk
samiska
samma
saudisk
saudiska
schweizisk
schweiziska
senior
serbisk
serbiska
skadade
skild
skotsk
skotska
slovakisk
slovakiska
socialistiska
somalisk
somaliska
spansk
spanska
spanske
stolt
stolta
ställföreträdande
sudanesisk
sudanesiska
svensk
svenska
svenske
sydafrikansk
sydafrikanska
sydkoreansk
sydkoreanska
syrisk
syriska
tidigare
tillförordnad
tillförordnade
tillträdande
tjeckisk
tjeckiska
tredje
turkisk
turkiska
turkiske
tysk
tyska
tyske
ukrainsk
ukrainska
ukrainske
ung
unga
unge
ungersk
ungerska
ungerske
utrikespolitisk
venezuelansk
venezuelanska
verkställande
vice
vitrysk
vitryska
äldre
åtalad
åtalade
österrikisk
österrikiska
"""

PHRASE_ENDS = """\
agerade
agerar
aldrig
alla
alltid
alltså
allvarligt
ana
anad
anade
analysera
analyserad
analyserade
analyserar
analyserat
anar
anat
andra
anför
anföra
anförde
anfört
angående
anhålls
anhölls
anklaga
anklagad
anklagade
anklagar
anklagat
anmäla
anmälde
anmäler
anmält
anmärka
anmärker
anmärkt
anmärkte
annars
annonsera
annonserad
annonserade
annonserar
annonserat
anse
anser
ansett
ansåg
anta
antagit
antar
antog
antyda
antydad
antydade
antydar
antydat
använde
använder
april
arbetade
arbetar
argumentera
argumenterad
argumenterade
argumenterar
argumenterat
att
augusti
av
avfärda
avfärdade
avfärdar
avfärdat
avgick
avgjorde
avgjort
avgår
avgör
avgöra
avled
avråda
avrådde
avråder
avrått
avsluta
avslutad
avslutade
avslutar
avslutat
avslöja
avslöjade
avslöjar
avslöjat
avvisa
avvisade
avvisar
avvisat
bad
bakom
bar
bara
be
bedja
bedyra
bedyrad
bedyrade
bedyrar
bedyrat
bedöma
bedömde
bedömer
bedömt
befalla
befallde
befaller
befallt
befann
befara
befarade
befarar
befarat
befinner
behåller
behövde
behövdes
behöver
behövs
beklaga
beklagad
beklagade
beklagar
beklagat
bekräfta
bekräftad
bekräftade
bekräftar
bekräftat
bekände
bekänna
bekänner
bekänt
ber
berodde
beror
berätta
berättade
berättar
berättat
berömde
berömma
berömmer
berömt
beskrev
beskriva
beskriver
beskrivit
beskylla
beskyllde
beskyller
beskyllt
bestod
bestred
bestrida
bestrider
bestridit
bestämde
bestämmer
bestämt
består
besöker
besökte
betalade
betalar
beteckna
betecknad
betecknade
betecknar
betecknat
betona
betonad
betonade
betonar
betonat
beträffande
bett
betydde
betyder
bidrar
bidrog
bl
bland
blev
bli
blir
blivit
blogga
bloggad
bloggade
bloggar
bloggat
bodde
bor
borde
bort
brann
brinner
bryter
bröt
byggde
bygger
bär
båda
bönfalla
bönfaller
bönfallit
bönföll
bör
börja
började
börjar
börjat
citera
citerad
citerade
citerar
citerat
dag
de
debattera
debatterad
debatterade
debatterar
debatterat
december
deklarera
deklarerad
deklarerade
deklarerar
deklarerat
dela
delad
delade
delar
delat
deltar
deltog
dem
dementera
dementerad
dementerade
dementerar
dementerat
den
denna
denne
dessutom
det
detta
dig
direkt
diskutera
diskuterad
diskuterade
diskuterar
diskuterat
dog
dom
dra
drabbade
drabbades
drabbar
drabbas
dragit
drar
drev
driver
drog
dröjde
dröjer
drömde
drömma
drömmer
drömt
du
dundra
dundrad
dundrade
dundrar
dundrat
där
därefter
däremot
därför
därmed
då
dödade
dömde
dömdes
dömer
döms
dör
efter
eftermiddag
eftermiddagen
eftersom
efteråt
egentligen
ej
eller
emellertid
en_gång
endast
enkelt
enligt
er
erfar
erfara
erfarit
erfor
erinra
erinrad
erinrade
erinrar
erinrat
erkände
erkänna
erkänner
erkänt
faktiskt
faller
fann
fanns
fast
fastslagit
fastslog
fastslå
fastslår
fastställa
fastställde
fastställer
fastställt
fastän
februari
fick
filosofera
filosoferad
filosoferade
filosoferar
filosoferat
finna
finner
finns
fjol
flagga
flaggad
flaggade
flaggar
flaggat
flera
flika
flikade
flikar
flikat
flina
flinade
flinar
flinat
flydde
flyr
flyttade
flyttar
flämta
flämtad
flämtade
flämtar
flämtat
fnysa
fnyser
fnyst
fnyste
fnös
formulera
formulerad
formulerade
formulerar
formulerat
fortfarande
fortsatt
fortsatte
fortsätta
fortsätter
fram
framför
framföra
framförde
framfört
framhäva
framhävde
framhäver
framhävt
framhålla
framhåller
framhållit
framhöll
fredag
fredagen
frukta
fruktad
fruktade
fruktar
fruktat
fräsa
fräser
fräst
fräste
fråga
frågad
frågade
frågar
frågat
från
fungerade
fungerar
funnit
får
följande
följde
följer
föll
för
fördes
fördöma
fördömde
fördömer
fördömt
före
föreslagit
föreslog
föreslå
föreslår
förklara
förklarade
förklarar
förklarat
förkunna
förkunnad
förkunnade
förkunnar
förkunnat
förlorade
förlorar
förmana
förmanade
förmanar
förmanat
förmiddag
förmiddagen
förmodligen
förneka
förnekad
förnekade
förnekar
förnekat
förra
förs
först
förstod
förstå
förstår
förstått
försvann
försvara
försvarade
försvarar
försvarat
försvinner
försäkra
försäkrad
försäkrade
försäkrar
försäkrat
försöker
försökte
förutom
förutse
förutser
förutsett
förutspå
förutspådde
förutspår
förutspått
förutsåg
förvänta
förväntad
förväntade
förväntar
förväntat
gapa
gapad
gapade
gapar
gapat
garantera
garanterad
garanterade
garanterar
garanterat
gav
genast
genom
genomför
genomförde
gentemot
ger
gick
gissa
gissad
gissade
gissar
gissat
gjorde
gladde
gladdes
glatt
glatts
gläder
glädja
glädjas
gläds
gnälla
gnällad
gnällade
gnällar
gnällat
gorma
gormad
gormade
gormar
gormat
gratulera
gratulerad
gratulerade
gratulerar
gratulerat
grep
greps
grina
grinad
grinade
grinar
grinat
griper
grips
grät
gråta
gråter
gråtit
gällde
gäller
gärna
gång
går
gör
ha
hade
hamnade
hamnar
han
handlade
handlar
har
haspla
hasplade
hasplar
hasplat
helg
helgen
hellre
hemma
hen
henne
heta
hetat
heter
hette
hittade
hittades
hittar
hittas
hjälper
hjälpte
hojta
hojtad
hojtade
hojtar
hojtat
hon
honom
hoppades
hoppas
hoppats
hos
hota
hotad
hotade
hotar
hotat
hur
hylla
hyllad
hyllade
hyllar
hyllat
häktades
häktas
hälsa
hälsade
hälsar
hälsat
hämtade
hämtar
hände
händer
här
hävda
hävdad
hävdade
hävdar
hävdat
hålla
håller
hållit
håna
hånad
hånade
hånar
hånat
högt
höll
hör
hörde
höst
i
ibland
icke
idag
ifall
igen
igår
illustrera
illustrerad
illustrerade
illustrerar
illustrerat
imorgon
in
inflika
inflikad
inflikade
inflikar
inflikat
informera
informerad
informerade
informerar
informerat
inför
ingen
inleda
inledde
inleder
inlett
innan
innanför
inne
innebar
innebär
innehåller
innehöll
inom
inse
inser
insett
instruera
instruerad
instruerade
instruerar
instruerat
insåg
inte
invända
invände
invänder
invänt
ironisera
ironiserad
ironiserade
ironiserar
ironiserat
istället
jag
januari
jobbade
jobbar
ju
jubla
jublade
jublar
jublat
juli
juni
just
kalla
kallad
kallade
kallades
kallar
kallas
kallat
kan
kanske
karakterisera
karakteriserad
karakteriserade
karakteriserar
karakteriserat
karaktärisera
karaktäriserad
karaktäriserade
karaktäriserar
karaktäriserat
kastade
kastar
kl
klaga
klagad
klagade
klagar
klagat
klarade
klarar
klargjorde
klargjort
klargör
klargöra
klart
klockan
knappast
kom
komma
kommendera
kommenderad
kommenderade
kommenderar
kommenderat
kommentera
kommenterad
kommenterade
kommenterar
kommenterat
kommer
kommit
kommunicera
kommunicerad
kommunicerade
kommunicerar
kommunicerat
komplettera
kompletterad
kompletterade
kompletterar
kompletterat
konstatera
konstaterad
konstaterade
konstaterar
konstaterat
kontra
kontrad
kontrade
kontrar
kontrastera
kontrasterad
kontrasterade
kontrasterar
kontrasterat
kontrat
korrigera
korrigerad
korrigerade
korrigerar
korrigerat
kort
kostade
kostar
kring
kritisera
kritiserad
kritiserade
kritiserar
kritiserat
kräva
krävde
krävdes
kräver
krävs
krävt
kunde
kungjorde
kungjort
kungör
kungöra
kvittra
kvittrad
kvittrade
kvittrar
kvittrat
kväll
kvällen
kände
känna
känner
känt
köper
köpte
kör
körde
la
lade
lagt
larma
larmad
larmade
larmar
larmat
le
ledde
leder
leker
ler
letade
letar
lett
levde
lever
ligger
likaså
log
lova
lovade
lovar
lovat
lovprisa
lovprisad
lovprisade
lovprisar
lovprisat
lugnt
lyckades
lyckas
lyda
lyder
lyft
lyfta
lyfte
lyfter
lytt
lägga
lägger
lämnade
lämnar
längs
lär
lärde
läser
läste
lät
låg
lågt
låter
löd
löper
löpte
lördag
lördagen
löser
löste
maj
mars
med
medan
meddela
meddelad
meddelade
meddelar
meddelat
medgav
medge
medger
medgett
medgiva
medgivit
mellan
men
mena
menad
menade
menar
menat
mig
mindes
minnas
minns
minskade
minskar
mints
misslyckades
misstänka
misstänker
misstänks
misstänkte
misstänktes
miste
mister
morgon
morgonen
morra
morrad
morrade
morrar
morrat
morse
mot
motivera
motiverad
motiverade
motiverar
motiverat
mumla
mumlad
mumlade
mumlar
mumlat
muntligt
muttra
muttrad
muttrade
muttrar
muttrat
märker
märkte
månad
månaden
måndag
måndagen
många
måste
möter
mötte
natt
natten
neka
nekad
nekade
nekar
nekat
ner
ni
nicka
nickad
nickade
nickar
nickat
nog
notera
noterad
noterade
noterar
noterat
november
nu
numera
nyansera
nyanserad
nyanserade
nyanserar
nyanserat
nyligen
nämligen
när
nästa
nästan
nådde
någon
något
några
når
observera
observerad
observerade
observerar
observerat
och
också
offentligt
ofta
oktober
om
omfattar
omkom
omkring
onsdag
onsdagen
orientera
orienterad
orienterade
orienterar
orienterat
orsakade
orsakar
oss
peka
pekad
pekade
pekar
pekat
planerade
planerar
planeras
plötsligt
posta
postad
postade
postar
postat
poängtera
poängterad
poängterade
poängterar
poängterat
prata
pratad
pratade
pratar
pratat
precisera
preciserad
preciserade
preciserar
preciserat
predika
predikade
predikar
predikat
presenterade
presenterar
prognosticera
prognosticerad
prognosticerade
prognosticerar
prognosticerat
proklamera
proklamerad
proklamerade
proklamerar
proklamerat
protestera
protesterad
protesterade
protesterar
protesterat
publicera
publicerad
publicerade
publicerar
publicerat
på
pågick
pågår
påminde
påminna
påminner
påmint
påpeka
påpekad
påpekade
påpekar
påpekat
påstod
påstå
påstår
påstått
påtala
påtalad
påtalade
påtalar
påtalat
påverkas
raljera
raljerad
raljerade
raljerar
raljerat
rapportera
rapporterad
rapporterade
rapporterar
rapporterat
rasa
rasad
rasade
rasar
rasat
reagera
reagerad
reagerade
reagerar
reagerat
redan
redogjorde
redogjort
redogör
redogöra
referera
refererad
refererade
refererar
refererat
reflektera
reflekterad
reflekterade
reflekterar
reflekterat
rekommendera
rekommenderad
rekommenderade
rekommenderar
rekommenderat
replikera
replikerad
replikerade
replikerar
replikerat
reser
resonera
resonerad
resonerade
resonerar
resonerat
reste
ringde
ringer
riskerade
riskerar
ropa
ropade
ropar
ropat
runt
rutit
ryta
ryter
räkna
räknad
räknade
räknar
räknat
rätta
rättad
rättade
rättar
rättat
råda
rådde
råder
rått
rör
rörde
röt
sa
sade
sagt
sagts
saknades
saknas
samlade
samlar
sammanfatta
sammanfattade
sammanfattar
sammanfattat
sammanställa
sammanställad
sammanställade
sammanställar
sammanställat
samt
samtidigt
sannolikt
satsade
satsar
satt
satte
se
sedan
senare
senaste
september
ser
sett
signalera
signalerad
signalerade
signalerar
signalerat
sista
sitter
sjunker
själv
sjönk
ska
skadade
skadades
skadar
skadas
skall
skapade
skapar
skedde
sker
skickade
skickar
skildra
skildrad
skildrade
skildrar
skildrat
skjuta
skjuter
skjutit
skratta
skrattade
skrattar
skrattat
skrek
skrev
skriftligt
skrika
skriker
skrikit
skriva
skriver
skrivit
skrocka
skrockad
skrockade
skrockar
skrockat
skräna
skränad
skränade
skränar
skränat
skulle
skylla
skyllde
skyller
skyllt
skämta
skämtad
skämtade
skämtar
skämtat
sköt
slagit
slapp
slipper
slog
slutade
slutar
slutleda
slutledad
slutledade
slutledar
slutledat
släpper
släppte
slå
slår
småle
småler
smålett
smålog
snart
snyfta
snyftad
snyftade
snyftar
snyftat
som
sommar
somnade
sov
sover
speciellt
spekulera
spekulerad
spekulerade
spekulerar
spekulerat
spelade
spelar
sprang
springer
spå
spådde
spår
spått
stal
stamma
stammad
stammade
stammar
stammat
stannade
stannar
startade
startar
steg
stiger
stod
stoppade
stoppar
strukit
stryka
stryker
strök
ständigt
stängde
stänger
stängs
stå
står
stått
stödde
stödjer
stöna
stönade
stönar
stönat
sucka
suckad
suckade
suckar
suckat
summera
summerad
summerade
summerar
summerat
svara
svarad
svarade
svarar
svarat
säga
säger
säja
säjer
säljer
särskilt
sätter
så
såg
sålde
sålunda
såvida
söker
sökte
söndag
söndagen
tacka
tackad
tackade
tackar
tackat
tala
talad
talade
talar
talat
tappade
tappar
tar
tidigare
till
tillade
tillagt
tillbaka
tillbakavisa
tillbakavisade
tillbakavisar
tillbakavisat
tillbringade
tillhör
tillhörde
tillkännagav
tillkännage
tillkännager
tillkännagett
tillkännagivit
tillråda
tillrådde
tillråder
tillrått
tills
tillsammans
tillskrev
tillskriva
tillskriver
tillskrivit
tilltala
tilltalade
tilltalar
tilltalat
tillägga
tillägger
tillät
tillåter
timmar
timme
tisdag
tisdagen
titulera
titulerad
titulerade
titulerar
titulerat
tjänade
tjänar
tog
tolka
tolkad
tolkade
tolkar
tolkat
torsdag
torsdagen
tro
trodde
troligen
tror
trots
trott
trycka
trycker
tryckt
tryckte
träffade
träffar
tvingade
tvingades
tvingas
tvittra
tvittrad
tvittrade
tvittrar
tvittrat
tvivla
tvivlad
tvivlade
tvivlar
tvivlat
twittra
twittrad
twittrade
twittrar
twittrat
tycka
tycker
tyckt
tyckte
tydliggjorde
tydliggjort
tydliggör
tydliggöra
tydligt
tyst
tänka
tänker
tänkt
tänkte
under
underrätta
underrättad
underrättade
underrättar
underrättat
understrukit
understryka
understryker
underströk
undra
undrade
undrar
undrat
upp
uppenbarligen
uppfatta
uppfattad
uppfattade
uppfattar
uppfattat
uppgav
uppge
uppger
uppgett
uppgick
uppgiva
uppgivit
uppgår
upplysa
upplyser
upplyst
upplyste
uppmana
uppmanad
uppmanade
uppmanar
uppmanat
uppmärksamma
uppmärksammad
uppmärksammade
uppmärksammar
uppmärksammat
upprepa
upprepade
upprepar
upprepat
uppskatta
uppskattade
uppskattar
uppskattat
ursäkta
ursäktade
ursäktar
ursäktat
ut
utan
utanför
utbrast
utbrista
utbrister
utbrustit
ute
utfäst
utfästa
utfäste
utfäster
utlova
utlovade
utlovar
utlovat
utredde
utreder
utropa
utropad
utropade
utropar
utropat
uttala
uttalade
uttalar
uttalat
uttrycka
uttrycker
uttryckligen
uttryckt
uttryckte
utveckla
utvecklade
utvecklar
utvecklat
utöver
vad
vaknade
valde
vann
var
vara
varför
varifrån
varit
varken
varna
varnad
varnade
varnar
varnat
vars
varsla
varslad
varslade
varslar
varslat
vecka
veckan
vem
verkligen
vet
veta
vetat
vi
via
vid
vidare
vidhålla
vidhåller
vidhållit
vidhöll
vilka
vilkas
vilken
vilket
vill
ville
vinner
vinter
visade
visar
viska
viskad
viskade
viskar
viskat
vissa
visserligen
visst
visste
vittna
vittnad
vittnade
vittnar
vittnat
vred
vrida
vrider
vridit
vråla
vrålade
vrålar
vrålat
väcker
väckte
vädja
vädjad
vädjade
vädjar
vädjat
vägrade
vägrar
väl
väljer
välkomnade
välkomnar
vänta
väntade
väntades
väntar
väntas
väntat
väsa
väser
väst
väste
växer
växte
vågade
yttra
yttrade
yttrar
yttrat
ägde
äger
än
ändrade
ändrar
ändå
ännu
äntligen
är
ärligt
äter
även
åberopa
åberopad
åberopade
åberopar
åberopat
åker
åkte
ångra
ångrad
ångrade
ångrar
ångrat
året
åska
åskade
åskar
åskat
åt
åtalade
åtalades
åtalar
åtalas
åter
återigen
återvände
återvänder
ökade
ökar
önska
önskad
önskade
önskar
önskat
öppet
öppna
öppnad
öppnade
öppnar
öppnas
öppnat
över
överlevde
övervägde
överväger
"""

LINKS = """\
av
för
i
och
på
till
vid
"""

PLACE_WORDS = """\
från
i
kring
nära
utanför
"""

PAST_WORDS = """\
dåvarande
ex
förra
förre
tidigare
"""

TIES = """\
av
för
hos
i
på
vid
"""

TRADE_ENDINGS = """\
ant
anten
are
aren
chef
chefen
ent
enten
ist
isten
kvinnan
ledamot
ledamoten
log
logen
man
mannen
riga
talaren
åringen
ör
ören
"""

AGES = """\
åring
åringar
åringarna
åringen
"""

DEFINITES = """\
advokaten
affärsmannen
akademin
aktieägaren
aktivisten
ambassaden
ambassadören
amiralen
analytikern
anfallaren
ansvarig utgivaren
antropologen
arbetaren
arbetsgivaren
arbetstagaren
arkeologen
arkitekten
armén
arrangören
artisten
avdelningschefen
avdelningsdirektören
backen
bagaren
bandet
banken
barnbarnet
barnet
barnmorskan
barnombudsmannen
biologen
biskopen
biståndsministern
biträdande smittskyddsläkaren
bloggaren
bolaget
bonden
borgarrådet
borgmästaren
bostadsministern
brandingenjören
brandmannen
brodern
brorsdottern
brorsonen
butikschefen
byråkraten
byrån
börsen
centralbanken
chauffören
chefen
chefredaktören
chefsanalytikern
chefsekonomen
chefsåklagaren
cyklisten
dansaren
delegationen
deltagaren
demonstranten
departementet
diplomaten
direktören
dirigenten
dissidenten
distriktet
distriktsläkaren
distriktsordföranden
docenten
doktoranden
domaren
domstolen
dottern
driftchefen
drottningen
duon
ekonomen
ekonomisk-politisk talespersonen
elektrikern
eleven
energiministern
enhetschefen
entreprenören
epidemiologen
eu-kommissionären
experten
expertkommentatorn
expresidenten
fackchefen
fackförbundet
fackföreningen
facklig ledaren
fadern
familjen
fanen
farbrodern
farfadern
farmodern
fastern
fastighetschefen
fastighetsmäklaren
festivalchefen
filmaren
finansdirektören
finansministern
fiskaren
flickan
flickvännen
flygbolaget
flygplatschefen
flygvapnet
flyktingen
fn-chefen
folkhälsomyndigheten
fonden
forskaren
forskningschefen
forskningsledaren
forwarden
fotbollsspelaren
fotografen
friidrottaren
frisören
frun
fysikern
fästmannen
fästmön
förbundet
förbundskaptenen
förbundsordföranden
föreningen
företaget
författaren
förhandlingschefen
förlaget
förläggaren
förmedlingen
församlingen
förskolläraren
försvararen
försvaret
försvarsadvokaten
försvarsmakten
försvarsministern
försäljningschefen
förundersökningsledaren
förvaltningschefen
föräldern
generaldirektören
generalen
generalsekreteraren
geologen
gisslanen
grannen
grundaren
gruppchefen
gruppen
gruppledaren
guiden
guvernören
gärningsmannen
hamnchefen
handbollsspelaren
handelsministern
handläggaren
historikern
hovrätten
hustrun
huvudskyddsombudet
huvudägaren
hälso- och sjukvårdsdirektören
högskolan
högsta domstolen
idrottaren
imamen
influeraren
informationsansvariga
informationschefen
infrastrukturministern
ingenjören
inrikesministern
insatsledaren
inspektionen
inspektören
institutet
integrationsministern
invandraren
investeraren
invånaren
journalisten
juntan
juristen
justitieministern
jägaren
kammarrätten
kammaråklagaren
kanalen
kandidaten
kanslern
kaptenen
kedjan
kemisten
kirurgen
klimatministern
klimatologen
klimatpolitisk talespersonen
klubbdirektören
klubben
koalitionen
kocken
kollegan
komikern
kommendören
kommentatorn
kommissionen
kommissionsordföranden
kommissionären
kommittén
kommunalrådet
kommundirektören
kommunen
kommunikationschefen
kommunikationsdirektören
kommunikatören
kompositören
koncernchefen
koncernen
kongressledamoten
konstnären
konsulten
konsumentombudsmannen
kontoret
kontrollanten
korrespondenten
kriminalchefen
kronprinsen
kronprinsessan
kulturministern
kunden
kungen
kuratorn
kusinen
kustbevakningen
kvinnan
kyrkan
kyrkoherden
kändisen
laget
lagkaptenen
lagmannen
landsbygdsministern
landshövdingen
landslaget
landslagstränaren
landstinget
larmcentralen
ledaren
ledningen
leverantören
läkaren
länspolismästaren
länsstyrelsen
läraren
löparen
magasinet
majoriteten
majorn
makan
maken
mamman
mannen
marinchefen
marinen
marknadschefen
medgrundaren
medlemmen
meteorologen
migrationsministern
migrationspolitisk talespersonen
migrationsverket
militären
miljardären
miljöministern
miljöpolitisk talespersonen
ministern
minoriteten
mittfältaren
modern
morbrodern
morfadern
mormodern
mostern
museet
museichefen
museipedagogen
musikern
myndigheten
myndighetspersonen
mäklaren
mästaren
målsägandebiträdet
målsäganden
målvakten
mördaren
naalakkersuisoqen
nato-chefen
nyhetsbyrån
nyhetschefen
nämnden
näringsministern
officern
offret
ombudsmannen
oppositionen
oppositionsledaren
oppositionsrådet
ordfen
ordföranden
organisationen
pappan
paret
parlamentarikern
parlamentet
partiet
partiledaren
partisekreteraren
partnern
passageraren
patienten
personen
piloten
platschefen
poeten
pojken
pojkvännen
polischefen
polisen
polisinspektören
poliskommissarien
polismannen
polismyndigheten
polismästaren
polisområdeschefen
polisåklagaren
politikern
premiärministern
presidenten
pressansvariga
presschefen
pressekreteraren
presstalesmannen
presstalespersonen
prinsen
prinsessan
producenten
produktchefen
professorn
programledaren
projektledaren
prästen
psykiatern
psykologen
påven
radiokanalen
rapparen
redaktionen
redaktören
rederiet
regeringen
regeringskansliet
regimen
regionen
regionrådet
regissören
rektorn
renägaren
reportern
representanten
revisorn
riksbanken
riksbankschefen
riksdagen
riksdagsledamoten
riksdagsmannen
riksdagspolitikern
rikspolischefen
riksåklagaren
räddningschefen
räddningsledaren
räddningstjänsten
rätten
rättspolitisk talespersonen
rådet
rådgivaren
rådmannen
sajten
sambon
sametingsordföranden
samhällsvetaren
samordnaren
sekreteraren
sektionschefen
sektionsledaren
senaten
senatorn
seniorekonomen
seniorforskaren
simmaren
sjukhuset
sjuksköterskan
sjukvårdsministern
sjukvårdspolitisk talespersonen
skepparen
skidskytten
skidåkaren
skogsägaren
skolan
skolledaren
skolministern
skolverket
skådespelaren
släktingen
smittskyddsläkaren
småbarnsmamman
småbarnspappan
snickaren
socialministern
socialstyrelsen
socialtjänsten
sociologen
soldaten
sonen
specialisten
spelaren
sportchefen
sportdirektören
språkforskaren
språkröret
statsepidemiologen
statsministern
statsrådet
statssekreteraren
statsvetaren
stiftelsen
strategen
studenten
styrelseledamoten
styrelsen
styrelseordföranden
supportern
svärfadern
svärmodern
svågern
systerdottern
systern
systersonen
säkerhetstjänsten
sändebudet
sångaren
sångerskan
taleskvinnan
talesmannen
talespersonen
talmannen
tandläkaren
tankesmedjan
teaterchefen
terroristen
tidningen
tidskriften
tingsrätten
tjänstemannen
tolken
tonåringen
toppchefen
trafikverket
trebarnsmamman
trebarnspappan
trion
trädgårdsmästaren
tränaren
turisten
tv-bolaget
tv-kanalen
tvillingen
tvåbarnsmamman
tvåbarnspappan
undersköterskan
universitetet
universitetslektorn
utbildningsministern
utredaren
utredningen
utrikesdepartementet
utrikesministern
utrikespolitisk talespersonen
utskottet
utvecklaren
vakthavande befälen
vden
verket
verksamhetschefen
verkställande direktören
veteranen
veterinären
vice ordföranden
vicepresidenten
viltmästaren
vinnaren
virologen
vittnet
väljaren
vänen
väninnan
världsmästaren
ägaren
änkan
änklingen
åklagaren
åklagarmyndigheten
åringarna
åringen
ögonvittnet
överbefälhavaren
överläkaren
överstelöjtnanten
översten
översättaren
"""

STANDS_FOR = """\
advokaten	advokat försvarsadvokat
affärsmannen	affärsman
akademin	akademi
aktieägaren	aktieägare
aktivisten	aktivist
ambassaden	ambassad
ambassadören	ambassadör
amiralen	amiral
analytikern	analytiker chefsanalytiker
anfallaren	anfallare
ansvarig utgivaren	ansvarig_utgivare
antropologen	antropolog
arbetaren	arbetare
arbetsgivaren	arbetsgivare
arbetstagaren	arbetstagare
arkeologen	arkeolog
arkitekten	arkitekt
armén	armé
arrangören	arrangör
artisten	artist
avdelningschefen	avdelningschef
avdelningsdirektören	avdelningsdirektör
backen	back
bagaren	bagare
bandet	band
banken	bank
barnbarnet	barnbarn
barnet	barn
barnmorskan	barnmorska
barnombudsmannen	barnombudsman
biologen	biolog
biskopen	biskop
biståndsministern	biståndsminister
biträdande smittskyddsläkaren	biträdande_smittskyddsläkare
bloggaren	bloggare
bolaget	bolag
bonden	bonde
borgarrådet	borgarråd
borgmästaren	borgmästare
bostadsministern	bostadsminister
brandingenjören	brandingenjör
brandmannen	brandman
brodern	bror
brorsdottern	brorsdotter
brorsonen	brorson
butikschefen	butikschef
byråkraten	byråkrat
byrån	byrå
börsen	börs
centralbanken	centralbank
chauffören	chaufför
chefen	chef
chefredaktören	chefredaktör
chefsanalytikern	chefsanalytiker
chefsekonomen	chefsekonom
chefsåklagaren	chefsåklagare
cyklisten	cyklist
dansaren	dansare
delegationen	delegation
deltagaren	deltagare
demonstranten	demonstrant
departementet	departement
diplomaten	diplomat
direktören	direktör avdelningsdirektör finansdirektör generaldirektör hälso-_och_sjukvårdsdirektör klubbdirektör kommundirektör kommunikationsdirektör sportdirektör verkställande_direktör
dirigenten	dirigent
dissidenten	dissident
distriktet	distrikt
distriktsläkaren	distriktsläkare
distriktsordföranden	distriktsordförande
docenten	docent
doktoranden	doktorand
domaren	domare
domstolen	domstol
dottern	dotter
driftchefen	driftchef
drottningen	drottning
duon	duo
ekonomen	ekonom chefsekonom seniorekonom
ekonomisk-politisk talespersonen	ekonomisk-politisk_talesperson
elektrikern	elektriker
eleven	elev
energiministern	energiminister
enhetschefen	enhetschef
entreprenören	entreprenör
epidemiologen	epidemiolog statsepidemiolog
eu-kommissionären	eu-kommissionär
experten	expert
expertkommentatorn	expertkommentator
expresidenten	expresident
fackchefen	fackchef
fackförbundet	fackförbund
fackföreningen	fackförening
facklig ledaren	facklig_ledare
fadern	far
familjen	familj
fanen	fan
farbrodern	farbror
farfadern	farfar
farmodern	farmor
fastern	faster
fastighetschefen	fastighetschef
fastighetsmäklaren	fastighetsmäklare
festivalchefen	festivalchef
filmaren	filmare
finansdirektören	finansdirektör
finansministern	finansminister
fiskaren	fiskare
flickan	flicka
flickvännen	flickvän
flygbolaget	flygbolag
flygplatschefen	flygplatschef
flygvapnet	flygvapen
flyktingen	flykting
fn-chefen	fn-chef
folkhälsomyndigheten	folkhälsomyndighet
fonden	fond
forskaren	forskare seniorforskare språkforskare
forskningschefen	forskningschef
forskningsledaren	forskningsledare
forwarden	forward
fotbollsspelaren	fotbollsspelare
fotografen	fotograf
friidrottaren	friidrottare
frisören	frisör
frun	fru
fysikern	fysiker
fästmannen	fästman
fästmön	fästmö
förbundet	förbund
förbundskaptenen	förbundskapten
förbundsordföranden	förbundsordförande
föreningen	förening
företaget	företag
författaren	författare
förhandlingschefen	förhandlingschef
förlaget	förlag
förläggaren	förläggare
förmedlingen	förmedling
församlingen	församling
förskolläraren	förskollärare
försvararen	försvarare
försvaret	försvar
försvarsadvokaten	försvarsadvokat
försvarsmakten	försvarsmakt
försvarsministern	försvarsminister
försäljningschefen	försäljningschef
förundersökningsledaren	förundersökningsledare
förvaltningschefen	förvaltningschef
föräldern	förälder
generaldirektören	generaldirektör
generalen	general
generalsekreteraren	generalsekreterare
geologen	geolog
gisslanen	gisslan
grannen	granne
grundaren	grundare medgrundare
gruppchefen	gruppchef
gruppen	grupp
gruppledaren	gruppledare
guiden	guide
guvernören	guvernör
gärningsmannen	gärningsman
hamnchefen	hamnchef
handbollsspelaren	handbollsspelare
handelsministern	handelsminister
handläggaren	handläggare
historikern	historiker
hovrätten	hovrätt
hustrun	hustru
huvudskyddsombudet	huvudskyddsombud
huvudägaren	huvudägare
hälso- och sjukvårdsdirektören	hälso-_och_sjukvårdsdirektör
högskolan	högskola
högsta domstolen	högsta_domstol
idrottaren	idrottare friidrottare
imamen	imam
influeraren	influerare
informationsansvariga	informationsansvarig
informationschefen	informationschef
infrastrukturministern	infrastrukturminister
ingenjören	ingenjör brandingenjör
inrikesministern	inrikesminister
insatsledaren	insatsledare
inspektionen	inspektion
inspektören	inspektör polisinspektör
institutet	institut
integrationsministern	integrationsminister
invandraren	invandrare
investeraren	investerare
invånaren	invånare
journalisten	journalist
juntan	junta
juristen	jurist
justitieministern	justitieminister
jägaren	jägare
kammarrätten	kammarrätt
kammaråklagaren	kammaråklagare
kanalen	kanal
kandidaten	kandidat
kanslern	kansler
kaptenen	kapten förbundskapten lagkapten
kedjan	kedja
kemisten	kemist
kirurgen	kirurg
klimatministern	klimatminister
klimatologen	klimatolog
klimatpolitisk talespersonen	klimatpolitisk_talesperson
klubbdirektören	klubbdirektör
klubben	klubb
koalitionen	koalition
kocken	kock
kollegan	kollega
komikern	komiker
kommendören	kommendör
kommentatorn	kommentator expertkommentator
kommissionen	kommission
kommissionsordföranden	kommissionsordförande
kommissionären	kommissionär eu-kommissionär
kommittén	kommitté
kommunalrådet	kommunalråd
kommundirektören	kommundirektör
kommunen	kommun
kommunikationschefen	kommunikationschef
kommunikationsdirektören	kommunikationsdirektör
kommunikatören	kommunikatör
kompositören	kompositör
koncernchefen	koncernchef
koncernen	koncern
kongressledamoten	kongressledamot
konstnären	konstnär
konsulten	konsult
konsumentombudsmannen	konsumentombudsman
kontoret	kontor
kontrollanten	kontrollant
korrespondenten	korrespondent
kriminalchefen	kriminalchef
kronprinsen	kronprins
kronprinsessan	kronprinsessa
kulturministern	kulturminister
kunden	kund
kungen	kung
kuratorn	kurator
kusinen	kusin
kustbevakningen	kustbevakning
kvinnan	kvinna taleskvinna
kyrkan	kyrka
kyrkoherden	kyrkoherde
kändisen	kändis
laget	lag
lagkaptenen	lagkapten
lagmannen	lagman
landsbygdsministern	landsbygdsminister
landshövdingen	landshövding
landslaget	landslag
landslagstränaren	landslagstränare
landstinget	landsting
larmcentralen	larmcentral
ledaren	ledare facklig_ledare forskningsledare förundersökningsledare gruppledare insatsledare oppositionsledare partiledare programledare projektledare räddningsledare sektionsledare skolledare
ledningen	ledning
leverantören	leverantör
läkaren	läkare biträdande_smittskyddsläkare distriktsläkare smittskyddsläkare tandläkare överläkare
länspolismästaren	länspolismästare
länsstyrelsen	länsstyrelse
läraren	lärare förskollärare
löparen	löpare
magasinet	magasin
majoriteten	majoritet
majorn	major
makan	maka
maken	make
mamman	mamma
mannen	man
marinchefen	marinchef
marinen	marin
marknadschefen	marknadschef
medgrundaren	medgrundare
medlemmen	medlem
meteorologen	meteorolog
migrationsministern	migrationsminister
migrationspolitisk talespersonen	migrationspolitisk_talesperson
migrationsverket	migrationsverk
militären	militär
miljardären	miljardär
miljöministern	miljöminister
miljöpolitisk talespersonen	miljöpolitisk_talesperson
ministern	minister biståndsminister bostadsminister energiminister finansminister försvarsminister handelsminister infrastrukturminister inrikesminister integrationsminister justitieminister klimatminister kulturminister landsbygdsminister migrationsminister miljöminister näringsminister premiärminister sjukvårdsminister skolminister socialminister statsminister utbildningsminister utrikesminister statsråd
minoriteten	minoritet
mittfältaren	mittfältare
modern	mor
morbrodern	morbror
morfadern	morfar
mormodern	mormor
mostern	moster
museet	museum
museichefen	museichef
museipedagogen	museipedagog
musikern	musiker
myndigheten	myndighet
myndighetspersonen	myndighetsperson
mäklaren	mäklare fastighetsmäklare
mästaren	mästare borgmästare länspolismästare polismästare trädgårdsmästare viltmästare världsmästare
målsägandebiträdet	målsägandebiträde
målsäganden	målsägande
målvakten	målvakt
mördaren	mördare
naalakkersuisoqen	naalakkersuisoq
nato-chefen	nato-chef
nyhetsbyrån	nyhetsbyrå
nyhetschefen	nyhetschef
nämnden	nämnd
näringsministern	näringsminister
officern	officer
offret	offer
ombudsmannen	ombudsman barnombudsman konsumentombudsman
oppositionen	opposition
oppositionsledaren	oppositionsledare
oppositionsrådet	oppositionsråd
ordfen	ordf
ordföranden	ordförande distriktsordförande förbundsordförande kommissionsordförande sametingsordförande styrelseordförande vice_ordförande
organisationen	organisation
pappan	pappa
paret	par
parlamentarikern	parlamentariker
parlamentet	parlament
partiet	parti
partiledaren	partiledare
partisekreteraren	partisekreterare
partnern	partner
passageraren	passagerare
patienten	patient
personen	person ekonomisk-politisk_talesperson klimatpolitisk_talesperson migrationspolitisk_talesperson miljöpolitisk_talesperson myndighetsperson presstalesperson rättspolitisk_talesperson sjukvårdspolitisk_talesperson talesperson utrikespolitisk_talesperson
piloten	pilot
platschefen	platschef flygplatschef
poeten	poet
pojken	pojke
pojkvännen	pojkvän
polischefen	polischef rikspolischef
polisen	polis
polisinspektören	polisinspektör
poliskommissarien	poliskommissarie
polismannen	polisman
polismyndigheten	polismyndighet
polismästaren	polismästare länspolismästare
polisområdeschefen	polisområdeschef
polisåklagaren	polisåklagare
politikern	politiker riksdagspolitiker
premiärministern	premiärminister
presidenten	president vicepresident
pressansvariga	pressansvarig
presschefen	presschef
pressekreteraren	pressekreterare
presstalesmannen	presstalesman
presstalespersonen	presstalesperson
prinsen	prins kronprins
prinsessan	prinsessa kronprinsessa
producenten	producent
produktchefen	produktchef
professorn	professor
programledaren	programledare
projektledaren	projektledare
prästen	präst
psykiatern	psykiater
psykologen	psykolog
påven	påve
radiokanalen	radiokanal
rapparen	rappare
redaktionen	redaktion
redaktören	redaktör chefredaktör
rederiet	rederi
regeringen	regering
regeringskansliet	regeringskansli
regimen	regim
regionen	region
regionrådet	regionråd
regissören	regissör
rektorn	rektor
renägaren	renägare
reportern	reporter
representanten	representant
revisorn	revisor
riksbanken	riksbank
riksbankschefen	riksbankschef
riksdagen	riksdag
riksdagsledamoten	riksdagsledamot
riksdagsmannen	riksdagsman
riksdagspolitikern	riksdagspolitiker
rikspolischefen	rikspolischef
riksåklagaren	riksåklagare
räddningschefen	räddningschef
räddningsledaren	räddningsledare
räddningstjänsten	räddningstjänst
rätten	rätt
rättspolitisk talespersonen	rättspolitisk_talesperson
rådet	råd
rådgivaren	rådgivare
rådmannen	rådman
sajten	sajt
sambon	sambo
sametingsordföranden	sametingsordförande
samhällsvetaren	samhällsvetare
samordnaren	samordnare
sekreteraren	sekreterare generalsekreterare partisekreterare pressekreterare statssekreterare
sektionschefen	sektionschef
sektionsledaren	sektionsledare
senaten	senat
senatorn	senator
seniorekonomen	seniorekonom
seniorforskaren	seniorforskare
simmaren	simmare
sjukhuset	sjukhus
sjuksköterskan	sjuksköterska
sjukvårdsministern	sjukvårdsminister
sjukvårdspolitisk talespersonen	sjukvårdspolitisk_talesperson
skepparen	skeppare
skidskytten	skidskytt
skidåkaren	skidåkare
skogsägaren	skogsägare
skolan	skola
skolledaren	skolledare
skolministern	skolminister
skolverket	skolverk
skådespelaren	skådespelare
släktingen	släkting
smittskyddsläkaren	smittskyddsläkare biträdande_smittskyddsläkare
småbarnsmamman	småbarnsmamma
småbarnspappan	småbarnspappa
snickaren	snickare
socialministern	socialminister
socialstyrelsen	socialstyrelse
socialtjänsten	socialtjänst
sociologen	sociolog
soldaten	soldat
sonen	son
specialisten	specialist
spelaren	spelare fotbollsspelare handbollsspelare skådespelare
sportchefen	sportchef
sportdirektören	sportdirektör
språkforskaren	språkforskare
språkröret	språkrör
statsepidemiologen	statsepidemiolog
statsministern	statsminister
statsrådet	statsråd minister biståndsminister bostadsminister energiminister finansminister försvarsminister handelsminister infrastrukturminister inrikesminister integrationsminister justitieminister klimatminister kulturminister landsbygdsminister migrationsminister miljöminister näringsminister premiärminister sjukvårdsminister skolminister socialminister statsminister utbildningsminister utrikesminister
statssekreteraren	statssekreterare
statsvetaren	statsvetare
stiftelsen	stiftelse
strategen	strateg
studenten	student
styrelseledamoten	styrelseledamot
styrelsen	styrelse
styrelseordföranden	styrelseordförande
supportern	supporter
svärfadern	svärfar
svärmodern	svärmor
svågern	svåger
systerdottern	systerdotter
systern	syster
systersonen	systerson
säkerhetstjänsten	säkerhetstjänst
sändebudet	sändebud
sångaren	sångare
sångerskan	sångerska
taleskvinnan	taleskvinna
talesmannen	talesman presstalesman
talespersonen	talesperson ekonomisk-politisk_talesperson klimatpolitisk_talesperson migrationspolitisk_talesperson miljöpolitisk_talesperson presstalesperson rättspolitisk_talesperson sjukvårdspolitisk_talesperson utrikespolitisk_talesperson
talmannen	talman
tandläkaren	tandläkare
tankesmedjan	tankesmedja
teaterchefen	teaterchef
terroristen	terrorist
tidningen	tidning
tidskriften	tidskrift
tingsrätten	tingsrätt
tjänstemannen	tjänsteman
tolken	tolk
tonåringen	tonåring
toppchefen	toppchef
trafikverket	trafikverk
trebarnsmamman	trebarnsmamma
trebarnspappan	trebarnspappa
trion	trio
trädgårdsmästaren	trädgårdsmästare
tränaren	tränare landslagstränare
turisten	turist
tv-bolaget	tv-bolag
tv-kanalen	tv-kanal
tvillingen	tvilling
tvåbarnsmamman	tvåbarnsmamma
tvåbarnspappan	tvåbarnspappa
undersköterskan	undersköterska
universitetet	universitet
universitetslektorn	universitetslektor
utbildningsministern	utbildningsminister
utredaren	utredare
utredningen	utredning
utrikesdepartementet	utrikesdepartement
utrikesministern	utrikesminister
utrikespolitisk talespersonen	utrikespolitisk_talesperson
utskottet	utskott
utvecklaren	utvecklare
vakthavande befälen	vakthavande_befäl
vden	vd
verket	verk
verksamhetschefen	verksamhetschef
verkställande direktören	verkställande_direktör
veteranen	veteran
veterinären	veterinär
vice ordföranden	vice_ordförande
vicepresidenten	vicepresident
viltmästaren	viltmästare
vinnaren	vinnare
virologen	virolog
vittnet	vittne ögonvittne
väljaren	väljare
vänen	vän
väninnan	väninna
världsmästaren	världsmästare
ägaren	ägare aktieägare huvudägare renägare skogsägare
änkan	änka
änklingen	änkling
åklagaren	åklagare chefsåklagare kammaråklagare polisåklagare riksåklagare
åklagarmyndigheten	åklagarmyndighet
ögonvittnet	ögonvittne
överbefälhavaren	överbefälhavare
överläkaren	överläkare
överstelöjtnanten	överstelöjtnant
översten	överste
översättaren	översättare
"""
