"""The form that closes an edition for all its people, with exceptions per person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from plastiq_tracker.domain.checks import DATE_OUT_OF_RANGE, EARLIEST, LATEST, Problem
from plastiq_tracker.domain.records import Enrolment, Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import TrajectoryMember
from plastiq_tracker.ui.forms.closing_model import ForAll
from plastiq_tracker.ui.forms.closing_table import ClosingTable
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.form import Form, Values
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import QtWords, translate

NOTHING = Text(
    "Problem", "Nothing changes like this: choose an outcome or a date, or tick someone."
)


@dataclass(frozen=True)
class Closing:
    """The enrolments to save: those in which something changes."""

    enrolments: tuple[Enrolment, ...]
    training_end: date | None


class ClosingForm(Form):
    """`submitted` carries a `Closing`. Who ended already is not ticked: nothing changes there."""

    def __init__(
        self,
        words: QtWords,
        today: Callable[[], date],
        trajectory: Trajectory,
        members: Sequence[TrajectoryMember],
    ) -> None:
        heading = translate("Closing", "Close {trajectory}").format(trajectory=trajectory.code)
        super().__init__(
            words,
            heading,
            self._make,
            check=self._problems,
            save_text=translate("Closing", "Close the trajectory"),
        )
        self._outcome = ChoiceCombo(
            [(each, words.show(each)) for each in (Outcome.COMPLETED, Outcome.DROPPED_OUT)],
            empty=translate("Closing", "Leave as it is"),
        )
        self._end = DateEdit(today)
        self.people = ClosingTable(words, today, members)
        self.add("outcome", translate("Closing", "Outcome for everyone"), self._outcome)
        self.add("training_end", translate("Closing", "End of the training"), self._end)
        self.add_widget(Muted(_explanation()))
        self.add_wide("people", translate("Closing", "Exceptions per person"), self.people)
        for editor in (self._outcome, self._end):
            editor.edited.connect(self._follow)
        self.fill({"outcome": Outcome.COMPLETED, "training_end": trajectory.training_end})
        self._follow()

    def _follow(self) -> None:
        self.people.set_for_all(ForAll(self._outcome.value(), self._end.value()))

    def _make(self, values: Values) -> Closing:
        self._follow()
        return Closing(self.people.model.changed(), values["training_end"])

    def _problems(self, made: Closing) -> list[Problem]:
        end = made.training_end
        if end is not None and not EARLIEST <= end <= LATEST:
            return [Problem("training_end", DATE_OUT_OF_RANGE.fill(day=end))]
        if found := self.people.model.problems():
            return found
        return [] if made.enrolments else [Problem("people", NOTHING)]


def _explanation() -> str:
    return translate(
        "Closing",
        "Whoever is ticked below gets this. Change a line where it was different: someone who "
        "dropped out has a last day and a reason.",
    )
