"""Words that tell who wrote a story in French.

Written for this project from general knowledge of the language.
"""

ASIDES = """\
abonnés
biographie
commentaires
commenter
contacter
courriel
e-mail
email
envoyer
exclusif
facebook
imprimer
lecture
mail
min de lecture
mis à jour
mis à jour le
modifié le
partager
publié
publié le
s'abonner
suivre
tous ses articles
twitter
voir tous ses articles
"""

DESKS = """\
afrique
amériques
asie
culture
enquêtes
environnement
europe
international
justice
local
locale
monde
médias
numérique
planète
police
politique
régional
régionale
santé
sciences
société
sport
sports
spécial
spéciale
tech
vidéo
web
économie
éducation
"""

GENITIVES = """\
d'
de
des
du
"""

JOINERS = """\
&
avec
et
"""

LABELS = """\
auteur
auteure
auteurs
autrice
journaliste
par
posté par
publié par
rédacteur
rédaction
rédigé par
texte
textes
écrit par
"""

NO_NAMES = """\
abonné
abonnés
accueil
actu
actualité
actualités
afp
agence
aide
alerte
analyse
annonce
annonces
août
après
archives
article
articles
aujourd'hui
auto
avec
avis
avril
bourse
carnet
chronique
cinéma
commentaires
commenter
connexion
contact
coronavirus
covid
culture
de
demain
dernière
dernières
des
dimanche
direct
dossier
dossiers
du
débat
débats
décembre
emploi
en
enquête
entretien
europe
exclusif
faits
finance
football
france
février
gratuit
guerre
guide
hier
histoire
idées
image
images
immobilier
imprimer
info
infos
international
interview
janvier
jeu
jeudi
jeux
journal
juillet
juin
justice
la
le
les
lire
livre
livres
local
lundi
magazine
mai
mardi
mars
menu
mercredi
mode
monde
musique
médias
météo
newsletter
newsletters
notre
nouveau
nouvelle
nouvelles
novembre
octobre
offre
opinion
opinions
par
partager
photo
photos
planète
plus
podcast
podcasts
politique
pour
programme
publicité
publié
question
recherche
reportage
région
régions
samedi
santé
sciences
septembre
services
société
sport
sports
suivre
sur
tech
tennis
tous
toute
tribune
tv
télé
une
vendredi
vidéo
vidéos
voir
votre
voyage
week-end
à
économie
édition
édito
"""

OPENERS = """\
analyse de
article de
article rédigé par
article écrit par
chronique de
de notre correspondant
de notre correspondante
de notre envoyé spécial
de notre envoyée spéciale
dossier réalisé par
enquête de
enquête réalisée par
entretien réalisé par
interview par
mis à jour par
par
propos recueillis par
publié par
recueilli par
reportage de
reportage par
reportage réalisé par
récit de
rédigé par
texte de
texte par
texte rédigé par
textes de
tribune de
un article de
un article rédigé par
un texte de
une chronique de
une enquête de
une tribune de
écrit par
édito de
éditorial de
"""

OUTLETS = """\
agence
croix
devoir
dépêche
express
figaro
hebdo
info
infos
journal
libération
magazine
matin
monde
news
nouvelles
numérique
parisien
point
presse
quotidien
radio
rédaction
soir
télévision
web
"""

ROLES = """\
auteur
autrice
avocat
avocate
chef de rubrique
chef de service
cheffe de rubrique
cheffe de service
chroniqueur
chroniqueuse
collaborateur
collaboratrice
correspondant
correspondante
critique
directeur de la rédaction
directrice de la rédaction
envoyé spécial
envoyée spéciale
envoyés spéciaux
grand reporter
historien
historienne
journaliste
philosophe
photographe
pigiste
politologue
professeur
professeure
reporter
rédacteur
rédacteur en chef
rédactrice
rédactrice en chef
secrétaire de rédaction
sociologue
stagiaire
économiste
éditorialiste
"""

STAND_INS = """\
admin
administrateur
agences
avec afp
avec agences
contributeur
de notre correspondant
l'afp
la presse canadienne
la redaction
la rédaction
la rédaction numérique
la rédaction web
le service politique
le service société
n.c.
notre correspondant
redaction
rédaction
rédaction numérique
rédaction sports
rédaction web
service des sports
source afp
un correspondant
webmaster
"""

TIES = """\
au
aux
correspondant à
correspondante à
de
du
en
envoyé spécial à
envoyée spéciale à
pour
à
"""
