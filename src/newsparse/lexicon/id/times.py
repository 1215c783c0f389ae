"""Words that stand beside the time at which a page was published or updated. Written for this project from general knowledge of the language."""

AGO = """\
lalu
yang lalu
"""

PUBLISHED = """\
diposting
diposting pada
dipublikasikan
dipublikasikan pada
dipublish
diterbitkan
diterbitkan pada
diunggah
diunggah pada
publish
published
tanggal
tanggal terbit
tayang
tayang pada
terbit
terbit pada
"""

TODAY = """\
baru saja
barusan
hari ini
kemarin
semalam
tadi
tadi malam
tadi pagi
"""

UNITS = """\
bulan
detik
dtk
hari
jam
jm
menit
minggu
mnt
pekan
tahun
"""

UPDATED = """\
diperbaharui
diperbarui
diperbarui pada
disunting
diubah
pembaruan
pembaruan terakhir
terakhir diperbarui
terakhir diubah
update
updated
"""
