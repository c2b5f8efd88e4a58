"""Linking: the made stories, and what may not be merged."""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from functools import cache
from pathlib import Path
from subprocess import run

import attrs
import msgspec
import pytest
from click.testing import CliRunner

import newsparse
from newsparse import Links, PassageKind
from newsparse.cli._commands import cli
from newsparse.errors import SchemaError
from newsparse.linking.happenings import NEXT, happenings
from newsparse.linking.look_alikes import between_to_within
from newsparse.linking.model import links_schema
from newsparse.linking.record import _sentences, lexicon_of, pack, packed_notes, record, unpack
from newsparse.linking.stories import MOST_SHARED
from newsparse.linking.vectors import MOST_KEYS, nearness
from newsparse.linking.words import read_terms
from newsparse.report import stories_report
from newsparse.report._stories import MOST
from tests.support import stories

SEEN, SET_ASIDE = stories.names()


@cache
def told() -> tuple[stories.Told, ...]:
    return tuple(one for name in (*SEEN, *SET_ASIDE) for one in stories.read(name))


@cache
def made_links() -> Links:
    return newsparse.link([one.article for one in told()], [one.id for one in told()])


def article(text: str, language: str = "en", day: str = "2031-05-07", url: str | None = None) -> newsparse.Article:
    return newsparse.parse(text, kind="body", language=language, captured_at=dt.date.fromisoformat(day), url=url)


@pytest.mark.parametrize("names", [SEEN, SET_ASIDE], ids=["seen", "set aside"])
def test_links_of_the_made_stories_are_right_and_most_are_found(names: list[str]) -> None:
    scores = stories.score([one for one in told() if one.story in names], made_links())

    assert stories.total(scores.values()).precision >= 0.9
    assert stories.total(scores.values()).recall >= 0.7


def test_a_third_of_the_made_stories_is_set_aside() -> None:
    assert (len(SEEN), len(SET_ASIDE)) == (10, 5)


def test_each_mark_of_the_made_stories_covers_words() -> None:
    wrong = [
        (one.id, name)
        for one in told()
        for name, start, end in one.marks
        if not one.article.document.text[start:end].strip()
    ]

    assert wrong == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ferry-nordhaven", "ferry-saint-elme"),
        ("quake-peru", "quake-iceland"),
        ("mayor-race", "mayor-elected"),
        ("fishing-accord", "fishing-quotas"),
    ],
)
def test_look_alikes_stay_two_stories(one: str, other: str) -> None:
    mixed = [
        story.members
        for story in made_links().stories
        if {one, other} <= {str(member).split("/")[0] for member in story.members}
    ]

    assert mixed == []


def test_reprints_are_copies_and_one_witness() -> None:
    [story] = [s for s in made_links().stories if "harbour-trial/en-ledger" in s.members]

    assert [set(group) for group in story.copies] == [{"harbour-trial/en-ledger", "harbour-trial/en-herald"}]
    assert story.witnesses == 3


def test_a_statement_in_three_languages_is_one_with_its_speaker() -> None:
    [group] = [g for g in made_links().quotes if "timber-sanctions/de-rundschau" in {i for i, _ in g.members}]

    assert {i for i, _ in group.members} == {one.id for one in told() if one.story == "timber-sanctions"}
    assert group.speaker is not None
    assert group.speaker.name == "Graça Valdemonte"
    assert group.said == dt.date(2032, 4, 22)


@pytest.mark.parametrize(("more", "same"), [("", True), (" „Der Kran ist alt“, sagte Ada Brenner.", False)])
def test_the_only_quotes_of_somebody_in_two_languages_are_one_if_they_share_a_word(more: str, same: bool) -> None:  # noqa: FBT001
    one = article(
        "The port of Lindhafen bought 3 cranes. “Nobody shall queue in the rain here again,” said Ada Brenner."
    )
    german = "Der Hafen von Lindhafen kauft 3 Kräne. „Im Regen anstehen muss hier keiner mehr“, sagte Ada Brenner."
    other = article(german + more, language="de")

    links = newsparse.link([one, other])

    assert len(links.stories) == 1
    assert any({member for member, _ in group.members} == {0, 1} for group in links.quotes) is same


REPORT = "The port of Lindhafen bought {} cranes on Monday. Its director, Ada Brenner, said: “{}.”"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("We will build 40 cranes in this harbour", "We shall build 40 cranes in our harbour", True),
        ("We will build 40 cranes in this harbour", "We will build 60 cranes in this harbour", False),
        ("We will build cranes in this old harbour", "We will not build cranes in this old harbour", False),
    ],
)
def test_numbers_and_negation_decide_what_is_one_statement(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    links = newsparse.link([article(REPORT.format(3, one)), article(REPORT.format(3, other))])

    assert any({i for i, _ in group.members} == {0, 1} for group in links.quotes) is same


CLOSING = {
    "en": ("“We will {} the furnace of Lund this year,” said the director, Pia Ekholm.", ("close", "not close")),
    "fr": (
        "« Nous {} le four de Lund cette année », a déclaré la directrice Pia Ekholm.",
        ("fermerons", "ne fermerons pas"),
    ),
    "de": (
        "„Wir werden den Ofen von Lund dieses Jahr {}“, sagte die Chefin Pia Ekholm.",
        ("schließen", "nicht schließen"),
    ),
}


@pytest.mark.parametrize(
    ("first", "second"), [("en", "en"), ("fr", "fr"), ("de", "de"), ("en", "fr"), ("en", "de"), ("fr", "de")]
)
@pytest.mark.parametrize("negated", [(False, False), (True, True), (False, True), (True, False)])
def test_yes_and_no_are_two_statements_in_all_languages(first: str, second: str, negated: tuple[bool, bool]) -> None:
    said = [CLOSING[code][0].format(CLOSING[code][1][no]) for code, no in zip((first, second), negated, strict=True)]
    links = newsparse.link([article(text, code) for text, code in zip(said, (first, second), strict=True)])

    assert any({member for member, _ in group.members} == {0, 1} for group in links.quotes) is (len(set(negated)) == 1)


@pytest.mark.parametrize(
    ("words", "negative"),
    [
        ("We won't go", True), ("We won the game", False), ("Nobody will go", True), ("They didn’t go", True),
        ("We can't go", True), ("We can go", False), ("No ship will sail", True), ("All ships will sail", False),
    ],
)  # fmt: skip
def test_contractions_and_negative_words_negate(words: str, negative: bool) -> None:  # noqa: FBT001
    known = lexicon_of("en")

    found = read_terms(words, [(0, len(words))], known).term

    assert known.negations.isdisjoint(found) is not negative


@pytest.mark.parametrize(("more", "same"), [("", False), (" and the lamps on the bridge were out again", True)])
def test_few_words_that_two_people_say_are_two_statements(more: str, same: bool) -> None:  # noqa: FBT001
    bus = "A bus overturned near Lindhafen on Sunday. “The driver had fallen asleep{},” {} said."

    links = newsparse.link([article(bus.format(more, name)) for name in ("Mara Example", "Tom Muster")])

    assert any({member for member, _ in group.members} == {0, 1} for group in links.quotes) is same


BRIDGE = "“We will rebuild the wooden bridge before the winter comes,” Mara Example "


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("said on Monday.", "said on Monday.", True),
        ("said on Monday.", "said on Sunday.", True),  # a day apart, as in two zones
        ("said on Monday.", "said on Saturday.", False),
        ("said.", "said on Saturday.", True),
        ("told Ann Sample.", "told Ann Sample.", True),
        ("told Ann Sample.", "told Tom Muster.", False),
        ("told Ann Sample.", "said.", True),
        ("told Ann Sample.", "told reporters.", True),
    ],
)
def test_the_occasion_and_the_addressee_decide_what_is_one_statement(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    filler = "The town lies on the river Wese. Boats cross there when the bridge of wood is closed. "
    links = newsparse.link([article(filler + BRIDGE + one), article(filler + BRIDGE + other)])

    assert len(links.stories) == 1
    assert len(links.quotes) == same


@pytest.mark.parametrize(("between", "known"), [(20, True), (21, False)])
def test_the_day_of_a_statement_stands_at_its_cue(between: int, known: bool) -> None:  # noqa: FBT001
    place = "in the hall of the town of the old bridge "[: between - 5].strip()
    text = f"“We will rebuild the wooden bridge here,” Mara Example said {place.ljust(between - 5, 'x')} on Monday."
    made = article(text)
    [quote], [time] = made.quotes, made.times
    assert quote.cue
    assert time.span.start - quote.cue.end == between

    assert record(made, 0).said == ((dt.date(2031, 5, 5),) if known else (None,))


def test_a_statement_is_one_in_lede_and_text_of_an_article() -> None:
    page = (
        "A bridge for the winter\n\n"
        "“We will rebuild the wooden bridge”, Mara Example promised on Monday.\n\n"
        "The old bridge fell into the river in March, and boats have crossed there ever since then. "
        "“We will rebuild the wooden bridge before the winter comes,” Mara Example said in the hall of the town.\n"
    )
    made = newsparse.parse(page, language="en", captured_at=dt.date(2031, 5, 7))

    [statement] = newsparse.link([made]).quotes

    assert len(statement.members) == len(made.quotes) == 2
    assert (statement.witnesses, statement.speaker and statement.speaker.name) == (1, "Mara Example")


def test_a_story_says_how_much_of_each_article_is_its_own() -> None:
    first = "Norway bought forty boats for the port of Bergen. The mayor wants to paint them blue in autumn."
    own = "Nobody knows who shall sail them, since the school of pilots closed its doors ten years ago."
    articles = [
        article(first, day="2031-05-07"),
        article(f"{first} {own}", day="2031-05-08"),
        article(first, day="2031-05-09"),
    ]

    [story] = newsparse.link(articles).stories

    words = [len(text.split()) for text in (first, own)]
    assert story.members == (0, 1, 2)
    assert story.own[0] == 1
    assert story.own[1] == pytest.approx(words[1] / sum(words), abs=0.02)
    assert story.own[2] == 0


def test_a_sentence_of_which_every_third_word_differs_is_one_passage() -> None:
    one = article("The old ferry carried ninety guests across the wide bay before the evening storm began.")
    other = article("The old boat carried ninety travellers across the broad bay before the evening gale began.")

    [passage] = newsparse.link([one, other]).passages

    assert passage.kind is PassageKind.REWORDED
    assert {i for i, _ in passage.members} == {0, 1}


def test_names_and_titles_alone_are_no_passage() -> None:
    one = article("President Ada Brenner and Prime Minister Tomas Quill opened the harbour of Lindhafen.")
    other = article("President Ada Brenner and Prime Minister Tomas Quill dined in a garden near Ostrava.")

    assert newsparse.link([one, other]).passages == ()


@pytest.mark.parametrize(("days", "share"), [(0, 1.0), (3, 1.0), (17, 0.5), (31, 1 / 3)])
def test_days_apart_take_from_likeness(days: int, share: float) -> None:
    assert nearness(700_000, 700_000 + days) == pytest.approx(share)


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("fr", ("négocier", "négociations", "négocié")),
        ("en", ("signed", "signing", "signs")),
        ("de", ("gedroht", "drohte", "drohen")),
        ("fr", ("cadeau", "cadeaux")),
    ],
)
def test_forms_of_a_word_have_one_stem(code: str, forms: tuple[str, ...]) -> None:
    assert len({lexicon_of(code).stem(form) for form in forms}) == 1


def test_a_packed_record_is_small_and_comes_back_whole() -> None:
    for one in told():
        kept = record(one.article, one.id)

        assert unpack(pack(kept)) == kept
        assert len(pack(kept)) < 8_000


def chatty(quotes: int) -> newsparse.Article:
    """Return an article with so many quotes of eight words that no two have in common."""
    made = ["zu" + "".join("bdfglmnprt"[int(figure)] for figure in f"{n:04}") + "k" for n in range(8 * quotes)]
    said = [f"“{' '.join(made[8 * n : 8 * n + 8])},” Mara Example said." for n in range(quotes)]
    return article("\n\n".join(said))


@pytest.mark.parametrize("quotes", [5, 150])
def test_quotes_and_events_of_an_article_are_at_most_six_kilobytes(quotes: int) -> None:
    made = chatty(quotes)

    kept = record(made, 0)

    assert packed_notes(kept.quotes, kept.events) <= 6_000
    assert (kept.quotes == made.quotes) is (packed_notes(made.quotes, made.events) <= 6_000)
    assert kept.quotes == made.quotes[: len(kept.quotes)]
    assert len(kept.quotes) == len(kept.said)


@pytest.mark.parametrize(("words", "sentences"), [(3_992, 2), (3_993, 1)])
def test_four_thousand_terms_of_an_article_are_compared(words: int, sentences: int) -> None:
    """The second sentence has eight words."""
    first = " ".join(["quay"] * words).capitalize()
    made = newsparse.parse(f"{first}. Boats have crossed there ever since the flood.", kind="body", language="en")

    assert len(list(_sentences(made, frozenset()))) == sentences


def test_six_kilobytes_are_made_good_use_of() -> None:
    made = chatty(150)
    assert packed_notes(made.quotes, made.events) > 6_000

    kept = record(made, 0)

    assert packed_notes(kept.quotes, kept.events) > 0.8 * 6_000


def test_two_articles_of_one_id_are_refused() -> None:
    linker = newsparse.Linker()
    linker.add(told()[0].article, id="a")

    with pytest.raises(ValueError, match="the id 'a' already"):
        linker.add(told()[1].article, id="a")


@pytest.mark.parametrize(
    ("ids", "said"),
    [
        (["a"], "more articles than ids: 1 ids were given"),
        (["a", "b", "c"], "more ids than articles: 'c' is the id of none, 2 articles"),
        ([], "more articles than ids"),
    ],
)
def test_as_many_ids_as_articles_are_asked_for(ids: list[str], said: str) -> None:
    articles = [one.article for one in told()[:2]]

    with pytest.raises(ValueError, match=said):
        newsparse.link(iter(articles), ids=iter(ids))


def test_ids_that_are_falsy_are_ids() -> None:
    links = newsparse.link([one.article for one in told()[:2]], ids=[0, ""])

    assert {member for story in links.stories for member in story.members} == {0, ""}


@pytest.mark.parametrize("thing", ["a page", None, newsparse.Document(text="")])
def test_what_is_no_article_is_a_type_error(thing: object) -> None:
    with pytest.raises(TypeError, match="an article is what"):
        newsparse.link([thing])  # type: ignore[list-item]


@pytest.mark.parametrize("state", [b"", b"\x92\x63\x90", b"{}"])
def test_what_is_no_state_of_a_linker_is_a_schema_error(state: bytes) -> None:
    with pytest.raises(SchemaError):
        newsparse.Linker.load(state)


def test_a_changed_state_is_a_schema_error() -> None:
    state = msgspec.msgpack.encode((1, [("a", b"no record")]))

    with pytest.raises(SchemaError, match="not an article as this version keeps it"):
        newsparse.Linker.load(state).links()


def test_an_id_that_json_has_no_key_for_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="an id is a str or an int"):
        newsparse.Linker().add(told()[0].article, id=("a", 1))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="got True"):
        newsparse.Linker().add(told()[0].article, id=True)


def test_no_articles_have_no_links() -> None:
    assert newsparse.link([]) == Links()


def test_links_are_written_as_json_with_the_ids_of_the_caller() -> None:
    links = newsparse.link([told()[0].article], ids=["only"])

    assert b'"members":["only"]' in links.to_json()


def test_an_article_without_text_of_its_own_is_a_story_of_its_own() -> None:
    bare = attrs.evolve(told()[0].article, document=newsparse.Document(text=""), quotes=(), events=(), entities=())

    assert [len(story.members) for story in newsparse.link([bare, bare]).stories] == [1, 1]


def test_the_command_links_pages_and_articles_and_writes_a_report(tmp_path: Path) -> None:
    paths = []
    for one in told()[:3]:
        paths.append(tmp_path / f"{one.id.replace('/', '_')}.txt")
        paths[-1].write_text(one.article.document.text, "utf-8")
    lines = tmp_path / "articles.jsonl"
    lines.write_bytes(b'{"path":"a.txt",' + told()[0].article.to_json()[1:] + b"\n{}\n" + told()[1].article.to_json())
    output, page = tmp_path / "links.json", tmp_path / "stories.html"
    arguments = ["link", *map(str, paths), str(lines), "-o", str(output), "--report", str(page)]

    result = CliRunner().invoke(cli, arguments, standalone_mode=False)

    assert result.return_value == 3  # of the line without an article
    members = {member for story in json.loads(output.read_bytes())["stories"] for member in story["members"]}
    assert members == {*map(str, paths), "a.txt", f"{lines}:3"}
    assert "story that several of 5 articles tell" in page.read_text("utf-8")


@pytest.mark.parametrize("path", ['"path":"a.txt",', '"path":"a \\"b\\".txt",', ""])
def test_the_command_links_articles_that_are_piped_in(path: str) -> None:
    lines = b"\n".join(b"{" + path.encode() + one.article.to_json()[1:] for one in told()[:2])

    piped = run([sys.executable, "-m", "newsparse", "link", "-"], input=lines, capture_output=True, check=True)

    [story] = json.loads(piped.stdout)["stories"]
    assert len(story["members"]) == 2


def test_the_command_links_a_page_that_is_piped_in() -> None:
    page = told()[0].article.document.text.encode()

    piped = run([sys.executable, "-m", "newsparse", "link", "-"], input=page, capture_output=True, check=True)

    assert [len(story["members"]) for story in json.loads(piped.stdout)["stories"]] == [1]


@pytest.mark.parametrize("columns", [[], ["--columns", "text=raw"]])
def test_the_command_links_the_pages_of_json_lines(tmp_path: Path, columns: list[str]) -> None:
    lines = tmp_path / "pages.jsonl"
    field = "raw" if columns else "text"
    lines.write_text("\n".join(json.dumps({field: one.article.document.text}) for one in told()[:2]), "utf-8")

    result = CliRunner().invoke(cli, ["link", str(lines), *columns])

    members = {member for story in json.loads(result.stdout)["stories"] for member in story["members"]}
    assert members == {f"{lines}#1", f"{lines}#2"}


def test_articles_of_one_path_are_told_apart(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(told()[0].article.document.text, "utf-8")

    result = CliRunner().invoke(cli, ["link", str(page), str(page)])

    [story] = json.loads(result.stdout)["stories"]
    assert set(story["members"]) == {str(page), f"{page}#2"}


def test_a_report_on_stories_shows_timeline_renderings_and_shares_and_runs_nothing() -> None:
    chosen = [one for one in told() if one.story == "timber-sanctions"]
    articles = {one.id: one.article for one in chosen}
    links = newsparse.link(articles.values(), ids=articles)

    html = stories_report(links, articles)

    assert "Nous ne construirons pas nos maisons" in html
    assert "Wir bauen unsere Häuser nicht" in html
    assert "2032-04-21" in html
    assert re.search(r">\d+\u00a0%<", html)
    assert "<script" not in html


@pytest.mark.parametrize(("count", "left"), [(2, 0), (MOST, 0), (MOST + 1, 1), (MOST + 5, 5)])
def test_the_table_of_shares_holds_those_that_share_most_and_says_how_many_do_not(count: int, left: int) -> None:
    copied = article("Norway bought 40 boats for the port of Bergen, and nobody in the town knew what they were for.")
    articles = {f"n{n}": copied for n in range(count)}

    html = stories_report(newsparse.link(articles.values(), ids=articles), articles)

    assert len(re.findall("<th>in ", html)) == min(count, MOST)
    assert re.findall(r"(\d+) articles? with less in common", html) == ([str(left)] if left else [])


def test_a_report_on_stories_shows_what_was_taken_over() -> None:
    one = article(
        "Norway bought 40 boats for the port of Bergen. The opera of Lyon has a new choir.", url="https://a.example"
    )
    other = article("Norway bought 40 boats for the port of Bergen. In Oslo it rains.", url="https://b.example")
    links = newsparse.link([one, other], ids=["a", "b"])

    html = stories_report(links, {"a": one, "b": other})

    [passage] = links.passages
    assert "1 passage that several have" in html
    assert f"copy, {100 * passage.share:.0f}\u00a0%" in html
    assert html.count(f"{passage.members[0][1].of(one.document.text)}</td>") == 2


def test_links_fit_their_schema() -> None:
    schema = links_schema()

    assert set(schema["$defs"]["Links"]["properties"]) == set(json.loads(made_links().to_json()))


def long_article(words: int, prefix: str = "") -> newsparse.Article:
    """Return an article of so many words, all of them different."""
    made = ["zu" + "".join("bdfglmnprt"[int(figure)] for figure in f"{n:04}") + "k" for n in range(words)]
    return article(f"{prefix} {' '.join(made)}.")


@pytest.mark.parametrize(("words", "keys"), [(100, 99), (MOST_KEYS + 1, MOST_KEYS), (2000, MOST_KEYS)])
def test_an_article_has_at_most_two_kilobytes_of_keys(words: int, keys: int) -> None:
    found = newsparse.Linker.keys(long_article(words))

    assert len(found) == keys
    assert 8 * len(found) <= 2048
    assert all(key < 1 << 63 for key in found)


def test_of_a_long_article_names_and_its_beginning_are_among_the_keys() -> None:
    lede = "In the port of Lindhafen the ferry Nordlicht burnt."

    short, long = (set(newsparse.Linker.keys(one)) for one in (article(lede), long_article(2000, lede)))

    assert short <= long


def test_an_article_of_another_story_shares_few_keys() -> None:
    one, same, other = (set(newsparse.Linker.keys(found.article)) for found in (told()[0], told()[1], told()[-1]))

    assert len(one & same) > 5 > len(one & other)


def test_a_text_on_more_sites_than_a_key_may_have_is_one_story_and_one_witness() -> None:
    text = "The council of Lindhafen sold the old crane on Monday. Ada Brenner called it “a sad day for the port”."
    copies = [article(text, url=f"https://site{n}.example/a") for n in range(MOST_SHARED + 5)]

    links = newsparse.link(copies)

    assert [(len(story.members), story.witnesses) for story in links.stories] == [(len(copies), 1)]
    assert [len(group.members) for group in links.quotes] == [len(copies)]


@pytest.mark.parametrize(("own", "copied"), [(12, True), (13, False)])
def test_an_article_of_which_half_stands_in_another_carries_its_text(own: int, copied: bool) -> None:  # noqa: FBT001
    shared = "Seven grey herons built nests above the flooded quarry near Lindhafen yesterday."
    bakers = "Bakers tailors clockmakers coopers printers and several organists gathered quietly somewhere else today."
    divers = "Divers with lamps found three rusty anchors plus one cannon under brown mud there."
    one, other = (article(f"{shared} {' '.join(tail.split()[:own])}.") for tail in (bakers, divers))

    stories_ = newsparse.link([one, other]).stories

    assert any(story.copies for story in stories_) is copied


@pytest.mark.parametrize(("smaller", "share"), [(2, 0.06), (4, 0.235), (7, 0.31), (14, 0.36)])
def test_a_small_half_must_stand_out_more_to_be_another_story(smaller: int, share: float) -> None:
    assert between_to_within(smaller) == pytest.approx(share)


@pytest.mark.parametrize(("days", "same"), [(1, True), (2, False)])
def test_times_a_day_apart_can_be_one_event_and_two_days_apart_can_not(days: int, same: bool) -> None:  # noqa: FBT001
    told_on = "Portugal imposed sanctions on Brazil on {}."
    one = article(told_on.format("3 May 2031"))
    other = article(told_on.format(f"{3 + days} May 2031"))

    groups = newsparse.link([one, other]).events

    assert any({member for member, _ in group.members} == {0, 1} for group in groups) is same


COAST = "The harbour of Lindhafen lies between Norway and Denmark, and fishermen of both use it. "


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Norway attacked Denmark on Monday.", "Norway attacked Denmark on Monday, officials said.", True),
        ("Norway attacked Denmark on Monday.", "Denmark attacked Norway on Monday.", False),
        ("Norway attacked Denmark on Monday.", "Norway did not attack Denmark on Monday.", False),
        ("Norway attacked Denmark on Monday.", "Norway will attack Denmark on Monday.", False),
        ("Norway attacked Denmark in April 2031.", "Norway attacked Denmark on 14 April 2031.", True),
        ("Norway attacked Denmark in March 2031.", "Norway attacked Denmark on 14 April 2031.", False),
        ("Norway met Denmark for talks in Oslo on Monday.", "Denmark met Norway for talks in Oslo on Monday.", True),
        (
            "Norway signed an agreement with Denmark on Monday.",
            "Denmark signed an agreement with Norway on Monday.",
            True,
        ),
    ],
)
def test_direction_modality_and_overlap_of_time_decide_what_is_one_event(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    articles = [article(COAST + one), article(COAST + other)]
    assert [len(made.events) for made in articles] == [1, 1]

    assert len(newsparse.link(articles).events) == same


STRIKES = {
    "en": "{} went on strike in Lindhafen on Monday for higher wages.",
    "fr": "{} ont fait grève lundi à Lindhafen pour de meilleurs salaires.",
    "de": "{} streikten am Montag in Lindhafen für höhere Löhne.",
}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("en", "Tram drivers"), ("en", "Tram drivers"), True),
        (("en", "Bakers"), ("en", "Nurses"), False),
        (("en", "Bakers"), ("en", "Bakers"), True),
        (("fr", "Les conducteurs de tram"), ("fr", "Les facteurs"), False),
        (("de", "Die Straßenbahnfahrer"), ("de", "Die Postboten"), False),
        (("de", "Die Straßenbahnfahrer"), ("fr", "Les conducteurs de tram"), True),
    ],
)
def test_common_nouns_tell_participants_apart_within_a_language(
    one: tuple[str, str],
    other: tuple[str, str],
    same: bool,  # noqa: FBT001
) -> None:
    articles = [article(STRIKES[code].format(who), code) for code, who in (one, other)]
    assert [len(made.events) for made in articles] == [1, 1]

    groups = newsparse.link(articles).events

    assert any({member for member, _ in group.members} == {0, 1} for group in groups) is same


@pytest.mark.parametrize("words", ["went on strike", "staged a strike"])
def test_a_light_verb_is_not_the_word_that_tells_an_event(words: str) -> None:
    one, other = (
        article(f"Bakers {told} in Lindhafen on Monday for higher wages.") for told in (words, "went on strike")
    )
    mentions = happenings([record(one, 0), record(other, 1)])

    assert [mention.trigger for mention in mentions] == ["=strike", "=strike"]


GIFTS = {
    "en": ("Norway donated {} to Denmark on Monday. ", ("two white horses", "a wooden ship", "old maps")),
    "fr": (
        "La Norvège a offert lundi au Danemark {}. ",
        ("deux chevaux blancs", "un navire de bois", "un vieil orgue"),
    ),
    "de": ("Norwegen hat Dänemark am Montag {} geschenkt. ", ("zwei Pferde", "ein Schiff aus Holz", "eine alte Orgel")),
}


@pytest.mark.parametrize("language", GIFTS)
def test_gifts_of_one_day_stay_as_many_as_they_are(language: str) -> None:
    frame, things = GIFTS[language]
    gifts = [frame.format(thing) for thing in things]
    one, other = article(COAST + "".join(gifts), language), article(COAST + "".join(reversed(gifts)), language)
    assert len(one.events) == len(other.events) == 3

    groups = newsparse.link([one, other]).events

    told = [
        {event.sentence.of((one, other)[int(member)].document.text) for member, event in group.members}
        for group in groups
    ]
    assert [len(sentences) for sentences in told] == [1, 1, 1]
    assert all(len(group.members) == 2 for group in groups)


@pytest.mark.parametrize(("between", "near"), [(NEXT - 2, True), (NEXT - 1, False)])
def test_the_thing_that_is_given_stands_near_the_word_that_tells_it(between: int, near: bool) -> None:  # noqa: FBT001
    made = article(f"Norway donated Denmark {' '.join(['very'] * between)} horses on Monday.")

    [one] = happenings([record(made, 0)])

    assert ("+hors" in one.objects, "+hors" in one.thing) == (True, near)


def test_an_undated_event_of_the_first_day_that_there_is_can_be_linked() -> None:
    first = article("Portugal imposed sanctions on Brazil.", day="0001-01-01")

    assert [len(story.members) for story in newsparse.link([first, first]).stories] == [2]
