"""Words that stand in captions and beside the names of photographers in French.

Written for this project from general knowledge of the language.
"""

CAPTION_LABELS = """\
description de l'image
légende
légende de l'image
légende photo
"""

FILLERS = """\
archive
archives
archives personnelles
capture d'écran
collection particulière
collection privée
courtoisie
d.r
document remis
dr
droits réservés
gracieuseté
illustration
image d'illustration
montage
photo archives
photo d'archives
photo d'illustration
photo fournie
prétexte
tous droits réservés
"""

CREDIT_LABELS = """\
archives
capture d'écran
copyright
crédit
crédit image
crédit photo
crédits
crédits photo
dessin
droits
illustration
image
images
infographie
légende
montage
photo
photo d'archives
photo d'illustration
photos
source
vidéo
"""

CREDIT_OPENERS = """\
archives
avec l'aimable autorisation de
capture d'écran
courtoisie
crédit photo
dessin de
fourni par
fournie par
illustration de
image de
infographie de
photo
photo :
photo archives
photo de
photo fournie par
photo par
photo prise par
photographie de
photos de
photos par
"""

TAILS = """\
agrandir
agrandir l'image
cliquer pour agrandir
fermer
ouvrir en plein écran
plein écran
voir en grand
"""
