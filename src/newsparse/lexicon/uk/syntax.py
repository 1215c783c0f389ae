"""See `newsparse.lexicon.schema`.

Source: written for this project from general knowledge of the language.
"""

MARKS = """\
"\t"
«\t»
“\t”
„\t“ ” "
"""
