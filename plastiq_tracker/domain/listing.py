"""What the table of participants is asked: whom to show, and in which order."""

from dataclasses import dataclass
from enum import StrEnum

from plastiq_tracker.domain.values import Phase


class Sorting(StrEnum):
    """By what the participants are put in order; who has nothing there comes last, either way."""

    NAME = "name"
    AGE = "age"
    TRAJECTORY = "trajectory"
    PHASE = "phase"
    NEXT = "next"
    COACH = "coach"
    CODE = "code"
    PHONE = "phone"
    EMAIL = "email"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True, kw_only=True)
class Question:
    """Who must have every word `typed`, and pass what else is asked.

    `coach` is a name, "" for those without one; `trajectory` the code of one that someone was ever
    enrolled in.
    """

    typed: str = ""
    to_call: bool = False
    phase: Phase | None = None
    coach: str | None = None
    trajectory: str | None = None
    sorting: Sorting = Sorting.NAME
    descending: bool = False
