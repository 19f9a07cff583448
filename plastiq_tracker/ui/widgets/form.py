"""A form for one record: labelled editors, each with its problem below it, and two buttons.

What is wrong shows while typing, at fields that were touched; saving shows the rest. A save that
fails leaves everything as it was typed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.records import Record
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import Conflict, Invalid, Trouble
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.confirm_bar import ConfirmBar
from plastiq_tracker.ui.widgets.cursor import order_tabs
from plastiq_tracker.ui.widgets.form_field import FormField
from plastiq_tracker.ui.widgets.form_settling import Settling
from plastiq_tracker.ui.widgets.labels import Heading, RoomyHeading, Wrapped
from plastiq_tracker.ui.words import translate

Values = dict[str, Any]
Build = Callable[[Values], Any]
CHOOSE = Text("Form", "Choose for each field what stays.")
Check = Callable[[Any], Sequence[Problem]]


class Form(QWidget):
    """`build` makes the record (or another input of a service) out of the values by field name.

    Signals: `submitted(record)` when it may be saved, `cancelled`. Whoever listens saves and then
    closes the form, or gives what went wrong to `show_trouble`. `edited` at every change by hand;
    `closed` once it was saved or given up. `is_kept` while all that is typed lies in a draft, so
    that it may go without a question; `proposed` are fields whose own proposal is better than that
    of an earlier form of which nothing but that was left.
    """

    submitted = Signal(object)
    cancelled = Signal()
    edited = Signal()
    closed = Signal()

    is_kept = False
    proposed: frozenset[str] = frozenset()

    def __init__(
        self,
        words: Words,
        heading: str,
        build: Build,
        *,
        check: Check | None = None,
        save_text: str | None = None,
    ) -> None:
        super().__init__()
        self._words = words
        self._build = build
        self._check = check or _own_problems
        self._fields: dict[str, FormField] = {}
        self._before: Values = {}
        self._tried = False
        self._refused: dict[str, tuple[object, Text]] = {}
        self.setAccessibleName(heading)
        self.heading = Heading(heading)
        self.trouble = Wrapped()
        self.trouble.setProperty("role", "problem")
        self.trouble.hide()
        self._settling = Settling(words, self._fields)
        self.conflict = self._settling.box
        self.conflict.chosen.connect(self._settled)
        self._sent: Any = None
        self.save_button = Button(
            save_text or translate("Form", "Save"), self.submit, role="primary"
        )
        self.save_button.setToolTip(translate("Form", "Save (Ctrl+Enter)"))
        self.cancel_button = Button(translate("Form", "Cancel"), self.cancel)
        self.confirm = ConfirmBar()
        self._lay_out()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)

    # Building

    def add(
        self, name: str, label: str, editor: QWidget, *, required: bool = False, hint: str = ""
    ) -> None:
        """Adds an editor for the field `name`; its label says so when it is required."""
        self._rows.addRow(*self._field_row(name, label, editor, required, hint))

    def add_wide(
        self, name: str, label: str, editor: QWidget, *, required: bool = False, hint: str = ""
    ) -> None:
        """Adds an editor that takes the whole width, below its label."""
        title, field = self._field_row(name, label, editor, required, hint)
        self._rows.addRow(title)
        self._rows.addRow(field)

    def add_section(self, title: str) -> None:
        """Starts a group of fields with its own small heading."""
        heading = RoomyHeading(title)
        heading.keep_room(0, theme.NEAR, 0, 0)
        self._rows.addRow(heading)

    def add_widget(self, widget: QWidget) -> None:
        """Puts something that is not a field between them: an explanation, a warning."""
        self._rows.addRow(widget)

    def add_button(self, button: Button) -> None:
        """Puts another way of saving beside the button that saves."""
        self._buttons.insertWidget(1 + len(self._more_buttons), button)
        self._more_buttons.append(button)

    def fill(self, values: Mapping[str, Any] | Record) -> None:
        """Shows these values, those of a record by its field names; the rest stays as it is."""
        given = values if isinstance(values, Mapping) else _as_mapping(values)
        for name, field in self._fields.items():
            if name in given:
                field.editor.set_value(given[name])
        self._before = self.values()

    # Using

    @property
    def fields(self) -> Mapping[str, FormField]:
        """The fields by name, in reading order."""
        return self._fields

    def editor(self, name: str) -> QWidget:
        return self._fields[name].widget

    def show_below_heading(self, widget: QWidget) -> None:
        """Puts something that is about the whole form between its heading and its fields."""
        cast(QVBoxLayout, self.layout()).insertWidget(1, widget)
        self._above.insert(0, widget)
        self._order_tabs()

    def values(self) -> Values:
        return {name: field.value for name, field in self._fields.items()}

    def is_changed(self) -> bool:
        """Whether something was typed since `fill`."""
        unread = any(field.editor.unreadable() for field in self._fields.values())
        return unread or self.values() != self._before

    def start(self) -> None:
        """Puts the cursor in the first field; call it when the form is shown."""
        if not self._before:
            self._before = self.values()
        self._order_tabs()
        for field in self._fields.values():
            if field.widget.isEnabled() and not field.widget.isHidden():
                field.widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def go_to(self, name: str) -> None:
        """Puts the cursor in this field, when the form has it and shows it."""
        field = self._fields.get(name)
        if field is not None and not field.widget.isHidden():
            field.focus()
            self._area.ensureWidgetVisible(field)

    def submit(self) -> None:
        """Sends the record off, or shows what is wrong and goes to the first such field."""
        if not self.save_button.isEnabled():
            return
        self.is_kept = False
        self._tried = True
        self._refused.clear()
        self.trouble.hide()
        made, found = self._judge()
        self._show(found)
        if found:
            self._go_to_first(found)
        elif self.conflict.undecided is not None:
            self._say_on_top(CHOOSE)
            self.conflict.focus_undecided()
        else:
            self._sent = self._settling.on_what_is_there(made)
            self.set_busy(True)
            self.submitted.emit(self._sent)

    def problem_at(self, name: str) -> str:
        """What is told to be wrong at this field now, empty when nothing is."""
        label = self._fields[name].problem
        return "" if label.isHidden() else label.text()

    def cancel(self) -> None:
        """Closes, after a question when something was typed."""
        self.is_kept = False
        if self.is_changed():
            self.confirm.ask(
                translate("Form", "Throw away what you typed?"),
                translate("Form", "Throw away"),
                self.cancelled.emit,
                no=translate("Form", "Go on typing"),
            )
        else:
            self.cancelled.emit()

    def set_busy(self, busy: bool) -> None:
        """While it is being saved nothing can be sent twice."""
        for button in (self.save_button, *self._more_buttons):
            button.setEnabled(not busy)

    def show_trouble(self, trouble: Trouble) -> None:
        """Tells why saving failed, beside the fields where it names them, else on top."""
        self.set_busy(False)
        if isinstance(trouble, Conflict) and self._settling.is_about(trouble, self._sent):
            self._settling.meet(trouble)
            self._area.verticalScrollBar().setValue(0)
            return
        found = trouble.problems if isinstance(trouble, Invalid) else ()
        here = [each for each in found if each.field in self._fields]
        self._refused = {each.field: (self._fields[each.field].value, each.text) for each in here}
        self._show([])
        elsewhere = [each.text for each in found if each.field not in self._fields]
        if not here or elsewhere:
            self._say_on_top(elsewhere[0] if elsewhere else trouble.text)
        if here:
            self._go_to_first(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field counts as having dealt with it; Enter saves or goes on to the next."""
        if event.type() == QEvent.Type.FocusOut:
            for field in self._fields.values():
                if field.widget is watched and self.is_changed():
                    field.touched = True
                    self._show(self._judge()[1])
        elif event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            return self._enter(watched, cast(QKeyEvent, event))
        return super().eventFilter(watched, event)

    # Within

    def _lay_out(self) -> None:
        body = QWidget()
        self._rows = QFormLayout(body)
        self._rows.setContentsMargins(theme.EDGE, theme.NEAR, theme.EDGE, theme.GROUP)
        self._rows.setHorizontalSpacing(theme.GROUP)
        self._rows.setVerticalSpacing(theme.NEAR)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._rows.addRow(self.conflict)
        self._area = area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QVBoxLayout()
        top.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.NEAR)
        top.addWidget(self.heading)
        top.addWidget(self.trouble)
        self._above: list[QWidget] = []
        self._more_buttons: list[Button] = []
        self._buttons = buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.EDGE, theme.NEAR, theme.EDGE, theme.GROUP)
        buttons.setSpacing(theme.NEAR)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        layout.addWidget(self.confirm)
        layout.addLayout(buttons)

    def _order_tabs(self) -> None:
        """The buttons were made before the fields, and what is above these after them."""
        buttons = (self.save_button, *self._more_buttons, self.cancel_button)
        order_tabs(*self._above, self._area, self.confirm, *buttons)

    def _field_row(
        self, name: str, label: str, editor: QWidget, required: bool, hint: str
    ) -> tuple[QLabel, QWidget]:
        field = self._fields[name] = FormField(label, editor, required=required, hint=hint)
        field.editor.edited.connect(lambda: self._edited(field))
        editor.installEventFilter(self)
        return field.title, field

    def _edited(self, field: FormField) -> None:
        field.touched = True
        self.is_kept = False
        self.trouble.hide()
        self._settling.typed(field)
        self._show(self._judge()[1])
        self.edited.emit()

    def _settled(self, *_choice: object) -> None:
        self.trouble.hide()
        self._show(self._judge()[1])

    def _enter(self, line: QLineEdit, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers().value & (
            Qt.KeyboardModifier.ControlModifier.value
        ):
            return False
        if isinstance(line, CompletingEdit) and line.is_completing():
            return False
        if len(self._fields) == 1:
            self.submit()
        else:
            self.focusNextChild()
        return True

    def _judge(self) -> tuple[Any, list[Problem]]:
        """What the form makes, and everything that keeps it from being saved."""
        found = []
        for name, field in self._fields.items():
            if text := field.own_problem():
                found.append(Problem(name, text))
        if found:
            return None, found
        try:
            made = self._build(self.values())
        except Invalid as invalid:
            return None, list(invalid.problems)
        return made, list(self._check(made))

    def _show(self, found: Sequence[Problem]) -> None:
        told: dict[str, Text] = {}
        for each in found:
            told.setdefault(each.field, each.text)
        for name, (value, refusal) in self._refused.items():
            if self._fields[name].value == value:
                told.setdefault(name, refusal)
        for name, field in self._fields.items():
            text = told.get(name) if field.touched or self._tried else None
            field.show_problem(self._words.say(text) if text else "")
        loose = [each.text for each in found if each.field not in self._fields]
        if loose and self._tried:
            self._say_on_top(loose[0])

    def _say_on_top(self, text: Text) -> None:
        self.trouble.setText(self._words.say(text))
        self.trouble.show()

    def _go_to_first(self, found: Sequence[Problem]) -> None:
        wrong = {each.field for each in found}
        for name, field in self._fields.items():
            if name in wrong:
                field.touched = True
                field.focus()
                self._area.ensureWidgetVisible(field)
                return


def _own_problems(made: Any) -> Sequence[Problem]:
    return problems(made) if isinstance(made, Record) else ()


def _as_mapping(record: Any) -> Mapping[str, Any]:
    assert is_dataclass(record)
    return {each.name: getattr(record, each.name) for each in fields(record)}
