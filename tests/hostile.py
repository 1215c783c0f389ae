"""Texts of about n characters that a careless reader would take quadratic time for."""

from collections.abc import Callable
from functools import partial
from itertools import islice, product

_SENTENCE = 'Ann Lee, the mayor of Porto, said on Monday that "the bridge" was late. '
_HEAPS = {
    "unclosed quotes": "“",
    "straight quotes": 'a "b ',
    "unclosed brackets": "[(",
    "capital words": "Abcd ",
    "all capitals": "ABCDE ",
    "short lines": "a b\n",
    "short words": "ab\n",
    "same lines": "All news of the day\n\n",
    "one long line": _SENTENCE,
    "one long word": "a",
    "blanks": " ",
    "apostrophes": "'a 'b' ",
    "marks in turn": "\"'",
    "marks and dots": '"...',
    "cues": "said he said ",
    "cues alone": "said ",
    "cues without blanks": "said;a;",
    "cues as clauses": "as Lee said, ",
    "names and cues": "Ann Lee said, Bo Li told Cy Ma, ",
    "phrases": "according to Lee, ",
    "relatives": "who said that ",
    "pronouns": "She told him. He said so. ",
    "owners": "Lee's mayor's ",
    "names in a chain": "Lee and ",
    "initials": "A. B. ",
    "titles": "Mr. Lt. ",
    "commas": "Lee, a, b, c, ",
    "colons": "Lee: a: ",
    "dashes": "LISBON -- ",
    "datelines": "LISBON, May 3 (AP) - It rained.\n\n",
    "times": "Updated May 3, 2024 10:30 BST\n",
    "credits": "Photo: Ann Lee/AP (AP Photo/Ann Lee)\n",
    "bylines": "By Ann Lee and Bo Li\n",
    "turns": "Q: Did it rain?\n\nA: It did.\n\n",
    "named turns": "Ann Lee: Did it rain?\n\nBo Li: It did.\n\n",
    "quoted paragraphs": '"It rained," she said. "It rained."\n\n',
    "links": "[rain](http://a.b) ",
    "open links": "[![rain](http://a.b",
    "emphasis": "**rain** *a _b ",
    "fields": "Title: rain\n",
    "open paragraphs": "“It rained all day.\n\n",
}


def _heap(unit: str, n: int) -> str:
    return unit * (n // len(unit))


def _nest(opening: str, closing: str, n: int) -> str:
    times = n // len(opening + closing)
    return opening * times + closing * times


def _name_anew(unit: str, n: int) -> str:
    """Units that name somebody else each time: `#` stands for letters that no other has."""
    names = map("".join, product("abcdefghij", repeat=7))
    return "".join(unit.replace("#", name) for name in islice(names, n // len(unit.replace("#", 7 * "a"))))


HOSTILE: dict[str, Callable[[int], str]] = {
    **{name: partial(_heap, unit) for name, unit in _HEAPS.items()},
    "new people": partial(_name_anew, "Ann L#, 22, left. The 22-year-old said it rained. They said it was late.\n\n"),
    "new bodies": partial(_name_anew, "L# Corp. fell. The company said it rained. It said it was late.\n\n"),
    "nested brackets": partial(_nest, "(", ")"),
    "nested quotes": partial(_nest, "“a ‘b ", " c’ d”"),
}
