"""A figure as a file: PNG for the screen, SVG and PDF for print, with text that stays text."""

from io import BytesIO
from pathlib import Path
from typing import Any

from matplotlib import rc_context

from plastiq_tracker.charts.chart import Chart

DPI = 200
FORMATS = ("png", "svg", "pdf")

# Type 42 keeps the letters of a PDF as text in an embedded font; SVG gets outlines, which look
# the same everywhere.
SETTINGS: Any = {"pdf.fonttype": 42, "svg.fonttype": "path", "svg.hashsalt": "plastiq"}


def save(chart: Chart[Any], path: Path, kind: str) -> None:
    """Writes `chart` to `path` as `kind` (one of FORMATS), whatever the path's name.

    Raises OSError. It stays on the canvas on which it is shown.
    """
    key = "Software" if kind == "png" else "Creator"
    metadata = {"Title": chart.title, key: "PlastIQ-tracker"}
    # Not straight to the disk: on a full one matplotlib fails in a way of its own.
    content = BytesIO()
    with rc_context(SETTINGS):
        chart.savefig(content, format=kind, dpi=DPI, metadata=metadata)
    path.write_bytes(content.getvalue())


def picture(chart: Chart[Any]) -> bytes:
    """`chart` as a PNG in memory, to be pasted elsewhere."""
    buffer = BytesIO()
    chart.savefig(buffer, format="png", dpi=DPI)
    return buffer.getvalue()
