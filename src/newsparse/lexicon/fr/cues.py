"""The words that report speech.

Source: written for this project from general knowledge of news French; the forms of the verbs follow the conjugations
that grammars list. Words joined by an apostrophe or by the hyphen of an inverted subject are two.
"""

VERBS = """\
acclama	acclamer past
acclamaient	acclamer past
acclamait	acclamer past
acclamant	acclamer gerund
acclame	acclamer present
acclament	acclamer present
acclamer	acclamer infinitive
acclamera	acclamer present
acclameront	acclamer present
acclamèrent	acclamer past
acclamé	acclamer participle
acclamée	acclamer participle
acclamées	acclamer participle
acclamés	acclamer participle
accusa	accuser past
accusaient	accuser past
accusait	accuser past
accusant	accuser gerund
accuse	accuser present
accusent	accuser present
accuser	accuser infinitive
accusera	accuser present
accuseront	accuser present
accusèrent	accuser past
accusé	accuser participle
accusée	accuser participle
accusées	accuser participle
accusés	accuser participle
acheva	achever past
achevaient	achever past
achevait	achever past
achevant	achever gerund
achevèrent	achever past
achevées	achever participle
achevés	achever participle
achève	achever present
achèvent	achever present
achèvera	achever present
achèveront	achever present
acquiesce	acquiescer present
acquiescent	acquiescer present
acquiescer	acquiescer infinitive
acquiescera	acquiescer present
acquiesceront	acquiescer present
acquiescèrent	acquiescer past
acquiescé	acquiescer participle
acquiescée	acquiescer participle
acquiescées	acquiescer participle
acquiescés	acquiescer participle
acquiesça	acquiescer past
acquiesçaient	acquiescer past
acquiesçait	acquiescer past
acquiesçant	acquiescer gerund
acta	acter past
actaient	acter past
actait	acter past
actant	acter gerund
acte	acter present
actent	acter present
acter	acter infinitive
actera	acter present
acteront	acter present
actèrent	acter past
acté	acter participle
actée	acter participle
actées	acter participle
actés	acter participle
adjura	adjurer past
adjuraient	adjurer past
adjurait	adjurer past
adjurant	adjurer gerund
adjure	adjurer present
adjurent	adjurer present
adjurer	adjurer infinitive
adjurera	adjurer present
adjureront	adjurer present
adjurèrent	adjurer past
adjuré	adjurer participle
adjurée	adjurer participle
adjurées	adjurer participle
adjurés	adjurer participle
admet	admettre present
admettaient	admettre past
admettait	admettre past
admettant	admettre gerund
admettent	admettre present
admettra	admettre present
admettre	admettre infinitive
admettront	admettre present
admirent	admettre past
admis	admettre participle
admise	admettre participle
admises	admettre participle
admit	admettre past
admonesta	admonester past
admonestaient	admonester past
admonestait	admonester past
admonestant	admonester gerund
admoneste	admonester present
admonestent	admonester present
admonester	admonester infinitive
admonestera	admonester present
admonesteront	admonester present
admonestèrent	admonester past
admonesté	admonester participle
admonestée	admonester participle
admonestées	admonester participle
admonestés	admonester participle
adressa	adresser past
adressaient	adresser past
adressait	adresser past
adressant	adresser gerund
adressent	adresser present
adresser	adresser infinitive
adressera	adresser present
adresseront	adresser present
adressèrent	adresser past
adressé	adresser participle
afficha	afficher past
affichaient	afficher past
affichait	afficher past
affichant	afficher gerund
affichera	afficher present
afficheront	afficher present
affichèrent	afficher past
affirma	affirmer past
affirmaient	affirmer past
affirmait	affirmer past
affirmant	affirmer gerund
affirme	affirmer present
affirment	affirmer present
affirmer	affirmer infinitive
affirmera	affirmer present
affirmeront	affirmer present
affirmèrent	affirmer past
affirmé	affirmer participle
affirmée	affirmer participle
affirmées	affirmer participle
affirmés	affirmer participle
agace	agacer present
agacent	agacer present
agacer	agacer infinitive
agacera	agacer present
agaceront	agacer present
agacèrent	agacer past
agacé	agacer participle
agacée	agacer participle
agacées	agacer participle
agacés	agacer participle
agaça	agacer past
agaçaient	agacer past
agaçait	agacer past
agaçant	agacer gerund
ajouta	ajouter past
ajoutaient	ajouter past
ajoutait	ajouter past
ajoutant	ajouter gerund
ajoute	ajouter present
ajoutent	ajouter present
ajouter	ajouter infinitive
ajoutera	ajouter present
ajouteront	ajouter present
ajoutèrent	ajouter past
ajouté	ajouter participle
ajoutée	ajouter participle
ajoutées	ajouter participle
ajoutés	ajouter participle
alarma	alarmer past
alarmaient	alarmer past
alarmait	alarmer past
alarme	alarmer present
alarment	alarmer present
alarmer	alarmer infinitive
alarmera	alarmer present
alarmeront	alarmer present
alarmèrent	alarmer past
alarmé	alarmer participle
alarmée	alarmer participle
alarmées	alarmer participle
alarmés	alarmer participle
alerta	alerter past
alertaient	alerter past
alertait	alerter past
alertant	alerter gerund
alerte	alerter present
alertent	alerter present
alerter	alerter infinitive
alertera	alerter present
alerteront	alerter present
alertèrent	alerter past
alerté	alerter participle
alertée	alerter participle
alertées	alerter participle
alertés	alerter participle
allègue	alléguer present
allèguent	alléguer present
allégua	alléguer past
alléguaient	alléguer past
alléguait	alléguer past
alléguant	alléguer gerund
alléguer	alléguer infinitive
alléguera	alléguer present
allégueront	alléguer present
alléguèrent	alléguer past
allégué	alléguer participle
alléguée	alléguer participle
alléguées	alléguer participle
allégués	alléguer participle
amusa	amuser past
amusaient	amuser past
amusait	amuser past
amusant	amuser gerund
amuse	amuser present
amusent	amuser present
amuser	amuser infinitive
amusera	amuser present
amuseront	amuser present
amusèrent	amuser past
amusé	amuser participle
amusée	amuser participle
amusées	amuser participle
amusés	amuser participle
analysa	analyser past
analysaient	analyser past
analysait	analyser past
analysant	analyser gerund
analyse	analyser present
analysent	analyser present
analyser	analyser infinitive
analysera	analyser present
analyseront	analyser present
analysèrent	analyser past
analysé	analyser participle
analysée	analyser participle
analysées	analyser participle
analysés	analyser participle
annonce	annoncer present
annoncent	annoncer present
annoncer	annoncer infinitive
annoncera	annoncer present
annonceront	annoncer present
annoncèrent	annoncer past
annoncé	annoncer participle
annoncée	annoncer participle
annoncées	annoncer participle
annoncés	annoncer participle
annonça	annoncer past
annonçaient	annoncer past
annonçait	annoncer past
annonçant	annoncer gerund
anticipa	anticiper past
anticipaient	anticiper past
anticipait	anticiper past
anticipant	anticiper gerund
anticipe	anticiper present
anticipent	anticiper present
anticiper	anticiper infinitive
anticipera	anticiper present
anticiperont	anticiper present
anticipèrent	anticiper past
anticipé	anticiper participle
anticipées	anticiper participle
anticipés	anticiper participle
appela	appeler past
appelaient	appeler past
appelait	appeler past
appelant	appeler gerund
appeler	appeler infinitive
appelle	appeler present
appellent	appeler present
appellera	appeler present
appelleront	appeler present
appelèrent	appeler past
appelé	appeler participle
appelée	appeler participle
applaudi	applaudir participle
applaudie	applaudir participle
applaudies	applaudir participle
applaudir	applaudir infinitive
applaudira	applaudir present
applaudirent	applaudir past
applaudiront	applaudir present
applaudis	applaudir participle
applaudissaient	applaudir past
applaudissait	applaudir past
applaudissant	applaudir gerund
applaudissent	applaudir present
applaudit	applaudir present past
apprenaient	apprendre past
apprenait	apprendre past
apprenant	apprendre gerund
apprend	apprendre present
apprendra	apprendre present
apprendre	apprendre infinitive
apprendront	apprendre present
apprennent	apprendre present
apprirent	apprendre past
appris	apprendre participle
apprise	apprendre participle
apprit	apprendre past
approuva	approuver past
approuvaient	approuver past
approuvait	approuver past
approuvant	approuver gerund
approuve	approuver present
approuvent	approuver present
approuver	approuver infinitive
approuvera	approuver present
approuveront	approuver present
approuvèrent	approuver past
approuvé	approuver participle
approuvées	approuver participle
approuvés	approuver participle
appuie	appuyer present
appuient	appuyer present
appuiera	appuyer present
appuieront	appuyer present
appuya	appuyer past
appuyaient	appuyer past
appuyait	appuyer past
appuyant	appuyer gerund
appuyer	appuyer infinitive
appuyèrent	appuyer past
appuyé	appuyer participle
appuyées	appuyer participle
appuyés	appuyer participle
argua	arguer past
arguaient	arguer past
arguait	arguer past
arguant	arguer gerund
argue	arguer present
arguent	arguer present
arguer	arguer infinitive
arguera	arguer present
argueront	arguer present
argumenta	argumenter past
argumentaient	argumenter past
argumentait	argumenter past
argumentant	argumenter gerund
argumente	argumenter present
argumentent	argumenter present
argumenter	argumenter infinitive
argumentera	argumenter present
argumenteront	argumenter present
argumentèrent	argumenter past
argumenté	argumenter participle
argumentée	argumenter participle
argumentées	argumenter participle
argumentés	argumenter participle
arguèrent	arguer past
argué	arguer participle
arguée	arguer participle
arguées	arguer participle
argués	arguer participle
argüa	argüer past
argüaient	argüer past
argüait	argüer past
argüant	argüer gerund
argüe	argüer present
argüent	argüer present
argüer	argüer infinitive
argüera	argüer present
argüeront	argüer present
argüèrent	argüer past
argüé	argüer participle
argüée	argüer participle
argüées	argüer participle
argüés	argüer participle
articula	articuler past
articulaient	articuler past
articulait	articuler past
articulant	articuler gerund
articule	articuler present
articulent	articuler present
articuler	articuler infinitive
articulera	articuler present
articuleront	articuler present
articulèrent	articuler past
articulées	articuler participle
assuma	assumer past
assumaient	assumer past
assumait	assumer past
assumant	assumer gerund
assume	assumer present
assument	assumer present
assumer	assumer infinitive
assumera	assumer present
assumeront	assumer present
assumèrent	assumer past
assumé	assumer participle
assumée	assumer participle
assumées	assumer participle
assumés	assumer participle
assura	assurer past
assuraient	assurer past
assurait	assurer past
assurant	assurer gerund
assure	assurer present
assurent	assurer present
assurer	assurer infinitive
assurera	assurer present
assureront	assurer present
assurèrent	assurer past
assuré	assurer participle
assurée	assurer participle
assurées	assurer participle
assurés	assurer participle
assène	asséner present
assènent	asséner present
asséna	asséner past
assénaient	asséner past
assénait	asséner past
assénant	asséner gerund
asséner	asséner infinitive
assénera	asséner present
asséneront	asséner present
assénèrent	asséner past
asséné	asséner participle
assénée	asséner participle
assénées	asséner participle
assénés	asséner participle
attaqua	attaquer past
attaquaient	attaquer past
attaquait	attaquer past
attaque	attaquer present
attaquent	attaquer present
attaquera	attaquer present
attaqueront	attaquer present
attaquèrent	attaquer past
attaqué	attaquer participle
attesta	attester past
attestaient	attester past
attestait	attester past
attestant	attester gerund
atteste	attester present
attestent	attester present
attester	attester infinitive
attestera	attester present
attesteront	attester present
attestèrent	attester past
attesté	attester participle
attestée	attester participle
attestées	attester participle
attestés	attester participle
augura	augurer past
auguraient	augurer past
augurait	augurer past
augurant	augurer gerund
augure	augurer present
augurent	augurer present
augurer	augurer infinitive
augurera	augurer present
augureront	augurer present
augurèrent	augurer past
auguré	augurer participle
augurée	augurer participle
augurées	augurer participle
augurés	augurer participle
avance	avancer present
avancent	avancer present
avancer	avancer infinitive
avancera	avancer present
avanceront	avancer present
avancèrent	avancer past
avancé	avancer participle
avança	avancer past
avançaient	avancer past
avançait	avancer past
avançant	avancer gerund
aventura	aventurer past
aventuraient	aventurer past
aventurait	aventurer past
aventurant	aventurer gerund
aventure	aventurer present
aventurent	aventurer present
aventurer	aventurer infinitive
aventurera	aventurer present
aventureront	aventurer present
aventurèrent	aventurer past
aventuré	aventurer participle
aventurée	aventurer participle
aventurées	aventurer participle
aventurés	aventurer participle
averti	avertir participle
avertie	avertir participle
averties	avertir participle
avertir	avertir infinitive
avertira	avertir present
avertirent	avertir past
avertiront	avertir present
avertis	avertir participle
avertissaient	avertir past
avertissait	avertir past
avertissant	avertir gerund
avertissent	avertir present
avertit	avertir present past
avisa	aviser past
avisaient	aviser past
avisait	aviser past
avisant	aviser gerund
avise	aviser present
avisent	aviser present
aviser	aviser infinitive
avisera	aviser present
aviseront	aviser present
avisèrent	aviser past
avisé	aviser participle
avisée	aviser participle
avisées	aviser participle
avisés	aviser participle
avoua	avouer past
avouaient	avouer past
avouait	avouer past
avouant	avouer gerund
avoue	avouer present
avouent	avouer present
avouer	avouer infinitive
avouera	avouer present
avoueront	avouer present
avouèrent	avouer past
avoué	avouer participle
avouée	avouer participle
avouées	avouer participle
avoués	avouer participle
badina	badiner past
badinaient	badiner past
badinait	badiner past
badinant	badiner gerund
badine	badiner present
badinent	badiner present
badiner	badiner infinitive
badinera	badiner present
badineront	badiner present
badinèrent	badiner past
badiné	badiner participle
badinée	badiner participle
badinées	badiner participle
badinés	badiner participle
bafouilla	bafouiller past
bafouillaient	bafouiller past
bafouillait	bafouiller past
bafouillant	bafouiller gerund
bafouille	bafouiller present
bafouillent	bafouiller present
bafouiller	bafouiller infinitive
bafouillera	bafouiller present
bafouilleront	bafouiller present
bafouillèrent	bafouiller past
bafouillé	bafouiller participle
bafouillée	bafouiller participle
bafouillées	bafouiller participle
bafouillés	bafouiller participle
balaie	balayer present
balaient	balayer present
balaiera	balayer present
balaieront	balayer present
balaya	balayer past
balayaient	balayer past
balayait	balayer past
balayant	balayer gerund
balayer	balayer infinitive
balayèrent	balayer past
balayé	balayer participle
balayée	balayer participle
balayées	balayer participle
balayés	balayer participle
balbutia	balbutier past
balbutiaient	balbutier past
balbutiait	balbutier past
balbutiant	balbutier gerund
balbutie	balbutier present
balbutient	balbutier present
balbutier	balbutier infinitive
balbutiera	balbutier present
balbutieront	balbutier present
balbutièrent	balbutier past
balbutié	balbutier participle
balbutiée	balbutier participle
balbutiées	balbutier participle
balbutiés	balbutier participle
blagua	blaguer past
blaguaient	blaguer past
blaguait	blaguer past
blaguant	blaguer gerund
blague	blaguer present
blaguent	blaguer present
blaguer	blaguer infinitive
blaguera	blaguer present
blagueront	blaguer present
blaguèrent	blaguer past
blagué	blaguer participle
blaguée	blaguer participle
blaguées	blaguer participle
blagués	blaguer participle
blâma	blâmer past
blâmaient	blâmer past
blâmait	blâmer past
blâmant	blâmer gerund
blâme	blâmer present
blâment	blâmer present
blâmer	blâmer infinitive
blâmera	blâmer present
blâmeront	blâmer present
blâmèrent	blâmer past
blâmé	blâmer participle
blâmée	blâmer participle
blâmées	blâmer participle
blâmés	blâmer participle
bougonna	bougonner past
bougonnaient	bougonner past
bougonnait	bougonner past
bougonnant	bougonner gerund
bougonne	bougonner present
bougonnent	bougonner present
bougonner	bougonner infinitive
bougonnera	bougonner present
bougonneront	bougonner present
bougonnèrent	bougonner past
bougonné	bougonner participle
bougonnée	bougonner participle
bougonnées	bougonner participle
bougonnés	bougonner participle
brandi	brandir participle
brandie	brandir participle
brandies	brandir participle
brandir	brandir infinitive
brandira	brandir present
brandirent	brandir past
brandiront	brandir present
brandis	brandir participle
brandissaient	brandir past
brandissait	brandir past
brandissant	brandir gerund
brandissent	brandir present
brandit	brandir present past
braqua	braquer past
braquaient	braquer past
braquait	braquer past
braquant	braquer gerund
braque	braquer present
braquent	braquer present
braquer	braquer infinitive
braquera	braquer present
braqueront	braquer present
braquèrent	braquer past
braqué	braquer participle
braquée	braquer participle
braquées	braquer participle
braqués	braquer participle
bredouilla	bredouiller past
bredouillaient	bredouiller past
bredouillait	bredouiller past
bredouillant	bredouiller gerund
bredouille	bredouiller present
bredouillent	bredouiller present
bredouiller	bredouiller infinitive
bredouillera	bredouiller present
bredouilleront	bredouiller present
bredouillèrent	bredouiller past
bredouillé	bredouiller participle
bredouillée	bredouiller participle
bredouillées	bredouiller participle
bredouillés	bredouiller participle
briefa	briefer past
briefaient	briefer past
briefait	briefer past
briefant	briefer gerund
briefe	briefer present
briefent	briefer present
briefer	briefer infinitive
briefera	briefer present
brieferont	briefer present
briefèrent	briefer past
briefé	briefer participle
briefée	briefer participle
briefées	briefer participle
briefés	briefer participle
brocarda	brocarder past
brocardaient	brocarder past
brocardait	brocarder past
brocardant	brocarder gerund
brocarde	brocarder present
brocardent	brocarder present
brocarder	brocarder infinitive
brocardera	brocarder present
brocarderont	brocarder present
brocardèrent	brocarder past
brocardé	brocarder participle
brocardée	brocarder participle
brocardées	brocarder participle
brocardés	brocarder participle
bégaie	bégayer present
bégaient	bégayer present
bégaiera	bégayer present
bégaieront	bégayer present
bégaya	bégayer past
bégayaient	bégayer past
bégayait	bégayer past
bégayant	bégayer gerund
bégayer	bégayer infinitive
bégayèrent	bégayer past
bégayé	bégayer participle
bégayée	bégayer participle
bégayées	bégayer participle
bégayés	bégayer participle
certifia	certifier past
certifiaient	certifier past
certifiait	certifier past
certifiant	certifier gerund
certifie	certifier present
certifient	certifier present
certifier	certifier infinitive
certifiera	certifier present
certifieront	certifier present
certifièrent	certifier past
certifié	certifier participle
certifiée	certifier participle
certifiées	certifier participle
certifiés	certifier participle
chanta	chanter past
chantaient	chanter past
chantait	chanter past
chantant	chanter gerund
chante	chanter present
chantent	chanter present
chanter	chanter infinitive
chantera	chanter present
chanteront	chanter present
chantèrent	chanter past
chanté	chanter participle
chantée	chanter participle
chantées	chanter participle
chantés	chanter participle
chuchota	chuchoter past
chuchotaient	chuchoter past
chuchotait	chuchoter past
chuchotant	chuchoter gerund
chuchote	chuchoter present
chuchotent	chuchoter present
chuchoter	chuchoter infinitive
chuchotera	chuchoter present
chuchoteront	chuchoter present
chuchotèrent	chuchoter past
chuchoté	chuchoter participle
chuchotée	chuchoter participle
chuchotées	chuchoter participle
chuchotés	chuchoter participle
cingla	cingler past
cinglaient	cingler past
cinglait	cingler past
cinglant	cingler gerund
cingle	cingler present
cinglent	cingler present
cingler	cingler infinitive
cinglera	cingler present
cingleront	cingler present
cinglèrent	cingler past
cinglé	cingler participle
cinglée	cingler participle
cinglées	cingler participle
cinglés	cingler participle
cita	citer past
citaient	citer past
citait	citer past
citant	citer gerund
cite	citer present
citent	citer present
citer	citer infinitive
citera	citer present
citeront	citer present
citèrent	citer past
cité	citer participle
citée	citer participle
citées	citer participle
cités	citer participle
clama	clamer past
clamaient	clamer past
clamait	clamer past
clamant	clamer gerund
clame	clamer present
clament	clamer present
clamer	clamer infinitive
clamera	clamer present
clameront	clamer present
clamèrent	clamer past
clamé	clamer participle
clamée	clamer participle
clamées	clamer participle
clamés	clamer participle
claqua	claquer past
claquaient	claquer past
claquait	claquer past
claquant	claquer gerund
claque	claquer present
claquent	claquer present
claquer	claquer infinitive
claquera	claquer present
claqueront	claquer present
claquèrent	claquer past
claqué	claquer participle
claquée	claquer participle
claquées	claquer participle
claqués	claquer participle
clôtura	clôturer past
clôturaient	clôturer past
clôturait	clôturer past
clôturant	clôturer gerund
clôture	clôturer present
clôturent	clôturer present
clôturer	clôturer infinitive
clôturera	clôturer present
clôtureront	clôturer present
clôturèrent	clôturer past
clôturé	clôturer participle
clôturée	clôturer participle
clôturées	clôturer participle
clôturés	clôturer participle
cogna	cogner past
cognaient	cogner past
cognait	cogner past
cognant	cogner gerund
cogne	cogner present
cognent	cogner present
cogner	cogner infinitive
cognera	cogner present
cogneront	cogner present
cognèrent	cogner past
cogné	cogner participle
cognée	cogner participle
cognées	cogner participle
cognés	cogner participle
commence	commencer present
commencent	commencer present
commencera	commencer present
commenceront	commencer present
commencèrent	commencer past
commencé	commencer participle
commencées	commencer participle
commencés	commencer participle
commenta	commenter past
commentaient	commenter past
commentait	commenter past
commentant	commenter gerund
commente	commenter present
commentent	commenter present
commenter	commenter infinitive
commentera	commenter present
commenteront	commenter present
commentèrent	commenter past
commenté	commenter participle
commentée	commenter participle
commentées	commenter participle
commentés	commenter participle
commença	commencer past
commençaient	commencer past
commençait	commencer past
commençant	commencer gerund
compara	comparer past
comparaient	comparer past
comparait	comparer past
comparant	comparer gerund
compare	comparer present
comparent	comparer present
comparer	comparer infinitive
comparera	comparer present
compareront	comparer present
comparèrent	comparer past
comparé	comparer participle
comparée	comparer participle
comparées	comparer participle
comparés	comparer participle
complète	compléter present
complètent	compléter present
compléta	compléter past
complétaient	compléter past
complétait	compléter past
complétant	compléter gerund
compléter	compléter infinitive
complétera	compléter present
compléteront	compléter present
complétèrent	compléter past
complété	compléter participle
complétée	compléter participle
complétées	compléter participle
complétés	compléter participle
comprenaient	comprendre past
comprenait	comprendre past
comprenant	comprendre gerund
comprend	comprendre present
comprendra	comprendre present
comprendre	comprendre infinitive
comprendront	comprendre present
comprennent	comprendre present
comprirent	comprendre past
compris	comprendre participle
comprit	comprendre past
conclu	conclure participle
concluaient	conclure past
concluait	conclure past
concluant	conclure gerund
conclue	conclure participle
concluent	conclure present
conclues	conclure participle
conclura	conclure present
conclure	conclure infinitive
conclurent	conclure past
concluront	conclure present
conclus	conclure participle
conclut	conclure present past
concède	concéder present
concèdent	concéder present
concéda	concéder past
concédaient	concéder past
concédait	concéder past
concédant	concéder gerund
concéder	concéder infinitive
concédera	concéder present
concéderont	concéder present
concédèrent	concéder past
concédé	concéder participle
concédée	concéder participle
concédées	concéder participle
concédés	concéder participle
condamna	condamner past
condamnaient	condamner past
condamnait	condamner past
condamnant	condamner gerund
condamne	condamner present
condamnent	condamner present
condamner	condamner infinitive
condamnera	condamner present
condamneront	condamner present
condamnèrent	condamner past
condamné	condamner participle
condamnée	condamner participle
condamnées	condamner participle
condamnés	condamner participle
confessa	confesser past
confessaient	confesser past
confessait	confesser past
confessant	confesser gerund
confesse	confesser present
confessent	confesser present
confesser	confesser infinitive
confessera	confesser present
confesseront	confesser present
confessèrent	confesser past
confessé	confesser participle
confessée	confesser participle
confessées	confesser participle
confessés	confesser participle
confia	confier past
confiaient	confier past
confiait	confier past
confie	confier present
confient	confier present
confier	confier infinitive
confiera	confier present
confieront	confier present
confirma	confirmer past
confirmaient	confirmer past
confirmait	confirmer past
confirmant	confirmer gerund
confirme	confirmer present
confirment	confirmer present
confirmer	confirmer infinitive
confirmera	confirmer present
confirmeront	confirmer present
confirmèrent	confirmer past
confirmé	confirmer participle
confirmée	confirmer participle
confirmées	confirmer participle
confirmés	confirmer participle
confièrent	confier past
confié	confier participle
confiée	confier participle
confiées	confier participle
confiés	confier participle
conjectura	conjecturer past
conjecturaient	conjecturer past
conjecturait	conjecturer past
conjecturant	conjecturer gerund
conjecture	conjecturer present
conjecturent	conjecturer present
conjecturer	conjecturer infinitive
conjecturera	conjecturer present
conjectureront	conjecturer present
conjecturèrent	conjecturer past
conjecturé	conjecturer participle
conjecturée	conjecturer participle
conjecturées	conjecturer participle
conjecturés	conjecturer participle
conseilla	conseiller past
conseillaient	conseiller past
conseillait	conseiller past
conseillant	conseiller gerund
conseille	conseiller present
conseillent	conseiller present
conseillera	conseiller present
conseilleront	conseiller present
conseillèrent	conseiller past
conseillé	conseiller participle
conseillée	conseiller participle
conseillées	conseiller participle
conseillés	conseiller participle
considère	considérer present
considèrent	considérer present
considéra	considérer past
considéraient	considérer past
considérait	considérer past
considérant	considérer gerund
considérer	considérer infinitive
considérera	considérer present
considéreront	considérer present
considérèrent	considérer past
considéré	considérer participle
considérée	considérer participle
considérées	considérer participle
considérés	considérer participle
conspua	conspuer past
conspuaient	conspuer past
conspuait	conspuer past
conspuant	conspuer gerund
conspue	conspuer present
conspuent	conspuer present
conspuer	conspuer infinitive
conspuera	conspuer present
conspueront	conspuer present
conspuèrent	conspuer past
conspué	conspuer participle
conspuée	conspuer participle
conspuées	conspuer participle
conspués	conspuer participle
constata	constater past
constataient	constater past
constatait	constater past
constatant	constater gerund
constate	constater present
constatent	constater present
constater	constater infinitive
constatera	constater present
constateront	constater present
constatèrent	constater past
constaté	constater participle
constatée	constater participle
constatées	constater participle
constatés	constater participle
contesta	contester past
contestaient	contester past
contestait	contester past
contestant	contester gerund
conteste	contester present
contestent	contester present
contester	contester infinitive
contestera	contester present
contesteront	contester present
contestèrent	contester past
contesté	contester participle
contestée	contester participle
contestées	contester participle
contestés	contester participle
continua	continuer past
continuaient	continuer past
continuait	continuer past
continuant	continuer gerund
continue	continuer present
continuent	continuer present
continuer	continuer infinitive
continuera	continuer present
continueront	continuer present
continuèrent	continuer past
continué	continuer participle
continuée	continuer participle
continuées	continuer participle
continués	continuer participle
contredira	contredire present
contredire	contredire infinitive
contredirent	contredire past
contrediront	contredire present
contredisaient	contredire past
contredisait	contredire past
contredisant	contredire gerund
contredisent	contredire present
contredit	contredire present past participle
contredite	contredire participle
contredites	contredire participle
contredits	contredire participle
convenaient	convenir past
convenait	convenir past
convenant	convenir gerund
convenir	convenir infinitive
convenu	convenir participle
conviendra	convenir present
conviendront	convenir present
conviennent	convenir present
convient	convenir present
convinrent	convenir past
convint	convenir past
corrige	corriger present
corrigea	corriger past
corrigeaient	corriger past
corrigeait	corriger past
corrigeant	corriger gerund
corrigent	corriger present
corrigera	corriger present
corrigeront	corriger present
corrigèrent	corriger past
corrigé	corriger participle
corrigées	corriger participle
corrigés	corriger participle
corrobora	corroborer past
corroboraient	corroborer past
corroborait	corroborer past
corroborant	corroborer gerund
corrobore	corroborer present
corroborent	corroborer present
corroborer	corroborer infinitive
corroborera	corroborer present
corroboreront	corroborer present
corroborèrent	corroborer past
corroboré	corroborer participle
corroborée	corroborer participle
corroborées	corroborer participle
corroborés	corroborer participle
craignaient	craindre past
craignait	craindre past
craignant	craindre gerund
craignent	craindre present
craignirent	craindre past
craignit	craindre past
craindra	craindre present
craindre	craindre infinitive
craindront	craindre present
craint	craindre present
cria	crier past
criaient	crier past
criait	crier past
criant	crier gerund
crie	crier present
crient	crier present
crier	crier infinitive
criera	crier present
crieront	crier present
critiqua	critiquer past
critiquaient	critiquer past
critiquait	critiquer past
critiquant	critiquer gerund
critique	critiquer present
critiquent	critiquer present
critiquer	critiquer infinitive
critiquera	critiquer present
critiqueront	critiquer present
critiquèrent	critiquer past
critiqué	critiquer participle
critiquée	critiquer participle
critiquées	critiquer participle
critiqués	critiquer participle
crièrent	crier past
crié	crier participle
criée	crier participle
criées	crier participle
criés	crier participle
croient	croire present
croira	croire present
croire	croire infinitive
croiront	croire present
croit	croire present
croyaient	croire past
croyait	croire past
croyant	croire gerund
cru	croire participle
crurent	croire past
crut	croire past
demanda	demander past
demandaient	demander past
demandait	demander past
demandant	demander gerund
demande	demander present
demandent	demander present
demander	demander infinitive
demandera	demander present
demanderont	demander present
demandèrent	demander past
demandé	demander participle
demandée	demander participle
demandées	demander participle
demandés	demander participle
devina	deviner past
devinaient	deviner past
devinait	deviner past
devinant	deviner gerund
devine	deviner present
devinent	deviner present
deviner	deviner infinitive
devinera	deviner present
devineront	deviner present
devinèrent	deviner past
deviné	deviner participle
devinée	deviner participle
devinées	deviner participle
devinés	deviner participle
diagnostiqua	diagnostiquer past
diagnostiquaient	diagnostiquer past
diagnostiquait	diagnostiquer past
diagnostiquant	diagnostiquer gerund
diagnostique	diagnostiquer present
diagnostiquent	diagnostiquer present
diagnostiquer	diagnostiquer infinitive
diagnostiquera	diagnostiquer present
diagnostiqueront	diagnostiquer present
diagnostiquèrent	diagnostiquer past
diagnostiqué	diagnostiquer participle
diagnostiquée	diagnostiquer participle
diagnostiquées	diagnostiquer participle
diagnostiqués	diagnostiquer participle
dicta	dicter past
dictaient	dicter past
dictait	dicter past
dictant	dicter gerund
dicte	dicter present
dictent	dicter present
dicter	dicter infinitive
dictera	dicter present
dicteront	dicter present
dictèrent	dicter past
dicté	dicter participle
dictée	dicter participle
dictées	dicter participle
dictés	dicter participle
dira	dire present
dire	dire infinitive
dirent	dire past
diront	dire present
disaient	dire past
disait	dire past
disant	dire gerund
disent	dire present
disposa	disposer past
disposaient	disposer past
disposait	disposer past
dispose	disposer present
disposent	disposer present
disposera	disposer present
disposeront	disposer present
disposèrent	disposer past
disposées	disposer participle
disserta	disserter past
dissertaient	disserter past
dissertait	disserter past
dissertant	disserter gerund
disserte	disserter present
dissertent	disserter present
disserter	disserter infinitive
dissertera	disserter present
disserteront	disserter present
dissertèrent	disserter past
disserté	disserter participle
dissertée	disserter participle
dissertées	disserter participle
dissertés	disserter participle
dit	dire present past participle
dite	dire participle
dites	dire participle
dits	dire participle
divulgua	divulguer past
divulguaient	divulguer past
divulguait	divulguer past
divulguant	divulguer gerund
divulgue	divulguer present
divulguent	divulguer present
divulguer	divulguer infinitive
divulguera	divulguer present
divulgueront	divulguer present
divulguèrent	divulguer past
divulgué	divulguer participle
divulguée	divulguer participle
divulguées	divulguer participle
divulgués	divulguer participle
douta	douter past
doutaient	douter past
doutait	douter past
doutant	douter gerund
doute	douter present
doutent	douter present
douter	douter infinitive
doutera	douter present
douteront	douter present
doutèrent	douter past
douté	douter participle
doutée	douter participle
doutées	douter participle
doutés	douter participle
débita	débiter past
débitaient	débiter past
débitait	débiter past
débitant	débiter gerund
débite	débiter present
débitent	débiter present
débiter	débiter infinitive
débitera	débiter present
débiteront	débiter present
débitèrent	débiter past
débité	débiter participle
débitée	débiter participle
débitées	débiter participle
débités	débiter participle
débuta	débuter past
débutaient	débuter past
débutait	débuter past
débutant	débuter gerund
débutent	débuter present
débuter	débuter infinitive
débutera	débuter present
débuteront	débuter present
débutèrent	débuter past
débuté	débuter participle
débutée	débuter participle
débutées	débuter participle
débutés	débuter participle
déclama	déclamer past
déclamaient	déclamer past
déclamait	déclamer past
déclamant	déclamer gerund
déclame	déclamer present
déclament	déclamer present
déclamer	déclamer infinitive
déclamera	déclamer present
déclameront	déclamer present
déclamèrent	déclamer past
déclamé	déclamer participle
déclamée	déclamer participle
déclamées	déclamer participle
déclamés	déclamer participle
déclara	déclarer past
déclaraient	déclarer past
déclarait	déclarer past
déclarant	déclarer gerund
déclare	déclarer present
déclarent	déclarer present
déclarer	déclarer infinitive
déclarera	déclarer present
déclareront	déclarer present
déclarèrent	déclarer past
déclaré	déclarer participle
déclarée	déclarer participle
déclarées	déclarer participle
déclarés	déclarer participle
décrira	décrire present
décrire	décrire infinitive
décriront	décrire present
décrit	décrire present participle
décrite	décrire participle
décrites	décrire participle
décrits	décrire participle
décrivaient	décrire past
décrivait	décrire past
décrivant	décrire gerund
décrivent	décrire present
décrivirent	décrire past
décrivit	décrire past
décrypta	décrypter past
décryptaient	décrypter past
décryptait	décrypter past
décryptant	décrypter gerund
décrypte	décrypter present
décryptent	décrypter present
décrypter	décrypter infinitive
décryptera	décrypter present
décrypteront	décrypter present
décryptèrent	décrypter past
décrypté	décrypter participle
décryptée	décrypter participle
décryptées	décrypter participle
décryptés	décrypter participle
décrète	décréter present
décrètent	décréter present
décréta	décréter past
décrétaient	décréter past
décrétait	décréter past
décrétant	décréter gerund
décréter	décréter infinitive
décrétera	décréter present
décréteront	décréter present
décrétèrent	décréter past
décrété	décréter participle
décrétée	décréter participle
décrétées	décréter participle
décrétés	décréter participle
défend	défendre present
défendaient	défendre past
défendait	défendre past
défendant	défendre gerund
défendent	défendre present
défendirent	défendre past
défendit	défendre past
défendra	défendre present
défendre	défendre infinitive
défendront	défendre present
défendu	défendre participle
défendue	défendre participle
défendues	défendre participle
défendus	défendre participle
défoula	défouler past
défoulaient	défouler past
défoulait	défouler past
défoulant	défouler gerund
défoule	défouler present
défoulent	défouler present
défouler	défouler infinitive
défoulera	défouler present
défouleront	défouler present
défoulèrent	défouler past
défoulé	défouler participle
défoulée	défouler participle
défoulées	défouler participle
défoulés	défouler participle
dégaina	dégainer past
dégainaient	dégainer past
dégainait	dégainer past
dégainant	dégainer gerund
dégaine	dégainer present
dégainent	dégainer present
dégainer	dégainer infinitive
dégainera	dégainer present
dégaineront	dégainer present
dégainèrent	dégainer past
dégainé	dégainer participle
dégainée	dégainer participle
dégainées	dégainer participle
dégainés	dégainer participle
dément	démentir present
démentaient	démentir past
démentait	démentir past
démentant	démentir gerund
démentent	démentir present
démenti	démentir participle
démentir	démentir infinitive
démentira	démentir present
démentirent	démentir past
démentiront	démentir present
démentit	démentir past
démontra	démontrer past
démontraient	démontrer past
démontrait	démontrer past
démontrant	démontrer gerund
démontre	démontrer present
démontrent	démontrer present
démontrer	démontrer infinitive
démontrera	démontrer present
démontreront	démontrer present
démontrèrent	démontrer past
démontré	démontrer participle
démontrée	démontrer participle
démontrées	démontrer participle
démontrés	démontrer participle
dénonce	dénoncer present
dénoncent	dénoncer present
dénoncer	dénoncer infinitive
dénoncera	dénoncer present
dénonceront	dénoncer present
dénoncèrent	dénoncer past
dénoncé	dénoncer participle
dénoncée	dénoncer participle
dénoncées	dénoncer participle
dénoncés	dénoncer participle
dénonça	dénoncer past
dénonçaient	dénoncer past
dénonçait	dénoncer past
dénonçant	dénoncer gerund
déplora	déplorer past
déploraient	déplorer past
déplorait	déplorer past
déplorant	déplorer gerund
déplore	déplorer present
déplorent	déplorer present
déplorer	déplorer infinitive
déplorera	déplorer present
déploreront	déplorer present
déplorèrent	déplorer past
déploré	déplorer participle
déplorée	déplorer participle
déplorées	déplorer participle
déplorés	déplorer participle
désola	désoler past
désolaient	désoler past
désolait	désoler past
désolant	désoler gerund
désole	désoler present
désolent	désoler present
désoler	désoler infinitive
désolera	désoler present
désoleront	désoler present
désolèrent	désoler past
désolé	désoler participle
désolée	désoler participle
désolées	désoler participle
désolés	désoler participle
détailla	détailler past
détaillaient	détailler past
détaillait	détailler past
détaillant	détailler gerund
détaille	détailler present
détaillent	détailler present
détailler	détailler infinitive
détaillera	détailler present
détailleront	détailler present
détaillèrent	détailler past
détaillé	détailler participle
détaillée	détailler participle
détaillées	détailler participle
détaillés	détailler participle
dévoila	dévoiler past
dévoilaient	dévoiler past
dévoilait	dévoiler past
dévoilant	dévoiler gerund
dévoile	dévoiler present
dévoilent	dévoiler present
dévoiler	dévoiler infinitive
dévoilera	dévoiler present
dévoileront	dévoiler present
dévoilèrent	dévoiler past
dévoilé	dévoiler participle
dévoilée	dévoiler participle
dévoilées	dévoiler participle
dévoilés	dévoiler participle
embraie	embrayer present
embraient	embrayer present
embraiera	embrayer present
embraieront	embrayer present
embraya	embrayer past
embrayaient	embrayer past
embrayait	embrayer past
embrayant	embrayer gerund
embrayer	embrayer infinitive
embrayèrent	embrayer past
embrayé	embrayer participle
embrayée	embrayer participle
embrayées	embrayer participle
embrayés	embrayer participle
emporta	emporter past
emportaient	emporter past
emportait	emporter past
emportant	emporter gerund
emporte	emporter present
emportent	emporter present
emporter	emporter infinitive
emportera	emporter present
emporteront	emporter present
emportèrent	emporter past
emporté	emporter participle
emportée	emporter participle
emportées	emporter participle
emportés	emporter participle
encensa	encenser past
encensaient	encenser past
encensait	encenser past
encensant	encenser gerund
encense	encenser present
encensent	encenser present
encenser	encenser infinitive
encensera	encenser present
encenseront	encenser present
encensèrent	encenser past
encensé	encenser participle
encensée	encenser participle
encensées	encenser participle
encensés	encenser participle
enchaîna	enchaîner past
enchaînaient	enchaîner past
enchaînait	enchaîner past
enchaînant	enchaîner gerund
enchaîne	enchaîner present
enchaînent	enchaîner present
enchaîner	enchaîner infinitive
enchaînera	enchaîner present
enchaîneront	enchaîner present
enchaînèrent	enchaîner past
enchaîné	enchaîner participle
enchaînée	enchaîner participle
enchaînées	enchaîner participle
enchaînés	enchaîner participle
encourage	encourager present
encouragea	encourager past
encourageaient	encourager past
encourageait	encourager past
encourageant	encourager gerund
encouragent	encourager present
encourager	encourager infinitive
encouragera	encourager present
encourageront	encourager present
encouragèrent	encourager past
encouragé	encourager participle
encouragée	encourager participle
encouragées	encourager participle
encouragés	encourager participle
enflamma	enflammer past
enflammaient	enflammer past
enflammait	enflammer past
enflammant	enflammer gerund
enflamme	enflammer present
enflamment	enflammer present
enflammer	enflammer infinitive
enflammera	enflammer present
enflammeront	enflammer present
enflammèrent	enflammer past
enflammé	enflammer participle
enflammée	enflammer participle
enflammées	enflammer participle
enflammés	enflammer participle
enfonce	enfoncer present
enfoncent	enfoncer present
enfoncer	enfoncer infinitive
enfoncera	enfoncer present
enfonceront	enfoncer present
enfoncèrent	enfoncer past
enfoncé	enfoncer participle
enfoncée	enfoncer participle
enfoncées	enfoncer participle
enfoncés	enfoncer participle
enfonça	enfoncer past
enfonçaient	enfoncer past
enfonçait	enfoncer past
enfonçant	enfoncer gerund
enjoignaient	enjoindre past
enjoignait	enjoindre past
enjoignant	enjoindre gerund
enjoignent	enjoindre present
enjoignit	enjoindre past
enjoindra	enjoindre present
enjoindre	enjoindre infinitive
enjoindront	enjoindre present
enjoint	enjoindre present participle
enorgueilli	enorgueillir participle
enorgueillie	enorgueillir participle
enorgueillies	enorgueillir participle
enorgueillir	enorgueillir infinitive
enorgueillira	enorgueillir present
enorgueillirent	enorgueillir past
enorgueilliront	enorgueillir present
enorgueillis	enorgueillir participle
enorgueillissaient	enorgueillir past
enorgueillissait	enorgueillir past
enorgueillissant	enorgueillir gerund
enorgueillissent	enorgueillir present
enorgueillit	enorgueillir present past
entama	entamer past
entamaient	entamer past
entamait	entamer past
entamant	entamer gerund
entament	entamer present
entamera	entamer present
entameront	entamer present
entamèrent	entamer past
entamées	entamer participle
entamés	entamer participle
enthousiasma	enthousiasmer past
enthousiasmaient	enthousiasmer past
enthousiasmait	enthousiasmer past
enthousiasmant	enthousiasmer gerund
enthousiasme	enthousiasmer present
enthousiasment	enthousiasmer present
enthousiasmer	enthousiasmer infinitive
enthousiasmera	enthousiasmer present
enthousiasmeront	enthousiasmer present
enthousiasmèrent	enthousiasmer past
enthousiasmé	enthousiasmer participle
enthousiasmée	enthousiasmer participle
enthousiasmées	enthousiasmer participle
enthousiasmés	enthousiasmer participle
entonna	entonner past
entonnaient	entonner past
entonnait	entonner past
entonnant	entonner gerund
entonne	entonner present
entonnent	entonner present
entonner	entonner infinitive
entonnera	entonner present
entonneront	entonner present
entonnèrent	entonner past
entonné	entonner participle
entonnée	entonner participle
entonnées	entonner participle
entonnés	entonner participle
ergota	ergoter past
ergotaient	ergoter past
ergotait	ergoter past
ergotant	ergoter gerund
ergote	ergoter present
ergotent	ergoter present
ergoter	ergoter infinitive
ergotera	ergoter present
ergoteront	ergoter present
ergotèrent	ergoter past
ergoté	ergoter participle
ergotée	ergoter participle
ergotées	ergoter participle
ergotés	ergoter participle
espère	espérer present
espèrent	espérer present
espéra	espérer past
espéraient	espérer past
espérait	espérer past
espérant	espérer gerund
espérer	espérer infinitive
espérera	espérer present
espéreront	espérer present
espérèrent	espérer past
espéré	espérer participle
espérée	espérer participle
espérées	espérer participle
espérés	espérer participle
estima	estimer past
estimaient	estimer past
estimait	estimer past
estimant	estimer gerund
estime	estimer present
estiment	estimer present
estimer	estimer infinitive
estimera	estimer present
estimeront	estimer present
estimèrent	estimer past
estimé	estimer participle
estimée	estimer participle
estimées	estimer participle
estimés	estimer participle
exaspère	exaspérer present
exaspèrent	exaspérer present
exaspéra	exaspérer past
exaspéraient	exaspérer past
exaspérait	exaspérer past
exaspérant	exaspérer gerund
exaspérer	exaspérer infinitive
exaspérera	exaspérer present
exaspéreront	exaspérer present
exaspérèrent	exaspérer past
exaspéré	exaspérer participle
exaspérée	exaspérer participle
exaspérées	exaspérer participle
exaspérés	exaspérer participle
exclama	exclamer past
exclamaient	exclamer past
exclamait	exclamer past
exclamant	exclamer gerund
exclame	exclamer present
exclament	exclamer present
exclamer	exclamer infinitive
exclamera	exclamer present
exclameront	exclamer present
exclamèrent	exclamer past
exclamé	exclamer participle
exclamée	exclamer participle
exclamées	exclamer participle
exclamés	exclamer participle
excusa	excuser past
excusaient	excuser past
excusait	excuser past
excusant	excuser gerund
excuse	excuser present
excusent	excuser present
excuser	excuser infinitive
excusera	excuser present
excuseront	excuser present
excusèrent	excuser past
excusé	excuser participle
excusée	excuser participle
excusées	excuser participle
excusés	excuser participle
exhiba	exhiber past
exhibaient	exhiber past
exhibait	exhiber past
exhibant	exhiber gerund
exhibe	exhiber present
exhibent	exhiber present
exhiber	exhiber infinitive
exhibera	exhiber present
exhiberont	exhiber present
exhibèrent	exhiber past
exhibé	exhiber participle
exhibée	exhiber participle
exhibées	exhiber participle
exhibés	exhiber participle
exhorta	exhorter past
exhortaient	exhorter past
exhortait	exhorter past
exhortant	exhorter gerund
exhorte	exhorter present
exhortent	exhorter present
exhorter	exhorter infinitive
exhortera	exhorter present
exhorteront	exhorter present
exhortèrent	exhorter past
exhorté	exhorter participle
exhortée	exhorter participle
exhortées	exhorter participle
exhortés	exhorter participle
exige	exiger present
exigea	exiger past
exigeaient	exiger past
exigeait	exiger past
exigeant	exiger gerund
exigent	exiger present
exiger	exiger infinitive
exigera	exiger present
exigeront	exiger present
exigèrent	exiger past
exigé	exiger participle
exigée	exiger participle
exigées	exiger participle
exigés	exiger participle
explicita	expliciter past
explicitaient	expliciter past
explicitait	expliciter past
explicitant	expliciter gerund
explicite	expliciter present
explicitent	expliciter present
expliciter	expliciter infinitive
explicitera	expliciter present
expliciteront	expliciter present
explicitèrent	expliciter past
explicité	expliciter participle
explicitée	expliciter participle
explicitées	expliciter participle
explicités	expliciter participle
expliqua	expliquer past
expliquaient	expliquer past
expliquait	expliquer past
expliquant	expliquer gerund
explique	expliquer present
expliquent	expliquer present
expliquer	expliquer infinitive
expliquera	expliquer present
expliqueront	expliquer present
expliquèrent	expliquer past
expliqué	expliquer participle
expliquée	expliquer participle
expliquées	expliquer participle
expliqués	expliquer participle
exprima	exprimer past
exprimaient	exprimer past
exprimait	exprimer past
exprimant	exprimer gerund
exprime	exprimer present
expriment	exprimer present
exprimer	exprimer infinitive
exprimera	exprimer present
exprimeront	exprimer present
exprimèrent	exprimer past
exprimé	exprimer participle
exprimée	exprimer participle
exprimées	exprimer participle
exprimés	exprimer participle
exulta	exulter past
exultaient	exulter past
exultait	exulter past
exultant	exulter gerund
exulte	exulter present
exultent	exulter present
exulter	exulter infinitive
exultera	exulter present
exulteront	exulter present
exultèrent	exulter past
exulté	exulter participle
exultée	exulter participle
exultées	exulter participle
exultés	exulter participle
fanfaronna	fanfaronner past
fanfaronnaient	fanfaronner past
fanfaronnait	fanfaronner past
fanfaronnant	fanfaronner gerund
fanfaronne	fanfaronner present
fanfaronnent	fanfaronner present
fanfaronner	fanfaronner infinitive
fanfaronnera	fanfaronner present
fanfaronneront	fanfaronner present
fanfaronnèrent	fanfaronner past
fanfaronné	fanfaronner participle
fanfaronnée	fanfaronner participle
fanfaronnées	fanfaronner participle
fanfaronnés	fanfaronner participle
finies	finir participle
finira	finir present
finirent	finir past
finiront	finir present
finissaient	finir past
finissait	finir past
finissant	finir gerund
formula	formuler past
formulaient	formuler past
formulait	formuler past
formulant	formuler gerund
formule	formuler present
formulent	formuler present
formuler	formuler infinitive
formulera	formuler present
formuleront	formuler present
formulèrent	formuler past
formulé	formuler participle
formulée	formuler participle
formulées	formuler participle
formulés	formuler participle
fulmina	fulminer past
fulminaient	fulminer past
fulminait	fulminer past
fulminant	fulminer gerund
fulmine	fulminer present
fulminent	fulminer present
fulminer	fulminer infinitive
fulminera	fulminer present
fulmineront	fulminer present
fulminèrent	fulminer past
fulminé	fulminer participle
fulminée	fulminer participle
fulminées	fulminer participle
fulminés	fulminer participle
fustige	fustiger present
fustigea	fustiger past
fustigeaient	fustiger past
fustigeait	fustiger past
fustigeant	fustiger gerund
fustigent	fustiger present
fustiger	fustiger infinitive
fustigera	fustiger present
fustigeront	fustiger present
fustigèrent	fustiger past
fustigé	fustiger participle
fustigée	fustiger participle
fustigées	fustiger participle
fustigés	fustiger participle
félicita	féliciter past
félicitaient	féliciter past
félicitait	féliciter past
félicitant	féliciter gerund
félicite	féliciter present
félicitent	féliciter present
féliciter	féliciter infinitive
félicitera	féliciter present
féliciteront	féliciter present
félicitèrent	féliciter past
félicité	féliciter participle
félicitée	féliciter participle
félicitées	féliciter participle
félicités	féliciter participle
garanti	garantir participle
garantie	garantir participle
garanties	garantir participle
garantir	garantir infinitive
garantira	garantir present
garantirent	garantir past
garantiront	garantir present
garantis	garantir participle
garantissaient	garantir past
garantissait	garantir past
garantissant	garantir gerund
garantissent	garantir present
garantit	garantir present past
glissa	glisser past
glissaient	glisser past
glissait	glisser past
glissant	glisser gerund
glisse	glisser present
glissent	glisser present
glisser	glisser infinitive
glissera	glisser present
glisseront	glisser present
glissèrent	glisser past
glissé	glisser participle
glissée	glisser participle
glissées	glisser participle
glissés	glisser participle
glosa	gloser past
glosaient	gloser past
glosait	gloser past
glosant	gloser gerund
glose	gloser present
glosent	gloser present
gloser	gloser infinitive
glosera	gloser present
gloseront	gloser present
glosèrent	gloser past
glosé	gloser participle
glosée	gloser participle
glosées	gloser participle
glosés	gloser participle
gloussa	glousser past
gloussaient	glousser past
gloussait	glousser past
gloussant	glousser gerund
glousse	glousser present
gloussent	glousser present
glousser	glousser infinitive
gloussera	glousser present
glousseront	glousser present
gloussèrent	glousser past
gloussé	glousser participle
gloussée	glousser participle
gloussées	glousser participle
gloussés	glousser participle
griffonna	griffonner past
griffonnaient	griffonner past
griffonnait	griffonner past
griffonnant	griffonner gerund
griffonne	griffonner present
griffonnent	griffonner present
griffonner	griffonner infinitive
griffonnera	griffonner present
griffonneront	griffonner present
griffonnèrent	griffonner past
griffonné	griffonner participle
griffonnée	griffonner participle
griffonnées	griffonner participle
griffonnés	griffonner participle
grimace	grimacer present
grimacent	grimacer present
grimacer	grimacer infinitive
grimacera	grimacer present
grimaceront	grimacer present
grimacèrent	grimacer past
grimacé	grimacer participle
grimacée	grimacer participle
grimacées	grimacer participle
grimacés	grimacer participle
grimaça	grimacer past
grimaçaient	grimacer past
grimaçait	grimacer past
grimaçant	grimacer gerund
grogna	grogner past
grognaient	grogner past
grognait	grogner past
grognant	grogner gerund
grogne	grogner present
grognent	grogner present
grogner	grogner infinitive
grognera	grogner present
grogneront	grogner present
grognèrent	grogner past
grogné	grogner participle
grognée	grogner participle
grognées	grogner participle
grognés	grogner participle
grommela	grommeler past
grommelaient	grommeler past
grommelait	grommeler past
grommelant	grommeler gerund
grommeler	grommeler infinitive
grommelèrent	grommeler past
grommelé	grommeler participle
grommelée	grommeler participle
grommelées	grommeler participle
grommelés	grommeler participle
grommèle	grommeler present
grommèlent	grommeler present
grommèlera	grommeler present
grommèleront	grommeler present
gronda	gronder past
grondaient	gronder past
grondait	gronder past
grondant	gronder gerund
gronde	gronder present
grondent	gronder present
gronder	gronder infinitive
grondera	gronder present
gronderont	gronder present
grondèrent	gronder past
grondé	gronder participle
grondée	gronder participle
grondées	gronder participle
grondés	gronder participle
gémi	gémir participle
gémie	gémir participle
gémies	gémir participle
gémir	gémir infinitive
gémira	gémir present
gémirent	gémir past
gémiront	gémir present
gémis	gémir participle
gémissaient	gémir past
gémissait	gémir past
gémissant	gémir gerund
gémissent	gémir present
gémit	gémir present past
hasarda	hasarder past
hasardaient	hasarder past
hasardait	hasarder past
hasardant	hasarder gerund
hasarde	hasarder present
hasardent	hasarder present
hasarder	hasarder infinitive
hasardera	hasarder present
hasarderont	hasarder present
hasardèrent	hasarder past
hasardé	hasarder participle
hasardée	hasarder participle
hasardées	hasarder participle
hasardés	hasarder participle
hua	huer past
huaient	huer past
huait	huer past
huant	huer gerund
hue	huer present
huent	huer present
huer	huer infinitive
huera	huer present
hueront	huer present
hurla	hurler past
hurlaient	hurler past
hurlait	hurler past
hurlant	hurler gerund
hurle	hurler present
hurlent	hurler present
hurler	hurler infinitive
hurlera	hurler present
hurleront	hurler present
hurlèrent	hurler past
hurlé	hurler participle
hurlée	hurler participle
hurlées	hurler participle
hurlés	hurler participle
huèrent	huer past
hué	huer participle
huée	huer participle
huées	huer participle
hués	huer participle
illustra	illustrer past
illustraient	illustrer past
illustrait	illustrer past
illustrant	illustrer gerund
illustre	illustrer present
illustrent	illustrer present
illustrer	illustrer infinitive
illustrera	illustrer present
illustreront	illustrer present
illustrèrent	illustrer past
illustrées	illustrer participle
illustrés	illustrer participle
imagina	imaginer past
imaginaient	imaginer past
imaginait	imaginer past
imaginant	imaginer gerund
imagine	imaginer present
imaginent	imaginer present
imaginer	imaginer infinitive
imaginera	imaginer present
imagineront	imaginer present
imaginèrent	imaginer past
imaginées	imaginer participle
imaginés	imaginer participle
impatienta	impatienter past
impatientaient	impatienter past
impatientait	impatienter past
impatientant	impatienter gerund
impatiente	impatienter present
impatientent	impatienter present
impatienter	impatienter infinitive
impatientera	impatienter present
impatienteront	impatienter present
impatientèrent	impatienter past
impatienté	impatienter participle
impatientée	impatienter participle
impatientées	impatienter participle
impatientés	impatienter participle
implora	implorer past
imploraient	implorer past
implorait	implorer past
implorant	implorer gerund
implore	implorer present
implorent	implorer present
implorer	implorer infinitive
implorera	implorer present
imploreront	implorer present
implorèrent	implorer past
imploré	implorer participle
implorée	implorer participle
implorées	implorer participle
implorés	implorer participle
indigna	indigner past
indignaient	indigner past
indignait	indigner past
indignant	indigner gerund
indigne	indigner present
indignent	indigner present
indigner	indigner infinitive
indignera	indigner present
indigneront	indigner present
indignèrent	indigner past
indigné	indigner participle
indignée	indigner participle
indignées	indigner participle
indignés	indigner participle
indiqua	indiquer past
indiquaient	indiquer past
indiquait	indiquer past
indiquant	indiquer gerund
indique	indiquer present
indiquent	indiquer present
indiquer	indiquer infinitive
indiquera	indiquer present
indiqueront	indiquer present
indiquèrent	indiquer past
indiqué	indiquer participle
indiquée	indiquer participle
indiquées	indiquer participle
indiqués	indiquer participle
informa	informer past
informaient	informer past
informait	informer past
informant	informer gerund
informe	informer present
informent	informer present
informer	informer infinitive
informera	informer present
informeront	informer present
informèrent	informer past
informé	informer participle
inquiète	inquiéter present
inquiètent	inquiéter present
inquiéta	inquiéter past
inquiétaient	inquiéter past
inquiétait	inquiéter past
inquiétant	inquiéter gerund
inquiéter	inquiéter infinitive
inquiétera	inquiéter present
inquiéteront	inquiéter present
inquiétèrent	inquiéter past
inquiété	inquiéter participle
inquiétée	inquiéter participle
inquiétées	inquiéter participle
inquiétés	inquiéter participle
insinua	insinuer past
insinuaient	insinuer past
insinuait	insinuer past
insinuant	insinuer gerund
insinue	insinuer present
insinuent	insinuer present
insinuer	insinuer infinitive
insinuera	insinuer present
insinueront	insinuer present
insinuèrent	insinuer past
insinué	insinuer participle
insinuée	insinuer participle
insinuées	insinuer participle
insinués	insinuer participle
insista	insister past
insistaient	insister past
insistait	insister past
insistant	insister gerund
insiste	insister present
insistent	insister present
insister	insister infinitive
insistera	insister present
insisteront	insister present
insistèrent	insister past
insisté	insister participle
insistée	insister participle
insistées	insister participle
insistés	insister participle
insurge	insurger present
insurgea	insurger past
insurgeaient	insurger past
insurgeait	insurger past
insurgeant	insurger gerund
insurgent	insurger present
insurger	insurger infinitive
insurgera	insurger present
insurgeront	insurger present
insurgèrent	insurger past
insurgé	insurger participle
insurgée	insurger participle
insurgées	insurger participle
insurgés	insurger participle
interpella	interpeller past
interpellaient	interpeller past
interpellait	interpeller past
interpellant	interpeller gerund
interpelle	interpeller present
interpellent	interpeller present
interpeller	interpeller infinitive
interpellera	interpeller present
interpelleront	interpeller present
interpellèrent	interpeller past
interpellé	interpeller participle
interpellée	interpeller participle
interpellées	interpeller participle
interpellés	interpeller participle
interroge	interroger present
interrogea	interroger past
interrogeaient	interroger past
interrogeait	interroger past
interrogeant	interroger gerund
interrogent	interroger present
interroger	interroger infinitive
interrogera	interroger present
interrogeront	interroger present
interrogèrent	interroger past
interrogé	interroger participle
interrogée	interroger participle
interrogées	interroger participle
interrogés	interroger participle
intervenaient	intervenir past
intervenait	intervenir past
intervenir	intervenir infinitive
intervenu	intervenir participle
intervenue	intervenir participle
interviendra	intervenir present
interviendront	intervenir present
interviennent	intervenir present
intervient	intervenir present
intervinrent	intervenir past
intervint	intervenir past
intima	intimer past
intimaient	intimer past
intimait	intimer past
intimant	intimer gerund
intime	intimer present
intiment	intimer present
intimer	intimer infinitive
intimera	intimer present
intimeront	intimer present
intimèrent	intimer past
intimé	intimer participle
intimée	intimer participle
intimées	intimer participle
intimés	intimer participle
invita	inviter past
invitaient	inviter past
invitait	inviter past
invitant	inviter gerund
invite	inviter present
invitent	inviter present
inviter	inviter infinitive
invitera	inviter present
inviteront	inviter present
invitèrent	inviter past
invité	inviter participle
invitée	inviter participle
invitées	inviter participle
invités	inviter participle
ironisa	ironiser past
ironisaient	ironiser past
ironisait	ironiser past
ironisant	ironiser gerund
ironise	ironiser present
ironisent	ironiser present
ironiser	ironiser infinitive
ironisera	ironiser present
ironiseront	ironiser present
ironisèrent	ironiser past
ironisé	ironiser participle
ironisée	ironiser participle
ironisées	ironiser participle
ironisés	ironiser participle
irrita	irriter past
irritaient	irriter past
irritait	irriter past
irritant	irriter gerund
irrite	irriter present
irritent	irriter present
irriter	irriter infinitive
irritera	irriter present
irriteront	irriter present
irritèrent	irriter past
irrité	irriter participle
irritée	irriter participle
irritées	irriter participle
irrités	irriter participle
jubila	jubiler past
jubilaient	jubiler past
jubilait	jubiler past
jubilant	jubiler gerund
jubile	jubiler present
jubilent	jubiler present
jubiler	jubiler infinitive
jubilera	jubiler present
jubileront	jubiler present
jubilèrent	jubiler past
jubilé	jubiler participle
jubilée	jubiler participle
jubilées	jubiler participle
jubilés	jubiler participle
juge	juger present
jugea	juger past
jugeaient	juger past
jugeait	juger past
jugeant	juger gerund
jugent	juger present
juger	juger infinitive
jugera	juger present
jugeront	juger present
jugèrent	juger past
jugé	juger participle
jugée	juger participle
jugées	juger participle
jugés	juger participle
jura	jurer past
juraient	jurer past
jurait	jurer past
jurant	jurer gerund
jure	jurer present
jurent	jurer present
jurer	jurer infinitive
jurera	jurer present
jureront	jurer present
jurèrent	jurer past
juré	jurer participle
jurée	jurer participle
jurées	jurer participle
jurés	jurer participle
justifia	justifier past
justifiaient	justifier past
justifiait	justifier past
justifiant	justifier gerund
justifie	justifier present
justifient	justifier present
justifier	justifier infinitive
justifiera	justifier present
justifieront	justifier present
justifièrent	justifier past
justifié	justifier participle
justifiée	justifier participle
justifiées	justifier participle
justifiés	justifier participle
lamenta	lamenter past
lamentaient	lamenter past
lamentait	lamenter past
lamentant	lamenter gerund
lamente	lamenter present
lamentent	lamenter present
lamenter	lamenter infinitive
lamentera	lamenter present
lamenteront	lamenter present
lamentèrent	lamenter past
lamenté	lamenter participle
lamentée	lamenter participle
lamentées	lamenter participle
lamentés	lamenter participle
lance	lancer present
lancent	lancer present
lancer	lancer infinitive
lancera	lancer present
lanceront	lancer present
lancèrent	lancer past
lancé	lancer participle
lancés	lancer participle
lança	lancer past
lançaient	lancer past
lançait	lancer past
lançant	lancer gerund
lira	lire present
liront	lire present
lisaient	lire past
lisant	lire gerund
lisent	lire present
lit	lire present
livraient	livrer past
livrait	livrer past
livrera	livrer present
livreront	livrer present
livrèrent	livrer past
livré	livrer participle
livrées	livrer participle
loua	louer past
louaient	louer past
louait	louer past
louant	louer gerund
louer	louer infinitive
louera	louer present
loueront	louer present
louèrent	louer past
loué	louer participle
louée	louer participle
louées	louer participle
loués	louer participle
lurent	lire past
lut	lire past
lâcha	lâcher past
lâchaient	lâcher past
lâchait	lâcher past
lâchant	lâcher gerund
lâche	lâcher present
lâchent	lâcher present
lâcher	lâcher infinitive
lâchera	lâcher present
lâcheront	lâcher present
lâchèrent	lâcher past
lâché	lâcher participle
lâchée	lâcher participle
lâchées	lâcher participle
lâchés	lâcher participle
maintenaient	maintenir past
maintenait	maintenir past
maintenir	maintenir infinitive
maintiendra	maintenir present
maintiendront	maintenir present
maintiennent	maintenir present
maintient	maintenir present
maintinrent	maintenir past
maintint	maintenir past
marmonna	marmonner past
marmonnaient	marmonner past
marmonnait	marmonner past
marmonnant	marmonner gerund
marmonne	marmonner present
marmonnent	marmonner present
marmonner	marmonner infinitive
marmonnera	marmonner present
marmonneront	marmonner present
marmonnèrent	marmonner past
marmonné	marmonner participle
marmonnée	marmonner participle
marmonnées	marmonner participle
marmonnés	marmonner participle
marmotta	marmotter past
marmottaient	marmotter past
marmottait	marmotter past
marmottant	marmotter gerund
marmotte	marmotter present
marmottent	marmotter present
marmotter	marmotter infinitive
marmottera	marmotter present
marmotteront	marmotter present
marmottèrent	marmotter past
marmotté	marmotter participle
marmottée	marmotter participle
marmottées	marmotter participle
marmottés	marmotter participle
martela	marteler past
martelaient	marteler past
martelait	marteler past
martelant	marteler gerund
marteler	marteler infinitive
martelèrent	marteler past
martelé	marteler participle
martelée	marteler participle
martelées	marteler participle
martelés	marteler participle
martèle	marteler present
martèlent	marteler present
martèlera	marteler present
martèleront	marteler present
maugréa	maugréer past
maugréaient	maugréer past
maugréait	maugréer past
maugréant	maugréer gerund
maugrée	maugréer present
maugréent	maugréer present
maugréer	maugréer infinitive
maugréera	maugréer present
maugréeront	maugréer present
maugréèrent	maugréer past
maugréé	maugréer participle
maugréée	maugréer participle
maugréées	maugréer participle
maugréés	maugréer participle
menace	menacer present
menacent	menacer present
menacer	menacer infinitive
menacera	menacer present
menaceront	menacer present
menacèrent	menacer past
menacé	menacer participle
menacée	menacer participle
menacées	menacer participle
menacés	menacer participle
menaça	menacer past
menaçaient	menacer past
menaçait	menacer past
menaçant	menacer gerund
mentionna	mentionner past
mentionnaient	mentionner past
mentionnait	mentionner past
mentionnant	mentionner gerund
mentionne	mentionner present
mentionnent	mentionner present
mentionner	mentionner infinitive
mentionnera	mentionner present
mentionneront	mentionner present
mentionnèrent	mentionner past
mentionné	mentionner participle
mentionnée	mentionner participle
mentionnées	mentionner participle
mentionnés	mentionner participle
minimisa	minimiser past
minimisaient	minimiser past
minimisait	minimiser past
minimisant	minimiser gerund
minimise	minimiser present
minimisent	minimiser present
minimiser	minimiser infinitive
minimisera	minimiser present
minimiseront	minimiser present
minimisèrent	minimiser past
minimisé	minimiser participle
minimisée	minimiser participle
minimisées	minimiser participle
minimisés	minimiser participle
moqua	moquer past
moquaient	moquer past
moquait	moquer past
moquant	moquer gerund
moque	moquer present
moquent	moquer present
moquer	moquer infinitive
moquera	moquer present
moqueront	moquer present
moquèrent	moquer past
moqué	moquer participle
moquée	moquer participle
moquées	moquer participle
moqués	moquer participle
murmura	murmurer past
murmuraient	murmurer past
murmurait	murmurer past
murmurant	murmurer gerund
murmure	murmurer present
murmurent	murmurer present
murmurer	murmurer infinitive
murmurera	murmurer present
murmureront	murmurer present
murmurèrent	murmurer past
murmuré	murmurer participle
murmurée	murmurer participle
murmurées	murmurer participle
murmurés	murmurer participle
narra	narrer past
narraient	narrer past
narrait	narrer past
narrant	narrer gerund
narre	narrer present
narrent	narrer present
narrer	narrer infinitive
narrera	narrer present
narreront	narrer present
narrèrent	narrer past
narré	narrer participle
narrée	narrer participle
narrées	narrer participle
narrés	narrer participle
nia	nier past
niaient	nier past
niait	nier past
niant	nier gerund
nie	nier present
nient	nier present
nier	nier infinitive
niera	nier present
nieront	nier present
nièrent	nier past
nié	nier participle
niée	nier participle
niées	nier participle
niés	nier participle
nota	noter past
notaient	noter past
notait	noter past
notant	noter gerund
note	noter present
notent	noter present
noter	noter infinitive
notera	noter present
noteront	noter present
notifia	notifier past
notifiaient	notifier past
notifiait	notifier past
notifiant	notifier gerund
notifie	notifier present
notifient	notifier present
notifier	notifier infinitive
notifiera	notifier present
notifieront	notifier present
notifièrent	notifier past
notifié	notifier participle
notifiée	notifier participle
notifiées	notifier participle
notifiés	notifier participle
notèrent	noter past
noté	noter participle
notée	noter participle
notées	noter participle
notés	noter participle
nuance	nuancer present
nuancent	nuancer present
nuancer	nuancer infinitive
nuancera	nuancer present
nuanceront	nuancer present
nuancèrent	nuancer past
nuancé	nuancer participle
nuancée	nuancer participle
nuancées	nuancer participle
nuancés	nuancer participle
nuança	nuancer past
nuançaient	nuancer past
nuançait	nuancer past
nuançant	nuancer gerund
objecta	objecter past
objectaient	objecter past
objectait	objecter past
objectant	objecter gerund
objecte	objecter present
objectent	objecter present
objecter	objecter infinitive
objectera	objecter present
objecteront	objecter present
objectèrent	objecter past
objecté	objecter participle
objectée	objecter participle
objectées	objecter participle
objectés	objecter participle
observa	observer past
observaient	observer past
observait	observer past
observant	observer gerund
observe	observer present
observent	observer present
observer	observer infinitive
observera	observer present
observeront	observer present
observèrent	observer past
observé	observer participle
observée	observer participle
observées	observer participle
observés	observer participle
offusqua	offusquer past
offusquaient	offusquer past
offusquait	offusquer past
offusquant	offusquer gerund
offusque	offusquer present
offusquent	offusquer present
offusquer	offusquer infinitive
offusquera	offusquer present
offusqueront	offusquer present
offusquèrent	offusquer past
offusqué	offusquer participle
offusquée	offusquer participle
offusquées	offusquer participle
offusqués	offusquer participle
opina	opiner past
opinaient	opiner past
opinait	opiner past
opinant	opiner gerund
opine	opiner present
opinent	opiner present
opiner	opiner infinitive
opinera	opiner present
opineront	opiner present
opinèrent	opiner past
opiné	opiner participle
opinée	opiner participle
opinées	opiner participle
opinés	opiner participle
ordonna	ordonner past
ordonnaient	ordonner past
ordonnait	ordonner past
ordonnant	ordonner gerund
ordonne	ordonner present
ordonnent	ordonner present
ordonner	ordonner infinitive
ordonnera	ordonner present
ordonneront	ordonner present
ordonnèrent	ordonner past
ordonné	ordonner participle
ordonnée	ordonner participle
ordonnées	ordonner participle
ordonnés	ordonner participle
osa	oser past
osaient	oser past
osait	oser past
osant	oser gerund
ose	oser present
osent	oser present
oser	oser infinitive
osera	oser present
oseront	oser present
osèrent	oser past
osé	oser participle
osée	oser participle
osées	oser participle
osés	oser participle
paraphrasa	paraphraser past
paraphrasaient	paraphraser past
paraphrasait	paraphraser past
paraphrasant	paraphraser gerund
paraphrase	paraphraser present
paraphrasent	paraphraser present
paraphraser	paraphraser infinitive
paraphrasera	paraphraser present
paraphraseront	paraphraser present
paraphrasèrent	paraphraser past
paraphrasé	paraphraser participle
paraphrasée	paraphraser participle
paraphrasées	paraphraser participle
paraphrasés	paraphraser participle
parla	parler past
parlaient	parler past
parlait	parler past
parlant	parler gerund
parle	parler present
parlent	parler present
parler	parler infinitive
parlera	parler present
parleront	parler present
parlèrent	parler past
parlé	parler participle
parlée	parler participle
parlées	parler participle
parlés	parler participle
pensa	penser past
pensaient	penser past
pensait	penser past
pensant	penser gerund
pense	penser present
pensent	penser present
penser	penser infinitive
pensera	penser present
penseront	penser present
pensèrent	penser past
pensé	penser participle
pensés	penser participle
persifla	persifler past
persiflaient	persifler past
persiflait	persifler past
persiflant	persifler gerund
persifle	persifler present
persiflent	persifler present
persifler	persifler infinitive
persiflera	persifler present
persifleront	persifler present
persiflèrent	persifler past
persiflé	persifler participle
persiflée	persifler participle
persiflées	persifler participle
persiflés	persifler participle
persista	persister past
persistaient	persister past
persistait	persister past
persistant	persister gerund
persiste	persister present
persistent	persister present
persister	persister infinitive
persistera	persister present
persisteront	persister present
persistèrent	persister past
persisté	persister participle
persistée	persister participle
persistées	persister participle
persistés	persister participle
pesta	pester past
pestaient	pester past
pestait	pester past
pestant	pester gerund
peste	pester present
pestent	pester present
pester	pester infinitive
pestera	pester present
pesteront	pester present
pestèrent	pester past
pesté	pester participle
pestée	pester participle
pestées	pester participle
pestés	pester participle
philosopha	philosopher past
philosophaient	philosopher past
philosophait	philosopher past
philosophant	philosopher gerund
philosophe	philosopher present
philosophent	philosopher present
philosopher	philosopher infinitive
philosophera	philosopher present
philosopheront	philosopher present
philosophèrent	philosopher past
philosophé	philosopher participle
philosophée	philosopher participle
philosophées	philosopher participle
philosophés	philosopher participle
plaida	plaider past
plaidaient	plaider past
plaidait	plaider past
plaidant	plaider gerund
plaide	plaider present
plaident	plaider present
plaider	plaider infinitive
plaidera	plaider present
plaideront	plaider present
plaidèrent	plaider past
plaidé	plaider participle
plaidée	plaider participle
plaidées	plaider participle
plaidés	plaider participle
plaignaient	plaindre past
plaignait	plaindre past
plaignent	plaindre present
plaignirent	plaindre past
plaignit	plaindre past
plaindra	plaindre present
plaindre	plaindre infinitive
plaindront	plaindre present
plaint	plaindre present participle
plaints	plaindre participle
plaisanta	plaisanter past
plaisantaient	plaisanter past
plaisantait	plaisanter past
plaisantant	plaisanter gerund
plaisante	plaisanter present
plaisantent	plaisanter present
plaisanter	plaisanter infinitive
plaisantera	plaisanter present
plaisanteront	plaisanter present
plaisantèrent	plaisanter past
plaisanté	plaisanter participle
plaisantée	plaisanter participle
plaisantées	plaisanter participle
plaisantés	plaisanter participle
pleura	pleurer past
pleuraient	pleurer past
pleurait	pleurer past
pleurant	pleurer gerund
pleure	pleurer present
pleurent	pleurer present
pleurer	pleurer infinitive
pleurera	pleurer present
pleureront	pleurer present
pleurèrent	pleurer past
pleuré	pleurer participle
pleurée	pleurer participle
pleurées	pleurer participle
pleurés	pleurer participle
pointa	pointer past
pointaient	pointer past
pointait	pointer past
pointant	pointer gerund
pointe	pointer present
pointent	pointer present
pointer	pointer infinitive
pointera	pointer present
pointeront	pointer present
pointèrent	pointer past
pointé	pointer participle
pointées	pointer participle
pointés	pointer participle
ponctua	ponctuer past
ponctuaient	ponctuer past
ponctuait	ponctuer past
ponctuant	ponctuer gerund
ponctue	ponctuer present
ponctuent	ponctuer present
ponctuer	ponctuer infinitive
ponctuera	ponctuer present
ponctueront	ponctuer present
ponctuèrent	ponctuer past
ponctué	ponctuer participle
ponctuée	ponctuer participle
ponctuées	ponctuer participle
ponctués	ponctuer participle
pontifia	pontifier past
pontifiaient	pontifier past
pontifiait	pontifier past
pontifiant	pontifier gerund
pontifie	pontifier present
pontifient	pontifier present
pontifier	pontifier infinitive
pontifiera	pontifier present
pontifieront	pontifier present
pontifièrent	pontifier past
pontifié	pontifier participle
pontifiée	pontifier participle
pontifiées	pontifier participle
pontifiés	pontifier participle
positiva	positiver past
positivaient	positiver past
positivait	positiver past
positivant	positiver gerund
positive	positiver present
positivent	positiver present
positiver	positiver infinitive
positivera	positiver present
positiveront	positiver present
positivèrent	positiver past
positivé	positiver participle
positivée	positiver participle
positivées	positiver participle
positivés	positiver participle
posta	poster past
postaient	poster past
postait	poster past
postant	poster gerund
poste	poster present
postent	poster present
poster	poster infinitive
postera	poster present
posteront	poster present
postula	postuler past
postulaient	postuler past
postulait	postuler past
postulant	postuler gerund
postule	postuler present
postulent	postuler present
postuler	postuler infinitive
postulera	postuler present
postuleront	postuler present
postulèrent	postuler past
postulé	postuler participle
postulée	postuler participle
postulées	postuler participle
postulés	postuler participle
postèrent	poster past
posté	poster participle
postée	poster participle
postées	poster participle
postés	poster participle
pouffa	pouffer past
pouffaient	pouffer past
pouffait	pouffer past
pouffant	pouffer gerund
pouffe	pouffer present
pouffent	pouffer present
pouffer	pouffer infinitive
pouffera	pouffer present
poufferont	pouffer present
pouffèrent	pouffer past
pouffé	pouffer participle
pouffée	pouffer participle
pouffées	pouffer participle
pouffés	pouffer participle
poursuit	poursuivre present
poursuivaient	poursuivre past
poursuivait	poursuivre past
poursuivant	poursuivre gerund
poursuivent	poursuivre present
poursuivi	poursuivre participle
poursuivirent	poursuivre past
poursuivit	poursuivre past
poursuivra	poursuivre present
poursuivre	poursuivre infinitive
poursuivront	poursuivre present
prescrira	prescrire present
prescrire	prescrire infinitive
prescriront	prescrire present
prescrit	prescrire present participle
prescrite	prescrire participle
prescrites	prescrire participle
prescrits	prescrire participle
prescrivaient	prescrire past
prescrivait	prescrire past
prescrivant	prescrire gerund
prescrivent	prescrire present
prescrivirent	prescrire past
prescrivit	prescrire past
pressa	presser past
pressaient	presser past
pressait	presser past
pressant	presser gerund
pressent	presser present
presser	presser infinitive
pressera	presser present
presseront	presser present
pressèrent	presser past
pressées	presser participle
pressés	presser participle
pria	prier past
priaient	prier past
priait	prier past
priant	prier gerund
prie	prier present
prient	prier present
prier	prier infinitive
priera	prier present
prieront	prier present
prièrent	prier past
priée	prier participle
priées	prier participle
priés	prier participle
proclama	proclamer past
proclamaient	proclamer past
proclamait	proclamer past
proclamant	proclamer gerund
proclame	proclamer present
proclament	proclamer present
proclamer	proclamer infinitive
proclamera	proclamer present
proclameront	proclamer present
proclamèrent	proclamer past
proclamé	proclamer participle
proclamée	proclamer participle
proclamées	proclamer participle
proclamés	proclamer participle
professa	professer past
professaient	professer past
professait	professer past
professant	professer gerund
professe	professer present
professent	professer present
professer	professer infinitive
professera	professer present
professeront	professer present
professèrent	professer past
professé	professer participle
professée	professer participle
professées	professer participle
professés	professer participle
promet	promettre present
promettaient	promettre past
promettait	promettre past
promettant	promettre gerund
promettent	promettre present
promettra	promettre present
promettre	promettre infinitive
promettront	promettre present
promirent	promettre past
promis	promettre participle
promise	promettre participle
promises	promettre participle
promit	promettre past
prononce	prononcer present
prononcent	prononcer present
prononcer	prononcer infinitive
prononcera	prononcer present
prononceront	prononcer present
prononcèrent	prononcer past
prononcé	prononcer participle
prononcée	prononcer participle
prononcées	prononcer participle
prononcés	prononcer participle
prononça	prononcer past
prononçaient	prononcer past
prononçait	prononcer past
prononçant	prononcer gerund
pronostiqua	pronostiquer past
pronostiquaient	pronostiquer past
pronostiquait	pronostiquer past
pronostiquant	pronostiquer gerund
pronostique	pronostiquer present
pronostiquent	pronostiquer present
pronostiquer	pronostiquer infinitive
pronostiquera	pronostiquer present
pronostiqueront	pronostiquer present
pronostiquèrent	pronostiquer past
pronostiqué	pronostiquer participle
pronostiquée	pronostiquer participle
pronostiquées	pronostiquer participle
pronostiqués	pronostiquer participle
prophétisa	prophétiser past
prophétisaient	prophétiser past
prophétisait	prophétiser past
prophétisant	prophétiser gerund
prophétise	prophétiser present
prophétisent	prophétiser present
prophétiser	prophétiser infinitive
prophétisera	prophétiser present
prophétiseront	prophétiser present
prophétisèrent	prophétiser past
prophétisé	prophétiser participle
prophétisée	prophétiser participle
prophétisées	prophétiser participle
prophétisés	prophétiser participle
proposa	proposer past
proposaient	proposer past
proposait	proposer past
proposant	proposer gerund
propose	proposer present
proposent	proposer present
proposer	proposer infinitive
proposera	proposer present
proposeront	proposer present
proposèrent	proposer past
proposé	proposer participle
proposée	proposer participle
proposées	proposer participle
proposés	proposer participle
précisa	préciser past
précisaient	préciser past
précisait	préciser past
précisant	préciser gerund
précise	préciser present
précisent	préciser present
préciser	préciser infinitive
précisera	préciser present
préciseront	préciser present
précisèrent	préciser past
précisé	préciser participle
précisée	préciser participle
précisées	préciser participle
précisés	préciser participle
préconisa	préconiser past
préconisaient	préconiser past
préconisait	préconiser past
préconisant	préconiser gerund
préconise	préconiser present
préconisent	préconiser present
préconiser	préconiser infinitive
préconisera	préconiser present
préconiseront	préconiser present
préconisèrent	préconiser past
préconisé	préconiser participle
préconisée	préconiser participle
préconisées	préconiser participle
préconisés	préconiser participle
prédira	prédire present
prédire	prédire infinitive
prédirent	prédire past
prédiront	prédire present
prédisaient	prédire past
prédisait	prédire past
prédisant	prédire gerund
prédisent	prédire present
prédit	prédire present past participle
prédite	prédire participle
prédites	prédire participle
prédits	prédire participle
préface	préfacer present
préfacent	préfacer present
préfacer	préfacer infinitive
préfacera	préfacer present
préfaceront	préfacer present
préfacèrent	préfacer past
préfacé	préfacer participle
préfacée	préfacer participle
préfacées	préfacer participle
préfacés	préfacer participle
préfaça	préfacer past
préfaçaient	préfacer past
préfaçait	préfacer past
préfaçant	préfacer gerund
présuma	présumer past
présumaient	présumer past
présumait	présumer past
présumant	présumer gerund
présume	présumer present
présument	présumer present
présumer	présumer infinitive
présumera	présumer present
présumeront	présumer present
présumèrent	présumer past
présumé	présumer participle
présumée	présumer participle
présumées	présumer participle
présumés	présumer participle
prétend	prétendre present
prétendaient	prétendre past
prétendait	prétendre past
prétendant	prétendre gerund
prétendent	prétendre present
prétendirent	prétendre past
prétendit	prétendre past
prétendra	prétendre present
prétendre	prétendre infinitive
prétendront	prétendre present
prétendu	prétendre participle
prétendue	prétendre participle
prétendues	prétendre participle
prétendus	prétendre participle
prévenaient	prévenir past
prévenait	prévenir past
prévenant	prévenir gerund
prévenir	prévenir infinitive
prévenu	prévenir participle
prévenue	prévenir participle
prévenus	prévenir participle
préviendra	prévenir present
préviendront	prévenir present
préviennent	prévenir present
prévient	prévenir present
prévinrent	prévenir past
prévint	prévenir past
prévit	prévoir past
prévoira	prévoir present
prévoiront	prévoir present
prévoit	prévoir present
prévoyaient	prévoir past
prévoyant	prévoir gerund
prévu	prévoir participle
prêcha	prêcher past
prêchaient	prêcher past
prêchait	prêcher past
prêchant	prêcher gerund
prêche	prêcher present
prêchent	prêcher present
prêcher	prêcher infinitive
prêchera	prêcher present
prêcheront	prêcher present
prêchèrent	prêcher past
prêché	prêcher participle
prêchée	prêcher participle
prêchées	prêcher participle
prêchés	prêcher participle
pérora	pérorer past
péroraient	pérorer past
pérorait	pérorer past
pérorant	pérorer gerund
pérore	pérorer present
pérorent	pérorer present
pérorer	pérorer infinitive
pérorera	pérorer present
péroreront	pérorer present
pérorèrent	pérorer past
péroré	pérorer participle
pérorée	pérorer participle
pérorées	pérorer participle
pérorés	pérorer participle
qualifia	qualifier past
qualifiaient	qualifier past
qualifiait	qualifier past
qualifiant	qualifier gerund
qualifie	qualifier present
qualifient	qualifier present
qualifier	qualifier infinitive
qualifiera	qualifier present
qualifieront	qualifier present
qualifièrent	qualifier past
qualifié	qualifier participle
qualifiée	qualifier participle
qualifiées	qualifier participle
qualifiés	qualifier participle
questionna	questionner past
questionnaient	questionner past
questionnait	questionner past
questionnant	questionner gerund
questionne	questionner present
questionnent	questionner present
questionner	questionner infinitive
questionnera	questionner present
questionneront	questionner present
questionnèrent	questionner past
questionné	questionner participle
questionnée	questionner participle
questionnées	questionner participle
questionnés	questionner participle
rabâcha	rabâcher past
rabâchaient	rabâcher past
rabâchait	rabâcher past
rabâchant	rabâcher gerund
rabâche	rabâcher present
rabâchent	rabâcher present
rabâcher	rabâcher infinitive
rabâchera	rabâcher present
rabâcheront	rabâcher present
rabâchèrent	rabâcher past
rabâché	rabâcher participle
rabâchée	rabâcher participle
rabâchées	rabâcher participle
rabâchés	rabâcher participle
raconta	raconter past
racontaient	raconter past
racontait	raconter past
racontant	raconter gerund
raconte	raconter present
racontent	raconter present
raconter	raconter infinitive
racontera	raconter present
raconteront	raconter present
racontèrent	raconter past
raconté	raconter participle
racontée	raconter participle
racontées	raconter participle
racontés	raconter participle
rage	rager present
ragea	rager past
rageaient	rager past
rageait	rager past
rageant	rager gerund
ragent	rager present
rager	rager infinitive
ragera	rager present
rageront	rager present
ragèrent	rager past
ragé	rager participle
ragée	rager participle
ragées	rager participle
ragés	rager participle
railla	railler past
raillaient	railler past
raillait	railler past
raillant	railler gerund
raille	railler present
raillent	railler present
railler	railler infinitive
raillera	railler present
railleront	railler present
raillèrent	railler past
raillé	railler participle
raillée	railler participle
raillées	railler participle
raillés	railler participle
raisonna	raisonner past
raisonnaient	raisonner past
raisonnait	raisonner past
raisonnant	raisonner gerund
raisonne	raisonner present
raisonnent	raisonner present
raisonner	raisonner infinitive
raisonnera	raisonner present
raisonneront	raisonner present
raisonnèrent	raisonner past
raisonné	raisonner participle
raisonnée	raisonner participle
raisonnées	raisonner participle
raisonnés	raisonner participle
rappela	rappeler past
rappelaient	rappeler past
rappelait	rappeler past
rappelant	rappeler gerund
rappeler	rappeler infinitive
rappelle	rappeler present
rappellent	rappeler present
rappellera	rappeler present
rappelleront	rappeler present
rappelèrent	rappeler past
rappelé	rappeler participle
rappelée	rappeler participle
rappelées	rappeler participle
rappelés	rappeler participle
rapporta	rapporter past
rapportaient	rapporter past
rapportait	rapporter past
rapportant	rapporter gerund
rapporte	rapporter present
rapportent	rapporter present
rapporter	rapporter infinitive
rapportera	rapporter present
rapporteront	rapporter present
rapportèrent	rapporter past
rapporté	rapporter participle
rapportée	rapporter participle
rapportées	rapporter participle
rapportés	rapporter participle
rassura	rassurer past
rassuraient	rassurer past
rassurait	rassurer past
rassurant	rassurer gerund
rassure	rassurer present
rassurent	rassurer present
rassurer	rassurer infinitive
rassurera	rassurer present
rassureront	rassurer present
rassurèrent	rassurer past
rassuré	rassurer participle
rassurée	rassurer participle
rassurées	rassurer participle
rassurés	rassurer participle
rebondi	rebondir participle
rebondie	rebondir participle
rebondies	rebondir participle
rebondir	rebondir infinitive
rebondira	rebondir present
rebondirent	rebondir past
rebondiront	rebondir present
rebondis	rebondir participle
rebondissaient	rebondir past
rebondissait	rebondir past
rebondissant	rebondir gerund
rebondissent	rebondir present
rebondit	rebondir present past
recadra	recadrer past
recadraient	recadrer past
recadrait	recadrer past
recadrant	recadrer gerund
recadre	recadrer present
recadrent	recadrer present
recadrer	recadrer infinitive
recadrera	recadrer present
recadreront	recadrer present
recadrèrent	recadrer past
recadré	recadrer participle
recadrée	recadrer participle
recadrées	recadrer participle
recadrés	recadrer participle
recommanda	recommander past
recommandaient	recommander past
recommandait	recommander past
recommandant	recommander gerund
recommande	recommander present
recommandent	recommander present
recommander	recommander infinitive
recommandera	recommander present
recommanderont	recommander present
recommandèrent	recommander past
recommandé	recommander participle
recommandée	recommander participle
recommandées	recommander participle
recommandés	recommander participle
reconnaissaient	reconnaître past
reconnaissait	reconnaître past
reconnaissant	reconnaître gerund
reconnaissent	reconnaître present
reconnait	reconnaître present
reconnaît	reconnaître present
reconnaîtra	reconnaître present
reconnaître	reconnaître infinitive
reconnaîtront	reconnaître present
reconnu	reconnaître participle
reconnue	reconnaître participle
reconnues	reconnaître participle
reconnurent	reconnaître past
reconnus	reconnaître participle
reconnut	reconnaître past
rectifia	rectifier past
rectifiaient	rectifier past
rectifiait	rectifier past
rectifiant	rectifier gerund
rectifie	rectifier present
rectifient	rectifier present
rectifier	rectifier infinitive
rectifiera	rectifier present
rectifieront	rectifier present
rectifièrent	rectifier past
rectifié	rectifier participle
rectifiée	rectifier participle
rectifiées	rectifier participle
rectifiés	rectifier participle
redira	redire present
redire	redire infinitive
redirent	redire past
rediront	redire present
redisaient	redire past
redisait	redire past
redisant	redire gerund
redisent	redire present
redit	redire present past participle
redite	redire participle
redites	redire participle
redits	redire participle
redouta	redouter past
redoutaient	redouter past
redoutait	redouter past
redoutant	redouter gerund
redoute	redouter present
redoutent	redouter present
redouter	redouter infinitive
redoutera	redouter present
redouteront	redouter present
redoutèrent	redouter past
redouté	redouter participle
redoutée	redouter participle
redoutées	redouter participle
redoutés	redouter participle
reformula	reformuler past
reformulaient	reformuler past
reformulait	reformuler past
reformulant	reformuler gerund
reformule	reformuler present
reformulent	reformuler present
reformuler	reformuler infinitive
reformulera	reformuler present
reformuleront	reformuler present
reformulèrent	reformuler past
reformulé	reformuler participle
reformulée	reformuler participle
reformulées	reformuler participle
reformulés	reformuler participle
regretta	regretter past
regrettaient	regretter past
regrettait	regretter past
regrettant	regretter gerund
regrette	regretter present
regrettent	regretter present
regretter	regretter infinitive
regrettera	regretter present
regretteront	regretter present
regrettèrent	regretter past
regretté	regretter participle
regrettée	regretter participle
regrettées	regretter participle
regrettés	regretter participle
rejeta	rejeter past
rejetaient	rejeter past
rejetait	rejeter past
rejetant	rejeter gerund
rejeter	rejeter infinitive
rejette	rejeter present
rejettent	rejeter present
rejettera	rejeter present
rejetteront	rejeter present
rejetèrent	rejeter past
rejeté	rejeter participle
rejetée	rejeter participle
rejetées	rejeter participle
rejetés	rejeter participle
relance	relancer present
relancent	relancer present
relancer	relancer infinitive
relancera	relancer present
relanceront	relancer present
relancèrent	relancer past
relancé	relancer participle
relancée	relancer participle
relancées	relancer participle
relancés	relancer participle
relança	relancer past
relançaient	relancer past
relançait	relancer past
relançant	relancer gerund
relata	relater past
relataient	relater past
relatait	relater past
relatant	relater gerund
relate	relater present
relatent	relater present
relater	relater infinitive
relatera	relater present
relateront	relater present
relativisa	relativiser past
relativisaient	relativiser past
relativisait	relativiser past
relativisant	relativiser gerund
relativise	relativiser present
relativisent	relativiser present
relativiser	relativiser infinitive
relativisera	relativiser present
relativiseront	relativiser present
relativisèrent	relativiser past
relativisé	relativiser participle
relativisée	relativiser participle
relativisées	relativiser participle
relativisés	relativiser participle
relatèrent	relater past
relaté	relater participle
relatée	relater participle
relatées	relater participle
relatés	relater participle
releva	relever past
relevaient	relever past
relevait	relever past
relevant	relever gerund
relever	relever infinitive
relevèrent	relever past
relevé	relever participle
relevée	relever participle
relevées	relever participle
relevés	relever participle
relève	relever present
relèvent	relever present
relèvera	relever present
relèveront	relever present
remarqua	remarquer past
remarquaient	remarquer past
remarquait	remarquer past
remarquant	remarquer gerund
remarque	remarquer present
remarquent	remarquer present
remarquer	remarquer infinitive
remarquera	remarquer present
remarqueront	remarquer present
remarquèrent	remarquer past
remarqué	remarquer participle
remarquée	remarquer participle
remarquées	remarquer participle
remarqués	remarquer participle
remercia	remercier past
remerciaient	remercier past
remerciait	remercier past
remerciant	remercier gerund
remercie	remercier present
remercient	remercier present
remercier	remercier infinitive
remerciera	remercier present
remercieront	remercier present
remercièrent	remercier past
remercié	remercier participle
remerciée	remercier participle
remerciées	remercier participle
remerciés	remercier participle
remémora	remémorer past
remémoraient	remémorer past
remémorait	remémorer past
remémorant	remémorer gerund
remémore	remémorer present
remémorent	remémorer present
remémorer	remémorer infinitive
remémorera	remémorer present
remémoreront	remémorer present
remémorèrent	remémorer past
remémoré	remémorer participle
remémorée	remémorer participle
remémorées	remémorer participle
remémorés	remémorer participle
renchéri	renchérir participle
renchérie	renchérir participle
renchéries	renchérir participle
renchérir	renchérir infinitive
renchérira	renchérir present
renchérirent	renchérir past
renchériront	renchérir present
renchéris	renchérir participle
renchérissaient	renchérir past
renchérissait	renchérir past
renchérissant	renchérir gerund
renchérissent	renchérir present
renchérit	renchérir present past
renseigna	renseigner past
renseignaient	renseigner past
renseignait	renseigner past
renseignant	renseigner gerund
renseigne	renseigner present
renseignent	renseigner present
renseigner	renseigner infinitive
renseignera	renseigner present
renseigneront	renseigner present
renseignèrent	renseigner past
renseignée	renseigner participle
renseignées	renseigner participle
renseignés	renseigner participle
reprenaient	reprendre past
reprenait	reprendre past
reprenant	reprendre gerund
reprend	reprendre present
reprendra	reprendre present
reprendre	reprendre infinitive
reprendront	reprendre present
reprennent	reprendre present
reprirent	reprendre past
repris	reprendre participle
reprises	reprendre participle
reprit	reprendre past
reprocha	reprocher past
reprochaient	reprocher past
reprochait	reprocher past
reprochant	reprocher gerund
reproche	reprocher present
reprochent	reprocher present
reprocher	reprocher infinitive
reprochera	reprocher present
reprocheront	reprocher present
reprochèrent	reprocher past
reproché	reprocher participle
reprochée	reprocher participle
reprochées	reprocher participle
reprochés	reprocher participle
ressassa	ressasser past
ressassaient	ressasser past
ressassait	ressasser past
ressassant	ressasser gerund
ressasse	ressasser present
ressassent	ressasser present
ressasser	ressasser infinitive
ressassera	ressasser present
ressasseront	ressasser present
ressassèrent	ressasser past
ressassé	ressasser participle
ressassée	ressasser participle
ressassées	ressasser participle
ressassés	ressasser participle
retweeta	retweeter past
retweetaient	retweeter past
retweetait	retweeter past
retweetant	retweeter gerund
retweeter	retweeter infinitive
retweetèrent	retweeter past
retweeté	retweeter participle
retweetée	retweeter participle
retweetées	retweeter participle
retweetés	retweeter participle
retweète	retweeter present
retweètent	retweeter present
retweètera	retweeter present
retweèteront	retweeter present
revendiqua	revendiquer past
revendiquaient	revendiquer past
revendiquait	revendiquer past
revendiquant	revendiquer gerund
revendique	revendiquer present
revendiquent	revendiquer present
revendiquer	revendiquer infinitive
revendiquera	revendiquer present
revendiqueront	revendiquer present
revendiquèrent	revendiquer past
revendiqué	revendiquer participle
revendiquée	revendiquer participle
revendiquées	revendiquer participle
revendiqués	revendiquer participle
ri	rire participle
riaient	rire past
riait	rire past
riant	rire gerund
ricana	ricaner past
ricanaient	ricaner past
ricanait	ricaner past
ricanant	ricaner gerund
ricane	ricaner present
ricanent	ricaner present
ricaner	ricaner infinitive
ricanera	ricaner present
ricaneront	ricaner present
ricanèrent	ricaner past
ricané	ricaner participle
ricanée	ricaner participle
ricanées	ricaner participle
ricanés	ricaner participle
rient	rire present
riposta	riposter past
ripostaient	riposter past
ripostait	riposter past
ripostant	riposter gerund
riposte	riposter present
ripostent	riposter present
riposter	riposter infinitive
ripostera	riposter present
riposteront	riposter present
ripostèrent	riposter past
riposté	riposter participle
ripostée	riposter participle
ripostées	riposter participle
ripostés	riposter participle
rira	rire present
rirent	rire past
riront	rire present
risqua	risquer past
risquaient	risquer past
risquait	risquer past
risquant	risquer gerund
risque	risquer present
risquera	risquer present
risqueront	risquer present
risquèrent	risquer past
risqué	risquer participle
risquées	risquer participle
risqués	risquer participle
rit	rire present past
ronchonna	ronchonner past
ronchonnaient	ronchonner past
ronchonnait	ronchonner past
ronchonnant	ronchonner gerund
ronchonne	ronchonner present
ronchonnent	ronchonner present
ronchonner	ronchonner infinitive
ronchonnera	ronchonner present
ronchonneront	ronchonner present
ronchonnèrent	ronchonner past
ronchonné	ronchonner participle
ronchonnée	ronchonner participle
ronchonnées	ronchonner participle
ronchonnés	ronchonner participle
rugi	rugir participle
rugie	rugir participle
rugies	rugir participle
rugir	rugir infinitive
rugira	rugir present
rugirent	rugir past
rugiront	rugir present
rugis	rugir participle
rugissaient	rugir past
rugissait	rugir past
rugissant	rugir gerund
rugissent	rugir present
rugit	rugir present past
râla	râler past
râlaient	râler past
râlait	râler past
râlant	râler gerund
râle	râler present
râlent	râler present
râler	râler infinitive
râlera	râler present
râleront	râler present
râlèrent	râler past
râlé	râler participle
râlée	râler participle
râlées	râler participle
râlés	râler participle
réaffirma	réaffirmer past
réaffirmaient	réaffirmer past
réaffirmait	réaffirmer past
réaffirmant	réaffirmer gerund
réaffirme	réaffirmer present
réaffirment	réaffirmer present
réaffirmer	réaffirmer infinitive
réaffirmera	réaffirmer present
réaffirmeront	réaffirmer present
réaffirmèrent	réaffirmer past
réaffirmé	réaffirmer participle
réaffirmée	réaffirmer participle
réaffirmées	réaffirmer participle
réaffirmés	réaffirmer participle
réagi	réagir participle
réagie	réagir participle
réagies	réagir participle
réagir	réagir infinitive
réagira	réagir present
réagirent	réagir past
réagiront	réagir present
réagis	réagir participle
réagissaient	réagir past
réagissait	réagir past
réagissant	réagir gerund
réagissent	réagir present
réagit	réagir present past
réalisaient	réaliser past
réalise	réaliser present
réalisera	réaliser present
réaliseront	réaliser present
réalisèrent	réaliser past
récita	réciter past
récitaient	réciter past
récitait	réciter past
récitant	réciter gerund
récite	réciter present
récitent	réciter present
réciter	réciter infinitive
récitera	réciter present
réciteront	réciter present
récitèrent	réciter past
récité	réciter participle
récitée	réciter participle
récitées	réciter participle
récités	réciter participle
réclama	réclamer past
réclamaient	réclamer past
réclamait	réclamer past
réclamant	réclamer gerund
réclame	réclamer present
réclament	réclamer present
réclamer	réclamer infinitive
réclamera	réclamer present
réclameront	réclamer present
réclamèrent	réclamer past
réclamé	réclamer participle
réclamée	réclamer participle
réclamées	réclamer participle
réclamés	réclamer participle
récria	récrier past
récriaient	récrier past
récriait	récrier past
récriant	récrier gerund
récrie	récrier present
récrient	récrier present
récrier	récrier infinitive
récriera	récrier present
récrieront	récrier present
récrièrent	récrier past
récrié	récrier participle
récriée	récrier participle
récriées	récrier participle
récriés	récrier participle
récusa	récuser past
récusaient	récuser past
récusait	récuser past
récusant	récuser gerund
récuse	récuser present
récusent	récuser present
récuser	récuser infinitive
récusera	récuser present
récuseront	récuser present
récusèrent	récuser past
récusé	récuser participle
récusée	récuser participle
récusées	récuser participle
récusés	récuser participle
réfléchie	réfléchir participle
réfléchies	réfléchir participle
réfléchir	réfléchir infinitive
réfléchira	réfléchir present
réfléchirent	réfléchir past
réfléchiront	réfléchir present
réfléchis	réfléchir participle
réfléchissaient	réfléchir past
réfléchissait	réfléchir past
réfléchissant	réfléchir gerund
réfléchissent	réfléchir present
réfléchit	réfléchir present past
réfuta	réfuter past
réfutaient	réfuter past
réfutait	réfuter past
réfutant	réfuter gerund
réfute	réfuter present
réfutent	réfuter present
réfuter	réfuter infinitive
réfutera	réfuter present
réfuteront	réfuter present
réfutèrent	réfuter past
réfuté	réfuter participle
réfutée	réfuter participle
réfutées	réfuter participle
réfutés	réfuter participle
réitère	réitérer present
réitèrent	réitérer present
réitéra	réitérer past
réitéraient	réitérer past
réitérait	réitérer past
réitérant	réitérer gerund
réitérer	réitérer infinitive
réitérera	réitérer present
réitéreront	réitérer present
réitérèrent	réitérer past
réitéré	réitérer participle
réitérée	réitérer participle
réitérées	réitérer participle
réitérés	réitérer participle
réjoui	réjouir participle
réjouie	réjouir participle
réjouies	réjouir participle
réjouir	réjouir infinitive
réjouira	réjouir present
réjouirent	réjouir past
réjouiront	réjouir present
réjouis	réjouir participle
réjouissaient	réjouir past
réjouissait	réjouir past
réjouissant	réjouir gerund
réjouissent	réjouir present
réjouit	réjouir present past
répliqua	répliquer past
répliquaient	répliquer past
répliquait	répliquer past
répliquant	répliquer gerund
réplique	répliquer present
répliquent	répliquer present
répliquer	répliquer infinitive
répliquera	répliquer present
répliqueront	répliquer present
répliquèrent	répliquer past
répliqué	répliquer participle
répliquée	répliquer participle
répliquées	répliquer participle
répliqués	répliquer participle
répond	répondre present
répondaient	répondre past
répondait	répondre past
répondant	répondre gerund
répondent	répondre present
répondirent	répondre past
répondit	répondre past
répondra	répondre present
répondre	répondre infinitive
répondront	répondre present
répondu	répondre participle
répète	répéter present
répètent	répéter present
répéta	répéter past
répétaient	répéter past
répétait	répéter past
répétant	répéter gerund
répéter	répéter infinitive
répétera	répéter present
répéteront	répéter present
répétèrent	répéter past
répété	répéter participle
répétée	répéter participle
répétées	répéter participle
répétés	répéter participle
résuma	résumer past
résumaient	résumer past
résumait	résumer past
résumant	résumer gerund
résume	résumer present
résument	résumer present
résumer	résumer infinitive
résumera	résumer present
résumeront	résumer present
résumèrent	résumer past
résumé	résumer participle
résumée	résumer participle
résumées	résumer participle
résumés	résumer participle
rétorqua	rétorquer past
rétorquaient	rétorquer past
rétorquait	rétorquer past
rétorquant	rétorquer gerund
rétorque	rétorquer present
rétorquent	rétorquer present
rétorquer	rétorquer infinitive
rétorquera	rétorquer present
rétorqueront	rétorquer present
rétorquèrent	rétorquer past
rétorqué	rétorquer participle
rétorquée	rétorquer participle
rétorquées	rétorquer participle
rétorqués	rétorquer participle
révisa	réviser past
révisaient	réviser past
révisait	réviser past
révisant	réviser gerund
révise	réviser present
révisent	réviser present
réviser	réviser infinitive
révisera	réviser present
réviseront	réviser present
révisèrent	réviser past
révisé	réviser participle
révisée	réviser participle
révisées	réviser participle
révisés	réviser participle
révèle	révéler present
révèlent	révéler present
révéla	révéler past
révélaient	révéler past
révélait	révéler past
révélant	révéler gerund
révéler	révéler infinitive
révélera	révéler present
révéleront	révéler present
révélèrent	révéler past
révélé	révéler participle
révélée	révéler participle
révélées	révéler participle
révélés	révéler participle
rêva	rêver past
rêvaient	rêver past
rêvait	rêver past
rêvant	rêver gerund
rêve	rêver present
rêvent	rêver present
rêver	rêver infinitive
rêvera	rêver present
rêveront	rêver present
rêvèrent	rêver past
rêvé	rêver participle
rêvée	rêver participle
rêvées	rêver participle
rêvés	rêver participle
sait	savoir present
salua	saluer past
saluaient	saluer past
saluait	saluer past
saluant	saluer gerund
salue	saluer present
saluent	saluer present
saluer	saluer infinitive
saluera	saluer present
salueront	saluer present
saluèrent	saluer past
salué	saluer participle
saluée	saluer participle
saluées	saluer participle
salués	saluer participle
sanglota	sangloter past
sanglotaient	sangloter past
sanglotait	sangloter past
sanglotant	sangloter gerund
sanglote	sangloter present
sanglotent	sangloter present
sangloter	sangloter infinitive
sanglotera	sangloter present
sangloteront	sangloter present
sanglotèrent	sangloter past
sangloté	sangloter participle
sanglotée	sangloter participle
sanglotées	sangloter participle
sanglotés	sangloter participle
saura	savoir present
sauront	savoir present
savaient	savoir past
savait	savoir past
savent	savoir present
savoir	savoir infinitive
scanda	scander past
scandaient	scander past
scandait	scander past
scandalisa	scandaliser past
scandalisaient	scandaliser past
scandalisait	scandaliser past
scandalisant	scandaliser gerund
scandalise	scandaliser present
scandalisent	scandaliser present
scandaliser	scandaliser infinitive
scandalisera	scandaliser present
scandaliseront	scandaliser present
scandalisèrent	scandaliser past
scandalisé	scandaliser participle
scandalisée	scandaliser participle
scandalisées	scandaliser participle
scandalisés	scandaliser participle
scandant	scander gerund
scande	scander present
scandent	scander present
scander	scander infinitive
scandera	scander present
scanderont	scander present
scandèrent	scander past
scandé	scander participle
scandée	scander participle
scandées	scander participle
scandés	scander participle
serina	seriner past
serinaient	seriner past
serinait	seriner past
serinant	seriner gerund
serine	seriner present
serinent	seriner present
seriner	seriner infinitive
serinera	seriner present
serineront	seriner present
serinèrent	seriner past
seriné	seriner participle
serinée	seriner participle
serinées	seriner participle
serinés	seriner participle
sermonna	sermonner past
sermonnaient	sermonner past
sermonnait	sermonner past
sermonnant	sermonner gerund
sermonne	sermonner present
sermonnent	sermonner present
sermonner	sermonner infinitive
sermonnera	sermonner present
sermonneront	sermonner present
sermonnèrent	sermonner past
sermonné	sermonner participle
sermonnée	sermonner participle
sermonnées	sermonner participle
sermonnés	sermonner participle
signa	signer past
signaient	signer past
signait	signer past
signala	signaler past
signalaient	signaler past
signalait	signaler past
signalant	signaler gerund
signale	signaler present
signalent	signaler present
signaler	signaler infinitive
signalera	signaler present
signaleront	signaler present
signalèrent	signaler past
signalé	signaler participle
signalée	signaler participle
signalées	signaler participle
signalés	signaler participle
signant	signer gerund
signera	signer present
signeront	signer present
signèrent	signer past
signé	signer participle
somma	sommer past
sommaient	sommer past
sommait	sommer past
sommant	sommer gerund
somment	sommer present
sommer	sommer infinitive
sommera	sommer present
sommeront	sommer present
sommèrent	sommer past
sommée	sommer participle
sommées	sommer participle
sommés	sommer participle
songe	songer present
songea	songer past
songeaient	songer past
songeait	songer past
songeant	songer gerund
songent	songer present
songer	songer infinitive
songera	songer present
songeront	songer present
songèrent	songer past
songé	songer participle
songée	songer participle
songées	songer participle
songés	songer participle
souffla	souffler past
soufflaient	souffler past
soufflait	souffler past
soufflant	souffler gerund
souffle	souffler present
soufflent	souffler present
souffler	souffler infinitive
soufflera	souffler present
souffleront	souffler present
soufflèrent	souffler past
soufflé	souffler participle
soufflée	souffler participle
soufflées	souffler participle
soufflés	souffler participle
souhaita	souhaiter past
souhaitaient	souhaiter past
souhaitait	souhaiter past
souhaitant	souhaiter gerund
souhaite	souhaiter present
souhaitent	souhaiter present
souhaiter	souhaiter infinitive
souhaitera	souhaiter present
souhaiteront	souhaiter present
souhaitèrent	souhaiter past
souhaité	souhaiter participle
souhaitée	souhaiter participle
souhaitées	souhaiter participle
souhaités	souhaiter participle
souligna	souligner past
soulignaient	souligner past
soulignait	souligner past
soulignant	souligner gerund
souligne	souligner present
soulignent	souligner present
souligner	souligner infinitive
soulignera	souligner present
souligneront	souligner present
soulignèrent	souligner past
souligné	souligner participle
soulignée	souligner participle
soulignées	souligner participle
soulignés	souligner participle
soupira	soupirer past
soupiraient	soupirer past
soupirait	soupirer past
soupirant	soupirer gerund
soupire	soupirer present
soupirent	soupirer present
soupirer	soupirer infinitive
soupirera	soupirer present
soupireront	soupirer present
soupirèrent	soupirer past
soupiré	soupirer participle
soupirée	soupirer participle
soupirées	soupirer participle
soupirés	soupirer participle
soupçonna	soupçonner past
soupçonnaient	soupçonner past
soupçonnait	soupçonner past
soupçonnant	soupçonner gerund
soupçonne	soupçonner present
soupçonnent	soupçonner present
soupçonner	soupçonner infinitive
soupçonnera	soupçonner present
soupçonneront	soupçonner present
soupçonnèrent	soupçonner past
soupçonné	soupçonner participle
soupçonnée	soupçonner participle
soupçonnées	soupçonner participle
soupçonnés	soupçonner participle
souri	sourire participle
souriaient	sourire past
souriait	sourire past
souriant	sourire gerund
sourient	sourire present
sourira	sourire present
sourirent	sourire past
souriront	sourire present
sourit	sourire present past
sous-entend	sous-entendre present
sous-entendaient	sous-entendre past
sous-entendait	sous-entendre past
sous-entendant	sous-entendre gerund
sous-entendent	sous-entendre present
sous-entendit	sous-entendre past
sous-entendra	sous-entendre present
sous-entendre	sous-entendre infinitive
sous-entendront	sous-entendre present
sous-entendu	sous-entendre participle
soutenaient	soutenir past
soutenait	soutenir past
soutenant	soutenir gerund
soutenir	soutenir infinitive
soutenu	soutenir participle
soutiendra	soutenir present
soutiendront	soutenir present
soutiennent	soutenir present
soutient	soutenir present
soutinrent	soutenir past
soutint	soutenir past
souvenaient	souvenir past
souvenait	souvenir past
souvenant	souvenir gerund
souvenu	souvenir participle
souvenue	souvenir participle
souvenus	souvenir participle
souviendra	souvenir present
souviendront	souvenir present
souviennent	souvenir present
souvient	souvenir present
souvinrent	souvenir past
souvint	souvenir past
spécifia	spécifier past
spécifiaient	spécifier past
spécifiait	spécifier past
spécifiant	spécifier gerund
spécifie	spécifier present
spécifient	spécifier present
spécifier	spécifier infinitive
spécifiera	spécifier present
spécifieront	spécifier present
spécifièrent	spécifier past
spécifié	spécifier participle
spécifiée	spécifier participle
spécifiées	spécifier participle
spécifiés	spécifier participle
spécula	spéculer past
spéculaient	spéculer past
spéculait	spéculer past
spéculant	spéculer gerund
spécule	spéculer present
spéculent	spéculer present
spéculer	spéculer infinitive
spéculera	spéculer present
spéculeront	spéculer present
spéculèrent	spéculer past
spéculé	spéculer participle
spéculée	spéculer participle
spéculées	spéculer participle
spéculés	spéculer participle
statua	statuer past
statuaient	statuer past
statuait	statuer past
statuant	statuer gerund
statue	statuer present
statuent	statuer present
statuer	statuer infinitive
statuera	statuer present
statueront	statuer present
statuèrent	statuer past
statué	statuer participle
statuée	statuer participle
statuées	statuer participle
statués	statuer participle
stipula	stipuler past
stipulaient	stipuler past
stipulait	stipuler past
stipulant	stipuler gerund
stipule	stipuler present
stipulent	stipuler present
stipuler	stipuler infinitive
stipulera	stipuler present
stipuleront	stipuler present
stipulèrent	stipuler past
stipulé	stipuler participle
stipulée	stipuler participle
stipulées	stipuler participle
stipulés	stipuler participle
su	savoir participle
subodora	subodorer past
subodoraient	subodorer past
subodorait	subodorer past
subodorant	subodorer gerund
subodore	subodorer present
subodorent	subodorer present
subodorer	subodorer infinitive
subodorera	subodorer present
subodoreront	subodorer present
subodorèrent	subodorer past
subodoré	subodorer participle
subodorée	subodorer participle
subodorées	subodorer participle
subodorés	subodorer participle
suggère	suggérer present
suggèrent	suggérer present
suggéra	suggérer past
suggéraient	suggérer past
suggérait	suggérer past
suggérant	suggérer gerund
suggérer	suggérer infinitive
suggérera	suggérer present
suggéreront	suggérer present
suggérèrent	suggérer past
suggéré	suggérer participle
suggérée	suggérer participle
suggérées	suggérer participle
suggérés	suggérer participle
supplia	supplier past
suppliaient	supplier past
suppliait	supplier past
suppliant	supplier gerund
supplie	supplier present
supplient	supplier present
supplier	supplier infinitive
suppliera	supplier present
supplieront	supplier present
supplièrent	supplier past
supplié	supplier participle
suppliée	supplier participle
suppliées	supplier participle
suppliés	supplier participle
supposa	supposer past
supposaient	supposer past
supposait	supposer past
supposant	supposer gerund
suppose	supposer present
supposent	supposer present
supposer	supposer infinitive
supposera	supposer present
supposeront	supposer present
supposèrent	supposer past
supposé	supposer participle
supposée	supposer participle
supposées	supposer participle
supposés	supposer participle
supputa	supputer past
supputaient	supputer past
supputait	supputer past
supputant	supputer gerund
suppute	supputer present
supputent	supputer present
supputer	supputer infinitive
supputera	supputer present
supputeront	supputer present
supputèrent	supputer past
supputé	supputer participle
supputée	supputer participle
supputées	supputer participle
supputés	supputer participle
surenchéri	surenchérir participle
surenchérie	surenchérir participle
surenchéries	surenchérir participle
surenchérir	surenchérir infinitive
surenchérira	surenchérir present
surenchérirent	surenchérir past
surenchériront	surenchérir present
surenchéris	surenchérir participle
surenchérissaient	surenchérir past
surenchérissait	surenchérir past
surenchérissant	surenchérir gerund
surenchérissent	surenchérir present
surenchérit	surenchérir present past
surent	savoir past
surnomma	surnommer past
surnommaient	surnommer past
surnommait	surnommer past
surnommant	surnommer gerund
surnomme	surnommer present
surnomment	surnommer present
surnommer	surnommer infinitive
surnommera	surnommer present
surnommeront	surnommer present
surnommèrent	surnommer past
surnommé	surnommer participle
surnommée	surnommer participle
surnommées	surnommer participle
surnommés	surnommer participle
susurra	susurrer past
susurraient	susurrer past
susurrait	susurrer past
susurrant	susurrer gerund
susurre	susurrer present
susurrent	susurrer present
susurrer	susurrer infinitive
susurrera	susurrer present
susurreront	susurrer present
susurrèrent	susurrer past
susurré	susurrer participle
susurrée	susurrer participle
susurrées	susurrer participle
susurrés	susurrer participle
sut	savoir past
synthétisa	synthétiser past
synthétisaient	synthétiser past
synthétisait	synthétiser past
synthétisant	synthétiser gerund
synthétise	synthétiser present
synthétisent	synthétiser present
synthétiser	synthétiser infinitive
synthétisera	synthétiser present
synthétiseront	synthétiser present
synthétisèrent	synthétiser past
synthétisé	synthétiser participle
synthétisée	synthétiser participle
synthétisées	synthétiser participle
synthétisés	synthétiser participle
tacla	tacler past
taclaient	tacler past
taclait	tacler past
taclant	tacler gerund
tacle	tacler present
taclent	tacler present
tacler	tacler infinitive
taclera	tacler present
tacleront	tacler present
taclèrent	tacler past
taclé	tacler participle
taclée	tacler participle
taclées	tacler participle
taclés	tacler participle
tance	tancer present
tancent	tancer present
tancer	tancer infinitive
tancera	tancer present
tanceront	tancer present
tancèrent	tancer past
tancé	tancer participle
tancée	tancer participle
tancées	tancer participle
tancés	tancer participle
tança	tancer past
tançaient	tancer past
tançait	tancer past
tançant	tancer gerund
targua	targuer past
targuaient	targuer past
targuait	targuer past
targuant	targuer gerund
targue	targuer present
targuent	targuer present
targuer	targuer infinitive
targuera	targuer present
targueront	targuer present
targuèrent	targuer past
targué	targuer participle
targuée	targuer participle
targuées	targuer participle
targués	targuer participle
tempère	tempérer present
tempèrent	tempérer present
tempéra	tempérer past
tempéraient	tempérer past
tempérait	tempérer past
tempérant	tempérer gerund
tempérer	tempérer infinitive
tempérera	tempérer present
tempéreront	tempérer present
tempérèrent	tempérer past
tempéré	tempérer participle
tempérée	tempérer participle
tempérées	tempérer participle
tempérés	tempérer participle
tempêta	tempêter past
tempêtaient	tempêter past
tempêtait	tempêter past
tempêtant	tempêter gerund
tempête	tempêter present
tempêtent	tempêter present
tempêter	tempêter infinitive
tempêtera	tempêter present
tempêteront	tempêter present
tempêtèrent	tempêter past
tempêté	tempêter participle
tempêtée	tempêter participle
tempêtées	tempêter participle
tempêtés	tempêter participle
tenta	tenter past
tentaient	tenter past
tentant	tenter gerund
tente	tenter present
tentera	tenter present
tenteront	tenter present
tentèrent	tenter past
tenté	tenter participle
tentées	tenter participle
tentés	tenter participle
termina	terminer past
terminaient	terminer past
terminait	terminer past
terminant	terminer gerund
termine	terminer present
terminera	terminer present
termineront	terminer present
terminèrent	terminer past
terminé	terminer participle
terminées	terminer participle
terminés	terminer participle
théorisa	théoriser past
théorisaient	théoriser past
théorisait	théoriser past
théorisant	théoriser gerund
théorise	théoriser present
théorisent	théoriser present
théoriser	théoriser infinitive
théorisera	théoriser present
théoriseront	théoriser present
théorisèrent	théoriser past
théorisé	théoriser participle
théorisée	théoriser participle
théorisées	théoriser participle
théorisés	théoriser participle
titra	titrer past
titraient	titrer past
titrait	titrer past
titrant	titrer gerund
titre	titrer present
titrent	titrer present
titrer	titrer infinitive
titrera	titrer present
titreront	titrer present
titrèrent	titrer past
titré	titrer participle
titrée	titrer participle
titrées	titrer participle
titrés	titrer participle
tonna	tonner past
tonnaient	tonner past
tonnait	tonner past
tonnant	tonner gerund
tonne	tonner present
tonnent	tonner present
tonner	tonner infinitive
tonnera	tonner present
tonneront	tonner present
tonnèrent	tonner past
tonné	tonner participle
tonnée	tonner participle
tonnées	tonner participle
tonnés	tonner participle
traduira	traduire present
traduiront	traduire present
traduisaient	traduire past
traduisait	traduire past
traduisant	traduire gerund
traduisent	traduire present
traduisit	traduire past
traita	traiter past
traitaient	traiter past
traitait	traiter past
traite	traiter present
traitera	traiter present
traiteront	traiter present
traitèrent	traiter past
traité	traiter participle
trancha	trancher past
tranchaient	trancher past
tranchait	trancher past
tranchant	trancher gerund
tranche	trancher present
tranchent	trancher present
trancher	trancher infinitive
tranchera	trancher present
trancheront	trancher present
tranchèrent	trancher past
tranché	trancher participle
tranchés	trancher participle
tranquillisa	tranquilliser past
tranquillisaient	tranquilliser past
tranquillisait	tranquilliser past
tranquillisant	tranquilliser gerund
tranquillise	tranquilliser present
tranquillisent	tranquilliser present
tranquilliser	tranquilliser infinitive
tranquillisera	tranquilliser present
tranquilliseront	tranquilliser present
tranquillisèrent	tranquilliser past
tranquillisé	tranquilliser participle
tranquillisée	tranquilliser participle
tranquillisées	tranquilliser participle
tranquillisés	tranquilliser participle
triompha	triompher past
triomphaient	triompher past
triomphait	triompher past
triomphant	triompher gerund
triomphe	triompher present
triomphent	triompher present
triompher	triompher infinitive
triomphera	triompher present
triompheront	triompher present
triomphèrent	triompher past
triomphé	triompher participle
triomphée	triompher participle
triomphées	triompher participle
triomphés	triompher participle
trouveront	trouver present
trouvèrent	trouver past
tweeta	tweeter past
tweetaient	tweeter past
tweetait	tweeter past
tweetant	tweeter gerund
tweeter	tweeter infinitive
tweetèrent	tweeter past
tweeté	tweeter participle
tweetée	tweeter participle
tweetées	tweeter participle
tweetés	tweeter participle
tweète	tweeter present
tweètent	tweeter present
tweètera	tweeter present
tweèteront	tweeter present
twitta	twitter past
twittaient	twitter past
twittait	twitter past
twittant	twitter gerund
twitte	twitter present
twittent	twitter present
twitter	twitter infinitive
twittera	twitter present
twitteront	twitter present
twittèrent	twitter past
twitté	twitter participle
twittée	twitter participle
twittées	twitter participle
twittés	twitter participle
téléphona	téléphoner past
téléphonaient	téléphoner past
téléphonait	téléphoner past
téléphonant	téléphoner gerund
téléphone	téléphoner present
téléphonent	téléphoner present
téléphoner	téléphoner infinitive
téléphonera	téléphoner present
téléphoneront	téléphoner present
téléphonèrent	téléphoner past
téléphoné	téléphoner participle
téléphonée	téléphoner participle
téléphonées	téléphoner participle
téléphonés	téléphoner participle
témoigna	témoigner past
témoignaient	témoigner past
témoignait	témoigner past
témoignant	témoigner gerund
témoigne	témoigner present
témoignent	témoigner present
témoigner	témoigner infinitive
témoignera	témoigner present
témoigneront	témoigner present
témoignèrent	témoigner past
témoigné	témoigner participle
témoignée	témoigner participle
témoignées	témoigner participle
témoignés	témoigner participle
valida	valider past
validaient	valider past
validait	valider past
validant	valider gerund
valide	valider present
valident	valider present
valider	valider infinitive
validera	valider present
valideront	valider present
validèrent	valider past
validées	valider participle
validés	valider participle
vanta	vanter past
vantaient	vanter past
vantait	vanter past
vantant	vanter gerund
vante	vanter present
vantent	vanter present
vanter	vanter infinitive
vantera	vanter present
vanteront	vanter present
vantèrent	vanter past
vanté	vanter participle
vantée	vanter participle
vantées	vanter participle
vantés	vanter participle
vilipenda	vilipender past
vilipendaient	vilipender past
vilipendait	vilipender past
vilipendant	vilipender gerund
vilipende	vilipender present
vilipendent	vilipender present
vilipender	vilipender infinitive
vilipendera	vilipender present
vilipenderont	vilipender present
vilipendèrent	vilipender past
vilipendé	vilipender participle
vilipendée	vilipender participle
vilipendées	vilipender participle
vilipendés	vilipender participle
vitupère	vitupérer present
vitupèrent	vitupérer present
vitupéra	vitupérer past
vitupéraient	vitupérer past
vitupérait	vitupérer past
vitupérant	vitupérer gerund
vitupérer	vitupérer infinitive
vitupérera	vitupérer present
vitupéreront	vitupérer present
vitupérèrent	vitupérer past
vitupéré	vitupérer participle
vitupérée	vitupérer participle
vitupérées	vitupérer participle
vitupérés	vitupérer participle
vocifère	vociférer present
vocifèrent	vociférer present
vociféra	vociférer past
vociféraient	vociférer past
vociférait	vociférer past
vociférant	vociférer gerund
vociférer	vociférer infinitive
vociférera	vociférer present
vociféreront	vociférer present
vociférèrent	vociférer past
vociféré	vociférer participle
vociférée	vociférer participle
vociférées	vociférer participle
vociférés	vociférer participle
éclaira	éclairer past
éclairaient	éclairer past
éclairait	éclairer past
éclairant	éclairer gerund
éclairci	éclaircir participle
éclaircie	éclaircir participle
éclaircies	éclaircir participle
éclaircir	éclaircir infinitive
éclaircira	éclaircir present
éclaircirent	éclaircir past
éclairciront	éclaircir present
éclaircis	éclaircir participle
éclaircissaient	éclaircir past
éclaircissait	éclaircir past
éclaircissant	éclaircir gerund
éclaircissent	éclaircir present
éclaircit	éclaircir present past
éclaire	éclairer present
éclairent	éclairer present
éclairer	éclairer infinitive
éclairera	éclairer present
éclaireront	éclairer present
éclairèrent	éclairer past
éclairée	éclairer participle
éclairées	éclairer participle
éclairés	éclairer participle
écria	écrier past
écriaient	écrier past
écriait	écrier past
écriant	écrier gerund
écrie	écrier present
écrient	écrier present
écrier	écrier infinitive
écriera	écrier present
écrieront	écrier present
écrira	écrire present
écrire	écrire infinitive
écriront	écrire present
écrit	écrire present participle
écrite	écrire participle
écrites	écrire participle
écrits	écrire participle
écrivaient	écrire past
écrivait	écrire past
écrivant	écrire gerund
écrivent	écrire present
écrivirent	écrire past
écrivit	écrire past
écrièrent	écrier past
écrié	écrier participle
écriée	écrier participle
écriées	écrier participle
écriés	écrier participle
édicta	édicter past
édictaient	édicter past
édictait	édicter past
édictant	édicter gerund
édicte	édicter present
édictent	édicter present
édicter	édicter infinitive
édictera	édicter present
édicteront	édicter present
édictèrent	édicter past
édicté	édicter participle
édictée	édicter participle
édictées	édicter participle
édictés	édicter participle
émerveilla	émerveiller past
émerveillaient	émerveiller past
émerveillait	émerveiller past
émerveillant	émerveiller gerund
émerveille	émerveiller present
émerveillent	émerveiller present
émerveiller	émerveiller infinitive
émerveillera	émerveiller present
émerveilleront	émerveiller present
émerveillèrent	émerveiller past
émerveillé	émerveiller participle
émerveillée	émerveiller participle
émerveillées	émerveiller participle
émerveillés	émerveiller participle
émeut	émouvoir present
émeuvent	émouvoir present
émouvaient	émouvoir past
émouvait	émouvoir past
émouvant	émouvoir gerund
émouvoir	émouvoir infinitive
émouvra	émouvoir present
émouvront	émouvoir present
émurent	émouvoir past
énerva	énerver past
énervaient	énerver past
énervait	énerver past
énervant	énerver gerund
énerve	énerver present
énervent	énerver present
énerver	énerver infinitive
énervera	énerver present
énerveront	énerver present
énervèrent	énerver past
énervé	énerver participle
énervée	énerver participle
énervées	énerver participle
énervés	énerver participle
énonce	énoncer present
énoncent	énoncer present
énoncer	énoncer infinitive
énoncera	énoncer present
énonceront	énoncer present
énoncèrent	énoncer past
énoncé	énoncer participle
énoncée	énoncer participle
énoncées	énoncer participle
énoncés	énoncer participle
énonça	énoncer past
énonçaient	énoncer past
énonçait	énoncer past
énonçant	énoncer gerund
énumère	énumérer present
énumèrent	énumérer present
énuméra	énumérer past
énuméraient	énumérer past
énumérait	énumérer past
énumérant	énumérer gerund
énumérer	énumérer infinitive
énumérera	énumérer present
énuméreront	énumérer present
énumérèrent	énumérer past
énuméré	énumérer participle
énumérée	énumérer participle
énumérées	énumérer participle
énumérés	énumérer participle
épancha	épancher past
épanchaient	épancher past
épanchait	épancher past
épanchant	épancher gerund
épanche	épancher present
épanchent	épancher present
épancher	épancher infinitive
épanchera	épancher present
épancheront	épancher present
épanchèrent	épancher past
épanché	épancher participle
épanchée	épancher participle
épanchées	épancher participle
épanchés	épancher participle
épela	épeler past
épelaient	épeler past
épelait	épeler past
épelant	épeler gerund
épeler	épeler infinitive
épelera	épeler present
épeleront	épeler present
épelèrent	épeler past
épelé	épeler participle
épelée	épeler participle
épelées	épeler participle
épelés	épeler participle
épingla	épingler past
épinglaient	épingler past
épinglait	épingler past
épinglant	épingler gerund
épingle	épingler present
épinglent	épingler present
épingler	épingler infinitive
épinglera	épingler present
épingleront	épingler present
épinglèrent	épingler past
épinglé	épingler participle
épinglée	épingler participle
épinglées	épingler participle
épinglés	épingler participle
épèle	épeler present
épèlent	épeler present
étonna	étonner past
étonnaient	étonner past
étonnait	étonner past
étonnant	étonner gerund
étonne	étonner present
étonnent	étonner present
étonner	étonner infinitive
étonnera	étonner present
étonneront	étonner present
étonnèrent	étonner past
étonné	étonner participle
étonnée	étonner participle
étonnées	étonner participle
étonnés	étonner participle
étrangla	étrangler past
étranglaient	étrangler past
étranglait	étrangler past
étranglant	étrangler gerund
étrangle	étrangler present
étranglent	étrangler present
étrangler	étrangler infinitive
étranglera	étrangler present
étrangleront	étrangler present
étranglèrent	étrangler past
étranglé	étrangler participle
étranglée	étrangler participle
étranglées	étrangler participle
étranglés	étrangler participle
étrilla	étriller past
étrillaient	étriller past
étrillait	étriller past
étrillant	étriller gerund
étrille	étriller present
étrillent	étriller present
étriller	étriller infinitive
étrillera	étriller present
étrilleront	étriller present
étrillèrent	étriller past
étrillé	étriller participle
étrillée	étriller participle
étrillées	étriller participle
étrillés	étriller participle
évoqua	évoquer past
évoquaient	évoquer past
évoquait	évoquer past
évoquant	évoquer gerund
évoque	évoquer present
évoquent	évoquer present
évoquer	évoquer infinitive
évoquera	évoquer present
évoqueront	évoquer present
évoquèrent	évoquer past
évoqué	évoquer participle
évoquée	évoquer participle
évoquées	évoquer participle
évoqués	évoquer participle
"""

SPEECH = """\
accuser
acquiescer
acter
adjurer
admettre
admonester
affirmer
agacer
ajouter
alarmer
alerter
alléguer
analyser
annoncer
anticiper
appeler
applaudir
arguer
argumenter
argüer
articuler
assumer
assurer
asséner
attester
augurer
avancer
avertir
aviser
avouer
badiner
bafouiller
balayer
balbutier
blaguer
blâmer
bougonner
bredouiller
briefer
brocarder
bégayer
certifier
chuchoter
citer
clamer
commenter
comparer
conclure
concéder
condamner
confesser
confier
confirmer
conjecturer
conseiller
considérer
conspuer
constater
contester
contredire
convenir
corroborer
critiquer
demander
diagnostiquer
dire
disposer
disserter
divulguer
déclamer
déclarer
décrire
décrypter
décréter
défendre
démentir
démontrer
dénoncer
déplorer
désoler
détailler
dévoiler
encenser
enjoindre
enorgueillir
enthousiasmer
ergoter
estimer
exclamer
exhorter
exiger
expliciter
expliquer
exprimer
exulter
fanfaronner
formuler
fulminer
fustiger
féliciter
garantir
gloser
glousser
grogner
grommeler
gémir
hurler
impatienter
implorer
indigner
indiquer
informer
inquiéter
insinuer
insister
insurger
interpeller
interroger
intimer
inviter
ironiser
jubiler
juger
jurer
justifier
lamenter
maintenir
marmonner
marteler
maugréer
menacer
mentionner
minimiser
murmurer
narrer
nier
noter
notifier
nuancer
objecter
observer
offusquer
ordonner
paraphraser
parler
persifler
philosopher
plaider
plaindre
plaisanter
pontifier
positiver
postuler
pouffer
prescrire
proclamer
professer
promettre
pronostiquer
prophétiser
proposer
préciser
préconiser
prédire
prétendre
prévenir
prévoir
prêcher
pérorer
qualifier
questionner
rabâcher
raconter
railler
raisonner
rappeler
rapporter
rassurer
recadrer
recommander
reconnaître
rectifier
redire
reformuler
regretter
rejeter
relater
relativiser
relever
remarquer
remémorer
renchérir
renseigner
reprocher
ressasser
retweeter
revendiquer
ricaner
riposter
ronchonner
râler
réaffirmer
réagir
réclamer
récrier
récuser
réfuter
réitérer
réjouir
répliquer
répondre
répéter
résumer
rétorquer
révéler
saluer
sangloter
scandaliser
seriner
sermonner
signaler
souhaiter
souligner
soupirer
sous-entendre
soutenir
souvenir
spécifier
spéculer
statuer
stipuler
suggérer
supplier
supputer
surenchérir
susurrer
synthétiser
tacler
tancer
targuer
tempérer
tempêter
théoriser
titrer
tranquilliser
tweeter
twitter
téléphoner
témoigner
vanter
vilipender
vitupérer
vociférer
éclaircir
écrier
écrire
édicter
émerveiller
émouvoir
énerver
énoncer
énumérer
épancher
épingler
étonner
étriller
évoquer
"""

MANNER = """\
acclamer
achever
adresser
afficher
amuser
approuver
appuyer
attaquer
aventurer
brandir
braquer
chanter
cingler
claquer
clôturer
cogner
commencer
compléter
continuer
corriger
crier
dicter
débiter
débuter
défouler
dégainer
embrayer
emporter
enchaîner
encourager
enflammer
enfoncer
entamer
entonner
exaspérer
excuser
exhiber
finir
glisser
griffonner
grimacer
gronder
hasarder
huer
illustrer
intervenir
irriter
lancer
lire
livrer
louer
lâcher
marmotter
moquer
opiner
oser
persister
pester
pleurer
pointer
ponctuer
poster
poursuivre
presser
prier
prononcer
préfacer
rager
rebondir
relancer
remercier
reprendre
rire
risquer
rugir
réciter
réfléchir
réviser
scander
signer
sommer
souffler
sourire
surnommer
tenter
terminer
tonner
traduire
traiter
trancher
triompher
valider
éclairer
épeler
étrangler
"""

ADDRESS = """\
adjurer
alerter
avertir
aviser
briefer
implorer
informer
interpeller
interroger
prévenir
questionner
rassurer
renseigner
sermonner
supplier
tancer
"""

QUESTIONS = """\
demander
interroger
questionner
"""

THOUGHT = """\
apprendre
comprendre
craindre
croire
deviner
douter
espérer
imaginer
penser
présumer
redouter
réaliser
rêver
savoir
songer
soupçonner
subodorer
supposer
trouver
"""

STATES = """\
catégorique
certain
certaine
confiant
confiante
conscient
consciente
conscientes
conscients
convaincu
convaincue
convaincues
convaincus
désolé
désolée
déçu
déçue
fier
fière
formel
formelle
furieuse
furieux
heureuse
heureux
inquiet
inquiets
inquiète
optimiste
persuadé
persuadée
persuadées
persuadés
pessimiste
ravi
ravie
satisfait
satisfaite
sceptique
soulagé
soulagée
surpris
sûr
sûre
sûrs
triste
étonné
étonnée
"""

NOUNS = """\
accusation
accusations
affirmation
affirmations
allégation
allégations
annonce
argument
argumentaire
arguments
assertion
assertions
assurance
avertissement
aveu
aveux
certitude
conclusion
confirmation
constat
conviction
crainte
craintes
critique
critiques
croyance
doute
doutes
déclaration
déclarations
démenti
espoir
espoirs
hypothèse
idée
impression
information
informations
insinuation
insinuations
postulat
promesse
prédiction
reproche
reproches
rumeur
rumeurs
révélation
révélations
sentiment
soupçon
soupçons
thèse
théorie
témoignage
vœu
"""

DOCUMENTS = """\
analyse
analyses
article
articles
audit
audits
bilan
bulletin
chiffre
chiffres
communiqué
communiqués
compte-rendu
conclusions
courriel
courriels
courrier
document
documents
données
dossier
enquête
enquêtes
enregistrement
enregistrements
estimation
estimations
expertise
facture
fiche
fiches
images
indicateurs
journal
lettre
lettres
mail
mémo
note
notes
ordonnance
pancarte
panneau
procès-verbal
projections
prévisions
pv
pétition
rapport
rapports
recensement
registre
registres
relevé
résultats
sondage
sondages
statistiques
texte
textes
tract
tracts
tribune
tweet
vidéo
vidéos
étude
études
évaluation
"""

VERB_PHRASES = """\
abonda dans le même sens	dire past
abonda dans son sens	dire past
abondaient dans le même sens	dire past
abondaient dans son sens	dire past
abondait dans le même sens	dire past
abondait dans son sens	dire past
abondant dans le même sens	dire gerund
abondant dans son sens	dire gerund
abonde dans le même sens	dire present
abonde dans son sens	dire present
abondent dans le même sens	dire present
abondent dans son sens	dire present
abonder dans le même sens	dire infinitive
abonder dans son sens	dire infinitive
abondera dans le même sens	dire present
abondera dans son sens	dire present
abonderont dans le même sens	dire present
abonderont dans son sens	dire present
abondèrent dans le même sens	dire past
abondèrent dans son sens	dire past
abondé dans le même sens	dire participle
abondé dans son sens	dire participle
abondée dans le même sens	dire participle
abondée dans son sens	dire participle
abondées dans le même sens	dire participle
abondées dans son sens	dire participle
abondés dans le même sens	dire participle
abondés dans son sens	dire participle
alla plus loin	dire past
allaient plus loin	dire past
allait plus loin	dire past
allant plus loin	dire gerund
aller plus loin	dire infinitive
allèrent plus loin	dire past
allé plus loin	dire participle
allée plus loin	dire participle
allées plus loin	dire participle
allés plus loin	dire participle
botta en touche	dire past
bottaient en touche	dire past
bottait en touche	dire past
bottant en touche	dire gerund
botte en touche	dire present
bottent en touche	dire present
botter en touche	dire infinitive
bottera en touche	dire present
botteront en touche	dire present
bottèrent en touche	dire past
botté en touche	dire participle
bottée en touche	dire participle
bottées en touche	dire participle
bottés en touche	dire participle
continua à affirmer	dire past
continua à dire	dire past
continua à déclarer	dire past
continua à expliquer	dire past
continua à raconter	dire past
continua à rappeler	dire past
continuaient à affirmer	dire past
continuaient à dire	dire past
continuaient à déclarer	dire past
continuaient à expliquer	dire past
continuaient à raconter	dire past
continuaient à rappeler	dire past
continuait à affirmer	dire past
continuait à dire	dire past
continuait à déclarer	dire past
continuait à expliquer	dire past
continuait à raconter	dire past
continuait à rappeler	dire past
continuant à affirmer	dire gerund
continuant à dire	dire gerund
continuant à déclarer	dire gerund
continuant à expliquer	dire gerund
continuant à raconter	dire gerund
continuant à rappeler	dire gerund
continue à affirmer	dire present
continue à dire	dire present
continue à déclarer	dire present
continue à expliquer	dire present
continue à raconter	dire present
continue à rappeler	dire present
continuent à affirmer	dire present
continuent à dire	dire present
continuent à déclarer	dire present
continuent à expliquer	dire present
continuent à raconter	dire present
continuent à rappeler	dire present
continuer à affirmer	dire infinitive
continuer à dire	dire infinitive
continuer à déclarer	dire infinitive
continuer à expliquer	dire infinitive
continuer à raconter	dire infinitive
continuer à rappeler	dire infinitive
continuera à affirmer	dire present
continuera à dire	dire present
continuera à déclarer	dire present
continuera à expliquer	dire present
continuera à raconter	dire present
continuera à rappeler	dire present
continueront à affirmer	dire present
continueront à dire	dire present
continueront à déclarer	dire present
continueront à expliquer	dire present
continueront à raconter	dire present
continueront à rappeler	dire present
continuèrent à affirmer	dire past
continuèrent à dire	dire past
continuèrent à déclarer	dire past
continuèrent à expliquer	dire past
continuèrent à raconter	dire past
continuèrent à rappeler	dire past
continué à affirmer	dire participle
continué à dire	dire participle
continué à déclarer	dire participle
continué à expliquer	dire participle
continué à raconter	dire participle
continué à rappeler	dire participle
continuée à affirmer	dire participle
continuée à dire	dire participle
continuée à déclarer	dire participle
continuée à expliquer	dire participle
continuée à raconter	dire participle
continuée à rappeler	dire participle
continuées à affirmer	dire participle
continuées à dire	dire participle
continuées à déclarer	dire participle
continuées à expliquer	dire participle
continuées à raconter	dire participle
continuées à rappeler	dire participle
continués à affirmer	dire participle
continués à dire	dire participle
continués à déclarer	dire participle
continués à expliquer	dire participle
continués à raconter	dire participle
continués à rappeler	dire participle
donna l' alerte	dire past
donnaient l' alerte	dire past
donnait l' alerte	dire past
donnant l' alerte	dire gerund
donne l' alerte	dire present
donnent l' alerte	dire present
donner l' alerte	dire infinitive
donnera l' alerte	dire present
donneront l' alerte	dire present
donnèrent l' alerte	dire past
donné l' alerte	dire participle
donnée l' alerte	dire participle
données l' alerte	dire participle
donnés l' alerte	dire participle
dressa le constat	dire past
dressaient le constat	dire past
dressait le constat	dire past
dressant le constat	dire gerund
dresse le constat	dire present
dressent le constat	dire present
dresser le constat	dire infinitive
dressera le constat	dire present
dresseront le constat	dire present
dressèrent le constat	dire past
dressé le constat	dire participle
dressée le constat	dire participle
dressées le constat	dire participle
dressés le constat	dire participle
enfonce le clou	dire present
enfoncent le clou	dire present
enfoncer le clou	dire infinitive
enfoncera le clou	dire present
enfonceront le clou	dire present
enfoncèrent le clou	dire past
enfoncé le clou	dire participle
enfoncée le clou	dire participle
enfoncées le clou	dire participle
enfoncés le clou	dire participle
enfonça le clou	dire past
enfonçaient le clou	dire past
enfonçait le clou	dire past
enfonçant le clou	dire gerund
faire le constat	dire infinitive
faire observer	dire infinitive
faire remarquer	dire infinitive
faire savoir	dire infinitive
faire valoir	dire infinitive
faisaient le constat	dire past
faisaient observer	dire past
faisaient remarquer	dire past
faisaient savoir	dire past
faisaient valoir	dire past
faisait le constat	dire past
faisait observer	dire past
faisait remarquer	dire past
faisait savoir	dire past
faisait valoir	dire past
faisant le constat	dire gerund
faisant observer	dire gerund
faisant remarquer	dire gerund
faisant savoir	dire gerund
faisant valoir	dire gerund
fait le constat	dire present participle
fait observer	dire present participle
fait remarquer	dire present participle
fait savoir	dire present participle
fait valoir	dire present participle
faite le constat	dire participle
faite observer	dire participle
faite remarquer	dire participle
faite savoir	dire participle
faite valoir	dire participle
faites le constat	dire participle
faites observer	dire participle
faites remarquer	dire participle
faites savoir	dire participle
faites valoir	dire participle
faits le constat	dire participle
faits observer	dire participle
faits remarquer	dire participle
faits savoir	dire participle
faits valoir	dire participle
fera le constat	dire present
fera observer	dire present
fera remarquer	dire present
fera savoir	dire present
fera valoir	dire present
feront le constat	dire present
feront observer	dire present
feront remarquer	dire present
feront savoir	dire present
feront valoir	dire present
firent le constat	dire past
firent observer	dire past
firent remarquer	dire past
firent savoir	dire past
firent valoir	dire past
fit le constat	dire past
fit observer	dire past
fit remarquer	dire past
fit savoir	dire past
fit valoir	dire past
font le constat	dire present
font observer	dire present
font remarquer	dire present
font savoir	dire present
font valoir	dire present
haussa le ton	dire past
haussaient le ton	dire past
haussait le ton	dire past
haussant le ton	dire gerund
hausse le ton	dire present
haussent le ton	dire present
hausser le ton	dire infinitive
haussera le ton	dire present
hausseront le ton	dire present
haussèrent le ton	dire past
haussé le ton	dire participle
haussée le ton	dire participle
haussées le ton	dire participle
haussés le ton	dire participle
ira plus loin	dire present
iront plus loin	dire present
laissa entendre	dire past
laissaient entendre	dire past
laissait entendre	dire past
laissant entendre	dire gerund
laisse entendre	dire present
laissent entendre	dire present
laisser entendre	dire infinitive
laissera entendre	dire present
laisseront entendre	dire present
laissèrent entendre	dire past
laissé entendre	dire participle
laissée entendre	dire participle
laissées entendre	dire participle
laissés entendre	dire participle
met en garde	dire present
mettaient en garde	dire past
mettait en garde	dire past
mettant en garde	dire gerund
mettent en garde	dire present
mettra en garde	dire present
mettre en garde	dire infinitive
mettront en garde	dire present
mirent en garde	dire past
mis en garde	dire participle
mise en garde	dire participle
mises en garde	dire participle
mit en garde	dire past
monta au créneau	dire past
montaient au créneau	dire past
montait au créneau	dire past
montant au créneau	dire gerund
monte au créneau	dire present
montent au créneau	dire present
monter au créneau	dire infinitive
montera au créneau	dire present
monteront au créneau	dire present
montèrent au créneau	dire past
monté au créneau	dire participle
montée au créneau	dire participle
montées au créneau	dire participle
montés au créneau	dire participle
passa un message	dire past
passaient un message	dire past
passait un message	dire past
passant un message	dire gerund
passe un message	dire present
passent un message	dire present
passer un message	dire infinitive
passera un message	dire present
passeront un message	dire present
passèrent un message	dire past
passé un message	dire participle
passée un message	dire participle
passées un message	dire participle
passés un message	dire participle
posa la question	demander past
posaient la question	demander past
posait la question	demander past
posant la question	demander gerund
pose la question	demander present
posent la question	demander present
poser la question	demander infinitive
posera la question	demander present
poseront la question	demander present
posèrent la question	demander past
posé la question	demander participle
posée la question	demander participle
posées la question	demander participle
posés la question	demander participle
prenaient la parole pour dire	dire past
prenait la parole pour dire	dire past
prenant la parole pour dire	dire gerund
prend la parole pour dire	dire present
prendra la parole pour dire	dire present
prendre la parole pour dire	dire infinitive
prendront la parole pour dire	dire present
prennent la parole pour dire	dire present
prirent la parole pour dire	dire past
pris la parole pour dire	dire participle
prise la parole pour dire	dire participle
prises la parole pour dire	dire participle
prit la parole pour dire	dire past
tapa du poing sur la table	dire past
tapaient du poing sur la table	dire past
tapait du poing sur la table	dire past
tapant du poing sur la table	dire gerund
tape du poing sur la table	dire present
tapent du poing sur la table	dire present
taper du poing sur la table	dire infinitive
tapera du poing sur la table	dire present
taperont du poing sur la table	dire present
tapèrent du poing sur la table	dire past
tapé du poing sur la table	dire participle
tapée du poing sur la table	dire participle
tapées du poing sur la table	dire participle
tapés du poing sur la table	dire participle
tenaient à ajouter	dire past
tenaient à dire	dire past
tenaient à exprimer	dire past
tenaient à féliciter	dire past
tenaient à préciser	dire past
tenaient à rappeler	dire past
tenaient à rassurer	dire past
tenaient à remercier	dire past
tenaient à réaffirmer	dire past
tenaient à saluer	dire past
tenaient à souligner	dire past
tenait à ajouter	dire past
tenait à dire	dire past
tenait à exprimer	dire past
tenait à féliciter	dire past
tenait à préciser	dire past
tenait à rappeler	dire past
tenait à rassurer	dire past
tenait à remercier	dire past
tenait à réaffirmer	dire past
tenait à saluer	dire past
tenait à souligner	dire past
tenant à ajouter	dire gerund
tenant à dire	dire gerund
tenant à exprimer	dire gerund
tenant à féliciter	dire gerund
tenant à préciser	dire gerund
tenant à rappeler	dire gerund
tenant à rassurer	dire gerund
tenant à remercier	dire gerund
tenant à réaffirmer	dire gerund
tenant à saluer	dire gerund
tenant à souligner	dire gerund
tenir à ajouter	dire infinitive
tenir à dire	dire infinitive
tenir à exprimer	dire infinitive
tenir à féliciter	dire infinitive
tenir à préciser	dire infinitive
tenir à rappeler	dire infinitive
tenir à rassurer	dire infinitive
tenir à remercier	dire infinitive
tenir à réaffirmer	dire infinitive
tenir à saluer	dire infinitive
tenir à souligner	dire infinitive
tenu à ajouter	dire participle
tenu à dire	dire participle
tenu à exprimer	dire participle
tenu à féliciter	dire participle
tenu à préciser	dire participle
tenu à rappeler	dire participle
tenu à rassurer	dire participle
tenu à remercier	dire participle
tenu à réaffirmer	dire participle
tenu à saluer	dire participle
tenu à souligner	dire participle
tiendra à ajouter	dire present
tiendra à dire	dire present
tiendra à exprimer	dire present
tiendra à féliciter	dire present
tiendra à préciser	dire present
tiendra à rappeler	dire present
tiendra à rassurer	dire present
tiendra à remercier	dire present
tiendra à réaffirmer	dire present
tiendra à saluer	dire present
tiendra à souligner	dire present
tiendront à ajouter	dire present
tiendront à dire	dire present
tiendront à exprimer	dire present
tiendront à féliciter	dire present
tiendront à préciser	dire present
tiendront à rappeler	dire present
tiendront à rassurer	dire present
tiendront à remercier	dire present
tiendront à réaffirmer	dire present
tiendront à saluer	dire present
tiendront à souligner	dire present
tiennent à ajouter	dire present
tiennent à dire	dire present
tiennent à exprimer	dire present
tiennent à féliciter	dire present
tiennent à préciser	dire present
tiennent à rappeler	dire present
tiennent à rassurer	dire present
tiennent à remercier	dire present
tiennent à réaffirmer	dire present
tiennent à saluer	dire present
tiennent à souligner	dire present
tient à ajouter	dire present
tient à dire	dire present
tient à exprimer	dire present
tient à féliciter	dire present
tient à préciser	dire present
tient à rappeler	dire present
tient à rassurer	dire present
tient à remercier	dire present
tient à réaffirmer	dire present
tient à saluer	dire present
tient à souligner	dire present
tinrent à ajouter	dire past
tinrent à dire	dire past
tinrent à exprimer	dire past
tinrent à féliciter	dire past
tinrent à préciser	dire past
tinrent à rappeler	dire past
tinrent à rassurer	dire past
tinrent à remercier	dire past
tinrent à réaffirmer	dire past
tinrent à saluer	dire past
tinrent à souligner	dire past
tint à ajouter	dire past
tint à dire	dire past
tint à exprimer	dire past
tint à féliciter	dire past
tint à préciser	dire past
tint à rappeler	dire past
tint à rassurer	dire past
tint à remercier	dire past
tint à réaffirmer	dire past
tint à saluer	dire past
tint à souligner	dire past
tira la sonnette d' alarme	dire past
tiraient la sonnette d' alarme	dire past
tirait la sonnette d' alarme	dire past
tirant la sonnette d' alarme	dire gerund
tire la sonnette d' alarme	dire present
tirent la sonnette d' alarme	dire present
tirer la sonnette d' alarme	dire infinitive
tirera la sonnette d' alarme	dire present
tireront la sonnette d' alarme	dire present
tirèrent la sonnette d' alarme	dire past
tiré la sonnette d' alarme	dire participle
tirée la sonnette d' alarme	dire participle
tirées la sonnette d' alarme	dire participle
tirés la sonnette d' alarme	dire participle
va plus loin	dire present
vont plus loin	dire present
"""

BARE = """\
admettre
affirmer
assurer
avouer
crier
croire
dire
déclarer
espérer
estimer
expliquer
hurler
juger
jurer
nier
penser
promettre
prétendre
reconnaître
répéter
scander
souhaiter
"""

TRANSITIVE = """\
admettre
nier
reconnaître
"""

ACTS = """\
accuser
annoncer
appeler
blâmer
citer
contester
critiquer
demander
décrire
démentir
dénoncer
déplorer
exhorter
exiger
fustiger
féliciter
inviter
louer
menacer
nier
ordonner
plaider
promettre
proposer
préconiser
qualifier
regretter
rejeter
remercier
reprocher
réclamer
réfuter
saluer
vanter
évoquer
"""

PARENTHETIC = """\
admettre
affirmer
ajouter
alarmer
alléguer
amuser
analyser
annoncer
arguer
assurer
asséner
attester
avancer
avertir
avouer
bafouiller
balbutier
bougonner
bredouiller
bégayer
certifier
chuchoter
clamer
commenter
compléter
conclure
concéder
confesser
confier
confirmer
considérer
constater
continuer
convenir
craindre
critiquer
croire
demander
dire
déclarer
décrire
décrypter
dénoncer
déplorer
désoler
détailler
emporter
enchaîner
espérer
estimer
exclamer
expliquer
fustiger
féliciter
glisser
glousser
grogner
grommeler
gronder
gémir
hurler
indigner
indiquer
inquiéter
insister
insurger
interroger
ironiser
juger
jurer
justifier
lamenter
lancer
lâcher
marmonner
marteler
maugréer
murmurer
noter
nuancer
objecter
observer
penser
pester
plaider
plaindre
plaisanter
pointer
poursuivre
proclamer
promettre
pronostiquer
préciser
prédire
prétendre
prévenir
raconter
rappeler
rapporter
reconnaître
redire
regretter
relater
relativiser
relever
remarquer
renchérir
reprendre
ricaner
riposter
rire
réaffirmer
réagir
réitérer
réjouir
répliquer
répondre
répéter
résumer
rétorquer
révéler
saluer
sangloter
signaler
souffler
souhaiter
souligner
soupirer
sourire
soutenir
souvenir
suggérer
susurrer
tempérer
tonner
tweeter
témoigner
écrier
écrire
étonner
évoquer
"""

HOMOGRAPHS = """\
alarmer
analyser
annoncer
attaquer
critiquer
demander
douter
excuser
juger
lire
menacer
pester
poster
rager
reprocher
risquer
rêver
tempêter
tenter
"""

PHRASES = """\
au dire d'
au dire de
au dire des
au dire du
aux dires d'
aux dires de
aux dires des
aux dires du
aux termes d'
aux termes de
aux termes des
aux termes du
aux yeux d'
aux yeux de
aux yeux des
aux yeux du
d' après
d' après les dires d'
d' après les dires de
d' après les dires des
d' après les dires du
d' après les déclarations d'
d' après les déclarations de
d' après les déclarations des
d' après les déclarations du
de l' aveu d'
de l' aveu de
de l' aveu des
de l' aveu du
de l' aveu même d'
de l' aveu même de
de l' aveu même des
de l' aveu même du
de l' avis d'
de l' avis de
de l' avis des
de l' avis du
dixit
pour reprendre l' expression d'
pour reprendre l' expression de
pour reprendre l' expression des
pour reprendre l' expression du
pour reprendre les mots d'
pour reprendre les mots de
pour reprendre les mots des
pour reprendre les mots du
selon
selon des propos de
selon l' expression d'
selon l' expression de
selon l' expression des
selon l' expression du
selon la formule d'
selon la formule de
selon la formule des
selon la formule du
selon le récit de
selon le témoignage de
selon les calculs de
selon les chiffres de
selon les chiffres du
selon les données de
selon les données du
selon les estimations de
selon les informations de
selon les mots d'
selon les mots de
selon les mots des
selon les mots du
selon les termes d'
selon les termes de
selon les termes des
selon les termes du
si l' on en croit
à en croire
à l' en croire
"""

POSTINGS = """\
partagea
partageaient
partageait
partageant
partagent
partager
partagera
partageront
partagèrent
partagé
partagée
partagées
partagés
posta
postaient
postait
postant
postent
poster
postera
posteront
postèrent
posté
postée
postées
postés
publia
publiaient
publiait
publiant
publie
publient
publier
publiera
publieront
publièrent
publié
publiée
publiées
publiés
relaie
relaient
relaiera
relaieront
relaya
relayaient
relayait
relayant
relayer
relayèrent
relayé
relayée
relayées
relayés
retweeta
retweetaient
retweetait
retweetant
retweeter
retweetèrent
retweeté
retweetée
retweetées
retweetés
retweète
retweètent
retweètera
retweèteront
tweeta
tweetaient
tweetait
tweetant
tweeter
tweetèrent
tweeté
tweetée
tweetées
tweetés
tweète
tweètent
tweètera
tweèteront
"""

IDIOMS = """\
y croire
y penser
y réfléchir
"""

CITING = """\
citer
"""

THAT_ONLY = """\
disposer
"""

WORDINGS = """\
commentaire
inscription
légende
mention
message
mot
mots
note
phrase
slogan
"""

MENTIONS = """\
adage
album
alias
appelé
appelée
appelées
appelés
application
association
au nom de
autoproclamé
autoproclamée
autoproclamés
bande dessinée
baptisé
baptisée
baptisées
baptisés
bar
bateau
blog
campagne
catégorie
ce qu' on appelle
ce que l' on appelle
chanson
chantaient
chantait
chantant
chante
chantent
chanter
chanté
chapitre
chaîne
collectif
collection
communément appelé
concept
connu sous le nom de
connue sous le nom de
dispositif
documentaire
dénommé
dénommée
dénommées
dénommés
entonnant
entonne
entonnent
entonner
entonné
essai
estampillé
estampillée
estampillés
exposition
expression
expressions
film
films
fondation
fredonne
fredonnent
fredonner
fredonné
hashtag
hebdomadaire
hymne
intitulé
intitulée
intitulées
intitulés
journal
label
labellisé
labellisée
labellisés
le surnom de
libellé
livre
livres
logiciel
loi
magazine
mensuel
mention
mentions
mot
mots
navire
nommé
nommée
nommées
nommés
notion
nouvelle
on appelle
on appelle des
on appelle l'
on appelle la
on appelle le
on appelle les
on appelle un
on appelle une
opération
pièce
podcast
poème
prix
programme
projet
proverbe
prétendu
prétendue
prétendument
quartier
quotidien
radio
rebaptisé
rebaptisée
restaurant
revue
roman
rubrique
sens de
site
site internet
soi-disant
sous le nom de
spectacle
station
surnommé
surnommée
surnommées
surnommés
synonyme de
série
terme
termes
titre
titres
titré
titrée
tube
émission
étiqueté
étiquetée
"""

ANAPHORS = """\
c' est ce qu'
c' est ce que
c' est du moins ce qu'
c' est du moins ce que
"""

CONFIRMING = """\
annoncer
"""
