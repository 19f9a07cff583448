"""Which persons stand behind a figure: those counted, the rest, and those left out."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from plastiq_tracker.domain.text import Text

ERASED = Text("Frozen", "Erased")
"""Who was frozen in a report and is in the dossier no more."""

Place = tuple[str | None, ...]
"""Where a figure stands: () in total, (key,) in a group, (key, key) in a part of a group."""


class Part(StrEnum):
    """`COUNTED` is the numerator (or the count itself), `REST` the rest of the denominator."""

    COUNTED = "counted"
    REST = "rest"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class Figure:
    """A figure that can be opened: `key` is that of its column in `exports.tables`.

    Figures of charts that no table has: "in_work_month_1" … "in_work_month_12" (the heat map) and
    "retention_day_1" … (a point of the curve: still without a break on that day), and
    "milestone_3_not_yet" and "milestone_12_not_yet" (neither due nor exited: one part of a bar).
    In frozen reports also "retention_ended_1" … (stopped, of those last seen on that day).
    """

    key: str
    place: Place = ()


@dataclass(frozen=True, kw_only=True)
class TracedPerson:
    """One person behind a figure: `status` says where they stand, `evidence` what decided it.

    Who was `erased` since a report was frozen has no code and no name any more.
    """

    person_id: UUID
    code: str
    name: str
    trajectory: str
    coach: str | None
    part: Part
    status: Text
    evidence: Text
    erased: bool = False
