"""Measuring and writing short texts fast: on the screen each is set once and then kept.

Setting a text takes most of the time in which a chart is drawn again, and most texts of a chart
are those of a moment ago. New ones are mostly other numbers: they are put together from the digits
and words of those before, which is the same picture, as letters advance by whole pixels and digits
and spaces have no kerning.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import ceil
from typing import Any

import numpy as np
from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontProperties
from numpy.typing import NDArray

KEPT = 4096
"""So many texts; a picture of one has some thousand bytes."""
PAD = 2
"""Pixels around a kept picture."""
PIECES = re.compile(r"\d|\s|[^\d\s]+")
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""What no font has a letter for; a line break is none of it."""
SET = 3
"""A text of so few pieces is set as a whole, to measure it."""


def writable(text: str) -> str:
    """`text` with a space for each control character (a tab in the name of a group)."""
    return CONTROL.sub(" ", text)


@lru_cache(maxsize=64)
def font_of(size: float, weight: str = "normal") -> FontProperties:
    return FontProperties(size=size, weight=weight)


def width_of(renderer: RendererBase, text: str, size: float, weight: str = "normal") -> float:
    """The width of a line in pixels, at `size` points."""
    text = writable(text)
    if isinstance(renderer, RendererAgg):
        return _metrics(text, size, weight, renderer.dpi)[0]
    return _measure(renderer, text, font_of(size, weight))[0]


def advance_of(renderer: RendererBase, text: str, size: float, weight: str = "normal") -> float:
    """How far the next text is to the right of the beginning of this one, in whole pixels."""
    between = width_of(renderer, f"n{text}n", size, weight)
    return ceil(between - width_of(renderer, "nn", size, weight) - 0.1)


def figure_height(renderer: RendererBase, size: float) -> float:
    """The height of a digit in pixels."""
    if isinstance(renderer, RendererAgg):
        return _metrics("0", size, "normal", renderer.dpi)[1]
    return _measure(renderer, "0", font_of(size))[1]


def write(
    renderer: RendererBase,
    pen: GraphicsContextBase,
    at: tuple[float, float],
    text: str,
    **look: Any,
) -> None:
    """Writes a line from `at` (pixels from the lower left, on the base line) to the right.

    `look` is `size` in points, `colour` and perhaps `weight`.
    """
    (x, y), text = at, writable(text)
    weight = look.get("weight", "normal")
    if isinstance(renderer, RendererAgg):
        picture, below = _picture(text, look["size"], weight, look["colour"], renderer.dpi)
        renderer.draw_image(pen, round(x) - PAD, round(y) - below, picture)
        return
    pen.set_foreground(look["colour"])
    if renderer.flipy():
        y = renderer.get_canvas_width_height()[1] - y
    renderer.draw_text(pen, x, y, text, font_of(look["size"], weight), 0, ismath=False)


def write_words(
    renderer: RendererBase,
    pen: GraphicsContextBase,
    at: tuple[float, float],
    words: Sequence[str],
    **look: Any,
) -> None:
    """Writes a line of words: on the screen each by itself, as most of them are kept."""
    if not isinstance(renderer, RendererAgg):
        write(renderer, pen, at, " ".join(words), **look)
        return
    x, y = at
    size, weight = look["size"], look.get("weight", "normal")
    space = advance_of(renderer, " ", size, weight)
    for word in words:
        write(renderer, pen, (x, y), word, **look)
        x += advance_of(renderer, word, size, weight) + space


def _measure(renderer: RendererBase, text: str, font: FontProperties) -> tuple[float, float, float]:
    # The stubs think of any text-like value as a size.
    found: Any = renderer.get_text_width_height_descent(text, font, ismath=False)
    width, height, descent = found
    return float(width), float(height), float(descent)


_Sheet: Any = RendererAgg
"""Without types: the stubs leave its methods out."""


@lru_cache(maxsize=4)
def _sheet(dpi: float) -> Any:
    return _Sheet(1, 1, dpi)


@lru_cache(maxsize=KEPT)
def _metrics(text: str, size: float, weight: str, dpi: float) -> tuple[float, float, float]:
    """Width, height and how much of it is below the base line, in pixels."""
    pieces = PIECES.findall(text)
    if len(pieces) <= SET:
        return _measure(_sheet(dpi), text, font_of(size, weight))
    first, *inner, last = pieces
    ends = _metrics(f"{first} {last}", size, weight, dpi)[0]
    between = [_advance(each, size, weight, dpi) for each in inner]
    every = [_metrics(each, size, weight, dpi) for each in {*pieces} if not each.isspace()]
    below = max(descent for *_, descent in every)
    above = max(height - descent for _, height, descent in every)
    return ends - _advance(" ", size, weight, dpi) + sum(between), above + below, below


@lru_cache(maxsize=KEPT)
def _advance(piece: str, size: float, weight: str, dpi: float) -> float:
    """How far what follows a piece of a text is from where it begins."""
    between, none = (_metrics(each, size, weight, dpi)[0] for each in (f"n{piece}n", "nn"))
    return between - none


@lru_cache(maxsize=KEPT)
def _picture(
    text: str, size: float, weight: str, colour: str, dpi: float
) -> tuple[NDArray[np.uint8], int]:
    """The line as a picture, from the bottom up, and how far below its base line it begins."""
    pieces = PIECES.findall(text)
    if len(pieces) > 1:
        return _composed(pieces, size, weight, colour, dpi)
    width, height, descent = _metrics(text, size, weight, dpi)
    below = int(descent) + PAD
    sheet = _Sheet(int(width) + 2 * PAD + 1, int(height) + 2 * PAD + 1, dpi)
    pen = sheet.new_gc()
    pen.set_foreground(colour)
    _, rows = sheet.get_canvas_width_height()
    sheet.draw_text(pen, PAD, rows - below, text, font_of(size, weight), 0)
    picture = np.asarray(sheet.buffer_rgba())
    return np.ascontiguousarray(picture[::-1]), below


def _composed(
    pieces: Sequence[str], size: float, weight: str, colour: str, dpi: float
) -> tuple[NDArray[np.uint8], int]:
    """A line from the pictures of its pieces."""
    placed, x = [], 0
    for each in pieces:
        if not each.isspace():
            placed.append((x, *_picture(each, size, weight, colour, dpi)))
        x += round(_advance(each, size, weight, dpi))
    below = max((own for *_, own in placed), default=0)
    above = max((len(picture) - own for _, picture, own in placed), default=1)
    wide = max((left + picture.shape[1] for left, picture, _ in placed), default=1)
    sheet = np.zeros((below + above, wide, 4), dtype=np.uint8)
    for left, picture, own in placed:
        rows, columns, _ = picture.shape
        part = sheet[below - own : below - own + rows, left : left + columns]
        np.copyto(part, picture, where=picture[..., 3:] > part[..., 3:])
    return sheet, below
