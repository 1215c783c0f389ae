"""See `newsparse.lexicon.schema`."""

MARKS = """\
"	"
«	»
“	” "
„	“ ”
"""

SUBJECTS_BEHIND = True

SUBJECT_DROPPED = True

THAT_GOVERNED = True
