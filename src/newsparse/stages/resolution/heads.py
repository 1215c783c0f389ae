"""The mention that a longer phrase is about: `Ann Lee` of `Ann Lee, the mayor`."""

from bisect import bisect_left

from newsparse.document import Document, Mention, Span
from newsparse.stages.resolution.nouns import head_noun

LONGEST_FORM = 8  # characters of what a company is set up as, with the blank behind it


class Heads:
    """Looks for the heads of phrases; `starts` are those of the mentions."""

    def __init__(self, doc: Document, starts: list[int]) -> None:
        self.doc, self.starts = doc, starts

    def words(self, start: int, end: int) -> list[str]:
        """The words between two places."""
        read = self.doc.words(start)
        first, behind = read.range(start, end)
        return read.words[first:behind]

    def head_of(self, span: Span) -> Mention | None:
        """The mention that is the head of a longer phrase: `Ann Lee` of `Ann Lee, the mayor`."""
        n = bisect_left(self.starts, span.start)
        if n > 0 and self.doc.mentions[n - 1].end > span.start:
            n -= 1
        if n > 0 and self.is_legal_form(self.doc.mentions[n - 1].end, span.start):
            return self.doc.mentions[n - 1]
        if n >= len(self.doc.mentions) or self.doc.mentions[n].start >= span.end:
            return None
        mention = self.doc.mentions[n]
        if named := self.named_in_marks(span) or self.named_at_end(n, span):
            return named
        if self.leads_away(span.start, mention.start):  # `the letter of Ann Lee`, but `formand for Norda, Ann Lee`
            if self.doc.lexicon.syntax.names_apposed:
                return self.named_behind(n, span)
            return self.named_behind(n - 1, span) if self.begins_with_role(span) else None
        while self.doc.flow.startswith(("'s", "' ", ". "), mention.end) and mention.end + 2 < span.end:
            if self.doc.flow.startswith(". (", mention.end):
                break  # `Norda Inc. (NASDAQ: NRD)`
            n += 1  # `the Post's Ann Lee`, `U.S. Judge Ann Lee`, not `Lee's letter`
            if n == len(self.doc.mentions):
                return None
            owner, mention = mention, self.doc.mentions[n]
            if mention.kind != "named" or mention.end > span.end or self.leads_away(owner.end + 2, mention.start):
                return None
        if mention.kind == "nominal":
            named = self.named_behind(n, span)
            another = named is not None and named.entity != mention.entity and self.is_apposed(named, span)
            return named if named and (mention.entity is None or another) else mention
        return None if self.is_origin(mention, span) else mention

    def is_legal_form(self, end: int, start: int) -> bool:
        """Whether the legal form of the company begins at a place whose name ends before a comma: `Norda, [Inc.]`."""
        lexicon, flow = self.doc.lexicon, self.doc.flow
        if flow[end:start] != ", ":
            return False
        word = flow[start : start + LONGEST_FORM].partition(" ")[0].rstrip(".,").lower()
        return word in lexicon.people.organization_endings and word in lexicon.grammar.abbreviations

    def tells_origin(self, span: Span) -> bool:
        """Whether a phrase's name only tells where somebody is from whose trade no list has: `the Porto flanker`."""
        n = bisect_left(self.starts, span.start)
        mention = self.doc.mentions[n] if n < len(self.doc.mentions) else None
        return mention is not None and self.is_origin(mention, span)

    def is_origin(self, mention: Mention, span: Span) -> bool:
        """Whether the name that a phrase begins with does so: a place, or what stands before a trade."""
        if mention.kind != "named" or mention.end >= span.end:
            return False
        lexicon, (first, *name) = self.doc.lexicon, self.doc.flow[span.start : mention.end].lower().split() or [""]
        people, behind = lexicon.people, self.doc.flow[mention.end : span.end].split(" ")[1:]
        plain = all(word.replace("-", "").isalpha() and word.islower() for word in behind)
        if not (behind and plain) or people.determiners.get(first) != "definite":
            return False
        place = any(" ".join(name) in known for known in (lexicon.places.cities, lexicon.places.regions))
        born = self.doc.flow[mention.start : mention.end].rpartition("-")[2].islower()  # `the Porto-born lock`
        alone = len(name) == 1 and name[0] not in people.organizations  # not `the Home Office letter`
        trade = born or (alone and behind[-1].endswith(tuple(people.trade_endings)))
        ends = (people.phrase_ends, people.modifiers, lexicon.grammar.adverbs, lexicon.grammar.times)  # `the Post late`
        return (place or trade) and not any(word in words for words in ends for word in behind)

    def named_in_marks(self, span: Span) -> Mention | None:
        """The name in marks that ends a phrase behind its noun: `The newspaper "[Hope]"`, not `The editor of the
        newspaper "Hope"`."""
        flow, lexicon = self.doc.flow, self.doc.lexicon
        marks, people = lexicon.syntax.marks, lexicon.people
        mention = self.doc.mentions[bisect_left(self.starts, span.end) - 1]
        marked = span.start < mention.start and mention.end == span.end - 1
        if not marked or flow[span.end - 1] not in marks.get(flow[mention.start - 1], ""):
            return None
        words = [word.lower() for word in self.words(span.start, mention.start)]
        if words and words[0] in people.determiners:
            del words[0]
        small = lexicon.grammar.prepositions.union(lexicon.syntax.contractions, people.determiners, people.roles)
        owned = not small.isdisjoint(words[:-1])
        body = bool(words) and words[-1] in people.organization_nouns and mention.kind == "named"
        return mention if body and not owned else None

    def named_at_end(self, n: int, span: Span) -> Mention | None:
        """The name that ends a phrase whose noun, an office, stands first: `O diretor da Norda, Porto, [Ana Lima]`."""
        last = max(n, bisect_left(self.starts, span.end) - 1)
        mention, lexicon = self.doc.mentions[last], self.doc.lexicon
        if last == n or mention.end != span.end:
            return None
        if lexicon.syntax.no_articles:
            return mention if self.bears_office(self.doc.mentions[n], mention) else None
        if not lexicon.syntax.modifiers_behind:
            return None
        noun = head_noun(self.doc.flow[slice(*span)], lexicon)
        told = noun in lexicon.people.roles or noun in lexicon.people.titles
        return mention if told and self.is_apposed(mention, span) else None

    def bears_office(self, office: Mention, name: Mention) -> bool:
        """Whether a full name that stands as a subject does is that of whoever has the office before it, and not what
        the office is of: `жительница дома Анна Ли`, not `жительница дома Анны Ли`."""
        given, forms = self.doc.lexicon.names.given_names, self.doc.lexicon.syntax.given_forms
        words = self.doc.flow[name.start : name.end].lower().split()
        words = words[:-1] or words
        common = office.kind == "nominal" and office.entity is None and name.kind == "named"
        nearest = next((word for word in reversed(words) if word in given or word in forms), "")
        return common and nearest in given and nearest not in forms

    def leads_away(self, start: int, end: int) -> bool:
        """Whether the words before a mention make it part of another phrase: `the letter of`, but not `a tearful`."""
        words = self.words(start, end)
        if words and words[0].lower() in self.doc.lexicon.people.determiners:
            del words[:2]  # `l'[ad] Ann Lee`
        people, modified = self.doc.lexicon.people, self.doc.lexicon.syntax.modifiers_behind
        return any(word in people.phrase_ends or (modified and word in people.links) for word in words)

    def begins_with_role(self, span: Span) -> bool:
        """Whether a phrase begins with what somebody is, without a determiner: `Counsel for the woman, [Ann Lee]`."""
        people, words = self.doc.lexicon.people, self.words(span.start, span.end)
        tie = next((k for k, word in enumerate(words) if word in people.ties), 0)
        return tie > 0 and words[tie - 1].lower() in people.roles

    def named_behind(self, n: int, span: Span) -> Mention | None:
        """The first name behind a common noun: `The head of the port authority, [Ann Lee]`, `Police [Chief Bo Li]`."""
        end = self.doc.mentions[n].end if n >= 0 else -1
        body: Mention | None = None
        for mention in self.doc.mentions[n + 1 : n + 4]:
            if mention.end > span.end:
                break
            if self.is_apposed(mention, span):
                if mention.entity is None or self.doc.entities[mention.entity].kind != "organization":
                    return mention
                body = body or mention  # `The Director, Lumo Fire Service, [Ann Lee]`
            if mention.kind == "named" and mention.entity is not None and mention.start == end + 1:
                return mention if self.doc.entities[mention.entity].kind == "person" else body
        return body

    def is_apposed(self, mention: Mention, span: Span) -> bool:
        """Whether a mention is a name behind a comma of its phrase."""
        return mention.kind == "named" and self.doc.flow.endswith(", ", span.start, mention.start)
