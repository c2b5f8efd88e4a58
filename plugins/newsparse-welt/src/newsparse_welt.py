"""WELT: its consent banner, podcast line and credits, also in machine-translated re-publications."""

from collections.abc import Iterable

from newsparse import Has, Label, Like, Rule, Site, Starts, hookimpl

BANNER = Has("Nutzungsprofile (u.a. auf Basis von Cookie-IDs)")
WELT = Site(
    name="WELT",
    domains=("welt.de",),
    language="de",
    timezone="Europe/Berlin",
    signs=(Has("podcasts WELT"), Has("WELT-Podcasts"), BANNER, Has("Artikeltyp:Meinung")),
    rules=(
        Rule(
            Label.CONSENT_BANNER,
            when=[
                BANNER,
                Starts("Um eingebettete Inhalte anzuzeigen, ist deine"),
                Starts("Afin d’afficher le contenu intégré, votre consentement"),
                Starts("In order to display embedded content, your revocable consent"),
            ],
        ),
        Rule(Label.PROMO, when=[Has("podcasts WELT"), Starts("Hier können Sie unsere WELT-Podcasts hören")]),
        Rule(Label.CREDIT, when=[Like(r"(Quelle|Source) ?: \S.{0,150}")]),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [WELT]
