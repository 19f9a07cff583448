"""The groups that can be looked at by themselves, as tabs with their counts."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar

from plastiq_tracker.domain.tasks import TaskGroup
from plastiq_tracker.ui.words import QtWords, translate

PADDING = 26
"""What a tab takes beside its text, in pixels."""
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
        self._counted = [title for title, _groups in self._views]
        for title in self._counted:
            self.addTab(title)
        self.currentChanged.connect(lambda _at: self.changed.emit())

    @property
    def groups(self) -> frozenset[TaskGroup]:
        return self._views[self.currentIndex()][1]

    def show_counts(self, counts: Mapping[TaskGroup, int]) -> None:
        """The counts stand in the tabs, or where there is no room in their tool tips."""
        numbers = (sum(counts[group] for group in groups) for _, groups in self._views)
        self._counted = [
            f"{title} {self._words.number(count)}" if count else title
            for (title, _), count in zip(self._views, numbers, strict=True)
        ]
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        width = self.fontMetrics().horizontalAdvance
        fits = sum(width(each) + PADDING for each in self._counted) <= self.width()
        for at, (title, _groups) in enumerate(self._views):
            self.setTabText(at, self._counted[at] if fits else title)
            self.setTabToolTip(at, "" if fits else self._counted[at])
