"""Words that tell whether what is reported was said, and whether it is denied.

Written for this project from general knowledge of the language.
"""

CONDITIONS = """\
hvis
om
såfremt
"""

DENIALS = """\
afblæser
afblæste
afkræfte
afkræftede
afkræfter
afkræftet
afvise
afviser
afvist
afviste
benægte
benægtede
benægter
benægtet
bestred
bestride
bestrider
bestridt
betvivle
betvivlede
betvivler
dementere
dementerede
dementerer
dementeret
modsagde
modsige
modsiger
nægte
nægtede
nægter
nægtet
tilbagevise
tilbageviser
tilbagevist
tilbageviste
tvivle
tvivlede
tvivler
tvivlet
udelukke
udelukkede
udelukker
udelukket
"""

EXCEPTIONS = """\
bortset
end
undtagen
"""

FALSEHOODS = """\
falsk
falske
forkert
grundløs
grundløse
løgn
opspind
urigtig
urigtige
usand
usandt
"""

LACKS = """\
ingen
uden
"""

NOBODY = """\
ingen
ingenting
intet
nogen
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
have
"""

PLANS = """\
håber
lover
planlægger
ventes
vil
ønsker
"""

REFUSALS = """\
afslog
afslår
nægtede
nægter
undlader
undlod
"""

SILENCES = """\
at give interview
at give kommentarer
at gå ind i sagen
at kommentere
at stille op
at svare
at udtale sig
at ytre sig
"""

TRUTHS = """\
rigtigt
sandt
"""

TURNS = """\
bare
blot
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
