"""The scenes of somebody who is noted twice: while typing, in the list, side by side."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

from PySide6.QtTest import QTest

from plastiq_tracker.domain.records import Enrolment, Person, new_id
from plastiq_tracker.services import records
from plastiq_tracker.ui.pages.duplicates import DuplicatesSheet
from plastiq_tracker.ui.pages.participants import ParticipantsPage
from plastiq_tracker.ui.program import Program

Arrange = Callable[[], object]


def twice(program: Program) -> Iterator[tuple[str, Arrange]]:
    def page() -> ParticipantsPage:
        return cast(ParticipantsPage, program.window.show_page("participants"))

    def people() -> tuple[Person, Enrolment]:
        with program.desk.dossier.read() as work:
            person = work.find(Person, code="P0012")[0]
            return person, work.find(Enrolment, person_id=person.id)[0]

    def new_one() -> None:
        program.window.notice.dismiss()
        page().panel.close_form()
        page().add()

    def type_someone() -> None:
        person, _enrolment = people()
        form = page().panel.form
        assert form is not None
        for name, text in (
            ("first_name", person.first_name),
            ("last_name", person.last_name.upper()),
            ("birth_date", f"{person.birth_date:%d/%m/%Y}"),
        ):
            form.editor(name).setFocus()
            QTest.keyClicks(form.editor(name), text)

    def noted_again() -> None:
        page().panel.close_form()
        person, enrolment = people()
        key = new_id()
        again = replace(
            person,
            id=key,
            revision=0,
            code="P0999",
            last_name=f"{person.last_name}-Claes",
            phone="0499 12 34 56",
            email="nieuw@post.be",
            remark="Belt liever na 17 u.",
        )
        second = replace(enrolment, id=new_id(), revision=0, code="P0999-B", person_id=key)
        records.save_all(program.desk.dossier, again, second)
        program.window.stack.tell(None)
        program.desk.duplicates_wanted.emit(())

    def sheet() -> DuplicatesSheet:
        return cast(DuplicatesSheet, program.window.sheet)

    def scrolled() -> None:
        form = sheet().form
        assert form is not None
        bar = form._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def told_apart() -> None:
        form = sheet().form
        assert form is not None
        form.cancelled.emit()
        sheet().tell_apart()

    def away() -> None:
        program.window.close_sheet()
        program.window.notice.dismiss()

    yield "form-new-person-likely-empty", new_one
    yield "form-new-person-likely", type_someone
    yield "duplicates", noted_again
    yield "duplicates-merge", lambda: sheet().compare()
    yield "duplicates-merge-below", scrolled
    yield "duplicates-none", told_apart
    yield "participants-after-duplicates", away
