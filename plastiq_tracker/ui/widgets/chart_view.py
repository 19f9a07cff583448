"""A chart on the screen in the colours of the theme, with what can be done to it.

It is drawn in a worker of its own beside the one of the dossier, and the picture before stays
until the new one is there: the window never waits for a chart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.widgets.buttons import ActionButton
from plastiq_tracker.ui.widgets.chart_canvas import ChartCanvas
from plastiq_tracker.ui.widgets.chart_painter import Order, Painter, Picture
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate


@dataclass(frozen=True)
class Kind:
    """A chart that can be chosen; `answers` says which question it answers."""

    title: str
    answers: str


class ChartView(QWidget):
    """Shows one of `kinds` at a time. `show_results` gives what each is drawn from.

    `picked(Figure)` when a figure of the chart was clicked, or chosen with Enter. `drawn()` when a
    new picture is shown. The right button offers `save`, `copy` and `table_action`.
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
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Chart", "Kind of chart"))
        for kind in self._kinds.values():
            self.tabs.addTab(kind.title)
        self.answers = Muted()
        self.table_action = QAction(translate("Chart", "Copy as table"), self)
        dress(self.table_action, "file-spreadsheet")
        self.canvas.addActions([copy, self.table_action, save])
        self._lay_out(save, copy)
        self.table_action.triggered.connect(self.copy_table)
        self.tabs.currentChanged.connect(self._choose)
        self.canvas.picked.connect(self.picked)
        self.canvas.outgrown.connect(self._draw)
        theme.mode.changed.connect(self._draw)
        self.answers.setText(self._kinds[self.kind].answers)

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
        foot = QHBoxLayout()
        foot.setSpacing(theme.NEAR)
        foot.addStretch(1)
        for action in (save, copy):
            foot.addWidget(ActionButton(action))
        sheet = QFrame()
        sheet.setProperty("role", "sheet")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.canvas)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.tabs)
        layout.addWidget(self.answers)
        layout.addWidget(sheet, 1)
        layout.addLayout(foot)

    def _choose(self) -> None:
        self.answers.setText(self._kinds[self.kind].answers)
        self.canvas.leave()
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
            self.canvas.size(),
            self.canvas.devicePixelRatioF(),
        )
        painter = self._painter
        self._runner.run(lambda: painter.paint(order), self._take, owner=self, latest="picture")

    def _take(self, picture: Picture) -> None:
        kind = self._kinds[picture.order.kind]
        self.canvas.show_picture(picture, kind.title, f"{kind.answers}\n{picture.description}")
        self.drawn.emit()


def tabbed(lines: Sequence[Sequence[str]]) -> str:
    """A table as a spreadsheet takes it from the clipboard; no cell begins a formula."""
    return "\n".join("\t".join(map(_cell, line)) for line in lines)


def _cell(text: str) -> str:
    text = " ".join(text.split())
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text
