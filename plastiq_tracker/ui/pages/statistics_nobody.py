"""In the place of the figures when there is nobody to count: why, and the way out."""

from PySide6.QtGui import QAction

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.ui.pages.statistics_filters import FILTERS
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.words import translate


class Nobody(EmptyState):
    """`explain` says whether filters or only the period and the day leave nobody."""

    def __init__(self, start_over: QAction) -> None:
        self._plain = translate(
            "Statistics", "Nobody began in this period by this day. Choose another period or day."
        )
        heading = translate("Statistics", "Nobody in this selection")
        super().__init__("users", heading, self._plain, start_over)

    def explain(self, criteria: Criteria) -> None:
        filtered = translate(
            "Statistics",
            "Nobody is left with these filters. Take one away above, or choose another day.",
        )
        narrowed = any(getattr(criteria, name) for name in FILTERS)
        self.explanation.setText(filtered if narrowed else self._plain)
