"""When to try someone again who was not reached: a rule of thumb, which the coach may overrule."""

from collections.abc import Sequence
from datetime import date, timedelta

from plastiq_tracker.domain.dates import Window
from plastiq_tracker.domain.text import Text

WORKING_DAYS_LATER = (1, 2, 5)
"""After the first attempt, the second, and every later one."""

SATURDAY = 5
OTHER_TIME = Text("Worklist", "try another time of the day")


def next_working_day(day: date, number: int = 1) -> date:
    """The day that many working days later; Saturdays and Sundays are none."""
    while number > 0:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY:
            number -= 1
    return day


def proposed_retry(attempts: Sequence[date], window: Window) -> date:
    """When to try again after attempts on these days: the next working day after the first, two
    after the second, a week after each later one; no later than the last day of their window.
    """
    step = WORKING_DAYS_LATER[min(len(attempts), len(WORKING_DAYS_LATER)) - 1]
    day = next_working_day(max(attempts), step)
    return min(day, window.last)


def other_time(attempts: int) -> Text | None:
    """What to do otherwise: at the same time of the day a second failure says little."""
    return OTHER_TIME if attempts > 1 else None
