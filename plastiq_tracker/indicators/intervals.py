"""Confidence intervals for shares and for the difference of two (definitions 5)."""

from math import hypot, sqrt

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


def newcombe(k: int, n: int, other_k: int, other_n: int) -> tuple[float, float] | None:
    """Newcombe's hybrid score 95 % interval for `k` of `n` less `other_k` of `other_n`.

    Newcombe (1998), Statistics in Medicine 17(8), method 10: from Wilson's limits of either. None
    when either has nobody. Below 30 in either no word of significance belongs beside it.
    """
    mine, theirs = wilson(k, n), wilson(other_k, other_n)
    if mine is None or theirs is None:
        return None
    share, other = k / n, other_k / other_n
    below = hypot(share - mine[0], theirs[1] - other)
    above = hypot(mine[1] - share, other - theirs[0])
    return share - other - below, share - other + above
