"""The phone round by keyboard, in the real window: every key is pressed and counted."""

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from plastiq_tracker.domain.records import JobSpell
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Answer, Channel, Contract, Milestone
from plastiq_tracker.services import phone_round, records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.phone_round_answers import answer_keys, other_keys
from plastiq_tracker.ui.pages.phone_round_state import Standing
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.pages.today import TodayPage
from plastiq_tracker.ui.pages.trajectories import TrajectoriesPage
from tests.ui.names import nameless
from tests.ui.opened_round import (
    ANN,
    BACK,
    BRAM,
    CHLOE,
    CTRL,
    DELTA,
    DRIES,
    ELIF,
    ENTER,
    ESC,
    FREE,
    GONE,
    TODAY,
    Phone,
    about,
    open_phone,
)

DOWN, TAB, PAGE_DOWN, PAGE_UP = (
    Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
)  # fmt: skip
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
FULL = Trouble(Text("Store", "The disk is full, so nothing was saved. Make room and try again."))


@pytest.fixture
def phone(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Iterator[Phone]:
    opened = open_phone(qtbot, tmp_path, desk)
    yield opened
    opened.window.close()


# Keys


def test_still_at_the_same_employer_is_two_keys(phone: Phone) -> None:
    phone.call()
    assert phone.name == "Ann Peeters"
    phone.type("w")
    phone.press(ENTER)
    assert phone.count == 2
    (contact,) = phone.contacts(ANN)
    assert (contact.answer, contact.contacted_on) == (Answer.EMPLOYED, TODAY)
    assert (contact.milestone, contact.channel) == (Milestone.TWELVE, Channel.PHONE)
    assert phone.read(ANN).job_spells[0].spell.last_confirmed_on == TODAY
    assert phone.name == "Bram Claes"
    assert phone.line == "Peeters Ann: still at Delta Plastics"


def test_works_elsewhere_is_at_most_25_keys(phone: Phone) -> None:
    """The company is there already; the contract, since when, and when the job before ended."""
    phone.call()
    phone.type("e")
    phone.type("omega")
    phone.press(DOWN, TAB)
    phone.type("1")
    phone.press(ENTER)
    phone.type("1/9")
    phone.press(TAB)
    phone.type("31/8")
    phone.press(ENTER)
    assert phone.count <= 25
    new, old = phone.read(ANN).job_spells
    assert (new.company, new.spell.contract) == ("Omega Spuitgiet", Contract.PERMANENT)
    assert (new.spell.start, new.spell.last_confirmed_on) == (date(2026, 9, 1), TODAY)
    assert (old.company, old.spell.end) == ("Delta Plastics", date(2026, 8, 31))
    assert phone.contacts(ANN)[0].answer is Answer.EMPLOYED
    assert phone.name == "Bram Claes"


def test_works_somewhere_for_who_had_no_job(phone: Phone) -> None:
    phone.call(about(BRAM), about(CHLOE))
    phone.type("w")
    phone.type("deltap")
    phone.press(DOWN, ENTER, ENTER)
    phone.type("3")
    phone.press(ENTER)
    phone.type("021126")
    phone.press(ENTER)
    assert phone.count <= 25
    (job,) = phone.read(BRAM).job_spells
    assert (job.company, job.spell.contract) == ("Deltapack", Contract.TEMPORARY_AGENCY)
    assert job.spell.start == date(2026, 11, 2)
    assert phone.name == "Chloé De Smet"


@pytest.mark.parametrize(
    ("key", "digit", "answer"),
    [
        ("l", "2", Answer.JOBSEEKER),
        ("t", "3", Answer.EDUCATION),
        ("i", "4", Answer.IBO),
        ("s", "5", Answer.INTERNSHIP),
        ("a", "6", Answer.INACTIVE),
        ("n", "7", Answer.NO_CONTACT),
        ("f", "8", Answer.REFUSED),
    ],
)
def test_every_answer_has_a_letter_and_a_digit(
    phone: Phone, key: str, digit: str, answer: Answer
) -> None:
    phone.call(about(ANN), about(BRAM))
    phone.type(key)
    phone.press(ENTER)
    phone.type(digit)
    phone.press(ENTER)
    assert phone.count == 4
    assert [phone.contacts(each)[0].answer for each in (ANN, BRAM)] == [answer, answer]


def test_no_company_means_that_they_do_not_say_where(phone: Phone) -> None:
    phone.call(about(BRAM), about(CHLOE))
    phone.type("w")
    phone.press(ENTER)
    assert phone.contacts(BRAM) == []
    assert "Only the answer is kept" in phone.page.view.details.told.text()
    phone.press(ENTER)
    assert phone.contacts(BRAM)[0].answer is Answer.EMPLOYED
    assert phone.read(BRAM).job_spells == ()
    phone.type("x")
    phone.press(ENTER)
    assert phone.contacts(CHLOE)[0].answer is Answer.EMPLOYED


def test_not_reached_is_tried_again_on_the_day_that_is_proposed_or_typed(phone: Phone) -> None:
    phone.call(about(BRAM), about(CHLOE), about(DRIES), about(ELIF))
    phone.type("n")
    phone.press(ENTER)
    assert phone.contacts(BRAM)[0].retry_on == date(2026, 11, 25)
    assert phone.line == "Claes Bram: not reached, again on 25/11/2026"
    phone.type("n")
    assert "another time of the day" in phone.page.view.details.told.text()
    phone.type("+3")
    phone.press(ENTER)
    assert phone.contacts(CHLOE)[0].retry_on == date(2026, 11, 27)
    phone.type("n")
    phone.type("2/12")
    phone.press(ENTER)
    assert phone.contacts(DRIES)[0].retry_on == date(2026, 12, 2)
    phone.type("n+3/2")
    phone.press(ENTER)
    assert phone.contacts(ELIF) == []
    field = phone.page.view.details.fields["retry_on"]
    assert field.problem.text().startswith("This is not a date")


def test_a_wrong_key_is_taken_back_before_enter(phone: Phone) -> None:
    phone.call()
    details = phone.page.view.details
    phone.type("n")
    phone.press(BACK)
    assert details.answer is None
    phone.type("f")
    phone.press(Qt.Key.Key_Z, modifier=CTRL)
    assert details.answer is None
    phone.type("l")
    phone.press(ESC)
    assert details.answer is None
    phone.type("e")
    phone.press(BACK)
    assert details.answer is None
    phone.type("fw")  # another letter chooses another answer
    assert details.answer is Answer.EMPLOYED
    phone.press(ENTER)
    assert [each.answer for each in phone.contacts(ANN)] == [Answer.EMPLOYED]


def test_a_remark_is_one_key_away_before_and_after_the_answer(phone: Phone) -> None:
    phone.call()
    phone.type("r")
    phone.type("net verhuisd")
    phone.press(ENTER)
    phone.type("w")
    phone.press(ENTER)
    assert phone.contacts(ANN)[0].remark == "net verhuisd"
    phone.type("l")
    phone.type("r")
    phone.type("wil wachten")
    phone.press(ENTER)
    contact = phone.contacts(BRAM)[0]
    assert (contact.answer, contact.remark) == (Answer.JOBSEEKER, "wil wachten")


def test_another_day_and_another_way_of_contact(phone: Phone) -> None:
    phone.call(about(CHLOE), about(DRIES))
    phone.type("d")
    phone.type("20/11")
    phone.press(TAB, DOWN)  # by e-mail
    phone.press(ESC)
    phone.type("l")
    phone.press(ENTER)
    contact = next(
        each
        for view in phone.read(CHLOE).enrolments
        for each in view.follow_ups
        if each.answer is Answer.JOBSEEKER
    )
    assert (contact.contacted_on, contact.channel) == (date(2026, 11, 20), Channel.EMAIL)
    phone.type("d")
    phone.type("25/11")
    phone.press(ENTER)
    phone.type("l")
    phone.press(ENTER)
    assert phone.contacts(DRIES) == []
    field = phone.page.view.details.fields["contacted_on"]
    assert field.problem.text() == "This day is still to come."


def test_forty_answers_take_the_program_less_than_a_second_each(phone: Phone) -> None:
    """What a coach can do in fifteen seconds must not wait for the program."""
    wanted = [about(each) for each in (ANN, BRAM, CHLOE, DRIES, ELIF)]
    phone.call(*wanted)
    start = time.monotonic()
    for letter in "wlnta":
        phone.type(letter)
        phone.press(ENTER)
    assert (time.monotonic() - start) / 5 < 1
    assert phone.page.round is not None
    assert phone.page.round.is_done


def test_enter_without_an_answer_says_what_to_do(phone: Phone) -> None:
    phone.call()
    phone.press(ENTER)
    assert phone.line.startswith("Choose an answer first")
    assert phone.name == "Ann Peeters"


def test_what_is_missing_of_a_job_is_gone_to_before_it_is_told(phone: Phone) -> None:
    phone.call()
    details = phone.page.view.details
    phone.type("e")
    phone.type("Nova")
    phone.press(ENTER)
    assert details.fields["contract"].isAncestorOf(phone.focused)
    assert details.fields["contract"].problem.isHidden()
    phone.press(ENTER)
    assert details.fields["contract"].problem.text() == "This is required."
    phone.type("2")
    phone.press(ENTER)
    assert details.fields["start"].isAncestorOf(phone.focused)
    phone.type("25/11/2026")
    phone.press(ENTER)
    assert "lies after the contact" in details.fields["start"].problem.text()
    assert phone.contacts(ANN) == []


# The way through


def test_skipping_and_going_back(phone: Phone) -> None:
    phone.call()
    phone.press(PAGE_DOWN)
    assert phone.name == "Bram Claes"
    phone.press(PAGE_UP)
    assert phone.name == "Ann Peeters"
    phone.type("w")
    phone.press(ENTER)
    phone.press(PAGE_DOWN, PAGE_DOWN)
    phone.type("f")
    phone.press(ENTER)
    end = phone.page.view.end
    assert end.isVisible()
    assert end.skipped.text() == "2 skipped: Claes Bram, De Smet Chloé"
    assert end.reached.text() == "1 reached"
    assert end.refused.text() == "1 refused"
    end.again.click()
    assert phone.name == "Bram Claes"


def test_what_was_typed_about_someone_is_there_again(phone: Phone) -> None:
    phone.call()
    phone.type("e")
    phone.type("Nov")
    phone.press(PAGE_DOWN)
    assert phone.name == "Bram Claes"
    assert phone.page.view.details.answer is None
    phone.press(PAGE_UP)
    details = phone.page.view.details
    assert details.answer is Answer.EMPLOYED
    assert details.fields["company"].value == "Nov"


def test_the_last_answer_is_undone_with_one_key(phone: Phone) -> None:
    phone.call()
    phone.type("r")
    phone.type("blij")
    phone.press(ENTER)
    phone.type("w")
    phone.press(ENTER)
    phone.press(Qt.Key.Key_Z, modifier=CTRL)
    assert phone.contacts(ANN) == []
    assert phone.read(ANN).job_spells[0].spell.last_confirmed_on == date(2026, 3, 3)
    assert phone.name == "Ann Peeters"
    assert phone.line == "Undone: Peeters Ann"
    assert phone.page.view.details.fields["remark"].value == "blij"
    phone.type("n")
    phone.press(ENTER)
    assert phone.contacts(ANN)[0].answer is Answer.NO_CONTACT


def test_the_end_tells_whom_to_try_again(phone: Phone) -> None:
    phone.call(about(BRAM), about(CHLOE), about(ANN))
    for letter in "nnw":
        phone.type(letter)
        phone.press(ENTER)
    end = phone.page.view.end
    assert end.retries == [("25/11/2026", "Claes Bram"), ("26/11/2026", "De Smet Chloé")]
    assert end.answers.text() == "In work 1"
    phone.press(ENTER)
    assert isinstance(phone.window.page, TodayPage)


def test_esc_goes_back_one_level_and_the_round_waits(phone: Phone) -> None:
    phone.call()
    phone.type("w")
    phone.press(ENTER)
    phone.type("l")
    phone.press(ESC)
    assert phone.name == "Bram Claes"
    phone.press(ESC)
    assert isinstance(phone.window.page, TodayPage)
    button = phone.window.navigation.buttons_by_key["phone_round"]
    assert (button.isVisible(), button.count) == (True, "3")
    button.click()
    assert phone.name == "Bram Claes"


def test_the_same_list_goes_on_where_it_was_left(phone: Phone) -> None:
    phone.call()
    phone.type("w")
    phone.press(ENTER, PAGE_DOWN)
    phone.press(ESC)
    phone.call(about(ELIF), about(BRAM), about(CHLOE), about(DRIES))
    assert phone.name == "Chloé De Smet"
    assert phone.page.round is not None
    assert [each.name for each in phone.page.round.stops][-1] == "Yılmaz Elif"


def test_another_list_puts_the_round_aside_and_offers_it_again(phone: Phone) -> None:
    phone.call()
    phone.type("e")
    phone.type("Nov")
    phone.call(about(ELIF))
    assert phone.name == "Elif Yılmaz"
    notice = phone.notices[-1]
    assert notice.text == "The round before is put aside, 4 to come."
    assert notice.offer is not None
    notice.offer.act()
    assert phone.name == "Ann Peeters"
    assert phone.page.view.details.fields["company"].value == "Nov"


def test_a_dossier_is_opened_and_esc_comes_back(phone: Phone) -> None:
    phone.call()
    phone.press(Qt.Key.Key_D, modifier=CTRL)
    page = phone.window.page
    assert isinstance(page, ParticipantsPage)
    assert page.view.header.name.text() == "Ann Peeters"
    phone.press(ESC)
    assert phone.name == "Ann Peeters"
    phone.type("w")
    phone.press(ENTER)
    assert len(phone.contacts(ANN)) == 1


def test_today_begins_a_round_with_those_in_its_list(phone: Phone) -> None:
    """F9 takes the group in which the cursor is: those who are late."""
    phone.press(Qt.Key.Key_F9)
    assert phone.page.round is not None
    names = {each.name for each in phone.page.round.stops}
    assert names == {"Adam Dries", "Yılmaz Elif"}


# The card


def test_the_card_says_who_it_is_and_what_is_known(phone: Phone) -> None:
    phone.call()
    card = phone.page.view.card
    assert card.facts.text() == (
        "23 years old · Upper secondary · NJ2025 · exit 30/11/2025 · speaks Arabisch"
    )
    assert card.phone.text() == "0470 00 00 01"
    assert card.title.text() == "12 months, due 30/11/2026"
    assert card.standing.text() == "An answer counts from 16/11/2026 to 11/01/2027."
    assert (
        card.asked.text() == "Ask: still at Delta Plastics on 30/11/2026? Known up to 03/03/2026."
    )
    assert card.jobs.text() == (
        "Delta Plastics · fixed term since 12/01/2026 · known up to 03/03/2026"
    )
    assert card.contact.text().startswith("Last contact 03/03/2026: 3 months, in work. Werkt in de")
    assert card.note.text().startswith("02/06/2026: Heeft haar rijbewijs")
    assert "0470 00 00 01" in card.accessibleName()
    assert nameless(phone.page) == []


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (about(CHLOE), "Late: without an answer by 12/12/2026 this stays unknown."),
        (about(FREE), "Not enrolled in a trajectory, so there is no follow-up to note."),
        (about(GONE), "Left out of the figures since 01/09/2026 (Force majeure): do not call."),
    ],
)
def test_what_is_to_be_known_before_calling(phone: Phone, wanted: Wanted, told: str) -> None:
    phone.call(wanted, about(BRAM))
    assert phone.page.view.card.standing.text() == told
    assert phone.page.view.card.standing.property("role") == "warning"


def test_who_cannot_be_answered_for_is_passed_with_enter(phone: Phone) -> None:
    phone.call(about(FREE), about(BRAM))
    phone.type("w")
    assert phone.page.view.details.answer is None
    phone.press(ENTER)
    assert phone.name == "Bram Claes"


def test_after_a_refusal_it_says_so_at_the_next_call(phone: Phone) -> None:
    phone.call(about(DRIES), about(BRAM))
    phone.type("f")
    assert phone.page.view.details.told.text() == "No further follow-ups are planned after this."
    phone.press(ENTER, PAGE_UP)
    assert phone.page.view.card.standing.text() == (
        "Refused on 24/11/2026, so nothing more is planned."
    )


def test_someone_who_is_deleted_meanwhile_is_passed_over(phone: Phone) -> None:
    phone.call(about(DRIES), about(BRAM), about(CHLOE), about(ELIF), about(ANN))
    deleted = phone.read(BRAM).person
    records.delete(phone.dossier, deleted)
    phone.desk.changed.emit(None)
    phone.press(PAGE_DOWN)
    assert phone.name == "Claes Bram"
    assert "deleted" in phone.page.view.card.standing.text()
    phone.press(ENTER)
    assert phone.name == "Chloé De Smet"


def test_what_changes_meanwhile_is_shown_and_what_is_typed_stays(phone: Phone) -> None:
    phone.call()
    phone.type("e")
    phone.type("Nov")
    ann = phone.read(ANN).person
    phone.desk.changed.emit(records.save(phone.dossier, replace(ann, phone="0499 99 99 99")))
    assert phone.page.view.card.phone.text() == "0499 99 99 99"
    assert phone.page.view.details.fields["company"].value == "Nov"


def test_the_number_is_called_and_copied(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    phone.call()
    phone.press(ENTER, modifier=ALT)
    assert opened == ["tel:0470000001"]
    phone.press(Qt.Key.Key_C, modifier=CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "0470 00 00 01"


# Saving that fails


def test_what_cannot_be_saved_waits_is_told_and_is_tried_again(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone.call()
    save = phone_round.save

    def full(*_: object) -> None:
        raise FULL

    monkeypatch.setattr(phone_round, "save", full)
    phone.type("w")
    phone.press(ENTER)
    assert phone.name == "Bram Claes"
    bar = phone.page.view.unsaved
    assert bar.isVisible()
    assert bar.text.text() == (
        "1 answer not saved yet; nothing is lost. Peeters Ann: The disk is full, so nothing was "
        "saved. Make room and try again."
    )
    assert not phone.page.may_leave()
    assert phone.window.may_leave()  # all of it is kept aside
    phone.type("n")
    phone.press(ENTER)
    assert [each.stop.name for each in phone.page.saving.waiting] == ["Peeters Ann", "Claes Bram"]
    monkeypatch.setattr(phone_round, "save", save)
    bar.again.click()
    assert not bar.isVisible()
    assert [phone.contacts(each)[0].answer for each in (ANN, BRAM)] == [
        Answer.EMPLOYED, Answer.NO_CONTACT,
    ]  # fmt: skip
    assert phone.window.may_leave()
    assert not phone.page.saving._again.isActive()


def test_what_was_not_saved_is_there_again_after_the_program_ended(
    phone: Phone, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    phone.call()
    save = phone_round.save
    monkeypatch.setattr(phone_round, "save", _refuse)
    phone.type("e")
    phone.type("Nova")
    phone.press(ENTER)
    phone.type("2")
    phone.press(ENTER)
    phone.type("1/9")
    phone.press(ENTER)
    phone.type("r")
    phone.type("belt terug")
    assert phone.desk.drafts.keep_all()
    phone.desk.leave()
    monkeypatch.setattr(phone_round, "save", save)
    phone.dossier = Dossier.open(phone.dossier.path)
    phone.desk.use(phone.dossier)
    qtbot.waitUntil(lambda: bool(phone.notices) and phone.notices[-1].offer is not None)
    offer = phone.notices[-1].offer
    assert offer is not None
    offer.act()
    assert phone.name == "Bram Claes"
    assert phone.page.view.details.fields["remark"].value == "belt terug"
    assert phone.contacts(ANN) == []
    phone.press(PAGE_UP, ENTER)
    new = phone.read(ANN).job_spells[0]
    assert (new.company, new.spell.contract) == ("Nova", Contract.FIXED_TERM)
    assert new.spell.start == date(2026, 9, 1)
    phone.type("l")
    phone.press(ENTER)
    assert phone.contacts(BRAM)[0].remark == "belt terug"
    phone.desk.drafts.write()
    assert not phone.desk.drafts.unsaved


def test_the_next_answer_takes_along_what_waits(
    phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone.call()
    save = phone_round.save
    monkeypatch.setattr(phone_round, "save", _refuse)
    phone.type("w")
    phone.press(ENTER)
    monkeypatch.setattr(phone_round, "save", save)
    phone.type("l")
    phone.press(ENTER)
    assert phone.page.saving.is_clear
    assert len(phone.contacts(ANN)) == len(phone.contacts(BRAM)) == 1
    standings = [each.standing for each in phone.page.round.stops] if phone.page.round else []
    assert standings[:2] == [Standing.SAVED, Standing.SAVED]


def _refuse(*_: object) -> None:
    raise FULL


@pytest.mark.slow
def test_a_dossier_that_is_locked_keeps_the_answer(phone: Phone) -> None:
    """Someone else holds the file, as on a shared drive, for longer than is waited for."""
    phone.call()
    with closing(dbapi2.connect(phone.dossier.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        phone.type("l")
        phone.press(ENTER)
        assert len(phone.page.saving.waiting) == 1
        other.execute("ROLLBACK")
    phone.page.saving.try_again()
    assert phone.contacts(ANN)[0].answer is Answer.JOBSEEKER


def test_a_conflict_is_looked_at_again_as_it_was_typed(phone: Phone) -> None:
    phone.call()
    spell = phone.read(ANN).job_spells[0].spell
    records.save(phone.dossier, replace(spell, end=date(2026, 7, 1)))
    phone.type("w")
    phone.press(ENTER)
    bar = phone.page.view.unsaved
    assert "ended the job at Delta Plastics" in bar.text.text()
    assert not bar.again.isVisible()
    bar.open.click()
    assert phone.name == "Ann Peeters"
    assert not bar.isVisible()
    assert phone.page.view.details.answer is Answer.EMPLOYED
    phone.press(BACK)
    phone.type("l")
    phone.press(ENTER)
    assert [each.answer for each in phone.contacts(ANN)] == [Answer.JOBSEEKER]


# The rest


def test_no_letter_is_used_twice() -> None:
    keys = [*answer_keys().values(), *other_keys().values()]
    assert len(set(keys)) == len(keys)
    assert all(len(each) == 1 for each in keys)


def test_all_keys_are_in_the_overview(phone: Phone) -> None:
    phone.call()
    shown = {each.shortcut().toString(): each.text() for each in phone.page.actions()}
    assert shown["W"] == "Answer: In work"
    assert {"PgUp", "PgDown", "Alt+Return", "R", "E", "Ctrl+Return"} <= set(shown)


def test_the_list_at_the_side(phone: Phone) -> None:
    phone.call()
    model = phone.page.view.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    phone.type("w")
    phone.press(ENTER)
    said = [
        model.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())
    ]
    assert said == [
        "Peeters Ann · in work", "Claes Bram · to come", "De Smet Chloé · to come",
        "Adam Dries · to come",
    ]  # fmt: skip
    phone.page.view.everyone.wanted.emit(3)
    assert phone.name == "Dries Adam"


def test_another_open_job_is_one_more_key(phone: Phone) -> None:
    other = JobSpell(
        person_id=ANN.id, company_id=DELTA.id, contract=Contract.PERMANENT, start=date(2025, 2, 3)
    )
    records.save(phone.dossier, other)
    phone.call()
    phone.type("ww")
    phone.press(ENTER)
    by_key = {each.spell.id: each.spell for each in phone.read(ANN).job_spells}
    assert by_key[other.id].last_confirmed_on == TODAY


def test_without_a_round_the_page_says_where_one_begins(phone: Phone) -> None:
    phone.window.show_page("phone_round")
    assert phone.page.view.nobody.isVisible()
    phone.type("w")
    phone.press(ENTER, PAGE_DOWN, PAGE_UP)
    assert phone.page.view.nobody.isVisible()


# From any list


def names_of(phone: Phone) -> list[str]:
    assert phone.page.round is not None
    return [each.name for each in phone.page.round.stops]


def test_from_the_participants_who_are_chosen(phone: Phone) -> None:
    page = phone.window.show_page("participants")
    assert isinstance(page, ParticipantsPage)
    page.list.table.setFocus()
    page.list.table.selectAll()
    phone.press(Qt.Key.Key_F9)
    assert len(names_of(phone)) == 7
    assert names_of(phone)[:2] == ["Adam Dries", "Baeten Free"]
    phone.press(ESC)
    assert phone.window.page is page


def test_from_the_people_of_a_trajectory(phone: Phone) -> None:
    page = phone.window.show_page("trajectories")
    assert isinstance(page, TrajectoriesPage)
    assert page.table.choose(lambda row: row.trajectory.code == "NJ2025")
    page.table.setFocus()
    phone.press(Qt.Key.Key_F9)
    assert names_of(phone) == ["Claes Bram", "Peeters Ann"]


def test_from_the_calls_of_the_outlook(phone: Phone) -> None:
    """Each about the moment that counts for the reporting date."""
    page = phone.window.show_page("statistics")
    assert isinstance(page, StatisticsPage)
    page.side.bring("outlook")
    page.side.outlook.call.click()
    assert set(names_of(phone)) == {
        "Peeters Ann", "Claes Bram", "De Smet Chloé", "Adam Dries", "Yılmaz Elif",
    }  # fmt: skip
    assert phone.page.round is not None
    assert all(each.wanted.has_moment for each in phone.page.round.stops)
