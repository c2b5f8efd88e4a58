"""What went wrong on the way of a page, without stopping it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from newsparse.model.problems import Problem
from newsparse.plugins.manager import Call

T = TypeVar("T")


class ProblemLog:
    """What went wrong so far."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: list[Problem] = list(problems)
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
