"""Each benchmark runs here once on a small dossier: it works, and both sides agree."""

import pytest

from tests.benchmarks import statistics


def test_statistics(capsys: pytest.CaptureFixture[str]) -> None:
    statistics.main(people=300, rounds=1)
    assert "ratio: 0." in capsys.readouterr().out
