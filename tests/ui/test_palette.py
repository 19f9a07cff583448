"""Ctrl+K in the real window: finding people and things, doing commands, and going away again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from plastiq_tracker.bootstrap import services
from plastiq_tracker.domain.search import abbreviates
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.main_window import MainWindow
from plastiq_tracker.ui.palette import Palette
from plastiq_tracker.ui.palette_items import Group, Item, ItemsModel
from tests.ui.conftest import DAY

CTRL = Qt.KeyboardModifier.ControlModifier
UP, DOWN, ENTER, ESC = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    files = Dossiers(desk, services(), Settings(), fixed(DAY))
    made = MainWindow(Settings()).furnish(desk, files)
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    return made


@pytest.fixture
def opened(window: MainWindow, desk: Desk, demo: Dossier) -> MainWindow:
    desk.use(demo)
    return window


def lines(finder: Palette) -> list[str]:
    model = finder.model
    return [model.item_at(at).text for at in range(model.rowCount())]


def under(finder: Palette, heading: str) -> list[str]:
    """What stands below a heading, up to the next one."""
    model, found, inside = finder.model, [], False
    for at in range(model.rowCount()):
        item = model.item_at(at)
        if item.act is None:
            inside = item.text == heading
        elif inside:
            found.append(item.text)
    return found


def chosen(finder: Palette) -> str:
    return str(finder.list.currentIndex().data())


def press(finder: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(finder.field, key)


def ask(window: MainWindow, typed: str) -> Palette:
    if not window.finder.isVisible():
        window.finder.open()
    window.finder.field.setText(typed)
    return window.finder


def test_the_key_opens_it_and_escape_gives_the_cursor_back(opened: MainWindow) -> None:
    opened.show_page("participants")
    before = opened.focusWidget()
    opened._menus.find.trigger()
    finder = opened.finder
    assert finder.isVisible()
    assert opened.focusWidget() is finder.field
    press(finder, ESC)
    assert not finder.isVisible()
    assert opened.focusWidget() is before
    assert opened._menus.find.shortcut().toString() == "Ctrl+K"


def test_a_person_is_found_in_any_order_and_opened(opened: MainWindow) -> None:
    finder = ask(opened, "erik aer")
    assert under(finder, "Participants")[0] == "Aerts Erik"
    press(finder, ENTER)
    assert not finder.isVisible()
    assert opened.stack.key == "participants"
    page = opened.page
    assert page is not None
    assert page.view.header.name.text() == "Erik Aerts"  # type: ignore[attr-defined]


def test_looked_at_last_comes_first_when_nothing_is_typed(opened: MainWindow) -> None:
    names = under(ask(opened, "a"), "Participants")[:3]
    for name in names:
        press(ask(opened, name), ENTER)
    finder = ask(opened, "")
    assert under(finder, "Looked at last")[:3] == names[::-1]
    assert chosen(finder) == names[-1]


def test_companies_and_trajectories_open_on_their_pages(opened: MainWindow, demo: Dossier) -> None:
    with demo.read() as work:
        rows = work.connection.exec_driver_sql("SELECT name FROM company ORDER BY name").all()
    name = rows[3][0]
    finder = ask(opened, name)
    assert name in under(finder, "Companies")
    at = lines(finder).index(name)
    finder.list.clicked.emit(finder.model.index(at))
    assert opened.stack.key == "companies"
    finder = ask(opened, "nj2021")
    assert chosen(finder) == "NJ2021"
    press(finder, ENTER)
    assert opened.stack.key == "trajectories"
    assert opened.page is not None
    assert opened.page.table.currentIndex().siblingAtColumn(0).data() == "NJ2021"  # type: ignore[attr-defined]


def test_pages_and_commands_show_their_keys(opened: MainWindow) -> None:
    opened.show_page("participants")
    finder = ask(opened, "stat")
    items = {
        finder.model.item_at(at).text: finder.model.item_at(at) for at in range(len(lines(finder)))
    }
    assert items["Statistics"].key == "Ctrl+6"
    finder = ask(opened, "newpart")
    assert chosen(finder) == "New participant"
    assert finder.model.item_at(1).key == "Ctrl+N"
    press(finder, ENTER)
    assert opened.page.panel.form is not None  # type: ignore[union-attr]


def test_a_choice_of_a_menu_is_found_by_where_it_stands(opened: MainWindow) -> None:
    themes: list[str] = []
    opened.theme_chosen.connect(themes.append)
    finder = ask(opened, "appear dark")
    assert under(finder, "Commands") == ["Dark"]
    press(finder, ENTER)
    assert themes == ["dark"]


def test_what_cannot_be_done_now_is_left_out(window: MainWindow, desk: Desk, demo: Dossier) -> None:
    assert under(ask(window, "close doss"), "Commands") == []
    desk.use(demo)
    assert under(ask(window, "close doss"), "Commands") == ["Close dossier"]
    assert "Find or do anything…" not in lines(ask(window, "find"))


def test_without_a_dossier_there_are_commands_only(window: MainWindow) -> None:
    finder = ask(window, "aerts")
    assert finder.nothing.isVisible()
    press(finder, ENTER, DOWN)
    assert finder.isVisible()
    assert under(ask(window, "open"), "Commands")[0] == "Open…"
    assert under(finder, "Pages") == []


def test_arrows_pass_over_headings_and_stop_at_the_ends(opened: MainWindow) -> None:
    finder = ask(opened, "a")
    headings = [at for at in range(len(lines(finder))) if finder.model.item_at(at).act is None]
    assert len(headings) > 1
    passed = [finder.list.currentIndex().row()]
    for _ in range(len(lines(finder))):
        press(finder, DOWN)
        passed.append(finder.list.currentIndex().row())
    assert not set(passed) & set(headings)
    assert passed[-1] == len(lines(finder)) - 1
    assert sorted(set(passed)) == [at for at in range(len(lines(finder))) if at not in headings]
    press(finder, *[UP] * 60)
    assert finder.list.currentIndex().row() == passed[0] == 1
    spoken = finder.field.accessibleDescription()
    assert spoken.startswith(chosen(finder))


def test_going_elsewhere_closes_it_and_leaves_the_cursor_there(opened: MainWindow) -> None:
    opened.show_page("participants")
    finder = ask(opened, "a")
    opened.activateWindow()
    assert opened.page is not None
    assert opened.page.search is not None
    opened.page.search.setFocus()
    QApplication.processEvents()
    assert not finder.isVisible()
    assert opened.focusWidget() is opened.page.search


def test_the_icons_follow_the_theme_and_every_line_has_a_spoken_name(opened: MainWindow) -> None:
    finder = ask(opened, "")
    for at in range(len(lines(finder))):
        assert finder.model.index(at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert not finder.grab().isNull()


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("newpar", "New participant", True),
        ("np", "New participant", True),
        ("part new", "New participant", True),
        ("new part", "New participant", True),
        ("pn", "New participant", False),
        ("ewpart", "New participant", False),
        ("exc", "Export to Excel…", True),
        ("ete", "Export to Excel…", True),
        ("", "Anything", True),
        ("é", "Edit", True),
        ("x", "Edit", False),
    ],
)
def test_commands_are_found_by_the_beginnings_of_their_words(
    typed: str, text: str, found: bool
) -> None:
    assert abbreviates(typed, text) is found


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = ItemsModel()
    action = QAction("Do")
    model.show_groups(
        [
            Group("One", [Item("a", act=action.trigger), Item("b", act=action.trigger)]),
            Group("None", []),
            Group("Two", [Item("c", act=action.trigger)]),
        ]
    )
    assert model.rowCount() == 5
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
