"""A line that completes what is typed from a list, and takes anything else as it stands."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import cast

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.text import Text

SHOWN = 8
MOST = 50
"""How many names are offered at once, and how many can be reached by scrolling."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CompletingEdit(QLineEdit):
    """Offers the names that have every word typed somewhere in them, without regard to accents
    and case, those that begin so first. `value()` is the text, None when empty.
    """

    edited = Signal()

    def __init__(self, names: Iterable[str] = (), *, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self._names: Sequence[str] = ()
        self._keys: Sequence[str] | None = None
        self._offer_at_once = False
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(SHOWN)
        completer.activated.connect(lambda _text: self.edited.emit())
        completer.highlighted.connect(lambda _text: self.edited.emit())
        self.setCompleter(completer)
        self._list = cast(QAbstractItemView, completer.popup())
        self.textEdited.connect(self._typed)
        self.set_names(names)

    def is_completing(self) -> bool:
        """Whether the list of names is open; Enter then picks one."""
        return self._list.isVisible()

    def set_names(self, names: Iterable[str], *, at_once: bool = False) -> None:
        """Completes from these names from now on; `at_once` offers them before anything is typed,
        as is right for a few.
        """
        self._names, self._keys = tuple(names), None
        self._offer_at_once = at_once
        self._offer(self.text())

    def offered(self) -> list[str]:
        """What the list offers for what is typed now."""
        return self._offered.stringList()

    def value(self) -> str | None:
        return " ".join(self.text().split()) or None

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)

    def unreadable(self) -> Text | None:
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        popup = event.reason() == Qt.FocusReason.PopupFocusReason
        if self._offer_at_once and not popup and not self.text() and not self.isReadOnly():
            self.open_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, also with Alt, opens the list; Enter goes on when nothing in it was chosen."""
        if event.key() == Qt.Key.Key_Down and not self.is_completing():
            self.open_list()
        elif event.key() in ENTER and self.is_completing() and not self._is_choosing():
            self._list.hide()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The list goes when the field is left; while it is there the leaving goes unnoticed."""
        self._list.hide()
        return super().focusNextPrevChild(forward)

    def open_list(self) -> None:
        """Offers what fits what is typed, or everything."""
        self._offer(self.text())
        if self._offered.rowCount():
            self.completer().complete()

    def _fitting(self, typed: str) -> list[str]:
        """Thousands of names are folded only once something is typed."""
        if self._keys is None:
            self._keys = [fold(each) for each in self._names]
        words, beginning = fold(typed).split(), fold(typed)
        fitting = [
            each for each in zip(self._names, self._keys, strict=True) if matches(each[1], words)
        ]
        first = (name for name, key in fitting if key.startswith(beginning))
        others = (name for name, key in fitting if not key.startswith(beginning))
        return [*islice(first, MOST), *islice(others, MOST)][:MOST]

    def _is_choosing(self) -> bool:
        return self._list.currentIndex().isValid()

    def _typed(self, text: str) -> None:
        self._offer(text)
        self.edited.emit()

    def _offer(self, typed: str) -> None:
        found = self._fitting(typed) if typed.strip() else list(self._names[:MOST])
        if len(found) == 1 and found[0] == typed:
            found = []
        if found != self._offered.stringList():
            self._offered.setStringList(found)
