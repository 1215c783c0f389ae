"""The stage itself: phrases of every block, gathered into entities, linked, and put in order."""

from collections import deque
from collections.abc import Set
from itertools import pairwise, zip_longest
from typing import NamedTuple

from newsparse.document import NAMING_KINDS, Document, Entity, Mention
from newsparse.stages.people.headed import HeadedReader
from newsparse.stages.people.phrase import Phrase
from newsparse.stages.people.phrases import Reader
from newsparse.stages.people.register import RIVALS, Known, Register
from newsparse.stages.people.runs import is_initials, kept_runs
from newsparse.stages.people.vocabulary import ORGANIZATION, PERSON, Vocabulary, read_vocabulary
from newsparse.text.words import Words, bare

HEADLINE = 250  # characters; nothing longer is written with a capital on every word
ENDS = (
    ".",
    '."',
    ".\N{RIGHT DOUBLE QUOTATION MARK}",
)  # of a paragraph that is a sentence, with capitals for names alone
BEHIND = 60  # characters behind a mention in which a pronoun tells its gender


class Part(NamedTuple):
    """Neighbouring blocks that are read in one go."""

    start: int
    end: int
    speaks: bool  # False for captions, which only tell who is who
    title_case: bool  # capitals tell no names


def find_people(doc: Document) -> tuple[list[Entity], list[Mention]]:
    """The entities, and their named and nominal mentions in order of their start."""
    vocabulary = read_vocabulary(doc.lexicon)
    register = Register(vocabulary, doc.clean)
    runs = kept_runs(doc.lexicon)
    reader = HeadedReader if vocabulary.modifiers_behind else Reader
    common: set[str] = set()
    read: deque[tuple[Part, list[Phrase]]] = deque()
    for part in split_parts(doc):
        words = doc.words(part.start).part(doc.flow, part.start, part.end)
        common.update(words.words)
        read.append((part, [] if part.title_case else reader(words, vocabulary, runs).read_all()))

    def rank(phrase: Phrase) -> tuple[bool, bool, int]:
        titled = phrase.name[0].lower() in vocabulary.titles
        return titled, register.has_initial(phrase.name), -len(phrase.name)

    # The longest first, so that `Le Pen` finds `Marine Le Pen`.
    for phrase in sorted((phrase for _, phrases in read for phrase in phrases if len(phrase.name) > 1), key=rank):
        register.add_full(phrase)
    mentions: list[Mention] = []
    while read:  # what has been linked is held no longer
        part, phrases = read.popleft()
        if part.title_case:
            mentions += spot_names(doc.words(part.start).part(doc.flow, part.start, part.end), register)
        else:
            mentions += link_phrases(doc, phrases, register, common, part.speaks)
    settle(doc, register, mentions)
    return [known.entity for known in register.known], mentions


def split_parts(doc: Document) -> list[Part]:
    """The blocks that can name people, in order, those of one sort taken together."""
    parts: list[Part] = []
    follows = False
    for block in doc.blocks:
        if block.kind not in NAMING_KINDS:
            follows = False
            continue
        text = doc.flow[block.start : block.end]
        sentence = block.kind in ("paragraph", "deck") and text.endswith(ENDS) and not text.isupper()
        title_case = len(text) < HEADLINE and not sentence and is_title_case(text)
        part = Part(block.start, block.end, block.kind != "caption", title_case)
        follows = follows and not title_case and parts[-1][2:] == part[2:]
        if follows and doc.chunk(parts[-1].start) == doc.chunk(part.start):
            parts[-1] = parts[-1]._replace(end=part.end)
        else:
            parts.append(part)
        follows = True
    return parts


def is_title_case(text: str) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell no names; a sentence never has."""
    long = [word for word in text.split() if len(word) > 3]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def link_phrases(
    doc: Document, phrases: list[Phrase], register: Register, common: Set[str], speaks: bool
) -> list[Mention]:
    """The mentions of one part, each with the entity that it means."""
    mentions: list[Mention] = []
    before: Phrase | None = None  # that of the last mention
    for phrase, following in zip_longest(phrases, phrases[1:]):
        known: Known | None = None
        if phrase.name:
            if phrase.end - phrase.start == 1 and doc.flow.startswith(":", phrase.end):
                continue  # `Q:` names nobody
            if phrase.doubtful and is_common(phrase.name[0], register, common):
                continue
            if doc.flow.startswith(":", phrase.end) and " ".join(phrase.name).lower() in doc.lexicon.segments.kickers:
                continue  # `Obituary: Ann Lee`
            known = register.find(phrase)
            if known and phrase.role and not known.entity.role and tells_role(phrase, register.v):
                known.entity.role = doc.clean[phrase.role.start : phrase.role.end]
        elif phrase.determiner == "definite":
            if not (following and is_apposed(phrase, following, doc.flow, register.v)):
                known = register.find_noun(phrase, doc.flow[phrase.start : phrase.end])
        elif phrase.determiner == "indefinite" and phrase.kind == PERSON:
            register.unnamed.add(phrase.head)
        if speaks and not phrase.inner:
            kind = "named" if phrase.name else "nominal"
            described = before and before.kind == PERSON and mentions and mentions[-1].kind == "nominal"
            if known and before and described and introduces(mentions[-1], phrase, doc.flow, register.v):
                noun = mentions[-1]
                mentions[-1] = noun._replace(entity=known.number)
                known.entity.gender = known.entity.gender or register.v.genders.get(before.head)
                if not known.entity.role:
                    known.entity.role = without_determiner(doc.clean[noun.start : noun.end], register.v)
                if register.v.modifiers_behind:
                    register.call(known, f"{before.head} {known.entity.role}", phrase.start)
                elif before.head not in register.v.kin and doc.flow[phrase.end : phrase.end + 1] in ",.(":
                    # not `hidden from the chief, Lee said`
                    register.tell(known, {before.head, before.head.removesuffix("s")})
            mentions.append(Mention(phrase.start, phrase.end, kind, known.number if known else None))
            before = phrase
    return mentions


def is_apposed(noun: Phrase, phrase: Phrase, flow: str, vocabulary: Vocabulary) -> bool:
    """Whether a name between commas tells whom a noun means, whoever was called so before: `The mayor, [Ann Lee],`."""
    mention = Mention(noun.start, noun.end, "nominal", None)
    named = phrase.name and noun.kind == PERSON and flow.startswith(",", phrase.end)
    return bool(named) and introduces(mention, phrase, flow, vocabulary)


def introduces(noun: Mention, phrase: Phrase, flow: str, vocabulary: Vocabulary) -> bool:
    """Whether a common noun stands before a name as its apposition: `Lee's campaign manager, [John Doe]`; but not where
    either of two may be meant: `a friend of the mayor, [Ann Lee]`."""
    *_, head, link = ["", "", *flow[max(0, noun.start - BEHIND) : noun.start].split()]
    either = link in vocabulary.follow and vocabulary.heads.get(head.lower()) == PERSON
    closed = flow[phrase.end : phrase.end + 1]
    # `O primeiro-ministro, o democrata João Lima,`
    second = vocabulary.modifiers_behind and phrase.determiner == "definite" and closed in ",.("
    return (
        not either
        and noun.entity is None
        and phrase.kind in (PERSON, "")
        and (not phrase.role or phrase.head == phrase.title or second)
        and leads_to_name(flow[noun.end : phrase.start], vocabulary)
        and closed in ",.( "
    )


def leads_to_name(between: str, vocabulary: Vocabulary) -> bool:
    """Whether the words behind a noun lead to a name that its bearer has: a comma alone, `, who was identified as`."""
    if between == ", " or not (between.startswith(", ") and len(between) < BEHIND):
        return between == ", "
    adverbs = vocabulary.looks.adverbs
    words = [
        word for word in between[2:].lower().split() if not (word in vocabulary.before_naming or word.endswith(adverbs))
    ]
    return " ".join(words) in vocabulary.naming


def without_determiner(text: str, vocabulary: Vocabulary) -> str:
    """The words of a noun phrase behind its `the` or `his`."""
    elided = text.find("'") + 1 or text.find("\N{RIGHT SINGLE QUOTATION MARK}") + 1
    if elided and text[: elided - 1].lower() + "'" in vocabulary.determiners:
        return text[elided:]  # `l'avocate`
    first, *rest = text.split(maxsplit=1)
    if not rest or first.lower() not in vocabulary.determiners or rest[0].partition(" ")[0] in vocabulary.ties:
        return text  # `one of the victims`
    return rest[0]


def is_common(word: str, register: Register, common: Set[str]) -> bool:
    """Whether a word that stands first in its sentence is no name: it is also written small, a verb, a trade."""
    small = word.lower()
    key = register.v.cases.key((small,))
    if key[0] in register.by_last or key in register.by_name or register.by_first.get(key[0]):
        return False
    office = small in register.v.offices and not is_initials(word, register.v)
    return office or small in common or small in register.v.verbs


def tells_role(phrase: Phrase, vocabulary: Vocabulary) -> bool:
    """Whether the words before or behind a name tell an office or trade: not `Mr.`, `his wife`."""
    head = phrase.head
    return head not in vocabulary.kin and (
        head != phrase.title or head not in vocabulary.genders or head in vocabulary.heads
    )


def spot_names(words: Words, register: Register) -> list[Mention]:
    """The names in a block where nearly every word has a capital: known ones, and given names with the next word."""
    mentions: list[Mention] = []
    small = [bare(word) for word in words.words]
    done = 0
    for i, word in enumerate(small):
        if i < done or not words.words[i][0].isupper():
            continue
        begin, known = i, None
        if register.by_last.get(word):
            known = max(register.by_last[word][-RIVALS:], key=lambda k: (i > 0 and small[i - 1] in k.name, k.count))
            while begin > done and small[begin - 1] in known.name and words.gaps[begin - 1] in (" ", ". "):
                begin -= 1
            if begin == i and len(known.name) > 1 and known.entity.kind != PERSON:
                continue
        elif i > 0 and words.gaps[i - 1] == " " and i > done and is_full_name(small[i - 1], word, register.v):
            begin = i - 1
            name = (words.words[begin], words.words[i].removesuffix("'s"))
            known = register.find(Phrase.named(words.starts[begin], words.end(i), PERSON, name, words.starts[begin]))
        if known is not None:
            done = i + 1
            register.see(known, words.starts[begin])
            mentions.append(Mention(words.starts[begin], words.end(i), "named", known.number))
    return mentions


def is_full_name(first: str, last: str, vocabulary: Vocabulary) -> bool:
    """Whether two words, whatever their capitals, can be given name and surname."""
    return (
        vocabulary.given.get(first) in ("f", "m")
        and first not in vocabulary.no_names
        and first not in vocabulary.ends
        and last not in vocabulary.ends
        and last not in vocabulary.verbs
        and last not in vocabulary.no_names
        and last not in vocabulary.determiners
    )


def settle(doc: Document, register: Register, mentions: list[Mention]) -> None:
    """Give each entity the kind, and each person the gender, that the pronouns behind its mentions tell."""
    pronouns = register.v.pronouns
    votes: dict[int, list[str]] = {}
    if pronouns:
        pronoun_re = register.v.pronoun_re
        unsure = {k.number for k in register.known if k.entity.gender is None and k.entity.kind in (PERSON, "")}
        for mention, following in pairwise([*mentions, Mention(len(doc.flow), len(doc.flow), "", None)]):
            if mention.entity in unsure:
                m = pronoun_re.search(doc.flow, mention.end, min(following.start, mention.end + BEHIND))
                if m:
                    votes.setdefault(mention.entity, []).append(pronouns[m[0]])
    for known in register.known:
        entity = known.entity
        register.tell_apart(known)
        if not known.sure and entity.kind in (PERSON, ""):
            entity.gender = register.v.cases.gender(entity.name.split()) or entity.gender
        if register.v.cases.nominatives:
            register.stand_as_subject(known)
        told = votes.get(known.number)
        if told and entity.gender is None:
            entity.gender = max(("f", "m"), key=told.count)
        if not entity.kind:
            shouted = entity.name.isupper() and " " in entity.name  # `FULL TEXT`
            articled = 2 * known.articles >= max(1, known.count)  # `the Tribune`
            unlikely = (known.placed or shouted or articled) and not entity.role and not known.sure
            entity.kind = ORGANIZATION if unlikely else PERSON
