"""A field of two persons side by side: what each has, and what is kept."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.fields import Editor
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped
from plastiq_tracker.ui.words import translate

_UNLIMITED = 1 << 20
MARK = 96
"""Room for the word that says how the two differ."""
SIDE, KEPT = 6, 7
"""How the rest of the room is shared out."""


class SidesEdit(QWidget):
    """An editor: `value()` is what `editor` holds, to begin with what is `proposed`.

    Choosing a side puts its value there; what is typed is neither's. Without an editor it is one
    of the two. `said` tells how a value is written, `differs` whether both know something.
    """

    edited = Signal()

    def __init__(
        self,
        one: Any,
        other: Any,
        proposed: Any,
        said: Callable[[Any], str],
        editor: QWidget | None = None,
        *,
        differs: bool = True,
    ) -> None:
        super().__init__()
        self._values = (one, other)
        self._widget = editor
        self._editor = cast("Editor | None", editor)
        self._group = QButtonGroup(self)
        self.sides = [_Side(said(one)), _Side(said(other))]
        for at, side in enumerate(self.sides):
            self._group.addButton(side, at)
            side.clicked.connect(lambda _checked, at=at: self._take(at))
        self._lay_out(_mark(differs=differs))
        if self._editor is not None:
            self._editor.edited.connect(self._typed)
        self.set_value(proposed)
        pass_on(self, self.sides[0])

    def value(self) -> Any:
        if self._editor is not None:
            return self._editor.value()
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: Any) -> None:
        if self._editor is not None:
            self._editor.set_value(value)
            self._show_side()
        else:
            self._check(self._side_of(value))

    def unreadable(self) -> Text | None:
        return None if self._editor is None else self._editor.unreadable()

    def setAccessibleName(self, name: str) -> None:
        """Each side says whose it is and what."""
        super().setAccessibleName(name)
        for side, whose in zip(self.sides, _whose(), strict=True):
            side.setAccessibleName(f"{name}, {whose}: {side.whole}")
        if self._widget is not None:
            kept = translate("Merge", "What is kept")
            self._widget.setAccessibleName(f"{name}, {kept}")

    def _lay_out(self, mark: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        mark.setFixedWidth(MARK)
        row.addWidget(mark)
        for side in self.sides:
            row.addWidget(side, SIDE)
        row.addWidget(_cell(self._widget), KEPT)

    def _take(self, at: int) -> None:
        if self._editor is not None:
            self._editor.set_value(self._values[at])
        self.edited.emit()

    def _typed(self) -> None:
        self._show_side()
        self.edited.emit()

    def _show_side(self) -> None:
        """Chooses the side whose value is kept; neither when something else was typed."""
        assert self._editor is not None
        self._check(None if self._editor.unreadable() else self._side_of(self._editor.value()))

    def _side_of(self, value: Any) -> int | None:
        return self._values.index(value) if value in self._values else None

    def _check(self, at: int | None) -> None:
        self._group.setExclusive(False)
        for place, side in enumerate(self.sides):
            side.setChecked(place == at)
        self._group.setExclusive(True)


class _Side(QRadioButton):
    """A value that may be longer than there is room for; the whole is its tooltip."""

    def __init__(self, whole: str) -> None:
        super().__init__(" ".join(whole.split()).replace("&", "&&"))
        self.whole = " ".join(whole.split())
        self.setToolTip(whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.FIELD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - theme.EDGE
        shown = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class Heads(QWidget):
    """What stands above the sides: whose they are, how much each has, and what is kept."""

    def __init__(self, one: str, one_has: str, other: str, other_has: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.NEAR)
        row.setSpacing(theme.NEAR)
        mark = QLabel()
        mark.setFixedWidth(MARK)
        row.addWidget(mark)
        for name, has in ((one, one_has), (other, other_has)):
            row.addLayout(_head(name, has), SIDE)
        kept = translate("Merge", "What is kept")
        row.addLayout(_head(kept, translate("Merge", "Choose a side, or type")), KEPT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its texts at this width: rows of a form go by what they first measured."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None and event.size().width() != event.oldSize().width():
            self.setFixedHeight(layout.heightForWidth(event.size().width()))


def _head(name: str, below: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    title = Wrapped(name)
    title.setProperty("role", "strong")
    column.addWidget(title)
    column.addWidget(Muted(below))
    column.addStretch(1)
    return column


def _cell(editor: QWidget | None) -> QWidget:
    """As wide as a side, however narrow what stands in it."""
    cell = QWidget()
    cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    if editor is not None:
        row.addWidget(editor)
        if editor.maximumWidth() < _UNLIMITED:
            row.addStretch(1)
    return cell


def _mark(*, differs: bool) -> QWidget:
    """How the two differ, by icon and word."""
    icon, tone, word = (
        ("circle-alert", "warn", translate("Merge", "differs"))
        if differs
        else ("circle-dashed", "muted", translate("Merge", "only one"))
    )
    mark = QWidget()
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(icon, 16, tone))
    row.addWidget(QLabel(word))
    row.addStretch(1)
    return mark


def _whose() -> tuple[str, str]:
    return translate("Merge", "left"), translate("Merge", "right")
