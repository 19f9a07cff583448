"""The list side of the page: the table, what it counts, and what it says when it is empty."""

from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.participants_table import Column, ParticipantsModel
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import QtWords, translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST = {
    Column.AGE: "000",
    Column.TRAJECTORY: "XX2022-XX",
    Column.PHASE: "",
    Column.NEXT: "00/00/0000 · te laat · 12 m",
    Column.COACH: "Voornaam Naam",
}
_MARK = 20
"""Room for an icon, or for the arrow of sorting."""
_NAME = "Vandenbroucke Alex"


class ParticipantsTable(QTableView):
    """Remembers who is chosen through every refresh, sorting and filtering.

    `chosen(UUID | None)` when someone else is, `opened` for Enter and a double click.
    """

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: ParticipantsModel) -> None:
        super().__init__()
        self._people = model
        self._chosen: UUID | None = None
        self._restoring = False
        self._coach_width = 0
        self.setModel(model)
        self.setAccessibleName(translate("Participants", "Participants"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._arrange_columns()
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        model.modelAboutToBeReset.connect(self._about_to_reset)
        model.modelReset.connect(self._restore)

    @property
    def chosen_id(self) -> UUID | None:
        return self._chosen

    def choose(self, person_id: UUID | None) -> None:
        """Chooses someone without telling; shown once the list has them."""
        self._chosen = person_id
        self._restore()

    def choose_first(self) -> None:
        """The first of those shown, unless the one chosen is among them."""
        if self._people.shown and not self.currentIndex().isValid():
            self.setCurrentIndex(self._people.index(0, Column.NAME))

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
        if self.currentIndex().isValid():
            # Qt itself goes to the first line here, but without showing it as the one chosen.
            self.selectRow(self.currentIndex().row())

    def _arrange_columns(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(theme.ROW_HEIGHT)
        rows.setMinimumSectionSize(theme.ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(44)
        columns.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        width = self.fontMetrics().horizontalAdvance
        for column, widest in _WIDEST.items():
            longest = max(map(width, (widest, *self._people.fixed_texts(column))))
            title = width(self._people.headerData(column, Qt.Orientation.Horizontal))
            room = longest + (_MARK if column == Column.NEXT else 0)
            self.setColumnWidth(column, max(room, title) + 3 * theme.NEAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leaves the coach out where nobody has one, or the name would not fit any more."""
        others = sum(self.columnWidth(each) for each in _WIDEST if each != Column.COACH)
        if not self.isColumnHidden(Column.COACH):  # out of sight it would be no width at all
            self._coach_width = self.columnWidth(Column.COACH)
        room = self.viewport().width() - others - self._coach_width
        fits = room >= self.fontMetrics().horizontalAdvance(_NAME)
        self.setColumnHidden(Column.COACH, not (fits and self._people.has_coaches))

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if self._restoring or not now.isValid():
            return
        person_id = self._people.row_at(now.row()).person_id
        if person_id != self._chosen:
            self._chosen = person_id
            self.chosen.emit(person_id)

    def _about_to_reset(self) -> None:
        self._restoring = True

    def _restore(self) -> None:
        """Selects whoever is chosen again, when the list shows them."""
        self._restoring = True
        place = None if self._chosen is None else self._people.place_of(self._chosen)
        if place is None:
            self.selectionModel().clear()
        else:
            index = self._people.index(place, Column.NAME)
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)
        self._restoring = False
        self._make_room()


class ParticipantsList(QWidget):
    """The table, or in its place why there is nothing in it; the count below."""

    def __init__(self, words: QtWords, add: QAction, show_all: QAction) -> None:
        super().__init__()
        self._words = words
        self._loaded = False
        self.model = ParticipantsModel(words)
        self.table = ParticipantsTable(self.model)
        self.no_one = EmptyState(
            "users",
            translate("Participants", "No participants yet"),
            translate(
                "Participants",
                "Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).",
            ),
            add,
        )
        self.no_hits = EmptyState(
            "search", translate("Participants", "Nobody matches"), "", show_all, role=""
        )
        self.count = Muted()
        self.count.setWordWrap(False)
        self.count.setContentsMargins(theme.GROUP, 6, theme.GROUP, 6)
        self._stack = QStackedWidget()
        for widget in (self.table, self.no_one, self.no_hits):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.count)
        self._show(self.table)
        self.model.modelReset.connect(self._show_state)

    def loaded(self) -> None:
        """From now on an empty list means that there is nobody."""
        self._loaded = True
        self._show_state()

    def _show_state(self) -> None:
        total, shown = self.model.total, self.model.shown
        if total == 0 and self._loaded:
            self._show(self.no_one)
        elif total and not shown:
            self._show(self.no_hits)
        else:
            self._show(self.table)
        self.count.setVisible(total > 0)
        everyone = translate("Participants", "%n participant(s)", None, total)
        some = translate("Participants", "%n shown", None, shown)
        self.count.setText(everyone if shown == total else f"{everyone} · {some}")

    def _show(self, widget: QWidget) -> None:
        """With the cursor: Tab stands still at a list that hands it on to something hidden."""
        self._stack.setCurrentWidget(widget)
        self.setFocusProxy(widget)
