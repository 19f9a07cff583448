"""The page of statistics on the demo: the report's figures, other choices, files and pictures."""

import csv
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Project
from plastiq_tracker.domain.values import Dimension, Education, ExitBasis, Milestone, Population
from plastiq_tracker.services import dossiers, records, statistics, trajectories
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.pages.statistics_figures import milestone_said
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from tests.ui.conftest import DAY
from tests.ui.names import nameless

THREE, TWELVE, TRAJECTORY = 0, 1, 2


def shown(qtbot: QtBot, desk: Desk) -> StatisticsPage:
    page = StatisticsPage(desk)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(1160, 690)
    page.show()
    page.refresh(None)
    return page


@pytest.fixture
def page(qtbot: QtBot, demo_desk: Desk) -> StatisticsPage:
    return shown(qtbot, demo_desk)


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answers the system's dialog: the name that is offered, in the test's own folder."""
    asked: list[str] = []

    def answer(_parent: object, _title: str, offered: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(offered).name)
        return str(tmp_path / Path(offered).name), kinds.partition(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def table(page: StatisticsPage, tab: int) -> dict[str, dict[str, str]]:
    """What the table shows, by group and by title."""
    page.table.tabs.setCurrentIndex(tab)
    model = page.table.model
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    titles = [" ".join(model.headerData(at, across).split()) for at in range(model.columnCount())]
    return {
        model.headerData(row, down): {
            title: model.index(row, at).data() for at, title in enumerate(titles)
        }
        for row in range(model.rowCount())
    }


def choose(combo: ChoiceCombo, value: object) -> None:
    combo.set_value(value)
    combo.edited.emit()


def type_in(qtbot: QtBot, page: StatisticsPage, edit: DateEdit, text: str) -> None:
    """Types a date and waits for its figures."""
    with qtbot.waitSignal(page.figures_shown):
        edit.setText(text)
        edit.edited.emit()


def criteria(page: StatisticsPage) -> Criteria:
    assert page.statistics is not None
    return page.statistics.criteria


def test_the_reports_key_figures(page: StatisticsPage) -> None:
    card = page.figures.milestones[Milestone.TWELVE]
    assert card.figure.text() == "64\u00a0%"
    said = card.details.text().replace("\u00a0", " ")
    assert said == "29 of 45 · 95% interval 50–77 % · 27 not yet due · 18 not yet exited"
    assert card.badge.isVisible()
    assert "29 of 45" in card.accessibleName()
    track = page.figures.track
    assert track.figure.text() == "57\u00a0%"
    said = track.details.text().replace("\u00a0", " ")
    assert said.startswith("51 of 90 · 95% interval 46–66")
    assert not track.badge.isVisible()


def test_what_is_not_known_stands_beside_the_figure(page: StatisticsPage) -> None:
    said = page.figures.milestones[Milestone.THREE].details.text()
    assert said.startswith("50 of 71 known, of 72 due\u00a0· ")
    assert "1 unknown" in said
    assert "bounds 69–71" in said


def test_the_composition_adds_to_100_and_names_the_estimate(page: StatisticsPage) -> None:
    said = page.figures.composition.text().replace("\u00a0", " ")
    assert said.startswith("90 people: Male 79 (88 %), Female 11 (12 %)")
    assert "41 (46 %)" in said
    assert "49 (54 %)" in said
    assert "migrant origin (estimate): Yes 35 (39 %), No 55 (61 %), Unknown 0 (0 %)" in said


def test_the_table_per_cohort(page: StatisticsPage) -> None:
    three = table(page, THREE)
    assert list(three) == ["NJ2020", "VJ2021", "NJ2021", "VJ2022", "Total"]
    autumn = {key: value.replace("\u00a0", " ") for key, value in three["NJ2021"].items()}
    assert (autumn["In work"], autumn["Known"], autumn["Due"]) == ("19", "27", "27")
    assert autumn["In work, of the known"] == "70,4 %"
    assert three["VJ2021"]["Unknown"] == "1"
    total = table(page, TWELVE)["Total"]
    assert total["Not yet due"] == "27"
    assert total["Not yet exited"] == "18"
    assert total["Still to be reached"] == "0"
    trajectory = table(page, TRAJECTORY)["Total"]
    track = trajectory["Workplace track"].replace("\u00a0", " ")
    assert (trajectory["Enrolled"], track) == ("90", "51 · 57 %")


def test_titles_tell_what_they_mean(page: StatisticsPage) -> None:
    page.table.tabs.setCurrentIndex(THREE)
    model = page.table.model
    tips = {
        model.headerData(at, Qt.Orientation.Horizontal): model.headerData(
            at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole.value
        )
        for at in range(model.columnCount())
    }
    assert all(tips.values()), tips
    assert "out of work" in tips["Bounds"]


@pytest.mark.parametrize(
    "changed",
    [
        {"population": Population.COMPLETERS},
        {"exit_basis": ExitBasis.TRAINING_END},
        {"by": Dimension.GENDER},
        {"by": Dimension.REGION},
        {"as_of": date(2021, 12, 31)},
        {"period_from": date(2021, 1, 1)},
    ],
)
def test_other_choices_give_the_services_figures(
    page: StatisticsPage, qtbot: QtBot, changed: dict[str, Any]
) -> None:
    ((name, value),) = changed.items()
    if isinstance(value, date):
        edit = getattr(page.choices, name)
        type_in(qtbot, page, edit, f"{value:%d/%m/%Y}")
    else:
        choose(getattr(page.choices, name), value)
    whole = statistics.default_criteria(page.desk.dossier, DAY)
    wanted = replace(whole, **changed)
    assert criteria(page) == wanted
    expected = statistics.statistics(page.desk.dossier, wanted)
    assert page.statistics == expected
    card = page.figures.milestones[Milestone.THREE]
    result = expected.total.milestones[Milestone.THREE]
    assert card.details.text() == milestone_said(result, page.words)
    assert page.table.model.rowCount() == len(expected.groups) + 1


def test_a_reversed_period_is_told_and_leaves_the_figures(page: StatisticsPage) -> None:
    before = page.statistics
    edit = page.choices.period_to
    edit.setText("1/1/2019")
    edit.edited.emit()
    page.compute()
    assert "before it begins" in edit.accessibleDescription()
    assert page.statistics is before
    assert page.about.isVisible()
    assert "01/01/2020 to 31/03/2022" in page.about.text()


def test_a_day_that_is_none_is_told(page: StatisticsPage, qtbot: QtBot) -> None:
    edit = page.choices.as_of
    edit.setText("31/2/2022")
    edit.edited.emit()
    assert "that month has 28 days" in edit.accessibleDescription()
    type_in(qtbot, page, edit, "28/2/2022")
    assert edit.accessibleDescription() == ""
    assert criteria(page).as_of == date(2022, 2, 28)
    edit.setText("")
    edit.edited.emit()
    page.compute()
    assert edit.accessibleDescription() == "This is required."


def test_choices_are_remembered_per_project(page: StatisticsPage, qtbot: QtBot) -> None:
    dossier = page.desk.dossier
    other = Project(
        code="J2023", name="Ander", period_from=date(2023, 1, 1), period_to=date(2024, 12, 31)
    )
    records.save(dossier, other)
    page.refresh(None)
    first = criteria(page).project
    choose(page.choices.population, Population.COMPLETERS)
    type_in(qtbot, page, page.choices.as_of, "31/12/2021")
    choose(page.choices.project, other.id)
    assert page.nobody.isVisible()
    assert criteria(page) == statistics.default_criteria(dossier, DAY, "J2023")
    assert page.primary is not None
    assert not page.primary.isEnabled()
    back = next(each for each in statistics.projects(dossier) if each.code == first)
    choose(page.choices.project, back.id)
    assert criteria(page).population is Population.COMPLETERS
    assert criteria(page).as_of == date(2021, 12, 31)
    page.whole_action.trigger()
    assert criteria(page) == statistics.default_criteria(dossier, DAY, first)


def test_nobody_is_explained_by_what_leaves_nobody(qtbot: QtBot, page: StatisticsPage) -> None:
    type_in(qtbot, page, page.choices.as_of, "1/1/2019")
    assert "Choose another period or day" in page.nobody.explanation.text()
    page.choices.filters.check("educations", frozenset({Education.HSO}))
    with qtbot.waitSignal(page.figures_shown):
        page.choices.filters.edited.emit()
    assert "these filters" in page.nobody.explanation.text()
    assert page.primary is not None
    assert not page.primary.isEnabled()


def test_without_a_project_the_page_makes_the_first(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    desk.use(dossiers.create(tmp_path / "empty.plastiq"))
    page = shown(qtbot, desk)
    assert page.first.no_project.isVisible()
    page.first.action.trigger()
    form = page.first.panel.form
    assert form is not None
    values = {"code": "P1", "name": "Een", "period_from": "1/1/2022", "period_to": "31/12/2022"}
    for name, text in values.items():
        editor = form.editor(name)
        assert isinstance(editor, QLineEdit)
        editor.setText(text)
    assert not page.may_leave()
    form.submit()
    assert page.may_leave()
    assert page.nobody.isVisible()
    assert criteria(page).project == "P1"


def test_the_workbook_holds_the_figures(
    page: StatisticsPage, where: list[str], tmp_path: Path, notices: list[Notice]
) -> None:
    page.export()
    assert where == ["J2020-2022-04-30-figures.xlsx"]
    book = openpyxl.load_workbook(tmp_path / where[0])
    cells = [[cell.value for cell in line] for line in book["Outcomes"].iter_rows()]
    total = next(line for line in cells if line[0] == "Total")
    assert total[1] == 90
    assert {51, 29, 45, 27, 18} <= set(total)
    assert notices[-1].tone.value == "good"
    assert str(tmp_path / where[0]) in str(notices[-1].text)


def test_the_csv_holds_the_figures(
    page: StatisticsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return str(tmp_path / "cijfers"), "CSV for other programs (*.csv)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    page.export()
    with (tmp_path / "cijfers.csv").open(encoding="utf-8-sig") as file:
        lines = {line["key"]: line for line in csv.DictReader(file)}
    assert lines["total"]["milestone_12_employed"] == "29"
    assert lines["NJ2021"]["milestone_3_known"] == "27"


def test_for_whom_an_export_is_is_asked_in_place(
    page: StatisticsPage, where: list[str], tmp_path: Path
) -> None:
    """Outside, the eleven women of the demo's 90 people are not to be found cohort by cohort."""
    assert page.primary is not None
    choose(page.choices.by, Dimension.COHORT)
    page.primary.trigger()
    assert page.exporting.isVisible()
    assert page.window().focusWidget() is page.exporting.inside
    page.exporting.outside.click()
    assert not page.exporting.isVisible()
    assert where == ["J2020-2022-04-30-figures-for-outside.xlsx"]
    book = openpyxl.load_workbook(tmp_path / where[0])
    counts = [
        cell.value
        for sheet in book
        for line in sheet.iter_rows()
        for cell in line
        if isinstance(cell.value, int) and "%" not in cell.number_format
    ]
    assert 90 in counts
    assert not {1, 2, 3, 4} & set(counts)


def test_the_question_for_whom_can_be_left(page: StatisticsPage, where: list[str]) -> None:
    page.choices.by.setFocus()
    page.ask_export()
    QTest.keyClick(page.exporting.inside, Qt.Key.Key_Escape)
    assert not page.exporting.isVisible()
    assert page.window().focusWidget() is page.choices.by
    assert where == []


def test_the_figures_as_an_opendocument(
    page: StatisticsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return str(tmp_path / "cijfers"), "OpenDocument spreadsheet (*.ods)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    page.exporting.inside.click()
    assert (tmp_path / "cijfers.ods").read_bytes().startswith(b"PK")


def test_a_file_that_cannot_be_written_is_told(
    page: StatisticsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notices: list[Notice]
) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return str(tmp_path / "nowhere" / "cijfers.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    page.export()
    assert notices[-1].tone.value == "bad"


def test_the_dialog_opens_among_the_documents(
    page: StatisticsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def cancel(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", cancel)
    page.export()
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    assert Path(offered[0]).parent == Path(QStandardPaths.writableLocation(documents))


@pytest.mark.parametrize(("kind", "ending"), [("retention", "png"), ("funnel", "svg")])
def test_charts_are_saved(
    page: StatisticsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    ending: str,
) -> None:
    path = tmp_path / f"chart.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.charts.choose(kind)
    page.save_chart()
    start = path.read_bytes()[:100]
    assert start.startswith(b"\x89PNG") if ending == "png" else b"<?xml" in start


def test_a_chart_is_copied_as_a_picture(page: StatisticsPage) -> None:
    page.copy_chart()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > 1000
    QGuiApplication.clipboard().clear()


def test_charts_take_the_colours_of_the_theme(
    page: StatisticsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ground() -> str:
        assert page.charts.canvas is not None
        shot = page.charts.canvas.grab().toImage()
        return shot.pixelColor(3, 3).name()

    assert ground() == theme.LIGHT.base
    monkeypatch.setattr(theme.mode, "dark", True)
    theme.mode.changed.emit()
    assert ground() == theme.DARK.base
    monkeypatch.undo()
    theme.mode.changed.emit()


def test_each_chart_says_which_question_it_answers(page: StatisticsPage) -> None:
    page.charts.choose("retention")
    assert page.charts.canvas is not None
    assert "without a break" in page.charts.answers.text()
    assert "another figure" in page.charts.answers.toolTip()
    twelve = page.figures.milestones[Milestone.TWELVE]
    assert "Breaks before do not matter" in twelve.meaning.text()
    assert page.charts.canvas.accessibleDescription().startswith(page.charts.answers.toolTip())


def test_a_write_elsewhere_moves_the_figures(page: StatisticsPage) -> None:
    dossier = page.desk.dossier
    edition = trajectories.rows(dossier, DAY)[0].trajectory
    gone = trajectories.members(dossier, edition.id)[0].enrolment
    page.desk.write(lambda: records.delete(dossier, gone), owner=page)
    assert page.figures.track.details.text().split("\u00a0· ")[0].endswith("of 89")


def test_everything_that_can_be_used_has_a_name(page: StatisticsPage) -> None:
    assert not nameless(page)


def test_the_page_is_there_before_matplotlib() -> None:
    code = "import sys, plastiq_tracker.ui.pages.statistics; print('matplotlib' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
