"""What stands in a piece of HTML: its elements, their attributes, and its words."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

VOID = frozenset({"meta"})


class Elements(HTMLParser):
    """Reads HTML of ours, which closes what it opens."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: Counter[tuple[str, tuple[str, ...]]] = Counter()
        """How often each element with these names of attributes occurs."""
        self.values: list[tuple[str, str, str]] = []
        """Element, attribute and value of each attribute."""
        self.words: list[tuple[tuple[str, ...], str]] = []
        """Each run of text with the classes and names of the elements around it."""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names[tag, tuple(sorted(name for name, _ in attrs))] += 1
        self.values += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self._open.append(f"{tag} {dict(attrs).get('class') or ''}".strip())

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop().split(" ")[0] == tag

    def handle_data(self, data: str) -> None:
        self.words.append((tuple(self._open), data))

    def all(self, attribute: str) -> list[str]:
        """Return the values of an attribute."""
        return [value for _, name, value in self.values if name == attribute]

    def text_in(self, name: str, outside: str = "span note") -> str:
        """Return the words inside of an element such as `p` or `details removed`, and outside of another one."""
        return "".join(words for around, words in self.words if name in around and outside not in around)
