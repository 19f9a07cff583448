"""From a raw cell to a value of the domain, or to a sentence that says why it is none."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

from plastiq_tracker.domain.text import Text
from plastiq_tracker.workbooks.columns import Column, Kind
from plastiq_tracker.workbooks.sheets import ERRORS, NOT_CALCULATED, Cell, tidy
from plastiq_tracker.workbooks.vocabulary import YES_NO, choices, member, yes_or_no

NOT_A_DATE = Text("Import", "This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.")
IMPOSSIBLE_DATE = Text("Import", "This day does not exist.")
NOT_A_NUMBER = Text("Import", "This is not a whole number.")
NOT_AN_AMOUNT = Text("Import", "This is not an amount, such as 1234,56.")
NOT_A_CHOICE = Text("Import", "This is not one of the possible values: {choices}.")
DATE_AS_CODE = Text("Import", "This is a date and not a code: format the column as text.")
ERROR_CELL = Text("Import", "This cell holds an error of a formula.")
NO_RESULT = Text(
    "Import",
    "This cell holds a formula without its result. Open the workbook, save it and try again.",
)
NOT_A_COMPANY_NUMBER = Text("Import", "This is not an enterprise number: it has ten digits.")
TIME_DROPPED = Text("Import", "The time of day was left out.")
ZERO_LOST = Text(
    "Import",
    "This was typed as a number, so a zero in front may be lost. Format the column as text.",
)
ZERO_RESTORED = Text(
    "Import", "This was typed as a number; the zero that it lost in front was put back."
)

DAY_FIRST = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\Z")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]([\d:.]+Z?))?\Z")
MIDNIGHT = re.compile(r"[0:.]+Z?\Z")
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?\Z")
THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z")
ENGLISH_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+\Z|[+-]?\d{1,3}(?:,\d{3}){2,}\Z")
MAX_SHOWN = 200
MAX_DIGITS = 20

Value = str | int | bool | date | None


@dataclass(frozen=True)
class Read:
    """What was read from a cell; `value` None is "not known", `error` says that it failed."""

    value: Value = None
    error: Text | None = None
    warning: Text | None = None


def shown(cell: Cell) -> str:
    """The cell as a report names it: short, and dates and numbers as plain text."""
    text = "" if cell is None else tidy(_as_text(cell))
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def read_cell(cell: Cell, column: Column) -> Read:
    """The cell as a value for this column; a blank one is not known."""
    if isinstance(cell, str):
        cell = tidy(cell)
        if cell.casefold() in ERRORS:
            return Read(error=NO_RESULT if cell == NOT_CALCULATED else ERROR_CELL)
    if cell is None or cell == "":
        return Read()
    return _READERS[column.kind](cell, column)


def _as_text(cell: Cell) -> str:
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ", "minutes")
    return str(cell)


def _text(cell: Cell, _column: Column) -> Read:
    return Read(_as_text(cell))


def _code(cell: Cell, _column: Column) -> Read:
    if isinstance(cell, date):
        return Read(error=DATE_AS_CODE)
    return Read(_as_text(cell))


def _phone(cell: Cell, _column: Column) -> Read:
    typed_as_number = isinstance(cell, int | float)
    return Read(_as_text(cell), warning=ZERO_LOST if typed_as_number else None)


def _postal_code(cell: Cell, _column: Column) -> Read:
    """Belgian ones have four digits and no zero in front, so those are whole as numbers too."""
    text = _as_text(cell)
    whole = not isinstance(cell, int | float) or re.fullmatch(r"\d{4}", text)
    return Read(text, warning=None if whole else ZERO_LOST)


def _company_number(cell: Cell, _column: Column) -> Read:
    digits = "".join(re.findall(r"[0-9]", _as_text(cell)))
    if not 0 < len(digits) <= MAX_DIGITS:
        return Read(error=NOT_A_COMPANY_NUMBER)
    if isinstance(cell, int | float) and len(digits) == 9:
        return Read("0" + digits, warning=ZERO_RESTORED)
    return Read(digits)


def _date(cell: Cell, _column: Column) -> Read:
    if isinstance(cell, datetime):
        return Read(cell.date(), warning=None if cell.time() == time() else TIME_DROPPED)
    if isinstance(cell, date):
        return Read(cell)
    if not isinstance(cell, str):
        return Read(error=NOT_A_DATE)
    if found := DAY_FIRST.match(cell):
        return _day(found[4], found[3], found[1], None)
    if found := ISO.match(cell):
        return _day(found[1], found[2], found[3], found[4])
    return Read(error=NOT_A_DATE)


def _day(year: str, month: str, day: str, at: str | None) -> Read:
    try:
        value = date(int(year), int(month), int(day))
    except ValueError:
        return Read(error=IMPOSSIBLE_DATE)
    return Read(value, warning=TIME_DROPPED if at and not MIDNIGHT.match(at) else None)


def _decimal(cell: Cell) -> Decimal | None:
    """The number in the cell: a real one by its shortest notation, or as Belgians write it."""
    if isinstance(cell, bool | date) or cell is None:
        return None
    if isinstance(cell, float | int):
        number = Decimal(repr(cell))
        return number if number.is_finite() else None
    text = re.sub(r"€|EUR|[\s'’]", "", cell, flags=re.IGNORECASE).replace("−", "-")
    if THOUSANDS.match(text):
        text = text.replace(".", "")
    elif ENGLISH_THOUSANDS.match(text):
        text = text.replace(",", "")
    return Decimal(text.replace(",", ".")) if NUMBER.match(text) else None


def _integer(cell: Cell, _column: Column) -> Read:
    number = _decimal(cell)
    if number is None or number != number.to_integral_value():
        return Read(error=NOT_A_NUMBER)
    return Read(int(number))


def _amount(cell: Cell, _column: Column) -> Read:
    number = _decimal(cell)
    if number is None or abs(number.adjusted()) > 20:
        return Read(error=NOT_AN_AMOUNT)
    return Read(int((number * 100).quantize(Decimal(1), ROUND_HALF_UP)))


def _yes_no(cell: Cell, _column: Column) -> Read:
    value = yes_or_no(_as_text(cell))
    if value is None:
        return Read(error=NOT_A_CHOICE.fill(choices=", ".join(YES_NO)))
    return Read(value)


def _closed(cell: Cell, column: Column) -> Read:
    assert column.closed is not None
    value = member(column.closed, _as_text(cell))
    if value is None:
        return Read(error=NOT_A_CHOICE.fill(choices=", ".join(choices(column.closed))))
    return Read(value)


_READERS: dict[Kind, Callable[[Cell, Column], Read]] = {
    Kind.CODE: _code,
    Kind.TEXT: _text,
    Kind.PHONE: _phone,
    Kind.POSTAL_CODE: _postal_code,
    Kind.COMPANY_NUMBER: _company_number,
    Kind.DATE: _date,
    Kind.INTEGER: _integer,
    Kind.AMOUNT: _amount,
    Kind.YES_NO: _yes_no,
    Kind.CLOSED: _closed,
}
