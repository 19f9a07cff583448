"""Everyone of a phone round at its side: who was called, who is on the line, who is to come."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QListView

from plastiq_tracker.domain.values import Answer
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import SIZE, icon
from plastiq_tracker.ui.pages.participants_words import within
from plastiq_tracker.ui.pages.phone_round_state import Round, Standing, Stop
from plastiq_tracker.ui.words import QtWords, translate

Index = QModelIndex | QPersistentModelIndex

ICONS = {
    Standing.TO_COME: ("circle-dashed", "muted"),
    Standing.SKIPPED: ("chevron-right", "muted"),
    Standing.UNSAVED: ("hourglass", "warn"),
    Standing.SAVED: ("circle-check", "good"),
}
AGAIN = ("rotate-cw", "muted")
CURRENT = ("phone", "accent")

_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_FONT = Qt.ItemDataRole.FontRole.value
_FOREGROUND = Qt.ItemDataRole.ForegroundRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_NAMED = Qt.ItemDataRole.AccessibleTextRole.value


class StopsModel(QAbstractListModel):
    """The calls of a round; `tell` after anything about one of them changed."""

    def __init__(self, words: QtWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._round = Round(())
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_round(self, shown: Round) -> None:
        self.beginResetModel()
        self._round = shown
        self.endResetModel()

    def tell(self) -> None:
        if last := self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(last - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._round.stops)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Qt's own is not for others to ask."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        stop, current = self._round.stops[index.row()], index.row() == self._round.at
        if role == _DISPLAY:
            return stop.name
        if role == _DECORATION:
            return icon(*_icon_of(stop, current))
        if role == _FONT:
            return self._bold if current else None
        if role in (_TOOL_TIP, _NAMED):
            return f"{stop.name} · {self._said(stop)}"
        if role == _FOREGROUND and stop.standing is not Standing.TO_COME and not current:
            return QColor(theme.colours().muted)
        return None

    def _said(self, stop: Stop) -> str:
        if stop.standing is Standing.UNSAVED:
            return translate("PhoneRound", "not saved yet")
        if stop.reply is not None:
            return within(self._words.show(stop.reply.answer))
        if stop.standing is Standing.SKIPPED:
            return translate("PhoneRound", "skipped")
        return translate("PhoneRound", "to come")


class StopsList(QListView):
    """`wanted(int)` for a click on one, and Enter."""

    wanted = Signal(int)

    def __init__(self, model: StopsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setProperty("role", "stops")
        self.setAccessibleName(translate("PhoneRound", "Everyone in this round"))
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))
        self.activated.connect(lambda index: self.wanted.emit(index.row()))

    def show_at(self, row: int) -> None:
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)


def _icon_of(stop: Stop, current: bool) -> tuple[str, str]:
    if stop.standing is Standing.SAVED and stop.reply and stop.reply.answer is Answer.NO_CONTACT:
        return AGAIN
    if current and stop.standing in (Standing.TO_COME, Standing.SKIPPED):
        return CURRENT
    return ICONS[stop.standing]
