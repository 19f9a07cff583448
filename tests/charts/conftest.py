"""The demo as a dossier, for charts over its days."""

from collections.abc import Iterator

import pytest

from plastiq_tracker.services import dossiers
from plastiq_tracker.store.dossier import Dossier


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = dossiers.make_demo(tmp_path_factory.mktemp("demo") / "demo.plastiq")
    yield dossier
    dossier.close()
