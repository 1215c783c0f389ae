"""How Indonesian marks what is quoted."""

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""

SUFFIXES = """\
nya
"""
