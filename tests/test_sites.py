import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Class, Has, Is, Label, Layout, Like, Rule, Site, SiteError, Weak, Within
from newsparse.testing import parse_with

AnySite: Any = Site
AnyRule: Any = Rule
AnyLayout: Any = Layout
AnyHas: Any = Has
AnyLike: Any = Like


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Site(name=" ", domains=("a.example",)), "needs a name"),
        (lambda: Site(name="a\x00b", domains=("a.example",)), "can be printed"),
        (lambda: Site(name="A"), "needs a domain or a sign"),
        (lambda: Site(name="A", domains=("www.a.example",)), "without scheme"),
        (lambda: Site(name="A", domains=("https://a.example",)), "without scheme"),
        (lambda: AnySite(name="A", domains="a.example"), "must be a tuple"),
        (lambda: AnySite(name="A", signs=("Lire aussi",)), "expected a condition"),
        (lambda: AnySite(name="A", domains=("a.example",), rules=(Has("a"),)), "Rule objects"),
        (lambda: Site(name="A", signs=(Weak(Is("a")),)), "single Weak sign"),
        (lambda: Site(name="A", domains=("a.example",), timezone="Mars/Olympus"), "IANA name"),
        (lambda: AnySite(name=None, domains=("a.example",)), "needs a name"),
        (lambda: AnySite(name="A", domains=(5,)), "without scheme"),
        (lambda: Site(name="A", domains=("bücher.example",)), "xn--"),
        (lambda: AnyLayout(body=Is("a"), since="2024-06-19"), "since must be a date such as"),
        (lambda: AnyLayout(body=Is("a"), until=2024), "until must be a date such as"),
        (lambda: Layout(body=Is("a"), since=dt.datetime(2024, 6, 19, tzinfo=dt.UTC)), "since must be a date such as"),
        (lambda: Layout(body=Is("a"), since=dt.date(2024, 6, 19), until=dt.date(2024, 6, 18)), "before it was seen"),
        (lambda: AnyHas(5), "Has needs words"),
        (lambda: AnyLike(5), "Like needs a pattern"),
        (lambda: Rule(Label.PROMO, when=[]), "at least one condition"),
        (lambda: AnyRule(Label.PROMO, when=["a"]), "expected a condition"),
        (lambda: AnyRule("promo", when=[Is("a")]), "a Label, such as Label.PROMO"),
    ],
)
def test_a_site_that_could_not_work_is_refused_at_once(make: Callable[[], object], says: str) -> None:
    with pytest.raises(SiteError, match=says):
        make()


def test_a_layout_may_have_been_seen_on_one_day() -> None:
    day = dt.date(2024, 6, 19)

    assert Layout(body=Is("a"), since=day, until=day).covers(day)


def test_signs_are_strong_or_weak() -> None:
    site = Site(name="A", signs=(Has("a"), Weak(Is("b")), Weak(Is("c"))))

    assert site.strong_signs == (Has("a"),)
    assert site.weak_signs == (Is("b"), Is("c"))


@pytest.mark.parametrize(
    "domain", ["co.uk", "com.au", "gov.br", "anything.ck", "asso.fr", "xn--p1acf.xn--p1ai", "k12.ca.us"]
)
def test_a_public_suffix_is_no_site(domain: str) -> None:
    if domain.startswith("xn--"):  # a domain of two labels that is none
        assert Site(name="A", domains=(domain,)).domains == (domain,)
        return
    with pytest.raises(SiteError, match="anybody may register"):
        Site(name="A", domains=(domain,))


@pytest.mark.parametrize("domain", ["post.co.uk", "post.example", "city.kobe.jp", "bbc.com", "city.kawasaki.jp"])
def test_a_registered_domain_is_a_site(domain: str) -> None:
    assert Site(name="A", domains=(domain,)).domains == (domain,)


def test_without_a_time_zone_database_the_form_of_a_name_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsparse.sites.site.zone_of", lambda _: None)

    assert Site(name="A", domains=("a.example",), timezone="Europe/Zurich").timezone == "Europe/Zurich"
    with pytest.raises(SiteError, match="IANA"):
        Site(name="A", domains=("a.example",), timezone="nine o'clock")


def test_a_site_is_seen_once_with_all_its_signs() -> None:
    rules = Layout(body=Within(Class("x-main")))
    signs = (Within(Class("x-main")), Has("le phare vous parle"))
    site = Site(name="Le Phare", domains=("phare.example",), signs=signs, layouts=(rules,))
    page = "<body><div class='x-main'>" + "<p>Le Phare vous parle tous les jours de la semaine.</p>" * 9 + "</div>"

    article = parse_with(site, html=page, url="https://phare.example/a")

    (seen,) = article.sightings
    assert (seen.site, seen.span, seen.layout) == ("Le Phare", None, "current")
    assert [sign.sign for sign in seen.signs] == [
        "the address is at phare.example",
        "has 'le phare vous parle'",
        "stands in an element that has the class 'x-main'",
    ]
    assert all(sign.span is None or sign.span.start == 0 for sign in seen.signs)
