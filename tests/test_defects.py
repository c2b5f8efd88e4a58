"""Damage that pages show, what is suggested for it, and sound words that look like it."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article, DefectKind
from newsparse.testing._prose import PROSE


def parse(code: str, sentence: str) -> Article:
    text = f"{sentence} {PROSE[code][0]}\n\n{PROSE[code][1]}"
    return newsparse.parse(text, kind="body", language=code, plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize(
    ("code", "sentence", "kind", "words", "suggestion"),
    [
        ("fr", "Il aime le thé.Cela se voit à sa table.", DefectKind.FUSED_WORDS, "thé.Cela", "thé. Cela"),
        ("fr", "Il a visité la ville en 2001effectuant un long trajet.", DefectKind.FUSED_WORDS, "2001effectuant", "2001 effectuant"),
        ("fr", "Ils vivent en Bretagne. La Bretagneune fois encore attend.", DefectKind.FUSED_WORDS, "Bretagneune", "Bretagne une"),
        ("en", "It was late.The mayor left.", DefectKind.FUSED_WORDS, "late.The", "late. The"),
        ("en", "He said five” and left.", DefectKind.STRAY_MARK, "”", None),
        ("fr", "Le maire parle de de la ville.", DefectKind.DOUBLED_TEXT, "de de", "de"),
        ("en", "The mayor spoke of the the town.", DefectKind.DOUBLED_TEXT, "the the", "the"),
        ("fr", "Ils ont roulé depuis le de la gare.", DefectKind.DROPPED_WORDS, "le de", None),
        ("fr", "Il a répondu à une question du.", DefectKind.DROPPED_WORDS, "du.", None),
        ("fr", "Le train part des. quais du nord ce soir.", DefectKind.DROPPED_WORDS, "des.", None),
        ("fr", "Les avions rendus. des machines neuves, sont partis.", DefectKind.SENTENCE_SPLIT, ". ", None),
        ("fr", "« Une ville » », dit le maire.", DefectKind.STRAY_MARK, "»", ""),
        ("fr", "Une ville », dit le maire.", DefectKind.STRAY_MARK, "»", None),
        ("fr", "« Une ville, dit le maire.", DefectKind.UNCLOSED_MARK, "«", None),
        ("fr", "L e maire est arrivé.", DefectKind.DROP_CAP, "L e", "Le"),
        ("en", "T he mayor has come.", DefectKind.DROP_CAP, "T he", "The"),
        ("fr", "Un Ã©cran noir.", DefectKind.MOJIBAKE, "Ã©", "é"),
        ("fr", "Lâ€™Ã‰tat paie.", DefectKind.MOJIBAKE, "â€™", "’"),
        ("de", "Die StraÃŸe ist gesperrt.", DefectKind.MOJIBAKE, "ÃŸ", "ß"),
    ],
)  # fmt: skip
def test_damage(code: str, sentence: str, kind: DefectKind, words: str, suggestion: str | None) -> None:
    article = parse(code, sentence)

    first = article.defects[0]
    assert (first.kind, first.span.of(article.document.text), first.suggestion) == (kind, words, suggestion)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("fr", "M. Dupont-Exemple, né en 1970, vit av. des Lilas, etc."),
        ("fr", "La société Exemple.Com et le site exemple.fr sont en ligne."),
        ("fr", "Nous nous souvenons, et vous vous trompez."),
        ("fr", "Le film « Une ville « à part » », sorti hier, plaît."),
        ("fr", "Il habite à Paris. À Lyon, il travaille."),
        ("fr", "À la Une de ce jour. A bientôt."),
        ("en", "He had had enough, and that that is true is clear."),
        ("en", "The U.S. Army met at 5 p.m. on Monday, i.e. late."),
        ("en", "I am here. A man said so. Node.js and ASP.NET run."),
        ("en", "The call to file.Close(name) and one to readAll.Lines fail, and Fin.Link is a site. Fin.Link is old."),
        ("en", "A wheel of 8” and a door of 5’11” by 14½” stand there."),
        ("en", "Read more » and the next one »"),
        ("en", "Workout of the day: a hard one. To work out is good. In our Work we say so. Workout plans help."),
        ("de", "Die, die kommen, sind die, die bleiben."),
        ("de", "Am 3. Mai kam z. B. der Bürgermeister, ca. zwei Stunden zu spät."),
        ("de", "»So ist es«, sagte er, »und nicht anders.«"),
    ],
)
def test_sound_prose(code: str, sentence: str) -> None:
    assert parse(code, sentence).defects == ()


def test_a_long_paragraph_given_twice_is_doubled_text() -> None:
    paragraph = " ".join(PROSE["fr"][:2])

    article = newsparse.parse(f"{paragraph}\n\n{paragraph}", kind="body", language="fr", plugins=(), events=False)

    assert [(defect.kind, defect.suggestion) for defect in article.defects] == [(DefectKind.DOUBLED_TEXT, None)]


@pytest.mark.parametrize(
    ("language", "stray"), [("fr", True), ("ru", True), ("de", False), ("da", False), ("zz", False)]
)
def test_the_marks_of_a_language_decide_which_one_lacks_its_partner(language: str, stray: bool) -> None:  # noqa: FBT001
    text = "The word» stands here, and nobody has opened it before."

    article = newsparse.parse(text, kind="body", language=language, plugins=())

    assert (DefectKind.STRAY_MARK in {defect.kind for defect in article.defects}) is stray
