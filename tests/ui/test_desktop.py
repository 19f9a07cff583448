"""Settings, help, the tour, menus and backups in the window, as someone at the desk meets them."""

import json
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker import bootstrap
from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Coach
from plastiq_tracker.services import dossiers, records
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system import backups
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui import help_texts, theme
from plastiq_tracker.ui.help_sheet import HelpSheet
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.pages.companies import CompaniesPage
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.today import TodayPage
from plastiq_tracker.ui.palette_commands import in_menus
from plastiq_tracker.ui.program import Program
from plastiq_tracker.ui.settings_sheet import SettingsSheet
from plastiq_tracker.ui.tasks import SynchronousRunner, ThreadRunner
from plastiq_tracker.ui.tour import Tour
from plastiq_tracker.ui.words import QtWords

DAY = date(2022, 4, 30)


@pytest.fixture
def program(app: QApplication, words: QtWords, demo: Dossier) -> Iterator[Program]:
    """The window on a dossier that is no demo."""
    demo.close()
    words.remove(app)
    made = Program(
        app, Settings(), bootstrap.services(), "log", runner=SynchronousRunner(), clock=fixed(DAY)
    )
    made.start()
    made.dossiers.open(demo.path)
    yield made
    made.close()
    words.install(app)
    theme.apply_theme(app, dark=False)
    theme.use_rows(compact=False)


@pytest.fixture
def window(program: Program) -> MainWindow:
    return program.window


def written(home: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((home / "settings.json").read_text(encoding="utf-8"))
    return found


def settings_of(window: MainWindow) -> SettingsSheet:
    if not window.in_settings:
        trigger(window, "Ctrl+,")
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    return sheet


def trigger(window: MainWindow, key: str) -> None:
    """What this key does in the window; out of focus the offscreen window has no shortcuts."""
    wanted = QKeySequence(key)
    found = {each for each, _where in in_menus(window.menuBar()) if each.shortcut() == wanted}
    assert len(found) == 1, f"{key}: {found}"
    found.pop().trigger()


# Settings


def test_a_name_is_that_of_the_history_at_once(program: Program, home: Path) -> None:
    sheet = settings_of(program.window)
    sheet.name.setFocus()
    QTest.keyClicks(sheet.name, "An Claes")
    QTest.keyClick(sheet.name, Qt.Key.Key_Tab)
    assert program.desk.dossier.user == "An Claes"
    assert written(home)["user"] == "An Claes"
    sheet.name.clear()
    sheet.name.editingFinished.emit()
    assert program.desk.dossier.user not in ("", "An Claes")


def test_the_language_changes_with_the_settings_still_open(program: Program, home: Path) -> None:
    sheet = settings_of(program.window)
    sheet.language.set_value("nl")
    sheet.language.edited.emit()
    assert program.window.in_settings
    assert settings_of(program.window).language.value() == "nl"
    assert written(home)["language"] == "nl"


def test_the_look_changes_at_once(program: Program, home: Path) -> None:
    sheet = settings_of(program.window)
    sheet.theme.set_value("dark")
    sheet.theme.edited.emit()
    assert theme.is_dark()
    assert written(home)["theme"] == "dark"


def test_rows_become_compact_everywhere(program: Program, home: Path) -> None:
    sheet = settings_of(program.window)
    sheet.rows.set_value(True)
    sheet.rows.edited.emit()
    program.window.show_page("companies")
    page = program.window.page
    assert isinstance(page, CompaniesPage)
    assert page.table.verticalHeader().defaultSectionSize() == 22
    assert written(home)["compact"] is True


def test_whose_work_is_shown_can_be_chosen_there(program: Program, home: Path) -> None:
    sheet = settings_of(program.window)
    sheet._offer_coaches(["An", "Bert"])
    sheet.coach.set_value("Bert")
    sheet.coach.edited.emit()
    assert program.desk.coach == "Bert"
    assert written(home)["coach"] == "Bert"


def test_every_choice_has_a_name(window: MainWindow) -> None:
    sheet = settings_of(window)
    named = (sheet.name, sheet.language, sheet.theme, sheet.rows, sheet.coach)
    assert all(each.accessibleName() for each in named)
    assert sheet.alarm.text()
    assert sheet.without_names.text()


# Help


@pytest.mark.parametrize("key", sorted(help_texts.PAGES))
def test_every_page_has_its_own_help(window: MainWindow, key: str) -> None:
    window.show_page(key)
    trigger(window, "F1")
    assert isinstance(window.sheet, HelpSheet)
    said = [each.text() for each in window.sheet.findChildren(QLabel)]
    own = help_texts.PAGES[key][0].title.source
    assert own in said
    assert not [each for each in said if "{" in each]
    QTest.keyClick(window.sheet, Qt.Key.Key_Escape)
    assert window.stack.key == key
    assert window.sheet is None


def test_there_is_help_for_every_page_of_the_navigation(window: MainWindow) -> None:
    assert set(window.navigation.actions_by_key) == set(help_texts.PAGES)


def test_without_a_dossier_help_says_how_to_begin(program: Program) -> None:
    program.dossiers.leave()
    trigger(program.window, "F1")
    assert program.window.sheet is not None
    said = " ".join(each.text() for each in program.window.sheet.findChildren(QLabel))
    assert "New dossier" in said


def test_no_key_that_help_names_is_made_up(window: MainWindow) -> None:
    in_forms = {"Ctrl+Enter", "Ctrl+Shift+Enter"}
    found = {
        each.shortcut().toString()
        for each in window.findChildren(QAction)
        if not each.shortcut().isEmpty()
    }
    for key in window.navigation.actions_by_key:
        page = window.show_page(key)
        found |= {each.shortcut().toString() for each in page.findChildren(QAction)}
    assert set(help_texts.KEYS.values()) - in_forms <= found


def test_a_sheet_is_left_with_the_mouse_too(window: MainWindow) -> None:
    window.show_page("companies")
    trigger(window, "F1")
    back = window.header._back
    assert back is not None
    assert back.accessibleName()
    back.click()
    assert window.sheet is None
    assert window.stack.key == "companies"


# The tour


def tour_of(window: MainWindow) -> Tour:
    tour = window._menus.help.tour
    assert tour is not None
    return tour


@pytest.fixture
def touring(program: Program, qtbot: QtBot) -> MainWindow:
    program.dossiers.open_demo()
    window = program.window
    qtbot.waitUntil(lambda: "tour" in window.notice.text.text())
    window.notice.offer.click()
    qtbot.waitUntil(lambda: window._menus.help.tour is not None)
    return window


def test_it_is_offered_in_the_first_demo_and_never_again(
    touring: MainWindow, program: Program
) -> None:
    tour_of(touring).finish()
    program.dossiers.open_demo()
    QTest.qWait(10)
    assert not touring.notice.isVisible()
    assert program.settings.toured


def test_five_steps_by_keyboard_each_beside_what_it_is_about(
    touring: MainWindow, qtbot: QtBot
) -> None:
    tour = tour_of(touring)
    pages, titles = [], []
    for step in range(5):
        assert tour.at == step
        qtbot.waitUntil(tour.frame.isVisible)
        assert touring.rect().contains(tour.bubble.geometry())
        assert tour.bubble.on.hasFocus() or touring.focusWidget() is tour.bubble.on
        assert tour.bubble.text.height() >= tour.bubble.text.heightForWidth(
            tour.bubble.text.width()
        )
        pages.append(touring.stack.key)
        titles.append(tour.bubble.title.text())
        QTest.keyClick(tour.bubble.on, Qt.Key.Key_Return)
    assert pages == ["today", "today", "participants", "statistics", "today"]
    assert len(set(titles)) == 5
    qtbot.waitUntil(lambda: not touring.findChildren(type(tour.frame)))


def test_a_page_that_opens_someone_leaves_the_cursor_in_the_bubble(
    touring: MainWindow, qtbot: QtBot
) -> None:
    """Otherwise Enter, meant for the next step, presses a button of the page behind."""
    touring.activateWindow()
    qtbot.waitUntil(touring.isActiveWindow)
    tour = tour_of(touring)
    for _step in range(2):
        QTest.keyClick(tour.bubble.on, Qt.Key.Key_Return)
    page = touring.page
    assert isinstance(page, ParticipantsPage)
    qtbot.waitUntil(page.view.story.isVisible)
    page.view.arrive()
    assert not tour.bubble.on.hasFocus()
    qtbot.waitUntil(tour.bubble.on.hasFocus)
    QTest.keyClick(tour.bubble.on, Qt.Key.Key_Tab)
    page.view.arrive()
    QTest.qWait(10)
    assert not tour.bubble.on.hasFocus()


def test_after_the_tour_the_cursor_is_in_the_page(touring: MainWindow, qtbot: QtBot) -> None:
    touring.activateWindow()
    qtbot.waitUntil(touring.isActiveWindow)
    tour = tour_of(touring)
    for _step in range(5):
        QTest.keyClick(tour.bubble.on, Qt.Key.Key_Return)
    page = touring.page
    assert isinstance(page, TodayPage)
    assert page.list.table.hasFocus()


def test_it_stands_in_nobodys_way(touring: MainWindow) -> None:
    tour = tour_of(touring)
    touring.show_page("companies")
    assert touring.stack.key == "companies"
    QTest.keyClick(tour.bubble, Qt.Key.Key_Left)
    assert tour.at == 0
    QTest.keyClick(tour.bubble, Qt.Key.Key_Right)
    QTest.keyClick(tour.bubble, Qt.Key.Key_Left)
    assert tour.at == 0
    QTest.keyClick(tour.bubble, Qt.Key.Key_Escape)
    assert not tour.bubble.isVisible()


def test_another_dossier_ends_it(touring: MainWindow, program: Program, demo: Dossier) -> None:
    bubble = tour_of(touring).bubble
    program.dossiers.open(demo.path)
    assert not bubble.isVisible()


# Menus


def test_everything_a_page_can_do_is_in_a_menu(window: MainWindow) -> None:
    for key in help_texts.PAGES:
        page = window.show_page(key)
        there = {each for each, _where in in_menus(window.menuBar())}
        missing = [each.text() for each in page.actions() if each.text() and each not in there]
        assert missing == [], key


def test_no_key_does_two_things(window: MainWindow) -> None:
    """On one page; a key of one list is that list's own while the cursor is there."""
    for key in help_texts.PAGES:
        window.show_page(key)
        everywhere = [each for each, _where in in_menus(window.menuBar())]
        keys = [
            each.shortcut().toString()
            for each in dict.fromkeys(everywhere)
            if not each.shortcut().isEmpty()
            and each.shortcutContext() == Qt.ShortcutContext.WindowShortcut
        ]
        assert sorted(keys) == sorted(set(keys)), key


def test_no_letter_of_the_menu_bar_is_given_twice(window: MainWindow) -> None:
    titles = [each.text() for each in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(letters) == len(set(letters))


def test_the_sides_of_a_page_stay_as_they_were_left(program: Program) -> None:
    program.window.resize(1400, 800)
    page = program.window.show_page("companies")
    assert isinstance(page, CompaniesPage)
    splitter = page.listing.splitter
    splitter.moveSplitter(500, 1)
    QTest.qWait(1)
    left = splitter.sizes()[0]
    program.dossiers.open(program.desk.dossier.path)
    again = program.window.show_page("companies")
    assert isinstance(again, CompaniesPage)
    QTest.qWait(1)
    assert again is not page
    assert abs(again.listing.splitter.sizes()[0] - left) <= 2


# Backups


def test_the_status_bar_tells_the_last_backup_and_makes_one(
    program: Program, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "No backup" in window.status.backup.text()
    target = tmp_path / "stick" / "copy"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.status.backup.click()
    assert (tmp_path / "stick" / "copy.plastiq").exists()
    assert (tmp_path / "stick" / "copy.plastiq.sha256").exists()
    assert "Backup of" in window.status.backup.text()
    assert "checked" in window.notice.text.text()
    last = backups.last(program.desk.dossier.path)
    assert last is not None
    late = backups.Backup(last.path, last.sha256, last.made_at - timedelta(days=8))
    backups.remember(program.desk.dossier.path, late)
    window.status.show_backup()
    assert window.status.backup.text().startswith("Last backup 8")


def test_a_backup_is_restored_beside_and_opened(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, again = tmp_path / "copy.plastiq", tmp_path / "again.plastiq"
    program.window._menus.backing_up.back_up_to(copy)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(again), ""))
    program.window._menus.backing_up.restore()
    assert program.desk.dossier.path == again
    program.window._menus.backing_up.restore()
    assert "exists already" in program.window.notice.text.text()


def test_a_backup_can_be_stopped(program: Program, tmp_path: Path) -> None:
    program.dossiers.progressed.connect(lambda _done: program.dossiers.stop())
    program.window._menus.backing_up.back_up_to(tmp_path / "copy.plastiq")
    assert "Stopped" in program.window.notice.text.text()
    assert not program.window.progress.isVisible()
    assert not list(tmp_path.glob("copy*"))


def test_in_the_demo_nothing_is_said_of_backups(program: Program) -> None:
    program.dossiers.open_demo()
    assert not program.window.status.backup.isVisible()


def test_what_is_being_written_when_one_quits_is_finished(
    app: QApplication, words: QtWords, demo: Dossier, qtbot: QtBot
) -> None:
    demo.close()
    words.remove(app)
    program = Program(app, Settings(), bootstrap.services(), "log", runner=ThreadRunner())
    program.start()
    program.dossiers.open(demo.path)
    qtbot.waitUntil(lambda: program.desk.has_dossier, timeout=20_000)
    dossier = program.desk.dossier

    def slowly() -> Changes:
        time.sleep(0.3)
        return records.save(dossier, Coach(name="Traag Maar Zeker"))

    program.desk.write(slowly, owner=program.desk)
    program.close()
    words.install(app)
    theme.apply_theme(app, dark=False)
    with closing(dossiers.open_dossier(demo.path)) as again, again.read() as work:
        assert [each.name for each in work.find(Coach)] == ["Traag Maar Zeker"]


def test_no_menu_is_left_empty(window: MainWindow) -> None:
    for bar in window.menuBar().actions():
        menu = bar.menu()
        assert isinstance(menu, QMenu)
        assert menu.actions()


def test_nothing_new_is_without_a_name(window: MainWindow) -> None:
    trigger(window, "F1")
    for part in (window.header, window.status):
        for each in part.findChildren(QWidget):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isVisible():
                text = each.property("text")
                assert each.accessibleName() or text, each
