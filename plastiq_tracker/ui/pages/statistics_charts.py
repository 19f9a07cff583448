"""The charts of the figures in force, read again when they change and a chart is in sight."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.services import charting, freezing
from plastiq_tracker.services.freezing import FrozenFigures
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics_kinds import kinds
from plastiq_tracker.ui.pages.statistics_side import SideView
from plastiq_tracker.ui.widgets.chart_view import ChartView
from plastiq_tracker.ui.widgets.fields import CheckEdit
from plastiq_tracker.ui.words import translate


class ChartsPart(SideView):
    """One chart at a time; only what it is drawn from is read."""

    picked = Signal(object)

    def __init__(self, desk: Desk, save: QAction, copy: QAction) -> None:
        super().__init__()
        self._desk = desk
        self._criteria: Criteria | None = None
        self._frozen: FrozenFigures | None = None
        self._results: dict[str, Any] = {}
        self.view = ChartView(desk, kinds(), save, copy)
        self.view.tabs.setProperty("role", "tight")
        self.several = CheckEdit(translate("Statistics", "A curve for each group"))
        self.several.hide()
        self.view.choices.addWidget(self.several)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        self.view.picked.connect(self.picked)
        self.view.tabs.currentChanged.connect(lambda _tab: self._show())
        self.several.edited.connect(self._show_anew)

    @property
    def result(self) -> Any:
        """What the chart in sight is drawn from; None while that is not known."""
        return self._results.get(self.view.kind)

    def show_figures_of(self, statistics: Statistics) -> None:
        self._criteria = statistics.criteria
        of_statistics = ("funnel", "outcomes", "composition")
        self._results = dict.fromkeys(of_statistics, statistics)
        if self._frozen is not None:
            self._results |= {
                "heatmap": self._frozen.in_work,
                "targets": self._frozen.targets,
            }
        self._show()

    def be_of(self, frozen: FrozenFigures | None) -> None:
        """Draws from frozen figures from now on, or with None from the dossier."""
        self._frozen = frozen

    def _show(self) -> None:
        kind, criteria = self.view.kind, self._criteria
        self.several.setVisible(kind == "retention")
        if criteria is None:
            return
        if kind in self._results:
            self.view.show_results(dict(self._results))
            return
        dossier, several, frozen = self._desk.dossier, self.several.value(), self._frozen

        def ask() -> Any:
            if frozen is None:
                return charting.result(dossier, kind, criteria, several=several)
            return freezing.retention_of(frozen, criteria.by, several=several)

        def take(result: Any) -> None:
            if self._criteria == criteria and self._frozen is frozen:
                self._results[kind] = result
                self.view.show_results(dict(self._results))

        self._desk.read(
            ask,
            take,
            owner=self,
            latest="chart",
        )

    def _show_anew(self) -> None:
        self._results.pop("retention", None)
        self._show()
