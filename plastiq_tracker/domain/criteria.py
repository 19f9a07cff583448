"""Which people and which day a figure is about: the parameters of every statistic."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Dimension, Education, ExitBasis, Gender, Population

DEFINITIONS_VERSION = "1"

UNREADABLE = Text(
    "Criteria",
    "The parameters cannot be read: {reason}. They may have been written by a newer version of "
    "this program; update it to use them.",
)
UNKNOWN_NAME = Text("Criteria", "“{name}” is not known here")
MISSING_NAME = Text("Criteria", "“{name}” is missing")
UNKNOWN_VALUE = Text("Criteria", "“{value}” is no value of “{name}”")


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


_CLOSED: Mapping[str, type[StrEnum]] = {
    "population": Population,
    "exit_basis": ExitBasis,
    "by": Dimension,
    "then_by": Dimension,
    "genders": Gender,
    "educations": Education,
}
_DAYS = ("period_from", "period_to", "as_of")
_LISTS = ("trajectories", "regions", "genders", "educations")


def to_parameters(criteria: Criteria, *, any_day: bool = False) -> dict[str, Any]:
    """Every field by its name in JSON's own types: ISO days, stored values, sorted lists.

    With `any_day` the day is left open (None): whoever reads the parameters gives theirs.
    """
    found = {each.name: _written(getattr(criteria, each.name)) for each in fields(criteria)}
    return found | ({"as_of": None} if any_day else {})


def _written(value: object) -> object:
    match value:
        case frozenset():
            return sorted(str(each) for each in value)
        case date():
            return value.isoformat()
    return None if value is None else str(value)


def from_parameters(parameters: object, today: date | None = None) -> Criteria:
    """The criteria that `to_parameters` wrote; `today` stands in for a day that was left open.

    What an older version did not know yet has its usual value. Raises `Trouble` for a name or a
    value that is not known here.
    """
    if not isinstance(parameters, Mapping):
        raise _unreadable(MISSING_NAME.fill(name="project"))
    known = {each.name: each for each in fields(Criteria)}
    for name in parameters:
        if name not in known:
            raise _unreadable(UNKNOWN_NAME.fill(name=name))
    for name, each in known.items():
        if name not in parameters and each.default is MISSING:
            raise _unreadable(MISSING_NAME.fill(name=name))
    given = {name: _read(name, value, today) for name, value in parameters.items()}
    return Criteria(**given)


def _read(name: str, value: object, today: date | None) -> Any:
    if name == "then_by" and value is None:
        return None
    if name == "as_of" and value is None and today is not None:
        return today
    if name in _LISTS:
        if not isinstance(value, list):
            raise _unreadable(UNKNOWN_VALUE.fill(name=name, value=value))
        return frozenset(_one(name, each) for each in value)
    return _one(name, value)


def _one(name: str, value: object) -> Any:
    try:
        if not isinstance(value, str):
            raise TypeError
        if name in _DAYS:
            return date.fromisoformat(value)
        return _CLOSED[name](value) if name in _CLOSED else value
    except (TypeError, ValueError):
        raise _unreadable(UNKNOWN_VALUE.fill(name=name, value=str(value))) from None


def _unreadable(reason: Text) -> Trouble:
    return Trouble(UNREADABLE.fill(reason=reason))
