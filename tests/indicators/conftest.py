"""What tests of the rules share."""

from collections.abc import Iterator

import pytest

from plastiq_tracker.store.dossier import Dossier


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """A dossier for made-up worlds, one after the other (see `readings.holding`)."""
    dossier = Dossier.create(tmp_path_factory.mktemp("worlds") / "empty.plastiq")
    yield dossier
    dossier.close()
