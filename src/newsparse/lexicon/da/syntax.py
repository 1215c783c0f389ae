"""See `newsparse.lexicon.schema`."""

# `– Q, siger X.`
DASHES_QUOTE = True

FAR_SUBJECTS = True

# `leder i UD, Ann Lee, i en tale`
LINKS_NOUNS = True

# All that open and close in the papers: ”…”, »…«, «…», „…”.
MARKS = """\
"	"
«	»
»	« »
“	” “
”	”
„	“ ”
"""

MENTIONS_LONG = True
NAMES_APPOSED = True

SOURCE_WORDS = """\
ifølge
"""

SUBJECT_INVERTED = True
