"""Which columns a table shows, in which order and how wide: chosen in its header, and remembered.

Columns are dragged to another place by their titles and made wider at their edges; a right click on
the header, or the action `menu`, offers which to show.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.words import translate


class ChosenColumns(QObject):
    """The columns of `table` by stable `keys`, the first of which is always shown.

    `changed` when the user chose otherwise. `widths` gives what each needs when nobody chose;
    `settings.columns[name]` holds what was chosen.
    """

    changed = Signal()

    def __init__(
        self,
        table: QTableView,
        keys: Sequence[str],
        shown: Sequence[str],
        widths: Callable[[], Mapping[str, int]],
        settings: Settings,
        name: str,
    ) -> None:
        super().__init__(table)
        self._table, self._keys, self._at_first = table, tuple(keys), tuple(shown)
        self._widths, self._settings, self._name = widths, settings, name
        self._arranging = False
        self.is_own = False
        """Whether the user chose columns, which then stay whatever room there is."""
        head = self._head
        head.setSectionsMovable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self._open_menu(head.viewport().mapToGlobal(at))
        )
        head.sectionMoved.connect(lambda *_: self._chosen())
        head.sectionResized.connect(lambda *_: self._chosen())
        self._arrange(self._remembered())

    @property
    def _head(self) -> QHeaderView:
        return self._table.horizontalHeader()

    def menu(self) -> QMenu:
        """A check mark for each column, and the way back to how it was at first."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, _key in enumerate(self._keys):
            title = self._table.model().headerData(at, Qt.Orientation.Horizontal)
            action = menu.addAction(str(title))
            action.setCheckable(True)
            action.setChecked(not self._head.isSectionHidden(at))
            action.setEnabled(at > 0)
            action.toggled.connect(partial(self.show_column, at))
        menu.addSeparator()
        menu.addAction(translate("Columns", "As at first"), self.reset)
        return menu

    def show_column(self, at: int, shown: bool) -> None:
        self.is_own = True
        self.arranging(lambda: self._head.setSectionHidden(at, not shown))
        self._chosen()

    def reset(self) -> None:
        """Forgets what was chosen."""
        self._settings.columns.pop(self._name, None)
        self.is_own = False
        self._arrange({})
        self.changed.emit()

    def open_menu(self) -> None:
        """The menu below the header, for who asks by keyboard."""
        self._open_menu(self._head.viewport().mapToGlobal(self._head.rect().bottomLeft()))

    def arranging(self, arrange: Callable[[], object]) -> None:
        """Runs what sets widths without their counting as chosen."""
        before, self._arranging = self._arranging, True
        arrange()
        self._arranging = before

    def _open_menu(self, at: QPoint) -> None:
        self.menu().popup(at)

    def _remembered(self) -> dict[str, object]:
        try:
            found = json.loads(self._settings.columns.get(self._name, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def _arrange(self, chosen: Mapping[str, object]) -> None:
        """As was chosen; what nobody chose, or an older version did not know, as at first."""
        head, widths = self._head, self._widths()
        order = _texts(chosen.get("order"))
        shown = _texts(chosen.get("shown"))
        own = chosen.get("widths")
        self.is_own = bool(shown)

        def arrange() -> None:
            places = [*(key for key in order if key in self._keys)]
            places += [key for key in self._keys if key not in places]
            for at, key in enumerate(places):
                head.moveSection(head.visualIndex(self._keys.index(key)), at)
            for at, key in enumerate(self._keys):
                head.setSectionHidden(at, key not in (shown or self._at_first) and at > 0)
                width = own.get(key) if isinstance(own, dict) else None
                if isinstance(width, int) and width > 0:
                    head.resizeSection(at, width)
                elif key in widths:
                    head.resizeSection(at, widths[key])

        self.arranging(arrange)

    def _chosen(self) -> None:
        """Remembers what the user just chose."""
        if self._arranging:
            return
        head = self._head
        places = sorted(range(len(self._keys)), key=head.visualIndex)
        kept: dict[str, object] = {
            "order": [self._keys[at] for at in places],
            "widths": {key: head.sectionSize(at) for at, key in enumerate(self._keys) if at},
        }
        if self.is_own:
            kept["shown"] = [
                key for at, key in enumerate(self._keys) if not head.isSectionHidden(at)
            ]
        self._settings.columns[self._name] = json.dumps(kept)
        self.changed.emit()


def _texts(found: object) -> list[str]:
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
