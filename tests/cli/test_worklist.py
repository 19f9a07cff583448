"""`worklist` and `check` on the command line."""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from plastiq_tracker.cli import main
from plastiq_tracker.commands import worklist as command
from plastiq_tracker.services.dossiers import DEMO_DAY, make_demo

DAY = ("--as-of", "2022-02-16")
"""On which, of the demo, 25 persons can be called; counted in the workbook by hand: 24 of NJ2021
of whom nothing is known yet at 3 months, and one of VJ2021 at 12."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("worklist") / "demo.plastiq"
    make_demo(path).close()
    return path


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")
    monkeypatch.setattr(command, "today", lambda: DEMO_DAY)


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def document(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    status, out, err = run(capsys, *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_whom_to_call_as_json(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    made = document(capsys, "worklist", demo, *DAY)
    assert (made["as_of"], made["coach"], made["waiting"], made["missed"]) == (
        "2022-02-16",
        None,
        25,
        1,
    )
    assert made["counts"] == {
        "late": 0, "now": 25, "retry": 0, "coming": 1, "ending": 0, "confirm": 0, "check": 0,
    }  # fmt: skip
    first = made["items"][0]
    assert first == {
        "kind": "call",
        "group": "now",
        "person": "P0045",
        "name": "Eeckhout Louis",
        "phone": "0470 00 00 45",
        "coach": None,
        "trajectory": "VJ2021",
        "milestone": "12",
        "day": "2022-02-16",
        "urgency": "open",
        "window": {"first": "2022-02-02", "due": "2022-02-16", "last": "2022-03-30"},
        "attempts": [],
        "more": 0,
        "what": "Follow-up after 12 months",
    }
    bare = document(capsys, "worklist", demo, *DAY, "--without-names")
    assert {"name", "phone"} & set(bare["items"][0]) == set()
    assert [each["person"] for each in bare["items"]] == [each["person"] for each in made["items"]]


def test_whom_to_call_as_text(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    status, out, err = run(capsys, "worklist", demo, *DAY)
    assert (status, err) == (0, "")
    assert "To call – late: 0 · To call – now: 25 · Try again: 0 · Coming soon: 1" in out
    assert re.search(r"P0045 +Eeckhout Louis +0470 00 00 45 +VJ2021 +— +Follow-up after 12", out)
    _, bare, _ = run(capsys, "worklist", demo, *DAY, "--without-names")
    assert "Eeckhout" not in bare
    assert "0470" not in bare
    assert "P0045" in bare


def test_nobody_to_call_says_when_somebody_will_be(
    capsys: pytest.CaptureFixture[str], demo: Path
) -> None:
    _, out, _ = run(capsys, "worklist", demo)
    assert "To do on 30/04/2022" in out
    assert "Nobody to call today. The next window opens on 30/07/2022." in out
    assert "Workplace track at Kunststofbedrijf Alfa ends on 13/05/2022" in out


def test_a_calendar(capsys: pytest.CaptureFixture[str], demo: Path, tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    status, out, err = run(capsys, "worklist", demo, "--ics", path, "--without-names", "--alarm")
    assert (status, err) == (0, "")
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert f"Written: {path}\nFollow-ups in it: {len(events)}\n" == out
    assert {str(event["SUMMARY"])[:5] for event in events} <= {f"P{at:04}" for at in range(1, 91)}
    assert all(event.walk("VALARM") for event in events)
    assert len({event["UID"] for event in events}) == len(events)


def test_what_is_refused(capsys: pytest.CaptureFixture[str], demo: Path, tmp_path: Path) -> None:
    status, out, err = run(capsys, "worklist", demo, "--coach", "Piet")
    assert (status, out) == (1, "")
    assert err == "There is no coach Piet: nobody in the dossier has one.\n"
    for path in (tmp_path / "agenda.txt", tmp_path / "nowhere" / "agenda.ics"):
        status, out, err = run(capsys, "worklist", demo, "--ics", path)
        assert (status, out) == (1, "")
        assert "was not written" in err


# ------------------------------------------------------------------ check


@pytest.fixture
def copied(demo: Path, tmp_path: Path) -> Path:
    path = tmp_path / "kopie.plastiq"
    shutil.copyfile(demo, path)
    return path


def test_a_sound_dossier(capsys: pytest.CaptureFixture[str], copied: Path) -> None:
    before = copied.read_bytes()
    status, out, err = run(capsys, "check", copied)
    assert (status, err) == (0, "")
    assert out.startswith("The file is sound.\nSchema: version ")
    assert "Nothing in it contradicts itself or is missing." in out
    made = document(capsys, "check", copied)
    assert (made["sound"], made["integrity"], made["foreign_keys"]) == (True, [], [])
    assert made["schema"]["version"] == made["schema"]["newest"]
    assert made["findings"] == []
    assert set(made["counts"].values()) == {0}
    assert copied.read_bytes() == before


def test_what_contradicts_itself_is_told_and_no_failure(
    capsys: pytest.CaptureFixture[str], copied: Path
) -> None:
    with closing(sqlite3.connect(copied)) as connection, connection:
        enrolment = connection.execute(
            "SELECT enrolment.id FROM enrolment JOIN person ON person.id = person_id "
            "WHERE person.code = 'P0046' AND outcome = 'completed'"
        ).fetchone()[0]
        connection.execute("UPDATE enrolment SET training_end = NULL WHERE id = ?", (enrolment,))
    made = document(capsys, "check", copied)
    assert made["sound"]
    assert made["counts"]["no_training_end"] == 1
    (finding,) = [each for each in made["findings"] if each["kind"] == "no_training_end"]
    assert finding == {
        "person": "P0046",
        "kind": "no_training_end",
        "contradicts": True,
        "trajectory": "NJ2021",
        "field": "training_end",
        "day": None,
        "message": "Enrolment: This was completed, but its training end is not known.",
    }
    status, out, _ = run(capsys, "check", copied)
    assert status == 0
    assert "P0046, NJ2021: Enrolment: This was completed, but its training end is not known." in out


def test_a_reference_to_what_is_not_there(capsys: pytest.CaptureFixture[str], copied: Path) -> None:
    with closing(sqlite3.connect(copied)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM project")
    status, out, err = run(capsys, "check", copied)
    assert status == 1
    assert "trajectory, row 1: refers to a record of project that is not there" in out
    assert err == "The file is damaged. It was left as it is; open a backup.\n"
    status, out, _ = run(capsys, "check", copied, "--json")
    made = json.loads(out)
    assert (status, made["sound"], made["findings"]) == (1, False, None)
    assert made["foreign_keys"]


def test_a_damaged_file(capsys: pytest.CaptureFixture[str], copied: Path) -> None:
    content = bytearray(copied.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = b"\xff" * 4096
    copied.write_bytes(content)
    status, out, err = run(capsys, "check", copied, "--json")
    made = json.loads(out)
    assert (status, made["sound"], made["findings"]) == (1, False, None)
    assert made["integrity"]
    assert err == "The file is damaged. It was left as it is; open a backup.\n"
    assert copied.read_bytes() == bytes(content)


def test_what_is_no_dossier(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "brief.plastiq"
    path.write_text("Beste,", encoding="utf-8")
    status, out, err = run(capsys, "check", path)
    assert (status, out) == (1, "")
    assert "is not a dossier of this program" in err
