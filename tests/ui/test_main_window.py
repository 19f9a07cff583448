"""The window as a whole: pages, sheets, notices, opening and leaving dossiers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Note, Person
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services.importing import ImportResult
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.import_sheet import ImportSheet, RemarksModel
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.notices import Offer, Tone
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages import PageEntry
from plastiq_tracker.ui.words import QtWords
from plastiq_tracker.workbooks.rows import Remark

LABEL = Text("Test", "Note added")
CHANGES = Changes(frozenset({Note}), None, LABEL)


class NotesPage(Page):
    """A page that only remembers what was asked of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.refreshed: list[Changes | None] = []
        self.stays = False
        self.added = 0
        self.primary = self.new_action("New note", self.add, icon="plus", key="Ctrl+N")
        self.search = QLineEdit()

    def refresh(self, changes: Changes | None) -> None:
        self.refreshed.append(changes)

    def may_leave(self) -> bool:
        return not self.stays

    def add(self) -> None:
        self.added += 1


class OtherPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.refreshed: list[Changes | None] = []

    def refresh(self, changes: Changes | None) -> None:
        self.refreshed.append(changes)


@dataclass(frozen=True)
class Entry(PageEntry):
    kind: type[Page] = Page

    def make(self, desk: Desk) -> Page:
        return self.kind(desk)


PAGES = (
    Entry("notes", Text("Test", "Notes"), "sticky-note", "", "", 1, NotesPage),
    Entry("other", Text("Test", "Other"), "users", "", "", 2, OtherPage),
)


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def files(desk: Desk, settings: Settings) -> Dossiers:
    return Dossiers(desk, bootstrap.services(), settings, fixed(date(2022, 4, 30)))


@pytest.fixture
def window(desk: Desk, files: Dossiers, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(settings).furnish(desk, files, PAGES)
    qtbot.addWidget(made)
    made.show()
    yield made
    files.leave()
    made.close()


@pytest.fixture
def opened(window: MainWindow, files: Dossiers, tmp_path: Path) -> MainWindow:
    files.create(tmp_path / "mine.plastiq")
    return window


def notes_of(window: MainWindow) -> NotesPage:
    page = window.show_page("notes")
    assert isinstance(page, NotesPage)
    return page


def test_it_begins_with_a_welcome(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.welcome
    assert not window.navigation.isVisible()
    assert window.page is None


def test_a_new_dossier_shows_the_first_page(
    opened: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    page = opened.page
    assert isinstance(page, NotesPage)
    assert page.refreshed == [None]
    assert opened.navigation.isVisible()
    assert opened.windowTitle().startswith("mine")
    assert settings.recent == [str(tmp_path / "mine.plastiq")]


def test_pages_are_made_at_their_first_showing_and_by_key(opened: MainWindow) -> None:
    QTest.keyClick(opened, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(opened.page, OtherPage)
    assert opened.header.title.text() == "Other"
    QTest.keyClick(opened, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(opened.page, NotesPage)


def test_the_primary_action_has_its_button_and_key(opened: MainWindow) -> None:
    page = notes_of(opened)
    QTest.keyClick(opened, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.added == 1
    opened.show_page("other")
    QTest.keyClick(opened, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.added == 1


def test_search_is_reached_by_key(opened: MainWindow) -> None:
    page = notes_of(opened)
    assert page.search is not None
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert opened.focusWidget() is page.search


def test_a_write_reaches_the_page_in_sight_at_once_and_others_when_shown(
    opened: MainWindow, desk: Desk
) -> None:
    notes, other = notes_of(opened), opened.show_page("other")
    assert isinstance(other, OtherPage)
    desk.write(lambda: CHANGES, owner=other)
    assert other.refreshed == [None, CHANGES]
    assert notes.refreshed == [None]
    desk.write(lambda: CHANGES, owner=other)
    opened.show_page("notes")
    assert notes.refreshed == [None, None]
    assert opened.notice.text.text() == "Note added"


def test_a_page_with_something_unsaved_stays(opened: MainWindow, files: Dossiers) -> None:
    page = notes_of(opened)
    page.stays = True
    opened.show_page("other")
    assert opened.page is page
    assert opened.navigation.actions_by_key["notes"].isChecked()
    assert not opened.close()
    page.stays = False
    assert opened.close()


def test_trouble_is_told_and_stays(opened: MainWindow, desk: Desk) -> None:
    def fail() -> NoReturn:
        raise Trouble(Text("Test", "The disk is full."))

    desk.read(fail, lambda _nothing: None, owner=opened)
    assert opened.notice.isVisible()
    assert opened.notice.text.text() == "Not done: The disk is full."
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.notice.isVisible()


def test_what_no_one_foresaw_names_the_log(opened: MainWindow, desk: Desk) -> None:
    desk.log_to("plastiq.log")
    desk.read(lambda: 1 // 0, lambda _nothing: None, owner=opened)
    assert "plastiq.log" in opened.notice.text.text()


def test_a_notice_can_offer_something(opened: MainWindow, desk: Desk) -> None:
    done: list[str] = []
    desk.tell("Deleted", Tone.INFO, Offer("Undo", lambda: done.append("undone")))
    opened.notice.offer.click()
    assert done == ["undone"]
    assert not opened.notice.isVisible()


def test_good_news_leaves_by_itself(opened: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    opened.notice._timer.setInterval(1)
    desk.tell("Saved", Tone.GOOD)
    qtbot.waitUntil(lambda: not opened.notice.isVisible())


def test_the_keys_are_made_from_the_actions(opened: MainWindow) -> None:
    notes_of(opened)
    opened.show_keys()
    assert opened.sheet is not None
    said = [label.text() for label in opened.sheet.findChildren(QLabel)]
    for text in ("Ctrl+N", "New note", "Ctrl+2", "Other", "Ctrl+O", "Esc"):
        assert text in said
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.sheet is None
    assert isinstance(opened.page, NotesPage)


def test_no_two_actions_share_a_key(opened: MainWindow) -> None:
    notes_of(opened)
    named = [each.shortcut().toString() for each in opened.findChildren(QAction)]
    keys = [each for each in named if each]
    assert len(keys) == len(set(keys))


def test_about_opens_without_a_dossier_and_closes_again(window: MainWindow) -> None:
    window.show_about()
    assert window.sheet is not None
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.welcome


def test_leaving_goes_back_to_the_welcome(opened: MainWindow, files: Dossiers) -> None:
    files.leave()
    assert opened.stack.currentWidget() is opened.welcome
    assert opened.page is None


def test_a_dossier_that_is_not_there_is_told(
    window: MainWindow, files: Dossiers, tmp_path: Path
) -> None:
    files.open(tmp_path / "gone.plastiq")
    assert window.notice.isVisible()
    assert window.stack.currentWidget() is window.welcome


def test_a_file_that_cannot_be_opened_leaves_the_open_one(
    opened: MainWindow, files: Dossiers, desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "no.plastiq").write_text("nothing of the kind")
    files.open(tmp_path / "no.plastiq")
    assert opened.notice.isVisible()
    assert desk.dossier.path.name == "mine.plastiq"


def test_the_demo_has_its_own_day_and_says_so(
    window: MainWindow, files: Dossiers, desk: Desk
) -> None:
    desk.set_clock(fixed(date(2030, 1, 1)))
    files.open_demo()
    path = desk.dossier.path
    assert path.exists()
    assert desk.today() == date(2022, 4, 30)
    texts = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert any("30/04/2022" in text for text in texts)
    files.leave()
    assert not path.exists()


def test_missing_recent_dossiers_are_shown_as_missing(
    desk: Desk, files: Dossiers, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    there, gone = tmp_path / "there.plastiq", tmp_path / "gone.plastiq"
    there.touch()
    settings.recent = [str(there), str(gone)]
    window = MainWindow(settings).furnish(desk, files, PAGES)
    qtbot.addWidget(window)
    assert "gone: not there any more" in [
        label.text() for label in window.welcome.findChildren(QLabel)
    ]
    forget = [
        button
        for button in window.welcome.findChildren(QToolButton)
        if "gone" in button.accessibleName()
    ]
    forget[0].click()
    assert settings.recent == [str(there)]


def test_enter_opens_the_dossier_of_last_time(
    window: MainWindow, files: Dossiers, settings: Settings, tmp_path: Path
) -> None:
    files.create(tmp_path / "mine.plastiq")
    files.leave()
    assert window.page is None
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert window.page is not None


def test_enter_presses_a_button_that_is_only_an_icon(window: MainWindow) -> None:
    window.desk.tell("Something", Tone.BAD)
    QTest.keyClick(window.notice.close_button, Qt.Key.Key_Return)
    assert not window.notice.isVisible()


def test_the_first_window_fits_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_an_import_takes_away_what_was_told_before(
    opened: MainWindow, files: Dossiers, workbook: Path
) -> None:
    opened.desk.tell("An earlier file was nothing", Tone.BAD)
    files.import_workbook(workbook)
    assert not opened.notice.isVisible()


def test_a_workbook_comes_in_and_is_told_per_sheet(
    opened: MainWindow, files: Dossiers, workbook: Path
) -> None:
    page = notes_of(opened)
    files.import_workbook(workbook)
    assert isinstance(opened.sheet, ImportSheet)
    said = [label.text() for label in opened.sheet.findChildren(QLabel)]
    assert "Deelnemers" in said
    assert said.count("90") >= 2
    changes = page.refreshed[-1]
    assert changes is not None
    assert Person in changes.kinds
    opened.sheet.close_button.click()
    assert opened.page is page


def test_an_import_can_be_stopped(
    opened: MainWindow, files: Dossiers, desk: Desk, workbook: Path
) -> None:
    files.progressed.connect(lambda _done: files.stop())
    files.import_workbook(workbook)
    assert opened.sheet is None
    assert "stopped" in opened.notice.text.text()
    assert not opened.progress.isVisible()


@pytest.fixture
def workbook() -> Path:
    from plastiq_tracker.system.resources import shipped

    return shipped("resources", "demo", "plastiq-2020-2022.xlsx")


def test_remarks_stand_in_a_sound_model(words: QtWords, app: QApplication) -> None:
    wrong = Remark("Deelnemers", 7, "geboortedatum", "31/02/2000", Text("Test", "No such day"))
    odd = Remark("Stages", 9, "einde", "", Text("Test", "Never ends"))
    model = RemarksModel(words, [wrong], [odd])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 2
    assert model.index(0, 0).data() == "Error"
    assert model.index(1, 5).data() == "Never ends"


def test_a_refused_workbook_lists_its_errors(words: QtWords, qtbot: QtBot) -> None:
    wrong = Remark("Deelnemers", 7, "geboortedatum", "31/02/2000", Text("Test", "No such day"))
    saved: list[str] = []
    sheet = ImportSheet(
        words, ImportResult(False, {}, (wrong,), ()), lambda: saved.append("saved"), lambda: None
    )
    qtbot.addWidget(sheet)
    assert sheet.remarks.model().rowCount() == 1
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Nothing was imported." in said
    assert any(text.startswith("1 place in the workbook") for text in said)


def test_files_are_dropped_onto_the_window(
    opened: MainWindow, desk: Desk, tmp_path: Path, files: Dossiers
) -> None:
    other = tmp_path / "other.plastiq"
    bootstrap.services().create(other).close()
    drop(opened, other)
    assert desk.dossier.path == other
    assert not accepts(opened, tmp_path / "picture.png")


def drag(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def accepts(window: QWidget, path: Path) -> bool:
    data = drag(path)
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    window.dragEnterEvent(event)
    return event.isAccepted()


def drop(window: QWidget, path: Path) -> None:
    assert accepts(window, path)
    data = drag(path)
    window.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_the_size_of_the_window_is_remembered(
    window: MainWindow, settings: Settings, files: Dossiers, desk: Desk, qtbot: QtBot
) -> None:
    window.resize(800, 700)
    window.close()
    again = MainWindow(settings).furnish(desk, files, PAGES)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (800, 700)


def test_a_form_hears_of_unforeseen_failures_too(opened: MainWindow, desk: Desk) -> None:
    """Else it would wait for ever, with what was typed behind a dead button."""
    heard: list[Trouble] = []

    def fail() -> NoReturn:
        raise ZeroDivisionError

    desk.write(fail, owner=opened, on_trouble=heard.append)
    assert "ZeroDivisionError" in str(heard[0])
    assert not opened.notice.isVisible()


@pytest.mark.parametrize("sentence", ["Saved", "The disk is full, so nothing was saved. " * 12])
def test_a_notice_moves_nothing_and_stays_within(
    opened: MainWindow, desk: Desk, sentence: str
) -> None:
    place = opened.stack.geometry()
    desk.tell(sentence, Tone.BAD)
    assert opened.stack.geometry() == place
    for size in ((1366, 768), (800, 600)):
        opened.resize(*size)
        QTest.qWait(1)
        bar, ground = opened.notice, opened.stack.geometry()
        assert ground.contains(bar.geometry())
        assert bar.text.heightForWidth(bar.text.width()) <= bar.text.height()
