"""What is read of one noun phrase."""

from newsparse.document import Span


class Phrase:
    """Words that mean a person, an organisation or a group."""

    __slots__ = (
        *("alias", "determiner", "doubtful", "end", "head", "inner", "kind", "name", "named_at", "place", "role"),
        *("start", "title"),
    )

    def __init__(self, start: int, end: int, kind: str, head: str = "", determiner: str = "") -> None:
        self.start, self.end = start, end
        self.kind = kind  # empty where the words do not tell
        self.head = head  # the common noun or office, in small letters
        self.determiner = determiner  # definite, indefinite, possessive
        self.name: tuple[str, ...] = ()  # its words; empty where the phrase is a common noun's
        self.named_at = 0  # where the name begins
        self.title = ""  # the last word before the name, where it is a title
        self.role: Span | None = None
        self.doubtful = False  # one word with a capital, at a place where every word has one
        self.inner = False  # stands inside an apposition to another
        self.place = False  # a word for places stands before it
        self.alias = ""  # `(FBI)` behind it

    @classmethod
    def named(cls, start: int, end: int, kind: str, name: tuple[str, ...], named_at: int) -> "Phrase":
        """One with a name."""
        phrase = cls(start, end, kind)
        phrase.name, phrase.named_at = name, named_at
        return phrase


def within(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases, which stand inside another."""
    for phrase in phrases:
        phrase.inner = True
    return phrases
