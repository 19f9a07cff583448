"""How a timeline is laid out along the days: which are in sight, where they lie, and its axis.

Days are ordinals with a fraction; the whole of a day lies from its ordinal to the next.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from plastiq_tracker.ui.widgets.timeline_story import MOMENTS, Flag, Item, Part, Story

CLOSEST = 12.0
"""So many days fill the width at the closest look."""
GAP = 12.0
CLOSE = 22.0
"""So many pixels lie between the days that are named."""
LEAST = 4.0
"""What is shorter than this many pixels is drawn as wide."""
DOT = 5.0
EARLIEST, LATEST = date.min.toordinal(), date.max.toordinal() - 1


@dataclass(frozen=True)
class View:
    """The days in sight: from `first`, so many."""

    first: float
    days: float

    @property
    def last(self) -> float:
        return self.first + self.days

    def zoomed(self, factor: float, around: float, whole: "View") -> "View":
        """Closer by the factor, with the day `around` where it is; never wider than `whole`."""
        days = min(max(self.days / factor, min(CLOSEST, whole.days)), whole.days)
        share = (around - self.first) / self.days
        return View(around - share * days, days).within(whole)

    def moved(self, days: float, whole: "View") -> "View":
        return View(self.first + days, self.days).within(whole)

    def within(self, whole: "View") -> "View":
        """As near to this as `whole` allows."""
        first = min(max(self.first, whole.first), whole.last - self.days)
        return View(first, self.days)

    def showing(self, item: Item, whole: "View") -> "View":
        """Moved just so far that the beginning of the item, or all of it, is in sight."""
        first, last = item.first.toordinal(), item.last.toordinal() + 1
        margin = self.days / 12
        if first >= self.first and min(last, first + self.days / 2) <= self.last:
            return self
        wanted = first - margin if first < self.first else last + margin - self.days
        return View(min(wanted, first - margin), self.days).within(whole)


def whole_of(story: Story) -> View:
    """All days of a story, with some room around them."""
    first, last = story.span or (date.min, date.min)
    margin = max(10, (last - first).days // 25)
    start = max(first.toordinal() - margin, EARLIEST)
    return View(start, min(last.toordinal() + 1 + margin, LATEST) - start)


@dataclass(frozen=True)
class Tick:
    """A day on the axis; a `major` one begins a year or month and is named below the others."""

    day: date
    label: str
    major: bool = False


class Plan:
    """Where the days and lanes lie in a timeline of this width, written in this font."""

    def __init__(
        self, story: Story, view: View, width: float, metrics: QFontMetricsF, locale: QLocale
    ) -> None:
        self.story = story
        self.view = view
        self.metrics = metrics
        self.locale = locale
        sizes = heights(metrics)
        self.flags, self.lane, self.bar, self.axis = sizes
        names = [metrics.horizontalAdvance(lane.name) for lane in story.lanes]
        self.left = min(max(names, default=0) + GAP, width * 0.35)
        self.right = width - GAP
        self.bottom = self.flags + self.lane * len(story.lanes)
        self.height = self.bottom + self.axis

    @property
    def pixels_a_day(self) -> float:
        return (self.right - self.left) / self.view.days

    def x(self, day: float) -> float:
        return self.left + (day - self.view.first) * self.pixels_a_day

    def middle(self, day: date) -> float:
        return self.x(day.toordinal() + 0.5)

    def day_at(self, x: float) -> float:
        return self.view.first + (x - self.left) / self.pixels_a_day

    def box(self, lane_at: int, part: Part) -> QRectF:
        top = self.flags + self.lane * lane_at + (self.lane - self.bar) / 2
        if part.look in MOMENTS:
            middle = QPointF(self.middle(part.first), top + self.bar / 2)
            return QRectF(middle.x() - DOT, middle.y() - DOT, 2 * DOT, 2 * DOT)
        left, right = self.x(part.first.toordinal()), self.x(part.last.toordinal() + 1)
        return QRectF(left, top, max(LEAST, right - left), self.bar)

    def free_until(self, lane_at: int, part: Part) -> float:
        """How far there is room beside a part, before the next one in its lane."""
        following = [each for each in self.story.lanes[lane_at].parts if each.first > part.last]
        edges = [self.box(lane_at, each).left() - 4 for each in following]
        return min([*edges, self.right])

    def under(self, where: QPointF) -> Item | None:
        """What lies there: the uppermost, with some slack around thin things."""
        if not self.left - DOT <= where.x() <= self.right + DOT:
            return None
        for slack in (0, 3):
            for lane_at, lane in enumerate(self.story.lanes):
                for part in reversed(lane.parts):
                    box = self.box(lane_at, part).adjusted(-slack, -slack, slack, slack)
                    if box.contains(where):
                        return part
        return next((flag for flag in self.story.flags if self._touches(flag, where)), None)

    def _touches(self, flag: Flag, where: QPointF) -> bool:
        return where.y() <= self.bottom and abs(self.middle(flag.day) - where.x()) <= 4

    def place_of(self, item: Item) -> QRectF:
        """Where an item lies."""
        if isinstance(item, Flag):
            return QRectF(self.middle(item.day) - 3, 0, 6, self.bottom)
        at = next(at for at, lane in enumerate(self.story.lanes) if item in lane.parts)
        return self.box(at, item)

    def ticks(self) -> list[Tick]:
        """The days to be named, far enough apart to be read."""
        room = self.pixels_a_day
        for days in (1, 7):
            if room * days >= CLOSE:
                return list(self._days(days))
        for months in (1, 3, 6):
            if room * 30 * months >= self._widest_month:
                return list(self._months(months))
        years = next((each for each in (1, 2, 5, 10, 20) if room * 365 * each >= 2 * CLOSE), 50)
        return list(self._years(years))

    @property
    def _widest_month(self) -> float:
        return max(self.metrics.horizontalAdvance(self._month(at)) for at in range(1, 13)) + 8

    def _month(self, month: int) -> str:
        return self.locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)

    def _days(self, step: int) -> Iterator[Tick]:
        """Each day, or each Monday; the months are named below."""
        day = self._first_day()
        while day.toordinal() <= self.view.last:
            if day.day == 1 or day == self._first_day():
                yield Tick(day, f"{self._month(day.month)} {day.year}", major=True)
            if step == 1 or day.weekday() == 0:
                yield Tick(day, str(day.day))
            day += timedelta(days=1)

    def _months(self, step: int) -> Iterator[Tick]:
        first = self._first_day()
        yield Tick(first, str(first.year), major=True)
        for each in range(first.year * 12 + first.month - 1, LATEST):
            day = date(each // 12, each % 12 + 1, 1)
            if day.toordinal() > self.view.last or day.year == date.max.year:
                return
            if day.month == 1 and day > first:
                yield Tick(day, str(day.year), major=True)
            if (day.month - 1) % step == 0:
                yield Tick(day, self._month(day.month))

    def _years(self, step: int) -> Iterator[Tick]:
        first, last = self._first_day().year, date.fromordinal(int(self.view.last)).year
        for year in range(first, last + 1):
            if year % step == 0:
                yield Tick(date(year, 1, 1), str(year))

    def _first_day(self) -> date:
        return date.fromordinal(max(int(self.view.first), 1))


def heights(metrics: QFontMetricsF) -> tuple[float, float, float, float]:
    """Of the room for flags, a lane, a bar in it, and the axis, by the height of the letters."""
    letters = metrics.height()
    return letters + 5, max(26.0, letters + 12), max(16.0, letters + 3), 2 * letters + 8
