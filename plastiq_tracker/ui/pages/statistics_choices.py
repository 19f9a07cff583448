"""What figures are asked for: project, split, who counts, and as of which day."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Project
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.services.filters import Available
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics_chosen import Choices, life_of, marks
from plastiq_tracker.ui.pages.statistics_day import DayChoice, wrong_with
from plastiq_tracker.ui.pages.statistics_filters import FILTERS, FilterPanel
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.chips import Chip, Chips
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, EnumCombo
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.named import named
from plastiq_tracker.ui.words import translate


class ChoicesBar(QWidget):
    """`chosen` when a choice gave another answer, `typed` for each key in a date.

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
        self.project = ChoiceCombo()
        self.project.setMinimumContentsLength(9)
        self.by = EnumCombo(desk.words, Dimension)
        self.then_by = ChoiceCombo(empty=translate("Statistics", "no further"))
        self.filter_button = Button("", self._open_filters, icon="funnel")
        self.filters = FilterPanel(desk, self)
        self.day = DayChoice(desk)
        self.chips = Chips()
        self.chips.emptied.connect(self.filter_button.setFocus)
        self._offer_then_by()
        self._fit_combos()
        self._lay_out()
        self._connect()

    # By their names, for who reads or sets one of them

    @property
    def as_of(self) -> DateEdit:
        return self.day.edit

    @property
    def period_from(self) -> DateEdit:
        return self.filters.period_from

    @property
    def period_to(self) -> DateEdit:
        return self.filters.period_to

    @property
    def population(self) -> EnumCombo:
        return self.filters.population

    @property
    def exit_basis(self) -> EnumCombo:
        return self.filters.exit_basis

    # What is asked for

    def set_projects(self, projects: Sequence[Project]) -> None:
        """Offers these; goes on with the one that was chosen when it is still there."""
        self._projects = list(projects)
        self.project.set_choices([(each.id, each.code) for each in projects])
        if self.project.value() is None and projects:
            self.project.set_value(projects[0].id)
        self._show_kept()

    def offer(self, available: Available) -> None:
        """What there is to filter by."""
        self.filters.offer(available)

    def criteria(self) -> Criteria | None:
        """The criteria, or None while a date is wrong; the field then says what."""
        project, choices = self._project(), self._read()
        self._tell_problems()
        return None if project is None or choices is None else choices.of(project)

    def show_criteria(self, criteria: Criteria) -> bool:
        """Chooses all of this; tells whether its project is there."""
        found = next((each for each in self._projects if each.code == criteria.project), None)
        if found is None:
            return False
        self._kept[found.id] = Choices.among(criteria)
        self.project.set_value(found.id)
        self._show_kept()
        self.chosen.emit()
        return True

    def start_over(self) -> None:
        """The whole project again, as of today."""
        if self._shown is not None:
            self._kept.pop(self._shown, None)
        self._show_kept()
        self.chosen.emit()

    def is_sliding(self) -> bool:
        """Whether the day is on the move, so that another one follows at once."""
        return self.day.slider.isSliderDown()

    # Within

    def _connect(self) -> None:
        self.project.edited.connect(self._project_chosen)
        self.by.edited.connect(self._by_chosen)
        self.then_by.edited.connect(self._edited)
        self.filters.edited.connect(self._edited)
        self.filters.typed.connect(self._date_edited)
        self.filters.closed.connect(self._filters_closed)
        self.day.edit.edited.connect(self._date_edited)
        self.day.moved.connect(self._edited)

    def _fit_combos(self) -> None:
        """All of a choice is to be read; the split and the one below it get the same width."""
        width = max(self.by.sizeHint().width(), self.then_by.sizeHint().width())
        for combo in (self.by, self.then_by):
            combo.setMinimumWidth(width)

    def _lay_out(self) -> None:
        self._fields = QWidget()
        flow = FlowLayout(theme.GROUP, theme.NEAR, self._fields)
        flow.setContentsMargins(0, 0, 0, 0)
        cells = (
            (translate("Statistics", "Project"), self.project),
            (translate("Statistics", "Split by"), self.by),
            (translate("Statistics", "and then by"), self.then_by),
            (translate("Statistics", "Who counts"), self.filter_button),
        )
        self._cells = [named(name, editor) for name, editor in cells]
        for cell in self._cells:
            flow.addWidget(cell)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.GROUP)
        self._line.addWidget(self._fields)
        self._line.addWidget(self.day, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(self._line)
        layout.addWidget(self.chips)
        self._count_filters(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The day beside the other choices where it has room to slide, else below them."""
        widths = [cell.sizeHint().width() for cell in self._cells]
        natural = sum(widths) + theme.GROUP * (len(widths) - 1)
        beside = self.width() - natural - theme.GROUP >= self.day.roomy_width()
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._fields.setMaximumWidth(natural if beside else 16777215)
        self._fields.setMinimumWidth(natural if beside else 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def _project(self) -> Project | None:
        key = self.project.value()
        return next((each for each in self._projects if each.id == key), None)

    def _read(self) -> Choices | None:
        edits = (self.period_from, self.period_to, self.as_of)
        start, end, day = (edit.value() for edit in edits)
        if start is None or end is None or day is None or any(self._wrong()):
            return None
        return Choices(
            period_from=start,
            period_to=end,
            as_of=day,
            population=self.population.value(),
            exit_basis=self.exit_basis.value(),
            by=self.by.value(),
            then_by=self.then_by.value(),
            **{name: self.filters.chosen(name) for name in FILTERS},
        )

    def _tell_problems(self) -> None:
        say = self._desk.words.say
        start, end, day = ("" if wrong is None else say(wrong) for wrong in self._wrong())
        self.filters.show_problems(start, end)
        self.day.show_problem(day)

    def _wrong(self) -> tuple[Text | None, Text | None, Text | None]:
        """Why the ends of the period and the day cannot be used."""
        end = wrong_with(self.period_to, since=self.period_from)
        return wrong_with(self.period_from), end, wrong_with(self.as_of)

    def _show_kept(self) -> None:
        project = self._project()
        self._shown = None if project is None else project.id
        if project is None:
            return
        today = self._desk.today()
        kept = self._kept.get(project.id) or Choices.first(project, today)
        self.day.set_life(life_of(project, today), (project.period_from, project.period_to))
        self.day.show_day(kept.as_of)
        self.period_from.set_value(kept.period_from)
        self.period_to.set_value(kept.period_to)
        self.population.set_value(kept.population)
        self.exit_basis.set_value(kept.exit_basis)
        self.by.set_value(kept.by)
        self._offer_then_by()
        self.then_by.set_value(kept.then_by)
        for name in FILTERS:
            self.filters.check(name, getattr(kept, name))
        self._tell_problems()
        self._show_marks()

    def _offer_then_by(self) -> None:
        """Any dimension but the one that is split by already."""
        show, first = self._desk.words.show, self.by.value()
        self.then_by.set_choices([(each, show(each)) for each in Dimension if each is not first])

    def _show_marks(self) -> None:
        project, choices = self._project(), self._read()
        if project is None or choices is None:
            return

        def chip(text: str, left: Choices) -> Chip:
            return text, lambda: self.show_criteria(left.of(project))

        found = marks(choices, project, self._desk.today(), self._desk.words)
        self.chips.show_chips([chip(text, left) for text, left in found])
        self._count_filters(len(found))

    def _count_filters(self, count: int) -> None:
        plain = translate("Statistics", "Filter")
        some = translate("Statistics", "Filter ({count})").format(count=count)
        self.filter_button.setText(some if count else plain)

    def _open_filters(self) -> None:
        self.filters.open_below(self.filter_button)

    def _filters_closed(self) -> None:
        """What is wrong does not stay where nobody sees it."""
        if any(self._wrong()[:2]):
            self._show_kept()
            self.chosen.emit()

    def _keep(self) -> None:
        if self._shown is not None and (choices := self._read()) is not None:
            self._kept[self._shown] = choices
            self._show_marks()

    def _project_chosen(self) -> None:
        self._show_kept()
        self.chosen.emit()

    def _by_chosen(self) -> None:
        self._offer_then_by()
        self._edited()

    def _edited(self, _day: date | None = None) -> None:
        self._keep()
        self.chosen.emit()

    def _date_edited(self) -> None:
        self._keep()
        self._tell_problems()
        self.day.follow()
        self.typed.emit()
