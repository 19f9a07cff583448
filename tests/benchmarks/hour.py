"""An hour of a coach's work, replayed at speed through the real window.

    python -m tests.benchmarks.hour [--people N] [--rounds R]

Each round searches, opens dossiers, notes follow-ups, takes somebody in, calls a few people one
after the other, looks at figures with other filters, and undoes and redoes what was done. The
window stands offscreen, with its worker as a user has it. A stall is the time in which the window
takes no turn of its event loop: on the clock, which also counts what else the machine does, and
in work of the window's own thread. Memory is compared after the first round and after the last.
Saving a contact is measured apart, beside a bare commit on the same disk.
"""

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QKeyCombination, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.records import Enrolment, FollowUp, new_id
from plastiq_tracker.domain.values import Answer, Channel, Education, Milestone
from plastiq_tracker.services import records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.phone_round import PhoneRoundPage
from plastiq_tracker.ui.pages.phone_round_answers import answer_keys
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.program import Program
from tests.benchmarks.dossiers import AS_OF, dossier_of
from tests.benchmarks.stalls import Stalls

PEOPLE, ROUNDS = 20_000, 8
STALL_S, MEMORY, SAVING_S = 0.050, 1.2, 0.020
NAMES = ("peeters", "de sm", "van den b", "janss", "yilm", "clae", "maes", "wout")
SAVINGS = 40
READING_MS = 4000
"""Before the first key: nobody begins sooner."""
LONGEST = 12
Deed = tuple[str, Callable[[], object]]


class Hour:
    """The program with a dossier open, and somebody who works in it.

    `answered` are those who were called.
    """

    def __init__(self, app: QApplication, path: Path) -> None:
        self.app, self.answered = app, 0
        settings = Settings(language="nl", theme="light")
        self.program = Program(app, settings, bootstrap.services(), "hour.log", clock=fixed(AS_OF))
        self.program.window.resize(1366, 768)
        self.program.start(path)
        self.wait(lambda: self.program.desk.has_dossier)
        self.program.window.activateWindow()
        self.rest()

    def rounds(self, first: int, count: int, stalls: Stalls | None = None) -> None:
        for at in range(first, first + count):
            for name, deed in self.round(at):
                if stalls is not None:
                    stalls.begin(name)
                deed()
                self.rest()

    def round(self, at: int) -> Iterator[Deed]:
        """What is done in one round, in its order."""
        name = NAMES[at % len(NAMES)]
        yield "to the participants", lambda: self.press("Ctrl+2")
        yield "search", lambda: self.search(name)
        yield "open a dossier", lambda: self.press("Return")
        for _ in range(3):
            yield "the next dossier", self.next_one
        yield "open a follow-up", lambda: self.press("F8")
        yield "note a follow-up", self.note
        yield "undo", lambda: self.press("Ctrl+Z")
        yield "redo", lambda: self.press("Ctrl+Shift+Z")
        yield "search nothing", lambda: self.press("Ctrl+F", "Esc")
        yield "open an intake", lambda: self.press("Ctrl+N")
        yield "type an intake", lambda: self.type_intake(at)
        yield "save an intake", lambda: self.press("Ctrl+Return")
        yield "undo an intake", lambda: self.press("Ctrl+Z")
        yield "filter the list", self.filter
        yield "the last of the list", self.to_the_end
        yield "everyone again", self.everyone
        yield "to today", lambda: self.press("Ctrl+1")
        yield "begin a phone round", lambda: self.press("F9")
        for answer in (Answer.JOBSEEKER, Answer.NO_CONTACT, Answer.JOBSEEKER, Answer.NO_CONTACT):
            yield "answer in a phone round", partial(self.answer, answer)
        yield "leave the phone round", lambda: self.press("Esc")
        yield "find anything", lambda: self.find(name)
        yield "the history", lambda: self.press("Ctrl+H")
        yield "leave the history", lambda: self.press("Esc")
        yield "to the statistics", lambda: self.press("Ctrl+6")
        yield "other filters", lambda: self.narrow(Education.HSO)
        yield "all again", self.all_again
        for kind in ("retention", "outcomes", "funnel"):
            yield "another chart", partial(self.chart, kind)
        yield "the people behind a figure", self.behind
        yield "to the trajectories", lambda: self.press("Ctrl+3")
        yield "to the companies", lambda: self.press("Ctrl+4")

    # Deeds

    @property
    def people(self) -> ParticipantsPage:
        return cast(ParticipantsPage, self.program.window.page)

    @property
    def figures(self) -> StatisticsPage:
        return cast(StatisticsPage, self.program.window.page)

    def search(self, typed: str) -> None:
        """Letter by letter, quicker than the answers come."""
        self.press("Ctrl+F", "Ctrl+A")
        self.key_in(typed)

    def next_one(self) -> None:
        self.people.list.table.setFocus()
        self.press("Down")

    def to_the_end(self) -> None:
        self.people.list.table.setFocus()
        self.press("End")

    def note(self) -> None:
        form: Any = self.people.panel.form
        form.fill({"answer": Answer.JOBSEEKER, "channel": Channel.PHONE, "remark": "Belt terug"})
        self.press("Ctrl+Return")

    def type_intake(self, at: int) -> None:
        self.key_in(f"Nieuw{at}")
        self.press("Tab")
        self.key_in(f"Zoveelste{at}")
        self.press("Tab")
        self.key_in("070302")
        self.press("Tab")

    def filter(self) -> None:
        filters = self.people.filters
        filters.standing.setCurrentIndex(1)
        filters.edited.emit()

    def answer(self, answer: Answer) -> None:
        page = cast(PhoneRoundPage, self.program.window.page)
        if page.view.end.isVisible():
            return
        self.answered += 1
        self.key_in(answer_keys()[answer].lower())
        self.press("Return")

    def find(self, typed: str) -> None:
        self.press("Ctrl+K")
        self.key_in(typed[:4])
        self.rest()
        self.press("Esc")

    def narrow(self, education: Education) -> None:
        choices = self.figures.choices
        choices.filters.check("educations", frozenset({education}))
        choices.filters.edited.emit()

    def everyone(self) -> None:
        self.people.show_everyone()

    def all_again(self) -> None:
        self.figures.start_over()

    def chart(self, kind: str) -> None:
        self.figures.charts.choose(kind)

    def behind(self) -> None:
        self.figures.side.bring("behind")
        self.rest()
        self.figures.side.bring("chart")

    # Hands

    def press(self, *keys: str) -> None:
        for name in keys:
            key: QKeyCombination = QKeySequence(name)[0]  # type: ignore[index]  # it can be
            target = self.app.focusWidget() or self.program.window
            QTest.keyClick(target, key.key(), key.keyboardModifiers())
            self.app.processEvents()

    def key_in(self, text: str) -> None:
        for char in text:
            QTest.keyClick(self.app.focusWidget() or self.program.window, ord(char))
            self.app.processEvents()

    def rest(self) -> None:
        """Until nothing is asked any more and what was answered is painted."""
        self.wait(lambda: not self.program.desk.runner.is_busy)
        self.pause(20)
        self.wait(lambda: not self.program.desk.runner.is_busy)

    def wait(self, until: Callable[[], bool]) -> None:
        while not until():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.app.processEvents()

    def pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        self.program.close()
        self.app.processEvents()


def memory() -> int:
    """Bytes of this process that are in memory now."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource  # there is none on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def saving(path: Path) -> tuple[float, float]:
    """Seconds: saving a contact, history included, and a commit of one row beside it."""
    contacts, commits = [], []
    dossier = Dossier.open(path)
    with dossier.read() as unit:
        enrolment = unit.find(Enrolment)[0]
    plain = dbapi2.connect(str(path.with_name("plain.db")), isolation_level=None)
    for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL"):
        plain.execute(f"PRAGMA {pragma}")
    plain.execute("CREATE TABLE row (number INTEGER)")
    contact = FollowUp(
        enrolment_id=enrolment.id,
        milestone=Milestone.THREE,
        contacted_on=AS_OF,
        channel=Channel.PHONE,
        answer=Answer.NO_CONTACT,
        recorded_at=datetime.combine(AS_OF, datetime.min.time()),
    )
    for at in range(SAVINGS):
        begun = time.perf_counter()
        records.save(dossier, replace(contact, id=new_id()))
        contacts.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("INSERT INTO row VALUES (?)", (at,))
        plain.execute("COMMIT")
        commits.append(time.perf_counter() - begun)
    plain.close()
    dossier.close()
    return median(contacts), median(commits)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"PLASTIQ_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        path = Path(home, "hour.plastiq")
        shutil.copyfile(dossier_of(asked.people), path)
        hour = Hour(bootstrap.make_app(), path)
        with Stalls(STALL_S) as stalls:
            stalls.begin("read what is to be done")
            hour.pause(READING_MS)
            hour.rounds(0, 1, stalls)
            before = memory()
            hour.rounds(1, asked.rounds, stalls)
        after = memory()
        hour.close()
        _print(asked.people, asked.rounds, stalls, after / before, *saving(path))


def _print(
    people: int, rounds: int, stalls: Stalls, grown: float, contact: float, commit: float
) -> None:
    print(f"\n{people} people, a first round and {rounds} more, milliseconds\n")
    print(f"{'longest stall of the window':36}{'clock':>8}{'its work':>10}")
    found = sorted(stalls.longest.values(), key=lambda each: -each.work)
    for each in found:
        print(f"{each.during:36}{each.seconds * 1000:8.0f}{each.work * 1000:10.0f}")
    print(f"\n{len(stalls.found)} stalls above {STALL_S * 1000:.0f}, the longest first:")
    for each in sorted(stalls.found, key=lambda each: -each.seconds)[:LONGEST]:
        print(f"\n{each.during}: {each.seconds * 1000:.0f}, its work {each.work * 1000:.0f}")
        for where, times in each.where.most_common(3):
            print(f"  {times} × {where}")
    beyond = contact - commit
    missed = " missed" if beyond > SAVING_S else ""
    print(
        f"\nsaving a contact {contact * 1000:.1f}, beside a commit of {commit * 1000:.1f}: ", end=""
    )
    print(f"{beyond * 1000:.1f} beyond it, ≤ {SAVING_S * 1000:.0f}{missed}")
    print(f"memory after, against after the first round: {grown:.2f}, ≤ {MEMORY}", end="")
    print(" missed" if grown > MEMORY else "")


if __name__ == "__main__":
    main()
