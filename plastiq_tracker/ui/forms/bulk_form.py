"""The form that does the same for many people: what is done, and for whom."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import EMPTY, Problem
from plastiq_tracker.domain.records import Person, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid
from plastiq_tracker.domain.typed_dates import Meant
from plastiq_tracker.domain.values import Answer, Channel, Milestone
from plastiq_tracker.services import bulk, intake
from plastiq_tracker.services.bulk import Chosen
from plastiq_tracker.services.bulk_deeds import (
    Coached,
    Completed,
    Contact,
    Deed,
    Noted,
    Started,
    Stopped,
)
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.bulk_people import BulkPeople
from plastiq_tracker.ui.forms.follow_up import FUTURE
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import (
    CheckEdit,
    ChoiceCombo,
    Editor,
    EnumCombo,
    LongTextEdit,
    TextEdit,
)
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.key_choice import KeyChoice
from plastiq_tracker.ui.widgets.pick_edit import PickEdit
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

NOBODY = Text("Problem", "It applies to nobody who is ticked.")


class Kind(Enum):
    """What can be done, in the order of its keys."""

    CONTACT = auto()
    NOTE = auto()
    COMPLETED = auto()
    STOPPED = auto()
    COACH = auto()
    TRAJECTORY = auto()


FIELDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.CONTACT: ("answer", "contacted_on", "milestone", "channel", "remark"),
    Kind.NOTE: ("text", "written_on"),
    Kind.COMPLETED: ("training_end",),
    Kind.STOPPED: ("last_day", "reason"),
    Kind.COACH: ("coach",),
    Kind.TRAJECTORY: ("trajectory", "start", "end", "older"),
}
NEEDED: Mapping[Kind, tuple[str, ...]] = {
    Kind.CONTACT: ("answer", "contacted_on"),
    Kind.NOTE: ("text", "written_on"),
    Kind.COMPLETED: (),
    Kind.STOPPED: (),
    Kind.COACH: ("coach",),
    Kind.TRAJECTORY: ("trajectory", "start"),
}


class BulkForm(RecordForm):
    """`submitted` carries the deed; about the enrolments in a trajectory when one is given."""

    def __init__(
        self,
        desk: Desk,
        people: Sequence[Person],
        known: intake.Known,
        trajectory_id: UUID | None = None,
    ) -> None:
        super().__init__(
            desk.words,
            translate("Bulk", "For %n participant(s) at once", None, len(people)),
            self._made,
            self._written,
            check=self._checked,
            shows=self._shown,
        )
        self._desk = desk
        self._trajectory_id = trajectory_id
        self._typed: set[str] = set()
        self._ready = False
        self.people = BulkPeople(desk.words, people)
        self._add_kind()
        self._add_contact()
        self._add_note_and_outcome()
        self._add_coach_and_trajectory(known)
        self.add_wide("people", translate("Bulk", "For whom"), self.people)
        today = desk.today()
        self._ready = True
        self.fill(
            {
                "kind": Kind.CONTACT,
                "contacted_on": today,
                "channel": Channel.PHONE,
                "written_on": today,
            }
        )

    def react(self) -> None:
        """Shows the fields of what is chosen, and asks anew for whom it applies."""
        if not self._ready:
            return
        super().react()
        self._clear_what_is_hidden()
        self._preview()

    # Building

    def _add_kind(self) -> None:
        kinds = KeyChoice(
            [
                (Kind.CONTACT, translate("Bulk", "Note a contact")),
                (Kind.NOTE, translate("Bulk", "Add a note")),
                (Kind.COMPLETED, translate("Bulk", "Completed")),
                (Kind.STOPPED, translate("Bulk", "Dropped out")),
                (Kind.COACH, translate("Bulk", "Another coach")),
                (Kind.TRAJECTORY, translate("Bulk", "Start in a trajectory")),
            ]
        )
        self.add("kind", translate("Bulk", "What"), kinds)

    def _add_contact(self) -> None:
        words, today = self._desk.words, self._desk.today
        answers = KeyChoice([(each, words.show(each)) for each in Answer])
        self.add("answer", translate("FollowUpForm", "Answer"), answers)
        day = DateEdit(today, Meant.PAST)
        self.add("contacted_on", translate("FollowUpForm", "Contact on"), day)
        milestones = ChoiceCombo(
            [(each, words.show(each)) for each in Milestone],
            empty=translate("Bulk", "Whichever is due that day"),
        )
        self.add("milestone", translate("FollowUpForm", "Which moment"), milestones)
        channels = EnumCombo(words, Channel, optional=True)
        self.add("channel", translate("FollowUpForm", "How"), channels)
        self.add("remark", translate("FollowUpForm", "Remark"), LongTextEdit())

    def _add_note_and_outcome(self) -> None:
        today = self._desk.today
        self.add("text", translate("NoteForm", "Text"), LongTextEdit(lines=5))
        self.add("written_on", translate("NoteForm", "Day"), DateEdit(today, Meant.PAST))
        self.add(
            "training_end",
            translate("EnrolmentForm", "End of the training"),
            DateEdit(today),
            hint=translate("Bulk", "Leave empty to keep each one's own."),
        )
        self.add("last_day", translate("EnrolmentForm", "Last day attended"), DateEdit(today))
        self.add("reason", translate("EnrolmentForm", "Why stopped"), TextEdit())

    def _add_coach_and_trajectory(self, known: intake.Known) -> None:
        today = self._desk.today
        self.add("coach", translate("PersonForm", "Coach"), CompletingEdit(known.coaches))
        editions = [(each, f"{each.code} · {each.name}") for each, _of in known.trajectories]
        trajectory = PickEdit(editions)
        self.add("trajectory", translate("PersonForm", "Trajectory"), trajectory)
        start, end = DateEdit(today), DateEdit(today)
        self.add("start", translate("PersonForm", "Start"), start)
        self.add("end", translate("PersonForm", "End of the training"), end)
        older = CheckEdit(translate("Bulk", "Enrol them all the same"))
        self.add("older", translate("PersonForm", "26 or older"), older)
        trajectory.edited.connect(self._follow_trajectory)
        start.edited.connect(lambda: self._typed.add("start"))
        end.edited.connect(lambda: self._typed.add("end"))

    def _follow_trajectory(self) -> None:
        chosen: Trajectory | None = self.values()["trajectory"]
        if chosen is None:
            return
        for name, day in (("start", chosen.start), ("end", chosen.training_end)):
            editor = self.editor(name)
            assert isinstance(editor, DateEdit)
            if name not in self._typed:
                editor.set_value(day)
        self.react()

    # What the form asks

    def _shown(self, values: Values) -> Mapping[str, bool]:
        kind = values["kind"]
        return {name: each is kind for each, names in FIELDS.items() for name in names}

    def _clear_what_is_hidden(self) -> None:
        """What cannot be read in a field out of sight would stand in the way unseen."""
        kind = self.values()["kind"]
        for each, names in FIELDS.items():
            for name in names if each is not kind else ():
                editor: Editor = self.editor(name)  # type: ignore[assignment]  # they all are
                if editor.unreadable() is not None:
                    editor.set_value(None)

    def _made(self, values: Values) -> Deed:
        kind: Kind = values["kind"]
        missing = [name for name in NEEDED[kind] if values[name] in (None, "")]
        if missing:
            raise Invalid([Problem(name, EMPTY) for name in missing])
        return _MAKERS[kind](values, self._desk.now())

    def _checked(self, made: Deed) -> Sequence[Problem]:
        if isinstance(made, Contact) and made.contacted_on > self._desk.today():
            return [Problem("contacted_on", FUTURE)]
        return [] if self.people.model.applying else [Problem("people", NOBODY)]

    def _written(self, dossier: "Dossier", made: Deed, values: Values) -> Changes:
        return bulk.apply(dossier, self._chosen(values), made)

    def _chosen(self, values: Values) -> Chosen:
        return Chosen(person_ids=values["people"], trajectory_id=self._trajectory_id)

    def _preview(self) -> None:
        values, dossier = self.values(), self._desk.dossier
        try:
            made = self._made(values)
        except Invalid:
            self.people.show_reasons({})
            return
        chosen = self._chosen(values)
        self._desk.read(
            lambda: bulk.preview(dossier, chosen, made),
            lambda lines: self.people.show_reasons({each.person.id: each.why for each in lines}),
            owner=self,
            latest="preview",
        )


_MAKERS: Mapping[Kind, Callable[[Values, datetime], Deed]] = {
    Kind.CONTACT: lambda values, now: Contact(
        contacted_on=values["contacted_on"],
        answer=values["answer"],
        milestone=values["milestone"],
        channel=values["channel"],
        remark=values["remark"],
        recorded_at=now,
    ),
    Kind.NOTE: lambda values, now: Noted(
        written_on=values["written_on"], text=values["text"], recorded_at=now
    ),
    Kind.COMPLETED: lambda values, _now: Completed(training_end=values["training_end"]),
    Kind.STOPPED: lambda values, _now: Stopped(
        last_day=values["last_day"], reason=values["reason"]
    ),
    Kind.COACH: lambda values, _now: Coached(name=values["coach"]),
    Kind.TRAJECTORY: lambda values, _now: Started(
        trajectory=values["trajectory"],
        start=values["start"],
        training_end=values["end"],
        older=values["older"],
    ),
}
