"""Sentences of a chart that break into lines that fit: its title, what is below it, remarks."""

from typing import Any

from matplotlib.backend_bases import RendererBase
from matplotlib.figure import Figure
from matplotlib.text import Text as Label

from plastiq_tracker.charts.typesetting import width_of

LEADING = 1.3
"""From one line to the next, as a multiple of the size of the text."""


class Prose(Label):
    """`said` in so many lines as it takes; `size` is relative to the ordinary text.

    What `stands` is the same for every result of the same frame.
    """

    def __init__(self, chart: Figure, size: float, colour: str, **look: Any) -> None:
        super().__init__(
            0, 0, "", color=colour, linespacing=LEADING - 0.15, parse_math=False,
            **{"ha": "left", "va": "top", **look},
        )  # fmt: skip
        self.set_figure(chart)
        self.set_transform(chart.transFigure)
        self.said = ""
        self.size = size
        self.lines = 1
        self.stands = False

    def fit(self, renderer: RendererBase, points: float, room: float, pixels: float) -> float:
        """Breaks the text into lines of at most `room` pixels; answers with their height.

        `pixels` go into a point.
        """
        size = points * self.size
        self.set_fontsize(size)
        weight = str(self.get_fontweight())
        space = width_of(renderer, "n n", size, weight) - width_of(renderer, "nn", size, weight)
        lines: list[list[str]] = [[]]
        used = 0.0
        for word in self.said.split(" "):  # a no-break space holds its words together
            width = width_of(renderer, word, size, weight)
            if lines[-1] and used + width > room:
                lines.append([])
                used = 0.0
            lines[-1].append(word)
            used += width + space
        self.set_text("\n".join(" ".join(line) for line in lines))
        self.lines = len(lines)
        return self.lines * LEADING * size * pixels
