"""The world's places as datelines write them: evidence for a dateline, and the country of a place; never a condition.

Keys are folded as `newsparse.readers.datelines.places.fold` folds what it reads: lower case, without accents, stops
and apostrophes, hyphens as blanks. Values are codes of ISO 3166-1 (`FR`) or, where the state or province is usual in
datelines, of ISO 3166-2 (`US-WI`), the likeliest first.

Source: cities from GeoNames (geonames.org, CC BY 4.0; NOTICE says more), cities15000: those of some size, with more of
the small ones in countries from which much is filed; names of countries in English, German, French, Spanish, Italian,
Portuguese and Dutch from the Unicode CLDR; abbreviations of states, former names, names in other languages and the
cities that stand alone in the style of the Associated Press from reference books and general knowledge.
"""

# City -> where it lies.
CITIES = """\
a coruna	ES
aachen	DE
aalborg	DK
aalen	DE
aba	NG
abadan	IR
abaetetuba	BR
abakaliki	NG
abakan	RU
abbotsford	CA-BC
abbottabad	PK
abeche	TD
abengourou	CI
abeokuta	NG
aberdeen	GB HK
abha	SA
abidjan	CI
abiko	JP
abilene	US-TX
abington	US-PA
abnub	EG
abobo	CI
abomey	BJ
abomey calavi	BJ
abreu e lima	BR
abu al kahsib	IQ
abu dhabi	AE
abu ghurayb	IQ
abu kabir	EG
abu tij	EG
abuja	NG
acailandia	BR
acapulco	MX
acapulco de juarez	MX
acarigua	VE
accra	GH
achinsk	RU
acilia castel fusano ostia antica	IT
acre	IL
ad damazin	SD
ad damir	SD
adachi	JP
adamstown	PN
adana	TR
adapazari	TR
addis ababa	ET
addis abeba	ET
adelaide	AU-SA
adelaide hills	AU-SA
aden	YE
adigrat	ET
adis abeba	ET
adiwerna	ID
adiyaman	TR
admiralteisky	RU
ado ekiti	NG
adoni	IN
afragola	IT
afula	IL
afyonkarahisar	TR
agadez	NE
agadir	MA
agartala	IN
agege	NG
ageo	JP
agra	IN
agri	TR
aguas claras	BR
aguas lindas de goias	BR
aguascalientes	MX
ahar	IR
ahilyanagar	IN
ahmadpur east	PK
ahmedabad	IN
ahuntsic cartierville	CA-QC
ahvaz	IR
ahwatukee foothills	US-AZ
aihara	JP
ain beida	DZ
airdrie	CA-AB
ait melloul	MA
aix en provence	FR
aizawl	IN
aizu wakamatsu	JP
ajapnyak	AM
ajax	CA-ON
ajdabiya	LY
ajegunle	NG
ajlun	JO
ajman	AE
ajmer	IN
akademicheskoe	RU
akashi	JP
akhaltsikhe	GE
akhmim	EG
akishima	JP
akita	JP
akola	IN
akowonjo	NG
akra	IQ
akron	US-OH
aksaray	TR
aktau	KZ
aktobe	KZ
akure	NG
al ahmadi	KW
al ain city	AE
al ajaylat	LY
al amarah	IQ
al ashir min ramadan	EG
al bab	SY
al basrah al qadimah	IQ
al bayda	LY
al diwaniyah	IQ
al fallujah	IQ
al fashn	EG
al faw	IQ
al fayyum	EG
al fqih ben calah	MA
al hasakah	SY
al hawamidiyah	EG
al hillah	IQ
al hindiyah	IQ
al hoceima	MA
al hudaydah	YE
al hufuf	SA
al jadid	LY
al jubayl	SA
al jumayl	LY
al junaynah	SD
al kharj	SA
al khums	LY
al khusus	EG
al kut	IQ
al madinah	IQ
al mahallah al kubra	EG
al mahmudiyah	IQ
al majaz	AE
al manaqil	SD
al mansurah	EG
al manzalah	EG
al matariyah	EG
al mawsil al jadidah	IQ
al miqdadiyah	IQ
al mubarraz	SA
al muharraq	BH
al musayab	IQ
al qadarif	SD
al qahirah al jadidah	EG
al qamishli	SY
al qurnah	IQ
al ubur	EG
alafaya	US-FL
alagoinhas	BR
alamar	CU
alameda	US-CA
alandur	IN
alanya	TR
alappuzha	IN
alasia	NG
albacete	ES
albany	US-NY US-GA US-OR
albany park	US-IL
alberton	ZA
albuquerque	US-NM
alcala de henares	ES
alchevsk	UA
alcobendas	ES
alcorcon	ES
alepo	SY
aleppo	SY
alessandria	IT
alexandra	ZA
alexandria	EG US-VA
aley	LB
algeciras	ES
alger	DZ
algier	DZ
algiers	DZ
algorta	ES
alhambra	US-AZ US-CA
aliayabiagba	NG
alicante	ES
alief	US-TX
aligarh	IN
alimosho	NG
aliso viejo	US-CA
allapattah	US-FL
allen	US-TX
allentown	US-PA
almaty	KZ
almendares	CU
almere stad	NL
almeria	ES
almetyevsk	RU
almirante tamandare	BR
alofi	NU
aloha	US-OR
alor setar	MY
alpharetta	US-GA
alsergrund	AT
altamira	BR
altamura	IT
alto barinas	VE
alto hospicio	CL
altona	DE
altoona	US-PA
alvaro obregon	MX
alvorada	BR
alwar	IN
amadora	PT
amagasaki	JP
amaigbo	NG
amanfrom	GH
amarapura	MM
amarillo	US-TX
amasya	TR
ambala	IN
ambarnath	IN
ambato	EC
ambattur	IN
ambon	ID
americana	BR
amersfoort	NL
ames	US-IA
amherst	US-NY
amiens	FR
amman	JO
amol	IR
ampang	MY
amravati	IN
amritsar	IN
amroha	IN
amsterdam	NL US-NY
an nhon	VN
an nuhud	SD
an numaniyah	IQ
anaco	VE
anaheim	US-CA
anand	IN
ananindeua	BR
anantapur	IN
anantnag	IN
anapolis	BR
anchorage	US-AK
ancona	IT
anderlecht	BE
anderson	US-IN
andijon	UZ
andimeshk	IR
andisheh	IR
andong	KR
andorra la vella	AD
andria	IT
ang mo kio new town	SG
angarsk	RU
angeles city	PH
angers	FR
angoche	MZ
angono	PH
angra dos reis	BR
angren	UZ
anjo	JP
ankang	CN
ankara	TR
ankeny	US-IA
ann	MM
ann arbor	US-MI
annaba	DZ
annapolis	US-MD
anqing	CN
anqiu	CN
ansan si	KR
anshan	CN
anshun	CN
antakya	TR
antalya	TR
antananarivo	MG
antelope	US-CA
antibes	FR
antioch	US-CA
antipolo	PH
antofagasta	CL
antsirabe	MG
antsiranana	MG
antwerp	BE
antwerpen	BE
anvers	BE
anyama	CI
anyang	CN
anyang si	KR
aomori	JP
apalit	PH
aparecida de goiania	BR
apatzingan	MX
apeldoorn	NL
apex	US-NC
apia	WS
apopa	SV
apopka	US-FL
apple valley	US-CA US-MN
appleton	US-WI
aprilia	IT
apucarana	BR
aqsu	CN
ar ramtha	JO
ar raqqah	SY
ar rayyan	QA
ar rifa	BH
arabi	ET
arabkir	AM
aracaju	BR
aracatuba	BR
arad	RO
araguaina	BR
araguari	BR
arak	IR
arakawa	JP
arapiraca	BR
arapongas	BR
arar	SA
araraquara	BR
araras	BR
araruama	BR
araucaria	BR
araure	VE
araxa	BR
arba minch	ET
arcadia	US-CA
arcahaie	HT
archway	GB
ardabil	IR
arden arcade	US-CA
arenella	IT
arequipa	PE
arezzo	IT
arganzuela	ES
argel	DZ
argenteuil	FR
arhus	DK
arica	CL
arif wala	PK
arifwala	PK
arish	EG
arjawinangun	ID
arkhangelsk	RU
arlington	US-TX US-VA
arlington heights	US-IL
arlit	NE
armavir	RU
armenia	CO
arnavutkoy	TR
arnhem	NL
arnsberg	DE
arona	ES
arrah	IN
arroyo naranjo	CU
arsuz	TR
artem	RU
artur alvim	BR
arusha	TZ
arvada	US-CO
aryanah	TN
arzamas	RU
as salimiyah	KW
as salt	JO
as samawah	IQ
as sinbillawayn	EG
as suwayq	OM
asahikawa	JP
asaka	JP
asansol	IN
aschaffenburg	DE
asela	ET
ash sharqat	IQ
ash shatrah	IQ
ashaiman	GH
ashdod	IL
asheville	US-NC
ashgabat	TM
ashikaga	JP
ashkelon	IL
ashkhabad	TM
ashmun	EG
ashuganj city	BD
asmara	ER
asnieres sur seine	FR
aspen hill	US-MD
aspern	AT
assis	BR
assiut	EG
assuncao	PY
astana	KZ
astanajapura	ID
asti	IT
astoria	US-NY
astrakhan	RU
asuncion	PY
aswan	EG
atani	NG
atascocita	US-TX
atasehir	TR
atbara	SD
atenas	GR
atene	GR
athen	GR
athene	GR
athenes	GR
athens	GR US-GA US-OH
athlone	ZA
atibaia	BR
atlanta	US-GA
atlantic city	US-NJ
atsiaman	GH
atsugi	JP
attock city	PK
atyrau	KZ
auburn	US-WA US-AL
auburn gresham	US-IL
auckland	NZ
augsburg	DE
augusta	US-GA US-ME
aulnay sous bois	FR
aurangabad	IN
aurora	US-CO US-IL CA-ON
austin	US-TX
avadi	IN
avarua	CK
avellaneda	AR
avignon	FR
aviles	ES
avondale	US-AZ
avtozavodskyi	UA
awasa	ET
awka	NG
ayacucho	PE
aydin	TR
aylmer	CA-QC
ayodhya	IN
az zawiyah	LY
az zubayr	IQ
az zulfi	SA
azare	NG
azcapotzalco	MX
azusa	US-CA
ba dinh	VN
ba don	VN
ba vi	VN
bab ezzouar	DZ
babol	IR
bac giang	VN
bac lieu	VN
bac ninh	VN
bac quang	VN
bac tu liem	VN
bacabal	BR
bacau	RO
bacolod city	PH
bacoor	PH
badajoz	ES
badalona	ES
bade	TW
badin	PK
badlapur	IN
bafoussam	CM
bagcilar	TR
bagdad	IQ
bagerhat	BD
baghdad	IQ
baghlan	AF
bago	MM
bago city	PH
bagong silang	PH
bagong silangan	PH
baguio	PH
bahadurgarh	IN
baharampur	IN
baharestan	IR
baharkah	IQ
bahawalnagar	PK
bahawalpur	PK
bahcelievler	TR
bahia blanca	AR
bahir dar	ET
bahraigh	IN
baia farta	AO
baia mare	RO
baicheng	CN
baidoa	SO
bairro da penha	BR
baise	CN
bakersfield	US-CA
bakhmut	UA
baku	AZ
bakwa	CD
balakovo	RU
balashikha	RU
balbala	DJ
balcon de la lisa	CU
baldwin park	US-CA
bali	ID
balikesir	TR
balikpapan	ID
baliuag	PH
balkh	AF
ballarat	AU-VIC
ballari	IN
balneario camboriu	BR
balombo	AO
balsas	BR
balti	MD
baltimore	US-MD
balurghat	IN
balvanera	AR
bama	NG
bamako	ML
bamberg	DE
bamenda	CM
ban i chang	TH
ban khlong prawet	TH
ban samae dam	TH
banan	CN
banda	IN
banda aceh	ID
bandar abbas	IR
bandar bukit raja	MY
bandar e anzali	IR
bandar e mahshahr	IR
bandar lampung	ID
bandar mahkota cheras	MY
bandar seri alam	MY
bandar seri begawan	BN
bandar sunway	MY
bandar tasik puteri	MY
bandar utama	MY
bandarban	BD
bandirma	TR
bandundu province	CD
bandung	ID
baneh	IR
banfora	BF
bang bon	TH
bang kapi	TH
bang khae	TH
bang khun thian	TH
bang sue	TH
bangalore	IN
bangkok	TH
bangkok noi	TH
bangui	CF
banha	EG
bani mazar	EG
bani suwayf	EG
banja luka	BA
banjar	ID
banjaran	ID
banjarbaru	ID
banjarmasin	ID
banjul	GM
bannu	PK
banqiao	TW
banyuwangi	ID
bao loc	VN
baoan	CN
baoding	CN
baoji	CN
baoshan	CN
baotou	CN
baqubah	IQ
barakaldo	ES
baraki	DZ
baranagar	IN
baranovichi	BY
barasat	IN
barbacena	BR
barcarena	BR
barcelona	ES
barddhaman	IN
bareilly	IN
bari	IT
bariadi	TZ
barinas	VE
barishal	BD
barking	GB
barletta	IT
barnaul	RU
barnstable	US-MA
barquisimeto	VE
barra mansa	BR
barrancabermeja	CO
barranquilla	CO
barreiras	BR
barretos	BR
barrie	CA-ON
bartlett	US-TN
barueri	BR
baruta	VE
barysaw	BY
basaksehir	TR
basel	CH
basildon	GB
basilea	CH
basingstoke	GB
basra	IQ
basrah	IQ
basse terre	GP
basseterre	KN
basuo	CN
bat yam	IL
bata	GQ
batala	IN
batam	ID
batang	ID
batangas	PH
bataysk	RU
bath	GB
bathinda	IN
batikent	TR
batman	TR
batna	DZ
baton rouge	US-LA
battagram	PK
battambang	KH
battersea	GB
battir	PS
battle creek	US-MI
batu	ID
batu caves	MY
batu pahat	MY
batumi	GE
baturaja	ID
baubau	ID
bauchi	NG
bauru	BR
bawshar	OM
bayambang	PH
bayamo	CU
bayamon	PR
bayan lepas	MY
bayan nur	CN
bayawan	PH
bayji	IQ
bayonne	US-NJ
bayreuth	DE
bayside	US-NY
bayt lahya	PS
baytown	US-TX
bayugan	PH
bazhong	CN
beau bassin rose hill	MU
beaumont	US-TX
beauport	CA-QC
beavercreek	US-OH
beaverton	US-OR
beawar	IN
bechar	DZ
becontree	GB
bedford	GB US-TX
bedok new town	SG
beersheba	IL
begoua	CF
begusarai	IN
behbahan	IR
beian	CN
beihai	CN
beijing	CN
beira	MZ
beirut	LB
beirute	LB
bejaia	DZ
bekasi	ID
bel air south	US-MD
belagavi	IN
belawan	ID
belem	BR
belfast	GB US-ME
belford roxo	BR
belgorod	RU
belgrad	RS
belgrade	RS
belgrado	RS
belgrano	AR
belize city	BZ
bella vista	DO
belleville	CA-ON
bellevue	US-WA US-NE
bellflower	US-CA
bellingham	US-WA
bellinzona	CH
bello	CO
belmont cragin	US-IL
belmopan	BZ
belo horizonte	BR
bemowo	PL
ben cat	VN
ben tre	VN
bend	US-OR
bender	MD
bendigo	AU-VIC
benfica	AO
bengaluru	IN
bengbu	CN
benghazi	LY
bengkulu	ID
benguela	AO
beni	CD
beni mellal	MA
benin city	NG
benito juarez	MX
benoni	ZA
bensalem	US-PA
bensonhurst	US-NY
bento goncalves	BR
benxi	CN
beograd	RS
beppu	JP
berazategui	AR
berbera	SO
berberati	CF
bercham	MY
berdyansk	UA
berestovskyi	UA
berezniki	RU
bergamo	IT
bergedorf	DE
bergen	NO
bergheim	DE
bergisch gladbach	DE
berkane	MA
berkeley	US-CA
berlijn	DE
berlim	DE
berlin	DE
berlino	DE
bern	CH
berne	CH
berrechid	MA
bertoua	CM
berwyn	US-IL
besancon	FR
beslan	RU
bet shemesh	IL
bethesda	US-MD
bethlehem	PS US-PA
betim	BR
bexley	GB
beylikduzu	TR
beyrouth	LB
bhadravati	IN
bhagalpur	IN
bhairab bazar	BD
bhakkar	PK
bhalswa jahangirpur	IN
bharatpur	NP IN
bharuch	IN
bhatara	BD
bhatpara	IN
bhavnagar	IN
bhawana	PK
bhayandar	IN
bhetia	IN
bhilai	IN
bhilwara	IN
bhind	IN
bhisho	ZA
bhiwandi	IN
bhiwani	IN
bhopal	IN
bhubaneswar	IN
bhusawal	IN
bialoleka	PL
bialystok	PL
bibirevo	RU
bida	NG
bidar	IN
bielany	PL
bielefeld	DE
bielsko biala	PL
bien hoa	VN
bihar sharif	IN
bijie	CN
bikaner	IN
bila tserkva	UA
bilaspur	IN
bilbao	ES
bilbeis	EG
bilimora	IN
billings	US-MT
billstedt	DE
biloxi	US-MS
bilqas	EG
bima	ID
bimbo	CF
binan	PH
binangonan	PH
binghamton	US-NY
bingol	TR
binh thanh	VN
binh thuy	VN
binjai	ID
bintulu	MY
binzhou	CN
biratnagar	NP
birendranagar	NP
birganj	NP
birigui	BR
birjand	IR
birkenhead	GB
birmingham	GB US-AL
birnin kebbi	NG
biryulevo	RU
bishkek	KG
bishoftu	ET
biskra	DZ
bismarck	US-ND
bissau	GW
bitung	ID
biysk	RU
bizerte	TN
blackburn	GB
blackpool	GB
blagoveshchensk	RU
blaine	US-MN
blantyre	MW
blida	DZ
blitar	ID
bloemfontein	ZA
bloomfield	US-NJ
bloomington	US-MN US-IN US-IL
blue mountains	AU-NSW
blue springs	US-MO
blumenau	BR
bnei brak	IL
bo de	VN
boa vista	BR
bobo dioulasso	BF
bobruysk	BY
boca raton	US-FL
bocholt	DE
bochum	DE
bocoio	AO
bogenhausen	DE
bogor	ID
bogorodskoye	RU
bogota	CO
bogra	BD
bohodukhivskyi	UA
bohuniya	UA
boise	US-ID
bojnurd	IR
bokaro	IN
bokhtar	TJ
boksburg	ZA
bolingbrook	US-IL
bologna	IT
bolton	GB
bolu	TR
bolzano	IT
boma	CD
bombay	IN
bondoukou	CI
bonita springs	US-FL
bonn	DE
bonon	CI
bontang	ID
borama	SO
borazjan	IR
bordeaux	FR
bordj bou arreridj	DZ
bordj el kiffan	DZ
borivli	IN
borough park	US-NY
borshchahivka	UA
borujerd	IR
bosque saude	BR
bossier city	US-LA
boston	US-MA
botshabelo	ZA
bottrop	DE
botucatu	BR
bou saada	DZ
bouafle	CI
bouake	CI
boulder	US-CO
boulogne billancourt	FR
bournemouth	GB
bouskoura	MA
bowie	US-MD
bowling green	US-KY
boyeros	CU
boyle heights	US-CA
boynton beach	US-FL
bozhou	CN
bracknell	GB
bradenton	US-FL
bradford	GB
braga	PT
braganca	BR
braganca paulista	BR
brahmanbaria	BD
brahmapur	IN
braila	RO
brakpan	ZA
brampton	CA-ON
brandon	US-FL
brantford	CA-ON
brasilandia	BR
brasilia	BR
brasov	RO
brateyevo	RU
bratislava	SK
bratsk	RU
braunschweig	DE
bray	IE
brazzaville	CG
breda	NL
bremen	DE
bremerhaven	DE
brent	GB
brentwood	US-NY US-CA
brescia	IT
brest	BY FR
breves	BR
briarwood	US-NY
brick	US-NJ
bridgeport	US-CT
bridgetown	BB
brighouse city centre	CA-BC
brighton	GB US-MA
brigittenau	AT
brindisi	IT
brisbane	AU-QLD
bristol	GB US-CT
brits	ZA
brno	CZ
brockton	US-MA
broken arrow	US-OK
bronx	US-NY
brookhaven	US-GA
brookline	US-MA
brooklyn	US-NY
brooklyn park	US-MN
broomfield	US-CO
brossard	CA-QC
brovary	UA
brownsville	US-TX US-NY
bruges	BE
brugge	BE
bruselas	BE
brusque	BR
brussel	BE
brussels	BE
bruxelas	BE
bruxelles	BE
bryan	US-TX
bryansk	RU
bryssel	BE
bucaramanga	CO
bucarest	RO
bucharest	RO
bucheon si	KR
buckeye	US-AZ
bucuresti	RO
buda	HU
budapest	HU
budapest iii kerulet	HU
budapest xi kerulet	HU
budapest xiii kerulet	HU
budaun	IN
budta	PH
buea	CM
buena park	US-CA
buenaventura	CO
buenavista	MX
bueng kum	TH
buenos aires	AR
buffalo	US-NY
buguma	NG
bujumbura	BI
bukama	CD
bukan	IR
bukarest	RO
bukavu	CD
bukhara	UZ
bukit batok new town	SG
bukit bintang	MY
bukit jalil	MY
bukit merah estate	SG
bukit mertajam	MY
bukit panjang new town	SG
bukit rahman putra	MY
bukittinggi	ID
bukoba	TZ
bulandshahr	IN
bulaon	PH
bulawayo	ZW
bumba	CD
bunamwaya	UG
bunbury	AU-WA
bunda	TZ
bundaberg	AU-QLD
bunia	CD
bunkyo	JP
buon ho	VN
buon ma thuot	VN
buraydah	SA
burayu	ET
burbank	US-CA
burewala	PK
burgas	BG
burgos	ES
burhanpur	IN
burien	US-WA
burlington	CA-ON US-NC
burnaby	CA-BC
burnley	GB
burnsville	US-MN
bursa	TR
burton upon trent	GB
busan	KR
bush	EG
bushehr	IR
bushwick	US-NY
business bay	AE
busto arsizio	IT
butanta	BR
butembo	CD
butterworth	MY
butuan	PH
butwal	NP
buyukcekmece	TR
buzau	RO
bydgoszcz	PL
bytom	PL
ca mau	VN
caala	AO
cabanatuan city	PH
cabimas	VE
cabinda	AO
cabo de santo agostinho	BR
cabo frio	BR
cabo san lucas	MX
cabudare	VE
cabudwaaq	SO
cabuyao	PH
cacak	RS
caceres	ES
cachoeirinha	BR
cachoeiro de itapemirim	BR
cacuaco	AO
cadiz	PH ES
caen	FR
cagayan de oro	PH
cagliari	IT
cagua	VE
caguas	PR
cai lay	VN
caieiras	BR
cainta	PH
caire	EG
cairns	AU-QLD
cairo	EG
cajamarca	PE
calabar	NG
calabozo	VE
calais	FR
calama	CL
calamba	PH
calasiao	PH
calcutta	IN
caldwell	US-ID
caledon	CA-ON
calgary	CA-AB
cali	CO
callao	PE
caloocan	PH
caloundra	AU-QLD
caltanissetta	IT
calumbo	AO
calumpit	PH
cam pha	VN
cam pha mines	VN
cam ranh	VN
camacari	BR
camaguey	CU
camama	AO
camaragibe	BR
camarillo	US-CA
camayenne	GN
cambe	BR
cambridge	GB US-MA
camden	US-NJ
cameta	BR
camp david	US-MD
camp lejeune	US-NC
camp pendleton	US-CA
campeche	MX
campina grande	BR
campinas	BR
campo di marte	IT
campo grande	BR
campo largo	BR
campo limpo	BR
campos dos goytacazes	BR
can giuoc	VN
can tho	VN
canakkale	TR
canarsie	US-NY
canberra	AU-ACT
cancun	MX
candelaria	PH
cangaiba	BR
cangzhou	CN
cankaya	TR
cannes	FR
cannock	GB
canoas	BR
canoga park	US-CA
canton	CN US-OH
canyon country	US-CA
cao lanh	VN
cap haitien	HT
capao redondo	BR
capas	PH
cape canaveral	US-FL
cape coast	GH
cape coral	US-FL
cape town	ZA
capiata	PY
capitol hill	US-DC
carabanchel	ES
caracas	VE
caraguatatuba	BR
carapicuiba	BR
cardiff	GB
cariacica	BR
carletonville	ZA
carlisle	GB
carlsbad	US-CA
carmel	US-IN
carmichael	US-CA
carmona	PH
carnot	CF
carol city	US-FL
carolina	PR
carora	VE
carpi	IT
carrefour	HT
carrollton	US-TX
carson	US-CA
carson city	US-NV
cartagena	CO ES
cartago	CO
caruaru	BR
carupano	VE
cary	US-NC
casa grande	US-AZ
casablanca	MA
casas adobes	US-AZ
cascavel	BR
caserta	IT
casoria	IT
casper	US-WY
castanhal	BR
castelar	AR
castellammare di stabia	IT
castello de la plana	ES
castle rock	US-CO
castries	LC
castro valley	US-CA
castrop rauxel	DE
catacamas	HN
catalao	BR
catalina foothills	US-AZ
catamarca	AR
catanduva	BR
catania	IT
catanzaro	IT
catbalogan	PH
catchiungo	AO
cathedral city	US-CA
catia la mar	VE
cau giay	VN
caucaia	BR
cavite city	PH
caxias	BR
caxias do sul	BR
cayenne	GF
cazenga	AO
cebu	PH
cebu city	PH
cedar hill	US-TX
cedar park	US-TX
cedar rapids	US-IA
ceilandia	BR
celaya	MX
celina	US-TX
celle	DE
centennial	US-CO
center city	US-PA
central city	US-AZ
central coast	AU-NSW
centralniy	RU
centreville	US-VA
centro	ES
centro habana	CU
centurion	ZA
ceres	US-CA
cergy pontoise	FR
cerritos	US-CA
cerro	CU
cesena	IT
ceuta	ES
chaeryong ni	KP
chak jhumra	PK
chakwal	PK
chakwama	NG
chalco	MX
chalus	IR
chaman	PK
chamartin	ES
chamberi	ES
champaign	US-IL
champigny sur marne	FR
chanda	IN
chandannagar	IN
chandigarh	IN
chandler	US-AZ
chandpur	BD
chang hua	TW
changam chon	KP
changchun	CN
changde	CN
changhua	TW
changning	CN
changsha	CN
changshu	CN
changwon	KR
changyi	CN
changzhi	CN
changzhou	CN
chaoyang	CN
chaozhou	CN
chapeco	BR
chapel hill	US-NC
chapra	IN
charallave	VE
charkiw	UA
charleroi	BE
charlesbourg	CA-QC
charleston	US-SC US-WV
charlotte	US-NC
charlotte amalie	VI
charlottenburg	DE
charlottesville	US-VA
charsadda	PK
chatham	GB
chattanooga	US-TN
chattogram	BD
chatuchak	TH
cheboksary	RU
cheektowaga	US-NY
chelmsford	GB
cheltenham	GB
chelyabinsk	RU
chemnitz	DE
chengde	CN
chengdu	CN
chengguan qu	CN
chennai	IN
chenzhou	CN
cheonan	KR
cheongju si	KR
cheras	MY
cheremushki	RU
cheremushky	UA
cherepovets	RU
cherkasy	UA
cherkessk	RU
chernihiv	UA
chernivtsi	UA
cherry hill	US-NJ
chertanovo yuzhnoye	RU
chesapeake	US-VA
chester	GB
chesterfield	GB US-MO
chetumal	MX
cheyenne	US-WY
chhindwara	IN
chi linh	VN
chia	CO
chiang mai	TH
chiayi city	TW
chiba	JP
chicago	US-IL
chicago lawn	US-IL
chichawatni	PK
chichicastenango	GT
chiclana de la frontera	ES
chiclayo	PE
chico	US-CA
chicoloapan	MX
chicopee	US-MA
chicoutimi	CA-QC
chifeng	CN
chigasaki	JP
chihuahua	MX
chikusei	JP
chikushino shi	JP
chilanzar	UZ
chililabombwe	ZM
chillan	CL
chilliwack	CA-BC
chilpancingo	MX
chimbote	PE
chimoio	MZ
chinandega	NI
chinatown	US-CA US-NY
chinautla	GT
chincha alta	PE
chingola	ZM
chiniot	PK
chinju	KR
chino	US-CA
chino hills	US-CA
chipata	ZM
chiquimula	GT
chirchiq	UZ
chishtian	PK
chisinau	MD
chita	RU
chitato	AO
chittoor	IN
chitungwiza	ZW
chizhou	CN
chlef	DZ
cho lon	VN
choa chu kang new town	SG
chofu	JP
choloma	HN
cholula	MX
chom thong	TH
chomedey	CA-QC
chon buri	TH
chon thanh	VN
chongdan up	KP
chongjin	KP
chongming	CN
chongqing	CN
chongzuo	CN
chorzow	PL
christchurch	NZ
chu	VN
chula vista	US-CA
chumakivskyi	UA
chuncheon	KR
chunga	ZM
chungju	KR
chunian	PK
chuo	JP
chur	CH
chust	UZ
chuxiong	CN
chuzhou	CN
ciamis	ID
ciampea	ID
cianjur	ID
cibinong	ID
cicero	US-IL
cidade ademar	BR
cidade do mexico	MX
cidade dutra	BR
cidade lider	BR
cidade tiradentes	BR
ciego de avila	CU
cienfuegos	CU
cigli	TR
cikampek	ID
cikarang	ID
cikupa	ID
cilacap	ID
cilegon	ID
cileungsir	ID
cileunyi	ID
cimahi	ID
cincinnati	US-OH
cinisello balsamo	IT
ciputat	ID
circoiscrizione i	IT
circoiscrizione ii	IT
circoiscrizione iii	IT
circoiscrizione iv	IT
circoiscrizione v	IT
circoiscrizione vi	IT
circoiscrizione vii	IT
circoiscrizione viii	IT
cirebon	ID
cite du vatican	VA
citeureup	ID
citrus heights	US-CA
citta del messico	MX
citta del vaticano	VA
city of milford	US-CT
city of port phillip	AU-VIC
city of sammamish	US-WA
city of westminster	GB
ciudad acuna	MX
ciudad apodaca	MX
ciudad benito juarez	MX
ciudad bolivar	VE
ciudad camilo cienfuegos	CU
ciudad de la paz	GQ
ciudad de mexico	MX
ciudad de villa de alvarez	MX
ciudad del cabo	ZA
ciudad del carmen	MX
ciudad del este	PY
ciudad del vaticano	VA
ciudad delicias	MX
ciudad general escobedo	MX
ciudad guayana	VE
ciudad guzman	MX
ciudad juarez	MX
ciudad lazaro cardenas	MX
ciudad lineal	ES
ciudad lopez mateos	MX
ciudad madero	MX
ciudad nezahualcoyotl	MX
ciudad obregon	MX
ciudad ojeda	VE
ciudad valles	MX
ciudad victoria	MX
ciutat vella	ES
cixi	CN
cizre	TR
clarksville	US-TN
clay	US-NY
clearwater	US-FL
clermont ferrand	FR
cleveland	US-OH
clifton	US-NJ
clinton township	US-MI
cloverdale	CA-BC
clovis	US-CA
cluj napoca	RO
co do	VN
coacalco	MX
coatepeque	GT
coatzacoalcos	MX
coban	GT
cochabamba	BO
cockburn town	TC
coconut creek	US-FL
codo	BR
coeur dalene	US-ID
coffs harbour	AU-NSW
coimbatore	IN
coimbra	PT
colatina	BR
colchester	GB
colima	MX
colina	CL
college station	US-TX
collierville	US-TN
cologne	DE
colombes	FR
colombo	LK
colonia del valle	MX
colonia lindavista	MX
colorado springs	US-CO
colton	US-CA
columbia	US-SC US-MO US-MD
columbus	US-OH US-GA US-IN
comilla	BD
comitan	MX
commerce city	US-CO
commonwealth	PH
como	IT
comodoro rivadavia	AR
compton	US-CA
conakry	GN
concepcion	CL PH
concord	US-NH US-CA
concordia	AR
coney island	US-NY
confederation	CA-SK
conroe	US-TX
conselheiro lafaiete	BR
constanta	RO
constantine	DZ
contagem	BR
conway	US-AR
coon rapids	US-MN
copacabana	BR
copenaghen	DK
copenhagen	DK
copenhague	DK
copiapo	CL
coquimbo	CL
coquitlam	CA-BC
coral gables	US-FL
coral springs	US-FL
cordoba	AR ES
cordova	US-TN
cork	IE
corlu	TR
cornella de llobregat	ES
coro	VE
corona	US-CA US-NY
coronel	CL
coronel fabriciano	BR
corpus christi	US-TX
corrientes	AR
corum	TR
corvallis	US-OR
cosenza	IT
coslada	ES
costa mesa	US-CA
cotabato	PH
cotia	BR
cotonou	BJ
cottbus	DE
council bluffs	US-IA
country club	US-FL
courbevoie	FR
coventry	GB
covina	US-CA
coxs bazar	BD
coyoacan	MX
cracow	PL
craigieburn	AU-VIC
craiova	RO
cranston	US-RI
crato	BR
crawley	GB
cremona	IT
creteil	FR
crewe	GB
criciuma	BR
croix des bouquets	HT
crotone	IT
croydon	GB
cua	VE
cuauhtemoc	MX
cuautitlan	MX
cuautitlan izcalli	MX
cuautla	MX
cubatao	BR
cucuta	CO
cuddalore	IN
cuenca	EC
cuernavaca	MX
cuiaba	BR
cuito	AO
culiacan	MX
cumana	VE
cupertino	US-CA
curico	CL
curitiba	BR
cursino	BR
curug	ID
cusco	PE
cutler bay	US-FL
cuttack	IN
cuyahoga falls	US-OH
cypress	US-TX US-CA
cypress hills	US-NY
czestochowa	PL
da lat	VN
da nang	VN
dabou	CI
dabrowa gornicza	PL
dacca	BD
dachang	CN
dadu	PK
daegu	KR
daejeon	KR
dagenham	GB
dagupan	PH
daito	JP
dajal	PK
dakar	SN
dakhla	EH
dale city	US-VA
dalian	CN
dallas	US-TX
dallas fort worth	US-TX
daloa	CI
dalupura	IN
daly city	US-CA
damanhur	EG
damas	SY
damasco	SY
damascus	SY
damaskus	SY
damietta	EG
dammam	SA
danang	VN
danbury	US-CT
dandong	CN
danli	HN
danshui	TW
daoukro	CI
daqing	CN
dar bouazza	MA
dar es salaam	TZ
darbhanga	IN
darlington	GB
darmstadt	DE
darnah	LY
darnytsya	UA
dartmouth	CA-NS
darwin	AU-NT
daska kalan	PK
dasmarinas	PH
dasoguz	TM
datong	CN
daule	EC
daur	PK
davangere	IN
davao	PH
davenport	US-IA
davie	US-FL
davis	US-CA
davos	CH
dawei	MM
daxinganling	CN
daye	CN
dayr al balah	PS
dayrah	AE
dayrut	EG
dayton	US-OH
daytona beach	US-FL
dazhou	CN
dchira el jihadia	MA
dearborn	US-MI
dearborn heights	US-MI
debre birhan	ET
debre markos	ET
debre tabor	ET
debrecen	HU
decatur	US-IL US-AL
deer valley	US-AZ
deerfield beach	US-FL
dehiwala mount lavinia	LK
dehradun	IN
deir ez zor	SY
delano	US-CA
delegacion cuajimalpa de morelos	MX
delhi	IN
delicias	ES
delmas	HT
delmenhorst	DE
delray beach	US-FL
delta	CA-BC
deltona	US-FL
den bosch	NL
den haag	NL
denizli	TR
denpasar	ID
denton	US-TX
denver	US-CO
deoghar	IN
deoli	IN
depok	ID
dera ghazi khan	PK
dera ismail khan	PK
dera murad jamali	PK
derbent	RU
derby	GB
derince	TR
derry	GB
des moines	US-IA
des plaines	US-IL
desna	UA
desnyanskyi	UA
desoto	US-TX
dessalines	HT
dessau	DE
dessie	ET
detmold	DE
detroit	US-MI
dewas	IN
deyang	CN
dezful	IR
dezhou	CN
dhahran	SA
dhaka	BD
dhamar	YE
dhanbad	IN
dhangadhi	NP
dharan	NP
dharavi	IN
dhirkot	PK
dhule	IN
di an	VN
diadema	BR
diamond bar	US-CA
diego garcia	IO
dien ban	VN
diepsloot	ZA
diez de octubre	CU
digos	PH
digri	PK
dihok	IQ
dijon	FR
dikirnis	EG
dila	ET
dili	TL
dimitrovgrad	RU
din daeng	TH
dinaig	PH
dinajpur	BD
dinapore	IN
dinapur nizamat	IN
dindigul	IN
dingxi	CN
dinslaken	DE
diourbel	SN
dire dawa	ET
disuq	EG
divinopolis	BR
divo	CI
dixinn	GN
diyarbakir	TR
djakarta	ID
djelfa	DZ
djibouti	DJ
dnipro	UA
dniprovskyi	UA
dobling	AT
dodoma	TZ
doha	QA
dokri	PK
dolisie	CG
dombivali	IN
donaustadt	AT
doncaster	GB
donetsk	UA
dong da	VN
dong ha	VN
dong hoi	VN
dong xoai	VN
dongguan	CN
donghae city	KR
dongying	CN
doral	US-FL
dorchester	US-MA
dordrecht	NL
dormagen	DE
dornbirn	AT
dorsten	DE
dortmund	DE
dorud	IR
dos hermanas	ES
dosquebradas	CO
dothan	US-AL
douala	CM
douglas	IM
douliu	TW
dourados	BR
dover	US-DE GB
downers grove	US-IL
downey	US-CA
downtown dc	US-DC
downtown vancouver	CA-BC
drammen	NO
draper	US-UT
dresden	DE
drogheda	IE
drummondville	CA-QC
dubai	AE
dubai investments park	AE
dubai marina	AE
dublin	IE US-OH US-CA
dubreka	GN
dubuque	US-IA
duc pho	VN
duc trong	VN
dudley	GB
duekoue	CI
duesseldorf	DE
duisburg	DE
duluth	US-MN
duma	SY
dumaguete	PH
dumai	ID
dun laoghaire	IE
dundalk	US-MD IE
dundee	GB
dundo	AO
dunedin	NZ
dunkirk	FR
dunwoody	US-GA
duque de caxias	BR
durban	ZA
duren	DE
durg	IN
durgapur	IN
durham	US-NC
durres	AL
dushanbe	TJ
dusit	TH
dusseldorf	DE
duzce	TR
dzerzhinsk	RU
eagan	US-MN
east brunswick	US-NJ
east chattanooga	US-TN
east flatbush	US-NY
east hampton	US-VA
east harlem	US-NY
east hartford	US-CT
east hastings	CA-BC
east helsinki	FI
east honolulu	US-HI
east independence	US-MO
east jerusalem	PS
east kilbride	GB
east lansing	US-MI
east london	ZA
east los angeles	US-CA
east new york	US-NY
east norwalk	US-CT
east orange	US-NJ
east pensacola heights	US-FL
east providence	US-RI
east village	US-NY
eastbourne	GB
eastvale	US-CA
eau claire	US-WI
ebetsu	JP
ebina	JP
ebolowa	CM
ebute ikorodu	NG
ecatepec de morelos	MX
ede	NG
edea	CM
eden prairie	US-MN
edgewater	US-IL
edimbourg	GB
edimburgo	GB
edina	US-MN
edinburg	US-TX
edinburgh	GB
edirne	TR
edison	US-NJ
edmond	US-OK
edmonton	CA-AB GB
edogawe	JP
efon alaaye	NG
eilat	IL
eimsbuttel	DE
eindhoven	NL
eisenzicken	AT
eixample	ES
ejido	VE
ejigbo	NG
ekibastuz	KZ
el aaiun	EH
el achir	DZ
el cairo	EG
el cajon	US-CA
el daein	SD
el dibir	SO
el ejido	ES
el eulma	DZ
el fasher	SD
el geneina fort	SD
el jadida	MA
el kelaa des srarhna	MA
el limon	VE
el monte	US-CA
el mourouj	TN
el obeid	SD
el oued	DZ
el paso	US-TX
el progreso	HN
el puerto de santa maria	ES
el tigre	VE
el vigia	VE
elad	IL
elazig	TR
elbasan	AL
elblag	PL
elche	ES
eldoret	KE
elektrostal	RU
elgin	US-IL
elista	RU
elizabeth	US-NJ
elk grove	US-CA
elkhart	US-IN
ellicott city	US-MD
elmhurst	US-NY US-IL
eloy alfaro	EC
eluru	IN
elyria	US-OH
emalahleni	ZA
embalenhle	ZA
embu das artes	BR
eminabad	PK
emmen	CH
encanto	US-AZ
enchanted hills	US-NM
encinitas	US-CA
enfield	US-CT
enfield town	GB
engels	RU
enid	US-OK
enschede	NL
ensenada	MX
entebbe	UG
enterprise	US-NV
enugu	NG
envigado	CO
epworth	ZW
erbil	IQ
erebuni	AM
eregli	TR
erfurt	DE
erie	US-PA
erlangen	DE
ermelino matarazzo	BR
ermelo	ZA
erode	IN
errachidia	MA
erzincan	TR
erzurum	TR
escondido	US-CA
escuintla	GT
esenler	TR
esenyurt	TR
eskisehir	TR
eslamshahr	IR
esmeraldas	EC
esna	EG
espoo	FI
essen	DE
esslingen	DE
estambul	TR
estocolmo	SE
esuk oron	NG
et taiyiba	IL
etawah	IN
etobicoke	CA-ON
etwatwa	ZA
euclid	US-OH
eugene	US-OR
euless	US-TX
eunapolis	BR
evanston	US-IL
evansville	US-IN
evaton	ZA
everett	US-WA US-MA
exeter	GB
ezeiza	AR
ezhou	CN
facatativa	CO
fairfield	US-CA US-CT
faisalabad	PK
fall river	US-MA
fallujah	IQ
fanling	HK
fano	IT
faqus	EG
fardis	IR
fargo	US-ND
faridabad	IN
faridpur	BD
farmington hills	US-MI
farrukhabad	IN
fatehpur	IN
fatih	TR
favoriten	AT
fayetteville	US-NC US-AR
fazenda rio grande	BR
federal way	US-WA
feira de santana	BR
fenghuang	CN
fengshan	TW
fengxiang	CN
fergana	UZ
fernando de la mora	PY
ferrara	IT
ferraz de vasconcelos	BR
fes	MA
fes al bali	MA
fianarantsoa	MG
filadelfia	US-PA
financial district	US-NY
firenze	IT
firozabad	IN
fishers	US-IN
flagami	US-FL
flagstaff	US-AZ
flatbush	US-NY
flatlands	US-NY
fleetwood	CA-BC
flensburg	DE
flint	US-MI
florence	IT US-SC US-AL
florence graham	US-CA
florencia	CO
florianopolis	BR
floridablanca	CO
floridsdorf	AT
florin	US-CA
florissant	US-MO
flower mound	US-TX
flying fish cove	CX
foggia	IT
folsom	US-CA
fontana	US-CA
fontanar	CU
fordham	US-NY
forest hills	US-NY
forli	IT
formosa	AR BR
fort bragg	US-NC
fort collins	US-CO
fort de france	MQ
fort garry south	CA-MB
fort hood	US-TX
fort lauderdale	US-FL
fort mcmurray	CA-AB
fort myers	US-FL
fort smith	US-AR
fort wayne	US-IN
fort worth	US-TX
fortaleza	BR
fortechnyi	UA
foshan	CN
foumban	CM
fountain valley	US-CA
fountainebleau	US-FL
foz do iguacu	BR
framingham	US-MA
framingham center	US-MA
franca	BR
franceville	GA
francfort	DE
francisco morato	BR
francistown	BW
franco da rocha	BR
francoforte	DE
frankfort	US-KY
frankfurt	DE
frankfurt am main	DE
frankfurt/main	DE
frankfurt/oder	DE
franklin	US-TN
frederick	US-MD
fredericton	CA-NB
freetown	SL
freguesia do o	BR
freiburg	DE
freiburg im breisgau	DE
fremont	US-CA
fresnillo	MX
fresno	US-CA
fribourg	CH
friedrichshain	DE
frisco	US-TX
fuchu	JP
fuencarral	ES
fuencarral el pardo	ES
fuenlabrada	ES
fujairah	AE
fuji	JP
fujieda	JP
fujimino	JP
fujinomiya	JP
fujisawa	JP
fukayacho	JP
fukui shi	JP
fukuoka	JP
fukushima	JP
fukuyama	JP
fulda	DE
fulham	GB
fullerton	US-CA
funafuti	TV
funchal	PT
funfhaus	AT
funtua	NG
funza	CO
fuorigrotta	IT
furth	DE
fushun	CN
fuxin	CN
fuyang	CN
fuzhou	CN
fylde	GB
fyzabad	IN
gabela	AO
gabes	TN
gaborone	BW
gadag	IN
gadag betageri	IN
gagnoa	CI
gainesville	US-FL
gaithersburg	US-MD
gajuwaka	IN
galati	RO
galveston	US-TX
galway	IE
gama	BR
gandajika	CD
gandhidham	IN
gandhinagar	IN
gangneung	KR
ganja	AZ
ganzhou	CN
gao	ML
gaomi	CN
gapan	PH
garanhuns	BR
garbsen	DE
garden grove	US-CA
gardena	US-CA
gardez	AF
gare	FR
garhi khairo	PK
garissa	KE
garland	US-TX
garut	ID
gary	US-IN
gashua	NG
gastonia	US-NC
gateshead	GB
gatineau	CA-QC
gaya	IN
gaza	PS
gaza city	PS
gaziantep	TR
gazipur	BD
gboko	NG
gbongan	NG
gdansk	PL
gdynia	PL
gebze	TR
geelong	AU-VIC
geita	TZ
gela	IT
gelsenkirchen	DE
gemena	CD
genebra	CH
general santos	PH
geneva	CH US-NY US-IL
geneve	CH
genf	CH
genichesk	UA
genischesk	UA
genoa	IT
genova	IT
gent	BE
geoje	KR
george	ZA
george town	MY KY
georgetown	GY KY
gera	DE
gereida	SD
germantown	US-MD
germiston	ZA
gerusalemme	IL
gesundbrunnen	DE
getafe	ES
getxo	ES
geylang	SG
ghardaia	DZ
ghaziabad	IN
ghazni	AF
ghotki	PK
gia lam	VN
gia rai	VN
gibraltar	GI
giessen	DE
gifu	JP
gijang	KR
gijon	ES
gilbert	US-AZ
gilgit	PK
gillingham	GB
gilroy	US-CA
gimcheon	KR
gimpo si	KR
ginebra	CH
ginevra	CH
gingoog	PH
ginowan	JP
girardot city	CO
giresun	TR
girga	EG
giron	CO
girona	ES
gisenyi	RW
gitega	BI
giugliano in campania	IT
givatayim	IL
giza	EG
gladbeck	DE
glasgow	GB
glazov	RU
glen burnie	US-MD
glendale	US-AZ US-CA
glendora	US-CA
glenview	US-IL
gliwice	PL
gloucester	CA-ON GB
go vap	VN
godome	BJ
goiania	BR
gojra	PK
golbasi	TR
gold coast	AU-QLD
golestan	IR
golfe	AO
golyanovo	RU
goma	CD
gombe	NG
gomez palacio	MX
gonbad e kavus	IR
gonder	ET
goodyear	US-AZ
gorakhpur	IN
gorgan	IR
gori	GE
gorky	RU
gorontalo	ID
gorzow wielkopolski	PL
gosport	GB
goteborg	SE
gothenburg	SE
gottingen	DE
governador valadares	BR
goyang si	KR
gqeberha	ZA
gracia	ES
grajau	BR
granada	ES
granby	CA-QC
grand forks	US-ND
grand island	US-NE
grand junction	US-CO
grand prairie	US-TX
grand rapids	US-MI
grande prairie	CA-AB
grapevine	US-TX
gravatai	BR
gravesend	US-NY
grays	GB
graz	AT
great falls	US-MT
greater noida	IN
greater sudbury	CA-ON
greeley	US-CO
green bay	US-WI
greenburgh	US-NY
greensboro	US-NC
greenville	US-NC US-SC
greenwood	US-IN
grenoble	FR
gresham	US-OR
grevenbroich	DE
grimsby	GB
grogol	ID
groningen	NL
grosseto	IT
grozny	RU
grytviken	GS
guacara	VE
guadalajara	MX
guadalajara de buga	CO
guadalupe	MX
guaianases	BR
guanabacoa	CU
guanare	VE
guangan	CN
guangyuan	CN
guangzhou	CN
guankou	CN
guantanamo	CU
guantanamo bay	CU
guantanamo bay naval base	CU
guara	BR
guarapari	BR
guarapuava	BR
guaratingueta	BR
guarenas	VE
guaruja	BR
guarulhos	BR
guatemala	GT
guatemala city	GT
guatire	VE
guayaquil	EC
guediawaye	SN
guelma	DZ
guelmim	MA
guelph	CA-ON
guidonia montecelio	IT
guigang	CN
guiguinto	PH
guildford	CA-BC
guilin	CN
guiyang	CN
gujangbagh	CN
gujranwala	PK
gujrat	PK
gulfport	US-MS
guli	CN
gulu	UG
gumi	KR
guna	IN
gundupalaiyam	IN
gunpo	KR
gunsan	KR
guntur	IN
gunungsitoli	ID
guri si	KR
gurue	MZ
gurugram	IN
gusau	NG
gustavia	BL
gustavo adolfo madero	MX
gutersloh	DE
guwahati	IN
guyong	PH
guyuan	CN
gwalior	IN
gwangju	KR
gwangmyeong	KR
gwangyang	KR
gweru	ZW
gwynn oak	US-MD
gyanpur	IN
gyeongju	KR
gyeongsan si	KR
gyor	HU
gyumri	AM
ha long	VN
ha noi	VN
ha tien	VN
ha tinh	VN
haarlem	NL
habikino	JP
hachinohe	JP
hachioji	JP
hacienda heights	US-CA
hadaiq al qubbah	EG
hadano	JP
hadejia	NG
hadera	IL
haeju	KP
hafar al batin	SA
hafizabad	PK
hagatna	GU
hagen	DE
hagonoy	PH
hai ba trung	VN
hai chau	VN
hai duong	VN
haia	NL
haifa	IL
haikou	CN
hail	SA
haiphong	VN
hakodate	JP
haldia	IN
halifax	CA-NS GB
halle	DE
halle/saale	DE
halton hills	CA-ON
halwan	EG
hamadan	IR
hamah	SY
hamamatsu	JP
hamburg	DE
hamburg mitte	DE
hamburg nord	DE
hamburgo	DE
hamden	US-CT
hamhung	KP
hamilton	BM CA-ON NZ
hamm	DE
hammamet	TN
hammanskraal	ZA
hammond	US-IN
hampton	US-VA
hanam	KR
hanau am main	DE
handa	JP
handan	CN
handeni	TZ
hanford	US-CA
hangzhou	CN
hannover	DE
hanoi	VN
hanover	DE
hanumangarh	IN
hanzhong	CN
hapur	IN
harar	ET
harare	ZW
harbin	CN
harburg	DE
hargeisa	SO
hargeysa	SO
haridwar	IN
harlem	US-NY
harlingen	US-TX
harlow	GB
harrisburg	US-PA
harrisonburg	US-VA
harrogate	GB
harrow	GB
hartford	US-CT
hartlepool	GB
harunabad	PK
hashtsal	IN
hasilpur	PK
hassan	IN
hastings	GB NZ
hat yai	TH
hathazari	BD
hatsukaichi	JP
hattiesburg	US-MS
havana	CU
havanna	CU
haveli lakha	PK
haverhill	US-MA
havertown	US-PA
hawalli	KW
hawthorne	US-CA
hayes	GB
hayward	US-CA
hayy khilda	JO
hazaribagh	IN
hebi	CN
hebron	PS
hechi	CN
hechuan	CN
hefei	CN
hegang	CN
heidelberg	DE
heilbronn	DE
helena	US-MT
hellersdorf	DE
hells kitchen	US-NY
helsingborg	SE
helsingfors	FI
helsinki	FI
hemel hempstead	GB
hemet	US-CA
hempstead	US-NY
henderson	US-NV
hendersonville	US-TN
hengshui	CN
hengyang	CN
herat	AF
herford	DE
hermosillo	MX
hernals	AT
herne	DE
heroica guaymas	MX
heroica matamoros	MX
herten	DE
herzliya	IL
heshan	CN
hesperia	US-CA
hetauda	NP
heyuan	CN
heze	CN
hezhou	CN
hialeah	US-FL
hidalgo del parral	MX
hietzing	AT
higashihiroshima	JP
higashikurume	JP
higashimurayama	JP
higashiosaka	JP
high peak	GB
high point	US-NC
high wycombe	GB
highland	US-CA
highlands ranch	US-CO
hikone	JP
hildesheim	DE
hillsboro	US-OR
himamaylan	PH
himeji	JP
hindupur	IN
hino	JP
hinthada	MM
hirakata	JP
hiratsuka	JP
hirnytskyi	UA
hirosaki	JP
hiroshima	JP
hisar	IN
hitachi	JP
hitachi naka	JP
hlaingthaya	MM
ho chi minh city	VN
hoa binh	VN
hoa cuong	VN
hoa thanh	VN
hoan kiem	VN
hoang mai	VN
hobart	AU-TAS
hoboken	US-NJ
hod hasharon	IL
hoffman estates	US-IL
hofu	JP
hohhot	CN
hoima	UG
hoji ya henda	AO
holguin	CU
hollywood	US-CA US-FL
holon	IL
homestead	US-FL
homs	SY
homyel	BY
honcho	JP
hong kong	HK
hong kong island	HK
hong ngu	VN
hongkong	HK
hongkou	CN
honiara	SB
honmachi	JP
honolulu	US-HI
hoofddorp	NL
hoover	US-AL
horlivka	UA
horta guinardo	ES
hortaleza	ES
hortolandia	BR
hosaina	ET
hosapete	IN
hoshiarpur	IN
hosur	IN
hougang new town	SG
houston	US-TX
hove	GB
howrah	IN
hrodna	BY
hsinchu	TW
hua hin	TH
huaian	CN
huaibei	CN
huaihua	CN
huainan	CN
huambo	AO
huancayo	PE
huanggang	CN
huangpu	CN
huangshan	CN
huangshi	CN
huanuco	PE
huaraz	PE
hub	PK
hubballi	IN
huddersfield	GB
hue	VN
huelva	ES
hugli	IN
huixquilucan	MX
huizhou	CN
hull	CA-QC
huludao	CN
hulunbuir	CN
hung yen	VN
hungnam	KP
huntersville	US-NC
huntington	US-WV
huntington beach	US-CA
huntington park	US-CA
huntsville	US-AL
huocheng	CN
hurghada	EG
huyen lam ha	VN
huzhou	CN
hwado	KR
hwaseong si	KR
hyderabad	IN PK
hyesan	KP
iasi	RO
ibadan	NG
ibague	CO
ibanda	UG
ibaraki	JP
ibarra	EC
ibb	YE
ibirite	BR
ibri	OM
ica	PE
ichalkaranji	IN
icheon si	KR
ichihara	JP
ichikawa	JP
ichinomiya	JP
ichinoseki	JP
idaho falls	US-ID
idku	EG
idlib	SY
ifakara	TZ
igarassu	BR
igboho	NG
igdir	TR
iguala de la independencia	MX
iguatemi	BR
iida	JP
iizuka	JP
ijebu igbo	NG
ijebu ode	NG
ijero ekiti	NG
ijok	MY
ikare	NG
ikeda	JP
ikeja	NG
ikere ekiti	NG
ikire	NG
ikirun	NG
ikoma	JP
ikot ekpene	NG
iksan	KR
il cairo	EG
ila orangun	NG
ilagan	PH
ilam	IR
ile ife	NG
ilebo	CD
ilesa	NG
ilford	GB
ilheus	BR
iligan	PH
iligan city	PH
ilobu	NG
iloilo	PH
ilorin	NG
imabari	JP
imola	IT
imperatriz	BR
imphal	IN
imus	PH
inazawa	JP
incheon	KR
inda silase	ET
indaiatuba	BR
independence	US-MO
indianapolis	US-IN
indio	US-CA
indore	IN
indramayu	ID
inegol	TR
inezgane	MA
inglewood	US-CA
ingolstadt	DE
ingombota	AO
inisa	NG
inkisi	CD
innsbruck	AT
insein	MM
international city	AE
invercargill	NZ
inzai	JP
iowa city	US-IA
ipatinga	BR
ipiranga	BR
ipoh	MY
ipojuca	BR
ipswich	GB
iquique	CL
iquitos	PE
irakleion	GR
iranshahr	IR
irapuato	MX
irbid	JO
irbil	IQ
irewe	NG
iriga city	PH
iringa	TZ
irkutsk	RU
irondequoit	US-NY
iruma	JP
irvine	US-CA
irving	US-TX
irving park	US-IL
irvington	US-NJ
isahaya	JP
ise	JP
ise ekiti	NG
isehara	JP
iserlohn	DE
isesaki	JP
iseyin	NG
isfahan	IR
isfara	TJ
ishinomaki	JP
isidro casanova	AR
isiro	CD
iskandar puteri	MY
iskenderun	TR
islamabad	PK
islington	GB
ismailia	EG
isparta	TR
istambul	TR
istanboul	TR
istanbul	TR
istaravshan	TJ
isulan	PH
itabaiana	BR
itabashi	JP
itabira	BR
itaborai	BR
itabuna	BR
itacoatiara	BR
itaguai	BR
itagui	CO
itaim bibi	BR
itaim paulista	BR
itaituba	BR
itajai	BR
itami	JP
itanhaem	BR
itapecerica da serra	BR
itaperuna	BR
itapetininga	BR
itapevi	BR
itapipoca	BR
itaquaquecetuba	BR
itaquera	BR
itatiba	BR
itu	BR
ituiutaba	BR
ituzaingo	AR
ivano frankivsk	UA
ivanovo	RU
ivanovskoye	RU
ivory park	ZA
iwaki	JP
iwakuni	JP
iwata	JP
iwatsuki	JP
iwo	NG
ixtapaluca	MX
izeh	IR
izhevsk	RU
izmaylovo	RU
izmir	TR
izmit	TR
iztacalco	MX
iztapalapa	MX
izumi	JP
izumisano	JP
izumo	JP
jabaliya	PS
jabalpur	IN
jabalya	PS
jabaquara	BR
jaboatao dos guararapes	BR
jacarei	BR
jackson	US-MS US-TN US-NJ
jackson heights	US-NY
jacksonville	US-FL US-NC
jacmel	HT
jacobabad	PK
jaen	ES
jaffa	IL
jaffna	LK
jahrom	IR
jaigaon	IN
jaipur	IN
jajmau	IN
jakarta	ID
jalalabad	AF
jalalpur jattan	PK
jalalpur pirwala	PK
jalandhar	IN
jalapa	GT
jalgaon	IN
jalingo	NG
jalna	IN
jamaica	US-NY
jamalpur	BD
jambi city	ID
jamestown	SH
jammu	IN
jamnagar	IN
jampur	PK
jamshedpur	IN
jamuria	IN
janakpur	NP
jandira	BR
janesville	US-WI
janzur	LY
japeri	BR
jaragua	BR
jaragua do sul	BR
jaranwala	PK
jardim angela	BR
jardim helena	BR
jardim sao luis	BR
jatai	BR
jau	BR
jauharabad	PK
jaunpur	IN
jayapura	ID
jebel ali	AE
jeddah	SA
jefferson city	US-MO
jeffersonville	US-IN
jeju city	KR
jember	ID
jena	DE
jenin	PS
jeongeup	KR
jeonju	KR
jepara	ID
jequie	BR
jerez de la frontera	ES
jericho	PS
jersey city	US-NJ
jerusalem	IL
jerusalen	IL
jessore	BD
jhang sadr	PK
jhansi	IN
jhelum	PK
ji parana	BR
jiading	CN
jiamusi	CN
jian	CN
jiangmen	CN
jiangyin	CN
jianshui	CN
jiaojiang	CN
jiaozhou	CN
jiaozuo	CN
jiaxing	CN
jieyang	CN
jijel	DZ
jijiga	ET
jilin	CN
jimeta	NG
jimma	ET
jinan	CN
jincheng	CN
jind	IN
jingan	CN
jingdezhen	CN
jingmen	CN
jingzhou	CN
jinhua	CN
jining	CN
jinjiang	CN
jinshan	CN
jinzhong	CN
jinzhou	CN
jiroft	IR
jiujiang	CN
jiuquan	CN
jiutepec	MX
jixi	CN
jizan	SA
jizhou	CN
jizzax	UZ
joao pessoa	BR
jodhpur	IN
joetsu	JP
johannesburg	ZA
johns creek	US-GA
johnson city	US-TN
johor bahru	MY
joinville	BR
joliet	US-IL
jolo	PH
jombang	ID
jomvu	KE
jonesboro	US-AR
jonkoping	SE
jonquiere	CA-QC
joplin	US-MO
jos	NG
jose bonifacio	BR
jose c paz	AR
juan diaz	PA
juazeiro	BR
juazeiro do norte	BR
juba	SS
juiz de fora	BR
juja	KE
juliaca	PE
junagadh	IN
jundiai	BR
juneau	US-AK
jupiter	US-FL
jurong town	SG
jurong west	SG
jutiapa	GT
jyvaskyla	FI
kabankalan	PH
kabin buri	TH
kabinda	CD
kabul	AF
kabwe	ZM
kadapa	IN
kadoma	JP ZW
kaduna	NG
kaechon	KP
kaesong	KP
kafr ad dawwar	EG
kafr ash shaykh	EG
kafrul	BD
kafue	ZM
kagoshima	JP
kahama	TZ
kahramanmaras	TR
kaifeng	CN
kairo	EG
kairouan	TN
kaiserslautern	DE
kajang	MY
kajansi	UG
kakamega	KE
kakamigahara	JP
kakegawa	JP
kakinada	IN
kakogawacho honmachi	JP
kalaban koro	ML
kalaburagi	IN
kalamazoo	US-MI
kalemie	CD
kalemyo	MM
kaliningrad	RU
kalininskiy	RU
kalisz	PL
kallakurichi	IN
kallang	SG
kallithea	GR
kalmiuskyi	UA
kalmunai	LK
kaluga	RU
kalulushi	ZM
kalyan	IN
kalynivskyi	UA
kamagaya	JP
kamakura	JP
kamalia	PK
kamalshahr	IR
kamarhati	IN
kamensk uralskiy	RU
kamina	CD
kamirenjaku	JP
kamloops	CA-BC
kamoke	PK
kampala	UG
kampong baharu cheras batu sebelas	MY
kampong pasir ris	SG
kampung baru subang	MY
kampung kangkar teberau	MY
kampung larkin lama	MY
kampung pasir gudang baru	MY
kampung sungai ara	MY
kampung sungai glugur	MY
kamsar	GN
kamyanets podilskyi	UA
kamyanske	UA
kamyshin	RU
kananga	CD
kanata	CA-ON
kanayannur	IN
kanazawa	JP
kanchipuram	IN
kandahar	AF
kandy	LK
kanggye	KP
kangnyong	KP
kangson	KP
kani	JP
kankan	GN
kannapolis	US-NC
kano	NG
kanoya	JP
kanpur	IN
kansas city	US-MO US-KS
kansk	RU
kaohsiung	TW
kaolack	SN
kapar	MY
kapstadt	ZA
kara	TG
karabaglar	TR
karabuk	TR
karachi	PK
karagandy	KZ
karaikkudi	IN
karaj	IR
karaman	TR
karatsu	JP
karawalnagar	IN
karawang	ID
karbala	IQ
kariega	ZA
karimnagar	IN
kariya	JP
karlsruhe	DE
karmiel	IL
karnal	IN
karnaphuli	BD
karol bagh	IN
karsiyaka	TR
karur	IN
karuri	KE
kasama	ZM
kasangati	UG
kasese	UG
kashan	IR
kashgar	CN
kashihara shi	JP
kashiwa	JP
kashiwara	JP
kashmar	IR
kassala	SD
kassel	DE
kastamonu	TR
kasuga	JP
kasugai	JP
kasukabe	JP
kasulu	TZ
kasur	PK
katabi	UG
kathmandu	NP
kati	ML
katihar	IN
katowice	PL
katsina	NG
katsushika	JP
katsuta	JP
katumba	TZ
kaunas	LT
kawachi nagano	JP
kawagoe	JP
kawaguchi	JP
kawanishi	JP
kawasaki	JP
kaya	BF
kayes	ML
kayseri	TR
kazan	RU
kazerun	IR
kazo	JP
kecskemet	HU
kediri	ID
kedungwuni	ID
keelung	TW
kelar	IQ
keller	US-TX
kelowna	CA-BC
kembangan	SG
kemerovo	RU
kempten	DE
kendale lakes	US-FL
kendall	US-FL
kendari	ID
kenema	SL
keng tung	MM
kenitra	MA
kennebunkport	US-ME
kennedy	CO
kenner	US-LA
kennewick	US-WA
kenosha	US-WI
kent	US-WA
kentron	AM
kentwood	US-MI
kerch	UA
kerman	IR
kermanshah	IR
kerpen	DE
kettering	US-OH
kfar saba	IL
khabarovsk	RU
khairpur mirs	PK
khamis mushait	SA
khammam	IN
khan younis	PS
khan yunis	PS
khanaqin	IQ
khandwa	IN
khanpur	PK
khanty mansiysk	RU
kharagpur	IN
kharian	PK
kharkiv	UA
kharkivskyi masyv	UA
kharkov	UA
khartoum	SD
khartoum north	SD
khasavyurt	RU
khashuri	GE
khasnahzan	IQ
khemisset	MA
khenchela	DZ
khenifra	MA
kherson	UA
khimki	RU
khirdalan	AZ
khlong luang	TH
khlong sam wa	TH
khlong toei	TH
khmelnytskyi	UA
khobar	SA
khomeyni shahr	IR
khon kaen	TH
khoroshevo mnevniki	RU
khorramabad	IR
khorramshahr	IR
khouribga	MA
khrustalnyi	UA
khujand	TJ
khulna	BD
khuraybat as suq	JO
khushab	PK
khuy	IR
khuzdar	PK
khwisero	KE
kiambu	KE
kibaha	TZ
kiel	DE
kielce	PL
kien an	VN
kiev	UA
kiew	UA
kigali	RW
kigoma	TZ
kikolo	AO
kikuyu	KE
kikwit	CD
kilamba	AO
kilis	TR
killeen	US-TX
kima kieza	AO
kimberley	ZA
kimhae	KR
kindia	GN
kindrativskyi	UA
kindu	CD
kings bridge	US-NY
kingsport	US-TN
kingston	JM CA-ON US-NY
kingston upon hull	GB
kingstown	VC
kinshasa	CD
kipushi	CD
kira	UG
kirari sulemannagar	IN
kirdasah	EG
kirikkale	TR
kirishima	JP
kirkland	US-WA
kirkuk	IQ
kirov	RU
kirsehir	TR
kiryat gat	IL
kiryu	JP
kisangani	CD
kisaran	ID
kisarazu	JP
kiselevsk	RU
kishangarh	IN
kishiwada	JP
kisi	NG
kisii	KE
kislovodsk	RU
kismayo	SO
kissidougou	GN
kissimmee	US-FL
kisumu	KE
kita	JP
kitakyushu	JP
kitale	KE
kitami	JP
kitchener	CA-ON
kitengela	KE
kitwe	ZM
kiziltepe	TR
klagenfurt am worthersee	AT
klaipeda	LT
klang	MY
klaten	ID
klerksdorp	ZA
kluang	MY
klungkung	ID
knoxville	US-TN
kobe	JP
kobenhavn	DK
koblenz	DE
kobuleti	GE
kochi	IN JP
kodaira	JP
koeln	DE
koforidua	GH
kofu	JP
koga	JP
koganei	JP
kohat	PK
koidu	SL
kokomo	US-IN
kokshetau	KZ
kokubunji	JP
kolda	SN
kolhapur	IN
kolkata	IN
kollam	IN
koln	DE
kolomna	RU
kolpino	RU
kolwezi	CD
kom ombo	EG
komaki	JP
komatsu	JP
kombolcha	ET
komsomolsk on amur	RU
kon tum	VN
konak	TR
konibodom	TJ
koniz	CH
konosu	JP
konotop	UA
konstanz	DE
konya	TR
kopenhagen	DK
kopenhamn	DK
kopenick	DE
korba	IN
koreatown	US-CA
korhogo	CI
koriyama	JP
korla	CN
korolev	RU
korolyov	UA
koronadal	PH
koshigaya	JP
kosice	SK
kostanay	KZ
kosti	SD
kostroma	RU
koszalin	PL
kot addu	PK
kot radha kishan	PK
kota	IN
kota bharu	MY
kota damansara	MY
kota kinabalu	MY
kota kuala muda	MY
kotamobagu	ID
koto	JP
kotri	PK
koudougou	BF
koumassi	CI
kousseri	CM
koutiala	ML
kovpakivskyi	UA
kovrov	RU
kowloon	HK
kowloon city	HK
kowloon city centre	HK
kozhikode	IN
kragujevac	RS
krakow	PL
kramatorsk	UA
krasnodar	RU
krasnogvargeisky	RU
krasnoyarsk	RU
krefeld	DE
kremenchuk	UA
kresek	ID
kreuzberg	DE
kristiansand	NO
kroonstad	ZA
kropyvnytskyi	UA
krugersdorp	ZA
kryukiv	UA
kryvyy rih	UA
ksar el kebir	MA
kuala krai	MY
kuala kubu baharu	MY
kuala lumpur	MY
kuala terengganu	MY
kuantan	MY
kuching	MY
kucukcekmece	TR
kufa	IQ
kukatpally	IN
kukichuo	JP
kulim	MY
kulob	TJ
kulti	IN
kumagaya	JP
kumamoto	JP
kumarapalayam	IN
kumasi	GH
kumba	CM
kumbakonam	IN
kumbo	CM
kunduz	AF
kuningan	ID
kunming	CN
kunri	PK
kunshan	CN
kuntsevo	RU
kuopio	FI
kupang	ID
kurashiki	JP
kure	JP
kurgan	RU
kurnool	IN
kursk	RU
kurume	JP
kusatsu	JP
kushinagar	IN
kushiro	JP
kushtia	BD
kutahya	TR
kutaisi	GE
kuwait city	KW
kuwana	JP
kuzminki	RU
kwadukuza	ZA
kwai chung	HK
kwekwe	ZW
ky anh	VN
kyaukpyu	MM
kyauktan	MM
kyengera	UG
kyimyindine	MM
kyiv	UA
kyivskyi	UA
kyjiw	UA
kyoto	JP
kyzyl	RU
kyzylorda	KZ
la ceiba	HN
la chaux de fonds	CH
la cite limoilou	CA-QC
la concepcion	VE
la crosse	US-WI
la gi	VN
la habana	CU
la habra	US-CA
la haute saint charles	CA-QC
la havane	CU
la haya	NL
la haye	NL
la laguna	ES
la mesa	US-CA
la mirada	US-CA
la paz	BO
la pintana	CL
la plata	AR
la rioja	AR
la rochelle	FR
la romana	DO
la serena	CL
la spezia	IT
la trinidad	PH
la vega	DO
la victoria	VE
laayoune	EH
labe	GN
labuan bajo	ID
lacey	US-WA
ladysmith	ZA
lafayette	US-LA US-IN
lafia	NG
lafiagi	NG
lagarto	BR
lages	BR
laghouat	DZ
lagos	NG
laguna	US-CA
laguna niguel	US-CA
lahad datu	MY
lahan	NP
lahijan	IR
lahore	PK
lahti	FI
laia	NL
laibin	CN
laiwu	CN
laixi	CN
lajeado	BR
lak si	TH
lake charles	US-LA
lake elsinore	US-CA
lake forest	US-CA
lake havasu city	US-AZ
lakeland	US-FL
lakeville	US-MN
lakewood	US-CO US-CA US-WA US-NJ CA-SK
lal bahadur nagar	IN
lambare	PY
lamezia terme	IT
lampa	CL
lampang	TH
lancaster	US-CA US-PA
lander	VE
landshut	DE
landstrasse	AT
lang son	VN
langata	KE
langfang	CN
langley	CA-BC
langsa	ID
lansing	US-MI
lanus	AR
lanzhou	CN
lao cai	VN
laoag	PH
lapu lapu city	PH
larache	MA
laredo	US-TX
largo	US-FL
larisa	GR
larkana	PK
las cruces	US-NM
las palmas de gran canaria	ES
las pinas	PH
las rozas de madrid	ES
las tunas	CU
las vegas	US-NV
lashio	MM
lasnamae	EE
lat krabang	TH
lat phrao	TH
latacunga	EC
latakia	SY
latina	ES IT
latkrabang	TH
latur	IN
lauderhill	US-FL
launceston	AU-TAS
lauro de freitas	BR
lausanne	CH
laval	CA-QC
lavana	CU
lavras	BR
lawang	ID
lawrence	US-KS US-MA US-IN
lawton	US-OK
layton	US-UT
layyah	PK
le caire	EG
le cap	ZA
le havre	FR
le mans	FR
le plateau mont royal	CA-QC
le sud ouest	CA-QC
le vieux longueuil	CA-QC
league city	US-TX
leander	US-TX
lecce	IT
leeds	GB
lees summit	US-MO
leesburg	US-VA
leeuwarden	NL
leganes	ES
legaspi	PH
legnica	PL
lehi	US-UT
lehigh acres	US-FL
leicester	GB
leiden	NL
leipzig	DE
leiria	PT
lekki	NG
lembang	ID
lenexa	US-KS
leningrad	RU
leninsk kuznetsky	RU
leogane	HT
leon	NI ES
leon de los aldama	MX
les cayes	HT
les corts	ES
les rivieres	CA-QC
leshan	CN
lethbridge	CA-AB
leuven	BE
leverkusen	DE
levis	CA-QC
levittown	US-PA US-NY
lewisville	US-TX
lexington	US-KY
lexington fayette	US-KY
lhasa	CN
lhoka	CN
lhokseumawe	ID
lhospitalet de llobregat	ES
lianshan	CN
lianyungang	CN
liaocheng	CN
liaoyang	CN
liberec	CZ
libertad	PH
libreville	GA
lichinga	MZ
lichterfelde	DE
lida	BY
lido di ostia	IT
liege	BE
likasi	CD
lille	FR
lilongwe	MW
lima	PE US-OH
limassol	CY
limbe	CM
limeira	BR
limerick	IE
limoges	FR
limuru	KE
lincang	CN
lincoln	US-NE GB US-CA
lincoln park	US-IL
linfen	CN
linhares	BR
linkoping	SE
linyi	CN
linz	AT
lipa city	PH
lipetsk	RU
lippstadt	DE
lira	UG
lisala	CD
lisboa	PT
lisbon	PT
lisbona	PT
lisburn	GB
lishui	CN
lisovyi masyv	UA
lissabon	PT
little havana	US-FL
little rock	US-AR
littleton	US-CO
liupanshui	CN
liuzhou	CN
livermore	US-CA
liverpool	GB US-NY
livingstone	ZM
livoberezhnyi	UA
livonia	US-MI
livorno	IT
ljubljana	SI
lleida	ES
lo prado	CL
loa janan	ID
lobito	AO
lod	IL
lodhran	PK
lodi	US-CA
lodz	PL
logan	US-UT
logan city	AU-QLD
logan square	US-IL
logrono	ES
loja	EC
lomas de zamora	AR
lome	TG
londen	GB
london	GB CA-ON US-KY US-OH
londonderry	GB
londonderry county borough	GB
londra	GB
londres	GB
londrina	BR
long beach	US-CA
long bien	VN
long khanh	VN
long xuyen	VN
longmont	US-CO
longshan	CN
longueuil	CA-QC
longview	US-TX
longyan	CN
longyearbyen	SJ
loni	IN
lorain	US-OH
lorca	ES
los angeles	US-CA
los banos	PH
los mochis	MX
los puertos de altagracia	VE
los rastrojos	VE
los teques	VE
loudi	CN
louga	SN
louisville	US-KY
loveland	US-CO
lowell	US-MA
lower hutt	NZ
lower sackville	CA-NS
luan	CN
luancheng	CN
luanda	AO
luanshya	ZM
lubango	AO
lubbock	US-TX
lubeck	DE
lublin	PL
lubuklinggau	ID
lubumbashi	CD
lucapa	AO
lucca	IT
lucena	PH
lucknow	IN
ludenscheid	DE
ludhiana	IN
ludwigsburg	DE
ludwigshafen am rhein	DE
luena	AO
lugano	CH
lugansk	UA
lugazi	UG
lugo	ES
luhansk	UA
luis eduardo magalhaes	BR
luliang	CN
lumajang	ID
luneburg	DE
lunen	DE
luohe	CN
luohu district	CN
luoyang	CN
lusail	QA
lusaka	ZM
lussemburgo	LU
luton	GB
lutsk	UA
luttich	BE
luxembourg	LU
luxemburg	LU
luxemburgo	LU
luxor	EG
luzern	CH
luzhou	CN
luziania	BR
lviv	UA
lwiw	UA
lynchburg	US-VA
lynn	US-MA
lynwood	US-CA
lyon	FR
lyons	FR
lysychansk	UA
lyubertsy	RU
lyublino	RU
ma on shan	HK
maanshan	CN
maastricht	NL
mabalacat city	PH
mabopane	ZA
macae	BR
macao	MO
macapa	BR
macau	MO
maceio	BR
machala	EC
machida	JP
machilipatnam	IN
machiques	VE
mackay	AU-QLD
macon	US-GA
madanapalle	IN
madera	US-CA
madhyamgram	IN
madhyapur thimi	NP
madinah	SA
madinat an nasr	EG
madinat hamad	BH
madison	US-WI US-AL
madiun	ID
madras	IN
madrid	ES
madrid centro	ES
madurai	IN
maebashi	JP
magangue	CO
magdalena contreras	MX
magdeburg	DE
mage	BR
magelang	ID
maghaghah	EG
magnitogorsk	RU
magugpo poblacion	PH
mahabad	IR
mahajanga	MG
maharagama	LK
mahbubnagar	IN
mahesana	IN
maheshtala	IN
mahilyow	BY
maianga	AO
maicao	CO
maidstone	GB
maiduguri	NG
maijdi	BD
mailand	IT
mailsi	PK
mainz	DE
maipu	CL
mairipora	BR
maitland	AU-NSW
majuro	MH
makassar	ID
makati city	PH
makhachkala	RU
makiyivka	UA
makkah	SA
makumbako	TZ
makurdi	NG
malabo	GQ
malabon	PH
malacca	MY
malaga	ES
malakal	SS
malambo	CO
malang	ID
malanje	AO
malatia sebastia	AM
malatya	TR
malayer	IR
malda	IN
malden	US-MA
maldonado	UY
male	MV
malegaon	IN
malindi	KE
malingao	PH
malir cantonment	PK
malita	PH
malkajgiri	IN
mallawi	EG
malmo	SE
malolos	PH
maltepe	TR
mamoudzou	YT
manacapuru	BR
manado	ID
managua	NI
manama	BH
manas	KG
manaus	BR
manchester	GB US-NH
mandalay	MM
mandaluyong	PH
mandaluyong city	PH
mandaqui	BR
mandaue city	PH
mandera	KE
mandi bahauddin	PK
mandimba	MZ
mandurah	AU-WA
maneah	GN
manfalut	EG
mangaluru	IN
mango	IN
mangyongdae ri	KP
manhattan	US-NY
manila	PH
manille	PH
manisa	TR
manizales	CO
manjhand	PK
mannheim	DE
manokwari	ID
manolo fortich	PH
manpo	KP
manresa	ES
mansa	ZM
mansfield	GB US-TX US-OH
mansilingan	PH
manta	EC
mantampay	PH
manteca	US-CA
mantilla	CU
manukau city	NZ
manurewa	NZ
manzanillo	MX CU
manzini	SZ
maoming	CN
maple grove	US-MN
maple ridge	CA-BC
maputo	MZ
mar a lago	US-FL
mar del plata	AR
maraba	BR
maracaibo	VE
maracanau	BR
maracay	VE
maradi	NE
maragheh	IR
maramag	PH
maran	MY
marand	IR
maranguape	BR
marawi city	PH
marbella	ES
marburg an der lahn	DE
marcory	CI
mardan	PK
mardin	TR
marea	SY
margareten	AT
margate	US-FL
margilon	UZ
marianao	CU
mariara	VE
marica	BR
maricopa	US-AZ
mariehamn	AX
marienthal	DE
marietta	US-GA
marigot	MF
marikina city	PH
marilia	BR
maringa	BR
marino	RU
marituba	BR
mariupol	UA
marivan	IR
mariveles	PH
marka	SO
markham	CA-ON
marl	DE
marne la vallee	FR
marneuli	GE
maroua	CM
marrakesh	MA
marsa matruh	EG
marsala	IT
marseille	FR
marseilles	FR
martapura	ID
marthas vineyard	US-MA
marugame	JP
marvdasht	IR
mary	TM
marysville	US-WA
maryvale	US-AZ
marzahn	DE
masai	MY
masaka	UG
masan	KR
masaya	NI
mascara	DZ
maseru	LS
mashhad	IR
masina	CD
masindi	UG
masjed soleyman	IR
maspeth	US-NY
massa	IT
mata utu	WF
matadi	CD
matagalpa	NI
matanzas	CU
mataram	ID
mataro	ES
matera	IT
mathura	IN
mati	PH
matola	MZ
matsubara	JP
matsudo	JP
matsue	JP
matsumoto	JP
matsusaka	JP
matsuto	JP
matsuyama	JP
matuga	KE
maturin	VE
mau	IN
maua	BR
mawlamyine	MM
maxixe	MZ
maykop	RU
mazabuka	ZM
mazar e sharif	AF
mazatlan	MX
mazyr	BY
mbabane	SZ
mbake	SN
mbale	UG
mbandaka	CD
mbanza kongo	AO
mbanza ngungu	CD
mbarara	UG
mbeya	TZ
mbombela	ZA
mbour	SN
mbuji mayi	CD
mcallen	US-TX
mckinney	US-TX
mclean	US-VA
mdantsane	ZA
meads	US-KY
mecca	SA
medan	ID
medea	DZ
medellin	CO
medford	US-OR US-MA
medicine hat	CA-AB
medina estates	GH
medinipur	IN
meerut	IN
meguro	JP
meidling	AT
meiktila	MM
meishan	CN
meizhou	CN
mejicanos	SV
mekele	ET
meknes	MA
melbourne	AU-VIC US-FL
melbourne city centre	AU-VIC
melburne	AU-VIC
melekeok	PW
melilla	ES
melitopol	UA
memphis	US-TN
mendip	GB
mendoza	AR
mengzi	CN
menifee	US-CA
menongue	AO
mentor	US-OH
merauke	ID
merced	US-CA
mercier hochelaga maisonneuve	CA-QC
merida	MX VE
meriden	US-CT
meridian	US-ID
merkezefendi	TR
merlo	AR
mersin	TR
mesa	US-AZ
mesquite	US-TX
messina	IT
mestre	IT
metairie	US-LA
metairie terrace	US-LA
methuen	US-MA
metro	ID
metrotown	CA-BC
metz	FR
mexicali	MX
mexico	MX
mexico city	MX
mexiko stadt	MX
meycauayan	PH
mezhdurechensk	RU
miami	US-FL
miami beach	US-FL
miami gardens	US-FL
mian channun	PK
miandoab	IR
mianeh	IR
mianwali	PK
mianyang	CN
miass	RU
mid city	US-CA
middelburg	ZA
middlesbrough	GB
middletown	US-NJ US-OH US-CT
midland	US-TX
midsayap	PH
midway atoll	UM
midwest city	US-OK
miguel hidalgo	MX
mijas	ES
milagro	EC
milan	IT
milano	IT
milford	US-CT
millcreek	US-UT
milpitas	US-CA
milton	CA-ON
milton keynes	GB
milwaukee	US-WI
minamirinkan	JP
minatitlan	MX
minato	JP
minato city	JP
minden	DE
mingachevir	AZ
mingala tangnyunt	MM
mingaladon	MM
mingora	PK
minhang	CN
minna	NG
minneapolis	US-MN
minnetonka	US-MN
minnetonka mills	US-MN
minoh	JP
minot	US-ND
minsk	BY
minya	EG
mira mesa	US-CA
miraflores	PE
miramar	US-FL MX
miri	MY
mirpur khas	PK
mirpur model thana	BD
mirzapur	IN
mishawaka	US-IN
mishima	JP
miskolc	HU
misrata	LY
misratah	LY
mission	US-TX
mission district	US-CA
mission viejo	US-CA
mississauga	CA-ON
missoula	US-MT
missouri city	US-TX
mit ghamr	EG
mito	JP
mitrovica	XK
mitrovice	XK
mitte	DE
mityana	UG
mixco	GT
miyakonojo	JP
miyazaki	JP
mlolongo	KE
moabit	DE
moanda	CD
mobile	US-AL
mocuba	MZ
modakeke	NG
model town	PK
modena	IT
modesto	US-CA
modiin ilit	IL
modiin makkabbim reut	IL
moers	DE
moga	IN
mogadishu	SO
mogi das cruzes	BR
mogi guacu	BR
mohali	IN
mohammad shahr	IR
mohammadpur	BD
mohammedia	MA
mojokerto	ID
mokopane	ZA
mokotow	PL
mokpo	KR
mombasa	KE
monaco	MC
monaco di baviera	DE
monchengladbach	DE
moncloa aravaca	ES
monclova	MX
moncton	CA-NB
mong cai	VN
mong yang	MM
mongu	ZM
monroe	US-LA
monrovia	LR
montebello	US-CA
montego bay	JM
monterey park	US-CA
monteria	CO
monterrey	MX
montes claros	BR
montevideo	UY
montevideu	UY
montgomery	US-AL
montpelier	US-VT
montpellier	FR
montreal	CA-QC
montreal nord	CA-QC
montreuil	FR
monywa	MM
monza	IT
moore	US-OK
mopti	ML
moradabad	IN
moratalaz	ES
moratuwa	LK
morelia	MX
morena	IN
moreno	AR
moreno valley	US-CA
moriguchi	JP
morioka	JP
morningside heights	US-NY
moro	PK
morogoro	TZ
moroni	KM
morvi	IN
mosca	RU
moscou	RU
moscovo	RU
moscow	RU US-ID
moscu	RU
moshi	TZ
moskau	RU
moskou	RU
moskva	RU
moskwa	RU
mosquera	CO
mossamedes	AO
mossoro	BR
mostaganem	DZ
mostar	BA
mostoles	ES
mosul	IQ
motijheel	BD
mott haven	US-NY
moundou	TD
mount pleasant	US-SC
mount prospect	US-IL
mount vernon	US-NY
mountain view	US-CA
mpanda	TZ
mpumalanga	ZA
msila	DZ
mthatha	ZA
mtwara	TZ
mu se	MM
muar	MY
mubende	UG
mubi	NG
mudanjiang	CN
mueang nonthaburi	TH
muenchen	DE
mufulira	ZM
mukachevo	UA
mukalla	YE
mukim pulai	MY
mukono	UG
mulenvos	AO
mulheim	DE
mulhouse	FR
multan	PK
mulugu	IN
mumbai	IN
munchen	DE
muncie	US-IN
munger	IN
munich	DE
munster	DE
muntinlupa	PH
munuf	EG
muratpasa	TR
murcia	ES
murfreesboro	US-TN
muriae	BR
muricay	PH
muridke	PK
murmansk	RU
murom	RU
murray	US-UT
murrieta	US-CA
murwara	IN
musaffah	AE
musanze	RW
musashino	JP
muscat	OM
mushin	NG
musoma	TZ
mustafakemalpasa	TR
mutare	ZW
muzaffarabad	PK
muzaffargarh	PK
muzaffarnagar	IN
muzaffarpur	IN
mwala	KE
mwanza	TZ
mwene	CD
mwene ditu	CD
my hao	VN
my tho	VN
myeik	MM
myingyan	MM
mykilska borshchahivka	UA
mykolayiv	UA
mymensingh	BD
myrtle beach	US-SC
mysuru	IN
mytishchi	RU
mzuzu	MW
nabatiye et tahta	LB
naberezhnyye chelny	RU
nablus	PS
nacala	MZ
nadiad	IN
nador	MA
naga	PH
nagahama	JP
nagano	JP
nagaoka	JP
nagar naluakot	BD
nagareyama	JP
nagarpur	BD
nagasaki	JP
nagercoil	IN
nagoya	JP
nagpur	IN
naha	JP
nahariyya	IL
nahiyat al iskandariyah	IQ
naihati	IN
nairobi	KE
naivasha	KE
najaf	IQ
najafabad	IR
najafgarh	IN
najran	SA
nakano	JP
nakhodka	RU
nakhon pathom	TH
nakhon ratchasima	TH
nakhon si thammarat	TH
nakuru	KE
nalchik	RU
nalgonda	IN
nam dinh	VN
namangan	UZ
nampa	US-ID
nampo	KP
nampula	MZ
namur	BE
nanaimo	CA-BC
nanchang	CN
nanchong	CN
nancy	FR
nanded	IN
nandyal	IN
nangloi jat	IN
nanjing	CN
nankana sahib	PK
nanning	CN
nanping	CN
nanqiao	CN
nansana	UG
nanterre	FR
nantes	FR
nantong	CN
nantou	TW
nanyang	CN
napa	US-CA
naperville	US-IL
napier	NZ
naples	IT US-FL
napoli	IT
nara shi	JP
narashino	JP
narayanganj	BD
narela	IN
narita	JP
narowal	PK
narsingdi	BD
nashik	IN
nashua	US-NH
nashville	US-TN
nasim shahr	IR
nasimshahr	IR
nasiriyah	IQ
nassau	BS
nasushiobara	JP
natal	BR
national city	US-CA
natore	BD
naucalpan de juarez	MX
navan	IE
navegantes	AO
navi mumbai	IN
navoiy	UZ
navojoa	MX
navotas	PH
navsari	IN
nawabganj	BD
nawabshah	PK
nay pyi taw	MM
naypyidaw	MM
naypyitaw	MM
nazarabad	IR
nazareth	IL
nazerat illit	IL
nazilli	TR
nazran	RU
nazret	ET
ndalatando	AO
ndjamena	TD
ndola	ZM
neapel	IT
near north side	US-IL
neftekamsk	RU
nefteyugansk	RU
negara	ID
negombo	LK
neihu	TW
neijiang	CN
neili	TW
neiva	CO
nekemte	ET
nellore	IN
nelson	NZ
nepalgunj	NP
nepean	CA-ON
ness ziona	IL
netanya	IL
netivot	IL
neu delhi	IN
neubrandenburg	DE
neuchatel	CH
neue neustadt	DE
neukolln	DE
neumunster	DE
neuquen	AR
neuss	DE
neuwied	DE
nevinnomyssk	RU
new bedford	US-MA
new braunfels	US-TX
new britain	US-CT
new brunswick	US-NJ
new cairo	EG
new delhi	IN
new haven	US-CT
new kingston	JM
new mirpur city	PK
new orleans	US-LA
new plymouth	NZ
new rochelle	US-NY
new south memphis	US-TN
new taipei city	TW
new territories	HK
new westminster	CA-BC
new york	US-NY
new york city	US-NY
newark	US-NJ US-OH US-CA
newcastle	AU-NSW ZA
newcastle under lyme	GB
newcastle upon tyne	GB
newmarket	CA-ON
newport	GB
newport beach	US-CA
newport news	US-VA
newton	CA-BC US-MA
neyagawa	JP
neyshabur	IR
neyveli	IN
nga bay	VN
ngaoundere	CM
nghi son	VN
nghi xuan	VN
ngong	KE
nguru	NG
nha trang	VN
nia valencia	PH
niagara falls	CA-ON US-NY
niamey	NE
nice	FR
nicolas romero	MX
nicosia	CY
nigel	ZA
niigata	JP
niihama	JP
niiza	JP
nijmegen	NL
nikopol	UA
nilopolis	BR
nilufer	TR
nimes	FR
ningbo	CN
ningde	CN
ninh hoa	VN
nippes	DE
nis	RS
nishi tokyo shi	JP
nishinomiya	JP
nishio	JP
niteroi	BR
nizamabad	IN
nizhnekamsk	RU
nizhnevartovsk	RU
nizhniy novgorod	RU
nizhny tagil	RU
nizza	FR
njeru	UG
nkayi	CG
nkongsamba	CM
nkpor	NG
nnewi	NG
nobeoka	JP
noblesville	US-IN
noda	JP
nogales	MX
noginsk	RU
noida	IN
nong chok	TH
nong khaem	TH
nor nork	AM
norderstedt	DE
norfolk	US-VA
norfolk county	CA-ON
norilsk	RU
normal	US-IL
norman	US-OK
north bay	CA-ON
north bergen	US-NJ
north charleston	US-SC
north chicopee	US-MA
north delta	CA-BC
north hills	US-CA
north hollywood	US-CA
north la crosse	US-WI
north las vegas	US-NV
north little rock	US-AR
north miami	US-FL
north peoria	US-IL
north port	US-FL
north richland hills	US-TX
north shore	NZ
north stamford	US-CT
north vancouver	CA-BC
northampton	GB
northridge	US-CA
norwalk	US-CA US-CT
norwich	GB
norzagaray	PH
nossa senhora do socorro	BR
notre dame de grace	CA-QC
nottingham	GB
nou barris	ES
nouadhibou	MR
nouakchott	MR
noumea	NC
nova delhi	IN
nova friburgo	BR
nova iguacu	BR
nova iorque	US-NY
nova lima	BR
nova serrana	BR
nova vida	AO
nova york	US-NY
novara	IT
novato	US-CA
novi	US-MI
novi sad	RS
novo gama	BR
novo hamburgo	BR
novo peredelkino	RU
novocheboksarsk	RU
novocherkassk	RU
novokuybyshevsk	RU
novokuznetsk	RU
novomoskovsk	RU
novorossiysk	RU
novosibirsk	RU
novotroitsk	RU
novozavodskyi	UA
novyye cheremushki	RU
novyye kuzminki	RU
nowrangapur	IN
noyabrsk	RU
nsukka	NG
ntuzuma	ZA
nuernberg	DE
nueva delhi	IN
nueva orleans	US-LA
nueva york	US-NY
nuevo laredo	MX
nukualofa	TO
nukus	UZ
numazu	JP
nuneaton	GB
nunoa	CL
nuova delhi	IN
nur sultan	KZ
nuremberg	DE
nurnberg	DE
nutana sector	CA-SK
nuuk	GL
nyagatare	RW
nyala	SD
nyc	US-NY
nyiregyhaza	HU
nyzhnodniprovsk	UA
nzega	TZ
nzerekore	GN
o mon	VN
oak lawn	US-IL
oak park	US-IL
oakland	US-CA
oakville	CA-ON
oaxaca	MX
obalende	NG
oberhausen	DE
obihiro	JP
obninsk	RU
obolon	UA
obuase	GH
ocala	US-FL
ocana	CO
oceanside	US-CA
ochakovo matveyevskoye	RU
ocumare del tuy	VE
odawara	JP
odense	DK
odesa	UA
odessa	UA US-TX
odintsovo	RU
ofallon	US-MO
offa	NG
offenbach	DE
ogaki	JP
ogbomoso	NG
ogden	US-UT
oita	JP
ojo de agua	MX
okara	PK
okayama	JP
okazaki	JP
okene	NG
okigwe	NG
okinawa	JP
oklahoma city	US-OK
okrika	NG
oktyabrsky	RU
olanchito	HN
olathe	US-KS
olbia	IT
oldenburg	DE
oldham	GB
oleksandrivskyi	UA
oleksandriya	UA
oleksiyivka	UA
olinda	BR
olmaliq	UZ
olongapo	PH
olsztyn	PL
olympia	US-WA
omaha	US-NE
omdurman	SD
ome	JP
omsk	RU
omuta	JP
ondjiva	AO
ondo	NG
ongata rongai	KE
ongole	IN
onitsha	NG
onojo	JP
onomichi	JP
ontario	US-CA
ooty	IN
opole	PL
oradea	RO
orai	IN
oral	KZ
oran	DZ
orange	US-CA
oranjestad	AW
ordos	CN
ordu	TR
orebro	SE
orekhovo borisovo	RU
orekhovo borisovo severnoye	RU
orekhovo zuyevo	RU
orel	RU
orem	US-UT
orenburg	RU
orihuela	ES
orizaba	MX
orkney	ZA
orland park	US-IL
orlando	US-FL
orleans	CA-ON FR
ormoc	PH
oro valley	US-AZ
orsha	BY
orsk	RU
orumiyeh	IR
oruro	BO
osaka	JP
osaki	JP
osan	KR
osasco	BR
osh	KG
oshawa	CA-ON
oshkosh	US-WI
oshodi	NG
oshu	JP
oslo	NO
osmaniye	TR
osnabruck	DE
osogbo	NG
osorno	CL
ostrava	CZ
ota	JP NG
otaru	JP
otsu	JP
ottakring	AT
ottawa	CA-ON
ottawa south	CA-ON
ouagadougou	BF
ouahigouya	BF
ouargla	DZ
oued zem	MA
oujda	MA
oulu	FI
ourense	ES
ourinhos	BR
overland park	US-KS
oviedo	ES
owensboro	US-KY
owerri	NG
owo	NG
oxford	GB US-MS
oxford circle	US-PA
oxnard	US-CA
oyama	JP
oyo	NG
ozone park	US-NY
paarl	ZA
pabna	BD
pachuca de soto	MX
paco do lumiar	BR
padalarang	ID
padang	ID
padangsidempuan	ID
paderborn	DE
padova	IT
padua	IT
paechon up	KP
paekak	KP
pagadian	PH
pago pago	AS
paisley	GB
pak kret	TH
pakdasht	IR
pakokku	MM
pakpattan	PK
palangkaraya	ID
palatine	US-IL
palembang	ID
palencia	ES
palermo	IT
palhoca	BR
pali	IN
palikir	FM
pallabi	BD
pallavaram	IN
palm bay	US-FL
palm beach	US-FL
palm beach gardens	US-FL
palm coast	US-FL
palm desert	US-CA
palm harbor	US-FL
palm springs	US-CA
palma	ES
palma soriano	CU
palmas	BR
palmdale	US-CA
palmerston north	NZ
palmira	CO
palo alto	US-CA
palo negro	VE
palopo	ID
paltan	BD
palu	ID
pamanukan	ID
pamplona	ES
pamulang	ID
panabo	PH
panaji	IN
panalanoy	PH
panama	PA
panama city	PA US-FL
panchkula	IN
pandi	PH
pangkalanbuun	ID
pangkalpinang	ID
panguila	AO
panihati	IN
panipat	IN
paniqui	PH
panjim	IN
panjin	CN
pankow	DE
panmunjom	KR
pano aqil	PK
panshan	CN
panvel	IN
panzhihua	CN
papatoetoe	NZ
papeete	PF
par naogaon	BD
paradise	US-NV
paragominas	BR
parakou	BJ
paramaribo	SR
paramount	US-CA
parana	AR
paranagua	BR
paranaque city	PH
parauapebas	BR
parbhani	IN
pardes hanna karkur	IL
pardis	IR
pare	ID
parelheiros	BR
parepare	ID
parigi	FR
parijs	FR
parintins	BR
paris	FR US-TX US-KY CA-ON
pariz	FR
park city	US-UT
park slope	US-NY
parkchester	US-NY
parker	US-CO
parla	ES
parma	IT US-OH
parnaiba	BR
parnamirim	BR
parsabad	IR
parsippany	US-NJ
parung	ID
pasadena	US-TX US-CA
pasarkemis	ID
pasay	PH
pasco	US-WA
paseh	ID
pasig city	PH
pasir gudang	MY
pasir mas	MY
pasir puteh	MY
pasrur	PK
passaic	US-NJ
passo fundo	BR
passos	BR
pasto	CO
pasuruan	ID
patan	NP
paterson	US-NJ
pathankot	IN
pathein	MM
pati	ID
patiala	IN
patna	IN
patos de minas	BR
patra	GR
pattaya	TH
pattoki	PK
pau	FR
paulinia	BR
paulista	BR
paulo afonso	BR
pavia	IT
pavlodar	KZ
pavlohrad	UA
pawtucket	US-RI
paya terubong	MY
payakumbuh	ID
peabody	US-MA
pearl city	US-HI
pearland	US-TX
pechersk	UA
pechino	CN
pecs	HU
pedreira	BR
pekalongan	ID
pekanbaru	ID
pekin	CN
peking	CN
pelabuhanratu	ID
pelentong	MY
pelotas	BR
pemalang	ID
pematangsiantar	ID
pemba	MZ
pembroke pines	US-FL
penalolen	CL
pengze	CN
pensacola	US-FL
pentagon	US-VA
penza	RU
penzing	AT
peoria	US-AZ US-IL
pequim	CN
perbaungan	ID
percut	ID
perdizes	BR
pereira	CO
peristeri	GR
perling	MY
perm	RU
perpignan	FR
perris	US-CA
perth	AU-WA GB
perth amboy	US-NJ
perugia	IT
pervouralsk	RU
pesaro	IT
pescara	IT
peshawar	PK
pest	HU
petah tiqva	IL
petaling jaya	MY
petaluma	US-CA
petapa	GT
petare	VE
peterborough	GB CA-ON
petionville	HT
petrogradka	RU
petrolina	BR
petropavl	KZ
petropavlovsk kamchatsky	RU
petropolis	BR
petrozavodsk	RU
petrzalka	SK
pflugerville	US-TX
pforzheim	DE
phalaborwa	ZA
phan rang thap cham	VN
phan thiet	VN
pharr	US-TX
phasi charoen	TH
philadelphia	US-PA
philipsburg	SX
phnom penh	KH
pho yen	VN
phoenix	US-AZ
phong dien	VN
phool nagar	PK
phra pradaeng	TH
phu ly	VN
phu my	VN
phu quoc	VN
phuc yen	VN
phuket	TH
phusro	IN
piacenza	IT
piatra neamt	RO
pickering	CA-ON
pico rivera	US-CA
piedecuesta	CO
piedras negras	MX
pierre	US-SD
pierrefonds	CA-QC
pierrefonds roxboro	CA-QC
pietermaritzburg	ZA
pikine	SN
pilsen	CZ
pimpri	IN
pimpri chinchwad	IN
pinar del rio	CU
pindamonhangaba	BR
pindi bhattian	PK
pindiga	NG
pine hills	US-FL
pinellas park	US-FL
pinetown	ZA
pingdingshan	CN
pingdu	CN
pingliang	CN
pingxiang	CN
pinhais	BR
pinsk	BY
piracicaba	BR
piraeus	GR
piranshahr	IR
piraquara	BR
pirituba	BR
pisa	IT
piscataway	US-NJ
pistoia	IT
pita kotte	LK
pitalito	CO
pitesti	RO
pittsburg	US-CA
pittsburgh	US-PA
pittwater	AU-NSW
piura	PE
pizhou	CN
pjongjang	KP
placentia	US-CA
plainfield	US-NJ
planaltina	BR
plano	US-TX
plano piloto	BR
plantation	US-FL
plaridel	PH
plauen	DE
playa del carmen	MX
plaza de la revolucion	CU
pleasanton	US-CA
pleiku	VN
plock	PL
ploiesti	RO
plovdiv	BG
plumbon	ID
plymouth	MS GB US-MN
poa	BR
poblacion	PH
pocatello	US-ID
pocos de caldas	BR
podgorica	ME
podilskyi	UA
podolsk	RU
pohang	KR
poinciana	US-FL
point cook	AU-VIC
pointe noire	CG
poitiers	FR
pokhara	NP
polokwane	ZA
poltava	UA
pomona	US-CA
pompano beach	US-FL
ponce	PR
ponta grossa	BR
pontevedra	ES
pontiac	US-MI
pontianak	ID
poole	GB
popayan	CO
por do sol	BR
porbandar	IN
porirua	NZ
porlamar	VE
port arthur	US-TX
port au prince	HT
port aux francais	TF
port charlotte	US-FL
port coquitlam	CA-BC
port de paix	HT
port dickson	MY
port gentil	GA
port harcourt	NG
port louis	MU
port moresby	PG
port of spain	TT
port orange	US-FL
port said	EG
port saint lucie	US-FL
port sudan	SD
port vila	VU
portage	US-MI
portage park	US-IL
porterville	US-CA
portland	US-OR US-ME
portmore	JM
porto	PT
porto alegre	BR
porto novo	BJ
porto seguro	BR
porto velho	BR
portoviejo	EC
portsmouth	GB US-VA
portsmouth heights	US-VA
porz am rhein	DE
posadas	AR
potchefstroom	ZA
poti	GE
potosi	BO
potsdam	DE
pouso alegre	BR
poway	US-CA
poza rica de hidalgo	MX
poznan	PL
pozniaky	UA
pozuelo de alarcon	ES
pozzuoli	IT
praag	CZ
prabumulih	ID
prag	CZ
praga	CZ
praga poludnie	PL
prague	CZ
praha	CZ
praia	CV
praia grande	BR
prato	IT
pravyi bereh	UA
prayagraj	IN
prenzlauer berg	DE
presidente prudente	BR
presnenskiy	RU
pressburg	SK
preston	GB
pretoria	ZA
prince george	CA-BC
princeton	US-NJ
pristina	XK
prizren	XK
probolinggo	ID
proddatur	IN
prokopyevsk	RU
providence	US-RI
provo	US-UT
pskov	RU
pucallpa	PE
puchong	MY
pudong	CN
puducherry	IN
puebla	MX
pueblo	US-CO
puente alto	CL
puente de vallecas	ES
puerto ayacucho	VE
puerto barrios	GT
puerto cabello	VE
puerto cortez	HN
puerto la cruz	VE
puerto montt	CL
puerto plata	DO
puerto princesa	PH
puerto vallarta	MX
pulilan	PH
pulong santa cruz	PH
punasa	IN
pune	IN
punggol	SG
puning	CN
puno	PE
punta arenas	CL
punta cana	DO
punta cardon	VE
punto fijo	VE
puri	IN
purnia	IN
purwakarta	ID
purwodadi	ID
purwokerto	ID
pusan	KR
pushkino	RU
putatan	PH
puthia	BD
putian	CN
putney	GB
putrajaya	MY
putuo	CN
puxi	CN
puyang	CN
pyatigorsk	RU
pyay	MM
pyeongtaek	KR
pyin oo lwin	MM
pyongsong	KP
pyongyang	KP
qadirpur ran	PK
qaem shahr	IR
qalat sukkar	IQ
qalqilyah	PS
qalyub	EG
qamishli	SY
qarchak	IR
qarshi	UZ
qasr bin ghashir	LY
qazvin	IR
qeladize	IQ
qina	EG
qingdao	CN
qingpu	CN
qingyang	CN
qingyuan	CN
qinhuangdao	CN
qinzhou	CN
qionghai	CN
qiqihar	CN
qiryat ata	IL
qiryat bialik	IL
qiryat motsqin	IL
qitaihe	CN
qods	IR
qom	IR
qoqon	UZ
quan ba	VN
quan bon	VN
quan duc thinh	VN
quan muoi	VN
quan muoi mot	VN
quan nam	VN
quan sau	VN
quang ngai	VN
quanzhou	CN
quarto oggiaro	IT
quartu santelena	IT
quchan	IR
quebec	CA-QC
quebec city	CA-QC
queens	US-NY
queens village	US-NY
queenstown	ZA
queenstown estate	SG
queimados	BR
quelimane	MZ
queluz	PT
quetta	PK
quetzaltenango	GT
quevedo	EC
quezon	PH
quezon city	PH
qui nhon	VN
quibdo	CO
quilicura	CL
quillacollo	BO
quilmes	AR
quilpue	CL
quincy	US-MA
quito	EC
qujing	CN
qurayyat	SA
quthbullapur	IN
quzhou	CN
raanana	IL
rabak	SD
rabat	MA
rach gia	VN
racine	US-WI
radom	PL
raebareli	IN
rafah	PS
rafsanjan	IR
ragusa	IT
rahim yar khan	PK
rahlstedt	DE
raichur	IN
raiganj	IN
raigarh	IN
raipur	IN
raj nandgaon	IN
raja jang	PK
rajamahendravaram	IN
rajkot	IN
rajpur sonarpur	IN
rajshahi	BD
raleigh	US-NC
ramadi	IQ
ramagundam	IN
ramallah	PS
ramat gan	IL
ramat hasharon	IL
ramenki	RU
ramgundam	IN
ramiros	AO
ramla	IL
ramna maidan	BD
rampur	IN
rancagua	CL
ranchi	IN
rancho cordova	US-CA
rancho cucamonga	US-CA
rancho penasquitos	US-CA
rancho santa margarita	US-CA
randburg	ZA
randers	DK
randfontein	ZA
rangamati	BD
rangel	AO
rangkasbitung	ID
rangoon	MM
rangpur	BD
raniganj	IN
ranipet	IN
rantauprapat	ID
ranyah	IQ
rapid city	US-SD
raposo tavares	BR
rapperswil	CH
ras al khaimah	AE
ras bayrut	LB
rasapudipalem	IN
rasht	IR
ratingen	DE
ratlam	IN
raurkela industrial township	IN
ravenna	IT
rawalpindi	PK
rawang	MY
rawson	AR
rayon ktz	UA
rayong	TH
reading	GB US-PA
recanto das emas	BR
recife	BR
recklinghausen	DE
red deer	CA-AB
redding	US-CA
redditch	GB
redford	US-MI
redlands	US-CA
redmond	US-WA
redondo beach	US-CA
redwood city	US-CA
regensburg	DE
reggio calabria	IT
reggio nellemilia	IT
regina	CA-SK
rehovot	IL
reims	FR
reinickendorf	DE
relizane	DZ
remscheid	DE
renala khurd	PK
renca	CL
renfrew collingwood	CA-BC
rengasdengklok	ID
rennes	FR
reno	US-NV
renton	US-WA
repentigny	CA-QC
reseda	US-CA
resende	BR
resistencia	AR
ressano garcia	MZ
reston	US-VA
retiro	ES
reus	ES
reutlingen	DE
revere	US-MA
rewa	IN
reykjavik	IS
reynosa	MX
rheine	DE
rheinhausen	DE
riacho fundo ii	BR
riad	SA
riade	SA
rialto	US-CA
ribeirao das neves	BR
ribeirao pires	BR
ribeirao preto	BR
richards bay	ZA
richardson	US-TX
richland	US-WA
richmond	US-VA CA-BC US-CA
richmond hill	CA-ON US-NY
ridgewood	US-NY
riga	LV
rijeka	HR
rimini	IT
rio branco	BR
rio claro	BR
rio cuarto	AR
rio das ostras	BR
rio de janeiro	BR
rio grande	BR
rio pequeno	BR
rio rancho	US-NM
rio verde	BR
riobamba	EC
riohacha	CO
rionegro	CO
rishon letsiyyon	IL
riverside	US-CA
riverview	US-FL
riviere des prairies pointe aux trembles	CA-QC
rivne	UA
riyad	SA
riyadh	SA
rize	TR
rizhao	CN
road town	VG
roanoke	US-VA
robat karim	IR
robertsonpet	IN
rochdale	GB
rochester	US-NY US-MN
rochester hills	US-MI
rock hill	US-SC
rockford	US-IL
rockhampton	AU-QLD
rocklin	US-CA
rockville	US-MD
rocky mount	US-NC
rodenkirchen	DE
rodriguez	PH
rogers	US-AR
rogers park	US-IL
rohini	IN
rohtak	IN
rom	IT
roma	IT
rome	IT US-GA US-NY
romford	GB
rondonopolis	BR
roodepoort	ZA
roquetas de mar	ES
rosario	AR PH
rosarito	MX
roseau	DM
rosemead	US-CA
rosemont la petite patrie	CA-QC
rosenheim	DE
rosetta	EG
roseville	US-CA US-MI
rosh haayin	IL
rostock	DE
rostov on don	RU
roswell	US-GA US-NM
rotherham	GB
rotorua	NZ
rotterdam	NL
roubaix	FR
rouen	FR
rouiba	DZ
round rock	US-TX
rourkela	IN
rowland heights	US-CA
rowlett	US-TX
roxas city	PH
royal oak	US-MI
rubtsovsk	RU
ruda slaska	PL
rudnyy	KZ
rudrapur	IN
rueil malmaison	FR
rufisque	SN
rufisque est	SN
rugby	GB
ruian	CN
ruiru	KE
ruqi	SO
ruse	BG
russeifa	JO
rustaq	OM
rustavi	GE
rustenburg	ZA
rutchenkivskyi	UA
ryazan	RU
ryazanskiy	RU
rybinsk	RU
rybnik	PL
rzeszow	PL
s hertogenbosch	NL
sa dec	VN
saaba	BF
saanich	CA-BC
saarbrucken	DE
sabadell	ES
sabah as salim	KW
sabanalarga	CO
sabara	BR
sabha	LY
sabt alalayah	SA
sabya	SA
sabzevar	IR
sacaba	BO
sacoma	BR
sacramento	US-CA
saddiqabad	PK
sadr city	IQ
safi	MA
saga	JP
sagamihara	JP
saginaw	US-MI
saguenay	CA-QC
saham	OM
saharanpur	IN
saharsa	IN
sahiwal	PK
sai mai	TH
saida	DZ
saidpur	BD
saigon	VN
saijo	JP
saint charles	US-MO
saint clair shores	US-MI
saint cloud	US-MN
saint denis	RE FR
saint etienne	FR
saint george	US-UT
saint helier	JE
saint hubert	CA-QC
saint hyacinthe	CA-QC
saint jean sur richelieu	CA-QC
saint jerome	CA-QC
saint john	CA-NB
saint joseph	US-MO
saint laurent	CA-QC
saint leonard	CA-QC
saint louis	US-MO
saint louis de terrebonne	CA-QC
saint louis park	US-MN
saint marc	HT
saint maur des fosses	FR
saint michel	CA-QC
saint paul	US-MN RE
saint peters	GB US-MO
saint petersburg	RU
saint pierre	PM
saint quentin en yvelines	FR
sainte foy	CA-QC
saipan	MP
saitama	JP
sakado	JP
sakai	JP
sakakah	SA
sakata	JP
saki	NG
sakiet ed daier	TN
sakiet ez zit	TN
sakura	JP
salalah	OM
salamanca	MX ES
salatiga	ID
salavat	RU
sale	MA
sale al jadida	MA
salem	IN US-OR
salerno	IT
salford	GB
salihli	TR
salina	US-KS
salinas	US-CA
salonica	GR
salt lake city	US-UT
salta	AR
saltillo	MX
saltivka	UA
salto	BR UY
salvador	BR
salvaleon de higuey	DO
salzburg	AT
salzgitter	DE
sam son	VN
samalut	EG
samambaia	BR
samandag	TR
samara	RU
samarinda	ID
samarkand	UZ
samarra	IQ
samba	AO
sambalpur	IN
sambhal	IN
sambizanga	AO
sambrial	PK
sammamish	US-WA
sampit	ID
samsun	TR
samtredia	GE
samut prakan	TH
san	ML
san angelo	US-TX
san antonio	US-TX
san bernardino	US-CA
san bernardo	CL
san blas canillejas	ES
san carlo allarena	IT
san carlos	VE
san carlos del zulia	VE
san clemente	US-CA
san cristobal	VE DO
san cristobal de las casas	MX
san diego	US-CA
san felipe	VE
san fernando	PH ES
san fernando de apure	VE
san francisco	US-CA
san francisco de borja	PE
san francisco de macoris	DO
san jacinto	US-CA
san jose	CR US-CA
san jose del cabo	MX
san jose del monte	PH
san juan	PR AR
san juan de los morros	VE
san juan del rio	MX
san juan sacatepequez	GT
san justo	AR
san leandro	US-CA
san lorenzo	PY
san luis	AR
san luis obispo	US-CA
san luis potosi	MX
san luis rio colorado	MX
san marcos	US-CA US-TX
san marino	SM US-CA
san martin	PE
san martin texmelucan de labastida	MX
san mateo	PH US-CA
san miguel	SV AR
san miguel de allende	MX
san miguel de tucuman	AR
san miguel del padron	CU
san miguelito	PA
san nicolas de los arroyos	AR
san nicolas de los garza	MX
san pablo	PH
san pablo de las salinas	MX
san pedro	CI PH US-CA
san pedro de la paz	CL
san pedro de macoris	DO
san pedro garza garcia	MX
san pedro sula	HN
san petersburgo	RU
san rafael	AR US-CA
san ramon	US-CA
san salvador	SV
san salvador de jujuy	AR
san sebastian de los reyes	ES
san tan valley	US-AZ
san tung chung hang	HK
sanaa	YE
sanandaj	IR
sancaktepe	TR
sancti spiritus	CU
sandacho	JP
sandakan	MY
sandy	US-UT
sandy hills	US-UT
sandy springs	US-GA
sanford	US-FL
sangju	KR
sangla hill	PK
sangli	IN
sanhe	CN
sankt gallen	CH
sankt petersburg	RU
sanliurfa	TR
sanmenxia	CN
sanming	CN
sano	JP
sant andreu	ES
sant boi de llobregat	ES
sant cugat del valles	ES
sant marti	ES
santa ana	US-CA SV
santa anita los ficus	PE
santa barbara	US-CA
santa barbara doeste	BR
santa catarina	MX
santa clara	CU US-CA
santa clarita	US-CA
santa coloma de gramenet	ES
santa cruz	BO US-CA
santa cruz de la sierra	BO
santa cruz de tenerife	ES
santa cruz do sul	BR
santa fe	AR US-NM
santa lucia cotzumalguapa	GT
santa luzia	BR
santa maria	BR US-CA
santa marta	CO
santa monica	US-CA
santa rita	BR
santa rosa	PH US-CA AR
santa tecla	SV
santa teresa del tuy	VE
santana	BR
santana de parnaiba	BR
santander	ES
santarem	BR
santee	US-CA
santiago	CL
santiago de chile	CL
santiago de compostela	ES
santiago de cuba	CU
santiago de los caballeros	DO
santiago de queretaro	MX
santiago de surco	PE
santiago del estero	AR
santo andre	BR
santo antonio de jesus	BR
santo domingo	DO
santo domingo de los colorados	EC
santo domingo este	DO
santo domingo oeste	DO
santol	PH
santos	BR
sants montjuic	ES
sanxia	TW
sanya	CN
sao bernardo do campo	BR
sao caetano do sul	BR
sao carlos	BR
sao goncalo do amarante	BR
sao joao de meriti	BR
sao jose	BR
sao jose de ribamar	BR
sao jose do rio preto	BR
sao jose dos campos	BR
sao jose dos pinhais	BR
sao leopoldo	BR
sao lourenco da mata	BR
sao lucas	BR
sao luis	BR
sao mateus	BR
sao paulo	BR
sao pedro da aldeia	BR
sao rafael	BR
sao tome	ST
sao vicente	BR
sapele	NG
sapopemba	BR
sapporo	JP
sapucaia do sul	BR
saqqez	IR
sarajevo	BA
sarandi	BR
saransk	RU
sarasota	US-FL
saratov	RU
sargodha	PK
sarh	TD
sari	IR
sariwon si	KP
sarnia	CA-ON
sarria sant gervasi	ES
sasebo	JP
saskatoon	CA-SK
sasolburg	ZA
sassari	IT
satkhira	BD
satna	IN
satu mare	RO
saugor	IN
sault ste marie	CA-ON
saurimo	AO
savannah	US-GA
savannakhet	LA
savar	BD
saveh	IR
savona	IT
sawangan	ID
sayama	JP
schaerbeek	BE
schaffhausen	CH
schanghai	CN
schaumburg	US-IL
schenectady	US-NY
schoneberg	DE
schwabisch gmund	DE
schwerin	DE
scottsdale	US-AZ
scranton	US-PA
scunthorpe	GB
sderot	IL
seattle	US-WA
sebeta	ET
secunderabad	IN
seeb	OM
segou	ML
seguela	CI
sejong	KR
sejoumi	TN
sekondi	GH
sekondi takoradi	GH
selayang baru utara	MY
semarang	ID
sembawang estate	SG
semey	KZ
semnan	IR
senador canedo	BR
sendai	JP
sengerema	TZ
sengkang new town	SG
sennar	SD
sentul	MY
seogwipo	KR
seongnam si	KR
seoul	KR
sepang	MY
sepatan	ID
serang	ID
serangoon	SG
serangoon new town	SG
serekunda	GM
seremban	MY
sergeli	UZ
sergiyev posad	RU
seri kembangan	MY
seri manjung	MY
serilingampalle	IN
serpukhov	RU
serra	BR
sertaozinho	BR
sesto san giovanni	IT
set ka lay	MM
setagaya	JP
setapak	MY
sete lagoas	BR
setia alam	MY
setif	DZ
seto	JP
settat	MA
setubal	PT
seul	KR
sevastopol	UA
severnyy	RU
severodvinsk	RU
seversk	RU
sevilla	ES
seville	ES
sfax	TN
sha tin	HK
shabqadar	PK
shagamu	NG
shah alam	MY
shahdad kot	PK
shahdadpur	PK
shahin shahr	IR
shahjanpur	IN
shahkot	PK
shahr e kord	IR
shahr e sadra	IR
shahrak e pardisan	IR
shahre jadide andisheh	IR
shahreza	IR
shahriar	IR
shahrisabz	UZ
shahrud	IR
shahuwadi	IN
shahzadpur	BD
shakargarh	PK
shakhty	RU
sham shui po	HK
shanghai	CN
shangluo	CN
shangqiu	CN
shangrao	CN
shangyu	CN
shantou	CN
shanwei	CN
shaoguan	CN
shaoxing	CN
shaoyang	CN
sharjah	AE
sharm el sheikh	EG
shashamane	ET
shawnee	US-KS
shchukino	RU
shchyolkovo	RU
sheboygan	US-WI
sheepshead bay	US-NY
shefaram	IL
sheffield	GB
shekhupura	PK
shelby	US-MI
shengavit	AM
shenyang	CN
shenzhen	CN
sherbrooke	CA-QC
sherman oaks	US-CA
sherpur	BD
sherwood park	CA-AB
shevchenkivskyi	UA
shevchenko	UA
shibganj	BD
shibin al kawm	EG
shibuya	JP
shihezi	CN
shijiazhuang	CN
shikarpur	PK
shimla	IN
shimonoseki	JP
shimotoda	JP
shinagawa	JP
shinjuku	JP
shinyanga	TZ
shiqi	CN
shiraz	IR
shivaji nagar	IN
shivamogga	IN
shivpuri	IN
shiyan	CN
shizuishan	CN
shizuoka	JP
sholapur	IN
shomolu	NG
shoreline	US-WA
shouguang	CN
shreveport	US-LA
shrewsbury	GB
shrirampur	IN
shuangyashan	CN
shubra al khaymah	EG
shujaabad	PK
shulin	TW
shunan	JP
shuozhou	CN
shushtar	IR
shyamnagar	IN
shymkent	KZ
si maha phot	TH
si racha	TH
sialkot	PK
sibiu	RO
sibu	MY
sidi bel abbes	DZ
sidi slimane	MA
sidoarjo	ID
sidon	LB
siegen	DE
siem reap	KH
siguatepeque	HN
siguiri	GN
siheungdong	KR
siirt	TR
sikar	IN
sikasso	ML
silang	PH
silchar	IN
silifke	TR
siliguri	IN
silopi	TR
silver spring	US-MD
simele	IQ
simferopol	UA
simi valley	US-CA
simmering	AT
simoes filho	BR
sinah	IQ
sincelejo	CO
sinchon up	KP
sindelfingen	DE
sinfra	CI
singa	SD
singapore	SG
singapour	SG
singapur	SG
singapura	SG
singaraja	ID
singida	TZ
singkawang	ID
singosari	ID
singrauli	IN
sinjhoro	PK
sinnuris	EG
sinop	BR
sinpo	KP
sinuiju	KP
sioux city	US-IA
sioux falls	US-SD
siping	CN
siracusa	IT
sirajganj	BD
sirjan	IR
sirsa	IN
sirte	LY
sisli	TR
sitapur	IN
sitiawan	MY
sitten	CH
sittwe	MM
situbondo	ID
sivakasi	IN
sivas	TR
siverek	TR
siverskodonetsk	UA
skardu	PK
skhidni kvartaly	UA
skikda	DZ
skokie	US-IL
skopje	MK
skudai	MY
slough	GB
slovyansk	UA
smolensk	RU
smolyanskyi	UA
smyrna	US-GA US-TN
soacha	CO
sobral	BR
soc trang	VN
sochi	RU
sodermalm	SE
sodo	ET
sofia	BG
sogamoso	CO
sohag	EG
sohar	OM
soka	JP
sokhumi	GE
sokode	TG
sokoto	NG
soledad	CO
soledad de graciano sanchez	MX
solihull	GB
solikamsk	RU
solingen	DE
sollentuna	SE
solntsevo	RU
solwezi	ZM
somaroboro	ZA
somerset west	ZA
somerville	US-MA
son la	VN
son tay	VN
sonargaon	BD
songea	TZ
songjiang	CN
songnim ni	KP
sonipat	IN
soreang	ID
sorocaba	BR
sorong	ID
sorriso	BR
sorsogon	PH
soshanguve	ZA
sosnowiec	PL
soubre	CI
souk ahras	DZ
sousse	TN
south bel air	US-MD
south bend	US-IN
south boston	US-MA
south dublin	IE
south fulton	US-GA
south gate	US-CA
south hill	US-WA
south jordan	US-UT
south lawndale	US-IL
south ozone park	US-NY
south peabody	US-MA
south san francisco	US-CA
south shields	GB
south shore	US-IL
south suffolk	US-VA
south surrey	CA-BC
south tangerang	ID
south vineland	US-NJ
south whittier	US-CA
southall	GB
southampton	GB
southaven	US-MS
southend on sea	GB
southfield	US-MI
southport	GB
soweto	ZA
soyapango	SV
soyo	AO
spanish town	JM
sparks	US-NV
split	HR
spokane	US-WA
spokane valley	US-WA
spring	US-TX
spring hill	US-FL
spring valley	US-NV
springdale	US-AR
springfield	US-MO US-MA US-IL US-OR US-OH
springs	ZA
sri ganganagar	IN
sri jayewardenepura kotte	LK
srinagar	IN
st albans	GB
st albert	CA-AB
st catharines	CA-ON
st catherine	JM
st georges	GD
st helens	GB
st johns	CA-NL AG
st louis	US-MO
st peter port	GG
st petersburg	RU US-FL
stamford	US-CT
standerton	ZA
stanford	US-CA
stanley	FK
stantsiya novyy afon	GE
stara zagora	BG
staryy oskol	RU
staten island	US-NY
stavanger	NO
stavropol	RU
steglitz	DE
stepanakert	AZ
sterling heights	US-MI
sterlitamak	RU
stevenage	GB
stillwater	US-OK
stoccolma	SE
stockholm	SE
stockport	GB
stockton	US-CA
stockton on tees	GB
stoke on trent	GB
stonecrest	US-GA
stoney creek	CA-ON
strasbourg	FR
strassburg	FR
stratford	US-CT
strogino	RU
stuttgart	DE
suan luang	TH
subang	ID
subang jaya	MY
subotica	RS
subulussalam	ID
sucre	BO
suez	EG
suffolk	US-VA
sugar land	US-TX
suginami	JP
suining	CN
suita	JP
suizhou	CN
sujangarh	IN
sukabumi	ID
sukawati	ID
sukhumi	GE
sukkur	PK
sukrah	TN
sulaymaniyah	IQ
suleja	NG
sullana	PE
sultan kudarat	PH
sultan pur majra	IN
sultanah	SA
sultanbeyli	TR
sultangazi	TR
sumare	BR
sumayl	IQ
sumbawanga	TZ
sumbe	AO
sumedang	ID
sumedang utara	ID
sumgayit	AZ
sumida	JP
summerville	US-SC
sumy	UA
suncheon	KR
sunchon	KP
sunderland	GB
sungai buloh	MY
sungai penuh	ID
sungai petani	MY
sungailiat	ID
sunggal	ID
sunnyside	US-NY
sunnyvale	US-CA
sunrise	US-FL
sunrise manor	US-NV
sunset park	US-NY
sunshine coast	AU-QLD
suqian	CN
surabaya	ID
surakarta	ID
surat	IN
surat thani	TH
surendranagar	IN
surgut	RU
surprise	US-AZ
surrey	CA-BC
suruc	TR
surulere	NG
sutton	GB
sutton coldfield	GB
suva	FJ
suwaylih	JO
suwon	KR
suzano	BR
suzhou	CN
suzuka	JP
swansea	GB
swindon	GB
swords	IE
sydney	AU-NSW CA-NS
sykhiv	UA
syktyvkar	RU
sylhet	BD
sylmar	US-CA
syracuse	US-NY
syzran	RU
szczecin	PL
szeged	HU
szekesfehervar	HU
taboao da serra	BR
tabora	TZ
tabriz	IR
tabuk	SA PH
tachikawa	JP
tacloban	PH
tacna	PE
tacoma	US-WA
tacurong	PH
taganrog	RU
taganskiy	RU
taguatinga	BR
taguig	PH
tahoua	NE
tahta	EG
tai po	HK
taian	CN
taicang	CN
taichung	TW
taif	SA
tainan	TW
taipa	MO
taipei	TW
taiping	MY
taito	JP
taitung	TW
taiyuan	CN
taiz	YE
taizhou	CN
tajimi	JP
tajura	LY
takamatsu	JP
takaoka	JP
takarazuka	JP
takasaki	JP
takatsuki	JP
takeo	KH
takoradi	GH
talatona	AO
talavera de la reina	ES
talca	CL
talcahuano	CL
taldykorgan	KZ
talhar	PK
taling chan	TH
talisay	PH
talkha	EG
tallaght	IE
tallahassee	US-FL
tallinn	EE
tam ky	VN
tama	JP
tamale	GH
taman petaling	MY
tamarac	US-FL
tambacounda	SN
tambaram	IN
tambov	RU
tamiami	US-FL
tampa	US-FL
tampere	FI
tampico	MX
tampines estate	SG
tampines new town	SG
tamworth	GB
tan an	VN
tan chau	VN
tandil	AR
tando adam	PK
tando allahyar	PK
tando bago	PK
tando muhammad khan	PK
tanga	TZ
tangail	BD
tangara da serra	BR
tangerang	ID
tanggu	CN
tangier	MA
tangshan	CN
tanjung pandan	ID
tanjung pinang	ID
tanjungbalai	ID
tanta	EG
tantou	CN
tanza	PH
tanzhou	CN
taourirt	MA
taoyuan	TW
tapachula	MX
tarakan	ID
taranto	IT
tarawa	KI
taraz	KZ
targowek	PL
targu mures	RO
tariba	VE
tarija	BO
tarime	TZ
tarlac city	PH
tarnow	PL
tarragona	ES
tarsus	TR
tartus	SY
tasek glugor	MY
tashkent	UZ
tasikmalaya	ID
tatui	BR
taubate	BR
taunggyi	MM
taungoo	MM
taunsa	PK
taunton	US-MA
tauranga	NZ
tawau	MY
tay ho	VN
tay ninh	VN
tayabas	PH
taylor	US-MI
taylorsville	US-UT
taytay	PH
taza	MA
tbilisi	GE
tebessa	DZ
tebingtinggi	ID
tegal	ID
tegucigalpa	HN
teheran	IR
tehran	IR
tehuacan	MX
teixeira de freitas	BR
tekirdag	TR
tekstilshchiki	RU
tekstylnyk	UA
tel aviv	IL
telavi	GE
telde	ES
telford	GB
teluk intan	MY
teluknaga	ID
tema	GH
temara	MA
temecula	US-CA
temirtau	KZ
tempe	US-AZ
tempe junction	US-AZ
tempelhof	DE
temple	US-TX
temuco	CL
teni	IN
teofilo otoni	BR
tepexpan	MX
tepic	MX
teresina	BR
teresopolis	BR
ternate	ID
terni	IT
ternopil	UA
terrassa	ES
terre haute	US-IN
terrebonne	CA-QC
teshi old town	GH
tete	MZ
tetouan	MA
tetuan de las victorias	ES
texas city	US-TX
texcoco de mora	MX
teziutlan	MX
thai nguyen	VN
thane	IN
thanesar	IN
thanh hoa	VN
thanh khe	VN
thanh pho ba ria	VN
thanh pho song cong	VN
thanh xuan	VN
thanjavur	IN
thaton	MM
the bronx	US-NY
the hague	NL
the hammocks	US-FL
the pentagon	US-VA
the trails of frisco	US-TX
the valley	AI
the vatican	VA
the villages	US-FL
the white house	US-DC
the woodlands	US-TX
thembisa	ZA
thenali	IN
thessaloniki	GR
thi tran dai tu	VN
thi tran dong trieu	VN
thi tran thuan chau	VN
thies	SN
thies nones	SN
thika	KE
thimphu	BT
thiruvananthapuram	IN
thohoyandou	ZA
thoi lai	VN
thon buri	TH
thoothukudi	IN
thornton	US-CO
thot not	VN
thousand oaks	US-CA
thrissur	IN
thu dau mot	VN
thu duc	VN
thuan an	VN
thuan thanh	VN
thun	CH
thunder bay	CA-ON
thung khru	TH
thuqbah	SA
tianjin	CN
tianshui	CN
tiaret	DZ
tiberias	IL
tiebo	SN
tieling	CN
tigard	US-OR
tigwav	HT
tijuana	MX
tilburg	NL
tima	EG
timbuktu	ML
timika	ID
timisoara	RO
timon	BR
tin shui wai	HK
tinaquillo	VE
tinh bien	VN
tinley park	US-IL
tirana	AL
tiraspol	MD
tirmiz	UZ
tiruchirappalli	IN
tirunelveli	IN
tirupati	IN
tiruppur	IN
tiruvottiyur	IN
titiwangsa	MY
titusville	US-FL
tivaouane	SN
tizi ouzou	DZ
tlahuac	MX
tlalnepantla	MX
tlalpan	MX
tlaquepaque	MX
tlemcen	DZ
toa payoh new town	SG
toamasina	MG
toba tek singh	PK
tobolsk	RU
tobruk	LY
tochigi	JP
tocoa	HN
tokai	JP
tokat	TR
tokchon	KP
tokio	JP
tokorozawa	JP
tokoza	ZA
tokushima	JP
tokuyama	JP
tokyo	JP
toledo	US-OH PH BR ES
toli toli	ID
toliara	MG
toluca	MX
tolyatti	RU
tomakomai	JP
toms river	US-NJ
tomsk	RU
tonala	MX
tondabayashicho	JP
tongchuan	CN
tonghua	CN
tongling	CN
tongshan	CN
tonk	IN
toowoomba	AU-QLD
topeka	US-KS
toquio	JP
torbat e heydariyeh	IR
tordher	PK
toride	JP
torino	IT
toronto	CA-ON
torrance	US-CA
torre del greco	IT
torrejon de ardoz	ES
torrent	ES
torreon	MX
torrevieja	ES
torshavn	FO
torun	PL
toshima	JP
totonicapan	GT
tottenham	GB
tottori shi	JP
touba	SN
toufen	TW
touggourt	DZ
toulon	FR
toulouse	FR
tourcoing	FR
tours	FR
town n country	US-FL
townsville	AU-QLD
towson	US-MD
toyama	JP
toyohashi	JP
toyokawa	JP
toyonaka	JP
toyota	JP
tra vinh	VN
trabzon	TR
tracy	US-CA
trang bang	VN
trapani	IT
trento	IT
trenton	US-NJ
treviso	IT
tri cities	US-WA
trier	DE
trieste	IT
trincomalee	LK
trindade	BR
tripoli	LY LB
tripolis	LY
trivandrum	IN
trois rivieres	CA-QC
troisdorf	DE
trondheim	NO
troparevo	RU
troy	US-MI US-NY
trujillo	PE
tsaritsyno	RU
tsentralno miskyi	UA
tsentralnyi	UA
tseung kwan o	HK
tshikapa	CD
tshilenge	CD
tsing yi town	HK
tskhinvali	GE
tsu	JP
tsuchiura	JP
tsuen wan	HK
tsukuba	JP
tsuruoka	JP
tsuyama	JP
tubarao	BR
tubingen	DE
tucson	US-AZ
tuen mun	HK
tuggeranong	AU-ACT
tuguegarao	PH
tula	RU
tulancingo	MX
tulare	US-CA
tulkarm	PS
tulsa	US-OK
tulua	CO
tumkur	IN
tunduma	TZ
tunesi	TN
tunez	TN
tung chung	HK
tungi	BD
tungipara	BD
tunis	TN
tunja	CO
turgutlu	TR
turhal	TR
turin	IT
turkistan	KZ
turkmenabat	TM
turku	FI
turlock	US-CA
turmero	VE
tuscaloosa	US-AL
tustin	US-CA
tuxtepec	MX
tuxtla	MX
tuy hoa	VN
tuyen quang	VN
tuz khurmatu	IQ
tuzla	BA
tver	RU
twifu praso	GH
twin falls	US-ID
tychy	PL
tyler	US-TX
tyoply stan	RU
tyre	LB
tyumen	RU
uba	BR
ube	JP
uberaba	BR
uberlandia	BR
ubon ratchathani	TH
udaipur	IN
udine	IT
udon thani	TH
udupi	IN
ueda	JP
ufa	RU
ugep	NG
uige	AO
uijeongbu si	KR
uji	JP
ujjain	IN
ujpest	HU
ukhta	RU
ulaanbaatar	MN
ulan bator	MN
ulan ude	RU
ulanqab	CN
ulhasnagar	IN
ullyul	KP
ulm	DE
ulsan	KR
ulu bedok	SG
uluberiya	IN
ulyanovsk	RU
uman	UA
umarkot	PK
umea	SE
umm el fahm	IL
umm qasr	IQ
umraniye	TR
umuahia	NG
umuarama	BR
unaizah	SA
ungaran	ID
union city	US-CA US-NJ
united nations	US-NY
universal city	US-CA
university heights	CA-SK
university of texas	US-TX
unna	DE
unnao	IN
upata	VE
upland	US-CA
upper hutt	NZ
upper west side	US-NY
uppsala	SE
uptown	US-IL
urasoe	JP
urayasu	JP
urdaneta	PH
urganch	UZ
uromi	NG
ursynow	PL
uruapan	MX
uruguaiana	BR
uruma	JP
urumqi	CN
usak	TR
usera	ES
uskudar	TR
ussuriysk	RU
ust ilimsk	RU
ust kamenogorsk	KZ
uster	CH
utica	US-NY
utrecht	NL
utsunomiya	JP
uvira	CD
uyo	NG
uzhhorod	UA
vacaville	US-CA
vacoas	MU
vadodara	IN
vaduz	LI
valdivia	CL
valdosta	US-GA
valencia	ES VE
valenzuela	PH
valera	VE
valinhos	BR
valladolid	ES
valle de la pascua	VE
valledupar	CO
vallejo	US-CA
valletta	MT
valley glen	US-CA
valparaiso	CL
valparaiso de goias	BR
van	TR
van nuys	US-CA
vancouver	CA-BC US-WA
vanderbijlpark	ZA
vantaa	FI
vapi	IN
varamin	IR
varanasi	IN
varese	IT
varginha	BR
varna	BG
varsavia	PL
varsovia	PL
varsovie	PL
varzea grande	BR
varzea paulista	BR
vasteras	SE
vasylevsky ostrov	RU
vatican	VA
vatican city	VA
vaticano	VA
vatikanstadt	VA
vaughan	CA-ON
vedado	CU
velbert	DE
velikiy novgorod	RU
velikiye luki	RU
vellore	IN
venedig	IT
venezia	IT
venice	IT US-CA US-FL
venlo	NL
ventura	US-CA
venustiano carranza	MX
veracruz	MX
veraval	IN
verdun	CA-QC
vereeniging	ZA
verhunskyi	UA
vermont square	US-CA
vernier	CH
verona	IT
versailles	FR
veshnyaki	RU
vespasiano	BR
viamao	BR
viana	AO
viareggio	IT
viborg	DK
vicenza	IT
victoria	CA-BC SC US-TX
victoria de durango	MX
victorville	US-CA
vidisha	IN
vienna	AT US-VA
vientiane	LA
viersen	DE
viet tri	VN
viet yen	VN
vigo	ES
vihari	PK
vijayapura	IN
vijayawada	IN
vila andrade	BR
vila curuca	BR
vila flor	AO
vila jacui	BR
vila maria	BR
vila mariana	BR
vila matilde	BR
vila medeiros	BR
vila prudente	BR
vila velha	BR
vilkhivskyi	UA
villa canales	GT
villa lugano	AR
villa mercedes	CL
villa nueva	GT
villach	AT
villahermosa	MX
villaverde	ES
villavicencio	CO
ville marie	CA-QC
villeray saint michel parc extension	CA-QC
villeurbanne	FR
villingen schwenningen	DE
vilnius	LT
vina del mar	CL
vineland	US-NJ
vinh	VN
vinh chau	VN
vinh long	VN
vinh yen	VN
vinnytsya	UA
viransehir	TR
virar	IN
virginia	ZA
virginia beach	US-VA
visakhapatnam	IN
visalia	US-CA
viseu	PT
vista	US-CA
vitebsk	BY
vitoria	BR
vitoria da conquista	BR
vitoria de santo antao	BR
vitry sur seine	FR
vizianagaram	IN
vladikavkaz	RU
vladimir	RU
vladivostok	RU
vlore	AL
volgodonsk	RU
volgograd	RU
vologda	RU
volta redonda	BR
volzhsky	RU
voronezh	RU
voskresenka	UA
votorantim	BR
voznesenskyi	UA
vryheid	ZA
vung tau	VN
vyhurivshchyna troyeshchyna	UA
vykhino zhulebino	RU
waco	US-TX
wad medani	SD
wadi as sir	JO
wafangdian	CN
wah cantt	PK
wahring	AT
waiau pacific palisades	US-HI
wakayama	JP
wakefield	GB US-NY
walbrzych	PL
waldorf	US-MD
walnut creek	US-CA
walsall	GB
waltham	US-MA
walthamstow	GB
wan chai	HK
wandsbek	DE
wang thonglang	TH
wangsa maju	MY
wanning	CN
wanxian	CN
wanzhou	CN
warangal	IN
warder	ET
warisan	AE
warner robins	US-GA
warren	US-MI
warri	NG
warrington	GB
warsaw	PL
warschau	PL
warszawa	PL
warwick	US-RI
washington	US-DC
washington heights	US-NY
watampone	ID
waterbury	US-CT
waterford	US-MI IE
waterfront communities the island	CA-ON
waterloo	CA-ON US-IA
watford	GB
watsonville	US-CA
wattenscheid	DE
watthana	TH
wau	SS
waukegan	US-IL
waukesha	US-WI
wauwatosa	US-WI
wayne	US-NJ
wazirabad	PK
wedding	DE
weifang	CN
weihai	CN
weimar	DE
weinan	CN
weldiya	ET
welkom	ZA
welland	CA-ON
wellington	NZ
wembley	GB
wenchang	CN
wenshan city	CN
wenzhou	CN
weru	ID
wesel	DE
west albany	US-NY
west allis	US-WI
west bloomfield township	US-MI
west bromwich	GB
west coon rapids	US-MN
west covina	US-CA
west des moines	US-IA
west gulfport	US-MS
west hartford	US-CT
west haven	US-CT
west hollywood	US-FL
west island	CC
west jerusalem	IL
west jordan	US-UT
west lafayette	US-IN
west lynchburg	US-VA
west new york	US-NJ
west orange	US-NJ
west palm beach	US-FL
west point	US-NY
west raleigh	US-NC
west ridge	US-IL
west sacramento	US-CA
west town	US-IL
west valley city	US-UT
westland	US-MI
westminster	US-CO US-CA
weston	US-FL
weston super mare	GB
westonaria	ZA
weymouth	US-MA
whalley	CA-BC
whanganui	NZ
whangarei	NZ
wharton	US-PA
wheaton	US-IL US-MD
whitby	CA-ON
white house	US-DC
white plains	US-NY
whitman	US-PA
whittier	US-CA
wichita	US-KS
wichita falls	US-TX
wien	AT
wiener neustadt	AT
wiesbaden	DE
wigan	GB
wilhelmshaven	DE
willemstad	CW AN
willowdale	CA-ON
willowdale east	CA-ON
wilmersdorf	DE
wilmington	US-NC US-DE US-CA
wilson	US-NC
windhoek	NA
windsor	CA-ON
winejok	SS
winnetka	US-CA
winnipeg	CA-MB
winston salem	US-NC
winterthur	CH
witten	DE
wloclawek	PL
woburn	CA-ON
woking	GB
wola	PL
wolfsburg	DE
wollongong	AU-NSW
wolverhampton	GB
wong tai sin	HK
wonju	KR
wonsan	KP
woodbury	US-MN
woodland	US-CA
woodland hills	US-CA
woodlands	SG
worcester	US-MA ZA GB
worms	DE
worthing	GB
wroclaw	PL
wuhan	CN
wuhu	CN
wuppertal	DE
wurzburg	DE
wuwei	CN
wuxi	CN
wuzhong	CN
wuzhou	CN
wylie	US-TX
wyoming	US-MI
xai xai	MZ
xalapa de enriquez	MX
xiamen	CN
xian	CN
xiangtan	CN
xiangyang	CN
xianning	CN
xianyang	CN
xiaogan	CN
xichang	CN
xico	MX
xilinhot	CN
xingtai	CN
xingyi	CN
xining	CN
xinxiang	CN
xinyang	CN
xinyi	CN
xinyu	CN
xinzhou	CN
xiva	UZ
xizhi	TW
xochimilco	MX
xuan loc	VN
xuancheng	CN
xuanhua	CN
xuchang	CN
xuhui	CN
xuzhou	CN
yaan	CN
yachiyo	JP
yaizu	JP
yakima	US-WA
yakutsk	RU
yalta	UA
yamagata	JP
yamaguchi	JP
yamato	JP
yamoussoukro	CI
yamuna nagar	IN
yanan	CN
yanbu	SA
yancheng	CN
yangjiang	CN
yangju	KR
yangon	MM
yangpu	CN
yangquan	CN
yangsan	KR
yangshuo	CN
yangzhou	CN
yanji	CN
yantai	CN
yao	JP
yaounde	CM
yaren	NR
yaritagua	VE
yaroslavl	RU
yasenevo	RU
yatta	PS
yautepec	MX
yavne	IL
yawnghwe	MM
yazd	IR
yei	SS
yekaterinburg	RU
yelets	RU
yen bai	VN
yen vinh	VN
yenagoa	NG
yenakiyeve	UA
yenangyaung	MM
yeoju	KR
yeosu	KR
yerevan	AM
yevlakh	AZ
yevpatoriya	UA
yibin	CN
yichang	CN
yichun	CN
yilan	TW
yinchuan	CN
yingkou	CN
yishun new town	SG
yiwu	CN
yixing	CN
yogyakarta	ID
yokkaichi	JP
yokohama	JP
yokosuka	JP
yola	NG
yonago	JP
yongji	CN
yongkang	TW
yongzhou	CN
yonkers	US-NY
yono	JP
yopal	CO
yorba linda	US-CA
york	GB
yoshkar ola	RU
youkaichi	JP
youngstown	US-OH
yuanlin	TW
yuba city	US-CA
yucaipa	US-CA
yuen long	HK
yuen long kau hui	HK
yuen long san hui	HK
yueyang	CN
yulin	CN
yuma	US-AZ
yuncheng	CN
yunfu	CN
yunlong	CN
yunusobod	UZ
yuzhno sakhalinsk	RU
yuzivskyi	UA
yverdon les bains	CH
zaanstad	NL
zabol	IR
zabrze	PL
zacatecas	MX
zagazig	EG
zagreb	HR
zahedan	IR
zama	JP
zamboanga	PH
zamora de hidalgo	MX
zango	AO
zanjan	IR
zanzibar	TZ
zaozhuang	CN
zapopan	MX
zaporizhzhia	UA
zaporizhzhya	UA
zaragoza	ES
zaria	NG
zarichnyi	UA
zarqa	JO
zawiya	LY
zefta	EG
zelenograd	RU
zemun	RS
zenica	BA
zestaponi	GE
zeytinburnu	TR
zhabei	CN
zhanaozen	KZ
zhangjiagang	CN
zhangjiajie	CN
zhangjiakou	CN
zhangye	CN
zhangzhou	CN
zhanjiang	CN
zhaoqing	CN
zhaotong	CN
zheleznodorozhnyy	RU
zhengzhou	CN
zhenjiang	CN
zhezqazghan	KZ
zhongshan	CN
zhongwei	CN
zhoukou	CN
zhoushan	CN
zhu cheng city	CN
zhubei	TW
zhucheng	CN
zhuhai	CN
zhulebino	RU
zhumadian	CN
zhuzhou	CN
zhytomyr	UA
zibo	CN
zielona gora	PL
zigong	CN
ziguinchor	SN
zinder	NE
zipaquira	CO
ziyang	CN
zlatoust	RU
zliten	LY
zoetermeer	NL
zomba	MW
zonguldak	TR
zuerich	CH
zug	CH
zugdidi	GE
zuglo	HU
zumpango	MX
zunyi	CN
zurich	CH
zurigo	CH
zwickau	DE
zwolle	NL
zyablikovo	RU
zyuzino	RU
αθηνα	GR
алматы	KZ
анкара	TR
астана	KZ
баку	AZ
белград	RS
берлин	DE
бишкек	KG
брюссель	BE
варшава	PL
вашингтон	US-DC
вена	AT
вильнюс	LT
владивосток	RU
грозныи	RU
дели	IN
донецк	UA
душанбе	TJ
екатеринбург	RU
ереван	AM
женева	CH
казань	RU
киев	UA
кишинев	MD
киів	UA
краснодар	RU
лондон	GB
луганск	UA
мадрид	ES
минск	BY
москва	RU
новосибирск	RU
нью иорк	US-NY
париж	FR
пекин	CN
петербург	RU
прага	CZ
рига	LV
рим	IT
санкт петербург	RU
севастополь	UA
симферополь	UA
софия	BG
сочи	RU
стамбул	TR
таллин	EE
ташкент	UZ
тбилиси	GE
тегеран	IR
токио	JP
хабаровск	RU
"""

# Name of a country, now or formerly, or of a territory with a code of its own -> code.
COUNTRIES = """\
abkhazia	GE
afeganistao	AF
afganistan	AF
afghanistan	AF
africa do sul	ZA
afrique du sud	ZA
agypten	EG
aland islands	AX
albania	AL
albanie	AL
albanien	AL
alemanha	DE
alemania	DE
algeria	DZ
algerie	DZ
algerien	DZ
algerije	DZ
allemagne	DE
america	US
american samoa	AS
andorra	AD
angleterre	GB
angola	AO
anguilla	AI
antarctica	AQ
antigua	AG
antigua & barbuda	AG
antigua and barbuda	AG
arabia saudi	SA
arabia saudita	SA
arabie saoudite	SA
argelia	DZ
argentina	AR
argentine	AR
argentinie	AR
argentinien	AR
armenia	AM
armenie	AM
armenien	AM
aruba	AW
aserbaidschan	AZ
athiopien	ET
australia	AU
australie	AU
australien	AU
austria	AT
autriche	AT
azad kashmir	PK
azerbaidjan	AZ
azerbaigian	AZ
azerbaijan	AZ
azerbaijao	AZ
azerbaiyan	AZ
azerbeidzjan	AZ
azores	PT
bahamas	BS
bahrain	BH
bahrein	BH
balearic islands	ES
bali	ID
banglades	BD
bangladesch	BD
bangladesh	BD
barbados	BB
barein	BH
belarus	BY
belgica	BE
belgie	BE
belgien	BE
belgio	BE
belgique	BE
belgium	BE
belize	BZ
benin	BJ
bermuda	BM
bhutan	BT
bielorrusia	BY
bielorrussia	BY
bielorussia	BY
bielorussie	BY
bolivia	BO
bolivie	BO
bolivien	BO
borneo	MY
bosnia	BA
bosnia & herzegovina	BA
bosnia and herzegovina	BA
bosnia e herzegovina	BA
bosnia ed erzegovina	BA
bosnia herzegovina	BA
bosnia y herzegovina	BA
bosnie en herzegovina	BA
bosnie herzegovine	BA
bosnien und herzegowina	BA
botsuana	BW
botswana	BW
bouvet island	BV
brasil	BR
brasile	BR
brasilien	BR
brazil	BR
brazilie	BR
bresil	BR
britain	GB
british indian ocean territory	IO
british virgin islands	VG
brunei	BN
bulgaria	BG
bulgarie	BG
bulgarien	BG
bulgarije	BG
burkina faso	BF
burma	MM
burundi	BI
cabo verde	CV
camaroes	CM
cambodge	KH
cambodia	KH
cambodja	KH
cambogia	KH
camboja	KH
camboya	KH
cameroon	CM
cameroun	CM
camerun	CM
canada	CA
canary islands	ES
cape verde	CV
caribbean netherlands	BQ
catar	QA
cayman	KY
cayman islands	KY
cazaquistao	KZ
cechia	CZ
central african republic	CF
ceylon	LK
chad	TD
chade	TD
channel islands	JE
chechnya	RU
chequia	CZ
chile	CL
chili	CL
china	CN
chine	CN
chipre	CY
chna	CN
christmas island	CX
chypre	CY
ciad	TD
cile	CL
cina	CN
cipro	CY
cocos islands	CC
colombia	CO
colombie	CO
comoros	KM
congo	CD
congo brazzaville	CG
congo kinshasa	CD
congo republic	CG
cook islands	CK
corea del nord	KP
corea del norte	KP
corea del sud	KR
corea del sur	KR
coree du nord	KP
coree du sud	KR
coreia do norte	KP
coreia do sul	KR
corsica	FR
costa davorio	CI
costa do marfim	CI
costa rica	CR
cote divoire	CI
crete	GR
crimea	UA
croacia	HR
croatia	HR
croatie	HR
croazia	HR
cuba	CU
curacao	CW
cymru	GB
cyprus	CY
czech republic	CZ
czechia	CZ
czechoslovakia	CZ
dagestan	RU
danemark	DK
danimarca	DK
darfur	SD
democratic republic of congo	CD
democratic republic of the congo	CD
denemarken	DK
denmark	DK
deutschland	DE
dinamarca	DK
djibouti	DJ
dominica	DM
dominicaanse republiek	DO
dominican republic	DO
dominikanische republik	DO
dprk	KP
dr congo	CD
drc	CD
duitsland	DE
east germany	DE
east timor	TL
ecuador	EC
ee uu	US
eeuu	US
egipto	EG
egito	EG
egitto	EG
egypt	EG
egypte	EG
el salvador	SV
emirados arabes unidos	AE
emirati arabi uniti	AE
emiratos arabes unidos	AE
emirats arabes unis	AE
england	GB
equador	EC
equateur	EC
equatorial guinea	GQ
eritrea	ER
eslovaquia	SK
eslovenia	SI
espagne	ES
espana	ES
espanha	ES
estados unidos	US
estland	EE
estonia	EE
estonie	EE
eswatini	SZ
etats unis	US
ethiopia	ET
ethiopie	ET
etiopia	ET
eua	US
falkland islands	FK
falklands	FK
faroe islands	FO
fiji	FJ
filipijnen	PH
filipinas	PH
filippine	PH
finland	FI
finlande	FI
finlandia	FI
finnland	FI
franca	FR
france	FR
francia	FR
frankreich	FR
frankrijk	FR
french guiana	GF
french polynesia	PF
french southern territories	TF
gabon	GA
gambia	GM
gana	GH
gaza	PS
gaza strip	PS
georgia	GE
georgie	GE
georgien	GE
germania	DE
germany	DE
ghana	GH
giamaica	JM
giappone	JP
gibraltar	GI
giordania	JO
golan heights	SY
great britain	GB
grece	GR
grecia	GR
greece	GR
greenland	GL
grenada	GD
griechenland	GR
griekenland	GR
grossbritannien	GB
guadeloupe	GP
guam	GU
guatemala	GT
guernsey	GG
guinea	GN
guinea bissau	GW
guyana	GY
haiti	HT
heard & mcdonald islands	HM
heard island and mcdonald islands	HM
holanda	NL
holland	NL
holy see	VA
honduras	HN
hong kong	HK
hong kong sar china	HK
hongarije	HU
hongrie	HU
hungary	HU
hungria	HU
iceland	IS
iemen	YE
ierland	IE
ijsland	IS
inde	IN
india	IN
indian administered kashmir	IN
indian controlled kashmir	IN
indian kashmir	IN
indien	IN
indonesia	ID
indonesie	ID
indonesien	ID
inghilterra	GB
inglaterra	GB
ingushetia	RU
irak	IQ
iran	IR
iraq	IQ
iraque	IQ
ireland	IE
irish republic	IE
irland	IE
irlanda	IE
irlande	IE
island	IS
islanda	IS
islande	IS
islandia	IS
isle of man	IM
israel	IL
israele	IL
israeli occupied golan heights	SY
italia	IT
italie	IT
italien	IT
italy	IT
ivoorkust	CI
ivory coast	CI
jamaica	JM
jamaika	JM
jamaique	JM
japan	JP
japao	JP
japon	JP
java	ID
jemen	YE
jersey	JE
jordan	JO
jordania	JO
jordanie	JO
jordanien	JO
kambodscha	KH
kameroen	CM
kamerun	CM
kampuchea	KH
kanada	CA
kasachstan	KZ
kashmir	IN
katar	QA
kazachstan	KZ
kazajistan	KZ
kazakhstan	KZ
kazakistan	KZ
kenia	KE
kenya	KE
kiribati	KI
koeweit	KW
kolumbien	CO
kongo brazzaville	CG
kongo kinshasa	CD
korea	KR
kosovo	XK
koweit	KW
kroatie	HR
kroatien	HR
ksa	SA
kuba	CU
kurdistan	IQ
kuwait	KW
kyrgyzstan	KG
laos	LA
latvia	LV
lebanon	LB
lesotho	LS
letland	LV
letonia	LV
lettland	LV
lettonia	LV
lettonie	LV
liban	LB
libano	LB
libanon	LB
liberia	LR
libia	LY
libie	LY
libya	LY
libye	LY
libyen	LY
liechtenstein	LI
litauen	LT
lithuania	LT
litouwen	LT
lituania	LT
lituanie	LT
lussemburgo	LU
luxembourg	LU
luxemburg	LU
luxemburgo	LU
macao	MO
macao sar china	MO
macau	MO
macedoine du nord	MK
macedonia	MK
macedonia del nord	MK
macedonia del norte	MK
macedonia do norte	MK
madagascar	MG
madeira	PT
malaisie	MY
malasia	MY
malawi	MW
malaysia	MY
maldives	MV
maleisie	MY
mali	ML
malta	MT
malte	MT
maroc	MA
marocco	MA
marokko	MA
marrocos	MA
marruecos	MA
marshall islands	MH
martinique	MQ
mauritania	MR
mauritius	MU
mayotte	YT
messico	MX
mexico	MX
mexiko	MX
mexique	MX
micronesia	FM
mocambique	MZ
moldavia	MD
moldavie	MD
moldova	MD
monaco	MC
mongolei	MN
mongolia	MN
mongolie	MN
montenegro	ME
montserrat	MS
morocco	MA
mosambik	MZ
mozambico	MZ
mozambique	MZ
myanmar	MM
n korea	KP
nagorno karabakh	AZ
namibia	NA
namibie	NA
nauru	NR
nederland	NL
nepal	NP
netherlands	NL
netherlands antilles	AN
neuseeland	NZ
new caledonia	NC
new zealand	NZ
nicaragua	NI
niederlande	NL
nieuw zeeland	NZ
niger	NE
nigeria	NG
niue	NU
noord korea	KP
noord macedonie	MK
noorwegen	NO
nordkorea	KP
nordmazedonien	MK
norfolk island	NF
north korea	KP
north macedonia	MK
north ossetia	RU
northern cyprus	CY
northern ireland	GB
northern mariana islands	MP
noruega	NO
norvege	NO
norvegia	NO
norway	NO
norwegen	NO
nouvelle zelande	NZ
nova zelandia	NZ
nueva zelanda	NZ
nuova zelanda	NZ
nz	NZ
occupied palestine	PS
oeganda	UG
oekraine	UA
oezbekistan	UZ
olanda	NL
oman	OM
oostenrijk	AT
osterreich	AT
ouganda	UG
ouzbekistan	UZ
paesi bassi	NL
paises baixos	NL
paises bajos	NL
pakistan	PK
pakistan controlled kashmir	PK
pakistani kashmir	PK
palau	PW
palestine	PS
palestinian territories	PS
palestinian territory	PS
panama	PA
papua new guinea	PG
paquistao	PK
paraguai	PY
paraguay	PY
pays bas	NL
peoples republic of china	CN
perou	PE
persia	IR
peru	PE
philippinen	PH
philippines	PH
pitcairn	PN
pitcairn islands	PN
png	PG
poland	PL
polen	PL
pologne	PL
polonia	PL
portogallo	PT
portugal	PT
pr	PR
pr china	CN
prc	CN
puerto rico	PR
qatar	QA
quenia	KE
regno unito	GB
reino unido	GB
repubblica dominicana	DO
republic of china	TW
republic of congo	CG
republic of ireland	IE
republic of korea	KR
republic of the congo	CG
republica democratica del congo	CD
republica do congo	CG
republica dominicana	DO
republik moldau	MD
republique dominicaine	DO
reunion	RE
rhodesia	ZW
roemenie	RO
rok	KR
romania	RO
romenia	RO
roumanie	RO
royaume uni	GB
ruanda	RW
rumania	RO
rumanien	RO
rusia	RU
rusland	RU
russia	RU
russian federation	RU
russie	RU
russland	RU
rwanda	RW
s korea	KR
saint barthelemy	BL
saint helena	SH
saint kitts and nevis	KN
saint lucia	LC
saint martin	MF
saint pierre and miquelon	PM
saint vincent and the grenadines	VC
salvador	SV
sambia	ZM
samoa	WS
san marino	SM
sao tome & principe	ST
sao tome and principe	ST
saoedi arabie	SA
sardinia	IT
saudi arabia	SA
saudi arabien	SA
schottland	GB
schweden	SE
schweiz	CH
scotland	GB
senegal	SN
serbia	RS
serbia and montenegro	RS
serbia montenegro	RS
serbie	RS
serbien	RS
servia	RS
servie	RS
seychelles	SC
siam	TH
siberia	RU
sicily	IT
sierra leone	SL
simbabwe	ZW
singapore	SG
singapour	SG
singapur	SG
singapura	SG
sint maarten	SX
siria	SY
slovacchia	SK
slovakia	SK
slovaquie	SK
slovenia	SI
slovenie	SI
slowakei	SK
slowakije	SK
slowenien	SI
soedan	SD
solomon islands	SB
somalia	SO
somalie	SO
somaliland	SO
soudan	SD
south africa	ZA
south georgia & south sandwich islands	GS
south georgia and the south sandwich islands	GS
south korea	KR
south ossetia	GE
south sudan	SS
south vietnam	VN
soviet union	RU
spagna	ES
spain	ES
spanien	ES
spanje	ES
sri lanka	LK
st barthelemy	BL
st helena	SH
st kitts	KN
st kitts & nevis	KN
st kitts and nevis	KN
st lucia	LC
st martin	MF
st pierre & miquelon	PM
st vincent	VC
st vincent & grenadines	VC
st vincent and the grenadines	VC
stati uniti	US
sudafrica	ZA
sudafrika	ZA
sudan	SD
sudao	SD
sudkorea	KR
suecia	SE
suede	SE
suica	CH
suisse	CH
suiza	CH
sumatra	ID
suriname	SR
svalbard & jan mayen	SJ
svalbard and jan mayen	SJ
svezia	SE
svizzera	CH
swaziland	SZ
sweden	SE
switzerland	CH
syria	SY
syrie	SY
syrien	SY
tahiti	PF
tailandia	TH
taiwan	TW
tajikistan	TJ
tansania	TZ
tanzania	TZ
tanzanie	TZ
tchad	TD
tchequia	CZ
tchequie	CZ
thailand	TH
thailande	TH
thailandia	TH
the bahamas	BS
the gambia	GM
the netherlands	NL
the philippines	PH
tibet	CN
timor leste	TL
togo	TG
tokelau	TK
tonga	TO
trans dniester	MD
trinidad	TT
trinidad & tobago	TT
trinidad and tobago	TT
tschad	TD
tschechien	CZ
tsjaad	TD
tsjechie	CZ
tunesie	TN
tunesien	TN
tunez	TN
tunisia	TN
tunisie	TN
turchia	TR
turkei	TR
turkey	TR
turkije	TR
turkiye	TR
turkmenistan	TM
turks & caicos islands	TC
turks and caicos	TC
turks and caicos islands	TC
turquia	TR
turquie	TR
tuvalu	TV
uae	AE
ucraina	UA
ucrania	UA
uganda	UG
uk	GB
ukraine	UA
ungarn	HU
ungheria	HU
united arab emirates	AE
united kingdom	GB
united states	US
united states minor outlying islands	UM
united states of america	US
upper volta	BF
uruguai	UY
uruguay	UY
us	US
us outlying islands	UM
us virgin islands	VI
usa	US
usbekistan	UZ
ussr	RU
uzbekistan	UZ
uzbequistao	UZ
vae	AE
vanuatu	VU
vatican	VA
vatican city	VA
venezuela	VE
vereinigte arabische emirate	AE
vereinigte staaten	US
vereinigtes konigreich	GB
verenigd koninkrijk	GB
verenigde arabische emiraten	AE
verenigde staten	US
viet nam	VN
vietna	VN
vietnam	VN
virgin islands	VI
wales	GB
wallis & futuna	WF
wallis and futuna	WF
weissrussland	BY
west bank	PS
west germany	DE
western sahara	EH
western samoa	WS
xinjiang	CN
yemen	YE
yugoslavia	RS
zaire	CD
zambia	ZM
zambie	ZM
zimbabue	ZW
zimbabwe	ZW
zuid afrika	ZA
zuid korea	KR
zweden	SE
zwitserland	CH
zypern	CY
россия	RU
украина	UA
"""

# State, province or other region, with its abbreviations -> code.
REGIONS = """\
ab	CA-AB
aceh	ID-AC
act	AU-ACT
aguascalientes	MX-AGU
ak	US-AK
al	US-AL
ala	US-AL
alabama	US-AL
alaska	US-AK
alberta	CA-AB
alta	CA-AB
amazonas	BR-AM
andalucia	ES-AN
andalusia	ES-AN
andhra pradesh	IN-AP
anhui	CN-AH
apulia	IT-75
ar	US-AR
aragon	ES-AR
ariz	US-AZ
arizona	US-AZ
ark	US-AR
arkansas	US-AR
arunachal pradesh	IN-AR
assam	IN-AS
asturias	ES-AS
australian capital territory	AU-ACT
az	US-AZ
b c	CA-BC
baden wurttemberg	DE-BW
bahia	BR-BA
baja california	MX-BCN
baja california sur	MX-BCS
bali	ID-BA
balochistan	PK-BA
baluchistan	PK-BA
basque country	ES-PV
bavaria	DE-BY
bayern	DE-BY
bc	CA-BC
bihar	IN-BR
borno	NG-BO
brandenburg	DE-BB
bretagne	FR-BRE
british columbia	CA-BC
brittany	FR-BRE
ca	US-CA
cal	US-CA
calabria	IT-78
cali	US-CA
calif	US-CA
california	US-CA
campania	IT-72
canarias	ES-CN
carinthia	AT-2
catalonia	ES-CT
cataluna	ES-CT
catalunya	ES-CT
central java	ID-JT
cg	IN-CT
chhattisgarh	IN-CT
chiapas	MX-CHP
chihuahua	MX-CHH
co	US-CO
coahuila	MX-COA
colo	US-CO
colorado	US-CO
conn	US-CT
connecticut	US-CT
ct	US-CT
d c	US-DC
dc	US-DC
de	US-DE
del	US-DE
delaware	US-DE
delhi	IN-DL
district of columbia	US-DC
east java	ID-JI
eastern cape	ZA-EC
emilia romagna	IT-45
england	GB-ENG
euskadi	ES-PV
extremadura	ES-EX
fl	US-FL
fla	US-FL
flor	US-FL
florida	US-FL
fujian	CN-FJ
ga	US-GA
galicia	ES-GA
gansu	CN-GS
gauteng	ZA-GP
georgia	US-GA GE
goa	IN-GA
graubunden	CH-GR
grisons	CH-GR
guanajuato	MX-GUA
guangdong	CN-GD
guangxi	CN-GX
guerrero	MX-GRO
guizhou	CN-GZ
gujarat	IN-GJ
hainan	CN-HI
haryana	IN-HR
haw	US-HI
hawaii	US-HI
hebei	CN-HE
heilongjiang	CN-HL
helmand	AF-HEL
henan	CN-HA
hesse	DE-HE
hessen	DE-HE
hi	US-HI
hidalgo	MX-HID
himachal pradesh	IN-HP
hp	IN-HP
hubei	CN-HB
hunan	CN-HN
ia	US-IA
id	US-ID
ida	US-ID
idaho	US-ID
il	US-IL
ill	US-IL
illinois	US-IL
ills	US-IL
in	US-IN
ind	US-IN
indiana	US-IN
inner mongolia	CN-NM
iowa	US-IA
j&k	IN-JK
jalisco	MX-JAL
jammu & kashmir	IN-JK
jammu and kashmir	IN-JK
jharkhand	IN-JH
jiangsu	CN-JS
jiangxi	CN-JX
jilin	CN-JL
kaduna	NG-KD
kan	US-KS
kandahar province	AF-KAN
kans	US-KS
kansas	US-KS
karnataka	IN-KA
karnten	AT-2
kas	US-KS
ken	US-KY
kentucky	US-KY
kerala	IN-KL
khyber pakhtunkhwa	PK-KP
ks	US-KS
kwazulu natal	ZA-KZN
ky	US-KY
la	US-LA
labrador	CA-NL
lazio	IT-62
liaoning	CN-LN
limpopo	ZA-LP
lombardia	IT-25
lombardy	IT-25
louisiana	US-LA
lower saxony	DE-NI
ma	US-MA
madhya pradesh	IN-MP
maguindanao	PH-MAG
maharashtra	IN-MH
maine	US-ME
man	CA-MB
manipur	IN-MN
manitoba	CA-MB
maryland	US-MD
mass	US-MA
massachusetts	US-MA
mato grosso	BR-MT
mb	CA-MB
md	US-MD
me	US-ME
mecklenburg vorpommern	DE-MV
mecklenburg western pomerania	DE-MV
meghalaya	IN-ML
mi	US-MI
mich	US-MI
michigan	US-MI
michoacan	MX-MIC
minas gerais	BR-MG
minn	US-MN
minnesota	US-MN
miss	US-MS
mississippi	US-MS
missouri	US-MO
mizoram	IN-MZ
mn	US-MN
mo	US-MO
mont	US-MT
montana	US-MT
mp	IN-MP
mpumalanga	ZA-MP
ms	US-MS
mt	US-MT
n c	US-NC
n car	US-NC
n d	US-ND
n dak	US-ND
n h	US-NH
n j	US-NJ
n m	US-NM
n mex	US-NM
n y	US-NY
nagaland	IN-NL
navarra	ES-NA
navarre	ES-NA
nb	CA-NB
nc	US-NC
nd	US-ND
ne	US-NE
neb	US-NE
nebr	US-NE
nebraska	US-NE
nev	US-NV
nevada	US-NV
new brunswick	CA-NB
new hampshire	US-NH
new jersey	US-NJ
new mexico	US-NM
new south wales	AU-NSW
new york	US-NY
newfoundland	CA-NL
newfoundland and labrador	CA-NL
nf	CA-NL
nfld	CA-NL
nh	US-NH
niedersachsen	DE-NI
nj	US-NJ
nl	CA-NL
nm	US-NM
nordrhein westfalen	DE-NW
normandie	FR-NOR
normandy	FR-NOR
north carolina	US-NC
north dakota	US-ND
north rhine westphalia	DE-NW
northern ireland	GB-NIR
northern territory	AU-NT
northwest territories	CA-NT
nova scotia	CA-NS
nrw	DE-NW
ns	CA-NS
nsw	AU-NSW
nt	CA-NT AU-NT
nu	CA-NU
nuevo leon	MX-NLE
nunavut	CA-NU
nv	US-NV
nwt	CA-NT
ny	US-NY
o	US-OH
oaxaca	MX-OAX
odisha	IN-OR
oh	US-OH
ohio	US-OH
ok	US-OK
okinawa	JP-47
okla	US-OK
oklahoma	US-OK
on	CA-ON
ont	CA-ON
ontario	CA-ON
or	US-OR
ore	US-OR
oreg	US-OR
oregon	US-OR
orissa	IN-OR
pa	US-PA
pais vasco	ES-PV
papua	ID-PA
para	BR-PA
parana	BR-PR
pe	CA-PE
pei	CA-PE
penn	US-PA
penna	US-PA
pennsylvania	US-PA
pernambuco	BR-PE
piedmont	IT-21
piemonte	IT-21
pq	CA-QC
prince edward island	CA-PE
provence	FR-PAC
puebla	MX-PUE
puglia	IT-75
punjab	IN-PB PK-PB
qc	CA-QC
qld	AU-QLD
que	CA-QC
quebec	CA-QC
queensland	AU-QLD
queretaro	MX-QUE
quintana roo	MX-ROO
r i	US-RI
rajasthan	IN-RJ
rheinland pfalz	DE-RP
rhineland palatinate	DE-RP
rhode island	US-RI
ri	US-RI
rio grande do sul	BR-RS
rivers state	NG-RI
s c	US-SC
s car	US-SC
s d	US-SD
s dak	US-SD
sa	AU-SA
saarland	DE-SL
sabah	MY-12
sachsen	DE-SN
sachsen anhalt	DE-ST
salzburg	AT-5
santa catarina	BR-SC
sarawak	MY-13
sask	CA-SK
saskatchewan	CA-SK
saxony	DE-SN
saxony anhalt	DE-ST
sc	US-SC
schleswig holstein	DE-SH
scotland	GB-SCT
sd	US-SD
shaanxi	CN-SN
shandong	CN-SD
shanxi	CN-SX
sichuan	CN-SC
sikkim	IN-SK
sinaloa	MX-SIN
sindh	PK-SD
sk	CA-SK
sonora	MX-SON
south australia	AU-SA
south carolina	US-SC
south dakota	US-SD
steiermark	AT-6
styria	AT-6
tabasco	MX-TAB
tamaulipas	MX-TAM
tamil nadu	IN-TN
tas	AU-TAS
tasmania	AU-TAS
telangana	IN-TG
tenn	US-TN
tennessee	US-TN
tessin	CH-TI
tex	US-TX
texas	US-TX
thuringen	DE-TH
thuringia	DE-TH
tibet	CN-XZ
ticino	CH-TI
tirol	AT-7
tn	US-TN IN-TN
toscana	IT-52
tripura	IN-TR
tuscany	IT-52
tx	US-TX
tyrol	AT-7
umbria	IT-55
ut	US-UT
utah	US-UT
uttar pradesh	IN-UP
uttarakhand	IN-UT
va	US-VA
valais	CH-VS
veneto	IT-34
veracruz	MX-VER
vermont	US-VT
vic	AU-VIC
victoria	AU-VIC
virg	US-VA
virginia	US-VA
vt	US-VT
w va	US-WV
wa	US-WA AU-WA
wales	GB-WLS
wallis	CH-VS
wash	US-WA
washington	US-WA
washington state	US-WA
wb	IN-WB
west bengal	IN-WB
west java	ID-JB
west virginia	US-WV
western australia	AU-WA
western cape	ZA-WC
wi	US-WI
wis	US-WI
wisc	US-WI
wisconsin	US-WI
wv	US-WV
wva	US-WV
wy	US-WY
wyo	US-WY
wyoming	US-WY
xinjiang	CN-XJ
yt	CA-YT
yucatan	MX-YUC
yukon	CA-YT
yukon territory	CA-YT
yunnan	CN-YN
zhejiang	CN-ZJ
"""

# Code -> usual name.
REGION_NAMES = """\
AF-HEL	Helmand
AF-KAN	Kandahar Province
AT-2	Carinthia
AT-5	Salzburg
AT-6	Styria
AT-7	Tyrol
AU-ACT	Australian Capital Territory
AU-NSW	New South Wales
AU-NT	Northern Territory
AU-QLD	Queensland
AU-SA	South Australia
AU-TAS	Tasmania
AU-VIC	Victoria
AU-WA	Western Australia
BR-AM	Amazonas
BR-BA	Bahia
BR-MG	Minas Gerais
BR-MT	Mato Grosso
BR-PA	Para
BR-PE	Pernambuco
BR-PR	Parana
BR-RS	Rio Grande do Sul
BR-SC	Santa Catarina
CA-AB	Alberta
CA-BC	British Columbia
CA-MB	Manitoba
CA-NB	New Brunswick
CA-NL	Newfoundland and Labrador
CA-NS	Nova Scotia
CA-NT	Northwest Territories
CA-NU	Nunavut
CA-ON	Ontario
CA-PE	Prince Edward Island
CA-QC	Quebec
CA-SK	Saskatchewan
CA-YT	Yukon
CH-GR	Graubünden
CH-TI	Ticino
CH-VS	Valais
CN-AH	Anhui
CN-FJ	Fujian
CN-GD	Guangdong
CN-GS	Gansu
CN-GX	Guangxi
CN-GZ	Guizhou
CN-HA	Henan
CN-HB	Hubei
CN-HE	Hebei
CN-HI	Hainan
CN-HL	Heilongjiang
CN-HN	Hunan
CN-JL	Jilin
CN-JS	Jiangsu
CN-JX	Jiangxi
CN-LN	Liaoning
CN-NM	Inner Mongolia
CN-SC	Sichuan
CN-SD	Shandong
CN-SN	Shaanxi
CN-SX	Shanxi
CN-XJ	Xinjiang
CN-XZ	Tibet
CN-YN	Yunnan
CN-ZJ	Zhejiang
DE-BB	Brandenburg
DE-BW	Baden-Württemberg
DE-BY	Bavaria
DE-HE	Hesse
DE-MV	Mecklenburg-Western Pomerania
DE-NI	Lower Saxony
DE-NW	North Rhine-Westphalia
DE-RP	Rhineland-Palatinate
DE-SH	Schleswig-Holstein
DE-SL	Saarland
DE-SN	Saxony
DE-ST	Saxony-Anhalt
DE-TH	Thuringia
ES-AN	Andalusia
ES-AR	Aragón
ES-AS	Asturias
ES-CN	Canarias
ES-CT	Catalonia
ES-EX	Extremadura
ES-GA	Galicia
ES-NA	Navarra
ES-PV	Basque Country
FR-BRE	Brittany
FR-NOR	Normandy
FR-PAC	Provence
GB-ENG	England
GB-NIR	Northern Ireland
GB-SCT	Scotland
GB-WLS	Wales
ID-AC	Aceh
ID-BA	Bali
ID-JB	West Java
ID-JI	East Java
ID-JT	Central Java
ID-PA	Papua
IN-AP	Andhra Pradesh
IN-AR	Arunachal Pradesh
IN-AS	Assam
IN-BR	Bihar
IN-CT	Chhattisgarh
IN-DL	Delhi
IN-GA	Goa
IN-GJ	Gujarat
IN-HP	Himachal Pradesh
IN-HR	Haryana
IN-JH	Jharkhand
IN-JK	Jammu and Kashmir
IN-KA	Karnataka
IN-KL	Kerala
IN-MH	Maharashtra
IN-ML	Meghalaya
IN-MN	Manipur
IN-MP	Madhya Pradesh
IN-MZ	Mizoram
IN-NL	Nagaland
IN-OR	Odisha
IN-PB	Punjab
IN-RJ	Rajasthan
IN-SK	Sikkim
IN-TG	Telangana
IN-TN	Tamil Nadu
IN-TR	Tripura
IN-UP	Uttar Pradesh
IN-UT	Uttarakhand
IN-WB	West Bengal
IT-21	Piedmont
IT-25	Lombardy
IT-34	Veneto
IT-45	Emilia-Romagna
IT-52	Tuscany
IT-55	Umbria
IT-62	Lazio
IT-72	Campania
IT-75	Puglia
IT-78	Calabria
JP-47	Okinawa
MX-AGU	Aguascalientes
MX-BCN	Baja California
MX-BCS	Baja California Sur
MX-CHH	Chihuahua
MX-CHP	Chiapas
MX-COA	Coahuila
MX-GRO	Guerrero
MX-GUA	Guanajuato
MX-HID	Hidalgo
MX-JAL	Jalisco
MX-MIC	Michoacan
MX-NLE	Nuevo Leon
MX-OAX	Oaxaca
MX-PUE	Puebla
MX-QUE	Queretaro
MX-ROO	Quintana Roo
MX-SIN	Sinaloa
MX-SON	Sonora
MX-TAB	Tabasco
MX-TAM	Tamaulipas
MX-VER	Veracruz
MX-YUC	Yucatan
MY-12	Sabah
MY-13	Sarawak
NG-BO	Borno
NG-KD	Kaduna
NG-RI	Rivers State
PH-MAG	Maguindanao
PK-BA	Balochistan
PK-KP	Khyber Pakhtunkhwa
PK-PB	Punjab
PK-SD	Sindh
US-AK	Alaska
US-AL	Alabama
US-AR	Arkansas
US-AZ	Arizona
US-CA	California
US-CO	Colorado
US-CT	Connecticut
US-DC	District of Columbia
US-DE	Delaware
US-FL	Florida
US-GA	Georgia
US-HI	Hawaii
US-IA	Iowa
US-ID	Idaho
US-IL	Illinois
US-IN	Indiana
US-KS	Kansas
US-KY	Kentucky
US-LA	Louisiana
US-MA	Massachusetts
US-MD	Maryland
US-ME	Maine
US-MI	Michigan
US-MN	Minnesota
US-MO	Missouri
US-MS	Mississippi
US-MT	Montana
US-NC	North Carolina
US-ND	North Dakota
US-NE	Nebraska
US-NH	New Hampshire
US-NJ	New Jersey
US-NM	New Mexico
US-NV	Nevada
US-NY	New York
US-OH	Ohio
US-OK	Oklahoma
US-OR	Oregon
US-PA	Pennsylvania
US-RI	Rhode Island
US-SC	South Carolina
US-SD	South Dakota
US-TN	Tennessee
US-TX	Texas
US-UT	Utah
US-VA	Virginia
US-VT	Vermont
US-WA	Washington
US-WI	Wisconsin
US-WV	West Virginia
US-WY	Wyoming
ZA-EC	Eastern Cape
ZA-GP	Gauteng
ZA-KZN	KwaZulu-Natal
ZA-LP	Limpopo
ZA-MP	Mpumalanga
ZA-WC	Western Cape
"""

# Cities of the United States that are written without their state; and what is filed from as if it were one.
STAND_ALONE = """\
atlanta
baltimore
boston
brooklyn
camp david
cape canaveral
capitol hill
chicago
cincinnati
cleveland
dallas
denver
detroit
filadelfia
guantanamo bay
hollywood
honolulu
houston
indianapolis
las vegas
los angeles
manhattan
miami
milwaukee
minneapolis
new orleans
new york
new york city
nova iorque
nova york
nueva york
nyc
oklahoma city
pentagon
philadelphia
phoenix
pittsburgh
saint louis
salt lake city
san antonio
san diego
san francisco
seattle
st louis
the pentagon
the white house
united nations
washington
west point
white house
вашингтон
нью иорк
"""

# Place that small letters and initial capitals alone do not spell right -> usual spelling.
SPELLINGS = """\
dekalb	DeKalb
deland	DeLand
kwazulu natal	KwaZulu-Natal
lagrange	LaGrange
laporte	LaPorte
mcallen	McAllen
mcdonough	McDonough
mckinney	McKinney
mclean	McLean
mcminnville	McMinnville
ndjamena	N'Djamena
washington dc	Washington D.C.
"""

# Words of which names of places are made: "san", "beach", "county".
PLACE_WORDS = """\
airport
alto
atoll
base
bay
beach
bluff
bluffs
border
borough
bridge
burg
camp
cape
castle
center
city
cliffs
corners
costa
county
cove
creek
crossing
dam
del
district
east
el
falls
field
fort
frontline
ft
gap
glen
great
green
grove
gulf
harbor
harbour
heights
hill
hills
island
islands
isle
junction
kota
la
lake
lakes
las
le
les
little
los
lower
mesa
middle
mill
mills
mount
mountain
mt
new
newport
north
nova
novo
nuevo
oak
oaks
old
palm
park
pass
peak
plains
point
pointe
pond
port
porto
prairie
province
puerta
puerto
punta
rapids
refugee
ridge
rio
river
rock
saint
san
sankt
santa
santo
sao
shore
shores
sound
south
spring
springs
square
st
station
ste
strip
terrace
town
township
upper
vale
valley
view
villa
village
vista
west
white
wood
woods
"""

# Words inside a name of a place that keep a small letter.
SMALL_WORDS = """\
al
am
an
and
au
auf
aux
bei
ca
d
da
das
de
del
della
den
der
des
di
do
dos
du
e
el
en
es
et
im
in
la
le
les
los
nad
of
on
op
pri
sous
sur
the
und
upon
van
vor
y
zu
zur
"""

# Words that stand in capitals before a dash or colon without naming a place: "exclusive", "update".
TAGS = """\
ad
advance
advertisement
advisory
aktuell
alert
also
amendment
analisi
analisis
analyse
analysis
and
announcement
answer
anzeige
asia
attention
auction
audio
background
bakgrund
ban
baseball
basketball
betting
bio
boom
boxing
breaking
breaking news
brief
briefs
bulletin
business
busted
by
caption
cartoon
ceo
champions
clarification
classified
coming soon
comment
commentary
confirmed
consumer
contact
contest
coronavirus
corr
corrected
correction
corrections
corrects
courtesy
covid
created
credit
cricket
crime
cronica
culture
deal
debate
decryptage
deplorable
details
deutschland
developing
development
diary
digest
disclaimer
dossier
ed
edit
editor
editorial
editors
election
embargo
embargoed
enquete
entertainment
entretien
entrevista
esclusiva
esclusivo
essay
europe
eustream
event
events
exclusiva
exclusive
exclusivo
exklusiv
explained
explainer
exposed
eyewitness
fact
fact box
fact check
factbox
fake
faktencheck
faq
fashion
fbi
feature
features
figures
file
final
finance
first
flash
focus
folder
follow
food
football
for
forecast
foto
fotos
free
full
gallery
game
general
golf
good morning
graphic
group
guide
headline
headlines
health
hear
highlights
hintergrund
history
hockey
hot
how
il caso
important
in
inchiesta
index
info
infographic
insight
instruction
instructions
international
interview
intervista
intro
introduction
investigation
irs
job
jobs
just in
key
kommentar
latest
law
lead
learn
legal
leserbrief
letter
letters
life
lifestyle
list
listen
live
local
location
lol
look
love
market
markets
media
meinung
meldung
memo
metal
metals
migration
modified
money
more
movie
movies
music
must
my
national
nato
news
newsletter
newsmaker
next
nota
note
notice
obituary
ohio state
oil
only
opiniao
opinion
opinione
or
our
outlook
oversikt
overzicht
part
people
perfil
photo
photos
picture
pictures
podcast
police
politics
poll
portrait
posted
preis
press
press release
preview
price
profile
programme
promo
psa
published
question
quote
quotes
ranking
ratgeber
rating
read
recap
recit
refile
release
repeat
report
reportage
reportaje
reporter
research
retroscena
review
rugby
rumor
sale
science
scoop
score
scores
season
see
serie
series
service
share
sms
sneak peek
soccer
society
sondaggio
source
sources
special
special report
spoiler
sponsored
sport
sports
spotlight
status
stock
stocks
story
study
subject
summary
survey
table
talk
talks
tech
technology
television
temoignage
tennis
test
thanks
the
the latest
theater
theatre
this
timeline
tip
tips
today
top
topic
trade
trailer
travel
trending
truth
tv
uk
un
update
updated
updates
upi
urgent
us
usa
video
videos
view
viewpoint
views
viral
vote
warning
watch
weather
week
weekend
weekly
weiter
what
where
who
why
world
wow
yes
you
видео
фото
"""
