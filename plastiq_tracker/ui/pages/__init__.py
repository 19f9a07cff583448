"""The pages in the order of the navigation; each is imported when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.page import Page


@dataclass(frozen=True)
class PageEntry:
    """`key` is stable: settings, screenshots and tests name the page by it; `number` is that of
    Ctrl+1 and so on. A page without one stands in the navigation only while something waits there.
    """

    key: str
    title: Text
    icon: str
    module: str
    class_name: str
    number: int | None = None

    def make(self, desk: Desk) -> Page:
        made = getattr(import_module(self.module), self.class_name)
        return cast(Callable[[Desk], Page], made)(desk)


def import_all() -> None:
    """Whatever a page would import at its first showing; not in the window's thread."""
    for page in PAGES:
        import_module(page.module)
    for name in _LATER:
        import_module(name)


PHONE_ROUND = "phone_round"
_LATER = (
    "plastiq_tracker.services.duplicates",
    "plastiq_tracker.services.finding",
    "plastiq_tracker.services.history",
    "plastiq_tracker.services.intake",
    "plastiq_tracker.ui.help_sheet",
    "plastiq_tracker.ui.pages.duplicates",
)
PAGES = (
    PageEntry(
        "today", Text("Page", "Today"), "sun", "plastiq_tracker.ui.pages.today", "TodayPage", 1
    ),
    PageEntry(
        PHONE_ROUND,
        Text("Page", "Phone round"),
        "phone",
        "plastiq_tracker.ui.pages.phone_round",
        "PhoneRoundPage",
    ),
    PageEntry(
        "participants",
        Text("Page", "Participants"),
        "users",
        "plastiq_tracker.ui.pages.participants",
        "ParticipantsPage",
        2,
    ),
    PageEntry(
        "trajectories",
        Text("Page", "Trajectories"),
        "route",
        "plastiq_tracker.ui.pages.trajectories",
        "TrajectoriesPage",
        3,
    ),
    PageEntry(
        "companies",
        Text("Page", "Companies"),
        "factory",
        "plastiq_tracker.ui.pages.companies",
        "CompaniesPage",
        4,
    ),
    PageEntry(
        "statistics",
        Text("Page", "Statistics"),
        "chart-column",
        "plastiq_tracker.ui.pages.statistics",
        "StatisticsPage",
        6,
    ),
)
