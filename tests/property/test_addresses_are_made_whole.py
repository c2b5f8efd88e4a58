"""Where a link leads is what the rules of the web say, whichever of its forms is joined without them."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.text.urls import address

BASES = (
    "https://paper.example",
    "https://paper.example/",
    "http://www.paper.example:8080/a/b.html?c=/d#e",
    "HTTPS://Paper.example/a//b/",
    "https://ann:secret@paper.example/a",
    "https://paper example/a",
)
STEPS = ("", ".", "..", "a", ".b", "c.", "7%20", "~x", "a=1&b+c,d", "e;f", "g?h=/../i", "#j", "k l", "é")
values = st.lists(st.sampled_from(STEPS), max_size=6).map("/".join)


@example("https://paper.example/a/b", "/c/../d")
@example("https://paper.example/a/b", "//c/d")
@example("https://paper example/a", "/b")
@given(st.sampled_from(BASES), values | values.map("/{}".format))
def test_an_address_on_a_page_leads_to_where_the_rules_of_the_web_say(base: str, value: str) -> None:
    expected = urljoin(base, value)

    assert address(value, base) == (expected.replace(" ", "%20") if urlsplit(expected).netloc else None)


@pytest.mark.parametrize("base", [None, "", "paper", "ftp://paper.example/a", "mailto:a@paper.example"])
def test_a_path_leads_nowhere_without_a_page_of_the_web(base: str | None) -> None:
    assert address("/a", base) is None


def test_an_address_has_two_thousand_code_points_at_most() -> None:
    for length in (1_999, 2_000, 2_001):
        value = "https://paper.example/".ljust(length, "a")
        assert address(f" {value} ", None) == value[:2_000]


@pytest.mark.parametrize(
    ("value", "whole"),
    [
        ("mailto:a@paper.example", "mailto:a@paper.example"), ("ftp://paper.example/a", None), ("https:///a", None),
        ("javascript:a", None), ("https://paper.example/a b", "https://paper.example/a%20b"),
        ("https://paper.example/a\x01b", None), ("http://[::1", None), ("HTTPS://paper.example", "https://paper.example"),
    ],
)  # fmt: skip
def test_addresses_lead_to_the_web_or_a_mailbox(value: str, whole: str | None) -> None:
    assert address(value, "https://other.example/") == whole
