"""The scenes of intake: a group, the same for many, companies."""

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtGui import QGuiApplication

from plastiq_tracker.domain.values import Answer
from plastiq_tracker.ui.forms.bulk_form import BulkForm, Kind
from plastiq_tracker.ui.forms.group_sheet import GroupSheet
from plastiq_tracker.ui.pages.companies import CompaniesPage
from plastiq_tracker.ui.pages.trajectories import TrajectoriesPage
from plastiq_tracker.ui.program import Program

Arrange = Callable[[], object]

PASTED = (
    "Voornaam\tNaam\tGeboren\tGeslacht\tGsm\tPostcode\tGemeente\n"
    "Dries\tMaes\t7/3/02\tM\t0470123456\t2300\tTurnhout\n"
    "Sofie\tBos\t31/2/2003\tV\t0471/22.33.44\t2360\tOud-Turnhout\n"
    "Yara\tEl Amrani\t01-02-1990\tvrouw\t12\t2000\tAntwerpen\n"
)


def intake(program: Program) -> Iterator[tuple[str, Arrange]]:
    def editions() -> TrajectoriesPage:
        return cast(TrajectoriesPage, program.window.page)

    def sheet() -> GroupSheet:
        return cast(GroupSheet, editions().whole.sheet)

    def group() -> None:
        program.window.notice.dismiss()
        program.window.show_page("trajectories")
        editions().panel.close_form()
        editions().enrol_group()

    def paste() -> None:
        QGuiApplication.clipboard().setText(PASTED)
        sheet().table.paste()

    def for_all() -> None:
        sheet().left.emit()
        editions().for_all()

    def many(kind: Kind) -> Arrange:
        def show() -> None:
            cast(BulkForm, editions().panel.form).fill({"kind": kind, "answer": Answer.JOBSEEKER})

        return show

    def close() -> None:
        editions().panel.close_form()

    yield "group-empty", group
    yield "group", paste
    yield "group-wrong", lambda: sheet().save()
    yield "group-unsaved", lambda: sheet().leave()
    yield "form-bulk", for_all
    for kind in Kind:
        yield f"form-bulk-{kind.name.lower()}", many(kind)
    yield from companies(program, close)


def companies(program: Program, before: Arrange) -> Iterator[tuple[str, Arrange]]:
    def page() -> CompaniesPage:
        return cast(CompaniesPage, program.window.page)

    def form(open_it: Callable[[CompaniesPage], object]) -> Arrange:
        def show() -> None:
            page().panel.close_form()
            open_it(page())

        return show

    def listed() -> None:
        before()
        program.window.show_page("companies")

    def refused() -> None:
        page().panel.close_form()
        page().delete()

    yield "companies", listed
    yield "form-company", form(lambda there: there.edit())
    yield "form-company-merge", form(lambda there: there.merge())
    yield "companies-refused", refused
