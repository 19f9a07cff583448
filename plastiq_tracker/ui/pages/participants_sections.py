"""The sections of a dossier: lines of records that are read, changed and deleted in place."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.records import Record
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.participants_lines import Line
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.words import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete)


class RecordLine(QFrame):
    """One record. Tab reaches it; Enter opens or changes it, F2 changes it, Del deletes it, arrows
    go on, and the menu key or the right button shows what else there is.
    """

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    open_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self.setProperty("role", "record")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription(
            translate("Dossier", "Enter opens this, F2 changes it, Delete removes it.")
            if line.opens
            else translate("Dossier", "Enter changes this, Delete removes it.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(theme.NEAR)
        row.addWidget(IconLabel(line.icon, 16, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._text(), 1)
        for button in self._buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def record(self) -> Record:
        return self.line.record

    def event(self, event: QEvent) -> bool:
        """Takes its keys before the actions of the page do."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and cast(QKeyEvent, event).key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self._open()
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit(self.line)
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(self.line)
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        where = self.mapToGlobal(self.rect().center()) if by_key else event.globalPos()
        self.menu_wanted.emit(self.line, where)

    def _open(self) -> None:
        (self.open_wanted if self.line.opens else self.edit_wanted).emit(self.line)

    def _text(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Wrapped(self.line.title))
        for detail in self.line.details:
            label = Muted(detail.text) if detail.tone == "muted" else Wrapped(detail.text)
            if not detail.icon:
                column.addWidget(label)
                continue
            part = QHBoxLayout()
            part.setSpacing(6)
            part.addWidget(IconLabel(detail.icon, 14, detail.tone), 0, Qt.AlignmentFlag.AlignTop)
            part.addWidget(label, 1)
            column.addLayout(part)
        return column

    def _buttons(self) -> list[IconButton]:
        line = self.line
        named = [
            ("pencil", translate("Dossier", "Change {record}"), self.edit_wanted),
            ("trash-2", translate("Dossier", "Delete {record}"), self.delete_wanted),
        ]
        if line.opens:
            named.insert(0, ("external-link", translate("Dossier", "Open {record}"),
                             self.open_wanted))  # fmt: skip
        buttons = []
        for icon, text, wanted in named:
            said = text.format(record=line.name)
            button = IconButton(icon, said[:1].upper() + said[1:])
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit(line))
            # The line itself is reached by Tab; more stops a line would be in the way.
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            buttons.append(button)
        return buttons


class Section(QWidget):
    """A heading with its count, the button that adds, `top` when there is more to begin with, and
    the lines or what to say without.
    """

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    open_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        title: str,
        add: str,
        empty: str,
        adding: Callable[[], object],
        top: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._title = title
        self.heading = Heading(title)
        self.add_button = Button(add, adding, icon="plus", role="flat")
        self._empty = Muted(empty)
        self.top = top
        self.lines: list[RecordLine] = []
        first = QHBoxLayout()
        first.addWidget(self.heading, 1)
        first.addWidget(self.add_button)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(first)
        if top is not None:
            layout.addWidget(top)
            layout.addSpacing(4)
        layout.addWidget(self._empty)
        layout.addLayout(self._column)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab halts, from top to bottom."""
        return [self.add_button, *([self.top] if self.top else []), *self.lines]

    def place_of(self, record: Record) -> int | None:
        """Which of the lines is about this record."""
        found = (at for at, line in enumerate(self.lines) if line.record.id == record.id)
        return next(found, None)

    def focus(self, at: int) -> None:
        """Puts the cursor in this line, in the last one, or without any on the button."""
        wanted = self.lines[min(at, len(self.lines) - 1)] if self.lines else self.add_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[Line]) -> None:
        for old in self.lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [RecordLine(line) for line in lines]
        for new in self.lines:
            new.edit_wanted.connect(self.edit_wanted)
            new.delete_wanted.connect(self.delete_wanted)
            new.open_wanted.connect(self.open_wanted)
            new.menu_wanted.connect(self.menu_wanted)
            self._column.addWidget(new)
            # Shown now and not at the next turn of the event loop: one of them may get the focus.
            new.show()
        count = f"{self._title} · {len(lines)}" if lines else self._title
        self.heading.setText(count)
        self._empty.setVisible(not lines)


class Facts(QWidget):
    """Names and values of a person, to be read and copied; what is not known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(Heading(translate("Dossier", "Personal data")))
        self._rows: list[QWidget] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(name, value) for name, value in facts if value]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, name: str, value: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        label = Muted(name)
        label.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(selectable(Wrapped(value), name), 1)
        return row


def selectable(label: QLabel, name: str) -> QLabel:
    """A label whose text can be copied, by mouse and keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setAccessibleName(f"{name}: {label.text()}")
    return label
