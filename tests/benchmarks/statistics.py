"""Times the program's statistics against other ways to the same figures, on one file in one go.

    python -m tests.benchmarks.statistics [--people N …] [--rounds R] [--only SIDE …]

Full statistics are the total and the splits by cohort, gender, education, region and coach, with
the states at 3 and 12 months, outcomes, internships, composition and same employer, from the
closed file. Every side follows the same definitions and must give the same numbers, or nothing is
printed. The sides take turns, each in a process of its own; the first round is not timed when
there are more.
"""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.benchmarks import curves, figures
from tests.benchmarks.dossiers import dossier_of
from tests.benchmarks.measuring import FIRST, Line, Runs, measure, print_table

PEOPLE = (20_000, 100_000, 1_000_000)
LOOPS_UP_TO = 20_000
MEMORY = 600_000_000
FROM_THE_FILE, FIT, FITS = "from the file", "fit", "fit of every cohort"
GOAL = 1_000_000
"""The number of people for which the targets are set; that of the loops is for LOOPS_UP_TO."""
SIDES = {
    "sql": ("SQL in SQLite, temporary tables and GROUP BY", 0.15),
    "pandas": ("pandas", 0.2),
    "polars": ("polars, read through ADBC", 0.3),
    "duckdb": ("DuckDB over the SQLite file", None),
    "loops": ("loops over mapped objects", 0.02),
}
CHANGES = {
    "filter": "another filter: table and curve",
    "split": "another split, by two",
    "day": "another day",
    "filter, all splits": "another filter: the full statistics",
    "day, all splits": "another day: the full statistics",
}
CHANGE_SHARE, CHANGE_SECONDS = 0.2, 0.35
GROWTH = 12
TITLES = ("", "seconds", "ratio", "target", "MB", "")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, nargs="+", default=PEOPLE)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--only", nargs="+", choices=[*SIDES, "curve"], default=[*SIDES, "curve"])
    asked = parser.parse_args(arguments)
    first_times: dict[int, Runs] = {}
    for people in asked.people:
        path = dossier_of(people)
        tasks = list(_tasks(people, asked.only))
        runs = _rounds(path, tasks, asked.rounds)
        first_times[people] = runs["program"]
        print(f"\n{people} people, medians of {max(1, asked.rounds - 1)}\n")
        print_table(TITLES, _with_targets(people, _lines(runs)))
    _print_growth(first_times)


def _tasks(people: int, only: Sequence[str]) -> Iterator[str]:
    yield "program"
    for side in SIDES:
        if side in only and (side != "loops" or people <= LOOPS_UP_TO):
            yield side
    if "curve" in only:
        yield from ("program curve", "lifelines curve")


def _rounds(path: Path, tasks: Sequence[str], rounds: int) -> dict[str, Runs]:
    runs = {task: Runs(task) for task in tasks}
    for number in range(rounds):
        answers: dict[str, Any] = {}
        for task in tasks:
            measured = measure(task, path)
            answers[task] = measured["answer"]
            if number or rounds == 1:
                runs[task].take(measured)
        _compare(answers)
    return runs


def _compare(answers: dict[str, Any]) -> None:
    """Raises when a side's figures are not the program's."""
    for task, answer in answers.items():
        if task.endswith("curve"):
            found = curves.difference(answers["program curve"], answer)
        else:
            found = figures.difference(answers["program"], answer)
        if found is not None:
            raise AssertionError(f"{task} differs from the program: {found}")


def _with_targets(people: int, lines: Iterable[Line]) -> Iterator[Line]:
    """A target stands only beside what it is set for."""
    for line in lines:
        goal = LOOPS_UP_TO if line.name.strip() == SIDES["loops"][0] else GOAL
        yield line if people == goal else replace(line, target=None, also="")


def _lines(runs: dict[str, Runs]) -> Iterator[Line]:
    program = runs["program"]
    yield Line("Full statistics, from the closed file")
    yield Line(
        "  this program",
        program.median(),
        program.memory,
        also="" if program.memory <= MEMORY else "over 600 MB",
    )
    for side, (name, target) in SIDES.items():
        if side in runs:
            other = runs[side]
            yield Line(f"  {name}", other.median(), other.memory, program.ratio(other), target)
    yield Line("Then, in the open dossier; ratio to the first time")
    for part, name in CHANGES.items():
        yield Line(
            f"  {name}",
            program.median(part),
            ratio=program.ratio(program, part, FIRST),
            target=CHANGE_SHARE,
            also="" if program.median(part) <= CHANGE_SECONDS else "over 0.35 s",
        )
    if "program curve" in runs:
        yield from _curve_lines(runs["program curve"], runs["lifelines curve"])


def _curve_lines(program: Runs, lifelines: Runs) -> Iterator[Line]:
    for part, title, other, target in (
        (FIT, "Retention curve with interval, the fit", "lifelines", 0.12),
        (FITS, "Curves of all cohorts", "lifelines, one after the other", 1 / 30),
        (FROM_THE_FILE, "The curve from the closed file", "pandas and lifelines", 0.3),
    ):
        whole = part == FROM_THE_FILE
        yield Line(title)
        yield Line("  this program", program.median(part), program.memory if whole else None)
        yield Line(
            f"  {other}",
            lifelines.median(part),
            lifelines.memory if whole else None,
            program.ratio(lifelines, part),
            target,
        )


def _print_growth(first_times: dict[int, Runs]) -> None:
    if {100_000, 1_000_000} <= first_times.keys():
        times = first_times[1_000_000].median() / first_times[100_000].median()
        missed = "" if times <= GROWTH else ", missed"
        print(f"\nFrom 100 000 to 1 000 000 people: {times:.1f} × the time (≤ {GROWTH}{missed})")


if __name__ == "__main__":
    main()
