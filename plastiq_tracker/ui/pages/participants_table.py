"""The lines of the participants' table, read a page at a time; the order comes from the services.

Nothing here filters or sorts: who is shown and how is a `Listing`, which holds keys only.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from plastiq_tracker.domain.listing import Sorting
from plastiq_tracker.domain.values import Phase
from plastiq_tracker.domain.views import ParticipantRow, Urgency
from plastiq_tracker.services.listing import Listing
from plastiq_tracker.ui.icons import icon
from plastiq_tracker.ui.pages.participants_words import URGENCY_ICONS, follow_up_short, window_said
from plastiq_tracker.ui.widgets.paged_table import PAGE, PagedModel, Told
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex

PAGES_KEPT = 40
"""Pages of lines that stay in memory; those farthest away go first."""

# Compared with the role as plain numbers: comparing enums makes painting three times slower.
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_AHEAD = "…"


class Column(IntEnum):
    NAME = 0
    AGE = 1
    TRAJECTORY = 2
    PHASE = 3
    NEXT = 4
    COACH = 5
    CODE = 6
    PHONE = 7
    EMAIL = 8
    MUNICIPALITY = 9

    @property
    def sorting(self) -> Sorting:
        return Sorting[self.name]


class ParticipantsModel(PagedModel[ParticipantRow | None]):
    """`show_beginning` while everyone's order is on its way, then `show_listing`.

    `sorting_wanted(Sorting, bool)` when a header was clicked, true for descending; lines are asked
    for by `wanted` and brought by `take`, None for who is gone.
    """

    sorting_wanted = Signal(object, bool)

    def __init__(self, words: QtWords, parent: QWidget | None = None) -> None:
        self._phases = {phase: words.show(phase) for phase in Phase}
        super().__init__(_columns(words, self._phases), parent)
        self._words = words
        self._sorted = (Column.NAME, False)
        self._before: dict[UUID, ParticipantRow] = {}
        self.listing: Listing | None = None
        self.total = 0

    @property
    def shown(self) -> int:
        return self.rowCount()

    def fixed_texts(self, column: int) -> Sequence[str]:
        """All that a column can say, where that is known beforehand."""
        return tuple(self._phases.values()) if column == Column.PHASE else ()

    def show_beginning(self, total: int, rows: Sequence[ParticipantRow]) -> None:
        """The first lines of a dossier that was just opened, and room for the others."""
        self.beginResetModel()
        self._put(None, dict(enumerate(rows)))
        self.total = self._count = total
        self._out = 0  # until the order is there nothing can be asked
        self.endResetModel()

    def show_listing(self, listing: Listing) -> None:
        """These persons in this order; what is known of them stands there until it is read anew."""
        self._before |= {row.person_id: row for row in self._rows.values() if row is not None}
        if self.listing is not None and self.listing.keys == listing.keys:
            self._put(listing, {})
            if len(listing):
                last = self.index(len(listing) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._put(listing, {})
        self.endResetModel()

    def _put(self, listing: Listing | None, rows: dict[int, ParticipantRow | None]) -> None:
        self.listing, self._rows = listing, rows
        if listing is not None:
            self.total, self._count = listing.total, len(listing)
        self._queue.clear()
        self._out = None

    def take(self, first: int, rows: Sequence[ParticipantRow | None]) -> None:
        super().take(first, rows)
        passed = sorted(
            {at // PAGE for at in self._rows}, key=lambda page: abs(page * PAGE - first)
        )
        for page in passed[PAGES_KEPT:]:
            for at in range(page * PAGE, (page + 1) * PAGE):
                self._rows.pop(at, None)
        if not self._queue:
            self._before.clear()

    def row_at(self, at: int) -> ParticipantRow | None:
        """The line; until it is read, the one that was known before, if any."""
        row = super().row_at(at)
        if row is None and self._before and self.listing is not None and not self.has(at):
            return self._before.get(self.listing.id_at(at))
        return row

    def id_at(self, at: int) -> UUID | None:
        """Whose line it is, also where it has not been read."""
        if self.listing is not None:
            return self.listing.id_at(at)
        row = self._rows.get(at)
        return None if row is None else row.person_id

    def place_of(self, person_id: UUID) -> int | None:
        """The line of a person among those shown."""
        if self.listing is not None:
            return self.listing.place_of(person_id)
        found = (at for at, row in self._rows.items() if row and row.person_id == person_id)
        return next(found, None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Asks for another order; the lines stay as they are until it is there."""
        wanted = Column(column), order == Qt.SortOrder.DescendingOrder
        if wanted != self._sorted:
            self._sorted = wanted
            self.sorting_wanted.emit(wanted[0].sorting, wanted[1])

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            if not index.isValid():
                return None
            row, column = self.row_at(index.row()), index.column()
            if row is not None:
                return self.columns[column].text(row)
            return _AHEAD if column == 0 and not self.has(index.row()) else None
        if role == _ALIGNMENT:
            return _RIGHT if index.column() == Column.AGE else None
        if role == _DECORATION and index.column() == Column.NEXT:
            return self._icon(self.row_at(index.row()))
        if role == _TOOL_TIP and index.isValid():
            return self._tip(self.row_at(index.row()), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _ALIGNMENT and orientation == Qt.Orientation.Horizontal:
            return _RIGHT if section == Column.AGE else _LEFT
        return super().headerData(section, orientation, role)

    def _icon(self, row: ParticipantRow | None) -> Any:
        planned = row and row.next_follow_up
        if not planned or planned.urgency is Urgency.UPCOMING:
            return None
        return icon(*URGENCY_ICONS[planned.urgency])

    def _tip(self, row: ParticipantRow | None, column: int) -> str | None:
        if row is None:
            return None
        if column == Column.NAME:
            return f"{row.name} · {row.code}"
        if column == Column.NEXT and row.next_follow_up:
            return window_said(self._words, row.next_follow_up)
        return self.columns[column].text(row) or None


def _columns(words: QtWords, phases: dict[Phase, str]) -> tuple[Told[ParticipantRow | None], ...]:
    """In the order of `Column`; only lines that were read are told."""
    told: tuple[tuple[str, Any], ...] = (
        (translate("Participants", "Name"), lambda row: row.name),
        (translate("Participants", "Age"), lambda row: str(row.age)),
        (translate("Participants", "Trajectory"), lambda row: row.trajectory or ""),
        (translate("Participants", "Phase"), lambda row: phases[row.phase]),
        (
            translate("Participants", "Next follow-up"),
            lambda row: follow_up_short(words, row.next_follow_up) if row.next_follow_up else "",
        ),
        (translate("Participants", "Coach"), lambda row: row.coach or ""),
        (translate("Participants", "Code"), lambda row: row.code),
        (translate("Participants", "Phone"), lambda row: row.phone or ""),
        (translate("Participants", "E-mail"), lambda row: row.email or ""),
        (translate("Participants", "Municipality"), lambda row: row.municipality or ""),
    )
    return tuple(Told(title, text, 0) for title, text in told)
