"""The editors of forms: what is typed, what is meant by it, and what cannot be understood."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.checks import TOO_LONG, problems
from plastiq_tracker.domain.records import Note
from plastiq_tracker.domain.typed_dates import NO_SUCH_MONTH, Meant
from plastiq_tracker.domain.values import Contract, Gender
from plastiq_tracker.services.intake import postcodes
from plastiq_tracker.services.phones import TOO_SHORT
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import (
    CheckEdit,
    ChoiceCombo,
    EnumCombo,
    LongTextEdit,
    NumberEdit,
    TextEdit,
    YesNoCombo,
)
from plastiq_tracker.ui.widgets.form_field import FormField
from plastiq_tracker.ui.widgets.phone_edit import PhoneEdit
from plastiq_tracker.ui.widgets.pick_edit import NOT_THERE, WHICH_ONE, PickEdit
from plastiq_tracker.ui.widgets.place_fields import (
    NO_SUCH_CODE,
    OTHER_PLACE,
    WHICH,
    PlaceFields,
)
from plastiq_tracker.ui.words import QtWords

TODAY = date(2022, 4, 30)


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[DateEdit]:
    window = QWidget()
    made = DateEdit(lambda: TODAY)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    made.setFocus()
    yield made
    window.close()


def test_a_date_is_written_out_when_it_is_left(edit: DateEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.edited):
        QTest.keyClicks(edit, "7/3/02")
    assert edit.text() == "7/3/02"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "07/03/2002"
    assert edit.value() == date(2002, 3, 7)


def test_what_is_no_date_is_told_and_kept(edit: DateEdit, qtbot: QtBot) -> None:
    QTest.keyClicks(edit, "1/13/02")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "1/13/02"
    assert edit.value() is None
    assert edit.unreadable() == NO_SUCH_MONTH.fill(month="13")


def test_the_day_that_is_meant_is_told_while_typing(edit: DateEdit) -> None:
    """7 March 2002 was a Thursday; 14 May 2022 a Saturday."""
    edit.make_room_to_tell()
    QTest.keyClicks(edit, "070302")
    assert edit.understood() == "Thu 07/03/2002"
    assert edit.accessibleDescription() == "Thu 07/03/2002"
    edit.selectAll()
    QTest.keyClicks(edit, "+14")
    assert edit.understood() == "Sat 14/05/2022"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "14/05/2022"
    assert edit.understood() == ""


def test_a_date_with_room_to_tell_gives_way_in_a_narrow_form(qtbot: QtBot) -> None:
    """A form beside a list must not grow wider than the place it has."""
    plain, edit = DateEdit(lambda: TODAY), DateEdit(lambda: TODAY)
    field = FormField("Start", edit, required=True, hint="")
    qtbot.addWidget(field)
    qtbot.addWidget(plain)
    assert field.minimumSizeHint().width() == plain.minimumWidth()
    field.resize(600, 40)
    field.show()
    roomy = edit.width()
    assert plain.minimumWidth() < roomy < 600
    field.resize(roomy - 20, 40)
    qtbot.waitUntil(lambda: edit.width() == roomy - 20)


def test_a_birth_date_is_never_to_come(qtbot: QtBot) -> None:
    made = DateEdit(lambda: TODAY, Meant.BIRTH)
    qtbot.addWidget(made)
    made.setText("1/5/22")
    assert made.value() == date(1922, 5, 1)


def test_an_empty_date_is_no_mistake(edit: DateEdit) -> None:
    assert edit.value() is None
    assert edit.unreadable() is None


def test_a_day_can_be_picked(edit: DateEdit, qtbot: QtBot) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = edit.findChild(QCalendarWidget)
    assert isinstance(month, QCalendarWidget)
    assert month.selectedDate() == QDate(2022, 4, 30)
    with qtbot.waitSignal(edit.edited):
        month.clicked.emit(QDate(2022, 5, 2))
    assert edit.value() == date(2022, 5, 2)


def test_text_is_trimmed(qtbot: QtBot) -> None:
    edit = TextEdit()
    qtbot.addWidget(edit)
    edit.setText("  Ønsk ")
    assert edit.value() == "Ønsk"
    edit.setText("   ")
    assert edit.value() is None


@pytest.mark.parametrize(
    ("typed", "value", "wrong"),
    [
        ("12", 12, False),
        ("1.234", 1234, False),
        ("", None, False),
        ("-1", None, True),
        ("x", None, True),
        ("²", None, True),
        ("9" * 20, None, True),
    ],
)
def test_whole_numbers(qtbot: QtBot, typed: str, value: int | None, wrong: bool) -> None:
    edit = NumberEdit()
    qtbot.addWidget(edit)
    edit.setText(typed)
    assert bool(edit.unreadable()) is wrong
    if not wrong:
        assert edit.value() == value


def test_long_text_tells_only_of_typing(qtbot: QtBot) -> None:
    edit = LongTextEdit()
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.edited):
        edit.set_value("One\ntwo")
    with qtbot.waitSignal(edit.edited):
        edit.insertPlainText("x")
    assert edit.value() == "xOne\ntwo"


def test_a_huge_text_of_the_clipboard_is_told_and_leaves_what_was_typed(
    app: QApplication, qtbot: QtBot
) -> None:
    edit = LongTextEdit()
    qtbot.addWidget(edit)
    edit.show()
    QTest.keyClicks(edit, "Belt terug ")
    app.clipboard().setText("x" * 2_000_000)
    edit.paste()
    assert edit.toPlainText().startswith("Belt terug xxx")
    (problem,) = problems(note(edit.value() or ""))
    assert problem.text.source == TOO_LONG.source
    edit.undo()
    app.clipboard().setText("morgen")
    edit.paste()
    assert edit.value() == "Belt terug morgen"


def note(text: str) -> Note:
    moment = datetime(2022, 4, 30, 9)
    return Note(person_id=UUID(int=1), written_on=moment.date(), text=text, recorded_at=moment)


def test_choices_by_their_names(qtbot: QtBot, words: QtWords) -> None:
    combo = EnumCombo(words, Gender)
    qtbot.addWidget(combo)
    combo.set_value(Gender.V)
    assert combo.currentText() == "Female"
    optional = EnumCombo(words, Contract, optional=True)
    qtbot.addWidget(optional)
    assert optional.value() is None
    assert optional.currentText() == "—"


def test_nothing_is_chosen_before_someone_chooses(qtbot: QtBot, words: QtWords) -> None:
    combo = EnumCombo(words, Contract)
    qtbot.addWidget(combo)
    assert combo.value() is None


def test_new_choices_keep_the_chosen_one(qtbot: QtBot) -> None:
    combo = ChoiceCombo([(1, "one"), (2, "two")])
    qtbot.addWidget(combo)
    combo.set_value(2)
    combo.set_choices([(2, "two"), (3, "three")])
    assert combo.value() == 2
    combo.set_choices([(3, "three")])
    assert combo.value() is None


def test_yes_no_or_not_known(qtbot: QtBot, words: QtWords) -> None:
    combo = YesNoCombo(words)
    qtbot.addWidget(combo)
    assert combo.value() is None
    combo.set_value(False)
    assert combo.value() is False
    check = CheckEdit("Agreed")
    qtbot.addWidget(check)
    assert check.value() is False


def test_names_are_completed_but_any_may_be_typed(qtbot: QtBot) -> None:
    edit = CompletingEdit(["Bayer Antwerpen", "BASF Antwerpen", "Antwerpse Folie", "Liège Plast"])
    qtbot.addWidget(edit)
    edit.show()
    edit.setFocus()
    QTest.keyClicks(edit, "antw")
    assert edit.is_completing()
    assert edit.offered() == ["Antwerpse Folie", "Bayer Antwerpen", "BASF Antwerpen"]
    QTest.keyClicks(edit, " bas")
    assert edit.offered() == ["BASF Antwerpen"]
    edit.clear()
    QTest.keyClicks(edit, "LIEGE")
    assert edit.offered() == ["Liège Plast"]
    edit.setText("  New   company ")
    assert edit.value() == "New company"
    edit.hide()


def test_one_of_a_list_is_meant_once_no_other_can_be(qtbot: QtBot) -> None:
    edit = PickEdit([(1, "NJ2022 · Operator"), (2, "NJ2021 · Operator"), (3, "NJ2021-B · Lasser")])
    qtbot.addWidget(edit)
    assert (edit.value(), edit.unreadable()) == (None, None)
    edit.setText("nj2022")
    assert edit.value() == 1
    edit.setText("lass")
    assert edit.value() == 3
    edit.setText("operator")
    assert edit.value() is None
    assert edit.unreadable() == WHICH_ONE.fill(names="NJ2022 · Operator, NJ2021 · Operator")
    edit.setText("xyz")
    assert edit.unreadable() is NOT_THERE
    edit.set_value(2)
    assert (edit.text(), edit.value()) == ("NJ2021 · Operator", 2)
    edit.set_value(None)
    assert edit.text() == ""


def test_a_phone_number_is_written_out_and_one_that_was_there_is_left_alone(qtbot: QtBot) -> None:
    edit = PhoneEdit()
    qtbot.addWidget(edit)
    edit.set_value("0470/123456")
    assert edit.value() == "0470/123456"
    edit.setText("0470/123457")
    assert (edit.value(), edit.doubt()) == ("0470 12 34 57", None)
    edit.setText("0470/12")
    assert edit.value() == "0470/12"
    assert edit.doubt() is TOO_SHORT


class Place:
    """Both editors with the shipped list, as the form has them."""

    def __init__(self, *, french: bool = False) -> None:
        self.code, self.municipality = CompletingEdit(), CompletingEdit()
        self.fields = PlaceFields(self.code, self.municipality)
        self.fields.use(postcodes(french=french))

    def type(self, edit: CompletingEdit, text: str) -> tuple[str, str]:
        edit.clear()
        QTest.keyClicks(edit, text)
        return self.code.text(), self.municipality.text()


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    made = Place()
    for each in (made.code, made.municipality):
        qtbot.addWidget(each)
    return made


def test_a_postcode_fills_the_municipality_and_follows_what_is_typed(place: Place) -> None:
    assert place.type(place.code, "2300") == ("2300", "Turnhout")
    assert place.type(place.code, "9031") == ("9031", "Gent")
    assert place.type(place.code, "93") == ("93", "")


def test_a_postcode_of_two_municipalities_asks_which(place: Place) -> None:
    assert place.type(place.code, "1050") == ("1050", "")
    assert place.fields.remarks()[0] == WHICH.fill(names="Brussel, Elsene")
    assert place.municipality.offered()[:2] == ["Brussel", "Elsene"]
    assert place.type(place.municipality, "Elsene") == ("1050", "Elsene")
    assert place.fields.remarks() == (None, None)


def test_a_municipality_fills_its_postcode(place: Place) -> None:
    assert place.type(place.municipality, "weelde") == ("2381", "weelde")
    assert place.type(place.municipality, "Gent") == ("9000", "Gent")
    assert place.type(place.municipality, "Haren") == ("", "Haren")
    assert "1130" in place.code.offered()


def test_what_was_typed_is_never_overwritten(place: Place) -> None:
    place.type(place.municipality, "Arendonk")
    assert place.code.text() == "2370"
    assert place.type(place.code, "2300") == ("2300", "Arendonk")
    assert place.fields.remarks()[1] == OTHER_PLACE.fill(code="2300", names="Turnhout")
    assert place.type(place.municipality, "Gent") == ("2300", "Gent")


def test_a_postcode_that_is_none_is_doubted(place: Place) -> None:
    place.type(place.code, "9999")
    assert place.fields.remarks()[0] is NO_SUCH_CODE
    place.type(place.code, "1017 AB")
    assert place.fields.remarks() == (None, None)


def test_brussels_is_called_by_its_french_names_in_french(qtbot: QtBot) -> None:
    made = Place(french=True)
    for each in (made.code, made.municipality):
        qtbot.addWidget(each)
    assert made.type(made.code, "1180") == ("1180", "Uccle")
    assert made.type(made.code, "2800") == ("2800", "Mechelen")
