"""How French builds its sentences and marks what is quoted."""

MARKS = """\
"\t"
«\t»
“\t”
„\t“ ”
"""
