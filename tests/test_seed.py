"""The sample article: each point of what must be found in it."""

from datetime import date
from pathlib import Path

import pytest

import newsparse
from newsparse.contract.article import Article, Quote

SEED = Path(__file__).parent.parent / "seeds" / "000_bb1a1830e3e72988.txt"
TEXT = SEED.read_bytes().decode("utf-8")


@pytest.fixture(scope="module")
def article() -> Article:
    return newsparse.parse(TEXT)


def test_blocks(article: Article) -> None:
    head = ["navigation", "headline", "deck", "alt", "caption", "credit"]
    assert [block.kind for block in article.blocks] == head + ["paragraph"] * 7
    assert article.blocks[0].text == "All news"
    assert article.headline
    assert article.headline.text == "Kremlin gives no comment on row involving Russian ambassador and Trump’s advisor"
    assert [deck.text[:40] for deck in article.deck] == ["Flynn’s communication with Sergey Kislyak"[:40]]


def test_one_image(article: Article) -> None:
    (image,) = article.images
    assert image.caption
    assert image.alt
    assert image.credit
    assert image.caption.text == "Kremlin spokesman Dmitry Peskov"
    assert image.alt.text == "Kremlin spokesman Dmitry Peskov Sergei Fadeichev/TASS"
    assert image.credit.text == "© Sergei Fadeichev/TASS"
    assert (image.credit.creator, image.credit.agency) == ("Sergei Fadeichev", "TASS")


def test_dateline(article: Article) -> None:
    dateline = article.dateline
    assert dateline
    assert dateline.text == "MOSCOW, February 13. /TASS/."
    assert [(p.text, p.name, p.country) for p in dateline.places] == [("MOSCOW", "Moscow", "RU")]
    assert dateline.date
    assert (dateline.date.text, dateline.date.edtf) == ("February 13", "XXXX-02-13")
    assert [a.name for a in dateline.agencies] == ["TASS"]
    assert article.body[0].text.startswith(dateline.text)


def test_a_reference_date_completes_the_dateline() -> None:
    dateline = newsparse.parse(TEXT, reference_date=date(2017, 2, 14)).dateline
    assert dateline
    assert dateline.date
    assert dateline.date.edtf == "2017-02-13"


# kind, beginning of each verbatim stretch, cue, mentions that may be named, speaker (None: any or none)
QUOTES = [
    ("mixed", ["inappropriate"], "wrote", {"a US newspaper"}, None),
    ("direct", ["We would like to give no comments"], "said", {"he"}, "Dmitry Peskov"),
    ("direct", ["Any ambassador provides"], "said", {"Peskov"}, "Dmitry Peskov"),
    ("mixed", ["during the month before"], "wrote", {"the Washington Post"}, "Washington Post"),
    ("mixed", ["was\N{NO-BREAK SPACE}interpreted by some"], "wrote", {"the newspaper"}, "Washington Post"),
    ("direct", ["Flynn urged Russia"], "According to", {"the Washington Post"}, "Washington Post"),
    ("indirect", [], "wrote", {"the newspaper"}, "Washington Post"),
    (
        "mixed",
        ["there were certain conversations [between Flynn and Kislyak]", "it is better to double check"],
        "said",
        {"Kremlin spokesman Dmitry Peskov", "Dmitry Peskov"},
        "Dmitry Peskov",
    ),
    ("direct", ["Other than that"], "added", {"he"}, "Dmitry Peskov"),
]


def required(article: Article) -> list[Quote]:
    """The quotes of the table; other indirect ones may be found as well."""
    verbatim = [quote for quote in article.quotes if quote.verbatim]
    fbi = [q for q in article.quotes if q.kind == "indirect" and q.text.startswith("The FBI is continuing to examine")]
    return sorted(verbatim + fbi, key=lambda quote: quote.content[0].start)


def test_the_quotes_are_these_and_no_others(article: Article) -> None:
    assert len(required(article)) == len(QUOTES)
    known = [quote.text for quote in article.quotes if quote not in required(article)]
    assert all("the information" in text for text in known), "beside them, only what the Kremlin denied"


@pytest.mark.parametrize("n", range(len(QUOTES)), ids=[f"q{n}" for n in range(1, len(QUOTES) + 1)])
def test_a_quote(article: Article, n: int) -> None:
    kind, verbatim, cue, mentions, name = QUOTES[n]
    quote = required(article)[n]
    speakers = {speaker.id: speaker for speaker in article.speakers}
    assert quote.kind == kind
    assert len(quote.verbatim) == len(verbatim)
    assert all(span.text.startswith(words) for span, words in zip(quote.verbatim, verbatim, strict=True))
    assert quote.cue
    assert quote.cue.text == cue
    assert quote.speaker
    assert quote.speaker.mention
    assert quote.speaker.mention.text in mentions
    if name:
        assert quote.speaker.id
        speaker = speakers[quote.speaker.id]
        assert speaker.name.removeprefix("the ") == name
        assert quote.id in speaker.quotes


def test_a_mixed_quote_reaches_as_far_as_it_is_reported(article: Article) -> None:
    quote = required(article)[7]
    assert quote.text.startswith("his understanding is that")
    assert quote.text.removesuffix('"').endswith("in the Foreign Ministry.")


def test_roles(article: Article) -> None:
    roles = {speaker.name: (speaker.role, speaker.kind) for speaker in article.speakers}
    assert roles["Dmitry Peskov"] == ("Kremlin spokesman", "person")
    assert roles["Washington Post"][1] == "organization"


def test_mentions_are_in_order(article: Article) -> None:
    for speaker in article.speakers:
        starts = [mention.start for mention in speaker.mentions]
        assert starts == sorted(starts)
        assert starts, speaker.name
