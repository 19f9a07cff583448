"""The facts behind frozen figures as columns, to be asked which persons stand where."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np

from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.facts import Days, Flags
from plastiq_tracker.indicators.frozen_people import Fact, Row, standings_from
from plastiq_tracker.indicators.results import Group
from plastiq_tracker.indicators.retention import Episodes
from plastiq_tracker.indicators.splits import Split
from plastiq_tracker.indicators.standings import Standings
from plastiq_tracker.indicators.tracing import Place


class FrozenPersons:
    """The persons of frozen figures by place, in the order of their keys.

    `people` are the names and rows of `frozen_people.people_out`.
    """

    def __init__(self, people: Mapping[str, list[Any]], as_of: date) -> None:
        names, rows = people["columns"], people["rows"]
        values = list(zip(*rows, strict=True)) or [()] * len(names)
        self._columns: dict[str, Sequence[Fact]] = dict(zip(names, values, strict=True))
        self.as_of = as_of

    @cached_property
    def standings(self) -> Standings:
        return standings_from(self.column, self.as_of.isoformat())

    def column(self, name: str) -> Sequence[Fact]:
        return self._columns[name]

    def row(self, at: int) -> Row:
        return {name: values[at] for name, values in self._columns.items()}

    def in_place(self, by: Sequence[Dimension], place: Place) -> Flags:
        """Who is in a place of the tables that are split by these."""
        chosen = np.ones(len(self.column("person")), dtype=np.bool_)
        for dimension, key in zip(by, place, strict=False):
            chosen &= np.array([each == key for each in self.column(dimension.value)], np.bool_)
        return chosen

    def split(self, by: Dimension, groups: Sequence[Group]) -> Split:
        """In which of these groups each person is."""
        keys = [each.key for each in groups]
        at = {key: position for position, key in enumerate(keys)}
        group = np.array([at[key] for key in self.column(by.value)], dtype=np.int32)  # type: ignore[index]
        return Split(group, keys, [each.label for each in groups])

    def episodes(self) -> Episodes:
        """The episodes of work of those placed."""
        of = self.standings
        place = np.flatnonzero(of.duration > 0).astype(np.int32)
        starts = self.column("time_zero")
        zero: Days = np.array(
            [date.fromisoformat(str(starts[at])).toordinal() for at in place.tolist()],
            dtype=np.int32,
        )
        return Episodes(place, zero, of.duration[place], of.event[place])
