"""Workbooks for tests: small tables of rows, written as .xlsx, .ods or a folder of .csv files."""

import copy
import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from odfdo import Cell, Document, Row, Table
from openpyxl import Workbook

Rows = list[dict[str, Any]]
Book = dict[str, Rows]

SMALL: Book = {
    "Projecten": [
        {"code": "J2020", "naam": "Jongeren", "van": date(2020, 1, 1), "tot": date(2022, 3, 31)}
    ],
    "Trajecten": [
        {
            "code": "NJ2021",
            "project": "J2020",
            "naam": "Najaar 2021",
            "regio": "Limburg",
            "start": date(2021, 9, 20),
            "einde_opleiding": date(2021, 10, 29),
            "capaciteit": 29,
            "origine_ja": 10,
        }
    ],
    "Deelnemers": [
        {
            "code": "P1",
            "voornaam": "Élise",
            "familienaam": "Claes",
            "geboortedatum": date(2000, 5, 1),
            "geslacht": "V",
            "opleidingsniveau": "HSO",
            "telefoon": "0470 00 00 01",
            "coach": "An Adam",
        },
        {
            "code": "P2",
            "voornaam": "Bram",
            "familienaam": "De Smet",
            "geboortedatum": date(2001, 6, 2),
            "geslacht": "M",
        },
    ],
    "Inschrijvingen": [
        {
            "code": "E1",
            "deelnemer": "P1",
            "traject": "NJ2021",
            "start": date(2021, 9, 20),
            "einde_opleiding": date(2021, 10, 29),
            "uitkomst": "voltooid",
        },
        {
            "code": "E2",
            "deelnemer": "P2",
            "traject": "NJ2021",
            "start": date(2021, 9, 20),
            "einde_opleiding": date(2021, 10, 29),
            "uitkomst": "actief",
        },
    ],
    "Stages": [
        {
            "inschrijving": "E1",
            "soort": "werkplek_traject",
            "bedrijf": "Alfa",
            "mentor": "Mia",
            "start": date(2021, 11, 2),
            "einde": date(2021, 11, 26),
            "uitkomst": "voltooid",
        }
    ],
    "Tewerkstellingen": [
        {
            "deelnemer": "P1",
            "bedrijf": "Alfa",
            "ondernemingsnummer": "0123.456.789",
            "contract": "vast",
            "sector_kunststof": "ja",
            "start": date(2022, 1, 3),
            "einde": None,
            "laatst_bevestigd_op": date(2022, 2, 28),
        }
    ],
    "Opvolgingen": [
        {
            "inschrijving": "E1",
            "mijlpaal": 3,
            "gecontacteerd_op": date(2022, 2, 28),
            "kanaal": "telefoon",
            "antwoord": "aan_het_werk",
        }
    ],
    "Acties": [
        {"code": "A1", "project": "J2020", "nummer": 1, "titel": "Campagne", "budget": 242508.09}
    ],
    "Activiteiten": [
        {
            "actie": "A1",
            "datum": date(2021, 4, 28),
            "titel": "Folder",
            "bereik_jongeren": 614,
        }
    ],
    "Uitgaven": [
        {
            "project": "J2020",
            "actie": "A1",
            "datum": date(2020, 9, 12),
            "bedrag": 243054.51,
            "rubriek": "communicatie",
        }
    ],
}
"""One or two rows of everything, without anything wrong or odd."""


def small() -> Book:
    """A copy of `SMALL` to change."""
    return copy.deepcopy(SMALL)


def headers(rows: Rows) -> list[str]:
    """The columns of all rows, in the order in which they are first named."""
    return list(dict.fromkeys(name for row in rows for name in row))


def table(rows: Rows) -> list[list[Any]]:
    """The header and the rows as lists of cells."""
    names = headers(rows)
    return [list(names), *([row.get(name) for name in names] for row in rows)]


def write_tables(path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> Path:
    """An .xlsx of sheets given as they stand, row by row."""
    book = Workbook()
    book.remove(book.active)
    for name, lines in sheets.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(list(line))
    book.save(path)
    return path


def write_xlsx(path: Path, book: Book) -> Path:
    return write_tables(path, {name: table(rows) for name, rows in book.items()})


def write_ods(path: Path, book: Book) -> Path:
    document = Document("spreadsheet")
    document.body.clear()
    for name, rows in book.items():
        sheet = Table(name)
        for line in table(rows):
            row = Row()
            for value in line:
                row.append(Cell(value))
            sheet.append_row(row)
        document.body.append(sheet)
    document.save(str(path))
    return path


def write_csv(folder: Path, book: Book, *, separator: str = ";", encoding: str = "utf-8") -> Path:
    """A folder as Excel writes it in Belgium: dd/mm/yyyy and a comma in numbers."""
    folder.mkdir()
    for name, rows in book.items():
        with (folder / f"{name}.csv").open("w", encoding=encoding, newline="") as file:
            writer = csv.writer(file, delimiter=separator)
            writer.writerows([_as_text(value) for value in line] for line in table(rows))
    return folder


def _as_text(value: object) -> str:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float):
        return str(value).replace(".", ",")
    return "" if value is None else str(value)
