"""Which column of a pasted table holds what: by its header in three languages, or its cells."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeAlias

from plastiq_tracker.domain.typed_dates import Meant, understand
from plastiq_tracker.domain.values import Education, Gender
from plastiq_tracker.system.clock import today
from plastiq_tracker.workbooks.columns import PERSONS
from plastiq_tracker.workbooks.sheets import key
from plastiq_tracker.workbooks.vocabulary import member

Look: TypeAlias = Callable[[str], bool]


class Field(StrEnum):
    """What a column can hold; the value is the field of a person, `name` is first and family."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    NAME = "name"
    BIRTH_DATE = "birth_date"
    GENDER = "gender"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    POSTAL_CODE = "postal_code"
    MUNICIPALITY = "municipality"
    EDUCATION = "education"
    LANGUAGE = "language"
    REFERRER = "referrer"
    COACH = "coach"
    CODE = "code"
    REMARK = "remark"


USUAL = (
    Field.FIRST_NAME, Field.LAST_NAME, Field.BIRTH_DATE, Field.GENDER, Field.PHONE, Field.EMAIL,
    Field.POSTAL_CODE, Field.MUNICIPALITY, Field.REFERRER,
)  # fmt: skip
"""The columns of an empty table."""

_HEADERS: dict[Field, str] = {
    Field.FIRST_NAME: "voornaam, roepnaam, first name, given name, forename, prénom",
    Field.LAST_NAME: "familienaam, achternaam, last name, family name, surname, nom de famille",
    Field.NAME: "naam, naam en voornaam, naam voornaam, volledige naam, deelnemer, name, "
    "full name, nom, nom et prénom, nom prénom, participant",
    Field.BIRTH_DATE: "geboortedatum, geboren, geboren op, geb datum, birth date, date of birth, "
    "birthday, born, dob, date de naissance, naissance, né le, née le",
    Field.GENDER: "geslacht, m/v, m/v/x, gender, sex, sexe, genre",
    Field.PHONE: "telefoon, telefoonnummer, tel, gsm, gsm nummer, gsmnr, mobiel, nummer, phone, "
    "phone number, mobile, cell, téléphone, numéro de téléphone, portable",
    Field.EMAIL: "email, mail, e-mailadres, mailadres, e-mail address, courriel, adresse e-mail",
    Field.STREET: "straat, adres, straat en nummer, straat + nr, street, address, rue, adresse",
    Field.POSTAL_CODE: "postcode, post code, postnummer, postal code, zip, zip code, code postal",
    Field.MUNICIPALITY: "gemeente, woonplaats, stad, plaats, city, town, municipality, commune, "
    "ville, localité",
    Field.EDUCATION: "opleidingsniveau, diploma, scholing, education, level of education, "
    "niveau d'études, diplôme",
    Field.LANGUAGE: "taal, moedertaal, thuistaal, gesproken taal, language, spoken language, "
    "langue, langue maternelle",
    Field.REFERRER: "toeleider, toegeleid door, doorverwezen door, school, verwijzer, referrer, "
    "referred by, envoyé par, orienté par, école",
    Field.COACH: "coach, begeleider, trajectbegeleider, accompagnateur, accompagnatrice",
    Field.CODE: "code, nr, nummer deelnemer, deelnemersnummer",
    Field.REMARK: "opmerking, opmerkingen, nota, remark, remarks, note, notes, remarque, remarques",
}
_OF_WORKBOOK = {key(column.header): column.field.removesuffix("_id") for column in PERSONS.columns}
_BY_HEADER = {
    key(word): field for field, words in _HEADERS.items() for word in words.split(", ")
} | {header: Field(name) for header, name in _OF_WORKBOOK.items() if name in set(Field)}

FRENCH = {
    key("homme"): Gender.M, key("masculin"): Gender.M, key("garçon"): Gender.M,
    key("femme"): Gender.V, key("féminin"): Gender.V, key("fille"): Gender.V, key("F"): Gender.V,
}  # fmt: skip


def gender_of(word: str) -> Gender | None:
    """The gender that is written so, in Dutch, English or French."""
    found = member(Gender, word) or FRENCH.get(key(word))
    return found if isinstance(found, Gender) else None


def education_of(word: str) -> Education | None:
    found = member(Education, word)
    return found if isinstance(found, Education) else None


def by_header(row: Sequence[str]) -> list[Field | None] | None:
    """The columns that a header row names; None when this is no header row.

    A header row names two columns at least, or the only one. "Naam" beside a column of first
    names is the family name.
    """
    found = [_BY_HEADER.get(key(cell)) for cell in row]
    named = sum(field is not None for field in found)
    if named < min(2, len(row)):
        return None
    if Field.FIRST_NAME in found and Field.LAST_NAME not in found:
        found = [Field.LAST_NAME if field is Field.NAME else field for field in found]
    return _once(found)


def by_cells(rows: Sequence[Sequence[str]]) -> list[Field | None]:
    """The columns by what most of their cells look like; names stand first name first."""
    width = len(rows[0]) if rows else 0
    found: list[Field | None] = []
    for at in range(width):
        cells = [row[at] for row in rows[:200] if row[at]]
        found.append(next((field for field, looks in _LOOKS if _most(cells, looks)), None))
    names = [at for at, field in enumerate(found) if field is None and _has_words(rows, at)]
    if len(names) == 1:
        found[names[0]] = Field.NAME
    for at, field in zip(names, (Field.FIRST_NAME, Field.LAST_NAME), strict=False):
        if len(names) > 1:
            found[at] = field
    return _once(found)


def _once(found: list[Field | None]) -> list[Field | None]:
    """A field has one column, the first that is it; the others are left out."""
    return [None if field in found[:at] else field for at, field in enumerate(found)]


def _most(cells: Sequence[str], looks: Look) -> bool:
    return bool(cells) and sum(map(looks, cells)) > len(cells) * 0.6


def _has_words(rows: Sequence[Sequence[str]], at: int) -> bool:
    return _most([row[at] for row in rows if row[at]], lambda cell: any(map(str.isalpha, cell)))


def _is_phone(cell: str) -> bool:
    digits = sum(map(str.isdigit, cell))
    return 8 <= digits <= 15 and not any(map(str.isalpha, cell))


def _is_date(cell: str) -> bool:
    return understand(cell, today(), Meant.BIRTH).day is not None


_LOOKS: tuple[tuple[Field, Look], ...] = (
    (Field.EMAIL, lambda cell: "@" in cell),
    (Field.BIRTH_DATE, _is_date),
    (Field.POSTAL_CODE, lambda cell: len(cell) == 4 and cell.isdecimal()),
    (Field.PHONE, _is_phone),
    (Field.GENDER, lambda cell: len(cell) <= 10 and gender_of(cell) is not None),
    (Field.EDUCATION, lambda cell: education_of(cell) is not None),
)
