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

NEWSBANK = """
body	Article Text	Body	Text
byline	Author	Author(s)	Authors	Autor	Byline
caption	Caption	Captions
copyright	Copyright
edition	Edition
id	Document Number	Record Number
metadata	Column	Correction	Dateline	Memo	Series
section	Section	Sección
subject	Index Terms	Index terms	Keywords	Subject
type	Article Type	Source Type
words	Length	Word Count
"""

GALE = """
body	Full Text	Texte intégral	Texto completo	Volltext
byline	Author	Author(s)	Auteur(s)	Autor	Autor(es)	Autor(en)	Byline
copyright	Copyright	COPYRIGHT
headline	Title	Titel	Titolo	Titre	Título
id	Document Number	Gale Document Number
metadata	Date	Edition	Geographic Code	ISSN	Issue	Publisher	Reading Level (Lexile)	Source	Source Citation	Fuente	Quelle
publication	Publication Title
section	Section
type	Document Type	Tipo de documento	Type de document	Dokumenttyp
words	Article Length	Length	Word Count
"""

EBSCO = """
body	Full Text
byline	Authors	Author	Autores	Auteurs	Autoren	By
deck	Abstract
edition	Edition
headline	Title	Titel	Titre	Título
id	Accession Number
metadata	Database	ISSN	Lexile	Notes	Source	Fuente	Quelle	DOI
section	Section
subject	Subject Terms	Subjects
company	Company/Entity
geographic	Geographic Terms
person	People
type	Document Type
words	Full Text Word Count	Word Count
"""

WESTLAW = """
company	Company
geographic	Region
industry	Industry
language	Language
metadata	Edition	Keywords	Other Indexing	Ticker
section	Section
subject	News Subject
words	Word Count
"""

WISO = """
byline	Autor	Autoren	Verfasser
edition	Ausgabe
id	Dokumentnummer
metadata	Branche	ISSN	Jahrgang	Land	Quelle	Schlagwort	Schlagworte	Serie	Weitere Ausgaben
page	Seite
section	Ressort	Rubrik
words	Wörter
"""

# Names of the fields of records, in small letters without blanks and signs; of several, the first is believed.
RECORDS = """
text	text	maintext	fulltext	articletext	storytext	articlebody	bodytext	article	content	body	story	volltext	texteintégral	textointegral	texte	tekst	texto	testo	inhalt	contenu	contenido	conteúdo	artikel	artikkel
title	headline	title	articletitle	hl1	head	webtitle	titel	überschrift	schlagzeile	titre	título	titulo	titular	titolo	kop	tittel	rubrik	otsikko	tytuł
author	authors	author	byline	bylines	authorname	creator	autor	autoren	autorin	verfasser	auteur	auteurs	autores	autore	autori	forfatter	författare	kirjoittaja
date	published	datepublished	publisheddate	publicationdate	publishdate	datepublish	publishedat	publishedon	pubdate	dateofpublication	webpublicationdate	date	datum	veröffentlicht	erscheinungsdatum	publikationsdatum	datepublication	datedepublication	publicatiedatum	fecha	fechapublicación	fechapublicacion	fechadepublicación	data	datapublicação	datadipubblicazione	dato	publisert	publicerad	julkaistu	seendate
publication	publication	publicationname	publicationtitle	newspaper	medianame	outlet	newsoutlet	medium	media	newspapername	journal	magazine	source	sourcename	newssource	publisher	zeitung	quelle	publikation	medien	périodique	nomdusupport	krant	bron	periódico	periodico	fuente	diario	medio	jornal	fonte	testata	avis	kilde	tidning	källa	lähde	sitename	site	website	sourcedomain	domain	hostname	mediaurl
url	url	link	weburl	articleurl	canonicalurl	permalink	permalien	address	uri
section	section	sectionname	ressort	rubrique	sección	seccion	seção	sezione	rubriek	seksjon	avdelning
edition	edition	ausgabe	édition	editie	edición	edição	edizione
page	page	pagenumber	seite	pagina	página	side	sida
copyright	copyright	rights
"""


def read_table(table: str) -> dict[str, str]:
    """Meanings by label."""
    lines = (line.split("\t") for line in table.strip().split("\n"))
    return {label: meaning for meaning, *labels in lines for label in labels}


def read_names(table: str) -> dict[str, list[str]]:
    """Names by meaning."""
    lines = (line.split("\t") for line in table.strip().split("\n"))
    return {meaning: names for meaning, *names in lines}


def read_small(table: str) -> dict[str, str]:
    """Meanings by label, where that may be written in small or capital letters."""
    return {label.lower(): meaning for label, meaning in read_table(table).items()}
