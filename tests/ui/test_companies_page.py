"""The page of companies by keyboard: finding, reading, adding, changing, merging, deleting."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.records import Company, Mentor
from plastiq_tracker.services import companies, history
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.companies import CompaniesPage
from tests.ui.names import nameless
from tests.ui.opened import ANN, DELTA, RECORDS, TODAY

RAVAGO = Company(name="Ravago", enterprise_number="0417106909", remark="Arendonk")


class Opened:
    def __init__(self, desk: Desk, dossier: Dossier) -> None:
        self.desk, self.dossier = desk, dossier
        self.page = CompaniesPage(desk)
        self.host = QWidget()
        layout = QVBoxLayout(self.host)
        assert self.page.search is not None
        layout.addWidget(self.page.search)
        layout.addWidget(self.page)
        self.wanted: list[UUID] = []
        self.page.person_wanted.connect(self.wanted.append)
        desk.changed.connect(self.page.refresh)

    def lines(self) -> list[list[str]]:
        model = self.page.table.lines
        return [[model.text(row, at) for at in range(model.columnCount())] for row in model.rows]

    def choose(self, name: str) -> None:
        assert self.page.table.choose(lambda row: row.company.name == name)

    @property
    def form(self) -> RecordForm:
        form = self.page.panel.form
        assert isinstance(form, RecordForm)
        return form

    def put(self, field: str, text: str) -> None:
        editor = self.form.editor(field)
        assert isinstance(editor, QLineEdit)
        editor.setFocus()
        editor.clear()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)

    def companies(self) -> dict[str, str | None]:
        with self.dossier.read() as work:
            return {each.name: each.enterprise_number for each in work.find(Company)}


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, desk: Desk) -> Opened:
    dossier = Dossier.create(tmp_path / "companies.plastiq")
    with dossier.write() as work:
        for record in (*RECORDS, RAVAGO, Mentor(name="Mia Bos", company_id=DELTA.id)):
            work.save(record)
    desk.set_clock(fixed(TODAY))
    desk.use(dossier)
    made = Opened(desk, dossier)
    qtbot.addWidget(made.host)
    made.host.resize(1300, 800)
    made.host.show()
    made.page.refresh(None)
    return made


def test_the_list_says_who_is_where(opened: Opened) -> None:
    """Ann was an intern at Delta and works there since: one person, still there."""
    assert opened.lines() == [
        ["Delta Plastics", "", "0", "1", "0"],
        ["Ravago", "0417.106.909", "0", "0", "0"],
    ]


def test_the_detail_shows_people_and_leads_to_their_dossier(opened: Opened) -> None:
    opened.choose("Delta Plastics")
    view = opened.page.view
    assert view.heading.text() == "Delta Plastics"
    assert view.mentors.text() == "Mentors: Mia Bos"
    assert view.people_heading.text() == "1 person"
    assert [row.what.value for row in view.people.lines.rows] == [
        "fixed_term",
        "workplace_track",
    ]
    view.people.setFocus()
    view.people.selectRow(0)
    QTest.keyClick(view.people, Qt.Key.Key_Return)
    assert opened.wanted == [ANN.id]


def test_a_search_finds_by_name_and_number(opened: Opened) -> None:
    assert opened.page.search is not None
    for typed in ("ravago", "0417.106", "0417106"):
        opened.page.search.setText(typed)
        assert [line[0] for line in opened.lines()] == ["Ravago"]
    opened.page.search.setText("xyz")
    assert opened.page.no_hits.isVisible()


def test_a_company_is_added_with_its_number_tidied(opened: Opened) -> None:
    opened.page.add()
    opened.put("name", "Nieuwe NV")
    opened.put("enterprise_number", "BE 0123.456.749")
    assert opened.form.remark_at("enterprise_number") == ""
    opened.form.submit()
    assert opened.companies()["Nieuwe NV"] == "0123456749"
    assert opened.page.view.heading.text() == "Nieuwe NV"


def test_a_number_that_cannot_be_is_refused_or_doubted(opened: Opened) -> None:
    opened.choose("Ravago")
    opened.page.edit()
    opened.put("enterprise_number", "0417.106.908")
    assert "do not fit" in opened.form.remark_at("enterprise_number")
    opened.put("enterprise_number", "123")
    opened.form.submit()
    assert "ten digits" in opened.form.problem_at("enterprise_number")
    assert opened.companies()["Ravago"] == "0417106909"


def test_two_companies_are_merged_and_taken_apart_again(opened: Opened) -> None:
    opened.choose("Ravago")
    opened.page.merge()
    opened.put("other", "delt")
    assert opened.form.remark_at("other").startswith("Everyone of Delta Plastics moves to Ravago")
    opened.form.submit()
    assert opened.companies() == {"Ravago": "0417106909"}
    assert opened.lines() == [["Ravago", "0417.106.909", "0", "1", "0"]]
    undoable = history.undoable(opened.dossier)
    assert undoable is not None
    assert undoable.number is not None
    number = undoable.number
    opened.desk.write(lambda: history.undo(opened.dossier, number), owner=opened.page)
    assert len(opened.lines()) == 2


def test_a_company_is_deleted_when_nobody_was_there(opened: Opened, notices: list[Notice]) -> None:
    opened.choose("Delta Plastics")
    opened.page.delete()
    assert "has people" in opened.desk.words.show(notices[-1].text)
    opened.choose("Ravago")
    opened.page.delete()
    assert list(opened.companies()) == ["Delta Plastics"]
    assert notices[-1].text == companies.GONE.fill(name="Ravago")


def test_what_is_typed_keeps_the_page(opened: Opened) -> None:
    opened.page.add()
    opened.put("name", "Half")
    assert not opened.page.may_leave()
    opened.choose("Ravago")
    assert opened.form.values()["name"] == "Half"


def test_a_company_can_be_opened_from_elsewhere(opened: Opened) -> None:
    assert opened.page.search is not None
    opened.page.search.setText("xyz")
    opened.page.open_record(RAVAGO.id)
    assert opened.page.view.heading.text() == "Ravago"


def test_a_screen_reader_names_everything(opened: Opened) -> None:
    opened.choose("Delta Plastics")
    assert nameless(opened.host) == []
    opened.page.merge()
    assert nameless(opened.host) == []


def test_an_empty_dossier_says_where_companies_come_from(
    qtbot: QtBot, tmp_path: Path, desk: Desk
) -> None:
    desk.use(Dossier.create(tmp_path / "empty.plastiq"))
    page = CompaniesPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.refresh(None)
    assert page.empty.isVisible()
