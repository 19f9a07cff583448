"""The figures of a project: key figures, the table per group, the charts, and their export."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Company, Mentor, Note, Project
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.services import records, statistics
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.project_form import project_form
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.statistics_choices import ChoicesBar
from plastiq_tracker.ui.pages.statistics_figures import KeyFigures
from plastiq_tracker.ui.pages.statistics_files import Files
from plastiq_tracker.ui.pages.statistics_table import GroupsTable
from plastiq_tracker.ui.widgets.chart_view import ChartView, Kind
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

TYPING_PAUSE_MS = 250
SIDE_BY_SIDE = 940
"""From this page width on, table and charts stand next to each other."""
FORM_WIDTH = 720
OUT_OF_FIGURES = frozenset({Note, Company, Mentor})


class StatisticsPage(Page):
    """`figures_shown` when the answer to the last question is on the screen."""

    figures_shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.statistics: Statistics | None = None
        self.retention: Retention | None = None
        self.files = Files(desk, self)
        self._make_actions()
        self.choices = ChoicesBar(desk)
        self.about = Muted()
        self.about.hide()
        self.figures = KeyFigures(desk.words)
        self.table = GroupsTable(desk.words)
        self.charts = ChartView(desk, _kinds(), self.save_action, self.copy_action)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_PAUSE_MS)
        self._soon.timeout.connect(self.compute)
        self._make_empty_states()
        self._lay_out()
        self.choices.chosen.connect(self.compute)
        self.choices.typed.connect(self._soon.start)

    def refresh(self, changes: Changes | None) -> None:
        """Any write may move a figure, but for notes and names that are not shown here."""
        if changes is not None and changes.kinds <= OUT_OF_FIGURES:
            return
        dossier = self.desk.dossier
        self.desk.read(
            lambda: statistics.projects(dossier), self._take_projects, owner=self, latest="projects"
        )

    def compute(self) -> None:
        """Asks for the figures of what is chosen now; the newest question is answered."""
        self._soon.stop()
        criteria = self.choices.criteria()
        self._tell_about(criteria)
        if criteria is None:
            return
        dossier = self.desk.dossier
        self.desk.read(
            lambda: statistics.figures(dossier, criteria), self._take, owner=self, latest="figures"
        )

    def export(self) -> None:
        if (criteria := self._shown_criteria()) is not None:
            self.files.save_figures(criteria)

    def save_chart(self) -> None:
        if (criteria := self._shown_criteria()) is not None:
            kind = self.charts.kind
            self.files.save_chart(criteria, kind, _kinds()[kind].title)

    def copy_chart(self) -> None:
        if (criteria := self._shown_criteria()) is not None:
            self.files.copy_chart(criteria, self.charts.kind)

    def start_over(self) -> None:
        """Back to the whole period of the project, as of today."""
        self.choices.start_over()

    def add_project(self) -> None:
        """Opens the form of the first project, in place."""
        form = project_form(self.words, self.desk.today, first=True)
        dossier = self.desk.dossier

        def save(project: Project) -> None:
            self.desk.write(
                lambda: records.save(dossier, project),
                lambda _changes: self.panel.close_form(),
                owner=form,
                on_trouble=form.show_trouble,
            )

        form.submitted.connect(save)
        self.panel.open_form(form)

    def arrive(self) -> None:
        first = self.choices.project if self._whole.currentIndex() == 0 else self.no_project
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_leave(self) -> bool:
        return self.panel.may_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    # Within

    def _make_actions(self) -> None:
        self.primary = self.new_action(
            translate("Statistics", "Export…"), self.export, icon="download", key="Ctrl+Shift+E"
        )
        self.save_action = self.new_action(
            translate("Statistics", "Save chart…"), self.save_chart, icon="image",
            key="Ctrl+Shift+S",
        )  # fmt: skip
        self.copy_action = self.new_action(
            translate("Statistics", "Copy chart"), self.copy_chart, icon="copy", key="Ctrl+Shift+C"
        )
        self.project_action = self.new_action(
            translate("Project", "New project"), self.add_project, icon="plus"
        )
        self.whole_action = self.new_action(
            translate("Statistics", "The whole project again"), self.start_over, icon="history"
        )

    def _make_empty_states(self) -> None:
        self.no_project = EmptyState(
            "chart-column",
            translate("Statistics", "No figures yet"),
            translate(
                "Statistics",
                "Figures are about the people of a project: the period in which a funder pays "
                "for trajectories. Add one here, or import a workbook.",
            ),
            self.project_action,
        )
        self.panel = SidePanel(self.no_project)
        self.panel.setMaximumWidth(FORM_WIDTH)
        self.nobody = EmptyState(
            "users",
            translate("Statistics", "Nobody in this selection"),
            translate(
                "Statistics",
                "Nobody began in this period by this day. Choose another period or day.",
            ),
            self.whole_action,
        )

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme.EDGE)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.charts)
        self.splitter.setSizes([672, 422])
        figures = _column(theme.NEAR, self.figures, (self.splitter, 1))
        self._answer = QStackedWidget()
        self._answer.addWidget(figures)
        self._answer.addWidget(self.nobody)
        body = _column(theme.NEAR, self.choices, self.about, (self._answer, 1))
        body.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.GROUP)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = QStackedWidget()
        self._whole.addWidget(area)
        self._whole.addWidget(_centred(self.panel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole)

    def _take_projects(self, projects: list[Project]) -> None:
        self._whole.setCurrentIndex(0 if projects else 1)
        self._enable(bool(projects) and self.statistics is not None)
        self.choices.set_projects(projects)
        if projects:
            self.compute()

    def _take(self, answer: tuple[Statistics, Retention]) -> None:
        self.statistics, self.retention = answer
        total = self.statistics.total
        self._answer.setCurrentIndex(0 if total.enrolled else 1)
        self._enable(bool(total.enrolled))
        if total.enrolled:
            self.figures.show_total(total)
            self.table.show_statistics(self.statistics)
            of_statistics = dict.fromkeys(("funnel", "outcomes", "composition"), self.statistics)
            self.charts.show_results({**of_statistics, "retention": self.retention})
        self.figures_shown.emit()

    def _tell_about(self, criteria: Criteria | None) -> None:
        """While what is asked for is not clear, what is shown is about something else."""
        shown = self._shown_criteria()
        self.about.setVisible(criteria is None and shown is not None)
        if shown is not None:
            told = translate("Statistics", "The figures below are about {selection}.")
            self.about.setText(told.format(selection=headline(shown, self.words)))

    def _enable(self, there: bool) -> None:
        for action in (self.primary, self.save_action, self.copy_action):
            if action is not None:
                action.setEnabled(there)

    def _shown_criteria(self) -> Criteria | None:
        """What the figures on the screen are about, which may differ from what is being typed."""
        return None if self.statistics is None else self.statistics.criteria


def _kinds() -> dict[str, Kind]:
    return {
        "funnel": Kind(
            translate("Statistics", "Steps"),
            translate("Statistics", "How many of all enrolled reached each step."),
        ),
        "retention": Kind(
            translate("Statistics", "Retention"),
            translate(
                "Statistics",
                "How long work lasts without a break. The share in work at 12 months is another "
                "figure: it disregards breaks.",
            ),
        ),
        "outcomes": Kind(
            translate("Statistics", "Outcomes"),
            translate("Statistics", "Where everyone stood 3 and 12 months after the exit."),
        ),
        "composition": Kind(
            translate("Statistics", "People"),
            translate("Statistics", "Who took part; origin is an estimate per trajectory."),
        ),
    }


def _centred(widget: QWidget) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    return made


def _column(spacing: int, *parts: QWidget | tuple[QWidget, int]) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        widget, stretch = part if isinstance(part, tuple) else (part, 0)
        layout.addWidget(widget, stretch)
    return made
