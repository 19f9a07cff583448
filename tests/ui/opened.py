"""The participants' page on a small dossier, opened as the window opens it, and its keyboard."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Gender,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import participants
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.participants import ParticipantsPage

TODAY = date(2022, 11, 20)
TAB, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape
CTRL = Qt.KeyboardModifier.ControlModifier

PROJECT = Project(
    code="J22", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2022, 12, 31)
)
AUTUMN = Trajectory(
    code="NJ2021",
    project_id=PROJECT.id,
    name="Kunststofoperator",
    start=date(2021, 9, 20),
    training_end=date(2021, 10, 29),
)
NEXT = Trajectory(
    code="NJ2022",
    project_id=PROJECT.id,
    name="Kunststofoperator",
    start=date(2022, 11, 28),
    training_end=date(2023, 1, 20),
)
DELTA = Company(name="Delta Plastics")
ANN = Person(
    code="P0001",
    first_name="Ann",
    last_name="Peeters",
    birth_date=date(2000, 5, 1),
    gender=Gender.V,
    phone="0470 11 22 33",
)
BJORN = Person(code="P0002", first_name="Bjørn", last_name="Élias", birth_date=date(1996, 1, 2))
CHLOE = Person(code="P0003", first_name="Chloé", last_name="De Smet", birth_date=date(2003, 7, 9))
ENROLMENT = Enrolment(
    code="P0001-NJ2021",
    person_id=ANN.id,
    trajectory_id=AUTUMN.id,
    start=AUTUMN.start,
    training_end=AUTUMN.training_end,
    outcome=Outcome.COMPLETED,
)
INTERNSHIP = Internship(
    enrolment_id=ENROLMENT.id,
    kind=InternshipKind.WORKPLACE_TRACK,
    company_id=DELTA.id,
    start=date(2021, 11, 1),
    end=date(2021, 11, 26),
)
JOB = JobSpell(
    person_id=ANN.id,
    company_id=DELTA.id,
    contract=Contract.FIXED_TERM,
    start=date(2022, 1, 16),
    last_confirmed_on=date(2022, 3, 1),
)
ANSWER = FollowUp(
    enrolment_id=ENROLMENT.id,
    milestone=Milestone.THREE,
    contacted_on=date(2022, 3, 1),
    channel=Channel.PHONE,
    answer=Answer.EMPLOYED,
    recorded_at=datetime(2022, 3, 1, 10, 0),
)
RECORDS = (
    PROJECT, AUTUMN, NEXT, DELTA, ANN, BJORN, CHLOE, ENROLMENT, INTERNSHIP, JOB, ANSWER,
)  # fmt: skip


@dataclass
class Opened:
    """The page with what a test asks of it; `notices` are those told so far."""

    page: ParticipantsPage
    desk: Desk
    dossier: Dossier
    host: QWidget
    notices: list[Notice]

    def choose(self, person: Person) -> None:
        at = self.page.list.model.place_of(person.id)
        assert at is not None
        self.page.list.table.setCurrentIndex(self.page.list.model.index(at, 0))

    def read(self, person_id: UUID = ANN.id) -> PersonDossier:
        """What the dossier file holds now."""
        return participants.dossier_of(self.dossier, person_id, TODAY)

    @property
    def form(self) -> RecordForm:
        form = self.page.panel.form
        assert isinstance(form, RecordForm)
        return form

    @property
    def names(self) -> list[str]:
        model = self.page.list.model
        rows = (model.row_at(at) for at in range(model.shown))
        return [row.name for row in rows if row is not None]

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Presses keys, one after the other, wherever the cursor is."""
        for key in keys:
            if modifier is None:
                QTest.keyClick(self._focused(), key)
            else:
                QTest.keyClick(self._focused(), key, modifier)

    def type(self, *fields: str) -> None:
        """Types into the field that has the cursor, and goes on with Tab; "" skips one."""
        for text in fields:
            QTest.keyClicks(self._focused(), text)
            self.press(TAB)

    def save(self) -> None:
        """Ctrl+Enter, as the shortcut of the form does it; a window out of focus has none."""
        self.form.submit()

    def _focused(self) -> QWidget:
        focused = self.host.focusWidget()
        assert focused is not None
        return focused


def open_page(qtbot: QtBot, folder: Path, desk: Desk, *, empty: bool = False) -> Opened:
    """The page in a window of its own, with the search above it as in the header."""
    dossier = Dossier.create(folder / "people.plastiq")
    if not empty:
        with dossier.write() as work:
            for record in RECORDS:
                work.save(record)
    desk.set_clock(fixed(TODAY))
    desk.use(dossier)
    page = ParticipantsPage(desk)
    host = QWidget()
    host.resize(1300, 800)
    layout = QVBoxLayout(host)
    for widget in (page.search, page):
        assert widget is not None
        layout.addWidget(widget)
    qtbot.addWidget(host)
    notices: list[Notice] = []
    desk.noticed.connect(notices.append)
    desk.changed.connect(page.refresh)
    host.show()
    page.refresh(None)
    return Opened(page, desk, dossier, host, notices)
