"""The commands of the window and its page for the palette, from the actions that hold them."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from plastiq_tracker.domain.search import abbreviates, words_of
from plastiq_tracker.ui.icons import icon, name_of
from plastiq_tracker.ui.palette_items import Item

PATH = " › "


def in_menus(bar: QMenuBar) -> Iterator[tuple[QAction, str]]:
    """Every action of the menus with where it stands, such as View › Language."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _in_menu(menu, plain(menu.title()))


def _in_menu(menu: QMenu, path: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _in_menu(below, f"{path}{PATH}{plain(below.title())}")
        elif not action.isSeparator():
            yield action, path


def commands(actions: Iterable[tuple[QAction, str]], typed: str) -> list[Item]:
    """Those that can be done now and whose words begin as was typed, each once; the nearest first.

    A command that belongs to somewhere is found by the words of that too.
    """
    found: list[tuple[tuple[bool, bool], Item]] = []
    seen: set[int] = set()
    for action, where in actions:
        text = plain(action.text())
        if id(action) in seen or not text or not (action.isEnabled() and action.isVisible()):
            continue
        seen.add(id(action))
        own = abbreviates(typed, text)
        if own or abbreviates(typed, f"{where} {text}"):
            far = (not own, not _begins(typed, text))
            found.append((far, _item(action, text, where)))
    found.sort(key=lambda each: each[0])
    return [item for _far, item in found]


def plain(text: str) -> str:
    """What a menu says without the sign of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _begins(typed: str, text: str) -> bool:
    return " ".join(words_of(text)).startswith(" ".join(words_of(typed)))


def _item(action: QAction, text: str, where: str) -> Item:
    shown = QKeySequence.SequenceFormat.NativeText
    name = name_of(action)
    return Item(
        text,
        where,
        action.shortcut().toString(shown),
        icon(name) if name else None,
        action.trigger,
    )


def pages(actions: Sequence[QAction], typed: str) -> list[Item]:
    """The pages of the navigation whose names begin as was typed."""
    return commands(((each, "") for each in actions), typed)
