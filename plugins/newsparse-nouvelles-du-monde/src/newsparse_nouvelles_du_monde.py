"""Nouvelles du Monde: an aggregator that re-publishes translated articles between a name line and a footer."""

from collections.abc import Iterable

from newsparse import Is, Label, Like, Rule, Site, Weak, hookimpl

NAME = Is("Nouvelles Du Monde")
NOUVELLES_DU_MONDE = Site(
    name="Nouvelles du Monde",
    domains=("nouvelles-du-monde.com",),
    language="fr",
    signs=(
        NAME,
        # no single one of these is its own, but all of them on one French page are
        Weak(Like(r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d")),
        Weak(Like(r"1\d{9}")),
        Weak(Like(r"#\w+( #\w+){2,}")),
        Weak(Is("Leave a Comment")),
        Weak(Is("Pinterest")),
    ),
    rules=(Rule(Label.SITE_NAME, when=[NAME]),),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [NOUVELLES_DU_MONDE]
