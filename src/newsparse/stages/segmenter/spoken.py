"""Transcripts and interviews: lines behind the name of who speaks, and what is heard between them."""

from collections import Counter

from newsparse.stages.segmenter.page import Page
from newsparse.text.pattern import pattern

# Fewer lines of a text than these may be facts ("Where: The old harbour") or links ("Ferries: What is known").
_FEW, _SHARE = 3, 0.25  # lines; of all lines
_SPEAKER_RE = pattern(
    r"(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?([A-Z][\w.'-]{0,30}(?: [\w.'#-]{1,30}){0,4})"
    r"(?:,[^:,]{1,40}| \([^():]{1,40}\))?(?::(?= |$)|\.(?= ))"
)
_SHORT = 2  # letters of a name that a stop may follow: "Q. Who pays?"
_SIGNED_RE = pattern(r"[.!?…][\"'”’]? ?[–—-]{1,2} ?[A-Z][^.!?…]{2,60}$")  # "Q. Who pays? – Puzzled, Tolling"
_SOUND_RE = pattern(r"[(\[]([A-Z][A-Z0-9 ,.:;'’\"“”-]+|[A-Z][a-z]+(?: [a-z]+)?)[)\]]$")  # "(SOUNDBITE OF RECORDING)"
_CLOCK_RE = pattern(r"\[?\d{1,2}:\d\d:\d\d\]?$")  # "[14:00:03]"


def name_spoken(page: Page) -> None:
    """Says which lines are those of a transcript, if the text is one: two speak, and one of them twice."""
    speakers = {n: name for n, line in enumerate(page.lines) if not line.cue and (name := _speaker(line.text))}
    told = {n for n in speakers if page.lines[n].closed or _SIGNED_RE.search(page.lines[n].text)}
    said = Counter(speakers[n] for n in told)
    talk = len(said) > 1 and max(said.values()) > 1
    if not talk or said.total() < max(_FEW, _SHARE * len(page.lines)):
        return
    for n in range(min(n for n in speakers if n in told or page.lines[n].text[-1] == ":"), len(page.lines)):
        text = page.lines[n].text
        if n in speakers:
            page.say(n, "paragraph", "somebody speaks")
        elif _SOUND_RE.match(text):
            page.say(n, "boilerplate", "what is heard")
        elif _CLOCK_RE.match(text):
            page.say(n, "timestamp", "time of a recording")
        else:
            continue
        page.spoken.add(n)


def _speaker(text: str) -> str | None:
    """The name before what is said: "MARTIN: So will it pass?", "Q. Who pays?"."""
    if ":" not in text and text[1:3].isalpha():  # nearly always
        return None
    m = _SPEAKER_RE.match(text)
    if m is None or (m[0].endswith(".") and len(m[1]) > _SHORT):
        return None
    return m[1]
