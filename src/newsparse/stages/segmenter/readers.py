"""Bylines, times and credits: whether a line is one."""

import re

from newsparse.stages.segmenter.page import Page

_NAME = r"[A-Z][\w'’.-]+(?: (?:(?:de|van|von|der|la|bin|al|di|du|le) )?[A-Z][\w'’.-]*){1,3}"
_BYLINE_RE = re.compile(r"(?:[Bb]y|BY) +(?:[A-Z]|$)|(?:By|BY|by)$")
_NAME_RE = re.compile(rf"{_NAME}$")
_TIME_RE = re.compile(
    r"""(?ix) (?: published | updated | posted | last\ updated )\b .{0,60}
    | .{0,30} \b \d{1,2} [ ] (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* ,? [ ] \d{4} .{0,40}
    | .{0,30} \b (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? [ ] \d{1,2} ,? [ ] \d{4} .{0,60}
    | \d{4}-\d\d-\d\d .{0,20}
    | .{0,12} \d+ [ ] (?: sec\w* | min\w* | hours? | hrs? | days? | weeks? | months? | years? ) [ ] ago .{0,10}
    | \d{1,2}:\d\d (?: :\d\d )? (?: [ ]? [ap]\.?m\.? )? (?: [ ] [A-Z]{2,4} )?
    """
)
_CREDIT_RE = re.compile(
    r"(?i)(?:©|\(c\)|photo(?:graph|s)?(?: by)?:|pictures?:|image(?: credits?| source)?[:,]|credits?:|\((?:ap|file) photo)"
    r"|.{0,40}(?:getty images|reuters|associated press|afp|istock|shutterstock|alamy|epa|/ap|pa wire|stock\.adobe\.com)\)?$"
)
_CREDIT_END_RE = re.compile(
    r"(?:\([^()]{2,60}(?:/[^()]{2,60})?\)|(?:Photograph|Photo|Picture|Image|Credit)s?: ?[^:]{2,60}"
    r"|(?:Getty Images|Reuters|Associated Press|AFP|Shutterstock|/AP|EPA))[.]?$"
)


def is_byline(page: Page, n: int) -> bool:
    text = page.lines[n].text
    return bool(_BYLINE_RE.match(text)) and page.lines[n].length < 200


def is_name(page: Page, n: int) -> bool:
    return bool(_NAME_RE.match(page.lines[n].text)) and page.lines[n].length < 50


def is_time(page: Page, n: int) -> bool:
    return page.lines[n].length < 110 and bool(_TIME_RE.fullmatch(page.lines[n].text))


def is_credit(page: Page, n: int) -> bool:
    return page.lines[n].length < 100 and bool(_CREDIT_RE.match(page.lines[n].text))


def ends_in_credit(page: Page, n: int) -> bool:
    return page.lines[n].length > 25 and bool(_CREDIT_END_RE.search(page.lines[n].text[-90:]))
