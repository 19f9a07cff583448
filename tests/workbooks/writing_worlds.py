"""Writes made-up worlds as import workbooks, in every way that the contract lets people write them.

A workbook cannot hold everything that a world can: two follow-ups of one enrolment, milestone and
day, or a company without a number beside the only numbered one of its name. `writable` reduces a
world to what one can hold. When a follow-up was recorded is the order of its rows; as no two are of
one day, any order gives the same figures.
"""

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from odfdo import Cell, Document, Row, Table
from openpyxl import Workbook

from plastiq_tracker.domain.records import (
    Company,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
)
from plastiq_tracker.domain.values import (
    Answer,
    Channel,
    Contract,
    Education,
    ExclusionReason,
    Gender,
    InternshipKind,
    InternshipOutcome,
    Milestone,
    Outcome,
)
from tests.reference.naive import World

Line = list[Any]
Lines = list[Line]
Sheets = dict[str, Lines]

NUMBERS = ("0123456789", "0987654321", "1011223344")
REMARKS = (
    None,
    "=1+1",
    "é ü ß 🙂 شيماء",
    'zegt: "ja"; of nee, later',
    "eerste regel\ntweede regel",
    "'007",
    "x" * 3000,
)
ACCENTS = str.maketrans("aeiou", "áèïôú")
SPACES = ("", "", "", " ", "  ", "\u00a0")
EMPTY_CELLS = (None, "", " ", "\u00a0")

WORDS: tuple[tuple[StrEnum, tuple[str, ...]], ...] = (
    (Gender.M, ("M", "male")),
    (Gender.V, ("V", "female")),
    (Gender.X, ("X",)),
    (Gender.UNKNOWN, ("onbekend", "unknown")),
    (Education.MAX_LSO, ("MAX_LSO",)),
    (Education.HSO, ("HSO",)),
    (Education.HO, ("HO",)),
    (Education.UNKNOWN, ("onbekend", "unknown")),
    (ExclusionReason.DECEASED, ("overleden", "deceased")),
    (ExclusionReason.FORCE_MAJEURE, ("overmacht", "force majeure")),
    (Outcome.ACTIVE, ("actief", "active")),
    (Outcome.COMPLETED, ("voltooid", "completed")),
    (Outcome.DROPPED_OUT, ("stopgezet", "dropped out")),
    (InternshipKind.STAGE, ("stage", "internship")),
    (InternshipKind.WORKPLACE_TRACK, ("werkplek_traject", "workplace track")),
    (InternshipKind.IBO, ("ibo",)),
    (InternshipOutcome.ONGOING, ("lopend", "ongoing")),
    (InternshipOutcome.COMPLETED, ("voltooid", "completed")),
    (InternshipOutcome.DROPPED_OUT, ("stopgezet", "dropped out")),
    (InternshipOutcome.HIRED, ("aangeworven", "hired")),
    (Contract.PERMANENT, ("vast", "permanent")),
    (Contract.FIXED_TERM, ("bepaalde_duur", "fixed term")),
    (Contract.TEMPORARY_AGENCY, ("interim", "temporary agency")),
    (Contract.GROWTH_JOB, ("ingroeibaan", "growth job")),
    (Contract.SELF_EMPLOYED, ("zelfstandig", "self-employed")),
    (Contract.STUDENT_JOB, ("studentenjob", "student job")),
    (Channel.PHONE, ("telefoon", "phone")),
    (Channel.EMAIL, ("email", "e-mail")),
    (Channel.VISIT, ("bezoek", "visit")),
    (Channel.ONLINE, ("online",)),
    (Channel.DOCUMENT, ("document",)),
    (Answer.EMPLOYED, ("aan_het_werk", "in work")),
    (Answer.JOBSEEKER, ("werkzoekend", "looking for work")),
    (Answer.EDUCATION, ("opleiding", "in education")),
    (Answer.IBO, ("ibo",)),
    (Answer.INTERNSHIP, ("stage", "internship")),
    (Answer.INACTIVE, ("inactief", "inactive")),
    (Answer.NO_CONTACT, ("niet_bereikt", "not reached")),
    (Answer.REFUSED, ("geweigerd", "refused")),
)
"""The contract's Dutch word of each value, then English; identifiers come beside them. Two lists
share some identifiers, so values are looked up by their list too."""

_WORDS = {(type(value), value.value): words for value, words in WORDS}


# --------------------------------------------------------------------------- what a workbook holds


def writable(world: World, chance: Random) -> World:
    """The world without what a workbook cannot hold, its companies with names and numbers that it
    can tell apart: some alike, some with a number, some never with theirs."""
    jobs = {(j.person_id, j.company_id, j.contract, j.start): j for j in world.job_spells}
    stages = {(i.enrolment_id, i.kind, i.start): i for i in world.internships}
    contacts = {
        (f.enrolment_id, f.milestone, f.contacted_on): f
        for f in sorted(world.follow_ups, key=lambda each: each.recorded_at)
    }
    return replace(
        world,
        companies=_identified(world.companies, {each.company_id for each in jobs.values()}, chance),
        persons=tuple(_with_trimmings(each, chance) for each in world.persons),
        internships=tuple(stages.values()),
        job_spells=tuple(jobs.values()),
        follow_ups=tuple(_with_retry(each, chance) for each in contacts.values()),
    )


def _identified(
    companies: Sequence[Company], used: set[UUID], chance: Random
) -> tuple[Company, ...]:
    """Three companies that the contract's rule tells apart: one without a number may be called as
    two with one, but not as only one, and a number is known by the jobs there."""
    assert len(companies) == len(NUMBERS)
    names, numbers = chance.choice(
        [
            (("Alfa", "Bèta NV", "Gamma & C°"), (None, None, None)),
            (("Alfa", "Bèta NV", "Gamma & C°"), (*NUMBERS,)),
            (("Alfa", "Bèta NV", "Gamma & C°"), (NUMBERS[0], None, NUMBERS[1])),
            (("Alfa", "Alfa", "Gamma & C°"), (NUMBERS[0], NUMBERS[1], None)),
            (("Alfa", "Alfa", "Alfa"), (*NUMBERS,)),
            (("Alfa", "Alfa", "Alfa"), (NUMBERS[0], NUMBERS[1], None)),
        ]
    )
    if names[2] == names[0] and not {each.id for each in companies[:2]} <= used:
        numbers = NUMBERS
    return tuple(
        replace(company, name=name, enterprise_number=number)
        for company, name, number in zip(companies, names, numbers, strict=True)
    )


def _with_trimmings(person: Person, chance: Random) -> Person:
    return replace(
        person,
        phone=chance.choice((None, "0470 00 00 01", "+32 470 00 00 01")),
        postal_code=chance.choice((None, "3500")),
        remark=chance.choice(REMARKS),
        language=chance.choice((None, "Pools", "Français")),
    )


def _with_retry(contact: FollowUp, chance: Random) -> FollowUp:
    later = contact.contacted_on + timedelta(days=chance.choice((0, 1, 10)))
    return replace(contact, retry_on=chance.choice((None, later)))


# --------------------------------------------------------------------------- one way of writing it


@dataclass
class Writer:
    """Writes one world in one of the many ways; `real` cells are dates and numbers, not texts."""

    world: World
    chance: Random
    real: bool = False

    def __post_init__(self) -> None:
        self.projects = {each.id: each.code for each in self.world.projects}
        self.trajectories = {each.id: each.code for each in self.world.trajectories}
        self.coaches = {each.id: each.name for each in self.world.coaches}
        self.companies = {each.id: each for each in self.world.companies}
        self.persons = {each.id: each.code for each in self.world.persons}
        self.enrolments = {each.id: each.code for each in self.world.enrolments}
        names = [each.name for each in self.world.companies]
        self.shared = {name for name in names if names.count(name) > 1}

    def sheets(self) -> Sheets:
        """Every sheet as lines of cells, in some order; empty ones may be missing."""
        made = {
            "Projecten": self._projects(),
            "Trajecten": self._trajectories(),
            "Deelnemers": [self._person(each) for each in self.world.persons],
            "Inschrijvingen": [self._enrolment(each) for each in self.world.enrolments],
            "Stages": [self._internship(each) for each in self.world.internships],
            "Tewerkstellingen": self._job_spells(),
            "Opvolgingen": self._follow_ups(),
        }
        names = self.chance.sample(list(made), len(made))
        return {
            self._case(name): self._lines(made[name])
            for name in names
            if made[name] or self.chance.random() < 0.5
        }

    # ------------------------------------------------------------------ the rows of each sheet

    def _projects(self) -> list[dict[str, Any]]:
        return [
            {
                "code*": self._text(each.code),
                "naam*": self._text(each.name),
                "van*": self._date(each.period_from),
                "tot*": self._date(each.period_to),
            }
            for each in self.world.projects
        ]

    def _trajectories(self) -> list[dict[str, Any]]:
        return [
            {
                "code*": self._text(each.code),
                "project*": self._text(self.projects[each.project_id]),
                "naam": self._text(each.name),
                "regio": self._text(each.region),
                "opleiding": self._text(each.training),
                "start*": self._date(each.start),
                "einde_opleiding": self._date(each.training_end),
                "einde_traject": self._date(each.trajectory_end),
                "capaciteit": self._number(each.capacity),
                "origine_ja": self._number(each.origin_yes),
                "origine_nee": self._number(each.origin_no),
                "origine_onbekend": self._number(each.origin_unknown),
            }
            for each in self.world.trajectories
        ]

    def _person(self, each: Person) -> dict[str, Any]:
        coach = None if each.coach_id is None else self.coaches[each.coach_id]
        return {
            "code*": self._text(each.code),
            "voornaam*": self._text(each.first_name),
            "familienaam*": self._text(each.last_name),
            "geboortedatum*": self._date(each.birth_date),
            "geslacht": self._known(each.gender),
            "opleidingsniveau": self._known(each.education),
            "telefoon": self._text(each.phone),
            "postcode": self._text(each.postal_code),
            "toeleider": self._text(each.referrer),
            "coach": self._text(coach),
            "uitgesloten_op": self._date(each.excluded_on),
            "uitgesloten_reden": self._word(each.excluded_reason),
            "opmerking": self._text(each.remark),
            "taal": self._text(each.language),
        }

    def _enrolment(self, each: Enrolment) -> dict[str, Any]:
        return {
            "code*": self._text(each.code),
            "deelnemer*": self._text(self.persons[each.person_id]),
            "traject*": self._text(self.trajectories[each.trajectory_id]),
            "start*": self._date(each.start),
            "einde_opleiding": self._date(each.training_end),
            "uitkomst*": self._word(each.outcome),
            "laatste_dag": self._date(each.last_day),
        }

    def _internship(self, each: Internship) -> dict[str, Any]:
        """The companies of internships say nothing about jobs, so any will do, as long as it is
        the same one each time."""
        company = self.world.companies[each.start.day % len(self.world.companies)]
        return {
            "inschrijving*": self._text(self.enrolments[each.enrolment_id]),
            "soort*": self._word(each.kind),
            "bedrijf": self._text(self._case(company.name)),
            "start*": self._date(each.start),
            "einde": self._date(each.end),
            "uitkomst": self._word(each.outcome),
        }

    def _job_spells(self) -> list[dict[str, Any]]:
        """A number stands in one row of its company at least, in any one, and in all of them when
        the name alone does not say which company it is or is written in another way."""
        carriers: dict[UUID, JobSpell] = {}
        for spell in self.chance.sample(self.world.job_spells, len(self.world.job_spells)):
            carriers[spell.company_id] = spell
        rows = []
        for each in self.world.job_spells:
            company = self.companies[each.company_id]
            name, number = company.name, company.enterprise_number
            if number is not None and carriers[company.id] is not each:
                if self.chance.random() < 0.2:
                    name = f"{number[-3:]} bis"
                elif name not in self.shared and self.chance.random() < 0.6:
                    number = None
            rows.append(
                {
                    "deelnemer*": self._text(self.persons[each.person_id]),
                    "bedrijf*": self._text(self._case(name)),
                    "ondernemingsnummer": None if number is None else self._company_number(number),
                    "contract*": self._word(each.contract),
                    "start*": self._date(each.start),
                    "einde": self._date(each.end),
                    "laatst_bevestigd_op": self._date(each.last_confirmed_on),
                }
            )
        return rows

    def _follow_ups(self) -> list[dict[str, Any]]:
        return [
            {
                "inschrijving*": self._text(self.enrolments[each.enrolment_id]),
                "mijlpaal*": self._milestone(each.milestone),
                "gecontacteerd_op*": self._date(each.contacted_on),
                "kanaal": self._word(each.channel),
                "antwoord*": self._word(each.answer),
                "opmerking": self._text(each.remark),
                "terugbellen_op": self._date(each.retry_on),
            }
            for each in self.world.follow_ups
        ]

    # ------------------------------------------------------------------ cells

    def _text(self, value: str | None) -> str | None:
        if value is None:
            return self.chance.choice(EMPTY_CELLS)
        return f"{self.chance.choice(SPACES)}{value}{self.chance.choice(SPACES)}"

    def _case(self, value: str) -> str:
        """In other capitals: nothing that is compared without regard to case changes."""
        return self.chance.choice((value, value, value.upper(), value.lower(), value.title()))

    def _date(self, day: date | None) -> object:
        if day is None:
            return self.chance.choice(EMPTY_CELLS)
        if self.real and self.chance.random() < 0.7:
            return self.chance.choice((day, datetime(day.year, day.month, day.day)))
        return self._text(
            self.chance.choice(
                (f"{day:%d/%m/%Y}", f"{day.day}/{day.month}/{day.year}", day.isoformat())
            )
        )

    def _number(self, value: int | None) -> object:
        if value is None:
            return self.chance.choice(EMPTY_CELLS)
        if self.real and self.chance.random() < 0.7:
            return self.chance.choice((value, float(value)))
        return self._text(str(value))

    def _known(self, value: Gender | Education) -> object:
        """ "Onbekend" may be written or left empty."""
        unknown = value in (Gender.UNKNOWN, Education.UNKNOWN)
        return None if unknown and self.chance.random() < 0.5 else self._word(value)

    def _word(self, value: StrEnum | None) -> object:
        if value is None:
            return self.chance.choice(EMPTY_CELLS)
        words = (*_WORDS[type(value), value.value], value.value, value.name)
        word = self._case(self.chance.choice(words))
        return self._text(word.translate(ACCENTS) if self.chance.random() < 0.1 else word)

    def _milestone(self, value: Milestone) -> object:
        if self.real and self.chance.random() < 0.7:
            return self.chance.choice((value.months, float(value.months)))
        return self._text(value.value)

    def _company_number(self, digits: str) -> str | None:
        parts = digits[:4], digits[4:7], digits[7:]
        written = self.chance.choice((digits, ".".join(parts), " ".join(parts), "-".join(parts)))
        return self._text(self.chance.choice(("", "BE", "BE ", "be")) + written)

    # ------------------------------------------------------------------ lines

    def _lines(self, rows: list[dict[str, Any]]) -> Lines:
        """The header and the rows, in any order, with columns left out that say nothing."""
        if not rows:
            return []
        names = [
            name
            for name in self.chance.sample(list(rows[0]), len(rows[0]))
            if name.endswith("*") or self._says_something(rows, name) or self.chance.random() < 0.5
        ]
        body: Lines = [[row[name] for name in names] for row in rows]
        self.chance.shuffle(body)
        for _ in range(self.chance.choice((0, 0, 1, 3))):
            body.insert(self.chance.randrange(len(body) + 1), [self.chance.choice(EMPTY_CELLS)])
        head: Line = [self._text(self._case(name.removesuffix("*"))) for name in names]
        if self.chance.random() < 0.2:
            head.append("Eigen notities")
            for number, line in enumerate(body):
                if len(line) == len(names):
                    line.append(f"notitie {number}")
        return [head, *body]

    def _says_something(self, rows: list[dict[str, Any]], name: str) -> bool:
        return any(row[name] is not None and str(row[name]).strip() for row in rows)


# --------------------------------------------------------------------------- as files


def write_folder(folder: Path, sheets: Sheets, chance: Random) -> Path:
    folder.mkdir()
    separator = chance.choice(";,\t")
    encoding = chance.choice(("utf-8", "utf-8-sig", "utf-16"))
    for name, lines in sheets.items():
        with (folder / f"{name}.csv").open("w", encoding=encoding, newline="") as file:
            csv.writer(file, delimiter=separator).writerows(lines)
    return folder


def write_xlsx(path: Path, sheets: Sheets, _chance: Random) -> Path:
    book = Workbook()
    book.remove(book.active)
    for name, lines in sheets.items():
        sheet = book.create_sheet(name)
        for number, line in enumerate(lines, start=1):
            for place, value in enumerate(line, start=1):
                if value is not None:
                    cell = sheet.cell(number, place)
                    cell.value = value
                    if isinstance(value, str):
                        cell.data_type = "s"  # also what looks like a formula
    if not sheets:
        book.create_sheet("Leeg")
    book.save(path)
    return path


def write_ods(path: Path, sheets: Sheets, _chance: Random) -> Path:
    document = Document("spreadsheet")
    document.body.clear()
    for name, lines in sheets.items():
        table = Table(name)
        for line in lines:
            row = Row()
            for value in line:
                row.append(Cell(value))
            table.append_row(row)
        document.body.append(table)
    document.save(str(path))
    return path


Write = Callable[[Path, Sheets, Random], Path]


def halves(sheets: Sheets) -> tuple[Sheets, Sheets]:
    """First who takes part in what, then what became of them."""
    later = {"stages", "tewerkstellingen", "opvolgingen"}
    return (
        {name: lines for name, lines in sheets.items() if name.lower() not in later},
        {name: lines for name, lines in sheets.items() if name.lower() in later},
    )
