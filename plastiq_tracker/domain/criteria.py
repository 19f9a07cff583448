"""Which people and which day a figure is about: the parameters of every statistic."""

from dataclasses import dataclass
from datetime import date

from plastiq_tracker.domain.values import Dimension, Education, ExitBasis, Gender, Population

DEFINITIONS_VERSION = "1"


@dataclass(frozen=True, kw_only=True)
class Criteria:
    """Parameters in force. Empty filters select everyone; both ends of the period are included.

    Filters select persons by their final enrolment and their own data (contract, Filters).
    `then_by` splits each group of `by` once more.
    """

    project: str
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
