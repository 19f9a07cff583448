"""A strip that shows how far something long is, with a way to stop it."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import ElidedLabel
from plastiq_tracker.ui.words import translate


class ProgressStrip(QFrame):
    """Hidden while nothing runs. Connect `show_work` and `show_progress`."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.what = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setFixedWidth(240)
        self.bar.setTextVisible(False)
        self.stop_button = Button(translate("Progress", "Stop"), stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.EDGE, 6, theme.EDGE, 6)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(self.what, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.stop_button)
        self.hide()

    def show_work(self, what: str) -> None:
        """Says what runs; "" hides the strip."""
        self.what.setText(what)
        self.bar.setAccessibleName(what)
        self.bar.setValue(0)
        self.setVisible(bool(what))

    def show_progress(self, done: float) -> None:
        self.bar.setValue(round(done * 100))
