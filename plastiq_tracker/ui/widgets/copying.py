"""A table on the clipboard: lines of cells between tabs, which a spreadsheet takes apart again."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QGuiApplication


def copy_table(lines: Iterable[Sequence[str]]) -> None:
    """Copies these lines, the titles first; a cell keeps to one line."""
    flat = ("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
    QGuiApplication.clipboard().setText("\n".join(flat) + "\n")
