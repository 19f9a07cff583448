"""What a workbook holds, sheet by sheet, whichever kind of file it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import Table
from plastiq_tracker.exports.definitions_sheet import definitions_rows
from plastiq_tracker.exports.people_table import people_table
from plastiq_tracker.exports.retention_tables import curve_table, retention_table, summary
from plastiq_tracker.exports.tables import composition_table, detail_table, outcome_table
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import PersonOutcome, Retention, Statistics

OUTCOMES = Text("Sheet", "Outcomes")
DETAILS = Text("Sheet", "Statuses")
COMPOSITION = Text("Sheet", "Composition")
RETENTION = Text("Sheet", "Retention")
PEOPLE = Text("Sheet", "Participants")
DEFINITIONS = Text("Sheet", "Definitions")

LONGEST_NAME = 31
"""What Excel allows."""


@dataclass(frozen=True)
class NamedLines:
    """Lines of a name and what belongs to it: a count, or prose that needs a wide column."""

    rows: Sequence[tuple[str, str | int]]
    prose: bool = False


@dataclass(frozen=True)
class Titled:
    """A title within a sheet."""

    title: str


Block = Table[Any] | NamedLines | Titled


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet: its name on the tab, a title, a line below it, and blocks one below the other.

    A `filtered` one lets its reader filter the rows of its table.
    """

    name: str
    title: str
    line: str
    blocks: tuple[Block, ...]
    filtered: bool = False

    @property
    def table(self) -> Table[Any] | None:
        """The table of a sheet that holds nothing else."""
        only = self.blocks[0]
        return only if len(self.blocks) == 1 and isinstance(only, Table) else None


class SheetMaker:
    """Makes the sheets of one workbook, all under the same line of parameters."""

    def __init__(self, criteria: Criteria, words: Words, line: str | None = None) -> None:
        self.criteria, self.words = criteria, words
        self.line = headline(criteria, words) if line is None else line

    def sheet(self, name: Text, title: Text, *blocks: Block, filtered: bool = False) -> Sheet:
        said = self.words.say(name)[:LONGEST_NAME]
        title_said = self.words.say(title)
        return Sheet(name=said, title=title_said, line=self.line, blocks=blocks, filtered=filtered)

    def table(self, name: Text, table: Table[Any], *, filtered: bool = False) -> Sheet:
        return self.sheet(name, table.title, table, filtered=filtered)

    def definitions(self, *first: tuple[str, str]) -> Sheet:
        """The parameters in force and what every figure means, after what comes `first`."""
        rows = [*first, *definitions_rows(self.criteria, self.words)]
        return self.sheet(DEFINITIONS, DEFINITIONS, NamedLines(rows, prose=True))


def statistics_sheets(statistics: Statistics, retention: Retention, words: Words) -> list[Sheet]:
    """The cohort statistics with their definitions."""
    make = SheetMaker(statistics.criteria, words)
    return [
        make.table(OUTCOMES, outcome_table(statistics).main()),
        make.table(DETAILS, detail_table(statistics)),
        make.table(COMPOSITION, composition_table(statistics)),
        _retention(retention, make),
        make.definitions(),
    ]


def people_sheets(criteria: Criteria, people: Sequence[PersonOutcome], words: Words) -> list[Sheet]:
    """The people behind the figures, and the definitions."""
    make = SheetMaker(criteria, words)
    people_sheet = make.table(PEOPLE, people_table(people).main(), filtered=True)
    return [people_sheet, make.definitions()]


def _retention(retention: Retention, make: SheetMaker) -> Sheet:
    """How many, the days asked and the whole curve, one below the other."""
    moments, curve = retention_table(retention), curve_table(retention)
    counts = NamedLines([(make.words.say(name), count) for name, count in summary(retention)])
    title = Titled(make.words.say(curve.title))
    return make.sheet(RETENTION, moments.title, counts, moments, title, curve)
