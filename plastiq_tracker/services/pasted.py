"""A table out of the clipboard: from a spreadsheet, a mail or a text, as rows of cells.

Nothing is refused: what is no table comes as the one column that it is.
"""

import csv
from contextlib import suppress
from html.parser import HTMLParser

from plastiq_tracker.domain.search import seen

MAX_ROWS = 10_000
MAX_COLUMNS = 60
SAMPLE = 20
"""Lines by which it is told what stands between the cells."""

Rows = list[list[str]]


def rows_of(text: str, html: str = "") -> Rows:
    """The cells, without surrounding blanks and empty rows.

    Of the two that the clipboard may hold, the text of a spreadsheet has tabs, and is read at
    once; where it has none a web table says better what stands in which cell.
    """
    found = _from_html(html) if "\t" not in text and "<t" in html.lower() else []
    return _tidy(found or _from_text(text))


def _from_text(text: str) -> Rows:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if not text.strip():
        return []
    # Where a quote is never closed it closes nothing off.
    with suppress(csv.Error):
        if text.count('"') % 2 == 0:
            return list(csv.reader(text.splitlines(keepends=True), delimiter=_separator(text)))
    return [line.split(_separator(text)) for line in text.splitlines()]


def _separator(text: str) -> str:
    """The sign that stands equally often, and most, in the first lines; a tab for one column."""
    lines = [line for line in text.splitlines() if line.strip()][:SAMPLE]
    if any("\t" in line for line in lines):
        return "\t"
    for sign in (";", ","):
        counts = [line.count(sign) for line in lines]
        if min(counts) and (len(lines) > 1 or sign == ";" or min(counts) > 1):
            return sign
    return "\t"


def _tidy(rows: Rows) -> Rows:
    cells = [
        [" ".join(seen(cell).split()) for cell in row[:MAX_COLUMNS]] for row in rows[:MAX_ROWS]
    ]
    width = max((at + 1 for row in cells for at, cell in enumerate(row) if cell), default=0)
    return [(row + [""] * width)[:width] for row in cells if any(row)]


def _from_html(html: str) -> Rows:
    parser = _Tables()
    with suppress(AssertionError):  # Python's way of saying that it is no HTML from here on
        parser.feed(html)
        parser.close()
    return parser.rows


class _Tables(HTMLParser):
    """Gathers the cells of every table row, however badly it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Rows = []
        self._in_cell = False
        self._missing = 0
        """Cells that the one before covers too."""
        self._here: set[int] = set()
        self._covered: dict[int, int] = {}
        """By column, how many rows to come are covered by a cell above."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self._begin_row()
        elif tag in ("td", "th"):
            if not self.rows:
                self._begin_row()
            self._begin_cell(
                _span(attrs, "colspan", MAX_COLUMNS), _span(attrs, "rowspan", MAX_ROWS)
            )
        elif tag in ("br", "p", "div") and self._in_cell:
            self.rows[-1][-1] += " "

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._in_cell = False

    def _begin_row(self) -> None:
        self.rows.append([])
        self._in_cell, self._missing = False, 0
        self._here = {at for at, left in self._covered.items() if left}
        self._covered = {at: self._covered[at] - 1 for at in self._here}

    def _begin_cell(self, columns: int, rows: int) -> None:
        row = self.rows[-1]
        row += [""] * self._missing
        while len(row) in self._here:
            row.append("")
        self._covered |= dict.fromkeys(range(len(row), len(row) + columns), rows - 1)
        row.append("")
        self._in_cell, self._missing = True, columns - 1

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += data


def _span(attrs: list[tuple[str, str | None]], name: str, most: int) -> int:
    """How many columns or rows a cell takes."""
    said = dict(attrs).get(name) or ""
    whole = len(said) <= len(str(most)) and said.isascii() and said.isdecimal()
    return min(max(int(said), 1), most) if whole else 1
