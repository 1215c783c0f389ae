"""Options from a file, which of them are believed, and what the command line says beside it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from newsparse.cli.command import _look, app
from newsparse.cli.trust import distrust
from newsparse.errors import UsageError

from .forks import run
from .test_batch import newsparse, said

STORY = "Rain at last\n\nIt rained, the mayor said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(STORY, "utf-8")
    return tmp_path


def test_a_file_names_options_and_the_command_line_overrules_it(folder: Path) -> None:
    (folder / "newsparse.toml").write_text('format = "jsonl"\nglob = ["*.txt"]\nmin-confidence = 0.99\n', "utf-8")
    article = json.loads(newsparse("a.txt", cwd=folder / "in").stdout)
    assert article["quotes"] == []
    assert json.loads(newsparse("a.txt", "--min-confidence", "0", cwd=folder / "in").stdout)["quotes"] != []
    assert newsparse("a.txt", "--no-config", cwd=folder / "in").stdout.startswith(b"Rain at last\n")
    shown = newsparse("--show-config", "-q", cwd=folder / "in").stdout.decode().splitlines()
    assert shown[0] == f"# {folder / 'newsparse.toml'}"
    assert {'format = "jsonl"', 'glob = ["*.txt"]', 'min-confidence = "0.99"', "quiet = true"} < set(shown)


def test_a_table_in_a_project_file(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    assert newsparse("a.txt", cwd=folder / "in").stdout.startswith(b"Rain at last\n")
    (folder / "pyproject.toml").write_text("[tool.newsparse]\njson = true\nreference-date = 2024-03-02\n", "utf-8")
    assert json.loads(newsparse("a.txt", cwd=folder / "in").stdout)["headline"]["text"] == "Rain at last"
    assert 'reference-date = "2024-03-02"' in newsparse("--show-config", cwd=folder).stdout.decode()


def test_what_is_shown_is_a_configuration_file(folder: Path) -> None:
    options = ("--jsonl", "--glob", "*.md", "--glob", "*.txt", "-j", "2", "-o", "x.jsonl", "--resume")
    shown = newsparse("--show-config", *options, cwd=folder).stdout
    (folder / "newsparse.toml").write_bytes(shown)
    again = newsparse("--show-config", cwd=folder).stdout.decode().splitlines()
    assert again[1:] == [line for line in shown.decode().splitlines() if not line.startswith("#")]
    assert '# output = "x.jsonl" (of the command line alone)' in shown.decode().splitlines()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("colour = 1", ":1: 'colour' is no option; did you mean 'color'?"),
        ("min_confidence = 0.5", ":1: 'min_confidence' is no option; did you mean 'min-confidence'?"),
        ("\n[weather]\nrain = 1", ":2: 'weather' is no option; see newsparse --help"),
        ("json = 1", ":1: 'json' has to be true or false"),
        ('# all\n\nglob = "*.txt"', ":3: 'glob' has to be a list of strings"),
        ("jobs = [2]", ":1: 'jobs' has to be a string or number"),
        ("quiet = true\njobs = 0", ":2: 'jobs': '0' is no number of processes; write it as 4 or auto"),
        ("timeout = 9999999999", ":1: 'timeout': '9999999999' is too long; 100000 seconds are the most"),
        ("glob = ['']", ":1: 'glob': needs a value, not ''"),
        ("version = true", ":1: 'version' is no option"),
        ("no-config = true", ":1: 'no-config' is no option"),
        ("json = yes", ": no TOML: Invalid value (at line 1, column 8)"),
        ("json = '\xff'", ": no TOML"),
        ("glob = " + "[" * 100_000, ": no TOML"),
        ("#" * 1_000_001, ": larger than 1,000,000 bytes"),
        *(
            (f"quiet = true\n{option}", f":2: {option.split()[0]!r} is not taken from a configuration file")
            for option in (
                *(
                    "output = '../.bashrc'",
                    "suffix = '.bashrc'",
                    "files-from = 'list'",
                    "dask = 'tcp://198.51.100.1:1'",
                ),
                "resume = true",
            )
        ),
    ],
)
def test_a_file_that_makes_no_sense_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, text: str, message: str
) -> None:
    (path := folder / "newsparse.toml").write_bytes(text.encode("latin-1"))
    monkeypatch.chdir(folder)
    with pytest.raises(UsageError) as error:
        app(["in/a.txt"], standalone_mode=False)
    assert str(error.value).startswith(f"{path}{message}")
    assert capsys.readouterr() == ("", "")


def test_a_table_that_makes_no_sense_is_named(folder: Path) -> None:
    (path := folder / "pyproject.toml").write_text("[project]\njobs = 0\n[tool.newsparse]\njobs = 0\n", "utf-8")
    done = newsparse("in/a.txt", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done) == [f"{path}:4: 'jobs': '0' is no number of processes; write it as 4 or auto"]
    for words in (["--help"], ["-qh"], ["--version"], ["--no-config", "in/a.txt"]):
        assert newsparse(*words, cwd=folder).returncode == 0


@pytest.mark.parametrize(
    ("text", "arguments", "beginning"),
    [
        ("jsonl = true", ["--json"], b"{\n"),
        ("format = 'jsonl'", ["--markdown"], b"---\n"),
        ("format = 'jsonl'", ["-o", "a.md"], b"---\n"),
        ("format = 'jsonl'", ["-o", "a.out"], b'{"schema'),
        ("markdown = true", ["-o", "-"], b"---\n"),
        ("csv = 'quotes'\nbom = true", ["--json"], b"{\n"),
        ("only = 'quotes'\nexplain = true", ["--markdown"], b"---\n"),
        ("only = 'body'", ["--csv", "quotes", "--min-confidence", "0.1"], b"source,"),
        ("color = 'always'\nmin-confidence = 0.5", ["-f", "ninjs"], b"{\n"),
        ("quiet = true\njsonl = true", ["-v"], b'{"schema'),
        ("exclude = ['b*']\nglob = ['*.md']\nencoding = 'utf-8'", ["--json"], b"{\n"),
    ],
)
def test_the_command_line_overrules_a_file(folder: Path, text: str, arguments: list[str], beginning: bytes) -> None:
    """Also where both say different things in different ways, or what the file says does nothing here."""
    (folder / "newsparse.toml").write_text(text, "utf-8")
    done = newsparse("in/a.txt", *arguments, cwd=folder)
    written = list(folder.glob("a.*"))
    assert done.returncode == 0, done.stderr
    assert (written[0].read_bytes() if written else done.stdout).startswith(beginning)


@pytest.mark.skipif(os.name == "nt", reason="needs users and modes")
@pytest.mark.parametrize(
    ("owner", "mode", "place", "reason"),
    [
        ("user", 0o755, ".", ""),
        ("user", 0o644, "newsparse.toml", ""),
        ("user", 0o1777, ".", "others may write to {}"),
        ("user", 0o777, ".", "others may write to {}"),
        ("user", 0o775, ".", "others may write to {}"),
        ("user", 0o666, "newsparse.toml", "others may write to {}"),
        ("user", 0o664, "newsparse.toml", "others may write to {}"),
        ("stranger", 0o755, ".", "{} belongs to another user"),
        ("stranger", 0o644, "newsparse.toml", "{} belongs to another user"),
        ("user", 0o777, "elsewhere", "others may write to {}"),
        ("stranger", 0o644, "elsewhere/config.toml", "{} belongs to another user"),
    ],
)
def test_what_others_can_write_is_not_believed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, owner: str, mode: int, place: str, reason: str
) -> None:
    path = folder / "newsparse.toml"
    if place.startswith("elsewhere"):
        (folder / "elsewhere").mkdir()
        (folder / "elsewhere" / "config.toml").write_text("json = true", "utf-8")
        path.symlink_to(folder / "elsewhere" / "config.toml")
    else:
        path.write_text("json = true", "utf-8")
    (folder / place).chmod(mode)
    stat = Path.stat

    def seen(self: Path, **more: Any) -> os.stat_result:
        """With a group that has other members, and another owner."""
        there = stat(self, **more)
        other = there.st_uid + 12345 if owner == "stranger" and self == folder / place else there.st_uid
        return os.stat_result((*there[:4], other, 54321, *there[6:]))

    monkeypatch.setattr(Path, "stat", seen)
    assert distrust(path) == reason.format(folder / place if place != "." else folder)


@pytest.mark.skipif(os.name == "nt", reason="needs users and modes")
def test_the_group_of_the_user_alone_is_no_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import grp
    import pwd

    (path := folder / "newsparse.toml").touch()
    path.chmod(0o664)
    user = pwd.getpwuid(os.geteuid()).pw_name
    for name, members, trusted in (
        (user, [], True),
        (user, [user], True),
        (user, ["eve"], False),
        ("staff", [], False),
    ):
        monkeypatch.setattr(grp, "getgrgid", lambda gid, n=name, m=members: grp.struct_group((n, "x", gid, m)))
        assert (distrust(path) == "") == trusted


@pytest.mark.skipif(os.name == "nt", reason="needs users and modes")
def test_what_is_not_read_is_told(folder: Path) -> None:
    (folder / "newsparse.toml").write_text("json = true\noutput = 'stolen'\n", "utf-8")
    (folder / "newsparse.toml").chmod(0o666)
    path, why = folder / "newsparse.toml", f"others may write to {folder / 'newsparse.toml'}"
    done = newsparse("a.txt", cwd=folder / "in")
    assert (done.returncode, done.stdout[:4]) == (0, b"Rain")
    assert said(done) == [f"{path}: not read: {why}; give the options on the command line, or --no-config"]
    assert newsparse("a.txt", "--no-config", cwd=folder / "in").stderr == b""
    told = json.loads(newsparse("a.txt", "--errors", "json", cwd=folder / "in").stderr)
    assert (told["path"], told["code"], told["message"]) == (str(path), "not-trusted", f"not read: {why}")
    shown = newsparse("--show-config", "--json", cwd=folder / "in")
    assert shown.stderr == b""
    assert shown.stdout.decode().splitlines()[:2] == [f"# {path} is not read: {why}", "json = true"]
    (folder / "newsparse.toml").rename(folder / "pyproject.toml")
    assert newsparse("a.txt", cwd=folder / "in").stderr == b"", "a project that says nothing of newsparse"


def test_the_name_of_the_output_tells_the_format(folder: Path) -> None:
    for name, beginning in (("a.json", "{\n"), ("a.jsonl", '{"schema'), ("a.md", "---\n"), ("a", "Rain at last\n")):
        assert newsparse("in/a.txt", "-o", name, cwd=folder).returncode == 0
        assert (folder / name).read_text("utf-8").startswith(beginning)
    newsparse("in/a.txt", "-o", "b.out", "--json", cwd=folder)
    assert (folder / "b.out").read_text("utf-8").startswith("{\n")


def test_parts_alone(folder: Path) -> None:
    article = json.loads(newsparse("in/a.txt", "--json", "--only", "quotes,headline", cwd=folder).stdout)
    assert sorted(article) == ["headline", "quotes", "schema_version", "source"]
    done = newsparse("in/a.txt", "--only", "headline,quotes", cwd=folder)
    assert done.stdout.decode() == "headline  Rain at last\nquotes    the mayor said: It rained\n"
    for wrong, message in (("sports", "'sports' is none of archive, url, language"), ("", "needs a value")):
        done = newsparse("in/a.txt", "--only", wrong, cwd=folder)
        assert done.returncode == 2
        assert message in said(done)[0]
    assert (
        "goes with terminal, json, jsonl, not with markdown"
        in said(newsparse("in/a.txt", "--markdown", "--only", "quotes", cwd=folder))[0]
    )


@pytest.mark.parametrize(
    ("option", "variables", "colored"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_color(folder: Path, option: str, variables: dict[str, str], colored: bool) -> None:
    clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    done = run("-m", "newsparse", str(folder / "in" / "a.txt"), "--color", option, env={**clean, **variables})
    assert done.returncode == 0
    assert (b"\x1b[" in done.stdout) == colored


@pytest.mark.skipif(os.name == "nt", reason="needs links and pipes")
@pytest.mark.parametrize("kind", ["folder", "pipe", "link"])
def test_what_is_no_file_is_told(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "newsparse.toml"
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.symlink_to("nowhere")
    done = newsparse("-", "--json", data=b"Rain.", cwd=tmp_path)
    assert done.returncode == 0
    assert said(done)[0].startswith(f"{place}: not read: it is no file")


def test_a_table_that_is_broken_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.newsparse\nmin-confidence = 0.9\n", "utf-8")
    done = newsparse("-", "--json", data=b"Rain.", cwd=tmp_path)
    assert done.returncode == 2
    assert "no TOML" in said(done)[0]


@pytest.mark.parametrize(("columns", "width"), [("60", 60), ("1000000", 1000), ("0", 80)])
def test_the_view_is_as_wide_as_the_terminal_within_reason(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for color in ("auto", "always"):
        assert _look(None, color).width == width
