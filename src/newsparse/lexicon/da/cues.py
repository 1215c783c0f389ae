"""The words that report speech, in Danish.

Written for this project from general knowledge of the language.
"""

# form, tab, base form and what the form is
VERBS = """\
advare	advare base infinitive
advarede	advare past
advarer	advare present
advaret	advare participle
afkræfte	afkræfte base infinitive
afkræftede	afkræfte past
afkræfter	afkræfte present
afkræftet	afkræfte participle
afslutte	afslutte base infinitive
afsluttede	afslutte past
afslutter	afslutte present
afsluttet	afslutte participle
afsløre	afsløre base infinitive
afslørede	afsløre past
afslører	afsløre present
afsløret	afsløre participle
afvise	afvise base infinitive
afviser	afvise present
afvist	afvise participle
afviste	afvise past
anbefale	anbefale base infinitive
anbefalede	anbefale past
anbefaler	anbefale present
anbefalet	anbefale participle
anføre	anføre base infinitive
anfører	anføre present
anført	anføre participle
anførte	anføre past
anklage	anklage base infinitive
anklagede	anklage past
anklager	anklage present
anklaget	anklage participle
annoncere	annoncere base infinitive
annoncerede	annoncere past
annoncerer	annoncere present
annonceret	annoncere participle
anse	anse base infinitive
anser	anse present
anset	anse participle
anslog	anslå past
anslå	anslå base infinitive
anslået	anslå participle
anslår	anslå present
anså	anse past
antage	antage base infinitive
antager	antage present
antaget	antage participle
antog	antage past
antyde	antyde base infinitive
antydede	antyde past
antyder	antyde present
antydet	antyde participle
appellere	appellere base infinitive
appellerede	appellere past
appellerer	appellere present
appelleret	appellere participle
argumentere	argumentere base infinitive
argumenterede	argumentere past
argumenterer	argumentere present
argumenteret	argumentere participle
bad	bede past
bebrejde	bebrejde base infinitive
bebrejdede	bebrejde past
bebrejder	bebrejde present
bebrejdet	bebrejde participle
bede	bede base infinitive
beder	bede present
bedt	bede participle
begrunde	begrunde base infinitive
begrundede	begrunde past
begrunder	begrunde present
begrundet	begrunde participle
begynde	begynde base infinitive
begynder	begynde present
begyndt	begynde participle
begyndte	begynde past
bekendtgjorde	bekendtgøre past
bekendtgjort	bekendtgøre participle
bekendtgør	bekendtgøre present
bekendtgøre	bekendtgøre base infinitive
beklage	beklage base infinitive
beklagede	beklage past
beklager	beklage present
beklaget	beklage participle
bekræfte	bekræfte base infinitive
bekræftede	bekræfte past
bekræfter	bekræfte present
bekræftet	bekræfte participle
belære	belære base infinitive
belærede	belære past
belærer	belære present
belæret	belære participle
bemærke	bemærke base infinitive
bemærkede	bemærke past
bemærker	bemærke present
bemærket	bemærke participle
benægte	benægte base infinitive
benægtede	benægte past
benægter	benægte present
benægtet	benægte participle
berette	berette base infinitive
berettede	berette past
beretter	berette present
berettet	berette participle
beskrev	beskrive past
beskrevet	beskrive participle
beskrive	beskrive base infinitive
beskriver	beskrive present
beskylde	beskylde base infinitive
beskylder	beskylde present
beskyldt	beskylde participle
beskyldte	beskylde past
betegne	betegne base infinitive
betegnede	betegne past
betegner	betegne present
betegnet	betegne participle
betone	betone base infinitive
betonede	betone past
betoner	betone present
betonet	betone participle
bevidne	bevidne base infinitive
bevidnede	bevidne past
bevidner	bevidne present
bevidnet	bevidne participle
bjæffe	bjæffe base infinitive
bjæffede	bjæffe past
bjæffer	bjæffe present
bjæffet	bjæffe participle
blogge	blogge base infinitive
bloggede	blogge past
blogger	blogge present
blogget	blogge participle
brudt	bryde participle
brumme	brumme base infinitive
brummede	brumme past
brummer	brumme present
brummet	brumme participle
bryde	bryde base infinitive
bryder	bryde present
brød	bryde past
brøle	brøle base infinitive
brølede	brøle past
brøler	brøle present
brølet	brøle participle
bønfalde	bønfalde base infinitive
bønfalder	bønfalde present
bønfaldet	bønfalde participle
bønfaldt	bønfalde past
citere	citere base infinitive
citerede	citere past
citerer	citere present
citeret	citere participle
debattere	debattere base infinitive
debatterede	debattere past
debatterer	debattere present
debatteret	debattere participle
deklarere	deklarere base infinitive
deklarerede	deklarere past
deklarerer	deklarere present
deklareret	deklarere participle
dele	dele base infinitive
deler	dele present
delt	dele participle
delte	dele past
dementere	dementere base infinitive
dementerede	dementere past
dementerer	dementere present
dementeret	dementere participle
diskutere	diskutere base infinitive
diskuterede	diskutere past
diskuterer	diskutere present
diskuteret	diskutere participle
drøfte	drøfte base infinitive
drøftede	drøfte past
drøfter	drøfte present
drøftet	drøfte participle
drømme	drømme base infinitive
drømmer	drømme present
drømt	drømme participle
drømte	drømme past
efterlyse	efterlyse base infinitive
efterlysede	efterlyse past
efterlyser	efterlyse present
efterlyset	efterlyse participle
erindre	erindre base infinitive
erindrede	erindre past
erindrer	erindre present
erindret	erindre participle
erkende	erkende base infinitive
erkender	erkende present
erkendt	erkende participle
erkendte	erkende past
erklære	erklære base infinitive
erklærede	erklære past
erklærer	erklære present
erklæret	erklære participle
fandt	finde past
fantasere	fantasere base infinitive
fantaserede	fantasere past
fantaserer	fantasere present
fantaseret	fantasere participle
fastholde	fastholde base infinitive
fastholder	fastholde present
fastholdt	fastholde past participle
fastslog	fastslå past
fastslå	fastslå base infinitive
fastslået	fastslå participle
fastslår	fastslå present
filosofere	filosofere base infinitive
filosoferede	filosofere past
filosoferer	filosofere present
filosoferet	filosofere participle
finde	finde base infinitive
finder	finde present
fnyse	fnyse base infinitive
fnysede	fnyse past
fnyser	fnyse present
fnyset	fnyse participle
fordømme	fordømme base infinitive
fordømmer	fordømme present
fordømt	fordømme participle
fordømte	fordømme past
foreslog	foreslå past
foreslå	foreslå base infinitive
foreslået	foreslå participle
foreslår	foreslå present
forklare	forklare base infinitive
forklarede	forklare past
forklarer	forklare present
forklaret	forklare participle
forlange	forlange base infinitive
forlanger	forlange present
forlangt	forlange participle
forlangte	forlange past
formane	formane base infinitive
formanede	formane past
formaner	formane present
formanet	formane participle
formulere	formulere base infinitive
formulerede	formulere past
formulerer	formulere present
formuleret	formulere participle
forsikre	forsikre base infinitive
forsikrede	forsikre past
forsikrer	forsikre present
forsikret	forsikre participle
forstod	forstå past
forstå	forstå base infinitive
forstået	forstå participle
forstår	forstå present
forsvare	forsvare base infinitive
forsvarede	forsvare past
forsvarer	forsvare present
forsvaret	forsvare participle
fortalt	fortælle participle
fortalte	fortælle past
fortryde	fortryde base infinitive
fortrydede	fortryde past
fortryder	fortryde present
fortrydet	fortryde participle
fortsat	fortsætte participle
fortsatte	fortsætte past
fortsætte	fortsætte base infinitive
fortsætter	fortsætte present
fortælle	fortælle base infinitive
fortæller	fortælle present
forudse	forudse base infinitive
forudser	forudse present
forudset	forudse participle
forudså	forudse past
forvente	forvente base infinitive
forventede	forvente past
forventer	forvente present
forventet	forvente participle
fremføre	fremføre base infinitive
fremførede	fremføre past
fremfører	fremføre present
fremføret	fremføre participle
fremhæve	fremhæve base infinitive
fremhævede	fremhæve past
fremhæver	fremhæve present
fremhævet	fremhæve participle
fremsige	fremsige base infinitive
fremsigede	fremsige past
fremsiger	fremsige present
fremsiget	fremsige participle
frygte	frygte base infinitive
frygtede	frygte past
frygter	frygte present
frygtet	frygte participle
fundet	finde participle
føje	føje base infinitive
føjede	føje past
føjer	føje present
føjet	føje participle
føle	føle base infinitive
føler	føle present
følt	føle participle
følte	føle past
garantere	garantere base infinitive
garanterede	garantere past
garanterer	garantere present
garanteret	garantere participle
gentage	gentage base infinitive
gentager	gentage present
gentaget	gentage participle
gentog	gentage past
gispe	gispe base infinitive
gispede	gispe past
gisper	gispe present
gispet	gispe participle
glæde	glæde base infinitive
glædede	glæde past
glæder	glæde present
glædet	glæde participle
gratulere	gratulere base infinitive
gratulerede	gratulere past
gratulerer	gratulere present
gratuleret	gratulere participle
grine	grine base infinitive
grinede	grine past
griner	grine present
grinet	grine participle
græd	græde past
græde	græde base infinitive
græder	græde present
grædt	græde participle
harcelere	harcelere base infinitive
harcelerede	harcelere past
harcelerer	harcelere present
harceleret	harcelere participle
hed	hedde past
hedde	hedde base infinitive
hedder	hedde present
heddet	hedde participle
hulke	hulke base infinitive
hulkede	hulke past
hulker	hulke present
hulket	hulke participle
huske	huske base infinitive
huskede	huske past
husker	huske present
husket	huske participle
hviske	hviske base infinitive
hviskede	hviske past
hvisker	hviske present
hvisket	hviske participle
hvæse	hvæse base infinitive
hvæsede	hvæse past
hvæser	hvæse present
hvæset	hvæse participle
hylde	hylde base infinitive
hyldede	hylde past
hylder	hylde present
hyldet	hylde participle
hyle	hyle base infinitive
hylede	hyle past
hyler	hyle present
hylet	hyle participle
håbe	håbe base infinitive
håbede	håbe past
håber	håbe present
håbet	håbe participle
håne	håne base infinitive
hånede	håne past
håner	håne present
hånet	håne participle
hævde	hævde base infinitive
hævdede	hævde past
hævder	hævde present
hævdet	hævde participle
illustrere	illustrere base infinitive
illustrerede	illustrere past
illustrerer	illustrere present
illustreret	illustrere participle
indlede	indlede base infinitive
indleder	indlede present
indledt	indlede participle
indledte	indlede past
indrømme	indrømme base infinitive
indrømmede	indrømme past
indrømmer	indrømme present
indrømmet	indrømme participle
indse	indse base infinitive
indser	indse present
indset	indse participle
indså	indse past
indvende	indvende base infinitive
indvender	indvende present
indvendt	indvende participle
indvendte	indvende past
informere	informere base infinitive
informerede	informere past
informerer	informere present
informeret	informere participle
insistere	insistere base infinitive
insisterede	insistere past
insisterer	insistere present
insisteret	insistere participle
instruere	instruere base infinitive
instruerede	instruere past
instruerer	instruere present
instrueret	instruere participle
ironisere	ironisere base infinitive
ironiserede	ironisere past
ironiserer	ironisere present
ironiseret	ironisere participle
joke	joke base infinitive
jokede	joke past
joker	joke present
joket	joke participle
juble	juble base infinitive
jublede	juble past
jubler	juble present
jublet	juble participle
kalde	kalde base infinitive
kalder	kalde present
kaldt	kalde participle
kaldte	kalde past
karakterisere	karakterisere base infinitive
karakteriserede	karakterisere past
karakteriserer	karakterisere present
karakteriseret	karakterisere participle
kende	kende base infinitive
kender	kende present
kendt	kende participle
kendte	kende past
klage	klage base infinitive
klagede	klage past
klager	klage present
klaget	klage participle
kommentere	kommentere base infinitive
kommenterede	kommentere past
kommenterer	kommentere present
kommenteret	kommentere participle
kommunikere	kommunikere base infinitive
kommunikerede	kommunikere past
kommunikerer	kommunikere present
kommunikeret	kommunikere participle
konkludere	konkludere base infinitive
konkluderede	konkludere past
konkluderer	konkludere present
konkluderet	konkludere participle
konstatere	konstatere base infinitive
konstaterede	konstatere past
konstaterer	konstatere present
konstateret	konstatere participle
kontre	kontre base infinitive
kontrede	kontre past
kontrer	kontre present
kontret	kontre participle
korrigere	korrigere base infinitive
korrigerede	korrigere past
korrigerer	korrigere present
korrigeret	korrigere participle
kritisere	kritisere base infinitive
kritiserede	kritisere past
kritiserer	kritisere present
kritiseret	kritisere participle
kræve	kræve base infinitive
krævede	kræve past
kræver	kræve present
krævet	kræve participle
lagde	lægge past
lagt	lægge participle
le	le base infinitive
leet	le participle
ler	le present
lette	lette base infinitive
lettede	lette past
letter	lette present
lettet	lette participle
lo	le past
love	love base infinitive
lovede	love past
lover	love present
lovet	love participle
lyde	lyde base infinitive
lyder	lyde present
lydt	lyde participle
lægge	lægge base infinitive
lægger	lægge present
lød	lyde past
mane	mane base infinitive
manede	mane past
maner	mane present
manet	mane participle
meddele	meddele base infinitive
meddeler	meddele present
meddelt	meddele participle
meddelte	meddele past
medgav	medgive past
medgive	medgive base infinitive
medgiver	medgive present
medgivet	medgive participle
melde	melde base infinitive
melder	melde present
meldt	melde participle
meldte	melde past
mene	mene base infinitive
mener	mene present
ment	mene participle
mente	mene past
minde	minde base infinitive
mindede	minde past
mindedes	mindes past
minder	minde present
mindes	mindes base participle present
mindet	minde participle
mistænke	mistænke base infinitive
mistænker	mistænke present
mistænkt	mistænke participle
mistænkte	mistænke past
moralisere	moralisere base infinitive
moraliserede	moralisere past
moraliserer	moralisere present
moraliseret	moralisere participle
motivere	motivere base infinitive
motiverede	motivere past
motiverer	motivere present
motiveret	motivere participle
mumle	mumle base infinitive
mumlede	mumle past
mumler	mumle present
mumlet	mumle participle
nikke	nikke base infinitive
nikkede	nikke past
nikker	nikke present
nikket	nikke participle
notere	notere base infinitive
noterede	notere past
noterer	notere present
noteret	notere participle
nuancere	nuancere base infinitive
nuancerede	nuancere past
nuancerer	nuancere present
nuanceret	nuancere participle
nægte	nægte base infinitive
nægtede	nægte past
nægter	nægte present
nægtet	nægte participle
nævne	nævne base infinitive
nævner	nævne present
nævnt	nævne participle
nævnte	nævne past
observere	observere base infinitive
observerede	observere past
observerer	observere present
observeret	observere participle
opdatere	opdatere base infinitive
opdaterede	opdatere past
opdaterer	opdatere present
opdateret	opdatere participle
opfatte	opfatte base infinitive
opfattede	opfatte past
opfatter	opfatte present
opfattet	opfatte participle
opfordre	opfordre base infinitive
opfordrede	opfordre past
opfordrer	opfordre present
opfordret	opfordre participle
opleve	opleve base infinitive
oplevede	opleve past
oplever	opleve present
oplevet	opleve participle
oplyse	oplyse base infinitive
oplyser	oplyse present
oplyst	oplyse participle
oplyste	oplyse past
opremse	opremse base infinitive
opremsede	opremse past
opremser	opremse present
opremset	opremse participle
opretholde	opretholde base infinitive
opretholder	opretholde present
opretholdt	opretholde past participle
opsummere	opsummere base infinitive
opsummerede	opsummere past
opsummerer	opsummere present
opsummeret	opsummere participle
orientere	orientere base infinitive
orienterede	orientere past
orienterer	orientere present
orienteret	orientere participle
pege	pege base infinitive
pegede	pege past
peger	pege present
peget	pege participle
pointere	pointere base infinitive
pointerede	pointere past
pointerer	pointere present
pointeret	pointere participle
prale	prale base infinitive
pralede	prale past
praler	prale present
pralet	prale participle
proklamere	proklamere base infinitive
proklamerede	proklamere past
proklamerer	proklamere present
proklameret	proklamere participle
protestere	protestere base infinitive
protesterede	protestere past
protesterer	protestere present
protesteret	protestere participle
provokere	provokere base infinitive
provokerede	provokere past
provokerer	provokere present
provokeret	provokere participle
præcisere	præcisere base infinitive
præciserede	præcisere past
præciserer	præcisere present
præciseret	præcisere participle
prædike	prædike base infinitive
prædikede	prædike past
prædiker	prædike present
prædiket	prædike participle
publicere	publicere base infinitive
publicerede	publicere past
publicerer	publicere present
publiceret	publicere participle
påpege	påpege base infinitive
påpegede	påpege past
påpeger	påpege present
påpeget	påpege participle
påstod	påstå past
påstå	påstå base infinitive
påstået	påstå participle
påstår	påstå present
rapportere	rapportere base infinitive
rapporterede	rapportere past
rapporterer	rapportere present
rapporteret	rapportere participle
reagere	reagere base infinitive
reagerede	reagere past
reagerer	reagere present
reageret	reagere participle
referere	referere base infinitive
refererede	referere past
refererer	referere present
refereret	referere participle
reflektere	reflektere base infinitive
reflekterede	reflektere past
reflekterer	reflektere present
reflekteret	reflektere participle
regne	regne base infinitive
regnede	regne past
regner	regne present
regnet	regne participle
replicere	replicere base infinitive
replicerede	replicere past
replicerer	replicere present
repliceret	replicere participle
revse	revse base infinitive
revsede	revse past
revser	revse present
revset	revse participle
rose	rose base infinitive
roser	rose present
rost	rose participle
roste	rose past
råbe	råbe base infinitive
råber	råbe present
råbt	råbe participle
råbte	råbe past
råde	råde base infinitive
rådede	råde past
råder	råde present
rådet	råde participle
ræsonnere	ræsonnere base infinitive
ræsonnerede	ræsonnere past
ræsonnerer	ræsonnere present
ræsonneret	ræsonnere participle
sagde	sige past
sagt	sige participle
sammenligne	sammenligne base infinitive
sammenlignede	sammenligne past
sammenligner	sammenligne present
sammenlignet	sammenligne participle
sang	synge past
se	se base infinitive
sende	sende base infinitive
sender	sende present
sendt	sende participle
sendte	sende past
ser	se present
set	se participle
sige	sige base infinitive
siger	sige present
skildre	skildre base infinitive
skildrede	skildre past
skildrer	skildre present
skildret	skildre participle
skitsere	skitsere base infinitive
skitserede	skitsere past
skitserer	skitsere present
skitseret	skitsere participle
skreg	skrige past
skreget	skrige participle
skrev	skrive past
skrevet	skrive participle
skrige	skrige base infinitive
skriger	skrige present
skrive	skrive base infinitive
skriver	skrive present
skryde	skryde base infinitive
skrydede	skryde past
skryder	skryde present
skrydet	skryde participle
skudt	skyde participle
skvadre	skvadre base infinitive
skvadrede	skvadre past
skvadrer	skvadre present
skvadret	skvadre participle
skyde	skyde base infinitive
skyder	skyde present
skælde	skælde base infinitive
skælder	skælde present
skældt	skælde participle
skældte	skælde past
skød	skyde past
slog	slå past
slutte	slutte base infinitive
sluttede	slutte past
slutter	slutte present
sluttet	slutte participle
slå	slå base infinitive
slået	slå participle
slår	slå present
smile	smile base infinitive
smilede	smile past
smiler	smile present
smilet	smile participle
snakke	snakke base infinitive
snakkede	snakke past
snakker	snakke present
snakket	snakke participle
snerre	snerre base infinitive
snerrede	snerre past
snerrer	snerre present
snerret	snerre participle
snøfte	snøfte base infinitive
snøftede	snøfte past
snøfter	snøfte present
snøftet	snøfte participle
spekulere	spekulere base infinitive
spekulerede	spekulere past
spekulerer	spekulere present
spekuleret	spekulere participle
spurgt	spørge participle
spurgte	spørge past
spå	spå base infinitive
spåede	spå past
spået	spå participle
spår	spå present
spørge	spørge base infinitive
spørger	spørge present
stamme	stamme base infinitive
stammede	stamme past
stammer	stamme present
stammet	stamme participle
starte	starte base infinitive
startede	starte past
starter	starte present
startet	starte participle
stod	stå past
stå	stå base infinitive
stået	stå participle
står	stå present
sukke	sukke base infinitive
sukkede	sukke past
sukker	sukke present
sukket	sukke participle
sunget	synge participle
supplere	supplere base infinitive
supplerede	supplere past
supplerer	supplere present
suppleret	supplere participle
svare	svare base infinitive
svarede	svare past
svarer	svare present
svaret	svare participle
synes	synes base present
synge	synge base infinitive
synger	synge present
syntes	synes past participle
sås	se past
takke	takke base infinitive
takkede	takke past
takker	takke present
takket	takke participle
tale	tale base infinitive
taler	tale present
talt	tale participle
talte	tale past
tilbagevise	tilbagevise base infinitive
tilbagevisede	tilbagevise past
tilbageviser	tilbagevise present
tilbageviset	tilbagevise participle
tilføje	tilføje base infinitive
tilføjede	tilføje past
tilføjer	tilføje present
tilføjet	tilføje participle
tilkendegav	tilkendegive past
tilkendegive	tilkendegive base infinitive
tilkendegiver	tilkendegive present
tilkendegivet	tilkendegive participle
tilskrev	tilskrive past
tilskrevet	tilskrive participle
tilskrive	tilskrive base infinitive
tilskriver	tilskrive present
tilstod	tilstå past
tilstå	tilstå base infinitive
tilstået	tilstå participle
tilstår	tilstå present
tordne	tordne base infinitive
tordnede	tordne past
tordner	tordne present
tordnet	tordne participle
tro	tro base infinitive
troede	tro past
troet	tro participle
tror	tro present
true	true base infinitive
truede	true past
truer	true present
truet	true participle
tvivle	tvivle base infinitive
tvivlede	tvivle past
tvivler	tvivle present
tvivlet	tvivle participle
tweete	tweete base infinitive
tweetede	tweete past
tweeter	tweete present
tweetet	tweete participle
tænke	tænke base infinitive
tænker	tænke present
tænkt	tænke participle
tænkte	tænke past
udbrudt	udbryde participle
udbryde	udbryde base infinitive
udbryder	udbryde present
udbrød	udbryde past
uddybe	uddybe base infinitive
uddybede	uddybe past
uddyber	uddybe present
uddybet	uddybe participle
udlagde	udlægge past
udlagt	udlægge participle
udlægge	udlægge base infinitive
udlægger	udlægge present
udpege	udpege base infinitive
udpegede	udpege past
udpeger	udpege present
udpeget	udpege participle
udtale	udtale base infinitive
udtaler	udtale present
udtalt	udtale participle
udtalte	udtale past
udtrykke	udtrykke base infinitive
udtrykker	udtrykke present
udtrykt	udtrykke participle
udtrykte	udtrykke past
underrette	underrette base infinitive
underrettede	underrette past
underretter	underrette present
underrettet	underrette participle
understrege	understrege base infinitive
understregede	understrege past
understreger	understrege present
understreget	understrege participle
undre	undre base infinitive
undrede	undre past
undrer	undre present
undret	undre participle
undskylde	undskylde base infinitive
undskylder	undskylde present
undskyldt	undskylde participle
undskyldte	undskylde past
varsle	varsle base infinitive
varslede	varsle past
varsler	varsle present
varslet	varsle participle
vedgik	vedgå past
vedgå	vedgå base infinitive
vedgået	vedgå participle
vedgår	vedgå present
vente	vente base infinitive
ventede	vente past
venter	vente present
ventet	vente participle
vide	vide base infinitive
vidne	vidne base infinitive
vidnede	vidne past
vidner	vidne present
vidnet	vidne participle
vidst	vide participle
vidste	vide past
vitse	vitse base infinitive
vitsede	vitse past
vitser	vitse present
vitset	vitse participle
vrisse	vrisse base infinitive
vrissede	vrisse past
vrisser	vrisse present
vrisset	vrisse participle
vurdere	vurdere base infinitive
vurderede	vurdere past
vurderer	vurdere present
vurderet	vurdere participle
véd	vide present
ytre	ytre base infinitive
ytrede	ytre past
ytrer	ytre present
ytret	ytre participle
åbne	åbne base infinitive
åbnede	åbne past
åbner	åbne present
åbnet	åbne participle
ønske	ønske base infinitive
ønskede	ønske past
ønsker	ønske present
ønsket	ønske participle
"""

SPEECH = """\
afkræfte
afsløre
afvise
anbefale
anføre
annoncere
anslå
antyde
appellere
argumentere
begrunde
bekendtgøre
beklage
bekræfte
belære
bemærke
benægte
berette
beskrive
betegne
betone
bevidne
blogge
citere
debattere
deklarere
dementere
diskutere
drøfte
erindre
erkende
erklære
fastholde
fastslå
fordømme
foreslå
forklare
forlange
formulere
forsvare
forudse
fremføre
fremhæve
fremsige
gentage
huske
hylde
håne
hævde
illustrere
indrømme
indvende
insistere
ironisere
joke
kalde
karakterisere
klage
kommentere
kommunikere
konkludere
konstatere
kontre
korrigere
kræve
love
meddele
medgive
melde
mene
mindes
motivere
notere
nuancere
nægte
nævne
observere
opdatere
opretholde
opsummere
pointere
proklamere
protestere
provokere
præcisere
prædike
publicere
påpege
påstå
rapportere
referere
replicere
revse
rose
sammenligne
sige
skildre
skitsere
skrive
skryde
slutte
spå
tilbagevise
tilføje
tilkendegive
tilstå
tweete
udbryde
uddybe
udlægge
udtale
udtrykke
understrege
undskylde
vedgå
vidne
vitse
ytre
"""

MANNER = """\
afslutte
begynde
bjæffe
brumme
bryde
brøle
dele
efterlyse
fantasere
filosofere
fnyse
fortryde
fortsætte
føje
gispe
glæde
grine
græde
harcelere
hedde
hulke
hviske
hvæse
hyle
indlede
juble
le
lette
lyde
lægge
mane
moralisere
mumle
nikke
opleve
opremse
pege
prale
reagere
reflektere
råbe
ræsonnere
sende
skrige
skvadre
skyde
skælde
slå
smile
snakke
snerre
snøfte
stamme
starte
stå
sukke
supplere
synge
tale
tordne
udpege
vrisse
åbne
"""

ADDRESS = """\
advare
anklage
bebrejde
bede
beskylde
bønfalde
formane
forsikre
fortælle
garantere
gratulere
informere
instruere
kritisere
minde
opfordre
oplyse
orientere
råde
spørge
svare
takke
tilskrive
true
underrette
varsle
"""

QUESTIONS = """\
spørge
undre
"""

THOUGHT = """\
anse
antage
drømme
finde
forstå
forvente
frygte
føle
håbe
indse
kende
mistænke
opfatte
regne
se
spekulere
synes
tro
tvivle
tænke
undre
vente
vide
vurdere
ønske
"""

STATES = """\
bange
bekymret
bevidst
klar
optimistisk
overbevist
sikker
skeptisk
tryg
tydelig
usikker
"""

NOUNS = """\
advarsel
anklage
anklager
antydning
argument
beskyldning
beskyldninger
forsikring
frygt
håb
indtryk
konklusion
krav
kritik
løfte
mistanke
opfattelse
påstand
påstande
rygte
rygter
trussel
udtalelse
vurdering
"""

DOCUMENTS = """\
afgørelsen
analyse
analysen
analyser
artikel
artiklen
beregninger
beregningerne
brev
brevet
data
dokument
dokumenter
dokumenterne
dokumentet
dommen
e-mail
e-mailen
evaluering
evalueringen
forskning
forskningen
fund
fundene
granskning
granskningen
indlæg
indlægget
kortlægning
kortlægningen
meddelelse
meddelelsen
meningsmåling
meningsmålingen
måling
målingen
målinger
notat
notatet
opgørelse
opgørelsen
optagelser
oversigt
oversigten
pressemeddelelse
pressemeddelelsen
prognose
prognosen
protokol
rapport
rapporten
rapporter
rapporterne
regnskab
regnskabet
resultater
resultaterne
resultatet
statistik
statistikken
studie
studier
studiet
tal
tallene
undersøgelse
undersøgelsen
undersøgelser
undersøgelserne
video
videoen
"""

VERB_PHRASES = """\
bryder ud	bryde-ud present
brød ud	bryde-ud past
føjede til	tilføje past
føjer til	tilføje present
gav udtryk for	udtrykke past
giver udtryk for	udtrykke present
givet udtryk for	udtrykke participle
gjorde det klart	præcisere past
gjorde opmærksom på	påpege past
gjort det klart	præcisere participle
gjort opmærksom på	påpege participle
gør det klart	præcisere present
gør opmærksom på	påpege present
henviser til	påpege present
henviste til	påpege past
holder fast i	fastholde present
holdt fast i	fastholde past
lagde til	tilføje past
lagde vægt på	betone past
lægger til	tilføje present
lægger vægt på	betone present
mindede om	minde past
minder om	minde present
pegede på	påpege past
peger på	påpege present
peget på	påpege participle
skyder ind	skyde-ind present
skød ind	skyde-ind past
slog fast	fastslå past
slået fast	fastslå participle
slår fast	fastslå present
"""

BARE = """\
advare
antyde
erkende
forklare
fortælle
frygte
håbe
hævde
indrømme
meddele
melde
mene
oplyse
påstå
rapportere
sige
spørge
svare
synes
tro
understrege
varsle
"""

CLAUSAL = """\
hævde
mene
påstå
sige
synes
tro
"""

TRANSITIVE = """\
benægte
erkende
indrømme
nægte
"""

ACTS = """\
afkræfte
afvise
anbefale
anklage
bebrejde
bede
beklage
bekræfte
benægte
beskrive
beskylde
betegne
dementere
fordømme
foreslå
forsvare
gratulere
hylde
kalde
karakterisere
klage
kritisere
opfordre
rose
takke
tilbagevise
"""

PARENTHETIC = """\
advare
afkræfte
afsløre
afvise
anbefale
anføre
annoncere
anslå
antage
antyde
appellere
argumentere
bebrejde
begrunde
bekendtgøre
beklage
bekræfte
belære
bemærke
benægte
berette
beskrive
betegne
betone
bevidne
blogge
bønfalde
citere
debattere
deklarere
dementere
diskutere
drøfte
erindre
erkende
erklære
fastholde
fastslå
foreslå
forklare
forlange
formane
formulere
forsikre
forsvare
fortælle
forudse
fremføre
fremhæve
fremsige
frygte
garantere
gentage
huske
håbe
håne
hævde
illustrere
indrømme
indvende
informere
insistere
instruere
ironisere
joke
karakterisere
klage
kommentere
kommunikere
konkludere
konstatere
kontre
korrigere
love
meddele
medgive
melde
mene
minde
mindes
motivere
notere
nuancere
nægte
nævne
observere
opdatere
oplyse
opretholde
opsummere
orientere
pointere
proklamere
protestere
provokere
præcisere
prædike
publicere
påpege
påstå
rapportere
referere
replicere
revse
sammenligne
sige
skildre
skitsere
skrive
skryde
slutte
spekulere
spå
spørge
svare
synes
tilbagevise
tilføje
tilkendegive
tilskrive
tilstå
tro
true
tweete
tænke
udbryde
uddybe
udlægge
udtale
udtrykke
underrette
understrege
undre
undskylde
varsle
vedgå
vidne
vitse
vurdere
ytre
"""

PHRASES = """\
efter oplysninger fra
i følge
i henhold til
"""

POSTINGS = """\
delte
offentliggjorde
offentliggør
postede
publicerede
"""

WORDINGS = """\
besked
beskeden
billedtekst
billedteksten
kommentar
kommentaren
ord
ordene
tekst
teksten
"""

CITING = """\
citere
"""

MENTIONS = """\
afsnittet
aktionen
album
albummet
artikel
artiklen
balletten
bandet
begreb
begrebet
betegnelsen
betyder
billedet
biografien
bladet
bog
bogen
båden
citatet
digtet
digtsamlingen
dokumentaren
dokumentarfilmen
dokumentarserien
dramaet
dæknavnet
døbt
essayet
etiketten
eventyret
festivalen
film
filmen
foredraget
foreningen
forestillingen
fotografiet
frasen
færgen
gruppen
hashtagget
hed
hedder
hittet
hjemmesiden
initiativet
julesangen
kaldes
kaldet
kaldt
kampagne
kampagnen
kapitlet
klubben
kodenavnet
komedien
konferencen
konkurrencen
krimien
krimiserien
kronikken
kælenavnet
loven
magasinet
maleriet
mottoet
musicalen
navnet
novellen
omtalt
operaen
operationen
ordene
ordet
ordningen
organisationen
overskriften
planen
podcasten
program
programmet
projektet
radioprogrammet
rapporten
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
singlen
skibet
skulpturen
slagord
slagordet
spalten
spillet
strategien
stykket
så kaldt
såkaldt
såkaldte
tegneserien
temaet
thrilleren
tidsskriftet
tilnavnet
titlen
tv-serien
udstilling
udstillingen
udtryk
udtrykket
øgenavnet
"""

IMPERSONAL = """\
hedde
lyde
stå
"""
