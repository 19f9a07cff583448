"""One edition: its dates, partner, tally of origin, and the people in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from plastiq_tracker.domain.records import Trajectory
from plastiq_tracker.domain.views import TrajectoryMember, TrajectoryRow
from plastiq_tracker.indicators.rounding import parts_of_hundred
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.pages.trajectories_tables import members_model
from plastiq_tracker.ui.widgets.buttons import ActionButton, IconButton, with_key
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.widgets.lines_table import LinesTable
from plastiq_tracker.ui.widgets.scrolling import keep_rows, scrolling_column
from plastiq_tracker.ui.words import QtWords, translate


class EditionView(QWidget):
    """Shows a `TrajectoryRow`, and its people when they are there.

    `deeds` are done with the people; `on_itself` are small buttons beside its name.
    """

    def __init__(
        self, words: QtWords, deeds: Sequence[QAction], on_itself: Sequence[QAction]
    ) -> None:
        super().__init__()
        self._words = words
        self.heading = Heading()
        self.heading.setWordWrap(True)
        self.project = Muted()
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.GROUP)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self.origin = Wrapped()
        self.origin_source = Muted()
        self.people_heading = Heading()
        self.nobody = Muted(translate("Trajectories", "Nobody is enrolled here yet."))
        self.people = LinesTable(
            members_model(words), translate("Trajectories", "People in this trajectory")
        )
        self.people.horizontalHeader().setStretchLastSection(True)
        self.people.setSortingEnabled(True)
        self.people.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._lay_out(deeds, on_itself)

    def show_edition(self, row: TrajectoryRow) -> None:
        trajectory = row.trajectory
        self.heading.setText(f"{trajectory.code} · {trajectory.name}")
        self.project.setText(f"{row.project.code} · {row.project.name}")
        self._show_facts(trajectory)
        self.origin.setText(self._origin_said(trajectory))
        self.origin_source.setText(self._origin_told(row))
        self.origin_source.setVisible(bool(self.origin_source.text()))

    def show_people(self, members: Sequence[TrajectoryMember]) -> None:
        self.people.show_rows(members, lambda one, other: one.enrolment.id == other.enrolment.id)
        self.people.fit_columns()
        self.people_heading.setText(translate("Trajectories", "%n people", None, len(members)))
        self.nobody.setVisible(not members)
        self.people.setVisible(bool(members))

    def _lay_out(self, deeds: Sequence[QAction], on_itself: Sequence[QAction]) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.heading, 1)
        for action in on_itself:
            icon = str(action.property("icon_name"))
            button = IconButton(icon, with_key(action), action.trigger)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        buttons = FlowLayout(theme.NEAR, theme.NEAR, holder)
        buttons.setContentsMargins(0, 0, 0, 0)
        for action in deeds:
            buttons.addWidget(ActionButton(action))
        layout = scrolling_column(self)
        layout.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.GROUP)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(top)
        layout.addWidget(self.project)
        layout.addWidget(holder)
        layout.addSpacing(4)
        layout.addLayout(self._facts)
        layout.addSpacing(4)
        layout.addWidget(Heading(translate("Trajectories", "Migrant origin (estimate)")))
        layout.addWidget(self.origin)
        layout.addWidget(self.origin_source)
        layout.addSpacing(4)
        layout.addWidget(self.people_heading)
        layout.addWidget(self.nobody)
        keep_rows(self.people)
        layout.addWidget(self.people, 1)
        layout.addStretch(0)

    def _show_facts(self, trajectory: Trajectory) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        show = self._words.show
        facts = (
            (translate("Trajectories", "Start"), show(trajectory.start)),
            (translate("Trajectories", "End of the training"), show(trajectory.training_end)),
            (translate("Trajectories", "End of the trajectory"), show(trajectory.trajectory_end)),
            (translate("Trajectories", "Region"), trajectory.region),
            (translate("Trajectories", "Training"), trajectory.training),
            (translate("Trajectories", "Partner"), trajectory.partner),
            (translate("Trajectories", "Places"), trajectory.capacity),
        )
        for at, (name, value) in enumerate(each for each in facts if each[1] is not None):
            label = QLabel(name)
            label.setProperty("role", "muted")
            self._facts.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(Wrapped(show(value)), at, 1)

    def _origin_said(self, trajectory: Trajectory) -> str:
        """The tally with its shares: "Yes 11 (42%) · No 13 (50%) · Unknown 2 (8%)"."""
        counts = (trajectory.origin_yes, trajectory.origin_no, trajectory.origin_unknown)
        if all(count is None for count in counts):
            return translate("Trajectories", "Not counted.")
        names = (
            translate("Origin", "Yes"),
            translate("Origin", "No"),
            translate("Origin", "Unknown"),
        )
        parts = parts_of_hundred([count or 0 for count in counts])
        said = []
        for name, count, part in zip(names, counts, parts, strict=True):
            number = self._words.show(count or 0)
            said.append(f"{name} {number} ({self._words.percent(part)})")
        return " · ".join(said)

    def _origin_told(self, row: TrajectoryRow) -> str:
        """By whom, when and on what basis; and when the tally is not about everyone here."""
        trajectory = row.trajectory
        told = []
        if trajectory.origin_counted_on is not None:
            counted = translate("Trajectories", "Counted on {day}")
            told.append(counted.format(day=self._words.show(trajectory.origin_counted_on)))
        if trajectory.origin_source:
            told.append(trajectory.origin_source)
        counts = (trajectory.origin_yes, trajectory.origin_no, trajectory.origin_unknown)
        counted_people = sum(count or 0 for count in counts)
        if any(count is not None for count in counts) and counted_people != row.enrolled:
            differs = translate(
                "Trajectories", "The tally is about {counted} people, {enrolled} are enrolled"
            )
            told.append(differs.format(counted=counted_people, enrolled=row.enrolled))
        return " · ".join(told)
