"""Of whom a death is told: who has died says nothing more, and is whom an obituary is about."""

from bisect import bisect_right
from collections.abc import Set

from newsparse.stages.resolution.scene import ASIDE, LEAD, REST, Scene

MOST_OF_VERB = 3  # words of a verb with its auxiliaries
MOST_MENTIONS = 8  # at the head of an obituary, and before a pronoun in it
MOST_TO_AGE = 6  # words from a death to the age of whoever died
LONGEST_AGE = 4  # digits of a year


class Deaths:
    """Reads the deaths that an article tells."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.verbs = scene.doc.lexicon.grammar.deaths
        self.read: list[int | None] = []  # the deceased, once asked for

    def follow(self, end: int) -> bool:
        """Whether the death of whoever is mentioned is told behind the mention, or behind an aside: `Lee, 34, died`."""
        flow = self.scene.doc.flow
        begin = flow.find(",", end + 1, end + ASIDE) + 1 if flow.startswith(",", end) else end
        return not self.verbs.isdisjoint(flow[begin : begin + LEAD].lower().split()[:MOST_OF_VERB])

    def deceased(self) -> int | None:
        """Whose death, and at which age, the article begins with: whom an obituary is about."""
        if not self.read:
            self.read.append(self.find())
        return self.read[0]

    def find(self) -> int | None:
        """The same, read from the mentions at the head of the article."""
        for c in self.scene.candidates[:MOST_MENTIONS]:
            if c.subject == 1.0 and c.end > 0 and self.follow(c.end):
                words = self.scene.doc.flow[c.end : c.end + REST].lower().split()
                died = next((k for k, word in enumerate(words) if word in self.verbs), len(words))
                ages = (word.strip(".,") for word in words[died : died + MOST_TO_AGE])
                return c.entity if any(age.isdigit() and len(age) < LONGEST_AGE for age in ages) else None
        return None

    def lead_back(self, at: int, fitting: Set[int]) -> bool:
        """Whether a pronoun that begins a paragraph of an obituary means whom it is about: the last who fits is that
        one, or has but spoken: `Her daughter said she was kind. [She] left school at 15.`"""
        scene = self.scene
        if self.deceased() not in fitting or at != scene.block_starts[scene.block_at(at)]:
            return False
        last = next((c for c in reversed(scene.before(at, MOST_MENTIONS)) if c.entity in fitting), None)
        if last is None or last.entity == self.deceased():
            return last is not None
        n = bisect_right(scene.sources, last.at, key=lambda source: source.start) - 1
        return n >= 0 and last.at < scene.sources[n].end
