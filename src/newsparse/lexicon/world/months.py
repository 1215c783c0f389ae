"""Months, weekdays and time zones as the world's languages write them: lower case, without stops.

Source: the calendars of the languages' dictionaries; the forms in which pages date their stories (the genitive,
the three-letter abbreviation) stand beside the plain ones. A word that means two months in two languages (the Czech and
Ukrainian names of late autumn) is given the month of more readers, or left out.
"""

# Month -> its number.
MONTHS = """\
abr	4
abril	4
ago	8
agost	8
agosti	8
agosto	8
agu	8
agustus	8
aoû	8
août	8
apr	4
april	4
aprila	4
aprile	4
aprili	4
aprilie	4
aprill	4
apríl	4
apríla	4
aprīlis	4
aprīlī	4
ara	12
aralık	12
aug	8
august	8
augusta	8
augusti	8
augusts	8
augustus	8
augustā	8
augusztus	8
avg	8
avgust	8
avgusta	8
avr	4
avril	4
ağu	8
ağustos	8
balandžio	4
birželio	6
březen	3
března	3
cze	6
czerwca	6
czerwiec	6
dec	12
december	12
decembra	12
decembrie	12
decembris	12
decembrī	12
des	12
desemba	12
desember	12
desembre	12
detsember	12
dez	12
dezember	12
dezembro	12
dhjetor	12
dic	12
dicembre	12
diciembre	12
dis	12
disember	12
disyembre	12
duben	4
dubna	4
déc	12
décembre	12
eki	10
ekim	10
elokuu	8
elokuuta	8
ene	1
enero	1
eyl	9
eylül	9
feb	2
febbraio	2
feber	2
febr	2
febrer	2
febrero	2
februar	2
februari	2
februarie	2
februarja	2
february	2
február	2
februára	2
februāris	2
februārī	2
febrúar	2
fev	2
fevereiro	2
fév	2
févr	2
février	2
gegužės	5
gen	1
gener	1
gennaio	1
giu	6
giugno	6
gru	12
grudnia	12
grudzień	12
gruodžio	12
gusht	8
haz	6
haziran	6
heinäkuu	7
heinäkuuta	7
helmikuu	2
helmikuuta	2
huhtikuu	4
huhtikuuta	4
hulyo	7
hunyo	6
ian	1
ianuarie	1
iul	7
iulie	7
iun	6
iunie	6
jaanuar	1
jan	1
janar	1
janeiro	1
januar	1
januari	1
januarie	1
januarja	1
january	1
január	1
januára	1
janv	1
janvier	1
janvāris	1
janvārī	1
janúar	1
joulukuu	12
joulukuuta	12
juil	7
juillet	7
juin	6
jul	7
julai	7
julho	7
juli	7
julie	7
julija	7
julio	7
juliol	7
july	7
jun	6
june	6
junho	6
juni	6
junie	6
junija	6
junio	6
juny	6
juuli	7
juuni	6
jän	1
jänner	1
júl	7
júla	7
július	7
júlí	7
jún	6
júna	6
június	6
júní	6
jūlijs	7
jūlijā	7
jūnijs	6
jūnijā	6
kas	11
kasım	11
kesäkuu	6
kesäkuuta	6
kolovoz	8
kolovoza	8
korrik	7
kovo	3
květen	5
května	5
kwi	4
kwiecień	4
kwietnia	4
lapkričio	11
leden	1
ledna	1
liepos	7
lip	7
lipanj	6
lipca	7
lipiec	7
lipnja	6
lis	11
listopad	11
listopada	11
lokakuu	10
lokakuuta	10
lug	7
luglio	7
lut	2
lutego	2
luty	2
maaliskuu	3
maaliskuuta	3
maart	3
mac	3
machi	3
mag	5
maggio	5
mai	5
maig	5
maijs	5
maijā	5
maio	5
maj	5
maja	5
mar	3
marca	3
march	3
marec	3
maret	3
marraskuu	11
marraskuuta	11
mars	3
marso	3
mart	3
martie	3
marts	3
martā	3
marzec	3
marzo	3
març	3
março	3
may	5
mayo	5
mayıs	5
maí	5
mei	5
mrt	3
mrz	3
máj	5
mája	5
május	5
márc	3
március	3
mär	3
märts	3
märz	3
nis	4
nisan	4
nobyembre	11
noi	11
noiembrie	11
nov	11
novemba	11
november	11
novembra	11
novembre	11
novembris	11
novembro	11
novembrī	11
noviembre	11
nëntor	11
nóvember	11
oca	1
ocak	1
oct	10
october	10
octobre	10
octombrie	10
octubre	10
ogos	8
okt	10
oktoba	10
oktober	10
oktobra	10
oktobris	10
oktobrī	10
oktoober	10
oktubre	10
október	10
októbra	10
ott	10
ottobre	10
out	10
outubro	10
ožujak	3
ožujka	3
paź	10
październik	10
października	10
pebrero	2
prill	4
prosince	12
prosinec	12
qershor	6
rugpjūčio	8
rugsėjo	9
rujan	9
rujna	9
sausio	1
sep	9
sept	9
septemba	9
september	9
septembra	9
septembre	9
septembrie	9
septembris	9
septembrī	9
septiembre	9
set	9
setembre	9
setembro	9
setiembre	9
sett	9
settembre	9
setyembre	9
shkurt	2
shtator	9
sie	8
sierpień	8
sierpnia	8
siječanj	1
siječnja	1
spalio	10
srpanj	7
srpen	8
srpna	8
srpnja	7
studeni	11
studenog	11
studenoga	11
sty	1
styczeń	1
stycznia	1
svibanj	5
svibnja	5
syyskuu	9
syyskuuta	9
szept	9
szeptember	9
tammikuu	1
tammikuuta	1
tem	7
temmuz	7
tetor	10
toukokuu	5
toukokuuta	5
travanj	4
travnja	4
vasario	2
veebruar	2
veljača	2
veljače	2
wrz	9
wrzesień	9
września	9
září	9
ágúst	8
ápr	4
április	4
únor	2
února	2
červen	6
července	7
červenec	7
června	6
říjen	10
října	10
şub	2
şubat	2
απρίλιος	4
απριλίου	4
αυγούστου	8
αύγουστος	8
δεκέμβριος	12
δεκεμβρίου	12
ιανουάριος	1
ιανουαρίου	1
ιουλίου	7
ιουνίου	6
ιούλιος	7
ιούνιος	6
μάιος	5
μάρτιος	3
μαΐου	5
μαρτίου	3
νοέμβριος	11
νοεμβρίου	11
οκτωβρίου	10
οκτώβριος	10
σεπτέμβριος	9
σεπτεμβρίου	9
φεβρουάριος	2
φεβρουαρίου	2
авг	8
август	8
августа	8
апр	4
апрель	4
апреля	4
април	4
березень	3
березня	3
вересень	9
вересня	9
грудень	12
грудня	12
дек	12
декабрь	12
декабря	12
декември	12
жовтень	10
жовтня	10
июл	7
июль	7
июля	7
июн	6
июнь	6
июня	6
квітень	4
квітня	4
липень	7
липня	7
лютий	2
лютого	2
май	5
мар	3
март	3
марта	3
мая	5
ноември	11
ноя	11
нояб	11
ноябрь	11
ноября	11
окт	10
октомври	10
октябрь	10
октября	10
сен	9
сент	9
сентябрь	9
сентября	9
септември	9
серпень	8
серпня	8
січень	1
січня	1
травень	5
травня	5
фев	2
февр	2
февраль	2
февраля	2
февруари	2
червень	6
червня	6
юли	7
юни	6
янв	1
январь	1
января	1
януари	1
אוגוסט	8
אוקטובר	10
אפריל	4
דצמבר	12
יולי	7
יוני	6
ינואר	1
מאי	5
מרס	3
מרץ	3
נובמבר	11
ספטמבר	9
פברואר	2
آب	8
آذار	3
أبريل	4
أغسطس	8
أكتوبر	10
أيار	5
أيلول	9
إبريل	4
تموز	7
حزيران	6
ديسمبر	12
سبتمبر	9
شباط	2
فبراير	2
مارس	3
مايو	5
نوفمبر	11
نيسان	4
يناير	1
يوليو	7
يونيو	6
अक्टूबर	10
अक्तूबर	10
अगस्त	8
अप्रैल	4
जनवरी	1
जुलाई	7
जून	6
दिसंबर	12
दिसम्बर	12
नवंबर	11
नवम्बर	11
फरवरी	2
फ़रवरी	2
मई	5
मार्च	3
सितंबर	9
सितम्बर	9
"""

WEEKDAYS = """\
ahad
chủ nhật
csütörtök
cuma
cumartesi
czwartek
di
dienstag
dijous
dilluns
dim
dimanche
dimarts
dimecres
dinsdag
dissabte
diumenge
divendres
do
dom
domenica
domingo
donderdag
donnerstag
duminică
fimmtudagur
fr
fre
fredag
freitag
fri
friday
föstudagur
gio
giovedì
hétfő
isnin
jeu
jeudi
joi
jue
jueves
jumaat
jumat
kamis
ke
kedd
keskiviikko
khamis
la
lauantai
laugardagur
lun
lundi
lunedì
lunes
luni
lör
lördag
lørdag
ma
maanantai
maandag
mandag
mar
mardi
martedì
martes
marți
mer
mercoledì
mercredi
mi
miercuri
minggu
mittwoch
mié
miércoles
miðvikudagur
mo
mon
monday
montag
mánudagur
mån
måndag
nedeľa
neděle
niedziela
ons
onsdag
pazar
pazartesi
pe
perjantai
perşembe
piatok
piątek
pondelok
pondělí
poniedziałek
pátek
péntek
quarta
quarta-feira
quinta
quinta-feira
rabu
sa
sabato
sabtu
salı
sam
samedi
samstag
sat
saterdag
saturday
segunda
segunda-feira
selasa
senin
sexta
sexta-feira
so
sobota
sondag
sonnabend
sonntag
streda
středa
su
sun
sunday
sunnudagur
sunnuntai
szerda
szombat
sáb
sábado
sâmbătă
sön
söndag
søndag
terça
terça-feira
thu
thur
thurs
thursday
thứ ba
thứ bảy
thứ hai
thứ năm
thứ sáu
thứ tư
ti
tiistai
tirsdag
tis
tisdag
to
tors
torsdag
torstai
tue
tues
tuesday
utorok
vasárnap
ven
vendredi
venerdì
vie
viernes
vineri
vr
vrijdag
vrydag
wed
wednesday
wo
woensdag
wtorek
za
zaterdag
zo
zondag
çarşamba
úterý
þriðjudagur
čtvrtek
środa
štvrtok
δευτέρα
κυριακή
πέμπτη
παρασκευή
σάββατο
τετάρτη
τρίτη
воскресенье
вс
вт
вторник
вівторок
неділя
пн
понедельник
понеділок
пт
пятница
сб
середа
ср
среда
суббота
субота
четвер
четверг
чт
"""

# Abbreviation of a zone -> its distance from Greenwich; "winter/summer" where one word serves both, as in "ET".
# Where two zones share an abbreviation, it is the one that news pages write it for: IST is India's.
ZONES = """\
acdt	+10:30
acst	+09:30
adt	-03:00
aedt	+11:00
aest	+10:00
akdt	-08:00
akst	-09:00
art	-03:00
ast	-04:00
awst	+08:00
british summer time	+01:00
brt	-03:00
bst	+01:00
cat	+02:00
cdt	-05:00
central daylight time	-05:00
central european summer time	+02:00
central european time	+01:00
central standard time	-06:00
central time	-06:00/-05:00
cest	+02:00
cet	+01:00
cst	-06:00
ct	-06:00/-05:00
eastern daylight time	-04:00
eastern standard time	-05:00
eastern time	-05:00/-04:00
eat	+03:00
edt	-04:00
eest	+03:00
eet	+02:00
est	-05:00
et	-05:00/-04:00
gmt	Z
greenwich mean time	Z
gst	+04:00
hkt	+08:00
hong kong time	+08:00
hst	-10:00
india standard time	+05:30
indian standard time	+05:30
ist	+05:30
jst	+09:00
kst	+09:00
mdt	-06:00
mesz	+02:00
mez	+01:00
moscow time	+03:00
mountain daylight time	-06:00
mountain standard time	-07:00
mountain time	-07:00/-06:00
msk	+03:00
mst	-07:00
mt	-07:00/-06:00
myt	+08:00
ndt	-02:30
npt	+05:45
nst	-03:30
nzdt	+13:00
nzst	+12:00
pacific daylight time	-07:00
pacific standard time	-08:00
pacific time	-08:00/-07:00
pdt	-07:00
pht	+08:00
pkt	+05:00
pst	-08:00
pt	-08:00/-07:00
sast	+02:00
sgt	+08:00
singapore time	+08:00
trt	+03:00
utc	Z
wat	+01:00
west	+01:00
wet	Z
wib	+07:00
wit	+09:00
wita	+08:00
z	Z
"""
