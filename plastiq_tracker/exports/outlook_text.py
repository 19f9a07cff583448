"""What a reporting date can still bring as text for a terminal, with the list of calls."""

from collections.abc import Callable
from dataclasses import dataclass

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension, Milestone
from plastiq_tracker.exports.columns import Column, Shape, Table, Value
from plastiq_tracker.exports.milestone_columns import MOMENTS
from plastiq_tracker.exports.text_table import aligned
from plastiq_tracker.indicators.names import TOTAL, group_name, headline
from plastiq_tracker.indicators.outlook import MilestoneOutlook, OpenCall, Outlook
from plastiq_tracker.indicators.outlook_words import sentence, standing

REPORTING_DATE = Text("Outlook", "Reporting date: {day}")
FALLING_DUE = Text("Outlook", "Fall due")
CALLS = Text("Outlook", "To call")
RATE = Text("Outlook", "In work, of the known")
IF_NOTHING = Text("Outlook", "The same without calls")
IF_REACHED = Text("Outlook", "With all reached")
LOWER = Text("Outlook", "Lower bound with all reached")
COVERED = Text("Outlook", "Coverage with all reached")
WHOM = Text("Outlook", "Whom to call")
NOBODY_TO_CALL = Text("Outlook", "Nobody is left to call for this date.")


@dataclass(frozen=True)
class _Line:
    name: Text | str
    outlook: MilestoneOutlook


def outlook_text(outlook: Outlook, words: Words) -> str:
    """A sentence and a table per milestone, then whom to call, ready to print."""
    lines = [
        headline(outlook.criteria, words),
        words.say(REPORTING_DATE.fill(day=outlook.until)),
    ]
    for milestone in Milestone:
        table = _table(outlook, milestone)
        said = sentence(milestone, outlook.milestones[milestone], outlook.until, words)
        lines += ["", words.say(table.title), said, *aligned(table, words)]
    lines += ["", words.say(WHOM)]
    if not outlook.calls:
        return "\n".join([*lines, words.say(NOBODY_TO_CALL)])
    return "\n".join([*lines, *aligned(_calls(outlook), words)])


def _table(outlook: Outlook, milestone: Milestone) -> Table[_Line]:
    """One moment of every group and in total."""
    by = outlook.criteria.by
    groups = tuple(
        _Line(group_name(each, by), each.milestones[milestone]) for each in outlook.groups
    )
    total = _Line(TOTAL, outlook.milestones[milestone])
    return Table(MOMENTS[milestone], _columns(by), groups, total)


def _columns(by: Dimension) -> tuple[Column[_Line], ...]:
    def column(
        key: str, header: Text, value: Callable[[MilestoneOutlook], Value], shape: Shape
    ) -> Column[_Line]:
        return Column(key=key, header=header, shape=shape, value=lambda line: value(line.outlook))

    return (
        Column(key="name", header=label(by), shape=Shape.TEXT, value=lambda line: line.name),
        column("now", RATE, _now, Shape.SHARE),
        column("falling_due", FALLING_DUE, lambda each: each.falling_due, Shape.COUNT),
        column("calls", CALLS, lambda each: each.calls, Shape.COUNT),
        column("then", IF_NOTHING, lambda each: each.then.rate_known, Shape.SHARE),
        column("reached", IF_REACHED, _reached, Shape.SHARE),
        column("lower", LOWER, _lower, Shape.SHARE),
        column("coverage", COVERED, lambda each: each.coverage, Shape.SHARE),
    )


def _now(outlook: MilestoneOutlook) -> Value:
    return None if outlook.now is None else outlook.now.rate_known


def _reached(outlook: MilestoneOutlook) -> Value:
    """The least and the most it can become, one share when it cannot move."""
    return outlook.rate_known if outlook.calls else outlook.then.rate_known


def _lower(outlook: MilestoneOutlook) -> Value:
    return outlook.lower if outlook.calls else outlook.then.lower


def _calls(outlook: Outlook) -> Table[OpenCall]:
    """By code, never by name, as every list that leaves the window."""

    def column(
        key: str, header: Text, value: Callable[[OpenCall], Value], shape: Shape = Shape.TEXT
    ) -> Column[OpenCall]:
        return Column(key=key, header=header, shape=shape, value=value)

    columns = (
        column("person_code", Text("Table", "Participant"), lambda call: call.code),
        column("trajectory_code", Text("Table", "Trajectory"), lambda call: call.trajectory),
        column("coach", label(Dimension.COACH), lambda call: call.coach),
        column("milestone", Text("Outlook", "Follow-up"), lambda call: label(call.milestone)),
        column("due", Text("Table", "Due on"), lambda call: call.due, Shape.DAY),
        column("standing", Text("Outlook", "When"), standing),
    )
    return Table(WHOM, columns, outlook.calls)
