"""Where a notice stands: at the foot, and not over what one presses or types in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from plastiq_tracker.ui.notices import Notice, Offer
from plastiq_tracker.ui.widgets.notice import NoticeBar
from plastiq_tracker.ui.words import QtWords

WIDE, HIGH = 1000, 600


@pytest.fixture
def ground(app: object, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.show()
    return made


@pytest.fixture
def bar(ground: QWidget, words: QtWords) -> NoticeBar:
    return NoticeBar(words, ground)


def tell(bar: NoticeBar) -> None:
    bar.show_notice(Notice("Participant An Maes added"))


def at(widget: QWidget, left: int, width: int) -> QWidget:
    widget.setGeometry(left, HIGH - 50, width, 30)
    widget.show()
    return widget


def test_it_stands_in_the_middle_of_the_foot(bar: NoticeBar) -> None:
    tell(bar)
    assert abs(bar.geometry().center().x() - WIDE // 2) <= 1
    assert bar.geometry().bottom() < HIGH


@pytest.mark.parametrize("kind", [QPushButton, QLineEdit])
def test_it_leaves_what_stands_at_the_right_free(
    bar: NoticeBar, ground: QWidget, kind: type[QWidget]
) -> None:
    control = at(kind(ground), 600, 200)
    tell(bar)
    assert not bar.geometry().intersects(control.geometry())
    assert bar.geometry().center().x() < WIDE // 2


def test_it_leaves_what_stands_at_the_left_free(bar: NoticeBar, ground: QWidget) -> None:
    control = at(QPushButton(ground), 100, 450)
    tell(bar)
    assert not bar.geometry().intersects(control.geometry())
    assert bar.geometry().right() < WIDE


def test_it_goes_aside_for_a_form_that_comes_after_it(
    bar: NoticeBar, ground: QWidget, qtbot: QtBot
) -> None:
    tell(bar)
    control = at(QPushButton(ground), 500, 200)
    qtbot.waitUntil(lambda: not bar.geometry().intersects(control.geometry()))


def test_where_controls_are_everywhere_it_is_in_the_middle(bar: NoticeBar, ground: QWidget) -> None:
    at(QPushButton(ground), 0, WIDE)
    tell(bar)
    assert abs(bar.geometry().center().x() - WIDE // 2) <= 1


def test_a_click_on_what_it_offers_leaves_the_cursor_where_it_was(
    bar: NoticeBar, ground: QWidget
) -> None:
    edit, done = at(QLineEdit(ground), 700, 200), []
    edit.setFocus()
    bar.show_notice(Notice("Added", offer=Offer("Undo", lambda: done.append(True))))
    QTest.mouseClick(bar.offer, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert not bar.isVisible()
    assert ground.focusWidget() is edit
