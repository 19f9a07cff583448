"""A chart on the screen in the colours of the theme, with what can be done to it.

It is drawn in a worker of its own beside the one of the dossier, and the picture before stays
until the new one is there: the window never waits for a chart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.widgets.buttons import IconButton, with_key
from plastiq_tracker.ui.widgets.chart_canvas import ChartCanvas
from plastiq_tracker.ui.widgets.chart_painter import Order, Painter, Picture
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate

SMALLEST = QSize(320, 260)
"""The least room for a picture; one that needs more height is scrolled."""


@dataclass(frozen=True)
class Kind:
    """A chart that can be chosen; `answers` says which question it answers, `more` says it with
    what one has to know.
    """

    title: str
    answers: str
    more: str = ""

    @property
    def said(self) -> str:
        return self.more or self.answers


class ChartView(QWidget):
    """Shows one of `kinds` at a time. `show_results` gives what each is drawn from.

    `picked(Figure)` when a figure of the chart was clicked, or chosen with Enter. `drawn()` when a
    new picture is shown. The right button offers `save`, `copy` and `table_action`. `choices` is
    the place for what can be chosen of a chart.
    """

    picked = Signal(object)
    drawn = Signal()

    def __init__(self, desk: Desk, kinds: Mapping[str, Kind], save: QAction, copy: QAction) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = dict(kinds)
        self._painter = Painter()
        self._runner = desk.runner.beside("drawing")
        self._results: Mapping[str, Any] = {}
        self._is_behind = False
        self.canvas = ChartCanvas()
        self.area = _Area(self.canvas)
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Chart", "Kind of chart"))
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.picker = QComboBox()
        """In place of the tabs where they have no room."""
        self.picker.setAccessibleName(self.tabs.accessibleName())
        self.picker.hide()
        for kind in self._kinds.values():
            self.tabs.addTab(kind.title)
            self.picker.addItem(kind.title)
        self.answers = Muted()
        self.table_action = QAction(translate("Chart", "Copy as table"), self)
        dress(self.table_action, "file-spreadsheet")
        self.canvas.addActions([copy, self.table_action, save])
        self._lay_out(save, copy)
        self.table_action.triggered.connect(self.copy_table)
        self.tabs.currentChanged.connect(self._choose)
        self.picker.activated.connect(self.tabs.setCurrentIndex)
        self.canvas.picked.connect(self.picked)
        self.canvas.outgrown.connect(self._outgrown)
        self.canvas.walked.connect(self.area.bring)
        theme.mode.changed.connect(self._draw)
        self._tell_question()

    @property
    def kind(self) -> str:
        """The key of the chart that is chosen."""
        return list(self._kinds)[self.tabs.currentIndex()]

    def choose(self, kind: str) -> None:
        self.tabs.setCurrentIndex(list(self._kinds).index(kind))

    def show_results(self, results: Mapping[str, Any]) -> None:
        """Draws from these, a result for each kind, as soon as the chart is in sight."""
        self._results = results
        self._draw()

    def copy_table(self) -> None:
        """Puts the values that are drawn on the clipboard, for a spreadsheet."""
        if self.canvas.picture is None:
            return
        QGuiApplication.clipboard().setText(tabbed(self.canvas.picture.lines))
        told = translate("Chart", "The values are on the clipboard: paste them into a spreadsheet.")
        self._desk.tell(told, Tone.GOOD)

    def _lay_out(self, save: QAction, copy: QAction) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.NEAR)
        head.addWidget(self.answers, 1)
        self.choices = QHBoxLayout()
        head.addLayout(self.choices)
        for icon, action in (("image", save), ("copy", copy)):
            head.addWidget(_ActionIcon(icon, action), 0, Qt.AlignmentFlag.AlignTop)
        sheet = QFrame()
        sheet.setProperty("role", "sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.tabs)
        layout.addWidget(self.picker)
        layout.addLayout(head)
        layout.addWidget(sheet, 1)

    def _choose(self) -> None:
        self.picker.setCurrentIndex(self.tabs.currentIndex())
        self._tell_question()
        self.canvas.leave()
        self.area.verticalScrollBar().setValue(0)
        self._draw()

    def _tell_question(self) -> None:
        kind = self._kinds[self.kind]
        self.answers.setText(kind.answers)
        self.answers.setToolTip(kind.more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.tabs.sizeHint().width() > self.width()
        had = self.tabs.hasFocus() or self.picker.hasFocus()
        self.tabs.setHidden(narrow)
        self.picker.setVisible(narrow)
        if had:
            (self.picker if narrow else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def _outgrown(self) -> None:
        """A bar beside the picture takes of the canvas, but not of the room there is."""
        picture = self.canvas.picture
        room = (self.area.room(), self.canvas.devicePixelRatioF())
        if picture is None or (picture.order.size, picture.order.ratio) != room:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._draw()

    def _draw(self) -> None:
        self._is_behind = not self.isVisible()
        if self._is_behind or self.kind not in self._results:
            return
        order = Order(
            self.kind,
            self._results[self.kind],
            self._desk.words,
            theme.colours(),
            self.area.room(),
            self.canvas.devicePixelRatioF(),
            self.area.bar(),
        )
        painter = self._painter
        self._runner.run(lambda: painter.paint(order), self._take, owner=self, latest="picture")

    def _take(self, picture: Picture) -> None:
        kind = self._kinds[picture.order.kind]
        self.canvas.show_picture(picture, kind.title, f"{kind.said}\n{picture.description}")
        self.drawn.emit()


class _Area(QScrollArea):
    """Where a picture is that may be higher than the room there is."""

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(canvas)

    def room(self) -> QSize:
        """The room of a picture that needs no bar beside it."""
        return self.maximumViewportSize()

    def bar(self) -> int:
        """The width of the bar."""
        return self.verticalScrollBar().sizeHint().width()

    def bring(self, place: QRect) -> None:
        """Brings a place of the picture in sight, with something around it."""
        at = place.center()
        across, down = place.width() // 2, place.height() // 2 + theme.GROUP
        self.ensureVisible(at.x(), at.y(), across, down)


class _ActionIcon(IconButton):
    """The small button of an action, with its name and key in the tooltip."""

    def __init__(self, icon: str, action: QAction) -> None:
        super().__init__(icon, action.text().replace("…", ""), action.trigger)
        self.setToolTip(with_key(action))
        self.setEnabled(action.isEnabled())
        action.changed.connect(lambda: self.setEnabled(action.isEnabled()))


def tabbed(lines: Sequence[Sequence[str]]) -> str:
    """A table as a spreadsheet takes it from the clipboard; no cell begins a formula."""
    return "\n".join("\t".join(map(_cell, line)) for line in lines)


def _cell(text: str) -> str:
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
