"""`trace`: the people behind a figure on the command line, by code and never by name."""

import json
from pathlib import Path

import pytest

from plastiq_tracker.cli import main
from plastiq_tracker.domain.records import Person
from plastiq_tracker.services.dossiers import make_demo

DAY = ("--as-of", "2022-04-30")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("trace") / "demo.plastiq"
    make_demo(path).close()
    return path


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLASTIQ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PLASTIQ_LANGUAGE", "en")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([str(each) for each in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_a_figure_and_its_people_as_text(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    asked = ("trace", demo, "milestone_12_rate_known", *DAY, "--by", "gender", "--group", "V")
    status, out, err = run(capsys, *asked)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert "12 months after the exit · Female: 50" in lines[2]
    assert lines[3] == "Persons in work divided by the known."
    assert [line for line in lines if line.endswith((": 3", ": 5"))] == [
        "In work: 3",
        "Not in work: 3",
        "Not due or not known: 5",
    ]
    assert sum(line.startswith("P0") for line in lines) == 3 + 3 + 5


def test_the_source_stands_below_the_meaning(
    capsys: pytest.CaptureFixture[str], demo: Path
) -> None:
    _, out, _ = run(capsys, "trace", demo, "milestone_3_lower", *DAY)
    assert "The lower bound is the rule of WIOA." in out


def test_a_part_of_a_group_as_json(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    asked = ("trace", demo, "enrolled", *DAY, "--then-by", "gender", "--group", "NJ2021", "V")
    status, out, err = run(capsys, *asked, "--json")
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert found["place"] == ["NJ2021", "V"]
    assert found["counts"] == {"counted": 3, "rest": 0, "left_out": 0}
    assert found["definitions"]["then_by"] == "gender"
    assert len(found["people"]["counted"]) == 3
    for person in found["people"]["counted"]:
        assert person["trajectory"] == "NJ2021"
        assert person["evidence"] == "Enrolled in NJ2021 from 20/09/2021"


def test_no_name_leaves_the_dossier(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    from contextlib import closing

    from plastiq_tracker.services.dossiers import open_dossier

    _, out, _ = run(capsys, "trace", demo, "enrolled", *DAY)
    _, document, _ = run(capsys, "trace", demo, "enrolled", *DAY, "--json")
    with closing(open_dossier(demo)) as dossier, dossier.read() as work:
        persons = work.find(Person)
    for person in persons:
        assert person.code in out
        assert person.code in document
        assert f"{person.last_name} {person.first_name}" not in out + document
        assert f"{person.first_name} {person.last_name}" not in out + document


def test_those_without_a_value_have_the_empty_key(
    capsys: pytest.CaptureFixture[str], demo: Path
) -> None:
    asked = ("trace", demo, "enrolled", *DAY, "--by", "company", "--group", "", "--json")
    _, out, _ = run(capsys, *asked)
    found = json.loads(out)
    _, stats, _ = run(capsys, "stats", demo, *DAY, "--by", "company", "--json")
    (without,) = [each for each in json.loads(stats)["groups"] if each["key"] is None]
    assert found["place"] == [None]
    assert found["counts"]["counted"] == without["enrolled"] > 0


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("nothing",), "There is no figure “nothing” about persons.\n"),
        (("enrolled", "--group", "NJ1999"), "There is nobody in the group “NJ1999”.\n"),
        (("enrolled", "--group", "NJ2021", "V"), "There is nobody in the group “V”.\n"),
        (("enrolled", "--project", "J1"), "There is no project J1."),
        (("composition_origin_tally_yes",), "Migrant origin is tallied per trajectory"),
    ],
)
def test_what_cannot_be_opened_is_one_sentence(
    capsys: pytest.CaptureFixture[str], demo: Path, asked: tuple[str, ...], sentence: str
) -> None:
    status, out, err = run(capsys, "trace", demo, *asked, *DAY)
    assert (status, out) == (1, "")
    assert err.startswith(sentence)
    assert len(err.splitlines()) == 1
