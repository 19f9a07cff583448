"""Python's search for what is not used any more, out of the way of who is working.

It stops the whole program while it looks through everything that was ever made, for 160 ms with
20 000 people in the dossier. Here it looks through what is young as it comes, and through all of
it only while another program is in front or, failing that, once in a while when nothing is asked.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from plastiq_tracker.ui.tasks import Runner

YOUNG, MIDDLE, NEVER = 1_000, 10, 1_000_000
"""How many new objects, and how many such searches, bring the next one; never all by themselves."""
SETTLED_MS = 1_500
"""After this what the program is made of is there, and need not be looked through again."""
AWAY_MS = 1_000
ONCE_IN_A_WHILE_MS = 600_000


class Tidying(QObject):
    """From its making to its `end`. `settled` when there is nothing left to do for now."""

    settled = Signal()

    def __init__(self, app: QApplication, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._before = gc.get_threshold()
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        self._away = self._timer(AWAY_MS, self._look_through_all)
        self._settled = self._timer(SETTLED_MS, self._keep)
        self._sometimes = self._timer(ONCE_IN_A_WHILE_MS, self._look)
        self._app, self._ended = app, False
        app.applicationStateChanged.connect(self._moved)

    def settle(self) -> None:
        """Something large was just opened: what there is now is going to stay."""
        self._settled.start()

    def end(self) -> None:
        """Leaves the search to Python again, if it was not left yet."""
        if self._ended:
            return
        self._ended = True
        self._app.applicationStateChanged.disconnect(self._moved)
        for timer in (self._away, self._settled, self._sometimes):
            timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _moved(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()

    def _keep(self) -> None:
        """What there is now is not looked through again until somebody is away."""
        if self._runner.is_busy:
            self._settled.start()
        else:
            gc.freeze()
            self._sometimes.start()
            self.settled.emit()

    def _look(self) -> None:
        gc.collect()
        self._keep()

    def _look_through_all(self) -> None:
        gc.unfreeze()
        self._look()
