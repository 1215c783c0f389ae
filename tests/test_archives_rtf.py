"""Documents in Rich Text Format: what their text is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.inputs.archives.rtf import read_rtf

CASES = {
    "paragraphs": (r"Rain.\par\pard Sun.\line Wind.", "Rain.\nSun.\nWind."),
    "line ends of the file are none": ("Ra\r\nin.\\par\n", "Rain.\n"),
    "a page": (r"Rain.\par\page Sun.", "Rain.\n\n\fSun."),
    "a link's text": (
        r'{\field{\*\fldinst HYPERLINK "https://a.example/?user=7"}{\fldrslt {\ul A wall} falls}}\par',
        "A wall falls\n",
    ),
    "a link that is not starred": (r"{\field{\fldinst HYPERLINK x}{\fldrslt A wall}}", "A wall"),
    "header, footer, picture": (r"{\header Page 1\par}{\footerr x{\b y}}{\pict 01ff}Rain.", "Rain."),
    "unknown destination": (r"{\*\generator Some {Writer};}Rain.", "Rain."),
    "information": (r"{\info{\author A Person}{\title T}}Rain.", "Rain."),
    "characters of the code page": (r"\ansicpg1252 Caf\'e9 \'93x\'94", "Café “x”"),
    "of another": (r"\ansicpg1250 Dvo\'f8\'e1k", "Dvořák"),
    "of the font": (r"{\fonttbl{\f0 A;}{\f1\fcharset238 B;}{\f2\fcharset204 C;}}\f1 \'f8\f2 \'c4\plain \'f8", "řДø"),
    "of two bytes": (r"\ansicpg932 \'93\'fa\'96\'7b", "日本"),
    "numbers": (r"\u8212?x\u233\'e9y", "—xéy"),
    "two in place of one": (r"\uc2\u8212??x{\uc0\u233}y", "—xéy"),
    "negative numbers, in pairs": (r"\u-10179?\u-8704?!", "😀!"),
    "a group ends what is passed over": (r"{\u8212}x", "—x"),
    "signs": (r"\{a\}\\\~b\-c\_d\tab e\emdash f\ldblquote g\rdblquote", "{a}\\\N{NO-BREAK SPACE}bc-d\te—f“g”"),
    "hidden": (r"a{\v secret}b\v c\v0 d", "abd"),
    "tables": (r"a\cell b\cell\row c", "a\tb\t\nc"),
    "unknown code page": (r"\ansicpg99 \'e9", "é"),
    "bytes that are as they are": (r"\bin4 {}{}Rain.", "Rain."),
}


@pytest.mark.parametrize(("inner", "text"), CASES.values(), ids=CASES)
def test_the_text_of_a_document(inner: str, text: str) -> None:
    assert read_rtf(r"{\rtf1\ansi" + ("" if inner[0] in "\\{" else " ") + inner + "}") == text


def test_a_text_that_is_no_document_stays_as_it_is() -> None:
    assert read_rtf(r"Rain. \par {x}") == r"Rain. \par {x}"


@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(["{", "}", "\\", "\\u55357", "\\uc9", "\\'e9", "\\bin3", "\\*", "\\f1", "a", "-1 ", "\n"]))
)
def test_broken_documents_are_read(pieces: list[str]) -> None:
    read_rtf("{\\rtf1" + "".join(pieces))


def test_depth_costs_no_stack() -> None:
    assert read_rtf("{\\rtf1 " + "{" * 50_000 + "Rain." + "}" * 50_000) == "Rain."
