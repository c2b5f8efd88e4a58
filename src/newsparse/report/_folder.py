"""A report in parts: a folder with an index, which has pictures and filters, and files with the articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from newsparse._classes import frozen
from newsparse.model.article import Article
from newsparse.report._article import UNTITLED, counts, facts_line
from newsparse.report._markup import NONE, Html, element, text, void
from newsparse.report._overview import UNKNOWN, Overview, publisher_of
from newsparse.report._page import page_html, report
from newsparse.running.files import save

PER_PART = 100
"""Articles of a file: some 5 MB, which a browser shows at once."""
MOST_CHOICES = 12
"""What a filter offers; what is behind the most frequent ones is one choice."""
OTHERS = "others"


@frozen
class _Entry:
    html: Html
    publisher: str
    language: str


class ReportFolder:
    """A folder that a report is written to, a part when it is full: 100 articles at a time are held."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._part: list[tuple[str, Article]] = []
        self._parts = 0
        self._entries: list[_Entry] = []
        self._overview = Overview()

    def add(self, name: str, article: Article) -> None:
        """Take in an article under a name, such as its path.

        Raises:
            OSError: if a part cannot be written.
        """
        self._part.append((name, article))
        self._overview.add(article)
        target = f"{_part_name(self._parts + 1)}#a{len(self._part)}"
        html = element("a", text(article.title or UNTITLED), href=target) + facts_line(article, name)
        html = Html(html + element("p", text(counts(article)), class_="counts"))
        self._entries.append(_Entry(html, publisher_of(article), article.language or UNKNOWN))
        if len(self._part) == PER_PART:
            self._write_part()

    def finish(self) -> None:
        """Write the last part and the index, `index.html`.

        Raises:
            OSError: if they cannot be written.
        """
        if self._part:
            self._write_part()
        self._write("index.html", self._index())

    def _write_part(self) -> None:
        self._parts += 1
        self._write(_part_name(self._parts), report(self._part))
        self._part = []

    def _write(self, name: str, page: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        save(str(self._folder / name), page.encode())

    def _index(self) -> str:
        publishers = _choices([entry.publisher for entry in self._entries])
        languages = _choices([entry.language for entry in self._entries])
        items = [
            element("li", entry.html, class_=f"p{publishers[entry.publisher]} l{languages[entry.language]}", dir="auto")
            for entry in self._entries
        ]
        filters = [_filter("Publisher", "p", publishers), _filter("Language", "l", languages)]
        title = element("h1", text(f"newsparse report on {_number(len(items))}"))
        body = [
            element("header", title, id="top"),
            element("main", self._overview.html(), class_="pictures"),
            element("nav", *filters, element("ol", *items), aria_label="Articles"),
        ]
        return page_html("newsparse report", body, _rules("p", publishers) + _rules("l", languages))


def write_report(pages: Iterable[tuple[str, Article]], folder: Path | str) -> None:
    """Write a report on any number of articles into a folder: `index.html` and files with 100 articles each.

    The index has pictures (articles in time by publisher, who is quoted most, events by class and week, what was
    removed) with their numbers, and a list of the articles that can be filtered by publisher and language. It has no
    script, and loads nothing.

    Args:
        pages: the articles, each with a name, such as its path; taken one by one.
        folder: where to; made if it is not there.

    Raises:
        OSError: if it cannot be written.
    """
    made = ReportFolder(Path(folder))
    for name, article in pages:
        made.add(name, article)
    made.finish()


def _part_name(number: int) -> str:
    return f"part-{number:04}.html"


def _number(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"


def _choices(names: Sequence[str]) -> dict[str, int]:
    """Return names with their numbers, the most frequent first; those that are too many share the last number."""
    counted = Counter(names)
    ranked = sorted(counted, key=lambda name: (-counted[name], name))
    return {name: min(number, MOST_CHOICES) for number, name in enumerate(ranked)}


def _filter(title: str, prefix: str, choices: dict[str, int]) -> Html:
    """Return a choice of which articles are listed: it works by style alone."""
    names = dict.fromkeys(choices.values())
    if len(names) <= 1:
        return NONE
    shown = {number: name for name, number in reversed(choices.items())}
    shown.update({MOST_CHOICES: OTHERS} if MOST_CHOICES in shown else {})
    options = [("all", "all"), *((str(number), shown[number]) for number in names)]
    buttons = [
        element(
            "label",
            void("input", type="radio", name=prefix, id=f"{prefix}-{key}", checked="" if key == "all" else None),
            text(name),
        )
        for key, name in options
    ]
    return element("fieldset", element("legend", text(title)), *buttons)


def _rules(prefix: str, choices: dict[str, int]) -> str:
    """Return the style that hides what is not chosen."""
    return "".join(
        f"body:has(#{prefix}-{number}:checked) li:not(.{prefix}{number}){{display:none}}\n"
        for number in dict.fromkeys(choices.values())
    )
