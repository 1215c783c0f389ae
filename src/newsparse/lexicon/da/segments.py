"""Words that tell what a line of a page in Danish is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
abonnér på
alle rettigheder
bliv abonnent
brug af cookies
du skal være logget ind
for abonnenter
få nyhedsbrevet
følg os på
har du et tip
hent appen
kun for abonnenter
køb abonnement
log ind for at
prøv gratis
skriv til os
tilmeld dig
tip os
vi bruger cookies
"""

BIOGRAPHIES = """\
arbejder som
dækker
er journalist
er kommentator
er redaktør
skriver om
"""

BOXES = """\
abonnér på	boilerplate
anbefalet til dig	related
andre læser	related
annonce	boilerplate
artiklen fortsætter	boilerplate
del artiklen	boilerplate
del på	boilerplate
flere artikler	related
flere nyheder	related
følg os	boilerplate
hør mere	related
køb abonnement	boilerplate
log ind	boilerplate
lyt til	boilerplate
læs artiklen	related
læs mere	related
læs mere:	related
læs også	related
læs også:	related
mere fra	related
mere om	related
mest læste	related
mest sete	related
note til redaktionen	boilerplate
nyhedsbrev	boilerplate
pressekontakt	boilerplate
relaterede artikler	related
relateret indhold	related
se også	related
se også:	related
seneste nyheder	related
seneste nyt	related
sponsoreret indhold	related
tilmeld dig	boilerplate
tip os	boilerplate
udskriv	boilerplate
vis mere	boilerplate
"""

COMMENTS = """\
alle kommentarer
kommentarer
seneste kommentarer
vis kommentarer
"""

CONTACTS = """\
e-mail
kontakt
mail
tip
"""

ENDINGS = """\
ansvarshavende chefredaktør
copyright ©
emner:
kontakt os
mest læste
note til redaktionen
pressekontakt
privatlivspolitik
relaterede artikler
seneste nyt
tags
tip os
©
"""

KICKERS = """\
analyse
anmeldelse
baggrund
debat
direkte
eksklusivt
erhverv
forbrug
indland
interview
klima
kommentar
krimi
kronik
kultur
leder
menu
navne
nyheder
politik
portræt
pressemeddelelse
rejser
samfund
seneste nyt
sport
sundhed
teknologi
udland
vejr
video
økonomi
"""

LABELS = """\
annonce	boilerplate
annoncér	navigation
annuller	boilerplate
arkiv	navigation
bliv abonnent	boilerplate
bolig	navigation
debat	navigation
del	boilerplate
del artiklen	boilerplate
del på facebook	boilerplate
e-avis	navigation
erhverv	navigation
facebook	boilerplate
fodbold	navigation
forside	navigation
gem	boilerplate
gem artikel	boilerplate
gå til indhold	navigation
hjem	navigation
indland	navigation
job	navigation
kontakt os	navigation
kopiér link	boilerplate
kultur	navigation
kundeservice	navigation
log ind	navigation
log ud	navigation
luk	boilerplate
lyt	boilerplate
menu	navigation
min side	navigation
navne	navigation
nyheder	navigation
nyhedsbreve	navigation
om os	navigation
podcast	navigation
politik	navigation
privatlivspolitik	navigation
rejser	navigation
se alle jobs	navigation
seneste nyt	navigation
sport	navigation
sundhed	navigation
søg	navigation
teknologi	navigation
tip os	boilerplate
tv	navigation
udland	navigation
udskriv	boilerplate
vejr	navigation
vis alle	boilerplate
vis flere	boilerplate
vis mere	boilerplate
økonomi	navigation
"""

LIVE = """\
direkte
følg med live
live
seneste opdateringer
"""

NOTES = """\
/ritzau/
artiklen er opdateret
artiklen opdateres
denne artikel blev først
dette er et debatindlæg
rettelse:
teksten er udtryk for skribentens
"""

REPLIES = """\
anmeld
svar
synes godt om svar
"""

# How a link to another place on the page begins.
JUMPS = """\
gå til hovedindhold
spring til
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
annonce
behandl
cookie
enhed
partner
persondata
personoplysning
privatliv
samtyk
"""
