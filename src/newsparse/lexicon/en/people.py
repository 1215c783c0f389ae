"""The words that people, organisations and groups are called by.

Source: written for this project from general knowledge of news English and its style books (titles and their
abbreviations, offices, trades, kinship), the world's demonyms, and names of bodies that speak often in the news.
"""

# before a name; behind a tab the gender that it tells
TITLES = """\
1st lt
1st sgt
2nd lt
acharya
acp
acting mayor
acting president
adm
admiral
adv
advocate
affairs minister
agent
agriculture minister
agriculture secretary
air chief marshal
air marshal
airman
alderman	m
alderperson
alderwoman	f
alhaja	f
alhaji	m
ambassador
apostle
archbishop
archduke	m
archimandrite
architect
arts minister
asp
assembly member
assemblyman	m
assemblymember
assemblywoman	f
assistant attorney
assistant chief
assistant coach
assistant director
assistant secretary
assistant us attorney
associate justice
attorney
attorney general
atty
auditor
aunt	f
auntie	f
aviation minister
ayatollah	m
baron	m
baroness	f
barr
barrister
begum	f
bishop
bombardier
brig
brig gen
brigadier
brigadier general
broadcasting minister
brother	m
business secretary
cadet
canon
capt
captain
cardinal	m
care minister
cde
chair
chairman	m
chairperson
chairwoman	f
chancellor
chaplain
chevalier
chief
chief inspector
chief judge
chief justice
chief minister
chief petty officer
chief supt
children minister
cik	f
circuit judge
citizen
climate minister
cllr
cmdr
co-chair
coach
col
colonel
commander
commerce secretary
commissioner
commodore
communications minister
communities minister
community minister
comptroller
comrade
congress member
congressman	m
congressmember
congressperson
congresswoman	f
constable
construction minister
consumer minister
controller
cooperatives minister
corporal
coun
council member
councillor
councilman	m
councilmember
councilor
councilwoman	f
counselor
count	m
countess	f
cousin
cpl
crown prince	m
csp
culture minister
culture secretary
czar	m
dalai lama	m
dame	f
datin	f
dato
datuk
daw	f
dc
dci
dcp
deacon
dean
defence minister
defence secretary
defense minister
defense secretary
del
delegate
deputy
deputy chief
deputy commissioner
deputy director
deputy first minister
deputy mayor
deputy prime minister
deputy secretary
deputy sheriff
deputy vice-chancellor
det
det ch insp
det chief insp
det con
det insp
det sgt
det supt
detective
detective chief inspector
detective inspector
detective sergeant
detective superintendent
detectives
development minister
digital minister
dipl-ing
director
director-general
disability minister
district attorney
district judge
doctor
dom	m
don	m
dona	f
dott
doña	f
dr
dr-ing
drs
dsp
duchess	f
duke	m
earl	m
economy minister
editor
education secretary
elder
electricity minister
eminence
emir	m
emperor	m
employment minister
empress	f
encik	m
energy minister
energy secretary
eng
engineer
engr
ensign
enterprise minister
environment minister
environment secretary
equality minister
evangelist
ex-president
excellency
family minister
father	m
field marshal
finance minister
fire chief
fire minister
first lady	f
first lieutenant
first minister
first secretary
fisheries minister
flight lieutenant
flying officer
food minister
food secretary
foreign minister
foreign secretary
forestry minister
forests minister
former governor
former mayor
former president
former prime minister
former senator
fr	m
frau	f
friar	m
gen
gender minister
general
general secretary
gens
gov
governance minister
government minister
governor
govs
grandma	f
grandpa	m
granny	f
group captain
gunner
gunnery sgt
guru
h.c
habil
hafiz
haji
hajia	f
hajiya	f
hajji
head coach
health minister
health secretary
heritage minister
herr	m
highness
his excellency
holiness
home secretary
hon
honble
honorable
honourable
house majority leader
house minority leader
house speaker
housing minister
housing secretary
igp
imam	m
immigration minister
industry minister
information minister
infrastructure minister
ing
innovation minister
insp
inspector
integration minister
interim president
interior minister
interior secretary
investigator
investment minister
irrigation minister
judge
justice
justice minister
justice of the peace
justice secretary
justices
king	m
kumari	f
labor secretary
lady	f
lama
lance corporal
lance cpl
land minister
lands minister
law minister
lcdr
lieutenant
lieutenant colonel
lieutenant general
lieutenant gov
lieutenant governor
livestock minister
lord	m
lord justice	m
lt
lt cmdr
lt col
lt gen
lt gov
madam	f
madame	f
mademoiselle	f
magistrate judge
maj
maj gen
majesty
major
major general
majority leader
majority whip
mallam	m
manager
manpower minister
manufacturing minister
marchioness	f
marine minister
maritime minister
marquess	m
marshal
master	m
master sgt
maulana
maulvi
mayor
mdm	f
media minister
mep
messrs	m
metropolitan
mgr	m
midshipman
migration minister
mines minister
mining minister
minister
minority leader
minority whip
miss	f
mister	m
mlle	f
mme	f
monsieur	m
monsignor	m
most rev
mother	f
moulana
mp
mr	m
mr justice	m
mrs	f
mrs justice	f
ms	f
msgr	m
msp
mufti
mullah
mx
nurse
oba	m
oceans minister
officer
oil minister
otunba
pak	m
pandit
party secretary
pastor
patriarch	m
patrolman
pc
pengiran
petroleum minister
petty officer
pfc
planning minister
police chief
police commissioner
police minister
pope	m
ports minister
power minister
premier
president
president-elect
presidents
press secretary
prime minister
prince	m
princess	f
principal
private
procurement minister
producer
prof
professor
profs
provost
pte
puan	f
puan sri	f
public defender
pvt
qari
queen	f
rabbi
railways minister
rear admiral
reform minister
registrar
relations minister
rep
representative
reps
research minister
resources minister
rev
reverend
rifleman
right honourable
roads minister
rt hon
rt rev
sadhvi	f
safety minister
sanitation minister
sapper
sardar	m
sayed
sayyed
sayyid
science minister
seaman
second lieutenant
secretary
secretary general
secretary of state
secretary-general
security minister
sen
senate majority leader
senate minority leader
senator
senor	m
senora	f
senorita	f
sens
sergeant
seri
services minister
settlements minister
señor	m
señora	f
señorita	f
sgt
sgt 1st class
sgt first class
sgt maj
shaikh	m
sheik	m
sheikh	m
sheikha	f
sheriff
sheriff's deputy
shipping minister
shri	m
shrimati	f
signor	m
signora	f
signorina	f
sir	m
sister	f
skills minister
smt	f
solicitor
spc
speaker
special agent
specialist
spokesman	m
spokesperson
spokeswoman	f
sport minister
sports minister
sqn ldr
squadron leader
sra	f
sri	m
srta	f
ssp
staff sergeant
staff sgt
state attorney
state rep
state representative
state secretary
state sen
state senator
sultan	m
superintendent
supt
sustainability minister
swami
syed
tan sri	m
tanaiste
taoiseach
td
technology minister
telecommunications minister
tengku
textiles minister
thakur
the hon
the rev
then-president
toh puan	f
tok
tourism minister
trade minister
trade secretary
training minister
transport minister
transport secretary
treasurer
treasury secretary
trooper
tsar	m
tun
tunku
uncle	m
under secretary
undersecretary
undersheriff
union minister
universities minister
us attorney
us rep
us representative
us sen
us senator
ustad
ustaz
ven
very rev
veterans secretary
vicar
vice admiral
vice chair
vice chairman	m
vice chancellor
vice president
vice president-elect
vice-chancellor
vice-president
viscount	m
viscountess	f
warrant officer
water minister
welfare minister
wg cdr
wildlife minister
wing commander
women minister
work secretary
works minister
wpc
youth minister
"""

# offices and trades; behind a tab the gender that they tell
ROLES = """\
abbess	f
abbot	m
academic
accomplice
accountant
accuser
acrobat
activist
actor
actress	f
actuary
adherent
adjutant
administrator
adult
adviser
advisor
advocate
aide
airman	m
alderman	m
alderwoman	f
ally
altar boy	m
alumna	f
alumnus	m
ambassador
anaesthetist
analyst
anchor
anchorman	m
anchorwoman	f
animator
anthropologist
appointee
arborist
archaeologist
archbishop
archduke	m
architect
archivist
artist
aspirant
assassin
assemblyman	m
assemblywoman	f
assistant
associate
astrologer
astronaut
astronomer
astrophysicist
athlete
attache
attaché
attorney
attorney general
auctioneer
auditor
author
aviator
aviatrix	f
babysitter
backer
bagman	m
bailiff
baker
ballerina	f
banker
barber
barista
barmaid	f
barman	m
baron	m
baroness	f
barrister
bartender
barwoman	f
bassist
batsman	m
beauty queen	f
beekeeper
believer
bellboy	m
best man	m
billionaire
biochemist
biographer
biologist
bishop
blacksmith
blogger
board member
boatman	m
bodyguard
bogeyman	m
bookkeeper
bookseller
boss
botanist
bowler
boxer
boy	m
bricklayer
bride	f
bridegroom	m
broker
builder
bureaucrat
busboy	m
businessman	m
businesswoman	f
butcher
buyer
bystander
cabinet member
cadet
caller
cameraman	m
camerawoman	f
campaign manager
campaigner
candidate
canvasser
captain
captive
cardinal	m
cardiologist
caregiver
carer
caretaker
carpenter
cartoonist
caseworker
cashier
celebrity
cellist
centenarian
ceo
cfo
chair
chairman	m
chairperson
chairwoman	f
champion
chancellor
chaplain
charwoman	f
chef
chemist
chief
chief executive
chief executive officer
chief financial officer
chief justice
chief of staff
chief operating officer
child
choreographer
churchman	m
cinematographer
citizen
cji
cleaner
clergyman	m
clergywoman	f
cleric
clerk
climatologist
climber
clinician
co-author
co-chair
co-chairman	m
co-chairwoman	f
co-conspirator
co-director
co-founder
co-host
co-owner
co-pilot
co-sponsor
co-worker
coach
collaborator
colleague
collector
colonel
columnist
comedian
comedienne	f
commandant
commander
commander in chief
commander-in-chief
commentator
commenter
commissioner
committee member
committeeman	m
committeewoman	f
commodore
communist
commuter
companion
competitor
complainant
composer
comptroller
computer scientist
concierge
conductor
confidant
confidante	f
congressman	m
congressman-elect	m
congressmember
congresswoman	f
congresswoman-elect	f
conman	m
conservationist
conservative
conservator
constable
consul
consultant
consumer
contender
contestant
contractor
controller
convener
convenor
convict
coo
cook
coordinator
copilot
copywriter
coroner
corporal
correspondent
cosmonaut
council member
councillor
councilman	m
councilmember
councilor
councilwoman	f
counsel
counsellor
counselor
count	m
countess	f
countryman	m
cowboy	m
cowgirl	f
coworker
craftsman	m
craftsperson
creator
crew member
crewman	m
cricketer
criminologist
critic
curator
custodian
customer
cyclist
czar	m
dairymaid	f
dame	f
dancer
daredevil
deacon
dealer
dean
debater
debtor
debutante	f
decorator
defector
defendant
defender
delegate
democrat
demographer
demonstrator
dentist
deputy
deputy chairman	m
dermatologist
descendant
designer
detainee
detective
detractor
developer
devotee
diplomat
director
director-general
disciple
dissident
district attorney
diver
doctor
donor
doorman	m
dowager	f
draftsman	m
dramatist
driver
drummer
duchess	f
duke	m
dutchman	m
earl	m
ecologist
economist
editor
editor-in-chief
educator
elder
elector
electrician
emerita	f
emeritus
emir
emissary
emperor	m
employee
empress	f
engineer
englishman	m
entertainer
enthusiast
entomologist
entrepreneur
envoy
epidemiologist
ethicist
evangelist
ex-convict
ex-minister
ex-president
examiner
executive
executive director
exile
expatriate
expert
explorer
eyewitness
facilitator
family man	m
family member
fan
farmer
farmworker
fellow	m
female	f
feminist
fiancé	m
fiancée	f
fighter
figure
filmmaker
financial adviser
financier
fire chief
firefighter
fireman	m
firewoman	f
first lady	f
first minister
fisher
fisherman	m
fisherperson
fisherwoman	f
florist
follower
footballer
forecaster
foreign minister
foreigner
foreman	m
foreperson
forewoman	f
founder
freelancer
frenchman	m
friar	m
friend
frogman	m
front-runner
frontman	m
frontrunner
frontwoman	f
fugitive
fundraiser
gamer
gardener
general
general manager
geneticist
gentleman	m
gentlewoman	f
geographer
geologist
geophysicist
girl	f
golfer
governess	f
governor
governor-elect
gp
grad student
graduate
grande dame	f
groom	m
guard
guardian
guest
guide
guitarist
gunman	m
gunner
guy	m
gymnast
gynaecologist
gynecologist
hacker
hairdresser
handler
handyman	m
handywoman	f
hawker
head
head coach
head of government
head of state
headmaster	m
headmistress	f
headteacher
heir
heiress	f
helper
henchman	m
herder
hiker
historian
hitman	m
homeowner
horseman	m
horsewoman	f
host
hostage
hostess	f
housekeeper
housewife	f
humanitarian
humorist
hunter
huntress	f
huntsman	m
hydrologist
hypnotist
illustrator
imam
immigrant
immunologist
importer
incumbent
independent
infant
infantryman	m
informant
inmate
innkeeper
insider
inspector
instructor
interlocutor
intermediary
intern
interpreter
interviewer
inventor
investigator
investor
irishman	m
jailer
janitor
jeweler
jeweller
jockey
journalist
journeyman	m
judge
junior
jurist
juror
justice
justice minister
keeper
kid
kidnapper
king	m
laborer
labourer
lady	f
landlady	f
landlord
landowner
law professor
lawmaker
lawyer
lay leader
layman	m
laywoman	f
leader
leaker
lecturer
legislator
liaison
liberal
libertarian
librarian
lieutenant
lieutenant governor
lifeguard
lineman	m
linguist
listener
litigant
lobbyist
locksmith
logistician
lord	m
loyalist
madam	f
madman	m
magician
magistrate
magnate
maid	f
mailman	m
majority leader
male	m
man	m
man in charge
manager
managing director
marchioness	f
marketer
marksman	m
marshal
mathematician
matriarch	f
mayor
mayor-elect
mechanic
mediator
member
mentor
mep
merchant
meteorologist
microbiologist
middleman	m
midwife
migrant
militant
militiaman	m
milkman	m
millennial
millionaire
miner
minister
minor
minority leader
missionary
mistress	f
mobster
model
moderator
mogul
monitor
monk	m
motorist
mountaineer
mourner
mp
msp
multimillionaire
musician
musicologist
nanny
narrator
nationalist
naturalist
negotiator
neighbor
neighbour
neurologist
neuroscientist
neurosurgeon
newcomer
newsman	m
newswoman	f
nobleman	m
noblewoman	f
nominee
nonagenarian
notary
novelist
nun	f
nurse
nurse practitioner
nutritionist
oarsman	m
oarswoman	f
observer
obstetrician
oceanographer
octogenarian
officeholder
officer
officer-in-charge
official
oilman	m
ombudsman
ombudswoman	f
onlooker
operative
opponent
optician
optometrist
organiser
organizer
orthodontist
osteopath
outdoorsman	m
owner
paediatrician
painter
palaeontologist
paleontologist
panelist
panellist
paralegal
paramedic
paratrooper
parishioner
parliamentarian
participant
partner
party leader
passenger
passerby
pastor
pathologist
patient
patriarch	m
patrolman	m
patron
peacekeeper
pedestrian
pediatrician
peer
pensioner
performer
person
pharmacist
philanthropist
philosopher
photographer
photojournalist
physician
physicist
physiologist
physiotherapist
pianist
pilot
pioneer
pitchman	m
plaintiff
planner
player
playwright
pleader
plumber
podcaster
poet
poet laureate
point person
police chief
police officer
policeman	m
policewoman	f
policymaker
politician
pollster
pope	m
porter
postman	m
postmaster
postmistress	f
postwoman	f
potter
practitioner
prankster
preacher
predecessor
premier
presenter
president
president-elect
press secretary
priest	m
priestess	f
prime minister
prince	m
princess	f
principal
prisoner
producer
professor
programmer
progressive
prosecutor
protege
protester
protestor
protégé
provocateur
provost
psychiatrist
psychoanalyst
psychologist
psychotherapist
publican
publicist
publisher
pundit
punter
pupil
quarterback
queen	f
rabbi
racer
radiologist
rancher
ranger
rapper
reader
realtor
rebel
receptionist
recruit
recruiter
referee
reformer
refugee
registrar
relative
repairman	m
reporter
representative
republican
researcher
reservist
resident
respondent
restaurateur
retiree
reverend
reviewer
rider
rifleman	m
rival
roommate
runner
running mate
sailor
salesman	m
salesperson
saleswoman	f
sceptic
scholar
schoolboy	m
schoolgirl	f
schoolmaster	m
schoolmistress	f
schoolteacher
scientist
scotsman	m
screenwriter
sculptor
seaman	m
seamstress	f
secretary
secretary general
secretary of state
secretary-general
seismologist
seller
senator
senator-elect
septuagenarian
sergeant
server
serviceman	m
servicewoman	f
sheikh	m
sheikha	f
sheriff
shooter
shopkeeper
shopper
showgirl	f
showman	m
sibling
singer
singer-songwriter
skater
skeptic
skier
skipper
social worker
socialist
sociologist
soldier
solicitor
songstress	f
songwriter
sophomore
source
speaker
speaker of the house
specialist
spectator
speechwriter
spokesman	m
spokesperson
spokeswoman	f
sponsor
sportsman	m
sportswoman	f
spy
staff member
staffer
stakeholder
star
starlet	f
statesman	m
stateswoman	f
statistician
stewardess	f
stockman	m
storyteller
stowaway
strategist
streamer
striker
strongman	m
student
stuntwoman	f
substitute
successor
suffragan
sultan	m
superintendent
supervisor
supporter
surgeon
surrogate
surrogate mother	f
surveyor
survivor
suspect
swimmer
swordsman	m
tailor
tax collector
taxman	m
teacher
team member
teammate
technician
technocrat
technologist
teen
teenager
tenant
theologian
theorist
therapist
thinker
toddler
tory
townswoman	f
toxicologist
trade unionist
trader
tradesman	m
trainee
trainer
trainman	m
translator
traveler
traveller
treasurer
tribesman	m
trooper
trucker
trustee
tsar	m
tutor
tycoon
umpire
under-secretary
undergraduate
undersecretary
understudy
underwriter
unionist
urologist
user
usher
valet
vendor
vet
veteran
veterinarian
vice chairman	m
vice chairwoman	f
vice chancellor
vice president
vice president-elect
vice-chair
vice-chairman	m
vice-chancellor
vice-president
victim
videographer
viewer
vintner
violinist
virologist
visitor
vlogger
volcanologist
volunteer
voter
waiter	m
waitress	f
warden
watchman	m
weatherman	m
weatherwoman	f
weaver
welder
welshman	m
whistle-blower
whistleblower
white house chief of staff
winemaker
winner
witness
woman	f
woodsman	m
worker
workman	m
writer
yachtsman	m
yachtswoman	f
young man	m
young woman	f
youngster
youth
youtuber
zookeeper
zoologist
"""

# behind a tab the gender
KIN = """\
ancestor
aunt	f
auntie	f
baby
best man	m
boyfriend	m
bride	f
bridesmaid	f
brother	m
brother-in-law	m
child
cousin
dad	m
daddy	m
daughter	f
daughter-in-law	f
descendant
ex
ex-boyfriend	m
ex-girlfriend	f
ex-husband	m
ex-wife	f
father	m
father-in-law	m
fiance
fiancee	f
fiancé	m
fiancée	f
first cousin
foster father	m
foster mother	f
girlfriend	f
godchild
goddaughter	f
godfather	m
godmother	f
godparent
godson	m
gran	f
grandad	m
grandchild
granddad	m
granddaughter	f
grandfather	m
grandma	f
grandmother	f
grandpa	m
grandparent
grandson	m
granny	f
great-aunt	f
great-grandchild
great-granddaughter	f
great-grandfather	m
great-grandmother	f
great-grandparent
great-grandson	m
great-uncle	m
groom	m
guardian
half-brother	m
half-sister	f
husband	m
in-law
kid
mama	f
mom	f
mommy	f
mother	f
mother-in-law	f
mum	f
mummy	f
nan	f
nana	f
nephew	m
niece	f
older sister	f
papa	m
parent
partner
relative
second cousin
sibling
sister	f
sister-in-law	f
son	m
son-in-law	m
spouse
step-parent
stepbrother	m
stepchild
stepdad	m
stepdaughter	f
stepfather	m
stepmom	f
stepmother	f
stepsister	f
stepson	m
triplet
twin
twin brother	m
twin sister	f
uncle	m
widow	f
widower	m
wife	f
younger sister	f
"""

# common nouns that speak as one
ORGANIZATION_NOUNS = """\
academy
administration
admiralty
advertiser
advocacy group
affiliate
agency
airline
airport
alliance
archdiocese
army
assembly
association
authority
automaker
band
bank
battalion
blog
board
body
bookmaker
branch
brewer
brewery
brigade
broadcaster
brokerage
bureau
business
cabinet
cable network
caliphate
campaign
carmaker
carrier
cartel
casino
caucus
center
centre
chain
chamber
channel
charity
chipmaker
church
circuit
clinic
club
coalition
collective
college
command
commission
committee
company
confederation
conglomerate
congregation
congress
consortium
constabulary
consulate
contractor
cooperative
council
country
county
court
crew
daily
delegation
department
developer
diocese
directorate
dispensary
distributor
district
division
drugmaker
embassy
employer
enterprise
establishment
faction
factory
faculty
federation
firm
force
foundation
fund
garrison
gazette
giant
government
grocer
group
guild
headquarters
hospital
hotel
housebuilder
household
institute
institution
insurer
intelligence service
journal
junta
jury
kingdom
lab
laboratory
law firm
leadership
league
legislature
lender
library
lobby
magazine
maker
manufacturer
mayoralty
media
military
militia
ministry
mission
monarchy
monastery
monitor
mosque
movement
multinational
municipality
museum
navy
network
news agency
news organization
newscaster
newsletter
newspaper
newsroom
ngo
non-profit
nonprofit
observatory
office
operator
opposition
orchestra
organisation
organization
outlet
pac
panel
paper
parish
parliament
partnership
party
periodical
pharmacy
planemaker
platform
police
police department
police force
politburo
portal
presidency
press
prison
producer
program
programme
prosecution
provider
province
public broadcaster
publication
publisher
quango
radio station
railway
regime
registry
regulator
republic
resort
restaurant
retailer
review
school
senate
service
shipbuilder
show
site
squad
staff
start-up
startup
state
station
steelmaker
store
studio
subcommittee
subsidiary
super pac
supermarket
supplier
synagogue
syndicate
tabloid
task force
taskforce
team
television station
temple
theater
theatre
think tank
thinktank
toymaker
trade group
treasury
tribunal
trust
tv station
union
unit
university
utility
venture
watchdog
website
weekly
wire
wire service
workforce
zoo
"""

# those of them that say nothing of what it does
GENERAL_NOUNS = """\
business
company
corporation
firm
group
organisation
organization
"""

# a capitalised name that ends in one of these is an organisation's
ORGANIZATION_ENDINGS = """\
ab
academy
administration
aerospace
ag
agency
airline
airlines
airways
alliance
ambulance
analytics
army
as
asa
assembly
associates
association
authority
automotive
bakery
bancorp
bank
banking
bbc
beacon
biopharma
biosciences
biotech
board
brands
brewery
brewing
brigade
broadcasting
brothers
bulletin
bureau
business
cabinet
campaign
capital
catering
caucus
center
centers
centre
centres
chamber
channel
charities
chemical
chemicals
chronicle
church
clinic
club
co
coalition
college
command
commission
committee
communications
companies
company
computers
confederation
conference
congress
constabulary
consulate
consultancy
consulting
cooperative
corp
corporation
corps
council
courant
courier
court
cruises
daily
daughters
defence
defense
department
dept
developments
digest
diocese
dispatch
division
dynamics
electric
electronics
embassy
energy
engineering
enquirer
enterprise
enterprises
entertainment
estates
examiner
exchange
express
farms
federation
fellowship
ferries
financial
fitness
foods
force
forces
forum
foundation
front
fund
gallery
gaming
gazette
genomics
globe
gmbh
government
group
guard
guardian
guild
headquarters
health
healthcare
herald
holdings
homes
hospital
hotel
hotels
house
inc
independent
industries
initiative
inquirer
institute
institution
insurance
intelligence
international
investments
investors
journal
jury
kg
lab
laboratories
laboratory
labs
league
ledger
legislature
library
limited
llc
llp
lobby
logistics
ltd
magazine
mail
management
manufacturing
marines
materials
media
medical
memorial
metals
mills
minerals
mining
ministry
mirror
mission
monitor
mosque
motor
motors
movement
museum
navy
network
networks
news
newspaper
newspapers
nv
observatory
observer
office
oil
orchestra
organisation
organization
oy
pac
panel
parliament
partners
partnership
party
petroleum
pharma
pharmaceutical
pharmaceuticals
philharmonic
pictures
plc
police
politburo
politico
polytechnic
post
press
productions
program
programme
project
properties
prosecutors
publishing
radio
railway
railways
record
recorder
records
register
registry
republic
research
reserve
resources
restaurant
review
robotics
sa
sas
school
schools
sciences
secretariat
securities
semiconductor
semiconductors
seminary
senate
sentinel
service
services
shipping
society
software
solutions
sons
spa
standard
star
station
steel
stores
studio
studios
sun
supermarkets
supplies
symphony
synagogue
syndicate
system
systems
taskforce
team
technologies
technology
telecom
telecommunications
telegram
telegraph
television
theater
theatre
therapeutics
times
trade
trading
transport
transportation
travel
treasury
tribunal
tribune
trust
tv
union
unit
united
university
utilities
ventures
watch
weekly
wire
zoo
"""

# bodies and offices that are named for several things
MINISTRIES = """\
academy
agency
association
bureau
centers
centres
college
commission
committee
department
dept
federation
institute
minister
ministry
office
secretary
society
subcommittee
"""

# names that no ending gives away, without article; among them the places that stand for who governs there
ORGANIZATIONS = """\
abc
aclu
adidas
adl
aeroflot
afghanistan
afl-cio
afp
africa
aipac
airbnb
airbus
al arabiya
al jazeera
al qaeda
al-qaeda
al-shabaab
alabama
alaska
albania
alberta
aldi
algeria
alibaba
aljazeera
amazon
amd
america
amnesty
amnesty international
anc
ankara
anthropic
aol
ap
apple
argentina
arizona
arkansas
armenia
arsenal
asda
asia
associated press
astrazeneca
at&t
atf
athens
atlanta
atlantic
atp
australia
austria
axios
azerbaijan
baghdad
bahrain
baidu
baker hughes
baltimore
bangkok
bangladesh
barclays
basf
bayer
bayern munich
bbc
beijing
beirut
belarus
belgium
berlin
binance
bjp
black lives matter
blackrock
blackwater
bloomberg
bloomberg news
bmw
boeing
bogota
boko haram
bolivia
bosnia
boston
botswana
bp
brazil
breitbart
breitbart news
britain
british columbia
brookings
brooklyn
brussels
bucharest
budapest
buenos aires
bulgaria
bundestag
burger king
burma
burundi
buzzfeed
buzzfeed news
c-span
cairo
california
cambodia
cameroon
canada
canberra
capitol hill
caracas
cbo
cbp
cbs
cbs news
cctv
cdc
cdu
chechnya
chelsea
chevron
chicago
chile
china
chrysler
cia
cisco
citigroup
citizens advice
cleveland
cnbc
cnn
coca-cola
coinbase
colombia
colorado
comcast
congo
congress
connecticut
constitution bench
copenhagen
costa rica
costco
credit suisse
crimea
croatia
cuba
cyprus
czech republic
daily beast
daily caller
daily mail
damascus
darpa
dea
delaware
delhi
deloitte
denmark
denver
der spiegel
detroit
deutsche bank
dhs
disney
division bench
dnc
doctors without borders
dod
doe
doj
downing street
dpa
dropbox
dublin
duma
dup
ebay
ecb
economist
ecuador
efe
egypt
el pais
el país
el salvador
emily's list
england
epa
eritrea
espn
estonia
ethiopia
eu
europe
european union
everton
exxon
exxonmobil
f.b.i
facebook
fars
fatah
fbi
fcc
fda
fdny
fec
fed
fema
fia
fiat
fifa
finland
fivethirtyeight
florida
forbes
ford
foreign ministry
foreign office
fox
fox business
fox news
france
friends of the earth
friends of the elderly
fsb
gabon
gallup
gambia
gawker
gaza
gazprom
gchq
ge
general mills
general motors
geneva
germany
ghana
glaxosmithkline
gm
goldman sachs
google
gop
greece
greene king
greenland
greenpeace
guardian
guatemala
guinea
guyana
haaretz
haiti
hamas
hanoi
havana
hawaii
help the aged
helsinki
hezbollah
hhs
hollywood
home office
honda
honduras
hong kong
house of commons
house of lords
house of representatives
hsbc
huawei
hud
huffington post
huffpost
human rights watch
hungary
iaea
ibm
ice
iceland
icrc
idaho
idf
ikea
illinois
imf
india
indiana
indonesia
instagram
intel
interfax
interpol
ioc
iowa
ira
iran
iraq
ireland
irna
irs
isil
isis
islamabad
islamic state
israel
istanbul
italy
itv
ivory coast
izvestia
jakarta
jamaica
japan
jerusalem
johannesburg
johnson and johnson
jpmorgan
jpmorgan chase
judicial watch
juventus
kabul
kansas
kazakhstan
kentucky
kenya
kgb
kiev
knesset
kommersant
kosovo
kpmg
kremlin
kuala lumpur
kuwait
kyiv
kyodo
kyodo news
kyrgyzstan
labour
lagos
laos
lapd
las vegas
latin america
latvia
le monde
lebanon
legal and general
lesotho
liberia
libya
lidl
liechtenstein
lima
linkedin
lisbon
lithuania
lockheed martin
london
los angeles
louisiana
lufthansa
lukoil
luxembourg
lyft
macedonia
madagascar
madrid
maine
malawi
malaysia
maldives
mali
malta
manhattan
manila
manitoba
marks and spencer
maryland
mashable
massachusetts
mastercard
mauritania
mauritius
mcdonald's
mckinsey
meduza
merck
mexico
mexico city
mi5
mi6
miami
michigan
microsoft
middle east
milwaukee
minneapolis
minnesota
minsk
mississippi
missouri
mlb
moderna
moldova
monaco
mongolia
montana
montenegro
moody's
morgan stanley
morocco
morrisons
moscow
mossad
mother jones
moveon
mozambique
msf
msnbc
mtv
mumbai
myanmar
médecins sans frontières
naacp
nairobi
namibia
nasa
nascar
nasdaq
national review
nato
nba
nbc
nbc news
ncaa
nebraska
nepal
nestle
nestlé
netflix
netherlands
network rail
nevada
new delhi
new hampshire
new jersey
new mexico
new orleans
new south wales
new york
new york city
new yorker
new zealand
newsweek
nfl
nhl
nhs
nhtsa
nicaragua
niger
nigeria
nike
nikkei
nissan
nokia
north carolina
north dakota
north korea
northern ireland
norway
nova scotia
novartis
npr
nra
nsa
nsc
nvidia
nypd
nyse
nyt
observer
oecd
ohio
oklahoma
oman
ontario
opec
openai
oracle
oregon
osce
osha
oslo
ottawa
oxfam
pakistan
palestine
panama
panasonic
paraguay
paris
parliament
paypal
pbs
pennsylvania
pentagon
pepsi
pepsico
peru
peta
pfizer
pga
philadelphia
philippines
pinterest
pittsburgh
pkk
planned parenthood
plo
poland
politico
politifact
porsche
portugal
prague
pravda
premier league
procter and gamble
puerto rico
pwc
pyongyang
qatar
qualcomm
quebec
queensland
quinnipiac
rbc
real madrid
realclearpolitics
red crescent
red cross
reddit
reporters without borders
reuters
rhode island
ria novosti
riyadh
rnc
rnli
roche
rolling stone
romania
rome
roscosmos
rosneft
rspca
rt
russia
rwanda
ryanair
sainsbury's
salesforce
samsung
san diego
san francisco
sanofi
saskatchewan
saudi arabia
save the children
sberbank
scotland
scotland yard
seattle
sec
security council
senate
senegal
seoul
serbia
shanghai
siemens
sierra leone
silicon valley
singapore
sinn fein
sinn féin
skype
slovakia
slovenia
snapchat
snopes
snp
somalia
sony
south africa
south carolina
south dakota
south korea
south sudan
soviet union
spacex
spain
spd
spiegel
spotify
sputnik
sri lanka
standard & poor's
standard and poor
starbucks
state duma
stockholm
stop the war
sudan
supreme court
sweden
switzerland
sydney
syria
taipei
taiwan
tajikistan
taliban
tanzania
tasmania
tasnim
tass
tea party
techcrunch
tehran
tel aviv
telemundo
tencent
tennessee
tesco
tesla
texas
thailand
the hill
tibet
tiktok
time magazine
tmz
togo
tokyo
toronto
toyota
treasury
tripoli
tsa
tunis
tunisia
turkey
turkmenistan
twitter
u.n
u.n security council
uber
ubs
uefa
ufc
uganda
ukip
ukraine
un
unaids
undp
unesco
unhcr
unicef
unilever
united arab emirates
united kingdom
united nations
united states
univision
unrwa
ups
uruguay
usada
usaid
usda
utah
uzbekistan
vanity fair
vatican
vedomosti
venezuela
verizon
vermont
vice news
vienna
vietnam
volkswagen
vox
wada
wal-mart
wales
wall street
walmart
warsaw
washington
weekly standard
west virginia
westminster
wfp
white house
who
wikileaks
wikipedia
wisconsin
world bank
world health organization
wsj
wta
wto
wyoming
xinhua
yahoo
yandex
yemen
yonhap
youtube
ypg
zambia
zillow
zimbabwe
zurich
"""

# plurals that speak
GROUP_NOUNS = """\
academics
accusers
activists
administrators
adults
advisers
advisors
advocacy groups
advocates
agencies
agents
aides
airlines
allies
ambassadors
analysts
anchors
archaeologists
artists
associates
astronomers
athletes
attendees
attorneys
audiences
aunts
authorities
authors
backers
bankers
banks
bishops
bloggers
bosses
boys
broadcasters
brothers
builders
business groups
business leaders
businesses
businessmen
bystanders
callers
campaigners
candidates
cardinals
caretakers
carmakers
celebrities
chiefs
children
christians
cities
citizens
civil rights groups
civilians
clergy
clerics
clients
climatologists
coaches
colleagues
columnists
commanders
commentators
commenters
commissioners
communists
communities
commuters
companies
competitors
conservationists
conservatives
constituents
consultants
consumers
contractors
correspondents
councillors
councils
counterparts
countries
couples
courts
cousins
creditors
crews
critics
crowds
customers
cyclists
daughters
dealers
delegates
democrats
demonstrators
deputies
designers
detectives
detractors
developers
diplomats
directors
dissidents
doctors
donors
drivers
economists
editorialists
editors
educators
elders
elected officials
elites
employees
employers
engineers
environmentalists
epidemiologists
europeans
evangelicals
executives
experts
eyewitnesses
families
fans
farmers
fathers
feminists
filmmakers
firefighters
firemen
firms
fishermen
folks
followers
forecasters
foreigners
founders
friends
geologists
girls
governments
governors
graduates
grandparents
groups
guards
guests
gunmen
hard-liners
hardliners
historians
homeowners
hospitals
hosts
human rights groups
hunters
husbands
imams
immigrants
independents
industry groups
industry leaders
insiders
inspectors
institutions
insurers
intelligence agencies
investigators
investors
islamists
jews
jihadists
journalists
judges
jurors
justices
kids
labor leaders
landlords
law enforcement officials
lawmakers
lawyers
leaders
legislators
liberals
libertarians
librarians
listeners
lobby groups
lobbyists
locals
loyalists
mainstream media
managers
manufacturers
mayors
media outlets
medics
members
men
merchants
meteorologists
migrants
militants
millennials
ministers
moderates
moderators
monitors
monks
mothers
mourners
musicians
muslims
nationalists
nations
negotiators
neighbors
neighbours
networks
news organizations
newspapers
nuns
nurses
observers
officers
officials
onlookers
operatives
opponents
organisations
organisers
organizations
organizers
outlets
outsiders
owners
panelists
paramedics
parents
parishioners
parties
partners
passengers
passersby
pastors
patients
patrolmen
people
philosophers
photographers
physicians
pilots
pirates
planners
players
poets
police
policymakers
politicians
pollsters
populists
priests
prisoners
producers
professors
progressives
proponents
prosecutors
protesters
protestors
psychologists
publishers
pundits
pupils
rabbis
readers
rebels
refugees
regulators
relatives
reporters
representatives
republicans
rescuers
researchers
residents
respondents
retailers
retirees
reviewers
rights groups
rivals
sailors
sceptics
scholars
scientists
seismologists
senators
separatists
shareholders
sheriffs
shoppers
siblings
sisters
skeptics
socialists
soldiers
sons
sources
speakers
specialists
spectators
spokesmen
spokespeople
spokespersons
staff
staffers
states
strategists
students
supporters
surgeons
surveyors
survivors
suspects
taxpayers
teachers
teammates
teams
technicians
teenagers
teens
tenants
terrorists
theologians
therapists
tourists
traders
trainers
travelers
travellers
trolls
troops
uncles
unions
universities
users
vendors
veterans
victims
viewers
villagers
virologists
visitors
volunteers
voters
watchdogs
websites
whistleblowers
witnesses
wives
women
workers
writers
youngsters
youths
"""

# small words inside a name
PARTICLES = """\
ab
abd
abu
ad-
af
al
an-
ap
ar-
as-
ash-
at-
av
az-
ben
bin
bint
binti
bte
d'
da
das
de
de la
de las
de los
de'
degli
dei
del
dela
della
delle
den
der
di
do
dos
du
e
el
ibn
la
le
los
ould
st
ste
ter
ul
und
van
van de
van den
van der
vom
von
von der
von und zu
wa
y
zu
zum
zur
"""

# behind a name, which they tell from that of a father
SUFFIXES = """\
ii
iii
iv
jnr
jr
snr
sr
v
"""

# behind a surname, say whose of a family it is
GENERATIONS = """\
jnr
junior
senior
snr
"""

# behind a name, without being part of it: degrees, orders, seats
HONOURS = """\
aia
am
ao
aprn
b.a
ba
bcl
bem
bs
bsc
cb
cbe
ch
cmg
cnm
cpa
crnp
d.d.s
d.o
d.v.m
dbe
dc
dds
dl
do
dphil
dpt
dvm
edd
esq
faia
fca
fcca
frcp
frcs
frs
gbe
gm
j.d
jd
jp
k.c
kbe
kc
kcb
kcmg
lcsw
llb
lld
llm
m.a
m.b.e
m.d
m.p
m.p.h
m.s
ma
mba
mbe
md
mep
mhk
mla
mlc
mp
mph
mpp
ms
msc
msp
np
o.b.e
oam
obe
om
op
pa-c
pe
ph.d
pharmd
phd
psm
psyd
q.c
qc
r.n
ret
rgn
rn
rph
s.j
sc
sj
td
usaf
usmc
usn
"""

# adjectives and nouns of places and creeds
AGES = """\
year-old
"""

DEFINITES = ""

DEMONYMS = """\
aboriginal
afghan
african
african american
african-american
afrikaner
alaskan
albanian
algerian
american
andorran
anglican
angolan
arab
arabian
argentine
argentinian
arizonan
armenian
asian
asian american
asian-american
australian
austrian
azerbaijani
azeri
bahamian
bahraini
baltic
bangladeshi
baptist
basque
bavarian
belarusian
belarussian
belgian
bengali
beninese
berliner
bhutanese
bolivian
bosnian
botswanan
brazilian
british
briton
buddhist
bulgarian
burkinabe
burmese
burundian
californian
cambodian
cameroonian
canadian
caribbean
catalan
catholic
chadian
chechen
chilean
chinese
christian
colombian
coloradan
congolese
cornish
corsican
costa rican
crimean
croat
croatian
cuban
cypriot
czech
czechoslovak
d.c
dagestani
dane
danish
dominican
dubliner
dutch
east german
east timorese
ecuadorean
ecuadorian
egyptian
emirati
english
eritrean
estonian
ethiopian
european
evangelical
fijian
filipino
finn
finnish
flemish
floridian
french
gabonese
gambian
georgian
german
ghanaian
glaswegian
greek
greenlandic
grenadian
guatemalan
guinean
guyanese
haitian
hawaiian
hindu
hispanic
honduran
hoosier
hungarian
icelandic
indian
indonesian
inuit
iowan
iranian
iraqi
irish
islamic
israeli
italian
ivorian
jamaican
japanese
jewish
jordanian
kashmiri
kazakh
kazakhstani
kenyan
korean
kosovan
kosovar
kurd
kurdish
kuwaiti
kyrgyz
lao
laotian
latin american
latino
latvian
lebanese
liberian
libyan
lithuanian
liverpudlian
londoner
lutheran
luxembourgish
macedonian
malagasy
malawian
malaysian
maldivian
malian
maltese
manchurian
mancunian
maori
mauritanian
mauritian
methodist
mexican
michigander
micronesian
minnesotan
moldovan
monegasque
mongolian
montenegrin
mormon
moroccan
mozambican
muscovite
muslim
namibian
native american
neapolitan
nepalese
nepali
new englander
new yorker
new zealander
nicaraguan
nigerian
nigerien
north american
north korean
northern irish
norwegian
ohioan
omani
oregonian
orthodox
pakistani
palestinian
panamanian
papuan
paraguayan
parisian
pennsylvanian
persian
peruvian
pole
polish
portuguese
presbyterian
protestant
puerto rican
qatari
roman
romanian
russian
rwandan
salvadoran
samoan
saudi
saudi arabian
scandinavian
scot
scottish
senegalese
serb
serbian
shia
shiite
sicilian
sierra leonean
sikh
singaporean
slovak
slovakian
slovene
slovenian
somali
south african
south american
south korean
south sudanese
soviet
spaniard
spanish
sri lankan
sudanese
sunni
surinamese
swazi
swede
swedish
swiss
syrian
taiwanese
tajik
tanzanian
tennessean
texan
thai
tibetan
togolese
tongan
trinidadian
tunisian
turk
turkish
turkmen
u.k
u.n
u.s
ugandan
uighur
uk
ukrainian
uruguayan
us
usa
uyghur
uzbek
uzbekistani
venetian
venezuelan
viennese
vietnamese
virginian
welsh
west german
western
wisconsinite
yemeni
yugoslav
zambian
zimbabwean
"""

# capitalised at the head of a sentence or by custom, and no part of a name there
NO_NAMES = """\
a
about
above
according
across
actually
add
added
adding
additionally
admittedly
advertisement
after
afterward
afterwards
again
against
ago
ahead
albeit
all
allegedly
almost
along
alongside
already
also
alternatively
although
always
am
amid
amidst
among
amongst
an
analysis
and
announcing
another
answer
answering
any
anybody
anyone
anything
anyway
apart
apparently
appearing
april
are
aren't
around
article
as
aside
ask
asked
asking
at
aug
august
autumn
away
back
based
basically
be
because
become
been
before
beforehand
behind
being
believing
below
bench
beneath
beside
besides
better
between
beyond
big
billions
both
breaking
briefly
but
by
call
called
calls
can
can't
cannot
cdt
certainly
chapter
christmas
citing
clearly
come
coming
congratulations
consequently
considering
continue
continued
conversely
correction
could
couldn't
cst
currently
day
days
dear
dec
december
definitely
democratic
described
despite
did
didn't
discussing
diwali
do
does
doesn't
doing
don't
down
dozens
due
during
each
earlier
earth
easter
editor's
edt
either
else
elsewhere
enough
especially
essentially
est
estimated
et
even
eventually
ever
every
everybody
everyone
everything
evidently
except
exclusive
faced
far
feb
february
few
fewer
figure
finally
first
firstly
five
following
for
former
formerly
fortunately
founded
four
frankly
fri
friday
from
further
furthermore
generally
get
give
given
gmt
go
god
going
good
got
granted
great
had
hadn't
hailing
half
halloween
hanukkah
happily
happy
hardly
has
hasn't
have
haven't
having
he
he'd
he'll
he's
hello
hence
her
here
here's
hers
herself
hey
hi
him
himself
his
historically
hopefully
hoping
how
however
hundreds
i
i'd
i'll
i'm
i've
if
image
immediately
in
incidentally
including
indeed
initially
inside
instead
interestingly
internet
into
ironically
is
isn't
it
it's
its
itself
jan
january
jul
july
june
just
keep
kind
known
last
lastly
late
later
latest
led
less
lest
let
let's
like
likewise
listen
literally
look
looking
made
make
many
march
may
maybe
me
meanwhile
meet
might
millions
mine
minus
mon
monday
moon
more
moreover
most
mostly
much
must
my
myself
named
naturally
near
nearby
nearly
needless
neither
never
nevertheless
new year's
next
nine
no
nobody
none
nonetheless
nor
normally
northeast
northwest
not
notably
note
nothing
noting
nov
november
now
nowadays
nowhere
number
obviously
oct
october
of
off
often
oh
ok
okay
on
once
one
only
onto
opinion
opposite
or
originally
other
others
otherwise
ought
our
ours
ourselves
out
outside
over
overall
own
particularly
passover
past
pdt
per
perhaps
personally
photo
photos
please
plus
pm
possibly
pressed
presumably
previously
prior
privately
probably
pst
pt
publicly
put
question
quite
quoting
ramadan
rather
reached
read
really
recently
referring
regarding
regardless
regrettably
regular
related
released
remember
reportedly
respectively
responding
right
roughly
sadly
said
same
sat
saturday
say
saying
says
second
secondly
section
see
seeing
seemingly
seldom
sep
separately
sept
september
seriously
set
seven
several
shall
share
she
she'd
she'll
she's
shortly
should
shouldn't
sign
similarly
simply
since
sitting
six
so
some
somebody
somehow
someone
something
sometimes
somewhat
somewhere
soon
southeast
southwest
speaking
specifically
standing
still
strangely
subscribe
such
suddenly
summer
sunday
supposedly
sure
surely
surprisingly
table
take
taken
talking
ten
tens
than
thank
thankfully
thanks
thanksgiving
that
that's
the
their
theirs
them
themselves
then
there
there's
thereafter
therefore
these
they
they'd
they'll
they're
they've
thing
things
third
this
those
though
thousands
three
through
throughout
thu
thur
thurs
thursday
thus
till
to
today
together
told
tomorrow
tonight
too
toward
towards
traditionally
truly
tue
tues
tuesday
turning
two
typically
ultimately
under
underneath
undoubtedly
unfortunately
unless
unlike
unsurprisingly
until
unto
up
update
updated
upon
using
usually
utc
various
versus
very
via
video
vol
was
wasn't
watch
we
we'd
we'll
we're
we've
wearing
web
wednesday
week
weekend
weeks
well
were
weren't
what
what's
whatever
when
whenever
where
whereas
wherever
whether
which
whichever
while
whilst
who
who's
whoever
whom
whomever
whose
why
with
within
without
won't
working
worse
would
wouldn't
writing
written
yeah
year
years
yes
yesterday
yet
you
you'd
you'll
you're
you've
your
yours
yourself
yourselves
"""

# at the head of a noun phrase
DETERMINERS = """\
a	indefinite
all	indefinite
an	indefinite
another	indefinite
any	indefinite
both	indefinite
certain	indefinite
dozens	indefinite
each	indefinite
eight	indefinite
every	indefinite
few	indefinite
five	indefinite
four	indefinite
half	indefinite
her	possessive f
his	possessive m
hundreds	indefinite
its	possessive
many	indefinite
more	indefinite
most	indefinite
multiple	indefinite
my	possessive
nine	indefinite
no	indefinite
numerous	indefinite
one	indefinite
other	indefinite
our	possessive
seven	indefinite
several	indefinite
six	indefinite
some	indefinite
ten	indefinite
the	definite
their	possessive
these	definite
this	definite
those	definite
thousands	indefinite
three	indefinite
two	indefinite
various	indefinite
whose	possessive
your	possessive
"""

# between it and its noun, or before a role without one
MODIFIERS = """\
acting
additional
aging
ailing
alleged
allied
american-born
american-led
ancient
anonymous
anti-abortion
anti-immigration
anti-war
armed
assistant
associate
award-winning
beleaguered
best-selling
billionaire
black
blind
brave
british-born
business
campaign
career
catholic
celebrated
centrist
chief
civil
civilian
close
communications
community
conservative
controversial
convicted
corporate
county
criminal
cultural
current
cyber
deceased
defense
democratic
deputy
designated
disabled
disgraced
distinguished
eastern
economic
education
elder
elderly
eldest
elected
election
embattled
eminent
energy
environmental
establishment
ex
executive
exiled
experienced
expert
external
famed
famous
fashion
federal
fellow
female
field
financial
first
foreign
former
founding
freelance
frequent
fringe
full-time
fundraising
gay
general
global
government
grassroots
great
hard-line
hardline
head
health
high-level
high-powered
high-profile
high-ranking
human
immediate
in-house
incoming
incumbent
independent
indian-born
industry
influential
infrastructure
intelligence
interim
internal
international
investigative
iraqi-born
jailed
joint
junior
key
labor
late
latest
law
lead
leading
left-wing
legal
legendary
legislative
liberal
libertarian
like-minded
local
long-serving
long-shot
long-time
longstanding
longtime
low-level
loyal
main
mainstream
major
male
marketing
media
medical
mid-level
middle-aged
military
millionaire
minor
moderate
multiple
municipal
music
nameless
national
native
nearby
neighboring
neighbouring
new
newly-elected
nonpartisan
northern
notable
official
old
older
oldest
one-time
onetime
operations
opposing
opposition
other
outgoing
outside
outspoken
part-time
party
peace
pioneering
policy
political
poor
popular
populist
potential
powerful
presidential
press
pro-choice
pro-democracy
pro-government
pro-life
pro-russian
pro-western
progressive
prominent
provincial
public
qualified
radical
rank-and-file
ranking
rebel
regional
registered
religious
renowned
research
residential
respected
retired
revered
rich
right-hand
right-wing
rising
rival
rookie
royal
ruling
rural
science
second
security
self-described
self-made
self-proclaimed
self-styled
senate
senior
serving
seventh
sitting
small-business
social
socialist
sole
southern
special
staff
star
state
strategic
street
struggling
student
super
superior
surviving
suspected
technical
technology
teenage
then
third
three-time
titular
top
top-level
top-ranking
trade
transgender
transition
transportation
treasury
tribal
two-time
undecided
undocumented
unidentified
union
unknown
unnamed
unpaid
upcoming
urban
venture
veteran
vice
vocal
volunteer
wealthy
well-connected
well-known
western
white
widowed
working-class
world
world-famous
would-be
young
younger
youngest
"""

# words that no noun phrase runs over
PHRASE_ENDS = """\
a
about
above
according
across
after
again
against
ago
ahead
all
almost
alone
along
already
also
although
am
amid
among
an
and
any
anymore
apart
april
are
around
as
aside
at
august
away
back
be
became
because
become
becomes
been
before
began
begins
behind
being
below
beneath
beside
besides
between
beyond
both
brings
brought
but
by
came
can
cannot
come
comes
concerning
could
couldn't
cuts
december
despite
did
didn't
do
does
doesn't
doesnt
don't
done
down
during
each
earlier
either
else
even
ever
every
everywhere
except
faces
far
february
fell
felt
few
following
for
friday
from
further
gave
gets
give
given
gives
go
goes
gone
got
grew
had
hadn't
has
hasn't
have
haven't
having
he
held
her
here
hers
herself
him
himself
his
holds
how
however
i
if
in
including
inside
instead
into
is
isn't
it
its
itself
january
july
june
just
keeps
kept
knew
knows
last
later
least
leaves
led
left
less
lets
like
long
looks
lost
made
makes
many
march
may
maybe
me
meant
meanwhile
meets
met
might
mine
monday
more
most
much
must
my
myself
near
nearly
need
needs
neither
never
next
no
nobody
none
nor
not
november
now
october
of
off
often
on
once
one
only
onto
or
other
our
ours
out
outside
over
own
paid
past
pays
per
plans
played
plays
put
puts
quite
ran
rather
reached
really
regarding
runs
said
same
saturday
saw
says
see
seems
seen
sees
sent
september
shall
she
should
shouldn't
since
so
some
sometimes
soon
spent
stands
started
starts
stay
stays
still
stood
such
sunday
take
taken
takes
than
that
that's
the
their
theirs
them
themselves
then
there
these
they
this
those
though
through
throughout
thursday
thus
till
to
today
together
tomorrow
tonight
too
took
toward
towards
tried
tries
tuesday
turned
turns
twice
under
unless
unlike
until
up
upon
us
used
usually
versus
very
via
want
wants
was
wasn't
we
wednesday
well
went
were
weren't
what
when
where
whether
which
while
who
who's
whoever
whom
whose
why
will
with
within
without
won
won't
works
would
wouldn't
yesterday
yet
you
your
"""

# a common noun, and the nouns or last words of names of those whom it may mean; _ for a space
STANDS_FOR = """\
academic	professor
agency	cia fbi nsa epa fda cdc irs dea fema nasa tsa osha news_agency bureau administration
attorney	lawyer
author	writer novelist
automaker	toyota ford volkswagen tesla honda nissan fiat chrysler bmw general_motors
bank	hsbc barclays citigroup jpmorgan goldman_sachs morgan_stanley
billionaire	mogul magnate tycoon
broadcaster	network
broadsheet	newspaper
bureau	fbi
businessman	executive ceo mogul magnate tycoon entrepreneur
businesswoman	executive ceo entrepreneur
candidate	nominee hopeful front-runner
carmaker	automaker
channel	network
cji	chief_justice justice
cleric	imam ayatollah bishop archbishop
coach	manager
company	airline automaker bank brewer brewery broadcaster carmaker carrier chain chipmaker conglomerate developer distributor drugmaker giant grocer housebuilder insurer lender maker manufacturer multinational operator planemaker producer provider publisher retailer startup steelmaker studio subsidiary supermarket supplier toymaker utility venture inc corp ltd plc llc ab ag as asa gmbh oy group holdings labs foods logistics engineering airways pharmaceuticals electronics industries enterprises motors airlines systems technologies apple google facebook microsoft amazon uber tesla twitter boeing walmart netflix samsung toyota exxon exxonmobil ford volkswagen
congressman	representative
congresswoman	representative
contender	candidate
court	supreme_court tribunal
daily	newspaper
department	police sheriff
diplomat	ambassador envoy consul
doctor	physician surgeon dr
executive	ceo president chairman director
firm	company partners associates capital llp
foundation	fund
group	association coalition committee council alliance foundation union league society institute center organization
hopeful	candidate
hospital	clinic center
judge	justice recorder magistrate sheriff
lawmaker	senator congressman congresswoman representative assemblyman assemblywoman legislator mp member councilman councilwoman
lawyer	attorney counsel solicitor barrister
leader	president chairman chairwoman premier chancellor king queen emir
legislator	lawmaker
magazine	economist newsweek forbes new_yorker atlantic spiegel review weekly
minister	secretary chancellor
mogul	billionaire
monarch	king queen
network	cnn nbc abc cbs fox msnbc cnbc espn bbc itv univision telemundo channel
news agency	reuters tass afp ap dpa interfax xinhua kyodo yonhap associated_press
newspaper	post times journal herald tribune globe gazette guardian telegraph mail mirror sun standard examiner chronicle courier inquirer register observer star independent dispatch express ledger sentinel bulletin news
nominee	candidate
nonprofit	foundation institute charity
officer	sergeant detective lieutenant constable inspector trooper chief pc wpc dc dci
official	director secretary commissioner administrator chief minister deputy
organisation	group
organization	group
outlet	newspaper magazine network website agency
paper	newspaper
party	democrats
physician	doctor
player	quarterback striker midfielder
policeman	officer
policewoman	officer
politician	lawmaker mayor governor president candidate minister
pontiff	pope
professor	scholar
publication	newspaper magazine website
researcher	scientist
scholar	professor fellow
school	university college academy
scientist	researcher biologist physicist chemist
spokesperson	spokesman spokeswoman
star	actor actress singer rapper footballer striker midfielder
station	radio
tabloid	newspaper
think tank	institute institution center foundation
union	afl-cio
university	college institute
website	breitbart politico buzzfeed vox axios slate
writer	author
"""

# small words inside the names of bodies and offices
LINKS = """\
and
at
for
in
of
on
the
to
"""

# what stands before places and seldom before people
PLACE_WORDS = """\
across
in
near
outside
throughout
"""

# what says that somebody is no longer what the noun says
TIES = """\
for
of
"""

TRADE_ENDINGS = """\
ant
ent
er
ese
ian
ican
ist
ite
mate
or
sman
"""

PAST_WORDS = """\
ex
former
late
one-time
onetime
then
"""

# before an office, they make it another
RANKS = """\
assistant
deputy
opposition
shadow
vice
"""

# between somebody and their name, without what may stand before it: `who was only`
NAMING = """\
called
gave her name as
gave his name as
gave their name as
gives her name as
gives his name as
identified as
identified by her first name
identified by his first name
identified herself as
identified himself as
identifies herself as
identifies himself as
introduced herself as
introduced himself as
known as
known to friends as
named
named as
"""
