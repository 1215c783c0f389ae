"""Who is quoted: a number and a colour for each, and the panel that leads to what they said."""

from typing import NamedTuple

from newsparse.contract.result import Result
from newsparse.formats.html.escape import escape
from newsparse.formats.html.words import Words, counted
from newsparse.formats.text import Voice, shorten, told, voices

_LONGEST = 90  # columns of the beginning of a quote
COLORS = 10  # that the style sheet knows; with more speakers they come again, and the number tells them apart


class Shown(NamedTuple):
    """A voice as the page shows it."""

    id: str  # of its entry in the panel
    sign: str  # behind its quotes
    color: str  # class
    name: str  # escaped
    role: str  # escaped; may be empty
    voice: Voice


def number_voices(result: Result, words: Words) -> list[Shown]:
    """The voices in the order in which they are listed."""
    shown = []
    for n, voice in enumerate(voices(result), 1):
        name = escape(voice.name) or words.unknown
        role = escape(voice.role)
        if voice.speaker:
            shown.append(Shown(voice.speaker["id"], str(n), f"v{(n - 1) % COLORS + 1}", name, role, voice))
        else:
            shown.append(Shown(f"u{n}", "?", "v0", name, role, voice))
    return shown


def show_voices(shown: list[Shown], quotes: int, blocks: list[Result], words: Words) -> str:
    """The panel: each voice with the beginnings of what it said, as links to it."""
    said = "\n".join(_entry(voice, blocks) for voice in shown)
    said_by = counted(quotes, words.one_quote, words.quotes), counted(len(shown), words.one_voice, words.voices)
    count = ", ".join(said_by) if shown else words.nobody
    parts = [f'<h2 id="voices" tabindex="-1">{words.voices_head}</h2>\n<p class="count">{count}</p>']
    if said:
        parts += [f"<ol>\n{said}\n</ol>", _key(words)]
    return '<aside aria-labelledby="voices">\n' + "\n".join(parts) + "\n</aside>"


def _key(words: Words) -> str:
    return f"""\
<ul class="key" aria-label="{words.key}">
<li><mark class="quote direct v0"><span class="content">{words.key_direct}</span></mark>
<li><mark class="quote indirect v0"><span class="content">{words.key_indirect}</span></mark>
<li><span class="cue v0">{words.key_cue}</span>
</ul>"""


def _entry(shown: Shown, blocks: list[Result]) -> str:
    first = shown.voice.quotes[0]["id"]
    role = f'<p class="role" dir="auto">{shown.role}</p>' if shown.role else ""
    quotes = "\n".join(_quote(quote, blocks) for quote in shown.voice.quotes)
    return (
        f'<li class="voice {shown.color}" id="{shown.id}"><h3><span class="sign" aria-hidden="true">{shown.sign}</span>'
        f'<a class="name" href="#{first}" data-voice="{shown.id}" dir="auto">{shown.name}</a></h3>{role}\n'
        f"<ol>\n{quotes}\n</ol></li>"
    )


def _quote(quote: Result, blocks: list[Result]) -> str:
    words = shorten(told(quote, blocks), _LONGEST)
    return f'<li><a href="#{quote["id"]}" dir="auto">{escape(words) or "…"}</a></li>'
