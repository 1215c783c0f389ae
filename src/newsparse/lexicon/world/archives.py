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
subject	AIHE	ARGOMENTO	ARGUMENTO	ASSUNTO	ASUNTO	BETREFF	EMNE	EMNER	GEGENSTAND	KEYWORD	KEYWORDS	MATERIA	MATÉRIA	OGGETTO	ONDERWERP	ONDERWERPEN	SCHLAGWORT	SCHLAGWÖRTER	SOGGETTO	SUBJECT	SUBJECTS	SUJET	SUJETS	TEMA	TEMAS	TEMI	THEMA	THEMEN	THÈME	THÈMES	TÓPICO	ÄMNE
ticker	BÖRSENKÜRZEL	BÖRSENSYMBOL	BÖRSENTICKER	CÓDIGO BURSÁTIL	SIMBOLO DE BOLSA	STOCK SYMBOL	SYMBOLE BOURSIER	SÍMBOLO BURSÁTIL	TICKER	TICKERSYMBOL
type	ART DER PUBLIKATION	ART DER VERÖFFENTLICHUNG	DOCUMENT TYPE	DOCUMENTTYPE	DOKUMENTTYP	PRESSETYP	PUB TYPE	PUBLICATIE TYPE	PUBLICATIETYPE	PUBLICATION TYPE	PUBLICERINGSTYP	PUBLIKASJONSTYPE	PUBLIKATIONS TYP	PUBLIKATIONSART	PUBLIKATIONSTYP	PUBLIKATIONSTYPE	SOORT PUBLICATIE	TIPO DE DOCUMENTO	TIPO DE PUBLICACIÓN	TIPO DE PUBLICAÇÃO	TIPO DI DOCUMENTO	TIPO DI PUBBLICAZIONE	TIPO DOCUMENTO	TIPO PUBBLICAZIONE	TIPO PUBLICACION	TIPO PUBLICACIÓN	TIPO PUBLICAÇÃO	TYP DER PUBLIKATION	TYPE	TYPE DE DOCUMENT	TYPE DE PUBLICATION	TYPE PUBLICATIE	TYPE PUBLICATION
url	URL
words	AANTAL WOORDEN	ANTAL ORD	ANZAHL WÖRTER	COMPRIMENTO	EXTENSIÓN	EXTENSÃO	LENGDE	LENGDEN	LENGTE	LENGTE ARTIKEL	LENGTH	LENGTH OF ARTICLE	LONGEUR	LONGITUD	LONGUEUR	LUNGHEZZA	LÄNGD	LÄNGE	LÆNGDE	NOMBRE DE MOTS	NÚMERO DE PALABRAS	NÚMERO DE PALAVRAS	PITUUS	TAMANHO	WORTANZAHL	WORTZAHL
"""

NEWSBANK = """
body	Article Text	Body	Text
byline	Author	Author(s)	Author/Byline	Authors	Autor	Byline
caption	Caption	Captions
copyright	Copyright
dateline	Dateline
edition	Edition
id	Document Number	Record	Record Number
metadata	Column	Correction	Memo	Readability	Series	Topics
page	Page
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
text	text	maintext	fulltext	articletext	storytext	articlebody	bodytext	article	content	body	story	volltext	texteintégral	textointegral	texte	tekst	texto	testo	inhalt	contenu	contenido	conteúdo	artikel	artikkel	cleanedtext	plaintext	contenttext	articlecontent	newscontent	textcontent	cleantext	extractedtext	mainbody	textbody	storybody	documenttext	bodyplain	brödtext	brødtekst	cuerpo	corps	corpo	corpus	paragraphs	news	ctext	leadparagraph	bodyhtml	contenthtml	html5body
title	headline	title	articletitle	hl1	hed	hedline	head	webtitle	titel	überschrift	schlagzeile	titre	título	titulo	titular	titolo	kop	tittel	rubrik	otsikko	tytuł	headlines	heading	headlinetext	newstitle	storytitle	titletext	doctitle	documenttitle	titulares	subject
deck	deck	dek	subhead	subheadline	subheading	standfirst	subtitle	untertitel	unterzeile	soustitre	subtítulo	subtitulo	sottotitolo	ondertitel	undertittel	underrubrik
author	authors	author	byline	bylines	authorname	creator	autor	autoren	autorin	verfasser	auteur	auteurs	autores	autore	autori	forfatter	författare	kirjoittaja	journalist	journalists	influencer	contributor	contributors	writer	writers	reporter	reporters	creators	authornames	bylinetext	verfasserin	journaliste	periodista	giornalista	jornalista
date	published	datepublished	publisheddate	publicationdate	publishdate	datepublish	publishedat	publishedon	pubdate	dateofpublication	webpublicationdate	date	datum	veröffentlicht	erscheinungsdatum	publikationsdatum	datepublication	datedepublication	publicatiedatum	fecha	fechapublicación	fechapublicacion	fechadepublicación	data	datapublicação	datadipubblicazione	dato	publisert	publicerad	julkaistu	seendate	publishingdate	publisheddatetime	publicationdatetime	publishedtime	datetimepub	datecreated	createdat	created	firstpublished	firstpublicationdate	datetime	timestamp	isodate	time	v21date	datumzeit	erschienen	ausgabedatum	fechahora	datapubblicazione
publication	publication	publicationname	publicationtitle	newspaper	medianame	outlet	newsoutlet	medium	media	newspapername	journal	magazine	sitename	source	sourcename	newssource	publisher	zeitung	quelle	publikation	medien	périodique	nomdusupport	krant	bron	periódico	periodico	fuente	diario	medio	jornal	fonte	testata	avis	kilde	tidning	källa	lähde	site	website	sourcedomain	domain	hostname	mediaurl	paper	mediaoutlet	outletname	metasitename	sitetitle	sourcetitle	sourcecommonname	v2sourcecommonname	publishername	publicationsource	newssite	provider	agency	mediumname	channel	brand	titelmedium	publikationstitel	blatt	support
url	url	link	weburl	articleurl	canonicalurl	permalink	permalien	address	uri	finalurl	sourceurl	v2documentidentifier	documentidentifier	articlelink	pageurl	shareurl	expandedurl	webpage
section	section	sectionname	ressort	rubrique	sección	seccion	seção	sezione	rubriek	seksjon	avdelning	newsdesk	desk	kategorie	category	categoría	catégorie	categoria
edition	edition	ausgabe	édition	editie	edición	edição	edizione
page	page	pagenumber	seite	pagina	página	side	sida	printpage	pageno	pages	seiten
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
words	Wörter	cuvinte	kata	kelime	mots	ord	palabras	palavras	paraules	parole	sanaa	slov	szó	słowa	słów	woorden	words	слов	слова	слів	ワード	个字	字	字數	文字	語	단어
"""

PROQUEST = """
abstract	Abstract	Abstrakt	Extracto	Extrait	Kurzbeschreibung	Kurzfassung	Resumen	Resumo	Resumo/Abstract	Riassunto	Résumé	Samenvatting	Sammandrag	Sammendrag	Sommario	Streszczenie	Tiivistelmä	Zusammenfassung	Összefoglalás	Özet	Аннотация	抄録	摘要	초록
body	Celý text	Fuldtekst	Full Text	Full text	Fulltekst	Fulltext	Ganzer Text	Hele teksten	Heltext	Koko teksti	Pełny tekst	Plný text	Tam metin	Teksti	Teljes szöveg	Testo completo	Text complet	Texte complet	Texte intégral	Texto completo	Texto integral	Volledige tekst	Volltext	Volltexte	Полный текст	النص الكامل	フルテキスト	全文	본문	전문
byline	Auteur	Auteur(s)	Auteurs	Author	Authors	Autor	Autor(en)	Autor(es)	Autor/in	Autore	Autore/i	Autoren	Autorer	Autores	Autori	Autoría	Byline	Contributor	Correspondent	Forfatter	Författare	Kirjoittaja	Skribent	Szerző	Tekijä	Verfasser	Yazar	Автор	作者	著者	저자
caption	Bildunterschrift	CAPTION	Didascalia	Legenda	Leyenda	Légende	PHOTO CAPTION
company	Azienda/organizzazione	Bedrijf / organisatie	Bedrijf/organisatie	Company/organization	Compañía/organización	Corporation	Empresa/organización	Empresa/organização	Entreprise	Entreprise/organisation	Firma/Organisation	Firma/organizacja	Företag/organisation	Gesellschaft/Organisation	Organisation/Unternehmen	Société/organisation	Unternehmen/Organisation	Yritys/organisaatio	Компания/организация	公司/組織	公司/组织
copyright	Auteursrecht	Copyright	Copyrights	Derechos de autor	Direitos autorais	Diritti d'autore	Droit d'auteur	Droits	Droits d'auteur	Prawa autorskie	Telif hakkı	Urheberrecht	Urheberrechtsvermerk	Авторское право	版权	版權	著作権	저작권
credit	CREDIT
edition	Ausgabe	Edición	Editie	Edition	Edizione	Edição	Upplaga	Utgåva	Édition
geographic	Emplacement	Emplacements	Geografische Angabe	Geografische Bezeichnung	Geographischer Begriff	Lieu	Lieux	Local	Localidad	Localisation	Località	Localizaciones	Localização	Locatie	Location	Location(s)	Lugar	Lugares	Luoghi	Luogo	Ort	Orte	Plaats	Plats	Standort	Standorte	Sted	Ubicación	Местоположение	地点	地點	場所	위치
id	Dokument-ID	ID ProQuest	ID de ProQuest	ID de document ProQuest	ID de documento de ProQuest	ID del documento ProQuest	ID del documento de ProQuest	ID do documento ProQuest	ID do documento da ProQuest	ID do documento no ProQuest	ID documento ProQuest	ID du document ProQuest	Identifiant ProQuest	Identifiant du document ProQuest	Identificador de documento ProQuest	Identyfikator dokumentu ProQuest	Numéro de document ProQuest	Numéro du document ProQuest	Número de documento ProQuest	Número do documento ProQuest	ProQuest Dokument ID	ProQuest Dokument-ID	ProQuest belge kimliği	ProQuest document ID	ProQuest document-ID	ProQuest dokument-ID	ProQuest ドキュメント ID	ProQuest 文档 ID	ProQuest 文檔 ID	ProQuest 문서 ID	ProQuest-Dokument-ID	ProQuest-ID	ProQuest-document-id	ProQuest-dokument-ID	ProQuest-dokumentid	Идентификатор документа ProQuest
imprint	Angaben zur Publikation	Angaben zur Veröffentlichung	Info pubblicazione	Info publicación	Info zur Veröffentlichung	Información de la publicación	Información de publicación	Información sobre la publicación	Informacje o publikacji	Informatie over publicatie	Informations de publication	Informations sur la parution	Informations sur la publication	Informazioni di pubblicazione	Informazioni sulla pubblicazione	Informações da publicação	Informações de publicação	Informações sobre a publicação	Infos de publication	Publicatiegegevens	Publication info	Publication information	Publiceringsinfo	Publiceringsinformation	Publikasjonsinformasjon	Publikationsangaben	Publikationsdetails	Publikationsinfo	Publikationsinformationen	Veröffentlichungsinformation	Veröffentlichungsinformationen	Yayın bilgisi	Сведения о публикации	出版信息	出版情報	出版物情報	出版資訊	출판 정보
load_date	Actualizado	Aggiornato	Aktualisiert am	Date de mise à jour	Dernière mise à jour	Laatst bijgewerkt	Laatst bijgewerkt op	Laatste update	Last updated	Letzte Aktualisierung	Mis à jour le	Ostatnia aktualizacja	Senast uppdaterad	Senast uppdaterat	Sist oppdatert	Son güncelleme	Ultimo aggiornamento	Ultimo aggiornamento il	Zuletzt aktualisiert	Última actualización	Última atualização	Последнее обновление	上次更新时间	最后更新	最終更新日	最近更新
metadata	Accession number	Anfang der Seite	Annee de publication	Anno di pubblicazione	Anno pubblicazione	Année	Année de publication	Ano de publicação	Art der Quelle	Assunto da publicação	Ausgabe/Nummer	Año	Año de publicación	Banca dati	Banco de dados	Band	Base de dados	Base de datos	Base de données	Bases de données	Baza danych	Bron	Brontype	Business indexing term	Business-Indexierungsbegriff	Classification	Country of publication	DOI	Databank	Databas	Database	Database copyright	Databases	Date created	Datenbank	Dokumententitel	Edition title	Editor	Editora	Editore	Editores	Editorial	Enlace al documento	Erscheinungsjahr	Erscheinungsland	Erscheinungsort	Fonte	Fuente	Herausgeber	ISSN	Identifiant / mot-clé	Identificador / palabra clave	Identificador/palavra-chave	Identifier / keyword	Identifier/keyword	Identifikator / Schlüsselwort	Idioma	Idioma da publicação	Idioma de la publicación	Idioma de publicación	Idioma de publicação	Indexing term	Issue	Issue date	Issue publication date	Jahr der Veröffentlichung	Jahrgang	Julkaisukieli	Julkaisuvuosi	Język publikacji	Kaynak türü	Keywords	Kustantaja	Källtyp	Land der Publikation	Land der Veröffentlichung	Language	Language of publication	Langue	Langue de la publication	Langue de publication	Lieu de publication	Lingua	Lingua della pubblicazione	Lingua di pubblicazione	Lingua pubblicazione	Link al documento	Literature indexing term	Local de publicação	Lugar de publicación	Luogo di pubblicazione	Luogo pubblicazione	Maison d'édition	Maison d’édition	Materia de la publicación	Materia de publicación	Mots-clés	Nivel de lectura	Numero	Nummer	Numéro	Numéro ISSN	Numéro de publication	Número	Ort der Veröffentlichung	Paese di pubblicazione	Paese pubblicazione	Palabras clave	Palavras-chave	Parole chiave	Pays	Pays de publication	País de publicación	País de publicação	Place of publication	Platz der Publikation	Publicatiejaar	Publicatieland	Publicatieonderwerp	Publicatieplaats	Publicatietaal	Publication subject	Publication type	Publication year	Publiceringsår	Publikationsjahr	Publikationsland	Publikationsort	Publikationssprache	Publikationsspråk	Publikationsthema	Publikationstyp	Publikationsår	Publisher	Publishing date online	Quelle	Quellenart	Quellentyp	Ressourcentyp	Schlüsselwörter	Soggetto della pubblicazione	Soggetto pubblicazione	Source	Source attribution	Source type	Sprache	Sprache der Publikation	Sprache der Veröffentlichung	Språk	Startpage	Sujet de la publication	Sujet de publication	Taal	Terme d'indexation des affaires	Terme d’indexation des affaires	Thema der Publikation	Tipo de fonte	Tipo de fuente	Tipo di fonte	Typ źródła	Type de ressource	Type de source	Término de indexación comercial	Uitgever	Utgivare	Utgivningsland	Utgivningsort	Verlag	Verlagsort	Ville de publication	Volume	Wydawca	Yayın yılı	Yayıncı	e-ISSN	eISSN	Éditeur	База данных	Год публикации	Издатель	データベース	出版商	出版年份	出版社	数据库	資料庫
page	Eerste pagina	Ensimmäinen sivu	Erste Seite	First page	Första sidan	Förstasida	Første side	Page	Page de départ	Pages	Pages de l'article	Pages de l’article	Pagina	Pagina iniziale	Pagina's	Paginas	Pagine	Première page	Premières pages	Prima pagina	Primeira página	Primera pág	Primera página	Página	Página inicial	Páginas	Seite	Seiten	Seitenzahl	Sidor	Start page	Startseite	Startsida	Первая страница	第一页	起始页	首页
person	Gente	Kişiler	Mensen	Människor	Osoby	People	Person	Personas	Persone	Personen	Personer	Personnes	Pessoas	Люди	人员	人物
private	Bağlantılar	Collegamenti	Collegamento	Enlace	Enlaces	Koppelingen	Lenker	Lien	Liens	Link	Linki	Links	Länkar	Verknüpfungen	Vínculos	Łącza	Ссылки	リンク	連結	链接	링크
publication	Julkaisun nimi	Naam van publicatie	Name der Publikation	Nazwa publikacji	Nom de la publication	Nom de publication	Nom du journal	Nombre de la publicación	Nombre de publicación	Nome da publicação	Nome pubblicazione	Pubblicazione	Publicación	Publicatie	Publicatietitel	Publication	Publication title	Publicação	Publikasjon	Publikasjonstittel	Publikation	Publikationens titel	Publikationsnamn	Publikationstitel	Revue	Titel der Publikation	Titel der Veröffentlichung	Titel der Zeitung	Titel van de publicatie	Titel van publicatie	Titolo della pubblicazione	Titolo di giornale	Titolo di pubblicazione	Titolo pubblicazione	Titre de la publication	Titre de publication	Titre du journal	Titre du magazine	Titre du périodique	Tytuł publikacji	Título da publicação	Título de la publicación	Título de publicación	Título de publicação	Título del periódico	Yayın başlığı	Zeitung	Название публикации	Наименование публикации	出版物名	出版物名称	出版物标题	出版物標題	간행물 제목
published	Ausgabedatum	Data	Data da edição	Data da publicação	Data de publicação	Data di pubblicazione	Data di uscita	Data pubblicazione	Data publikacji	Date	Date de parution	Date de publication	Date du numéro	Dato	Datum	Datum der Ausgabe	Datum der Publikation	Datum der Veröffentlichung	Datum van publicatie	Erscheinungsdatum	Fecha	Fecha de edición	Fecha de la publicación	Fecha de publicación	Julkaisupäivä	Publicatiedatum	Publication Date	Publication date	Publiceringsdatum	Publikasjonsdato	Publikationsdatum	Publiseringsdato	Udgivelsesdato	Utgivningsdatum	Veröffentlicht am	Veröffentlichungsdatum	Yayın tarihi	Дата публикации	出版日	出版日期	간행일
section	Abschnitt	Avsnitt	Bereich	Bölüm	Caderno	Cahier	Cuaderno	Katern	Osasto	Ressort	Rubriek	Rubrik	Rubrique	Sección	Sectie	Section	Secção	Sekcja	Seksjon	Sezione	Seção	Teil	Раздел	セクション	版块	章节	部分
subject	Aihe	Argomento	Assunto	Assuntos	Emne	Indexbegriff	Konu	Materia	Materias	Onderwerp	Onderwerpen	Sachgebiet	Schlagwort	Schlagwörter	Soggetti	Soggetto	Subject	Sujet	Sujets	Tema	Temas	Temat	Thema	Themen	Themenbereich	Ämne	Тема	主題	主题	주제
title	Artikeltitel	Başlık	Dokumenttitel	Otsikko	Titel	Titel des Artikels	Titel des Dokuments	Titill	Title	Titolo	Titolo del documento	Titre	Titre de l'article	Titre de l’article	Titre du document	Tittel	Tytuł	Título	Título del documento	Título do documento	Überschrift	Название	タイトル	标题	標題	제목
type	Art des Dokuments	Asiakirjatyyppi	Belge türü	Document type	Documenttype	Dokumentart	Dokumententyp	Dokumentets typ	Dokumenttyp	Dokumenttype	Genre de document	Rodzaj dokumentu	Tipo de documento	Tipo di documento	Typ dokumentu	Type de document	Type document	Тип документа	ドキュメントのタイプ	文件類型	文档类型	문서 유형
url	Adresse du document	Asiakirjan URL	Belge URL'si	Document URL	Document-URL	Document-URL-adres	Dokument-URL	Dokumentadresse	Dokumentets URL	Dokumentlink	Link zum Dokument	URL de documento	URL del documento	URL des Dokuments	URL do documento	URL documento	URL dokumentu	URL du document	URL van document	URL документа	URL-adres document	ドキュメントの URL	文件 URL	文档 URL	문서 URL
words	Aantal woorden	Antal ord	Anzahl der Wörter	Contagem de palavras	Conteggio parole	Conteo de palabras	Nombre de mots	Nombre mots	Número de palabras	Número de palavras	Word count	Wortanzahl	Wortzahl	Wörter
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
