"""Mail: letters with news, one in a file (.eml) or many (mbox). Who got them, and how they came, does not go out."""

from collections.abc import Iterator
from email import message_from_string, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr
from itertools import pairwise, takewhile

from newsparse.inputs.archives.blocks import read_html
from newsparse.inputs.archives.draft import UNREAD
from newsparse.inputs.described import describe_record
from newsparse.inputs.fields import Fields
from newsparse.text.pattern import pattern
from newsparse.text.told import PAGE, Archive, Part, Told

_NAME = "mail"
_BEGIN_RE = pattern(
    r"(?m)(?:\A\ufeff?|(?<=\n))From [^\s]{1,200} [^\n]{1,40}\d\d:\d\d[^\n]{0,40}\r?\n(?=[A-Za-z-]{2,40}: ?)"
)
_FIELD_RE = pattern(r"[A-Za-z][A-Za-z0-9-]{0,60}:|[ \t]")
_SENT_RE = pattern(r"(?i)(?:mime-version|message-id|received):")
_QUOTED_RE = pattern(r"(?m)^>(?=>{0,20}From )")
_FORWARDED_RE = pattern(r"(?i)\A(?:(?:fwd?|re|aw|wg|tr|rv|enc|vs|sv|doorst)\s?:\s*)+")
_SIGNATURE_RE = pattern(r"(?m)^-- ?\r?$")
_PACKED = ("quoted-printable", "base64")
_SHORT = 200  # characters of a text that may but point to the page beside it


def recognises(head: str, _tail: str) -> bool:
    """Whether it begins with the line that divides an mbox, or with the head of a mail as it was sent."""
    if _BEGIN_RE.match(head):
        return True
    lines = takewhile(str.strip, head.lstrip("\ufeff").split("\n"))
    fields = list(takewhile(_FIELD_RE.match, lines))
    return any(map(_SENT_RE.match, fields)) and len(fields) > 1


def read(text: str) -> Iterator[Part]:
    """The mails."""
    starts = [found.start() for found in _BEGIN_RE.finditer(text)] or [0]
    for start, end in pairwise([*starts, len(text)]):
        written = text[start:end].lstrip("\ufeff")
        yield _read_part(written.partition("\n")[2] if written.startswith("From ") else written)


def _read_part(written: str) -> Part:
    remarks: tuple[tuple[str, str], ...] = ()
    record, text = {}, ""
    try:
        mail = message_from_string(written, policy=policy.default)
        record = {
            "title": _FORWARDED_RE.sub("", " ".join(str(mail["subject"] or "").split())),
            "publication": parseaddr(str(mail["from"] or ""))[0],
            "date": str(mail["date"] or ""),
        }
        text = _text_of(mail)
    except (MessageError, LookupError, ValueError, TypeError, AttributeError) as error:
        remarks = ((UNREAD, f"a mail that cannot be read whole: {type(error).__name__}"),)
    if not text and not remarks:
        remarks = ((UNREAD, "a mail without a text"),)
    part = describe_record(text, record, Fields(), _NAME)
    part = part or Part(Archive(_NAME), (Told(0, len(text), PAGE),) if text else (), text=text)
    return part._replace(remarks=remarks)


def _text_of(mail: EmailMessage) -> str:
    """The text as it is to be read; of a page, its lines."""
    plain, page = (_content(mail, kind) for kind in ("plain", "html"))
    if page and len(plain.strip()) < _SHORT:
        plain = "\n\n".join(block.text for block in read_html(page)) or plain
    signature = [found.start() for found in _SIGNATURE_RE.finditer(plain)]
    plain = plain[: signature[-1]] if signature else plain
    return _QUOTED_RE.sub("", plain).strip().replace("\r\n", "\n")


def _content(mail: EmailMessage, kind: str) -> str:
    body = mail.get_body(preferencelist=(kind,))
    if body is None:
        return ""
    packed = str(body["content-transfer-encoding"] or "").lower().strip() in _PACKED
    return str(body.get_content() if packed else body.get_payload())  # what is not packed was decoded with the file
