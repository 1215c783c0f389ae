"""Words that stand in captions and beside the names of photographers. Written for this project from general knowledge of the language."""

CAPTION_LABELS = """\
didascalia
didascalia immagine
in foto
nell'immagine
nella foto
"""

FILLERS = """\
ansa
archivio
archivio personale
dal web
facebook
foto d'archivio
foto di repertorio
frame video
imagoeconomica
immagine di repertorio
instagram
internet
per gentile concessione
redazione
repertorio
screenshot
twitter
ufficio stampa
web
"""

CREDIT_LABELS = """\
copyright
credit
credit foto
crediti
crediti foto
crediti immagine
credito
credits
fonte
fonte foto
fonte immagine
foto
foto d'archivio
foto di repertorio
fotografia
fotografie
grafica
illustrazione
immagine
immagini
infografica
ph
photo
screenshot
video
"""

CREDIT_OPENERS = """\
courtesy
courtesy of
foto da
foto di
foto tratta da
fotografia di
fotografie di
frame da
grafica di
illustrazione di
immagine da
immagine di
immagini di
per gentile concessione di
ph
photo by
screenshot da
video di
"""

TAILS = """\
apri immagine
chiudi didascalia
guarda la gallery
guarda le foto
ingrandisci
ingrandisci immagine
mostra didascalia
nascondi didascalia
"""
