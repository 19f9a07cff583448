"""Charts of the figures, to show and to save.

matplotlib takes longer to import than the window to appear: everything that needs it is imported
when the first chart is asked for.
"""

# ruff: noqa: PLC0415 (imports inside functions: see above)

from pathlib import Path
from typing import TYPE_CHECKING, Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Words
from plastiq_tracker.indicators.in_work import InWork, in_work
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.indicators.retention_groups import RetentionGroup, RetentionGroups
from plastiq_tracker.indicators.splits import split_by
from plastiq_tracker.indicators.targets import Targets
from plastiq_tracker.services.reading import Reading, reading
from plastiq_tracker.services.targets import targets
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.outfiles import ending, whole_file

if TYPE_CHECKING:
    from plastiq_tracker.charts.chart import Chart
    from plastiq_tracker.charts.palette import Palette

Result = Statistics | Retention | RetentionGroups | InWork | Targets

CHART_ENDINGS = ("png", "svg", "pdf")


def result(dossier: Dossier, kind: str, criteria: Criteria, *, several: bool = False) -> Result:
    """What a chart of this kind, one of CHART_KINDS, is drawn from.

    With `several` the retention chart has a curve for each group of `criteria.by`.
    """
    if kind == "targets":
        return targets(dossier, criteria)
    read = reading(dossier, criteria)
    if kind == "heatmap":
        return in_work(read.facts, read.found, criteria)
    if kind != "retention":
        return read.statistics
    return _retention_groups(read) if several else read.retention


def _retention_groups(read: Reading) -> RetentionGroups:
    split = split_by(read.facts, read.found, read.criteria.by)
    labels = dict(zip(split.keys, split.labels, strict=True))
    return RetentionGroups(
        criteria=read.criteria,
        groups=tuple(
            RetentionGroup(key=key, label=labels[key], retention=found)
            for key, found in read.retention_by
        ),
        total=read.retention,
    )


def figure(
    dossier: Dossier,
    kind: str,
    criteria: Criteria,
    words: Words,
    palette: "Palette | None" = None,
    *,
    several: bool = False,
) -> "Chart[Any]":
    """The chart of this kind; light without a palette. `several` as in `result`."""
    from plastiq_tracker.charts.kinds import draw
    from plastiq_tracker.charts.palette import LIGHT

    found = result(dossier, kind, criteria, several=several)
    return draw(kind, found, words, palette or LIGHT)


def save_chart(
    dossier: Dossier,
    kind: str,
    criteria: Criteria,
    words: Words,
    path: Path,
    *,
    several: bool = False,
) -> None:
    """Writes the chart, on a light ground, as PNG, SVG or PDF. Raises FileTrouble."""
    dossier.spare(path)
    ending(path, CHART_ENDINGS)
    save_figure(figure(dossier, kind, criteria, words, several=several), path)


def save_result(kind: str, found: Any, words: Words, path: Path) -> None:
    """Writes the chart of a result that is there already, likewise. Raises FileTrouble."""
    from plastiq_tracker.charts.kinds import draw
    from plastiq_tracker.charts.palette import LIGHT

    ending(path, CHART_ENDINGS)
    save_figure(draw(kind, found, words, LIGHT), path)


def result_picture(kind: str, found: Any, words: Words) -> bytes:
    """The chart of a result on a light ground as a PNG in memory, for the clipboard."""
    from plastiq_tracker.charts.kinds import draw
    from plastiq_tracker.charts.palette import LIGHT
    from plastiq_tracker.charts.saving import picture

    return picture(draw(kind, found, words, LIGHT))


def save_figure(chart: "Chart[Any]", path: Path) -> None:
    """Writes a chart that is already there, as it looks. Raises FileTrouble."""
    from plastiq_tracker.charts.saving import save

    kind = ending(path, CHART_ENDINGS)
    with whole_file(path) as part:
        save(chart, part, kind)
