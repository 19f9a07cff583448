"""What the palette shows: lines under headings, with icon, name, what is beside it, and its key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from plastiq_tracker.domain.search import abbreviates
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import SIZE

Index = QModelIndex | QPersistentModelIndex

LINE = 32
HEADING = 28
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole.value
_SIZE = Qt.ItemDataRole.SizeHintRole.value


@dataclass(frozen=True)
class Item:
    """Something that can be opened or done; without `act` it is the heading of those below."""

    text: str
    beside: str = ""
    key: str = ""
    icon: QIcon | None = None
    act: Callable[[], object] | None = None


@dataclass(frozen=True)
class Group:
    title: str
    items: Sequence[Item]

    def is_called(self, typed: str) -> bool:
        """Whether the words of any of its names begin as is typed."""
        return any(abbreviates(typed, each.text) for each in self.items)


class ItemsModel(QAbstractListModel):
    """Groups one after the other, each under its heading; those without items are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Item] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        self.beginResetModel()
        self._items = [
            each for group in groups if group.items for each in (Item(group.title), *group.items)
        ]
        self.endResetModel()

    def item_at(self, at: int) -> Item:
        return self._items[at]

    def next_line(self, at: int, step: int) -> int | None:
        """The line that can be opened nearest to `at` in this direction, itself first."""
        while 0 <= at < len(self._items):
            if self._items[at].act is not None:
                return at
            at += step
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._items[index.row()].act is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == _DISPLAY:
            return item.text
        if role == _SPOKEN:
            return ", ".join(filter(None, (item.text, item.beside, item.key)))
        if role == _SIZE:
            return QSize(0, HEADING if item.act is None else LINE)
        return None


class ItemsPainter(QStyledItemDelegate):
    """The name first; what is beside it and the key give way when there is no room."""

    def __init__(self, model: ItemsModel) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item, colours = self._model.item_at(index.row()), theme.colours()
        room: QRect = option.rect.adjusted(theme.NEAR, 0, -theme.NEAR, 0)
        painter.save()
        if item.act is None:
            _write(painter, room, item.text, colours.muted, bold=True)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.selected))
                painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4)
            text = colours.on_selected if chosen else colours.text
            quiet = colours.on_selected if chosen else colours.muted
            room = _draw_icon(painter, room, item.icon, chosen=chosen)
            room = room.adjusted(0, 0, -_write(painter, room, item.key, quiet, right=True), 0)
            written = _write(painter, room, item.text, text)
            _write(painter, room.adjusted(written, 0, 0, 0), item.beside, quiet)
        painter.restore()


def _draw_icon(painter: QPainter, room: QRect, icon: QIcon | None, *, chosen: bool) -> QRect:
    """What is left of the room; lines without an icon begin where the others do."""
    if icon is not None:
        mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        where = QRect(room.left(), room.center().y() - SIZE // 2 + 1, SIZE, SIZE)
        icon.paint(painter, where, Qt.AlignmentFlag.AlignCenter, mode)
    return room.adjusted(SIZE + theme.NEAR, 0, 0, 0)


def _write(
    painter: QPainter,
    room: QRect,
    text: str,
    colour: str,
    *,
    bold: bool = False,
    right: bool = False,
) -> int:
    """Writes what there is room for; returns how wide that is, with the distance to the next."""
    if not text or room.width() <= 0:
        return 0
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown) + 12
