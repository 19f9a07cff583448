"""A person's dossier as the story that the timeline draws."""

from collections.abc import Iterable, Iterator
from datetime import date

from plastiq_tracker.domain.values import InternshipKind, Outcome
from plastiq_tracker.domain.views import EnrolmentView, JobSpellView, PersonDossier, Urgency
from plastiq_tracker.ui.pages.participants_lines import ATTEMPTS, window_words
from plastiq_tracker.ui.pages.participants_words import period, status_words, within
from plastiq_tracker.ui.widgets.timeline_story import Flag, Lane, Look, Part, Story
from plastiq_tracker.ui.words import QtWords, translate


def story_of(words: QtWords, dossier: PersonDossier, today: date) -> Story:
    """Lanes for what there is; an empty story for who was only registered."""
    lanes = [
        *_lanes(translate("Timeline", "Training"), _training(words, dossier, today)),
        *_lanes(translate("Timeline", "Workplace"), _workplace(words, dossier, today)),
        *_lanes(translate("Timeline", "Work"), _work(words, dossier, today)),
        *_lanes(translate("Timeline", "Follow-up"), _follow_ups(words, dossier), packed=False),
    ]
    if not lanes:
        return Story()
    return Story(tuple(lanes), tuple(_flags(words, dossier, today)))


def _lanes(name: str, parts: Iterable[Part], *, packed: bool = True) -> Iterator[Lane]:
    """A lane, and more of them below for what runs at the same time."""
    rows: list[list[Part]] = []
    for part in sorted(parts, key=lambda each: each.first) if packed else parts:
        fitting = (row for row in rows if not packed or row[-1].last < part.first)
        row = next(fitting, None)
        if row is None:
            rows.append([part])
        else:
            row.append(part)
    for at, row in enumerate(rows):
        yield Lane(name if at == 0 else "", tuple(row))


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
        yield _bar(Look.TRAINING, enrolment.start, end, today, said, view.trajectory.code)


def _workplace(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Part]:
    for view in dossier.enrolments:
        for each in view.internships:
            internship = each.internship
            look = Look.IBO if internship.kind is InternshipKind.IBO else Look.WORKPLACE
            kind = words.show(internship.kind)
            where = f"{kind}, {each.company}" if each.company else kind
            said = f"{where}: {period(words, internship.start, internship.end)}"
            label = each.company or kind
            yield _bar(look, internship.start, internship.end, today, said, label)


def _work(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Part]:
    for view in dossier.job_spells:
        spell = view.spell
        look = Look.WORK if spell.contract.qualifies else Look.OTHER_WORK
        last = spell.end or max(today, spell.known_end)
        said = _job_words(words, view)
        yield Part(look, spell.start, last, said, view.company, known=spell.known_end)


def _job_words(words: QtWords, view: JobSpellView) -> str:
    spell = view.spell
    said = translate("Timeline", "{contract} at {company}: {period}").format(
        contract=words.show(spell.contract),
        company=view.company,
        period=period(words, spell.start, spell.end),
    )
    if spell.end is not None:
        return said
    known = translate("Timeline", "known up to {day}").format(day=words.show(spell.known_end))
    return f"{said}, {known}"


def _bar(look: Look, start: date, end: date | None, today: date, said: str, label: str) -> Part:
    """From start to end; without an end up to today, of which only the start is known."""
    if end is not None:
        return Part(look, start, max(start, end), said, label)
    return Part(look, start, max(start, today), said, label, known=start)


def _follow_ups(words: QtWords, dossier: PersonDossier) -> Iterator[Part]:
    """Windows first, so that contacts are drawn on top of them."""
    for view in dossier.enrolments:
        if view.is_final:
            yield from _windows(words, view)
    for view in dossier.enrolments:
        for each in view.follow_ups:
            look = Look.ATTEMPT if each.answer in ATTEMPTS else Look.CONTACT
            said = translate("Timeline", "Contact on {day} about {milestone}: {answer}").format(
                day=words.show(each.contacted_on),
                milestone=words.show(each.milestone),
                answer=within(words.show(each.answer)),
            )
            yield Part(look, each.contacted_on, each.contacted_on, said)


def _windows(words: QtWords, view: EnrolmentView) -> Iterator[Part]:
    for each in view.milestones:
        if each.window is not None:
            said = translate("Timeline", "{milestone} on {due}: {status}").format(
                milestone=words.show(each.milestone),
                due=words.show(each.window.due),
                status=within(status_words(words, each)),
            )
            said = f"{said}; {window_words(words, each.window)}"
            window = each.window
            now = each.planned is not None and each.planned.urgency is not Urgency.UPCOMING
            look = Look.WINDOW_NOW if now else Look.WINDOW
            yield Part(look, window.first, window.last, said, mark=window.due)


def _flags(words: QtWords, dossier: PersonDossier, today: date) -> Iterator[Flag]:
    for view in dossier.enrolments:
        if view.exit is not None:
            said = translate("Timeline", "Exit from {trajectory} on {day}").format(
                trajectory=view.trajectory.code, day=words.show(view.exit)
            )
            yield Flag(view.exit, translate("Timeline", "Exit"), said)
    said = translate("Timeline", "Today, {day}").format(day=words.show(today))
    yield Flag(today, translate("Timeline", "Today"), said, is_today=True)
