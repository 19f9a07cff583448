"""Ctrl+K: one field over the window that finds people and things, and does what can be done.

The window has it from the start; the service that finds is slow to load and imported when asked.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from plastiq_tracker.domain.found import Findings, Found
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.palette_commands import commands, pages
from plastiq_tracker.ui.palette_items import Group, Item, ItemsModel, ItemsPainter
from plastiq_tracker.ui.widgets.cursor import give_back
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate

WIDTH = 620
TOP = 64
SHOWN_EACH = 6
"""Of each kind; who is not among them is found by typing on."""
COMMANDS_SHOWN = 8
MOST_HEIGHT = 440
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True)
class Goals:
    """Where the palette leads: `commands` and `pages` are what there is at the moment."""

    open_person: Callable[[UUID], object]
    open_record: Callable[[str, UUID], object]
    pages: Callable[[], Sequence[QAction]]
    commands: Callable[[], Iterable[tuple[QAction, str]]]


class Palette(QFrame):
    """Lies over `ground`, out of sight until `open`; goes when the cursor goes elsewhere."""

    def __init__(self, desk: Desk, ground: QWidget, goals: Goals) -> None:
        super().__init__(ground)
        self._desk, self._ground, self._goals = desk, ground, goals
        self._back: QWidget | None = None
        self._found, self._found_for = Findings(), ""
        self._entering = False
        self.setProperty("role", "card")
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Palette", "Find or do anything…"))
        self.field.setAccessibleName(translate("Palette", "Find or do anything"))
        self.model = ItemsModel()
        self.list = QListView()
        self.list.setAccessibleName(translate("Palette", "What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ItemsPainter(self.model))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.nothing = Muted(translate("Palette", "Nothing found"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.NEAR, theme.NEAR, theme.NEAR, theme.NEAR)
        for widget in (self.field, self.nothing, self.list):
            self._column.addWidget(widget)
        self.field.textChanged.connect(lambda _text: self._typed())
        self.field.installEventFilter(self)
        ground.installEventFilter(self)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.clicked.connect(self._do)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        self.hide()

    def open(self) -> None:
        """Shows an empty field with what was looked at last; asked again it closes."""
        if self.isVisible():
            self.dismiss()
            return
        self._back = self.window().focusWidget()
        self._found, self._found_for, self._entering = Findings(), "", False
        self.field.clear()
        self._typed()
        self.show()
        self._place()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Goes, and gives the cursor back."""
        if self.isVisible():
            self.hide()
            give_back(self._back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._ground:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif kind == QEvent.Type.KeyPress:
            return self._answers(cast(QKeyEvent, event))
        elif kind == QEvent.Type.FocusOut and self.window().isActiveWindow():
            self.hide()  # somebody else took the cursor, and keeps it
        return super().eventFilter(watched, event)

    # Typing

    def _typed(self) -> None:
        typed = self.field.text().strip()
        self._show()
        if not self._desk.has_dossier:
            return
        dossier, seen = self._desk.dossier, tuple(self._desk.seen)

        def ask() -> Findings:
            from plastiq_tracker.services import finding  # noqa: PLC0415 - with SQLAlchemy

            if typed:
                return finding.find(dossier, typed, SHOWN_EACH)
            return finding.persons(dossier, seen)

        self._desk.read(ask, partial(self._take, typed), owner=self, latest="found")

    def _take(self, typed: str, found: Findings) -> None:
        self._found, self._found_for = found, typed
        self._show()
        if self._entering and typed == self.field.text().strip():
            self._entering = False
            self._do(self.list.currentIndex())

    def _show(self) -> None:
        """Everything that fits what is typed, what is called so before what is found otherwise.

        What is chosen is always the first.
        """
        typed = self.field.text().strip()
        persons = translate("Palette", "Participants")
        if not typed:
            persons = translate("Palette", "Looked at last")
        found, open_record = self._found, self._goals.open_record
        groups = [
            Group(persons, _items(found.persons, "user", self._goals.open_person)),
            Group(
                translate("Palette", "Companies"),
                _items(found.companies, "factory", partial(open_record, "companies")),
            ),
            Group(
                translate("Palette", "Trajectories"),
                _items(found.trajectories, "route", partial(open_record, "trajectories")),
            ),
            Group(translate("Palette", "Pages"), pages(self._goals.pages(), typed)),
            Group(
                translate("Palette", "Commands"),
                commands(self._goals.commands(), typed)[:COMMANDS_SHOWN],
            ),
        ]
        groups.sort(key=lambda group: not group.is_called(typed))
        self.model.show_groups(groups)
        first = self.model.next_line(0, 1)
        self.nothing.setVisible(first is None)
        self.list.setVisible(first is not None)
        if first is not None:
            self.list.setCurrentIndex(self.model.index(first))
            self.list.scrollToTop()
        self._place()

    # Keys

    def _answers(self, event: QKeyEvent) -> bool:
        """The keys that the field leaves to the list."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        last = self.model.rowCount() - 1
        wanted = min(max(self.list.currentIndex().row() + by, 0), last)
        way = 1 if by > 0 else -1
        at = self.model.next_line(wanted, way)
        if at is None:
            at = self.model.next_line(wanted, -way)
        if at is not None:
            self.list.setCurrentIndex(self.model.index(at))
            if at <= 1:
                self.list.scrollToTop()  # with the heading over it

    def _enter(self) -> None:
        """Opens what is chosen, once the answer to what was typed is there."""
        if self._desk.has_dossier and self._found_for != self.field.text().strip():
            self._entering = True
        else:
            self._do(self.list.currentIndex())

    def _do(self, index: QModelIndex) -> None:
        act = self.model.item_at(index.row()).act if index.isValid() else None
        if act is not None:
            self.dismiss()
            act()

    # Within

    def _tell(self, now: QModelIndex) -> None:
        """What a screen reader says while the cursor stays in the field."""
        spoken = now.data(Qt.ItemDataRole.AccessibleTextRole) if now.isValid() else ""
        self.field.setAccessibleDescription(spoken or "")

    def _place(self) -> None:
        """In the middle, below the top of the window, no higher than its lines."""
        ground = self._ground.rect()
        width = min(WIDTH, ground.width() - 2 * theme.EDGE)
        rows = range(self.model.rowCount())
        lines = sum(self.model.index(at).data(Qt.ItemDataRole.SizeHintRole).height() for at in rows)
        self.list.setFixedHeight(min(lines + 4, MOST_HEIGHT, ground.height() - 2 * TOP - 40))
        self._column.activate()
        height = self.sizeHint().height()
        top = min(TOP, ground.height() // 8)
        self.setGeometry((ground.width() - width) // 2, top, width, height)
        self.raise_()


def _items(found: Sequence[Found], name: str, open_: Callable[[UUID], object]) -> list[Item]:
    return [
        Item(each.name, " · ".join(each.beside), "", icon(name), partial(open_, each.id))
        for each in found
    ]
