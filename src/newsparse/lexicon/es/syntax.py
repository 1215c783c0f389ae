"""See `newsparse.lexicon.schema`."""

MARKS = """\
"	"
«	»
“	” "
„	“ ”
"""
