"""The form of a participant's own data; age and eligibility are told while typing."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.dates import add_months, age_on
from plastiq_tracker.domain.records import Coach, Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Education, ExclusionReason, Gender
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark, complete_names
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import EnumCombo, LongTextEdit, TextEdit
from plastiq_tracker.ui.widgets.form import Values
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


def person_form(
    desk: Desk, person: Person | None = None, *, code: str = "", coach: str | None = None
) -> RecordForm:
    """For a new person, with a free `code`, or for an existing one with the coach's name."""
    today = desk.today()
    start = person or Person(
        code=code, first_name="", last_name="", birth_date=today, registered_on=today
    )
    new = translate("PersonForm", "New participant")
    form = RecordForm(
        desk.words,
        translate("PersonForm", "Personal data") if person else new,
        lambda values: _build(start, values),
        _write,
        check=_check,
        remark=lambda values: _remarks(values, today),
    )
    _add_identity(form, desk)
    _add_contact(form)
    _add_rest(form, desk, excluding=person is not None)
    form.fill(start)
    form.fill({"coach": coach} if person else {"birth_date": None})
    complete_names(desk, form, {"coach": Coach})
    return form


def _add_identity(form: RecordForm, desk: Desk) -> None:
    words = desk.words
    form.add("first_name", translate("PersonForm", "First name"), TextEdit(), required=True)
    form.add("last_name", translate("PersonForm", "Family name"), TextEdit(), required=True)
    form.add(
        "birth_date", translate("PersonForm", "Birth date"), DateEdit(desk.today), required=True
    )
    form.add("gender", translate("PersonForm", "Gender"), EnumCombo(words, Gender))
    form.add("education", translate("PersonForm", "Education"), EnumCombo(words, Education))


def _add_contact(form: RecordForm) -> None:
    form.add("phone", translate("PersonForm", "Phone"), TextEdit())
    form.add("email", translate("PersonForm", "E-mail"), TextEdit())
    form.add("street", translate("PersonForm", "Street and number"), TextEdit())
    form.add("postal_code", translate("PersonForm", "Postal code"), TextEdit())
    form.add("municipality", translate("PersonForm", "Municipality"), TextEdit())


def _add_rest(form: RecordForm, desk: Desk, *, excluding: bool) -> None:
    form.add("coach", translate("PersonForm", "Coach"), CompletingEdit())
    form.add("referrer", translate("PersonForm", "Referred by"), TextEdit())
    form.add("code", translate("PersonForm", "Code"), TextEdit(), required=True)
    form.add("registered_on", translate("PersonForm", "Registered on"), DateEdit(desk.today))
    form.add("remark", translate("PersonForm", "Remark"), LongTextEdit())
    if excluding:
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


def _remarks(values: Values, today: date) -> Mapping[str, Remark]:
    found = {}
    if (birth := values["birth_date"]) is not None:
        found["birth_date"] = _on_birth(birth, today)
    if (email := values["email"]) and ("@" not in email or " " in email):
        found["email"] = Remark(NO_MAIL)
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
