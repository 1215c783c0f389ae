"""Whether a headline's colon makes somebody speak: `Lee: Plan has failed`, but not `Brexit: Ports brace for delays`;
and who that is where a topic stands before them: `Brexit, Lee: "Q"`."""

from collections.abc import Set

from newsparse.document import Document, Entity, Span
from newsparse.stages.attribution.drafts import Draft

_MARKS = ".,;:!?()\"'“”«»"


def drop_labels(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """The attributions without those to a topic or a town, which only a headline seems to let speak."""
    if not any(draft.rule == "headline-colon" for draft in drafts):
        return drafts
    others = [draft.source for draft in drafts if draft.rule != "headline-colon" and draft.source]
    speaking = {word for span in others for word in _words(doc, span)}
    return [
        draft
        for draft in drafts
        if draft.rule != "headline-colon"
        or not draft.source
        # `'I heard it fall': Walker found`
        or (draft.source > draft.content[0] and not doc.lexicon.syntax.nouns_capitalized)
        or can_speak(doc, draft.source, speaking, _is_claim(doc, draft))
    ]


def settle_topics(doc: Document, drafts: list[Draft]) -> None:
    """Take the topic of a headline from whoever speaks behind it (`Floods, Lee: "Q"`), and let nobody speak where a
    topic stands alone (`Floods in Porto: "Q"`)."""
    for draft in drafts:
        if draft.rule == "headline-colon":
            _name_behind(doc, draft)
        cue, source = draft.cue, draft.source
        if not cue or not source or doc.blocks[draft.block].kind != "headline":
            continue
        if doc.flow[slice(*cue)] == ":":
            source = draft.source = _without_subject(doc, source)
        if draft.rule not in ("name-colon", "introduced"):
            continue
        while source and doc.flow[slice(*cue)] == ":" and not _is_known(doc, source):
            source = _behind_topic(doc, source)
            if source == draft.source:
                break
            draft.source = source
        if draft.source is None:
            draft.cue, draft.rule = None, "continuation"  # whose it is, the text around tells


def _without_subject(doc: Document, source: Span) -> Span:
    """Who speaks, without what they speak about: `[Lee] zur Lage: "Q"`."""
    for mention in doc.mentions:
        named = Span(mention.start, mention.end)
        if named.start == source.start and named.end < source.end and _is_known(doc, named):
            behind = doc.flow[named.end : source.end].split()
            return source if doc.lexicon.grammar.prepositions.isdisjoint(behind[:1]) else named
    return source


def _name_behind(doc: Document, draft: Draft) -> None:
    """Give a quote to the person before it, where a topic stands before the colon: `Floods: Lee "rules it out"`."""
    source, content = draft.source, draft.content[0]
    if not source or source > content or _is_described(doc, source):
        return
    known = [Span(m.start, m.end) for m in doc.mentions if source.start <= m.start <= content.start]
    known = [span for span in known if _is_known(doc, span)]
    if [span.start for span in known] != [content.start]:
        return  # whoever stands before the colon may say it
    behind = known[0].end
    quotes = [s for s in doc.stretches if behind < s.opened <= behind + 2 and content.end <= s.closed]
    if quotes:
        draft.source, draft.cue, draft.content = known[0], None, [Span(quotes[0].start, quotes[0].end)]


def _behind_topic(doc: Document, source: Span) -> Span | None:
    """What stands behind a topic in a mention at the head of a headline, if anything does; all of it without one."""
    text = doc.flow[slice(*source)]
    topic, comma, _ = text.partition(", ")
    if comma:
        head, behind = Span(source.start, source.start + len(topic)), Span(source.start + len(topic) + 2, source.end)
        apposed = _names_body(doc, behind) and not _names_body(doc, head)  # `Lee, Labour: "Q"`
        return source if apposed or _is_described(doc, head) else behind
    words, prepositions = text.split(), doc.lexicon.grammar.prepositions
    if len(words) == 1 and text.lower() in {word.strip(_MARKS) for word in doc.flow.split()}:
        return source if _is_described(doc, source) or _names_body(doc, source) else None  # `Drought: "Q"`
    owned = any(word[0].isupper() and word.endswith(tuple(doc.lexicon.grammar.owner_endings)) for word in words[:-1])
    if owned and words[-1].islower() and not _is_described(doc, source):
        return None  # `Lees svar: "Q"`
    ends = next((i for i, word in enumerate(words) if i and word.lower() in prepositions), 0)
    head = Span(source.start, source.start + len(" ".join(words[:ends])))
    return source if not ends or _is_described(doc, head) or _names_body(doc, head) else None


def _is_claim(doc: Document, draft: Draft) -> bool:
    """Whether what a headline reports is more than what has happened: it stands in marks, or has an auxiliary or a
    pronoun: `Bridge must close`, not `Body found in river`, `Duke loses appeal`."""
    grammar = doc.lexicon.grammar
    if any(span.start < s.closed and s.opened < span.end for span in draft.content for s in doc.stretches):
        return True
    words = [word.partition("'")[0] for span in draft.content for word in _words(doc, span)]
    joins = (grammar.relatives, grammar.conjunctions, doc.lexicon.people.roles)
    if not words or any(words[0] in some for some in joins):
        return False  # `Ann Lee: Nurse was denied bail`, `Ann Lee: What we know`
    acts = grammar.auxiliaries.union(grammar.pronouns) - grammar.determiners - grammar.infinitive
    return not acts.isdisjoint(words)


def can_speak(doc: Document, source: Span, speaking: set[str], claims: bool) -> bool:
    """Whether the words before the colon are somebody's: they speak elsewhere, too, or tell a body or group, or, where
    something is claimed, a person."""
    words = _words(doc, source)
    people, given = doc.lexicon.people, doc.lexicon.names.given_names
    last = words[-1] if words else ""
    name, places = " ".join(words), doc.lexicon.places
    if last in speaking or name in people.organizations:
        placed = last not in speaking and (name in places.cities or name in places.countries)
        return claims or not placed  # not `Mumbai: Two killed in storm`
    if last in _nouns(doc):
        return True
    known = any(entity.kind == "person" and (entity.gender or entity.role) for entity in _named(doc, source))
    return claims and (known or (len(words) > 1 and (words[0] in given or words[0] in people.titles)))


def _is_known(doc: Document, source: Span) -> bool:
    """Whether a person is named at the head of a mention of whom more is known than this name."""
    text = doc.flow[slice(*source)]
    return any(e.kind == "person" and (e.gender or e.role or e.name not in text) for e in _named(doc, source))


def _is_described(doc: Document, source: Span) -> bool:
    """Whether the nouns of a mention are somebody's: `mayor of Porto`, `Porto's families`."""
    words = _words(doc, source)
    return not _nouns(doc).isdisjoint({words[0], words[-1]}) if words else False


def _names_body(doc: Document, source: Span) -> bool:
    """Whether a mention names a body, or a place."""
    known = " ".join(_words(doc, source)) in doc.lexicon.people.organizations
    return known or any(entity.kind == "organization" for entity in _named(doc, source))


def _named(doc: Document, source: Span) -> list[Entity]:
    """Who are named at the head of a mention."""
    return [doc.entities[m.entity] for m in doc.mentions if m.start == source.start and m.entity is not None]


def _nouns(doc: Document) -> Set[str]:
    """The nouns of persons, bodies and groups."""
    people = doc.lexicon.people
    return people.roles.keys() | people.kin.keys() | people.group_nouns | people.organization_nouns


def _words(doc: Document, span: Span) -> list[str]:
    """The words of a mention, in small letters and without what closes them."""
    return [word.strip(".,()").removesuffix("'s").lower() for word in doc.flow[slice(*span)].split()]
