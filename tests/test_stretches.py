"""Stretches of a quote are one where nothing of the reporter's stands between them."""

import pytest

from newsparse import parse

TEXTS = [
    ('"I pay," said Ann Lee. "I pay twice."', "I pay … I pay twice.", "“I pay” … “I pay twice.”"),
    ('"I pay," Ann Lee said, "and I pay twice."', "I pay … and I pay twice.", "“I pay” … “and I pay twice.”"),
    (
        'Ann Lee said she would "pay once" and "wait".',
        'she would "pay once" and "wait"',
        'she would "pay once" and "wait"',
    ),
    ("The plan, Ann Lee said, was dead.", "The plan … was dead", "The plan … was dead"),
]


@pytest.mark.parametrize(("text", "said", "shown"), TEXTS)
def test_nothing_is_shown_in_one_that_was_not_said_in_one(text: str, said: str, shown: str) -> None:
    article = parse(f"Harbour to close in May\n\n{text}\n")
    assert said in [quote.text for quote in article.quotes]
    assert f"- {shown}\n" in article.render("markdown")
