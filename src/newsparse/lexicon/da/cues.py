"""The words that report speech, in Danish.

Written for this project from general knowledge of the language.
"""

# form, tab, base form and what the form is
VERBS = """\
advare	advare base
advarede	advare past
advarer	advare present
advaret	advare participle
afkræfte	afkræfte base
afkræftede	afkræfte past
afkræfter	afkræfte present
afkræftet	afkræfte participle
afslutte	afslutte base
afsluttede	afslutte past
afslutter	afslutte present
afsluttet	afslutte participle
afsløre	afsløre base
afslørede	afsløre past
afslører	afsløre present
afsløret	afsløre participle
afvise	afvise base
afviser	afvise present
afvist	afvise participle
afviste	afvise past
anbefale	anbefale base
anbefalede	anbefale past
anbefaler	anbefale present
anbefalet	anbefale participle
anføre	anføre base
anfører	anføre present
anført	anføre participle
anførte	anføre past
anklage	anklage base
anklagede	anklage past
anklager	anklage present
anklaget	anklage participle
annoncere	annoncere base
annoncerede	annoncere past
annoncerer	annoncere present
annonceret	annoncere participle
anse	anse base
anser	anse present
anset	anse participle
anslog	anslå past
anslå	anslå base
anslået	anslå participle
anslår	anslå present
anså	anse past
antage	antage base
antager	antage present
antaget	antage participle
antog	antage past
antyde	antyde base
antydede	antyde past
antyder	antyde present
antydet	antyde participle
appellere	appellere base
appellerede	appellere past
appellerer	appellere present
appelleret	appellere participle
argumentere	argumentere base
argumenterede	argumentere past
argumenterer	argumentere present
argumenteret	argumentere participle
bad	bede past
bebrejde	bebrejde base
bebrejdede	bebrejde past
bebrejder	bebrejde present
bebrejdet	bebrejde participle
bede	bede base
beder	bede present
bedt	bede participle
begrunde	begrunde base
begrundede	begrunde past
begrunder	begrunde present
begrundet	begrunde participle
begynde	begynde base
begynder	begynde present
begyndt	begynde participle
begyndte	begynde past
bekendtgjorde	bekendtgøre past
bekendtgjort	bekendtgøre participle
bekendtgør	bekendtgøre present
bekendtgøre	bekendtgøre base
beklage	beklage base
beklagede	beklage past
beklager	beklage present
beklaget	beklage participle
bekræfte	bekræfte base
bekræftede	bekræfte past
bekræfter	bekræfte present
bekræftet	bekræfte participle
belære	belære base
belærede	belære past
belærer	belære present
belæret	belære participle
bemærke	bemærke base
bemærkede	bemærke past
bemærker	bemærke present
bemærket	bemærke participle
benægte	benægte base
benægtede	benægte past
benægter	benægte present
benægtet	benægte participle
berette	berette base
berettede	berette past
beretter	berette present
berettet	berette participle
beskrev	beskrive past
beskrevet	beskrive participle
beskrive	beskrive base
beskriver	beskrive present
beskylde	beskylde base
beskylder	beskylde present
beskyldt	beskylde participle
beskyldte	beskylde past
betegne	betegne base
betegnede	betegne past
betegner	betegne present
betegnet	betegne participle
betone	betone base
betonede	betone past
betoner	betone present
betonet	betone participle
bevidne	bevidne base
bevidnede	bevidne past
bevidner	bevidne present
bevidnet	bevidne participle
bjæffe	bjæffe base
bjæffede	bjæffe past
bjæffer	bjæffe present
bjæffet	bjæffe participle
blogge	blogge base
bloggede	blogge past
blogger	blogge present
blogget	blogge participle
brudt	bryde participle
brumme	brumme base
brummede	brumme past
brummer	brumme present
brummet	brumme participle
bryde	bryde base
bryder	bryde present
brød	bryde past
brøle	brøle base
brølede	brøle past
brøler	brøle present
brølet	brøle participle
bønfalde	bønfalde base
bønfalder	bønfalde present
bønfaldet	bønfalde participle
bønfaldt	bønfalde past
citere	citere base
citerede	citere past
citerer	citere present
citeret	citere participle
debattere	debattere base
debatterede	debattere past
debatterer	debattere present
debatteret	debattere participle
deklarere	deklarere base
deklarerede	deklarere past
deklarerer	deklarere present
deklareret	deklarere participle
dele	dele base
deler	dele present
delt	dele participle
delte	dele past
dementere	dementere base
dementerede	dementere past
dementerer	dementere present
dementeret	dementere participle
diskutere	diskutere base
diskuterede	diskutere past
diskuterer	diskutere present
diskuteret	diskutere participle
drøfte	drøfte base
drøftede	drøfte past
drøfter	drøfte present
drøftet	drøfte participle
drømme	drømme base
drømmer	drømme present
drømt	drømme participle
drømte	drømme past
efterlyse	efterlyse base
efterlysede	efterlyse past
efterlyser	efterlyse present
efterlyset	efterlyse participle
erindre	erindre base
erindrede	erindre past
erindrer	erindre present
erindret	erindre participle
erkende	erkende base
erkender	erkende present
erkendt	erkende participle
erkendte	erkende past
erklære	erklære base
erklærede	erklære past
erklærer	erklære present
erklæret	erklære participle
fandt	finde past
fantasere	fantasere base
fantaserede	fantasere past
fantaserer	fantasere present
fantaseret	fantasere participle
fastholde	fastholde base
fastholder	fastholde present
fastholdt	fastholde past participle
fastslog	fastslå past
fastslå	fastslå base
fastslået	fastslå participle
fastslår	fastslå present
filosofere	filosofere base
filosoferede	filosofere past
filosoferer	filosofere present
filosoferet	filosofere participle
finde	finde base
finder	finde present
fnyse	fnyse base
fnysede	fnyse past
fnyser	fnyse present
fnyset	fnyse participle
fordømme	fordømme base
fordømmer	fordømme present
fordømt	fordømme participle
fordømte	fordømme past
foreslog	foreslå past
foreslå	foreslå base
foreslået	foreslå participle
foreslår	foreslå present
forklare	forklare base
forklarede	forklare past
forklarer	forklare present
forklaret	forklare participle
forlange	forlange base
forlanger	forlange present
forlangt	forlange participle
forlangte	forlange past
formane	formane base
formanede	formane past
formaner	formane present
formanet	formane participle
formulere	formulere base
formulerede	formulere past
formulerer	formulere present
formuleret	formulere participle
forsikre	forsikre base
forsikrede	forsikre past
forsikrer	forsikre present
forsikret	forsikre participle
forstod	forstå past
forstå	forstå base
forstået	forstå participle
forstår	forstå present
forsvare	forsvare base
forsvarede	forsvare past
forsvarer	forsvare present
forsvaret	forsvare participle
fortalt	fortælle participle
fortalte	fortælle past
fortryde	fortryde base
fortrydede	fortryde past
fortryder	fortryde present
fortrydet	fortryde participle
fortsat	fortsætte participle
fortsatte	fortsætte past
fortsætte	fortsætte base
fortsætter	fortsætte present
fortælle	fortælle base
fortæller	fortælle present
forudse	forudse base
forudser	forudse present
forudset	forudse participle
forudså	forudse past
forvente	forvente base
forventede	forvente past
forventer	forvente present
forventet	forvente participle
fremføre	fremføre base
fremførede	fremføre past
fremfører	fremføre present
fremføret	fremføre participle
fremhæve	fremhæve base
fremhævede	fremhæve past
fremhæver	fremhæve present
fremhævet	fremhæve participle
fremsige	fremsige base
fremsigede	fremsige past
fremsiger	fremsige present
fremsiget	fremsige participle
frygte	frygte base
frygtede	frygte past
frygter	frygte present
frygtet	frygte participle
fundet	finde participle
føje	føje base
føjede	føje past
føjer	føje present
føjet	føje participle
føle	føle base
føler	føle present
følt	føle participle
følte	føle past
garantere	garantere base
garanterede	garantere past
garanterer	garantere present
garanteret	garantere participle
gav	give past
gentage	gentage base
gentager	gentage present
gentaget	gentage participle
gentog	gentage past
gispe	gispe base
gispede	gispe past
gisper	gispe present
gispet	gispe participle
give	give base
giver	give present
givet	give participle
glæde	glæde base
glædede	glæde past
glæder	glæde present
glædet	glæde participle
gratulere	gratulere base
gratulerede	gratulere past
gratulerer	gratulere present
gratuleret	gratulere participle
grine	grine base
grinede	grine past
griner	grine present
grinet	grine participle
græd	græde past
græde	græde base
græder	græde present
grædt	græde participle
harcelere	harcelere base
harcelerede	harcelere past
harcelerer	harcelere present
harceleret	harcelere participle
hed	hedde past
hedde	hedde base
hedder	hedde present
heddet	hedde participle
hulke	hulke base
hulkede	hulke past
hulker	hulke present
hulket	hulke participle
huske	huske base
huskede	huske past
husker	huske present
husket	huske participle
hviske	hviske base
hviskede	hviske past
hvisker	hviske present
hvisket	hviske participle
hvæse	hvæse base
hvæsede	hvæse past
hvæser	hvæse present
hvæset	hvæse participle
hylde	hylde base
hyldede	hylde past
hylder	hylde present
hyldet	hylde participle
hyle	hyle base
hylede	hyle past
hyler	hyle present
hylet	hyle participle
håbe	håbe base
håbede	håbe past
håber	håbe present
håbet	håbe participle
håne	håne base
hånede	håne past
håner	håne present
hånet	håne participle
hævde	hævde base
hævdede	hævde past
hævder	hævde present
hævdet	hævde participle
illustrere	illustrere base
illustrerede	illustrere past
illustrerer	illustrere present
illustreret	illustrere participle
indlede	indlede base
indleder	indlede present
indledt	indlede participle
indledte	indlede past
indrømme	indrømme base
indrømmede	indrømme past
indrømmer	indrømme present
indrømmet	indrømme participle
indse	indse base
indser	indse present
indset	indse participle
indså	indse past
indvende	indvende base
indvender	indvende present
indvendt	indvende participle
indvendte	indvende past
informere	informere base
informerede	informere past
informerer	informere present
informeret	informere participle
insistere	insistere base
insisterede	insistere past
insisterer	insistere present
insisteret	insistere participle
instruere	instruere base
instruerede	instruere past
instruerer	instruere present
instrueret	instruere participle
ironisere	ironisere base
ironiserede	ironisere past
ironiserer	ironisere present
ironiseret	ironisere participle
joke	joke base
jokede	joke past
joker	joke present
joket	joke participle
juble	juble base
jublede	juble past
jubler	juble present
jublet	juble participle
kalde	kalde base
kalder	kalde present
kaldt	kalde participle
kaldte	kalde past
karakterisere	karakterisere base
karakteriserede	karakterisere past
karakteriserer	karakterisere present
karakteriseret	karakterisere participle
kende	kende base
kender	kende present
kendt	kende participle
kendte	kende past
klage	klage base
klagede	klage past
klager	klage present
klaget	klage participle
kommentere	kommentere base
kommenterede	kommentere past
kommenterer	kommentere present
kommenteret	kommentere participle
kommunikere	kommunikere base
kommunikerede	kommunikere past
kommunikerer	kommunikere present
kommunikeret	kommunikere participle
konkludere	konkludere base
konkluderede	konkludere past
konkluderer	konkludere present
konkluderet	konkludere participle
konstatere	konstatere base
konstaterede	konstatere past
konstaterer	konstatere present
konstateret	konstatere participle
kontre	kontre base
kontrede	kontre past
kontrer	kontre present
kontret	kontre participle
korrigere	korrigere base
korrigerede	korrigere past
korrigerer	korrigere present
korrigeret	korrigere participle
kritisere	kritisere base
kritiserede	kritisere past
kritiserer	kritisere present
kritiseret	kritisere participle
kræve	kræve base
krævede	kræve past
kræver	kræve present
krævet	kræve participle
lagde	lægge past
lagt	lægge participle
le	le base
leet	le participle
ler	le present
lette	lette base
lettede	lette past
letter	lette present
lettet	lette participle
lo	le past
love	love base
lovede	love past
lover	love present
lovet	love participle
lyde	lyde base
lyder	lyde present
lydt	lyde participle
lægge	lægge base
lægger	lægge present
lød	lyde past
mane	mane base
manede	mane past
maner	mane present
manet	mane participle
meddele	meddele base
meddeler	meddele present
meddelt	meddele participle
meddelte	meddele past
medgav	medgive past
medgive	medgive base
medgiver	medgive present
medgivet	medgive participle
melde	melde base
melder	melde present
meldt	melde participle
meldte	melde past
mene	mene base
mener	mene present
ment	mene participle
mente	mene past
minde	minde base
mindede	minde past
mindedes	mindes past
minder	minde present
mindes	mindes base participle present
mindet	minde participle
mistænke	mistænke base
mistænker	mistænke present
mistænkt	mistænke participle
mistænkte	mistænke past
moralisere	moralisere base
moraliserede	moralisere past
moraliserer	moralisere present
moraliseret	moralisere participle
motivere	motivere base
motiverede	motivere past
motiverer	motivere present
motiveret	motivere participle
mumle	mumle base
mumlede	mumle past
mumler	mumle present
mumlet	mumle participle
nikke	nikke base
nikkede	nikke past
nikker	nikke present
nikket	nikke participle
notere	notere base
noterede	notere past
noterer	notere present
noteret	notere participle
nuancere	nuancere base
nuancerede	nuancere past
nuancerer	nuancere present
nuanceret	nuancere participle
nægte	nægte base
nægtede	nægte past
nægter	nægte present
nægtet	nægte participle
nævne	nævne base
nævner	nævne present
nævnt	nævne participle
nævnte	nævne past
observere	observere base
observerede	observere past
observerer	observere present
observeret	observere participle
opdatere	opdatere base
opdaterede	opdatere past
opdaterer	opdatere present
opdateret	opdatere participle
opfatte	opfatte base
opfattede	opfatte past
opfatter	opfatte present
opfattet	opfatte participle
opfordre	opfordre base
opfordrede	opfordre past
opfordrer	opfordre present
opfordret	opfordre participle
opleve	opleve base
oplevede	opleve past
oplever	opleve present
oplevet	opleve participle
oplyse	oplyse base
oplyser	oplyse present
oplyst	oplyse participle
oplyste	oplyse past
opremse	opremse base
opremsede	opremse past
opremser	opremse present
opremset	opremse participle
opretholde	opretholde base
opretholder	opretholde present
opretholdt	opretholde past participle
opsummere	opsummere base
opsummerede	opsummere past
opsummerer	opsummere present
opsummeret	opsummere participle
orientere	orientere base
orienterede	orientere past
orienterer	orientere present
orienteret	orientere participle
pege	pege base
pegede	pege past
peger	pege present
peget	pege participle
pointere	pointere base
pointerede	pointere past
pointerer	pointere present
pointeret	pointere participle
prale	prale base
pralede	prale past
praler	prale present
pralet	prale participle
proklamere	proklamere base
proklamerede	proklamere past
proklamerer	proklamere present
proklameret	proklamere participle
protestere	protestere base
protesterede	protestere past
protesterer	protestere present
protesteret	protestere participle
provokere	provokere base
provokerede	provokere past
provokerer	provokere present
provokeret	provokere participle
præcisere	præcisere base
præciserede	præcisere past
præciserer	præcisere present
præciseret	præcisere participle
prædike	prædike base
prædikede	prædike past
prædiker	prædike present
prædiket	prædike participle
publicere	publicere base
publicerede	publicere past
publicerer	publicere present
publiceret	publicere participle
påpege	påpege base
påpegede	påpege past
påpeger	påpege present
påpeget	påpege participle
påstod	påstå past
påstå	påstå base
påstået	påstå participle
påstår	påstå present
rapportere	rapportere base
rapporterede	rapportere past
rapporterer	rapportere present
rapporteret	rapportere participle
reagere	reagere base
reagerede	reagere past
reagerer	reagere present
reageret	reagere participle
referere	referere base
refererede	referere past
refererer	referere present
refereret	referere participle
reflektere	reflektere base
reflekterede	reflektere past
reflekterer	reflektere present
reflekteret	reflektere participle
regne	regne base
regnede	regne past
regner	regne present
regnet	regne participle
replicere	replicere base
replicerede	replicere past
replicerer	replicere present
repliceret	replicere participle
revse	revse base
revsede	revse past
revser	revse present
revset	revse participle
rose	rose base
roser	rose present
rost	rose participle
roste	rose past
råbe	råbe base
råber	råbe present
råbt	råbe participle
råbte	råbe past
råde	råde base
rådede	råde past
råder	råde present
rådet	råde participle
ræsonnere	ræsonnere base
ræsonnerede	ræsonnere past
ræsonnerer	ræsonnere present
ræsonneret	ræsonnere participle
sagde	sige past
sagt	sige participle
sammenligne	sammenligne base
sammenlignede	sammenligne past
sammenligner	sammenligne present
sammenlignet	sammenligne participle
sang	synge past
se	se base
sende	sende base
sender	sende present
sendt	sende participle
sendte	sende past
ser	se present
set	se participle
sige	sige base
siger	sige present
skildre	skildre base
skildrede	skildre past
skildrer	skildre present
skildret	skildre participle
skitsere	skitsere base
skitserede	skitsere past
skitserer	skitsere present
skitseret	skitsere participle
skreg	skrige past
skreget	skrige participle
skrev	skrive past
skrevet	skrive participle
skrige	skrige base
skriger	skrige present
skrive	skrive base
skriver	skrive present
skryde	skryde base
skrydede	skryde past
skryder	skryde present
skrydet	skryde participle
skudt	skyde participle
skvadre	skvadre base
skvadrede	skvadre past
skvadrer	skvadre present
skvadret	skvadre participle
skyde	skyde base
skyder	skyde present
skælde	skælde base
skælder	skælde present
skældt	skælde participle
skældte	skælde past
skød	skyde past
slog	slå past
slutte	slutte base
sluttede	slutte past
slutter	slutte present
sluttet	slutte participle
slå	slå base
slået	slå participle
slår	slå present
smile	smile base
smilede	smile past
smiler	smile present
smilet	smile participle
snakke	snakke base
snakkede	snakke past
snakker	snakke present
snakket	snakke participle
snerre	snerre base
snerrede	snerre past
snerrer	snerre present
snerret	snerre participle
snøfte	snøfte base
snøftede	snøfte past
snøfter	snøfte present
snøftet	snøfte participle
spekulere	spekulere base
spekulerede	spekulere past
spekulerer	spekulere present
spekuleret	spekulere participle
spurgt	spørge participle
spurgte	spørge past
spå	spå base
spåede	spå past
spået	spå participle
spår	spå present
spørge	spørge base
spørger	spørge present
stamme	stamme base
stammede	stamme past
stammer	stamme present
stammet	stamme participle
starte	starte base
startede	starte past
starter	starte present
startet	starte participle
stod	stå past
stå	stå base
stået	stå participle
står	stå present
sukke	sukke base
sukkede	sukke past
sukker	sukke present
sukket	sukke participle
sunget	synge participle
supplere	supplere base
supplerede	supplere past
supplerer	supplere present
suppleret	supplere participle
svare	svare base
svarede	svare past
svarer	svare present
svaret	svare participle
synes	synes base present
synge	synge base
synger	synge present
syntes	synes past participle
så	se past
takke	takke base
takkede	takke past
takker	takke present
takket	takke participle
tale	tale base
taler	tale present
talt	tale participle
talte	tale past
tilbagevise	tilbagevise base
tilbagevisede	tilbagevise past
tilbageviser	tilbagevise present
tilbageviset	tilbagevise participle
tilføje	tilføje base
tilføjede	tilføje past
tilføjer	tilføje present
tilføjet	tilføje participle
tilkendegav	tilkendegive past
tilkendegive	tilkendegive base
tilkendegiver	tilkendegive present
tilkendegivet	tilkendegive participle
tilskrev	tilskrive past
tilskrevet	tilskrive participle
tilskrive	tilskrive base
tilskriver	tilskrive present
tilstod	tilstå past
tilstå	tilstå base
tilstået	tilstå participle
tilstår	tilstå present
tordne	tordne base
tordnede	tordne past
tordner	tordne present
tordnet	tordne participle
tro	tro base
troede	tro past
troet	tro participle
tror	tro present
true	true base
truede	true past
truer	true present
truet	true participle
tvivle	tvivle base
tvivlede	tvivle past
tvivler	tvivle present
tvivlet	tvivle participle
tweete	tweete base
tweetede	tweete past
tweeter	tweete present
tweetet	tweete participle
tænke	tænke base
tænker	tænke present
tænkt	tænke participle
tænkte	tænke past
udbrudt	udbryde participle
udbryde	udbryde base
udbryder	udbryde present
udbrød	udbryde past
uddybe	uddybe base
uddybede	uddybe past
uddyber	uddybe present
uddybet	uddybe participle
udlagde	udlægge past
udlagt	udlægge participle
udlægge	udlægge base
udlægger	udlægge present
udpege	udpege base
udpegede	udpege past
udpeger	udpege present
udpeget	udpege participle
udtale	udtale base
udtaler	udtale present
udtalt	udtale participle
udtalte	udtale past
udtrykke	udtrykke base
udtrykker	udtrykke present
udtrykt	udtrykke participle
udtrykte	udtrykke past
underrette	underrette base
underrettede	underrette past
underretter	underrette present
underrettet	underrette participle
understrege	understrege base
understregede	understrege past
understreger	understrege present
understreget	understrege participle
undre	undre base
undrede	undre past
undrer	undre present
undret	undre participle
undskylde	undskylde base
undskylder	undskylde present
undskyldt	undskylde participle
undskyldte	undskylde past
varsle	varsle base
varslede	varsle past
varsler	varsle present
varslet	varsle participle
ved	vide present
vedgik	vedgå past
vedgå	vedgå base
vedgået	vedgå participle
vedgår	vedgå present
vente	vente base
ventede	vente past
venter	vente present
ventet	vente participle
vide	vide base
vidne	vidne base
vidnede	vidne past
vidner	vidne present
vidnet	vidne participle
vidst	vide participle
vidste	vide past
vise	vise base
viser	vise present
vist	vise participle
viste	vise past
vitse	vitse base
vitsede	vitse past
vitser	vitse present
vitset	vitse participle
vrisse	vrisse base
vrissede	vrisse past
vrisser	vrisse present
vrisset	vrisse participle
vurdere	vurdere base
vurderede	vurdere past
vurderer	vurdere present
vurderet	vurdere participle
ytre	ytre base
ytrede	ytre past
ytrer	ytre present
ytret	ytre participle
åbne	åbne base
åbnede	åbne past
åbner	åbne present
åbnet	åbne participle
ønske	ønske base
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
give
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
vise
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
nægte
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
