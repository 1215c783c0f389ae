"""The one loop: ask each stage, in order, for its layer of the document."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from newsparse.document import Document, Remark
from newsparse.lexicon import UNDETERMINED, load_lexicon
from newsparse.stages.attribution import attribute_quotes
from newsparse.stages.bylines import find_byline
from newsparse.stages.captions import find_images
from newsparse.stages.dashes import read_dashes
from newsparse.stages.datelines import find_dateline
from newsparse.stages.forms import read_form
from newsparse.stages.incises import cut_incises
from newsparse.stages.languages import tell_language
from newsparse.stages.marks import pair_marks
from newsparse.stages.people import find_people
from newsparse.stages.resolution import resolve_speakers
from newsparse.stages.segmenter import join_lines, split_blocks
from newsparse.stages.times import find_times
from newsparse.text.language import shortest_tag
from newsparse.text.source import Source


class Stage(NamedTuple):
    """A function of the document; what it returns becomes the fields named in `gives`."""

    run: Callable[[Document], Any]
    needs: tuple[str, ...]
    gives: tuple[str, ...]


STAGES: tuple[Stage, ...] = (
    Stage(read_form, needs=("source",), gives=("clean", "plain", "alignment", "form", "hints", "repairs")),
    Stage(tell_language, needs=("plain",), gives=("language", "lexicon")),
    Stage(split_blocks, needs=("plain", "hints", "lexicon"), gives=("blocks", "remarks")),
    Stage(join_lines, needs=("blocks",), gives=("flow",)),
    Stage(find_byline, needs=("blocks",), gives=("byline",)),
    Stage(find_times, needs=("blocks", "remarks"), gives=("published", "updated", "remarks")),
    Stage(find_images, needs=("blocks",), gives=("images",)),
    Stage(find_dateline, needs=("blocks", "flow", "published"), gives=("dateline",)),
    Stage(pair_marks, needs=("blocks", "flow"), gives=("stretches",)),
    Stage(read_dashes, needs=("blocks", "flow", "stretches"), gives=("stretches",)),
    Stage(cut_incises, needs=("blocks", "flow", "stretches"), gives=("stretches",)),
    Stage(find_people, needs=("blocks", "flow"), gives=("entities", "mentions")),
    Stage(
        attribute_quotes,
        needs=("blocks", "flow", "dateline", "stretches", "entities", "mentions"),
        gives=("quotes",),
    ),
    Stage(resolve_speakers, needs=("flow", "quotes", "entities", "mentions"), gives=("quotes", "entities")),
)


def read_document(source: Source, reference_date: date | None = None, language: str | None = None) -> Document:
    """The document with all its layers. `language` is a BCP 47 tag; without it, the text tells."""
    asked = shortest_tag(language) if language else None
    document = Document(source, asked, load_lexicon(asked or "en"), reference_date)
    for stage in STAGES:
        layers = stage.run(document)
        for name, layer in zip(stage.gives, layers if len(stage.gives) > 1 else (layers,), strict=True):
            setattr(document, name, layer)
    document.drop_words()
    known = document.language
    if known and document.lexicon.language == UNDETERMINED != known.lower():
        document.remarks.append(Remark("no-lexicon", f"there are no word lists for {known}: quotes are not found"))
    return document
