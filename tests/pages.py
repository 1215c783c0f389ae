"""Reads a page back as another program would: with Python's own parser, from the elements alone."""

from collections import defaultdict
from html.parser import HTMLParser

VOID = frozenset({"meta", "link", "br", "input"})


class Page(HTMLParser):
    """The texts of a page, by what their elements say that they are."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.findings: dict[tuple[str, str], str] = defaultdict(str)  # (kind, id of the quote or class) -> words
        self.blocks: dict[int, str] = {}  # by their offsets
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.texts: list[str] = []  # everything that a reader sees
        self._open: list[tuple[str, dict[str, str]]] = []
        self.feed(source)
        self.close()
        assert not self._open, "an element is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {key: value or "" for key, value in attrs}
        assert not any(key.startswith("on") or key == "style" for key in attributes), "no script but the page's own"
        self.tags.add(tag)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes["href"]] if "href" in attributes else []
        self.links += [f"#{attributes['aria-describedby']}"] if "aria-describedby" in attributes else []
        if tag in VOID:
            return
        if tag == "li" and self._open[-1][0] == "li":  # the one before it ends here
            self._open.pop()
        self._open.append((tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol") and self._open[-1][0] == "li":
            self._open.pop()
        assert self._open.pop()[0] == tag, "elements cross"

    def handle_data(self, data: str) -> None:
        path = self._open
        classes = {name for _, attributes in path for name in attributes.get("class", "").split()}
        if not path or {tag for tag, _ in path} & {"script", "style", "title"} or classes & {"card", "sign"}:
            return
        odd = path[-1][1].get("data-c")
        data = chr(int(odd, 16)) if odd else data
        self.texts.append(data)
        if any(tag in ("aside", "table") for tag, _ in path):
            return
        for _, attributes in path:
            for kind in ("quote", "said", "cue", "speaker", "byline", "dateline"):
                if f"data-{kind}" in attributes:
                    self.findings[kind, attributes[f"data-{kind}"]] += data
            for kind in attributes.get("class", "").split():
                if kind in ("published", "updated"):
                    self.findings[kind, ""] += data
            if "data-at" in attributes:
                at = int(attributes["data-at"])
                self.blocks[at] = self.blocks.get(at, "") + data
