"""In which form a text came, and the text without it: what all other stages read.

What was read in the wrong encoding (`garbled`), signs that nobody sees and letters in two parts (`characters`), the
shell (`shells`), lines that were `broken`, at a column (`wrapping`) or where text was set (`setting`), blanks
(`blanks`), what was put into one line (`glued`, `desks`): each gives edits, and an alignment leads back to the text as
given.
"""

from newsparse.document import Document, Hint, Remark
from newsparse.errors import counted
from newsparse.stages.forms.blanks import drop_indents, squeeze
from newsparse.stages.forms.broken import unwrap
from newsparse.stages.forms.characters import mend_characters
from newsparse.stages.forms.crumbs import find_crumbs
from newsparse.stages.forms.desks import find_desks, part_desks
from newsparse.stages.forms.garbled import find_garbled
from newsparse.stages.forms.glued import part_glued
from newsparse.stages.forms.shells import read_shell
from newsparse.text.alignment import Alignment, Edit, apply_edits
from newsparse.text.source import plain_text
from newsparse.text.tags import holds_tags

__all__ = ["read_form"]

_TAGS = Remark("markup", "holds the tags of HTML, which are read as text")


def read_form(doc: Document) -> tuple[str, str, Alignment, str, list[Hint], list[Remark]]:
    """The clean text and its plain twin, the way back, the form and what it says of lines, and what was put right."""
    garbled = find_garbled(doc.source.text)
    clean, mended = apply_edits(doc.source.text, garbled)
    edits = mend_characters(clean)
    repairs = _repairs(clean, garbled, edits)
    clean, layer = apply_edits(clean, edits)
    mended = mended.then(layer)
    plain = plain_text(clean) if mended else doc.plain
    archive = doc.source.archive
    if archive:
        from newsparse.stages.forms.exports import read_export

        shell = read_export(clean, plain, archive, doc.source.told, mended)
    else:
        shell = read_shell(clean, plain)
    clean, plain, layers = _edit(clean, plain, shell.edits)
    clean, plain, layer = _edit(clean, plain, squeeze(plain))
    layers = layers.then(layer)
    if not shell.joined:
        begins = frozenset(layers.clean(hint.start) for hint in shell.hints) if archive else frozenset()
        edits = unwrap(plain, layers.clean(shell.end), clean, begins)  # indents tell of wrapping
        clean, plain, layer = _edit(clean, plain, edits)
        layers = layers.then(layer)
    clean, plain, layer = _edit(clean, plain, drop_indents(plain))
    layers = layers.then(layer)
    for part in part_glued, part_desks:
        clean, plain, layer = _edit(clean, plain, part(plain))
        layers = layers.then(layer)
    if holds_tags(clean) and not doc.source.extracted and _TAGS.code not in dict(doc.source.remarks):
        repairs.append(_TAGS)
    hints = [hint._replace(start=layers.clean(hint.start), end=layers.clean(hint.end)) for hint in shell.hints]
    hints += find_desks(plain)
    if not archive or doc.source.is_page:
        hints += find_crumbs(plain)
    if doc.source.facts:
        from newsparse.stages.forms.told import find_told  # of pages of HTML alone

        hints += find_told(plain, doc.source.facts)
    return clean, plain, mended.then(layers), shell.name, hints, repairs


def _repairs(text: str, garbled: list[Edit], edits: list[Edit]) -> list[Remark]:
    """What a person should know of what was put right."""
    said = []
    if garbled:
        places = counted(len(garbled), "place")
        said.append(Remark("garbled", f"UTF-8 that was read as Windows-1252 was read again, in {places}"))
    if references := sum(text.startswith("&", edit.start) for edit in edits):
        said.append(Remark("references", f"{counted(references, 'reference')} of HTML (as &amp;) read as characters"))
    return said


def _edit(clean: str, plain: str, edits: list[Edit]) -> tuple[str, str, Alignment]:
    if not edits:
        return clean, plain, Alignment()
    return *apply_edits(clean, edits)[:1], *apply_edits(plain, edits)
