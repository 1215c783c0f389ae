"""Words that tell what a line of a page is. Written for this project from general knowledge of the language."""

APPEALS = """\
aktifkan notifikasi
artikel ini telah tayang di
belum punya akun
bergabung di grup
berlangganan newsletter
channel whatsapp
daftar sekarang
dapatkan berita terbaru
dapatkan update berita
gabung di grup
google news
hak cipta dilindungi
ikuti kami di
ikuti saluran
jangan lupa subscribe
kebijakan privasi
klik di sini
klik link
lanjutkan membaca
login untuk
masuk untuk
menggunakan cookie
saluran whatsapp
scroll to continue
sudah punya akun
syarat dan ketentuan
unduh aplikasi
"""

BIOGRAPHIES = """\
adalah seorang
bekerja di
dosen di
jurnalis di
lahir di
menjadi wartawan
menulis tentang
merupakan
penulis adalah
"""

BOXES = """\
artikel ini telah tayang	boilerplate
artikel terkait	related
baca berita	boilerplate
baca juga	related
baca pula	related
bergabung dengan	boilerplate
berita lainnya	related
berita terkait	related
berita terpopuler	related
cek berita	boilerplate
copyright	boilerplate
daftar newsletter	boilerplate
dapatkan berita	boilerplate
dapatkan update	boilerplate
gabung di	boilerplate
hak cipta	boilerplate
ikuti berita	boilerplate
ikuti kami	boilerplate
ikuti saluran	boilerplate
klik di sini	boilerplate
lihat juga	related
pilihan editor	related
pilihan redaksi	related
rekomendasi untuk	related
saksikan juga	related
saksikan video	related
scroll ke bawah	boilerplate
simak breaking news	boilerplate
simak juga	related
simak video	related
terpopuler	related
tonton juga	related
unduh aplikasi	boilerplate
©	boilerplate
"""

COMMENTS = """\
komentar
komentar pembaca
komentar terbaru
lihat komentar
semua komentar
"""

CONTACTS = """\
e-mail
email
hubungi
kirim ke
kontak
"""

ENDINGS = """\
artikel ini telah tayang
artikel terkait
berita lainnya
berita terkait
berita terpopuler
cek berita dan artikel
copyright
editor:
hak cipta
kirim komentar
komentar (
rekomendasi untuk
tag:
tags:
terpopuler
topik terkait
topik:
tulis komentar
"""

KICKERS = """\
analisis
breaking news
catatan
cek fakta
editorial
eksklusif
feature
fokus
foto
headline
infografis
jajak pendapat
kolom
laporan khusus
liputan khusus
live
opini
podcast
profil
resensi
siaran pers
sorotan
surat pembaca
tajuk
tajuk rencana
video
wawancara
"""

LABELS = """\
0 komentar	boilerplate
add as a preferred source on google	boilerplate
advertisement	boilerplate
akun saya	navigation
artikel lainnya	related
artikel terkait	related
baca selengkapnya	boilerplate
bagikan	boilerplate
batal	boilerplate
beranda	navigation
beri komentar	boilerplate
berita lainnya	related
berita populer	related
berita terbaru	related
berita terkait	related
berita terkini	related
berita terpopuler	related
berlangganan	boilerplate
bisnis	navigation
bola	navigation
budaya	navigation
cari	navigation
cetak	boilerplate
daerah	navigation
daftar	boilerplate
daftar sekarang	boilerplate
dengarkan	boilerplate
disclaimer	navigation
dunia	navigation
editorial	navigation
edukasi	navigation
ekonomi	navigation
email	boilerplate
facebook	boilerplate
foto	navigation
foto terkait	related
gaya hidup	navigation
gulir untuk melanjutkan membaca	boilerplate
hak cipta dilindungi	boilerplate
halaman berikutnya	boilerplate
halaman selanjutnya	boilerplate
headline	related
hiburan	navigation
home	navigation
hubungi kami	navigation
hukum	navigation
humaniora	navigation
iklan	boilerplate
ikuti	boilerplate
ikuti kami	boilerplate
indeks	navigation
indeks berita	navigation
info iklan	navigation
infografis	navigation
instagram	boilerplate
internasional	navigation
jangan lewatkan	related
karier	navigation
karir	navigation
kebijakan privasi	navigation
keluar	navigation
kembali ke atas	boilerplate
kesehatan	navigation
ketentuan layanan	navigation
keuangan	navigation
kirim komentar	boilerplate
kolom	navigation
komentar	boilerplate
kontak	navigation
kriminal	navigation
kuliner	navigation
langganan	boilerplate
langganan sekarang	boilerplate
lanjutkan membaca	boilerplate
laporkan	boilerplate
lifestyle	navigation
lihat juga	related
lihat selengkapnya	boilerplate
lihat semua	boilerplate
line	boilerplate
link disalin	boilerplate
linkedin	boilerplate
masuk	boilerplate
megapolitan	navigation
menu	navigation
muat lainnya	boilerplate
muat lebih banyak	boilerplate
nasional	navigation
nusantara	navigation
olahraga	navigation
opini	navigation
otomotif	navigation
paling banyak dibaca	related
paling populer	related
pedoman media siber	navigation
pencarian	navigation
pendidikan	navigation
pilihan editor	related
pilihan untukmu	related
podcast	navigation
politik	navigation
populer	related
privacy policy	navigation
profil	navigation
properti	navigation
redaksi	navigation
rekomendasi	related
rekomendasi untuk anda	related
rekomendasi untukmu	related
rss	navigation
sains	navigation
salin link	boilerplate
salin tautan	boilerplate
scroll to continue with content	boilerplate
sebelumnya	boilerplate
selanjutnya	boilerplate
selebritas	navigation
selengkapnya	boilerplate
sepak bola	navigation
setuju	boilerplate
share	boilerplate
simak juga	related
simpan	boilerplate
sitemap	navigation
sorotan	related
syarat dan ketentuan	navigation
tag	boilerplate
tags	boilerplate
tampilkan lebih banyak	boilerplate
tautan disalin	boilerplate
tekno	navigation
teknologi	navigation
telegram	boilerplate
tentang kami	navigation
terbaru	navigation
terkini	related
terpopuler	related
tiktok	boilerplate
tolak	boilerplate
topik	boilerplate
topik populer	related
topik terkait	boilerplate
travel	navigation
trending	related
tulis komentar	boilerplate
tutup	boilerplate
twitter	boilerplate
unduh aplikasi	boilerplate
video	navigation
video pilihan	related
video terkait	related
whatsapp	boilerplate
wisata	navigation
youtube	boilerplate
"""

LIVE = """\
laporan langsung
live report
live streaming
live update
siaran langsung
terkini langsung
"""

NOTES = """\
(ant/
artikel ini sudah tayang
artikel ini tayang
artikel ini telah tayang
catatan redaksi
disadur dari
disclaimer:
diterjemahkan dari
editor:
koreksi:
ralat:
reporter:
sumber:
"""

REPLIES = """\
balas
balas laporkan
laporkan
suka balas
sukai
"""

# How a link to another place on the page begins.
JUMPS = """\
langsung ke
lewati ke
loncat ke
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
cookie
data
iklan
mitra
perangkat
persetujuan
pribadi
privasi
"""
