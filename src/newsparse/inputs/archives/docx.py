"""The text of a document in Office Open XML (.docx): its paragraphs as lines, new pages as form feeds.

Headers and footers stand in files of their own, which are not read; the text of links stays.
"""

from xml.parsers import expat

from newsparse.errors import InputError

PLACE = "word/document.xml"  # of the text in the archive that such a document is

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_WRITTEN = {"br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "", "tab": "\t"}
_PAGES = ("page", "nextPage", "oddPage", "evenPage")


def read_docx(data: bytes, shown: str) -> str:
    """The text of a document's main part. Raises InputError, which says `shown`, where that is no such XML."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.open, reader.close
    parser.CharacterDataHandler = reader.write
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise InputError("is a document that cannot be read", path=shown, hint=str(error), code="docx") from error
    return "".join(reader.shown)


def _refuse(*_: object) -> None:
    raise ValueError("it declares a type of document")


class _Reader:
    def __init__(self) -> None:
        self.shown: list[str] = []
        self.wanted = False  # what comes is text
        self.heading = self.ends = False  # the paragraph is a heading; a section ends with it
        self.twice = 0  # depth in what stands there a second time, for old programs

    def open(self, tag: str, given: dict[str, str]) -> None:
        space, _, name = tag.rpartition(" ")
        if name == "Fallback" or self.twice:
            self.twice += 1
            return
        if space not in (_SPACE, _STRICT):
            return
        kind = next((value for key, value in given.items() if key in (f"{space} type", f"{space} val")), "")
        if name == "t":
            self.wanted = True
        elif name == "p":
            self.heading = self.ends = False
        elif name == "outlineLvl" or (name == "pStyle" and kind.startswith(("Heading", "Title"))):
            self.heading = True
        elif name == "sectPr":
            self.ends = True
        elif name == "type":
            self.ends = self.ends and kind in _PAGES
        elif name == "br" and kind == "page":
            self.shown.append("\n\f")
        elif name in _WRITTEN:
            self.shown.append(" " if self.heading and name != "noBreakHyphen" else _WRITTEN[name])

    def close(self, tag: str) -> None:
        if self.twice:
            self.twice -= 1
            return
        name = tag.rpartition(" ")[2]
        if name == "t":
            self.wanted = False
        elif name == "p":
            self.shown.append("\n\f" if self.ends else "\n")
            self.heading = self.ends = False

    def write(self, text: str) -> None:
        if self.wanted and not self.twice:
            self.shown.append(text)
