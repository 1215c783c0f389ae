"""How the value of an option can go on, for a shell that asks. Where nothing is known, shells offer files."""

from newsparse.cli.values import SHELLS, TABLES
from newsparse.contract.result import PARTS
from newsparse.formats import FORMATS
from newsparse.inputs.archives import FORMATS as FORMATS_READ
from newsparse.inputs.archives import PLAIN


def formats() -> list[tuple[str, str]]:
    """The names of formats, and what they are."""
    return [(name, form.help) for name, form in FORMATS.items()]


def parts(incomplete: str) -> list[str]:
    """Parts of the record, also behind a comma: those that do not stand there yet."""
    before, comma, _ = incomplete.rpartition(",")
    return [before + comma + part for part in PARTS if part not in before.split(",")]


def tables() -> list[str]:
    """What a row of CSV is."""
    return list(TABLES)


def input_formats() -> list[tuple[str, str]]:
    """The formats of exports, and what people call them."""
    return [(PLAIN, "no export"), *((form.name, form.shown) for form in FORMATS_READ)]


def shells() -> list[str]:
    """Shells that completion is there for."""
    return list(SHELLS)


def colors() -> list[str]:
    """When the view has colours."""
    return ["auto", "always", "never"]


def errors() -> list[str]:
    """How failures are told."""
    return ["text", "json"]
