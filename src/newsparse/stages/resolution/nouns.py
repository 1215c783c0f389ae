"""The noun that a phrase is about."""

from itertools import pairwise

from newsparse.lexicon import Lexicon


def head_noun(phrase: str, lexicon: Lexicon) -> str:
    """The noun of a phrase, in small letters: the last word before its owner, or the first behind determiners in a
    language whose modifiers stand behind: `the senior [official]`, `der [Chef] der Bahn`, `o [ministro] da Fazenda`."""
    words = phrase.lower().split()
    if lexicon.syntax.modifiers_behind:
        before = lexicon.people.determiners.keys() | lexicon.people.modifiers
        return next((word for word in words if word not in before), words[-1] if words else "")
    end = next((at for at in range(2, len(words)) if words[at] in lexicon.grammar.genitives), len(words))
    return words[end - 1] if words else ""


def is_office(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a title with a capital is what a phrase is about: `Health [Minister]`, `[Minister] for Health`."""
    heads = [word for word, behind in pairwise(words) if behind in lexicon.people.ties] + words[-1:]
    return len(words) > 1 and any(word[0].isupper() and word.lower() in lexicon.people.titles for word in heads)


def own_kind(words: list[str], lexicon: Lexicon) -> str:
    """The kind of whoever is told from others by the words of a phrase without a name: `the Health Minister`, `Lee's
    office`, `the city council`; nothing where nobody is."""
    noun, people = words[-1].lower(), lexicon.people
    told = words[people.determiners.get(words[0].lower()) == "definite" :]
    if len(told) < 2 or not (len(told) < len(words) or words[0].endswith("'s")):
        return ""
    if is_office(told, lexicon):
        return "person"
    return "organization" if noun in people.organization_nouns and noun not in people.general_nouns else ""
