"""What a comparison comes to in words that stay honest when there are few people."""

from fractions import Fraction

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.compared_rates import Counted
from plastiq_tracker.indicators.comparison import (
    Caution,
    Comparison,
    Kind,
    RateComparison,
    Verdict,
)
from plastiq_tracker.indicators.rounding import percentage
from plastiq_tracker.indicators.saying import UNDEFINED, Share, part_of, share

RATE_NAMES = {
    "completion": Text("Comparison", "Completed, of those exited"),
    "workplace_track_share": Text("Comparison", "Workplace track, of everyone"),
    "milestone_3_rate_known": Text("Comparison", "In work at 3 months, of the known"),
    "milestone_12_rate_known": Text("Comparison", "In work at 12 months, of the known"),
    "milestone_3_positive_outflow": Text(
        "Comparison", "Positive outflow at 3 months, of the known"
    ),
    "milestone_12_positive_outflow": Text(
        "Comparison", "Positive outflow at 12 months, of the known"
    ),
    "same_employer_rate_known": Text("Comparison", "With the same employer, of the known"),
}
VERDICTS = {
    Verdict.NOTHING: Text("Comparison", "There is nothing to compare yet."),
    Verdict.TOO_FEW: Text(
        "Comparison",
        "Too few people are known to say whether this differs by more than chance.",
    ),
    Verdict.MAY_BE_CHANCE: Text("Comparison", "The difference may be chance."),
    Verdict.MORE_THAN_CHANCE: Text(
        "Comparison", "The difference is larger than chance alone explains."
    ),
}
CAUTIONS = {
    Kind.PROVISIONAL: Text(
        "Comparison", "{group}: provisional, {open} of {people} can still change this."
    ),
    Kind.LOW_COVERAGE: Text("Comparison", "{group}: only {n} of {due} known."),
    Kind.NOT_EQUALLY_FAR: Text(
        "Comparison",
        "The groups are not equally far: for one of them many moments are still to come.",
    ),
    Kind.UNREACHED: Text(
        "Comparison", "Those who were not reached could still make the two equal."
    ),
}
REMARKS = (
    Text(
        "Comparison",
        "The intervals are Newcombe's hybrid score intervals: they speak of chance alone, not of "
        "those who were not reached.",
    ),
    Text(
        "Comparison",
        "A difference is no cause: the groups may differ in other ways too, and of twenty such "
        "differences one looks larger than chance by chance.",
    ),
)
MORE = Text("Comparison", "+{number}")
LESS = Text("Comparison", "−{number}")
SPAN = Text("Comparison", "{least} to {most}")
SHARE_AND_COUNT = Text("Comparison", "{share} ({of})")


def caution_text(comparison: Comparison, rate: RateComparison, caution: Caution) -> Text:
    """A caution with the numbers of the group that it is about."""
    text = CAUTIONS[caution.kind]
    if caution.about is None:
        return text
    first = caution.about == "first"
    side = comparison.first if first else comparison.second
    counted = rate.first if first else rate.second
    return text.fill(group=side.name, **vars(counted))


def said(comparison: Comparison, rate: RateComparison) -> tuple[Text, ...]:
    """What may be said of a difference, the verdict first."""
    cautions = (caution_text(comparison, rate, each) for each in rate.cautions)
    return VERDICTS[rate.verdict], *cautions


def side_said(counted: Counted, words: Words) -> str:
    """ "64% (29 of 45)"."""
    of = part_of(counted.k, counted.n, words)
    return words.say(SHARE_AND_COUNT.fill(share=share(counted.share, words), of=of))


def difference_said(difference: Fraction | None, words: Words) -> str:
    """ "+9", in percentage points."""
    return UNDEFINED if difference is None else _signed(difference, words)


def interval_said(interval: tuple[float, float] | None, words: Words) -> str:
    """ "−12 to +29", in percentage points."""
    if interval is None:
        return UNDEFINED
    least, most = (_signed(end, words) for end in interval)
    return words.say(SPAN.fill(least=least, most=most))


def _signed(value: Share, words: Words) -> str:
    points = percentage(Fraction(value))
    number = words.number(float(abs(points)))
    if not points:
        return number
    return words.say((MORE if points > 0 else LESS).fill(number=number))
