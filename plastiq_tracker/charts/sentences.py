"""The sentences of a chart: its heading, the remark at its foot, a message in place of a drawing.

They move with every result; the room that they take stands. So that it can stand, a sentence
keeps the lines of the longest one that could take its place (`Prose.keep`).
"""

from collections.abc import Iterator

from matplotlib.backend_bases import RendererBase

from plastiq_tracker.charts.palette import Palette
from plastiq_tracker.charts.prose import Prose

EDGE = 8.0
"""Points between the edge and what stands at it."""


class Sentences:
    """`title`, `subtitle`, `remark` and `message`; those that say nothing take no room.

    What is not `headed` stands where its title is known: its heading is said, but not drawn.
    """

    def __init__(self, palette: Palette, *, headed: bool = True) -> None:
        self._headed = headed
        self.title = Prose(1.3, palette.text, "bold")
        self.subtitle = Prose(0.95, palette.muted)
        self.message = Prose(1.1, palette.muted)
        self.remark = Prose(0.95, palette.muted)
        self.message.is_centred = True

    def __iter__(self) -> Iterator[Prose]:
        """From the top down, those that say something."""
        every = (self.title, self.subtitle, self.message, self.remark)
        return (each for each in every if each.said)

    @property
    def lines(self) -> tuple[int, ...]:
        """For how many lines each keeps room: as long as they are the same, the rest can stay."""
        return *(each.lines for each in self._heading), self.remark.lines

    @property
    def _heading(self) -> tuple[Prose, ...]:
        return (self.title, self.subtitle) if self._headed else ()

    def fit(
        self, renderer: RendererBase, size: tuple[float, float], points: float, pixels: float
    ) -> tuple[float, float]:
        """Breaks and places them in a picture of `size` pixels; answers what they leave free.

        That is the upper and the lower height in pixels from below. `points` is the size of
        ordinary text, and `pixels` go into a point.
        """
        width, height = size
        edge = EDGE * pixels
        room = width - 2 * edge
        top = height - edge
        for each in self._heading:
            taken = each.fit(renderer, points, room, pixels)
            each.place(edge, top)
            top -= taken
        foot = self.remark.fit(renderer, points, room, pixels)
        self.remark.place(edge, edge / 2 + foot)
        middle = self.message.fit(renderer, points, width * 0.8, pixels)
        self.message.place(width / 2, height * 0.45 + middle / 2)
        air = pixels * points * 0.6 if self._headed else 0.0
        return top - air, edge + foot

    def draw(self, renderer: RendererBase) -> None:
        for each in (*self._heading, self.message, self.remark):
            if each.said:
                each.draw(renderer)
