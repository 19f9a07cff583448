"""The whole of the page: the list with its detail, or the sheet of a group in its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from plastiq_tracker.ui.forms.group_sheet import GroupSheet


class Whole(QStackedWidget):
    """`closed` when the sheet has gone again."""

    closed = Signal()

    def __init__(self, listing: QWidget) -> None:
        super().__init__()
        self.sheet: GroupSheet | None = None
        self._listing = listing
        self.addWidget(listing)

    def open_sheet(self, sheet: GroupSheet) -> None:
        """Shows the sheet until everyone in it is enrolled, or it is left."""
        self.sheet = sheet
        self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        sheet.setFocus(Qt.FocusReason.OtherFocusReason)
        sheet.saved.connect(lambda _changes: self._close())
        sheet.left.connect(self._close)

    def may_leave(self) -> bool:
        """False, and a question, while the sheet holds what is not saved; else it goes."""
        if self.sheet is None:
            return True
        if not self.sheet.may_leave():
            return False
        self._close()
        return True

    def refresh(self) -> None:
        """Someone may have come in or been enrolled meanwhile."""
        if self.sheet is not None:
            self.sheet.read_people()

    def _close(self) -> None:
        if self.sheet is not None:
            sheet, self.sheet = self.sheet, None
            self.setCurrentWidget(self._listing)
            self.removeWidget(sheet)
            sheet.deleteLater()
            self.closed.emit()
