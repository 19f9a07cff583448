"""What the facts leave out because no figure asks for it, for worklists and findings."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from plastiq_tracker.indicators.facts import Days, Facts, Flags


@dataclass(frozen=True, eq=False)
class Beside:
    """Beside the facts, on the day that is asked about.

    `noted` is the day of each person's latest note, 0 without one. `ongoing` are the internships
    recorded as still going on; `undecided` are these and those without an outcome, as far as they
    end within 14 days or ended at most 90 days ago.
    """

    noted: Days
    undecided: Flags
    ongoing: Flags

    @classmethod
    def nothing(cls, facts: Facts) -> Self:
        """No note, and every internship decided."""
        none = np.zeros(len(facts.internships.start), dtype=np.bool_)
        return cls(np.zeros(len(facts.persons.birth), dtype=np.int32), none, none)
