"""Words that stand in captions and beside the names of photographers. Written for this project from general knowledge of the language."""

CAPTION_LABELS = """\
caption
keterangan
keterangan foto
takarir
"""

FILLERS = """\
antara
arsip
dok humas
dok pribadi
dok. pribadi
dokumentasi pribadi
foto arsip
foto ilustrasi
handout
humas
ilustrasi
ist
ist.
istimewa
pool
repro
tangkapan layar
"""

CREDIT_LABELS = """\
copyright
dok
dok.
dokumentasi
foto
foto oleh
fotografer
gambar
grafis
ilustrasi
image
infografis
kredit
kredit foto
sumber
sumber foto
sumber gambar
tangkapan layar
video
"""

CREDIT_OPENERS = """\
courtesy
dok
dok.
dokumentasi
foto oleh
foto:
gambar oleh
ilustrasi oleh
photo by
sumber foto
tangkapan layar
"""

TAILS = """\
lihat foto
perbesar
perbesar foto
tutup
"""
