"""Laws of linking: what must hold for any set of articles, checked on sets drawn from the made stories."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Links
from tests.support import stories


@cache
def told() -> tuple[stories.Told, ...]:
    seen, set_aside = stories.names()
    return tuple(one for name in (*seen, *set_aside) for one in stories.read(name))


def some(most: int = 8) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(0, len(told()) - 1), min_size=1, max_size=most, unique=True)


def linked(chosen: list[int]) -> Links:
    return newsparse.link([told()[n].article for n in chosen], ids=[told()[n].id for n in chosen])


UNRELATED = newsparse.parse("Qwyx zorblat fnord.", kind="body", language="en")


@settings(deadline=None, max_examples=20)
@given(some().flatmap(lambda chosen: st.tuples(st.just(chosen), st.permutations(chosen))))
def test_the_order_of_articles_does_not_matter(orders: tuple[list[int], list[int]]) -> None:
    chosen, shuffled = orders

    assert linked(chosen) == linked(shuffled)


@settings(deadline=None, max_examples=10)
@given(some())
def test_linking_twice_says_the_same(chosen: list[int]) -> None:
    linker = newsparse.Linker()
    for n in chosen:
        linker.add(told()[n].article, id=told()[n].id)

    once = linker.links()

    assert linker.links() == once == linked(chosen)


@settings(deadline=None, max_examples=20)
@given(some())
def test_an_unrelated_article_changes_nothing(chosen: list[int]) -> None:
    before = linked(chosen)
    articles = [*(told()[n].article for n in chosen), UNRELATED]

    after = newsparse.link(articles, ids=[*(told()[n].id for n in chosen), "unrelated"])

    assert tuple(story for story in after.stories if story.members != ("unrelated",)) == before.stories
    assert (after.quotes, after.events, after.passages) == (before.quotes, before.events, before.passages)


@settings(deadline=None, max_examples=20)
@given(some())
def test_all_members_of_a_group_are_in_one_story_and_every_article_in_exactly_one(chosen: list[int]) -> None:
    links = linked(chosen)

    story_of = {member: n for n, story in enumerate(links.stories) for member in story.members}
    assert sorted(map(str, story_of)) == sorted(told()[n].id for n in chosen)
    assert sum(len(story.members) for story in links.stories) == len(chosen)
    every = [group.members for groups in (links.quotes, links.events, links.passages) for group in groups]
    assert all(len({story_of[member[0]] for member in members}) == 1 for members in every)


@settings(deadline=None, max_examples=20)
@given(some(), st.integers(0, 7))
def test_a_copy_joins_the_story_of_its_original_and_adds_no_witness(chosen: list[int], which: int) -> None:
    original = told()[chosen[which % len(chosen)]]
    text = f"{original.article.document.text}\n\nShare on Facebook\n\nSubscribe to our newsletter\n"
    copy = newsparse.parse(text, kind="text", language=original.article.language, captured_at=original.day)
    before = linked(chosen)
    articles = [*(told()[n].article for n in chosen), copy]

    after = newsparse.link(articles, ids=[*(told()[n].id for n in chosen), "copy"])

    [was] = [story for story in before.stories if original.id in story.members]
    [now] = [story for story in after.stories if "copy" in story.members]
    assert original.id in now.members
    assert now.witnesses <= was.witnesses or set(was.members) < set(now.members) - {"copy"}


@settings(deadline=None, max_examples=20)
@given(some(), st.integers(0, 8))
def test_linkers_that_are_saved_loaded_and_merged_say_the_same(chosen: list[int], cut: int) -> None:
    parts = newsparse.Linker(), newsparse.Linker()
    for place, n in enumerate(chosen):
        parts[place < cut].add(told()[n].article, id=told()[n].id)

    merged = newsparse.Linker.load(parts[0].save())
    merged.merge(newsparse.Linker.load(parts[1].save()))

    assert merged.links() == linked(chosen)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.from_type(newsparse.Article), max_size=4))
def test_whatever_articles_there_are_each_is_in_one_story(articles: list[newsparse.Article]) -> None:
    links = newsparse.link([*articles, *articles])

    assert sorted(int(member) for story in links.stories for member in story.members) == list(range(2 * len(articles)))
