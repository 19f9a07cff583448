"""A worker that is quick and a window that is not: what was done is heard of when told to."""

from plastiq_tracker.ui.tasks import Runner, Task


class LateRunner(Runner):
    """While `is_late` everything is done at once and delivered by `answer`.

    Of several answers to one `latest` question the newest alone is delivered.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_late = False
        self._waiting: list[tuple[Task, object, BaseException | None]] = []

    def answer(self) -> None:
        """Delivers all that waits, and what comes of it, in order."""
        self.is_late = False
        while self._waiting:
            self.answer_one()

    def answer_one(self) -> None:
        """Delivers what has waited longest."""
        self._deliver(*self._waiting.pop(0))

    def _submit(self, task: Task) -> None:
        result, error = None, None
        try:
            result = task.function()
        except Exception as raised:  # noqa: BLE001 - handed on, as the worker does
            error = raised
        if not self.is_late:
            self._deliver(task, result, error)
            return
        self._waiting = [each for each in self._waiting if not _same_question(each[0], task)]
        self._waiting.append((task, result, error))


def _same_question(one: Task, other: Task) -> bool:
    return bool(one.latest) and (one.owner, one.latest) == (other.owner, other.latest)
