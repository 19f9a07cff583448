"""Colours that tell a share by their lightness, and colours that tell curves apart."""

from functools import lru_cache
from typing import Any

import numpy as np
from matplotlib.colors import LinearSegmentedColormap, to_hex, to_rgb

from plastiq_tracker.charts.palette import Palette

# The green that stands for being in work, from the ground of the theme on. Lightness alone tells
# the share, also in grey and to colour-blind readers.
LIGHT_SCALE = ("#edf6f2", "#bfe5d6", "#7ccbb0", "#38a985", "#0a7a5b")
DARK_SCALE = ("#2c3f3a", "#11604a", "#0f8a68", "#4fbf98", "#aeeed6")
LIGHT_MAP, DARK_MAP = (
    LinearSegmentedColormap.from_list("share", scale) for scale in (LIGHT_SCALE, DARK_SCALE)
)
INK = ("#000000", "#ffffff")

# Okabe and Ito's, those that stand for no outcome state first; None is the colour of text.
ON_LIGHT = ("#0072b2", "#d55e00", None, "#009e73", "#cc79a7", "#e69f00")
ON_DARK = ("#56b4e9", "#d55e00", None, "#009e73", "#cc79a7", "#f0e442")
STYLES: tuple[Any, ...] = (
    "solid",
    (0, (5, 2)),
    (0, (1.2, 1.2)),
    (0, (7, 1.5, 1.2, 1.5)),
    (0, (3, 1, 1, 1, 1, 1)),
    (0, (2.5, 2.5)),
)
"""Line styles of curves, so that they are told apart without their colours."""


@lru_cache
def is_dark(palette: Palette) -> bool:
    return luminance(palette.background) < 0.5


@lru_cache(maxsize=512)
def shade(percentage: int, palette: Palette) -> str:
    """The colour of a whole percentage."""
    return str(to_hex((DARK_MAP if is_dark(palette) else LIGHT_MAP)(percentage / 100)))


@lru_cache(maxsize=512)
def ink(ground: str) -> str:
    """Black or white, whichever reads better on `ground` (contrast of WCAG 2)."""
    black, white = INK
    return black if luminance(ground) > 0.18 else white


def curve_colour(at: int, palette: Palette) -> str:
    return (ON_DARK if is_dark(palette) else ON_LIGHT)[at] or palette.text


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2)."""
    channels = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in to_rgb(colour)
    ]
    return float(np.dot(channels, (0.2126, 0.7152, 0.0722)))
