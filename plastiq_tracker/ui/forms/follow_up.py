"""The form of a follow-up: few keys with the phone at the ear, and the job confirmed along."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.dates import Window
from plastiq_tracker.domain.records import FollowUp, JobSpell
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, Channel, Milestone
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services import records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm, Remark
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import CheckEdit, ChoiceCombo, EnumCombo, LongTextEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.key_choice import KeyChoice
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

ATTEMPTS = frozenset({Answer.NO_CONTACT, Answer.REFUSED})
OWN = ("contacted_on", "answer", "channel", "remark")

OUTSIDE = Text(
    "FollowUpForm",
    "Outside {first} to {last}: an answer of this day does not count for {milestone}.",
)
COUNTS = Text("FollowUpForm", "An answer counts from {first} to {last}.")
NO_EXIT = Text("FollowUpForm", "Without an exit there is no window yet: this does not count yet.")
FUTURE = Text("FollowUpForm", "This day is still to come.")
NO_JOB = Text("FollowUpForm", "No open job is noted. Note it as well, with its dates: they count.")
REFUSED = Text("FollowUpForm", "After a refusal no further follow-ups are planned.")


@dataclass(frozen=True)
class Moment:
    """What a follow-up is about."""

    enrolment_id: UUID
    milestone: Milestone


def follow_up_form(
    desk: Desk,
    dossier: PersonDossier,
    follow_up: FollowUp | None = None,
    moment: Moment | None = None,
) -> RecordForm:
    """For a new follow-up, about `moment` or what is planned next, or for an existing one."""
    words, today = desk.words, desk.today()
    windows = dict(_windows(dossier))
    jobs = {f"job:{view.spell.id}": view for view in dossier.job_spells if not view.spell.end}
    form = _FollowUpForm(
        words,
        translate("FollowUpForm", "Follow-up")
        if follow_up
        else translate("FollowUpForm", "Note a follow-up"),
        lambda values: _build(follow_up, values, desk.now()),
        lambda dossier, made, values: _write(dossier, made, values, open_jobs),
        check=lambda made: _check(made, today),
        remark=lambda values: _remarks(windows, bool(jobs), values),
        shows=lambda values: {
            name: _may_confirm(view.spell, values) for name, view in jobs.items()
        },
    )
    open_jobs = {name: view.spell for name, view in jobs.items()}
    moments = ChoiceCombo([(each, _said(desk, dossier, each, windows[each])) for each in windows])
    form.add("moment", translate("FollowUpForm", "Which moment"), moments, required=True)
    day = translate("FollowUpForm", "Contact on")
    form.add("contacted_on", day, DateEdit(desk.today), required=True)
    answers = KeyChoice([(each, words.show(each)) for each in Answer])
    form.add("answer", translate("FollowUpForm", "Answer"), answers, required=True)
    for name, view in jobs.items():
        still = translate("FollowUpForm", "Still works at {company}: confirm the job")
        form.add(name, "", CheckEdit(still.format(company=view.company)))
        form.editor(name).setAccessibleName(still.format(company=view.company))
    channels = EnumCombo(words, Channel, optional=True)
    form.add("channel", translate("FollowUpForm", "How"), channels)
    form.add("remark", translate("FollowUpForm", "Remark"), LongTextEdit())
    if follow_up is None:
        form.fill(
            {
                "moment": moment or _planned(dossier) or _latest(windows, today),
                "contacted_on": today,
                "channel": Channel.PHONE,
                **dict.fromkeys(jobs, True),
            }
        )
    else:
        form.fill(follow_up)
        form.fill({"moment": Moment(follow_up.enrolment_id, follow_up.milestone)})
    return form


class _FollowUpForm(RecordForm):
    def start(self) -> None:
        """The cursor begins at the answer: what is above it is right nearly always."""
        super().start()
        self.editor("answer").setFocus(Qt.FocusReason.OtherFocusReason)


def _windows(dossier: PersonDossier) -> Iterator[tuple[Moment, Window | None]]:
    for view in dossier.enrolments:
        for each in view.milestones:
            yield Moment(view.enrolment.id, each.milestone), each.window


def _planned(dossier: PersonDossier) -> Moment | None:
    planned = dossier.next_follow_up
    return Moment(planned.enrolment_id, planned.milestone) if planned else None


def _latest(windows: Mapping[Moment, Window | None], today: date) -> Moment | None:
    """Without anything planned: what was last to be asked, or else the first of all."""
    begun = {each: window for each, window in windows.items() if window and window.first <= today}
    latest = max(begun, key=lambda each: begun[each].first, default=None)
    return latest or next(iter(windows), None)


def _said(desk: Desk, dossier: PersonDossier, moment: Moment, window: Window | None) -> str:
    """ "12 months, due 26/11/2022", with the edition when there are several."""
    said = desk.words.show(moment.milestone)
    if window is not None:
        due = translate("FollowUpForm", "{milestone}, due {day}")
        said = due.format(milestone=said, day=desk.words.show(window.due))
    if len(dossier.enrolments) == 1:
        return said
    codes = {view.enrolment.id: view.trajectory.code for view in dossier.enrolments}
    return f"{codes[moment.enrolment_id]} · {said}"


def _build(old: FollowUp | None, values: Values, now: datetime) -> FollowUp:
    moment: Moment = values["moment"]
    own: dict[str, Any] = {name: values[name] for name in OWN}
    own |= {"enrolment_id": moment.enrolment_id, "milestone": moment.milestone}
    if old is not None:
        return replace(old, **own)
    return FollowUp(recorded_at=now, **own)


def _check(made: FollowUp, today: date) -> Sequence[Problem]:
    found = list(problems(made))
    if made.contacted_on > today:
        found.append(Problem("contacted_on", FUTURE))
    return found


def _write(
    dossier: "Dossier", made: FollowUp, values: Values, open_jobs: Mapping[str, JobSpell]
) -> Changes:
    """The follow-up, and the jobs that it confirms, in one go."""
    confirmed = [
        replace(job, last_confirmed_on=made.contacted_on)
        for name, job in open_jobs.items()
        if values[name] and _may_confirm(job, values)
    ]
    return records.save_all(dossier, made, *confirmed)


def _may_confirm(job: JobSpell, values: Values) -> bool:
    """Whether the answer tells something new about an open job."""
    day: date | None = values["contacted_on"]
    if values["answer"] is not Answer.EMPLOYED or day is None:
        return False
    return job.start <= day and (job.last_confirmed_on is None or job.last_confirmed_on < day)


def _remarks(
    windows: Mapping[Moment, Window | None], has_job: bool, values: Values
) -> Mapping[str, Remark]:
    found: dict[str, Remark] = {}
    moment, day, answer = values["moment"], values["contacted_on"], values["answer"]
    if moment is not None and answer not in ATTEMPTS:
        found["contacted_on"] = _on_window(moment, windows[moment], day)
    if answer is Answer.EMPLOYED and not has_job:
        found["answer"] = Remark(NO_JOB, warns=False)
    elif answer is Answer.REFUSED:
        found["answer"] = Remark(REFUSED, warns=False)
    return found


def _on_window(moment: Moment, window: Window | None, day: date | None) -> Remark:
    if window is None:
        return Remark(NO_EXIT)
    ends = {"first": window.first, "last": window.last}
    if day is None or day in window:
        return Remark(COUNTS.fill(**ends), warns=False)
    return Remark(OUTSIDE.fill(**ends, milestone=moment.milestone))
