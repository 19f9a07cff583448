"""Phone numbers in the spelling that people use, and what cannot be one."""

import pytest

from plastiq_tracker.domain.text import Text
from plastiq_tracker.services.phones import (
    NOT_A_NUMBER,
    TOO_LONG,
    TOO_SHORT,
    WRONG_COUNTRY,
    Phone,
    tidy,
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("0470123456", "0470 12 34 56"),
        ("0470/12.34.56", "0470 12 34 56"),
        ("+32 470 123456", "0470 12 34 56"),
        ("0032470123456", "0470 12 34 56"),
        ("+32 (0)470 12 34 56", "0470 12 34 56"),
        ("470123456", "0470 12 34 56"),
        ("014/12 34 56", "014 12 34 56"),
        ("025551212", "02 555 12 12"),
        ("0031612345678", "+31 6 12345678"),
        ("+33612345678", "+33 6 12 34 56 78"),
        ("\u202a+32 470 12 34 56\u202c", "0470 12 34 56"),
        ("", ""),
    ],
)
def test_a_number_is_written_as_people_write_it(typed: str, written: str) -> None:
    assert tidy(typed) == Phone(written)
    assert tidy(written) == Phone(written)


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [
        ("1234", TOO_SHORT),
        ("0470 12 34 567", TOO_LONG),
        ("+999 123", WRONG_COUNTRY),
        ("mother", NOT_A_NUMBER),
    ],
)
def test_what_cannot_be_a_number_is_kept_and_doubted(typed: str, doubt: Text) -> None:
    assert tidy(typed) == Phone(typed, doubt)


@pytest.mark.parametrize("typed", ["0470 12 34 56 (mother)", "0470 12 34 56 / 014 12 34 56"])
def test_more_than_a_number_is_kept_as_it_is(typed: str) -> None:
    assert tidy(typed) == Phone(typed)
