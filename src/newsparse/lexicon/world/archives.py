"""What archives call the lines of their exports, in the languages of their interfaces.

In each table a line is a meaning, then its labels as they are written, without a colon, in order. A meaning is a kind
of block (`byline`, `caption`, `deck`, `headline`, `note`), a key of the results' `archive` (`section`, `words`,
`load_date` and so on), a kind of its `subjects` (`company`, `person` and so on), `published`, `body` (the story begins
there) or `metadata`.
"""

NEXIS = """
body	BODY	TEKST	TEXT
byline	AUTEUR	AUTOR	BYLINE	SIGNATURE
caption	GRAFIK	GRAPHIC
company	COMPANY	SOCIETE	UNTERNEHMEN
dateline	DATELINE	ORTSZEILE
deck	CHAPEAU	ENCART	HIGHLIGHT
geographic	GEOGRAPHIC	LOCALISATION-GEO
headline	HEADLINE	KOP	TITEL	TITRE
industry	INDUSTRY	SECTEUR-ACTIVITE
language	LANGUAGE	LANGUE	SPRACHE	TAAL
load_date	DATE-CHARGEMENT	LOAD-DATE	UPDATE
metadata	ANCHORS	BIO	CODE-REVUE	CORRECTION-DATE	DISTRIBUTION	GUESTS	JOURNAL-CODE	NAME	SERIES	SHOW	ZEITUNGS-CODE
note	CORRECTION
organization	ORGANIZATION
person	PERSON
section	RUBRIK	RUBRIQUE	SECTION
subject	SUBJECT	SUJET
ticker	SYMBOLE-BOURSIER	TICKER
type	DOCUMENT-TYPE	PUB-TYPE	PUBLICATION-TYPE	TYPE-PUBLICATION
url	URL
words	LENGTE	LENGTH	LONGUEUR	LÄNGE
"""

# With which the line of who wrote it begins, in a message of a wire.
WIRE_BYLINES = """
Af
Av
By
Da
De
Di
Door
Par
Por
Von
"""

# What tells editors that the lines below are for them alone.
WIRE_PRIVATE = """
ansprechpartner
contacto
contacts
contatti
kontakt
not for publication
not intended for publication
not to be published
nicht zur veröffentlichung
niet voor publicatie
no destinado a la publicación
pas destiné à la publication
"""


def read_words(words: str) -> tuple[str, ...]:
    """The entries of a list."""
    return tuple(words.strip().split("\n"))


def read_table(table: str) -> dict[str, str]:
    """Meanings by label."""
    lines = (line.split("\t") for line in table.strip().split("\n"))
    return {label: meaning for meaning, *labels in lines for label in labels}
