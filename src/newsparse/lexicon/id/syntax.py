"""How Indonesian marks what is quoted."""

DETERMINERS_BEHIND = """\
ini
itu
tersebut
"""

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
