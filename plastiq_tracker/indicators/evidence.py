"""What decided where a person stands at a milestone, as a sentence: definitions 4, in its order."""

from dataclasses import dataclass, replace
from datetime import date

from plastiq_tracker.domain.dates import MAX_GAP, WINDOW_AFTER, WINDOW_BEFORE
from plastiq_tracker.domain.labels import label
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, ExitBasis, InternshipKind, Milestone, Outcome
from plastiq_tracker.indicators.case import Case, Contact, Job, Stay
from plastiq_tracker.indicators.facts import day_or_none
from plastiq_tracker.indicators.names import STATUSES, sub_status_name

STATUS_DETAIL = Text("Status", "{status}: {detail}")

JOB = Text("Evidence", "Job at {company} ({contract}) from {start} to {end}")
OPEN_JOB = Text("Evidence", "Job at {company} ({contract}) from {start}, last confirmed on {day}")
NEW_JOB = Text("Evidence", "Job at {company} ({contract}) from {start}, not confirmed since")
AGENCY = Text("Evidence", "{job}; agency work counts 6 days longer")
STAY = Text("Evidence", "{kind} at {company} from {start} to {end}")
STAY_NOWHERE = Text("Evidence", "{kind} from {start} to {end}, no company recorded")
OPEN_STAY = Text("Evidence", "{kind} at {company} from {start}, no end recorded")
OPEN_STAY_NOWHERE = Text("Evidence", "{kind} from {start}, no end and no company recorded")
ANSWERED = Text("Evidence", "Answered “{answer}” on {day}")
REFUSED = Text("Evidence", "Refused on {day} to be followed up")
IN_REACH = Text("Evidence", "Due on {due}; an answer counts until {last}")
TRIED = Text("Evidence", "{reach}; not reached yet, last tried on {day}")
OUTSIDE = Text("Evidence", "Answered “{answer}” on {day}, outside the window {first} to {last}")
ONE_ATTEMPT = Text(
    "Evidence", "Tried once, on {day}, nobody reached; the window was {first} to {last}"
)
ATTEMPTS = Text(
    "Evidence",
    "Tried {count} times between {start} and {end}, nobody reached; "
    "the window was {first} to {last}",
)
NO_CONTACT = Text("Evidence", "No contact in the window {first} to {last}")
DUE_ON = Text("Evidence", "Due on {due}")
BEYOND = Text("Evidence", "The day lies beyond the calendar, after the year 9999")
WHEN_DUE = Text("Evidence", "{evidence}; due on {due}")
LEFT_OUT = Text("Evidence", "Deceased or prevented by force majeure since {day}")
EXIT_PLANNED = Text("Evidence", "Exit planned on {day}")
NO_LAST_DAY = Text("Evidence", "Dropped out, no last day attended recorded")
NO_TRAINING_END = Text("Evidence", "No end of the training recorded")


@dataclass(frozen=True)
class Evidence:
    """A status with its sub-status (definitions 4) and the sentence that says what decided it."""

    status: str
    sub_status: str | None
    said: Text

    @property
    def named(self) -> Text:
        """The status as a reader knows it: "Not in work: Looking for work"."""
        name = STATUSES[self.status]
        if self.sub_status is None:
            return name
        return STATUS_DETAIL.fill(status=name, detail=sub_status_name(self.sub_status))


def evidence_at(case: Case, milestone: Milestone) -> Evidence:
    """The first match of definitions 4."""
    due, excluded_on = case.due[milestone], case.excluded_on
    if excluded_on is not None and (not case.exited or due is None or excluded_on <= due):
        return Evidence("EXCLUDED", None, LEFT_OUT.fill(day=excluded_on))
    if not case.exited:
        return Evidence("NOT_EXITED", None, no_exit(case))
    if due is None or case.as_of < due:
        return Evidence("NOT_DUE", None, BEYOND if due is None else DUE_ON.fill(due=due))
    if (known := _known(case, milestone, due)) is not None:
        return replace(known, said=WHEN_DUE.fill(evidence=known.said, due=due))
    return _not_known(case, milestone, due)


def _known(case: Case, milestone: Milestone, due: date) -> Evidence | None:
    """Definitions 4.4, the strongest evidence first."""
    if jobs := case.covering(due):
        return Evidence("EMPLOYED", None, job_said(jobs[0], due))
    stays = [each for each in case.stays if each.end is not None and each.start <= due <= each.end]
    if stays:
        stay = min(stays, key=lambda each: each.kind is not InternshipKind.IBO)
        is_ibo = stay.kind is InternshipKind.IBO
        sub_status = Answer.IBO if is_ibo else Answer.INTERNSHIP
        return Evidence("NOT_EMPLOYED", sub_status.value, stay_said(stay))
    if (answer := case.answer(milestone, due)) is None:
        return None
    said = ANSWERED.fill(answer=label(answer.answer), day=answer.day)
    if answer.answer is Answer.EMPLOYED:
        return Evidence("EMPLOYED", None, said)
    return Evidence("NOT_EMPLOYED", answer.answer.value, said)


def _not_known(case: Case, milestone: Milestone, due: date) -> Evidence:
    """Definitions 4.5 to 4.7."""
    for each in case.contacts:
        if each.answer is Answer.REFUSED and each.milestone.months <= milestone.months:
            return Evidence("UNKNOWN", "refused", REFUSED.fill(day=each.day))
    first, last = (day_or_none(due.toordinal() + by) for by in (-WINDOW_BEFORE, WINDOW_AFTER))
    contacts = case.contacts_of(milestone)
    attempts = [each for each in contacts if each.answer is Answer.NO_CONTACT]
    if (case.as_of - due).days <= WINDOW_AFTER:
        said = (DUE_ON if last is None else IN_REACH).fill(due=due, last=last)
        if attempts:
            said = TRIED.fill(reach=said, day=attempts[-1].day)
        return Evidence("PENDING", None, said)
    if answers := [each for each in contacts if each.answers]:
        said = OUTSIDE.fill(answer=label(answers[-1].answer), day=answers[-1].day)
        return Evidence("UNKNOWN", "outside_window", said.fill(first=first, last=last))
    if attempts:
        return Evidence("UNKNOWN", "no_contact", _tried(attempts).fill(first=first, last=last))
    return Evidence("UNKNOWN", "not_attempted", NO_CONTACT.fill(first=first, last=last))


def _tried(attempts: list[Contact]) -> Text:
    if len(attempts) == 1:
        return ONE_ATTEMPT.fill(day=attempts[0].day)
    return ATTEMPTS.fill(count=len(attempts), start=attempts[0].day, end=attempts[-1].day)


def job_said(job: Job, day: date) -> Text:
    """The job that counts on `day`."""
    said = JOB if job.end is not None else OPEN_JOB if job.known_end > job.start else NEW_JOB
    said = said.fill(
        company=job.company,
        contract=label(job.contract),
        start=job.start,
        end=job.end,
        day=job.known_end,
    )
    return said if day <= job.known_end else AGENCY.fill(job=said)


def stay_said(stay: Stay) -> Text:
    """An internship or an IBO, where and when."""
    if stay.company is None:
        said = STAY_NOWHERE if stay.end is not None else OPEN_STAY_NOWHERE
    else:
        said = STAY if stay.end is not None else OPEN_STAY
    return said.fill(kind=label(stay.kind), company=stay.company, start=stay.start, end=stay.end)


def no_exit(case: Case) -> Text:
    """Why someone has not exited yet (definitions 2)."""
    if case.exit is not None:
        return EXIT_PLANNED.fill(day=case.exit)
    if case.recorded is Outcome.DROPPED_OUT:
        return NO_LAST_DAY
    stay = last_stay(case)
    return NO_TRAINING_END if stay is None else stay_said(stay)


def last_stay(case: Case) -> Stay | None:
    """The internship whose end, or missing end, decides the exit; None for the training itself."""
    end, decides = case.training_end, None
    if end is None or case.basis is ExitBasis.TRAINING_END:
        return None
    for stay in case.stays:
        if not stay.final or stay.kind is InternshipKind.IBO:
            continue
        if (stay.start - end).days > MAX_GAP:
            break
        if stay.end is None:
            return stay
        if stay.end > end:
            end, decides = stay.end, stay
    return decides
