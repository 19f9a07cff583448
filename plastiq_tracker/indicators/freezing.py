"""The canonical form of a finalised report (definitions 10): its parameters, figures and facts.

JSON in UTF-8 with sorted keys and no spaces, which is the same bytes on every system and under
every version of Python; the SHA-256 is that of those bytes. It holds every figure as it was, not
the recipe for it, so that what is shown later is what was frozen.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from plastiq_tracker.domain.criteria import (
    DEFINITIONS_VERSION,
    Criteria,
    from_parameters,
    to_parameters,
)
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.facts import Facts
from plastiq_tracker.indicators.frozen_figures import (
    Document,
    in_work_in,
    in_work_out,
    retention_in,
    retention_out,
    statistics_in,
    statistics_out,
    targets_in,
    targets_out,
)
from plastiq_tracker.indicators.frozen_people import people_out
from plastiq_tracker.indicators.frozen_persons import FrozenPersons
from plastiq_tracker.indicators.in_work import InWork, in_work
from plastiq_tracker.indicators.outcomes import Outcomes
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.indicators.retention import Episodes, retention, retention_by
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.indicators.statistics import profiles, statistics
from plastiq_tracker.indicators.targets import Targets

FORMAT = 1
"""Which shape the canonical form has; a later one says so by another number."""


def document(
    facts: Facts,
    found: Outcomes,
    work: Episodes,
    criteria: Criteria,
    *,
    keys: Sequence[str],
    targets: Targets,
) -> Document:
    """Parameters, figures and persons of one reading; `keys` are the persons' by place.

    The figures are split by every dimension there is, by the chosen one and the second as well.
    """
    alike = profiles(facts, found)
    figures = FrozenFigures(
        criteria=criteria,
        by={each: statistics(facts, found, split_of(criteria, each), alike) for each in Dimension},
        retention=retention(found, work, criteria),
        retention_by=retention_by(work, criteria, split_by(facts, found, criteria.by)),
        in_work=in_work(facts, found, criteria),
        targets=targets,
    )
    return {
        "format": FORMAT,
        "definitions": DEFINITIONS_VERSION,
        "parameters": to_parameters(criteria),
        "figures": figures_out(figures),
        "persons": people_out(facts, found, work, keys),
    }


def finalised(found: Document, name: str, at: datetime) -> Document:
    """The document of a report that is finalised under a name, at a moment of UTC."""
    return {**found, "name": name, "finalised_at": at.isoformat(timespec="seconds")}


def digest(content: bytes) -> str:
    """The SHA-256 of the canonical form, hexadecimal."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, eq=False)
class FrozenFigures:
    """What a frozen report shows: its figures as the same results that live ones are.

    `by` has them split by every dimension, `retention_by` a curve for each group of the chosen.
    `persons` are the facts behind them, as `frozen_people.people_out` gives them.
    """

    criteria: Criteria
    by: Mapping[Dimension, Statistics]
    retention: Retention
    retention_by: tuple[tuple[str | None, Retention], ...]
    in_work: InWork
    targets: Targets
    persons: Mapping[str, list[Any]] = field(default_factory=dict, repr=False)

    @property
    def statistics(self) -> Statistics:
        """The figures as they were chosen to be split."""
        return self.by[self.criteria.by]

    @cached_property
    def people(self) -> FrozenPersons:
        """The persons behind the figures, to be asked who is where."""
        return FrozenPersons(self.persons, self.criteria.as_of)

    def as_json(self) -> dict[str, Any]:
        return {
            "stats": self.statistics.as_json(),
            "retention": self.retention.as_json(),
            "in_work": self.in_work.as_json(),
            "targets": self.targets.as_json(),
        }


def split_of(criteria: Criteria, by: Dimension) -> Criteria:
    """The criteria of one split: the second dimension goes with the chosen one alone."""
    return criteria if by is criteria.by else replace(criteria, by=by, then_by=None)


def figures_out(figures: FrozenFigures) -> Document:
    """The figures as a document holds them."""
    return {
        "statistics": {by.value: statistics_out(found) for by, found in figures.by.items()},
        "retention": retention_out(figures.retention),
        "retention_by": [
            {"key": key, **retention_out(curve)} for key, curve in figures.retention_by
        ],
        "in_work": in_work_out(figures.in_work),
        "targets": targets_out(figures.targets),
    }


def figures_in(found: Document) -> FrozenFigures:
    """The results that a document of `FORMAT` holds."""
    criteria, figures = from_parameters(found["parameters"]), found["figures"]
    return FrozenFigures(
        criteria=criteria,
        by={
            each: statistics_in(figures["statistics"][each.value], split_of(criteria, each))
            for each in Dimension
            if each.value in figures["statistics"]
        },
        retention=retention_in(figures["retention"], criteria),
        retention_by=tuple(
            (each["key"], retention_in(each, criteria)) for each in figures["retention_by"]
        ),
        in_work=in_work_in(figures["in_work"], criteria),
        targets=targets_in(figures["targets"], criteria),
        persons=found["persons"],
    )
