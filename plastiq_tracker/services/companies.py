"""Companies: who is an intern or works there, and two that turn out to be one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import (
    Company,
    Internship,
    JobSpell,
    Mentor,
    Record,
    name_key,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Contract
from plastiq_tracker.store.companies import Stay, stays
from plastiq_tracker.store.dossier import Dossier, UnitOfWork

MERGED = Text("Record", "{name} and {other} are one company")
GONE = Text("Record", "{name} deleted")
IN_USE = Text(
    "Company", "{name} has people, so it stays. Merge it with another company, or keep it."
)
TWO_NUMBERS = Text(
    "Company",
    "{name} and {other} each have an enterprise number of their own, so they are two companies. "
    "Take the wrong number away first.",
)
ITSELF = Text("Company", "This is the same company.")


@dataclass(frozen=True, kw_only=True)
class CompanyRow:
    """One company with how many people are interns or work there today, and how many were."""

    company: Company
    interns: int
    working: int
    ended: int


@dataclass(frozen=True, kw_only=True)
class CompanyDetail:
    """`stays` are the internships and jobs, those of today first, then the latest."""

    company: Company
    mentors: tuple[Mentor, ...]
    stays: tuple[Stay, ...]


def rows(dossier: Dossier, today: date) -> list[CompanyRow]:
    """All companies by name, with their people as of `today`."""
    with dossier.read() as work:
        companies = work.find(Company)
        found = stays(work)
    here = defaultdict[UUID, list[Stay]](list)
    for each in found:
        here[each.company_id].append(each)
    made = [_row(company, here[company.id], today) for company in companies]
    return sorted(made, key=lambda row: (name_key(row.company.name), str(row.company.id)))


def detail(dossier: Dossier, company_id: UUID, today: date) -> CompanyDetail:
    """One company with its people. Raises `NotFound`."""
    with dossier.read() as work:
        company = work.get(Company, company_id)
        mentors = work.find(Mentor, company_id=company_id)
        found = stays(work, company_id)
    ordered = sorted(found, key=lambda each: (is_now(each, today), each.start), reverse=True)
    return CompanyDetail(
        company=company,
        mentors=tuple(sorted(mentors, key=lambda each: name_key(each.name))),
        stays=tuple(ordered),
    )


def is_now(stay: Stay, today: date) -> bool:
    """Whether it has begun and no end has been recorded before today."""
    return stay.start <= today and (stay.end is None or stay.end >= today)


def delete(dossier: Dossier, company: Company) -> Changes:
    """Deletes a company where nobody ever was, with its mentors. Raises `Trouble`."""
    with dossier.write() as work:
        if stays(work, company.id):
            raise Trouble(IN_USE.fill(name=company.name))
        mentors = work.find(Mentor, company_id=company.id)
        for mentor in mentors:
            if work.find(Internship, mentor_id=mentor.id):
                raise Trouble(IN_USE.fill(name=company.name))
            work.delete(mentor)
        work.delete(company)
        label = GONE.fill(name=company.name)
        work.describe(label)
    kinds: set[type[Record]] = {Company} | ({Mentor} if mentors else set())
    return Changes(frozenset(kinds), frozenset(), label, work.change)


def merge(dossier: Dossier, keep: UUID, other: UUID) -> Changes:
    """Moves everyone and every mentor of `other` to `keep`, as one change, and deletes `other`.

    `keep` has its own name, and what it lacked of the other: number and remark. Mentors of one
    name become one. Raises `Trouble` for one company, or two with different numbers.
    """
    with dossier.write() as work:
        kept, gone = work.get(Company, keep), work.get(Company, other)
        if keep == other:
            raise Trouble(ITSELF)
        numbers = {each.enterprise_number for each in (kept, gone)} - {None}
        if len(numbers) > 1:
            raise Trouble(TWO_NUMBERS.fill(name=kept.name, other=gone.name))
        persons = {each.person_id for each in stays(work, other)}
        same = _move_mentors(work, kept, gone)
        for internship in work.find(Internship, company_id=other):
            mentor = same.get(internship.mentor_id, internship.mentor_id)
            work.save(replace(internship, company_id=keep, mentor_id=mentor))
        _let_go(work, same)
        for job in work.find(JobSpell, company_id=other):
            work.save(replace(job, company_id=keep))
        work.delete(gone)
        work.save(_joined(kept, gone))
        label = MERGED.fill(name=kept.name, other=gone.name)
        work.describe(label)
    kinds = frozenset({Company, Mentor, Internship, JobSpell})
    return Changes(kinds, frozenset(persons), label, work.change)


def _move_mentors(work: UnitOfWork, kept: Company, gone: Company) -> dict[UUID | None, UUID]:
    """Moves them; of those whose namesake is at `kept` it is told who they become."""
    known = {name_key(each.name): each.id for each in work.find(Mentor, company_id=kept.id)}
    same: dict[UUID | None, UUID] = {}
    for mentor in work.find(Mentor, company_id=gone.id):
        if (namesake := known.get(name_key(mentor.name))) is not None:
            same[mentor.id] = namesake
        else:
            work.save(replace(mentor, company_id=kept.id))
            known[name_key(mentor.name)] = mentor.id
    return same


def _let_go(work: UnitOfWork, same: dict[UUID | None, UUID]) -> None:
    """Takes away the mentors who became another, once no internship names them."""
    for gone, kept in same.items():
        if gone is not None:
            for internship in work.find(Internship, mentor_id=gone):
                work.save(replace(internship, mentor_id=kept))
            work.delete(work.get(Mentor, gone))


def _joined(kept: Company, gone: Company) -> Company:
    remarks = [each for each in (kept.remark, gone.remark) if each]
    return replace(
        kept,
        enterprise_number=kept.enterprise_number or gone.enterprise_number,
        remark="\n".join(dict.fromkeys(remarks)) or None,
    )


def _row(company: Company, here: Iterable[Stay], today: date) -> CompanyRow:
    interns, working, everyone = set[UUID](), set[UUID](), set[UUID]()
    for each in here:
        if each.start > today:
            continue
        everyone.add(each.person_id)
        if is_now(each, today):
            (working if isinstance(each.what, Contract) else interns).add(each.person_id)
    return CompanyRow(
        company=company,
        interns=len(interns),
        working=len(working),
        ended=len(everyone - interns - working),
    )
