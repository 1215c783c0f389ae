"""How French builds its sentences and marks what is quoted."""

CLITICS = """\
leur
lui
y
"""

ELISIONS = """\
c'
d'
j'
jusqu'
l'
lorsqu'
m'
n'
puisqu'
qu'
quoiqu'
s'
t'
"""

ENCLITICS = """\
-elle
-elles
-il
-ils
-je
-on
-t-elle
-t-elles
-t-il
-t-ils
-t-on
"""

MARKS = """\
"\t"
«\t»
“\t”
„\t“ ”
"""

REFLEXIVES = """\
m'
me
s'
se
"""
