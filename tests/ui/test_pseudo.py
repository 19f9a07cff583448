"""A longer language than English has room everywhere, in a common window and in the smallest."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from plastiq_tracker.ui import program as programs
from tests.ui import walk
from tests.ui.pseudo import CLOSE, KEPT, LONGER, OPEN, PseudoWords, lengthened
from tests.ui.room import cut_off, too_large


@pytest.mark.parametrize("size", [(1366, 768), (800, 480)])
def test_no_text_is_cut_off(
    app: QApplication, size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk.at_home(tmp_path, monkeypatch)
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "fr")
    monkeypatch.setattr(programs, "QtWords", PseudoWords)

    def look(root: QWidget) -> Iterator[str]:
        yield from cut_off(root)
        yield from too_large(root.window(), *size)

    with walk.opened(app, size, language="fr") as program:
        found = walk.everywhere(program, look)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "source", ["Save", "Phone round", "{name} is open in another window.", "%n person(s)", "&New…"]
)
def test_the_language_is_longer_and_keeps_what_the_program_reads(source: str) -> None:
    said = lengthened(source)
    assert len(said) - len(source) >= (LONGER - 1) * len(KEPT.sub("", source)) - 1
    assert said.startswith(OPEN)
    assert said.endswith(CLOSE)
    for kept in ("{name}", "%n", "&N"):
        assert (kept in said) == (kept in source) or kept == "&N"
