"""A table out of the clipboard: from a spreadsheet, a mail or a text, as rows of cells.

Nothing is refused: what is no table comes as the one column that it is.
"""

import csv
from contextlib import suppress
from html.parser import HTMLParser

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
    with suppress(csv.Error):
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
    cells = [[" ".join(cell.split()) for cell in row[:MAX_COLUMNS]] for row in rows[:MAX_ROWS]]
    width = max((at + 1 for row in cells for at, cell in enumerate(row) if cell), default=0)
    return [(row + [""] * width)[:width] for row in cells if any(row)]


def _from_html(html: str) -> Rows:
    parser = _Tables()
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

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
            self._in_cell, self._missing = False, 0
        elif tag in ("td", "th"):
            if not self.rows:
                self.rows.append([])
            self.rows[-1] += [""] * self._missing
            self.rows[-1].append("")
            self._in_cell = True
            span = dict(attrs).get("colspan") or "1"
            whole = span.isascii() and span.isdecimal()
            self._missing = max(0, min(int(span), MAX_COLUMNS) - 1) if whole else 0
        elif tag in ("br", "p", "div") and self._in_cell:
            self.rows[-1][-1] += " "

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += data
