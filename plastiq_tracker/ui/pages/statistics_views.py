"""The views beside the table of figures, and what the page hears of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from plastiq_tracker.services.freezing import FrozenFigures
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics_behind import BehindView
from plastiq_tracker.ui.pages.statistics_charts import ChartsPart
from plastiq_tracker.ui.pages.statistics_comparison import ComparisonView
from plastiq_tracker.ui.pages.statistics_frozen import FrozenView
from plastiq_tracker.ui.pages.statistics_outlook import OutlookView
from plastiq_tracker.ui.pages.statistics_side import Side
from plastiq_tracker.ui.words import translate

OF_FROZEN = ("chart", "behind", "comparison", "frozen")
"""The views that frozen figures have; the others ask the dossier as it is now."""


class Views(Side):
    """`picked(Figure)` for a figure of a chart; the rest as of each view."""

    picked = Signal(object)
    person_wanted = Signal(object)
    round_wanted = Signal(object)

    def __init__(self, desk: Desk, save: QAction, copy: QAction) -> None:
        self.drawn = ChartsPart(desk, save, copy)
        self.behind = BehindView(desk)
        self.comparison = ComparisonView(desk)
        self.outlook = OutlookView(desk)
        self.reports = FrozenView(desk)
        super().__init__(
            {
                "chart": (translate("Statistics", "Chart"), self.drawn),
                "behind": (translate("Statistics", "Who and why"), self.behind),
                "comparison": (translate("Statistics", "Compare"), self.comparison),
                "outlook": (translate("Statistics", "Outlook"), self.outlook),
                "frozen": (translate("Statistics", "Frozen"), self.reports),
            }
        )
        self.drawn.picked.connect(self.picked)
        for view in self.views.values():
            view.person_wanted.connect(self.person_wanted)
            view.round_wanted.connect(self.round_wanted)

    def be_of(self, frozen: FrozenFigures | None) -> None:
        """Lets only those be chosen that have something to say of frozen figures, or all."""
        self.allow(tuple(self.views) if frozen is None else OF_FROZEN)
        self.drawn.be_of(frozen)
        self.behind.be_of(frozen)
        self.reports.be_frozen(frozen is not None)
