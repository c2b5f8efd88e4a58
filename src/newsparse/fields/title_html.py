"""The title of an HTML page: the one that its headline, its head and its JSON-LD agree on."""

from __future__ import annotations

from newsparse.fields.context import Context, Found
from newsparse.fields.site_names import SiteNames, beginnings, name_key
from newsparse.fields.title import title
from newsparse.model.evidence import Evidence
from newsparse.reading import metadata as declared

_WEIGHTS = {"meta.og:title": 3.0, "jsonld.headline": 3.0, "title": 2.9, "title_dup": 2.9, "meta.twitter:title": 1.0}
"""What a place counts for; titles written for search engines and networks differ from the headline now and then."""
_OTHER_WEIGHT = 0.8


def headline(context: Context, names: SiteNames) -> Found[str | None]:
    """Return the title: of flat text the headline, of an HTML page what most places agree on, without the site's name.

    A place that adds something behind a separator votes for what stands before it, if another place says just that.
    """
    page, shown = context.html, title(context)
    if page is None:
        return shown
    found = [*shown.evidence, *[Evidence("title", value, source) for value, source in declared.titles(page)]]
    without_site = {value: names.without_site(value) for one in found if (value := one.value).strip()}
    bare = [_with_value(one, without_site[one.value]) for one in found if one.value in without_site]
    if not bare:
        return shown
    key_of = {value: name_key(value) for value in without_site.values()}
    keys = [key_of[one.value] for one in bare]
    votes_of = {value: {key, *beginnings(value)}.intersection(keys) for value, key in key_of.items()}
    votes: dict[str, float] = {}
    for one in bare:
        for voted in votes_of[one.value]:
            votes[voted] = votes.get(voted, 0.0) + _weight(one)
    best = max(range(len(bare)), key=lambda i: (votes[keys[i]], _weight(bare[i]), -i))
    order = sorted(range(len(bare)), key=lambda i: (keys[i] != keys[best], i != best, i))
    return Found(bare[best].value, tuple(bare[i] for i in order))


def _weight(one: Evidence) -> float:
    return _WEIGHTS.get(one.source, _OTHER_WEIGHT)


def _with_value(one: Evidence, value: str) -> Evidence:
    return one if one.value == value else Evidence(one.field, value, one.source, one.span, one.by)
