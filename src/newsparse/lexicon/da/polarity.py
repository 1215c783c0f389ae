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
afkræftede
afkræfter
afviser
afvist
afviste
benægtede
benægter
benægtet
bestred
bestrider
betvivler
dementerede
dementerer
dementeret
modsagde
modsiger
nægtede
nægter
nægtet
tilbageviser
tilbageviste
tvivlede
tvivler
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
