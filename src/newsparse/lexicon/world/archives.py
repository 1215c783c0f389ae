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
words	Wörter	字	cuvinte	kata	kelime	mots	ord	palabras	palavras	paraules	parole	sanaa	slov	słowa	słów	woorden	words
words	слов	слова	단어	文字	語	ワード	字數	个字
"""

PROQUEST = """
abstract	Abstract	Abstrakt	Extracto	Resumen	Resumo	Résumé	Riassunto	Sammandrag	Samenvatting	Sammendrag	Zusammenfassung	Özet	Streszczenie	Аннотация	摘要	抄録	초록
body	Fuldtekst	Full text	Full Text	Fulltekst	Fulltext	Pełny tekst	Plný text	Tam metin	Teljes szöveg	Testo completo	Texte complet	Texte intégral	Texto completo	Texto integral	Volledige tekst	Volltext	Полный текст	全文	フルテキスト	본문	전문
byline	Auteur	Auteurs	Autor	Autore	Autorer	Autores	Autori	Authors	Author	Forfatter	Författare	Szerző	Yazar	Автор	作者	著者	저자
caption	CAPTION	Bildunterschrift	Caption	Didascalia	Légende	Leyenda	Legenda	PHOTO CAPTION
company	Azienda/organizzazione	Bedrijf/organisatie	Company/organization	Compañía/organización	Corporation	Empresa/organización	Empresa/organização	Entreprise/organisation	Firma/organizacja	Företag/organisation	Gesellschaft/Organisation	Société/organisation	Unternehmen/Organisation	Компания/организация	公司/组织	公司/組織
copyright	Copyright	Derechos de autor	Direitos autorais	Droit d'auteur	Droits d'auteur	Diritti d'autore	Urheberrecht	Авторское право	版权	版權	著作権	저작권
credit	CREDIT
edition	Ausgabe	Edición	Edition	Edizione	Edição	Édition
geographic	Emplacement	Geografische Angabe	Lieu	Local	Locatie	Localidad	Localisation	Localização	Località	Location	Lugar	Luogo	Ort	Plats	Standort	Sted	Ubicación	Местоположение	地点	地點	場所	위치
id	Dokument-ID	ID de documento de ProQuest	ID del documento ProQuest	ID del documento de ProQuest	ID do documento ProQuest	ID do documento da ProQuest	ID do documento no ProQuest	ID documento ProQuest	ID du document ProQuest	ID de document ProQuest	Identifiant du document ProQuest	Identificador de documento ProQuest	Identyfikator dokumentu ProQuest	Numéro de document ProQuest	ProQuest belge kimliği	ProQuest document ID	ProQuest-Dokument-ID	ProQuest Dokument-ID	ProQuest-dokument-id	ProQuest-document-id	Идентификатор документа ProQuest	ProQuest 文档 ID	ProQuest 文檔 ID	ProQuest ドキュメント ID	ProQuest 문서 ID
imprint	Informacje o publikacji	Información de publicación	Información de la publicación	Informations de publication	Informations sur la publication	Informazioni di pubblicazione	Informazioni sulla pubblicazione	Informações da publicação	Informações de publicação	Publication info	Publication information	Publicatiegegevens	Publikationsangaben	Publikationsinfo	Publikationsinformationen	Veröffentlichungsinformation	Veröffentlichungsinformationen	Сведения о публикации	出版信息	出版資訊	出版情報
load_date	Dernière mise à jour	Last updated	Laatst bijgewerkt	Letzte Aktualisierung	Senast uppdaterad	Sist oppdatert	Zuletzt aktualisiert	Ultimo aggiornamento	Última actualización	Última atualização	Ostatnia aktualizacja	Son güncelleme	Последнее обновление	上次更新时间	最后更新	最近更新	最終更新日
metadata	Accession number	Anfang der Seite	Annee de publication	Anno di pubblicazione	Année de publication	Ano de publicação	Año de publicación	Base de datos	Base de données	Base de dados	Banca dati	Banco de dados	Baza danych	Business indexing term	Classification	Country of publication	Database	Databas	Databank	Datenbank	DOI	Dokumententitel	Editor	Editora	Editore	Editorial	Enlace al documento	Erscheinungsjahr	Erscheinungsland	Erscheinungsort	Herausgeber	Identifier/keyword	Identifier / keyword	Idioma da publicação	Idioma de la publicación	Idioma de publicación	Idioma de publicação	ISSN	e-ISSN	Issue	Issue date	Issue publication date	Język publikacji	Keywords	Land der Publikation	Language of publication	Langue de la publication	Langue de publication	Lieu de publication	Lingua della pubblicazione	Lingua di pubblicazione	Link al documento	Literature indexing term	Local de publicação	Lugar de publicación	Luogo di pubblicazione	Maison d'édition	Materia de la publicación	Materia de publicación	Año	Numéro	Paese di pubblicazione	Pays de publication	País de publicación	País de publicação	Place of publication	Platz der Publikation	Publication subject	Publication year	Publicatieland	Publicatiejaar	Publicatieonderwerp	Publicatieplaats	Publicatietaal	Publikationsjahr	Publikationsland	Publikationsort	Publikationssprache	Publikationsthema	Publikationsår	Publikationsspråk	Publiceringsår	Publisher	Publishing date online	Quellentyp	Ressourcentyp	Quellenart	Database copyright	Soggetto della pubblicazione	Soggetto pubblicazione	Source attribution	Source type	Sprache der Publikation	Sujet de la publication	Sujet de publication	Thema der Publikation	Tipo de fuente	Tipo de fonte	Tipo di fonte	Type de source	Typ źródła	Kaynak türü	Uitgever	Utgivare	Verlag	Verlagsort	Volume	Assunto da publicação	Brontype	Wydawca	Yayıncı	Yayın yılı	Издатель	Год публикации	База данных	Éditeur	出版商	出版年份	数据库	資料庫	データベース	出版社
page	First page	Erste Seite	Eerste pagina	Första sidan	Første side	Pages	Page	Página	Páginas	Pagina	Pagine	Pagina's	Prima pagina	Première page	Primera página	Primeira página	Seite	Seiten	Sidor	Start page	Startseite	Первая страница	首页	起始页	第一页
person	Gente	Mensen	Människor	Osoby	People	Person	Personas	Personen	Personer	Persone	Personnes	Pessoas	Kişiler	Люди	人物	人员
private	Links	Liens	Enlaces	Koppelingen	Länkar	Lenker	Link	Łącza	Vínculos	Verknüpfungen	Bağlantılar	Collegamenti	Ссылки	链接	連結	リンク	링크
publication	Naam van publicatie	Nazwa publikacji	Nom de la publication	Publication	Publication title	Publikationstitel	Publikationens titel	Publikasjonstittel	Tytuł publikacji	Titel der Publikation	Titel van de publicatie	Titel van publicatie	Título da publicação	Título de la publicación	Título de publicación	Título de publicação	Titolo della pubblicazione	Titolo di pubblicazione	Titolo pubblicazione	Titre de la publication	Titre de publication	Yayın başlığı	Название публикации	Наименование публикации	出版物名称	出版物標題	出版物标题	出版物名	간행물 제목
published	Data da publicação	Data de publicação	Data di pubblicazione	Data pubblicazione	Data publikacji	Date de publication	Datum der Publikation	Erscheinungsdatum	Fecha de la publicación	Fecha de publicación	Publication date	Publicatiedatum	Publiceringsdatum	Publikationsdatum	Publiseringsdato	Publikasjonsdato	Utgivningsdatum	Udgivelsesdato	Veröffentlichungsdatum	Yayın tarihi	Дата публикации	出版日期	出版日	간행일
section	Abschnitt	Avsnitt	Bölüm	Rubrik	Rubriek	Rubrique	Sección	Section	Sectie	Seksjon	Sekcja	Sezione	Seção	Secção	Раздел	章节	版块	部分	セクション
subject	Ämne	Argomento	Assunto	Emne	Konu	Materia	Onderwerp	Schlagwort	Schlagwörter	Soggetto	Subject	Sujet	Temat	Tema	Thema	Тема	主题	主題	주제
title	Dokumenttitel	Titel	Titill	Title	Titolo	Titre	Tittel	Tytuł	Título	Başlık	Название	标题	標題	タイトル	제목
type	Belge türü	Document type	Dokumententyp	Dokumenttyp	Dokumenttype	Documenttype	Rodzaj dokumentu	Tipo de documento	Tipo di documento	Type de document	Typ dokumentu	Тип документа	文档类型	文件類型	ドキュメントのタイプ	문서 유형
url	Belge URL'si	Document URL	Document-URL	Dokument-URL	Dokumentets URL	URL de documento	URL del documento	URL do documento	URL documento	URL du document	URL dokumentu	URL документа	文档 URL	文件 URL	ドキュメントの URL	문서 URL
words	Antal ord	Conteggio parole	Nombre de mots	Número de palabras	Número de palavras	Word count	Wortanzahl	Wörter	Wortzahl
"""


def read_table(table: str) -> dict[str, str]:
    """Meanings by label."""
    lines = (line.split("\t") for line in table.strip().split("\n"))
    return {label: meaning for meaning, *labels in lines for label in labels}
