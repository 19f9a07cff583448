"""What the tour of the demo shows: today, noting an answer, a dossier, a figure, undoing."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.tour import Step

if TYPE_CHECKING:
    from plastiq_tracker.ui.main_window import MainWindow
    from plastiq_tracker.ui.pages.participants import ParticipantsPage
    from plastiq_tracker.ui.pages.statistics import StatisticsPage
    from plastiq_tracker.ui.pages.today import TodayPage


def _today(window: "MainWindow") -> "TodayPage":
    return cast("TodayPage", window.show_page("today"))


def _show_dossier(window: "MainWindow") -> None:
    """That of the first person for whom something is to be done."""
    found = _today(window).found
    if found is not None and found.worklist.items:
        window.open_person(found.worklist.items[0].person_id)
    else:
        window.show_page("participants")


def _show_first(window: "MainWindow") -> None:
    _today(window).list.arrive()


def _timeline(window: "MainWindow") -> QWidget | None:
    page = window.page
    return cast("ParticipantsPage", page).view.story if window.stack.key == "participants" else None


def _figures(window: "MainWindow") -> QWidget:
    return cast("StatisticsPage", window.show_page("statistics")).figures


STEPS = (
    Step(
        Text("Tour", "Your day begins here"),
        Text(
            "Tour",
            "Everyone for whom something is to be done, the most urgent first. Nobody is "
            "forgotten: what is due comes here by itself.",
        ),
        lambda window: window.show_page("today"),
        lambda window: _today(window).list,
    ),
    Step(
        Text("Tour", "An answer takes one key"),
        Text(
            "Tour",
            "F8 notes a follow-up of whom the cursor is on. The phone round (F9) goes through all "
            "of them: one key for the answer, Enter for the next.",
        ),
        _show_first,
        lambda window: _today(window).list.table,
    ),
    Step(
        Text("Tour", "A dossier at a glance"),
        Text(
            "Tour",
            "Training, internships, jobs and contacts on one line, and when the next answer is "
            "asked. Below it stands what is known, and what is missing.",
        ),
        _show_dossier,
        _timeline,
    ),
    Step(
        Text("Tour", "Every figure opens"),
        Text(
            "Tour",
            "Click one, and the people behind it are listed, each with what decided. What is not "
            "known is never counted as a “no”.",
        ),
        lambda window: window.show_page("statistics"),
        _figures,
    ),
    Step(
        Text("Tour", "Nothing can go wrong"),
        Text(
            "Tour",
            "Ctrl+Z takes back whatever you did last; what you type is kept aside every second. "
            "This is the demo: try anything. F1 helps on every page.",
        ),
        lambda window: window.show_page("today"),
        lambda window: window.statusBar(),
    ),
)
