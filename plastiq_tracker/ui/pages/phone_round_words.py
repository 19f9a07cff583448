"""What a phone round says: of the person on the line, of an answer while it is given, and after."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from plastiq_tracker.domain.records import name_key
from plastiq_tracker.domain.retries import other_time
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Answer, Contract, Education, Phase
from plastiq_tracker.domain.views import JobSpellView, Urgency
from plastiq_tracker.services.phone_round import ATTEMPTS, Card, Reply
from plastiq_tracker.ui.pages.participants_words import within, years
from plastiq_tracker.ui.words import QtWords, translate

NOT_ENROLLED = Text("PhoneRound", "Not enrolled in a trajectory, so there is no follow-up to note.")
LEFT_OUT = Text("PhoneRound", "Left out of the figures since {day} ({reason}): do not call.")
NO_EXIT = Text(
    "PhoneRound", "No exit is known yet, so there is no window: an answer does not count."
)
NOT_FINAL = Text(
    "PhoneRound", "A later enrolment in the same project counts, so an answer here does not."
)
NOT_YET = Text("PhoneRound", "The window opens on {first}: an answer of today does not count yet.")
OVER = Text(
    "PhoneRound",
    "The window closed on {last}: an answer does not count any more, the dates of a job do.",
)
ANSWERED = Text("PhoneRound", "Answered on {day}: {answer}. A later answer takes its place.")
REFUSED_BEFORE = Text("PhoneRound", "Refused on {day}, so nothing more is planned.")
LATE = Text("PhoneRound", "Late: without an answer by {last} this stays unknown.")
COUNTS = Text("PhoneRound", "An answer counts from {first} to {last}.")

OUTSIDE = Text("PhoneRound", "Outside {first} to {last}: an answer of this day does not count.")
NO_MORE = Text("PhoneRound", "No further follow-ups are planned after this.")
CONFIRMS = Text("PhoneRound", "The job is then known up to {day}.")
ONLY_ANSWER = Text("PhoneRound", "Only the answer is kept: it counts for this moment alone.")
NEW_COMPANY = Text("PhoneRound", "This company is new and is added.")
SAME_COMPANY = Text("PhoneRound", "The job at {company} is known already: choose “still”.")
STAYS_OPEN = Text(
    "PhoneRound", "Without an end the job at {company} stays open, known up to {day}."
)
STUDENT = Text(
    "PhoneRound", "A student job does not count as work: if it is all, choose another answer."
)
NO_RETRY = Text("PhoneRound", "The window is over after this day: trying again brings nothing.")
TOO_LATE = Text("PhoneRound", "The window is over by then: an answer counts until {last}.")
TRIED = Text("PhoneRound", "Not reached {count} times before: {hint}.")
TRIED_ONCE = Text("PhoneRound", "Not reached on {day} either: {hint}.")


@dataclass(frozen=True)
class Hint:
    """What is worth knowing before an answer is saved, without standing in its way."""

    text: Text
    warns: bool = False


def hints(card: Card, reply: Reply, companies: frozenset[str]) -> Iterator[Hint]:
    """Of the answer as it is filled in; `companies` are the keys of the names that are known."""
    window, day = card.window, reply.contacted_on
    if reply.answer not in ATTEMPTS and window and day and day not in window:
        yield Hint(OUTSIDE.fill(first=window.first, last=window.last), warns=True)
    match reply.answer:
        case Answer.REFUSED:
            yield Hint(NO_MORE)
        case Answer.NO_CONTACT:
            yield from _of_attempt(card, reply)
        case Answer.EMPLOYED:
            yield from _of_job(card, reply, companies)


def _of_attempt(card: Card, reply: Reply) -> Iterator[Hint]:
    count = len(card.attempts)
    hint = other_time(count + 1)
    if hint is not None and count == 1:
        yield Hint(TRIED_ONCE.fill(day=card.attempts[0], hint=hint))
    elif hint is not None:
        yield Hint(TRIED.fill(count=count, hint=hint))
    if card.window is None:
        return
    if reply.retry_on is None and card.today >= card.window.last:
        yield Hint(NO_RETRY)
    elif reply.retry_on is not None and reply.retry_on > card.window.last >= card.today:
        yield Hint(TOO_LATE.fill(last=card.window.last), warns=True)


def _of_job(card: Card, reply: Reply, companies: frozenset[str]) -> Iterator[Hint]:
    day = reply.contacted_on
    if reply.still is not None:
        if (view := _view_of(card, reply.still)) and day and view.spell.known_end < day:
            yield Hint(CONFIRMS.fill(day=day))
        return
    if reply.job is None:
        yield Hint(ONLY_ANSWER)
        return
    typed = name_key(reply.job.company)
    jobs = card.jobs(day or card.today)
    if any(name_key(each.company) == typed for each in jobs):
        yield Hint(SAME_COMPANY.fill(company=reply.job.company), warns=True)
    elif typed and typed not in companies:
        yield Hint(NEW_COMPANY)
    if reply.job.contract is Contract.STUDENT_JOB:
        yield Hint(STUDENT, warns=True)
    if jobs and reply.end is None and reply.job.start is not None:
        left = jobs[0]
        yield Hint(STAYS_OPEN.fill(company=left.company, day=left.spell.known_end))


def _view_of(card: Card, key: UUID) -> JobSpellView | None:
    return next((each for each in card.dossier.job_spells if each.spell.id == key), None)


# The person on the line


def facts_said(words: QtWords, card: Card) -> str:
    """Age, education, trajectory, exit and language, as far as they are known."""
    person = card.dossier.person
    parts = [years(card.dossier.age)]
    if person.education is not Education.UNKNOWN:
        parts.append(words.show(person.education))
    if card.enrolment is not None:
        parts.append(card.enrolment.trajectory.code)
        if card.enrolment.exit is not None:
            left = translate("PhoneRound", "exit {day}")
            parts.append(left.format(day=words.show(card.enrolment.exit)))
    if person.language:
        parts.append(translate("PhoneRound", "speaks {language}").format(language=person.language))
    return " · ".join(parts)


def moment_said(words: QtWords, card: Card) -> str:
    """ "12 months, due 26/11/2022"."""
    if card.moment is None:
        return ""
    said = words.show(card.moment.milestone)
    if card.window is None:
        return said
    due = translate("PhoneRound", "{milestone}, due {day}")
    return due.format(milestone=said, day=words.show(card.window.due))


def standing(card: Card) -> Hint:
    """What is to be known before one calls."""
    return _in_the_way(card) or _on_window(card)


def _in_the_way(card: Card) -> Hint | None:
    """Why one need not call, if there is a reason."""
    person = card.dossier.person
    if card.dossier.phase is Phase.EXCLUDED:
        said = LEFT_OUT.fill(day=person.excluded_on, reason=person.excluded_reason)
        return Hint(said, warns=True)
    if card.moment is None:
        return Hint(NOT_ENROLLED, warns=True)
    if (last := card.answered) is None:
        return None
    if last.answer is Answer.REFUSED:
        return Hint(REFUSED_BEFORE.fill(day=last.contacted_on), warns=True)
    return Hint(ANSWERED.fill(day=last.contacted_on, answer=last.answer), warns=True)


def _on_window(card: Card) -> Hint:
    """Whether an answer of today counts."""
    window = card.window
    if window is None:
        return Hint(NO_EXIT, warns=True)
    if card.moment is not None and card.moment.status is None:
        return Hint(NOT_FINAL, warns=True)
    if card.today < window.first:
        return Hint(NOT_YET.fill(first=window.first), warns=True)
    if card.today > window.last:
        return Hint(OVER.fill(last=window.last), warns=True)
    if Urgency.on(card.today, window) is Urgency.LATE:
        return Hint(LATE.fill(last=window.last), warns=True)
    return Hint(COUNTS.fill(first=window.first, last=window.last))


def job_said(words: QtWords, view: JobSpellView) -> str:
    """ "Delta, fixed term, since 16/01/2022, known up to 01/03/2022"."""
    spell = view.spell
    said = translate("PhoneRound", "{company} · {contract} since {start} · known up to {day}")
    return said.format(
        company=view.company,
        contract=within(words.show(spell.contract)),
        start=words.show(spell.start),
        day=words.show(spell.known_end),
    )


def reply_said(words: QtWords, card: Card, reply: Reply) -> str:
    """What was answered, in few words: "still at Delta", "not reached, again on 28/11/2022"."""
    if reply.still is not None and (view := _view_of(card, reply.still)) is not None:
        return translate("PhoneRound", "still at {company}").format(company=view.company)
    if reply.job is not None:
        return translate("PhoneRound", "works at {company}").format(company=reply.job.company)
    said = within(words.show(reply.answer))
    if reply.retry_on is None:
        return said
    again = translate("PhoneRound", "{answer}, again on {day}")
    return again.format(answer=said, day=words.show(reply.retry_on))
