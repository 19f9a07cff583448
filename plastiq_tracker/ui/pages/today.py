"""The page that opens: whom to call now, and what else is to be done.

It is shown before anything is read: the services, which are slow to load, are imported in the
worker or when a form is asked for.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.rounds import wanted_of
from plastiq_tracker.domain.tasks import TO_CALL, Task
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.today_list import TodayList
from plastiq_tracker.ui.pages.today_noting import Noting
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.list_detail import NARROW
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.services.today import Today

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FORM_WIDTH = 460


class TodayPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found: Today | None = None
        self._make_actions()
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Today", "Search… (Ctrl+F)"))
        self.search.setAccessibleName(translate("Today", "Search what is to be done"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._filter())
        self.search.installEventFilter(self)
        self.coach: ChoiceCombo = ChoiceCombo([], empty=translate("Today", "All coaches"))
        self.coach.setAccessibleName(translate("Today", "Whose work to show"))
        self.coach.edited.connect(lambda: desk.choose_coach(self.coach.value()))
        # The header shows its tools whenever the page comes in sight, also without coaches.
        self.coach.hide()
        self.tools = QWidget()
        room = QHBoxLayout(self.tools)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.coach)
        self.list = TodayList(desk, self._save, self._add)
        self.panel = SidePanel(QWidget())
        self.panel.setMinimumWidth(FORM_WIDTH)
        self.noting = Noting(desk, self.panel, self._form_changed)
        self.list.tabs.changed.connect(self._filter)
        self.list.table.opened.connect(self.open)
        self.list.table.chosen.connect(self._enable)
        for action in (self._open, self._note, self._round, self._copy, self._save):
            self.list.table.addAction(action)
        desk.coach_chosen.connect(self._read)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.setProperty("role", "hairline")
        for side, stretch in ((self.list, 3), (self.panel, 2)):
            splitter.addWidget(side)
            splitter.setStretchFactor(splitter.indexOf(side), stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self._arrange()
        self._enable()

    def refresh(self, changes: Changes | None) -> None:
        """Any write may bring something to do, or take it away."""
        self._read()

    def arrive(self) -> None:
        self.list.arrive()

    def may_leave(self) -> bool:
        return self.panel.may_leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search: Down and Enter go to the list, Esc empties and goes back."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if key == Qt.Key.Key_Escape:
                self.search.clear()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Escape, *_ENTER):
                self.list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    # Actions

    def open(self) -> None:
        """The dossier of whom the cursor is on; Esc there leads back to here."""
        if (task := self.list.table.current) is not None:
            self.person_wanted.emit(task.person_id)

    def note(self) -> None:
        """A follow-up of whom the cursor is on, noted beside the list."""
        if (task := self.list.table.current) is not None and self.panel.may_leave():
            self.noting.note(task)

    def start_round(self) -> None:
        if tasks := self.for_round():
            self.round_wanted.emit(wanted_of(tasks))

    def for_round(self) -> list[Task]:
        """Whom a round is about: those chosen, when there are several, else all of the group that
        the cursor is in, or else everyone who is to be called today."""
        chosen = self.list.table.selected
        if len(chosen) > 1:
            return chosen
        tasks = self.list.tasks
        if chosen and chosen[0].group in TO_CALL:
            return [each for each in tasks if each.group is chosen[0].group]
        return [each for each in tasks if each.group in TO_CALL]

    def copy_number(self) -> None:
        numbers = dict.fromkeys(each.phone for each in self.list.table.selected if each.phone)
        QApplication.clipboard().setText("\n".join(numbers))

    # Within

    def _make_actions(self) -> None:
        self._open = self._on_task(translate("Today", "Open the dossier"), "user", "", self.open)
        self._note = self._on_task(translate("Today", "Note a follow-up"), "phone", "F8", self.note)
        self.primary = self._round = self.new_action(
            translate("Today", "Phone round"), self.start_round, icon="phone", key="F9"
        )
        self._copy = self._on_task(
            translate("Today", "Copy the phone number"), "copy", "", self.copy_number
        )
        self._save = self.new_action(
            translate("Today", "Save for the calendar…"), self._ask_calendar, icon="calendar-plus"
        )
        self._add = self.new_action(
            translate("Participants", "New participant"),
            lambda: self.new_wanted.emit("participants"),
            icon="user-plus",
            key="Ctrl+N",
        )

    def _on_task(self, text: str, icon: str, key: str, act: Callable[[], object]) -> QAction:
        return self.new_action(text, act, icon=icon, key=key)

    def _ask_calendar(self) -> None:
        self.list.calendar.ask()

    def _enable(self) -> None:
        chosen = self.list.table.selected
        self._open.setEnabled(self.list.table.current is not None)
        self._note.setEnabled(self.list.table.current is not None)
        self._copy.setEnabled(any(each.phone for each in chosen))
        waiting = self.found is not None and self.found.worklist.waiting > 0
        self._round.setEnabled(waiting or len(chosen) > 1)

    def _read(self) -> None:
        dossier, day, coach = self.desk.dossier, self.desk.today(), self.desk.coach

        def ask() -> "Today":
            from plastiq_tracker.services.today import today_of  # noqa: PLC0415

            return today_of(dossier, day, coach)

        self.desk.read(ask, self._show, owner=self, latest="today")

    def _show(self, found: "Today") -> None:
        self.found = found
        self.coach.set_choices([(each, each) for each in found.coaches])
        self.coach.set_value(found.worklist.coach)
        self.coach.setVisible(bool(found.coaches))
        self.list.show_today(found)
        self._enable()

    def _filter(self) -> None:
        self.list.set_filter(self.search.text() if self.search else "")
        self._enable()

    def _form_changed(self) -> None:
        self._arrange()
        if self.panel.form is None:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """A form stands beside the list, or over it where there is no room for both."""
        shown, wide = self.panel.form is not None, self.width() >= NARROW
        self.panel.setVisible(shown)
        self.list.setVisible(wide or not shown)
