"""How a timeline is laid out along the days, and painted."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPen

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.timeline_story import Flag, Look, Part, Story

LANE = 26
BAR = 16
AXIS = 20
FLAGS = 18


class Plan:
    """Where the days and lanes lie in a timeline of this size."""

    def __init__(self, story: Story, width: int, metrics: QFontMetrics) -> None:
        self.story = story
        names = [metrics.horizontalAdvance(lane.name) for lane in self.story.lanes]
        self.left = min(max(names, default=0) + 12, width * 0.35)
        self.right = width - 12.0
        self.bottom = FLAGS + LANE * len(self.story.lanes)
        first, last = self.story.span or (date.min, date.min)
        margin = max(10, (last - first).days // 25)
        self.first = first.toordinal() - margin
        self.days = max(1, last.toordinal() + margin - self.first)

    def x(self, day: date) -> float:
        share = (day.toordinal() - self.first) / self.days
        return self.left + share * (self.right - self.left)

    def box(self, lane_at: int, part: Part) -> QRectF:
        top = FLAGS + LANE * lane_at + (LANE - BAR) / 2
        left, right = self.x(part.first), self.x(part.last)
        if part.look in (Look.CONTACT, Look.ATTEMPT):
            return QRectF(left - 5, top + 3, 10, 10)
        return QRectF(left, top, max(3.0, right - left), BAR)

    def months(self) -> Sequence[date]:
        """The firsts of months to be marked, far enough apart to be read."""
        room = (self.right - self.left) / (self.days / 30.4)
        step = next((each for each in (1, 3, 6, 12) if room * each >= 56), 12)
        first, last = date.fromordinal(self.first), date.fromordinal(self.first + self.days)
        months = range(first.year * 12 + first.month, last.year * 12 + last.month)
        return [date(each // 12, each % 12 + 1, 1) for each in months if each % step == 0]


class Drawing:
    """One painting of a timeline."""

    def __init__(self, painter: QPainter, plan: Plan, pointed: Part | Flag | None) -> None:
        self.painter = painter
        self.plan = plan
        self.pointed = pointed
        self.colours = theme.colours()

    def draw(self) -> None:
        self._axis()
        for at, lane in enumerate(self.plan.story.lanes):
            self._name(at, lane.name)
            for part in lane.parts:
                self._part(self.plan.box(at, part), part)
        for flag in self.plan.story.flags:
            self._flag(flag)
        self._flag_labels()

    def _axis(self) -> None:
        plan, painter = self.plan, self.painter
        painter.setPen(QPen(QColor(self.colours.line), 1))
        painter.drawLine(QPointF(plan.left, plan.bottom), QPointF(plan.right, plan.bottom))
        for month in plan.months():
            x = plan.x(month)
            painter.setPen(QPen(QColor(self.colours.line), 1))
            painter.drawLine(QPointF(x, FLAGS), QPointF(x, plan.bottom + 4))
            painter.setPen(QColor(self.colours.muted))
            middle = min(x, plan.right + 12 - 28)
            place = QRectF(middle - 28, plan.bottom + 3, 56, AXIS - 3)
            shown = f"{month.month}/{month.year}"
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)

    def _name(self, at: int, name: str) -> None:
        place = QRectF(0, FLAGS + LANE * at, self.plan.left - 8, LANE)
        self.painter.setPen(QColor(self.colours.muted))
        shown = self.painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(place.width())
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(place, left, shown)

    def _part(self, box: QRectF, part: Part) -> None:
        if part.look in (Look.CONTACT, Look.ATTEMPT):
            self._moment(box, part)
        elif part.look in (Look.WINDOW, Look.WINDOW_NOW):
            self._window(box, part)
        else:
            self._bar(box, part)

    def _bar(self, box: QRectF, part: Part) -> None:
        painter = self.painter
        fill, text = self._bar_colours(part.look)
        known = part.last if part.known is None else min(part.known, part.last)
        edge = box.right() if known == part.last else max(box.left() + 3, self.plan.x(known))
        if edge < box.right():
            self._fading(QRectF(edge, box.top(), box.right() - edge, box.height()), fill)
        solid = QRectF(box.left(), box.top(), edge - box.left(), box.height())
        painter.setPen(self._edge(part, fill))
        painter.setBrush(QBrush(fill))
        painter.drawRoundedRect(solid, 3, 3)
        if part.look in (Look.IBO, Look.OTHER_WORK):
            pattern = Qt.BrushStyle.BDiagPattern
            painter.setBrush(QBrush(QColor(self.colours.base), pattern))
            painter.drawRoundedRect(solid, 3, 3)
        self._label(solid, box, part, text)

    def _bar_colours(self, look: Look) -> tuple[QColor, QColor]:
        """The fill of a bar and what is written on it."""
        of = self.colours
        light = QColor(of.base)
        return {
            Look.TRAINING: (QColor(of.muted), light),
            Look.WORKPLACE: (QColor(of.edge), QColor(of.text)),
            Look.WORK: (QColor(of.good), light),
        }.get(look, (QColor(of.edge), QColor(of.text)))

    def _edge(self, part: Part, fill: QColor) -> QPen:
        if part is self.pointed:
            return QPen(QColor(self.colours.accent), 2)
        return QPen(fill, 1)

    def _fading(self, box: QRectF, fill: QColor) -> None:
        clear = QColor(fill)
        clear.setAlpha(0)
        half = QColor(fill)
        half.setAlpha(110)
        fade = QLinearGradient(box.topLeft(), box.topRight())
        fade.setColorAt(0, half)
        fade.setColorAt(1, clear)
        self.painter.setBrush(QBrush(fade))
        self.painter.setPen(QPen(fill, 1, Qt.PenStyle.DashLine))
        self.painter.drawRect(box)

    def _label(self, solid: QRectF, box: QRectF, part: Part, text: QColor) -> None:
        """In the bar when it fits; beside its known part, on the fading one, else not at all."""
        width = self.painter.fontMetrics().horizontalAdvance(part.label) + 8
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if not part.label or part.look in (Look.IBO, Look.OTHER_WORK):
            return
        if width <= solid.width():
            self.painter.setPen(text)
            self.painter.drawText(solid.adjusted(4, 0, 0, 0), middle, part.label)
        elif width <= box.right() - solid.right():
            self.painter.setPen(QColor(self.colours.text))
            rest = QRectF(solid.right() + 4, box.top(), width, box.height())
            self.painter.drawText(rest, middle, part.label)

    def _moment(self, box: QRectF, part: Part) -> None:
        """A contact is a full disc, an attempt without an answer an empty one."""
        self.painter.setPen(self._edge(part, QColor(self.colours.text)))
        full = part.look is Look.CONTACT
        self.painter.setBrush(QColor(self.colours.text if full else self.colours.base))
        self.painter.drawEllipse(box)

    def _window(self, box: QRectF, part: Part) -> None:
        of, now = self.colours, part.look is Look.WINDOW_NOW
        edge = QColor(of.warn if now else of.edge)
        self.painter.setPen(self._edge(part, edge))
        self.painter.setBrush(QColor(of.warn_soft if now else of.alternate))
        self.painter.drawRoundedRect(box, 3, 3)
        if part.mark is not None:
            x = self.plan.x(part.mark)
            self.painter.setPen(QPen(edge, 1.5))
            self.painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))

    def _flag(self, flag: Flag) -> None:
        x = self.plan.x(flag.day)
        colour = QColor(self._flag_colour(flag))
        style = Qt.PenStyle.SolidLine if flag.is_today else Qt.PenStyle.DashLine
        width = 2 if flag is self.pointed else 1
        self.painter.setPen(QPen(colour, width, style))
        self.painter.drawLine(QPointF(x, FLAGS - 2), QPointF(x, self.plan.bottom))

    def _flag_labels(self) -> None:
        """Each above its flag; those of flags close together make way for each other."""
        metrics, plan = self.painter.fontMetrics(), self.plan
        flags = sorted(plan.story.flags, key=lambda flag: flag.day)
        widths = [metrics.horizontalAdvance(flag.label) + 4.0 for flag in flags]
        lefts = [
            min(max(plan.x(flag.day) - width / 2, plan.left), plan.right + 12 - width)
            for flag, width in zip(flags, widths, strict=True)
        ]
        for before, after in pairwise(range(len(flags))):
            shared = max(0.0, lefts[before] + widths[before] - lefts[after])
            room = plan.right + 12 - widths[after] - lefts[after]
            aside = min(shared / 2, room)
            lefts[after] += aside
            lefts[before] -= shared - aside
        for flag, left, width in zip(flags, lefts, widths, strict=True):
            self.painter.setPen(QColor(self._flag_colour(flag)))
            place = QRectF(left, 0, width, FLAGS - 3)
            self.painter.drawText(place, Qt.AlignmentFlag.AlignCenter, flag.label)

    def _flag_colour(self, flag: Flag) -> str:
        return self.colours.accent if flag.is_today else self.colours.text
