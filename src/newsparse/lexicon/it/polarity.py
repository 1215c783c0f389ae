"""Words that tell whether what is reported was said, and whether it is denied. Written for this project from general knowledge of the language."""

CONDITIONS = """\
ove
qualora
se
"""

DENIALS = """\
confuta
confutando
confutano
confutare
confutarono
confutata
confutate
confutati
confutato
confutava
confutavano
confuteranno
confuterà
confutò
contesta
contestando
contestano
contestare
contestarono
contestata
contestate
contestati
contestato
contestava
contestavano
contesteranno
contesterà
contestò
contraddetta
contraddette
contraddetti
contraddetto
contraddice
contraddicendo
contraddiceva
contraddicevano
contraddicono
contraddiranno
contraddire
contraddirà
contraddisse
contraddissero
dubita
dubitando
dubitano
dubitare
dubitarono
dubitata
dubitate
dubitati
dubitato
dubitava
dubitavano
dubiteranno
dubiterà
dubitò
esclude
escludendo
escluderanno
escludere
escluderà
escludeva
escludevano
escludono
esclusa
escluse
esclusero
esclusi
escluso
nega
negando
negano
negare
negarono
negata
negate
negati
negato
negava
negavano
negheranno
negherà
negò
respinge
respingendo
respingeranno
respingere
respingerà
respingeva
respingevano
respingono
respinse
respinsero
respinta
respinte
respinti
respinto
rifiuta
rifiutando
rifiutano
rifiutare
rifiutarono
rifiutata
rifiutate
rifiutati
rifiutato
rifiutava
rifiutavano
rifiuteranno
rifiuterà
rifiutò
smentendo
smentiranno
smentire
smentirono
smentirà
smentisce
smentiscono
smentita
smentite
smentiti
smentito
smentiva
smentivano
smentì
"""

DENIAL_PHRASES = """\
esclude che
escluso che
"""

EXCEPTIONS = """\
eccetto
fuorché
salvo
tranne
"""

FALSEHOODS = """\
bufala
falsa
false
falsi
falso
inesatta
inesatto
infondata
infondate
infondati
infondato
inventata
inventate
inventati
inventato
menzognera
menzognero
priva
privo
sbagliata
sbagliato
"""

LACKS = """\
anziché
invece
nessun
nessuna
senza
"""

NOBODY = """\
chiunque
nessuna
nessuno
niente
nulla
"""

NONE = """\
nessun
nessuna
nessuno
"""

NORS = """\
neanche
nemmeno
neppure
né
"""

NUMBERS_BEHIND_NO = """\
meno
"""

PERFECTS = """\
aver
avere
"""

PLANS = """\
conta
dovrebbe
dovrebbero
intende
intendeva
intendono
pronta
pronti
pronto
punta
spera
sperano
vogliono
voleva
volevano
vorrebbe
vorrebbero
vuole
"""

REFUSALS = """\
evita
evitano
evitare
evitato
rifiuta
rifiutando
rifiutano
rifiutare
rifiutato
rifiutò
"""

SILENCES = """\
di commentare
di dare spiegazioni
di fare commenti
di fare dichiarazioni
di fornire dettagli
di parlare
di pronunciarsi
di rilasciare commenti
di rilasciare dichiarazioni
di rispondere
"""

TRUTHS = """\
vera
vere
veri
vero
"""

TURNS = """\
solo
soltanto
"""

UNREAL = """\
avrebbe
avrebbero
dovrebbe
dovrebbero
poteva
potevano
potrebbe
potrebbero
"""

WILLS = """\
possono
potranno
potrà
può
vorranno
vorrà
"""
