"""The figures of a project: key figures, the table per group, and what stands behind them."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.records import (
    Company,
    FrozenReport,
    Mentor,
    Note,
    Project,
    Selection,
)
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.indicators.tracing import Figure
from plastiq_tracker.services import statistics
from plastiq_tracker.services.freezing import FrozenFigures
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.statistics_asking import Asking
from plastiq_tracker.ui.pages.statistics_banner import FrozenBanner
from plastiq_tracker.ui.pages.statistics_body import Answer, Scrolling
from plastiq_tracker.ui.pages.statistics_choices import ChoicesBar
from plastiq_tracker.ui.pages.statistics_export import ExportBar
from plastiq_tracker.ui.pages.statistics_figures import KeyFigures
from plastiq_tracker.ui.pages.statistics_files import Files
from plastiq_tracker.ui.pages.statistics_first import FirstProject
from plastiq_tracker.ui.pages.statistics_kinds import kinds
from plastiq_tracker.ui.pages.statistics_nobody import Nobody
from plastiq_tracker.ui.pages.statistics_selections import SelectionsBar
from plastiq_tracker.ui.pages.statistics_table import GroupsTable
from plastiq_tracker.ui.pages.statistics_views import Views
from plastiq_tracker.ui.widgets.cursor import give_back
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate

TYPING_PAUSE_MS = 250
OUT_OF_FIGURES = frozenset({Note, Company, Mentor, Selection, FrozenReport})


class StatisticsPage(Page):
    """`figures_shown` when the answer to the last question is on the screen."""

    figures_shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.statistics: Statistics | None = None
        self._opened_from: QWidget | None = None
        self.asking = Asking(desk, self)
        self.files = Files(desk, self)
        self._make_actions()
        self.choices = ChoicesBar(desk)
        self.selections = self.tools = SelectionsBar(desk, self.choices)
        self.frozen: FrozenFigures | None = None
        self.banner = FrozenBanner(desk.words)
        self.exporting = ExportBar()
        self.about = Muted()
        self.about.hide()
        self.figures = KeyFigures(desk.words)
        self.table = GroupsTable(desk.words)
        self.side = Views(desk, self.save_action, self.copy_action)
        self.charts = self.side.drawn.view
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_PAUSE_MS)
        self.first = FirstProject(desk, self)
        self.nobody = Nobody(self.whole_action)
        self._lay_out(self.nobody)
        self._connect()
        self.addActions(self.choices.day.slider.keys())

    def refresh(self, changes: Changes | None) -> None:
        """Any write may move a figure, but for notes and names that are not shown here."""
        if changes is None or Selection in changes.kinds:
            self.selections.read()
        if changes is not None and FrozenReport in changes.kinds:
            self.side.reports.read()
        if changes is not None and changes.kinds <= OUT_OF_FIGURES:
            return
        dossier = self.desk.dossier
        self.desk.read(
            lambda: statistics.projects(dossier), self._take_projects, owner=self, latest="projects"
        )

    def compute(self) -> None:
        """Asks for the figures of what is chosen now."""
        self._soon.stop()
        if self.frozen is not None:
            self.side.behind.read_again()
            return
        criteria = self.choices.criteria()
        self._tell_about(criteria)
        if criteria is None:
            return
        self.asking.ask(criteria)
        if not self.choices.is_sliding():
            self.asking.ask_filters(criteria)

    def open_figure(self, figure: Figure, *, arrive: bool = False) -> None:
        """Shows who stands behind a figure; with `arrive` the cursor goes there."""
        if self.statistics is None:
            return
        if self.side.key != "behind":
            self._opened_from = self.window().focusWidget()
        self.table.view.show_figure(figure)
        self.side.behind.open_figure(self.statistics, figure, arrive=arrive)
        self.side.bring("behind")
        self._area.ensureWidgetVisible(self.side)

    def ask_export(self) -> None:
        """Asks for whom the export is, at the top of the page."""
        self.exporting.ask()
        self._area.ensureWidgetVisible(self.exporting)

    def export(self, external: bool = False) -> None:
        if (criteria := self._shown_criteria()) is not None:
            self.files.save_figures(criteria, external=external)

    def save_chart(self) -> None:
        if (criteria := self._shown_criteria()) is not None:
            kind = self.charts.kind
            self.files.save_chart(criteria, kind, kinds()[kind].title, self.side.drawn.result)

    def copy_chart(self) -> None:
        if self.side.drawn.result is not None:
            self.files.copy_chart(self.charts.kind, self.side.drawn.result)

    def show_frozen(self, line: FrozenLine, figures: FrozenFigures) -> None:
        """Shows a frozen report in place of the figures of now."""
        self.banner.show_report(line, figures)
        self._be_of(figures)
        self._show_split(figures.criteria.by)
        self._area.ensureWidgetVisible(self.banner)
        self.banner.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Back from frozen figures to those of what is chosen."""
        self.banner.hide()
        self._be_of(None)
        self.compute()
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_over(self) -> None:
        """Back to the whole period of the project, as of today."""
        self.choices.start_over()

    def arrive(self) -> None:
        first = self.choices.project if self._whole.currentIndex() == 0 else self.first
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        return self.first.may_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the charts, and from frozen figures to those of now."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.side.key != "chart":
            self.side.bring("chart")
        elif self.frozen is not None:
            self.show_now()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._answer.arrange(event.size())

    # Within

    def _make_actions(self) -> None:
        self.primary = self.export_action = self.new_action(
            translate("Statistics", "Export…"), self.ask_export, icon="download", key="Ctrl+Shift+E"
        )
        self.save_action = self.new_action(
            translate("Statistics", "Save chart…"), self.save_chart, icon="image",
            key="Ctrl+Shift+S",
        )  # fmt: skip
        self.copy_action = self.new_action(
            translate("Statistics", "Copy chart"), self.copy_chart, icon="copy", key="Ctrl+Shift+C"
        )
        self.whole_action = self.new_action(
            translate("Statistics", "The whole project again"), self.start_over, icon="history"
        )

    def _connect(self) -> None:
        self._soon.timeout.connect(self.compute)
        self.asking.answered.connect(self._take)
        self.asking.offered.connect(self.choices.offer)
        self.choices.chosen.connect(self.compute)
        self.choices.typed.connect(self._soon.start)
        self.figures.opened.connect(lambda figure: self.open_figure(figure, arrive=True))
        self.table.view.picked.connect(self.open_figure)
        self.table.view.moved.connect(self._follow)
        self.table.view.entered.connect(lambda figure: self.open_figure(figure, arrive=True))
        self.side.went_back.connect(lambda: give_back(self._opened_from, self.table.view))
        self.side.picked.connect(self.open_figure)
        self.side.switched.connect(self._switched)
        self.side.person_wanted.connect(self.person_wanted)
        self.side.round_wanted.connect(self.round_wanted)
        self.side.reports.opened.connect(self.show_frozen)
        self.side.reports.compared.connect(self._make_room)
        self.exporting.chosen.connect(self.export)
        self.banner.left.connect(self.show_now)
        self.banner.split.connect(self._show_split)

    def _lay_out(self, nobody: QWidget) -> None:
        self._answer = Answer(self.figures, self.table, self.side, nobody)
        self._area = Scrolling(self.exporting, self.banner, self.choices, self.about, self._answer)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._area)
        self._whole.addWidget(self.first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def _take_projects(self, projects: list[Project]) -> None:
        self._whole.setCurrentIndex(0 if projects else 1)
        self._enable(bool(projects) and self.statistics is not None)
        self.choices.set_projects(projects)
        if projects:
            self.compute()

    def _take(self, answer: Statistics) -> None:
        if self.frozen is None:
            self._show(answer)
            self.figures_shown.emit()

    def _show(self, statistics: Statistics) -> None:
        self.statistics = statistics
        self._answer.show_somebody(bool(statistics.total.enrolled))
        self._enable(bool(statistics.total.enrolled))
        self.nobody.explain(statistics.criteria)
        if statistics.total.enrolled:
            self.figures.show_statistics(statistics)
            self.table.show_statistics(statistics)
            self.side.show_figures_of(statistics)

    def _show_split(self, by: Dimension) -> None:
        """Shows what was frozen, split by this dimension."""
        if self.frozen is not None:
            self._show(self.frozen.by[by])
            self.figures_shown.emit()

    def _be_of(self, frozen: FrozenFigures | None) -> None:
        """What asks the dossier of now has no part in frozen figures."""
        self.frozen = frozen
        self.choices.setHidden(frozen is not None)
        self.about.hide()
        self.exporting.hide()
        self.selections.setEnabled(frozen is None)
        self.side.be_of(frozen)

    def _follow(self, figure: Figure) -> None:
        """While people are in sight they are those of the cell in which the cursor is."""
        if self.side.key == "behind":
            self.open_figure(figure)

    def _switched(self, key: str) -> None:
        """Two groups that are selected in the table are what is compared."""
        if key == "comparison":
            self.side.comparison.choose(self.table.view.places())
        self._make_room()

    def _make_room(self) -> None:
        """What differs from a frozen report tells of every figure: it takes all of the page."""
        self._answer.give_all(self.side.key == "frozen" and self.side.reports.is_comparing)

    def _tell_about(self, criteria: Criteria | None) -> None:
        """While what is asked for is not clear, what is shown is about something else."""
        shown = self._shown_criteria()
        self.about.setVisible(criteria is None and shown is not None)
        if shown is not None:
            told = translate("Statistics", "The figures below are about {selection}.")
            self.about.setText(told.format(selection=headline(shown, self.words)))

    def _enable(self, there: bool) -> None:
        for action in (self.save_action, self.copy_action):
            action.setEnabled(there)
        self.export_action.setEnabled(there and self.frozen is None)

    def _shown_criteria(self) -> Criteria | None:
        """What the figures on the screen are about, which may differ from what is being typed."""
        return None if self.statistics is None else self.statistics.criteria
