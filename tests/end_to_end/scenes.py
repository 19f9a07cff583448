"""What pictures are taken of: every page, form and state of the window, by file name."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, cast

from openpyxl import load_workbook
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from plastiq_tracker.domain.records import (
    Document,
    Enrolment,
    FollowUp,
    Internship,
    JobSpell,
    Note,
    Person,
    Record,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.pages.trajectories import TrajectoriesPage
from plastiq_tracker.ui.program import Program
from plastiq_tracker.ui.widgets.form import Form
from tests.end_to_end.desktop_scenes import DesktopScenes
from tests.end_to_end.intake_scenes import intake
from tests.end_to_end.phone_round_scenes import phone_round
from tests.end_to_end.statistics_scenes import behind_figures
from tests.end_to_end.today_scenes import today
from tests.end_to_end.twice_scenes import twice

WORKBOOK = Path(__file__).parents[2] / "resources" / "demo" / "plastiq-2020-2022.xlsx"
SOMEONE = ("Aerts", "Erik")
FORMS: dict[str, type[Record]] = {
    "enrolment": Enrolment,
    "internship": Internship,
    "job": JobSpell,
    "follow-up": FollowUp,
    "note": Note,
    "document": Document,
}
CHARTS = ("funnel", "retention", "outcomes", "heatmap", "composition", "targets")

Arrange = Callable[[], object]


def then(*deeds: Arrange) -> Arrange:
    """One deed after the other."""

    def act() -> None:
        for each in deeds:
            each()

    return act


class Scenes:
    """`all()` gives them in the order in which they can follow each other."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def all(self) -> dict[str, Arrange]:
        return dict(
            [
                *self._welcome(),
                *today(self._program, self._open_demo),
                *phone_round(self._program, self._open_demo),
                *self._participants(),
                *self._trajectories(),
                *intake(self._program),
                *twice(self._program),
                *self._statistics(),
                *DesktopScenes(self._program, self._open_demo, lambda: wait(1200)).all(),
                *self._sheets(),
                *self._empty(),
            ]
        )

    # Pages

    def _welcome(self) -> Iterator[tuple[str, Arrange]]:
        settings, window = self._program.settings, self._program.window
        recent = list(settings.recent)

        def first() -> None:
            settings.recent.clear()
            window.welcome.show_recent()

        def again() -> None:
            settings.recent.extend(recent)
            window.welcome.show_recent()

        yield "welcome-first", first
        yield "welcome", again

    def _participants(self) -> Iterator[tuple[str, Arrange]]:
        def search() -> QLineEdit:
            return cast(QLineEdit, self._people().search)

        def none_found() -> None:
            self._people().panel.close_form()
            self._go_back()
            search().setText("xyz")

        def all_again() -> None:
            search().clear()

        def edit() -> None:
            self._people().view.confirm.dismiss()
            self._people().edit()

        def delete() -> None:
            self._people().view.printing.dismiss()
            self._people().delete()

        def form(kind: type[Record]) -> Arrange:
            return then(self._close_form, lambda: self._people().editing.add(kind))

        yield "participants", then(lambda: self._show("participants"), self._choose)
        yield "participants-timeline", self._walk
        yield "participants-below", lambda: self._scroll(self._people().view, 10_000)
        yield "participants-print", lambda: self._people().print_dossier()
        yield "participants-delete", delete
        yield "form-person", edit
        yield "form-person-new", then(self._close_form, lambda: self._people().add())
        yield "form-person-problems", lambda: self._form().submit()
        yield "form-person-unsaved", self._leave_unsaved
        for name, kind in FORMS.items():
            yield f"form-{name}", form(kind)
        yield "participants-no-hits", none_found
        yield "participants-bad-news", then(all_again, lambda: self._tell(Tone.BAD))
        yield "participants-good-news", lambda: self._tell(Tone.GOOD)
        yield "participants-warning", lambda: self._tell(Tone.WARN)

    def _trajectories(self) -> Iterator[tuple[str, Arrange]]:
        def deed(act: Callable[[TrajectoriesPage], object]) -> Arrange:
            def do() -> None:
                self._editions().panel.close_form()
                act(self._editions())

            return do

        def refused(page: TrajectoriesPage) -> None:
            page.show_edition()
            page.delete()

        yield "trajectories", self._page("trajectories")
        yield "trajectory", deed(lambda page: page.listing.open_detail())
        yield "form-trajectory", deed(lambda page: page.edit())
        yield "form-enrol", deed(lambda page: page.enrol())
        yield "form-closing", deed(lambda page: page.close_edition())
        yield "form-project", deed(lambda page: page.add_project())
        yield "projects", deed(lambda page: page.show_projects())
        yield "trajectories-refused", deed(refused)

    def _statistics(self) -> Iterator[tuple[str, Arrange]]:
        def tab(at: int) -> Arrange:
            return lambda: self._figures().table.tabs.setCurrentIndex(at)

        def chart(kind: str) -> Arrange:
            return lambda: self._figures().charts.choose(kind)

        def as_of(day: date) -> Arrange:
            def ask() -> None:
                self._figures().choices.day.show_day(day)
                self._figures().compute()

            return ask

        def again() -> None:
            self._figures().side.reports.show_list()
            self._figures().side.bring("chart")
            self._figures().start_over()

        yield "statistics", self._page("statistics")
        for at in (0, 2, 3, 4):
            yield f"statistics-tab-{at + 1}", tab(at)
        for kind in CHARTS[1:]:
            yield f"statistics-chart-{kind}", chart(kind)
        yield "statistics-below", lambda: self._scroll(self._figures(), 10_000)
        yield from behind_figures(self._program, self._figures)
        yield "statistics-earlier", as_of(date(2021, 6, 1))
        yield "statistics-nobody", as_of(date(2019, 1, 1))
        yield "statistics-again", then(again, tab(1), chart("funnel"))

    def _sheets(self) -> Iterator[tuple[str, Arrange]]:
        window = self._program.window
        yield "menu", self._open_menu
        yield "keys", then(self._close_menu, window.show_keys)
        yield "about", window.show_about
        yield "import", lambda: self._import(WORKBOOK)
        yield "import-warnings", lambda: self._import(workbook_to_doubt())
        yield "import-errors", lambda: self._import(workbook_with_errors())

    def _empty(self) -> Iterator[tuple[str, Arrange]]:
        def new() -> None:
            self._program.window.close_sheet()
            self._program.dossiers.create(Path("Documenten", "Antwerpen 2026.plastiq"))
            until(lambda: self._program.desk.has_dossier and not self._program.desk.is_demo)

        yield "empty-today", new
        yield "empty-participants", lambda: self._show("participants")
        yield "empty-trajectories", lambda: self._show("trajectories")
        yield "empty-statistics", lambda: self._show("statistics")
        # The page is there only when the turn of this scene comes.
        yield "empty-project", lambda: self._figures().first.add_project()  # noqa: PLW0108

    # Deeds

    def _page(self, key: str) -> Arrange:
        return then(self._program.window.notice.dismiss, lambda: self._show(key))

    def _show(self, key: str) -> None:
        self._program.window.show_page(key)

    def _people(self) -> ParticipantsPage:
        return cast(ParticipantsPage, self._program.window.page)

    def _editions(self) -> TrajectoriesPage:
        return cast(TrajectoriesPage, self._program.window.page)

    def _figures(self) -> StatisticsPage:
        return cast(StatisticsPage, self._program.window.page)

    def _form(self) -> Form:
        form = self._people().panel.form
        assert form is not None
        return form

    def _open_demo(self) -> None:
        self._program.dossiers.open_demo()
        until(lambda: self._program.window.page is not None)

    def _choose(self) -> None:
        page = self._people()
        with self._program.desk.dossier.read() as work:
            (found,) = work.find(Person, last_name=SOMEONE[0], first_name=SOMEONE[1])
        page.open_person(found.id)
        until(lambda: page.view.dossier is not None)

    def _walk(self) -> None:
        """Along the timeline to the job, and closer to it."""
        view = self._people().view
        view.timeline.setFocus()
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Plus):
            QTest.keyClick(view.timeline, key)
        self._scroll(view, view.story.y())

    def _close_form(self) -> None:
        self._form().confirm.dismiss()
        self._people().panel.close_form()

    def _leave_unsaved(self) -> None:
        cast(Any, self._form().editor("first_name")).set_value("Lotte")
        self._form().cancel()

    def _go_back(self) -> None:
        self._people().split.go_back()

    def _tell(self, tone: Tone) -> None:
        said = {
            Tone.BAD: Text("Files", "The disk is full. Make room and try again."),
            Tone.WARN: Text("Dossier", "Enrol this person first."),
            Tone.GOOD: Text("Files", "Saved: {path}").fill(path="Documenten/cijfers.xlsx"),
        }
        self._program.desk.tell(said[tone], tone)

    def _scroll(self, within: QWidget, down: int) -> None:
        for area in within.findChildren(QWidget, "qt_scrollarea_viewport"):
            bar = cast(Any, area.parentWidget()).verticalScrollBar()
            if area.isVisible() and bar.maximum() > 0:
                bar.setValue(down)

    def _open_menu(self) -> None:
        bar = self._program.window.menuBar()
        bar.setActiveAction(bar.actions()[0])

    def _close_menu(self) -> None:
        bar = self._program.window.menuBar()
        for action in bar.actions():
            cast(Any, action.menu()).close()

    def _import(self, path: Path) -> None:
        was = self._program.window.sheet
        self._program.dossiers.import_workbook(path)
        until(lambda: self._program.window.sheet not in (None, was))


def workbook_with_errors() -> Path:
    """The demo as somebody typed it who was in a hurry."""
    book = load_workbook(WORKBOOK)
    people, enrolments, jobs = book["Deelnemers"], book["Inschrijvingen"], book["Tewerkstellingen"]
    people["D4"] = "31/02/1999"
    people["E7"] = "man of vrouw"
    people["B11"] = None
    enrolments["C5"] = "NJ2031"
    enrolments["E9"] = date(2019, 1, 1)
    jobs["G3"] = date(2018, 5, 1)
    jobs["D6"] = "zwart"
    path = Path("deelnemers met fouten.xlsx")
    book.save(path)
    return path


def workbook_to_doubt() -> Path:
    """Nothing wrong in it, but some things odd."""
    book = load_workbook(WORKBOOK)
    book["Deelnemers"]["D4"] = date(1961, 2, 3)
    book["Deelnemers"]["D8"] = date(2012, 2, 3)
    book["Trajecten"]["K2"] = 3
    book["Deelnemers"]["N1"] = "schoenmaat"
    path = Path("deelnemers om na te kijken.xlsx")
    book.save(path)
    return path


def until(condition: Callable[[], bool], seconds: int = 60) -> None:
    for _ in range(seconds * 20):
        if condition():
            return
        wait(50)
    raise SystemExit("The window did not get there in time.")


def wait(milliseconds: int) -> None:
    """Lets the window work; unlike QTest.qWait this lets the worker thread run too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
