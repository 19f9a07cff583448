"""How figures are rounded and said (definitions 5): exact fractions in, whole percentages out."""

from collections.abc import Sequence
from fractions import Fraction

from plastiq_tracker.domain.text import Text


def percentage(share: Fraction, decimals: int = 0) -> Fraction:
    """`share` of 1 as a percentage, rounded half up to `decimals`."""
    scale = 10**decimals
    return Fraction((share * 100 * scale + Fraction(1, 2)).__floor__(), scale)


def parts_of_hundred(counts: Sequence[int]) -> list[int]:
    """Whole percentages of the total that add to 100, by the largest remainder.

    Ties go to the larger count, then to the earlier one. All zero when there is nothing.
    """
    total = sum(counts)
    if total == 0:
        return [0] * len(counts)
    whole = [count * 100 // total for count in counts]
    order = sorted(range(len(counts)), key=lambda i: (-(counts[i] * 100 % total), -counts[i], i))
    for i in order[: 100 - sum(whole)]:
        whole[i] += 1
    return whole


def wording(share: Fraction) -> Text:
    """The share as the report says it: "ruim 64%", "bijna 65%" or "64%"."""
    exact = share * 100
    floor = exact.__floor__()
    if exact == floor:
        return Text("Wording", "{n}%").fill(n=floor)
    if exact - floor < Fraction(1, 2):
        return Text("Wording", "more than {n}%").fill(n=floor)
    return Text("Wording", "almost {n}%").fill(n=floor + 1)


def is_more_than_half(k: int, n: int) -> bool:
    """Whether "meer dan de helft" is true of `k` of `n`."""
    return 2 * k > n


def said_of_them(rate: Fraction, lower: Fraction) -> Text:
    """Of whom the share may be said: of all young people only when `lower` says so too.

    `rate` is of those known, `lower` counts every unknown as out of work (definitions 5).
    """
    said = wording(rate)
    if wording(lower) == said:
        return Text("Wording", "{share} of the young people").fill(share=said)
    return Text("Wording", "{share} of the young people reached").fill(share=said)
