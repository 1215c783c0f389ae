"""In which form a text came, and the text without it: what all other stages read.

Signs that nobody sees and letters in two parts (`characters`), the shell (`shells`), lines that were broken
(`wrapping`), blanks (`blanks`): each gives edits, and an alignment leads back to the text as given.
"""

from newsparse.document import Document, Hint
from newsparse.stages.forms.blanks import drop_indents, squeeze
from newsparse.stages.forms.characters import mend_characters
from newsparse.stages.forms.shells import read_shell
from newsparse.stages.forms.wrapping import unwrap
from newsparse.text.alignment import Alignment, Edit, apply_edits
from newsparse.text.source import plain_text

__all__ = ["read_form"]


def read_form(doc: Document) -> tuple[str, str, Alignment, str, list[Hint]]:
    """The clean text and its plain twin, the way back, the name of the form, and what that says of its lines."""
    clean, mended = apply_edits(doc.source.text, mend_characters(doc.source.text))
    plain = plain_text(clean) if mended else doc.plain
    shell = read_shell(clean, plain)
    clean, plain, layers = _edit(clean, plain, shell.edits)
    clean, plain, layer = _edit(clean, plain, squeeze(plain))
    layers = layers.then(layer)
    if not shell.joined:
        clean, plain, layer = _edit(clean, plain, unwrap(plain, layers.clean(shell.end)))  # indents tell of wrapping
        layers = layers.then(layer)
    clean, plain, layer = _edit(clean, plain, drop_indents(plain))
    layers = layers.then(layer)
    hints = [hint._replace(start=layers.clean(hint.start), end=layers.clean(hint.end)) for hint in shell.hints]
    return clean, plain, mended.then(layers), shell.name, hints


def _edit(clean: str, plain: str, edits: list[Edit]) -> tuple[str, str, Alignment]:
    if not edits:
        return clean, plain, Alignment()
    return *apply_edits(clean, edits)[:1], *apply_edits(plain, edits)
