"""The words that report speech, in Swedish.

Written for this project from general knowledge of the language.
"""

# form, tab, base form and what the form is
VERBS = """\
ana	ana base
anad	ana participle
anade	ana past
analysera	analysera base
analyserad	analysera participle
analyserade	analysera past
analyserar	analysera present
analyserat	analysera participle
anar	ana present
anat	ana participle
anför	anföra present
anföra	anföra base
anförde	anföra past
anfört	anföra participle
anklaga	anklaga base
anklagad	anklaga participle
anklagade	anklaga past
anklagar	anklaga present
anklagat	anklaga participle
anmäla	anmäla base
anmälde	anmäla past
anmäler	anmäla present
anmält	anmäla participle
anmärka	anmärka base
anmärker	anmärka present
anmärkt	anmärka participle
anmärkte	anmärka past
annonsera	annonsera base
annonserad	annonsera participle
annonserade	annonsera past
annonserar	annonsera present
annonserat	annonsera participle
anse	anse base
anser	anse present
ansett	anse participle
ansåg	anse past
anta	anta base
antagit	anta participle
antar	anta present
antog	anta past
antyda	antyda base
antydad	antyda participle
antydade	antyda past
antydar	antyda present
antydat	antyda participle
argumentera	argumentera base
argumenterad	argumentera participle
argumenterade	argumentera past
argumenterar	argumentera present
argumenterat	argumentera participle
avgjorde	avgöra past
avgjort	avgöra participle
avgör	avgöra present
avgöra	avgöra base
avråda	avråda base
avrådde	avråda past
avråder	avråda present
avrått	avråda participle
avsluta	avsluta base
avslutad	avsluta participle
avslutade	avsluta past
avslutar	avsluta present
avslutat	avsluta participle
avslöja	avslöja base
avslöjade	avslöja past
avslöjar	avslöja present
avslöjat	avslöja participle
avvisa	avvisa base
avvisade	avvisa past
avvisar	avvisa present
avvisat	avvisa participle
bad	be past
be	be base
bedja	bedja base
bedyra	bedyra base
bedyrad	bedyra participle
bedyrade	bedyra past
bedyrar	bedyra present
bedyrat	bedyra participle
bedöma	bedöma base
bedömde	bedöma past
bedömer	bedöma present
bedömt	bedöma participle
befalla	befalla base
befallde	befalla past
befaller	befalla present
befallt	befalla participle
befara	befara base
befarade	befara past
befarar	befara present
befarat	befara participle
beklaga	beklaga base
beklagad	beklaga participle
beklagade	beklaga past
beklagar	beklaga present
beklagat	beklaga participle
bekräfta	bekräfta base
bekräftad	bekräfta participle
bekräftade	bekräfta past
bekräftar	bekräfta present
bekräftat	bekräfta participle
bekände	bekänna past
bekänna	bekänna base
bekänner	bekänna present
bekänt	bekänna participle
ber	be present
berätta	berätta base past
berättade	berätta past
berättar	berätta present
berättat	berätta participle
berömde	berömma past
berömma	berömma base
berömmer	berömma present
berömt	berömma participle
beskrev	beskriva past
beskriva	beskriva base
beskriver	beskriva present
beskrivit	beskriva participle
beskylla	beskylla base
beskyllde	beskylla past
beskyller	beskylla present
beskyllt	beskylla participle
bestred	bestrida past
bestrida	bestrida base
bestrider	bestrida present
bestridit	bestrida participle
beteckna	beteckna base
betecknad	beteckna participle
betecknade	beteckna past
betecknar	beteckna present
betecknat	beteckna participle
betona	betona base
betonad	betona participle
betonade	betona past
betonar	betona present
betonat	betona participle
bett	be participle
blogga	blogga base
bloggad	blogga participle
bloggade	blogga past
bloggar	blogga present
bloggat	blogga participle
bönfalla	bönfalla base
bönfaller	bönfalla present
bönfallit	bönfalla participle
bönföll	bönfalla past
börja	börja base
började	börja past
börjar	börja present
börjat	börja participle
citera	citera base
citerad	citera participle
citerade	citera past
citerar	citera present
citerat	citera participle
debattera	debattera base
debatterad	debattera participle
debatterade	debattera past
debatterar	debattera present
debatterat	debattera participle
deklarera	deklarera base
deklarerad	deklarera participle
deklarerade	deklarera past
deklarerar	deklarera present
deklarerat	deklarera participle
dela	dela base
delad	dela participle
delade	dela past
delar	dela present
delat	dela participle
dementera	dementera base
dementerad	dementera participle
dementerade	dementera past
dementerar	dementera present
dementerat	dementera participle
diskutera	diskutera base
diskuterad	diskutera participle
diskuterade	diskutera past
diskuterar	diskutera present
diskuterat	diskutera participle
dra	dra base
dragit	dra participle
drar	dra present
drog	dra past
drömde	drömma past
drömma	drömma base
drömmer	drömma present
drömt	drömma participle
dundra	dundra base
dundrad	dundra participle
dundrade	dundra past
dundrar	dundra present
dundrat	dundra participle
erfar	erfara present
erfara	erfara base
erfarit	erfara participle
erfor	erfara past
erinra	erinra base
erinrad	erinra participle
erinrade	erinra past
erinrar	erinra present
erinrat	erinra participle
erkände	erkänna past
erkänna	erkänna base
erkänner	erkänna present
erkänt	erkänna participle
fann	finna past
fastslagit	fastslå participle
fastslog	fastslå past
fastslå	fastslå base
fastslår	fastslå present
fastställa	fastställa base
fastställde	fastställa past
fastställer	fastställa present
fastställt	fastställa participle
filosofera	filosofera base
filosoferad	filosofera participle
filosoferade	filosofera past
filosoferar	filosofera present
filosoferat	filosofera participle
finna	finna base
finner	finna present
flagga	flagga base
flaggad	flagga participle
flaggade	flagga past
flaggar	flagga present
flaggat	flagga participle
flika	flika base
flikade	flika past
flikar	flika present
flikat	flika participle
flina	flina base
flinade	flina past
flinar	flina present
flinat	flina participle
flämta	flämta base
flämtad	flämta participle
flämtade	flämta past
flämtar	flämta present
flämtat	flämta participle
fnysa	fnysa base
fnyser	fnysa present
fnyst	fnysa participle
fnyste	fnysa past
fnös	fnysa past
formulera	formulera base
formulerad	formulera participle
formulerade	formulera past
formulerar	formulera present
formulerat	formulera participle
fortsatt	fortsätta participle
fortsatte	fortsätta past
fortsätta	fortsätta base
fortsätter	fortsätta present
framför	framföra present
framföra	framföra base
framförde	framföra past
framfört	framföra participle
framhäva	framhäva base
framhävde	framhäva past
framhäver	framhäva present
framhävt	framhäva participle
framhålla	framhålla base
framhåller	framhålla present
framhållit	framhålla participle
framhöll	framhålla past
frukta	frukta base
fruktad	frukta participle
fruktade	frukta past
fruktar	frukta present
fruktat	frukta participle
fräsa	fräsa base
fräser	fräsa present
fräst	fräsa participle
fräste	fräsa past
fråga	fråga base
frågad	fråga participle
frågade	fråga past
frågar	fråga present
frågat	fråga participle
funnit	finna participle
fördöma	fördöma base
fördömde	fördöma past
fördömer	fördöma present
fördömt	fördöma participle
föreslagit	föreslå participle
föreslog	föreslå past
föreslå	föreslå base
föreslår	föreslå present
förklara	förklara base past
förklarade	förklara past
förklarar	förklara present
förklarat	förklara participle
förkunna	förkunna base
förkunnad	förkunna participle
förkunnade	förkunna past
förkunnar	förkunna present
förkunnat	förkunna participle
förmana	förmana base
förmanade	förmana past
förmanar	förmana present
förmanat	förmana participle
förneka	förneka base
förnekad	förneka participle
förnekade	förneka past
förnekar	förneka present
förnekat	förneka participle
förstod	förstå past
förstå	förstå base
förstår	förstå present
förstått	förstå participle
försvara	försvara base
försvarade	försvara past
försvarar	försvara present
försvarat	försvara participle
försäkra	försäkra base
försäkrad	försäkra participle
försäkrade	försäkra past
försäkrar	försäkra present
försäkrat	försäkra participle
förutse	förutse base
förutser	förutse present
förutsett	förutse participle
förutspå	förutspå base
förutspådde	förutspå past
förutspår	förutspå present
förutspått	förutspå participle
förutsåg	förutse past
förvänta	förvänta base
förväntad	förvänta participle
förväntade	förvänta past
förväntar	förvänta present
förväntat	förvänta participle
gapa	gapa base
gapad	gapa participle
gapade	gapa past
gapar	gapa present
gapat	gapa participle
garantera	garantera base
garanterad	garantera participle
garanterade	garantera past
garanterar	garantera present
garanterat	garantera participle
gav	ge past
ge	ge base
ger	ge present
gett	ge participle
gissa	gissa base
gissad	gissa participle
gissade	gissa past
gissar	gissa present
gissat	gissa participle
givit	ge participle
gladde	glädja past
gladdes	glädjas past
glatt	glädja participle
glatts	glädjas participle
gläder	glädja present
glädja	glädja base
glädjas	glädjas base
gläds	glädjas present
gnälla	gnälla base
gnällad	gnälla participle
gnällade	gnälla past
gnällar	gnälla present
gnällat	gnälla participle
gorma	gorma base
gormad	gorma participle
gormade	gorma past
gormar	gorma present
gormat	gorma participle
gratulera	gratulera base
gratulerad	gratulera participle
gratulerade	gratulera past
gratulerar	gratulera present
gratulerat	gratulera participle
grina	grina base
grinad	grina participle
grinade	grina past
grinar	grina present
grinat	grina participle
grät	gråta past
gråta	gråta base
gråter	gråta present
gråtit	gråta participle
haspla	haspla base
hasplade	haspla past
hasplar	haspla present
hasplat	haspla participle
heta	heta base
hetat	heta participle
heter	heta present
hette	heta past
hojta	hojta base
hojtad	hojta participle
hojtade	hojta past
hojtar	hojta present
hojtat	hojta participle
hoppades	hoppas past
hoppas	hoppas base present
hoppats	hoppas participle
hota	hota base
hotad	hota participle
hotade	hota past
hotar	hota present
hotat	hota participle
hylla	hylla base
hyllad	hylla participle
hyllade	hylla past
hyllar	hylla present
hyllat	hylla participle
hälsa	hälsa base
hälsade	hälsa past
hälsar	hälsa present
hälsat	hälsa participle
hävda	hävda base
hävdad	hävda participle
hävdade	hävda past
hävdar	hävda present
hävdat	hävda participle
hålla	hålla base
håller	hålla present
hållit	hålla participle
håna	håna base
hånad	håna participle
hånade	håna past
hånar	håna present
hånat	håna participle
höll	hålla past
illustrera	illustrera base
illustrerad	illustrera participle
illustrerade	illustrera past
illustrerar	illustrera present
illustrerat	illustrera participle
inflika	inflika base
inflikad	inflika participle
inflikade	inflika past
inflikar	inflika present
inflikat	inflika participle
informera	informera base
informerad	informera participle
informerade	informera past
informerar	informera present
informerat	informera participle
inleda	inleda base
inledde	inleda past
inleder	inleda present
inlett	inleda participle
inse	inse base
inser	inse present
insett	inse participle
instruera	instruera base
instruerad	instruera participle
instruerade	instruera past
instruerar	instruera present
instruerat	instruera participle
insåg	inse past
invända	invända base
invände	invända past
invänder	invända present
invänt	invända participle
ironisera	ironisera base
ironiserad	ironisera participle
ironiserade	ironisera past
ironiserar	ironisera present
ironiserat	ironisera participle
jubla	jubla base
jublade	jubla past
jublar	jubla present
jublat	jubla participle
kalla	kalla base
kallad	kalla participle
kallade	kalla past participle
kallar	kalla present
kallat	kalla participle
karakterisera	karakterisera base
karakteriserad	karakterisera participle
karakteriserade	karakterisera past
karakteriserar	karakterisera present
karakteriserat	karakterisera participle
karaktärisera	karaktärisera base
karaktäriserad	karaktärisera participle
karaktäriserade	karaktärisera past
karaktäriserar	karaktärisera present
karaktäriserat	karaktärisera participle
klaga	klaga base
klagad	klaga participle
klagade	klaga past
klagar	klaga present
klagat	klaga participle
klargjorde	klargöra past
klargjort	klargöra participle
klargör	klargöra present
klargöra	klargöra base
kom	komma past
komma	komma base
kommendera	kommendera base
kommenderad	kommendera participle
kommenderade	kommendera past
kommenderar	kommendera present
kommenderat	kommendera participle
kommentera	kommentera base
kommenterad	kommentera participle
kommenterade	kommentera past
kommenterar	kommentera present
kommenterat	kommentera participle
kommer	komma present
kommit	komma participle
kommunicera	kommunicera base
kommunicerad	kommunicera participle
kommunicerade	kommunicera past
kommunicerar	kommunicera present
kommunicerat	kommunicera participle
komplettera	komplettera base
kompletterad	komplettera participle
kompletterade	komplettera past
kompletterar	komplettera present
kompletterat	komplettera participle
konstatera	konstatera base
konstaterad	konstatera participle
konstaterade	konstatera past
konstaterar	konstatera present
konstaterat	konstatera participle
kontra	kontra base
kontrad	kontra participle
kontrade	kontra past
kontrar	kontra present
kontrastera	kontrastera base
kontrasterad	kontrastera participle
kontrasterade	kontrastera past
kontrasterar	kontrastera present
kontrasterat	kontrastera participle
kontrat	kontra participle
korrigera	korrigera base
korrigerad	korrigera participle
korrigerade	korrigera past
korrigerar	korrigera present
korrigerat	korrigera participle
kritisera	kritisera base
kritiserad	kritisera participle
kritiserade	kritisera past
kritiserar	kritisera present
kritiserat	kritisera participle
kräva	kräva base
krävde	kräva past
kräver	kräva present
krävt	kräva participle
kungjorde	kungöra past
kungjort	kungöra participle
kungör	kungöra present
kungöra	kungöra base
kvittra	kvittra base
kvittrad	kvittra participle
kvittrade	kvittra past
kvittrar	kvittra present
kvittrat	kvittra participle
kände	känna past
känna	känna base
känner	känna present
känt	känna participle
la	lägga past
lade	lägga past
lagt	lägga participle
larma	larma base
larmad	larma participle
larmade	larma past
larmar	larma present
larmat	larma participle
le	le base
ler	le present
lett	le participle
log	le past
lova	lova base
lovade	lova past
lovar	lova present
lovat	lova participle
lovprisa	lovprisa base
lovprisad	lovprisa participle
lovprisade	lovprisa past
lovprisar	lovprisa present
lovprisat	lovprisa participle
lyda	lyda base
lyder	lyda present
lyft	lyfta participle
lyfta	lyfta base
lyfte	lyfta past
lyfter	lyfta present
lytt	lyda participle
lägga	lägga base
lägger	lägga present
löd	lyda past
meddela	meddela base
meddelad	meddela participle
meddelade	meddela past
meddelar	meddela present
meddelat	meddela participle
medgav	medge past
medge	medge base
medger	medge present
medgett	medge participle
medgiva	medgiva base
medgivit	medge participle
mena	mena base
menad	mena participle
menade	mena past
menar	mena present
menat	mena participle
mindes	minnas past
minnas	minnas base
minns	minnas present
mints	minnas participle
misstänka	misstänka base
misstänker	misstänka present
misstänkt	misstänka participle
misstänkte	misstänka past
morra	morra base
morrad	morra participle
morrade	morra past
morrar	morra present
morrat	morra participle
motivera	motivera base
motiverad	motivera participle
motiverade	motivera past
motiverar	motivera present
motiverat	motivera participle
mumla	mumla base
mumlad	mumla participle
mumlade	mumla past
mumlar	mumla present
mumlat	mumla participle
muttra	muttra base
muttrad	muttra participle
muttrade	muttra past
muttrar	muttra present
muttrat	muttra participle
neka	neka base
nekad	neka participle
nekade	neka past
nekar	neka present
nekat	neka participle
nicka	nicka base
nickad	nicka participle
nickade	nicka past
nickar	nicka present
nickat	nicka participle
notera	notera base
noterad	notera participle
noterade	notera past
noterar	notera present
noterat	notera participle
nyansera	nyansera base
nyanserad	nyansera participle
nyanserade	nyansera past
nyanserar	nyansera present
nyanserat	nyansera participle
observera	observera base
observerad	observera participle
observerade	observera past
observerar	observera present
observerat	observera participle
orientera	orientera base
orienterad	orientera participle
orienterade	orientera past
orienterar	orientera present
orienterat	orientera participle
peka	peka base
pekad	peka participle
pekade	peka past
pekar	peka present
pekat	peka participle
posta	posta base
postad	posta participle
postade	posta past
postar	posta present
postat	posta participle
poängtera	poängtera base
poängterad	poängtera participle
poängterade	poängtera past
poängterar	poängtera present
poängterat	poängtera participle
prata	prata base
pratad	prata participle
pratade	prata past
pratar	prata present
pratat	prata participle
precisera	precisera base
preciserad	precisera participle
preciserade	precisera past
preciserar	precisera present
preciserat	precisera participle
predika	predika base
predikade	predika past
predikar	predika present
predikat	predika participle
prognosticera	prognosticera base
prognosticerad	prognosticera participle
prognosticerade	prognosticera past
prognosticerar	prognosticera present
prognosticerat	prognosticera participle
proklamera	proklamera base
proklamerad	proklamera participle
proklamerade	proklamera past
proklamerar	proklamera present
proklamerat	proklamera participle
protestera	protestera base
protesterad	protestera participle
protesterade	protestera past
protesterar	protestera present
protesterat	protestera participle
publicera	publicera base
publicerad	publicera participle
publicerade	publicera past
publicerar	publicera present
publicerat	publicera participle
påminde	påminna past
påminna	påminna base
påminner	påminna present
påmint	påminna participle
påpeka	påpeka base
påpekad	påpeka participle
påpekade	påpeka past
påpekar	påpeka present
påpekat	påpeka participle
påstod	påstå past
påstå	påstå base
påstår	påstå present
påstått	påstå participle
påtala	påtala base
påtalad	påtala participle
påtalade	påtala past
påtalar	påtala present
påtalat	påtala participle
raljera	raljera base
raljerad	raljera participle
raljerade	raljera past
raljerar	raljera present
raljerat	raljera participle
rapportera	rapportera base
rapporterad	rapportera participle
rapporterade	rapportera past
rapporterar	rapportera present
rapporterat	rapportera participle
rasa	rasa base
rasad	rasa participle
rasade	rasa past
rasar	rasa present
rasat	rasa participle
reagera	reagera base
reagerad	reagera participle
reagerade	reagera past
reagerar	reagera present
reagerat	reagera participle
redogjorde	redogöra past
redogjort	redogöra participle
redogör	redogöra present
redogöra	redogöra base
referera	referera base
refererad	referera participle
refererade	referera past
refererar	referera present
refererat	referera participle
reflektera	reflektera base
reflekterad	reflektera participle
reflekterade	reflektera past
reflekterar	reflektera present
reflekterat	reflektera participle
rekommendera	rekommendera base
rekommenderad	rekommendera participle
rekommenderade	rekommendera past
rekommenderar	rekommendera present
rekommenderat	rekommendera participle
replikera	replikera base
replikerad	replikera participle
replikerade	replikera past
replikerar	replikera present
replikerat	replikera participle
resonera	resonera base
resonerad	resonera participle
resonerade	resonera past
resonerar	resonera present
resonerat	resonera participle
ropa	ropa base
ropade	ropa past
ropar	ropa present
ropat	ropa participle
rutit	ryta participle
ryta	ryta base
ryter	ryta present
räkna	räkna base
räknad	räkna participle
räknade	räkna past
räknar	räkna present
räknat	räkna participle
rätta	rätta base
rättad	rätta participle
rättade	rätta past
rättar	rätta present
rättat	rätta participle
råda	råda base
rådde	råda past
råder	råda present
rått	råda participle
röt	ryta past
sa	säga past
sade	säga past
sagt	säga participle
sagts	säga participle
sammanfatta	sammanfatta base
sammanfattade	sammanfatta past
sammanfattar	sammanfatta present
sammanfattat	sammanfatta participle
sammanställa	sammanställa base
sammanställad	sammanställa participle
sammanställade	sammanställa past
sammanställar	sammanställa present
sammanställat	sammanställa participle
se	se base
ser	se present
sett	se participle
signalera	signalera base
signalerad	signalera participle
signalerade	signalera past
signalerar	signalera present
signalerat	signalera participle
sjunga	sjunga base
sjunger	sjunga present
sjungit	sjunga participle
sjöng	sjunga past
skildra	skildra base
skildrad	skildra participle
skildrade	skildra past
skildrar	skildra present
skildrat	skildra participle
skjuta	skjuta base
skjuter	skjuta present
skjutit	skjuta participle
skratta	skratta base
skrattade	skratta past
skrattar	skratta present
skrattat	skratta participle
skrek	skrika past
skrev	skriva past
skrika	skrika base
skriker	skrika present
skrikit	skrika participle
skriva	skriva base
skriver	skriva present
skrivit	skriva participle
skrocka	skrocka base
skrockad	skrocka participle
skrockade	skrocka past
skrockar	skrocka present
skrockat	skrocka participle
skräna	skräna base
skränad	skräna participle
skränade	skräna past
skränar	skräna present
skränat	skräna participle
skylla	skylla base
skyllde	skylla past
skyller	skylla present
skyllt	skylla participle
skämta	skämta base
skämtad	skämta participle
skämtade	skämta past
skämtar	skämta present
skämtat	skämta participle
sköt	skjuta past
slagit	slå participle
slog	slå past
slutleda	slutleda base
slutledad	slutleda participle
slutledade	slutleda past
slutledar	slutleda present
slutledat	slutleda participle
slå	slå base
slår	slå present
småle	småle base
småler	småle present
smålett	småle participle
smålog	småle past
snyfta	snyfta base
snyftad	snyfta participle
snyftade	snyfta past
snyftar	snyfta present
snyftat	snyfta participle
spekulera	spekulera base
spekulerad	spekulera participle
spekulerade	spekulera past
spekulerar	spekulera present
spekulerat	spekulera participle
spå	spå base
spådde	spå past
spår	spå present
spått	spå participle
stamma	stamma base
stammad	stamma participle
stammade	stamma past
stammar	stamma present
stammat	stamma participle
stod	stå past
strukit	stryka participle
stryka	stryka base
stryker	stryka present
strök	stryka past
stå	stå base
står	stå present
stått	stå participle
stöna	stöna base
stönade	stöna past
stönar	stöna present
stönat	stöna participle
sucka	sucka base
suckad	sucka participle
suckade	sucka past
suckar	sucka present
suckat	sucka participle
summera	summera base
summerad	summera participle
summerade	summera past
summerar	summera present
summerat	summera participle
svara	svara base
svarad	svara participle
svarade	svara past
svarar	svara present
svarat	svara participle
säga	säga base
säger	säga present
säja	säja base
säjer	säja present
såg	se past
tacka	tacka base
tackad	tacka participle
tackade	tacka past
tackar	tacka present
tackat	tacka participle
tala	tala base
talad	tala participle
talade	tala past
talar	tala present
talat	tala participle
tillade	tillägga past
tillagt	tillägga participle
tillbakavisa	tillbakavisa base
tillbakavisade	tillbakavisa past
tillbakavisar	tillbakavisa present
tillbakavisat	tillbakavisa participle
tillkännagav	tillkännage past
tillkännage	tillkännage base
tillkännager	tillkännage present
tillkännagett	tillkännage participle
tillkännagivit	tillkännage participle
tillråda	tillråda base
tillrådde	tillråda past
tillråder	tillråda present
tillrått	tillråda participle
tillskrev	tillskriva past
tillskriva	tillskriva base
tillskriver	tillskriva present
tillskrivit	tillskriva participle
tilltala	tilltala base
tilltalade	tilltala past
tilltalar	tilltala present
tilltalat	tilltala participle
tillägga	tillägga base
tillägger	tillägga present
titulera	titulera base
titulerad	titulera participle
titulerade	titulera past
titulerar	titulera present
titulerat	titulera participle
tolka	tolka base
tolkad	tolka participle
tolkade	tolka past
tolkar	tolka present
tolkat	tolka participle
tro	tro base
trodde	tro past
tror	tro present
trott	tro participle
trycka	trycka base
trycker	trycka present
tryckt	trycka participle
tryckte	trycka past
tvittra	tvittra base
tvittrad	tvittra participle
tvittrade	tvittra past
tvittrar	tvittra present
tvittrat	tvittra participle
tvivla	tvivla base
tvivlad	tvivla participle
tvivlade	tvivla past
tvivlar	tvivla present
tvivlat	tvivla participle
twittra	twittra base
twittrad	twittra participle
twittrade	twittra past
twittrar	twittra present
twittrat	twittra participle
tycka	tycka base
tycker	tycka present
tyckt	tycka participle
tyckte	tycka past
tydliggjorde	tydliggöra past
tydliggjort	tydliggöra participle
tydliggör	tydliggöra present
tydliggöra	tydliggöra base
tänka	tänka base
tänker	tänka present
tänkt	tänka participle
tänkte	tänka past
underrätta	underrätta base
underrättad	underrätta participle
underrättade	underrätta past
underrättar	underrätta present
underrättat	underrätta participle
understrukit	understryka participle
understryka	understryka base
understryker	understryka present
underströk	understryka past
undra	undra base
undrade	undra past
undrar	undra present
undrat	undra participle
uppfatta	uppfatta base
uppfattad	uppfatta participle
uppfattade	uppfatta past
uppfattar	uppfatta present
uppfattat	uppfatta participle
uppgav	uppge past
uppge	uppge base
uppger	uppge present
uppgett	uppge participle
uppgiva	uppgiva base
uppgivit	uppge participle
upplysa	upplysa base
upplyser	upplysa present
upplyst	upplysa participle
upplyste	upplysa past
uppmana	uppmana base
uppmanad	uppmana participle
uppmanade	uppmana past
uppmanar	uppmana present
uppmanat	uppmana participle
uppmärksamma	uppmärksamma base
uppmärksammad	uppmärksamma participle
uppmärksammade	uppmärksamma past
uppmärksammar	uppmärksamma present
uppmärksammat	uppmärksamma participle
upprepa	upprepa base
upprepade	upprepa past
upprepar	upprepa present
upprepat	upprepa participle
uppskatta	uppskatta base
uppskattade	uppskatta past
uppskattar	uppskatta present
uppskattat	uppskatta participle
ursäkta	ursäkta base
ursäktade	ursäkta past
ursäktar	ursäkta present
ursäktat	ursäkta participle
utbrast	utbrista past
utbrista	utbrista base
utbrister	utbrista present
utbrustit	utbrista participle
utfäst	utfästa participle
utfästa	utfästa base
utfäste	utfästa past
utfäster	utfästa present
utlova	utlova base
utlovade	utlova past
utlovar	utlova present
utlovat	utlova participle
utropa	utropa base
utropad	utropa participle
utropade	utropa past
utropar	utropa present
utropat	utropa participle
uttala	uttala base
uttalade	uttala past
uttalar	uttala present
uttalat	uttala participle
uttrycka	uttrycka base
uttrycker	uttrycka present
uttryckt	uttrycka participle
uttryckte	uttrycka past
utveckla	utveckla base
utvecklade	utveckla past
utvecklar	utveckla present
utvecklat	utveckla participle
varna	varna base
varnad	varna participle
varnade	varna past
varnar	varna present
varnat	varna participle
varsla	varsla base
varslad	varsla participle
varslade	varsla past
varslar	varsla present
varslat	varsla participle
vet	veta present
veta	veta base
vetat	veta participle
vidhålla	vidhålla base
vidhåller	vidhålla present
vidhållit	vidhålla participle
vidhöll	vidhålla past
visa	visa base
visad	visa participle
visade	visa past
visar	visa present
visat	visa participle
viska	viska base
viskad	viska participle
viskade	viska past
viskar	viska present
viskat	viska participle
visste	veta past
vittna	vittna base
vittnad	vittna participle
vittnade	vittna past
vittnar	vittna present
vittnat	vittna participle
vred	vrida past
vrida	vrida base
vrider	vrida present
vridit	vrida participle
vråla	vråla base
vrålade	vråla past
vrålar	vråla present
vrålat	vråla participle
vädja	vädja base
vädjad	vädja participle
vädjade	vädja past
vädjar	vädja present
vädjat	vädja participle
vänta	vänta base
väntade	vänta past
väntar	vänta present
väntat	vänta participle
väsa	väsa base
väser	väsa present
väst	väsa participle
väste	väsa past
yttra	yttra base
yttrade	yttra past
yttrar	yttra present
yttrat	yttra participle
åberopa	åberopa base
åberopad	åberopa participle
åberopade	åberopa past
åberopar	åberopa present
åberopat	åberopa participle
ångra	ångra base
ångrad	ångra participle
ångrade	ångra past
ångrar	ångra present
ångrat	ångra participle
åska	åska base
åskade	åska past
åskar	åska present
åskat	åska participle
önska	önska base
önskad	önska participle
önskade	önska past
önskar	önska present
önskat	önska participle
öppna	öppna base
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
ge
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
sjunga
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
visa
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
neka
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

IMPERSONAL = """\
heta
lyda
stå
"""
