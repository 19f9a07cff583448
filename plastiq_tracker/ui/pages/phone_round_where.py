"""Where someone works: still at the job that is known, elsewhere, or they do not say."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from plastiq_tracker.domain.views import JobSpellView
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.phone_round_answers import answer_keys, other_keys
from plastiq_tracker.ui.pages.phone_round_keys import KeyButton
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.words import translate

ELSEWHERE = "elsewhere"
UNTOLD = "untold"
Place = UUID | str
"""The key of the job that goes on, or one of the two above."""


class Where(QWidget):
    """`chosen` when another is; at first it is the job that was begun last, if there is one."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Place, KeyButton] = {}
        self._value: Place = ELSEWHERE
        self._flow = FlowLayout(theme.NEAR, theme.NEAR, self)
        self._flow.setContentsMargins(0, 0, 0, 0)

    @property
    def value(self) -> Place:
        return self._value

    def show_jobs(self, jobs: Sequence[JobSpellView]) -> None:
        """Offers these; what was chosen stays, if it can."""
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {}
        first = next(iter(answer_keys().values()))
        keys = other_keys()
        still = translate("PhoneRound", "Still at {company}")
        for job in jobs:
            self._add(job.spell.id, first, still.format(company=job.company))
        elsewhere = (
            translate("PhoneRound", "Elsewhere")
            if jobs
            else translate("PhoneRound", "At a company")
        )
        self._add(ELSEWHERE, keys[ELSEWHERE], elsewhere)
        self._add(UNTOLD, keys[UNTOLD], translate("PhoneRound", "Does not say where"))
        self.start(self._value)
        self.updateGeometry()

    def start(self, place: Place | None = None) -> None:
        """Begins with this choice if it is offered, else with the first, without telling."""
        first = next(iter(self.buttons))
        self._mark(place if place is not None and place in self.buttons else first)

    def choose(self, place: Place) -> None:
        """Chooses one that is offered, else the first."""
        self.start(place)
        self.chosen.emit()

    def next_job(self) -> None:
        """Goes through the jobs that are known; to the company when there is none."""
        jobs: list[Place] = [each for each in self.buttons if isinstance(each, UUID)]
        jobs = jobs or [ELSEWHERE]
        at = jobs.index(self._value) if self._value in jobs else -1
        self.choose(jobs[(at + 1) % len(jobs)])

    def _add(self, place: Place, key: str, text: str) -> None:
        button = self.buttons[place] = KeyButton(key, text, partial(self.choose, place))
        self._flow.addWidget(button)
        button.show()

    def _mark(self, place: Place) -> None:
        self._value = place
        for each, button in self.buttons.items():
            button.setChecked(each == place)
