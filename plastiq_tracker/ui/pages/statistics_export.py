"""For whom an export is: asked in place, because outside the house small numbers are hidden."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.banner import Banner
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Heading, Wrapped
from plastiq_tracker.ui.words import translate


class ExportBar(Banner):
    """Hidden until `ask`. `chosen(bool)` with whether the file is for readers outside."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        title = translate("Export", "For whom is this export?")
        self.setAccessibleName(title)
        explanation = Wrapped(
            translate(
                "Export",
                "Outside the house, counts below 5 are hidden, and whatever they could be "
                "worked out from.",
            )
        )
        self.inside = Button(
            translate("Export", "For in the house"), lambda: self._choose(False), icon="download"
        )
        self.outside = Button(
            translate("Export", "For outside the house (small numbers hidden)"),
            lambda: self._choose(True),
            icon="download",
        )
        leave = IconButton("x", translate("Export", "Do not export"), self.dismiss)
        buttons = QWidget()
        flow = FlowLayout(theme.NEAR, theme.NEAR, buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self.inside)
        flow.addWidget(self.outside)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Heading(title))
        column.addWidget(explanation)
        column.addWidget(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.NEAR, theme.NEAR, theme.NEAR)
        line.addLayout(column, 1)
        line.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)

    def ask(self) -> None:
        """Shows the question with the cursor in its first answer."""
        self.ask_at(self.inside)

    def _choose(self, external: bool) -> None:
        self.dismiss()
        self.chosen.emit(external)
