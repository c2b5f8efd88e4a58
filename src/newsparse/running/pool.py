"""Worker processes for pages: one that takes too long or too much memory is ended, and only its page is lost."""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from newsparse._classes import define, frozen
from newsparse.running.worker import Failed, serve

Task = TypeVar("Task")
Result = TypeVar("Result")

_METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
"""How workers start: never as copies of this process, which would hold its pipes and its threads."""
_AHEAD = 16
"""Tasks a worker that may be begun before the first of them is done: what is held for one that takes long."""


@frozen
class WorkerLimits:
    """What a page may take of a worker; None for as much as it needs."""

    seconds: float | None = None
    megabytes: int | None = None


@define(eq=False)
class _Worker(Generic[Task]):
    process: BaseProcess
    pipe: Connection
    is_ready: bool = False
    """Whether it has loaded all that it needs: the time for that is no page's."""
    number: int | None = None
    """Of the task that it has; None if it has none."""
    task: Task | None = None
    until: float = float("inf")
    """When its task has taken too long."""


class Pool(Generic[Task, Result]):
    """Processes that each do one task after the other.

    Args:
        setup: makes the function that does a task; called in each process. Both must be able to travel there.
        jobs: how many processes.
        limits: for a task.
    """

    def __init__(self, setup: Callable[[], Callable[[Task], Result]], jobs: int, limits: WorkerLimits) -> None:
        self._setup, self._jobs, self._limits = setup, jobs, limits
        self._context = multiprocessing.get_context(_METHOD)
        if _METHOD == "forkserver":
            self._context.set_forkserver_preload(["newsparse.running.worker", "newsparse.api"])
        self._workers: list[_Worker[Task]] = []

    def map(self, tasks: Iterable[Task], *, ordered: bool = True) -> Iterator[tuple[Task, Result | Failed]]:
        """Yield each task with its result, or why there is none; tasks are taken when there is a worker for them.

        Args:
            tasks: what to do.
            ordered: whether results come in the order of the tasks, or as soon as they are there.

        Raises:
            Exception: whatever `setup` raises.
            RuntimeError: if a worker ends before it has begun.
        """
        waiting = enumerate(tasks)
        held: dict[int, tuple[Task, Result | Failed]] = {}
        given, done, more = 0, 0, True
        self._workers = [self._started() for _ in range(self._jobs)]
        try:
            while more or done < given:
                while more and given - done < self._jobs * _AHEAD and (worker := self._idle()):
                    following = next(waiting, None)
                    if following is None:
                        more = False
                    else:
                        self._give(worker, *following)
                        given += 1
                for number, task, result in self._answers() if more or done < given else ():
                    held[number if ordered else done] = (task, result)
                    while done in held:
                        yield held.pop(done)
                        done += 1
        finally:
            self._end()

    def _idle(self) -> _Worker[Task] | None:
        return next((worker for worker in self._workers if worker.is_ready and worker.number is None), None)

    def _give(self, worker: _Worker[Task], number: int, task: Task) -> None:
        worker.number, worker.task = number, task
        worker.until = time.monotonic() + (self._limits.seconds or float("inf"))
        with suppress(OSError):  # it has just ended; that is seen where answers are waited for
            worker.pipe.send(task)

    def _answers(self) -> Iterator[tuple[int, Task, Result | Failed]]:
        """Wait until something happens, and yield the tasks that are done with it."""
        until = min(worker.until for worker in self._workers)
        left = None if until == float("inf") else max(0.0, until - time.monotonic())
        ready = set(wait([worker.pipe for worker in self._workers], left))
        for place, worker in enumerate(self._workers):
            number, task = worker.number, worker.task
            if worker.pipe in ready:
                answer = self._answer(worker, place)
            elif worker.until <= time.monotonic():
                worker.process.kill()
                self._workers[place] = self._started()
                answer = Failed(f"took more than {self._limits.seconds:g} seconds")
            else:
                continue
            if number is not None:
                yield number, task, answer  # type: ignore[misc]  # a worker with a number has a task

    def _answer(self, worker: _Worker[Task], place: int) -> Any:  # noqa: ANN401
        """Return what a worker sends; one that has ended is replaced."""
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            worker.process.join()
            how = _how(worker.process.exitcode)
            if not worker.is_ready:
                msg = f"a worker process {how} before it had begun"
                raise RuntimeError(msg) from None
            self._workers[place] = self._started()
            return Failed(f"the process that read it {how}")
        if not worker.is_ready and answer is not None:
            raise answer
        worker.is_ready, worker.number, worker.task, worker.until = True, None, None, float("inf")
        return answer

    def _started(self) -> _Worker[Task]:
        ours, its = self._context.Pipe()
        arguments = (its, self._setup, self._limits.megabytes)
        process = self._context.Process(  # type: ignore[attr-defined]  # every context has it
            target=serve, args=arguments, daemon=True
        )
        process.start()
        its.close()
        return _Worker(process, ours)

    def _end(self) -> None:
        for worker in self._workers:
            worker.process.kill()
            worker.process.join()
            worker.pipe.close()
        self._workers = []


def _how(code: int | None) -> str:
    """Return how a process has ended.

    Example:
        >>> _how(1), _how(-9)
        ('ended with status 1', 'was ended by SIGKILL')
    """
    if code is None or code >= 0:
        return f"ended with status {code}"
    return f"was ended by {signal.Signals(-code).name}"
