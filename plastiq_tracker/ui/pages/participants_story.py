"""A person's dossier as the story that the timeline draws."""

from collections.abc import Iterator
from datetime import date

from plastiq_tracker.domain.values import InternshipKind, Outcome
from plastiq_tracker.domain.views import (
    EnrolmentView,
    InternshipView,
    JobSpellView,
    MilestoneView,
    PersonDossier,
    Urgency,
)
from plastiq_tracker.ui.forms.follow_up import Moment
from plastiq_tracker.ui.pages.participants_lines import ATTEMPTS, window_words
from plastiq_tracker.ui.pages.participants_words import period, status_words, within
from plastiq_tracker.ui.widgets.timeline_story import (
    Flag,
    FlagKind,
    Lane,
    Look,
    Part,
    Story,
    Stretch,
    stacked,
    stretches,
)
from plastiq_tracker.ui.words import QtWords, translate

_SETTLED = {"EMPLOYED": True, "NOT_EMPLOYED": True, "UNKNOWN": False}


def story_of(words: QtWords, dossier: PersonDossier, today: date) -> Story:
    """Lanes for what there is; an empty story for who was only registered."""
    contacts, windows = list(_contacts(words, dossier)), list(_windows(words, dossier))
    lanes = [
        *stacked(translate("Timeline", "Training"), list(_training(words, dossier, today))),
        *stacked(translate("Timeline", "Workplace"), list(_workplace(words, dossier, today))),
        *stacked(translate("Timeline", "Work"), list(_work(words, dossier, today))),
        *stacked(translate("Timeline", "Follow-up"), windows),
    ]
    if contacts:
        lanes.append(Lane(translate("Timeline", "Contacts"), tuple(contacts)))
    if not lanes:
        return Story()
    return Story(tuple(lanes), tuple(_flags(words, dossier, today)))


def _training(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Part]:
    for view in dossier.enrolments:
        enrolment = view.enrolment
        left = enrolment.outcome is Outcome.DROPPED_OUT
        end = enrolment.last_day if left else enrolment.training_end
        said = translate("Timeline", "Training {trajectory}: {period}, {outcome}").format(
            trajectory=view.trajectory.code,
            period=period(words, enrolment.start, end),
            outcome=within(words.show(enrolment.outcome)),
        )
        yield Part(
            Look.TRAINING,
            stretches(enrolment.start, end, enrolment.start, today),
            said if end is not None else _without_end(said),
            label=view.trajectory.code,
            subject=enrolment,
        )


def _workplace(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Part]:
    for view in dossier.enrolments:
        for each in view.internships:
            yield _internship(words, each, today)


def _internship(words: QtWords, view: InternshipView, today: date) -> Part:
    internship = view.internship
    kind = words.show(internship.kind)
    where = f"{kind}, {view.company}" if view.company else kind
    said = f"{where}: {period(words, internship.start, internship.end)}"
    return Part(
        Look.IBO if internship.kind is InternshipKind.IBO else Look.WORKPLACE,
        stretches(internship.start, internship.end, internship.start, today),
        said if internship.end is not None else _without_end(said),
        label=view.company or kind,
        subject=internship,
    )


def _without_end(said: str) -> str:
    return translate("Timeline", "{event}, its end is not noted").format(event=said)


def _work(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Part]:
    for view in dossier.job_spells:
        spell = view.spell
        yield Part(
            Look.WORK if spell.contract.qualifies else Look.OTHER_WORK,
            stretches(spell.start, spell.end, spell.known_end, today),
            _job_words(words, view),
            label=view.company,
            subject=spell,
        )


def _job_words(words: QtWords, view: JobSpellView) -> str:
    spell = view.spell
    said = translate("Timeline", "{contract} at {company}: {period}").format(
        contract=words.show(spell.contract),
        company=view.company,
        period=period(words, spell.start, spell.end),
    )
    if spell.end is None:
        known = translate("Timeline", "confirmed up to {day}, not after that")
        said = f"{said}, {known.format(day=words.show(spell.known_end))}"
    if not spell.contract.qualifies:
        said = f"{said}, {translate('Timeline', 'does not count as being in work')}"
    return said


def _contacts(words: QtWords, dossier: PersonDossier) -> Iterator[Part]:
    for view in dossier.enrolments:
        for each in view.follow_ups:
            said = translate("Timeline", "Contact on {day} about {milestone}: {answer}").format(
                day=words.show(each.contacted_on),
                milestone=words.show(each.milestone),
                answer=within(words.show(each.answer)),
            )
            yield Part(
                Look.ATTEMPT if each.answer in ATTEMPTS else Look.CONTACT,
                (Stretch(each.contacted_on, each.contacted_on),),
                said,
                subject=each,
            )


def _windows(words: QtWords, dossier: PersonDossier) -> Iterator[Part]:
    for view in dossier.enrolments:
        if view.is_final:
            for each in view.milestones:
                if each.window is not None:
                    yield _window(words, view, each)


def _window(words: QtWords, view: EnrolmentView, each: MilestoneView) -> Part:
    assert each.window is not None
    window = each.window
    said = translate("Timeline", "{milestone} on {due}: {status}").format(
        milestone=words.show(each.milestone),
        due=words.show(window.due),
        status=within(status_words(words, each)),
    )
    now = each.planned is not None and each.planned.urgency is not Urgency.UPCOMING
    months = translate("FollowUp", "{months} m").format(months=each.milestone.months)
    return Part(
        Look.WINDOW_NOW if now else Look.WINDOW,
        (Stretch(window.first, window.last),),
        f"{said}; {window_words(words, window)}",
        label=months,
        mark=window.due,
        settled=_SETTLED.get(each.status or ""),
        subject=Moment(view.enrolment.id, each.milestone),
    )


def _flags(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Flag]:
    for view in dossier.enrolments:
        if view.exit is not None:
            said = translate("Timeline", "Exit from {trajectory} on {day}").format(
                trajectory=view.trajectory.code, day=words.show(view.exit)
            )
            exit_word = translate("Timeline", "Exit")
            yield Flag(view.exit, exit_word, said, FlagKind.EXIT, view.enrolment)
    person = dossier.person
    if person.excluded_on is not None:
        said = translate("Timeline", "Left out of the figures from {day}")
        said = said.format(day=words.show(person.excluded_on))
        left_out = translate("Timeline", "Left out")
        yield Flag(person.excluded_on, left_out, said, FlagKind.LEFT_OUT, person)
    said = translate("Timeline", "Today, {day}").format(day=words.show(today))
    yield Flag(today, translate("Timeline", "Today"), said, FlagKind.TODAY)
