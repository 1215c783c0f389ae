"""Words that tell whether what is reported was said, and whether it is denied.

Written for this project from general knowledge of the language.
"""

CONDITIONS = """\
ifall
om
"""

DENIALS = """\
avfärdade
avfärdar
avvisade
avvisar
avvisat
bestred
bestrider
bestridit
betvivlar
dementerade
dementerar
dementerat
förnekade
förnekar
förnekat
motsade
motsäger
nekade
nekar
nekat
tillbakavisade
tillbakavisar
tvivlade
tvivlar
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
