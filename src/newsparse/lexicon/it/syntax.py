"""How Italian marks what is quoted."""

INCISES = True

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""
