"""See `newsparse.lexicon.schema`."""

# In Brazil “Q” and "Q", in Portugal «Q»; the others stand in quoted foreign names.
MARKS = """\
"\t"
«\t»
“\t”
„\t“ ”
"""
