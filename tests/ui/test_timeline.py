"""The timeline by itself: what is drawn where, looked at closer, and gone through by keys."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plastiq_tracker.ui.widgets.timeline import Timeline
from plastiq_tracker.ui.widgets.timeline_legend import TimelineLegend
from plastiq_tracker.ui.widgets.timeline_plan import CLOSEST, LEAST, Plan, Tick, View, whole_of
from plastiq_tracker.ui.widgets.timeline_story import (
    Certainty,
    Flag,
    FlagKind,
    Lane,
    Look,
    Part,
    Story,
    Stretch,
    stacked,
    stretches,
)
from plastiq_tracker.ui.words import QtWords

TODAY = date(2022, 4, 30)
K, U, P = Certainty.KNOWN, Certainty.UNCONFIRMED, Certainty.PLANNED


def part(first: date, last: date, look: Look = Look.WORK, subject: object = None) -> Part:
    return Part(look, (Stretch(first, last),), f"{look} {first}", subject=subject)


TRAINING = part(date(2021, 9, 20), date(2021, 10, 29), Look.TRAINING, "the training")
JOB = part(date(2021, 12, 14), date(2022, 4, 30), subject="the job")
CONTACT = part(date(2022, 2, 27), date(2022, 2, 27), Look.CONTACT, "the contact")
NOW = Flag(TODAY, "Today", "Today, 30/04/2022", FlagKind.TODAY)
STORY = Story(
    (Lane("Training", (TRAINING,)), Lane("Work", (JOB,)), Lane("Contacts", (CONTACT,))), (NOW,)
)


@pytest.fixture
def timeline(qtbot: QtBot, words: QtWords) -> Timeline:
    made = Timeline(words)
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    made.show_story(STORY)
    made.resize(600, made.sizeHint().height())
    made.show()
    made.setFocus()
    return made


def plan(story: Story, words: QtWords, view: View | None = None, width: float = 600) -> Plan:
    metrics = QFontMetricsF(QApplication.font())
    return Plan(story, view or whole_of(story), width, metrics, words.locale)


@pytest.mark.parametrize(
    ("start", "end", "known", "expected"),
    [
        # A recorded end that has come is known throughout.
        ((2022, 1, 1), (2022, 3, 1), (2022, 3, 1), [((2022, 1, 1), (2022, 3, 1), K)]),
        # What lies beyond today is planned.
        (
            (2022, 1, 1), (2022, 6, 1), (2022, 6, 1),
            [((2022, 1, 1), (2022, 4, 30), K), ((2022, 5, 1), (2022, 6, 1), P)],
        ),
        ((2022, 5, 1), (2022, 6, 1), (2022, 6, 1), [((2022, 5, 1), (2022, 6, 1), P)]),
        # Without an end it is known up to the last confirmation, and not confirmed after that.
        (
            (2022, 1, 1), None, (2022, 3, 1),
            [((2022, 1, 1), (2022, 3, 1), K), ((2022, 3, 2), (2022, 4, 30), U)],
        ),
        ((2022, 4, 30), None, (2022, 4, 30), [((2022, 4, 30), (2022, 4, 30), K)]),
        ((2022, 5, 9), None, (2022, 5, 9), [((2022, 5, 9), (2022, 5, 9), P)]),
    ],
)  # fmt: skip
def test_what_is_known_unconfirmed_and_planned(
    start: tuple[int, int, int],
    end: tuple[int, int, int] | None,
    known: tuple[int, int, int],
    expected: list[tuple[tuple[int, int, int], tuple[int, int, int], Certainty]],
) -> None:
    found = stretches(date(*start), date(*end) if end else None, date(*known), TODAY)
    assert [(each.first, each.last, each.certainty) for each in found] == [
        (date(*first), date(*last), certainty) for first, last, certainty in expected
    ]


def test_what_runs_at_the_same_time_stands_below_each_other() -> None:
    first = part(date(2022, 1, 1), date(2022, 1, 31))
    during = part(date(2022, 1, 31), date(2022, 3, 1))
    after = part(date(2022, 2, 1), date(2022, 2, 2))
    lanes = stacked("Work", [after, during, first])
    assert [(lane.name, lane.parts) for lane in lanes] == [
        ("Work", (first, after)),
        ("", (during,)),
    ]


def test_a_day_lies_where_its_share_of_the_width_is(app: QApplication, words: QtWords) -> None:
    """A hundred days over the room between the names and the edge."""
    found = plan(STORY, words, View(TODAY.toordinal(), 100.0))
    a_day = (found.right - found.left) / 100
    assert found.x(TODAY.toordinal()) == pytest.approx(found.left)
    assert found.x(TODAY.toordinal() + 25) == pytest.approx(found.left + 25 * a_day)
    assert found.day_at(found.x(TODAY.toordinal() + 7.5)) == pytest.approx(TODAY.toordinal() + 7.5)
    whole_day = found.box(1, part(TODAY, TODAY))
    assert whole_day.width() == pytest.approx(max(LEAST, a_day))


def test_one_day_among_twenty_years_is_still_seen(app: QApplication, words: QtWords) -> None:
    story = Story((Lane("Work", (part(TODAY, TODAY), part(date(2002, 1, 1), date(2002, 2, 1)))),))
    found = plan(story, words, width=360)
    for each in story.lanes[0].parts:
        box = found.box(0, each)
        assert box.width() >= LEAST
        assert found.left <= box.left() <= box.right() <= found.right
        assert found.under(box.center()) is each


@pytest.mark.parametrize("days", [12, 30, 90, 200, 400, 900, 2000, 4000, 8000, 30000])
@pytest.mark.parametrize("width", [300, 620, 1800])
def test_what_the_axis_names_can_be_read(
    app: QApplication, words: QtWords, days: int, width: int
) -> None:
    """Names of days stand apart, lie in sight, and there is always something to go by."""
    found = plan(STORY, words, View(date(1990, 3, 5).toordinal(), days), width)
    ticks = [tick for tick in found.ticks() if not tick.major]
    places = [(found.x(tick.day.toordinal()), tick) for tick in ticks]
    for (left, tick), (right, _) in pairwise(places):
        assert right - left >= found.metrics.horizontalAdvance(tick.label)
    assert all(x <= found.right + 1 for x, _ in places)
    assert any(x >= found.left for x, _ in places)


def test_the_axis_speaks_the_language(app: QApplication) -> None:
    view = View(date(2022, 1, 1).toordinal(), 360.0)
    said = {
        language: {tick.label for tick in plan(STORY, QtWords(language), view).ticks()}
        for language in ("nl", "fr", "en")
    }
    assert {"mei", "2022"} <= said["nl"]
    assert {"mai", "2022"} <= said["fr"]
    assert {"May", "2022"} <= said["en"]


def test_close_by_each_day_has_its_number_and_the_month_below(
    app: QApplication, words: QtWords
) -> None:
    ticks = plan(STORY, words, View(date(2022, 4, 25).toordinal(), 14.0)).ticks()
    assert Tick(date(2022, 4, 30), "30") in ticks
    assert Tick(date(2022, 5, 1), "May 2022", major=True) in ticks


def test_looking_closer_keeps_the_day_and_never_leaves_the_whole() -> None:
    whole = View(1000.0, 400.0)
    closer = whole.zoomed(2, 1100.0, whole)
    assert closer.days == 200
    assert (1100 - closer.first) / closer.days == pytest.approx((1100 - whole.first) / whole.days)
    assert closer.zoomed(0.01, 1100.0, whole) == whole
    assert closer.zoomed(1e6, 1100.0, whole).days == CLOSEST
    assert closer.moved(-5000, whole).first == whole.first
    assert closer.moved(5000, whole).last == whole.last


def test_keys_look_closer_less_close_and_at_everything(timeline: Timeline) -> None:
    whole = timeline.view
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.view.days == pytest.approx(whole.days / 1.5)
    assert timeline.is_zoomed
    first = timeline.view.first
    QTest.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.view.first > first
    QTest.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert timeline.view.first == pytest.approx(first)
    QTest.keyClick(timeline, Qt.Key.Key_Minus)
    assert timeline.view.days == pytest.approx(whole.days)
    QTest.keyClicks(timeline, "++0")
    assert timeline.view == whole


def turn(timeline: Timeline, x: float, modifier: Qt.KeyboardModifier) -> bool:
    """Turns the wheel one step there; tells whether the timeline did something with it."""
    at = QPointF(x, 30)
    event = QWheelEvent(
        at, timeline.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(timeline, event)
    return event.isAccepted()


def test_the_wheel_looks_closer_with_ctrl_and_is_left_to_the_page_without(
    timeline: Timeline,
) -> None:
    whole = timeline.view
    assert not turn(timeline, 400, Qt.KeyboardModifier.NoModifier)
    assert timeline.view == whole
    assert turn(timeline, 400, Qt.KeyboardModifier.ControlModifier)
    assert timeline.view.days < whole.days


def mouse(timeline: Timeline, kind: QEvent.Type, x: float, y: float) -> None:
    left = Qt.MouseButton.LeftButton
    at = QPointF(x, y)
    event = QMouseEvent(
        kind, at, timeline.mapToGlobal(at), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(timeline, event)


def test_dragging_moves_the_days_under_the_mouse(timeline: Timeline) -> None:
    timeline.zoom(4)
    before = timeline.view
    mouse(timeline, QEvent.Type.MouseButtonPress, 400, 30)
    mouse(timeline, QEvent.Type.MouseMove, 300, 30)
    mouse(timeline, QEvent.Type.MouseButtonRelease, 300, 30)
    assert timeline.view.first > before.first
    assert timeline.view.days == before.days


def test_keys_go_from_one_to_the_next_by_day_and_from_lane_to_lane(timeline: Timeline) -> None:
    pointed: list[str] = []
    timeline.pointed.connect(pointed.append)
    for key in (
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_Up,
        Qt.Key.Key_Up,
        Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):
        QTest.keyClick(timeline, key)
    assert pointed == [
        TRAINING.said, JOB.said, CONTACT.said, JOB.said, TRAINING.said, NOW.said, TRAINING.said,
    ]  # fmt: skip
    assert timeline.accessibleDescription().startswith(TRAINING.said)
    assert NOW.said in timeline.accessibleDescription()


def test_walking_brings_into_sight_what_lies_outside_it(timeline: Timeline) -> None:
    for _ in range(8):
        QTest.keyClick(timeline, Qt.Key.Key_Plus)
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    QTest.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.view.first <= TODAY.toordinal() <= timeline.view.last
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.view.first <= TRAINING.first.toordinal() <= timeline.view.last


def test_enter_and_f2_open_del_deletes_and_the_menu_key_asks(timeline: Timeline) -> None:
    asked: list[tuple[str, object]] = []
    timeline.opened.connect(lambda subject: asked.append(("open", subject)))
    timeline.deleted.connect(lambda subject: asked.append(("delete", subject)))
    timeline.menu_wanted.connect(lambda subject, _at: asked.append(("menu", subject)))
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert asked == []
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    QTest.keyClick(timeline, Qt.Key.Key_F2)
    QTest.keyClick(timeline, Qt.Key.Key_Delete)
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(timeline, QContextMenuEvent(keyboard, QPoint(), QPoint()))
    assert asked == [
        ("open", "the training"), ("open", "the training"), ("delete", "the training"),
        ("menu", "the training"),
    ]  # fmt: skip


def test_the_mouse_points_and_opens(timeline: Timeline) -> None:
    opened: list[object] = []
    pointed: list[str] = []
    timeline.opened.connect(opened.append)
    timeline.pointed.connect(pointed.append)
    place = timeline.place_of(JOB).center().toPoint()
    QTest.mouseMove(timeline, place)
    QTest.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    assert pointed[-1] == JOB.said
    assert opened == ["the job"]


def test_a_later_refresh_keeps_how_closely_one_looks(timeline: Timeline) -> None:
    timeline.zoom(4, TODAY.toordinal())
    before = timeline.view
    timeline.show_story(STORY, same=True)
    assert timeline.view == before
    timeline.show_story(STORY)
    assert not timeline.is_zoomed


def test_nothing_at_all_is_drawn_without_complaint(timeline: Timeline) -> None:
    timeline.show_story(Story())
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.accessibleDescription() == ""
    timeline.grab()


def shades(timeline: Timeline, place: QRect) -> int:
    """How many colours there are in a place."""
    image: QImage = timeline.grab(place).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def test_certainty_is_told_by_pattern_too(timeline: Timeline) -> None:
    """Known is one even colour; what is not confirmed has lines over it."""
    day = timedelta(days=1)
    middle = date(2022, 2, 1)
    job = Part(
        Look.WORK, (Stretch(JOB.first, middle, K), Stretch(middle + day, JOB.last, U)), "job"
    )
    timeline.show_story(Story((Lane("Work", (job,)),)))
    box = timeline.place_of(job).toRect().adjusted(6, 4, -6, -4)
    quarter = box.width() // 4
    known = QRect(box.left(), box.top(), quarter, box.height())
    unsure = QRect(box.right() - quarter, box.top(), quarter, box.height())
    assert shades(timeline, known) == 1
    assert shades(timeline, unsure) > 2


def test_the_legend_names_only_what_occurs(qtbot: QtBot, words: QtWords) -> None:
    legend = TimelineLegend(words)
    qtbot.addWidget(legend)
    legend.show_story(Story((Lane("Work", (JOB,)),)))
    assert legend.names == []
    open_job = Part(Look.WORK, stretches(JOB.first, None, JOB.first, TODAY), "job")
    legend.show_story(Story((Lane("Work", (open_job,)), Lane("Contacts", (CONTACT,)))))
    assert legend.names == ["not confirmed", "answer"]
    legend.grab()
