"""What archives call the lines of their exports, in the languages of their interfaces.

In each table a line is a meaning, then its labels as they are written, without a colon, in order. A meaning is a kind
of block (`byline`, `caption`, `deck`, `headline`, `note`), a key of the results' `archive` (`section`, `words`,
`load_date` and so on), a kind of its `subjects` (`company`, `person` and so on), `published`, `body` (the story begins
there) or `metadata`.
"""

# In capitals, and with a blank for a hyphen: exports differ in both.
NEXIS = """
body	BODY	BRÖDTEXT	BRØDTEKST	CORPO	CORPO DEL TESTO	CORPO DO TEXTO	CORPS	CORPS DE L'ARTICLE	CUERPO	CUERPO DEL TEXTO	HAUPTTEKST	HAUPTTEXT	HOOFDTEKST	TEKST	TESTO	TEXT	TEXTE	TEXTO
byline	AUTEUR	AUTEURS	AUTHOR	AUTOR	AUTORE	AUTOREN	AUTORES	AUTORI	AV	BYLINE	FORFATTER	FÖRFATTARE	NAAMREGEL	SIGNATURE	VERFASSER
caption	AFBEELDING	BILD	GRAFICA	GRAFICO	GRAFIEK	GRAFIK	GRAPHIC	GRAPHIQUE	GRÁFICA	GRÁFICO	ILLUSTRATION	IMAGEN	IMMAGINE
company	AZIENDA	BEDRIJF	COMPANY	EMPRESA	FIRMA	FÖRETAG	ONDERNEMING	SELSKAB	SELSKAP	SOCIETE	SOCIETÀ	SOCIÉTÉ	UNTERNEHMEN
dateline	DATELINE	LIEU	LUGAR	ORT	ORTSZEILE	PLAATS
deck	ABSTRACT	CHAPEAU	ENCART	EXTRACTO	HIGHLIGHT	INSERT	RESUMEN	RESUMO	RIASSUNTO	RÉSUMÉ	SAMENVATTING	ZUSAMMENFASSUNG
geographic	GEO LOCALIZATION	GEOGRAFI	GEOGRAFIA	GEOGRAFIE	GEOGRAFÍA	GEOGRAPHIC	GEOGRAPHIE	GEOGRÁFICO	GÉOGRAPHIE	LOCALISATION GEO	LOCALISATION GÉO
headline	HEADLINE	KOP	OVERSKRIFT	SCHLAGZEILE	TITEL	TITLE	TITOLO	TITRE	TITULAR	TÍTULO	ÜBERSCHRIFT
industry	ACTIVITY SECTOR	BRANCHE	BRANSCH	BRANSJE	INDUSTRIA	INDUSTRIE	INDUSTRY	SECTEUR ACTIVITE	SECTEUR D'ACTIVITÉ	SECTOR	SETOR	SETTORE
language	IDIOMA	LANGUAGE	LANGUE	LINGUA	LÍNGUA	SPRACHE	SPROG	SPRÅK	TAAL
load_date	DATA DE CARREGAMENTO	DATA DI CARICAMENTO	DATE CHARGEMENT	DATE DE CHARGEMENT	FECHA CARGA	FECHA DE CARGA	LAADDATUM	LADEDATUM	LOAD DATE	UPDATE
metadata	ANCHORS	BIO	CLASIFICACIÓN	CLASSIFICATIE	CLASSIFICATION	CLASSIFICAZIONE	CLASSIFICAÇÃO	CODE DE LA REVUE	CODE REVUE	CODE ZEITUNG	CORRECTION DATE	DISTRIBUTION	GUESTS	JOURNAL CODE	KLASSIFICERING	KLASSIFIKATION	KLASSIFIZIERUNG	NAME	SERIE	SERIES	SHOW	TRANSCRIPT	ZEITSCHRIFTENCODE	ZEITUNGS CODE	ZEITUNGSCODE
note	ANMERKUNG	ANMERKUNGEN	CORRECCIÓN	CORRECTIE	CORRECTION	CORREZIONE	CORREÇÃO	HINWEISE	KORREKTUR	NOTAS	NOTE	NOTES
organization	ORGANISATIE	ORGANISATION	ORGANISATIONEN	ORGANIZACIÓN	ORGANIZATION	ORGANIZAÇÃO	ORGANIZZAZIONE
person	PERSON	PERSONA	PERSONEN	PERSONNE	PERSOON	PESSOA
section	ABSCHNITT	AFDELING	AVDELNING	RESSORT	RUBRIEK	RUBRIK	RUBRIQUE	SECCIÓN	SECTIE	SECTION	SEKSJON	SEKTION	SEZIONE	SEÇÃO
subject	ASSUNTO	ASUNTO	EMNE	MATERIA	ONDERWERP	SOGGETTO	SUBJECT	SUJET	TEMA	THEMA	THEMEN	ÄMNE
ticker	BÖRSENKÜRZEL	STOCK SYMBOL	SYMBOLE BOURSIER	TICKER
type	DOCUMENT TYPE	DOKUMENTTYP	PUB TYPE	PUBLICATIETYPE	PUBLICATION TYPE	PUBLIKATIONSTYP	TIPO DE PUBLICACIÓN	TIPO DE PUBLICAÇÃO	TIPO DI PUBBLICAZIONE	TYPE	TYPE DE PUBLICATION	TYPE PUBLICATION
url	URL
words	COMPRIMENTO	EXTENSIÓN	LENGDE	LENGTE	LENGTH	LONGITUD	LONGUEUR	LUNGHEZZA	LÄNGD	LÄNGE	LÆNGDE	TAMANHO
"""

# What the last line of a document says, in small letters.
NEXIS_ENDS = """
de	dokumentende	ende des dokuments
en	end of document
es	fin del documento
fr	fin de document	fin du document
it	fine del documento
nl	einde document	einde van document	einde van het document
no	slutt på dokument	slutt på dokumentet
pt	fim do documento
sv	slut på dokument	slut på dokumentet
"""

# What a cover begins with, before a colon, in small letters: it names who made the export.
NEXIS_REQUESTS = """
de	abfragezeit	auftragszeit	downloadauftrag	druckauftrag	zeit der anforderung	zeitpunkt der anforderung
en	download request	email request	print request	time of request
es	hora de la solicitud	solicitud de descarga	solicitud de impresión
fr	demande d'impression	demande de téléchargement	heure de la demande
it	ora della richiesta	richiesta di download	richiesta di stampa
nl	downloadopdracht	printopdracht	tijdstip downloadopdracht	tijdstip printopdracht
pt	hora da solicitação	solicitação de download	solicitação de impressão
"""

# And what that of Nexis Uni says.
NEXIS_COVERS = """
de	auftragsnummer	benutzername	datum und uhrzeit	jobnummer
en	date and time	job number	user name
es	fecha y hora	nombre de usuario	número de trabajo
fr	date et heure	nom d'utilisateur	numéro de tâche	numéro du travail
it	data e ora	nome utente	numero lavoro
nl	datum en tijd	gebruikersnaam	taaknummer
pt	data e hora	nome de usuário	número do trabalho
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
