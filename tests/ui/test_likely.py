"""While typing somebody new: who they may be, opened instead or told apart, all by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import NotSame, Person
from plastiq_tracker.services import history
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.likely_strip import LikelyStrip
from plastiq_tracker.ui.forms.new_person import NewPersonForm
from tests.ui.names import nameless
from tests.ui.opened import CHLOE, ENTER, TAB, Opened, open_page


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    made = open_page(qtbot, tmp_path, desk)
    made.page.add()
    return made


def form_of(opened: Opened) -> NewPersonForm:
    form = opened.page.panel.form
    assert isinstance(form, NewPersonForm)
    return form


def strip_of(opened: Opened) -> LikelyStrip:
    return form_of(opened).likely


def identify(opened: Opened, qtbot: QtBot, birth: str = "9/7/2003") -> None:
    opened.type("Cloe", "Desmet", birth)
    qtbot.waitUntil(strip_of(opened).isVisible)


def focused(opened: Opened) -> QWidget | None:
    return opened.host.focusWidget()


def test_who_it_may_be_is_shown_below_what_was_typed_with_the_reason(
    opened: Opened, qtbot: QtBot
) -> None:
    identify(opened, qtbot)
    strip = strip_of(opened)
    first = strip.lines[0]
    assert first.button.text() == "Chloé De Smet"
    assert first.facts.text() == "09/07/2003\nname is alike, same birth date"
    assert [each.isVisible() for each in strip.lines] == [True, False, False]
    assert nameless(form_of(opened)) == []
    QApplication.processEvents()
    places = [
        each.mapTo(opened.host, each.rect().topLeft()).y()
        for each in (form_of(opened).editor("birth_date"), strip, form_of(opened).editor("gender"))
    ]
    assert places == sorted(places)


def test_nobody_is_shown_for_someone_unlike_all_others(opened: Opened, qtbot: QtBot) -> None:
    identify(opened, qtbot)
    birth = form_of(opened).editor("birth_date")
    birth.setFocus()
    birth.clear()  # type: ignore[attr-defined]
    opened.type("1/2/1999")
    first = form_of(opened).editor("first_name")
    first.setFocus()
    first.clear()  # type: ignore[attr-defined]
    opened.type("Bart")
    qtbot.waitUntil(lambda: not strip_of(opened).isVisible())


def test_tab_comes_from_the_birth_date_and_enter_opens_the_dossier(
    opened: Opened, qtbot: QtBot
) -> None:
    identify(opened, qtbot)
    form_of(opened).editor("birth_date").setFocus()
    opened.press(TAB)
    assert focused(opened) is strip_of(opened).lines[0].button
    opened.press(ENTER)
    assert opened.page.panel.form is None
    shown = opened.page.view.dossier
    assert shown is not None
    assert shown.person.id == CHLOE.id


def test_what_was_typed_is_kept_and_can_be_gone_on_with(opened: Opened, qtbot: QtBot) -> None:
    identify(opened, qtbot)
    strip_of(opened).lines[0].button.click()
    notice = opened.notices[-1]
    assert notice.offer is not None
    assert "is kept" in str(getattr(notice.text, "source", notice.text))
    QApplication.sendPostedEvents(None, 52)  # the form that went is gone for good
    notice.offer.act()
    values = form_of(opened).values()
    assert (values["first_name"], values["last_name"]) == ("Cloe", "Desmet")
    assert str(values["birth_date"]) == "2003-07-09"
    opened.page.panel.close_form()


def test_somebody_else_is_not_asked_about_again_and_is_kept_once_saved(
    opened: Opened, qtbot: QtBot
) -> None:
    identify(opened, qtbot)
    strip = strip_of(opened)
    form_of(opened).editor("birth_date").setFocus()
    opened.press(TAB, TAB)
    assert focused(opened) is strip.other
    opened.press(ENTER)
    assert strip.isHidden()
    assert focused(opened) is form_of(opened).editor("gender")
    last = form_of(opened).editor("last_name")
    last.setFocus()
    last.clear()  # type: ignore[attr-defined]
    opened.type("De Smet")
    qtbot.wait(400)
    assert strip.isHidden()
    opened.save()
    with opened.dossier.read() as work:
        (new,) = work.find(Person, first_name="Cloe")
        (kept,) = work.find(NotSame)
        assert {kept.first_id, kept.second_id} == {new.id, CHLOE.id}
    change = history.undoable(opened.dossier)
    assert change is not None
    assert change.number is not None
    history.undo(opened.dossier, change.number)
    with opened.dossier.read() as work:
        assert work.find(NotSame) == []


def test_saving_without_an_answer_keeps_nothing_about_it(opened: Opened, qtbot: QtBot) -> None:
    identify(opened, qtbot)
    opened.save()
    with opened.dossier.read() as work:
        assert work.find(NotSame) == []
        assert len(work.find(Person, first_name="Cloe")) == 1


def test_a_phone_number_that_is_known_tells_of_another_family_name(
    opened: Opened, qtbot: QtBot
) -> None:
    opened.type("Ann", "Maes", "1/5/2000", "", "0470 11 22 33")
    qtbot.waitUntil(strip_of(opened).isVisible)
    assert "same phone number" in strip_of(opened).lines[0].facts.text()
    assert Qt.Key.Key_Tab == TAB
