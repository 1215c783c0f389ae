"""The words that report speech, with the forms that the news writes: joined ones of verbs with particles among them.

Written for this project from general knowledge of the language.
"""

VERBS = """\
aanbeval	aanbevelen past
aanbevalen	aanbevelen past
aanbeveelt	aanbevelen present
aanbevelen	aanbevelen base present
aanbevolen	aanbevelen participle
aandringen	aandringen base present
aandringt	aandringen present
aandrong	aandringen past
aandrongen	aandringen past
aangaf	aangeven past
aangaven	aangeven past
aangedrongen	aandringen participle
aangeeft	aangeven present
aangegeven	aangeven participle
aangehaald	aanhalen participle
aangeklaagd	aanklagen participle
aangekondigd	aankondigen participle
aangenomen	aannemen participle
aangeraden	aanraden participle
aangetekend	aantekenen participle
aangetoond	aantonen participle
aangeven	aangeven base present
aangevoerd	aanvoeren participle
aangevuld	aanvullen participle
aanhaalde	aanhalen past
aanhaalden	aanhalen past
aanhaalt	aanhalen present
aanhalen	aanhalen base present
aanklaagde	aanklagen past
aanklaagden	aanklagen past
aanklaagt	aanklagen present
aanklagen	aanklagen base present
aankondigde	aankondigen past
aankondigden	aankondigen past
aankondigen	aankondigen base present
aankondigt	aankondigen present
aannam	aannemen past
aannamen	aannemen past
aanneemt	aannemen present
aannemen	aannemen base present
aanraadde	aanraden past
aanraadden	aanraden past
aanraadt	aanraden present
aanraden	aanraden base present
aantekende	aantekenen past
aantekenden	aantekenen past
aantekenen	aantekenen base present
aantekent	aantekenen present
aantonen	aantonen base present
aantoonde	aantonen past
aantoonden	aantonen past
aantoont	aantonen present
aanvoerde	aanvoeren past
aanvoerden	aanvoeren past
aanvoeren	aanvoeren base present
aanvoert	aanvoeren present
aanvulde	aanvullen past
aanvulden	aanvullen past
aanvullen	aanvullen base present
aanvult	aanvullen present
adviseerde	adviseren past
adviseerden	adviseren past
adviseert	adviseren present
adviseren	adviseren base present
afgeraden	afraden participle
afgesloten	afsluiten participle
afgevraagd	afvragen participle
afgewezen	afwijzen participle
afraadde	afraden past
afraadden	afraden past
afraadt	afraden present
afraden	afraden base present
afsloot	afsluiten past
afsloten	afsluiten past
afsluit	afsluiten present
afsluiten	afsluiten base present
afvraagt	afvragen present
afvragen	afvragen base present
afvroeg	afvragen past
afvroegen	afvragen past
afwees	afwijzen past
afwezen	afwijzen past
afwijst	afwijzen present
afwijzen	afwijzen base present
aldus	zeggen present
analyseerde	analyseren past
analyseerden	analyseren past
analyseert	analyseren present
analyseren	analyseren base present
antwoordde	antwoorden past
antwoordden	antwoorden past
antwoorden	antwoorden base present
antwoordt	antwoorden present
appen	appen base present
appt	appen present
appte	appen past
appten	appen past
beantwoord	beantwoorden participle
beantwoordde	beantwoorden past
beantwoordden	beantwoorden past
beantwoorden	beantwoorden base present
beantwoordt	beantwoorden present
beargumenteerd	beargumenteren participle
beargumenteerde	beargumenteren past
beargumenteerden	beargumenteren past
beargumenteert	beargumenteren present
beargumenteren	beargumenteren base present
bedanken	bedanken base present
bedankt	bedanken participle present
bedankte	bedanken past
bedankten	bedanken past
beginnen	beginnen base present
begint	beginnen present
begon	beginnen past
begonnen	beginnen past participle
begreep	begrijpen past
begrepen	begrijpen past participle
begrijpen	begrijpen base present
begrijpt	begrijpen present
bekend	bekennen participle
bekende	bekennen past
bekenden	bekennen past
bekendgemaakt	bekendmaken participle
bekendmaakt	bekendmaken present
bekendmaakte	bekendmaken past
bekendmaakten	bekendmaken past
bekendmaken	bekendmaken base present
bekennen	bekennen base present
bekent	bekennen present
bekritiseerd	bekritiseren participle
bekritiseerde	bekritiseren past
bekritiseerden	bekritiseren past
bekritiseert	bekritiseren present
bekritiseren	bekritiseren base present
beloofd	beloven participle
beloofde	beloven past
beloofden	beloven past
belooft	beloven present
beloven	beloven base present
benadrukken	benadrukken base present
benadrukt	benadrukken participle present
benadrukte	benadrukken past
benadrukten	benadrukken past
bepaald	bepalen participle
bepaalde	bepalen past
bepaalden	bepalen past
bepaalt	bepalen present
bepalen	bepalen base present
bepleit	bepleiten participle present
bepleiten	bepleiten base present
bepleitte	bepleiten past
bepleitten	bepleiten past
bericht	berichten participle present
berichten	berichten base present
berichtte	berichten past
berichtten	berichten past
berispen	berispen base present
berispt	berispen participle present
berispte	berispen past
berispten	berispen past
beschreef	beschrijven past
beschreven	beschrijven past participle
beschrijft	beschrijven present
beschrijven	beschrijven base present
beschuldigd	beschuldigen participle
beschuldigde	beschuldigen past
beschuldigden	beschuldigen past
beschuldigen	beschuldigen base present
beschuldigt	beschuldigen present
beseffen	beseffen base present
beseft	beseffen participle present
besefte	beseffen past
beseften	beseffen past
beslissen	beslissen base present
beslist	beslissen participle present
besliste	beslissen past
beslisten	beslissen past
besloot	besluiten past
besloten	besluiten past participle
besluit	besluiten present
besluiten	besluiten base present
bestempeld	bestempelen participle
bestempelde	bestempelen past
bestempelden	bestempelen past
bestempelen	bestempelen base present
bestempelt	bestempelen present
bestreden	bestrijden past participle
bestreed	bestrijden past
bestrijden	bestrijden base present
bestrijdt	bestrijden present
betiteld	betitelen participle
betitelde	betitelen past
betitelden	betitelen past
betitelen	betitelen base present
betitelt	betitelen present
betogen	betogen base present
betoogd	betogen participle
betoogde	betogen past
betoogden	betogen past
betoogt	betogen present
betreurd	betreuren participle
betreurde	betreuren past
betreurden	betreuren past
betreuren	betreuren base present
betreurt	betreuren present
betwijfeld	betwijfelen participle
betwijfelde	betwijfelen past
betwijfelden	betwijfelen past
betwijfelen	betwijfelen base present
betwijfelt	betwijfelen present
betwist	betwisten participle present
betwisten	betwisten base present
betwistte	betwisten past
betwistten	betwisten past
beval	bevelen past
bevalen	bevelen past
beveelt	bevelen present
bevelen	bevelen base present
bevestigd	bevestigen participle
bevestigde	bevestigen past
bevestigden	bevestigen past
bevestigen	bevestigen base present
bevestigt	bevestigen present
bevolen	bevelen participle
beweerd	beweren participle
beweerde	beweren past
beweerden	beweren past
beweert	beweren present
bewees	bewijzen past
beweren	beweren base present
bewezen	bewijzen past participle
bewijst	bewijzen present
bewijzen	bewijzen base present
bezweert	bezweren present
bezweren	bezweren base present
bezwoer	bezweren past
bezwoeren	bezweren past
bezworen	bezweren participle
bleek	blijken past
bleken	blijken past
blijken	blijken base present
blijkt	blijken present
blikken	blikken base present
blikt	blikken present
blikte	blikken past
blikten	blikken past
blogde	bloggen past
blogden	bloggen past
bloggen	bloggen base present
blogt	bloggen present
bracht	brengen past
brachten	brengen past
brengen	brengen base present
brengt	brengen present
brulde	brullen past
brulden	brullen past
brullen	brullen base present
brult	brullen present
citeerde	citeren past
citeerden	citeren past
citeert	citeren present
citeren	citeren base present
commentarieerde	commentariëren past
commentarieerden	commentariëren past
commentarieert	commentariëren present
commentariëren	commentariëren base present
complimenteerde	complimenteren past
complimenteerden	complimenteren past
complimenteert	complimenteren present
complimenteren	complimenteren base present
concludeerde	concluderen past
concludeerden	concluderen past
concludeert	concluderen present
concluderen	concluderen base present
constateerde	constateren past
constateerden	constateren past
constateert	constateren present
constateren	constateren base present
dacht	denken past
dachten	denken past
deelde	delen past
deelden	delen past
deelt	delen present
delen	delen base present
denk	denken present
denken	denken base present
denkt	denken present
doceerde	doceren past
doceerden	doceren past
doceert	doceren present
doceren	doceren base present
dreigde	dreigen past
dreigden	dreigen past
dreigen	dreigen base present
dreigt	dreigen present
eindigde	eindigen past
eindigden	eindigen past
eindigen	eindigen base present
eindigt	eindigen present
eisen	eisen base present
eist	eisen present
eiste	eisen past
eisten	eisen past
erkend	erkennen participle
erkende	erkennen past
erkenden	erkennen past
erkennen	erkennen base present
erkent	erkennen present
excuseerde	excuseren past
excuseerden	excuseren past
excuseert	excuseren present
excuseren	excuseren base present
feliciteerde	feliciteren past
feliciteerden	feliciteren past
feliciteert	feliciteren present
feliciteren	feliciteren base present
filosofeerde	filosoferen past
filosofeerden	filosoferen past
filosofeert	filosoferen present
filosoferen	filosoferen base present
fluisterde	fluisteren past
fluisterden	fluisteren past
fluisteren	fluisteren base present
fluistert	fluisteren present
foeterde	foeteren past
foeterden	foeteren past
foeteren	foeteren base present
foetert	foeteren present
fulmineerde	fulmineren past
fulmineerden	fulmineren past
fulmineert	fulmineren present
fulmineren	fulmineren base present
gaan	gaan base present
gaat	gaan present
gaf	geven past
garandeerde	garanderen past
garandeerden	garanderen past
garandeert	garanderen present
garanderen	garanderen base present
gaven	geven past
geadviseerd	adviseren participle
geanalyseerd	analyseren participle
geantwoord	antwoorden participle
geappt	appen participle
gebleken	blijken participle
geblikt	blikken participle
geblogd	bloggen participle
gebracht	brengen participle
gebruld	brullen participle
geciteerd	citeren participle
gecommentarieerd	commentariëren participle
gecomplimenteerd	complimenteren participle
geconcludeerd	concluderen participle
geconstateerd	constateren participle
gedacht	denken participle
gedeeld	delen participle
gedoceerd	doceren participle
gedreigd	dreigen participle
geeft	geven present
gefeliciteerd	feliciteren participle
gefilosofeerd	filosoferen participle
gefluisterd	fluisteren participle
gefoeterd	foeteren participle
gefulmineerd	fulmineren participle
gegaan	gaan participle
gegarandeerd	garanderen participle
gegeven	geven participle
gegild	gillen participle
geglimlacht	glimlachen participle
geglunderd	glunderen participle
gegrapt	grappen participle
gegrinnikt	grinniken participle
gehekeld	hekelen participle
gehoopt	hopen participle
gehouden	houden participle
gejubeld	jubelen participle
gejuicht	juichen participle
gekaatst	kaatsen participle
gekeken	kijken participle
gekenschetst	kenschetsen participle
geklaagd	klagen participle
geklonken	klinken participle
geknikt	knikken participle
gekondigd	kondigen participle
gekreund	kreunen participle
gekritiseerd	kritiseren participle
gelachen	lachen participle
gelaten	laten participle
gelegd	leggen participle
gelicht	lichten participle
geloofd	geloven participle
geloofde	geloven past
geloofden	geloven past
gelooft	geloven present
geloven	geloven base present
geluid	luiden participle
gemaand	manen participle
gemaild	mailen participle
gemeend	menen participle
gemeld	melden participle
gememoreerd	memoreren participle
gemerkt	merken participle
gemijmerd	mijmeren participle
gemompeld	mompelen participle
gemopperd	mopperen participle
gemotiveerd	motiveren participle
genoemd	noemen participle
genoteerd	noteren participle
genuanceerd	nuanceren participle
geoordeeld	oordelen participle
geopend	openen participle
geopperd	opperen participle
georeerd	oreren participle
gepeinsd	peinzen participle
gepleit	pleiten participle
gepocht	pochen participle
gepost	posten participle
gepraat	praten participle
gepreciseerd	preciseren participle
gepreekt	preken participle
geprezen	prijzen participle
geprotesteerd	protesteren participle
gerapporteerd	rapporteren participle
gereageerd	reageren participle
gerealiseerd	realiseren participle
gerechtvaardigd	rechtvaardigen participle
geredeneerd	redeneren participle
gerekend	rekenen participle
gerelativeerd	relativeren participle
gerepliceerd	repliceren participle
geresumeerd	resumeren participle
geriposteerd	riposteren participle
geroemd	roemen participle
geroepen	roepen participle
geschat	schatten participle
geschetst	schetsen participle
geschilderd	schilderen participle
geschimpt	schimpen participle
geschreeuwd	schreeuwen participle
geschreven	schrijven participle
gesloten	sluiten participle
gesmeekt	smeken participle
gesneerd	sneren participle
gesnikt	snikken participle
gesnoefd	snoeven participle
gesommeerd	sommeren participle
gespeculeerd	speculeren participle
gespot	spotten participle
gesproken	spreken participle
gesputterd	sputteren participle
gestaan	staan participle
gestameld	stamelen participle
gesteld	stellen participle
gestraald	stralen participle
gesuggereerd	suggereren participle
gesust	sussen participle
getierd	tieren participle
getoond	tonen participle
getroost	troosten participle
getuigd	getuigen participle
getuigde	getuigen past
getuigden	getuigen past
getuigen	getuigen base present
getuigt	getuigen present
getweet	tweeten participle
getwijfeld	twijfelen participle
getwitterd	twitteren participle
getypeerd	typeren participle
gevat	vatten participle
geven	geven base present
gevloekt	vloeken participle
gevoegd	voegen participle
gevoeld	voelen participle
gevonden	vinden participle
gevraagd	vragen participle
gevreesd	vrezen participle
gevuld	vullen participle
gewaarschuwd	waarschuwen participle
gewenst	wensen participle
geweten	weten participle
gewezen	wijzen participle
geworpen	werpen participle
gezegd	zeggen participle
gezien	zien participle
gezucht	zuchten participle
gezworen	zweren participle
geëindigd	eindigen participle
geëist	eisen participle
geëxcuseerd	excuseren participle
geïnformeerd	informeren participle
geïnstrueerd	instrueren participle
geïnterrumpeerd	interrumperen participle
gilde	gillen past
gilden	gillen past
gillen	gillen base present
gilt	gillen present
ging	gaan past
gingen	gaan past
glimlachen	glimlachen base present
glimlacht	glimlachen present
glimlachte	glimlachen past
glimlachten	glimlachen past
glunderde	glunderen past
glunderden	glunderen past
glunderen	glunderen base present
glundert	glunderen present
grappen	grappen base present
grapt	grappen present
grapte	grappen past
grapten	grappen past
grinniken	grinniken base present
grinnikt	grinniken present
grinnikte	grinniken past
grinnikten	grinniken past
heet	heten present
heette	heten past
hekelde	hekelen past
hekelden	hekelen past
hekelen	hekelen base present
hekelt	hekelen present
herhaald	herhalen participle
herhaalde	herhalen past
herhaalden	herhalen past
herhaalt	herhalen present
herhalen	herhalen base present
herinnerd	herinneren participle
herinnerde	herinneren past
herinnerden	herinneren past
herinneren	herinneren base present
herinnert	herinneren present
heten	heten base
hield	houden past
hielden	houden past
hoopt	hopen present
hoopte	hopen past
hoopten	hopen past
hopen	hopen base present
houden	houden base present
houdt	houden present
informeerde	informeren past
informeerden	informeren past
informeert	informeren present
informeren	informeren base present
ingeschat	inschatten participle
inschat	inschatten present
inschatte	inschatten past
inschatten	inschatten base past present
instrueerde	instrueren past
instrueerden	instrueren past
instrueert	instrueren present
instrueren	instrueren base present
interrumpeerde	interrumperen past
interrumpeerden	interrumperen past
interrumpeert	interrumperen present
interrumperen	interrumperen base present
jubelde	jubelen past
jubelden	jubelen past
jubelen	jubelen base present
jubelt	jubelen present
juichen	juichen base present
juicht	juichen present
juichte	juichen past
juichten	juichen past
kaatsen	kaatsen base present
kaatst	kaatsen present
kaatste	kaatsen past
kaatsten	kaatsen past
keek	kijken past
keken	kijken past
kenschetsen	kenschetsen base present
kenschetst	kenschetsen present
kenschetste	kenschetsen past
kenschetsten	kenschetsen past
kijken	kijken base present
kijkt	kijken present
klaagde	klagen past
klaagden	klagen past
klaagt	klagen present
klagen	klagen base present
klinken	klinken base present
klinkt	klinken present
klonk	klinken past
klonken	klinken past
knikken	knikken base present
knikt	knikken present
knikte	knikken past
knikten	knikken past
kondigde	kondigen past
kondigden	kondigen past
kondigen	kondigen base present
kondigt	kondigen present
kreunde	kreunen past
kreunden	kreunen past
kreunen	kreunen base present
kreunt	kreunen present
kritiseerde	kritiseren past
kritiseerden	kritiseren past
kritiseert	kritiseren present
kritiseren	kritiseren base present
laat	laten present
lachen	lachen base present
lacht	lachen present
lachte	lachen past
lachten	lachen past
laten	laten base present
legde	leggen past
legden	leggen past
leggen	leggen base present
legt	leggen present
licht	lichten present
lichten	lichten base present
lichtte	lichten past
lichtten	lichten past
liet	laten past
lieten	laten past
loofde	loven past
loofden	loven past
looft	loven present
loven	loven base present
luidde	luiden past
luidden	luiden past
luiden	luiden base present
luidt	luiden present
maande	manen past
maanden	manen past
maant	manen present
mailde	mailen past
mailden	mailen past
mailen	mailen base present
mailt	mailen present
manen	manen base present
mededeelde	mededelen past
mededeelden	mededelen past
mededeelt	mededelen present
mededelen	mededelen base present
medegedeeld	mededelen participle
meedeelde	meedelen past
meedeelden	meedelen past
meedeelt	meedelen present
meedelen	meedelen base present
meegedeeld	meedelen participle
meende	menen past
meenden	menen past
meent	menen present
meldde	melden past
meldden	melden past
melden	melden base present
meldt	melden present
memoreerde	memoreren past
memoreerden	memoreren past
memoreert	memoreren present
memoreren	memoreren base present
menen	menen base present
merken	merken base present
merkt	merken present
merkte	merken past
merkten	merken past
mijmerde	mijmeren past
mijmerden	mijmeren past
mijmeren	mijmeren base present
mijmert	mijmeren present
mompelde	mompelen past
mompelden	mompelen past
mompelen	mompelen base present
mompelt	mompelen present
mopperde	mopperen past
mopperden	mopperen past
mopperen	mopperen base present
moppert	mopperen present
motiveerde	motiveren past
motiveerden	motiveren past
motiveert	motiveren present
motiveren	motiveren base present
noemde	noemen past
noemden	noemen past
noemen	noemen base present
noemt	noemen present
noteerde	noteren past
noteerden	noteren past
noteert	noteren present
noteren	noteren base present
nuanceerde	nuanceren past
nuanceerden	nuanceren past
nuanceert	nuanceren present
nuanceren	nuanceren base present
omschreef	omschrijven past
omschreven	omschrijven past participle
omschrijft	omschrijven present
omschrijven	omschrijven base present
onderbouwd	onderbouwen participle
onderbouwde	onderbouwen past
onderbouwden	onderbouwen past
onderbouwen	onderbouwen base present
onderbouwt	onderbouwen present
onderbrak	onderbreken past
onderbraken	onderbreken past
onderbreekt	onderbreken present
onderbreken	onderbreken base present
onderbroken	onderbreken participle
onderstreept	onderstrepen participle present
onderstreepte	onderstrepen past
onderstreepten	onderstrepen past
onderstrepen	onderstrepen base present
onthuld	onthullen participle
onthulde	onthullen past
onthulden	onthullen past
onthullen	onthullen base present
onthult	onthullen present
ontkend	ontkennen participle
ontkende	ontkennen past
ontkenden	ontkennen past
ontkennen	ontkennen base present
ontkent	ontkennen present
oordeelde	oordelen past
oordeelden	oordelen past
oordeelt	oordelen present
oordelen	oordelen base present
opende	openen past
openden	openen past
openen	openen base present
opent	openen present
opgemerkt	opmerken participle
opgeroepen	oproepen participle
opgeschept	opscheppen participle
opgesomd	opsommen participle
opmerken	opmerken base present
opmerkt	opmerken present
opmerkte	opmerken past
opmerkten	opmerken past
opperde	opperen past
opperden	opperen past
opperen	opperen base present
oppert	opperen present
opriep	oproepen past
opriepen	oproepen past
oproepen	oproepen base present
oproept	oproepen present
opscheppen	opscheppen base present
opschept	opscheppen present
opschepte	opscheppen past
opschepten	opscheppen past
opsomde	opsommen past
opsomden	opsommen past
opsommen	opsommen base present
opsomt	opsommen present
oreerde	oreren past
oreerden	oreren past
oreert	oreren present
oreren	oreren base present
overweegt	overwegen present
overwegen	overwegen base present
overwogen	overwegen past participle
overwoog	overwegen past
peinsde	peinzen past
peinsden	peinzen past
peinst	peinzen present
peinzen	peinzen base present
pleit	pleiten present
pleiten	pleiten base present
pleitte	pleiten past
pleitten	pleiten past
pochen	pochen base present
pocht	pochen present
pochte	pochen past
pochten	pochen past
post	posten present
posten	posten base present
postte	posten past
postten	posten past
praat	praten present
praatte	praten past
praatten	praten past
praten	praten base present
preciseerde	preciseren past
preciseerden	preciseren past
preciseert	preciseren present
preciseren	preciseren base present
preekt	preken present
preekte	preken past
preekten	preken past
prees	prijzen past
preken	preken base present
prezen	prijzen past
prijst	prijzen present
prijzen	prijzen base present
protesteerde	protesteren past
protesteerden	protesteren past
protesteert	protesteren present
protesteren	protesteren base present
rapporteerde	rapporteren past
rapporteerden	rapporteren past
rapporteert	rapporteren present
rapporteren	rapporteren base present
reageerde	reageren past
reageerden	reageren past
reageert	reageren present
reageren	reageren base present
realiseerde	realiseren past
realiseerden	realiseren past
realiseert	realiseren present
realiseren	realiseren base present
rechtvaardigde	rechtvaardigen past
rechtvaardigden	rechtvaardigen past
rechtvaardigen	rechtvaardigen base present
rechtvaardigt	rechtvaardigen present
redeneerde	redeneren past
redeneerden	redeneren past
redeneert	redeneren present
redeneren	redeneren base present
rekende	rekenen past
rekenden	rekenen past
rekenen	rekenen base present
rekent	rekenen present
relativeerde	relativeren past
relativeerden	relativeren past
relativeert	relativeren present
relativeren	relativeren base present
repliceerde	repliceren past
repliceerden	repliceren past
repliceert	repliceren present
repliceren	repliceren base present
resumeerde	resumeren past
resumeerden	resumeren past
resumeert	resumeren present
resumeren	resumeren base present
riep	roepen past
riepen	roepen past
riposteerde	riposteren past
riposteerden	riposteren past
riposteert	riposteren present
riposteren	riposteren base present
roemde	roemen past
roemden	roemen past
roemen	roemen base present
roemt	roemen present
roepen	roepen base present
roept	roepen present
samengevat	samenvatten participle
samenvat	samenvatten present
samenvatte	samenvatten past
samenvatten	samenvatten base past present
schat	schatten present
schatte	schatten past
schatten	schatten base past present
schetsen	schetsen base present
schetst	schetsen present
schetste	schetsen past
schetsten	schetsen past
schilderde	schilderen past
schilderden	schilderen past
schilderen	schilderen base present
schildert	schilderen present
schimpen	schimpen base present
schimpt	schimpen present
schimpte	schimpen past
schimpten	schimpen past
schreef	schrijven past
schreeuwde	schreeuwen past
schreeuwden	schreeuwen past
schreeuwen	schreeuwen base present
schreeuwt	schreeuwen present
schreven	schrijven past
schrijft	schrijven present
schrijven	schrijven base present
sloot	sluiten past
sloten	sluiten past
sluit	sluiten present
sluiten	sluiten base present
smeekt	smeken present
smeekte	smeken past
smeekten	smeken past
smeken	smeken base present
sneerde	sneren past
sneerden	sneren past
sneert	sneren present
sneren	sneren base present
snikken	snikken base present
snikt	snikken present
snikte	snikken past
snikten	snikken past
snoefde	snoeven past
snoefden	snoeven past
snoeft	snoeven present
snoeven	snoeven base present
sommeerde	sommeren past
sommeerden	sommeren past
sommeert	sommeren present
sommeren	sommeren base present
speculeerde	speculeren past
speculeerden	speculeren past
speculeert	speculeren present
speculeren	speculeren base present
spot	spotten present
spotte	spotten past
spotten	spotten base past present
sprak	spreken past
spraken	spreken past
spreekt	spreken present
spreken	spreken base present
sputterde	sputteren past
sputterden	sputteren past
sputteren	sputteren base present
sputtert	sputteren present
staan	staan base present
staat	staan present
stamelde	stamelen past
stamelden	stamelen past
stamelen	stamelen base present
stamelt	stamelen present
stelde	stellen past
stelden	stellen past
stellen	stellen base present
stelt	stellen present
stond	staan past
stonden	staan past
straalde	stralen past
straalden	stralen past
straalt	stralen present
stralen	stralen base present
suggereerde	suggereren past
suggereerden	suggereren past
suggereert	suggereren present
suggereren	suggereren base present
sussen	sussen base present
sust	sussen present
suste	sussen past
susten	sussen past
tegengesproken	tegenspreken participle
tegengeworpen	tegenwerpen participle
tegensprak	tegenspreken past
tegenspraken	tegenspreken past
tegenspreekt	tegenspreken present
tegenspreken	tegenspreken base present
tegenwerpen	tegenwerpen base present
tegenwerpt	tegenwerpen present
tegenwierp	tegenwerpen past
tegenwierpen	tegenwerpen past
tierde	tieren past
tierden	tieren past
tieren	tieren base present
tiert	tieren present
toegaf	toegeven past
toegaven	toegeven past
toegeeft	toegeven present
toegegeven	toegeven participle
toegejuicht	toejuichen participle
toegelicht	toelichten participle
toegeven	toegeven base present
toegevoegd	toevoegen participle
toegezegd	toezeggen participle
toejuichen	toejuichen base present
toejuicht	toejuichen present
toejuichte	toejuichen past
toejuichten	toejuichen past
toelicht	toelichten present
toelichten	toelichten base present
toelichtte	toelichten past
toelichtten	toelichten past
toevoegde	toevoegen past
toevoegden	toevoegen past
toevoegen	toevoegen base present
toevoegt	toevoegen present
toezegde	toezeggen past
toezegden	toezeggen past
toezeggen	toezeggen base present
toezegt	toezeggen present
tonen	tonen base present
toonde	tonen past
toonden	tonen past
toont	tonen present
troost	troosten present
troosten	troosten base present
troostte	troosten past
troostten	troosten past
tweet	tweeten present
tweeten	tweeten base present
tweette	tweeten past
tweetten	tweeten past
twijfelde	twijfelen past
twijfelden	twijfelen past
twijfelen	twijfelen base present
twijfelt	twijfelen present
twitterde	twitteren past
twitterden	twitteren past
twitteren	twitteren base present
twittert	twitteren present
typeerde	typeren past
typeerden	typeren past
typeert	typeren present
typeren	typeren base present
uitdrukken	uitdrukken base present
uitdrukt	uitdrukken present
uitdrukte	uitdrukken past
uitdrukten	uitdrukken past
uitgedrukt	uitdrukken participle
uitgelegd	uitleggen participle
uitgeroepen	uitroepen participle
uitgesloten	uitsluiten participle
uitgewezen	uitwijzen participle
uitlegde	uitleggen past
uitlegden	uitleggen past
uitleggen	uitleggen base present
uitlegt	uitleggen present
uitriep	uitroepen past
uitriepen	uitroepen past
uitroepen	uitroepen base present
uitroept	uitroepen present
uitsloot	uitsluiten past
uitsloten	uitsluiten past
uitsluit	uitsluiten present
uitsluiten	uitsluiten base present
uitwees	uitwijzen past
uitwezen	uitwijzen past
uitwijst	uitwijzen present
uitwijzen	uitwijzen base present
vastgesteld	vaststellen participle
vaststelde	vaststellen past
vaststelden	vaststellen past
vaststellen	vaststellen base present
vaststelt	vaststellen present
vat	vatten present
vatte	vatten past
vatten	vatten base past present
verbaasd	verbazen participle
verbaasde	verbazen past
verbaasden	verbazen past
verbaast	verbazen present
verbazen	verbazen base present
verdacht	verdenken past participle
verdachten	verdenken past
verdedigd	verdedigen participle
verdedigde	verdedigen past
verdedigden	verdedigen past
verdedigen	verdedigen base present
verdedigt	verdedigen present
verdenken	verdenken base present
verdenkt	verdenken present
verduidelijken	verduidelijken base present
verduidelijkt	verduidelijken participle present
verduidelijkte	verduidelijken past
verduidelijkten	verduidelijken past
verhelderd	verhelderen participle
verhelderde	verhelderen past
verhelderden	verhelderen past
verhelderen	verhelderen base present
verheldert	verhelderen present
verklaard	verklaren participle
verklaarde	verklaren past
verklaarden	verklaren past
verklaart	verklaren present
verklaren	verklaren base present
verlangd	verlangen participle
verlangde	verlangen past
verlangden	verlangen past
verlangen	verlangen base present
verlangt	verlangen present
vermeld	vermelden participle
vermeldde	vermelden past
vermeldden	vermelden past
vermelden	vermelden base present
vermeldt	vermelden present
vermoed	vermoeden participle
vermoedde	vermoeden past
vermoedden	vermoeden past
vermoeden	vermoeden base present
vermoedt	vermoeden present
verontschuldigd	verontschuldigen participle
verontschuldigde	verontschuldigen past
verontschuldigden	verontschuldigen past
verontschuldigen	verontschuldigen base present
verontschuldigt	verontschuldigen present
veroordeeld	veroordelen participle
veroordeelde	veroordelen past
veroordeelden	veroordelen past
veroordeelt	veroordelen present
veroordelen	veroordelen base present
verraadt	verraden present
verraden	verraden base participle present
verried	verraden past
verrieden	verraden past
verteld	vertellen participle
vertelde	vertellen past
vertelden	vertellen past
vertellen	vertellen base present
vertelt	vertellen present
vervloeken	vervloeken base present
vervloekt	vervloeken participle present
vervloekte	vervloeken past
vervloekten	vervloeken past
vervolgd	vervolgen participle
vervolgde	vervolgen past
vervolgden	vervolgen past
vervolgen	vervolgen base present
vervolgt	vervolgen present
verwacht	verwachten participle present
verwachten	verwachten base present
verwachtte	verwachten past
verwachtten	verwachten past
verweet	verwijten past
verwelkomd	verwelkomen participle
verwelkomde	verwelkomen past
verwelkomden	verwelkomen past
verwelkomen	verwelkomen base present
verwelkomt	verwelkomen present
verwerpen	verwerpen base present
verwerpt	verwerpen present
verweten	verwijten past participle
verwierp	verwerpen past
verwierpen	verwerpen past
verwijt	verwijten present
verwijten	verwijten base present
verworpen	verwerpen participle
verzekerd	verzekeren participle
verzekerde	verzekeren past
verzekerden	verzekeren past
verzekeren	verzekeren base present
verzekert	verzekeren present
verzinnen	verzinnen base present
verzint	verzinnen present
verzocht	verzoeken past participle
verzochten	verzoeken past
verzoeken	verzoeken base present
verzoekt	verzoeken present
verzon	verzinnen past
verzonnen	verzinnen past participle
verzucht	verzuchten participle present
verzuchten	verzuchten base present
verzuchtte	verzuchten past
verzuchtten	verzuchten past
verzweeg	verzwijgen past
verzwegen	verzwijgen past participle
verzwijgen	verzwijgen base present
verzwijgt	verzwijgen present
vind	vinden present
vinden	vinden base present
vindt	vinden present
vloeken	vloeken base present
vloekt	vloeken present
vloekte	vloeken past
vloekten	vloeken past
voegde	voegen past
voegden	voegen past
voegen	voegen base present
voegt	voegen present
voelde	voelen past
voelden	voelen past
voelen	voelen base present
voelt	voelen present
volgehouden	volhouden participle
volhield	volhouden past
volhielden	volhouden past
volhouden	volhouden base present
volhoudt	volhouden present
vond	vinden past
vonden	vinden past
voorgesteld	voorstellen participle
voorspeld	voorspellen participle
voorspelde	voorspellen past
voorspelden	voorspellen past
voorspellen	voorspellen base present
voorspelt	voorspellen present
voorstelde	voorstellen past
voorstelden	voorstellen past
voorstellen	voorstellen base present
voorstelt	voorstellen present
voorzag	voorzien past
voorzagen	voorzien past
voorzien	voorzien base participle present
voorziet	voorzien present
vraagt	vragen present
vragen	vragen base present
vreesde	vrezen past
vreesden	vrezen past
vreest	vrezen present
vrezen	vrezen base present
vroeg	vragen past
vroegen	vragen past
vulde	vullen past
vulden	vullen past
vullen	vullen base present
vult	vullen present
waarschuwde	waarschuwen past
waarschuwden	waarschuwen past
waarschuwen	waarschuwen base present
waarschuwt	waarschuwen present
weerlegd	weerleggen participle
weerlegde	weerleggen past
weerlegden	weerleggen past
weerleggen	weerleggen base present
weerlegt	weerleggen present
weersprak	weerspreken past
weerspraken	weerspreken past
weerspreekt	weerspreken present
weerspreken	weerspreken base present
weersproken	weerspreken participle
wees	wijzen past
weet	weten present
wensen	wensen base present
wenst	wensen present
wenste	wensen past
wensten	wensen past
werpen	werpen base present
werpt	werpen present
wezen	wijzen past
wierp	werpen past
wierpen	werpen past
wijst	wijzen present
wijzen	wijzen base present
wist	weten past
wisten	weten past
zag	zien past
zagen	zien past
zeg	zeggen present
zeggen	zeggen base present
zegt	zeggen present
zei	zeggen past
zeiden	zeggen past
zien	zien base present
ziet	zien present
zucht	zuchten present
zuchten	zuchten base present
zuchtte	zuchten past
zuchtten	zuchten past
zweert	zweren present
zweren	zweren base present
zwoer	zweren past
zwoeren	zweren past
"""

SPEECH = """\
aanbevelen
aandringen
aangeven
aanhalen
aanklagen
aankondigen
aanraden
aantekenen
aantonen
aanvoeren
aanvullen
adviseren
afraden
afvragen
afwijzen
analyseren
antwoorden
appen
beantwoorden
beargumenteren
bedanken
bekendmaken
bekennen
bekritiseren
beloven
benadrukken
bepalen
bepleiten
berichten
berispen
beschrijven
beschuldigen
beslissen
bestempelen
bestrijden
betitelen
betogen
betreuren
betwisten
bevelen
bevestigen
beweren
bewijzen
bezweren
blijken
bloggen
citeren
commentariëren
complimenteren
concluderen
constateren
delen
dreigen
eisen
erkennen
feliciteren
garanderen
getuigen
hekelen
herhalen
herinneren
informeren
instrueren
kenschetsen
klagen
kondigen
kritiseren
laten
leggen
loven
mailen
manen
mededelen
meedelen
melden
memoreren
motiveren
noemen
noteren
nuanceren
omschrijven
onderbouwen
onderstrepen
onthullen
ontkennen
oordelen
opmerken
opperen
oproepen
opsommen
pleiten
posten
preciseren
prijzen
protesteren
rapporteren
rechtvaardigen
redeneren
relativeren
repliceren
resumeren
riposteren
roemen
samenvatten
schetsen
schrijven
smeken
sommeren
speculeren
spreken
stellen
suggereren
tegenspreken
tegenwerpen
toegeven
toejuichen
toelichten
toevoegen
toezeggen
tonen
tweeten
twitteren
typeren
uitdrukken
uitleggen
uitwijzen
vaststellen
verdedigen
verduidelijken
verhelderen
verklaren
verlangen
vermelden
veroordelen
verraden
vertellen
verwelkomen
verwerpen
verwijten
verzekeren
verzoeken
verzwijgen
voegen
volhouden
voorspellen
voorstellen
vragen
waarschuwen
weerleggen
weerspreken
wijzen
zeggen
zweren
"""

MANNER = """\
afsluiten
beginnen
besluiten
blikken
brengen
brullen
doceren
eindigen
excuseren
filosoferen
fluisteren
foeteren
fulmineren
gaan
geven
gillen
glimlachen
glunderen
grappen
grinniken
heten
houden
interrumperen
jubelen
juichen
kaatsen
kijken
klinken
knikken
kreunen
lachen
lichten
luiden
merken
mijmeren
mompelen
mopperen
onderbreken
openen
opscheppen
oreren
peinzen
pochen
praten
preken
reageren
roepen
schilderen
schimpen
schreeuwen
sluiten
sneren
snikken
snoeven
spotten
sputteren
staan
stamelen
stralen
sussen
tieren
troosten
uitroepen
vatten
verbazen
verontschuldigen
vervloeken
vervolgen
verzinnen
verzuchten
vloeken
vullen
werpen
zuchten
"""

ADDRESS = """\
aanraden
adviseren
afraden
bedanken
beloven
beschuldigen
bevelen
bezweren
complimenteren
feliciteren
garanderen
herinneren
informeren
instrueren
manen
oproepen
smeken
sommeren
vertellen
verwijten
verzekeren
verzoeken
vragen
waarschuwen
"""

THOUGHT = """\
aannemen
begrijpen
beseffen
betwijfelen
denken
geloven
hopen
inschatten
menen
overwegen
realiseren
rekenen
schatten
twijfelen
uitsluiten
verdenken
vermoeden
verwachten
vinden
voelen
voorzien
vrezen
wensen
weten
zien
"""

QUESTIONS = """\
afvragen
vragen
"""

BARE = """\
bekennen
beweren
denken
erkennen
geloven
hopen
menen
ontkennen
stellen
toegeven
verklaren
verwachten
vrezen
zeggen
zweren
"""

ACTS = """\
aanbevelen
aandringen
aanklagen
aankondigen
aanraden
adviseren
afraden
afwijzen
bekennen
bekritiseren
beloven
bepleiten
berispen
beschrijven
beschuldigen
bestempelen
bestrijden
betitelen
betreuren
betwisten
bevelen
bevestigen
dreigen
eisen
erkennen
hekelen
instrueren
kenschetsen
kritiseren
loven
noemen
omschrijven
ontkennen
oproepen
pleiten
prijzen
roemen
sommeren
tegenspreken
toegeven
toejuichen
toezeggen
typeren
verlangen
verwelkomen
verwerpen
verwijten
verzoeken
voorstellen
weerleggen
weerspreken
"""

PARENTHETIC = """\
aanbevelen
aandringen
aangeven
aanhalen
aanklagen
aankondigen
aanraden
aantekenen
aanvoeren
aanvullen
adviseren
afraden
afsluiten
afvragen
afwijzen
analyseren
antwoorden
appen
beantwoorden
beargumenteren
bedanken
beginnen
begrijpen
bekendmaken
bekennen
bekritiseren
beloven
benadrukken
bepalen
bepleiten
berichten
berispen
beschrijven
beschuldigen
beseffen
beslissen
besluiten
bestempelen
bestrijden
betitelen
betogen
betreuren
betwijfelen
betwisten
bevelen
bevestigen
beweren
bezweren
blikken
bloggen
brengen
brullen
citeren
commentariëren
complimenteren
concluderen
constateren
delen
denken
doceren
dreigen
eindigen
eisen
erkennen
excuseren
feliciteren
filosoferen
fluisteren
foeteren
fulmineren
gaan
garanderen
geloven
getuigen
geven
gillen
glimlachen
glunderen
grappen
grinniken
hekelen
herhalen
herinneren
hopen
houden
informeren
inschatten
instrueren
interrumperen
jubelen
juichen
kaatsen
kenschetsen
kijken
klagen
klinken
knikken
kondigen
kreunen
kritiseren
lachen
laten
leggen
lichten
loven
luiden
mailen
manen
mededelen
meedelen
melden
memoreren
menen
merken
mijmeren
mompelen
mopperen
motiveren
noemen
noteren
nuanceren
omschrijven
onderbouwen
onderbreken
onderstrepen
onthullen
ontkennen
oordelen
openen
opmerken
opperen
oproepen
opscheppen
opsommen
oreren
peinzen
pleiten
pochen
posten
praten
preciseren
preken
prijzen
protesteren
rapporteren
reageren
realiseren
rechtvaardigen
redeneren
relativeren
repliceren
resumeren
riposteren
roemen
roepen
samenvatten
schatten
schetsen
schilderen
schimpen
schreeuwen
schrijven
sluiten
smeken
sneren
snikken
snoeven
sommeren
speculeren
spotten
spreken
sputteren
staan
stamelen
stellen
stralen
suggereren
sussen
tegenspreken
tegenwerpen
tieren
toegeven
toejuichen
toelichten
toevoegen
toezeggen
troosten
tweeten
twijfelen
twitteren
typeren
uitdrukken
uitleggen
uitroepen
vaststellen
vatten
verbazen
verdedigen
verduidelijken
verhelderen
verklaren
verlangen
vermelden
vermoeden
verontschuldigen
veroordelen
verraden
vertellen
vervolgen
verwachten
verwelkomen
verwerpen
verwijten
verzekeren
verzinnen
verzoeken
verzuchten
vinden
vloeken
voegen
voelen
volhouden
voorspellen
voorstellen
voorzien
vragen
vrezen
vullen
waarschuwen
weerleggen
weerspreken
wensen
werpen
weten
wijzen
zeggen
zuchten
zweren
"""

TRANSITIVE = """\
bekennen
bestrijden
betwisten
erkennen
ontkennen
tegenspreken
toegeven
weerspreken
"""

THAT_ONLY = """\
aantonen
bewijzen
blijken
tonen
uitwijzen
"""

VERB_PHRASES = """\
bekend gemaakt	bekendmaken participle
deelde mee	meedelen past
deelden mee	meedelen past
deelt mee	meedelen present
delen mee	meedelen present
dringen erop aan	aandringen present
dringt erop aan	aandringen present
drong erop aan	aandringen past
drongen erop aan	aandringen past
drukken uit	uitdrukken present
drukt uit	uitdrukken present
drukte uit	uitdrukken past
drukten uit	uitdrukken past
duidelijk gemaakt	duidelijkmaken participle
erop gewezen	opmerken participle
gaan ervan uit	aannemen present
gaat ervan uit	aannemen present
gaf aan	aangeven past
gaf te kennen	meedelen past
gaf toe	toegeven past
gaven aan	aangeven past
gaven te kennen	meedelen past
gaven toe	toegeven past
geeft aan	aangeven present
geeft te kennen	meedelen present
geeft toe	toegeven present
geven aan	aangeven present
geven te kennen	meedelen present
geven toe	toegeven present
ging ervan uit	aannemen past
gingen ervan uit	aannemen past
hield vol	volhouden past
hielden vol	volhouden past
houden vol	volhouden present
houdt vol	volhouden present
is ervan overtuigd	geloven present
is van mening	menen present
kondigde aan	aankondigen past
kondigden aan	aankondigen past
kondigen aan	aankondigen present
kondigt aan	aankondigen present
laat weten	meedelen present
laten weten	meedelen base present
legde uit	uitleggen past
legden uit	uitleggen past
leggen uit	uitleggen present
legt uit	uitleggen present
licht toe	toelichten present
lichten toe	toelichten present
lichtte toe	toelichten past
lichtten toe	toelichten past
liet weten	meedelen past
lieten weten	meedelen past
maakt bekend	bekendmaken present
maakt duidelijk	duidelijkmaken present
maakte bekend	bekendmaken past
maakte duidelijk	duidelijkmaken past
maakten bekend	bekendmaken past
maakten duidelijk	duidelijkmaken past
maken bekend	bekendmaken present
maken duidelijk	duidelijkmaken present
merken op	opmerken present
merkt op	opmerken present
merkte op	opmerken past
merkten op	opmerken past
nam aan	aannemen past
namen aan	aannemen past
neemt aan	aannemen present
nemen aan	aannemen present
pleit ervoor	pleiten present
pleiten ervoor	pleiten present
pleitte ervoor	pleiten past
pleitten ervoor	pleiten past
raadde af	afraden past
raadden af	afraden past
raadt af	afraden present
raden af	afraden present
riep op	oproepen past
riepen op	oproepen past
roepen op	oproepen present
roept op	oproepen present
sloot niet uit	uitsluiten past
sloot uit	uitsluiten past
sloten niet uit	uitsluiten past
sloten uit	uitsluiten past
sluit niet uit	uitsluiten present
sluit uit	uitsluiten present
sluiten niet uit	uitsluiten present
sluiten uit	uitsluiten present
sprak niet tegen	tegenspreken past
sprak tegen	tegenspreken past
spraken niet tegen	tegenspreken past
spraken tegen	tegenspreken past
spreekt niet tegen	tegenspreken present
spreekt tegen	tegenspreken present
spreken niet tegen	tegenspreken present
spreken tegen	tegenspreken present
stelde vast	vaststellen past
stelde voor	voorstellen past
stelden vast	vaststellen past
stelden voor	voorstellen past
stellen vast	vaststellen present
stellen voor	voorstellen present
stelt vast	vaststellen present
stelt voor	voorstellen present
te kennen gegeven	meedelen participle
tonen aan	aantonen present
toonde aan	aantonen past
toonden aan	aantonen past
toont aan	aantonen present
voegde eraan toe	toevoegen past
voegde toe	toevoegen past
voegden eraan toe	toevoegen past
voegden toe	toevoegen past
voegen eraan toe	toevoegen present
voegen toe	toevoegen present
voegt eraan toe	toevoegen present
voegt toe	toevoegen present
voerde aan	aanvoeren past
voerden aan	aanvoeren past
voeren aan	aanvoeren present
voert aan	aanvoeren present
vulde aan	aanvullen past
vulden aan	aanvullen past
vullen aan	aanvullen present
vult aan	aanvullen present
waarschuwde ervoor	waarschuwen past
waarschuwden ervoor	waarschuwen past
waarschuwen ervoor	waarschuwen present
waarschuwt ervoor	waarschuwen present
waren van mening	menen past
was ervan overtuigd	geloven past
was van mening	menen past
wees erop	opmerken past
wees uit	uitwijzen past
weet te melden	melden present
werpen tegen	tegenwerpen present
werpt tegen	tegenwerpen present
weten te melden	melden base
wezen erop	opmerken past
wezen uit	uitwijzen past
wierp tegen	tegenwerpen past
wierpen tegen	tegenwerpen past
wijst erop	opmerken present
wijst uit	uitwijzen present
wijzen erop	opmerken present
wijzen uit	uitwijzen present
wist te melden	melden past
zegde toe	toezeggen past
zegden toe	toezeggen past
zeggen erbij	zeggen present
zeggen toe	toezeggen present
zegt erbij	zeggen present
zegt toe	toezeggen present
zei erbij	zeggen past
zeiden erbij	zeggen past
zijn van mening	menen present
zo aldus	zeggen present
zo antwoordde	antwoorden past
zo antwoordden	antwoorden past
zo antwoorden	antwoorden present
zo antwoordt	antwoorden present
zo benadrukken	benadrukken present
zo benadrukt	benadrukken present
zo benadrukte	benadrukken past
zo benadrukten	benadrukken past
zo bericht	berichten present
zo berichten	berichten present
zo berichtte	berichten past
zo berichtten	berichten past
zo betogen	betogen present
zo betoogde	betogen past
zo betoogden	betogen past
zo betoogt	betogen present
zo bevestigde	bevestigen past
zo bevestigden	bevestigen past
zo bevestigen	bevestigen present
zo bevestigt	bevestigen present
zo citeerde	citeren past
zo citeerden	citeren past
zo citeert	citeren present
zo citeren	citeren present
zo concludeerde	concluderen past
zo concludeerden	concluderen past
zo concludeert	concluderen present
zo concluderen	concluderen present
zo constateerde	constateren past
zo constateerden	constateren past
zo constateert	constateren present
zo constateren	constateren present
zo dacht	denken past
zo dachten	denken past
zo denk	denken present
zo denken	denken present
zo denkt	denken present
zo klinken	klinken present
zo klinkt	klinken present
zo klonk	klinken past
zo klonken	klinken past
zo laat	meedelen present
zo laten	meedelen present
zo liet	meedelen past
zo lieten	meedelen past
zo luidde	luiden past
zo luidden	luiden past
zo luiden	luiden present
zo luidt	luiden present
zo meldde	melden past
zo meldden	melden past
zo melden	melden present
zo meldt	melden present
zo noemde	noemen past
zo noemden	noemen past
zo noemen	noemen present
zo noemt	noemen present
zo onthulde	onthullen past
zo onthulden	onthullen past
zo onthullen	onthullen present
zo onthult	onthullen present
zo oordeelde	oordelen past
zo oordeelden	oordelen past
zo oordeelt	oordelen present
zo oordelen	oordelen present
zo schreef	schrijven past
zo schreven	schrijven past
zo schrijft	schrijven present
zo schrijven	schrijven present
zo stelde	stellen past
zo stelden	stellen past
zo stellen	stellen present
zo stelt	stellen present
zo verklaarde	verklaren past
zo verklaarden	verklaren past
zo verklaart	verklaren present
zo verklaren	verklaren present
zo vertelde	vertellen past
zo vertelden	vertellen past
zo vertellen	vertellen present
zo vertelt	vertellen present
zo verwacht	verwachten present
zo verwachten	verwachten present
zo verwachtte	verwachten past
zo verwachtten	verwachten past
zo vind	vinden present
zo vinden	vinden present
zo vindt	vinden present
zo vond	vinden past
zo vonden	vinden past
zo waarschuwde	waarschuwen past
zo waarschuwden	waarschuwen past
zo waarschuwen	waarschuwen present
zo waarschuwt	waarschuwen present
zo zeg	zeggen present
zo zeggen	zeggen present
zo zegt	zeggen present
zo zei	zeggen past
zo zeiden	zeggen past
"""

HOMOGRAPHS = """\
berichten
besluiten
posten
"""

CITING = """\
aanhalen
citeren
"""

IMPERSONAL = """\
heten
klinken
luiden
staan
"""

STATES = """\
bang
bezorgd
duidelijk
ervan overtuigd
gerust
hoopvol
onzeker
optimistisch
overtuigd
pessimistisch
sceptisch
vol vertrouwen
zeker
"""

NOUNS = """\
aanklacht
aankondiging
aantijging
argument
bedenking
belofte
bericht
beschuldiging
beschuldigingen
bewering
beweringen
bezwaar
conclusie
constatering
dreigement
eis
gedachte
gerucht
geruchten
gevoel
hoop
idee
indruk
inschatting
klacht
kritiek
mededeling
mening
oordeel
opmerking
oproep
overtuiging
overweging
speculatie
stelling
suggestie
suggesties
toezegging
twijfel
uitspraak
verdenking
verklaring
vermoeden
vermoedens
verwachting
verwijt
verwijten
voorspelling
voorwaarde
vrees
waarschuwing
waarschuwingen
zorg
zorgen
"""

DOCUMENTS = """\
advies
analyse
analyses
arrest
artikel
beelden
beoordeling
besluit
brief
brieven
cijfers
communiqué
conceptrapport
data
document
documenten
e-mail
enquête
foto's
gegevens
grafiek
inventarisatie
jaarcijfers
jaarrapport
jaarverslag
kabinetsbrief
kamerbrief
mail
mails
mededeling
nieuwsbrief
nota
notitie
notulen
onderzoek
onderzoeken
opiniepeiling
peiling
peilingen
persbericht
prognose
prognoses
publicatie
raming
ramingen
rapport
rapportage
rapporten
reconstructie
resultaten
statement
statistieken
studie
studies
stukken
tussenrapport
uitslag
verklaring
verslag
video
vonnis
wetsvoorstel
"""

PHRASES = """\
blijkt uit cijfers van
blijkt uit documenten van
blijkt uit een brief van
blijkt uit een enquête van
blijkt uit een onderzoek van
blijkt uit een peiling van
blijkt uit een rapport van
blijkt uit een rondgang van
blijkt uit gegevens van
blijkt uit het rapport van
blijkt uit onderzoek van
in de ogen van
in de woorden van
naar de mening van
naar het oordeel van
naar zeggen van
op gezag van
volgens berekeningen van
volgens bronnen bij
volgens bronnen binnen
volgens cijfers van
volgens een schatting van
volgens gegevens van
volgens informatie van
volgens onderzoek van
volgens opgave van
volgens schattingen van
zo blijkt uit cijfers van
zo blijkt uit documenten van
zo blijkt uit een brief van
zo blijkt uit een enquête van
zo blijkt uit een onderzoek van
zo blijkt uit een peiling van
zo blijkt uit een rapport van
zo blijkt uit een rondgang van
zo blijkt uit gegevens van
zo blijkt uit het rapport van
zo blijkt uit onderzoek van
"""

OWN_VIEWS = """\
haars inziens
naar eigen zeggen
naar haar mening
naar haar zeggen
naar zijn mening
naar zijn zeggen
zijns inziens
"""

POSTINGS = """\
deelde
deelt
gedeeld
geplaatst
gepost
plaatst
plaatste
post
postte
publiceerde
publiceert
"""

WORDINGS = """\
bijschrift
boodschap
mededeling
onderschrift
opschrift
tekst
titel
woorden
"""

MENTIONS = """\
actie
actieplan
afdeling
album
begrip
bijgenaamd
bijnaam
blad
boek
boeken
bundel
cabaretvoorstelling
campagne
cd
clip
club
collectie
comedy
concept
conferentie
congres
cursus
dagblad
debuutalbum
dichtbundel
documentaire
documentaireserie
dubbelalbum
etiket
evenement
expositie
festival
film
films
game
gedicht
geheten
genaamd
getiteld
getitelde
groep
hashtag
hit
hitsingle
kerstlied
kinderboek
komedie
krant
kreet
label
leus
leuze
lied
liedje
lijst
maandblad
magazine
merk
motto
musical
musicalfilm
muziekalbum
naam
novelle
nummer
nummers
onder de naam
onder de noemer
onderzoeksproject
opera
operatie
opschrift
partij
podcast
podcastreeks
podcastserie
postzegel
predicaat
productie
programma
project
pseudoniem
realityserie
reeks
restaurant
roman
romans
rubriek
schilderij
schip
serie
series
show
single
slagzin
slogan
soap
song
spandoek
speelfilm
spel
spreuk
stichting
strip
symposium
televisieprogramma
televisieserie
tentoonstelling
term
termen
thema
thriller
tijdschrift
titel
titels
toneelstuk
trofee
tv-film
tv-programma
tv-serie
tv-show
uitdrukking
vakblad
versie
videoclip
videospel
voorstelling
website
weekblad
werktitel
woord
woorden
zangstuk
zogeheten
zogenaamd
zogenaamde
zogenoemd
zogenoemde
"""

ANAPHORS = """\
dat
dit
"""

CONFIRMING = """\
aankondigen
bevestigen
"""
