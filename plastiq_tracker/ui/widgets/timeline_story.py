"""What a timeline tells: parts in lanes and days that cross them, each with its words."""

from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True)
class Part:
    """Something in a lane from `first` to `last`, known up to `known`; `label` is drawn when it
    fits, `said` is the whole of it in words.
    """

    look: Look
    first: date
    last: date
    said: str
    label: str = ""
    known: date | None = None
    mark: date | None = None


@dataclass(frozen=True)
class Lane:
    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Flag:
    """A day that crosses all lanes."""

    day: date
    label: str
    said: str
    is_today: bool = False


@dataclass(frozen=True)
class Story:
    lanes: tuple[Lane, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def span(self) -> tuple[date, date] | None:
        days = [each.day for each in self.flags]
        for lane in self.lanes:
            days += [day for part in lane.parts for day in (part.first, part.last)]
        return (min(days), max(days)) if days else None

    def in_order(self) -> list[Part | Flag]:
        """Everything there is, by day."""
        parts: list[Part | Flag] = [part for lane in self.lanes for part in lane.parts]
        return sorted([*parts, *self.flags], key=_day)


def _day(each: Part | Flag) -> date:
    return each.first if isinstance(each, Part) else each.day
