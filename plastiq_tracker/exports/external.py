"""Files for readers outside the house: fewer columns, and what would point at someone hidden (9).

A hidden figure is "•" in every kind of file, whether it is small itself or hides another: an empty
field is one that is undefined. Left out altogether are the details behind the statuses, same
employer, completion and the retention curve, whose steps are single persons.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.exports import tables
from plastiq_tracker.exports.columns import HIDDEN, Column, Shape, Table, Value
from plastiq_tracker.exports.csv_file import to_csv
from plastiq_tracker.exports.milestone_columns import not_yet_column
from plastiq_tracker.exports.sheets import (
    COMPOSITION,
    DETAILS,
    OUTCOMES,
    Sheet,
    SheetMaker,
)
from plastiq_tracker.exports.tables import PartRow, composition_table, outcome_table
from plastiq_tracker.indicators.disclosure import Protected
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.indicators.results import Group
from plastiq_tracker.indicators.tracing import Place

MARK = Text("External", "FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers")
FOR_OUTSIDE = Text("External", "For readers outside")
RULE = Text(
    "External",
    "Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; "
    "rates of fewer than 10 persons; and as many other figures as are needed so that nothing "
    "hidden can be worked out from the rest of this file. The sign is the same for all of them. "
    "Other files about the same persons can tell more together than one: give outside only one "
    "split of the same figures.",
)
LEFT_OUT = Text(
    "External",
    "Files for readers outside have no figures on same employer, completion, positive outflow, "
    "the reasons behind a status or the retention curve, and no persons.",
)
FOR_OUTSIDE_KEY, SIGN_KEY = "definitions_external", "definitions_hidden_as"


@dataclass(frozen=True)
class _Guarded:
    """A row with what may be shown of it."""

    group: Group
    place: Place
    protected: Protected

    def value(self, column: Column[Group]) -> Value:
        shown = self.protected.shows(self.place, column.key)
        return column.value(self.group) if shown else HIDDEN


def external_table(protected: Protected) -> Table[_Guarded]:
    """All that a reader outside sees: a row per group and part, and the total."""
    table = outcome_table(protected.statistics)
    columns = [_guarded(each, protected) for each in _chosen(table, protected)]
    marks = [_mark(FOR_OUTSIDE_KEY, "true"), _mark(SIGN_KEY, HIDDEN)]
    rows = tuple(_Guarded(each, _place(each), protected) for each in table.rows)
    total = _Guarded(protected.statistics.total, (), protected)
    return Table(table.title, (*columns, *marks), rows, total)


def external_csv(protected: Protected) -> str:
    """The same table for machines; every line says that it is for readers outside."""
    return to_csv(external_table(protected))


def external_sheets(protected: Protected, words: Words) -> list[Sheet]:
    """The workbook for readers outside, with the rule in its definitions."""
    criteria = protected.statistics.criteria
    line = words.say(MARK.fill(headline=headline(criteria, words)))
    make = SheetMaker(criteria, words, line)
    table = external_table(protected)
    of_composition = {each.key for each in composition_table(protected.statistics).columns}
    main = table.main()
    name, *others = [each for each in table.columns if each.readable]
    composed = [each for each in others if each.key in of_composition]
    details = [each for each in others if not each.main and each not in composed]
    definitions = [(words.say(FOR_OUTSIDE), f"{words.say(RULE)} {words.say(LEFT_OUT)}")]
    return [
        make.table(OUTCOMES, main),
        make.table(DETAILS, replace(table, title=tables.DETAILS, columns=(name, *details))),
        make.table(
            COMPOSITION, replace(table, title=tables.COMPOSITION, columns=(name, *composed))
        ),
        make.definitions(*definitions),
    ]


def _chosen(table: Table[Group], protected: Protected) -> Iterator[Column[Group]]:
    """The columns of the table that may leave the house, with "not yet" for what it stands for.

    An interval is two of them: its ends may be told apart.
    """
    for column in (part for each in table.columns for part in each.parts()):
        if column.section is None or not column.readable or protected.knows(column.key):
            yield column
        for milestone in Milestone:
            if column.key == f"milestone_{milestone.value}_coverage":
                yield not_yet_column(milestone)


def _guarded(column: Column[Group], protected: Protected) -> Column[_Guarded]:
    if not protected.knows(column.key):  # what the row is, and the parameters
        return Column(**(vars(column) | {"value": lambda row: column.value(row.group)}))
    changed = {"value": lambda row: row.value(column), "said": None}
    return Column(**(vars(column) | changed))


def _mark(key: str, value: str) -> Column[_Guarded]:
    return Column(
        key=key,
        header=FOR_OUTSIDE,
        shape=Shape.TEXT,
        value=lambda _: value,
        main=False,
        readable=False,
    )


def _place(group: Group) -> Place:
    return (group.whole.key, group.key) if isinstance(group, PartRow) else (group.key,)
