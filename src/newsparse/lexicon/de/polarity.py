"""Words that tell whether what is reported was said, and whether it is denied. Own collection."""

CONDITIONS = """\
falls
ob
sofern
wenn
"""

DENIALS = """\
abgelehnt
abgestritten
ablehnen
ablehnt
ablehnte
ablehnten
abstreiten
abstreitet
abstritt
abstritten
anzweifelt
anzweifelte
ausgeschlossen
ausschließen
ausschließt
ausschloss
ausschlossen
bestreite
bestreiten
bestreitet
bestritt
bestritten
bezweifeln
bezweifelt
bezweifelte
bezweifelten
dementi
dementieren
dementiert
dementierte
dementierten
dementis
geleugnet
leugnen
leugnet
leugnete
leugneten
verneinen
verneint
verneinte
verneinten
widerlegen
widerlegt
widerlegte
widersprach
widersprachen
widersprechen
widerspricht
widersprochen
zurückgewiesen
zurückweisen
zurückweist
zurückwies
zurückwiesen
zweifeln
zweifelt
zweifelte
zweifelten
"""

EXCEPTIONS = """\
als
außer
"""

FALSEHOODS = """\
abwegig
erfunden
falsch
frei
gelogen
haltlos
unbegründet
unrichtig
unsinn
unwahr
unzutreffend
"""

LACKS = """\
kein
keine
keinem
keinen
keiner
keinerlei
ohne
statt
"""

NOBODY = """\
irgendjemand
irgendwer
jedermann
keiner
niemand
niemanden
wer
"""

NONE = """\
kein
keine
keinem
keinen
keiner
"""

NORS = """\
noch
weder
"""

PLANS = """\
beabsichtigt
hofft
möchte
plant
will
wollen
"""

REFUSALS = """\
lehnt
lehnte
lehnten
unterließ
vermied
versäumte
verweigert
verweigerte
verweigerten
weigert
weigerte
weigerten
"""

SILENCES = """\
angaben zu machen
auskunft zu geben
kommentieren
stellung zu nehmen
zu antworten
zu kommentieren
zu äußern
"""

TRUTHS = """\
richtig
wahr
zutreffend
"""

TURNS = """\
allein
bloß
erst
nur
"""

UNREAL = """\
dürfte
dürften
könnte
könnten
müsste
müssten
sollte
sollten
"""

WILLS = """\
kann
können
werden
wird
würde
würden
"""
