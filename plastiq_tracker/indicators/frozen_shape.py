"""Whether a document of `FORMAT` is whole: nothing missing, and every value of its kind.

Its digest tells that nobody changed it; this tells that it can be shown and compared, whoever made
it. Figures are whole when the results that they give are frozen as the same figures again.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from enum import StrEnum
from math import isfinite
from typing import Any

from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Dimension, Education, Gender, Milestone, Outcome
from plastiq_tracker.indicators.freezing import figures_in, figures_out
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.frozen_people import OWN, SAME
from plastiq_tracker.indicators.frozen_values import same
from plastiq_tracker.indicators.outcomes import NAMES

MOST, MOST_DAYS = 2**53, 2**31 - 1
"""No count is larger, and no number of days."""

TEXTS = frozenset({"key", "label", "code", "title", "kind"})
UNDEFINED = re.compile(r"key|label|target|actual|curve|[0-9]+|.*interval_(lower|upper)")
"""What a figure is called that may be nothing; days of the curve are called by their number."""

CLOSED: Mapping[str, type[StrEnum]] = {"gender": Gender, "education": Education}
MONTHS = re.compile("[01-]{12}")
KEY = re.compile("[0-9a-f]{32}")


def is_whole(found: Document) -> bool:
    """Whether a document of `FORMAT` can be shown and compared."""
    try:
        return _figures_are_whole(found) and _persons_are_whole(found)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, Trouble):
        return False


def _figures_are_whole(found: Document) -> bool:
    figures, shown = found["figures"], figures_in(found)
    if shown.criteria.by not in shown.by or not _of_kind(figures):
        return False
    shown.as_json()  # raises for counts that no figure can be made of
    return _alike(figures, figures_out(shown)) and all(
        key is None or by not in CLOSED or key in set(CLOSED[by])
        for by, key in _keys(figures, found["parameters"])
    )


def _of_kind(value: Any, name: str = "") -> bool:
    match value:
        case dict():
            return all(_of_kind(each, key) for key, each in value.items())
        case list():
            return all(_of_kind(each, name) for each in value)
        case None:
            return UNDEFINED.fullmatch(name) is not None
        case str():
            return name in TEXTS
        case int():
            return name not in TEXTS and 0 <= value <= MOST
    return name not in TEXTS and isfinite(value)


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_alike, one, other))
    return same(one, other)


def _keys(figures: Document, parameters: Document) -> Iterator[tuple[str, str | None]]:
    """The key of every group and part, with what it is a split by."""
    chosen, second = parameters["by"], parameters["then_by"]
    for by, split in figures["statistics"].items():
        for group in split["groups"]:
            yield by, group["key"]
            for part in group["parts"]:
                yield second, part["key"]
    for group in (*figures["retention_by"], *figures["in_work"]["groups"]):
        yield chosen, group["key"]


def _persons_are_whole(found: Document) -> bool:
    names, rows = found["persons"]["columns"], found["persons"]["rows"]
    if set(names) != set(COLUMNS) or len(names) != len(COLUMNS) or names[0] != "person":
        return False
    if not set(map(type, rows)) <= {list}:
        return False
    values = list(zip(*rows, strict=True)) or [()] * len(names)
    columns = dict(zip(names, values, strict=True))
    return (
        len(set(columns["person"])) == len(rows)
        and all(COLUMNS[name](set(values)) for name, values in columns.items())
        and all(_states_are_whole(columns, f"milestone_{each.value}_") for each in Milestone)
    )


def _states_are_whole(columns: Mapping[str, tuple[Any, ...]], prefix: str) -> bool:
    states = zip(columns[f"{prefix}status"], columns[f"{prefix}sub_status"], strict=True)
    return set(states) <= set(NAMES)


Kind = Callable[[Collection[Any]], bool]
"""Whether all the values of a column are of its kind."""


def _one_of(*allowed: object) -> Kind:
    plain = {None if each is None else str(each) for each in allowed}
    return lambda values: _types(values) <= {str, type(None)} and set(values) <= plain


def _like(pattern: re.Pattern[str]) -> Kind:
    return lambda values: all(pattern.fullmatch(each) for each in values)


def _texts(values: Collection[Any]) -> bool:
    return _types(values) <= {str, type(None)}


def _days(values: Collection[Any]) -> bool:
    return all(each is None or date.fromisoformat(each) for each in values)


def _numbers(values: Collection[Any]) -> bool:
    whole = _types(values) <= {int, type(None)}
    return whole and all(abs(each or 0) <= MOST_DAYS for each in values)


def _flags(values: Collection[Any]) -> bool:
    return _types(values) <= {bool}


def _flags_if_placed(values: Collection[Any]) -> bool:
    return _types(values) <= {bool, type(None)}


def _types(values: Collection[Any]) -> set[type]:
    return set(map(type, values))


COLUMNS: Mapping[str, Kind] = {
    "person": _like(KEY),
    "age": _numbers,
    "gender": _one_of(*Gender, None),
    "education": _one_of(*Education, None),
    **{each.value: _texts for each in Dimension if each.value not in OWN},
    "outcome": _one_of(*Outcome),
    "exit": _days,
    **{
        f"milestone_{each.value}_{name}": kind
        for each in Milestone
        for name, kind in (("due", _days), ("status", _texts), ("sub_status", _texts))
    },
    "same_employer": _one_of(*SAME),
    "internship": _flags,
    "workplace_track": _flags,
    "time_zero": _days,
    "duration": _numbers,
    "event": _flags_if_placed,
    "in_work": _like(MONTHS),
}
"""The kind of every fact of `frozen_people`, by name."""
