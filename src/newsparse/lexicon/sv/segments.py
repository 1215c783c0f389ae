"""Words that tell what a line of a page in Swedish is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
alla rättigheter
behandling av personuppgifter
bli prenumerant
du måste vara inloggad
få notiser
få nyhetsbrevet
följ oss på
för prenumeranter
hantera cookies
har du tips
köp prenumeration
ladda ner appen
logga in för att
prenumerera på vårt
prova gratis
tipsa oss
vi använder cookies
"""

BIOGRAPHIES = """\
arbetar som
bevakar
skriver om
är journalist
är ledarskribent
är reporter
"""

BOXES = """\
andra läser	related
annons	boilerplate
artikeln fortsätter	boilerplate
dela artikeln	boilerplate
dela på	boilerplate
fler artiklar	related
fler nyheter	related
följ oss	boilerplate
följ ämnen	boilerplate
hör mer	related
logga in	boilerplate
lyssna på	boilerplate
läs mer	related
läs mer:	related
läs också	related
läs också:	related
läs även	related
läs även:	related
mer om ämnet	related
mest läst	related
mest lästa	related
missa inte	related
nyhetsbrev	boilerplate
prenumerera på	boilerplate
presskontakt	boilerplate
presskontakter	boilerplate
rekommenderat	related
relaterade artiklar	related
relaterat	related
se också	related
senaste nyheterna	related
senaste nytt	related
skriv ut	boilerplate
tipsa oss	boilerplate
toppnyheter	related
visa mer	boilerplate
ämnen i artikeln	related
"""

COMMENTS = """\
alla kommentarer
kommentarer
senaste kommentarerna
visa kommentarer
"""

CONTACTS = """\
e-post
epost
kontakt
mejl
tips
"""

ENDINGS = """\
ansvarig utgivare
copyright ©
kontakta oss
mest läst
om cookies
presskontakt
presskontakter
relaterade artiklar
relaterat
senaste nytt
taggar
tipsa oss
©
ämnen i artikeln
ämnen:
"""

KICKERS = """\
analys
bostad
debatt
direkt
ekonomi
exklusivt
fakta
familj
hälsa
inrikes
insändare
intervju
just nu
klimat
kommentar
krönika
kultur
ledare
ledarkrönika
meny
nyheter
nöje
politik
porträtt
pressmeddelande
recension
resor
senaste nytt
sport
sverige
teknik
utrikes
väder
världen
"""

LABELS = """\
annons	boilerplate
annonsera	navigation
arkiv	navigation
avbryt	boilerplate
bli prenumerant	boilerplate
bostad	navigation
debatt	navigation
dela	boilerplate
dela artikeln	boilerplate
dela på facebook	boilerplate
e-tidning	navigation
ekonomi	navigation
facebook	boilerplate
familj	navigation
fotboll	navigation
gå till innehåll	navigation
hem	navigation
inrikes	navigation
kontakta oss	navigation
kopiera länk	boilerplate
kultur	navigation
kundservice	navigation
kundtjänst	navigation
ledare	navigation
logga in	navigation
logga ut	navigation
lyssna	boilerplate
meny	navigation
mitt konto	navigation
nyheter	navigation
nyhetsbrev	navigation
nöje	navigation
om cookies	navigation
om oss	navigation
poddar	navigation
politik	navigation
prenumerera	boilerplate
senaste nytt	navigation
skriv ut	boilerplate
spara	boilerplate
sport	navigation
stäng	boilerplate
sverige	navigation
sök	navigation
teknik	navigation
tipsa oss	boilerplate
tv	navigation
utrikes	navigation
visa alla	boilerplate
visa fler	boilerplate
visa mer	boilerplate
väder	navigation
världen	navigation
"""

LIVE = """\
direktrapport
följ direkt
just nu
liverapport
senaste uppdateringarna
"""

NOTES = """\
artikeln har uppdaterats
artikeln är uppdaterad
denna artikel publicerades först
detta är en kommenterande text
en tidigare version av
rättelse:
skribenten svarar för
texten uppdateras
texten är uppdaterad
"""

REPLIES = """\
anmäl
gilla svara
svara
"""

# How a link to another place on the page begins.
JUMPS = """\
gå till huvudinnehåll
hoppa till
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
annons
behandl
cookie
enhet
integritet
kakor
partner
personuppgift
samtyck
"""
