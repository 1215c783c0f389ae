"""What stands behind a dash as somebody's words, in languages that quote so: `– Q, sier X. Q`, `— Q — disse X. — Q`.

A dash opens at the head of a paragraph, behind a colon, and behind a sentence in a paragraph that it opened before.
What it opens runs to the end of the paragraph, but for the words that report it: these begin behind a comma, an end
mark or another dash with a verb of saying, and end with their sentence or with the next dash. Ranges, lists and
datelines, and the questions of an interviewer, are nobody's.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cache

from newsparse.document import SPEAKING_KINDS, Block, Document, Stretch
from newsparse.lexicon import Lexicon
from newsparse.text.pattern import pattern

_LARGE = frozenset({"headline", "deck", "subhead"})
LONGEST_REPORT = 150  # characters in which a verb of saying stands with its subject
FURTHEST_PARTICIPLE = 6  # words behind its auxiliary: `har statsminister Ann Lee sagt`
FEWEST_BEFORE = 3  # words of a sentence that a report follows without a comma

_HEAD_RE = pattern(r"(?:[–—―‒−-]{1,2} +|[–—―-](?=[^\W\d_]|[¿¡\"“”«»„]))(?=\W{0,2}[^\W_])")
_INNER_RE = pattern(r"(?<=[:.!?…][ ])[–—―‒−-]{1,2} +(?=\W{0,2}[^\W_])")
# Where words that report may begin: behind a comma, an end mark or a closing mark, or behind a second dash.
_REPORT_RE = pattern(r"(?P<mark>[,.!?…\"”“»]?)(?P<dash> ?[–—―-] ?| )(?=[^\W\d_])")
_END_RE = pattern(r"[.!?…][\"”“»]? +(?=[\"”“«»„–—-]? ?[^\W_a-z])")
_CLOSED_RE = pattern(r"[.!?…][\"”“»')\]]?\Z")
_WORD_RE = pattern(r"\w[\w'-]*")
_JOINT_RE = pattern(r"-t-|-(?=[a-z]+\Z)|(?<=')")  # `demande-t-elle`, `dit-il`, `s'exclame`
_RESUMED_RE = pattern(r", [–—―-] ?(?=\w)")  # `siger han, - men det er dyrt`
_SECOND_DASH_RE = pattern(r" ?[–—―-](?: (?=\w)|(?P<end>[.,;:!?]) ?)")


class _Words:
    """The lexicon's words by which a report is told."""

    def __init__(self, lexicon: Lexicon) -> None:
        cues, people, grammar = lexicon.cues, lexicon.people, lexicon.grammar
        bases = {form: value.partition(" ") for form, value in cues.verbs.items()}
        finite = {form: base for form, (base, _, kinds) in bases.items() if "past" in kinds or "present" in kinds}
        says = cues.parenthetic | cues.speech | cues.address
        # Forms that report wherever a subject follows, and before somebody who is plainly one.
        self.says = frozenset(form for form, base in finite.items() if base in says)
        self.laughs = frozenset(form for form, base in finite.items() if base in cues.manner)
        self.impersonal = frozenset(form for form, base in finite.items() if base in cues.impersonal)  # `heter det`
        told = (form for form, (base, _, kinds) in bases.items() if base in says and "participle" in kinds)
        self.participles = frozenset(told)
        # Pronouns of whom a report may speak: `he`, `she`.
        self.others = frozenset(word for word, meant in grammar.pronouns.items() if meant in "mf")
        self.nouns = people.organization_nouns | people.group_nouns | people.roles.keys() | people.kin.keys()
        syntax = lexicon.syntax
        self.joined = bool(syntax.enclitics)  # whether a subject may be joined to its verb: French `dit-il`
        # What stands before a verb without being its subject: `s'exclame`, `lui répond`.
        objects = syntax.clitics | syntax.reflexives | syntax.article_clitics
        self.objects = objects if self.joined else frozenset()


@cache
def _words_of(lexicon: Lexicon) -> _Words:
    return _Words(lexicon)


def read_dashes(doc: Document) -> list[Stretch]:
    """The quoted stretches with those behind dashes, in order of their start."""
    if not doc.lexicon.syntax.dashes_quote:
        return doc.stretches
    marked: dict[int, list[Stretch]] = {}
    for stretch in doc.stretches:
        if stretch.depth == 0:
            marked.setdefault(stretch.block, []).append(stretch)
    paragraphs = [_Paragraph(doc, n, marked.get(n, [])) for n in range(len(doc.blocks))]
    found = [stretch for n in _speaking(doc, paragraphs) for stretch in paragraphs[n].stretches()]
    return _merge(found, doc.stretches) if found else doc.stretches


def _speaking(doc: Document, paragraphs: list["_Paragraph"]) -> list[int]:
    """The blocks that may hold words behind dashes: not the items of lists, nor questions that are answered below."""
    blocks, strict = doc.blocks, doc.lexicon.syntax.dashes_reported
    opened = [block.kind in SPEAKING_KINDS and bool(_HEAD_RE.match(doc.flow, block.start)) for block in blocks]
    reported = [opened[n] and bool(paragraphs[n].report(block.start)) for n, block in enumerate(blocks)]
    kept = []
    n = 0
    while n < len(blocks):
        if not opened[n]:
            if blocks[n].kind in SPEAKING_KINDS and not strict:
                kept.append(n)
            n += 1
            continue
        behind = n
        while behind < len(blocks) and opened[behind]:
            behind += 1
        run = range(n, behind)
        if strict:
            kept += [k for k in run if reported[k]]
        elif any(reported[k] for k in run) or not _is_list(doc, n, behind):
            kept += [k for k in run if reported[k] or (_is_closed(doc, k) and not (k + 1 < behind and _asks(doc, k)))]
        n = behind
    return kept


def _is_closed(doc: Document, n: int) -> bool:
    """Whether a block ends as a sentence does; a line of large letters need not."""
    block = doc.blocks[n]
    return block.kind in _LARGE or bool(_CLOSED_RE.search(doc.flow, block.end - 3, block.end))


def _asks(doc: Document, n: int) -> bool:
    return doc.flow[doc.blocks[n].end - 1] == "?"


def _is_list(doc: Document, first: int, behind: int) -> bool:
    """Whether blocks that begin with dashes, and none of which reports, are the items of a list."""
    run = range(first, behind)
    if any(_asks(doc, n) for n in run):
        return False
    if not all(_is_closed(doc, n) for n in run):
        return True
    if len(run) == 1:
        return False
    above = doc.flow[doc.blocks[first - 1].start : doc.blocks[first - 1].end] if first else ""
    said = not _words_of(doc.lexicon).says.isdisjoint(_small_words(above))
    own = doc.lexicon.grammar.first_persons
    items = (doc.flow[block.start : block.end] for block in doc.blocks[first:behind])
    return not said and all(own.isdisjoint(_small_words(item)) for item in items)


def _small_words(text: str) -> list[str]:
    return [word.lower() for word in _WORD_RE.findall(text)]


class _Paragraph:
    """A block, read from dash to dash."""

    def __init__(self, doc: Document, number: int, marked: list[Stretch]) -> None:
        self.doc, self.number, self.flow = doc, number, doc.flow
        self.block: Block = doc.blocks[number]
        self.words = _words_of(doc.lexicon)
        self.marked, self.closes = marked, [s.closed for s in marked]

    def stretches(self) -> list[Stretch]:
        """What its dashes open."""
        found: list[Stretch] = []
        opened = _HEAD_RE.match(self.flow, self.block.start, self.block.end)
        inner = [m for m in _INNER_RE.finditer(self.flow, self.block.start, self.block.end) if self.says(m)]
        if opened is None:  # only what a colon leads to, or what is reported
            ends = [*(m.start() for m in inner[1:]), self.block.end]
            first = next((n for n, m in enumerate(inner) if self.opens(m, ends[n])), len(inner))
            inner = inner[first:]
        openings = [opened, *inner] if opened else inner
        ends = [m.start() for m in openings[1:]]
        for m, end in zip(openings, [*ends, self.block.end], strict=False):
            found += self.read(m.start(), m.end(), end)
        return found

    def opens(self, m: re.Match[str], end: int) -> bool:
        """Whether a dash opens somebody's words within a paragraph: `Lee explains: – Q`, `It rains. – Q, says Lee.`"""
        return self.flow[m.start() - 2] == ":" or bool(self.report(m.end(), end))

    def says(self, m: re.Match[str]) -> bool:
        """Whether what stands behind a dash within a paragraph is said: not what reports, `— Кто? — сказал Ли`."""
        reports = self.flow[m.end()].islower() and self.reports(m.end(), self.block.end)
        marked = any(s.opened <= m.end() and m.start() < s.closed for s in self.marked)  # also `— «Q»`
        return not (reports or marked)

    def is_marked(self, m: re.Match[str]) -> bool:
        """Whether a match stands within quotation marks."""
        n = bisect_right(self.closes, m.start())
        return n < len(self.marked) and self.marked[n].opened < m.end()

    def read(self, opened: int, start: int, end: int) -> list[Stretch]:
        """The stretches between a dash and the next that opens: what is said, without the words that report it."""
        found: list[Stretch] = []
        while start < end:
            report = self.report(start, end)
            stop = report.start("mark") + (report["mark"] not in (",", "")) if report else end
            if stretch := self.stretch(opened, start, stop):
                found.append(stretch)
            if report is None:
                break
            opened = start = self.resumed(report, end)
        return found

    def stretch(self, opened: int, start: int, end: int) -> Stretch | None:
        said = self.flow[start:end].rstrip()
        n = bisect_left(self.closes, start + len(said))
        if n < len(self.marked) and self.marked[n][2:4] == (start, start + len(said)):  # `– «Q», sier X`
            return self.marked[n]._replace(opened=opened)
        return Stretch(start, start + len(said), opened, start + len(said), 0, self.number) if said.strip() else None

    def report(self, start: int, end: int | None = None) -> re.Match[str] | None:
        """Where words that report begin behind what is said."""
        end = self.block.end if end is None else end
        for m in _REPORT_RE.finditer(self.flow, start + 1, end):
            plain = not m["mark"] and m["dash"] == " "
            if self.flow[m.end()].isupper() or self.is_marked(m) or (m["mark"] == "." and m["dash"] == " "):
                continue
            if self.reports(m.end(), end) and (not plain or self.is_last(start, m.start(), end)):
                return m
        return None

    def reports(self, at: int, end: int) -> bool:
        """Whether a verb of saying with its subject stands at a place."""
        stop = min(end, at + LONGEST_REPORT)
        words = [m[0] for m in _WORD_RE.finditer(self.flow, at, stop)][: FURTHEST_PARTICIPLE + 1]
        if self.words.joined:
            words = [part for word in words for part in _JOINT_RE.split(word)]
        while words and words[0].lower() in self.words.objects:
            del words[0]
        if len(words) < 2:
            return False
        first, subject = words[0].lower(), words[1].lower()
        grammar = self.doc.lexicon.grammar
        if subject in grammar.first_persons or grammar.pronouns.get(subject) == "s":
            return False
        if first in self.words.impersonal and grammar.pronouns.get(subject) == "o":
            return True
        if first in self.doc.lexicon.syntax.source_words:  # `, ifølge NTB`
            return words[1][0].isupper() or subject in self.words.nouns
        if first in self.words.says:
            return grammar.pronouns.get(subject) != "o" or subject in grammar.determiners
        if first in self.words.laughs:
            named = words[1][0].isupper() or words[1][0].isdigit()
            return named or subject in self.words.others or subject in self.words.nouns
        has = first in grammar.auxiliaries and first not in grammar.infinitive
        behind = words[1 if self.words.joined else 2 :]  # `a dit Lee`
        return has and not self.words.participles.isdisjoint(word.lower() for word in behind)

    def is_last(self, start: int, at: int, end: int) -> bool:
        """Whether a verb without a comma before it, and its subject, are the last words: `Det går bra sier hun.`"""
        if end - at > LONGEST_REPORT:
            return False
        last = start
        for m in _END_RE.finditer(self.flow, start, at):
            last = m.end()
        before = len(_WORD_RE.findall(self.flow[last:at]))
        if before < FEWEST_BEFORE or self.flow.find(",", at, end) >= 0:
            return False
        verb, *subject = _WORD_RE.findall(self.flow[at:end])
        if verb.lower() not in self.words.says or not 1 <= len(subject) <= FEWEST_BEFORE:
            return False
        return all(word[0].isupper() or word.lower() in self.words.nouns | self.words.others for word in subject)

    def resumed(self, report: re.Match[str], end: int) -> int:
        """Where words are somebody's again behind those that report them; the end where they never are."""
        at = report.end()
        if report["dash"].strip() and (dash := _SECOND_DASH_RE.search(self.flow, at, end)):
            return dash.end()
        if report["dash"].strip() and not report["dash"].endswith(" "):
            return end  # `—Llueve —dice Lee. El río crece.`: the dash that opens it would close it, too
        goes_on = _RESUMED_RE.search(self.flow, at, end)
        for m in _END_RE.finditer(self.flow, at, end):
            if goes_on and goes_on.start() < m.start():
                break
            if self.really_ends(m.start()):
                following = next((n for n in _END_RE.finditer(self.flow, m.end(), end)), None)
                close = following.end() if following else end
                another = end < self.block.end  # dash that opens: what is said before it would have one, too
                return end if another or self.is_reporters(m.end(), close) else m.end()
        return goes_on.end() if goes_on else end

    def really_ends(self, at: int) -> bool:
        """Whether a sentence ends with the mark at a place: not with an initial or an abbreviation."""
        before = _WORD_RE.findall(self.flow[max(0, at - 12) : at])
        word = before[-1] if before else ""
        initial = len(word) == 1 and word.isupper()
        return not initial and word.lower() not in self.doc.lexicon.grammar.abbreviations

    def is_reporters(self, start: int, end: int) -> bool:
        """Whether a sentence behind words that report is no more of what is said: it speaks of him or her, or of
        others who say something."""
        words = [word.lower() for word in _WORD_RE.findall(self.flow[start:end])]
        if not self.doc.lexicon.grammar.first_persons.isdisjoint(words):
            return False
        source = words[0] in self.doc.lexicon.syntax.source_words  # Swedish `Enligt honom`
        if source and self.doc.lexicon.grammar.pronouns.get(words[1] if len(words) > 1 else "", "") in ("m", "f"):
            return True
        return words[0] in self.words.others or not self.words.says.isdisjoint(words)


def _merge(found: list[Stretch], marked: list[Stretch]) -> list[Stretch]:
    """Stretches behind dashes with those between marks, which stand within them or apart; no two cross."""
    found.sort(key=lambda s: s.opened)
    starts = [s.start for s in found]
    kept = []
    for stretch in marked:
        n = bisect_left(starts, stretch.closed) - 1
        around = found[n] if n >= 0 else None
        if around is None or around.end <= stretch.opened:
            kept.append(stretch)
        elif around.start <= stretch.opened and stretch.closed <= around.end:
            kept.append(stretch._replace(depth=stretch.depth + 1))
    return sorted([*found, *kept], key=lambda s: (s.opened, -s.closed))
