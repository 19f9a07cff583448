"""Ctrl+C while a workbook is being read: the child ends at once, and nothing is waited for."""

import subprocess
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.workbooks import reading
from plastiq_tracker.workbooks.reading import read_sheets
from tests.books import small, write_xlsx


@pytest.mark.parametrize("at_thread", [1, 2])
def test_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_thread: int) -> None:
    path = write_xlsx(tmp_path / "book.xlsx", small())
    children: list[subprocess.Popen[bytes]] = []
    starts: list[threading.Thread] = []
    popen, start = subprocess.Popen, threading.Thread.start

    def remembered(*arguments: Any, **options: Any) -> Any:
        children.append(popen(*arguments, **options))
        return children[-1]

    def interrupted(thread: threading.Thread) -> None:
        starts.append(thread)
        start(thread)
        if len(starts) == at_thread:
            raise KeyboardInterrupt

    monkeypatch.setattr(reading, "START", "import time; time.sleep(60)")
    monkeypatch.setattr(subprocess, "Popen", remembered)
    monkeypatch.setattr(threading.Thread, "start", interrupted)
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        read_sheets(path, ["Deelnemers"])
    assert time.monotonic() - began < 10
    assert children[0].returncode is not None
    assert not [thread for thread in starts if thread.is_alive()]
