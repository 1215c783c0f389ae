"""What stands before names and times on pages of languages that have no lists of their own. Source: the pages of newspapers of some thirty countries."""

BYLINE_OPENERS = """\
a cura di
af
af vores korrespondent
analyse von
article rédigé par
article écrit par
autorin/autor
av
av vår korrespondent
by
da
dal nostro corrispondente
dal nostro inviato
dalla nostra corrispondente
dalla nostra inviata
de
de la
de notre correspondant
de notre correspondante
de notre envoyé spécial
de notre envoyée spéciale
de nuestra corresponsal
de nuestra enviada especial
de nuestro corresponsal
de nuestro enviado especial
di
door
door onze correspondent
door onze redacteur
door onze verslaggever
ein artikel von
ein beitrag von
ein bericht von
ein essay von
ein gastbeitrag von
ein interview von
ein kommentar von
ein report von
eine analyse von
eine kolumne von
eine recherche von
eine reportage von
escribe
escriben
escrito por
foto og tekst av
fra vores korrespondent
fra vår korrespondent
gastbeitrag von
gepubliceerd door
geschreven door
geschrieben von
interview von
kirjoittanut
kommentar von
mis à jour par
napisał
napisała
napsal
napsala
par
por
posted by
propos recueillis par
przez
pubblicato da
publicado por
publicerad av
publié par
redactado por
reportage von
skrevet af
skrevet av
skriven av
tekst af
tekst av
testo di
text av
texto de
texto e fotos de
texto por
udgivet af
uma crônica de
un article de
un articolo a cura di
un articolo di
un reportaje de
una columna de
una crónica de
una entrevista de
une chronique de
une tribune de
van onze correspondent
van onze redacteur
van onze verslaggeefster
van onze verslaggever
veröffentlicht von
von
von unserem korrespondenten
von unserem mitarbeiter
von unserem redakteur
von unserem reporter
von unserer korrespondentin
von unserer mitarbeiterin
von unserer redakteurin
von unserer reporterin
written by
yazan
écrit par
írta
от
بقلم
كتب
كتبت
"""

ARTICLES = """\
das
der
det
die
el
gli
het
il
la
las
le
les
lo
los
the
"""

JOINERS = """\
&
a
avec
com
con
dan
e
en
et
i
in
ir
ja
med
met
mit
och
og
sowie
un
und
ve
y
és
și
и
та
"""

TIES = """\
a
aus
bei
chez
dla
en
for
för
für
i
in
para
per
pour
voor
à
в
из
"""

PARTICLES = """\
't
abd
abu
af
al
ap
av
bar
ben
bin
bint
d
da
dal
dalla
das
de
del
dela
della
delos
den
der
di
do
dos
du
e
el
het
ibn
in
la
le
li
lo
mac
op
os
san
santa
st
t
te
ten
ter
ul
ur
van
vom
von
y
zu
zum
zur
"""

DESKS = """\
a cura di
additional reporting by
avec agences
avec la collaboration de
avec la contribution de
bearbeitet von
bearbeitung
com agências
com informações da
com informações de
com informações do
compiled by
con agencias
con agenzie
con aportaciones de
con informaciones de
con información de
con la colaboración de
con reportes de
edición
edición de
edición:
editado en español por
editado por
edited by
edited in spanish by
editing by
edição
edição de
edição por
escrita por
escrito por
geschrieben von
inputs from
med bidrag fra
med bidrag från
met medewerking van
mit agenturen
mit agenturmaterial
mit informationen von
mit material von
redactado por
redaction by
redaktion von
redigering
redigido por
redigiert von
reportado por
reportage
reportage by
reportage de
reportage par
reportagem
reportagem adicional de
reportagem de
reportagem por
reporte
reporte adicional de
reporte de
reporting and editing by
reporting and writing by
reporting by
rédaction par
rédigé par
scritto da
this story corrects
this version adds
this version clarifies
this version corrects
this version deletes
this version removes
this version updates
tradotto da
traducción de
traducido por
traduction de
traduzido por
tradução de
translated by
translation by
with additional reporting by
with agencies
with agency inputs
with agency reports
with assistance from
with contributions from
with files from
with input from
with inputs from
with inputs of
with reporting by
with wire reports
writing by
édité par
übersetzt von
"""

CREDIT_LABELS = """\
archivbild
archivfoto
arquivo
beeld
bild
bilde
bilder
bildnachweis
bildquelle
billede
bron
cedida
copyright
credit
credits
crédit
crédit photo
crédito
créditos
crédits
divulgação
fonte
fot
foto
fotograaf
fotograf
fotografi
fotografia
fotografie
fotografin
fotografo
fotografía
fotos
fotoğraf
fotoğrafçı
fotó
fotógrafa
fotógrafo
fuente
gambar
grafik
illustratie
illustration
ilustración
image
imagem
imagen
immagine
kuva
kuvat
ljósmynd
mynd
nuotr
photo
photographe
photos
quelle
reprodução
screenshot
skjermdump
skjáskot
skærmbillede
source
symbolbild
video
zdj
zdjęcie
φωτογραφία
изображение
світлина
снимка
фото
фотограф
фотография
ảnh
写真
"""

PUBLISHED = """\
artikel veröffentlicht am
avaldatud
birt
creado
creado el
créé le
data
data publikacji
date
datum
dipublikasikan
diterbitkan
dodano
erschienen
erschienen am
erstellt
erstellt am
fecha
geplaatst op
gepubliceerd
gepubliceerd op
giriş
giriş tarihi
ilmestynyt
inserito il
julkaistu
közzétéve
lagt till
lagt ut
megjelent
mis en ligne le
objavljeno
offentliggjort
offentliggjort den
online seit
oprettet
opublikowano
paru le
postado em
postato il
posted
posted on
posté le
pubblicato
pubblicato il
publicada
publicado
publicado el
publicado em
publicat
publicerad
publicerat
publiceret
publikováno
publikuota
publisert
publisert:
publish date
published
published on
publié
publié le
rédigé le
skapad
stand
udgivet
udgivet den
uitgegeven op
veröffentlicht
veröffentlicht am
vydáno
yayın tarihi
yayınlanma
δημοσίευση
дата
дата публикации
опубликовано
опубліковано
公開
更新日
發布
"""

UPDATED = """\
aangepast
actualisé
actualisé le
actualización
actualizada
actualizado
actualizado a las
actualizado el
actualizat
aggiornato
aggiornato il
aktualisiert
aktualisiert am
aktualizacja
aktualizované
aktualizováno
atnaujinta
atualizada em
atualizado
atualizado em
atualização
ažurirano
bijgewerkt
bijgewerkt op
dernière mise à jour
dernière modification
diperbarui
frissítve
gewijzigd
gewijzigd op
geändert
güncelleme
güncellendi
güncellenme
laatst bijgewerkt
laatste update
last update
last updated
letzte aktualisierung
letzte änderung
mis à jour
mis à jour le
mise à jour
modifica il
modificado
modificado el
modificato il
modifié
modifié le
muokattu
opdateret
oppdatert
oppdatert:
ostatnia aktualizacja
päivitetty
senast uppdaterad
senest opdateret
sidst opdateret
sist oppdatert
son güncelleme
ultima modifica
ultimo aggiornamento
update
updated
updated on
uppdaterad
uppdaterat
uppfært
uuendatud
zaktualizowano
zuletzt aktualisiert
zuletzt geändert
última actualización
última atualização
última modificación
ενημέρωση
изменено
обновлено
оновлено
更新
"""

AGO = """\
acum
ago
dne
fa
geleden
hace
há
il y a
lalu
prieš
sedan
siden
sitten
síðan
temu
trước
vor
yang lalu
önce
πριν
назад
тому
前
전
"""

UNITS = """\
an
anni
ans
ay
años
dag
dagar
dage
dagen
dager
dakika
dia
dias
dni
dny
dzień
día
días
giorni
giorno
giờ
godzin
godziny
godzinę
gün
h
hafta
hari
heure
heures
hodin
hodiny
hora
horas
jahr
jahren
jam
jour
jours
klukkustundum
maanden
menit
mes
meses
mesi
min
minut
minute
minuten
minutes
minuti
minuto
minutos
minuty
minuuttia
mois
monat
monaten
ngày
ora
ore
phút
päivää
saat
seconde
secondes
secondi
segundos
sekunde
sekunden
semaine
semaines
semana
semanas
settimane
std
stunde
stunden
tag
tage
tagen
tim
time
timer
timmar
timme
tuntia
uger
uker
uur
val
veckor
week
weken
woche
wochen
годин
години
день
дней
дня
минут
минуту
минуты
недели
недель
час
часа
часов
分
日
時間
분
시간
일
"""

BYLINE_LABELS = """\
auteur
auteurs
author
authors
autor
autor tekstu
autor/in
autora
autore
autoren
autores
autori
autorin
editor
foto og tekst
författare
journalist
journalister
kirjoittaja
oleh
penulis
redaktion
reportage
reporter
szerző
tekst
tekst og foto
teksti
teksti ja kuva
teksti ja kuvat
testo
testo e foto
text
text och foto
text und fotos
texte
texte et photos
texto
texto y fotos
toimittaja
автор
текст
"""

ROLES = """\
blaðamaður
correspondant
correspondante
correspondantes
correspondants
correspondent
correspondente
correspondenten
correspondentes
corresponsais
corresponsal
corresponsales
corrispondente
corrispondenti
dziennikarka
dziennikarz
editör
enviada especial
enviado especial
enviados especiales
envoyé spécial
especial
giornalista
giornalisti
inviata
inviato
jornalista
journalist
journalista
journaliste
journalister
journalistes
journalistin
kirjeenvaihtaja
kommentator
korespondent
korrespondent
korrespondenten
korrespondentin
kulturredaktør
muhabir
periodista
periodistas
redacteur
redactor
redactora
redakteur
redakteure
redakteurin
redaktor
redaktör
redaktør
redattore
reporter
reportere
reporterin
reporters
reportrar
reportrice
reportteri
repórter
rédacteur
rédactrice
toimittaja
verslaggever
verslaggevers
volontär
volontärin
wartawan
yazar
журналист
корреспондент
обозреватель
"""

CREDIT_OPENERS = """\
bild von
bilde av
bildet av
foto av
foto de
foto di
foto von
fotos de
fotos von
photo de
"""

FILLERS = """\
all rights reserved
archiefbeeld
archieffoto
archiv
archivaufnahme
archivbild
archives
archivfoto
archivio
archivní foto
archivo
arkiv
arkiv-foto
arkivbild
arkivbilde
arkivfoto
arquivo
aðsend
beispielbild
cedida
colaboração
d.r
divulgação
dok
dr
foto arsip
foto d'archivio
foto d'illustrazione
foto de archivo
foto de arquivo
foto ilustrasi
foto ter illustratie
genrebild
genrefoto
handout
illustrasjon
illustrasjonsfoto
illustratie
illustratiefoto
illustration
illustrationsbild
illustrationsfoto
ilustrační foto
imagem de arquivo
imagen de archivo
modelfoto
pool
presse
pressebild
pressefoto
privat
reprodução
symbolbild
symbolfoto
zdjęcie archiwalne
zdjęcie ilustracyjne
zvg
архивное фото
архівне фото
иллюстративное фото
фото з архіву
фото из архива
ілюстративне фото
ілюстраційне фото
"""

STAND_INS = """\
agences
agencias
agencies
agenturen
agenzie
agências
da redação
dal nostro corrispondente
dal nostro inviato
dalla nostra corrispondente
dalla nostra inviata
de redactie
die redaktion
dış haberler
editorial
efe
haber merkezi
la redacción
la redazione
la rédaction
redacción
redactie
redacția
redakce
redakcija
redakcja
redaksi
redaktion
redaktionen
redazione
redação
rédaction
szerkesztőség
the editors
toimitus
von unserem korrespondenten
von unserer redaktion
редакция
редакція
"""

# Who gives pictures, without stops -> the usual short name: picture agencies, and those news agencies that do.
PICTURE_AGENCIES = """\
aap	AAP
action images	Action Images
adobe stock	Adobe Stock
afp	AFP
afp-jiji	AFP
alamy	Alamy
alamy live news	Alamy
alamy stock photo	Alamy
anadolu	Anadolu
anadolu agency	Anadolu
anadolu images	Anadolu
ani	ANI
anp	ANP
ansa	ANSA
ap	AP
ap images	AP
ap photo	AP
apa	APA
associated press	AP
avalon	Avalon
backgrid	Backgrid
belga	Belga
bettmann	Bettmann
bettmann archive	Bettmann
bridgeman images	Bridgeman Images
canadian press	CP
cna	CNA
corbis	Corbis
cover images	Cover Images
ctk	ČTK
depositphotos	Depositphotos
dpa	dpa
dreamstime	Dreamstime
efe	EFE
epa	EPA
everett collection	Everett Collection
filmmagic	FilmMagic
flickr	Flickr
gallo images	Gallo Images
gc images	GC Images
getty	Getty Images
getty images	Getty Images
hollandse hoogte	Hollandse Hoogte
hulton archive	Hulton Archive
hulton-deutsch collection	Hulton Archive
icon sportswire	Icon Sportswire
imagn	Imagn
imagn images	Imagn
imago	Imago
imago images	Imago
istock	iStock
istock photo	iStock
istockphoto	iStock
keystone	Keystone
kyodo	Kyodo
kyodo news	Kyodo
lapresse	LaPresse
lehtikuva	Lehtikuva
lightrocket	LightRocket
magnum photos	Magnum Photos
mega	MEGA
mti	MTI
nasa	NASA
ntb	NTB
nurphoto	NurPhoto
pa	PA
pa images	PA
pa media	PA
pa wire	PA
pap	PAP
pexels	Pexels
photofest	Photofest
picture alliance	picture alliance
pixabay	Pixabay
polaris	Polaris
press association	PA
pti	PTI
redux	Redux
reuters	Reuters
rex	Rex
rex features	Rex
ria novosti	RIA Novosti
ritzau scanpix	Ritzau Scanpix
scanpix	Scanpix
shutterstock	Shutterstock
sipa	Sipa
sipa press	Sipa
sipa usa	Sipa USA
solent news	Solent News
sopa images	SOPA Images
splash	Splash News
splash news	Splash News
sputnik	Sputnik
stockadobecom	Adobe Stock
swns	SWNS
tass	TASS
unsplash	Unsplash
upi	UPI
usa today sports	USA Today Sports
wikimedia	Wikimedia Commons
wikimedia commons	Wikimedia Commons
wireimage	WireImage
xinhua	Xinhua
yonhap	Yonhap
zuma	ZUMA Press
zuma press	ZUMA Press
zuma press wire	ZUMA Press
zuma wire	ZUMA Press
"""

# The last word of such an agency's name.
PICTURE_ENDINGS = """\
agency
archive
archives
collection
images
library
photo
photographers
photography
photos
pics
pictures
press
stock photo
wire
"""

NO_NAMES = """\
abone
abonner
abonnez
abonnieren
aktuell
anmelden
appell
artikel
beitrag
beiträge
bericht
berichte
bewertung
bilder
comenta
comentarios
comentários
commenta
commentaires
commenti
comparte
compartilhar
compartilhe
compartir
condividi
deel
delen
dossier
drucken
enviar
envoyer
escuchar
folgen
föreslå
galerie
galería
gespeichert
guardar
haber
hören
impressum
imprimer
imprimir
inscrivez
invia
jaa
kirjaudu
kommentar
kommentare
kommentarer
kommentera
kommentieren
kontakt
kundenservice
lesedauer
lesezeit
medien
mehr
meistgelesen
merken
mitglied
nachrichten
newsletter
nieuws
noticias
notícias
nyheter
ol
ouvir
partager
partagez
partilhar
politik
reacties
reageer
redes
registrieren
réagir
salva
scarica
schlagzeilen
segui
seguir
senden
servicios
siga
sigue
sociais
sociales
soziale
spiele
sport
stampa
suivre
tagesschau
teilen
themen
tilaa
tulosta
twittern
udostępnij
video
videos
vidéo
vidéos
vorlesen
weiterlesen
wirtschaft
zurück
önerilen
"""

PLATFORMS = """\
bluesky
facebook
flickr
google earth
google maps
google street view
instagram
linkedin
reddit
snapchat
telegram
threads
tiktok
truth social
twitter
vk
weibo
whatsapp
x
youtube
"""

CAPTION_LABELS = """\
bijschrift
bildbeschreibung
bildetekst
bildtext
bildunterschrift
billedtekst
didascalia
kuvateksti
legenda
legende
légende
légende image
onderschrift
pie de foto
podpis
"""
