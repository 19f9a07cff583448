"""A round of the scripted hour, on a few people: what was done in it is in the dossier after."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from plastiq_tracker.domain.records import FollowUp, Person
from plastiq_tracker.domain.values import Answer
from plastiq_tracker.services import history
from plastiq_tracker.store.dossier import Dossier
from tests.benchmarks.dossiers import dossier_of
from tests.benchmarks.hour import Hour
from tests.benchmarks.stalls import Stalls

PEOPLE = 300


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "nl")
    return Path(shutil.copyfile(dossier_of(PEOPLE), tmp_path / "hour.plastiq"))


@pytest.fixture
def hour(app: QApplication, path: Path) -> Iterator[Hour]:
    working = Hour(app, path)
    yield working
    working.close()


def contacts(path: Path) -> list[FollowUp]:
    with closing(Dossier.open(path)) as dossier, dossier.read() as unit:
        return unit.find(FollowUp)


def people(path: Path) -> int:
    with closing(Dossier.open(path)) as dossier, dossier.read() as unit:
        return len(unit.find(Person))


def test_a_round_leaves_what_was_noted_and_nothing_that_was_undone(hour: Hour, path: Path) -> None:
    before = {each.id for each in contacts(path)}
    with Stalls(longer_than=60) as stalls:
        hour.rounds(0, 1, stalls)
    new = [each for each in contacts(path) if each.id not in before]
    assert hour.answered == 4
    noted = [each for each in new if each.remark == "Belt terug"]
    assert [each.answer for each in noted] == [Answer.JOBSEEKER]
    assert len(new) == 1 + hour.answered
    assert people(path) == PEOPLE
    taken_back = history.redoable(hour.program.desk.dossier)
    assert taken_back is None, "the last change was an answer by phone"
    assert set(stalls.longest) == {"", *(name for name, _ in hour.round(0))}
    assert not stalls.found
