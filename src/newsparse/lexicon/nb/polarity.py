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
avfeier
avkrefter
avkreftet
avviser
avvist
avviste
benekta
benekter
benektet
bestred
bestrider
betviler
betvilte
dementerer
dementert
dementerte
motsa
motsier
nekta
nekter
nektet
tilbakeviser
tilbakevist
tilbakeviste
tviler
tvilte
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
