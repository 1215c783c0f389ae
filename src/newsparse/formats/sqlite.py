"""SQLite: articles, blocks, speakers, quotes and images as tables, with full-text search; see docs/queries.md.

An article that is there already, by its source, is replaced under its old id. Articles are committed some at a time, so
a run that is killed leaves a whole database with whole articles, and the same run again completes it.
"""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from newsparse.contract.result import Result
from newsparse.errors import OutputError
from newsparse.formats.interchange import body_text, day_of, encodable, text_of
from newsparse.formats.sink import FileSink, load_result
from newsparse.formats.text import clean
from newsparse.inputs import Input

_COMMIT_SECONDS = 1.0
_COMMIT_ARTICLES = 500

_PRAGMAS = "pragma foreign_keys = on; pragma cache_size = -32768; pragma temp_store = file;"
SCHEMA = """
create table newsparse (version integer not null);
insert into newsparse values (1);

create table articles (
    id integer primary key,
    source text not null unique,
    day text, headline text, kicker text, deck text, byline text, authors text not null,
    published text, updated text,
    dateline text, place text, region text, country text, dateline_date text, agency text,
    language text, words integer not null, body text not null,
    warnings text not null, record text,
    encoding text not null, length integer not null, sha256 text not null, options text not null
);
create table blocks (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    n integer not null, kind text not null, text text not null,
    start_char integer not null, end_char integer not null, rule text not null,
    unique (article_id, n)
);
create table speakers (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    label text not null, name text not null, role text, kind text not null, mentions text not null,
    unique (article_id, label)
);
create table quotes (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    label text not null, kind text not null, text text not null,
    speaker_id integer references speakers (id) on delete cascade,
    mention text, via text, cue text,
    confidence real not null, rule text not null,
    block_id integer not null references blocks (id) on delete cascade,
    start_char integer not null, end_char integer not null,
    content text not null, verbatim text not null,
    mention_start integer, mention_end integer, cue_start integer, cue_end integer,
    unique (article_id, label)
);
create table images (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    n integer not null, caption text, alt text, credit text, creator text, agency text,
    unique (article_id, n)
);
create index articles_by_day on articles (day);
create index speakers_by_name on speakers (name);
create index quotes_by_speaker on quotes (speaker_id);
create index quotes_by_block on quotes (block_id);
create index quotes_by_confidence on quotes (confidence);

create view said as
select
    quotes.id, articles.day, speakers.name as speaker, speakers.role, quotes.kind, quotes.text, quotes.cue,
    quotes.mention, quotes.confidence, quotes.rule, articles.headline, articles.source, quotes.article_id,
    quotes.speaker_id
from quotes join articles on articles.id = quotes.article_id left join speakers on speakers.id = quotes.speaker_id;

create virtual table articles_fts using fts5 (
    headline, body, content="articles", content_rowid="id", tokenize='unicode61 remove_diacritics 2'
);
create trigger articles_in after insert on articles begin
    insert into articles_fts (rowid, headline, body) values (new.id, new.headline, new.body);
end;
create trigger articles_out after delete on articles begin
    insert into articles_fts (articles_fts, rowid, headline, body) values ('delete', old.id, old.headline, old.body);
end;
create trigger articles_anew after update of id, headline, body on articles begin
    insert into articles_fts (articles_fts, rowid, headline, body) values ('delete', old.id, old.headline, old.body);
    insert into articles_fts (rowid, headline, body) values (new.id, new.headline, new.body);
end;

create virtual table quotes_fts using fts5 (
    text, content="quotes", content_rowid="id", tokenize='unicode61 remove_diacritics 2'
);
create trigger quotes_in after insert on quotes begin
    insert into quotes_fts (rowid, text) values (new.id, new.text);
end;
create trigger quotes_out after delete on quotes begin
    insert into quotes_fts (quotes_fts, rowid, text) values ('delete', old.id, old.text);
end;
create trigger quotes_anew after update of id, text on quotes begin
    insert into quotes_fts (quotes_fts, rowid, text) values ('delete', old.id, old.text);
    insert into quotes_fts (rowid, text) values (new.id, new.text);
end;
"""

Row = dict[str, Any]


class DatabaseSink(FileSink):
    """Puts articles into a database, some to a transaction."""

    resumes = True

    @classmethod
    @contextmanager
    def open(cls, path: Path, fingerprint: str) -> Iterator["DatabaseSink"]:
        """What is written is in the database also where the run ends in the middle."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(path, timeout=60, isolation_level=None)) as db:
                sink = cls(db, path, fingerprint)
                try:
                    yield sink
                finally:
                    sink.close()
        except sqlite3.Error as error:
            raise OutputError(str(error), path=path, hint="what is in it is whole", code="database") from error

    def __init__(self, db: sqlite3.Connection, path: Path, fingerprint: str) -> None:
        self._db, self.path, self._fingerprint = db, path, fingerprint
        db.executescript(_PRAGMAS)
        names = {name for (name,) in db.execute("select name from sqlite_master")}
        if "newsparse" not in names:
            if "articles" in names:
                raise OutputError("has tables of something else", path=path, hint="name another file", code="database")
            db.executescript(f"begin; {SCHEMA} commit;")
        db.execute("create temp table claims (source text primary key) without rowid")
        self._begin()

    def _begin(self) -> None:
        self._db.execute("begin immediate")
        self._began, self._written = time.monotonic(), 0
        self._last = {
            table: self._db.execute(f"select coalesce(max(id), 0) from {table}").fetchone()[0]
            for table in ("blocks", "speakers", "quotes")
        }

    def claim(self, item: Input) -> str:
        """The name of an input that another of this run has."""
        new = self._db.execute("insert or ignore into claims values (?)", (scrub(item.name),)).rowcount == 1
        return "" if new else f"{self.path}: {item.name}"

    def find(self, item: Input) -> tuple[str, int] | None:
        """Of an article that is there: SHA-256 of its input, and how many quotes it has."""
        found: tuple[str, int] | None = self._db.execute(
            "select sha256, (select count(*) from quotes where article_id = articles.id) from articles "
            "where source = ? and options = ?",
            (scrub(item.name), self._fingerprint),
        ).fetchone()
        return found

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """The next article; all of it is in the database, or nothing."""
        result = load_result(rendered, nul=False)
        self._db.execute("savepoint article")
        try:
            self._put(result)
        except BaseException:
            self._db.execute("rollback to article")
            raise
        finally:
            self._db.execute("release article")
        self._written += 1
        if self._written >= _COMMIT_ARTICLES or time.monotonic() - self._began > _COMMIT_SECONDS:
            self._db.execute("commit")
            self._begin()

    def _put(self, result: Result) -> None:
        source = result["source"]["name"]
        known = self._db.execute("select id from articles where source = ?", (source,)).fetchone()
        if known:
            self._db.execute("delete from articles where id = ?", known)
        article = {"id": known and known[0], **article_row(result), "options": self._fingerprint}
        article_id = self._insert("articles", [article])
        blocks, speakers = self._last["blocks"] + 1, self._last["speakers"] + 1
        numbers = {speaker["id"]: speakers + n for n, speaker in enumerate(result["speakers"])}
        for table, rows in (
            ("blocks", block_rows(result)),
            ("speakers", speaker_rows(result)),
            ("quotes", quote_rows(result, blocks, numbers)),
        ):
            first = self._last[table] + 1
            self._insert(table, [{"id": first + n, "article_id": article_id, **row} for n, row in enumerate(rows)])
            self._last[table] += len(rows)
        self._insert("images", [{"article_id": article_id, **row} for row in image_rows(result)])

    def _insert(self, table: str, rows: list[Row]) -> int:
        """Puts in rows of the same columns; gives the id of the last of them where there is just one."""
        if not rows:
            return 0
        names = rows[0].keys()
        command = f"insert into {table} ({', '.join(names)}) values ({', '.join('?' * len(names))})"
        if len(rows) == 1:
            return self._db.execute(command, tuple(rows[0].values())).lastrowid or 0
        self._db.executemany(command, [tuple(row.values()) for row in rows])
        return 0

    def close(self) -> None:
        """Commits what is written."""
        if self._db.in_transaction:
            self._db.execute("commit")


sink = DatabaseSink


def scrub(name: str) -> str:
    """A name as it is in the database."""
    return encodable(name).replace("\x00", "\N{REPLACEMENT CHARACTER}")


def article_row(result: Result) -> Row:
    """All that there is one of."""
    source = result["source"]
    dateline = result["dateline"] or {"text": None, "places": [], "date": None, "agencies": []}
    place = (dateline["places"] or [{"name": None, "region": None, "country": None}])[0]
    authors = result["byline"]["authors"] if result["byline"] else []
    body = body_text(result)
    return {
        "source": source["name"],
        "day": day_of(result) or None,
        **{key: text_of(result[key]) or None for key in ("headline", "kicker", "byline")},
        "deck": " ".join(clean(deck["text"]) for deck in result["deck"]) or None,
        "authors": to_json([clean(author["name"]) for author in authors]),
        "published": (result["published"] or {}).get("edtf"),
        "updated": (result["updated"] or {}).get("edtf"),
        "dateline": dateline["text"],
        "place": place["name"],
        "region": place["region"],
        "country": place["country"],
        "dateline_date": (dateline["date"] or {}).get("edtf"),
        "agency": "/".join(agency["name"] for agency in dateline["agencies"]) or None,
        "language": result["language"],
        "words": len(body.split()),
        "body": body,
        "warnings": to_json([warning["message"] for warning in result["warnings"]]),
        "record": to_json(source["record"]) if "record" in source else None,
        **{key: source[key] for key in ("encoding", "length", "sha256")},
    }


def block_rows(result: Result) -> list[Row]:
    """Every line or paragraph, and what it is."""
    return [
        {"n": n, "kind": block["kind"], "text": block["text"], **chars(block), "rule": block["rule"]}
        for n, block in enumerate(result["blocks"])
    ]


def speaker_rows(result: Result) -> list[Row]:
    """Who is quoted."""
    return [
        {
            "label": speaker["id"],
            **{key: speaker[key] for key in ("name", "role", "kind")},
            "mentions": places(speaker["mentions"]),
        }
        for speaker in result["speakers"]
    ]


def quote_rows(result: Result, first_block: int, speakers: dict[str, int]) -> list[Row]:
    """The quotes, with the ids that blocks and speakers have in the database."""
    rows = []
    for quote in result["quotes"]:
        said_by = quote["speaker"] or {"mention": None, "id": None, "via": None}
        mention, cue, content = said_by["mention"] or {}, quote["cue"] or {}, quote["content"]
        rows.append({
            "label": quote["id"], "kind": quote["kind"], "text": quote["text"],
            "speaker_id": speakers.get(said_by["id"]), "mention": mention.get("text"), "via": said_by["via"],
            "cue": cue.get("text"), "confidence": quote["confidence"], "rule": quote["rule"],
            "block_id": first_block + quote["block"],
            "start_char": content[0]["start"], "end_char": content[-1]["end"],
            "content": places(content), "verbatim": places(quote["verbatim"]),
            "mention_start": mention.get("start"), "mention_end": mention.get("end"),
            "cue_start": cue.get("start"), "cue_end": cue.get("end"),
        })  # fmt: skip
    return rows


def image_rows(result: Result) -> list[Row]:
    """The pictures that the text speaks of."""
    return [
        {
            "n": n,
            **{key: image[key] and image[key]["text"] for key in ("caption", "alt", "credit")},
            **{key: (image["credit"] or {}).get(key) for key in ("creator", "agency")},
        }
        for n, image in enumerate(result["images"])
    ]


def chars(span: Result) -> Row:
    """Where a span stands. (`end` is a word of SQL.)"""
    return {"start_char": span["start"], "end_char": span["end"]}


def places(spans: list[Result]) -> str:
    """Where some spans stand, as JSON: `[[12,40],[52,60]]`."""
    return to_json([[span["start"], span["end"]] for span in spans])


def to_json(value: Any) -> str:
    """A value for SQLite's JSON functions."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
