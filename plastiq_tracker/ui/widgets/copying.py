"""A table on the clipboard, as a spreadsheet takes it."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QGuiApplication

from plastiq_tracker.ui.widgets.chart_view import tabbed


def copy_table(lines: Iterable[Sequence[str]]) -> None:
    """Copies these lines, the titles first."""
    QGuiApplication.clipboard().setText(tabbed(list(lines)))
