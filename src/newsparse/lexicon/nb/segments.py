"""Words that tell what a line of a page in Norwegian is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
abonner nå
abonner på nyhetsbrevet
abonnér nå
bli abonnent
bruk av informasjonskapsler
du må være innlogget
for abonnenter
få nyhetsbrevet
få varsler
følg oss på
har du tips
kjøp abonnement
kopiering av materiale
kun for abonnenter
last ned appen
les dagens e-avis
logg inn for å
meld deg på
personvernerklæring
prøv gratis
send oss tips
tips oss
vi bruker informasjonskapsler
vilkår og personvern
"""

BIOGRAPHIES = """\
dekker
er journalist
er kommentator
er redaktør
jobber som
skriver om
"""

BOXES = """\
abonner på	boilerplate
aktuelt	related
anbefalt for deg	related
andre leser	related
annonse	boilerplate
artikkelen fortsetter under	boilerplate
de siste nyhetene	related
del artikkelen	boilerplate
del på	boilerplate
flere nyheter	related
flere saker	related
følg oss	boilerplate
kjøp abonnement	boilerplate
last ned	boilerplate
les mer:	related
les også	related
les også:	related
les saken	related
logg inn	boilerplate
lytt til saken	boilerplate
meld deg på	boilerplate
mer om	related
mest lest	related
mest sett	related
nyhetsbrev	boilerplate
pressekontakt	boilerplate
relaterte artikler	related
relaterte emner	related
relaterte saker	related
saken fortsetter under	boilerplate
se også	related
se også:	related
siste nytt	related
skriv ut	boilerplate
sponset innhold	related
til redaksjonen	boilerplate
tips en venn	boilerplate
tips oss	boilerplate
utvalgte saker	related
videoen kan ikke	boilerplate
vis mer	boilerplate
"""

COMMENTS = """\
alle kommentarer
kommentarer
siste kommentarer
vis kommentarer
"""

CONTACTS = """\
e-post
epost
kontakt
tips
"""

ENDINGS = """\
annonseinfo
ansvarlig redaktør
copyright ©
emner:
kontakt oss
mest lest
personvern
pressekontakt
relaterte artikler
relaterte emner
relaterte saker
siste nytt
stikkord
temaer
til redaksjonen
tips oss
©
"""

KICKERS = """\
analyse
anmeldelse
bakgrunn
debatt
direkte
eksklusivt
forbruker
helse
innenriks
intervju
klima
kommentar
krim
kronikk
kultur
leder
meninger
meny
nyheter
nytt
politikk
portrett
pressemelding
reise
siste
siste nytt
sport
teknologi
utenriks
video
vær
økonomi
"""

LABELS = """\
annonse	boilerplate
annonseinfo	boilerplate
arkiv	navigation
avbryt	boilerplate
bil	navigation
bli abonnent	boilerplate
bolig	navigation
del	boilerplate
del artikkelen	boilerplate
del på e-post	boilerplate
del på facebook	boilerplate
del på x	boilerplate
del saken	boilerplate
e-avis	navigation
facebook	boilerplate
forsiden	navigation
fotball	navigation
gå til innhold	navigation
helse	navigation
hjem	navigation
innenriks	navigation
jobb	navigation
kjøp abonnement	boilerplate
kontakt oss	navigation
kopier lenke	boilerplate
kultur	navigation
kundeservice	navigation
logg inn	navigation
logg ut	navigation
lukk	boilerplate
lytt	boilerplate
meninger	navigation
meny	navigation
min side	navigation
nyheter	navigation
nyhetsbrev	navigation
nyhetsstudio	navigation
om oss	navigation
personvern	navigation
podkast	navigation
politikk	navigation
reise	navigation
siste nytt	navigation
skriv ut	boilerplate
sport	navigation
søk	navigation
teknologi	navigation
tips oss	boilerplate
tv	navigation
utenriks	navigation
vis alle	boilerplate
vis flere	boilerplate
vis mer	boilerplate
vær	navigation
økonomi	navigation
"""

LIVE = """\
direkte
direkterapport
følg oss direkte
nyhetsstudio
siste oppdateringer
"""

NOTES = """\
artikkelen er oppdatert
artikkelen er oversatt
denne artikkelen ble først publisert
denne saken er oppdatert
dette er en kommentar
kommentaren gir uttrykk for
rettelse:
saken er oppdatert
saken oppdateres
teksten gir uttrykk for
vi retter
"""

REPLIES = """\
lik svar
rapporter
svar
"""

# How a link to another place on the page begins.
JUMPS = """\
gå til hovedinnhold
hopp til
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
annonse
behandl
cookie
enhet
informasjonskaps
partner
personopplysning
personvern
samtyk
"""
