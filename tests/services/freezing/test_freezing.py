"""What a finalised report holds: its figures as they were, and the facts behind them."""

import hashlib
import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from plastiq_tracker.domain.criteria import from_parameters
from plastiq_tracker.domain.records import (
    Enrolment,
    FrozenReport,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.trouble import Invalid, NotFound, Trouble
from plastiq_tracker.domain.values import (
    Dimension,
    Education,
    Gender,
    Outcome,
    Population,
)
from plastiq_tracker.exports.columns import Shape
from plastiq_tracker.exports.tables import outcome_table
from plastiq_tracker.indicators.in_work import in_work
from plastiq_tracker.indicators.results import Statistics, ratio
from plastiq_tracker.services import freezing, records, statistics
from plastiq_tracker.services.reading import reading
from plastiq_tracker.services.targets import targets
from plastiq_tracker.store import engine
from plastiq_tracker.store.dossier import Dossier
from tests.services.freezing.asking import (
    NOW,
    WORDS,
    content_of,
    criteria_of,
    document_of,
    one,
    report,
    rows_of,
    still_stands,
)


def test_a_frozen_report_shows_the_figures_it_froze(dossier: Dossier) -> None:
    still_stands(dossier)
    shown = freezing.figures_of(dossier, report(dossier))
    criteria = criteria_of(dossier)
    assert shown.criteria == criteria
    assert (shown.statistics, shown.retention) == statistics.figures(dossier, criteria)
    read = reading(dossier, criteria)
    assert shown.retention_by == read.retention_by
    assert shown.in_work == in_work(read.facts, read.found, criteria)
    assert shown.targets == targets(dossier, criteria)
    for by in Dimension:
        asked = criteria if by is criteria.by else replace(criteria, by=by, then_by=None)
        assert shown.by[by] == statistics.statistics(dossier, asked)


def test_the_list_is_newest_first(dossier: Dossier) -> None:
    assert [each.name for each in freezing.frozen(dossier)] == ["Eindrapport"]
    later = freezing.freeze(dossier, criteria_of(dossier), "Later", NOW.replace(hour=20))
    first = freezing.freeze(dossier, criteria_of(dossier), "Eerder", NOW.replace(hour=10))
    listed = freezing.frozen(dossier)
    assert [each.name for each in listed] == ["Later", "Eindrapport", "Eerder"]
    assert listed[0] == freezing.line_of(later)
    assert later.sha256 != first.sha256
    assert listed[1].as_json() == {
        "id": str(report(dossier)),
        "name": "Eindrapport",
        "project": "J2020",
        "as_of": "2022-04-30",
        "finalised_at": "2026-11-24T18:30:15Z",
        "definitions": "1",
        "sha256": hashlib.sha256(content_of(dossier)).hexdigest(),
    }


def test_a_moment_elsewhere_is_kept_as_utc(dossier: Dossier) -> None:
    brussels = datetime(2026, 11, 24, 19, 30, tzinfo=timezone(timedelta(hours=1)))
    kept = freezing.freeze(dossier, criteria_of(dossier), "Brussel", brussels)
    assert kept.finalised_at == datetime(2026, 11, 24, 18, 30)
    assert freezing.verify(dossier, kept.id).stands


def test_what_was_finalised_is_told(dossier: Dossier) -> None:
    kept = freezing.freeze(dossier, criteria_of(dossier), " Tweede  rapport", NOW)
    changes = freezing.changes_of(kept)
    assert changes.kinds == {FrozenReport}
    assert WORDS.say(changes.label) == "Report “Tweede rapport” finalised"


def test_the_content_is_canonical(dossier: Dossier) -> None:
    """What anyone can make again with a JSON library and a SHA-256."""
    content = content_of(dossier)
    again = json.dumps(
        json.loads(content), ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    assert again.encode() == content
    document = document_of(dossier)
    assert document["definitions"] == "1"
    assert document["name"] == "Eindrapport"
    assert document["finalised_at"] == "2026-11-24T18:30:15"
    assert from_parameters(document["parameters"]) == criteria_of(dossier)


def test_the_same_figures_give_the_same_digest(dossier: Dossier, reference: Path) -> None:
    """Nothing depends on the order of rows, sets or the moment of the process."""
    kept = one(dossier, FrozenReport, name="Eindrapport")
    with closing(sqlite3.connect(dossier.path)) as connection:
        for name in ("update", "delete", "insert"):
            connection.execute(f"DROP TRIGGER tr_frozen_report_{name}")
        connection.execute("DELETE FROM frozen_report")
        connection.commit()
        connection.execute("VACUUM")
    again = freezing.freeze(dossier, criteria_of(dossier), "Eindrapport", NOW)
    assert again.sha256 == kept.sha256
    assert again.content == kept.content


def figures_in_table(found: Statistics) -> dict[str, Any]:
    """Every figure of the total in the exported table, shares as fractions, by its key."""
    return {
        column.key: column.value(found.total)
        for column in outcome_table(found).stored()
        if column.shape is not Shape.TEXT
    }


def test_every_figure_of_the_tables_is_frozen_with_its_value(dossier: Dossier) -> None:
    total = document_of(dossier)["figures"]["statistics"]["cohort"]["total"]
    shown = figures_in_table(freezing.figures_of(dossier, report(dossier)).statistics)
    assert len(shown) > 70
    for key, wanted in shown.items():
        kept = total["figures"][key]
        if isinstance(kept, list):
            assert wanted == ratio(*kept), key
        else:
            assert kept == wanted, key


def test_no_name_code_or_birth_date_is_in_it(dossier: Dossier) -> None:
    content = content_of(dossier).decode()
    with dossier.read() as work:
        people = work.find(Person)
        codes = [each.code for each in work.find(Enrolment)]
    assert len(people) == 90
    for each in people:
        for private in (each.code, each.first_name, each.last_name, each.birth_date.isoformat()):
            assert f'"{private}"' not in content
        for contact in (each.phone, each.email, each.street):
            assert contact is None or contact not in content
        assert each.id.hex in content
    assert not any(code in content for code in codes)


def test_the_facts_behind_give_the_figures(dossier: Dossier) -> None:
    """An auditor counts the persons' rows, and finds each group's figures."""
    rows = rows_of(dossier)
    assert [row["person"] for row in rows] == sorted(row["person"] for row in rows)
    for by, found in document_of(dossier)["figures"]["statistics"].items():
        for group in (*found["groups"], found["total"]):
            total = group is found["total"]
            members = [row for row in rows if total or row[by] == group["key"]]
            assert members
            counted(group["figures"], members)
            for part in group["parts"]:
                counted(part["figures"], [row for row in members if row["gender"] == part["key"]])


def counted(figures: dict[str, Any], members: list[dict[str, Any]]) -> None:
    assert figures["enrolled"] == len(members)
    outcomes = Counter(row["outcome"] for row in members)
    assert [figures[each.value] for each in Outcome] == [outcomes[each.value] for each in Outcome]
    assert figures["internships"] == sum(row["internship"] for row in members)
    assert figures["workplace_track"] == sum(row["workplace_track"] for row in members)
    exited = [row for row in members if row["exit"] and row["exit"] <= "2022-04-30"]
    completed = sum(row["outcome"] == "completed" for row in exited)
    assert figures["completion"] == [completed, len(exited)]
    for months in ("3", "12"):
        statuses = Counter(row[f"milestone_{months}_status"] for row in members)
        known = statuses["EMPLOYED"] + statuses["NOT_EMPLOYED"]
        due = known + statuses["PENDING"] + statuses["UNKNOWN"]
        assert figures[f"milestone_{months}_rate_known"] == [statuses["EMPLOYED"], known]
        assert figures[f"milestone_{months}_coverage"] == [known, due]
        assert figures[f"milestone_{months}_not_due"] == statuses["NOT_DUE"]
        assert figures[f"milestone_{months}_not_exited"] == statuses["NOT_EXITED"]
        reasons = Counter(row[f"milestone_{months}_sub_status"] for row in members)
        assert figures[f"milestone_{months}_not_employed_by_education"] == reasons["education"]
        assert figures[f"milestone_{months}_unknown_by_no_contact"] == reasons["no_contact"]
    same = Counter(row["same_employer"] for row in members)
    known = same["yes"] + same["no"]
    assert figures["same_employer_rate_known"] == [same["yes"], known]
    assert figures["same_employer_lower"] == [same["yes"], known + same["unknown"]]
    education = Counter(row["education"] for row in members)
    assert figures["composition_education_HSO_share"] == [education["HSO"], len(members)]


def test_the_curve_and_the_months_follow_from_the_facts_too(dossier: Dossier) -> None:
    rows, figures = rows_of(dossier), document_of(dossier)["figures"]
    placed = [row for row in rows if row["duration"] is not None]
    assert figures["retention"]["placed"] == len(placed)
    assert figures["retention"]["events"] == sum(row["event"] for row in placed)
    ended = Counter((row["duration"], row["event"]) for row in placed)
    for day, at_risk, events, censored, *_ in figures["retention"]["curve"]:
        assert at_risk == sum(row["duration"] >= day for row in placed)
        assert (events, censored) == (ended[day, True], ended[day, False])
    for each in figures["in_work"]["total"]["months"]:
        signs = Counter(row["in_work"][each["month"] - 1] for row in rows)
        assert (each["k"], each["observed"]) == (signs["1"], signs["1"] + signs["0"])


@pytest.mark.parametrize("name", ["Eindrapport", " eindRAPPORT ", "", "  ", "n" * 501])
def test_a_name_that_is_taken_or_none(dossier: Dossier, name: str) -> None:
    with pytest.raises(Invalid) as refused:
        freezing.freeze(dossier, criteria_of(dossier), name, NOW)
    assert refused.value.problems[0].field == "name"
    assert len(freezing.frozen(dossier)) == 1


def test_what_cannot_be_frozen_or_found(dossier: Dossier) -> None:
    with pytest.raises(NotFound, match="There is no project"):
        freezing.freeze(dossier, criteria_of(dossier, project="X"), "X", NOW)
    with pytest.raises(NotFound, match="The dossier has: Eindrapport"):
        freezing.find(dossier, "Tussenrapport")
    for ask in (freezing.verify, freezing.figures_of, freezing.compare):
        with pytest.raises(NotFound):
            ask(dossier, uuid4())
    assert freezing.find(dossier, str(report(dossier))).name == "Eindrapport"


def test_nothing_is_found_where_nothing_was_finalised(tmp_path: Path) -> None:
    dossier = Dossier.create(tmp_path / "empty.plastiq")
    with pytest.raises(NotFound, match="none was finalised yet"):
        freezing.find(dossier, "Eindrapport")
    dossier.close()


def test_a_full_disk_freezes_nothing(dossier: Dossier) -> None:
    """What fits in the pages there are may come in; then it is full, and nothing is half there."""
    with dossier.read() as work:
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    def fill_up() -> None:
        for number in range(50):
            freezing.freeze(dossier, criteria_of(dossier), f"Vol {number}", NOW)

    with pytest.raises(Trouble, match="disk is full"):
        fill_up()
    listed = freezing.frozen(dossier)
    assert len(listed) < 10
    assert all(freezing.verify(dossier, each.id).stands for each in listed)


def test_who_waits_in_vain_freezes_nothing(
    dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    pragmas = [each for each in engine.PRAGMAS if not each.startswith("busy_timeout")]
    monkeypatch.setattr(engine, "PRAGMAS", (*pragmas, "busy_timeout = 50"))
    other = Dossier.open(dossier.path)
    with dossier.write(), pytest.raises(Trouble, match="writing in the dossier right now"):
        freezing.freeze(other, criteria_of(other), "Tegelijk", NOW)
    assert len(freezing.frozen(other)) == 1
    other.close()


def test_an_interruption_freezes_nothing(dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_content: bytes) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(freezing, "digest", interrupt)
    with pytest.raises(KeyboardInterrupt):
        freezing.freeze(dossier, criteria_of(dossier), "Afgebroken", NOW)
    monkeypatch.undo()
    assert [each.name for each in freezing.frozen(dossier)] == ["Eindrapport"]
    freezing.freeze(dossier, criteria_of(dossier), "Afgebroken", NOW)


EMPTY = "Nobody is in this selection, so it cannot be finalised. Look at "


@pytest.mark.parametrize(
    ("values", "choice"),
    [
        (
            {"trajectories": frozenset({"VJ2021"}), "as_of": date(2021, 1, 1)},
            "the choice of trajectories.",
        ),
        ({"genders": frozenset({Gender.X})}, "the choice of genders."),
        ({"educations": frozenset({Education.HO})}, "the choice of education levels."),
        (
            {"population": Population.COMPLETERS, "as_of": date(2020, 9, 30)},
            "the population.",
        ),
        (
            {"genders": frozenset({Gender.X}), "educations": frozenset({Education.HO})},
            "the choices together.",
        ),
        (
            {"as_of": date(2019, 1, 1)},
            "the project, the period from 2020-01-01 to 2022-03-31 and the day 2019-01-01.",
        ),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_where_nobody_is_nothing_is_finalised(
    dossier: Dossier, values: dict[str, Any], choice: str
) -> None:
    with pytest.raises(Trouble) as refused:
        freezing.freeze(dossier, criteria_of(dossier, **values), "Leeg", NOW)
    assert WORDS.say(refused.value.text) == EMPTY + choice
    assert [each.name for each in freezing.frozen(dossier)] == ["Eindrapport"]


def test_a_region_of_no_trajectory_is_refused(dossier: Dossier) -> None:
    with pytest.raises(NotFound) as refused:
        freezing.freeze(dossier, criteria_of(dossier, regions=frozenset({"Antwerpn"})), "Leeg", NOW)
    said = WORDS.say(refused.value.text)
    assert said.startswith("There is no trajectory in region Antwerpn in project J2020. ")
    with dossier.read() as work:
        regions = {each.region for each in work.find(Trajectory) if each.region}
    assert said.endswith(f"Its regions are: {', '.join(sorted(regions)) or '—'}.")


def test_an_empty_project_cannot_be_frozen(tmp_path: Path) -> None:
    dossier = Dossier.create(tmp_path / "empty.plastiq")
    records.save(
        dossier,
        Project(code="J", name="J", period_from=date(2026, 1, 1), period_to=date(2026, 12, 31)),
    )
    criteria = statistics.default_criteria(dossier, date(2026, 6, 1))
    with pytest.raises(Trouble, match="the project, the period"):
        freezing.freeze(dossier, criteria, "Leeg", NOW)
    assert freezing.frozen(dossier) == ()
    dossier.close()


@pytest.mark.parametrize(
    "name",
    [
        "Eind\x07rapport",
        "\x1b[31mrood",
        "nul\x00",
        "\u202etroppardniE",
        "a\u2066b",
        "\u200b",
        "\u200b\ufeff \u200d",
        "\u0301",
    ],
    ids=ascii,
)
def test_a_name_that_nobody_can_read_is_refused(dossier: Dossier, name: str) -> None:
    with pytest.raises(Invalid) as refused:
        freezing.freeze(dossier, criteria_of(dossier), name, NOW)
    assert refused.value.problems[0].field == "name"
    assert len(freezing.frozen(dossier)) == 1


@pytest.mark.parametrize(
    ("name", "again"),
    [
        ("\u00e9t\u00e9", "e\u0301te\u0301"),
        ("Stra\u00dfe", "STRASSE"),
        ("Rapport\u00a02", "rapport  2"),
        ("\uff32apport", "Rapport"),
        ("Rapport", "Rap\u200bport"),
    ],
    ids=ascii,
)
def test_names_that_read_the_same_are_one(dossier: Dossier, name: str, again: str) -> None:
    kept = freezing.freeze(dossier, criteria_of(dossier), name, NOW)
    with pytest.raises(Invalid, match="There is a frozen report"):
        freezing.freeze(dossier, criteria_of(dossier), again, NOW)
    assert freezing.find(dossier, again).id == kept.id
    assert freezing.verify(dossier, kept.id).stands


def test_of_many_names_the_first_are_told(dossier: Dossier) -> None:
    for number in range(11):
        freezing.freeze(dossier, criteria_of(dossier), f"R{number:02}", NOW.replace(minute=40))
    with pytest.raises(NotFound) as refused:
        freezing.find(dossier, "Tussenrapport")
    said = WORDS.say(refused.value.text)
    assert said.endswith("R02, R01 and 2 more.")
