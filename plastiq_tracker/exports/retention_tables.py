"""The retention curve as tables: the days asked, and every day on which something happened."""

from dataclasses import dataclass

from plastiq_tracker.domain.text import Text
from plastiq_tracker.exports.columns import (
    INTERVAL,
    INTERVAL_FROM,
    INTERVAL_TO,
    Column,
    Shape,
    Table,
    Value,
)
from plastiq_tracker.indicators.results import CurvePoint, Retention, SurvivalAt

RETENTION = Text("Table", "How long work lasts without a break")
CURVE = Text("Table", "The curve, day by day")
DAY = Text("Table", "Day")
AT_RISK = Text("Table", "At risk")
EVENTS = Text("Table", "Stopped")
CENSORED = Text("Table", "Out of sight")
SURVIVAL = Text("Table", "S (Kaplan–Meier)")
SURVIVAL_SHARE = Text("Table", "Still without a break")
POPULATION = Text("Table", "Population")
PLACED = Text("Table", "Placed")

AT_ONCE = SurvivalAt(survival=1.0, lower=None, upper=None)
NOBODY = SurvivalAt(survival=None, lower=None, upper=None)


@dataclass(frozen=True)
class Moment:
    """How many are at risk on a day, and the share still without a break."""

    day: int
    at_risk: int
    at: SurvivalAt


def retention_table(retention: Retention) -> Table[Moment]:
    """A row for each day asked, from the first day in work to a year."""
    start = AT_ONCE if retention.placed else NOBODY
    rows = tuple(
        Moment(day, count, retention.survival_at.get(day, start))
        for day, count in sorted(retention.at_risk.items())
    )
    columns: tuple[Column[Moment], ...] = (
        Column(key="day", header=DAY, shape=Shape.COUNT, value=lambda row: row.day),
        Column(key="at_risk", header=AT_RISK, shape=Shape.COUNT, value=lambda row: row.at_risk),
        Column(
            key="survival",
            header=SURVIVAL,
            shape=Shape.CHANCE,
            value=lambda row: row.at.survival,
        ),
        Column(
            key="survival_share",
            header=SURVIVAL_SHARE,
            shape=Shape.SHARE,
            value=lambda row: row.at.survival,
        ),
        Column(
            key="interval",
            header=INTERVAL,
            shape=Shape.SPAN,
            value=lambda row: _ends(row.at),
            ends=(("lower", INTERVAL_FROM), ("upper", INTERVAL_TO)),
        ),
    )
    return Table(RETENTION, columns, rows)


def curve_table(retention: Retention) -> Table[CurvePoint]:
    """A row for each day with an event or a censoring."""
    columns: tuple[Column[CurvePoint], ...] = (
        Column(key="day", header=DAY, shape=Shape.COUNT, value=lambda row: row.day),
        Column(key="at_risk", header=AT_RISK, shape=Shape.COUNT, value=lambda row: row.at_risk),
        Column(key="events", header=EVENTS, shape=Shape.COUNT, value=lambda row: row.events),
        Column(key="censored", header=CENSORED, shape=Shape.COUNT, value=lambda row: row.censored),
        Column(key="survival", header=SURVIVAL, shape=Shape.CHANCE, value=lambda row: row.survival),
        Column(
            key="interval",
            header=INTERVAL,
            shape=Shape.SPAN,
            value=_ends,
            ends=(("lower", INTERVAL_FROM), ("upper", INTERVAL_TO)),
        ),
    )
    return Table(CURVE, columns, tuple(retention.curve))


def summary(retention: Retention) -> list[tuple[Text, int]]:
    """How many the curve speaks of."""
    return [
        (POPULATION, retention.population),
        (PLACED, retention.placed),
        (EVENTS, retention.events),
        (CENSORED, retention.censored),
    ]


def _ends(at: SurvivalAt | CurvePoint) -> Value:
    return None if at.lower is None or at.upper is None else (at.lower, at.upper)
