"""Writes the man page, docs/newsparse.1, from the command itself.

python scripts/man.py            writes it
python scripts/man.py --check    fails where it is not what the command says
"""

import sys
from pathlib import Path
from typing import Any

import typer

from newsparse import __version__
from newsparse.cli.command import app
from newsparse.cli.help import grouped
from newsparse.formats import FORMATS
from newsparse.inputs.archives import BY_NAME, PLAIN

PAGE = Path(__file__).parent.parent / "docs" / "newsparse.1"

FILES = """\
.SH FILES
.TP
.I newsparse.toml
Options by their long names (\\fBformat = "jsonl"\\fR), in the current folder or one above it; or the table
\\fB[tool.newsparse]\\fR of a \\fIpyproject.toml\\fR. What the command line says goes before it.
It is not read where others than the user may write to it or to its folder. It does not say where results go:
\\fB--output\\fR, \\fB--suffix\\fR, \\fB--files-from\\fR, \\fB--resume\\fR and \\fB--dask\\fR stand on the command
line alone.
.TP
.I NAME.part
The lines of a run that is not at its end. It becomes \\fINAME\\fR when all are there.
.TP
.I .NAME-manifest, DIR/.newsparse-manifest
What a run has done, for \\fB--resume\\fR.
.SH ENVIRONMENT
\\fBNO_COLOR\\fR and \\fBFORCE_COLOR\\fR decide about colour where \\fB--color\\fR does not.
.SH EXAMPLES
.nf
newsparse article.txt
newsparse article.txt --json | jq .quotes
newsparse articles/ --jsonl -o parsed.jsonl -j auto --resume
newsparse nexis.txt --csv quotes -o quotes.csv
.fi
"""
STATUS = """\
.SH EXIT STATUS
0 all well; 1 some inputs failed, or with \\fB--fail-on-warning\\fR, some have warnings; 2 wrong usage;
3 all inputs failed; 130 interrupted.
"""


def escape(text: str) -> str:
    """Text that roff takes as it stands."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def option(param: Any) -> str:
    """An option, as an entry of the list."""
    names = ", ".join(f"\\fB{escape(name)}\\fR" for name in sorted(param.opts, key=len))
    if not param.is_flag:
        names += f" \\fI{escape(param.metavar or '')}\\fR"
    return f".TP\n{names}\n{escape(' '.join((param.help or '').split()))}\n"


def form(name: str) -> str:
    """A format, as an entry of the list."""
    return f".TP\n\\fB{escape(name)}\\fR (\\fI{escape(FORMATS[name].suffix)}\\fR)\n{escape(FORMATS[name].help)}\n"


def exports() -> str:
    """The names of exports, of which each service may have several."""
    names: dict[str, list[str]] = {}
    for name, form in BY_NAME.items():
        names.setdefault(form.shown, []).append(f"\\fB{escape(name)}\\fR")
    entries = "".join(f".TP\n{escape(shown)}\n{', '.join(these)}\n" for shown, these in names.items())
    return (
        ".SH EXPORTS\nExports of archives and wires are recognised by what stands in them, also in folders; "
        f"\\fB{escape('--input-format')}\\fR names one, or \\fB{PLAIN}\\fR for a text that is none.\n{entries}"
    )


def page() -> str:
    command = typer.main.get_command(app)
    what, paths = (command.help or "").split("\n\n")
    params = command.get_params(typer.Context(command))
    options = "".join(f".SS {group}\n{''.join(map(option, these))}" for group, these in grouped(params))
    return (
        f'.TH NEWSPARSE 1 "" "newsparse {__version__}" "User Commands"\n'
        f".SH NAME\nnewsparse \\- the plain text of news, turned into structure\n"
        ".SH SYNOPSIS\n.B newsparse\n[\\fIOPTIONS\\fR] [\\fIPATHS\\fR]...\n"
        f".SH DESCRIPTION\n{escape(what)}\n.PP\n{escape(paths)}\n"
        f".SH OPTIONS\n{options}.SH FORMATS\n{''.join(map(form, FORMATS))}{exports()}{STATUS}{FILES}"
    )


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        if PAGE.read_text("utf-8") != page():
            sys.exit(f"{PAGE} is not what the command says: run scripts/man.py")
    else:
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(page(), "utf-8")
