"""Outlook: what can still change before a reporting date, and whom to call for it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import add_months
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.indicators.outlook import OpenCall, Outlook
from plastiq_tracker.indicators.outlook_words import sentence, standing
from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.services import outlook as outlooks
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.statistics_day import mark_problem
from plastiq_tracker.ui.pages.statistics_side import SideView
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.copying import copy_table
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.widgets.paged_table import PagedModel, PagedTable, Told
from plastiq_tracker.ui.words import QtWords, translate

TYPING_PAUSE_MS = 250
AHEAD_MONTHS = 3


class OutlookView(SideView):
    """A reporting date, a sentence per milestone, and the calls that matter for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._criteria: Criteria | None = None
        self.outlook: Outlook | None = None
        self.until = DateEdit(desk.today)
        self.problem = Wrapped()
        self.problem.setProperty("role", "problem")
        self.sentences = {milestone: Wrapped() for milestone in Milestone}
        self.heading = Heading()
        self.nobody = Muted(translate("Outlook", "Nobody is left to call for this date."))
        self.copy = IconButton(
            "copy", translate("Outlook", "Copy the calls as a table"), self.copy_calls
        )
        self.call = Button(translate("Outlook", "Phone round"), self.start_round, icon="phone")
        self.model: PagedModel[OpenCall] = PagedModel(_columns(desk.words), self)
        self.table = PagedTable(self.model, translate("Outlook", "Whom to call"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TYPING_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self.until.edited.connect(self._soon.start)
        self.table.opened.connect(lambda call: self.person_wanted.emit(call.person_id))

    def show_figures_of(self, statistics: Statistics) -> None:
        self._criteria = statistics.criteria
        if self.until.value() is None:
            self.until.set_value(_reporting_date(statistics.criteria))
        self._ask()

    def arrive(self) -> None:
        self.until.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy_calls(self) -> None:
        """Puts all of the calls on the clipboard."""
        words = self._desk.words
        calls: Sequence[OpenCall] = () if self.outlook is None else self.outlook.calls
        titles = (
            translate("Outlook", "Code"),
            translate("Outlook", "Name"),
            translate("Outlook", "Phone"),
            translate("Outlook", "Trajectory"),
            translate("Outlook", "Coach"),
            translate("Outlook", "Follow-up"),
            translate("Outlook", "Due"),
            translate("Outlook", "When"),
        )
        lines = [
            (
                call.code, call.name, call.phone or "", call.trajectory, call.coach or "",
                words.show(call.milestone), words.show(call.due), words.say(standing(call)),
            )
            for call in calls
        ]  # fmt: skip
        copy_table([titles, *lines])
        self._desk.tell(translate("Outlook", "%n calls are on the clipboard.", None, len(lines)))

    def start_round(self) -> None:
        """Calls all of these, one after the other."""
        if self.outlook is not None and self.outlook.calls:
            self.round_wanted.emit(
                [
                    Wanted(each.person_id, each.enrolment_id, each.milestone)
                    for each in self.outlook.calls
                ]
            )

    # Within

    def _lay_out(self) -> None:
        name = translate("Outlook", "Reporting date")
        label = QLabel(name)
        label.setBuddy(self.until)
        self.until.setAccessibleName(name)
        line = QHBoxLayout()
        line.setSpacing(theme.NEAR)
        line.addWidget(label)
        line.addWidget(self.until)
        line.addStretch(1)
        self._calls_head = QWidget()
        head = QHBoxLayout(self._calls_head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.heading, 1)
        head.addWidget(self.call)
        head.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        for said in self.sentences.values():
            layout.addWidget(said)
        layout.addWidget(self._calls_head)
        layout.addWidget(self.nobody)
        layout.addWidget(self.table, 1000)
        layout.addStretch(1)
        self.table.setMinimumHeight(4 * theme.ROW_HEIGHT)
        self.problem.hide()

    def _ask(self) -> None:
        self._soon.stop()
        until, criteria = self.until.value(), self._criteria
        if (unreadable := self.until.unreadable()) is not None:
            self._tell_problem(self._desk.words.say(unreadable))
        if until is None or criteria is None:
            return
        dossier = self._desk.dossier
        self._desk.read(
            lambda: outlooks.outlook(dossier, criteria, until),
            self._take,
            owner=self,
            on_trouble=self._refused,
            latest="outlook",
        )

    def _take(self, outlook: Outlook) -> None:
        words, calls = self._desk.words, outlook.calls
        self.outlook = outlook
        self._tell_problem("")
        for milestone, label in self.sentences.items():
            label.setText(sentence(milestone, outlook.milestones[milestone], outlook.until, words))
        self.heading.setText(translate("Outlook", "%n people to call", None, len(calls)))
        self.model.start(len(calls))
        self.model.take(0, calls)
        self.nobody.setVisible(not calls)
        self.table.setVisible(bool(calls))
        self._calls_head.setVisible(bool(calls))

    def _refused(self, trouble: Trouble) -> None:
        self._tell_problem(self._desk.words.say(trouble.text))

    def _tell_problem(self, said: str) -> None:
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        mark_problem(self.until, said)


def _reporting_date(criteria: Criteria) -> date:
    """The end of the period while that is to come, else of the year, a quarter ahead at least."""
    if criteria.period_to > criteria.as_of:
        return criteria.period_to
    return date(add_months(criteria.as_of, AHEAD_MONTHS).year, 12, 31)


def _columns(words: QtWords) -> tuple[Told[OpenCall], ...]:
    return (
        Told(
            translate("Outlook", "Name and trajectory"),
            lambda call: f"{call.name}\n{call.trajectory}",
            36,
        ),
        Told(
            translate("Outlook", "Follow-up"),
            lambda call: f"{words.show(call.milestone)}\n{words.say(standing(call))}",
            42,
        ),
        Told(translate("Outlook", "Phone"), lambda call: call.phone or "", 22),
    )
