"""What was chosen for one project, and which of it stands out as a choice of its own."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.dates import add_months
from plastiq_tracker.domain.records import Project
from plastiq_tracker.domain.values import Dimension, Education, ExitBasis, Gender, Population
from plastiq_tracker.ui.pages.statistics_filters import FILTERS
from plastiq_tracker.ui.words import QtWords, translate

AFTER_MONTHS = 15
"""So long after a period its last milestone can still be answered."""


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What was chosen for one project, or its defaults."""

    period_from: date
    period_to: date
    as_of: date
    population: Population = Population.ALL_LEAVERS
    exit_basis: ExitBasis = ExitBasis.TRAJECTORY_END
    by: Dimension = Dimension.COHORT
    then_by: Dimension | None = None
    trajectories: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    genders: frozenset[Gender] = frozenset()
    educations: frozenset[Education] = frozenset()

    @classmethod
    def first(cls, project: Project, today: date) -> "Choices":
        """The whole period of the project, everyone, as of today."""
        return cls(period_from=project.period_from, period_to=project.period_to, as_of=today)

    @classmethod
    def among(cls, criteria: Criteria) -> "Choices":
        return cls(**{each.name: getattr(criteria, each.name) for each in fields(cls)})

    def of(self, project: Project) -> Criteria:
        return Criteria(project=project.code, **vars(self))

    def without(self, name: str, value: Any = None) -> "Choices":
        """The same with one value of a filter taken away."""
        changed: dict[str, Any] = {name: getattr(self, name) - {value}}
        return replace(self, **changed)


def life_of(project: Project, today: date) -> tuple[date, date]:
    """The days of which a project's figures can be asked with reason."""
    return project.period_from, max(add_months(project.period_to, AFTER_MONTHS), today)


def marks(
    choices: Choices, project: Project, today: date, words: QtWords
) -> list[tuple[str, Choices]]:
    """What narrows the figures, each in words and with what is left when it is taken away."""
    plain = Choices.first(project, today)
    found: list[tuple[str, Choices]] = []
    period = (choices.period_from, choices.period_to)
    if period != (plain.period_from, plain.period_to):
        said = translate("Statistics", "Period {start} to {end}")
        left = replace(choices, period_from=plain.period_from, period_to=plain.period_to)
        start, end = map(words.show, period)
        found.append((said.format(start=start, end=end), left))
    for name in ("population", "exit_basis"):
        value, usual = getattr(choices, name), getattr(plain, name)
        if value is not usual:
            changed: dict[str, Any] = {name: usual}
            found.append((words.show(value), replace(choices, **changed)))
    narrowed = [(name, value) for name in FILTERS for value in sorted(getattr(choices, name))]
    found += [(words.show(value), choices.without(name, value)) for name, value in narrowed]
    return found
