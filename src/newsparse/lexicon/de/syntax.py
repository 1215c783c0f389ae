"""See `newsparse.lexicon.schema`."""

# Low and high as in Germany and Austria, pointing inwards as in books and some papers, outwards as in Switzerland.
MARKS = """\
"\t"
«\t»
»\t«
“\t”
„\t“ ” "
"""

CONTRACTIONS = """\
am
ans
aufs
beim
durchs
fürs
im
ins
ums
unterm
vom
vors
zum
zur
überm
"""

REFLEXIVES = """\
mich
sich
uns
"""

VIEW_WORDS = """\
für
"""

NOUNS_CAPITALIZED = True
NOUNS_JOINED = True
VERB_SECOND = True
