"""Which language a text is in: by its script, or by the function words and letters that explain most of it."""

from collections import Counter, defaultdict
from functools import cache

from newsparse.lexicon.schema import read_table
from newsparse.lexicon.world.function_words import CYRILLIC, FUNCTION_WORDS, LETTERS, SCRIPTS, SPELLINGS
from newsparse.text.pattern import word_finder

# Code points that are looked at, from the middle of the text, as menus stand at the ends: one sentence or two
# nearly always tell beyond doubt; where they do not, more of it.
SAMPLES = (500, 1_500, 30_000)
_SURE = 4  # a fourth of the words, and twice as much as of any other language
# A fourteenth of a text's words, and three different ones: lists of names and figures stay below, prose lies above. Of
# a headline, two do that tell as much as one that no other language has, and half as much again as any other's.
_PROSE, _DISTINCT = 14, 3
_HEADLINE, _DISTINCT_OF_HEADLINE, _TELLING, _BEFORE_OTHERS = 5, 2, 1.0, 1.5
_LETTER = 0.5  # what a letter tells, where a word tells 1; or a spelling that a near neighbour does not have
_find_words = word_finder(r"[^\W\d_]")
_FIRST_OTHER = "\u0370"  # the first letter of another alphabet than the Latin one
_FEWEST = 100  # letters of a text in Cyrillic of which one tells the language
_STRANGE = 200  # letters of which one at most may be of another language: names and quotes


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    """Word -> the languages that it is a function word of."""
    table: dict[str, tuple[str, ...]] = {}
    for row in FUNCTION_WORDS.splitlines():
        tag, _, words = row.partition("\t")
        own = (tag,)
        for word in words.split():
            table[word] = table[word] + own if word in table else own
    return table


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    """Letter -> the few languages that have it."""
    return {letter: tuple(tags.split()) for letter, tags in read_table(LETTERS).items()}


@cache
def _spellings() -> dict[str, tuple[str, ...]]:
    """Language -> how it spells what its near neighbours spell otherwise."""
    return {tag: tuple(pieces.split()) for tag, pieces in read_table(SPELLINGS).items()}


def shortest_tag(tag: str) -> str:
    """The BCP 47 tag of a language that may have been given by its code of three letters.

    >>> shortest_tag("eng"), shortest_tag("ger-AT"), shortest_tag("pt-BR"), shortest_tag("tlh")
    ('en', 'de-AT', 'pt-BR', 'tlh')
    """
    code, *rest = tag.split("-")
    if len(code) != 3:
        return tag
    from newsparse.lexicon.world.language_codes import LANGUAGE_CODES

    return "-".join([read_table(LANGUAGE_CODES).get(code.lower(), code), *rest])


def guess_language(text: str) -> str | None:
    """The BCP 47 tag of the language that most of the text is in, or None.

    >>> guess_language("The minister said that it was a matter for the courts.")
    'en'
    >>> guess_language("Der Minister sagte, das sei eine Sache für die Gerichte.")
    'de'
    >>> guess_language("42") is None
    True
    """
    for size in SAMPLES:
        middle = max(0, (len(text) - size) // 2)
        tag = _guess_from(text[middle : middle + size], sure=size == SAMPLES[0] < len(text))
        if tag or len(text) <= size:
            return tag
    return None


def _guess_from(sample: str, sure: bool) -> str | None:
    """The language of a sample; a `sure` guess has many of its words, and no other language nearly as many."""
    words = _find_words(sample.lower())
    if not words:
        return None
    if not sample.isascii():
        letters = "".join(words)
        by_script = _guess_by_script(letters) if max(letters) >= _FIRST_OTHER else None
        if by_script:
            return None if sure else by_script
    table = _function_words()
    signs = [(word, table[word], 1.0) for word in words if word in table]
    if not sample.isascii():
        telling = _letters()
        joined = "".join(words)
        found = sorted(telling.keys() & set(joined))
        signs += [(letter, telling[letter], _LETTER * joined.count(letter)) for letter in found]
    weight, hits, distinct = (
        defaultdict[str, float](float),
        defaultdict[str, float](float),
        defaultdict[str, set[str]](set),
    )
    for sign, tags, worth in signs:
        for tag in tags:
            weight[tag] += worth / len(tags)
            hits[tag] += worth
            distinct[tag].add(sign)
    if not weight:
        return None
    tag = max(weight, key=lambda tag: (weight[tag], hits[tag]))
    if tag in _spellings():
        spelt = f"_{'_'.join(words)}_"
        for near, pieces in _spellings().items():
            weight[near] += _LETTER * sum(map(spelt.count, pieces))
        tag = max(_spellings(), key=lambda tag: (weight[tag], hits[tag]))
    other = max((told for rival, told in weight.items() if rival != tag), default=0.0)
    if sure and (hits[tag] * _SURE < len(words) or 2 * other > weight[tag]):
        return None
    prose = hits[tag] * _PROSE >= len(words) and len(distinct[tag]) >= _DISTINCT
    told = weight[tag] >= max(_TELLING, _BEFORE_OTHERS * other)
    short = hits[tag] * _HEADLINE >= len(words) and len(distinct[tag]) >= _DISTINCT_OF_HEADLINE
    return tag if prose or (short and told) else None


def _guess_by_script(letters: str) -> str | None:
    found = Counter[str]()
    ranges = [(int(a, 16), int(b, 16), tag) for a, b, tag in (row.split("\t") for row in SCRIPTS.splitlines())]
    for char, n in Counter(letters).items():
        if char >= _FIRST_OTHER:
            tag = next((tag for low, high, tag in ranges if low <= ord(char) <= high), None)
            if tag:
                found[tag] += n
    if not found:
        return None
    tag, n = found.most_common(1)[0]
    # Japanese is written in Chinese characters, with kana between them.
    if found["ja"] * 10 >= found.total() and found["ja"] * 6 >= len(letters):
        return "ja"
    dense = 3 if tag in ("zh", "ja", "ko") else 1  # a character there says as much as several letters
    if n * dense * 2 < len(letters):
        return None
    return _guess_cyrillic(letters) if tag == "ru" else tag


def _guess_cyrillic(letters: str) -> str:
    """Which of the languages in Cyrillic letters: by those that Russian does not have, or seldom."""
    size = len(letters)
    for row in CYRILLIC.splitlines():
        tag, telling, strange = row.split("\t")
        told, against = (sum(map(letters.count, some.split())) for some in (telling, strange))
        if told * _FEWEST >= size and against * _STRANGE <= size:
            return tag
    return "ru"
