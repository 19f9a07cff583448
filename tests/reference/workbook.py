"""Reads an import workbook of the contract into a naive `World`, straightforwardly and without
checks: what the program's own reader is measured against."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from openpyxl import Workbook, load_workbook

from plastiq_tracker.domain.records import (
    Coach,
    Company,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Person,
    Project,
    Trajectory,
    new_id,
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

REFERENCE_WORKBOOK = (
    Path(__file__).resolve().parents[2] / "resources" / "demo" / "plastiq-2020-2022.xlsx"
)

Row = dict[str, Any]
T = TypeVar("T")

GENDERS = {"m": Gender.M, "v": Gender.V, "x": Gender.X, "onbekend": Gender.UNKNOWN}
EDUCATIONS = {
    "max_lso": Education.MAX_LSO,
    "hso": Education.HSO,
    "ho": Education.HO,
    "onbekend": Education.UNKNOWN,
}
EXCLUSIONS = {"overleden": ExclusionReason.DECEASED, "overmacht": ExclusionReason.FORCE_MAJEURE}
OUTCOMES = {
    "actief": Outcome.ACTIVE,
    "voltooid": Outcome.COMPLETED,
    "stopgezet": Outcome.DROPPED_OUT,
}
KINDS = {
    "stage": InternshipKind.STAGE,
    "werkplek_traject": InternshipKind.WORKPLACE_TRACK,
    "ibo": InternshipKind.IBO,
}
INTERNSHIP_OUTCOMES = {
    "lopend": InternshipOutcome.ONGOING,
    "voltooid": InternshipOutcome.COMPLETED,
    "stopgezet": InternshipOutcome.DROPPED_OUT,
    "aangeworven": InternshipOutcome.HIRED,
}
CONTRACTS = {
    "vast": Contract.PERMANENT,
    "bepaalde_duur": Contract.FIXED_TERM,
    "interim": Contract.TEMPORARY_AGENCY,
    "ingroeibaan": Contract.GROWTH_JOB,
    "zelfstandig": Contract.SELF_EMPLOYED,
    "studentenjob": Contract.STUDENT_JOB,
}
CHANNELS = {
    "telefoon": Channel.PHONE,
    "email": Channel.EMAIL,
    "bezoek": Channel.VISIT,
    "online": Channel.ONLINE,
    "document": Channel.DOCUMENT,
}
ANSWERS = {
    "aan_het_werk": Answer.EMPLOYED,
    "werkzoekend": Answer.JOBSEEKER,
    "opleiding": Answer.EDUCATION,
    "ibo": Answer.IBO,
    "stage": Answer.INTERNSHIP,
    "inactief": Answer.INACTIVE,
    "niet_bereikt": Answer.NO_CONTACT,
    "geweigerd": Answer.REFUSED,
}
MILESTONES = {"3": Milestone.THREE, "12": Milestone.TWELVE}


class Companies:
    """The contract's rule for finding a row's company.

    By the digits of its number, else the only numbered company of that name, else an unnumbered
    company of that name. `announce` every row first: the rule looks at the whole workbook.
    """

    def __init__(self) -> None:
        self.numbered: dict[str, Company] = {}
        self.unnumbered: dict[str, Company] = {}
        self.numbers_by_name: dict[str, set[str]] = {}

    def announce(self, name: str, number: str | None) -> None:
        if number:
            self.numbers_by_name.setdefault(name.strip().casefold(), set()).add(number)
            self.numbered.setdefault(
                number, Company(id=new_id(), name=name.strip(), enterprise_number=number)
            )

    def find(self, name: str, number: str | None) -> UUID:
        key = name.strip().casefold()
        if not number and len(self.numbers_by_name.get(key, ())) == 1:
            (number,) = self.numbers_by_name[key]
        if number:
            return self.numbered[number].id
        return self.unnumbered.setdefault(key, Company(name=name.strip())).id

    def all(self) -> tuple[Company, ...]:
        return (*self.numbered.values(), *self.unnumbered.values())


def read_world(path: Path = REFERENCE_WORKBOOK) -> World:
    """The workbook's records; a follow-up counts as recorded in the order of the rows."""
    book = load_workbook(path, read_only=True, data_only=True)
    try:
        return _world(book)
    finally:
        book.close()


def _world(book: Workbook) -> World:
    projects = {
        text(row, "code"): Project(
            code=text(row, "code"),
            name=text(row, "naam"),
            period_from=needed_day(row, "van"),
            period_to=needed_day(row, "tot"),
            funder=optional(row, "financier"),
            file_number=optional(row, "dossiernummer"),
        )
        for row in rows(book, "Projecten")
    }
    trajectories = {
        text(row, "code"): Trajectory(
            code=text(row, "code"),
            project_id=projects[text(row, "project")].id,
            name=text(row, "naam"),
            region=optional(row, "regio"),
            training=optional(row, "opleiding"),
            start=needed_day(row, "start"),
            training_end=day(row, "einde_opleiding"),
            trajectory_end=day(row, "einde_traject"),
            partner=optional(row, "partner"),
            capacity=number(row, "capaciteit"),
            origin_yes=number(row, "origine_ja"),
            origin_no=number(row, "origine_nee"),
            origin_unknown=number(row, "origine_onbekend"),
            origin_source=optional(row, "origine_bron"),
        )
        for row in rows(book, "Trajecten")
    }
    coaches: dict[str, Coach] = {}
    persons = {}
    for row in rows(book, "Deelnemers"):
        coach = optional(row, "coach")
        if coach is not None:
            coaches.setdefault(coach, Coach(name=coach))
        persons[text(row, "code")] = Person(
            code=text(row, "code"),
            first_name=text(row, "voornaam"),
            last_name=text(row, "familienaam"),
            birth_date=needed_day(row, "geboortedatum"),
            gender=choice(row, "geslacht", GENDERS) or Gender.UNKNOWN,
            education=choice(row, "opleidingsniveau", EDUCATIONS) or Education.UNKNOWN,
            phone=optional(row, "telefoon"),
            email=optional(row, "email"),
            street=optional(row, "straat"),
            postal_code=optional(row, "postcode"),
            municipality=optional(row, "gemeente"),
            referrer=optional(row, "toeleider"),
            coach_id=None if coach is None else coaches[coach].id,
            registered_on=day(row, "ingeschreven_op"),
            excluded_on=day(row, "uitgesloten_op"),
            excluded_reason=choice(row, "uitgesloten_reden", EXCLUSIONS),
            remark=optional(row, "opmerking"),
            language=optional(row, "taal"),
        )
    enrolments = {
        text(row, "code"): Enrolment(
            code=text(row, "code"),
            person_id=persons[text(row, "deelnemer")].id,
            trajectory_id=trajectories[text(row, "traject")].id,
            start=needed_day(row, "start"),
            training_end=day(row, "einde_opleiding"),
            outcome=needed_choice(row, "uitkomst", OUTCOMES),
            last_day=day(row, "laatste_dag"),
            dropout_reason=optional(row, "reden_stopzetting"),
        )
        for row in rows(book, "Inschrijvingen")
    }
    companies = Companies()
    for row in rows(book, "Tewerkstellingen"):
        companies.announce(text(row, "bedrijf"), digits(row, "ondernemingsnummer"))
    internships = tuple(
        Internship(
            enrolment_id=enrolments[text(row, "inschrijving")].id,
            kind=needed_choice(row, "soort", KINDS),
            company_id=companies.find(text(row, "bedrijf"), None)
            if optional(row, "bedrijf")
            else None,
            start=needed_day(row, "start"),
            end=day(row, "einde"),
            outcome=choice(row, "uitkomst", INTERNSHIP_OUTCOMES),
        )
        for row in rows(book, "Stages")
    )
    job_spells = tuple(
        JobSpell(
            person_id=persons[text(row, "deelnemer")].id,
            company_id=companies.find(text(row, "bedrijf"), digits(row, "ondernemingsnummer")),
            job_title=optional(row, "functie"),
            contract=needed_choice(row, "contract", CONTRACTS),
            plastics_sector=choice(row, "sector_kunststof", {"ja": True, "nee": False}),
            start=needed_day(row, "start"),
            end=day(row, "einde"),
            last_confirmed_on=day(row, "laatst_bevestigd_op"),
            end_reason=optional(row, "reden_einde"),
        )
        for row in rows(book, "Tewerkstellingen")
    )
    follow_ups = tuple(
        FollowUp(
            enrolment_id=enrolments[text(row, "inschrijving")].id,
            milestone=needed_choice(row, "mijlpaal", MILESTONES),
            contacted_on=needed_day(row, "gecontacteerd_op"),
            channel=choice(row, "kanaal", CHANNELS),
            answer=needed_choice(row, "antwoord", ANSWERS),
            remark=optional(row, "opmerking"),
            retry_on=day(row, "terugbellen_op"),
            recorded_at=datetime(2022, 5, 1) + timedelta(seconds=order),
        )
        for order, row in enumerate(rows(book, "Opvolgingen"))
    )
    return World(
        projects=tuple(projects.values()),
        trajectories=tuple(trajectories.values()),
        coaches=tuple(coaches.values()),
        companies=companies.all(),
        persons=tuple(persons.values()),
        enrolments=tuple(enrolments.values()),
        internships=internships,
        job_spells=job_spells,
        follow_ups=follow_ups,
    )


def rows(book: Workbook, sheet: str) -> Iterator[Row]:
    """The rows of a sheet by header; none of a missing sheet, and no empty ones."""
    if sheet not in book.sheetnames:
        return
    lines = book[sheet].iter_rows(values_only=True)
    headers = [str(cell).strip() for cell in next(lines)]
    for line in lines:
        if any(cell is not None for cell in line):
            yield dict(zip(headers, line, strict=False))


def optional(row: Row, column: str) -> str | None:
    value = row.get(column)
    return None if value is None or str(value).strip() == "" else str(value).strip()


def text(row: Row, column: str) -> str:
    value = optional(row, column)
    if value is None:
        raise ValueError(f"{column} is missing in {row}")
    return value


def number(row: Row, column: str) -> int | None:
    value = optional(row, column)
    return None if value is None else int(value)


def digits(row: Row, column: str) -> str | None:
    value = optional(row, column)
    return None if value is None else "".join(sign for sign in value if sign.isdigit())


def day(row: Row, column: str) -> date | None:
    """Real dates, `dd/mm/jjjj` or ISO."""
    value = row.get(column)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    written = optional(row, column)
    if written is None:
        return None
    if "/" in written:
        d, m, y = written.split("/")
        return date(int(y), int(m), int(d))
    return date.fromisoformat(written)


def needed_day(row: Row, column: str) -> date:
    value = day(row, column)
    if value is None:
        raise ValueError(f"{column} is missing in {row}")
    return value


def choice(row: Row, column: str, values: dict[str, T]) -> T | None:
    """By the Dutch word, or else by the identifier."""
    written = optional(row, column)
    if written is None:
        return None
    by_word = values.get(written.casefold())
    if by_word is not None:
        return by_word
    for value in values.values():
        if str(value).casefold() == written.casefold():
            return value
    raise ValueError(f"{written} is not a value of {column}")


def needed_choice(row: Row, column: str, values: dict[str, T]) -> T:
    value = choice(row, column, values)
    if value is None:
        raise ValueError(f"{column} is missing in {row}")
    return value
