"""The retention curve as both sides hand it over, and the program's own side."""

from collections.abc import Mapping
from contextlib import closing
from math import isclose, nan
from pathlib import Path

from plastiq_tracker.indicators.results import Retention
from plastiq_tracker.services.reading import Reading, reading
from plastiq_tracker.services.statistics import retention
from plastiq_tracker.store.dossier import Dossier
from tests.benchmarks.dossiers import whole_period

Curves = dict[str, Mapping[str, list[float]]]
"""By group and day: survival, lower and upper limit; a limit that has no value is NaN."""


def from_the_file(path: Path) -> Curves:
    """The curve of everyone, from the closed file."""
    with closing(Dossier.open(path)) as dossier:
        return {"total": survival(retention(dossier, whole_period(dossier)))}


def read(path: Path) -> Reading:
    """What both sides fit their curves to, split by cohort."""
    with closing(Dossier.open(path)) as dossier:
        return reading(dossier, whole_period(dossier))


def survival(found: Retention) -> Mapping[str, list[float]]:
    """Estimate and limits on the days that the definitions ask for."""
    return {
        str(day): [nan if each is None else each for each in (at.survival, at.lower, at.upper)]
        for day, at in found.survival_at.items()
    }


def difference(curves: Curves, others: Curves) -> str | None:
    """Where two sides first differ by more than rounding, in words."""
    if curves.keys() != others.keys():
        return f"the groups {sorted(curves.keys() ^ others.keys())}"
    for group, days in curves.items():
        for day, numbers in days.items():
            for number, other in zip(numbers, others[group][day], strict=True):
                if str(number) != str(other) and not isclose(number, other, rel_tol=1e-9):
                    return f"{group}, day {day}: {number} and {other}"
    return None
