"""One small page of our own for each rule of flat text: the line that the rule is about gets its label and no other."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse
from newsparse import Label
from newsparse.testing._prose import PROSE

FR, DE, EN = PROSE["fr"], PROSE["de"], PROSE["en"]
TITLE = "Le vote sur le tramway est reporté"

LINES = [
    # shape
    ("epoch", "1718789340"),
    ("epoch", "1718789340000"),
    ("hashtags", "#Tramway #Vote #Port"),
    ("timestamp", "2024-06-19 07:41:49"),
    ("timestamp", "Publié le 19 juin 2024 à 07h41"),
    ("timestamp", "19 juin 2024"),
    ("timestamp", "19.06.2024, 07:41 Uhr"),
    ("timestamp", "8. Januar 2024"),
    ("timestamp", "Updated June 19, 2024 7:41 a.m. ET"),
    ("timestamp", "Publié hier à 17h00"),
    ("credit", "Alex Muster/AFP"),
    ("credit", "Foto: Alex Muster"),
    ("credit", "© Alex Muster"),
    ("byline", "Par Camille Exemple et Sacha Modèle"),
    ("byline", "Von Alex Muster"),
    ("byline", "By Robin Sample, Transport Correspondent"),
    ("share_links", "Facebook"),
    ("share_links", "X (ex-Twitter), WhatsApp, LinkedIn"),
    ("navigation", "Accueil > Régions > Littoral"),
    ("list_item", "• Le premier point de la liste"),
    ("list_item", "2. Le deuxième point de la liste"),
    ("other", "3 min de lecture"),
    ("other", "* * *"),
    # words
    ("related_link", "Lire aussi : Les dockers demandent une navette"),
    ("related_link", "Lesen Sie auch: Warum die Busse leer fahren"),
    ("related_link", "READ MORE: Why the night buses run empty"),
    ("share_links", "Partager cet article"),
    ("share_links", "Artikel teilen"),
    ("share_links", "Share this article"),
    ("promo", "Abonnez-vous à notre newsletter du matin"),
    ("promo", "Abonnieren Sie unseren Newsletter"),
    ("promo", "Sign up for our morning newsletter"),
    ("consent_banner", "Nous utilisons des cookies pour mesurer l'audience et afficher de la publicité."),
    ("consent_banner", "This website uses cookies to improve your experience."),
    ("advertisement", "Publicité"),
    ("advertisement", "Anzeige"),
    ("advertisement", "Article continues below this ad"),
    ("partner_content", "Contenu sponsorisé"),
    ("note", "Cet article a été mis à jour après la réaction de la mairie."),
    ("note", "This is a developing story and will be updated."),
    ("paywall", "Cet article est réservé aux abonnés."),
    ("footer", "© 2024 L'Exemple du Littoral. Tous droits réservés."),
    ("akismet_notice", "This site uses Akismet to reduce spam. Learn how your comment data is processed."),
]


def label_of(article: newsparse.Article, line: str) -> str:
    return next(block.label.value for block in article.blocks if block.text == line)


@pytest.mark.parametrize(("label", "line"), LINES)
def test_a_line_between_paragraphs_is_known_by_its_shape_or_words(label: str, line: str) -> None:
    page = "\n\n".join([TITLE, *FR[:4], line, *FR[4:]])

    article = newsparse.parse(page, plugins=())

    assert label_of(article, line) == label
    assert [block.text for block in article.body if block.text != line] == list(FR)


@pytest.mark.parametrize(
    "line",
    [
        "Photo de groupe avec les bénévoles : la fête a duré.",
        "Par la mer, le trajet dure deux heures.",
        "Partager ne suffit pas, répond le maire.",
        "Facebook a annoncé mardi la fermeture de son bureau.",
        "Copyright law is older than the printing press, she said.",
        "Powered by a strong wind, the boat reached the harbour before the others had left theirs, to the joy of all.",
        "Lire est un plaisir que le port ignore.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_text(line: str) -> None:
    article = newsparse.parse("\n\n".join([TITLE, *FR[:4], line, *FR[4:]]), plugins=())

    assert label_of(article, line) == "paragraph"


def labels(*lines: str) -> list[str]:
    return [block.label.value for block in newsparse.parse("\n\n".join(lines), plugins=()).blocks]


def test_repeats_of_the_title_are_told() -> None:
    found = labels(TITLE, f"{TITLE} | L'Exemple", "reporté", TITLE.upper(), *FR[:2])

    assert found[:2] == ["title", "title_dup"]
    assert found[3] == "title_dup"


def test_a_menu_above_the_title_is_navigation_and_the_overline_a_kicker() -> None:
    found = labels("Politik", "Wirtschaft", "Sport", "Kultur", "Nahverkehr", "Händler am Hafen warten auf Hilfe", *DE)

    assert found[:6] == ["navigation"] * 4 + ["kicker", "title"]


def test_a_site_name_stands_above_the_title() -> None:
    assert labels("The Example Post", "Council puts off vote on tram line", *EN)[:2] == ["site_name", "title"]


@pytest.mark.parametrize("line", ["CNN –", "(Reuters) -", "AFP -"])
def test_a_name_and_a_dash_below_the_title_is_the_source(line: str) -> None:
    assert labels(TITLE, line, *FR)[1] == "source_line"


def test_captions_stand_before_their_credits_or_after() -> None:
    caption = "Le futur terminus, à gauche de la gare"

    assert labels(TITLE, *FR[:3], caption, "Alex Muster/AFP", *FR[3:])[4:6] == ["caption", "credit"]
    assert labels(TITLE, *FR[:3], "Alex Muster/AFP", caption, *FR[3:])[4:6] == ["credit", "caption"]


def test_a_caption_given_twice_is_a_caption_and_its_repeat() -> None:
    caption = "Le futur terminus, près de la gare"

    assert labels(TITLE, *FR[:3], caption, caption + " ...", *FR[3:])[4:6] == ["caption", "caption_dup"]


def test_a_standfirst_given_twice_stands_once_in_the_text() -> None:
    standfirst = "Le conseil municipal a reporté de trois mois le vote sur la ligne de tramway."

    assert labels(TITLE, standfirst, standfirst, "Par Nom Exemple", *FR)[1:4] == ["lede", "other", "byline"]
    assert labels(TITLE, standfirst, standfirst, "Nom Exemple", "12 mars 2024", *FR)[2] == "other"
    assert labels(TITLE, standfirst, standfirst, *FR)[1:3] == ["caption", "caption_dup"]


@pytest.mark.parametrize(
    "end", ["(Alex Muster/AFP)", "(Photo : Alex Muster)", "© Alex Muster", "Photo : Alex Muster", "[AP/Alex Muster]"]
)
def test_a_caption_may_end_with_its_credit(end: str) -> None:
    assert labels(TITLE, *FR[:3], f"Le futur terminus du tramway. {end}", *FR[3:])[4] == "caption"


def test_an_agency_that_signs_the_last_paragraph_makes_no_caption_of_it() -> None:
    assert labels(TITLE, *FR[:-1], f"{FR[-1]} (AFP)")[-1] == "paragraph"
    assert labels(TITLE, *FR, "Source : AFP")[-2] == "paragraph"


def test_a_bare_read_also_claims_a_headline_and_never_a_paragraph() -> None:
    assert labels(TITLE, *FR[:3], "Lire aussi", "Pourquoi les bus circulent à vide", *FR[3:])[5] == "related_teaser"
    assert labels(TITLE, *FR[:3], "Lire aussi", *FR[3:])[5] == "paragraph"


def test_comments_stand_below_the_comment_form() -> None:
    found = labels(
        TITLE, *FR, "Laisser un commentaire", "Merci pour cet article, on en lit trop peu de ce genre !", FR[0][:-1]
    )

    assert found[-3:] == ["comment_form", "comment", "other"]


def test_a_comment_counter_above_the_text_ends_nothing() -> None:
    assert labels(TITLE, "0 commentaire", *FR)[2:] == labels(TITLE, *FR)[1:]


def test_headlines_after_the_text_are_links() -> None:
    links = ["Pourquoi les bus circulent à vide", "La plage fermée aux voitures dès juin", "Le port vise un million"]

    assert labels(TITLE, *FR, *links)[-3:] == ["related_link"] * 3
    assert labels(TITLE, *FR, "Articles similaires", links[0], links[1])[-3:] != [
        "related_link",
        "paragraph",
        "paragraph",
    ]


def test_short_lines_between_paragraphs_are_headings() -> None:
    assert labels(TITLE, *FR[:3], "Une facture qui grimpe", *FR[3:])[4] == "heading"


def test_a_standfirst_whose_words_recur_is_the_lede() -> None:
    lede = "Le conseil municipal repousse le vote sur la ligne de tramway, que les commerçants attendent depuis dix ans"
    again = "Le conseil municipal a repoussé mardi le vote sur la ligne de tramway."
    more = "Les commerçants, qui attendent cette ligne depuis dix ans, se disent déçus par le conseil."

    assert labels(TITLE, lede, again, more, *FR)[1] == "lede"


def test_the_votes_that_lost_are_kept() -> None:
    explanation = newsparse.explain("\n\n".join([TITLE, *FR, "Partager"]), plugins=())

    assert [(vote.by, vote.rule) for vote in explanation.votes[-1]] == [("fr", "is 'partager'")]


@pytest.mark.parametrize(
    ("label", "words", "longest"),
    [
        (Label.FOOTER, "All rights reserved.", 1_000),
        (Label.CONSENT_BANNER, "We use cookies.", 1_200),
        (Label.PROMO, "delivered to your inbox", 500),
    ],
)
def test_a_rule_of_a_language_claims_no_block_that_is_too_long_for_it(label: Label, words: str, longest: int) -> None:
    def label_of(length: int) -> Label:
        filler = "The council met and spoke of the costs of it. " * 40
        line = f"{filler[: length - len(words) - 1].rstrip().ljust(length - len(words) - 1, 'x')} {words}"
        assert len(line) == length
        page = f"A headline of five words\n\n{PROSE['en'][0]}\n\n{PROSE['en'][1]}\n\n{line}"
        return newsparse.parse(page, plugins=()).blocks[3].label

    assert label_of(longest) is label
    assert label_of(longest + 1) is not label


def test_a_page_on_one_line_is_no_footer() -> None:
    sentences = [f"In room {i} the council met for an hour and spoke of the costs of bridges." for i in range(40)]
    text = " ".join((*sentences, "All rights reserved."))

    article = newsparse.parse(text, plugins=())

    assert [block.text for block in article.body][:39] == sentences[:39]
    assert article.blocks[-1].label is Label.FOOTER


COOKIES = (
    "Bakers in the harbour sold more cookies than ever this winter, the guild said on Monday.",
    "The guild counted nine million cookies, a third more than last year, and two new rookies in the trade.",
    "Bookies took bets on which baker would sell the last one of the season, and lost.",
)


@pytest.mark.parametrize("cookies", [1, 2, 3])
def test_an_article_about_cookies_keeps_its_text(cookies: int) -> None:
    texts = [*PROSE["en"][: 4 - cookies], *COOKIES[:cookies]]
    page = "<h1>A winter of cookies</h1>" + "".join(f"<p>{text}</p>" for text in texts)
    article = newsparse.parse(f"<html><body><nav><a href=/>Home</a></nav>{page}</body></html>", plugins=())

    assert article.kind == "article"
    assert article.body_text.split("\n\n") == texts


def test_a_banner_about_cookies_is_no_text() -> None:
    banner = "Questo sito e i suoi partner utilizzano i cookie per migliorare la tua esperienza di lettura ogni giorno."
    page = "".join(f"<p>{text}</p>" for text in PROSE["en"])
    article = newsparse.parse(
        f"<html><body><div id=q1><p>{banner}</p></div><main>{page}</main></body></html>", plugins=()
    )

    assert article.body_text.split("\n\n") == list(PROSE["en"])


@pytest.mark.parametrize(("times", "is_text"), [(6, False), (7, True)])
def test_a_sentence_that_stands_more_often_than_a_headline_does_is_text(times: int, is_text: bool) -> None:  # noqa: FBT001
    refrain = "The council met for an hour and the mayor spoke of the costs of the line."

    article = newsparse.parse("The vote is put off again.\n\n" + f"{refrain}\n\n" * times, kind="text", plugins=())

    assert (refrain in article.body_text) is is_text


@pytest.mark.parametrize("where", [(0, 1), (0, 2)])
@pytest.mark.parametrize("words", [12, 25])
def test_a_first_paragraph_that_is_given_twice_is_no_title(where: tuple[int, int], words: int) -> None:
    repeated = " ".join(["The", *["old"] * (words - 4), "harbour", "is", "closed."])
    lines = [
        f"The {name} of the town waits for the winter, and nobody knows who pays for it." for name in ("mayor", "cook")
    ]
    for at in where:
        lines.insert(at, repeated)
    article = newsparse.parse("\n\n".join(lines), plugins=())

    assert article.title is None
    assert article.body_text.count(repeated) == 2


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("name", ["phare.txt", "talks.txt", "ferry.txt", "bruecke.txt"])
def test_how_line_ends_are_written_changes_no_label(name: str, end: str) -> None:
    page = (Path(__file__).parents[1] / "docs" / "examples" / name).read_text("utf-8")
    whole = page + "\n" + "\n\n".join(f"Another line of the site, number {i}" for i in range(40))  # a page as scraped
    for text in (page, whole):
        blocks = [
            [(block.label, block.text) for block in newsparse.parse(one, kind="text", plugins=()).blocks]
            for one in (text, text.replace("\n", end))
        ]
        assert blocks[0] == blocks[1]


def test_the_name_that_the_copyright_line_gives_is_no_headline() -> None:
    lines = (
        "L'Écho du Littoral",
        "Économie",
        "Le port de Sainte-Ruelle ferme son dernier quai",
        "Le port de Sainte-Ruelle a fermé lundi son dernier quai, après trente ans de déclin, a annoncé la mairie.",
        "Le maire doit recevoir les pêcheurs jeudi, selon ses services, pour parler d'une aide de la région.",
        "© 2024 L'Écho du Littoral. Tous droits réservés.",
    )
    text = "\n\n".join(lines)
    article = newsparse.parse(text, kind="text", plugins=())
    other = newsparse.parse(text.replace("© 2024 L'Écho du Littoral", "© 2024 La Vigie"), kind="text", plugins=())

    assert article.title == "Le port de Sainte-Ruelle ferme son dernier quai"
    assert (article.blocks[0].label.value, article.publisher and article.publisher.name) == (
        "site_name",
        "L'Écho du Littoral",
    )
    assert other.blocks[0].label.value != "site_name"


def test_a_page_with_its_own_name_alone_above_the_text_is_headed_by_it() -> None:
    prose = "The harbour was closed on Monday after a storm, and the council met for an hour in the old town hall."
    article = newsparse.parse(f"The Harbour Record\n\n{prose}\n\n© 2024 The Harbour Record", kind="text", plugins=())

    assert article.title == "The Harbour Record"
