"""The form of an enrolment: the edition gives its dates; someone of 26 asks for a confirmation."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.dates import age_on, is_eligible
from plastiq_tracker.domain.exits import exit_date
from plastiq_tracker.domain.records import Enrolment, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import ExitBasis, Outcome
from plastiq_tracker.domain.views import PersonDossier, TrajectoryRow
from plastiq_tracker.services import records, trajectories
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import CheckEdit, EnumCombo, TextEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.pick_edit import PickEdit
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

CONFIRM_AGE = Text("EnrolmentForm", "Confirm this, or choose an earlier start.")
TOO_OLD = Text(
    "EnrolmentForm", "{age} years old on that day: from 26 on this needs a confirmation."
)
OUTSIDE_PERIOD = Text(
    "EnrolmentForm",
    "Outside the period of {project}: this enrolment counts in none of its figures.",
)
ALREADY_HERE = Text("EnrolmentForm", "Already enrolled in {trajectory}, from {day}.")
NO_LAST_DAY = Text("EnrolmentForm", "Without the last day there is no exit and no follow-up.")
NO_END = Text("EnrolmentForm", "Without the end of the training there is no exit and no follow-up.")
EXIT = Text("EnrolmentForm", "The exit is then {day}; follow-ups are planned from there.")
NOT_YET = Text("EnrolmentForm", "It counts as completed from {day} on.")


def enrolment_form(
    desk: Desk,
    dossier: PersonDossier,
    editions: Sequence[TrajectoryRow],
    enrolment: Enrolment | None = None,
) -> RecordForm:
    """For a new enrolment in one of `editions`, the latest first, or for an existing one."""
    form = _EnrolmentForm(desk, dossier, editions, enrolment)
    words = desk.words
    choices = PickEdit([(row.trajectory.id, _edition(row.trajectory)) for row in editions])
    form.add("trajectory_id", translate("EnrolmentForm", "Trajectory"), choices, required=True)
    form.add("start", translate("EnrolmentForm", "Start"), DateEdit(desk.today), required=True)
    confirmed = CheckEdit(translate("EnrolmentForm", "Enrol all the same"))
    form.add("confirmed", translate("EnrolmentForm", "26 or older"), confirmed)
    end = translate("EnrolmentForm", "End of the training")
    form.add("training_end", end, DateEdit(desk.today))
    form.add("outcome", translate("EnrolmentForm", "Outcome"), EnumCombo(words, Outcome))
    form.add("last_day", translate("EnrolmentForm", "Last day attended"), DateEdit(desk.today))
    form.add("dropout_reason", translate("EnrolmentForm", "Why stopped"), TextEdit())
    choices.edited.connect(form.follow_edition)
    for name in ("start", "training_end"):
        form.date_editor(name).edited.connect(lambda name=name: form.typed.add(name))
    form.begin()
    return form


def _edition(trajectory: Trajectory) -> str:
    return f"{trajectory.code} · {trajectory.name}"


class _EnrolmentForm(RecordForm):
    """`typed` are the dates that were given by hand and no longer follow the edition's."""

    def __init__(
        self,
        desk: Desk,
        dossier: PersonDossier,
        editions: Sequence[TrajectoryRow],
        enrolment: Enrolment | None,
    ) -> None:
        super().__init__(
            desk.words,
            translate("EnrolmentForm", "Enrolment")
            if enrolment
            else translate("EnrolmentForm", "New enrolment"),
            self._made,
            _write,
            check=self._checked,
            remark=self._odd,
            shows=self._shown,
        )
        self._today = desk.today()
        self._dossier = dossier
        self._person = dossier.person
        self._editions = {row.trajectory.id: row for row in editions}
        self._enrolment = enrolment
        self.typed = {"start", "training_end"} if enrolment else set()

    def begin(self) -> None:
        if self._enrolment is not None:
            self.fill(self._enrolment)
            return
        running = [
            row
            for row in self._editions.values()
            if row.trajectory.training_end is None or row.trajectory.training_end >= self._today
        ]
        # Nearly always the edition that is about to start or has just begun.
        chosen = min(running, key=lambda row: row.trajectory.start, default=None)
        edition = chosen.trajectory.id if chosen else None
        self.fill({"trajectory_id": edition, "outcome": Outcome.ACTIVE})
        self.follow_edition()
        self.fill({})

    def follow_edition(self) -> None:
        """Takes start and end from the edition chosen, unless they were typed."""
        row = self._editions.get(self.values()["trajectory_id"])
        if row is None:
            return
        for name, day in (
            ("start", row.trajectory.start),
            ("training_end", row.trajectory.training_end),
        ):
            if name not in self.typed:
                self.date_editor(name).set_value(day)
        self.react()

    def date_editor(self, name: str) -> DateEdit:
        editor = self.editor(name)
        assert isinstance(editor, DateEdit)
        return editor

    # What the form asks

    def _made(self, values: Values) -> Enrolment:
        own = {name: value for name, value in values.items() if name != "confirmed"}
        if own["outcome"] is not Outcome.DROPPED_OUT:
            own |= {"last_day": None, "dropout_reason": None}
        if self._enrolment is not None:
            return replace(self._enrolment, **own)
        edition = self._editions[own["trajectory_id"]].trajectory
        code = f"{self._person.code}-{edition.code}"
        return Enrolment(code=code, person_id=self._person.id, **own)

    def _checked(self, made: Enrolment) -> Sequence[Problem]:
        found = list(problems(made))
        values = self.values()
        if self._must_confirm(values) and not values["confirmed"]:
            found.append(Problem("confirmed", CONFIRM_AGE))
        return found

    def _must_confirm(self, values: Values) -> bool:
        start = values["start"]
        if start is None or is_eligible(self._person.birth_date, start):
            return False
        return self._enrolment is None or self._enrolment.start != start

    def _shown(self, values: Values) -> Mapping[str, bool]:
        stopped = values["outcome"] is Outcome.DROPPED_OUT
        return {
            "confirmed": self._must_confirm(values),
            "last_day": stopped,
            "dropout_reason": stopped,
        }

    def _odd(self, values: Values) -> Mapping[str, Remark]:
        found: dict[str, Remark] = {}
        start = values["start"]
        row = self._editions.get(values["trajectory_id"])
        if start and not is_eligible(self._person.birth_date, start):
            age = age_on(self._person.birth_date, start)
            found["start"] = Remark(TOO_OLD.fill(age=age))
        elif start and row and not row.project.period_from <= start <= row.project.period_to:
            found["start"] = Remark(OUTSIDE_PERIOD.fill(project=row.project.code))
        if (earlier := self._earlier_here(values["trajectory_id"])) is not None:
            told = ALREADY_HERE.fill(trajectory=earlier[0], day=earlier[1].start)
            found["trajectory_id"] = Remark(told)
        found |= self._about_exit(values)
        return found

    def _earlier_here(self, trajectory_id: UUID | None) -> tuple[str, Enrolment] | None:
        for view in self._dossier.enrolments:
            same = view.trajectory.id == trajectory_id
            if same and (self._enrolment is None or view.enrolment.id != self._enrolment.id):
                return view.trajectory.code, view.enrolment
        return None

    def _about_exit(self, values: Values) -> dict[str, Remark]:
        """What the dates given now make of the exit."""
        if values["trajectory_id"] is None or values["start"] is None:
            return {}
        made = self._made(values)
        stopped = made.outcome is Outcome.DROPPED_OUT
        name = "last_day" if stopped else "training_end"
        if values[name] is None:
            return {name: Remark(NO_LAST_DAY if stopped else NO_END)}
        found = {}
        own = [
            each.internship
            for view in self._dossier.enrolments
            if view.enrolment.id == made.id
            for each in view.internships
        ]
        if (day := exit_date(made, own, ExitBasis.TRAJECTORY_END)) is not None:
            found[name] = Remark(EXIT.fill(day=day), warns=False)
        end = made.training_end
        if made.outcome is Outcome.COMPLETED and end is not None and end > self._today:
            found["outcome"] = Remark(NOT_YET.fill(day=end))
        return found


def _write(dossier: "Dossier", made: Enrolment, _values: Values) -> Changes:
    if made.revision == 0:
        code = trajectories.enrolment_code(dossier, made.person_id, made.trajectory_id)
        made = replace(made, code=code)
    return records.save(dossier, made)
