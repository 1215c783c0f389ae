"""The words that report speech, in Swedish.

Written for this project from general knowledge of the language.
"""

# form, tab, base form and what the form is
VERBS = """\
ana	ana base infinitive
anad	ana participle
anade	ana past
analysera	analysera base infinitive
analyserad	analysera participle
analyserade	analysera past
analyserar	analysera present
analyserat	analysera participle
anar	ana present
anat	ana participle
anför	anföra present
anföra	anföra base infinitive
anförde	anföra past
anfört	anföra participle
anklaga	anklaga base infinitive
anklagad	anklaga participle
anklagade	anklaga past
anklagar	anklaga present
anklagat	anklaga participle
anmäla	anmäla base infinitive
anmälde	anmäla past
anmäler	anmäla present
anmält	anmäla participle
anmärka	anmärka base infinitive
anmärker	anmärka present
anmärkt	anmärka participle
anmärkte	anmärka past
annonsera	annonsera base infinitive
annonserad	annonsera participle
annonserade	annonsera past
annonserar	annonsera present
annonserat	annonsera participle
anse	anse base infinitive
anser	anse present
ansett	anse participle
ansåg	anse past
anta	anta base infinitive
antagit	anta participle
antar	anta present
antog	anta past
antyda	antyda base infinitive
antydad	antyda participle
antydade	antyda past
antydar	antyda present
antydat	antyda participle
argumentera	argumentera base infinitive
argumenterad	argumentera participle
argumenterade	argumentera past
argumenterar	argumentera present
argumenterat	argumentera participle
avfärda	avfärda base infinitive
avfärdade	avfärda past
avfärdar	avfärda present
avfärdat	avfärda participle
avgjorde	avgöra past
avgjort	avgöra participle
avgör	avgöra present
avgöra	avgöra base infinitive
avråda	avråda base infinitive
avrådde	avråda past
avråder	avråda present
avrått	avråda participle
avsluta	avsluta base infinitive
avslutad	avsluta participle
avslutade	avsluta past
avslutar	avsluta present
avslutat	avsluta participle
avslöja	avslöja base infinitive
avslöjade	avslöja past
avslöjar	avslöja present
avslöjat	avslöja participle
avvisa	avvisa base infinitive
avvisade	avvisa past
avvisar	avvisa present
avvisat	avvisa participle
bad	be past
be	be base infinitive
bedja	bedja base infinitive
bedyra	bedyra base infinitive
bedyrad	bedyra participle
bedyrade	bedyra past
bedyrar	bedyra present
bedyrat	bedyra participle
bedöma	bedöma base infinitive
bedömde	bedöma past
bedömer	bedöma present
bedömt	bedöma participle
befalla	befalla base infinitive
befallde	befalla past
befaller	befalla present
befallt	befalla participle
befara	befara base infinitive
befarade	befara past
befarar	befara present
befarat	befara participle
beklaga	beklaga base infinitive
beklagad	beklaga participle
beklagade	beklaga past
beklagar	beklaga present
beklagat	beklaga participle
bekräfta	bekräfta base infinitive
bekräftad	bekräfta participle
bekräftade	bekräfta past
bekräftar	bekräfta present
bekräftat	bekräfta participle
bekände	bekänna past
bekänna	bekänna base infinitive
bekänner	bekänna present
bekänt	bekänna participle
ber	be present
berätta	berätta base past
berättade	berätta past
berättar	berätta present
berättat	berätta participle
berömde	berömma past
berömma	berömma base infinitive
berömmer	berömma present
berömt	berömma participle
beskrev	beskriva past
beskriva	beskriva base infinitive
beskriver	beskriva present
beskrivit	beskriva participle
beskylla	beskylla base infinitive
beskyllde	beskylla past
beskyller	beskylla present
beskyllt	beskylla participle
bestred	bestrida past
bestrida	bestrida base infinitive
bestrider	bestrida present
bestridit	bestrida participle
beteckna	beteckna base infinitive
betecknad	beteckna participle
betecknade	beteckna past
betecknar	beteckna present
betecknat	beteckna participle
betona	betona base infinitive
betonad	betona participle
betonade	betona past
betonar	betona present
betonat	betona participle
bett	be participle
blogga	blogga base infinitive
bloggad	blogga participle
bloggade	blogga past
bloggar	blogga present
bloggat	blogga participle
bönfalla	bönfalla base infinitive
bönfaller	bönfalla present
bönfallit	bönfalla participle
bönföll	bönfalla past
börja	börja base infinitive
började	börja past
börjar	börja present
börjat	börja participle
citera	citera base infinitive
citerad	citera participle
citerade	citera past
citerar	citera present
citerat	citera participle
debattera	debattera base infinitive
debatterad	debattera participle
debatterade	debattera past
debatterar	debattera present
debatterat	debattera participle
deklarera	deklarera base infinitive
deklarerad	deklarera participle
deklarerade	deklarera past
deklarerar	deklarera present
deklarerat	deklarera participle
dela	dela base infinitive
delad	dela participle
delade	dela past
delar	dela present
delat	dela participle
dementera	dementera base infinitive
dementerad	dementera participle
dementerade	dementera past
dementerar	dementera present
dementerat	dementera participle
diskutera	diskutera base infinitive
diskuterad	diskutera participle
diskuterade	diskutera past
diskuterar	diskutera present
diskuterat	diskutera participle
dra	dra base infinitive
dragit	dra participle
drar	dra present
drog	dra past
drömde	drömma past
drömma	drömma base infinitive
drömmer	drömma present
drömt	drömma participle
dundra	dundra base infinitive
dundrad	dundra participle
dundrade	dundra past
dundrar	dundra present
dundrat	dundra participle
erfar	erfara present
erfara	erfara base infinitive
erfarit	erfara participle
erfor	erfara past
erinra	erinra base infinitive
erinrad	erinra participle
erinrade	erinra past
erinrar	erinra present
erinrat	erinra participle
erkände	erkänna past
erkänna	erkänna base infinitive
erkänner	erkänna present
erkänt	erkänna participle
fann	finna past
fastslagit	fastslå participle
fastslog	fastslå past
fastslå	fastslå base infinitive
fastslår	fastslå present
fastställa	fastställa base infinitive
fastställde	fastställa past
fastställer	fastställa present
fastställt	fastställa participle
filosofera	filosofera base infinitive
filosoferad	filosofera participle
filosoferade	filosofera past
filosoferar	filosofera present
filosoferat	filosofera participle
finna	finna base infinitive
finner	finna present
flagga	flagga base infinitive
flaggad	flagga participle
flaggade	flagga past
flaggar	flagga present
flaggat	flagga participle
flika	flika base infinitive
flikade	flika past
flikar	flika present
flikat	flika participle
flina	flina base infinitive
flinade	flina past
flinar	flina present
flinat	flina participle
flämta	flämta base infinitive
flämtad	flämta participle
flämtade	flämta past
flämtar	flämta present
flämtat	flämta participle
fnysa	fnysa base infinitive
fnyser	fnysa present
fnyst	fnysa participle
fnyste	fnysa past
fnös	fnysa past
formulera	formulera base infinitive
formulerad	formulera participle
formulerade	formulera past
formulerar	formulera present
formulerat	formulera participle
fortsatt	fortsätta participle
fortsatte	fortsätta past
fortsätta	fortsätta base infinitive
fortsätter	fortsätta present
framför	framföra present
framföra	framföra base infinitive
framförde	framföra past
framfört	framföra participle
framhäva	framhäva base infinitive
framhävde	framhäva past
framhäver	framhäva present
framhävt	framhäva participle
framhålla	framhålla base infinitive
framhåller	framhålla present
framhållit	framhålla participle
framhöll	framhålla past
frukta	frukta base infinitive
fruktad	frukta participle
fruktade	frukta past
fruktar	frukta present
fruktat	frukta participle
fräsa	fräsa base infinitive
fräser	fräsa present
fräst	fräsa participle
fräste	fräsa past
fråga	fråga base infinitive
frågad	fråga participle
frågade	fråga past
frågar	fråga present
frågat	fråga participle
funnit	finna participle
fördöma	fördöma base infinitive
fördömde	fördöma past
fördömer	fördöma present
fördömt	fördöma participle
föreslagit	föreslå participle
föreslog	föreslå past
föreslå	föreslå base infinitive
föreslår	föreslå present
förklara	förklara base past
förklarade	förklara past
förklarar	förklara present
förklarat	förklara participle
förkunna	förkunna base infinitive
förkunnad	förkunna participle
förkunnade	förkunna past
förkunnar	förkunna present
förkunnat	förkunna participle
förmana	förmana base infinitive
förmanade	förmana past
förmanar	förmana present
förmanat	förmana participle
förneka	förneka base infinitive
förnekad	förneka participle
förnekade	förneka past
förnekar	förneka present
förnekat	förneka participle
förstod	förstå past
förstå	förstå base infinitive
förstår	förstå present
förstått	förstå participle
försvara	försvara base infinitive
försvarade	försvara past
försvarar	försvara present
försvarat	försvara participle
försäkra	försäkra base infinitive
försäkrad	försäkra participle
försäkrade	försäkra past
försäkrar	försäkra present
försäkrat	försäkra participle
förutse	förutse base infinitive
förutser	förutse present
förutsett	förutse participle
förutspå	förutspå base infinitive
förutspådde	förutspå past
förutspår	förutspå present
förutspått	förutspå participle
förutsåg	förutse past
förvänta	förvänta base infinitive
förväntad	förvänta participle
förväntade	förvänta past
förväntar	förvänta present
förväntat	förvänta participle
gapa	gapa base infinitive
gapad	gapa participle
gapade	gapa past
gapar	gapa present
gapat	gapa participle
garantera	garantera base infinitive
garanterad	garantera participle
garanterade	garantera past
garanterar	garantera present
garanterat	garantera participle
gissa	gissa base infinitive
gissad	gissa participle
gissade	gissa past
gissar	gissa present
gissat	gissa participle
gladde	glädja past
gladdes	glädjas past
glatt	glädja participle
glatts	glädjas participle
gläder	glädja present
glädja	glädja base infinitive
glädjas	glädjas base infinitive
gläds	glädjas present
gnälla	gnälla base infinitive
gnällad	gnälla participle
gnällade	gnälla past
gnällar	gnälla present
gnällat	gnälla participle
gorma	gorma base infinitive
gormad	gorma participle
gormade	gorma past
gormar	gorma present
gormat	gorma participle
gratulera	gratulera base infinitive
gratulerad	gratulera participle
gratulerade	gratulera past
gratulerar	gratulera present
gratulerat	gratulera participle
grina	grina base infinitive
grinad	grina participle
grinade	grina past
grinar	grina present
grinat	grina participle
grät	gråta past
gråta	gråta base infinitive
gråter	gråta present
gråtit	gråta participle
haspla	haspla base infinitive
hasplade	haspla past
hasplar	haspla present
hasplat	haspla participle
heta	heta base infinitive
hetat	heta participle
heter	heta present
hette	heta past
hojta	hojta base infinitive
hojtad	hojta participle
hojtade	hojta past
hojtar	hojta present
hojtat	hojta participle
hoppades	hoppas past
hoppas	hoppas base present
hoppats	hoppas participle
hota	hota base infinitive
hotad	hota participle
hotade	hota past
hotar	hota present
hotat	hota participle
hylla	hylla base infinitive
hyllad	hylla participle
hyllade	hylla past
hyllar	hylla present
hyllat	hylla participle
hälsa	hälsa base infinitive
hälsade	hälsa past
hälsar	hälsa present
hälsat	hälsa participle
hävda	hävda base infinitive
hävdad	hävda participle
hävdade	hävda past
hävdar	hävda present
hävdat	hävda participle
hålla	hålla base infinitive
håller	hålla present
hållit	hålla participle
håna	håna base infinitive
hånad	håna participle
hånade	håna past
hånar	håna present
hånat	håna participle
höll	hålla past
illustrera	illustrera base infinitive
illustrerad	illustrera participle
illustrerade	illustrera past
illustrerar	illustrera present
illustrerat	illustrera participle
inflika	inflika base infinitive
inflikad	inflika participle
inflikade	inflika past
inflikar	inflika present
inflikat	inflika participle
informera	informera base infinitive
informerad	informera participle
informerade	informera past
informerar	informera present
informerat	informera participle
inleda	inleda base infinitive
inledde	inleda past
inleder	inleda present
inlett	inleda participle
inse	inse base infinitive
inser	inse present
insett	inse participle
instruera	instruera base infinitive
instruerad	instruera participle
instruerade	instruera past
instruerar	instruera present
instruerat	instruera participle
insåg	inse past
invända	invända base infinitive
invände	invända past
invänder	invända present
invänt	invända participle
ironisera	ironisera base infinitive
ironiserad	ironisera participle
ironiserade	ironisera past
ironiserar	ironisera present
ironiserat	ironisera participle
jubla	jubla base infinitive
jublade	jubla past
jublar	jubla present
jublat	jubla participle
kalla	kalla base infinitive
kallad	kalla participle
kallade	kalla past participle
kallar	kalla present
kallat	kalla participle
karakterisera	karakterisera base infinitive
karakteriserad	karakterisera participle
karakteriserade	karakterisera past
karakteriserar	karakterisera present
karakteriserat	karakterisera participle
karaktärisera	karaktärisera base infinitive
karaktäriserad	karaktärisera participle
karaktäriserade	karaktärisera past
karaktäriserar	karaktärisera present
karaktäriserat	karaktärisera participle
klaga	klaga base infinitive
klagad	klaga participle
klagade	klaga past
klagar	klaga present
klagat	klaga participle
klargjorde	klargöra past
klargjort	klargöra participle
klargör	klargöra present
klargöra	klargöra base infinitive
kom	komma past
komma	komma base infinitive
kommendera	kommendera base infinitive
kommenderad	kommendera participle
kommenderade	kommendera past
kommenderar	kommendera present
kommenderat	kommendera participle
kommentera	kommentera base infinitive
kommenterad	kommentera participle
kommenterade	kommentera past
kommenterar	kommentera present
kommenterat	kommentera participle
kommer	komma present
kommit	komma participle
kommunicera	kommunicera base infinitive
kommunicerad	kommunicera participle
kommunicerade	kommunicera past
kommunicerar	kommunicera present
kommunicerat	kommunicera participle
komplettera	komplettera base infinitive
kompletterad	komplettera participle
kompletterade	komplettera past
kompletterar	komplettera present
kompletterat	komplettera participle
konstatera	konstatera base infinitive
konstaterad	konstatera participle
konstaterade	konstatera past
konstaterar	konstatera present
konstaterat	konstatera participle
kontra	kontra base infinitive
kontrad	kontra participle
kontrade	kontra past
kontrar	kontra present
kontrastera	kontrastera base infinitive
kontrasterad	kontrastera participle
kontrasterade	kontrastera past
kontrasterar	kontrastera present
kontrasterat	kontrastera participle
kontrat	kontra participle
korrigera	korrigera base infinitive
korrigerad	korrigera participle
korrigerade	korrigera past
korrigerar	korrigera present
korrigerat	korrigera participle
kritisera	kritisera base infinitive
kritiserad	kritisera participle
kritiserade	kritisera past
kritiserar	kritisera present
kritiserat	kritisera participle
kräva	kräva base infinitive
krävde	kräva past
kräver	kräva present
krävt	kräva participle
kungjorde	kungöra past
kungjort	kungöra participle
kungör	kungöra present
kungöra	kungöra base infinitive
kvittra	kvittra base infinitive
kvittrad	kvittra participle
kvittrade	kvittra past
kvittrar	kvittra present
kvittrat	kvittra participle
kände	känna past
känna	känna base infinitive
känner	känna present
känt	känna participle
la	lägga past
lade	lägga past
lagt	lägga participle
larma	larma base infinitive
larmad	larma participle
larmade	larma past
larmar	larma present
larmat	larma participle
le	le base infinitive
ler	le present
lett	le participle
log	le past
lova	lova base infinitive
lovade	lova past
lovar	lova present
lovat	lova participle
lovprisa	lovprisa base infinitive
lovprisad	lovprisa participle
lovprisade	lovprisa past
lovprisar	lovprisa present
lovprisat	lovprisa participle
lyda	lyda base infinitive
lyder	lyda present
lyft	lyfta participle
lyfta	lyfta base infinitive
lyfte	lyfta past
lyfter	lyfta present
lytt	lyda participle
lägga	lägga base infinitive
lägger	lägga present
löd	lyda past
meddela	meddela base infinitive
meddelad	meddela participle
meddelade	meddela past
meddelar	meddela present
meddelat	meddela participle
medgav	medge past
medge	medge base infinitive
medger	medge present
medgett	medge participle
medgiva	medgiva base infinitive
medgivit	medge participle
mena	mena base infinitive
menad	mena participle
menade	mena past
menar	mena present
menat	mena participle
mindes	minnas past
minnas	minnas base infinitive
minns	minnas present
mints	minnas participle
misstänka	misstänka base infinitive
misstänker	misstänka present
misstänkt	misstänka participle
misstänkte	misstänka past
morra	morra base infinitive
morrad	morra participle
morrade	morra past
morrar	morra present
morrat	morra participle
motivera	motivera base infinitive
motiverad	motivera participle
motiverade	motivera past
motiverar	motivera present
motiverat	motivera participle
mumla	mumla base infinitive
mumlad	mumla participle
mumlade	mumla past
mumlar	mumla present
mumlat	mumla participle
muttra	muttra base infinitive
muttrad	muttra participle
muttrade	muttra past
muttrar	muttra present
muttrat	muttra participle
neka	neka base infinitive
nekad	neka participle
nekade	neka past
nekar	neka present
nekat	neka participle
nicka	nicka base infinitive
nickad	nicka participle
nickade	nicka past
nickar	nicka present
nickat	nicka participle
notera	notera base infinitive
noterad	notera participle
noterade	notera past
noterar	notera present
noterat	notera participle
nyansera	nyansera base infinitive
nyanserad	nyansera participle
nyanserade	nyansera past
nyanserar	nyansera present
nyanserat	nyansera participle
observera	observera base infinitive
observerad	observera participle
observerade	observera past
observerar	observera present
observerat	observera participle
orientera	orientera base infinitive
orienterad	orientera participle
orienterade	orientera past
orienterar	orientera present
orienterat	orientera participle
peka	peka base infinitive
pekad	peka participle
pekade	peka past
pekar	peka present
pekat	peka participle
posta	posta base infinitive
postad	posta participle
postade	posta past
postar	posta present
postat	posta participle
poängtera	poängtera base infinitive
poängterad	poängtera participle
poängterade	poängtera past
poängterar	poängtera present
poängterat	poängtera participle
prata	prata base infinitive
pratad	prata participle
pratade	prata past
pratar	prata present
pratat	prata participle
precisera	precisera base infinitive
preciserad	precisera participle
preciserade	precisera past
preciserar	precisera present
preciserat	precisera participle
predika	predika base infinitive
predikade	predika past
predikar	predika present
predikat	predika participle
prognosticera	prognosticera base infinitive
prognosticerad	prognosticera participle
prognosticerade	prognosticera past
prognosticerar	prognosticera present
prognosticerat	prognosticera participle
proklamera	proklamera base infinitive
proklamerad	proklamera participle
proklamerade	proklamera past
proklamerar	proklamera present
proklamerat	proklamera participle
protestera	protestera base infinitive
protesterad	protestera participle
protesterade	protestera past
protesterar	protestera present
protesterat	protestera participle
publicera	publicera base infinitive
publicerad	publicera participle
publicerade	publicera past
publicerar	publicera present
publicerat	publicera participle
påminde	påminna past
påminna	påminna base infinitive
påminner	påminna present
påmint	påminna participle
påpeka	påpeka base infinitive
påpekad	påpeka participle
påpekade	påpeka past
påpekar	påpeka present
påpekat	påpeka participle
påstod	påstå past
påstå	påstå base infinitive
påstår	påstå present
påstått	påstå participle
påtala	påtala base infinitive
påtalad	påtala participle
påtalade	påtala past
påtalar	påtala present
påtalat	påtala participle
raljera	raljera base infinitive
raljerad	raljera participle
raljerade	raljera past
raljerar	raljera present
raljerat	raljera participle
rapportera	rapportera base infinitive
rapporterad	rapportera participle
rapporterade	rapportera past
rapporterar	rapportera present
rapporterat	rapportera participle
rasa	rasa base infinitive
rasad	rasa participle
rasade	rasa past
rasar	rasa present
rasat	rasa participle
reagera	reagera base infinitive
reagerad	reagera participle
reagerade	reagera past
reagerar	reagera present
reagerat	reagera participle
redogjorde	redogöra past
redogjort	redogöra participle
redogör	redogöra present
redogöra	redogöra base infinitive
referera	referera base infinitive
refererad	referera participle
refererade	referera past
refererar	referera present
refererat	referera participle
reflektera	reflektera base infinitive
reflekterad	reflektera participle
reflekterade	reflektera past
reflekterar	reflektera present
reflekterat	reflektera participle
rekommendera	rekommendera base infinitive
rekommenderad	rekommendera participle
rekommenderade	rekommendera past
rekommenderar	rekommendera present
rekommenderat	rekommendera participle
replikera	replikera base infinitive
replikerad	replikera participle
replikerade	replikera past
replikerar	replikera present
replikerat	replikera participle
resonera	resonera base infinitive
resonerad	resonera participle
resonerade	resonera past
resonerar	resonera present
resonerat	resonera participle
ropa	ropa base infinitive
ropade	ropa past
ropar	ropa present
ropat	ropa participle
rutit	ryta participle
ryta	ryta base infinitive
ryter	ryta present
räkna	räkna base infinitive
räknad	räkna participle
räknade	räkna past
räknar	räkna present
räknat	räkna participle
rätta	rätta base infinitive
rättad	rätta participle
rättade	rätta past
rättar	rätta present
rättat	rätta participle
råda	råda base infinitive
rådde	råda past
råder	råda present
rått	råda participle
röt	ryta past
sa	säga past
sade	säga past
sagt	säga participle
sagts	säga participle
sammanfatta	sammanfatta base infinitive
sammanfattade	sammanfatta past
sammanfattar	sammanfatta present
sammanfattat	sammanfatta participle
sammanställa	sammanställa base infinitive
sammanställad	sammanställa participle
sammanställade	sammanställa past
sammanställar	sammanställa present
sammanställat	sammanställa participle
se	se base infinitive
ser	se present
sett	se participle
signalera	signalera base infinitive
signalerad	signalera participle
signalerade	signalera past
signalerar	signalera present
signalerat	signalera participle
skildra	skildra base infinitive
skildrad	skildra participle
skildrade	skildra past
skildrar	skildra present
skildrat	skildra participle
skjuta	skjuta base infinitive
skjuter	skjuta present
skjutit	skjuta participle
skratta	skratta base infinitive
skrattade	skratta past
skrattar	skratta present
skrattat	skratta participle
skrek	skrika past
skrev	skriva past
skrika	skrika base infinitive
skriker	skrika present
skrikit	skrika participle
skriva	skriva base infinitive
skriver	skriva present
skrivit	skriva participle
skrocka	skrocka base infinitive
skrockad	skrocka participle
skrockade	skrocka past
skrockar	skrocka present
skrockat	skrocka participle
skräna	skräna base infinitive
skränad	skräna participle
skränade	skräna past
skränar	skräna present
skränat	skräna participle
skylla	skylla base infinitive
skyllde	skylla past
skyller	skylla present
skyllt	skylla participle
skämta	skämta base infinitive
skämtad	skämta participle
skämtade	skämta past
skämtar	skämta present
skämtat	skämta participle
sköt	skjuta past
slagit	slå participle
slog	slå past
slutleda	slutleda base infinitive
slutledad	slutleda participle
slutledade	slutleda past
slutledar	slutleda present
slutledat	slutleda participle
slå	slå base infinitive
slår	slå present
småle	småle base infinitive
småler	småle present
smålett	småle participle
smålog	småle past
snyfta	snyfta base infinitive
snyftad	snyfta participle
snyftade	snyfta past
snyftar	snyfta present
snyftat	snyfta participle
spekulera	spekulera base infinitive
spekulerad	spekulera participle
spekulerade	spekulera past
spekulerar	spekulera present
spekulerat	spekulera participle
spå	spå base infinitive
spådde	spå past
spår	spå present
spått	spå participle
stamma	stamma base infinitive
stammad	stamma participle
stammade	stamma past
stammar	stamma present
stammat	stamma participle
stod	stå past
strukit	stryka participle
stryka	stryka base infinitive
stryker	stryka present
strök	stryka past
stå	stå base infinitive
står	stå present
stått	stå participle
stöna	stöna base infinitive
stönade	stöna past
stönar	stöna present
stönat	stöna participle
sucka	sucka base infinitive
suckad	sucka participle
suckade	sucka past
suckar	sucka present
suckat	sucka participle
summera	summera base infinitive
summerad	summera participle
summerade	summera past
summerar	summera present
summerat	summera participle
svara	svara base infinitive
svarad	svara participle
svarade	svara past
svarar	svara present
svarat	svara participle
säga	säga base infinitive
säger	säga present
säja	säja base infinitive
säjer	säja present
såg	se past
tacka	tacka base infinitive
tackad	tacka participle
tackade	tacka past
tackar	tacka present
tackat	tacka participle
tala	tala base infinitive
talad	tala participle
talade	tala past
talar	tala present
talat	tala participle
tillade	tillägga past
tillagt	tillägga participle
tillbakavisa	tillbakavisa base infinitive
tillbakavisade	tillbakavisa past
tillbakavisar	tillbakavisa present
tillbakavisat	tillbakavisa participle
tillkännagav	tillkännage past
tillkännage	tillkännage base infinitive
tillkännager	tillkännage present
tillkännagett	tillkännage participle
tillkännagivit	tillkännage participle
tillråda	tillråda base infinitive
tillrådde	tillråda past
tillråder	tillråda present
tillrått	tillråda participle
tillskrev	tillskriva past
tillskriva	tillskriva base infinitive
tillskriver	tillskriva present
tillskrivit	tillskriva participle
tilltala	tilltala base infinitive
tilltalade	tilltala past
tilltalar	tilltala present
tilltalat	tilltala participle
tillägga	tillägga base infinitive
tillägger	tillägga present
titulera	titulera base infinitive
titulerad	titulera participle
titulerade	titulera past
titulerar	titulera present
titulerat	titulera participle
tolka	tolka base infinitive
tolkad	tolka participle
tolkade	tolka past
tolkar	tolka present
tolkat	tolka participle
tro	tro base infinitive
trodde	tro past
tror	tro present
trott	tro participle
trycka	trycka base infinitive
trycker	trycka present
tryckt	trycka participle
tryckte	trycka past
tvittra	tvittra base infinitive
tvittrad	tvittra participle
tvittrade	tvittra past
tvittrar	tvittra present
tvittrat	tvittra participle
tvivla	tvivla base infinitive
tvivlad	tvivla participle
tvivlade	tvivla past
tvivlar	tvivla present
tvivlat	tvivla participle
twittra	twittra base infinitive
twittrad	twittra participle
twittrade	twittra past
twittrar	twittra present
twittrat	twittra participle
tycka	tycka base infinitive
tycker	tycka present
tyckt	tycka participle
tyckte	tycka past
tydliggjorde	tydliggöra past
tydliggjort	tydliggöra participle
tydliggör	tydliggöra present
tydliggöra	tydliggöra base infinitive
tänka	tänka base infinitive
tänker	tänka present
tänkt	tänka participle
tänkte	tänka past
underrätta	underrätta base infinitive
underrättad	underrätta participle
underrättade	underrätta past
underrättar	underrätta present
underrättat	underrätta participle
understrukit	understryka participle
understryka	understryka base infinitive
understryker	understryka present
underströk	understryka past
undra	undra base infinitive
undrade	undra past
undrar	undra present
undrat	undra participle
uppfatta	uppfatta base infinitive
uppfattad	uppfatta participle
uppfattade	uppfatta past
uppfattar	uppfatta present
uppfattat	uppfatta participle
uppgav	uppge past
uppge	uppge base infinitive
uppger	uppge present
uppgett	uppge participle
uppgiva	uppgiva base infinitive
uppgivit	uppge participle
upplysa	upplysa base infinitive
upplyser	upplysa present
upplyst	upplysa participle
upplyste	upplysa past
uppmana	uppmana base infinitive
uppmanad	uppmana participle
uppmanade	uppmana past
uppmanar	uppmana present
uppmanat	uppmana participle
uppmärksamma	uppmärksamma base infinitive
uppmärksammad	uppmärksamma participle
uppmärksammade	uppmärksamma past
uppmärksammar	uppmärksamma present
uppmärksammat	uppmärksamma participle
upprepa	upprepa base infinitive
upprepade	upprepa past
upprepar	upprepa present
upprepat	upprepa participle
uppskatta	uppskatta base infinitive
uppskattade	uppskatta past
uppskattar	uppskatta present
uppskattat	uppskatta participle
ursäkta	ursäkta base infinitive
ursäktade	ursäkta past
ursäktar	ursäkta present
ursäktat	ursäkta participle
utbrast	utbrista past
utbrista	utbrista base infinitive
utbrister	utbrista present
utbrustit	utbrista participle
utesluta	utesluta base infinitive
utesluter	utesluta present
uteslutit	utesluta participle
uteslöt	utesluta past
utfäst	utfästa participle
utfästa	utfästa base infinitive
utfäste	utfästa past
utfäster	utfästa present
utlova	utlova base infinitive
utlovade	utlova past
utlovar	utlova present
utlovat	utlova participle
utropa	utropa base infinitive
utropad	utropa participle
utropade	utropa past
utropar	utropa present
utropat	utropa participle
uttala	uttala base infinitive
uttalade	uttala past
uttalar	uttala present
uttalat	uttala participle
uttrycka	uttrycka base infinitive
uttrycker	uttrycka present
uttryckt	uttrycka participle
uttryckte	uttrycka past
utveckla	utveckla base infinitive
utvecklade	utveckla past
utvecklar	utveckla present
utvecklat	utveckla participle
varna	varna base infinitive
varnad	varna participle
varnade	varna past
varnar	varna present
varnat	varna participle
varsla	varsla base infinitive
varslad	varsla participle
varslade	varsla past
varslar	varsla present
varslat	varsla participle
vet	veta present
veta	veta base infinitive
vetat	veta participle
vidhålla	vidhålla base infinitive
vidhåller	vidhålla present
vidhållit	vidhålla participle
vidhöll	vidhålla past
viska	viska base infinitive
viskad	viska participle
viskade	viska past
viskar	viska present
viskat	viska participle
visste	veta past
vittna	vittna base infinitive
vittnad	vittna participle
vittnade	vittna past
vittnar	vittna present
vittnat	vittna participle
vred	vrida past
vrida	vrida base infinitive
vrider	vrida present
vridit	vrida participle
vråla	vråla base infinitive
vrålade	vråla past
vrålar	vråla present
vrålat	vråla participle
vädja	vädja base infinitive
vädjad	vädja participle
vädjade	vädja past
vädjar	vädja present
vädjat	vädja participle
vänta	vänta base infinitive
väntade	vänta past
väntar	vänta present
väntat	vänta participle
väsa	väsa base infinitive
väser	väsa present
väst	väsa participle
väste	väsa past
yttra	yttra base infinitive
yttrade	yttra past
yttrar	yttra present
yttrat	yttra participle
åberopa	åberopa base infinitive
åberopad	åberopa participle
åberopade	åberopa past
åberopar	åberopa present
åberopat	åberopa participle
ångra	ångra base infinitive
ångrad	ångra participle
ångrade	ångra past
ångrar	ångra present
ångrat	ångra participle
åska	åska base infinitive
åskade	åska past
åskar	åska present
åskat	åska participle
önska	önska base infinitive
önskad	önska participle
önskade	önska past
önskar	önska present
önskat	önska participle
öppna	öppna base infinitive
öppnad	öppna participle
öppnade	öppna past
öppnar	öppna present
öppnat	öppna participle
"""

SPEECH = """\
analysera
anföra
anmäla
anmärka
annonsera
anse
antyda
argumentera
avfärda
avgöra
avslöja
avvisa
bedja
bedyra
beklaga
bekräfta
bekänna
berömma
beskriva
bestrida
beteckna
betona
blogga
citera
debattera
deklarera
dementera
diskutera
erinra
erkänna
fastslå
fastställa
formulera
framföra
framhäva
framhålla
fördöma
föreslå
förklara
förkunna
förneka
försvara
förutse
förutspå
hylla
hävda
håna
illustrera
inflika
invända
ironisera
kalla
karakterisera
karaktärisera
klaga
klargöra
kommentera
kommunicera
konstatera
kontra
kontrastera
korrigera
kräva
kungöra
larma
lova
lovprisa
meddela
medge
medgiva
mena
minnas
motivera
neka
notera
nyansera
observera
posta
poängtera
precisera
predika
prognosticera
proklamera
protestera
publicera
påpeka
påstå
påtala
rapportera
redogöra
referera
rekommendera
replikera
sammanfatta
sammanställa
skildra
skriva
skämta
slutleda
spå
summera
säga
säja
tillbakavisa
tillkännage
tillägga
titulera
tvittra
twittra
tydliggöra
understryka
uppge
uppgiva
uppmärksamma
upprepa
uppskatta
ursäkta
utbrista
utesluta
utfästa
utlova
utropa
uttala
uttrycka
vidhålla
vittna
yttra
"""

MANNER = """\
avsluta
börja
dela
dra
dundra
filosofera
flagga
flika
flina
flämta
fnysa
fortsätta
fräsa
gapa
glädja
glädjas
gnälla
gorma
grina
gråta
haspla
heta
hojta
hota
hålla
inleda
jubla
komma
komplettera
kvittra
le
lyda
lyfta
lägga
morra
mumla
muttra
nicka
peka
prata
raljera
rasa
reagera
reflektera
resonera
ropa
ryta
rätta
signalera
skjuta
skratta
skrika
skrocka
skräna
skylla
slå
småle
snyfta
stamma
stryka
stå
stöna
sucka
tala
tilltala
trycka
utveckla
viska
vrida
vråla
väsa
åberopa
ångra
åska
öppna
"""

ADDRESS = """\
anklaga
avråda
be
befalla
berätta
beskylla
bönfalla
fråga
förmana
försäkra
garantera
gratulera
hälsa
informera
instruera
kommendera
kritisera
orientera
påminna
råda
svara
tacka
tillråda
tillskriva
underrätta
upplysa
uppmana
varna
varsla
vädja
"""

QUESTIONS = """\
fråga
undra
"""

THOUGHT = """\
ana
anta
bedöma
befara
drömma
erfara
finna
frukta
förstå
förvänta
gissa
hoppas
inse
känna
misstänka
räkna
se
spekulera
tolka
tro
tvivla
tycka
tänka
undra
uppfatta
veta
vänta
önska
"""

STATES = """\
medveten
optimistisk
orolig
osäker
rädd
skeptisk
säker
tydlig
övertygad
"""

NOUNS = """\
anklagelse
anklagelser
antydan
argument
bedömning
beskyllning
beskyllningar
farhåga
farhågor
försäkran
hopp
intryck
krav
löfte
misstankar
misstanke
påstående
påståenden
rykte
rykten
slutsats
teori
uppfattning
uppgift
uppgifter
uttalande
varning
"""

DOCUMENTS = """\
analys
analysen
anmälan
artikel
artikeln
beräkningar
beräkningarna
beslutet
brev
brevet
data
dokument
dokumenten
dokumentet
domen
enkät
enkäten
forskning
forskningen
granskning
granskningen
inlägg
inlägget
kartläggning
kartläggningen
loggen
meddelande
meddelandet
mejl
mejlet
mätning
mätningar
mätningen
opinionsundersökning
opinionsundersökningen
pressmeddelande
pressmeddelandet
prognos
prognosen
prognoser
promemoria
promemorian
protokoll
protokollet
rapport
rapporten
rapporter
rapporterna
resultat
resultaten
resultatet
siffror
siffrorna
statistik
statistiken
studie
studien
studier
studierna
undersökning
undersökningar
undersökningarna
undersökningen
utredning
utredningen
video
videon
åtalet
översikt
översikten
"""

VERB_PHRASES = """\
brast ut	brista-ut past
brister ut	brista-ut present
drar slutsatsen	konstatera present
drog slutsatsen	konstatera past
flikade in	flika-in past
flikar in	flika-in present
gav uttryck för	uttrycka past
ger uttryck för	uttrycka present
gett uttryck för	uttrycka participle
gick ut med	meddela past
gjorde det klart	klargöra past
gjorde klart	klargöra past
går ut med	meddela present
gör det klart	klargöra present
gör klart	klargöra present
hänvisade till	påpeka past
hänvisar till	påpeka present
håller fast vid	vidhålla present
höll fast vid	vidhålla past
la till	tillägga past
lade till	tillägga past
lagt till	tillägga participle
lägga till	tillägga base
lägger till	tillägga present
pekade på	påpeka past
pekar på	påpeka present
pekat på	påpeka participle
påminde om	påminna past
påminner om	påminna present
skjuter in	skjuta-in present
sköt in	skjuta-in past
slagit fast	fastslå participle
slog fast	fastslå past
slår fast	fastslå present
"""

BARE = """\
anse
berätta
betona
erkänna
frukta
fråga
förklara
hoppas
hävda
meddela
medge
mena
påstå
rapportera
svara
säga
säja
tro
tycka
uppge
varna
"""

CLAUSAL = """\
hävda
mena
påstå
säga
säja
tro
tycka
"""

TRANSITIVE = """\
erkänna
förneka
medge
neka
"""

ACTS = """\
anklaga
avvisa
be
beklaga
bekräfta
berömma
beskriva
beskylla
bestrida
beteckna
dementera
fördöma
föreslå
förneka
försvara
gratulera
hylla
kalla
karaktärisera
klaga
kritisera
rekommendera
tacka
tillbakavisa
uppmana
"""

PARENTHETIC = """\
analysera
anföra
anmäla
anmärka
annonsera
anse
anta
antyda
argumentera
avgöra
avråda
avslöja
avvisa
bedja
bedyra
bedöma
befalla
befara
beklaga
bekräfta
bekänna
berätta
berömma
beskriva
bestrida
beteckna
betona
blogga
bönfalla
citera
debattera
deklarera
dementera
diskutera
erinra
erkänna
fastslå
fastställa
formulera
framföra
framhäva
framhålla
frukta
fråga
föreslå
förklara
förkunna
förmana
förneka
försvara
försäkra
förutse
förutspå
garantera
hoppas
hälsa
hävda
håna
illustrera
inflika
informera
instruera
invända
ironisera
karakterisera
karaktärisera
klaga
klargöra
kommendera
kommentera
kommunicera
konstatera
kontra
kontrastera
korrigera
kungöra
larma
lova
lovprisa
meddela
medge
medgiva
mena
minnas
motivera
neka
notera
nyansera
observera
orientera
posta
poängtera
precisera
predika
prognosticera
proklamera
protestera
publicera
påminna
påpeka
påstå
påtala
rapportera
redogöra
referera
rekommendera
replikera
sammanfatta
sammanställa
skildra
skriva
skämta
slutleda
spekulera
spå
summera
svara
säga
säja
tillbakavisa
tillkännage
tillråda
tillskriva
tillägga
titulera
tro
tvittra
twittra
tycka
tydliggöra
tänka
underrätta
understryka
undra
uppge
uppgiva
upplysa
uppmärksamma
upprepa
uppskatta
ursäkta
utbrista
utesluta
utfästa
utlova
utropa
uttala
uttrycka
varna
varsla
vidhålla
vittna
vädja
yttra
"""

PHRASES = """\
enligt källor till
enligt uppgift från
enligt uppgifter från
i enlighet med uppgifter från
"""

POSTINGS = """\
delade
postade
postar
publicerade
publicerar
publicerat
"""

WORDINGS = """\
beskedet
bildtext
bildtexten
kommentar
kommentaren
meddelande
meddelandet
ord
orden
text
texten
"""

CITING = """\
citera
"""

MENTIONS = """\
aktionen
album
albumet
artikeln
avsnittet
baletten
bandet
begrepp
begreppet
beteckningen
betydde
betyder
bilden
biografin
bok
boken
båten
citatet
deckaren
dikten
diktsamlingen
dokumentären
dokumentärfilmen
dokumentärserien
dramat
döpt
döptes
essän
etiketten
fartyget
festivalen
film
filmen
fotografiet
frasen
färjan
föredraget
föreläsningen
föreningen
föreställningen
gruppen
hashtaggen
heter
hette
hiten
initiativet
julsången
kallad
kallade
kallas
kallat
kampanj
kampanjen
kapitlet
klubben
kodnamnet
komedin
konferensen
krönikan
lagen
låt
låten
magasinet
memoarboken
mottot
musikalen
målningen
namnet
novellen
operan
operation
operationen
orden
ordet
organisationen
pjäsen
podcasten
podden
program
programmet
projektet
psalmen
radioprogrammet
rapporten
realityserien
roman
romanen
rubriken
s k
s.k
sagan
sajten
seminariet
serie
serien
singeln
självbiografin
skulpturen
slagordet
smeknamn
smeknamnet
spalten
spelet
strategin
så kallad
så kallade
så kallat
såkallad
såkallade
såkallat
sång
sången
tavlan
temat
thrillern
tidningen
tidskriften
tillnamnet
titeln
tv-serien
tävlingen
utställning
utställningen
uttrycket
öknamnet
"""

IDIOMS = """\
svara ja
svara nej
säga farväl
säga hejdå
säga ja
säga nej
säga stopp
säga upp
tacka ja
tacka nej
"""

IMPERSONAL = """\
heta
lyda
stå
"""

ANAPHORS = """\
det
detta
"""

CONFIRMING = """\
bekräfta
"""
