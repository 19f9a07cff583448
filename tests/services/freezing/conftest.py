"""A dossier of the reference project with a frozen report of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from plastiq_tracker.services import dossiers, freezing
from plastiq_tracker.store.dossier import Dossier
from tests.services.freezing.asking import NOW, criteria_of


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier of the reference project with a frozen report of it."""
    path = tmp_path_factory.mktemp("reference") / "demo.plastiq"
    dossier = dossiers.make_demo(path)
    freezing.freeze(dossier, criteria_of(dossier), "Eindrapport", NOW)
    dossier.close()
    return path


@pytest.fixture
def dossier(reference: Path, tmp_path: Path) -> Iterator[Dossier]:
    path = tmp_path / "demo.plastiq"
    shutil.copy(reference, path)
    dossier = Dossier.open(path)
    yield dossier
    dossier.close()
