"""One person's dossier as it is put on paper: facts and tables, not yet in any language.

Values are shown by whoever prints: dates, closed values and sentences in the reader's words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from plastiq_tracker.domain.records import FollowUp, Internship, JobSpell
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.views import EnrolmentView, MilestoneView, PersonDossier
from plastiq_tracker.indicators.names import STATUSES, sub_status_name

Fact = tuple[Text, object]

BORN = Text("PersonSheet", "{day}, {age} years old")
NEXT = Text("PersonSheet", "{milestone}, {due}; an answer counts from {first} to {last}")
DETAILED = Text("PersonSheet", "{status} ({detail})")
MILESTONE = Text("PersonSheet", "{due}: {status}")
KNOWN_UP_TO = Text("PersonSheet", "open, known up to {day}")
TRY_AGAIN = Text("PersonSheet", "{answer}, try again on {day}")
LEFT_OUT = Text("PersonSheet", "from {day}: {reason}")


@dataclass(frozen=True)
class Table:
    """Rows under titles; `shares` are the widths of the columns, of 100 together."""

    heading: Text
    titles: tuple[Text, ...]
    shares: tuple[int, ...]
    rows: tuple[tuple[object, ...], ...]


@dataclass(frozen=True)
class PersonSheet:
    """`facts` are what is known, in order; without `has_notes`, notes and remarks were left out."""

    name: str
    code: str
    day: date
    facts: tuple[Fact, ...]
    tables: tuple[Table, ...]
    has_notes: bool


def person_sheet(dossier: PersonDossier, today: date, *, notes: bool) -> PersonSheet:
    """The whole dossier; notes and everyone's remarks only when they are asked for."""
    person = dossier.person
    tables = [
        _enrolments(dossier),
        _internships(dossier),
        _jobs(dossier),
        _contacts(dossier, notes),
        *([_notes(dossier)] if notes else []),
        _documents(dossier, notes),
    ]
    return PersonSheet(
        name=f"{person.first_name} {person.last_name}",
        code=person.code,
        day=today,
        facts=tuple(each for each in _facts(dossier, notes) if each[1] not in (None, "")),
        tables=tuple(tables),
        has_notes=notes,
    )


def _facts(dossier: PersonDossier, notes: bool) -> Iterator[Fact]:
    person = dossier.person
    place = " ".join(filter(None, (person.postal_code, person.municipality)))
    yield (
        Text("PersonSheet", "Born"),
        BORN.fill(day=person.birth_date, age=dossier.age),
    )
    yield Text("PersonSheet", "Gender"), person.gender
    yield Text("PersonSheet", "Education"), person.education
    yield Text("PersonSheet", "Speaks"), person.language
    yield Text("PersonSheet", "Phone"), person.phone
    yield Text("PersonSheet", "E-mail"), person.email
    yield Text("PersonSheet", "Address"), ", ".join(filter(None, (person.street, place)))
    yield Text("PersonSheet", "Coach"), dossier.coach
    yield Text("PersonSheet", "Referred by"), person.referrer
    yield Text("PersonSheet", "Registered on"), person.registered_on
    yield Text("PersonSheet", "Stands at"), dossier.phase
    yield Text("PersonSheet", "Next follow-up"), _next(dossier)
    if person.excluded_on is not None:
        left_out = LEFT_OUT.fill(day=person.excluded_on, reason=person.excluded_reason)
        yield Text("PersonSheet", "Left out of the figures"), left_out
    if notes:
        yield Text("PersonSheet", "Remark"), person.remark


def _next(dossier: PersonDossier) -> Text | None:
    planned = dossier.next_follow_up
    if planned is None:
        return None
    window = planned.window
    return NEXT.fill(
        milestone=planned.milestone, due=window.due, first=window.first, last=window.last
    )


def _enrolments(dossier: PersonDossier) -> Table:
    return Table(
        Text("PersonSheet", "Trajectories"),
        (
            Text("PersonSheet", "Trajectory"),
            Text("PersonSheet", "Start"),
            Text("PersonSheet", "Training end"),
            Text("PersonSheet", "Outcome"),
            Text("PersonSheet", "Exit"),
            Text("PersonSheet", "After 3 months"),
            Text("PersonSheet", "After 12 months"),
        ),
        (19, 13, 13, 11, 13, 15, 16),
        tuple(_enrolment(view) for view in dossier.enrolments),
    )


def _enrolment(view: EnrolmentView) -> tuple[object, ...]:
    enrolment, trajectory = view.enrolment, view.trajectory
    stands = {each.milestone: _milestone(each) for each in view.milestones}
    return (
        f"{trajectory.code} · {trajectory.name}",
        enrolment.start,
        enrolment.training_end,
        enrolment.outcome,
        view.exit,
        stands[Milestone.THREE],
        stands[Milestone.TWELVE],
    )


def _milestone(view: MilestoneView) -> Text | None:
    if view.window is None or view.status is None:
        return None
    status = STATUSES[view.status]
    if view.sub_status is not None:
        status = DETAILED.fill(status=status, detail=sub_status_name(view.sub_status))
    return MILESTONE.fill(due=view.window.due, status=status)


def _internships(dossier: PersonDossier) -> Table:
    found = [each for view in dossier.enrolments for each in view.internships]
    found.sort(key=lambda each: each.internship.start, reverse=True)
    return Table(
        Text("PersonSheet", "Internships"),
        (
            Text("PersonSheet", "Kind"),
            Text("PersonSheet", "Company"),
            Text("PersonSheet", "Mentor"),
            Text("PersonSheet", "Start"),
            Text("PersonSheet", "End"),
            Text("PersonSheet", "Outcome"),
        ),
        (17, 26, 18, 13, 13, 13),
        tuple(_internship(each.internship, each.company, each.mentor) for each in found),
    )


def _internship(record: Internship, company: str | None, mentor: str | None) -> tuple[object, ...]:
    return record.kind, company, mentor, record.start, record.end, record.outcome


def _jobs(dossier: PersonDossier) -> Table:
    return Table(
        Text("PersonSheet", "Jobs"),
        (
            Text("PersonSheet", "Company"),
            Text("PersonSheet", "Function"),
            Text("PersonSheet", "Contract"),
            Text("PersonSheet", "Start"),
            Text("PersonSheet", "End"),
            Text("PersonSheet", "Why it ended"),
        ),
        (24, 18, 15, 13, 15, 15),
        tuple(_job(each.spell, each.company) for each in dossier.job_spells),
    )


def _job(spell: JobSpell, company: str) -> tuple[object, ...]:
    end = spell.end if spell.end is not None else KNOWN_UP_TO.fill(day=spell.known_end)
    return company, spell.job_title, spell.contract, spell.start, end, spell.end_reason


def _contacts(dossier: PersonDossier, notes: bool) -> Table:
    found = [each for view in dossier.enrolments for each in view.follow_ups]
    found.sort(key=lambda each: (each.contacted_on, each.recorded_at), reverse=True)
    titles = [
        Text("PersonSheet", "Day"),
        Text("PersonSheet", "About"),
        Text("PersonSheet", "How"),
        Text("PersonSheet", "Answer"),
    ]
    rows = [(each.contacted_on, each.milestone, each.channel, _answer(each)) for each in found]
    if not notes:
        heading = Text("PersonSheet", "Contacts")
        return Table(heading, tuple(titles), (13, 16, 16, 55), tuple(rows))
    return Table(
        Text("PersonSheet", "Contacts"),
        (*titles, Text("PersonSheet", "Remark")),
        (13, 13, 12, 22, 40),
        tuple((*row, each.remark) for row, each in zip(rows, found, strict=True)),
    )


def _answer(contact: FollowUp) -> object:
    if contact.retry_on is None:
        return contact.answer
    return TRY_AGAIN.fill(answer=contact.answer, day=contact.retry_on)


def _notes(dossier: PersonDossier) -> Table:
    return Table(
        Text("PersonSheet", "Notes"),
        (Text("PersonSheet", "Day"), Text("PersonSheet", "Note")),
        (13, 87),
        tuple((each.written_on, each.text) for each in dossier.notes),
    )


def _documents(dossier: PersonDossier, notes: bool) -> Table:
    titles = (Text("PersonSheet", "What it is"), Text("PersonSheet", "Where it lies"))
    if not notes:
        rows = tuple((each.title, each.location) for each in dossier.documents)
        return Table(Text("PersonSheet", "Documents"), titles, (40, 60), rows)
    return Table(
        Text("PersonSheet", "Documents"),
        (*titles, Text("PersonSheet", "Remark")),
        (28, 44, 28),
        tuple((each.title, each.location, each.remark) for each in dossier.documents),
    )
