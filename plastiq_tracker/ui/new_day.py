"""Notices that another day began while the window stood open: what is due depends on it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from plastiq_tracker.ui.events import Desk

EVERY_MS = 60_000


class NewDay(QObject):
    """`began` when the desk's day is another one; looked at each minute and when `window` comes
    to the front.
    """

    began = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._day = desk.today()
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self._look)
        timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._look()
        return False

    def _look(self) -> None:
        if (today := self._desk.today()) != self._day:
            self._day = today
            self.began.emit()
