"""The commands freeze and frozen: finalising, listing, showing, verifying, comparing."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.cli import main
from plastiq_tracker.domain.records import Person
from plastiq_tracker.services import dossiers, records
from tests.figures import reference_json
from tests.reference.test_naive import deviations

Run = Callable[..., tuple[int, str, str]]
AS_OF = ("--as-of", "2022-04-30")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "demo.plastiq"
    dossiers.make_demo(path).close()
    return path


@pytest.fixture
def run(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Run:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")

    def run(command: str, *arguments: str) -> tuple[int, str, str]:
        status = main([command, str(path), *arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


def as_json(run: Run, command: str, *arguments: str) -> Any:
    status, out, err = run(command, *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_finalising_tells_the_digest_and_lists(run: Run) -> None:
    assert run("frozen") == (0, "No report was finalised yet.\n", "")
    status, out, _ = run("freeze", *AS_OF, "--name", "Eindrapport")
    listed = as_json(run, "frozen")
    assert status == 0
    assert out == f"Finalised: “Eindrapport”. Its SHA-256 is {listed[0]['sha256']}.\n"
    assert [(each["name"], each["as_of"]) for each in listed] == [("Eindrapport", "2022-04-30")]
    assert listed[0]["sha256"] in run("frozen")[1]
    made = as_json(run, "freeze", *AS_OF, "--name", "Nog een", "--gender", "v", "--by", "region")
    assert [each["id"] for each in as_json(run, "frozen")] == [made["id"], listed[0]["id"]]


def test_showing_gives_the_documents_of_stats_and_retention(run: Run) -> None:
    live = [as_json(run, command, *AS_OF) for command in ("stats", "retention")]
    run("freeze", *AS_OF, "--name", "Eindrapport")
    shown = as_json(run, "frozen", "eindrapport")
    assert [shown["stats"], shown["retention"]] == live
    assert deviations(reference_json()["stats"], shown["stats"]) == []
    status, out, _ = run("frozen", "Eindrapport", "--show")
    assert status == 0
    assert shown["report"]["sha256"] in out
    assert run("stats", *AS_OF)[1].strip() in out
    assert run("retention", *AS_OF)[1].strip() in out


def test_days_are_shown_in_their_order(run: Run) -> None:
    run("freeze", *AS_OF, "--name", "Eindrapport")
    shown = as_json(run, "frozen", "eindrapport")["retention"]
    for name in ("at_risk", "survival_at"):
        days = [int(day) for day in shown[name]]
        assert days == sorted(days)
        assert max(days) > 99


def test_someone_erased_has_no_key_in_print(run: Run, path: Path) -> None:
    run("freeze", *AS_OF, "--name", "Eindrapport")
    dossier = dossiers.open_dossier(path)
    with dossier.read() as work:
        (erased,) = work.find(Person, code="P0022")
    records.delete(dossier, erased)
    dossier.close()
    out = run("frozen", "Eindrapport", "--compare")[1]
    assert erased.id.hex not in out
    assert "3 → 2  [erased]" in out
    assert out.splitlines()[-1] == "  erased"
    (found,) = as_json(run, "frozen", "Eindrapport", "--compare")["persons"]
    assert (found["person"], found["change"]) == (erased.id.hex, "erased")


def test_comparing_says_which_figures_and_who(run: Run, path: Path) -> None:
    run("freeze", *AS_OF, "--name", "Eindrapport")
    unchanged = "Nothing changed since: the same parameters give the same figures.\n"
    assert run("frozen", "Eindrapport", "--compare") == (0, unchanged, "")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "UPDATE follow_up SET answer = 'employed', contacted_on = '2021-07-20' "
            "WHERE milestone = '3' AND enrolment_id IN (SELECT e.id FROM enrolment e "
            "JOIN person p ON p.id = e.person_id WHERE p.code = 'P0023')"
        )
        connection.commit()
    status, out, _ = run("frozen", "Eindrapport", "--compare")
    assert status == 0
    lines = [line.strip() for line in out.replace("\N{NO-BREAK SPACE}", " ").splitlines()]
    assert (
        "Total · In work, of the known · 3 months after the exit: 50 of 71 (70,4 %) → "
        "51 of 72 (70,8 %)  [P0023]"
    ) in lines
    assert lines[-1].startswith("P0023: status at 3 months: Unknown (Not reached) → In work; ")
    found = as_json(run, "frozen", "Eindrapport", "--compare")
    assert [each["code"] for each in found["persons"]] == ["P0023"]
    assert {
        "by": "cohort",
        "place": ["VJ2021"],
        "figure": "milestone_3_rate_known",
        "then": [16, 22],
        "now": [17, 23],
        "persons": [found["persons"][0]["person"]],
    } in found["figures"]
    others = [each for each in found["figures"] if each["by"] != "cohort"]
    assert f"Changed figures in the other splits: {len(others)}." in lines


def test_the_people_behind_a_frozen_figure(run: Run, path: Path) -> None:
    run("freeze", *AS_OF, "--name", "Eindrapport")
    asked = ("frozen", "eindrapport", "--trace", "milestone_12_rate_known")
    before = as_json(run, *asked, "--group", "NJ2020")
    assert before["report"]["name"] == "Eindrapport"
    assert before["counts"] == {"counted": 14, "rest": 8, "left_out": 0}
    assert "P0022" in {each["person_code"] for each in before["people"]["counted"]}
    dossier = dossiers.open_dossier(path)
    with dossier.read() as work:
        (erased,) = work.find(Person, code="P0022")
    records.delete(dossier, erased)
    dossier.close()
    after = as_json(run, *asked, "--group", "NJ2020")
    assert after["counts"] == before["counts"]
    assert after["people"]["counted"][-1]["person_code"] is None
    assert after["people"]["counted"][-1]["status"] == "In work"
    status, out, err = run(*asked, "--group", "V", "--by", "gender")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert "Which job, answer or internship decided was not frozen." in out
    assert sum(line.startswith("P0") for line in lines) == 10
    assert sum(line.startswith("Erased ") for line in lines) == 1
    assert erased.id.hex not in out


def test_verifying_refuses_what_was_tampered_with(run: Run, path: Path) -> None:
    for name in ("Eerste", "Tweede"):
        run("freeze", *AS_OF, "--name", name)
    stand = [
        f"“{each['name']}” stands as it was finalised. Its SHA-256 is {each['sha256']}.\n"
        for each in as_json(run, "frozen")
    ]
    assert run("frozen", "--verify") == (0, "".join(stand), "")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER tr_frozen_report_update")
        connection.execute(
            "UPDATE frozen_report SET content = substr(content, 1, 500) WHERE name = 'Eerste'"
        )
        connection.commit()
    status, out, err = run("frozen", "--verify")
    assert (status, out) == (1, stand[0])
    assert err.startswith("“Eerste” does not stand: ")
    assert len(err.splitlines()) == 1
    assert run("frozen", "tweede", "--verify")[0] == 0
    assert run("frozen", "eerste", "--verify") == (1, "", err)
    status, out, said = run("frozen", "eerste", "--verify", "--json")
    (found,) = json.loads(out)
    assert (status, said) == (1, err)
    assert (found["stands"], found["found"]) == (False, None)
    assert run("frozen", "eerste")[0] == 1
    assert run("frozen", "eerste", "--compare")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["frozen", "Geen"], "There is no frozen report “Geen”. The dossier has: Eindrapport."),
        (["frozen", "--compare"], "Name the frozen report; `frozen DB` lists them."),
        (["frozen", "--trace", "enrolled"], "Name the frozen report; `frozen DB` lists them."),
        (
            ["frozen", "Eindrapport", "--trace", "enroled"],
            "There is no figure “enroled” about persons.",
        ),
        (
            ["frozen", "Eindrapport", "--trace", "enrolled", "--group", "NJ1999"],
            "There is nobody in the group “NJ1999”.",
        ),
        (
            ["freeze", "--name", "EINDRAPPORT"],
            "There is a frozen report “Eindrapport” already. Choose another name.",
        ),
        (["freeze", "--name", " "], "This is required."),
        (["freeze", "--name", "x", "--gender", "x"], "Nobody is in this selection, so it cannot"),
        (["freeze", "--name", "x", "--region", "Y"], "There is no trajectory in region Y in"),
        (["freeze", "--name", "x", "--project", "K"], "There is no project K. The dossier has:"),
    ],
    ids=str,
)
def test_refusals_are_one_sentence(run: Run, arguments: list[str], sentence: str) -> None:
    run("freeze", *AS_OF, "--name", "Eindrapport")
    status, out, err = run(*arguments)
    assert (status, out) == (1, "")
    assert err.startswith(sentence)
    assert len(err.splitlines()) == 1
    assert len(as_json(run, "frozen")) == 1


def test_a_name_that_is_no_text_is_wrong_usage(run: Run) -> None:
    with pytest.raises(SystemExit) as left:
        run("freeze", "--name", "\udcff")
    assert left.value.code == 2
