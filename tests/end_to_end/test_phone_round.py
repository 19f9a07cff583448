"""A phone round of forty in the whole program, with its worker: keys in, the file read after."""

import time
from contextlib import closing
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication

from plastiq_tracker.domain.records import FollowUp, JobSpell
from plastiq_tracker.domain.values import Answer
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.pages.phone_round import PhoneRoundPage
from plastiq_tracker.ui.pages.phone_round_answers import answer_keys
from tests.end_to_end.conftest import MovableClock, Start
from tests.end_to_end.hands import Hands
from tests.end_to_end.phone_round_people import DAY, EMPLOYER, PEOPLE, forty_people

AT_ONCE_MS = 50
"""What the window itself may need to show the next one; other programs' turns are not counted."""


def key_of(answer: Answer) -> str:
    """The letter in the language of the window."""
    return answer_keys()[answer].lower()


def round_of(hands: Hands) -> PhoneRoundPage:
    page = hands.window.page
    assert isinstance(page, PhoneRoundPage)
    return page


@pytest.mark.slow
def test_forty_answers_with_eighty_keys(start: Start, clock: MovableClock, tmp_path: Path) -> None:
    """Half still work there, a quarter is looking, a quarter is not reached; nobody waits."""
    clock.day = DAY
    path = tmp_path / "kempen.plastiq"
    forty_people(path)
    hands = start(path)
    hands.rest()
    hands.press("F9")
    hands.sees("Persoon 001")
    hands.rest()
    answers = [Answer.EMPLOYED, Answer.EMPLOYED, Answer.JOBSEEKER, Answer.NO_CONTACT] * 10
    waits = []
    for at, answer in enumerate(answers, 1):
        assert round_of(hands).view.card.name.text() == f"Persoon {at:03}"
        hands.key_in(key_of(answer))
        begun = time.thread_time()
        hands.press("Return")
        QApplication.processEvents()
        waits.append((time.thread_time() - begun) * 1000)
        hands.rest()
    page = round_of(hands)
    assert page.view.end.isVisible()
    assert page.saving.is_clear
    assert len(page.view.end.retries) == 10
    assert median(waits) < AT_ONCE_MS
    with closing(Dossier.open(path)) as dossier, dossier.read() as work:
        found = [each for each in work.find(FollowUp) if each.contacted_on == DAY]
        assert len(found) == len(PEOPLE) == 40
        assert sum(each.answer is Answer.EMPLOYED for each in found) == 20
        confirmed = [each for each in work.find(JobSpell) if each.last_confirmed_on == DAY]
        assert len(confirmed) == 20
    assert page.round is not None
    assert EMPLOYER.name in page.round.stops[0].said
