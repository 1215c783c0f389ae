"""Reading bytes and making text plain."""

import sys

import pytest

from newsparse.errors import InputError
from newsparse.text.decoding import decode
from newsparse.text.source import plain_text

TEXT = "Café “Ønsker” – fünf"


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (TEXT.encode(), "utf-8", TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8", TEXT),
        (TEXT.encode("utf-16"), "utf-16-le", TEXT),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be", TEXT),
        (TEXT.encode("utf-32"), "utf-32-le", TEXT),
        (TEXT.encode("cp1252"), "windows-1252", TEXT),
        (b"", "utf-8", ""),
    ],
)
def test_the_encoding_is_recognised(data: bytes, encoding: str, text: str) -> None:
    source = decode(data, "a.txt")
    assert (source.text, source.encoding) == (text, encoding)
    assert bool(source.remarks) == (encoding == "windows-1252"), "only a guess is worth a warning"


def test_a_named_encoding_is_taken_and_its_mark_dropped() -> None:
    assert decode("Žižek".encode("cp1250"), "a.txt", "cp1250").text == "Žižek"
    assert decode(b"\xef\xbb\xbfabc", "a.txt", "utf-8").text == "abc"
    assert decode("abc".encode("utf-16"), "a.txt", "utf-16").text == "abc"
    assert decode(b"\xef\xbb\xbfabc", "a.txt", "latin-1").text == "ï»¿abc", "what is asked for is done"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"caf\xe9", "utf-8", r"a\.txt: not utf-8 \(byte 0xe9 at 3\); try another --encoding"),
        (b"\x81\xff", None, r"a\.txt: neither UTF-8 nor Windows-1252 \(byte 0x81 at 0\); name its --encoding"),
        (b"\x02\x03\x04\x00\xff", None, r"a\.txt: holds NUL bytes and is not UTF-8; no text, or name its --encoding"),
    ],
)
def test_what_cannot_be_decoded_says_where(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(InputError, match=message):
        decode(data, "a.txt", encoding)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a\r\nb", "a \nb"),
        ("a\rb", "a\nb"),
        ("a\u2028b\x0cc", "a\nb\nc"),
        ("5\u00a0000\tjobs", "5 000 jobs"),
        ("it’s ‘so’", "it's 'so'"),
        ("“double” stays", "“double” stays"),
    ],
)
def test_plain_text(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_every_blank_of_unicode_is_a_blank_or_a_line_end() -> None:
    blanks = "".join(c for c in map(chr, range(sys.maxunicode + 1)) if c.isspace())
    assert set(plain_text(blanks)) == {" ", "\n"}


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised(codec: str) -> None:
    source = decode("Café opens “at last”\r\n\r\nIt rained.\n".encode(codec), "a.txt")
    assert (source.text, source.encoding) == ("Café opens “at last”\r\n\r\nIt rained.\n", codec)
    assert [code for code, _ in source.remarks] == ["encoding"]


@pytest.mark.parametrize(
    ("data", "refused"), [(bytes(5000), True), (b"ab\0\0\0\0", True), (b"Rain. " * 9 + b"\0", False)]
)
def test_many_nuls_are_no_text(data: bytes, refused: bool) -> None:
    if refused:
        with pytest.raises(InputError, match="holds NUL bytes"):
            decode(data, "a.txt")
    else:
        assert decode(data, "a.txt").text == data.decode()
