"""The whole program by keyboard and by ear: every page, form, sheet and state there is a scene of.

What is not in sight in a scene is not looked at; a new form or sheet gets one in
`tests/end_to_end/scenes.py`, from which the pictures are made too.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui import walk
from tests.ui.walking import (
    by_colour_alone,
    focus_unseen,
    nameless,
    out_of_order,
    tab_through,
    unreached,
)

SIZE = (1366, 768)


def test_every_control_has_a_name_and_is_reached_by_keys(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk.at_home(tmp_path, monkeypatch)
    kinds: set[tuple[object, ...]] = set()

    def look(root: QWidget) -> Iterator[str]:
        yield from nameless(root)
        yield from by_colour_alone(root)
        yield from focus_unseen(root, kinds)
        reached = tab_through(root)
        yield from unreached(root, reached)
        yield from out_of_order(reached)

    with walk.opened(app, SIZE) as program:
        found = walk.everywhere(program, look)
    assert not found, "\n".join(found)
