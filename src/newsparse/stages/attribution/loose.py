"""Reports without a cue of the lexicon: a colon, a noun of saying, any verb before a quote that no cue governs.

headline-colon        Lee: Harbour plan has failed
name-colon            Ann Lee (mayor of Porto): "Q"
noun-that             Lee heard the claim that the plan had failed.
claim-of              The mayor dismissed Lee's claim that the plan had failed.
claim-by              The mayor dismissed claims by Lee that the plan had failed.
claim-denied          Lee denied claims that the plan had failed.
object-with-quote     Lee opened what she called "Q".
quote-first-any-verb  "Q," Lee went on.
introduced            The ministry released this statement: "Q"
"""

from bisect import bisect_left
from collections.abc import Set

from newsparse.document import Span
from newsparse.stages.attribution.begins import is_relative
from newsparse.stages.attribution.drafts import Context, Draft, Reading, make_draft, subject_span
from newsparse.stages.attribution.ends import content_end, trim_remark, trim_tail
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.inheritance import clause_subject
from newsparse.stages.attribution.inverted import can_speak, inverted_subject
from newsparse.stages.attribution.named import noun_before
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.spans import all_quotes, colon_before_quote, content_span, last_word, quote_spans
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.turned import posted_quote
from newsparse.stages.attribution.verbs import find_verb, is_finite, is_impersonal
from newsparse.stages.attribution.vocabulary import OTHER, SPEECH, Cue, is_adverb

LONG_QUOTE = 24  # characters: a quote of four words or more
LONG_WITHOUT_TITLES = 50  # the same where a title looks like a sentence
MOST_ADJECTIVES = 2  # between an owner and a noun of saying
MOST_TAKING_UP = 4  # words that stand for what was quoted: `questo è quanto`
MOST_SIGNING = 3  # tokens of who stands alone at the end of a headline
NAME_TOKENS = 12  # a speaker's name and office before a colon are not longer
HEADLINE_NAME_TOKENS = 8  # `Former Governor Ann Lee of Ohio:`


def opening_draft(sentence: Sentence, cue: Cue, context: Context) -> Draft | None:
    """`Lee shouted as she left.` behind a quote that ends with a mark of its own: `"Out!" Lee shouted as she left.`"""
    words, grammar = sentence.words, context.grammar
    behind = words[cue.last + 1] if cue.last + 1 < len(words) else STOP
    aside = behind in grammar.stops or is_adverb(behind, context.vocab)
    told = words[-1] == STOP and all(sentence.capital[cue.last + 1 : -1])  # `"Out?" Lee asked Bo Koch.`
    taken_up = cue.form in ("past", "present") and _takes_up(words, cue, context)
    if cue.form not in ("past", "present") or not (aside or told or taken_up):
        return None
    if cue.first == 0 or taken_up:
        subject = subject_after(sentence, cue, grammar)
    else:
        subject = subject_before(sentence, cue, grammar)
        if subject and subject.first > 0:
            return None
    return make_draft(sentence, cue, subject_span(sentence, subject), [], "quote-first") if subject else None


def _takes_up(words: list[str], cue: Cue, context: Context) -> bool:
    """Whether the words before a verb stand for what was quoted before: `"Q". Lo ha detto Lee.`, `È quanto ha detto
    Lee.`"""
    clitics, grammar = context.vocab.article_clitics, context.grammar
    before = words[: cue.first + (words[cue.first] in clitics)]
    if len(before) == 1:
        return bool(clitics) and before[0] in clitics
    takes = context.vocab.passives | grammar.relatives | grammar.conjunctions | grammar.pronouns
    return bool(clitics) and 1 < len(before) < MOST_TAKING_UP and takes.issuperset(before)


def introduction_draft(sentence: Sentence, context: Context) -> Draft | None:
    """`The ministry released this statement:` whatever its verb, a sentence that ends with a colon introduces."""
    words = sentence.words
    for at in range(1, len(words)):
        if is_finite(sentence, at, context.vocab):
            first = at - (words[at - 1] in context.vocab.negations)  # `Lee non ha dubbi:`
            verb = Cue(first, at, at, "", "past", OTHER)
            turned = inverted_subject(sentence, verb, context.grammar)
            subject = turned or subject_before(sentence, verb, context.grammar)
            if subject and (turned or subject.before < 0 or words[subject.before] not in context.grammar.conjunctions):
                subject = _possessor(sentence, subject, context.grammar)
                return make_draft(sentence, verb, subject_span(sentence, subject), [], "introduced")
            return None
    return _named_introduction(sentence, context)


def _named_introduction(sentence: Sentence, context: Context) -> Draft | None:
    """`And from Ann Lee:`, `Ann Lee, a baker:` above what is said."""
    colon = len(sentence.words) - 1
    if not 0 < colon <= NAME_TOKENS or sentence.words[colon] != ":":
        return None
    cue = Cue(colon, colon, colon, ":", "phrase", SPEECH)
    name_ends = sentence.words.index(",") if "," in sentence.words else colon
    subject = subject_before(sentence, cue._replace(first=name_ends), context.grammar)
    if subject is None or not sentence.capital[subject.first]:
        return None
    return make_draft(sentence, cue, subject_span(sentence, subject._replace(last=colon - 1)), [], "name-colon")


def _possessor(sentence: Sentence, subject: Subject, grammar: Grammar) -> Subject:
    """Who has what is the subject: `Ann Lee's message was clear`."""
    for at in range(subject.first, subject.last):
        if sentence.capital[at] and sentence.words[at].endswith(grammar.possessive_endings):
            return subject._replace(last=at)
    return subject


def actor_draft(sentence: Sentence, context: Context, named: Set[int]) -> Draft | None:
    """`Ann Lee shook her head. "Q"`: whoever acts right before words that are quoted without a cue speaks them.

    `named` is where mentions of those begin whom the article knows."""
    words = sentence.words
    if not words:
        return None  # marks alone
    if words[-1] == STOP and len(words) <= MOST_SIGNING + 2 and sentence.capital[0]:  # `Ann Lee's verdict? "Q"`
        for at in range(len(words) - 2):
            if words[at].endswith(context.grammar.possessive_endings):
                source = Span(sentence.starts[0], sentence.ends[at])
                return Draft([], None, source, "introduced", sentence.block)
    if words[0] in context.vocab.view_words:  # `Para o ministro, a crise passou. "Q"`
        viewer = subject_after(sentence, Cue(0, 0, 0, words[0], "phrase", SPEECH), context.grammar)
        if viewer and words[viewer.last + 1 : viewer.last + 2] == [","] and _is_person(sentence, viewer, context):
            return Draft([], None, subject_span(sentence, viewer), "introduced", sentence.block)
    draft = introduction_draft(sentence, context)
    if draft is None or draft.source is None or draft.source.start != sentence.starts[0]:
        return None
    last = max(i for i in range(len(words)) if sentence.starts[i] < draft.source.end)
    person = (
        words[0] in context.grammar.persons
        or (sentence.capital[last] and last > 0)
        or words[last] in context.grammar.roles
        or sentence.starts[0] in named
    )
    return draft if person else None


def _is_person(sentence: Sentence, subject: Subject, context: Context) -> bool:
    """Whether somebody is named, or by a pronoun or role, from a token on."""
    inside = range(subject.first, subject.last + 1)
    grammar = context.grammar
    return any(
        sentence.capital[i] or sentence.words[i] in grammar.roles or sentence.words[i] in grammar.persons
        for i in inside
    )


def headline_colon_draft(sentence: Sentence, context: Context) -> Draft | None:
    """`Lee: Harbour plan has failed`, as headlines report."""
    words = sentence.words
    if named := _named_at_end(sentence, context):
        return named
    if named := _named_behind_comma(sentence, context):
        return named
    colon = next((i for i, word in enumerate(words[:HEADLINE_NAME_TOKENS]) if word == ":"), 0)
    small = context.grammar.small
    if not all(sentence.capital[i] or words[i] in small or not words[i].isalpha() for i in range(colon)):
        return None
    if colon < 1 or not sentence.capital[0] or any(is_finite(sentence, i, context.vocab) for i in range(colon)):
        return None
    last = last_word(words, colon + 1, len(words))
    if last < colon + 2 or " ".join(words[:colon]).lower() in context.grammar.labels:
        return None
    cue = Cue(colon, colon, colon, ":", "phrase", SPEECH)
    if all_quotes(words, 0, colon):  # `"I heard a bang": Walker found after nine nights`
        who = _subject_behind(sentence, colon, context)
        return make_draft(sentence, cue, who, quote_spans(sentence, 0, colon), "headline-colon")
    pure = all_quotes(words, colon + 1, len(words))
    if not context.vocab.verbs and not pure:
        return None  # without a list of verbs, anything may stand before a colon
    content = quote_spans(sentence, colon + 1, len(words)) if pure else [content_span(sentence, colon + 1, last)]
    source = Span(sentence.starts[0], sentence.ends[colon - 1])
    return make_draft(sentence, cue, source, content, "headline-colon")


def _named_behind_comma(sentence: Sentence, context: Context) -> Draft | None:
    """`Harbour closed, mayor: "Q"`: whoever stands between a comma, behind what has happened, and the colon."""
    words, grammar = sentence.words, context.grammar
    colon = next((i for i, word in enumerate(words[:-1]) if word == ":" and words[i + 1] == QUOTE), 0)
    comma = next((i for i in range(colon - 1, max(0, colon - 1 - HEADLINE_NAME_TOKENS), -1) if words[i] == ","), 0)
    if not comma or not all_quotes(words, colon + 1, len(words)):
        return None
    plain = [i for i in range(1, comma) if not sentence.capital[i] and words[i].isalpha()]
    told = any(words[i] not in grammar.small and words[i].lower() not in grammar.roles for i in plain)
    named = sentence.capital[comma + 1] or words[comma + 1] in grammar.articles or words[comma + 1] in grammar.roles
    if not told or not named or any(is_finite(sentence, i, context.vocab) for i in range(comma + 1, colon)):
        return None
    cue = Cue(colon, colon, colon, ":", "phrase", SPEECH)
    source = Span(sentence.starts[comma + 1], sentence.ends[colon - 1])
    return make_draft(sentence, cue, source, quote_spans(sentence, colon, len(words)), "headline-colon")


def _named_at_end(sentence: Sentence, context: Context) -> Draft | None:
    """`'Harbour is finished': mayor`, `Harbour to close: Commissioner`, `Harbour is 'finished' - Lee`: whoever stands
    alone at the end of a headline says it."""
    words, grammar = sentence.words, context.grammar
    mark = max((i for i, word in enumerate(words) if word in (":", "—")), default=0)
    last = last_word(words, mark + 1, len(words))
    if mark < 1 or not mark < last <= mark + MOST_SIGNING or QUOTE in words[mark + 1 :]:
        return None
    office = words[last].lower() in grammar.roles
    name = QUOTE in words[:mark] and sentence.capital[last] and words[last].lower() not in grammar.bodies
    if not office and not name:
        return None
    cue = Cue(mark, mark, mark, words[mark], "phrase", SPEECH)
    pure = all_quotes(words, 0, mark)
    first, end = 0, last_word(words, 0, mark)
    content = quote_spans(sentence, 0, mark) if pure else [content_span(sentence, first, end)]
    source = Span(sentence.starts[mark + 1], sentence.ends[last])
    return make_draft(sentence, cue, source, content, "headline-colon")


def _subject_behind(sentence: Sentence, colon: int, context: Context) -> Span | None:
    """Who acts behind the colon of `'Q': Families defy eviction`."""
    first = end = colon + 1
    subject = subject_after(sentence, Cue(colon, colon, colon, "", "past", OTHER), context.grammar)
    if subject and subject.last + 1 < len(sentence.words):
        return subject_span(sentence, subject)
    if sentence.title_case or sentence.words[first] in context.grammar.determiners:
        return None
    while end < len(sentence.words) and sentence.capital[end]:
        end += 1
    return Span(sentence.starts[first], sentence.ends[end - 1]) if first < end < len(sentence.words) else None


def signature_drafts(sentence: Sentence, context: Context) -> list[Draft]:
    """`"Q" - Ann Lee, mayor of Porto`: the name alone, below or behind what is said."""
    dash = Cue(1, 1, 1, "—", "phrase", SPEECH)
    subject = subject_after(sentence, dash, context.grammar)
    if subject is None or not sentence.capital[subject.first]:
        return []
    if any(is_finite(sentence, i, context.vocab) for i in range(subject.first, len(sentence.words))):
        return []
    content = quote_spans(sentence, 0, 1)
    return [Draft(content, None, subject_span(sentence, subject), "signature", sentence.block)]


def _name_colon(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`Ann Lee (mayor of Porto): "Q"`: the colon is the cue, where nothing but a name stands before it."""
    if any(is_finite(sentence, i, context.vocab) for i in range(token - 1)) or not sentence.capital[0]:
        return None
    words, grammar = sentence.words, context.grammar
    colon = Cue(token - 1, token - 1, token - 1, ":", "phrase", SPEECH)
    ended = token - 1 if context.vocab.verbs else _name_end(sentence, token - 1)
    content = quote_spans(sentence, token, len(words))
    first = 0
    while first < ended and (words[first] in grammar.coordinators or words[first] in grammar.adverbs):
        first += 1
    fronted = first < ended and words[first] in grammar.prepositions - grammar.authors
    if first == ended or (first and fronted):
        return Draft(content, None, None, "continuation", sentence.block)  # `E ancora: "Q"`, `E sul porto: "Q"`
    if fronted and grammar.possessives.isdisjoint(words[:ended]):  # not `In her words: "Q"`
        return None
    if context.vocab.nouns_behind and (named := noun_before(sentence, first, ended, context)):
        return named
    source = Span(sentence.starts[first], sentence.ends[ended - 1]) if ended else None
    return make_draft(sentence, colon, source, content, "name-colon")


def _name_end(sentence: Sentence, colon: int) -> int:
    """Where who is named before a colon ends, in a language without a list of verbs: with the last capital, as a small
    word behind it may be one (`Anna Lee sagte: "Q"`)."""
    last = max(i for i in range(colon) if sentence.capital[i])
    return last + 1 if last or colon == 2 else colon


def _quote_first_any_verb(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`"Q," X went on.`: the comma inside the marks says that what follows reports, whatever the verb."""
    for at in range(token + 1, min(len(sentence.words), token + 12)):
        if is_finite(sentence, at, context.vocab):
            verb = Cue(at, at, at, "", "past", OTHER)
            subject = subject_before(sentence, verb, context.grammar)
            if subject is None or subject.before != token:
                return None
            content = quote_spans(sentence, 0, token + 1)
            return make_draft(sentence, verb, subject_span(sentence, subject), content, "quote-first-any-verb")
    return _rare_verb(sentence, token, context)


def _rare_verb(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`"Q," rued Ann Lee`, `"Q," Ann Lee WhatsApped.`: by its ending and its place a verb that no list has."""
    words, grammar = sentence.words, context.grammar
    at = token + 1
    inverted = at + 1 < len(words) and words[at].endswith(grammar.past_endings) and not sentence.capital[at]
    if inverted and sentence.capital[at + 1]:
        verb = Cue(at, at, at, "", "past", OTHER)
        subject = subject_after(sentence, verb, grammar)
    else:
        while at < len(words) and words[at] != STOP:
            at += 1
        verb = Cue(at - 1, at - 1, at - 1, "", "past", OTHER)
        if at - 1 <= token + 1 or not words[at - 1].endswith(grammar.past_endings):
            return None
        subject = subject_before(sentence, verb, grammar)
    if subject is None or not (subject.before == token or inverted):
        return None
    content = quote_spans(sentence, 0, token + 1)
    return make_draft(sentence, verb, subject_span(sentence, subject), content, "quote-first-any-verb")


def read_nouns(sentence: Sentence, reading: Reading, cues: list[Cue], context: Context) -> None:
    """`Lee dismissed the claim that the plan had failed`: nouns of saying with what they say."""
    words = sentence.words
    if context.vocab.nouns.isdisjoint(words):
        return
    for at in range(len(words) - 4):
        if words[at] not in context.vocab.nouns or sentence.capital[at]:
            continue
        noun = Cue(at, at, at, words[at], "phrase", SPEECH)
        owner = _owner(words, at, context.grammar)
        begin, author = _author(sentence, noun, context)
        begin += owner >= 0 and words[begin] in context.vocab.passives  # `Lee's view is that`
        if words[begin] not in context.grammar.that or is_relative(sentence, begin, context.vocab, context.grammar):
            continue  # `a claim that was false`
        end = content_end(sentence, -1, begin, [cue for cue in cues if cue.first > at], context.grammar)
        end, refuted = _without_verdict(sentence, begin, end, context)
        last = last_word(words, begin, trim_tail(sentence, begin, end, context.grammar))
        source = Span(sentence.starts[owner], sentence.ends[owner]) if owner >= 0 else author
        content = [content_span(sentence, begin, last)]
        if source is None and (denied := _denial(sentence, at, content, context)):
            reading.drafts.append(denied)
            return
        if (
            source is None and words[at] in context.vocab.verbs and words[at - 1] not in context.vocab.not_before_verb
        ):  # `Many now worry that ...`
            who = subject_before(sentence, _verb_of(sentence, noun, context), context.grammar)
            named = who and (sentence.capital[who.first] or words[who.first] in context.grammar.determiners)
            named = named and context.vocab.falsehoods.isdisjoint(words[:at])
            if who and named and not any(is_finite(sentence, i, context.vocab) for i in range(who.first, who.last + 1)):
                source = subject_span(sentence, who)
        rule = "claim-of" if owner >= 0 else "claim-by" if author else "noun-that"
        draft = make_draft(sentence, noun, source, content, rule)
        draft.refuted = refuted
        reading.drafts.append(draft)
        return


def _author(sentence: Sentence, noun: Cue, context: Context) -> tuple[int, Span | None]:
    """The token behind a noun of saying and whoever made it: `complaints from the mayor that`, `claims by Lee that`."""
    words, at = sentence.words, noun.last + 1
    if words[at] not in context.grammar.authors:
        return at, None
    author = subject_after(sentence, noun._replace(last=at), context.grammar)
    if author is None or author.last + 2 >= len(words):
        return at, None
    return author.last + 1 + (words[author.last + 1] == ","), subject_span(sentence, author)


def _without_verdict(sentence: Sentence, begin: int, end: int, context: Context) -> tuple[int, bool]:
    """The token at which a content ends that is called false behind it, and whether it is: `the claim that the fund
    was empty [is false]`, `[was denied by Lee]`."""
    words, infinitive = sentence.words, context.grammar.infinitive
    whole = begin < end and words[begin] in infinitive
    for at in range(begin + 1, end - 1):
        behind = min(end - 1, at + 1 + is_adverb(words[at + 1], context.vocab))
        verdict = words[behind] in context.vocab.falsehoods or words[behind] in context.vocab.denials
        negated = words[at] in context.vocab.auxiliaries and words[at + 1] in context.vocab.negations
        if whole and negated and words[at + 2 : at + 3] and words[at + 2] in context.vocab.passives:
            return at, True  # `has not been proven`
        if whole and verdict and words[at] in context.vocab.passives:
            first = at
            while words[first - 1] in context.vocab.auxiliaries:
                first -= 1
            return first, True
        whole = whole or words[at] == QUOTE or words[at] in infinitive or is_finite(sentence, at, context.vocab)
    return end, False


def claimed_end(sentence: Sentence, source: Span, begin: int, end: int, context: Context) -> tuple[int, bool]:
    """The token at which what somebody is claimed to have said ends, and whether that is called false behind it:
    `Reports that Lee said it was over [were denied]`."""
    words, first = sentence.words, bisect_left(sentence.starts, source.start)
    noun = first - 1 - (words[first - 1] in context.vocab.that)
    if noun < 0 or words[noun] not in context.vocab.nouns:
        return end, False
    stop = end + (words[end : end + 1] == [","])  # `claims that Lee said it was "Q", were denied`
    while end < stop < len(words) and words[stop] not in context.grammar.clause:
        stop += 1
    verdict, refuted = _without_verdict(sentence, begin, stop, context)
    return min(end, verdict), refuted


def _denial(sentence: Sentence, noun: int, content: list[Span], context: Context) -> Draft | None:
    """`Lee denied claims that the plan had failed`: whoever denies them, where nobody is named who made them."""
    words = sentence.words
    for at in range(noun - 1, max(0, noun - 2 - MOST_ADJECTIVES), -1):
        if words[at] in context.vocab.denials:
            verb = Cue(at, at, at, words[at], "past", SPEECH)
            verb = _verb_of(sentence, verb, context)
            who = subject_before(sentence, verb, context.grammar)
            source = subject_span(sentence, who) if who else clause_subject(sentence, verb, context)
            return make_draft(sentence, verb, source, content, "claim-denied") if source else None
        if words[at] in context.grammar.stops:
            break
    return None


def _verb_of(sentence: Sentence, noun: Cue, context: Context) -> Cue:
    """A verb, or what is written as a noun, as a verb with the adverbs before it."""
    first = noun.first
    while first > 1 and context.vocab.can_precede_verb[sentence.words[first - 1]]:
        first -= 1
    return noun._replace(first=first)


def _owner(words: list[str], noun: int, grammar: Grammar) -> int:
    """The token of the possessive before a noun: `Lee's claim`, `his latest bold claim`; -1 if there is none."""
    for at in range(noun - 1, max(-1, noun - 2 - MOST_ADJECTIVES), -1):
        if words[at] in grammar.possessives or words[at].endswith(grammar.possessive_endings):
            return at
        if words[at] in grammar.stops or words[at] in grammar.determiners:
            return -1
    return -1


def is_fragment(sentence: Sentence, context: Context) -> bool:
    """Whether a sentence is none without its quotes: `For the town, "it is a gift from heaven."`"""
    long = any(stretch.end - stretch.start >= LONG_QUOTE for stretch in sentence.quotes)
    verbs = (is_finite(sentence, at, context.vocab) for at in range(len(sentence.words)))
    return long and not sentence.headline and not any(verbs)


def _introduces(sentence: Sentence, source: Span, grammar: Grammar) -> bool:
    """Whether a colon behind a clause leads to what its subject says, who can speak."""
    first, end = bisect_left(sentence.starts, source.start), bisect_left(sentence.starts, source.end)
    return grammar.colons_introduce and can_speak(sentence, Subject(first, end - 1, first - 1), grammar)


def _is_apposed(words: list[str], at: int, context: Context) -> bool:
    """Whether a quote names the noun before it, in a language whose modifiers stand behind: `ha aperto il nuovo parco
    "Q"`, `il film, "Q", esce`; not `ha violato "Q"`."""
    grammar = context.grammar
    if words[at - 1] == ",":
        return words[at + 1 : at + 2] in ([","], [STOP])
    small = (grammar.stops - grammar.times) | grammar.determiners | grammar.adverbs
    for i in range(at - 1, max(0, at - 2 - MOST_ADJECTIVES), -1):
        if words[i] in grammar.determiners or words[i] in grammar.links:
            return i < at - 1
        if words[i] in small:
            return False
    return False


def read_uncovered(sentence: Sentence, reading: Reading, context: Context) -> None:
    """Quotes that no cue governs: the object of whatever verb stands before them."""
    if sentence.only_quotes or not sentence.stretch:
        return
    words = sentence.words
    covered = [span for draft in reading.drafts for span in draft.content]
    at = 0
    for token in sorted(sentence.stretch):
        start, end = sentence.starts[token], sentence.ends[token]
        if token < at or any(a <= start and end <= b for a, b in covered):
            at = max(at, token + 1)
            continue
        worded = not context.vocab.wordings.isdisjoint(words[max(0, token - 2) : token])
        verb = find_verb(sentence, at, token, context.vocab) if worded else None
        if verb and posted_quote(sentence, verb, context) == token:
            who = subject_before(sentence, verb, context.grammar)
            source = subject_span(sentence, who) if who else clause_subject(sentence, verb, context)
            content = quote_spans(sentence, token, token + 1)
            reading.drafts.append(make_draft(sentence, verb, source, content, "quote-after"))
            at = token + 1
            continue
        if token in sentence.titles:
            continue
        near = token <= NAME_TOKENS
        if token and words[token - 1] == ":" and not covered and (near or context.grammar.subject_inverted):
            named = _name_colon(sentence, token, context) if near else None
            named = named or introduction_draft(sentence, context)
            content = quote_spans(sentence, token, len(words))
            if named and content:
                named.content = content
                reading.drafts.append(named)
                return
        if token == at and token in sentence.with_comma and not covered:
            any_verb = _quote_first_any_verb(sentence, token, context)
            if any_verb:
                reading.drafts.append(any_verb)
                return
        long = LONG_WITHOUT_TITLES if context.grammar.titles_small else LONG_QUOTE
        apposed = context.grammar.modifiers_behind and _is_apposed(words, token, context)
        if end - start < long or apposed or (context.grammar.reporting is not None and words[token - 1] != ":"):
            continue  # it may be a word mentioned, not said
        verb = find_verb(sentence, at, token, context.vocab)
        if verb is None or QUOTE in words[verb.last + 1 : token]:
            continue
        subject = subject_before(sentence, verb, context.grammar)
        if context.vocab.verbs_listed and not _tells(sentence, verb, subject, context):
            continue
        source = subject_span(sentence, subject) if subject else None
        source = source or clause_subject(sentence, verb, context)
        if source is None or (subject and _asks(words, subject.first, context.grammar)):
            continue
        last = last_word(words, token, trim_remark(sentence, token, len(words), context.grammar))
        content, rule = [content_span(sentence, verb.last + 1, last)], "object-with-quote"
        if words[token - 1] == ":" and source and _introduces(sentence, source, context.grammar):  # `she refused: "Q"`
            content, rule = quote_spans(sentence, token, last + 1), "introduced"
        elif context.grammar.far_subjects and colon_before_quote(sentence, verb.last + 1, len(words)):
            content, rule = quote_spans(sentence, token, len(words)), "introduced"  # `no ocultó su enfado: "Q"`
        reading.drafts.append(make_draft(sentence, verb, source, content, rule))
        at = last + 1


def _asks(words: list[str], at: int, grammar: Grammar) -> bool:
    """Whether a relative asks: `O [que] é o "Q"?`"""
    return at > 0 and words[at] in grammar.relatives and words[at - 1] in grammar.articles


def _tells(sentence: Sentence, verb: Cue, subject: Subject | None, context: Context) -> bool:
    """Whether a verb is one that reports, or says what a noun of saying is: `A justificação é que "Q"`."""
    words = sentence.words
    if any(words[i] in context.vocab.verbs for i in range(verb.first, verb.last + 1)):
        return not is_impersonal(words, verb.verb, context.vocab)
    behind = verb.last + 1
    told = subject is not None and not context.vocab.nouns.isdisjoint(words[subject.first : subject.last + 1])
    return told and behind < len(words) and words[behind] in context.grammar.that
