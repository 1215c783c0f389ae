"""What the command says of itself: its help, its man page, its completion, its schema."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from jsonschema import Draft202012Validator

from newsparse.cli.command import app
from newsparse.cli.help import GROUPS
from newsparse.formats import FORMATS

from .test_batch import newsparse

PARAMS: list[Any] = typer.main.get_command(app).params


def page(columns: int) -> list[str]:
    """The lines of the help."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "newsparse", "-h"],
        capture_output=True, check=True, text=True, env={**os.environ, "COLUMNS": str(columns)},
    )  # fmt: skip
    assert not {"rich", "pydantic"} & {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    return done.stdout.splitlines()


def test_every_option_stands_in_one_group() -> None:
    names = sorted(name for names in GROUPS.values() for name in names)
    long = [max(p.opts, key=len).removeprefix("--") for p in PARAMS if p.param_type_name == "option"]
    assert names == sorted([*long, "help"])


def test_the_help_has_a_line_for_each_option_and_format() -> None:
    lines = page(80)
    assert max(map(len, lines)) <= 80
    body = lines[lines.index("What goes in:") :]
    headings = [line.removesuffix(":") for line in body if line.endswith(":")]
    assert headings == [*GROUPS, "Formats, by name or by the end of -o"]
    entries = sum(map(len, GROUPS.values())) + len(FORMATS)
    blank = len(headings)
    assert len(body) == entries + len(headings) + blank + 2, "some entry takes more than a line"


def test_the_help_is_legible_in_a_narrow_terminal() -> None:
    lines = page(50)
    assert max(map(len, lines)) <= 50
    first = lines.index("  --reference-date DAY")
    assert lines[first + 1].startswith("        As in 2017-02-14: completes dates")
    assert not [line for line in lines if line != line.rstrip()]


def test_the_man_page_is_what_the_command_says() -> None:
    script = Path(__file__).parent.parent / "scripts" / "man.py"
    subprocess.run([sys.executable, str(script), "--check"], check=True)
    if groff := shutil.which("groff"):
        done = subprocess.run(
            [groff, "-man", "-Tutf8", "-ww", str(script.parent.parent / "docs" / "newsparse.1")],
            capture_output=True, check=True,
        )  # fmt: skip
        assert done.stderr == b""


# ---- completion: what is typed, what it can become

WORDS: list[tuple[str, set[str]]] = [
    ("--form", {"--format"}),
    ("a.txt --csv quotes --bo", {"--bom"}),
    ("--format js", {"json", "jsonl", "jsonld"}),
    ("-f n", {"ninjs"}),
    ("--csv ", {"quotes", "articles"}),
    ("--only qu", {"quotes"}),
    ("--only quotes,de", {"quotes,deck"}),
    ("--only deck,de", set()),
    ("--color ", {"auto", "always", "never"}),
    ("--errors ", {"text", "json"}),
    ("--completion ", {"bash", "zsh", "fish"}),
    ("--completion bash --vers", {"--version"}),
    ("--jobs many --js", {"--json", "--jsonl"}),
    ("--output ", set()),
    ("", set()),
]


@pytest.mark.parametrize(("typed", "words"), WORDS, ids=[typed for typed, _ in WORDS])
def test_a_word_is_completed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, typed: str, words: set[str]
) -> None:
    from typer.completion import completion_init  # type: ignore[attr-defined]

    (tmp_path / "newsparse.toml").write_text("jobs = 'nonsense'", "utf-8")  # a key that is pressed says nothing of it
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("_NEWSPARSE_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", f"newsparse {typed}")
    monkeypatch.setenv("COMP_CWORD", str(len(f"newsparse {typed}".split(" ")) - 1))
    completion_init()
    with pytest.raises(SystemExit):
        app([], standalone_mode=False, prog_name="newsparse")
    out, errors = capsys.readouterr()
    assert (set(out.split()), errors) == (words, "")


# The shells themselves: each prints the words that a line can go on with.
SHELLS = {
    "bash": "source {script}; COMP_WORDS=(newsparse --only quotes,d); COMP_CWORD=2; _newsparse_completion newsparse; "
    'printf "%s\\n" "${{COMPREPLY[@]}}"',
    "fish": "source {script}; complete -C 'newsparse --only quotes,d'",
    "zsh": "compdef() {{ }}; _arguments() {{ print -r -- $1 }}; words=(newsparse --only quotes,d); CURRENT=3; "
    "source {script}; _newsparse_completion",
}


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_completes_what_is_typed(tmp_path: Path, shell: str) -> None:
    (script := tmp_path / "script").write_bytes(newsparse("--completion", shell).stdout)
    if not shutil.which(shell):
        assert "_NEWSPARSE_COMPLETE" in script.read_text("utf-8")
        return
    (command := tmp_path / "newsparse").write_text(f'#!/bin/sh\nexec {sys.executable} -m newsparse "$@"\n', "utf-8")
    command.chmod(0o755)
    done = subprocess.run(
        [shell, "-c", SHELLS[shell].format(script=script)], capture_output=True, text=True, check=True,
        env={**os.environ, "HOME": str(tmp_path), "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    assert "quotes,dateline" in done.stdout
    assert "quotes,deck" in done.stdout
    assert "quotes,body" not in done.stdout


# ---- the schema


def test_the_schema_says_what_it_is_and_what_a_span_is() -> None:
    schema = json.loads(newsparse("--schema").stdout)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["$id"] == "urn:newsparse:article:1.1"
    spans = [
        kind["properties"]
        for kind in schema["$defs"].values()
        if "start" in kind["properties"] and "sha256" not in kind["properties"]
    ]
    assert len(spans) > 10
    for span in spans:
        assert (span["start"]["minimum"], span["end"]["minimum"]) == (0, 1)
        assert "larger than `start`" in span["end"]["description"]
