"""The words that report speech.

Source: written for this project from general knowledge of news English, along the lines of the say, tell, talk and
manner-of-speaking classes of English verbs. Beside the regular forms stand the usual irregular ones.
"""

# form, tab, base form and what the form is
VERBS = """\
accept	accept base
accepted	accept past participle
accepting	accept gerund
accepts	accept present
accuse	accuse base
accused	accuse past participle
accuses	accuse present
accusing	accuse gerund
acknowledge	acknowledge base
acknowledged	acknowledge past participle
acknowledges	acknowledge present
acknowledging	acknowledge gerund
add	add base
added	add past participle
adding	add gerund
address	address base
addressed	address past participle
addresses	address present
addressing	address gerund
adds	add present
admit	admit base
admits	admit present
admitted	admit past participle
admitting	admit gerund
admonish	admonish base
admonished	admonish past participle
admonishes	admonish present
admonishing	admonish gerund
advise	advise base
advised	advise past participle
advises	advise present
advising	advise gerund
advocate	advocate base
advocated	advocate past participle
advocates	advocate present
advocating	advocate gerund
affirm	affirm base
affirmed	affirm past participle
affirming	affirm gerund
affirms	affirm present
agree	agree base
agreed	agree past participle
agreeing	agree gerund
agrees	agree present
allege	allege base
alleged	allege past participle
alleges	allege present
alleging	allege gerund
allow	allow base
allowed	allow past participle
allowing	allow gerund
allows	allow present
allude	allude base
alluded	allude past participle
alludes	allude present
alluding	allude gerund
amplified	amplify past participle
amplifies	amplify present
amplify	amplify base
amplifying	amplify gerund
announce	announce base
announced	announce past participle
announces	announce present
announcing	announce gerund
answer	answer base
answered	answer past participle
answering	answer gerund
answers	answer present
anticipate	anticipate base
anticipated	anticipate past participle
anticipates	anticipate present
anticipating	anticipate gerund
apologise	apologise base
apologised	apologise past participle
apologises	apologise present
apologising	apologise gerund
apologize	apologize base
apologized	apologize past participle
apologizes	apologize present
apologizing	apologize gerund
appeal	appeal base
appealed	appeal past participle
appealing	appeal gerund
appeals	appeal present
applaud	applaud base
applauded	applaud past participle
applauding	applaud gerund
applauds	applaud present
argue	argue base
argued	argue past participle
argues	argue present
arguing	argue gerund
articulate	articulate base
articulated	articulate past participle
articulates	articulate present
articulating	articulate gerund
ask	ask base
asked	ask past participle
asking	ask gerund
asks	ask present
assail	assail base
assailed	assail past participle
assailing	assail gerund
assails	assail present
assert	assert base
asserted	assert past participle
asserting	assert gerund
asserts	assert present
assess	assess base
assessed	assess past participle
assesses	assess present
assessing	assess gerund
assume	assume base
assumed	assume past participle
assumes	assume present
assuming	assume gerund
assure	assure base
assured	assure past participle
assures	assure present
assuring	assure gerund
attest	attest base
attested	attest past participle
attesting	attest gerund
attests	attest present
attribute	attribute base
attributed	attribute past participle
attributes	attribute present
attributing	attribute gerund
aver	aver base
avered	aver past participle
avering	aver gerund
avers	aver present
avow	avow base
avowed	avow past participle
avowing	avow gerund
avows	avow present
babble	babble base
babbled	babble past participle
babbles	babble present
babbling	babble gerund
backtrack	backtrack base
backtracked	backtrack past participle
backtracking	backtrack gerund
backtracks	backtrack present
bark	bark base
barked	bark past participle
barking	bark gerund
barks	bark present
bawl	bawl base
bawled	bawl past participle
bawling	bawl gerund
bawls	bawl present
beam	beam base
beamed	beam past participle
beaming	beam gerund
beams	beam present
beg	beg base
began	begin past
begged	beg past participle
begging	beg gerund
begin	begin base
beginning	begin gerund
begins	begin present
begs	beg present
begun	begin participle
believe	believe base
believed	believe past participle
believes	believe present
believing	believe gerund
bellow	bellow base
bellowed	bellow past participle
bellowing	bellow gerund
bellows	bellow present
bemoan	bemoan base
bemoaned	bemoan past participle
bemoaning	bemoan gerund
bemoans	bemoan present
berate	berate base
berated	berate past participle
berates	berate present
berating	berate gerund
beseech	beseech base
beseeched	beseech past participle
beseeches	beseech present
beseeching	beseech gerund
besought	beseech past participle
bet	bet base past participle
bets	bet present
betting	bet gerund
blame	blame base
blamed	blame past participle
blames	blame present
blaming	blame gerund
blast	blast base
blasted	blast past participle
blasting	blast gerund
blasts	blast present
bleat	bleat base
bleated	bleat past participle
bleating	bleat gerund
bleats	bleat present
bless	bless base
blessed	bless past participle
blesses	bless present
blessing	bless gerund
blog	blog base
blogged	blog past participle
blogging	blog gerund
blogs	blog present
blurt	blurt base
blurted	blurt past participle
blurting	blurt gerund
blurts	blurt present
bluster	bluster base
blustered	bluster past participle
blustering	bluster gerund
blusters	bluster present
boast	boast base
boasted	boast past participle
boasting	boast gerund
boasts	boast present
boom	boom base
boomed	boom past participle
booming	boom gerund
booms	boom present
brag	brag base
bragged	brag past participle
bragging	brag gerund
brags	brag present
brand	brand base
branded	brand past participle
branding	brand gerund
brands	brand present
break	break base
breaking	break gerund
breaks	break present
breathe	breathe base
breathed	breathe past participle
breathes	breathe present
breathing	breathe gerund
brief	brief base
briefed	brief past participle
briefing	brief gerund
briefs	brief present
bristle	bristle base
bristled	bristle past participle
bristles	bristle present
bristling	bristle gerund
broadcast	broadcast base past participle
broadcasting	broadcast gerund
broadcasts	broadcast present
broke	break past
broken	break participle
cable	cable base
cabled	cable past participle
cables	cable present
cabling	cable gerund
cackle	cackle base
cackled	cackle past participle
cackles	cackle present
cackling	cackle gerund
cajole	cajole base
cajoled	cajole past participle
cajoles	cajole present
cajoling	cajole gerund
call	call base
called	call past participle
calling	call gerund
calls	call present
carp	carp base
carped	carp past participle
carping	carp gerund
carps	carp present
caterwaul	caterwaul base
caterwauled	caterwaul past participle
caterwauling	caterwaul gerund
caterwauls	caterwaul present
caution	caution base
cautioned	caution past participle
cautioning	caution gerund
cautions	caution present
censure	censure base
censured	censure past participle
censures	censure present
censuring	censure gerund
challenge	challenge base
challenged	challenge past participle
challenges	challenge present
challenging	challenge gerund
chant	chant base
chanted	chant past participle
chanting	chant gerund
chants	chant present
characterise	characterise base
characterised	characterise past participle
characterises	characterise present
characterising	characterise gerund
characterize	characterize base
characterized	characterize past participle
characterizes	characterize present
characterizing	characterize gerund
charge	charge base
charged	charge past participle
charges	charge present
charging	charge gerund
chastise	chastise base
chastised	chastise past participle
chastises	chastise present
chastising	chastise gerund
chatter	chatter base
chattered	chatter past participle
chattering	chatter gerund
chatters	chatter present
chide	chide base
chided	chide past participle
chides	chide present
chiding	chide gerund
chime	chime base
chimed	chime past participle
chimes	chime present
chiming	chime gerund
chip	chip base
chipped	chip past participle
chipping	chip gerund
chips	chip present
chirp	chirp base
chirped	chirp past participle
chirping	chirp gerund
chirps	chirp present
chortle	chortle base
chortled	chortle past participle
chortles	chortle present
chortling	chortle gerund
chorus	chorus base
chorused	chorus past participle
choruses	chorus present
chorusing	chorus gerund
chronicle	chronicle base
chronicled	chronicle past participle
chronicles	chronicle present
chronicling	chronicle gerund
chuckle	chuckle base
chuckled	chuckle past participle
chuckles	chuckle present
chuckling	chuckle gerund
cite	cite base
cited	cite past participle
cites	cite present
citing	cite gerund
claim	claim base
claimed	claim past participle
claiming	claim gerund
claims	claim present
clarified	clarify past participle
clarifies	clarify present
clarify	clarify base
clarifying	clarify gerund
close	close base
closed	close past participle
closes	close present
closing	close gerund
coach	coach base
coached	coach past participle
coaches	coach present
coaching	coach gerund
coax	coax base
coaxed	coax past participle
coaxes	coax present
coaxing	coax gerund
command	command base
commanded	command past participle
commanding	command gerund
commands	command present
commence	commence base
commenced	commence past participle
commences	commence present
commencing	commence gerund
commend	commend base
commended	commend past participle
commending	commend gerund
commends	commend present
comment	comment base
commented	comment past participle
commenting	comment gerund
comments	comment present
communicate	communicate base
communicated	communicate past participle
communicates	communicate present
communicating	communicate gerund
compare	compare base
compared	compare past participle
compares	compare present
comparing	compare gerund
complain	complain base
complained	complain past participle
complaining	complain gerund
complains	complain present
compliment	compliment base
complimented	compliment past participle
complimenting	compliment gerund
compliments	compliment present
concede	concede base
conceded	concede past participle
concedes	concede present
conceding	concede gerund
conclude	conclude base
concluded	conclude past participle
concludes	conclude present
concluding	conclude gerund
concur	concur base
concurred	concur past participle
concurring	concur gerund
concurs	concur present
condemn	condemn base
condemned	condemn past participle
condemning	condemn gerund
condemns	condemn present
confess	confess base
confessed	confess past participle
confesses	confess present
confessing	confess gerund
confide	confide base
confided	confide past participle
confides	confide present
confiding	confide gerund
confirm	confirm base
confirmed	confirm past participle
confirming	confirm gerund
confirms	confirm present
congratulate	congratulate base
congratulated	congratulate past participle
congratulates	congratulate present
congratulating	congratulate gerund
conjecture	conjecture base
conjectured	conjecture past participle
conjectures	conjecture present
conjecturing	conjecture gerund
consider	consider base
considered	consider past participle
considering	consider gerund
considers	consider present
contend	contend base
contended	contend past participle
contending	contend gerund
contends	contend present
continue	continue base
continued	continue past participle
continues	continue present
continuing	continue gerund
contradict	contradict base
contradicted	contradict past participle
contradicting	contradict gerund
contradicts	contradict present
convey	convey base
conveyed	convey past participle
conveying	convey gerund
conveys	convey present
convince	convince base
convinced	convince past participle
convinces	convince present
convincing	convince gerund
coo	coo base
cooed	coo past participle
cooing	coo gerund
coos	coo present
correct	correct base
corrected	correct past participle
correcting	correct gerund
corrects	correct present
cough	cough base
coughed	cough past participle
coughing	cough gerund
coughs	cough present
counsel	counsel base
counseled	counsel past participle
counseling	counsel gerund
counselled	counsel past participle
counselling	counsel gerund
counsels	counsel present
counter	counter base
countered	counter past participle
countering	counter gerund
counters	counter present
cried	cry past participle
cries	cry present
criticise	criticise base
criticised	criticise past participle
criticises	criticise present
criticising	criticise gerund
criticize	criticize base
criticized	criticize past participle
criticizes	criticize present
criticizing	criticize gerund
croak	croak base
croaked	croak past participle
croaking	croak gerund
croaks	croak present
croon	croon base
crooned	croon past participle
crooning	croon gerund
croons	croon present
crow	crow base
crowed	crow past participle
crowing	crow gerund
crows	crow present
cry	cry base
crying	cry gerund
cut	cut base past participle
cuts	cut present
cutting	cut gerund
deadpan	deadpan base
deadpaned	deadpan past participle
deadpaning	deadpan gerund
deadpans	deadpan present
declare	declare base
declared	declare past participle
declares	declare present
declaring	declare gerund
decline	decline base
declined	decline past participle
declines	decline present
declining	decline gerund
decree	decree base
decreed	decree past participle
decreeing	decree gerund
decrees	decree present
decried	decry past participle
decries	decry present
decry	decry base
decrying	decry gerund
deem	deem base
deemed	deem past participle
deeming	deem gerund
deems	deem present
defend	defend base
defended	defend past participle
defending	defend gerund
defends	defend present
demand	demand base
demanded	demand past participle
demanding	demand gerund
demands	demand present
demur	demur base
demurred	demur past participle
demurring	demur gerund
demurs	demur present
denied	deny past participle
denies	deny present
denounce	denounce base
denounced	denounce past participle
denounces	denounce present
denouncing	denounce gerund
deny	deny base
denying	deny gerund
deplore	deplore base
deplored	deplore past participle
deplores	deplore present
deploring	deplore gerund
deride	deride base
derided	deride past participle
derides	deride present
deriding	deride gerund
describe	describe base
described	describe past participle
describes	describe present
describing	describe gerund
detail	detail base
detailed	detail past participle
detailing	detail gerund
details	detail present
determine	determine base
determined	determine past participle
determines	determine present
determining	determine gerund
diagnose	diagnose base
diagnosed	diagnose past participle
diagnoses	diagnose present
diagnosing	diagnose gerund
dictate	dictate base
dictated	dictate past participle
dictates	dictate present
dictating	dictate gerund
direct	direct base
directed	direct past participle
directing	direct gerund
directs	direct present
disagree	disagree base
disagreed	disagree past participle
disagreeing	disagree gerund
disagrees	disagree present
disavow	disavow base
disavowed	disavow past participle
disavowing	disavow gerund
disavows	disavow present
disclose	disclose base
disclosed	disclose past participle
discloses	disclose present
disclosing	disclose gerund
discount	discount base
discounted	discount past participle
discounting	discount gerund
discounts	discount present
dismiss	dismiss base
dismissed	dismiss past participle
dismisses	dismiss present
dismissing	dismiss gerund
disparage	disparage base
disparaged	disparage past participle
disparages	disparage present
disparaging	disparage gerund
dispute	dispute base
disputed	dispute past participle
disputes	dispute present
disputing	dispute gerund
dissent	dissent base
dissented	dissent past participle
dissenting	dissent gerund
dissents	dissent present
divulge	divulge base
divulged	divulge past participle
divulges	divulge present
divulging	divulge gerund
document	document base
documented	document past participle
documenting	document gerund
documents	document present
doubt	doubt base
doubted	doubt past participle
doubting	doubt gerund
doubts	doubt present
drawl	drawl base
drawled	drawl past participle
drawling	drawl gerund
drawls	drawl present
drone	drone base
droned	drone past participle
drones	drone present
droning	drone gerund
dub	dub base
dubed	dub past participle
dubing	dub gerund
dubs	dub present
e-mail	e-mail base
e-mailed	e-mail past participle
e-mailing	e-mail gerund
e-mails	e-mail present
echo	echo base
echoed	echo past participle
echoes	echo present
echoing	echo gerund
editorialize	editorialize base
editorialized	editorialize past participle
editorializes	editorialize present
editorializing	editorialize gerund
effuse	effuse base
effused	effuse past participle
effuses	effuse present
effusing	effuse gerund
elaborate	elaborate base
elaborated	elaborate past participle
elaborates	elaborate present
elaborating	elaborate gerund
email	email base
emailed	email past participle
emailing	email gerund
emails	email present
emphasise	emphasise base
emphasised	emphasise past participle
emphasises	emphasise present
emphasising	emphasise gerund
emphasize	emphasize base
emphasized	emphasize past participle
emphasizes	emphasize present
emphasizing	emphasize gerund
end	end base
ended	end past participle
ending	end gerund
ends	end present
enlighten	enlighten base
enlightened	enlighten past participle
enlightening	enlighten gerund
enlightens	enlighten present
enquire	enquire base
enquired	enquire past participle
enquires	enquire present
enquiring	enquire gerund
enthuse	enthuse base
enthused	enthuse past participle
enthuses	enthuse present
enthusing	enthuse gerund
entreat	entreat base
entreated	entreat past participle
entreating	entreat gerund
entreats	entreat present
enumerate	enumerate base
enumerated	enumerate past participle
enumerates	enumerate present
enumerating	enumerate gerund
erupt	erupt base
erupted	erupt past participle
erupting	erupt gerund
erupts	erupt present
estimate	estimate base
estimated	estimate past participle
estimates	estimate present
estimating	estimate gerund
exaggerate	exaggerate base
exaggerated	exaggerate past participle
exaggerates	exaggerate present
exaggerating	exaggerate gerund
exclaim	exclaim base
exclaimed	exclaim past participle
exclaiming	exclaim gerund
exclaims	exclaim present
exhort	exhort base
exhorted	exhort past participle
exhorting	exhort gerund
exhorts	exhort present
expand	expand base
expanded	expand past participle
expanding	expand gerund
expands	expand present
expect	expect base
expected	expect past participle
expecting	expect gerund
expects	expect present
explain	explain base
explained	explain past participle
explaining	explain gerund
explains	explain present
explode	explode base
exploded	explode past participle
explodes	explode present
exploding	explode gerund
expostulate	expostulate base
expostulated	expostulate past participle
expostulates	expostulate present
expostulating	expostulate gerund
expound	expound base
expounded	expound past participle
expounding	expound gerund
expounds	expound present
express	express base
expressed	express past participle
expresses	express present
expressing	express gerund
extol	extol base
extoled	extol past participle
extoling	extol gerund
extols	extol present
fear	fear base
feared	fear past participle
fearing	fear gerund
fears	fear present
feel	feel base
feeling	feel gerund
feels	feel present
felt	feel past participle
figure	figure base
figured	figure past participle
figures	figure present
figuring	figure gerund
find	find base
finding	find gerund
finds	find present
finish	finish base
finished	finish past participle
finishes	finish present
finishing	finish gerund
fire	fire base
fired	fire past participle
fires	fire present
firing	fire gerund
flash	flash base
flashed	flash past participle
flashes	flash present
flashing	flash gerund
follow	follow base
followed	follow past participle
following	follow gerund
follows	follow present
forecast	forecast base past participle
forecasting	forecast gerund
forecasts	forecast present
foresaw	foresee past
foresee	foresee base
foreseeing	foresee gerund
foreseen	foresee participle
foresees	foresee present
foretell	foretell base
foretelling	foretell gerund
foretells	foretell present
foretold	foretell past participle
forewarn	forewarn base
forewarned	forewarn past participle
forewarning	forewarn gerund
forewarns	forewarn present
found	find past participle
fret	fret base
freted	fret past participle
freting	fret gerund
frets	fret present
frown	frown base
frowned	frown past participle
frowning	frown gerund
frowns	frown present
fume	fume base
fumed	fume past participle
fumes	fume present
fuming	fume gerund
fuss	fuss base
fussed	fuss past participle
fusses	fuss present
fussing	fuss gerund
gasp	gasp base
gasped	gasp past participle
gasping	gasp gerund
gasps	gasp present
giggle	giggle base
giggled	giggle past participle
giggles	giggle present
giggling	giggle gerund
gloat	gloat base
gloated	gloat past participle
gloating	gloat gerund
gloats	gloat present
go	go base
goad	goad base
goaded	goad past participle
goading	goad gerund
goads	goad present
goes	go present
going	go gerund
gone	go participle
greet	greet base
greeted	greet past participle
greeting	greet gerund
greets	greet present
grill	grill base
grilled	grill past participle
grilling	grill gerund
grills	grill present
grimace	grimace base
grimaced	grimace past participle
grimaces	grimace present
grimacing	grimace gerund
grin	grin base
grinned	grin past participle
grinning	grin gerund
grins	grin present
gripe	gripe base
griped	gripe past participle
gripes	gripe present
griping	gripe gerund
groan	groan base
groaned	groan past participle
groaning	groan gerund
groans	groan present
grouse	grouse base
groused	grouse past participle
grouses	grouse present
grousing	grouse gerund
growl	growl base
growled	growl past participle
growling	growl gerund
growls	growl present
grumble	grumble base
grumbled	grumble past participle
grumbles	grumble present
grumbling	grumble gerund
grunt	grunt base
grunted	grunt past participle
grunting	grunt gerund
grunts	grunt present
guarantee	guarantee base
guaranteed	guarantee past participle
guaranteeing	guarantee gerund
guarantees	guarantee present
guess	guess base
guessed	guess past participle
guesses	guess present
guessing	guess gerund
gulp	gulp base
gulped	gulp past participle
gulping	gulp gerund
gulps	gulp present
gush	gush base
gushed	gush past participle
gushes	gush present
gushing	gush gerund
hail	hail base
hailed	hail past participle
hailing	hail gerund
hails	hail present
harangue	harangue base
harangued	harangue past participle
harangues	harangue present
haranguing	harangue gerund
heckle	heckle base
heckled	heckle past participle
heckles	heckle present
heckling	heckle gerund
held	hold past participle
highlight	highlight base
highlighted	highlight past participle
highlighting	highlight gerund
highlights	highlight present
hint	hint base
hinted	hint past participle
hinting	hint gerund
hints	hint present
hiss	hiss base
hissed	hiss past participle
hisses	hiss present
hissing	hiss gerund
hit	hit base past participle
hits	hit present
hitting	hit gerund
hold	hold base
holding	hold gerund
holds	hold present
holler	holler base
hollered	holler past participle
hollering	holler gerund
hollers	holler present
hope	hope base
hoped	hope past participle
hopes	hope present
hoping	hope gerund
howl	howl base
howled	howl past participle
howling	howl gerund
howls	howl present
huff	huff base
huffed	huff past participle
huffing	huff gerund
huffs	huff present
hum	hum base
hummed	hum past participle
humming	hum gerund
hums	hum present
hypothesize	hypothesize base
hypothesized	hypothesize past participle
hypothesizes	hypothesize present
hypothesizing	hypothesize gerund
illustrate	illustrate base
illustrated	illustrate past participle
illustrates	illustrate present
illustrating	illustrate gerund
imagine	imagine base
imagined	imagine past participle
imagines	imagine present
imagining	imagine gerund
implied	imply past participle
implies	imply present
implore	implore base
implored	implore past participle
implores	implore present
imploring	implore gerund
imply	imply base
implying	imply gerund
indicate	indicate base
indicated	indicate past participle
indicates	indicate present
indicating	indicate gerund
inform	inform base
informed	inform past participle
informing	inform gerund
informs	inform present
inquire	inquire base
inquired	inquire past participle
inquires	inquire present
inquiring	inquire gerund
insinuate	insinuate base
insinuated	insinuate past participle
insinuates	insinuate present
insinuating	insinuate gerund
insist	insist base
insisted	insist past participle
insisting	insist gerund
insists	insist present
instruct	instruct base
instructed	instruct past participle
instructing	instruct gerund
instructs	instruct present
interject	interject base
interjected	interject past participle
interjecting	interject gerund
interjects	interject present
interpose	interpose base
interposed	interpose past participle
interposes	interpose present
interposing	interpose gerund
interpret	interpret base
interpreted	interpret past participle
interpreting	interpret gerund
interprets	interpret present
interrogate	interrogate base
interrogated	interrogate past participle
interrogates	interrogate present
interrogating	interrogate gerund
interrupt	interrupt base
interrupted	interrupt past participle
interrupting	interrupt gerund
interrupts	interrupt present
intimate	intimate base
intimated	intimate past participle
intimates	intimate present
intimating	intimate gerund
intone	intone base
intoned	intone past participle
intones	intone present
intoning	intone gerund
invite	invite base
invited	invite past participle
invites	invite present
inviting	invite gerund
jab	jab base
jabbed	jab past participle
jabbing	jab gerund
jabs	jab present
jeer	jeer base
jeered	jeer past participle
jeering	jeer gerund
jeers	jeer present
jest	jest base
jested	jest past participle
jesting	jest gerund
jests	jest present
jibe	jibe base
jibed	jibe past participle
jibes	jibe present
jibing	jibe gerund
joke	joke base
joked	joke past participle
jokes	joke present
joking	joke gerund
josh	josh base
joshed	josh past participle
joshes	josh present
joshing	josh gerund
justified	justify past participle
justifies	justify present
justify	justify base
justifying	justify gerund
kid	kid base
kidded	kid past participle
kidding	kid gerund
kids	kid present
knew	know past
know	know base
knowing	know gerund
known	know participle
knows	know present
label	label base
labeled	label past participle
labeling	label gerund
labelled	label past participle
labelling	label gerund
labels	label present
lambast	lambast base
lambaste	lambaste base
lambasted	lambast past participle
lambastes	lambaste present
lambasting	lambast gerund
lambasts	lambast present
lament	lament base
lamented	lament past participle
lamenting	lament gerund
laments	lament present
lash	lash base
lashed	lash past participle
lashes	lash present
lashing	lash gerund
laud	laud base
lauded	laud past participle
lauding	laud gerund
lauds	laud present
laugh	laugh base
laughed	laugh past participle
laughing	laugh gerund
laughs	laugh present
lead	lead base
leading	lead gerund
leads	lead present
learn	learn base
learned	learn past participle
learning	learn gerund
learns	learn present
learnt	learn past participle
lecture	lecture base
lectured	lecture past participle
lectures	lecture present
lecturing	lecture gerund
led	lead past participle
leer	leer base
leered	leer past participle
leering	leer gerund
leers	leer present
lie	lie base
lied	lie past participle
lies	lie present
liken	liken base
likened	liken past participle
likening	liken gerund
likens	liken present
lilt	lilt base
lilted	lilt past participle
lilting	lilt gerund
lilts	lilt present
lisp	lisp base
lisped	lisp past participle
lisping	lisp gerund
lisps	lisp present
list	list base
listed	list past participle
listing	list gerund
lists	list present
lying	lie gerund
maintain	maintain base
maintained	maintain past participle
maintaining	maintain gerund
maintains	maintain present
mandate	mandate base
mandated	mandate past participle
mandates	mandate present
mandating	mandate gerund
marvel	marvel base
marveled	marvel past participle
marveling	marvel gerund
marvels	marvel present
mention	mention base
mentioned	mention past participle
mentioning	mention gerund
mentions	mention present
message	message base
messaged	message past participle
messages	message present
messaging	message gerund
moan	moan base
moaned	moan past participle
moaning	moan gerund
moans	moan present
mock	mock base
mocked	mock past participle
mocking	mock gerund
mocks	mock present
mouth	mouth base
mouthed	mouth past participle
mouthing	mouth gerund
mouths	mouth present
mumble	mumble base
mumbled	mumble past participle
mumbles	mumble present
mumbling	mumble gerund
murmur	murmur base
murmured	murmur past participle
murmuring	murmur gerund
murmurs	murmur present
muse	muse base
mused	muse past participle
muses	muse present
musing	muse gerund
mutter	mutter base
muttered	mutter past participle
muttering	mutter gerund
mutters	mutter present
nag	nag base
nagged	nag past participle
nagging	nag gerund
nags	nag present
name	name base
named	name past participle
names	name present
naming	name gerund
narrate	narrate base
narrated	narrate past participle
narrates	narrate present
narrating	narrate gerund
nickname	nickname base
nicknamed	nickname past participle
nicknames	nickname present
nicknaming	nickname gerund
nod	nod base
nodded	nod past participle
nodding	nod gerund
nods	nod present
note	note base
noted	note past participle
notes	note present
notified	notify past participle
notifies	notify present
notify	notify base
notifying	notify gerund
noting	note gerund
nudge	nudge base
nudged	nudge past participle
nudges	nudge present
nudging	nudge gerund
object	object base
objected	object past participle
objecting	object gerund
objects	object present
observe	observe base
observed	observe past participle
observes	observe present
observing	observe gerund
offer	offer base
offered	offer past participle
offering	offer gerund
offers	offer present
open	open base
opened	open past participle
opening	open gerund
opens	open present
opine	opine base
opined	opine past participle
opines	opine present
opining	opine gerund
order	order base
ordered	order past participle
ordering	order gerund
orders	order present
outline	outline base
outlined	outline past participle
outlines	outline present
outlining	outline gerund
pant	pant base
panted	pant past participle
panting	pant gerund
pants	pant present
paraphrase	paraphrase base
paraphrased	paraphrase past participle
paraphrases	paraphrase present
paraphrasing	paraphrase gerund
parrot	parrot base
parroted	parrot past participle
parroting	parrot gerund
parrots	parrot present
persist	persist base
persisted	persist past participle
persisting	persist gerund
persists	persist present
persuade	persuade base
persuaded	persuade past participle
persuades	persuade present
persuading	persuade gerund
petition	petition base
petitioned	petition past participle
petitioning	petition gerund
petitions	petition present
philosophize	philosophize base
philosophized	philosophize past participle
philosophizes	philosophize present
philosophizing	philosophize gerund
pipe	pipe base
piped	pipe past participle
pipes	pipe present
piping	pipe gerund
pitch	pitch base
pitched	pitch past participle
pitches	pitch present
pitching	pitch gerund
plead	plead base
pleaded	plead past participle
pleading	plead gerund
pleads	plead present
pled	plead past participle
pledge	pledge base
pledged	pledge past participle
pledges	pledge present
pledging	pledge gerund
point	point base
pointed	point past participle
pointing	point gerund
points	point present
pontificate	pontificate base
pontificated	pontificate past participle
pontificates	pontificate present
pontificating	pontificate gerund
pooh-pooh	pooh-pooh base
pooh-poohed	pooh-pooh past participle
pooh-poohing	pooh-pooh gerund
pooh-poohs	pooh-pooh present
portray	portray base
portrayed	portray past participle
portraying	portray gerund
portrays	portray present
pose	pose base
posed	pose past participle
poses	pose present
posing	pose gerund
posit	posit base
posited	posit past participle
positing	posit gerund
posits	posit present
post	post base
posted	post past participle
posting	post gerund
posts	post present
postulate	postulate base
postulated	postulate past participle
postulates	postulate present
postulating	postulate gerund
pout	pout base
pouted	pout past participle
pouting	pout gerund
pouts	pout present
praise	praise base
praised	praise past participle
praises	praise present
praising	praise gerund
prate	prate base
prated	prate past participle
prates	prate present
prating	prate gerund
pray	pray base
prayed	pray past participle
praying	pray gerund
prays	pray present
preach	preach base
preached	preach past participle
preaches	preach present
preaching	preach gerund
predict	predict base
predicted	predict past participle
predicting	predict gerund
predicts	predict present
press	press base
pressed	press past participle
presses	press present
pressing	press gerund
proceed	proceed base
proceeded	proceed past participle
proceeding	proceed gerund
proceeds	proceed present
proclaim	proclaim base
proclaimed	proclaim past participle
proclaiming	proclaim gerund
proclaims	proclaim present
prod	prod base
prodded	prod past participle
prodding	prod gerund
prods	prod present
profess	profess base
professed	profess past participle
professes	profess present
professing	profess gerund
project	project base
projected	project past participle
projecting	project gerund
projects	project present
promise	promise base
promised	promise past participle
promises	promise present
promising	promise gerund
prompt	prompt base
prompted	prompt past participle
prompting	prompt gerund
prompts	prompt present
pronounce	pronounce base
pronounced	pronounce past participle
pronounces	pronounce present
pronouncing	pronounce gerund
prophesied	prophesy past participle
prophesies	prophesy present
prophesy	prophesy base
prophesying	prophesy gerund
propose	propose base
proposed	propose past participle
proposes	propose present
proposing	propose gerund
protest	protest base
protested	protest past participle
protesting	protest gerund
protests	protest present
publish	publish base
published	publish past participle
publishes	publish present
publishing	publish gerund
purr	purr base
purred	purr past participle
purring	purr gerund
purrs	purr present
push	push base
pushed	push past participle
pushes	push present
pushing	push gerund
put	put base past participle
puts	put present
putting	put gerund
quake	quake base
quaked	quake past participle
quakes	quake present
quaking	quake gerund
quaver	quaver base
quavered	quaver past participle
quavering	quaver gerund
quavers	quaver present
queried	query past participle
queries	query present
query	query base
querying	query gerund
question	question base
questioned	question past participle
questioning	question gerund
questions	question present
quibble	quibble base
quibbled	quibble past participle
quibbles	quibble present
quibbling	quibble gerund
quip	quip base
quipped	quip past participle
quipping	quip gerund
quips	quip present
quiz	quiz base
quizzed	quiz past participle
quizzes	quiz present
quizzing	quiz gerund
quote	quote base
quoted	quote past participle
quotes	quote present
quoting	quote gerund
radio	radio base
radioed	radio past participle
radioing	radio gerund
radios	radio present
rage	rage base
raged	rage past participle
rages	rage present
raging	rage gerund
rail	rail base
railed	rail past participle
railing	rail gerund
rails	rail present
ramble	ramble base
rambled	ramble past participle
rambles	ramble present
rambling	ramble gerund
ran	run past
rant	rant base
ranted	rant past participle
ranting	rant gerund
rants	rant present
rap	rap base
rapped	rap past participle
rapping	rap gerund
raps	rap present
rasp	rasp base
rasped	rasp past participle
rasping	rasp gerund
rasps	rasp present
rattle	rattle base
rattled	rattle past participle
rattles	rattle present
rattling	rattle gerund
rave	rave base
raved	rave past participle
raves	rave present
raving	rave gerund
reach	reach base
reached	reach past participle
reaches	reach present
reaching	reach gerund
react	react base
reacted	react past participle
reacting	react gerund
reacts	react present
read	read base past participle
reading	read gerund
reads	read present
reaffirm	reaffirm base
reaffirmed	reaffirm past participle
reaffirming	reaffirm gerund
reaffirms	reaffirm present
realise	realise base
realised	realise past participle
realises	realise present
realising	realise gerund
realize	realize base
realized	realize past participle
realizes	realize present
realizing	realize gerund
reason	reason base
reasoned	reason past participle
reasoning	reason gerund
reasons	reason present
reassert	reassert base
reasserted	reassert past participle
reasserting	reassert gerund
reasserts	reassert present
reassure	reassure base
reassured	reassure past participle
reassures	reassure present
reassuring	reassure gerund
rebuff	rebuff base
rebuffed	rebuff past participle
rebuffing	rebuff gerund
rebuffs	rebuff present
rebuke	rebuke base
rebuked	rebuke past participle
rebukes	rebuke present
rebuking	rebuke gerund
rebut	rebut base
rebuts	rebut present
rebutted	rebut past participle
rebutting	rebut gerund
recall	recall base
recalled	recall past participle
recalling	recall gerund
recalls	recall present
recant	recant base
recanted	recant past participle
recanting	recant gerund
recants	recant present
recite	recite base
recited	recite past participle
recites	recite present
reciting	recite gerund
reckon	reckon base
reckoned	reckon past participle
reckoning	reckon gerund
reckons	reckon present
recognise	recognise base
recognised	recognise past participle
recognises	recognise present
recognising	recognise gerund
recognize	recognize base
recognized	recognize past participle
recognizes	recognize present
recognizing	recognize gerund
recollect	recollect base
recollected	recollect past participle
recollecting	recollect gerund
recollects	recollect present
recommend	recommend base
recommended	recommend past participle
recommending	recommend gerund
recommends	recommend present
recount	recount base
recounted	recount past participle
recounting	recount gerund
recounts	recount present
refer	refer base
reference	reference base
referenced	reference past participle
references	reference present
referencing	reference gerund
referred	refer past participle
referring	refer gerund
refers	refer present
reflect	reflect base
reflected	reflect past participle
reflecting	reflect gerund
reflects	reflect present
refute	refute base
refuted	refute past participle
refutes	refute present
refuting	refute gerund
reiterate	reiterate base
reiterated	reiterate past participle
reiterates	reiterate present
reiterating	reiterate gerund
reject	reject base
rejected	reject past participle
rejecting	reject gerund
rejects	reject present
rejoin	rejoin base
rejoined	rejoin past participle
rejoining	rejoin gerund
rejoins	rejoin present
relate	relate base
related	relate past participle
relates	relate present
relating	relate gerund
relay	relay base
relayed	relay past participle
relaying	relay gerund
relays	relay present
release	release base
released	release past participle
releases	release present
releasing	release gerund
remark	remark base
remarked	remark past participle
remarking	remark gerund
remarks	remark present
remember	remember base
remembered	remember past participle
remembering	remember gerund
remembers	remember present
remind	remind base
reminded	remind past participle
reminding	remind gerund
reminds	remind present
reminisce	reminisce base
reminisced	reminisce past participle
reminisces	reminisce present
reminiscing	reminisce gerund
renounce	renounce base
renounced	renounce past participle
renounces	renounce present
renouncing	renounce gerund
repeat	repeat base
repeated	repeat past participle
repeating	repeat gerund
repeats	repeat present
replied	reply past participle
replies	reply present
reply	reply base
replying	reply gerund
report	report base
reported	report past participle
reporting	report gerund
reports	report present
reprimand	reprimand base
reprimanded	reprimand past participle
reprimanding	reprimand gerund
reprimands	reprimand present
reproach	reproach base
reproached	reproach past participle
reproaches	reproach present
reproaching	reproach gerund
reprove	reprove base
reproved	reprove past participle
reproves	reprove present
reproving	reprove gerund
request	request base
requested	request past participle
requesting	request gerund
requests	request present
respond	respond base
responded	respond past participle
responding	respond gerund
responds	respond present
restate	restate base
restated	restate past participle
restates	restate present
restating	restate gerund
resume	resume base
resumed	resume past participle
resumes	resume present
resuming	resume gerund
retell	retell base
retelling	retell gerund
retells	retell present
retold	retell past participle
retort	retort base
retorted	retort past participle
retorting	retort gerund
retorts	retort present
retract	retract base
retracted	retract past participle
retracting	retract gerund
retracts	retract present
return	return base
returned	return past participle
returning	return gerund
returns	return present
retweet	retweet base
retweeted	retweet past participle
retweeting	retweet gerund
retweets	retweet present
reveal	reveal base
revealed	reveal past participle
revealing	reveal gerund
reveals	reveal present
rhapsodize	rhapsodize base
rhapsodized	rhapsodize past participle
rhapsodizes	rhapsodize present
rhapsodizing	rhapsodize gerund
rhyme	rhyme base
rhymed	rhyme past participle
rhymes	rhyme present
rhyming	rhyme gerund
ridicule	ridicule base
ridiculed	ridicule past participle
ridicules	ridicule present
ridiculing	ridicule gerund
riff	riff base
riffed	riff past participle
riffing	riff gerund
riffs	riff present
riposte	riposte base
riposted	riposte past participle
ripostes	riposte present
riposting	riposte gerund
roar	roar base
roared	roar past participle
roaring	roar gerund
roars	roar present
rule	rule base
ruled	rule past participle
rules	rule present
ruling	rule gerund
rumble	rumble base
rumbled	rumble past participle
rumbles	rumble present
rumbling	rumble gerund
run	run base participle
running	run gerund
runs	run present
said	say past participle
sang	sing past
saw	see past
say	say base
saying	say gerund
says	say present
scoff	scoff base
scoffed	scoff past participle
scoffing	scoff gerund
scoffs	scoff present
scold	scold base
scolded	scold past participle
scolding	scold gerund
scolds	scold present
scowl	scowl base
scowled	scowl past participle
scowling	scowl gerund
scowls	scowl present
scrawl	scrawl base
scrawled	scrawl past participle
scrawling	scrawl gerund
scrawls	scrawl present
scream	scream base
screamed	scream past participle
screaming	scream gerund
screams	scream present
screech	screech base
screeched	screech past participle
screeches	screech present
screeching	screech gerund
scribble	scribble base
scribbled	scribble past participle
scribbles	scribble present
scribbling	scribble gerund
see	see base
seeing	see gerund
seen	see participle
sees	see present
sense	sense base
sensed	sense past participle
senses	sense present
sensing	sense gerund
sermonize	sermonize base
sermonized	sermonize past participle
sermonizes	sermonize present
sermonizing	sermonize gerund
shoot	shoot base
shooting	shoot gerund
shoots	shoot present
shot	shoot past participle
shout	shout base
shouted	shout past participle
shouting	shout gerund
shouts	shout present
show	show base
showed	show past
showing	show gerund
shown	show participle
shows	show present
shriek	shriek base
shrieked	shriek past participle
shrieking	shriek gerund
shrieks	shriek present
shrug	shrug base
shruged	shrug past participle
shruging	shrug gerund
shrugs	shrug present
sigh	sigh base
sighed	sigh past participle
sighing	sigh gerund
sighs	sigh present
sign	sign base
signal	signal base
signaled	signal past participle
signaling	signal gerund
signalled	signal past participle
signalling	signal gerund
signals	signal present
signed	sign past participle
signing	sign gerund
signs	sign present
simper	simper base
simpered	simper past participle
simpering	simper gerund
simpers	simper present
sing	sing base
singing	sing gerund
sings	sing present
sizzle	sizzle base
sizzled	sizzle past participle
sizzles	sizzle present
sizzling	sizzle gerund
slam	slam base
slammed	slam past participle
slamming	slam gerund
slams	slam present
slur	slur base
slurred	slur past participle
slurring	slur gerund
slurs	slur present
smile	smile base
smiled	smile past participle
smiles	smile present
smiling	smile gerund
smirk	smirk base
smirked	smirk past participle
smirking	smirk gerund
smirks	smirk present
snap	snap base
snapped	snap past participle
snapping	snap gerund
snaps	snap present
snarl	snarl base
snarled	snarl past participle
snarling	snarl gerund
snarls	snarl present
sneer	sneer base
sneered	sneer past participle
sneering	sneer gerund
sneers	sneer present
snicker	snicker base
snickered	snicker past participle
snickering	snicker gerund
snickers	snicker present
sniff	sniff base
sniffed	sniff past participle
sniffing	sniff gerund
sniffs	sniff present
snigger	snigger base
sniggered	snigger past participle
sniggering	snigger gerund
sniggers	snigger present
snort	snort base
snorted	snort past participle
snorting	snort gerund
snorts	snort present
sob	sob base
sobbed	sob past participle
sobbing	sob gerund
sobs	sob present
soothe	soothe base
soothed	soothe past participle
soothes	soothe present
soothing	soothe gerund
spat	spit past participle
speak	speak base
speaking	speak gerund
speaks	speak present
specified	specify past participle
specifies	specify present
specify	specify base
specifying	specify gerund
speculate	speculate base
speculated	speculate past participle
speculates	speculate present
speculating	speculate gerund
spell	spell base
spelled	spell past participle
spelling	spell gerund
spells	spell present
spelt	spell past participle
spit	spit base past participle
spits	spit present
spitting	spit gerund
splutter	splutter base
spluttered	splutter past participle
spluttering	splutter gerund
splutters	splutter present
spoke	speak past
spoken	speak participle
spout	spout base
spouted	spout past participle
spouting	spout gerund
spouts	spout present
sputter	sputter base
sputtered	sputter past participle
sputtering	sputter gerund
sputters	sputter present
squawk	squawk base
squawked	squawk past participle
squawking	squawk gerund
squawks	squawk present
squeak	squeak base
squeaked	squeak past participle
squeaking	squeak gerund
squeaks	squeak present
squeal	squeal base
squealed	squeal past participle
squealing	squeal gerund
squeals	squeal present
stammer	stammer base
stammered	stammer past participle
stammering	stammer gerund
stammers	stammer present
start	start base
started	start past participle
starting	start gerund
starts	start present
state	state base
stated	state past participle
states	state present
stating	state gerund
stipulate	stipulate base
stipulated	stipulate past participle
stipulates	stipulate present
stipulating	stipulate gerund
storm	storm base
stormed	storm past participle
storming	storm gerund
storms	storm present
stress	stress base
stressed	stress past participle
stresses	stress present
stressing	stress gerund
strike	strike base
strikes	strike present
striking	strike gerund
struck	strike past participle
stutter	stutter base
stuttered	stutter past participle
stuttering	stutter gerund
stutters	stutter present
submit	submit base
submits	submit present
submitted	submit past participle
submitting	submit gerund
suggest	suggest base
suggested	suggest past participle
suggesting	suggest gerund
suggests	suggest present
sulk	sulk base
sulked	sulk past participle
sulking	sulk gerund
sulks	sulk present
summarise	summarise base
summarised	summarise past participle
summarises	summarise present
summarising	summarise gerund
summarize	summarize base
summarized	summarize past participle
summarizes	summarize present
summarizing	summarize gerund
sung	sing participle
suppose	suppose base
supposed	suppose past participle
supposes	suppose present
supposing	suppose gerund
surmise	surmise base
surmised	surmise past participle
surmises	surmise present
surmising	surmise gerund
suspect	suspect base
suspected	suspect past participle
suspecting	suspect gerund
suspects	suspect present
swagger	swagger base
swaggered	swagger past participle
swaggering	swagger gerund
swaggers	swagger present
swear	swear base
swearing	swear gerund
swears	swear present
swore	swear past
sworn	swear participle
sympathize	sympathize base
sympathized	sympathize past participle
sympathizes	sympathize present
sympathizing	sympathize gerund
taught	teach past participle
taunt	taunt base
taunted	taunt past participle
taunting	taunt gerund
taunts	taunt present
teach	teach base
teaches	teach present
teaching	teach gerund
tease	tease base
teased	tease past participle
teases	tease present
teasing	tease gerund
telegraph	telegraph base
telegraphed	telegraph past participle
telegraphing	telegraph gerund
telegraphs	telegraph present
tell	tell base
telling	tell gerund
tells	tell present
term	term base
termed	term past participle
terming	term gerund
terms	term present
testified	testify past participle
testifies	testify present
testify	testify base
testifying	testify gerund
text	text base
texted	text past participle
texting	text gerund
texts	text present
thank	thank base
thanked	thank past participle
thanking	thank gerund
thanks	thank present
theorise	theorise base
theorised	theorise past participle
theorises	theorise present
theorising	theorise gerund
theorize	theorize base
theorized	theorize past participle
theorizes	theorize present
theorizing	theorize gerund
think	think base
thinking	think gerund
thinks	think present
thought	think past participle
threaten	threaten base
threatened	threaten past participle
threatening	threaten gerund
threatens	threaten present
thunder	thunder base
thundered	thunder past participle
thundering	thunder gerund
thunders	thunder present
tip	tip base
tipped	tip past participle
tipping	tip gerund
tips	tip present
toast	toast base
toasted	toast past participle
toasting	toast gerund
toasts	toast present
told	tell past participle
tout	tout base
touted	tout past participle
touting	tout gerund
touts	tout present
trail	trail base
trailed	trail past participle
trailing	trail gerund
trails	trail present
trill	trill base
trilled	trill past participle
trilling	trill gerund
trills	trill present
trumpet	trumpet base
trumpeted	trumpet past participle
trumpeting	trumpet gerund
trumpets	trumpet present
tut	tut base
tuts	tut present
tutted	tut past participle
tutting	tut gerund
tweet	tweet base
tweeted	tweet past participle
tweeting	tweet gerund
tweets	tweet present
twitter	twitter base
twittered	twitter past participle
twittering	twitter gerund
twitters	twitter present
underline	underline base
underlined	underline past participle
underlines	underline present
underlining	underline gerund
underscore	underscore base
underscored	underscore past participle
underscores	underscore present
underscoring	underscore gerund
understand	understand base
understanding	understand gerund
understands	understand present
understood	understand past participle
urge	urge base
urged	urge past participle
urges	urge present
urging	urge gerund
utter	utter base
uttered	utter past participle
uttering	utter gerund
utters	utter present
vent	vent base
vented	vent past participle
venting	vent gerund
vents	vent present
venture	venture base
ventured	venture past participle
ventures	venture present
venturing	venture gerund
voice	voice base
voiced	voice past participle
voices	voice present
voicing	voice gerund
volunteer	volunteer base
volunteered	volunteer past participle
volunteering	volunteer gerund
volunteers	volunteer present
vouch	vouch base
vouched	vouch past participle
vouches	vouch present
vouching	vouch gerund
vow	vow base
vowed	vow past participle
vowing	vow gerund
vows	vow present
waffle	waffle base
waffled	waffle past participle
waffles	waffle present
waffling	waffle gerund
wail	wail base
wailed	wail past participle
wailing	wail gerund
wails	wail present
warble	warble base
warbled	warble past participle
warbles	warble present
warbling	warble gerund
warn	warn base
warned	warn past participle
warning	warn gerund
warns	warn present
wax	wax base
waxed	wax past participle
waxes	wax present
waxing	wax gerund
weep	weep base
weeping	weep gerund
weeps	weep present
weigh	weigh base
weighed	weigh past participle
weighing	weigh gerund
weighs	weigh present
went	go past
wept	weep past participle
wheedle	wheedle base
wheedled	wheedle past participle
wheedles	wheedle present
wheedling	wheedle gerund
wheeze	wheeze base
wheezed	wheeze past participle
wheezes	wheeze present
wheezing	wheeze gerund
whimper	whimper base
whimpered	whimper past participle
whimpering	whimper gerund
whimpers	whimper present
whine	whine base
whined	whine past participle
whines	whine present
whining	whine gerund
whisper	whisper base
whispered	whisper past participle
whispering	whisper gerund
whispers	whisper present
whistle	whistle base
whistled	whistle past participle
whistles	whistle present
whistling	whistle gerund
whoop	whoop base
whooped	whoop past participle
whooping	whoop gerund
whoops	whoop present
wince	wince base
winced	wince past participle
winces	wince present
wincing	wince gerund
wink	wink base
winked	wink past participle
winking	wink gerund
winks	wink present
wire	wire base
wired	wire past participle
wires	wire present
wiring	wire gerund
wisecrack	wisecrack base
wisecracked	wisecrack past participle
wisecracking	wisecrack gerund
wisecracks	wisecrack present
wish	wish base
wished	wish past participle
wishes	wish present
wishing	wish gerund
wonder	wonder base
wondered	wonder past participle
wondering	wonder gerund
wonders	wonder present
worried	worry past participle
worries	worry present
worry	worry base
worrying	worry gerund
write	write base
writes	write present
writing	write gerund
written	write participle
wrote	write past
yawn	yawn base
yawned	yawn past participle
yawning	yawn gerund
yawns	yawn present
yell	yell base
yelled	yell past participle
yelling	yell gerund
yells	yell present
yelp	yelp base
yelped	yelp past participle
yelping	yelp gerund
yelps	yelp present
"""

SPEECH = """\
accuse
acknowledge
add
address
admit
admonish
advise
advocate
affirm
agree
allege
allow
allude
amplify
announce
answer
apologise
apologize
appeal
applaud
argue
articulate
ask
assail
assert
assess
assure
attest
attribute
aver
avow
backtrack
beg
bemoan
berate
beseech
blame
blast
blog
blurt
boast
brag
brand
brief
broadcast
cable
call
caution
censure
challenge
characterise
characterize
charge
chastise
chide
chronicle
cite
claim
clarify
commend
comment
communicate
compare
complain
compliment
concede
conclude
concur
condemn
confess
confide
confirm
congratulate
conjecture
contend
contradict
convey
counsel
counter
criticise
criticize
declare
decline
decree
decry
defend
demand
demur
denounce
deny
deplore
deride
describe
detail
diagnose
dictate
disagree
disavow
disclose
discount
dismiss
disparage
dispute
dissent
divulge
document
dub
e-mail
echo
editorialize
elaborate
email
emphasise
emphasize
enquire
enthuse
entreat
enumerate
estimate
exaggerate
exclaim
exhort
expand
explain
expostulate
expound
express
extol
find
forecast
foresee
foretell
gloat
gripe
grouse
grumble
guarantee
guess
hail
highlight
hint
hold
hypothesize
illustrate
implore
imply
indicate
inform
inquire
insinuate
insist
instruct
interject
interpret
interrupt
intimate
joke
label
lambast
lambaste
lament
laud
lecture
liken
maintain
mandate
mention
message
moan
mock
muse
name
narrate
nickname
note
notify
object
observe
offer
opine
order
outline
paraphrase
parrot
philosophize
plead
pledge
point
pontificate
pooh-pooh
portray
posit
postulate
praise
pray
preach
predict
proclaim
profess
project
promise
pronounce
prophesy
propose
protest
publish
put
query
question
quibble
quip
quote
radio
rail
ramble
rant
reaffirm
reason
reassert
reassure
rebuff
rebuke
rebut
recall
recant
recite
reckon
recollect
recommend
recount
refer
reference
reflect
refute
reiterate
reject
rejoin
relate
relay
remark
remember
remind
reminisce
renounce
repeat
reply
report
reprimand
reproach
reprove
request
respond
restate
retell
retort
retract
retweet
reveal
rhapsodize
ridicule
riff
rule
say
scoff
scold
scrawl
sermonize
show
signal
slam
speak
specify
speculate
state
stipulate
stress
submit
suggest
summarise
summarize
surmise
swear
tease
telegraph
tell
term
testify
text
thank
theorise
theorize
threaten
toast
tout
trumpet
tweet
underline
underscore
urge
utter
venture
voice
volunteer
vouch
vow
waffle
warn
whine
wire
wonder
write
"""

MANNER = """\
babble
bark
bawl
beam
begin
bellow
bet
bleat
bless
bluster
boom
break
breathe
bristle
cackle
cajole
carp
caterwaul
chant
chatter
chime
chip
chirp
chortle
chorus
chuckle
close
coax
command
commence
continue
coo
cough
croak
croon
crow
cry
cut
deadpan
drawl
drone
effuse
end
erupt
explode
figure
finish
fire
flash
follow
fret
frown
fume
fuss
gasp
giggle
go
goad
greet
grimace
grin
groan
growl
grunt
gulp
gush
harangue
hiss
hit
holler
howl
huff
hum
interpose
intone
jab
jeer
jest
jibe
josh
justify
kid
lash
laugh
lead
leer
lie
lilt
lisp
list
marvel
mouth
mumble
murmur
mutter
nag
nod
nudge
open
pant
persist
pipe
pitch
pose
post
pout
prate
press
proceed
prod
prompt
purr
push
quake
quaver
rage
rap
rasp
rattle
rave
reach
react
read
release
resume
return
rhyme
riposte
roar
rumble
run
scowl
scream
screech
scribble
shoot
shout
shriek
shrug
sigh
sign
simper
sing
sizzle
slur
smile
smirk
snap
snarl
sneer
snicker
sniff
snigger
snort
sob
soothe
spell
spit
splutter
spout
sputter
squawk
squeak
squeal
stammer
start
storm
strike
stutter
sulk
swagger
sympathize
taunt
thunder
trail
trill
tut
twitter
vent
wail
warble
wax
weep
weigh
wheedle
wheeze
whimper
whisper
whistle
whoop
wince
wink
wisecrack
worry
yawn
yell
yelp
"""

ADDRESS = """\
address
admonish
advise
answer
ask
assure
beg
beseech
brief
caution
charge
coach
command
congratulate
convince
correct
counsel
direct
e-mail
email
enlighten
entreat
exhort
forewarn
greet
grill
guarantee
heckle
implore
inform
instruct
interrogate
interrupt
invite
lecture
message
notify
order
persuade
petition
plead
pledge
press
prod
promise
query
question
quiz
reassure
rebuke
remind
reply
reprimand
request
respond
scold
swear
teach
tell
text
thank
threaten
tip
urge
warn
wish
write
"""

ANSWERS = """\
answer
counter
rejoin
reply
respond
retort
"""

QUESTIONS = """\
ask
challenge
grill
inquire
press
probe
query
question
quiz
wonder
"""

THOUGHT = """\
accept
anticipate
assume
believe
conclude
consider
deem
determine
doubt
expect
fear
feel
figure
foresee
guess
hope
imagine
know
learn
realise
realize
reckon
recognise
recognize
see
sense
speculate
suppose
suspect
think
understand
wonder
worry
"""

STATES = """\
adamant
afraid
aware
certain
concerned
confident
convinced
doubtful
fearful
hopeful
mindful
optimistic
pessimistic
sceptical
skeptical
sure
unaware
uncertain
unsure
wary
worried
"""

BARE = """\
admit
allege
announce
argue
ask
believe
claim
concede
contend
deny
hope
insist
joke
note
predict
report
reveal
say
suggest
suspect
tell
think
warn
"""

TRANSITIVE = """\
admit
deny
"""

CLAUSAL = """\
argue
contend
hope
insist
joke
say
think
"""

ACTS = """\
accuse
acknowledge
admonish
advocate
agree
allude
announce
applaud
ask
assail
beg
bemoan
blame
blast
boast
brag
brand
call
chide
cite
commend
complain
conclude
condemn
confirm
contradict
criticise
criticize
decry
defend
denounce
deride
describe
detail
disagree
disavow
disclose
dismiss
emphasise
emphasize
explain
express
extol
hail
hint
imply
indicate
lambast
lambaste
lament
laud
liken
mock
outline
persuade
portray
praise
promise
propose
question
rail
reaffirm
rebut
recall
recommend
recount
refer
reference
reiterate
renounce
retweet
ridicule
scold
slam
stress
swear
tout
tweet
urge
voice
vow
warn
wonder
"""

PARENTHETIC = """\
acknowledge
add
admit
allege
announce
argue
assert
believe
boast
caution
claim
complain
concede
conclude
confirm
contend
declare
demur
estimate
explain
find
indicate
insist
joke
lament
maintain
note
observe
predict
quip
recall
remember
report
reveal
say
state
stress
suggest
surmise
tell
testify
think
warn
write
"""

HOMOGRAPHS = """\
address
advocate
answer
appeal
bet
blame
blast
blog
boast
brag
brand
break
brief
challenge
chant
charge
claim
close
coach
command
comment
counsel
counter
crow
cry
cut
demand
detail
direct
dispute
document
doubt
drone
e-mail
echo
email
end
estimate
fear
figure
fire
flash
forecast
frown
grin
guess
hint
hit
hope
interrupt
joke
laugh
lead
lecture
lie
list
mandate
message
moan
name
nod
object
offer
open
order
outline
petition
pitch
pledge
point
post
praise
press
project
promise
protest
push
query
question
quiz
quote
radio
rage
rap
reason
rebuke
reference
release
remark
reply
report
reprimand
request
return
roar
rule
run
scold
scream
sense
shout
show
shrug
sigh
signal
slam
slur
smile
snap
sneer
sob
spell
start
state
storm
strike
suspect
taunt
tease
term
text
thunder
tip
toast
tweet
urge
vent
voice
vow
whisper
wish
wonder
worry
yell
"""

VERB_PHRASES = """\
are cited as saying	say past
are heard saying	say past
are heard to say	say past
are quoted as saying	say past
are recorded saying	say past
are seen saying	say past
ask aloud	ask-aloud base
asked aloud	ask-aloud past
asking aloud	ask-aloud gerund
asks aloud	ask-aloud present
be drawn on	comment base
been cited as saying	say past
been heard saying	say past
been heard to say	say past
been quoted as saying	say past
been recorded saying	say past
been seen saying	say past
beg to differ	beg-to-differ base
begged to differ	beg-to-differ past
begging to differ	beg-to-differ gerund
begs to differ	beg-to-differ present
being cited as saying	say gerund
being heard saying	say gerund
being heard to say	say gerund
being quoted as saying	say gerund
being recorded saying	say gerund
being seen saying	say gerund
belting out	belting-out gerund
blurt out	blurt-out base
blurted out	blurt-out past
blurting out	blurt-out gerund
blurts out	blurt-out present
break in	break-in base
breaking in	break-in gerund
breaks in	break-in present
broke in	break-in past
bursting out	bursting-out gerund
call back	call-back base
call out	call-out base
called back	call-back past
called out	call-out past
calling back	call-back gerund
calling out	call-out gerund
calls back	call-back present
calls out	call-out present
chime in	chime-in base
chimed in	chime-in past
chimes in	chime-in present
chiming in	chime-in gerund
chip in	chip-in base
chipped in	chip-in past
chipping in	chip-in gerund
chips in	chip-in present
coming back	coming-back gerund
cried out	cry-out past
cries out	cry-out present
cry out	cry-out base
crying out	cry-out gerund
cut in	cut-in base past
cuts in	cut-in present
cutting in	cut-in gerund
driving home	driving-home gerund
fire back	fire-back base
fire off	fire-off base
fired back	fire-back past
fired off	fire-off past
fires back	fire-back present
fires off	fire-off present
firing back	fire-back gerund
firing off	fire-off gerund
fleshing out	fleshing-out gerund
gave his word	gave-his-word past
gave the reason	gave-the-reason past
gave voice to	gave-voice-to past
give his word	give-his-word base
give the reason	give-the-reason base
give voice to	give-voice-to base
gives his word	gives-his-word present
gives the reason	gives-the-reason present
gives voice to	gives-voice-to present
giving his word	giving-his-word gerund
giving the reason	giving-the-reason gerund
giving voice to	giving-voice-to gerund
go on to add	say base
go on to explain	say base
go on to say	say base
goes on to add	say present
goes on to explain	say present
goes on to say	say present
going on to add	say gerund
going on to explain	say gerund
going on to say	say gerund
had this to say	say past
had to say	say past
has this to say	say present
has to say	say present
have this to say	say base
have to say	say base
having this to say	say gerund
having to say	say gerund
hit back	hit-back base past
hit out	hit-out base past
hits back	hit-back present
hits out	hit-out present
hitting back	hit-back gerund
hitting out	hit-out gerund
holding forth	holding-forth gerund
is cited as saying	say past
is heard saying	say past
is heard to say	say past
is quoted as saying	say past
is recorded saying	say past
is seen saying	say past
issuing a statement	say gerund
issuing a statement saying	say gerund
joke back	joke-back base
joked back	joke-back past
jokes back	joke-back present
joking back	joke-back gerund
lash back	lash-back base
lash out	lash-out base
lashed back	lash-back past
lashed out	lash-out past
lashes back	lash-back present
lashes out	lash-out present
lashing back	lash-back gerund
lashing out	lash-out gerund
laying out	laying-out gerund
let it be known	say past base
let slip	say past base
lets it be known	say present
lets slip	say present
letting it be known	say gerund
letting slip	say gerund
made clear	say past
made it clear	say past
made it plain	say past
made known	say past
made plain	say past
made the argument	say past
made the case	say past
made the claim	say past
made the comment	made-the-comment past
made the point	say past
made the remark	made-the-remark past
made the statement	say past
make clear	say base
make it clear	say base
make it plain	say base
make known	say base
make plain	say base
make the argument	say base
make the case	say base
make the claim	say base
make the comment	make-the-comment base
make the point	say base
make the remark	make-the-remark base
make the statement	say base
makes clear	say present
makes it clear	say present
makes it plain	say present
makes known	say present
makes plain	say present
makes the argument	say present
makes the case	say present
makes the claim	say present
makes the comment	makes-the-comment present
makes the point	say present
makes the remark	makes-the-remark present
makes the statement	say present
making clear	say gerund
making it clear	say gerund
making it plain	say gerund
making known	say gerund
making plain	say gerund
making the argument	say gerund
making the case	say gerund
making the claim	say gerund
making the comment	making-the-comment gerund
making the point	say gerund
making the remark	making-the-remark gerund
making the statement	say gerund
mouth off	mouth-off base
mouthed off	mouth-off past
mouthing off	mouth-off gerund
mouths off	mouth-off present
open up	open-up base
opened up	open-up past
opening up	open-up gerund
opens up	open-up present
paid tribute to	pay-tribute-to past
pay tribute to	pay-tribute-to base
paying tribute to	pay-tribute-to gerund
pays tribute to	pay-tribute-to present
piling on	piling-on gerund
pipe up	pipe-up base
piped up	pipe-up past
pipes up	pipe-up present
piping up	pipe-up gerund
playing down	playing-down gerund
point out	say base
pointed out	say past
pointing out	say gerund
points out	say present
popping up	popping-up gerund
pose the question	pose-the-question base
posed the question	pose-the-question past
poses the question	pose-the-question present
posing the question	pose-the-question gerund
push back	push-back base
pushed back	push-back past
pushes back	push-back present
pushing back	push-back gerund
put forward	put-forward past base
put it	say past base
put out a statement	say past base
puts forward	put-forward present
puts it	put-it present
puts out a statement	say present
putting forward	put-forward gerund
putting it	put-it gerund
putting out a statement	say gerund
raising the question	raising-the-question gerund
rattle off	rattle-off base
rattled off	rattle-off past
rattles off	rattle-off present
rattling off	rattle-off gerund
read out	read-out base past
reading out	read-out gerund
reads out	read-out present
recount how	recount-how base
recounted how	recount-how past
recounting how	recount-how gerund
recounts how	recount-how present
release a statement	say base
release a statement saying	say base
released a statement	say past
released a statement saying	say past
releases a statement	say present
releases a statement saying	say present
releasing a statement	say gerund
releasing a statement saying	say gerund
rule out	rule-out base
ruled out	rule-out past
rules out	rule-out present
ruling out	rule-out gerund
said in a statement	say past
say in a statement	say base
saying in a statement	say gerund
says in a statement	say present
scream out	scream-out base
screamed out	scream-out past
screaming out	scream-out gerund
screams out	scream-out present
sending out	sending-out gerund
setting forth	setting-forth gerund
setting out	setting-out gerund
shoot back	shoot-back base
shooting back	shoot-back gerund
shoots back	shoot-back present
shot back	shoot-back past
shout back	shout-back base
shout out	shout-out base
shouted back	shout-back past
shouted out	shout-out past
shouting back	shout-back gerund
shouting out	shout-out gerund
shouts back	shout-back present
shouts out	shout-out present
snap back	snap-back base
snapped back	snap-back past
snapping back	snap-back gerund
snaps back	snap-back present
sounding off	sounding-off gerund
sounding the alarm	sounding-the-alarm gerund
spat out	spit-out past
speak out	speak-out base
speak up	speak-up base
speaking out	speak-out gerund
speaking up	speak-up gerund
speaks out	speak-out present
speaks up	speak-up present
spell out	spell-out base
spelled out	spell-out past
spelling out	spell-out gerund
spells out	spell-out present
spit out	spit-out base past
spits out	spit-out present
spitting out	spit-out gerund
spoke out	speak-out past
spoke up	speak-up past
start out	start-out base
started out	start-out past
starting out	start-out gerund
starts out	start-out present
strike back	strike-back base
strikes back	strike-back present
striking back	strike-back gerund
struck back	strike-back past
summing it up	say gerund
summing up	say gerund
take aim	take-aim base
take exception	take-exception base
take issue	take-issue base
take to facebook	take-to-facebook base
take to facebook to say	say base
take to instagram	take-to-instagram base
take to social media	take-to-social-media base
take to social media to say	say base
take to twitter	take-to-twitter base
take to twitter to say	say base
takes aim	takes-aim present
takes exception	takes-exception present
takes issue	takes-issue present
takes to facebook	takes-to-facebook present
takes to facebook to say	say present
takes to instagram	takes-to-instagram present
takes to social media	takes-to-social-media present
takes to social media to say	say present
takes to twitter	takes-to-twitter present
takes to twitter to say	say present
taking aim	taking-aim gerund
taking exception	taking-exception gerund
taking issue	taking-issue gerund
taking to facebook	taking-to-facebook gerund
taking to facebook to say	say gerund
taking to instagram	taking-to-instagram gerund
taking to social media	taking-to-social-media gerund
taking to social media to say	say gerund
taking to twitter	taking-to-twitter gerund
taking to twitter to say	say gerund
think aloud	think-aloud base
thinking aloud	think-aloud gerund
thinks aloud	think-aloud present
thought aloud	think-aloud past
throwing in	throwing-in gerund
took aim	took-aim past
took exception	took-exception past
took issue	took-issue past
took to facebook	took-to-facebook past
took to facebook to say	say past
took to instagram	took-to-instagram past
took to social media	took-to-social-media past
took to social media to say	say past
took to twitter	took-to-twitter past
took to twitter to say	say past
was cited as saying	say past
was heard saying	say past
was heard to say	say past
was quoted as saying	say past
was recorded saying	say past
was seen saying	say past
weigh in	weigh-in base
weighed in	weigh-in past
weighing in	weigh-in gerund
weighs in	weigh-in present
went on	go-on past
went on to add	say past
went on to explain	say past
went on to say	say past
were cited as saying	say past
were heard saying	say past
were heard to say	say past
were quoted as saying	say past
were recorded saying	say past
were seen saying	say past
wonder aloud	wonder-aloud base
wondered aloud	wonder-aloud past
wondering aloud	wonder-aloud gerund
wonders aloud	wonder-aloud present
wrapping up	wrapping-up gerund
write back	write-back base
writes back	write-back present
writing back	write-back gerund
wrote back	write-back past
yell back	yell-back base
yell out	yell-out base
yelled back	yell-back past
yelled out	yell-out past
yelling back	yell-back gerund
yelling out	yell-out gerund
yells back	yell-back present
yells out	yell-out present
"""

NOUNS = """\
accusation
accusations
acknowledgment
admission
allegation
allegations
announcement
argument
arguments
assertion
assertions
assurance
assurances
belief
claim
claims
complaint
complaints
conclusion
contention
conviction
denial
denials
disclosure
fear
fears
hint
hope
hopes
idea
impression
insistence
judgement
judgment
notion
pledge
prediction
predictions
promise
promises
remark
remarks
report
reports
rumor
rumors
rumour
rumours
speculation
statement
suggestion
suggestions
suspicion
suspicions
theory
threat
threats
view
views
vow
warning
warnings
worries
worry
"""

DOCUMENTS = """\
account
accounts
analyses
analysis
article
articles
assessment
assessments
audit
audits
count
data
document
documents
e-mail
e-mails
email
emails
estimate
estimates
evidence
figures
filing
filings
findings
footage
forecast
forecasts
images
investigation
investigations
leaks
letter
letters
logs
memo
memos
models
numbers
photographs
photos
poll
polling
polls
records
report
reports
research
results
review
reviews
statistics
studies
study
survey
surveys
tally
tapes
tests
transcript
transcripts
video
videos
"""

PHRASES = """\
according to
as announced by
as cited by
as confirmed by
as described by
as described in
as estimated by
as explained by
as noted by
as per
as quoted by
as quoted in
as recalled by
as recounted by
as reported by
as reported in
as stated by
as stated in
as told by
by the account of
courtesy of
in the account of
in the assessment of
in the estimation of
in the eyes of
in the judgment of
in the opinion of
in the telling of
in the view of
in the words of
per
"""

MENTIONS = """\
a.k.a.
adage
aka
album
alias
anthem
article called
article entitled
article titled
badged
baptised
baptized
best-seller
bestseller
billed as
book
book called
book entitled
book titled
branded
buzzword
called
campaign called
catchphrase
chapter
christened
code-named
codename
codenamed
coined
comedy
defined as
drama
dubbed
episode
essay
euphemism
euphemistically
exhibition
expression
feature film
film
game
hashtag
headed
headlined
hit song
hymn
idiom
inscribed
known as
label
labeled
labelled
labels
magazine
meaning
memoir
misnomer
moniker
monikered
motto
movie
musical
named
nickname
nicknamed
nicknames
novel
novella
number-one hit
opera
opera called
otherwise known as
painting
paper entitled
paper titled
phrase
play
poem
popularly known as
program called
programme called
proverb
pseudonym
reality show
referred to as
refers to as
remembered as
renamed
retitled
sculpture
section called
self-described
self-proclaimed
self-styled
series
short film
show
show called
single
sitcom
slogan
so called
so-called
sobriquet
song
song called
stage name
styled
subtitled
term
termed
terms
the expression
the name
the nickname
the phrase
the slogan
the term
the terms
the title
the word
the words
title
titled
titles
track
translated as
translates as
translates to
under the name
under the title
word
working title
"""
POSTINGS = """\
post
posted
posting
posts
retweet
retweeted
retweeting
retweets
share
shared
shares
sharing
tweet
tweeted
tweeting
tweets
upload
uploaded
uploading
uploads
"""
HEARING = """\
heard
hears
told
"""
HEARERS = """\
court
hearing
inquest
inquiry
judges
jurors
jury
panel
trial
tribunal
"""
THAT_ONLY = """\
accept
hold
"""
VAGUE = """\
a few things
a few words
a word
little
much the same
nothing
very little
"""
WORDINGS = """\
banner
caption
comment
message
note
placard
poster
ruling
sign
story
tweet
words
"""
CITING = """\
cite
quote
"""
IDIOMS = """\
accuse of
call to
say farewell
say goodbye
say hello
"""
