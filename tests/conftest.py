"""What concerns the whole run: it says at its end what could not be tried here."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from plastiq_tracker.store import dossier, migrate


@pytest.fixture(scope="session", autouse=True)
def one_schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The schema of a new dossier is made once; the thousands of others are copies of that file."""
    made = tmp_path_factory.mktemp("schema") / "empty.plastiq"
    made.touch()
    migrate.make_schema(made)

    def copy(part: Path) -> None:
        shutil.copyfile(made, part)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dossier, "make_schema", copy)
        yield


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tests that need a screen pass over in silence otherwise; under xdist this is the one place
    that hears of all of them.
    """
    skipped = [
        report
        for report in terminalreporter.getreports("skipped")
        if isinstance(report, pytest.TestReport) and "x_screen" in report.keywords
    ]
    if not skipped:
        return
    terminalreporter.section("NOT TESTED in a real window", sep="!", red=True, bold=True)
    for report in skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else ""
        terminalreporter.write_line(f"NOT TESTED in a real window: {report.nodeid}", red=True)
        terminalreporter.write_line(f"    {reason.removeprefix('Skipped: ')}")
