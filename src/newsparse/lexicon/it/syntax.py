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

INCISES = True

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""

MODIFIERS_BEHIND = True
