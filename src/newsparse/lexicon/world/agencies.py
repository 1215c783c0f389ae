"""News agencies, newsrooms and wires, as credits write them, with the usual short name of each.

Source: the agencies' own names for themselves, in general knowledge. Keys: lower case, without full stops. What a credit
names need not be here: an unknown name in brackets is taken for an agency where the rest of the dateline speaks for it.
"""

# Name as credits write it -> usual short name.
AGENCIES = """\
aa	Anadolu
aap	AAP
abc	ABC
abc news	ABC News
access newswire	ACCESS Newswire
access wire	ACCESSWIRE
accessnewswire	ACCESS Newswire
accesswire	ACCESSWIRE
acn	ACN
adnkronos	Adnkronos
afis	AFIS
afns	AFNS
afp	AFP
afpbb	AFP
afpn	AFPN
afps	AFPS
african press organisation	APO
african press organization	APO
afx	AFX
agence france presse	AFP
agence france-press	AFP
agence france-presse	AFP
agence qmi	QMI
agencia brasil	Agência Brasil
agencia efe	EFE
agencia estado	Agência Estado
agencia lusa	Lusa
agenzia ansa	ANSA
agenzia fides	Fides
agenzia nova	Nova
agerpres	Agerpres
agi	AGI
agência brasil	Agência Brasil
agência estado	Agência Estado
agência lusa	Lusa
air force news service	AFNS
air force print news	AFPN
akipress	AKIpress
akp	AKP
al jazeera	Al Jazeera
aljazeera	Al Jazeera
allafrica	AllAfrica
alliance news	Alliance News
alpha news	Alpha News
american forces information service	AFIS
american forces press service	AFPS
ana	ANA
ana-mpa	ANA-MPA
anadolu	Anadolu
anadolu agency	Anadolu
anadolu ajansi	Anadolu
anadolu ajansı	Anadolu
andina	Andina
anf	ANF
angop	Angop
ani	ANI
anp	ANP
ans	ANS
ansa	ANSA
ansamed	ANSAmed
antara	Antara
antara news	Antara
antaranews	Antara
ap	AP
ap online	AP
ap photo	AP
ap worldstream	AP
apa	APA
apd	APD
apn	APN
apo	APO
apo group	APO Group
app	APP
aps	APS
apw	AP
arab news	Arab News
arabnews	Arab News
ariananews	Ariana News
arka	ARKA
armenpress	Armenpress
army news service	Army News Service
arnews	ARNEWS
asia news	AsiaNews
asia news international	ANI
asian news international	ANI
asianews	AsiaNews
associated press	AP
associated press of pakistan	APP
athens news agency	ANA
atlanta journal-constitution	Atlanta Journal-Constitution
ats	ATS
australian associated press	AAP
awp	AWP
awp international	AWP
azertac	Azertac
azertag	Azertac
baltic news network	BNN
baltic news service	BNS
bang	BANG
bang showbiz	BANG Showbiz
baptist press	Baptist Press
basnews	Basnews
bbc	BBC
bbc news	BBC News
belga	Belga
belta	BelTA
bernama	Bernama
beta	Beta
bgnes	BGNES
birn	BIRN
bloomberg	Bloomberg
bloomberg news	Bloomberg
bloomberg news service	Bloomberg
bloombergquint	BloombergQuint
bna	BNA
bnn bloomberg	BNN Bloomberg
bns	BNS
boston globe	Boston Globe
bpa	BPA
breitbart	Breitbart
brisbane times	Brisbane Times
bss	BSS
bta	BTA
bta - bulgarian news agency	BTA
bulgarian news agency	BTA
business insider	Business Insider
business wire	Business Wire
business wire india	Business Wire India
businesswire	Business Wire
cana	CANA
canada newswire	CNW
canadian press	CP
capital fm	Capital FM
caribbean media corporation	CMC
catholic news agency	CNA
catholic news service	CNS
cbc	CBC
cbc news	CBC News
cbs	CBS
cbs marketwatch	CBS MarketWatch
cbs news	CBS News
cbs sports	CBS Sports
cbsmw	CBS.MW
cbsnews	CBS News
central news agency	CNA
centralasia news	Central Asia News
channel news asia	CNA
channel newsasia	CNA
channelnewsasia	CNA
chicago tribune	Chicago Tribune
china daily	China Daily
china news service	CNS
chinanews	China News Service
christian science monitor	Christian Science Monitor
cihan	Cihan
cmc	CMC
cna	CNA
cnbc	CNBC
cnet	CNET
cnn	CNN
cnn business	CNN
cnn indonesia	CNN Indonesia
cnn money	CNNMoney
cnn newsource	CNN
cnn philippines	CNN Philippines
cnn sport	CNN
cnn travel	CNN
cnncom	CNN
cnnmoney	CNNMoney
cns	CNS
cnsnews	CNSNews.com
cnsnewscom	CNSNews.com
cnw	CNW
cnw group	CNW
cnw telbec	CNW
coindesk	CoinDesk
comtex	Comtex
conan daily	Conan Daily
cox news service	Cox News Service
cp	CP
cri	CRI
crienglish	CRI
ctk	ČTK
cwnews	CWNews.com
cwnewscom	CWNews.com
daily mail	Daily Mail
daily times	Daily Times
dapd	dapd
ddp	ddp
ddpadhoc	ddp
defense news	Defense News
deutsche presse agentur	dpa
deutsche presse-agentur	dpa
deutsche welle	DW
dgap	DGAP
dj	Dow Jones
djn	Dow Jones
dna	DNA
dow jones	Dow Jones
dow jones business news	Dow Jones
dow jones news service	Dow Jones
dow jones newswires	Dow Jones
dpa	dpa
dpa international	dpa
dpa-afx	dpa-AFX
dpo	dpo
dts	dts
dts nachrichtenagentur	dts
dw	DW
eans	EANS
ecns	ECNS
efe	EFE
efe news service	EFE
efeagro	EFE
efecom	EFE
efeverde	EFE
ein news	EIN News
ein presswire	EINPresswire
einpresswire	EINPresswire
einpresswirecom	EINPresswire
elta	ELTA
emirates news agency	WAM
emol	Emol
ena	ENA
eni	ENI
ens	ENS
epa	EPA
epd	epd
espn	ESPN
eurasia review	Eurasia Review
eurasianet	Eurasianet
europa press	Europa Press
europapress	Europa Press
express news service	Express News Service
fars	Fars
fars news agency	Fars
fbc news	FBC News
feature story news	FSN
fides	Fides
fox	Fox
fox business	Fox Business
fox news	Fox News
france 24	France 24
france24	France 24
ft	FT
gamespot	GameSpot
ghana news agency	GNA
global news	Global News
globe newswire	GlobeNewswire
globenewswire	GlobeNewswire
gma news	GMA News
gmanews	GMA News
gna	GNA
gnw	GlobeNewswire
guardian	The Guardian
gulf news	Gulf News
hawaii news now	Hawaii News Now
hawaiinewsnow	HawaiiNewsNow
hina	HINA
hindustan times	Hindustan Times
huffington post	HuffPost
huffpost	HuffPost
ians	IANS
ians/indo-asian news service	IANS
ianslife	IANS
idg	IDG
idg news service	IDG News Service
ilna	ILNA
ina	INA
indo asian news service	IANS
indo-asian news service	IANS
infobae	Infobae
infomigrants	InfoMigrants
inquirer	Inquirer
inquirernet	Inquirer
insidesources	InsideSources
inter press service	IPS
interfax	Interfax
interfax news agency	Interfax
interfax ukraine	Interfax-Ukraine
interfax-avn	Interfax
interfax-kazakhstan	Interfax-Kazakhstan
interfax-ukraine	Interfax-Ukraine
international herald tribune	International Herald Tribune
ips	IPS
iqna	IQNA
iran front page	IFP
iranian labour news agency	ILNA
irin	IRIN
irna	IRNA
islamic republic news agency	IRNA
isna	ISNA
itar tass	TASS
itar-tass	TASS
jana	JANA
jcn newswire	JCN Newswire
jcnnewswire	JCN Newswire
jerusalem post	Jerusalem Post
jewish telegraphic agency	JTA
jiji	Jiji
jiji press	Jiji
jns	JNS
jnsorg	JNS
jpost	Jerusalem Post
jta	JTA
kaz	KAZ
kazinform	Kazinform
kcna	KCNA
keystone-ats	Keystone-ATS
keystone-sda	Keystone-SDA
khaama press	Khaama Press
khabar	Khabar
khabarhub	Khabarhub
kna	KNA
knb	KNB
korea herald	Korea Herald
korea times	Korea Times
kuna	KUNA
kuwait news agency	KUNA
kyodo	Kyodo
kyodo news	Kyodo
kyodo news service	Kyodo
la times	Los Angeles Times
lapresse	LaPresse
latin american herald tribune	Latin American Herald Tribune
leta	LETA
los angeles times	Los Angeles Times
lusa	Lusa
ma'an	Ma'an
ma'an news agency	Ma'an
maan	Ma'an
maan news agency	Ma'an
makfax	Makfax
malaysian reserve	Malaysian Reserve
map	MAP
marine corps news service	Marine Corps News Service
market wire	Marketwire
marketwatch	MarketWatch
marketwire	Marketwire
marketwired	Marketwired
mcclatchy	McClatchy
mcclatchy newspapers	McClatchy
mcclatchy-tribune	McClatchy-Tribune
mcnews	MCNEWS
media line	The Media Line
media outreach	Media OutReach
media outreach newswire	Media OutReach
medianet	Medianet
mehr	Mehr
mehr news agency	Mehr
mena	MENA
mia	MIA
middle east news agency	MENA
mina	MINA
mineweb	Mineweb
minewebcom	Mineweb.com
mizzima	Mizzima
mlbcom	MLB.com
mna	MNA
moldpres	Moldpres
montsame	Montsame
mpa	MPA
msnbc	MSNBC
mti	MTI
nampa	Nampa
nan	NAN
national post	National Post
navy news	Navy News
navy news service	NNS
nbc	NBC
nbc news	NBC News
nbc sports	NBC Sports
nca	NCA
new ratings	New Ratings
new york times	New York Times
new york times news service	New York Times
newratings	New Ratings
newratingscom	newratings.com
news 24	News24
news agency of nigeria	NAN
news direct	News Direct
news24	News24
newscom	News.com
newsfile	Newsfile
newsfile corp	Newsfile
newsnation	NewsNation
newsvoir	NewsVoir
newsweek	Newsweek
nhk	NHK
nikkei	Nikkei
nina	NINA
nna	NNA
nnn	NNN
nns	NNS
notimex	Notimex
novinite	Novinite
npr	NPR
ntb	NTB
ntn24	NTN24
nyt	New York Times
nz newswire	NZ Newswire
nzherald	NZ Herald
nzpa	NZPA
olympic information service	OIS
online	Online
open doors	Open Doors
ots	ots
oxford analytica	Oxford Analytica
pa	PA
pa media	PA
pacific islands news association	PINA
pacnews	PACNEWS
pajhwok	Pajhwok
pajhwok afghan news	Pajhwok
pana	PANA
panapress	Panapress
pap	PAP
petra	Petra
philippine news agency	PNA
philstar	Philstar
philstarcom	Philstar
pib	PIB
pl news	Prensa Latina
pna	PNA
politico	Politico
pr newswire	PRNewswire
pr newswire-asianet	PRNewswire-AsiaNet
prensa latina	Prensa Latina
press association	PA
press trust of india	PTI
press tv	Press TV
presstv	Press TV
presswire	PressWire
prlog	PRLog
prnewswire	PRNewswire
prnewswire-asia	PRNewswire
prnewswire-firstcall	PRNewswire
prnewswire-hispanic pr wire	PRNewswire
prnewswire-prweb	PRNewswire
prnewswire-usnewswire	PRNewswire
prnewswirecom	PRNewswire
prweb	PRWeb
prwebcom	PRWeb
pti	PTI
qatar news agency	QNA
qna	QNA
radio free asia	RFA
radio free europe	RFE/RL
realwire	RealWire
religion news service	RNS
reuter	Reuters
reuters	Reuters
reuters breakingviews	Reuters
reuters health	Reuters
reuters life!	Reuters
rfa	RFA
rfe/rl	RFE/RL
rferl	RFE/RL
rferlorg	RFE/RL
rfi	RFI
ria	RIA Novosti
ria novosti	RIA Novosti
rian	RIA Novosti
ritzau	Ritzau
rns	RNS
rompres	Rompres
rtt news	RTTNews
rttnews	RTTNews
rudaw	Rudaw
ruptly	Ruptly
saba	Saba
sana	SANA
sanews	SAnews
sanewsgovza	SAnews
sapa	SAPA
sapa-afp	SAPA-AFP
saudi press agency	SPA
sciencedaily	ScienceDaily
sda	sda
send2press newswire	Send2Press
shabestan	Shabestan
shafaq news	Shafaq News
shafaqna	Shafaqna
sid	SID
sita	SITA
slovenian press agency	STA
sns	SNS
sns statesman	SNS
soualiga newsday	Soualiga Newsday
south african press association	SAPA
southern news service	SNS
spa	SPA
sports network	Sports Network
sportsnet	Sportsnet
sputnik	Sputnik
srna	Srna
sta	STA
star tribune	Star Tribune
statesman news service	Statesman News Service
stt	STT
stuff	Stuff
swi	SWI
tanjug	Tanjug
tap	TAP
tasnim	Tasnim
tasnim news agency	Tasnim
tasr	TASR
tass	TASS
taz	taz
the associated press	AP
the canadian press	CP
the conversation	The Conversation
the dealcom	TheDeal.com
the epoch times	The Epoch Times
the hindu	The Hindu
the media line	The Media Line
the new york times	New York Times
the sports network	Sports Network
the street	TheStreet
the wall street journal	Wall Street Journal
the washington post	Washington Post
the wrap	TheWrap
thedealcom	TheDeal.com
thestreet	TheStreet
thestreetcom	TheStreet
thewrap	TheWrap
thewrapcom	TheWrap.com
thomson financial	Thomson Financial
thomson reuters	Reuters
thomson reuters foundation	Thomson Reuters Foundation
tmz	TMZ
tna	TNA
tns	TNS
trend	Trend
tribune news service	TNS
tribune washington bureau	Tribune Washington Bureau
trt	TRT
trt world	TRT World
tsn	TSN
tt	TT
tv2	TV2
tvn24	TVN24
tvnz	TVNZ
u-wire	U-WIRE
uca news	UCA News
ucan	UCAN
ukrainian news	Ukrainian News
ukrinform	Ukrinform
un news	UN News
unb	UNB
uni	UNI
unian	UNIAN
uniindia	UNI
united news of bangladesh	UNB
united news of india	UNI
united press	United Press
united press international	UPI
unn	UNN
up	UP
upi	UPI
upicom	UPI
us newswire	U.S. Newswire
usa today	USA Today
usnewswire	U.S. Newswire
uwire	U-WIRE
variety	Variety
vietnam news agency	VNA
virtual press office	Virtual Press Office
vna	VNA
vnexpress	VnExpress
voa	VOA
voa news	VOA News
voanews	VOA News
voice of america	VOA
wafa	WAFA
wall street journal	Wall Street Journal
wam	WAM
washington post	Washington Post
webwire	WEBWIRE
wenn	WENN
wp	Washington Post
wsj	Wall Street Journal
xinhua	Xinhua
xinhua news agency	Xinhua
xinhua-prnewswire	Xinhua-PRNewswire
xinhuanet	Xinhua
xinhuanews	Xinhua
yle	Yle
ynet	Ynet
ynetnews	Ynet
yonhap	Yonhap
yonhap infomax	Yonhap Infomax
yonhap news	Yonhap
yonhap news agency	Yonhap
zawya	ZAWYA
zenit	Zenit
zenitorg	Zenit.org
zna	ZNA
čtk	ČTK
авн	АВН
аиф	АиФ
белта	БелТА
интерфакс	Interfax
итар-тасс	TASS
казинформ	Kazinform
прайм	ПРАЙМ
риа новости	RIA Novosti
росбалт	Росбалт
тасс	TASS
укринформ	Ukrinform
укрінформ	Ukrinform
унiан	UNIAN
униан	UNIAN
унн	UNN
уніан	UNIAN
"""
