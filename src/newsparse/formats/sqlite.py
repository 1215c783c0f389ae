"""SQLite: articles, blocks, speakers, quotes and images as tables, with full-text search; see docs/queries.md.

An article that is there already, by the place of its input, is replaced under its old id. Articles are gathered, and
put in some at a time: a run that is killed leaves a whole database with whole articles, and the same run again
completes it; of several runs at once, each has the database for the moment in which it puts in what it has gathered.
"""

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from newsparse.contract.result import Result
from newsparse.errors import OutputError, counted
from newsparse.formats.sink import FileSink, Part, load_result
from newsparse.formats.sqlite_rows import (
    Row,
    article_row,
    block_rows,
    image_rows,
    quote_rows,
    said_by_rows,
    scrub,
    speaker_rows,
    subject_rows,
    unscrub,
)
from newsparse.inputs import Input
from newsparse.text.duplicates import Duplicates
from newsparse.text.pattern import pattern
from newsparse.text.shingles import make_sketch

_BATCH_SECONDS = 1.0
_BATCH_ARTICLES = 500
_BATCH_BYTES = 1 << 24
_PATIENCE = 120  # seconds to wait for others that write: each has it for a moment, but there may be a hundred

VERSION = 5
# No write-ahead log: it needs memory that all processes share, which those of a cluster do not.
_PRAGMAS = "pragma foreign_keys = on; pragma cache_size = -32768; pragma temp_store = file;"
SCHEMA = f"""
create table newsparse (version integer not null);
insert into newsparse values ({VERSION});

create table articles (
    id integer primary key,
    root text not null, source text not null,
    day text, headline text, kicker text, deck text, byline text, authors text not null,
    published text, updated text,
    dateline text, place text, region text, country text, dateline_date text, agency text,
    language text, url text, words integer not null, body text not null,
    publication text, edition text, section text, page text, slug text, ednote text, copyright text, load_date text,
    archive text, archive_id text, archive_type text, archive_number integer, archive_of integer,
    archive_words integer, archive_fields text,
    warnings text not null, record text,
    encoding text not null, length integer not null, sha256 text not null, options text not null
);
create table blocks (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    n integer not null, kind text not null, text text not null,
    start_char integer not null, end_char integer not null, rule text not null,
    confidence real,
    unique (article_id, n)
);
create table speakers (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    label text not null, name text not null, role text, kind text not null, named integer not null,
    mentions text not null,
    unique (article_id, label)
);
create table quotes (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    label text not null, kind text not null, text text not null,
    speaker_id integer references speakers (id) on delete cascade,
    mention text, via text, cue text, speakers text not null,
    polarity text not null, determinacy text not null,
    confidence real not null, rule text not null,
    block_id integer not null references blocks (id) on delete cascade,
    start_char integer not null, end_char integer not null,
    content text not null, verbatim text not null,
    mention_start integer, mention_end integer, cue_start integer, cue_end integer,
    unique (article_id, label)
);
create table said_by (
    quote_id integer not null references quotes (id) on delete cascade, n integer not null,
    speaker_id integer references speakers (id) on delete cascade,
    mention text, via text not null, start_char integer, end_char integer,
    primary key (quote_id, n)
) without rowid;
create table images (
    id integer primary key,
    article_id integer not null references articles (id) on delete cascade,
    n integer not null, caption text, alt text, credit text, creator text, agency text,
    unique (article_id, n)
);
create table subjects (
    article_id integer not null references articles (id) on delete cascade,
    n integer not null, name text not null, kind text not null, score integer,
    start_char integer not null, end_char integer not null,
    primary key (article_id, n)
) without rowid;
create unique index articles_by_place on articles (root || source);
create index articles_by_day on articles (day);
create index articles_by_publication on articles (publication, day);
create index subjects_by_name on subjects (name);
create index speakers_by_name on speakers (name);
create index quotes_by_speaker on quotes (speaker_id);
create index said_by_speaker on said_by (speaker_id);
create index quotes_by_block on quotes (block_id);
create index quotes_by_confidence on quotes (confidence);

create view said as
select
    quotes.id, articles.day, case when speakers.named then speakers.name end as speaker, speakers.role,
    quotes.kind, quotes.text, quotes.cue, said_by.mention, quotes.confidence, quotes.rule, articles.headline,
    articles.source, quotes.article_id, said_by.speaker_id, articles.root, quotes.polarity, quotes.determinacy
from quotes join articles on articles.id = quotes.article_id
left join said_by on said_by.quote_id = quotes.id left join speakers on speakers.id = said_by.speaker_id;

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


DUPLICATES = """
create table if not exists duplicates (
    article_id integer primary key references articles (id) on delete cascade,
    story integer not null, nearest_id integer references articles (id) on delete set null,
    containment real not null, resemblance real not null
);
create index if not exists duplicates_by_story on duplicates (story);
create index if not exists duplicates_by_nearest on duplicates (nearest_id);
create view if not exists told_again as
select
    duplicates.story, articles.day, articles.headline, articles.root, articles.source, duplicates.article_id,
    nearest.source as nearest, duplicates.nearest_id, duplicates.containment, duplicates.resemblance
from duplicates join articles on articles.id = duplicates.article_id
left join articles as nearest on nearest.id = duplicates.nearest_id;
"""  # made where they are asked for; a story has the id of the first of its articles


class DatabaseSink(FileSink):
    """Puts articles into a database, some to a transaction."""

    resumes = True

    @classmethod
    @contextmanager
    def open(cls, path: Path, fingerprint: str) -> Iterator["DatabaseSink"]:
        """What is written is in the database also where the run ends in the middle."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)) as db:
                sink = cls(db, path, fingerprint)
                try:
                    yield sink
                finally:
                    sink.close()
        except sqlite3.Error as error:
            made = path.exists() and path.stat().st_size > 0
            hint = "what is in it is whole" if made and type(error) is not sqlite3.DatabaseError else ""  # it is none
            raise OutputError(str(error), path=path, hint=hint, code="database") from error

    def __init__(self, db: sqlite3.Connection, path: Path, fingerprint: str) -> None:
        self._db, self.path, self._fingerprint = db, path, fingerprint
        self._waiting: list[tuple[str, str, str | None, Result]] = []  # root, source, that of the text, article
        self._bytes, self._began = 0, 0.0
        self._written = 0
        db.executescript(_PRAGMAS)
        if not self._is_ours():
            with self._alone():
                if not self._is_ours():  # another may have made it meanwhile
                    for statement in _statements(SCHEMA):
                        db.execute(statement)
        db.execute("create temp table claims (place text primary key) without rowid")

    def _is_ours(self) -> bool:
        """Whether it has our tables. Raises OutputError where it has others."""
        names = {name for (name,) in self._db.execute("select name from sqlite_master")}
        if "newsparse" not in names:
            if "articles" in names:
                raise self._wrong("has tables of something else", "name another file")
            return False
        version = self._db.execute("select version from newsparse").fetchone()
        if version != (VERSION,):
            age = "an older" if version and version[0] < VERSION else "a newer"
            raise self._wrong(f"was made by {age} newsparse", "name another file, and parse the articles into that")
        return True

    def _wrong(self, said: str, hint: str) -> OutputError:
        return OutputError(said, path=self.path, hint=hint, code="database")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """All that is done inside is done, or nothing; nobody else writes meanwhile."""
        self._db.execute("begin immediate")
        try:
            yield
            self._db.execute("commit")
        finally:
            if self._db.in_transaction:
                self._db.execute("rollback")

    def claim(self, item: Input) -> str:
        """The name of an input that another of this run has."""
        place = item.name if item.place is None else item.place
        new = self._db.execute("insert or ignore into claims values (?)", (scrub(place),)).rowcount == 1
        return "" if new else f"{self.path}: {item.name}"

    def find(self, item: Input) -> tuple[str, int] | None:
        """Of an article that is there: SHA-256 of its input, and how many quotes it has."""
        if item.place is None:
            return None
        found: tuple[str, int] | None = self._db.execute(
            "select sha256, (select count(*) from quotes where article_id = articles.id) from articles "
            "where root || source = ? and options = ?",
            (scrub(item.place), self._fingerprint),
        ).fetchone()
        return found

    def write(self, item: Input, rendered: bytes, sha256: str, quotes: int) -> None:  # noqa: ARG002
        """The next article; all of it is in the database, or nothing."""
        if not self._waiting:
            self._bytes, self._began = 0, time.monotonic()
        root = f"sha256:{sha256}/" if item.root is None else scrub(item.root)
        name = scrub(item.name)
        text = None if item.text is not None else name if item.within is None else _NUMBER_RE.sub("", name)
        self._waiting.append((root, name, text, load_result(rendered, nul=False)))
        self._bytes += len(rendered)
        enough = len(self._waiting) >= _BATCH_ARTICLES or self._bytes >= _BATCH_BYTES
        if enough or time.monotonic() - self._began > _BATCH_SECONDS:
            self._put_all()

    def write_several(self, item: Input, parts: Sequence[Part], sha256: str, quotes: int) -> None:
        """The articles of a text. Raises OutputError where another input has the name of one of them."""
        for n in range(1, len(parts) + 1):
            if taken := self.claim(item.article(n)):
                hint = "give them outputs of their own"
                raise OutputError("two inputs have this name", path=taken, hint=hint, code="collision")
        super().write_several(item, parts, sha256, quotes)

    def _put_all(self) -> None:
        """Puts in what has been gathered. After an error of the database, nothing is left to be tried again."""
        if not self._waiting:
            return
        try:
            with self._alone():
                self._last = {
                    table: self._db.execute(f"select coalesce(max(id), 0) from {table}").fetchone()[0]
                    for table in ("blocks", "speakers", "quotes")
                }
                for waiting in self._waiting:
                    self._put(*waiting)
        except sqlite3.Error:
            self._waiting = []
            raise
        self._written += len(self._waiting)
        self._waiting = []

    def _put(self, root: str, source: str, text: str | None, result: Result) -> None:
        known = self._db.execute("select id from articles where root || source = ?", (root + source,)).fetchone()
        if text is not None:
            self._take_out_others(root + source, root + text)
        if known:
            self._db.execute("delete from articles where id = ?", known)
        key = {"id": known and known[0], "root": root, "source": source}
        article_id = self._insert("articles", [{**key, **article_row(result), "options": self._fingerprint}])
        blocks, speakers, quotes = (self._last[table] + 1 for table in ("blocks", "speakers", "quotes"))
        numbers = {speaker["id"]: speakers + n for n, speaker in enumerate(result["speakers"])}
        for table, rows in (
            ("blocks", block_rows(result)),
            ("speakers", speaker_rows(result)),
            ("quotes", quote_rows(result, blocks, numbers)),
        ):
            first = self._last[table] + 1
            self._insert(table, [{"id": first + n, "article_id": article_id, **row} for n, row in enumerate(rows)])
            self._last[table] += len(rows)
        self._insert("said_by", said_by_rows(result, quotes, numbers))
        self._insert("subjects", [{"article_id": article_id, **row} for row in subject_rows(result)])
        self._insert("images", [{"article_id": article_id, **row} for row in image_rows(result)])

    def _take_out_others(self, place: str, text: str) -> None:
        """What is there of other articles that the text at `text` held before; none of it is of this run."""
        rows = self._db.execute(
            "select id, root || source from articles where root || source <> ? and (root || source = ? or "
            "(root || source > ? and root || source < ? and root || source not in (select place from claims)))",
            (place, text, f"{text}#", f"{text}#:"),
        ).fetchall()
        old = [(row,) for row, other in rows if _NUMBER_RE.sub("", other) == text]
        self._db.executemany("delete from articles where id = ?", old)

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

    def unmet(self, scope: str) -> list[str]:
        """The places, of those that begin so, of articles whose input this run has not met."""
        found = self._db.execute(
            "select root || source from articles where root || source >= ? and root || source < ? "
            "and root || source not in (select place from claims) order by 1",
            (scrub(scope), scrub(scope) + "\U0010ffff"),
        )
        return [unscrub(place) for (place,) in found]

    def remove(self, places: list[str]) -> list[str]:
        """Takes out the articles of these inputs; none is kept."""
        with self._alone():
            self._db.executemany("delete from articles where root || source = ?", ((scrub(p),) for p in places))
        return []

    def mark(self, duplicates: Duplicates) -> None:
        """Finds what is told again among all articles that are there, and puts it in."""
        self._put_all()
        for place, body in self._bodies():
            duplicates.add(place, make_sketch(body))
        duplicates.find()
        article = "(select id from articles where root || source = ?)"
        with self._alone():
            for statement in _statements(DUPLICATES):
                self._db.execute(statement)
            self._db.execute("delete from duplicates")
            self._db.executemany(  # others may have taken out an article meanwhile
                f"insert into duplicates select id, coalesce({article}, id), {article}, ?, ? "
                "from articles where root || source = ?",
                ((*mark, place) for place, mark in duplicates.marks()),
            )

    def _bodies(self) -> Iterator[tuple[str, str]]:
        """Place and body of each article, some at a time: others can write meanwhile."""
        last = 0
        query = "select id, root || source, body from articles where id > ? order by id limit ?"
        while rows := self._db.execute(query, (last, _BATCH_ARTICLES)).fetchall():
            for _, place, body in rows:
                yield place, body
            last = rows[-1][0]

    def unfinished(self) -> str:
        """The database, if this run has put something in."""
        if not self._written:
            return ""
        return f"{counted(self._written, 'result')} in {self.path}; with --resume a run goes on from there"

    def close(self) -> None:
        """Puts in what is left."""
        self._put_all()


sink = DatabaseSink


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, for a transaction around them: `executescript` would end it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


_NUMBER_RE = pattern(r"#\d+$")  # of one of several articles in a text
