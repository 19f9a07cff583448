"""The figures of one place in a set of figures, and of all who are not in it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from plastiq_tracker.domain.text import Text
from plastiq_tracker.indicators.names import group_name
from plastiq_tracker.indicators.results import Group, Statistics
from plastiq_tracker.indicators.tracing import Place

OTHERS = Text("Comparison", "All others")
REST = Text("Comparison", "The rest of {group}")
GROUP_AND_PART = Text("Group", "{group} · {part}")


@dataclass(frozen=True, kw_only=True)
class Side:
    """One of the two groups; with `rest` it is those of the place who are not in the other."""

    place: Place
    rest: bool
    name: Text | str
    group: Group

    def as_json(self) -> dict[str, Any]:
        return {"place": list(self.place), "rest": self.rest, "enrolled": self.group.enrolled}


def group_at(statistics: Statistics, place: Place) -> Group:
    """The figures of a place. Raises KeyError when there are no persons in it."""
    group, among = statistics.total, statistics.groups
    for key in place:
        found = next((each for each in among if each.key == key), None)
        if found is None:
            raise KeyError(key)
        group, among = found, found.parts
    return group


def side(statistics: Statistics, place: Place, other: Place) -> Side:
    """One of two places to compare; the one that holds the other stands for the rest of it.

    Raises KeyError when there are no persons in it.
    """
    group, name = group_at(statistics, place), place_name(statistics, place)
    rest = len(place) < len(other) and other[: len(place)] == place
    if rest:
        group = _less(group, group_at(statistics, other))
        name = REST.fill(group=name) if place else OTHERS
    return Side(place=place, rest=rest, name=name, group=group)


def place_name(statistics: Statistics, place: Place) -> Text | str:
    """What a place with persons is called."""
    by, then_by = statistics.criteria.by, statistics.criteria.then_by
    name = group_name(group_at(statistics, place[:1]), by)
    if len(place) < 2 or then_by is None:
        return name
    part = group_name(group_at(statistics, place), then_by)
    return GROUP_AND_PART.fill(group=name, part=part)


def _less(whole: Group, part: Group) -> Group:
    """The figures of those of `whole` who are not in `part`: counts of persons, less the part's.

    Tallies belong to editions and cannot be taken from one another.
    """
    counts = {
        field.name: _minus(getattr(whole, field.name), getattr(part, field.name))
        for field in fields(Group)
        if field.name not in {"key", "label", "origin_tally", "parts"}
    }
    return replace(whole, key=None, label="", origin_tally=None, parts=(), **counts)


def _minus(whole: Any, part: Any) -> Any:
    if isinstance(whole, Mapping):
        return {key: _minus(whole[key], part[key]) for key in whole}
    if is_dataclass(whole) and not isinstance(whole, type):
        names = [field.name for field in fields(whole)]
        return replace(
            whole, **{name: _minus(getattr(whole, name), getattr(part, name)) for name in names}
        )
    return whole - part
