"""The columns of one follow-up moment: statuses (definitions 4) and rates (5)."""

from collections.abc import Callable

from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, Milestone
from plastiq_tracker.exports.columns import (
    BOUNDS,
    INTERVAL,
    INTERVAL_FROM,
    INTERVAL_TO,
    KNOWN,
    LOWER,
    UPPER,
    Column,
    Shape,
    Value,
)
from plastiq_tracker.indicators.names import REASONS, STATES, STATUSES, State
from plastiq_tracker.indicators.results import (
    NOT_EMPLOYED_ANSWERS,
    UNKNOWN_REASONS,
    Group,
    MilestoneResult,
)

MOMENTS = {
    Milestone.THREE: Text("Table", "3 months after the exit"),
    Milestone.TWELVE: Text("Table", "12 months after the exit"),
}
DUE = Text("Table", "Due")
RATE = Text("Table", "In work, of the known")
COVERAGE = Text("Table", "Coverage")
PROVISIONAL = Text("Table", "Provisional")
POSITIVE = Text("Table", "Positive outflow")
NOT_YET = STATES[State.NOT_YET]
NOT_IN_WORK_BY = Text("Table", "Not in work: {status}")
UNKNOWN_BY = Text("Table", "Unknown: {reason}")


def milestone_columns(milestone: Milestone) -> list[Column[Group]]:
    """The columns of one moment, the rates first."""
    return [*_rates(milestone), *_statuses(milestone)]


def not_yet_column(milestone: Milestone) -> Column[Group]:
    """Not due and not exited together: what files for readers outside have instead of both."""
    return _At(milestone).column("not_yet", NOT_YET, lambda each: each.not_yet)


class _At:
    """Makes the columns of one milestone."""

    def __init__(self, milestone: Milestone) -> None:
        self.milestone = milestone
        self.section = MOMENTS[milestone]

    def column(
        self,
        key: str,
        header: Text,
        value: Callable[[MilestoneResult], Value],
        shape: Shape = Shape.COUNT,
        *,
        main: bool = True,
        ends: tuple[Text, Text] | None = None,
        decimals: int = 0,
    ) -> Column[Group]:
        prefix = f"milestone_{self.milestone.value}"
        # The bounds are `lower` and `upper` in the JSON, those of the interval have its name.
        stem = prefix if key == "bounds" else f"{prefix}_{key}"
        return Column(
            key=f"{prefix}_{key}",
            header=header,
            shape=shape,
            value=lambda group: value(group.milestones[self.milestone]),
            section=self.section,
            main=main,
            decimals=decimals,
            ends=ends and ((f"{stem}_lower", ends[0]), (f"{stem}_upper", ends[1])),
        )


def _rates(milestone: Milestone) -> list[Column[Group]]:
    at = _At(milestone)
    return [
        at.column("employed", STATUSES["EMPLOYED"], lambda each: each.employed),
        at.column("known", KNOWN, lambda each: each.known),
        at.column("due", DUE, lambda each: each.due),
        at.column("rate_known", RATE, lambda each: each.rate_known, Shape.SHARE, decimals=1),
        at.column("bounds", BOUNDS, _bounds, Shape.SPAN, ends=(LOWER, UPPER)),
        at.column(
            "interval",
            INTERVAL,
            lambda each: each.interval,
            Shape.SPAN,
            ends=(INTERVAL_FROM, INTERVAL_TO),
        ),
        at.column("coverage", COVERAGE, lambda each: each.coverage, Shape.SHARE),
        at.column("not_due", STATUSES["NOT_DUE"], lambda each: each.not_due),
        at.column("not_exited", STATUSES["NOT_EXITED"], lambda each: each.not_exited),
        at.column("provisional", PROVISIONAL, lambda each: each.provisional, Shape.FLAG),
    ]


def _bounds(result: MilestoneResult) -> Value:
    if result.lower is None or result.upper is None:
        return None
    return result.lower, result.upper


def _statuses(milestone: Milestone) -> list[Column[Group]]:
    at = _At(milestone)

    def answered(answer: Answer) -> Column[Group]:
        return at.column(
            f"not_employed_by_{answer.value}",
            NOT_IN_WORK_BY.fill(status=label(answer)),
            lambda each: each.not_employed_by[answer],
            main=False,
        )

    def unanswered(reason: str) -> Column[Group]:
        return at.column(
            f"unknown_by_{reason}",
            UNKNOWN_BY.fill(reason=REASONS[reason]),
            lambda each: each.unknown_by[reason],
            main=False,
        )

    return [
        at.column(
            "not_employed", STATUSES["NOT_EMPLOYED"], lambda each: each.not_employed, main=False
        ),
        *map(answered, NOT_EMPLOYED_ANSWERS),
        at.column("unknown", STATUSES["UNKNOWN"], lambda each: each.unknown, main=False),
        *map(unanswered, UNKNOWN_REASONS),
        at.column("pending", STATUSES["PENDING"], lambda each: each.pending, main=False),
        at.column("excluded", STATUSES["EXCLUDED"], lambda each: each.excluded, main=False),
        at.column("positive_outflow", POSITIVE, lambda each: each.positive_outflow, main=False),
    ]
