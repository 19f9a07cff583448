"""Which columns a tab of the table of groups has, and which give way in a narrow window."""

from collections.abc import Sequence
from dataclasses import replace
from textwrap import wrap

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.exports.columns import Column, Table
from plastiq_tracker.exports.composition import EDUCATION, GENDER, TALLY
from plastiq_tracker.exports.milestone_columns import MOMENTS
from plastiq_tracker.exports.tables import COMPOSITION, SAME_EMPLOYER, TRAJECTORY
from plastiq_tracker.indicators.results import Group

TABS = (
    (label(Milestone.THREE), (MOMENTS[Milestone.THREE],)),
    (label(Milestone.TWELVE), (MOMENTS[Milestone.TWELVE],)),
    (TRAJECTORY, (TRAJECTORY,)),
    (COMPOSITION, (GENDER, EDUCATION, TALLY)),
    (Text("Statistics", "Same employer"), (SAME_EMPLOYER,)),
)
LAST = ("_unknown", "_pending", "_provisional", "_coverage")
"""Columns that stand at the end."""
SPARE = ("_unknown", "_pending", "_interval", "_bounds", "_provisional", "_coverage")
"""What gives way in a narrow window, the last one first; what is nowhere above 0 before that."""
ALSO = ("_unknown", "_pending", "completion")
"""Columns that are not in every view but belong in this one."""
TITLE_WIDTH = 10
TITLE_LINES = 3
SHARE = "_share"


def columns_of(table: Table[Group], groups: Sequence[Group], tab: int) -> list[Column[Group]]:
    """The columns of a tab; of the composition, those that say something of anyone."""
    sections = TABS[tab][1]
    found = [each for each in table.columns if each.section in sections and each.readable]
    if TABS[tab][0] == COMPOSITION:
        found = [each for each in found if any(map(each.value, groups))]
        return _with_shares(found)
    chosen = [each for each in found if each.main or each.key.endswith(ALSO)]
    return sorted(_with_shares(chosen), key=lambda each: each.key.endswith(LAST))


def _with_shares(columns: Sequence[Column[Group]]) -> list[Column[Group]]:
    """Counts with their shares in one column: "19 · 86 %"."""
    shares = {each.key: each for each in columns if each.key.endswith(SHARE)}
    return [
        _with_share(each, shares[each.key + SHARE]) if each.key + SHARE in shares else each
        for each in columns
        if each.key not in shares
    ]


def _with_share(count: Column[Group], share: Column[Group]) -> Column[Group]:
    def said(row: Group, words: Words) -> str:
        both = (count.shown(row, words), share.shown(row, words))
        return " · ".join(dict.fromkeys(both))  # one dash where there is neither

    return replace(count, said=said)


def spare(column: Column[Group], rows: Sequence[Group]) -> int:
    """How soon a column gives way: first what is nowhere above 0, then the last of SPARE."""
    for at, end in enumerate(SPARE, start=1):
        if column.key.endswith(end):
            return at if any(column.value(row) for row in rows) else at + len(SPARE)
    return 0


def lines_of_title(title: str) -> list[str]:
    """A title in narrow lines, of which there are not more than a few."""
    width = max(TITLE_WIDTH, -(-len(title) // TITLE_LINES))
    return wrap(title, width, break_long_words=False)
