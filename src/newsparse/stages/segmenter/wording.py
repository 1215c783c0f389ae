"""What the words of a line say of it, by the language's lexicon. For a language without one, nothing."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from newsparse.lexicon import load_lexicon
from newsparse.text.pattern import pattern, word_finder

_find_words = word_finder(r"[\w']")
# A box's name is short: what begins like one and runs on is a sentence. So is what is said to a reader.
_LONGEST_NAME, _LONGEST = 100, 500  # characters
# "Ana Cruz contributed to this report": what makes a line a note stands near its beginning, or its end.
_NOTE_BEGINS, _NOTE_ENDS = 60, 40
_CURLY = "“”„«»"
_POINTING = "👉👇👆☞"  # before where the reader shall go
_BEHIND_LABELS = " :.…»›>"
_REST_RE = pattern(r"\A\s*[:|–—-]\s*\S+")  # "Read more: ..." says what to read itself, and opens nothing
_SAYABLE = frozenset(["box", "link", "appeal"])
_CLAUSE = 6  # words of "Mr. Roe told them"


class Cue(NamedTuple):
    """What the words of a line say: which list knew them, and the kind of block they speak for."""

    list: str  # label, box, link (a box of one line), ending, appeal, note
    kind: str
    entry: str = ""


class Wording:
    """A language's lists, by a word that each entry must have: looked up, not searched for."""

    def __init__(self, language: str) -> None:
        lists = load_lexicon(language).segments
        self.dashes_quote = load_lexicon(language).syntax.dashes_quote
        self.labels = lists.labels
        self.verbs = load_lexicon(language).cues.verbs.keys()
        self.kinds = lists.boxes
        self.endings = lists.endings
        self.kickers = lists.kickers
        self.comments = lists.comments
        self.replies = lists.replies
        self.live = lists.live
        self.contacts = lists.contacts
        self.biographies = lists.biographies
        self.heads = _by_word((*lists.boxes, *lists.endings), lambda words: words[0])
        self.appeals = _by_word(lists.appeals, lambda words: max(words, key=len))
        self.notes = _by_word(lists.notes, lambda words: max(words, key=len))
        buttons = (label for label, kind in lists.labels.items() if kind == "boilerplate")
        self.buttons = frozenset(word for label in buttons for word in label.split())
        self.telling = frozenset(self.appeals.keys() | self.notes.keys())
        self._longest_label = max(map(len, lists.labels), default=0)

    def cue(self, low: str, prose: bool) -> Cue | None:
        """What the words of a line, in small letters, say."""
        within = low.strip("[] ") if low[0] == "[" and low[-1] == "]" else low
        cue = self._read(within or low, prose)
        if cue and cue.list in _SAYABLE and low[-1] == "." and self._is_reported(low):
            return None
        return cue

    def _is_reported(self, low: str) -> bool:
        """Whether the words are somebody's in the story: "Read more books, the teacher said." """
        said, comma, clause = low.rpartition(", ")
        words = _find_words(clause) if comma and " " in said else []
        return 1 < len(words) <= _CLAUSE and not self.verbs.isdisjoint(words)

    def _read(self, low: str, prose: bool) -> Cue | None:
        if not self.labels:
            return None
        bare = low.rstrip(_BEHIND_LABELS)
        if len(bare) <= self._longest_label and (kind := self.labels.get(low) or self.labels.get(bare)):
            return Cue("ending" if low in self.endings else "label", kind)
        if low[-1].isdigit() and low[-2:-1] == " " and self.labels.get(low[:-2]) == "boilerplate":
            return Cue("label", "boilerplate")  # "Advertisement 2"
        if len(low) > _LONGEST or _holds_quotes(low):
            return None  # somebody in the story may say anything
        if low[0] in _POINTING:
            return Cue("appeal", "boilerplate")
        words = _find_words(low)
        named = words and words[0] in self.heads and low.startswith(words[0])
        cue = self._name(low, words[0]) if named else None
        if cue and (prose or len(low) > _LONGEST_NAME):
            cue = Cue("appeal", "boilerplate") if cue.kind == "boilerplate" and " " in cue.entry else None
        if cue:
            return cue
        first, _, more = low.partition(" ")
        if first in self.buttons and more and self.buttons.issuperset(more.split()):
            return Cue("label", "boilerplate")  # several buttons in a row: "facebook email copy link"
        telling = self.telling.intersection(words)
        return self._sentence(low, telling) if telling else None

    def _name(self, low: str, first: str) -> Cue | None:
        """The line as the name of a box, or as the first line of what ends a page."""
        for entry in self.heads[first]:
            if not low.startswith(entry):
                continue
            rest = low[len(entry) :]
            runs_on = entry[-1].isalnum() and rest[:1].isalnum()
            alone = " " not in entry and entry[-1] not in ":|" and rest.strip(" :|…»›>")
            if runs_on or (alone and not _REST_RE.match(rest)):
                continue  # one word alone says too little: "Related companies in the north"
            kind = self.kinds.get(entry, "related")
            if _REST_RE.match(rest) or (entry[-1] in ":|" and rest.strip()):
                return Cue("link", kind, entry)
            return Cue("ending" if entry in self.endings else "box", kind, entry)
        return None

    def _sentence(self, low: str, telling: frozenset[str]) -> Cue | None:
        """The line as a sentence to the reader, or as a note, by those of its words that tell."""
        for word in telling:
            for entry in self.notes.get(word, ()):
                if entry in low and (low.find(entry) <= _NOTE_BEGINS or low.find(entry) >= len(low) - _NOTE_ENDS):
                    return Cue("note", "note")
        for word in telling:
            for entry in self.appeals.get(word, ()):
                if entry in low:
                    return Cue("appeal", "boilerplate")
        return None


def _holds_quotes(low: str) -> bool:
    return '"' in low or "''" in low or (not low.isascii() and any(mark in low for mark in _CURLY))


def _by_word(entries: Iterable[str], choose: Callable[[list[str]], str]) -> dict[str, tuple[str, ...]]:
    """The entries by one word of each, longest first."""
    found: dict[str, list[str]] = {}
    for entry in entries:
        words = _find_words(entry)
        if words:
            found.setdefault(choose(words), []).append(entry)
    return {word: tuple(sorted(all_, key=len, reverse=True)) for word, all_ in found.items()}


@cache
def load_wording(language: str) -> Wording:
    """The wording of a language, made once."""
    return Wording(language)
