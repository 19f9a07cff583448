"""CSV for machines: identifiers as headers, dates in ISO 8601, shares as unrounded fractions of 1.

A text that a spreadsheet would take for a formula is escaped with an apostrophe and quoted, also
where it comes after a semicolon or a line's end: Excel in Belgium splits there, whatever is quoted.
"""

import re
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import TypeVar

from plastiq_tracker.exports.columns import Table
from plastiq_tracker.exports.people_table import people_table
from plastiq_tracker.exports.retention_tables import curve_table
from plastiq_tracker.exports.tables import outcome_table
from plastiq_tracker.indicators.results import PersonOutcome, Retention, Statistics

FILE_ENCODING = "utf-8-sig"
"""With the mark by which Excel knows UTF-8; standard output does without."""

FORMULA_START = re.compile(r"\A(?=[=+\-@\t\r\n])|(?<=[;\t\r\n])(?=[=+\-@])")
SPECIAL = frozenset('",\r\n')

Row = TypeVar("Row")


def statistics_csv(statistics: Statistics) -> str:
    """A line per group and one for the total, with every figure and the parameters in force."""
    return to_csv(outcome_table(statistics))


def retention_csv(retention: Retention) -> str:
    """The curve: a line per day with an event or a censoring."""
    return to_csv(curve_table(retention))


def people_csv(people: Sequence[PersonOutcome]) -> str:
    """A line per person of the population."""
    return to_csv(people_table(people))


def to_csv(table: Table[Row]) -> str:
    """The table with all that it stores; each line ends in a line feed."""
    columns = table.stored()
    lines = [[each.key for each in columns]]
    lines += [[field(each.value(row)) for each in columns] for row in table.all_rows]
    return "".join(",".join(line) + "\n" for line in lines)


def field(value: object) -> str:
    """One field as it stands in the file; what is undefined is empty."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Fraction():
            return repr(float(value))
        case int() | float():
            return repr(value)
        case date():
            return value.isoformat()
    return _quoted(str(value))


def _quoted(text: str) -> str:
    safe = FORMULA_START.sub("'", text)
    if safe == text == text.strip() and not SPECIAL.intersection(text):
        return text
    doubled = safe.replace('"', '""')
    return f'"{doubled}"'
