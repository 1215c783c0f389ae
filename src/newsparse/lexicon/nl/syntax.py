"""See `newsparse.lexicon.schema`."""

FAR_SUBJECTS = True

# `woordvoerder bij het OM Ann Lee`
LINKS_NOUNS = True

# High in most papers, low and high in older ones and in books.
MARKS = """\
"	"
«	»
“	”
„	“ ” "
"""

NAMES_APPOSED = True

NOUNS_JOINED = True

REFLEXIVES = """\
me
ons
zich
"""

SOURCE_WORDS = """\
volgens
"""

SUBJECT_INVERTED = True
