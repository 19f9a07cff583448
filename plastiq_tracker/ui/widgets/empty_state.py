"""What an empty page or list shows: what it is for, and the one button that fills it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.buttons import ActionButton
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.labels import Heading, Muted


class EmptyState(QWidget):
    def __init__(
        self,
        icon: str,
        heading: str,
        explanation: str = "",
        action: QAction | None = None,
        *,
        role: str = "primary",
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        layout.setSpacing(theme.NEAR)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(IconLabel(icon, 40, "muted"), 0, centre)
        self.heading = Heading(heading)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading.setWordWrap(True)
        layout.addSpacing(theme.NEAR)
        layout.addWidget(self.heading)
        self.explanation = Muted(explanation)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.explanation)
        # Not before it stands in the layout: shown without a parent it would be a window.
        self.explanation.setVisible(bool(explanation))
        if action is not None:
            layout.addSpacing(theme.NEAR)
            button = ActionButton(action, role=role)
            layout.addWidget(button, 0, centre)
            pass_on(self, button)
        layout.addStretch(3)
