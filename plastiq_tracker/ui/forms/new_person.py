"""The form of somebody new: personal data and, in the same go, the trajectory they start in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import EMPTY, Problem, problems
from plastiq_tracker.domain.dates import age_on, is_eligible
from plastiq_tracker.domain.records import Enrolment, Person, Project, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.services import intake
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.enrolment import CONFIRM_AGE, OUTSIDE_PERIOD, TOO_OLD
from plastiq_tracker.ui.forms.likely_strip import LikelyStrip, Typed
from plastiq_tracker.ui.forms.person import PersonFields, remarks
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import CheckEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.pick_edit import PickEdit
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

YOUNG_ENOUGH = Text("PersonForm", "{age} years old on that day: may take part.")
BORN_AFTER_START = Text("PersonForm", "The birth date lies after this start.")
COMPARED = ("first_name", "last_name", "birth_date", "phone", "email")
OF_ENROLMENT = ("trajectory", "start", "training_end", "confirmed")


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What the next person of a row has in common with the one before."""

    trajectory: Trajectory | None = None
    start: date | None = None
    training_end: date | None = None
    coach: str | None = None
    referrer: str | None = None


def new_person_form(desk: Desk, known: intake.Known, kept: Kept | None = None) -> "NewPersonForm":
    """An empty form with a free code, or one that begins with what was kept."""
    form = NewPersonForm(desk, known)
    form.begin(kept or Kept())
    return form


class NewPersonForm(RecordForm):
    """`submitted` carries the `Person`; `wants_next` tells whether another one is to follow.

    `likely` shows who of the dossier this may be.
    """

    def __init__(self, desk: Desk, known: intake.Known) -> None:
        super().__init__(
            desk.words,
            translate("PersonForm", "New participant"),
            self._made,
            self._written,
            check=self._checked,
            remark=self._odd,
            shows=self._shown,
        )
        self.wants_next = False
        self._today = desk.today()
        self._known = known
        self.likely = LikelyStrip(desk, then=lambda: self.go_to("gender"))
        self._projects: dict[Any, Project] = {each.id: of for each, of in known.trajectories}
        self._typed: set[str] = set()
        self._fields_of_person = PersonFields(self, desk, self.likely)
        self._add_enrolment(desk)
        self._fields_of_person.add_rest()
        self._fields_of_person.complete(known)
        self._fields_of_person.places.filled.connect(self.react)
        self._add_next()
        for name in COMPARED:
            self._fields[name].editor.edited.connect(self._look_for)

    def begin(self, kept: Kept) -> None:
        """Starts with what was kept and a free code."""
        before = kept.trajectory and kept.trajectory.id
        editions = (each for each, _of in self._known.trajectories if each.id == before)
        self.fill(
            {
                "code": self._known.code,
                "gender": Gender.UNKNOWN,
                "education": Education.UNKNOWN,
                "registered_on": self._today,
                "trajectory": next(editions, None),
                "start": kept.start,
                "training_end": kept.training_end,
                "coach": kept.coach,
                "referrer": kept.referrer,
            }
        )

    def kept(self) -> Kept:
        """What the next person will have in common with this one."""
        values = self.values()
        return Kept(
            trajectory=values["trajectory"],
            start=values["start"],
            training_end=values["training_end"],
            coach=values["coach"],
            referrer=values["referrer"],
        )

    def submit(self) -> None:
        self.wants_next = False
        super().submit()

    def submit_and_next(self) -> None:
        """Sends the person off and asks for an empty form for the next one."""
        self.wants_next = True
        super().submit()

    def _look_for(self) -> None:
        values = self.values()
        first, last, birth, phone, email = (values[name] for name in COMPARED)
        self.likely.look_for(Typed(first or "", last or "", birth, phone, email))

    # Building

    def _add_enrolment(self, desk: Desk) -> None:
        self.add_section(translate("PersonForm", "Starts in a trajectory"))
        editions = [(each, f"{each.code} · {each.name}") for each, _of in self._known.trajectories]
        trajectory = PickEdit(editions, placeholder=translate("PersonForm", "None yet"))
        self.add("trajectory", translate("PersonForm", "Trajectory"), trajectory)
        start, end = DateEdit(desk.today), DateEdit(desk.today)
        self.add("start", translate("PersonForm", "Start"), start)
        self.add("training_end", translate("PersonForm", "End of the training"), end)
        confirmed = CheckEdit(translate("PersonForm", "Enrol all the same"))
        self.add("confirmed", translate("PersonForm", "26 or older"), confirmed)
        trajectory.edited.connect(self._follow_trajectory)
        start.edited.connect(lambda: self._typed.add("start"))
        end.edited.connect(lambda: self._typed.add("training_end"))

    def _add_next(self) -> None:
        next_one = Button(translate("PersonForm", "Save and next"), self.submit_and_next)
        key = QKeySequence("Ctrl+Shift+Return")
        tip = translate(
            "PersonForm",
            "Save, and go on with the next person in the same trajectory ({key})",
        )
        next_one.setToolTip(tip.format(key=key.toString(QKeySequence.SequenceFormat.NativeText)))
        self.add_button(next_one)
        for each in (key, QKeySequence("Ctrl+Shift+Enter")):
            shortcut = QShortcut(each, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit_and_next)

    def _follow_trajectory(self) -> None:
        """Proposes the days of the edition chosen, in so far as none were typed."""
        chosen: Trajectory | None = self.values()["trajectory"]
        days = {
            "start": chosen.start if chosen else None,
            "training_end": chosen.training_end if chosen else None,
        }
        for name in days.keys() - self._typed:
            editor = self.editor(name)
            assert isinstance(editor, DateEdit)
            editor.set_value(days[name])
        self.react()

    # What the form asks

    def _made(self, values: Values) -> Person:
        own = {name: value for name, value in values.items() if name not in OF_ENROLMENT}
        del own["coach"]
        return Person(**own)

    def _checked(self, made: Person) -> Sequence[Problem]:
        values = self.values()
        found = list(problems(made))
        if (enrolling := _enrolling(values)) is not None:
            trial = Enrolment(
                code=made.code,
                person_id=made.id,
                trajectory_id=enrolling.trajectory_id,
                start=enrolling.start,
                training_end=enrolling.training_end,
            )
            own = ("start", "training_end")
            found += [each for each in problems(trial) if each.field in own]
        elif values["trajectory"] is not None:
            found.append(Problem("start", EMPTY))
        if self._must_confirm(values) and not values["confirmed"]:
            found.append(Problem("confirmed", CONFIRM_AGE))
        return found

    def _written(self, dossier: "Dossier", person: Person, values: Values) -> Changes:
        return intake.add_person(
            dossier,
            person,
            coach=values["coach"] or "",
            enrolling=_enrolling(values),
            apart=tuple(self.likely.apart),
        )

    def _must_confirm(self, values: Values) -> bool:
        birth, enrolling = values["birth_date"], _enrolling(values)
        if birth is None or enrolling is None:
            return False
        return not is_eligible(birth, enrolling.start)

    def _shown(self, values: Values) -> Mapping[str, bool]:
        chosen = values["trajectory"] is not None
        return {
            "start": chosen,
            "training_end": chosen,
            "confirmed": self._must_confirm(values),
        }

    def _odd(self, values: Values) -> Mapping[str, Remark]:
        found = dict(remarks(self._fields_of_person, values, self._today))
        enrolling = _enrolling(values)
        if enrolling is None:
            return found
        project = self._projects[enrolling.trajectory_id]
        start, birth = enrolling.start, values["birth_date"]
        if birth is not None:
            found["start"] = _on_start(birth, start)
        if not project.period_from <= start <= project.period_to:
            found["start"] = Remark(OUTSIDE_PERIOD.fill(project=project.code))
        return found


def _enrolling(values: Values) -> intake.Enrolling | None:
    """The enrolment that is filled in, None without a trajectory or a start."""
    chosen: Trajectory | None = values["trajectory"]
    if chosen is None or values["start"] is None:
        return None
    return intake.Enrolling(
        trajectory_id=chosen.id, start=values["start"], training_end=values["training_end"]
    )


def _on_start(birth: date, start: date) -> Remark:
    if birth > start:
        return Remark(BORN_AFTER_START)
    age = age_on(birth, start)
    if is_eligible(birth, start):
        return Remark(YOUNG_ENOUGH.fill(age=age), warns=False)
    return Remark(TOO_OLD.fill(age=age))
