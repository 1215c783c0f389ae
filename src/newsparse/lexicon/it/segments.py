"""Words that tell what a line of a page is. Written for this project from general knowledge of the language."""

APPEALS = """\
abbonandoti
abbonati per continuare
abbonati per leggere
accedi per commentare
accetti i termini
ad blocker
adblock
annulla quando vuoi
attiva le notifiche
clicca qui
commissione di affiliazione
consenso al trattamento
contenuto riservato agli abbonati
devi essere registrato
disattiva il blocco
disdici quando vuoi
gratuitamente sulla tua
hai già un abbonamento
i nostri partner
informativa sulla privacy
iscriviti al nostro canale
iscriviti alla newsletter
iscriviti alla nostra
link di affiliazione
nella tua casella
nella tua email
ogni mattina nella
per poter commentare
questo sito utilizza
riservato agli abbonati
scarica la nostra app
seguici su
sei già abbonato
sei già registrato
trattamento dei dati personali
tutti i diritti riservati
usiamo i cookie
utilizziamo i cookie
"""

BIOGRAPHIES = """\
collabora con
dirige
giornalista professionista
ha scritto
insegna
lavora a
lavora per
scrive di
scrive per
si occupa di
vive a
è laureato in
è nata a
è nato a
è un
è una
"""

BOXES = """\
abbonati a	boilerplate
abbonati per	boilerplate
altre notizie	related
approfondisci	related
articoli correlati	related
clicca qui	boilerplate
contatti per la stampa	boilerplate
contatti stampa	boilerplate
cookie policy	navigation
copyright	boilerplate
guarda anche	related
hai già un abbonamento	boilerplate
i più letti	related
i video più	related
iscriviti al	boilerplate
iscriviti alla	boilerplate
le ultime notizie	related
leggi anche	related
leggi pure	related
note legali	navigation
note per i redattori	boilerplate
p. iva	boilerplate
p.iva	boilerplate
partita iva	boilerplate
per approfondire	related
per commentare	boilerplate
più letti	related
potrebbe interessarti	related
privacy policy	navigation
questo contenuto è riservato	boilerplate
ricevi le	boilerplate
riproduzione riservata	boilerplate
scarica l'app	boilerplate
scopri anche	related
segui il nostro	boilerplate
segui la nostra	boilerplate
seguici su	boilerplate
sei già abbonato	boilerplate
ti consigliamo	related
ti potrebbe interessare	related
tutti i diritti	boilerplate
vedi anche	related
vuoi ricevere	boilerplate
© riproduzione	boilerplate
"""

COMMENTS = """\
commenti
commento
i commenti dei lettori
i vostri commenti
leggi i commenti
mostra commenti
tutti i commenti
ultimi commenti
"""

CONTACTS = """\
contatta
contatti
e-mail
email
mail
scrivete a
scrivi a
tel.
telefono
"""

ENDINGS = """\
argomenti:
articoli correlati
commenti (
contatti per la stampa
contatti stampa
contenuti sponsorizzati
copyright ©
i più letti
i più visti
lascia un commento
note per i redattori
più letti
potrebbe interessarti
pubblicato in
raccomandati per te
riproduzione riservata
scrivi un commento
segnala un errore
tag:
tags:
temi:
ti potrebbe interessare
tutti i diritti riservati
ultime notizie
© riproduzione riservata
"""

KICKERS = """\
aggiornamento
analisi
approfondimento
breaking news
commento
comunicato stampa
cronaca nera
diretta
editoriale
esclusiva
esclusivo
fact checking
foto
fotogallery
il caso
il commento
il personaggio
il punto
il retroscena
il ritratto
inchiesta
intervista
l'analisi
l'editoriale
l'intervista
l'opinione
la polemica
la scheda
la storia
lettera
lettere
live
motto
obiettivo
opinione
opinioni
personaggio
podcast
recensione
reportage
retroscena
ritratto
scheda
slogan
sondaggio
speciale
ultim'ora
ultimora
video
"""

LABELS = """\
0 commenti	boilerplate
abbonati	boilerplate
abbonati ora	boilerplate
accedi	boilerplate
accessibilità	navigation
accetta	boilerplate
accetta e continua	boilerplate
accetta tutto	boilerplate
acquista	boilerplate
adv	boilerplate
advertisement	boilerplate
altre notizie	related
altri articoli	related
ambiente	navigation
annulla	boilerplate
annunci	boilerplate
annuncio	boilerplate
approfondimenti	related
approfondisci	related
archivio	navigation
area personale	navigation
argomenti	boilerplate
articoli correlati	related
ascolta	boilerplate
ascolta l'articolo	boilerplate
blog	navigation
calcio	navigation
carica altri	boilerplate
caricamento	boilerplate
caricamento in corso	boilerplate
cerca	navigation
chi siamo	navigation
chiudi	boilerplate
commenta	boilerplate
commenti	boilerplate
condividi	boilerplate
condividi su facebook	boilerplate
condividi su linkedin	boilerplate
condividi su twitter	boilerplate
condividi su whatsapp	boilerplate
condizioni d'uso	navigation
consigliati per te	related
contattaci	navigation
contatti	navigation
contenuti correlati	related
contenuto sponsorizzato	boilerplate
continua a leggere	boilerplate
continua a leggere dopo la pubblicità	boilerplate
cookie	navigation
cookie policy	navigation
copia il link	boilerplate
copia link	boilerplate
correlati	related
cronaca	navigation
cucina	navigation
cultura	navigation
da non perdere	related
dalla home	related
dello stesso autore	related
dichiarazione di accessibilità	navigation
economia	navigation
edicola	navigation
editoriali	navigation
edizione digitale	navigation
email	boilerplate
esci	navigation
esteri	navigation
facebook	boilerplate
faq	navigation
foto	navigation
fotogallery	navigation
gallery	navigation
gerenza	navigation
gestisci le preferenze	boilerplate
giochi	navigation
guarda anche	related
guarda il video	boilerplate
home	navigation
homepage	navigation
i più condivisi	related
i più letti	related
i più visti	related
il mio account	navigation
in evidenza	related
in primo piano	related
informativa privacy	navigation
informativa sulla privacy	navigation
ingrandisci	boilerplate
instagram	boilerplate
interni	navigation
invia	boilerplate
invia per email	boilerplate
iscriviti	boilerplate
iscriviti alla newsletter	boilerplate
lascia un commento	boilerplate
lavora con noi	navigation
lavoro	navigation
le ultime	related
leggi di più	boilerplate
leggi e commenta	boilerplate
leggi tutto	boilerplate
link copiato	boilerplate
linkedin	boilerplate
login	navigation
logout	navigation
mappa del sito	navigation
menu	navigation
menù	navigation
meteo	navigation
moda	navigation
mondo	navigation
mostra altri commenti	boilerplate
mostra altro	boilerplate
mostra commenti	boilerplate
mostra di più	boilerplate
motori	navigation
necrologi	navigation
newsletter	boilerplate
note legali	navigation
notizie correlate	related
oggi in edicola	related
opinioni	navigation
oroscopo	navigation
più letti	related
più visti	related
play	boilerplate
podcast	navigation
politica	navigation
potrebbe interessarti	related
potrebbe interessarti anche	related
potrebbero interessarti	related
preferenze	boilerplate
primo piano	related
privacy	navigation
privacy policy	navigation
prova gratis	boilerplate
pubblicità	boilerplate
raccomandati per te	related
redazione	navigation
regala un abbonamento	boilerplate
registrati	boilerplate
rifiuta	boilerplate
rifiuta e abbonati	boilerplate
riproduzione riservata	boilerplate
riproduzione riservata ©	boilerplate
rss	navigation
salute	navigation
salva	boilerplate
scarica l'app	boilerplate
scelti per te	related
scienza	navigation
scienze	navigation
scopri di più	boilerplate
scrivi un commento	boilerplate
scuola	navigation
segnala un errore	boilerplate
segui	boilerplate
seguici	boilerplate
spettacoli	navigation
sponsorizzato	boilerplate
sport	navigation
stampa	boilerplate
sullo stesso argomento	related
sullo stesso tema	related
tag	boilerplate
tags	boilerplate
tecnologia	navigation
telegram	boilerplate
temi	boilerplate
termini di servizio	navigation
termini e condizioni	navigation
ti potrebbe interessare	related
ti potrebbero interessare	related
tiktok	boilerplate
torna su	boilerplate
tutti i diritti riservati	boilerplate
twitter	boilerplate
ultim'ora	navigation
ultime notizie	related
ultimi articoli	related
vedi anche	related
viaggi	navigation
video	navigation
video correlati	related
whatsapp	boilerplate
youtube	boilerplate
© riproduzione riservata	boilerplate
"""

LIVE = """\
aggiornamenti in diretta
aggiornamenti live
diretta
in diretta
la cronaca in diretta
la diretta
live blog
liveblog
minuto per minuto
"""

NOTES = """\
articolo aggiornato
articolo originale
correzione:
errata corrige
già pubblicato su
ha collaborato:
hanno collaborato:
in aggiornamento
n.d.r.
ndr:
nota del direttore
nota della redazione
notizia in aggiornamento
pubblicato originariamente
questo articolo è stato aggiornato
questo articolo è stato modificato
traduzione:
una versione precedente
"""

REPLIES = """\
mi piace rispondi
rispondi
rispondi a
rispondi al commento
rispondi segnala
segnala
segnala abuso
"""

# How a link to another place on the page begins.
JUMPS = """\
passa al contenuto
salta al
vai al contenuto
"""

# How words begin with which a page asks for its reader's data.
CONSENTS = """\
annunci
consens
cookie
dati
dispositiv
identificat
partner
personalizz
privacy
pubblicit
trattamento
"""
