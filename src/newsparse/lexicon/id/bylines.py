"""Words that tell who wrote a story. Written for this project from general knowledge of the language."""

ASIDES = """\
baca selengkapnya
bagikan
cetak
dengarkan
diperbarui
diterbitkan
email
facebook
ikuti
instagram
komentar
lihat profil
lihat semua artikel
menit baca
menit membaca
mnt baca
profil
salin link
salin tautan
simpan
tayang
twitter
waktu baca
whatsapp
"""

DESKS = """\
budaya
daerah
ekonomi
hiburan
hukum
internasional
khusus
lepas
nasional
olahraga
politik
senior
teknologi
utama
"""

GENITIVES = """\
bidang
desk
"""

JOINERS = """\
&
bersama
dan
"""

LABELS = """\
jurnalis
kontributor
laporan
laporan wartawan
oleh
penulis
penulis/editor
pewarta
rep
reporter
tim redaksi
wartawan
"""

NO_NAMES = """\
agustus
april
artikel
baca
bagikan
bandung
barat
beranda
berita
berlangganan
bisnis
bola
budaya
cari
cipta
daerah
daftar
dalam
dan
dari
dengan
desember
di
dunia
editorial
ekonomi
februari
foto
gaya
hak
halaman
hiburan
hidup
home
hukum
iklan
ikuti
indeks
indonesia
infografis
ini
internasional
itu
jakarta
januari
jawa
juga
juli
jumat
juni
kami
kamis
karier
ke
kebijakan
kesehatan
ketentuan
keuangan
kolom
komentar
kontak
kriminal
kuliner
langganan
lifestyle
liga
lihat
login
maret
masuk
medan
media
mei
menteri
menu
minggu
nasional
news
november
oktober
olahraga
opini
otomotif
pada
partai
pedoman
pemerintah
pemilu
pendidikan
piala
pilkada
podcast
politik
populer
presiden
privasi
rabu
redaksi
sabtu
selasa
selatan
selebritas
selengkapnya
semua
senin
sepak
sepakbola
september
siber
surabaya
syarat
tag
tekno
teknologi
tengah
tentang
terbaru
terkini
terpopuler
timur
topik
travel
untuk
utara
video
wisata
yang
"""

OPENERS = """\
by
dilaporkan oleh
diterbitkan oleh
ditulis oleh
jurnalis
laporan
laporan oleh
laporan wartawan
liputan
oleh
penulis
pewarta
reportase
reporter
teks dan foto
teks oleh
wartawan
"""

OUTLETS = """\
antara
detik
detikcom
harian
indonesia
kompas
koran
kumparan
liputan6
majalah
media
merdeka
news
okezone
online
pers
pos
post
press
radio
republika
sindonews
suara
tempo
tirto
tribun
tribunnews
tv
viva
"""

ROLES = """\
analis
dosen
editor
fotografer
guru besar
jurnalis
kolumnis
kontributor
koresponden
mahasiswa
pemimpin redaksi
peneliti
pengamat
penulis
penyair
penyunting
pewarta
produser
redaktur
redaktur pelaksana
reporter
sastrawan
videografer
wartawan
"""

STAND_INS = """\
admin
administrator
advertorial
ant
bbc indonesia
desk internasional
detikcom
dw indonesia
kontributor
liputan6.com
media indonesia
merdeka.com
newsroom
redaksi
redaktur
siaran pers
tim
tim cnn indonesia
tim detikcom
tim kompas
tim liputan
tim redaksi
tribunnews
voa indonesia
"""

TIES = """\
-
dari
di
untuk
"""
