"""The form of a company, and the one that makes two companies one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import EMPTY, Problem
from plastiq_tracker.domain.records import Company, new_id
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid
from plastiq_tracker.services import companies, records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark
from plastiq_tracker.ui.pages.companies_tables import number_said
from plastiq_tracker.ui.widgets.fields import LongTextEdit, TextEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.widgets.pick_edit import PickEdit
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

DIGITS = 10
NOT_A_NUMBER = Text("Company", "An enterprise number has ten digits, such as 0417.106.909.")
CHECK_DIGITS = Text("Company", "The last two digits do not fit the others. Is it typed right?")
MOVES = Text("Company", "Everyone of {other} moves to {name}. It can be undone.")


def company_form(desk: Desk, company: Company | None = None) -> RecordForm:
    """For a new company, or for an existing one."""
    key = new_id()
    heading = translate("Company", "Company") if company else translate("Company", "New company")

    def build(values: Values) -> Company:
        own = {**values, "enterprise_number": _digits(values["enterprise_number"])}
        return replace(company, **own) if company else Company(id=key, **own)

    form = RecordForm(desk.words, heading, build, _save, remark=_remarks)
    form.add("name", translate("Company", "Name"), TextEdit(), required=True)
    number = TextEdit(placeholder="0417.106.909")
    form.add("enterprise_number", translate("Companies", "Enterprise number"), number)
    form.add("remark", translate("Company", "Remark"), LongTextEdit(lines=5))
    if company is not None:
        form.fill(company)
        form.fill({"enterprise_number": number_said(company.enterprise_number)})
    return form


def merge_form(desk: Desk, company: Company, others: Sequence[Company]) -> RecordForm:
    """Asks which of the others is this same company; `submitted` carries that one."""
    words = desk.words
    heading = translate("Company", "Merge another company into {name}")

    def said(other: Company) -> str:
        number = number_said(other.enterprise_number)
        return f"{other.name} · {number}" if number else other.name

    def remarks(values: Values) -> Mapping[str, Remark]:
        if (other := values["other"]) is None:
            return {}
        return {"other": Remark(MOVES.fill(other=other.name, name=company.name), warns=False)}

    form = RecordForm(
        words,
        heading.format(name=company.name),
        lambda values: values["other"],
        lambda dossier, other, _values: companies.merge(dossier, company.id, other.id),
        check=lambda other: [Problem("other", EMPTY)] if other is None else [],
        remark=remarks,
    )
    form.heading.setWordWrap(True)
    explained = translate(
        "Company",
        "When one company stands in the dossier twice: the name here stays, and number and remark "
        "are completed from the other one.",
    )
    form.add_widget(Wrapped(explained))
    choices = [(each, said(each)) for each in others if each.id != company.id]
    form.add("other", translate("Company", "The same as"), PickEdit(choices), required=True)
    form.fill({})
    return form


def _digits(typed: str | None) -> str | None:
    """The ten digits of the number that was typed; with nine the zero in front was left out."""
    if not typed:
        return None
    digits = "".join(each for each in typed if each in "0123456789")
    if len(digits) == DIGITS - 1:
        digits = f"0{digits}"
    if len(digits) != DIGITS:
        raise Invalid([Problem("enterprise_number", NOT_A_NUMBER)])
    return digits


def _remarks(values: Values) -> Mapping[str, Remark]:
    """The last two digits are 97 less the rest of the others by 97 (KBO)."""
    try:
        digits = _digits(values["enterprise_number"])
    except Invalid:
        return {}
    if digits is not None and int(digits[-2:]) != 97 - int(digits[:-2]) % 97:
        return {"enterprise_number": Remark(CHECK_DIGITS)}
    return {}


def _save(dossier: "Dossier", company: Company, _values: Values) -> Changes:
    return records.save(dossier, company)
