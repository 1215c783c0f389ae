"""Words that people, bodies and groups are called by.

Written for this project from general knowledge of the language.
"""

AGES = """\
jarige
"""

DEMONYMS = """\
afghaans
afghaanse
afrikaans
afrikaanse
albanees
albanese
algerijns
algerijnse
amerikaans
amerikaanse
amsterdams
amsterdamse
antilliaans
antilliaanse
arabisch
arabische
argentijns
argentijnse
armeens
armeense
australisch
australische
azerbeidzjaans
azerbeidzjaanse
aziatisch
aziatische
belgisch
belgische
bosnisch
bosnische
brabants
brabantse
braziliaans
braziliaanse
brits
britse
bulgaars
bulgaarse
canadees
canadese
chileens
chileense
chinees
chinese
christelijk
christelijke
colombiaans
colombiaanse
cypriotisch
cypriotische
deens
deense
drents
drentse
duits
duitse
egyptisch
egyptische
engels
engelse
ests
estse
ethiopisch
ethiopische
europees
europese
filipijns
filipijnse
fins
finse
frans
franse
fries
friese
gelders
gelderse
georgisch
georgische
ghanees
ghanese
grieks
griekse
gronings
groningse
haags
haagse
hollands
hollandse
hongaars
hongaarse
iers
ierse
ijslands
ijslandse
indiaas
indiase
indonesisch
indonesische
iraaks
iraakse
iraans
iraanse
islamitisch
islamitische
israëlisch
israëlische
italiaans
italiaanse
japans
japanse
joods
joodse
katholiek
katholieke
keniaans
keniaanse
koerdisch
koerdische
koreaans
koreaanse
kroatisch
kroatische
lets
letse
libanees
libanese
libisch
libische
limburgs
limburgse
litouws
litouwse
luxemburgs
luxemburgse
maltees
maltese
marokkaans
marokkaanse
mexicaans
mexicaanse
nederlands
nederlandse
nigeriaans
nigeriaanse
noord-koreaans
noord-koreaanse
noors
noorse
oekraïens
oekraïense
oostenrijks
oostenrijkse
pakistaans
pakistaanse
palestijns
palestijnse
pools
poolse
portugees
portugese
roemeens
roemeense
rotterdams
rotterdamse
russisch
russische
schots
schotse
servisch
servische
slowaaks
slowaakse
soedanees
soedanese
somalisch
somalische
spaans
spaanse
surinaams
surinaamse
syrisch
syrische
thais
thaise
tsjechisch
tsjechische
tunesisch
tunesische
turks
turkse
utrechts
utrechtse
venezolaans
venezolaanse
vietnamees
vietnamese
vlaams
vlaamse
waals
waalse
wit-russisch
wit-russische
zeeuws
zeeuwse
zuid-afrikaans
zuid-afrikaanse
zuid-koreaans
zuid-koreaanse
zweeds
zweedse
zwitsers
zwitserse
"""

DETERMINERS = """\
acht	indefinite
al	indefinite
alle	indefinite
allebei	indefinite
andere	indefinite
beide	definite
beiden	definite
dat	definite
de	definite
deze	definite
dezelfde	definite
die	definite
diens	possessive m
dit	definite
diverse	indefinite
drie	indefinite
duizend	indefinite
duizenden	indefinite
een	indefinite
elf	indefinite
elk	indefinite
elke	indefinite
enige	indefinite
enkele	indefinite
ettelijke	indefinite
geen	indefinite
haar	possessive f
het	definite
hetzelfde	definite
honderd	indefinite
honderden	indefinite
hun	possessive
ieder	indefinite
iedere	indefinite
je	possessive
jouw	possessive
jullie	possessive
meer	indefinite
meerdere	indefinite
menig	indefinite
mijn	possessive
negen	indefinite
ons	possessive
onze	possessive
sommige	indefinite
tal	indefinite
talloze	indefinite
talrijke	indefinite
tien	indefinite
tientallen	indefinite
twaalf	indefinite
twee	indefinite
uw	possessive
veel	indefinite
verscheidene	indefinite
verschillende	indefinite
vier	indefinite
vijf	indefinite
wat	indefinite
weinig	indefinite
welk	indefinite
welke	indefinite
zes	indefinite
zeven	indefinite
zijn	possessive m
zo'n	indefinite
zulke	indefinite
één	indefinite
"""

GENERAL_NOUNS = """\
bedrijf
concern
firma
groep
maatschappij
onderneming
organisatie
"""

GROUP_NOUNS = """\
aanklagers
aannemers
aanvallers
aanvoerders
aanvoersters
acteurs
actievoerders
activisten
activistes
actrices
adjudanten
adviseurs
adviseuses
advocaten
advocates
agenten
agentes
ambassadeurs
ambassadrices
ambtenaren
ambtenaressen
analisten
analistes
antropologen
apothekers
arbeiders
arbiters
archeologen
architecten
architectes
archivarissen
artsen
asieladvocaten
asielzoekers
assistenten
assistentes
astronauten
astronomen
atleten
atletes
auteurs
automobilisten
automobilistes
autoriteiten
bakkers
ballerina's
banken
bankiers
baronen
baronessen
basketballers
bassisten
bedienden
bedrijfsleiders
bedrijfsleidsters
bedrijven
begeleiders
begeleidsters
beheerders
beheersters
beleggers
beleidsmedewerkers
beroepsmilitairen
bestuurders
bestuursleden
bestuursters
bestuursvoorzitters
betogers
bewakers
bewindsmannen
bewindspersonen
bewindsvrouwen
bewoners
bewoonsters
bezorgers
biografen
biologen
biologes
bisschoppen
boeren
boerinnen
boksers
bondgenoten
bondscoaches
bondsdirecteurs
bondskanseliers
bondspresidenten
boswachters
bouwvakkers
brandweercommandanten
brandweermannen
brandweervrouwen
brigadiers
bronnen
buren
burgemeesters
burgers
buschauffeurs
busreizigers
buurmannen
buurtbewoners
buurvrouwen
cabaretiers
cabaretières
cameramannen
campagneleiders
campinghouders
ceo's
cfo's
chauffeurs
chefs
chemici
chirurgen
choreografen
choreografes
cineasten
clubartsen
coaches
coalitiepartijen
collega's
columnisten
columnistes
comedians
commandanten
commentatoren
commissarissen
communicatieadviseurs
componisten
componistes
conducteurs
conductrices
conservatoren
consuls
consultants
correspondenten
correspondentes
coureurs
coördinatoren
criminelen
criminologen
criminologes
critici
cultuurministers
curatoren
daders
dames
danseressen
dansers
dealers
decanen
deelneemsters
deelnemers
demografen
demonstranten
demonstrantes
deskundigen
detectives
dichteressen
dichters
dierenartsen
dieven
diplomaten
diplomates
directeuren
directieleden
directrices
dirigenten
dirigentes
districtschefs
dj's
docenten
docentes
dokters
dominees
drugshandelaren
drummers
economen
economes
eigenaren
eigenaressen
eindredacteurs
epidemiologen
ethici
eurocommissarissen
europarlementariërs
ex-burgemeesters
ex-ministers
ex-premiers
ex-presidenten
experts
fabrikanten
familieleden
families
fans
fietsers
filmmaaksters
filmmakers
filmregisseurs
filosofen
filosofes
fiscalisten
forensen
fotografen
fotografes
fractieleiders
fractievoorzitters
functionarissen
fysici
fysiotherapeuten
galeriehouders
gastheren
gastvrouwen
gedeputeerden
gedupeerden
geluidstechnici
gemeenten
gemeenteraadsleden
generalen
geologen
geschiedkundigen
getuigen
gezagvoerders
gidsen
gijzelaars
gitaristen
gouverneurs
graven
gravinnen
griffiers
handelaren
handelsreizigers
havenmeesters
heren
hoofdagenten
hoofdcommissarissen
hoofdconducteurs
hoofdeconomen
hoofdinspecteurs
hoofdofficieren
hoofdonderzoekers
hoofdredacteuren
hoofdredactrices
hoofdrolspelers
hoofdverdachten
hoogleraren
hoteliers
hoveniers
huisartsen
huisbazen
huiseigenaren
huisvrouwen
hulpdiensten
hulpverleensters
hulpverleners
huurders
imams
imkers
indieners
influencers
ingenieurs
ingewijden
initiatiefneemsters
initiatiefnemers
inspecteurs
inspectrices
insprekers
instructeurs
intendanten
inwoners
inwoonsters
jagers
jeugdtrainers
jihadisten
jongemannen
jongens
jongeren
journalisten
journalistes
juristen
juristes
juryleden
juryvoorzitters
kamerleden
kamervoorzitters
kampioenen
kampioenes
kandidaat-kamerleden
kandidaten
kanseliers
kapiteins
kappers
kapsters
kardinalen
kasteelheren
keepers
keepersters
keizerinnen
keizers
kenners
keurmeesters
kiezers
kinderartsen
kinderen
kinderrechters
klanten
klimatologen
klokkenluiders
koks
kolonels
kolonisten
koningen
koninginnen
kooplieden
kopers
korporalen
korpschefs
krijgsheren
kroonprinsen
kroonprinsessen
kunstenaars
kunstenaressen
kunsthistorici
kunstschilders
kwekers
laboranten
landbouwers
landbouwministers
leden
leerkrachten
leerlingen
leerlinges
legerleiders
leiders
leidsters
leraren
leraressen
leveranciers
lijsttrekkers
lobbyisten
locoburgemeesters
longartsen
luitenanten
makelaars
makers
managers
mannen
marathonlopers
mariniers
marktkooplieden
marktmeesters
medeoprichters
medewerkers
medewerksters
media
mediators
medici
meisjes
mensen
mensenrechtenactivisten
mensenrechtenadvocaten
meteorologen
microbiologen
middenvelders
milieuorganisaties
militairen
ministers
moordenaars
motoragenten
motorrijders
museumdirecteurs
musici
muzikanten
muzikantes
nabestaanden
natuurkundigen
neurologen
nieuwslezers
notarissen
officieren
ombudsmannen
ombudsvrouwen
omstanders
omwonenden
oncologen
onderhandelaars
onderministers
onderneemsters
ondernemers
onderofficieren
ondertekenaars
onderwijzeressen
onderwijzers
onderzoekers
onderzoeksleiders
onderzoeksters
ontdekkers
ontwerpers
ontwerpsters
ontwikkelaars
ooggetuigen
oorlogsveteranen
oppositieleiders
oppositiepartijen
oprichters
oprichtsters
opstellers
organisaties
organisatoren
organisatrices
oud-burgemeesters
oud-ministers
oud-premiers
oud-presidenten
oud-voorzitters
ouderen
ouderenartsen
ouders
overlevenden
paleontologen
partijen
partijgenoten
partijleiders
partijleidsters
partijvoorzitters
passagiers
pastoors
pathologen
patiënten
patiëntes
pausen
penningmeesters
persofficiers
persvoorlichters
pianisten
pianistes
piloten
pilotes
plaatsvervangers
ploegleiders
ploegleidsters
politica's
politici
politicologen
politicologes
politieagenten
politieagentes
politiechefs
politiewoordvoerders
portiers
predikanten
prefecten
premiers
presentatoren
presentatrices
presidenten
priesters
prinsen
prinsessen
procesbegeleiders
procureurs
producenten
productiemanagers
professoren
profvoetballers
projectleiders
projectmanagers
projectontwikkelaars
promovendae
promovendi
propagandisten
psychiaters
psychologen
psychologes
raadgevers
raadsheren
raadsleden
raadsmannen
raadsvrouwen
rappers
rebellen
rebellenleiders
rechercheurs
rechters
rectoren
redacteuren
redactrices
regenten
regeringsleiders
regeringspartijen
regeringswoordvoerders
regisseurs
regisseuses
reizigers
reizigsters
renners
rentmeesters
reporters
restauranthouders
restaurateurs
revalidatieartsen
rijksambtenaren
rijksbouwmeesters
rivalen
roeiers
saxofonisten
scenarioschrijvers
scenaristen
schaatsers
schaatssters
scheidsrechters
schilderessen
schilders
schippers
scholen
scholieren
schooldirecteurs
schoolhoofden
schrijfsters
schrijvers
secretaresses
secretarissen
seizoenarbeiders
sergeants
sjeiks
slachtoffers
sociologen
sociologes
soldaten
soldates
sommigen
speakers
specialisten
speelsters
spelers
spelersmakelaars
spitsen
sporters
sportsters
staatshoofden
staatssecretarissen
stadsdichters
statenleden
statistici
sterren
sterrenkundigen
stewardessen
stewards
strafpleiters
strafrechtadvocaten
strategen
studenten
studentes
stuurmannen
superintendenten
supporters
taalkundigen
tandartsen
teamgenoten
teamgenotes
teammanagers
technici
tegenstanders
tekenaars
tennissers
tennissters
theatermaaksters
theatermakers
theologen
therapeuten
therapeutes
tieners
timmerlieden
toeristen
toeristes
tolken
topambtenaren
topeconomen
topmannen
topsporters
topvrouwen
trainers
trainsters
treinmachinisten
treinreizigers
troonopvolgers
tuinders
uitbaters
uitgevers
uitvinders
universiteitsbestuurders
vaders
vakbonden
vakbondsbestuurders
vakbondsleiders
vakbondslieden
veehouders
verdachten
verdedigers
verdedigsters
verhuurders
verkenners
verkoopsters
verkopers
verloskundigen
verpleegkundigen
verpleegsters
verplegers
verslaggeefsters
verslaggevers
vertaalsters
vertalers
vertegenwoordigers
vertegenwoordigsters
verzekeraars
verzorgers
verzorgsters
veteranen
vicepremiers
vicepresidenten
vicevoorzitters
virologen
virologes
vissers
vliegeniers
vluchtelingen
voetbalcoaches
voetballers
voetbalsters
voogden
voorgangers
voorlichters
voorlichtsters
voormannen
voorstanders
voorvrouwen
voorzitsters
voorzitters
vrienden
vriendinnen
vrijwilligers
vrijwilligsters
vrouwen
waarnemers
wandelaars
waterschapsbestuurders
weduwes
weduwnaars
weermannen
weervrouwen
wereldkampioenen
werkgevers
werkneemsters
werknemers
wetenschappers
wetenschapsters
wethouders
wielrenners
wielrensters
winkeliers
winkelmedewerkers
winnaars
winnaressen
wiskundigen
woordvoerders
woordvoersters
zaakwaarnemers
zakenlieden
zakenvrouwen
zangeressen
zangers
zegslieden
zeilers
zelfstandigen
ziekenhuisdirecteurs
ziekenhuizen
ziekenverzorgers
zwemmers
zwemsters
"""

HONOURS = """\
ba
bsc
llm
ma
mba
md
msc
phd
ra
"""

KIN = """\
broer	m
broertje	m
dochter	f
dochtertje	f
echtgenoot	m
echtgenote	f
ex-man	m
ex-vriend	m
ex-vriendin	f
ex-vrouw	f
familie
grootmoeder	f
grootvader	m
kind
kleindochter	f
kleinkind
kleinzoon	m
ma	f
mama	f
man	m
moeder	f
neef	m
nicht	f
oma	f
oom	m
opa	m
ouder
pa	m
papa	m
partner
peetmoeder	f
peetvader	m
pleegmoeder	f
pleegvader	m
schoondochter	f
schoonmoeder	f
schoonvader	m
schoonzoon	m
schoonzus	f
stiefdochter	f
stiefmoeder	f
stiefvader	m
stiefzoon	m
tante	f
tweelingbroer	m
tweelingzus	f
vader	m
verloofde
vriend	m
vriendin	f
vrouw	f
weduwe	f
weduwnaar	m
zoon	m
zoontje	m
zus	f
zusje	f
zuster	f
zwager	m
"""

LINKS = """\
bij
de
den
der
en
het
van
voor
"""

MINISTRIES = """\
autoriteit
commissie
departement
dienst
gedeputeerde
inspectie
instituut
minister
ministerie
raad
staatssecretaris
wethouder
"""

MODIFIERS = """\
aangeklaagde
aanwezige
actieve
afgetreden
afghaans
afghaanse
afrikaans
afrikaanse
aftredend
aftredende
albanees
albanese
algemeen
algemene
algerijns
algerijnse
amerikaans
amerikaanse
amsterdams
amsterdamse
anonieme
antilliaans
antilliaanse
arabisch
arabische
argentijns
argentijnse
armeens
armeense
australisch
australische
azerbeidzjaans
azerbeidzjaanse
aziatisch
aziatische
beginnende
bekende
belangrijke
belangrijkste
belgisch
belgische
benoemd
beoogd
beoogde
beroemde
betrokken
bevriende
bezorgde
bosnisch
bosnische
boze
brabants
brabantse
braziliaans
braziliaanse
brits
britse
buitenlandse
bulgaars
bulgaarse
canadees
canadese
chileens
chileense
chinees
chinese
christelijk
christelijke
christendemocratische
colombiaans
colombiaanse
conservatieve
cypriotisch
cypriotische
deens
deense
demissionair
demissionaire
democratische
dienstdoende
drents
drentse
duits
duitse
eerste
egyptisch
egyptische
engels
engelse
ervaren
ests
estse
ethiopisch
ethiopische
europees
europese
extreemrechtse
filipijns
filipijnse
financieel
financiële
fins
finse
frans
franse
fries
friese
gekozen
gelders
gelderse
gemeentelijk
gemeentelijke
georgisch
georgische
gepensioneerde
gewezen
gewonde
ghanees
ghanese
grieks
griekse
groene
gronings
groningse
haags
haagse
hoge
hollands
hollandse
hongaars
hongaarse
hoogste
huidig
huidige
iers
ierse
ijslands
ijslandse
indiaas
indiase
indonesisch
indonesische
inmiddels
interim
internationaal
internationale
invloedrijke
iraaks
iraakse
iraans
iraanse
islamitisch
islamitische
israëlisch
israëlische
italiaans
italiaanse
japans
japanse
jonge
jongste
joods
joodse
juridisch
juridische
katholiek
katholieke
keniaans
keniaanse
kersverse
koerdisch
koerdische
koreaans
koreaanse
kritische
kroatisch
kroatische
laatste
landelijk
landelijke
leidende
leidinggevende
lets
letse
libanees
libanese
liberale
libisch
libische
limburgs
limburgse
linkse
litouws
litouwse
lokale
luxemburgs
luxemburgse
machtige
maltees
maltese
marokkaans
marokkaanse
medisch
medische
mexicaans
mexicaanse
militaire
nationaal
nationale
nederlands
nederlandse
nieuwe
nigeriaans
nigeriaanse
noord-koreaans
noord-koreaanse
noors
noorse
oekraïens
oekraïense
onafhankelijk
onafhankelijke
onbekende
ondervraagde
oostenrijks
oostenrijkse
opgestapte
opperste
oud
oude
oudste
pakistaans
pakistaanse
palestijns
palestijnse
plaatselijk
plaatselijke
plaatsvervangend
plaatsvervangende
politiek
politieke
pools
poolse
populaire
portugees
portugese
prominente
provinciaal
provinciale
radicale
rechtse
regionaal
regionale
religieuze
republikeinse
rijke
roemeens
roemeense
rotterdams
rotterdamse
russisch
russische
scheidend
scheidende
schots
schotse
senior
servisch
servische
slowaaks
slowaakse
sociaaldemocratische
socialistische
soedanees
soedanese
somalisch
somalische
spaans
spaanse
staatkundig
stedelijk
stedelijke
surinaams
surinaamse
syrisch
syrische
technisch
technische
thais
thaise
toenmalig
toenmalige
tsjechisch
tsjechische
tunesisch
tunesische
turks
turkse
tweede
uitvoerend
uitvoerende
utrechts
utrechtse
vaste
venezolaans
venezolaanse
verantwoordelijk
verantwoordelijke
vermeende
verslagen
vertrekkend
vertrekkende
vietnamees
vietnamese
vlaams
vlaamse
voormalig
voormalige
voornaamste
vroegere
waals
waalse
waarnemend
waarnemende
wetenschappelijk
wetenschappelijke
wit-russisch
wit-russische
zeeuws
zeeuwse
zittend
zittende
zogenaamde
zuid-afrikaans
zuid-afrikaanse
zuid-koreaans
zuid-koreaanse
zware
zweeds
zweedse
zwitsers
zwitserse
"""

NO_NAMES = """\
aan
aangezien
aanhield
aanvaardt
aanvankelijk
accepteerde
accepteert
acht
achter
achtergrond
achterklap
af
afgelopen
al
aldus
alle
allebei
alleen
allemaal
alles
als
alsnog
alsof
altijd
alvorens
analyse
andere
anderen
anders
april
arriveerde
arriveert
at
aten
avond
avonds
bedankt
bedraagt
bedroeg
begaf
begin
begint
begon
begonnen
behaalde
behaalt
behalve
behoorde
behoort
beide
beiden
bekend
bekijk
beland
belandde
belandt
ben
benevens
bent
beperkt
bereikt
bereikte
beschermt
beschikt
beschikte
beslist
besloot
bestaan
bestaat
beste
besteedde
besteedt
bestond
bestonden
betaalde
betaalden
betaalt
betekende
betekent
betreft
betrof
bevat
bevatte
bevindt
bevond
bevrijdingsdag
bezit
bezocht
bezoekt
bij
bijna
bijt
bijvoorbeeld
binnen
binnenkort
binnenland
bleef
bleek
bleven
blijft
blijven
boden
bood
boos
botst
botste
bouwde
bouwt
boven
bovendien
bracht
brachten
brak
braken
brandde
brandt
breekt
breken
brengen
brengt
bron
bronnen
buiten
buitenland
column
conform
crasht
crashte
cultuur
daalde
daalt
daar
daaraan
daarbij
daarentegen
daarin
daarmee
daarna
daarnaast
daarnet
daarom
daarop
daarover
daartegen
daarvan
daarvoor
dacht
dag
dagen
dan
dankt
dankzij
danste
dat
december
deden
deed
deelneemt
deels
derhalve
dertig
desgevraagd
desondanks
destijds
deze
dezelfde
die
diende
dienden
dienen
diens
dient
dikwijls
dinsdag
dinsdagavond
dinsdagmiddag
dinsdagnacht
dinsdagochtend
direct
dit
diverse
dodenherdenking
doen
doet
donderdag
donderdagavond
donderdagmiddag
donderdagnacht
donderdagochtend
doodde
doodleuk
doodt
door
doordat
draagt
draaide
draait
draven
drie
drinkt
droeg
droegen
dronk
dronken
duizend
duizenden
dus
duurde
duurt
dwong
dwongen
echt
echter
economie
een
eens
eer
eerder
eergisteren
eerlijk
eerst
eerstgenoemde
eet
eigenlijk
eind
eindigde
eindigt
elders
elf
elk
elke
en
enige
enkele
enkelen
enthousiast
er
eraan
erbij
ergens
ergert
erin
ermee
erna
eronder
erop
erover
ertegen
eruit
ervan
ervoor
ettelijke
euro
even
evenals
eveneens
evenwel
exclusief
explodeerde
faalde
faalt
februari
feitelijk
fietste
formeel
foto
functioneert
ga
gaan
gaat
gauw
geachte
gebeurde
gebeurt
gebruikt
gebruikte
gebruikten
gedurende
geen
geldt
gelijk
geniet
genoot
geweest
gewoon
geworden
gezien
ging
gingen
gister
gisteravond
gisteren
gistermiddag
gisternacht
gisterochtend
gleed
god
gold
graag
greep
grepen
grijpt
groeide
groeien
groeit
haalde
haalden
haalt
haar
haast
had
hadden
hakt
hallo
halverwege
handelde
handelt
hangt
hardop
heb
hebben
hebt
heeft
heel
heen
helaas
helder
helpen
helpt
hem
hen
herfst
herhaaldelijk
hetzelfde
hield
hielp
hielpen
hier
hierbij
hierdoor
hierna
hierop
hierover
hiervan
hiervoor
hij
hing
hoe
hoefde
hoeft
hoewel
honderd
honderden
hoogstens
hoopt
hoorde
hoorden
hoort
huilde
hun
huurde
huurt
ieder
iedere
iedereen
iemand
iets
ik
immers
in
inclusief
inderdaad
indien
ingaat
inmiddels
instort
interview
intussen
investeerde
investeert
is
ja
jaagt
jaar
januari
jaren
je
jegens
jij
jouw
juist
juli
jullie
juni
kalm
kampt
kampte
kan
keek
keken
kende
kenden
kennelijk
kent
kerst
kiest
kiezen
kijk
kijken
kijkt
klimt
klom
kocht
kochten
kom
komen
komende
komt
kon
konden
koningsdag
koopt
koos
kopen
kort
kortom
kortweg
kost
kostte
kostten
kozen
kreeg
kregen
krijgen
krijgt
krimpt
kromp
kruipt
kunnen
kunt
kwam
kwamen
kwijtraakte
laat
laatst
laatstgenoemde
lachend
lag
lagen
langs
las
laten
later
lazen
leden
leed
leefde
leeft
leek
leende
leerde
leert
lees
leest
leidde
leidden
leiden
leidt
leken
letterlijk
leverde
leverden
levert
lezen
liep
liepen
lieve
liever
liggen
ligt
lijdt
lijken
lijkt
live
loopt
lopen
luister
luisterde
luistert
lukt
lukte
maakt
maakte
maakten
maand
maandag
maandagavond
maandagmiddag
maandagnacht
maandagochtend
maanden
maar
maart
mag
maken
me
medio
mee
meer
meerdere
meermaals
meestal
mei
men
menig
mensen
met
middag
middags
middels
middernacht
mij
mijn
miljard
miljoen
mislukt
mislukte
misschien
mist
miste
mits
mocht
mochten
moest
moesten
moet
moeten
mogen
momenteel
mondeling
morgen
morgenavond
morgenmiddag
morgenochtend
na
naar
naarmate
naast
nabij
nacht
nadat
naderde
nadert
nadrukkelijk
najaar
nam
namelijk
namen
namens
namiddag
natuurlijk
nauwelijks
nee
neemt
neerstortte
negen
nemen
net
niemand
niets
niettegenstaande
niettemin
nieuws
nochtans
nodigt
nog
nogal
nogmaals
nooit
noopt
november
nu
nuchter
ochtend
ochtends
of
ofschoon
oktober
om
omdat
omtrent
ondanks
onder
ondergaat
onderging
onderhandelde
onderhandelt
ondertussen
onderweg
onderzocht
onderzoek
onderzoeken
onderzoekt
onlangs
onmiddellijk
onomwonden
ons
ontbrak
ontbreekt
ontdekt
ontdekte
ontmoette
ontplofte
ontsnapt
ontsnapte
ontstaat
ontstond
ontstonden
ontvangt
ontving
ontvingen
ontwikkelde
ontwikkelt
onze
ook
oorlog
op
opdat
opende
openen
openlijk
opent
opgelucht
opgetogen
opinie
opnieuw
opstapt
over
overigens
overleden
overleed
overleefde
overleeft
overlijdt
overmorgen
overtrad
pakt
pakte
pakten
pas
pasen
passeerde
past
paste
per
pinksteren
plaatst
plande
plant
plots
plotseling
podcast
politiek
precies
presteert
probeerde
probeerden
probeert
proberen
procent
publiekelijk
qua
raakt
raakte
raakten
raken
ramadan
recent
redde
reden
redt
reed
regeert
regende
regent
regio
reikt
reisde
reist
rende
rent
reportage
rijden
rijdt
roert
rond
rondom
ronduit
rookt
ruimt
rust
samen
scheelt
schiep
schiet
schoof
schoot
schort
schoten
schriftelijk
schrikt
schrok
schuift
scoorde
scoorden
scoort
sedert
september
simpelweg
sinds
sindsdien
sinterklaas
slaagde
slaagt
slaan
slaapt
slaat
slechts
sliep
sliepen
sloeg
sloegen
sloopt
sluit
smolt
sneed
snel
snijdt
somber
sommige
sommigen
soms
speelde
speelden
speelt
spelen
spoedig
sport
spreidt
springt
sprong
staakt
staakte
stak
staken
stal
stalen
stapt
stapte
stapten
start
startte
startten
steeds
steeg
steekt
steelt
stegen
stellig
stemde
stemden
stemt
sterft
sterven
steunde
steunt
stierf
stierven
stijgen
stijgt
stilletjes
stopt
stopte
stopten
straks
streeft
strijdbaar
stroomde
stroomt
struikelt
studeerde
studeert
stuurde
stuurden
stuurt
tal
talloze
talrijke
te
tech
tegelijk
tegelijkertijd
tegen
tegenover
tekende
tekent
telde
telefonisch
telkens
telt
tenminste
tenzij
terecht
terloops
terug
terwijl
tevens
tevreden
thans
thuis
tien
tientallen
tijdens
tijdig
tikt
toch
toe
toen
tot
totdat
trad
traden
treden
treedt
treft
trekken
trekt
trof
troffen
trok
trokken
trots
trouwde
tuimelde
tussen
tussendoor
twaalf
twee
twintig
u
uit
uitdrukkelijk
uiteindelijk
uiteraard
uitgezonderd
uitslag
update
uur
uw
vaak
vaart
vallen
valt
vanaf
vanavond
vandaag
vandaar
vangt
vanmiddag
vanmorgen
vannacht
vanochtend
vanuit
vanwege
vast
vecht
veel
veertig
velen
veranderde
verandert
verbiedt
verbood
verbrak
verder
verdiende
verdient
verdween
verdwenen
verdwijnen
verdwijnt
verhoogde
verhoogt
verhuisde
verhuist
verkeer
verkeerde
verkeert
verkocht
verkochten
verkoopt
verlaagt
verlaat
verliep
verliest
verliet
verlieten
verliezen
verloopt
verloor
verloren
vermoedelijk
vernielde
veroorzaakt
veroorzaakte
verscheen
verscheidene
verschenen
verschijnen
verschijnt
verschillende
verschilt
verslaat
versloeg
vertoont
vertrekken
vertrekt
vertrok
vertrokken
vervalt
vervangt
verving
vervolgens
vervolgt
verwijdert
vestigde
via
video
viel
vielen
vier
vijf
vijftig
vindt
ving
vlak
vliegt
vlogen
vloog
vlucht
vluchtte
vluchtten
vlug
vocht
vochten
voer
voerde
voerden
voert
vol
volgde
volgden
volgende
volgens
volgt
voor
vooral
vooralsnog
vooravond
voorbij
voordat
voorheen
voorjaar
voorlopig
voortaan
voortdurend
voorts
vorig
vorige
vormde
vormden
vormt
vrede
vrij
vrijdag
vrijdagavond
vrijdagmiddag
vrijdagnacht
vrijdagochtend
vrijheid
vrolijk
vroor
waaide
waait
waar
waarbij
waardoor
waarin
waarmee
waarna
waarnaar
waarom
waaronder
waarop
waarover
waarschijnlijk
waartegen
waarvan
waarvoor
wacht
wachten
wachtte
wachtten
wandelt
wanneer
want
waren
was
wat
we
wederom
weegt
week
weekeinde
weekend
weer
wegens
weigerde
weigerden
weigeren
weigert
weinig
weken
wel
weldra
weliswaar
welk
welke
wellicht
werd
werden
werkelijk
werken
werkt
werkte
werkten
weten
wetenschap
wie
wij
wil
wilde
wilden
willen
winnen
wint
winter
wisselt
wist
woedend
woensdag
woensdagavond
woensdagmiddag
woensdagnacht
woensdagochtend
won
wonen
wonnen
woonde
woonden
woont
word
worden
wordt
wou
zakt
zakte
zal
zat
zaten
zaterdag
zaterdagavond
zaterdagmiddag
zaterdagnacht
zaterdagochtend
ze
zeer
zeker
zelden
zelf
zelfs
zendt
zes
zet
zette
zetten
zeven
zich
zichtbaar
zij
zijn
zingt
zit
zitten
zo'n
zoals
zocht
zochten
zodat
zodra
zoeken
zoekt
zogezegd
zojuist
zolang
zomer
zondag
zondagavond
zondagmiddag
zondagnacht
zondagochtend
zonder
zonet
zong
zonk
zorgde
zorgden
zorgt
zou
zouden
zover
zuinig
zulke
zullen
zwemt
zwom
één
"""

ORGANIZATIONS = """\
abn amro
abp
acm
afm
ahold
ahold delhaize
air france
air france-klm
airbus
aivd
ajax
akzonobel
albert heijn
algemeen dagblad
alibaba
amazon
amnesty
amnesty international
anp
anwb
ap
apple
asml
asn bank
autoriteit consument en markt
autoriteit financiële markten
autoriteit persoonsgegevens
az
bbb
bbc
belastingdienst
belga
bloomberg
bnr
boeing
bol.com
bouwend nederland
brussel
bunq
cbs
cd&v
cda
centraal bureau voor de statistiek
centraal planbureau
china
christenunie
cia
cnn
cnv
consumentenbond
coolblue
cpb
d66
de bijenkorf
de correspondent
de gelderlander
de groene amsterdammer
de limburger
de morgen
de nederlandsche bank
de standaard
de stentor
de telegraaf
de tijd
de volkskrant
deloitte
den haag
dnb
dpa
dpg media
dsm
duitsland
duo
ecb
economische zaken
eerste kamer
eindhoven airport
eneco
enexis
essent
eu
europese centrale bank
europese commissie
europese unie
europol
eurostat
ey
facebook
fbi
fd
feyenoord
fifa
fiod
fnv
forum voor democratie
fox news
frankrijk
gasunie
gl-pvda
google
greenpeace
groenlinks
groenlinks-pvda
hamas
heineken
hema
het financieele dagblad
het laatste nieuws
het nieuwsblad
het parool
hezbollah
hln
hoge raad
huawei
human rights watch
iaea
ibm
ikea
imf
ind
ing
inspectie gezondheidszorg en jeugd
instagram
intel
internationaal strafhof
iran
israël
jumbo
kiesraad
klm
knmg
knmi
knvb
kpmg
kpn
kremlin
lidl
lto
lto nederland
lufthansa
mediahuis
meta
microsoft
milieudefensie
mivd
mkb-nederland
moskou
n-va
natuurmonumenten
navo
nederland
nederlands forensisch instituut
netflix
new york times
nfi
nibud
nos
npo
nrc
nrc handelsblad
ns
nu.nl
nvwa
nza
oekraïne
om
omroep brabant
omroep gelderland
omroep west
onderzoeksraad voor veiligheid
openai
openbaar ministerie
ovv
oxfam novib
parijs
partij voor de dieren
pbl
peking
pfizer
philips
politico
postnl
prorail
psv
pvda
pvv
pwc
raad van state
rabobank
randstad
rdw
reuters
rijkswaterstaat
rivm
rode kruis
rova
rtl
rtl nieuws
rtl z
rtv oost
rusland
ryanair
samsung
save the children
schiphol
scp
sgp
shell
signify
sociaal en cultureel planbureau
sp
spiegel
staatsbosbeheer
stedin
svb
t-mobile
tata steel
telegraaf
tennet
tesla
tiktok
trouw
tui
tweede kamer
twitter
uber
ubs
uefa
uitvoeringsinstituut werknemersverzekeringen
unicef
unilever
uwv
vattenfall
vn
vng
vno-ncw
vodafone
volkskrant
volkswagen
volt
vrt
vtm
vumc
vvd
washington
wereldbank
who
witte huis
wnf
zembla
ziggo
zorgverzekeraars nederland
"""

ORGANIZATION_ENDINGS = """\
academie
ag
agency
airlines
b.v
bank
bibliotheek
bond
bouwgroep
bv
club
co
college
corp
corporation
courant
coöperatie
dagblad
energie
energy
fc
federatie
fonds
foundation
gerecht
gerechtshof
gmbh
groep
group
hof
hogeschool
holding
inc
instituut
international
journaal
kamer
kliniek
krant
liga
limited
llc
ltd
maatschappij
magazine
media
museum
n.v
nederland
news
nieuws
nieuwsblad
nv
omroep
orkest
partij
plc
post
raad
radio
rechtbank
sa
sc
stichting
studio's
sv
televisie
theater
times
tribune
tv
unie
universiteit
v.o.f
vereniging
verzekeringen
vof
vv
ziekenhuis
zorg
"""

ORGANIZATION_NOUNS = """\
academie
advocatenkantoor
afdeling
agentschap
alliantie
ambassade
antiterreurdienst
autobouwer
autofabrikant
autoriteit
bank
bedrijf
belangenorganisatie
belangenvereniging
belastingdienst
bestuur
beurs
bewind
bibliotheek
bisdom
blad
bond
bondsregering
brancheorganisatie
branchevereniging
brandweer
bureau
club
coalitie
college
comité
commissie
concern
consortium
consulaat
consumentenbond
corporatie
coöperatie
cultuurfonds
dagblad
delegatie
departement
dienst
directie
eenheid
energiebedrijf
energiemaatschappij
fabriek
fabrikant
faculteit
federatie
festival
firma
fonds
fractie
gemeente
gemeentebestuur
gemeenteraad
genootschap
gerecht
gerechtshof
gevangenis
ggd
groep
haven
havenbedrijf
hof
hogeschool
hotel
hulpdienst
hulporganisatie
industrie
ingenieursbureau
inlichtingendienst
inspectie
instantie
instelling
instituut
internetbedrijf
journaal
jury
kabinet
kamer
kanaal
kantoor
kerk
kerkgenootschap
keten
kiesraad
kliniek
koepel
koepelorganisatie
koningshuis
krant
kustwacht
leger
leiding
leverancier
liga
luchthaven
luchtmacht
luchtvaartmaatschappij
maatschap
maatschappij
marechaussee
marine
medium
meerderheid
meldkamer
mensenrechtenorganisatie
milieudienst
milieuorganisatie
minderheid
ministerie
museum
nationale politie
natuurorganisatie
netbeheerder
nieuwsagentschap
nieuwsdienst
nieuwssite
nieuwswebsite
nieuwszender
omgevingsdienst
omroep
onderneming
ondernemingsraad
onderzoeksbureau
onderzoeksinstituut
onderzoeksraad
openbaar ministerie
oppositie
opsporingsdienst
organisatie
organisator
ouderraad
overheid
parket
parlement
partij
patiëntenvereniging
peilingbureau
pensioenfonds
persbureau
planbureau
platform
ploeg
politie
politiebond
politiekorps
provincie
provinciebestuur
publieke omroep
raad
raad van bestuur
raad van state
recherche
rechtbank
redactie
reddingsbrigade
rederij
regering
regime
rekenkamer
rijk
rijksdienst
rijksoverheid
rijkswaterstaat
school
schoolbestuur
senaat
spoorbeheerder
spoorwegen
staat
staatsbosbeheer
stad
stadion
stadsbestuur
stadsdeel
stichting
studio
supermarkt
supermarktketen
team
technologiebedrijf
telecombedrijf
theater
tijdschrift
toezichthouder
tribunaal
uitgever
uitgeverij
uitkeringsinstantie
uitvoerder
universiteit
vakbeweging
vakblad
vakbond
vakcentrale
veiligheidsdienst
veiligheidsraad
veiligheidsregio
vereniging
vervoerder
verzekeraar
vliegmaatschappij
vliegtuigbouwer
voedselbank
voetbalbond
voetbalclub
waakhond
waterschap
website
weekblad
weerbureau
weerdienst
werkgeversorganisatie
werkgroep
winkelketen
woningcorporatie
zender
ziekenhuis
zorginstelling
zorgorganisatie
zorgverzekeraar
"""

PARTICLES = """\
's
't
al
ben
bin
d'
da
de
del
della
den
der
di
dos
du
el
ibn
la
le
te
ten
ter
van
ver
vom
von
zu
"""

PAST_WORDS = """\
ex
gewezen
oud
toenmalig
toenmalige
voormalig
voormalige
vroegere
wijlen
"""

PHRASE_ENDS = """\
aan
aangezien
aanhield
aanvaardt
aanvankelijk
accepteerde
accepteert
achter
af
al
alleen
allemaal
als
alsnog
alsof
altijd
alvorens
anders
arriveerde
arriveert
at
aten
bedraagt
bedroeg
begaf
begint
begon
begonnen
behaalde
behaalt
behalve
behoorde
behoort
bekend
beland
belandde
belandt
ben
benevens
bent
beperkt
bereikt
bereikte
beschermt
beschikt
beschikte
beslist
besloot
bestaan
bestaat
besteedde
besteedt
bestond
bestonden
betaalde
betaalden
betaalt
betekende
betekent
betreft
betrof
bevat
bevatte
bevindt
bevond
bezit
bezocht
bezoekt
bij
bijna
bijt
bijvoorbeeld
binnen
binnenkort
bleef
bleek
bleven
blijft
blijven
boden
bood
boos
botst
botste
bouwde
bouwt
boven
bovendien
bracht
brachten
brak
braken
brandde
brandt
breekt
breken
brengen
brengt
buiten
conform
crasht
crashte
daalde
daalt
daar
daaraan
daarbij
daarentegen
daarin
daarmee
daarna
daarnaast
daarnet
daarom
daarop
daarover
daartegen
daarvan
daarvoor
dacht
dan
dankt
dankzij
danste
dat
deden
deed
deelneemt
deels
derhalve
desgevraagd
desondanks
destijds
diende
dienden
dienen
dient
dikwijls
direct
doen
doet
doodde
doodleuk
doodt
door
doordat
draagt
draaide
draait
draven
drinkt
droeg
droegen
dronk
dronken
dus
duurde
duurt
dwong
dwongen
echt
echter
eens
eer
eerder
eerlijk
eerst
eet
eigenlijk
eindigde
eindigt
elders
en
enthousiast
er
eraan
erbij
ergens
ergert
erin
ermee
erna
eronder
erop
erover
ertegen
eruit
ervan
ervoor
even
evenals
eveneens
evenwel
exclusief
explodeerde
faalde
faalt
feitelijk
fietste
formeel
functioneert
gaan
gaat
gauw
gebeurde
gebeurt
gebruikt
gebruikte
gebruikten
gedurende
geldt
gelijk
geniet
genoot
geweest
gewoon
geworden
gezien
ging
gingen
gleed
gold
graag
greep
grepen
grijpt
groeide
groeien
groeit
haalde
haalden
haalt
haast
had
hadden
hakt
halverwege
handelde
handelt
hangt
hardop
heb
hebben
hebt
heeft
heel
heen
helaas
helder
helpen
helpt
herhaaldelijk
hield
hielp
hielpen
hier
hierbij
hierdoor
hierna
hierop
hierover
hiervan
hiervoor
hing
hoe
hoefde
hoeft
hoewel
hoogstens
hoopt
hoorde
hoorden
hoort
huilde
huurde
huurt
immers
in
inclusief
inderdaad
indien
ingaat
inmiddels
instort
intussen
investeerde
investeert
is
jaagt
jegens
juist
kalm
kampt
kampte
kan
keek
keken
kende
kenden
kennelijk
kent
kiest
kiezen
kijken
kijkt
klimt
klom
kocht
kochten
komen
komt
kon
konden
koopt
koos
kopen
kort
kortom
kortweg
kost
kostte
kostten
kozen
kreeg
kregen
krijgen
krijgt
krimpt
kromp
kruipt
kunnen
kunt
kwam
kwamen
kwijtraakte
laat
laatst
lachend
lag
lagen
langs
las
laten
later
lazen
leden
leed
leefde
leeft
leek
leende
leerde
leert
leest
leidde
leidden
leiden
leidt
leken
letterlijk
leverde
leverden
levert
lezen
liep
liepen
liever
liggen
ligt
lijdt
lijken
lijkt
loopt
lopen
luisterde
luistert
lukt
lukte
maakt
maakte
maakten
maar
mag
maken
mee
meermaals
meestal
met
middels
mislukt
mislukte
misschien
mist
miste
mits
mocht
mochten
moest
moesten
moet
moeten
mogen
momenteel
mondeling
na
naar
naarmate
naast
nabij
nadat
naderde
nadert
nadrukkelijk
nam
namelijk
namen
namens
natuurlijk
nauwelijks
neemt
neerstortte
nemen
net
niet
niettegenstaande
niettemin
nochtans
nodigt
nog
nogal
nogmaals
nooit
noopt
nu
nuchter
of
ofschoon
om
omdat
omtrent
ondanks
onder
ondergaat
onderging
onderhandelde
onderhandelt
ondertussen
onderweg
onderzocht
onderzoeken
onderzoekt
onlangs
onmiddellijk
onomwonden
ontbrak
ontbreekt
ontdekt
ontdekte
ontmoette
ontplofte
ontsnapt
ontsnapte
ontstaat
ontstond
ontstonden
ontvangt
ontving
ontvingen
ontwikkelde
ontwikkelt
ook
op
opdat
opende
openen
openlijk
opent
opgelucht
opgetogen
opnieuw
opstapt
over
overigens
overleden
overleed
overleefde
overleeft
overlijdt
overtrad
pakt
pakte
pakten
pas
passeerde
past
paste
per
plaatst
plande
plant
plots
plotseling
precies
presteert
probeerde
probeerden
probeert
proberen
publiekelijk
qua
raakt
raakte
raakten
raken
recent
redde
reden
redt
reed
regeert
regende
regent
reikt
reisde
reist
rende
rent
rijden
rijdt
roert
rond
rondom
ronduit
rookt
ruimt
rust
samen
scheelt
schiep
schiet
schoof
schoot
schort
schoten
schriftelijk
schrikt
schrok
schuift
scoorde
scoorden
scoort
sedert
simpelweg
sinds
sindsdien
slaagde
slaagt
slaan
slaapt
slaat
slechts
sliep
sliepen
sloeg
sloegen
sloopt
sluit
smolt
sneed
snel
snijdt
somber
soms
speelde
speelden
speelt
spelen
spoedig
spreidt
springt
sprong
staakt
staakte
stak
staken
stal
stalen
stapt
stapte
stapten
start
startte
startten
steeds
steeg
steekt
steelt
stegen
stellig
stemde
stemden
stemt
sterft
sterven
steunde
steunt
stierf
stierven
stijgen
stijgt
stilletjes
stopt
stopte
stopten
straks
streeft
strijdbaar
stroomde
stroomt
struikelt
studeerde
studeert
stuurde
stuurden
stuurt
te
tegelijk
tegelijkertijd
tegen
tegenover
tekende
tekent
telde
telefonisch
telkens
telt
ten
tenminste
tenzij
ter
terecht
terloops
terug
terwijl
tevens
tevreden
thans
thuis
tijdens
tijdig
tikt
toch
toe
toen
tot
totdat
trad
traden
treden
treedt
treft
trekken
trekt
trof
troffen
trok
trokken
trots
trouwde
tuimelde
tussen
tussendoor
uit
uitdrukkelijk
uiteindelijk
uiteraard
uitgezonderd
vaak
vaart
vallen
valt
van
vanaf
vandaar
vangt
vanuit
vanwege
vast
vecht
veranderde
verandert
verbiedt
verbood
verbrak
verder
verdiende
verdient
verdween
verdwenen
verdwijnen
verdwijnt
verhoogde
verhoogt
verhuisde
verhuist
verkeerde
verkeert
verkocht
verkochten
verkoopt
verlaagt
verlaat
verliep
verliest
verliet
verlieten
verliezen
verloopt
verloor
verloren
vermoedelijk
vernielde
veroorzaakt
veroorzaakte
verscheen
verschenen
verschijnen
verschijnt
verschilt
verslaat
versloeg
vertoont
vertrekken
vertrekt
vertrok
vertrokken
vervalt
vervangt
verving
vervolgens
vervolgt
verwijdert
vestigde
via
viel
vielen
vindt
ving
vlak
vliegt
vlogen
vloog
vlucht
vluchtte
vluchtten
vlug
vocht
vochten
voer
voerde
voerden
voert
vol
volgde
volgden
volgens
volgt
voor
vooral
vooralsnog
voorbij
voordat
voorheen
voorlopig
voortaan
voortdurend
voorts
vormde
vormden
vormt
vrij
vrolijk
vroor
waaide
waait
waar
waarbij
waardoor
waarin
waarmee
waarna
waarnaar
waarom
waaronder
waarop
waarover
waarschijnlijk
waartegen
waarvan
waarvoor
wacht
wachten
wachtte
wachtten
wandelt
wanneer
want
waren
was
wat
wederom
weegt
weer
wegens
weigerde
weigerden
weigeren
weigert
wel
weldra
weliswaar
wellicht
werd
werden
werkelijk
werken
werkt
werkte
werkten
weten
wie
wil
wilde
wilden
willen
winnen
wint
wisselt
wist
woedend
won
wonen
wonnen
woonde
woonden
woont
word
worden
wordt
wou
zakt
zakte
zal
zat
zaten
zeer
zeker
zelden
zelf
zelfs
zendt
zet
zette
zetten
zich
zichtbaar
zijn
zingt
zit
zitten
zoals
zocht
zochten
zodat
zodra
zoeken
zoekt
zogezegd
zojuist
zolang
zonder
zonet
zong
zonk
zorgde
zorgden
zorgt
zou
zouden
zover
zuinig
zullen
zwemt
zwom
"""

PLACE_WORDS = """\
bij
in
naar
nabij
uit
"""

ROLES = """\
aanklager
aannemer
aanvaller
aanvoerder
aanvoerster	f
acteur	m
activist
activiste	f
actrice	f
adjudant
adviseur
adviseuse	f
advocaat
advocaat-generaal
advocate	f
agent
agente	f
ambassadeur
ambassadrice	f
ambtenaar
ambtenares	f
analist
analiste	f
antropoloog
apotheker
arbeider
arbiter
archeoloog
architect
architecte	f
archivaris
arts
asieladvocaat
asielzoeker
assistent
assistent-trainer
assistente	f
astronaut
astronoom
atleet
atlete	f
auteur
automobilist
automobiliste	f
bakker
ballerina	f
bankier
baron	m
barones	f
basketballer
bassist
bediende
bedrijfsleider
bedrijfsleidster	f
begeleider
begeleidster	f
beheerder
beheerster	f
belegger
beleidsmedewerker
beroepsmilitair
bestuurder
bestuurslid
bestuurster	f
bestuursvoorzitter
bewaker
bewindsman	m
bewindspersoon
bewindsvrouw	f
bewoner
bewoonster	f
bezorger
biograaf
biologe	f
bioloog
bisschop	m
boer	m
boerin	f
bokser
bondgenoot
bondscoach
bondsdirecteur
bondskanselier
bondspresident
boswachter
bouwvakker
brandweercommandant
brandweerman	m
brandweervrouw	f
brigadier
burgemeester
buschauffeur
busreiziger
buurman	m
buurvrouw	f
cabaretier
cabaretière	f
cameraman	m
campagneleider
campinghouder
ceo
cfo
chauffeur
chef
chef-staf
chemicus
chirurg
choreograaf
choreografe	f
cineast
clubarts
coach
columnist
columniste	f
comedian
commandant
commentator
commissaris
communicatieadviseur
componist
componiste	f
conducteur
conductrice	f
conservator
consul
consultant
coordinator
correspondent
correspondente	f
coureur
coördinator
crimineel
criminologe	f
criminoloog
criticus
cultuurminister
curator
dader
dame	f
danser
danseres	f
dealer
decaan
deelneemster	f
deelnemer
demissionair premier
demograaf
demonstrant
demonstrante	f
deskundige
detective
dichter	m
dichteres	f
dief
dierenarts
diplomaat
diplomate	f
directeur
directeur-generaal
directielid
directrice	f
dirigent
dirigente	f
districtschef
dj
docent
docente	f
dokter
dominee
drugshandelaar
drummer
econome	f
econoom
eigenaar
eigenares	f
eindredacteur
epidemioloog
ethicus
eurocommissaris
europarlementariër
ex-burgemeester
ex-minister
ex-premier
ex-president
expert
fabrikant
fan
fietser
filmmaakster	f
filmmaker
filmregisseur
filosofe	f
filosoof
fiscalist
forens
fotograaf
fotografe	f
fractieleider
fractievoorzitter
fysicus
fysiotherapeut
galeriehouder
gastheer	m
gastvrouw	f
gedeputeerde
gedupeerde
geluidstechnicus
gemeenteraadslid
generaal
geoloog
geschiedkundige
getuige
getuige-deskundige
gezagvoerder
gids
gijzelaar
gitarist
gouverneur
graaf	m
gravin	f
griffier
handelaar
handelsreiziger
havenmeester
heer	m
hoofd
hoofdagent
hoofdcommissaris
hoofdconducteur
hoofdeconoom
hoofdinspecteur
hoofdofficier
hoofdonderzoeker
hoofdredacteur
hoofdredactrice	f
hoofdrolspeler
hoofdverdachte
hoogleraar
hotelier
hovenier
huisarts
huisbaas
huiseigenaar
huisvrouw	f
hulpverleenster	f
hulpverlener
huurder
imam	m
imker
indiener
influencer
ingenieur
initiatiefneemster	f
initiatiefnemer
inspecteur
inspecteur-generaal
inspectrice	f
inspreker
instructeur
intendant
interim-directeur
interim-trainer
inwoner
inwoonster	f
jager
jeugdtrainer
jihadist
jongeman	m
jongen	m
journalist
journaliste	f
jurist
juriste	f
jurylid
juryvoorzitter
kamerlid
kamervoorzitter
kampioen
kampioene	f
kandidaat
kandidaat-kamerlid
kanselier
kapitein
kapper
kapster	f
kardinaal	m
kasteelheer	m
keeper
keeperster	f
keizer	m
keizerin	f
kenner
keurmeester
kiezer
kinderarts
kinderrechter
klant
klimatoloog
klokkenluider
kok
kolonel
kolonist
koning	m
koningin	f
koopman	m
korporaal
korpschef
krijgsheer
kroonprins	m
kroonprinses	f
kunstenaar
kunstenares	f
kunsthistoricus
kunstschilder
kweker
laborant
landbouwer
landbouwminister
leerkracht
leerling
leerlinge	f
legerleider
leider
leidster	f
leraar
lerares	f
leverancier
lid
lijsttrekker
lobbyist
locoburgemeester
longarts
luitenant
luitenant-kolonel
maatschappelijk werker
makelaar
maker
man	m
manager
marathonloper
marinier
marktkoopman	m
marktmeester
mede-eigenaar
mede-oprichter
medeoprichter
medewerker
medewerkster	f
mediator
medicus
meisje	f
mensenrechtenactivist
mensenrechtenadvocaat
meteoroloog
microbioloog
middenvelder
militair
minister
minister-president
moordenaar
motoragent
motorrijder
museumdirecteur
musicus
muzikant
muzikante	f
natuurkundige
neuroloog
nieuwslezer
notaris
officier
officier van justitie
ombudsman	m
ombudsvrouw	f
omstander
omwonende
oncoloog
onderhandelaar
onderminister
onderneemster	f
ondernemer
onderofficier
ondertekenaar
onderwijzer
onderwijzeres	f
onderzoeker
onderzoeksleider
onderzoekster	f
ontdekker
ontwerper
ontwerpster	f
ontwikkelaar
ooggetuige
oorlogsveteraan
oppositieleider
oprichter
oprichtster	f
opsteller
organisator
organisatrice	f
oud-burgemeester
oud-minister
oud-premier
oud-president
oud-voorzitter
ouderenarts
overlevende
paleontoloog
partijgenoot
partijleider
partijleidster	f
partijvoorzitter
passagier
pastoor	m
patholoog
patiënt
patiënte	f
paus	m
penningmeester
persofficier
persvoorlichter
pianist
pianiste	f
piloot
pilote	f
plaatsvervangend voorzitter
plaatsvervanger
ploegleider
ploegleidster	f
politica	f
politicologe	f
politicoloog
politicus
politieagent
politieagente	f
politiechef
politiewoordvoerder
portier
predikant
prefect
premier
presentator
presentatrice	f
president
priester	m
prins	m
prinses	f
prior
procesbegeleider
procureur
procureur-generaal
producent
productiemanager
professor
profvoetballer
projectleider
projectmanager
projectontwikkelaar
promovenda	f
promovendus
propagandist
psychiater
psychologe	f
psycholoog
raadgever
raadsheer
raadslid
raadsman	m
raadsvrouw	f
rapper
rebel
rebellenleider
rechercheur
rechter
rechter-commissaris
rector
rector magnificus
redacteur
redactrice	f
regent
regeringsleider
regeringswoordvoerder
regisseur
regisseuse	f
reiziger
reizigster	f
renner
rentmeester
reporter
restauranthouder
restaurateur
revalidatiearts
rijksambtenaar
rijksbouwmeester
rivaal
roeier
saxofonist
scenarioschrijver
scenarist
schaatser
schaatsster	f
scheidsrechter
schilder
schilderes	f
schipper
schooldirecteur
schoolhoofd
schrijfster	f
schrijver	m
secretaresse	f
secretaris
secretaris-generaal
seizoenarbeider
sergeant
sjeik	m
slachtoffer
sociaal psycholoog
sociologe	f
socioloog
soldaat
soldate	f
speaker
specialist
speelster	f
speler
spelersmakelaar
spits
sporter
sportster	f
staatshoofd
staatssecretaris
stadsdichter
statenlid
statisticus
ster
sterrenkundige
steward
stewardess	f
strafpleiter
strafrechtadvocaat
strateeg
student
studente	f
stuurman	m
superintendent
supporter
taalkundige
tandarts
teamgenoot
teamgenote	f
teammanager
technicus
tegenstander
tekenaar
tennisser
tennisster	f
theatermaakster	f
theatermaker
theoloog
therapeut
therapeute	f
tiener
timmerman	m
toerist
toeriste	f
tolk
topambtenaar
topeconoom
topman	m
topsporter
topvrouw	f
trainer
trainster	f
treinmachinist
treinreiziger
troonopvolger
tuinder
tv-presentator
uitbater
uitgever
uitvinder
universiteitsbestuurder
vader	m
vakbondsbestuurder
vakbondsleider
vakbondsman	m
veehouder
verdachte
verdediger
verdedigster	f
verhuurder
verkenner
verkoopster	f
verkoper
verloskundige
verpleegkundige
verpleegster	f
verpleger	m
verslaggeefster	f
verslaggever
vertaalster	f
vertaler
vertegenwoordiger
vertegenwoordigster	f
verzorger
verzorgster	f
veteraan
vice-premier
vice-president
vicepremier
vicepresident
vicevoorzitter
virologe	f
viroloog
visser
vliegenier
vluchteling
voetbalcoach
voetballer
voetbalster	f
voogd
voorganger
voorlichter
voorlichtster	f
voorman	m
voorvrouw	f
voorzitster	f
voorzitter
vriend	m
vriendin	f
vrijwilliger
vrijwilligster	f
vrouw	f
waarnemend burgemeester
waarnemer
wandelaar
waterschapsbestuurder
weduwe	f
weduwnaar	m
weerman	m
weervrouw	f
wereldkampioen
werkgever
werkneemster	f
werknemer
wetenschapper
wetenschapster	f
wethouder
wielrenner
wielrenster	f
winkelier
winkelmedewerker
winnaar
winnares	f
wiskundige
woordvoerder
woordvoerster	f
zaakwaarnemer
zakenman	m
zakenvrouw	f
zanger	m
zangeres	f
zeiler
zelfstandige
ziekenhuisdirecteur
ziekenverzorger
zwemmer
zwemster	f
"""

STANDS_FOR = """\
advocaat	raadsman raadsvrouw strafpleiter
arts	huisarts chirurg kinderarts
bedrijf	concern onderneming fabrikant
bestuurder	wethouder burgemeester voorzitter
bewindsman	minister staatssecretaris
bewindspersoon	minister staatssecretaris
bewindsvrouw	minister staatssecretaris
bond	fnv cnv knvb
burgervader	burgemeester
coach	trainer bondscoach
concern	bedrijf onderneming
econoom	hoogleraar hoofdeconoom
hoogleraar	professor econoom bioloog
jurist	advocaat rechter
kamerlid	fractievoorzitter politicus
kerkvorst	paus kardinaal
krant	telegraaf volkskrant trouw parool nrc dagblad
onderzoeker	wetenschapper hoogleraar professor bioloog
partij	vvd d66 cda pvda pvv sp groenlinks
persbureau	anp reuters afp ap dpa
politica	kamerlid minister fractievoorzitter wethouder partijleider lijsttrekker
politicus	kamerlid minister fractievoorzitter wethouder partijleider lijsttrekker senator
premier	minister-president
raadsman	advocaat
raadsvrouw	advocaat
regeringsleider	premier
staatshoofd	president koning
topman	ceo directeur bestuursvoorzitter
topvrouw	ceo directeur bestuursvoorzitter
trainer	coach bondscoach hoofdtrainer
vakbond	fnv cnv
wetenschapper	onderzoeker hoogleraar professor
zender	omroep rtl nos
"""

SUFFIXES = """\
ii
iii
iv
jr
sr
vi
xii
xiv
xvi
"""

TIES = """\
bij
van
voor
"""

TITLES = """\
aartsbisschop	m
admiraal
ayatollah	m
baron	m
barones	f
bisschop	m
broeder	m
burgemeester
dhr	m
dokter
dominee
dr
drs
ds
frater	m
generaal
graaf	m
gravin	f
heer	m
imam	m
ing
ir
jhr	m
jonkheer	m
juffrouw	f
kamerlid
kanselier
kapitein
kardinaal	m
keizer	m
keizerin	f
kolonel
koning	m
koningin	f
lady	f
lord	m
luitenant
majoor
meester
mej	f
mevr	f
mevrouw	f
mgr	m
minister
monseigneur	m
mr
mrs	f
ms	f
oma	f
oom	m
opa	m
pastoor	m
pater	m
paus	m
premier
president
prins	m
prinses	f
prof
professor
rabbijn
sheriff
sint
sir	m
sjeik	m
staatssecretaris
sultan	m
tante	f
wethouder
zuster	f
"""
