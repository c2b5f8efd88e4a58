"""With 1,000 installed sites a page costs at most 2.5 times what it costs with 20."""

import time

from newsparse import Has, Is, Label, Like, Limits, Rule, Site, Source, Starts, Weak
from newsparse.page.folded import Page
from newsparse.page.index import SiteIndex
from newsparse.reading import read
from newsparse.testing._prose import PROSE

_MOST = 2.5
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
