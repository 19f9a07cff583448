"""The form that enrols several persons in an edition at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from plastiq_tracker.domain.checks import (
    DATE_OUT_OF_RANGE,
    EARLIEST,
    END_BEFORE_START,
    LATEST,
    Problem,
)
from plastiq_tracker.domain.records import Trajectory
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.form import Form, Values
from plastiq_tracker.ui.widgets.people_picker import Choosable, PeoplePicker, Picked
from plastiq_tracker.ui.words import translate

NOBODY = Text("Problem", "Tick at least one person.")
CONFIRM = Text("Problem", "Tick that whoever is 26 or older may take part all the same.")


@dataclass(frozen=True, kw_only=True)
class Enrolling:
    """Who is to be enrolled, and for which days."""

    person_ids: tuple[UUID, ...]
    start: date
    training_end: date | None


class EnrolForm(Form):
    """`submitted` carries an `Enrolling`."""

    def __init__(
        self,
        words: Words,
        today: Callable[[], date],
        trajectory: Trajectory,
        people: Sequence[Choosable],
    ) -> None:
        heading = translate("Enrol", "Enrol people in {trajectory}")
        super().__init__(
            words,
            heading.format(trajectory=trajectory.code),
            _build,
            check=self._problems,
            save_text=translate("Enrol", "Enrol"),
        )
        self.picker = PeoplePicker(people)
        self.add_wide("people", translate("Enrol", "People"), self.picker, required=True)
        start = DateEdit(today)
        self.add("start", translate("Enrol", "Start"), start, required=True)
        self.add("training_end", translate("Enrol", "End of the training"), DateEdit(today))
        start.edited.connect(lambda: self.picker.set_start(start.value()))
        self.picker.set_start(trajectory.start)
        self.fill({"start": trajectory.start, "training_end": trajectory.training_end})

    def _problems(self, made: Enrolling) -> list[Problem]:
        found = []
        for name, day in (("start", made.start), ("training_end", made.training_end)):
            if day is not None and not EARLIEST <= day <= LATEST:
                found.append(Problem(name, DATE_OUT_OF_RANGE.fill(day=day)))
        if made.training_end is not None and made.training_end < made.start:
            told = END_BEFORE_START.fill(start=made.start, end=made.training_end)
            found.append(Problem("training_end", told))
        if not made.person_ids:
            found.append(Problem("people", NOBODY))
        elif self.picker.model.older() and not self.picker.value().confirmed:
            found.append(Problem("people", CONFIRM))
        return found


def _build(values: Values) -> Enrolling:
    picked: Picked = values["people"]
    return Enrolling(
        person_ids=picked.ids, start=values["start"], training_end=values["training_end"]
    )
