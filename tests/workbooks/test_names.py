"""The contract's rule for companies, and who is meant by a coach's or mentor's name."""

from itertools import permutations

import pytest

from plastiq_tracker.domain.records import Coach, Company, Mentor
from plastiq_tracker.workbooks.names import Coaches, Companies, Mentors

Mention = tuple[str, str | None]


def saved(name: str, number: str | None = None) -> Company:
    return Company(name=name, enterprise_number=number, revision=1)


def test_a_name_alone_is_the_only_numbered_company_of_that_name() -> None:
    companies = Companies([], [("Alfa", "1"), (" ALFA ", None), ("Beta", None)])
    assert companies.find(" ALFA ", None) is companies.find("Alfa", "1")
    assert companies.find("Beta", None).enterprise_number is None


def test_a_name_that_two_numbers_share_is_an_unnumbered_company() -> None:
    companies = Companies([saved("Alfa", "1")], [("Alfa", "2"), ("Alfa", None)])
    found = {companies.find("Alfa", each).id for each in ("1", "2", None)}
    assert len(found) == 3


def test_the_dossier_counts_too() -> None:
    numbered, unnumbered = saved("Alfa", "0123.456.789"), saved("Alfa")
    companies = Companies([unnumbered, numbered], [("alfa", None), ("Iets", "0123456789")])
    assert companies.find("alfa", None) is numbered
    assert companies.find("Iets", "0123456789") is numbered


@pytest.mark.parametrize(
    "mentions",
    list(permutations([("Alfa NV", "1"), ("alfa nv", "1"), ("alfa nv", "1"), ("Alfa", "1")])),
)
def test_a_new_company_is_called_what_most_rows_call_it(mentions: tuple[Mention, ...]) -> None:
    companies = Companies([], mentions)
    assert companies.find("Alfa", None).name == "alfa nv"


def test_coaches_by_exact_name_before_the_same_in_other_letters() -> None:
    upper, lower = Coach(name="AN", revision=1), Coach(name="an", revision=1)
    coaches = Coaches([upper, lower], ["An", "Bo", "bo", "bo"])
    assert coaches.find("an") is lower
    assert coaches.find("An") is upper
    assert coaches.find("Bo").name == "bo"


def test_mentors_of_another_company_are_others() -> None:
    alfa, beta = saved("Alfa").id, saved("Beta").id
    known = Mentor(name="Mia", company_id=alfa, revision=1)
    mentors = Mentors([known])
    assert mentors.find("mia", alfa) is known
    new = mentors.find("mia", beta)
    mentors.find("Mia", beta)
    mentors.find("Mia", beta)
    assert [(each.id, each.name) for each in mentors.new()] == [(new.id, "Mia")]
