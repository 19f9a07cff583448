"""Measures how long the program takes from its start to what is seen first.

    python -m tests.benchmarks.startup [--people N] [--rounds R]

The other side is a bare window of PySide6 with a table. Each start is a process of its own, the
two of a pair follow each other, and their bytecode is cached. A ratio is the median of those of
the pairs: once of the time on the clock, once of the work of the processor, which a machine that
is busy with something else disturbs less. The window opens on a dossier, offscreen.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.dossiers import dossier_of
from tests.benchmarks.measuring import ROOT

PEOPLE = 20_000
PATIENCE_S = 120
TO_THE_WINDOW, TO_THE_ROWS = 1.25, 2.5
SIDES = {
    "window": ("to the first painted window", TO_THE_WINDOW),
    "participants": ("to the first rows of the participants", TO_THE_ROWS),
    "today": ("to the first rows of today", TO_THE_ROWS),
}


@dataclass
class Starts:
    """Seconds on the clock and of the processor, in pairs: the program's and the bare one's."""

    clock: list[tuple[float, float]] = field(default_factory=list)
    work: list[tuple[float, float]] = field(default_factory=list)
    modules: set[str] = field(default_factory=set)


def start(side: str, path: Path, home: Path) -> dict[str, Any]:
    """Starts one side; the seconds until it is painted, and what slow modules it has by then."""
    command = [sys.executable, "-m", "tests.benchmarks.first_sight", side, str(path)]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PLASTIQ_HOME": str(home),
        "PLASTIQ_LANGUAGE": "nl",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    if done.returncode:
        raise RuntimeError(f"{side}: {done.stderr}")
    told: dict[str, Any] = json.loads(done.stdout)
    return {**told, "clock": told["at"] - begun}


def measure(side: str, path: Path, home: Path, rounds: int) -> Starts:
    """The first pair, which may still have bytecode to write, does not count."""
    starts = Starts()
    for each in range(rounds + 1):
        bare, mine = start("bare", path, home), start(side, path, home)
        if each:
            starts.clock.append((mine["clock"], bare["clock"]))
            starts.work.append((mine["work"], bare["work"]))
        starts.modules |= set(mine["modules"])
    return starts


def ratio(pairs: Sequence[tuple[float, float]]) -> float:
    return median(mine / theirs for mine, theirs in pairs)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--rounds", type=int, default=9)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "started.plastiq")
        shutil.copyfile(dossier_of(asked.people), path)
        print(f"\n{asked.people} people, medians of {asked.rounds} pairs, milliseconds\n")
        print(f"{'from the start':40}{'clock':>8}{'bare':>8}{'ratio':>8}{'work':>8}{'ratio':>8}")
        for side, (name, target) in SIDES.items():
            _print(name, target, measure(side, path, Path(folder), asked.rounds))


def _print(name: str, target: float, starts: Starts) -> None:
    mine, bare = (median(pair[at] for pair in starts.clock) * 1000 for at in (0, 1))
    work = median(pair[0] for pair in starts.work) * 1000
    on_clock, of_work = ratio(starts.clock), ratio(starts.work)
    missed = "" if on_clock <= target else " missed"
    print(
        f"{name:40}{mine:8.0f}{bare:8.0f}{on_clock:8.2f}{work:8.0f}{of_work:8.2f}"
        f"  ≤ {target}{missed}  {', '.join(sorted(starts.modules))}".rstrip()
    )


if __name__ == "__main__":
    main()
