"""Trying the conditions of plugins on the blocks of a page, so that one that fails or takes its time costs itself."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from newsparse.model.problems import Problem, ProblemCode
from newsparse.page.elements import Elements
from newsparse.page.folded import Page
from newsparse.sites.conditions import Condition, Has, Is, Like, Starts

_TIME_OUTS: Final = 2  # of a pattern on a page; then it is tried no more
BUDGET: Final = 1.0  # seconds of CPU a page for the patterns of one site; those of 25 sites take .002 on a real one
_OF_WORDS: Final[frozenset[type[Condition]]] = frozenset((Is, Starts, Has))
"""Conditions that compare words: they neither fail nor take time, and a look at the clock takes longer than they do."""
_NOTICED: Final = 0.001  # seconds; what is quicker counts for nothing, so that a busy machine changes no answer


class Trials:
    """How the conditions of one page go: which have failed, how often patterns ran out of time, what time is left.

    Args:
        problems: where to note what fails.
        plugins: the plugin that brings a site or language, by the name of the site or the code of the language.
    """

    def __init__(self, problems: list[Problem], plugins: Mapping[str, str]) -> None:
        self._problems = problems
        self._plugins = plugins
        self._time_outs: dict[int, int] = {}
        self._spent: dict[str, float] = {}
        self._off: set[int] = set()
        self._exhausted: set[str] = set()

    def holds(self, condition: Condition, page: Page, i: int, owner: str) -> bool:
        """Tell whether a condition of a site or language holds for block `i`; one that fails does not."""
        if self._off and self._is_off(condition, owner):  # nothing is off on a sound page
            return False
        if _OF_WORDS.issuperset(map(type, condition.parts)):
            return condition.holds(page, i)
        start = time.thread_time()
        try:
            return bool(condition.holds(page, i))
        except TimeoutError:
            self._ran_out(condition, owner, f"on block {i}")
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001  # the border to code that is not ours
            self._failed(condition, owner, error)
        finally:
            self._spend(condition, owner, time.thread_time() - start)
        return False

    def met_by(self, condition: Condition, elements: Elements, among: Iterable[int], owner: str) -> Sequence[int]:
        """Return those of some elements that meet a condition; none where it fails."""
        if self._off and self._is_off(condition, owner):
            return ()
        try:
            return [e for e in among if condition.matches(elements, e)]
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001  # the border to code that is not ours
            self._failed(condition, owner, error)
        return ()

    def tried_on(self, condition: Condition, page: Page, owner: str) -> Sequence[int]:
        """Return the blocks that a condition without literals may hold for: those that begin as its pattern can."""
        if self._off and self._is_off(condition, owner):
            return ()
        start = time.thread_time()
        try:
            for part in condition.parts:
                if isinstance(part, Like):
                    return sorted(i for char, blocks in page.initials.items() if part.may_begin(char) for i in blocks)
            return range(len(page))
        except TimeoutError:
            self._ran_out(condition, owner, "on the beginnings of blocks")
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001  # the border to code that is not ours
            self._failed(condition, owner, error)
        finally:
            self._spend(condition, owner, time.thread_time() - start)
        return ()

    def _is_off(self, condition: Condition, owner: str) -> bool:
        if id(condition) in self._off:
            return True
        return owner in self._exhausted and any(isinstance(part, Like) for part in condition.parts)

    def _ran_out(self, condition: Condition, owner: str, where: str) -> None:
        count = self._time_outs[id(condition)] = self._time_outs.get(id(condition), 0) + 1
        if count == 1:
            error = f"{owner}: the pattern of {condition} took too long {where}"
            self._note(ProblemCode.SLOW_PATTERN, error, owner)
        if count == _TIME_OUTS:
            self._off.add(id(condition))

    def _failed(self, condition: Condition, owner: str, error: BaseException) -> None:
        self._off.add(id(condition))
        words = f"{owner}: {type(condition).__name__}: {type(error).__name__}: {str(error)[:300]}"
        self._note(ProblemCode.CONDITION_RAISED, words, owner)

    def _spend(self, condition: Condition, owner: str, seconds: float) -> None:
        if seconds < _NOTICED:
            return
        self._spent[owner] = self._spent.get(owner, 0.0) + seconds
        if self._spent[owner] > BUDGET and owner not in self._exhausted:
            self._exhausted.add(owner)
            self._off.add(id(condition))
            error = f"{owner}: its conditions took more than {BUDGET:.0f} s of the page; its patterns are given up"
            self._note(ProblemCode.SLOW_PATTERN, error, owner)

    def _note(self, code: ProblemCode, error: str, owner: str) -> None:
        self._problems.append(Problem.of(code, error, plugin=self._plugins.get(owner)))
