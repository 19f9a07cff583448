"""Two persons who are one: what moves, what becomes one, what still leads there, and undoing it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Merged,
    Note,
    NotSame,
    Person,
)
from plastiq_tracker.domain.trouble import Conflict, Invalid, Trouble
from plastiq_tracker.domain.values import Dimension, Outcome
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.tracing import Figure, Part
from plastiq_tracker.services import (
    duplicates,
    finding,
    freezing,
    history,
    intake,
    merging,
    records,
    tracing,
)
from plastiq_tracker.services.merging import Joining, Merging
from plastiq_tracker.store.dossier import Dossier
from tests.comparing import unequal
from tests.reference import naive
from tests.reference.merged import merged_world
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.services.test_history_random import picture
from tests.twice import (
    CALL,
    FIRST,
    JOB,
    LATER,
    LATER_CALL,
    MEHMET,
    MIA,
    MOHAMED,
    NOTE,
    OTHER,
    OTHER_JOB,
    PAPER,
    PROJECT,
    SAME_CALL,
    SAME_JOB,
    SECOND,
    STAGE,
    ZOE,
    dossier_with_one_twice,
)
from tests.worlds import dossier_of, figures

CHOSEN = replace(MOHAMED, phone=MEHMET.phone, email=MEHMET.email, education=MEHMET.education)
JOINED = replace(FIRST, outcome=Outcome.COMPLETED)
CRITERIA = Criteria(
    project=PROJECT.code,
    period_from=PROJECT.period_from,
    period_to=PROJECT.period_to,
    as_of=date(2022, 11, 20),
)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = dossier_with_one_twice(tmp_path / "twice.plastiq")
    yield made
    made.close()


def as_they_are(dossier: Dossier, merging_: Merging) -> Merging:
    """With the revisions that the records have now."""
    with dossier.read() as work:
        person, gone = (
            replace(each, revision=work.get(Person, each.id).revision)
            for each in (merging_.person, merging_.gone)
        )
        joined = tuple(
            Joining(
                kept=replace(each.kept, revision=work.get(Enrolment, each.kept.id).revision),
                gone=replace(each.gone, revision=work.get(Enrolment, each.gone.id).revision),
            )
            for each in merging_.joined
        )
    return replace(merging_, person=person, gone=gone, joined=joined)


def merge(dossier: Dossier, *joined: Joining) -> int:
    """Keeps Mohamed with what is known of both; returns the number of the change."""
    wanted = Merging(person=CHOSEN, coach=ZOE.name, gone=MEHMET, joined=joined)
    changes = merging.merge(dossier, as_they_are(dossier, wanted))
    assert changes.change is not None
    return changes.change


def of(dossier: Dossier, kind: type[Any], **equal: object) -> list[Any]:
    with dossier.read() as work:
        return [replace(each, revision=0) for each in work.find(kind, **equal)]


def test_both_are_compared_with_what_they_share(dossier: Dossier) -> None:
    pair = merging.compare(dossier, MOHAMED.id, MEHMET.id)
    assert (pair.one.coach, pair.other.coach) == ("Zoë Claes", "Wim Maes")
    assert (pair.one.enrolments, pair.other.enrolments) == (1, 2)
    assert (pair.other.jobs, pair.other.notes, pair.other.documents) == (2, 1, 1)
    (shared,) = pair.shared
    assert (shared.one.code, shared.other.code) == ("P0001-NJ2021", "P0002-NJ2021")
    assert pair.same_jobs == 1
    with pytest.raises(Trouble):
        merging.compare(dossier, MOHAMED.id, MOHAMED.id)


def test_everything_moves_and_what_was_noted_twice_becomes_one(dossier: Dossier) -> None:
    merge(dossier, Joining(kept=JOINED, gone=SECOND))
    assert {each.code for each in of(dossier, Person)} == {"P0001", "P0003"}
    assert of(dossier, Person, code="P0001") == [CHOSEN]
    assert of(dossier, Enrolment, person_id=MOHAMED.id) == sorted(
        [JOINED, replace(LATER, person_id=MOHAMED.id)], key=lambda each: each.id
    )
    assert of(dossier, Internship) == [replace(STAGE, mentor_id=MIA.id)]
    jobs = {each.company_id: each for each in of(dossier, JobSpell, person_id=MOHAMED.id)}
    assert jobs == {
        JOB.company_id: replace(JOB, end=SAME_JOB.end),
        OTHER_JOB.company_id: replace(OTHER_JOB, person_id=MOHAMED.id),
    }
    calls = {each.id: each for each in of(dossier, FollowUp)}
    assert calls == {
        CALL.id: replace(
            CALL, remark="tevreden\nzoekt vast werk", recorded_at=SAME_CALL.recorded_at
        ),
        LATER_CALL.id: replace(LATER_CALL, enrolment_id=FIRST.id),
    }
    assert of(dossier, Note) == [replace(NOTE, person_id=MOHAMED.id)]
    assert of(dossier, Document) == [replace(PAPER, person_id=MOHAMED.id)]
    former = {(each.code, each.was_id, each.enrolment_id) for each in of(dossier, Merged)}
    assert former == {
        ("P0002", MEHMET.id, None),
        ("P0002-NJ2021", SECOND.id, FIRST.id),
    }


def test_two_enrolments_of_who_came_back_stay_two(dossier: Dossier) -> None:
    merge(dossier)
    codes = [each.code for each in of(dossier, Enrolment, person_id=MOHAMED.id)]
    assert sorted(codes) == ["P0001-NJ2021", "P0002-NJ2021", "P0002-VJ2022"]
    assert len(of(dossier, Internship)) == 2
    assert len(of(dossier, FollowUp)) == 3


def test_jobs_with_ends_that_contradict_each_other_stay_two(dossier: Dossier) -> None:
    with dossier.write() as work:
        job = work.get(JobSpell, JOB.id)
        work.save(replace(job, end=date(2022, 3, 31), last_confirmed_on=None))
    merge(dossier)
    ends = {each.end for each in of(dossier, JobSpell, company_id=JOB.company_id)}
    assert ends == {date(2022, 3, 31), SAME_JOB.end}


def test_it_is_undone_and_done_again_as_one_change(dossier: Dossier) -> None:
    before = picture(dossier.path)
    change = merge(dossier, Joining(kept=JOINED, gone=SECOND))
    after = picture(dossier.path)
    undoable = history.undoable(dossier)
    assert undoable is not None
    assert undoable.label is not None
    assert PlainWords().say(undoable.label) == "Merged: Mohamed El Amrani and Mohammed Elamrani"
    undone = history.undo(dossier, change)
    assert picture(dossier.path) == before
    assert undone.change is not None
    history.redo(dossier, undone.change)
    assert picture(dossier.path) == after


def test_what_was_built_on_it_keeps_it_from_being_undone(dossier: Dossier) -> None:
    change = merge(dossier)
    with dossier.write() as work:
        work.save(replace(work.get(Person, MOHAMED.id), phone="0477 77 77 77"))
    merged = picture(dossier.path)
    with pytest.raises(Conflict) as refused:
        history.undo(dossier, change)
    assert [each.field for each in refused.value.clashes] == ["phone"]
    assert picture(dossier.path) == merged


def test_what_is_noted_besides_stays_when_it_is_undone(dossier: Dossier) -> None:
    change = merge(dossier)
    later = Note(
        person_id=MOHAMED.id,
        written_on=date(2022, 6, 1),
        text="Belde zelf.",
        recorded_at=datetime(2022, 6, 1, 9),
    )
    records.save(dossier, later)
    history.undo(dossier, change)
    assert of(dossier, Note, person_id=MOHAMED.id) == [later]
    assert of(dossier, Note, person_id=MEHMET.id) == [NOTE]


def test_nothing_is_merged_when_either_was_changed_meanwhile(dossier: Dossier) -> None:
    wanted = as_they_are(dossier, Merging(person=CHOSEN, coach="", gone=MEHMET))
    with dossier.write() as work:
        work.save(replace(work.get(Person, MEHMET.id), phone="0477 77 77 77"))
    before = picture(dossier.path)
    with pytest.raises(Conflict):
        merging.merge(dossier, wanted)
    assert picture(dossier.path) == before


def test_what_cannot_be_is_refused(dossier: Dossier) -> None:
    before = picture(dossier.path)
    for wrong, trouble in (
        (Merging(person=CHOSEN, coach="", gone=MOHAMED), Trouble),
        (Merging(person=replace(CHOSEN, code="P0002"), coach="", gone=MEHMET), Invalid),
        (Merging(person=replace(CHOSEN, first_name=" "), coach="", gone=MEHMET), Invalid),
        (
            Merging(
                person=CHOSEN, coach="", gone=MEHMET, joined=(Joining(kept=FIRST, gone=LATER),)
            ),
            Trouble,
        ),
    ):
        with pytest.raises(trouble):
            merging.merge(dossier, as_they_are(dossier, wrong))
    assert picture(dossier.path) == before


def test_who_was_told_apart_stays_so(dossier: Dossier) -> None:
    duplicates.tell_apart(dossier, MEHMET.id, OTHER.id)
    duplicates.tell_apart(dossier, MEHMET.id, MOHAMED.id)
    merge(dossier)
    (left,) = of(dossier, NotSame)
    assert {left.first_id, left.second_id} == {MOHAMED.id, OTHER.id}


def test_the_old_code_finds_the_person_and_is_not_given_away(dossier: Dossier) -> None:
    merge(dossier, Joining(kept=JOINED, gone=SECOND))
    for code in ("P0002", "P0002-NJ2021"):
        (found,) = finding.find(dossier, code, 5).persons
        assert found.id == MOHAMED.id
    merge_last = replace(OTHER, revision=1)
    with dossier.read() as work:
        kept = work.get(Person, MOHAMED.id)
    merging.merge(dossier, Merging(person=kept, coach="", gone=merge_last))
    assert intake.known(dossier, "en").code == "P0004"


def test_a_second_merge_leads_to_who_is_left(dossier: Dossier) -> None:
    merge(dossier, Joining(kept=JOINED, gone=SECOND))
    with dossier.read() as work:
        kept, gone = work.get(Person, OTHER.id), work.get(Person, MOHAMED.id)
    merging.merge(dossier, Merging(person=kept, coach="", gone=gone))
    assert {(each.code, each.person_id) for each in of(dossier, Merged)} == {
        ("P0001", OTHER.id),
        ("P0002", OTHER.id),
        ("P0002-NJ2021", OTHER.id),
    }


def test_a_person_is_deleted_with_their_former_codes(dossier: Dossier) -> None:
    merge(dossier, Joining(kept=JOINED, gone=SECOND))
    with dossier.read() as work:
        person = work.get(Person, MOHAMED.id)
        enrolment = work.get(Enrolment, FIRST.id)
    records.delete(dossier, enrolment)
    assert [each.code for each in of(dossier, Merged)] == ["P0002"]
    records.delete(dossier, person)
    assert of(dossier, Merged) == []


def test_forgetting_someone_forgets_who_they_were_too(dossier: Dossier) -> None:
    merge(dossier, Joining(kept=JOINED, gone=SECOND))
    with dossier.write() as work:
        history.forget(work, MOHAMED.id)
    records.delete(dossier, of_now(dossier, MOHAMED.id))
    with dossier.write() as work:
        history.forget(work, MOHAMED.id)
    content = dossier.path.read_bytes()
    for said in ("Elamrani", "El Amrani", "0499 00 00 01", "zoekt vast werk", "Rijbewijs"):
        assert said.encode() not in content, said


def of_now(dossier: Dossier, key: UUID) -> Person:
    with dossier.read() as work:
        return work.get(Person, key)


def test_a_frozen_report_shows_them_as_who_they_are_now(dossier: Dossier) -> None:
    report = freezing.freeze(dossier, CRITERIA, "Voor", datetime(2022, 11, 20, 12))
    frozen = freezing.figures_of(dossier, report.id)
    assert frozen.statistics.total.enrolled == 2
    merge(dossier, Joining(kept=JOINED, gone=SECOND))
    assert freezing.verify(dossier, report.id).stands
    found = freezing.compare(dossier, report.id)
    moves = {each.key: each.move.value for each in found.persons}
    assert moves[MEHMET.id.hex] == "merged"
    assert found.names[MEHMET.id.hex].id == MOHAMED.id
    opened = tracing.behind_frozen(frozen, Dimension.COHORT, Figure("enrolled", ()))
    people = tracing.people(dossier, opened, Part.COUNTED, 0, 10)
    assert [(each.person_id, each.erased) for each in people] == [(MOHAMED.id, False)] * 2
    assert sorted(str(each.trajectory) for each in people) == ["NJ2021", "VJ2022"]


# Made-up dossiers


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds_with_criteria(), st.data())
def test_figures_after_merging_are_those_of_the_merged_world(
    made: tuple[World, Criteria], data: st.DataObject
) -> None:
    world, criteria = made
    if len(world.persons) < 2:
        return
    kept, gone = data.draw(st.permutations(world.persons))[:2]
    joins = data.draw(st.booleans())
    with TemporaryDirectory() as folder:
        dossier = dossier_of(world, Path(folder))
        before = picture(dossier.path)
        pair = merging.compare(dossier, kept.id, gone.id)
        joined = [Joining(kept=each.one, gone=each.other) for each in pair.shared if joins]
        wanted = Merging(
            person=pair.one.person,
            coach=pair.one.coach or "",
            gone=pair.other.person,
            joined=tuple(joined),
        )
        changes = merging.merge(dossier, wanted)
        pairs = {each.gone.id: each.kept.id for each in joined}
        merged = merged_world(world, kept.id, gone.id, pairs)
        made_figures = figures(dossier, criteria)
        assert list(unequal(naive.stats(merged, criteria), made_figures["stats"])) == []
        assert list(unequal(naive.retention(merged, criteria), made_figures["retention"])) == []
        assert changes.change is not None
        history.undo(dossier, changes.change)
        assert picture(dossier.path) == before
        again = figures(dossier, criteria)
        assert list(unequal(naive.stats(world, criteria), again["stats"])) == []
        dossier.close()
