"""A list and the detail of its selected line: side by side when wide, else one after the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.words import translate

NARROW = theme.WIDE - 200
"""Width of the page itself: that of the window without the navigation."""


class ListDetail(QWidget):
    """`open_detail` when a line is opened, `go_back` for Esc; `went_back` after that."""

    went_back = Signal()

    def __init__(self, listing: QWidget, detail: QWidget) -> None:
        super().__init__()
        self.listing = listing
        self._open = False
        self.side = QWidget()
        self.side.setMinimumWidth(360)
        self._back = Button(
            translate("ListDetail", "Back to the list"),
            self.go_back,
            icon="arrow-left",
            role="flat",
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, 0)
        bar.addWidget(self._back)
        bar.addStretch(1)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(detail, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setProperty("role", "hairline")
        self.splitter.addWidget(listing)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._arrange()

    @property
    def is_wide(self) -> bool:
        return self.width() >= NARROW

    def open_detail(self) -> None:
        """Brings the detail to the front; nothing changes when both are in sight."""
        self._open = True
        self._arrange()

    def go_back(self) -> bool:
        """Back to the list when it is out of sight; tells whether that was so."""
        hidden = self.listing.isHidden()
        self._open = False
        self._arrange()
        if hidden:
            self.listing.setFocus()
            self.went_back.emit()
        return hidden

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.go_back():
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        wide = self.is_wide
        self._back.setVisible(not wide)
        self.listing.setVisible(wide or not self._open)
        self.side.setVisible(wide or self._open)
