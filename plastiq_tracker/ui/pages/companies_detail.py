"""One company: its number, mentors and remark, and the people who are or were there."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from plastiq_tracker.services.companies import CompanyDetail
from plastiq_tracker.store.companies import Stay
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.companies_tables import number_said, people_model
from plastiq_tracker.ui.widgets.buttons import ActionButton, IconButton, with_key
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.widgets.lines_table import LinesTable
from plastiq_tracker.ui.widgets.scrolling import keep_rows, scrolling_column
from plastiq_tracker.ui.words import QtWords, translate


class CompanyView(QWidget):
    """`person_wanted(UUID)` when somebody in its list is opened."""

    person_wanted = Signal(object)

    def __init__(
        self,
        words: QtWords,
        today: Callable[[], date],
        deeds: Sequence[QAction],
        on_itself: Sequence[QAction],
    ) -> None:
        super().__init__()
        self.shown: UUID | None = None
        self.heading = Heading()
        self.heading.setWordWrap(True)
        self.number = Muted()
        self.mentors = Wrapped()
        self.remark = Wrapped()
        for label in (self.remark, self.number, self.mentors):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people_heading = Heading()
        self.nobody = Muted(translate("Companies", "Nobody was ever an intern or worked here."))
        self.people = LinesTable(
            people_model(words, today), translate("Companies", "People at this company")
        )
        self.people.setSortingEnabled(True)
        self.people.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.people.opened.connect(lambda stay: self.person_wanted.emit(stay.person_id))
        self._lay_out(deeds, on_itself)

    def show_company(self, detail: CompanyDetail) -> None:
        company = detail.company
        self.shown = company.id
        self.heading.setText(company.name)
        self._say(self.number, number_said(company.enterprise_number))
        names = ", ".join(each.name for each in detail.mentors)
        said = translate("Companies", "Mentors: {names}")
        self._say(self.mentors, said.format(names=names) if names else "")
        self._say(self.remark, company.remark or "")
        self.people.show_rows(detail.stays, _same)
        self.people.fit_columns()
        people = len({each.person_id for each in detail.stays})
        self.people_heading.setText(translate("Companies", "%n people", None, people))
        self.nobody.setVisible(not detail.stays)
        self.people.setVisible(bool(detail.stays))

    def _say(self, label: Wrapped, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _lay_out(self, deeds: Sequence[QAction], on_itself: Sequence[QAction]) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.heading, 1)
        for action in on_itself:
            icon = str(action.property("icon_name"))
            button = IconButton(icon, with_key(action), action.trigger)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for action in deeds:
            buttons.addWidget(ActionButton(action))
        buttons.addStretch(1)
        layout = scrolling_column(self)
        layout.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.GROUP)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(top)
        layout.addWidget(self.number)
        layout.addLayout(buttons)
        for widget in (self.mentors, self.remark, self.people_heading, self.nobody):
            layout.addWidget(widget)
        keep_rows(self.people)
        layout.addWidget(self.people, 1)
        layout.addStretch(0)


def _same(one: Stay, other: Stay) -> bool:
    return (one.person_id, one.what, one.start) == (other.person_id, other.what, other.start)
