"""What people, organisations and groups are called by, in Norwegian.

Written for this project from general knowledge of the language.
"""

TITLES = """\
admiral
adv
advokat
ayatollah	m
biskop
biskopen
doktor
dr
dronning	f
eks-president
finansminister
forsvarsminister
fr	f
frk	f
fru	f
frøken	f
general
guvernør
herr
hr
imam	m
justisminister
kansler
kaptein
keiser	m
kommandør
kong	m
kongen
kronprins	m
kronprinsesse	f
lady	f
lord	m
løytnant
major
mr	m
mrs	f
ms	f
oberst
oberstløytnant
pater	m
pave	m
paven	m
president
prins	m
prinsesse	f
prof
professor
senator
sheik	m
sir	m
statsminister
statsråd
tidligere president
utenriksminister
visepresident
"""

ROLES = """\
administrerende direktør
administrerende direktøren
admiral
admiralen
advokat
advokaten
aksjonær
aksjonæren
aktivist
aktivisten
aktor
aktoren
ambassadør
ambassadøren
analytiker
analytikeren
angriper
angriperen
ansatt
ansvarlig redaktør
ansvarlig redaktøren
antropolog
antropologen
arbeider
arbeideren
arbeidsgiver
arbeidsgiveren
arbeidstaker
arbeidstakeren
arkeolog
arkeologen
arkitekt
arkitekten
arrangør
arrangøren
artist
artisten
assisterende helsedirektør
assisterende helsedirektøren
asylsøker
asylsøkeren
avdelingsdirektør
avdelingsdirektøren
avdelingsleder
avdelingslederen
avdelingssjef
avdelingssjefen
baker
bakeren
barnehagelærer
barnehagelæreren
barneombud
barneombudet
beboer
beboeren
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
bonde
bonden
brannmann
brannmannen
brannsjef
brannsjefen
butikksjef
butikksjefen
byråd
byråden
byrådsleder
byrådslederen
byråkrat
byråkraten
daglig leder
daglig lederen
danser
danseren
deltaker
deltakeren
demonstrant
demonstranten
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
drapsmann
drapsmannen
driftsleder
driftslederen
dronning	f
dronningen	f
eiendomsmegler
eiendomsmegleren
eier
eieren
ekspert
eksperten
ekspertkommentator
ekspertkommentatoren
ekspresident
ekspresidenten
elektriker
elektrikeren
elev
eleven
energiminister
energiministeren
epidemiolog
epidemiologen
etterforsker
etterforskeren
etterforskningsleder
etterforskningslederen
eu-kommissær
eu-kommissæren
fagdirektør
fagdirektøren
fagsjef
fagsjefen
fan
fanen
fastlege
fastlegen
festivalsjef
festivalsjefen
filmskaper
filmskaperen
finansdirektør
finansdirektøren
finansminister
finansministeren
finanspolitisk talsperson
finanspolitisk talspersonen
fisker
fiskeren
fiskeriminister
fiskeriministeren
flyktning
flyktningen
fn-sjef
fn-sjefen
forbrukerombud
forbrukerombudet
forbundsleder
forbundslederen
forfatter
forfatteren
forhandlingsleder
forhandlingslederen
forlegger
forleggeren
fornærmede
fornærmet
forretningsmann
forretningsmannen
forsker
forskeren
forskningsleder
forskningslederen
forskningssjef
forskningssjefen
forsvarer
forsvareren
forsvarsadvokat
forsvarsadvokaten
forsvarsminister
forsvarsministeren
forsvarssjef
forsvarssjefen
fotballspiller
fotballspilleren
fotograf
fotografen
frisør
frisøren
funksjonær
funksjonæren
fylkesleder
fylkeslederen
fylkesmann
fylkesmannen
fysiker
fysikeren
førsteamanuensis
førsteamanuensisen
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
gissel
gisselet
gjerningsmann
gjerningsmannen
grunnlegger
grunnleggeren
gruppeleder
gruppelederen
gründer
gründeren
guide
guiden
gutt	m
gutten	m
guvernør
guvernøren
havnesjef
havnesjefen
helsedirektør
helsedirektøren
helsefagarbeider
helsefagarbeideren
helseminister
helseministeren
helsepolitisk talsperson
helsepolitisk talspersonen
historiker
historikeren
hovedtillitsvalgt
håndballspiller
håndballspilleren
idrettsutøver
idrettsutøveren
imam
imamen
influenser
influenseren
informasjonsdirektør
informasjonsdirektøren
informasjonssjef
informasjonssjefen
ingeniør
ingeniøren
innbygger
innbyggeren
innenriksminister
innenriksministeren
innsatsleder
innsatslederen
innvandrer
innvandreren
innvandringsminister
innvandringsministeren
innvandringspolitisk talsperson
innvandringspolitisk talspersonen
inspektør
inspektøren
integreringsminister
integreringsministeren
investor
investoren
jeger
jegeren
jenta	f
jente	f
jordmor	f
jordmoren	f
journalist
journalisten
jurist
juristen
justisminister
justisministeren
justispolitisk talsperson
justispolitisk talspersonen
kandidat
kandidaten
kansler
kansleren
kaptein
kapteinen
keeper
keeperen
kirurg
kirurgen
kjemiker
kjemikeren
kjendis
kjendisen
klimaminister
klimaministeren
klimapolitisk talsperson
klimapolitisk talspersonen
klubbdirektør
klubbdirektøren
kokk
kokken
kollega
kollegaen
komiker
komikeren
kommandør
kommandøren
kommentator
kommentatoren
kommisjonspresident
kommisjonspresidenten
kommissær
kommissæren
kommunedirektør
kommunedirektøren
kommuneoverlege
kommuneoverlegen
kommunikasjonsdirektør
kommunikasjonsdirektøren
kommunikasjonsrådgiver
kommunikasjonsrådgiveren
kommunikasjonssjef
kommunikasjonssjefen
komponist
komponisten
konge
kongen
kongressmann
kongressmannen
konsernsjef
konsernsjefen
konsulent
konsulenten
kontrollør
kontrolløren
koordinator
koordinatoren
korrespondent
korrespondenten
krimsjef
krimsjefen
kronprins	m
kronprinsen	m
kronprinsesse	f
kronprinsessen	f
kulturminister
kulturministeren
kunde
kunden
kunnskapsminister
kunnskapsministeren
kunstner
kunstneren
kurator
kuratoren
kvinne	f
kvinnen	f
lagmann
lagmannen
landbruksminister
landbruksministeren
landslagssjef
landslagssjefen
landslagstrener
landslagstreneren
leder
lederen
lege
legen
lensmann
lensmannen
leverandør
leverandøren
lufthavnsjef
lufthavnsjefen
lærer
læreren
løper
løperen
major
majoren
majoritetseier
majoritetseieren
mann
mannen
marinesjef
marinesjefen
markedssjef
markedssjefen
medlem
medlemmet
megler
megleren
mester
mesteren
meteorolog
meteorologen
midtbanespiller
midtbanespilleren
miljøminister
miljøministeren
miljøpolitisk talsperson
miljøpolitisk talspersonen
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
målvakt
målvakten
naalakkersuisoq
naalakkersuisoqen
nabo
naboen
nato-sjef
nato-sjefen
nestleder
nestlederen
nyhetsredaktør
nyhetsredaktøren
næringsminister
næringsministeren
oberst
obersten
oberstløytnant
oberstløytnanten
offer
offeret
offiser
offiseren
ombud
ombudet
operasjonsleder
operasjonslederen
opposisjonsleder
opposisjonslederen
opposisjonspolitiker
opposisjonspolitikeren
ordfører
ordføreren
overlege
overlegen
oversetter
oversetteren
parlamentariker
parlamentarikeren
partileder
partilederen
partisekretær
partisekretæren
pasient
pasienten
passasjer
passasjeren
pave
paven
person
personen
pilot
piloten
poet
poeten
politiadvokat
politiadvokaten
politibetjent
politibetjenten
politidirektør
politidirektøren
politiinspektør
politiinspektøren
politiker
politikeren
politimann
politimannen
politimester
politimesteren
politioverbetjent
politioverbetjenten
president
presidenten
presserådgiver
presserådgiveren
pressesjef
pressesjefen
pressetalsmann
pressetalsmannen
pressevakt
pressevakten
prest
presten
prins	m
prinsen	m
prinsesse	f
prinsessen	f
produktsjef
produktsjefen
produsent
produsenten
professor
professoren
programleder
programlederen
prosjektleder
prosjektlederen
psykiater
psykiateren
psykolog
psykologen
pårørende
rapper
rapperen
redaktør
redaktøren
redningsleder
redningslederen
regissør
regissøren
reineier
reineieren
rektor
rektoren
reporter
reporteren
representant
representanten
revisor
revisoren
riksadvokat
riksadvokaten
rådgiver
rådgiveren
rådmann
rådmannen
saksbehandler
saksbehandleren
salgssjef
salgssjefen
sametingspresident
sametingspresidenten
samferdselsminister
samferdselsministeren
samfunnsforsker
samfunnsforskeren
sanger
sangeren
sangerinne	f
sangerinnen	f
sekretær
sekretæren
seksjonsleder
seksjonslederen
seksjonssjef
seksjonssjefen
senator
senatoren
seniorforsker
seniorforskeren
seniorrådgiver
seniorrådgiveren
seniorøkonom
seniorøkonomen
sentralbanksjef
sentralbanksjefen
siktede
siktet
sjef
sjefanalytiker
sjefanalytikeren
sjefen
sjefredaktør
sjefredaktøren
sjeføkonom
sjeføkonomen
sjåfør
sjåføren
skatteminister
skatteministeren
skiløper
skiløperen
skipper
skipperen
skiskytter
skiskytteren
skogeier
skogeieren
skoleleder
skolelederen
skuespiller
skuespilleren
smittevernoverlege
smittevernoverlegen
snekker
snekkeren
sogneprest
sognepresten
soldat
soldaten
sorenskriver
sorenskriveren
sosialminister
sosialministeren
sosiolog
sosiologen
spesialist
spesialisten
spiller
spilleren
sportsdirektør
sportsdirektøren
sportssjef
sportssjefen
statsadvokat
statsadvokaten
statsforvalter
statsforvalteren
statsmeteorolog
statsmeteorologen
statsminister
statsministeren
statsråd
statsråden
statssekretær
statssekretæren
statsviter
statsviteren
stifter
stifteren
stipendiat
stipendiaten
stortingspolitiker
stortingspolitikeren
stortingspresident
stortingspresidenten
stortingsrepresentant
stortingsrepresentanten
strateg
strategen
student
studenten
styreleder
styrelederen
styremedlem
styremedlemen
supporter
supporteren
svømmer
svømmeren
sykepleier
sykepleieren
syklist
syklisten
talerør
talerøret
talskvinne	f
talskvinnen	f
talsmann
talsmannen
talsperson
talspersonen
tannlege
tannlegen
teatersjef
teatersjefen
tenåring
tenåringen
terrorist
terroristen
tillitsvalgt
tiltalt
tiltalte
tingrettsdommer
tingrettsdommeren
tjenestemann
tjenestemannen
tolk
tolken
toppsjef
toppsjefen
trener
treneren
turist
turisten
universitetslektor
universitetslektoren
utdanningsminister
utdanningsministeren
utenriksminister
utenriksministeren
utenrikspolitisk talsperson
utenrikspolitisk talspersonen
utrykningsleder
utrykningslederen
utsending
utsendingen
utvikler
utvikleren
utøver
utøveren
vaktleder
vaktlederen
varaordfører
varaordføreren
velger
velgeren
venn
vennen
venninne	f
venninnen	f
verdensmester
verdensmesteren
veteran
veteranen
veterinær
veterinæren
viltforvalter
viltforvalteren
vinner
vinneren
virolog
virologen
visepresident
visepresidenten
vitne
vitnet
økonom
økonomen
øyenvitne
øyenvitnet
"""

KIN = """\
barn
barnebarn
barnebarnet
barnet
bestefar	m
bestefaren	m
bestemor	f
bestemoren	f
bror	m
broren	m
datter	f
datteren	f
ektefelle
ektefellen
ektemann	m
ektemannen	m
enke	f
enkemann	m
enkemannen	m
enken	f
far	m
faren	m
farfar	m
farfaren	m
farmor	f
farmoren	f
fetter	m
fetteren	m
forelder
forelderen
foresatt
forlovede
forloveden
hustru	f
hustruen	f
kjæreste
kjæresten
kona	f
kone	f
kusine	f
kusinen	f
mamma	f
mammaen	f
mann	m
mannen	m
mor	f
mora	f
moren	f
morfar	m
morfaren	m
mormor	f
mormoren	f
nevø	m
nevøen	m
niese	f
niesen	f
onkel	m
onkelen	m
pappa	m
pappaen	m
samboer
samboeren
slektning
slektningen
stedatter	f
stedatteren	f
stesønn	m
stesønnen	m
svigerfar	m
svigerfaren	m
svigermor	f
svigermoren	f
svoger	m
svogeren	m
sønn	m
sønnen	m
søskenbarn
søskenbarnet
søster	f
søsteren	f
tante	f
tanten	f
tvilling
tvillingen
"""

ORGANIZATION_NOUNS = """\
akademi
akademiet
ambassade
ambassaden
arbeiderparti
arbeiderpartiet
arbeidsgiverorganisasjon
arbeidsgiverorganisasjonen
avis
avisa
avisen
band
bandet
bank
banken
bedrift
bedriften
bispedømme
bispedømmet
blad
bladet
brannvesen
brannvesenet
byrett
byretten
bystyre
bystyret
børs
børsen
delegasjon
delegasjonen
departement
departementet
direktorat
direktoratet
domstol
domstolen
duo
duoen
ekteparet
etat
etaten
etterretningstjeneste
etterretningstjenesten
fagforbund
fagforbundet
fagforening
fagforeningen
familie
familien
finansdepartement
finansdepartementet
firma
firmaet
flertall
flertallet
flyselskap
flyselskapet
folkehelseinstitutt
folkehelseinstituttet
folketing
folketinget
fond
fondet
forbund
forbundet
forening
foreningen
forlag
forlaget
forsikringsselskap
forsikringsselskapet
forsvar
forsvaret
forsvarsdepartement
forsvarsdepartementet
fylkeskommune
fylkeskommunen
garde
garden
gruppa
gruppe
gruppen
helsedirektorat
helsedirektoratet
helseforetak
helseforetaket
hovedredningssentral
hovedredningssentralen
hær
hæren
høyesterett
høyskole
høyskolen
institutt
instituttet
justisdepartement
justisdepartementet
kirka
kirke
kirken
kjede
kjeden
klubb
klubben
koalisjon
koalisjonen
komite
komiteen
komité
kommisjon
kommisjonen
kommune
kommunen
konsern
konsernet
kontor
kontoret
kringkaster
kringkasteren
kystvakt
kystvakten
lag
laget
lagmannsrett
lagmannsretten
landslag
landslaget
ledelse
ledelsen
legeforening
legeforeningen
luftforsvar
luftforsvaret
magasin
magasinet
militærjunta
militærjuntaen
mindretall
mindretallet
ministeriet
ministerium
museet
museum
myndighet
myndigheten
nasjonalforsamling
nasjonalforsamlingen
nemnd
nemnda
nemnden
nettavis
nettavisen
nettsted
nettstedet
nyhetsbyrå
nyhetsbyrået
næringslivsorganisasjon
næringslivsorganisasjonen
nødsentral
nødsentralen
operasjonssentral
operasjonssentralen
opposisjon
opposisjonen
organisasjon
organisasjonen
panel
panelet
par
paret
parlament
parlamentet
parlamentsflertall
parlamentsflertallet
parti
partiet
politi
politidistrikt
politidistriktet
politiet
presidentembete
presidentembetet
presteskap
presteskapet
påtalemyndighet
påtalemyndigheten
radiostasjon
radiostasjonen
redaksjon
redaksjonen
rederi
rederiet
redningssentral
redningssentralen
regime
regimet
regjering
regjeringa
regjeringen
rett
retten
riksadvokat
riksadvokaten
råd
rådet
selskap
selskapet
senat
senatet
sendenemnd
sendenemnda
senter
senteret
sentralbank
sentralbanken
sjøforsvar
sjøforsvaret
skole
skolen
statsministerens kontor
statsministerkontor
stiftelse
stiftelsen
storting
stortinget
styre
styret
sykehus
sykehuset
tankesmia
tankesmie
tankesmien
tilsyn
tilsynet
tingrett
tingretten
tjeneste
tjenesten
trio
trioen
tv-kanal
tv-kanalen
tv-stasjon
tv-stasjonen
universitet
universitetet
utdanningsforbund
utdanningsforbundet
utenriksdepartement
utenriksdepartementet
utenrikstjeneste
utenrikstjenesten
utvalg
utvalget
virksomhet
virksomheten
øvrighet
øvrigheten
"""

GENERAL_NOUNS = """\
bedrift
bedriften
firma
firmaet
gruppe
gruppen
konsern
konsernet
organisasjon
organisasjonen
selskap
selskapet
virksomhet
virksomheten
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
departement
departementet
direktoratet
etat
etaten
institutt
komité
kommisjonen
minister
nemnd
tilsyn
utvalg
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
administrerende direktørene
administrerende direktører
admiralene
admiraler
advokatene
advokater
aksjonærene
aksjonærer
aktivistene
aktivister
aktorene
aktorer
ambassadørene
ambassadører
amerikanerne
analytikere
analytikerne
angripere
angriperne
ansatte
ansvarlig redaktørene
ansvarlig redaktører
antropologene
antropologer
arbeidere
arbeiderne
arbeidsgivere
arbeidsgiverne
arbeidstakere
arbeidstakerne
arkeologene
arkeologer
arkitektene
arkitekter
arrangørene
arrangører
artistene
artister
assisterende helsedirektørene
assisterende helsedirektører
asylsøkere
asylsøkerne
avdelingsdirektørene
avdelingsdirektører
avdelingsledere
avdelingslederne
avdelingssjefene
avdelingssjefer
bakere
bakerne
barna
barnebarna
barnehagelærere
barnehagelærerne
barneombudene
beboere
beboerne
bestefedre
bestefedrene
bestemødre
bestemødrene
biologene
biologer
biskopene
biskoper
bistandsadvokatene
bistandsadvokater
bloggere
bloggerne
boligministere
boligministerne
brannmenn
brannmennene
brannsjefene
brannsjefer
brødre
brødrene
butikksjefene
butikksjefer
byrådene
byråder
byrådsledere
byrådslederne
byråkratene
byråkrater
bøndene
bønder
daglig ledere
daglig lederne
dansere
danserne
danskene
deltakere
deltakerne
demonstrantene
demonstranter
diplomatene
diplomater
direktørene
direktører
dirigentene
dirigenter
dissidentene
dissidenter
dommere
dommerne
drapsmenn
drapsmennene
driftsledere
driftslederne
dronningene
dronninger
døtre
døtrene
eiendomsmeglere
eiendomsmeglerne
eiere
eierne
ekspertene
eksperter
ekspertkommentatorene
ekspertkommentatorer
ekspresidentene
ekspresidenter
ektefellene
ektefeller
ektemenn
ektemennene
elektrikere
elektrikerne
elevene
elever
energiministere
energiministerne
enkemenn
enkemennene
enkene
enker
epidemiologene
epidemiologer
etterforskere
etterforskerne
etterforskningsledere
etterforskningslederne
eu-kommissærene
eu-kommissærer
fagdirektørene
fagdirektører
fagsjefene
fagsjefer
fanene
faner
farfedre
farfedrene
farmødre
farmødrene
fastlegene
fastleger
fedre
fedrene
festivalsjefene
festivalsjefer
fettere
fetterne
filmskapere
filmskaperne
finansdirektørene
finansdirektører
finansministere
finansministerne
finanspolitisk talspersonene
finanspolitisk talspersoner
fiskere
fiskeriministere
fiskeriministerne
fiskerne
flyktningene
flyktninger
fn-sjefene
fn-sjefer
folk
forbrukerombudene
forbundsledere
forbundslederne
foreldre
foreldrene
foresatte
forfattere
forfatterne
forhandlingsledere
forhandlingslederne
forleggere
forleggerne
forretningsmenn
forretningsmennene
forskere
forskerne
forskningsledere
forskningslederne
forskningssjefene
forskningssjefer
forsvarere
forsvarerne
forsvarsadvokatene
forsvarsadvokater
forsvarsministere
forsvarsministerne
forsvarssjefene
forsvarssjefer
fotballspillere
fotballspillerne
fotografene
fotografer
franskmennene
frisørene
frisører
funksjonærene
funksjonærer
fylkesledere
fylkeslederne
fylkesmenn
fylkesmennene
fysikere
fysikerne
førsteamanuensene
førsteamanuenser
gartnere
gartnerne
generaldirektørene
generaldirektører
generalene
generaler
generalsekretærene
generalsekretærer
geologene
geologer
gislene
gisler
gjerningsmenn
gjerningsmennene
grunnleggere
grunnleggerne
gruppeledere
gruppelederne
gründere
gründerne
guidene
guider
guttene
gutter
guvernørene
guvernører
havnesjefene
havnesjefer
helsedirektørene
helsedirektører
helsefagarbeidere
helsefagarbeiderne
helseministere
helseministerne
helsepolitisk talspersonene
helsepolitisk talspersoner
historikere
historikerne
hovedtillitsvalgte
hustruene
hustruer
håndballspillere
håndballspillerne
idrettsutøvere
idrettsutøverne
imamene
imamer
influensere
influenserne
informasjonsdirektørene
informasjonsdirektører
informasjonssjefene
informasjonssjefer
ingeniørene
ingeniører
innbyggere
innbyggerne
innenriksministere
innenriksministerne
innsatsledere
innsatslederne
innvandrere
innvandrerne
innvandringsministere
innvandringsministerne
innvandringspolitisk talspersonene
innvandringspolitisk talspersoner
inspektørene
inspektører
integreringsministere
integreringsministerne
investorene
investorer
israelerne
jegere
jegerne
jentene
jenter
jordmødre
jordmødrene
journalistene
journalister
juristene
jurister
justisministere
justisministerne
justispolitisk talspersonene
justispolitisk talspersoner
kandidatene
kandidater
kanslere
kanslerne
kapteinene
kapteiner
keepere
keeperne
kilder
kirurgene
kirurger
kjemikere
kjemikerne
kjendisene
kjendiser
kjærestene
kjærester
klagerne
klimaministere
klimaministerne
klimapolitisk talspersonene
klimapolitisk talspersoner
klubbdirektørene
klubbdirektører
kokkene
kokker
kollegene
kolleger
komikere
komikerne
kommandørene
kommandører
kommentatorene
kommentatorer
kommisjonspresidentene
kommisjonspresidenter
kommissærene
kommissærer
kommunedirektørene
kommunedirektører
kommuneoverlegene
kommuneoverleger
kommunikasjonsdirektørene
kommunikasjonsdirektører
kommunikasjonsrådgivere
kommunikasjonsrådgiverne
kommunikasjonssjefene
kommunikasjonssjefer
komponistene
komponister
konene
koner
kongene
konger
kongressmenn
kongressmennene
konsernsjefene
konsernsjefer
konsulentene
konsulenter
kontrollørene
kontrollører
koordinatorene
koordinatorer
korrespondentene
korrespondenter
krimsjefene
krimsjefer
kritikere
kritikerne
kronprinsene
kronprinser
kronprinsessene
kronprinsesser
kulturministere
kulturministerne
kundene
kunder
kunnskapsministere
kunnskapsministerne
kunstnere
kunstnerne
kuratorene
kuratorer
kusinene
kusiner
kvinnene
kvinner
lagkameratene
lagmenn
lagmennene
landbruksministere
landbruksministerne
landslagssjefene
landslagssjefer
landslagstrenere
landslagstrenerne
ledere
lederne
legene
leger
lensmenn
lensmennene
leverandørene
leverandører
lufthavnsjefene
lufthavnsjefer
lærere
lærerne
løpere
løperne
majorene
majorer
majoritetseiere
majoritetseierne
mammaene
mammaer
marinesjefene
marinesjefer
markedssjefene
markedssjefer
mediene
medier
medlemmene
medlemmer
meglere
meglerne
meningsmålere
menn
mennene
mestere
mesterne
meteorologene
meteorologer
midtbanespillere
midtbanespillerne
miljøministere
miljøministerne
miljøpolitisk talspersonene
miljøpolitisk talspersoner
milliardærene
milliardærer
ministere
ministerne
morfedre
morfedrene
mormødre
mormødrene
museumsdirektørene
museumsdirektører
museumsinspektørene
museumsinspektører
musikere
musikerne
myndighetene
myndigheter
målvaktene
målvakter
mødre
mødrene
naalakkersuisoqene
naalakkersuisoqer
naboene
naboer
nato-sjefene
nato-sjefer
nestledere
nestlederne
nevøene
nevøer
niesene
nieser
nordmenn
nordmennene
nyhetsredaktørene
nyhetsredaktører
næringsministere
næringsministerne
oberstene
oberster
oberstløytnantene
oberstløytnanter
observatørene
observatører
offisere
offiserne
ofre
ofrene
ombudene
onklene
onkler
operasjonsledere
operasjonslederne
opposisjonsledere
opposisjonslederne
opposisjonspolitikere
opposisjonspolitikerne
ordførere
ordførerne
overlegene
overleger
oversettere
oversetterne
palestinere
palestinerne
pappaene
pappaer
parlamentarikere
parlamentarikerne
partene
partiene
partier
partiledere
partilederne
partisekretærene
partisekretærer
pasientene
pasienter
passasjere
passasjerne
pavene
paver
personene
personer
pilotene
piloter
poetene
poeter
politiadvokatene
politiadvokater
politibetjentene
politibetjenter
politidirektørene
politidirektører
politifolk
politiinspektørene
politiinspektører
politikere
politikerne
politikildene
politimenn
politimennene
politimestere
politimesterne
politioverbetjentene
politioverbetjenter
presidentene
presidenter
presserådgivere
presserådgiverne
pressesjefene
pressesjefer
pressetalsmenn
pressetalsmennene
pressevaktene
pressevakter
prestene
prester
prinsene
prinser
prinsessene
prinsesser
produktsjefene
produktsjefer
produsentene
produsenter
professorene
professorer
programledere
programlederne
prosjektledere
prosjektlederne
psykiatere
psykiaterne
psykologene
psykologer
rappere
rapperne
redaktørene
redaktører
redningsledere
redningslederne
redningsmannskapene
redningsmannskaper
regissørene
regissører
reineiere
reineierne
rektorene
rektorer
reportere
reporterne
representantene
representanter
revisorene
revisorer
riksadvokatene
riksadvokater
russerne
rådgivere
rådgiverne
rådmenn
rådmennene
saksbehandlere
saksbehandlerne
saksøkere
saksøkerne
salgssjefene
salgssjefer
samboere
samboerne
sametingspresidentene
sametingspresidenter
samferdselsministere
samferdselsministerne
samfunnsforskere
samfunnsforskerne
sangere
sangerinnene
sangerinner
sangerne
sekretærene
sekretærer
seksjonsledere
seksjonslederne
seksjonssjefene
seksjonssjefer
senatorene
senatorer
seniorforskere
seniorforskerne
seniorrådgivere
seniorrådgiverne
seniorøkonomene
seniorøkonomer
sentralbanksjefene
sentralbanksjefer
sjefanalytikere
sjefanalytikerne
sjefene
sjefer
sjefredaktørene
sjefredaktører
sjeføkonomene
sjeføkonomer
sjåførene
sjåfører
skatteministere
skatteministerne
skiløpere
skiløperne
skippere
skipperne
skiskyttere
skiskytterne
skogeiere
skogeierne
skoleledere
skolelederne
skuespillere
skuespillerne
slektningene
slektninger
smittevernoverlegene
smittevernoverleger
snekkere
snekkerne
sogneprestene
sogneprester
soldatene
soldater
sorenskrivere
sorenskriverne
sosialministere
sosialministerne
sosiologene
sosiologer
spesialistene
spesialister
spillere
spillerne
sportsdirektørene
sportsdirektører
sportssjefene
sportssjefer
statsadvokatene
statsadvokater
statsforvaltere
statsforvalterne
statsmeteorologene
statsmeteorologer
statsministere
statsministerne
statsrådene
statsråder
statssekretærene
statssekretærer
statsvitere
statsviterne
stedøtre
stedøtrene
stesønnene
stesønner
stiftere
stifterne
stipendiatene
stipendiater
stortingspolitikere
stortingspolitikerne
stortingspresidentene
stortingspresidenter
stortingsrepresentantene
stortingsrepresentanter
strategene
strateger
studentene
studenter
styreledere
styrelederne
styremedlemene
styremedlemer
styresmaktene
styresmakter
supportere
supporterne
svenskene
svigerfedre
svigerfedrene
svigermødre
svigermødrene
svogere
svogerne
svømmere
svømmerne
sykepleiere
sykepleierne
syklistene
syklister
sønnene
sønner
søsken
søskenbarna
søstre
søstrene
talerørene
talskvinnene
talskvinner
talsmenn
talsmennene
talspersonene
talspersoner
tannlegene
tannleger
tantene
tanter
teatersjefene
teatersjefer
tenåringene
tenåringer
terroristene
terrorister
tilhengere
tilhengerne
tillitsvalgte
tingrettsdommere
tingrettsdommerne
tjenestemenn
tjenestemennene
tolkene
tolker
toppsjefene
toppsjefer
trenere
trenerne
turistene
turister
tvillingene
tvillinger
tyskerne
ukrainerne
ungdommene
ungdommer
universitetslektorene
universitetslektorer
utdanningsministere
utdanningsministerne
utenriksministere
utenriksministerne
utenrikspolitisk talspersonene
utenrikspolitisk talspersoner
utrykningsledere
utrykningslederne
utsendingene
utsendinger
utviklere
utviklerne
utøvere
utøverne
vaktledere
vaktlederne
varaordførere
varaordførerne
velgere
velgerne
vennene
venner
venninnene
venninner
verdensmestere
verdensmesterne
veteranene
veteraner
veterinærene
veterinærer
viltforvaltere
viltforvalterne
vinnere
vinnerne
virologene
virologer
visepresidentene
visepresidenter
vitnene
vitner
økonomene
økonomer
øyenvitnene
øyenvitner
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
europeisk
europeiske
finsk
finske
fransk
franske
færøysk
færøyske
gresk
greske
grønlandsk
grønlandske
hviterussisk
hviterussiske
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
kanadisk
kanadiske
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
latvisk
latviske
libanesisk
libanesiske
libysk
libyske
litauisk
litauiske
meksikansk
meksikanske
nederlandsk
nederlandske
nigeriansk
nigerianske
nordkoreansk
nordkoreanske
norsk
norske
pakistansk
pakistanske
palestinsk
palestinske
polsk
polske
portugisisk
portugisiske
rumensk
rumenske
russisk
russiske
samisk
samiske
saudiarabisk
saudiarabiske
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
sudansk
sudanske
sveitsisk
sveitsiske
svensk
svenske
syrisk
syriske
sørafrikansk
sørafrikanske
sørkoreansk
sørkoreanske
tsjekkisk
tsjekkiske
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
østerriksk
østerrikske
"""

NO_NAMES = """\
advarer
advart
advarte
aldri
alle
allerede
alltid
alt
altså
alvorlig
anbefaler
anbefalt
anbefalte
andre
aner
anfører
anført
anførte
angra
angrer
angret
angående
anklaga
anklager
anklaget
anmelder
anmeldte
annen
annet
annonce
annons
annonse
annonserer
annonsert
annonserte
anser
ansett
anslo
anslår
anslått
anså
ant
antar
antatt
ante
antek
antok
antyda
antyder
antydet
appellerer
appellert
appellerte
apr
april
arbeider
arbeidet
argumenterer
argumentert
argumenterte
artikkelen
artikulerer
artikulert
artikulerte
at
aug
august
av
avgjorde
avgjort
avgjør
avkrefta
avkrefter
avkreftet
avslutta
avslutter
avsluttet
avslører
avslørt
avslørte
avviser
avvist
avviste
ba
babbla
babbler
babblet
bad
bak
bar
bare
bebreider
bebreidet
bebuder
bebudt
bebudte
bed
bede
bedt
bedyrer
bedyrt
bedyrte
befaler
befalt
befalte
begeistret
begge
begrunna
begrunner
begrunnet
begynner
begynnt
begynnte
begynte
bekjenner
bekjent
bekjente
beklager
beklagt
beklagte
bekrefta
bekrefter
bekreftet
bemerka
bemerker
bemerket
benekta
benekter
benektet
beordra
beordrer
beordret
ber
beretta
beretter
berettet
berre
berømmer
berømmt
berømmte
beskreiv
beskrev
beskrevet
beskriver
beskylder
beskyldt
beskyldte
bestemmer
bestemt
bestemte
besto
består
besøker
besøkte
betaler
betalte
betegna
betegner
betegnet
betrodd
betrodde
betror
betydde
betyr
bidrar
bidro
bild
billede
bjeffa
bjeffer
bjeffet
blant
ble
blei
bli
blir
blitt
blogga
blogger
blogget
bodde
bor
bort
bortsett
brakte
bruker
brukte
bruktes
brummer
brummt
brummte
brutt
bryter
brøler
brølt
brølte
brøt
burde
bygde
bygger
bærer
bønnfaller
bønnfalt
bør
da
dag
de
debat
debatt
debatterer
debattert
debatterte
deg
dei
deira
dekker
dekket
deklarerer
deklarert
deklarerte
deler
delt
deltar
delte
deltok
dem
dementerer
dementert
dementerte
den
denne
der
dere
deres
deretter
derfor
derimot
dermed
dersom
des
desember
desse
dessuten
det
dette
difor
din
dine
direkt
direkte
diskuterer
diskutert
diskuterte
disse
ditt
doserer
dosert
doserte
drar
dreper
drepte
drev
driver
dro
drøfta
drøfter
drøftet
drømmer
drømt
drømte
du
dykk
därför
då
døde
dømmer
dømte
dør
eg
egentlig
ei
eide
eier
ein
eit
eller
ellers
elleve
en
enda
endelig
ender
endrer
endret
endte
enkelt
enkelte
enn
enno
ennå
enten
er
erfarer
erfart
erfarte
erindra
erindrer
erindret
erkjenner
erkjent
erkjente
erklærer
erklært
erklærte
erter
ertt
ertte
et
etter
etterforsker
etterforsket
ettermiddag
ettermiddagen
etterpå
ettersom
ettertenksomt
faktisk
faller
falt
fanget
fann
fant
fantaserer
fantasert
fantaserte
fantes
fastholder
fastholdt
fastslo
fastslog
fastslår
fastslått
feb
februar
fekk
fekta
fekter
fektet
fem
fikk
filosoferer
filosofert
filosoferte
finn
finner
finnes
fire
fjor
fleipa
fleiper
fleipet
fleire
flere
flest
flytter
flyttet
fnysa
fnyser
fnyset
for
foran
fordi
fordømmer
fordømmt
fordømmte
foregikk
foregår
foreslo
foreslog
foreslår
foreslått
foretar
foretok
forklarer
forklart
forklarte
forklåra
forklårer
forklårte
forkynner
forkynnt
forkynnte
forlanger
forlangt
forlangte
forlater
forlot
formana
formaner
formanet
formiddag
formiddagen
formulerer
formulert
formulerte
forrige
forsikra
forsikrer
forsikret
forsto
forstod
forstår
forstått
forsvant
forsvinner
forsøker
forsøkte
fortalde
fortalt
fortalte
fortel
forteller
fortjener
fortsatt
fortsatte
fortset
fortsetter
forutser
forutsett
forutså
forventa
forventer
forventet
foto
fra
fram
framfor
framheva
framhever
framhevet
framholder
framholdt
framleis
fredag
fredagen
frem
fremfører
fremført
fremførte
fremheva
fremhever
fremhevet
fremholder
fremholdt
fremstiller
fremstillt
fremstillte
freser
frest
freste
fryda
fryder
frydet
frykta
fryktar
frykter
fryktet
frå
fulgte
fungerer
fungerte
funne
funnet
furta
furter
furtet
få
får
føler
følger
følt
følte
før
fører
først
førte
føyd
føyde
føyer
ga
gang
ganger
gapa
gaper
gapet
garanterer
garantert
garanterte
gav
generaliserer
generalisert
generaliserte
gikk
gir
gispa
gisper
gispet
gitt
gjaldt
gjelder
gjenfortalt
gjenfortalte
gjenforteller
gjennom
gjennomfører
gjennomførte
gjentar
gjentatt
gjentatte
gjentek
gjentok
gjerne
gjespa
gjesper
gjespet
gjev
gjorde
gjør
gleda
gleder
gledet
gneldra
gneldrer
gneldret
gratulerer
gratulert
gratulerte
greide
griner
grint
grinte
grunnet
gråt
gråter
grått
går
ha
hadde
halde
ham
hamra
hamrer
hamret
han
handler
handlet
hans
har
harselerer
harselert
harselerte
hauka
hauker
hauket
hei
heiter
heitt
heitte
held
heldt
helg
helga
helgen
heller
hen
hender
hendte
hennar
henne
hennes
henter
hentet
her
het
heter
hett
hevda
hevdar
hevder
hevdet
hiksta
hikster
hikstet
hilser
hilst
hilste
hinta
hinter
hintet
hjalp
hjelper
hjemme
ho
holder
holdt
hopper
hoppet
hos
hosta
hoster
hostet
hulka
hulker
hulket
humra
humrer
humret
hun
hundre
huska
husker
husket
hva
hvem
hver
hvert
hveser
hvest
hveste
hviler
hvilke
hvilken
hvilket
hvis
hvisker
hvisket
hvor
hvordan
hvorfor
hyler
hylla
hyller
hyllet
hylt
hylte
här
håner
hånt
hånte
håpa
håpar
håper
håpet
hører
hørte
høst
høyt
i
ifølge
ifølgje
igjen
ikke
ikkje
illustrerer
illustrert
illustrerte
imidlertid
informerer
informert
informerte
ingen
inn
innad
inne
innebar
innebærer
inneholder
inneholdt
innen
innenfor
innenriks
innlandet
innleda
innleder
innledet
innrømmer
innrømmet
innrømt
innrømte
innser
innsett
innså
inntil
innvender
innvendt
innvendte
insisterer
insistert
insisterte
instruerer
instruert
instruerte
ironiserer
ironisert
ironiserte
ja
jan
januar
jeg
jo
jobber
jobbet
jubla
jubler
jublet
jul
juli
juni
kakla
kakler
kaklet
kalla
kallar
kaller
kalles
kalt
kalte
kan
kanskje
karakteriserer
karakterisert
karakteriserte
kaster
kastet
kauka
kauker
kauket
kjem
kjenner
kjennt
kjennte
kjente
kjøper
kjøpte
kjører
kjørte
kl
klaga
klager
klaget
klarer
klart
klarte
klokelig
klokka
klokken
klukka
klukker
klukket
knurra
knurrer
knurret
kom
kommentar
kommenterer
kommentert
kommenterte
kommer
kommuniserer
kommunisert
kommuniserte
kompletterer
komplettert
kompletterte
konkluderer
konkludert
konkluderte
konstaterer
konstatert
konstaterte
kontra
kontrasterer
kontrastert
kontrasterte
kontrer
kontret
korleis
korrigerer
korrigert
korrigerte
kort
koster
kostet
krevde
krever
krevt
krevte
kritiserer
kritisert
kritiserte
kronikk
krönika
kultur
kun
kunne
kunngjorde
kunngjort
kunngjør
kva
kvar
kvart
kveld
kvelden
kven
kvifor
kviskra
kviskrar
kvitra
kvitrer
kvitret
la
lager
laget
lagt
langs
lar
laurdag
lavt
ledare
ledd
leder
legg
legger
ler
les
leser
leste
leter
lette
levd
levde
lever
leverer
leverte
ligg
ligger
ligner
likevel
lo
lot
lova
lover
lovet
lovprisa
lovpriser
lovpriset
lovt
lovte
lurer
lurt
lurte
lydd
lyder
lyser
lyst
lyste
läs
lå
lærer
lærte
læs
lød
løp
løper
lørdag
lørdagen
løser
løste
mai
man
mandag
mandagen
mange
mangler
manglet
mars
me
med
med-mindre
medan
medga
medgav
medgir
medgitt
medgjev
meg
meiner
meint
meinte
melder
meldt
meldte
mellom
men
mener
meninger
mens
ment
mente
mer
merker
merket
mi
min
mine
minner
minnes
minnt
minnte
mintes
mistenker
mistenkt
mistenkte
mister
mistet
mitt
moraliserer
moralisert
moraliserte
morgen
morges
mot
motiverer
motivert
motiverte
mottar
mottok
mukka
mukker
mukket
mumla
mumler
mumlet
muntert
muntlig
murra
murrer
murret
må
måndag
måned
måneden
måtte
møter
møtte
natt
natta
natten
ned
nei
nej
nekta
nekter
nektet
nemlig
neppe
neste
nesten
nettopp
nevner
nevnt
nevnte
ni
nikka
nikker
nikket
no
noe
noen
nok
nokon
nokre
noterer
notert
noterte
nov
november
nyanserer
nyansert
nyanserte
nyheder
nyhet
nyheter
nylig
nynna
nynner
nynnet
nyttår
nyår
nå
nådde
når
observerer
observert
observerte
offentlig
ofte
og
også
ok
okei
okt
oktober
om
omfatter
omkom
omkring
onsdag
onsdagen
opna
opnar
opp
oppdager
oppdaget
oppdaterer
oppdatert
oppdaterte
oppfatter
oppfattet
oppfordra
oppfordrer
oppfordret
oppga
oppgav
oppgir
oppgitt
opplevd
opplevde
opplever
opplyser
opplyst
opplyste
opprettholder
opprettholdt
oppsto
oppstod
oppstår
oppsummerer
oppsummert
oppsummerte
opptrer
opptrådte
orienterer
orientert
orienterte
oss
ovenfor
over
overdrev
overdrevet
overdriver
overfor
overlevde
overtar
overtok
parerer
parert
parerte
peker
pekt
pekte
per
pesa
peser
peset
pga
planla
planlegger
pleide
pleier
plutselig
poengterer
poengtert
poengterte
politikk
posta
poster
postet
prata
prater
pratet
presenterer
presenterte
presiserer
presisert
presiserte
proklamerer
proklamert
proklamerte
protesterer
protestert
protesterte
publiserer
publisert
publiserte
på
påberoper
påberopt
påberopte
pågikk
pågrep
pågriper
pågår
påkalla
påkaller
påkallet
påpeker
påpekt
påpekte
påsk
påske
påsto
påstod
påstår
påstått
rakk
raljerer
raljert
raljerte
rammer
rammet
rant
rapporterer
rapportert
rapporterte
raser
rast
raste
reagerer
reagert
reagerte
redder
reddet
refererer
referert
refererte
reflekterer
reflektert
reflekterte
refser
refst
refste
registrerer
registrert
registrerte
regner
regnt
regnte
reiser
reiste
rekapitulerer
rekapitulert
rekapitulerte
rekker
renner
replikkerer
replikkert
replikkerte
repliserer
replisert
repliserte
resonnerer
resonnert
resonnerte
riktignok
ringer
ringte
rolig
roper
ropt
ropte
roser
rost
roste
rundt
rykka
rykker
rykket
rådd
rådde
råder
rådet
røper
røpt
røpte
sa
sagde
sagt
saken
samler
samlet
samme
sammen
sammenligna
sammenligner
sammenlignet
sammenlikna
sammenlikner
sammenliknet
samt
samtidig
sang
satt
satte
seier
seinare
seinere
seks
selv
senaste
sender
sendte
senere
sept
september
ser
sett
setter
si
sidan
siden
sier
sikter
siktet
sin
sine
sint
siste
siterer
sitert
siterte
sitt
sitter
sju
sjøl
skadde
skader
skadet
skal
skaper
skapte
skildrer
skildrt
skildrte
skisserer
skissert
skisserte
skjedde
skjemta
skjemter
skjemtet
skjer
skjøt
skreik
skreiv
skrek
skreket
skrella
skreller
skrellet
skrev
skrevet
skriftlig
skrik
skriker
skriv
skrive
skriver
skryter
skrytt
skrøt
skulle
skutt
skyldes
skyldtes
skyter
slakta
slakter
slaktet
slapp
slik
slipper
slo
slutta
slutter
sluttet
slynger
slyngt
slyngte
slår
slått
smiler
smilt
smilte
snakka
snakker
snakket
snart
snudde
snufsa
snufser
snufset
snur
som
sommer
sov
sover
spekulerer
spekulert
spekulerte
spesielt
spiller
spilte
spiser
spiste
sport
spurde
spurt
spurte
spådd
spådde
spår
spøkefullt
spøker
spøkt
spøkte
spør
spørr
stadig
stamma
stammer
stammet
stanser
stanset
starta
starter
startet
steg
stemmer
stempler
stemplt
stemplte
stemte
stenger
stengte
stiger
stille
stiller
stilte
stjal
sto
stod
stopper
stoppet
stotra
stotrer
stotret
straks
står
stått
støtter
støttet
sukka
sukker
sukket
sundag
sunget
supplerer
supplert
supplerte
sutra
sutrer
sutret
svara
svarar
svarer
svart
svarte
synes
synest
synger
synser
synst
synste
syntes
syntest
syta
syter
sytet
syv
så
såfremt
såleis
særlig
søker
søkte
søndag
søndagen
sørger
sørget
tack
takk
takka
takker
takket
taler
talt
talte
taper
tapte
tar
tek
tenker
tenkjer
tenkt
tenkte
ti
tidligere
til
tilbake
tilbakeviser
tilbakevist
tilbakeviste
tilbrakte
tilføyd
tilføyde
tilføyer
tilhører
tilhørte
tilkjennegir
tilkjennegit
tilkjennegite
tillater
tillot
tilrettevisa
tilretteviser
tilretteviset
tilskrev
tilskrevet
tilskriver
tilsto
tilstod
tilstår
tilstått
time
timer
tirsdag
tirsdagen
tjener
tjente
to
tok
tolka
tolker
tolket
tolv
tordna
tordner
tordnet
torsdag
torsdagen
traff
trakk
tre
treffer
trekker
trenger
trengte
trodd
trodde
trolig
tror
tross
trudd
trudde
truer
trues
truet
trur
trut
trute
trygler
tryglt
tryglte
turte
tusen
tviler
tvilt
tvilte
tvitra
tvitrer
tvitret
twitra
twitrer
twitret
tydelig
tysdag
tør
tørt
uansett
uka
uke
uken
ulike
under
understreka
understrekar
understreker
understreket
undra
undrer
undres
undret
unntatt
ut
utan
utbrutt
utbryter
utbrøt
utdyper
utdypt
utdypte
ute
uten
utenfor
utenriks
uttala
uttalar
uttaler
uttalt
uttalte
uttrykker
uttrykkt
uttrykkte
valgte
vant
var
varsla
varsler
varslet
vart
ved
vedgikk
vedgår
vedgått
vedrørende
veit
vektla
vektlagt
vektlegger
vel
velger
venta
venter
ventet
vere
verken
vert
vet
vi
via
video
videre
vil
ville
vinner
vinter
virker
virket
viser
viska
visker
visket
visse
visst
visste
visstnok
vist
viste
vitna
vitner
vitnet
vitsa
vitser
vitset
vokser
vokste
vore
vurderer
vurdert
vurderte
vår
våre
vårt
være
vært
ytra
ytrer
ytret
å
åpenbart
åpent
åpna
åpner
åpnet
år
året
åtte
ærlig
òg
óg
øker
økonomi
økte
ønsker
ønsket
ønskjer
ønskt
ønskte
"""

DETERMINERS = """\
alle	indefinite
andre	indefinite
annen	indefinite
annet	indefinite
begge	indefinite
de	definite
dei	definite
deira	possessive
den	definite
denne	definite
deres	possessive
desse	definite
det	definite
dette	definite
din	possessive
dine	possessive
disse	definite
ditt	possessive
ei	indefinite
ein	indefinite
eit	indefinite
elleve	indefinite
en	indefinite
enkelte	indefinite
et	indefinite
fem	indefinite
fire	indefinite
fleire	indefinite
flere	indefinite
flest	indefinite
få	indefinite
hans	possessive m
hennar	possessive f
hennes	possessive f
hundre	indefinite
hver	indefinite
hvert	indefinite
ingen	indefinite
kvar	indefinite
kvart	indefinite
mange	indefinite
mi	possessive
min	possessive
mine	possessive
mitt	possessive
ni	indefinite
noen	indefinite
nokon	indefinite
nokre	indefinite
samme	indefinite
seks	indefinite
si	possessive
sin	possessive
sine	possessive
sitt	possessive
sju	indefinite
syv	indefinite
ti	indefinite
to	indefinite
tolv	indefinite
tre	indefinite
tusen	indefinite
ulike	indefinite
visse	indefinite
vår	possessive
våre	possessive
vårt	possessive
åtte	indefinite
"""

MODIFIERS = """\
administrerende
afghansk
afghanske
albansk
albanske
amerikansk
amerikanske
andre
anerkjent
anerkjente
anonym
anonyme
ansvarlig
arabisk
arabiske
arbeidsløs
argentinsk
argentinske
assisterende
australsk
australske
avdøde
avgått
avtroppende
belgisk
belgiske
blid
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
chilensk
chilenske
colombiansk
colombianske
daglig
dansk
danske
daværende
drepte
dåverande
dømt
dømte
egen
egyptisk
egyptiske
eks
eldre
engelsk
engelske
erfaren
erfarne
estisk
estiske
etiopisk
etiopiske
europeisk
europeiske
faglig
faglige
finanspolitisk
finsk
finske
fornøyd
fornøyde
fortvilet
fortvilte
fransk
franske
fremste
fungerende
færøysk
færøyske
første
gamle
gammel
gift
glad
glade
gresk
greske
grønlandsk
grønlandske
helsepolitisk
hviterussisk
hviterussiske
høyeste
høyrepopulistiske
indisk
indiske
internasjonal
internasjonale
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
junior
juridisk
juridiske
jødisk
jødiske
kanadisk
kanadiske
kenyansk
kenyanske
kinesisk
kinesiske
kjent
kjente
kommunistiske
konservativ
konservative
konstituert
kontroversielle
koreansk
koreanske
kriminell
kroatisk
kroatiske
kurdisk
kurdiske
latvisk
latviske
ledende
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
medisinsk
medisinske
meksikansk
meksikanske
militær
militære
mistenkte
nasjonal
nasjonale
navngitt
navngitte
nederlandsk
nederlandske
nigeriansk
nigerianske
nordkoreansk
nordkoreanske
norsk
norske
norskfødte
noverande
ny
nye
nyutnevnt
nyvalgt
nåværende
omstridte
oppgitt
pakistansk
pakistanske
palestinsk
palestinske
parlamentariske
pensjonert
pensjonerte
personlig
personlige
politisk
politiske
polsk
polske
populære
portugisisk
portugisiske
profesjonell
påtroppende
radikal
radikale
religiøs
religiøse
rumensk
rumenske
russisk
russiske
rutinerte
samisk
samiske
samme
saudiarabisk
saudiarabiske
savnede
senior
serbisk
serbiske
siktede
sivil
sivile
skadde
skilt
skotsk
skotske
skuffede
skuffet
slovakisk
slovakiske
smørblid
somalisk
somaliske
sosialistiske
spansk
spanske
stolte
sudansk
sudanske
sveitsisk
sveitsiske
svensk
svenske
syrisk
syriske
sørafrikansk
sørafrikanske
sørkoreansk
sørkoreanske
tidlegare
tidligere
tiltalte
tredje
tsjekkisk
tsjekkiske
tyrkisk
tyrkiske
tysk
tyske
uavhengig
uavhengige
ukrainsk
ukrainske
ung
ungarsk
ungarske
unge
utenrikspolitisk
utnevnt
venezuelansk
venezuelanske
økonomisk
økonomiske
østerriksk
østerrikske
øverste
"""

PHRASE_ENDS = """\
advarer
advart
advarte
aldri
alle
allerede
alltid
alt
altså
alvorlig
anbefaler
anbefalt
anbefalte
andre
aner
anfører
anført
anførte
angra
angrer
angret
angående
anklaga
anklager
anklaget
anmelder
anmeldte
annonserer
annonsert
annonserte
anser
ansett
anslo
anslår
anslått
anså
ant
antar
antatt
ante
antek
antok
antyda
antyder
antydet
appellerer
appellert
appellerte
apr
april
arbeidet
argumenterer
argumentert
argumenterte
artikulerer
artikulert
artikulerte
at
aug
august
av
avgjorde
avgjort
avgjør
avkrefta
avkrefter
avkreftet
avslutta
avslutter
avsluttet
avslører
avslørt
avslørte
avviser
avvist
avviste
ba
babbla
babbler
babblet
bad
bak
bar
bare
bebreider
bebreidet
bebuder
bebudt
bebudte
bed
bede
bedt
bedyrer
bedyrt
bedyrte
befaler
befalt
befalte
begeistret
begge
begrunna
begrunner
begrunnet
begynner
begynnt
begynnte
begynte
bekjenner
bekjent
bekjente
beklager
beklagt
beklagte
bekrefta
bekrefter
bekreftet
bemerka
bemerker
bemerket
benekta
benekter
benektet
beordra
beordrer
beordret
ber
beretta
beretter
berettet
berre
berømmer
berømmt
berømmte
beskreiv
beskrev
beskrevet
beskriver
beskylder
beskyldt
beskyldte
bestemmer
bestemt
bestemte
besto
består
besøker
besøkte
betaler
betalte
betegna
betegner
betegnet
betrodd
betrodde
betror
betydde
betyr
bidrar
bidro
bjeffa
bjeffer
bjeffet
blant
ble
blei
bli
blir
blitt
blogga
blogget
bodde
bor
bort
bortsett
brakte
bruker
brukte
bruktes
brummer
brummt
brummte
brutt
bryter
brøler
brølt
brølte
brøt
burde
bygde
bygger
bærer
bønnfaller
bønnfalt
bør
da
dag
de
debatterer
debattert
debatterte
deg
dei
dekker
dekket
deklarerer
deklarert
deklarerte
deler
delt
deltar
delte
deltok
dem
dementerer
dementert
dementerte
den
denne
der
dere
deretter
derfor
derimot
dermed
dersom
des
desember
dessuten
det
dette
difor
direkte
diskuterer
diskutert
diskuterte
doserer
dosert
doserte
drar
dreper
drepte
drev
driver
dro
drøfta
drøfter
drøftet
drømmer
drømt
drømte
du
dykk
då
døde
dømmer
dømte
dør
eg
egentlig
ei
eide
eller
ellers
enda
endelig
ender
endrer
endret
endte
enkelt
enkelte
enn
enno
ennå
enten
er
erfarer
erfart
erfarte
erindra
erindrer
erindret
erkjenner
erkjent
erkjente
erklærer
erklært
erklærte
erter
ertt
ertte
etter
etterforsket
ettermiddag
ettermiddagen
etterpå
ettersom
ettertenksomt
faktisk
faller
falt
fanget
fann
fant
fantaserer
fantasert
fantaserte
fantes
fastholder
fastholdt
fastslo
fastslog
fastslår
fastslått
feb
februar
fekk
fekta
fekter
fektet
fikk
filosoferer
filosofert
filosoferte
finn
finner
finnes
fjor
fleipa
fleiper
fleipet
flere
flytter
flyttet
fnysa
fnyser
fnyset
for
foran
fordi
fordømmer
fordømmt
fordømmte
foregikk
foregår
foreslo
foreslog
foreslår
foreslått
foretar
foretok
forklarer
forklart
forklarte
forklåra
forklårer
forklårte
forkynner
forkynnt
forkynnte
forlanger
forlangt
forlangte
forlater
forlot
formana
formaner
formanet
formiddag
formiddagen
formulerer
formulert
formulerte
forrige
forsikra
forsikrer
forsikret
forsto
forstod
forstår
forstått
forsvant
forsvinner
forsøker
forsøkte
fortalde
fortalt
fortalte
fortel
forteller
fortjener
fortsatt
fortsatte
fortset
fortsetter
forutser
forutsett
forutså
forventa
forventer
forventet
fra
fram
framfor
framheva
framhever
framhevet
framholder
framholdt
framleis
fredag
fredagen
frem
fremfører
fremført
fremførte
fremheva
fremhever
fremhevet
fremholder
fremholdt
fremstiller
fremstillt
fremstillte
freser
frest
freste
fryda
fryder
frydet
frykta
fryktar
frykter
fryktet
frå
fulgte
fungerer
fungerte
funne
funnet
furta
furter
furtet
får
føler
følger
følt
følte
før
fører
først
førte
føyd
føyde
føyer
ga
gang
ganger
gapa
gaper
gapet
garanterer
garantert
garanterte
gav
generaliserer
generalisert
generaliserte
gikk
gir
gispa
gisper
gispet
gitt
gjaldt
gjelder
gjenfortalt
gjenfortalte
gjenforteller
gjennom
gjennomfører
gjennomførte
gjentar
gjentatt
gjentatte
gjentek
gjentok
gjerne
gjespa
gjesper
gjespet
gjev
gjorde
gjør
gleda
gleder
gledet
gneldra
gneldrer
gneldret
gratulerer
gratulert
gratulerte
greide
griner
grint
grinte
grunnet
gråt
gråter
grått
går
ha
hadde
halde
ham
hamra
hamrer
hamret
han
handler
handlet
har
harselerer
harselert
harselerte
hauka
hauker
hauket
heiter
heitt
heitte
held
heldt
helg
helga
helgen
heller
hen
hender
hendte
henne
henter
hentet
her
het
heter
hett
hevda
hevdar
hevder
hevdet
hiksta
hikster
hikstet
hilser
hilst
hilste
hinta
hinter
hintet
hjalp
hjelper
hjemme
ho
holder
holdt
hopper
hoppet
hos
hosta
hoster
hostet
hulka
hulker
hulket
humra
humrer
humret
hun
huska
husker
husket
hva
hvem
hveser
hvest
hveste
hviler
hvilke
hvilken
hvilket
hvis
hvisker
hvisket
hvor
hvordan
hvorfor
hyler
hylla
hyller
hyllet
hylt
hylte
håner
hånt
hånte
håpa
håpar
håper
håpet
hører
hørte
høst
høyt
i
ifølge
ifølgje
igjen
ikke
ikkje
illustrerer
illustrert
illustrerte
imidlertid
informerer
informert
informerte
ingen
inn
innad
inne
innebar
innebærer
inneholder
inneholdt
innen
innenfor
innleda
innleder
innledet
innrømmer
innrømmet
innrømt
innrømte
innser
innsett
innså
inntil
innvender
innvendt
innvendte
insisterer
insistert
insisterte
instruerer
instruert
instruerte
ironiserer
ironisert
ironiserte
jan
januar
jeg
jo
jobber
jobbet
jubla
jubler
jublet
juli
juni
kakla
kakler
kaklet
kalla
kallar
kaller
kalles
kalt
kalte
kan
kanskje
karakteriserer
karakterisert
karakteriserte
kaster
kastet
kauka
kauker
kauket
kjem
kjenner
kjennt
kjennte
kjente
kjøper
kjøpte
kjører
kjørte
kl
klaga
klager
klaget
klarer
klart
klarte
klokelig
klokka
klokken
klukka
klukker
klukket
knurra
knurrer
knurret
kom
kommenterer
kommentert
kommenterte
kommer
kommuniserer
kommunisert
kommuniserte
kompletterer
komplettert
kompletterte
konkluderer
konkludert
konkluderte
konstaterer
konstatert
konstaterte
kontra
kontrasterer
kontrastert
kontrasterte
kontrer
kontret
korleis
korrigerer
korrigert
korrigerte
kort
koster
kostet
krevde
krever
krevt
krevte
kritiserer
kritisert
kritiserte
kun
kunne
kunngjorde
kunngjort
kunngjør
kva
kveld
kvelden
kven
kvifor
kviskra
kviskrar
kvitra
kvitrer
kvitret
la
lager
lagt
langs
lar
laurdag
lavt
ledd
legg
legger
ler
leser
leste
leter
lette
levd
levde
lever
leverer
leverte
ligg
ligger
ligner
likevel
lo
lot
lova
lover
lovet
lovprisa
lovpriser
lovpriset
lovt
lovte
lurer
lurt
lurte
lydd
lyder
lyser
lyst
lyste
lå
lærte
lød
løp
lørdag
lørdagen
løser
løste
mai
man
mandag
mandagen
mange
mangler
manglet
mars
me
med
med-mindre
medan
medga
medgav
medgir
medgitt
medgjev
meg
meiner
meint
meinte
melder
meldt
meldte
mellom
men
mener
mens
ment
mente
merker
merket
minner
minnes
minnt
minnte
mintes
mistenker
mistenkt
mistenkte
mister
mistet
moraliserer
moralisert
moraliserte
morgen
morges
mot
motiverer
motivert
motiverte
mottar
mottok
mukka
mukker
mukket
mumla
mumler
mumlet
muntert
muntlig
murra
murrer
murret
må
måndag
måned
måneden
måtte
møter
møtte
natt
natta
natten
ned
nekta
nekter
nektet
nemlig
neppe
neste
nesten
nettopp
nevner
nevnt
nevnte
nikka
nikker
nikket
no
noe
noen
nok
nokon
noterer
notert
noterte
nov
november
nyanserer
nyansert
nyanserte
nylig
nynna
nynner
nynnet
nå
nådde
når
observerer
observert
observerte
offentlig
ofte
og
også
okt
oktober
om
omfatter
omkom
omkring
onsdag
onsdagen
opna
opnar
opp
oppdager
oppdaget
oppdaterer
oppdatert
oppdaterte
oppfatter
oppfattet
oppfordra
oppfordrer
oppfordret
oppga
oppgav
oppgir
oppgitt
opplevd
opplevde
opplever
opplyser
opplyst
opplyste
opprettholder
opprettholdt
oppsto
oppstod
oppstår
oppsummerer
oppsummert
oppsummerte
opptrer
opptrådte
orienterer
orientert
orienterte
oss
ovenfor
over
overdrev
overdrevet
overdriver
overfor
overlevde
overtar
overtok
parerer
parert
parerte
peker
pekt
pekte
per
pesa
peser
peset
pga
planla
planlegger
pleide
pleier
plutselig
poengterer
poengtert
poengterte
posta
poster
postet
prata
prater
pratet
presenterer
presenterte
presiserer
presisert
presiserte
proklamerer
proklamert
proklamerte
protesterer
protestert
protesterte
publiserer
publisert
publiserte
på
påberoper
påberopt
påberopte
pågikk
pågrep
pågriper
pågår
påkalla
påkaller
påkallet
påpeker
påpekt
påpekte
påsto
påstod
påstår
påstått
rakk
raljerer
raljert
raljerte
rammer
rammet
rant
rapporterer
rapportert
rapporterte
raser
rast
raste
reagerer
reagert
reagerte
redder
reddet
refererer
referert
refererte
reflekterer
reflektert
reflekterte
refser
refst
refste
registrerer
registrert
registrerte
regner
regnt
regnte
reiser
reiste
rekapitulerer
rekapitulert
rekapitulerte
rekker
renner
replikkerer
replikkert
replikkerte
repliserer
replisert
repliserte
resonnerer
resonnert
resonnerte
riktignok
ringer
ringte
rolig
roper
ropt
ropte
roser
rost
roste
rundt
rykka
rykker
rykket
rådd
rådde
råder
røper
røpt
røpte
sa
sagde
sagt
samler
samlet
sammen
sammenligna
sammenligner
sammenlignet
sammenlikna
sammenlikner
sammenliknet
samt
samtidig
sang
satt
satte
seier
seinare
seinere
selv
sender
sendte
senere
sept
september
ser
sett
setter
sidan
siden
sier
sikter
sint
siste
siterer
sitert
siterte
sitter
sjøl
skadde
skader
skadet
skal
skaper
skapte
skildrer
skildrt
skildrte
skisserer
skissert
skisserte
skjedde
skjemta
skjemter
skjemtet
skjer
skjøt
skreik
skreiv
skrek
skreket
skrella
skreller
skrellet
skrev
skrevet
skriftlig
skrik
skriker
skriv
skrive
skriver
skryter
skrytt
skrøt
skulle
skutt
skyldes
skyldtes
skyter
slakta
slakter
slaktet
slapp
slipper
slo
slutta
slutter
sluttet
slynger
slyngt
slyngte
slår
slått
smiler
smilt
smilte
snakka
snakker
snakket
snart
snudde
snufsa
snufser
snufset
snur
som
sommer
sov
sover
spekulerer
spekulert
spekulerte
spesielt
spilte
spiser
spiste
spurde
spurt
spurte
spådd
spådde
spår
spøkefullt
spøker
spøkt
spøkte
spør
spørr
stadig
stamma
stammer
stammet
stanser
stanset
starta
starter
startet
steg
stemmer
stempler
stemplt
stemplte
stemte
stenger
stengte
stiger
stille
stiller
stilte
stjal
sto
stod
stopper
stoppet
stotra
stotrer
stotret
straks
står
stått
støtter
støttet
sukka
sukker
sukket
sundag
sunget
supplerer
supplert
supplerte
sutra
sutrer
sutret
svara
svarar
svarer
svart
svarte
synes
synest
synger
synser
synst
synste
syntes
syntest
syta
syter
sytet
så
såfremt
såleis
særlig
søker
søkte
søndag
søndagen
sørger
sørget
takka
takker
takket
taler
talt
talte
taper
tapte
tar
tek
tenker
tenkjer
tenkt
tenkte
tidligere
til
tilbake
tilbakeviser
tilbakevist
tilbakeviste
tilbrakte
tilføyd
tilføyde
tilføyer
tilhører
tilhørte
tilkjennegir
tilkjennegit
tilkjennegite
tillater
tillot
tilrettevisa
tilretteviser
tilretteviset
tilskrev
tilskrevet
tilskriver
tilsto
tilstod
tilstår
tilstått
time
timer
tirsdag
tirsdagen
tjener
tjente
tok
tolka
tolket
tordna
tordner
tordnet
torsdag
torsdagen
traff
trakk
treffer
trekker
trenger
trengte
trodd
trodde
trolig
tror
tross
trudd
trudde
truer
trues
truet
trur
trut
trute
trygler
tryglt
tryglte
turte
tviler
tvilt
tvilte
tvitra
tvitrer
tvitret
twitra
twitrer
twitret
tydelig
tysdag
tør
tørt
uansett
uka
uke
uken
under
understreka
understrekar
understreker
understreket
undra
undrer
undres
undret
unntatt
ut
utan
utbrutt
utbryter
utbrøt
utdyper
utdypt
utdypte
ute
uten
utenfor
uttala
uttalar
uttaler
uttalt
uttalte
uttrykker
uttrykkt
uttrykkte
valgte
vant
var
varsla
varsler
varslet
vart
ved
vedgikk
vedgår
vedgått
vedrørende
veit
vektla
vektlagt
vektlegger
vel
venta
venter
ventet
vere
verken
vert
vet
vi
via
videre
vil
ville
vinter
virker
virket
viser
viska
visker
visket
visst
visste
visstnok
vist
viste
vitna
vitsa
vitser
vitset
vokser
vokste
vore
vurderer
vurdert
vurderte
vår
være
vært
ytra
ytrer
ytret
å
åpenbart
åpent
åpna
åpner
åpnet
år
året
ærlig
òg
óg
øker
økte
ønsker
ønsket
ønskjer
ønskt
ønskte
"""

LINKS = """\
av
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
rundt
utenfor
ved
"""

PAST_WORDS = """\
avdøde
daværende
eks
tidligere
"""

TIES = """\
av
for
hos
i
på
ved
"""

TRADE_ENDINGS = """\
ant
ent
er
ist
kvinne
log
mann
sjef
ør
"""

AGES = """\
åring
åringen
åringene
åringer
"""

DEFINITES = """\
administrerende direktøren
admiralen
advokaten
akademiet
aksjonæren
aktivisten
aktoren
ambassaden
ambassadøren
analytikeren
angriperen
ansvarlig redaktøren
antropologen
arbeideren
arbeiderpartiet
arbeidsgiveren
arbeidsgiverorganisasjonen
arbeidstakeren
arkeologen
arkitekten
arrangøren
artisten
assisterende helsedirektøren
asylsøkeren
avdelingsdirektøren
avdelingslederen
avdelingssjefen
avisa
avisen
bakeren
bandet
banken
barnebarnet
barnehagelæreren
barneombudet
barnet
beboeren
bedriften
bestefaren
bestemoren
biologen
biskopen
bispedømmet
bistandsadvokaten
bladet
bloggeren
boligministeren
bonden
brannmannen
brannsjefen
brannvesenet
broren
butikksjefen
byretten
byråden
byrådslederen
byråkraten
bystyret
børsen
daglig lederen
danseren
datteren
delegasjonen
deltakeren
demonstranten
departementet
diplomaten
direktoratet
direktøren
dirigenten
dissidenten
dommeren
domstolen
drapsmannen
driftslederen
dronningen
duoen
eiendomsmegleren
eieren
eksperten
ekspertkommentatoren
ekspresidenten
ektefellen
ektemannen
elektrikeren
eleven
energiministeren
enkemannen
enken
epidemiologen
etaten
etterforskeren
etterforskningslederen
etterretningstjenesten
eu-kommissæren
fagdirektøren
fagforbundet
fagforeningen
fagsjefen
familien
fanen
faren
farfaren
farmoren
fastlegen
festivalsjefen
fetteren
filmskaperen
finansdepartementet
finansdirektøren
finansministeren
finanspolitisk talspersonen
firmaet
fiskeren
fiskeriministeren
flertallet
flyktningen
flyselskapet
fn-sjefen
folkehelseinstituttet
folketinget
fondet
forbrukerombudet
forbundet
forbundslederen
forelderen
foreningen
forfatteren
forhandlingslederen
forlaget
forleggeren
forloveden
fornærmede
forretningsmannen
forsikringsselskapet
forskeren
forskningslederen
forskningssjefen
forsvareren
forsvaret
forsvarsadvokaten
forsvarsdepartementet
forsvarsministeren
forsvarssjefen
fotballspilleren
fotografen
frisøren
funksjonæren
fylkeskommunen
fylkeslederen
fylkesmannen
fysikeren
førsteamanuensisen
garden
gartneren
generaldirektøren
generalen
generalsekretæren
geologen
gisselet
gjerningsmannen
grunnleggeren
gruppa
gruppelederen
gruppen
gründeren
guiden
gutten
guvernøren
havnesjefen
helsedirektoratet
helsedirektøren
helsefagarbeideren
helseforetaket
helseministeren
helsepolitisk talspersonen
historikeren
hovedredningssentralen
hustruen
håndballspilleren
hæren
høyskolen
idrettsutøveren
imamen
influenseren
informasjonsdirektøren
informasjonssjefen
ingeniøren
innbyggeren
innenriksministeren
innsatslederen
innvandreren
innvandringsministeren
innvandringspolitisk talspersonen
inspektøren
instituttet
integreringsministeren
investoren
jegeren
jenta
jordmoren
journalisten
juristen
justisdepartementet
justisministeren
justispolitisk talspersonen
kandidaten
kansleren
kapteinen
keeperen
kirka
kirken
kirurgen
kjeden
kjemikeren
kjendisen
kjæresten
klimaministeren
klimapolitisk talspersonen
klubbdirektøren
klubben
koalisjonen
kokken
kollegaen
komikeren
komiteen
kommandøren
kommentatoren
kommisjonen
kommisjonspresidenten
kommissæren
kommunedirektøren
kommunen
kommuneoverlegen
kommunikasjonsdirektøren
kommunikasjonsrådgiveren
kommunikasjonssjefen
komponisten
kona
kongen
kongressmannen
konsernet
konsernsjefen
konsulenten
kontoret
kontrolløren
koordinatoren
korrespondenten
krimsjefen
kringkasteren
kronprinsen
kronprinsessen
kulturministeren
kunden
kunnskapsministeren
kunstneren
kuratoren
kusinen
kvinnen
kystvakten
laget
lagmannen
lagmannsretten
landbruksministeren
landslaget
landslagssjefen
landslagstreneren
ledelsen
lederen
legeforeningen
legen
lensmannen
leverandøren
luftforsvaret
lufthavnsjefen
læreren
løperen
magasinet
majoren
majoritetseieren
mammaen
mannen
marinesjefen
markedssjefen
medlemmet
megleren
mesteren
meteorologen
midtbanespilleren
militærjuntaen
miljøministeren
miljøpolitisk talspersonen
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
myndigheten
målvakten
naalakkersuisoqen
naboen
nasjonalforsamlingen
nato-sjefen
nemnda
nemnden
nestlederen
nettavisen
nettstedet
nevøen
niesen
nyhetsbyrået
nyhetsredaktøren
næringslivsorganisasjonen
næringsministeren
nødsentralen
obersten
oberstløytnanten
offeret
offiseren
ombudet
onkelen
operasjonslederen
operasjonssentralen
opposisjonen
opposisjonslederen
opposisjonspolitikeren
ordføreren
organisasjonen
overlegen
oversetteren
panelet
pappaen
paret
parlamentarikeren
parlamentet
parlamentsflertallet
partiet
partilederen
partisekretæren
pasienten
passasjeren
paven
personen
piloten
poeten
politiadvokaten
politibetjenten
politidirektøren
politidistriktet
politiet
politiinspektøren
politikeren
politimannen
politimesteren
politioverbetjenten
presidentembetet
presidenten
presserådgiveren
pressesjefen
pressetalsmannen
pressevakten
presten
presteskapet
prinsen
prinsessen
produktsjefen
produsenten
professoren
programlederen
prosjektlederen
psykiateren
psykologen
påtalemyndigheten
radiostasjonen
rapperen
redaksjonen
redaktøren
rederiet
redningslederen
redningssentralen
regimet
regissøren
regjeringa
regjeringen
reineieren
rektoren
reporteren
representanten
retten
revisoren
riksadvokaten
rådet
rådgiveren
rådmannen
saksbehandleren
salgssjefen
samboeren
sametingspresidenten
samferdselsministeren
samfunnsforskeren
sangeren
sangerinnen
sekretæren
seksjonslederen
seksjonssjefen
selskapet
senatet
senatoren
sendenemnda
seniorforskeren
seniorrådgiveren
seniorøkonomen
senteret
sentralbanken
sentralbanksjefen
siktede
sjefanalytikeren
sjefen
sjefredaktøren
sjeføkonomen
sjåføren
sjøforsvaret
skatteministeren
skiløperen
skipperen
skiskytteren
skogeieren
skolelederen
skolen
skuespilleren
slektningen
smittevernoverlegen
snekkeren
sognepresten
soldaten
sorenskriveren
sosialministeren
sosiologen
spesialisten
spilleren
sportsdirektøren
sportssjefen
statsadvokaten
statsforvalteren
statsmeteorologen
statsministeren
statsministerens kontor
statsråden
statssekretæren
statsviteren
stedatteren
stesønnen
stiftelsen
stifteren
stipendiaten
stortinget
stortingspolitikeren
stortingspresidenten
stortingsrepresentanten
strategen
studenten
styrelederen
styremedlemen
styret
supporteren
svigerfaren
svigermoren
svogeren
svømmeren
sykehuset
sykepleieren
syklisten
sønnen
søskenbarnet
søsteren
talerøret
talskvinnen
talsmannen
talspersonen
tankesmia
tankesmien
tannlegen
tanten
teatersjefen
tenåringen
terroristen
tilsynet
tiltalte
tingretten
tingrettsdommeren
tjenestemannen
tjenesten
tolken
toppsjefen
treneren
trioen
turisten
tv-kanalen
tv-stasjonen
tvillingen
universitetet
universitetslektoren
utdanningsforbundet
utdanningsministeren
utenriksdepartementet
utenriksministeren
utenrikspolitisk talspersonen
utenrikstjenesten
utrykningslederen
utsendingen
utvalget
utvikleren
utøveren
vaktlederen
varaordføreren
velgeren
vennen
venninnen
verdensmesteren
veteranen
veterinæren
viltforvalteren
vinneren
virksomheten
virologen
visepresidenten
vitnet
åringen
åringene
økonomen
øvrigheten
øyenvitnet
"""

STANDS_FOR = """\
administrerende direktøren	administrerende_direktør
admiralen	admiral
advokaten	advokat bistandsadvokat forsvarsadvokat politiadvokat riksadvokat statsadvokat
akademiet	akademi
aksjonæren	aksjonær
aktivisten	aktivist
aktoren	aktor
ambassaden	ambassade
ambassadøren	ambassadør
analytikeren	analytiker sjefanalytiker
angriperen	angriper
ansvarlig redaktøren	ansvarlig_redaktør
antropologen	antropolog
arbeideren	arbeider helsefagarbeider
arbeiderpartiet	arbeiderparti
arbeidsgiveren	arbeidsgiver
arbeidsgiverorganisasjonen	arbeidsgiverorganisasjon
arbeidstakeren	arbeidstaker
arkeologen	arkeolog
arkitekten	arkitekt
arrangøren	arrangør
artisten	artist
assisterende helsedirektøren	assisterende_helsedirektør
asylsøkeren	asylsøker
avdelingsdirektøren	avdelingsdirektør
avdelingslederen	avdelingsleder
avdelingssjefen	avdelingssjef
avisa	avis
avisen	avis
bakeren	baker
bandet	band
banken	bank
barnebarnet	barnebarn
barnehagelæreren	barnehagelærer
barneombudet	barneombud
barnet	barn
beboeren	beboer
bedriften	bedrift
bestefaren	bestefar
bestemoren	bestemor
biologen	biolog
biskopen	biskop
bispedømmet	bispedømme
bistandsadvokaten	bistandsadvokat
bladet	blad
bloggeren	blogger
boligministeren	boligminister
bonden	bonde
brannmannen	brannmann
brannsjefen	brannsjef
brannvesenet	brannvesen
broren	bror
butikksjefen	butikksjef
byretten	byrett
byråden	byråd
byrådslederen	byrådsleder
byråkraten	byråkrat
bystyret	bystyre
børsen	børs
daglig lederen	daglig_leder
danseren	danser
datteren	datter
delegasjonen	delegasjon
deltakeren	deltaker
demonstranten	demonstrant
departementet	departement
diplomaten	diplomat
direktoratet	direktorat
direktøren	direktør administrerende_direktør assisterende_helsedirektør avdelingsdirektør fagdirektør finansdirektør generaldirektør helsedirektør informasjonsdirektør klubbdirektør kommunedirektør kommunikasjonsdirektør museumsdirektør politidirektør sportsdirektør
dirigenten	dirigent
dissidenten	dissident
dommeren	dommer tingrettsdommer
domstolen	domstol
drapsmannen	drapsmann
driftslederen	driftsleder
dronningen	dronning
duoen	duo
eiendomsmegleren	eiendomsmegler
eieren	eier
eksperten	ekspert
ekspertkommentatoren	ekspertkommentator
ekspresidenten	ekspresident
ektefellen	ektefelle
ektemannen	ektemann
elektrikeren	elektriker
eleven	elev
energiministeren	energiminister
enkemannen	enkemann
enken	enke
epidemiologen	epidemiolog
etaten	etat
etterforskeren	etterforsker
etterforskningslederen	etterforskningsleder
etterretningstjenesten	etterretningstjeneste
eu-kommissæren	eu-kommissær
fagdirektøren	fagdirektør
fagforbundet	fagforbund
fagforeningen	fagforening
fagsjefen	fagsjef
familien	familie
fanen	fan
faren	far
farfaren	farfar
farmoren	farmor
fastlegen	fastlege
festivalsjefen	festivalsjef
fetteren	fetter
filmskaperen	filmskaper
finansdepartementet	finansdepartement
finansdirektøren	finansdirektør
finansministeren	finansminister
finanspolitisk talspersonen	finanspolitisk_talsperson
firmaet	firma
fiskeren	fisker
fiskeriministeren	fiskeriminister
flertallet	flertall
flyktningen	flyktning
flyselskapet	flyselskap
fn-sjefen	fn-sjef
folkehelseinstituttet	folkehelseinstitutt
folketinget	folketing
fondet	fond
forbrukerombudet	forbrukerombud
forbundet	forbund
forbundslederen	forbundsleder
forelderen	forelder
foreningen	forening
forfatteren	forfatter
forhandlingslederen	forhandlingsleder
forlaget	forlag
forleggeren	forlegger
forloveden	forlovede
fornærmede	fornærmet
forretningsmannen	forretningsmann
forsikringsselskapet	forsikringsselskap
forskeren	forsker etterforsker samfunnsforsker seniorforsker
forskningslederen	forskningsleder etterforskningsleder
forskningssjefen	forskningssjef
forsvareren	forsvarer
forsvaret	forsvar
forsvarsadvokaten	forsvarsadvokat
forsvarsdepartementet	forsvarsdepartement
forsvarsministeren	forsvarsminister
forsvarssjefen	forsvarssjef
fotballspilleren	fotballspiller
fotografen	fotograf
frisøren	frisør
funksjonæren	funksjonær
fylkeskommunen	fylkeskommune
fylkeslederen	fylkesleder
fylkesmannen	fylkesmann
fysikeren	fysiker
førsteamanuensisen	førsteamanuensis
garden	garde
gartneren	gartner
generaldirektøren	generaldirektør
generalen	general
generalsekretæren	generalsekretær
geologen	geolog
gisselet	gissel
gjerningsmannen	gjerningsmann
grunnleggeren	grunnlegger
gruppa	gruppe
gruppelederen	gruppeleder
gruppen	gruppe
gründeren	gründer
guiden	guide
gutten	gutt
guvernøren	guvernør
havnesjefen	havnesjef
helsedirektoratet	helsedirektorat
helsedirektøren	helsedirektør assisterende_helsedirektør
helsefagarbeideren	helsefagarbeider
helseforetaket	helseforetak
helseministeren	helseminister
helsepolitisk talspersonen	helsepolitisk_talsperson
historikeren	historiker
hovedredningssentralen	hovedredningssentral
hustruen	hustru
håndballspilleren	håndballspiller
hæren	hær
høyskolen	høyskole
idrettsutøveren	idrettsutøver
imamen	imam
influenseren	influenser
informasjonsdirektøren	informasjonsdirektør
informasjonssjefen	informasjonssjef
ingeniøren	ingeniør
innbyggeren	innbygger
innenriksministeren	innenriksminister
innsatslederen	innsatsleder
innvandreren	innvandrer
innvandringsministeren	innvandringsminister
innvandringspolitisk talspersonen	innvandringspolitisk_talsperson
inspektøren	inspektør museumsinspektør politiinspektør
instituttet	institutt
integreringsministeren	integreringsminister
investoren	investor
jegeren	jeger
jenta	jente
jordmoren	jordmor
journalisten	journalist
juristen	jurist
justisdepartementet	justisdepartement
justisministeren	justisminister
justispolitisk talspersonen	justispolitisk_talsperson
kandidaten	kandidat
kansleren	kansler
kapteinen	kaptein
keeperen	keeper
kirka	kirke
kirken	kirke
kirurgen	kirurg
kjeden	kjede
kjemikeren	kjemiker
kjendisen	kjendis
kjæresten	kjæreste
klimaministeren	klimaminister
klimapolitisk talspersonen	klimapolitisk_talsperson
klubbdirektøren	klubbdirektør
klubben	klubb
koalisjonen	koalisjon
kokken	kokk
kollegaen	kollega
komikeren	komiker
komiteen	komite
kommandøren	kommandør
kommentatoren	kommentator ekspertkommentator
kommisjonen	kommisjon
kommisjonspresidenten	kommisjonspresident
kommissæren	kommissær eu-kommissær
kommunedirektøren	kommunedirektør
kommunen	kommune
kommuneoverlegen	kommuneoverlege
kommunikasjonsdirektøren	kommunikasjonsdirektør
kommunikasjonsrådgiveren	kommunikasjonsrådgiver
kommunikasjonssjefen	kommunikasjonssjef
komponisten	komponist
kona	kone
kongen	konge
kongressmannen	kongressmann
konsernet	konsern
konsernsjefen	konsernsjef
konsulenten	konsulent
kontoret	kontor
kontrolløren	kontrollør
koordinatoren	koordinator
korrespondenten	korrespondent
krimsjefen	krimsjef
kringkasteren	kringkaster
kronprinsen	kronprins
kronprinsessen	kronprinsesse
kulturministeren	kulturminister
kunden	kunde
kunnskapsministeren	kunnskapsminister
kunstneren	kunstner
kuratoren	kurator
kusinen	kusine
kvinnen	kvinne talskvinne
kystvakten	kystvakt
laget	lag
lagmannen	lagmann
lagmannsretten	lagmannsrett
landbruksministeren	landbruksminister
landslaget	landslag
landslagssjefen	landslagssjef
landslagstreneren	landslagstrener
ledelsen	ledelse
lederen	leder avdelingsleder byrådsleder daglig_leder driftsleder etterforskningsleder forbundsleder forhandlingsleder forskningsleder fylkesleder gruppeleder innsatsleder nestleder operasjonsleder opposisjonsleder partileder programleder prosjektleder redningsleder seksjonsleder skoleleder styreleder utrykningsleder vaktleder
legeforeningen	legeforening
legen	lege
lensmannen	lensmann
leverandøren	leverandør
luftforsvaret	luftforsvar
lufthavnsjefen	lufthavnsjef
læreren	lærer barnehagelærer
løperen	løper skiløper
magasinet	magasin
majoren	major
majoritetseieren	majoritetseier
mammaen	mamma
mannen	mann
marinesjefen	marinesjef
markedssjefen	markedssjef
medlemmet	medlem styremedlem
megleren	megler eiendomsmegler
mesteren	mester politimester verdensmester
meteorologen	meteorolog statsmeteorolog
midtbanespilleren	midtbanespiller
militærjuntaen	militærjunta
miljøministeren	miljøminister
miljøpolitisk talspersonen	miljøpolitisk_talsperson
milliardæren	milliardær
mindretallet	mindretall
ministeren	minister boligminister energiminister finansminister fiskeriminister forsvarsminister helseminister innenriksminister innvandringsminister integreringsminister justisminister klimaminister kulturminister kunnskapsminister landbruksminister miljøminister næringsminister samferdselsminister skatteminister sosialminister statsminister utdanningsminister utenriksminister
ministeriet	ministerium
moren	mor
morfaren	morfar
mormoren	mormor
museet	museum
museumsdirektøren	museumsdirektør
museumsinspektøren	museumsinspektør
musikeren	musiker
myndigheten	myndighet
målvakten	målvakt
naalakkersuisoqen	naalakkersuisoq
naboen	nabo
nasjonalforsamlingen	nasjonalforsamling
nato-sjefen	nato-sjef
nemnda	nemnd
nemnden	nemnd
nestlederen	nestleder
nettavisen	nettavis
nettstedet	nettsted
nevøen	nevø
niesen	niese
nyhetsbyrået	nyhetsbyrå
nyhetsredaktøren	nyhetsredaktør
næringslivsorganisasjonen	næringslivsorganisasjon
næringsministeren	næringsminister
nødsentralen	nødsentral
obersten	oberst
oberstløytnanten	oberstløytnant
offeret	offer
offiseren	offiser
ombudet	ombud barneombud forbrukerombud
onkelen	onkel
operasjonslederen	operasjonsleder
operasjonssentralen	operasjonssentral
opposisjonen	opposisjon
opposisjonslederen	opposisjonsleder
opposisjonspolitikeren	opposisjonspolitiker
ordføreren	ordfører varaordfører
organisasjonen	organisasjon
overlegen	overlege kommuneoverlege smittevernoverlege
oversetteren	oversetter
panelet	panel
pappaen	pappa
paret	par
parlamentarikeren	parlamentariker
parlamentet	parlament
parlamentsflertallet	parlamentsflertall
partiet	parti
partilederen	partileder
partisekretæren	partisekretær
pasienten	pasient
passasjeren	passasjer
paven	pave
personen	person finanspolitisk_talsperson helsepolitisk_talsperson innvandringspolitisk_talsperson justispolitisk_talsperson klimapolitisk_talsperson miljøpolitisk_talsperson talsperson utenrikspolitisk_talsperson
piloten	pilot
poeten	poet
politiadvokaten	politiadvokat
politibetjenten	politibetjent
politidirektøren	politidirektør
politidistriktet	politidistrikt
politiet	politi
politiinspektøren	politiinspektør
politikeren	politiker opposisjonspolitiker stortingspolitiker
politimannen	politimann
politimesteren	politimester
politioverbetjenten	politioverbetjent
presidentembetet	presidentembete
presidenten	president ekspresident kommisjonspresident sametingspresident stortingspresident visepresident
presserådgiveren	presserådgiver
pressesjefen	pressesjef
pressetalsmannen	pressetalsmann
pressevakten	pressevakt
presten	prest sogneprest
presteskapet	presteskap
prinsen	prins kronprins
prinsessen	prinsesse kronprinsesse
produktsjefen	produktsjef
produsenten	produsent
professoren	professor
programlederen	programleder
prosjektlederen	prosjektleder
psykiateren	psykiater
psykologen	psykolog
påtalemyndigheten	påtalemyndighet
radiostasjonen	radiostasjon
rapperen	rapper
redaksjonen	redaksjon
redaktøren	redaktør ansvarlig_redaktør nyhetsredaktør sjefredaktør
rederiet	rederi
redningslederen	redningsleder
redningssentralen	redningssentral
regimet	regime
regissøren	regissør
regjeringa	regjering
regjeringen	regjering
reineieren	reineier
rektoren	rektor
reporteren	reporter
representanten	representant stortingsrepresentant
retten	rett
revisoren	revisor
riksadvokaten	riksadvokat
rådet	råd
rådgiveren	rådgiver kommunikasjonsrådgiver presserådgiver seniorrådgiver
rådmannen	rådmann
saksbehandleren	saksbehandler
salgssjefen	salgssjef
samboeren	samboer
sametingspresidenten	sametingspresident
samferdselsministeren	samferdselsminister
samfunnsforskeren	samfunnsforsker
sangeren	sanger
sangerinnen	sangerinne
sekretæren	sekretær generalsekretær partisekretær statssekretær
seksjonslederen	seksjonsleder
seksjonssjefen	seksjonssjef
selskapet	selskap
senatet	senat
senatoren	senator
sendenemnda	sendenemnd
seniorforskeren	seniorforsker
seniorrådgiveren	seniorrådgiver
seniorøkonomen	seniorøkonom
senteret	senter
sentralbanken	sentralbank
sentralbanksjefen	sentralbanksjef
siktede	siktet
sjefanalytikeren	sjefanalytiker
sjefen	sjef
sjefredaktøren	sjefredaktør
sjeføkonomen	sjeføkonom
sjåføren	sjåfør
sjøforsvaret	sjøforsvar
skatteministeren	skatteminister
skiløperen	skiløper
skipperen	skipper
skiskytteren	skiskytter
skogeieren	skogeier
skolelederen	skoleleder
skolen	skole
skuespilleren	skuespiller
slektningen	slektning
smittevernoverlegen	smittevernoverlege
snekkeren	snekker
sognepresten	sogneprest
soldaten	soldat
sorenskriveren	sorenskriver
sosialministeren	sosialminister
sosiologen	sosiolog
spesialisten	spesialist
spilleren	spiller fotballspiller håndballspiller midtbanespiller skuespiller
sportsdirektøren	sportsdirektør
sportssjefen	sportssjef
statsadvokaten	statsadvokat
statsforvalteren	statsforvalter
statsmeteorologen	statsmeteorolog
statsministeren	statsminister
statsministerens kontor	statsministerkontor
statsråden	statsråd
statssekretæren	statssekretær
statsviteren	statsviter
stedatteren	stedatter
stesønnen	stesønn
stiftelsen	stiftelse
stifteren	stifter
stipendiaten	stipendiat
stortinget	storting
stortingspolitikeren	stortingspolitiker
stortingspresidenten	stortingspresident
stortingsrepresentanten	stortingsrepresentant
strategen	strateg
studenten	student
styrelederen	styreleder
styremedlemen	styremedlem
styret	styre
supporteren	supporter
svigerfaren	svigerfar
svigermoren	svigermor
svogeren	svoger
svømmeren	svømmer
sykehuset	sykehus
sykepleieren	sykepleier
syklisten	syklist
sønnen	sønn
søskenbarnet	søskenbarn
søsteren	søster
talerøret	talerør
talskvinnen	talskvinne
talsmannen	talsmann pressetalsmann
talspersonen	talsperson finanspolitisk_talsperson helsepolitisk_talsperson innvandringspolitisk_talsperson justispolitisk_talsperson klimapolitisk_talsperson miljøpolitisk_talsperson utenrikspolitisk_talsperson
tankesmia	tankesmie
tankesmien	tankesmie
tannlegen	tannlege
tanten	tante
teatersjefen	teatersjef
tenåringen	tenåring
terroristen	terrorist
tilsynet	tilsyn
tiltalte	tiltalt
tingretten	tingrett
tingrettsdommeren	tingrettsdommer
tjenestemannen	tjenestemann
tjenesten	tjeneste
tolken	tolk
toppsjefen	toppsjef
treneren	trener landslagstrener
trioen	trio
turisten	turist
tv-kanalen	tv-kanal
tv-stasjonen	tv-stasjon
tvillingen	tvilling
universitetet	universitet
universitetslektoren	universitetslektor
utdanningsforbundet	utdanningsforbund
utdanningsministeren	utdanningsminister
utenriksdepartementet	utenriksdepartement
utenriksministeren	utenriksminister
utenrikspolitisk talspersonen	utenrikspolitisk_talsperson
utenrikstjenesten	utenrikstjeneste
utrykningslederen	utrykningsleder
utsendingen	utsending
utvalget	utvalg
utvikleren	utvikler
utøveren	utøver idrettsutøver
vaktlederen	vaktleder
varaordføreren	varaordfører
velgeren	velger
vennen	venn
venninnen	venninne
verdensmesteren	verdensmester
veteranen	veteran
veterinæren	veterinær
viltforvalteren	viltforvalter
vinneren	vinner
virksomheten	virksomhet
virologen	virolog
visepresidenten	visepresident
vitnet	vitne øyenvitne
økonomen	økonom seniorøkonom sjeføkonom
øvrigheten	øvrighet
øyenvitnet	øyenvitne
"""
