"""The form of a participant's own data, and the fields that it shares with that of a new one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.dates import add_months, age_on
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.typed_dates import Meant
from plastiq_tracker.domain.values import Education, ExclusionReason, Gender
from plastiq_tracker.services import intake, records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.languages import common_languages
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import EnumCombo, LongTextEdit, TextEdit
from plastiq_tracker.ui.widgets.form import Form, Values
from plastiq_tracker.ui.widgets.phone_edit import PhoneEdit
from plastiq_tracker.ui.widgets.place_fields import PlaceFields
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

TURNS_26 = 26 * 12

YOUNG = Text("PersonForm", "{age} years old. Can start in a trajectory up to {day}.")
TOO_OLD = Text(
    "PersonForm", "{age} years old: from 26 on, someone is enrolled only after a confirmation."
)
BORN_LATER = Text("PersonForm", "This birth date lies in the future.")
HARDLY = Text("PersonForm", "{age} years old. Is the birth date right?")
NO_MAIL = Text("PersonForm", "This does not look like an e-mail address.")
NO_DAY = Text("PersonForm", "Give the day as well.")
NO_REASON = Text("PersonForm", "Give the reason as well.")


def person_form(desk: Desk, person: Person, *, coach: str | None) -> RecordForm:
    """For somebody who is in the dossier, with the coach's name."""
    dossier, today = desk.dossier, desk.today()
    form = RecordForm(
        desk.words,
        translate("PersonForm", "Personal data"),
        lambda values: _build(person, values),
        _write,
        check=_check,
        remark=lambda values: remarks(fields, values, today),
    )
    fields = PersonFields(form, desk)
    fields.add_rest()
    fields.places.filled.connect(form.react)
    _add_exclusion(form, desk)
    form.fill(person)
    form.fill({"coach": coach})
    language = desk.words.language
    desk.read(lambda: intake.known(dossier, language), fields.complete, owner=form)
    return form


class PersonFields:
    """Adds a person's fields to a form, in reading order, and has them complete what is typed.

    `likely` stands below the names and the birth date.
    """

    def __init__(self, form: Form, desk: Desk, likely: QWidget | None = None) -> None:
        self._form = form
        self._desk = desk
        words = desk.words
        form.add("first_name", translate("PersonForm", "First name"), TextEdit(), required=True)
        form.add("last_name", translate("PersonForm", "Family name"), TextEdit(), required=True)
        birth = DateEdit(desk.today, Meant.BIRTH)
        form.add("birth_date", translate("PersonForm", "Birth date"), birth, required=True)
        if likely is not None:
            form.add_widget(likely)
        form.add("gender", translate("PersonForm", "Gender"), EnumCombo(words, Gender))
        self.phone = PhoneEdit()
        code, municipality = CompletingEdit(), CompletingEdit()
        code.setMaximumWidth(code.fontMetrics().horizontalAdvance("0" * 14))
        form.add("phone", translate("PersonForm", "Phone"), self.phone)
        form.add("email", translate("PersonForm", "E-mail"), TextEdit())
        form.add("street", translate("PersonForm", "Street and number"), TextEdit())
        form.add("postal_code", translate("PersonForm", "Postal code"), code)
        form.add("municipality", translate("PersonForm", "Municipality"), municipality)
        self.places = PlaceFields(code, municipality)
        form.add("education", translate("PersonForm", "Education"), EnumCombo(words, Education))
        self._completing = {"language": CompletingEdit(), "referrer": CompletingEdit()}
        spoken = translate("PersonForm", "Language spoken best")
        form.add("language", spoken, self._completing["language"])
        form.add("referrer", translate("PersonForm", "Referred by"), self._completing["referrer"])
        self._completing["coach"] = CompletingEdit()
        form.add("coach", translate("PersonForm", "Coach"), self._completing["coach"])

    def add_rest(self) -> None:
        """What is seldom touched: it comes last."""
        form, today = self._form, self._desk.today
        form.add("code", translate("PersonForm", "Code"), TextEdit(), required=True)
        form.add("registered_on", translate("PersonForm", "Registered on"), DateEdit(today))
        form.add("remark", translate("PersonForm", "Remark"), LongTextEdit())

    def complete(self, known: intake.Known) -> None:
        """From now on these names are offered."""
        languages = dict.fromkeys((*known.languages, *common_languages()))
        self._completing["language"].set_names(languages)
        self._completing["referrer"].set_names(known.referrers)
        self._completing["coach"].set_names(known.coaches)
        self.places.use(known.postcodes)


def _add_exclusion(form: Form, desk: Desk) -> None:
    form.add_section(translate("PersonForm", "Left out of the figures"))
    reasons = EnumCombo(desk.words, ExclusionReason, optional=True)
    form.add("excluded_reason", translate("PersonForm", "Reason"), reasons)
    form.add("excluded_on", translate("PersonForm", "Since"), DateEdit(desk.today))


def _build(start: Person, values: Values) -> Person:
    own = {name: value for name, value in values.items() if name != "coach"}
    return replace(start, **own)


def _check(person: Person) -> Sequence[Problem]:
    found = list(problems(person))
    if person.excluded_reason is not None and person.excluded_on is None:
        found.append(Problem("excluded_on", NO_DAY))
    if person.excluded_on is not None and person.excluded_reason is None:
        found.append(Problem("excluded_reason", NO_REASON))
    return found


def _write(dossier: "Dossier", person: Person, values: Values) -> Changes:
    return records.save(dossier, person, coach=values["coach"] or "")


def remarks(fields: PersonFields, values: Values, today: date) -> Mapping[str, Remark]:
    """What is worth knowing at each field of a person."""
    found = {}
    if (birth := values["birth_date"]) is not None:
        found["birth_date"] = _on_birth(birth, today)
    if (email := values["email"]) and ("@" not in email or " " in email):
        found["email"] = Remark(NO_MAIL)
    told: Mapping[str, Callable[[], Text | None]] = {
        "phone": fields.phone.doubt,
        "postal_code": lambda: fields.places.remarks()[0],
        "municipality": lambda: fields.places.remarks()[1],
    }
    for name, tell in told.items():
        if (text := tell()) is not None:
            found[name] = Remark(text)
    return found


def _on_birth(birth: date, today: date) -> Remark:
    if birth > today:
        return Remark(BORN_LATER)
    age = age_on(birth, today)
    if age < 14 or age > 80:
        return Remark(HARDLY.fill(age=age))
    if age >= 26:
        return Remark(TOO_OLD.fill(age=age))
    return Remark(YOUNG.fill(age=age, day=last_eligible_day(birth)), warns=False)


def last_eligible_day(birth: date) -> date:
    """The day before the 26th birthday, which someone of 29 February has on 1 March."""
    turns = add_months(birth, TURNS_26)
    return turns if age_on(birth, turns) < 26 else turns - timedelta(days=1)
