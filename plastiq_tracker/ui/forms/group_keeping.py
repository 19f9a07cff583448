"""How the drafts see the sheet in which a group is typed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, SignalInstance

from plastiq_tracker.ui.forms.group_sheet import GroupSheet
from plastiq_tracker.ui.widgets.kept_bar import KeptBar, said_again


class GroupKeeping:
    """The sheet in which a whole group is typed."""

    def __init__(self, sheet: GroupSheet) -> None:
        self._sheet = sheet

    @property
    def owner(self) -> QObject:
        return self._sheet

    @property
    def name(self) -> str:
        return self._sheet.heading.text()

    @property
    def edited(self) -> SignalInstance:
        return self._sheet.edited

    @property
    def closed(self) -> SignalInstance:
        return self._sheet.closed

    def typed(self) -> Mapping[str, Any] | None:
        return self._sheet.as_data() if self._sheet.is_changed() else None

    def put_back(
        self, kept: Mapping[str, Any], when: str, begin_anew: Callable[[], object]
    ) -> None:
        empty = self._sheet.as_data()

        def anew() -> None:
            begin_anew()
            self._sheet.take_data(empty)

        self._sheet.take_data(kept)
        self._sheet.show_below_heading(KeptBar(said_again(when, []), anew))

    def may_go(self) -> None:
        self._sheet.is_kept = True
