"""The list of today: tabs, the table, what to say when there is nothing, and the calendar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.domain.tasks import Task
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.today_calendar import CalendarBar
from plastiq_tracker.ui.pages.today_model import TodayModel
from plastiq_tracker.ui.pages.today_table import TodayTable
from plastiq_tracker.ui.pages.today_views import CALLS, EVERYTHING, GroupTabs
from plastiq_tracker.ui.widgets.buttons import ActionButton
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import Muted, RoomyMuted
from plastiq_tracker.ui.widgets.scrolling import keep_rows
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.services.today import Today


class TodayList(QWidget):
    def __init__(self, desk: Desk, save: QAction, add: QAction) -> None:
        super().__init__()
        self._words = desk.words
        self._typed = ""
        self._found: Today | None = None
        self.tabs = GroupTabs(desk.words)
        self.nobody = RoomyMuted()
        self.calendar = CalendarBar(desk)
        self.model = TodayModel(desk.words, self)
        self.table = TodayTable(self.model)
        self.missed = Muted()
        self.nothing = EmptyState("circle-check", "", " ")
        self.no_people = EmptyState(
            "sun",
            translate("Today", "Here stands what is to be done today"),
            translate(
                "Today",
                "Whom to call, what ends and what is to be confirmed follows from the "
                "participants and their trajectories.",
            ),
            add,
        )
        self._stack = QStackedWidget()
        for widget in (self.table, self.nothing, self.no_people):
            self._stack.addWidget(widget)
        self._foot = self._footer(save)
        self._lay_out()

    @property
    def tasks(self) -> list[Task]:
        """Those in sight, in their order."""
        return [each for each in self.model.lines if isinstance(each, Task)]

    def show_today(self, found: "Today") -> None:
        self._found = found
        self.tabs.show_counts(found.worklist.counts)
        self.model.set_today(found)
        self._say()

    def set_filter(self, typed: str) -> None:
        self._typed = typed
        self.model.set_filter(self.tabs.groups, typed)
        self.table.show_current()
        self._say()

    def arrive(self) -> None:
        """The cursor begins at the first task, or at what there is instead."""
        if (shown := self._stack.currentWidget()) is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # Within

    def _footer(self, save: QAction) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.EDGE, 4, theme.GROUP, 4)
        row.addWidget(self.missed, 1)
        row.addWidget(ActionButton(save, role="flat"))
        return foot

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, 4)
        top.setSpacing(theme.NEAR)
        for widget in (self.tabs, self.calendar, self.nobody):
            top.addWidget(widget)
        self.nobody.keep_room(theme.NEAR, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        # What stands above the list is read whole; what there is instead of a list stands alone.
        keep_rows(self._stack)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _say(self) -> None:
        """The table, or what there is to say instead of it or above it."""
        if self._found is None:
            return
        worklist, some = self._found.worklist, bool(self.model.lines)
        people = self._found.people > 0
        self.tabs.setVisible(people)
        self._foot.setVisible(people)
        self.missed.setText(self._missed(worklist.missed))
        calls = bool(worklist.waiting)
        self.nobody.setText(self._nobody())
        self.nobody.setVisible(people and some and not calls and not self._typed)
        if some:
            self._stack.setCurrentWidget(self.table)
        elif not people:
            self._stack.setCurrentWidget(self.no_people)
        else:
            self._say_nothing()

    def _say_nothing(self) -> None:
        heading, text = translate("Today", "Nothing to do today"), self._nobody()
        if self._typed:
            heading = translate("Today", "Nobody found")
            text = translate("Today", "Nothing here is about “{typed}”.").format(typed=self._typed)
        elif self.tabs.groups == CALLS:
            heading, text = self._nobody(), ""
        elif self.tabs.groups != EVERYTHING:
            heading, text = translate("Today", "Nothing here today"), ""
        self.nothing.heading.setText(heading)
        self.nothing.explanation.setText(text)
        self.nothing.explanation.setVisible(bool(text))
        self._stack.setCurrentWidget(self.nothing)

    def _nobody(self) -> str:
        assert self._found is not None
        worklist = self._found.worklist
        if worklist.waiting:
            return translate("Today", "%n person(s) to call today.", None, worklist.waiting)
        if worklist.next_opens is None:
            return translate("Today", "Nobody to call today.")
        return translate("Today", "Nobody to call today. The next window opens on {day}.").format(
            day=self._words.show(worklist.next_opens)
        )

    def _missed(self, count: int) -> str:
        if not count:
            return ""
        return translate("Today", "%n window(s) went by without an answer.", None, count)
