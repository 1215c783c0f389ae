"""The index of a folder of pages, and both kinds of page in a real browser."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.formats.html.charts import by_publication, most_quoted, over_time
from newsparse.formats.html.index import Entry, finish, render_index
from newsparse.formats.html.search import MOST_ARTICLES, words_of, write_words
from newsparse.formats.html.summary import Summary

from .browser import Browser, find_browser
from .forks import run
from .pages import Page
from .strategies import texts

ROOT = Path(__file__).parent.parent
HOSTILE = (
    "Storm closes the port\n\nShare </script><script>alert(1)</script>\n\n"
    'LISBON, March 3, 2021 (AP) — It rained. "We <img src=x onerror=alert(1)> wait \u202e\x1b," Mayor Rui Pinto said.\n'
)


def newsparse(*arguments: str | Path) -> str:
    done = run("-m", "newsparse", *map(str, arguments))
    done.check_returncode()
    return done.stderr.decode()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "may").mkdir(parents=True)
    for n in range(1, 4):
        (folder / "may" / f"café #{n}.txt").write_text(
            f"Harbour {n} reopens\n\nPublished {n} May 2024\n\n"
            + f'LISBON, May {n} (AP) — It is open. "Come," Mayor José Pinto said.\n\n' * n,
            "utf-8",
        )
    (folder / "storm.txt").write_text(HOSTILE, "utf-8")
    return folder


def headlines(index: Path) -> list[str]:
    return [link for link in Page(index.read_text("utf-8")).links if link.endswith(".html")]


def test_hostile_words_stay_words_in_an_index() -> None:
    words = """</script><b> &amp; " ' \x00\x1b\u202e\ud83d `${x}`"""
    summary = Summary(words, "2024-05-01", words, 2, [(words, 2)])
    page = Page(render_index(words, [Entry("a'b\"<c>.html", summary), Entry("b.html", summary._replace(date=words))]))
    assert "".join(page.texts).count(words) >= 6
    assert page.tags.isdisjoint({"script>", "img", "b>"})


def test_a_folder_has_an_index_of_all_its_pages(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages"
    newsparse(articles, "--html", "-o", out)
    assert headlines(out / "index.html") == [f"may/caf%C3%A9%20%23{n}.html" for n in (3, 2, 1)] + ["storm.html"]
    page = Page((out / "index.html").read_text("utf-8"))
    text = "".join(page.texts)
    assert "4 articles, 7 quotes" in text
    assert "José Pinto" in text


def test_the_index_is_right_after_a_run_that_goes_on(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "pages"
    newsparse(articles, "--html", "-o", out)
    whole = (out / "index.html").read_bytes()
    (out / "index.html").unlink()
    (out / "may" / "café #2.html").unlink()
    assert "1 written, 3 unchanged" in newsparse(articles, "--html", "-o", out, "--resume", "-j", "2")
    assert (out / "index.html").read_bytes() == whole
    (out / "storm.html").unlink()
    assert len(headlines(finish(out, ".html")[0])) == 4  # the file, until it is written anew
    newsparse(articles / "may", "--html", "-o", tmp_path / "may")
    assert len(headlines(tmp_path / "may" / "index.html")) == 3


def test_an_article_that_is_called_index_keeps_its_page(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "index.txt").write_text(HOSTILE, "utf-8")
    for _ in range(2):
        newsparse(tmp_path / "in", "--html", "-o", tmp_path / "out")
        assert "Who said what" in (tmp_path / "out" / "index.html").read_text("utf-8")
        assert headlines(tmp_path / "out" / "index-of-articles.html") == ["index.html"]


def test_other_files_of_a_folder_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "note.html").write_text("<p>a note", "utf-8")
    (tmp_path / "odd.html").write_text('<meta name="newsparse" content="[1]">', "utf-8")
    (tmp_path / "bytes.html").write_bytes(b"\xff\xfe")
    (tmp_path / "folder.html").mkdir()
    assert "0 articles" in finish(tmp_path, ".html")[1]


def test_an_index_has_the_name_of_the_folder_of_articles(articles: Path, tmp_path: Path) -> None:
    for folders, title in (([articles], "articles"), ([articles / "may", articles], "may, articles")):
        newsparse(*folders, "--html", "-o", tmp_path / "pages")
        assert f'<h1 dir="auto">{title}</h1>' in (tmp_path / "pages" / "index.html").read_text("utf-8")


def test_each_page_leads_to_the_index(articles: Path, tmp_path: Path) -> None:
    (articles / "index.txt").write_text("Rain\n\nIt rained.\n", "utf-8")
    newsparse(articles, "--html", "-o", tmp_path / "pages", "-j", "2")
    for path in (tmp_path / "pages").rglob("*.html"):
        if path.name != "index-of-articles.html":
            (home,) = (link for link in Page(path.read_text("utf-8")).links if link.endswith("html"))
            assert (path.parent / home).resolve().is_file()
    newsparse(articles / "storm.txt", "--html", "-o", tmp_path / "alone.html")
    assert "All articles" not in (tmp_path / "alone.html").read_text("utf-8")


def read_words(text: str) -> dict[str, list[int]]:
    """The words of an index, and which articles have them."""
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    found = {}
    for line in text.splitlines():
        word, code = line.split(" ")
        at, step, bits, numbers = -1, 0, 0, []
        for letter in code:
            step |= (digits.index(letter) & 31) << bits
            bits += 5
            if digits.index(letter) < 32:
                at += step
                numbers.append(at)
                step = bits = 0
        found[word] = numbers
    return found


@given(st.lists(st.sets(st.text("ab", min_size=1, max_size=2)), max_size=80))
def test_words_lead_to_their_articles(articles: list[set[str]]) -> None:
    written = write_words([" ".join(sorted(words)) for words in articles])
    expected = {word: [n for n, words in enumerate(articles) if word in words] for word in set().union(*articles)}
    assert read_words(written) == expected


def test_words_of_far_apart_articles() -> None:
    articles = ["rain" if n in (0, 31, 32, 64, 1088, 4999) else "" for n in range(5000)]
    assert read_words(write_words(articles)) == {"rain": [0, 31, 32, 64, 1088, 4999]}


@given(texts)
def test_words_are_letters_and_figures_alone(text: str) -> None:
    words = words_of([text])
    assert all(word.isalnum() and len(word) <= 32 for word in words.split())
    assert words == words_of([words])  # what a page says of itself


def test_an_index_of_too_many_texts_says_so() -> None:
    entries = [Entry(f"{n}.html", Summary(f"Rain {n}", "", "", 0, [], "rain")) for n in range(MOST_ARTICLES + 1)]
    few, many = render_index("may", entries[:-1]), render_index("may", entries)
    assert ('<p class="note">' in few, "headlines, speakers and texts<" in few) == (False, True)
    assert "not searched" not in render_index("may", [Entry("a.html", Summary("Rain", "", "", 0, []))])
    assert ("they are not searched" in many, "in headlines and speakers<" in many) == (True, True)


def test_names_that_are_no_text_have_links(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("names are text there")
    names = [b"caf\xe9 %41#?.txt", b"\xff/\xfe.txt", b"a\nb\t\"<i>'&.txt", "é\u202e.txt".encode()]
    for name in names:
        path = tmp_path / "in" / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HOSTILE, "utf-8")
    newsparse(tmp_path / "in", "--html", "-o", tmp_path / "out")
    links = headlines(tmp_path / "out" / "index.html")
    assert len(links) == len(names)
    for link in links:
        page = Page((tmp_path / "out" / os.fsdecode(unquote_to_bytes(link))).read_text("utf-8"))
        (home,) = (link for link in page.links if link.endswith("index.html"))
        assert home == "../" * link.count("/") + "index.html"


@pytest.mark.parametrize(
    ("dates", "by", "bars"),
    [
        (["2024-05-01", "2024-05-03", "2024-05-03"], "day", 2),
        (["2023-05-01", "2024-05-03", "2024-06"], "month", 3),
        (["1999-05-01", "2024-05-03", "2024"], "year", 2),
        (["2024-02-31", "2024-02-29", "2024-02-28"], "day", 2),
    ],
)
def test_the_chart_over_time_has_fitting_periods(dates: list[str], by: str, bars: int) -> None:
    chart = over_time([Summary("", day, "", 1000, []) for day in dates])
    assert f"by {by}<" in chart
    assert chart.count('class="bar"') == bars
    assert ">1,000<" in chart


def test_a_chart_of_nothing_is_left_out() -> None:
    assert most_quoted([]) == over_time([]) == over_time([Summary("", "2024", "", 1, [])]) == ""


def test_those_quoted_most_come_first() -> None:
    chart = most_quoted([Summary("", "", "", 3, [("Ann <b>", 1), ("Bo", 2)]), Summary("", "", "", 1, [("Bo", 1)])])
    assert chart.index("Bo: 3 quotes in 2 articles") < chart.index("Ann &lt;b&gt;: 1 quote in 1 article")


def test_publications_are_counted_where_there_are_several() -> None:
    courier, post = (Summary("", "", "", 0, [], publication=name) for name in ("The Courier", "Post <b>"))
    chart = by_publication([courier, post, courier, Summary("", "", "", 0, [])])
    assert chart.index("The Courier: 2 articles") < chart.index("Post &lt;b&gt;: 1 article")
    assert by_publication([courier, courier]) == by_publication([]) == ""
    page = render_index("may", [Entry("a.html", courier), Entry("b.html", post)])
    assert '<span class="publication" dir="auto">Post &lt;b&gt;</span>' in page
    assert "Find in headlines, publications and speakers<" in page


# ---- in a browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = find_browser()
    if path is None or os.name == "nt":
        pytest.skip("no Chromium on this machine (Debian: apt-get install chromium)")
    with Browser(path) as running:
        yield running


def shown(browser: Browser, selector: str) -> bool:
    visible: bool = browser.run(f"document.querySelector('{selector}')?.checkVisibility() ?? false")
    return visible


def test_an_article_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "article.html"
    newsparse(ROOT / "seeds" / "000_bb1a1830e3e72988.txt", "--html", "-o", path)
    browser.open(path)
    # with the keyboard: the skip link, then the signs of the quotes in their order
    browser.press("Tab")
    assert browser.run("document.activeElement.className") == "skip"
    while browser.run("document.activeElement.className") != "sign":
        browser.press("Tab")
    assert browser.run("document.activeElement.closest('mark').id") == "q1"
    assert shown(browser, "#q1-card")
    assert browser.run("document.querySelector('#q1-card').innerText").startswith("a US newspaper")
    browser.press("Escape")
    assert not shown(browser, "#q1-card")
    browser.press("Tab")
    assert shown(browser, ".dateline .card")
    browser.press("Tab")
    assert shown(browser, "#q2-card")
    assert not shown(browser, "#q1-card")
    # with the pointer
    browser.point("#q5 .content")
    assert shown(browser, "#q5-card")
    assert browser.run("document.querySelector('aside a[href=\"#q5\"]').classList.contains('lit')")
    # a speaker's name lights what they said, and nothing else
    browser.run("document.querySelector('[href=\"#q4\"].name').click()")
    lit = browser.run("[...document.querySelectorAll('mark.lit')].map(mark => mark.dataset.voice)")
    assert set(lit) == {"s2"}
    assert len(lit) == 4
    browser.press("Escape")
    assert browser.run("document.querySelectorAll('mark.lit:not(:hover)').length") == 0
    assert browser.complaints() == []
    assert browser.requests() == [path.as_uri()]


def test_the_ways_between_pages_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    for name in (b"caf\xe9 #1.txt", b"\xff/\xfe%41.txt", "é?\u202e.txt".encode()):
        path = tmp_path / "in" / os.fsdecode(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HOSTILE, "utf-8")
    newsparse(tmp_path / "in", "--html", "-o", tmp_path / "pages")
    for n in range(3):
        browser.open(tmp_path / "pages" / "index.html")
        browser.follow(f"section li:nth-child({n + 1}) a")
        assert browser.run("document.querySelector('h1').innerText") == "Storm closes the port"
        browser.press("Tab")
        browser.press("Tab")
        assert browser.run("document.activeElement.innerText") == "All articles"
        browser.follow("nav a")
        assert browser.run("document.querySelector('h1').innerText") == "in"
        assert browser.complaints() == []


def test_long_names_of_a_chart_end_in_dots(browser: Browser, tmp_path: Path) -> None:
    name = "Committee for the Protection of Harbours and of Other Places of Interest"
    summary = Summary("Rain", "", "", 1, [(name, 2), ("Ann Li", 1)])
    (tmp_path / "index.html").write_text(render_index("may", [Entry("a.html", summary)]), "utf-8")
    for width in (1280, 360):
        browser.open(tmp_path / "index.html", width=width)
        cut = browser.run("[...document.querySelectorAll('svg .name')].map(e => e.scrollWidth > e.clientWidth)")
        assert cut == [True, False]
        style = browser.run("const s = getComputedStyle(document.querySelector('svg .name')); s.textOverflow")
        assert style == "ellipsis"
        assert browser.run("document.documentElement.scrollWidth <= innerWidth")
        assert browser.run("document.querySelector('svg a').getAttribute('aria-label')").startswith(name)


def test_hostile_text_does_nothing_in_a_browser(browser: Browser, articles: Path, tmp_path: Path) -> None:
    path = tmp_path / "storm.html"
    newsparse(articles / "storm.txt", "--html", "-o", path)
    browser.open(path)
    assert "Share </script><script>alert(1)</script>" in browser.run("document.body.textContent")
    assert "We <img src=x onerror=alert(1)> wait U+202EU+001B," in browser.run("document.body.innerText")
    assert browser.run("document.querySelectorAll('img, script').length") == 1
    assert browser.complaints() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_what_is_behind_them(browser: Browser, tmp_path: Path, scheme: str) -> None:
    """Contrast as WCAG 2 has it, of every element with words of its own: at least 4.5."""
    names = ["Ann Li", "Bo Ek", "Cy Orr", "Dee Ray", "Ed Fox", "Flo Kim", "Gus Lee", "Hal Roe", "Ida Poe", "Jo Day"]
    said = [
        f'"It is open," {name} said. {name} said that "all" is well.\n\nThe port is busy, {name} said.'
        for name in names
    ]
    (tmp_path / "a.txt").write_text("Harbour reopens\n\nBy Al Roy\n\nShare\n\n" + "\n\n".join(said), "utf-8")
    newsparse(tmp_path / "a.txt", "--html", "--explain", "-o", f"{tmp_path}/pages/")
    contrast = (ROOT / "tests" / "contrast.js").read_text("utf-8")
    browser.media(scheme)
    for name in ("a.html", "index.html"):
        browser.open(tmp_path / "pages" / name)
        browser.run("document.querySelectorAll('details').forEach(folded => folded.open = true)")
        assert browser.run(contrast) == []
        browser.run("document.querySelectorAll('mark').forEach(mark => mark.classList.add('lit'))")
        assert browser.run(contrast) == []
        assert len(browser.run(contrast.replace("< 4.5", "< 22"))) > 5  # it does look
    browser.media()


def test_the_index_in_a_browser(browser: Browser, articles: Path, tmp_path: Path) -> None:
    newsparse(articles, "--html", "-o", tmp_path / "pages")
    browser.open(tmp_path / "pages" / "index.html")

    def found(words: str) -> list[str]:
        browser.run(f"field.value = '{words}'; field.dispatchEvent(new Event('input'))")
        texts: list[str] = browser.run(
            "[...document.querySelectorAll('section li')].filter(e => e.checkVisibility()).map(e => e.innerText)"
        )
        return [text.partition("\n")[0] for text in texts]

    assert len(found("")) == 4
    assert found("PINTO reopens 2") == ["Harbour 2 reopens"]
    assert len(found("jose")) == 3
    assert browser.run("document.querySelector('[role=status]').textContent") == "3 of 4 articles"
    assert found("nobody at all") == []
    assert found("rained") == ["Storm closes the port"]  # of its text
    assert found("rained! (rained)") == ["Storm closes the port"]
    assert found("rained-not") == []
    assert len(found("is open pinto")) == 3
    assert len(found("OPÉN")) == 3
    assert browser.run("document.querySelector('svg .name').innerText") == "José Pinto"
    browser.run("document.querySelector('svg a').dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    browser.run("location.hash = '#find=Rui%20Pinto'")
    browser.run("new Promise(done => setTimeout(done, 50))")
    assert browser.run("field.value") == "Rui Pinto"
    assert browser.complaints() == []
    assert browser.requests() == [(tmp_path / "pages" / "index.html").as_uri()]
