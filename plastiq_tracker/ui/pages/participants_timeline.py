"""The timeline in a dossier: how closely one looks, what its signs mean, what is pointed at."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.ui.pages.participants_story import story_of
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.labels import Heading, Muted
from plastiq_tracker.ui.widgets.timeline import STEP, Timeline
from plastiq_tracker.ui.widgets.timeline_legend import TimelineLegend
from plastiq_tracker.ui.words import QtWords, translate


class TimelineBox(QWidget):
    """Hidden while there is nothing to tell. Signals as those of the timeline."""

    opened = Signal(object)
    deleted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.timeline = Timeline(words)
        self.timeline.setAccessibleName(translate("Dossier", "Timeline"))
        self.timeline.opened.connect(self.opened)
        self.timeline.deleted.connect(self.deleted)
        self.timeline.menu_wanted.connect(self.menu_wanted)
        self.timeline.pointed.connect(self._tell)
        self.timeline.looked.connect(self._follow)
        self.legend = TimelineLegend(words)
        self.said = Muted()
        self._hint = translate(
            "Timeline",
            "Arrow keys go from one to the next, Enter opens it, + and − look closer or further.",
        )
        self.closer = self._button("zoom-in", translate("Timeline", "Look closer"), "+", STEP)
        self.further = self._button(
            "zoom-out", translate("Timeline", "Look from further away"), "-", 1 / STEP
        )
        self.everything = self._button(
            "move-horizontal", translate("Timeline", "Show all of it"), "0"
        )
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(Heading(translate("Dossier", "Timeline")), 1)
        for button in (self.further, self.everything, self.closer):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.timeline)
        column.addWidget(self.legend)
        column.addWidget(self.said)
        self.said.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._tell("")

    def show_dossier(self, dossier: PersonDossier, today: date, *, same: bool) -> None:
        story = story_of(self._words, dossier, today)
        self.timeline.show_story(story, same=same)
        self.legend.show_story(story)
        self.setVisible(bool(story.lanes))

    def _button(self, icon: str, name: str, key: str, factor: float | None = None) -> IconButton:
        def look() -> None:
            if factor is None:
                self.timeline.fit()
            else:
                self.timeline.zoom(factor)

        action = QAction(translate("Timeline", "{deed} in the timeline").format(deed=name), self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda *_: look())
        self.timeline.addAction(action)
        button = IconButton(icon, name, look)
        button.setToolTip(f"{name} ({key})")
        # The timeline has keys for this; Tab goes on to what comes next.
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return button

    def _tell(self, said: str) -> None:
        self.said.setText(said or self._hint)

    def _follow(self) -> None:
        """Only what would change something can be pressed."""
        zoomed = self.timeline.is_zoomed
        self.further.setEnabled(zoomed)
        self.everything.setEnabled(zoomed)
