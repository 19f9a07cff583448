"""A figure as a file: PNG for the screen, SVG and PDF for print, with text that stays text."""

from pathlib import Path
from typing import Any

from matplotlib import rc_context
from matplotlib.figure import Figure

DPI = 200
FORMATS = ("png", "svg", "pdf")

# Type 42 keeps the letters of a PDF as text in an embedded font; SVG gets outlines, which look
# the same everywhere.
SETTINGS: Any = {"pdf.fonttype": 42, "svg.fonttype": "path", "svg.hashsalt": "plastiq"}


def save(figure: Figure, path: Path, kind: str, title: str = "") -> None:
    """Writes `figure` to `path` as `kind` (one of FORMATS), whatever the path's name.

    Raises OSError. The figure stays on the canvas on which it is shown.
    """
    key = "Software" if kind == "png" else "Creator"
    metadata = {"Title": title, key: "PlastIQ-tracker"}
    with rc_context(SETTINGS):
        figure.savefig(path, format=kind, dpi=DPI, metadata=metadata)
