"""What is known of an installed plugin, and what an error of one says."""

from __future__ import annotations

import attrs

from newsparse._classes import frozen
from newsparse.model.problems import Problem, ProblemCode
from newsparse.plugins.misspelt import misspelling
from newsparse.text.clean import clean, one_line


@frozen
class PluginInfo:
    """What is known of an installed plugin, loaded or not."""

    name: str = attrs.field(converter=clean)
    distribution: str | None = None
    version: str | None = None
    module: str | None = None
    """Where its entry point leads."""
    hooks: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Why it is not loaded or not whole."""
    missing_module: str | None = None
    """The module that could not be found when it was imported."""

    @property
    def error(self) -> str | None:
        """Its problems in words; None for a plugin that is loaded whole."""
        return "; ".join([problem.error for problem in self.problems]) or None

    def failed(self, code: ProblemCode, error: str, missing_module: str | None = None) -> PluginInfo:
        """Return this with a problem that kept it, or a part of it, from being loaded."""
        problem = Problem.of(code, error, plugin=self.name, during="load")
        return attrs.evolve(self, problems=(*self.problems, problem), missing_module=missing_module)


def told(error: BaseException) -> str:
    """Return one line about an error of a plugin, with what its author probably meant."""
    try:
        hint = misspelling(error)
    except Exception:  # noqa: BLE001  # an error whose own text fails
        hint = None
    return f"{describe(error)} ({hint})" if hint else describe(error)


def describe(error: BaseException) -> str:
    """Return one line about an error that quotes no more than its beginning."""
    try:
        words = str(error)
    except Exception:  # noqa: BLE001  # an error whose own text fails
        words = "(no message)"
    return one_line(f"{type(error).__name__}: {words[:300]}").removesuffix(":")
