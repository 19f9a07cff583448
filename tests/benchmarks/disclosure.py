"""Times how long it takes to make a table safe for readers outside.

    python -m tests.benchmarks.disclosure [--groups N] [--people P]

N cohorts of P made-up persons each, alone and with the cohorts split by coach.
"""

import argparse
from collections.abc import Sequence
from random import Random
from time import process_time

from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.disclosure import protect
from tests.benchmarks.measuring import Line, print_table
from tests.indicators.made_up import cohorts_of


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--groups", type=int, default=60)
    parser.add_argument("--people", type=int, default=60)
    options = parser.parse_args(arguments)
    lines = []
    for then_by in (None, Dimension.COACH):
        statistics = cohorts_of(Random(1), options.groups, options.people, then_by=then_by)
        started = process_time()
        protected = protect(statistics)
        seconds = process_time() - started
        hidden = sum(map(len, protected.hidden.values()))
        counts = len(protected.counted) * len(protected.hidden)
        lines.append(
            Line(
                "cohorts" if then_by is None else f"cohorts by {then_by}",
                seconds,
                also=f"{len(protected.hidden)} rows, {hidden / counts:.1%} of the counts hidden",
            )
        )
    print_table(["", "seconds", "ratio", "target", "MB", ""], lines)


if __name__ == "__main__":
    main()
