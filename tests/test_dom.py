import pytest
from selectolax.lexbor import SelectolaxError

import newsparse
from newsparse.model.problems import Problem
from newsparse.reading.dom import Dom, read_dom
from newsparse.reading.guards import ATTRIBUTE_PROBLEM, DEPTH_PROBLEM, FORMATTING_PROBLEM, MAX_ATTRIBUTES, guard
from tests.support.ends import within


def blocks(source: str) -> list[str]:
    dom = read_dom(source)
    return [dom.text[start:end] for start, end in zip(dom.starts, dom.ends, strict=True)]


def test_inline_tags_neither_fuse_nor_split_words() -> None:
    assert blocks("<p><b>W</b>ort <i>und</i> <i>Satz</i>teil</p>") == ["Wort und Satzteil"]


def test_parts_of_a_headline_are_set_apart() -> None:
    assert blocks("<h2><span>Kicker</span><span>Headline</span></h2>") == ["Kicker Headline"]


def test_an_initial_belongs_to_its_word() -> None:
    assert blocks("<p><span class='dropcap'>D</span>er Anfang</p>") == ["Der Anfang"]


def test_a_line_break_is_kept_and_two_end_the_block() -> None:
    assert blocks("<p>eins<br>zwei<br> <br>drei</p>") == ["eins\nzwei", "drei"]


def test_text_between_and_after_blocks_makes_blocks_of_its_own() -> None:
    assert blocks("<div>vor<p>in</p>nach<p>in</p></div>") == ["vor", "in", "nach", "in"]


def test_a_leaked_processing_instruction_is_no_text() -> None:
    assert blocks("<body><p>vor</p><?php echo 1; ?><p>nach</p>") == ["vor", "nach"]


def test_linked_data_is_read_although_it_is_a_script() -> None:
    dom = read_dom('<script type="application/ld+json">{"@type": "Article"}</script><script>x</script>')

    assert dom.scripts == ('{"@type": "Article"}',)


def test_the_last_sentence_of_a_deep_body_is_kept() -> None:
    assert blocks("<div>" * 300 + "<p>Der letzte Satz.</p>" + "</div>" * 300) == ["Der letzte Satz."]


def test_depth_without_end_is_laid_flat_and_no_word_is_lost() -> None:
    dom = read_dom("<div>" * 20_000 + "<p>eins</p><p>zwei</p>")

    assert dom.text == "eins\n\nzwei"
    assert dom.problems == (DEPTH_PROBLEM,)


def test_closed_depth_is_laid_flat_too() -> None:
    dom = read_dom("<div>a" * 9_000 + "</div>" * 9_000 + "<p>b</p>")

    assert dom.text.split() == ["a"] * 9_000 + ["b"]


@pytest.mark.parametrize(
    "piece",
    [
        "<div title='</div>'>",
        "<!--><div>",
        "<div><?</div>>",
        "<div><table></div></table>",
        "<svg><![CDATA[</div>]]></svg><div>",
        "<svg><style><div>",
    ],
)
def test_depth_cannot_hide_behind_what_is_no_end_tag(piece: str) -> None:
    with within(seconds=2):
        dom = read_dom(piece * 30_000 + "<p>eins")

    assert dom.problems == (DEPTH_PROBLEM,)
    assert dom.text.endswith("eins")


@pytest.mark.parametrize(
    "piece",
    ["<p>a", "<ul><li>a<li>b</ul>", "<div><p>a</div>", "<i><p>a</p></i>", "<p>a<b>b</p></b>", "<p>a<b><a>b</b></a>"],
)
def test_many_elements_that_end_are_not_deep(piece: str) -> None:
    assert read_dom(piece * 6_000).problems == ()


@pytest.mark.parametrize(
    "piece",
    [
        "<font size={0}><p>x ",
        "<FONT SIZE={0}><P>x ",
        "<div><b id={0}>x </div>",
        "<b/id={0}><div>x </div>",
        "<i id={0} title='</i>'><p>x ",
        "<u id={0}><!--</u>--><p>x ",
        "<s id={0}><table><td></s>x </table>",
        "<b id={0}>" + "<div>" * 9 + "x </b>" + "</div>" * 9,
    ],
)
def test_formatting_left_open_is_left_out_and_no_word_is_lost(piece: str) -> None:
    with within(seconds=2):
        dom = read_dom("".join(piece.format(i) for i in range(3_000)))

    assert dom.problems == (FORMATTING_PROBLEM,)
    assert dom.text.split() == ["x"] * 3_000
    assert len(dom.tags) < 30_000


def test_formatting_that_is_closed_is_kept() -> None:
    dom = read_dom("".join(f"<p><small id={i}>x<a href=/>y</a></small>" for i in range(3_000)))

    assert dom.problems == ()
    assert dom.tags.count("small") == 3_000


def test_a_few_formatting_elements_may_stay_open() -> None:
    few = read_dom("<p><small id=1><small id=2>x" + "<p>x" * 1_000)

    assert few.problems == ()
    assert few.tags.count("small") == 2 + 2 * 1_000


def test_formatting_that_is_left_out_parts_no_words() -> None:
    dom = read_dom("<b id=1><div>W<b>o</b>rt <i>a</i><i>b</i></div></b>" * 3_000)

    assert dom.text.split("\n\n") == ["Wort ab"] * 3_000


def test_a_tree_without_memory_is_a_parse_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object, **__: object) -> None:
        raise SelectolaxError("Can't parse HTML.")

    monkeypatch.setattr("selectolax.lexbor.LexborHTMLParser", give_up)

    with pytest.raises(newsparse.ParseError, match="Can't parse HTML"):
        read_dom("<p>eins")


@pytest.mark.parametrize("attribute", ["a{0}", "a{0}=1", 'a{0}="1"', "a{0} = '1'"])
def test_attributes_without_end_are_cut(attribute: str) -> None:
    many = " ".join(attribute.format(i) for i in range(20_000))
    dom = read_dom(f"<p {many}>Wort</p>")

    assert dom.text == "Wort"
    assert dom.problems == (ATTRIBUTE_PROBLEM,)
    assert max(map(len, dom.attributes)) <= MAX_ATTRIBUTES


@pytest.mark.parametrize("white", ["\n", "\t", "\r", "\f"])
def test_attributes_without_end_are_cut_whatever_parts_them(white: str) -> None:
    many = white.join(f"a{i}" for i in range(20_000))

    assert read_dom(f"<p {many}>Wort</p>").problems == (ATTRIBUTE_PROBLEM,)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<?php echo 1 ?><p>a</p>", "a"),
        ("<p>a<!-- b --><x-y>c</x-y></p>", "ac"),
        ("<x-y>a</x-y><x-y>b</x-y>", "a\n\nb"),
        ("<math><mi>a</mi></math>", "a"),
        ("<dialog id=a>a</dialog><dialog id=b open>b</dialog>", "b"),
        ("<p class=sr-only>a</p><p class=a>b</p><p class=sr-only>c</p>", "b"),
        ("<p class='a A'>b</p><p style='display:none'>c</p><p class='a A' hidden>d</p>", "b"),
        ("<h3 id=a>a</h3><div role=region aria-labelledby=a style='display:none'>b</div>", "a\n\nb"),
        ("<h3 id=a>a</h3><div role=tabpanel aria-labelledby=a hidden>b</div>", "a\n\nb"),
        ("<div role=region hidden>a</div><div role=alert aria-labelledby=a hidden>b</div><p>c</p>", "c"),
        ("<p style='DISPLAY: None'>a</p><p style='border: none; visibility: visible'>b</p>", "b"),
    ],
)
def test_nodes_of_all_kinds_are_told_apart(source: str, shown: str) -> None:
    assert read_dom(source).text == shown


def test_long_inline_scripts_are_no_attributes() -> None:
    script = "for (i = 0; i <n; i++) { a [i] = ' ' }\n" * 2_000
    source = f"<p>vor</p><script>{script}</script><p>nach</p>"

    assert read_dom(source).problems == ()
    assert blocks(source) == ["vor", "nach"]


def test_long_data_attributes_are_kept() -> None:
    dom = read_dom(f'<img src="data:image/png;base64,{"QUJD" * 10_000}"><p>Wort</p>')

    assert dom.problems == ()
    assert dom.text == "Wort"


def test_lone_surrogates_are_replaced() -> None:
    assert blocks("<p>a\ud800b</p>") == ["a\ufffdb"]


def test_controls_are_replaced_one_for_one() -> None:
    assert blocks("<p>a&#27;b\x9fc</p>") == ["a\ufffdb\ufffdc"]


def link_share(dom: Dom, block: int) -> float:
    return dom.linked[block] / (dom.ends[block] - dom.starts[block])


def test_link_text_is_counted() -> None:
    dom = read_dom("<p>aaaa <a href='/b'>bbbb</a></p><p><a href='/c'>cc</a></p>")

    assert [round(link_share(dom, block), 1) for block in (0, 1)] == [0.6, 1.0]


def test_elements_know_their_words() -> None:
    dom = read_dom("<div class='a'>x <span class='b'>y <i>z</i></span></div>")

    assert [dom.within(e) for e, names in enumerate(dom.attributes) if names] == ["x y z", "y z"]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<b>東京</b><b>の港</b>", "東京の港"),
        ("<b>a</b><i>の</i>", "aの"),
        ("<span>Sport</span><span>Basket</span>", "Sport Basket"),
        ("<span>S</span><span>port</span>", "Sport"),
    ],
)
def test_parts_are_set_apart_where_a_capital_begins_one_and_never_inside_scripts_without_case(
    source: str, shown: str
) -> None:
    document = newsparse.parse(f"<body><p>{source}</p></body>", kind="html", plugins=()).document

    assert shown == document.text


@pytest.mark.parametrize("mode", ["open", "closed"])
def test_a_shadow_root_is_shown_and_a_template_is_not(mode: str) -> None:
    page = f'<x-a><template shadowrootmode="{mode}"><p>in</p><x-b><template shadowrootmode={mode}>deep</template></x-b>'

    assert blocks(f"{page}<template><p>kept</p></template></template><p>after</p></x-a>") == ["in", "deep", "after"]
    assert blocks(f"<template>{page}</template></x-a></template><p>after</p>") == ["after"]


@pytest.mark.parametrize("name", ["shadowrootmode", "ShadowRootMode", "SHADOWROOTMODE"])
@pytest.mark.parametrize("tag", ["template", "TEMPLATE"])
def test_a_shadow_root_is_shown_in_whatever_case_it_is_written(tag: str, name: str) -> None:
    assert blocks(f"<p>before</p><x-a><{tag} {name}=open><p>in</p></{tag}></x-a><p>after</p>") == [
        "before",
        "in",
        "after",
    ]


def test_a_page_without_shadow_roots_is_read_once_and_one_with_them_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []

    def noted(page: bytes) -> tuple[bytes, tuple[Problem, ...]]:
        read.append(page)
        return guard(page)

    monkeypatch.setattr("newsparse.reading.dom.guard", noted)
    read_dom("<p>One</p><template>shadowrootmode</template>")
    assert len(read) == 1

    read_dom("<p>One</p><template shadowrootmode=open>Two</template>")
    assert len(read) == 3


def test_shadow_roots_take_linear_time() -> None:
    for unit in ("<template shadowrootmode=open>", "</template>", "<template ", '<template "'):
        with within(20):
            read_dom(unit * 20_000 + "shadowrootmode")
