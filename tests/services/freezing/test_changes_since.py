"""What changed in the dossier since a report was frozen, against hand counts."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from plastiq_tracker.domain.records import (
    Action,
    Activity,
    Enrolment,
    Internship,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import (
    Answer,
    Dimension,
    InternshipKind,
    Milestone,
    Outcome,
)
from plastiq_tracker.exports.frozen_changes import fact_said, figure_said
from plastiq_tracker.services import freezing, records
from plastiq_tracker.store.dossier import Dossier
from tests.services.freezing.asking import (
    NOW,
    WORDS,
    answer,
    changed,
    criteria_of,
    enrolment,
    one,
    person,
    re_enrol,
    report,
    still_stands,
    value,
    who,
)


def test_nothing_changed(dossier: Dossier) -> None:
    found = freezing.compare(dossier, report(dossier))
    assert (found.figures, found.persons, found.definitions) == ((), (), None)


RATE = {"rate_known", "lower", "coverage", "interval_lower", "interval_upper"}
ANSWERED = {f"milestone_3_{each}" for each in RATE} | {
    "milestone_3_employed",
    "milestone_3_known",
    "milestone_3_unknown",
    "milestone_3_unknown_by_no_contact",
    "milestone_3_positive_outflow",
    *(f"same_employer_{each}" for each in ("base", "known", "rate_known", "lower", "upper")),
}


def test_a_follow_up_that_was_written_down_late(dossier: Dossier) -> None:
    """P0023 of VJ2021, not reached at 3 months and inactive at 12, turns out to have worked."""
    answer(dossier, "P0023", Milestone.THREE, date(2021, 7, 20), Answer.EMPLOYED)
    found = freezing.compare(dossier, report(dossier))
    for place in ((), ("VJ2021",), ("VJ2021", "M")):
        assert changed(found, *place) == ANSWERED
    assert {each.figure.place for each in found.chosen} == {(), ("VJ2021",), ("VJ2021", "M")}
    assert value(found, "milestone_3_rate_known", "VJ2021") == ((16, 22), (17, 23))
    assert value(found, "milestone_3_coverage", "VJ2021") == ((22, 23), (23, 23))
    assert value(found, "milestone_3_lower") == ((50, 72), (51, 72))
    assert value(found, "same_employer_rate_known") == ((23, 31), (23, 32))
    moved_by = person(dossier, "P0023").id.hex
    assert {each.persons for each in found.figures} == {(moved_by,)}
    assert who(found) == {
        "P0023": "status at 3 months: Unknown (Not reached) → In work; "
        "same employer at 3 and 12 months: — → no"
    }
    # By what else it can be split, P0023 is in one group each, with the same figures.
    for by in set(Dimension) - {Dimension.COHORT}:
        keys = {each.figure.key for each in found.figures if each.by is by}
        assert keys == ANSWERED, by
    still_stands(dossier)


def test_an_internship_that_moves_an_exit(dossier: Dossier) -> None:
    """P0061: two weeks later out, so that the fifth month has not been seen by the day."""
    stage = Internship(
        enrolment_id=enrolment(dossier, "P0061").id,
        kind=InternshipKind.STAGE,
        start=date(2021, 12, 1),
        end=date(2021, 12, 10),
    )
    records.save(dossier, stage)
    found = freezing.compare(dossier, report(dossier))
    assert who(found)["P0061"].startswith(
        "exit: 2021-11-26 → 2021-12-10; due at 3 months: 2022-02-26 → 2022-03-10; "
    )
    assert "due at 12 months: 2022-11-26 → 2022-12-10" in who(found)["P0061"]
    assert "months in work after the exit: — (5 observed) → — (4 observed)" in who(found)["P0061"]
    assert list(who(found)) == ["P0061"]
    (worked, then), (still, now) = value(found, "in_work_month_5", "NJ2021")
    assert (worked, then) == (still, now + 1)
    assert "in_work_month_4" not in changed(found)
    still_stands(dossier)


def test_an_enrolment_after_the_answer_of_three_months(dossier: Dossier) -> None:
    """P0021 left NJ2020 early and was asked at 3 and 12 months; a year later: VJ2021, completed.

    Exit and due days are recomputed, and the answers were about the enrolment before.
    """
    re_enrol(
        dossier,
        "P0021",
        "VJ2021",
        training_end=date(2021, 4, 16),
        outcome=Outcome.COMPLETED,
    )
    found = freezing.compare(dossier, report(dossier))
    facts = {each.name: fact_said(each) for each in found.persons[0].facts}
    said = {name: WORDS.say(text) for name, text in facts.items()}
    assert list(who(found)) == ["P0021"]
    assert said["cohort"] == "cohort: NJ2020 → VJ2021"
    assert said["outcome"] == "outcome: Dropped out → Completed"
    assert said["exit"] == "exit: 2020-10-05 → 2021-04-16"
    assert said["milestone_3_due"] == "due at 3 months: 2021-01-05 → 2021-07-16"
    assert said["milestone_12_due"] == "due at 12 months: 2021-10-05 → 2022-04-16"
    assert said["milestone_3_status"] == (
        "status at 3 months: Not in work (Looking for work) → Unknown (Not tried)"
    )
    # The window of 12 months is open until 28 May.
    assert said["milestone_12_status"] == (
        "status at 12 months: Not in work (Looking for work) → Still to be reached"
    )
    assert value(found, "enrolled", "NJ2020") == (22, 21)
    assert value(found, "enrolled", "VJ2021") == (23, 24)
    assert "enrolled" not in changed(found)
    assert value(found, "completion") == ((65, 72), (66, 72))
    assert value(found, "completion", "NJ2020") == ((20, 22), (20, 21))
    assert value(found, "completion", "VJ2021") == ((21, 23), (22, 24))
    assert value(found, "milestone_3_rate_known", "NJ2020") == ((15, 22), (15, 21))
    assert value(found, "milestone_3_coverage", "VJ2021") == ((22, 23), (22, 24))
    assert value(found, "milestone_12_pending", "VJ2021") == (0, 1)
    assert value(found, "milestone_12_provisional", "VJ2021") == (False, True)
    assert "milestone_3_rate_known" not in changed(found, "VJ2021")  # unknown is not known
    moved_by = person(dossier, "P0021").id.hex
    assert {each.persons for each in found.figures} == {(moved_by,)}
    still_stands(dossier)


def test_someone_who_was_erased(dossier: Dossier) -> None:
    """P0022 of NJ2020, a woman of HSO who dropped out and was in work at both moments."""
    erased = person(dossier, "P0022")
    records.delete(dossier, erased)
    found = freezing.compare(dossier, report(dossier))
    assert who(found) == {erased.id.hex: "erased"}
    assert found.names == {}
    assert value(found, "enrolled") == (90, 89)
    assert value(found, "dropped_out", "NJ2020") == (2, 1)
    assert value(found, "milestone_3_rate_known") == ((50, 71), (49, 70))
    assert value(found, "milestone_12_rate_known", "NJ2020") == ((14, 22), (13, 21))
    assert value(found, "composition_gender_V_share", "NJ2020") == ((3, 22), (2, 21))
    assert value(found, "retention_at_risk_0")[1] == value(found, "retention_at_risk_0")[0] - 1
    assert value(found, "retention_ended_361") == ((0, 1), None)
    then, now = value(found, "retention_placed", "NJ2020")
    assert now == then - 1
    assert "retention_placed" not in changed(found, "VJ2021")
    assert {each.persons for each in found.figures} == {(erased.id.hex,)}
    still_stands(dossier)


def test_someone_who_is_no_longer_counted_and_someone_who_now_is(dossier: Dossier) -> None:
    outside = replace(enrolment(dossier, "P0024"), start=date(2019, 12, 31))
    records.save(dossier, outside)
    newcomer = Person(code="P0500", first_name="Nu", last_name="Ook", birth_date=date(2000, 5, 5))
    records.save(dossier, newcomer)
    edition = one(dossier, Trajectory, code="VJ2022")
    records.save(
        dossier,
        Enrolment(
            code="P0500-VJ2022",
            person_id=newcomer.id,
            trajectory_id=edition.id,
            start=edition.start,
        ),
    )
    found = freezing.compare(dossier, report(dossier))
    assert who(found) == {
        "P0024": "left the population",
        "P0500": "joined the population",
    }
    left, joined = person(dossier, "P0024").id.hex, newcomer.id.hex
    moved = {(each.figure.key, each.figure.place): each.persons for each in found.chosen}
    assert moved["enrolled", ("VJ2021",)] == (left,)
    assert moved["enrolled", ("VJ2022",)] == (joined,)
    assert set(moved["composition_gender_M_share", ()]) == {left, joined}
    assert moved["composition_gender_UNKNOWN", ()] == (joined,)
    assert moved["milestone_3_not_exited", ()] == (joined,)
    assert moved["milestone_3_known", ()] == (left,)
    # One came and one went: everyone is as many as before, and no figure of it changed.
    assert ("enrolled", ()) not in moved
    still_stands(dossier)


def test_a_new_name_and_a_new_tally_are_told_without_persons(dossier: Dossier) -> None:
    edition = one(dossier, Trajectory, code="NJ2021")
    records.save(dossier, replace(edition, name="Herfst", origin_yes=edition.origin_yes + 3))
    found = freezing.compare(dossier, report(dossier))
    assert found.persons == ()
    assert {each.persons for each in found.figures} == {()}
    tally = {
        f"composition_origin_tally_{each}"
        for each in ("yes", "yes_share", "no_share", "unknown_share")
    }
    assert changed(found) == tally
    assert changed(found, "NJ2021") == tally | {"label"}
    assert {each.figure.place for each in found.chosen} == {(), ("NJ2021",)}
    assert value(found, "label", "NJ2021") == (edition.name, "Herfst")
    still_stands(dossier)


def test_an_edition_with_another_code_moves_its_people(dossier: Dossier) -> None:
    edition = one(dossier, Trajectory, code="NJ2021")
    records.save(dossier, replace(edition, code="HERFST"))
    found = freezing.compare(dossier, report(dossier))
    assert len(found.persons) == 27
    assert set(who(found).values()) == {"cohort: NJ2021 → HERFST"}
    assert changed(found) == set()
    assert value(found, "enrolled", "NJ2021") == (27, None)
    assert value(found, "enrolled", "HERFST") == (None, 27)
    assert {each.by for each in found.figures} == {Dimension.COHORT}
    still_stands(dossier)


def test_sentences_about_figures(dossier: Dossier) -> None:
    answer(dossier, "P0023", Milestone.THREE, date(2021, 7, 20), Answer.EMPLOYED)
    records.delete(dossier, person(dossier, "P0022"))
    found = freezing.compare(dossier, report(dossier))
    said = [figure_said(each, found.frozen.statistics, WORDS) for each in found.figures]
    assert len(said) == len(set(said))
    assert (
        "VJ2021 · In work, of the known · 3 months after the exit: 16 of 22 (72.7%) → "
        "17 of 23 (73.9%)" in said
    )
    assert "NJ2020 · Female · Enrolled: 3 → 2" in said
    assert "Total · At risk · day 0: 50 → 49" in said
    assert "Total · Stopped, of those last seen on day 361: 0 of 1 (0.0%) → —" in said


def test_a_project_that_is_gone_leaves_the_report(dossier: Dossier) -> None:
    project = one(dossier, Project)
    records.save(dossier, replace(project, code="ANDERS"))
    with pytest.raises(Trouble, match="The frozen figures stand"):
        freezing.compare(dossier, report(dossier))
    still_stands(dossier)


@pytest.mark.parametrize(
    ("values", "now", "sentence"),
    [
        ({"trajectories": frozenset({"NJ2021"})}, {"code": "HERFST"}, "Trajectory NJ2021 of this"),
        ({"regions": frozenset({"Oost"})}, {"region": None}, "Region Oost of this report"),
    ],
    ids=["trajectory", "region"],
)
def test_what_the_report_selects_and_is_gone_is_told(
    dossier: Dossier, values: dict[str, Any], now: dict[str, Any], sentence: str
) -> None:
    edition = replace(one(dossier, Trajectory, code="NJ2021"), region="Oost")
    records.save(dossier, edition)
    key = freezing.freeze(dossier, criteria_of(dossier, **values), "Keuze", NOW).id
    assert freezing.compare(dossier, key).persons == ()
    records.save(dossier, replace(one(dossier, Trajectory, code="NJ2021"), **now))
    with pytest.raises(Trouble) as refused:
        freezing.compare(dossier, key)
    said = WORDS.say(refused.value.text)
    assert said.startswith(sentence)
    assert said.endswith("The frozen figures stand.")
    assert freezing.verify(dossier, key).stands


def test_what_an_action_reached_since(dossier: Dossier) -> None:
    project = one(dossier, Project)
    action = Action(
        code="A_1", project_id=project.id, number=1, title="Beurs", target_young_people=200
    )
    records.save(dossier, action)
    key = freezing.freeze(dossier, criteria_of(dossier), "Met doel", NOW).id
    activity = Activity(
        action_id=action.id, held_on=date(2021, 5, 5), title="Beurs", reach_young_people=3000
    )
    records.save(dossier, activity)
    records.save(dossier, replace(one(dossier, Action, code="A_1"), target_young_people=250))
    found = freezing.compare(dossier, key)
    statistics = found.frozen.statistics
    assert [figure_said(each, statistics, WORDS) for each in found.figures] == [
        "Total · Target: young people, action A_1: 200 → 250",
        "Total · Reached: young people, action A_1: — → 3,000",
    ]
    assert found.persons == ()
