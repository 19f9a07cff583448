"""What a figure is called and how its value is said, as the columns of the tables have them."""

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.exports.columns import Column, Shape
from plastiq_tracker.exports.milestone_columns import MOMENTS
from plastiq_tracker.exports.retention_tables import (
    AT_RISK,
    CENSORED,
    EVENTS,
    PLACED,
    SURVIVAL_SHARE,
)
from plastiq_tracker.exports.tables import TRAJECTORY, outcome_table
from plastiq_tracker.indicators.figures import numbered
from plastiq_tracker.indicators.names import STATES, State
from plastiq_tracker.indicators.results import Group, Statistics

IN_SECTION = Text("Figures", "{figure} · {section}")
ON_DAY = Text("Figures", "{figure} · day {day}")
ENDED = Text("Frozen", "Stopped, of those last seen on day {day}")
IN_MONTH = Text("Figures", "In work in month {month} after the exit")
RETENTION = {
    "retention_placed": PLACED,
    "retention_events": EVENTS,
    "retention_censored": CENSORED,
    "retention_at_risk": AT_RISK,
    "retention_day": SURVIVAL_SHARE,
}


def column_of(statistics: Statistics, key: str) -> Column[Group] | None:
    """The column of a figure in the table of all figures, or one end of an interval there."""
    for column in outcome_table(statistics).columns:
        for each in (column, *column.parts()):
            if each.key == key and each.shape is not Shape.TEXT:
                return each
    return None


def name_of(statistics: Statistics, key: str) -> Text:
    """What the figure of this key is called. Raises KeyError for what is no figure."""
    if (column := column_of(statistics, key)) is not None:
        if column.section in (None, TRAJECTORY):
            return column.header
        return IN_SECTION.fill(figure=column.header, section=column.section)
    match numbered(key):
        case ("in_work_month", month):
            return IN_MONTH.fill(month=month)
        case ("retention_ended", day):
            return ENDED.fill(day=day)
        case (name, day):
            return ON_DAY.fill(figure=RETENTION[name], day=day)
    return NOT_YET[key] if key in NOT_YET else RETENTION[key]


NOT_YET = {
    f"milestone_{each.value}_not_yet": IN_SECTION.fill(
        figure=STATES[State.NOT_YET], section=MOMENTS[each]
    )
    for each in Milestone
}


def value_of(statistics: Statistics, key: str, group: Group, words: Words) -> str | None:
    """The figure as the tables show it; None where they have no column for it."""
    column = column_of(statistics, key)
    return None if column is None else column.shown(group, words)
