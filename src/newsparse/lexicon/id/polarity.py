"""Words that tell whether what is reported was said, and whether it is denied. Written for this project from general knowledge of the language."""

CONDITIONS = """\
andai
apabila
apakah
bila
jika
kalau
seandainya
"""

DENIALS = """\
bantah
bantahan
dibantah
disangkal
ditampik
ditepis
membantah
menafikan
menampik
menepis
mengelak
menolak
menyanggah
menyangkal
sanggah
sangkalan
tampik
tepis
"""

EXCEPTIONS = """\
kecuali
selain
"""

FALSEHOODS = """\
bohong
fitnah
hoaks
hoax
keliru
palsu
salah
"""

LACKS = """\
bukannya
tanpa
"""

NOBODY = """\
siapapun
"""

NONE = """\
tak
tidak
"""

NORS = """\
tak
tidak
"""

PLANS = """\
berencana
bermaksud
berniat
diminta
"""

REFUSALS = """\
enggan
menolak
ogah
"""

TRUTHS = """\
benar
betul
"""

TURNS = """\
hanya
sekadar
"""

UNREAL = """\
mungkin
seharusnya
semestinya
"""
