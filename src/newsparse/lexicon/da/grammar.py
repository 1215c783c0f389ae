"""The small words of Danish.

Written for this project from general knowledge of the language.
"""

ABBREVIATIONS = """\
adm
adr
afd
afs
alm
ang
anm
apr
art
aug
bd
bil
bl
bl.a
ca
cand
co
d.d
d.v.s
d.y
d.æ
dec
dir
div
dr
dvs
e.kr
eks
ekskl
em
etc
evt
f
f.eks
f.kr
feb
ff
fhv
fig
fmd
forb
forts
fr
frk
gl
gr
hhv
hr
if
inkl
instr
jan
jf
jfr
jr
kap
kgl
kl
kr
lic
m
m.a.o
m.fl
m.h.t
m.m
m.v
mag
maks
medl
mht
mia
mill
min
mio
nov
nr
o.a
o.l
obs
okt
omkr
osv
p.g.a
p.t
pct
pga
pkt
pl
prof
red
ref
s
sek
sept
sml
spm
sr
st
stk
str
t.h
t.o.m
t.v
tlf
tv
udg
ugtl
v
vedr
vh
vol
vs
å.d
årg
"""

ADVERBS = """\
aldrig
allerede
alligevel
altid
altså
alvorligt
bare
bestemt
blankt
blot
bort
da
der
derefter
derfor
derimod
dermed
desuden
desværre
direkte
dog
efterfølgende
egentlig
ej
ellers
endelig
endnu
engang
enkelt
faktisk
formentlig
fortsat
frem
følgende
først
gang
ganske
gerne
hellere
her
herefter
herunder
hjemme
højt
i
igen
ikke
imidlertid
ind
inde
især
jo
kategorisk
klart
kontant
kort
kun
lavt
ligefrem
ligeledes
mundtligt
måske
ned
nemlig
netop
nok
nu
nyligt
næppe
næsten
offentligt
ofte
også
op
pludselig
pure
roligt
sammen
samtidig
selv
senere
siden
skriftligt
snart
specielt
stadig
stille
straks
så
sådan
således
tidligere
tilbage
tydeligt
ud
ude
vel
videre
virkelig
vist
åbenbart
åbent
ærligt
øvrigt
"""

ADVERB_ENDINGS = """\
gvis
ligvis
tvis
"""

AGENTS = """\
af
"""

ANDS = """\
og
samt
"""

ARTICLES = """\
de
den
denne
deres
det
dette
din
dine
disse
dit
en
et
hans
hendes
hver
hvert
ingen
jeres
min
mine
mit
sin
sine
sit
vor
vores
"""

AUTHORS = """\
af
fra
"""

AUXILIARIES = """\
blev
blevet
blive
bliver
burde
bør
er
fik
får
har
havde
have
kan
kunne
kunnet
må
måtte
skal
skulle
var
vil
ville
villet
være
været
"""

COMPARERS = """\
som
sådan
"""

COMPLEMENTIZERS = """\
at
"""

CONJUNCTIONS = """\
at
da
efter
eftersom
end
fordi
før
hvad
hvis
hvor
hvordan
hvorfor
idet
indtil
mens
når
om
selvom
siden
skønt
som
såfremt
uden
"""

CONTRASTS = """\
idet
mens
selvom
skønt
"""

COORDINATORS = """\
eller
men
og
samt
"""

COPULAS = """\
forblev
forbliver
synes
syntes
virkede
virker
"""

DETERMINERS = """\
alle
anden
andet
andre
begge
de
den
denne
deres
det
dette
din
dine
disse
dit
elleve
en
enkelte
et
fem
fire
flere
flest
forskellige
få
hans
hendes
hundrede
hver
hvert
ingen
intet
jeres
mange
min
mine
mit
ni
nogen
nogle
otte
samme
seks
sin
sine
sit
syv
ti
to
tolv
tre
tusind
visse
vor
vores
"""

FIRST_PERSONS = """\
jeg
mig
min
mine
mit
os
vi
vor
vores
"""

GOVERNED = """\
af
for
med
mod
om
over
på
til
ved
"""

LINKS = """\
af
for
fra
hos
i
med
på
ved
"""

NEGATIONS = """\
aldrig
ej
hverken
ikke
næppe
"""

NEUTRALS = """\
de
hen
"""

OF_TWO = """\
førstnævnte	first
sidstnævnte	last
"""

PASSIVES = """\
blev
blevet
blive
bliver
er
var
være
været
"""

OWNER_ENDINGS = """\
s
"""

PAST_ENDINGS = """\
dde
erede
"""

POSSESSIVES = """\
deres
din
dine
dit
hans
hendes
jeres
min
mine
mit
sin
sine
sit
vor
vores
"""

PREPOSITIONS = """\
af
angående
bag
blandt
efter
for
foran
foruden
fra
før
gennem
grundet
hos
i
ifølge
igennem
ind
inden
indenfor
indtil
langs
med
mellem
mod
ned
om
omkring
op
over
overfor
på
rundt
til
trods
ud
uden
udenfor
udover
under
undtagen
ved
vedrørende
via
"""

PRONOUNS = """\
alle	p
andre	p
begge	p
de	p
dem	p
den	o
denne	o
der	r
det	o
dette	o
dig	s
du	s
enkelte	p
flere	p
ham	m
han	m
hen	o
hende	f
hun	f
hvem	r
ingen	o
intet	o
jeg	s
jer	s
man	o
mange	p
mig	s
nogen	p
noget	o
nogle	p
os	p
som	r
vi	p
"""

RELATIVES = """\
der
hvad
hvem
hvilke
hvilken
hvilket
som
"""

RESUMERS = """\
at
fordi
hvis
om
"""

TIMES = """\
aften
aftenen
april
august
dag
december
eftermiddag
eftermiddagen
efterår
februar
fjor
formiddag
formiddagen
forrige
forår
fredag
fredagen
fredags
går
januar
juli
juni
kl
klokken
lørdag
lørdagen
lørdags
maj
mandag
mandagen
mandags
marts
morgen
morgenen
måned
måneden
nat
natten
november
næste
oktober
onsdag
onsdagen
onsdags
seneste
september
sidste
sommer
søndag
søndagen
søndags
time
timer
tirsdag
tirsdagen
tirsdags
torsdag
torsdagen
torsdags
uge
ugen
vinter
weekend
weekenden
året
"""

VERBS = """\
afgjorde
afgør
afholder
afholdt
anholder
anholdt
arbejdede
arbejder
bar
befandt
befinder
begynder
begyndte
besluttede
beslutter
bestod
består
besøger
besøgte
betaler
betalte
betyder
betød
bidrager
bidrog
blev
bliver
boede
bor
bragte
bringer
bruger
brugte
bryder
brød
burde
byggede
bygger
bærer
bør
deler
deltager
delte
deltog
drager
drejer
drev
driver
drog
dræber
dræbte
dukkede
døde
dømmer
dømmes
dømte
dør
efterforskede
efterforsker
ejede
ejer
ender
endrede
endte
er
falder
faldt
fandt
fandtes
fik
finder
findes
flygtede
flygter
flyttede
flytter
foregik
foregår
foretager
foretog
forlader
forlod
forsvandt
forsvinder
forsøger
forsøgte
fortsatte
fortsætter
fulgte
fungerede
fungerer
får
føler
følger
følte
fører
førte
gav
gennemfører
gennemførte
gik
giver
gjaldt
gjorde
gælder
gør
handlede
handler
har
havde
hed
hedder
hentede
henter
hjalp
hjælper
holder
holdt
hører
hørte
indebar
indebærer
indeholder
indeholdt
kalder
kaldes
kaldte
kan
kastede
kaster
kender
kendte
kom
kommer
kostede
koster
krævede
kræver
kræves
kunne
køber
købte
kører
kørte
lader
lagde
lavede
laver
levede
lever
leverede
leverer
ligger
lignede
ligner
lod
lukkede
lukker
lykkedes
lykkes
lå
lægger
lærer
lærte
læser
læste
løb
løber
løser
løste
manglede
mangler
mistede
mister
modtager
modtog
må
måtte
møder
mødte
nåede
når
omfatter
omkom
opdagede
opdager
oplevede
oplever
opstod
opstår
optræder
overlevede
overtager
overtog
planlagde
planlægger
plejede
plejer
præsenterede
præsenterer
rammer
rammes
ramte
reddede
redder
rejser
rejste
ringede
ringer
risikerede
risikerer
rykkede
rykker
sad
samlede
samler
satte
sender
sendte
ser
sidder
sigtede
sigter
sigtes
sigtet
skaber
skabte
skal
sker
skete
skulle
skyder
skyldes
skyldtes
skød
slap
slipper
slog
sluttede
slutter
slår
solgte
sov
sover
spillede
spiller
spiser
spiste
standsede
standser
startede
starter
steg
stemmer
stemte
stiger
stillede
stiller
stjal
stod
stoppede
stopper
står
støttede
støtter
sætter
søger
søgte
sørgede
sørger
taber
tabte
tager
tilbragte
tilhører
tillader
tillod
tjener
tjente
tog
traf
trak
truede
truer
træffer
trækker
turde
tør
udgør
valgte
vandt
var
varede
ventede
venter
ventes
vidste
vil
ville
vinder
virkede
virker
viser
viste
voksede
vokser
vurderer
vælger
åbnede
åbner
ændrede
ændrer
øgede
øger
ønskede
ønsker
"""
