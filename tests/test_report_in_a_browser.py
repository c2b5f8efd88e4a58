"""The report in a real browser: it shows what it says, asks for nothing, runs nothing, and needs no mouse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse
from newsparse.report import notebook_html, report, stories_report
from tests.support import chromium, stories
from tests.support.elements import Elements

ROOT = Path(__file__).parents[1]
ATTACK = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\"><svg onload=alert(1)>"
PAGE = f'A title {ATTACK}\n\n"We met in June {ATTACK}", said Ann Example.\n\nShare on Facebook {ATTACK}\n'
NOTES = (
    "[...document.querySelectorAll('.note')].filter(n => getComputedStyle(n).display != 'none').map(n => n.innerText)"
)

pytestmark = pytest.mark.skipif(chromium.COMMAND is None, reason="no Chromium on this machine")


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[chromium.Browser]:
    with chromium.browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    pages = sorted(ROOT.joinpath("docs/examples").glob("*.txt"))
    path.write_text(report([(page.name, newsparse.parse(page)) for page in pages]), "utf-8")
    return path


def test_a_report_asks_for_nothing_and_the_console_stays_empty(browser: chromium.Browser, examples: Path) -> None:
    browser.open(examples)

    assert browser.requests() == [examples.as_uri()]
    assert browser.complaints() == []


def test_a_browser_finds_the_elements_that_we_wrote(browser: chromium.Browser, tmp_path: Path) -> None:
    html = report([(ATTACK, newsparse.parse(PAGE, kind="text"))])
    path = tmp_path / "report.html"
    path.write_text(html, "utf-8")
    browser.open(path)

    tags = Counter(browser.ask("[...document.querySelectorAll('*')].map(e => e.localName)"))
    written = Counter[str]()
    for (tag, _), count in Elements(html).names.items():
        written[tag] += count
    assert tags == written
    assert browser.ask("document.title") == "newsparse report"
    assert browser.requests() == [path.as_uri()]
    assert browser.complaints() == []


def test_a_notebook_runs_nothing(browser: chromium.Browser, tmp_path: Path) -> None:
    path = tmp_path / "cell.html"
    path.write_text("<meta charset=utf-8><title>cell</title>" + notebook_html(newsparse.parse(PAGE)), "utf-8")
    browser.open(path)

    assert browser.ask("document.title") == "cell"
    assert browser.requests() == [path.as_uri()]


def test_the_keyboard_reaches_each_mark_and_shows_its_note(browser: chromium.Browser, examples: Path) -> None:
    browser.open(examples)
    browser.ask("document.querySelector('article mark').focus()")
    first = browser.ask(NOTES)
    browser.press("Tab")
    second = browser.ask(NOTES)

    assert len(first) == len(second) == 1
    assert first != second
    assert browser.ask("document.activeElement.localName") == "mark"


def test_the_mouse_shows_a_note(browser: chromium.Browser, examples: Path) -> None:
    browser.open(examples)
    browser.ask("document.querySelector('mark.quote[tabindex]').scrollIntoView({block: 'center'})")
    x, y = browser.ask(
        "(() => {const r = document.querySelector('mark.quote[tabindex]').getClientRects()[0];"
        "return [r.x + 5, r.y + r.height / 2]})()"
    )
    assert browser.ask(NOTES) == []

    browser.point_at(x, y)

    assert browser.ask(NOTES)[0].startswith("Quote, ")
    browser.point_at(1, 1)


def test_a_quote_of_the_table_leads_to_its_place_in_the_text(browser: chromium.Browser, examples: Path) -> None:
    browser.open(examples)
    browser.ask("document.querySelector('td[data-name=Words] a').focus()")
    browser.press("Enter")

    assert browser.ask("document.activeElement.localName") == "mark"
    assert browser.ask("document.activeElement.className").startswith("quote")


@pytest.mark.parametrize("width", [320, 390, 768, 1400])
def test_nothing_is_wider_than_the_screen(browser: chromium.Browser, examples: Path, width: int) -> None:
    browser.open(examples, width=width, height=800)

    assert browser.ask("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("dark", [False, True])
def test_words_stand_out_from_their_ground(browser: chromium.Browser, examples: Path, *, dark: bool) -> None:
    """WCAG asks for 4.5 between the words and what is behind them."""
    browser.open(examples, dark=dark)
    browser.ask("for (const d of document.querySelectorAll('details')) d.open = true")

    assert browser.ask(CONTRAST) >= 4.5


def _told(story: str) -> dict[str, newsparse.Article]:
    return {one.id: one.article for one in stories.read(story)}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the report of a story in three languages, and of one that fifty sites have copied, with long names."""
    path = tmp_path_factory.mktemp("stories") / "stories.html"
    articles = _told("timber-sanctions")
    copied = newsparse.parse("Norway bought 40 boats for the port of Bergen. " * 3 + "\n\n" + ATTACK, kind="body")
    articles |= {f"https://news.example/{n}/{'a-very-long-name/' * 9}": copied for n in range(50)}
    path.write_text(stories_report(newsparse.link(articles.values(), ids=articles), articles), "utf-8")
    return path


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [320, 390, 768, 1400])
def test_a_story_fits_the_screen_and_its_words_stand_out(
    browser: chromium.Browser, story: Path, width: int, *, dark: bool
) -> None:
    browser.open(story, width=width, height=800, dark=dark)
    browser.ask("for (const d of document.querySelectorAll('details')) d.open = true")

    assert browser.ask("document.documentElement.scrollWidth") == width
    assert browser.ask(CONTRAST) >= 4.5
    assert browser.requests() == [story.as_uri()]
    assert browser.complaints() == []


@pytest.mark.parametrize(("width", "columns"), [(1400, 3), (390, 1)])
def test_renderings_of_a_statement_stand_side_by_side_where_there_is_room(
    browser: chromium.Browser, story: Path, width: int, columns: int
) -> None:
    browser.open(story, width=width)

    most = browser.ask(
        "Math.max(...[...document.querySelectorAll('.renderings')].map("
        "r => new Set([...r.children].map(c => c.getBoundingClientRect().x)).size))"
    )
    assert most == columns


def test_the_number_of_an_article_leads_to_its_title(browser: chromium.Browser, story: Path) -> None:
    browser.open(story)
    browser.ask("document.querySelector('.renderings a').focus()")
    browser.press("Enter")

    title = browser.ask("document.querySelector(location.hash).innerText")
    assert title in [f"{name}: {article.title}" for name, article in _told("timber-sanctions").items()]


CONTRAST = """
(() => {
  const rgb = c => c.match(/[\\d.]+/g).map(Number);
  const light = c => {
    const [r, g, b] = rgb(c).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor;
      if (rgb(c).length == 3 || rgb(c)[3] > 0) return c;
    }
  };
  let worst = 21;
  for (const e of document.body.querySelectorAll('*')) {
    if (![...e.childNodes].some(n => n.nodeType == 3 && n.data.trim())) continue;
    const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
    worst = Math.min(worst, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }
  return worst;
})()
"""
