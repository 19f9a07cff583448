"""The form of an internship, workplace track or IBO; it tells what becomes of the exit."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.exits import exit_date, standing_apart
from plastiq_tracker.domain.records import Company, Internship, Mentor
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import ExitBasis, InternshipKind, InternshipOutcome
from plastiq_tracker.domain.views import EnrolmentView, InternshipView, PersonDossier
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark, complete_names
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, EnumCombo
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

NAMES = ("company", "mentor")

BEFORE_ENROLMENT = Text("InternshipForm", "Before the enrolment starts, on {day}.")
APART = Text(
    "InternshipForm",
    "More than 31 days after the end so far: not part of the trajectory, the exit stays.",
)
OVERLAPS = Text("InternshipForm", "Runs at the same time as {other}.")
MOVES_EXIT = Text("InternshipForm", "The exit is then {day}.")
OPEN_END = Text("InternshipForm", "Without an end there is no exit, and no follow-up is planned.")
IBO_APART = Text("InternshipForm", "An IBO does not move the exit.")


def internship_form(
    desk: Desk, dossier: PersonDossier, internship: Internship | None = None
) -> RecordForm:
    """For a new internship of the newest enrolment, or for an existing one."""
    words = desk.words
    old = _view_of(dossier, internship)
    form = RecordForm(
        words,
        translate("InternshipForm", "Internship")
        if internship
        else translate("InternshipForm", "New internship"),
        lambda values: _build(internship, values),
        _write,
        remark=lambda values: _remarks(dossier, internship, values),
    )
    enrolments = [(view.enrolment.id, _said(desk, view)) for view in dossier.enrolments]
    form.add(
        "enrolment_id", translate("InternshipForm", "Enrolment"), ChoiceCombo(enrolments),
        required=True,
    )  # fmt: skip
    form.add("kind", translate("InternshipForm", "Kind"), EnumCombo(words, InternshipKind))
    form.add("company", translate("InternshipForm", "Company"), CompletingEdit())
    form.add("mentor", translate("InternshipForm", "Mentor"), CompletingEdit())
    form.add("start", translate("InternshipForm", "Start"), DateEdit(desk.today), required=True)
    form.add("end", translate("InternshipForm", "End"), DateEdit(desk.today))
    outcomes = EnumCombo(words, InternshipOutcome, optional=True)
    form.add("outcome", translate("InternshipForm", "Outcome"), outcomes)
    if internship is None:
        form.fill({"enrolment_id": enrolments[0][0], "kind": InternshipKind.STAGE})
    else:
        form.fill(internship)
        names = {"company": old.company, "mentor": old.mentor} if old else {}
        form.fill(names)
    complete_names(desk, form, {"company": Company, "mentor": Mentor})
    return form


def _said(desk: Desk, view: EnrolmentView) -> str:
    return f"{view.trajectory.code} · {desk.words.show(view.enrolment.start)}"


def _view_of(dossier: PersonDossier, internship: Internship | None) -> InternshipView | None:
    found = (each for view in dossier.enrolments for each in view.internships)
    return next(
        (each for each in found if internship and each.internship.id == internship.id), None
    )


def _build(old: Internship | None, values: Values) -> Internship:
    own = {name: value for name, value in values.items() if name not in NAMES}
    return replace(old, **own) if old else Internship(**own)


def _write(dossier: "Dossier", made: Internship, values: Values) -> Changes:
    return records.save(
        dossier, made, company=values["company"] or "", mentor=values["mentor"] or ""
    )


def _remarks(
    dossier: PersonDossier, old: Internship | None, values: Values
) -> Mapping[str, Remark]:
    view = next((v for v in dossier.enrolments if v.enrolment.id == values["enrolment_id"]), None)
    if view is None or values["start"] is None:
        return {}
    made = _build(old, values)
    others = [each for each in view.internships if each.internship.id != made.id]
    found = {}
    start = _on_start(view, made, others)
    if start is not None:
        found["start"] = Remark(start)
    if made.end is None or made.end >= made.start:
        found["end"] = _on_end(view, made, others)
    return found


def _on_start(
    view: EnrolmentView, made: Internship, others: Sequence[InternshipView]
) -> Text | None:
    if made.start < view.enrolment.start:
        return BEFORE_ENROLMENT.fill(day=view.enrolment.start)
    for each in others:
        other = each.internship
        ends_before = other.end is not None and other.end < made.start
        if not ends_before and (made.end is None or other.start <= made.end):
            return OVERLAPS.fill(other=each.company or other.kind)
    return None


def _on_end(view: EnrolmentView, made: Internship, others: Sequence[InternshipView]) -> Remark:
    if made.kind is InternshipKind.IBO:
        return Remark(IBO_APART, warns=False)
    all_of_them = [*(each.internship for each in others), made]
    if made in standing_apart(view.enrolment, all_of_them):
        return Remark(APART)
    day = exit_date(view.enrolment, all_of_them, ExitBasis.TRAJECTORY_END)
    return Remark(MOVES_EXIT.fill(day=day), warns=False) if day else Remark(OPEN_END)
