"""What the page of trajectories does to the dossier: the forms it opens and how they are saved."""

from collections.abc import Callable, Sequence
from typing import Any

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Project, Record, Trajectory
from plastiq_tracker.domain.views import TrajectoryMember, TrajectoryRow
from plastiq_tracker.services import records, trajectories
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.bulk_opening import open_bulk
from plastiq_tracker.ui.forms.closing_form import ClosingForm
from plastiq_tracker.ui.forms.enrol_form import EnrolForm
from plastiq_tracker.ui.keeping import FormKeeping
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.trajectories_resuming import CLOSE, ENROL
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.form import Form
from plastiq_tracker.ui.widgets.people_picker import Choosable
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate


class Editing:
    """Opens forms in `panel`; a form closes when it was saved, else stays and tells why not.

    `show` brings the panel into sight; `saved` is told which record was, before pages refresh.
    """

    def __init__(
        self,
        desk: Desk,
        panel: SidePanel,
        confirm: ConfirmBar,
        show: Callable[[], object],
        saved: Callable[[Record], object],
    ) -> None:
        self._desk = desk
        self._panel = panel
        self._confirm = confirm
        self._show = show
        self._saved = saved

    def save_with(self, form: Form, kind: type[Record], record: Record | None) -> None:
        """Opens the form of one record, or of a new one."""
        dossier = self._desk.dossier
        place = Place(kind.__name__, record=str(record.id) if record else "")
        self._open(form, place, lambda record: records.save(dossier, record), self._saved)

    def enrol(self, trajectory: Trajectory) -> None:
        """Asks who may be enrolled in the edition, and opens the form."""
        dossier = self._desk.dossier

        def open_form(found: list[trajectories.Candidate]) -> None:
            people = [Choosable(each.person, each.enrolled_here) for each in found]
            form = EnrolForm(self._desk.words, self._desk.today, trajectory, people)
            self._open(
                form,
                Place(ENROL, str(trajectory.id)),
                lambda made: trajectories.enrol(
                    dossier, trajectory.id, made.person_ids, made.start, made.training_end
                ),
            )

        self._desk.read(
            lambda: trajectories.candidates(dossier, trajectory.id, trajectory.start),
            open_form,
            owner=self._panel,
            latest="candidates",
        )

    def close(self, trajectory: Trajectory, members: Sequence[TrajectoryMember]) -> None:
        """Opens the form that closes the edition."""
        dossier = self._desk.dossier
        form = ClosingForm(self._desk.words, self._desk.today, trajectory, members)
        self._open(
            form,
            Place(CLOSE, str(trajectory.id)),
            lambda made: trajectories.close(dossier, trajectory.id, made.enrolments),
        )

    def for_all(self, trajectory: Trajectory, members: Sequence[TrajectoryMember]) -> None:
        """Opens the form that does the same for everyone in the edition."""
        people = list(dict.fromkeys(each.person.id for each in members))
        open_bulk(self._desk, self._panel, self._show, people, trajectory.id)

    def delete_trajectory(self, row: TrajectoryRow) -> None:
        """Asks first; an edition with people in it cannot go."""
        code = row.trajectory.code
        if row.enrolled:
            told = translate(
                "Trajectories",
                "{trajectory} has people in it. Delete their enrolments first, or keep it.",
            )
            self._desk.tell(told.format(trajectory=code), Tone.WARN)
            return
        question = translate("Trajectories", "Delete {trajectory}?").format(trajectory=code)
        self._ask(question, row.trajectory)

    def delete_project(self, project: Project, rows: Sequence[TrajectoryRow]) -> None:
        """Asks first; a project with editions cannot go."""
        if any(row.project.id == project.id for row in rows):
            told = translate(
                "Trajectories", "{project} has trajectories. Delete those first, or keep it."
            )
            self._desk.tell(told.format(project=project.code), Tone.WARN)
            return
        question = translate("Trajectories", "Delete {project}?").format(project=project.code)
        self._ask(question, project)

    def _open(
        self,
        form: Form,
        place: Place,
        write: Callable[[Any], Changes],
        then: Callable[[Any], object] = lambda _made: None,
    ) -> None:
        def submitted(made: Any) -> None:
            def done(_changes: Changes) -> None:
                self._panel.close_form()
                then(made)

            self._desk.write(lambda: write(made), done, owner=form, on_trouble=form.show_trouble)

        form.submitted.connect(submitted)
        self._confirm.hide()
        self._panel.open_form(form, self._show)
        self._desk.drafts.watch(FormKeeping(form, is_new=not place.record), place)

    def _ask(self, question: str, record: Record) -> None:
        dossier = self._desk.dossier

        def delete() -> None:
            self._desk.write(lambda: records.delete(dossier, record), owner=self._panel)

        self._confirm.ask(question, translate("Trajectories", "Delete"), delete)
