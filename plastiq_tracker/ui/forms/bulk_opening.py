"""Opens the form for many people in the side of a page, and saves what it brings."""

from collections.abc import Callable, Sequence
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Person
from plastiq_tracker.services import bulk, intake
from plastiq_tracker.services.bulk import Chosen
from plastiq_tracker.services.bulk_deeds import Deed
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.bulk_form import BulkForm
from plastiq_tracker.ui.keeping import FormKeeping
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

BULK = "bulk"


def open_bulk_again(
    desk: Desk, panel: SidePanel, reveal: Callable[[], object], place: Place
) -> None:
    """For the people about whom something was typed earlier."""
    people = [UUID(each) for each in place.about.split(",")]
    open_bulk(desk, panel, reveal, people, UUID(place.record) if place.record else None)


def open_bulk(
    desk: Desk,
    panel: SidePanel,
    reveal: Callable[[], object],
    person_ids: Sequence[UUID],
    trajectory_id: UUID | None = None,
) -> None:
    """For these people; with a trajectory it is about their enrolments there."""
    if not panel.may_leave():
        return
    if not person_ids:
        desk.tell(translate("Bulk", "Choose the people first."), Tone.INFO)
        return
    dossier, language = desk.dossier, desk.words.language
    chosen = Chosen(person_ids=tuple(person_ids), trajectory_id=trajectory_id)

    def read() -> tuple[list[Person], intake.Known]:
        return bulk.people(dossier, chosen), intake.known(dossier, language)

    def open_form(found: tuple[list[Person], intake.Known]) -> None:
        if not panel.may_leave():
            return
        people, known = found
        form = BulkForm(desk, people, known, trajectory_id)

        def save(made: Deed) -> None:
            def saved(_changes: Changes) -> None:
                panel.close_form()

            desk.write(form.work(dossier, made), saved, owner=form, on_trouble=form.show_trouble)

        form.submitted.connect(save)
        panel.open_form(form, reveal)
        about = ",".join(str(each) for each in person_ids)
        place = Place(BULK, about, str(trajectory_id or ""))
        desk.drafts.watch(FormKeeping(form, is_new=True), place)

    desk.read(read, open_form, owner=panel, latest="bulk")
