"""The tests of the coach, intake and dossier once more, and the demo, in an X window of 1366×768.

Where there is neither Xvfb nor a screen they are skipped, and the end of the run says so.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.end_to_end.conftest import PLATFORM, SIZE

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
XVFB = shutil.which("Xvfb")
NO_SCREEN = "There is no Xvfb and no DISPLAY here. On Debian and Ubuntu: apt-get install xvfb"
LONGEST = 280
STRANGE = ("PYTEST_", "COV_", "WAYLAND_", "QT_", "PLASTIQ_")
"""What of the run around it must not reach the run within."""

pytestmark = [pytest.mark.x_screen, pytest.mark.slow]

Environment = dict[str, str]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Environment]:
    """An environment whose windows open in X, on a virtual screen when there can be one."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(STRANGE)}
    ours |= {"QT_QPA_PLATFORM": "xcb", "PLASTIQ_HOME": str(tmp_path / "home")}
    if XVFB is not None:
        with virtual_screen(XVFB) as display:
            yield ours | {"DISPLAY": display}
    elif ours.get("DISPLAY"):
        yield ours
    else:
        pytest.skip(NO_SCREEN)


@contextmanager
def virtual_screen(program: str) -> Iterator[str]:
    """A screen with a number that was free; it goes with its last window, at the latest here."""
    reading, writing = os.pipe()
    size = f"{SIZE[0]}x{SIZE[1]}x24"
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp",
         "-terminate"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()  # empty when it ended instead
        assert number, "Xvfb does not start"
        yield f":{number}"
    finally:
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(10)
        server.kill()
        server.wait()


def run(*command: str, environment: Environment) -> subprocess.CompletedProcess[str]:
    """Runs a Python to its end; nothing of it stays, however the test ends."""
    with subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT, env=environment, text=True, encoding="utf-8", start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            output, errors = process.communicate(timeout=LONGEST)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return subprocess.CompletedProcess(process.args, process.returncode, output, errors)


@pytest.mark.parametrize(
    ("file", "tests"), [("test_coach.py", 1), ("test_intake.py", 2), ("test_dossier.py", 1)]
)
def test_a_coach_in_a_real_window(screen: Environment, file: str, tests: int) -> None:
    done = run(
        "-m", "pytest", "-p", "no:xdist", "-p", "no:cacheprovider", str(HERE / file),
        environment=screen | {PLATFORM: "xcb"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert f" {tests} passed" in done.stdout


def test_the_demo_opens_and_closes_without_a_word(screen: Environment, tmp_path: Path) -> None:
    """Nothing on standard error, no warning in the log; what was painted is on the screen."""
    on_screen, in_window = tmp_path / "screen.png", tmp_path / "window.png"
    done = run(
        str(HERE / "watch_demo.py"), str(on_screen), str(in_window),
        environment=screen | {"PLASTIQ_LANGUAGE": "nl"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done
    assert done.stdout == "xcb demo – PlastIQ\n"
    log = tmp_path / "home" / "plastiq-tracker.log"
    assert not log.exists() or log.read_text(encoding="utf-8") == ""
    assert alike(QImage(str(on_screen)), QImage(str(in_window))) > 0.98


def alike(one: QImage, other: QImage) -> float:
    """The share of the pixels, looked at here and there, that are the same in both."""
    assert one.size() == other.size()
    places = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    assert len({one.pixel(x, y) for x, y in places}) > 20, "nothing was painted"
    return sum(one.pixel(x, y) == other.pixel(x, y) for x, y in places) / len(places)
