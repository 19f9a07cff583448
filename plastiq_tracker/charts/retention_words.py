"""What a retention chart says: its remarks, its tips, and its table."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from plastiq_tracker.charts.chosen_curves import MOST, Result, Shown, enough, name_of, total_of
from plastiq_tracker.charts.marks import Line
from plastiq_tracker.charts.saying import cell, digits, rate_cell
from plastiq_tracker.charts.steps import DRAWN_FROM
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.names import TOTAL
from plastiq_tracker.indicators.results import CurvePoint, Retention, SurvivalAt
from plastiq_tracker.indicators.retention_groups import RetentionGroups
from plastiq_tracker.indicators.saying import share, span

PLACED = Text(
    "Chart", "{placed} of {population} placed; {events} stopped, {censored} out of sight."
)
YEAR = Text("Chart", "After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.")
NOT_THE_RATE = Text(
    "Chart", "This is not the share in work at 12 months: that one disregards breaks."
)
CHANCE = Text("Chart", "Curves of few persons may well differ by chance.")
LATEST = Text("Chart", "The latest {shown} of {count} cohorts are drawn.")
LARGEST = Text("Chart", "Of {count} groups, the {shown} are drawn in which most were placed.")
NONE_ENOUGH = Text(
    "Chart", "No group has the {least} persons placed that a curve needs: this is all together."
)
LEFT_OUT = Text("Chart", "Not drawn, as fewer than {least} were placed: {names}.")
TIP = Text("Chart", "{group} · {tip}")
POINT = Text("Chart", "Day {day}: {percentage} without a break · {at_risk} at risk")
POINT_INTERVAL = Text(
    "Chart",
    "Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk",
)
COLUMNS = (
    Text("Chart", "Day"),
    Text("Chart", "Still without a break"),
    Text("Chart", "95% interval, lower end"),
    Text("Chart", "95% interval, upper end"),
    Text("Chart", "At risk"),
    Text("Chart", "Stopped"),
    Text("Chart", "Out of sight"),
)

YEAR_DAYS = 365
NAMED = 8
"""So many names of groups that are not drawn are said."""


def remarks(result: Result, shown: Sequence[Shown], words: Words) -> tuple[str, str]:
    """How many were placed, what a year comes to, and which groups are not drawn.

    With it the longest that could be said of as many people, to keep room for it.
    """
    total = total_of(result)
    most = digits(total.population)
    widest = replace(total, placed=most, population=most, events=most, censored=most)
    said, longest, groups = [_placed(total)], [_placed(widest)], []
    if isinstance(result, Retention):
        said += _year(result, words)
        longest.append(_at_a_year(SurvivalAt(survival=1, lower=1, upper=1), most, words))
    else:
        groups = list(_left_out(result, shown, words))
    first, second = (
        " ".join(words.say(text) for text in (*each, *groups, NOT_THE_RATE))
        for each in (said, longest)
    )
    return first, second


def tip(shown: Shown, point: CurvePoint, words: Words) -> str:
    """What is said of a point of a curve."""
    ends = _ends(point)
    said = (POINT_INTERVAL if ends else POINT).fill(
        day=point.day,
        percentage=share(point.survival, words),
        interval=span(ends, words),
        at_risk=point.at_risk,
    )
    return words.say(TIP.fill(group=shown.name, tip=said) if shown.name else said)


def listed(result: Result, words: Words) -> list[Line]:
    """Every point of every curve, those that are not drawn too."""
    titles = [words.say(each) for each in COLUMNS]
    if isinstance(result, Retention):
        return [titles, *_points(result, words)]
    every = [(name_of(group, result, words), group.retention) for group in result.groups]
    every.append((words.say(TOTAL), result.total))
    lines = [[name, *line] for name, found in every for line in _points(found, words)]
    return [[words.say(label(result.criteria.by)), *titles], *lines]


def _placed(of: Retention) -> Text:
    return PLACED.fill(
        placed=of.placed, population=of.population, events=of.events, censored=of.censored
    )


def _year(result: Retention, words: Words) -> Iterator[Text]:
    year = result.survival_at.get(YEAR_DAYS)
    if year is not None and year.survival is not None:
        yield _at_a_year(year, result.at_risk[YEAR_DAYS], words)


def _at_a_year(year: SurvivalAt, at_risk: int, words: Words) -> Text:
    return YEAR.fill(
        percentage=share(year.survival, words), interval=span(_ends(year), words), at_risk=at_risk
    )


def _left_out(result: RetentionGroups, shown: Sequence[Shown], words: Words) -> Iterator[Text]:
    """Which groups are not drawn, and why."""
    found = enough(result)
    if not found:
        yield NONE_ENOUGH.fill(least=DRAWN_FROM)
        return
    if len(shown) > 1:
        yield CHANCE
    if len(found) > MOST:
        said = LATEST if result.criteria.by is Dimension.COHORT else LARGEST
        yield said.fill(shown=MOST, count=len(result.groups))
        return
    names = [name_of(each, result, words) for each in result.groups if each not in found]
    if names:
        more = [*names[:NAMED], "…"] if len(names) > NAMED else names
        yield LEFT_OUT.fill(least=DRAWN_FROM, names=", ".join(more))


def _ends(point: CurvePoint | SurvivalAt) -> tuple[float, float] | None:
    return None if point.lower is None or point.upper is None else (point.lower, point.upper)


def _points(found: Retention, words: Words) -> list[Line]:
    return [
        [
            cell(point.day),
            *(rate_cell(each, words) for each in (point.survival, point.lower, point.upper)),
            *(cell(each) for each in (point.at_risk, point.events, point.censored)),
        ]
        for point in found.curve
    ]
