"""Noting a follow-up from the list of today, with the form of the dossier."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import FollowUp
from plastiq_tracker.domain.tasks import Task
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.keeping import FormKeeping
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.domain.views import PersonDossier


class Noting:
    """Opens the form in `panel`; `changed` is called when one came or went."""

    def __init__(self, desk: Desk, panel: SidePanel, changed: Callable[[], object]) -> None:
        self._desk = desk
        self._panel = panel
        self._changed = changed

    def note(self, task: Task) -> None:
        """About the moment of the task; about the next one of who is not to be called."""
        dossier, day = self._desk.dossier, self._desk.today()

        def ask() -> "PersonDossier":
            from plastiq_tracker.services.participants import dossier_of  # noqa: PLC0415

            return dossier_of(dossier, task.person_id, day)

        self._desk.read(
            ask, lambda shown: self._open(task, shown), owner=self._panel, latest="noting"
        )

    def _open(self, task: Task, shown: "PersonDossier") -> None:
        # By now the worker has imported what the form needs.
        from plastiq_tracker.ui.forms.follow_up import Moment, follow_up_form  # noqa: PLC0415

        if not self._panel.may_leave():
            return
        if not shown.enrolments:
            self._desk.tell(translate("Dossier", "Enrol this person first."), Tone.INFO)
            return
        moment = None
        if task.enrolment_id is not None and task.milestone is not None:
            moment = Moment(task.enrolment_id, task.milestone)
        form = follow_up_form(self._desk, shown, moment=moment)
        form.name_after(f"{shown.person.first_name} {shown.person.last_name}")
        dossier = self._desk.dossier

        def save(made: Any) -> None:
            self._desk.write(
                form.work(dossier, made), self._saved, owner=form, on_trouble=form.show_trouble
            )

        form.submitted.connect(save)
        self._panel.open_form(form, self._panel.show)
        place = Place(FollowUp.__name__, str(task.person_id))
        self._desk.drafts.watch(FormKeeping(form, is_new=True), place)
        form.cancelled.connect(self._changed)
        self._changed()

    def _saved(self, _changes: Changes) -> None:
        self._panel.close_form()
        self._changed()
