"""UTF-8 that was read in another encoding is read again, and nothing else is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse.stages.forms.garbled import find_garbled
from newsparse.text.alignment import apply_edits

from .laws import check_result


def garble(text: str, codec: str = "cp1252") -> str:
    """The text with its UTF-8 read as the codec has it; what that does not know, as Latin-1."""
    return "".join(bytes([b]).decode(codec, "ignore") or chr(b) for b in text.encode())


def mend(text: str) -> str:
    return apply_edits(text, find_garbled(text))[0]


RIGHT = [
    "“It’s over – at last…” she said.",
    "Der Bürgermeister von Köln hört „später“ zu: Straße, Größe, Übung.",
    "Une journée d’été à Angoulême, où l’œuvre a coûté 5 €.",
    "São Paulo: Óscar, João e a irmã, não é?",
    "Дождь идёт в Москве.",
    "Η βροχή στην Αθήνα.",
    "東京で雨が降った。",
    "It rained \N{UMBRELLA WITH RAIN DROPS}\N{GRINNING FACE}.",
    "Łódź, Kraków i Gdańsk.",
]


@pytest.mark.parametrize("text", RIGHT)
@pytest.mark.parametrize("codec", ["cp1252", "latin-1"])
@pytest.mark.parametrize("times", [1, 2])
def test_what_was_read_wrong_is_read_again(text: str, codec: str, times: int) -> None:
    wrong = text
    for _ in range(times):
        wrong = garble(wrong, codec)
    assert wrong != text
    assert mend(wrong) == text


@pytest.mark.parametrize("text", RIGHT)
def test_what_was_read_right_stays(text: str) -> None:
    assert find_garbled(text) == []
    assert find_garbled(text.upper()) == []


@pytest.mark.parametrize(
    "text",
    [
        "“A MAÇÔ, disse a IRMÔ.",
        "«IRMû e «AVÓ».",
        "Le café à Â",
        "Die Größe „GROẞ“ – so",
        "ÂÃ",
        "Tiếng Việt, Đà Nẵng, Âu Cơ",
        "naïve ‘à’ la “carte”",
        "RIBEIRÃ¹, as a footnote has it",
        "",
    ],
)
def test_what_may_be_meant_so_stays(text: str) -> None:
    assert find_garbled(text) == []


def test_a_quotation_mark_whose_last_byte_was_lost_is_read_as_well() -> None:
    assert mend("â€œIt is over,â€ said Ann. â€œYes.â€") == "“It is over,” said Ann. “Yes.”"
    assert mend("â€œIt is over,â€\N{REPLACEMENT CHARACTER} said Ann.") == "“It is over,” said Ann."


def test_quotes_of_a_garbled_text_are_found_with_offsets_into_it() -> None:
    text = garble("Harbour to close\n\n“It is over,” said Ana Muñoz. The café is shut, too.\n")
    article = newsparse.parse(text)
    assert [
        (quote.text, quote.speaker.mention.text) for quote in article.quotes if quote.speaker and quote.speaker.mention
    ] == [("It is over,", garble("Ana Muñoz"))]
    assert [speaker.name for speaker in article.speakers] == ["Ana Muñoz"]
    assert [warning.code for warning in article.warnings] == ["garbled"]
    check_result(text, article.to_dict())


@given(st.text(st.sampled_from("âÃÂ€œ”™©¶ aé\x9d\x80\xa0ðŸ˜"), max_size=40))
@example("â\x80\x9dâ€\xa0")  # the sign of a dagger begins as a closing mark does
def test_edits_are_in_order_and_never_empty(text: str) -> None:
    at = 0
    for start, end, new in find_garbled(text):
        assert at <= start < end
        assert new
        at = end
