"""The lines that tell how saving goes: what was saved last, and what could not be saved yet."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.phone_round_saving import Kept
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import ElidedLabel, Wrapped
from plastiq_tracker.ui.words import QtWords, translate

HEIGHT = 28


class SavedLine(QWidget):
    """What was saved last; keeps its place while there is nothing to tell. `undo_wanted`."""

    undo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.icon = IconLabel("circle-check", 16, "good")
        self.text = ElidedLabel()
        self.undo = Button(translate("PhoneRound", "Undo"), self.undo_wanted.emit, role="inline")
        self.undo.setToolTip(translate("PhoneRound", "Undo (Ctrl+Z)"))
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addWidget(self.icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.undo)
        row.addWidget(self.hint)
        self.tell("")

    def tell(self, said: str, *, undo: bool = False, icon: tuple[str, str] | None = None) -> None:
        self.icon.show_icon(*(icon or ("circle-check", "good")))
        self.text.setText(said)
        for widget, shown in ((self.icon, bool(said)), (self.undo, undo)):
            widget.setVisible(shown)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


class UnsavedBar(QFrame):
    """Hidden while all is saved. `again_wanted` to try again, `open_wanted(Kept)` to look."""

    again_wanted = Signal()
    open_wanted = Signal(object)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._first: Kept | None = None
        self.setProperty("role", "notice")
        self.setProperty("tone", "bad")
        self.text = Wrapped()
        self.again = Button(translate("PhoneRound", "Try again"), self.again_wanted.emit)
        self.open = Button("", self._open)
        told = QHBoxLayout()
        told.setSpacing(theme.NEAR)
        told.addWidget(IconLabel("circle-x", 20, "bad"))
        told.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        buttons.addStretch(1)
        for button in (self.again, self.open):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(told)
        column.addLayout(buttons)
        self.hide()

    def show_waiting(self, waiting: list[Kept]) -> None:
        """Says of the first why it is not saved, and how many there are."""
        self.setVisible(bool(waiting))
        if not waiting:
            return
        first = self._first = waiting[0]
        assert first.trouble is not None
        told = translate(
            "PhoneRound", "%n answer(s) not saved yet; nothing is lost. {name}: {why}", None,
            len(waiting),
        )  # fmt: skip
        said = told.format(name=first.stop.name, why=self._words.say(first.trouble))
        self.text.setText(said)
        self.setAccessibleName(said)
        self.open.setText(translate("PhoneRound", "To {name}").format(name=first.stop.name))
        self.again.setVisible(not first.is_hopeless)
        event = QAccessibleAnnouncementEvent(self, said)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _open(self) -> None:
        if self._first is not None:
            self.open_wanted.emit(self._first)
