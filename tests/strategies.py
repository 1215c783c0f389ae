"""Texts of every kind for the laws: any Unicode, and text made of the stuff that articles are made of."""

import re

from hypothesis import strategies as st

# What the stages look for, in fragments that can meet in any order.
FRAGMENTS = (
    "\n", "\n\n", "\r\n", "\r", "\u2028", "    ", "\t", "\N{NO-BREAK SPACE}", " ", " ", " ",
    '"', "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "–", "—", " -- ", " - ", "...", "(", ")", "[", "]", "/", ",", ".", ":", "?",
    "said", " he said", "she added", "according to ", "told reporters", "wrote on X", "asked", "Q:", "A:",
    "Dmitry Peskov", "Ms. Reyes", "the ministry", "the newspaper", "Sen. Ann Lee, D-Ohio,", "BBC", "spokeswoman",
    "MOSCOW, February 13. /TASS/. ", "LA CROSSE, Wis. (AP) — ", "(CNN)", "By Jane Doe", "Published 12 May 2024 10:30 BST",
    "© Getty Images", "Photograph: Ann Lee/AP", "(AP Photo/Ann Lee)", "Read more", "Share", "Advertisement", "All news", "Updated",
    "Reporting by Ann Lee; Editing by Bo Li", "The harbour was closed on Monday after the storm, the port authority said.",
    "It was a long day for everybody who came to the square.", "1.", "- ", "• ", "2024-05-12", "\x00", "\x1b[31m", "\u202e", "👩‍👩‍👧", "ß", "東京", "Берлин",
)  # fmt: skip


def as_read(text: str) -> str:
    """The text whose characters the offsets count: a lone surrogate, which is none, is read as U+FFFD."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text)


any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=400)
newslike_text = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=60).map("".join)
texts = any_text | newslike_text
