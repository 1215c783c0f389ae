"""The words that report speech.

Source: written for this project from general knowledge of the language of German news: the verbs of saying, of manner of
speaking, of demand, praise and blame, with the forms of the indicative and the subjunctive of report.
"""

VERBS = """\
abgelehnt	ablehnen participle
abgeraten	abraten participle
abgestritten	abstreiten participle
abgetan	abtun participle
abgewiegelt	abwiegeln participle
abgewinkt	abwinken participle
ablehnen	ablehnen base
ablehnt	ablehnen present
ablehnte	ablehnen past
ablehnten	ablehnen past
abraten	abraten base
abriet	abraten past
abrieten	abraten past
abrät	abraten present
abstreiten	abstreiten base
abstreitet	abstreiten present
abstritt	abstreiten past
abstritten	abstreiten past
abtat	abtun past
abtaten	abtun past
abtun	abtun base
abtut	abtun present
abwiegeln	abwiegeln base
abwiegelt	abwiegeln present
abwiegelte	abwiegeln past
abwiegelten	abwiegeln past
abwinken	abwinken base
abwinkt	abwinken present
abwinkte	abwinken past
abwinkten	abwinken past
ahnen	ahnen base
ahnt	ahnen present
ahnte	ahnen past
ahnten	ahnen past
andeuten	andeuten base
andeutet	andeuten present
andeutete	andeuten past
andeuteten	andeuten past
androhen	androhen base
androht	androhen present
androhte	androhen past
androhten	androhen past
anfügen	anfügen base
anfügt	anfügen present
anfügte	anfügen past
anfügten	anfügen past
anführen	anführen base
anführt	anführen present
anführte	anführen past
anführten	anführen past
angab	angeben past
angaben	angeben past
angeben	angeben base
angedeutet	andeuten participle
angedroht	androhen participle
angefügt	anfügen participle
angeführt	anführen participle
angegeben	angeben participle
angeklagt	anklagen participle
angekündigt	ankündigen participle
angemahnt	anmahnen participle
angemerkt	anmerken participle
angenommen	annehmen participle
angeordnt	anordnen participle
angeprangert	anprangern participle
angeregt	anregen participle
angewiesen	anweisen participle
angibt	angeben present
anklagen	anklagen base
anklagt	anklagen present
anklagte	anklagen past
anklagten	anklagen past
ankündigen	ankündigen base
ankündigt	ankündigen present
ankündigte	ankündigen past
ankündigten	ankündigen past
anmahnen	anmahnen base
anmahnt	anmahnen present
anmahnte	anmahnen past
anmahnten	anmahnen past
anmerken	anmerken base
anmerkt	anmerken present
anmerkte	anmerken past
anmerkten	anmerken past
annahm	annehmen past
annahmen	annehmen past
annehmen	annehmen base
annimmt	annehmen present
anordnen	anordnen base
anordnt	anordnen present
anordnte	anordnen past
anordnten	anordnen past
anprangern	anprangern base
anprangert	anprangern present
anprangerte	anprangern past
anprangerten	anprangern past
anregen	anregen base
anregt	anregen present
anregte	anregen past
anregten	anregen past
antworten	antworten base
antwortet	antworten present
antwortete	antworten past
antworteten	antworten past
anweisen	anweisen base
anweist	anweisen present
anwies	anweisen past
anwiesen	anweisen past
appellieren	appellieren base
appelliert	appellieren participle present
appellierte	appellieren past
appellierten	appellieren past
argumentieren	argumentieren base
argumentiert	argumentieren participle present
argumentierte	argumentieren past
argumentierten	argumentieren past
argwöhnen	argwöhnen base
argwöhnt	argwöhnen present
argwöhnte	argwöhnen past
argwöhnten	argwöhnen past
attackieren	attackieren base
attackiert	attackieren participle present
attackierte	attackieren past
attackierten	attackieren past
attestieren	attestieren base
attestiert	attestieren participle present
attestierte	attestieren past
attestierten	attestieren past
auffordern	auffordern base
auffordert	auffordern present
aufforderte	auffordern past
aufforderten	auffordern past
aufgefordert	auffordern participle
aufgerufen	aufrufen participle
aufrief	aufrufen past
aufriefen	aufrufen past
aufrufen	aufrufen base
aufruft	aufrufen present
ausführen	ausführen base
ausführt	ausführen present
ausführte	ausführen past
ausführten	ausführen past
ausgeführt	ausführen participle
ausgegangen	ausgehen participle
ausgehen	ausgehen base
ausgeht	ausgehen present
ausgerufen	ausrufen participle
ausgesagt	aussagen participle
ausgeschlossen	ausschließen participle
ausgesprochen	aussprechen participle
ausging	ausgehen past
ausgingen	ausgehen past
ausrief	ausrufen past
ausriefen	ausrufen past
ausrufen	ausrufen base
ausruft	ausrufen present
aussagen	aussagen base
aussagt	aussagen present
aussagte	aussagen past
aussagten	aussagen past
ausschließen	ausschließen base
ausschließt	ausschließen present
ausschloss	ausschließen past
ausschlossen	ausschließen past
aussprach	aussprechen past
aussprachen	aussprechen past
aussprechen	aussprechen base
ausspricht	aussprechen present
bat	bitten past
baten	bitten past
beantragen	beantragen base
beantragt	beantragen participle present
beantragte	beantragen past
beantragten	beantragen past
bedauern	bedauern base
bedauert	bedauern participle present
bedauerte	bedauern past
bedauerten	bedauern past
befahl	befehlen past
befahlen	befehlen past
befand	befinden past
befanden	befinden past
befehlen	befehlen base
befiehlt	befehlen present
befinden	befinden base
befindet	befinden present
befohlen	befehlen participle
befunden	befinden participle
befürchten	befürchten base
befürchtet	befürchten participle present
befürchtete	befürchten past
befürchteten	befürchten past
begann	beginnen past
begannen	beginnen past
beginnen	beginnen base
beginnt	beginnen present
begonnen	beginnen participle
begründen	begründen base
begründet	begründen participle present
begründete	begründen past
begründeten	begründen past
begrüßen	begrüßen base
begrüßt	begrüßen participle present
begrüßte	begrüßen past
begrüßten	begrüßen past
beharren	beharren base
beharrt	beharren participle present
beharrte	beharren past
beharrten	beharren past
behaupten	behaupten base
behauptet	behaupten participle present
behauptete	behaupten past
behaupteten	behaupten past
beigepflichtet	beipflichten participle
beipflichten	beipflichten base
beipflichtet	beipflichten present
beipflichtete	beipflichten past
beipflichteten	beipflichten past
bekannt	bekennen participle
bekannte	bekennen past
bekannten	bekennen past
bekanntgab	bekanntgeben past
bekanntgaben	bekanntgeben past
bekanntgeben	bekanntgeben base
bekanntgegeben	bekanntgeben participle
bekanntgemacht	bekanntmachen participle
bekanntgibt	bekanntgeben present
bekanntmachen	bekanntmachen base
bekanntmacht	bekanntmachen present
bekanntmachte	bekanntmachen past
bekanntmachten	bekanntmachen past
bekennen	bekennen base
bekennt	bekennen present
beklagen	beklagen base
beklagt	beklagen participle present
beklagte	beklagen past
beklagten	beklagen past
bekräftigen	bekräftigen base
bekräftigt	bekräftigen participle present
bekräftigte	bekräftigen past
bekräftigten	bekräftigen past
bekunden	bekunden base
bekundet	bekunden participle present
bekundete	bekunden past
bekundeten	bekunden past
belegen	belegen base
belegt	belegen participle present
belegte	belegen past
belegten	belegen past
belehren	belehren base
belehrt	belehren participle present
belehrte	belehren past
belehrten	belehren past
bemerken	bemerken base
bemerkt	bemerken participle present
bemerkte	bemerken past
bemerkten	bemerken past
bemängeln	bemängeln base
bemängelt	bemängeln participle present
bemängelte	bemängeln past
bemängelten	bemängeln past
bemühen	bemühen base
bemüht	bemühen participle present
bemühte	bemühen past
bemühten	bemühen past
berichten	berichten base
berichtet	berichten participle present
berichtete	berichten past
berichteten	berichten past
beruhigen	beruhigen base
beruhigt	beruhigen participle present
beruhigte	beruhigen past
beruhigten	beruhigen past
bescheinigen	bescheinigen base
bescheinigt	bescheinigen participle present
bescheinigte	bescheinigen past
bescheinigten	bescheinigen past
beschimpfen	beschimpfen base
beschimpft	beschimpfen participle present
beschimpfte	beschimpfen past
beschimpften	beschimpfen past
beschließen	beschließen base
beschließt	beschließen present
beschloss	beschließen past
beschlossen	beschließen past participle
beschreiben	beschreiben base
beschreibt	beschreiben present
beschrieb	beschreiben past
beschrieben	beschreiben past participle
beschuldigen	beschuldigen base
beschuldigt	beschuldigen participle present
beschuldigte	beschuldigen past
beschuldigten	beschuldigen past
beschwichtigen	beschwichtigen base
beschwichtigt	beschwichtigen participle present
beschwichtigte	beschwichtigen past
beschwichtigten	beschwichtigen past
bestand	bestehen past
bestanden	bestehen past participle
bestehen	bestehen base
besteht	bestehen present
bestreiten	bestreiten base
bestreitet	bestreiten present
bestritt	bestreiten past
bestritten	bestreiten past participle
bestätigen	bestätigen base
bestätigt	bestätigen participle present
bestätigte	bestätigen past
bestätigten	bestätigen past
beteuern	beteuern base
beteuert	beteuern participle present
beteuerte	beteuern past
beteuerten	beteuern past
betonen	betonen base
betont	betonen participle present
betonte	betonen past
betonten	betonen past
beurteilen	beurteilen base
beurteilt	beurteilen participle present
beurteilte	beurteilen past
beurteilten	beurteilen past
beweisen	beweisen base
beweist	beweisen present
bewerten	bewerten base
bewertet	bewerten participle present
bewertete	bewerten past
bewerteten	bewerten past
bewies	beweisen past
bewiesen	beweisen past participle
bezeichnen	bezeichnen base
bezeichnet	bezeichnen participle present
bezeichnete	bezeichnen past
bezeichneten	bezeichnen past
bezeugen	bezeugen base
bezeugt	bezeugen participle present
bezeugte	bezeugen past
bezeugten	bezeugen past
bezichtigen	bezichtigen base
bezichtigt	bezichtigen participle present
bezichtigte	bezichtigen past
bezichtigten	bezichtigen past
bezweifeln	bezweifeln base
bezweifelt	bezweifeln participle present
bezweifelte	bezweifeln past
bezweifelten	bezweifeln past
bilanzieren	bilanzieren base
bilanziert	bilanzieren participle present
bilanzierte	bilanzieren past
bilanzierten	bilanzieren past
bitten	bitten base
bittet	bitten present
bloggen	bloggen base
bloggt	bloggen present
bloggte	bloggen past
bloggten	bloggen past
brandmarken	brandmarken base
brandmarkt	brandmarken present
brandmarkte	brandmarken past
brandmarkten	brandmarken past
brüllen	brüllen base
brüllt	brüllen present
brüllte	brüllen past
brüllten	brüllen past
charakterisieren	charakterisieren base
charakterisiert	charakterisieren participle present
charakterisierte	charakterisieren past
charakterisierten	charakterisieren past
dachte	denken past
dachten	denken past
danken	danken base
dankt	danken present
dankte	danken past
dankten	danken past
dargelegt	darlegen participle
darlegen	darlegen base
darlegt	darlegen present
darlegte	darlegen past
darlegten	darlegen past
dazwischengerufen	dazwischenrufen participle
dazwischenrief	dazwischenrufen past
dazwischenriefen	dazwischenrufen past
dazwischenrufen	dazwischenrufen base
dazwischenruft	dazwischenrufen present
dementieren	dementieren base
dementiert	dementieren participle present
dementierte	dementieren past
dementierten	dementieren past
denken	denken base
denkt	denken present
denunzieren	denunzieren base
denunziert	denunzieren participle present
denunzierte	denunzieren past
denunzierten	denunzieren past
deuten	deuten base
deutet	deuten present
deutete	deuten past
deuteten	deuten past
diktieren	diktieren base
diktiert	diktieren participle present
diktierte	diktieren past
diktierten	diktieren past
drohen	drohen base
droht	drohen present
drohte	drohen past
drohten	drohen past
drängen	drängen base
drängt	drängen present
drängte	drängen past
drängten	drängen past
durchblickengelassen	durchblickenlassen participle
durchblickenlassen	durchblickenlassen base
durchblickenließ	durchblickenlassen past
durchblickenließen	durchblickenlassen past
durchblickenlässt	durchblickenlassen present
eingeräumt	einräumen participle
eingeschätzt	einschätzen participle
eingestuft	einstufen participle
eingewandt	einwenden participle
eingeworfen	einwerfen participle
einräumen	einräumen base
einräumt	einräumen present
einräumte	einräumen past
einräumten	einräumen past
einschätzen	einschätzen base
einschätzt	einschätzen present
einschätzte	einschätzen past
einschätzten	einschätzen past
einstufen	einstufen base
einstuft	einstufen present
einstufte	einstufen past
einstuften	einstufen past
einwandte	einwenden past
einwandten	einwenden past
einwarf	einwerfen past
einwarfen	einwerfen past
einwenden	einwenden base
einwendet	einwenden present
einwerfen	einwerfen base
einwirft	einwerfen present
empfahl	empfehlen past
empfahlen	empfehlen past
empfehlen	empfehlen base
empfiehlt	empfehlen present
empfohlen	empfehlen participle
empören	empören base
empört	empören participle present
empörte	empören past
empörten	empören past
enden	enden base
endet	enden present
endete	enden past
endeten	enden past
entgegengehalten	entgegenhalten participle
entgegenhalten	entgegenhalten base
entgegenhielt	entgegenhalten past
entgegenhielten	entgegenhalten past
entgegenhält	entgegenhalten present
entgegnen	entgegnen base
entgegnet	entgegnen participle present
entgegnete	entgegnen past
entgegneten	entgegnen past
enthüllen	enthüllen base
enthüllt	enthüllen participle present
enthüllte	enthüllen past
enthüllten	enthüllen past
entscheiden	entscheiden base
entscheidet	entscheiden present
entschied	entscheiden past
entschieden	entscheiden past participle
entschuldigen	entschuldigen base
entschuldigt	entschuldigen participle present
entschuldigte	entschuldigen past
entschuldigten	entschuldigen past
ergab	ergeben past
ergaben	ergeben past
ergeben	ergeben participle base
ergibt	ergeben present
ergänzen	ergänzen base
ergänzt	ergänzen participle present
ergänzte	ergänzen past
ergänzten	ergänzen past
erinnern	erinnern base
erinnert	erinnern participle present
erinnerte	erinnern past
erinnerten	erinnern past
erkannt	erkennen participle
erkannte	erkennen past
erkannten	erkennen past
erkennen	erkennen base
erkennt	erkennen present
erklären	erklären base
erklärt	erklären participle present
erklärte	erklären past
erklärten	erklären past
erläutern	erläutern base
erläutert	erläutern participle present
erläuterte	erläutern past
erläuterten	erläutern past
ermahnen	ermahnen base
ermahnt	ermahnen participle present
ermahnte	ermahnen past
ermahnten	ermahnen past
erwarten	erwarten base
erwartet	erwarten participle present
erwartete	erwarten past
erwarteten	erwarten past
erwidern	erwidern base
erwidert	erwidern participle present
erwiderte	erwidern past
erwiderten	erwidern past
erzählen	erzählen base
erzählt	erzählen participle present
erzählte	erzählen past
erzählten	erzählen past
fand	finden past
fanden	finden past
feiern	feiern base
feiert	feiern present
feierte	feiern past
feierten	feiern past
feixen	feixen base
feixt	feixen present
feixte	feixen past
feixten	feixen past
festgehalten	festhalten participle
festgestellt	feststellen participle
festhalten	festhalten base
festhielt	festhalten past
festhielten	festhalten past
festhält	festhalten present
feststellen	feststellen base
feststellt	feststellen present
feststellte	feststellen past
feststellten	feststellen past
finden	finden base
findet	finden present
flachsen	flachsen base
flachst	flachsen present
flachste	flachsen past
flachsten	flachsen past
flehen	flehen base
fleht	flehen present
flehte	flehen past
flehten	flehen past
flüstern	flüstern base
flüstert	flüstern present
flüsterte	flüstern past
flüsterten	flüstern past
folgern	folgern base
folgert	folgern present
folgerte	folgern past
folgerten	folgern past
fordern	fordern base
fordert	fordern present
forderte	fordern past
forderten	fordern past
formulieren	formulieren base
formuliert	formulieren participle present
formulierte	formulieren past
formulierten	formulieren past
fortfahren	fortfahren base
fortfuhr	fortfahren past
fortfuhren	fortfahren past
fortfährt	fortfahren present
fortgefahren	fortfahren participle
fragen	fragen base
fragt	fragen present
fragte	fragen past
fragten	fragen past
freuen	freuen base
freut	freuen present
freute	freuen past
freuten	freuen past
frohlocken	frohlocken base
frohlockt	frohlocken participle present
frohlockte	frohlocken past
frohlockten	frohlocken past
frotzeln	frotzeln base
frotzelt	frotzeln present
frotzelte	frotzeln past
frotzelten	frotzeln past
fürchten	fürchten base
fürchtet	fürchten present
fürchtete	fürchten past
fürchteten	fürchten past
garantieren	garantieren base
garantiert	garantieren participle present
garantierte	garantieren past
garantierten	garantieren past
geahnt	ahnen participle
geantwortet	antworten participle
geargwöhnt	argwöhnen participle
gebeten	bitten participle
gebloggt	bloggen participle
gebrandmarkt	brandmarken participle
gebrüllt	brüllen participle
gedacht	denken participle
gedankt	danken participle
gedeutet	deuten participle
gedroht	drohen participle
gedrängt	drängen participle
geendet	enden participle
gefeiert	feiern participle
gefeixt	feixen participle
geflachst	flachsen participle
gefleht	flehen participle
geflüstert	flüstern participle
gefolgert	folgern participle
gefordert	fordern participle
gefragt	fragen participle
gefreut	freuen participle
gefrotzelt	frotzeln participle
gefunden	finden participle
gefürchtet	fürchten participle
gegeißelt	geißeln participle
gegiftet	giften participle
geglaubt	glauben participle
gegrinst	grinsen participle
gegrüßt	grüßen participle
geheißen	heißen participle
gehofft	hoffen participle
gehöhnt	höhnen participle
geißeln	geißeln base
geißelt	geißeln present
geißelte	geißeln past
geißelten	geißeln past
gejammert	jammern participle
gejubelt	jubeln participle
geklagt	klagen participle
gekontert	kontern participle
gelacht	lachen participle
gelesen	lesen participle
geleugnet	leugnen participle
geloben	geloben base
gelobt	loben participle
gelobte	geloben past
gelobten	geloben past
gelächelt	lächeln participle
gelästert	lästern participle
gemahnt	mahnen participle
gemault	maulen participle
gemeint	meinen participle
gemeldet	melden participle
gemotzt	motzen participle
gemurmelt	murmeln participle
gemutmaßt	mutmaßen participle
genannt	nennen participle
genickt	nicken participle
genörgelt	nörgeln participle
georakelt	orakeln participle
geplaudert	plaudern participle
gepocht	pochen participle
gepoltert	poltern participle
gepostet	posten participle
geprahlt	prahlen participle
gepriesen	preisen participle
geprotzt	protzen participle
geraten	raten participle
geraunt	raunen participle
gerechnet	rechnen participle
gerechtfertigt	rechtfertigen participle
geredet	reden participle
gerufen	rufen participle
gerätselt	rätseln participle
gerügt	rügen participle
gesagt	sagen participle
gescherzt	scherzen participle
geschildert	schildern participle
geschimpft	schimpfen participle
geschlossen	schließen participle
geschluchzt	schluchzen participle
geschlussfolgert	schlussfolgern participle
geschmunzelt	schmunzeln participle
geschrieben	schreiben participle
geschrien	schreien participle
geschworen	schwören participle
geschwärmt	schwärmen participle
geschätzt	schätzen participle
geseufzt	seufzen participle
gespottet	spotten participle
gesprochen	sprechen participle
gestammelt	stammeln participle
gestand	gestehen past
gestanden	gestehen past participle
gestehen	gestehen base
gesteht	gestehen present
gestichelt	sticheln participle
gestrahlt	strahlen participle
gestöhnt	stöhnen participle
gesungen	singen participle
getextet	texten participle
getitelt	titeln participle
getweetet	tweeten participle
getwittert	twittern participle
getönt	tönen participle
geunkt	unken participle
geurteilt	urteilen participle
gewarnt	warnen participle
gewertet	werten participle
gewettert	wettern participle
gewitzelt	witzeln participle
gewundert	wundern participle
gewusst	wissen participle
gewünscht	wünschen participle
gewürdigt	würdigen participle
gezeigt	zeigen participle
gezweifelt	zweifeln participle
gezürnt	zürnen participle
geärgert	ärgern participle
geätzt	ätzen participle
geäußert	äußern participle
giften	giften base
giftet	giften present
giftete	giften past
gifteten	giften past
glauben	glauben base
glaubt	glauben present
glaubte	glauben past
glaubten	glauben past
gratulieren	gratulieren base
gratuliert	gratulieren participle present
gratulierte	gratulieren past
gratulierten	gratulieren past
grinsen	grinsen base
grinst	grinsen present
grinste	grinsen past
grinsten	grinsen past
grüßen	grüßen base
grüßt	grüßen present
grüßte	grüßen past
grüßten	grüßen past
heißen	heißen base
heißt	heißen present
herausfand	herausfinden past
herausfanden	herausfinden past
herausfinden	herausfinden base
herausfindet	herausfinden present
herausfordern	herausfordern base
herausfordert	herausfordern present
herausforderte	herausfordern past
herausforderten	herausfordern past
herausgefordert	herausfordern participle
herausgefunden	herausfinden participle
heruntergespielt	herunterspielen participle
herunterspielen	herunterspielen base
herunterspielt	herunterspielen present
herunterspielte	herunterspielen past
herunterspielten	herunterspielen past
hervorgegangen	hervorgehen participle
hervorgehen	hervorgehen base
hervorgehoben	hervorheben participle
hervorgeht	hervorgehen present
hervorging	hervorgehen past
hervorgingen	hervorgehen past
hervorheben	hervorheben base
hervorhebt	hervorheben present
hervorhob	hervorheben past
hervorhoben	hervorheben past
hieß	heißen past
hießen	heißen past
hingewiesen	hinweisen participle
hinterfragen	hinterfragen base
hinterfragt	hinterfragen participle present
hinterfragte	hinterfragen past
hinterfragten	hinterfragen past
hinweisen	hinweisen base
hinweist	hinweisen present
hinwies	hinweisen past
hinwiesen	hinweisen past
hinzufügen	hinzufügen base
hinzufügt	hinzufügen present
hinzufügte	hinzufügen past
hinzufügten	hinzufügen past
hinzugefügt	hinzufügen participle
hoffen	hoffen base
hofft	hoffen present
hoffte	hoffen past
hofften	hoffen past
höhnen	höhnen base
höhnt	höhnen present
höhnte	höhnen past
höhnten	höhnen past
informieren	informieren base
informiert	informieren participle present
informierte	informieren past
informierten	informieren past
insistieren	insistieren base
insistiert	insistieren participle present
insistierte	insistieren past
insistierten	insistieren past
jammern	jammern base
jammert	jammern present
jammerte	jammern past
jammerten	jammern past
jubeln	jubeln base
jubelt	jubeln present
jubelte	jubeln past
jubelten	jubeln past
kalkulieren	kalkulieren base
kalkuliert	kalkulieren participle present
kalkulierte	kalkulieren past
kalkulierten	kalkulieren past
klagen	klagen base
klagt	klagen present
klagte	klagen past
klagten	klagen past
klargestellt	klarstellen participle
klarstellen	klarstellen base
klarstellt	klarstellen present
klarstellte	klarstellen past
klarstellten	klarstellen past
kolportieren	kolportieren base
kolportiert	kolportieren participle present
kolportierte	kolportieren past
kolportierten	kolportieren past
kommentieren	kommentieren base
kommentiert	kommentieren participle present
kommentierte	kommentieren past
kommentierten	kommentieren past
konkretisieren	konkretisieren base
konkretisiert	konkretisieren participle present
konkretisierte	konkretisieren past
konkretisierten	konkretisieren past
konstatieren	konstatieren base
konstatiert	konstatieren participle present
konstatierte	konstatieren past
konstatierten	konstatieren past
kontern	kontern base
kontert	kontern present
konterte	kontern past
konterten	kontern past
kritisieren	kritisieren base
kritisiert	kritisieren participle present
kritisierte	kritisieren past
kritisierten	kritisieren past
kundgetan	kundtun participle
kundtat	kundtun past
kundtaten	kundtun past
kundtun	kundtun base
kundtut	kundtun present
lachen	lachen base
lacht	lachen present
lachte	lachen past
lachten	lachen past
lamentieren	lamentieren base
lamentiert	lamentieren participle present
lamentierte	lamentieren past
lamentierten	lamentieren past
las	lesen past
lasen	lesen past
lesen	lesen base
leugnen	leugnen base
leugnet	leugnen present
leugnete	leugnen past
leugneten	leugnen past
liest	lesen present
loben	loben base
lobt	loben present
lobte	loben past
lobten	loben past
lächeln	lächeln base
lächelt	lächeln present
lächelte	lächeln past
lächelten	lächeln past
lästern	lästern base
lästert	lästern present
lästerte	lästern past
lästerten	lästern past
mahnen	mahnen base
mahnt	mahnen present
mahnte	mahnen past
mahnten	mahnen past
maulen	maulen base
mault	maulen present
maulte	maulen past
maulten	maulen past
meinen	meinen base
meint	meinen present
meinte	meinen past
meinten	meinen past
melden	melden base
meldet	melden present
meldete	melden past
meldeten	melden past
mitgeteilt	mitteilen participle
mitteilen	mitteilen base
mitteilt	mitteilen present
mitteilte	mitteilen past
mitteilten	mitteilen past
monieren	monieren base
moniert	monieren participle present
monierte	monieren past
monierten	monieren past
motzen	motzen base
motzt	motzen present
motzte	motzen past
motzten	motzen past
murmeln	murmeln base
murmelt	murmeln present
murmelte	murmeln past
murmelten	murmeln past
mutmaßen	mutmaßen base
mutmaßt	mutmaßen present
mutmaßte	mutmaßen past
mutmaßten	mutmaßen past
nachfragen	nachfragen base
nachfragt	nachfragen present
nachfragte	nachfragen past
nachfragten	nachfragen past
nachgefragt	nachfragen participle
nachgehakt	nachhaken participle
nachgelegt	nachlegen participle
nachgeschoben	nachschieben participle
nachgewiesen	nachweisen participle
nachhaken	nachhaken base
nachhakt	nachhaken present
nachhakte	nachhaken past
nachhakten	nachhaken past
nachlegen	nachlegen base
nachlegt	nachlegen present
nachlegte	nachlegen past
nachlegten	nachlegen past
nachschieben	nachschieben base
nachschiebt	nachschieben present
nachschob	nachschieben past
nachschoben	nachschieben past
nachweisen	nachweisen base
nachweist	nachweisen present
nachwies	nachweisen past
nachwiesen	nachweisen past
nahegelegt	nahelegen participle
nahelegen	nahelegen base
nahelegt	nahelegen present
nahelegte	nahelegen past
nahelegten	nahelegen past
nannte	nennen past
nannten	nennen past
nennen	nennen base
nennt	nennen present
nicken	nicken base
nickt	nicken present
nickte	nicken past
nickten	nicken past
notieren	notieren base
notiert	notieren participle present
notierte	notieren past
notierten	notieren past
nörgeln	nörgeln base
nörgelt	nörgeln present
nörgelte	nörgeln past
nörgelten	nörgeln past
offenbaren	offenbaren base
offenbart	offenbaren participle present
offenbarte	offenbaren past
offenbarten	offenbaren past
orakeln	orakeln base
orakelt	orakeln present
orakelte	orakeln past
orakelten	orakeln past
philosophieren	philosophieren base
philosophiert	philosophieren participle present
philosophierte	philosophieren past
philosophierten	philosophieren past
plaudern	plaudern base
plaudert	plaudern present
plauderte	plaudern past
plauderten	plaudern past
plädieren	plädieren base
plädiert	plädieren participle present
plädierte	plädieren past
plädierten	plädieren past
pochen	pochen base
pocht	pochen present
pochte	pochen past
pochten	pochen past
poltern	poltern base
poltert	poltern present
polterte	poltern past
polterten	poltern past
posten	posten base
postet	posten present
postete	posten past
posteten	posten past
prahlen	prahlen base
prahlt	prahlen present
prahlte	prahlen past
prahlten	prahlen past
preisen	preisen base
preisgab	preisgeben past
preisgaben	preisgeben past
preisgeben	preisgeben base
preisgegeben	preisgeben participle
preisgibt	preisgeben present
preist	preisen present
pries	preisen past
priesen	preisen past
prognostizieren	prognostizieren base
prognostiziert	prognostizieren participle present
prognostizierte	prognostizieren past
prognostizierten	prognostizieren past
prophezeien	prophezeien base
prophezeit	prophezeien participle present
prophezeite	prophezeien past
prophezeiten	prophezeien past
protestieren	protestieren base
protestiert	protestieren participle present
protestierte	protestieren past
protestierten	protestieren past
protokollieren	protokollieren base
protokolliert	protokollieren participle present
protokollierte	protokollieren past
protokollierten	protokollieren past
protzen	protzen base
protzt	protzen present
protzte	protzen past
protzten	protzen past
präzisieren	präzisieren base
präzisiert	präzisieren participle present
präzisierte	präzisieren past
präzisierten	präzisieren past
raten	raten base
raunen	raunen base
raunt	raunen present
raunte	raunen past
raunten	raunen past
reagieren	reagieren base
reagiert	reagieren participle present
reagierte	reagieren past
reagierten	reagieren past
rechnen	rechnen base
rechnet	rechnen present
rechnete	rechnen past
rechneten	rechnen past
rechtfertigen	rechtfertigen base
rechtfertigt	rechtfertigen present
rechtfertigte	rechtfertigen past
rechtfertigten	rechtfertigen past
reden	reden base
redet	reden present
redete	reden past
redeten	reden past
referieren	referieren base
referiert	referieren participle present
referierte	referieren past
referierten	referieren past
relativieren	relativieren base
relativiert	relativieren participle present
relativierte	relativieren past
relativierten	relativieren past
resümieren	resümieren base
resümiert	resümieren participle present
resümierte	resümieren past
resümierten	resümieren past
richtiggestellt	richtigstellen participle
richtigstellen	richtigstellen base
richtigstellt	richtigstellen present
richtigstellte	richtigstellen past
richtigstellten	richtigstellen past
rief	rufen past
riefen	rufen past
riet	raten past
rieten	raten past
rufen	rufen base
ruft	rufen present
rät	raten present
rätseln	rätseln base
rätselt	rätseln present
rätselte	rätseln past
rätselten	rätseln past
rügen	rügen base
rügt	rügen present
rügte	rügen past
rügten	rügen past
sagen	sagen base
sagt	sagen present
sagte	sagen past
sagten	sagen past
sang	singen past
sangen	singen past
scherzen	scherzen base
scherzt	scherzen present
scherzte	scherzen past
scherzten	scherzen past
schildern	schildern base
schildert	schildern present
schilderte	schildern past
schilderten	schildern past
schimpfen	schimpfen base
schimpft	schimpfen present
schimpfte	schimpfen past
schimpften	schimpfen past
schließen	schließen base
schließt	schließen present
schloss	schließen past
schlossen	schließen past
schluchzen	schluchzen base
schluchzt	schluchzen present
schluchzte	schluchzen past
schluchzten	schluchzen past
schlussfolgern	schlussfolgern base
schlussfolgert	schlussfolgern present
schlussfolgerte	schlussfolgern past
schlussfolgerten	schlussfolgern past
schmunzeln	schmunzeln base
schmunzelt	schmunzeln present
schmunzelte	schmunzeln past
schmunzelten	schmunzeln past
schreiben	schreiben base
schreibt	schreiben present
schreien	schreien base
schreit	schreien present
schrie	schreien past
schrieb	schreiben past
schrieben	schreiben past
schrien	schreien past
schwor	schwören past
schworen	schwören past
schwärmen	schwärmen base
schwärmt	schwärmen present
schwärmte	schwärmen past
schwärmten	schwärmen past
schwören	schwören base
schwört	schwören present
schätzen	schätzen base
schätzt	schätzen present
schätzte	schätzen past
schätzten	schätzen past
seufzen	seufzen base
seufzt	seufzen present
seufzte	seufzen past
seufzten	seufzen past
signalisieren	signalisieren base
signalisiert	signalisieren participle present
signalisierte	signalisieren past
signalisierten	signalisieren past
singen	singen base
singt	singen present
sinnieren	sinnieren base
sinniert	sinnieren participle present
sinnierte	sinnieren past
sinnierten	sinnieren past
skandieren	skandieren base
skandiert	skandieren participle present
skandierte	skandieren past
skandierten	skandieren past
skizzieren	skizzieren base
skizziert	skizzieren participle present
skizzierte	skizzieren past
skizzierten	skizzieren past
spekulieren	spekulieren base
spekuliert	spekulieren participle present
spekulierte	spekulieren past
spekulierten	spekulieren past
spotten	spotten base
spottet	spotten present
spottete	spotten past
spotteten	spotten past
sprach	sprechen past
sprachen	sprechen past
sprechen	sprechen base
spricht	sprechen present
stammeln	stammeln base
stammelt	stammeln present
stammelte	stammeln past
stammelten	stammeln past
sticheln	sticheln base
stichelt	sticheln present
stichelte	sticheln past
stichelten	sticheln past
strahlen	strahlen base
strahlt	strahlen present
strahlte	strahlen past
strahlten	strahlen past
stöhnen	stöhnen base
stöhnt	stöhnen present
stöhnte	stöhnen past
stöhnten	stöhnen past
texten	texten base
textet	texten present
textete	texten past
texteten	texten past
titeln	titeln base
titelt	titeln present
titelte	titeln past
titelten	titeln past
titulieren	titulieren base
tituliert	titulieren participle present
titulierte	titulieren past
titulierten	titulieren past
tweeten	tweeten base
tweetet	tweeten present
tweetete	tweeten past
tweeteten	tweeten past
twittern	twittern base
twittert	twittern present
twitterte	twittern past
twitterten	twittern past
tönen	tönen base
tönt	tönen present
tönte	tönen past
tönten	tönen past
unken	unken base
unkt	unken present
unkte	unken past
unkten	unken past
unterrichten	unterrichten base
unterrichtet	unterrichten participle present
unterrichtete	unterrichten past
unterrichteten	unterrichten past
unterstellen	unterstellen base
unterstellt	unterstellen participle present
unterstellte	unterstellen past
unterstellten	unterstellen past
unterstreichen	unterstreichen base
unterstreicht	unterstreichen present
unterstrich	unterstreichen past
unterstrichen	unterstreichen past participle
urteilen	urteilen base
urteilt	urteilen present
urteilte	urteilen past
urteilten	urteilen past
verbreiten	verbreiten base
verbreitet	verbreiten participle present
verbreitete	verbreiten past
verbreiteten	verbreiten past
vereinbaren	vereinbaren base
vereinbart	vereinbaren participle present
vereinbarte	vereinbaren past
vereinbarten	vereinbaren past
verkünden	verkünden base
verkündet	verkünden participle present
verkündete	verkünden past
verkündeten	verkünden past
verlangen	verlangen base
verlangt	verlangen participle present
verlangte	verlangen past
verlangten	verlangen past
verlautbaren	verlautbaren base
verlautbart	verlautbaren participle present
verlautbarte	verlautbaren past
verlautbarten	verlautbaren past
verlauten	verlauten base
verlautet	verlauten participle present
verlautete	verlauten past
verlauteten	verlauten past
vermelden	vermelden base
vermeldet	vermelden participle present
vermeldete	vermelden past
vermeldeten	vermelden past
vermerken	vermerken base
vermerkt	vermerken participle present
vermerkte	vermerken past
vermerkten	vermerken past
vermuten	vermuten base
vermutet	vermuten participle present
vermutete	vermuten past
vermuteten	vermuten past
verneinen	verneinen base
verneint	verneinen participle present
verneinte	verneinen past
verneinten	verneinen past
verraten	verraten participle base
verriet	verraten past
verrieten	verraten past
verrät	verraten present
versichern	versichern base
versichert	versichern participle present
versicherte	versichern past
versicherten	versichern past
verspotten	verspotten base
verspottet	verspotten participle present
verspottete	verspotten past
verspotteten	verspotten past
versprach	versprechen past
versprachen	versprechen past
versprechen	versprechen base
verspricht	versprechen present
versprochen	versprechen participle
versuchen	versuchen base
versucht	versuchen participle present
versuchte	versuchen past
versuchten	versuchen past
verteidigen	verteidigen base
verteidigt	verteidigen participle present
verteidigte	verteidigen past
verteidigten	verteidigen past
verteufeln	verteufeln base
verteufelt	verteufeln participle present
verteufelte	verteufeln past
verteufelten	verteufeln past
verurteilen	verurteilen base
verurteilt	verurteilen participle present
verurteilte	verurteilen past
verurteilten	verurteilen past
verweisen	verweisen base
verweist	verweisen present
verwies	verweisen past
verwiesen	verweisen past participle
vorausgesagt	voraussagen participle
voraussagen	voraussagen base
voraussagt	voraussagen present
voraussagte	voraussagen past
voraussagten	voraussagen past
vorbrachte	vorbringen past
vorbrachten	vorbringen past
vorbringen	vorbringen base
vorbringt	vorbringen present
vorgebracht	vorbringen participle
vorgehalten	vorhalten participle
vorgeschlagen	vorschlagen participle
vorgeworfen	vorwerfen participle
vorhalten	vorhalten base
vorhergesagt	vorhersagen participle
vorhersagen	vorhersagen base
vorhersagt	vorhersagen present
vorhersagte	vorhersagen past
vorhersagten	vorhersagen past
vorhielt	vorhalten past
vorhielten	vorhalten past
vorhält	vorhalten present
vorschlagen	vorschlagen base
vorschlug	vorschlagen past
vorschlugen	vorschlagen past
vorschlägt	vorschlagen present
vorwarf	vorwerfen past
vorwarfen	vorwerfen past
vorwerfen	vorwerfen base
vorwirft	vorwerfen present
warnen	warnen base
warnt	warnen present
warnte	warnen past
warnten	warnen past
weiß	wissen present
werten	werten base
wertet	werten present
wertete	werten past
werteten	werten past
wettern	wettern base
wettert	wettern present
wetterte	wettern past
wetterten	wettern past
widersprach	widersprechen past
widersprachen	widersprechen past
widersprechen	widersprechen base
widerspricht	widersprechen present
widersprochen	widersprechen participle
wiederholen	wiederholen base
wiederholt	wiederholen participle present
wiederholte	wiederholen past
wiederholten	wiederholen past
wissen	wissen base
witzeln	witzeln base
witzelt	witzeln present
witzelte	witzeln past
witzelten	witzeln past
wundern	wundern base
wundert	wundern present
wunderte	wundern past
wunderten	wundern past
wusste	wissen past
wussten	wissen past
wünschen	wünschen base
wünscht	wünschen present
wünschte	wünschen past
wünschten	wünschen past
würdigen	würdigen base
würdigt	würdigen present
würdigte	würdigen past
würdigten	würdigen past
zeigen	zeigen base
zeigt	zeigen present
zeigte	zeigen past
zeigten	zeigen past
zitieren	zitieren base
zitiert	zitieren participle present
zitierte	zitieren past
zitierten	zitieren past
zugab	zugeben past
zugaben	zugeben past
zugeben	zugeben base
zugegeben	zugeben participle
zugerufen	zurufen participle
zugesagt	zusagen participle
zugesichert	zusichern participle
zugestimmt	zustimmen participle
zugibt	zugeben present
zurief	zurufen past
zuriefen	zurufen past
zurufen	zurufen base
zuruft	zurufen present
zurückgab	zurückgeben past
zurückgaben	zurückgeben past
zurückgeben	zurückgeben base
zurückgegeben	zurückgeben participle
zurückgewiesen	zurückweisen participle
zurückgibt	zurückgeben present
zurückweisen	zurückweisen base
zurückweist	zurückweisen present
zurückwies	zurückweisen past
zurückwiesen	zurückweisen past
zusagen	zusagen base
zusagt	zusagen present
zusagte	zusagen past
zusagten	zusagen past
zusammenfassen	zusammenfassen base
zusammenfasst	zusammenfassen present
zusammenfasste	zusammenfassen past
zusammenfassten	zusammenfassen past
zusammengefasst	zusammenfassen participle
zusichern	zusichern base
zusichert	zusichern present
zusicherte	zusichern past
zusicherten	zusichern past
zustimmen	zustimmen base
zustimmt	zustimmen present
zustimmte	zustimmen past
zustimmten	zustimmen past
zweifeln	zweifeln base
zweifelt	zweifeln present
zweifelte	zweifeln past
zweifelten	zweifeln past
zürnen	zürnen base
zürnt	zürnen present
zürnte	zürnen past
zürnten	zürnen past
ärgern	ärgern base
ärgert	ärgern present
ärgerte	ärgern past
ärgerten	ärgern past
ätzen	ätzen base
ätzt	ätzen present
ätzte	ätzen past
ätzten	ätzen past
äußern	äußern base
äußert	äußern present
äußerte	äußern past
äußerten	äußern past
überzeugen	überzeugen base
überzeugt	überzeugen participle present
überzeugte	überzeugen past
überzeugten	überzeugen past
"""

SPEECH = """\
ablehnen
abraten
abstreiten
abtun
abwiegeln
andeuten
androhen
anfügen
anführen
angeben
anklagen
ankündigen
anmahnen
anmerken
anordnen
anprangern
anregen
antworten
anweisen
appellieren
argumentieren
attackieren
attestieren
auffordern
aufrufen
ausführen
ausrufen
aussagen
ausschließen
aussprechen
beantragen
bedauern
befehlen
befinden
begründen
begrüßen
beharren
behaupten
beipflichten
bekanntgeben
bekanntmachen
bekennen
beklagen
bekräftigen
bekunden
belegen
belehren
bemerken
bemängeln
berichten
beruhigen
bescheinigen
beschimpfen
beschließen
beschreiben
beschuldigen
beschwichtigen
bestehen
bestreiten
bestätigen
beteuern
betonen
beurteilen
beweisen
bewerten
bezeichnen
bezeugen
bezichtigen
bilanzieren
bitten
bloggen
brandmarken
charakterisieren
danken
darlegen
dazwischenrufen
dementieren
denunzieren
deuten
drohen
drängen
durchblickenlassen
einräumen
einstufen
einwenden
einwerfen
empfehlen
entgegenhalten
entgegnen
enthüllen
entscheiden
ergeben
ergänzen
erinnern
erklären
erläutern
ermahnen
erwidern
erzählen
festhalten
feststellen
flehen
folgern
fordern
formulieren
fortfahren
fragen
freuen
frotzeln
garantieren
geißeln
geloben
gestehen
giften
gratulieren
heißen
herausfinden
herunterspielen
hervorgehen
hervorheben
hinterfragen
hinweisen
hinzufügen
höhnen
informieren
insistieren
jammern
klagen
klarstellen
kolportieren
kommentieren
konkretisieren
konstatieren
kontern
kritisieren
kundtun
lamentieren
leugnen
loben
lästern
mahnen
maulen
meinen
melden
mitteilen
monieren
motzen
nachfragen
nachhaken
nachweisen
nahelegen
nennen
notieren
nörgeln
offenbaren
orakeln
plädieren
pochen
poltern
posten
prahlen
preisen
preisgeben
prognostizieren
prophezeien
protestieren
protzen
präzisieren
raten
rechtfertigen
reden
referieren
relativieren
resümieren
richtigstellen
rufen
rügen
sagen
scherzen
schildern
schimpfen
schlussfolgern
schreiben
schwärmen
schwören
signalisieren
skandieren
skizzieren
spekulieren
spotten
sprechen
sticheln
titeln
titulieren
tweeten
twittern
tönen
unken
unterrichten
unterstellen
unterstreichen
urteilen
verbreiten
vereinbaren
verkünden
verlangen
verlautbaren
verlauten
vermelden
vermerken
verneinen
verraten
versichern
verspotten
versprechen
verteidigen
verteufeln
verurteilen
verweisen
voraussagen
vorbringen
vorhalten
vorhersagen
vorschlagen
vorwerfen
warnen
werten
wettern
widersprechen
wiederholen
witzeln
würdigen
zeigen
zitieren
zugeben
zurufen
zurückweisen
zusagen
zusammenfassen
zusichern
zustimmen
zürnen
ätzen
äußern
"""

MANNER = """\
abwinken
beginnen
bemühen
brüllen
diktieren
empören
enden
entschuldigen
feiern
feixen
flachsen
flüstern
frohlocken
grinsen
grüßen
herausfordern
jubeln
lachen
lesen
lächeln
murmeln
nachlegen
nachschieben
nicken
philosophieren
plaudern
protokollieren
raunen
reagieren
schließen
schluchzen
schmunzeln
schreien
seufzen
singen
sinnieren
stammeln
strahlen
stöhnen
texten
versuchen
wundern
zurückgeben
ärgern
"""

ADDRESS = """\
auffordern
belehren
beruhigen
beschuldigen
bezichtigen
bitten
drängen
erinnern
ermahnen
erzählen
fragen
informieren
mahnen
unterrichten
versichern
versprechen
vorhalten
vorwerfen
warnen
"""

QUESTIONS = """\
fragen
nachfragen
"""

THOUGHT = """\
ahnen
annehmen
argwöhnen
ausgehen
befürchten
bezweifeln
denken
einschätzen
erkennen
erwarten
finden
fürchten
glauben
hoffen
kalkulieren
mutmaßen
rechnen
rätseln
schätzen
vermuten
wissen
wünschen
zweifeln
überzeugen
"""

STATES = """\
besorgt
deutlich
einig
fest
gewiss
klar
optimistisch
pessimistisch
sicher
skeptisch
unsicher
zuversichtlich
überzeugt
"""

NOUNS = """\
ahnung
andeutung
androhung
angst
anklage
ankündigung
anschuldigung
anschuldigungen
ansicht
ansichten
appell
argument
auffassung
aufforderung
aussage
aussagen
bedenken
befürchtung
befürchtungen
begründung
behauptung
behauptungen
bekenntnis
bemerkung
beschwerde
beteuerung
bitte
drohung
eindruck
einschätzung
einwand
ergebnis
erkenntnis
erklärung
erwartung
fazit
feststellung
forderung
forderungen
gerücht
gerüchte
geständnis
glaube
hinweis
hinweise
hoffnung
idee
klage
kritik
meinung
meinungen
meldung
meldungen
mitteilung
prognose
schluss
sorge
spekulationen
standpunkt
theorie
these
unterstellung
urteil
verdacht
vermutung
vermutungen
versicherung
versprechen
vorschlag
vorwurf
vorwürfe
warnung
warnungen
wunsch
zusage
zusicherung
zweifel
überzeugung
"""

DOCUMENTS = """\
analyse
analysen
anklageschrift
artikel
aufnahmen
bericht
berichte
bilder
brief
briefe
bulletin
daten
dokument
dokumente
e-mail
e-mails
entwurf
erhebung
erhebungen
erklärung
ermittlungsbericht
fotos
gesetzentwurf
gutachten
jahresbericht
medienbericht
medienberichte
meldung
meldungen
mitteilung
papier
presseerklärung
pressemeldung
pressemitteilung
prognose
protokoll
protokolle
rechnung
schreiben
statement
statistik
statistiken
stellungnahme
studie
studien
umfrage
umfragen
unterlagen
untersuchung
untersuchungen
urteil
video
videos
wahlprogramm
zahlen
zeitungsbericht
zeitungsberichte
zwischenbericht
"""

BARE = """\
abstreiten
ahnen
andeuten
anfügen
anführen
angeben
ankündigen
anmerken
annehmen
anregen
antworten
argumentieren
argwöhnen
ausführen
aussagen
bedauern
befinden
befürchten
behaupten
bekanntgeben
bekennen
beklagen
bekräftigen
bemerken
bemängeln
berichten
bestreiten
bestätigen
beteuern
betonen
bezeugen
bezweifeln
bilanzieren
darlegen
dementieren
denken
drohen
durchblickenlassen
einräumen
einwenden
empfehlen
entgegnen
ergänzen
erklären
erläutern
erwarten
erwidern
erzählen
feststellen
finden
folgern
fordern
fürchten
garantieren
geloben
gestehen
glauben
heißen
hervorheben
hinweisen
hinzufügen
hoffen
höhnen
insistieren
jammern
kalkulieren
klagen
klarstellen
konstatieren
kontern
kritisieren
lamentieren
leugnen
lästern
mahnen
meinen
melden
mitteilen
monieren
motzen
mutmaßen
offenbaren
poltern
posten
prahlen
prognostizieren
prophezeien
protzen
raten
resümieren
richtigstellen
rufen
sagen
scherzen
schildern
schimpfen
schlussfolgern
schreiben
schwärmen
schwören
schätzen
signalisieren
spekulieren
spotten
tweeten
twittern
tönen
unken
unterstellen
unterstreichen
urteilen
verbreiten
verkünden
verlangen
verlautbaren
verlauten
vermelden
vermerken
vermuten
verraten
versichern
versprechen
voraussagen
vorhersagen
vorschlagen
vorwerfen
warnen
wettern
wissen
witzeln
wünschen
zugeben
zusichern
äußern
"""

ACTS = """\
ablehnen
abraten
abstreiten
abtun
andeuten
androhen
anführen
anklagen
ankündigen
anmahnen
anordnen
anprangern
anregen
anweisen
appellieren
attackieren
attestieren
auffordern
aufrufen
beantragen
bedauern
befehlen
befürchten
begründen
begrüßen
beklagen
bekräftigen
bekunden
bemängeln
bescheinigen
beschimpfen
beschließen
beschreiben
beschuldigen
bestreiten
bestätigen
beurteilen
bewerten
bezeichnen
bezichtigen
bezweifeln
bitten
brandmarken
charakterisieren
dementieren
denunzieren
deuten
drohen
drängen
einräumen
einschätzen
einstufen
empfehlen
enthüllen
entscheiden
erkennen
ermahnen
erwarten
feiern
fordern
fürchten
garantieren
geißeln
geloben
gestehen
herunterspielen
hervorheben
hinterfragen
kommentieren
kritisieren
leugnen
loben
mahnen
monieren
nahelegen
nennen
plädieren
preisen
preisgeben
prognostizieren
raten
rechtfertigen
reden
rügen
schildern
schwören
signalisieren
skizzieren
sprechen
titulieren
unterstellen
unterstreichen
vereinbaren
verkünden
verlangen
vermuten
verneinen
verspotten
versprechen
verteidigen
verteufeln
verurteilen
voraussagen
vorbringen
vorhalten
vorhersagen
vorschlagen
vorwerfen
werten
wiederholen
wünschen
würdigen
zitieren
zugeben
zurückweisen
zusagen
zusammenfassen
zusichern
äußern
"""

PARENTHETIC = """\
ablehnen
abstreiten
abwiegeln
abwinken
ahnen
andeuten
androhen
anfügen
anführen
angeben
ankündigen
anmahnen
anmerken
annehmen
anprangern
anregen
antworten
appellieren
argumentieren
argwöhnen
attestieren
aufrufen
ausführen
ausrufen
aussagen
bedauern
befinden
befürchten
beginnen
begründen
begrüßen
beharren
behaupten
beipflichten
bekanntgeben
bekanntmachen
bekennen
beklagen
bekräftigen
bekunden
bemerken
bemängeln
berichten
beruhigen
bescheinigen
beschreiben
beschwichtigen
bestreiten
bestätigen
beteuern
betonen
beurteilen
bezeugen
bezweifeln
bilanzieren
bitten
bloggen
brüllen
danken
darlegen
dazwischenrufen
dementieren
denken
diktieren
drohen
drängen
einräumen
einschätzen
einwenden
einwerfen
empfehlen
empören
entgegenhalten
entgegnen
enthüllen
entschuldigen
ergänzen
erinnern
erklären
erläutern
ermahnen
erwarten
erwidern
erzählen
feiern
feixen
feststellen
finden
flachsen
flehen
flüstern
folgern
fordern
formulieren
fortfahren
fragen
freuen
frohlocken
frotzeln
fürchten
garantieren
geloben
gestehen
giften
glauben
gratulieren
grinsen
heißen
hervorheben
hinweisen
hinzufügen
hoffen
höhnen
informieren
insistieren
jammern
jubeln
kalkulieren
klagen
klarstellen
kolportieren
kommentieren
konkretisieren
konstatieren
kontern
kritisieren
kundtun
lachen
lamentieren
leugnen
loben
lächeln
lästern
mahnen
maulen
meinen
melden
mitteilen
monieren
motzen
murmeln
mutmaßen
nachfragen
nachhaken
nachlegen
nachschieben
nicken
notieren
nörgeln
offenbaren
orakeln
philosophieren
plaudern
plädieren
poltern
posten
prahlen
preisen
prognostizieren
prophezeien
protestieren
protokollieren
protzen
präzisieren
raten
raunen
reagieren
rechtfertigen
referieren
relativieren
resümieren
richtigstellen
rufen
rätseln
rügen
sagen
scherzen
schildern
schimpfen
schließen
schluchzen
schlussfolgern
schmunzeln
schreiben
schreien
schwärmen
schwören
schätzen
seufzen
signalisieren
singen
sinnieren
skandieren
skizzieren
spekulieren
spotten
sprechen
stammeln
sticheln
strahlen
stöhnen
texten
titeln
tweeten
twittern
tönen
unken
unterstreichen
urteilen
verbreiten
verkünden
verlangen
verlautbaren
verlauten
vermelden
vermerken
vermuten
verneinen
verraten
versichern
versprechen
versuchen
verteidigen
verurteilen
verweisen
voraussagen
vorhersagen
vorschlagen
warnen
wettern
widersprechen
wiederholen
wissen
witzeln
wundern
wünschen
würdigen
zitieren
zugeben
zurufen
zurückgeben
zurückweisen
zusagen
zusammenfassen
zusichern
zustimmen
zürnen
ärgern
ätzen
äußern
"""

TRANSITIVE = """\
abstreiten
bestreiten
dementieren
leugnen
"""

OPINIONS = """\
agenturberichten
agenturmeldungen
analyse
angabe
angaben
ansicht
auffassung
augen
auskunft
aussage
aussagen
behauptungen
behördenangaben
bekunden
bekundung
beobachtungen
berechnung
berechnungen
bericht
berichte
berichten
dafürhalten
darstellung
einschätzung
einschätzungen
erkenntnissen
ermittlungen
ermittlungsstand
expertenmeinung
informationen
kenntnis
lesart
medienberichten
medieninformationen
meinung
meldung
meldungen
mitteilung
mitteilungen
polizeiangaben
presseberichten
prognose
prognosen
recherchen
regierungsangaben
schätzung
schätzungen
sicht
urteil
vernehmen
verständnis
vorstellung
vorstellungen
wahrnehmung
worten
zeitungsberichten
überzeugung
"""

PHRASES = """\
aus sicht
"""

LEADING = """\
gemäß
laut
nach
"""

TRAILING = """\
nach
zufolge
"""

CLOSING = """\
so
"""

BACKWARD = """\
demnach
"""

CITING = """\
zitieren
"""

JUDGING = """\
halte
halten
hielt
hielten
hält
"""

THAT_ONLY = """\
ausgehen
aussprechen
beharren
belegen
bestehen
beweisen
ergeben
festhalten
freuen
herausfinden
hervorgehen
nachweisen
rechnen
zeigen
überzeugen
"""

IMPERSONAL = """\
heißen
hervorgehen
verlauten
"""

WORDINGS = """\
aufschrift
bildunterschrift
kommentar
worten
"""

MENTIONS = """\
album
anglizismus
arbeitstitel
ausdruck
ausspruch
ausstellung
band
begriff
begriffe
begriffs
beitrag
bekannte
bekannten
betitelt
betitelte
betitelten
buch
bücher
comic
devise
dokumentarfilm
drama
erzählung
essay
fernsehfilm
fernsehserie
fernsehshow
film
filme
filmreihe
floskel
formation
formel
frachter
gedicht
gemälde
genannt
genannte
genannten
graffiti
hashtag
hit
hymne
hörspiel
inschrift
kampagne
kampfname
kategorie
komödie
konzert
kosename
künstlername
kürzel
label
lied
marke
motto
musical
musikvideo
name
namen
namens
ohrwurm
oper
operette
parole
phänomen
projekt
pseudonym
redewendung
reihe
roman
romane
rubrik
schiff
schlager
schlagwort
schriftzug
sendung
serie
show
single
sitcom
skulptur
slogan
sogenannte
sogenannten
sogenannter
sogenanntes
song
songs
spiel
spielfilm
spitzname
spitznamen
stichwort
stück
tanker
theaterstück
thriller
titel
titelsong
trilogie
tv-serie
tv-show
umbenannt
unwort
verb
video
videospiel
wort
worts
wörter
yacht
überschrift
übersetzt
"""

ANAPHORS = """\
das
dies
"""

CONFIRMING = """\
ankündigen
bestätigen
verkünden
"""
