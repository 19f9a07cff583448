"""What is imported by the time the window is first seen; in a process of its own, as it starts."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.first_sight import SLOW

ROOT = Path(__file__).parents[2]


def seen_first(side: str, dossier: Path) -> list[str]:
    """Which of the slow modules are there when this side of the program is first painted."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.first_sight", side, str(dossier)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout)["modules"]
    return found


def test_nothing_slow_is_imported_before_the_window_is_painted(demo_file: Path) -> None:
    assert seen_first("window", demo_file) == []


def test_the_first_rows_bring_only_what_reads_and_counts(demo_file: Path) -> None:
    """That the file is opened shows that the way of finding out works."""
    assert set(seen_first("participants", demo_file)) == {"numpy", "sqlalchemy"}
    assert {"numpy", "sqlalchemy"} < set(SLOW)
