"""The form of a job; an open one is known up to the day on which it was last confirmed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Company, JobSpell, new_id
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Contract
from plastiq_tracker.domain.views import JobSpellView, PersonDossier
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark, complete_names
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, TextEdit, YesNoCombo
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

NEVER_CONFIRMED = Text("JobForm", "Open and never confirmed: it is known for its first day only.")
FUTURE = Text("JobForm", "This day is still to come.")
STUDENT = Text("JobForm", "A student job does not count as being in work.")
OVERLAPS = Text("JobForm", "At the same time as the job at {company}. That is possible.")


def job_form(desk: Desk, dossier: PersonDossier, job: JobSpell | None = None) -> RecordForm:
    """For a new job, or for an existing one."""
    today = desk.today()
    company_id = job.company_id if job else new_id()
    form = RecordForm(
        desk.words,
        translate("JobForm", "Job") if job else translate("JobForm", "New job"),
        lambda values: _build(job, dossier, company_id, values),
        _write,
        remark=lambda values: _remarks(dossier, job, values, today),
        shows=lambda values: {
            "last_confirmed_on": values["end"] is None,
            "end_reason": values["end"] is not None,
        },
    )
    contracts = ChoiceCombo([(each, desk.words.show(each)) for each in Contract])
    form.add("company", translate("JobForm", "Company"), CompletingEdit(), required=True)
    form.add("job_title", translate("JobForm", "Function"), TextEdit())
    form.add("contract", translate("JobForm", "Contract"), contracts, required=True)
    form.add("start", translate("JobForm", "Start"), DateEdit(desk.today), required=True)
    form.add(
        "end", translate("JobForm", "End"), DateEdit(desk.today),
        hint=translate("JobForm", "Leave empty while it goes on."),
    )  # fmt: skip
    form.add("end_reason", translate("JobForm", "Why it ended"), TextEdit())
    confirmed = translate("JobForm", "Last confirmed on")
    form.add("last_confirmed_on", confirmed, DateEdit(desk.today))
    form.add("plastics_sector", translate("JobForm", "Plastics sector"), YesNoCombo(desk.words))
    if job is None:
        form.fill({"contract": None, "last_confirmed_on": today})
    else:
        form.fill(job)
        form.fill({"company": _company_of(dossier, job)})
    complete_names(desk, form, {"company": Company})
    return form


def _company_of(dossier: PersonDossier, job: JobSpell) -> str | None:
    found = (each.company for each in dossier.job_spells if each.spell.id == job.id)
    return next(found, None)


def _build(
    old: JobSpell | None, dossier: PersonDossier, company_id: UUID, values: Values
) -> JobSpell:
    own = {name: value for name, value in values.items() if name != "company"}
    if own["end"] is None:
        own["end_reason"] = None
    elif old is None:
        # The confirmation that was proposed says nothing more than the end does.
        own["last_confirmed_on"] = None
    if old is not None:
        return replace(old, **own)
    return JobSpell(person_id=dossier.person.id, company_id=company_id, **own)


def _write(dossier: "Dossier", made: JobSpell, values: Values) -> Changes:
    return records.save(dossier, made, company=values["company"] or "")


def _remarks(
    dossier: PersonDossier, old: JobSpell | None, values: Values, today: date
) -> Mapping[str, Remark]:
    found = {}
    start, end = values["start"], values["end"]
    if values["contract"] is Contract.STUDENT_JOB:
        found["contract"] = Remark(STUDENT)
    if start is not None:
        others = [each for each in dossier.job_spells if not old or each.spell.id != old.id]
        if (other := _overlapping(others, start, end)) is not None:
            found["start"] = Remark(OVERLAPS.fill(company=other), warns=False)
    confirmed = values["last_confirmed_on"]
    if end is None and confirmed is None:
        found["last_confirmed_on"] = Remark(NEVER_CONFIRMED)
    elif end is None and confirmed > today:
        found["last_confirmed_on"] = Remark(FUTURE)
    return found


def _overlapping(others: list[JobSpellView], start: date, end: date | None) -> str | None:
    for each in others:
        ended_before = each.spell.end is not None and each.spell.end < start
        if not ended_before and (end is None or each.spell.start <= end):
            return each.company
    return None
