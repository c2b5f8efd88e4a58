"""A run over many pages: each is parsed, here or by workers, and written; what was done before is left out."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import attrs

import newsparse
from newsparse._classes import frozen
from newsparse.inputs.page import StoredPage
from newsparse.model.article import SCHEMA_VERSION
from newsparse.running.job import Job, Outcome, Status
from newsparse.running.journal import Done
from newsparse.running.pool import Pool, WorkerLimits
from newsparse.running.targets import Target
from newsparse.running.worker import Failed


@frozen
class Run:
    """How many pages are gone through."""

    job: Job
    jobs: int = 1
    limits: WorkerLimits = attrs.field(factory=WorkerLimits)
    ordered: bool = True
    resume: bool = False

    def over(
        self,
        pages: Iterable[StoredPage],
        target: Target,
        *,
        complain: Callable[[str, str], None],
        done: Callable[[Outcome], None],
    ) -> frozenset[Status]:
        """Write each page to a target, and return what became of all.

        Args:
            pages: where they are read from, one by one.
            target: where they go.
            complain: told the page and the reason, where there is no article or no body.
            done: told of each page when it is written.

        Raises:
            NewsparseError: if the run cannot start: a plugin, or a journal of another run.
            OSError: if the target cannot be written.
        """
        try:
            return self._over(pages, target, complain, done)
        finally:
            target.close()

    def _over(
        self,
        pages: Iterable[StoredPage],
        target: Target,
        complain: Callable[[str, str], None],
        done: Callable[[Outcome], None],
    ) -> frozenset[Status]:
        before = target.begin(self._settings(), resume=self.resume)
        statuses = {Status(status) for status in before.statuses}
        for outcome in self.outcomes(_left(pages, before.done)):
            with uninterrupted():
                target.add(outcome)
            for why in outcome.complaints:
                complain(outcome.path, why)
            statuses.add(outcome.status)
            done(outcome)
        with uninterrupted():
            target.finish()
        return frozenset(statuses)

    def outcomes(self, pages: Iterable[StoredPage]) -> Iterator[Outcome]:
        """Yield what became of each page: in this process where that will do, else from workers."""
        if self.jobs == 1 and self.limits == WorkerLimits():
            yield from map(self.job(), pages)
            return
        pool: Pool[StoredPage, Outcome] = Pool(self.job, self.jobs, self.limits)
        for page, found in pool.map(pages, ordered=self.ordered):
            yield found if isinstance(found, Outcome) else _failed(page, found)

    def _settings(self) -> dict[str, Any]:
        """Return what changes the output: only a run with the same goes on where this one ends."""
        asked = attrs.asdict(self.job, value_serializer=_as_json)
        return {"newsparse": newsparse.__version__, "schema": SCHEMA_VERSION, **asked["request"], **asked["rendering"],
                "order": self.ordered}  # fmt: skip


def _failed(page: StoredPage, failed: Failed) -> Outcome:
    return Outcome(page.path, Status.ERROR, complaints=(failed.why,))


def _left(pages: Iterable[StoredPage], done: Done) -> Iterable[StoredPage]:
    """Return the pages that are still to do."""
    return (page for page in pages if not done.take(page.path)) if len(done) else pages


def _as_json(_: object, __: object, value: Any) -> Any:  # noqa: ANN401
    return sorted(value) if isinstance(value, frozenset) else str(value) if hasattr(value, "isoformat") else value


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold back Ctrl-C until what is written is whole.

    Raises:
        KeyboardInterrupt: at the end, if it was pressed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before or signal.default_int_handler)
    if pressed:
        raise KeyboardInterrupt
