"""What moved a frozen figure, in made-up worlds, against the naive implementation of every rule."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.values import Gender, Milestone
from plastiq_tracker.indicators.freezing import document, figures_in
from plastiq_tracker.indicators.frozen_bytes import canonical
from plastiq_tracker.indicators.frozen_changes import Differences, Move, differences
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.targets import targets
from plastiq_tracker.indicators.tracing import Place
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.frozen import person_keys
from tests.indicators.readings import holding
from tests.reference import naive
from tests.reference.naive import World
from tests.reference.strategies import worlds_with_criteria


def document_of(empty: Dossier, world: World, criteria: Criteria) -> Document:
    with holding(empty, world) as work:
        read, keys = reading_in(work, criteria), person_keys(work)
        persons = read.facts.persons.row[read.found.person].tolist()
        return document(
            read.facts,
            read.found,
            read.episodes,
            criteria,
            keys=[keys[row] for row in persons],
            targets=targets(criteria, (), (), len(persons)),
        )


@st.composite
def worlds_that_change(draw: DrawFn) -> tuple[World, World, Criteria]:
    """A world, the same with some records taken away or altered, and what is asked of both."""
    world, criteria = draw(worlds_with_criteria())
    kept = draw(st.lists(st.booleans(), min_size=len(world.persons), max_size=len(world.persons)))
    persons = [person for person, stays in zip(world.persons, kept, strict=True) if stays]
    ids = {person.id for person in persons}
    enrolments = [each for each in world.enrolments if each.person_id in ids]
    if draw(st.booleans()) and enrolments:
        enrolments.pop(draw(st.integers(0, len(enrolments) - 1)))
    own = {each.id for each in enrolments}
    if draw(st.booleans()) and persons:
        persons[0] = replace(persons[0], gender=draw(st.sampled_from(Gender)))
    later = replace(
        world,
        persons=tuple(persons),
        enrolments=tuple(enrolments),
        internships=_some(draw, [each for each in world.internships if each.enrolment_id in own]),
        job_spells=_some(draw, [each for each in world.job_spells if each.person_id in ids]),
        follow_ups=_some(draw, [each for each in world.follow_ups if each.enrolment_id in own]),
    )
    return (world, later, criteria) if draw(st.booleans()) else (later, world, criteria)


def _some(draw: DrawFn, records: list[Any]) -> tuple[Any, ...]:
    """All but at most one of them."""
    if draw(st.booleans()) and records:
        records.pop(draw(st.integers(0, len(records) - 1)))
    return tuple(records)


Members = dict[tuple[str, Place], set[UUID]]


def members_of(world: World, criteria: Criteria) -> Members:
    """Who is counted in every count that a status, an attribute or an outcome makes."""
    found: Members = {}
    for each in naive.dossiers(world, criteria):
        group = naive.key_of(each, criteria.by)
        places: list[Place] = [(), (group,)]
        if criteria.then_by is not None:
            places.append((group, naive.key_of(each, criteria.then_by)))
        for key in _counted_in(each, criteria):
            for place in places:
                found.setdefault((key, place), set()).add(each.person.id)
    return found


def _counted_in(one: naive.Dossier, criteria: Criteria) -> Iterator[str]:
    yield "enrolled"
    yield naive.outcome_as_of(one.final, criteria.as_of)
    yield f"composition_gender_{one.person.gender.value}"
    yield f"composition_education_{one.person.education.value}"
    exit_day = naive.dossier_exit(one, criteria)
    if exit_day is not None and exit_day <= criteria.as_of:
        yield "exited"
    for milestone in Milestone:
        status, sub = naive.status(one, milestone, criteria)
        prefix = f"milestone_{milestone.value}_"
        yield prefix + status.lower()
        if status == "NOT_EMPLOYED":
            yield f"{prefix}not_employed_by_{sub}"
        if status == "UNKNOWN":
            yield f"{prefix}unknown_by_{sub}"
        if status in ("EMPLOYED", "NOT_EMPLOYED"):
            yield prefix + "known"
        if status in ("EMPLOYED", "NOT_EMPLOYED", "PENDING", "UNKNOWN"):
            yield prefix + "due"


LIMITS = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@LIMITS
@given(worlds_with_criteria())
def test_nothing_moves_where_nothing_changed(empty: Dossier, made: tuple[World, Criteria]) -> None:
    world, criteria = made
    then, now = (document_of(empty, world, criteria) for _ in range(2))
    assert canonical(then) == canonical(now)
    known = frozenset(each.id.hex for each in world.persons)
    assert differences(then, now, known) == Differences(figures=(), persons=())
    stats = figures_in(then).statistics.as_json()
    assert stats["total"]["enrolled"] == len(naive.dossiers(world, criteria))


@LIMITS
@given(worlds_that_change())
def test_who_moved_a_count_is_who_is_counted_in_one_and_not_in_the_other(
    empty: Dossier, made: tuple[World, World, Criteria]
) -> None:
    world, later, criteria = made
    then, now = (document_of(empty, each, criteria) for each in (world, later))
    known = frozenset(each.id.hex for each in later.persons)
    found = differences(then, now, known)
    before, after = (members_of(each, criteria) for each in (world, later))
    counts = before.keys() | after.keys()
    wanted = {
        key: {each.hex for each in before.get(key, set()) ^ after.get(key, set())}
        for key in counts
        if len(before.get(key, ())) != len(after.get(key, ()))
    }
    made_here = {
        (each.figure.key, each.figure.place): set(each.persons)
        for each in found.figures
        if each.by is criteria.by and (each.figure.key, each.figure.place) in counts
    }
    assert made_here == wanted
    _persons(found, world, later, criteria)


def _persons(found: Differences, world: World, later: World, criteria: Criteria) -> None:
    """Who joined, left and was erased; and that whoever moved a figure is told of."""
    moves = {move: {each.key for each in found.persons if each.move is move} for move in Move}
    then, now = (
        {each.person.id.hex for each in naive.dossiers(one, criteria)} for one in (world, later)
    )
    there = {each.id.hex for each in later.persons}
    assert moves[Move.JOINED] == now - then
    assert moves[Move.LEFT] == (then - now) & there
    assert moves[Move.ERASED] == then - there
    told = {each.key for each in found.persons}
    assert {key for each in found.figures for key in each.persons} <= told
    assert all(each.facts for each in found.persons if each.move is Move.CHANGED)
    # A tally comes and goes with whole cohorts; nothing else moves without a person.
    for each in found.figures:
        assert each.persons or "origin_tally" in each.figure.key or None in (each.then, each.now)
