"""A chart on the screen in the colours of the theme, with what can be done to it.

matplotlib takes longer to import than the window to appear, so it is imported in the worker when
the first chart is asked for.
"""

# ruff: noqa: PLC0415 (imports inside functions: see above)

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Words
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.widgets.buttons import ActionButton
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.charts.chart import Chart
    from plastiq_tracker.charts.palette import Palette

Result = Statistics | Retention
SMALLEST = QSize(320, 260)
RESIZE_PAUSE_MS = 60


@dataclass(frozen=True)
class Drawing:
    """What draws, once matplotlib is there."""

    canvas: Callable[[Chart], QWidget]
    palette: type[Palette]
    draw: Callable[[str, Result, Words, Palette], Chart]


def load_drawing() -> Drawing:
    """Imports matplotlib; half a second the first time."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

    from plastiq_tracker.charts.kinds import draw
    from plastiq_tracker.charts.palette import Palette

    return Drawing(FigureCanvasQTAgg, Palette, draw)


@dataclass(frozen=True)
class Kind:
    """A chart that can be chosen; `answers` says which question it answers."""

    title: str
    answers: str


class ChartView(QWidget):
    """Shows one of `kinds` at a time. `results` gives what each is drawn from."""

    def __init__(self, desk: Desk, kinds: Mapping[str, Kind], save: QAction, copy: QAction) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = dict(kinds)
        self._drawing: Drawing | None = None
        self._asked = False
        self._results: Mapping[str, Result] = {}
        self.canvas: QWidget | None = None
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Chart", "Kind of chart"))
        for kind in self._kinds.values():
            self.tabs.addTab(kind.title)
        self.answers = Muted()
        self._place = _Place()
        self._lay_out(save, copy)
        self.tabs.currentChanged.connect(lambda _tab: self._draw())
        theme.mode.changed.connect(self._draw)

    @property
    def kind(self) -> str:
        """The key of the chart that is chosen."""
        return list(self._kinds)[self.tabs.currentIndex()]

    def choose(self, kind: str) -> None:
        self.tabs.setCurrentIndex(list(self._kinds).index(kind))

    def show_results(self, results: Mapping[str, Result]) -> None:
        """Draws from these, as soon as there is something to draw with."""
        self._results = results
        if self._drawing is None and not self._asked:
            self._asked = True
            self._desk.read(load_drawing, self._take, owner=self)
        else:
            self._draw()

    def _lay_out(self, save: QAction, copy: QAction) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.NEAR)
        foot.addStretch(1)
        for action in (save, copy):
            foot.addWidget(ActionButton(action))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.tabs)
        layout.addWidget(self.answers)
        layout.addWidget(self._place, 1)
        layout.addLayout(foot)

    def _take(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._draw()

    def _draw(self) -> None:
        kind = self._kinds[self.kind]
        self.answers.setText(kind.answers)
        if self._drawing is None or self.kind not in self._results:
            return
        of = theme.colours()
        palette = self._drawing.palette(
            text=of.text, muted=of.muted, grid=of.line, background=of.base, accent=of.accent
        )
        chart = self._drawing.draw(self.kind, self._results[self.kind], self._desk.words, palette)
        self._replace(self._drawing.canvas(chart), kind)

    def _replace(self, canvas: QWidget, kind: Kind) -> None:
        old, self.canvas = self.canvas, canvas
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas.setAccessibleName(kind.title)
        canvas.setAccessibleDescription(kind.answers)
        self._place.take(canvas)
        if old is not None:
            old.hide()
            old.deleteLater()


class _Place(QFrame):
    """Where the canvas lies; it gets a new size once resizing pauses, as drawing takes a while."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.setMinimumSize(SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._canvas: QWidget | None = None
        self._waiting = Muted(translate("Chart", "The chart is on its way…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(self._waiting)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(RESIZE_PAUSE_MS)
        self._pause.timeout.connect(self.fit)

    def take(self, canvas: QWidget) -> None:
        self._canvas = canvas
        self._waiting.hide()
        canvas.setParent(self)
        self.fit()
        canvas.show()

    def fit(self) -> None:
        """Gives the canvas all the room there is."""
        self._pause.stop()
        if self._canvas is not None:
            self._canvas.setGeometry(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._canvas is not None:
            self._pause.start()
