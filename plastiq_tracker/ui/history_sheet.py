"""Who changed what when: of one person, or everything in the dossier, to look at and to undo."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.changes import Change, ChangeKind
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.history_author import AuthorName
from plastiq_tracker.ui.history_tree import HistoryTree
from plastiq_tracker.ui.history_words import (
    change_name,
    deed_of,
    field_words,
    was_and_became,
    when,
    who,
)
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import QtWords, translate

if TYPE_CHECKING:  # SQLAlchemy is not needed before the first paint.
    from plastiq_tracker.services.history import Line

PAGE = 100
MOST_RECORDS = 200
"""How many records of one change are listed; an import may have thousands."""
CHANGE = int(Qt.ItemDataRole.UserRole)


class HistorySheet(QWidget):
    """The history of the person of this key, or of the whole dossier, the newest first."""

    def __init__(self, desk: Desk, close: Callable[[], object], person: UUID | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._words: QtWords = desk.words
        self._person = person
        self._oldest: Change | None = None
        self.tree = HistoryTree(
            translate("History", "History"),
            translate("History", "Was"),
            translate("History", "Became"),
        )
        self.tree.itemExpanded.connect(self._opened)
        self.tree.currentItemChanged.connect(lambda *_: self._chosen())
        self.empty = Muted(translate("History", "Nothing was changed yet."))
        self.undo_button = Button(
            translate("History", "Undo this change"), self._undo, icon="undo-2"
        )
        self.more_button = Button(translate("History", "Show older ones"), self._read_older)
        self.close_button = Button(translate("History", "Close"), close, role="primary")
        self.explanation = Muted()
        self._lay_out()
        pass_on(self, self.tree)
        desk.changed.connect(self._read_again)
        self._read_again()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for button in (self.close_button, self.undo_button, self.more_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        if self._person is None:
            buttons.addWidget(AuthorName(self._desk))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.empty)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.explanation)
        layout.addLayout(buttons)

    # Reading

    def _read_again(self, *_changes: object) -> None:
        self._oldest = None
        if self._desk.has_dossier:
            self._read(None)

    def _read_older(self) -> None:
        self._read(self._oldest)

    def _read(self, before: Change | None) -> None:
        dossier, person = self._desk.dossier, self._person

        def changes() -> list[Change]:
            from plastiq_tracker.services import history  # noqa: PLC0415 - after the first paint

            return history.recent(dossier, PAGE, before)

        def lines() -> "list[Line]":
            from plastiq_tracker.services import history  # noqa: PLC0415

            assert person is not None
            return history.of_person(dossier, person)

        if person is None:
            self._desk.read(
                changes,
                lambda found: self._show_changes(found, from_start=before is None),
                owner=self,
                latest="history",
            )
        else:
            self._desk.read(lines, self._show_lines, owner=self, latest="history")

    def _show_changes(self, changes: list[Change], *, from_start: bool) -> None:
        if from_start:
            self.tree.clear()
        for change in changes:
            item = self.tree.add_title(self._change_line(change), icon=_icon(change))
            item.setData(0, CHANGE, change)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self._oldest = changes[-1] if changes else None
        self.more_button.setVisible(len(changes) == PAGE)
        self._shown()

    def _show_lines(self, lines: "list[Line]") -> None:
        self.tree.clear()
        for line in lines:
            item = self._add(line, None)
            item.setData(0, CHANGE, line.entry.change)
            item.setExpanded(True)
        self.more_button.hide()
        self._shown()

    def _shown(self) -> None:
        first = self.tree.topLevelItem(0)
        self.empty.setVisible(first is None)
        self.tree.setVisible(first is not None)
        if first is not None and self.tree.currentItem() is None:
            self.tree.setCurrentItem(first)
        self._chosen()

    def _opened(self, item: QTreeWidgetItem) -> None:
        """Reads what a change did when it is looked at."""
        change = item.data(0, CHANGE)
        if self._person is not None or item.childCount() or not isinstance(change, Change):
            return
        dossier = self._desk.dossier

        def lines() -> "list[Line]":
            from plastiq_tracker.services import history  # noqa: PLC0415 - after the first paint

            return history.lines(dossier, change, MOST_RECORDS)

        self._desk.read(lines, lambda found: self._fill(change, found), owner=self)

    def _fill(self, change: Change, lines: "list[Line]") -> None:
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            if item is not None and item.data(0, CHANGE) == change and not item.childCount():
                for line in lines:
                    self._add(line, item).setExpanded(len(lines) == 1)
                if left := change.count - len(lines):
                    said = translate("History", "and %n more", None, left)
                    self.tree.add_title(said, item)
                return

    def _add(self, line: "Line", under: QTreeWidgetItem | None) -> QTreeWidgetItem:
        entry = line.entry
        said = deed_of(self._words, line.title, entry.deed)
        if under is None:
            said = self._told(entry.at, entry.change.author, said)
        item = self.tree.add_title(said, under)
        for field in line.fields:
            was, became = was_and_became(self._words, field)
            self.tree.add_field(field_words(self._words, field.field), was, became, item)
        return item

    def _change_line(self, change: Change) -> str:
        said = change_name(self._words, change)
        if change.undone:
            said = translate("History", "{what} (undone since)").format(what=said)
        return self._told(change.made_at, change.author, said)

    def _told(self, at: datetime, author: str | None, said: str) -> str:
        return f"{when(self._words, at)} · {who(author)} · {said}"

    # Undoing

    def _change(self) -> Change | None:
        item = self.tree.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        found = None if item is None else item.data(0, CHANGE)
        return found if isinstance(found, Change) else None

    def _chosen(self) -> None:
        change = self._change()
        self.undo_button.setEnabled(change is not None and change.can_be_undone)
        again = change is not None and change.kind is ChangeKind.UNDO
        undo, redo = translate("History", "Undo this change"), translate("History", "Do this again")
        self.undo_button.setText(redo if again else undo)
        self.explanation.setText("" if change is None else _why_not(change))
        self.explanation.setVisible(bool(self.explanation.text()))

    def _undo(self) -> None:
        if (change := self._change()) is not None:
            self._desk.undoing.take_back(change)


def _icon(change: Change) -> QIcon:
    match change.kind:
        case ChangeKind.IMPORT:
            return icon("file-down", "muted")
        case ChangeKind.UNDO:
            return icon("undo-2", "muted")
        case ChangeKind.REDO:
            return icon("redo-2", "muted")
    return icon("pencil", "muted")


def _why_not(change: Change) -> str:
    """Why a change cannot be undone, or what else goes with it; empty when there is nothing."""
    if change.number is None:
        return translate("History", "What another program wrote cannot be undone here.")
    if change.undone:
        return translate("History", "This was undone already.")
    if change.kind is ChangeKind.FINAL:
        return translate("History", "A finalised report stays: that can never be undone.")
    if change.count > 1:
        return translate(
            "History",
            "This is one change with %n record(s): all of it is undone at once.",
            None,
            change.count,
        )
    return ""
