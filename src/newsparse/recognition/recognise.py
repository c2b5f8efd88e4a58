"""Which sites a page passed through: by the index of signs, and by plugins."""

from __future__ import annotations

from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.sightings import Sighting, one_a_site
from newsparse.page.folded import Page
from newsparse.plugins.manager import Plugins
from newsparse.plugins.problem_log import ProblemLog
from newsparse.recognition.layouts import with_layouts


def recognise(page: Page, installed: Plugins, log: ProblemLog) -> tuple[Sighting, ...]:
    """Return the sites that a page passed through, once each; what plugins saw must be of an installed site."""
    document = page.document
    found = list(installed.tables.site_index.sightings(page, log.trials))
    calls = installed.call("newsparse_recognise", Sighting, document=document)
    refused: dict[tuple[str, str, str], Problem] = {}
    for plugin, sighting in log.answers(calls, Sighting):
        outside = [sign.span for sign in sighting.signs if sign.span and sign.span.end > len(document.text)]
        if outside:
            code = ProblemCode.OUTSIDE_TEXT
            error = f"saw {sighting.site!r} at {outside[0]}, but the text has {len(document.text)} code points"
        elif sighting.site not in installed.tables.sites:
            code = ProblemCode.NO_SUCH_SITE
            error = f"saw {sighting.site!r}, but no plugin brings a site of that name"
        else:
            found.append(sighting)
            continue
        problem = Problem.of(code, error, plugin=plugin, during="newsparse_recognise")
        refused.setdefault((plugin, code, sighting.site), problem)
    log.problems += refused.values()
    seen, changed = with_layouts(one_a_site(found), page, installed.tables, log.trials)
    log.problems += changed
    return seen
