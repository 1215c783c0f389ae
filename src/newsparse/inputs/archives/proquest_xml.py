"""ProQuest's XML, as TDM Studio gives it: a `RECORD` for each article; its text is HTML, written as text."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from newsparse.inputs.archives.blocks import PARAGRAPH, Block, read_html
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.archives.plain import split_paragraphs
from newsparse.inputs.archives.proquest import NAME
from newsparse.inputs.archives.trees import Tree, read_trees, root_of, words
from newsparse.inputs.archives.wires import Story, unread
from newsparse.text.told import Part

_FIELDS = {  # what elements say; the first that is there
    "publication": ("DFS/PubFrosting/Title", "DFS/PubFrosting/PubTitle"),
    "edition": (".//Edition",),
    "section": (".//Section",),
    "page": (".//StartPage", ".//Pagination"),
    "words": (".//WordCount",),
    "id": (".//GOID",),
    "type": ("Obj/ObjectTypes/mstar", ".//ObjectType"),
    "copyright": (".//CopyrightData",),
    "metadata": (".//RawLang",),
}
_SUBJECTS = {
    "GenSubjValue": "subject",
    "CompanyName": "company",
    "OrgName": "organization",
    "PersName": "person",
    "GeoName": "geographic",
}
_MARKED = "<"


def recognises(head: str, _tail: str) -> bool:
    """Whether the root is a `RECORD`, and holds what ProQuest writes in it."""
    return root_of(head) in ("RECORD", "Records", "RECORDS") and ("<GOID" in head or "<TitleAtt" in head)


def read(text: str) -> Iterator[Part]:
    """Each `RECORD`."""
    for tree in read_trees(text):
        records = [] if tree.root is None else list(tree.root.iter("RECORD"))
        for record in records:
            yield _read_record(record, tree if record is records[-1] else Tree(record))
        if not records:
            yield unread(NAME, tree.broken or "XML without a record")


def _read_record(record: Element, tree: Tree) -> Part:
    story = Story(NAME)
    if tree.broken:
        story.remarks.append((UNREAD, tree.broken))
    story.title(words(record.find("Obj/TitleAtt/Title")) or words(record.find(".//TitleAtt/Title")))
    story.by("; ".join(name for one in record.iter("Contributor") if (name := _name(one))))
    for tag in ("NumericDate", "AlphaDate", "StartDate"):
        story.date(words(record.find(f".//{tag}")))
    for meaning, paths in _FIELDS.items():
        found = next((element for path in paths if (element := record.find(path)) is not None), None)
        if found is not None:
            story.take(meaning, words(found), found.tag)
    for text in record.iter("Text"):
        said = "".join(text.itertext())
        story.take("words", text.get("WordCount"), "WordCount")
        plain = [] if _MARKED in said else [Block(PARAGRAPH, line) for line in split_paragraphs(said)]
        story.blocks += plain or read_html(said)
    for element in record.iter():
        if element.tag in _SUBJECTS:
            story.subject(_SUBJECTS[element.tag], words(element))
    return story.part()


def _name(contributor: Element) -> str:
    """Who it is; empty for those who did something else than write."""
    if contributor.get("ContribRole", "Author") not in ("Author", "CoAuth", "Journalist", "PrimaryAuthor"):
        return ""
    whole = words(contributor.find("OriginalForm")) or words(contributor.find("NormalizedForm"))
    return whole or " ".join(filter(None, (words(contributor.find(tag)) for tag in ("FirstName", "LastName"))))
