"""Opening a form of the page of trajectories again, once what it is about is shown."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from plastiq_tracker.domain.records import Project, Trajectory
from plastiq_tracker.system.drafts import Place

if TYPE_CHECKING:
    from plastiq_tracker.ui.pages.trajectories import TrajectoriesPage

ENROL, CLOSE, GROUP = "enrol", "close", "group"


class Resuming:
    """`ask` for a form; `look` whenever the page has read something."""

    def __init__(self, page: "TrajectoriesPage") -> None:
        self._page = page
        self._place: Place | None = None

    def ask(self, place: Place) -> None:
        self._place = place
        about = place.about or (place.record if place.form == Trajectory.__name__ else "")
        if about and about != str(self._page.shown or ""):
            self._page.open_record(UUID(about))
        self.look()

    def look(self) -> None:
        """Opens the form when all that it needs is there."""
        place, page = self._place, self._page
        if place is None or not page.is_read:
            return
        deeds: Mapping[str, Callable[[], object]] = {
            ENROL: page.enrol,
            GROUP: page.enrol_group,
            CLOSE: page.close_edition,
            Trajectory.__name__: page.edit if place.record else page.add,
            Project.__name__: lambda: self._open_project(place),
        }
        about = place.about or (place.record if place.form == Trajectory.__name__ else "")
        waits = about and about != str(page.shown or "")
        if not waits and not (place.form == CLOSE and not page.members):
            self._place = None
            deeds[place.form]()

    def _open_project(self, place: Place) -> None:
        projects = (each for each in self._page.projects_read if str(each.id) == place.record)
        if not place.record:
            self._page.add_project()
        elif (project := next(projects, None)) is not None:
            self._page.edit_project(project)
