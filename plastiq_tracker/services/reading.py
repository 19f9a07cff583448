"""One reading of the dossier for one set of criteria: what every figure about them starts from."""

from dataclasses import dataclass
from functools import cached_property

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.facts import Facts
from plastiq_tracker.indicators.outcomes import Outcomes, outcomes
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.indicators.retention import Episodes, episodes, retention
from plastiq_tracker.indicators.statistics import statistics
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.facts import read_facts


@dataclass(frozen=True, eq=False)
class Reading:
    """The facts at one moment, and where each person of the population stands."""

    criteria: Criteria
    facts: Facts
    found: Outcomes

    @cached_property
    def episodes(self) -> Episodes:
        return episodes(self.facts, self.found, self.criteria)

    @cached_property
    def statistics(self) -> Statistics:
        return statistics(self.facts, self.found, self.criteria)

    @cached_property
    def retention(self) -> Retention:
        return retention(self.found, self.episodes, self.criteria)


def reading(dossier: Dossier, criteria: Criteria) -> Reading:
    """Reads the dossier in a unit of work of its own."""
    with dossier.read() as work:
        return reading_in(work, criteria)


def reading_in(work: UnitOfWork, criteria: Criteria) -> Reading:
    """The same within a unit of work, for who reads more of the same moment."""
    facts = read_facts(work)
    return Reading(criteria, facts, outcomes(facts, criteria))
