"""What the window shows over a page on request: the keys, and what this program is."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from plastiq_tracker import __version__
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.labels import KeyFigure, Muted, RoomyHeading, Wrapped
from plastiq_tracker.ui.words import translate

READABLE = 640


class Sheet(QScrollArea):
    """A column of readable width that scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "reading")
        body = QWidget()
        body.setMaximumWidth(READABLE)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        self.column.setSpacing(theme.NEAR)
        self.setWidget(body)


def keys_sheet(actions: Iterable[tuple[str, Iterable[QAction]]]) -> Sheet:
    """The keys of these actions, by group; what has no key is left out."""
    sheet = Sheet()
    sheet.column.addLayout(keys_grid(actions))
    sheet.column.addStretch(1)
    return sheet


def keys_grid(actions: Iterable[tuple[str, Iterable[QAction]]]) -> QGridLayout:
    """Keys and what they do, each group under its name."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.EDGE)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    row = 0
    for title, group in actions:
        keyed = [each for each in group if not each.shortcut().isEmpty()]
        if not keyed:
            continue
        heading = RoomyHeading(title)
        heading.keep_room(0, theme.GROUP if row else 0, 0, 4)
        grid.addWidget(heading, row, 0, 1, 2)
        for action in keyed:
            row += 1
            grid.addWidget(QLabel(_key(action)), row, 0)
            grid.addWidget(QLabel(_name(action)), row, 1)
        row += 1
    return grid


def form_keys() -> list[QAction]:
    """Keys that no action holds because forms and lists answer them."""
    pairs = (
        ("Ctrl+Enter", translate("Keys", "Save the form")),
        ("Enter", translate("Keys", "Open, or go to the next field")),
        ("Esc", translate("Keys", "Back, one level")),
        ("Alt+Down", translate("Keys", "Open the calendar or the list of choices")),
    )
    made = []
    for key, text in pairs:
        action = QAction(text)
        action.setShortcut(QKeySequence(key))
        made.append(action)
    return made


def about_sheet() -> Sheet:
    sheet = Sheet()
    column = sheet.column
    column.addWidget(KeyFigure("PlastIQ tracker"))
    column.addWidget(Muted(translate("About", "Version {version}").format(version=__version__)))
    column.addSpacing(theme.NEAR)
    sentences = (
        translate(
            "About",
            "Follows young people from their first contact to a year after the trajectory, and "
            "gives the funder's figures with what they rest on.",
        ),
        translate(
            "About",
            "Your dossier is one file on your own disk. Nothing is sent anywhere.",
        ),
        translate("About", "Free software under the EUPL-1.2. Icons by Lucide (ISC)."),
        translate("About", "Belgian postcodes by Statbel and GeoNames (CC BY 4.0)."),
    )
    for sentence in sentences:
        line = Wrapped(sentence)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(line)
    column.addStretch(1)
    return sheet


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _name(action: QAction) -> str:
    return action.text().replace("&", "").replace("…", "")
