"""What day it is; passed along as a function so that tests and the demo have their own day."""

from collections.abc import Callable
from datetime import date

Clock = Callable[[], date]


def today() -> date:
    """The machine's own calendar day."""
    return date.today()  # noqa: DTZ011 - a coach's calendar day is the local one


def fixed(day: date) -> Clock:
    """A clock that always says `day`."""
    return lambda: day
