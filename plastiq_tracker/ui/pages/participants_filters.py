"""Whom the table shows: who is to be called, a phase, a coach's, or those of a trajectory."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from plastiq_tracker.domain.listing import Question
from plastiq_tracker.domain.values import Phase
from plastiq_tracker.services.listing import Choices
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.words import QtWords, translate

TO_CALL = "to_call"
WIDEST = 190


class ParticipantsFilters(QWidget):
    """`edited` when another choice was made."""

    edited = Signal()

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self.standing = ChoiceCombo(
            [
                (TO_CALL, translate("Participants", "To be called now")),
                *((phase, words.show(phase)) for phase in Phase),
            ],
            empty=translate("Participants", "Everyone"),
        )
        self.standing.setAccessibleName(translate("Participants", "Whom to show"))
        self.coach = ChoiceCombo(empty=translate("Participants", "All coaches"))
        self.coach.setAccessibleName(translate("Participants", "Whose participants to show"))
        self.trajectory = ChoiceCombo(empty=translate("Participants", "All trajectories"))
        self.trajectory.setAccessibleName(translate("Participants", "Trajectory to show"))
        layout = FlowLayout(theme.NEAR, theme.NEAR, self)
        layout.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, theme.NEAR)
        for combo in self._combos:
            combo.setMaximumWidth(WIDEST)
            combo.edited.connect(self.edited)
            layout.addWidget(combo)

    @property
    def _combos(self) -> tuple[ChoiceCombo, ...]:
        return self.standing, self.coach, self.trajectory

    def question(self, typed: str) -> Question:
        """What is chosen here, together with what is typed, in order of name."""
        standing = self.standing.value()
        return Question(
            typed=typed,
            to_call=standing == TO_CALL,
            phase=standing if isinstance(standing, Phase) else None,
            coach=self.coach.value(),
            trajectory=self.trajectory.value(),
        )

    def offer(self, choices: Choices) -> None:
        """The coaches and trajectories that there are now."""
        nobody = [("", translate("Participants", "Without a coach"))] if choices.coaches else []
        self.coach.set_choices([*((each, each) for each in choices.coaches), *nobody])
        self.trajectory.set_choices([(each, each) for each in choices.trajectories])
        self.coach.setVisible(bool(choices.coaches))
        self.trajectory.setVisible(bool(choices.trajectories))

    def clear(self) -> None:
        """Shows everyone again; nothing is told."""
        for combo in self._combos:
            combo.set_value(None)
