"""The list side of the page: filters, table, what it counts, and what it says when empty."""

from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.participants_filters import ParticipantsFilters
from plastiq_tracker.ui.pages.participants_table import ParticipantsModel
from plastiq_tracker.ui.pages.participants_view import ParticipantsTable
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import RoomyMuted
from plastiq_tracker.ui.words import QtWords, translate


class ParticipantsList(QWidget):
    """`filters` stand above the table, or in its place why there is nothing; the count below."""

    def __init__(
        self,
        words: QtWords,
        settings: Settings,
        filters: ParticipantsFilters,
        add: QAction,
        show_all: QAction,
    ) -> None:
        super().__init__()
        self._words = words
        self._loaded = False
        self.model = ParticipantsModel(words, self)
        self.table = ParticipantsTable(self.model, settings)
        self.filters = filters
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
        self.count = RoomyMuted()
        self.count.setWordWrap(False)
        self.count.keep_room(theme.GROUP, 6, theme.GROUP, 6)
        self._stack = QStackedWidget()
        for widget in (self.table, self.no_one, self.no_hits):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(filters)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.count)
        self._show(self.table)
        self.model.modelReset.connect(self._show_state)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell())

    def selected_ids(self) -> tuple[UUID, ...]:
        """Everyone who is chosen in the table, in its order."""
        return self.table.selected_ids()

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
        self.filters.setVisible(total > 0 or not self._loaded)
        self.count.setVisible(total > 0)
        self._tell()

    def _tell(self) -> None:
        """How many there are, are shown, and are chosen."""
        total, shown, chosen = self.model.total, self.model.shown, self.table.selected_count
        said = [(translate("Participants", "%n participant(s)", None, total), total)]
        if shown != total:
            said.append((translate("Participants", "%n shown", None, shown), shown))
        if chosen > 1:
            said.append((translate("Participants", "%n chosen", None, chosen), chosen))
        number = self._words.number
        self.count.setText(
            " · ".join(text.replace(str(count), number(count)) for text, count in said)
        )

    def _show(self, widget: QWidget) -> None:
        """With the cursor: Tab stands still at a list that hands it on to something hidden."""
        self._stack.setCurrentWidget(widget)
        pass_on(self, widget)
