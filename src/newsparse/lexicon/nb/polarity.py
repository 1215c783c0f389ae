"""Words that tell whether what is reported was said, and whether it is denied.

Written for this project from general knowledge of the language.
"""

CONDITIONS = """\
dersom
hvis
om
"""

DENIALS = """\
avfeide
avfeie
avfeier
avkrefta
avkrefte
avkrefter
avkreftet
avvisa
avvise
avviser
avvist
avviste
benekta
benekte
benekter
benektet
bestred
bestride
bestrider
bestridt
betvile
betviler
betvilte
dementere
dementerer
dementert
dementerte
motsa
motsi
motsier
nekta
nekte
nekter
nektet
tilbakevise
tilbakeviser
tilbakevist
tilbakeviste
tvile
tviler
tvilt
tvilte
utelukka
utelukke
utelukker
utelukket
"""

EXCEPTIONS = """\
bortsett
enn
unntatt
"""

FALSEHOODS = """\
falsk
falske
feil
galt
grunnløs
grunnløse
løgn
oppspinn
tull
uriktig
uriktige
usann
usant
"""

LACKS = """\
ingen
utan
uten
"""

NOBODY = """\
ingen
ingenting
noen
"""

NONE = """\
ikke
ingen
"""

NORS = """\
heller
"""

NUMBERS_BEHIND_NO = """\
færre
mindre
"""

PERFECTS = """\
ha
"""

PLANS = """\
håper
lover
planlegger
ventes
vil
ønsker
"""

REFUSALS = """\
avslo
avslår
nekter
nektet
unnlater
unnlot
vegrer
vegret
"""

SILENCES = """\
å gi intervju
å gi kommentarer
å kommentere
å snakke med
å stille opp
å svare
å uttale seg
å ytre seg
"""

TRUTHS = """\
riktig
sant
"""

TURNS = """\
bare
kun
"""

UNREAL = """\
burde
kan
kunne
måtte
"""

WILLS = """\
skal
skulle
vil
ville
"""
