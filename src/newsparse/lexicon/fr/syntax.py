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

BODIES_GENDERED = True

CLAUSES_WITHIN = True

CLITICS = """\
leur
lui
nous
vous
y
"""

COLONS_INTRODUCE = True

CONCEDING = """\
beau
"""

CONTRACTIONS = """\
au
aux
du
"""

DASHES_QUOTE = True

DASHES_REPORTED = True

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

FRONTED = """\
accompagné
accompagnée
accompagnées
accompagnés
accueilli
accueillie
accueillies
accueillis
accusé
accusée
accusées
accusés
apparu
apparue
apparues
apparus
arrivé
arrivée
arrivées
arrivés
assis
assise
assises
attendu
attendue
attendues
attendus
auditionné
auditionnée
auditionnées
auditionnés
basé
basée
basées
basés
battu
battue
battues
battus
blessé
blessée
blessées
blessés
cité
citée
citées
cités
condamné
condamnée
condamnées
condamnés
confronté
confrontée
confrontées
confrontés
conscient
consciente
conscientes
conscients
contacté
contactée
contactées
contactés
convaincu
convaincue
convaincues
convaincus
convoqué
convoquée
convoquées
convoqués
créé
créée
créées
créés
déçu
déçue
déçues
déçus
entendu
entendue
entendues
entendus
entouré
entourée
entourées
entourés
fondé
fondée
fondées
fondés
furieuse
furieuses
furieux
installé
installée
installées
installés
interrogé
interrogée
interrogées
interrogés
invité
invitée
invitées
invités
joint
jointe
jointes
joints
lancé
lancée
lancées
lancés
mené
menée
menées
menés
mis
mise
mises
nommé
nommée
nommées
nommés
né
née
nées
nés
parti
partie
parties
partis
parvenu
parvenue
parvenues
parvenus
persuadé
persuadée
persuadées
persuadés
poursuivi
poursuivie
poursuivies
poursuivis
privé
privée
privées
privés
présent
présents
questionné
questionnée
questionnées
questionnés
ravi
ravie
ravies
ravis
relancé
relancée
relancées
relancés
rentré
rentrée
rentrées
rentrés
resté
restée
restées
restés
revenu
revenue
revenues
revenus
réuni
réunie
réunies
réunis
réélu
réélue
réélues
réélus
situé
située
situées
situés
sollicité
sollicitée
sollicitées
sollicités
sorti
sortie
sorties
sortis
soucieuse
soucieuses
soucieux
soupçonné
soupçonnée
soupçonnées
soupçonnés
touché
touchée
touchées
touchés
venu
venue
venues
venus
visé
visée
visées
visés
âgé
âgée
âgées
âgés
élu
élue
élues
élus
ému
émue
émues
émus
"""

INFINITIVE_ENDINGS = """\
dre
er
ir
ttre
être
"""

INFINITIVE_OPENERS = """\
n'
ne
"""

INFINITIVE_LEADS = """\
a beau
ai beau
aura beau
auront beau
avaient beau
avait beau
bornait à
borne à
bornent à
borné à
bornée à
bornés à
contentait d'
contentait de
contente d'
contente de
contentent d'
contentent de
contenté d'
contenté de
contentée d'
contentée de
contentés d'
contentés de
empresse d'
empresse de
empressé d'
empressé de
empressée d'
empressée de
fini par
finissait par
finissent par
finit par
limitait à
limite à
limité à
limitée à
ont beau
tenait à
tenu à
tenue à
tient à
tinrent à
tint à
vient d'
vient de
"""

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

NOUNS_BEHIND = """\
analyse
appel
avertissement
aveu
commentaire
confidence
confidences
constat
conviction
déclaration
explication
hommage
message
mots
promesse
réaction
récit
réflexion
réplique
réponse
tweet
témoignage
verdict
"""

PARTICIPLES_QUOTE = True

REFLEXIVES = """\
m'
me
s'
se
"""

TITLES_SMALL = True

SOURCE_WORDS = """\
selon
"""

TOPICS = """\
afghanistan
agriculture
algérie
attentats
avortement
brexit
budget
canicule
cannabis
chine
chômage
climat
coronavirus
corruption
covid
crise
culture
drogue
emploi
environnement
europe
foot
football
gaza
grève
grèves
guerre
immigration
incendies
inflation
insécurité
intempéries
iran
israël
justice
laïcité
liban
logement
législatives
migrants
municipales
narcotrafic
nucléaire
otan
palestine
pollution
propreté
présidentielle
racisme
retraites
rugby
russie
salaires
santé
syrie
sécheresse
sécurité
sénatoriales
taxes
tempête
tennis
terrorisme
transports
ukraine
urgences
vaccination
violences
économie
éducation
élections
énergie
"""

VIEW_WORDS = """\
pour
"""
