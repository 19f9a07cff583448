"""A group enrolled at once: the days, the table, what comes of it, and one button for all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import END_BEFORE_START
from plastiq_tracker.domain.records import Trajectory
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import group
from plastiq_tracker.services.group import Enrolling, Group, Kind, Likely, Verdict
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.group_model import BECOMES, GroupModel
from plastiq_tracker.ui.forms.group_table import GroupTable
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import CheckEdit
from plastiq_tracker.ui.widgets.flow_layout import FlowLayout
from plastiq_tracker.ui.widgets.labels import Heading, Muted, Wrapped
from plastiq_tracker.ui.widgets.named import named
from plastiq_tracker.ui.widgets.typed import type_again, typed
from plastiq_tracker.ui.words import translate

NO_START = Text("Problem", "Give the day on which the group starts.")


class GroupSheet(QWidget):
    """`saved(Changes)` when everyone is enrolled, `left` when the user goes back without, `closed`
    after either; `edited` at every change. `is_kept` while all of it lies in a draft, so that it
    may go without a question.

    `likely` finds who a new person may be; without it only the same name and birth date count.
    """

    saved = Signal(object)
    left = Signal()
    closed = Signal()
    edited = Signal()

    is_kept = False

    def __init__(self, desk: Desk, trajectory: Trajectory, likely: Likely | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._trajectory = trajectory
        self._likely = likely
        self._group: Group | None = None
        self._verdicts: Sequence[Verdict] = ()
        self._is_saving = False
        self.model = GroupModel(desk.words, self)
        self.table = GroupTable(self.model)
        self.start, self.end = DateEdit(desk.today), DateEdit(desk.today)
        self.start.set_value(trajectory.start)
        self.end.set_value(trajectory.training_end)
        self.older = CheckEdit(translate("Group", "Enrol those of 26 or older all the same"))
        self.told = Wrapped()
        self.trouble = Wrapped()
        self.trouble.setProperty("role", "problem")
        self.trouble.hide()
        self.summary = Muted()
        self.confirm = ConfirmBar()
        self.save_button = Button(translate("Group", "Enrol everyone"), self.save, role="primary")
        self.save_button.setToolTip(translate("Form", "Save (Ctrl+Enter)"))
        self.back_button = Button(translate("Group", "Back"), self.leave)
        self._lay_out()
        self._connect()
        self.read_people()

    def read_people(self) -> None:
        """Looks anew who is in the dossier; call it when that may have changed."""
        dossier, key, today = self._desk.dossier, self._trajectory.id, self._desk.today()

        def take(found: Group) -> None:
            self._group = found
            self._judge()

        self._desk.read(
            lambda: group.group_of(dossier, key, today), take, owner=self, latest="people"
        )

    def is_changed(self) -> bool:
        return not self.model.is_blank

    def as_data(self) -> dict[str, Any]:
        """All that was typed, as plain values that can be kept in a file."""
        fields = {"start": typed(self.start), "end": typed(self.end), "older": typed(self.older)}
        return {**fields, "table": self.model.as_data()}

    def take_data(self, data: Mapping[str, Any]) -> None:
        """Puts back what `as_data` gave."""
        for name, editor in (("start", self.start), ("end", self.end), ("older", self.older)):
            type_again(editor, data[name])
        self.model.take_data(data["table"])
        self._judge()

    def show_below_heading(self, widget: QWidget) -> None:
        """Puts something that is about the whole sheet below its heading."""
        cast(QVBoxLayout, self.layout()).insertWidget(1, widget)

    def may_leave(self) -> bool:
        """False, and a question, while there are rows that are not saved."""
        if self.is_changed() and not self.is_kept:
            self.leave()
            return False
        return True

    def leave(self) -> None:
        """Goes back, after a question when something was typed."""
        self.is_kept = False
        if not self.is_changed():
            self.left.emit()
            return
        self.confirm.ask(
            translate("Form", "Throw away what you typed?"),
            translate("Form", "Throw away"),
            self.left.emit,
            no=translate("Form", "Go on typing"),
        )

    def save(self) -> None:
        """Enrols everyone, or goes to the first row that cannot be."""
        if not self.save_button.isEnabled():
            return
        enrolling = self._enrolling()
        if enrolling is None or self._go_to_first_wrong():
            return
        dossier, today, likely = self._desk.dossier, self._desk.today(), self._likely
        state = self.model.state
        self._is_saving = True
        self.save_button.setEnabled(False)
        self.trouble.hide()

        def done(changes: Changes) -> None:
            self.saved.emit(changes)

        self._desk.write(
            lambda: group.save(dossier, state.rows()[1], enrolling, today, likely),
            done,
            owner=self,
            on_trouble=self._show_trouble,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # Within

    def _connect(self) -> None:
        self.model.edited.connect(self._edited)
        for edit in (self.start, self.end, self.older):
            edit.edited.connect(self._edited)
        self.saved.connect(lambda _changes: self.closed.emit())
        self.left.connect(self.closed)
        self.table.told.connect(self.told.setText)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)

    def _lay_out(self) -> None:
        heading = translate("Group", "Enrol a group in {trajectory}")
        self.heading = Heading(heading.format(trajectory=self._trajectory.code))
        self.setAccessibleName(self.heading.text())
        days = QWidget()
        flow = FlowLayout(theme.GROUP, theme.NEAR, days)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(named(translate("Enrol", "Start"), self.start))
        flow.addWidget(named(translate("Enrol", "End of the training"), self.end))
        flow.addWidget(named(translate("PersonForm", "26 or older"), self.older))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.back_button)
        buttons.addSpacing(theme.NEAR)
        buttons.addWidget(self.summary, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.GROUP)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.heading)
        layout.addWidget(Muted(_explanation()))
        layout.addWidget(days)
        layout.addWidget(self.table, 1)
        for widget in (self.told, self.trouble, self.confirm):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        pass_on(self, self.table)
        self._count()

    def _edited(self) -> None:
        self.is_kept = False
        self.trouble.hide()
        self._judge()
        self.edited.emit()

    def _enrolling(self) -> Enrolling | None:
        """The days that were given; None, and told, when they cannot be."""
        start, end = self.start.value(), self.end.value()
        wrong = self.start.unreadable() or self.end.unreadable()
        if start is None:
            wrong = wrong or NO_START
        elif end is not None and end < start:
            wrong = wrong or END_BEFORE_START.fill(start=start, end=end)
        if wrong is not None or start is None:
            self._show_trouble(Trouble(wrong or NO_START))
            return None
        return Enrolling(
            trajectory=self._trajectory,
            start=start,
            training_end=end,
            older=self.older.isChecked(),
        )

    def _judge(self) -> None:
        """Asks the worker what each row becomes now."""
        start, people, likely = self.start.value(), self._group, self._likely
        if people is None or start is None:
            return
        state, version = self.model.state, self.model.version
        enrolling = Enrolling(
            trajectory=self._trajectory, start=start, older=self.older.isChecked()
        )

        def judge() -> tuple[list[int], list[Verdict]]:
            places, rows = state.rows()
            return places, people.verdicts(rows, enrolling, likely)

        def show(found: tuple[list[int], list[Verdict]]) -> None:
            if self.model.version == version:
                self._verdicts = found[1]
                self.model.show_verdicts(*found)
                self._count()

        self._desk.read(judge, show, owner=self, latest="verdicts")

    def _count(self) -> None:
        kinds = Counter(each.kind for each in self._verdicts)
        saved = kinds[Kind.NEW] + kinds[Kind.KNOWN]
        parts = (
            (translate("Group", "%n new", None, kinds[Kind.NEW]), kinds[Kind.NEW]),
            (translate("Group", "%n in the dossier already", None, kinds[Kind.KNOWN]),
             kinds[Kind.KNOWN]),
            (translate("Group", "%n in this trajectory already, left out", None,
                       kinds[Kind.ALREADY_IN]), kinds[Kind.ALREADY_IN]),
            (translate("Group", "%n to decide", None, kinds[Kind.UNSURE]), kinds[Kind.UNSURE]),
            (translate("Group", "%n to put right", None, kinds[Kind.WRONG]), kinds[Kind.WRONG]),
        )  # fmt: skip
        self.summary.setText(" · ".join(text for text, count in parts if count))
        waiting = kinds[Kind.WRONG] + kinds[Kind.UNSURE]
        enrol = translate("Group", "Enrol %n participant(s)", None, saved)
        look = translate("Group", "Show what is to be put right")
        self.save_button.setText(look if waiting else enrol)
        self.save_button.setEnabled(saved + waiting > 0 and not self._is_saving)

    def _go_to_first_wrong(self) -> bool:
        for at, verdict in self.model.verdicts():
            if verdict.kind in (Kind.WRONG, Kind.UNSURE):
                fields = enumerate(self.model.columns, 1)
                wrong = [column for column, field in fields if field in verdict.wrong]
                self.table.go_to(at, wrong[0] if wrong else BECOMES)
                return True
        return False

    def _show_trouble(self, trouble: Trouble) -> None:
        self.trouble.setText(self._desk.words.say(trouble.text))
        self.trouble.show()
        self._is_saving = False
        self.save_button.setEnabled(True)


def _explanation() -> str:
    return translate(
        "Group",
        "Paste rows from a spreadsheet (Ctrl+V) or type them. F4 says what a column holds, Enter "
        "in the first column what a row becomes; Ctrl+Del takes rows away, Ctrl+Z takes back.",
    )
