"""What a timeline tells: parts in lanes and days that cross them, each with its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Look(StrEnum):
    TRAINING = "training"
    WORKPLACE = "workplace"
    IBO = "ibo"
    WORK = "work"
    OTHER_WORK = "other_work"
    CONTACT = "contact"
    ATTEMPT = "attempt"
    WINDOW = "window"
    WINDOW_NOW = "window_now"


MOMENTS = frozenset({Look.CONTACT, Look.ATTEMPT})
WINDOWS = frozenset({Look.WINDOW, Look.WINDOW_NOW})
BARS = frozenset(Look) - MOMENTS - WINDOWS


class Certainty(StrEnum):
    """How sure it is that something was so on these days."""

    KNOWN = "known"
    UNCONFIRMED = "unconfirmed"
    PLANNED = "planned"


@dataclass(frozen=True)
class Stretch:
    """Days, both included, of which the same is known."""

    first: date
    last: date
    certainty: Certainty = Certainty.KNOWN


def stretches(start: date, end: date | None, known: date, today: date) -> tuple[Stretch, ...]:
    """From start to end as far as it is known: what is still to come is planned.

    Without an end it is known up to `known`, and unconfirmed from there to today.
    """
    last = max(start, end) if end is not None else max(start, known, today)
    sure = last if end is not None else max(start, known)
    unconfirmed, following = Certainty.UNCONFIRMED, timedelta(days=1)
    found = [
        (start, min(sure, today), Certainty.KNOWN),
        (max(start, today + following), sure, Certainty.PLANNED),
        (sure + following, last, unconfirmed),
    ]
    return tuple(Stretch(*each) for each in found if each[0] <= each[1])


@dataclass(frozen=True)
class Part:
    """Something in a lane; `label` is drawn when it fits, `said` is the whole of it in words.

    `mark` is a day within it that counts, `settled` whether what was to be answered there is
    (None while it may still be). `subject` is what it is about, for whoever opens it.
    """

    look: Look
    stretches: tuple[Stretch, ...]
    said: str
    label: str = ""
    mark: date | None = None
    settled: bool | None = None
    subject: object = None

    @property
    def first(self) -> date:
        return self.stretches[0].first

    @property
    def last(self) -> date:
        return self.stretches[-1].last


@dataclass(frozen=True)
class Lane:
    name: str
    parts: tuple[Part, ...]


class FlagKind(StrEnum):
    TODAY = "today"
    EXIT = "exit"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Flag:
    """A day that crosses all lanes."""

    day: date
    label: str
    said: str
    kind: FlagKind = FlagKind.EXIT
    subject: object = None

    @property
    def first(self) -> date:
        return self.day

    @property
    def last(self) -> date:
        return self.day


Item = Part | Flag


@dataclass(frozen=True)
class Story:
    lanes: tuple[Lane, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def span(self) -> tuple[date, date] | None:
        items = self.in_order()
        if not items:
            return None
        return min(each.first for each in items), max(each.last for each in items)

    def in_order(self) -> list[Item]:
        """Everything there is, by day."""
        return sorted([*self.parts, *self.flags], key=lambda each: each.first)

    @property
    def parts(self) -> list[Part]:
        return [part for lane in self.lanes for part in lane.parts]


def stacked(name: str, parts: Sequence[Part]) -> list[Lane]:
    """A lane, and more of them below for what runs at the same time."""
    rows: list[list[Part]] = []
    for part in sorted(parts, key=lambda each: (each.first, each.last)):
        row = next((row for row in rows if row[-1].last < part.first), None)
        if row is None:
            rows.append([part])
        else:
            row.append(part)
    return [Lane(name if at == 0 else "", tuple(row)) for at, row in enumerate(rows)]
