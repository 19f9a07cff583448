"""`outlook`, `compare` and `--then-by` on the command line."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plastiq_tracker.cli import main
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.services.dossiers import make_demo, open_dossier
from tests.comparing import unequal
from tests.reference import naive
from tests.reference.workbook import read_world

DAY = ("--as-of", "2022-04-30")
UNTIL = ("--until", "2022-12-31")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("outlook") / "demo.plastiq"
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


def document(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    status, out, err = run(capsys, *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_each_group_is_split_once_more(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    world = read_world()
    made = document(capsys, "stats", demo, *DAY, "--by", "education", "--then-by", "company")
    criteria = Criteria(
        project="J2020",
        period_from=date(2020, 1, 1),
        period_to=date(2022, 3, 31),
        as_of=date(2022, 4, 30),
        by=Dimension.EDUCATION,
        then_by=Dimension.COMPANY,
    )
    assert list(unequal(naive.stats(world, criteria), made)) == []
    assert made["definitions"]["then_by"] == "company"
    for group in made["groups"]:
        assert sum(part["enrolled"] for part in group["groups"]) == group["enrolled"]


def test_the_outlook_as_json(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    """29 of 45 known at 12 months; 27 fall due, all to be called: 29 to 56 of 72."""
    made = document(capsys, "outlook", demo, *DAY, *UNTIL, "--by", "gender")
    assert (made["definitions"]["as_of"], made["until"]) == ("2022-04-30", "2022-12-31")
    twelve = made["milestones"]["12"]
    assert (twelve["falling_due"], twelve["calls"], twelve["calls_falling_due"]) == (27, 27, 27)
    assert (twelve["now"]["due"], twelve["then"]["due"], twelve["then"]["known"]) == (45, 72, 45)
    assert twelve["reached"] == {
        "rate_known": pytest.approx([29 / 72, 56 / 72]),
        "lower": pytest.approx([29 / 72, 56 / 72]),
        "upper": pytest.approx([29 / 72, 56 / 72]),
        "coverage": 1,
    }
    by_gender = {group["key"]: group["milestones"]["12"]["calls"] for group in made["groups"]}
    assert by_gender == {"M": 24, "V": 3}
    assert len(made["calls"]) == 18 + 27
    assert made["calls"][0].keys() == {
        "person", "trajectory", "coach", "milestone", "first", "due", "last", "urgency",
    }  # fmt: skip
    first_due = [made["calls"][0][name] for name in ("first", "due", "last", "urgency")]
    assert first_due == ["2022-07-30", "2022-08-13", "2022-09-24", "upcoming"]


def test_the_outlook_as_text_names_nobody(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    status, out, err = run(capsys, "outlook", demo, *DAY, *UNTIL)
    assert (status, err) == (0, "")
    assert (
        "27 follow-ups fall due by 31/12/2022; reaching all of them moves the share in work "
        "at 12 months to between 40% and 78%." in out.replace("\N{NO-BREAK SPACE}%", "%")
    )
    assert sum(line.startswith("P0") for line in out.splitlines()) == 45
    with_names = {person.last_name for person in people(demo)}
    assert not [name for name in with_names if name in out]
    _, nobody, _ = run(capsys, "outlook", demo, *DAY, "--until", "2022-04-30")
    assert "Nobody is left to call for this date." in nobody


def people(demo: Path) -> list[Person]:
    dossier = open_dossier(demo)
    with dossier.read() as work:
        found = work.find(Person)
    dossier.close()
    return found


def test_a_reporting_date_too_early(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    status, out, err = run(capsys, "outlook", demo, *DAY, "--until", "2022-04-29")
    assert (status, out) == (1, "")
    assert "lies before" in err
    assert len(err.splitlines()) == 1


def test_two_groups_as_json(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    made = document(capsys, "compare", demo, "NJ2020", "NJ2021", *DAY)
    assert made["first"] == {"place": ["NJ2020"], "rest": False, "enrolled": 22}
    three = next(each for each in made["rates"] if each["key"] == "milestone_3_rate_known")
    assert (three["first"]["k"], three["first"]["n"]) == (15, 22)
    assert (three["second"]["k"], three["second"]["n"]) == (19, 27)
    assert three["difference"] == pytest.approx(15 / 22 - 19 / 27)
    assert three["interval"] == pytest.approx(naive.newcombe(15, 22, 19, 27))
    assert (three["verdict"], three["cautions"]) == ("too_few", [])
    assert made["composition"]["gender"]["V"] == {"first": 3, "second": 3}


def test_a_group_beside_all_others_as_text(capsys: pytest.CaptureFixture[str], demo: Path) -> None:
    status, out, err = run(capsys, "compare", demo, "V", *DAY, "--by", "gender")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[1] == "Female (11) compared with All others (79)"
    (known,) = [line for line in lines if line.startswith("In work at 3 months, of the known  ")]
    cells = known.replace("\N{NO-BREAK SPACE}%", "%").split("  ")
    assert [each.strip() for each in cells[1:] if each] == [
        "67% (6 of 9)",
        "71% (44 of 62)",
        "−4",
        "−37 to +20",
    ]
    at = lines.index("All figures")
    assert lines[at + 1] == (
        "  Too few people are known to say whether this differs by more than chance."
    )
    at = lines.index(
        "In work at 12 months, of the known; Positive outflow at 12 months, of the known; "
        "With the same employer, of the known"
    )
    assert lines[at + 1 : at + 3] == [
        "  Female: provisional, 5 of 11 can still change this.",
        "  All others: provisional, 40 of 79 can still change this.",
    ]
    assert "A difference is no cause" in out


def test_people_without_a_value_are_the_empty_group(
    capsys: pytest.CaptureFixture[str], demo: Path
) -> None:
    made = document(capsys, "compare", demo, "", *DAY, "--by", "coach")
    assert made["first"] == {"place": [None], "rest": False, "enrolled": 90}
    assert made["second"]["enrolled"] == 0
    assert {each["verdict"] for each in made["rates"]} == {"nothing"}
    _, told, _ = run(capsys, "compare", demo, "", *DAY, "--by", "coach")
    assert "All figures\n  There is nothing to compare yet.\n" in told


@pytest.mark.parametrize(
    ("groups", "sentence"),
    [
        (("NJ2019",), "There is nobody in group NJ2019. The groups are: NJ2020, VJ2021,"),
        (("NJ2020", "NJ2020"), "Choose two different groups to compare."),
    ],
)
def test_groups_that_cannot_be_compared(
    capsys: pytest.CaptureFixture[str], demo: Path, groups: tuple[str, ...], sentence: str
) -> None:
    status, out, err = run(capsys, "compare", demo, *groups, *DAY)
    assert (status, out) == (1, "")
    assert err.startswith(sentence)
