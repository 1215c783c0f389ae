"""The words that people, organisations and groups are called by.

Source: written for this project from general knowledge of news French: titles and their abbreviations, offices and trades
in both genders, kinship, the world's demonyms, and names of bodies that speak often in the news.
"""

TITLES = """\
abbé	m
adjudant
ambassadeur
ambassadrice	f
amiral
ayatollah
baron	m
baronne	f
brigadier
capitaine
caporal
cardinal	m
cdt
chancelier
chancelière	f
cheikh	m
col
colonel
commandant
commissaire
comte	m
comtesse	f
dame	f
directeur
docteur
dom	m
don	m
dona	f
dr
duc	m
duchesse	f
député
députée	f
empereur	m
frère	m
gouverneur
gén
général
hadj
imam	m
impératrice	f
inspecteur
juge
lady	f
lieutenant
lord	m
lt
m	m
madame	f
mademoiselle	f
maire
major
marquis	m
marquise	f
maître
me
mgr
ministre
mlle	f
mlles	f
mm
mme	f
mmes
monseigneur
monsieur	m
mère	f
pape	m
pasteur
pr
premier ministre	m
premier-ministre
première ministre	f
prince	m
princesse	f
procureur
professeur
professeure	f
président	m
présidente	f
père	m
rabbin
reine	f
roi	m
saint
sainte
sayyed
secrétaire
sergent
sir	m
sire	m
sultan	m
sénateur
sénatrice	f
sœur	f
vicomte	m
vicomtesse	f
évêque	m
"""

ROLES = """\
abbé	m
académicien	m
académicienne	f
accusé	m
accusée	f
acheteur
acheteuse	f
acteur	m
actionnaire
activiste
actrice	f
adhérent	m
adhérente	f
adjoint	m
adjointe	f
adjudant	m
adjudante	f
ado
adolescent	m
adolescente	f
agent
agente	f
agresseur	m
agresseuse	f
agriculteur	m
agricultrice	f
agronome
aide-soignant	m
aide-soignante	f
aiguilleur
ailier
ailière	f
alpiniste
ambassadeur	m
ambassadrice	f
ambulancier	m
ambulancière	f
amiral	m
amirale	f
analyste
anesthésiste
animateur	m
animatrice	f
anthropologue
apiculteur	m
apicultrice	f
apprenti	m
apprentie	f
arbitre
arboriculteur
archevêque	m
architecte
archéologue
artisan	m
artisane	f
artiste
assaillant	m
assaillante	f
assistant	m
assistante	f
associé	m
associée	f
assureur	m
assureuse	f
astrologue
astronaute
astronome
astrophysicien	m
astrophysicienne	f
attaché	m
attachée	f
attachée-de-presse
attaquant	m
attaquante	f
audioprothésiste
auditeur	m
auditrice	f
auteur
auteure	f
autocrate
automobiliste
autrice	f
avocat	m
avocate	f
bailleur	m
bailleuse	f
banquier	m
banquière	f
baron	m
baronne	f
basketteur
basketteuse	f
berger	m
bergère	f
bijoutier
biochimiste
biographe
biologiste
blessé	m
blessée	f
blogueur	m
blogueuse	f
botaniste
boucher	m
bouchère	f
boulanger	m
boulangère	f
boxeur	m
boxeuse	f
brigadier	m
brigadière	f
buteur	m
buteuse	f
bâtonnier	m
bâtonnière	f
bébé
bénévole
cadre
candidat	m
candidate	f
capitaine
caporal	m
caporale	f
cardinal	m
cardiologue
carreleur
cartographe
cavalier	m
cavalière	f
centenaire
centriste
champion	m
championne	f
chancelier	m
chancelière	f
chanteur	m
chanteuse	f
chargé	m
chargée	f
charpentier
chaudronnier
chauffeur	m
chauffeuse	f
chef
chef de l'état
cheffe	f
cheminot	m
cheminote	f
chercheur	m
chercheuse	f
chimiste
chirurgien	m
chirurgienne	f
chorégraphe
chroniqueur	m
chroniqueuse	f
chômeur	m
chômeuse	f
cinéaste
citoyen	m
citoyenne	f
civiliste
client	m
cliente	f
climatologue
climatosceptique
co-fondateur	m
co-fondatrice	f
codeur
cofondateur	m
cofondatrice	f
cogérant	m
cogérante	f
coiffeur	m
coiffeuse	f
colistier	m
colistière	f
collaborateur	m
collaboratrice	f
collégien	m
collégienne	f
colonel
colonelle	f
combattant	m
combattante	f
commandant
commandante	f
commerçant	m
commerçante	f
commissaire
communicant
communicante
communiste
community-manager
compositeur	m
compositrice	f
comptable
comédien	m
comédienne	f
conchyliculteur
concurrent	m
concurrente	f
conducteur	m
conductrice	f
conférencier	m
conférencière	f
conseiller	m
conseillère	f
conservateur	m
conservatrice	f
consommateur	m
consommatrice	f
constitutionnaliste
consul	m
consule	f
consultant	m
consultante	f
contrôleur	m
contrôleuse	f
coordinateur	m
coordinatrice	f
coordonnateur	m
coordonnatrice	f
correspondant	m
correspondante	f
cosmonaute
coupable
coureur	m
coureuse	f
courtier	m
courtière	f
couvreur
criminologue
critique
créateur	m
créatrice	f
cuisinier	m
cuisinière	f
curé	m
cycliste
céréalier
céréalière	f
dame	f
danseur	m
danseuse	f
data-scientist
demi-de-mêlée
dentiste
dermatologue
designer
despote
dessinateur	m
dessinatrice	f
dg
dictateur	m
dictatrice	f
diplomate
directeur	m
directeur général	m
directrice	f
directrice générale	f
dirigeant	m
dirigeante	f
dissident	m
dissidente	f
distributeur	m
distributrice	f
diététicien
diététicienne	f
djihadiste
docker
doctorant	m
doctorante	f
doyen	m
doyenne	f
dramaturge
défenseur
défenseure	f
délégué	m
déléguée	f
démocrate
démographe
député	m
députée	f
détenu	m
détenue	f
développeur
développeuse	f
empereur	m
employé	m
employée	f
enfant
enquêteur	m
enquêtrice	f
enseignant	m
enseignant-chercheur	m
enseignante	f
enseignante-chercheuse	f
entomologiste
entraîneur
entraîneuse	f
entrepreneur	m
entrepreneure	f
entrepreneuse	f
envoyé	m
envoyée	f
ergothérapeute
escrimeur
escrimeuse	f
essayiste
ethnologue
eurodéputé	m
eurodéputée	f
expert	m
experte	f
exploitant	m
exploitante	f
facteur
factrice	f
femme	f
fille	f
fillette	f
fiscaliste
fleuriste
fonctionnaire
fondateur	m
fondatrice	f
footballeur	m
footballeuse	f
forestier	m
forestière	f
formateur
formatrice	f
fournisseur	m
fournisseuse	f
fraiseur
frontiste
garagiste
garde
gardien	m
gardienne	f
garçon	m
garçonnet	m
gendarme
gestionnaire
glaciologue
golfeur
golfeuse	f
gouverneur
gouverneure	f
graphiste
greffier	m
greffière	f
grimpeur
grimpeuse	f
grutier
gynécologue
général
générale	f
généraliste
généticien
généticienne	f
géographe
géologue
gérant	m
gérante	f
habitant	m
habitante	f
hackeur
handballeur
handballeuse	f
handicapé	m
handicapée	f
historien	m
historienne	f
homme	m
horloger
horticulteur
horticultrice	f
huissier	m
huissière	f
humoriste
hydrologue
hématologue
hôtesse
idole
idéologue
illustrateur	m
illustratrice	f
imam	m
immunologue
imprimeur
impératrice	f
indépendantiste
infectiologue
infirmier	m
infirmière	f
influenceur	m
influenceuse	f
informaticien
informaticienne	f
ingénieur
ingénieure	f
insoumis	m
insoumise	f
inspecteur	m
inspectrice	f
instituteur	m
institutrice	f
interlocuteur	m
interlocutrice	f
internaute
intervenant	m
intervenante	f
intéressé	m
intéressée	f
intérimaire
inventeur	m
inventrice	f
investisseur	m
investisseuse	f
jeune
joaillier
joueur	m
joueuse	f
journaliste
judoka
judokate
juge
juriste
juré	m
jurée	f
karatéka
kinésithérapeute
lauréat	m
lauréate	f
leader
lecteur	m
lectrice	f
libraire
lieutenant
lieutenante	f
linguiste
lobbyiste
locataire
lycéen	m
lycéenne	f
légende
légionnaire	m
macroniste
magistrat	m
magistrat-instructeur
magistrate	f
magnat	m
maire
mairesse	f
malade
manager
mannequin
marathonien
marathonienne	f
maraîcher	m
maraîchère	f
marin
mathématicien	m
mathématicienne	f
maçon
maître-nageur
menuisier	m
menuisière	f
meurtrier	m
meurtrière	f
microbiologiste
migrant	m
migrante	f
milieu
militaire
militant	m
militante	f
milliardaire
mineur	m
mineure	f
ministre
moine	m
monarque
moniteur
monitrice	f
monsieur	m
musicien	m
musicienne	f
mécanicien	m
mécanicienne	f
médecin
médiateur	m
médiatrice	f
métallurgiste
météorologue
nageur	m
nageuse	f
nationaliste
naturaliste
navigateur
navigatrice	f
neurologue
nonagénaire
notaire
nutritionniste
négociateur	m
négociatrice	f
néphrologue
observateur	m
observatrice	f
octogénaire
océanographe
océanologue
officier
officière	f
oligarque
oncologue
opposant	m
opposante	f
opticien
opticienne	f
opérateur
opératrice	f
orateur	m
oratrice	f
orfèvre
organisateur	m
organisatrice	f
ornithologue
orthophoniste
ostréiculteur
ostréicultrice	f
otage
ouvrier	m
ouvrière	f
paléontologue
pape	m
parlementaire
participant	m
participante	f
passager	m
passagère	f
pasteur
pasteure	f
patient	m
patiente	f
patron	m
patronne	f
paysagiste
paysan	m
paysanne	f
pdg
peintre
perchiste
pharmacien	m
pharmacienne	f
philosophe
photographe
physicien	m
physicienne	f
pianiste
pilier
pilote
piéton	m
piétonne	f
plaignant	m
plaignante	f
plombier	m
plombière	f
pneumologue
policier	m
policière	f
politologue
polémiste
pompier
pompière	f
porte-parole
postier	m
postière	f
poète	m
poétesse	f
premier ministre	m
premier secrétaire	m
première ministre	f
première secrétaire	f
prince	m
princesse	f
principal	m
principale	f
procureur
procureure	f
producteur	m
productrice	f
professeur
professeure	f
programmeur
propriétaire
proviseur
proviseure	f
préfet	m
préfète	f
préparateur
préparatrice	f
présentateur	m
présentatrice	f
président	m
président-directeur général	m
présidente	f
prévenu	m
prévenue	f
prévisionniste
prêtre	m
psychanalyste
psychiatre
psychologue
psychothérapeute
publicitaire
pédiatre
pédopsychiatre
pénaliste
pêcheur	m
pêcheuse	f
quadragénaire
quinquagénaire
rabbin	m
rabbine	f
radiologue
rappeur	m
rappeuse	f
rapporteur
rapporteure	f
rapporteuse	f
rebelle
recteur	m
rectrice	f
reine	f
relieur
religieuse	f
religieux	m
repenti	m
repentie	f
reporter
repreneur	m
repreneuse	f
représentant	m
représentante	f
rescapé	m
rescapée	f
responsable
restaurateur	m
restauratrice	f
retraité	m
retraitée	f
rhumatologue
riverain	m
riveraine	f
roi	m
romancier	m
romancière	f
rugbyman	m
rugbywoman	f
réalisateur	m
réalisatrice	f
réanimateur
réanimatrice	f
rédacteur	m
rédactrice	f
réfugié	m
réfugiée	f
référent	m
référente	f
républicain	m
républicaine	f
sage-femme	f
salarié	m
salariée	f
sauveteur
sauveteuse	f
sculpteur	m
sculptrice	f
scénariste
secouriste
secrétaire
secrétaire d'état
secrétaire général	m
secrétaire générale	f
septuagénaire
sergent	m
sergente	f
serveur	m
serveuse	f
sexagénaire
sidérurgiste
sismologue
skieur	m
skieuse	f
skipper
socialiste
sociologue
soignant	m
soignante	f
soldat
soldate	f
sondeur
sondeuse	f
soudeur
sous-préfet	m
sous-préfète	f
souverain	m
souveraine	f
spationaute
spectateur	m
spectatrice	f
sprinteur
sprinteuse	f
spécialiste
stagiaire
standardiste
star
statisticien
steward
stratège
styliste
substitut
substitute	f
suppléant	m
suppléante	f
supporter	m
supportrice	f
surfeur
surfeuse	f
surveillant	m
surveillante	f
survivant	m
survivante	f
suspect	m
suspecte	f
syndicaliste
sélectionneur	m
sélectionneuse	f
sénateur	m
sénatrice	f
talonneur
technicien	m
technicienne	f
tennisman	m
tenniswoman	f
terroriste
théologue
touriste
tourneur
toxicologue
trader
traducteur	m
traductrice	f
trafiquant	m
trafiquante	f
travailleur	m
travailleuse	f
trentenaire
tribun
trésorier	m
trésorière	f
tueur	m
tueuse	f
typographe
témoin
ténor	m
urbaniste
urgentiste
urologue
usager	m
usagère	f
utilisateur	m
utilisatrice	f
vainqueur	m
vainqueure	f
vedette
vendeur	m
vendeuse	f
verrier
vice-président	m
vice-présidente	f
victime
vigneron	m
vigneronne	f
vingtenaire
violoniste
virologue
visiteur	m
visiteuse	f
viticulteur	m
viticultrice	f
voisin	m
voisine	f
volcanologue
voleur	m
voleuse	f
volleyeur
volleyeuse	f
volontaire
vétérinaire
webmaster
youtubeur	m
youtubeuse	f
zoologue
ébéniste
écolier	m
écolière	f
écologiste
écologue
économiste
écrivain
écrivaine	f
édile
éditeur	m
éditorialiste
éditrice	f
éducateur	m
éducatrice	f
égyptologue
électeur	m
électrice	f
électricien	m
électricienne	f
éleveur	m
éleveuse	f
élu	m
élue	f
émissaire
épidémiologiste
étudiant	m
étudiante	f
évêque	m
"""

KIN = """\
ami	m
amie	f
aîné	m
aînée	f
beau-fils	m
beau-frère	m
beau-père	m
belle-fille	f
belle-mère	f
belle-sœur	f
benjamin	m
cadet	m
cadette	f
camarade
collègue
compagne	f
compagnon	m
confrère	m
conjoint	m
conjointe	f
consœur	f
copain	m
copine	f
cousin	m
cousine	f
coéquipier	m
coéquipière	f
demi-frère	m
demi-sœur	f
ex-compagne	f
ex-compagnon	m
ex-femme	f
ex-mari	m
ex-épouse	f
fiancé	m
fiancée	f
fils	m
frère	m
gendre	m
grand-mère	f
grand-père	m
homologue
jumeau	m
jumelle	f
maman	f
mamie	f
mari	m
marraine	f
mère	f
neveu	m
nièce	f
oncle	m
orphelin	m
orpheline	f
papa	m
papi	m
parent
parrain	m
petit ami	m
petit-fils	m
petite amie	f
petite-fille	f
proche
prédécesseur
prédécesseure	f
père	m
soeur	f
successeur
successeure	f
sœur	f
tante	f
tuteur	m
tutrice	f
veuf	m
veuve	f
épouse	f
époux	m
"""

ORGANIZATION_NOUNS = """\
académie
accusation
administration
agence
alliance
ambassade
armée
assemblée
association
autorité
avionneur
banque
bibliothèque
bloc
brasserie
brigade
bureau
cabinet
caisse
camp
cathédrale
cellule
centrale
centre
cercle
chaine
chambre
chancellerie
chaîne
club
cnil
coalition
collectif
collectivité
collège
comité
commission
communauté
commune
compagnie
comptoir
confédération
conférence
conglomérat
conseil
conservatoire
consortium
constructeur
consulat
coopérative
couple
cour
diocèse
direction
direction-générale
défense
département
enseigne
entourage
entreprise
exécutif
fabricant
faculté
famille
filiale
filière
firme
fondation
fonds
formation
foule
fournisseur
front
fédération
galerie
garde
gendarmerie
gouvernement
groupe
groupement
géant
hebdo
hebdomadaire
holding
hôpital
inspection
institut
institution
intersyndicale
journal
juridiction
jury
justice
label
labo
laboratoire
lobby
lycée
magazine
mairie
maison
marché
marine
mensuel
milice
ministère
mission
monarchie
mouvement
multinationale
municipalité
musée
mutuelle
média
métropole
observatoire
office
ong
opposition
opérateur
orchestre
ordre
organe
organisation
organisme
palais
parlement
paroisse
parquet
parti
patronat
pays
plateforme
police
pouvoir
presse
prison
procure
profession
promoteur
préfecture
présidence
public
périodique
pétrolier
pôle
quartier-général
quotidien
radio
rectorat
revue
royaume
rédaction
régie
région
régulateur
réseau
secrétariat
secteur
service
site
société
sous-préfecture
start-up
startup
station
studio
syndicat
sénat
tabloïd
think-tank
théâtre
transporteur
tribunal
troupe
télévision
union
unité
université
usine
vatican
ville
école
éditeur
église
élysée
énergéticien
équipe
équipementier
établissement
état
état-major
"""

GENERAL_NOUNS = """\
compagnie
entreprise
firme
groupe
organisation
société
structure
"""

ORGANIZATION_ENDINGS = """\
ac
ag
airlines
airways
assurance
assurances
bank
banque
business
bv
capital
club
college
conseil
construction
consulting
corp
distribution
energy
entertainment
eurl
européenne
fc
finance
fm
fondation
football
foundation
france
frontières
gmbh
group
groupe
hebdo
holding
holdings
hôtels
immobilier
inc
industrie
industries
info
infos
institut
institute
international
internationale
llc
logistique
ltd
magazine
motors
mutuelle
média
médias
nationale
news
nv
orchestra
partners
pharma
pictures
plc
press
presse
radio
rc
research
resorts
réseau
sa
santé
sarl
sas
sasu
sc
school
scop
services
solutions
spa
sports
studios
systems
systèmes
technologies
transports
tv
télévision
union
university
université
voyages
watch
éditions
énergie
énergies
"""

MINISTRIES = """\
académie
agence
association
bureau
centre
comité
commission
conseil
direction
département
fédération
institut
ministre
ministère
ministère-délégué
office
secrétaire
secrétariat
"""

ORGANIZATIONS = """\
abidjan
afghanistan
afp
air france
air france-klm
airbnb
airbus
al jazeera
al-jazeera
al-qaïda
alger
algérie
allemagne
alsace
amazon
amnesty international
ankara
anses
ansm
apple
arabie saoudite
argentine
ars
arsenal
as monaco
assemblée nationale
astrazeneca
athènes
auchan
australie
autriche
axa
bagdad
bamako
banque mondiale
barça
bayer
bayern
bbc
bce
belgique
bercy
berlin
berne
beyrouth
bfm tv
bfmtv
bild
bison futé
bnp paribas
boeing
bombardier
bordeaux
bouygues
bretagne
bruxelles
brésil
budapest
burkina faso
burundi
cameroun
canada
carrefour
catalogne
cedh
cfdt
cfe-cgc
cftc
cgt
charlie hebdo
chelsea
chine
cia
cio
cnam
cnews
cnil
cnn
cnrs
commission européenne
confédération paysanne
congo
conseil constitutionnel
conseil d'état
conseil de sécurité
conseil européen
coordination rurale
corse
corée du nord
corée du sud
cour de cassation
cour des comptes
cour pénale internationale
cpi
cpme
croix-rouge
crédit agricole
cuba
côte d'ivoire
daech
daesh
dakar
damas
danemark
danone
der spiegel
desjardins
dgccrf
dgse
dgsi
dgt
doha
easyjet
edf
eelv
el mundo
el país
elysée
emmaüs
enedis
engie
esa
espagne
eta
etats-unis
europe
europe 1
europol
eurostat
facebook
fatah
fbi
fc barcelone
fff
ffr
fifa
finlande
fmi
fn
fnsea
fo
force ouvrière
france
france 2
france 24
france 3
france bleu
france info
france inter
france travail
franceinfo
francfort
front national
frontex
fsu
gdf
genève
google
greenpeace
grenoble
grèce
guardian
hamas
has
haïti
hermès
hezbollah
hong kong
hongrie
horizons
hrw
huawei
human rights watch
hydro-québec
inde
ined
insee
inserm
interpol
irak
iran
irlande
islamabad
israël
italie
japon
juventus
jérusalem
kering
kiev
kremlin
kyiv
l'equipe
l'express
l'humanité
l'oréal
l'équipe
la banque postale
la croix
la dépêche
la france insoumise
la libre
la poste
la presse
la voix du nord
lci
le caire
le canard enchaîné
le devoir
le figaro
le monde
le parisien
le point
le soir
le temps
leclerc
les echos
les républicains
les échos
lfi
lfp
liban
libye
lidl
lille
lisbonne
liverpool
londres
lr
lrem
lufthansa
luxembourg
lvmh
lyon
madagascar
madrid
maison blanche
maison-blanche
mali
manchester city
manchester united
maroc
marseille
matignon
medef
mediapart
meta
mexique
michelin
microsoft
modem
moderna
monaco
monsanto
montpellier
montréal
moscou
msf
médecins du monde
médecins sans frontières
médiapart
météo france
météo-france
nantes
nasa
nations unies
nestlé
netflix
new delhi
new york times
nice
nice-matin
niger
normandie
norvège
npa
nsa
occitanie
ocde
ol
om
oms
onu
opep
otan
ottawa
ouest-france
oxfam
pakistan
palestine
paris
parlement européen
parti socialiste
pays-bas
pcf
pentagone
peugeot
pfizer
pkk
pologne
portugal
ps
psa
psg
pyongyang
pékin
pôle emploi
qatar
quai d'orsay
québec
rabat
radio-canada
rassemblement national
ratp
rdc
real madrid
reconquête
renaissance
renault
rennes
reporters sans frontières
restos du cœur
reuters
rfi
riyad
rmc
rn
rome
rouen
roumanie
royaume-uni
rsf
rtbf
rte
rtl
rts
russie
rwanda
ryanair
saint-siège
samsung
samu
sanofi
santé publique france
secours catholique
secours populaire
sfr
smur
sncf
société générale
solidaires
sony
stellantis
strasbourg
sud ouest
suisse
suède
syrie
sénat
sénégal
séoul
talibans
tesla
tf1
tokyo
totalenergies
toulon
toulouse
tunis
tunisie
turquie
tv5 monde
twitter
téhéran
uber
udi
ue
uefa
ukraine
ump
unesco
unicef
union africaine
union européenne
unsa
unédic
urssaf
varsovie
vatican
venezuela
wall street
wall street journal
washington
washington post
wwf
écosse
égypte
élysée
états-unis
"""

GROUP_NOUNS = """\
acteurs
actionnaires
activistes
administrateurs
adolescents
adversaires
agents
agriculteurs
alliés
amis
américains
analystes
anciens
artisans
artistes
associations
assureurs
athlètes
auteurs
automobilistes
autorités
avocates
avocats
banques
britanniques
bénévoles
candidats
chefs
chercheurs
chercheuses
citoyens
clients
climatologues
collectivités
collègues
combattants
commentateurs
commerçants
communistes
concurrents
conseillers
conservateurs
consommateurs
constructeurs
contestataires
critiques
créanciers
cyclistes
diplomates
directeurs
dirigeantes
dirigeants
djihadistes
donateurs
douaniers
défenseurs
délégués
démocrates
députés
détracteurs
employeurs
employés
enfants
enquêteurs
enseignantes
enseignants
entrepreneurs
entreprises
européens
expertes
experts
exploitants
familles
fans
femmes
filles
fonctionnaires
fondateurs
français
gendarmes
gens
gouvernements
gouverneurs
groupes
grévistes
géologues
habitantes
habitants
hackers
historiens
hommes
hôpitaux
industriels
indépendantistes
infirmiers
infirmières
ingénieurs
initiateurs
insurgés
internautes
investisseurs
islamistes
israéliens
jeunes
joueurs
joueuses
journalistes
journaux
juges
juristes
leaders
lecteurs
locataires
lycéens
magistrats
maires
manifestants
marins
membres
migrants
militaires
militantes
militants
ministres
moines
musiciens
mères
médecins
médias
nationalistes
négociateurs
observateurs
occidentaux
officiels
officiers
opposants
opérateurs
organisateurs
organisations
organisatrices
otages
ouvriers
palestiniens
paramilitaires
parents
parlementaires
participants
partisans
passagers
patients
patrons
pays
paysans
personnels
personnes
philosophes
pilotes
policiers
politiciens
politologues
pompiers
praticiens
proches
procureurs
producteurs
professeurs
professionnels
propriétaires
présidents
prêtres
psychologues
pères
pêcheurs
rebelles
recruteurs
religieux
représentants
requérants
rescapés
responsables
retraités
riverains
romanciers
russes
rédacteurs
réfugiés
régulateurs
républicains
salariés
savants
scientifiques
secouristes
secours
services
sinistrés
socialistes
sociologues
soignants
soldats
sources
souverainistes
spectateurs
spécialistes
supporters
supporteurs
survivants
syndicalistes
syndicats
sénateurs
taliban
talibans
terroristes
touristes
travailleurs
témoins
ukrainiens
universitaires
urbanistes
usagers
vendeurs
victimes
villageois
visiteurs
viticulteurs
voisins
volontaires
voyageurs
vétérinaires
écologistes
économistes
écrivains
éditeurs
éducateurs
électeurs
éleveurs
élus
élèves
épidémiologistes
étudiantes
étudiants
"""

PARTICLES = """\
abd
abou
abu
ag
al
aït
ben
bin
bint
bou
d'
da
de
del
della
den
der
des
di
dos
du
e
el
ibn
la
le
les
mac
mc
oulad
ould
san
santa
st
ste
ter
van
von
y
zu
"""

SUFFIXES = """\
ii
iii
iv
jr
sr
"""

DEMONYMS = """\
afghan
afghane
afghans
africain
africaine
africains
albanais
albanaise
algérien
algérienne
algériens
allemand
allemande
allemandes
allemands
alsacien
alsacienne
américain
américaine
américaines
américains
anglais
anglaise
anglaises
angolais
arabe
arabes
argentin
argentine
argentins
arménien
arménienne
asiatique
australien
australienne
australiens
autrichien
autrichienne
azerbaïdjanais
bangladais
basque
belge
belges
birman
birmane
biélorusse
bolivien
bordelais
bosniaque
breton
bretonne
britannique
britanniques
bruxellois
brésilien
brésilienne
brésiliens
bulgare
bulgares
burkinabè
burkinabé
burundais
burundaise
bélarusse
béninois
béninoise
calédonien
cambodgien
camerounais
camerounaise
canadien
canadienne
canadiens
catalan
catalane
catholique
centrafricain
centrafricaine
chilien
chilienne
chinois
chinoise
chrétien
chrétienne
chypriote
colombien
colombienne
comorien
congolais
congolaise
corse
coréen
coréenne
coréens
croate
croates
cubain
cubaine
danois
danoise
espagnol
espagnole
espagnols
estonien
européen
européenne
européens
finlandais
finlandaise
flamand
flamande
français
française
françaises
gabonais
gabonaise
gallois
ghanéen
grec
grecque
grecs
guadeloupéen
guinéen
guinéenne
guyanais
géorgien
haïtien
haïtienne
haïtiens
hollandais
hongrois
hongroise
indien
indienne
indiens
indonésien
indonésienne
irakien
irakienne
irakiens
iranien
iranienne
iraniens
irlandais
irlandaise
islandais
israélien
israélienne
israéliens
italien
italienne
italiens
ivoirien
ivoirienne
ivoiriens
japonais
japonaise
jordanien
juif
juive
kazakh
kosovar
koweïtien
kurde
kurdes
kényan
kényane
latino-américain
letton
libanais
libanaise
libyen
libyenne
lillois
lituanien
londonien
luxembourgeois
lyonnais
lyonnaise
macédonien
malaisien
malgache
malien
malienne
maliens
maltais
marocain
marocaine
marocains
marseillais
marseillaise
martiniquais
mauricien
mauritanien
mauritanienne
mauritaniens
mexicain
mexicaine
mexicains
moldave
montréalais
monégasque
musulman
musulmane
nantais
nigérian
nigériane
nigérien
nigérienne
nord-coréen
nord-coréenne
normand
normande
norvégien
norvégienne
néerlandais
néerlandaise
néo-zélandais
népalais
occidental
ougandais
ouzbek
pakistanais
pakistanaise
palestinien
palestinienne
palestiniens
paraguayen
parisien
parisienne
philippin
philippine
philippins
polonais
polonaise
polynésien
portugais
portugaise
protestant
péruvien
péruvienne
qatari
québécois
québécoise
rom
romain
roms
roumain
roumaine
roumains
russe
russes
rwandais
rwandaise
réunionnais
sahraoui
sahraouie
saoudien
saoudienne
saoudiens
serbe
serbes
slovaque
slovène
somalien
somalienne
soudanais
soudanaise
soviétique
sri-lankais
sud-africain
sud-africaine
sud-africains
sud-coréen
sud-coréenne
suisse
suisses
suédois
suédoise
syrien
syrienne
syriens
sénégalais
sénégalaise
taïwanais
tchadien
tchadienne
tchèque
tchèques
tchétchène
thaïlandais
thaïlandaise
tibétain
togolais
toulousain
tunisien
tunisienne
tunisiens
turc
turcs
turque
ukrainien
ukrainienne
ukrainiens
uruguayen
vietnamien
vietnamienne
vénézuélien
vénézuélienne
wallon
wallonne
yéménite
écossais
écossaise
égyptien
égyptienne
égyptiens
émirati
équatorien
éthiopien
éthiopienne
"""

NO_NAMES = """\
a
abonnez-vous
accueil
actualité
actualités
actuellement
afin
aient
ainsi
ait
allaient
alors
amèrement
analyse
août
apparemment
après
arrivé
arrivée
article
assez
au
aucun
aucune
aucunement
aujourd'hui
auparavant
auprès
auquel
aurai
auraient
aurais
aurons
aussi
aussitôt
autant
autour
autre
autrefois
autrement
autres
aux
auxquelles
auxquels
avais
avant
avec
avez
aviez
avions
avoir
avons
avril
ayant
beaucoup
bien
bientôt
bilan
bonjour
bref
brièvement
c
c'
calmement
car
catégoriquement
cause
ce
ceci
cela
celle
celles
celui
cependant
certain
certaine
certainement
certaines
certains
certes
ces
cet
cette
ceux
chacun
chacune
chaque
chez
ci
clairement
combien
comme
comment
comptez
concernant
conjointement
connexion
constamment
conséquence
contact
contacté
contactée
contrairement
contre
crûment
culture
côté
d
d'
dans
davantage
de
demain
depuis
dernier
dernière
dernièrement
derrière
des
desquelles
desquels
deux
devaient
devant
devoir
devra
devraient
devrait
devront
dimanche
direct
directement
directeur
directrice
dix
donc
dont
dorénavant
dossier
du
duquel
durant
durent
dut
dès
début
décembre
déjà
désormais
elle
elles
en
encore
enfin
enquête
ensuite
entièrement
entre
entretien
envers
essentiellement
est
et
eurent
eut
eux
exactement
excepté
exclusif
exemple
explicitement
expressément
face
faisaient
faute
fera
feraient
ferait
fermement
feront
finalement
firent
fit
fièrement
formellement
fort
fortement
franchement
froidement
fréquemment
février
fût
globalement
gouvernement
grâce
guère
généralement
hautement
heureusement
hier
honnêtement
hormis
hors
huit
humblement
hélas
ici
idée
il
ils
image
immédiatement
implicitement
info
infos
initialement
inlassablement
international
interrogé
interrogée
interview
invité
invitée
ironiquement
j
j'
janvier
je
jeudi
joliment
judicieusement
juillet
juin
jusqu
jusqu'
jusque
juste
justement
l
l'
la
laissaient
laissait
laissent
laquelle
largement
le
lendemain
lequel
les
lesquelles
lesquels
leur
leurs
lire
loin
longtemps
longuement
lors
lorsqu
lorsqu'
lorsque
lourdement
lucidement
lui
lundi
là
légèrement
m'
ma
mai
maintenant
maintes
maints
maire
mais
malgré
malheureusement
manifestement
mardi
mars
matinée
mentions
menu
merci
mercredi
mes
mieux
ministre
ministère
minuit
modestement
moins
mois
mon
monde
motif
moyennant
même
n
n'
naguère
ne
nettement
neuf
newsletter
ni
non
normalement
nos
notamment
notre
nous
nouvellement
novembre
nul
nulle
nullement
né
néanmoins
née
objectif
octobre
officiellement
on
opinion
or
osait
ou
oui
outre
ouvertement
où
par
parallèlement
parce
parfois
parmi
partager
particulièrement
partout
pas
pendant
personne
peu
peut-être
peux
photo
photos
pleinement
plus
plusieurs
plutôt
poliment
politique
portrait
pour
pourquoi
pourra
pourraient
pourrait
pourront
pourtant
pouvaient
pouvoir
premier
première
presque
principalement
probablement
problème
prochainement
prudemment
près
préalablement
précisément
président
présidente
prétendument
publicité
publiquement
pudiquement
puis
puisqu
puisqu'
puisque
puisse
puissent
purent
qu
qu'
quand
quant
quasiment
quatre
que
quel
quelle
quelles
quelqu'un
quelque
quelquefois
quelques
quels
question
qui
quiconque
quinze
quoi
quoiqu'
quoique
quotidiennement
rapidement
rappelons
rarement
recherche
reportage
reste
resté
restée
rien
récemment
récit
réellement
régulièrement
réponse
résolument
résultat
résultats
s
s'
sa
sagement
samedi
sans
sauf
se
selon
semaine
sensiblement
sept
septembre
sereinement
ses
seul
seule
seulement
si
simplement
sincèrement
sinon
sitôt
six
sobrement
société
soient
soirée
soit
solennellement
sommairement
sommes
son
soudain
soudainement
sous
souvent
spontanément
sport
sportivement
sports
successivement
suis
suite
suivez
sur
surtout
sèchement
sévèrement
t'
tandis
tant
tantôt
tard
tardivement
te
tel
telle
tellement
tels
tes
textuellement
timidement
ton
tous
tout
toute
toutefois
toutes
tranquillement
tribune
tristement
trois
trop
très
tu
témoignage
témoignages
tôt
ultérieurement
un
unanimement
une
vaguement
vais
veille
venaient
vendredi
vers
vertement
veulent
via
vidéo
vidéos
vigoureusement
violemment
virulemment
visiblement
vite
vivement
voici
voilà
voir
volontiers
vos
votre
voudra
voudraient
voudrait
voulaient
voulait
vouloir
voulu
voulut
vous
vraiment
vu
y
à
âgé
âgée
ça
économie
édition
éditorial
étais
étant
état
étions
évidemment
êtes
"""

DETERMINERS = """\
aucun	indefinite
aucune	indefinite
ce	definite
certaines	indefinite
certains	indefinite
ces	definite
cet	definite
cette	definite
chaque	indefinite
cinq	indefinite
des	indefinite
deux	indefinite
différentes	indefinite
différents	indefinite
divers	indefinite
diverses	indefinite
dix	indefinite
huit	indefinite
l'	definite
la	definite
ladite	definite
le	definite
ledit	definite
les	definite
leur	possessive
leurs	possessive
ma	possessive
mes	possessive
mon	possessive
neuf	indefinite
nombreuses	indefinite
nombreux	indefinite
nos	possessive
notre	possessive
plusieurs	indefinite
quatre	indefinite
quel	indefinite
quelle	indefinite
quelque	indefinite
quelques	indefinite
sa	possessive
sept	indefinite
ses	possessive
six	indefinite
son	possessive
ta	possessive
tes	possessive
ton	possessive
tous	indefinite
tout	indefinite
toute	indefinite
toutes	indefinite
trois	indefinite
un	indefinite
une	indefinite
vos	possessive
votre	possessive
"""

MODIFIERS = """\
actuel
actuelle
ancien
ancienne
anciennes
anciens
autre
autres
bon
bonne
bouillant
charismatique
célèbre
dernier
dernière
deuxième
défunt
défunte
emblématique
ex
fameuse
fameux
feu
futur
future
grand
grande
grands
gros
grosse
haut
haute
hautes
hauts
influent
influente
jeune
jeunes
meilleur
meilleure
même
nouveau
nouvel
nouvelle
petit
petite
plus
populaire
premier
première
principal
principale
principaux
propre
puissant
puissante
riche
richissime
second
seconde
seul
seule
simple
sulfureuse
sulfureux
troisième
très
turbulent
vice
vieil
vieille
vieux
éminent
éminente
éternel
"""

PHRASE_ENDS = """\
a
afin
ai
ainsi
allait
alors
août
après
as
au
aujourd'hui
aura
aurait
auront
aussi
aux
avaient
avait
avant
avec
avoir
avril
bien
c'
car
ce
cela
chez
comme
contre
d'
dans
de
demain
depuis
derrière
des
devait
devant
dimanche
dit
doit
doivent
donc
dont
du
durant
dès
décembre
déjà
elle
elles
en
encore
enfin
ensuite
entre
est
et
eu
eux
face
faisait
fait
font
furent
fut
février
hier
ici
il
ils
j'
jamais
janvier
je
jeudi
juillet
juin
jusqu'
jusque
lors
lorsque
lui
lundi
là
m'
mai
mais
malgré
mardi
mars
me
mercredi
met
mieux
moi
n'
ne
ni
notamment
nous
novembre
octobre
on
ont
or
ou
outre
où
par
parce
parmi
part
pas
pendant
peut
peuvent
plus
pour
pouvait
prend
puis
puisque
qu'
quand
quant
que
qui
quoi
reste
restent
s'
sait
samedi
sans
se
selon
semble
septembre
sera
seraient
serait
seront
si
soi
soit
sont
sous
sur
te
tient
toujours
trop
très
va
venait
vendredi
vers
veut
via
viennent
vient
voit
vont
vous
y
à
ça
également
étaient
était
été
être
"""

LINKS = """\
au
aux
d'
de
des
du
en
l'
la
le
les
pour
sans
sur
à
"""

PLACE_WORDS = """\
au
aux
depuis
en
près
vers
à
"""

PAST_WORDS = """\
ancien
ancienne
anciens
défunt
défunte
ex
feu
"""

TIES = """\
d'
de
des
du
"""

STANDS_FOR = """\
acteur	comédien
actrice	comédienne
agence	afp reuters
artiste	chanteur chanteuse peintre
association	ong collectif fédération
avocat	me maître
avocate	me maître
chaîne	tf1 cnn bbc lci bfmtv cnews
chercheur	professeur sociologue historien économiste biologiste
chercheuse	professeure sociologue historienne économiste biologiste
cinéaste	réalisateur réalisatrice
coach	entraîneur
compagnie	entreprise société
comédien	acteur
constructeur	renault peugeot boeing airbus
diplomate	ambassadeur ambassadrice
dirigeant	président directeur pdg patron
dirigeante	présidente directrice pdg patronne
enseignant	professeur
enseignante	professeure
entraîneur	coach technicien sélectionneur
entreprise	société groupe compagnie firme constructeur
femme	dame
groupe	entreprise société compagnie
hebdomadaire	magazine express point
homme	monsieur
institut	insee
joueur	attaquant défenseur milieu gardien capitaine
journal	quotidien monde figaro libération parisien times post guardian express humanité
locataire	président
magazine	hebdomadaire express point
magistrat	procureur juge président
magistrate	procureure juge présidente
ministère	ministre
mouvement	parti
médecin	dr docteur professeur chirurgien
ong	association organisation
parlementaire	député députée sénateur sénatrice
parti	mouvement formation
patron	président directeur pdg dirigeant
patronne	présidente directrice pdg
pontife	pape
quotidien	journal monde figaro libération parisien times post
responsable	directeur directrice président présidente chef
romancier	écrivain auteur
romancière	écrivaine autrice
réalisateur	cinéaste
scientifique	chercheur chercheuse professeur
société	entreprise groupe compagnie
souverain	roi prince
syndicaliste	secrétaire délégué déléguée
syndicat	cgt cfdt fo unsa sud
technicien	entraîneur sélectionneur
tribunal	cour
écrivain	auteur romancier
édile	maire
élu	maire député sénateur conseiller
élue	maire députée sénatrice conseillère
"""
