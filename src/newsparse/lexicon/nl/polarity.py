"""Words that tell whether what is reported was said, and whether it is denied.

Written for this project from general knowledge of the language.
"""

CONDITIONS = """\
als
indien
mits
of
tenzij
wanneer
"""

DENIALS = """\
bestreden
bestreed
bestrijden
bestrijdt
betwijfeld
betwijfelde
betwijfelden
betwijfelen
betwijfelt
betwist
betwiste
betwisten
getwijfeld
ontken
ontkend
ontkende
ontkenden
ontkennen
ontkenning
ontkent
tegengesproken
tegenspraak
tegensprak
tegenspraken
tegenspreekt
tegenspreken
twijfelde
twijfelden
twijfelen
twijfelt
uitgesloten
uitsloot
uitsloten
uitsluit
uitsluiten
verwerpen
verwerpt
verwierp
verwierpen
verworpen
weerlegd
weerlegde
weerlegden
weerleggen
weerlegt
weersprak
weerspraken
weerspreekt
weerspreken
weersproken
"""

DENIAL_PHRASES = """\
sloot uit
sloten uit
sluit uit
sluiten uit
sprak tegen
spraken tegen
spreekt tegen
spreken tegen
wijst af
"""

EXCEPTIONS = """\
behalve
dan
"""

FALSEHOODS = """\
fout
gelogen
kletskoek
leugen
nonsens
onjuist
onterecht
ontkracht
onwaar
onzin
vals
verkeerd
verzonnen
"""

LACKS = """\
geen
geenszins
zonder
"""

NOBODY = """\
iemand
niemand
"""

NONE = """\
geen
"""

NORS = """\
evenmin
noch
"""

NUMBERS_BEHIND_NO = """\
minder
"""

PERFECTS = """\
hebben
"""

PLANS = """\
hoopt
hoopte
overweegt
plant
wil
wilde
wilden
willen
"""

REFUSALS = """\
naliet
vermeed
vermijdt
verzuimde
weigerde
weigerden
weigeren
weigert
"""

TRUTHS = """\
correct
juist
waar
"""

TURNS = """\
alleen
enkel
slechts
"""

UNREAL = """\
kon
konden
moest
moesten
"""

WILLS = """\
zal
zou
zouden
zullen
"""
