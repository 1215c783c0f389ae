"""Words that stand beside the time at which a page in French was published or updated.

Written for this project from general knowledge of the language.
"""

AGO = """\
il y a
"""

EDITIONS = """\
dernière édition
première édition
édition du jour
édition du soir
édition imprimée
édition nationale
édition numérique
édition papier
"""

PUBLISHED = """\
créé le
date
date de publication
diffusé le
mis en ligne
mis en ligne le
paru le
parution
posté le
publié
publié aujourd'hui à
publié hier à
publié le
publié par
publié à
publiée
rédigé le
écrit le
"""

TODAY = """\
aujourd'hui
avant-hier
ce matin
ce soir
hier
hier soir
maintenant
à l'instant
"""

UNITS = """\
an
année
années
ans
h
heure
heures
j
jour
jours
min
minute
minutes
mn
mois
s
seconde
secondes
semaine
semaines
"""

UPDATED = """\
actualisé le
corrigé le
dernière mise à jour
dernière mise à jour le
dernière modification
maj
maj le
mis à jour
mis à jour aujourd'hui à
mis à jour hier à
mis à jour le
mis à jour à
mise à jour
mise à jour le
mise à jour à
modifié
modifié le
modifié à
màj
màj le
édité le
"""
