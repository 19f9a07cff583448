"""What scrolls where there is not height enough for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme

ROWS = 5
"""So many rows of a table stay in sight at least, its titles included."""


class Scrolling(QScrollArea):
    """Shows `inner` as high as there is room, and never lower than it needs."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def scrolling_column(whole: QWidget) -> QVBoxLayout:
    """Has all of `whole` scroll; what is in it goes into this column."""
    inner = QWidget()
    around = QVBoxLayout(whole)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(Scrolling(inner))
    return QVBoxLayout(inner)


def keep_rows(table: QWidget) -> None:
    """A table that scrolls by itself keeps a height at which it can be read."""
    table.setMinimumHeight(ROWS * theme.ROW_HEIGHT)
