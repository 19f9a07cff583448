"""Two groups side by side: their rates, the differences, and what may be said of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from plastiq_tracker.indicators.compared_rates import Counted
from plastiq_tracker.indicators.comparison import Comparison, RateComparison, compare
from plastiq_tracker.indicators.comparison_words import (
    RATE_NAMES,
    REMARKS,
    difference_said,
    interval_said,
    said,
)
from plastiq_tracker.indicators.places import side
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.saying import part_of, share
from plastiq_tracker.indicators.tracing import Place
from plastiq_tracker.services.comparison import SAME
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.statistics_side import SideView
from plastiq_tracker.ui.pages.statistics_table import lines_of
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.copying import copy_table
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped
from plastiq_tracker.ui.widgets.paged_table import PagedModel, PagedTable, Told
from plastiq_tracker.ui.words import translate


class ComparisonView(SideView):
    """Two lists of groups, the table of rates, and the words that go with the chosen rate."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._statistics: Statistics | None = None
        self.comparison: Comparison | None = None
        self.first, self.second = ChoiceCombo(), ChoiceCombo()
        self.copy = IconButton(
            "copy", translate("Comparison", "Copy the comparison as a table"), self.copy_rates
        )
        self.model: PagedModel[RateComparison] = PagedModel(self._columns(), self)
        self.table = PagedTable(self.model, translate("Comparison", "Two groups side by side"))
        self.words = Wrapped()
        self.remarks = Muted(" ".join(map(desk.words.say, REMARKS)))
        self._lay_out()
        for combo in (self.first, self.second):
            combo.edited.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._say())

    def show_figures_of(self, statistics: Statistics) -> None:
        """Offers the groups there are now; those that were chosen stay."""
        self._statistics = statistics
        places = [line.place for line in lines_of(statistics)]
        show = self._desk.words.show
        names = {place: show(side(statistics, place, ()).name) for place in places}
        for combo in (self.first, self.second):
            combo.set_choices(list(names.items()))
        if self.first.value() is None and places:
            self.first.set_value(places[0])
        if self.second.value() is None and places:
            self.second.set_value(next((each for each in places if each != places[0]), None))
        self._ask()

    def choose(self, places: Sequence[Place]) -> None:
        """Compares the two places that were selected; anything else leaves the choice."""
        if len(places) != 2:
            return
        for combo, place in zip((self.first, self.second), places, strict=True):
            combo.set_value(place)
        self._ask()

    def arrive(self) -> None:
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_rates(self) -> None:
        """Puts the rates with their differences and words on the clipboard."""
        found, say = self.comparison, self._desk.words.say
        if found is None:
            return
        columns = self.model.columns
        titles = [told.title for told in columns]
        lines = [
            [*(told.text(rate) for told in columns), " ".join(map(say, said(found, rate)))]
            for rate in found.rates
        ]
        copy_table([[*titles, translate("Comparison", "In words")], *lines])
        self._desk.tell(translate("Comparison", "The comparison is on the clipboard."), Tone.GOOD)

    # Within

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.NEAR)
        grid.setVerticalSpacing(2)
        names = (translate("Comparison", "First group"), translate("Comparison", "Second group"))
        for at, (name, combo) in enumerate(zip(names, (self.first, self.second), strict=True)):
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            combo.setAccessibleName(name)
            combo.setMinimumContentsLength(8)
            grid.addWidget(label, 0, at)
            grid.addWidget(combo, 1, at)
            grid.setColumnStretch(at, 1)
        head = QHBoxLayout()
        head.setSpacing(theme.NEAR)
        head.addLayout(grid, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(head)
        layout.addWidget(self.table, 1000)
        layout.addWidget(self.words)
        layout.addWidget(self.remarks)
        layout.addStretch(1)
        self.table.setMinimumHeight(5 * theme.ROW_HEIGHT)

    def _ask(self) -> None:
        first, second = self.first.value(), self.second.value()
        if self._statistics is None or first is None or second is None:
            return
        if first == second:
            self._refuse()
            return
        found, at = compare(self._statistics, first, second), self.table.currentIndex().row()
        self.comparison = found
        for column, shown in ((1, found.first), (2, found.second)):
            self.model.retitle(column, self._desk.words.show(shown.name))
        self.model.start(len(found.rates))
        self.model.take(0, found.rates)
        head = self.table.horizontalHeader().sizeHint().height()
        rows = self.table.verticalHeader().defaultSectionSize() * len(found.rates)
        self.table.setMaximumHeight(head + rows)  # the words stand right below
        self.table.show()
        self.copy.setEnabled(True)
        self.table.selectRow(max(at, 0))
        self._say()

    def _refuse(self) -> None:
        """Two times the same group is not a comparison."""
        self.comparison = None
        self.table.hide()
        self.copy.setEnabled(False)
        self.words.setText(self._desk.words.say(SAME))

    def _say(self) -> None:
        rate = self.model.row_at(self.table.currentIndex().row())
        if self.comparison is not None and rate is not None:
            self.words.setText(" ".join(map(self._desk.words.say, said(self.comparison, rate))))

    def _columns(self) -> tuple[Told[RateComparison], ...]:
        words = self._desk.words

        def of(counted: Counted) -> str:
            return f"{share(counted.share, words)}\n{part_of(counted.k, counted.n, words)}"

        def difference(rate: RateComparison) -> str:
            points = difference_said(rate.difference, words)
            return f"{points}\n{interval_said(rate.interval, words)}"

        return (
            Told(
                translate("Comparison", "Figure"), lambda rate: words.say(RATE_NAMES[rate.key]), 40
            ),
            Told("", lambda rate: of(rate.first), 18),
            Told("", lambda rate: of(rate.second), 18),
            Told(translate("Comparison", "Difference, points"), difference, 24),
        )
