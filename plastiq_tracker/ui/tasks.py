"""Work outside the window's thread: one worker, so that no two uses of the dossier interleave.

What never touches the dossier, such as drawing, may have a worker `beside` it. Results come back
in the window's thread, in order, and are dropped when their owner is gone.
"""

import logging
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from plastiq_tracker.domain.trouble import Trouble

T = TypeVar("T")
OnDone = Callable[[T], object]
OnTrouble = Callable[[Trouble], object]

TURN_S = 0.001
"""How long a worker keeps the interpreter while the window waits for it; usually it is 5 ms."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Task:
    """`latest` names a question of its owner: of several waiting, only the newest is asked."""

    function: Callable[[], Any]
    on_done: OnDone[Any] | None
    on_trouble: OnTrouble | None
    owner: QObject
    latest: str = ""


class Runner(QObject):
    """Where tasks are handed in. `trouble` and `failed` carry what no task took for itself."""

    trouble = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    describe: Callable[[BaseException], Trouble] | None = None
    """Says an unforeseen failure as trouble, for who asked to hear of trouble (a form)."""

    def run(
        self,
        function: Callable[[], T],
        on_done: OnDone[T] | None = None,
        on_trouble: OnTrouble | None = None,
        *,
        owner: QObject,
        latest: str = "",
    ) -> None:
        """Calls `function` in the worker and then `on_done` with its result, in this thread.

        A `Trouble` goes to `on_trouble`; anything else that is raised is logged and told.
        """
        self._submit(Task(function, on_done, on_trouble, owner, latest))

    @property
    def is_busy(self) -> bool:
        """Whether something handed in is not delivered yet."""
        return False

    def close(self) -> None:
        """Finishes what was handed in and leaves no thread behind."""

    def beside(self, name: str) -> "Runner":
        """The runner of this name with a worker of its own; this one tells of its troubles."""
        del name
        return self

    def _submit(self, task: Task) -> None:
        raise NotImplementedError

    def _deliver(self, task: Task, result: object, error: BaseException | None) -> None:
        if not shiboken6.isValid(task.owner):
            if error is not None and not isinstance(error, Trouble):
                _log.error("A task failed after its owner was gone", exc_info=error)
            return
        if error is None:
            if task.on_done is not None:
                task.on_done(result)
        elif isinstance(error, Trouble):
            if task.on_trouble is not None:
                task.on_trouble(error)
            else:
                self.trouble.emit(error)
        else:
            _log.error("A task failed", exc_info=error)
            if task.on_trouble is not None and self.describe is not None:
                task.on_trouble(self.describe(error))
            else:
                self.failed.emit(error)


class SynchronousRunner(Runner):
    """For tests: everything happens within `run`."""

    def _submit(self, task: Task) -> None:
        result, error = _outcome(task.function)
        self._deliver(task, result, error)


class ThreadRunner(Runner):
    """One worker thread, started at the first task."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, name: str = "dossier") -> None:
        super().__init__(parent)
        self._name = name
        self._beside: dict[str, ThreadRunner] = {}
        self._waiting: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._newest: dict[tuple[int, str], Task] = {}
        self._open = 0
        self._thread: threading.Thread | None = None
        self._finished.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._open > 0 or any(each.is_busy for each in self._beside.values())

    def beside(self, name: str) -> Runner:
        if name not in self._beside:
            other = self._beside[name] = ThreadRunner(self, name)
            other.trouble.connect(self.trouble)
            other.failed.connect(self.failed)
        return self._beside[name]

    def close(self) -> None:
        for other in self._beside.values():
            other.close()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _submit(self, task: Task) -> None:
        if self._thread is None:
            sys.setswitchinterval(TURN_S)
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        if task.latest:
            self._newest[id(task.owner), task.latest] = task
        self._open += 1
        if self._open == 1:
            self.busy_changed.emit(True)
        self._waiting.put(task)

    def _work(self) -> None:
        while (task := self._waiting.get()) is not None:
            result, error = (None, None) if self._overtaken(task) else _outcome(task.function)
            self._finished.emit(task, result, error)

    def _overtaken(self, task: Task) -> bool:
        return bool(task.latest) and self._newest.get((id(task.owner), task.latest)) is not task

    def _take(self, task: Task, result: object, error: BaseException | None) -> None:
        self._open -= 1
        try:
            if not self._overtaken(task):
                self._newest.pop((id(task.owner), task.latest), None)
                self._deliver(task, result, error)
        finally:
            if self._open == 0:
                self.busy_changed.emit(False)


def _outcome(function: Callable[[], Any]) -> tuple[object, BaseException | None]:
    try:
        return function(), None
    except BaseException as error:  # noqa: BLE001 - carried to the window, which tells it
        return None, error
