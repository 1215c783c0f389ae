"""Where the paragraphs of a text are that has no mark-up: told by blank lines, or by indents."""

from collections.abc import Iterator

_UNBROKEN = 100  # columns of a line, from which on lines are not broken but whole paragraphs
_BULLETS = ("*", "•", "-- ", "– ")


def split_paragraphs(text: str) -> list[str]:
    r"""The paragraphs, each on one line.

    Wires begin each with an indent, and set points of a list below the line that they belong to.

    >>> split_paragraphs("Rain fell in\nthe north.\n    It stopped\nat noon.\n\nMore to follow.")
    ['Rain fell in the north.', 'It stopped at noon.', 'More to follow.']
    """
    return [" ".join(paragraph.split()) for paragraph in _split(text.expandtabs())]


def is_preformatted(text: str) -> bool:
    """Whether indents in what should be one paragraph tell of more: some of its lines have one, some have none."""
    lines = [line for line in text.expandtabs().split("\n")[1:] if line.strip()]
    flush = sum(not line.startswith(" ") for line in lines)
    return flush > 1 and flush < len(lines)


def _split(text: str) -> Iterator[str]:
    lines = text.split("\n")
    unbroken = any(len(line.strip()) > _UNBROKEN for line in lines)
    indented = [line.startswith(" ") for line in lines if line.strip()]
    indents = any(indented) and not all(indented)
    held: list[str] = []
    for line in lines:
        words = line.strip()
        begins = unbroken or (indents and line.startswith(" ") and not words.startswith(_BULLETS))
        if held and (not words or begins):
            yield "\n".join(held)
            held = []
        if words:
            held.append(words)
    if held:
        yield "\n".join(held)
