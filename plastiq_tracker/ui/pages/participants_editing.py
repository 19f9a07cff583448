"""Adding, changing and deleting a person's records: which form opens, and what saving does."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Person,
    Record,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import intake, records, trajectories
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.bulk_opening import BULK, open_bulk, open_bulk_again
from plastiq_tracker.ui.forms.document import document_form
from plastiq_tracker.ui.forms.enrolment import enrolment_form
from plastiq_tracker.ui.forms.follow_up import Moment, follow_up_form
from plastiq_tracker.ui.forms.internship import internship_form
from plastiq_tracker.ui.forms.job import job_form
from plastiq_tracker.ui.forms.new_person import Kept, new_person_form
from plastiq_tracker.ui.forms.note import note_form
from plastiq_tracker.ui.forms.person import person_form
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.keeping import FormKeeping
from plastiq_tracker.ui.notices import Offer, Tone
from plastiq_tracker.ui.pages.participants_dossier import DossierView
from plastiq_tracker.ui.pages.participants_keeping import QUICK_NOTE
from plastiq_tracker.ui.pages.participants_lines import Line
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

_FORMS: dict[type[Record], Callable[..., RecordForm]] = {
    Internship: internship_form,
    JobSpell: job_form,
    FollowUp: follow_up_form,
    Note: note_form,
    Document: document_form,
}
_NEEDS_ENROLMENT = (Internship, FollowUp)
_KINDS = (*_FORMS, Enrolment)
NEW_PERSON = "new_person"
RECORD_GONE = Text(
    "Drafts", "This was deleted meanwhile. What you typed is still there, under “Not saved yet”."
)

PERSON_KEPT = Text("Drafts", "The new person you were typing is kept, under “Not saved yet”.")


class Editing:
    """Opens forms over the dossier shown in `view`; `reveal` brings that side into sight."""

    def __init__(
        self,
        desk: Desk,
        view: DossierView,
        panel: SidePanel,
        reveal: Callable[[], object],
        added: Callable[[Person], object],
        open_person: Callable[[UUID], object],
    ) -> None:
        self._desk = desk
        self._view = view
        self._panel = panel
        self._reveal = reveal
        self._added = added
        self._open_person = open_person
        view.add_wanted.connect(self.add)
        view.edit_wanted.connect(lambda line: self.edit(line.record))
        view.delete_wanted.connect(self.ask_delete)

    @property
    def _dossier(self) -> PersonDossier | None:
        return self._view.dossier

    def add_person(self, kept: Kept | None = None) -> None:
        """A form for somebody new, with a free code and what was kept of the one before."""
        if not self._panel.may_leave():
            return
        dossier, language = self._desk.dossier, self._desk.words.language

        def open_form(known: intake.Known) -> None:
            if not self._panel.may_leave():
                return
            form = new_person_form(self._desk, known, kept)

            def added(person: Person) -> None:
                self._added(person)
                if form.wants_next:
                    self.add_person(form.kept())

            form.likely.person_wanted.connect(self._open_instead)
            self._open(form, Place(NEW_PERSON), added)

        self._desk.read(lambda: intake.known(dossier, language), open_form, owner=self._panel)

    def for_all(self, person_ids: Sequence[UUID]) -> None:
        """A form that does the same for each of these."""
        open_bulk(self._desk, self._panel, self._reveal, person_ids)

    def edit_person(self) -> None:
        if (shown := self._dossier) is not None:
            self.edit(shown.person)

    def add(self, kind: type[Record], *, moment: Moment | None = None) -> None:
        """A form for a new record of this kind; a follow-up is about `moment`."""
        shown = self._dossier
        if shown is None or not self._panel.may_leave():
            return
        place = Place(kind.__name__, str(shown.person.id))
        if kind in _NEEDS_ENROLMENT and not shown.enrolments:
            self._desk.tell(translate("Dossier", "Enrol this person first."), Tone.INFO)
        elif kind is Enrolment:
            self._open_enrolment(shown, place, None)
        elif kind is FollowUp:
            self._open(follow_up_form(self._desk, shown, moment=moment), place)
        else:
            self._open(_FORMS[kind](self._desk, shown), place)

    def edit(self, record: Record, *, at: str = "") -> None:
        """A form with this record as it stands, the cursor in the field `at`."""
        shown = self._dossier
        if shown is None or not self._panel.may_leave():
            return
        place = Place(type(record).__name__, str(shown.person.id), str(record.id))
        if isinstance(record, Person):
            self._open(person_form(self._desk, record, coach=shown.coach), place, at=at)
        elif isinstance(record, Enrolment):
            self._open_enrolment(shown, place, record, at=at)
        else:
            form = _FORMS[type(record)](self._desk, shown, record)
            self._open(form, place, about=record, at=at)

    def resume(self, place: Place) -> None:
        """Opens the form again in which something was typed, of who is shown."""
        if place.form == NEW_PERSON:
            self.add_person()
        elif place.form == BULK:
            open_bulk_again(self._desk, self._panel, self._reveal, place)
        elif place.form == QUICK_NOTE:
            self._view.quick.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not place.record:
            self.add(next(each for each in _KINDS if each.__name__ == place.form))
        elif (shown := self._dossier) is not None:
            there = (each for each in shown.records if str(each.id) == place.record)
            if (record := next(there, None)) is not None:
                self.edit(record)
            else:
                self._desk.tell(RECORD_GONE, Tone.WARN)

    def ask_delete(self, line: Line) -> None:
        """Deletes a record, which can be undone; asks first when others go with it."""
        shown, record, belonging = self._dossier, line.record, ""
        if isinstance(record, Enrolment) and shown is not None:
            belonging = _of_enrolment(shown, record)
        if belonging:
            question = translate("Dossier", "Delete {record}? This goes with it: {records}.")
            self._ask(question.format(record=line.name, records=belonging), record)
        else:
            self._delete(record)

    def ask_delete_person(self) -> None:
        shown = self._dossier
        if shown is None or self._panel.form is not None:
            return
        name = f"{shown.person.first_name} {shown.person.last_name}"
        question = translate("Dossier", "Delete {name} and everything noted about this person?")
        belonging = _of_person(shown)
        if belonging:
            question = translate("Dossier", "Delete {name} with everything: {records}?")
        self._ask(question.format(name=name, records=belonging), shown.person)

    # Within

    def _shows(self, person: Person) -> bool:
        """Whether this is still who is shown, after something about them was read."""
        return self._dossier is not None and self._dossier.person.id == person.id

    def _open_instead(self, person_id: UUID) -> None:
        """Opens somebody who was there already; what was typed is kept, to go on with or not."""
        is_kept = self._desk.drafts.keep_all()
        if not self._panel.may_leave():
            return
        self._open_person(person_id)
        if is_kept:
            go_on = Offer(
                translate("Drafts", "Go on typing"), lambda: self.resume(Place(NEW_PERSON))
            )
            self._desk.tell(PERSON_KEPT, Tone.INFO, go_on)

    def _ask(self, question: str, record: Record) -> None:
        self._reveal()
        self._view.confirm.ask(
            question,
            translate("Dossier", "Delete"),
            lambda: self._delete(record),
        )

    def _delete(self, record: Record) -> None:
        dossier = self._desk.dossier
        self._view.focus(record)
        self._desk.write(lambda: records.delete(dossier, record), owner=self._panel)

    def _open_enrolment(
        self, shown: PersonDossier, place: Place, enrolment: Enrolment | None, *, at: str = ""
    ) -> None:
        dossier, today = self._desk.dossier, self._desk.today()

        def open_form(rows: Any) -> None:
            if not self._shows(shown.person) or not self._panel.may_leave():
                return
            if not rows:
                none = translate("Dossier", "There is no trajectory yet. Add one on its page.")
                self._desk.tell(none, Tone.INFO)
            else:
                made = enrolment_form(self._desk, shown, rows, enrolment)
                self._open(made, place, about=enrolment, at=at)

        self._desk.read(lambda: trajectories.rows(dossier, today), open_form, owner=self._panel)

    def _open(
        self,
        form: RecordForm,
        place: Place,
        then: Callable[[Any], object] | None = None,
        *,
        about: Record | None = None,
        at: str = "",
    ) -> None:
        """Shows a form, the cursor in the field `at`; it goes back to the line it is `about`, also
        when that is new.
        """
        dossier = self._desk.dossier

        def save(made: Any) -> None:
            def saved(_changes: Changes) -> None:
                self._panel.close_form()
                if then is not None:
                    then(made)

            self._desk.write(
                form.work(dossier, made), saved, owner=form, on_trouble=form.show_trouble
            )

        if then is None and (shown := self._dossier) is not None:
            # The form covers the dossier: it says itself whose it is.
            form.name_after(f"{shown.person.first_name} {shown.person.last_name}")
        form.submitted.connect(save)
        self._view.confirm.hide()
        self._panel.open_form(form, self._reveal)
        self._desk.drafts.watch(FormKeeping(form, is_new=not place.record), place)
        if at:
            form.go_to(at)
        if about is not None:
            form.cancelled.connect(lambda: self._view.focus(about))


def _of_enrolment(shown: PersonDossier, enrolment: Enrolment) -> str:
    view = next(each for each in shown.enrolments if each.enrolment.id == enrolment.id)
    return _listed(
        translate("Dossier", "%n internship(s)", None, len(view.internships)),
        translate("Dossier", "%n follow-up(s)", None, len(view.follow_ups)),
        counts=(len(view.internships), len(view.follow_ups)),
    )


def _of_person(shown: PersonDossier) -> str:
    internships = sum(len(view.internships) for view in shown.enrolments)
    follow_ups = sum(len(view.follow_ups) for view in shown.enrolments)
    counts = (
        len(shown.enrolments), internships, len(shown.job_spells), follow_ups, len(shown.notes),
        len(shown.documents),
    )  # fmt: skip
    return _listed(
        translate("Dossier", "%n enrolment(s)", None, counts[0]),
        translate("Dossier", "%n internship(s)", None, counts[1]),
        translate("Dossier", "%n job(s)", None, counts[2]),
        translate("Dossier", "%n follow-up(s)", None, counts[3]),
        translate("Dossier", "%n note(s)", None, counts[4]),
        translate("Dossier", "%n document(s)", None, counts[5]),
        counts=counts,
    )


def _listed(*texts: str, counts: tuple[int, ...]) -> str:
    """Those of which there are any, one after the other."""
    return ", ".join(text for text, count in zip(texts, counts, strict=True) if count)
