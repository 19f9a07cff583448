"""Undo and redo by name, what stands in their way, and who changed what when."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from plastiq_tracker.domain.changes import Change, ChangeKind
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.field_names import NAMES
from plastiq_tracker.domain.records import (
    Coach,
    Enrolment,
    FollowUp,
    Merged,
    Note,
    Person,
    Project,
    Record,
    Trajectory,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Clash, Conflict, Trouble
from plastiq_tracker.domain.values import Answer, Milestone
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.services import freezing, history, records, selections, trajectories
from plastiq_tracker.services.importing import import_workbook
from plastiq_tracker.services.titles import NAMES as TITLES
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.store.schema import ROWS
from plastiq_tracker.system.resources import shipped
from tests.services.test_history_random import picture

DAY = date(2021, 9, 20)
NOW = datetime(2021, 12, 1, 9, 30)
PROJECT = Project(code="J", name="Project", period_from=DAY, period_to=date(2022, 12, 31))
EDITION = Trajectory(code="NJ", project_id=PROJECT.id, name="Najaar", start=DAY)
AISHA = Person(
    code="P1",
    first_name="Aïsha",
    last_name="Voorbeeld",
    birth_date=date(2001, 5, 6),
    phone="0470 00 00 01",
)
ENROLMENT = Enrolment(code="P1-NJ", person_id=AISHA.id, trajectory_id=EDITION.id, start=DAY)
CONTACT = FollowUp(
    enrolment_id=ENROLMENT.id,
    milestone=Milestone.THREE,
    contacted_on=DAY,
    answer=Answer.EMPLOYED,
    recorded_at=NOW,
)


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    made = Dossier.create(tmp_path / "dossier.plastiq")
    made.user = "wim"
    with made.write() as work:
        for each in (PROJECT, EDITION, AISHA, ENROLMENT):
            work.save(each)
    yield made
    made.close()


def say(text: Text | str) -> str:
    return text if isinstance(text, str) else PlainWords().say(text)


def undo_name(dossier: Dossier) -> str | None:
    change = history.undoable(dossier)
    return None if change is None or change.label is None else say(change.label)


def redo_name(dossier: Dossier) -> str | None:
    change = history.redoable(dossier)
    return None if change is None or change.label is None else say(change.label)


def undo(dossier: Dossier) -> str:
    change = history.undoable(dossier)
    assert change is not None
    assert change.number is not None
    return say(history.undo(dossier, change.number).label)


def redo(dossier: Dossier) -> str:
    change = history.redoable(dossier)
    assert change is not None
    assert change.number is not None
    return say(history.redo(dossier, change.number).label)


def found(dossier: Dossier, kind: type[Any]) -> list[Any]:
    with dossier.read() as work:
        return work.find(kind)


def person(dossier: Dossier) -> Person:
    with dossier.read() as work:
        return work.get(Person, AISHA.id)


def refused(dossier: Dossier, number: int | None) -> tuple[Clash, ...]:
    """What stands in the way of undoing this; everything is as it was before."""
    assert number is not None
    before = picture(dossier.path)
    with pytest.raises(Conflict) as raised:
        history.undo(dossier, number)
    assert picture(dossier.path) == before
    return raised.value.clashes


def test_what_was_done_is_undone_and_redone_by_name(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    assert undo_name(dossier) == "Contact with Aïsha Voorbeeld added"
    assert undo(dossier) == "Undone: Contact with Aïsha Voorbeeld added"
    assert found(dossier, FollowUp) == []
    assert redo_name(dossier) == "Contact with Aïsha Voorbeeld added"
    assert redo(dossier) == "Redone: Contact with Aïsha Voorbeeld added"
    assert found(dossier, FollowUp) == [replace(CONTACT, revision=2)]
    assert redo_name(dossier) is None
    assert undo_name(dossier) == "Contact with Aïsha Voorbeeld added"


def test_the_same_after_a_restart(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    dossier.close()
    again = Dossier.open(dossier.path)
    again.user = "wim"
    assert undo(again) == "Undone: Contact with Aïsha Voorbeeld added"
    again.close()
    once_more = Dossier.open(dossier.path)
    once_more.user = "wim"
    assert redo(once_more) == "Redone: Contact with Aïsha Voorbeeld added"
    assert len(found(once_more, FollowUp)) == 1
    once_more.close()


def test_something_new_leaves_nothing_to_redo(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    undo(dossier)
    records.save(dossier, Note(person_id=AISHA.id, written_on=DAY, text="Gebeld", recorded_at=NOW))
    assert redo_name(dossier) is None
    assert undo(dossier) == "Undone: Note about Aïsha Voorbeeld added"
    assert redo(dossier) == "Redone: Note about Aïsha Voorbeeld added"


def test_undo_is_ones_own(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    els = Dossier.open(dossier.path)
    els.user = "els"
    assert history.undoable(els) is None
    records.save(els, replace(person(els), language="Pools"))
    assert undo_name(els) == "Participant Aïsha Voorbeeld changed"
    assert undo(dossier) == "Undone: Contact with Aïsha Voorbeeld added"
    assert undo(els) == "Undone: Participant Aïsha Voorbeeld changed"
    assert redo(dossier) == "Redone: Contact with Aïsha Voorbeeld added"
    els.close()


def test_a_whole_file_comes_back(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    before = picture(dossier.path)
    records.delete(dossier, person(dossier))
    assert found(dossier, Person) == found(dossier, Enrolment) == found(dossier, FollowUp) == []
    assert undo(dossier) == "Undone: Participant Aïsha Voorbeeld deleted"
    assert picture(dossier.path) == before


def test_a_form_that_was_open_hears_of_an_undo(dossier: Dossier) -> None:
    records.save(dossier, replace(person(dossier), phone="0499 99 99 99"))
    loaded = person(dossier)
    undo(dossier)
    with pytest.raises(Conflict) as raised:
        records.save(dossier, replace(loaded, phone="0488 88 88 88"))
    (clash,) = raised.value.clashes
    assert (clash.field, clash.expected, clash.found, clash.wanted) == (
        "phone",
        "0499 99 99 99",
        "0470 00 00 01",
        "0488 88 88 88",
    )


def test_an_undo_that_was_redone_stands_in_nobodys_way(dossier: Dossier) -> None:
    """The revision went up twice and everything is as it was read: nothing is overwritten."""
    records.save(dossier, replace(person(dossier), phone="0499 99 99 99"))
    loaded = person(dossier)
    undo(dossier)
    redo(dossier)
    records.save(dossier, replace(loaded, language="Pools"))
    assert (person(dossier).phone, person(dossier).language) == ("0499 99 99 99", "Pools")


def test_another_field_may_have_changed_since(dossier: Dossier) -> None:
    changed = records.save(dossier, replace(person(dossier), phone="0499 99 99 99"))
    records.save(dossier, replace(person(dossier), language="Pools"))
    assert changed.change is not None
    history.undo(dossier, changed.change)
    assert (person(dossier).phone, person(dossier).language) == ("0470 00 00 01", "Pools")


def test_the_same_field_changed_since_is_told(dossier: Dossier) -> None:
    changed = records.save(
        dossier, replace(person(dossier), phone="0499 99 99 99", language="Pools")
    )
    dossier.user = "els"
    records.save(dossier, replace(person(dossier), phone="0488 88 88 88"))
    (clash,) = refused(dossier, changed.change)
    assert (clash.field, clash.expected, clash.found, clash.wanted) == (
        "phone",
        "0499 99 99 99",
        "0488 88 88 88",
        "0470 00 00 01",
    )
    assert (clash.author, say(clash.title)) == ("els", "Participant Aïsha Voorbeeld")
    assert clash.at is not None


def test_what_was_added_and_changed_since_is_not_taken_away(dossier: Dossier) -> None:
    added = records.save(dossier, CONTACT)
    (contact,) = found(dossier, FollowUp)
    records.save(dossier, replace(contact, answer=Answer.JOBSEEKER))
    (clash,) = refused(dossier, added.change)
    assert (clash.field, clash.expected, clash.found, clash.wanted) == (
        "answer",
        Answer.EMPLOYED,
        Answer.JOBSEEKER,
        None,
    )


def test_what_refers_to_it_stands_in_the_way(dossier: Dossier) -> None:
    added = records.save(dossier, Person(**{**_values(AISHA), "code": "P2", "id": _key(2)}))
    records.save(
        dossier,
        Enrolment(code="P2-NJ", person_id=_key(2), trajectory_id=EDITION.id, start=DAY),
    )
    (clash,) = refused(dossier, added.change)
    assert (clash.kind, clash.field) == (Enrolment, None)
    assert say(clash.title) == "Enrolment of Aïsha Voorbeeld in NJ"


def test_what_it_referred_to_must_still_be_there(dossier: Dossier) -> None:
    records.save(dossier, replace(person(dossier)), coach="Els")
    records.save(dossier, replace(person(dossier)), coach="Jan")
    changed = history.undoable(dossier)
    assert changed is not None
    (els,) = (each for each in found(dossier, Coach) if each.name == "Els")
    records.delete(dossier, els)
    (clash,) = refused(dossier, changed.number)
    assert (clash.kind, say(clash.title)) == (Coach, "Coach Els")


def test_a_code_that_was_given_away_is_told(dossier: Dossier) -> None:
    changed = records.save(dossier, replace(person(dossier), code="P9"))
    records.save(dossier, Person(**{**_values(AISHA), "code": "P1", "id": _key(2)}))
    (clash,) = refused(dossier, changed.change)
    assert (clash.record, clash.field, clash.wanted) == (_key(2), "code", "P1")


def test_what_was_deleted_since_is_told(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    (contact,) = found(dossier, FollowUp)
    changed = records.save(dossier, replace(contact, answer=Answer.JOBSEEKER))
    records.delete(dossier, found(dossier, FollowUp)[0])
    (clash,) = refused(dossier, changed.change)
    assert (clash.kind, clash.field) == (FollowUp, None)


def test_a_change_is_undone_once(dossier: Dossier) -> None:
    added = records.save(dossier, CONTACT)
    undo(dossier)
    assert added.change is not None
    with pytest.raises(Trouble, match="undone already"):
        history.undo(dossier, added.change)


def test_many_at_once_are_one_change(dossier: Dossier) -> None:
    others = [Person(**{**_values(AISHA), "code": f"Q{n}", "id": _key(n)}) for n in range(10)]
    with dossier.write() as work:
        work.insert_all(Person, others)
    before = picture(dossier.path)
    trajectories.enrol(dossier, EDITION.id, [each.id for each in others], DAY, None)
    with dossier.write() as work:
        work.connection.exec_driver_sql("UPDATE person SET municipality = 'Genk'")
        work.describe(Text("Test", "Everyone to Genk"))
    assert undo(dossier) == "Undone: Everyone to Genk"
    assert undo(dossier) == "Undone: Enrolled in NJ: 10"
    assert picture(dossier.path) == before


def test_an_import_is_undone_whole_and_redone(tmp_path: Path) -> None:
    made = Dossier.create(tmp_path / "import.plastiq")
    empty = picture(made.path)
    workbook = shipped("resources", "demo", "plastiq-2020-2022.xlsx")
    result = import_workbook(made, workbook, today=date(2022, 4, 30))
    assert result.changes is not None
    assert result.changes.change == 1
    full = picture(made.path)
    assert sum(map(len, full.values())) > 500
    heard: list[float] = []
    back = history.undo(made, 1, heard.append)
    assert picture(made.path) == empty
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(1)
    assert say(back.label) == "Undone: Import of plastiq-2020-2022.xlsx"
    assert back.change is not None
    history.redo(made, back.change)
    assert picture(made.path) == full
    again = import_workbook(made, workbook, today=date(2022, 4, 30))
    assert all(each.new == each.changed == 0 for each in again.sheets.values())
    made.close()


def test_an_undo_that_is_stopped_leaves_everything(dossier: Dossier) -> None:
    added = records.save(dossier, CONTACT)
    before = picture(dossier.path)

    def stop(_done: float) -> None:
        raise Trouble(Text("Test", "stopped"))

    assert added.change is not None
    with pytest.raises(Trouble, match="stopped"):
        history.undo(dossier, added.change, stop)
    assert picture(dossier.path) == before
    assert undo_name(dossier) == "Contact with Aïsha Voorbeeld added"


def test_a_finalised_report_is_never_undone(dossier: Dossier) -> None:
    criteria = Criteria(
        project="J", period_from=DAY, period_to=date(2022, 12, 31), as_of=date(2022, 12, 31)
    )
    records.save(dossier, CONTACT)
    report = freezing.freeze(dossier, criteria, "Eindrapport", NOW)
    change = history.undoable(dossier)
    assert change is not None
    assert change.kind is ChangeKind.FINAL
    assert not change.can_be_undone
    with pytest.raises(Trouble, match="never be undone"):
        history.undo(dossier, change.number or 0)
    assert freezing.verify(dossier, report.id).stands
    selections.save(dossier, "Alles", criteria)
    assert undo(dossier) == "Undone: Selection “Alles” saved"


def test_who_changed_what_when(dossier: Dossier) -> None:
    records.save(dossier, replace(person(dossier), phone=None), coach="Els")
    with closing(sqlite3.connect(dossier.path)) as other:
        other.execute("UPDATE person SET language = 'Pools'")
        other.commit()
    foreign, changed, added = (
        each for each in history.of_person(dossier, AISHA.id) if each.entry.kind is Person
    )
    assert foreign.entry.change.author is None
    assert [(each.field, each.before, each.after) for each in foreign.fields] == [
        ("language", None, "Pools")
    ]
    assert changed.entry.change.author == "wim"
    assert say(changed.title) == "Participant Aïsha Voorbeeld"
    assert {(each.field, each.before, each.after) for each in changed.fields} == {
        ("phone", "0470 00 00 01", None),
        ("coach_id", None, "Els"),
    }
    first = {each.field: each.after for each in added.fields}
    assert (first["phone"], first["birth_date"]) == ("0470 00 00 01", date(2001, 5, 6))
    assert "coach_id" not in first


def test_what_was_deleted_stays_in_the_history_of_a_person(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    records.delete(dossier, found(dossier, FollowUp)[0])
    records.delete(dossier, found(dossier, Enrolment)[0])
    told = [
        (say(each.title), each.entry.deed.name) for each in history.of_person(dossier, AISHA.id)
    ]
    assert told == [
        ("Enrolment of Aïsha Voorbeeld in NJ", "DELETED"),
        ("Contact with Aïsha Voorbeeld", "DELETED"),
        ("Contact with Aïsha Voorbeeld", "ADDED"),
        ("Enrolment of Aïsha Voorbeeld in NJ", "ADDED"),
        ("Participant Aïsha Voorbeeld", "ADDED"),
    ]
    records.delete(dossier, person(dossier))
    assert say(history.of_person(dossier, AISHA.id)[0].title) == "Participant Aïsha Voorbeeld"


def test_someone_forgotten_is_in_no_history(dossier: Dossier) -> None:
    records.save(dossier, CONTACT)
    records.save(dossier, replace(person(dossier), phone="0499 99 99 99"))
    with dossier.write() as work:
        work.save(Coach(name="Els"))
        work.describe(Text("Test", "Coach Els added"))
    with dossier.write() as work:
        history.forget(work, AISHA.id)
        for kind in (FollowUp, Enrolment, Person):
            for each in work.find(kind):
                work.delete(each)
        history.forget(work, AISHA.id)
    dossier.close()
    raw = dossier.path.read_bytes()
    for secret in ("Voorbeeld", "Aïsha", "0499 99 99 99", "0470 00 00 01", AISHA.code + "-NJ"):
        assert secret.encode() not in raw
    assert b"Coach Els added" in raw
    again = Dossier.open(dossier.path)
    for change in history.recent(again):
        assert isinstance(change, Change)
        history.lines(again, change)
        if change.number is not None and change.label is None:
            with pytest.raises(Trouble):
                history.undo(again, change.number)
    again.close()


def _values(record: Record) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__dataclass_fields__} | {"revision": 0}


def _key(number: int) -> UUID:
    return UUID(int=number + 1)


def test_every_field_has_a_name_and_every_record_a_title() -> None:
    """A new field or kind of record is never shown by its column."""
    shown = {
        name
        for kind in ROWS
        for name in kind.__dataclass_fields__
        if name not in ("id", "revision") and name not in history.UNTOLD
    }
    assert shown - set(NAMES) == set()
    assert set(ROWS) == set(TITLES)


def test_who_was_merged_into_someone_is_in_their_history(dossier: Dossier) -> None:
    twin = Person(**{**_values(AISHA), "code": "P2", "id": _key(2), "phone": "0477 77 77 77"})
    records.save(dossier, twin)
    with dossier.write() as work:
        work.delete(work.get(Person, twin.id))
        work.save(Merged(person_id=AISHA.id, was_id=twin.id, code="P2"))
    assert twin.id in {each.entry.record for each in history.of_person(dossier, AISHA.id)}
    with dossier.write() as work:
        history.forget(work, AISHA.id)
    dossier.close()
    assert b"0477 77 77 77" not in dossier.path.read_bytes()
