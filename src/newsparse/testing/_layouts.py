"""Checking that the layouts of a plugin are those of its golden pages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from newsparse.page.folded import Page
from newsparse.plugins.info import PluginInfo
from newsparse.plugins.manager import Plugins
from newsparse.recognition.layout_usage import layout_usage
from newsparse.sites.layout import Layout
from newsparse.testing.pages import EXPECTED, read_gold

_Key = tuple[str, str]


def check_layouts(plugin: object, folder: Path) -> None:
    """Check that each layout of a plugin is that of a golden page, and that each of its fields is found there.

    Of the conditions of a field one has to hold somewhere. Rules are not asked for: what they are for may be rare.

    Args:
        plugin: a module, or another object with hooks.
        folder: the one with golden pages, `tests/pages`.

    Raises:
        AssertionError: naming the layout, and the field whose conditions match on none of its pages.

    Example:
        >>> from types import SimpleNamespace
        >>> from newsparse import Class, Site, hookimpl
        >>> site = Site(name="A", domains=("a.example",), layouts=(Layout("2019", body=Class("gone")),))
        >>> plugin = SimpleNamespace(newsparse_sites=hookimpl(lambda: [site]))
        >>> check_layouts(plugin, Path("tests/pages"))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        AssertionError: A: no page in tests/pages shows the layout '2019': ...
    """
    loaded = Plugins([(PluginInfo(getattr(plugin, "__name__", type(plugin).__name__)), plugin)])
    layouts = {
        (site.name, layout.name): layout
        for info in loaded.infos
        for name in info.sites
        for site in (loaded.tables.sites[name],)
        for layout in site.layouts
    }
    counts = _counts(plugin, folder, layouts)
    for (site, name), layout in layouts.items():
        shown_by = " or ".join(map(str, layout.shown_by))
        assert (site, name) in counts, (
            f"{site}: no page in {folder} shows the layout {name!r}: it {shown_by}. "
            "Add a page of it, or drop the layout."
        )
        for field in dict.fromkeys(field for field, _ in counts[site, name]):
            held = {condition: count for (other, condition), count in counts[site, name].items() if other == field}
            assert any(held.values()) or field.startswith("rule "), (
                f"{site}: layout {name!r} selects by what is on none of its pages in {folder}: "
                f"{field}={' or '.join(held)}. Mend it, drop it, or add a page that has it."
            )


def _counts(plugin: object, folder: Path, layouts: Mapping[_Key, Layout]) -> dict[_Key, dict[_Key, int]]:
    """Return for each layout that pages show how often each of its conditions holds on them."""
    found: dict[_Key, dict[_Key, int]] = {}
    for path in sorted(folder.glob(f"*/{EXPECTED}")):
        explanation = read_gold(path.parent).explain([plugin])
        for sighting in explanation.article.sightings:
            key = sighting.site, sighting.layout or ""
            if key in layouts and isinstance(explanation.lines, Page):
                sums = found.setdefault(key, {})
                for use in layout_usage(explanation.lines, layouts[key]):
                    sums[use.field, use.condition] = sums.get((use.field, use.condition), 0) + use.count
    return found
