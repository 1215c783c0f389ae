"""The words that report speech, in Norwegian, of both written forms.

Written for this project from general knowledge of the language.
Danish forms stand among them, as a sentence alone may be taken for either.
"""

# form, tab, base form and what the form is
VERBS = """\
advare	advare base infinitive
advarede	advare past
advarer	advare present
advaret	advare participle
advart	advare participle
advarte	advare past
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
anbefalt	anbefale participle
anbefalte	anbefale past
ane	ane base infinitive
aner	ane present
anføre	anføre base infinitive
anfører	anføre present
anført	anføre participle
anførte	anføre past
angra	angre past participle
angre	angre base infinitive
angrer	angre present
angret	angre past participle
anklaga	anklage past participle
anklage	anklage base infinitive
anklagede	anklage past
anklager	anklage present
anklaget	anklage past participle
annoncere	annoncere base infinitive
annoncerede	annoncere past
annoncerer	annoncere present
annonceret	annoncere participle
annonsere	annonsere base infinitive
annonserer	annonsere present
annonsert	annonsere participle
annonserte	annonsere past
anse	anse base infinitive
anser	anse present
anset	anse participle
ansett	anse participle
anslo	anslå past
anslog	anslå past
anslå	anslå base infinitive
anslået	anslå participle
anslår	anslå present
anslått	anslå participle
anså	anse past
ant	ane participle
anta	anta base infinitive
antage	antage base infinitive
antager	antage present
antaget	antage participle
antar	anta present
antatt	anta participle
ante	ane past
antek	anta present
antog	antage past
antok	anta past
antyda	antyde past participle
antyde	antyde base infinitive
antydede	antyde past
antyder	antyde present
antydet	antyde past participle
appellere	appellere base infinitive
appellerede	appellere past
appellerer	appellere present
appelleret	appellere participle
appellert	appellere participle
appellerte	appellere past
argumentere	argumentere base infinitive
argumenterede	argumentere past
argumenterer	argumentere present
argumenteret	argumentere participle
argumentert	argumentere participle
argumenterte	argumentere past
artikulere	artikulere base infinitive
artikulerer	artikulere present
artikulert	artikulere participle
artikulerte	artikulere past
avgjorde	avgjøre past
avgjort	avgjøre participle
avgjør	avgjøre present
avgjøre	avgjøre base infinitive
avkrefta	avkrefte past participle
avkrefte	avkrefte base infinitive
avkrefter	avkrefte present
avkreftet	avkrefte past participle
avslutta	avslutte past participle
avslutte	avslutte base infinitive
avslutter	avslutte present
avsluttet	avslutte past participle
avsløre	avsløre base infinitive
avslører	avsløre present
avslørt	avsløre participle
avslørte	avsløre past
avvisa	avvise base infinitive
avvise	avvise base infinitive
avviser	avvise present
avvist	avvise participle
avviste	avvise past
ba	be past
babbla	babble past participle
babble	babble base infinitive
babbler	babble present
babblet	babble past participle
bad	be past
be	be base infinitive
bebreide	bebreide base infinitive
bebreider	bebreide present
bebreidet	bebreide past participle
bebrejde	bebrejde base infinitive
bebrejdede	bebrejde past
bebrejder	bebrejde present
bebrejdet	bebrejde participle
bebude	bebude base infinitive
bebuder	bebude present
bebudt	bebude participle
bebudte	bebude past
bed	be present
bede	be participle
beder	bede present
bedt	be participle
bedyre	bedyre base infinitive
bedyrer	bedyre present
bedyrt	bedyre participle
bedyrte	bedyre past
befale	befale base infinitive
befaler	befale present
befalt	befale participle
befalte	befale past
begrunde	begrunde base infinitive
begrundede	begrunde past
begrunder	begrunde present
begrundet	begrunde participle
begrunna	begrunne past participle
begrunne	begrunne base infinitive
begrunner	begrunne present
begrunnet	begrunne past participle
begynde	begynde base infinitive
begynder	begynde present
begyndt	begynde participle
begyndte	begynde past
begynne	begynne base infinitive
begynner	begynne present
begynnt	begynne participle
begynnte	begynne past
bekendtgjorde	bekendtgøre past
bekendtgjort	bekendtgøre participle
bekendtgør	bekendtgøre present
bekendtgøre	bekendtgøre base infinitive
bekjenne	bekjenne base infinitive
bekjenner	bekjenne present
bekjent	bekjenne participle
bekjente	bekjenne past
beklage	beklage base infinitive
beklagede	beklage past
beklager	beklage present
beklaget	beklage participle
beklagt	beklage participle
beklagte	beklage past
bekrefta	bekrefte past participle
bekrefte	bekrefte base infinitive
bekrefter	bekrefte present
bekreftet	bekrefte past participle
bekræfte	bekræfte base infinitive
bekræftede	bekræfte past
bekræfter	bekræfte present
bekræftet	bekræfte participle
belære	belære base infinitive
belærede	belære past
belærer	belære present
belæret	belære participle
bemerka	bemerke past participle
bemerke	bemerke base infinitive
bemerker	bemerke present
bemerket	bemerke past participle
bemærke	bemærke base infinitive
bemærkede	bemærke past
bemærker	bemærke present
bemærket	bemærke participle
benekta	benekte past participle
benekte	benekte base infinitive
benekter	benekte present
benektet	benekte past participle
benægte	benægte base infinitive
benægtede	benægte past
benægter	benægte present
benægtet	benægte participle
beordra	beordre past participle
beordre	beordre base infinitive
beordrer	beordre present
beordret	beordre past participle
ber	be present
beretta	berette past participle
berette	berette base infinitive
berettede	berette past
beretter	berette present
berettet	berette past participle
berømme	berømme base infinitive
berømmer	berømme present
berømmt	berømme participle
berømmte	berømme past
beskreiv	beskrive past
beskrev	beskrive past
beskrevet	beskrive participle
beskrive	beskrive base infinitive
beskriver	beskrive present
beskylde	beskylde base infinitive
beskylder	beskylde present
beskyldt	beskylde participle
beskyldte	beskylde past
bestred	bestride past
bestride	bestride base infinitive
bestrider	bestride present
bestridt	bestride participle
betegna	betegne past participle
betegne	betegne base infinitive
betegnede	betegne past
betegner	betegne present
betegnet	betegne past participle
betone	betone base infinitive
betonede	betone past
betoner	betone present
betonet	betone participle
betro	betro base infinitive
betrodd	betro participle
betrodde	betro past
betror	betro present
bevidne	bevidne base infinitive
bevidnede	bevidne past
bevidner	bevidne present
bevidnet	bevidne participle
bjeffa	bjeffe past participle
bjeffe	bjeffe base infinitive
bjeffer	bjeffe present
bjeffet	bjeffe past participle
bjæffe	bjæffe base infinitive
bjæffede	bjæffe past
bjæffer	bjæffe present
bjæffet	bjæffe participle
blogga	blogge past participle
blogge	blogge base infinitive
bloggede	blogge past
blogger	blogge present
blogget	blogge past participle
brudt	bryde participle
brumme	brumme base infinitive
brummede	brumme past
brummer	brumme present
brummet	brumme participle
brummt	brumme participle
brummte	brumme past
brutt	bryte participle
bryde	bryde base infinitive
bryder	bryde present
bryte	bryte base infinitive
bryter	bryte present
brød	bryde past
brøle	brøle base infinitive
brølede	brøle past
brøler	brøle present
brølet	brøle participle
brølt	brøle participle
brølte	brøle past
brøt	bryte past
bønfalde	bønfalde base infinitive
bønfalder	bønfalde present
bønfaldet	bønfalde participle
bønfaldt	bønfalde past
bønnfalle	bønnfalle base infinitive
bønnfaller	bønnfalle present
bønnfalt	bønnfalle past participle
citere	citere base infinitive
citerede	citere past
citerer	citere present
citeret	citere participle
debattere	debattere base infinitive
debatterede	debattere past
debatterer	debattere present
debatteret	debattere participle
debattert	debattere participle
debatterte	debattere past
deklarere	deklarere base infinitive
deklarerede	deklarere past
deklarerer	deklarere present
deklareret	deklarere participle
deklarert	deklarere participle
deklarerte	deklarere past
dele	dele base infinitive
deler	dele present
delt	dele participle
delte	dele past
dementere	dementere base infinitive
dementerede	dementere past
dementerer	dementere present
dementeret	dementere participle
dementert	dementere participle
dementerte	dementere past
diskutere	diskutere base infinitive
diskuterede	diskutere past
diskuterer	diskutere present
diskuteret	diskutere participle
diskutert	diskutere participle
diskuterte	diskutere past
dosere	dosere base infinitive
doserer	dosere present
dosert	dosere participle
doserte	dosere past
drøfta	drøfte past participle
drøfte	drøfte base infinitive
drøftede	drøfte past
drøfter	drøfte present
drøftet	drøfte past participle
drømme	drømme base infinitive
drømmer	drømme present
drømt	drømme participle
drømte	drømme past
efterlyse	efterlyse base infinitive
efterlysede	efterlyse past
efterlyser	efterlyse present
efterlyset	efterlyse participle
erfare	erfare base infinitive
erfarer	erfare present
erfart	erfare participle
erfarte	erfare past
erindra	erindre past participle
erindre	erindre base infinitive
erindrede	erindre past
erindrer	erindre present
erindret	erindre past participle
erkende	erkende base infinitive
erkender	erkende present
erkendt	erkende participle
erkendte	erkende past
erkjenne	erkjenne base infinitive
erkjenner	erkjenne present
erkjent	erkjenne participle
erkjente	erkjenne past
erklære	erklære base infinitive
erklærede	erklære past
erklærer	erklære present
erklæret	erklære participle
erklært	erklære participle
erklærte	erklære past
erte	erte base infinitive
erter	erte present
ertt	erte participle
ertte	erte past
fandt	finde past
fann	finne past
fant	finne past
fantasere	fantasere base infinitive
fantaserede	fantasere past
fantaserer	fantasere present
fantaseret	fantasere participle
fantasert	fantasere participle
fantaserte	fantasere past
fastholde	fastholde base infinitive
fastholder	fastholde present
fastholdt	fastholde past participle
fastslo	fastslå past
fastslog	fastslå past
fastslå	fastslå base infinitive
fastslået	fastslå participle
fastslår	fastslå present
fastslått	fastslå participle
fekta	fekte past participle
fekte	fekte base infinitive
fekter	fekte present
fektet	fekte past participle
filosofere	filosofere base infinitive
filosoferede	filosofere past
filosoferer	filosofere present
filosoferet	filosofere participle
filosofert	filosofere participle
filosoferte	filosofere past
finde	finde base infinitive
finder	finde present
finn	finne present
finne	finne base infinitive
finner	finne present
fleipa	fleipe past participle
fleipe	fleipe base infinitive
fleiper	fleipe present
fleipet	fleipe past participle
fnysa	fnyse past participle
fnyse	fnyse base infinitive
fnysede	fnyse past
fnyser	fnyse present
fnyset	fnyse past participle
fordømme	fordømme base infinitive
fordømmer	fordømme present
fordømmt	fordømme participle
fordømmte	fordømme past
fordømt	fordømme participle
fordømte	fordømme past
foreslo	foreslå past
foreslog	foreslå past
foreslå	foreslå base infinitive
foreslået	foreslå participle
foreslår	foreslå present
foreslått	foreslå participle
forklare	forklare base infinitive
forklarede	forklare past
forklarer	forklare present
forklaret	forklare participle
forklart	forklare participle
forklarte	forklare past
forklåra	forklare participle
forklåre	forklare base infinitive
forklårer	forklare present
forklårte	forklare past
forkynne	forkynne base infinitive
forkynner	forkynne present
forkynnt	forkynne participle
forkynnte	forkynne past
forlange	forlange base infinitive
forlanger	forlange present
forlangt	forlange participle
forlangte	forlange past
formana	formane past participle
formane	formane base infinitive
formanede	formane past
formaner	formane present
formanet	formane past participle
formulere	formulere base infinitive
formulerede	formulere past
formulerer	formulere present
formuleret	formulere participle
formulert	formulere participle
formulerte	formulere past
forsikra	forsikre past participle
forsikre	forsikre base infinitive
forsikrede	forsikre past
forsikrer	forsikre present
forsikret	forsikre past participle
forsto	forstå past
forstod	forstå past
forstå	forstå base infinitive
forstået	forstå participle
forstår	forstå present
forstått	forstå participle
forsvare	forsvare base infinitive
forsvarede	forsvare past
forsvarer	forsvare present
forsvaret	forsvare participle
fortalde	fortelle past
fortalt	fortelle participle
fortalte	fortelle past
fortel	fortelle present
fortelje	fortelle base infinitive
fortelle	fortelle base infinitive
forteller	fortelle present
fortryde	fortryde base infinitive
fortrydede	fortryde past
fortryder	fortryde present
fortrydet	fortryde participle
fortsat	fortsætte participle
fortsatt	fortsette participle
fortsatte	fortsette past
fortset	fortsette present
fortsette	fortsette base infinitive
fortsetter	fortsette present
fortsætte	fortsætte base infinitive
fortsætter	fortsætte present
fortælle	fortælle base infinitive
fortæller	fortælle present
forudse	forudse base infinitive
forudser	forudse present
forudset	forudse participle
forudså	forudse past
forutse	forutse base infinitive
forutser	forutse present
forutsett	forutse participle
forutså	forutse past
forventa	forvente past participle
forvente	forvente base infinitive
forventede	forvente past
forventer	forvente present
forventet	forvente past participle
framheva	framheve past participle
framheve	framheve base infinitive
framhever	framheve present
framhevet	framheve past participle
framholde	framholde base infinitive
framholder	framholde present
framholdt	framholde past participle
fremføre	fremføre base infinitive
fremførede	fremføre past
fremfører	fremføre present
fremføret	fremføre participle
fremført	fremføre participle
fremførte	fremføre past
fremheva	fremheve past participle
fremheve	fremheve base infinitive
fremhever	fremheve present
fremhevet	fremheve past participle
fremholde	fremholde base infinitive
fremholder	fremholde present
fremholdt	fremholde past participle
fremhæve	fremhæve base infinitive
fremhævede	fremhæve past
fremhæver	fremhæve present
fremhævet	fremhæve participle
fremsige	fremsige base infinitive
fremsigede	fremsige past
fremsiger	fremsige present
fremsiget	fremsige participle
fremstille	fremstille base infinitive
fremstiller	fremstille present
fremstillt	fremstille participle
fremstillte	fremstille past
frese	frese base infinitive
freser	frese present
frest	frese participle
freste	frese past
fryda	fryde past participle
fryde	fryde base infinitive
fryder	fryde present
frydet	fryde past participle
frygte	frygte base infinitive
frygtede	frygte past
frygter	frygte present
frygtet	frygte participle
frykta	frykte base past participle
fryktar	frykte present
frykte	frykte base infinitive
frykter	frykte present
fryktet	frykte past participle
fundet	finde participle
funne	finne participle
funnet	finne participle
furta	furte past participle
furte	furte base infinitive
furter	furte present
furtet	furte past participle
føje	føje base infinitive
føjede	føje past
føjer	føje present
føjet	føje participle
føle	føle base infinitive
føler	føle present
følt	føle participle
følte	føle past
føyd	føye participle
føyde	føye past
føye	føye base infinitive
føyer	føye present
gapa	gape past participle
gape	gape base infinitive
gaper	gape present
gapet	gape past participle
garantere	garantere base infinitive
garanterede	garantere past
garanterer	garantere present
garanteret	garantere participle
garantert	garantere participle
garanterte	garantere past
generalisere	generalisere base infinitive
generaliserer	generalisere present
generalisert	generalisere participle
generaliserte	generalisere past
gentage	gentage base infinitive
gentager	gentage present
gentaget	gentage participle
gentog	gentage past
gispa	gispe past participle
gispe	gispe base infinitive
gispede	gispe past
gisper	gispe present
gispet	gispe past participle
gjenfortalt	gjenfortelle participle
gjenfortalte	gjenfortelle past
gjenfortelle	gjenfortelle base infinitive
gjenforteller	gjenfortelle present
gjenta	gjenta base infinitive
gjentar	gjenta present
gjentatt	gjenta participle
gjentek	gjenta present
gjentok	gjenta past
gjespa	gjespe past participle
gjespe	gjespe base infinitive
gjesper	gjespe present
gjespet	gjespe past participle
gleda	glede past participle
glede	glede base infinitive
gleder	glede present
gledet	glede past participle
glæde	glæde base infinitive
glædede	glæde past
glæder	glæde present
glædet	glæde participle
gneldra	gneldre past participle
gneldre	gneldre base infinitive
gneldrer	gneldre present
gneldret	gneldre past participle
gratulere	gratulere base infinitive
gratulerede	gratulere past
gratulerer	gratulere present
gratuleret	gratulere participle
gratulert	gratulere participle
gratulerte	gratulere past
grine	grine base infinitive
grinede	grine past
griner	grine present
grinet	grine participle
grint	grine participle
grinte	grine past
gråt	gråte past
gråte	gråte base infinitive
gråter	gråte present
grått	gråte participle
græd	græde past
græde	græde base infinitive
græder	græde present
grædt	græde participle
halde	fortsette base participle
hamra	hamre past participle
hamre	hamre base infinitive
hamrer	hamre present
hamret	hamre past participle
harcelere	harcelere base infinitive
harcelerede	harcelere past
harcelerer	harcelere present
harceleret	harcelere participle
harselere	harselere base infinitive
harselerer	harselere present
harselert	harselere participle
harselerte	harselere past
hauka	hauke past participle
hauke	hauke base infinitive
hauker	hauke present
hauket	hauke past participle
hed	hedde past
hedde	hedde base infinitive
hedder	hedde present
heddet	hedde participle
heite	hete base infinitive
heiter	hete present
heitt	hete participle
heitte	hete past
held	fortsette present
heldt	fortsette past
het	hete past
hete	hete base infinitive
heter	hete present
hett	hete participle
hevda	hevde base past participle
hevdar	hevde present
hevde	hevde base infinitive
hevder	hevde present
hevdet	hevde past participle
hiksta	hikste past participle
hikste	hikste base infinitive
hikster	hikste present
hikstet	hikste past participle
hilse	hilse base infinitive
hilser	hilse present
hilst	hilse participle
hilste	hilse past
hinta	hinte past participle
hinte	hinte base infinitive
hinter	hinte present
hintet	hinte past participle
hosta	hoste past participle
hoste	hoste base infinitive
hoster	hoste present
hostet	hoste past participle
hulka	hulke past participle
hulke	hulke base infinitive
hulkede	hulke past
hulker	hulke present
hulket	hulke past participle
humra	humre past participle
humre	humre base infinitive
humrer	humre present
humret	humre past participle
huska	huske past participle
huske	huske base infinitive
huskede	huske past
husker	huske present
husket	huske past participle
hvese	hvese base infinitive
hveser	hvese present
hvest	hvese participle
hveste	hvese past
hviske	hviske base infinitive
hviskede	hviske past
hvisker	hviske present
hvisket	hviske past participle
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
hylla	hylle past participle
hylle	hylle base infinitive
hyller	hylle present
hyllet	hylle past participle
hylt	hyle participle
hylte	hyle past
håbe	håbe base infinitive
håbede	håbe past
håber	håbe present
håbet	håbe participle
håne	håne base infinitive
hånede	håne past
håner	håne present
hånet	håne participle
hånt	håne participle
hånte	håne past
håpa	håpe base past participle
håpar	håpe present
håpe	håpe base infinitive
håper	håpe present
håpet	håpe past participle
hævde	hævde base infinitive
hævdede	hævde past
hævder	hævde present
hævdet	hævde participle
illustrere	illustrere base infinitive
illustrerede	illustrere past
illustrerer	illustrere present
illustreret	illustrere participle
illustrert	illustrere participle
illustrerte	illustrere past
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
informert	informere participle
informerte	informere past
innleda	innlede past participle
innlede	innlede base infinitive
innleder	innlede present
innledet	innlede past participle
innrømme	innrømme base infinitive
innrømmer	innrømme present
innrømmet	innrømme past participle
innrømt	innrømme participle
innrømte	innrømme past
innse	innse base infinitive
innser	innse present
innsett	innse participle
innså	innse past
innvende	innvende base infinitive
innvender	innvende present
innvendt	innvende participle
innvendte	innvende past
insistere	insistere base infinitive
insisterede	insistere past
insisterer	insistere present
insisteret	insistere participle
insistert	insistere participle
insisterte	insistere past
instruere	instruere base infinitive
instruerede	instruere past
instruerer	instruere present
instrueret	instruere participle
instruert	instruere participle
instruerte	instruere past
ironisere	ironisere base infinitive
ironiserede	ironisere past
ironiserer	ironisere present
ironiseret	ironisere participle
ironisert	ironisere participle
ironiserte	ironisere past
joke	joke base infinitive
jokede	joke past
joker	joke present
joket	joke participle
jubla	juble past participle
juble	juble base infinitive
jublede	juble past
jubler	juble present
jublet	juble past participle
kakla	kakle past participle
kakle	kakle base infinitive
kakler	kakle present
kaklet	kakle past participle
kalde	kalde base infinitive
kalder	kalde present
kaldt	kalde participle
kaldte	kalde past
kalla	kalle base past participle
kallar	kalle present
kalle	kalle base infinitive
kaller	kalle present
kalt	kalle participle
kalte	kalle past participle
karakterisere	karakterisere base infinitive
karakteriserede	karakterisere past
karakteriserer	karakterisere present
karakteriseret	karakterisere participle
karakterisert	karakterisere participle
karakteriserte	karakterisere past
kauka	kauke past participle
kauke	kauke base infinitive
kauker	kauke present
kauket	kauke past participle
kende	kende base infinitive
kender	kende present
kendt	kende participle
kendte	kende past
kjenne	kjenne base infinitive
kjenner	kjenne present
kjennt	kjenne participle
kjennte	kjenne past
klaga	klage past participle
klage	klage base infinitive
klagede	klage past
klager	klage present
klaget	klage past participle
klukka	klukke past participle
klukke	klukke base infinitive
klukker	klukke present
klukket	klukke past participle
knurra	knurre past participle
knurre	knurre base infinitive
knurrer	knurre present
knurret	knurre past participle
kommentera	kommentere base infinitive
kommentere	kommentere base infinitive
kommenterede	kommentere past
kommenterer	kommentere present
kommenteret	kommentere participle
kommentert	kommentere participle
kommenterte	kommentere past
kommunikere	kommunikere base infinitive
kommunikerede	kommunikere past
kommunikerer	kommunikere present
kommunikeret	kommunikere participle
kommunisere	kommunisere base infinitive
kommuniserer	kommunisere present
kommunisert	kommunisere participle
kommuniserte	kommunisere past
komplettere	komplettere base infinitive
kompletterer	komplettere present
komplettert	komplettere participle
kompletterte	komplettere past
konkludere	konkludere base infinitive
konkluderede	konkludere past
konkluderer	konkludere present
konkluderet	konkludere participle
konkludert	konkludere participle
konkluderte	konkludere past
konstatere	konstatere base infinitive
konstaterede	konstatere past
konstaterer	konstatere present
konstateret	konstatere participle
konstatert	konstatere participle
konstaterte	konstatere past
kontra	kontre past participle
kontrastere	kontrastere base infinitive
kontrasterer	kontrastere present
kontrastert	kontrastere participle
kontrasterte	kontrastere past
kontre	kontre base infinitive
kontrede	kontre past
kontrer	kontre present
kontret	kontre past participle
korrigere	korrigere base infinitive
korrigerede	korrigere past
korrigerer	korrigere present
korrigeret	korrigere participle
korrigert	korrigere participle
korrigerte	korrigere past
kreve	kreve base infinitive
krever	kreve present
krevt	kreve participle
krevte	kreve past
kritisere	kritisere base infinitive
kritiserede	kritisere past
kritiserer	kritisere present
kritiseret	kritisere participle
kritisert	kritisere participle
kritiserte	kritisere past
kræve	kræve base infinitive
krævede	kræve past
kræver	kræve present
krævet	kræve participle
kunngjorde	kunngjøre past
kunngjort	kunngjøre participle
kunngjør	kunngjøre present
kunngjøre	kunngjøre base infinitive
kviskra	hviske past
kviskrar	hviske present
kviskre	hviske base infinitive
kvitra	kvitre past participle
kvitre	kvitre base infinitive
kvitrer	kvitre present
kvitret	kvitre past participle
la	legge past
lagde	lægge past
lagt	legge participle
le	le base infinitive
ledd	le participle
leet	le participle
legg	legge present
legge	legge base infinitive
legger	legge present
leggja	legge base infinitive
ler	le present
lette	lette base infinitive
lettede	lette past
letter	lette present
lettet	lette participle
levd	leve participle
levde	leve past
leve	leve base infinitive
lever	leve present
lo	le past
lova	love base past participle
love	love base infinitive
lovede	love past
lover	love present
lovet	love past participle
lovprisa	lovprise past participle
lovprise	lovprise base infinitive
lovpriser	lovprise present
lovpriset	lovprise past participle
lovt	love participle
lovte	love past
lure	lure base infinitive
lurer	lure present
lurt	lure participle
lurte	lure past
lydd	lyde participle
lyde	lyde base infinitive
lyder	lyde present
lydt	lyde participle
lyse	lyse base infinitive
lyser	lyse present
lyst	lyse participle
lyste	lyse past
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
medga	medgi past
medgav	medgi past
medgi	medgi base infinitive
medgir	medgi present
medgitt	medgi participle
medgive	medgive base infinitive
medgiver	medgive present
medgivet	medgive participle
medgjev	medgi present
meine	mene base infinitive
meiner	mene present
meint	mene participle
meinte	mene past
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
minne	minne base infinitive
minner	minne present
minnes	minnes base participle present
minnt	minne participle
minnte	minne past
mintes	minnes past
mistenke	mistenke base infinitive
mistenker	mistenke present
mistenkt	mistenke participle
mistenkte	mistenke past
mistænke	mistænke base infinitive
mistænker	mistænke present
mistænkt	mistænke participle
mistænkte	mistænke past
moralisere	moralisere base infinitive
moraliserede	moralisere past
moraliserer	moralisere present
moraliseret	moralisere participle
moralisert	moralisere participle
moraliserte	moralisere past
motivere	motivere base infinitive
motiverede	motivere past
motiverer	motivere present
motiveret	motivere participle
motivert	motivere participle
motiverte	motivere past
mukka	mukke past participle
mukke	mukke base infinitive
mukker	mukke present
mukket	mukke past participle
mumla	mumle past participle
mumle	mumle base infinitive
mumlede	mumle past
mumler	mumle present
mumlet	mumle past participle
murra	murre past participle
murre	murre base infinitive
murrer	murre present
murret	murre past participle
nekta	nekte past participle
nekte	nekte base infinitive
nekter	nekte present
nektet	nekte past participle
nevne	nevne base infinitive
nevner	nevne present
nevnt	nevne participle
nevnte	nevne past
nikka	nikke past participle
nikke	nikke base infinitive
nikkede	nikke past
nikker	nikke present
nikket	nikke past participle
notere	notere base infinitive
noterede	notere past
noterer	notere present
noteret	notere participle
notert	notere participle
noterte	notere past
nuancere	nuancere base infinitive
nuancerede	nuancere past
nuancerer	nuancere present
nuanceret	nuancere participle
nyansere	nyansere base infinitive
nyanserer	nyansere present
nyansert	nyansere participle
nyanserte	nyansere past
nynna	nynne past participle
nynne	nynne base infinitive
nynner	nynne present
nynnet	nynne past participle
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
observert	observere participle
observerte	observere past
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
opna	opne past participle
opnar	opne present
opne	opne base infinitive
oppdatere	oppdatere base infinitive
oppdaterer	oppdatere present
oppdatert	oppdatere participle
oppdaterte	oppdatere past
oppfatte	oppfatte base infinitive
oppfatter	oppfatte present
oppfattet	oppfatte past participle
oppfordra	oppfordre past participle
oppfordre	oppfordre base infinitive
oppfordrer	oppfordre present
oppfordret	oppfordre past participle
oppga	oppgi past
oppgav	oppgi past
oppgi	oppgi base infinitive
oppgir	oppgi present
oppgitt	oppgi participle
opplevd	oppleve participle
opplevde	oppleve past
oppleve	oppleve base infinitive
opplever	oppleve present
opplysa	opplyse base infinitive
opplyse	opplyse base infinitive
opplyser	opplyse present
opplyst	opplyse participle
opplyste	opplyse past
opprettholde	opprettholde base infinitive
opprettholder	opprettholde present
opprettholdt	opprettholde past participle
oppsummere	oppsummere base infinitive
oppsummerer	oppsummere present
oppsummert	oppsummere participle
oppsummerte	oppsummere past
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
orientert	orientere participle
orienterte	orientere past
overdrev	overdrive past
overdrevet	overdrive participle
overdrive	overdrive base infinitive
overdriver	overdrive present
parere	parere base infinitive
parerer	parere present
parert	parere participle
parerte	parere past
pege	pege base infinitive
pegede	pege past
peger	pege present
peget	pege participle
peke	peke base infinitive
peker	peke present
pekt	peke participle
pekte	peke past
pesa	pese past participle
pese	pese base infinitive
peser	pese present
peset	pese past participle
poengtere	poengtere base infinitive
poengterer	poengtere present
poengtert	poengtere participle
poengterte	poengtere past
pointere	pointere base infinitive
pointerede	pointere past
pointerer	pointere present
pointeret	pointere participle
posta	poste past participle
poste	poste base infinitive
poster	poste present
postet	poste past participle
prale	prale base infinitive
pralede	prale past
praler	prale present
pralet	prale participle
prata	prate past participle
prate	prate base infinitive
prater	prate present
pratet	prate past participle
presisere	presisere base infinitive
presiserer	presisere present
presisert	presisere participle
presiserte	presisere past
proklamere	proklamere base infinitive
proklamerede	proklamere past
proklamerer	proklamere present
proklameret	proklamere participle
proklamert	proklamere participle
proklamerte	proklamere past
protestere	protestere base infinitive
protesterede	protestere past
protesterer	protestere present
protesteret	protestere participle
protestert	protestere participle
protesterte	protestere past
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
publisere	publisere base infinitive
publiserer	publisere present
publisert	publisere participle
publiserte	publisere past
påberope	påberope base infinitive
påberoper	påberope present
påberopt	påberope participle
påberopte	påberope past
påkalla	påkalle past participle
påkalle	påkalle base infinitive
påkaller	påkalle present
påkallet	påkalle past participle
påpege	påpege base infinitive
påpegede	påpege past
påpeger	påpege present
påpeget	påpege participle
påpeke	påpeke base infinitive
påpeker	påpeke present
påpekt	påpeke participle
påpekte	påpeke past
påsto	påstå past
påstod	påstå past
påstå	påstå base infinitive
påstået	påstå participle
påstår	påstå present
påstått	påstå participle
raljere	raljere base infinitive
raljerer	raljere present
raljert	raljere participle
raljerte	raljere past
rapportere	rapportere base infinitive
rapporterede	rapportere past
rapporterer	rapportere present
rapporteret	rapportere participle
rapportert	rapportere participle
rapporterte	rapportere past
rase	rase base infinitive
raser	rase present
rast	rase participle
raste	rase past
reagere	reagere base infinitive
reagerede	reagere past
reagerer	reagere present
reageret	reagere participle
reagert	reagere participle
reagerte	reagere past
referere	referere base infinitive
refererede	referere past
refererer	referere present
refereret	referere participle
referert	referere participle
refererte	referere past
reflektere	reflektere base infinitive
reflekterede	reflektere past
reflekterer	reflektere present
reflekteret	reflektere participle
reflektert	reflektere participle
reflekterte	reflektere past
refse	refse base infinitive
refser	refse present
refst	refse participle
refste	refse past
registrere	registrere base infinitive
registrerer	registrere present
registrert	registrere participle
registrerte	registrere past
regne	regne base infinitive
regnede	regne past
regner	regne present
regnet	regne participle
regnt	regne participle
regnte	regne past
rekapitulere	rekapitulere base infinitive
rekapitulerer	rekapitulere present
rekapitulert	rekapitulere participle
rekapitulerte	rekapitulere past
replicere	replicere base infinitive
replicerede	replicere past
replicerer	replicere present
repliceret	replicere participle
replikkere	replikkere base infinitive
replikkerer	replikkere present
replikkert	replikkere participle
replikkerte	replikkere past
replisere	replisere base infinitive
repliserer	replisere present
replisert	replisere participle
repliserte	replisere past
resonnere	resonnere base infinitive
resonnerer	resonnere present
resonnert	resonnere participle
resonnerte	resonnere past
revse	revse base infinitive
revsede	revse past
revser	revse present
revset	revse participle
rope	rope base infinitive
roper	rope present
ropt	rope participle
ropte	rope past
rose	rose base infinitive
roser	rose present
rost	rose participle
roste	rose past
råbe	råbe base infinitive
råber	råbe present
råbt	råbe participle
råbte	råbe past
rådd	råde participle
rådde	råde past
råde	råde base infinitive
rådede	råde past
råder	råde present
rådet	råde past participle
ræsonnere	ræsonnere base infinitive
ræsonnerede	ræsonnere past
ræsonnerer	ræsonnere present
ræsonneret	ræsonnere participle
røpe	røpe base infinitive
røper	røpe present
røpt	røpe participle
røpte	røpe past
sa	si past
sagde	si past
sagt	si participle
sammenligna	sammenligne past participle
sammenligne	sammenligne base infinitive
sammenlignede	sammenligne past
sammenligner	sammenligne present
sammenlignet	sammenligne past participle
sammenlikna	sammenlikne past participle
sammenlikne	sammenlikne base infinitive
sammenlikner	sammenlikne present
sammenliknet	sammenlikne past participle
se	se base infinitive
seia	si base infinitive
seie	si base infinitive
seier	si present
sende	sende base infinitive
sender	sende present
sendt	sende participle
sendte	sende past
ser	se present
set	se participle
sett	se participle
si	si base infinitive
sier	si present
sige	sige base infinitive
siger	sige present
sitere	sitere base infinitive
siterer	sitere present
sitert	sitere participle
siterte	sitere past
sjå	se base infinitive
skildre	skildre base infinitive
skildrede	skildre past
skildrer	skildre present
skildret	skildre participle
skildrt	skildre participle
skildrte	skildre past
skissere	skissere base infinitive
skisserer	skissere present
skissert	skissere participle
skisserte	skissere past
skitsere	skitsere base infinitive
skitserede	skitsere past
skitserer	skitsere present
skitseret	skitsere participle
skjemta	skjemte past participle
skjemte	skjemte base infinitive
skjemter	skjemte present
skjemtet	skjemte past participle
skjøt	skyte past
skreg	skrige past
skreget	skrige participle
skreik	skrike past
skreiv	skrive past
skrek	skrike past
skreket	skrike participle
skrella	skrelle past participle
skrelle	skrelle base infinitive
skreller	skrelle present
skrellet	skrelle past participle
skrev	skrive past
skrevet	skrive participle
skrige	skrige base infinitive
skriger	skrige present
skrik	skrike present
skrike	skrike base infinitive
skriker	skrike present
skriv	skrive present
skriva	skrive base infinitive
skrive	skrive base participle
skriver	skrive present
skryde	skryde base infinitive
skrydede	skryde past
skryder	skryde present
skrydet	skryde participle
skryte	skryte base infinitive
skryter	skryte present
skrytt	skryte participle
skrøt	skryte past
skudt	skyde participle
skutt	skyte participle
skvadre	skvadre base infinitive
skvadrede	skvadre past
skvadrer	skvadre present
skvadret	skvadre participle
skyde	skyde base infinitive
skyder	skyde present
skyte	skyte base infinitive
skyter	skyte present
skælde	skælde base infinitive
skælder	skælde present
skældt	skælde participle
skældte	skælde past
skød	skyde past
slakta	slakte past participle
slakte	slakte base infinitive
slakter	slakte present
slaktet	slakte past participle
slo	slå past
slog	slå past
slutta	slutte past participle
slutte	slutte base infinitive
sluttede	slutte past
slutter	slutte present
sluttet	slutte past participle
slynge	slynge base infinitive
slynger	slynge present
slyngt	slynge participle
slyngte	slynge past
slå	slå base infinitive
slået	slå participle
slår	slå present
slått	slå participle
smile	smile base infinitive
smilede	smile past
smiler	smile present
smilet	smile participle
smilt	smile participle
smilte	smile past
snakka	snakke past participle
snakke	snakke base infinitive
snakkede	snakke past
snakker	snakke present
snakket	snakke past participle
snerre	snerre base infinitive
snerrede	snerre past
snerrer	snerre present
snerret	snerre participle
snufsa	snufse past participle
snufse	snufse base infinitive
snufser	snufse present
snufset	snufse past participle
snøfte	snøfte base infinitive
snøftede	snøfte past
snøfter	snøfte present
snøftet	snøfte participle
spekulere	spekulere base infinitive
spekulerede	spekulere past
spekulerer	spekulere present
spekuleret	spekulere participle
spekulert	spekulere participle
spekulerte	spekulere past
spurde	spørre past
spurgt	spørge participle
spurgte	spørge past
spurt	spørre participle
spurte	spørre past
spå	spå base infinitive
spådd	spå participle
spådde	spå past
spåede	spå past
spået	spå participle
spår	spå present
spøke	spøke base infinitive
spøker	spøke present
spøkt	spøke participle
spøkte	spøke past
spør	spørre present
spørge	spørge base infinitive
spørger	spørge present
spørje	spørre base infinitive
spørr	spørre present
spørre	spørre base infinitive
sta	stå base infinitive
stamma	stamme past participle
stamme	stamme base infinitive
stammede	stamme past
stammer	stamme present
stammet	stamme past participle
starta	starte past participle
starte	starte base infinitive
startede	starte past
starter	starte present
startet	starte past participle
stemple	stemple base infinitive
stempler	stemple present
stemplt	stemple participle
stemplte	stemple past
sto	stå past
stod	stå past
stotra	stotre past participle
stotre	stotre base infinitive
stotrer	stotre present
stotret	stotre past participle
stå	stå base infinitive
stået	stå participle
står	stå present
stått	stå participle
sukka	sukke past participle
sukke	sukke base infinitive
sukkede	sukke past
sukker	sukke present
sukket	sukke past participle
supplere	supplere base infinitive
supplerede	supplere past
supplerer	supplere present
suppleret	supplere participle
supplert	supplere participle
supplerte	supplere past
sutra	sutre past participle
sutre	sutre base infinitive
sutrer	sutre present
sutret	sutre past participle
svara	svare base past participle
svarar	svare present
svare	svare base infinitive
svarede	svare past
svarer	svare present
svaret	svare participle
svart	svare participle
svarte	svare past
synast	synes base infinitive
synes	synes base present
synest	synes present
synse	synse base infinitive
synser	synse present
synst	synse participle
synste	synse past
syntes	synes past participle
syntest	synes past
syta	syte past participle
syte	syte base infinitive
syter	syte present
sytet	syte past participle
såg	se past
sås	se past
takka	takke past participle
takke	takke base infinitive
takkede	takke past
takker	takke present
takket	takke past participle
tale	tale base infinitive
taler	tale present
talt	tale participle
talte	tale past
tenke	tenke base infinitive
tenker	tenke present
tenkje	tenke base infinitive
tenkjer	tenke present
tenkt	tenke participle
tenkte	tenke past
tilbagevise	tilbagevise base infinitive
tilbagevisede	tilbagevise past
tilbageviser	tilbagevise present
tilbageviset	tilbagevise participle
tilbakevise	tilbakevise base infinitive
tilbakeviser	tilbakevise present
tilbakevist	tilbakevise participle
tilbakeviste	tilbakevise past
tilføje	tilføje base infinitive
tilføjede	tilføje past
tilføjer	tilføje present
tilføjet	tilføje participle
tilføyd	tilføye participle
tilføyde	tilføye past
tilføye	tilføye base infinitive
tilføyer	tilføye present
tilkendegav	tilkendegive past
tilkendegive	tilkendegive base infinitive
tilkendegiver	tilkendegive present
tilkendegivet	tilkendegive participle
tilkjennegi	tilkjennegi base infinitive
tilkjennegir	tilkjennegi present
tilkjennegit	tilkjennegi participle
tilkjennegite	tilkjennegi past
tilrettevisa	tilrettevise past participle
tilrettevise	tilrettevise base infinitive
tilretteviser	tilrettevise present
tilretteviset	tilrettevise past participle
tilskrev	tilskrive past
tilskrevet	tilskrive participle
tilskrive	tilskrive base infinitive
tilskriver	tilskrive present
tilsto	tilstå past
tilstod	tilstå past
tilstå	tilstå base infinitive
tilstået	tilstå participle
tilstår	tilstå present
tilstått	tilstå participle
tolka	tolke past participle
tolke	tolke base infinitive
tolker	tolke present
tolket	tolke past participle
tordna	tordne past participle
tordne	tordne base infinitive
tordnede	tordne past
tordner	tordne present
tordnet	tordne past participle
tro	tro base infinitive
trodd	tro participle
trodde	tro past
troede	tro past
troet	tro participle
tror	tro present
tru	tro base infinitive
trudd	tro participle
trudde	tro past
true	true base infinitive
truede	true past
truer	true present
truet	true participle
trur	tro present
trut	true participle
trute	true past
trygle	trygle base infinitive
trygler	trygle present
tryglt	trygle participle
tryglte	trygle past
tvile	tvile base infinitive
tviler	tvile present
tvilt	tvile participle
tvilte	tvile past
tvitra	tvitre past participle
tvitre	tvitre base infinitive
tvitrer	tvitre present
tvitret	tvitre past participle
tvivle	tvivle base infinitive
tvivlede	tvivle past
tvivler	tvivle present
tvivlet	tvivle participle
tweete	tweete base infinitive
tweetede	tweete past
tweeter	tweete present
tweetet	tweete participle
twitra	twitre past participle
twitre	twitre base infinitive
twitrer	twitre present
twitret	twitre past participle
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
understreka	understreke base past participle
understrekar	understreke present
understreke	understreke base infinitive
understreker	understreke present
understreket	understreke past participle
undra	undre past participle
undre	undre base infinitive
undrede	undre past
undrer	undre present
undres	undres base past participle present
undret	undre past participle
undskylde	undskylde base infinitive
undskylder	undskylde present
undskyldt	undskylde participle
undskyldte	undskylde past
utbrutt	utbryte participle
utbryte	utbryte base infinitive
utbryter	utbryte present
utbrøt	utbryte past
utdype	utdype base infinitive
utdyper	utdype present
utdypt	utdype participle
utdypte	utdype past
utelukka	utelukke past
utelukke	utelukke base infinitive
utelukker	utelukke present
utelukket	utelukke past participle
uttala	uttale base past participle
uttalar	uttale present
uttale	uttale base infinitive
uttaler	uttale present
uttalt	uttale participle
uttalte	uttale past
uttrykke	uttrykke base infinitive
uttrykker	uttrykke present
uttrykkt	uttrykke participle
uttrykkte	uttrykke past
varsla	varsle past participle
varsle	varsle base infinitive
varslede	varsle past
varsler	varsle present
varslet	varsle past participle
vedgik	vedgå past
vedgikk	vedgå past
vedgå	vedgå base infinitive
vedgået	vedgå participle
vedgår	vedgå present
vedgått	vedgå participle
veit	vite present
vektla	vektlegge past
vektlagt	vektlegge participle
vektlegge	vektlegge base infinitive
vektlegger	vektlegge present
venta	vente past participle
vente	vente base infinitive
ventede	vente past
venter	vente present
ventet	vente past participle
vet	vite present
vide	vide base infinitive
vidne	vidne base infinitive
vidnede	vidne past
vidner	vidne present
vidnet	vidne participle
vidst	vide participle
vidste	vide past
viska	viske past participle
viske	viske base infinitive
visker	viske present
visket	viske past participle
visst	vite participle
visste	vite past
vite	vite base infinitive
vitna	vitne past participle
vitne	vitne base infinitive
vitner	vitne present
vitnet	vitne past participle
vitsa	vitse past participle
vitse	vitse base infinitive
vitsede	vitse past
vitser	vitse present
vitset	vitse past participle
vrisse	vrisse base infinitive
vrissede	vrisse past
vrisser	vrisse present
vrisset	vrisse participle
vurdere	vurdere base infinitive
vurderede	vurdere past
vurderer	vurdere present
vurderet	vurdere participle
vurdert	vurdere participle
vurderte	vurdere past
véd	vide present
ytra	ytre past participle
ytre	ytre base infinitive
ytrede	ytre past
ytrer	ytre present
ytret	ytre past participle
åbne	åbne base infinitive
åbnede	åbne past
åbner	åbne present
åbnet	åbne participle
åpna	åpne past participle
åpne	åpne base infinitive
åpner	åpne present
åpnet	åpne past participle
ønska	ønske base infinitive
ønske	ønske base infinitive
ønskede	ønske past
ønsker	ønske present
ønsket	ønske past participle
ønskjer	ønske present
ønskt	ønske participle
ønskte	ønske past
"""

SPEECH = """\
afkræfte
afsløre
afvise
anbefale
anføre
annoncere
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
begrunde
begrunne
bekendtgøre
bekjenne
beklage
bekrefte
bekræfte
belære
bemerke
bemærke
benekte
benægte
berette
berømme
beskrive
bestride
betegne
betone
betro
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
forsvare
forudse
forutse
framheve
framholde
fremføre
fremheve
fremholde
fremhæve
fremsige
fremstille
føye
gentage
gjenfortelle
gjenta
hauke
hevde
hinte
huske
hylde
hylle
håne
hævde
illustrere
indrømme
indvende
innrømme
innvende
insistere
ironisere
joke
kalde
kalle
karakterisere
klage
kommentere
kommunikere
kommunisere
komplettere
konkludere
konstatere
kontrastere
kontre
korrigere
kreve
kræve
kunngjøre
leve
love
lovprise
meddele
medgi
medgive
melde
mene
mindes
minnes
motivere
nekte
nevne
notere
nuancere
nyansere
nægte
nævne
observere
opdatere
oppdatere
oppgi
opprettholde
oppsummere
opretholde
opsummere
overdrive
parere
poengtere
pointere
poste
presisere
proklamere
protestere
provokere
præcisere
prædike
publicere
publisere
påberope
påkalle
påpege
påpeke
påstå
rapportere
referere
refse
rekapitulere
replicere
replikkere
replisere
revse
rose
røpe
sammenligne
sammenlikne
si
sige
sitere
skildre
skissere
skitsere
skjemte
skrelle
skrive
skryde
skryte
slutte
slynge
spå
spøke
stemple
synse
tilbagevise
tilbakevise
tilføje
tilføye
tilkendegive
tilkjennegi
tilrettevise
tilstå
tvitre
tweete
twitre
udbryde
uddybe
udlægge
udtale
udtrykke
understrege
understreke
undskylde
utbryte
utdype
utelukke
uttale
uttrykke
vedgå
vektlegge
vidne
viske
vitne
vitse
ytre
"""

MANNER = """\
afslutte
angre
avslutte
babble
begynde
begynne
bjeffe
bjæffe
brumme
bryde
bryte
brøle
dele
dosere
efterlyse
erte
fantasere
filosofere
fnyse
fortryde
fortsette
fortsætte
frese
fryde
furte
føje
gape
generalisere
gispe
gjespe
glede
glæde
gneldre
grine
gråte
græde
hamre
harcelere
harselere
hedde
hete
hikste
hoste
hulke
humre
hvese
hviske
hvæse
hyle
indlede
innlede
juble
kakle
kauke
klukke
knurre
kvitre
le
legge
lette
lyde
lyse
lægge
mane
moralisere
mukke
mumle
murre
nikke
nynne
opleve
opne
oppleve
opremse
pege
peke
pese
prale
prate
raljere
rase
reagere
reflektere
registrere
resonnere
rope
råbe
ræsonnere
sende
skrige
skrike
skvadre
skyde
skyte
skælde
slakte
slå
smile
snakke
snerre
snufse
snøfte
stamme
starte
stotre
stå
sukke
supplere
sutre
syte
tale
tordne
udpege
vrisse
åbne
åpne
"""

ADDRESS = """\
advare
anklage
be
bebreide
bebrejde
bede
befale
beordre
beskylde
bønfalde
bønnfalle
formane
forsikre
fortelle
fortælle
garantere
gratulere
hilse
informere
instruere
kritisere
minde
minne
opfordre
oplyse
oppfordre
opplyse
orientere
råde
spørge
spørre
svare
takke
tilskrive
true
trygle
underrette
varsle
"""

QUESTIONS = """\
lure
spørge
spørre
undre
undres
"""

THOUGHT = """\
ane
anse
anta
antage
drømme
erfare
finde
finne
forstå
forvente
frygte
frykte
føle
håbe
håpe
indse
innse
kende
kjenne
lure
mistenke
mistænke
opfatte
oppfatte
regne
se
spekulere
synes
tenke
tolke
tro
tvile
tvivle
tænke
undre
undres
vente
vide
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
erkende
forklare
fortelle
fortælle
frygte
frykte
hevde
håbe
håpe
hævde
indrømme
innrømme
meddele
melde
mene
oplyse
opplyse
påstå
rapportere
si
sige
spørge
spørre
svare
synes
tro
understrege
understreke
varsle
"""

CLAUSAL = """\
hevde
hævde
mene
påstå
si
sige
synes
tro
"""

TRANSITIVE = """\
benekte
benægte
erkende
indrømme
innrømme
nekte
nægte
"""

ACTS = """\
afkræfte
afvise
anbefale
anklage
avkrefte
avvise
be
bebreide
bebrejde
bede
beklage
bekrefte
bekræfte
benekte
benægte
berømme
beskrive
beskylde
betegne
dementere
fordømme
foreslå
forsvare
gratulere
hylde
hylle
kalde
kalle
karakterisere
klage
kritisere
opfordre
oppfordre
refse
rose
slakte
takke
tilbagevise
tilbakevise
"""

PARENTHETIC = """\
advare
afkræfte
afsløre
afvise
anbefale
anføre
annoncere
annonsere
anslå
anta
antage
antyde
appellere
argumentere
artikulere
avgjøre
avkrefte
avsløre
avvise
bebrejde
bebude
bedyre
befale
begrunde
begrunne
bekendtgøre
bekjenne
beklage
bekrefte
bekræfte
belære
bemerke
bemærke
benekte
benægte
beordre
berette
beskrive
bestride
betegne
betone
betro
bevidne
blogge
bønfalde
bønnfalle
citere
debattere
deklarere
dementere
diskutere
drøfte
erindre
erkende
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
forsvare
fortelle
fortælle
forudse
forutse
framheve
framholde
fremføre
fremheve
fremholde
fremhæve
fremsige
fremstille
frygte
frykte
føye
garantere
gentage
gjenfortelle
gjenta
hauke
hevde
hilse
hinte
huske
håbe
håne
håpe
hævde
illustrere
indrømme
indvende
informere
innrømme
innvende
insistere
instruere
ironisere
joke
karakterisere
klage
kommentere
kommunikere
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
meddele
medgi
medgive
melde
mene
minde
mindes
minne
minnes
motivere
nekte
nevne
notere
nuancere
nyansere
nægte
nævne
observere
opdatere
oplyse
oppdatere
oppgi
opplyse
opprettholde
oppsummere
opretholde
opsummere
orientere
overdrive
parere
poengtere
pointere
poste
presisere
proklamere
protestere
provokere
præcisere
prædike
publicere
publisere
påberope
påkalle
påpege
påpeke
påstå
rapportere
referere
refse
rekapitulere
replicere
replikkere
replisere
revse
røpe
sammenligne
sammenlikne
si
sige
sitere
skildre
skissere
skitsere
skjemte
skrelle
skrive
skryde
skryte
slutte
slynge
spekulere
spå
spøke
spørge
spørre
stemple
svare
synes
synse
tenke
tilbagevise
tilbakevise
tilføje
tilføye
tilkendegive
tilkjennegi
tilrettevise
tilskrive
tilstå
tro
true
trygle
tvitre
tweete
twitre
tænke
udbryde
uddybe
udlægge
udtale
udtrykke
underrette
understrege
understreke
undre
undres
undskylde
utbryte
utdype
utelukke
uttale
uttrykke
varsle
vedgå
vektlegge
vidne
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
hedde
hete
lyde
stå
"""

ANAPHORS = """\
det
dette
"""

CONFIRMING = """\
bekrefte
"""
