"""Who the table of participants shows, in which order: against reading every line and sorting."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.listing import Question, Sorting
from plastiq_tracker.domain.records import Coach, Person, new_id
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.values import Phase
from plastiq_tracker.domain.views import ParticipantRow, Urgency
from plastiq_tracker.services import lines
from plastiq_tracker.services.listing import Listing, choices, listing
from plastiq_tracker.store.dossier import Dossier
from tests.factories import big_world
from tests.people import rows
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria
from tests.worlds import dossier_of

DAY = date(2022, 4, 30)
PHASES = list(Phase)

NATIVE: dict[Sorting, Callable[[ParticipantRow], Any]] = {
    Sorting.AGE: lambda row: -row.birth_date.toordinal(),
    Sorting.TRAJECTORY: lambda row: row.trajectory and fold(row.trajectory),
    Sorting.PHASE: lambda row: PHASES.index(row.phase),
    Sorting.NEXT: lambda row: row.next_follow_up and row.next_follow_up.window.due,
    Sorting.COACH: lambda row: row.coach and fold(row.coach),
    Sorting.CODE: lambda row: fold(row.code),
    Sorting.PHONE: lambda row: row.phone,
    Sorting.EMAIL: lambda row: row.email,
    Sorting.MUNICIPALITY: lambda row: row.municipality and fold(row.municipality),
}


def in_order(everyone: list[ParticipantRow], question: Question) -> list[UUID]:
    """By name, then by the column; who has nothing there comes last."""
    if question.sorting is Sorting.NAME:
        found = everyone[::-1] if question.descending else everyone
        return [row.person_id for row in found]
    native = NATIVE[question.sorting]
    having = [row for row in everyone if native(row) is not None]
    without = [row for row in everyone if native(row) is None]
    having.sort(key=native, reverse=question.descending)
    return [row.person_id for row in (*having, *without)]


def asked(dossier: Dossier, **values: Any) -> list[UUID]:
    found = listing(dossier, DAY, Question(**values))
    return found.ids(0, len(found))


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """Some hundred with everything that a table may be sorted by, or without it."""
    chance, world = Random(5), big_world(200)
    told = [
        replace(
            each,
            phone=chance.choice((None, f"04{chance.randrange(10**8):08}")),
            email=chance.choice((None, f"x{chance.randrange(10**6)}@y.be")),
            municipality=chance.choice((None, "Gent", "Écaussinnes", "aalst", "Zele")),
        )
        for each in world.persons
    ]
    folder = tmp_path_factory.mktemp("listing")
    with closing(dossier_of(replace(world, persons=tuple(told)), folder)) as dossier:
        yield dossier


@pytest.mark.parametrize("sorting", Sorting)
@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts(people: Dossier, sorting: Sorting, descending: bool) -> None:
    everyone = rows(people, DAY)
    question = Question(sorting=sorting, descending=descending)
    assert asked(people, sorting=sorting, descending=descending) == in_order(everyone, question)


def test_by_name_is_by_its_words_whatever_their_accents(people: Dossier) -> None:
    names = [row.name for row in rows(people, DAY)]
    assert names == sorted(names, key=lambda name: fold(name).split())
    assert len(names) == 200


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(made=worlds_with_criteria())
def test_filters_keep_whom_the_lines_say(
    made: tuple[World, Criteria], tmp_path_factory: pytest.TempPathFactory
) -> None:
    world, criteria = made
    today = criteria.as_of
    with closing(dossier_of(world, tmp_path_factory.mktemp("filters"))) as dossier:
        everyone = rows(dossier, today)

        def kept(question: Question) -> set[UUID]:
            found = listing(dossier, today, question)
            assert found.total == len(world.persons)
            return set(found.ids(0, len(found)))

        for phase in Phase:
            wanted = {row.person_id for row in everyone if row.phase is phase}
            assert kept(Question(phase=phase)) == wanted
        assert kept(Question(to_call=True)) == {
            row.person_id
            for row in everyone
            if row.next_follow_up and row.next_follow_up.urgency is not Urgency.UPCOMING
        }
        for coach in ("", *(each.name for each in world.coaches)):
            wanted = {row.person_id for row in everyone if (row.coach or "") == coach}
            assert kept(Question(coach=coach)) == wanted
        for each in world.trajectories:
            inside = {of.person_id for of in world.enrolments if of.trajectory_id == each.id}
            assert kept(Question(trajectory=each.code)) == inside


def test_filters_words_and_order_go_together(people: Dossier) -> None:
    everyone = rows(people, DAY)
    coach = next(row.coach for row in everyone if row.coach)
    question = Question(coach=coach, typed="ee", phase=Phase.FINISHED, sorting=Sorting.AGE)
    wanted = [
        row
        for row in everyone
        if row.coach == coach
        and row.phase is Phase.FINISHED
        and any(word.startswith("ee") for word in fold(row.name).split())
    ]
    found = listing(people, DAY, question)
    assert found.ids(0, len(found)) == in_order(wanted, question)
    question = replace(question, typed="eet")
    wanted = [row for row in everyone if row.coach == coach and row.phase is Phase.FINISHED]
    wanted = [row for row in wanted if "eet" in fold(row.name)]
    found = listing(people, DAY, question)
    assert wanted
    assert found.ids(0, len(found)) == in_order(wanted, question)


def test_the_beginning_is_that_of_the_whole(people: Dossier) -> None:
    found = lines.beginning(people, DAY, 30)
    assert found.total == 200
    assert list(found.rows) == rows(people, DAY)[:30]


def test_lines_come_as_asked_and_who_is_gone_leaves_a_gap(people: Dossier) -> None:
    everyone = rows(people, DAY)
    gone, some = new_id(), [everyone[7], everyone[3], everyone[150]]
    ids = [some[0].person_id, gone, *(each.person_id for each in some[1:])]
    assert lines.lines(people, ids, DAY) == [some[0], None, *some[1:]]


def test_places_and_keys_belong_together() -> None:
    """Also where the end of one key and the beginning of the next read as a third."""
    first, second = UUID(int=1 << 64), UUID(int=1 << 64 | 1)
    across = UUID(bytes=(first.bytes + second.bytes)[8:24])
    shown = Listing(first.bytes + second.bytes + across.bytes, 3)
    assert [shown.place_of(each) for each in (first, second, across)] == [0, 1, 2]
    assert Listing(first.bytes + second.bytes, 2).place_of(across) is None
    assert shown.ids(1, 10) == [second, across]


def test_typing_goes_to_the_first_whose_name_begins_so(people: Dossier) -> None:
    everyone = rows(people, DAY)
    by_age = listing(people, DAY, Question(sorting=Sorting.AGE))
    first = next(row for row in everyone if fold(row.name).startswith("pee"))
    assert lines.place_by_name(people, by_age, "PEE") == by_age.place_of(first.person_id)
    only = listing(people, DAY, Question(typed="geerts"))
    assert lines.place_by_name(people, only, "pee") is None
    assert lines.place_by_name(people, only, "gee") == 0
    assert lines.place_by_name(people, only, "-") is None


def test_choices_are_what_there_is(people: Dossier) -> None:
    offered = choices(people)
    names = {row.coach for row in rows(people, DAY) if row.coach}
    assert names <= set(offered.coaches)
    assert list(offered.coaches) == sorted(offered.coaches, key=fold)
    assert len(offered.trajectories) == len(set(offered.trajectories)) > 1


def test_another_write_or_another_day_is_seen(tmp_path: Path) -> None:
    with closing(Dossier.create(tmp_path / "kept.plastiq")) as dossier:
        ann = Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY)
        with dossier.write() as work:
            work.save(ann)
            work.save(Coach(name="Wim"))
        assert asked(dossier) == [ann.id]
        assert asked(dossier, coach="") == [ann.id]
        bob = replace(ann, id=new_id(), code="P2", last_name="Aerts")
        with dossier.write() as work:
            work.save(bob)
        assert asked(dossier) == [bob.id, ann.id]
        assert asked(dossier, sorting=Sorting.NEXT) == [bob.id, ann.id]


def test_a_program_without_triggers_is_found_out(tmp_path: Path) -> None:
    """As when it drops them to write faster and makes them again."""
    with closing(Dossier.create(tmp_path / "kept.plastiq")) as dossier:
        ann = Person(code="P1", first_name="Ann", last_name="Peeters", birth_date=DAY)
        with dossier.write() as work:
            work.save(ann)
            work.connection.exec_driver_sql("DELETE FROM search_stale")
        with dossier.write() as work:
            work.save(replace(ann, id=new_id(), code="P2", last_name="Aerts"))
            work.session.flush()
            work.connection.exec_driver_sql("DELETE FROM search_stale")
        assert len(asked(dossier)) == 2
        assert len(asked(dossier, typed="aerts")) == 1
