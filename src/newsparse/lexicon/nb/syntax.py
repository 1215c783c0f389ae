"""See `newsparse.lexicon.schema`."""

# `– Q, sier X.`
DASHES_QUOTE = True

# All that open and close in the papers: ”…”, »…«, «…», „…”.
MARKS = """\
"\t"
«\t»
»\t« »
“\t” “
”\t”
„\t“ ”
"""
