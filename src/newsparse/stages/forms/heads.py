"""Heads above a text: front matter, what reader services, mails and press offices write above it."""

from newsparse.document import Hint
from newsparse.stages.forms.fields import Field, read_field, shell_of
from newsparse.stages.forms.shell import Shell, read_lines
from newsparse.text.pattern import pattern

_FENCE_RE = pattern(r"\A\s*(---|\+\+\+) *\n")
_FENCES = {"---": ("---", "..."), "+++": ("+++",)}
_LABEL = 60  # columns in which a first label stands
_LONGEST = 200  # lines of a head
_CONTENT_RE = pattern(r"(?i)\A(?:markdown |text |page )?content: *$")
_SENDERS = frozenset(("from", "von", "de", "da", "van", "från", "fra"))
_MAILED = frozenset(
    (
        *("to", "an", "à", "para", "a", "aan", "till", "til", "cc", "bcc", "replyto", "messageid", "received"),
        *("sent", "gesendet", "envoyé", "enviado", "date", "datum", "fecha", "data", "dato"),
        *("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "ämne", "emne"),
    )
)
_FORWARDED = tuple(f"{sender.title()}:" for sender in sorted(_SENDERS))
# Below a blank line, or one that says that it is forwarded, as in "---- Original message ----" and "Forwarded:".
_FORWARDED_RE = pattern(rf"[\n:-] *\n(?= *(?:{'|'.join(s.title() for s in sorted(_SENDERS))}): )")
_COVER, _COVER_LENGTH = 25, 1500  # lines, characters
_RELEASED_RE = pattern(
    r"(?i)\A\W*(?:for (?:immediate|general) release|(?:press|news|media) release(?= *(?:$|[:|–—-]))"
    r"|(?P<until>(?:strictly )?(?:under )?embargo(?:ed)?\b|not for (?:release|publication) (?:before|until)))"
)
_RELEASED = ("release", "embargo", "publication")  # a word of each
_CONTACT_RE = pattern(r"(?i)\A\W*(?:(?:media|press|news|pr) )?(?:contacts?|enquir(?:y|ies)|inquiries)\b[^:.]{0,30}:")
_REACHED_RE = pattern(r"(?i)\w@\w|\d{3}[ .)-]{1,2}\d{2,4}|https?://|^ *(?:tel|phone|e-?mail|mobile|cell)\b")
_CONTACT = 6  # lines
_RELEASE = 90  # columns


def read_front_matter(plain: str, start: int = 0) -> Shell | None:
    """YAML between lines of hyphens, or TOML between plus signs."""
    opened = _FENCE_RE.match(plain, start)
    if not opened:
        return None
    fields: list[Field] = []
    sides = [Hint(opened.start(1), opened.end(1), "metadata", "front-matter")]
    for n, (begin, end, line) in enumerate(read_lines(plain, opened.end())):
        text = line.strip(" ")
        if text in _FENCES[opened[1]]:
            if not fields:
                return None
            shell = shell_of("front-matter", fields, end)
            return shell._replace(hints=[*sides, *shell.hints, Hint(begin, end, "metadata", "front-matter")])
        field = read_field(begin, line, fields[-1] if fields else None)
        if n > _LONGEST or (text and not text.startswith("#") and field is None):
            return None
        if text and (field is None or text.startswith("#")):
            sides.append(Hint(begin, end, "metadata", "front-matter"))
        elif field and text:
            fields.append(field)
    return None


def read_service(plain: str, start: int = 0) -> Shell | None:
    """Labelled lines as reader services write them, the title first."""
    if ":" not in plain[start : start + _LABEL]:
        return None
    fields: list[Field] = []
    sides: list[Hint] = []
    gap = end = 0
    for begin, behind, line in read_lines(plain, start):
        if not line.strip(" "):
            gap += bool(fields)
            continue
        if _CONTENT_RE.match(" ".join(line.split())) and fields:
            sides.append(Hint(begin, behind, "metadata", "reader"))
            end = behind
            break
        field = read_field(begin, line)
        opened = fields or (field and field.meaning == "headline")
        if field is None or not opened or (gap and field.meaning == "metadata" and " " in field.key):
            break
        if gap and not _goes_on(field):
            break
        fields.append(field)
        end, gap = behind, 0
    meanings = {field.meaning for field in fields if field.value} - {"metadata"}
    if not fields or (not sides and len(meanings) < 2) or (len(meanings) < 2 and len(fields) < 2):
        return None
    shell = shell_of("reader", fields, end)
    return shell._replace(hints=[*shell.hints, *sides])


def _goes_on(field: Field) -> bool:
    """Whether a field below a blank line is of the same head: a service's are all so."""
    return field.meaning != "metadata" or field.key.startswith(("warning", "numberof", "description"))


def read_mail(plain: str, start: int = 0) -> Shell | None:
    """The head of a mail."""
    if ":" not in plain[start : start + _LABEL]:
        return None
    fields: list[Field] = []
    for begin, _, line in read_lines(plain, start):
        if not line.strip(" "):
            if fields:
                break
            continue
        field = read_field(begin, line, fields[-1] if fields else None)
        if field is None:
            break
        fields.append(field)
    keys = {field.key for field in fields}
    if keys.isdisjoint(_SENDERS) or len(keys & _MAILED) < 2 or not any(f.meaning == "headline" for f in fields):
        return None
    return shell_of("mail", fields, fields[-1].end)


def read_forwarded(plain: str, start: int = 0) -> Shell | None:
    """The head of a mail that is forwarded, and above it what somebody says of it in fewer words."""
    behind = start + _COVER_LENGTH + _LABEL
    top = plain[start:behind]
    found = _FORWARDED_RE.search(plain, start, behind) if any(sender in top for sender in _FORWARDED) else None
    mail = read_mail(plain, found.end()) if found else None
    if found is None or mail is None:
        return None
    above = [
        Hint(begin, end, "metadata", "cover note")
        for begin, end, line in read_lines(plain[: found.end() - 1])
        if line.strip(" ")
    ]
    if len(above) > _COVER or found.start() - start > min(_COVER_LENGTH, 2 * (len(plain) - mail.end)):
        return None
    return mail._replace(hints=[*above, *mail.hints])


def _may_release(text: str) -> bool:
    return any(word in text.lower() for word in _RELEASED)


def read_release(plain: str, start: int = 0) -> Shell | None:
    """What press offices write above a release: when it may be published, and whom to ask."""
    hints: list[Hint] = []
    released, contact, end = False, 0, start
    for begin, behind, line in read_lines(plain, start):
        text = " ".join(line.split())
        if not text:
            contact = 0
            continue
        kind = "metadata"
        if len(text) <= _RELEASE and _may_release(text) and (found := _RELEASED_RE.match(text)):
            released, kind = True, "metadata" if found["until"] else "boilerplate"
        elif ":" in text and _CONTACT_RE.match(text):
            contact = _CONTACT
        elif not (contact and len(text) <= _RELEASE and (contact > _CONTACT - 2 or _REACHED_RE.search(text))):
            break
        contact -= contact > 0
        hints.append(Hint(begin, behind, kind, "press-release"))
        end = behind
    return Shell("press-release", [], hints, end) if released else None
