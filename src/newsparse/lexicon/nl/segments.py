"""Words that tell what a line of a page is.

Written for this project from general knowledge of the language and of what pages of its papers say.
"""

APPEALS = """\
aan te melden ga je akkoord
aanbiedingen van
accepteer cookies
akkoord met onze
al onze artikelen
alle rechten voorbehouden
altijd opzegbaar
auteursrecht
blijf op de hoogte
cookies accepteren
cookies om
deze website gebruikt
dit artikel is alleen voor abonnees
dit artikel is exclusief
dit bericht niet missen
download de app
elke dag in je inbox
elke dag in je mailbox
gratis account
gratis proberen
heb je een tip
in je inbox
in je mailbox
in uw mailbox
je e-mailadres
je gegevens
je toestemming
klik hier
log in om
maak een account
mail de redactie
meld je aan
meld u aan
mis niets
nieuwsbrief ontvangen
om verder te lezen
onbeperkt lezen
ontvang onze nieuwsbrief
onze app
onze nieuwsbrief
onze partners
onze privacyverklaring
onze voorwaarden
op ieder moment opzeggen
per maand opzegbaar
schrijf je in
schrijf je nu in
stuur een mail naar de redactie
uw e-mailadres
via whatsapp een tip
volg ons op
word abonnee
word nu abonnee
"""

BIOGRAPHIES = """\
doet verslag van
is chef
is columnist
is correspondent
is economieredacteur
is freelance journalist
is politiek verslaggever
is redacteur
is verslaggever
schrijft over
schrijft voor
volgt de
"""

BOXES = """\
aanbevolen	related
aanbevolen voor jou	related
aanraders	related
abonneer je op	boilerplate
bekijk de video	boilerplate
bekijk ook	related
bekijk ook:	related
best gelezen	related
blijf op de hoogte	boilerplate
deel dit artikel	boilerplate
deze content wordt	boilerplate
dit vind je misschien ook leuk	related
download de app	boilerplate
download onze app	boilerplate
gerelateerd	related
gerelateerd nieuws	related
gerelateerde artikelen	related
heb je een tip	boilerplate
heb je een vraag	boilerplate
heeft u een tip	boilerplate
in het nieuws	related
kijk ook	related
klik hier	boilerplate
krijg een melding	boilerplate
laatste nieuws	related
lees hier	related
lees meer nieuws	related
lees meer over	related
lees meer:	related
lees ook	related
lees ook deze	related
lees ook:	related
lees verder:	related
luister ook	related
meer nieuws	related
meer over dit onderwerp	related
meer over:	related
meer uit	related
meest gelezen	related
meld je aan voor	boilerplate
misschien vind je dit ook interessant	related
net binnen	related
niets missen	boilerplate
noot voor de redactie	boilerplate
noten voor de redactie	boilerplate
om deze inhoud te tonen	boilerplate
ontvang dagelijks	boilerplate
ontvang de	boilerplate
ontvang onze	boilerplate
ook interessant	related
ook interessant:	related
perscontact	boilerplate
populair	related
schrijf je in voor	boilerplate
steun onze	boilerplate
stuur je tip	boilerplate
tip de redactie	boilerplate
uitgelicht	related
volg ons	boilerplate
voor jou geselecteerd	related
wil je niets missen	boilerplate
word abonnee	boilerplate
word lid	boilerplate
zie ook	related
zie ook:	related
"""

COMMENTS = """\
reactie
reacties
"""

CONTACTS = """\
contact
mail naar
reageren? mail
tips? mail
volg
"""

ENDINGS = """\
beeld ©
copyright 20
copyright ©
deel je mening
deze onderwerpen
fout gezien
foutje gezien
gerelateerde artikelen
lees ook deze artikelen
meer over dit onderwerp
meest gelezen
noot voor de redactie
noten voor de redactie
onderwerpen:
over de auteur
over dit onderwerp
perscontact
plaats een reactie
reacties (
reageer op dit artikel
tags:
tip de redactie
trefwoorden:
"""

KICKERS = """\
achtergrond
analyse
beschouwing
boekrecensie
column
commentaar
dossier
essay
exclusief
explainer
fotoserie
hoofdredactioneel commentaar
in beeld
in memoriam
ingezonden brief
interview
live
liveblog
longread
necrologie
nieuwsanalyse
onderzoek
opinie
podcast
portret
profiel
recensie
reconstructie
reportage
update
video
vijf vragen over
voorbeschouwing
wedstrijdverslag
"""

LABELS = """\
aanmelden	boilerplate
abonneer	boilerplate
abonneer je	boilerplate
abonneren	boilerplate
advertentie	boilerplate
advertenties	boilerplate
adverteren	navigation
al abonnee? log in	boilerplate
algemene voorwaarden	navigation
archief	navigation
bekijk de video	boilerplate
bekijk meer	boilerplate
beluister dit artikel	boilerplate
bewaar	boilerplate
bewaar artikel	boilerplate
bewaar dit artikel	boilerplate
colofon	navigation
columns	navigation
contact	navigation
cookie-instellingen	navigation
cookiebeleid	navigation
cookies	navigation
de tekst gaat verder onder de foto	boilerplate
deel	boilerplate
deel dit	boilerplate
deel dit artikel	boilerplate
deel op facebook	boilerplate
deel op whatsapp	boilerplate
deel op x	boilerplate
deel via	boilerplate
delen	boilerplate
digitale krant	navigation
download de app	boilerplate
download onze app	boilerplate
foto's	navigation
foutje gezien?	boilerplate
ga naar de inhoud	navigation
gebruiksvoorwaarden	navigation
home	navigation
inloggen	boilerplate
klantenservice	navigation
kopieer link	boilerplate
laatste nieuws	navigation
lees meer	boilerplate
lees verder	boilerplate
lees verder na de advertentie	boilerplate
lees verder onder de advertentie	boilerplate
lees voor	boilerplate
link gekopieerd	boilerplate
log in	boilerplate
luister	boilerplate
luister naar dit artikel	boilerplate
mail	boilerplate
mail dit artikel	boilerplate
meer lezen	boilerplate
meest gelezen	navigation
meld je aan	boilerplate
menu	navigation
mijn account	navigation
naar boven	boilerplate
naar de inhoud	navigation
neem een abonnement	boilerplate
net binnen	navigation
nieuwsbrief	navigation
nieuwsbrieven	navigation
over ons	navigation
plaats reactie	boilerplate
podcasts	navigation
print	boilerplate
print dit artikel	boilerplate
printen	boilerplate
privacy	navigation
privacy-instellingen	navigation
privacybeleid	navigation
privacyverklaring	navigation
puzzels	navigation
reacties	boilerplate
reageer	boilerplate
reageren	boilerplate
reclame	boilerplate
registreer	boilerplate
registreren	boilerplate
rss	navigation
rubrieken	navigation
schrijf je in	boilerplate
service	navigation
sitemap	navigation
sluit	boilerplate
sluiten	boilerplate
sponsor	boilerplate
spring naar de inhoud	navigation
stuur ons een tip	boilerplate
tekst gaat verder onder de foto	boilerplate
tekst loopt door onder de foto	boilerplate
tekstgrootte	boilerplate
terug naar boven	boilerplate
tip de redactie	boilerplate
tip de redactie!	boilerplate
toegankelijkheid	navigation
toon meer	boilerplate
toon reacties	boilerplate
tv-gids	navigation
vacatures	navigation
veelgestelde vragen	navigation
verstuur	boilerplate
verzenden	boilerplate
video's	navigation
volg dit onderwerp	boilerplate
volg onderwerp	boilerplate
volg ons	boilerplate
volg ons op facebook	boilerplate
volg ons op instagram	boilerplate
volg ons op x	boilerplate
volgende	boilerplate
voorpagina	navigation
vorige	boilerplate
werken bij	navigation
word abonnee	boilerplate
zoek	navigation
zoeken	navigation
"""

LIVE = """\
in dit liveblog
lees het liveblog
live updates
liveblog
volg het laatste nieuws
"""

NOTES = """\
aanvulling:
correctie:
dit artikel is aangepast
dit artikel is bijgewerkt
dit artikel verscheen eerder
dit bericht is aangepast
dit bericht is bijgewerkt
dit stuk verscheen eerder
dit verhaal verscheen eerder
een eerdere versie van dit
eerder verschenen in
in een eerdere versie van dit
met medewerking van
mmv
noot van de redactie
rectificatie:
verbetering:
werkte mee aan dit
"""

REPLIES = """\
antwoord
antwoorden
beantwoorden
reageer
reageren
"""
