"""The outcome figures per group, a section at a time: the same description as the files have."""

from collections.abc import Sequence
from dataclasses import replace
from textwrap import wrap
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTabBar, QVBoxLayout, QWidget

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.exports.columns import Column, Shape, Table
from plastiq_tracker.exports.composition import EDUCATION, GENDER, TALLY
from plastiq_tracker.exports.milestone_columns import MOMENTS
from plastiq_tracker.exports.tables import COMPOSITION, SAME_EMPLOYER, TRAJECTORY, outcome_table
from plastiq_tracker.exports.text_table import NOT_NON_RESPONSE, TALLY_REMARK
from plastiq_tracker.indicators.meanings import meaning_of
from plastiq_tracker.indicators.results import Group, Statistics
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.labels import Muted, scaled
from plastiq_tracker.ui.widgets.lines_table import LEFT, LinesModel, LinesTable, Listed
from plastiq_tracker.ui.words import QtWords, translate

TABS = (
    (label(Milestone.THREE), (MOMENTS[Milestone.THREE],)),
    (label(Milestone.TWELVE), (MOMENTS[Milestone.TWELVE],)),
    (TRAJECTORY, (TRAJECTORY,)),
    (COMPOSITION, (GENDER, EDUCATION, TALLY)),
    (Text("Statistics", "Same employer"), (SAME_EMPLOYER,)),
)
SPARE = ("_unknown", "_pending", "_provisional", "_coverage")
"""What gives way in a narrow window, the last one first; what is nowhere above 0 before that."""
ALSO = ("_unknown", "_pending", "completion")
"""Columns that are not in every view but belong in this one."""
TITLE_WIDTH = 10
TITLE_LINES = 3
SHARE = "_share"
FEWEST_ROWS = 6
"""So many stay in sight however small the window."""


def meaning(key: str, words: QtWords) -> str:
    """What a column means, in plain words; empty when its title says it all."""
    found = meaning_of(key)
    return "" if found is None else words.say(found.text)


class GroupsModel(LinesModel[Group]):
    """Groups as rows, their names at the side so that they stay in sight."""

    def __init__(self, words: QtWords, parent: QWidget) -> None:
        super().__init__([], parent, strong=lambda group: group.key == "total")
        self._words = words
        self._name: Column[Group] | None = None

    def show_section(self, table: Table[Group], tab: int) -> None:
        """Shows the columns of one of TABS."""
        self._name = table.columns[0]
        rows = table.all_rows
        listed = [self._listed(column, rows) for column in _columns(table, tab)]
        self.set_columns(listed, rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        if self._name is None or not 0 <= section < len(self.rows):
            return None
        row = self.rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name.shown(row, self._words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.label or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT
        if role == Qt.ItemDataRole.FontRole:
            return self.font_of(row)
        return None

    def _listed(self, column: Column[Group], rows: Sequence[Group]) -> Listed[Group]:
        words = self._words
        title = words.say(column.header)
        if column.section == TALLY:
            origin = translate("Statistics", "Origin (estimate): {answer}")
            title = origin.format(answer=title)
        return Listed(
            title="\n".join(_lines(title)),
            text=lambda row: column.shown(row, words),
            native=column.value,
            right=column.shape is not Shape.TEXT,
            tip=meaning(column.key, words),
            spare=_spare(column, rows),
        )


class GroupsTable(QWidget):
    """Tabs for the sections and, below them, the table."""

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._table: Table[Group] | None = None
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(translate("Statistics", "Part of the figures"))
        for title, _ in TABS:
            self.tabs.addTab(words.say(title))
        self.tabs.setCurrentIndex(1)
        self.model = GroupsModel(words, self)
        self.view = LinesTable(self.model, translate("Statistics", "Figures per group"), tight=True)
        side = self.view.verticalHeader()
        side.show()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setHighlightSections(False)
        head = self.view.horizontalHeader()
        head.setFont(scaled(head.font(), 0.9))
        self.remark = Muted()
        self.view.fitted.connect(self._fitted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.view, 1000)
        layout.addSpacing(theme.NEAR)
        layout.addWidget(self.remark)
        layout.addStretch(1)
        self.tabs.currentChanged.connect(lambda _tab: self._show())

    def show_statistics(self, statistics: Statistics) -> None:
        self._table = outcome_table(statistics)
        self._show()

    def _fitted(self) -> None:
        """Says what the figures do not, and which of them would need a wider window."""
        is_composition = TABS[self.tabs.currentIndex()][0] == COMPOSITION
        said = [self._words.say(TALLY_REMARK if is_composition else NOT_NON_RESPONSE)]
        if hidden := self.view.out_of_sight():
            also = translate("Statistics", "In a wider window and in the export also: {columns}.")
            said.append(also.format(columns=", ".join(each.lower() for each in hidden)))
        self.remark.setText(" ".join(said))
        # A splitter asks for no height at a width: it would leave one line of the remark.
        self.remark.setMinimumHeight(self.remark.heightForWidth(max(self.view.width(), 80)))
        rows, head = self.model.rowCount(), self.view.horizontalHeader().sizeHint().height()
        if self.view.is_too_wide():
            head += self.view.horizontalScrollBar().sizeHint().height()
        self.view.setMinimumHeight(head + theme.ROW_HEIGHT * min(rows, FEWEST_ROWS))
        self.view.setMaximumHeight(head + theme.ROW_HEIGHT * rows)

    def _show(self) -> None:
        if self._table is None:
            return
        self.model.show_section(self._table, self.tabs.currentIndex())
        self.view.fit_columns()


def _columns(table: Table[Group], tab: int) -> list[Column[Group]]:
    """The columns of a tab; of the composition, those that say something of anyone."""
    sections = TABS[tab][1]
    found = [each for each in table.columns if each.section in sections and each.readable]
    if TABS[tab][0] == COMPOSITION:
        found = [each for each in found if any(each.value(row) for row in table.all_rows)]
        return _with_shares(found)
    chosen = [each for each in found if each.main or each.key.endswith(ALSO)]
    return sorted(_with_shares(chosen), key=lambda each: each.key.endswith(SPARE))


def _with_shares(columns: Sequence[Column[Group]]) -> list[Column[Group]]:
    """Counts with their shares in one column: "19 · 86 %"."""
    shares = {each.key: each for each in columns if each.key.endswith(SHARE)}
    return [
        _with_share(each, shares[each.key + SHARE]) if each.key + SHARE in shares else each
        for each in columns
        if each.key not in shares
    ]


def _with_share(count: Column[Group], share: Column[Group]) -> Column[Group]:
    def said(row: Group, words: Words) -> str:
        return f"{count.shown(row, words)} · {share.shown(row, words)}"

    return replace(count, said=said)


def _spare(column: Column[Group], rows: Sequence[Group]) -> int:
    """How soon a column gives way: first what is nowhere above 0, then the last of SPARE."""
    for at, end in enumerate(SPARE, start=1):
        if column.key.endswith(end):
            return at if any(column.value(row) for row in rows) else at + len(SPARE)
    return 0


def _lines(title: str) -> list[str]:
    """A title in narrow lines, of which there are not more than a few."""
    width = max(TITLE_WIDTH, -(-len(title) // TITLE_LINES))
    return wrap(title, width, break_long_words=False)
