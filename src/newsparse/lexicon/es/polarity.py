"""Words that tell whether what is reported was said, and whether it is denied. Written for this project from general
knowledge of the language.
"""

CONDITIONS = """\
si
"""

DENIALS = """\
contradecir
contradecirlo
contradecirse
contradecía
contradecían
contradice
contradicen
contradicho
contradiciendo
contradiciéndolo
contradiciéndose
contradijeron
contradijo
cuestiona
cuestionaba
cuestionaban
cuestionado
cuestionan
cuestionando
cuestionar
cuestionarlo
cuestionaron
cuestionarse
cuestionándolo
cuestionándose
cuestionó
desautoriza
desautorizaba
desautorizaban
desautorizado
desautorizan
desautorizando
desautorizar
desautorizarlo
desautorizaron
desautorizarse
desautorizándolo
desautorizándose
desautorizó
descarta
descartaba
descartaban
descartado
descartan
descartando
descartar
descartarlo
descartaron
descartarse
descartándolo
descartándose
descartó
desmentido
desmentir
desmentirlo
desmentirse
desmentía
desmentían
desmiente
desmienten
desmintiendo
desmintieron
desmintiéndolo
desmintiéndose
desmintió
duda
dudaba
dudaban
dudado
dudan
dudando
dudar
dudarlo
dudaron
dudarse
dudándolo
dudándose
dudó
negaba
negaban
negación
negado
negando
negar
negarlo
negaron
negarse
negándolo
negándose
negó
niega
niegan
rebate
rebaten
rebatido
rebatiendo
rebatieron
rebatir
rebatirlo
rebatirse
rebatiéndolo
rebatiéndose
rebatió
rebatía
rebatían
rechaza
rechazaba
rechazaban
rechazado
rechazan
rechazando
rechazar
rechazarlo
rechazaron
rechazarse
rechazo
rechazándolo
rechazándose
rechazó
refuta
refutaba
refutaban
refutado
refutan
refutando
refutar
refutarlo
refutaron
refutarse
refutándolo
refutándose
refutó
repudia
repudiaba
repudiaban
repudiado
repudian
repudiando
repudiar
repudiarlo
repudiaron
repudiarse
repudiándolo
repudiándose
repudió
"""

EXCEPTIONS = """\
excepto
menos
salvo
sino
"""

FALSEHOODS = """\
bulo
equivocada
equivocado
errónea
erróneo
falsa
falsas
falso
falsos
incierta
incierto
infundada
infundadas
infundado
infundados
mentira
"""

LACKS = """\
contra
lejos
ninguna
ningún
sin
"""

NOBODY = """\
cualquiera
nadie
ninguna
ninguno
quienquiera
"""

NONE = """\
ninguna
ningún
no
"""

NORS = """\
ni
tampoco
"""

PLANS = """\
espera
intenta
piensa
planea
podría
pretende
prevé
quería
querían
quiere
quieren
"""

REFUSALS = """\
declina
declinaba
declinaban
declinado
declinan
declinando
declinar
declinarlo
declinaron
declinarse
declinándolo
declinándose
declinó
elude
eluden
eludido
eludiendo
eludieron
eludir
eludirlo
eludirse
eludiéndolo
eludiéndose
eludió
eludía
eludían
evita
evitaba
evitaban
evitado
evitan
evitando
evitar
evitarlo
evitaron
evitarse
evitándolo
evitándose
evitó
negaba
negaban
negado
negando
negar
negarlo
negaron
negarse
negándolo
negándose
negó
niega
niegan
rechaza
rechazaba
rechazaban
rechazado
rechazan
rechazando
rechazar
rechazarlo
rechazaron
rechazarse
rechazándolo
rechazándose
rechazó
rehue
rehuen
rehuido
rehuiendo
rehuieron
rehuir
rehuirlo
rehuirse
rehuiéndolo
rehuiéndose
rehuió
rehusaba
rehusaban
rehusado
rehusando
rehusar
rehusarlo
rehusaron
rehusarse
rehusándolo
rehusándose
rehusó
rehuía
rehuían
rehúsa
rehúsan
"""

SILENCES = """\
a comentar
a hablar
a hacer comentarios
a hacer declaraciones
a pronunciarse
a responder
comentar
dar declaraciones
dar detalles
dar entrevistas
hablar
hacer comentarios
hacer declaraciones
hacer más comentarios
hacer más declaraciones
ofrecer declaraciones
ofrecer detalles
pronunciarse
responder
"""

TRUTHS = """\
cierto
verdad
"""

TURNS = """\
solamente
solo
sólo
únicamente
"""

UNREAL = """\
debe
deben
debería
deberían
podrá
podría
podrían
pudiera
puede
pueden
"""
