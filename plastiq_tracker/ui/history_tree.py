"""The table of the history: what it is, what it was and became, by whom and when."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.words import translate

WHAT, WAS, BECAME, WHO, WHEN = range(5)
SHARES = (38, 18, 18, 12, 14)
"""Which part of the width each column takes, in hundredths."""


class HistoryTree(QTreeWidget):
    """A line for each change or record, and below it one for each field: what it was and became."""

    def __init__(self, name: str, was: str, became: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(5)
        self.setHeaderLabels(
            [
                translate("History", "What"),
                was,
                became,
                translate("History", "Who"),
                translate("History", "When"),
            ]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, self.viewport().width() * share // 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes a line; Esc is the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (item := self.currentItem()) is not None:
                item.setExpanded(not item.isExpanded())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def add_line(
        self, texts: tuple[str, ...], under: QTreeWidgetItem | None = None
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
        item.setSizeHint(WHAT, QSize(0, theme.ROW_HEIGHT))
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        if under is None:
            self.addTopLevelItem(item)
        else:
            under.addChild(item)
        return item
