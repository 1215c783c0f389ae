"""Who stands before a colon, or alone at an end of a headline, without a verb that reports.

headline-colon        Lee: Harbour plan has failed
name-colon            Ann Lee (mayor of Porto): "Q"
introduced            The ministry released this statement: "Q"
"""

from bisect import bisect_left

from newsparse.document import Span
from newsparse.stages.attribution.drafts import Context, Draft, make_draft, subject_span
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.inverted import can_speak, inverted_subject
from newsparse.stages.attribution.named import noun_before
from newsparse.stages.attribution.phrases import Subject
from newsparse.stages.attribution.spans import all_quotes, colon_before_quote, content_span, last_word, quote_spans
from newsparse.stages.attribution.subjects import subject_after, subject_before
from newsparse.stages.attribution.tokens import QUOTE, Sentence
from newsparse.stages.attribution.verbs import is_finite, is_owned
from newsparse.stages.attribution.vocabulary import OTHER, SPEECH, Cue

MOST_SIGNING = 3  # tokens of who stands alone at the end of a headline
NAMED = 2  # tokens of a name alone
NAME_TOKENS = 12  # a speaker's name and office before a colon are not longer
RELATIVE_TOKENS = 8  # from the relative to the colon that its clause leads to
HEADLINE_NAME_TOKENS = 8  # `Former Governor Ann Lee of Ohio:`


def introduction_draft(sentence: Sentence, context: Context) -> Draft | None:
    """`The ministry released this statement:` whatever its verb, a sentence that ends with a colon introduces."""
    words, vocab = sentence.words, context.vocab
    leading = vocab.negations | vocab.clitics | vocab.reflexives  # `Lee non ha dubbi:`, `Lee s'est montrée émue :`
    if relative := _relative_before_colon(sentence, context.grammar):
        at = relative + 1
        while words[at] in leading:
            at += 1
        who = Subject(relative, relative, relative - 1)
        verb = Cue(relative + 1, at, at, "", "past", OTHER)
        return make_draft(sentence, verb, subject_span(sentence, who), [], "introduced")
    for at in range(1, len(words)):
        if is_finite(sentence, at, context.vocab):
            first = at
            while first and words[first - 1] in leading:
                first -= 1
            verb = Cue(first, at, at, "", "past", OTHER)
            turned = inverted_subject(sentence, verb, context.grammar)
            subject = turned or subject_before(sentence, verb, context.grammar)
            subject = subject or _name_before_colon(sentence, at, context.grammar)
            if subject and (turned or subject.before < 0 or words[subject.before] not in context.grammar.conjunctions):
                subject = _possessor(sentence, subject, context.grammar)
                return make_draft(sentence, verb, subject_span(sentence, subject), [], "introduced")
            return None
    return _named_introduction(sentence, context)


def _relative_before_colon(sentence: Sentence, grammar: Grammar) -> int:
    """The relative whose clause leads to a quote: `The vote hurt Lee, [who] hit back: "Q"`; 0 where there is none."""
    words = sentence.words
    colon = next((i for i, word in enumerate(words) if word == ":" and words[i + 1 : i + 2] in ([], [QUOTE])), 0)
    for at in range(colon - 2, max(0, colon - RELATIVE_TOKENS), -1):
        if words[at] in grammar.clause:
            acts = words[at + 1] not in grammar.determiners | grammar.pronouns and not sentence.capital[at + 1]
            return at if words[at] in grammar.relatives and words[at - 1] == "," and acts else 0
    return 0


def _name_before_colon(sentence: Sentence, verb: int, grammar: Grammar) -> Subject | None:
    """The name that ends a clause whose verb has no subject before it: Spanish `Lo tiene claro [Ana Mora]: "Q"`."""
    words = sentence.words
    colon = words.index(":", verb) if grammar.far_subjects and ":" in words[verb:] else 0
    first = colon
    while first > verb + 1 and sentence.capital[first - 1]:
        first -= 1
    small = colon + 1 in sentence.small_quotes or words[first - 1] in grammar.prepositions | grammar.coordinators
    named = first < colon - 1 and not small and not grammar.clause.intersection(words[verb:first])
    return Subject(first, colon - 1, verb - 1) if named else None


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


def headline_colon_draft(sentence: Sentence, context: Context) -> Draft | None:
    """`Lee: Harbour plan has failed`, as headlines report."""
    words = sentence.words
    if named := _named_at_end(sentence, context):
        return named
    if named := _named_behind_comma(sentence, context):
        return named
    colon = next((i for i, word in enumerate(words[:HEADLINE_NAME_TOKENS]) if word == ":"), 0)
    if context.grammar.verb_second and words[:2] == [QUOTE, "—"] and 0 not in sentence.titles:
        colon = 1  # `"Q" – Lee warnt vor Schulden`
    small = context.grammar.small
    if any(
        w.isalpha() and w.islower() and w not in small and not sentence.capital[i] for i, w in enumerate(words[:colon])
    ):
        return None
    if colon < 1 or not sentence.capital[0] or any(is_finite(sentence, i, context.vocab) for i in range(colon)):
        return None
    last = last_word(words, colon + 1, len(words))
    if last < colon + 2 - context.grammar.verb_second or " ".join(words[:colon]).lower() in context.grammar.labels:
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
    if mark == NAMED and words[0] in grammar.given and sentence.capital[1]:
        return None  # `Ann Lee: Ex-minister joins Spectator`
    noun = mark + 1 + (words[mark + 1] in grammar.determiners) if grammar.modifiers_behind else last
    office = noun <= last and words[noun].lower() in grammar.roles  # not `Harbour: sciopero generale`
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
        verbs = (i for i in range(subject.first + 1, subject.last + 1) if is_finite(sentence, i, context.vocab))
        return subject_span(sentence, subject._replace(last=next(verbs, subject.last + 1) - 1))
    if sentence.title_case or sentence.words[first] in context.grammar.determiners:
        return None
    while end < len(sentence.words) and sentence.capital[end]:
        end += 1
    return Span(sentence.starts[first], sentence.ends[end - 1]) if first < end < len(sentence.words) else None


def name_colon(sentence: Sentence, token: int, context: Context) -> Draft | None:
    """`Ann Lee (mayor of Porto): "Q"`: the colon is the cue, where nothing but a name stands before it."""
    finite = (i for i in range(token - 1) if is_finite(sentence, i, context.vocab))
    if not sentence.capital[0] or any(not is_owned(sentence, i, context.vocab) for i in finite):
        return None
    words, grammar = sentence.words, context.grammar
    colon = Cue(token - 1, token - 1, token - 1, ":", "phrase", SPEECH)
    ended = token - 1 if context.vocab.verbs else _name_end(sentence, token - 1)
    content = quote_spans(sentence, token, len(words))
    first = _behind_phrase(words, ended, context)
    joining = grammar.coordinators | grammar.adverbs
    while first < ended and (words[first] in joining or _describes_name(sentence, first, grammar)):
        first += 1
    fronted = first < ended and words[first] in grammar.prepositions - grammar.authors
    labelled = " ".join(words[:ended]).replace("' ", "'").lower() in grammar.labels  # `Lema: "Q"`
    if any(word in grammar.persons or word in context.vocab.things for word in words[first + 1 : ended]):
        return None  # `Wait, it gets better: "Q"`
    if fronted and not first and (named := noun_before(sentence, 2, ended, context)):
        return named  # `A stretto giro la replica di Lee: "Q"`
    if first == ended or (first and fronted) or labelled:
        return Draft(content, None, None, "continuation", sentence.block)  # `E ancora: "Q"`, `E sul porto: "Q"`
    if fronted and grammar.possessives.isdisjoint(words[:ended]):  # not `In her words: "Q"`
        return None
    if context.vocab.nouns_behind and (named := noun_before(sentence, first, ended, context)):
        return named
    if grammar.topics and (comma := _doubtful_comma(sentence, first, ended, grammar)):
        topic = " ".join(words[first:comma]).lower()
        if " " in topic or topic in grammar.topics or topic in grammar.bodies:
            first = comma + 1
        elif not sentence.headline:  # there the whole story tells
            return make_draft(sentence, colon, None, content, "name-colon")
    if grammar.topics:
        first = _behind_agent(sentence, first, ended, context)
        joined = words[first + 1 : first + 2] != [] and words[first + 1] in grammar.coordinators
        noun = first + 2 < ended and not sentence.capital[first + 2] and words[first + 2] not in grammar.determiners
        if joined and noun:  # `Botta e risposta tra Lee e Bo: "Q"`
            return make_draft(sentence, colon, None, content, "name-colon")
    source = Span(sentence.starts[first], sentence.ends[ended - 1]) if ended else None
    return make_draft(sentence, colon, source, content, "name-colon")


def is_labelled(sentence: Sentence, comma: int, context: Context) -> bool:
    """Whether a colon and nothing but a name stand before the quote that a comma follows, so that a clause behind it is
    another's: `Lee : « Q », la ministre réplique`."""
    words, quote = sentence.words, comma - 1
    if comma < 0 or words[comma] != "," or words[quote] != QUOTE:
        return False
    if not context.grammar.far_subjects or quote < 2 or words[quote - 1] != ":" or not sentence.capital[0]:
        return False
    return not any(is_finite(sentence, i, context.vocab) for i in range(quote - 1))


def _behind_phrase(words: list[str], end: int, context: Context) -> int:
    """The token behind the adverbial of several words that begins a sentence, and a reflexive verb behind it: `[En la
    misma línea] Lee: "Q"`, `[Sulla stessa linea si pone] Lee: «Q»`."""
    phrases = context.vocab.adverb_phrases
    behind = next((at + 1 for at in range(1, end) if words[: at + 1] in phrases.get(words[at], ())), 0)
    return behind + 2 * (0 < behind < end - 2 and words[behind] in context.vocab.reflexives)


def _describes_name(sentence: Sentence, at: int, grammar: Grammar) -> bool:
    """Whether a word says how whoever is named behind it speaks: `[Furioso] Lee: "Q"`, not `Felice Lee: "Q"`."""
    small = sentence.words[at].lower()
    names = sentence.capital[at + 1] or sentence.words[at + 1] in grammar.articles
    return names and small in grammar.tempers and small not in grammar.given


def _behind_agent(sentence: Sentence, first: int, colon: int, context: Context) -> int:
    """The token behind the agent's preposition where somebody is attacked in words that follow: `Lee accusato da [Bo]:
    "Q"`; the first where nobody is."""
    for at in range(first + 1, colon - 2):
        base, _, forms = context.vocab.verbs.get(sentence.words[at], "").partition(" ")
        told = "participle" in forms and base in context.vocab.acts and sentence.capital[at - 1]
        if told and sentence.words[at + 1] in context.vocab.agents:
            return at + 2
    return first


def _doubtful_comma(sentence: Sentence, first: int, colon: int, grammar: Grammar) -> int:
    """The comma behind what may be no speaker but what it is about: `Maltempo, Lee: "Q"`, `Crollo del ponte, il
    sindaco: "Q"`; not `Ann Lee, Lega: "Q"` nor `Lee, mayor: "Q"`; 0 where there is none."""
    words = sentence.words
    comma = words.index(",", first, colon) if "," in words[first:colon] else 0
    name = range(comma + 1 + (words[comma + 1] in grammar.articles), colon)
    named = 0 < len(name) <= MOST_SIGNING and all(sentence.capital[i] for i in name)
    body = " ".join(words[name.start : colon]).lower() in grammar.bodies or words[colon - 1].lower() in grammar.bodies
    noun = first + (words[first] in grammar.determiners)
    bears = words[noun] in grammar.speaker_nouns or words[first].lower() in grammar.given
    office = words[comma + 1] in grammar.articles and words[comma + 2] in grammar.speaker_nouns
    if not comma or bears or not (office or named):
        return 0
    common = any(words[i].islower() and words[i] not in grammar.small for i in range(first + 1, comma))
    plain = comma == first + 1 or " ".join(words[first:comma]).lower() in grammar.bodies
    return comma if common or (plain and not (body and name.start == comma + 1)) else 0


def _name_end(sentence: Sentence, colon: int) -> int:
    """Where who is named before a colon ends, in a language without a list of verbs: with the last capital, as a small
    word behind it may be one (`Anna Lee sagte: "Q"`)."""
    last = max(i for i in range(colon) if sentence.capital[i])
    return last + 1 if last or colon == 2 else colon


def introduces(sentence: Sentence, source: Span, verb: Cue, token: int, grammar: Grammar) -> bool:
    """Whether the colon behind the clause of a verb leads to what its subject says in the quote at a token:
    where nothing but quotes follows (`no ocultó su enfado: "Q"`), or its subject can speak (`she refused: "Q"`)."""
    if grammar.far_subjects and colon_before_quote(sentence, verb.last + 1, len(sentence.words)):
        return True
    first, end = bisect_left(sentence.starts, source.start), bisect_left(sentence.starts, source.end)
    introduced = grammar.colons_introduce and sentence.words[token - 1] == ":"
    return introduced and can_speak(sentence, Subject(first, end - 1, first - 1), grammar)
