"""What figures are asked for: project, period, day, population, exit basis and split."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.checks import (
    DATE_OUT_OF_RANGE,
    EARLIEST,
    EMPTY,
    LATEST,
    PERIOD_REVERSED,
)
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Project
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Dimension, ExitBasis, Population
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, EnumCombo
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What was chosen for one project, or its defaults."""

    period_from: date
    period_to: date
    as_of: date
    population: Population = Population.ALL_LEAVERS
    exit_basis: ExitBasis = ExitBasis.TRAJECTORY_END
    by: Dimension = Dimension.COHORT

    def of(self, project: Project) -> Criteria:
        return Criteria(project=project.code, **vars(self))


class ChoicesBar(QWidget):
    """`chosen` when a list gave another answer, `typed` for each key in a date.

    Choices are remembered per project for as long as the dossier is open.
    """

    chosen = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._projects: list[Project] = []
        self._kept: dict[UUID, Choices] = {}
        self._shown: UUID | None = None
        self._problems: dict[DateEdit, Wrapped] = {}
        self.project = ChoiceCombo()
        self.project.setMinimumContentsLength(12)
        self.period_from, self.period_to, self.as_of = (DateEdit(desk.today) for _ in range(3))
        self.population = EnumCombo(desk.words, Population)
        self.exit_basis = EnumCombo(desk.words, ExitBasis)
        self.by = EnumCombo(desk.words, Dimension)
        self._lay_out()
        self.project.edited.connect(self._project_chosen)
        for combo in (self.population, self.exit_basis, self.by):
            combo.edited.connect(self._edited)
        for edit in self._dates():
            edit.edited.connect(self._date_edited)

    # What is asked for

    def set_projects(self, projects: Sequence[Project]) -> None:
        """Offers these; goes on with the one that was chosen when it is still there."""
        self._projects = list(projects)
        self.project.set_choices([(each.id, each.code) for each in projects])
        if self.project.value() is None and projects:
            self.project.set_value(projects[0].id)
        self._show_kept()

    def criteria(self) -> Criteria | None:
        """The criteria, or None while a date is wrong; the field then says what."""
        project, choices = self._project(), self._read()
        self._tell_problems()
        return None if project is None or choices is None else choices.of(project)

    def start_over(self) -> None:
        """The whole project again, as of today."""
        if self._shown is not None:
            self._kept.pop(self._shown, None)
        self._show_kept()
        self.chosen.emit()

    # Within

    def _lay_out(self) -> None:
        flow = FlowLayout(theme.GROUP, theme.NEAR, self)
        flow.setContentsMargins(0, 0, 0, 0)
        cells = (
            (translate("Statistics", "Project"), self.project),
            (translate("Statistics", "Period from"), self.period_from),
            (translate("Statistics", "up to and including"), self.period_to),
            (translate("Statistics", "As of"), self.as_of),
            (translate("Statistics", "Who"), self.population),
            (translate("Statistics", "Exit counted from"), self.exit_basis),
            (translate("Statistics", "Split by"), self.by),
        )
        for name, editor in cells:
            flow.addWidget(self._cell(name, editor))
        self.as_of.setToolTip(
            translate(
                "Statistics", "The last day whose facts count. Earlier days can be asked too."
            )
        )

    def _cell(self, name: str, editor: QWidget) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = QLabel(name)
        label.setProperty("role", "muted")
        label.setBuddy(editor)
        editor.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(editor)
        if isinstance(editor, DateEdit):
            problem = Wrapped()
            problem.setProperty("role", "problem")
            problem.setFixedWidth(editor.width())
            problem.hide()
            column.addWidget(problem)
            self._problems[editor] = problem
        column.addStretch(1)
        return cell

    def _dates(self) -> tuple[DateEdit, DateEdit, DateEdit]:
        return self.period_from, self.period_to, self.as_of

    def _project(self) -> Project | None:
        key = self.project.value()
        return next((each for each in self._projects if each.id == key), None)

    def _read(self) -> Choices | None:
        start, end, day = (edit.value() for edit in self._dates())
        if start is None or end is None or day is None or any(map(self._wrong, self._dates())):
            return None
        return Choices(
            period_from=start,
            period_to=end,
            as_of=day,
            population=self.population.value(),
            exit_basis=self.exit_basis.value(),
            by=self.by.value(),
        )

    def _wrong(self, edit: DateEdit) -> Text | None:
        """Why this date cannot be used."""
        if (unreadable := edit.unreadable()) is not None:
            return unreadable
        day, start = edit.value(), self.period_from.value()
        if day is None:
            return EMPTY
        if not EARLIEST <= day <= LATEST:
            return DATE_OUT_OF_RANGE.fill(day=day)
        if edit is self.period_to and start is not None and day < start:
            return PERIOD_REVERSED.fill(start=start, end=day)
        return None

    def _tell_problems(self) -> None:
        for edit, label in self._problems.items():
            wrong = self._wrong(edit)
            said = self._desk.words.say(wrong) if wrong is not None else ""
            if said != label.text():
                label.setText(said)
                label.setVisible(bool(said))
                edit.setAccessibleDescription(said)
                theme.set_role(edit, "problem", "true" if said else "false")

    def _show_kept(self) -> None:
        project = self._project()
        self._shown = None if project is None else project.id
        if project is None:
            return
        kept = self._kept.get(project.id) or Choices(
            period_from=project.period_from,
            period_to=project.period_to,
            as_of=self._desk.today(),
        )
        self.period_from.set_value(kept.period_from)
        self.period_to.set_value(kept.period_to)
        self.as_of.set_value(kept.as_of)
        self.population.set_value(kept.population)
        self.exit_basis.set_value(kept.exit_basis)
        self.by.set_value(kept.by)
        self._tell_problems()

    def _keep(self) -> None:
        if self._shown is not None and (choices := self._read()) is not None:
            self._kept[self._shown] = choices

    def _project_chosen(self) -> None:
        self._show_kept()
        self.chosen.emit()

    def _edited(self) -> None:
        self._keep()
        self.chosen.emit()

    def _date_edited(self) -> None:
        self._keep()
        self._tell_problems()
        self.typed.emit()
