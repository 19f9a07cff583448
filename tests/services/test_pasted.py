"""Tables out of the clipboard, as spreadsheets, mails and texts put them there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plastiq_tracker.services.group_columns import Field, by_cells, by_header
from plastiq_tracker.services.pasted import rows_of

TABLE = [["Voornaam", "Naam"], ["Ann", "Peeters"], ["Zoë", "Van den Bossche"]]


@pytest.mark.parametrize(
    "text",
    [
        "Voornaam\tNaam\nAnn\tPeeters\nZoë\tVan den Bossche\n",
        "Voornaam\tNaam\r\nAnn\tPeeters\r\nZoë\tVan den Bossche\r\n",
        "Voornaam;Naam\nAnn;Peeters\nZoë;Van den Bossche",
        "Voornaam,Naam\nAnn,Peeters\nZoë,Van den Bossche",
        '"Voornaam"\t"Naam"\n\n Ann \t"Peeters"\n"Zoë"\t"Van den\nBossche"\n',
    ],
)
def test_a_text_becomes_cells(text: str) -> None:
    assert rows_of(text) == TABLE


def test_a_table_of_a_web_page_or_spreadsheet_becomes_cells() -> None:
    html = (
        "<html><style>td{color:red}</style><body><table><tr><th>Voornaam<th>Naam</tr>"
        "<tr><td>Ann</td><td><b>Peeters</b></td></tr>"
        "<tr><td>Zo&euml;<td>Van den<br>Bossche</table>"
    )
    assert rows_of("something else", html) == TABLE


def test_the_text_of_a_spreadsheet_goes_before_its_table() -> None:
    assert rows_of("a\tb", "<table><tr><td>c<td>d</table>") == [["a", "b"]]


def test_covered_cells_keep_their_place() -> None:
    html = "<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>c<td>d<td>e</tr></table>"
    assert rows_of("", html) == [["a", "", "b"], ["c", "d", "e"]]


def test_a_cell_over_several_rows_keeps_those_below_in_their_columns() -> None:
    html = (
        "<table><tr><td rowspan=3>Syntra</td><td>Ann</td></tr><tr><td rowspan=2>Ben</td><td>x</td>"
        "</tr><tr><td>y</td></tr><tr><td>Leerrecht</td><td>Zoë</td></tr></table>"
    )
    assert rows_of("", html) == [
        ["Syntra", "Ann", ""], ["", "Ben", "x"], ["", "", "y"], ["Leerrecht", "Zoë", ""],
    ]  # fmt: skip


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>Ann<td>Maes<![x[ <tr>",
        f"<table><tr><td colspan={'9' * 6000}>Ann<td rowspan=0>Maes</table>",
    ],
)
def test_a_broken_page_gives_what_can_be_read(html: str) -> None:
    assert rows_of("", html) == [["Ann", "Maes"]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("Ann", [["Ann"]]),
        ("Ann\nBen", [["Ann"], ["Ben"]]),
        ("Peeters, Ann", [["Peeters, Ann"]]),
        ('Ann\t"Peeters\nBen\tMaes', [["Ann", '"Peeters'], ["Ben", "Maes"]]),
        ('"a\tb\n\u200ec\ufeff\t\u202ad\u202c', [['"a', "b"], ["c", "d"]]),
        ("a\tb\tc\nd", [["a", "b", "c"], ["d", "", ""]]),
        ("a\t\t\n\t\t", [["a"]]),
    ],
)
def test_what_is_ragged_or_no_table_is_kept(text: str, rows: list[list[str]]) -> None:
    assert rows_of(text) == rows


@given(st.text(max_size=60), st.text(alphabet="<>/trdhable=\"'2 x&;", max_size=60))
@settings(max_examples=200)
def test_any_clipboard_gives_whole_rows(text: str, html: str) -> None:
    rows = rows_of(text, html)
    assert len({len(row) for row in rows}) <= 1
    assert all(any(row) for row in rows)


@pytest.mark.parametrize(
    "header",
    [
        ["Voornaam", "Familienaam", "Geboortedatum", "Gsm", "Postcode"],
        ["VOORNAAM", "Achternaam", "geb. datum", "Telefoon", "post-code"],
        ["First name", "Surname", "Date of birth", "Mobile", "Zip"],
        ["Prénom", "Nom de famille", "Né le", "Téléphone", "Code postal"],
        ["voornaam", "naam", "geboren op", "tel.", "postcode"],
    ],
)
def test_headers_in_three_languages(header: list[str]) -> None:
    assert by_header(header) == [
        Field.FIRST_NAME, Field.LAST_NAME, Field.BIRTH_DATE, Field.PHONE, Field.POSTAL_CODE,
    ]  # fmt: skip


def test_a_row_of_people_is_no_header() -> None:
    assert by_header(["Ann", "Peeters", "1/5/2000"]) is None
    assert by_header(["Naam", "Klas", "Geboortedatum"]) == [Field.NAME, None, Field.BIRTH_DATE]


def test_without_a_header_the_cells_tell() -> None:
    rows = [
        ["Ann", "Peeters", "V", "1/5/2000", "0470 11 22 33", "ann@example.be", "2300"],
        ["Ben", "Maes", "M", "070302", "0470/112234", "", "9000"],
        ["Cas", "Wouters", "", "", "014 11 22 33", "c@example.be", "2360"],
    ]
    assert by_cells(rows) == [
        Field.FIRST_NAME, Field.LAST_NAME, Field.GENDER, Field.BIRTH_DATE, Field.PHONE,
        Field.EMAIL, Field.POSTAL_CODE,
    ]  # fmt: skip
    assert by_cells([["Peeters, Ann", "1/5/2000"]]) == [Field.NAME, Field.BIRTH_DATE]
