"""What authors of plugins draw: pages of their sites, republished and damaged ones, dated sentences, whole articles."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Document, Group, Site, find_times
from newsparse.testing import parse_with
from newsparse.testing import strategies as news
from newsparse.testing.dated_sentences import Dated, dated_sentences
from newsparse.testing.site_pages import damaged_pages, lines_of, republished_pages, site_pages


@given(st.data())
def test_the_lines_of_a_site_get_its_labels_on_its_pages(data: st.DataObject) -> None:
    site = data.draw(news.sites())
    page = data.draw(site_pages(site))
    own = {text for text, _ in lines_of(site)}

    article = parse_with(site, text=page.text, url=f"https://{site.domains[0]}/")

    labels = {block.text: block.label for block in article.blocks if block.text in own}
    assert labels == {text: label for text, label in page.blocks if text in own}


@given(st.data())
def test_the_lines_of_both_sites_get_their_labels_on_republished_pages(data: st.DataObject) -> None:
    original, host = data.draw(st.lists(news.sites(), min_size=2, max_size=2, unique_by=lambda site: site.name))
    page = data.draw(republished_pages(original, host))
    own = {text for site in (original, host) for text, _ in lines_of(site)}

    article = parse_with(original, host, text=page.text)

    labels = {block.text: block.label for block in article.blocks if block.text in own}
    assert labels == {text: label for text, label in page.blocks if text in own}
    assert {sighting.site for sighting in article.sightings} == {original.name, host.name}


@given(damaged_pages())
def test_a_damaged_page_still_has_a_body(drawn: tuple[news.Sample, str]) -> None:
    page, text = drawn

    article = parse_with(text=text)

    assert len(article.blocks) == len(page.blocks)
    assert article.body


@given(dated_sentences())
def test_the_day_of_a_sentence_is_found(dated: Dated) -> None:
    times = find_times(dated.text, dated.language, None)

    assert [(time.span.of(dated.text), time.value) for time in times] == [(dated.words, dated.day.isoformat())]


@given(st.from_type(Article), st.from_type(newsparse.Document), st.from_type(Site))
def test_types_have_strategies_of_their_own(article: Article, document: Document, site: Site) -> None:
    assert Article.from_json(article.to_json()) == article
    assert all(block.label.group in Group for block in document)
    assert site.domains


def test_hypothesis_knows_the_types_whatever_is_imported_first() -> None:
    uses = "st.from_type(newsparse.Article).validate()"
    for imports in ("import newsparse; newsparse.parse; ", "", "import newsparse.model.article; "):
        code = f"{imports}from hypothesis import strategies as st; import newsparse; {uses}"
        subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, timeout=60)  # noqa: S603


def test_importing_hypothesis_loads_nothing_of_newsparse() -> None:
    code = (
        "import sys, hypothesis; assert 'attrs' not in sys.modules; print([n for n in sys.modules if 'newsparse' in n])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)  # noqa: S603

    assert "newsparse._lazy_imports" in done.stdout
    assert "newsparse._" not in done.stdout.replace("newsparse._lazy_imports", "")
