"""A phone round in a real X window with real keys: xdotool presses them as a keyboard does."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from plastiq_tracker.domain.records import Company, FollowUp, JobSpell
from plastiq_tracker.domain.values import Answer, Contract
from plastiq_tracker.store.dossier import Dossier
from tests.end_to_end.phone_round_people import DAY, EMPLOYER, OTHER, PEOPLE, forty_people
from tests.end_to_end.test_on_a_screen import HERE, ROOT, Environment, screen

XDOTOOL = shutil.which("xdotool")
NO_FINGERS = "There is no xdotool here. On Debian and Ubuntu: apt-get install xdotool"
PATIENCE_S = 60

pytestmark = [
    pytest.mark.x_screen,
    pytest.mark.slow,
    pytest.mark.skipif(XDOTOOL is None, reason=NO_FINGERS),
]
__all__ = ["screen"]


class Window:
    """The program in a window of its own, told of by the lines it prints."""

    def __init__(self, process: "subprocess.Popen[str]", environment: Environment) -> None:
        self._process = process
        self._environment = environment
        self._lines: SimpleQueue[str] = SimpleQueue()
        self.seen: list[str] = []
        self.keys = 0
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def press(self, *keys: str) -> None:
        """Presses keys by their names in X."""
        assert XDOTOOL is not None
        self.keys += len(keys)
        subprocess.run([XDOTOOL, "key", "--delay", "30", *keys], env=self._environment, check=True)

    def shows(self, wanted: str) -> None:
        """Waits until this is in sight."""
        while True:
            try:
                line = self._lines.get(timeout=PATIENCE_S)
            except Empty:
                raise AssertionError(f"{wanted!r} does not come, only {self.seen}") from None
            self.seen.append(line)
            if line == wanted:
                return

    def end(self) -> int:
        self._process.wait(PATIENCE_S)
        self._reading.join(PATIENCE_S)
        return self._process.returncode

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.strip())


@pytest.fixture
def window(screen: Environment, tmp_path: Path) -> Iterator[Window]:
    forty_people(tmp_path / "kempen.plastiq")
    environment = screen | {"PLASTIQ_LANGUAGE": "en", "PYTHONPATH": os.fspath(ROOT)}
    process = subprocess.Popen(
        [sys.executable, HERE / "phone_round_driven.py", tmp_path / "kempen.plastiq"],
        cwd=ROOT, env=environment, text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Window(process, environment)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def test_a_round_with_a_real_keyboard(window: Window, tmp_path: Path) -> None:
    window.shows("today")
    window.press("F9")
    window.shows("call Persoon 001 -")
    window.keys = 0
    window.press("w", "Return")
    window.shows("call Persoon 002 -")
    assert window.keys == 2
    window.press("e", "o", "m", "e", "g", "Down", "Tab", "1", "Return")
    window.press("1", "slash", "1", "0", "Return")
    window.shows("call Persoon 003 -")
    assert window.keys <= 2 + 25
    window.press("n")
    window.shows("call Persoon 003 no_contact")
    window.press("plus", "3", "Return")
    window.shows("call Persoon 004 -")
    window.press("f", "BackSpace", "3", "Return")
    window.shows("call Persoon 005 -")
    window.press("ctrl+z")
    window.shows("call Persoon 004 -")
    window.press("Next")
    window.shows("call Persoon 005 -")
    window.press("Escape")
    window.shows("today")
    window.press("ctrl+q")
    assert window.end() == 0
    with closing(Dossier.open(tmp_path / "kempen.plastiq")) as dossier, dossier.read() as work:
        contacts = work.find(FollowUp)
        assert [each.answer for each in contacts] == [
            Answer.EMPLOYED, Answer.EMPLOYED, Answer.NO_CONTACT,
        ]  # fmt: skip
        assert contacts[2].retry_on is not None
        assert (contacts[2].retry_on - DAY).days == 3
        (still,) = work.find(JobSpell, person_id=PEOPLE[0].id)
        assert (still.company_id, still.last_confirmed_on) == (EMPLOYER.id, DAY)
        jobs = work.find(JobSpell, person_id=PEOPLE[1].id)
        assert [(each.company_id, each.contract) for each in jobs] == [
            (EMPLOYER.id, Contract.FIXED_TERM), (OTHER.id, Contract.PERMANENT),
        ]  # fmt: skip
        assert len(work.find(Company)) == 2
