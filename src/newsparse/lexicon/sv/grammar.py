"""The small words of Swedish.

Written for this project from general knowledge of the language.
"""

ABBREVIATIONS = """\
adj
alt
ang
anm
apr
arb
art
aug
avd
avs
bd
bl
bl.a
ca
d.v.s
d.y
d.ä
dec
dir
doc
dr
ds
dvs
e.d
e.g
e.kr
eg
ekon
em
eng
enl
etc
ev
ex
exkl
f
f.d
f.kr
f.n
f.ö
feb
febr
fig
fm
forts
fr
fr.o.m
fö
förf
g
gm
gr
hr
inb
inkl
ist
jan
jfr
jr
kap
kl
kr
kungl
lic
lör
m
m.a.o
m.fl
m.m
mag
max
mfl
milj
min
mkr
mom
mån
nov
nr
o.d
o.dyl
o.s.v
obs
okt
omkr
ons
osv
p.g.a
p.s
pga
prof
r
red
ref
resp
s
s.a.s
s.k
sek
sekr
sept
sid
sign
sist
skr
skt
sr
st
stf
str
t.ex
t.o.m
t.v
tel
tf
tfn
tim
tis
tkr
tor
tr
trol
tv
u.p.a
ung
uppl
utg
v
vard
vd
vs
ä.k
äv
åk
årg
övers
"""

ADVERBS = """\
aldrig
alltid
alltså
allvarligt
annars
bara
bestämt
bl
blankt
bort
dessutom
dessvärre
direkt
dock
där
därefter
däremot
därför
därmed
då
efteråt
egentligen
ej
emellertid
en gång
endast
enkelt
enligt
faktiskt
fortfarande
fram
följande
förmodligen
först
genast
gärna
gång
hellre
hemma
här
högt
ibland
icke
igen
in
inne
inte
istället
ju
just
kanske
kategoriskt
klart
knappast
kort
kraftfullt
likaså
likväl
lugnt
lågt
muntligt
ner
nog
nu
numera
nyligen
nämligen
nästan
också
offentligt
ofta
plötsligt
redan
samtidigt
sannolikt
sedan
senare
själv
skriftligt
snart
speciellt
ständigt
särskilt
så
sålunda
tidigare
tillbaka
tillsammans
troligen
tydligt
tyst
tyvärr
upp
uppenbarligen
ut
ute
uttryckligen
verkligen
vidare
visserligen
visst
väl
ändå
ännu
äntligen
ärligt
även
åter
återigen
öppet
"""

ADVERB_ENDINGS = """\
igtvis
lligen
tligen
tvis
"""

AGENTS = """\
av
"""

ANDS = """\
och
samt
"""

ARTICLES = """\
de
den
denna
denne
deras
dessa
det
detta
din
dina
ditt
en
er
era
ert
ett
hans
hennes
hens
ingen
min
mina
mitt
sin
sina
sitt
varje
vår
våra
vårt
"""

AUTHORS = """\
av
från
"""

AUXILIARIES = """\
blev
bli
blir
blivit
borde
bör
fick
får
ha
hade
har
kan
kommer
kunde
kunnat
måste
ska
skall
skulle
var
vara
varit
velat
vill
ville
är
"""

COMPARERS = """\
som
såsom
"""

COMPLEMENTIZERS = """\
att
"""

CONJUNCTIONS = """\
att
därför
då
efter
eftersom
fast
fastän
hur
ifall
innan
medan
när
om
sedan
som
såvida
tills
trots
utan
vad
var
varför
varifrån
än
även
"""

CONTRASTS = """\
fast
fastän
medan
"""

COORDINATORS = """\
eller
men
och
samt
utan
"""

COPULAS = """\
förblev
förblir
förefaller
verkade
verkar
"""

DETERMINERS = """\
alla
andra
annan
annat
båda
de
den
denna
denne
deras
dessa
det
detta
din
dina
ditt
elva
en
enstaka
er
era
ert
ett
fem
flera
flest
fyra
få
hans
hennes
hens
hundra
inga
ingen
inget
min
mina
mitt
många
nio
någon
något
några
olika
samma
sex
sin
sina
sitt
sju
tio
tolv
tre
tusen
två
varje
vissa
vår
våra
vårt
åtta
"""

FIRST_PERSONS = """\
jag
mig
min
mina
mitt
oss
vi
vår
våra
vårt
"""

GOVERNED = """\
av
för
med
mot
om
på
till
vid
över
"""

LINKS = """\
av
från
för
hos
i
med
på
vid
"""

NEGATIONS = """\
aldrig
ej
icke
inte
knappast
varken
"""

NEUTRALS = """\
de
dom
hen
"""

OF_TWO = """\
förstnämnda	first
förstnämnde	first
sistnämnda	last
sistnämnde	last
"""

PASSIVES = """\
blev
bli
blir
blivit
var
vara
varit
är
"""

OWNER_ENDINGS = """\
s
"""

PAST_ENDINGS = """\
dde
erade
kade
nade
ttade
"""

POSSESSIVES = """\
deras
din
dina
ditt
er
era
ert
hans
hennes
hens
min
mina
mitt
sin
sina
sitt
vår
våra
vårt
"""

POSSESSIVE_ENDINGS = """\
's
"""

PREPOSITIONS = """\
angående
av
bakom
beträffande
bland
efter
enligt
framför
från
för
före
förutom
genom
gentemot
hos
i
inför
innan
innanför
inom
kring
längs
med
mellan
mot
om
omkring
på
runt
sedan
till
tills
trots
under
utan
utanför
utöver
via
vid
åt
över
"""

PRONOUNS = """\
alla	p
andra	p
båda	p
de	p
dem	p
den	o
denna	o
denne	o
det	o
detta	o
dig	s
dom	p
du	s
er	s
flera	p
han	m
hen	o
henne	f
hon	f
honom	m
ingen	o
jag	s
man	o
mig	s
många	p
ni	s
någon	o
något	o
några	p
oss	p
som	r
vem	r
vi	p
vilka	r
vissa	p
"""

RELATIVES = """\
där
som
vad
vars
vem
vilka
vilkas
vilken
vilket
"""

RESUMERS = """\
att
eftersom
ifall
om
"""

TIMES = """\
april
augusti
dag
december
eftermiddag
eftermiddagen
februari
fjol
fredag
fredagen
förmiddag
förmiddagen
förra
går
helg
helgen
höst
idag
igår
imorgon
januari
juli
juni
kl
klockan
kväll
kvällen
lördag
lördagen
maj
mars
morgon
morgonen
morse
månad
månaden
måndag
måndagen
natt
natten
november
nästa
oktober
onsdag
onsdagen
senaste
september
sista
sommar
söndag
söndagen
timmar
timme
tisdag
tisdagen
torsdag
torsdagen
vecka
veckan
vinter
året
"""

VERBS = """\
agerade
agerar
anhålls
anhölls
använde
använder
arbetade
arbetar
avgick
avgjorde
avgår
avgör
bar
befann
befinner
behåller
behövde
behöver
bestod
bestämde
bestämmer
består
besöker
besökte
betalade
betalar
betydde
betyder
bidrar
bidrog
blev
blir
bodde
bor
bryter
bröt
byggde
bygger
bär
började
börjar
delade
delar
deltar
deltog
dog
drabbade
drabbades
drabbar
drar
drev
driver
drog
dödade
dömde
dömdes
dömer
döms
dör
faller
fann
fanns
fick
finns
flydde
flyr
flyttade
flyttar
fortsatte
fortsätter
fungerade
fungerar
får
följde
följer
föll
förlorade
förlorar
försvann
försvinner
försöker
försökte
gav
genomför
genomförde
ger
gick
gjorde
grep
greps
griper
gällde
gäller
gör
hade
hamnade
hamnar
handlade
handlar
har
hittade
hittar
hjälper
hjälpte
häktades
hämtade
hämtar
hände
händer
håller
höll
hör
hörde
innebar
innebär
innehåller
innehöll
jobbade
jobbar
kallades
kallas
kan
kastade
kastar
klarade
klarar
kom
kommer
kostade
kostar
krävdes
krävs
kunde
köper
köpte
kör
körde
la
lade
ledde
leder
leker
letade
letar
levde
lever
ligger
lyckades
lyckas
lägger
lämnade
lämnar
lär
lärde
läser
läste
lät
låg
låter
löper
löpte
löser
löste
misslyckades
misstänks
misstänktes
miste
mister
märker
märkte
måste
möter
mötte
nådde
når
omfattar
omkom
orsakade
orsakar
planerade
planerar
presenterade
presenterar
pågick
pågår
reser
reste
ringde
ringer
rådde
råder
rör
rörde
samlade
samlar
satt
satte
ser
sitter
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
skjuter
skulle
sköt
slapp
slipper
slog
slutade
slutar
släpper
släppte
slår
somnade
sov
sover
spelade
spelar
sprang
springer
stal
stannade
stannar
startade
startar
steg
stiger
stod
stoppade
stoppar
stängde
stänger
står
stödde
stödjer
säljer
sätter
såg
sålde
söker
sökte
tappade
tappar
tar
tillbringade
tillhör
tillhörde
tillät
tillåter
tjänade
tjänar
tog
trodde
träffade
träffar
tvingade
tvingades
tvingas
utredde
utreder
valde
vann
var
vet
vill
ville
vinner
visade
visar
visste
väcker
väckte
vägrade
vägrar
väljer
välkomnade
välkomnar
väntade
väntar
växer
växte
vågade
ägde
äger
ändrade
ändrar
är
äter
åker
åkte
åt
åtalade
åtalades
åtalar
åtalas
återvände
återvänder
ökade
ökar
öppnade
öppnar
överlevde
övervägde
överväger
"""
