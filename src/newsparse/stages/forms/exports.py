"""The article of an export, whose lines are told: labels go, and what was broken over several lines is one.

So do the signs behind a told stretch by which a wire ends it.
"""

from newsparse.document import Hint
from newsparse.stages.forms.shell import Shell, apart
from newsparse.stages.forms.shells import read_shell
from newsparse.text.alignment import Alignment, Edit
from newsparse.text.pattern import pattern
from newsparse.text.told import BODY, LINES, PAGE, UNREAD, WHOLE, Archive, Told

_BREAK_RE = pattern(r"(?<![ \t])[ \t]*\n[ \t\n]*")


def read_export(clean: str, plain: str, archive: Archive, told: tuple[Told, ...], mended: Alignment) -> Shell:
    """The shell that the export makes; `mended` leads from the text as given to the clean one."""
    if page := next((given for given in told if given.kind == PAGE), None):
        end = mended.clean(page.end)
        shell = read_shell(clean[:end], plain[:end])
        hints = [
            Hint(mended.clean(given.start), mended.clean(given.end), given.kind, archive.format)
            for given in told
            if given is not page
        ]
        return shell._replace(hints=sorted([*hints, *shell.hints]))
    edits, hints, end = [], [], 0
    for given in told:
        if given.kind == WHOLE:
            continue
        start, behind = mended.clean(given.start), mended.clean(given.end)
        if given.kind == UNREAD:
            edits.append(Edit(start, behind, ""))
            continue
        line = plain.rfind("\n", 0, start) + 1
        if given.kind not in ("metadata", LINES) and plain[line:start].strip():
            edits.append(Edit(line, start, ""))
        if given.kind == BODY:
            end = start
        else:
            after = plain.find("\n", behind)
            after = len(plain) if after < 0 else after
            rest = "" if given.kind in ("metadata", LINES) else plain[behind:after].strip()
            if rest and not any(map(str.isalnum, rest)):
                edits.append(Edit(behind, after, ""))
            edits += [Edit(found.start(), found.end(), " ") for found in _BREAK_RE.finditer(plain, start, behind)]
        if given.kind != LINES:
            hints.append(Hint(start, behind, given.kind, archive.format))
    if not any(given.kind == BODY for given in told):
        hints.append(Hint(len(plain), len(plain), BODY, archive.format))
    whole = any(given.kind == WHOLE for given in told)
    return Shell(archive.format, apart(edits), sorted(hints), end, joined=whole)
