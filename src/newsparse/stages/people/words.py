"""What a word, or a line of words, looks like."""


def bare(word: str) -> str:
    """The word in small letters, without a possessive 's."""
    return word.removesuffix("'s").lower()


def is_title_case(text: str) -> bool:
    """Whether nearly every longer word has a capital, so that capitals tell no names; a sentence never has."""
    long = [word for word in text.split() if len(word) > 3]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)
