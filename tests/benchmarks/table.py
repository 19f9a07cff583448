"""Measures the table of participants against a list in memory and against a model in C++.

    python -m tests.benchmarks.table [--people N] [--rounds R]

Each side runs in a process of its own. The first view is from the closed file to the first lines
painted; memory is the highest there was until everyone could be reached. A jump ends when the lines
in sight are read and painted; it is compared with the same jump among 20 000. Repainting is taken
in seconds of the processor, of the same lines with the same texts and icons.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.measuring import ROOT, Line, print_table
from tests.benchmarks.names import dossier_of_names

PEOPLE, BASE = 1_000_000, 20_000
VIEW, MEMORY, JUMP, REPAINT = 1 / 10, 1 / 4, 1.5, 2.0
JUMPS = {
    "scroll": "scrolling to any place",
    "end": "the key End",
    "name": "typing the beginning of a name",
}


def side(name: str, path: Path, rounds: int) -> dict[str, Any]:
    """What a side measured, in a process of its own; raises what it said when it failed."""
    command = [sys.executable, "-m", "tests.benchmarks.table_sides", name, str(path), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name}: {done.stderr}")
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--base", type=int, default=BASE)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(arguments)
    path, base = dossier_of_names(asked.people), dossier_of_names(asked.base)
    _print_views(asked.people, path, asked.rounds)
    _print_jumps(asked.people, path, asked.base, base, asked.rounds)
    painted = side("repaints", path, asked.rounds)
    print()
    print_table(
        ("repainting", "seconds", "ratio", "target", "MB", ""),
        (
            Line(
                "the program's table",
                painted["program"],
                ratio=painted["program"] / painted["c++"],
                target=REPAINT,
            ),
            Line("a model in C++", painted["c++"]),
        ),
    )


def _print_views(people: int, path: Path, rounds: int) -> None:
    pairs = [
        (side("first view", path, rounds), side("in memory", path, rounds)) for _ in range(rounds)
    ]
    mine, theirs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    memory, other = (max(each["memory"] for each in of) for of in (mine, theirs))
    print(f"\n{people} people, medians of {rounds}\n")
    print_table(
        ("", "seconds", "ratio", "target", "MB", ""),
        (
            Line(
                "first view",
                median(each["first"] for each in mine),
                ratio=median(one["first"] / two["first"] for one, two in pairs),
                target=VIEW,
            ),
            Line("everyone can be reached", median(each["all"] for each in mine)),
            Line("memory", memory=memory, ratio=memory / other, target=MEMORY),
            Line("a list in memory", median(each["first"] for each in theirs), other),
        ),
    )


def _print_jumps(people: int, path: Path, few: int, base: Path, rounds: int) -> None:
    pairs = [(side("jumps", path, 9), side("jumps", base, 9)) for _ in range(rounds)]
    print()
    print_table(
        (f"jumps among {people}", "seconds", "ratio", "target", "MB", f"among {few}"),
        (
            Line(
                told,
                median(pair[0][name] for pair in pairs),
                ratio=median(pair[0][name] / pair[1][name] for pair in pairs),
                target=JUMP,
                also=f"{median(pair[1][name] for pair in pairs):.4f}",
            )
            for name, told in JUMPS.items()
        ),
    )


if __name__ == "__main__":
    main()
