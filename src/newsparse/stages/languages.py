"""Which language the text is in, and the words of that language."""

from newsparse.document import Document
from newsparse.lexicon import Lexicon, load_lexicon
from newsparse.text.language import guess_language


def tell_language(doc: Document) -> tuple[str | None, Lexicon]:
    """The language that was asked for, or else that of most of the text; and its lexicon."""
    language = doc.language or guess_language(doc.plain)
    # Where nothing tells (figures, a headline alone), English words do no harm: few are words of other languages.
    return language, load_lexicon(language or "en")
