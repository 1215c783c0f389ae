"""See `newsparse.lexicon.schema`."""

# `– Q, sier X.`
DASHES_QUOTE = True

# `sier leder i UD, Ann Lee, i en tale`
LINKS_NOUNS = True
NAMES_APPOSED = True

# All that open and close in the papers: ”…”, »…«, «…», „…”.
MARKS = """\
"\t"
«\t»
»\t« »
“\t” “
”\t”
„\t“ ”
"""
