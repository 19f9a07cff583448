"""What of the figures may leave the house: small counts and whatever would give them away (9).

A published file is a table of counts. Each row, a group, a part of one or the total, counts its
persons once per *partition* (by gender, by outcome, by standing at a milestone …); each column
counts one category of a partition or several together. Rows add up to the total, categories to the
enrolled. `Protected` says which figures may be shown; who shows figures outside asks nobody else.

What is modelled is more than what is shown: the rest of every rate (`due - known`, those without a
workplace track …) is one subtraction away, so it is guarded as if it stood in the file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Dimension, Education, Gender, Milestone, Population
from plastiq_tracker.indicators.guarded_cells import Cells, Partition
from plastiq_tracker.indicators.results import Group, Statistics
from plastiq_tracker.indicators.suppression import hide
from plastiq_tracker.indicators.tracing import Place

SMALL_BASE = 10
"""A rate of fewer than these is hidden; one of nobody is none, and shown as such."""

ATTRIBUTES: Mapping[Dimension, type[StrEnum]] = {
    Dimension.GENDER: Gender,
    Dimension.EDUCATION: Education,
}
TALLY = ("yes", "no", "unknown")
RATES_OF_MILESTONE = {
    "rate_known": ("employed", "known"),
    "interval_lower": ("employed", "known"),
    "interval_upper": ("employed", "known"),
    "lower": ("employed", "due"),
    "upper": ("employed", "known", "due"),
    "coverage": ("known", "due"),
    "provisional": ("pending", "not_yet", "known", "due"),
}
"""What each rate is made of, its denominator last, and what the mark "provisional" tells of."""


@dataclass(frozen=True, eq=False)
class Protected:
    """Figures for readers outside: `shows` says which of them they may see."""

    statistics: Statistics
    hidden: Mapping[Place, frozenset[str]]
    """The keys of the counts that are hidden, by the row's place; all of its counts are in
    `counted`."""
    counted: frozenset[str]
    values: Mapping[Place, Mapping[str, int]]

    def shows(self, place: Place, key: str) -> bool:
        """Whether a figure (by the key of its column) may be shown; unknown keys may not."""
        if key in self.counted:
            return key not in self.hidden[place]
        made_of = _ingredients(key)
        return (
            self.knows(key)
            and self.hidden[place].isdisjoint(made_of)
            and (key.endswith("_provisional") or not 0 < self._base(place, made_of) < SMALL_BASE)
        )

    def knows(self, key: str) -> bool:
        """Whether a figure can be shown at all: it is one of those that are guarded."""
        made_of = _ingredients(key)
        return key in self.counted or (bool(made_of) and self.counted.issuperset(made_of))

    def _base(self, place: Place, made_of: tuple[str, ...]) -> int:
        values = self.values[place]
        if made_of[-1].startswith(ORIGIN_PREFIX):
            return sum(values.get(each, 0) for each in made_of)
        return values[made_of[-1]]


ORIGIN_PREFIX = "composition_origin_tally_"


def _ingredients(key: str) -> tuple[str, ...]:
    """The counts that a rate or share is made of, its denominator last; () for no known rate."""
    if key.startswith("workplace_track_"):
        return ("workplace_track", "enrolled")
    if key.startswith(ORIGIN_PREFIX) and key.endswith("_share"):
        return tuple(ORIGIN_PREFIX + each for each in TALLY)
    if key.startswith("composition_") and key.endswith("_share"):
        return (key.removesuffix("_share"), "enrolled")
    for milestone in Milestone:
        prefix = f"milestone_{milestone.value}_"
        if key.startswith(prefix):
            made_of = RATES_OF_MILESTONE.get(key.removeprefix(prefix), ())
            return tuple(prefix + each for each in made_of)
    return ()


def protect(statistics: Statistics) -> Protected:
    """Hides every small count of what is to leave the house, and what would give it away."""
    rows = list(_rows(statistics))
    groups = [group for _, group, _ in rows]
    partitions = tuple(_partitions(statistics.criteria))
    counts = [_counts(each, groups) for each in partitions]
    cells = Cells(
        parent=np.array([parent for _, _, parent in rows], dtype=np.intp),
        enrolled=np.array([group.enrolled for group in groups], dtype=np.int64),
        partitions=partitions,
        counts=counts,
        allowed=[_allowed(each, rows, statistics.criteria) for each in partitions],
    )
    found = hide(cells)
    keys = cells.keys()
    shown = [at for at, key in enumerate(keys) if key is not None]
    return Protected(
        statistics,
        hidden={
            place: frozenset(str(keys[at]) for at in shown if found[row, at])
            for row, (place, _, _) in enumerate(rows)
        },
        counted=frozenset(str(keys[at]) for at in shown),
        values={
            place: {str(keys[at]): int(cells.value[row, at]) for at in shown}
            for row, (place, _, _) in enumerate(rows)
        },
    )


def _rows(statistics: Statistics) -> list[tuple[Place, Group, int]]:
    """Every row of the file with its place and the number of the row that it adds up to."""
    rows: list[tuple[Place, Group, int]] = [((), statistics.total, -1)]
    for group in statistics.groups:
        own = len(rows)
        rows.append(((group.key,), group, 0))
        rows += [((group.key, part.key), part, own) for part in group.parts]
    return rows


def _partitions(criteria: Criteria) -> list[Partition]:
    """The partitions that a file of these criteria shows.

    The one by which the rows are split is left out: the rows themselves are its counts.
    """
    split = {criteria.by, criteria.then_by}
    partitions = [
        Partition(
            atoms=OUTCOMES,
            columns={each: (each,) for each in OUTCOMES},
            # Who did not complete: those still in training are known to whoever knows the project.
            rests=(("dropped_out", "active"),),
            counts=lambda group: (group.completed, group.dropped_out, group.active),
        ),
        Partition(
            atoms=("track", "other", "none"),
            columns={
                "workplace_track": ("track",),
                "internships": ("track", "other"),
            },
            rests=(("other",), ("none",), ("other", "none")),
            counts=lambda group: (
                group.workplace_track,
                group.internships - group.workplace_track,
                group.enrolled - group.internships,
            ),
        ),
    ]
    for dimension, values in ATTRIBUTES.items():
        if dimension not in split:
            partitions.append(_attribute(dimension.value, values))
    partitions.append(
        Partition.of({each: ORIGIN_PREFIX + each for each in TALLY}, _tally, special=True)
    )
    return [*partitions, *map(_milestone, Milestone)]


def _attribute(name: str, values: type[StrEnum]) -> Partition:
    """The persons by gender or education, whichever attribute of a group `name` is."""
    return Partition.of(
        {each.value: f"composition_{name}_{each.value}" for each in values},
        lambda group: tuple(getattr(group, name)[each] for each in values),
    )


def _tally(group: Group) -> tuple[int, ...] | None:
    tally = group.origin_tally
    return None if tally is None else (tally.yes, tally.no, tally.unknown)


OUTCOMES = ("completed", "dropped_out", "active")
STANDINGS = ("employed", "not_employed", "pending", "unknown", "not_yet", "excluded")
DUE = STANDINGS[:4]


def _milestone(milestone: Milestone) -> Partition:
    def counts(group: Group) -> tuple[int, ...]:
        return tuple(getattr(group.milestones[milestone], each) for each in STANDINGS)

    def key(name: str) -> str:
        return f"milestone_{milestone.value}_{name}"

    return Partition(
        atoms=STANDINGS,
        columns={
            **{key(each): (each,) for each in STANDINGS},
            key("known"): ("employed", "not_employed"),
            key("due"): DUE,
        },
        rests=(("pending", "unknown"), ("not_employed", "pending", "unknown")),
        counts=counts,
        kinds={each: "due" if each in DUE else each for each in STANDINGS},
    )


def _counts(partition: Partition, groups: list[Group]) -> NDArray[np.int64]:
    """A row per group and a column per atom; -1 where the group has no such counts."""
    nothing = (-1,) * len(partition.atoms)
    found = [partition.counts(group) or nothing for group in groups]
    return np.array(found, dtype=np.int64)


def _allowed(
    partition: Partition, rows: list[tuple[Place, Group, int]], criteria: Criteria
) -> NDArray[np.bool_]:
    """Which atoms can have persons at all, by what everyone knows from the criteria."""
    ruled: list[Callable[[str, Place], bool]] = []
    if partition.atoms[0] == "completed" and criteria.population is Population.COMPLETERS:
        ruled.append(lambda atom, _: atom == "completed")
    if partition.atoms == tuple(each.value for each in Gender) and criteria.genders:
        ruled.append(lambda atom, _: Gender(atom) in criteria.genders)
    if partition.atoms == tuple(each.value for each in Education) and criteria.educations:
        ruled.append(lambda atom, _: Education(atom) in criteria.educations)
    if partition.atoms[0] == "track":
        ruled.append(lambda atom, place: atom != "none" or not _at_company(place, criteria))
    return np.array(
        [
            [all(rule(atom, place) for rule in ruled) for atom in partition.atoms]
            for place, _, _ in rows
        ],
        dtype=np.bool_,
    )


def _at_company(place: Place, criteria: Criteria) -> bool:
    """Whether a row is of one company's trainees, who all had an internship."""
    by: tuple[Any, ...] = (criteria.by, criteria.then_by)
    return any(
        kind is Dimension.COMPANY and key is not None for kind, key in zip(by, place, strict=False)
    )
