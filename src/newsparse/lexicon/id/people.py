"""Words that people, organisations and groups are called by. Written for this project from general knowledge of the language."""

DEMONYMS = """\
afghanistan
amerika
arab
argentina
australia
bali
batak
belanda
belgia
betawi
brasil
britania
buddha
bugis
cina
dayak
denmark
eropa
filipina
hindu
india
indonesia
inggris
irak
iran
islam
israel
italia
jawa
jepang
jerman
kanada
katolik
korea
kristen
madura
malaysia
meksiko
melayu
mesir
minang
muslim
myanmar
norwegia
pakistan
palestina
papua
perancis
portugal
prancis
protestan
rusia
singapura
skotlandia
spanyol
sunda
swedia
swiss
thailand
tionghoa
tiongkok
turki
ukraina
vietnam
yahudi
yunani
"""

DETERMINERS = """\
banyak	indefinite
beberapa	indefinite
belasan	indefinite
delapan	indefinite
dua	indefinite
empat	indefinite
enam	indefinite
kedua	indefinite
ketiga	indefinite
lima	indefinite
para	definite
puluhan	indefinite
ratusan	indefinite
ribuan	indefinite
salah	indefinite
sang	definite
sebagian	indefinite
sebuah	indefinite
sejumlah	indefinite
seluruh	indefinite
sembilan	indefinite
semua	indefinite
seorang	indefinite
sepuluh	indefinite
setiap	indefinite
si	definite
suatu	indefinite
tiap	indefinite
tiga	indefinite
tujuh	indefinite
"""

GENERAL_NOUNS = """\
grup
kelompok
organisasi
perseroan
perusahaan
"""

GROUP_NOUNS = """\
ahli
akademisi
aktivis
analis
anggota
buruh
demonstran
diplomat
dokter
dosen
ekonom
guru
hakim
ilmuwan
investor
jaksa
jurnalis
kalangan
karyawan
keluarga
kolega
konsumen
korban
kritikus
mahasiswa
masyarakat
militan
nelayan
netizen
orang
orang tua
orang-orang
otoritas
pakar
para ahli
pasukan
pedagang
pegawai
pejabat
pekerja
pelajar
pelaku
pemberontak
pemilih
penduduk
pendukung
peneliti
pengacara
pengamat
penggemar
pengguna
pengungsi
pengunjuk rasa
pengusaha
penumpang
penyidik
petani
petinggi
petugas
pihak
pimpinan
polisi
politisi
publik
rakyat
rekan
saksi
sejarawan
sumber
sumber-sumber
suporter
teman
tentara
tetangga
ulama
warga
warganet
wartawan
"""

HONOURS = """\
m.a
m.h
m.hum
m.kes
m.kom
m.m
m.pd
m.sc
m.si
ma
mba
mh
mm
msc
msi
mt
ph.d
phd
s.ag
s.e
s.h
s.i.k
s.ip
s.pd
s.si
s.sos
s.t
se
sh
sik
sip
spd
"""

KIN = """\
adik
adiknya
anak
anaknya
ayah	m
ayahanda	m
ayahandanya	m
ayahnya	m
bapak	m
bibi	f
cucu
duda	m
ibu	f
ibunda	f
ibundanya	f
ibunya	f
ipar
istri	f
istrinya	f
janda	f
kakak
kakaknya
kakek	m
kekasih
kekasihnya
keluarga
keponakan
menantu
mertua
nenek	f
om	m
orang tua
orangtua
pacar
pacarnya
paman	m
putra	m
putranya	m
putri	f
putrinya	f
saudara
saudari	f
sepupu
suami	m
suaminya	m
tante	f
tunangan
"""

LINKS = """\
dan
di
untuk
"""

MINISTRIES = """\
badan
departemen
dinas
direktorat
kementerian
komisi
lembaga
menteri
"""

MODIFIERS = """\
agama
agraria
agung
almarhum
almarhumah
anggota
asal
bekas
bidang
bumn
calon
daerah
dalam
desa
eks
eksekutif
energi
harian
hidup
hukum
informatika
investasi
jenderal
junior
kabinet
kabupaten
kebudayaan
kehutanan
kelautan
kepatuhan
kerja
kesehatan
ketenagakerjaan
keuangan
komersial
komunikasi
koordinator
kota
lingkungan
luar
mantan
muda
nasional
negara
negeri
olahraga
operasional
pariwisata
pekerjaan
pelaksana
pelaksana tugas
pemasaran
pembina
pemuda
penasihat
pendidikan
pengawas
penjabat
perdagangan
perekonomian
perhubungan
perikanan
perindustrian
pertahanan
pertanahan
pertanian
pj
plt
provinsi
purn
purnawirawan
pusat
riset
sekretariat
senior
sosial
teknik
teknologi
tenaga
terkenal
ternama
transmigrasi
tua
umum
utama
veteran
wakil
"""

NO_NAMES = """\
ada
adapun
agak
agaknya
agar
agt
agustus
ahad
akan
akhirnya
akibat
aku
amat
anda
andaikan
antara
apa
apabila
apakah
apbd
apbn
apr
april
artikel
asalkan
atas
atau
ayat
baca
bagaimana
bagi
bahkan
bahwa
bakal
banyak
barangkali
barat
baru
beberapa
begini
begitu
belasan
beliau
belum
berdasarkan
berita
berkat
bersama
besok
biasanya
bila
bisa
blak-blakan
boleh
budaya
buddha
bukan
bulan
corona
covid
covid-19
cukup
daerah
dalam
dan
danau
dapat
dari
daripada
delapan
demi
demikian
dengan
des
desa
desember
di
dia
dibanding
dini
dolar
dua
editor
editorial
ekonomi
empat
enam
enggak
euro
feb
februari
fitri
foto
guna
gunung
hal
hampir
hanya
hari
harus
hendak
hiburan
hindu
hingga
hukum
ia
idul
iklan
ikut
ilustrasi
ingin
ini
internasional
internet
islam
itu
jalan
jan
jangan
januari
jika
jl
juga
jul
juli
jumat
jun
juni
justru
kabarnya
kabupaten
kadang
kalau
kami
kamis
kamu
kapan
karena
kasih
kata
katolik
kaum
ke
kecamatan
kecuali
kedua
keduanya
kelurahan
kemarin
kembali
kemudian
kenapa
kepada
kerap
ketiga
ketika
ketimbang
kini
kita
konon
kota
kristen
kuasa
lagi
lalu
langsung
lantaran
lantas
laut
lebaran
lebih
lewat
lima
lusa
makin
malah
malam
mampu
mar
maret
masih
mau
maupun
mei
melainkan
melalui
memang
menanggapi
mengapa
mengenai
menjelang
menurut
mereka
meski
meskipun
minggu
misalnya
mungkin
namun
nanti
nantinya
nasional
natal
nggak
nov
november
nya
nyaris
okt
oktober
olahraga
oleh
opini
pada
padahal
pagi
paling
pancasila
para
pasal
pasti
pekan
pemilu
penulis
per
perlu
pernah
perppu
petang
pilkada
pilpres
politik
provinsi
pukul
pulau
puluhan
pun
rabu
ramadan
ramadhan
rapbn
ratusan
redaksi
reporter
ribuan
rupanya
rupiah
saat
sabtu
saja
sambil
sampai
sang
sangat
saya
seakan
seandainya
sebab
sebagai
sebagian
sebelum
sebelumnya
sebenarnya
sebetulnya
sebuah
secara
sedang
sedangkan
seekor
segenap
segera
sehingga
sejak
sejumlah
sekali
sekaligus
sekarang
sekitar
sekurangnya
selain
selalu
selama
selamat
selanjutnya
selasa
selat
selatan
seluruh
semakin
sembilan
sementara
sempat
semua
sendiri
senin
seolah
seolah-olah
seorang
sep
sepanjang
seperti
september
sepuluh
seputar
seraya
sering
serta
sesudah
sesungguhnya
setelah
setiap
setidaknya
seusai
si
siang
siapa
singkat
singkatnya
soal
sontak
sore
spontan
sport
suatu
sudah
sumber
sungai
supaya
tadi
tadinya
tahun
tak
tampaknya
tanggal
tanpa
tapi
teknologi
telah
teluk
tengah
tentang
tentu
terakhir
terhadap
terima
terkait
terlalu
ternyata
tersebut
terus
tetapi
tiada
tiap
tidak
tiga
timur
tujuh
turut
tutur
ucap
ujar
umpamanya
undang-undang
untuk
usai
utara
uu
via
video
walau
walaupun
wawancara
wib
wit
wita
yang
"""

ORGANIZATIONS = """\
aceh
adb
afc
afghanistan
afp
afrika selatan
airbus
al jazeera
amazon
ambon
amerika serikat
antara
ap
apple
arab saudi
arema
argentina
as
asean
asia
associated press
astra
astra international
australia
bali
balikpapan
bandung
bangladesh
banjarmasin
bank dunia
bank indonesia
bank mandiri
banten
banyuwangi
bapepam
bappenas
bappepam
basarnas
bawaslu
bbc
bca
beijing
bekasi
belanda
belgia
bengkulu
bernama
bi
bin
bkpm
bloomberg
bmkg
bni
bnn
bnpb
bnpt
boeing
bogor
bpjs
bpk
bpom
bps
brasil
bri
brunei
btn
bukalapak
bumn
china
cia
cirebon
citilink
cnbc
cnn
cnn indonesia
demokrat
denpasar
depok
detik
detikcom
dki jakarta
dpd
dpr
dprd
eropa
facebook
fbi
fifa
filipina
financial times
fitch
freeport
garuda
garuda indonesia
gedung putih
gerindra
gmni
gojek
goldman sachs
golkar
google
gorontalo
grab
gresik
guardian
hamas
hanura
hizbullah
hmi
honda
icw
imf
imparsial
india
indofood
indonesia
indosat
inggris
interfax
irak
iran
isis
israel
istana
italia
jakarta
jambi
jawa
jawa barat
jawa pos
jawa tengah
jawa timur
jayapura
jember
jepang
jerman
jp morgan
kai
kalimantan
kalimantan barat
kalimantan selatan
kalimantan tengah
kalimantan timur
kamboja
kanada
kediri
kejagung
kemenag
kemendagri
kemendikbud
kemenhan
kemenhub
kemenkes
kemenkeu
kemlu
kepulauan riau
komnas ham
kompas
koni
kontras
korea selatan
korea utara
kpk
kpu
kremlin
kudus
kumparan
kupang
kwi
kyodo
lampung
laos
lion air
liputan6
london
lps
ma
mabes polri
mahkamah agung
mahkamah konstitusi
makassar
malang
malaysia
maluku
maluku utara
manado
mandiri
mataram
medan
media indonesia
meksiko
mesir
meta
metro tv
microsoft
mk
moody's
moskow
mpr
muhammadiyah
mui
myanmar
nasa
nasdem
nato
netflix
new york times
ntb
ntt
nu
nusa tenggara barat
nusa tenggara timur
oecd
ojk
opec
padang
pakistan
palembang
palestina
pan
papua
papua barat
paris
partai demokrat
partai gerindra
partai golkar
partai nasdem
pbb
pbnu
pbsi
pdi perjuangan
pdi-p
pdip
pefindo
pekanbaru
pemerintah
pentagon
perindo
persebaya
persib
persija
pertamina
pgi
pkb
pks
pln
pmii
polandia
polda metro jaya
polri
pontianak
ppp
prancis
psi
psm
pssi
pt kai
qatar
rcti
republika
reuters
riau
rri
rusia
s&p
samarinda
samsung
sctv
selandia baru
semarang
setneg
shopee
sidoarjo
sindo
singapura
solo
spanyol
suara pembaruan
sulawesi
sulawesi selatan
sulawesi tengah
sulawesi tenggara
sulawesi utara
sumatera
sumatera barat
sumatera selatan
sumatera utara
surabaya
suriah
taliban
tangerang
tass
tegal
telkom
telkomsel
tempo
tesla
thailand
the guardian
timor leste
tiongkok
tni
tni ad
tni al
tni au
tokopedia
tokyo
toyota
trans tv
traveloka
tribun
turki
tvone
tvri
twitter
uefa
ukraina
unesco
unhcr
uni emirat arab
uni eropa
unicef
unilever
vietnam
walhi
wall street journal
washington
washington post
who
wto
xinhua
xl
ylki
yogyakarta
"""

ORGANIZATION_ENDINGS = """\
airlines
airways
bank
center
club
company
corp
corporation
energy
fc
football
foundation
group
holding
holdings
inc
institute
international
limited
ltd
media
motors
news
persero
post
tbk
technologies
times
tv
university
"""

ORGANIZATION_NOUNS = """\
agensi
akademi
aliansi
asosiasi
badan
bandara
bank
bawaslu
biro
bursa
cabang
departemen
dewan
dinas
direktorat
ditjen
divisi
dpr
dprd
fakultas
federasi
forum
fraksi
gabungan
gereja
grup
harian
himpunan
ikatan
industri
instansi
institut
istana
jaringan
kabinet
kamar
kampus
kantor
kantor berita
kedubes
kedutaan
kejagung
kejaksaan
kelompok
kementerian
kepolisian
kesebelasan
klub
koalisi
komando
komisi
komite
komnas
komunitas
konfederasi
konsorsium
konsulat
kontingen
koperasi
koran
korporasi
kpk
kpu
laboratorium
lembaga
lsm
mabes
mahkamah
majalah
majelis
manajemen
maskapai
media
militer
mpr
oposisi
organisasi
otorita
otoritas
pabrik
panitia
parlemen
partai
pasar
pemda
pemerintah
pemerintahan
pemkab
pemkot
pemprov
penerbit
pengadilan
pengelola
pengurus
penyelenggara
perguruan
perhimpunan
perkumpulan
perpustakaan
persatuan
perseroan
perusahaan
perwakilan
pesantren
pihak
polda
polres
polresta
polri
polsek
pt
pusat
puskesmas
radio
redaksi
rezim
rumah sakit
satgas
satuan
sekolah
sekretariat
serikat
situs
skuad
stasiun
surat kabar
tabloid
tim
timnas
tni
universitas
yayasan
"""

PARTICLES = """\
al
bin
bint
binti
de
der
el
van
von
"""

PAST_WORDS = """\
almarhum
almarhumah
bekas
eks
mantan
"""

PHRASE_ENDS = """\
ada
adalah
agak
agaknya
agar
agt
agustus
ahad
akan
akhirnya
akibat
amat
andaikan
antara
apabila
apakah
apr
april
asalkan
atas
atau
bagaimana
bagi
bahkan
bahwa
bakal
bangun
barangkali
baru
begini
begitu
bekerja
belum
berada
berakhir
berangkat
berasal
berbeda
bercerai
berdasarkan
berdemonstrasi
berdiri
bergabung
berhasil
berhenti
berjalan
berjumlah
berkat
berkembang
berkumpul
berkunjung
berkurang
berlaku
berlangsung
berlari
berlayar
bermain
bernama
berperan
bersaing
bersama
bertahan
bertambah
bertanggung
bertemu
bertolak
bertugas
bertujuan
berubah
berunjuk
berupaya
berusaha
berusia
besok
biasanya
bila
bisa
blak-blakan
boleh
bukan
bulan
cukup
dalam
dan
dapat
dari
daripada
datang
demi
demikian
dengan
des
desember
di
dianggap
diangkat
dibanding
dibangun
dibawa
dibeli
dibentuk
diberikan
dibuat
dibuka
diduga
digelar
digunakan
dihadiri
diharapkan
dihentikan
dihubungi
diikuti
dijual
dijumpai
dikeluarkan
dikenal
diketahui
dikirim
dikonfirmasi
dikutip
dilakukan
dilansir
dilantik
dilaporkan
dimiliki
diminta
dimulai
dini
dinilai
dipecat
diperiksa
dipilih
disebut
disidang
ditahan
ditangkap
ditemui
ditemukan
diterima
ditetapkan
ditunjuk
dituntut
ditutup
divonis
diwawancara
diwawancarai
duduk
enggak
feb
februari
gagal
guna
hadir
hampir
hanya
hari
harus
hendak
hidup
hilang
hingga
ialah
ikut
ingin
jan
jangan
januari
jatuh
jika
juga
jul
juli
jumat
jun
juni
justru
kabarnya
kadang
kalah
kalau
kamis
kapan
karena
ke
kecuali
keluar
kemarin
kembali
kemudian
kenapa
kepada
kerap
ketika
ketimbang
kini
konon
lagi
lahir
lalu
langsung
lantaran
lantas
lari
lebih
lewat
luka
lusa
makan
makin
malah
malam
mampu
mar
maret
masih
masuk
mati
mau
maupun
mei
melainkan
melakukan
melalui
melawan
melemah
melihat
meluncurkan
memakai
memanfaatkan
memang
membangun
membantu
membawa
membayar
membeli
membenci
membentuk
memberi
memberikan
membuat
membunuh
memeriksa
memilih
memiliki
memimpin
memperbaiki
mempercepat
memperingati
memperkuat
mempersiapkan
mempunyai
menahan
menambah
menandatangani
menang
menangkap
menargetkan
mencapai
mencari
mencetak
mencintai
mencoba
mendapat
mendapatkan
mendengar
menderita
mendirikan
menembak
menempuh
menemui
menerbitkan
menerima
mengadakan
mengajukan
mengakibatkan
mengalahkan
mengalami
mengamankan
mengambil
mengapa
mengatur
mengawasi
mengelola
mengeluarkan
mengembangkan
mengenai
mengevakuasi
menggantikan
menggelar
menggunakan
menghabiskan
menghadapi
menghadiri
menghapus
menghasilkan
menghentikan
menghitung
menghormati
mengikuti
mengirim
mengirimkan
menguasai
menguat
mengubah
mengungsi
mengunjungi
mengurangi
menikah
menikmati
menimbulkan
meninggal
meningkat
meningkatkan
menjabat
menjadi
menjalani
menjelang
menjual
menunggu
menurun
menurunkan
menurut
menyebabkan
menyediakan
menyelamatkan
menyelenggarakan
menyelesaikan
menyentuh
menyerahkan
menyerang
menyiapkan
menyukai
merayakan
meresmikan
merupakan
meski
meskipun
minggu
minum
misalnya
mundur
mungkin
naik
namun
nanti
nantinya
nggak
nov
november
nyaris
okt
oktober
oleh
pada
padahal
pagi
paling
pasti
pekan
per
pergi
perlu
pernah
petang
pindah
pukul
pulang
pun
rabu
rupanya
saat
sabtu
saja
sambil
sampai
sangat
seakan
seandainya
sebab
sebagai
sebelum
sebelumnya
sebenarnya
sebetulnya
secara
sedang
sedangkan
segera
sehingga
sejak
sekali
sekaligus
sekarang
sekitar
sekurangnya
selain
selalu
selama
selanjutnya
selasa
semakin
sementara
sempat
sendiri
senin
seolah
seolah-olah
sep
sepanjang
seperti
september
seputar
seraya
sering
serta
sesudah
sesungguhnya
setelah
setidaknya
seusai
siang
singkat
singkatnya
soal
sontak
sore
spontan
sudah
supaya
tadi
tadinya
tahun
tak
tampak
tampaknya
tanggal
tanpa
tapi
telah
tengah
tentang
tentu
terakhir
terasa
terbang
tercatat
terdaftar
terdapat
terdiri
terhadap
terjadi
terkait
terlalu
terletak
terlihat
terluka
termasuk
ternyata
terpilih
terus
tetapi
tewas
tiada
tiba
tidak
tidur
tinggal
tumbuh
turun
turut
umpamanya
untuk
usai
via
walau
walaupun
wib
wit
wita
yang
"""

PLACE_WORDS = """\
dari
dekat
di
ke
seputar
"""

ROLES = """\
administrator
advokat
ahli
ajudan
akademikus
akademisi
aktivis
aktor	m
aktris	f
akuntan
analis
anggota
apoteker
arkeolog
arsitek
artis
asisten
astronaut
astronom
atlet
ayah	m
bankir
bapak	m
bassis
bek
bendahara
bicara
bidan	f
biksu	m
bintang
biolog
bos
budayawan
bupati
camat
cendekiawan
ceo
chef
dai
dalang
dandim
dankormar
danlanud
danpuspom
danramil
danrem
danyon
dekan
deputi
desainer
diplomat
direktris	f
direktur
direktur utama
dirjen
dirut
dokter
dosen
dramawan
dubes
duta
editor
ekonom
eksekutif
filsuf
fotografer
gelandang
geolog
gitaris
gubernur
guru
hakim
humas
ibu	f
ilmuwan
imam
insinyur
inspektur
instruktur
jaksa
jenderal
juara
jubir
juri
jurnalis
juru
juru bicara
kabag
kabareskrim
kabid
kabid humas
kabinda
kabiro
kades
kadinkes
kadis
kadisdik
kadiv
kajari
kajati
kakanwil
kalapas
kanit
kapendam
kapolda
kapolres
kapolresta
kapolrestabes
kapolri
kapolsek
kapolsekta
kapten
kapuspen
kapuspenkum
kardinal	m
karyawan
kasad
kasal
kasat
kasatreskrim
kasau
kasi
kasubag
kasubbag
kasubdit
kepala
kepsek
ketua
kiai	m
kiper
kolektor
kolumnis
komandan
komedian
komentator
komisaris
komisioner
komposer
konsul
konsultan
koordinator
korban
koreografer
korlap
kosmonot
kreator
kritikus
kuasa hukum
kurator
kyai	m
laki-laki	m
lelaki	m
lurah
mahasiswa
mahasiswi	f
majikan
manajer
mandor
marinir
masinis
menag
mendag
mendagri
mendikbud
menhan
menhub
menkes
menkeu
menko
menkumham
menlu
menparekraf
menpora
menristek
mensekab
menseskab
mensesneg
mensos
menteri
menteri luar negeri
misionaris
model
moderator
montir
mufti
musisi
narapidana
narasumber
narator
nasabah
negosiator
nelayan
notaris
novelis
numerolog
operator
oposan
orator
organisator
pakar
paman	m
panglima
panitera
pastor	m
paus	m
pebalap
pebisnis
pebulu tangkis
pebulutangkis
pecatur
pedagang
pedangdut
pegawai
pegiat
pegolf
pejabat
pekerja
pelajar
pelaku
pelapor
pelari
pelatih
pelaut
pelawak
pelayan
peloncat
pelukis
pemain
pemandu
pemeran
pemerhati
pemilik
pemimpin
pemohon
pemrakarsa
pemred
pemuda
pemudi	f
pemuka
pemulung
penari
penasehat
penasihat
penasihat hukum
pencipta
pendaki
pendamping
pendeta
pendiri
penduduk
penegak
peneliti
penembak
penerbang
penerjemah
penerus
pengacara
pengajar
pengamat
pengarah
pengarang
pengasuh
pengawas
pengelola
pengembang
pengemudi
penggugat
pengguna
penghulu
pengikut
pengrajin
pengunjung
pengurus
pengusaha
penjabat
penjaga
penjual
penulis
penumpang
penyair
penyanyi
penyelam
penyelenggara
penyerang
penyiar
penyidik
penyintas
perancang
perawat
perdana menteri
perempuan	f
perenang
perintis
personel
perupa
perwakilan
perwira
pesaing
pesebak bola
pesepak bola
pesepakbola
peserta
pesilat
pesulap
petani
petenis
peternak
petinggi
petinju
petugas
pilot
pimpinan
pj
pjs
plt
polisi
politikus
politisi
polwan	f
prajurit
pramugara	m
pramugari	f
presdir
presenter
presiden
pria	m
produser
profesor
promotor
psikiater
psikolog
raja	m
rapper
ratu	f
rektor
relawan
reporter
rohaniawan
romo	m
saksi
sales
sarjana
sastrawan
satpam
sejarawan
sekda
sekdaprov
sekjen
sekretaris
selebgram
selebritas
senator
seniman
serdadu
sineas
siswa
siswi	f
sopir
sosiolog
staf
sultan	m
suster	f
sutradara
tentara
terdakwa
terduga
tergugat
terlapor
teroris
terpidana
tersangka
tokoh
trader
turis
ulama
uskup	m
ustadz	m
ustaz	m
ustazah	f
vokalis
wabup
wadir
wadirut
wagub
waka
wakapolda
wakapolres
wakapolri
wakil
wali kota
walikota
wamen
wamenkeu
wamenlu
wanita	f
wapres
warga
wartawan
wasekjen
wasit
wawalkot
wirausahawan
wisatawan
youtuber
"""

STANDS_FOR = """\
bank sentral	bi
harian	koran surat_kabar
menteri	menlu menkeu menko
pemain	bek gelandang penyerang kiper
perseroan	tbk pt
perusahaan	tbk pt perseroan
politikus	anggota ketua politisi
politisi	anggota ketua politikus
wali kota	walikota
"""

SUFFIXES = """\
ii
iii
iv
jr
sr
"""

TIES = """\
dari
untuk
"""

TITLES = """\
aipda
aiptu
akbp
akp
aktor	m
aktris	f
ayatollah	m
bapak	m
bpk	m
brigadir
brigjen
bripda
bripka
briptu
bu	f
bupati
camat
datuk	m
direktur
dirut
dokter
dr
dra	f
drg
drs	m
gubernur
gus	m
h	m
habib	m
hajah	f
haji	m
hakim
hj	f
ibu	f
ipda
iptu
ir
irjen
jaksa
jenderal
jubir
kapolda
kapolres
kapolri
kapolsek
kapten
kardinal	m
kepala
ketua
kh	m
kiai	m
kolonel
kolonel inf
kombes
kombes pol
komjen
kompol
kopral
kuasa hukum
kyai	m
lady	f
laksamana
letda
letjen
letkol
lettu
lord	m
mantan presiden
marsekal
mayjen
mayor
mayor inf
mendagri
menhan
menkeu
menko
menlu
menteri
mgr	m
miss	f
mr	m
mrs	f
ms	f
nn	f
nona	f
ny	f
nyonya	f
pak	m
pangeran	m
panglima
paus	m
pdt
pelatih
pendeta
penyanyi
perdana menteri
pm
prada
pratu
presiden
prof
profesor
raden	m
raja	m
ratu	f
rm	m
romo	m
saudara	m
saudari	f
sdr
sdri	f
sekjen
senator
serda
serka
sersan
sheikh	m
sir	m
sri sultan	m
sultan	m
suster	f
syekh	m
tengku
teungku
tn	m
tuan	m
uskup	m
ustadz	m
ustaz	m
ustazah	f
wabup
wagub
wali kota
walikota
wapres
"""
