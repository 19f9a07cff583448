"""How follow-ups, statuses and periods of participants are said, and their icons."""

from datetime import date

from plastiq_tracker.domain.views import MilestoneView, PlannedFollowUp, Urgency
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
