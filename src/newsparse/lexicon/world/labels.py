"""What stands before names and times on pages of languages that have no lists of their own. Source: the pages of newspapers of some thirty countries."""

BY = """\
a cura di
af
auteur
auteurs
autor
autor tekstu
autor/in
autora
autore
autoren
autores
autori
autorin
av
da
de
de la
di
door
door:
editor
ein artikel von
ein beitrag von
escrito por
foto og tekst
författare
geschreven door
geschrieben von
journalist
journalister
kirjoittaja
napisał
napisała
napsal
napsala
oleh
par
penulis
por
przez
publicado por
publié par
redactado por
redaktion
reportage
reporter
skrevet av
skriven av
szerző
tekst
tekst og foto
testo
text
text och foto
text und fotos
texte
texto
texto y fotos
toimittaja
von
von unserem korrespondenten
yazan
écrit par
írta
автор
автор:
от
текст
"""

JOINERS = """\
&
a
dan
e
en
et
i
in
ir
ja
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

PHOTO = """\
archivbild
archivfoto
arquivo
beeld
bild
bild von
bild:
bilde
bilde av
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
foto av
foto de
foto di
foto von
fotografia
fotografie
fotografía
fotos
fotoğraf
fotó
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
photo de
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
снимка
фото
фотография
ảnh
写真
"""

PUBLISHED = """\
artikel veröffentlicht am
avaldatud
birt
créé le
data
data publikacji
datum
dipublikasikan
diterbitkan
erschienen
erschienen am
erstellt
erstellt am
fecha
gepubliceerd
gepubliceerd op
giriş
giriş tarihi
julkaistu
közzétéve
lagt ut
megjelent
objavljeno
opublikowano
paru le
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
publié
publié le
skapad
stand
udgivet
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
actualización
actualizada
actualizado
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
diperbarui
frissítve
geändert
güncelleme
güncellendi
güncellenme
laatst bijgewerkt
laatste update
letzte aktualisierung
mis à jour
mis à jour le
mise à jour
modifié
modifié le
opdateret
oppdatert
ostatnia aktualizacja
päivitetty
senast uppdaterad
senest opdateret
sist oppdatert
son güncelleme
ultimo aggiornamento
update
uppdaterad
uppdaterat
uppfært
uuendatud
zaktualizowano
zuletzt aktualisiert
última actualización
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
