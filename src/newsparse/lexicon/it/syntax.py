"""How Italian marks what is quoted."""

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""
