"""Labels by their weight on the page: heading, key figure, muted, elided."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(round(font.pixelSize() * factor))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


class _Label(QLabel):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


class Heading(_Label):
    """The name of a page, panel or group."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(scaled(self.font(), 1.15, bold=True))


class KeyFigure(_Label):
    """The one figure that matters here; what it rests on stands below in a `Muted`."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(scaled(self.font(), 1.6, bold=True))


class Wrapped(_Label):
    """A sentence that takes as many lines as it needs at its width, and no more."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        natural = self.fontMetrics().horizontalAdvance(self.text()) + self.margin() * 2 + 2
        width = self.width() if self.isVisible() else min(natural, 480)
        return QSize(min(natural, 480), self.heightForWidth(max(width, 40)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """What was measured out of sight does not hold for the width it now has."""
        super().showEvent(event)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class Muted(Wrapped):
    """What explains or accompanies."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "muted")


class _Roomy(_Label):
    """With room around its text, which Qt takes away when it dresses a label anew."""

    _room: tuple[int, int, int, int] | None = None

    def keep_room(self, left: int, top: int, right: int, bottom: int) -> None:
        """In pixels."""
        self._room = left, top, right, bottom
        self.setContentsMargins(left, top, right, bottom)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._room is not None:
            self.setContentsMargins(*self._room)


class RoomyHeading(_Roomy, Heading):
    pass


class RoomyMuted(_Roomy, Muted):
    pass


class ElidedLabel(_Label):
    """One line that ends in "…" when there is no room; the whole text is its tooltip."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, room.width())
        whole = self.text() if shown != self.text() else ""
        if self.toolTip() != whole:
            self.setToolTip(whole)
        painter = QPainter(self)
        role = self.foregroundRole()
        self.style().drawItemText(
            painter, room, int(self.alignment()), self.palette(), self.isEnabled(), shown, role
        )
        painter.end()


class Line(QFrame):
    """A hairline between groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "line")
