"""The table of participants as a list in memory: every line is made before the first is seen."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from plastiq_tracker.domain.dates import age_on, window_around
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.views import ParticipantRow, PlannedFollowUp, Urgency
from plastiq_tracker.indicators.agenda import PHASES, agenda
from plastiq_tracker.indicators.facts import MILESTONES
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.store.dossier import Dossier

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole.value


def all_rows(dossier: Dossier, today: date) -> list[ParticipantRow]:
    """A line for every person, by family name: how the program did it before there were pages."""
    with dossier.read() as work:
        facts = facts_in(work)
        people = work.connection.exec_driver_sql(
            "SELECT rowid, id, code, first_name, last_name, phone, email, municipality FROM person"
        ).all()
        enrolments = {
            row[0]: UUID(row[1])
            for row in work.connection.exec_driver_sql("SELECT rowid, id FROM enrolment")
        }
    found = agenda(facts, today)
    place = {int(row): at for at, row in enumerate(facts.persons.row)}
    made = []
    for row in people:
        at = place[row[0]]
        birth = date.fromordinal(int(facts.persons.birth[at]))
        coach, latest = int(facts.persons.coach[at]), int(found.latest[at])
        planned = None
        if (enrolment := int(found.enrolment[at])) >= 0:
            window = window_around(date.fromordinal(int(found.due[at])))
            planned = PlannedFollowUp(
                enrolment_id=enrolments[int(facts.enrolments.row[enrolment])],
                milestone=MILESTONES[found.milestone[at]],
                window=window,
                urgency=Urgency.on(today, window),
            )
        codes = facts.trajectories.code
        made.append(
            ParticipantRow(
                person_id=UUID(row[1]),
                code=row[2],
                name=f"{row[4]} {row[3]}",
                birth_date=birth,
                age=age_on(birth, today),
                trajectory=codes[facts.enrolments.trajectory[latest]] if latest >= 0 else None,
                phase=PHASES[found.phase[at]],
                next_follow_up=planned,
                coach=facts.coaches[coach] if coach >= 0 else None,
                phone=row[5],
                email=row[6],
                municipality=row[7],
            )
        )
    return sorted(made, key=lambda each: fold(each.name))


class ListModel(QAbstractTableModel):
    """The lines as they are."""

    def __init__(self, rows: Sequence[ParticipantRow]) -> None:
        super().__init__()
        self._rows = rows
        self._texts: tuple[Callable[[ParticipantRow], str], ...] = (
            lambda row: row.name,
            lambda row: str(row.age),
            lambda row: row.trajectory or "",
            lambda row: row.phase.value,
            lambda row: str(row.next_follow_up and row.next_follow_up.window.due),
            lambda row: row.coach or "",
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._texts)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        return self._texts[index.column()](self._rows[index.row()]) if role == _DISPLAY else None
