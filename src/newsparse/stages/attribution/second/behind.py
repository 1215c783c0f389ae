"""What a cue reports of the words behind it and its subject: a quote, or a clause behind a comma or colon.

A comma stands before each clause in languages whose finite verb stands second, and so before what is reported.
"""

from newsparse.document import Span
from newsparse.stages.attribution.drafts import Context, Draft, make_draft
from newsparse.stages.attribution.grammar import Grammar
from newsparse.stages.attribution.polarity import says_nothing
from newsparse.stages.attribution.second.brackets import CLAUSE_ENDS
from newsparse.stages.attribution.second.phrases import is_adverbial, is_joint, is_named_quote, is_verb
from newsparse.stages.attribution.spans import all_quotes, content_span, last_word, quote_spans
from newsparse.stages.attribution.tokens import QUOTE, STOP, Sentence
from newsparse.stages.attribution.vocabulary import PERFECT, SPEECH, THOUGHT, Cue

MOST_COMMAS = 3  # between a cue and what it reports
MOST_BEFORE_PARTICLE = 3  # tokens between a comma and the end of a verb's particle
MOST_ASIDES = 3  # between a subject and its verb: `Lee, Chef des Verbands, ein Arzt, sagte`


def bracket_draft(sentence: Sentence, cue: Cue, source: Span | None, content: list[Span], rule: str) -> Draft:
    draft = make_draft(sentence, cue, source, content, rule)
    if cue.form in (PERFECT, "passive"):
        draft.cue = Span(sentence.starts[cue.verb], sentence.ends[cue.last])
    return draft


def clause_begin(sentence: Sentence, at: int) -> int:
    """The first token of the clause in which a token stands."""
    words = sentence.words
    while at > 0 and (words[at - 1] not in CLAUSE_ENDS or is_joint(sentence, at - 1)):
        if words[at - 1] == QUOTE and (at == 1 or words[at - 2] in CLAUSE_ENDS):
            break
        at -= 1
    return at


def before_asides(sentence: Sentence, verb: int) -> int:
    """Where the clause begins that asides between commas part from its verb; the verb where none do."""
    words, head = sentence.words, verb
    for _ in range(MOST_ASIDES):
        if head < 2 or words[head - 1] != ",":
            break
        head = clause_begin(sentence, head - 1)
    return head


def mark_behind(sentence: Sentence, at: int, grammar: Grammar) -> int:
    """The token of the mark or quote at which what stands behind a cue and its subject ends."""
    words = sentence.words
    while at < len(words) and words[at] not in CLAUSE_ENDS:
        if words[at] == QUOTE and not is_named_quote(sentence, at, grammar):
            break
        at += 1
    return at


def content_end(words: list[str], begin: int, following: list[Cue], grammar: Grammar) -> int:
    """The token at which a clause that is reported ends: where another speaks behind `und`, `aber` or a semicolon."""
    for at in range(begin + 2, len(words)):
        if words[at] == ";" or (words[at] == ":" and words[at + 1 : at + 2] == [QUOTE]):
            return at
        if words[at] in grammar.coordinators or words[at] in grammar.contrasts:
            close = [other for other in following if at < other.first <= at + 6 and other.sort == SPEECH]
            if close and words[at - 1] == ",":
                return at - 1
            if close and close[0].first == at + 1:
                return at
    return len(words)


def read_behind(
    sentence: Sentence, cue: Cue, source: Span | None, behind: int, following: list[Cue], context: Context
) -> tuple[Draft | None, int]:
    """What stands behind a cue and its subject: a quote, or a clause behind a comma or colon."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    joined = next((at for other in following if words[at := other.first - 1] in grammar.coordinators), len(words))
    spoken = max(spoken_of(sentence, cue, behind, context), called_at(sentence, cue, behind, context))
    if 0 <= spoken < joined:
        end = min(joined, _mark_behind_quotes(words, spoken))
        return bracket_draft(sentence, cue, source, quote_spans(sentence, spoken, end), "quote-within"), end
    first = mark = mark_behind(sentence, behind, grammar)
    if behind < joined < mark and cue.base in vocab.acts:  # `sprach von der "Post" und forderte, das zu ändern`
        return bracket_draft(sentence, cue, source, [], "introduced"), joined
    for _ in range(MOST_COMMAS):
        if mark + 1 >= len(words) or words[mark] != ",":
            break
        if words[mark + 1] == QUOTE and cue.base not in vocab.that_only:
            return _read_quotes(sentence, cue, source, mark + 1, following, context)
        rule = _clause_rule(sentence, cue, mark + 1, context)
        if rule and not says_nothing(words, cue, mark + 1, len(words), vocab):
            end = _before_particle(words, mark + 1, grammar) or content_end(words, mark + 1, following, grammar)
            content = [content_span(sentence, mark + 1, last_word(words, mark + 1, end))]
            return bracket_draft(sentence, cue, source, content, rule), end
        mark = mark_behind(sentence, mark + 1, grammar)
    if cue.base in vocab.that_only:
        return None, cue.last + 1
    if mark + 1 < len(words) and words[mark] == ":":
        if any(other.first == mark + 3 and other.verb == other.first for other in following):
            return None, cue.last + 1  # `Lee war besorgt: "Q", sagte sie`
        if any(_speaks_before(sentence, other, mark, cue, grammar) for other in following):
            return None, cue.last + 1  # `Lee wies das zurück, Ann Lim, die Chefin, sagte: "Q"`
        if words[mark + 1] == QUOTE:
            return _read_quotes(sentence, cue, source, mark + 1, following, context)
        last = last_word(words, mark + 1, len(words))
        if cue.sort != SPEECH or last < mark + 3 or any(other.first > mark for other in following):
            return None, cue.last + 1  # `Lee war dagegen: Sie sagte, das sei falsch`
        content = [content_span(sentence, mark + 1, last)]
        return bracket_draft(sentence, cue, source, content, "clause-after"), len(words)
    if mark < len(words) and words[mark] == QUOTE and mark not in sentence.mentioned:
        called = cue.base in vocab.acts or words[mark - 1] in grammar.comparers  # `nannte ihn einen "Q"`
        if called or (mark == first and cue.sort == SPEECH and mark not in sentence.titles):
            end = _mark_behind_quotes(words, mark)
            return bracket_draft(sentence, cue, source, quote_spans(sentence, mark, end), "quote-within"), end
        return None, cue.last + 1
    if cue.sort == THOUGHT and words[-1] != ":":
        return None, cue.last + 1
    return (bracket_draft(sentence, cue, source, [], "introduced"), cue.last + 1) if source else (None, cue.last + 1)


def _before_particle(words: list[str], begin: int, grammar: Grammar) -> int:
    """The comma behind a clause at which the particle of the verb before it follows: `wies den Vorwurf, er habe
    gelogen[,] entschieden zurück`; 0 if none does."""
    comma = _mark_behind_quotes(words, begin)
    end = _mark_behind_quotes(words, comma + 1) if words[comma : comma + 1] == [","] else comma
    return comma if comma < end - 1 <= comma + MOST_BEFORE_PARTICLE and words[end - 1] in grammar.particles else 0


def _speaks_before(sentence: Sentence, other: Cue, colon: int, cue: Cue, grammar: Grammar) -> bool:
    """Whether another verb, in a clause that hangs on nothing, stands between a cue and the colon right behind it."""
    words = sentence.words
    apart = "," in words[cue.last : other.first] and other.last == colon - 1 and other.form in ("past", "present")
    return apart and words[clause_begin(sentence, other.first)] not in grammar.conjunctions


def spoken_of(sentence: Sentence, cue: Cue, behind: int, context: Context) -> int:
    """The quote that somebody speaks of, or that blames somebody: `sprach von einem "Q"`, `warf ihm "Q" vor`; not
    `forderte von der "Post" Geld`; -1 if none."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    if cue.base not in vocab.acts or cue.sort != SPEECH:
        return -1
    while behind < len(words) and (words[behind] in grammar.times or is_adverbial(words[behind], grammar)):
        behind += 1
    end = _mark_behind_quotes(words, behind)
    quote = next((i for i in range(behind, end) if words[i] == QUOTE), -1)
    if quote < 0 or quote in sentence.mentioned or words[quote - 1] in grammar.definite:
        return -1
    if words[behind] in grammar.authors:
        alone = words[quote - 1] in grammar.authors and quote not in sentence.small_quotes
        ends = words[quote + 1 : quote + 2] in ([], [STOP]) or words[quote + 1] in grammar.ands
        return -1 if alone and not ends else quote  # not `forderte von "Bild" Geld`
    last = max(i for i in range(quote, end) if words[i] == QUOTE)
    closes = cue.base in vocab.address and last + 2 == end and words[end : end + 1] != [","]
    return quote if closes and cue.verb + 1 != quote and words[quote - 1] not in grammar.prepositions else -1


def called_at(sentence: Sentence, cue: Cue, behind: int, context: Context) -> int:
    """The quote that something is called behind a token: `nannte es einen "Q"`, `hat es als "Q" bezeichnet`; -1 if
    none."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    if cue.base not in vocab.acts:
        return -1
    openers = grammar.comparers | grammar.indefinite if cue.base in vocab.naming else grammar.comparers
    for at in range(behind + 1, _mark_behind_quotes(words, behind)):
        if words[at] == QUOTE and words[at - 1] in openers and words[at + 1 : at + 2] != ["—"]:
            return at if at not in sentence.mentioned else -1
    return -1


def _mark_behind_quotes(words: list[str], at: int) -> int:
    """The token at which the clause ends in which quotes stand."""
    while at < len(words) and words[at] not in CLAUSE_ENDS:
        at += 1
    return at


def _read_quotes(
    sentence: Sentence, cue: Cue, source: Span | None, quote: int, following: list[Cue], context: Context
) -> tuple[Draft | None, int]:
    """The quotes that begin at a token behind a comma or colon, with what stands between them."""
    words = sentence.words
    end = content_end(words, quote, following, context.grammar)
    last = last_word(words, quote, end)
    if all_quotes(words, quote, last + 1) or words[quote - 1] == ":":
        while end > quote + 1 and not all_quotes(words, quote, end):
            end -= 1
        return bracket_draft(sentence, cue, source, quote_spans(sentence, quote, end), "quote-after"), end
    return bracket_draft(sentence, cue, source, [content_span(sentence, quote, last)], "quote-within"), end


def _clause_rule(sentence: Sentence, cue: Cue, begin: int, context: Context) -> str | None:
    """Which rule, if any, takes the clause that begins behind a comma as what is reported."""
    words, grammar, vocab = sentence.words, context.grammar, context.vocab
    word = words[begin]
    end = _mark_behind_quotes(words, begin)
    if word in grammar.that and cue.base in vocab.that_only and not vocab.closing.isdisjoint(words[cue.last : begin]):
        return None  # `kam so spät, dass`
    if word in grammar.that:
        return "clause-that" if cue.sort == SPEECH else "thought-that"
    if cue.base in vocab.that_only:
        return None
    if _weighs_claim(sentence, cue, begin, context):
        if word in grammar.noun_complementizers:
            return "clause-that"
        hangs = word in grammar.subordinators or word in grammar.prepositions or word in grammar.coordinators
        hangs = hangs or (word in grammar.relatives and _closes_with_verb(sentence, begin, end, grammar))
        if not hangs and not grammar.moods.isdisjoint(words[begin:end]):
            return "clause-after"
    if word in vocab.questions and word not in grammar.comparers and cue.base in vocab.question_verbs:
        return "clause-that"
    if _is_infinitive(sentence, begin, end, grammar):
        told = cue.base in vocab.acts or cue.base in vocab.bare
        return "speech-act" if told and word not in grammar.purposes else None
    if cue.base not in vocab.bare or word in grammar.coordinators or is_verb(sentence, begin, grammar):
        return None  # `hatten geklagt, waren aber gescheitert`
    told = not grammar.moods.isdisjoint(words[begin:])
    after = "clause-after" if cue.sort == SPEECH else "thought-after"
    if word in grammar.subordinators:
        return after if told and end < len(words) and words[end] == "," else None
    if word in grammar.relatives and _closes_with_verb(sentence, begin, end, grammar):
        return None
    if told or QUOTE in words[begin:end] or any(is_verb(sentence, i, grammar) for i in range(begin, end)):
        return after
    return None


def _weighs_claim(sentence: Sentence, cue: Cue, comma: int, context: Context) -> bool:
    """Whether somebody says whether a claim is so whose words a clause tells: `wies den Vorwurf zurück, er lüge`,
    `bestätigte Berichte, wonach es regne`."""
    vocab, claims = context.vocab, (*context.vocab.opinions, *context.vocab.nouns)
    weighs = cue.base in vocab.denials or cue.base in vocab.confirming
    return weighs and any(word.lower().endswith(claims) for word in sentence.words[cue.first + 1 : comma])


def _is_infinitive(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether a clause has an infinitive for its verb: `, [nach Rom zu reisen]`, `, [das mitzuteilen]`."""
    words = sentence.words
    for i in range(begin, end):
        word = words[i]
        if word in grammar.infinitive and i + 1 < len(words) and words[i + 1].islower() and words[i + 1].endswith("n"):
            return True
        if word.islower() and word.endswith("n") and any(zu in word[2:-3] for zu in grammar.infinitive):
            first = next(word.find(zu, 2) for zu in grammar.infinitive if zu in word[2:-3])
            if word[:first] in grammar.particles:
                return True
    return False


def _closes_with_verb(sentence: Sentence, begin: int, end: int, grammar: Grammar) -> bool:
    """Whether the first finite verb of a clause closes it, as in one that hangs on another: `, der das [weiß],`; not
    `, der Film "handelt von Rom"`, whose verb is quoted."""
    verbs = [i for i in range(begin + 1, end) if is_verb(sentence, i, grammar)]
    if not verbs and sentence.words[end - 1] == QUOTE:
        return end - 1 not in sentence.small_quotes
    return not verbs or verbs[0] >= end - 1 - (len(verbs) > 1)
