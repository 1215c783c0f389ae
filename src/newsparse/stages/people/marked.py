"""Names in marks, in languages that write those of bodies so: `банк «Волна»`, `пишет «Новая волна»`."""

from newsparse.stages.people.sides import Sides

BEGINS = frozenset((" «", ' "', " „", " “"))
OPENS, CLOSES = '«"„“', '»"“”'
LONGEST = 6  # words of a name in marks


class Marked(Sides):
    """Looks for the marks around a run of words."""

    def end_of_marked(self, noun: int) -> int:
        """The last word of the name in marks behind a noun: Russian `банк «Северный [ветер]»`; 0 if there is none."""
        if self.gaps[noun] not in BEGINS or self.small[noun] not in self.v.heads:
            return 0
        return self.closing(noun + 1) if self.words[noun + 1][0].isupper() else 0

    def relaying_name(self, at: int, done: int) -> tuple[int, int] | None:
        """The first and last of several words in marks, one of which is a word, where a verb beside them says that they
        are a paper's name: Russian `пишет «[Новая волна]»`, `«[Новая волна]» пишет`."""
        gaps, small, first = self.gaps, self.small, at
        while first > done and at - first < LONGEST and gaps[first - 1] == " ":
            first -= 1
        before = gaps[first - 1] if first else ""
        if not before or before[-1] not in OPENS or not self.words[first][0].isupper():
            return None
        last = self.closing(first)
        if last <= first:
            return None
        if before in BEGINS:
            return (first, last) if small[first - 1] in self.v.relaying else None
        leads = gaps[last][1:] == " " and not self.v.relaying.isdisjoint(small[last + 1 : last + 2])
        return (first, last) if leads else None

    def closing(self, first: int) -> int:
        """The word behind which the marks close that open before a word; 0 where none do soon."""
        for k in range(first, min(first + LONGEST, len(self.words))):
            if self.gaps[k] and self.gaps[k][0] in CLOSES:
                return k
            if self.gaps[k] not in (" ", "-"):
                break
        return 0
