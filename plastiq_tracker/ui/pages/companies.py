"""The page of companies: who is an intern or works where, and keeping the list in order."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    Internship,
    JobSpell,
    Mentor,
    Person,
)
from plastiq_tracker.domain.search import fold, matches
from plastiq_tracker.services import companies
from plastiq_tracker.services.companies import CompanyDetail, CompanyRow
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.keeping import FormKeeping
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.companies_detail import CompanyView
from plastiq_tracker.ui.pages.companies_forms import company_form, merge_form
from plastiq_tracker.ui.pages.companies_tables import (
    CompaniesTable,
    companies_model,
    search_key,
)
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.list_detail import ListDetail
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

SHOWN = frozenset({Company, Mentor, Internship, JobSpell, Person, Enrolment})
NAME_WIDTH = 260


class CompaniesPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._rows: list[CompanyRow] = []
        self._shown: UUID | None = None
        self._wanted: UUID | None = None
        self._resuming: Place | None = None
        self._make_actions()
        self.table = CompaniesTable(
            companies_model(desk.words), translate("Companies", "Companies")
        )
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyState(
            "factory",
            translate("Companies", "No companies yet"),
            translate(
                "Companies",
                "A company comes here by itself when it is typed at an internship or a job. "
                "You can also add one beforehand.",
            ),
            self._add,
        )
        self.no_hits = EmptyState(
            "search", translate("Companies", "No company found"), "", self._show_all, role=""
        )
        self.view = CompanyView(desk.words, desk.today, (self._merge,), (self._edit, self._delete))
        self.view.person_wanted.connect(self.person_wanted)
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
        dossier, today = self.desk.dossier, self.desk.today()
        self.desk.read(
            lambda: companies.rows(dossier, today), self._take, owner=self, latest="rows"
        )

    def arrive(self) -> None:
        if self.panel.form is None and self._list.isVisible():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume(self, place: Place) -> None:
        self._resuming = place
        if place.record and str(self._shown or "") != place.record:
            self.open_record(UUID(place.record))
        else:
            self._go_on()

    def may_leave(self) -> bool:
        return self.panel.may_leave()

    def open_record(self, record_id: UUID) -> None:
        """Shows this company, whatever was being searched for."""
        if not self.panel.may_leave():
            return
        self.panel.close_form()
        self._search.clear()
        self._wanted = record_id
        self._choose_wanted()
        self.listing.open_detail()

    # Deeds

    def add(self) -> None:
        if self.panel.may_leave():
            self._open(company_form(self.desk), self._saved, Place(Company.__name__))

    def edit(self) -> None:
        if (row := self._row()) is not None and self.panel.may_leave():
            place = Place(Company.__name__, record=str(row.company.id))
            self._open(company_form(self.desk, row.company), self._saved, place)

    def merge(self) -> None:
        """Asks which other company is the same as the one that is shown."""
        if (row := self._row()) is not None and self.panel.may_leave():
            others = [each.company for each in self._rows]
            self._open(merge_form(self.desk, row.company, others))

    def delete(self) -> None:
        """Deletes a company where nobody ever was; it can be undone, so nothing is asked."""
        row = self._row()
        if row is not None and self.panel.may_leave():
            dossier = self.desk.dossier
            self.desk.write(lambda: companies.delete(dossier, row.company), owner=self)

    def show_all(self) -> None:
        """Ends the search."""
        self._search.clear()

    # Within

    def _make_actions(self) -> None:
        self.primary = self._add = self.new_action(
            translate("Companies", "New company"), self.add, icon="plus", key="Ctrl+N"
        )
        self._edit = self.new_action(
            translate("Companies", "Change company"), self.edit, icon="pencil"
        )
        self._delete = self.new_action(
            translate("Companies", "Delete company"), self.delete, icon="trash-2"
        )
        self._merge = self.new_action(
            translate("Companies", "Merge with another company…"), self.merge, icon="copy"
        )
        self._show_all = self.new_action(
            translate("Companies", "Show all companies"), self.show_all, icon="factory"
        )

    def _add_keys_to_table(self) -> None:
        """F2 and Del are about the company only while its line is in focus: forms have them too."""
        for action, key in ((self._edit, "F2"), (self._delete, "Del")):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.table.addAction(action)
        self.table.addAction(self._merge)

    def _lay_out(self) -> None:
        self.search = self._search = QLineEdit()
        self.search.setPlaceholderText(translate("Companies", "Search companies"))
        self.search.setAccessibleName(translate("Companies", "Search companies"))
        self.search.setClearButtonEnabled(True)
        self.nothing = EmptyState(
            "factory", translate("Companies", "Choose a company to see its people")
        )
        self._list = QStackedWidget()
        for listed in (self.table, self.empty, self.no_hits):
            self._list.addWidget(listed)
        self._list.setFocusProxy(self.table)
        self._detail = QStackedWidget()
        for view in (self.nothing, self.view):
            self._detail.addWidget(view)
        self.panel = SidePanel(self._detail)
        self.listing = ListDetail(self._list, self.panel)
        self.listing.splitter.setSizes([620, 540])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.listing)

    def _open(
        self,
        form: RecordForm,
        then: Callable[[Any], object] = lambda _made: None,
        place: Place | None = None,
    ) -> None:
        """Opens a form; what is typed in it is kept aside when it has a `place`."""
        dossier = self.desk.dossier

        def save(made: Any) -> None:
            def saved(_changes: Changes) -> None:
                self.panel.close_form()
                then(made)

            self.desk.write(
                form.work(dossier, made), saved, owner=form, on_trouble=form.show_trouble
            )

        form.submitted.connect(save)
        self.panel.open_form(form, self.listing.open_detail)
        if place is not None:
            self.desk.drafts.watch(FormKeeping(form, is_new=not place.record), place)

    def _saved(self, company: Company) -> None:
        self._search.clear()
        self._wanted = company.id

    def _take(self, rows: list[CompanyRow]) -> None:
        self._rows = rows
        self._show_rows()
        self.table.fit_columns(NAME_WIDTH)
        self._choose_wanted()
        self._go_on()

    def _choose_wanted(self) -> None:
        wanted = self._wanted
        if wanted is not None:
            if self.table.choose(lambda row: row.company.id == wanted):
                self._wanted = None
        elif self._shown is None and self._rows:
            self.table.choose(lambda _row: True)

    def _go_on(self) -> None:
        """Opens the form that was asked for, once its company is shown."""
        place = self._resuming
        if place is not None and (not place.record or str(self._shown or "") == place.record):
            self._resuming = None
            (self.edit if place.record else self.add)()

    def _show_rows(self) -> None:
        parts = fold(self._search.text()).split()
        kept = [row for row in self._rows if matches(search_key(row), parts)]
        self.table.show_rows(kept, lambda one, other: one.company.id == other.company.id)
        shown = self.table if kept else self.no_hits if self._rows else self.empty
        self._list.setCurrentWidget(shown)
        self._list.setFocusProxy(shown)

    def _chosen(self, row: CompanyRow | None) -> None:
        """Shows the chosen company, unless something unsaved is open for another one."""
        key = None if row is None else row.company.id
        if key != self._shown and not self.panel.may_leave():
            self.table.choose(lambda each: each.company.id == self._shown)
            return
        if key != self._shown:
            self.panel.close_form()
        self._shown = key
        self._enable()
        if key is None:
            self._detail.setCurrentWidget(self.nothing)
        else:
            self._read_detail(key)

    def _read_detail(self, key: UUID) -> None:
        dossier, today = self.desk.dossier, self.desk.today()

        def take(found: CompanyDetail) -> None:
            if key == self._shown:
                self.view.show_company(found)
                self._detail.setCurrentWidget(self.view)

        self.desk.read(
            lambda: companies.detail(dossier, key, today),
            take,
            owner=self,
            on_trouble=lambda _gone: None,
            latest="detail",
        )

    def _row(self) -> CompanyRow | None:
        return next((row for row in self._rows if row.company.id == self._shown), None)

    def _enable(self) -> None:
        there = self._shown is not None
        for action in (self._edit, self._delete):
            action.setEnabled(there)
        self._merge.setEnabled(there and len(self._rows) > 1)
