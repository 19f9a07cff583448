"""Named selections: choices that are kept in the dossier, picked again by name."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import selections
from plastiq_tracker.services.naming import same_name
from plastiq_tracker.services.selections import Selection
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.icons import dress
from plastiq_tracker.ui.notices import Offer, Tone
from plastiq_tracker.ui.pages.statistics_choices import ChoicesBar
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.naming import NameRow
from plastiq_tracker.ui.words import translate

NAME_WIDTH = 200


class SelectionsBar(QStackedWidget):
    """A list of names and a menu; while something is named, a field in their place.

    A selection of today's figures is one of whatever day it is opened on; of another day it keeps
    that day.
    """

    def __init__(self, desk: Desk, choices: ChoicesBar) -> None:
        super().__init__()
        self._desk = desk
        self._choices = choices
        self._listed: Sequence[Selection] = ()
        self._renaming: Selection | None = None
        self.combo = ChoiceCombo(empty=translate("Selection", "Saved selections"))
        self.combo.setAccessibleName(translate("Selection", "Saved selections"))
        self.combo.setFixedWidth(NAME_WIDTH)
        self.menu_button = _menu_button(translate("Selection", "Keep or change selections"))
        self.save_action = QAction(translate("Selection", "Save this selection…"), self)
        self.rename_action = QAction(translate("Selection", "Rename…"), self)
        self.delete_action = QAction(translate("Selection", "Delete"), self)
        self.naming = NameRow(translate("Selection", "Name of the selection"))
        self._lay_out()
        self._connect()

    def read(self) -> None:
        """Reads the names again."""
        dossier = self._desk.dossier
        self._desk.read(
            lambda: selections.selections(dossier), self._take, owner=self, latest="selections"
        )

    @property
    def chosen(self) -> Selection | None:
        """The selection that is what is chosen now."""
        key = self.combo.value()
        return next((each for each in self._listed if each.id == key), None)

    def start_naming(self, renaming: Selection | None = None) -> None:
        """Puts the cursor in the field for the name."""
        self._renaming = renaming
        self.setCurrentIndex(1)
        self.naming.start(None if renaming is None else renaming.name)

    def stop_naming(self) -> None:
        self.setCurrentIndex(0)
        self.combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, name: str) -> None:
        """Keeps what is chosen under this name, or gives it to the selection that is renamed."""
        renaming, dossier = self._renaming, self._desk.dossier
        if renaming is not None:
            self._write(lambda: selections.rename(dossier, renaming.id, name))
        elif (criteria := self._choices.criteria()) is not None:
            any_day = criteria.as_of == self._desk.today()
            again = self._is_taken(name)
            self._write(
                lambda: selections.save(dossier, name, criteria, any_day=any_day, replace=again)
            )

    def delete(self) -> None:
        """Takes the chosen one away; the notice offers it back."""
        chosen, dossier = self.chosen, self._desk.dossier
        if chosen is None:
            return
        today, any_day = self._desk.today(), chosen.any_day

        def back(criteria: Criteria) -> None:
            self._desk.write(
                lambda: selections.save(dossier, chosen.name, criteria, any_day=any_day),
                owner=self,
            )

        def gone(changes: Changes) -> None:
            undo = translate("Notice", "Undo")
            offer = Offer(undo, lambda: back(chosen.criteria(today)))
            self._desk.tell(changes.label, Tone.GOOD, offer)

        self._desk.write(
            lambda: selections.delete(dossier, chosen.id), gone, owner=self, notice=False
        )

    def show_chosen(self) -> None:
        """Names the selection that is what is chosen now, if there is one."""
        criteria = self._choices.criteria()
        same = next((each for each in self._listed if self._criteria(each) == criteria), None)
        self.combo.set_value(None if same is None or criteria is None else same.id)
        for action in (self.rename_action, self.delete_action):
            action.setEnabled(self.chosen is not None)

    # Within

    def _connect(self) -> None:
        self.combo.edited.connect(self._picked)
        self.naming.typed.connect(self._name_edited)
        self.naming.saved.connect(self.save)
        self.naming.left.connect(self.stop_naming)
        self.save_action.triggered.connect(lambda *_: self.start_naming())
        self.rename_action.triggered.connect(lambda *_: self.start_naming(self.chosen))
        self.delete_action.triggered.connect(lambda *_: self.delete())
        self._choices.chosen.connect(self.show_chosen)
        self._choices.typed.connect(self.show_chosen)

    def _lay_out(self) -> None:
        menu = QMenu(self)
        for action, icon in (
            (self.save_action, "bookmark"),
            (self.rename_action, "pencil"),
            (self.delete_action, "trash-2"),
        ):
            dress(action, icon)
            menu.addAction(action)
        self.menu_button.setMenu(menu)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.NEAR)
        row.addStretch(1)
        row.addWidget(self.combo)
        row.addWidget(self.menu_button)
        self.addWidget(line)
        self.addWidget(self.naming)

    def _take(self, listed: Sequence[Selection]) -> None:
        self._listed = listed
        self.combo.set_choices([(each.id, each.name) for each in listed])
        self.show_chosen()

    def _picked(self) -> None:
        chosen = self.chosen
        if chosen is None:
            self.show_chosen()
            return
        try:
            criteria = chosen.criteria(self._desk.today())
        except Trouble as trouble:
            self._desk.tell(trouble.text, Tone.BAD)
            self.show_chosen()
            return
        if not self._choices.show_criteria(criteria):
            told = translate("Selection", "The dossier has no project {code} any more.")
            self._desk.tell(told.format(code=criteria.project), Tone.WARN)
            self.show_chosen()

    def _criteria(self, selection: Selection) -> Criteria | None:
        try:
            return selection.criteria(self._desk.today())
        except Trouble:  # told when it is picked
            return None

    def _is_taken(self, name: str) -> bool:
        return any(same_name(each.name, name) for each in self._listed)

    def _name_edited(self) -> None:
        again = self._renaming is None and self._is_taken(self.naming.edit.text())
        plain, replace = translate("Naming", "Save"), translate("Naming", "Replace")
        self.naming.button.setText(replace if again else plain)

    def _write(self, function: Callable[[], Changes]) -> None:
        def refused(trouble: Trouble) -> None:
            said = self._desk.words.say(trouble.text)
            self.naming.tell_problem(said)
            self._desk.tell(said, Tone.BAD)

        self._desk.write(
            function,
            lambda _changes: self.stop_naming(),
            owner=self,
            on_trouble=refused,
        )


def _menu_button(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "menu")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(name)
    button.setToolTip(name)
    dress(button, "bookmark")
    return button
