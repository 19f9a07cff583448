"""The empty workbook: every sheet and column of the contract, and what is filled in comes in."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from plastiq_tracker.domain.trouble import FileTrouble
from plastiq_tracker.services.importing import import_workbook, write_template
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.workbooks.columns import TABLES
from tests.books import small

CONTRACT = {
    "Projecten": "code* naam* van* tot* financier dossiernummer",
    "Trajecten": (
        "code* project* naam* regio opleiding start* einde_opleiding einde_traject "
        "partner capaciteit origine_ja origine_nee origine_onbekend origine_bron"
    ),
    "Deelnemers": (
        "code* voornaam* familienaam* geboortedatum* geslacht opleidingsniveau telefoon "
        "email straat postcode gemeente toeleider coach ingeschreven_op uitgesloten_op "
        "uitgesloten_reden opmerking taal"
    ),
    "Inschrijvingen": (
        "code* deelnemer* traject* start* einde_opleiding uitkomst* laatste_dag reden_stopzetting"
    ),
    "Stages": "inschrijving* soort* bedrijf mentor start* einde uitkomst",
    "Tewerkstellingen": (
        "deelnemer* bedrijf* ondernemingsnummer functie contract* sector_kunststof start* "
        "einde laatst_bevestigd_op reden_einde"
    ),
    "Opvolgingen": (
        "inschrijving* mijlpaal* gecontacteerd_op* kanaal antwoord* opmerking terugbellen_op"
    ),
    "Acties": (
        "code* project* nummer* titel* doelgroep doelstelling streefcijfer_jongeren "
        "streefcijfer_bedrijven streefcijfer_bemiddelaars streefcijfer_mentoren budget "
        "toelichting"
    ),
    "Activiteiten": (
        "actie* datum* titel* soort bereik_jongeren bereik_bedrijven bereik_bemiddelaars "
        "bereik_mentoren opmerking"
    ),
    "Uitgaven": "project* actie datum* bedrag* rubriek* omschrijving",
}
"""The columns of each sheet; those with a star are required."""


def test_the_columns_are_those_of_the_contract() -> None:
    columns = {
        table.name: " ".join(each.header + "*" * each.required for each in table.columns)
        for table in TABLES
    }
    assert columns == CONTRACT


def test_it_has_every_sheet_with_its_headers_and_an_explanation(tmp_path: Path) -> None:
    write_template(tmp_path / "empty.xlsx")
    book = openpyxl.load_workbook(tmp_path / "empty.xlsx")
    assert book.sheetnames == ["Uitleg", *(table.name for table in TABLES)]
    for table in TABLES:
        sheet = book[table.name]
        head = sheet[1]
        assert [cell.value for cell in head] == [column.header for column in table.columns]
        assert sheet.freeze_panes == "A2"
        for column, cell in zip(table.columns, head, strict=True):
            assert cell.fill.fgColor.rgb == ("FFF6B26B" if column.required else "FFE7E6E6")
            assert cell.comment.text.startswith("Verplicht.") == column.required
    explained = [row[:2] for row in book["Uitleg"].iter_rows(values_only=True)]
    assert ("Deelnemers", "geboortedatum") in explained


def test_closed_values_are_offered_and_dates_are_dates(tmp_path: Path) -> None:
    write_template(tmp_path / "empty.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "empty.xlsx")["Tewerkstellingen"]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert rules["E2:E20001"].formula1 == (
        '"vast,bepaalde_duur,interim,ingroeibaan,zelfstandig,studentenjob"'
    )
    assert rules["F2:F20001"].formula1 == '"ja,nee"'
    assert rules["G2:G20001"].type == "date"
    assert sheet.column_dimensions["G"].width > 12


def test_an_empty_template_brings_in_nothing(tmp_path: Path) -> None:
    write_template(tmp_path / "empty.xlsx")
    dossier = Dossier.create(tmp_path / "dossier.plastiq")
    result = import_workbook(dossier, tmp_path / "empty.xlsx", today=date(2022, 4, 30))
    dossier.close()
    assert (result.errors, result.warnings, result.changes) == ((), (), None)
    assert {counts.rows for counts in result.sheets.values()} == {0}


def test_a_template_that_was_filled_in_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "filled.xlsx"
    write_template(path)
    book = openpyxl.load_workbook(path)
    for name, rows in small().items():
        places = {cell.value: cell.column for cell in book[name][1]}
        for number, row in enumerate(rows, start=2):
            for header, value in row.items():
                book[name].cell(number, places[header], value)
    book.save(path)
    dossier = Dossier.create(tmp_path / "dossier.plastiq")
    result = import_workbook(dossier, path, today=date(2022, 4, 30))
    dossier.close()
    assert (result.errors, result.warnings) == ((), ())
    assert sum(counts.new for counts in result.sheets.values()) == 12


def test_it_takes_the_place_of_a_file_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "empty.xlsx"
    path.write_text("what was there")
    with monkeypatch.context() as patch:

        def refuse(*_args: object) -> None:
            raise PermissionError(13, "Permission denied")

        patch.setattr(Path, "replace", refuse)
        with pytest.raises(FileTrouble, match="may not write there"):
            write_template(path)
    assert path.read_text() == "what was there"
    write_template(path)
    assert path.read_bytes().startswith(b"PK")
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileTrouble, match="was not written"):
        write_template(tmp_path / "nowhere" / "empty.xlsx")
