"""The people behind the figures, a row each, by code: what decided where each one counts."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import InternshipKind, Milestone
from plastiq_tracker.exports.columns import Column, Shape, Table, Value
from plastiq_tracker.exports.milestone_columns import MOMENTS
from plastiq_tracker.indicators.names import STATUSES, sub_status_name
from plastiq_tracker.indicators.results import MilestoneStatus, PersonOutcome

PEOPLE = Text("Table", "Participants")
WORK = Text("Table", "Retention")
DUE_ON = Text("Table", "Due on")
STATUS = Text("Table", "Status")
SUB_STATUS = Text("Table", "Detail")


def people_table(people: Sequence[PersonOutcome]) -> Table[PersonOutcome]:
    """One row per person of the population; codes, never names."""
    columns = [
        *_person(),
        *(column for each in Milestone for column in _milestone(each)),
        _column("time_zero", Text("Table", "First day in work"), lambda row: row.time_zero, WORK),
        _column("duration", Text("Table", "Days"), lambda row: row.duration, WORK),
        _column("event", Text("Table", "Stopped"), lambda row: row.event, WORK),
    ]
    return Table(PEOPLE, tuple(columns), tuple(people))


SHAPES = {
    "first_start": Shape.DAY,
    "exit": Shape.DAY,
    "time_zero": Shape.DAY,
    "age": Shape.COUNT,
    "duration": Shape.COUNT,
    "internship": Shape.FLAG,
    "workplace_track": Shape.FLAG,
    "event": Shape.FLAG,
}


def _column(
    key: str,
    header: Text,
    value: Callable[[PersonOutcome], Value],
    section: Text | None = None,
) -> Column[PersonOutcome]:
    return Column(
        key=key, header=header, shape=SHAPES.get(key, Shape.TEXT), value=value, section=section
    )


def _named(
    key: str, header: Text, value: Callable[[PersonOutcome], StrEnum]
) -> tuple[Column[PersonOutcome], Column[PersonOutcome]]:
    """A closed value: its name for people, its identifier for machines."""
    return _twice(key, header, lambda row: label(value(row)), lambda row: value(row).value)


def _twice(
    key: str,
    header: Text,
    name: Callable[[PersonOutcome], Value],
    identifier: Callable[[PersonOutcome], Value],
    section: Text | None = None,
) -> tuple[Column[PersonOutcome], Column[PersonOutcome]]:
    def column(value: Callable[[PersonOutcome], Value], *, readable: bool) -> Column[PersonOutcome]:
        return Column(
            key=key,
            header=header,
            shape=Shape.TEXT,
            value=value,
            section=section,
            readable=readable,
            machine=not readable,
        )

    return column(name, readable=True), column(identifier, readable=False)


def _person() -> list[Column[PersonOutcome]]:
    return [
        _column("person_code", Text("Table", "Participant"), lambda row: row.person_code),
        _column("enrolment_code", Text("Table", "Enrolment"), lambda row: row.enrolment_code),
        _column("trajectory_code", Text("Table", "Trajectory"), lambda row: row.trajectory_code),
        _column("first_start", Text("Table", "Start"), lambda row: row.first_start),
        _column("age", Text("Table", "Age at the start"), lambda row: row.age),
        *_named("gender", Text("Table", "Gender"), lambda row: row.gender),
        *_named("education", Text("Table", "Education at the start"), lambda row: row.education),
        *_named("outcome", Text("Table", "Outcome"), lambda row: row.outcome),
        _column("internship", Text("Table", "With an internship"), lambda row: row.internship),
        _column(
            "workplace_track",
            label(InternshipKind.WORKPLACE_TRACK),
            lambda row: row.workplace_track,
        ),
        _column("exit", Text("Table", "Exit"), lambda row: row.exit),
    ]


def _milestone(milestone: Milestone) -> list[Column[PersonOutcome]]:
    prefix, section = f"milestone_{milestone.value}", MOMENTS[milestone]

    def at(row: PersonOutcome) -> MilestoneStatus:
        return row.milestones[milestone]

    def detail(row: PersonOutcome) -> Value:
        name = at(row).sub_status
        return "" if name is None else sub_status_name(name)

    return [
        Column(
            key=f"{prefix}_due",
            header=DUE_ON,
            shape=Shape.DAY,
            value=lambda row: at(row).due,
            section=section,
        ),
        *_twice(
            f"{prefix}_status",
            STATUS,
            lambda row: STATUSES[at(row).status],
            lambda row: at(row).status,
            section,
        ),
        *_twice(
            f"{prefix}_sub_status", SUB_STATUS, detail, lambda row: at(row).sub_status, section
        ),
    ]
