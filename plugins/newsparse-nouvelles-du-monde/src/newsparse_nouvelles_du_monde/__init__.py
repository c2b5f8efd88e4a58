"""Nouvelles du Monde: an aggregator that re-publishes translated articles between a name line and a footer."""

from collections.abc import Iterable

from newsparse import Is, Label, Like, Rule, Site, Starts, Weak, hookimpl

NAME = Is("Nouvelles Du Monde")
STAMP = Like(r"20\d\d-\d\d-\d\d \d\d:\d\d:\d\d")
EPOCH = Like(r"1\d{9}")
HASHTAGS = Like(r"#\w+( #\w+){2,}+")
COMMENT = Is("Leave a Comment")
NOUVELLES_DU_MONDE = Site(
    name="Nouvelles du Monde",
    domains=("nouvelles-du-monde.com",),
    language="fr",
    signs=(
        NAME,
        # no single one of these is its own, but all of them on one French page are
        Weak(STAMP),
        Weak(EPOCH),
        Weak(HASHTAGS),
        Weak(COMMENT),
        Weak(Is("Pinterest")),
    ),
    rules=(
        Rule(Label.SITE_NAME, when=[NAME]),
        # its closing lines, in this order, below every text
        Rule(Label.TIMESTAMP, when=[STAMP]),
        Rule(Label.EPOCH, when=[EPOCH]),
        Rule(Label.HASHTAGS, when=[HASHTAGS]),
        Rule(Label.SHARE_LINKS, when=[Is("Facebook"), Is("Twitter"), Is("LinkedIn"), Is("Pinterest")]),
        Rule(Label.COMMENT_FORM, when=[COMMENT]),
        Rule(Label.AKISMET_NOTICE, when=[Starts("This site uses Akismet to reduce spam")]),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [NOUVELLES_DU_MONDE]
