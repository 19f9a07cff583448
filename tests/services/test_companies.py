"""Companies: their people on a day, deleting, and two that become one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    Internship,
    JobSpell,
    Mentor,
    Person,
    Project,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound, Trouble
from plastiq_tracker.domain.values import Contract, InternshipKind
from plastiq_tracker.services import companies, history
from plastiq_tracker.store.dossier import Dossier

TODAY = date(2022, 5, 15)
PROJECT = Project(code="J", name="J", period_from=date(2020, 1, 1), period_to=date(2023, 1, 1))
EDITION = Trajectory(code="NJ", project_id=PROJECT.id, name="X", start=date(2022, 1, 3))
ANN, BEN, CAS = (
    Person(code=name, first_name=name, last_name="X", birth_date=date(2001, 1, 1))
    for name in ("Ann", "Ben", "Cas")
)
OF_ANN, OF_BEN = (
    Enrolment(code=each.code, person_id=each.id, trajectory_id=EDITION.id, start=EDITION.start)
    for each in (ANN, BEN)
)
RAVAGO = Company(name="Ravago", enterprise_number="0417106909", remark="Arendonk")
RAVAGO_NV = Company(name="Ravago NV", remark="via VDAB")
EMPTY = Company(name="Nobody BV")
MIA, MIA_TOO, TOM = (
    Mentor(name=name, company_id=of.id)
    for name, of in (("Mia Bos", RAVAGO), ("mia bos", RAVAGO_NV), ("Tom Maes", RAVAGO_NV))
)


def internship(
    of: Enrolment, at: Company, first: date, last: date | None, mentor: Mentor
) -> Internship:
    return Internship(
        enrolment_id=of.id, kind=InternshipKind.STAGE, company_id=at.id, start=first, end=last,
        mentor_id=mentor.id,
    )  # fmt: skip


def job(of: Person, at: Company, first: date, last: date | None = None) -> JobSpell:
    return JobSpell(
        person_id=of.id, company_id=at.id, contract=Contract.PERMANENT, start=first, end=last
    )


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "companies.plastiq")
    with made.write() as work:
        for record in (
            PROJECT, EDITION, ANN, BEN, CAS, OF_ANN, OF_BEN, RAVAGO, RAVAGO_NV, EMPTY, MIA,
            MIA_TOO, TOM,
            internship(OF_ANN, RAVAGO, date(2022, 5, 2), date(2022, 5, 15), MIA),
            internship(OF_BEN, RAVAGO_NV, date(2022, 4, 4), date(2022, 5, 14), MIA_TOO),
            internship(OF_BEN, RAVAGO_NV, date(2022, 6, 1), None, TOM),
            job(BEN, RAVAGO, date(2022, 5, 1)),
            job(CAS, RAVAGO, date(2021, 1, 1), date(2021, 6, 30)),
            job(CAS, RAVAGO_NV, date(2022, 5, 16)),
        ):  # fmt: skip
            work.save(record)
    yield made
    made.close()


def counts(dossier: Dossier) -> dict[str, tuple[int, int, int]]:
    found = companies.rows(dossier, TODAY)
    return {row.company.name: (row.interns, row.working, row.ended) for row in found}


def test_who_is_there_today_and_who_was(dossier: Dossier) -> None:
    """The last day counts; who comes tomorrow is in none of the three."""
    assert counts(dossier) == {
        "Nobody BV": (0, 0, 0),
        "Ravago": (1, 1, 1),
        "Ravago NV": (0, 0, 1),
    }


def test_the_people_of_a_company_those_of_today_first(dossier: Dossier) -> None:
    found = companies.detail(dossier, RAVAGO.id, TODAY)
    assert [(each.first_name, each.start) for each in found.stays] == [
        ("Ann", date(2022, 5, 2)),
        ("Ben", date(2022, 5, 1)),
        ("Cas", date(2021, 1, 1)),
    ]
    assert [each.mentor for each in found.stays] == ["Mia Bos", None, None]
    assert [each.name for each in found.mentors] == ["Mia Bos"]


def test_an_unused_company_goes_with_its_mentors(dossier: Dossier) -> None:
    with dossier.write() as work:
        work.save(Mentor(name="Lies", company_id=EMPTY.id))
    with dossier.read() as work:
        empty = work.get(Company, EMPTY.id)
    companies.delete(dossier, empty)
    assert "Nobody BV" not in counts(dossier)
    with dossier.read() as work:
        assert work.find(Mentor, name="Lies") == []


def test_a_company_with_people_stays(dossier: Dossier) -> None:
    with dossier.read() as work:
        ravago = work.get(Company, RAVAGO.id)
    with pytest.raises(Trouble, match="has people"):
        companies.delete(dossier, ravago)
    assert "Ravago" in counts(dossier)


def test_two_companies_become_one_and_two_again(dossier: Dossier) -> None:
    before = counts(dossier)
    changes = companies.merge(dossier, RAVAGO_NV.id, RAVAGO.id)
    assert changes.persons == frozenset({ANN.id, BEN.id, CAS.id})
    assert counts(dossier) == {"Nobody BV": (0, 0, 0), "Ravago NV": (1, 1, 1)}
    found = companies.detail(dossier, RAVAGO_NV.id, TODAY)
    assert found.company.enterprise_number == "0417106909"
    assert found.company.remark == "via VDAB\nArendonk"
    assert [each.name for each in found.mentors] == ["mia bos", "Tom Maes"]
    assert {each.mentor for each in found.stays} == {"mia bos", "Tom Maes", None}
    with pytest.raises(NotFound):
        companies.detail(dossier, RAVAGO.id, TODAY)
    assert changes.change is not None
    history.undo(dossier, changes.change)
    assert counts(dossier) == before
    assert [each.name for each in companies.detail(dossier, RAVAGO.id, TODAY).mentors] == [
        "Mia Bos"
    ]


def test_two_numbers_are_two_companies(dossier: Dossier) -> None:
    with dossier.write() as work:
        found = work.get(Company, RAVAGO_NV.id)
        work.save(replace(found, enterprise_number="0123456749"))
    with pytest.raises(Trouble, match="two companies"):
        companies.merge(dossier, RAVAGO_NV.id, RAVAGO.id)
    with pytest.raises(Trouble) as refused:
        companies.merge(dossier, RAVAGO.id, RAVAGO.id)
    assert isinstance(refused.value.text, Text)
    assert refused.value.text == companies.ITSELF
