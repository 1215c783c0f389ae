"""The words that report speech, in Norwegian, of both written forms.

Written for this project from general knowledge of the language.
"""

# form, tab, base form and what the form is
VERBS = """\
advare	advare base
advarer	advare present
advart	advare participle
advarte	advare past
anbefale	anbefale base
anbefaler	anbefale present
anbefalt	anbefale participle
anbefalte	anbefale past
ane	ane base
aner	ane present
anføre	anføre base
anfører	anføre present
anført	anføre participle
anførte	anføre past
angra	angre past participle
angre	angre base
angrer	angre present
angret	angre past participle
anklaga	anklage past participle
anklage	anklage base
anklager	anklage present
anklaget	anklage past participle
annonsere	annonsere base
annonserer	annonsere present
annonsert	annonsere participle
annonserte	annonsere past
anse	anse base
anser	anse present
ansett	anse participle
anslo	anslå past
anslå	anslå base
anslår	anslå present
anslått	anslå participle
anså	anse past
ant	ane participle
anta	anta base
antar	anta present
antatt	anta participle
ante	ane past
antek	anta present
antok	anta past
antyda	antyde past participle
antyde	antyde base
antyder	antyde present
antydet	antyde past participle
appellere	appellere base
appellerer	appellere present
appellert	appellere participle
appellerte	appellere past
argumentere	argumentere base
argumenterer	argumentere present
argumentert	argumentere participle
argumenterte	argumentere past
artikulere	artikulere base
artikulerer	artikulere present
artikulert	artikulere participle
artikulerte	artikulere past
avgjorde	avgjøre past
avgjort	avgjøre participle
avgjør	avgjøre present
avgjøre	avgjøre base
avkrefta	avkrefte past participle
avkrefte	avkrefte base
avkrefter	avkrefte present
avkreftet	avkrefte past participle
avslutta	avslutte past participle
avslutte	avslutte base
avslutter	avslutte present
avsluttet	avslutte past participle
avsløre	avsløre base
avslører	avsløre present
avslørt	avsløre participle
avslørte	avsløre past
avvisa	avvise base
avvise	avvise base
avviser	avvise present
avvist	avvise participle
avviste	avvise past
ba	be past
babbla	babble past participle
babble	babble base
babbler	babble present
babblet	babble past participle
bad	be past
be	be base
bebreide	bebreide base
bebreider	bebreide present
bebreidet	bebreide past participle
bebude	bebude base
bebuder	bebude present
bebudt	bebude participle
bebudte	bebude past
bed	be present
bede	be participle
bedt	be participle
bedyre	bedyre base
bedyrer	bedyre present
bedyrt	bedyre participle
bedyrte	bedyre past
befale	befale base
befaler	befale present
befalt	befale participle
befalte	befale past
begrunna	begrunne past participle
begrunne	begrunne base
begrunner	begrunne present
begrunnet	begrunne past participle
begynne	begynne base
begynner	begynne present
begynnt	begynne participle
begynnte	begynne past
bekjenne	bekjenne base
bekjenner	bekjenne present
bekjent	bekjenne participle
bekjente	bekjenne past
beklage	beklage base
beklager	beklage present
beklagt	beklage participle
beklagte	beklage past
bekrefta	bekrefte past participle
bekrefte	bekrefte base
bekrefter	bekrefte present
bekreftet	bekrefte past participle
bemerka	bemerke past participle
bemerke	bemerke base
bemerker	bemerke present
bemerket	bemerke past participle
benekta	benekte past participle
benekte	benekte base
benekter	benekte present
benektet	benekte past participle
beordra	beordre past participle
beordre	beordre base
beordrer	beordre present
beordret	beordre past participle
ber	be present
beretta	berette past participle
berette	berette base
beretter	berette present
berettet	berette past participle
berømme	berømme base
berømmer	berømme present
berømmt	berømme participle
berømmte	berømme past
beskreiv	beskrive past
beskrev	beskrive past
beskrevet	beskrive participle
beskrive	beskrive base
beskriver	beskrive present
beskylde	beskylde base
beskylder	beskylde present
beskyldt	beskylde participle
beskyldte	beskylde past
betegna	betegne past participle
betegne	betegne base
betegner	betegne present
betegnet	betegne past participle
betro	betro base
betrodd	betro participle
betrodde	betro past
betror	betro present
bjeffa	bjeffe past participle
bjeffe	bjeffe base
bjeffer	bjeffe present
bjeffet	bjeffe past participle
blogga	blogge past participle
blogge	blogge base
blogger	blogge present
blogget	blogge past participle
brumme	brumme base
brummer	brumme present
brummt	brumme participle
brummte	brumme past
brutt	bryte participle
bryte	bryte base
bryter	bryte present
brøle	brøle base
brøler	brøle present
brølt	brøle participle
brølte	brøle past
brøt	bryte past
bønnfalle	bønnfalle base
bønnfaller	bønnfalle present
bønnfalt	bønnfalle past participle
debattere	debattere base
debatterer	debattere present
debattert	debattere participle
debatterte	debattere past
deklarere	deklarere base
deklarerer	deklarere present
deklarert	deklarere participle
deklarerte	deklarere past
dele	dele base
deler	dele present
delt	dele participle
delte	dele past
dementere	dementere base
dementerer	dementere present
dementert	dementere participle
dementerte	dementere past
diskutere	diskutere base
diskuterer	diskutere present
diskutert	diskutere participle
diskuterte	diskutere past
dosere	dosere base
doserer	dosere present
dosert	dosere participle
doserte	dosere past
drøfta	drøfte past participle
drøfte	drøfte base
drøfter	drøfte present
drøftet	drøfte past participle
drømme	drømme base
drømmer	drømme present
drømt	drømme participle
drømte	drømme past
erfare	erfare base
erfarer	erfare present
erfart	erfare participle
erfarte	erfare past
erindra	erindre past participle
erindre	erindre base
erindrer	erindre present
erindret	erindre past participle
erkjenne	erkjenne base
erkjenner	erkjenne present
erkjent	erkjenne participle
erkjente	erkjenne past
erklære	erklære base
erklærer	erklære present
erklært	erklære participle
erklærte	erklære past
erte	erte base
erter	erte present
ertt	erte participle
ertte	erte past
fann	finne past
fant	finne past
fantasere	fantasere base
fantaserer	fantasere present
fantasert	fantasere participle
fantaserte	fantasere past
fastholde	fastholde base
fastholder	fastholde present
fastholdt	fastholde past participle
fastslo	fastslå past
fastslog	fastslå past
fastslå	fastslå base
fastslår	fastslå present
fastslått	fastslå participle
fekta	fekte past participle
fekte	fekte base
fekter	fekte present
fektet	fekte past participle
filosofere	filosofere base
filosoferer	filosofere present
filosofert	filosofere participle
filosoferte	filosofere past
finn	finne present
finne	finne base
finner	finne present
fleipa	fleipe past participle
fleipe	fleipe base
fleiper	fleipe present
fleipet	fleipe past participle
fnysa	fnyse past participle
fnyse	fnyse base
fnyser	fnyse present
fnyset	fnyse past participle
fordømme	fordømme base
fordømmer	fordømme present
fordømmt	fordømme participle
fordømmte	fordømme past
foreslo	foreslå past
foreslog	foreslå past
foreslå	foreslå base
foreslår	foreslå present
foreslått	foreslå participle
forklare	forklare base
forklarer	forklare present
forklart	forklare participle
forklarte	forklare past
forklåra	forklare participle
forklåre	forklare base
forklårer	forklare present
forklårte	forklare past
forkynne	forkynne base
forkynner	forkynne present
forkynnt	forkynne participle
forkynnte	forkynne past
forlange	forlange base
forlanger	forlange present
forlangt	forlange participle
forlangte	forlange past
formana	formane past participle
formane	formane base
formaner	formane present
formanet	formane past participle
formulere	formulere base
formulerer	formulere present
formulert	formulere participle
formulerte	formulere past
forsikra	forsikre past participle
forsikre	forsikre base
forsikrer	forsikre present
forsikret	forsikre past participle
forsto	forstå past
forstod	forstå past
forstå	forstå base
forstår	forstå present
forstått	forstå participle
fortalde	fortelle past
fortalt	fortelle participle
fortalte	fortelle past
fortel	fortelle present
fortelje	fortelle base
fortelle	fortelle base
forteller	fortelle present
fortsatt	fortsette participle
fortsatte	fortsette past
fortset	fortsette present
fortsette	fortsette base
fortsetter	fortsette present
forutse	forutse base
forutser	forutse present
forutsett	forutse participle
forutså	forutse past
forventa	forvente past participle
forvente	forvente base
forventer	forvente present
forventet	forvente past participle
framheva	framheve past participle
framheve	framheve base
framhever	framheve present
framhevet	framheve past participle
framholde	framholde base
framholder	framholde present
framholdt	framholde past participle
fremføre	fremføre base
fremfører	fremføre present
fremført	fremføre participle
fremførte	fremføre past
fremheva	fremheve past participle
fremheve	fremheve base
fremhever	fremheve present
fremhevet	fremheve past participle
fremholde	fremholde base
fremholder	fremholde present
fremholdt	fremholde past participle
fremstille	fremstille base
fremstiller	fremstille present
fremstillt	fremstille participle
fremstillte	fremstille past
frese	frese base
freser	frese present
frest	frese participle
freste	frese past
fryda	fryde past participle
fryde	fryde base
fryder	fryde present
frydet	fryde past participle
frykta	frykte base past participle
fryktar	frykte present
frykte	frykte base
frykter	frykte present
fryktet	frykte past participle
funne	finne participle
funnet	finne participle
furta	furte past participle
furte	furte base
furter	furte present
furtet	furte past participle
føle	føle base
føler	føle present
følt	føle participle
følte	føle past
føyd	føye participle
føyde	føye past
føye	føye base
føyer	føye present
ga	gi past
gapa	gape past participle
gape	gape base
gaper	gape present
gapet	gape past participle
garantere	garantere base
garanterer	garantere present
garantert	garantere participle
garanterte	garantere past
gav	gi past
generalisere	generalisere base
generaliserer	generalisere present
generalisert	generalisere participle
generaliserte	generalisere past
gi	gi base
gir	gi present
gispa	gispe past participle
gispe	gispe base
gisper	gispe present
gispet	gispe past participle
gitt	gi participle
gjenfortalt	gjenfortelle participle
gjenfortalte	gjenfortelle past
gjenfortelle	gjenfortelle base
gjenforteller	gjenfortelle present
gjenta	gjenta base
gjentar	gjenta present
gjentatt	gjenta participle
gjentek	gjenta present
gjentok	gjenta past
gjespa	gjespe past participle
gjespe	gjespe base
gjesper	gjespe present
gjespet	gjespe past participle
gjev	gi present
gleda	glede past participle
glede	glede base
gleder	glede present
gledet	glede past participle
gneldra	gneldre past participle
gneldre	gneldre base
gneldrer	gneldre present
gneldret	gneldre past participle
gratulere	gratulere base
gratulerer	gratulere present
gratulert	gratulere participle
gratulerte	gratulere past
grine	grine base
griner	grine present
grint	grine participle
grinte	grine past
gråt	gråte past
gråte	gråte base
gråter	gråte present
grått	gråte participle
halde	fortsette base participle
hamra	hamre past participle
hamre	hamre base
hamrer	hamre present
hamret	hamre past participle
harselere	harselere base
harselerer	harselere present
harselert	harselere participle
harselerte	harselere past
hauka	hauke past participle
hauke	hauke base
hauker	hauke present
hauket	hauke past participle
heite	hete base
heiter	hete present
heitt	hete participle
heitte	hete past
held	fortsette present
heldt	fortsette past
het	hete past
hete	hete base
heter	hete present
hett	hete participle
hevda	hevde base past participle
hevdar	hevde present
hevde	hevde base
hevder	hevde present
hevdet	hevde past participle
hiksta	hikste past participle
hikste	hikste base
hikster	hikste present
hikstet	hikste past participle
hilse	hilse base
hilser	hilse present
hilst	hilse participle
hilste	hilse past
hinta	hinte past participle
hinte	hinte base
hinter	hinte present
hintet	hinte past participle
hosta	hoste past participle
hoste	hoste base
hoster	hoste present
hostet	hoste past participle
hulka	hulke past participle
hulke	hulke base
hulker	hulke present
hulket	hulke past participle
humra	humre past participle
humre	humre base
humrer	humre present
humret	humre past participle
huska	huske past participle
huske	huske base
husker	huske present
husket	huske past participle
hvese	hvese base
hveser	hvese present
hvest	hvese participle
hveste	hvese past
hviske	hviske base
hvisker	hviske present
hvisket	hviske past participle
hyle	hyle base
hyler	hyle present
hylla	hylle past participle
hylle	hylle base
hyller	hylle present
hyllet	hylle past participle
hylt	hyle participle
hylte	hyle past
håne	håne base
håner	håne present
hånt	håne participle
hånte	håne past
håpa	håpe base past participle
håpar	håpe present
håpe	håpe base
håper	håpe present
håpet	håpe past participle
illustrere	illustrere base
illustrerer	illustrere present
illustrert	illustrere participle
illustrerte	illustrere past
informere	informere base
informerer	informere present
informert	informere participle
informerte	informere past
innleda	innlede past participle
innlede	innlede base
innleder	innlede present
innledet	innlede past participle
innrømme	innrømme base
innrømmer	innrømme present
innrømmet	innrømme past participle
innrømt	innrømme participle
innrømte	innrømme past
innse	innse base
innser	innse present
innsett	innse participle
innså	innse past
innvende	innvende base
innvender	innvende present
innvendt	innvende participle
innvendte	innvende past
insistere	insistere base
insisterer	insistere present
insistert	insistere participle
insisterte	insistere past
instruere	instruere base
instruerer	instruere present
instruert	instruere participle
instruerte	instruere past
ironisere	ironisere base
ironiserer	ironisere present
ironisert	ironisere participle
ironiserte	ironisere past
jubla	juble past participle
juble	juble base
jubler	juble present
jublet	juble past participle
kakla	kakle past participle
kakle	kakle base
kakler	kakle present
kaklet	kakle past participle
kalla	kalle base past participle
kallar	kalle present
kalle	kalle base
kaller	kalle present
kalt	kalle participle
kalte	kalle past participle
karakterisere	karakterisere base
karakteriserer	karakterisere present
karakterisert	karakterisere participle
karakteriserte	karakterisere past
kauka	kauke past participle
kauke	kauke base
kauker	kauke present
kauket	kauke past participle
kjenne	kjenne base
kjenner	kjenne present
kjennt	kjenne participle
kjennte	kjenne past
klaga	klage past participle
klage	klage base
klager	klage present
klaget	klage past participle
klukka	klukke past participle
klukke	klukke base
klukker	klukke present
klukket	klukke past participle
knurra	knurre past participle
knurre	knurre base
knurrer	knurre present
knurret	knurre past participle
kommentera	kommentere base
kommentere	kommentere base
kommenterer	kommentere present
kommentert	kommentere participle
kommenterte	kommentere past
kommunisere	kommunisere base
kommuniserer	kommunisere present
kommunisert	kommunisere participle
kommuniserte	kommunisere past
komplettere	komplettere base
kompletterer	komplettere present
komplettert	komplettere participle
kompletterte	komplettere past
konkludere	konkludere base
konkluderer	konkludere present
konkludert	konkludere participle
konkluderte	konkludere past
konstatere	konstatere base
konstaterer	konstatere present
konstatert	konstatere participle
konstaterte	konstatere past
kontra	kontre past participle
kontrastere	kontrastere base
kontrasterer	kontrastere present
kontrastert	kontrastere participle
kontrasterte	kontrastere past
kontre	kontre base
kontrer	kontre present
kontret	kontre past participle
korrigere	korrigere base
korrigerer	korrigere present
korrigert	korrigere participle
korrigerte	korrigere past
kreve	kreve base
krever	kreve present
krevt	kreve participle
krevte	kreve past
kritisere	kritisere base
kritiserer	kritisere present
kritisert	kritisere participle
kritiserte	kritisere past
kunngjorde	kunngjøre past
kunngjort	kunngjøre participle
kunngjør	kunngjøre present
kunngjøre	kunngjøre base
kviskra	hviske past
kviskrar	hviske present
kviskre	hviske base
kvitra	kvitre past participle
kvitre	kvitre base
kvitrer	kvitre present
kvitret	kvitre past participle
la	legge past
lagt	legge participle
le	le base
ledd	le participle
legg	legge present
legge	legge base
legger	legge present
leggja	legge base
ler	le present
levd	leve participle
levde	leve past
leve	leve base
lever	leve present
lo	le past
lova	love base past participle
love	love base
lover	love present
lovet	love past participle
lovprisa	lovprise past participle
lovprise	lovprise base
lovpriser	lovprise present
lovpriset	lovprise past participle
lovt	love participle
lovte	love past
lure	lure base
lurer	lure present
lurt	lure participle
lurte	lure past
lydd	lyde participle
lyde	lyde base
lyder	lyde present
lyse	lyse base
lyser	lyse present
lyst	lyse participle
lyste	lyse past
lød	lyde past
medga	medgi past
medgav	medgi past
medgi	medgi base
medgir	medgi present
medgitt	medgi participle
medgjev	medgi present
meine	mene base
meiner	mene present
meint	mene participle
meinte	mene past
melde	melde base
melder	melde present
meldt	melde participle
meldte	melde past
mene	mene base
mener	mene present
ment	mene participle
mente	mene past
minne	minne base
minner	minne present
minnes	minnes base participle present
minnt	minne participle
minnte	minne past
mintes	minnes past
mistenke	mistenke base
mistenker	mistenke present
mistenkt	mistenke participle
mistenkte	mistenke past
moralisere	moralisere base
moraliserer	moralisere present
moralisert	moralisere participle
moraliserte	moralisere past
motivere	motivere base
motiverer	motivere present
motivert	motivere participle
motiverte	motivere past
mukka	mukke past participle
mukke	mukke base
mukker	mukke present
mukket	mukke past participle
mumla	mumle past participle
mumle	mumle base
mumler	mumle present
mumlet	mumle past participle
murra	murre past participle
murre	murre base
murrer	murre present
murret	murre past participle
nekta	nekte past participle
nekte	nekte base
nekter	nekte present
nektet	nekte past participle
nevne	nevne base
nevner	nevne present
nevnt	nevne participle
nevnte	nevne past
nikka	nikke past participle
nikke	nikke base
nikker	nikke present
nikket	nikke past participle
notere	notere base
noterer	notere present
notert	notere participle
noterte	notere past
nyansere	nyansere base
nyanserer	nyansere present
nyansert	nyansere participle
nyanserte	nyansere past
nynna	nynne past participle
nynne	nynne base
nynner	nynne present
nynnet	nynne past participle
observere	observere base
observerer	observere present
observert	observere participle
observerte	observere past
opna	opne past participle
opnar	opne present
opne	opne base
oppdatere	oppdatere base
oppdaterer	oppdatere present
oppdatert	oppdatere participle
oppdaterte	oppdatere past
oppfatte	oppfatte base
oppfatter	oppfatte present
oppfattet	oppfatte past participle
oppfordra	oppfordre past participle
oppfordre	oppfordre base
oppfordrer	oppfordre present
oppfordret	oppfordre past participle
oppga	oppgi past
oppgav	oppgi past
oppgi	oppgi base
oppgir	oppgi present
oppgitt	oppgi participle
opplevd	oppleve participle
opplevde	oppleve past
oppleve	oppleve base
opplever	oppleve present
opplysa	opplyse base
opplyse	opplyse base
opplyser	opplyse present
opplyst	opplyse participle
opplyste	opplyse past
opprettholde	opprettholde base
opprettholder	opprettholde present
opprettholdt	opprettholde past participle
oppsummere	oppsummere base
oppsummerer	oppsummere present
oppsummert	oppsummere participle
oppsummerte	oppsummere past
orientere	orientere base
orienterer	orientere present
orientert	orientere participle
orienterte	orientere past
overdrev	overdrive past
overdrevet	overdrive participle
overdrive	overdrive base
overdriver	overdrive present
parere	parere base
parerer	parere present
parert	parere participle
parerte	parere past
peke	peke base
peker	peke present
pekt	peke participle
pekte	peke past
pesa	pese past participle
pese	pese base
peser	pese present
peset	pese past participle
poengtere	poengtere base
poengterer	poengtere present
poengtert	poengtere participle
poengterte	poengtere past
posta	poste past participle
poste	poste base
poster	poste present
postet	poste past participle
prata	prate past participle
prate	prate base
prater	prate present
pratet	prate past participle
presisere	presisere base
presiserer	presisere present
presisert	presisere participle
presiserte	presisere past
proklamere	proklamere base
proklamerer	proklamere present
proklamert	proklamere participle
proklamerte	proklamere past
protestere	protestere base
protesterer	protestere present
protestert	protestere participle
protesterte	protestere past
publisere	publisere base
publiserer	publisere present
publisert	publisere participle
publiserte	publisere past
påberope	påberope base
påberoper	påberope present
påberopt	påberope participle
påberopte	påberope past
påkalla	påkalle past participle
påkalle	påkalle base
påkaller	påkalle present
påkallet	påkalle past participle
påpeke	påpeke base
påpeker	påpeke present
påpekt	påpeke participle
påpekte	påpeke past
påsto	påstå past
påstod	påstå past
påstå	påstå base
påstår	påstå present
påstått	påstå participle
raljere	raljere base
raljerer	raljere present
raljert	raljere participle
raljerte	raljere past
rapportere	rapportere base
rapporterer	rapportere present
rapportert	rapportere participle
rapporterte	rapportere past
rase	rase base
raser	rase present
rast	rase participle
raste	rase past
reagere	reagere base
reagerer	reagere present
reagert	reagere participle
reagerte	reagere past
referere	referere base
refererer	referere present
referert	referere participle
refererte	referere past
reflektere	reflektere base
reflekterer	reflektere present
reflektert	reflektere participle
reflekterte	reflektere past
refse	refse base
refser	refse present
refst	refse participle
refste	refse past
registrere	registrere base
registrerer	registrere present
registrert	registrere participle
registrerte	registrere past
regne	regne base
regner	regne present
regnt	regne participle
regnte	regne past
rekapitulere	rekapitulere base
rekapitulerer	rekapitulere present
rekapitulert	rekapitulere participle
rekapitulerte	rekapitulere past
replikkere	replikkere base
replikkerer	replikkere present
replikkert	replikkere participle
replikkerte	replikkere past
replisere	replisere base
repliserer	replisere present
replisert	replisere participle
repliserte	replisere past
resonnere	resonnere base
resonnerer	resonnere present
resonnert	resonnere participle
resonnerte	resonnere past
rope	rope base
roper	rope present
ropt	rope participle
ropte	rope past
rose	rose base
roser	rose present
rost	rose participle
roste	rose past
rådd	råde participle
rådde	råde past
råde	råde base
råder	råde present
rådet	råde past participle
røpe	røpe base
røper	røpe present
røpt	røpe participle
røpte	røpe past
sa	si past
sagde	si past
sagt	si participle
sammenligna	sammenligne past participle
sammenligne	sammenligne base
sammenligner	sammenligne present
sammenlignet	sammenligne past participle
sammenlikna	sammenlikne past participle
sammenlikne	sammenlikne base
sammenlikner	sammenlikne present
sammenliknet	sammenlikne past participle
sang	synge past
se	se base
seia	si base
seie	si base
seier	si present
ser	se present
sett	se participle
si	si base
sier	si present
sitere	sitere base
siterer	sitere present
sitert	sitere participle
siterte	sitere past
sjå	se base
skildre	skildre base
skildrer	skildre present
skildrt	skildre participle
skildrte	skildre past
skissere	skissere base
skisserer	skissere present
skissert	skissere participle
skisserte	skissere past
skjemta	skjemte past participle
skjemte	skjemte base
skjemter	skjemte present
skjemtet	skjemte past participle
skjøt	skyte past
skreik	skrike past
skreiv	skrive past
skrek	skrike past
skreket	skrike participle
skrella	skrelle past participle
skrelle	skrelle base
skreller	skrelle present
skrellet	skrelle past participle
skrev	skrive past
skrevet	skrive participle
skrik	skrike present
skrike	skrike base
skriker	skrike present
skriv	skrive present
skriva	skrive base
skrive	skrive base participle
skriver	skrive present
skryte	skryte base
skryter	skryte present
skrytt	skryte participle
skrøt	skryte past
skutt	skyte participle
skyte	skyte base
skyter	skyte present
slakta	slakte past participle
slakte	slakte base
slakter	slakte present
slaktet	slakte past participle
slo	slå past
slutta	slutte past participle
slutte	slutte base
slutter	slutte present
sluttet	slutte past participle
slynge	slynge base
slynger	slynge present
slyngt	slynge participle
slyngte	slynge past
slå	slå base
slår	slå present
slått	slå participle
smile	smile base
smiler	smile present
smilt	smile participle
smilte	smile past
snakka	snakke past participle
snakke	snakke base
snakker	snakke present
snakket	snakke past participle
snufsa	snufse past participle
snufse	snufse base
snufser	snufse present
snufset	snufse past participle
spekulere	spekulere base
spekulerer	spekulere present
spekulert	spekulere participle
spekulerte	spekulere past
spurde	spørre past
spurt	spørre participle
spurte	spørre past
spå	spå base
spådd	spå participle
spådde	spå past
spår	spå present
spøke	spøke base
spøker	spøke present
spøkt	spøke participle
spøkte	spøke past
spør	spørre present
spørje	spørre base
spørr	spørre present
spørre	spørre base
sta	stå base
stamma	stamme past participle
stamme	stamme base
stammer	stamme present
stammet	stamme past participle
starta	starte past participle
starte	starte base
starter	starte present
startet	starte past participle
stemple	stemple base
stempler	stemple present
stemplt	stemple participle
stemplte	stemple past
sto	stå past
stod	stå past
stotra	stotre past participle
stotre	stotre base
stotrer	stotre present
stotret	stotre past participle
stå	stå base
står	stå present
stått	stå participle
sukka	sukke past participle
sukke	sukke base
sukker	sukke present
sukket	sukke past participle
sunget	synge participle
supplere	supplere base
supplerer	supplere present
supplert	supplere participle
supplerte	supplere past
sutra	sutre past participle
sutre	sutre base
sutrer	sutre present
sutret	sutre past participle
svara	svare base past participle
svarar	svare present
svare	svare base
svarer	svare present
svart	svare participle
svarte	svare past
synast	synes base
synes	synes base present
synest	synes present
synge	synge base
synger	synge present
synse	synse base
synser	synse present
synst	synse participle
synste	synse past
syntes	synes past participle
syntest	synes past
syta	syte past participle
syte	syte base
syter	syte present
sytet	syte past participle
så	se past
takka	takke past participle
takke	takke base
takker	takke present
takket	takke past participle
tale	tale base
taler	tale present
talt	tale participle
talte	tale past
tenke	tenke base
tenker	tenke present
tenkje	tenke base
tenkjer	tenke present
tenkt	tenke participle
tenkte	tenke past
tilbakevise	tilbakevise base
tilbakeviser	tilbakevise present
tilbakevist	tilbakevise participle
tilbakeviste	tilbakevise past
tilføyd	tilføye participle
tilføyde	tilføye past
tilføye	tilføye base
tilføyer	tilføye present
tilkjennegi	tilkjennegi base
tilkjennegir	tilkjennegi present
tilkjennegit	tilkjennegi participle
tilkjennegite	tilkjennegi past
tilrettevisa	tilrettevise past participle
tilrettevise	tilrettevise base
tilretteviser	tilrettevise present
tilretteviset	tilrettevise past participle
tilskrev	tilskrive past
tilskrevet	tilskrive participle
tilskrive	tilskrive base
tilskriver	tilskrive present
tilsto	tilstå past
tilstod	tilstå past
tilstå	tilstå base
tilstår	tilstå present
tilstått	tilstå participle
tolka	tolke past participle
tolke	tolke base
tolker	tolke present
tolket	tolke past participle
tordna	tordne past participle
tordne	tordne base
tordner	tordne present
tordnet	tordne past participle
tro	tro base
trodd	tro participle
trodde	tro past
tror	tro present
tru	tro base
trudd	tro participle
trudde	tro past
true	true base
truer	true present
trur	tro present
trut	true participle
trute	true past
trygle	trygle base
trygler	trygle present
tryglt	trygle participle
tryglte	trygle past
tvile	tvile base
tviler	tvile present
tvilt	tvile participle
tvilte	tvile past
tvitra	tvitre past participle
tvitre	tvitre base
tvitrer	tvitre present
tvitret	tvitre past participle
twitra	twitre past participle
twitre	twitre base
twitrer	twitre present
twitret	twitre past participle
understreka	understreke base past participle
understrekar	understreke present
understreke	understreke base
understreker	understreke present
understreket	understreke past participle
undra	undre past participle
undre	undre base
undrer	undre present
undres	undres base past participle present
undret	undre past participle
utbrutt	utbryte participle
utbryte	utbryte base
utbryter	utbryte present
utbrøt	utbryte past
utdype	utdype base
utdyper	utdype present
utdypt	utdype participle
utdypte	utdype past
uttala	uttale base past participle
uttalar	uttale present
uttale	uttale base
uttaler	uttale present
uttalt	uttale participle
uttalte	uttale past
uttrykke	uttrykke base
uttrykker	uttrykke present
uttrykkt	uttrykke participle
uttrykkte	uttrykke past
varsla	varsle past participle
varsle	varsle base
varsler	varsle present
varslet	varsle past participle
vedgikk	vedgå past
vedgå	vedgå base
vedgår	vedgå present
vedgått	vedgå participle
veit	vite present
vektla	vektlegge past
vektlagt	vektlegge participle
vektlegge	vektlegge base
vektlegger	vektlegge present
venta	vente past participle
vente	vente base
venter	vente present
ventet	vente past participle
vet	vite present
visa	vise base
vise	vise base
viser	vise present
viska	viske past participle
viske	viske base
visker	viske present
visket	viske past participle
visst	vite participle
visste	vite past
vist	vise participle
viste	vise past
vite	vite base
vitna	vitne past participle
vitne	vitne base
vitner	vitne present
vitnet	vitne past participle
vitsa	vitse past participle
vitse	vitse base
vitser	vitse present
vitset	vitse past participle
vurdere	vurdere base
vurderer	vurdere present
vurdert	vurdere participle
vurderte	vurdere past
ytra	ytre past participle
ytre	ytre base
ytrer	ytre present
ytret	ytre past participle
åpna	åpne past participle
åpne	åpne base
åpner	åpne present
åpnet	åpne past participle
ønska	ønske base
ønske	ønske base
ønsker	ønske present
ønsket	ønske past participle
ønskjer	ønske present
ønskt	ønske participle
ønskte	ønske past
"""

SPEECH = """\
anbefale
anføre
annonsere
anslå
antyde
appellere
argumentere
artikulere
avgjøre
avkrefte
avsløre
avvise
bebude
bedyre
begrunne
bekjenne
beklage
bekrefte
bemerke
benekte
berette
berømme
beskrive
betegne
betro
blogge
debattere
deklarere
dementere
diskutere
drøfte
erindre
erkjenne
erklære
fastholde
fastslå
fekte
fleipe
fordømme
foreslå
forklare
forkynne
forlange
formulere
forutse
framheve
framholde
fremføre
fremheve
fremholde
fremstille
føye
gjenfortelle
gjenta
hauke
hevde
hinte
huske
hylle
håne
illustrere
innrømme
innvende
insistere
ironisere
kalle
karakterisere
klage
kommentere
kommunisere
komplettere
konkludere
konstatere
kontrastere
kontre
korrigere
kreve
kunngjøre
leve
love
lovprise
medgi
melde
mene
minnes
motivere
nekte
nevne
notere
nyansere
observere
oppdatere
oppgi
opprettholde
oppsummere
overdrive
parere
poengtere
poste
presisere
proklamere
protestere
publisere
påberope
påkalle
påpeke
påstå
rapportere
referere
refse
rekapitulere
replikkere
replisere
rose
røpe
sammenligne
sammenlikne
si
sitere
skildre
skissere
skjemte
skrelle
skrive
skryte
slutte
slynge
spå
spøke
stemple
synse
tilbakevise
tilføye
tilkjennegi
tilrettevise
tilstå
tvitre
twitre
understreke
utbryte
utdype
uttale
uttrykke
vedgå
vektlegge
viske
vitne
vitse
ytre
"""

MANNER = """\
angre
avslutte
babble
begynne
bjeffe
brumme
bryte
brøle
dele
dosere
erte
fantasere
filosofere
fnyse
fortsette
frese
fryde
furte
gape
generalisere
gi
gispe
gjespe
glede
gneldre
grine
gråte
hamre
harselere
hete
hikste
hoste
hulke
humre
hvese
hviske
hyle
innlede
juble
kakle
kauke
klukke
knurre
kvitre
le
legge
lyde
lyse
moralisere
mukke
mumle
murre
nikke
nynne
opne
oppleve
peke
pese
prate
raljere
rase
reagere
reflektere
registrere
resonnere
rope
skrike
skyte
slakte
slå
smile
snakke
snufse
stamme
starte
stotre
stå
sukke
supplere
sutre
synge
syte
tale
tordne
vise
åpne
"""

ADDRESS = """\
advare
anklage
be
bebreide
befale
beordre
beskylde
bønnfalle
formane
forsikre
fortelle
garantere
gratulere
hilse
informere
instruere
kritisere
minne
oppfordre
opplyse
orientere
råde
spørre
svare
takke
tilskrive
true
trygle
varsle
"""

QUESTIONS = """\
lure
spørre
undre
undres
"""

THOUGHT = """\
ane
anse
anta
drømme
erfare
finne
forstå
forvente
frykte
føle
håpe
innse
kjenne
lure
mistenke
oppfatte
regne
se
spekulere
synes
tenke
tolke
tro
tvile
undre
undres
vente
vite
vurdere
ønske
"""

STATES = """\
bekymret
bevisst
forberedt
klar
optimistisk
overbevist
redd
sikker
skeptisk
trygg
tydelig
usikker
"""

NOUNS = """\
advarsel
anklage
antydning
argument
beskyldning
forsikring
forutsigelse
frykt
håp
innrømmelse
inntrykk
konklusjon
krav
kritikk
løfte
mistanke
oppfatning
påstand
rykte
spådom
trussel
uttalelse
vurdering
"""

DOCUMENTS = """\
analyse
analysen
artikkel
artikkelen
avgjørelsen
beregningene
beregninger
brev
brevet
data
dataene
dokument
dokumentene
dokumentet
dommen
e-post
e-posten
evaluering
evalueringen
fasiten
forskning
forskningen
funn
funnene
gransking
granskingen
granskning
innlegg
innlegget
intervjuet
kartlegging
kartleggingen
logg
loggen
loggene
melding
meldingen
meldingene
måling
målingen
målingene
notat
notatene
notatet
opptak
opptakene
opptaket
oversikt
oversikten
pressemelding
pressemeldingen
prognose
prognosen
prognosene
protokoll
protokollen
rapport
rapporten
rapportene
rapporter
regnskap
regnskapet
resultatene
resultater
resultatet
statistikk
statistikken
studie
studien
studiene
studier
søknaden
tall
tallene
tiltalen
undersøkelse
undersøkelsen
undersøkelsene
undersøkelser
utredning
utredningen
video
videoen
"""

VERB_PHRASES = """\
ble sitert på	si past
blir sitert på	si past
bryter ut	bryte-ut present
brøt ut	bryte-ut past
er sitert på	si past
føyde til	tilføye past
føyer til	tilføye present
ga uttrykk for	uttrykke past
gikk ut med	opplyse past
gir uttrykk for	uttrykke present
gitt uttrykk for	uttrykke participle
gjorde det klart	presisere past
gjort det klart	presisere participle
gjør det klart	presisere present
går ut med	opplyse present
holder fast ved	fastholde present
holdt fast ved	fastholde past
la til	tilføye past
lagt til	tilføye participle
legge til	tilføye base
legger til	tilføye present
minner om	minne present
minnet om	minne past
peker på	påpeke present
pekt på	påpeke participle
pekte på	påpeke past
sies å ha sagt	si past
siteres på	si past
skjøt inn	skyte-inn past
skyter inn	skyte-inn present
slo fast	fastslå past
slår fast	fastslå present
slått fast	fastslå participle
stiller spørsmål ved	spørre present
stilte spørsmål ved	spørre past
viser til	påpeke present
viste til	påpeke past
"""

BARE = """\
advare
antyde
forklare
fortelle
frykte
hevde
håpe
innrømme
melde
mene
opplyse
påstå
rapportere
si
spørre
svare
synes
tro
understreke
varsle
"""

CLAUSAL = """\
hevde
mene
påstå
si
synes
tro
"""

TRANSITIVE = """\
benekte
innrømme
nekte
"""

ACTS = """\
anbefale
anklage
avkrefte
avvise
be
bebreide
beklage
bekrefte
benekte
berømme
beskrive
beskylde
betegne
dementere
fordømme
foreslå
gratulere
hylle
kalle
karakterisere
klage
kritisere
nekte
oppfordre
refse
rose
slakte
takke
tilbakevise
"""

PARENTHETIC = """\
advare
anbefale
anføre
annonsere
anslå
anta
antyde
appellere
argumentere
artikulere
avgjøre
avkrefte
avsløre
avvise
bebude
bedyre
befale
begrunne
bekjenne
beklage
bekrefte
bemerke
benekte
beordre
berette
beskrive
betegne
betro
blogge
bønnfalle
debattere
deklarere
dementere
diskutere
drøfte
erindre
erkjenne
erklære
fastholde
fastslå
fekte
fleipe
foreslå
forklare
forkynne
forlange
formane
formulere
forsikre
fortelle
forutse
framheve
framholde
fremføre
fremheve
fremholde
fremstille
frykte
føye
garantere
gjenfortelle
gjenta
hauke
hevde
hilse
hinte
huske
håne
håpe
illustrere
informere
innrømme
innvende
insistere
instruere
ironisere
karakterisere
klage
kommentere
kommunisere
komplettere
konkludere
konstatere
kontrastere
kontre
korrigere
kunngjøre
leve
love
lovprise
medgi
melde
mene
minne
minnes
motivere
nekte
nevne
notere
nyansere
observere
oppdatere
oppgi
opplyse
opprettholde
oppsummere
orientere
overdrive
parere
poengtere
poste
presisere
proklamere
protestere
publisere
påberope
påkalle
påpeke
påstå
rapportere
referere
refse
rekapitulere
replikkere
replisere
røpe
sammenligne
sammenlikne
si
sitere
skildre
skissere
skjemte
skrelle
skrive
skryte
slutte
slynge
spekulere
spå
spøke
spørre
stemple
svare
synes
synse
tenke
tilbakevise
tilføye
tilkjennegi
tilrettevise
tilskrive
tilstå
tro
true
trygle
tvitre
twitre
understreke
undre
undres
utbryte
utdype
uttale
uttrykke
varsle
vedgå
vektlegge
viske
vitne
vitse
vurdere
ytre
"""

PHRASES = """\
etter opplysninger fra
i flg
i følge
i henhold til
slik det framgår av
slik det fremgår av
"""

POSTINGS = """\
delte
poste
poster
postet
publiserer
publisert
publiserte
"""

WORDINGS = """\
beskjeden
bildetekst
bildeteksten
kommentar
kommentaren
melding
meldingen
ord
ordene
tekst
teksten
"""

CITING = """\
referere
sitere
"""

MENTIONS = """\
aksjonen
album
albumet
artikkel
artikkelen
avsnittet
balletten
bandet
begrep
begrepene
begrepet
betegnelsen
betydde
betyr
bildet
biografien
bladet
bok
boka
boken
båten
countrylåten
dekknavnet
dikt
diktet
diktsamlingen
dokumentaren
dokumentarfilmen
dokumentarserien
dramaet
døpt
emneknaggen
episoden
essayet
etiketten
eventyret
fergen
ferjen
festivalen
film
filmen
foredraget
foreningen
forestillingen
fotografiet
frasen
gruppa
gruppen
hashtaggen
het
hetende
heter
hiten
initiativet
julesangen
kalla
kallenavn
kallenavnet
kalles
kalt
kalte
kampanje
kampanjen
kapittelet
klubben
kodenavnet
komedien
konferansen
konkurransen
kriminalromanen
krimserien
kronikken
loven
låt
låta
låten
magasinet
maleriet
merkelappen
motto
mottoet
musikalen
navnet
nettsiden
nettstedet
novellen
omtalt
operaen
operasjon
operasjonen
oppkalt
ordene
ordet
ordningen
organisasjonen
overskriften
planen
podcasten
podkast
podkasten
program
programmet
prosjektet
radioprogrammet
rapporten
reality-serien
realityserien
roman
romanen
salmen
sang
sangen
selvbiografien
seminaret
serie
serien
singelen
sitatet
skipet
skulpturen
slagord
slagordet
spalten
spill
spillet
strategien
stykket
så kalt
så kalte
såkalla
såkalt
såkalte
tegneserien
temaet
thrilleren
tidsskriftet
tilnavnet
titlene
tittelen
tv-serien
underholdningsprogrammet
utstilling
utstillingen
uttrykk
uttrykket
"""

IMPERSONAL = """\
hete
lyde
stå
"""
