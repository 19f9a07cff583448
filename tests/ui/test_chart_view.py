"""The chart on the screen: pointing, keys, copying, and pictures from a worker of its own."""

import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from plastiq_tracker.indicators.tracing import Figure
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Notice
from plastiq_tracker.ui.tasks import SynchronousRunner, ThreadRunner
from plastiq_tracker.ui.widgets.buttons import IconButton
from plastiq_tracker.ui.widgets.chart_canvas import ChartCanvas
from plastiq_tracker.ui.widgets.chart_painter import Spot
from plastiq_tracker.ui.widgets.chart_view import ChartView, Kind, tabbed
from plastiq_tracker.ui.widgets.chart_walk import walk
from plastiq_tracker.ui.words import QtWords
from tests import figures
from tests.charts.drawn import many
from tests.ui.conftest import DAY

KINDS = {
    "outcomes": Kind("Outcomes", "Where does every cohort stand?"),
    "composition": Kind("Composition", "Who takes part?"),
}
RESULTS = dict.fromkeys(KINDS, figures.reference_statistics())
TOTAL = Figure("milestone_12_employed", ())


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> ChartView:
    return shown(qtbot, desk)


def shown(qtbot: QtBot, desk: Desk) -> ChartView:
    owner = QObject(desk)
    view = ChartView(desk, KINDS, QAction("Save chart…", owner), QAction("Copy chart", owner))
    qtbot.addWidget(view)
    view.resize(900, 640)
    view.show()
    view.show_results(RESULTS)
    return view


@pytest.fixture
def picked(view: ChartView) -> list[Figure]:
    found: list[Figure] = []
    view.picked.connect(found.append)
    return found


def place(canvas: ChartCanvas, figure: Figure) -> QPoint:
    assert canvas.picture is not None
    return next(s.place.center() for s in reversed(canvas.picture.spots) if s.figure == figure)


def figure(canvas: ChartCanvas) -> Figure | None:
    return None if canvas.current is None else canvas.current.figure


def move(canvas: ChartCanvas, at: QPoint) -> None:
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(canvas.mapToGlobal(at)), nothing, nothing,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_a_picture_fills_the_canvas_at_the_screens_own_ratio(view: ChartView) -> None:
    picture = view.canvas.picture
    assert picture is not None
    assert picture.image.deviceIndependentSize() == view.canvas.size().toSizeF()
    assert picture.order.ratio == view.canvas.devicePixelRatioF()


def test_pointing_tells_the_value(view: ChartView) -> None:
    canvas = view.canvas
    move(canvas, place(canvas, TOTAL))
    assert canvas.current is not None
    assert canvas.current.tip == "Total, 12 months after the exit: In work: 29 of 90 (32,2\u00a0%)"
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert canvas.accessibleDescription().startswith(canvas.current.tip)
    move(canvas, QPoint(2, 2))
    assert canvas.current is None
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_what_is_pointed_at_is_lightly_marked(view: ChartView) -> None:
    canvas = view.canvas
    before = canvas.grab().toImage()
    at = place(canvas, TOTAL)
    move(canvas, at)
    after = canvas.grab().toImage()
    aside = at - QPoint(12, 4)
    assert before.pixelColor(aside) != after.pixelColor(aside)
    assert before.pixelColor(QPoint(3, 3)) == after.pixelColor(QPoint(3, 3))


def test_a_click_picks_the_figure(qtbot: Any, view: ChartView, picked: list[Figure]) -> None:
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place(view.canvas, TOTAL))
    assert picked == [TOTAL]
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    qtbot.mouseClick(view.canvas, Qt.MouseButton.RightButton, pos=place(view.canvas, TOTAL))
    assert picked == [TOTAL]


def test_what_has_no_people_behind_it_is_told_but_not_opened(
    qtbot: Any, view: ChartView, picked: list[Figure]
) -> None:
    canvas = view.canvas
    assert canvas.picture is not None
    reach = Spot(None, "Young people: 3 of 5", QRect(10, 10, 60, 20))
    spots = (reach, Spot(None, "Companies: 1 of 2", QRect(10, 40, 60, 20)))
    canvas.show_picture(replace(canvas.picture, spots=spots), "Targets", "")
    move(canvas, reach.place.center())
    assert canvas.current == reach
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=reach.place.center())
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.current == spots[1]
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert picked == []


def test_nothing_is_drawn_before_it_is_in_sight(view: ChartView) -> None:
    before = view.canvas.picture
    view.hide()
    view.show_results(dict.fromkeys(KINDS, many(3)))
    assert view.canvas.picture is before
    view.show()
    assert view.canvas.picture is not None
    assert len(view.canvas.picture.lines) == 1 + 3 + 1


def test_keys_walk_the_figures(qtbot: Any, view: ChartView, picked: list[Figure]) -> None:
    canvas = view.canvas
    canvas.setFocus()
    walked = []
    for _ in walk(canvas.spots):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        walked.append(figure(canvas))
    assert walked[0] == Figure("enrolled", ("NJ2020",))
    assert walked[1] == Figure("milestone_3_employed", ("NJ2020",))
    assert len(set(walked)) == len(walked) > 30
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert figure(canvas) == Figure("enrolled", ("VJ2021",))
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert picked == [Figure("enrolled", ("VJ2021",))]
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert figure(canvas) == Figure("enrolled", ("NJ2020",))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.current is None


def test_who_cannot_see_it_is_told_the_values(view: ChartView) -> None:
    assert view.canvas.accessibleName() == "Outcomes"
    said = view.canvas.accessibleDescription()
    assert said.startswith("Where does every cohort stand?")
    assert "Total, 3 months after the exit: in work 50" in said
    view.choose("composition")
    assert "Gender: Male, Persons 79" in view.canvas.accessibleDescription()


def test_values_are_copied_as_a_table(view: ChartView, notices: list[Notice]) -> None:
    view.table_action.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[1] == "3 months after the exit: in work"
    assert lines[1].split("\t")[:4] == ["NJ2020", "15", "7", "0"]
    assert lines[-1].split("\t")[-1] == "64,4%"
    assert "clipboard" in str(notices[-1].text)
    QGuiApplication.clipboard().clear()


def test_no_cell_of_the_table_begins_a_formula() -> None:
    assert tabbed([["=1+1", "a\tb"], ["-x", "2"]]) == "'=1+1\ta b\n'-x\t2"


def test_the_right_button_offers_everything(qtbot: QtBot, view: ChartView) -> None:
    canvas = view.canvas
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, QPoint(9, 9), QPoint(9, 9)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == [
        "Copy chart",
        "Copy as table",
        "Save chart…",
    ]
    menu.close()


def test_a_new_result_keeps_what_is_pointed_at(view: ChartView) -> None:
    canvas = view.canvas
    move(canvas, place(canvas, TOTAL))
    view.show_results(RESULTS)
    assert canvas.current is not None
    assert canvas.current.figure == TOTAL
    view.show_results(dict.fromkeys(KINDS, figures.statistics()))
    assert canvas.current is None


def test_a_new_size_is_drawn_after_a_pause(qtbot: QtBot, view: ChartView) -> None:
    first = view.canvas.picture
    view.resize(700, 500)
    view.resize(720, 520)
    assert view.canvas.picture is first
    with qtbot.waitSignal(view.drawn):
        pass
    assert view.canvas.picture is not None
    assert view.canvas.picture.order.size == view.canvas.size() != QSize(0, 0)


@pytest.fixture
def threaded(words: QtWords) -> Iterator[Desk]:
    desk = Desk(words, ThreadRunner(), fixed(DAY))
    yield desk
    desk.runner.close()


def test_the_window_never_waits_for_a_chart(qtbot: QtBot, app: Any, threaded: Desk) -> None:
    """No turn of the event loop has more to do while sixty groups are drawn anew and again.

    By the time its own thread works, so that other programs do not count.
    """
    view = shown(qtbot, threaded)
    qtbot.waitUntil(lambda: view.canvas.picture is not None, timeout=20_000)
    results = [dict.fromkeys(KINDS, many(number)) for number in (60, 59, 60)]
    turns: list[float] = []
    watch = QTimer()
    watch.setInterval(0)
    watch.timeout.connect(lambda: turns.append(time.thread_time()))
    watch.start()
    for result in results:
        view.show_results(result)
        qtbot.waitUntil(lambda: not threaded.runner.is_busy, timeout=20_000)
    watch.stop()
    stalls = sorted(later - earlier for earlier, later in pairwise(turns))
    assert stalls[-1] < 0.2
    assert stalls[int(len(stalls) * 0.99)] < 0.05


def test_only_the_newest_of_many_results_is_drawn(qtbot: QtBot, app: Any, threaded: Desk) -> None:
    view = shown(qtbot, threaded)
    qtbot.waitUntil(lambda: view.canvas.picture is not None, timeout=20_000)
    pictures: list[object] = []
    view.drawn.connect(lambda: pictures.append(view.canvas.picture))
    for number in range(2, 12):
        view.show_results(dict.fromkeys(KINDS, many(number)))
    qtbot.waitUntil(lambda: not threaded.runner.is_busy, timeout=20_000)
    assert len(pictures) <= 3
    assert view.canvas.picture is not None
    assert len(view.canvas.picture.lines) == 1 + 11 + 1


def test_charts_are_drawn_beside_the_dossier(qtbot: QtBot, threaded: Desk) -> None:
    other = threaded.runner.beside("drawing")
    assert other is not threaded.runner
    assert other is threaded.runner.beside("drawing")
    synchronous = SynchronousRunner()
    assert synchronous.beside("drawing") is synchronous


def test_a_picture_that_needs_more_height_is_scrolled(qtbot: QtBot, view: ChartView) -> None:
    canvas, area = view.canvas, view.area
    with qtbot.waitSignal(view.drawn):
        view.resize(540, 380)
    view.show_results(dict.fromkeys(KINDS, many(40)))
    assert canvas.picture is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: canvas.picture is not None and canvas.picture.size == canvas.size())
    assert canvas.height() > area.viewport().height()
    assert canvas.width() == area.viewport().width() == area.room().width() - bar.width()
    assert bar.maximum() == canvas.height() - area.viewport().height()
    view.show_results(dict.fromkeys(KINDS, many(2)))
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert canvas.picture.size == canvas.size() == area.viewport().size()


def test_keys_bring_a_figure_that_is_out_of_sight(qtbot: Any, view: ChartView) -> None:
    canvas, area = view.canvas, view.area
    with qtbot.waitSignal(view.drawn):
        view.resize(540, 380)
    view.show_results(dict.fromkeys(KINDS, many(40)))
    canvas.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(canvas, key)
        assert canvas.current is not None
        top = canvas.mapTo(area.viewport(), canvas.current.place.topLeft()).y()
        assert 0 <= top <= area.viewport().height() - canvas.current.place.height()
    view.choose("composition")
    assert area.verticalScrollBar().value() == 0


def test_a_high_picture_has_a_heading_of_its_own_and_a_low_one_uses_the_room(
    qtbot: QtBot, view: ChartView
) -> None:
    def first_row() -> int:
        return min(spot.place.top() for spot in view.canvas.spots)

    headed = first_row()
    with qtbot.waitSignal(view.drawn):
        view.resize(900, 460)
    assert first_row() < headed - 30
    assert "Outcomes per cohort" in view.canvas.accessibleDescription()


def test_the_kinds_are_a_list_where_the_tabs_have_no_room(qtbot: Any, desk: Desk) -> None:
    titles = ("Outcomes of everyone at two moments", "Composition of all who take part")
    kinds = {
        key: Kind(title, "") for key, title in zip(("outcomes", "composition"), titles, strict=True)
    }
    owner = QObject(desk)
    view = ChartView(desk, kinds, QAction("Save", owner), QAction("Copy", owner))
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    view.show_results(RESULTS)
    assert view.tabs.isVisible()
    assert not view.picker.isVisible()
    view.tabs.setFocus()
    with qtbot.waitSignal(view.drawn):
        view.resize(420, 500)
    assert not view.tabs.isVisible()
    assert view.picker.isVisible()
    assert view.picker.hasFocus()
    assert [view.picker.itemText(at) for at in range(view.picker.count())] == [*titles]
    qtbot.keyClick(view.picker, Qt.Key.Key_Down)
    assert view.kind == "composition"
    view.choose("outcomes")
    assert view.picker.currentText() == titles[0]


def test_saving_and_copying_are_a_click_away(qtbot: QtBot, desk: Desk) -> None:
    done: list[str] = []
    owner = QObject(desk)
    save, copy = QAction("Save chart…", owner), QAction("Copy chart", owner)
    save.triggered.connect(lambda: done.append("saved"))
    copy.triggered.connect(lambda: done.append("copied"))
    copy.setEnabled(False)
    view = ChartView(desk, KINDS, save, copy)
    qtbot.addWidget(view)
    buttons = {each.accessibleName(): each for each in view.findChildren(IconButton)}
    assert not buttons["Copy chart"].isEnabled()
    copy.setEnabled(True)
    for name in ("Save chart", "Copy chart"):
        buttons[name].click()
    assert done == ["saved", "copied"]
