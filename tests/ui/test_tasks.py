"""The task runner: one thing after another, results in the window's thread, nothing left."""

import logging
import threading
from collections.abc import Iterator
from functools import partial
from typing import NoReturn

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.ui.tasks import SynchronousRunner, ThreadRunner

OH_NO = Text("Test", "Oh no")


@pytest.fixture
def runner(app: QApplication) -> Iterator[ThreadRunner]:
    made = ThreadRunner()
    yield made
    made.close()


@pytest.fixture
def owner(app: QApplication) -> QObject:
    return QObject()


def fail() -> NoReturn:
    raise Trouble(OH_NO)


def break_down() -> NoReturn:
    raise ZeroDivisionError


def test_works_elsewhere_and_delivers_here(
    runner: ThreadRunner, owner: QObject, qtbot: QtBot
) -> None:
    seen: list[tuple[str, threading.Thread]] = []

    def work() -> threading.Thread:
        return threading.current_thread()

    runner.run(
        work,
        lambda worker: seen.extend([("worked", worker), ("delivered", threading.current_thread())]),
        owner=owner,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][1] is not threading.main_thread()
    assert seen[1][1] is threading.main_thread()


def test_one_after_the_other_in_order(runner: ThreadRunner, owner: QObject, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(50):
        runner.run(partial(int, number), done.append, owner=owner)
    assert runner.is_busy
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))
    assert not runner.is_busy


def test_trouble_goes_to_who_asked(runner: ThreadRunner, owner: QObject, qtbot: QtBot) -> None:
    told: list[Trouble] = []
    runner.run(fail, None, told.append, owner=owner)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].text is OH_NO


def test_trouble_that_no_one_takes_is_told(
    runner: ThreadRunner, owner: QObject, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.trouble) as told:
        runner.run(fail, owner=owner)
    assert told.args is not None
    assert told.args[0].text is OH_NO


def test_anything_else_is_logged_and_told(
    runner: ThreadRunner, owner: QObject, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(runner.failed):
        runner.run(break_down, owner=owner)
    assert "ZeroDivisionError" in caplog.text


def test_results_for_who_is_gone_are_dropped(
    runner: ThreadRunner, owner: QObject, qtbot: QtBot
) -> None:
    done: list[object] = []
    gate = threading.Event()
    gone = QObject()
    runner.run(gate.wait, done.append, owner=gone)
    shiboken6.delete(gone)
    gate.set()
    with qtbot.waitSignal(runner.busy_changed):
        pass
    assert not done


def test_only_the_latest_question_is_answered(
    runner: ThreadRunner, owner: QObject, qtbot: QtBot
) -> None:
    asked: list[str] = []
    answered: list[str] = []
    gate = threading.Event()
    runner.run(gate.wait, owner=owner)

    def ask(text: str) -> str:
        asked.append(text)
        return text

    for text in ("a", "an", "ann"):
        runner.run(partial(ask, text), answered.append, owner=owner, latest="search")
    gate.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert asked == ["ann"]
    assert answered == ["ann"]


def test_closing_finishes_what_was_begun(owner: QObject) -> None:
    runner = ThreadRunner()
    done: list[str] = []
    runner.run(lambda: done.append("written"), owner=owner)
    runner.close()
    assert done == ["written"]


def test_the_synchronous_one_answers_at_once(owner: QObject) -> None:
    runner = SynchronousRunner()
    answers: list[int] = []
    runner.run(lambda: 1, answers.append, owner=owner)
    runner.run(fail, None, lambda _trouble: answers.append(2), owner=owner)
    assert answers == [1, 2]
