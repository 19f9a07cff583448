"""The table of the history: titles over the whole width, fields with what they were and became."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.words import translate

FIELD, WAS, BECAME = range(3)
SHARES = (40, 30)
"""Which part of the width the first columns take, in hundredths; the last takes the rest."""


class HistoryTree(QTreeWidget):
    """`name` is for who listens; `was` and `became` stand above the values."""

    def __init__(self, name: str, was: str, became: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setColumnCount(3)
        self.setHeaderLabels([translate("History", "What"), was, became])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAllColumnsShowFocus(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header().setStretchLastSection(True)

    def add_title(
        self, text: str, under: QTreeWidgetItem | None = None, icon: QIcon | None = None
    ) -> QTreeWidgetItem:
        """A line over the whole width."""
        item = self._add((text,), under)
        item.setFirstColumnSpanned(True)
        if icon is not None:
            item.setIcon(FIELD, icon)
        return item

    def add_field(self, name: str, was: str, became: str, under: QTreeWidgetItem) -> None:
        self._add((name, was, became), under)

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

    def _add(self, texts: tuple[str, ...], under: QTreeWidgetItem | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([" ".join(text.split()) for text in texts])
        item.setSizeHint(FIELD, QSize(0, theme.ROW_HEIGHT))
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        if under is None:
            self.addTopLevelItem(item)
        else:
            under.addChild(item)
        return item
