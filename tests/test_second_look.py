"""What rules of HTML left out without being sure is weighed again, and taken where its evidence speaks for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsparse
from newsparse import Article, Explanation, Group, Options, Parser
from newsparse.labelling.body_evidence.choice import likelihood
from newsparse.labelling.html import second_look
from newsparse.labelling.html.left_out import FEATURES
from newsparse.labelling.html.left_out_weights import MODEL
from newsparse.labelling.html.second_look import SECOND_LOOK, TAKEN
from newsparse.testing._prose import PROSE

TITLE = "Nine harbours to walk along in spring"
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PROSE["en"][:2])
NAMES = "Velmora Ostwick Tarn Quillby Ansmouth Dorrow Peltham Severick Lund".split()
ENTRY = (
    "The walk along the quay of {0} takes an hour and a half, and begins at the old customs house. There is a place to "
    "eat at its end, which opens at nine, and the ferry back leaves every hour until the evening. In {0} the wind "
    "comes from the west on most days, so that it is better to walk out in the morning and to come back after lunch."
)
LINKS = "".join(f"<li><a href='/{name}'>{name} and its surroundings</a></li>" for name in NAMES)
HEAD = f"<head><meta property='og:title' content='{TITLE}'></head>"


def page(inside: str, below: str = "") -> str:
    body = f"<article><h1>{TITLE}</h1>{TEXT}{inside}</article>{below}"
    return f"<html>{HEAD}<body><nav><ul>{LINKS}</ul></nav>{body}<footer><ul>{LINKS}</ul></footer></body></html>"


def entries(name: str = "", count: int = 9) -> str:
    return "".join(
        f"<div class='{name}'><h2><a href='/walk/{place}'>{place}</a></h2><p>{ENTRY.format(place)}</p></div>"
        for place in NAMES[:count]
    )


def parsed(text: str, *disabled: str) -> Article:
    options = Options(times=False, quotes=False, events=False, disable=frozenset(disabled))
    return Parser(plugins=(), options=options).parse(text, kind="html")


def explained(text: str) -> Explanation:
    return newsparse.explain(text, kind="html", plugins=(), times=False, quotes=False, events=False)


PAGES = {
    "entries under linked headings": page(entries()),
    "entries in widgets": page(entries("widget")),
    "entries that are embedded": page(entries("embed")),
    "one box for another article": page(
        f"<div class='latest'><p><a href='/l'>Lund wins again</a></p></div>{TEXT.upper()}"
    ),
    "boxes below the article": page("", f"<aside class='latest'>{entries('teaser', 4)}</aside>"),
    "a form": page(f"<form><p>{ENTRY.format('Tarn')}</p></form>{TEXT.upper()}"),
    "text alone": f"<html>{HEAD}<body><article><h1>{TITLE}</h1>{TEXT}</article></body></html>",
    "no text": f"<html>{HEAD}<body><nav><ul>{LINKS}</ul></nav></body></html>",
}


def taken(article: Article) -> Iterator[str]:
    return (block.text for block in article.blocks if block.reason and block.reason.rule_id == SECOND_LOOK)


@pytest.mark.parametrize("kind", ["entries under linked headings", "entries in widgets", "entries that are embedded"])
def test_the_entries_of_a_list_are_its_text_whatever_their_boxes_are_named(kind: str) -> None:
    body = parsed(PAGES[kind]).body_text

    assert [place for place in NAMES if ENTRY.format(place) not in body] == []


@pytest.mark.parametrize("kind", ["boxes below the article", "a form", "one box for another article"])
def test_boxes_of_other_articles_and_forms_stay_out(kind: str) -> None:
    assert list(taken(parsed(PAGES[kind]))) == []


@pytest.mark.parametrize("kind", PAGES)
def test_a_second_look_only_adds_and_only_what_a_rule_left_out(kind: str) -> None:
    before, after = parsed(PAGES[kind], SECOND_LOOK), parsed(PAGES[kind])

    for old, new in zip(before.blocks, after.blocks, strict=True):
        assert old.reason is not None
        assert new.reason is not None
        if new.reason.rule_id == SECOND_LOOK:
            assert old.group is not Group.BODY
            assert new.group is Group.BODY
            assert old.reason.rule in new.reason.rule
        else:
            assert (old.label, old.reason) == (new.label, new.reason)
    assert not list(taken(before))


@pytest.mark.parametrize("kind", PAGES)
def test_each_block_in_doubt_has_one_finite_number_of_each_feature(kind: str) -> None:
    evidence = explained(PAGES[kind]).body_evidence
    if evidence is None:
        assert kind in ("no text", "text alone")
        return

    assert evidence.asked
    columns = evidence.columns()
    assert set(columns) == set(FEATURES) == {name for name, _ in MODEL.weights}
    for column in columns.values():
        assert len(column) == len(evidence.asked)
        assert all(-10 < value < 10 for value in column)


def test_where_there_is_no_text_nothing_is_added() -> None:
    assert explained(PAGES["no text"]).body_evidence is None
    assert not parsed(PAGES["no text"]).body


@pytest.mark.parametrize(("likely", "is_taken"), [(0.6, False), (0.601, True)])
def test_what_is_likely_text_is_taken(monkeypatch: pytest.MonkeyPatch, likely: float, *, is_taken: bool) -> None:
    monkeypatch.setattr(second_look, "likelihood", lambda _: likely)

    assert any(taken(parsed(PAGES["entries in widgets"]))) is is_taken


def test_the_evidence_of_a_block_in_doubt_can_be_seen_and_adds_up() -> None:
    explanation = explained(PAGES["entries in widgets"])
    evidence = explanation.body_evidence

    assert evidence is not None
    assert evidence.model == "html"
    assert len(evidence.probabilities) == len(evidence.chosen) == len(explanation.article.blocks)
    for b, block in enumerate(explanation.article.blocks):
        rows = evidence.features(b)
        assert bool(rows) is (b in (evidence.asked or ()))
        assert evidence.chosen[b] is (block.group is Group.BODY)


def test_the_odds_of_a_page_are_the_sums_of_what_its_features_add() -> None:
    explanation = explained(PAGES["a form"])
    evidence = explanation.body_evidence

    assert evidence is not None
    assert evidence.asked
    sums = [MODEL.bias + sum(adds for _, _, adds in evidence.features(b)) for b in evidence.asked]
    likely = [evidence.probabilities[b] for b in evidence.asked]
    assert max(sums) < 0
    assert max(likely) < TAKEN
    assert [likelihood(value) for value in sums] == pytest.approx(likely, abs=0.2)


def test_a_byline_and_a_date_above_the_text_stay_what_they_are() -> None:
    article = parsed(page("").replace("</h1>", "</h1><p>By Edda Lorne</p><p>19 June 2024</p>"))

    assert list(taken(article)) == []
    assert "Edda Lorne" not in article.body_text


@pytest.mark.parametrize("words", ["World", "Ingram Sallow in Brimmen"])
def test_a_few_words_above_the_text_are_no_text(words: str) -> None:
    article = parsed(page("").replace("<h1>", f"<p>{words}</p><h1>"))

    assert list(taken(article)) == []
