"""Named selections: kept by name, opened on their day or on today's, never lost by accident."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plastiq_tracker.domain.criteria import Criteria, from_parameters, to_parameters
from plastiq_tracker.domain.records import Selection
from plastiq_tracker.domain.trouble import Invalid, NotFound, Trouble
from plastiq_tracker.domain.values import Dimension, Education, ExitBasis, Gender, Population
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import selections
from plastiq_tracker.store.dossier import Dossier
from tests.figures import CRITERIA

TODAY = date(2026, 11, 24)
CHOSEN = replace(
    CRITERIA,
    population=Population.COMPLETERS,
    exit_basis=ExitBasis.TRAINING_END,
    by=Dimension.REGION,
    then_by=Dimension.GENDER,
    trajectories=frozenset({"NJ2021", "VJ2022"}),
    regions=frozenset({"Évora"}),
    genders=frozenset({Gender.V, Gender.X}),
    educations=frozenset({Education.HO}),
)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    dossier = Dossier.create(tmp_path / "dossier.plastiq")
    yield dossier
    dossier.close()


def names(dossier: Dossier) -> list[str]:
    return [each.name for each in selections.selections(dossier)]


def said(trouble: Trouble) -> str:
    return PlainWords().say(trouble.text)


def test_a_selection_gives_back_what_was_chosen(dossier: Dossier) -> None:
    changes = selections.save(dossier, "  Vrouwen  met HO ", CHOSEN)
    assert changes.kinds == {Selection}
    assert changes.persons == frozenset()
    assert PlainWords().say(changes.label) == "Selection “Vrouwen met HO” saved"
    (kept,) = selections.selections(dossier)
    assert kept.name == "Vrouwen met HO"
    assert not kept.any_day
    assert kept.criteria(TODAY) == CHOSEN


def test_one_without_a_day_speaks_of_today(dossier: Dossier) -> None:
    selections.save(dossier, "Nu", CHOSEN, any_day=True)
    (kept,) = selections.selections(dossier)
    assert kept.any_day
    assert kept.criteria(TODAY) == replace(CHOSEN, as_of=TODAY)


def test_a_name_is_written_over_only_when_that_is_asked(dossier: Dossier) -> None:
    selections.save(dossier, "Dit jaar", CRITERIA)
    with pytest.raises(Invalid) as refused:
        selections.save(dossier, "dit JAAR", CHOSEN)
    assert refused.value.problems[0].field == "name"
    assert said(refused.value) == (
        "There is a selection “Dit jaar” already. Choose another name, or replace it."
    )
    assert selections.selections(dossier)[0].criteria(TODAY) == CRITERIA
    selections.save(dossier, "dit JAAR", CHOSEN, replace=True)
    (kept,) = selections.selections(dossier)
    assert (kept.name, kept.criteria(TODAY)) == ("dit JAAR", CHOSEN)


def test_renaming_and_deleting(dossier: Dossier) -> None:
    selections.save(dossier, "b", CRITERIA)
    selections.save(dossier, "A", CRITERIA)
    first, second = selections.selections(dossier)
    assert names(dossier) == ["A", "b"]
    with pytest.raises(Invalid, match="already"):
        selections.rename(dossier, second.id, "a")
    selections.rename(dossier, first.id, "a")
    assert names(dossier) == ["a", "b"]
    selections.delete(dossier, first.id)
    assert names(dossier) == ["b"]
    for missing in (first.id, uuid4()):
        with pytest.raises(NotFound):
            selections.delete(dossier, missing)
        with pytest.raises(NotFound):
            selections.rename(dossier, missing, "c")


@pytest.mark.parametrize("name", ["", "   ", "n" * 501])
def test_a_name_that_is_none(dossier: Dossier, name: str) -> None:
    with pytest.raises(Invalid) as refused:
        selections.save(dossier, name, CRITERIA)
    assert refused.value.problems[0].field == "name"
    assert names(dossier) == []


PARAMETERS = to_parameters(CHOSEN)


@pytest.mark.parametrize(
    ("parameters", "reason"),
    [
        (PARAMETERS | {"weather": "wet"}, "“weather” is not known here"),
        (PARAMETERS | {"by": "shoe_size"}, "“shoe_size” is no value of “by”"),
        (PARAMETERS | {"genders": ["M", "Y"]}, "“Y” is no value of “genders”"),
        (PARAMETERS | {"regions": "Limburg"}, "“Limburg” is no value of “regions”"),
        (PARAMETERS | {"as_of": "2022-02-30"}, "“2022-02-30” is no value of “as_of”"),
        (PARAMETERS | {"population": None}, "“None” is no value of “population”"),
        ({"project": "J"}, "“period_from” is missing"),
        (["J"], "“project” is missing"),
    ],
    ids=str,
)
def test_what_a_newer_version_wrote_is_told_in_one_sentence(parameters: Any, reason: str) -> None:
    with pytest.raises(Trouble) as refused:
        from_parameters(parameters, TODAY)
    assert said(refused.value).startswith(f"The parameters cannot be read: {reason}.")


def test_a_selection_that_another_program_wrote_is_listed_and_can_be_deleted(
    dossier: Dossier,
) -> None:
    with dossier.write() as work:
        work.save(Selection(name="vreemd", parameters="{"))
    (kept,) = selections.selections(dossier)
    with pytest.raises(Trouble, match="cannot be read"):
        kept.criteria(TODAY)
    selections.delete(dossier, kept.id)
    assert names(dossier) == []


def test_an_older_version_did_not_know_a_second_split() -> None:
    older = {name: value for name, value in to_parameters(CRITERIA).items() if name != "then_by"}
    assert from_parameters(older) == CRITERIA


@given(
    st.builds(
        Criteria,
        project=st.text(),
        period_from=st.dates(),
        period_to=st.dates(),
        as_of=st.dates(),
        population=st.sampled_from(Population),
        exit_basis=st.sampled_from(ExitBasis),
        by=st.sampled_from(Dimension),
        then_by=st.none() | st.sampled_from(Dimension),
        trajectories=st.frozensets(st.text()),
        regions=st.frozensets(st.text()),
        genders=st.frozensets(st.sampled_from(Gender)),
        educations=st.frozensets(st.sampled_from(Education)),
    )
)
def test_parameters_bring_back_any_criteria(criteria: Criteria) -> None:
    parameters = to_parameters(criteria)
    assert from_parameters(parameters) == criteria
    assert from_parameters(to_parameters(criteria, any_day=True), criteria.as_of) == criteria


@pytest.mark.parametrize("name", ["Dit\x07jaar", "\u202eraaj tiD", "\u200b", ""], ids=ascii)
def test_a_name_that_nobody_can_read_is_refused(dossier: Dossier, name: str) -> None:
    selections.save(dossier, "Dit jaar", CRITERIA)
    (kept,) = selections.selections(dossier)
    with pytest.raises(Invalid) as refused:
        selections.save(dossier, name, CHOSEN)
    assert refused.value.problems[0].field == "name"
    with pytest.raises(Invalid):
        selections.rename(dossier, kept.id, name)
    assert names(dossier) == ["Dit jaar"]


def test_one_name_however_its_letters_are_composed(dossier: Dossier) -> None:
    selections.save(dossier, "e\u0301te\u0301", CRITERIA)
    with pytest.raises(Invalid, match="already"):
        selections.save(dossier, "\u00c9T\u00c9", CHOSEN)
    selections.save(dossier, "\u00c9T\u00c9", CHOSEN, replace=True)
    (kept,) = selections.selections(dossier)
    assert (kept.name, kept.criteria(TODAY)) == ("\u00c9T\u00c9", CHOSEN)
