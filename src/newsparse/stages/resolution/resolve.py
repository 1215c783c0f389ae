"""The stage itself: the speaker of each quote, in the order of the text."""

from bisect import bisect_left

from newsparse.document import Document, Entity, Mention, Quote, Span, Speaker
from newsparse.stages.resolution.pronouns import ANY, Choice, LastSpeaker, Weigher
from newsparse.stages.resolution.scene import Scene
from newsparse.stages.resolution.together import split_speakers
from newsparse.text.pattern import pattern

_WORD_RE = pattern(r"[\w'-]+")


def resolve_speakers(doc: Document) -> tuple[list[Quote], list[Entity]]:
    """The quotes with the entity that each speaker is, and the entities with the mentions resolved to them."""
    Resolver(doc).resolve()
    return doc.quotes, doc.entities


class Resolver:
    """Goes through the quotes in the order in which their speakers are mentioned."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.scene = Scene(doc)
        self.weigher = Weigher(self.scene)
        self.starts = [mention.start for mention in doc.mentions]
        self.known: dict[Span, tuple[Choice, str]] = {}  # a mention may speak more than once
        self.named: dict[str, int] = {}  # entities made here, by their name

    def resolve(self) -> None:
        """Set `entity` and `via` of every quote, and the mentions of every entity."""
        last: LastSpeaker | None = None
        for quote in sorted(self.doc.quotes, key=place):
            choice, via = self.speaker(quote, last)
            quote.entity, quote.via = choice.entity, via
            quote.evidence += choice.evidence
            quote.speakers = self.together(quote.mention, last) if quote.mention else ()
            if choice.entity is not None:
                at = place(quote)
                last = LastSpeaker(choice.entity, at, self.scene.block_at(at))
                if quote.mention:
                    self.doc.entities[choice.entity].mentions.append(quote.mention)
            for speaker in quote.speakers[1:]:
                if speaker.entity is not None:
                    self.doc.entities[speaker.entity].mentions.append(speaker.mention)
        for entity in self.doc.entities:
            entity.mentions = sorted(set(entity.mentions))

    def speaker(self, quote: Quote, last: LastSpeaker | None) -> tuple[Choice, str | None]:
        """Who says the quote, and by what kind of mention."""
        if quote.mention is None:
            if quote.via != "continuation":
                return Choice(None, ()), None
            return Choice(last.entity if last else None, ("goes on",)), "continuation"
        if quote.mention not in self.known:
            self.known[quote.mention] = self.read(quote.mention, last)
        choice, via = self.known[quote.mention]
        return choice, "continuation" if quote.via == "continuation" else via

    def together(self, mention: Span, last: LastSpeaker | None) -> tuple[Speaker, ...]:
        """All whom a mention names together, each with the mention of his own."""
        speakers = []
        for span in split_speakers(self.doc, mention):
            choice, via = self.read(span, last)
            speakers.append(Speaker(span, choice.entity, via))
        return tuple(speakers)

    def read(self, span: Span, last: LastSpeaker | None) -> tuple[Choice, str]:
        """Whom a mention means."""
        words = _WORD_RE.findall(self.doc.flow, span.start, span.end)
        first = words[0].lower() if words else ""
        tells = self.doc.lexicon.grammar.pronouns.get(first, "")
        if len(words) == 1 and (tells == "r" or first in self.doc.lexicon.grammar.relatives):
            return self.read_relative(span), "pronoun"
        if tells and (len(words) == 1 or first not in self.doc.lexicon.people.determiners):
            return self.read_pronoun(span, tells, last), "pronoun"
        head = self.head_of(span)
        if head is None:
            return Choice(None, ("no known name or noun",)), "nominal" if self.is_common(span) else "named"
        if head.entity is not None:
            return Choice(head.entity, (f"{self.doc.flow[head.start : head.end]}",)), head.kind
        return self.read_noun(head, last), head.kind

    def read_pronoun(self, span: Span, tells: str, last: LastSpeaker | None) -> Choice:
        """Whom a personal pronoun means; `I` and `we` are inside somebody's speech and mean nobody here."""
        if tells in ("m", "f"):
            return self.weigher.choose_person(span.start, tells, last)
        kinds = {"p": ("group", "organization"), "o": ("organization",)}.get(tells, ())
        if last is not None and self.doc.entities[last.entity].kind in kinds:
            return Choice(last.entity, ("spoke before",))
        return Choice(None, ("nobody fits",))

    def read_relative(self, span: Span) -> Choice:
        """Whom `who` means: what ends right before it."""
        n = bisect_left(self.starts, span.start) - 1
        if n >= 0:
            mention = self.doc.mentions[n]
            between = self.doc.flow[mention.end : span.start]
            if len(between) < 120 and not set(".?!;\n") & set(between):
                return Choice(mention.entity, ("stands before it",))
        return Choice(None, ("nothing stands before it",))

    def head_of(self, span: Span) -> Mention | None:
        """The mention that is the head of a longer phrase: `Ann Lee` of `Ann Lee, the mayor`."""
        n = bisect_left(self.starts, span.start)
        if n > 0 and self.doc.mentions[n - 1].end > span.start:
            n -= 1
        if n >= len(self.doc.mentions) or self.doc.mentions[n].start >= span.end:
            return None
        mention = self.doc.mentions[n]
        before = _WORD_RE.findall(self.doc.flow, span.start, max(span.start, mention.start))
        small = self.doc.lexicon.people.phrase_ends
        determined = bool(before) and before[0].lower() in self.doc.lexicon.people.determiners  # `a tearful Ann Lee`
        if any(word in small for word in before[determined:]):
            return None  # `the letter of Ann Lee`
        if self.doc.flow.startswith("'s", mention.end) and mention.end + 2 < span.end:
            return None  # `Lee's letter`
        if mention.kind == "nominal" and mention.entity is None:
            return self.apposed(n, span) or mention
        return mention

    def apposed(self, n: int, span: Span) -> Mention | None:
        """The name behind a common noun: `The head of the port authority, [Ann Lee]`, `Police [Chief Bo Li]`."""
        before = self.doc.mentions[n]
        for mention in self.doc.mentions[n + 1 : n + 4]:
            if mention.end > span.end:
                break
            if mention.kind == "named" and self.doc.flow.endswith(", ", span.start, mention.start):
                return mention
            if mention.kind == "named" and mention.entity is not None and mention.start == before.end + 1:
                return mention if self.doc.entities[mention.entity].kind == "person" else None
        return None

    def is_common(self, span: Span) -> bool:
        """Whether the phrase begins as a common noun's does: with a small letter or a determiner."""
        first, *more = _WORD_RE.findall(self.doc.flow, span.start, span.end) or [""]
        return not first[:1].isupper() or first.lower() in self.doc.lexicon.people.determiners or not more

    def read_noun(self, head: Mention, last: LastSpeaker | None) -> Choice:
        """Whom a definite phrase means that says of nobody known what he is: the organisation that has just spoken
        (`the company`), else an entity of its own (`the Lee campaign`)."""
        people = self.doc.lexicon.people
        words = self.doc.clean[head.start : head.end].split()
        determiner = people.determiners.get(words[0].lower(), "") if words else ""
        if determiner == "definite":
            words = words[1:]
            if len(words) == 1 and (choice := self.read_general(head, words[0], last)):
                return choice
        elif determiner or not any(word[0].isupper() for word in words[1:]):
            return Choice(None, ("nobody in particular",))
        name = " ".join(words)
        if name.lower() not in self.named:
            self.named[name.lower()] = len(self.doc.entities)
            of_person = words[-1].lower() in people.roles or words[-1].lower() in people.kin
            self.doc.entities.append(Entity(name, "person" if of_person else "organization"))
            self.weigher.add(len(self.doc.entities) - 1)
        return Choice(self.named[name.lower()], ("a speaker of its own",))

    def read_general(self, head: Mention, word: str, last: LastSpeaker | None) -> Choice | None:
        """Whom a word means that many could bear: `the company`, `the 22-year-old`, `the Democrat`."""
        people = self.doc.lexicon.people
        if word in people.general_nouns:
            spoke = last is not None and last.entity not in self.named.values()
            if last and spoke and self.doc.entities[last.entity].kind == "organization":
                return Choice(last.entity, ("spoke before",))
            return None
        small = word.lower()
        belongs = small in people.demonyms or (small in people.roles and small not in people.titles)
        if word[0].isdigit() or (word[0].isupper() and belongs):
            choice = self.weigher.choose(head.start, ANY, [], None)
            return choice if choice.entity is not None else None
        return None


def place(quote: Quote) -> int:
    """Where the speaker is mentioned, or else where the quote begins."""
    return quote.mention.start if quote.mention else quote.content[0].start
