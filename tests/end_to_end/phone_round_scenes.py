"""The phone round in a busy month: a call, its answers, one that cannot be saved, and the end."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import cast

from PySide6.QtWidgets import QLineEdit

from plastiq_tracker.domain.rounds import Wanted, wanted_of
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Answer, Contract
from plastiq_tracker.services import phone_round as service
from plastiq_tracker.services.worklist import worklist
from plastiq_tracker.store.refusals import FULL
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.pages.phone_round import PhoneRoundPage
from plastiq_tracker.ui.pages.phone_round_where import ELSEWHERE, UNTOLD
from plastiq_tracker.ui.program import Program
from tests.end_to_end.today_scenes import BUSY, fill

Arrange = Callable[[], object]
CALLS = 9


def phone_round(program: Program, open_demo: Callable[[], object]) -> Iterator[tuple[str, Arrange]]:
    """Those who have a job that is known come first; the demo is opened again after."""
    scenes = RoundScenes(program)

    def end() -> None:
        open_demo()
        program.window.show_page("participants")

    yield "phone-round", scenes.begin
    yield "phone-round-still", partial(scenes.choose, Answer.EMPLOYED)
    yield "phone-round-elsewhere", partial(scenes.choose, Answer.EMPLOYED, ELSEWHERE)
    yield "phone-round-elsewhere-filled", scenes.fill_in
    yield "phone-round-untold", partial(scenes.choose, Answer.EMPLOYED, UNTOLD)
    yield "phone-round-another-day", scenes.change_day
    yield "phone-round-not-reached", partial(scenes.choose, Answer.NO_CONTACT)
    yield "phone-round-refused", partial(scenes.choose, Answer.REFUSED)
    yield "phone-round-not-saved", scenes.cannot_save
    yield "phone-round-saved", scenes.can_save
    yield "phone-round-end", scenes.to_the_end
    yield "participants-after-round", end


class RoundScenes:
    """What is done on the page for one picture after the other."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._save = service.save

    @property
    def page(self) -> PhoneRoundPage:
        return cast(PhoneRoundPage, self._program.window.page)

    def begin(self) -> None:
        desk = self._program.desk
        fill(desk.dossier)
        desk.set_clock(fixed(BUSY))
        desk.changed.emit(None)
        self._program.window.start_round(_calls(self._program))

    def choose(self, answer: Answer, place: str = "") -> None:
        self.page.take_back()
        self.page.choose(answer)
        if place:
            self.page.choose_place(place)

    def fill_in(self) -> None:
        fields = self.page.view.details.fields
        cast(QLineEdit, fields["company"].widget).setText("Kunststofbedrijf Delta")
        fields["contract"].editor.set_value(Contract.FIXED_TERM)
        cast(QLineEdit, fields["start"].widget).setText("3/1")
        fields["start"].editor.edited.emit()

    def change_day(self) -> None:
        self.page.view.details.show_how()

    def cannot_save(self) -> None:
        service.save = _full  # type: ignore[assignment]
        self.page.enter()

    def can_save(self) -> None:
        service.save = self._save
        self.page.saving.try_again()

    def to_the_end(self) -> None:
        for answer in (Answer.JOBSEEKER, Answer.NO_CONTACT, Answer.REFUSED, Answer.EDUCATION):
            self.page.choose(answer)
            self.page.enter()
        while self.page.view.is_calling:
            self.page.skip()


def _full(*_: object) -> None:
    raise Trouble(FULL)


def _calls(program: Program) -> list[Wanted]:
    desk = program.desk
    tasks = worklist(desk.dossier, desk.today()).items
    wanted = wanted_of(tasks)
    with_job = [
        each for each in wanted if service.card(desk.dossier, each, desk.today()).jobs(desk.today())
    ]
    return list(dict.fromkeys([*with_job, *wanted]))[:CALLS]
