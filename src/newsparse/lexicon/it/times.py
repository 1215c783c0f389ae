"""Words that stand beside the time at which a page was published or updated. Written for this project from general knowledge of the language."""

AGO = """\
fa
"""

EDITIONS = """\
edizione del mattino
edizione della sera
edizione locale
edizione nazionale
edizione straordinaria
prima edizione
seconda edizione
ultima edizione
"""

PUBLISHED = """\
articolo pubblicato il
creato il
data
data di pubblicazione
inserito il
online dal
postato
postato il
prima pubblicazione
pubblicata
pubblicata il
pubblicato
pubblicato alle
pubblicato il
pubblicazione
uscito il
"""

TODAY = """\
adesso
ieri
ieri sera
oggi
poco fa
questa mattina
stamattina
stasera
un giorno fa
un minuto fa
un'ora fa
una settimana fa
"""

UNITS = """\
anni
anno
g
giorni
giorno
h
m
mese
mesi
min
minuti
minuto
ora
ore
sec
secondi
secondo
settimana
settimane
"""

UPDATED = """\
agg.
aggiornamento
aggiornata
aggiornata il
aggiornato
aggiornato alle
aggiornato il
data di aggiornamento
modifica
modificato
modificato il
ultima modifica
ultima modifica il
ultimo aggiornamento
ultimo aggiornamento il
"""
