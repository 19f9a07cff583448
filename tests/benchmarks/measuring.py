"""Running the sides in turn, each in a fresh process, and printing what came of it as a table."""

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[2]
FIRST = "first time"
Answer = tuple[dict[str, float], Any]
"""Seconds by the name of the part, and what the sides must agree in."""


@dataclass
class Runs:
    """What all rounds of one task gave; a peak of memory is the highest of them."""

    task: str
    seconds: dict[str, list[float]] = field(default_factory=dict)
    memory: int = 0

    def take(self, measured: dict[str, Any]) -> None:
        for part, time in measured["seconds"].items():
            self.seconds.setdefault(part, []).append(time)
        self.memory = max(self.memory, measured["memory"])

    def median(self, part: str = FIRST) -> float:
        return median(self.seconds[part])

    def ratio(self, other: "Runs", part: str = FIRST, other_part: str | None = None) -> float:
        """The median over the rounds of this one's time divided by the other's."""
        pairs = zip(self.seconds[part], other.seconds[other_part or part], strict=True)
        return median(mine / theirs for mine, theirs in pairs)


def measure(task: str, path: Path) -> dict[str, Any]:
    """Runs a task of `side` once; raises what the process said when it failed."""
    command = [sys.executable, "-m", "tests.benchmarks.side", task, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{task}: {done.stderr}")
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


@dataclass(frozen=True)
class Line:
    """A line of the table; `target` is what `ratio` should at most be."""

    name: str
    seconds: float | None = None
    memory: int | None = None
    ratio: float | None = None
    target: float | None = None
    also: str = ""

    def cells(self) -> list[str]:
        reached = ""
        if self.ratio is not None and self.target is not None:
            reached = "" if self.ratio <= self.target else " missed"
        return [
            self.name,
            "" if self.seconds is None else _digits(self.seconds),
            "" if self.ratio is None else _digits(self.ratio),
            "" if self.target is None else f"≤ {self.target:.2g}{reached}",
            "" if self.memory is None else f"{self.memory / 1e6:.0f}",
            self.also,
        ]


def _digits(number: float) -> str:
    """Three digits that count."""
    decimals = 4 if number < 0.1 else 3 if number < 1 else 2 if number < 10 else 1
    return f"{number:.{decimals}f}"


def print_table(titles: Sequence[str], lines: Iterable[Line]) -> None:
    """Plain text: the first column to the left, the others to the right."""
    rows = [list(titles), *(line.cells() for line in lines)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(titles))]
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        print("  ".join(cells).rstrip())
