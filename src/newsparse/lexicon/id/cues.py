"""The words that report speech. Written for this project from general knowledge of the language."""

ACTS = """\
ajak
bantah
berjanji
desak
imbau
kecam
kritik
mengancam
mengapresiasi
menjanjikan
menjuluki
menolak
menuduh
menuntut
menyambut
pinta
puji
sebut
tuding
usul
"""

ADDRESS = """\
ajak
balas
berpesan
desak
himbau
imbau
jawab
lapor
memberitahu
memberitahukan
memerintahkan
memohon
memperingatkan
menantang
menasihati
menegur
menginformasikan
mengingatkan
menginstruksikan
menuduh
menyampaikan
mewanti-wanti
meyakinkan
pesan
pinta
saran
tanya
tuding
"""

BARE = """\
harap
imbuh
kata
klaim
memastikan
menambahkan
menegaskan
menekankan
mengaku
mengakui
mengatakan
menilai
menjelaskan
menyatakan
papar
sebut
tutur
ucap
ujar
ungkap
"""

CITING = """\
kutip
"""

DOCUMENTS = """\
artikel
berkas
bukti
catatan
data
dokumen
foto
gambar
hasil
jajak pendapat
kajian
laporan
penelitian
peraturan
pernyataan
putusan
rekaman
rilis
riset
siaran pers
statistik
studi
surat
survei
temuan
undang-undang
video
"""

MANNER = """\
akhir
aku
ancam
baca
balas
bentak
beritahu
bisik
bual
canda
celetuk
cemooh
ceplos
cerita
cibir
doa
ejek
gerutu
gumam
gurau
hardik
ingat
isak
jabar
janji
jelas
jerit
kelakar
kelit
kisah
komentar
lanjut
lirih
nilai
omel
pekik
pesan
pikir
prediksi
sahut
sambung
seloroh
senyum
seru
sesal
tambah
tanggap
tawa
tegas
tegur
terang
teriak
tuduh
tutup
ulang
unggah
yakin
"""

MENTIONS = """\
acara
album
albumnya
alias
apa yang disebut
artikel
artinya
berarti
berbunyi tulisan
berjudul
bermakna
bernama
bertajuk
bertema
bertemakan
bertuliskan
buku
bukunya
cerpen
dengan istilah
dengan judul
dengan nama
dengan sebutan
dengan tajuk
dengan tema
diberi judul
diberi nama
dijuluki
dikenal dengan
dikenal dengan nama
dikenal sebagai
disebut
disebut sebagai
disertasi
diskusi
film
filmnya
frasa
gerakan
istilah
istilahnya
judul
julukan
kampanye
kata
kata-kata
lagu
lagunya
lokakarya
lomba
makalah
memoar
moto
motto
nama
nama lain
novel
operasi
pameran
program
puisi
rubrik
sebutan
semboyan
seminar
serial
sinetron
single
skripsi
slogan
spanduk bertuliskan
tagar
tajuk
talkshow
tema
tulisan
webinar
yang disebut
"""

NOUNS = """\
ancaman
anggapan
bantahan
dugaan
harapan
informasi
isu
janji
kabar
kekhawatiran
kesaksian
kesimpulan
keterangan
keyakinan
klaim
laporan
pandangan
pendapat
penegasan
pengakuan
penjelasan
peringatan
pernyataan
prediksi
ramalan
rumor
saran
tudingan
tuduhan
usulan
"""

PARENTHETIC = """\
ajak
akhir
aku
ancam
baca
balas
bantah
beber
bentak
berargumen
berargumentasi
berbicara
berbisik
bercanda
bercerita
berdoa
bergumam
bergurau
beritahu
berjanji
berkelit
berkisah
berkomentar
beropini
berorasi
berpendapat
berpesan
berpidato
berpikir
bersaksi
bersikeras
bersikukuh
berspekulasi
bersumpah
bersyukur
bertanya-tanya
bertekad
berteriak
bilang
bisik
bual
canda
celetuk
cemooh
ceplos
cerita
cetus
cibir
cuit
dalih
desak
doa
duga
ejek
gerutu
gumam
gurau
harap
hardik
himbau
imbau
imbuh
ingat
isak
jabar
janji
jawab
jelas
jerit
kata
kecam
kelakar
kelit
keluh
kenang
kilah
kisah
klaim
komentar
kritik
kutip
lanjut
lapor
lirih
melanjutkan
melirih
melontarkan
memahami
memaklumi
memamerkan
memandang
memastikan
membaca
membahas
membalas
membandingkan
membela
membenarkan
membentak
memberitahu
memberitahukan
membisikkan
membocorkan
membual
membuka
memekik
memercayai
memerintahkan
memikirkan
memohon
mempercayai
memperingatkan
memperkirakan
memprediksi
memprediksikan
memproklamasikan
memproyeksikan
memuaskan
memulai
memutuskan
memvonis
menafsirkan
menaksir
menakutkan
menambahkan
menanggapi
menangis
menantang
menasehati
menasihati
mencanangkan
mencatat
mencemooh
menceritakan
mencibir
mencurigai
mencurigakan
mendakwa
mendefinisikan
mendeklarasikan
mendoakan
mendorong
mendukung
menegaskan
menegur
menekankan
menemukan
menerangkan
meneriakkan
menetapkan
mengabarkan
mengakhiri
mengaku
mengakui
mengamanatkan
menganalisis
mengancam
menganggap
mengapresiasi
mengasumsikan
mengatakan
mengecewakan
mengejek
mengelak
mengemukakan
mengestimasi
mengetahui
menggagas
menggambarkan
menggaransi
menggarisbawahi
menggariskan
menggerutu
menggugah
menggugat
menggumam
menghardik
mengidentifikasi
mengilustrasikan
mengindikasikan
menginformasikan
mengingatkan
menginstruksikan
mengisahkan
mengisyaratkan
mengkhawatirkan
mengklarifikasi
mengkonfirmasi
mengkonfirmasikan
mengomel
mengomentari
mengonfirmasi
mengoreksi
mengulangi
mengumumkan
mengunggah
mengutarakan
menilai
menjabarkan
menjamin
menjanjikan
menjelaskan
menjerit
menjuluki
menolak
mensinyalir
mensyukuri
menuduh
menuntut
menutup
menyadari
menyaksikan
menyambung
menyambut
menyampaikan
menyangka
menyangkal
menyatakan
menyayangkan
menyesali
menyesalkan
menyetujui
menyinggung
menyingkap
menyinyalir
menyoroti
menyosialisasikan
meralat
merasa
meratapi
merekomendasikan
merilis
mewanti-wanti
meyakini
meyakinkan
nilai
nyeplos
omel
papar
pekik
pesan
pikir
pinta
prediksi
protes
puji
pungkas
ramal
rinci
sahut
sambung
sanggah
saran
sebut
seloroh
senyum
seru
sesal
simpul
sindir
tambah
tampik
tandas
tanggap
tanya
tawa
tegas
tegur
tepis
terang
teriak
terisak
tersenyum
tertawa
timpal
tuding
tuduh
tukas
tulis
tutup
tutur
ucap
ujar
ulang
unggah
ungkap
urai
usul
yakin
"""

PHRASES = """\
dalam pandangan
dikutip dari
dilansir dari
mengutip dari
mengutip pernyataan
menurut
menurut keterangan
menurut laporan
menurut pernyataan
merujuk pernyataan
sebagaimana diberitakan
sebagaimana dikatakan
sebagaimana dikutip dari
sebagaimana dilansir
sebagaimana disampaikan
seperti diberitakan
seperti dikatakan
seperti dikutip dari
seperti dilansir
seperti disampaikan
seperti dituturkan
seperti diungkapkan
seperti yang dikatakan
seperti yang disampaikan
seperti yang diungkapkan
"""

POSTINGS = """\
membagikan
memposting
mencuitkan
mengunggah
posting
unggah
"""

QUESTIONS = """\
tanya
"""

SPEECH = """\
ajak
bantah
beber
berargumen
berargumentasi
berbicara
berbisik
bercanda
bercerita
berdoa
bergumam
bergurau
berjanji
berkelit
berkisah
berkomentar
beropini
berorasi
berpendapat
berpesan
berpidato
bersaksi
bersikeras
bersikukuh
berspekulasi
bersumpah
bersyukur
bertanya-tanya
bertekad
berteriak
bilang
cetus
cuit
dalih
desak
himbau
imbau
imbuh
jawab
kata
kecam
keluh
kenang
kilah
klaim
kritik
kutip
lapor
melanjutkan
melirih
melontarkan
memahami
memaklumi
memamerkan
memastikan
membaca
membahas
membalas
membandingkan
membela
membenarkan
membentak
memberitahu
memberitahukan
membisikkan
membocorkan
membual
membuka
memekik
memerintahkan
memohon
memperingatkan
memproklamasikan
memproyeksikan
memuaskan
memulai
memutuskan
memvonis
menafsirkan
menaksir
menambahkan
menanggapi
menangis
menantang
menasehati
menasihati
mencanangkan
mencatat
mencemooh
menceritakan
mencibir
mendakwa
mendefinisikan
mendeklarasikan
mendoakan
mendorong
mendukung
menegaskan
menegur
menekankan
menemukan
menerangkan
meneriakkan
menetapkan
mengabarkan
mengakhiri
mengaku
mengakui
mengamanatkan
menganalisis
mengancam
mengapresiasi
mengatakan
mengecewakan
mengejek
mengelak
mengemukakan
mengestimasi
menggagas
menggambarkan
menggaransi
menggarisbawahi
menggariskan
menggerutu
menggugah
menggugat
menggumam
menghardik
mengidentifikasi
mengilustrasikan
mengindikasikan
menginformasikan
mengingatkan
menginstruksikan
mengisahkan
mengisyaratkan
mengklarifikasi
mengkonfirmasi
mengkonfirmasikan
mengomel
mengomentari
mengonfirmasi
mengoreksi
mengulangi
mengumumkan
mengunggah
mengutarakan
menjabarkan
menjamin
menjanjikan
menjelaskan
menjerit
menjuluki
menolak
mensinyalir
mensyukuri
menuduh
menuntut
menutup
menyaksikan
menyambung
menyambut
menyampaikan
menyangkal
menyatakan
menyayangkan
menyesali
menyesalkan
menyinggung
menyingkap
menyinyalir
menyoroti
menyosialisasikan
meralat
meratapi
merekomendasikan
merilis
mewanti-wanti
nyeplos
papar
pinta
protes
puji
pungkas
rinci
sanggah
saran
sebut
sindir
tampik
tandas
tanya
tepis
terisak
tersenyum
tertawa
timpal
tuding
tukas
tulis
tutur
ucap
ujar
ungkap
urai
usul
"""

STATES = """\
khawatir
optimis
optimistis
percaya
pesimis
pesimistis
ragu
sadar
yakin
"""

THOUGHT = """\
berpikir
duga
harap
memandang
memercayai
memikirkan
mempercayai
memperkirakan
memprediksi
memprediksikan
menakutkan
mencurigai
mencurigakan
menganggap
mengasumsikan
mengetahui
mengkhawatirkan
menilai
menyadari
menyangka
menyetujui
merasa
meyakini
meyakinkan
ramal
simpul
"""

# form, tab, base form and what the form is
VERBS = """\
ajak	ajak past
akhir	akhir past
aku	aku past
ancam	ancam past
baca	baca past
balas	balas past
bantah	bantah past
beber	beber past
bentak	bentak past
berargumen	berargumen past
berargumentasi	berargumentasi past
berbicara	berbicara past
berbisik	berbisik past
bercanda	bercanda past
bercerita	bercerita past
berdalih	dalih past
berdoa	berdoa past
bergumam	bergumam past
bergurau	bergurau past
berharap	harap past
beritahu	beritahu past
berjanji	berjanji past
berkata	kata past
berkelakar	kelakar past
berkelit	berkelit past
berkilah	kilah past
berkisah	berkisah past
berkomentar	berkomentar past
beropini	beropini past
berorasi	berorasi past
berpendapat	berpendapat past
berpesan	berpesan past
berpidato	berpidato past
berpikir	berpikir past
bersaksi	bersaksi past
berseloroh	seloroh past
berseru	seru past
bersikeras	bersikeras past
bersikukuh	bersikukuh past
berspekulasi	berspekulasi past
bersumpah	bersumpah past
bersyukur	bersyukur past
bertanya	tanya past
bertanya-tanya	bertanya-tanya past
bertekad	bertekad past
berteriak	berteriak past
bertutur	tutur past
berucap	ucap past
berujar	ujar past
bilang	bilang past
bisik	bisik past
bual	bual past
canda	canda past
celetuk	celetuk past
cemooh	cemooh past
ceplos	ceplos past
cerita	cerita past
cetus	cetus past
cibir	cibir past
cuit	cuit past
dalih	dalih past
desak	desak past
dijelaskan	menjelaskan participle
dikatakan	kata participle
dikemukakan	mengemukakan participle
dinyatakan	menyatakan participle
disampaikan	menyampaikan participle
ditegaskan	menegaskan participle
dituturkan	tutur participle
diumumkan	mengumumkan participle
diungkapkan	ungkap participle
diutarakan	mengutarakan participle
doa	doa past
duga	duga past
ejek	ejek past
gerutu	gerutu past
gumam	gumam past
gurau	gurau past
harap	harap past
hardik	hardik past
himbau	himbau past
imbau	imbau past
imbuh	imbuh past
ingat	ingat past
isak	isak past
jabar	jabar past
janji	janji past
jawab	jawab past
jelas	jelas past
jerit	jerit past
kata	kata past
kecam	kecam past
kelakar	kelakar past
kelit	kelit past
keluh	keluh past
kenang	kenang past
kilah	kilah past
kisah	kisah past
klaim	klaim past
komentar	komentar past
kritik	kritik past
kutip	kutip past
lanjut	lanjut past
lapor	lapor past
lirih	lirih past
melanjutkan	melanjutkan past
melaporkan	lapor past
melirih	melirih past
melontarkan	melontarkan past
memahami	memahami past
memaklumi	memaklumi past
memamerkan	memamerkan past
memandang	memandang past
memapar	papar past
memaparkan	papar past
memastikan	memastikan past
membaca	membaca past
membahas	membahas past
membalas	membalas past
membandingkan	membandingkan past
membantah	bantah past
membeberkan	beber past
membela	membela past
membenarkan	membenarkan past
membentak	membentak past
memberitahu	memberitahu past
memberitahukan	memberitahukan past
membilang	bilang past
membisikkan	membisikkan past
membocorkan	membocorkan past
membual	membual past
membuka	membuka past
memekik	memekik past
memercayai	memercayai past
memerinci	rinci past
memerintahkan	memerintahkan past
memikirkan	memikirkan past
meminta	pinta past
memohon	memohon past
mempercayai	mempercayai past
memperingatkan	memperingatkan past
memperkirakan	memperkirakan past
mempertanyakan	tanya past
memprediksi	memprediksi past
memprediksikan	memprediksikan past
memproklamasikan	memproklamasikan past
memprotes	protes past
memproyeksikan	memproyeksikan past
memuaskan	memuaskan past
memuji	puji past
memulai	memulai past
memungkasi	pungkas past
memungkaskan	pungkas past
memutuskan	memutuskan past
memvonis	memvonis past
menafsirkan	menafsirkan past
menaksir	menaksir past
menakutkan	menakutkan past
menambahkan	menambahkan past
menampik	tampik past
menandaskan	tandas past
menanggapi	menanggapi past
menangis	menangis past
menantang	menantang past
menanyakan	tanya past
menasehati	menasehati past
menasihati	menasihati past
mencanangkan	mencanangkan past
mencatat	mencatat past
mencemooh	mencemooh past
menceritakan	menceritakan past
mencetuskan	cetus past
mencibir	mencibir past
mencuit	cuit past
mencuitkan	cuit past
mencurigai	mencurigai past
mencurigakan	mencurigakan past
mendakwa	mendakwa past
mendefinisikan	mendefinisikan past
mendeklarasikan	mendeklarasikan past
mendesak	desak past
mendoakan	mendoakan past
mendorong	mendorong past
menduga	duga past
mendukung	mendukung past
menegaskan	menegaskan past
menegur	menegur past
menekankan	menekankan past
menemukan	menemukan past
menepis	tepis past
menerangkan	menerangkan past
meneriakkan	meneriakkan past
menetapkan	menetapkan past
mengabarkan	mengabarkan past
mengajak	ajak past
mengakhiri	mengakhiri past
mengaku	mengaku past
mengakui	mengakui past
mengamanatkan	mengamanatkan past
menganalisis	menganalisis past
mengancam	mengancam past
menganggap	menganggap past
mengapresiasi	mengapresiasi past
mengasumsikan	mengasumsikan past
mengatakan	mengatakan past
mengecam	kecam past
mengecewakan	mengecewakan past
mengejek	mengejek past
mengelak	mengelak past
mengeluh	keluh past
mengeluhkan	keluh past
mengemukakan	mengemukakan past
mengenang	kenang past
mengestimasi	mengestimasi past
mengetahui	mengetahui past
menggagas	menggagas past
menggambarkan	menggambarkan past
menggaransi	menggaransi past
menggarisbawahi	menggarisbawahi past
menggariskan	menggariskan past
menggerutu	menggerutu past
menggugah	menggugah past
menggugat	menggugat past
menggumam	menggumam past
mengharapkan	harap past
menghardik	menghardik past
menghimbau	himbau past
mengidentifikasi	mengidentifikasi past
mengilustrasikan	mengilustrasikan past
mengimbau	imbau past
mengimbuhkan	imbuh past
mengindikasikan	mengindikasikan past
menginformasikan	menginformasikan past
mengingatkan	mengingatkan past
menginstruksikan	menginstruksikan past
mengisahkan	mengisahkan past
mengisyaratkan	mengisyaratkan past
mengkhawatirkan	mengkhawatirkan past
mengklaim	klaim past
mengklarifikasi	mengklarifikasi past
mengkonfirmasi	mengkonfirmasi past
mengkonfirmasikan	mengkonfirmasikan past
mengkritik	kritik past
mengomel	mengomel past
mengomentari	mengomentari past
mengonfirmasi	mengonfirmasi past
mengoreksi	mengoreksi past
mengritik	kritik past
mengucapkan	ucap past
mengujarkan	ujar past
mengulangi	mengulangi past
mengumumkan	mengumumkan past
mengunggah	mengunggah past
mengungkap	ungkap past
mengungkapkan	ungkap past
menguraikan	urai past
mengusulkan	usul past
mengutarakan	mengutarakan past
mengutip	kutip past
mengutipkan	kutip past
menilai	menilai past
menimpali	timpal past
menjabarkan	menjabarkan past
menjamin	menjamin past
menjanjikan	menjanjikan past
menjawab	jawab past
menjelaskan	menjelaskan past
menjerit	menjerit past
menjuluki	menjuluki past
menolak	menolak past
mensinyalir	mensinyalir past
mensyukuri	mensyukuri past
menuding	tuding past
menuduh	menuduh past
menukas	tukas past
menulis	tulis past
menuliskan	tulis past
menuntut	menuntut past
menutup	menutup past
menuturkan	tutur past
menyadari	menyadari past
menyahut	sahut past
menyaksikan	menyaksikan past
menyambung	menyambung past
menyambut	menyambut past
menyampaikan	menyampaikan past
menyanggah	sanggah past
menyangka	menyangka past
menyangkal	menyangkal past
menyarankan	saran past
menyatakan	menyatakan past
menyayangkan	menyayangkan past
menyebut	sebut past
menyebutkan	sebut past
menyeletuk	celetuk past
menyerukan	seru past
menyesali	menyesali past
menyesalkan	menyesalkan past
menyetujui	menyetujui past
menyimpulkan	simpul past
menyindir	sindir past
menyinggung	menyinggung past
menyingkap	menyingkap past
menyinyalir	menyinyalir past
menyoroti	menyoroti past
menyosialisasikan	menyosialisasikan past
meralat	meralat past
meramal	ramal past
meramalkan	ramal past
merasa	merasa past
meratapi	meratapi past
merekomendasikan	merekomendasikan past
merilis	merilis past
merinci	rinci past
mewanti-wanti	mewanti-wanti past
meyakini	meyakini past
meyakinkan	meyakinkan past
nilai	nilai past
nyeletuk	celetuk past
nyeplos	nyeplos past
omel	omel past
papar	papar past
pekik	pekik past
pesan	pesan past
pikir	pikir past
pinta	pinta past
prediksi	prediksi past
protes	protes past
puji	puji past
pungkas	pungkas past
ramal	ramal past
rinci	rinci past
sahut	sahut past
sambung	sambung past
sanggah	sanggah past
saran	saran past
sebut	sebut past
seloroh	seloroh past
senyum	senyum past
seru	seru past
sesal	sesal past
simpul	simpul past
sindir	sindir past
tambah	tambah past
tampik	tampik past
tandas	tandas past
tanggap	tanggap past
tanya	tanya past
tawa	tawa past
tegas	tegas past
tegur	tegur past
tepis	tepis past
terang	terang past
teriak	teriak past
terisak	terisak past
tersenyum	tersenyum past
tertawa	tertawa past
timpal	timpal past
tuding	tuding past
tuduh	tuduh past
tukas	tukas past
tulis	tulis past
tutup	tutup past
tutur	tutur past
ucap	ucap past
ujar	ujar past
ulang	ulang past
unggah	unggah past
ungkap	ungkap past
urai	urai past
usul	usul past
wanti-wanti	mewanti-wanti past
yakin	yakin past
"""

VERB_PHRASES = """\
angkat bicara	kata past
angkat suara	kata past
buka mulut	kata past
buka suara	kata past
membuka suara	kata past
"""

WORDINGS = """\
kata-kata
keterangan
pesan
takarir
tulisan
"""

ANAPHORS = """\
demikian
hal ini
hal itu
hal tersebut
"""

CLAUSAL = """\
harap
mengatakan
"""

IDIOMS = """\
pinta izin
pinta maaf
pinta tolong
"""
