"""Every frozen figure opens into the people behind it, as they were frozen and are called now."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from plastiq_tracker.domain.records import (
    FollowUp,
    Internship,
    JobSpell,
    Person,
)
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import Answer, Dimension, Gender, Milestone
from plastiq_tracker.indicators.figures import FIGURES
from plastiq_tracker.indicators.frozen_figures import group_out
from plastiq_tracker.indicators.frozen_trace import frozen_curves
from plastiq_tracker.indicators.results import Group
from plastiq_tracker.indicators.retention_groups import RetentionGroups
from plastiq_tracker.indicators.tracing import Figure, Part, Place, TracedPerson
from plastiq_tracker.services import charting, freezing, records
from plastiq_tracker.services.freezing import FrozenFigures
from plastiq_tracker.services.tracing import Behind, behind, behind_frozen, people
from plastiq_tracker.store.dossier import Dossier
from tests.services.freezing.asking import (
    NOW,
    WORDS,
    answer,
    criteria_of,
    person,
    report,
    rows_of,
    still_stands,
)

EVERY = 10_000


def figures_of(dossier: Dossier) -> FrozenFigures:
    return freezing.figures_of(dossier, report(dossier))


def opened(
    dossier: Dossier, key: str, place: Place = (), by: Dimension = Dimension.COHORT
) -> Behind:
    return behind_frozen(figures_of(dossier), by, Figure(key, place))


def everyone(dossier: Dossier, found: Behind, part: Part) -> tuple[TracedPerson, ...]:
    return people(dossier, found, part, 0, EVERY)


def groups(figures: FrozenFigures, by: Dimension) -> Iterator[tuple[Place, Group]]:
    """Every place of a split that was frozen, with its figures."""
    yield (), figures.by[by].total
    for group in figures.by[by].groups:
        yield (group.key,), group
        for part in group.parts:
            yield (group.key, part.key), part


def frozen_counts(group: Group) -> Iterator[tuple[str, int | None, int | None]]:
    """Each figure with how many it counts and of how many, by what was frozen of it."""
    for key, value in group_out(group)["figures"].items():
        if key in FIGURES and isinstance(value, list):
            yield key, value[0], value[1]
        elif key in FIGURES and isinstance(value, int) and not isinstance(value, bool):
            yield key, value, None


def edit_and_erase(dossier: Dossier) -> None:
    """Erases one who was in work, forgets all jobs and answers, and changes what else counts."""
    records.delete(dossier, person(dossier, "P0022"))
    with dossier.write() as work:
        for kind in (JobSpell, FollowUp, Internship):
            for each in work.find(kind):
                work.delete(each)
    records.save(dossier, replace(person(dossier, "P0023"), gender=Gender.V, last_name="Anders"))
    answer(dossier, "P0024", Milestone.THREE, date(2021, 7, 20), Answer.EDUCATION)


@pytest.mark.parametrize("change", [False, True], ids=["as frozen", "changed since"])
def test_every_list_is_as_long_as_its_figure(dossier: Dossier, change: bool) -> None:
    """All figures of all splits and places, before and after everything behind them changed."""
    if change:
        edit_and_erase(dossier)
    figures = figures_of(dossier)
    checked = 0
    for by in Dimension:
        for place, group in groups(figures, by):
            for key, counted, whole in frozen_counts(group):
                found = behind_frozen(figures, by, Figure(key, place))
                assert found.counts[Part.COUNTED] == counted, (by, place, key)
                if whole is not None:
                    both = found.counts[Part.COUNTED] + found.counts[Part.REST]
                    assert both == whole, (by, place, key)
                in_places = sum(found.counts.values())
                assert in_places == group.enrolled
                checked += 1
    assert checked > 2000
    still_stands(dossier)


@pytest.mark.parametrize("change", [False, True], ids=["as frozen", "changed since"])
def test_the_people_are_as_many_as_counted(dossier: Dossier, change: bool) -> None:
    """The lists themselves: no one twice, no one missing, the parts make everyone."""
    everybody = {row["person"] for row in rows_of(dossier)}
    if change:
        edit_and_erase(dossier)
    figures = figures_of(dossier)
    for key in FIGURES:
        found = behind_frozen(figures, Dimension.COHORT, Figure(key))
        listed = {part: everyone(dossier, found, part) for part in Part}
        assert {part: len(each) for part, each in listed.items()} == found.counts, key
        keys = [each.person_id.hex for some in listed.values() for each in some]
        assert len(keys) == len(everybody)
        assert set(keys) == everybody
        assert sum(each.erased for some in listed.values() for each in some) == change
        for some in listed.values():
            assert all(WORDS.say(each.status) and WORDS.say(each.evidence) for each in some)


def test_the_curve_and_the_months_open_too(dossier: Dossier) -> None:
    edit_and_erase(dossier)
    figures = figures_of(dossier)
    curves = frozen_curves(figures, Dimension.COHORT)
    for place, curve in [((), curves.total), *(((e.key,), e.retention) for e in curves.groups)]:
        for point in curve.curve:
            found = behind_frozen(
                figures, Dimension.COHORT, Figure(f"retention_ended_{point.day}", place)
            )
            assert found.counts[Part.COUNTED] == point.events
            assert found.counts[Part.REST] == point.censored
        for day, at_risk in curve.at_risk.items():
            found = behind_frozen(figures, Dimension.COHORT, Figure(f"retention_day_{day}", place))
            assert found.counts[Part.COUNTED] == at_risk
    months = figures.in_work
    for group in (*months.groups, months.total):
        place = () if group is months.total else (group.key,)
        for each in group.months:
            figure = Figure(f"in_work_month_{each.month}", place)
            # In whatever split the table stands, the months are those of the chosen one.
            for by in (Dimension.COHORT, Dimension.COACH):
                found = behind_frozen(figures, by, figure)
                assert found.counts[Part.COUNTED] == each.k
                assert found.counts[Part.COUNTED] + found.counts[Part.REST] == each.observed


SAID_ALIKE = [
    *FIGURES,
    "in_work_month_3",
    "in_work_month_12",
    "retention_day_91",
    "retention_day_365",
    "retention_ended_361",
    "retention_at_risk_0",
]


@pytest.mark.parametrize("key", SAID_ALIKE)
def test_frozen_and_live_agree_on_who_and_which_status(dossier: Dossier, key: str) -> None:
    """While nothing changed: the same people in the same order with the same status."""
    live = behind(dossier, criteria_of(dossier), Figure(key, ("NJ2020",)))
    found = opened(dossier, key, ("NJ2020",))
    assert found.counts == live.counts
    assert found.titles == live.titles
    assert found.said(WORDS) == live.said(WORDS)
    assert (found.name, found.group, found.meaning) == (live.name, live.group, live.meaning)
    for part in Part:
        frozen, now = everyone(dossier, found, part), everyone(dossier, live, part)
        assert [named(each) for each in frozen] == [named(each) for each in now]


def named(who: TracedPerson) -> tuple[Any, ...]:
    return (
        who.person_id, who.code, who.name, who.trajectory, who.coach, who.part,
        WORDS.say(who.status), who.erased,
    )  # fmt: skip


def of(dossier: Dossier, found: Behind, code: str) -> TracedPerson:
    key = person(dossier, code).id
    (who,) = (
        each for part in Part for each in everyone(dossier, found, part) if each.person_id == key
    )
    return who


def said(who: TracedPerson) -> str:
    return f"{who.part} | {WORDS.say(who.status)} | {WORDS.say(who.evidence)}"


@pytest.mark.parametrize(
    ("code", "key", "sentence"),
    [
        (
            "P0022",
            "milestone_3_rate_known",
            "counted | In work | Exit on {exit} · Due on {milestone_3_due}",
        ),
        (
            "P0061",
            "milestone_12_rate_known",
            "left_out | Not yet due | Exit on 2021-11-26 · Due on 2022-11-26",
        ),
        (
            "P0023",
            "milestone_3_unknown",
            (
                "counted | Unknown: Not reached | "
                "Exit on 2021-04-16 · Due on 2021-07-16, "
                "answers count from 2021-07-02 to 2021-08-27"
            ),
        ),
        (
            "P0021",
            "milestone_3_employed",
            "left_out | Not in work: Looking for work | Exit on 2020-10-05 · Due on 2021-01-05",
        ),
        ("P0022", "completion", "rest | Exited without completing | Exit on {exit}"),
        ("P0021", "enrolled", "counted | Dropped out | Trajectory NJ2020 · Exit on 2020-10-05"),
        (
            "P0022",
            "composition_gender_V",
            "counted | Female | Trajectory NJ2020 · Age {age} at the start",
        ),
        (
            "P0021",
            "same_employer_rate_known",
            (
                "left_out | 3 months · Not in work: Looking for work | "
                "Exit on 2020-10-05 · Due on 2021-01-05"
            ),
        ),
        (
            "P0061",
            "in_work_month_6",
            "left_out | Not yet observed | To be observed from 2022-05-26",
        ),
        ("P0021", "in_work_month_1", "rest | Not in a dated job | No dated job on 2020-11-05"),
        (
            "P0021",
            "retention_placed",
            "left_out | Not placed | Exit on 2020-10-05 · No work that counts from the exit on",
        ),
    ],
)
def test_what_was_frozen_of_why(dossier: Dossier, code: str, key: str, sentence: str) -> None:
    row = next(each for each in rows_of(dossier) if each["person"] == person(dossier, code).id.hex)
    expected = sentence.format(**row)
    assert said(of(dossier, opened(dossier, key), code)) == expected
    with dossier.write() as work:
        for kind in (JobSpell, FollowUp):
            for each in work.find(kind):
                work.delete(each)
    assert said(of(dossier, opened(dossier, key), code)) == expected


def test_an_episode_is_told_with_its_days(dossier: Dossier) -> None:
    found = opened(dossier, "retention_placed")
    for who in everyone(dossier, found, Part.COUNTED):
        row = next(each for each in rows_of(dossier) if each["person"] == who.person_id.hex)
        evidence = WORDS.say(who.evidence)
        assert evidence.startswith(f"In work from {row['time_zero']}")
        assert f"{row['duration']} day" in evidence
        assert WORDS.say(who.status) == ("Stopped" if row["event"] else "Out of sight")


def test_who_was_erased_comes_last_without_a_name(dossier: Dossier) -> None:
    gone = person(dossier, "P0022")
    found = opened(dossier, "milestone_12_employed", ("NJ2020",))
    before = everyone(dossier, found, Part.COUNTED)
    assert gone.id in [each.person_id for each in before]
    records.delete(dossier, gone)
    # The list that is open already, and one that is opened now.
    for listed in (found, opened(dossier, "milestone_12_employed", ("NJ2020",))):
        after = everyone(dossier, listed, Part.COUNTED)
        assert len(after) == len(before) == 14
        (erased,) = (each for each in after if each.erased)
        assert (erased.person_id, erased.code, erased.name) == (gone.id, "", "")
        assert WORDS.say(erased.status) == "In work"
        assert sum(each.erased for each in after) == 1
    assert after[-1] is erased


def test_a_row_that_was_given_to_somebody_else_is_not_taken_for_them(dossier: Dossier) -> None:
    """SQLite gives the last row number again once its record is gone."""
    found = opened(dossier, "enrolled")
    before = everyone(dossier, found, Part.COUNTED)
    with dossier.read() as work:
        last = work.connection.exec_driver_sql(
            "SELECT id FROM person ORDER BY rowid DESC LIMIT 1"
        ).scalar_one()
        gone = work.get(Person, UUID(last))
    records.delete(dossier, gone)
    new = Person(code="P0999", first_name="Nieuw", last_name="Hier", birth_date=date(2001, 1, 1))
    records.save(dossier, new)
    after = everyone(dossier, found, Part.COUNTED)
    assert len(after) == len(before)
    assert new.id not in [each.person_id for each in after]
    (erased,) = (each for each in after if each.erased)
    assert erased.person_id == gone.id


def test_a_new_name_is_the_one_that_is_shown_and_sorted_by(dossier: Dossier) -> None:
    records.save(dossier, replace(person(dossier, "P0023"), last_name="Aaaa", first_name="Els"))
    listed = everyone(dossier, opened(dossier, "enrolled"), Part.COUNTED)
    assert listed[0].name == "Aaaa Els"
    names = [fold(each.name) for each in listed]
    assert names == sorted(names)


def test_pages_make_the_whole_list(dossier: Dossier) -> None:
    records.delete(dossier, person(dossier, "P0022"))
    found = opened(dossier, "enrolled")
    pages = [people(dossier, found, Part.COUNTED, first, 7) for first in range(0, 90, 7)]
    assert [each for page in pages for each in page] == list(everyone(dossier, found, Part.COUNTED))
    assert people(dossier, found, Part.COUNTED, 90, 7) == ()


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("composition_origin_tally_yes", ()),
        ("target_young_people_1", ()),
        ("enrolled", ("NJ1999",)),
        ("enrolled", ("NJ2020", "M", "HSO")),
    ],
)
def test_what_is_no_figure_about_persons_is_told(dossier: Dossier, key: str, place: Place) -> None:
    with pytest.raises(NotFound):
        opened(dossier, key, place)


@pytest.mark.parametrize("by", list(Dimension))
def test_curves_of_every_split_follow_from_the_frozen_facts(
    dossier: Dossier, by: Dimension
) -> None:
    """What today's curves of that split were when the report was frozen, whatever became of it."""
    criteria = replace(criteria_of(dossier), by=by, then_by=None)
    then = charting.result(dossier, "retention", criteria, several=True)
    assert isinstance(then, RetentionGroups)
    edit_and_erase(dossier)
    found = frozen_curves(figures_of(dossier), by)
    assert found.groups == tuple(
        replace(each, retention=replace(each.retention, criteria=found.criteria))
        for each in then.groups
    )
    assert found.total.placed == sum(each.retention.placed for each in found.groups)


def test_the_chosen_split_could_be_recomputed_and_is_the_same(dossier: Dossier) -> None:
    """The curves of the cohorts were frozen; the facts beside them give the same ones."""
    figures = figures_of(dossier)
    elsewhere = replace(figures, criteria=replace(figures.criteria, by=Dimension.COACH))
    again = frozen_curves(elsewhere, Dimension.COHORT)
    frozen = frozen_curves(figures, Dimension.COHORT)
    assert [each.key for each in again.groups] == [each.key for each in frozen.groups]
    for one, other in zip(again.groups, frozen.groups, strict=True):
        assert replace(one.retention, criteria=figures.criteria) == other.retention


def test_one_outcome_of_each_person_stands_in_the_list(dossier: Dossier) -> None:
    listed = everyone(dossier, opened(dossier, "enrolled"), Part.COUNTED)
    counted = Counter(WORDS.say(each.status) for each in listed)
    total = figures_of(dossier).statistics.total
    assert counted["Dropped out"] == total.dropped_out
    assert counted["Completed"] == total.completed


def test_another_selection_opens_by_its_own_second_split(dossier: Dossier) -> None:
    criteria = criteria_of(dossier, by=Dimension.GENDER)
    criteria = replace(criteria, then_by=Dimension.EDUCATION)
    key = freezing.freeze(dossier, criteria, "Per gender", NOW).id
    figures = freezing.figures_of(dossier, key)
    for place, group in groups(figures, Dimension.GENDER):
        found = behind_frozen(figures, Dimension.GENDER, Figure("enrolled", place))
        assert found.counts[Part.COUNTED] == group.enrolled
