"""Which line of a whole page as flat text is its headline: what lines show, and what each feature is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.flat import headline, headline_evidence
from newsparse.labelling.flat.headline_evidence import WEIGHTS, headline_features
from newsparse.labelling.flat.outline import Outline
from newsparse.testing._prose import PROSE

PARAGRAPHS = [f"{sentence} {sentence}" for sentence in PROSE["en"]]
MENU = ["Home", "News", "Sport", "Weather", "Log in", "Search the site", "Videos"]
FOOT = ["Terms of use", "Privacy", "Contact us", "About the house", *(f"Town {i} and its ships" for i in range(24))]
STANDFIRST = "The harbour council voted at night, and its clerk said what the ships of the county will do"
HEADLINE = "Harbour council votes at night on the quay"


def whole_page(*above: str) -> str:
    return "\n".join([*MENU, *above, *PARAGRAPHS, *FOOT])


def features(text: str, monkeypatch: pytest.MonkeyPatch, url: str | None = None) -> dict[str, dict[str, float]]:
    """Return the features of each line above the text, by its words."""
    kept: dict[str, dict[str, float]] = {}

    def watched(outline: Outline, found: BodyEvidence, top: int) -> int | None:
        rows = headline_features(outline, found, top)
        kept.update({outline.line(i): dict(zip(WEIGHTS, map(float, row), strict=True)) for i, row in rows.items()})
        return headline_evidence.likeliest_headline(outline, found, top)

    monkeypatch.setattr(headline, "likeliest_headline", watched)
    newsparse.parse(text, url=url, kind="text", plugins=())
    return kept


def test_every_feature_has_a_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = features(whole_page(HEADLINE), monkeypatch)

    assert all(set(row) == set(WEIGHTS) for row in rows.values())
    assert HEADLINE in rows


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("One two three", "four_words", 0),
        ("One two three four", "four_words", 1),
        ("One two three four five", "six_words", 0),
        ("One two three four five six", "six_words", 1),
        (" ".join(["wave"] * 25), "long", 0),
        (" ".join(["wave"] * 26), "long", 1),
        ("The council spoke in the night.", "full_stop", 1),
        (HEADLINE, "full_stop", 0),
        (HEADLINE, "longer_below", 1),
        (STANDFIRST, "longer_below", 0),
    ],
)
def test_a_feature_is_what_its_name_says(line: str, name: str, value: float, monkeypatch: pytest.MonkeyPatch) -> None:
    above = (line, STANDFIRST) if line != STANDFIRST else (HEADLINE, STANDFIRST)

    assert features(whole_page(*above), monkeypatch)[line][name] == value


@pytest.mark.parametrize(
    ("above", "name"), [("By Kora Saltby", "byline_above"), ("3 May 2020", "date_above"), ("Kora Saltby", "")]
)
def test_a_feature_says_what_stands_right_above_a_line(above: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = features(whole_page(HEADLINE, above, STANDFIRST), monkeypatch)[STANDFIRST]

    assert {key for key in ("byline_above", "date_above") if found[key]} == {name} - {""}


def test_a_line_below_the_byline_is_no_headline() -> None:
    lines = [*MENU, HEADLINE, "By Kora Saltby", STANDFIRST, *PARAGRAPHS, *FOOT]

    assert newsparse.parse("\n".join(lines), kind="text", plugins=()).title == HEADLINE


ASKED = "We and our partners store what you read here, so that we can show you more of it. You can say no to that."


@pytest.mark.parametrize(("times", "is_found"), [(1, True), (40, False)])
def test_the_headline_may_stand_below_the_first_of_the_text(
    times: int, monkeypatch: pytest.MonkeyPatch, *, is_found: bool
) -> None:
    """What asks for consent reads like text; with most of the running text above it, a line is a heading."""
    above = [f"{ASKED} {i}." for i in range(times)]
    found = features("\n".join([*MENU[:4], *above, HEADLINE, "3 May 2020", *PARAGRAPHS, *FOOT]), monkeypatch)

    assert (HEADLINE in found) is is_found
    if is_found:
        assert found[HEADLINE]["text_above"] <= 0.3


def test_a_heading_of_a_text_without_a_menu_above_it_is_no_headline(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [f"Word of the harbour {i}" for i in range(24)]
    lines = [STANDFIRST, f"{ASKED} Again.", HEADLINE, "3 May 2020", *PARAGRAPHS, *words, *FOOT]

    assert HEADLINE not in features("\n".join(lines), monkeypatch)
    assert HEADLINE in features("\n".join(["Home", *lines]), monkeypatch)


@given(st.permutations(MENU), st.booleans(), st.sampled_from((0, 1, 2)))
def test_the_headline_stands_above_its_standfirst(menu: list[str], is_dated: bool, gap: int) -> None:  # noqa: FBT001
    lines = [*menu, HEADLINE, *(["3 May 2020"] if is_dated else ()), f"{STANDFIRST}.", *PARAGRAPHS, *FOOT]

    assert newsparse.parse(("\n" * (gap + 1)).join(lines), kind="text", plugins=()).title == HEADLINE


@pytest.mark.parametrize("title", ["Opera season opens", "Opera", "The opera opens its season again"])
def test_the_one_short_sentence_of_a_text_is_no_headline(title: str) -> None:
    sentence = "The opera opened its season on Wednesday with a new choir."
    article = newsparse.parse(f"{title}\n\n12 March 2026\n\n{sentence}\n", kind="text", plugins=())

    assert (article.title, article.body_text) == (title, sentence)


@pytest.mark.parametrize("line", ["Dollar 1.065", "Dólar BNA: $1.065", "24° 11 km/h 63 %", "Brent 71,20 +0,4 %"])
def test_figures_above_a_short_page_are_no_headline(line: str) -> None:
    page = "\n".join([line, HEADLINE, "3 May 2020", *PARAGRAPHS[:2]])

    assert newsparse.parse(page, kind="text", plugins=()).title == HEADLINE


@pytest.mark.parametrize("line", ["TALKS IN THE TOWN HALL", "ANNOUNCEMENT OF THE HARBOUR BOARD"])
def test_a_line_in_capitals_above_a_longer_headline_is_its_overline(line: str) -> None:
    page = "\n".join([line, f"{HEADLINE} after a night of talks", "3 May 2020", *PARAGRAPHS[:2]])

    assert newsparse.parse(page, kind="text", plugins=()).title == f"{HEADLINE} after a night of talks"


def test_a_headline_in_capitals_stays_one() -> None:
    page = "\n".join([HEADLINE.upper(), "3 May 2020", *PARAGRAPHS[:2]])

    assert newsparse.parse(page, kind="text", plugins=()).title == HEADLINE.upper()


OTHER = "Ships of the county wait at night for the clerk"


@pytest.mark.parametrize(("slug", "title"), [("harbour-council-votes", HEADLINE), ("ships-of-county-wait", OTHER)])
@pytest.mark.parametrize("lines", [(HEADLINE, OTHER), (OTHER, HEADLINE)])
def test_of_two_lines_the_one_that_the_address_says_is_the_headline(
    slug: str, title: str, lines: tuple[str, str]
) -> None:
    url = f"https://courier.example/2026/{slug}-12345.html"

    assert newsparse.parse(whole_page(*lines), url=url, kind="text", plugins=()).title == title


@pytest.mark.parametrize(
    ("url", "of_slug", "in_slug"),
    [
        (None, 0, 0),
        ("https://courier.example/2026/council-votes-night-prices", 3 / 4, 3 / 6),
        ("https://courier.example/2026/harbour-council-votes-night-the-quay", 1, 1),
        ("https://courier.example/2026/somebody-else-won", 0, 0),
    ],
)
def test_a_line_says_a_part_of_the_slug_and_the_slug_a_part_of_the_line(
    url: str | None, of_slug: float, in_slug: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = features(whole_page(HEADLINE), monkeypatch, url)[HEADLINE]

    assert [row["of_slug"], row["in_slug"]] == pytest.approx([of_slug, in_slug])


def test_a_page_on_one_line_has_no_headline_of_its_own() -> None:
    """Only a sentence could be cut off as one, and the headline is none."""
    asked = "Did you see our quay? Look at all the pictures!"
    page = whole_page(HEADLINE, asked).replace("\n", " ")

    assert newsparse.parse(page, kind="text", plugins=()).title is None


def test_a_caption_with_its_credit_is_no_headline() -> None:
    caption = "The harbour council of the county on the quay at night. Picture: Kora Saltby"
    lines = [*MENU, HEADLINE, "By Jana Tarnow", "3 May 2020", "", caption, "", *PARAGRAPHS, *FOOT]
    article = newsparse.parse("\n".join(lines), kind="text", plugins=())

    assert article.title == HEADLINE
    assert {block.label.value for block in article.blocks if block.text == caption} == {"caption"}
