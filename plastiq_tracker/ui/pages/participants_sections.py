"""The sections of a dossier: lines of records that are read, changed and deleted in place."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.records import Record
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.participants_lines import Detail, Line
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.words import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete)
FEW = 6
"""So many lines of a section are shown at first, when there are many."""


class RecordLine(QFrame):
    """One record. Tab reaches it; Enter opens or changes it, F2 changes it, Del deletes it, arrows
    go on, and the menu key or the right button shows what else there is.

    A line is used again for another record: making one costs far more than filling it.
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
        self._icon = IconLabel(line.icon, 16, "muted")
        self._title = Wrapped()
        self._details: list[DetailRow] = []
        self._text = QVBoxLayout()
        self._text.setSpacing(2)
        self._text.addWidget(self._title)
        self._out = self._button("external-link", self.open_wanted)
        self._change = self._button("pencil", self.edit_wanted)
        self._delete = self._button("trash-2", self.delete_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(theme.NEAR)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._text, 1)
        for button in (self._out, self._change, self._delete):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_line(line)

    @property
    def record(self) -> Record:
        return self.line.record

    def show_line(self, line: Line) -> None:
        """Says this from now on."""
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setAccessibleDescription(
            translate("Dossier", "Enter opens this, F2 changes it, Delete removes it.")
            if line.opens
            else translate("Dossier", "Enter changes this, Delete removes it.")
        )
        self._icon.show_icon(line.icon, "muted")
        self._title.setText(line.title)
        while len(self._details) < len(line.details):
            self._details.append(DetailRow())
            self._text.addWidget(self._details[-1])
        for at, shown in enumerate(self._details):
            shown.setVisible(at < len(line.details))
            if at < len(line.details):
                shown.show_detail(line.details[at])
        self._name(self._out, translate("Dossier", "Open {record}"))
        self._name(self._change, translate("Dossier", "Change {record}"))
        self._name(self._delete, translate("Dossier", "Delete {record}"))
        self._out.setVisible(line.opens)

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

    def _button(self, icon: str, wanted: SignalInstance) -> IconButton:
        button = IconButton(icon, "", lambda: wanted.emit(self.line))
        # The line itself is reached by Tab; more stops a line would be in the way.
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return button

    def _name(self, button: IconButton, text: str) -> None:
        said = text.format(record=self.line.name)
        said = said[:1].upper() + said[1:]
        button.setAccessibleName(said)
        button.setToolTip(said)


class DetailRow(QWidget):
    """A sentence of a line, with its icon when it has one."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("info", 14, "muted")
        self._label = Wrapped()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)

    def show_detail(self, detail: Detail) -> None:
        self._icon.setVisible(bool(detail.icon))
        if detail.icon:
            self._icon.show_icon(detail.icon, detail.tone)
        theme.set_role(self._label, "role", "muted" if detail.tone == "muted" else "")
        self._label.setText(detail.text)


class Section(QWidget):
    """A heading with its count, the button that adds, `top` when there is more to begin with, and
    the lines or what to say without. Of many lines the first are shown, and a button for the rest.
    """

    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    open_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    grown = Signal()

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
        self._told: Sequence[Line] = ()
        self._all = False
        self._made: list[RecordLine] = []
        self.lines: list[RecordLine] = []
        self.more = Button("", self.show_all, role="inline")
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
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab halts, from top to bottom."""
        last = [self.more] if not self.more.isHidden() else []
        return [self.add_button, *([self.top] if self.top else []), *self.lines, *last]

    def line_of(self, record: Record) -> Line | None:
        """What is said of this record, whether it is in sight or not."""
        return next((line for line in self._told if line.record.id == record.id), None)

    def place_of(self, record: Record) -> int | None:
        """Which of the lines is about this record; brings all in sight when it is not yet."""
        found = (at for at, line in enumerate(self._told) if line.record.id == record.id)
        at = next(found, None)
        if at is not None and at >= len(self.lines):
            self.show_all()
        return at

    def focus(self, at: int) -> None:
        """Puts the cursor in this line, in the last one, or without any on the button."""
        wanted = self.lines[min(at, len(self.lines) - 1)] if self.lines else self.add_button
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lines(self, lines: Sequence[Line], *, same: bool = False) -> None:
        """Shows these; all of them when they are of the `same` person and all were shown."""
        self._told = lines
        self._all = same and self._all
        self._fill()
        self.heading.setText(f"{self._title} · {len(lines)}" if lines else self._title)
        self._empty.setVisible(not lines)

    def show_all(self) -> None:
        """Shows those too that were left out; the cursor goes on where the button was."""
        at, had = len(self.lines), self.more.hasFocus()
        self._all = True
        self._fill()
        self.grown.emit()
        if had:
            self.focus(at)

    def _fill(self) -> None:
        count = len(self._told)
        shown = count if self._all or count <= FEW + 2 else FEW
        while len(self._made) < shown:
            self._made.append(self._new_line(self._told[len(self._made)]))
        for at, line in enumerate(self._made):
            if at < shown:
                line.show_line(self._told[at])
            # Shown now and not at the next turn of the event loop: one may get the focus.
            line.setVisible(at < shown)
        self.lines = self._made[:shown]
        self.more.setText(translate("Dossier", "Show %n more", None, count - shown))
        self.more.setVisible(shown < count)

    def _new_line(self, line: Line) -> RecordLine:
        made = RecordLine(line)
        made.edit_wanted.connect(self.edit_wanted)
        made.delete_wanted.connect(self.delete_wanted)
        made.open_wanted.connect(self.open_wanted)
        made.menu_wanted.connect(self.menu_wanted)
        self._column.addWidget(made)
        return made


class Facts(QWidget):
    """Names and values of a person, to be read and copied; what is not known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(Heading(translate("Dossier", "Personal data")))
        self._rows: list[FactRow] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        known = [fact for fact in facts if fact[1]]
        while len(self._rows) < len(known):
            self._rows.append(FactRow())
            self._column.addWidget(self._rows[-1])
        for at, row in enumerate(self._rows):
            if at < len(known):
                row.show_fact(*known[at])
            row.setVisible(at < len(known))


class FactRow(QWidget):
    """A name and its value."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._value = Muted(), Wrapped()
        self._name.setFixedWidth(self.fontMetrics().averageCharWidth() * 22)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._value, 1)

    def show_fact(self, name: str, value: str) -> None:
        self._name.setText(name)
        self._value.setText(value)
        selectable(self._value, name)


def selectable(label: QLabel, name: str) -> QLabel:
    """A label whose text can be copied, by mouse and keyboard."""
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setAccessibleName(f"{name}: {label.text()}")
    return label
