"""Whether a headline's colon makes somebody speak: `Lee: Plan has failed`, but not `Brexit: Ports brace for delays`."""

from newsparse.document import Document, Span
from newsparse.stages.attribution.drafts import Draft


def drop_labels(doc: Document, drafts: list[Draft]) -> list[Draft]:
    """The attributions without those to a topic or a town, which only a headline seems to let speak."""
    for draft in drafts if doc.lexicon.syntax.topics else ():
        if draft.rule == "name-colon" and draft.source and _tells_event(doc, draft.source):
            draft.source = None  # somebody speaks, and nothing tells who
    if not any(draft.rule == "headline-colon" for draft in drafts):
        return drafts
    others = [draft.source for draft in drafts if draft.rule != "headline-colon" and draft.source]
    speaking = {word for span in others for word in _words(doc, span)}
    return [
        draft
        for draft in drafts
        if draft.rule != "headline-colon"
        or not draft.source
        or draft.source > draft.content[0]  # `'I heard it fall': Walker`
        or can_speak(doc, draft.source, speaking)
    ]


def _tells_event(doc: Document, source: Span) -> bool:
    """Whether the words before a colon tell what happens where, `Lacrime in aula: «Q»`, and not who speaks, `Lee in
    aula: «Q»`: nobody is called so anywhere else."""
    words, people = _words(doc, source), doc.lexicon.people
    if len(words) < 2 or words[1] not in doc.lexicon.grammar.prepositions or words[0] in people.organizations:
        return False
    number = next((m.entity for m in doc.mentions if m.start == source.start and m.entity is not None), None)
    if number is None or doc.entities[number].gender or doc.entities[number].role:
        return False
    return sum(m.entity == number for m in doc.mentions) == 1


def can_speak(doc: Document, source: Span, speaking: set[str]) -> bool:
    """Whether the words before the colon are somebody's: they speak elsewhere, too, or tell a person, body or group."""
    words = _words(doc, source)
    people, given = doc.lexicon.people, doc.lexicon.names.given_names
    last = words[-1] if words else ""
    if last in speaking or " ".join(words) in people.organizations:
        return True
    nouns = people.roles.keys() | people.kin.keys() | people.group_nouns | people.organization_nouns
    named = (doc.entities[m.entity] for m in doc.mentions if m.start == source.start and m.entity is not None)
    if any(entity.kind == "person" and (entity.gender or entity.role) for entity in named):
        return True
    return last in nouns or (len(words) > 1 and (words[0] in given or words[0] in people.titles))


def _words(doc: Document, span: Span) -> list[str]:
    """The words of a mention, in small letters and without what closes them."""
    return [word.strip(".,()").removesuffix("'s").lower() for word in doc.flow[slice(*span)].split()]
