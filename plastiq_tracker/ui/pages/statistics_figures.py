"""The key figures as people say them, each with what an auditor needs to see below it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.exports.composition import TALLY, partitions
from plastiq_tracker.indicators.intervals import wilson
from plastiq_tracker.indicators.results import Group, MilestoneResult, Statistics, ratio
from plastiq_tracker.indicators.saying import part_of, share, span
from plastiq_tracker.indicators.tracing import Figure
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.labels import KeyFigure, Muted, Wrapped
from plastiq_tracker.ui.words import NO_BREAK_SPACE, QtWords, translate

BETWEEN = f"{NO_BREAK_SPACE}· "
"""No line begins with a dot."""


def milestone_said(result: MilestoneResult, words: QtWords) -> str:
    """ "29 of 45 · 95% interval 50–77% · 27 not yet due · 18 not yet exited"."""
    parts = []
    if result.known == result.due:
        parts.append(part_of(result.employed, result.known, words))
    else:
        known = translate("Statistics", "{k} of {known} known, of {due} due")
        parts.append(
            known.format(
                k=words.show(result.employed),
                known=words.show(result.known),
                due=words.show(result.due),
            )
        )
    parts += _interval(result.interval, words)
    if result.known != result.due and result.lower is not None and result.upper is not None:
        bounds = translate("Statistics", "bounds {span}")
        parts.append(bounds.format(span=span((result.lower, result.upper), words)))
    counts = (
        (result.pending, translate("Statistics", "%n being followed up", None, result.pending)),
        (result.unknown, translate("Statistics", "%n unknown", None, result.unknown)),
        (result.not_due, translate("Statistics", "%n not yet due", None, result.not_due)),
        (result.not_exited, translate("Statistics", "%n not yet exited", None, result.not_exited)),
        (result.excluded, translate("Statistics", "%n left out", None, result.excluded)),
    )
    return BETWEEN.join([*parts, *(said for count, said in counts if count)])


def track_said(total: Group, words: QtWords) -> str:
    """ "51 of 90 · 95% interval 46–66%"."""
    interval = wilson(total.workplace_track, total.enrolled)
    parts = [part_of(total.workplace_track, total.enrolled, words), *_interval(interval, words)]
    return BETWEEN.join(parts)


def composition_said(total: Group, words: QtWords, *, narrowed: bool = False) -> str:
    """Who the people are, in parts that add to 100; the tally of origin is named an estimate.

    The tally is of whole trajectories, so it says nothing of a selection among their people.
    """
    said = []
    for section, parts in partitions(total):
        is_tally = section == TALLY
        if is_tally and narrowed:
            continue
        shown = [each for each in parts if each[1] or is_tally]
        each = ", ".join(
            f"{words.say(name)} {words.number(count)} ({words.percent(part)})"
            for name, count, part in shown
        )
        if is_tally and not any(count for _, count, _ in parts):
            each = translate("Statistics", "migrant origin (estimate): not counted")
        elif is_tally:
            origin = translate("Statistics", "migrant origin (estimate): {parts}")
            each = origin.format(parts=each)
        said.append(each)
    return BETWEEN.join(filter(None, said))


def _interval(interval: tuple[float, float] | None, words: QtWords) -> Iterable[str]:
    if interval is not None:
        said = translate("Statistics", "95% interval {span}")
        yield said.format(span=span(interval, words))


class FigureCard(QFrame):
    """A figure, large, with what it rests on; `meaning` says which question it answers.

    `opened(Figure)` for a click, Enter and Space.
    """

    opened = Signal(object)

    def __init__(self, title: str, meaning: str, key: str) -> None:
        super().__init__()
        self._figure = Figure(key)
        self.setProperty("role", "card")
        self.setProperty("opens", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title = Wrapped(title)
        self.title.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.figure = KeyFigure()
        self.badge = QLabel(translate("Statistics", "provisional"))
        self.badge.setProperty("role", "badge")
        self.badge.setToolTip(
            translate(
                "Statistics",
                "Still to change: someone is being followed up, not yet due or not yet exited, "
                "or fewer than 80% of the due are known.",
            )
        )
        self.badge.hide()
        opens = translate("Statistics", "Enter shows the people behind this figure.")
        self.setAccessibleDescription(opens)
        self.people = IconLabel("users", tone="muted")
        self.people.setToolTip(opens)
        self.details = Wrapped()
        self.meaning = Muted(meaning)
        self._lay_out()

    def show_figure(self, figure: str, details: str, *, provisional: bool) -> None:
        self.figure.setText(figure)
        self.details.setText(details)
        self.badge.setVisible(provisional)
        spoken = [self.title.text(), figure, details]
        if provisional:
            spoken.append(self.badge.text())
        self.setAccessibleName(". ".join(spoken))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit(self._figure)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._figure)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.NEAR)
        line.addWidget(self.figure)
        line.addWidget(self.badge)
        line.addStretch(1)
        line.addWidget(self.people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, theme.NEAR)
        layout.setSpacing(2)
        for part in (self.title, self.details, self.meaning):
            layout.addWidget(part)
        layout.insertLayout(1, line)
        layout.addStretch(1)


class KeyFigures(QWidget):
    """The cards for 3 months, 12 months and the workplace track, and who the people are."""

    opened = Signal(object)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self.milestones = {
            Milestone.THREE: FigureCard(
                translate("Statistics", "In work 3 months after the exit"),
                translate("Statistics", "Was there work on that day? With whom does not matter."),
                "milestone_3_rate_known",
            ),
            Milestone.TWELVE: FigureCard(
                translate("Statistics", "In work 12 months after the exit"),
                translate("Statistics", "Was there work on that day? Breaks before do not matter."),
                "milestone_12_rate_known",
            ),
        }
        self.track = FigureCard(
            translate("Statistics", "On the workplace track"),
            translate("Statistics", "Of all enrolled: began an internship of that kind."),
            "workplace_track_share",
        )
        self.composition = Wrapped()
        self._cards = (*self.milestones.values(), self.track)
        cards = QHBoxLayout()
        cards.setSpacing(theme.GROUP)
        for card in self._cards:
            card.opened.connect(self.opened)
            cards.addWidget(card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(cards)
        layout.addWidget(self.composition)

    def be_compact(self, compact: bool) -> None:
        """Leaves the questions to the tooltips where there is little height."""
        for card in self._cards:
            card.meaning.setVisible(not compact)
            card.setToolTip(card.meaning.text() if compact else "")

    def show_statistics(self, statistics: Statistics) -> None:
        words, total, criteria = self._words, statistics.total, statistics.criteria
        narrowed = bool(criteria.genders or criteria.educations)
        for milestone, card in self.milestones.items():
            result = total.milestones[milestone]
            rate = share(result.rate_known, words)
            card.show_figure(rate, milestone_said(result, words), provisional=result.provisional)
        track = share(ratio(total.workplace_track, total.enrolled), words)
        self.track.show_figure(track, track_said(total, words), provisional=False)
        said = translate("Statistics", "%n people", None, total.enrolled)
        who = translate("Statistics", "{people}: {parts}")
        parts = composition_said(total, words, narrowed=narrowed)
        self.composition.setText(who.format(people=said, parts=parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles take as many lines as the longest, so that the figures stand on one line."""
        super().resizeEvent(event)
        titles = [card.title for card in self._cards]
        width = (self.width() - (len(titles) - 1) * theme.GROUP) // len(titles) - 2 * theme.GROUP
        height = max(title.heightForWidth(width) for title in titles)
        for title in titles:
            title.setMinimumHeight(height)
