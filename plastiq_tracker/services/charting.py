"""Charts of the figures, to show and to save.

matplotlib takes longer to import than the window to appear: everything that needs it is imported
when the first chart is asked for.
"""

# ruff: noqa: PLC0415 (imports inside functions: see above)

from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Words
from plastiq_tracker.services.statistics import retention, statistics
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.outfiles import ending, whole_file

if TYPE_CHECKING:
    from plastiq_tracker.charts.chart import Chart
    from plastiq_tracker.charts.palette import Palette

CHART_ENDINGS = ("png", "svg", "pdf")


def figure(
    dossier: Dossier,
    kind: str,
    criteria: Criteria,
    words: Words,
    palette: "Palette | None" = None,
) -> "Chart":
    """The chart of this kind, one of CHART_KINDS; light without a palette."""
    from plastiq_tracker.charts.kinds import draw
    from plastiq_tracker.charts.palette import LIGHT

    result = (retention if kind == "retention" else statistics)(dossier, criteria)
    return draw(kind, result, words, palette or LIGHT)


def save_chart(dossier: Dossier, kind: str, criteria: Criteria, words: Words, path: Path) -> None:
    """Writes the chart, on a light ground, as PNG, SVG or PDF. Raises FileTrouble."""
    dossier.spare(path)
    ending(path, CHART_ENDINGS)
    save_figure(figure(dossier, kind, criteria, words), path)


def chart_picture(dossier: Dossier, kind: str, criteria: Criteria, words: Words) -> bytes:
    """The chart on a light ground as a PNG in memory, for the clipboard."""
    from plastiq_tracker.charts.saving import picture

    return picture(figure(dossier, kind, criteria, words))


def save_figure(chart: "Chart", path: Path) -> None:
    """Writes a chart that is already there, as it looks. Raises FileTrouble."""
    from plastiq_tracker.charts.saving import save

    kind = ending(path, CHART_ENDINGS)
    with whole_file(path) as part:
        save(chart, part, kind)
