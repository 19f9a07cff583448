"""What differs between two frozen documents of one report: figures, and whose facts moved them.

A person moved a figure when their part in it differs: counted, the rest of its base, or neither,
by the rules of `indicators.figures`, in the group where the figure stands. A point of the curve is
moved by whoever's episode differs up to that day.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.facts import Flags
from plastiq_tracker.indicators.figures import LEFT_OUT, membership
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.frozen_people import Fact, Row, rows_by_person, standings_in
from plastiq_tracker.indicators.frozen_values import LABEL, Value, same, values_of
from plastiq_tracker.indicators.tracing import Figure

POINT = re.compile(r"retention_day_([0-9]+)")


class Move(StrEnum):
    """What became of a person since: erased is who is in the dossier no more.

    Who was merged turned out to be somebody else of the dossier, and is counted as that one.
    """

    CHANGED = "changed"
    JOINED = "joined"
    LEFT = "left"
    MERGED = "merged"
    ERASED = "erased"


@dataclass(frozen=True, kw_only=True)
class ChangedFact:
    """A fact by its name in the rows; a status stands as (status, sub-status)."""

    name: str
    then: Fact | tuple[Fact, Fact]
    now: Fact | tuple[Fact, Fact]


@dataclass(frozen=True, kw_only=True)
class ChangedPerson:
    """A person by key, what became of them and which facts differ (none unless `CHANGED`)."""

    key: str
    move: Move
    facts: tuple[ChangedFact, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ChangedFigure:
    """A figure of the split `by`, and the keys of the persons who moved it.

    Without persons something else did: a name, a tally, the reach of an action.
    """

    by: Dimension
    figure: Figure
    then: Value
    now: Value
    persons: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Differences:
    """All that differs; `definitions` are the versions then and now when they are not the same."""

    figures: tuple[ChangedFigure, ...]
    persons: tuple[ChangedPerson, ...]
    definitions: tuple[str, str] | None = None


def differences(
    then: Document, now: Document, known: frozenset[str], merged: frozenset[str] = frozenset()
) -> Differences:
    """Compares two documents with the same parameters.

    `known` are all persons there are now, `merged` those who are another of them now.
    """
    moved = _Moved(then, now)
    versions = str(then["definitions"]), str(now["definitions"])
    return Differences(
        figures=tuple(_figures(then, now, moved)),
        persons=tuple(moved.person(key, known, merged) for key in moved.keys),
        definitions=None if versions[0] == versions[1] else versions,
    )


class _Moved:
    """The persons whose facts differ, with where they stood in either document."""

    def __init__(self, then: Document, now: Document) -> None:
        rows = [rows_by_person(each["persons"]) for each in (then, now)]
        keys = sorted(rows[0].keys() | rows[1].keys())
        self.keys = [key for key in keys if rows[0].get(key) != rows[1].get(key)]
        self.sides = [
            _Side(each, found, self.keys) for each, found in zip((then, now), rows, strict=True)
        ]

    def person(self, key: str, known: frozenset[str], merged: frozenset[str]) -> ChangedPerson:
        then, now = (side.rows.get(key) for side in self.sides)
        if then is None:
            return ChangedPerson(key=key, move=Move.JOINED)
        if now is None:
            gone = Move.MERGED if key in merged else Move.ERASED
            return ChangedPerson(key=key, move=Move.LEFT if key in known else gone)
        return ChangedPerson(key=key, move=Move.CHANGED, facts=tuple(_facts(then, now)))

    def movers(self, figure: Figure, by: Sequence[str]) -> tuple[str, ...]:
        """Whose part in the figure differs; `by` are the splits in which its place is named."""
        then, now = (side.parts(figure, by) for side in self.sides)
        return tuple(self.keys[at] for at in np.flatnonzero(then != now).tolist())


class _Side:
    """Those who differ, as one document has them: columns with a place for each of `keys`."""

    def __init__(
        self, found: Document, rows: Mapping[str, list[Fact]], keys: Sequence[str]
    ) -> None:
        names = found["persons"]["columns"]
        self.rows: dict[str, Row] = {
            key: dict(zip(names, rows[key], strict=True)) for key in keys if key in rows
        }
        self.here = np.array([key in rows for key in keys], dtype=np.bool_)
        self.standings = standings_in(self.rows.values(), found["parameters"]["as_of"])
        self.parts_of = cache(self._parts)
        self.group_of = cache(self._group)
        self.codes_of = cache(self._codes)

    def parts(self, figure: Figure, by: Sequence[str]) -> NDArray[np.int64]:
        """The part of each person in a figure, LEFT_OUT for who is not in its group."""
        parts = self.parts_of(figure.key)
        for name, at in zip(by, figure.place, strict=False):
            parts = np.where(self.group_of(name, at), parts, LEFT_OUT)
        return parts

    def _group(self, name: str, at: str | None) -> Flags:
        codes, found = self.codes_of(name)
        here: Flags = found == codes.get(at, len(codes))
        return here

    def _codes(self, name: str) -> tuple[dict[Fact, int], NDArray[np.int64]]:
        """The values of a fact by number, and that of each person, -1 for who is not here."""
        codes: dict[Fact, int] = {}
        found = [codes.setdefault(row[name], len(codes)) for row in self.rows.values()]
        return codes, self._placed(found, -1)

    def _parts(self, key: str) -> NDArray[np.int64]:
        if found := POINT.fullmatch(key):
            return self._placed(self._up_to(int(found[1])), LEFT_OUT)
        rule = membership(key)
        parts = None if rule is None else rule.parts(self.standings)
        return self._placed(parts, LEFT_OUT)

    def _placed(self, values: Any, absent: int) -> NDArray[np.int64]:
        """The values of those who are in this document, and `absent` for the others."""
        placed = np.full(len(self.here), absent, dtype=np.int64)
        if values is not None:
            placed[self.here] = values
        return placed

    def _up_to(self, day: int) -> NDArray[np.int64]:
        """What a point of the curve knows of each episode: all of it up to that day."""
        duration, event = self.standings.duration.astype(np.int64), self.standings.event
        last = np.minimum(duration, day + 1)
        seen = last * 2 + (event & (last <= day))
        return np.where(duration > 0, LEFT_OUT + 1 + seen, LEFT_OUT)


def _facts(then: Row, now: Row) -> Iterator[ChangedFact]:
    """What differs, a status together with its sub-status."""
    for name in dict.fromkeys((*then, *now)):
        if name.endswith("_sub_status"):
            continue
        sub = name.replace("_status", "_sub_status")
        one, other = (
            (row.get(name), row.get(sub)) if sub != name else row.get(name) for row in (then, now)
        )
        if one != other:
            yield ChangedFact(name=name, then=one, now=other)


def _figures(then: Document, now: Document, moved: _Moved) -> Iterator[ChangedFigure]:
    parameters = then["parameters"]
    chosen = Dimension(parameters["by"])
    second = () if parameters["then_by"] is None else (str(parameters["then_by"]),)
    for by in (chosen, *(each for each in Dimension if each is not chosen)):
        names = (by.value, *second) if by is chosen else (by.value,)
        one, other = (values_of(each, by, whole=by is chosen) for each in (then, now))
        for figure in dict.fromkeys((*other, *one)):  # frozen ones are in order of the alphabet
            before, after = one.get(figure), other.get(figure)
            if not same(before, after) and not (figure.key == LABEL and None in (before, after)):
                persons = moved.movers(figure, names)
                yield ChangedFigure(by=by, figure=figure, then=before, now=after, persons=persons)
