"""How French builds its sentences and marks what is quoted."""

ADVERB_PHRASES = """\
au contraire
au passage
au préalable
avec fermeté
avec force
avec humour
avec ironie
ce dimanche
ce jeudi
ce lundi
ce mardi
ce matin
ce mercredi
ce samedi
ce vendredi
ces derniers jours
ces dernières semaines
d' abord
d' ailleurs
d' emblée
d' un ton ferme
d' une seule voix
dans la foulée
dans un premier temps
de concert
de leur côté
de nouveau
de son côté
dimanche soir
en anglais
en conclusion
en effet
en français
en outre
en personne
en privé
en préambule
en public
en revanche
en substance
hier matin
hier soir
jeudi soir
la veille
le même jour
lundi soir
mardi soir
mercredi soir
par ailleurs
par exemple
par la suite
pour leur part
pour sa part
quant à elle
quant à eux
quant à lui
samedi soir
sans ambages
sans doute
sans détour
sans relâche
sans surprise
sur ce point
sur le moment
tour à tour
tout d' abord
tout de même
vendredi soir
à ce propos
à ce stade
à ce sujet
à demi-mot
à demi-mots
à juste titre
à l' inverse
à l' unisson
à l' époque
à la fois
à leur tour
à nouveau
à plusieurs reprises
à son tour
"""

ARTICLE_CLITICS = """\
l'
la
le
les
"""

CLITICS = """\
leur
lui
y
"""

CONTRACTIONS = """\
au
aux
du
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

FAR_SUBJECTS = True

MARKS = """\
"\t"
«\t»
“\t”
„\t“ ”
"""

MODIFIERS_BEHIND = True

NARRATING = """\
d'
de
"""

REFLEXIVES = """\
m'
me
s'
se
"""

SOURCE_WORDS = """\
selon
"""

VIEW_WORDS = """\
pour
"""
