"""The main picture of an HTML page: the one that it declares, else the first of its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsparse.fields.context import Context, Found
from newsparse.fields.declared_media import file_key
from newsparse.fields.picture_files import is_placeholder
from newsparse.model.article import Figure
from newsparse.model.evidence import Evidence
from newsparse.reading import metadata as declared
from newsparse.reading.html import Html
from newsparse.text.clean import one_line
from newsparse.text.urls import address

_METAS = ("og:image:secure_url", "og:image:url", "og:image", "twitter:image", "twitter:image:src", "parsely-image-url")
_ALTS = ("og:image:alt", "twitter:image:alt")
_ADDRESSES = ("url", "contentUrl", "@id")
_MAX_IMAGES = 20
_LOGOS = ("logo", "favicon", "default-image", "default_image", "fallback")
"""What the names of files say that stand for a site, not for an article."""


def main_image(context: Context, figures: Sequence[Figure]) -> Found[Figure | None]:
    """Return the main picture; a picture of the text with the same file brings its caption and credit.

    Args:
        context: the labelled page.
        figures: the figures of the article.
    """
    page = context.html
    if page is None:
        return Found(None)
    pictures = [figure for figure in figures if figure.url and figure.kind == "picture"]
    declared_here = dict.fromkeys(_declared(page, context.document.url))
    files = [url for url in dict.fromkeys([url for url, _ in declared_here]) if not is_placeholder(url)]
    own = [url for url in files if not _is_logo(url)] or files
    proof = [Evidence("image", url, source) for url, source in declared_here if url in own]
    proof += [Evidence("image", figure.url or "", "figures", figure.caption_span) for figure in pictures[:1]]
    if not proof:
        return Found(None)
    chosen = proof[0].value
    file = file_key(chosen).lower() if pictures else ""
    shown = next((figure for figure in pictures if file_key(figure.url or "").lower() == file), None)
    if shown is not None:
        return Found(shown if shown.url == chosen else attrs.evolve(shown, url=chosen), tuple(proof))
    alt = next((one_line(text) for text, _ in declared.metas(page, _ALTS)), None)
    image = context.declared_media.with_terms(Figure(url=chosen, alt=alt))
    return Found(image, tuple(proof))


def _declared(page: Html, base: str | None) -> Iterator[tuple[str, str]]:
    for name in ("image", "thumbnailUrl"):
        for value in _addresses(page.article.get(name)):
            if url := address(value, base):
                yield url, f"jsonld.{name}"
    for value, source in declared.metas(page, _METAS):
        if url := address(value, base):
            yield url, source


def _addresses(value: object) -> Iterator[str]:
    """Yield the addresses of a picture in JSON-LD: it is a string, an object, or a list of these."""
    for one in (value if isinstance(value, list) else [value])[:_MAX_IMAGES]:
        if isinstance(one, dict):
            one = next((one[name] for name in _ADDRESSES if isinstance(one.get(name), str)), None)  # noqa: PLW2901
        if isinstance(one, str):
            yield one


def _is_logo(url: str) -> bool:
    low = url.lower()
    named = [word for word in _LOGOS if word in low]
    return bool(named) and any(word in file_key(low) for word in named)
