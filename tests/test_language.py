"""Which language a text is in."""

import pytest

from newsparse import parse
from newsparse.errors import UsageError
from newsparse.inputs.values import as_language
from newsparse.lexicon.schema import read_table
from newsparse.lexicon.world.function_words import FUNCTION_WORDS, SCRIPTS
from newsparse.lexicon.world.language_codes import LANGUAGE_CODES
from newsparse.text.language import guess_language

CASES = [
    ("en", "The port was closed on Monday after the storm, and nobody knows when it will open."),
    ("de", "Der Hafen wurde am Montag nach dem Sturm geschlossen, und niemand weiß, wann er wieder öffnet."),
    ("fr", "Le port a été fermé lundi après la tempête et personne ne sait quand il va rouvrir."),
    ("es", "El puerto fue cerrado el lunes por la tormenta y nadie sabe cuándo se abrirá para los barcos."),
    ("it", "Il porto è stato chiuso lunedì per la tempesta e nessuno sa quando sarà riaperto al traffico."),
    ("nb", "Havnen ble stengt på mandag etter stormen, og ingen vet når den skal åpnes for trafikk."),
    ("da", "Havnen blev lukket i mandags efter stormen, og ingen siger noget om, hvornår den kan åbnes."),
    ("tr", "Liman fırtına için kapatıldı ve kimse ne zaman açılacak bilmiyor, ancak daha çok gemi var."),
    ("ru", "Порт был закрыт в понедельник после шторма, и никто не знает, когда он откроется."),
    ("be", "Порт зачынілі ў панядзелак пасля шторму, і ніхто не ведае, калі яго адкрыюць."),
    ("bg", "Пристанището беше затворено в понеделник след бурята и никой не знае кога ще бъде отворено."),
    ("kk", "Порт дауылдан кейін дүйсенбіде жабылды, оның қашан ашылатынын ешкім білмейді."),
    ("sr", "Лука је затворена у понедељак после олује и нико не зна када ће бити отворена."),
    ("uk", "Порт закрили в понеділок після шторму, і ніхто не знає, коли його відкриють."),
    ("ja", "嵐のため、港は月曜日に閉鎖された。いつ再開されるかは分からない。"),
    ("zh", "港口因风暴于星期一关闭，没有人知道何时重新开放。"),
    ("el", "Το λιμάνι έκλεισε τη Δευτέρα μετά την καταιγίδα."),
    ("de", "Kanzler kündigt Hilfen für die Küste an"),
    ("fr", "Le maire promet un nouveau pont pour le port"),
    ("es", "El alcalde promete un puente nuevo para el puerto"),
    ("pt", "Prefeito não promete uma nova ponte para o porto"),
    ("it", "Il sindaco promette un ponte nuovo per il porto"),
    ("nb", "Ordføreren lover ny bru etter ulykken: – Helt nødvendig"),
    ("da", "Borgmester lover ny bro efter ulykken: – Helt nødvendigt"),
    ("nb", "Ordføreren avviser ikke at skatten stiger."),
    ("da", "Borgmesteren afviser ikke, at skatten stiger."),
    ("nb", "Ordføreren møtte pressen. Hun bekrefter ikke at avtalen er på plass."),
    ("da", "Borgmesteren mødte pressen. Hun bekræfter ikke, at aftalen er på plads."),
    ("nb", "Per Holm avviser at klubben forhandlet med andre."),
    ("da", "Anne Holm har sagt, at broen er sikker."),
    ("sv", "Borgmästaren lovar en ny bro efter olyckan"),
    ("id", "Wali kota janjikan jembatan baru untuk pelabuhan"),
    ("nl", "Burgemeester belooft een nieuwe brug voor de haven"),
    ("pl", "Burmistrz obiecuje nowy most dla portu, ale nie w tym roku"),
    ("en", "Mayor promises a new bridge to the port"),
    (None, "Müller 2, Schröder 1"),
    (None, "Jazz Café Montréal"),
    (None, ""),
    (None, "42 17 3.5 %"),
    (None, "Shr 12 cts vs 14 cts\nNet 4,123,000 vs 5,004,000\nRevs 12.4 mln vs 13.0 mln"),
    ("en", "The ferry “Αιγαίο” was late, and the captain said that it had been the wind."),
    (
        "en",
        "Subscribe\nLog in\nMenu\n" * 9
        + "It was the first time that the mayor had seen it, he said. " * 30
        + "Follow us\n" * 9,
    ),
]


@pytest.mark.parametrize(("language", "text"), CASES, ids=[f"{c[0]}-{c[1][:20]}" for c in CASES])
def test_the_language_of_a_text(language: str | None, text: str) -> None:
    assert guess_language(text) == language


STORY = 'Harbour opens\n\nIt opened on Monday. "It was time," Mayor Ana Reis said.\n'


@pytest.mark.parametrize(
    ("asked", "read", "quotes", "warned"),
    [
        ("en", "en", 1, False),
        ("eng", "en", 1, False),
        ("ENG-GB", "en-GB", 1, False),
        ("en-x-foo", "en-x-foo", 1, False),
        ("fin", "fi", 0, True),
        ("hun-HU", "hu-HU", 0, True),
        ("tlh", "tlh", 0, True),
        ("x-private", "x-private", 0, True),
        ("i-navajo", "i-navajo", 0, True),
        ("und", "und", 0, False),
        (None, "en", 1, False),
    ],
)
def test_a_language_that_is_asked_for(asked: str | None, read: str, quotes: int, warned: bool) -> None:
    article = parse(STORY, language=asked)
    assert (article.language, len(article.quotes)) == (read, quotes)
    told = [warning.message for warning in article.warnings if warning.code == "no-lexicon"]
    assert told == [f"there are no word lists for {read}: quotes are not found"] * warned


def test_a_language_without_word_lists_is_told_where_the_text_tells_it() -> None:
    article = parse(
        "Port został zamknięty\n\nPort został zamknięty w poniedziałek po burzy, ale nie wiadomo, na jak długo.\n"
    )
    assert article.language == "pl"
    assert "no-lexicon" in [warning.code for warning in article.warnings]


def test_every_language_that_is_known_has_its_code_of_three_letters() -> None:
    codes = read_table(LANGUAGE_CODES)
    known = {row.split("\t")[0] for row in FUNCTION_WORDS.splitlines()}
    known |= {row.split("\t")[2] for row in SCRIPTS.splitlines()}
    assert known - {"en"} <= set(codes.values()) <= known | {"en", "uk"}
    assert list(codes) == sorted(codes)


@pytest.mark.parametrize(
    "tag", ["en", "pt-BR", "zh-Hant-TW", "de-1996", "en-u-ca-gregory-x-a", "X-A-B", "sl-rozaj-biske"]
)
def test_a_tag_of_a_language(tag: str) -> None:
    assert as_language(tag) == tag


@pytest.mark.parametrize(
    "tag", ["", "e", "English", "en_GB", "en-", "en-u", "en-x", "x", "i", "en-a-x-b", "i-", "e\u017f"]
)
def test_what_is_no_tag_of_a_language(tag: str) -> None:
    with pytest.raises(UsageError, match="is no language tag"):
        as_language(tag)
