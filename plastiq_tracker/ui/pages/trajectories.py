"""Editions of trajectories with their people: adding, enrolling, closing."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import (
    Enrolment,
    Internship,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.domain.views import TrajectoryMember, TrajectoryRow
from plastiq_tracker.services import statistics, trajectories
from plastiq_tracker.services.duplicates import Finder
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.group_keeping import GroupKeeping
from plastiq_tracker.ui.forms.group_sheet import GroupSheet
from plastiq_tracker.ui.forms.project_form import project_form
from plastiq_tracker.ui.forms.trajectory_form import trajectory_form
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.trajectories_detail import EditionView
from plastiq_tracker.ui.pages.trajectories_editing import Editing
from plastiq_tracker.ui.pages.trajectories_group import Whole
from plastiq_tracker.ui.pages.trajectories_projects import ProjectsView
from plastiq_tracker.ui.pages.trajectories_resuming import GROUP, Resuming
from plastiq_tracker.ui.pages.trajectories_tables import editions_model, search_key
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.form import Form
from plastiq_tracker.ui.widgets.lines_table import LinesTable
from plastiq_tracker.ui.widgets.list_detail import ListDetail
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

NAME_WIDTH = 200
SHOWN = frozenset({Project, Trajectory, Enrolment, Internship, Person})


class TrajectoriesPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: list[TrajectoryRow] = []
        self._projects: list[Project] = []
        self._members: list[TrajectoryMember] = []
        self._shown: UUID | None = None
        self._wanted: UUID | None = None
        self._is_read = False
        self.resuming = Resuming(self)
        self._make_actions()
        self.table = LinesTable(
            editions_model(desk.words), translate("Trajectories", "Trajectories"), tight=True
        )
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyState(
            "route",
            translate("Trajectories", "No trajectories yet"),
            translate(
                "Trajectories",
                "A trajectory is one edition of the training, with its dates and its people. "
                "Start with the project that pays for it.",
            ),
            self.primary,
        )
        self.no_hits = EmptyState(
            "search", translate("Trajectories", "No trajectory found"), "", self.all_action, role=""
        )
        self.edition = EditionView(
            desk.words,
            (
                self.enrol_action,
                self.group_action,
                self.close_action,
                self.all_people_action,
                self.round_action,
            ),
            (self.edit_action, self.delete_action),
        )
        self.projects = ProjectsView(
            desk.words, self.add_project, self.edit_project, self.delete_project, self.show_edition
        )
        self._add_keys_to_table()
        self._lay_out()
        self._search.textChanged.connect(lambda _text: self._show_rows())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _row: self.listing.open_detail())
        self._enable()

    # Reading

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and not changes.kinds & SHOWN:
            return
        self.whole.refresh()
        dossier, today = self.desk.dossier, self.desk.today()

        def read() -> tuple[list[Project], list[TrajectoryRow]]:
            return statistics.projects(dossier), trajectories.rows(dossier, today)

        self.desk.read(read, self._take, owner=self, latest="rows")

    def arrive(self) -> None:
        if self.panel.form is None and self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume(self, place: Place) -> None:
        if self.may_leave():
            self.resuming.ask(place)

    @property
    def is_read(self) -> bool:
        """Whether what there is has been read once."""
        return self._is_read

    @property
    def shown(self) -> UUID | None:
        """The edition that is shown."""
        return self._shown

    @property
    def members(self) -> Sequence[TrajectoryMember]:
        """Its people, once they are read."""
        return self._members

    @property
    def projects_read(self) -> Sequence[Project]:
        return self._projects

    def may_leave(self) -> bool:
        return self.whole.may_leave() and self.panel.may_leave()

    def open_record(self, record_id: UUID) -> None:
        """Shows this edition, whatever was being searched for."""
        if not self.panel.may_leave():
            return
        self.panel.close_form()
        self._search.clear()
        self._wanted = record_id
        self._choose_wanted()
        self.listing.open_detail()

    # Deeds

    def add(self) -> None:
        """Opens the form of a new trajectory, or first that of the project it belongs to."""
        if not self._projects:
            self.add_project()
        elif self.panel.may_leave():
            self.editing.save_with(self._trajectory_form(None), Trajectory, None)

    def edit(self) -> None:
        if (row := self._row()) is not None and self.panel.may_leave():
            form = self._trajectory_form(row.trajectory)
            self.editing.save_with(form, Trajectory, row.trajectory)

    def delete(self) -> None:
        if (row := self._row()) is not None and self.panel.may_leave():
            self.editing.delete_trajectory(row)

    def enrol(self) -> None:
        if (row := self._row()) is not None and self.panel.may_leave():
            self.editing.enrol(row.trajectory)

    def close_edition(self) -> None:
        if (row := self._row()) is not None and self._members and self.panel.may_leave():
            self.editing.close(row.trajectory, self._members)

    def enrol_group(self) -> None:
        """Opens the sheet in which a whole group is typed or pasted."""
        if (row := self._row()) is not None and self.panel.may_leave():
            self.panel.close_form()
            sheet = GroupSheet(self.desk, row.trajectory, Finder(self.desk.dossier))
            self.whole.open_sheet(sheet)
            place = Place(GROUP, str(row.trajectory.id))
            self.desk.drafts.watch(GroupKeeping(sheet), place)
            self._enable()

    def for_all(self) -> None:
        """Opens the form that does the same for everyone in the edition."""
        if (row := self._row()) is not None and self._members:
            self.editing.for_all(row.trajectory, self._members)

    def start_round(self) -> None:
        """Calls everyone in the edition, one after the other."""
        if self._members:
            self.round_wanted.emit([Wanted(each.person.id) for each in self._members])

    def add_project(self) -> None:
        if self.panel.may_leave():
            first = not self._projects
            form = project_form(self.words, self.desk.today, first=first)
            self.editing.save_with(form, Project, None)

    def edit_project(self, project: Project) -> None:
        if self.panel.may_leave():
            form = project_form(self.words, self.desk.today, project)
            self.editing.save_with(form, Project, project)

    def delete_project(self, project: Project) -> None:
        self.editing.delete_project(project, self._rows)

    def show_projects(self) -> None:
        """Shows the projects in the detail side; a second time goes back to the edition."""
        if self._detail.currentWidget() is self.projects:
            self.show_edition()
        elif self.panel.may_leave():
            self.panel.close_form()
            self._detail.setCurrentWidget(self.projects)
            self.listing.open_detail()

    def show_all(self) -> None:
        """Ends the search."""
        self._search.clear()

    def show_edition(self) -> None:
        row = self._row()
        self._detail.setCurrentWidget(self.edition if row is not None else self.nothing)

    # Within

    def _make_actions(self) -> None:
        self.primary = self._add_action = self.new_action(
            translate("Trajectories", "New trajectory"), self.add, icon="plus", key="Ctrl+N"
        )
        self.enrol_action = self.new_action(
            translate("Trajectories", "Enrol people…"), self.enrol, icon="user-plus", key="Ctrl+E"
        )
        self.close_action = self.new_action(
            translate("Trajectories", "Close the trajectory…"), self.close_edition, icon="flag"
        )
        self.group_action = self.new_action(
            translate("Trajectories", "Enrol a group…"), self.enrol_group, icon="users",
            key="Ctrl+Shift+E",
        )  # fmt: skip
        self.all_people_action = self.new_action(
            translate("Trajectories", "For everyone…"), self.for_all, icon="check", key="Ctrl+B"
        )
        self.round_action = self.new_action(
            translate("Trajectories", "Phone round"), self.start_round, icon="phone", key="F9"
        )
        self.edit_action = self.new_action(
            translate("Trajectories", "Change trajectory"), self.edit, icon="pencil"
        )
        self.delete_action = self.new_action(
            translate("Trajectories", "Delete trajectory"), self.delete, icon="trash-2"
        )

        self.all_action = self.new_action(
            translate("Trajectories", "Show all trajectories"),
            self.show_all,
            icon="route",
        )

    def _add_keys_to_table(self) -> None:
        """F2 and Del are about the edition only while its line is in focus: forms have them too."""
        for action, key in ((self.edit_action, "F2"), (self.delete_action, "Del")):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        self.table.addActions(
            [
                self.enrol_action, self.group_action, self.all_people_action, self.round_action,
                self.close_action,
            ]
        )  # fmt: skip

    def _lay_out(self) -> None:
        self.search = self._search = QLineEdit()
        self.search.setPlaceholderText(translate("Trajectories", "Search trajectories"))
        self.search.setAccessibleName(translate("Trajectories", "Search trajectories"))
        self.search.setClearButtonEnabled(True)
        self.tools = Button(
            translate("Trajectories", "Projects"), self.show_projects, icon="folder-open",
            role="flat",
        )  # fmt: skip
        self.nothing = EmptyState(
            "route", translate("Trajectories", "Choose a trajectory to see its people")
        )
        self._list = QStackedWidget()
        for listed in (self.table, self.empty, self.no_hits):
            self._list.addWidget(listed)
        self._list.setFocusProxy(self.table)
        self._detail = QStackedWidget()
        for view in (self.nothing, self.edition, self.projects):
            self._detail.addWidget(view)
        self.panel = SidePanel(self._detail)
        self.confirm = ConfirmBar()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.confirm)
        column.addWidget(self.panel, 1)
        self.listing = ListDetail(self._list, side)
        self.listing.splitter.setSizes([564, 596])
        self.editing = Editing(
            self.desk, self.panel, self.confirm, self.listing.open_detail, self._saved
        )
        self.whole = Whole(self.listing)
        self.whole.closed.connect(self._sheet_closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.whole)

    def _take(self, found: tuple[list[Project], list[TrajectoryRow]]) -> None:
        self._projects, self._rows = found
        self._is_read = True
        self.projects.show_projects(self._projects)
        self._show_rows()
        self.table.fit_columns(NAME_WIDTH)
        self._choose_wanted()
        if self._shown is None and self._rows:
            self.table.choose(lambda _row: True)
        self.resuming.look()

    def _choose_wanted(self) -> None:
        """The edition that was asked for, once its line is there."""
        wanted = self._wanted
        if wanted is not None and any(row.trajectory.id == wanted for row in self._rows):
            self._wanted = None
            self.table.choose(lambda row: row.trajectory.id == wanted)

    def _show_rows(self) -> None:
        parts = fold(self._search.text()).split()
        kept = [row for row in self._rows if matches(search_key(row), parts)]
        self.table.show_rows(kept, lambda one, other: one.trajectory.id == other.trajectory.id)
        shown = self.table if kept else self.no_hits if self._rows else self.empty
        self._list.setCurrentWidget(shown)
        self._list.setFocusProxy(shown)

    def _chosen(self, row: TrajectoryRow | None) -> None:
        """Shows the chosen edition, unless something unsaved is open for another one."""
        key = None if row is None else row.trajectory.id
        if key != self._shown and not self.panel.may_leave():
            self.table.choose(lambda each: each.trajectory.id == self._shown)
            return
        if key != self._shown:
            self.panel.close_form()
            self.confirm.hide()
            self._members = []
            self.edition.show_people([])
            self._detail.setCurrentWidget(self.edition if row is not None else self.nothing)
        elif self._detail.currentWidget() is not self.projects:
            self._detail.setCurrentWidget(self.edition if row is not None else self.nothing)
        self._shown = key
        self._enable()
        if row is not None:
            self.edition.show_edition(row)
            self._read_members(row.trajectory.id)

    def _read_members(self, key: UUID) -> None:
        dossier = self.desk.dossier

        def take(members: list[TrajectoryMember]) -> None:
            if key == self._shown:
                self._members = members
                self.edition.show_people(members)
                self._enable()
                self.resuming.look()

        self.desk.read(
            lambda: trajectories.members(dossier, key), take, owner=self, latest="members"
        )

    def _row(self) -> TrajectoryRow | None:
        return next((row for row in self._rows if row.trajectory.id == self._shown), None)

    def _enable(self) -> None:
        free = self.whole.sheet is None
        there = free and self._shown is not None
        for action in (self._add_action, self.all_action):
            action.setEnabled(free)
        for action in (
            self.enrol_action, self.group_action, self.edit_action, self.delete_action
        ):  # fmt: skip
            action.setEnabled(there)
        for action in (self.close_action, self.all_people_action, self.round_action):
            action.setEnabled(there and bool(self._members))

    def _sheet_closed(self) -> None:
        self._enable()
        self.arrive()

    def _trajectory_form(self, trajectory: Trajectory | None) -> Form:
        known = [row.trajectory for row in self._rows]
        return trajectory_form(self.words, self.desk.today, self._projects, known, trajectory)

    def _saved(self, record: Record) -> None:
        """The new edition is chosen; after the first project comes its first edition."""
        if isinstance(record, Trajectory):
            self._wanted = record.id
        elif isinstance(record, Project) and not self._projects:
            self._projects = [record]
            self.add()
