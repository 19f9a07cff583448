"""The outcome figures as one table: a row per group and a column per figure (definitions 1–5)."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone, Outcome
from plastiq_tracker.exports.columns import (
    BOUNDS,
    INTERVAL_FROM,
    INTERVAL_TO,
    KNOWN,
    LOWER,
    UPPER,
    Column,
    Shape,
    Table,
    Value,
)
from plastiq_tracker.exports.composition import composition_columns
from plastiq_tracker.exports.milestone_columns import MOMENTS, milestone_columns
from plastiq_tracker.indicators.intervals import wilson
from plastiq_tracker.indicators.names import group_name
from plastiq_tracker.indicators.results import Group, Statistics, definitions, ratio

OUTCOMES = Text("Table", "Outcome figures")
DETAILS = Text("Table", "Statuses in detail")
COMPOSITION = Text("Table", "Composition")
TRAJECTORY = Text("Table", "Trajectory")
SAME_EMPLOYER = Text("Table", "Same employer at 3 and 12 months")

ENROLLED = Text("Table", "Enrolled")
INTERNSHIP = Text("Table", "With an internship")
TRACK = Text("Table", "Workplace track")
TRACK_SHARE = Text("Table", "Workplace track %")
TRACK_INTERVAL = Text("Table", "Workplace track 95% interval")
EXITED = Text("Table", "Exited")
COMPLETED_EXITED = Text("Table", "Exited, completed")
COMPLETION = Text("Table", "Completion %")
BASE = Text("Table", "In work at 3 months, 12 months due")
SAME = Text("Table", "With the same employer")
SAME_RATE = Text("Table", "Same employer, of the known")


PART_OF = Text("Table", "{group} · {part}")


@dataclass(frozen=True, kw_only=True)
class PartRow(Group):
    """The row of a part of a group, below the row of the `whole`."""

    whole: Group


def rows_of(statistics: Statistics) -> tuple[Group, ...]:
    """The groups in their order, each with its parts below it."""
    found: list[Group] = []
    for group in statistics.groups:
        found.append(group)
        found += [PartRow(**vars(part), whole=group) for part in group.parts]
    return tuple(found)


def outcome_table(statistics: Statistics) -> Table[Group]:
    """Every figure per group and in total; `main()` is what the window and the terminal show."""
    columns = [
        *_identity(statistics.criteria),
        *_trajectory(),
        *(column for each in Milestone for column in milestone_columns(each)),
        *_same_employer(),
        *composition_columns(),
        *_parameters(statistics),
    ]
    return Table(OUTCOMES, tuple(columns), rows_of(statistics), statistics.total)


def detail_table(statistics: Statistics) -> Table[Group]:
    """What `main()` leaves out of the trajectories and milestones: every status and reason."""
    sections = (TRAJECTORY, *MOMENTS.values())
    table = outcome_table(statistics)
    chosen = (each for each in table.columns if each.section in sections and not each.main)
    columns = (_name(statistics.criteria), *chosen)
    return replace(table, title=DETAILS, columns=columns)


def composition_table(statistics: Statistics) -> Table[Group]:
    """Who the people of each group are."""
    enrolled = _count("enrolled", ENROLLED, lambda group: group.enrolled, section=None)
    columns = (_name(statistics.criteria), enrolled, *composition_columns())
    return Table(COMPOSITION, columns, rows_of(statistics), statistics.total)


def _name(criteria: Criteria) -> Column[Group]:
    by, then_by = criteria.by, criteria.then_by

    def name(group: Group) -> Text | str:
        if not isinstance(group, PartRow) or then_by is None:
            return group_name(group, by)
        return PART_OF.fill(group=group_name(group.whole, by), part=group_name(group, then_by))

    return Column(key="name", header=label(by), shape=Shape.TEXT, value=name, machine=False)


def _identity(criteria: Criteria) -> list[Column[Group]]:
    def machine(key: str, value: Callable[[Group], Value]) -> Column[Group]:
        return Column(
            key=key, header=OUTCOMES, shape=Shape.TEXT, value=value, readable=False, main=False
        )

    def whole(group: Group) -> Group:
        return group.whole if isinstance(group, PartRow) else group

    columns = [
        _name(criteria),
        machine("key", lambda group: whole(group).key),
        machine("label", lambda group: whole(group).label),
    ]
    if criteria.then_by is not None:
        columns += [
            machine("part_key", lambda group: group.key if isinstance(group, PartRow) else None),
            machine(
                "part_label", lambda group: group.label if isinstance(group, PartRow) else None
            ),
        ]
    return columns


def _count(
    key: str,
    header: Text,
    value: Callable[[Group], Value],
    section: Text | None = TRAJECTORY,
    *,
    main: bool = True,
) -> Column[Group]:
    return Column(
        key=key, header=header, shape=Shape.COUNT, value=value, section=section, main=main
    )


def _trajectory() -> list[Column[Group]]:
    return [
        _count("enrolled", ENROLLED, lambda group: group.enrolled),
        _count("completed", label(Outcome.COMPLETED), lambda group: group.completed),
        _count("dropped_out", label(Outcome.DROPPED_OUT), lambda group: group.dropped_out),
        _count("active", label(Outcome.ACTIVE), lambda group: group.active),
        _count("internships", INTERNSHIP, lambda group: group.internships),
        _count("workplace_track", TRACK, lambda group: group.workplace_track),
        Column(
            key="workplace_track_share",
            header=TRACK_SHARE,
            shape=Shape.SHARE,
            value=lambda group: ratio(group.workplace_track, group.enrolled),
            section=TRAJECTORY,
        ),
        Column(
            key="workplace_track_interval",
            header=TRACK_INTERVAL,
            shape=Shape.SPAN,
            value=lambda group: wilson(group.workplace_track, group.enrolled),
            section=TRAJECTORY,
            ends=(
                ("workplace_track_interval_lower", INTERVAL_FROM),
                ("workplace_track_interval_upper", INTERVAL_TO),
            ),
        ),
        _count("exited", EXITED, lambda group: group.exited, main=False),
        _count(
            "completed_exited", COMPLETED_EXITED, lambda group: group.completed_exited, main=False
        ),
        Column(
            key="completion",
            header=COMPLETION,
            shape=Shape.SHARE,
            value=lambda group: group.completion,
            section=TRAJECTORY,
            main=False,
        ),
    ]


def _same_employer() -> list[Column[Group]]:
    def bounds(group: Group) -> Value:
        same = group.same_employer
        return None if same.lower is None or same.upper is None else (same.lower, same.upper)

    section = SAME_EMPLOYER
    return [
        _count("same_employer_k", SAME, lambda group: group.same_employer.k, section),
        _count("same_employer_known", KNOWN, lambda group: group.same_employer.known, section),
        _count("same_employer_base", BASE, lambda group: group.same_employer.base, section),
        Column(
            key="same_employer_rate_known",
            header=SAME_RATE,
            shape=Shape.SHARE,
            value=lambda group: group.same_employer.rate_known,
            section=section,
            decimals=1,
        ),
        Column(
            key="same_employer_bounds",
            header=BOUNDS,
            shape=Shape.SPAN,
            value=bounds,
            section=section,
            ends=(("same_employer_lower", LOWER), ("same_employer_upper", UPPER)),
        ),
    ]


def _parameters(statistics: Statistics) -> list[Column[Group]]:
    """The parameters in force, repeated in every row of a file for machines."""
    named = definitions(statistics.criteria)
    chosen = named.pop("filters", {})
    if chosen:
        named["filters"] = "; ".join(f"{name}={','.join(chosen[name])}" for name in chosen)

    def parameter(name: str, value: str) -> Column[Group]:
        return Column(
            key=f"definitions_{name}",
            header=OUTCOMES,
            shape=Shape.TEXT,
            value=lambda _: value,
            main=False,
            readable=False,
        )

    return [parameter(name, value) for name, value in named.items()]
