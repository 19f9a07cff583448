"""The way back: from which page someone's dossier was opened, and where the cursor was there."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Left:
    """A page by its key, and what had the cursor when it was left."""

    key: str
    focus: QWidget | None


class Trail(QObject):
    """Remembers the pages that led to the one in sight; `wanted` for Esc in what it watches.

    Forms and menus within have their turn before; without a way back Esc goes on as ever.
    """

    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[Left] = []

    @property
    def last(self) -> Left | None:
        """Where the way back leads."""
        return self._left[-1] if self._left else None

    def remember(self, key: str, focus: QWidget | None) -> None:
        self._left.append(Left(key, focus))

    def drop(self) -> None:
        """One step back was taken."""
        self._left.pop()

    def forget(self) -> None:
        """One went elsewhere: nothing leads back any more."""
        self._left.clear()

    def watch(self, widget: QWidget) -> None:
        """From here on Esc in this leads back."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape
            and self._left
        ):
            self.wanted.emit()
            return True
        return super().eventFilter(watched, event)
