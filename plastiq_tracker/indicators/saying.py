"""Shares and intervals as a reader sees them: rounded half up from exact values."""

from fractions import Fraction

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.rounding import percentage

UNDEFINED = "—"
SPAN = Text("Figures", "{lower}–{upper}")
OF = Text("Figures", "{part} of {whole}")

Share = Fraction | float


def share(value: Share | None, words: Words, decimals: int = 0) -> str:
    """A share of 1 as a percentage, "—" when there is none."""
    if value is None:
        return UNDEFINED
    return words.percent(float(percentage(Fraction(value), decimals)), decimals)


def span(ends: tuple[Share, Share] | None, words: Words) -> str:
    """An interval of shares in whole percentages: "50–77%"."""
    if ends is None:
        return UNDEFINED
    lower, upper = (float(percentage(Fraction(end))) for end in ends)
    return words.say(SPAN.fill(lower=words.number(lower), upper=words.percent(upper)))


def part_of(part: int, whole: int, words: Words) -> str:
    """ "29 of 45"."""
    return words.say(OF.fill(part=part, whole=whole))
