"""Making dossiers: whole or not at all, the demo too."""

from contextlib import closing
from pathlib import Path

import pytest

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import history, importing
from plastiq_tracker.services.dossiers import make_demo
from plastiq_tracker.system.users import user_name


def test_a_demo_that_is_broken_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise Trouble(Text("Store", "The disk is full."))

    monkeypatch.setattr(importing, "import_workbook", full)
    with pytest.raises(Trouble, match="full"):
        make_demo(tmp_path / "demo.plastiq")
    assert list(tmp_path.iterdir()) == []


def test_ones_own_undo_does_not_empty_the_demo(tmp_path: Path) -> None:
    """Ctrl+Z in a demo in which nothing was done yet has nothing to take back."""
    with closing(make_demo(tmp_path / "demo.plastiq")) as demo:
        assert history.undoable(demo) is None
        (begin,) = history.recent(demo)
        assert begin.author == "PlastIQ"
        assert demo.user == user_name()
