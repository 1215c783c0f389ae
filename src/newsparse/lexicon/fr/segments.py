"""Words that tell what a line of a page in French is.

Written for this project from general knowledge of the language.
"""

APPEALS = """\
abonnez-vous à partir de
accédez à tous
activez les notifications
annulez à tout moment
cliquez ici
consultez notre
créer un compte
créez votre compte
dans votre boîte aux lettres
dans votre boîte mail
directement dans votre
découvrez nos offres
en cliquant sur
en poursuivant votre navigation
en vous inscrivant
essai gratuit
faites un don
gratuitement à notre newsletter
il vous reste
inscrivez-vous gratuitement
inscrivez-vous à
je découvre les offres
nos offres d'abonnement
partagez cet article
politique de confidentialité
pour lire la suite
profitez de notre
rejoignez-nous sur
retrouvez toute l'actualité
réservé aux abonnés
réservé à nos abonnés
résiliable à tout moment
signaler une erreur
soutenez un journalisme
soutenez-nous
suivez toute l'actualité
suivez-nous sur
traitement de vos données
téléchargez l'application
téléchargez notre application
utilise des cookies
utilisons des cookies
votre adresse e-mail
votre adresse email
votre adresse mail
votre email
votre mot de passe
vous devez être connecté
vous désinscrire
"""

BIOGRAPHIES = """\
collabore à
couvre
est chercheur
est chercheuse
est chroniqueur
est chroniqueuse
est correspondant
est correspondante
est grand reporter
est journaliste
est l'auteur de
est l'autrice de
est professeur
est professeure
est rédacteur
est rédactrice
est éditorialiste
"""

BOXES = """\
abonnez-vous	boilerplate
accueil >	navigation
ailleurs sur le web	related
aller au contenu	navigation
article réservé	boilerplate
articles associés	related
articles connexes	related
articles les plus lus	related
articles liés	related
articles recommandés	related
articles similaires	related
autres actualités	related
autres articles	related
ce site utilise des cookies	boilerplate
cela pourrait vous intéresser	related
cet article est réservé	boilerplate
commentaires (	boilerplate
connectez-vous	boilerplate
contact presse	boilerplate
contactez la rédaction	boilerplate
contacts presse	boilerplate
contenu réservé	boilerplate
contenus recommandés	related
contenus sponsorisés	related
copyright	boilerplate
dans l'actu	related
dans l'actualité	related
dans la même catégorie	related
dans la même rubrique	related
dans le même dossier	related
dernière minute	related
dernières actualités	related
dernières infos	related
dernières nouvelles	related
déjà abonné	boilerplate
en ce moment	related
en poursuivant votre navigation	boilerplate
fil d'ariane	navigation
gérer mes cookies	boilerplate
il vous reste	boilerplate
infolettre	boilerplate
inscrivez-vous	boilerplate
l'actualité en direct	related
l'essentiel de l'actu	related
la suite est réservée	boilerplate
la sélection de la rédaction	related
le choix de la rédaction	related
le plus lu	related
les dernières vidéos	related
les plus commentés	related
les plus consultés	related
les plus lus	related
les plus partagés	related
les plus populaires	related
les plus vus	related
lire également	related
lisez aussi	related
lisez également	related
mentions légales	boilerplate
newsletter	boilerplate
newsletters	boilerplate
nos articles	related
nos dernières vidéos	related
nos newsletters	boilerplate
nos recommandations	related
nos vidéos	related
note aux rédactions	boilerplate
notes aux rédactions	boilerplate
notre dossier	related
notre dossier spécial	related
notre sélection	related
nous utilisons des cookies	boilerplate
partager sur	boilerplate
partagez sur	boilerplate
plus d'actualités	related
plus d'articles	related
pour aller plus loin	related
pour en savoir plus	related
pour lire la suite	boilerplate
publicité	boilerplate
recevez	boilerplate
recevoir la newsletter	boilerplate
recommandé pour vous	related
recommandés pour vous	related
retrouvez aussi	related
retrouvez tous nos articles	related
s'abonner à	boilerplate
s'inscrire à	boilerplate
services partenaires	related
signaler une erreur	boilerplate
suivez toute l'actualité	boilerplate
suivez-nous	boilerplate
sur le même sujet	related
sur le même thème	related
top 5	related
top articles	related
tous droits réservés	boilerplate
toute l'actualité	related
toutes les actualités	related
télécharger l'appli	boilerplate
téléchargez l'application	boilerplate
voir aussi	related
voir également	related
vos commentaires	boilerplate
votre avis	boilerplate
vous aimerez aussi	related
vous avez lu	boilerplate
vous avez repéré une erreur	boilerplate
vous avez une information	boilerplate
vous pourriez aussi aimer	related
vous pourriez être intéressé par	related
vous êtes ici	navigation
à découvrir	related
à lire :	related
à lire sur le même sujet	related
à lire également	related
à ne pas manquer	related
à ne pas rater	related
à propos de l'auteur	boilerplate
à voir aussi	related
à écouter aussi	related
"""

COMMENTS = """\
afficher les commentaires
commentaire
commentaires
commentaires récents
les commentaires
réactions
tous les commentaires
voir les commentaires
vos commentaires
vos réactions
"""

CONTACTS = """\
contact :
contacter
courriel :
pour contacter
suivre
écrire à
"""

ENDINGS = """\
ailleurs sur le web
ajouter un commentaire
articles liés
articles similaires
commentaires
commentaires (
contact presse
contacts presse
contenus sponsorisés
dans la même rubrique
laisser un commentaire
laissez un commentaire
les plus consultés
les plus lus
mentions légales
mots clés
mots-clés
note aux rédactions
notes aux rédactions
notre sélection
pour aller plus loin
recommandé pour vous
réagir à cet article
services partenaires
soyez le premier à commenter
soyez le premier à réagir
sur le même sujet
sur le même thème
tags :
tous droits réservés
vos commentaires
vous aimerez aussi
à ne pas manquer
à propos de l'auteur
"""

KICKERS = """\
analyse
billet
carnet
chronique
communiqué
critique
dernière minute
devise
direct
disparition
document
dossier
débat
décryptage
en bref
en direct
en images
enquête
entretien
exclu
exclusif
explications
fact-checking
faits divers
grand entretien
hommage
humeur
info exclusive
infographie
interview
l'édito
la chronique
le billet
le point
les faits
live
mot d'ordre
nécrologie
objectif
opinion
opinions
point de vue
portrait
portraits
profil
recit
rencontre
reportage
revue de presse
récit
slogan
sondage
tribune
témoignage
témoignages
urgent
verbatim
videos
vidéo
vidéos
vrai ou faux
zoom
éclairage
édito
éditorial
"""

LABELS = """\
(nouvelle fenêtre)	boilerplate
(publicité)	boilerplate
abonnez-vous	boilerplate
abonnés	boilerplate
accepter et fermer	boilerplate
annonce	boilerplate
application mobile	boilerplate
après la publicité	boilerplate
article réservé aux abonnés	boilerplate
articles de l'auteur	boilerplate
augmenter la taille du texte	boilerplate
cet article est réservé aux abonnés	boilerplate
classer	boilerplate
connectez-vous	boilerplate
connexion	boilerplate
contenu sponsorisé	boilerplate
continuer la lecture	boilerplate
continuer sans accepter	boilerplate
cookies	boilerplate
copier le lien	boilerplate
courriel	boilerplate
droits réservés	boilerplate
déjà abonné	boilerplate
déjà abonné ?	boilerplate
déjà abonné ? connectez-vous	boilerplate
e-mail	boilerplate
email	boilerplate
en savoir plus	boilerplate
enregistrer	boilerplate
enregistrer l'article	boilerplate
envoyer	boilerplate
envoyer par e-mail	boilerplate
envoyer par email	boilerplate
envoyer par mail	boilerplate
envoyer à un ami	boilerplate
facebook	boilerplate
fermer	boilerplate
fin de la publicité	boilerplate
flipboard	boilerplate
google actualités	boilerplate
gérer mes cookies	boilerplate
haut de page	boilerplate
imprimer	boilerplate
imprimer l'article	boilerplate
infolettre	boilerplate
infolettres	boilerplate
inscrivez-vous	boilerplate
instagram	boilerplate
je m'abonne	boilerplate
je m'inscris	boilerplate
je réagis	boilerplate
la suite après cette publicité	boilerplate
la suite après la publicité	boilerplate
lien copié	boilerplate
linkedin	boilerplate
lire l'article	boilerplate
lire la suite	boilerplate
lire la vidéo	boilerplate
lire plus tard	boilerplate
m'abonner	boilerplate
mail	boilerplate
mots-clés	boilerplate
newsletter	boilerplate
newsletters	boilerplate
offrir cet article	boilerplate
offrir l'article	boilerplate
ok	boilerplate
pinterest	boilerplate
plus d'infos	boilerplate
précédent	boilerplate
pub	boilerplate
publicité	boilerplate
recevoir la newsletter	boilerplate
recevoir nos newsletters	boilerplate
retour	boilerplate
retour en haut	boilerplate
réagir	boilerplate
réagir à cet article	boilerplate
réagissez	boilerplate
réservé aux abonnés	boilerplate
s'abonner	boilerplate
s'inscrire	boilerplate
sauvegarder	boilerplate
sauvegarder l'article	boilerplate
se connecter	boilerplate
signaler	boilerplate
signaler une erreur	boilerplate
sponsorisé	boilerplate
suivant	boilerplate
suivez-nous	boilerplate
suivez-nous sur	boilerplate
suivre	boilerplate
suivre ce sujet	boilerplate
suivre sur google actualités	boilerplate
sujets associés	boilerplate
sur le même thème	boilerplate
tags	boilerplate
taille du texte	boilerplate
temps de lecture	boilerplate
thèmes associés	boilerplate
tous droits réservés	boilerplate
tout accepter	boilerplate
tout refuser	boilerplate
tweet	boilerplate
tweeter	boilerplate
twitter	boilerplate
télécharger l'application	boilerplate
voir la vidéo	boilerplate
voir les commentaires	boilerplate
voir moins	boilerplate
voir plus	boilerplate
voir tous ses articles	boilerplate
whatsapp	boilerplate
à lire aussi	related
à propos de l'auteur	boilerplate
écouter	boilerplate
écouter cet article	boilerplate
écouter l'article	boilerplate
étiquettes	boilerplate
"""

LIVE = """\
direct :
en direct
en direct :
le direct
le fil de la journée
live :
minute par minute
revivez
suivez en direct
"""

NOTES = """\
a contribué à cet article
article mis à jour
article modifié
article publié initialement
avec la collaboration de
cet article a été mis à jour
cet article a été modifié
cet article a été publié
cet article est paru
correction :
erratum
la rédaction vous conseille
mise à jour :
ndlr :
note de la rédaction
ont contribué à cet article
première version de cet
précision :
publié pour la première fois
rectificatif
traduit de l'anglais
traduit par
une version précédente
édité par
"""

REPLIES = """\
alerter
j'aime répondre
recommander
répondre
répondre signaler
signaler
signaler ce commentaire
signaler un abus
"""
