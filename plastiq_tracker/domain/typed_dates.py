"""A date as a coach types it: 7/3/02, 070302, 7-3-2002, 7 maart, vandaag, +14, 2002-03-07.

The day always stands first, except in ISO's own order. Two digits of a year mean the year that
lies nearest, or for a birth date the latest that is not in the future.
"""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto

from plastiq_tracker.domain.dates import add_months, age_on
from plastiq_tracker.domain.search import fold, seen
from plastiq_tracker.domain.text import Text

NOT_A_DATE = Text("Problem", "This is not a date. Type it like 7/3/2002, 070302 or +14.")
NOT_A_BIRTH_DATE = Text("Problem", "This is not a date. Type it like 7/3/2002 or 070302.")
NO_SUCH_DAY = Text("Problem", "This day does not exist: that month has {days} days.")
NO_SUCH_MONTH = Text("Problem", "There is no month {month}. The day stands first: 7/3 is 7 March.")
YEAR_MISSING = Text("Problem", "The year is missing: type it like 7/3/2002.")

OLDEST = 100
"""Nobody here is older, in years, when two digits of a birth year are typed."""

MONTHS = (
    "januari january janvier", "februari february fevrier", "maart march mars mrt",
    "april avril", "mei may mai", "juni june juin", "juli july juillet", "augustus august aout",
    "september septembre", "oktober october octobre", "november novembre",
    "december decembre",
)  # fmt: skip
WORDS = {
    "eergisteren": -2, "avant-hier": -2,
    "gisteren": -1, "yesterday": -1, "hier": -1,
    "vandaag": 0, "today": 0, "aujourd'hui": 0, "nu": 0,
    "morgen": 1, "tomorrow": 1, "demain": 1,
    "overmorgen": 2, "apres-demain": 2,
}  # fmt: skip

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_PARTS = re.compile(r"([0-9]{1,2})[/\-. ]+([0-9]{1,2})(?:[/\-. ]+([0-9]{4}|[0-9]{2}))?")
_NAMED = re.compile(r"([0-9]{1,2})[/\-. ]*([a-z]{3,})[/\-. ]*([0-9]{4}|[0-9]{2})?")
_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})?")
_COMPACT = re.compile(r"([12][0-9]{3})([01][0-9])([0-3][0-9])")
_MIDNIGHT = re.compile(r"(?<=[0-9]{2})[t ]0{1,2}:00(:00([.,]0+)?)?$")
_FROM_TODAY = re.compile(r"([+-]) ?([0-9]{1,4}) ?([dwm]?)")


class Meant(Enum):
    """What kind of day is asked for, where the year is not typed in full."""

    ANY = auto()
    PAST = auto()
    BIRTH = auto()


@dataclass(frozen=True)
class Typed:
    """What a text means: a day, or why it is none; neither when nothing is typed."""

    day: date | None = None
    trouble: Text | None = None


def understand(text: str, today: date, meant: Meant = Meant.ANY) -> Typed:
    """The day that `text` means on `today`.

    Without a year it is this year's day, for `PAST` the latest one that is not to come; a birth
    date has its year. Words and distances such as +14 (days), +2w and +3m count from today.
    Midnight behind a day, as other programs write it, says nothing.
    """
    if not (bare := seen(text).strip()):
        return Typed()
    plain = _MIDNIGHT.sub("", fold(bare).replace("’", "'"))
    if meant is not Meant.BIRTH and (day := _from_today(plain, today)) is not None:
        return Typed(day)
    numbers = _numbers(plain)
    if numbers is None:
        return Typed(trouble=NOT_A_BIRTH_DATE if meant is Meant.BIRTH else NOT_A_DATE)
    day_number, month, year = numbers
    if not 1 <= month <= 12:
        return Typed(trouble=NO_SUCH_MONTH.fill(month=str(month)))
    if not year and meant is Meant.BIRTH:
        return Typed(trouble=YEAR_MISSING)
    possible = list(_days(day_number, month, year, today))
    if not possible:
        days = calendar.monthrange(int(year) if len(year) == 4 and int(year) else 2023, month)[1]
        return Typed(trouble=NO_SUCH_DAY.fill(days=str(days)))
    return Typed(_chosen(possible, year, today, meant))


def written(day: date | None) -> str:
    """The day as a field shows it: dd/mm/yyyy, which `understand` reads back as the same day."""
    return "" if day is None else f"{day.day:02}/{day.month:02}/{day.year:04}"


def _from_today(plain: str, today: date) -> date | None:
    if plain in WORDS:
        return today + timedelta(days=WORDS[plain])
    if (found := _FROM_TODAY.fullmatch(plain)) is None:
        return None
    distance = int(found[1] + found[2])
    try:
        if found[3] == "m":
            return add_months(today, distance)
        return today + timedelta(days=distance * (7 if found[3] == "w" else 1))
    except (OverflowError, ValueError):
        return None


def _numbers(plain: str) -> tuple[int, int, str] | None:
    """Day, month and the year as it was typed, "" when it was not."""
    if found := _ISO.fullmatch(plain):
        return int(found[3]), int(found[2]), found[1]
    if found := _PARTS.fullmatch(plain):
        return int(found[1]), int(found[2]), found[3] or ""
    if (found := _COMPACT.fullmatch(plain)) and not 1900 <= int(plain[4:]) <= 2199:
        return int(found[3]), int(found[2]), found[1]
    if found := _DIGITS.fullmatch(plain):
        return int(found[1]), int(found[2]), found[3] or ""
    if (found := _NAMED.fullmatch(plain)) and (month := _month(found[2])):
        return int(found[1]), month, found[3] or ""
    return None


def _month(name: str) -> int | None:
    """The only month whose name in one of the languages begins so."""
    fitting = [
        number
        for number, names in enumerate(MONTHS, 1)
        if any(each.startswith(name) for each in names.split())
    ]
    return fitting[0] if len(fitting) == 1 else None


def _days(day: int, month: int, year: str, today: date) -> Iterator[date]:
    """Every day that may be meant, earliest first; those that do not exist are left out."""
    if len(year) == 4:
        years = [int(year)]
    elif year:
        century = today.year // 100 * 100
        years = [century - 100 + int(year), century + int(year), century + 100 + int(year)]
    else:
        years = [today.year - 1, today.year]
    for each in years:
        if 1 <= each <= 9999 and 1 <= day <= calendar.monthrange(each, month)[1]:
            yield date(each, month, day)


def _chosen(possible: list[date], year: str, today: date, meant: Meant) -> date:
    past = [each for each in possible if each <= today]
    if len(year) == 4:
        return possible[0]
    if meant is Meant.BIRTH:
        young = [each for each in past if age_on(each, today) <= OLDEST]
        return (young or past or possible)[-1]
    if not year:
        return (past or possible)[-1] if meant is Meant.PAST else possible[-1]
    return min(possible, key=lambda each: abs(each - today))
