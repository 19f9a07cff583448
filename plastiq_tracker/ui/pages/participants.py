"""The page of participants: find someone, see what happened, and note what is new."""

from collections.abc import Callable
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.listing import Question
from plastiq_tracker.domain.records import FollowUp, Person
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import participants
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.bulk_opening import BULK
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.participants_deeds import Deeds
from plastiq_tracker.ui.pages.participants_dossier import DossierView
from plastiq_tracker.ui.pages.participants_editing import Editing
from plastiq_tracker.ui.pages.participants_filters import ParticipantsFilters
from plastiq_tracker.ui.pages.participants_list import ParticipantsList
from plastiq_tracker.ui.pages.participants_printing import DossierPrinting
from plastiq_tracker.ui.pages.participants_roll import Roll
from plastiq_tracker.ui.widgets.list_detail import ListDetail
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ParticipantsPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._opening = self._opening_first = False
        self._resuming: Place | None = None
        self._waiting: Callable[[], object] | None = None
        self.primary = self._add = self.new_action(
            translate("Participants", "New participant"), self.add, icon="user-plus", key="Ctrl+N"
        )
        self._edit = self._on_person(
            translate("Participants", "Change personal data"), "pencil", "F2", self.edit
        )
        self._note = self._on_person(
            translate("Participants", "Note a follow-up"), "phone", "F8", self.note_follow_up
        )
        self._delete = self._on_person(
            translate("Participants", "Delete participant…"), "trash-2", "Del", self.delete
        )
        self._print = self._on_person(
            translate("Participants", "Print dossier…"), "printer", "Ctrl+P", self.print_dossier
        )
        self._history = self._on_person(
            translate("Participants", "History…"), "history", "Ctrl+Shift+H", self.show_history
        )
        self._twice = self._on_person(
            translate("Participants", "Noted twice?…"), "copy", "", self.show_duplicates
        )
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._for_all = self.new_action(
            translate("Participants", "Note for everyone chosen…"),
            self.note_for_all,
            icon="users",
            key="Shift+F8",
        )
        self._round = self.new_action(
            translate("Participants", "Phone round"), self.start_round, icon="phone", key="F9"
        )
        for action in (self._for_all, self._round):
            action.setEnabled(False)
        self._columns = self.new_action(
            translate("Participants", "Choose columns…"), self.choose_columns, icon="columns-3"
        )
        self._show_all = self.new_action(
            translate("Participants", "Show everyone"), self.show_everyone, icon="users"
        )
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Participants", "Search… (Ctrl+F)"))
        self.search.setAccessibleName(translate("Participants", "Search participants"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.filters = ParticipantsFilters(self.words)
        self.list = ParticipantsList(
            self.words, desk.settings, self.filters, self._add, self._show_all
        )
        self.roll = Roll(desk, self.list, self._question)
        self.search.textChanged.connect(lambda _text: self.roll.ask())
        self.filters.edited.connect(self.roll.ask)
        self.roll.listed.connect(self._listed)
        aside = ((self._print, "printer"), (self._history, "history"))
        self.view = DossierView(self.words, self._edit, self._delete, self._note, aside)
        self.addActions(self.view.timeline.actions())  # for the overview of keys
        self.panel = self.opened_in = SidePanel(self.view)
        self.split = ListDetail(self.list, self.panel)
        self.editing = Editing(
            desk, self.view, self.panel, self.split.open_detail, self._added, self.open_person
        )
        self.deeds = Deeds(desk, self.view, self.editing)
        self.printing = DossierPrinting(desk, self.view)
        self.list.table.chosen.connect(self._chosen)
        self.list.table.opened.connect(self._open)
        self.list.table.selectionModel().selectionChanged.connect(lambda *_: self._count_chosen())
        for action in (
            self._edit,
            self._note,
            self._for_all,
            self._round,
            self._print,
            self._history,
            self._twice,
            self._delete,
        ):
            self.list.table.addAction(action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def refresh(self, changes: Changes | None) -> None:
        """Any write about persons may change a line and the dossier that is shown."""
        self.roll.read()
        shown = self.list.table.chosen_id
        if shown and (changes is None or changes.persons is None or shown in changes.persons):
            self._read_dossier()

    def arrive(self) -> None:
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_person(self, person_id: UUID) -> None:
        """Goes into this person's dossier, whatever was being searched for."""
        if not self.panel.may_leave():
            return
        self.panel.close_form()
        self.show_everyone()
        self._opening = True
        self.split.open_detail()
        self._choose(person_id)

    def resume(self, place: Place) -> None:
        if not place.about or place.form == BULK:
            self.editing.resume(place)
        else:
            self._resuming = place
            self.open_person(UUID(place.about))

    def may_leave(self) -> bool:
        return self.panel.may_leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search: Down goes to the list, Enter opens, Esc empties and goes back."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            key = cast(QKeyEvent, event).key()
            if key == Qt.Key.Key_Down:
                self._to_list()
                return True
            if key in _ENTER:
                self._opening_first = True
                if self.roll.answered:
                    self._listed()
                return True
            if key == Qt.Key.Key_Escape:
                self.search.clear()
                self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the dossier goes back to the list beside it."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isAncestorOf(
            self.window().focusWidget()
        ):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # Actions

    def add(self) -> None:
        self.editing.add_person()

    def edit(self) -> None:
        self._about_chosen(self.editing.edit_person)

    def note_follow_up(self) -> None:
        self._about_chosen(partial(self.editing.add, FollowUp))

    def delete(self) -> None:
        self._about_chosen(self.editing.ask_delete_person)

    def print_dossier(self) -> None:
        """Asks what goes along on paper, unless a form is in the way."""
        if self.panel.form is None:
            self._about_chosen(self._ask_print)

    def show_history(self) -> None:
        """Who changed what of the person shown, and when."""
        if (shown := self.view.dossier) is not None and self.panel.may_leave():
            person = shown.person
            self.desk.history_wanted.emit(person.id, f"{person.first_name} {person.last_name}")

    def show_duplicates(self) -> None:
        """Whether two who are chosen are one, or who else the person shown may be."""
        chosen, shown = self.list.selected_ids(), self.view.dossier
        if shown is not None and self.panel.may_leave():
            two = len(chosen) == 2
            self.desk.duplicates_wanted.emit(chosen if two else (shown.person.id,))

    def note_for_all(self) -> None:
        """The same contact or outcome for everyone who is chosen in the list."""
        if self.panel.may_leave():
            self.editing.for_all(self.list.selected_ids())

    def start_round(self) -> None:
        """Calls those who are chosen in the list, one after the other."""
        if chosen := self.list.selected_ids():
            self.round_wanted.emit([Wanted(each) for each in chosen])

    def choose_columns(self) -> None:
        self.list.table.columns.open_menu()

    def show_everyone(self) -> None:
        """Forgets what was searched for and filtered."""
        self.filters.clear()
        if self.search is not None and self.search.text():
            self.search.clear()  # which asks
        else:
            self.roll.ask()

    def _on_person(self, text: str, icon: str, key: str, act: Callable[[], object]) -> QAction:
        """An action that needs somebody to be shown."""
        action = self.new_action(text, act, icon=icon, key=key)
        action.setEnabled(False)
        return action

    def _to_list(self) -> None:
        self.list.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self) -> None:
        """Goes into the dossier: now, or once it has been read."""
        if not self.list.table.currentIndex().isValid():
            return
        self.split.open_detail()
        shown = self.view.dossier
        if shown is not None and shown.person.id == self.list.table.chosen_id:
            self.view.arrive()
        else:
            self._opening = True

    def _ask_print(self) -> None:
        self.split.open_detail()
        self.view.printing.ask()

    def _about_chosen(self, act: Callable[[], object]) -> None:
        """Does this with who is chosen: now, or once their dossier is the one that is shown."""
        shown = self.view.dossier
        if shown is not None and shown.person.id == self.list.table.chosen_id:
            act()
        else:
            self._waiting = act

    # The list

    def _question(self) -> Question:
        return self.filters.question(self.search.text() if self.search else "")

    def _listed(self) -> None:
        """Enter in the search opens the first, once the list shows what was typed."""
        if self._opening_first and self.roll.answered:
            self._opening_first = False
            self._to_list()
            self._open()

    def _count_chosen(self) -> None:
        count = self.list.table.selected_count
        self._for_all.setEnabled(count > 1)
        self._round.setEnabled(count > 0)

    def _added(self, person: Person) -> None:
        """Somebody new is shown at once, whatever was being searched for."""
        self.moved_on.emit()
        self.show_everyone()
        self._choose(person.id)

    # The one who is chosen

    def _chosen(self, person_id: UUID) -> None:
        """Someone else was chosen in the list; a form with something in it asks first."""
        if not self.panel.may_leave():
            self.list.table.choose(self.view.dossier.person.id if self.view.dossier else None)
            return
        if self.panel.form is not None:
            self.panel.close_form()
        self.moved_on.emit()
        self._opening = False
        self._waiting = None
        self._read_dossier()

    def _choose(self, person_id: UUID | None) -> None:
        self.list.table.choose(person_id)
        if person_id is None:
            self.view.show_nobody()
            self._enable(False)
            self.split.go_back()
        else:
            self._read_dossier()

    def _read_dossier(self) -> None:
        dossier, today = self.desk.dossier, self.desk.today()
        person_id = self.list.table.chosen_id
        assert person_id is not None

        def show(found: PersonDossier) -> None:
            if self.list.table.chosen_id == person_id:
                self.view.show_dossier(found, today)
                self.desk.saw(person_id)
                self._enable(True)
                if self._opening:
                    self._opening = False
                    self.view.arrive()
                self._go_on()
                waiting, self._waiting = self._waiting, None
                if waiting is not None:
                    waiting()

        self.desk.read(
            lambda: participants.dossier_of(dossier, person_id, today),
            show,
            owner=self,
            on_trouble=lambda _gone: self._choose(None),
            latest="person",
        )

    def _go_on(self) -> None:
        """Opens the form that was asked for with this person."""
        place, self._resuming = self._resuming, None
        shown = self.view.dossier
        if place is not None and shown is not None and str(shown.person.id) == place.about:
            self.editing.resume(place)

    def _enable(self, somebody: bool) -> None:
        for action in (
            self._edit,
            self._note,
            self._print,
            self._history,
            self._twice,
            self._delete,
        ):
            action.setEnabled(somebody)
