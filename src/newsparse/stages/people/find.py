"""The stage itself: phrases of every block, gathered into entities, linked, and put in order."""

import re
from itertools import pairwise

from newsparse.document import Document, Entity, Mention
from newsparse.stages.people.phrases import Phrase, Reader, Runs
from newsparse.stages.people.register import Known, Register
from newsparse.stages.people.vocabulary import PERSON, Vocabulary, read_vocabulary
from newsparse.stages.people.words import Words, bare, is_title_case, split_words

READ = frozenset(("headline", "deck", "subhead", "paragraph", "list_item", "caption"))
COURTESY = 60  # characters behind a mention in which a pronoun tells its gender


def find_people(doc: Document) -> tuple[list[Entity], list[Mention]]:
    """The entities, and their named and nominal mentions in order of their start."""
    vocabulary = read_vocabulary(doc.lexicon)
    register = Register(vocabulary)
    blocks = [
        (n, split_words(doc.flow, block.start, block.end)) for n, block in enumerate(doc.blocks) if block.kind in READ
    ]
    phrases: dict[int, list[Phrase]] = {}
    runs: Runs = {}
    for n, words in blocks:
        if not is_title_case(words.words):
            phrases[n] = Reader(words, vocabulary, runs).read_all()
            for phrase in phrases[n]:
                if phrase.name:
                    register.add_full(phrase)
    common = frozenset().union(*[words.words for _, words in blocks])
    mentions: list[Mention] = []
    for n, words in blocks:
        if n in phrases:
            mentions += link_phrases(doc, n, phrases[n], register, common)
        elif doc.blocks[n].kind != "caption":
            mentions += spot_names(words, register)
    settle(doc, register, mentions)
    return [known.entity for known in register.known], mentions


def link_phrases(
    doc: Document, block: int, phrases: list[Phrase], register: Register, common: frozenset[str]
) -> list[Mention]:
    """The mentions of one block, each with the entity that it means."""
    mentions = []
    for phrase in phrases:
        known: Known | None = None
        if phrase.name:
            small = phrase.name[0].lower()
            if phrase.doubtful and (small in common or small in register.v.verbs) and (small,) not in register.by_name:
                continue
            known = register.find(phrase, block)
            if phrase.role and not known.entity.role and tells_role(phrase, register.v):
                known.entity.role = doc.source.text[phrase.role.start : phrase.role.end]
        elif phrase.determiner == "definite":
            said = {w.lower() for w in doc.flow[phrase.start : phrase.end].split() if w[0].isupper()} - {"the"}
            known = register.find_noun(phrase, said)
            if known:
                register.see(known, phrase.start)
        if not phrase.inner and doc.blocks[block].kind != "caption":
            kind = "named" if phrase.name else "nominal"
            mentions.append(Mention(phrase.start, phrase.end, kind, known.number if known else None))
    return mentions


def tells_role(phrase: Phrase, vocabulary: Vocabulary) -> bool:
    """Whether the words before or behind a name tell an office or trade: not `Mr.`, `his wife`."""
    head = phrase.head
    return head not in vocabulary.kin and not (head == phrase.title and head in vocabulary.genders)


def spot_names(words: Words, register: Register) -> list[Mention]:
    """The names in a block where nearly every word has a capital: those known from elsewhere."""
    mentions: list[Mention] = []
    small = [bare(word) for word in words.words]
    for i, word in enumerate(small):
        rivals = register.by_last.get(word)
        if not rivals or not words.words[i][0].isupper():
            continue
        known = max(rivals[-6:], key=lambda k: (i > 0 and small[i - 1] in k.name, k.count))
        begin = i
        while begin > 0 and small[begin - 1] in known.name and words.gaps[begin - 1] == " ":
            begin -= 1
        if len(known.name) > 1 and known.entity.kind != PERSON and begin == i:
            continue
        register.see(known, words.starts[begin])
        mentions.append(Mention(words.starts[begin], words.end(i), "named", known.number))
    return mentions


def settle(doc: Document, register: Register, mentions: list[Mention]) -> None:
    """Give each entity the kind, and each person the gender, that the pronouns behind its mentions tell."""
    pronouns = {word: tells for word, tells in doc.lexicon.people.pronouns.items() if tells in ("f", "m")}
    votes: dict[int, list[str]] = {}
    if pronouns:
        pronoun_re = re.compile(rf"\b(?:{'|'.join(pronouns)})\b")
        unsure = {k.number for k in register.known if k.entity.gender is None and k.entity.kind in (PERSON, "")}
        for mention, following in pairwise([*mentions, Mention(len(doc.flow), len(doc.flow), "", None)]):
            if mention.entity in unsure:
                m = pronoun_re.search(doc.flow, mention.end, min(following.start, mention.end + COURTESY))
                if m:
                    votes.setdefault(mention.entity, []).append(pronouns[m[0]])
    for known in register.known:
        entity = known.entity
        told = votes.get(known.number)
        if told:
            entity.gender = max(("f", "m"), key=told.count)
        entity.kind = entity.kind or PERSON
