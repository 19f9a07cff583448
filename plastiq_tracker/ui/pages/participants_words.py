"""How follow-ups, statuses and periods of participants are said, and their icons."""

from datetime import date

from plastiq_tracker.domain.views import (
    MilestoneView,
    PersonDossier,
    PlannedFollowUp,
    Urgency,
)
from plastiq_tracker.indicators.names import STATUSES, sub_status_name
from plastiq_tracker.ui.words import QtWords, translate

URGENCY_ICONS = {
    Urgency.UPCOMING: ("clock", "muted"),
    Urgency.OPEN: ("phone", "good"),
    Urgency.LATE: ("triangle-alert", "warn"),
}
STATUS_ICONS = {
    "EMPLOYED": ("circle-check", "good"),
    "NOT_EMPLOYED": ("circle-x", "text"),
    "UNKNOWN": ("circle-dashed", "text"),
    "PENDING": ("hourglass", "warn"),
    "NOT_DUE": ("clock", "muted"),
    "NOT_EXITED": ("clock", "muted"),
    "EXCLUDED": ("x", "muted"),
}


def urgency_word(urgency: Urgency) -> str:
    """One word for how a planned follow-up stands today; none for what is still to come."""
    match urgency:
        case Urgency.OPEN:
            return translate("FollowUp", "open")
        case Urgency.LATE:
            return translate("FollowUp", "late")
    return ""


def follow_up_short(words: QtWords, planned: PlannedFollowUp) -> str:
    """For a table: the day first, so that a column of them is read down."""
    parts = (
        words.show(planned.window.due),
        urgency_word(planned.urgency),
        translate("FollowUp", "{months} m").format(months=planned.milestone.months),
    )
    return " · ".join(filter(None, parts))


def window_said(words: QtWords, planned: PlannedFollowUp) -> str:
    """The whole of it, for who points at it."""
    window = planned.window
    return translate(
        "FollowUp", "{milestone}: due {due}, an answer counts from {first} to {last}"
    ).format(
        milestone=words.show(planned.milestone),
        due=words.show(window.due),
        first=words.show(window.first),
        last=words.show(window.last),
    )


def period(words: QtWords, start: date, end: date | None) -> str:
    if end is None:
        return translate("Period", "since {start}").format(start=words.show(start))
    return f"{words.show(start)} – {words.show(end)}"


def within(text: str) -> str:
    """A text as it stands within a sentence: without its capital, unless it is an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def years(age: int) -> str:
    return translate("Participants", "%n year(s) old", None, age)


def status_words(words: QtWords, view: MilestoneView) -> str:
    """The status of a person at a milestone with what it rests on; empty when there is none."""
    if view.status is None:
        return ""
    said = words.say(STATUSES[view.status])
    if view.sub_status is not None:
        return f"{said} ({within(words.say(sub_status_name(view.sub_status)))})"
    return said


def asked_words(words: QtWords, dossier: PersonDossier, planned: PlannedFollowUp) -> str:
    """What to ask at the next follow-up, by what was known last."""
    due = words.show(planned.window.due)
    begun = [each for each in dossier.open_jobs if each.spell.start <= planned.window.due]
    if begun:
        said = translate("FollowUp", "Ask: still at {company} on {due}? Known up to {day}.")
        known = words.show(begun[0].spell.known_end)
        return said.format(company=begun[0].company, due=due, day=known)
    return translate(
        "FollowUp", "Ask: in work on {due}? Where, since when, which contract?"
    ).format(due=due)


def last_contact_words(words: QtWords, dossier: PersonDossier) -> str:
    """The latest contact or attempt, and when to try again; empty without any."""
    last = dossier.last_contact
    if last is None:
        return ""
    said = translate("FollowUp", "Last contact {day}: {milestone}, {answer}").format(
        day=words.show(last.contacted_on),
        milestone=words.show(last.milestone),
        answer=within(words.show(last.answer)),
    )
    if last.remark:
        said = f"{said}. {shortened(last.remark)}"
    if last.retry_on is not None:
        again = translate("FollowUp", "Try again on {day}").format(day=words.show(last.retry_on))
        said = f"{said} · {again}"
    return said


def last_note_words(words: QtWords, dossier: PersonDossier) -> str:
    """The day of the latest note and how it begins; empty without any."""
    if not dossier.notes:
        return ""
    last = dossier.notes[0]
    return f"{words.show(last.written_on)}: {shortened(last.text)}"


def shortened(text: str, room: int = 160) -> str:
    """The beginning of a text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= room else f"{line[:room].rsplit(' ', 1)[0]}…"
