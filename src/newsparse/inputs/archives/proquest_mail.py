"""Mails by which ProQuest sends articles, one or several to a mail: by themselves, forwarded, or as a box of them."""

from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from itertools import pairwise

from newsparse.inputs.archives import proquest_html, proquest_text
from newsparse.inputs.archives.proquest import without_private
from newsparse.text.pattern import pattern
from newsparse.text.told import Part

_HEAD_RE = pattern(r"\A[\s\ufeff]*(?:From \S[^\n]{0,200}\n)?(?:>?[A-Za-z][A-Za-z-]{1,40}:[ \t\r\n])")
_KIND_RE = pattern(r"(?im)^content-type:\s{0,9}(?:multipart|text|message)/")
_BOX_RE = pattern(r"(?m)^From \S{1,200} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\n]{10,60}$")
_ENCODED = frozenset(("base64", "quoted-printable", "x-uuencode", "uuencode", "uue", "x-uue"))


def recognises(head: str, tail: str) -> bool:
    """Whether it is a mail in which ProQuest is named."""
    named = "proquest" in f"{head}{tail}".lower()
    return named and _HEAD_RE.match(head) is not None and _KIND_RE.search(head) is not None


def read(text: str) -> Iterator[Part]:
    """The articles of all mails."""
    text = text.lstrip("\ufeff \t\r\n")
    starts = [found.start() for found in _BOX_RE.finditer(text)]
    starts = [start for start in starts if not start or text.endswith(("\n\n", "\n\r\n"), 0, start)] or [0]
    for start, end in pairwise([*starts, len(text)]):
        message = message_from_bytes(text[start:end].encode("utf-8", "replace"))
        pages = [_decoded(part) for part in message.walk() if part.get_content_type() == "text/html"]
        if pages:
            for page in pages:
                yield from proquest_html.read(page)
        else:
            for part in message.walk():
                if part.get_content_type() == "text/plain":
                    yield from _read_plain(_decoded(part))


def _read_plain(text: str) -> Iterator[Part]:
    shown = "\n".join(without_private(line.strip()) or "" for line in text.splitlines())
    for part in proquest_text.read(shown):
        yield part._replace(text=shown[part.start : part.end], start=0, end=0)


def _decoded(part: Message) -> str:
    """What a part of a mail says; what was not encoded for the way has been read as UTF-8 already."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    encoded = str(part.get("Content-Transfer-Encoding", "")).strip().lower() in _ENCODED
    charset = part.get_content_charset("utf-8") if encoded else "utf-8"
    try:
        return payload.decode(charset, "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")
