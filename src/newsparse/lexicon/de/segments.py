"""Words that tell what a line of a German page is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
abonnieren sie den
abonnieren sie jetzt
abonnieren sie unseren
adblocker
aktivieren sie
alle artikel lesen
alle rechte vorbehalten
an die redaktion
app herunterladen
auf unserem whatsapp-kanal
bereits abonnent
cookies
datenschutzbestimmungen
deine e-mail-adresse
diesen artikel weiterlesen
erforderliche felder
externe inhalte
externen inhalt
folge uns auf
folgen sie uns auf
ihre e-mail-adresse
ihre einwilligung
in dein postfach
in ihr postfach
javascript
jederzeit kündbar
jetzt abonnieren
jetzt anmelden
jetzt registrieren
kommentarfunktion
kostenlos testen
laden sie die app
lesen sie alle
leserbrief schreiben
melden sie sich an
melden sie sich jetzt
monatlich kündbar
netiquette
newsletter abonnieren
noch kein abonnent
per e-mail erhalten
pflichtfelder
probemonat
schon abonnent
schreiben sie uns
sie sind bereits
spenden sie
stimmen sie zu
unabhängigen journalismus
unser whatsapp-kanal
unsere app
unsere datenschutzerklärung
unserem newsletter
unseren newsletter
unseren whatsapp-kanal
unserer app
unserer datenschutzerklärung
unterstützen sie unsere
weiterlesen mit
"""

BIOGRAPHIES = """\
arbeitet als
arbeitet bei
berichtet
geboren in
hat studiert
ist autor
ist autorin
ist chefredakteur
ist chefredakteurin
ist freie journalistin
ist freier journalist
ist journalist
ist journalistin
ist kolumnist
ist kolumnistin
ist korrespondent
ist korrespondentin
ist redakteur
ist redakteurin
ist reporter
ist reporterin
ist seit
ist volontär
ist volontärin
lebt in
leitet das
leitet die
schreibt
studierte
"""

BOXES = """\
abonniere	boilerplate
abonnieren sie	boilerplate
affiliate	boilerplate
aktivieren sie javascript	boilerplate
aktuelle artikel	related
aktuelle meldungen	related
aktuelle nachrichten	related
aktuelles	related
am meisten gelesen	related
an dieser stelle befindet sich	boilerplate
an dieser stelle finden sie	boilerplate
anzeige	boilerplate
artikel teilen	boilerplate
auch interessant	related
auch spannend	related
auf facebook	boilerplate
auf twitter	boilerplate
beitrag teilen	boilerplate
beliebte artikel	related
beliebte beiträge	related
bildergalerie:	related
bitte aktivieren sie	boilerplate
bitte melden sie sich	boilerplate
das interview lesen	related
das könnte dich auch interessieren	related
das könnte sie auch interessieren	related
der newsletter	boilerplate
die neuesten	related
diese seite verwendet	boilerplate
diese website verwendet	boilerplate
diesen artikel teilen	boilerplate
diesen beitrag teilen	boilerplate
dieser artikel ist	boilerplate
dieser inhalt stammt	boilerplate
dossier	related
empfehlungen	related
empfohlen	related
empfohlene artikel	related
empfohlener redaktioneller inhalt	related
feedback an	boilerplate
fehler gefunden	boilerplate
folge uns	boilerplate
folgen sie	boilerplate
folgen sie uns	boilerplate
fotostrecke:	related
haben sie einen fehler	boilerplate
haben sie fragen	boilerplate
hier finden sie externen inhalt	boilerplate
hier geht es zu	related
hier geht's zu	related
hier lesen sie	related
hinweis an die redaktion	boilerplate
hinweise an die redaktion	boilerplate
hinweise für redaktionen	boilerplate
hören sie auch	related
ihr browser	boilerplate
ihre daten werden	boilerplate
ihre meinung	boilerplate
im dossier	related
im video	related
interessant:	related
javascript	boilerplate
jetzt abonnieren	boilerplate
jetzt kostenlos	boilerplate
jetzt testen	boilerplate
könnte dich auch interessieren	related
könnte sie auch interessieren	related
laden sie	boilerplate
lesen sie auch	related
lesen sie dazu	related
lesen sie hier	related
lesen sie jetzt	related
lesen sie mehr	related
lesen sie weiter	related
lesen sie zum thema	related
letzte meldungen	related
mehr artikel	related
mehr aus	related
mehr dazu	related
mehr lesen	related
mehr nachrichten	related
mehr politik	related
mehr sport	related
mehr von	related
mehr zu	related
mehr zu diesem thema	related
mehr zum thema	related
meist gelesen	related
meistgelesen	related
meistgelesene artikel	related
melden sie sich	boilerplate
mit abo lesen	boilerplate
mit klick auf	boilerplate
neueste artikel	related
neueste beiträge	related
neueste nachrichten	related
newsletter	boilerplate
newsticker	related
noch kein abo	boilerplate
nächster artikel	related
passend zum thema	related
podcast:	related
pressekontakt	boilerplate
quelle auf	boilerplate
registrieren sie sich	boilerplate
schauen sie auch	related
schlagzeilen	related
schreibe einen kommentar	boilerplate
schreiben sie einen kommentar	boilerplate
schreiben sie uns	boilerplate
sehen sie auch	related
sehen sie hier	related
sie haben noch kein	boilerplate
sie möchten	boilerplate
siehe auch	related
teilen sie	boilerplate
testen sie	boilerplate
top themen	related
top-artikel	related
top-themen	related
transparenzhinweis	boilerplate
unser angebot	boilerplate
unser newsletter	boilerplate
unsere empfehlungen	related
unsere newsletter	boilerplate
unterstützen sie	boilerplate
verwandte artikel	related
verwandte beiträge	related
verwandte themen	related
video:	related
vorheriger artikel	related
weitere artikel	related
weitere beiträge	related
weitere informationen	related
weitere meldungen	related
weitere nachrichten	related
weitere themen	related
weiterlesen mit	boilerplate
werbung	boilerplate
wir verwenden cookies	boilerplate
zum anzeigen dieses inhalts	boilerplate
zum thema	related
zum weiterlesen	related
zur übersicht	related
ähnliche artikel	related
ähnliche beiträge	related
ähnliche themen	related
"""

COMMENTS = """\
alle kommentare
antworten
beiträge
diskussion
kommentar
kommentare
leserkommentare
lesermeinungen
neueste zuerst
älteste zuerst
"""

CONTACTS = """\
e-mail
erreichen sie
folgen
kontakt
mail
schreiben sie
"""

ENDINGS = """\
alle rechte vorbehalten
artikel bewerten
auch interessant
copyright 20
copyright ©
das könnte dich auch interessieren
das könnte sie auch interessieren
das thema im programm
diskutieren sie mit
diskutieren sie über diesen artikel
feedback zum artikel
folgen sie uns
hinterlasse einen kommentar
hinweis an die redaktion
hinweise an die redaktion
hinweise für redaktionen
ihr kommentar
impressum
kommentar schreiben
kommentar verfassen
kommentare
leserkommentare
mehr aus
mehr zum thema
meistgelesen
meistgelesene artikel
neueste artikel
newsletter abonnieren
pressekontakt
schlagworte
schlagworte:
schlagwörter
schlagwörter:
schreibe einen kommentar
schreiben sie einen kommentar
stichworte
stichwörter
tags
tags:
themen:
top-themen
weitere artikel
weitere themen
zur startseite
© 20
ähnliche artikel
ähnliche beiträge
über den autor
über die autorin
"""

KICKERS = """\
analyse
bilder
bundesliga
börse
corona
debatte
dokumentation
eilmeldung
essay
exklusiv
faktencheck
feature
formel 1
fotostrecke
fußball
gastbeitrag
gesellschaft
glosse
hintergrund
interview
justiz
kolumne
kommentar
krieg in der ukraine
kriminalität
kritik
kultur
leitartikel
liveblog
liveticker
medien
meinung
nachruf
nahost
newsblog
podcast
politik
polizei
portrait
porträt
pressemeldung
pressemitteilung
presseschau
pro & contra
quiz
ratgeber
reportage
rezension
russland
serie
sport
streit
test
ukraine-krieg
umfrage
unfall
update
usa
video
wahl
wahlen
wetter
wirtschaft
"""

LABELS = """\
abbrechen	boilerplate
ablehnen	boilerplate
abo abschließen	boilerplate
abonnement	navigation
abonnements	navigation
abonnieren	boilerplate
abos	navigation
abschicken	boilerplate
abspielen	boilerplate
advertisement	boilerplate
agb	navigation
akzeptieren	boilerplate
alle akzeptieren	boilerplate
alle themen	navigation
als bevorzugte quelle hinzufügen	boilerplate
antworten	boilerplate
anzeige	boilerplate
anzeigen	navigation
archiv	navigation
artikel verschenken	boilerplate
artikel versenden	boilerplate
auf die merkliste	boilerplate
auf facebook	boilerplate
auf facebook teilen	boilerplate
auf google news folgen	boilerplate
auf twitter	boilerplate
auf twitter teilen	boilerplate
auf x teilen	boilerplate
autor folgen	boilerplate
barrierefreiheit	navigation
bei facebook teilen	boilerplate
bild vergrößern	boilerplate
bildergalerien	navigation
bluesky	boilerplate
cookie-einstellungen	boilerplate
datenschutz	navigation
datenschutzerklärung	navigation
drucken	boilerplate
e-mail	boilerplate
e-paper	navigation
einstellungen	boilerplate
email	boilerplate
epaper	navigation
exklusiv für abonnenten	boilerplate
externe inhalte anzeigen	boilerplate
externer inhalt	boilerplate
feedback	boilerplate
fehler gefunden?	boilerplate
fehler melden	boilerplate
flipboard	boilerplate
fotostrecke	boilerplate
fotostrecken	navigation
für abonnenten	boilerplate
galerie öffnen	boilerplate
gefällt mir	boilerplate
google news	boilerplate
hilfe	navigation
home	navigation
horoskop	navigation
impressum	navigation
inhalt anzeigen	boilerplate
instagram	boilerplate
jetzt abonnieren	boilerplate
jetzt kommentieren	boilerplate
jetzt lesen	boilerplate
jetzt registrieren	boilerplate
jetzt testen	boilerplate
jobs	navigation
kommentar schreiben	boilerplate
kommentare	navigation
kommentare anzeigen	boilerplate
kommentare lesen	boilerplate
kommentieren	boilerplate
kontakt	navigation
kopieren	boilerplate
kostenlos testen	boilerplate
kreuzworträtsel	navigation
lesedauer	boilerplate
leseliste	boilerplate
link kopieren	boilerplate
link kopiert	boilerplate
linkedin	boilerplate
lotto	navigation
mail	boilerplate
mastodon	boilerplate
mediadaten	navigation
mediathek	navigation
mehr anzeigen	boilerplate
mehr erfahren	boilerplate
mehr laden	boilerplate
mein konto	navigation
menü	navigation
merken	boilerplate
merkliste	navigation
messenger	boilerplate
nach oben	navigation
navigation	navigation
newsletter	navigation
nutzungsbedingungen	navigation
nächster artikel	boilerplate
nächstes	boilerplate
optionen	boilerplate
per e-mail	boilerplate
per e-mail teilen	boilerplate
per mail	boilerplate
per mail teilen	boilerplate
per whatsapp	boilerplate
per whatsapp teilen	boilerplate
pinterest	boilerplate
pocket	boilerplate
podcast	navigation
podcasts	navigation
privatsphäre-einstellungen	boilerplate
probeabo	boilerplate
profil	navigation
ressorts	navigation
rss	navigation
rubriken	navigation
schließen	boilerplate
schrift vergrößern	boilerplate
schrift verkleinern	boilerplate
senden	boilerplate
service	navigation
services	navigation
shop	navigation
sitemap	navigation
speichern	boilerplate
startseite	navigation
startseite als favorit	boilerplate
stellenmarkt	navigation
suche	navigation
sudoku	navigation
teilen	boilerplate
telegram	boilerplate
thema folgen	boilerplate
threads	boilerplate
tiktok	boilerplate
trauer	navigation
traueranzeigen	navigation
tv-programm	navigation
tweet	boilerplate
tweeten	boilerplate
twitter	boilerplate
twittern	boilerplate
verschenken	boilerplate
versenden	boilerplate
vollbild	boilerplate
vorheriger artikel	boilerplate
vorheriges	boilerplate
weiter lesen	boilerplate
weitere laden	boilerplate
weiterlesen	boilerplate
weniger anzeigen	boilerplate
werbung	boilerplate
whatsapp	boilerplate
wird geladen	boilerplate
xing	boilerplate
youtube	boilerplate
zu den kommentaren	boilerplate
zum hauptinhalt	navigation
zum kommentarbereich	boilerplate
zum menü	navigation
zur galerie	boilerplate
zur merkliste hinzufügen	boilerplate
zur startseite	navigation
zurück	navigation
zurück nach oben	navigation
zurück zur startseite	navigation
zurücksetzen	boilerplate
zustimmen	boilerplate
über uns	navigation
"""

LIVE = """\
im liveblog
im liveticker
live-blog
live-ticker
liveblog
livestream
liveticker
newsblog
newsticker
ticker
"""

NOTES = """\
aktualisiert am
anm. d. red
anmerkung der redaktion
anmerkung:
berichtigung:
diese meldung wurde
diese nachricht wurde
dieser artikel erschien
dieser artikel wurde
dieser text erschien
dieser text wurde
dieses interview erschien
dieses thema im programm
hinweis der redaktion
in einer früheren fassung
in einer früheren version
korrektur:
korrekturhinweis
mit agenturmaterial
mit informationen von
mit material der
mit material von
mitarbeit:
redaktionelle mitarbeit
sendung:
transparenzhinweis
wir haben das korrigiert
wir haben den text
zuerst erschienen
über dieses thema berichtete
übersetzung:
"""

REPLIES = """\
antwort
antworten
antworten melden
beitrag melden
gefällt mir
kommentar melden
melden
"""

# How a link to another place on the page begins.
JUMPS = """\
direkt zum inhalt
springe zu
springe zum
zum inhalt
zur navigation
zur suche
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
cookie
datenschutz
einwillig
endgerät
kennung
partner
personalisiert
personenbezogen
tracking
verarbeit
werbung
zustimm
"""
