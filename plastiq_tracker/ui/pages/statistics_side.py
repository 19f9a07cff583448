"""The right side of the page of statistics: one of several views of the same figures."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from plastiq_tracker.indicators.results import Statistics
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.one_at_a_time import OneAtATime
from plastiq_tracker.ui.words import translate


class SideView(QWidget):
    """A view beside the table. `person_wanted(UUID)` has someone's dossier opened,
    `round_wanted(Sequence[Wanted])` has people called one after the other.
    """

    person_wanted = Signal(object)
    round_wanted = Signal(object)

    def show_figures_of(self, statistics: Statistics) -> None:
        """Shows what belongs to these figures; called while in sight, and when it comes there."""

    def arrive(self) -> None:
        """Puts the cursor where one begins."""


class Side(QWidget):
    """Tabs for the views, of which the first is where Esc goes back to.

    `switched(key)` when another view came in sight, `went_back` after Esc.
    """

    switched = Signal(str)
    went_back = Signal()

    def __init__(self, views: Mapping[str, tuple[str, SideView]]) -> None:
        super().__init__()
        self.views = {key: view for key, (_, view) in views.items()}
        self._figures: Statistics | None = None
        self._stale: set[str] = set()
        self.tabs = QTabBar()
        self.tabs.setProperty("role", "views")
        self.tabs.setDocumentMode(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(translate("Statistics", "What is shown beside the table"))
        self._stack = OneAtATime(*self.views.values())
        for title, _ in views.values():
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)

    @property
    def key(self) -> str:
        """The key of the view in sight."""
        return list(self.views)[self.tabs.currentIndex()]

    def bring(self, key: str) -> None:
        """Brings a view in sight."""
        self.tabs.setCurrentIndex(list(self.views).index(key))

    def allow(self, keys: Sequence[str]) -> None:
        """Lets only these views be chosen."""
        for at, key in enumerate(self.views):
            self.tabs.setTabEnabled(at, key in keys)

    def show_figures_of(self, statistics: Statistics) -> None:
        """Tells the view in sight now, the others when they come in sight."""
        self._figures = statistics
        self._stale = set(self.views)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.tabs.currentIndex():
            self.tabs.setCurrentIndex(0)
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def _switch(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._tell()
        self.switched.emit(self.key)

    def _tell(self) -> None:
        view = self.views[self.key]
        if self._figures is not None and self.key in self._stale:
            self._stale.discard(self.key)
            view.show_figures_of(self._figures)
