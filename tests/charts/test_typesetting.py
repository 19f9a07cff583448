"""Texts put together from pieces look as if set as a whole."""

from typing import Any

import numpy as np
import pytest
from matplotlib.backends.backend_agg import RendererAgg
from numpy.typing import NDArray

from plastiq_tracker.charts.typesetting import font_of, width_of, write

TEXTS = [
    "79\u00a0% · 1.024/1.245/1.500",
    "5.278 nog niet zover",
    "0–14",
    "12,5\u00a0×",
    "1,117 of 7",
]
LOOKS = [(size, weight) for size in (5.2, 8.1, 9.0, 12.6) for weight in ("normal", "bold")]
OVERLAP = 48
"""Of 255: where letters touch, the darker one counts. A pixel to one side would be far more."""
_Sheet: Any = RendererAgg  # the stubs say nothing of it


def sheet(dpi: int) -> Any:
    return _Sheet(500, 60, dpi)


def pixels(renderer: Any) -> NDArray[np.int64]:
    return np.asarray(renderer.buffer_rgba()).astype(np.int64)


@pytest.mark.parametrize("dpi", [100, 150])
@pytest.mark.parametrize(("size", "weight"), LOOKS)
@pytest.mark.parametrize("text", TEXTS)
def test_pieces_are_set_as_a_whole(text: str, size: float, weight: str, dpi: int) -> None:
    own, whole = sheet(dpi), sheet(dpi)
    write(own, own.new_gc(), (10, 20), text, size=size, weight=weight, colour="#000000")
    font = font_of(size, weight)
    whole.draw_text(whole.new_gc(), 10, 40, text, font, 0)
    assert np.abs(pixels(own) - pixels(whole))[..., 3].max() <= OVERLAP
    width, _, _ = whole.get_text_width_height_descent(text, font, ismath=False)
    assert width_of(own, text, size, weight) == width
