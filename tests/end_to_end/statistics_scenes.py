"""What stands behind, beside and after the figures: more scenes of the page of statistics."""

from collections.abc import Callable, Iterator

from plastiq_tracker.domain.records import JobSpell
from plastiq_tracker.domain.values import Dimension, Education
from plastiq_tracker.indicators.tracing import Figure
from plastiq_tracker.ui.pages.statistics import StatisticsPage
from plastiq_tracker.ui.program import Program

Arrange = Callable[[], object]
Deed = Callable[[StatisticsPage], object]


def behind_figures(
    program: Program, page: Callable[[], StatisticsPage]
) -> Iterator[tuple[str, Arrange]]:
    """In the order in which they can follow each other; the last is a comparison."""

    def deeds(*acts: Deed) -> Arrange:
        def do() -> None:
            for act in acts:
                act(page())

        return do

    def view(key: str) -> Deed:
        return lambda shown: shown.side.bring(key)

    def change(shown: StatisticsPage) -> None:
        dossier = program.desk.dossier
        with dossier.write() as work:
            for job in work.find(JobSpell)[:6]:
                work.delete(job)
        program.desk.changed.emit(None)
        shown.side.reports.compare()

    yield "statistics-behind", deeds(_open_figure)
    yield "statistics-outlook", deeds(view("outlook"))
    yield "statistics-comparison", deeds(view("comparison"))
    yield "statistics-split", deeds(_split, view("chart"))
    yield "statistics-filtered", deeds(_narrow)
    yield "statistics-filters", deeds(lambda shown: shown.choices.filter_button.click())
    yield "statistics-naming", deeds(lambda shown: shown.choices.filters.close(), _name)
    yield (
        "statistics-export",
        deeds(
            lambda shown: shown.selections.stop_naming(),
            lambda shown: shown.start_over(),
            lambda shown: shown.ask_export(),
        ),
    )
    yield "statistics-frozen", deeds(lambda shown: shown.exporting.dismiss(), _freeze)
    yield "statistics-frozen-shown", deeds(lambda shown: shown.side.reports.open())
    yield "statistics-now", deeds(lambda shown: shown.show_now(), view("frozen"))
    yield "statistics-changes", deeds(change)


def _open_figure(page: StatisticsPage) -> None:
    page.open_figure(Figure("milestone_12_rate_known"), arrive=True)


def _split(page: StatisticsPage) -> None:
    page.choices.then_by.set_value(Dimension.GENDER)
    page.choices.then_by.edited.emit()


def _narrow(page: StatisticsPage) -> None:
    page.choices.filters.check("educations", frozenset({Education.HSO}))
    page.choices.filters.edited.emit()


def _name(page: StatisticsPage) -> None:
    page.selections.start_naming()
    page.selections.naming.edit.setText("Hoger secundair")


def _freeze(page: StatisticsPage) -> None:
    page.side.bring("frozen")
    page.side.reports.freeze("Eindrapport")
