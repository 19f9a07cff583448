"""A person's records as lines to read: title, details, and what is odd about them."""

from dataclasses import dataclass

from plastiq_tracker.domain.dates import Window
from plastiq_tracker.domain.exits import standing_apart
from plastiq_tracker.domain.records import Enrolment, FollowUp, Internship, JobSpell, Record
from plastiq_tracker.domain.values import Answer, Outcome
from plastiq_tracker.domain.views import (
    EnrolmentView,
    InternshipView,
    JobSpellView,
    MilestoneView,
    PersonDossier,
)
from plastiq_tracker.ui.pages.participants_words import STATUS_ICONS, period, status_words, within
from plastiq_tracker.ui.words import QtWords, translate

ATTEMPTS = frozenset({Answer.NO_CONTACT, Answer.REFUSED})
"""Contacts that brought no answer: their day need not lie in a window."""


@dataclass(frozen=True)
class Detail:
    """A sentence below the title; `icon` and `tone` as `icons.pixmap` takes them."""

    text: str
    icon: str = ""
    tone: str = "muted"


@dataclass(frozen=True)
class Line:
    """One record as it is read, aloud too; `name` is what it is called in a question.

    What `opens` shows something outside the dossier at Enter, the others their form.
    """

    record: Record
    icon: str
    title: str
    details: tuple[Detail, ...]
    name: str
    opens: bool = False

    @property
    def spoken(self) -> str:
        return ". ".join([self.title, *(each.text for each in self.details)])


def enrolment_lines(words: QtWords, dossier: PersonDossier) -> list[Line]:
    return [_enrolment(words, view, _why_not_followed(view, dossier))
            for view in dossier.enrolments]  # fmt: skip


def internship_lines(words: QtWords, dossier: PersonDossier) -> list[Line]:
    """The internships of all enrolments, the newest first."""
    found = [(each, view) for view in dossier.enrolments for each in view.internships]
    found.sort(key=lambda each: each[0].internship.start, reverse=True)
    several = len(dossier.enrolments) > 1
    return [_internship(words, each, view, several) for each, view in found]


def job_lines(words: QtWords, dossier: PersonDossier) -> list[Line]:
    return [_job(words, view) for view in dossier.job_spells]


def follow_up_lines(words: QtWords, dossier: PersonDossier) -> list[Line]:
    """The contacts about all enrolments, the newest first."""
    found = [(each, view) for view in dossier.enrolments for each in view.follow_ups]
    found.sort(key=lambda each: (each[0].contacted_on, each[0].recorded_at), reverse=True)
    several = len(dossier.enrolments) > 1
    return [_follow_up(words, each, view, several) for each, view in found]


def note_lines(words: QtWords, dossier: PersonDossier) -> list[Line]:
    return [
        Line(
            note,
            "sticky-note",
            note.text,
            (Detail(words.show(note.written_on)),),
            translate("Dossier", "the note of {day}").format(day=words.show(note.written_on)),
        )
        for note in dossier.notes
    ]


def document_lines(_words: QtWords, dossier: PersonDossier) -> list[Line]:
    return [
        Line(
            each,
            "file-text",
            each.title,
            tuple(Detail(text) for text in (each.location, each.remark) if text),
            translate("Dossier", "the document “{title}”").format(title=each.title),
            opens=True,
        )
        for each in dossier.documents
    ]


def subject_of(words: QtWords, dossier: PersonDossier, record: Record | None) -> str:
    """What a remark is about, in few words; empty for the person as such."""
    match record:
        case Enrolment():
            views = dossier.enrolments
            return next(v.trajectory.code for v in views if v.enrolment.id == record.id)
        case Internship():
            stages = [each for view in dossier.enrolments for each in view.internships]
            company = next(v.company for v in stages if v.internship.id == record.id)
            return " · ".join(filter(None, (words.show(record.kind), company)))
        case JobSpell():
            return next(v.company for v in dossier.job_spells if v.spell.id == record.id)
        case FollowUp():
            said = translate("Dossier", "Contact of {day}")
            return said.format(day=words.show(record.contacted_on))
    return ""


def _enrolment(words: QtWords, view: EnrolmentView, unfollowed: str) -> Line:
    enrolment, trajectory = view.enrolment, view.trajectory
    ran = period(words, enrolment.start, enrolment.training_end)
    details = [Detail(f"{ran} · {words.show(enrolment.outcome)}")]
    if enrolment.outcome is Outcome.DROPPED_OUT:
        details.append(Detail(_dropped_out(words, view)))
    if view.exit is not None:
        exit_day = translate("Dossier", "Exit {day} (worked out from the dates)")
        details.append(Detail(exit_day.format(day=words.show(view.exit)), "log-out"))
    else:
        unknown = translate("Dossier", "No exit yet: an end date is missing")
        details.append(Detail(unknown, "log-out"))
    if view.is_final:
        details += [_milestone(words, each) for each in view.milestones if each.window]
    elif view.exit is not None:
        details.append(Detail(unfollowed, "info"))
    title = f"{trajectory.code} · {trajectory.name}"
    name = translate("Dossier", "the enrolment in {trajectory}").format(trajectory=trajectory.code)
    return Line(enrolment, "graduation-cap", title, tuple(details), name)


def _why_not_followed(view: EnrolmentView, dossier: PersonDossier) -> str:
    """What an enrolment says that is not the final one of its project."""
    project, start = view.project, view.enrolment.start
    if not project.period_from <= start <= project.period_to:
        outside = translate("Dossier", "Outside the period of {project}: no follow-ups")
        return outside.format(project=project.code)
    if any(each.is_final and each.project.id == project.id for each in dossier.enrolments):
        return translate("Dossier", "A later enrolment carries the follow-ups")
    return translate("Dossier", "Follow-ups are planned once it has begun")


def _dropped_out(words: QtWords, view: EnrolmentView) -> str:
    enrolment = view.enrolment
    if enrolment.last_day is None:
        return translate("Dossier", "Last day not known")
    said = translate("Dossier", "Last day {day}").format(day=words.show(enrolment.last_day))
    return f"{said} · {enrolment.dropout_reason}" if enrolment.dropout_reason else said


def _milestone(words: QtWords, view: MilestoneView) -> Detail:
    assert view.window is not None
    status = status_words(words, view)
    icon, tone = STATUS_ICONS.get(view.status or "", ("clock", "muted"))
    sentence = translate("Dossier", "{milestone}, {due}: {status}").format(
        milestone=words.show(view.milestone), due=words.show(view.window.due), status=status
    )
    if view.planned is not None:
        sentence = f"{sentence} · {window_words(words, view.window)}"
    return Detail(sentence, icon, tone)


def window_words(words: QtWords, window: Window) -> str:
    """When an answer counts."""
    return translate("Dossier", "an answer counts from {first} to {last}").format(
        first=words.show(window.first), last=words.show(window.last)
    )


def _internship(words: QtWords, each: InternshipView, view: EnrolmentView, several: bool) -> Line:
    internship = each.internship
    kind = words.show(internship.kind)
    ran = period(words, internship.start, internship.end)
    parts = [
        ran,
        words.show(internship.outcome) if internship.outcome else "",
        _mentored(each),
        view.trajectory.code if several else "",
    ]
    details = [Detail(" · ".join(filter(None, parts)))]
    if internship in standing_apart(view.enrolment, _internships(view)):
        apart = translate("Dossier", "Begins more than 31 days later: not part of the trajectory")
        details.append(Detail(apart, "info", "warn"))
    title = f"{kind} · {each.company}" if each.company else kind
    name = translate("Dossier", "the {kind} of {period}").format(kind=within(kind), period=ran)
    return Line(internship, "factory", title, tuple(details), name)


def _mentored(each: InternshipView) -> str:
    if not each.mentor:
        return ""
    return translate("Dossier", "mentor {name}").format(name=each.mentor)


def _internships(view: EnrolmentView) -> list[Internship]:
    return [each.internship for each in view.internships]


def _job(words: QtWords, view: JobSpellView) -> Line:
    spell = view.spell
    parts = [
        words.show(spell.contract),
        period(words, spell.start, spell.end),
        translate("Dossier", "plastics sector") if spell.plastics_sector else "",
        spell.end_reason or "",
    ]
    details = [Detail(" · ".join(filter(None, parts)))]
    if spell.end is None:
        details.append(_certainty(words, spell))
    if not spell.contract.qualifies:
        student = translate("Dossier", "A student job does not count as being in work")
        details.append(Detail(student, "info"))
    title = f"{view.company} · {spell.job_title}" if spell.job_title else view.company
    name = translate("Dossier", "the job at {company}").format(company=view.company)
    return Line(spell, "briefcase", title, tuple(details), name)


def _certainty(words: QtWords, spell: JobSpell) -> Detail:
    if spell.last_confirmed_on is None:
        said = translate("Dossier", "Still open, never confirmed: known on its first day only")
        return Detail(said, "circle-dashed", "warn")
    said = translate("Dossier", "Still open, last confirmed on {day}")
    return Detail(said.format(day=words.show(spell.last_confirmed_on)), "circle-check")


def _follow_up(words: QtWords, each: FollowUp, view: EnrolmentView, several: bool) -> Line:
    answer = words.show(each.answer)
    title = f"{words.show(each.milestone)} · {answer}"
    day = words.show(each.contacted_on)
    parts = [
        day,
        words.show(each.channel) if each.channel else "",
        view.trajectory.code if several else "",
    ]
    details = [Detail(" · ".join(filter(None, parts)))]
    if each.remark:
        details.append(Detail(each.remark))
    if is_outside(each, view):
        outside = translate("Dossier", "Outside the window: does not count for {milestone}")
        said = outside.format(milestone=words.show(each.milestone))
        details.append(Detail(said, "triangle-alert", "warn"))
    name = translate("Dossier", "the follow-up of {day}").format(day=day)
    return Line(each, "phone", title, tuple(details), name)


def is_outside(each: FollowUp, view: EnrolmentView) -> bool:
    """Whether it brought an answer on a day that does not count for its milestone."""
    if each.answer in ATTEMPTS:
        return False
    windows = {milestone.milestone: milestone.window for milestone in view.milestones}
    window = windows[each.milestone]
    return window is None or each.contacted_on not in window
