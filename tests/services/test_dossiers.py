"""Making dossiers: whole or not at all, the demo too."""

from pathlib import Path

import pytest

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import importing
from plastiq_tracker.services.dossiers import make_demo


def test_a_demo_that_is_broken_off_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise Trouble(Text("Store", "The disk is full."))

    monkeypatch.setattr(importing, "import_workbook", full)
    with pytest.raises(Trouble, match="full"):
        make_demo(tmp_path / "demo.plastiq")
    assert list(tmp_path.iterdir()) == []
