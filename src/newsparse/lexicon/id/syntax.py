"""How Indonesian marks what is quoted."""

MARKS = """\
"	"
«	»
“	”
„	“ ”
"""

MODIFIERS_BEHIND = True

SOURCE_WORDS = """\
menurut
"""

SUFFIXES = """\
nya
"""

VIEW_WORDS = """\
bagi
"""
