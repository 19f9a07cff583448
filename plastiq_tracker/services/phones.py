"""Phone numbers as people write them: 0470 12 34 56, and abroad +31 6 12345678.

The tables of numbers take a while to import; that happens where the first number is looked at.
"""

import re
from dataclasses import dataclass

from plastiq_tracker.domain.search import seen
from plastiq_tracker.domain.text import Text

COUNTRY = "BE"
LONGEST_PART = 7
"""Digits that may stand before or after the slash of one number: 0470/123456."""

NOT_A_NUMBER = Text("Phone", "This cannot be a phone number. It is kept as you typed it.")
TOO_SHORT = Text("Phone", "This number is too short. It is kept as you typed it.")
TOO_LONG = Text("Phone", "This number is too long. It is kept as you typed it.")
WRONG_COUNTRY = Text("Phone", "No country has the code after the +. It is kept as you typed it.")


@dataclass(frozen=True)
class Phone:
    """A number as it is kept, and a sentence when it cannot be one."""

    written: str
    doubt: Text | None = None


def prepare() -> None:
    """Reads the tables, so that the first number typed does not have to wait for them."""
    tidy("0470 12 34 56")


def tidy(typed: str) -> Phone:
    """The number in its usual spelling; what cannot be one stays as it was typed, with a doubt.

    Without a + in front it is Belgian; several numbers stand with a slash between them. What
    follows a number ("ask for An") makes it a text, which is kept, and not doubted when a number
    stands in it.
    """
    plain = " ".join(seen(typed).split())
    if not plain:
        return Phone("")
    if len(numbers := re.split(r" ?[/;,] ?", plain)) > 1 and all(map(_is_whole, numbers)):
        found = [_tidy_number(each) for each in numbers]
        doubts = [each.doubt for each in found if each.doubt]
        return Phone(" / ".join(each.written for each in found), next(iter(doubts), None))
    return _tidy_number(plain) if _is_bare(plain) else _in_words(plain)


def _is_whole(text: str) -> bool:
    """Whether this is a number by itself and not the part of one before or after its slash."""
    return _is_bare(text) and sum(map(str.isdigit, text)) > LONGEST_PART


def _is_bare(text: str) -> bool:
    return all(each.isdigit() or each in "+ ()/.-–" for each in text)


def _tidy_number(text: str) -> Phone:
    import phonenumbers  # noqa: PLC0415 - 60 ms that nobody needs before a number is typed

    try:
        number = phonenumbers.parse(text, COUNTRY)
    except phonenumbers.NumberParseException as error:
        wrong = error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE
        abroad = text.startswith(("+", "00"))
        return Phone(text, WRONG_COUNTRY if wrong and abroad else NOT_A_NUMBER)
    if phonenumbers.is_valid_number(number):
        home = phonenumbers.region_code_for_number(number) == COUNTRY
        shape = phonenumbers.PhoneNumberFormat
        return Phone(
            phonenumbers.format_number(number, shape.NATIONAL if home else shape.INTERNATIONAL)
        )
    reasons = {
        phonenumbers.ValidationResult.TOO_SHORT: TOO_SHORT,
        phonenumbers.ValidationResult.TOO_LONG: TOO_LONG,
    }
    found = phonenumbers.is_possible_number_with_reason(number)
    return Phone(text, reasons.get(found, NOT_A_NUMBER))


def _in_words(text: str) -> Phone:
    """The text as it is, doubted unless a number stands in it."""
    import phonenumbers  # noqa: PLC0415

    numbers = phonenumbers.PhoneNumberMatcher(text, COUNTRY)
    return Phone(text, None if numbers.has_next() else NOT_A_NUMBER)
