"""See `newsparse.lexicon.schema`."""

# All that open and close in the country's papers: ”…”, »…«, «…», „…”.
MARKS = """\
"\t"
«\t»
»\t« »
“\t” “
”\t”
„\t“ ”
"""
