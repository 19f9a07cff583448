"""What every command shares: the reader's words, the dossier, the criteria, what is printed."""

import argparse
import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Dimension

if TYPE_CHECKING:
    from plastiq_tracker.domain.criteria import Criteria
    from plastiq_tracker.store.dossier import Dossier

DONE, REFUSED = 0, 1
WRITTEN = Text("Command", "Written: {path}")
OUTPUT_LOST = Text("Command", "Writing the result did not succeed: {reason}.")
UNUSABLE = Text("Command", "{path} cannot be used: {reason}.")
INTERRUPTED = Text("Command", "Interrupted. What was not finished was not saved.")


def reader_words() -> Words:
    """The reader's language; only what is said in words needs Qt's translations."""
    with _uninterrupted():
        from plastiq_tracker.bootstrap import make_words

        return make_words()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Puts off Ctrl+C for a moment: while Qt is being imported it would abort the process."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard:
        raise KeyboardInterrupt


def open_dossier(path: Path) -> "closing[Dossier]":
    from plastiq_tracker.services import dossiers

    return closing(dossiers.open_dossier(path))


def criteria_of(dossier: "Dossier", options: argparse.Namespace) -> "Criteria":
    """The criteria that the filters ask for. Raises `Trouble` when they name what is not there."""
    from plastiq_tracker.services import statistics

    criteria = statistics.default_criteria(dossier, options.as_of or today(), options.project)
    criteria = replace(
        criteria,
        period_from=options.period_from or criteria.period_from,
        period_to=options.period_to or criteria.period_to,
        population=options.population or criteria.population,
        exit_basis=options.exit_basis or criteria.exit_basis,
        by=getattr(options, "by", None) or Dimension.COHORT,
        then_by=getattr(options, "then_by", None),
        trajectories=frozenset(options.trajectory),
        regions=frozenset(options.region),
        genders=frozenset(options.gender),
        educations=frozenset(options.education),
    )
    statistics.check(dossier, criteria)
    return criteria


def now() -> datetime:
    """This moment of UTC, as the dossier keeps moments."""
    return datetime.now(UTC).replace(tzinfo=None)


def today() -> date:
    from plastiq_tracker.system.clock import today

    return today()


def print_json(document: Any) -> None:
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    print()
