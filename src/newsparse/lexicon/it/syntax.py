"""How Italian marks what is quoted."""

CONTRACTIONS = """\
agli
ai
al
all'
alla
alle
allo
coi
col
dagli
dai
dal
dall'
dalla
dalle
dallo
degli
dei
del
dell'
della
delle
dello
negli
nei
nel
nell'
nella
nelle
nello
sugli
sui
sul
sull'
sulla
sulle
sullo
"""

FAR_SUBJECTS = True

INCISES = True

INFINITIVE_ENDINGS = """\
are
ere
ire
rre
"""

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""

MODIFIERS_BEHIND = True

SOURCE_WORDS = """\
secondo
"""

VIEW_WORDS = """\
per
"""
