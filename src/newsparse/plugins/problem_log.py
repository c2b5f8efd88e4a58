"""What went wrong on the way of a page, without stopping it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from newsparse.model.problems import Problem
from newsparse.page.trials import Trials
from newsparse.plugins.manager import Call

T = TypeVar("T")


class ProblemLog:
    """What went wrong so far.

    Args:
        problems: what is known already.
        owners: the plugin that brings a site or language, by the name of the site or the code of the language.
    """

    def __init__(self, problems: Iterable[Problem], owners: Mapping[str, str] | None = None) -> None:
        self.problems: list[Problem] = list(problems)
        self.trials = Trials(self.problems, owners or {})
        """How the conditions of sites and languages go."""
        self.causes: dict[Problem, BaseException] = {}

    def answers(self, calls: Iterable[Call], expected: type[T]) -> Iterator[tuple[str, T]]:
        """Yield what plugins answered with their names, and note those that failed."""
        for call in calls:
            if call.problem:
                self.problems.append(call.problem)
                if call.raised:
                    self.causes[call.problem] = call.raised
            for value in call.answer:
                if isinstance(value, expected):
                    yield call.plugin, value
