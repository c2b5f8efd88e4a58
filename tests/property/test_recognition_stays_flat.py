"""With 1,000 installed sites a page costs at most 2.5 times what it costs with 20, as text and as HTML with layouts."""

import time

from newsparse import (
    Class,
    Has,
    Is,
    Label,
    Layout,
    Like,
    Limits,
    Parent,
    Prop,
    Rule,
    Site,
    Source,
    Starts,
    Tag,
    Weak,
    Within,
)
from newsparse.model.sightings import one_a_site
from newsparse.page.folded import Page
from newsparse.page.index import SiteIndex
from newsparse.plugins.problem_log import ProblemLog
from newsparse.plugins.tables import Tables
from newsparse.reading import read
from newsparse.recognition.layouts import with_layouts
from newsparse.recognition.selection import select
from newsparse.testing._prose import PROSE

_MOST = 2.5
_NO_MORE = 1.25  # what two runs of the same differ by on a busy machine
_TEXT = "\n\n".join(
    ["Un titre de quatre mots", "Suivez-nous sur Facebook", *PROSE["fr"], *PROSE["de"], *PROSE["en"], "Partager"] * 3
)


def synthetic_site(number: int) -> Site:
    """Make a site in the shape of real ones: words of its own, and words that all publishers use."""
    name = f"Courrier {number}"
    return Site(
        name=name,
        domains=(f"courrier-{number}.example",),
        language="fr",
        signs=(
            Has(f"© Courrier{number} et ses partenaires"),
            Is(f"Suivez {name} sur WhatsApp"),
            Weak(Like(rf"Courrier {number} ?: \S.{{0,80}}")),
            Weak(Starts(f"Abonnez-vous au {name}")),
        ),
        rules=(Rule(Label.PROMO, when=[Starts(f"Abonnez-vous au {name}")]),),
    )


def seconds(count: int) -> float:
    """Return the best of many recognitions, page building apart."""
    index = SiteIndex([synthetic_site(number) for number in range(count)])
    best = 1.0
    for _ in range(30):
        page = Page(*read(Source(_TEXT, kind="text", limits=Limits())))
        _ = page.folded, page.vocabulary
        start = time.perf_counter()
        assert index.sightings(page) == ()
        best = min(best, time.perf_counter() - start)
    return best


def test_a_thousand_sites_cost_little_more_than_twenty() -> None:
    assert min(seconds(1_000) / seconds(20) for _ in range(3)) <= _MOST


def site_with_layouts(number: int) -> Site:
    """Make a site of HTML pages: a container of its own as a sign, two layouts, one of them without signs."""
    story, text = Parent(Class(begins=f"Story{number}__text-")), Parent(Class(f"c{number}-text"))
    return Site(
        name=f"Courrier {number}",
        domains=(f"courrier-{number}.example",),
        signs=(Within(Class(f"c{number}-page")), Within(Prop("data-site", f"courrier-{number}"))),
        layouts=(
            Layout("2019", signs=(Within(Class(f"c{number}-story")),), body=Tag("p") & text),
            Layout("2023", body=[Tag("p") & story, Within(Tag("ul") & story)], title=Tag("h1")),
        ),
    )


_INSIDE = "".join(f"<p class='p{i} text'>{sentence}</p>" for i, sentence in enumerate([*PROSE["fr"], *PROSE["en"]] * 5))
_HTML = (
    "<!doctype html><body><div class='c7-page'><h1>Un titre</h1>"
    f"<div class='Story7__text-1x9'>{_INSIDE}</div><ul>{'<li><a class=menu>Port</a></li>' * 60}</ul></div></body>"
)


def seconds_of_html(count: int) -> float:
    """Return the best of many recognitions with layouts and selection, of a page of one of the sites."""
    tables = Tables([site_with_layouts(number) for number in range(count)], [])
    best = 1.0
    for _ in range(30):
        page = Page(*read(Source(_HTML, kind="html", url="https://www.courrier-7.example/a")))
        _ = page.folded, page.vocabulary
        start = time.process_time()
        seen, _ = with_layouts(one_a_site(tables.site_index.sightings(page)), page, tables)
        selection = select(page, seen, tables, ProblemLog(()))
        best = min(best, time.process_time() - start)
        assert (selection.site, [sighting.layout for sighting in seen]) == ("Courrier 7", ["2023"])
        assert len(selection.body or ()) == _INSIDE.count("<p ")
    return best


def test_layouts_of_a_thousand_sites_cost_little_more_than_those_of_twenty() -> None:
    assert min(seconds_of_html(1_000) / seconds_of_html(20) for _ in range(3)) <= _MOST


def test_layouts_of_a_hundred_sites_cost_no_more_than_those_of_ten() -> None:
    assert min(seconds_of_html(100) / seconds_of_html(10) for _ in range(3)) <= _NO_MORE
