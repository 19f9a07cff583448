"""The figures as aligned text for a terminal: a table per section and the rest in lines."""

import textwrap
from collections.abc import Sequence
from typing import TypeVar

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import Column, Shape, Table
from plastiq_tracker.exports.composition import partitions
from plastiq_tracker.exports.retention_tables import retention_table, summary
from plastiq_tracker.exports.tables import outcome_table
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.indicators.saying import UNDEFINED

HEADER_WIDTH = 11
GAP = "  "
NO_PEOPLE = Text("Table", "Nobody was enrolled in this period yet.")
NOT_NON_RESPONSE = Text(
    "Table", "The 95% interval speaks of chance alone, not of those who were not reached."
)
TALLY_REMARK = Text(
    "Table", "Migrant origin is an estimate per trajectory, not reduced by filters or population."
)
NAMED = Text("Table", "{name}: {value}")

Row = TypeVar("Row")


def statistics_text(statistics: Statistics, words: Words) -> str:
    """The outcome figures per group and in total, ready to print."""
    lines = [headline(statistics.criteria, words), ""]
    if not statistics.total.enrolled:
        lines += [words.say(NO_PEOPLE), ""]
    for section, table in outcome_table(statistics).main().sections():
        lines += [words.say(section or table.title), *aligned(table, words), ""]
    lines += _composition(statistics, words)
    return "\n".join([*lines, "", words.say(NOT_NON_RESPONSE), words.say(TALLY_REMARK)])


def retention_text(retention: Retention, words: Words) -> str:
    """The retention curve at the days asked, ready to print."""
    table = retention_table(retention)
    named = [
        words.say(NAMED.fill(name=words.say(name), value=count))
        for name, count in summary(retention)
    ]
    lines = [headline(retention.criteria, words), "", words.say(table.title)]
    return "\n".join([*lines, " · ".join(named), *aligned(table, words)])


def aligned(table: Table[Row], words: Words) -> list[str]:
    """The lines of a table: headers, rows and, under a rule, the total; numbers to the right."""
    headers = [_wrapped(words.say(each.header)) for each in table.columns]
    cells = [[each.shown(row, words) for each in table.columns] for row in table.all_rows]
    widths = [
        max(map(len, [*header, *(row[at] for row in cells)])) for at, header in enumerate(headers)
    ]
    height = max(map(len, headers))
    padded = [[""] * (height - len(header)) + header for header in headers]
    top = [_line(row, table.columns, widths) for row in zip(*padded, strict=True)]
    body = [_line(row, table.columns, widths) for row in cells]
    rule = GAP.join("─" * width for width in widths)
    if table.total is not None and table.rows:
        body.insert(-1, rule)
    return [*top, rule, *body]


def _wrapped(header: str) -> list[str]:
    return textwrap.wrap(header, HEADER_WIDTH, break_long_words=False) or [""]


def _line(cells: Sequence[str], columns: Sequence[Column[Row]], widths: Sequence[int]) -> str:
    return GAP.join(
        f"{cell:<{width}}" if column.shape in {Shape.TEXT, Shape.DAY} else f"{cell:>{width}}"
        for cell, column, width in zip(cells, columns, widths, strict=True)
    ).rstrip()


def _composition(statistics: Statistics, words: Words) -> list[str]:
    """A line per attribute of everyone: its parts add to 100."""
    lines = []
    for section, parts in partitions(statistics.total):
        shown = [
            f"{words.say(name)} {words.number(count)} ({words.percent(part)})"
            for name, count, part in parts
        ]
        value = " · ".join(shown) if any(count for _, count, _ in parts) else UNDEFINED
        lines.append(words.say(NAMED.fill(name=words.say(section), value=value)))
    return lines
