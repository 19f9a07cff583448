"""The whole program, scene by scene, for those who look at all of it."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from plastiq_tracker import bootstrap
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.program import Program
from tests.end_to_end.scenes import Scenes, until, wait

Look = Callable[[QWidget], Iterable[str]]


@contextmanager
def opened(
    app: QApplication, size: tuple[int, int], language: str = "en", theme: str = "light"
) -> Iterator[Program]:
    """The program on the welcome page, with a worker of its own as a user has it."""
    settings = Settings(language=language, theme=theme)
    program = Program(app, settings, bootstrap.services(), "log")
    program.window.resize(*size)
    program.start()
    program.window.activateWindow()
    try:
        yield program
    finally:
        program.close()


def at_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The scenes keep what they write in this folder."""
    (folder / "Documenten").mkdir()
    monkeypatch.chdir(folder)


def scenes(program: Program, skip: Iterable[str] = ()) -> Iterator[tuple[str, QWidget]]:
    """Arranges each scene in turn and gives what is in front then: the window, or its pop-up."""
    for name, arrange in Scenes(program).all().items():
        arrange()
        settle(program)
        if name not in skip:
            yield name, in_front(program)


def in_front(program: Program) -> QWidget:
    """The window, or what has popped up over it; lists of proposals and menus are closed."""
    while isinstance(popup := QApplication.activePopupWidget(), QAbstractItemView | QMenu):
        popup.close()
    if popup is None:
        program.window.activateWindow()
        until(program.window.isActiveWindow)
    return popup or program.window


def settle(program: Program) -> None:
    """Waits until what was asked for is there."""
    wait(20)
    until(lambda: not program.desk.runner.is_busy)
    wait(20)


def everywhere(program: Program, look: Look) -> list[str]:
    """What is found wrong, each with the first scene in which it is."""
    found: dict[str, str] = {}
    for name, root in scenes(program):
        for wrong in look(root):
            found.setdefault(wrong, name)
    return [f"{scene}: {wrong}" for wrong, scene in found.items()]
