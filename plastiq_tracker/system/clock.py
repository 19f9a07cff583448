"""What day it is; passed along as a function so that tests and the demo have their own day."""

from collections.abc import Callable
from datetime import UTC, date, datetime

Clock = Callable[[], date]


def today() -> date:
    """The machine's own calendar day."""
    return date.today()  # noqa: DTZ011 - a coach's calendar day is the local one


def fixed(day: date) -> Clock:
    """A clock that always says `day`."""
    return lambda: day


def moment(clock: Clock) -> datetime:
    """This moment of UTC, without a zone; at the same time of day on the day that the clock says.

    So what is written down in the demo lies on the demo's own day.
    """
    now, day = datetime.now(UTC), clock()
    if day != today():
        now = datetime.combine(day, now.astimezone().time()).astimezone(UTC)
    return now.replace(tzinfo=None)
