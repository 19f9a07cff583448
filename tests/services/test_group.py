"""What the rows of a group become, and that they are saved together or not at all."""

import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from plastiq_tracker.domain.checks import EMPTY
from plastiq_tracker.domain.records import Coach, Enrolment, Person, Project, Trajectory
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.services import group, history
from plastiq_tracker.services.group import Decision, Enrolling, Kind, Row, Verdict
from plastiq_tracker.services.group_cells import NOT_A_GENDER
from plastiq_tracker.services.group_columns import Field
from plastiq_tracker.store.dossier import Dossier

TODAY = date(2022, 11, 20)
PROJECT = Project(
    code="J", name="Jongeren", period_from=date(2020, 1, 1), period_to=date(2023, 12, 31)
)
EDITION = Trajectory(code="NJ2022", project_id=PROJECT.id, name="X", start=date(2022, 11, 28))
ANN = Person(code="P0007", first_name="Zoë", last_name="De Smet", birth_date=date(2003, 7, 9))
HERE = Person(code="P0008", first_name="Ben", last_name="Maes", birth_date=date(2002, 1, 1))
START = Enrolling(trajectory=EDITION, start=EDITION.start)
NAMES = (Field.FIRST_NAME, Field.LAST_NAME, Field.BIRTH_DATE)


def row(first: str, last: str, birth: str, decision: Decision | None = None, **more: str) -> Row:
    cells = dict(zip(NAMES, (first, last, birth), strict=True))
    cells |= {Field(name): text for name, text in more.items()}
    return Row({name: text for name, text in cells.items() if text}, decision)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "group.plastiq")
    with made.write() as work:
        for record in (
            PROJECT, EDITION, ANN, HERE,
            Enrolment(code="P0008-NJ2022", person_id=HERE.id, trajectory_id=EDITION.id,
                      start=EDITION.start),
        ):  # fmt: skip
            work.save(record)
    yield made
    made.close()


def judged(dossier: Dossier, *rows: Row, enrolling: Enrolling = START) -> list[Verdict]:
    return group.group_of(dossier, EDITION.id, TODAY).verdicts(rows, enrolling)


def test_somebody_new_gets_a_free_code_and_every_cell(dossier: Dossier) -> None:
    (found,) = judged(
        dossier,
        row("Dries", "Maes", "070302", gender="homme", phone="0470123456", education="hso",
            postal_code="2300", municipality="Turnhout", language="Pools", referrer="VDAB",
            email="d@x.be", street="Markt 1", remark="rijbewijs"),
    )  # fmt: skip
    assert found.kind is Kind.NEW
    assert found.person is not None
    assert found.person == Person(
        id=found.person.id, code="P0009", first_name="Dries", last_name="Maes",
        birth_date=date(2002, 3, 7), gender=Gender.M, education=Education.HSO,
        phone="0470 12 34 56", email="d@x.be", street="Markt 1", postal_code="2300",
        municipality="Turnhout", language="Pools", referrer="VDAB", registered_on=TODAY,
        remark="rijbewijs",
    )  # fmt: skip


@pytest.mark.parametrize(
    "known",
    [
        row("Zoë", "De Smet", "9/7/2003"),
        row("zoe", "de smet", "090703"),
        row("De Smet", "Zoë", "2003-07-09"),
        row("", "", "", code="P0007"),
        row("Zoë", "De Smet", "9/7/2003", code="P0007"),
    ],
)
def test_who_is_in_the_dossier_is_recognised(dossier: Dossier, known: Row) -> None:
    (found,) = judged(dossier, known)
    assert (found.kind, found.person) == (Kind.KNOWN, Person(**{**vars(ANN), "revision": 1}))


def test_who_is_in_the_trajectory_is_left_out(dossier: Dossier) -> None:
    (found,) = judged(dossier, row("Ben", "Maes", "1/1/2002"))
    assert found.kind is Kind.ALREADY_IN
    with pytest.raises(Trouble):
        group.save(dossier, [row("Ben", "Maes", "1/1/2002")], START, TODAY)


def test_what_is_wrong_is_told_at_its_cell(dossier: Dossier) -> None:
    wrong = [
        each.wrong
        for each in judged(
            dossier,
            row("Dries", "", "070302"),
            row("Dries", "Maes", "31/2/2002"),
            row("Dries", "Maes", ""),
            row("Dries", "Maes", "070302", gender="paars"),
            row("Dries", "Maes", "070302", code="P0007"),
            row("Dries", "Maes", "1/12/2022"),
            row("Oud", "Maes", "1/1/1990"),
        )
    ]
    assert wrong[0] == {Field.LAST_NAME: EMPTY}
    assert wrong[1].keys() == wrong[2].keys() == {Field.BIRTH_DATE}
    assert wrong[3] == {Field.GENDER: NOT_A_GENDER}
    assert wrong[4][Field.CODE].source.startswith("This code belongs to")
    assert wrong[5] == {Field.BIRTH_DATE: group.BORN_LATER}
    assert wrong[6] == {Field.BIRTH_DATE: group.OLDER.fill(age=32)}


def test_those_of_26_may_start_once_confirmed(dossier: Dossier) -> None:
    confirmed = Enrolling(trajectory=EDITION, start=EDITION.start, older=True)
    (found,) = judged(dossier, row("Oud", "Maes", "1/1/1990"), enrolling=confirmed)
    assert found.kind is Kind.NEW


def test_the_same_person_twice_is_told(dossier: Dossier) -> None:
    found = judged(
        dossier,
        row("Dries", "Maes", "070302"),
        row("maes", "dries", "7/3/2002"),
        row("Zoë", "De Smet", "9/7/2003"),
        row("", "", "", code="P0007"),
        row("A", "B", "1/1/2003", code="X1"),
        row("C", "D", "1/1/2003", code="X1"),
    )
    assert [each.kind for each in found] == [
        Kind.NEW, Kind.WRONG, Kind.KNOWN, Kind.WRONG, Kind.NEW, Kind.WRONG,
    ]  # fmt: skip
    assert found[1].text == group.TWICE.fill(row="1")
    assert found[5].wrong == {Field.CODE: group.CODE_TWICE.fill(row="5")}


def test_codes_that_are_typed_are_not_given_out(dossier: Dossier) -> None:
    found = judged(dossier, row("A", "B", "1/1/2003"), row("C", "D", "1/1/2003", code="P0009"))
    codes = [each.person.code for each in found if each.person]
    assert codes == ["P0010", "P0009"]


def test_a_whole_name_is_split(dossier: Dossier) -> None:
    cells = {Field.NAME: "Van den Bossche, Dries", Field.BIRTH_DATE: "070302"}
    first, second = judged(
        dossier, Row(cells), Row({**cells, Field.NAME: "An Maes", Field.BIRTH_DATE: "1/1/03"})
    )
    assert first.person is not None
    assert (first.person.first_name, first.person.last_name) == ("Dries", "Van den Bossche")
    assert second.text == group.NEW_NAMED.fill(name="Maes")


def test_who_may_be_known_asks_for_a_decision(dossier: Dossier) -> None:
    def likely(person: Person) -> Sequence[Person]:
        return [ANN] if person.last_name == "De Smed" else []

    def of(decision: Decision | None) -> Verdict:
        known = group.group_of(dossier, EDITION.id, TODAY)
        rows = [row("Zoë", "De Smed", "9/7/2003", decision)]
        return known.verdicts(rows, START, likely)[0]

    assert (of(None).kind, of(None).person) == (Kind.UNSURE, ANN)
    assert of(Decision.THE_SAME).kind is Kind.KNOWN
    assert of(Decision.SOMEONE_NEW).kind is Kind.NEW
    with pytest.raises(Trouble):
        group.save(dossier, [row("Zoë", "De Smed", "9/7/2003")], START, TODAY, likely)


def test_a_group_is_saved_as_one_change_and_undone(dossier: Dossier) -> None:
    rows = [
        row("Dries", "Maes", "070302", coach="An Jacobs"),
        row("Sofie", "Bos", "1/2/2003", coach="an jacobs"),
        row("Zoë", "De Smet", "9/7/2003"),
        row("Ben", "Maes", "1/1/2002"),
    ]
    changes = group.save(dossier, rows, START, TODAY)
    assert changes.label == group.ENROLLED.fill(count=3, trajectory="NJ2022", new=2)
    with dossier.read() as work:
        codes = sorted(each.code for each in work.find(Enrolment))
        (coach,) = work.find(Coach)
        assert len(work.find(Person, coach_id=coach.id)) == 2
    assert codes == ["P0007-NJ2022", "P0008-NJ2022", "P0009-NJ2022", "P0010-NJ2022"]
    assert changes.change is not None
    history.undo(dossier, changes.change)
    with dossier.read() as work:
        assert (len(work.find(Person)), len(work.find(Enrolment))) == (2, 1)


def test_one_wrong_row_keeps_all_of_them_out(dossier: Dossier) -> None:
    rows = [row("Dries", "Maes", "070302"), row("Sofie", "Bos", "30/2/2003")]
    with pytest.raises(Trouble):
        group.save(dossier, rows, START, TODAY)
    with dossier.read() as work:
        assert len(work.find(Person)) == 2


def test_five_thousand_rows_are_judged_and_saved_in_seconds(dossier: Dossier) -> None:
    rows = [
        row(f"Voornaam{at}", "Naam", f"{at % 28 + 1}/{at % 12 + 1}/2001", phone=f"0470{at:06}")
        for at in range(5000)
    ]
    known = group.group_of(dossier, EDITION.id, TODAY)
    known.verdicts(rows, START)
    began = time.perf_counter()
    assert {each.kind for each in known.verdicts(rows, START)} == {Kind.NEW}
    again = time.perf_counter() - began
    assert again < 1.5
    began = time.perf_counter()
    group.save(dossier, rows, START, TODAY)
    assert time.perf_counter() - began < 15


def test_a_coach_beside_somebody_known_is_not_added(dossier: Dossier) -> None:
    rows = [
        row("Dries", "Maes", "070302", coach="An Jacobs"),
        row("Zoë", "De Smet", "9/7/2003", coach="Wim Claes"),
    ]
    group.save(dossier, rows, START, TODAY)
    with dossier.read() as work:
        assert [each.name for each in work.find(Coach)] == ["An Jacobs"]
        assert work.get(Person, ANN.id).coach_id is None
