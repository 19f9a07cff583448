"""Dates as they are typed: what is meant, and what is said when nothing can be meant."""

from datetime import date, timedelta
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plastiq_tracker.domain.dates import age_on
from plastiq_tracker.domain.typed_dates import (
    NO_SUCH_DAY,
    NO_SUCH_MONTH,
    NOT_A_BIRTH_DATE,
    NOT_A_DATE,
    YEAR_MISSING,
    Meant,
    Typed,
    understand,
    written,
)

TODAY = date(2026, 11, 24)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "7/3/02", "7/3/2002", "07/03/2002", "070302", "07032002", "7-3-2002", "7.3.02", "7 3 2002",
        "2002-03-07", "20020307", "7 maart 2002", "7 mrt 02", "7-mrt-02", "7 mars 2002",
        "7 MARCH 2002", "07.mrt.2002", " 7/3/02 ",
        "2002-03-07 00:00:00", "2002-03-07T00:00:00.000", "7/03/2002 0:00", "\u200e7/3/02\u200f",
    ],
)  # fmt: skip
def test_one_day_in_all_its_spellings(typed: str) -> None:
    assert understand(typed, TODAY, Meant.BIRTH).day == date(2002, 3, 7)
    assert understand(typed, TODAY).day == date(2002, 3, 7)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7/3", date(2026, 3, 7)),
        ("0703", date(2026, 3, 7)),
        ("24/12", date(2026, 12, 24)),
        ("7 aout", date(2026, 8, 7)),
        ("vandaag", TODAY),
        ("Today", TODAY),
        ("aujourd’hui", TODAY),
        ("aujourd'hui", TODAY),
        ("gisteren", date(2026, 11, 23)),
        ("morgen", date(2026, 11, 25)),
        ("après-demain", date(2026, 11, 26)),
        ("+14", date(2026, 12, 8)),
        ("-1", date(2026, 11, 23)),
        ("+2w", date(2026, 12, 8)),
        ("+3m", date(2027, 2, 24)),
        ("1/1/33", date(2033, 1, 1)),
        ("1/1/76", date(2076, 1, 1)),
        ("31/12/76", date(1976, 12, 31)),
        ("1/12/77", date(1977, 12, 1)),
    ],
)
def test_days_that_lean_on_today(typed: str, meant: date) -> None:
    assert understand(typed, TODAY).day == meant


def test_a_day_that_has_been_is_the_latest_one() -> None:
    assert understand("24/12", TODAY, Meant.PAST).day == date(2025, 12, 24)
    assert understand("24/11", TODAY, Meant.PAST).day == TODAY


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24/11/26", date(2026, 11, 24)),
        ("25/11/26", date(1926, 11, 25)),
        ("1/1/27", date(1927, 1, 1)),
        ("29/2/00", date(2000, 2, 29)),
        ("29/2/28", date(1928, 2, 29)),
    ],
)
def test_nobody_is_born_in_the_future(typed: str, meant: date) -> None:
    assert understand(typed, TODAY, Meant.BIRTH).day == meant


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("31/2/2002", NO_SUCH_DAY.fill(days="28")),
        ("30/2/2004", NO_SUCH_DAY.fill(days="29")),
        ("31/4", NO_SUCH_DAY.fill(days="30")),
        ("0/3/2002", NO_SUCH_DAY.fill(days="31")),
        ("3/13/2002", NO_SUCH_MONTH.fill(month="13")),
        ("999999", NO_SUCH_MONTH.fill(month="99")),
        ("7/3/202", NOT_A_DATE),
        ("7 jui", NOT_A_DATE),
        ("soon", NOT_A_DATE),
        ("1/1/0000", NO_SUCH_DAY.fill(days="31")),
        ("+9999m", None),
    ],
)
def test_what_is_no_date_is_told_in_one_sentence(typed: str, trouble: object) -> None:
    found = understand(typed, TODAY)
    assert found.trouble == trouble
    assert (found.day is None) == (trouble is not None)


def test_a_birth_date_has_a_year_and_does_not_lean_on_today() -> None:
    assert understand("7/3", TODAY, Meant.BIRTH).trouble == YEAR_MISSING
    assert understand("+14", TODAY, Meant.BIRTH).trouble == NOT_A_BIRTH_DATE
    assert understand("vandaag", TODAY, Meant.BIRTH).day is None


def test_nothing_typed_is_no_mistake() -> None:
    for text in ("", "   ", "\u00ad", " \u200b\ufeff"):
        assert understand(text, TODAY) == Typed()


@given(DAYS, st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.sampled_from(Meant))
@settings(max_examples=200)
def test_what_is_written_is_read_back(day: date, today: date, meant: Meant) -> None:
    for text in (written(day), day.isoformat(), written(day).replace("/", "")):
        assert understand(text, today, meant).day == day


@given(DAYS, st.dates(date(1950, 1, 1), date(2100, 1, 1)))
@settings(max_examples=200)
def test_two_digits_of_a_year(day: date, today: date) -> None:
    text = f"{day.day}/{day.month}/{day.year % 100:02}"
    born = understand(text, today, Meant.BIRTH).day
    near = understand(text, today).day
    assert born is not None
    assert near is not None
    assert born <= today or day.month == 2
    assert age_on(born, today) <= 100 or (day.month, day.day) == (2, 29)
    assert (born.year - day.year) % 100 == (near.year - day.year) % 100 == 0
    assert abs(near - today) <= timedelta(days=36_526 / 2) or (day.month, day.day) == (2, 29)


@given(st.text(max_size=20))
@settings(max_examples=200)
def test_any_text_gives_a_day_or_a_sentence(text: str) -> None:
    found = understand(text, TODAY)
    assert found.day is None or found.trouble is None
    unseen = all(each.isspace() or category(each) in {"Cf", "Cn"} for each in text)
    assert unseen or found.day is not None or found.trouble is not None
