"""Date rules of definitions 3 and 8: adding months, follow-up windows, ages."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

WINDOW_BEFORE = 14
WINDOW_AFTER = 42
MAX_GAP = 31
"""Days after an end within which what begins still joins: at most 30 days lie between."""


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last day of that month (Reg. 1182/71 art. 3)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


@dataclass(frozen=True)
class Window:
    """The days on which a follow-up answer counts, both ends included."""

    first: date
    due: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def window(exit_date: date, months: int) -> Window:
    """The follow-up window `months` after `exit_date` (definitions 3)."""
    return window_around(add_months(exit_date, months))


def window_around(due: date) -> Window:
    """The window of a follow-up that is due on that day."""
    return Window(due - timedelta(days=WINDOW_BEFORE), due, due + timedelta(days=WINDOW_AFTER))


def age_on(birth: date, day: date) -> int:
    """Completed years on `day`; a 29 February birthday is reached on 1 March in other years."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def is_eligible(birth: date, start: date) -> bool:
    """Whether someone is under 26 on the day the enrolment starts (definitions 8)."""
    return age_on(birth, start) < 26
