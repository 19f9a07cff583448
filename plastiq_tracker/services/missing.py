"""What a person's dossier lacks or contradicts, each with the record and field that mend it."""

from collections.abc import Iterator, Sequence
from datetime import date

from plastiq_tracker.domain.records import (
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Record,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.values import Education, Gender, InternshipOutcome
from plastiq_tracker.domain.views import Missing
from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.case import ANSWERS, KINDS
from plastiq_tracker.indicators.facts import CONTRACTS, MILESTONES, Facts, day_or_none
from plastiq_tracker.indicators.finding_kinds import MEANINGS
from plastiq_tracker.indicators.findings import Finding, findings, told
from plastiq_tracker.store.queries import Belongings

NO_PHONE = Text("Missing", "No phone number.")
NO_GENDER = Text("Missing", "Gender not known.")
NO_EDUCATION = Text("Missing", "Education not known.")
NO_COACH = Text("Missing", "No coach.")
NOT_ENROLLED = Text("Missing", "Not enrolled in a trajectory.")

Identity = tuple[object, ...]


def missing(
    person: Person,
    found: Belongings,
    enrolments: Sequence[Enrolment],
    facts: Facts,
    beside: Beside,
    today: date,
) -> tuple[Missing, ...]:
    """What matters first; `facts` are those of this person alone, the enrolments in their order."""
    records = _Records(found, enrolments, facts, beside)
    odd = told(facts, findings(facts, today, beside))
    mended = (_of(each, records.at(each)) for each in odd)
    listed = [*_of_person(person, found, today), *mended]
    return tuple(sorted(listed, key=lambda each: not each.matters))


def _of_person(person: Person, found: Belongings, today: date) -> Iterator[Missing]:
    """The fields without which nobody can be called, guided or counted in a group.

    Whoever is left out by today is not called or guided any more.
    """
    left_out = person.excluded_on is not None and person.excluded_on <= today
    gaps = (
        (person.phone is None and not left_out, NO_PHONE, "phone", True),
        (person.gender is Gender.UNKNOWN, NO_GENDER, "gender", False),
        (person.education is Education.UNKNOWN, NO_EDUCATION, "education", False),
        (person.coach_id is None and not left_out, NO_COACH, "coach", False),
    )
    for lacks, text, field, matters in gaps:
        if lacks:
            yield Missing(text=text, kind=Person, record=person, field=field, matters=matters)
    if not found.enrolments and not left_out:
        yield Missing(
            text=NOT_ENROLLED, kind=Enrolment, record=None, field="trajectory_id", matters=True
        )


def _of(finding: Finding, record: Record) -> Missing:
    return Missing(
        text=finding.text,
        kind=finding.record,
        record=record,
        field=finding.field,
        matters=MEANINGS[finding.kind].contradicts,
    )


class _Records:
    """Finds the record that a row of the facts stands for, by what both hold.

    Records that hold the same are alike in all that a finding can say of them.
    """

    def __init__(
        self, found: Belongings, enrolments: Sequence[Enrolment], facts: Facts, beside: Beside
    ) -> None:
        self._enrolments, self._facts, self._beside = enrolments, facts, beside
        self._known: dict[Identity, Record] = {}
        for each in (*found.internships, *found.job_spells, *found.follow_ups):
            self._known.setdefault(_identity(each), each)

    def at(self, finding: Finding) -> Record:
        if finding.record is Enrolment:
            return self._enrolments[finding.at]
        return self._known[self._row(finding)]

    def _row(self, finding: Finding) -> Identity:
        facts, at = self._facts, finding.at
        if finding.record is Internship:
            stages = facts.internships
            days = _days(stages.start[at], stages.end[at])
            enrolment = self._enrolments[stages.enrolment[at]]
            kind, ongoing = KINDS[stages.kind[at]], bool(self._beside.ongoing[at])
            return Internship, enrolment.id, kind, ongoing, *days
        if finding.record is JobSpell:
            jobs = facts.job_spells
            days = _days(jobs.start[at], jobs.end[at], jobs.known_end[at])
            return JobSpell, CONTRACTS[jobs.contract[at]], *days
        contacts = facts.follow_ups
        enrolment = self._enrolments[contacts.enrolment[at]]
        answer, milestone = ANSWERS[contacts.answer[at]], MILESTONES[contacts.milestone[at]]
        return FollowUp, enrolment.id, milestone, answer, *_days(contacts.contacted_on[at])


def _identity(record: Record) -> Identity:
    match record:
        case Internship():
            ongoing = record.outcome is InternshipOutcome.ONGOING
            return (
                Internship, record.enrolment_id, record.kind, ongoing, record.start, record.end,
            )  # fmt: skip
        case JobSpell():
            return JobSpell, record.contract, record.start, record.end, record.known_end
        case FollowUp():
            return (
                FollowUp, record.enrolment_id, record.milestone, record.answer,
                record.contacted_on,
            )  # fmt: skip
    raise TypeError(record)


def _days(*days: int) -> tuple[date | None, ...]:
    return tuple(map(day_or_none, days))
