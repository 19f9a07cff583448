"""Measures the window while figures are computed in its worker, and after a click on a filter.

    python -m tests.benchmarks.window [--people N …] [--rounds R]

The real window stands offscreen on the page of statistics. A watchdog has a turn of the event loop
each millisecond; the longest time without one is the stall that a user would feel. It is taken
while the full statistics are worked out from the file, and while a filter is clicked on and off.
A click counts as answered when table and chart have been painted with what it changed: once in
seconds on the clock, once in seconds of the processor for everything the program did.
"""

import argparse
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.values import Gender
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.program import Program
from tests.benchmarks import by_program
from tests.benchmarks.dossiers import AS_OF, dossier_of

PEOPLE = (20_000, 1_000_000)
STALL_MS, CLICK_MS = 50, 150
CLICK_UP_TO = 20_000
"""The number of people for which the work after a click has a target."""


class Watchdog(QObject):
    """Has a turn of the event loop each millisecond and remembers the longest wait for one."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._turn)

    def _turn(self) -> None:
        now = perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest_during(self, act: Callable[[], None]) -> float:
        """Milliseconds without a turn while `act`, which keeps the events going, is at work."""
        self._longest, self._last = 0.0, perf_counter()
        self._timer.start()
        act()
        self._turn()
        self._timer.stop()
        return self._longest * 1000


@dataclass
class Measured:
    """Milliseconds of each round."""

    idle: list[float] = field(default_factory=list)
    computing: list[float] = field(default_factory=list)
    filtering: list[float] = field(default_factory=list)
    click: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)


class OpenWindow:
    """The program with a dossier open on the page of statistics."""

    def __init__(self, app: QApplication, path: Path) -> None:
        self.app, self.path = app, path
        settings = Settings(language="nl", theme="light")
        clock = fixed(AS_OF)
        self.program = Program(app, settings, bootstrap.services(), "benchmark.log", clock=clock)
        self.program.start(path)
        self.wait(lambda: self.program.desk.has_dossier)
        page = self.program.window.show_page("statistics")
        assert isinstance(page, StatisticsPage)
        self.page = page
        self.wait(lambda: page.statistics is not None and self.is_at_rest)

    @property
    def is_at_rest(self) -> bool:
        return not self.program.desk.runner.is_busy

    def wait(self, until: Callable[[], bool]) -> None:
        """Keeps the events going until it is so, and paints what is to be painted."""
        while not until():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.processEvents()

    def rest(self) -> None:
        """Half a second in which nothing is asked."""
        end = perf_counter() + 0.5
        QTimer.singleShot(500, self.page, lambda: None)
        self.wait(lambda: perf_counter() >= end)

    def compute(self) -> None:
        """The full statistics from the file, in the worker."""
        answers: list[object] = []
        self.program.desk.read(
            lambda: by_program.full_statistics(self.path), answers.append, owner=self.page
        )
        self.wait(lambda: bool(answers))

    def click(self) -> None:
        """The filter on women, on or off, until table and chart show it."""
        drawn: list[None] = []

        def take() -> None:
            drawn.append(None)

        self.page.charts.drawn.connect(take)
        self._box().click()
        self.wait(lambda: bool(drawn) and self.is_at_rest)
        self.page.charts.drawn.disconnect(take)

    def close(self) -> None:
        self.program.close()
        self.app.processEvents()

    def _box(self) -> QCheckBox:
        words = self.program.words.show(Gender.V)
        boxes = self.page.choices.filters.findChildren(QCheckBox)
        return [box for box in boxes if box.text() == words][-1]  # those before were replaced


def measure(app: QApplication, path: Path, rounds: int) -> Measured:
    window, watchdog, measured = OpenWindow(app, path), Watchdog(), Measured()
    window.click()
    window.click()
    for _ in range(rounds):
        measured.idle.append(watchdog.longest_during(window.rest))
        measured.computing.append(watchdog.longest_during(window.compute))
        measured.filtering.append(watchdog.longest_during(window.click))
        start, work = perf_counter(), process_time()
        window.click()
        measured.click.append((perf_counter() - start) * 1000)
        measured.work.append((process_time() - work) * 1000)
    window.close()
    return measured


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, nargs="+", default=PEOPLE)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args(arguments)
    paths = {people: dossier_of(people) for people in asked.people}
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"PLASTIQ_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        app = bootstrap.make_app()
        for people, path in paths.items():
            _print(people, measure(app, path, asked.rounds), asked.rounds)


def _print(people: int, measured: Measured, rounds: int) -> None:
    print(f"\n{people} people, medians of {rounds}, milliseconds\n")
    click = CLICK_MS if people <= CLICK_UP_TO else None
    for name, times, target in (
        ("longest stall of the window, at rest", measured.idle, None),
        ("longest stall while the full statistics are computed", measured.computing, STALL_MS),
        ("longest stall after a click on a filter", measured.filtering, STALL_MS),
        ("from that click to table and chart painted", measured.click, None),
        ("the program's own work for it, all threads", measured.work, click),
    ):
        value = median(times)
        goal = "" if target is None else f"≤ {target}" + (" missed" if value > target else "")
        print(f"{name:54}{value:8.1f}  {goal}".rstrip())


if __name__ == "__main__":
    main()
