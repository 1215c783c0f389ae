"""Texts of every kind for the laws: any Unicode, text made of the stuff that articles are made of, articles with faults."""

import re
import tomllib
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from newsparse.lexicon import load_lexicon
from newsparse.lexicon.schema import Cues, Grammar, Polarity, Syntax
from tests.marked import read_marked

ARTICLES = [path.read_bytes().decode() for path in sorted(Path(__file__).parent.glob("articles/*.txt"))]

CASES = Path(__file__).parent / "cases" / "languages"

# What the stages look for, in fragments that can meet in any order.
FRAGMENTS = (
    "\n", "\n\n", "\r\n", "\r", "\u2028", "    ", "\t", "\N{NO-BREAK SPACE}", " ", " ", " ",
    '"', "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "–", "—", " -- ", " - ", "...", "(", ")", "[", "]", "/", ",", ".", ":", "?",
    "said", " he said", "she added", "according to ", "told reporters", "wrote on X", "asked", "Q:", "A:",
    "Dmitry Peskov", "Ms. Reyes", "the ministry", "the newspaper", "Sen. Ann Lee, D-Ohio,", "BBC", "spokeswoman",
    "MOSCOW, February 13. /TASS/. ", "LA CROSSE, Wis. (AP) — ", "(CNN)", "By Jane Doe", "Published 12 May 2024 10:30 BST",
    "© Getty Images", "Photograph: Ann Lee/AP", "(AP Photo/Ann Lee)", "Read more", "Share", "Advertisement", "All news", "Updated",
    "Reporting by Ann Lee; Editing by Bo Li", "The harbour was closed on Monday after the storm, the port authority said.",
    "It was a long day for everybody who came to the square.", "1.", "- ", "• ", "2024-05-12", "\x00", "\x1b[31m", "\u202e", "👩‍👩‍👧", "ß", "東京", "Берлин",
)  # fmt: skip

# What an article is cut into before some of it is lost, doubled or moved.
PIECES = (
    re.compile(r"\w+|\W"),  # words and marks
    re.compile(r"[^,;:]+[,;:]*|[,;:]+"),  # clauses, nearly
    re.compile(r"[^.!?\n]+[.!?\n]*|[.!?\n]+"),  # sentences, nearly
    re.compile(r".*\n|.+"),  # lines
)
MOST_FAULTS = 6


def faulty_article(random: Random) -> str:
    """A stretch of one of the project's own articles, or all of it, with some faults in it."""
    text = random.choice(ARTICLES)
    if random.random() < 0.8:  # short texts are quick, and easy to understand
        begin = random.randrange(len(text))
        text = text[begin : begin + random.randrange(20, 600)]
    return _with_faults(text, random)


def faulty_reports(random: Random, language: str) -> str:
    """Some cases of a language behind each other, with some faults in them."""
    texts = reports_of(language)
    return _with_faults(" ".join(random.choice(texts) for _ in range(random.randint(1, 4))), random)


@cache
def reports_of(language: str) -> list[str]:
    """The texts of the cases of a language, without their marks."""
    tables = tomllib.loads((CASES / f"{language}.toml").read_text("utf-8"))
    return [read_marked(case["text"].strip("\n"))[0] for table in tables.values() for case in table]


def _with_faults(text: str, random: Random) -> str:
    for _ in range(random.randint(1, MOST_FAULTS)):
        text = _with_fault(text, random)
    return text


def _with_fault(text: str, random: Random) -> str:
    pieces = random.choice(PIECES).findall(text) or [text]
    a, b = random.randrange(len(pieces)), random.randrange(len(pieces))
    match random.randrange(6):
        case 0:
            del pieces[a]
        case 1:
            pieces.insert(b, pieces[a])
        case 2:
            pieces[a], pieces[b] = pieces[b], pieces[a]
        case 3:
            pieces[a] = random.choice(FRAGMENTS)
        case 4:
            pieces.insert(a, random.choice(FRAGMENTS))
        case _:
            pieces[a] = random.choice((str.upper, str.lower, str.title, str.swapcase))(pieces[a])
    return "".join(pieces)


@cache
def kinds_of_words(language: str) -> tuple[list[str], ...]:
    """What the rules of attribution look for, a kind of word each."""
    lexicon = load_lexicon(language)
    lists = [
        *(getattr(section, name) for section, kind in ((lexicon.cues, Cues), (lexicon.grammar, Grammar),
                                                       (lexicon.syntax, Syntax), (lexicon.polarity, Polarity))
          for name, sort in kind.__annotations__.items() if sort is not bool and not name.endswith("_endings")),
        lexicon.people.roles, lexicon.people.kin, lexicon.people.organization_nouns, lexicon.people.ties,
        [form for form, value in lexicon.cues.verbs.items() if value.partition(" ")[0] in lexicon.cues.bare],
        ("Lee", "Ann Lee", "Moscow", "Dr. Bo", "BBC", "plan", "X", "2", "Пескова"),
        ('"Q"', '"bad,"', '"It rained all day long."', "'so it goes,'", "“We will see”", "«It rains», ", "„Q“", "«a, – b – c»"),
    ]  # fmt: skip
    return tuple(sorted(words) for words in lists if words)


MARKS = (*",,,,::..?—;()[]\"“”'«»„–\n", " -- ", " – ", "...", "\n\n", "\n– ")


def reporting_words(random: Random, language: str = "en") -> str:
    """Sentences of such words, in any order, as no reporter writes them."""
    kinds = kinds_of_words(language)
    parts = []
    for _ in range(random.randint(1, 30)):
        if random.random() < 0.3:
            parts.append(random.choice(MARKS))
        else:
            word = random.choice(random.choice(kinds))
            parts.append(" " * (random.random() < 0.95) + (_with_capital(word) if random.random() < 0.15 else word))
    return _with_capital("".join(parts).strip()) + random.choice((".", "", ":", '."'))


def _with_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def as_read(text: str) -> str:
    """The text whose characters the offsets count: a lone surrogate, which is none, is read as U+FFFD."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=400)
newslike_text = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=60).map("".join)
seeds = st.integers(0, 1 << 32).map(Random)
texts = any_text | newslike_text | seeds.map(faulty_article) | seeds.map(reporting_words)
