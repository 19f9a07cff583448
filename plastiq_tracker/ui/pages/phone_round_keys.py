"""Buttons that one key presses: the key stands on them, as on a keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import scaled

CAP_HEIGHT = 20
CAP_SIDE = 6
SIDE = 10
KEY_SIZE = 0.9


class KeyButton(Button):
    """Shows its key in a cap before its text; a text without room ends in "…"."""

    def __init__(self, key: str, text: str, clicked: Callable[[], object]) -> None:
        super().__init__("", clicked, role="key")
        self.key = key
        self._said = text
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.mode.changed.connect(self.update)

    @property
    def said(self) -> str:
        return self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; where it is chosen already it means to go on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        bold = QFontMetricsF(scaled(self.font(), 1.0, bold=True))
        width = bold.horizontalAdvance(self._said)
        return QSize(round(SIDE * 2 + self._cap() + theme.NEAR + width + 4), 36)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(SIDE * 2 + self._cap() + theme.NEAR + 24), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.on_selected if self.isChecked() else colours.text
        if not self.isEnabled():
            ink = colours.disabled
        cap = QRectF(SIDE, (self.height() - CAP_HEIGHT) / 2, self._cap(), CAP_HEIGHT)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.window))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(ink if not self.isChecked() else colours.text))
        painter.setFont(scaled(self.font(), KEY_SIZE, bold=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setFont(scaled(self.font(), 1.0, bold=self.isChecked()))
        painter.setPen(QColor(ink))
        left = cap.right() + theme.NEAR
        room = QRectF(left, 0, self.width() - left - SIDE + 4, self.height())
        said = painter.fontMetrics().elidedText(
            self._said, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.end()
        whole = self._said if said != self._said else ""
        if self.toolTip() != whole:
            self.setToolTip(whole)

    def _cap(self) -> float:
        """How wide the cap of the key is."""
        return max(CAP_HEIGHT, self.fontMetrics().horizontalAdvance(self.key) + 2 * CAP_SIDE)
