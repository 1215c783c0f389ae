"""What archives call the lines of their exports, in the languages of their interfaces.

In each table a line is a meaning, then its labels as they are written, without a colon, in order. A meaning is a kind
of block (`byline`, `caption`, `deck`, `headline`, `note`), a key of the results' `archive` (`section`, `words`,
`load_date` and so on), a kind of its `subjects` (`company`, `person` and so on), `published`, `body` (the story begins
there) or `metadata`.
"""

# In capitals, and with a blank for a hyphen: exports differ in both.
NEXIS = """
body	ARTIKELTEXT	BODY	BRÖDTEXT	BRØDTEKST	BRØDTEKSTEN	CONTENIDO	CORPO	CORPO DEL TESTO	CORPO DELL'ARTICOLO	CORPO DO ARTIGO	CORPO DO TEXTO	CORPS	CORPS DE L'ARTICLE	CUERPO	CUERPO DEL ARTÍCULO	CUERPO DEL TEXTO	FULL TEXT	HAUPTTEKST	HAUPTTEXT	HOOFDTEKST	INHALT	LEIPÄTEKSTI	TEKST	TEKSTI	TESTO	TEXT	TEXTE	TEXTE DE L'ARTICLE	TEXTE INTÉGRAL	TEXTO	TREŚĆ	VOLLTEXT
byline	ASSINATURA	AUTEUR	AUTEURS	AUTHOR	AUTOR	AUTORE	AUTOREN	AUTORES	AUTORI	AV	BYLINE	BYLINEN	FIRMA AUTORE	FIRMADO	FORFATTER	FÖRFATTARE	KIRJOITTAJA	NAAMREGEL	REDACTEUR	SIGNATURE	SIGNÉ	SKRIBENT	VERFASSER
caption	ABBILDUNG	AFBEELDING	AFBEELDINGEN	BILD	BILDER	BILDUNTERSCHRIFT	FOTO	FOTOS	GRAFICA	GRAFICO	GRAFIEK	GRAFIK	GRAFIKEN	GRAFISCH	GRAFISK	GRAPHIC	GRAPHICS	GRAPHIK	GRAPHIQUE	GRAPHIQUES	GRÁFICA	GRÁFICO	GRÁFICOS	ILLUSTRATIE	ILLUSTRATIES	ILLUSTRATION	ILLUSTRATIONEN	ILLUSTRATIONS	ILLUSTRAZIONE	ILUSTRACIÓN	ILUSTRAÇÃO	IMAGEM	IMAGEN	IMAGENS	IMMAGINE	IMMAGINI
company	AZIENDA	AZIENDE	BEDRIJF	BEDRIJVEN	COMPANIES	COMPANY	COMPAÑÍA	COMPAÑÍAS	EMPRESA	EMPRESAS	ENTREPRISE	ENTREPRISES	FIRMA	FÖRETAG	ONDERNEMING	SELSKAB	SELSKAP	SOCIETE	SOCIETES	SOCIETÀ	SOCIÉTÉ	SOCIÉTÉS	UNTERNEHMEN	VIRKSOMHED	YRITYS
dateline	DAGTEKENING	DATA E LUGAR	DATATION	DATAZIONE	DATELIJN	DATELINE	DATUMSZEILE	LIEU	LIEU ET DATE	LUGAR	LUGAR Y FECHA	LUOGO	ORT	ORTSZEILE	PLAATS	PLAATS VAN HANDELING
deck	ABSTRACT	ACCROCHE	CHAPEAU	DESTACADO	ENCART	EVIDENZA	EXTRACTO	HIGHLIGHT	HIGHLIGHTS	HOOGTEPUNT	INGRESS	INSERT	POINTS SAILLANTS	RESUMEN	RESUMO	RESUMÉ	RIASSUNTO	RÉSUMÉ	SAMENVATTING	SAMMANFATTNING	SAMMENDRAG	SOMMAIRE	SOMMARIO	SUMARIO	SUMÁRIO	ZUSAMMENFASSUNG
geographic	GEO LOCALIZATION	GEO LOKALISIERUNG	GEOGRAFI	GEOGRAFIA	GEOGRAFIE	GEOGRAFISCH	GEOGRAFISK	GEOGRAFÍA	GEOGRAPHIC	GEOGRAPHIE	GEOGRAPHISCH	GEOGRAPHISCHE ANGABE	GEOGRAPHISCHE ANGABEN	GEOGRAPHY	GEOGRÁFICA	GEOGRÁFICO	GÉOGRAPHIE	GÉOGRAPHIQUE	LOCALISATION GEO	LOCALISATION GÉO	LOCALISATION GÉOGRAPHIQUE
headline	ENCABEZADO	GROS TITRE	HEADLINE	KOP	KOPREGEL	MANCHETE	OTSIKKO	OVERSKRIFT	RUBRIEKKOP	SCHLAGZEILE	TITEL	TITEL DES ARTIKELS	TITELZEILE	TITLE	TITLES	TITOLO	TITRE	TITULAR	TITULO	TÍTULO	ÜBERSCHRIFT
industry	ACTIVITY SECTOR	BEDRIJFSTAK	BRANCHE	BRANCHEN	BRANSCH	BRANSJE	INDUSTRIA	INDUSTRIE	INDUSTRIEN	INDUSTRIES	INDUSTRIEZWEIG	INDUSTRY	INDÚSTRIA	SECTEUR	SECTEUR ACTIVITE	SECTEUR D'ACTIVITÉ	SECTEURS	SECTOR	SECTORES	SETOR	SETORES	SETTORE	SETTORI
language	IDIOMA	IDIOMAS	KIELI	LANGUAGE	LANGUE	LANGUES	LINGUA	LÍNGUA	SPRACHE	SPRACHEN	SPROG	SPRÅK	SPRÅKET	TAAL	TALEN
load_date	AKTUALISIERT	AKTUALISIERUNG	DATA CARICAMENTO	DATA CARREGAMENTO	DATA DE CARGA	DATA DE CARREGAMENTO	DATA DI AGGIORNAMENTO	DATA DI CARICAMENTO	DATE CHARGEMENT	DATE DE CHARGEMENT	DATE DE MISE À JOUR	DATE DU CHARGEMENT	DATUM DER AKTUALISIERUNG	DATUM LADEN	DATUM VAN LADEN	FECHA CARGA	FECHA CARGADA	FECHA DE ACTUALIZACIÓN	FECHA DE CARGA	HOCHLADEDATUM	INDLÆSNINGSDATO	LAAD DATUM	LAADDATUM	LADDNINGSDATUM	LADE DATUM	LADEDATUM	LADEZEITPUNKT	LASTEDATO	LOAD DATE	MISE À JOUR	UPDATE	UPLOAD DATUM	UPLOADDATUM	ÚLTIMA ATUALIZAÇÃO
metadata	ANCHORS	AUDIENCIA	AUSGABE	BIO	CIRCULATION	CLASIFICACIÓN	CLASSEMENT	CLASSIFICATIE	CLASSIFICATION	CLASSIFICAZIONE	CLASSIFICAÇÃO	CODE DE LA REVUE	CODE DU JOURNAL	CODE DU PÉRIODIQUE	CODE JOURNAL	CODE REVUE	CODE ZEITUNG	CODICE GIORNALE	CODICE RIVISTA	CORRECTION DATE	CÓDIGO DE DIARIO	CÓDIGO DE LA REVISTA	CÓDIGO DE REVISTA	CÓDIGO DO PERIÓDICO	DATE DE CORRECTION	DISTRIBUCIÓN	DISTRIBUIÇÃO	DISTRIBUTIE	DISTRIBUTION	DISTRIBUZIONE	EDICIÓN	EDITIE	EDITION	EDIZIONE	EDIÇÃO	FECHA DE CORRECCIÓN	GUESTS	GÄSTE	INVITÉS	ISSN	JOURNAL CODE	KLASSIFICERING	KLASSIFIKATIE	KLASSIFIKATION	KLASSIFISERING	KLASSIFIZIERUNG	KORREKTURDATUM	KRANTCODE	LUOKITUS	MODERATOREN	NAME	SENDUNG	SERIE	SERIES	SHOW	SÉRIE	TIJDSCHRIFT CODE	TIJDSCHRIFTCODE	TRANSCRIPT	TRANSKRIPT	VERBREITUNG	VERTRIEB	ZEITSCHRIFTEN CODE	ZEITSCHRIFTENCODE	ZEITUNGS CODE	ZEITUNGSCODE	ÉDITION	ÉMISSION
note	ANMERKUNG	ANMERKUNGEN	BEMERKUNG	BEMERKUNGEN	BERICHTIGUNG	CORRECCIÓN	CORRECTIE	CORRECTION	CORREZIONE	CORREÇÃO	CORREÇÕES	ERRATUM	HINWEIS	HINWEISE	KORREKTUR	NOTA	NOTAS	NOTAS DE REDACCIÓN	NOTE	NOTER	NOTES	OPMERKING	OPMERKINGEN	RECTIFICATIE	REMARQUES	RETTELSE	RICHTIGSTELLUNG	RÄTTELSE
organization	ORGANISATIE	ORGANISATIES	ORGANISATION	ORGANISATIONEN	ORGANISATIONS	ORGANISME	ORGANISMES	ORGANISMO	ORGANIZACIONES	ORGANIZACIÓN	ORGANIZATION	ORGANIZATIONS	ORGANIZAÇÃO	ORGANIZAÇÕES	ORGANIZZAZIONE	ORGANIZZAZIONI
person	HENKILÖ	PERSON	PERSONA	PERSONAS	PERSONE	PERSONEN	PERSONER	PERSONNE	PERSONNES	PERSOON	PESSOA	PESSOAS
section	ABSCHNITT	AFDELING	AVDELNING	BEREICH	CATÉGORIE	CUADERNO	KATERN	OSASTO	RESSORT	RESSORTS	RUBRICA	RUBRIEK	RUBRIK	RUBRIQUE	SECCIÓN	SECTIE	SECTION	SECÇÃO	SEKSJON	SEKTION	SEZIONE	SEÇÃO	SEÇÕES
subject	AIHE	ARGOMENTO	ARGUMENTO	ASSUNTO	ASUNTO	BETREFF	EMNE	EMNER	GEGENSTAND	MATERIA	MATÉRIA	OGGETTO	ONDERWERP	ONDERWERPEN	SCHLAGWORT	SCHLAGWÖRTER	SOGGETTO	SUBJECT	SUBJECTS	SUJET	SUJETS	TEMA	TEMAS	TEMI	THEMA	THEMEN	THÈME	THÈMES	TÓPICO	ÄMNE
ticker	BÖRSENKÜRZEL	BÖRSENSYMBOL	BÖRSENTICKER	CÓDIGO BURSÁTIL	SIMBOLO DE BOLSA	STOCK SYMBOL	SYMBOLE BOURSIER	SÍMBOLO BURSÁTIL	TICKER	TICKERSYMBOL
type	ART DER PUBLIKATION	ART DER VERÖFFENTLICHUNG	DOCUMENT TYPE	DOCUMENTTYPE	DOKUMENTTYP	PRESSETYP	PUB TYPE	PUBLICATIE TYPE	PUBLICATIETYPE	PUBLICATION TYPE	PUBLICERINGSTYP	PUBLIKASJONSTYPE	PUBLIKATIONS TYP	PUBLIKATIONSART	PUBLIKATIONSTYP	PUBLIKATIONSTYPE	SOORT PUBLICATIE	TIPO DE DOCUMENTO	TIPO DE PUBLICACIÓN	TIPO DE PUBLICAÇÃO	TIPO DI DOCUMENTO	TIPO DI PUBBLICAZIONE	TIPO DOCUMENTO	TIPO PUBBLICAZIONE	TIPO PUBLICACION	TIPO PUBLICACIÓN	TIPO PUBLICAÇÃO	TYP DER PUBLIKATION	TYPE	TYPE DE DOCUMENT	TYPE DE PUBLICATION	TYPE PUBLICATIE	TYPE PUBLICATION
url	URL
words	AANTAL WOORDEN	ANTAL ORD	ANZAHL WÖRTER	COMPRIMENTO	EXTENSIÓN	EXTENSÃO	LENGDE	LENGDEN	LENGTE	LENGTE ARTIKEL	LENGTH	LENGTH OF ARTICLE	LONGEUR	LONGITUD	LONGUEUR	LUNGHEZZA	LÄNGD	LÄNGE	LÆNGDE	NOMBRE DE MOTS	NÚMERO DE PALABRAS	NÚMERO DE PALAVRAS	PITUUS	TAMANHO	WORTANZAHL	WORTZAHL
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

# Names of the editions of Austrian papers, in small letters.
DEFACTO_EDITIONS = """
abend
bgld
bundesland
burgenland
ktn
kärnten
länder
morgen
n.ö.
niederösterreich
nö
o.ö.
oberösterreich
ooe
ooe morgen
oö
salzburg
sbg
steiermark
stmk
ti
tirol
vbg
vorarlberg
wi
wien
österreich
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


FACTIVA = """
body	LP	TD
byline	BY
caption	ART
company	CO
copyright	CY
edition	ED
geographic	RE
headline	HD
id	AN
industry	IN
metadata	CLM	CR	CT	DLN	ET	GC	IPC	IPD	LA	NGC	PUB	RF	RST	SC	VOL
note	CX
page	PG
person	PE
publication	SN
published	PD
section	SE
subject	NS
words	WC
"""

# What follows the number of words of an article.
FACTIVA_WORDS = """
words	Wörter	cuvinte	kata	kelime	mots	ord	palabras	palavras	paraules	parole	sanaa	slov	słowa	słów	woorden	words	слов	слова	ワード	个字	字	字數	文字	語	단어
"""

PROQUEST = """
abstract	Abstract	Abstrakt	Extracto	Resumen	Resumo	Riassunto	Résumé	Samenvatting	Sammandrag	Sammendrag	Streszczenie	Zusammenfassung	Özet	Аннотация	抄録	摘要	초록
body	Fuldtekst	Full text	Fulltekst	Fulltext	Pełny tekst	Plný text	Tam metin	Teljes szöveg	Testo completo	Texte complet	Texte intégral	Texto completo	Texto integral	Volledige tekst	Volltext	Полный текст	フルテキスト	全文	본문	전문
byline	Auteur	Auteurs	Author	Authors	Autor	Autore	Autorer	Autores	Autori	Forfatter	Författare	Szerző	Yazar	Автор	作者	著者	저자
caption	Bildunterschrift	CAPTION	Didascalia	Legenda	Leyenda	Légende	PHOTO CAPTION
company	Azienda/organizzazione	Bedrijf/organisatie	Company/organization	Compañía/organización	Corporation	Empresa/organización	Empresa/organização	Entreprise/organisation	Firma/organizacja	Företag/organisation	Gesellschaft/Organisation	Société/organisation	Unternehmen/Organisation	Компания/организация	公司/組織	公司/组织
copyright	Copyright	Derechos de autor	Direitos autorais	Diritti d'autore	Droit d'auteur	Droits d'auteur	Urheberrecht	Авторское право	版权	版權	著作権	저작권
credit	CREDIT
edition	Ausgabe	Edición	Edition	Edizione	Edição	Édition
geographic	Emplacement	Geografische Angabe	Lieu	Local	Localidad	Localisation	Località	Localização	Locatie	Location	Lugar	Luogo	Ort	Plats	Standort	Sted	Ubicación	Местоположение	地点	地點	場所	위치
id	Dokument-ID	ID de document ProQuest	ID de documento de ProQuest	ID del documento ProQuest	ID del documento de ProQuest	ID do documento ProQuest	ID do documento da ProQuest	ID do documento no ProQuest	ID documento ProQuest	ID du document ProQuest	Identifiant du document ProQuest	Identificador de documento ProQuest	Identyfikator dokumentu ProQuest	Numéro de document ProQuest	ProQuest Dokument-ID	ProQuest belge kimliği	ProQuest document ID	ProQuest ドキュメント ID	ProQuest 文档 ID	ProQuest 文檔 ID	ProQuest 문서 ID	ProQuest-Dokument-ID	ProQuest-document-id	Идентификатор документа ProQuest
imprint	Información de la publicación	Información de publicación	Informacje o publikacji	Informations de publication	Informations sur la publication	Informazioni di pubblicazione	Informazioni sulla pubblicazione	Informações da publicação	Informações de publicação	Publicatiegegevens	Publication info	Publication information	Publikationsangaben	Publikationsinfo	Publikationsinformationen	Veröffentlichungsinformation	Veröffentlichungsinformationen	Сведения о публикации	出版信息	出版情報	出版資訊
load_date	Dernière mise à jour	Laatst bijgewerkt	Last updated	Letzte Aktualisierung	Ostatnia aktualizacja	Senast uppdaterad	Sist oppdatert	Son güncelleme	Ultimo aggiornamento	Zuletzt aktualisiert	Última actualización	Última atualização	Последнее обновление	上次更新时间	最后更新	最終更新日	最近更新
metadata	Accession number	Anfang der Seite	Annee de publication	Anno di pubblicazione	Année de publication	Ano de publicação	Assunto da publicação	Año	Año de publicación	Banca dati	Banco de dados	Base de dados	Base de datos	Base de données	Baza danych	Brontype	Business indexing term	Classification	Country of publication	DOI	Databank	Databas	Database	Database copyright	Datenbank	Dokumententitel	Editor	Editora	Editore	Editorial	Enlace al documento	Erscheinungsjahr	Erscheinungsland	Erscheinungsort	Herausgeber	ISSN	Identifier / keyword	Identifier/keyword	Idioma da publicação	Idioma de la publicación	Idioma de publicación	Idioma de publicação	Issue	Issue date	Issue publication date	Język publikacji	Kaynak türü	Keywords	Land der Publikation	Language of publication	Langue de la publication	Langue de publication	Lieu de publication	Lingua della pubblicazione	Lingua di pubblicazione	Link al documento	Literature indexing term	Local de publicação	Lugar de publicación	Luogo di pubblicazione	Maison d'édition	Materia de la publicación	Materia de publicación	Numéro	Paese di pubblicazione	Pays de publication	País de publicación	País de publicação	Place of publication	Platz der Publikation	Publicatiejaar	Publicatieland	Publicatieonderwerp	Publicatieplaats	Publicatietaal	Publication subject	Publication year	Publiceringsår	Publikationsjahr	Publikationsland	Publikationsort	Publikationssprache	Publikationsspråk	Publikationsthema	Publikationsår	Publisher	Publishing date online	Quellenart	Quellentyp	Ressourcentyp	Soggetto della pubblicazione	Soggetto pubblicazione	Source attribution	Source type	Sprache der Publikation	Sujet de la publication	Sujet de publication	Thema der Publikation	Tipo de fonte	Tipo de fuente	Tipo di fonte	Typ źródła	Type de source	Uitgever	Utgivare	Verlag	Verlagsort	Volume	Wydawca	Yayın yılı	Yayıncı	e-ISSN	Éditeur	База данных	Год публикации	Издатель	データベース	出版商	出版年份	出版社	数据库	資料庫
page	Eerste pagina	Erste Seite	First page	Första sidan	Første side	Page	Pages	Pagina	Pagina's	Pagine	Première page	Prima pagina	Primeira página	Primera página	Página	Páginas	Seite	Seiten	Sidor	Start page	Startseite	Первая страница	第一页	起始页	首页
person	Gente	Kişiler	Mensen	Människor	Osoby	People	Person	Personas	Persone	Personen	Personer	Personnes	Pessoas	Люди	人员	人物
private	Bağlantılar	Collegamenti	Enlaces	Koppelingen	Lenker	Liens	Link	Links	Länkar	Verknüpfungen	Vínculos	Łącza	Ссылки	リンク	連結	链接	링크
publication	Naam van publicatie	Nazwa publikacji	Nom de la publication	Publication	Publication title	Publikasjonstittel	Publikationens titel	Publikationstitel	Titel der Publikation	Titel van de publicatie	Titel van publicatie	Titolo della pubblicazione	Titolo di pubblicazione	Titolo pubblicazione	Titre de la publication	Titre de publication	Tytuł publikacji	Título da publicação	Título de la publicación	Título de publicación	Título de publicação	Yayın başlığı	Название публикации	Наименование публикации	出版物名	出版物名称	出版物标题	出版物標題	간행물 제목
published	Data da publicação	Data de publicação	Data di pubblicazione	Data pubblicazione	Data publikacji	Date de publication	Datum der Publikation	Erscheinungsdatum	Fecha de la publicación	Fecha de publicación	Publicatiedatum	Publication date	Publiceringsdatum	Publikasjonsdato	Publikationsdatum	Publiseringsdato	Udgivelsesdato	Utgivningsdatum	Veröffentlichungsdatum	Yayın tarihi	Дата публикации	出版日	出版日期	간행일
section	Abschnitt	Avsnitt	Bölüm	Rubriek	Rubrik	Rubrique	Sección	Sectie	Section	Secção	Sekcja	Seksjon	Sezione	Seção	Раздел	セクション	版块	章节	部分
subject	Argomento	Assunto	Emne	Konu	Materia	Onderwerp	Schlagwort	Schlagwörter	Soggetto	Subject	Sujet	Tema	Temat	Thema	Ämne	Тема	主題	主题	주제
title	Başlık	Dokumenttitel	Titel	Titill	Title	Titolo	Titre	Tittel	Tytuł	Título	Название	タイトル	标题	標題	제목
type	Belge türü	Document type	Documenttype	Dokumententyp	Dokumenttyp	Dokumenttype	Rodzaj dokumentu	Tipo de documento	Tipo di documento	Typ dokumentu	Type de document	Тип документа	ドキュメントのタイプ	文件類型	文档类型	문서 유형
url	Belge URL'si	Document URL	Document-URL	Dokument-URL	Dokumentets URL	URL de documento	URL del documento	URL do documento	URL documento	URL dokumentu	URL du document	URL документа	ドキュメントの URL	文件 URL	文档 URL	문서 URL
words	Antal ord	Conteggio parole	Nombre de mots	Número de palabras	Número de palavras	Word count	Wortanzahl	Wortzahl	Wörter
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


def read_names(table: str) -> dict[str, list[str]]:
    """Names by meaning."""
    lines = (line.split("\t") for line in table.strip().split("\n"))
    return {meaning: names for meaning, *names in lines}


def read_small(table: str) -> dict[str, str]:
    """Meanings by label, where that may be written in small or capital letters."""
    return {label.lower(): meaning for label, meaning in read_table(table).items()}
