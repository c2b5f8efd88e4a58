"""WordPress: comment form, share row and spam notice, in the languages it is installed in."""

from __future__ import annotations

from newsparse.model.labels import Label
from newsparse.sites.conditions import Has, Is, Starts
from newsparse.sites.rule import Rule
from newsparse.sites.site import Site

_AKISMET = (
    Has("uses Akismet to reduce spam"),
    Has("utilise Akismet pour réduire les indésirables"),
    Has("utilise Akismet pour réduire le spam"),
    Has("verwendet Akismet, um Spam zu reduzieren"),
    Has("usa Akismet para reducir el spam"),
    Has("utiliza Akismet para reducir el spam"),
    Has("usa Akismet per ridurre lo spam"),
    Has("utiliza o Akismet para reduzir spam"),
    Has("gebruikt Akismet om spam te verminderen"),
    Has("używa Akismet do redukcji spamu"),
)

WORDPRESS = Site(
    name="WordPress",
    kind="platform",
    signs=(
        *_AKISMET,
        Is("Leave a Comment Cancel Reply"),
        Is("Leave a Reply Cancel reply"),
        Is("Laisser un commentaire Annuler la réponse"),
        Is("Schreibe einen Kommentar Antworten abbrechen"),
        Starts("Proudly powered by WordPress"),
        Starts("Fièrement propulsé par WordPress"),
    ),
    rules=(
        Rule(Label.AKISMET_NOTICE, when=_AKISMET),
        Rule(
            Label.AKISMET_NOTICE,
            when=[
                Starts("Learn how your comment data is processed"),
                Starts("En savoir plus sur la façon dont les données de vos commentaires"),
            ],
        ),
        Rule(
            Label.COMMENT_FORM,
            when=[
                Is("Leave a Comment"),
                Is("Leave a Comment Cancel Reply"),
                Is("Leave a Reply"),
                Is("Save my name, email, and website in this browser for the next time I comment."),
                Starts("Enregistrer mon nom, mon e-mail et mon site dans le navigateur"),
                Starts("Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser"),
            ],
        ),
        Rule(
            Label.SHARE_LINKS,
            when=[Starts("Click to share on"), Is("Share this:"), Is("Like this:"), Is("Like Loading...")],
        ),
        Rule(Label.FOOTER, when=[Starts("Proudly powered by WordPress"), Starts("Fièrement propulsé par WordPress")]),
    ),
)

PLATFORMS = (WORDPRESS,)
"""The platforms that the core knows."""
