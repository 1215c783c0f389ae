"""See `newsparse.lexicon.schema`."""

# All that open and close in the world's papers: English ones quote foreign names and titles as they are written there.
MARKS = """\
"\t"
«\t»
“\t”
„\t“ ”
"""

NOUNS_BEHIND = """\
answer
comeback
rejoinder
reply
response
retort
riposte
"""
