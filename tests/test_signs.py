"""The cases of `cases/signs.toml`: who wrote a story and when, on whole pages."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsparse

CASES = tomllib.loads((Path(__file__).parent / "cases" / "signs.toml").read_text("utf-8"))
STORIES = {
    "en": """
The harbour at Tolling opened on Monday after ten years of work and two long delays that cost the county a little.

Crowds lined the quay from early in the morning, and the first ferry of the day left at nine with three hundred people.
""",
    "fr": """
Le port de Tolling a rouvert lundi après dix ans de travaux et deux longs retards qui ont coûté cher à la région.

La foule était sur le quai dès le matin, et le premier bateau est parti à neuf heures avec trois cents personnes.
""",
    "de": """
Der Hafen von Tolling ist am Montag nach zehn Jahren Bauzeit und zwei langen Verzögerungen wieder geöffnet worden.

Am Kai standen schon früh am Morgen viele Menschen, und die erste Fähre fuhr um neun mit dreihundert Gästen ab.
""",
    "nl": """
De haven van Tolling is maandag na tien jaar werk en twee lange vertragingen, die veel geld kostten, weer opengegaan.

Op de kade stonden al vroeg in de ochtend veel mensen, en de eerste boot vertrok om negen uur met driehonderd gasten.
""",
    "es": """
El puerto de Tolling abrió el lunes después de diez años de obras y dos largos retrasos que costaron mucho dinero.

La gente llenó el muelle desde la mañana, y el primer barco del día salió a las nueve con trescientas personas.
""",
    "it": """
Il porto di Tolling ha aperto lunedì dopo dieci anni di lavori e due lunghi ritardi che sono costati molto alla città.

La folla era sul molo fin dalla mattina, e il primo traghetto della giornata è partito alle nove con trecento persone.
""",
    "pt": """
O porto de Tolling abriu na segunda-feira depois de dez anos de obras e dois longos atrasos que custaram muito dinheiro.

A multidão encheu o cais desde a manhã, e o primeiro barco do dia saiu às nove horas com trezentas pessoas a bordo.
""",
    "da": """
Havnen i Tolling åbnede mandag efter ti års arbejde og to lange forsinkelser, der kostede kommunen mange penge.

Der stod mange mennesker på kajen fra tidligt om morgenen, og den første færge sejlede klokken ni med tre hundrede.
""",
    "sv": """
Hamnen i Tolling öppnade på måndagen efter tio års arbete och två långa förseningar som kostade kommunen mycket pengar.

På kajen stod många människor redan tidigt på morgonen, och den första färjan gick klockan nio med tre hundra personer.
""",
    "nb": """
Havnen i Tolling åpnet mandag etter ti års arbeid og to lange forsinkelser som kostet kommunen svært mye penger.

På kaia sto det mange mennesker fra tidlig om morgenen, og den første fergen gikk klokken ni med tre hundre om bord.
""",
    "fi": """
Tollingin satama avattiin maanantaina kymmenen vuoden työn ja kahden pitkän viivästyksen jälkeen, jotka maksoivat.

Laiturilla oli paljon ihmisiä jo aikaisin aamulla, ja päivän ensimmäinen lautta lähti yhdeksältä ja vei kolmesataa.
""",
}


@pytest.mark.parametrize("case", CASES["page"], ids=lambda case: " / ".join(case["head"].split("\n")[1:-1]))
def test_a_page(case: dict[str, Any]) -> None:
    article = newsparse.parse(case["head"] + STORIES[case.get("language", "en")] + "\n" + case.get("foot", ""))
    authors = article.byline.authors if article.byline else []
    rows = [[part.strip() for part in row.split("|")] for row in case.get("authors", [])]
    told = [[author.name, author.role or "", author.affiliation or ""] for author in authors]
    # A row says what has to be there: "name", "name | role", "name | role | affiliation".
    assert [found[: len(row)] for found, row in zip(told, rows, strict=False)] + told[len(rows) :] == rows
    assert (article.published and article.published.edtf) == case.get("published")
    assert (article.updated and article.updated.edtf) == case.get("updated")
    assert [deck.text for deck in article.deck] == case.get("deck", [])


@pytest.mark.parametrize("text", ["0000000000\rAA", "Harbour opens\n\nLena Hartwig", "Lena Hartwig", "By\n"])
def test_a_page_may_end_with_its_head(text: str) -> None:
    assert [block.text for block in newsparse.parse(text).blocks] == [line for line in text.splitlines() if line]
