"""What the page of an article says by itself, in the language of the article. `{}` is where a number, a name or a list
stands; the last line has the months, as they stand behind a day.

Written for this project from general knowledge.
"""

# Language -> one word or phrase a line, in the order of `newsparse.formats.html.words.Words`.
PAGE_WORDS = {
    "en": """\
Skip to who said what
All articles
Filed
Left out of the article: {}
What the archive says
Why each thing was found
Who said what
{} quote
{} quotes
{} voice
{} voices
Nobody is quoted.
speaker not known
How quotes are marked
their words
told in others
who says it, and how
said by {}
denied by {}
not said by {}
denies
not said
direct
mixed
indirect
here
cue
quote
rule
right in {} of cases
place
date
agency
{} and {}
""",
    "de": """\
Zum Verzeichnis: Wer sagt was
Alle Artikel
Aus
Nicht Teil des Artikels: {}
Angaben des Archivs
Warum etwas gefunden wurde
Wer sagt was
{} Zitat
{} Zitate
{} Stimme
{} Stimmen
Niemand wird zitiert.
Sprecher unbekannt
Wie Zitate markiert sind
wörtlich
sinngemäß
wer es sagt und wie
gesagt von {}
bestritten von {}
nicht gesagt von {}
bestreitet
nicht gesagt
wörtlich
teils wörtlich
sinngemäß
hier
Redeverb
Zitat
Regel
trifft in {} der Fälle zu
Ort
Datum
Agentur
{} und {}
Januar Februar März April Mai Juni Juli August September Oktober November Dezember
""",
    "es": """\
Ir a quién dice qué
Todos los artículos
Fechado en
Fuera del artículo: {}
Lo que dice el archivo
Por qué se encontró cada cosa
Quién dice qué
{} cita
{} citas
{} voz
{} voces
No se cita a nadie.
hablante desconocido
Cómo se marcan las citas
sus palabras
en palabras de otros
quién lo dice y cómo
dicho por {}
negado por {}
no dicho por {}
niega
no dicho
directa
mixta
indirecta
aquí
verbo
cita
regla
acierta en el {} de los casos
lugar
fecha
agencia
{} y {}
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
""",
    "fr": """\
Aller à qui dit quoi
Tous les articles
Daté de
Hors de l’article : {}
Ce que dit l’archive
Pourquoi chaque élément a été trouvé
Qui dit quoi
{} citation
{} citations
{} voix
{} voix
Personne n’est cité.
locuteur inconnu
Comment les citations sont marquées
ses propres mots
rapporté
qui le dit, et comment
dit par {}
démenti par {}
non dit par {}
dément
non dit
directe
mixte
indirecte
ici
verbe
citation
règle
juste dans {} des cas
lieu
date
agence
{} et {}
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
""",
    "pt": """\
Ir para quem disse o quê
Todos os artigos
Datado de
Fora do artigo: {}
O que diz o arquivo
Por que cada coisa foi encontrada
Quem disse o quê
{} citação
{} citações
{} voz
{} vozes
Ninguém é citado.
autor desconhecido
Como as citações são marcadas
suas palavras
em outras palavras
quem diz, e como
dito por {}
negado por {}
não dito por {}
nega
não dito
direta
mista
indireta
aqui
verbo
citação
regra
certa em {} dos casos
lugar
data
agência
{} e {}
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
""",
    "it": """\
Vai a chi dice cosa
Tutti gli articoli
Datato
Fuori dall’articolo: {}
Che cosa dice l’archivio
Perché ogni cosa è stata trovata
Chi dice cosa
{} citazione
{} citazioni
{} voce
{} voci
Nessuno è citato.
chi parla non è noto
Come sono segnate le citazioni
parole testuali
riferito
chi lo dice, e come
detto da {}
negato da {}
non detto da {}
nega
non detto
diretta
mista
indiretta
qui
verbo
citazione
regola
giusta nel {} dei casi
luogo
data
agenzia
{} e {}
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
""",
    "nb": """\
Gå til hvem som sier hva
Alle artikler
Datert
Ikke del av artikkelen: {}
Hva arkivet sier
Hvorfor hver ting ble funnet
Hvem sier hva
{} sitat
{} sitater
{} stemme
{} stemmer
Ingen er sitert.
ukjent taler
Hvordan sitater er merket
ordrett
gjengitt
hvem som sier det, og hvordan
sagt av {}
avvist av {}
ikke sagt av {}
avviser
ikke sagt
direkte
blandet
indirekte
her
verb
sitat
regel
riktig i {} av tilfellene
sted
dato
byrå
{} og {}
januar februar mars april mai juni juli august september oktober november desember
""",
    "sv": """\
Gå till vem som säger vad
Alla artiklar
Daterad
Inte en del av artikeln: {}
Vad arkivet säger
Varför varje sak hittades
Vem säger vad
{} citat
{} citat
{} röst
{} röster
Ingen citeras.
okänd talare
Hur citat är markerade
ordagrant
återgivet
vem som säger det, och hur
sagt av {}
förnekat av {}
inte sagt av {}
förnekar
inte sagt
direkt
blandat
indirekt
här
verb
citat
regel
rätt i {} av fallen
plats
datum
byrå
{} och {}
januari februari mars april maj juni juli augusti september oktober november december
""",
    "da": """\
Gå til hvem der siger hvad
Alle artikler
Dateret
Ikke en del af artiklen: {}
Hvad arkivet siger
Hvorfor hver ting blev fundet
Hvem siger hvad
{} citat
{} citater
{} stemme
{} stemmer
Ingen er citeret.
ukendt taler
Hvordan citater er markeret
ordret
gengivet
hvem der siger det, og hvordan
sagt af {}
afvist af {}
ikke sagt af {}
afviser
ikke sagt
direkte
blandet
indirekte
her
verbum
citat
regel
rigtig i {} af tilfældene
sted
dato
bureau
{} og {}
januar februar marts april maj juni juli august september oktober november december
""",
    "ru": """\
Перейти к списку: кто что сказал
Все статьи
Место и дата
Не вошло в статью: {}
Данные архива
Почему это найдено
Кто что сказал
Цитат: {}
Цитат: {}
голосов: {}
голосов: {}
Никто не цитируется.
автор слов неизвестен
Как отмечены цитаты
дословно
в пересказе
кто говорит и как
сказал(а) {}
отрицает {}
не говорил(а) {}
отрицает
не сказано
прямая
смешанная
косвенная
здесь
глагол
цитата
правило
верно в {} случаев
место
дата
агентство
{} и {}
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
""",
    "uk": """\
Перейти до списку: хто що сказав
Усі статті
Місце і дата
Не увійшло до статті: {}
Дані архіву
Чому це знайдено
Хто що сказав
Цитат: {}
Цитат: {}
голосів: {}
голосів: {}
Нікого не цитують.
автор слів невідомий
Як позначено цитати
дослівно
у переказі
хто говорить і як
сказав(ла) {}
заперечує {}
не говорив(ла) {}
заперечує
не сказано
пряма
змішана
непряма
тут
дієслово
цитата
правило
правильно у {} випадків
місце
дата
агентство
{} і {}
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
""",
    "id": """\
Lompat ke siapa berkata apa
Semua artikel
Dari
Bukan bagian artikel: {}
Keterangan arsip
Mengapa setiap hal ditemukan
Siapa berkata apa
{} kutipan
{} kutipan
{} suara
{} suara
Tidak ada yang dikutip.
pembicara tidak diketahui
Cara kutipan ditandai
kata-katanya sendiri
diceritakan kembali
siapa yang berkata, dan bagaimana
dikatakan oleh {}
dibantah oleh {}
tidak dikatakan oleh {}
membantah
tidak dikatakan
langsung
campuran
tidak langsung
di sini
kata kerja
kutipan
aturan
benar dalam {} kasus
tempat
tanggal
kantor berita
{} dan {}
Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
""",
    "nl": """\
Naar wie wat zegt
Alle artikelen
Gedateerd
Niet in het artikel: {}
Wat het archief zegt
Waarom elk ding is gevonden
Wie wat zegt
{} citaat
{} citaten
{} stem
{} stemmen
Niemand wordt geciteerd.
spreker niet bekend
Hoe citaten zijn gemarkeerd
eigen woorden
in andere woorden
wie het zegt, en hoe
gezegd door {}
ontkend door {}
niet gezegd door {}
ontkent
niet gezegd
direct
gemengd
indirect
hier
werkwoord
citaat
regel
juist in {} van de gevallen
plaats
datum
persbureau
{} en {}
januari februari maart april mei juni juli augustus september oktober november december
""",
}
