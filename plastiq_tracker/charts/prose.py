"""Sentences of a chart that break into lines that fit: its title, what is below it, remarks."""

from collections.abc import Sequence

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase

from plastiq_tracker.charts.marks import Box
from plastiq_tracker.charts.typesetting import advance_of, figure_height, write_words

LEADING = 1.3
"""From one line to the next, as a multiple of the size of the text."""


class Prose(Artist):
    """`said` in so many lines as it takes; `size` is relative to the ordinary text.

    `box` is where it lies, in pixels from the lower left.
    """

    def __init__(self, size: float, colour: str, weight: str = "normal") -> None:
        super().__init__()
        self.said = ""
        self.size = size
        self.is_centred = False
        self.box: Box = (0, 0, 0, 0)
        self._colour = colour
        self._weight = weight
        self._points = 9.0
        self._pixels = 1.0
        self._at = (0.0, 0.0)
        self._lines: list[tuple[list[str], float]] = []
        self._kept: Sequence[str] = ()
        self._spare = 0
        self.lines = 0
        """For how many lines there is room."""

    def keep(self, *wordings: str, spare: int = 0) -> None:
        """Keeps room for each of `wordings` and `spare` lines more, whatever is said."""
        self._kept, self._spare = wordings, spare

    @property
    def _leading(self) -> float:
        return LEADING * self._points * self._pixels

    def fit(self, renderer: RendererBase, points: float, room: float, pixels: float) -> float:
        """Breaks the text into lines of at most `room` pixels; answers with the height it keeps.

        `pixels` go into a point.
        """
        self._points, self._pixels = points * self.size, pixels
        self._lines = self._broken(renderer, self.said, room) if self.said else []
        kept = [len(self._broken(renderer, each, room)) + self._spare for each in self._kept]
        self.lines = max([len(self._lines), *kept])
        return self.lines * self._leading

    def _broken(
        self, renderer: RendererBase, sentence: str, room: float
    ) -> list[tuple[list[str], float]]:
        """Its lines, each in words and with its width in pixels."""
        space = advance_of(renderer, " ", self._points, self._weight)
        lines: list[tuple[list[str], float]] = [([], 0.0)]
        for word in sentence.split(" "):  # a no-break space holds its words together
            width = advance_of(renderer, word, self._points, self._weight)
            words, used = lines[-1]
            if words and used + space + width > room:
                lines.append(([word], width))
            else:
                lines[-1] = ([*words, word], used + (space if words else 0) + width)
        return lines

    def place(self, x: float, top: float) -> None:
        """Puts it below `top`: to the right of `x`, or on either side if it is centred."""
        self._at = (x, top)
        width = max((width for _, width in self._lines), default=0)
        left = x - width / 2 if self.is_centred else x
        self.box = (left, top - len(self._lines) * self._leading, left + width, top)

    def draw(self, renderer: RendererBase) -> None:
        x, top = self._at
        pen = renderer.new_gc()
        down = (self._leading + figure_height(renderer, self._points)) / 2
        for number, (words, width) in enumerate(self._lines):
            at = (x - width / 2 if self.is_centred else x, top - down - number * self._leading)
            write_words(
                renderer, pen, at, words,
                size=self._points, colour=self._colour, weight=self._weight,
            )  # fmt: skip
        pen.restore()
