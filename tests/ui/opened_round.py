"""A phone round on a small dossier of made-up people, in the real window, and its keyboard."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    FollowUp,
    JobSpell,
    Note,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.phone_round import PhoneRoundPage

TODAY = date(2026, 11, 24)
"""A Tuesday. Those of the spring are due after 3 months on 31 October: their window closes on
12 December. Those of last autumn are due after 12 months on 30 November, opened on 16 November.
"""
ENTER, ESC, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace
CTRL = Qt.KeyboardModifier.ControlModifier

PROJECT = Project(
    code="J26", name="Jongeren", period_from=date(2025, 1, 1), period_to=date(2027, 12, 31)
)
SPRING = Trajectory(
    code="VJ2026",
    project_id=PROJECT.id,
    name="Kunststofoperator",
    start=date(2026, 5, 4),
    training_end=date(2026, 7, 31),
)
AUTUMN = Trajectory(
    code="NJ2025",
    project_id=PROJECT.id,
    name="Matrijzenbouw",
    start=date(2025, 9, 1),
    training_end=date(2025, 11, 30),
)
COMPANIES = tuple(Company(name=name) for name in ("Delta Plastics", "Deltapack", "Omega Spuitgiet"))
DELTA, DELTAPACK, OMEGA = COMPANIES


def _person(code: str, first: str, last: str, **more: object) -> Person:
    data: dict[str, object] = {
        "birth_date": date(2003, 4, 5),
        "gender": Gender.X,
        "education": Education.HSO,
        "phone": f"0470 00 00 {code[-2:]}",
    }
    return Person(code=code, first_name=first, last_name=last, **(data | more))  # type: ignore[arg-type]


ANN = _person("P0001", "Ann", "Peeters", language="Arabisch", email="ann@example.org")
BRAM = _person("P0002", "Bram", "Claes")
CHLOE = _person("P0003", "Chloé", "De Smet")
DRIES = _person("P0004", "Dries", "Adam", phone=None)
ELIF = _person("P0005", "Elif", "Yılmaz")
FREE = _person("P0006", "Free", "Baeten")
GONE = _person(
    "P0007", "Guido", "Geerts",
    excluded_on=date(2026, 9, 1), excluded_reason=ExclusionReason.FORCE_MAJEURE,
)  # fmt: skip
PEOPLE = (ANN, BRAM, CHLOE, DRIES, ELIF, FREE, GONE)


def _enrolment(person: Person, trajectory: Trajectory) -> Enrolment:
    return Enrolment(
        code=f"{person.code}-{trajectory.code}",
        person_id=person.id,
        trajectory_id=trajectory.id,
        start=trajectory.start,
        training_end=trajectory.training_end,
        outcome=Outcome.COMPLETED,
    )


ENROLMENTS = {
    person.id: _enrolment(person, AUTUMN if person in (ANN, BRAM) else SPRING)
    for person in (ANN, BRAM, CHLOE, DRIES, ELIF, GONE)
}
JOB = JobSpell(
    person_id=ANN.id,
    company_id=DELTA.id,
    contract=Contract.FIXED_TERM,
    start=date(2026, 1, 12),
    last_confirmed_on=date(2026, 3, 3),
)
RECORDS: tuple[Record, ...] = (
    PROJECT, SPRING, AUTUMN, *COMPANIES, *PEOPLE, *ENROLMENTS.values(), JOB,
    FollowUp(
        enrolment_id=ENROLMENTS[ANN.id].id, milestone=Milestone.THREE,
        contacted_on=date(2026, 3, 3), channel=Channel.PHONE, answer=Answer.EMPLOYED,
        remark="Werkt in de nachtploeg; belt liever na vier uur",
        recorded_at=datetime(2026, 3, 3, 10),
    ),
    FollowUp(
        enrolment_id=ENROLMENTS[CHLOE.id].id, milestone=Milestone.THREE,
        contacted_on=date(2026, 11, 20), channel=Channel.PHONE, answer=Answer.NO_CONTACT,
        recorded_at=datetime(2026, 11, 20, 16), retry_on=date(2026, 11, 24),
    ),
    Note(
        person_id=ANN.id, written_on=date(2026, 6, 2),
        text="Heeft haar rijbewijs gehaald en wil graag doorgroeien naar teamleider.",
        recorded_at=datetime(2026, 6, 2, 9),
    ),
)  # fmt: skip


def about(person: Person) -> Wanted:
    return Wanted(person.id)


EVERYONE = tuple(about(each) for each in (ANN, BRAM, CHLOE, DRIES))


def make_dossier(path: Path) -> Dossier:
    dossier = Dossier.create(path)
    with dossier.write() as work:
        for record in RECORDS:
            work.save(record)
    return dossier


@dataclass
class Phone:
    """The window with its round; `count` is how many keys were pressed."""

    window: MainWindow
    desk: Desk
    dossier: Dossier
    notices: list[Notice]
    count: int = 0

    @property
    def page(self) -> PhoneRoundPage:
        page = self.window.page
        assert isinstance(page, PhoneRoundPage)
        return page

    @property
    def name(self) -> str:
        """Who is on the line."""
        return self.page.view.card.name.text()

    @property
    def line(self) -> str:
        return self.page.view.line.text.text()

    def call(self, *wanted: Wanted) -> None:
        self.window.start_round(wanted or EVERYONE)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            self.count += 1
            if modifier is None:
                QTest.keyClick(self.focused, key)
            else:
                QTest.keyClick(self.focused, key, modifier)

    def type(self, text: str) -> None:
        """Presses a key for each letter, wherever the cursor is by then."""
        for letter in text:
            self.count += 1
            QTest.keyClicks(self.focused, letter)

    @property
    def focused(self) -> QWidget:
        """What gets the keys: the list of names while it is open."""
        focused = QApplication.activePopupWidget() or self.window.focusWidget()
        assert focused is not None
        return focused

    def read(self, person: Person) -> PersonDossier:
        """What the dossier file holds now."""
        return participants.dossier_of(self.dossier, person.id, TODAY)

    def contacts(self, person: Person) -> list[FollowUp]:
        """The contacts of the day, the first one first."""
        found = [each for view in self.read(person).enrolments for each in view.follow_ups]
        return [each for each in found if each.recorded_at.date() >= TODAY]


def open_phone(qtbot: QtBot, folder: Path, desk: Desk) -> Phone:
    dossier = make_dossier(folder / "people.plastiq")
    clock = fixed(TODAY)
    desk.set_clock(clock)
    settings = Settings()
    dossiers = Dossiers(desk, bootstrap.services(), settings, clock)
    window = MainWindow(settings).furnish(desk, dossiers)
    notices: list[Notice] = []
    desk.noticed.connect(notices.append)
    desk.use(dossier)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Phone(window, desk, dossier, notices)
