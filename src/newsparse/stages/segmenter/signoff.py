"""What stands behind a story's last sentence in the same line: who filed it, or that it ends."""

from newsparse.lexicon import Lexicon
from newsparse.readers.names import is_acronym, is_domain, news_agency
from newsparse.text.pattern import pattern

_WINDOW = 40  # characters in which it stands
_TAIL_RE = pattern(r"(?<=[\w\"'”’»)%]{3})[.!?…][\"'”’»)]{0,2} ?((?:[^.!?…\"“”\n]|\.(?=\w)){1,30})$")
_ENDINGS = '.!?…"“”'  # of sentences behind which nothing stands
_SIGNS = "—–-/#*■©"  # with which it may begin
_WORDS = 4
_PARTS_RE = pattern(r" ?[/,;&] ?| and ")
_ENDS = frozenset({"enditem", "ends", "end"})  # how desks say so
_CAPITALS_RE = pattern(r"(?:[A-Z]{2,5} ?){1,6}$")  # codes of those who worked on it: "PTI COR SKN RG"


def signs_off(text: str, lexicon: Lexicon) -> bool:
    """Whether the line ends in who filed the story, or that it ends, behind a sentence: "... in May. — AFP".

    >>> from newsparse.lexicon import load_lexicon
    >>> tails = "— AFP", "(with AFP)", "Enditem", "(Ana Cruz)"
    >>> [signs_off(f"It fell in May. {tail}", load_lexicon("en")) for tail in tails]
    [True, True, True, False]
    """
    found = None if text[-1] in _ENDINGS else _TAIL_RE.search(text, max(0, len(text) - _WINDOW))
    tail = found[1].strip() if found else ""
    if not tail:
        return False
    if tail[0] in "([" and tail[-1] in ")]":
        return _is_source(tail[1:-1].strip(), lexicon)
    opened = tail.partition(" ")[0].lower() in lexicon.bylines.openers | {"(c)"}
    if tail[0] in _SIGNS or opened:
        return tail.count(" ") < _WORDS and ":" not in tail  # "— Photo: Ana Cruz"
    return _is_agency(tail, lexicon) or tail.lower() in _ENDS or _CAPITALS_RE.match(tail) is not None


def _is_agency(words: str, lexicon: Lexicon) -> bool:
    return news_agency(words, lexicon) is not None or words.lower() in lexicon.labels.stand_ins


def _is_source(words: str, lexicon: Lexicon) -> bool:
    """Whether the words between brackets say who gave the story, and not who took a picture."""
    if is_acronym(words) or (words.islower() and " " not in words):
        return words.lower() not in lexicon.captions.fillers | lexicon.labels.fillers
    parts = _PARTS_RE.split(words)
    bare = [part.partition(" ")[2] if part[:1].islower() or part.startswith("With ") else part for part in parts]
    known = [_is_agency(part, lexicon) or is_domain(part) for part in bare]
    return any(known) and all(agency or " " not in part for part, agency in zip(bare, known, strict=True))
