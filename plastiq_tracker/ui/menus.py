"""The menu bar. Every command of the window is an action here, with its key."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.backing_up import BackingUp
from plastiq_tracker.ui.dossiers import Dossiers
from plastiq_tracker.ui.edit_menu import EditMenu
from plastiq_tracker.ui.help_menu import HelpMenu
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.page_menu import PageMenu
from plastiq_tracker.ui.words import LANGUAGES, translate

if TYPE_CHECKING:
    from plastiq_tracker.ui.main_window import MainWindow


@dataclass(frozen=True)
class Commands:
    """What the menus have the window do; `leaving` asks the page first and then goes on."""

    leaving: Callable[[Callable[[], object]], object]
    choose_language: Callable[[str], object]
    choose_theme: Callable[[str], object]
    find: Callable[[], object]
    show_settings: Callable[[], object]


class Menus:
    """Builds the menus onto `window`; `needs_dossier` are the actions that work on one."""

    def __init__(
        self,
        window: "MainWindow",
        dossiers: Dossiers,
        settings: Settings,
        language: str,
        commands: Commands,
    ) -> None:
        self._window = window
        self._dossiers = dossiers
        self._settings = settings
        self.needs_dossier: list[QAction] = []
        self._leaving = commands.leaving
        self.backing_up = BackingUp(window, dossiers)
        self._dossier_menu(commands.leaving)
        self.edit = EditMenu(window, dossiers)
        self.page = PageMenu(window)
        view = window.menuBar().addMenu(translate("Menu", "&View"))
        self.find = self._add(
            view, translate("Menu", "&Find or do anything…"), commands.find, "search", "Ctrl+K"
        )
        view.addSeparator()
        languages = view.addMenu(translate("Menu", "&Language"))
        self._choices(languages, LANGUAGES.items(), language, commands.choose_language)
        themes = view.addMenu(translate("Menu", "&Appearance"))
        self._choices(
            themes,
            (
                ("", translate("Menu", "As the system")),
                ("light", translate("Menu", "Light")),
                ("dark", translate("Menu", "Dark")),
            ),
            settings.theme,
            commands.choose_theme,
        )
        view.addSeparator()
        self._add(
            view, translate("Menu", "&Settings…"), commands.show_settings, "settings", "Ctrl+,"
        )
        self.help = HelpMenu(window, dossiers)

    def _dossier_menu(self, leaving: Callable[[Callable[[], object]], object]) -> None:
        dossiers = self._dossiers
        menu = self._window.menuBar().addMenu(translate("Menu", "&Dossier"))
        self._add(
            menu,
            translate("Menu", "&New…"),
            lambda: leaving(dossiers.new),
            "file-plus",
            "Ctrl+Shift+N",
        )
        self._add(
            menu,
            translate("Menu", "&Open…"),
            lambda: leaving(dossiers.choose),
            "folder-open",
            "Ctrl+O",
        )
        self.recent = menu.addMenu(translate("Menu", "&Recent"))
        self.recent.aboutToShow.connect(self._fill_recent)
        self._add(menu, translate("Menu", "De&mo"), lambda: leaving(dossiers.open_demo), "sparkles")
        menu.addSeparator()
        self.needs_dossier = [
            self._add(
                menu,
                translate("Menu", "&Import workbook…"),
                dossiers.choose_workbook,
                "file-up",
                "Ctrl+I",
            )
        ]
        self._add(menu, translate("Menu", "&Empty workbook…"), dossiers.save_template, "file-down")
        menu.addSeparator()
        menu.addActions([self.backing_up.back_up_action, self.backing_up.restore_action])
        self.needs_dossier.append(self.backing_up.back_up_action)
        menu.addAction(self._window.unsaved.action)
        self.needs_dossier.append(
            self._add(
                menu,
                translate("Menu", "&Close dossier"),
                lambda: leaving(dossiers.leave),
                "x",
                "Ctrl+W",
            )
        )
        self._add(menu, translate("Menu", "&Quit"), self._window.close, "log-out", "Ctrl+Q")

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], icon: str, key: str = ""
    ) -> QAction:
        action = QAction(text, self._window)
        dress(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda *_: act())
        menu.addAction(action)
        return action

    def _choices(
        self,
        menu: QMenu,
        choices: Iterable[tuple[str, str]],
        chosen: str,
        choose: Callable[[str], object],
    ) -> None:
        group = QActionGroup(menu)
        for value, text in choices:
            action = group.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(partial(_call, choose, value))
            menu.addAction(action)

    def _fill_recent(self) -> None:
        self.recent.clear()
        for name in self._settings.recent:
            path = Path(name)
            text = path.name if path.exists() else self._missing(path)
            action = self.recent.addAction(text)
            action.setEnabled(path.exists())
            action.setToolTip(name)
            action.triggered.connect(partial(self._open, path))
        if not self._settings.recent:
            nothing = self.recent.addAction(translate("Menu", "Nothing yet"))
            nothing.setEnabled(False)

    def _open(self, path: Path, *_checked: bool) -> None:
        self._leaving(lambda: self._dossiers.open(path))

    def _missing(self, path: Path) -> str:
        return translate("Menu", "{name} (not there any more)").format(name=path.name)


def _call(choose: Callable[[str], object], value: str, *_checked: bool) -> None:
    choose(value)
