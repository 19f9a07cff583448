"""What the window expects of a page."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.rounds import Wanted
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.icons import dress


class Page(QWidget):
    """Made at its first showing, with a dossier open; gone when the dossier is closed.

    Set in `__init__`: `primary`, the action of the one prominent button (top right); `search`, a
    line edit that the window shows in its header and Ctrl+F reaches; `tools`, other widgets for
    the header. The window shows title and icon from the registry in `ui/pages/__init__.py`.
    `person_wanted(UUID)` has it open someone's dossier on the page of participants. `opened_in` is
    where that page shows who was asked for: Esc there leads back to the page that asked, until
    `moved_on` says that someone else was chosen since. `new_wanted(key)` begins
    something new on another page. `round_wanted(Sequence[Wanted])` calls these people one after the
    other. `waiting_changed(int)` tells how much waits here, for the navigation; `left` that one is
    done here and goes back.
    """

    person_wanted = Signal(object)
    new_wanted = Signal(str)
    moved_on = Signal()
    round_wanted = Signal(object)
    waiting_changed = Signal(int)
    left = Signal()

    primary: QAction | None = None
    search: QLineEdit | None = None
    tools: QWidget | None = None
    opened_in: QWidget | None = None

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.words = desk.words

    def refresh(self, changes: Changes | None) -> None:
        """Reads again what is shown, when `changes` concerns it; None means everything.

        Called at the first showing and after writes; for a page out of sight when it is next
        shown.
        """

    def arrive(self) -> None:
        """Puts the cursor where one begins; called when the page comes in sight."""

    def open_person(self, person_id: UUID) -> None:
        """Opens the dossier of this person; only the page of participants has those."""
        raise NotImplementedError

    def call_all(self, wanted: Sequence[Wanted]) -> None:
        """Calls these people one after the other; only the page of the phone round does."""
        raise NotImplementedError

    def open_record(self, record_id: UUID) -> None:
        """Shows this company or trajectory; the page of that kind has them."""
        raise NotImplementedError

    def resume(self, place: Place) -> None:
        """Opens the form again in which something was typed that is not saved."""
        raise NotImplementedError

    def may_leave(self) -> bool:
        """False keeps the page (and dossier and window) open: something unsaved is being typed."""
        return True

    def new_action(
        self, text: str, act: Callable[[], object], *, icon: str = "", key: str | QKeySequence = ""
    ) -> QAction:
        """An action of this page; its key works while the page is shown and is in the overview."""
        action = QAction(text, self)
        if icon:
            dress(action, icon)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda *_: act())
        self.addAction(action)
        return action
