"""Credits that the last words of a caption are, set apart by its last sentence, a dash or a slash."""

import re

from newsparse.lexicon import Lexicon
from newsparse.readers.credits.givers import CreditReading, fillers, make_credit, split_names
from newsparse.readers.names import is_person
from newsparse.text.pattern import pattern

_LONGEST = 60
_LAST_RE = pattern(r".{0,60}(?:[.!?…][\"'”’»)]?[ ]|[ ][-–—|/][ ])([^.!?…|/–—]{4,40})\.?$")
# The foot of a page: "© Harbour Times. All rights reserved."
_NOTICE_RE = pattern(r"©|\b(?:copyright|reserv\w{2,4}|réservés)\b", re.IGNORECASE)
# "The old bridge. / ANA CRUZ", "The old bridge. A. C."
_BEHIND_SLASH_RE = pattern(r"[.!?…][\"'”’»)]?[ ]?[/|][ ]?([^\W\d_][^.!?…/|]{2,40})$")
_INITIALS_RE = pattern(r"[^\W\d_]{3}[.!?][ ]((?:[^\W\d_a-zа-яёєіїґ]\.[ ]?){2,3})$")


def read_last_words(line: str, start: int, end: int, lexicon: Lexicon) -> CreditReading | None:
    """What names nobody ("File photo."), a name behind a slash, or initials: behind the last sentence of a caption."""
    look = max(start, end - _LONGEST)
    last = _LAST_RE.match(line, look, end)
    if last and last[1].lower() in fillers(lexicon) and not (_NOTICE_RE.search(line) or last[1][0].islower()):
        return make_credit(last.start(1), last.end(1), [("filler", last[1])], "filler", lexicon)
    if (name := _BEHIND_SLASH_RE.search(line, look, end)) and is_person(name[1].split(), lexicon):
        return make_credit(name.start(1), end, split_names(name[1], lexicon), "slash", lexicon)
    if initials := _INITIALS_RE.search(line, look, end):
        return make_credit(initials.start(1), end, [("person", initials[1].strip())], "initials", lexicon)
    return None
