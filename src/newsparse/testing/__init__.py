r"""For the tests of plugins: check a site, language or plugin, parse a page with it, draw pages with known answers.

`newsparse.testing.strategies` needs hypothesis (`pip install newsparse[testing]`); the rest needs nothing.

Example:
    >>> from newsparse import Has, Label, Rule, Site
    >>> from newsparse.testing import check_site, parse_with
    >>> COURRIER = Site(
    ...     name="Le Courrier",
    ...     signs=(Has("Le Courrier sur WhatsApp"),),
    ...     rules=(Rule(Label.PROMO, when=[Has("Le Courrier sur WhatsApp")]),),
    ... )
    >>> check_site(COURRIER)
    >>> article = parse_with(COURRIER, text="Un titre de quatre mots\n\nSuivez Le Courrier sur WhatsApp !")
    >>> [block.label.value for block in article.blocks]
    ['title', 'promo']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._lazy_imports import lazy_exports

if TYPE_CHECKING:
    from newsparse.testing._checks import check_plugin, check_site
    from newsparse.testing._languages import check_language
    from newsparse.testing._layouts import check_layouts
    from newsparse.testing._parsing import Lines, lines, parse_with

__all__ = ["Lines", "check_language", "check_layouts", "check_plugin", "check_site", "lines", "parse_with"]

if not TYPE_CHECKING:  # pytest loads this package for its plugin at every start, so it loads nothing
    __getattr__ = lazy_exports(
        __name__,
        {
            "newsparse.testing._checks": "check_plugin check_site",
            "newsparse.testing._languages": "check_language",
            "newsparse.testing._layouts": "check_layouts",
            "newsparse.testing._parsing": "Lines lines parse_with",
        },
    )
