"""Taking people in with the keyboard alone, on the real window; the keys are counted."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from plastiq_tracker.domain.records import Coach, Person, Project, Trajectory
from plastiq_tracker.domain.typed_dates import NO_SUCH_DAY
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.words import QtWords, translate
from tests import people
from tests.end_to_end.conftest import MovableClock, Start
from tests.end_to_end.hands import Hands

DAY = date(2026, 11, 24)
PROJECT = Project(
    code="J26", name="Jongeren", period_from=date(2026, 1, 1), period_to=date(2027, 12, 31)
)
AUTUMN, SPRING = (
    Trajectory(code=code, project_id=PROJECT.id, name="Operator", start=start, training_end=end)
    for code, start, end in (
        ("NJ2026", date(2026, 9, 7), date(2026, 12, 18)),
        ("VJ2027", date(2027, 1, 11), date(2027, 4, 2)),
    )
)
COACH = Coach(name="An Jacobs")
SOMEONE = Person(
    code="P0001", first_name="Lotte", last_name="Wouters", birth_date=date(2003, 1, 2),
    referrer="VDAB Turnhout", language="Arabisch", coach_id=COACH.id,
)  # fmt: skip


class Fingers(QObject):
    """Counts what is pressed from the moment it is there, and any mouse button."""

    def __init__(self) -> None:
        super().__init__()
        self.mouse = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.mouse += event.type() == QEvent.Type.MouseButtonPress
        return False


class Keyboard:
    """Types on the window and counts the keys; a combination is one."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.count = 0

    def press(self, *keys: str) -> None:
        self.count += len(keys)
        self._hands.press(*keys)
        self._hands.rest()

    def fill(self, text: str = "", *, pick: bool = False) -> None:
        """Types into the field where the cursor is and goes on; `pick` takes the first offer."""
        self.count += len(text)
        self._hands.key_in(text)
        self.press(*(["Down"] if pick else []), "Tab")


@pytest.fixture
def dossier_file(tmp_path: Path) -> Path:
    path = tmp_path / "kempen.plastiq"
    with closing(Dossier.create(path)) as dossier, dossier.write() as work:
        for record in (PROJECT, AUTUMN, SPRING, COACH, SOMEONE):
            work.save(record)
    return path


def found(path: Path, name: str) -> PersonDossier:
    with closing(Dossier.open(path)) as dossier:
        rows = people.rows(dossier, DAY)
        key = next(row.person_id for row in rows if row.name == name)
        return participants.dossier_of(dossier, key, DAY)


def test_a_new_person_and_the_next_one_without_the_mouse(
    start: Start, clock: MovableClock, dossier_file: Path
) -> None:
    clock.day = DAY
    hands = start(dossier_file)
    hands.rest()
    hands.press("Ctrl+N")
    hands.is_at(translate("PersonForm", "First name"))
    fingers = Fingers()
    QApplication.instance().installEventFilter(fingers)  # type: ignore[union-attr]  # there is one
    keys = Keyboard(hands)
    for text in ("Dries", "Maes", "070302", "m", "0470123456", "", "Markt 1", "2300", "", "h"):
        keys.fill(text)
    for text in ("ara", "vd", "an"):
        keys.fill(text, pick=True)
    keys.fill("vj")
    keys.press("Ctrl+Shift+Return")
    assert keys.count <= 75
    hands.is_at(translate("PersonForm", "First name"))
    for text in ("Sofie", "Bos", "1/2/04"):
        keys.fill(text)
    hands.press("Ctrl+Return")
    hands.sees("Sofie Bos")
    hands.rest()
    assert fingers.mouse == 0
    QApplication.instance().removeEventFilter(fingers)  # type: ignore[union-attr]

    first = found(dossier_file, "Maes Dries")
    person = first.person
    assert (person.code, person.birth_date) == ("P0002", date(2002, 3, 7))
    assert (person.gender, person.education) == (Gender.M, Education.HSO)
    assert (person.phone, person.street) == ("0470 12 34 56", "Markt 1")
    assert (person.postal_code, person.municipality) == ("2300", "Turnhout")
    assert (person.language, person.referrer) == ("Arabisch", "VDAB Turnhout")
    assert (first.coach, person.registered_on) == ("An Jacobs", DAY)
    (view,) = first.enrolments
    assert view.trajectory.code == "VJ2027"
    assert (view.enrolment.start, view.enrolment.training_end) == (
        SPRING.start,
        SPRING.training_end,
    )
    assert view.enrolment.code == "P0002-VJ2027"

    second = found(dossier_file, "Bos Sofie")
    assert (second.person.code, second.coach) == ("P0003", "An Jacobs")
    assert second.person.referrer == "VDAB Turnhout"
    assert second.person.phone is None
    assert [each.trajectory.code for each in second.enrolments] == ["VJ2027"]


PASTED = (
    "Voornaam\tNaam\tGeboren op\tGsm\tKlas\n"
    "Dries\tMaes\t7/3/02\t0470/12.34.56\t6A\n"
    "Sofie\tBos\t31/2/2005\t0471 22 33 44\t6A\n"
    "lotte\twouters\t2/1/2003\t\t6B\n"
)


def test_a_group_is_pasted_put_right_enrolled_and_noted_at_once(
    start: Start, clock: MovableClock, dossier_file: Path
) -> None:
    clock.day = DAY
    hands = start(dossier_file)
    hands.rest()
    hands.press("Ctrl+3")
    hands.sees_line(translate("Trajectories", "Trajectories"), "VJ2027")
    hands.rest()
    QGuiApplication.clipboard().setText(PASTED)
    grid = translate("Group", "The group, row by row")
    hands.press("Ctrl+Shift+E")
    hands.is_at(grid)
    hands.press("Ctrl+V")
    hands.sees_line(grid, "P0001", "wouters")
    hands.press("Ctrl+Return")
    hands.sees(QtWords("nl").say(NO_SUCH_DAY.fill(days="28")))
    hands.key_in("28/2/2005")
    hands.press("Return")
    hands.rest()
    hands.press("Ctrl+Return")
    hands.rest()
    people = translate("Trajectories", "People in this trajectory")
    for name in ("Maes Dries", "Bos Sofie", "Wouters Lotte"):
        hands.sees_line(people, name)
    hands.press("Ctrl+B")
    hands.sees(translate("Bulk", "For whom"))
    hands.press("2", "Tab")
    hands.is_at(translate("NoteForm", "Text"))
    hands.key_in("Bezoek aan het bedrijf")
    hands.press("Ctrl+Return")
    hands.misses_button(translate("Form", "Save"))
    hands.rest()
    for name in ("Maes Dries", "Bos Sofie", "Wouters Lotte"):
        dossier = found(dossier_file, name)
        assert [each.text for each in dossier.notes] == ["Bezoek aan het bedrijf"]
        assert [each.trajectory.code for each in dossier.enrolments] == ["VJ2027"]
    assert found(dossier_file, "Maes Dries").person.phone == "0470 12 34 56"
    assert found(dossier_file, "Bos Sofie").person.birth_date == date(2005, 2, 28)
