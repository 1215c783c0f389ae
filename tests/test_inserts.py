"""A story keeps its paragraphs, however short, whatever a page puts between them and however its lines are set."""

from collections.abc import Callable

import pytest

from .test_segments import name_lines, parse

TITLE = "Harbour of Lisbon opens after the storm"
LONG = [
    "The harbour of Lisbon reopened on Sunday after the storm that had closed it for nine days, the port said.",
    "Forty ships had been waiting outside the breakwater, and the first of them came in at dawn with a cargo of grain.",
]
SHORT = ["The harbour of Lisbon opened again on Sunday.", "Forty ships had waited for nine days."]
LAST = [
    "The quay opens in May.",
    '"We are ready," she said.',
    "He declined to comment.",
    "More rain is expected on Friday, and the pilots were told to stay at home until noon.",
    "Tickets cost 12 euros. Children pay half.",
]
INSERTS = {
    "a link": "Read more: Storm shuts the old harbour of Porto",
    "a link in capitals": "READ MORE: Storm shuts the old harbour of Porto",
    "another link": "Related: Storm shuts the old harbour of Porto",
    "see also": "See also: Storm shuts the old harbour of Porto",
    "also read": "ALSO READ: Storm shuts the old harbour of Porto",
    "also read |": "Also Read | Storm shuts the old harbour of Porto",
    "must read": "MUST READ: Storm shuts the old harbour of Porto",
    "more on this": "MORE: Storm shuts the old harbour of Porto",
    "a film": "WATCH: The crane is set up again",
    "a film in small letters": "Watch: the crane is set up again",
    "a recording": "LISTEN: The pilots of Porto on the wave",
    "a video": "VIDEO: The crane is set up again",
    "a link in brackets": "[Read more: Storm shuts the old harbour of Porto]",
    "a link in parentheses": "(Read more: Storm shuts the old harbour of Porto)",
    "a link with an arrow": ">> Storm shuts the old harbour of Porto",
    "an advert": "Advertisement",
    "an advert in capitals": "ADVERTISEMENT",
    "an advert between dashes": "- Advertisement -",
    "an advert in brackets": "[Advertisement]",
    "an advert in German": "Anzeige",
    "an advert in French": "Publicité",
    "an advert and how to go on": "Advertisement\nArticle continues below",
    "scroll": "ADVERTISEMENT - SCROLL TO CONTINUE",
    "the story goes on": "Story continues below",
    "a newsletter": "Sign up for our newsletter\nEnter your email\nSign up",
    "a newsletter's box": "Get the morning briefing\nDelivered to your inbox every day.\nEnter your email\nSubscribe",
    "a newsletter in one sentence": "Sign up for our newsletter to get the news of the port in your inbox.",
    "links": "Read more\nStorm shuts the old harbour of Porto\nWhy the breakwater held when the sea wall did not",
    "links with blank lines": "Related stories\n\nStorm shuts the old harbour of Porto\n\nWhy the breakwater held",
    "links with signs": "Related:\n- Storm shuts the old harbour of Porto\n- Why the breakwater held",
    "a table": "Year\tShips\tTonnes\n2022\t40\t9,100\n2023\t51\t9,800",
    "a table with bars": "| Year | Ships |\n|------|-------|\n| 2022 | 40 |\n| 2023 | 51 |",
    "a table with blanks": "Year    Ships\n2022       40\n2023       51",
    "a line drawn": "* * *",
    "whom to follow": "Follow us on Twitter",
    "share": "Share\nFacebook\nTwitter\nEmail",
    "a caption": "Image caption, The quay of Lisbon at dawn",
    "a caption below its label": "Image caption:\nThe quay of Lisbon at dawn",
    "a caption and its credit": "The quay of Lisbon at dawn\nPhoto: Ana Cruz/AFP",
    "a post": "What a morning at the port!\n— Port of Lisbon (@portlisbon) March 3, 2024",
}


FRAMES = {
    "alone": "{title}\n\n{story}\n",
    "signed and dated": "{title}\n\nBy Ana Cruz\n3 March 2024 10:15 GMT\n\n{story}\n",
    "below a menu": "Home\nNews\nSport\n\n{title}\n\n{story}\n",
    "in a page": (
        "Skip to content\nHome\nNews\nSport\n\n{title}\n\nBy Ana Cruz\n\nShare\nSave\n\n{story}\n\n"
        "Most read\nTen streets that the sea has taken since the old maps\nWhat the fishermen knew about the wave\n"
        "About us\nPrivacy policy\n© 2024 The Harbour Gazette. All rights reserved.\n"
    ),
    "below a long menu": "\n".join(f"Section {n}" for n in range(45)) + "\n\n{title}\n\nBy Ana Cruz\n\n{story}\n",
    "above others": "{title}\n\n{story}\n\nRelated stories\n\nTen streets that the sea has taken\n\nThe wave\n",
    "above tags": "{title}\n\n{story}\n\nTags: harbour, Lisbon, storm\n",
    "above buttons": "{title}\n\n{story}\n\nShare\nFacebook\nTwitter\nEmail\n",
}
STORIES = [[*body, last] for body in (LONG, SHORT, LONG[:1], SHORT[:1]) for last in LAST]


@pytest.mark.parametrize("name", INSERTS)
def test_a_story_goes_on_below_an_insert(name: str) -> None:
    insert = INSERTS[name].split("\n")
    for n, story in enumerate(STORIES):
        for at in range(1, len(story)):
            frame = list(FRAMES)[(n + at) % len(FRAMES)]  # with each story in turn
            parts = [*story[:at], INSERTS[name], *story[at:]]
            text = FRAMES[frame].format(title=TITLE, story="\n\n".join(parts))
            named = name_lines(parse(text))
            assert ("headline", TITLE) in named, frame
            assert [line for kind, line in named if kind == "paragraph" and line not in insert] == story, frame
            if "table" not in name:  # where nothing else stands around the story, its rows are taken for it
                assert not [line for kind, line in named if kind == "paragraph" and line in insert], frame


CHANGES: dict[str, Callable[[str], str]] = {
    "a line of a menu above": lambda text: "Skip to content\n\n" + text,
    "two lines of a menu above": lambda text: "Home\nNews\n\n" + text,
    "an indent": lambda text: "\n".join("    " + line if line else line for line in text.split("\n")),
    "an indent of the first line": lambda text: "   " + text,
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "blanks in blank lines": lambda text: text.replace("\n\n", "\n   \n"),
    "no line end at the end": lambda text: text.rstrip("\n"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_how_a_short_story_is_set_changes_nothing(name: str) -> None:
    for n, insert in enumerate(("", *INSERTS.values())):
        for story in STORIES[n % 4 :: 4]:
            frame = ("alone", "signed and dated", "above tags")[n % 3]
            parts = [*story[:1], insert, *story[1:]] if insert else story
            text = FRAMES[frame].format(title=TITLE, story="\n\n".join(parts))
            told = [named for named in name_lines(parse(text)) if named[0] in ("headline", "byline", "paragraph")]
            again = name_lines(parse(CHANGES[name](text)))
            assert [named for named in again if named[0] in ("headline", "byline", "paragraph")] == told, frame
