"""The lines of the table of participants: those of a page, with where each person stands.

Nothing is read of anyone else, so that a line costs the same in a dossier of any size.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from plastiq_tracker.domain.dates import age_on, window_around
from plastiq_tracker.domain.values import Phase
from plastiq_tracker.domain.views import ParticipantRow, PlannedFollowUp, Urgency
from plastiq_tracker.indicators.agenda import PHASES, Agenda, agenda
from plastiq_tracker.indicators.facts import MILESTONES, Facts
from plastiq_tracker.services.listing import Listing
from plastiq_tracker.store import queries, search
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.facts import read_facts

CANDIDATES = 300
"""Persons of whose names the first one is taken who is among those shown."""


@dataclass(frozen=True)
class Beginning:
    """How many persons there are, and the lines of the first ones by name."""

    total: int
    rows: tuple[ParticipantRow, ...]


def beginning(dossier: Dossier, today: date, count: int) -> Beginning:
    """What is seen first of a dossier of any size."""
    with search.searching(dossier) as work:
        persons = queries.first_by_name(work, count)
        return Beginning(queries.count_persons(work), tuple(_lines(work, persons, today)))


def lines(dossier: Dossier, persons: Sequence[UUID], today: date) -> list[ParticipantRow | None]:
    """A line for each of these; None for who is gone."""
    with dossier.read() as work:
        found = {row.person_id: row for row in _lines(work, persons, today)}
    return [found.get(each) for each in persons]


def place_by_name(dossier: Dossier, among: Listing, typed: str) -> int | None:
    """The line of the first person by name who is among these and whose name begins so."""
    with search.searching(dossier) as work:
        for person in search.names_from(work, "person", typed, CANDIDATES):
            if (place := among.place_of(person)) is not None:
                return place
    return None


def _lines(work: UnitOfWork, persons: Sequence[UUID], today: date) -> list[ParticipantRow]:
    if not persons:
        return []
    found = queries.person_lines(work, persons)
    standing = _Standing(work, persons, today)
    return [_row(line, standing, today) for line in found]


class _Standing:
    """The phase and the next follow-up of some persons, by their rows in the facts."""

    def __init__(self, work: UnitOfWork, persons: Sequence[UUID], today: date) -> None:
        self._facts: Facts = read_facts(work, *persons)
        self._found: Agenda = agenda(self._facts, today)
        self._enrolments = queries.enrolment_ids(work, *persons)
        self._place = {int(row): at for at, row in enumerate(self._facts.persons.row)}
        self._today = today

    def phase(self, row: int) -> Phase:
        phase: Phase = PHASES[self._found.phase[self._place[row]]]
        return phase

    def next_follow_up(self, row: int) -> PlannedFollowUp | None:
        at = self._place[row]
        if (enrolment := int(self._found.enrolment[at])) < 0:
            return None
        window = window_around(date.fromordinal(int(self._found.due[at])))
        return PlannedFollowUp(
            enrolment_id=self._enrolments[int(self._facts.enrolments.row[enrolment])],
            milestone=MILESTONES[self._found.milestone[at]],
            window=window,
            urgency=Urgency.on(self._today, window),
        )


def _row(line: queries.PersonLine, standing: _Standing, today: date) -> ParticipantRow:
    return ParticipantRow(
        person_id=line.id,
        code=line.code,
        name=f"{line.last_name} {line.first_name}",
        birth_date=line.birth_date,
        age=age_on(line.birth_date, today),
        trajectory=line.trajectory,
        phase=standing.phase(line.row),
        next_follow_up=standing.next_follow_up(line.row),
        coach=line.coach,
        phone=line.phone,
        email=line.email,
        municipality=line.municipality,
    )
