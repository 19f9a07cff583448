"""The import workbook in one table: every sheet, column, field and closed list.

Reading, checking, the empty template and its explanation sheet all follow this (contract, "The
workbook"). What is explained to those who fill it in is Dutch, as the headers are.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from plastiq_tracker.domain import records as r
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


class Kind(Enum):
    """How a cell is read."""

    CODE = auto()
    TEXT = auto()
    PHONE = auto()
    POSTAL_CODE = auto()
    COMPANY_NUMBER = auto()
    DATE = auto()
    INTEGER = auto()
    AMOUNT = auto()
    YES_NO = auto()
    CLOSED = auto()


@dataclass(frozen=True)
class Column:
    """One column: `refers` is the sheet whose codes, or the kind whose names, stand in it."""

    header: str
    field: str
    kind: Kind = Kind.TEXT
    required: bool = False
    closed: type[StrEnum] | None = None
    refers: str | None = None
    note: str = ""


@dataclass(frozen=True)
class Table:
    """One sheet: its record, its columns, and the fields that tell its rows apart."""

    name: str
    record: type[r.Record]
    note: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("code",)

    def column(self, field: str) -> Column:
        """The column of a field; KeyError when the sheet has none for it."""
        for column in self.columns:
            if column.field == field:
                return column
        raise KeyError(field)


def _code(note: str) -> Column:
    return Column("code", "code", Kind.CODE, required=True, note=note)


def _ref(header: str, field: str, sheet: str, *, required: bool = True) -> Column:
    note = f"De code van een rij in {sheet}, of van wat al in het dossier staat."
    return Column(header, field, Kind.CODE, required, refers=sheet, note=note)


def _text(header: str, field: str, note: str = "", *, required: bool = False) -> Column:
    return Column(header, field, Kind.TEXT, required, note=note)


def _date(header: str, field: str, note: str = "", *, required: bool = False) -> Column:
    return Column(header, field, Kind.DATE, required, note=note)


def _number(header: str, field: str, note: str = "", *, required: bool = False) -> Column:
    return Column(header, field, Kind.INTEGER, required, note=note)


def _closed(
    header: str, field: str, closed: type[StrEnum], note: str = "", *, required: bool = False
) -> Column:
    return Column(header, field, Kind.CLOSED, required, closed, note=note)


def _company(*, required: bool) -> Column:
    return Column("bedrijf", "company_id", required=required, refers="company", note="De naam.")


PROJECTS = Table(
    "Projecten",
    r.Project,
    "Een gefinancierde periode, begin- en einddag inbegrepen.",
    (
        _code("Kort en uniek, bijvoorbeeld J2020."),
        _text("naam", "name", required=True),
        _date("van", "period_from", required=True),
        _date("tot", "period_to", required=True),
        _text("financier", "funder"),
        _text("dossiernummer", "file_number"),
    ),
)
TRAJECTORIES = Table(
    "Trajecten",
    r.Trajectory,
    "Eén editie van een opleidingstraject. De origine is een telling of inschatting per traject.",
    (
        _code("Kort en uniek, bijvoorbeeld NJ2021."),
        _ref("project", "project_id", "Projecten"),
        _text("naam", "name", required=True),
        _text("regio", "region"),
        _text("opleiding", "training"),
        _date("start", "start", required=True),
        _date("einde_opleiding", "training_end"),
        _date("einde_traject", "trajectory_end"),
        _text("partner", "partner"),
        _number("capaciteit", "capacity"),
        _number("origine_ja", "origin_yes"),
        _number("origine_nee", "origin_no"),
        _number("origine_onbekend", "origin_unknown"),
        _text("origine_bron", "origin_source", "Wie telde of schatte, en hoe."),
    ),
)
PERSONS = Table(
    "Deelnemers",
    r.Person,
    "De jongeren zelf.",
    (
        _code("Kort en uniek, bijvoorbeeld P0001."),
        _text("voornaam", "first_name", required=True),
        _text("familienaam", "last_name", required=True),
        _date("geboortedatum", "birth_date", required=True),
        _closed("geslacht", "gender", Gender, "Leeg: onbekend."),
        _closed("opleidingsniveau", "education", Education, "Leeg: onbekend."),
        Column("telefoon", "phone", Kind.PHONE, note="Als tekst, anders valt de 0 vooraan weg."),
        _text("email", "email"),
        _text("straat", "street"),
        Column("postcode", "postal_code", Kind.POSTAL_CODE),
        _text("gemeente", "municipality"),
        _text("toeleider", "referrer"),
        Column("coach", "coach_id", refers="coach", note="De naam van de trajectbegeleider."),
        _date("ingeschreven_op", "registered_on"),
        _date("uitgesloten_op", "excluded_on", "Overlijden of overmacht."),
        _closed("uitgesloten_reden", "excluded_reason", ExclusionReason),
        _text("opmerking", "remark"),
        _text("taal", "language", "De taal die iemand het best spreekt."),
    ),
)
ENROLMENTS = Table(
    "Inschrijvingen",
    r.Enrolment,
    "Wie wanneer aan welk traject begon, en hoe dat afliep.",
    (
        _code("Kort en uniek, bijvoorbeeld P0001-NJ2021."),
        _ref("deelnemer", "person_id", "Deelnemers"),
        _ref("traject", "trajectory_id", "Trajecten"),
        _date("start", "start", required=True),
        _date("einde_opleiding", "training_end"),
        _closed("uitkomst", "outcome", Outcome, required=True),
        _date("laatste_dag", "last_day", "De laatste dag van wie stopte."),
        _text("reden_stopzetting", "dropout_reason"),
    ),
)
INTERNSHIPS = Table(
    "Stages",
    r.Internship,
    "Stages, werkplek-trajecten en IBO's. Een rij wordt herkend aan inschrijving, soort en start.",
    (
        _ref("inschrijving", "enrolment_id", "Inschrijvingen"),
        _closed("soort", "kind", InternshipKind, required=True),
        _company(required=False),
        Column("mentor", "mentor_id", refers="mentor", note="De naam."),
        _date("start", "start", required=True),
        _date("einde", "end"),
        _closed("uitkomst", "outcome", InternshipOutcome),
    ),
    ("enrolment_id", "kind", "start"),
)
JOB_SPELLS = Table(
    "Tewerkstellingen",
    r.JobSpell,
    "Jobs. Een rij wordt herkend aan deelnemer, bedrijf, contract en start.",
    (
        _ref("deelnemer", "person_id", "Deelnemers"),
        _company(required=True),
        Column(
            "ondernemingsnummer",
            "enterprise_number",
            Kind.COMPANY_NUMBER,
            note="Onderscheidt bedrijven met dezelfde naam.",
        ),
        _text("functie", "job_title"),
        _closed("contract", "contract", Contract, required=True),
        Column("sector_kunststof", "plastics_sector", Kind.YES_NO),
        _date("start", "start", required=True),
        _date("einde", "end", "Leeg: de job loopt nog."),
        _date("laatst_bevestigd_op", "last_confirmed_on", "Laatste dag waarop ze zeker nog liep."),
        _text("reden_einde", "end_reason"),
    ),
    ("person_id", "company_id", "contract", "start"),
)
FOLLOW_UPS = Table(
    "Opvolgingen",
    r.FollowUp,
    "Contacten en pogingen, 3 en 12 maanden na de uitstroom. "
    "Een rij wordt herkend aan inschrijving, mijlpaal en gecontacteerd_op.",
    (
        _ref("inschrijving", "enrolment_id", "Inschrijvingen"),
        _closed("mijlpaal", "milestone", Milestone, "In maanden.", required=True),
        _date("gecontacteerd_op", "contacted_on", required=True),
        _closed("kanaal", "channel", Channel),
        _closed("antwoord", "answer", Answer, required=True),
        _text("opmerking", "remark"),
        _date("terugbellen_op", "retry_on", "De dag om opnieuw te proberen."),
    ),
    ("enrolment_id", "milestone", "contacted_on"),
)
ACTIONS = Table(
    "Acties",
    r.Action,
    "De acties van een project, met wat ze beogen.",
    (
        _code("Kort en uniek, bijvoorbeeld A1."),
        _ref("project", "project_id", "Projecten"),
        _number("nummer", "number", required=True),
        _text("titel", "title", required=True),
        _text("doelgroep", "target_group"),
        _text("doelstelling", "aim"),
        _number("streefcijfer_jongeren", "target_young_people"),
        _number("streefcijfer_bedrijven", "target_companies"),
        _number("streefcijfer_bemiddelaars", "target_mediators"),
        _number("streefcijfer_mentoren", "target_mentors"),
        Column("budget", "budget_cents", Kind.AMOUNT, note="In euro."),
        _text("toelichting", "remark"),
    ),
)
ACTIVITIES = Table(
    "Activiteiten",
    r.Activity,
    "Wat voor een actie gebeurde. Een rij wordt herkend aan actie, datum en titel.",
    (
        _ref("actie", "action_id", "Acties"),
        _date("datum", "held_on", required=True),
        _text("titel", "title", required=True),
        _text("soort", "kind"),
        _number("bereik_jongeren", "reach_young_people", "Contacten, niet ontdubbeld."),
        _number("bereik_bedrijven", "reach_companies"),
        _number("bereik_bemiddelaars", "reach_mediators"),
        _number("bereik_mentoren", "reach_mentors"),
        _text("opmerking", "remark"),
    ),
    ("action_id", "held_on", "title"),
)
EXPENSES = Table(
    "Uitgaven",
    r.Expense,
    "Uitgaven. Gelijke rijen zijn evenveel uitgaven; een creditnota is negatief.",
    (
        _ref("project", "project_id", "Projecten"),
        _ref("actie", "action_id", "Acties", required=False),
        _date("datum", "spent_on", required=True),
        Column("bedrag", "amount_cents", Kind.AMOUNT, required=True, note="In euro."),
        _text("rubriek", "heading", required=True),
        _text("omschrijving", "description"),
    ),
    ("project_id", "action_id", "spent_on", "amount_cents", "heading", "description"),
)

TABLES = (
    PROJECTS,
    TRAJECTORIES,
    PERSONS,
    ENROLMENTS,
    INTERNSHIPS,
    JOB_SPELLS,
    FOLLOW_UPS,
    ACTIONS,
    ACTIVITIES,
    EXPENSES,
)
"""Every sheet, what is referred to before what refers to it."""
