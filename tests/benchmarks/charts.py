"""Times a chart's redraw after a change against clearing the figure and plotting it anew.

    python -m tests.benchmarks.charts [--people N] [--rounds R]

Both draw the same results in the same order on a canvas of their own, 800 × 500 pixels: one by
`update`, which moves only what changed as long as the frame of the chart stands, the other by
`display`, which clears the figure and draws the same chart again. What they draw is the same to
the pixel, or nothing is printed. How often the frame could stay stands beside the times.
"""

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np

from plastiq_tracker.charts.kinds import draw
from plastiq_tracker.charts.palette import LIGHT
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import CHART_KINDS, Education, Gender, Population
from plastiq_tracker.services import charting
from plastiq_tracker.store.dossier import Dossier
from tests.benchmarks.dossiers import dossier_of, whole_period
from tests.words import DutchWords

TARGET = 0.2
CHANGES: tuple[dict[str, Any], ...] = (
    {"genders": frozenset({Gender.M})},
    {"genders": frozenset({Gender.V})},
    {"genders": frozenset({Gender.M, Gender.V})},
    {"educations": frozenset({Education.MAX_LSO})},
    {"educations": frozenset({Education.HSO})},
    {"educations": frozenset({Education.MAX_LSO, Education.HSO})},
    {"genders": frozenset({Gender.M}), "educations": frozenset({Education.HSO})},
    {"population": Population.COMPLETERS},
    {"population": Population.COMPLETERS, "genders": frozenset({Gender.V})},
    {"as_of": date(2024, 5, 31)},
    {"as_of": date(2024, 4, 30)},
    {"as_of": date(2024, 4, 30), "genders": frozenset({Gender.M})},
    {},
)
"""What a reader chooses one after the other, of everyone on the last day."""
SEVERAL = "retention, several"
KINDS = {each: (each, False) for each in CHART_KINDS} | {SEVERAL: ("retention", True)}


@dataclass
class Times:
    """Seconds of each redraw, and how often what stands could stay."""

    moved: list[float] = field(default_factory=list)
    anew: list[float] = field(default_factory=list)
    stayed: int = 0


def measure(kind: str, results: Sequence[Any], rounds: int) -> Times:
    """Draws all results in order, in both ways in turn; raises when the pictures differ."""
    times, words = Times(), DutchWords()
    quick, slow = (draw(kind, results[-1], words, LIGHT) for _ in range(2))
    quick.render(), slow.render()
    for _ in range(rounds):
        for result in results:
            start = perf_counter()
            times.stayed += quick.update(result)
            moved = quick.render()
            middle = perf_counter()
            slow.display(result)
            anew = slow.render()
            times.anew.append(perf_counter() - middle)
            times.moved.append(middle - start)
            if not np.array_equal(moved, anew):
                raise AssertionError(f"{kind}: two pictures of {result.criteria}")
    return times


def results(path: Path, kind: str, *, several: bool = False) -> list[Any]:
    """What the chart shows after each change."""
    with closing(Dossier.open(path)) as dossier:
        whole: Criteria = whole_period(dossier)
        return [
            charting.result(dossier, kind, replace(whole, **each), several=several)
            for each in CHANGES
        ]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(arguments)
    path = dossier_of(asked.people)
    count = asked.rounds * len(CHANGES)
    print(
        f"\nCharts of {asked.people} people after a change of filters or day; medians of {count}\n"
    )
    print(f"{'':20}{'redraw':>10}{'anew':>10}{'ratio':>8}{'target':>14}{'frame stayed':>16}")
    for name, (kind, several) in KINDS.items():
        times = measure(kind, results(path, kind, several=several), asked.rounds)
        ratio = median(a / b for a, b in zip(times.moved, times.anew, strict=True))
        goal = f"≤ {TARGET}" + (" missed" if ratio > TARGET else "")
        print(
            f"{name:20}{median(times.moved) * 1000:7.1f} ms{median(times.anew) * 1000:7.1f} ms"
            f"{ratio:8.2f}{goal:>14}{times.stayed:9} of {count}"
        )


if __name__ == "__main__":
    main()
