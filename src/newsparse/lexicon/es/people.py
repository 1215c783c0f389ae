"""Words that people, organisations and groups are called by in Spanish. Written for this project from general knowledge
of the language.
"""

TITLES = """\
alcalde	m
alcaldesa	f
almirante
arzobispo	m
ayatolá	m
cabo
canciller
capitán
cardenal	m
comandante
comisaria	f
comisario	m
concejal
conde	m
condesa	f
consejera	f
consejero	m
coronel
d	m
diputada	f
diputado	m
doctor	m
doctora	f
don	m
doña	f
dr
dra	f
duque	m
duquesa	f
dña	f
embajador	m
embajadora	f
fiscal
fray	m
general
gobernador	m
gobernadora	f
imán	m
infanta	f
infante	m
ing
ingeniero
inspector	m
inspectora	f
jeque	m
juez
jueza	f
lady	f
lic
licenciada	f
licenciado	m
lord	m
maestra	f
maestro	m
magistrada	f
magistrado	m
marquesa	f
marqués	m
ministra	f
ministro	m
mister	m
mons	m
monseñor	m
mr	m
mrs	f
ms	f
obispo	m
padre	m
papa	m
presidenta	f
presidente
primer ministro	m
primera ministra	f
princesa	f
prof
profesor	m
profesora	f
príncipe	m
rabino	m
reina	f
rey	m
san	m
santa	f
sargento
secretaria	f
secretario	m
senador	m
senadora	f
señor	m
señora	f
señorita	f
sir	m
sor	f
sr	m
sra	f
srta	f
subcomandante	m
teniente
"""

ROLES = """\
abogada	f
abogado	m
académica	f
académico	m
accionista
activista
actor	m
actriz	f
acusada	f
acusado	m
administrador	m
administradora	f
adolescente
afectada	f
afectado	m
afiliada	f
afiliado	m
agente
agregada	f
agregado	m
agresor	m
agresora	f
agricultor	m
agricultora	f
albañil
alcalde	m
alcaldesa	f
alguacil
aliada	f
aliado	m
almirante
alumna	f
alumno	m
amiga	f
amigo	m
analista
analizador	m
anciana	f
anciano	m
anestesista
antecesor	m
antecesora	f
antropóloga	f
antropólogo	m
apicultor	m
arqueóloga	f
arqueólogo	m
arquitecta	f
arquitecto
artista
arzobispo	m
asesina	f
asesino	m
asesor	m
asesora	f
asistente
asociado	m
astrofísica	f
astrofísico	m
astronauta
astrónoma	f
astrónomo	m
atleta
atracador	m
atracadora	f
autor	m
autora	f
autónoma	f
autónomo	m
auxiliar
ayatolá	m
ayudante
azafata	f
bailarina	f
bailarín	m
bajista
banquera	f
banquero	m
baronesa	f
barón	m
becaria	f
becario	m
bióloga	f
biólogo	m
bloguera	f
bloguero	m
bodeguera	f
bodeguero	m
bombera	f
bombero
botánica	f
botánico	m
boxeador	m
boxeadora	f
brigada
brigadier
caballero	m
cabecilla
cabo
camarera	f
camarero	m
camionera	f
camionero	m
campeona	f
campeón	m
canciller
candidata	f
candidato	m
cantante
cantautor	m
cantautora	f
capitana	f
capitán	m
capo	m
cardenal	m
cardióloga	f
cardiólogo	m
carpintera	f
carpintero	m
catedrática	f
catedrático	m
centrocampista
chef
chica	f
chico	m
ciclista
científica	f
científico	m
cineasta
cirujana	f
cirujano	m
ciudadana	f
ciudadano	m
climatóloga	f
climatólogo	m
cocinera	f
cocinero	m
cofrade
cofundador	m
cofundadora	f
colaborador	m
colaboradora	f
colega
colono	m
columnista
comandante
comediante
comentarista
comisaria	f
comisario	m
comisionada	f
comisionado	m
compañera	f
compañero	m
compositor	m
compositora	f
concejal
concejala	f
concejero	m
conde	m
condenada	f
condenado	m
condesa	f
conductor	m
conductora	f
conferenciante
congresista
consejera	f
consejero	m
conservador	m
conservadora	f
constitucionalista
constructor	m
constructora	f
consultor	m
consultora	f
contador	m
contadora	f
coordinador	m
coordinadora	f
coproductor	m
copropietaria	f
copropietario	m
coreógrafa	f
coreógrafo	m
coronel	m
coronela	f
corredor	m
corredora	f
corresponsal
creador	m
creadora	f
cronista
cuidador	m
cuidadora	f
cura	m
cómica	f
cómico	m
cónsul
cónsula	f
dama	f
decana	f
decano	m
defensor	m
defensora	f
delantera	f
delantero	m
delegada	f
delegado	m
demandada	f
demandado	m
demandante
demócrata
dentista
denunciante
dependienta	f
dependiente	m
dermatóloga	f
dermatólogo	m
desarrollador	m
desarrolladora	f
detective
detenida	f
detenido	m
dictador	m
dictadora	f
dietista
diplomática	f
diplomático	m
diputada	f
diputado	m
directiva	f
directivo	m
director	m
directora	f
dirigente
discípula	f
discípulo	m
diseñador	m
diseñadora	f
disidente
docente
doctor	m
doctora	f
dramaturga	f
dramaturgo	m
dueña	f
dueño	m
duque	m
duquesa	f
ecologista
economista
edil
editor	m
editora	f
educador	m
educadora	f
ejecutiva	f
ejecutivo	m
elector	m
electora	f
electricista
embajador	m
embajadora	f
emperador	m
emperatriz	f
empleada	f
empleado	m
emprendedor	m
emprendedora	f
empresaria	f
empresario	m
encargada	f
encargado	m
enfermera	f
enfermero	m
ensayista
entrenador	m
entrenadora	f
entrevistada	f
entrevistado	m
enviada	f
enviado	m
epidemióloga	f
epidemiólogo	m
escritor	m
escritora	f
escultor	m
escultora	f
especialista
espía
estratega
estudiante
estudiosa	f
estudioso	m
etarra
eurodiputada	f
eurodiputado	m
exalcalde	m
exalcaldesa	f
excanciller
exconcejal	m
exconcejala	f
exconsejera	f
exconsejero	m
exdiputada	f
exdiputado	m
exdirector	m
exdirectora	f
exembajador	m
exembajadora	f
exempleada	f
exempleado	m
exentrenador	m
exentrenadora	f
exeurodiputada	f
exeurodiputado	m
exfiscal
exfuncionaria	f
exfuncionario	m
exfutbolista
exgobernador	m
exgobernadora	f
exiliada	f
exiliado	m
exjefa	f
exjefe	m
exjugador	m
exjugadora	f
exlíder
exmandataria	f
exmandatario	m
exmilitante
exmilitar
exministra	f
exministro	m
experta	f
experto	m
expolicía
exportavoz
expresidenta	f
expresidente	m
exprimer	m
exrival
exsecretaria	f
exsecretario	m
exsenador	m
exsenadora	f
extesorera	f
extesorero	m
exvicepresidenta	f
exvicepresidente	m
fabricante
facultativa	f
facultativo	m
farmacéutica	f
farmacéutico	m
feminista
filóloga	f
filólogo	m
filósofa	f
filósofo	m
fiscal
fontanero	m
forense
fotógrafa	f
fotógrafo	m
fraile	m
funcionaria	f
funcionario	m
fundador	m
fundadora	f
futbolista
física	f
físico	m
galeno	m
ganadera	f
ganadero	m
ganador	m
ganadora	f
general
genetista
gerente
geóloga	f
geólogo	m
gimnasta
ginecóloga	f
ginecólogo	m
gobernador	m
gobernadora	f
gobernante
guardameta
guardia
guerrillera	f
guerrillero	m
guionista
guitarrista
hacendada	f
hacendado	m
heredera	f
heredero	m
herido	m
hispanista
historiador	m
historiadora	f
hombre	m
homicida
hostelera	f
hostelero	m
huelguista
humorista
impulsor	m
impulsora	f
imputada	f
imputado	m
imán	m
independentista
individuo	m
infanta	f
infante	m
influencer
informática	f
informático	m
ingeniera	f
ingeniero
inmigrante
inmunóloga	f
inmunólogo	m
inquilina	f
inquilino	m
inspector	m
inspectora	f
instructor	m
instructora	f
integrante
intendenta	f
intendente	m
interlocutor	m
interlocutora	f
internacionalista
internauta
interventor	m
interventora	f
inventor	m
inventora	f
inversionista
inversor	m
inversora	f
investigada	f
investigado	m
investigador	m
investigadora	f
jefa	f
jefe	m
jeque	m
joven
jubilada	f
jubilado	m
juez
jueza	f
jugador	m
jugadora	f
jurista
ladrona	f
ladrón	m
lector	m
lectora	f
legislador	m
legisladora	f
letrada	f
letrado	m
librera	f
librero	m
lideresa	f
limpiadora	f
lingüista
locutor	m
locutora	f
líder
maestra	f
maestro	m
magistrada	f
magistrado	m
magnate
mandamás
mandataria	f
mandatario	m
manifestante
maquinista
marinera	f
marinero	m
marquesa	f
marqués	m
matemática	f
matemático	m
matrona	f
mecánico	m
medallista
mediador	m
mediadora	f
menor
mentor	m
mentora	f
meteoróloga	f
meteorólogo	m
microbióloga	f
microbiólogo	m
miembro
migrante
militante
minera	f
minero	m
ministra	f
ministro	m
misionera	f
misionero	m
modelo
moderador	m
moderadora	f
monarca
monja	f
monje	m
monseñor	m
motociclista
muchacha	f
muchacho	m
mujer	f
multimillonaria	f
multimillonario	m
mánager
médica	f
médico
músico
nacionalista
nadador	m
nadadora	f
narcotraficante
narrador	m
narradora	f
negociador	m
negociadora	f
neurocientífica	f
neurocientífico	m
neuróloga	f
neurólogo	m
niña	f
niño	m
notaria	f
notario	m
novelista
nuncio	m
nutricionista
obispa	f
obispo	m
obrera	f
obrero	m
observador	m
observadora	f
oftalmóloga	f
oftalmólogo	m
olivarero	m
ombudsman
oncóloga	f
oncólogo	m
operador	m
opositor	m
opositora	f
orador	m
oradora	f
organizador	m
organizadora	f
orientador	m
orientadora	f
paciente
paleontóloga	f
paleontólogo	m
panadera	f
panadero	m
papa	m
parado	m
parlamentaria	f
parlamentario	m
participante
pasajera	f
pasajero	m
pastor	m
pastora	f
patrona	f
patrón	m
pedagoga	f
pedagogo	m
pediatra
peluquera	f
peluquero	m
penalista
pensionista
percusionista
periodista
perita	f
perito	m
persona
pescador	m
pescadora	f
pianista
piloto
pintor	m
pintora	f
piragüista
poeta
policía
politóloga	f
politólogo	m
político
ponente
pontífice	m
popular
portavoz
portera	f
portero	m
predecesor	m
predecesora	f
prefecta	f
prefecto	m
prelado	m
preparador	m
preparadora	f
presentador	m
presentadora	f
presidenta	f
presidente	m
preso	m
prestamista
princesa	f
prior	m
priora	f
procesada	f
procesado	m
procurador	m
procuradora	f
productor	m
productora	f
profesor	m
profesora	f
programador	m
programadora	f
promotor	m
promotora	f
propietaria	f
propietario	m
prosecretario
protagonista
príncipe	m
psicóloga	f
psicólogo	m
psiquiatra
purpurado	m
párroco	m
pívot
querellante
química	f
químico	m
rabina	f
rabino	m
rapera	f
rapero	m
realizador	m
realizadora	f
rector	m
rectora	f
redactor	m
redactora	f
refugiada	f
refugiado	m
regidor	m
regidora	f
rehén
reina	f
relator	m
relatora	f
reo	m
repartidor	m
repartidora	f
reportera	f
reportero	m
representante
republicana	f
republicano	m
residente
responsable
rey	m
rival
sacerdote	m
sacerdotisa	f
sacristán	m
sanitaria	f
sanitario	m
santo	m
sargento
secretaria	f
secretario	m
secuestrador	m
secuestradora	f
seleccionador	m
seleccionadora	f
senador	m
senadora	f
sexóloga	f
sexólogo	m
señor	m
señora	f
sheriff
sicario	m
simpatizante
sindicalista
sobreviviente
socia	f
socialista
socio	m
socióloga	f
sociólogo	m
soldado
soprano
sospechosa	f
sospechoso	m
streamer
subcampeona	f
subcampeón	m
subdelegada	f
subdelegado	m
subdirector	m
subdirectora	f
subinspector	m
subinspectora	f
subsecretaria	f
subsecretario	m
sucesor	m
sucesora	f
sujeto	m
sultana	f
sultán	m
sumiller
supervisor	m
supervisora	f
superviviente
síndica	f
síndico	m
taxista
tendera	f
tendero	m
teniente
tenista
tenor	m
terrorista
tertuliana	f
tertuliano	m
tesorera	f
tesorero	m
testigo
teóloga	f
teólogo	m
titular
torera	f
torero	m
trabajador	m
trabajadora	f
traductor	m
traductora	f
transportista
tuitera	f
tuitero	m
turista
tutor	m
tutora	f
técnico
ujier
universitaria	f
universitario	m
urbanista
usuaria	f
usuario	m
vecina	f
vecino	m
vendedor	m
vendedora	f
veterinaria	f
veterinario	m
viajera	f
viajero	m
vicedecana	f
vicedecano	m
viceministra	f
viceministro	m
vicepresidenta	f
vicepresidente	m
vicerrector	m
vicerrectora	f
vicesecretaria	f
vicesecretario	m
vidente
violador	m
violinista
viróloga	f
virólogo	m
viticultor	m
viticultora	f
viuda	f
viudo	m
vocalista
vocera	f
vocero	m
voluntaria	f
voluntario	m
votante
víctima
youtuber
árbitra	f
árbitro
"""

KIN = """\
abuela	f
abuelo	m
ahijada	f
ahijado	m
bisabuela	f
bisabuelo	m
bisnieta	f
bisnieto	m
cuñada	f
cuñado	m
cónyuge
esposa	f
esposo	m
exesposa	f
exesposo	m
exmarido	m
exmujer	f
exnovia	f
exnovio	m
expareja
familiar
gemela	f
gemelo	m
hermana	f
hermanastra	f
hermanastro	m
hermano	m
hija	f
hijastra	f
hijastro	m
hijo	m
huérfana	f
huérfano	m
madrastra	f
madre	f
madrina	f
mamá	f
marido	m
mujer	f
nieta	f
nieto	m
novia	f
novio	m
nuera	f
padrastro	m
padre	m
padrino	m
papá	m
pareja
pariente
prima	f
primo	m
primogénita	f
primogénito	m
progenitor	m
progenitora	f
prometida	f
prometido	m
sobrina	f
sobrino	m
suegra	f
suegro	m
tía	f
tío	m
viuda	f
viudo	m
yerno	m
"""

ORGANIZATION_NOUNS = """\
academia
acusación
acusación particular
acusación popular
administración
aduana
aerolínea
aerolíneas
agencia
agrupación
alcaldía
alianza
alto tribunal
aseguradora
asociación
automovilística
autoridad
ayuntamiento
bancada
banco
banda
biblioteca
bloque
bufete
cabecera
cabildo
cadena
caja
campaña
cancillería
central
centro
cervecera
club
clínica
coalición
colectivo
colegio
comando
comisaría
comisión
comité
compañía
comunidad
concesionaria
confederación
congregación
congreso
consejería
consejo
conselleria
consistorio
consorcio
constructora
consulado
consultora
contraloría
cooperativa
coordinadora
corporación
corte
cámara
cúpula
defensa
defensoría
delegación
departamento
derecha
diario
dictadura
diputación
dirección
dirigencia
discográfica
distribuidora
diócesis
editorial
ejecutiva
ejecutivo
ejército
eléctrica
embajada
emisora
empresa
entidad
equipo
escuela
estado mayor
fabricante
facción
facultad
familia
farmacéutica
federación
firma
fiscalía
formación
foro
fracción
frente
fundación
fábrica
gabinete
galería
gigante
gobernación
gobierno
gremio
grupo
guardia civil
guerrilla
hermandad
hospital
iglesia
instancia
institución
instituto
intendencia
izquierda
jefatura
judicatura
junta
jurado
juzgado
laboratorio
legislatura
liga
milicia
militancia
ministerio
movimiento
multinacional
museo
mutua
naviera
observatorio
oficialismo
oficina
ong
operadora
oposición
organismo
organización
orquesta
parlamento
parroquia
partido
patronal
periódico
personería
petrolera
plataforma
pleno
policía
portal
prefectura
prensa
presidencia
procuraduría
productora
promotora
publicación
página web
rectorado
redacción
revista
rotativo
régimen
sala
secretaría
semanario
senado
sindicato
sociedad
startup
subdelegación
sucursal
superintendencia
suprema
tabloide
tecnológica
televisión
televisora
tesorería
tribunal
universidad
vaticano
veeduría
web
wsj
órgano
"""

GENERAL_NOUNS = """\
compañía
empresa
entidad
firma
grupo
organización
sociedad
"""

ORGANIZATION_ENDINGS = """\
airlines
airways
autonómica
bank
cd
center
cf
civil
club
college
commission
committee
company
constitucional
corp
corporation
council
energy
energía
entertainment
fc
federation
foundation
games
gmbh
group
holding
holdings
hospital
inc
institute
international
journal
labs
league
llc
ltd
media
motors
nacional
news
noticias
obreras
partners
party
pictures
plc
post
prensa
press
radio
records
research
s.a
s.l
sa
sau
school
seguros
sl
slu
software
studios
suprema
supremo
systems
technologies
televisión
times
tv
ud
union
university
watch
"""

MINISTRIES = """\
agencia
asociación
colegio
comisión
comité
concejal
concejala
concejalía
consejera
consejero
consejería
consejo
conselleria
delegación
departamento
dirección
facultad
federación
instituto
ministerio
ministra
ministro
oficina
secretaria
secretario
secretaría
"""

ORGANIZATIONS = """\
abc
adif
aemet
aena
afp
al jazeera
al qaeda
alemania
alianza atlántica
amazon
amnistía internacional
anc
antena 3
ap
apple
argentina
asaja
atlético de madrid
banco central europeo
banco de españa
banco mundial
banco santander
bankia
barça
bbc
bbva
bce
berlín
bildu
bloomberg
bng
boe
bolivia
brasil
bruselas
caixabank
canal sur
casa blanca
casa real
ccoo
cdu
ceoe
cepyme
cermi
cgpj
chile
china
cia
cis
ciu
ciudadanos
cni
cnmc
cnmv
cnn
coag
colombia
comisiones obreras
comisión europea
compromís
congreso de los diputados
consejo de ministros
consejo de seguridad
consejo europeo
consejo general del poder judicial
corea del norte
corea del sur
corte suprema
cruz roja
csic
csif
cuba
cup
cáritas
departamento de estado
dgt
dpa
ecologistas en acción
ecuador
efe
eh bildu
el confidencial
el corte inglés
el mundo
el país
el periódico
el salvador
endesa
erc
esquerra
estados unidos
eta
etb
eurocámara
europa press
europol
eurostat
facebook
facua
fape
farc
fbi
fcc
fed
ferrovial
fiscalía general del estado
fmi
fondo monetario internacional
ford
francia
frontex
generalitat
google
gran bretaña
greenpeace
guardia civil
hacienda
hamas
hamás
heraldo
hezbollah
hezbolá
human rights watch
iberdrola
iberia
iglesia católica
ikea
inditex
ine
infobae
instagram
interior
interpol
irak
irán
israel
italia
iu
izquierda unida
japón
junta de andalucía
junts
kiev
kremlin
la moncloa
la nación
la razón
la sexta
la vanguardia
liga árabe
londres
marruecos
mercadona
meta
microsoft
moncloa
moscú
más madrid
más país
méxico
naciones unidas
nasa
netflix
nicaragua
nissan
ocde
ocu
oea
oit
oms
onu
opep
organización mundial de la salud
otan
pacma
pakistán
panamá
paraguay
parlamento europeo
partido popular
partido socialista
parís
pekín
pemex
pentágono
perú
pnv
podemos
policía nacional
pp
prisa
psc
psoe
rae
real madrid
red eléctrica
reino unido
renfe
repsol
reuters
rtve
rusia
santa sede
seat
sepe
sernac
siria
sputnik
sumar
tass
teherán
telecinco
telefónica
telemadrid
tesla
the guardian
the new york times
the washington post
tribunal constitucional
tribunal supremo
tve
twitter
uatae
ucrania
ue
ugt
unesco
unicef
univision
unión europea
upn
upta
uruguay
vaticano
venezuela
volkswagen
vox
washington
whatsapp
xinhua
xunta
youtube
zara
"""

GROUP_NOUNS = """\
abogados
académicos
activistas
actores
administraciones
adolescentes
afectados
agentes
agricultores
alcaldes
aliados
allegados
alumnas
alumnos
ambientalistas
amigos
analistas
ancianos
animalistas
artistas
asesores
asistentes
asociaciones
autores
autoridades
autónomos
ayuntamientos
bancos
bomberos
camioneros
campesinos
cancilleres
candidatos
chavistas
chicas
chicos
ciclistas
científicas
científicos
ciudadanos
colectivos
colegas
comerciantes
comisarios
comunidades
comunistas
concejales
conductores
congresistas
consejeros
conservacionistas
conservadores
consultores
consumidores
correístas
críticos
cuidadores
defensores
demandantes
demócratas
denunciantes
detractores
diarios
diplomáticos
diputadas
diputados
directivos
directores
dirigentes
docentes
dueños
ecologistas
economistas
ediles
editores
ejecutivos
electores
empleados
empresarios
empresas
enfermeras
enfermeros
entidades
escritores
especialistas
estudiantes
eurodiputados
expertas
expertos
familiares
familias
fans
feministas
fiscales
fuentes
fuerzas
funcionarios
fundadores
futbolistas
ganaderos
gobernadores
gobiernos
grupos
guerrilleros
habitantes
herederos
hermanos
hijos
historiadores
hombres
hosteleros
huelguistas
impulsores
independentistas
indígenas
ingenieros
inmigrantes
inquilinos
inspectores
instituciones
insurgentes
integrantes
internautas
inversores
investigadoras
investigadores
jubilados
jueces
jugadores
juristas
jóvenes
kirchneristas
laboristas
legisladores
letrados
liberales
líderes
madres
maestros
magistradas
magistrados
mandatarios
mandos
manifestantes
medios
menores
miembros
migrantes
militantes
militares
mineros
ministras
ministros
mujeres
médicos
músicos
nacionalistas
negociadores
niñas
niños
obispos
observadores
oficiales
ongs
operadores
opositores
organismos
organizaciones
organizadores
pacientes
padres
palestinos
paramilitares
parlamentarios
participantes
partidarios
partidos
pasajeros
pensionistas
periodistas
peritos
periódicos
peronistas
personas
pescadores
poblaciones
policías
políticos
populares
portavoces
presentes
presidentes
presos
procuradores
productores
profesionales
profesoras
profesores
progenitores
promotores
propietarios
proveedores
psicólogos
rebeldes
refugiados
regidores
rehenes
repartidores
representantes
republicanos
residentes
responsables
sacerdotes
sanitarios
sectores
seguidores
senadores
separatistas
servicios
sindicatos
sobrevivientes
socialistas
socios
soldados
supervivientes
talibanes
taxistas
terroristas
testigos
trabajadoras
trabajadores
transportistas
tribunales
turistas
técnicos
unionistas
universidades
usuarias
usuarios
vecinas
vecinos
vendedores
veterinarios
visitantes
voceros
voluntarios
votantes
víctimas
yihadistas
"""

PARTICLES = """\
abu
al
ben
bin
d'
da
das
de
de la
de las
de los
del
den
der
des
di
do
dos
du
ibn
la
le
mac
mc
san
santa
ter
van
van den
van der
von
zu
"""

SUFFIXES = """\
hijo
ii
iii
iv
jr
sr
vi
xiii
xiv
xvi
"""

DEMONYMS = """\
afgana
afganas
afgano
afganos
africana
africanas
africano
africanos
alemana
alemanes
alemán
almeriense
almerienses
andaluz
aragonesa
aragonesas
aragoneses
aragonés
argelina
argelinas
argelino
argelinos
argentina
argentinas
argentino
argentinos
asiática
asiáticas
asiático
asiáticos
asturiana
asturianas
asturiano
asturianos
australiana
australianas
australiano
australianos
austriaca
austriacas
austriaco
austriacos
balear
barcelonesa
barcelonesas
barceloneses
barcelonés
belga
belgas
bielorrusa
bielorrusas
bielorruso
bielorrusos
bilbaína
bilbaínas
bilbaíno
bilbaínos
bogotana
bogotanas
bogotano
bogotanos
boliviana
bolivianas
boliviano
bolivianos
bonaerense
bonaerenses
brasileña
brasileñas
brasileño
brasileños
británica
británicas
británico
británicos
búlgara
búlgaras
búlgaro
búlgaros
canadiense
canadienses
canaria
canarias
canario
canarios
capitalina
capitalinas
capitalino
capitalinos
castellana
castellanas
castellano
castellanos
catalana
catalanes
catalán
católica
católicas
católico
católicos
checa
checas
checo
checos
chilena
chilenas
chileno
chilenos
china
chinas
chino
chinos
colombiana
colombianas
colombiano
colombianos
cordobesa
cordobesas
cordobeses
cordobés
coreana
coreanas
coreano
coreanos
costarricense
costarricenses
cristiana
cristianas
cristiano
cristianos
croata
croatas
cubana
cubanas
cubano
cubanos
cántabra
cántabras
cántabro
cántabros
danesa
danesas
daneses
danés
dominicana
dominicanas
dominicano
dominicanos
ecuatoriana
ecuatorianas
ecuatoriano
ecuatorianos
egipcia
egipcias
egipcio
egipcios
escocesa
escocesas
escoceses
escocés
eslovaca
eslovacas
eslovaco
eslovacos
eslovena
eslovenas
esloveno
eslovenos
español
estadounidense
estadounidenses
estonia
estonias
estonio
estonios
europea
europeas
europeo
europeos
extremeña
extremeñas
extremeño
extremeños
filipina
filipinas
filipino
filipinos
finlandesa
finlandesas
finlandeses
finlandés
francesa
francesas
franceses
francés
gaditana
gaditanas
gaditano
gaditanos
gallega
gallegas
gallego
gallegos
georgiana
georgianas
georgiano
georgianos
granadina
granadinas
granadino
granadinos
griega
griegas
griego
griegos
guatemalteca
guatemaltecas
guatemalteco
guatemaltecos
habanera
habaneras
habanero
habaneros
haitiana
haitianas
haitiano
haitianos
hondureña
hondureñas
hondureño
hondureños
húngara
húngaras
húngaro
húngaros
india
indias
indio
indios
indonesia
indonesias
indonesio
indonesios
inglesa
inglesas
ingleses
inglés
iraní
iraníes
iraquí
iraquíes
irlandesa
irlandesas
irlandeses
irlandés
islandesa
islandesas
islandeses
islandés
israelí
israelíes
italiana
italianas
italiano
italianos
jamaicana
jamaicanas
jamaicano
jamaicanos
japonesa
japonesas
japoneses
japonés
jienense
jienenses
jordana
jordanas
jordano
jordanos
judía
judías
judío
judíos
kurda
kurdas
kurdo
kurdos
latinoamericana
latinoamericanas
latinoamericano
latinoamericanos
leonesa
leonesas
leoneses
leonés
letona
letón
libanesa
libanesas
libaneses
libanés
libia
libias
libio
libios
limeña
limeñas
limeño
limeños
lituana
lituanas
lituano
lituanos
luxemburguesa
luxemburguesas
luxemburgueses
luxemburgués
madrileña
madrileñas
madrileño
madrileños
malagueña
malagueñas
malagueño
malagueños
mallorquina
mallorquín
manchega
manchegas
manchego
manchegos
marroquí
marroquíes
mexicana
mexicanas
mexicano
mexicanos
murciana
murcianas
murciano
murcianos
musulmana
musulmanes
musulmán
navarra
navarras
navarro
navarros
neerlandesa
neerlandesas
neerlandeses
neerlandés
nicaragüense
nicaragüenses
nigeriana
nigerianas
nigeriano
nigerianos
norcoreana
norcoreanas
norcoreano
norcoreanos
norteamericana
norteamericanas
norteamericano
norteamericanos
norteña
norteñas
norteño
norteños
noruega
noruegas
noruego
noruegos
onubense
onubenses
ortodoxa
ortodoxas
ortodoxo
ortodoxos
pakistaní
pakistaníes
palestina
palestinas
palestino
palestinos
panameña
panameñas
panameño
panameños
paraguaya
paraguayas
paraguayo
paraguayos
peruana
peruanas
peruano
peruanos
polaca
polacas
polaco
polacos
porteña
porteñas
porteño
porteños
portuguesa
portuguesas
portugueses
portugués
protestante
protestantes
puertorriqueña
puertorriqueñas
puertorriqueño
puertorriqueños
riojana
riojanas
riojano
riojanos
rumana
rumanas
rumano
rumanos
rusa
rusas
ruso
rusos
salvadoreña
salvadoreñas
salvadoreño
salvadoreños
santiaguina
santiaguinas
santiaguino
santiaguinos
saudí
saudíes
senegalesa
senegalesas
senegaleses
senegalés
serbia
serbias
serbio
serbios
sevillana
sevillanas
sevillano
sevillanos
siria
sirias
sirio
sirios
sudafricana
sudafricanas
sudafricano
sudafricanos
sueca
suecas
sueco
suecos
suiza
suizas
suizo
suizos
surcoreana
surcoreanas
surcoreano
surcoreanos
tailandesa
tailandesas
tailandeses
tailandés
taiwanesa
taiwanesas
taiwaneses
taiwanés
tunecina
tunecinas
tunecino
tunecinos
turca
turcas
turco
turcos
ucraniana
ucranianas
ucraniano
ucranianos
uruguaya
uruguayas
uruguayo
uruguayos
valenciana
valencianas
valenciano
valencianos
vasca
vascas
vasco
vascos
venezolana
venezolanas
venezolano
venezolanos
vietnamita
vietnamitas
yemení
yemeníes
zaragozana
zaragozanas
zaragozano
zaragozanos
árabe
árabes
"""

NO_NAMES = """\
a
abajo
abandona
abandonaba
abandonaban
abandonan
abandonaron
abandonará
abandonarán
abandonó
abre
abren
abrieron
abril
abrirá
abrirán
abrió
abría
abrían
acaba
acababa
acababan
acaban
acabaron
acabará
acabarán
acabó
acaso
accede
acceden
accederá
accederán
accedieron
accedió
accedía
accedían
acepta
aceptaba
aceptaban
aceptan
aceptaron
aceptará
aceptarán
aceptó
acerca
acompaña
acompañaba
acompañaban
acompañan
acompañaron
acompañará
acompañarán
acompañó
activaba
activaban
activan
activaron
activará
activarán
activó
actualmente
acude
acuden
acudieron
acudirá
acudirán
acudió
acudía
acudían
además
adopta
adoptaba
adoptaban
adoptan
adoptaron
adoptará
adoptarán
adoptó
adrede
afecta
afectaba
afectaban
afectan
afectaron
afectará
afectarán
afectó
agosto
agota
agotaba
agotaban
agotan
agotaron
agotará
agotarán
agotó
agrava
agravaba
agravaban
agravan
agravaron
agravará
agravarán
agravó
ahoga
ahogaba
ahogaban
ahogan
ahogaron
ahogará
ahogarán
ahogó
ahora
ahí
al
alcanza
alcanzaba
alcanzaban
alcanzan
alcanzaron
alcanzará
alcanzarán
alcanzó
algo
alguien
alguna
algunas
algunos
algún
allá
allí
ambas
ambos
amenaza
amenazaba
amenazaban
amenazan
amenazaron
amenazará
amenazarán
amenazó
ampliaba
ampliaban
ampliaron
ampliará
ampliarán
amplió
amplía
amplían
analiza
analizaba
analizaban
analizan
analizaron
analizará
analizarán
analizó
anduvo
anoche
anota
anotaba
anotaban
anotan
anotaron
anotará
anotarán
anotó
ante
anteayer
anteriormente
antes
aparca
aparcaba
aparcaban
aparcan
aparcaron
aparcará
aparcarán
aparcó
aparece
aparecen
aparecerá
aparecerán
aparecieron
apareció
aparecía
aparecían
aparte
apenas
aplaza
aplazaba
aplazaban
aplazan
aplazaron
aplazará
aplazarán
aplazó
aprende
aprenden
aprenderá
aprenderán
aprendieron
aprendió
aprendía
aprendían
aprobaba
aprobaban
aprobaron
aprobará
aprobarán
aprobó
aprueba
aprueban
aquel
aquella
aquellas
aquello
aquellos
aquél
aquélla
aquí
arresta
arrestaba
arrestaban
arrestan
arrestaron
arrestará
arrestarán
arrestó
arriba
arroja
arrojaba
arrojaban
arrojan
arrojaron
arrojará
arrojarán
arrojó
asalta
asaltaba
asaltaban
asaltan
asaltaron
asaltará
asaltarán
asaltó
ascenderá
ascenderán
ascendieron
ascendió
ascendía
ascendían
asciende
ascienden
asesina
asesinaba
asesinaban
asesinan
asesinaron
asesinará
asesinarán
asesinó
asimismo
asiste
asisten
asistieron
asistirá
asistirán
asistió
asistía
asistían
asume
asumen
asumieron
asumirá
asumirán
asumió
asumía
asumían
así
atención
atenta
atentaba
atentaban
atentan
atentaron
atentará
atentarán
atentó
aterriza
aterrizaba
aterrizaban
aterrizan
aterrizaron
aterrizará
aterrizarán
aterrizó
atravesaba
atravesaban
atravesaron
atravesará
atravesarán
atravesó
atraviesa
atraviesan
atropella
atropellaba
atropellaban
atropellan
atropellaron
atropellará
atropellarán
atropelló
atrás
aumenta
aumentaba
aumentaban
aumentan
aumentaron
aumentará
aumentarán
aumentó
aun
aunque
autoriza
autorizaba
autorizaban
autorizan
autorizaron
autorizará
autorizarán
autorizó
ayer
ayudaba
ayudaban
ayudaron
ayudará
ayudarán
ayudó
año
años
aún
bajaba
bajaban
bajaron
bajará
bajarán
bajo
bajó
bastante
bebe
beben
beberá
beberán
bebieron
bebió
bebía
bebían
bien
bloqueaba
bloqueaban
bloquean
bloquearon
bloqueará
bloquearán
bloqueó
bombardea
bombardeaba
bombardeaban
bombardean
bombardearon
bombardeará
bombardearán
bombardeó
buenas
bueno
buenos
busca
buscaba
buscaban
buscan
buscaron
buscará
buscarán
buscó
cabe
cada
caduca
caducaba
caducaban
caducan
caducaron
caducará
caducarán
caducó
cae
caen
calentaba
calentaban
calentaron
calentará
calentarán
calentó
calienta
calientan
cambiaba
cambiaban
cambian
cambiaron
cambiará
cambiarán
cambió
camina
caminaba
caminaban
caminan
caminaron
caminará
caminarán
caminó
cancela
cancelaba
cancelaban
cancelan
cancelaron
cancelará
cancelarán
canceló
casi
causaba
causaban
causan
causaron
causará
causarán
causó
cayeron
cayó
caía
cede
ceden
cederá
cederán
cedieron
cedió
cedía
cedían
celebra
celebraba
celebraban
celebran
celebraron
celebrará
celebrarán
celebró
cerca
cerraba
cerraban
cerraron
cerrará
cerrarán
cerró
choca
chocaba
chocaban
chocan
chocaron
chocará
chocarán
chocó
cien
cientos
cierra
cierran
cierta
ciertas
cierto
ciertos
cinco
circulaba
circulaban
circularon
circulará
circularán
circuló
claro
cobraba
cobraban
cobran
cobraron
cobrará
cobrarán
cobró
cogen
cogerá
cogerán
cogieron
cogió
cogía
cogían
coloca
colocaba
colocaban
colocan
colocaron
colocará
colocarán
colocó
come
comen
comentarios
comenzaba
comenzaban
comenzaron
comenzará
comenzarán
comenzó
comerá
comerán
comienza
comienzan
comieron
comió
como
comparte
comparten
compartieron
compartir
compartirá
compartirán
compartió
compartía
compartían
competirá
competirán
competía
competían
compite
compiten
compitieron
compitió
completa
completaba
completaban
completan
completaron
completará
completarán
completó
compone
componen
compraba
compraban
compran
compraron
comprará
comprarán
compromete
comprometen
comprometerá
comprometerán
comprometieron
comprometió
comprometía
comprometían
compró
compuso
comía
comían
con
concretamente
conduce
conducen
condujeron
condujo
confina
confinaba
confinaban
confinan
confinaron
confinará
confinarán
confinó
conforme
congela
congelaba
congelaban
congelan
congelaron
congelará
congelarán
congeló
conoce
conocen
conocerá
conocerán
conocieron
conoció
conocía
conocían
conque
conquista
conquistaba
conquistaban
conquistan
conquistaron
conquistará
conquistarán
conquistó
conseguirá
conseguirán
conseguía
conseguían
conserva
conservaba
conservaban
conservan
conservaron
conservará
conservarán
conservó
consigue
consiguen
consiguieron
consiguió
constituye
constituyó
construye
construyen
construyeron
construyó
consume
consumen
consumieron
consumirá
consumirán
consumió
consumía
consumían
contiene
contienen
contra
contrata
contrataba
contrataban
contratan
contrataron
contratará
contratarán
contrató
contribuye
contribuyó
controlaba
controlaban
controlan
controlaron
controlará
controlarán
controló
contuvo
convertirá
convertirán
convertía
convertían
convierte
convierten
convirtieron
convirtió
corre
corren
correo
correrá
correrán
corresponde
corresponden
corresponderá
corresponderán
correspondieron
correspondió
correspondía
correspondían
corrieron
corrió
corría
corrían
costaba
costaban
costaron
costará
costarán
costó
creaba
creaban
crean
crearon
creará
crearán
crece
crecen
crecerá
crecerán
crecieron
creció
crecía
crecían
cree
creó
cruza
cruzaba
cruzaban
cruzan
cruzaron
cruzará
cruzarán
cruzó
cual
cuales
cualquier
cuando
cuanto
cuatro
cubren
cubrieron
cubrirá
cubrirán
cubrió
cubría
cubrían
cuestan
cuestionada
cuestionado
cuidaba
cuidaban
cuidan
cuidaron
cuidará
cuidarán
cuidó
cumple
cumplen
cumplieron
cumplirá
cumplirán
cumplió
cumplía
cumplían
cupo
cuya
cuyas
cuyo
cuyos
cuál
cuándo
cuánto
cómo
da
daba
daban
dado
dan
dará
daña
dañaba
dañaban
dañan
dañaron
dañará
dañarán
dañó
de
debe
deben
deberá
deberán
debería
deberían
debido
debió
debía
debían
decenas
decide
deciden
decidieron
decidirá
decidirán
decidió
decidía
decidían
decreta
decretaba
decretaban
decretan
decretaron
decretará
decretarán
decretó
define
definen
definieron
definirá
definirán
definió
definía
definían
degrada
degradaba
degradaban
degradan
degradaron
degradará
degradarán
degradó
deja
dejaba
dejaban
dejan
dejaron
dejará
dejarán
dejó
del
demasiados
demostraba
demostraban
demostraron
demostrará
demostrarán
demostró
demuestra
demuestran
dentro
depende
dependen
dependerá
dependerán
dependieron
dependió
dependía
dependían
deposita
depositaba
depositaban
depositan
depositaron
depositará
depositarán
depositó
deprisa
derrota
derrotaba
derrotaban
derrotan
derrotaron
derrotará
derrotarán
derrotó
desaparece
desaparecen
desaparecerá
desaparecerán
desaparecieron
desapareció
desaparecía
desaparecían
desarrolla
desarrollaba
desarrollaban
desarrollan
desarrollaron
desarrollará
desarrollarán
desarrolló
desata
desataba
desataban
desatan
desataron
desatará
desatarán
desató
descansa
descansaba
descansaban
descansan
descansaron
descansará
descansarán
descansó
descenderá
descenderán
descendieron
descendió
descendía
descendían
desciende
descienden
descubre
descubren
descubrieron
descubrirá
descubrirán
descubrió
descubría
descubrían
desde
desembarca
desembarcaba
desembarcaban
desembarcan
desembarcaron
desembarcará
desembarcarán
desembarcó
despacio
despega
despegaba
despegaban
despegan
despegaron
despegará
despegarán
despegó
despertaba
despertaban
despertaron
despertará
despertarán
despertó
despierta
despiertan
desplaza
desplazaba
desplazaban
desplazan
desplazaron
desplazará
desplazarán
desplazó
desploma
desplomaba
desplomaban
desploman
desplomaron
desplomará
desplomarán
desplomó
después
destinaba
destinaban
destinan
destinaron
destinará
destinarán
destinó
destroza
destrozaba
destrozaban
destrozan
destrozaron
destrozará
destrozarán
destrozó
destruye
destruyeron
destruyó
detalla
detallaba
detallaban
detallan
detallaron
detallará
detallarán
detalló
detecta
detectaba
detectaban
detectan
detectaron
detectará
detectarán
detectó
detiene
detienen
detona
detonaba
detonaban
detonan
detonaron
detonará
detonarán
detonó
detrás
detuvieron
detuvo
devolverá
devolverán
devolvieron
devolvió
devolvía
devolvían
devuelve
devuelven
dicha
dichas
dicho
dichos
diciembre
dieron
diez
dimite
dimiten
dimitieron
dimitirá
dimitirán
dimitió
dimitía
dimitían
dio
dios
directo
dirige
dirigen
dirigieron
dirigirá
dirigirán
dirigió
dirigía
dirigían
discurre
discurren
discurrieron
discurrirá
discurrirán
discurrió
discurría
discurrían
discute
discuten
discutieron
discutirá
discutirán
discutió
discutía
discutían
disminuye
disminuyó
dispara
disparaba
disparaban
disparan
dispararon
disparará
dispararán
disparó
disputa
disputaba
disputaban
disputan
disputaron
disputará
disputarán
disputó
distintas
distintos
distribuye
distribuyó
diversas
diversos
doce
domingo
donde
dormirá
dormirán
dormía
dormían
dos
duerme
duermen
duplica
duplicaba
duplicaban
duplican
duplicaron
duplicará
duplicarán
duplicó
duraba
duraban
duran
durante
duraron
durará
durarán
durmieron
durmió
duró
día
dónde
e
echa
echaba
echaban
echan
echaron
echará
echarán
echó
ejecutaba
ejecutaban
ejecutan
ejecutaron
ejecutará
ejecutarán
ejecutó
ejerce
ejercen
ejercerá
ejercerán
ejercieron
ejerció
ejercía
ejercían
el
elaboraba
elaboraban
elaboran
elaboraron
elaborará
elaborarán
elaboró
elegirá
elegirán
elegía
elegían
eleva
elevaba
elevaban
elevan
elevaron
elevará
elevarán
elevó
elige
eligen
eligieron
eligió
elimina
eliminaba
eliminaban
eliminan
eliminaron
eliminará
eliminarán
eliminó
ella
ellas
ello
ellos
elude
eluden
eludieron
eludirá
eludirán
eludió
eludía
eludían
email
emite
emiten
emitieron
emitirá
emitirán
emitió
emitía
emitían
empata
empataba
empataban
empatan
empataron
empatará
empatarán
empató
empezaba
empezaban
empezaron
empezará
empezarán
empezó
empieza
empiezan
emplea
empleaba
empleaban
emplean
emplearon
empleará
emplearán
empleó
emprende
emprenden
emprenderá
emprenderán
emprendieron
emprendió
emprendía
emprendían
empuja
empujaba
empujaban
empujan
empujaron
empujará
empujarán
empujó
en
encabeza
encabezaba
encabezaban
encabezan
encabezaron
encabezará
encabezarán
encabezó
encima
encontraba
encontraban
encontraron
encontrará
encontrarán
encontró
encuentra
encuentran
enero
enfrenta
enfrentaba
enfrentaban
enfrentan
enfrentaron
enfrentará
enfrentarán
enfrentó
enseguida
entenderá
entenderán
entendieron
entendió
entendía
entendían
enterraba
enterraban
enterraron
enterrará
enterrarán
enterró
entienden
entierra
entierran
entonces
entra
entraba
entraban
entran
entraron
entrará
entrarán
entre
entregaba
entregaban
entregan
entregaron
entregará
entregarán
entregó
entrena
entrenaba
entrenaban
entrenan
entrenaron
entrenará
entrenarán
entrenó
entretanto
entró
era
eran
es
esa
esas
escala
escalaba
escalaban
escalan
escalaron
escalará
escalarán
escaló
escapaba
escapaban
escapan
escaparon
escapará
escaparán
escapó
esconde
esconden
esconderá
esconderán
escondieron
escondió
escondía
escondían
escucha
escuchaba
escuchaban
escuchan
escucharon
escuchará
escucharán
escuchó
ese
eso
esos
esquiva
esquivaba
esquivaban
esquivan
esquivaron
esquivará
esquivarán
esquivó
esta
estaba
estaban
establece
establecen
establecerá
establecerán
establecieron
estableció
establecía
establecían
estaciona
estacionaba
estacionaban
estacionan
estacionaron
estacionará
estacionarán
estacionó
estado
estanca
estancaba
estancaban
estancan
estancaron
estancará
estancarán
estancó
estando
estar
estará
estarán
estaría
estas
este
esto
estos
estrella
estrellaba
estrellaban
estrellan
estrellaron
estrellará
estrellarán
estrelló
estrenaba
estrenaban
estrenan
estrenaron
estrenará
estrenarán
estrenó
estudia
estudiaba
estudiaban
estudian
estudiaron
estudiará
estudiarán
estudió
estuvieron
estuvo
está
están
evita
evitaba
evitaban
evitan
evitaron
evitará
evitarán
evitó
examina
examinaba
examinaban
examinan
examinaron
examinará
examinarán
examinó
excede
exceden
excederá
excederán
excedieron
excedió
excedía
excedían
excepto
exhibe
exhiben
exhibieron
exhibirá
exhibirán
exhibió
exhibía
exhibían
existe
existen
existieron
existirá
existirán
existió
existía
existían
exploraba
exploraban
exploran
exploraron
explorará
explorarán
exploró
exportaba
exportaban
exportan
exportaron
exportará
exportarán
exportó
expulsa
expulsaba
expulsaban
expulsan
expulsaron
expulsará
expulsarán
expulsó
extenderá
extenderán
extendieron
extendió
extendía
extendían
extiende
extienden
extingue
extinguen
extinguieron
extinguirá
extinguirán
extinguió
extinguía
extinguían
extradita
extraditaba
extraditaban
extraditan
extraditaron
extraditará
extraditarán
extraditó
fabricaba
fabricaban
fabrican
fabricaron
fabricará
fabricarán
fabricó
fallece
fallecen
fallecerá
fallecerán
fallecieron
falleció
fallecía
fallecían
faltaba
faltaban
faltan
faltaron
faltará
faltarán
faltó
favorece
favorecen
favorecerá
favorecerán
favorecieron
favoreció
favorecía
favorecían
febrero
ficha
fichaba
fichaban
fichan
ficharon
fichará
ficharán
fichó
fin
finalmente
financia
financiaba
financiaban
financian
financiaron
financiará
financiarán
financió
florece
florecen
florecerá
florecerán
florecieron
floreció
florecía
florecían
fluye
formaba
formaban
forman
formaron
formará
formarán
formó
foto
fotos
fracasa
fracasaba
fracasaban
fracasan
fracasaron
fracasará
fracasarán
fracasó
frena
frenaba
frenaban
frenan
frenaron
frenará
frenarán
frenó
fue
fuera
fueron
funciona
funcionaba
funcionaban
funcionan
funcionaron
funcionará
funcionarán
funcionó
fundaba
fundaban
fundan
fundaron
fundará
fundarán
funde
funden
fundieron
fundirá
fundirán
fundió
fundía
fundían
fundó
gana
ganaba
ganaban
ganan
ganaron
ganará
ganarán
ganó
gastaba
gastaban
gastan
gastaron
gastará
gastarán
gastó
genera
generaba
generaban
generan
generaron
generará
generarán
generó
giraba
giraban
giran
giraron
girará
girarán
giró
gobernaba
gobernaban
gobernaron
gobernará
gobernarán
gobernó
gobierna
gobiernan
gobierno
golea
goleaba
goleaban
golean
golearon
goleará
golearán
goleó
golpea
golpeaba
golpeaban
golpean
golpearon
golpeará
golpearán
golpeó
graba
grababa
grababan
graban
grabaron
grabará
grabarán
grabó
gracias
gran
grande
guardaba
guardaban
guardan
guardaron
guardará
guardarán
guardó
ha
haber
haberle
haberse
habiendo
habilita
habilitaba
habilitaban
habilitan
habilitaron
habilitará
habilitarán
habilitó
habrá
habrán
habría
habrían
había
habíamos
habían
hace
hacen
hacia
hacía
hacían
halla
hallaba
hallaban
hallan
hallaron
hallará
hallarán
halló
han
hará
harán
haría
hasta
hay
haya
hayan
he
hemos
heredaba
heredaban
heredan
heredaron
heredará
heredarán
heredó
herirá
herirán
hería
herían
hicieron
hiere
hieren
hirieron
hirió
hizo
hora
hoy
hubiera
hubieran
hubieron
hubiese
hubo
hunde
hunden
hundieron
hundirá
hundirán
hundió
hundía
hundían
huye
huyen
huyeron
huyó
iba
iban
igual
igualmente
imagen
imparte
imparten
impartieron
impartirá
impartirán
impartió
impartía
impartían
impedirá
impedirán
impedía
impedían
impide
impiden
impidieron
impidió
impone
imponen
importa
importaba
importaban
importaron
importará
importarán
importó
imprime
imprimen
imprimieron
imprimirá
imprimirán
imprimió
imprimía
imprimían
impulsa
impulsaba
impulsaban
impulsan
impulsaron
impulsará
impulsarán
impulsó
impusieron
impuso
imputa
imputaba
imputaban
imputan
imputaron
imputará
imputarán
imputó
imágenes
inaugura
inauguraba
inauguraban
inauguran
inauguraron
inaugurará
inaugurarán
inauguró
incauta
incautaba
incautaban
incautan
incautaron
incautará
incautarán
incautó
incendiaba
incendiaban
incendian
incendiaron
incendiará
incendiarán
incendió
inclusive
incluso
incluye
incluyen
incluyeron
incluyó
incluía
incorpora
incorporaba
incorporaban
incorporan
incorporaron
incorporará
incorporarán
incorporó
incumple
incumplen
incumplieron
incumplirá
incumplirán
incumplió
incumplía
incumplían
indemniza
indemnizaba
indemnizaban
indemnizan
indemnizaron
indemnizará
indemnizarán
indemnizó
ingresa
ingresaba
ingresaban
ingresan
ingresaron
ingresará
ingresarán
ingresó
inicialmente
inscribe
inscriben
inscribieron
inscribirá
inscribirán
inscribió
inscribía
inscribían
instala
instalaba
instalaban
instalan
instalaron
instalará
instalarán
instaló
integra
integraba
integraban
integraron
integrará
integrarán
integró
intenta
intentaba
intentaban
intentan
intentaron
intentará
intentarán
intentó
interrogada
interrogado
interrumpe
interrumpen
interrumpieron
interrumpirá
interrumpirán
interrumpió
interrumpía
interrumpían
invertirá
invertirán
invertía
invertían
investiga
investigaba
investigaban
investigan
investigaron
investigará
investigarán
investigó
invierte
invierten
invirtieron
invirtió
irá
irán
iría
jamás
juegan
jueves
jugaba
jugaban
jugaron
jugará
jugarán
jugó
julio
junio
juntaba
juntaban
juntan
juntaron
juntará
juntarán
junto
juntó
juuejuga
juuejugan
juzga
juzgaba
juzgaban
juzgan
juzgaron
juzgará
juzgarán
juzgó
la
lanza
lanzaba
lanzaban
lanzan
lanzaron
lanzará
lanzarán
lanzó
las
le
leer
lejos
les
levanta
levantaba
levantaban
levantan
levantaron
levantará
levantarán
levantó
libera
liberaba
liberaban
liberan
liberaron
liberará
liberarán
liberó
lidera
lideraba
lideraban
lideran
lideraron
liderará
liderarán
lideró
limitaba
limitaban
limitan
limitaron
limitará
limitarán
limitó
liquida
liquidaba
liquidaban
liquidan
liquidaron
liquidará
liquidarán
liquidó
llega
llegaba
llegaban
llegan
llegaron
llegará
llegarán
llegó
lleva
llevaba
llevaban
llevan
llevaron
llevará
llevarán
llevó
llovió
llueve
lo
localiza
localizaba
localizaban
localizan
localizaron
localizará
localizarán
localizó
logra
lograba
lograban
logran
lograron
logrará
lograrán
logró
los
luchaba
luchaban
luchan
lucharon
luchará
lucharán
luchó
luego
lunes
mal
malo
maneja
manejaba
manejaban
manejan
manejaron
manejará
manejarán
manejó
maniobra
maniobraba
maniobraban
maniobran
maniobraron
maniobrará
maniobrarán
maniobró
mantendrá
mantenía
mantiene
mantienen
mantuvieron
mantuvo
marcaba
marcaban
marcan
marcaron
marcará
marcarán
marchaba
marchaban
marcharon
marchará
marcharán
marchó
marcó
martes
marzo
mas
mataba
mataban
matan
mataron
matará
matarán
mató
mayo
mañana
me
mediaban
mediante
mediaron
mediará
mediarán
medirá
medirán
medió
medía
medían
mejor
mejoraba
mejoraban
mejoraron
mejorará
mejorarán
mejoró
menos
merece
merecen
merecerá
merecerán
merecieron
mereció
merecía
merecían
mes
mi
miden
midieron
midió
mientras
mil
miles
militaba
militaban
militan
militaron
militará
militarán
militó
millones
mis
miércoles
modifica
modificaba
modificaban
modifican
modificaron
modificará
modificarán
modificó
montaba
montaban
montan
montaron
montará
montarán
montó
morirá
morirán
moría
morían
moverá
moverán
movieron
moviliza
movilizaba
movilizaban
movilizan
movilizaron
movilizará
movilizarán
movilizó
movió
movía
movían
mucha
muchas
mucho
muchos
muere
mueren
mueve
mueven
multaba
multaban
multan
multaron
multará
multarán
multó
murieron
murió
muy
más
nace
nacen
nacerá
nacerán
nacieron
nacionaliza
nacionalizaba
nacionalizaban
nacionalizan
nacionalizaron
nacionalizará
nacionalizarán
nacionalizó
nació
nacía
nacían
nada
nadaba
nadaban
nadaron
nadará
nadarán
nadie
nadó
navega
navegaba
navegaban
navegan
navegaron
navegará
navegarán
navegó
navidad
necesita
necesitaba
necesitaban
necesitan
necesitaron
necesitará
necesitarán
necesitó
negocia
negociaba
negociaban
negocian
negociaron
negociará
negociarán
negoció
newsletter
ni
ninguna
ningún
no
noche
nos
nosotras
nosotros
notaba
notaban
notan
notaron
notará
notarán
noticias
notó
noviembre
nuestra
nuestras
nuestro
nuestros
nueve
numerosas
numerosos
nunca
o
obedece
obedecen
obedecerá
obedecerán
obedecieron
obedeció
obedecía
obedecían
obtiene
obtienen
obtuvieron
obtuvo
ocho
octubre
ocupa
ocupaba
ocupaban
ocupan
ocuparon
ocupará
ocuparán
ocupó
ocurre
ocurren
ocurrieron
ocurrirá
ocurrirán
ocurrió
ocurría
ocurrían
ofrece
ofrecen
ofrecerá
ofrecerán
ofrecieron
ofreció
ofrecía
ofrecían
ojo
opera
operaba
operaban
operan
operaron
operará
operarán
operó
opinión
opta
optaba
optaban
optan
optaron
optará
optarán
optó
organiza
organizaba
organizaban
organizan
organizaron
organizará
organizarán
organizó
os
otorga
otorgaba
otorgaban
otorgan
otorgaron
otorgará
otorgarán
otorgó
otra
otras
otro
otros
oye
oyen
oyeron
oyó
padece
padecen
padecerá
padecerán
padecieron
padeció
padecía
padecían
pagaba
pagaban
pagan
pagaron
pagará
pagarán
pagó
para
paraba
paraban
paran
pararon
parará
pararán
parece
parecen
parecerá
parecerán
parecieron
pareció
parecía
parecían
partieron
partirá
partirán
partió
partía
partían
paró
pasa
pasaba
pasaban
pasan
pasaron
pasará
pasarán
pascua
pasó
patentaba
patentaban
patentan
patentaron
patentará
patentarán
patentó
peleaba
peleaban
pelean
pelearon
peleará
pelearán
peleó
penaliza
penalizaba
penalizaban
penalizan
penalizaron
penalizará
penalizarán
penalizó
peor
perderá
perderán
perdieron
perdió
perdona
perdonaba
perdonaban
perdonan
perdonaron
perdonará
perdonarán
perdonó
perdía
perdían
perfora
perforaba
perforaban
perforan
perforaron
perforará
perforarán
perforó
permanece
permanecen
permanecerá
permanecerán
permanecieron
permaneció
permanecía
permanecían
permite
permiten
permitieron
permitirá
permitirán
permitió
permitía
permitían
pero
perseguirá
perseguirán
perseguía
perseguían
persigue
persiguen
persiguieron
persiguió
pertenece
pertenecen
pertenecerá
pertenecerán
pertenecieron
perteneció
pertenecía
pertenecían
pescaba
pescaban
pescan
pescaron
pescará
pescarán
pescó
pese
pidió
pierde
pierden
pilota
pilotaba
pilotaban
pilotan
pilotaron
pilotará
pilotarán
pilotó
plantaba
plantaban
plantan
plantaron
plantará
plantarán
plantó
poca
pocas
poco
pocos
poder
podrá
podrán
podría
podrían
podía
podían
pondrá
pone
ponen
ponía
por
porque
portaba
portaban
portan
portaron
portará
portarán
portó
posaba
posaban
posan
posaron
posará
posarán
posee
poseen
poseía
posteriormente
posó
practicaba
practicaban
practican
practicaron
practicará
practicarán
practicó
precisamente
preferirá
preferirán
prefería
preferían
prefiere
prefieren
prefirieron
prefirió
preguntada
preguntado
prenden
prenderá
prenderán
prendieron
prendió
prendía
prendían
prestaba
prestaban
prestan
prestaron
prestará
prestarán
prestó
primera
primero
privatiza
privatizaba
privatizaban
privatizan
privatizaron
privatizará
privatizarán
privatizó
pro
procesaba
procesaban
procesan
procesaron
procesará
procesarán
procesó
produce
producen
producía
produjeron
produjo
prohibe
prohiben
prohibieron
prohibirá
prohibirán
prohibió
prohibía
prohibían
pronto
protagoniza
protagonizaba
protagonizaban
protagonizan
protagonizaron
protagonizará
protagonizarán
protagonizó
protege
protegen
protegerá
protegerán
protegieron
protegió
protegía
protegían
provoca
provocaba
provocaban
provocan
provocaron
provocará
provocarán
provocó
proyectaba
proyectaban
proyectan
proyectaron
proyectará
proyectarán
proyectó
publicidad
pudieron
pudo
puede
pueden
pues
puesto
pusieron
puso
que
queda
quedaba
quedaban
quedan
quedaron
quedará
quedarán
quedó
quemaba
quemaban
queman
quemaron
quemará
quemarán
quemó
querido
quería
querían
quien
quienes
quiere
quieren
quisieron
quiso
quita
quitaba
quitaban
quitan
quitaron
quitará
quitarán
quitó
quizá
quizás
quién
quiénes
qué
rastrea
rastreaba
rastreaban
rastrean
rastrearon
rastreará
rastrearán
rastreó
realiza
realizaba
realizaban
realizan
realizaron
realizará
realizarán
realizó
reaparece
reaparecen
reaparecerá
reaparecerán
reaparecieron
reapareció
reaparecía
reaparecían
rebajaba
rebajaban
rebajan
rebajaron
rebajará
rebajarán
rebajó
rebasa
rebasaba
rebasaban
rebasan
rebasaron
rebasará
rebasarán
rebasó
rebela
rebelaba
rebelaban
rebelan
rebelaron
rebelará
rebelarán
rebeló
recauda
recaudaba
recaudaban
recaudan
recaudaron
recaudará
recaudarán
recaudó
recibe
reciben
recibieron
recibirá
recibirán
recibió
recibía
recibían
recoge
recogen
recogerá
recogerán
recogieron
recogió
recogía
recogían
recorta
recortaba
recortaban
recortan
recortaron
recortará
recortarán
recortó
recupera
recuperaba
recuperaban
recuperan
recuperaron
recuperará
recuperarán
recuperó
recurre
recurren
recurrieron
recurrirá
recurrirán
recurrió
recurría
recurrían
reduce
reducen
redujeron
redujo
regalaba
regalaban
regalan
regalaron
regalará
regalarán
regaló
registraba
registraban
registran
registraron
registrará
registrarán
registró
regresa
regresaba
regresaban
regresan
regresaron
regresará
regresarán
regresó
remite
remiten
remitieron
remitirá
remitirán
remitió
remitía
remitían
remonta
remontaba
remontaban
remontan
remontaron
remontará
remontarán
remontó
rendirá
rendirán
rendía
rendían
renovaba
renovaban
renovaron
renovará
renovarán
renovó
renueva
renuevan
reparaba
reparaban
reparan
repararon
reparará
repararán
reparte
reparten
repartieron
repartirá
repartirán
repartió
repartía
repartían
reparó
repitió
rescataba
rescataban
rescatan
rescataron
rescatará
rescatarán
rescató
reservaba
reservaban
reservan
reservaron
reservará
reservarán
reservó
respecto
respeta
respetaba
respetaban
respetan
respetaron
respetará
respetarán
respetó
responde
responden
responderá
responderán
respondieron
respondió
respondía
respondían
restablece
restablecen
restablecerá
restablecerán
restablecieron
restableció
restablecía
restablecían
resucita
resucitaba
resucitaban
resucitan
resucitaron
resucitará
resucitarán
resucitó
resurge
resurgen
resurgieron
resurgirá
resurgirán
resurgió
resurgía
resurgían
retiene
retiraba
retiraban
retiran
retiraron
retirará
retirarán
retiró
retoma
retomaba
retomaban
retoman
retomaron
retomará
retomarán
retomó
retrasa
retrasaba
retrasaban
retrasan
retrasaron
retrasará
retrasarán
retrasó
retuvo
reunieron
reunirá
reunirán
reunió
reunía
reunían
revisaba
revisaban
revisan
revisaron
revisará
revisarán
revisó
reúne
reúnen
rinde
rinden
rindieron
rindió
robaba
robaban
roban
robaron
robará
robarán
robó
rodeaba
rodeaban
rodean
rodearon
rodeará
rodearán
rodeó
rompe
rompen
romperá
romperán
rompieron
rompió
rompía
rompían
sabe
saben
sabía
saca
sacaba
sacaban
sacan
sacaron
sacará
sacarán
sacó
saldrá
sale
salen
salieron
salió
salvaba
salvaban
salvan
salvaron
salvará
salvarán
salvo
salvó
salía
sancionaba
sancionaban
sancionaron
sancionará
sancionarán
sancionó
se
sea
sean
secuestra
secuestraba
secuestraban
secuestran
secuestraron
secuestrará
secuestrarán
secuestró
seguirá
seguirán
segunda
segundo
seguía
seguían
según
seis
semana
sembraba
sembraban
sembraron
sembrará
sembrarán
sembró
sendos
separaba
separaban
separan
separaron
separará
separarán
separó
septiembre
ser
servirá
servirán
servía
servían
será
serán
sería
serían
señal
si
sido
siembra
siembran
siempre
siendo
siete
sigue
siguen
siguieron
siguió
sin
sino
sintió
siquiera
sirve
sirven
sirvieron
sirvió
sobre
sobrevive
sobreviven
sobrevivieron
sobrevivirá
sobrevivirán
sobrevivió
sobrevivía
sobrevivían
sofocaba
sofocaban
sofocan
sofocaron
sofocará
sofocarán
sofocó
solo
solía
solían
somete
someten
someterá
someterán
sometieron
sometió
sometía
sometían
son
sonaba
sonaban
sonaron
sonará
sonarán
sonó
sorprende
sorprenden
sorprenderá
sorprenderán
sorprendieron
sorprendió
sorprendía
sorprendían
sorteaba
sorteaban
sortean
sortearon
sorteará
sortearán
sorteó
su
subasta
subastaba
subastaban
subastan
subastaron
subastará
subastarán
subastó
sube
suben
subieron
subirá
subirán
subió
subía
subían
sucede
suceden
sucederá
sucederán
sucedieron
sucedió
sucedía
sucedían
suele
suelen
suena
suenan
sufre
sufren
sufrieron
sufrirá
sufrirán
sufrió
sufría
sufrían
supera
superaba
superaban
superan
superaron
superará
superarán
superó
supieron
supo
supone
suponen
supuso
surge
surgen
surgieron
surgirá
surgirán
surgió
surgía
surgían
sus
suscríbete
suspende
suspenden
suspenderá
suspenderán
suspendieron
suspendió
suspendía
suspendían
sustenta
sustentaba
sustentaban
sustentan
sustentaron
sustentará
sustentarán
sustentó
sustituye
sustituyó
sábado
sí
sólo
tacha
tachaba
tachaban
tachan
tacharon
tachará
tacharán
tachó
tal
tales
también
tampoco
tan
tanto
tardaba
tardaban
tardan
tardaron
tardará
tardarán
tarde
tardó
te
tejen
tejerá
tejerán
tejieron
tejió
tejía
tejían
teme
temen
temerá
temerán
temieron
temió
temprano
temía
temían
tenderá
tenderán
tendieron
tendió
tendrá
tendrán
tendría
tendía
tendían
tenía
tenían
tercera
tercero
termina
terminaba
terminaban
terminan
terminaron
terminará
terminarán
terminó
tienden
tiene
tienen
toda
todas
todavía
todo
todos
toma
tomaba
tomaban
toman
tomaron
tomará
tomarán
tomó
trabaja
trabajaba
trabajaban
trabajan
trabajaron
trabajará
trabajarán
trabajó
trae
traen
trajeron
trajo
transcurre
transcurren
transcurrieron
transcurrirá
transcurrirán
transcurrió
transcurría
transcurrían
tras
traspasa
traspasaba
traspasaban
traspasan
traspasaron
traspasará
traspasarán
traspasó
trata
trataba
trataban
tratan
trataron
tratará
tratarán
trató
traía
tres
tripulaba
tripulaban
tripulan
tripularon
tripulará
tripularán
tripuló
triunfa
triunfaba
triunfaban
triunfan
triunfaron
triunfará
triunfarán
triunfó
tu
tus
tuvieron
tuvo
título
tú
u
ubica
ubicaba
ubicaban
ubican
ubicaron
ubicará
ubicarán
ubicó
un
una
unas
une
unen
unieron
unirá
unirán
unió
uno
unos
unía
unían
usa
usaba
usaban
usan
usaron
usará
usarán
usted
ustedes
usó
utiliza
utilizaba
utilizaban
utilizan
utilizaron
utilizará
utilizarán
utilizó
va
vacia
vaciaba
vaciaban
vacian
vaciaron
vaciará
vaciarán
vació
vacunaba
vacunaban
vacunaron
vacunará
vacunarán
vacunó
valen
valió
valía
van
varias
varios
ve
ven
vence
vencen
vencerá
vencerán
vencieron
venció
vencía
vencían
vende
venden
venderá
venderán
vendieron
vendió
vendrá
vendía
vendían
venía
ver
veranea
veraneaba
veraneaban
veranean
veranearon
veraneará
veranearán
veraneó
verdad
verá
vestirá
vestirán
vestía
vestían
veta
vetaba
vetaban
vetan
vetaron
vetará
vetarán
vetó
veía
viaja
viajaba
viajaban
viajan
viajaron
viajará
viajarán
viajó
viceversa
video
viene
vienen
viernes
vieron
vigila
vigilaba
vigilaban
vigilan
vigilaron
vigilará
vigilarán
vigiló
vincula
vinculaba
vinculaban
vinculan
vincularon
vinculará
vincularán
vinculó
vinieron
vio
visitaba
visitaban
visitan
visitaron
visitará
visitarán
visitó
visten
vistieron
vistió
vive
viven
vivieron
vivirá
vivirán
vivió
vivía
vivían
volaba
volaban
volaron
volará
volarán
volcaba
volcaban
volcaron
volcará
volcarán
volcó
volverá
volverán
volvieron
volvió
volvía
volvían
voló
vosotros
votaba
votaban
votan
votaron
votará
votarán
votó
vuela
vuelan
vuelca
vuelcan
vuelto
vuelve
vuelven
vuestra
vuestro
vía
vídeo
vídeos
y
ya
yo
él
ésta
éstas
éste
éstos
última
últimas
último
"""

DETERMINERS = """\
alguna	indefinite
algunas	indefinite
algunos	indefinite
algún	indefinite
ambas	indefinite
ambos	indefinite
aquel	definite
aquella	definite
cada	indefinite
cinco	indefinite
cualquier	indefinite
cuatro	indefinite
dicha	definite
dichas	definite
dicho	definite
dichos	definite
distintos	indefinite
diversos	indefinite
dos	indefinite
el	definite
esa	definite
esas	definite
ese	definite
esos	definite
esta	definite
estas	definite
este	definite
estos	definite
la	definite
las	definite
los	definite
mi	possessive
mis	possessive
muchas	indefinite
muchos	indefinite
ninguna	indefinite
ningún	indefinite
nuestra	possessive
nuestras	possessive
nuestro	possessive
nuestros	possessive
numerosos	indefinite
otra	indefinite
otras	indefinite
otro	indefinite
otros	indefinite
seis	indefinite
sendos	indefinite
su	possessive
sus	possessive
tres	indefinite
tu	possessive
un	indefinite
una	indefinite
unas	indefinite
unos	indefinite
varias	indefinite
varios	indefinite
"""

MODIFIERS = """\
actual
alta
altas
alto
altos
anterior
antigua
antiguo
conocida
conocido
controvertida
controvertido
cuarto
cuyo
célebre
difunta
difunto
distintas
distintos
diversas
diversos
entonces
ex
excelente
excelentísimo
exitosa
exitoso
fallecida
fallecido
famosa
famoso
flamante
futura
futuro
gran
grandes
histórica
histórico
joven
mejor
misma
mismo
máxima
máximo
mítica
mítico
nueva
nuevo
numerosas
numerosos
otrora
pequeña
pequeño
polémica
polémico
popular
prestigiosa
prestigioso
presunta
presunto
presuntos
primer
primera
principal
principales
propia
propio
recién
reputada
reputado
segunda
segundo
supuesta
supuesto
supuestos
tal
tercer
tercera
veterana
veterano
vice
última
último
única
único
"""

PHRASE_ENDS = """\
a
abajo
acaba
acababa
acaban
acaso
acerca
además
adrede
afirmó
ahora
ahí
alguien
algunas
algunos
allá
allí
ambas
ambos
anoche
ante
anteayer
antes
anunció
aparte
apenas
aquello
aquél
aquélla
aquí
arriba
asegura
aseguró
asimismo
así
atrás
aun
aunque
ayer
añadió
aún
bajo
bastante
bien
cabe
casi
cerca
como
con
conforme
conque
contra
cual
cuales
cuando
cuanto
cuestionada
cuestionado
cuya
cuyas
cuyo
cuyos
debe
deben
deberá
deberán
debería
deberían
debió
debía
debían
declaró
dentro
deprisa
desde
despacio
después
detrás
dice
dijo
donde
durante
e
ella
ellas
ello
ellos
en
encima
enseguida
entonces
entre
entretanto
era
eran
es
eso
estaba
estaban
estado
estando
estar
estará
estarán
estaría
esto
estuvieron
estuvo
está
están
excepto
explicó
fue
fuera
fueron
ha
haber
haberle
haberse
habiendo
habrá
habrán
habría
habrían
había
habíamos
habían
hacia
han
hasta
hay
haya
hayan
he
hemos
hoy
hubiera
hubieran
hubieron
hubiese
hubo
iba
iban
igual
inclusive
incluso
interrogada
interrogado
jamás
junto
lejos
les
lo
luego
mal
mas
me
mediante
mejor
menos
mientras
muchas
mucho
muchos
muy
más
nada
nadie
ni
no
nos
nosotras
nosotros
nunca
o
os
otras
otros
para
peor
pero
pese
poco
poder
podrá
podrán
podría
podrían
podía
podían
por
porque
preguntada
preguntado
primero
pro
pronto
pudieron
pudo
puede
pueden
pues
puesto
que
querido
quería
querían
quien
quienes
quiere
quieren
quisieron
quiso
quizá
quizás
quién
quiénes
respecto
salvo
se
sea
sean
seguía
según
ser
será
serán
sería
serían
señaló
si
sido
siempre
siendo
sigue
siguen
sin
sino
siquiera
sobre
solo
solía
solían
son
suele
suelen
sólo
también
tampoco
tan
tanto
te
temprano
todavía
tras
tú
u
uno
usted
ustedes
va
varios
venía
viceversa
viene
vienen
volvieron
volvió
vosotros
vuelto
vuelve
vuelven
vía
y
ya
yo
él
ésta
éstas
éste
éstos
"""

LINKS = """\
de
del
el
la
las
los
y
"""

PLACE_WORDS = """\
cerca
desde
en
hacia
hasta
"""

PAST_WORDS = """\
antigua
antiguo
entonces
ex
"""

STANDS_FOR = """\
agencia	efe reuters
agente	policía
artista	cantante pintor pintora actor actriz
autor	escritor novelista
autora	escritora novelista
ayuntamiento	consistorio
cantante	artista vocalista
científica	investigadora bióloga física
científico	investigador biólogo físico
cineasta	director directora
club	equipo
compañía	empresa aerolínea grupo
congresista	diputado diputada
consejero	conseller
consistorio	ayuntamiento
diario	periódico abc
diplomática	embajadora
diplomático	embajador
dirigente	líder secretario secretaria presidente presidenta portavoz coordinador coordinadora
docente	profesor profesora maestro maestra
doctor	médico
doctora	médica
edil	concejal concejala alcalde alcaldesa
ejecutivo	gobierno
empresa	compañía firma grupo
empresario	presidente director fundador magnate
entidad	asociación banco fundación
escritor	novelista autor poeta
escritora	novelista autora poeta
facultativa	médica doctora
facultativo	médico doctor
firma	empresa compañía
formación	partido pp psoe vox podemos ciudadanos
futbolista	jugador delantero centrocampista defensa portero
gobierno	ejecutivo
institución	universidad fundación
investigador	científico profesor
investigadora	científica profesora
jefe	presidente director
juez	magistrado titular
jueza	magistrada titular
jugador	futbolista delantero portero
jurista	abogado abogada juez
legislador	diputado senador
legisladora	diputada senadora
letrada	abogada
letrado	abogado
líder	presidente presidenta secretario secretaria
magistrada	jueza juez titular instructora
magistrado	juez titular instructor
mandataria	presidenta gobernadora
mandatario	presidente presidenta gobernador
ministra	ministra vicepresidenta
ministro	ministro vicepresidente
monarca	rey reina
munícipe	alcalde
novelista	escritor escritora
organismo	agencia instituto
organización	asociación ong
parlamentaria	diputada senadora
parlamentario	diputado senador
partido	pp psoe vox podemos sumar
periódico	diario
político	diputado senador ministro presidente líder concejal portavoz alcalde
pontífice	papa
portavoz	vocero vocera
prelado	obispo arzobispo cardenal
preparador	entrenador
profesor	catedrático
profesora	catedrática
purpurado	cardenal
realizador	director
realizadora	directora
regidor	alcalde
regidora	alcaldesa
rotativo	diario periódico
secretario	ministro
sindicato	ugt ccoo csif
titular	ministro ministra consejero consejera
técnico	entrenador seleccionador
vocera	portavoz
vocero	portavoz
"""

ARTICLE_GENDERS = """\
dicha	f
dicho	m
el	m
esta	f
este	m
la	f
un	m
una	f
"""

TIES = """\
de
del
"""

TRADE_ENDINGS = """\
dor
dora
ista
loga
logo
óloga
ólogo
"""
