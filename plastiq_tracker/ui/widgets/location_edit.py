"""The place of a paper or file, typed, pasted, dropped or chosen; Alt+Down opens the chooser."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit

from plastiq_tracker.domain.text import Text
from plastiq_tracker.services.locations import tidy
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.words import translate


class LocationEdit(QLineEdit):
    """`value()` is the place as it is kept, None when empty."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(lambda _text: self.edited.emit())
        choose = QAction(translate("Location", "Choose a file (Alt+Down)"), self)
        dress(choose, "folder-open", "muted")
        choose.triggered.connect(self.choose)
        self.addAction(choose, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> str | None:
        return tidy(self.text()) or None

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")

    def unreadable(self) -> Text | None:
        return None

    def choose(self) -> None:
        """Asks for a file with the system's own dialog."""
        title = translate("Location", "Where does it lie?")
        chosen, _ = QFileDialog.getOpenFileName(self.window(), title, self.value() or "")
        if chosen:
            self._take(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Down and alt:
            self.choose()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A file that is dropped takes the place of what was typed."""
        urls = event.mimeData().urls()
        if urls:
            self._take(urls[0].toString() if not urls[0].isLocalFile() else urls[0].toLocalFile())
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def _take(self, location: str) -> None:
        self.setText(tidy(location))
        self.edited.emit()
