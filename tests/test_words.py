"""The words of a text, as all stages read them."""

import pytest

from newsparse.document import Stretch
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence, Spelling, Tokens
from newsparse.text.words import split_words
from tests.documents import make_document


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Holtz-Eakin met O'Neill of AT&T.", ["Holtz-Eakin", "met", "O'Neill", "of", "AT&T"]),
        ("the voters' fee: $10,000, or £9.5m", ["the", "voters", "fee", "$10,000", "or", "£9.5m"]),
        ("J. Lee and J.Lee of the U.S. left", ["J", "Lee", "and", "J.Lee", "of", "the", "U.S", "left"]),
        ("on Monday.The plan,said Lee", ["on", "Monday", "The", "plan", "said", "Lee"]),
        ("and/or __init__ -- no", ["and", "or", "init__", "no"]),
        (" “é” ", ["é"]),
        ("", []),
        (" ... ", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    found = split_words(text)
    assert found.words == words
    assert [text[a:b] for a, b in zip(found.starts, found.ends, strict=True)] == words
    assert found.small == [word.lower() for word in words]
    assert text.endswith("".join(word + gap for word, gap in zip(found.words, found.gaps, strict=True)))


def test_a_part_ends_where_it_is_told_to() -> None:
    text = "Ann Lee left. Bo Crane stayed."
    part = split_words(text).part(text, 4, 14)
    assert (part.words, part.starts, part.gaps) == (["Lee", "left"], [4, 8], [" ", ". "])


def test_a_long_text_is_read_in_chunks() -> None:
    lines = [f"paragraph: Ann Lee left {'Porto ' * 9_000}.", "related: Go to Kiel.", "paragraph: Bo Crane stayed."]
    doc = make_document(lines * 9)
    doc.flow = doc.plain
    chunks = [doc.words(at) for at in doc.chunks]
    assert len(chunks) > 2
    assert doc.words(doc.chunks[1]).starts == chunks[1].starts  # read again
    assert [word for chunk in chunks for word in chunk.words] == split_words(doc.flow.replace("Go to Kiel.", "")).words
    assert all(
        doc.flow.startswith(word, at) for chunk in chunks for word, at in zip(chunk.words, chunk.starts, strict=True)
    )
    assert {doc.chunk(at) for at in range(doc.chunks[1], doc.chunks[2])} == {1}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Monday, Will Lee left.", ["on", "Monday", ",", "Will", "Lee", "left", STOP]),
        ("The voters' fee -- $10,000 -- rose?!", ["the", "voters'", "fee", "—", "$10,000", "—", "rose", STOP, STOP]),
        ('"It is over," Will Lee said (twice).', [QUOTE, "Will", "Lee", "said", "(", "twice", ")", STOP]),
        ('It was Lee\'s, "It is over," May said', ["it", "was", "Lee's", ",", QUOTE, "may", "said"]),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    sentence = Sentence(0, len(text), 0)
    begin, end = text.find('"'), text.rfind('"')
    if begin >= 0:
        sentence.quotes = [Stretch(begin + 1, end, begin, end + 1, 0, 0)]
    Tokens(text, split_words(text), [0], Spelling(frozenset(), {"will"}, {"will"}, {"who"})).give(sentence)
    assert sentence.words == words
    shown = [text[a:b] for a, b in zip(sentence.starts, sentence.ends, strict=True)]
    assert all(a.lower() == b.lower() for a, b in zip(shown, words, strict=True) if b[0].isalnum())
    assert [shown[at] for at in sentence.stretch] == [text[begin + 1 : end]] * (begin >= 0)
