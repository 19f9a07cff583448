"""Confidence intervals for shares."""

from math import sqrt

Z = 1.959963984540054
"""The 97.5th percentile of the standard normal distribution."""


def wilson(k: int, n: int) -> tuple[float, float] | None:
    """Wilson's 95 % score interval for `k` of `n`, without continuity correction.

    Brown, Cai, DasGupta (2001), Statistical Science 16(2). None when `n` is zero. It speaks of
    chance alone, not of those who were not reached.
    """
    if n == 0:
        return None
    share = k / n
    spread = Z * Z / n
    centre = (share + spread / 2) / (1 + spread)
    half = Z / (1 + spread) * sqrt(share * (1 - share) / n + spread / (4 * n))
    return (0.0 if k == 0 else centre - half, 1.0 if k == n else centre + half)
