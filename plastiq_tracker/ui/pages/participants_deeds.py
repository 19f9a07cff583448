"""What a coach does in a dossier without a form: a note typed at once, a job confirmed, a document
opened, a number called or copied, what is missing gone to; and the menus that offer it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from plastiq_tracker.domain.records import (
    Document,
    FollowUp,
    JobSpell,
    Note,
    Person,
    Record,
)
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.views import Missing
from plastiq_tracker.services import locations, records
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.following import NO_PROGRAM, copy, follow
from plastiq_tracker.ui.forms.follow_up import Moment
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.participants_dossier import DossierView
from plastiq_tracker.ui.pages.participants_editing import Editing
from plastiq_tracker.ui.pages.participants_keeping import BegunNotes
from plastiq_tracker.ui.pages.participants_lines import Line
from plastiq_tracker.ui.words import translate


class Deeds(QObject):
    """Listens to the dossier shown in `view`; forms are opened by `editing`."""

    def __init__(self, desk: Desk, view: DossierView, editing: Editing) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._editing = editing
        self._begun = BegunNotes(desk, view.quick)
        view.shown.connect(self._begun.show)
        view.quick.written.connect(self.write_note)
        view.missing.wanted.connect(self.mend)
        view.subject_wanted.connect(self.open)
        view.open_wanted.connect(lambda line: self.open(line.record))
        view.menu_wanted.connect(self.show_menu)
        view.header.link_wanted.connect(self.follow)
        view.header.copied.connect(self.copy)

    def write_note(self, text: str) -> None:
        """Saves a note of today; what was typed stays until that is done."""
        shown = self._view.dossier
        if shown is None:
            return
        dossier, person = self._desk.dossier, shown.person.id
        now = self._desk.now()
        note = Note(person_id=person, written_on=self._desk.today(), text=text, recorded_at=now)

        def refused(trouble: Trouble) -> None:
            self._view.quick.refused(person, text)
            self._desk.tell(trouble.text, Tone.BAD)

        self._desk.write(
            lambda: records.save(dossier, note),
            lambda _changes: self._begun.saved(person, text),
            owner=self,
            on_trouble=refused,
        )

    def confirm_job(self, spell: JobSpell) -> None:
        """The job still runs today."""
        dossier, today = self._desk.dossier, self._desk.today()
        confirmed = replace(spell, last_confirmed_on=today)
        self._desk.write(lambda: records.save(dossier, confirmed), owner=self)

    def mend(self, missing: Missing) -> None:
        """Opens the form of what is missing, at the very field."""
        if missing.record is None:
            self._editing.add(missing.kind)
        else:
            self._editing.edit(missing.record, at=missing.field)

    def open(self, subject: object) -> None:
        """What Enter does with an item of the timeline or a line: its form, or the document."""
        match subject:
            case Moment():
                self._open_moment(subject)
            case Document():
                self._open_document(subject)
            case Record():
                self._editing.edit(subject)

    def follow(self, address: str) -> None:
        """Has the system call or write; where nothing does, the number or address is copied."""
        follow(self._desk, address)

    def copy(self, text: str) -> None:
        copy(self._desk, text)

    # Menus

    def show_menu(self, subject: object, at: QPoint) -> None:
        """Everything that can be done with this; with nothing, what can be added."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        for action in self.actions_for(subject):
            action.setParent(menu)
            menu.addAction(action)
        menu.popup(at)

    def actions_for(self, subject: object) -> Iterator[QAction]:
        line = self._view.line_of(subject)
        if isinstance(subject, Document):
            yield _action(translate("Dossier", "Open"), "external-link", lambda: self.open(subject))
            copy = translate("Dossier", "Copy the place")
            yield _action(copy, "copy", lambda: self.copy(subject.location))
        if isinstance(subject, JobSpell) and self._may_confirm(subject):
            still = translate("Dossier", "Still works here today")
            yield _action(still, "circle-check", lambda: self.confirm_job(subject))
        if isinstance(subject, Note):
            copy = translate("Dossier", "Copy the text")
            yield _action(copy, "copy", lambda: self.copy(subject.text))
        if isinstance(subject, Moment):
            note = translate("Dossier", "Note a follow-up about this…")
            yield _action(note, "phone", lambda: self._note_about(subject))
        if isinstance(subject, Person):
            change = translate("Dossier", "Change…")
            yield _action(change, "pencil", lambda: self._editing.edit(subject))
        if line is not None:
            yield from self._of_line(line)
        elif subject is None:
            yield from self._adding()

    def _of_line(self, line: Line) -> Iterator[QAction]:
        change, delete = translate("Dossier", "Change…"), translate("Dossier", "Delete")
        yield _action(change, "pencil", lambda: self._view.edit_wanted.emit(line))
        yield _action(delete, "trash-2", lambda: self._view.delete_wanted.emit(line))

    def _adding(self) -> Iterator[QAction]:
        """The buttons of the sections, as a menu."""
        for kind, (section, _lines) in self._view.sections.items():
            add = translate("Dossier", "Add: {kind}").format(kind=section.add_button.text())
            yield _action(add, "plus", partial(self._editing.add, kind))

    def _may_confirm(self, spell: JobSpell) -> bool:
        today, confirmed = self._desk.today(), spell.last_confirmed_on
        return spell.end is None and spell.start <= today and confirmed != today

    # Moments and documents

    def _open_moment(self, moment: Moment) -> None:
        """The answer that was noted last in its window, else a form for one."""
        shown = self._view.dossier
        if shown is None:
            return
        for view in shown.enrolments:
            if view.enrolment.id == moment.enrolment_id:
                window = next(m.window for m in view.milestones if m.milestone == moment.milestone)
                answers = [
                    each
                    for each in view.follow_ups
                    if each.milestone is moment.milestone
                    and window is not None
                    and each.contacted_on in window
                ]
                if answers:
                    self._editing.edit(answers[-1])
                    return
        self._note_about(moment)

    def _note_about(self, moment: Moment) -> None:
        self._editing.add(FollowUp, moment=moment)

    def _open_document(self, document: Document) -> None:
        """Asks the worker whether it is there; a network may take its time to tell."""
        beside = self._desk.dossier.path.parent

        def show(found: str | Path) -> None:
            url = QUrl.fromLocalFile(str(found)) if isinstance(found, Path) else QUrl(found)
            if not QDesktopServices.openUrl(url):
                self._desk.tell(NO_PROGRAM.fill(address=document.location), Tone.WARN)
                QGuiApplication.clipboard().setText(document.location)

        self._desk.read(
            lambda: locations.opening(document.location, beside),
            show,
            owner=self,
            on_trouble=self._refused,
        )

    def _refused(self, trouble: Trouble) -> None:
        self._desk.tell(trouble.text, Tone.WARN)


def _action(text: str, icon: str, act: Callable[[], object]) -> QAction:
    action = QAction(text)
    dress(action, icon)
    action.triggered.connect(lambda *_: act())
    return action
