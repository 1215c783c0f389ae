"""Words that tell whether what is reported was said, and whether it is denied.

Written for this project from general knowledge of the language.
"""

CONDITIONS = """\
ifall
om
"""

DENIALS = """\
avfärda
avfärdade
avfärdar
avfärdat
avvisa
avvisade
avvisar
avvisat
bestred
bestrida
bestrider
bestridit
betvivla
betvivlade
betvivlar
dementera
dementerade
dementerar
dementerat
förneka
förnekade
förnekar
förnekat
motsade
motsäga
motsäger
neka
nekade
nekar
nekat
tillbakavisa
tillbakavisade
tillbakavisar
tillbakavisat
tvivla
tvivlade
tvivlar
tvivlat
utesluta
utesluter
uteslutit
uteslöt
"""

EXCEPTIONS = """\
förutom
utom
än
"""

FALSEHOODS = """\
falska
falskt
fel
felaktiga
felaktigt
grundlösa
grundlöst
lögn
osann
osant
påhitt
"""

LACKS = """\
inga
ingen
utan
"""

NOBODY = """\
ingen
ingenting
inget
någon
"""

NONE = """\
inga
ingen
inte
"""

NORS = """\
heller
"""

NUMBERS_BEHIND_NO = """\
färre
mindre
"""

PERFECTS = """\
ha
"""

PLANS = """\
hoppas
lovar
planerar
vill
väntas
önskar
"""

REFUSALS = """\
avböjde
avböjer
undvek
undviker
vägrade
vägrar
vägrat
"""

TRUTHS = """\
riktigt
sant
"""

TURNS = """\
bara
endast
"""

UNREAL = """\
borde
kan
kunde
måste
"""

WILLS = """\
ska
skulle
vill
ville
"""
