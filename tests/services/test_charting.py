"""What charts are drawn from, and charts of a dossier as files."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.domain.values import CHART_KINDS, Dimension
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.in_work import InWork
from plastiq_tracker.indicators.results import Retention, Statistics
from plastiq_tracker.indicators.retention_groups import RetentionGroups
from plastiq_tracker.indicators.targets import Targets
from plastiq_tracker.services import charting
from plastiq_tracker.services.dossiers import DEMO_DAY, make_demo
from plastiq_tracker.services.statistics import default_criteria, retention, statistics
from plastiq_tracker.store.dossier import Dossier

WORDS = PlainWords()
BEGINNINGS = {"png": b"\x89PNG\r\n\x1a\n", "svg": b"<?xml", "pdf": b"%PDF-"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = make_demo(tmp_path_factory.mktemp("charting") / "demo.plastiq")
    yield dossier
    dossier.close()


@pytest.fixture
def criteria(demo: Dossier) -> Criteria:
    return default_criteria(demo, DEMO_DAY)


def test_every_kind_has_its_result(demo: Dossier, criteria: Criteria) -> None:
    kinds = {kind: type(charting.result(demo, kind, criteria)) for kind in CHART_KINDS}
    assert kinds == {
        "funnel": Statistics,
        "outcomes": Statistics,
        "composition": Statistics,
        "retention": Retention,
        "heatmap": InWork,
        "targets": Targets,
    }


def test_curves_of_groups_are_those_of_each_group_alone(demo: Dossier, criteria: Criteria) -> None:
    found = charting.result(demo, "retention", criteria, several=True)
    assert isinstance(found, RetentionGroups)
    assert [group.key for group in found.groups] == ["NJ2020", "VJ2021", "NJ2021", "VJ2022"]
    assert [group.label for group in found.groups] == [
        group.label for group in statistics(demo, criteria).groups
    ]
    assert found.total.as_json() == retention(demo, criteria).as_json()
    for group in found.as_json()["groups"]:
        alone = replace(criteria, trajectories=frozenset({group["key"]}))
        wanted = retention(demo, alone).as_json()
        assert {name: group[name] for name in wanted if name != "definitions"} == {
            name: value for name, value in wanted.items() if name != "definitions"
        }


@pytest.mark.parametrize("ending", BEGINNINGS)
@pytest.mark.parametrize("kind", ["heatmap", "targets", "retention"])
def test_charts_as_files(
    kind: str, ending: str, demo: Dossier, criteria: Criteria, tmp_path: Path
) -> None:
    path = tmp_path / f"chart.{ending}"
    by_education = replace(criteria, by=Dimension.EDUCATION)
    charting.save_chart(demo, kind, by_education, WORDS, path, several=True)
    assert path.read_bytes().startswith(BEGINNINGS[ending])


def test_no_chart_over_the_dossier(demo: Dossier, criteria: Criteria, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        charting.save_chart(demo, "heatmap", criteria, WORDS, demo.path)
    assert not list(tmp_path.iterdir())
