"""A line that completes what is typed from a list, and takes anything else as it stands."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from plastiq_tracker.domain.text import Text


class CompletingEdit(QLineEdit):
    """Type-ahead anywhere in the words of `names`; `value()` is the text, None when empty."""

    edited = Signal()

    def __init__(self, names: Iterable[str] = (), *, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self._names = QStringListModel(list(names), self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(lambda _text: self.edited.emit())
        self.setCompleter(completer)
        self._list = completer.popup()
        self.textEdited.connect(lambda _text: self.edited.emit())

    def is_completing(self) -> bool:
        """Whether the list of names is open; Enter then picks one."""
        return self._list is not None and self._list.isVisible()

    def set_names(self, names: Iterable[str]) -> None:
        self._names.setStringList(list(names))

    def value(self) -> str | None:
        return " ".join(self.text().split()) or None

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)

    def unreadable(self) -> Text | None:
        return None
