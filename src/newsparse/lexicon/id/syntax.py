"""How Indonesian marks what is quoted."""

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""

MODIFIERS_BEHIND = True

SUFFIXES = """\
nya
"""
