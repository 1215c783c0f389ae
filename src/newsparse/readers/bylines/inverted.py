"""Names as catalogues write them, the family's first: "Fisk, Ann; Lund, Tom J"."""

from newsparse.document import Author
from newsparse.readers.bylines.collecting import BylineReading
from newsparse.readers.names import write_name
from newsparse.text.pattern import pattern

_WORD = r"[^\W\d_a-z][^\W\d_]{0,30}(?:['’-][^\W\d_]{1,30}){0,2}"
_PARTICLES = r"(?:(?:d[aei]|das|del|der|des|dos|du|el|la|las|le|los|ten?|van|von|zu)[ -]){0,2}"
_NAME_RE = pattern(
    rf"(?P<family>{_PARTICLES}{_WORD}(?P<more>(?: [^\W\d_][^\W\d_'’-]{{0,30}}){{0,2}})), "
    rf"(?P<given>{_WORD}\.?(?: [^\W\d_]{{1,30}}\.?){{0,3}})(?: \([^()]{{2,40}}\))?$"
)


def read_inverted(line: str) -> BylineReading | None:
    """The authors of a line in which every name is inverted.

    >>> [author.name for author in read_inverted("Fisk, Ann; van der Lund, Tom J").authors]
    ['Ann Fisk', 'Tom J van der Lund']
    >>> [author.name for author in read_inverted("FISK, ANN (Staff)").authors]
    ['Ann Fisk']
    >>> read_inverted("Ann Fisk, Tolling"), read_inverted("AFP, Reuters")
    (None, None)
    """
    pieces = [piece.strip() for piece in line.split(";") if piece.strip()]
    found = [_NAME_RE.match(piece) for piece in pieces]
    names = [name for name in found if name]
    if not names or len(names) < len(pieces) or (len(names) == 1 and names[0]["more"]):
        return None
    if any(name["family"].isupper() != name["given"].isupper() for name in names):
        return None  # agencies
    authors = tuple(Author(write_name(f"{name['given']} {name['family']}")) for name in names)
    return BylineReading(0, len(line.rstrip()), authors, "inverted", 1.0)
