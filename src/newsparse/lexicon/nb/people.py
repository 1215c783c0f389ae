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
dagleg leiar
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
forfattar
forfattaren
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
forskar
forskaren
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
kommisjonær
kommisjonæren
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
leiar
leiaren
lensmann
lensmannen
leverandør
leverandøren
lufthavnsjef
lufthavnsjefen
lærar
læraren
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
ordførar
ordføraren
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
partileiar
partileiaren
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
politikar
politikaren
politiker
politikeren
politileder
politilederen
politimann
politimannen
politimester
politimesteren
politioverbetjent
politioverbetjenten
premierminister
premierministeren
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
påtaleleder
påtalelederen
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
rådgjevar
rådgjevaren
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
skodespelar
skodespelaren
skogeier
skogeieren
skoleleder
skolelederen
skuespiller
skuespilleren
smittevernoverlege
smittevernoverlegen
småbarnsfar	m
småbarnsfaren	m
småbarnsmor	f
småbarnsmoren	f
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
tobarnsfar	m
tobarnsfaren	m
tobarnsmor	f
tobarnsmoren	f
tolk
tolken
toppsjef
toppsjefen
trebarnsfar	m
trebarnsfaren	m
trebarnsmor	f
trebarnsmoren	f
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
daglege leiarar
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
forfattarane
forfattarar
forfattere
forfatterne
forhandlingsledere
forhandlingslederne
forleggere
forleggerne
forretningsmenn
forretningsmennene
forskarane
forskarar
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
kommisjonærene
kommisjonærer
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
leiarane
leiarar
lensmenn
lensmennene
leverandørene
leverandører
lufthavnsjefene
lufthavnsjefer
lærarane
lærarar
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
ordførarane
ordførarar
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
partileiarane
partileiarar
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
politikarane
politikarar
politikere
politikerne
politikildene
politiledere
politilederne
politimenn
politimennene
politimestere
politimesterne
politioverbetjentene
politioverbetjenter
premierministere
premierministerne
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
påtaleledere
påtalelederne
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
rådgjevarane
rådgjevarar
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
skodespelarane
skodespelarar
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
småbarnsfedre
småbarnsfedrene
småbarnsmødre
småbarnsmødrene
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
tobarnsfedre
tobarnsfedrene
tobarnsmødre
tobarnsmødrene
tolkene
tolker
toppsjefene
toppsjefer
trebarnsfedre
trebarnsfedrene
trebarnsmødre
trebarnsmødrene
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
advare
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
anbefale
anbefaler
anbefalt
anbefalte
andre
ane
aner
anføre
anfører
anført
anførte
angra
angre
angrer
angret
angående
anklaga
anklage
anklager
anklaget
anmelder
anmeldte
annen
annet
annonce
annons
annonse
annonsere
annonserer
annonsert
annonserte
anse
anser
ansett
anslo
anslå
anslår
anslått
anså
ant
anta
antar
antatt
ante
antek
antok
antyda
antyde
antyder
antydet
appellere
appellerer
appellert
appellerte
apr
april
arbeider
arbeidet
argumentere
argumenterer
argumentert
argumenterte
artikkelen
artikulere
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
avgjøre
avkrefta
avkrefte
avkrefter
avkreftet
avslutta
avslutte
avslutter
avsluttet
avsløre
avslører
avslørt
avslørte
avvisa
avvise
avviser
avvist
avviste
ba
babbla
babble
babbler
babblet
bad
bak
bar
bare
be
bebreide
bebreider
bebreidet
bebude
bebuder
bebudt
bebudte
bed
bede
bedt
bedyre
bedyrer
bedyrt
bedyrte
befale
befaler
befalt
befalte
begeistret
begge
begrunna
begrunne
begrunner
begrunnet
begynne
begynner
begynnt
begynnte
begynte
bekjenne
bekjenner
bekjent
bekjente
beklage
beklager
beklagt
beklagte
bekrefta
bekrefte
bekrefter
bekreftet
bemerka
bemerke
bemerker
bemerket
benekta
benekte
benekter
benektet
beordra
beordre
beordrer
beordret
ber
beretta
berette
beretter
berettet
berre
berømme
berømmer
berømmt
berømmte
beskreiv
beskrev
beskrevet
beskrive
beskriver
beskylde
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
betegne
betegner
betegnet
betro
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
bjeffe
bjeffer
bjeffet
blant
ble
blei
bli
blir
blitt
blogga
blogge
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
brumme
brummer
brummt
brummte
brutt
bryte
bryter
brøle
brøler
brølt
brølte
brøt
burde
bygde
bygger
bærer
bønnfalle
bønnfaller
bønnfalt
bør
da
dag
de
debat
debatt
debattere
debatterer
debattert
debatterte
deg
dei
deira
dekker
dekket
deklarere
deklarerer
deklarert
deklarerte
dele
deler
delt
deltar
delte
deltok
dem
dementere
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
diskutere
diskuterer
diskutert
diskuterte
disse
ditt
dosere
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
drøfte
drøfter
drøftet
drømme
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
engang
enkelt
enkelte
enn
enno
ennå
enten
er
erfare
erfarer
erfart
erfarte
erindra
erindre
erindrer
erindret
erkjenne
erkjenner
erkjent
erkjente
erklære
erklærer
erklært
erklærte
erte
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
fantasere
fantaserer
fantasert
fantaserte
fantes
fastholde
fastholder
fastholdt
fastslo
fastslog
fastslå
fastslår
fastslått
feb
februar
fekk
fekta
fekte
fekter
fektet
fem
fikk
filosofere
filosoferer
filosofert
filosoferte
finn
finne
finner
finnes
fire
fjor
fleipa
fleipe
fleiper
fleipet
fleire
flere
flest
flytter
flyttet
fnysa
fnyse
fnyser
fnyset
for
foran
fordi
fordømme
fordømmer
fordømmt
fordømmte
foregikk
foregår
foreslo
foreslog
foreslå
foreslår
foreslått
foretar
foretok
forklare
forklarer
forklart
forklarte
forklåra
forklåre
forklårer
forklårte
forkynne
forkynner
forkynnt
forkynnte
forlange
forlanger
forlangt
forlangte
forlater
forlot
formana
formane
formaner
formanet
formiddag
formiddagen
formulere
formulerer
formulert
formulerte
forrige
forsikra
forsikre
forsikrer
forsikret
forsto
forstod
forstå
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
fortelje
fortelle
forteller
fortjener
fortsatt
fortsatte
fortset
fortsette
fortsetter
forutse
forutser
forutsett
forutså
forventa
forvente
forventer
forventet
foto
fra
fram
framfor
framheva
framheve
framhever
framhevet
framholde
framholder
framholdt
framleis
fredag
fredagen
frem
fremføre
fremfører
fremført
fremførte
fremheva
fremheve
fremhever
fremhevet
fremholde
fremholder
fremholdt
fremstille
fremstiller
fremstillt
fremstillte
frese
freser
frest
freste
fryda
fryde
fryder
frydet
frykta
fryktar
frykte
frykter
fryktet
frå
fulgte
fungerer
fungerte
funne
funnet
furta
furte
furter
furtet
få
får
føle
føler
følgende
følger
følt
følte
før
fører
først
førte
føyd
føyde
føye
føyer
ga
gang
ganger
gapa
gape
gaper
gapet
garantere
garanterer
garantert
garanterte
gav
generalisere
generaliserer
generalisert
generaliserte
gikk
gir
gispa
gispe
gisper
gispet
gjaldt
gjelder
gjenfortalt
gjenfortalte
gjenfortelle
gjenforteller
gjennom
gjennomfører
gjennomførte
gjenta
gjentar
gjentatt
gjentatte
gjentek
gjentok
gjerne
gjespa
gjespe
gjesper
gjespet
gjev
gjorde
gjør
gleda
glede
gleder
gledet
gneldra
gneldre
gneldrer
gneldret
gratulere
gratulerer
gratulert
gratulerte
greide
grine
griner
grint
grinte
grunnet
gråt
gråte
gråter
grått
går
ha
hadde
halde
ham
hamra
hamre
hamrer
hamret
han
handler
handlet
hans
har
harselere
harselerer
harselert
harselerte
hauka
hauke
hauker
hauket
hei
heite
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
hete
heter
hett
hevda
hevdar
hevde
hevder
hevdet
hiksta
hikste
hikster
hikstet
hilse
hilser
hilst
hilste
hinta
hinte
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
hoste
hoster
hostet
hulka
hulke
hulker
hulket
humra
humre
humrer
humret
hun
hundre
huska
huske
husker
husket
hva
hvem
hver
hvert
hvese
hveser
hvest
hveste
hviler
hvilke
hvilken
hvilket
hvis
hviske
hvisker
hvisket
hvor
hvordan
hvorfor
hyle
hyler
hylla
hylle
hyller
hyllet
hylt
hylte
här
håne
håner
hånt
hånte
håpa
håpar
håpe
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
illustrere
illustrerer
illustrert
illustrerte
imidlertid
informere
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
innlede
innleder
innledet
innrømme
innrømmer
innrømmet
innrømt
innrømte
innse
innser
innsett
innså
inntil
innvende
innvender
innvendt
innvendte
insistere
insisterer
insistert
insisterte
instruere
instruerer
instruert
instruerte
ironisere
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
juble
jubler
jublet
jul
juli
juni
kakla
kakle
kakler
kaklet
kalla
kallar
kalle
kaller
kalles
kalt
kalte
kan
kanskje
karakterisere
karakteriserer
karakterisert
karakteriserte
kaster
kastet
kauka
kauke
kauker
kauket
kjem
kjenne
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
klage
klager
klaget
klarer
klart
klarte
klokelig
klokka
klokken
klukka
klukke
klukker
klukket
knurra
knurre
knurrer
knurret
kom
kommentar
kommentera
kommentere
kommenterer
kommentert
kommenterte
kommer
kommunisere
kommuniserer
kommunisert
kommuniserte
komplettere
kompletterer
komplettert
kompletterte
konkludere
konkluderer
konkludert
konkluderte
konstatere
konstaterer
konstatert
konstaterte
kontra
kontrastere
kontrasterer
kontrastert
kontrasterte
kontre
kontrer
kontret
korleis
korrigere
korrigerer
korrigert
korrigerte
kort
koster
kostet
krevde
kreve
krever
krevt
krevte
kritisere
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
kunngjøre
kva
kvar
kvart
kveld
kvelden
kven
kvifor
kviskra
kviskrar
kviskre
kvitra
kvitre
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
le
ledare
ledd
leder
legg
legge
legger
leggja
ler
les
leser
leste
leter
lette
levd
levde
leve
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
love
lover
lovet
lovprisa
lovprise
lovpriser
lovpriset
lovt
lovte
lure
lurer
lurt
lurte
lydd
lyde
lyder
lyse
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
medgi
medgir
medgitt
medgjev
meg
meine
meiner
meint
meinte
melde
melder
meldt
meldte
mellom
men
mene
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
minne
minner
minnes
minnt
minnte
mintes
mistenke
mistenker
mistenkt
mistenkte
mister
mistet
mitt
moralisere
moraliserer
moralisert
moraliserte
morgen
morges
mot
motivere
motiverer
motivert
motiverte
mottar
mottok
mukka
mukke
mukker
mukket
mumla
mumle
mumler
mumlet
muntert
muntlig
murra
murre
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
nekte
nekter
nektet
nemlig
neppe
neste
nesten
nettopp
nevne
nevner
nevnt
nevnte
ni
nikka
nikke
nikker
nikket
no
noe
noen
nok
nokon
nokre
notere
noterer
notert
noterte
nov
november
nyansere
nyanserer
nyansert
nyanserte
nyheder
nyhet
nyheter
nylig
nynna
nynne
nynner
nynnet
nyttår
nyår
nå
nådde
når
observere
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
opne
opp
oppdager
oppdaget
oppdatere
oppdaterer
oppdatert
oppdaterte
oppfatte
oppfatter
oppfattet
oppfordra
oppfordre
oppfordrer
oppfordret
oppga
oppgav
oppgi
oppgir
oppgitt
opplevd
opplevde
oppleve
opplever
opplysa
opplyse
opplyser
opplyst
opplyste
opprettholde
opprettholder
opprettholdt
oppsto
oppstod
oppstår
oppsummere
oppsummerer
oppsummert
oppsummerte
opptrer
opptrådte
orientere
orienterer
orientert
orienterte
oss
ovenfor
over
overdrev
overdrevet
overdrive
overdriver
overfor
overlevde
overtar
overtok
parere
parerer
parert
parerte
peke
peker
pekt
pekte
pesa
pese
peser
peset
pga
planla
planlegger
pleide
pleier
plutselig
poengtere
poengterer
poengtert
poengterte
politikk
posta
poste
poster
postet
prata
prate
prater
pratet
presenterer
presenterte
presisere
presiserer
presisert
presiserte
proklamere
proklamerer
proklamert
proklamerte
protestere
protesterer
protestert
protesterte
publisere
publiserer
publisert
publiserte
på
påberope
påberoper
påberopt
påberopte
pågikk
pågrep
pågriper
pågår
påkalla
påkalle
påkaller
påkallet
påpeke
påpeker
påpekt
påpekte
påsk
påske
påsto
påstod
påstå
påstår
påstått
rakk
raljere
raljerer
raljert
raljerte
rammer
rammet
rant
rapportere
rapporterer
rapportert
rapporterte
rase
raser
rast
raste
reagere
reagerer
reagert
reagerte
redder
reddet
referere
refererer
referert
refererte
reflektere
reflekterer
reflektert
reflekterte
refse
refser
refst
refste
registrere
registrerer
registrert
registrerte
regne
regner
regnt
regnte
reiser
reiste
rekapitulere
rekapitulerer
rekapitulert
rekapitulerte
rekker
renner
replikkere
replikkerer
replikkert
replikkerte
replisere
repliserer
replisert
repliserte
resonnere
resonnerer
resonnert
resonnerte
riktignok
ringer
ringte
rolig
rope
roper
ropt
ropte
rose
roser
rost
roste
rundt
rykka
rykker
rykket
rådd
rådde
råde
råder
rådet
røpe
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
sammenligne
sammenligner
sammenlignet
sammenlikna
sammenlikne
sammenlikner
sammenliknet
samt
samtidig
sang
satt
satte
se
seia
seie
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
sitere
siterer
sitert
siterte
sitt
sitter
sju
sjå
sjøl
skadde
skader
skadet
skal
skaper
skapte
skildre
skildrer
skildrt
skildrte
skissere
skisserer
skissert
skisserte
skjedde
skjemta
skjemte
skjemter
skjemtet
skjer
skjøt
skreik
skreiv
skrek
skreket
skrella
skrelle
skreller
skrellet
skrev
skrevet
skriftlig
skrik
skrike
skriker
skriv
skriva
skrive
skriver
skryte
skryter
skrytt
skrøt
skulle
skutt
skyldes
skyldtes
skyte
skyter
slakta
slakte
slakter
slaktet
slapp
slik
slipper
slo
slutta
slutte
slutter
sluttet
slynge
slynger
slyngt
slyngte
slå
slår
slått
smile
smiler
smilt
smilte
snakka
snakke
snakker
snakket
snart
snudde
snufsa
snufse
snufser
snufset
snur
som
sommer
sov
sover
spekulere
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
spå
spådd
spådde
spår
spøke
spøkefullt
spøker
spøkt
spøkte
spør
spørje
spørr
spørre
sta
stadig
stamma
stamme
stammer
stammet
stanser
stanset
starta
starte
starter
startet
steg
stemmer
stemple
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
stotre
stotrer
stotret
straks
stå
står
stått
støtter
støttet
sukka
sukke
sukker
sukket
sundag
sunget
supplere
supplerer
supplert
supplerte
sutra
sutre
sutrer
sutret
svara
svarar
svare
svarer
svart
svarte
synast
synes
synest
synge
synger
synse
synser
synst
synste
syntes
syntest
syta
syte
syter
sytet
syv
så
såfremt
såg
således
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
takke
takker
takket
tale
taler
talt
talte
taper
tapte
tar
tek
tenke
tenker
tenkje
tenkjer
tenkt
tenkte
ti
tidligere
til
tilbake
tilbakevise
tilbakeviser
tilbakevist
tilbakeviste
tilbrakte
tilføyd
tilføyde
tilføye
tilføyer
tilhører
tilhørte
tilkjennegi
tilkjennegir
tilkjennegit
tilkjennegite
tillater
tillot
tilrettevisa
tilrettevise
tilretteviser
tilretteviset
tilskrev
tilskrevet
tilskrive
tilskriver
tilsto
tilstod
tilstå
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
tolke
tolker
tolket
tolv
tordna
tordne
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
tro
trodd
trodde
trolig
tror
tross
tru
trudd
trudde
true
truer
trues
truet
trur
trut
trute
trygle
trygler
tryglt
tryglte
turte
tusen
tvile
tviler
tvilt
tvilte
tvitra
tvitre
tvitrer
tvitret
twitra
twitre
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
understreke
understreker
understreket
undra
undre
undrer
undres
undret
unntatt
ut
utan
utbrutt
utbryte
utbryter
utbrøt
utdype
utdyper
utdypt
utdypte
ute
uten
utenfor
utenriks
uttala
uttalar
uttale
uttaler
uttalt
uttalte
uttrykke
uttrykker
uttrykkt
uttrykkte
valgte
vant
var
varsla
varsle
varsler
varslet
vart
ved
vedgikk
vedgå
vedgår
vedgått
vedrørende
veit
vektla
vektlagt
vektlegge
vektlegger
vel
velger
venta
vente
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
virkelig
virker
virket
viser
viska
viske
visker
visket
visse
visst
visste
visstnok
viste
vite
vitna
vitne
vitner
vitnet
vitsa
vitse
vitser
vitset
vokser
vokste
vore
vurdere
vurderer
vurdert
vurderte
vår
våre
vårt
være
vært
ytra
ytre
ytrer
ytret
å
åpenbart
åpent
åpna
åpne
åpner
åpnet
året
åtte
ærlig
òg
óg
øker
økonomi
økte
ønska
ønske
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
advare
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
anbefale
anbefaler
anbefalt
anbefalte
andre
ane
aner
anføre
anfører
anført
anførte
angra
angre
angrer
angret
angående
anklaga
anklage
anklager
anklaget
anmelder
anmeldte
annonsere
annonserer
annonsert
annonserte
anse
anser
ansett
anslo
anslå
anslår
anslått
anså
ant
anta
antar
antatt
ante
antek
antok
antyda
antyde
antyder
antydet
appellere
appellerer
appellert
appellerte
apr
april
arbeidet
argumentere
argumenterer
argumentert
argumenterte
artikulere
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
avgjøre
avkrefta
avkrefte
avkrefter
avkreftet
avslutta
avslutte
avslutter
avsluttet
avsløre
avslører
avslørt
avslørte
avvisa
avvise
avviser
avvist
avviste
ba
babbla
babble
babbler
babblet
bad
bak
bar
bare
be
bebreide
bebreider
bebreidet
bebude
bebuder
bebudt
bebudte
bed
bede
bedt
bedyre
bedyrer
bedyrt
bedyrte
befale
befaler
befalt
befalte
begeistret
begge
begrunna
begrunne
begrunner
begrunnet
begynne
begynner
begynnt
begynnte
begynte
bekjenne
bekjenner
bekjent
bekjente
beklage
beklager
beklagt
beklagte
bekrefta
bekrefte
bekrefter
bekreftet
bemerka
bemerke
bemerker
bemerket
benekta
benekte
benekter
benektet
beordra
beordre
beordrer
beordret
ber
beretta
berette
beretter
berettet
berre
berømme
berømmer
berømmt
berømmte
beskreiv
beskrev
beskrevet
beskrive
beskriver
beskylde
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
betegne
betegner
betegnet
betro
betrodd
betrodde
betror
betydde
betyr
bidrar
bidro
bjeffa
bjeffe
bjeffer
bjeffet
blant
ble
blei
bli
blir
blitt
blogga
blogge
blogget
bodde
bor
bort
bortsett
brakte
bruker
brukte
bruktes
brumme
brummer
brummt
brummte
brutt
bryte
bryter
brøle
brøler
brølt
brølte
brøt
burde
bygde
bygger
bærer
bønnfalle
bønnfaller
bønnfalt
bør
da
dag
de
debattere
debatterer
debattert
debatterte
deg
dei
dekker
dekket
deklarere
deklarerer
deklarert
deklarerte
dele
deler
delt
deltar
delte
deltok
dem
dementere
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
diskutere
diskuterer
diskutert
diskuterte
dosere
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
drøfte
drøfter
drøftet
drømme
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
engang
enkelt
enkelte
enn
enno
ennå
enten
er
erfare
erfarer
erfart
erfarte
erindra
erindre
erindrer
erindret
erkjenne
erkjenner
erkjent
erkjente
erklære
erklærer
erklært
erklærte
erte
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
fantasere
fantaserer
fantasert
fantaserte
fantes
fastholde
fastholder
fastholdt
fastslo
fastslog
fastslå
fastslår
fastslått
feb
februar
fekk
fekta
fekte
fekter
fektet
fikk
filosofere
filosoferer
filosofert
filosoferte
finn
finne
finner
finnes
fjor
fleipa
fleipe
fleiper
fleipet
flere
flytter
flyttet
fnysa
fnyse
fnyser
fnyset
for
foran
fordi
fordømme
fordømmer
fordømmt
fordømmte
foregikk
foregår
foreslo
foreslog
foreslå
foreslår
foreslått
foretar
foretok
forklare
forklarer
forklart
forklarte
forklåra
forklåre
forklårer
forklårte
forkynne
forkynner
forkynnt
forkynnte
forlange
forlanger
forlangt
forlangte
forlater
forlot
formana
formane
formaner
formanet
formiddag
formiddagen
formulere
formulerer
formulert
formulerte
forrige
forsikra
forsikre
forsikrer
forsikret
forsto
forstod
forstå
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
fortelje
fortelle
forteller
fortjener
fortsatt
fortsatte
fortset
fortsette
fortsetter
forutse
forutser
forutsett
forutså
forventa
forvente
forventer
forventet
fra
fram
framfor
framheva
framheve
framhever
framhevet
framholde
framholder
framholdt
framleis
fredag
fredagen
frem
fremføre
fremfører
fremført
fremførte
fremheva
fremheve
fremhever
fremhevet
fremholde
fremholder
fremholdt
fremstille
fremstiller
fremstillt
fremstillte
frese
freser
frest
freste
fryda
fryde
fryder
frydet
frykta
fryktar
frykte
frykter
fryktet
frå
fulgte
fungerer
fungerte
funne
funnet
furta
furte
furter
furtet
får
føle
føler
følgende
følger
følt
følte
før
fører
først
førte
føyd
føyde
føye
føyer
ga
gang
ganger
gapa
gape
gaper
gapet
garantere
garanterer
garantert
garanterte
gav
generalisere
generaliserer
generalisert
generaliserte
gikk
gir
gispa
gispe
gisper
gispet
gjaldt
gjelder
gjenfortalt
gjenfortalte
gjenfortelle
gjenforteller
gjennom
gjennomfører
gjennomførte
gjenta
gjentar
gjentatt
gjentatte
gjentek
gjentok
gjerne
gjespa
gjespe
gjesper
gjespet
gjev
gjorde
gjør
gleda
glede
gleder
gledet
gneldra
gneldre
gneldrer
gneldret
gratulere
gratulerer
gratulert
gratulerte
greide
grine
griner
grint
grinte
grunnet
gråt
gråte
gråter
grått
går
ha
hadde
halde
ham
hamra
hamre
hamrer
hamret
han
handler
handlet
har
harselere
harselerer
harselert
harselerte
hauka
hauke
hauker
hauket
heite
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
hete
heter
hett
hevda
hevdar
hevde
hevder
hevdet
hiksta
hikste
hikster
hikstet
hilse
hilser
hilst
hilste
hinta
hinte
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
hoste
hoster
hostet
hulka
hulke
hulker
hulket
humra
humre
humrer
humret
hun
huska
huske
husker
husket
hva
hvem
hvese
hveser
hvest
hveste
hviler
hvilke
hvilken
hvilket
hvis
hviske
hvisker
hvisket
hvor
hvordan
hvorfor
hyle
hyler
hylla
hylle
hyller
hyllet
hylt
hylte
håne
håner
hånt
hånte
håpa
håpar
håpe
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
illustrere
illustrerer
illustrert
illustrerte
imidlertid
informere
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
innlede
innleder
innledet
innrømme
innrømmer
innrømmet
innrømt
innrømte
innse
innser
innsett
innså
inntil
innvende
innvender
innvendt
innvendte
insistere
insisterer
insistert
insisterte
instruere
instruerer
instruert
instruerte
ironisere
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
juble
jubler
jublet
juli
juni
kakla
kakle
kakler
kaklet
kalla
kallar
kalle
kaller
kalles
kalt
kalte
kan
kanskje
karakterisere
karakteriserer
karakterisert
karakteriserte
kaster
kastet
kauka
kauke
kauker
kauket
kjem
kjenne
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
klage
klager
klaget
klarer
klart
klarte
klokelig
klokka
klokken
klukka
klukke
klukker
klukket
knurra
knurre
knurrer
knurret
kom
kommentera
kommentere
kommenterer
kommentert
kommenterte
kommer
kommunisere
kommuniserer
kommunisert
kommuniserte
komplettere
kompletterer
komplettert
kompletterte
konkludere
konkluderer
konkludert
konkluderte
konstatere
konstaterer
konstatert
konstaterte
kontra
kontrastere
kontrasterer
kontrastert
kontrasterte
kontre
kontrer
kontret
korleis
korrigere
korrigerer
korrigert
korrigerte
kort
koster
kostet
krevde
kreve
krever
krevt
krevte
kritisere
kritiserer
kritisert
kritiserte
kun
kunne
kunngjorde
kunngjort
kunngjør
kunngjøre
kva
kveld
kvelden
kven
kvifor
kviskra
kviskrar
kviskre
kvitra
kvitre
kvitrer
kvitret
la
lager
lagt
langs
lar
laurdag
lavt
le
ledd
legg
legge
legger
leggja
ler
leser
leste
leter
lette
levd
levde
leve
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
love
lover
lovet
lovprisa
lovprise
lovpriser
lovpriset
lovt
lovte
lure
lurer
lurt
lurte
lydd
lyde
lyder
lyse
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
medgi
medgir
medgitt
medgjev
meg
meine
meiner
meint
meinte
melde
melder
meldt
meldte
mellom
men
mene
mener
mens
ment
mente
merker
merket
minne
minner
minnes
minnt
minnte
mintes
mistenke
mistenker
mistenkt
mistenkte
mister
mistet
moralisere
moraliserer
moralisert
moraliserte
morgen
morges
mot
motivere
motiverer
motivert
motiverte
mottar
mottok
mukka
mukke
mukker
mukket
mumla
mumle
mumler
mumlet
muntert
muntlig
murra
murre
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
nekte
nekter
nektet
nemlig
neppe
neste
nesten
nettopp
nevne
nevner
nevnt
nevnte
nikka
nikke
nikker
nikket
no
noe
noen
nok
nokon
notere
noterer
notert
noterte
nov
november
nyansere
nyanserer
nyansert
nyanserte
nylig
nynna
nynne
nynner
nynnet
nå
nådde
når
observere
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
opne
opp
oppdager
oppdaget
oppdatere
oppdaterer
oppdatert
oppdaterte
oppfatte
oppfatter
oppfattet
oppfordra
oppfordre
oppfordrer
oppfordret
oppga
oppgav
oppgi
oppgir
oppgitt
opplevd
opplevde
oppleve
opplever
opplysa
opplyse
opplyser
opplyst
opplyste
opprettholde
opprettholder
opprettholdt
oppsto
oppstod
oppstår
oppsummere
oppsummerer
oppsummert
oppsummerte
opptrer
opptrådte
orientere
orienterer
orientert
orienterte
oss
ovenfor
over
overdrev
overdrevet
overdrive
overdriver
overfor
overlevde
overtar
overtok
parere
parerer
parert
parerte
peke
peker
pekt
pekte
pesa
pese
peser
peset
pga
planla
planlegger
pleide
pleier
plutselig
poengtere
poengterer
poengtert
poengterte
posta
poste
poster
postet
prata
prate
prater
pratet
presenterer
presenterte
presisere
presiserer
presisert
presiserte
proklamere
proklamerer
proklamert
proklamerte
protestere
protesterer
protestert
protesterte
publisere
publiserer
publisert
publiserte
på
påberope
påberoper
påberopt
påberopte
pågikk
pågrep
pågriper
pågår
påkalla
påkalle
påkaller
påkallet
påpeke
påpeker
påpekt
påpekte
påsto
påstod
påstå
påstår
påstått
rakk
raljere
raljerer
raljert
raljerte
rammer
rammet
rant
rapportere
rapporterer
rapportert
rapporterte
rase
raser
rast
raste
reagere
reagerer
reagert
reagerte
redder
reddet
referere
refererer
referert
refererte
reflektere
reflekterer
reflektert
reflekterte
refse
refser
refst
refste
registrere
registrerer
registrert
registrerte
regne
regner
regnt
regnte
reiser
reiste
rekapitulere
rekapitulerer
rekapitulert
rekapitulerte
rekker
renner
replikkere
replikkerer
replikkert
replikkerte
replisere
repliserer
replisert
repliserte
resonnere
resonnerer
resonnert
resonnerte
riktignok
ringer
ringte
rolig
rope
roper
ropt
ropte
rose
roser
rost
roste
rundt
rykka
rykker
rykket
rådd
rådde
råde
råder
røpe
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
sammenligne
sammenligner
sammenlignet
sammenlikna
sammenlikne
sammenlikner
sammenliknet
samt
samtidig
sang
satt
satte
se
seia
seie
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
si
sidan
siden
sier
sikter
sint
siste
sitere
siterer
sitert
siterte
sitter
sjå
sjøl
skadde
skader
skadet
skal
skaper
skapte
skildre
skildrer
skildrt
skildrte
skissere
skisserer
skissert
skisserte
skjedde
skjemta
skjemte
skjemter
skjemtet
skjer
skjøt
skreik
skreiv
skrek
skreket
skrella
skrelle
skreller
skrellet
skrev
skrevet
skriftlig
skrik
skrike
skriker
skriv
skriva
skrive
skriver
skryte
skryter
skrytt
skrøt
skulle
skutt
skyldes
skyldtes
skyte
skyter
slakta
slakte
slakter
slaktet
slapp
slik
slipper
slo
slutta
slutte
slutter
sluttet
slynge
slynger
slyngt
slyngte
slå
slår
slått
smile
smiler
smilt
smilte
snakka
snakke
snakker
snakket
snart
snudde
snufsa
snufse
snufser
snufset
snur
som
sommer
sov
sover
spekulere
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
spå
spådd
spådde
spår
spøke
spøkefullt
spøker
spøkt
spøkte
spør
spørje
spørr
spørre
sta
stadig
stamma
stamme
stammer
stammet
stanser
stanset
starta
starte
starter
startet
steg
stemmer
stemple
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
stotre
stotrer
stotret
straks
stå
står
stått
støtter
støttet
sukka
sukke
sukker
sukket
sundag
sunget
supplere
supplerer
supplert
supplerte
sutra
sutre
sutrer
sutret
svara
svarar
svare
svarer
svart
svarte
synast
synes
synest
synge
synger
synse
synser
synst
synste
syntes
syntest
syta
syte
syter
sytet
så
såfremt
såg
således
såleis
særlig
søker
søkte
søndag
søndagen
sørger
sørget
takka
takke
takker
takket
tale
taler
talt
talte
taper
tapte
tar
tek
tenke
tenker
tenkje
tenkjer
tenkt
tenkte
tidligere
til
tilbake
tilbakevise
tilbakeviser
tilbakevist
tilbakeviste
tilbrakte
tilføyd
tilføyde
tilføye
tilføyer
tilhører
tilhørte
tilkjennegi
tilkjennegir
tilkjennegit
tilkjennegite
tillater
tillot
tilrettevisa
tilrettevise
tilretteviser
tilretteviset
tilskrev
tilskrevet
tilskrive
tilskriver
tilsto
tilstod
tilstå
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
tolke
tolket
tordna
tordne
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
tro
trodd
trodde
trolig
tror
tross
tru
trudd
trudde
true
truer
trues
truet
trur
trut
trute
trygle
trygler
tryglt
tryglte
turte
tvile
tviler
tvilt
tvilte
tvitra
tvitre
tvitrer
tvitret
twitra
twitre
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
understreke
understreker
understreket
undra
undre
undrer
undres
undret
unntatt
ut
utan
utbrutt
utbryte
utbryter
utbrøt
utdype
utdyper
utdypt
utdypte
ute
uten
utenfor
uttala
uttalar
uttale
uttaler
uttalt
uttalte
uttrykke
uttrykker
uttrykkt
uttrykkte
valgte
vant
var
varsla
varsle
varsler
varslet
vart
ved
vedgikk
vedgå
vedgår
vedgått
vedrørende
veit
vektla
vektlagt
vektlegge
vektlegger
vel
venta
vente
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
virkelig
virker
virket
viser
viska
viske
visker
visket
visst
visste
visstnok
viste
vite
vitna
vitsa
vitse
vitser
vitset
vokser
vokste
vore
vurdere
vurderer
vurdert
vurderte
vår
være
vært
ytra
ytre
ytrer
ytret
å
åpenbart
åpent
åpna
åpne
åpner
åpnet
året
ærlig
òg
óg
øker
økte
ønska
ønske
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
forfattaren
forfatteren
forhandlingslederen
forlaget
forleggeren
forloveden
fornærmede
forretningsmannen
forsikringsselskapet
forskaren
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
kommisjonæren
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
leiaren
lensmannen
leverandøren
luftforsvaret
lufthavnsjefen
læraren
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
ordføraren
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
partileiaren
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
politikaren
politikeren
politilederen
politimannen
politimesteren
politioverbetjenten
premierministeren
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
påtalelederen
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
rådgjevaren
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
skodespelaren
skogeieren
skolelederen
skolen
skuespilleren
slektningen
smittevernoverlegen
småbarnsfaren
småbarnsmoren
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
tobarnsfaren
tobarnsmoren
tolken
toppsjefen
trebarnsfaren
trebarnsmoren
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
forfattaren	forfattar
forfatteren	forfatter
forhandlingslederen	forhandlingsleder
forlaget	forlag
forleggeren	forlegger
forloveden	forlovede
fornærmede	fornærmet
forretningsmannen	forretningsmann
forsikringsselskapet	forsikringsselskap
forskaren	forskar
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
kommisjonæren	kommisjonær
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
lederen	leder avdelingsleder byrådsleder daglig_leder driftsleder etterforskningsleder forbundsleder forhandlingsleder forskningsleder fylkesleder gruppeleder innsatsleder nestleder operasjonsleder opposisjonsleder partileder politileder programleder prosjektleder påtaleleder redningsleder seksjonsleder skoleleder styreleder utrykningsleder vaktleder
legeforeningen	legeforening
legen	lege
leiaren	leiar dagleg_leiar partileiar
lensmannen	lensmann
leverandøren	leverandør
luftforsvaret	luftforsvar
lufthavnsjefen	lufthavnsjef
læraren	lærar
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
ministeren	minister boligminister energiminister finansminister fiskeriminister forsvarsminister helseminister innenriksminister innvandringsminister integreringsminister justisminister klimaminister kulturminister kunnskapsminister landbruksminister miljøminister næringsminister premierminister samferdselsminister skatteminister sosialminister statsminister utdanningsminister utenriksminister
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
ordføraren	ordførar
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
partileiaren	partileiar
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
politikaren	politikar
politikeren	politiker opposisjonspolitiker stortingspolitiker
politilederen	politileder
politimannen	politimann
politimesteren	politimester
politioverbetjenten	politioverbetjent
premierministeren	premierminister
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
påtalelederen	påtaleleder
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
rådgjevaren	rådgjevar
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
skodespelaren	skodespelar
skogeieren	skogeier
skolelederen	skoleleder
skolen	skole
skuespilleren	skuespiller
slektningen	slektning
smittevernoverlegen	smittevernoverlege
småbarnsfaren	småbarnsfar
småbarnsmoren	småbarnsmor
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
tobarnsfaren	tobarnsfar
tobarnsmoren	tobarnsmor
tolken	tolk
toppsjefen	toppsjef
trebarnsfaren	trebarnsfar
trebarnsmoren	trebarnsmor
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
