"""One side of the statistics benchmark, alone in a process of its own.

    python -m tests.benchmarks.side TASK DOSSIER

Prints as JSON how long each part took, the memory at its peak, and the answer for comparison.
"""

import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from tests.benchmarks.measuring import FIRST, Answer

FITS = 5
"""A fit takes milliseconds, so the median of several counts."""


def seconds(run: Callable[[], Any]) -> float:
    """How long it takes."""
    start = perf_counter()
    run()
    return perf_counter() - start


def full_statistics(side: str) -> Callable[[Path], Answer]:
    """Everything, from the closed file; what is imported for it is there beforehand."""

    def task(path: Path) -> Answer:
        module = import_module(f"tests.benchmarks.by_{side}")
        start = perf_counter()
        figures = module.full_statistics(path)
        return {FIRST: perf_counter() - start}, figures

    return task


def program(path: Path) -> Answer:
    """The same, and in the dossier that is open then: other questions, each asked once."""
    from plastiq_tracker.domain.values import Dimension, Gender
    from plastiq_tracker.services.statistics import figures
    from plastiq_tracker.store.dossier import Dossier
    from tests.benchmarks.by_program import every_split
    from tests.benchmarks.dossiers import whole_period

    start = perf_counter()
    with closing(Dossier.open(path)) as dossier:
        criteria = whole_period(dossier)
        found = every_split(dossier, criteria)
        times = {FIRST: perf_counter() - start}
        men = replace(criteria, genders=frozenset({Gender.M}))
        earlier = replace(criteria, as_of=date(2023, 6, 30))
        questions = {
            "filter": lambda: figures(dossier, replace(criteria, genders=frozenset({Gender.V}))),
            "split": lambda: figures(
                dossier, replace(criteria, by=Dimension.TRAINING, then_by=Dimension.GENDER)
            ),
            "day": lambda: figures(dossier, replace(criteria, as_of=date(2022, 12, 31))),
            "filter, all splits": lambda: every_split(dossier, men),
            "day, all splits": lambda: every_split(dossier, earlier),
        }
        times |= {name: seconds(question) for name, question in questions.items()}
    return times, found


def program_curve(path: Path) -> Answer:
    """The retention curve: from the file, fitted alone, and all cohorts at once."""
    from plastiq_tracker.indicators.curves import kaplan_meier
    from plastiq_tracker.indicators.retention import retention_by
    from plastiq_tracker.indicators.splits import split_by
    from tests.benchmarks import curves

    start = perf_counter()
    answer = curves.from_the_file(path)
    times = {"from the file": perf_counter() - start}
    read = curves.read(path)
    work, split = read.episodes, split_by(read.facts, read.found, read.criteria.by)
    times["fit"] = median(
        seconds(lambda: kaplan_meier(work.duration, work.event)) for _ in range(FITS)
    )
    times["fit of every cohort"] = median(
        seconds(lambda: retention_by(work, read.criteria, split)) for _ in range(FITS)
    )
    answer |= {
        str(key): curves.survival(found) for key, found in retention_by(work, read.criteria, split)
    }
    return times, answer


def lifelines_curve(path: Path) -> Answer:
    """The same by pandas and lifelines; the fits get the program's own durations."""
    from plastiq_tracker.indicators.splits import split_by
    from tests.benchmarks import by_lifelines, curves

    start = perf_counter()
    answer = by_lifelines.from_the_file(path)
    times = {"from the file": perf_counter() - start}
    read = curves.read(path)
    work, split = read.episodes, split_by(read.facts, read.found, read.criteria.by)
    group = split.group[work.place]
    times["fit"] = median(
        seconds(lambda: by_lifelines.fit(work.duration, work.event)) for _ in range(FITS)
    )
    start = perf_counter()
    fitted = by_lifelines.fit_groups(work.duration, work.event, group, len(split.keys))
    times["fit of every cohort"] = perf_counter() - start
    answer |= {
        str(key): by_lifelines.survival(each) for key, each in zip(split.keys, fitted, strict=True)
    }
    return times, answer


TASKS: dict[str, Callable[[Path], Answer]] = {
    "program": program,
    **{side: full_statistics(side) for side in ("sql", "pandas", "polars", "duckdb", "loops")},
    "program curve": program_curve,
    "lifelines curve": lifelines_curve,
}


def peak_memory() -> int:
    """Bytes. Linux counts what the parent held before the start in `ru_maxrss`, so not that."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    import resource  # there is none on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    times, found = TASKS[sys.argv[1]](Path(sys.argv[2]))
    json.dump({"seconds": times, "memory": peak_memory(), "answer": found}, sys.stdout)
