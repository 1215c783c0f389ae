"""What a token is whatever its place, looked up once for all articles."""

from typing import NamedTuple

from newsparse.pattern import pattern

DASHES = {"--": "—", "–": "—", "-": "—", "---": "—"}  # a hyphen with blanks around it is a dash

TOKEN_RE = pattern(
    r"([^\W_][\w']*+(?:(?:[-&/,](?=\w)|\.(?=[a-z\d]|[A-Z]\b))[\w']*+)*+|[$€£#@][\w.,]*\w|--+|[^\w\s'\"“”‘’`.])"
)
_MOST_TOKENS = 50_000  # kept: those of some hundred articles; then it begins anew


class Token(NamedTuple):
    """A word, figure or mark; no quotation mark, no full stop."""

    small: str  # in small letters; every dash as one
    name: str  # as it stands, if it is a name; else the same
    capital: bool
    mark: bool  # a mark behind which a capital tells nothing


class _Tokens(dict[str, Token]):
    def __missing__(self, text: str) -> Token:
        if len(self) > _MOST_TOKENS:
            self.clear()
        small = text.lower()
        small = DASHES.get(small, small)
        capital = text[0].isupper()
        name = text if capital and not text.isupper() else small
        token = self[text] = Token(small, name, capital, small != "," and not small[-1].isalnum())
        return token


TOKENS = _Tokens()
