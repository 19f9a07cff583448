"""The charts of the figures in force, read again when they change and a chart is in sight."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.services import statistics
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics_kinds import kinds
from plastiq_tracker.ui.pages.statistics_side import SideView
from plastiq_tracker.ui.widgets.chart_view import ChartView


class ChartsPart(SideView):
    """`picked(Figure)` for a click on a mark."""

    picked = Signal(object)

    def __init__(self, desk: Desk, save: QAction, copy: QAction) -> None:
        super().__init__()
        self._desk = desk
        self.view = ChartView(desk, kinds(), save, copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_figures_of(self, statistics_: Statistics) -> None:
        dossier, criteria = self._desk.dossier, statistics_.criteria

        def take(curve: Retention) -> None:
            of_statistics: Mapping[str, Statistics | Retention] = dict.fromkeys(
                ("funnel", "outcomes", "composition"), statistics_
            )
            self.view.show_results({**of_statistics, "retention": curve})

        self._desk.read(
            lambda: statistics.retention(dossier, criteria), take, owner=self, latest="charts"
        )
