"""The table of participants: who is chosen there stays so through every change of it."""

from collections.abc import Iterable
from typing import cast
from uuid import UUID

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.participants_table import Column, ParticipantsModel
from plastiq_tracker.ui.widgets.chosen_columns import ChosenColumns
from plastiq_tracker.ui.words import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST = {
    Column.AGE: "000",
    Column.TRAJECTORY: "XX2022-XX",
    Column.PHASE: "",
    Column.NEXT: "00/00/0000 · te laat · 12 m",
    Column.COACH: "Voornaam Naam",
    Column.CODE: "P000000",
    Column.PHONE: "0470 00 00 00",
    Column.EMAIL: "voornaam.naam@voorbeeld.be",
    Column.MUNICIPALITY: "Sint-Niklaas",
}
AT_FIRST = [
    each.sorting.value
    for each in (
        Column.NAME, Column.AGE, Column.TRAJECTORY, Column.PHASE, Column.NEXT, Column.COACH,
    )
]  # fmt: skip
_MARK = 20
"""Room for an icon, or for the arrow of sorting."""
_NAME = "Vandenbroucke Alex"
RESTORED = 500
"""So many who were chosen are chosen again when the order changes; of more only the current one,
unless it was everyone."""


class ParticipantsTable(QTableView):
    """Remembers who is chosen through every refresh, sorting and filtering.

    `chosen(UUID | None)` when someone else is the current one, `opened` for Enter and a double
    click, `sought(str)` for the letters typed into it, by which someone's name begins.
    """

    chosen = Signal(object)
    opened = Signal()
    sought = Signal(str)

    def __init__(self, model: ParticipantsModel, settings: Settings) -> None:
        super().__init__()
        self._people = model
        self._chosen: UUID | None = None
        self._selected: tuple[UUID, ...] = ()
        self._all_selected = False
        self._restoring = False
        self._has_coaches = True
        self._typed, self._since_typed = "", QElapsedTimer()
        self.setModel(model)
        self.setAccessibleName(translate("Participants", "Participants"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._arrange_lines()
        self.columns = ChosenColumns(
            self, [each.sorting.value for each in Column], AT_FIRST, self._widths, settings,
            "participants",
        )  # fmt: skip
        self.columns.changed.connect(self._make_room)
        self.horizontalHeader().setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        model.modelAboutToBeReset.connect(self._about_to_reset)
        model.modelReset.connect(self._restore)

    @property
    def chosen_id(self) -> UUID | None:
        return self._chosen

    @property
    def selected_count(self) -> int:
        return sum(each.height() for each in self._ranges())

    def selected_ids(self) -> tuple[UUID, ...]:
        """Everyone who is chosen, in the order of the table."""
        places = sorted(
            at for each in self._ranges() for at in range(each.top(), each.bottom() + 1)
        )
        return tuple(found for at in places if (found := self._people.id_at(at)) is not None)

    def choose(self, person_id: UUID | None) -> None:
        """Chooses someone without telling; shown once the list has them."""
        self._chosen = person_id
        self._selected, self._all_selected = (), False
        self._restore()

    def choose_first(self) -> None:
        """The first of those shown, unless the one chosen is among them."""
        if self._people.shown and not self.currentIndex().isValid():
            self.setCurrentIndex(self._people.index(0, Column.NAME))

    def go_to(self, at: int) -> None:
        """Makes this line the current one, in sight."""
        self.setCurrentIndex(self._people.index(at, max(self.currentIndex().column(), 0)))

    def show_coaches(self, there_are: bool) -> None:
        """Whether there is anything to say in the column of coaches."""
        self._has_coaches = there_are
        self._make_room()

    def keyboardSearch(self, search: str) -> None:
        """Letters that follow each other soon belong together; Qt itself would read every line."""
        if self._since_typed.isValid():
            soon = self._since_typed.elapsed() < QApplication.keyboardInputInterval()
            self._typed = self._typed if soon else ""
        self._since_typed.start()
        self._typed += search
        if self._typed.strip():
            self.sought.emit(self._typed)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last person, not along the line."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._people.shown - 1,
        }
        if action in ends and self._people.shown:
            return self._people.index(ends[action], max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self.choose_first()
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            # Qt itself goes to the first line here, but without showing it as the one chosen.
            self.selectRow(self.currentIndex().row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _arrange_lines(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.ROW_HEIGHT)
        rows.setMinimumSectionSize(theme.ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(44)
        columns.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Fixed)

    def _widths(self) -> dict[str, int]:
        """What each column needs, but that of the names, which has what is left."""
        width = self.fontMetrics().horizontalAdvance
        found = {}
        for column, widest in _WIDEST.items():
            longest = max(map(width, (widest, *self._people.fixed_texts(column))))
            title = width(self._people.headerData(column, Qt.Orientation.Horizontal))
            room = longest + (_MARK if column == Column.NEXT else 0)
            found[column.sorting.value] = max(room, title) + 3 * theme.NEAR
        return found

    def _make_room(self) -> None:
        """Gives the names what is left; coaches give way to them, unless columns were chosen."""
        self.columns.arranging(self._share_out)

    def _share_out(self) -> None:
        head, least = self.horizontalHeader(), self.fontMetrics().horizontalAdvance(_NAME)
        if not self.columns.is_own:
            head.setSectionHidden(Column.COACH, not self._has_coaches)
        room = self._room()
        if not self.columns.is_own and room < least:
            head.setSectionHidden(Column.COACH, True)
            room = self._room()
        head.resizeSection(Column.NAME, max(room, least))

    def _room(self) -> int:
        """What the columns in sight leave for the names."""
        others = (each for each in Column if each is not Column.NAME)
        return self.viewport().width() - sum(self.columnWidth(each) for each in others)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._restoring or not now.isValid():
            return
        person_id = self._people.id_at(now.row())
        if person_id is not None and person_id != self._chosen:
            self._chosen = person_id
            self.chosen.emit(person_id)

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return list(cast(Iterable[QItemSelectionRange], selection))

    def _about_to_reset(self) -> None:
        if not self._restoring:
            count = self.selected_count
            self._all_selected = 1 < count == self._people.shown
            self._selected = self.selected_ids() if 1 < count <= RESTORED else ()
        self._restoring = True

    def _restore(self) -> None:
        """Chooses whoever was chosen again, as far as the list shows them."""
        self._restoring = True
        place = None if self._chosen is None else self._people.place_of(self._chosen)
        selection = self.selectionModel()
        selection.clear()
        if place is not None:
            index = self._people.index(place, Column.NAME)
            flags = QItemSelectionModel.SelectionFlag
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            selection.select(self._selected_before(), flags.Select | flags.Rows)
            self.scrollTo(index)
        self._restoring = False
        self._make_room()

    def _selected_before(self) -> QItemSelection:
        """The lines of those who were chosen besides the current one."""
        people, found = self._people, QItemSelection()
        if self._all_selected and people.shown:
            found.select(people.index(0, 0), people.index(people.shown - 1, 0))
        for person_id in self._selected:
            if (at := people.place_of(person_id)) is not None:
                found.select(people.index(at, 0), people.index(at, 0))
        return found
