"""How the page of statistics is laid out: what is asked above, the answer below, in one column."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.statistics_figures import KeyFigures
from plastiq_tracker.ui.pages.statistics_side import Side
from plastiq_tracker.ui.pages.statistics_table import GroupsTable

SIDE_BY_SIDE = 940
"""From this page width on, table and views stand next to each other."""
TABLE, SIDE = 560, 542
"""How table and views share the width."""
NARROWEST = 430
"""So wide the views stay where the table needs more than its share."""
BELOW_HEIGHT = 420
"""So high is what stands below the table where the page is narrower."""
ROOMY_HEIGHT = 760
"""From this page height on, the cards say what they mean."""


class Answer(QWidget):
    """The cards, the table and the views beside it; or in their place that there is nobody.

    Not a stack: what is out of sight there would still ask for its height.
    """

    def __init__(
        self, figures: KeyFigures, table: GroupsTable, side: Side, nobody: QWidget
    ) -> None:
        super().__init__()
        self._figures = figures
        self._table, self._side = table, side
        self.splitter = _Modest(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.GROUP)
        self.splitter.addWidget(table)
        self.splitter.addWidget(side)
        self.splitter.setSizes([TABLE, SIDE])
        self._is_by_hand = False
        self.splitter.splitterMoved.connect(self._moved)
        table.needed.connect(self._share_out)
        for at in range(2):
            self.splitter.setStretchFactor(at, 1)
        self._somebody, self._nobody = column(figures, self.splitter), nobody
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._somebody)
        layout.addWidget(nobody)
        nobody.hide()

    def show_somebody(self, there: bool) -> None:
        self._somebody.setVisible(there)
        self._nobody.setHidden(there)

    def give_all(self, to_side: bool) -> None:
        """Gives the views all of the room, without cards and table."""
        self._figures.setHidden(to_side)
        self._table.setHidden(to_side)

    def arrange(self, page: QSize) -> None:
        """Side by side or one below the other, as the size of the page allows."""
        wide = page.width() >= SIDE_BY_SIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self._side.setMinimumHeight(0 if wide else BELOW_HEIGHT)
        self._figures.be_compact(page.height() < ROOMY_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _moved(self, _at: int, _index: int) -> None:
        """Whoever moved what is between table and views wants it there."""
        self._is_by_hand = True

    def _share_out(self) -> None:
        """Gives a table with many columns more than its share, as far as the views can miss it."""
        total = sum(self.splitter.sizes())
        side_by_side = self.splitter.orientation() is Qt.Orientation.Horizontal
        if self._is_by_hand or not side_by_side or self._table.isHidden():
            return
        share = total * TABLE // (TABLE + SIDE)
        wide = max(share, min(self._table.width_needed(), total - NARROWEST))
        self.splitter.setSizes([wide, total - wide])


class Scrolling(QScrollArea):
    """A column that scrolls where the page is too low for it."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        body = column(*parts)
        body.setContentsMargins(theme.EDGE, theme.NEAR, theme.EDGE, theme.NEAR)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _Modest(QSplitter):
    """Gets what height is left, and asks for no more than what stands in it needs."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def column(*parts: QWidget) -> QWidget:
    """One below the other; the last gets what height is left."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.NEAR)
    for part in parts:
        layout.addWidget(part, 1 if part is parts[-1] else 0)
    return made
