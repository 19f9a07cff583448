"""The exit rule of definitions 2, by its edge cases and against a naive second implementation."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plastiq_tracker.domain.exits import exit_date, proposed_exit, standing_apart
from plastiq_tracker.domain.records import Enrolment, Internship
from plastiq_tracker.domain.values import ExitBasis, InternshipKind, Outcome
from tests.reference import naive

END = date(2021, 8, 31)
TRAJECTORY, TRAINING = ExitBasis.TRAJECTORY_END, ExitBasis.TRAINING_END


def enrolment(
    end: date | None = END, outcome: Outcome = Outcome.COMPLETED, last_day: date | None = None
) -> Enrolment:
    return Enrolment(
        code="E1",
        person_id=uuid4(),
        trajectory_id=uuid4(),
        start=date(2021, 1, 1),
        training_end=end,
        outcome=outcome,
        last_day=last_day,
    )


def internship(
    start: int, end: int | None, kind: InternshipKind = InternshipKind.STAGE
) -> Internship:
    """Begins and ends so many days after the training end."""
    return Internship(
        enrolment_id=uuid4(),
        kind=kind,
        start=END + timedelta(days=start),
        end=None if end is None else END + timedelta(days=end),
    )


def test_an_internship_begun_31_days_after_the_training_end_moves_the_exit() -> None:
    assert exit_date(enrolment(), [internship(31, 60)], TRAJECTORY) == END + timedelta(days=60)


def test_an_internship_begun_32_days_after_stands_apart() -> None:
    late = internship(32, 60)
    assert exit_date(enrolment(), [late], TRAJECTORY) == END
    assert standing_apart(enrolment(), [late]) == (late,)


def test_internships_join_in_order_of_start_from_the_latest_end_so_far() -> None:
    chain = [internship(60, 80), internship(10, 40), internship(20, 30)]
    assert exit_date(enrolment(), chain, TRAJECTORY) == END + timedelta(days=80)
    assert standing_apart(enrolment(), chain) == ()


def test_an_internship_that_ended_before_the_training_moves_nothing() -> None:
    assert exit_date(enrolment(), [internship(-60, -30)], TRAJECTORY) == END


@pytest.mark.parametrize("basis", ExitBasis)
def test_without_training_end_there_is_no_exit(basis: ExitBasis) -> None:
    assert exit_date(enrolment(end=None), [internship(0, 5)], basis) is None
    assert standing_apart(enrolment(end=None), [internship(50, 55)]) == ()


def test_a_joining_internship_without_end_means_no_exit() -> None:
    both = [internship(5, None), internship(200, 210)]
    assert exit_date(enrolment(), both, TRAJECTORY) is None
    assert standing_apart(enrolment(), both) == ()
    assert exit_date(enrolment(), both, TRAINING) == END


def test_an_ibo_never_moves_the_exit() -> None:
    ibo = internship(5, None, InternshipKind.IBO)
    assert exit_date(enrolment(), [ibo], TRAJECTORY) == END
    assert standing_apart(enrolment(), [internship(90, 95, InternshipKind.IBO)]) == ()


@pytest.mark.parametrize("basis", ExitBasis)
def test_someone_who_dropped_out_leaves_on_the_last_day(basis: ExitBasis) -> None:
    left = enrolment(outcome=Outcome.DROPPED_OUT, last_day=date(2021, 3, 1))
    assert exit_date(left, [internship(5, 40)], basis) == date(2021, 3, 1)
    assert exit_date(enrolment(outcome=Outcome.DROPPED_OUT), [], basis) is None
    late = internship(5, 40)
    assert standing_apart(left, [late]) == (late,)


offsets = st.integers(-90, 200)


@given(
    st.lists(
        st.builds(
            lambda start, length, kind: internship(
                start, None if length is None else start + length, kind
            ),
            offsets,
            st.none() | st.integers(0, 60),
            st.sampled_from(InternshipKind),
        ),
        max_size=6,
    ),
    st.sampled_from(Outcome),
    st.sampled_from(ExitBasis),
)
def test_it_agrees_with_the_naive_rule(
    internships: list[Internship], outcome: Outcome, basis: ExitBasis
) -> None:
    one = enrolment(outcome=outcome, last_day=date(2021, 3, 1))
    assert exit_date(one, internships, basis) == naive.exit_date(one, internships, basis)


TODAY = date(2022, 6, 1)
OPEN = enrolment(None, Outcome.ACTIVE)


@pytest.mark.parametrize(
    ("silent_days", "proposed"), [(89, False), (90, True), (400, True), (0, False)]
)
def test_an_exit_is_proposed_after_90_days_without_a_word(silent_days: int, proposed: bool) -> None:
    last = TODAY - timedelta(days=silent_days)
    found = proposed_exit(OPEN, [], [date(2021, 2, 1), last], TODAY)
    assert found == (last if proposed else None)


def test_whoever_has_an_exit_needs_no_proposal() -> None:
    assert proposed_exit(enrolment(), [], [], TODAY) is None


def test_a_planned_day_is_not_yet_a_word() -> None:
    to_come = replace(internship(0, None), start=TODAY + timedelta(days=10))
    assert proposed_exit(OPEN, [to_come], [], TODAY) == OPEN.start
    assert proposed_exit(replace(OPEN, start=TODAY + timedelta(days=1)), [], [], TODAY) is None
