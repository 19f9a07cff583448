"""The groups that can be looked at by themselves, as tabs with their counts."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar

from plastiq_tracker.domain.tasks import TaskGroup
from plastiq_tracker.ui.words import QtWords, translate

EVERYTHING = frozenset(TaskGroup)
CALLS = frozenset({TaskGroup.LATE, TaskGroup.NOW, TaskGroup.RETRY})


class GroupTabs(QTabBar):
    """`changed` when others are to be shown."""

    changed = Signal()

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._views = (
            (translate("Today", "Everything"), EVERYTHING),
            (translate("Today", "To call"), CALLS),
            (translate("Today", "Coming soon"), frozenset({TaskGroup.COMING})),
            (translate("Today", "Ending"), frozenset({TaskGroup.ENDING})),
            (translate("Today", "To confirm"), frozenset({TaskGroup.CONFIRM})),
            (translate("Today", "To look into"), frozenset({TaskGroup.CHECK})),
        )
        self.setProperty("role", "views")
        self.setAccessibleName(translate("Today", "What to show"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        for title, _groups in self._views:
            self.addTab(title)
        self.currentChanged.connect(lambda _at: self.changed.emit())

    @property
    def groups(self) -> frozenset[TaskGroup]:
        return self._views[self.currentIndex()][1]

    def show_counts(self, counts: Mapping[TaskGroup, int]) -> None:
        for at, (title, groups) in enumerate(self._views):
            count = sum(counts[group] for group in groups)
            self.setTabText(at, f"{title} {self._words.number(count)}" if count else title)
