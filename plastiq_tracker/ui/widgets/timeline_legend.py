"""What the signs of a timeline stand for, each drawn as it is there."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import scaled
from plastiq_tracker.ui.widgets.timeline_drawing import Drawing
from plastiq_tracker.ui.widgets.timeline_plan import Plan, View
from plastiq_tracker.ui.widgets.timeline_story import (
    BARS,
    WINDOWS,
    Certainty,
    Lane,
    Look,
    Part,
    Story,
    Stretch,
)
from plastiq_tracker.ui.words import QtWords, translate

_FIRST = date(2020, 1, 1)
_LAST = date(2020, 1, 20)


class TimelineLegend(QWidget):
    """Names only the signs that occur in the story; what needs no explanation is left out."""

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self._words = words
        self._flow = FlowLayout(theme.GROUP, 2, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.names: list[str] = []

    def show_story(self, story: Story) -> None:
        while (old := self._flow.takeAt(0)) is not None:
            if (entry := old.widget()) is not None:
                entry.hide()
                entry.deleteLater()
        self.names = []
        for part, name in _signs(story):
            self.names.append(name)
            self._flow.addWidget(self._entry(part, name))
        self.setVisible(bool(self.names))
        self.updateGeometry()

    def _entry(self, part: Part, name: str) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(_Sign(part, self._words))
        label = QLabel(name)
        label.setProperty("role", "muted")
        label.setFont(scaled(label.font(), 0.85))
        row.addWidget(label)
        return entry


class _Sign(QWidget):
    """One part of a timeline, by itself."""

    def __init__(self, part: Part, words: QtWords) -> None:
        super().__init__()
        self._part = part
        self._words = words
        self.setFixedSize(QSize(22, 14))
        theme.mode.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        story = Story((Lane("", (self._part,)),))
        view = View(_FIRST.toordinal(), _LAST.toordinal() - _FIRST.toordinal() + 1)
        font = QFontMetricsF(scaled(self.font(), 0.85))
        plan = Plan(story, view, self.width(), font, self._words.locale)
        plan.flags, plan.lane, plan.bar = 0, 14, 12
        plan.left, plan.right = 1, self.width() - 1
        drawing = Drawing(painter, plan, theme.colours())
        drawing.draw_part(plan.box(0, self._part), self._part)


def _signs(story: Story) -> Iterator[tuple[Part, str]]:
    parts = story.parts
    looks = {part.look for part in parts}
    sure = {stretch.certainty for part in parts for stretch in part.stretches}
    if Certainty.UNCONFIRMED in sure:
        yield _bar(Look.WORK, Certainty.UNCONFIRMED), translate("Timeline", "not confirmed")
    if any(
        stretch.certainty is Certainty.PLANNED
        for part in parts
        if part.look in BARS
        for stretch in part.stretches
    ):
        yield _bar(Look.WORK, Certainty.PLANNED), translate("Timeline", "planned")
    if Look.IBO in looks:
        yield _bar(Look.IBO), translate("Timeline", "IBO")
    if Look.OTHER_WORK in looks:
        yield _bar(Look.OTHER_WORK), translate("Timeline", "student job")
    if looks & WINDOWS:
        middle = date(2020, 1, 6)
        window = Part(Look.WINDOW, (Stretch(_FIRST, _LAST),), "", mark=middle)
        yield window, translate("Timeline", "time for an answer")
    if Look.CONTACT in looks:
        yield _moment(Look.CONTACT), translate("Timeline", "answer")
    if Look.ATTEMPT in looks:
        yield _moment(Look.ATTEMPT), translate("Timeline", "no answer")


def _bar(look: Look, certainty: Certainty = Certainty.KNOWN) -> Part:
    return Part(look, (Stretch(_FIRST, _LAST, certainty),), "")


def _moment(look: Look) -> Part:
    middle = date(2020, 1, 10)
    return Part(look, (Stretch(middle, middle),), "")
