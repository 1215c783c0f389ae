"""The article of an export, whose lines are told: labels go, and what was broken over several lines is one."""

from newsparse.document import Hint
from newsparse.stages.forms.shell import Shell, apart
from newsparse.stages.forms.shells import read_shell
from newsparse.text.alignment import Alignment, Edit
from newsparse.text.pattern import pattern
from newsparse.text.told import BODY, PAGE, Archive, Told

_BREAK_RE = pattern(r"[ \t]*\n[ \t]*(?:\n[ \t]*)*")


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
        start, behind = mended.clean(given.start), mended.clean(given.end)
        if given.kind == BODY:
            end = start
        else:
            line = plain.rfind("\n", 0, start) + 1
            if plain[line:start].strip() and given.kind != "metadata":
                edits.append(Edit(line, start, ""))
            edits += [Edit(found.start(), found.end(), " ") for found in _BREAK_RE.finditer(plain, start, behind)]
        hints.append(Hint(start, behind, given.kind, archive.format))
    if not any(given.kind == BODY for given in told):
        hints.append(Hint(len(plain), len(plain), BODY, archive.format))
    return Shell(archive.format, apart(edits), sorted(hints), end)
