"""How a timeline is painted. What is known is solid, what is not confirmed hatched, what is
still planned light; kinds differ by their lane and pattern, never by colour alone.
"""

from collections.abc import Iterator
from itertools import zip_longest

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from plastiq_tracker.ui.theme import Colours
from plastiq_tracker.ui.widgets.timeline_plan import Plan, Tick
from plastiq_tracker.ui.widgets.timeline_story import (
    MOMENTS,
    WINDOWS,
    Certainty,
    Flag,
    FlagKind,
    Item,
    Look,
    Part,
    Stretch,
)

MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LIGHTER = 60
"""How much of its colour a planned stretch has, of 255."""


class Drawing:
    """One painting of a timeline; `pointed` is drawn with an edge in the accent colour."""

    def __init__(
        self, painter: QPainter, plan: Plan, colours: Colours, pointed: Item | None = None
    ) -> None:
        self.painter = painter
        self.plan = plan
        self.pointed = pointed
        self.colours = colours
        self._labels: list[tuple[QRectF, str]] = []

    def draw(self) -> None:
        plan, painter = self.plan, self.painter
        for at, lane in enumerate(plan.story.lanes):
            self._name(at, lane.name)
        painter.save()
        painter.setClipRect(QRectF(plan.left - 6, 0, plan.right - plan.left + 12, plan.height))
        self._axis(plan.ticks())
        self._dues()
        for at, lane in enumerate(plan.story.lanes):
            for part in lane.parts:
                self.draw_part(plan.box(at, part), part, plan.free_until(at, part))
        for flag in plan.story.flags:
            self._flag(flag)
        for place, label in self._labels:
            self._beside(place, label)
        painter.restore()
        self._flag_labels()

    # The days

    def _axis(self, ticks: list[Tick]) -> None:
        plan, painter = self.plan, self.painter
        line, letters = QPen(QColor(self.colours.line), 1), plan.metrics.height()
        painter.setPen(line)
        painter.drawLine(QPointF(plan.left, plan.bottom), QPointF(plan.right, plan.bottom))
        majors = [tick for tick in ticks if tick.major]
        for tick in ticks:
            x = plan.x(tick.day.toordinal())
            if not tick.major and x >= plan.left:
                painter.setPen(line)
                painter.drawLine(QPointF(x, plan.flags), QPointF(x, plan.bottom + 4))
                self._tick_label(tick.label, x + 3, plan.bottom + 3)
        for tick, following in zip_longest(majors, majors[1:]):
            x = max(plan.left, plan.x(tick.day.toordinal()))
            end = plan.right if following is None else plan.x(following.day.toordinal())
            if end - x >= plan.metrics.horizontalAdvance(tick.label) + 6:
                self._tick_label(tick.label, x + 3, plan.bottom + letters + 3)

    def _tick_label(self, label: str, x: float, y: float) -> None:
        plan = self.plan
        width = plan.metrics.horizontalAdvance(label) + 1
        left = min(x, plan.right + 6 - width)
        self.painter.setPen(QColor(self.colours.muted))
        self.painter.drawText(QRectF(left, y, width, plan.metrics.height()), MIDDLE, label)

    def _dues(self) -> None:
        """The days that count, through all lanes: whatever lies on them decides."""
        pen = QPen(QColor(self.colours.edge), 1, Qt.PenStyle.DotLine)
        for part in self.plan.story.parts:
            if part.look in WINDOWS and part.mark is not None:
                x = self.plan.middle(part.mark)
                self.painter.setPen(pen)
                self.painter.drawLine(QPointF(x, self.plan.flags), QPointF(x, self.plan.bottom))

    def _name(self, at: int, name: str) -> None:
        plan = self.plan
        place = QRectF(0, plan.flags + plan.lane * at, plan.left - 8, plan.lane)
        self.painter.setPen(QColor(self.colours.muted))
        shown = plan.metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        self.painter.drawText(place, MIDDLE, shown)

    # What happened

    def draw_part(self, box: QRectF, part: Part, free: float = 0.0) -> None:
        """Draws it in its box; what it is called may stand beside that, up to `free`."""
        if part.look in MOMENTS:
            self._moment(box, part)
        elif part.look in WINDOWS:
            self._window(box, part, free)
        else:
            self._bar(box, part, free)

    def _bar(self, box: QRectF, part: Part, free: float) -> None:
        fill, text = self._bar_colours(part.look)
        solid = QRectF()
        for stretch in part.stretches:
            place = self._place(box, part, stretch)
            self._stretch(place, part.look, stretch.certainty, fill)
            if stretch.certainty is Certainty.KNOWN:
                solid = place
        if part is self.pointed:
            self.painter.setPen(QPen(QColor(self.colours.accent), 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
        plain = part.look not in (Look.IBO, Look.OTHER_WORK)
        self._label(solid if plain else QRectF(), box, part.label, text, free)

    def _place(self, box: QRectF, part: Part, stretch: Stretch) -> QRectF:
        """Where a stretch lies in the box of its part, which may be wider than its days."""
        left = box.left() if stretch is part.stretches[0] else self._left(stretch)
        last = stretch is part.stretches[-1]
        right = box.right() if last else self.plan.x(stretch.last.toordinal() + 1)
        return QRectF(left, box.top(), max(1.0, right - left), box.height())

    def _left(self, stretch: Stretch) -> float:
        return self.plan.x(stretch.first.toordinal())

    def _bar_colours(self, look: Look) -> tuple[QColor, QColor]:
        """The fill of a bar and what is written on it."""
        of = self.colours
        return {
            Look.TRAINING: (QColor(of.muted), QColor(of.base)),
            Look.WORK: (QColor(of.good), QColor(of.base)),
        }.get(look, (QColor(of.edge), QColor(of.text)))

    def _stretch(self, place: QRectF, look: Look, certainty: Certainty, fill: QColor) -> None:
        painter, of = self.painter, self.colours
        edge = QColor(of.muted) if look is not Look.WORK else fill
        pale = QColor(fill)
        pale.setAlpha(LIGHTER)
        planned = certainty is Certainty.PLANNED
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine))
        painter.setBrush(QBrush(fill if certainty is Certainty.KNOWN else pale))
        if certainty is Certainty.UNCONFIRMED:
            painter.setBrush(QBrush(QColor(of.base)))
        painter.drawRoundedRect(place, 3, 3)
        if certainty is Certainty.UNCONFIRMED:
            self._hatched(place, edge, Qt.BrushStyle.BDiagPattern)
        elif look is Look.IBO:
            self._hatched(place, QColor(of.base), Qt.BrushStyle.HorPattern)
        elif look is Look.OTHER_WORK:
            self._hatched(place, QColor(of.base), Qt.BrushStyle.VerPattern)

    def _hatched(self, place: QRectF, colour: QColor, pattern: Qt.BrushStyle) -> None:
        """Lines over a place; as lines, so that they stay sharp on paper and on every screen."""
        painter = self.painter
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour, 1.2))
        for line in _lines(place, pattern):
            painter.drawLine(line)
        painter.restore()

    def _label(self, solid: QRectF, box: QRectF, label: str, text: QColor, free: float) -> None:
        """In the known part when it fits there, else on a plate in the rest, else beside it."""
        seen = QRectF(self.plan.left, box.top(), self.plan.right - self.plan.left, box.height())
        inside = solid.intersected(seen)
        room = box.intersected(seen)
        if not solid.isEmpty() and solid.right() > room.left():
            room.setLeft(solid.right() + 1)
        width = self.plan.metrics.horizontalAdvance(label) + 8
        if not label or box.right() < seen.left():
            return
        if width <= inside.width():
            self.painter.setPen(text)
            self.painter.drawText(inside.adjusted(4, 0, 0, 0), MIDDLE, label)
        elif width + 4 <= room.width():
            plate = QRectF(room.left() + 2, room.top() + 2, width - 2, room.height() - 4)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(self.colours.base))
            self.painter.drawRoundedRect(plate, 2, 2)
            self.painter.setPen(QColor(self.colours.text))
            self.painter.drawText(plate.adjusted(3, 0, 0, 0), MIDDLE, label)
        else:
            self._put_beside(box, label, free)

    def _put_beside(self, box: QRectF, label: str, free: float) -> None:
        """Beside the bar when there is room; written last, over the lines that cross there."""
        width = self.plan.metrics.horizontalAdvance(label) + 6
        if box.right() + 2 + width <= free:
            self._labels.append((QRectF(box.right() + 2, box.top(), width, box.height()), label))

    def _beside(self, place: QRectF, label: str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(self.colours.window))
        self.painter.drawRect(place.adjusted(0, 1, 0, -1))
        self.painter.setPen(QColor(self.colours.muted))
        self.painter.drawText(place.adjusted(3, 0, 0, 0), MIDDLE, label)

    # Contacts and windows

    def _moment(self, box: QRectF, part: Part) -> None:
        """A contact is a full disc, an attempt without an answer an empty one."""
        text = QColor(self.colours.text)
        pointed = part is self.pointed
        self.painter.setPen(QPen(QColor(self.colours.accent) if pointed else text, 2))
        full = part.look is Look.CONTACT
        self.painter.setBrush(text if full else QColor(self.colours.base))
        self.painter.drawEllipse(box.adjusted(1, 1, -1, -1))

    def _window(self, box: QRectF, part: Part, free: float) -> None:
        of, now, painter = self.colours, part.look is Look.WINDOW_NOW, self.painter
        edge = QColor(of.warn if now else of.muted)
        pointed = part is self.pointed
        painter.setPen(QPen(QColor(of.accent), 2) if pointed else QPen(edge, 1))
        painter.setBrush(QColor(of.warn_soft if now else of.alternate))
        painter.drawRoundedRect(box, 3, 3)
        if part.mark is not None:
            x = self.plan.middle(part.mark)
            painter.setPen(QPen(edge, 2))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        self._answer_mark(box, part, free)

    def _answer_mark(self, box: QRectF, part: Part, free: float) -> None:
        """What it is called, with ✓ for an answer and ? for none, as far as there is room."""
        painter, left = self.painter, box.left() + 4
        if part.mark is not None:
            left = max(left, self.plan.middle(part.mark) + 3)
        room = box.right() - left
        painter.setPen(QPen(QColor(self.colours.text), 1.6))
        if part.settled and room >= 10:
            low, high = box.center().y() + 3, box.center().y() - 4
            tick = [QPointF(left + 1, low - 3), QPointF(left + 4, low), QPointF(left + 9, high)]
            painter.drawPolyline(QPolygonF(tick))
            left, room = left + 12, room - 12
        elif part.settled is False and room >= 10:
            painter.drawText(QRectF(left + 1, box.top(), 10, box.height()), MIDDLE, "?")
            left, room = left + 10, room - 10
        if self.plan.metrics.horizontalAdvance(part.label) + 2 <= room:
            painter.drawText(QRectF(left, box.top(), room, box.height()), MIDDLE, part.label)
        else:
            self._put_beside(box, part.label, free)

    # Days that cross

    def _flag(self, flag: Flag) -> None:
        x = self.plan.middle(flag.day)
        today = flag.kind is FlagKind.TODAY
        style = Qt.PenStyle.SolidLine if today else Qt.PenStyle.DashLine
        width = 3 if flag is self.pointed else 2 if today else 1
        self.painter.setPen(QPen(self._flag_colour(flag), width, style))
        self.painter.drawLine(QPointF(x, self.plan.flags - 2), QPointF(x, self.plan.bottom))

    def _flag_labels(self) -> None:
        """Each above its flag; those close together make way, and what has no room is left out."""
        plan = self.plan
        seen = [each for each in plan.story.flags if self._in_sight(each)]
        # Today comes first: it is never left out.
        seen.sort(key=lambda flag: (flag.kind is not FlagKind.TODAY, -flag.day.toordinal()))
        taken: list[QRectF] = []
        for flag in seen:
            width = plan.metrics.horizontalAdvance(flag.label) + 6
            place = self._free(plan.middle(flag.day), width, taken)
            if place is not None:
                taken.append(place)
                self.painter.setPen(self._flag_colour(flag))
                self.painter.drawText(place, Qt.AlignmentFlag.AlignCenter, flag.label)

    def _in_sight(self, flag: Flag) -> bool:
        return self.plan.left <= self.plan.middle(flag.day) <= self.plan.right + 1

    def _free(self, x: float, width: float, taken: list[QRectF]) -> QRectF | None:
        """Room for a label over this day: in its middle, or to one side of it."""
        for left in (x - width / 2, x - width + 4, x - 4):
            kept = min(max(left, self.plan.left - 6), self.plan.right + 10 - width)
            place = QRectF(kept, 0, width, self.plan.flags - 3)
            if not any(place.intersects(each) for each in taken):
                return place
        return None

    def _flag_colour(self, flag: Flag) -> QColor:
        return QColor(self.colours.accent if flag.kind is FlagKind.TODAY else self.colours.text)


def _lines(place: QRectF, pattern: Qt.BrushStyle) -> Iterator[QLineF]:
    """Upright, level or slanting lines over a place."""
    if pattern is Qt.BrushStyle.HorPattern:
        for at in range(1, 4):
            y = place.top() + place.height() * at / 4
            yield QLineF(place.left(), y, place.right(), y)
        return
    slant = place.height() if pattern is Qt.BrushStyle.BDiagPattern else 0.0
    x = place.left() - slant
    while x < place.right():
        yield QLineF(x, place.bottom(), x + slant, place.top())
        x += 5.0
