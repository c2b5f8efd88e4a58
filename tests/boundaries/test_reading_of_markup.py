"""Each figure by which markup, scripts and data that are no page are read, just on both sides of it."""

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse.reading import guards, not_shown
from newsparse.reading.dom import read_dom
from newsparse.reading.guards import ATTRIBUTE_PROBLEM, DEPTH_PROBLEM, FORMATTING_PROBLEM, guard
from newsparse.reading.html import Html
from newsparse.reading.jsonld import plain
from newsparse.reading.language import _language_of_most, _of_most_words, _suffices
from newsparse.reading.refuse import is_lost, seems_to_be
from newsparse.reading.script_state import script_states
from newsparse.reading.sniff import is_full_of_tags, looks_like_markdown, sniff
from newsparse.testing._prose import PROSE
from tests.support.boundaries import Edge, edges, names, sized


def binary(controls: int, others: int = 0, *, size: int = 1_000) -> bool:
    """Tell whether bytes of a size are data, of which so many are controls and so many no UTF-8."""
    data = b"\1" * controls + b"\xff" * others
    return seems_to_be(data.ljust(size, b"a")) == "binary data"


def far_controls(more: bytes) -> bool:
    """Tell whether bytes are data of which just a twentieth are controls, before others that are."""
    return seems_to_be((b"\xff" + b"\1" * 3_276).ljust(65_536, b"a") + more) is not None


def lost(signs: int, letters: int, spaces: int = 0) -> bool:
    return is_lost("\ufffd" * signs + "a" * letters + " \n" * spaces)


DATA = edges([
    ("controls among bytes that are no UTF-8", lambda: binary(50, 1), False, lambda: binary(51, 1), True),
    ("controls among bytes that are UTF-8", lambda: binary(300), False, lambda: binary(301), True),
    ("controls of a few bytes", lambda: binary(4, size=4), False, lambda: binary(5, size=5), True),
    ("bytes that are looked at", lambda: far_controls(b"\1" * 9_000), False,
     lambda: seems_to_be(b"\xff" + b"\1" * 3_277 + b"a" * 62_258) is not None, True),
    ("a beginning that text may have, with a control and without", lambda: seems_to_be(b"MZ\0"), "a program",
     lambda: seems_to_be(b"MZ is"), None),
    ("a beginning that no text has", lambda: seems_to_be(b"%PDF-1.7 and so on"), "a PDF file",
     lambda: seems_to_be(b"PDF-1.7 and so on"), None),
    ("a beginning that is no ASCII", lambda: seems_to_be(b"\xff\xd8\xff"), "a JPEG image",
     lambda: seems_to_be(b"\xff\xd8a"), None),
    ("a name within data", lambda: seems_to_be(b"\0\0\0\0ftyp" + b"\0" * 8), "an MP4 video or an AVIF or HEIC image",
     lambda: seems_to_be(b"\0\0\0ftyp" + b"\0" * 9), "binary data"),
    ("a name within text", lambda: seems_to_be(b"abcdftyp and so on"), None,
     lambda: seems_to_be(b"abcdftyp" + b"\0" * 9), "an MP4 video or an AVIF or HEIC image"),
    ("letters that were lost", lambda: lost(16, 0), True, lambda: lost(15, 0), False),
    ("half of the letters", lambda: lost(20, 19), True, lambda: lost(20, 20), False),
    ("white space among what was lost", lambda: lost(20, 19, 50), True, lambda: lost(20, 20, 50), False),
])  # fmt: skip


def guarded(page: str) -> tuple[newsparse.Problem, ...]:
    return guard(page.encode())[1]


def nested(depth: int, tags: int) -> tuple[newsparse.Problem, ...]:
    """Return the problems of a page of so many tags, of which some stand in each other."""
    return guarded("<div>" * depth + "<br>" * (tags - depth))


def depth_of(page: bytes) -> int:
    dom = read_dom(page)
    return max(len(list(dom.around(e))) for e in range(len(dom.tags)))


def left_open(formatting: int, others: int) -> tuple[newsparse.Problem, ...]:
    return guarded("<b x>" * formatting + "<p>" * others)


def attributes(count: int, width: int = 9) -> tuple[newsparse.Problem, ...]:
    return guarded("<p " + " ".join(f"a{i:0{width - 2}}" for i in range(count)) + ">" + "b" * 20_000)


GUARDS = edges([
    ("depth of a page", lambda: nested(512, 9_000), (), lambda: nested(513, 9_000), (DEPTH_PROBLEM,)),
    ("tags of a deep page", lambda: nested(600, 8_000), (), lambda: nested(600, 8_001), (DEPTH_PROBLEM,)),
    ("formatting that is left open", lambda: left_open(400, 600), (), lambda: left_open(400, 601),
     (FORMATTING_PROBLEM,)),
    ("attributes of a tag", lambda: attributes(2_000), (), lambda: attributes(2_002), (ATTRIBUTE_PROBLEM,)),
    ("attributes of a shorter tag", lambda: attributes(2_600, 6), (), lambda: attributes(2_700, 6),
     (ATTRIBUTE_PROBLEM,)),
])  # fmt: skip


def closed(tag: str, *stack: str) -> list[str]:
    """Return what is open behind an end tag."""
    left = [one.encode() for one in stack]
    guards._close(tag.encode(), left)
    return [one.decode() for one in left]


def opened(tag: str, *stack: str) -> list[str]:
    left = [one.encode() for one in stack]
    guards._close_implied(tag.encode(), left)
    return [one.decode() for one in left]


TAGS = edges([
    ("an end tag closes what stands inside", lambda: closed("p", "div", "p", "b"), ["div"],
     lambda: closed("p", "div", "b"), ["div", "b"]),
    ("an end tag of formatting closes that alone", lambda: closed("b", "b", "p", "i"), ["p", "i"],
     lambda: closed("b", "b", "td", "i"), ["b", "td", "i"]),
    ("an ordinary end tag does not reach out of a block", lambda: closed("span", "span", "q"), [],
     lambda: closed("span", "span", "div"), ["span", "div"]),
    ("the end of a block does, but not out of a cell", lambda: closed("div", "div", "section"), [],
     lambda: closed("div", "div", "table", "td"), ["div", "table", "td"]),
    ("the end of a cell does not reach out of its table", lambda: closed("table", "table", "tr", "td"), [],
     lambda: closed("td", "td", "table"), ["td", "table"]),
    ("elements that an end tag reaches across", lambda: len(closed("p", "p", *["b"] * 63)), 0,
     lambda: len(closed("p", "p", *["b"] * 64)), 65),
    ("a paragraph ends where a block begins", lambda: opened("div", "div", "p"), ["div"],
     lambda: opened("span", "div", "p"), ["div", "p"]),
    ("an item ends where the next begins", lambda: opened("li", "ul", "li"), ["ul"],
     lambda: opened("ul", "ul", "li"), ["ul", "li"]),
    ("a division stays open where the next begins", lambda: opened("div", "div"), ["div"], lambda: opened("p", "p"),
     []),
    ("a table ends a paragraph", lambda: opened("table", "p"), [], lambda: opened("td", "p"), ["p"]),
    ("nothing is open", lambda: opened("p"), [], lambda: closed("p"), []),
])  # fmt: skip

DEEP = [
    "<div>" * 4_100 + "a" + "</div>" * 4_100 + "<p>b",
    "<i><div>" * 4_100 + "a" + "</i></div>" * 4_100 + "<p>b",
    "<!-- <div> -->" * 600 + "<div>" * 600 + "a<!-- > -->" + "<br>" * 9_000 + "b",
    "<script>'<div>'</script>" * 600 + "<div>" * 600 + "a" + "<br>" * 9_000 + "b",
    "<svg><style><g>" * 600 + "a" + "<br>" * 9_000 + "b",
    "<div title='>'>" * 600 + "a" + "<br>" * 9_000 + "b",
    "<![CDATA[<div>]]>" * 600 + "<div>" * 600 + "a" + "<br>" * 9_000 + "b",
    "<p>" * 9_000 + "a" + "<div>" * 600 + "b",
    "<ul><li>" * 600 + "a" + "</ul>" * 600 + "<br>" * 9_000 + "b",
]


@pytest.mark.parametrize("page", DEEP, ids=range(len(DEEP)))
def test_no_page_is_deep_and_none_loses_a_word(page: str) -> None:
    flat, _ = guard(page.encode())

    assert depth_of(flat) <= guards.MAX_DEPTH + 10  # a parser adds a few of its own
    assert [part for part in read_dom(flat).text.replace("]]>", "").split() if part in ("a", "b")] == ["a", "b"]


def states(page: str) -> list[object]:
    return list(script_states(page.encode()))


def state(length: int) -> int:
    """Return how many values scripts of so many bytes hold, before one more."""
    content = '["' + "a" * (length - 4) + '"]'
    return len(states(f"<script type=json>{content}</script><script>a=[1]</script>"))


ROW, CUT = "1:[2]\n", "1:[2]\n2:"


def pushed(rows: str) -> str:
    return f"self.__next_f.push([1,{json.dumps(rows)}]);"


def streamed(length: int) -> int:
    row = f"1:T{length:x},{'a' * length}"
    (text,) = states(f"<script>{pushed(row)}</script>")
    return len(str(text))


STATES = edges([
    ("bytes of scripts", lambda: state(3_000_000 - 5), 2, lambda: state(3_000_001 - 5), 1),
    ("code points of a streamed row", lambda: streamed(300_000), 300_000, lambda: streamed(300_001), 300_000),
    ("a page that begins with a script", lambda: states("<script>a=[1]</script>"), [[1]],
     lambda: states("<script src=a></script>"), []),
    ("what is no JSON before what is", lambda: states("<script>a={b:1};c=[2]</script>"), [[2]],
     lambda: states("<script>a={b:1};c=(2)</script>"), []),
    ("numbers and strings", lambda: states("""<script>a=1;b='c';d="e"</script>"""), [],
     lambda: states("""<script>a=1;b='c';d=["e"]</script>"""), [["e"]]),
    ("JSON in a string", lambda: states("""<script>a='';b="[1]"</script>"""), [[1]],
     lambda: states('<script>b="1"</script>'), []),
    ("rows of two scripts", lambda: states(f"<script>{pushed(CUT)}</script><script>{pushed('[3]')}</script>"),
     [[2], [3]], lambda: states("<script>self.__next_f.push([0])</script>"), []),
    ("several rows of a script", lambda: states(f"<script>{pushed(ROW)}{pushed(ROW)}</script>"), [[2], [2]],
     lambda: states("<script>self.__next_f.push([1,2])</script>"), []),
    ("a script without an end", lambda: states("<script>a=[1]</script><script>b=[2]"), [[1]],
     lambda: states("<script>a=[1]"), []),
])  # fmt: skip


def running(*blocks: str, enough: int = 100_000) -> int:
    return not_shown.running_text(read_dom("".join(f"<p>{block}</p>" for block in blocks)), enough)


def in_state(before: int) -> int:
    """Return how many texts are found behind so many other values."""
    return len(list(not_shown._strings([*range(before), sized(80, end=".")], "")))


def paths(*names_: str) -> set[str]:
    value: object = sized(80, end=".")
    for name in reversed(names_):
        value = {name: value}
    return {path for path, _ in not_shown._strings(value, "")}


def linked(length: int) -> int:
    return running(f"<a href=/>{sized(length)}</a>{sized(100 - length, first=40, end='.')}")


SHOWN = edges([
    ("code points of running text", lambda: running(sized(60, end=".")), 60, lambda: running(sized(59, end=".")), 0),
    ("signs of running text", lambda: running("潮" * 19 + "。"), 60, lambda: running("潮" * 18 + "。"), 0),
    ("the end of running text", lambda: running(sized(80, end=".”")), 80, lambda: running(sized(80, end=",")), 0),
    ("links in running text", lambda: linked(49), 100, lambda: linked(50), 0),
    ("text that is enough", lambda: running(*[sized(80, end=".")] * 4, enough=160), 160,
     lambda: running(*[sized(80, end=".")] * 4, enough=161), 240),
    ("values of a state", lambda: in_state(49_998), 1, lambda: in_state(49_999), 0),
    ("code points of a name in a path", lambda: paths("a" * 51, "b"), {f".{'a' * 50}.b"},
     lambda: paths("a" * 49, "b"), {f".{'a' * 49}.b"}),
    ("code points of a path", lambda: [len(path) for path in paths(*["a" * 50] * 12)], [500 + 51],
     lambda: [len(path) for path in paths(*["a" * 50] * 9)], [9 * 51]),
    ("code points of a text in a state", lambda: len(list(not_shown._strings(sized(60, end="."), ""))), 1,
     lambda: len(list(not_shown._strings(sized(59, end="."), ""))), 0),
    ("signs of a text in a state", lambda: len(list(not_shown._strings("潮" * 19 + "。", ""))), 1,
     lambda: len(list(not_shown._strings("潮" * 18 + "。", ""))), 0),
    ("what is text", lambda: [*map(not_shown._is_text, ("a b.", "a<p>b", "潮。", "a b.\n"))], [True] * 4,
     lambda: [*map(not_shown._is_text, ("a.b.", "a b", "a<pb>", "潮", ""))], [False] * 5),
    ("plain text, and text with tags", lambda: not_shown._as_html("a < b\n\nc"), "<p>a &lt; b</p><p>c</p>",
     lambda: not_shown._as_html("a<br>b\nc"), "<div>a<br>b\nc</div>"),
    ("emphasis, and escaped tags", lambda: not_shown._as_html("a <b>b</b>\nc"), "<p>a <b>b</b></p><p>c</p>",
     lambda: not_shown._as_html("&lt;p&gt;a"), "<div><p>a</div>"),
    ("templates of scripts",
     lambda: not_shown._templates(b"a<script type=text/html>b</script >c<script type=text/html>d</script>e",
                                  read_dom(""), 0), b"a<div>b</div>c<div>d</div>e",
     lambda: not_shown._templates(b"a<script type=text/js>b</script>c", read_dom(""), 0), None),
])  # fmt: skip


def german(count: int) -> str | None:
    """Return the language of a block of so many German words in a French text."""
    block = " ".join("die Regierung hat das nicht mit der Opposition".split()[:count])
    article = newsparse.parse("\n\n".join([*PROSE["fr"], block]), kind="text", plugins=())
    return article.blocks[-1].language


LANGUAGES = edges([
    ("words of a block in another language", lambda: german(6), "de", lambda: german(5), "fr"),
    ("stop words of a text", lambda: _suffices(3, 20), True, lambda: _suffices(3, 21), False),
    ("no words at all", lambda: _suffices(0, 0), False, lambda: _suffices(1, 6), True),
    ("two languages that a text shows alike", lambda: _language_of_most({"de": 2, "fr": 2}, None), None,
     lambda: _language_of_most({"de": 2, "fr": 3}, None), "fr"),
    ("words of another language than the declared one", lambda: _language_of_most({"de": 3}, "fr"), "de",
     lambda: _language_of_most({"de": 2}, "fr"), "fr"),
    ("twice as many words as of the declared one", lambda: _language_of_most({"de": 7, "fr": 3}, "fr-CH"), "de",
     lambda: _language_of_most({"de": 6, "fr": 3}, "fr-CH"), "fr-CH"),
    ("the language of most words", lambda: _of_most_words([["a"] * 3, ["b"] * 2, ["c"] * 2], ["de", "fr", "fr"]), "fr",
     lambda: _of_most_words([["a"] * 4, ["b"] * 2, ["c"] * 2], ["de", "fr", None]), "de"),
])  # fmt: skip


def is_plain(page: str) -> bool:
    return Html(read_dom(page)).is_plain


def tags(count: int, length: int = 0) -> bool:
    return is_full_of_tags("<p>a</p>" * count + "b" * length)


PAGES = edges([
    ("paragraphs that say nothing more", lambda: is_plain("<html lang=en><p>a<p>b"), True,
     lambda: is_plain("<p>a<p>b<h2>c"), False),
    ("an attribute of a paragraph", lambda: is_plain("<p>a<p>b"), True,
     lambda: [is_plain(page) for page in ("<p class=x>a<p>b", "<p>a<p class=x>b", "<body class=x><p>a<p>b")],
     [False] * 3),
    ("code points of a declared text", lambda: len(plain("a" * 200_000)), 200_000,
     lambda: len(plain("a" * 200_001)), 200_000),
    ("spaces of a declared text", lambda: plain(" a  b\n"), "a  b", lambda: plain("a\nb"), "a b"),
    ("links that show Markdown", lambda: looks_like_markdown("[a](/b) " * 3), True,
     lambda: looks_like_markdown("[a](/b) " * 2), False),
    ("code points in which they stand", lambda: looks_like_markdown("a" * 19_979 + "[a](/b)" * 3), True,
     lambda: looks_like_markdown("a" * 19_980 + "[a](/b)" * 3), False),
    ("end tags of a text", lambda: tags(5), True, lambda: tags(4), False),
    ("code points for a tag", lambda: tags(5, 959), True, lambda: tags(5, 960), False),
    ("an end tag behind a tag of a beginning", lambda: sniff(f"<h2>a{'b' * 199_990}</h2>"), "html",
     lambda: sniff(f"<h2>a{'b' * 199_992}</h2>"), "text"),
    ("a page below the words of a server", lambda: sniff(f"{sized(3_990)}\n<html>a</html>"), "html",
     lambda: sniff(f"{sized(4_000)}\n<html>a</html>"), "text"),
])  # fmt: skip

ALL = [*DATA, *GUARDS, *TAGS, *STATES, *SHOWN, *LANGUAGES, *PAGES]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_source_is_read_otherwise_one_step_on(edge: Edge) -> None:
    edge.check()


def test_a_problem_says_the_beginning_of_what_is_unknown() -> None:
    article = newsparse.parse("A line.", kind="text", plugins=(), encoding="q" * 50, language="q" * 50)

    assert [f"'{'q' * 40}' is no" in problem.error for problem in article.problems] == [True, True]


def test_one_long_block_among_short_ones_is_cut() -> None:
    limits = newsparse.Limits(max_block_length=20)

    article = newsparse.parse(f"<p>Short.<p>{sized(50)}<p>End.", kind="html", limits=limits, plugins=())

    assert [len(block.text) for block in article.blocks] == [6, 19, 19, 10, 4]
    assert [problem.code for problem in article.problems] == ["limit.max_block_length"]
