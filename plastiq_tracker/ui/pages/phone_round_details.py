"""What goes with an answer: where someone works, when to try again, a remark, another day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from plastiq_tracker.domain.checks import EMPTY, Problem
from plastiq_tracker.domain.records import name_key
from plastiq_tracker.domain.values import Answer, Channel, Contract
from plastiq_tracker.services import phone_round
from plastiq_tracker.services.phone_round import Card, NewJob, Reply
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.pages.phone_round_answers import other_keys
from plastiq_tracker.ui.pages.phone_round_where import ELSEWHERE, UNTOLD, Where
from plastiq_tracker.ui.pages.phone_round_words import hints
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import EnumCombo, TextEdit
from plastiq_tracker.ui.widgets.form_field import FormField
from plastiq_tracker.ui.widgets.key_choice import KeyChoice
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate

JOB = ("company", "contract", "start")
HOW = ("contacted_on", "channel")
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Details(QWidget):
    """`submitted(Reply)` when it may be saved; `taken_back` when the answer is to be chosen anew;
    `left` when the cursor is to go, and the answer stays; `edited` when something was typed.
    """

    submitted = Signal(object)
    taken_back = Signal()
    left = Signal()
    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card: Card | None = None
        self._companies: frozenset[str] = frozenset()
        self._how_shown = False
        self._retry_typed = False
        self.answer: Answer | None = None
        self.where = Where()
        self.told = Wrapped()
        self.how = Button("", self.show_how, role="inline")
        self.how.setToolTip(translate("PhoneRound", "Another day or way of contact"))
        self.fields: dict[str, FormField] = {}
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(theme.GROUP)
        self._rows.setVerticalSpacing(4)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._add_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.where)
        layout.addLayout(self._rows)
        layout.addWidget(self.told)
        self.where.chosen.connect(self._place_chosen)
        self._react()

    # Showing

    def complete_from(self, companies: Sequence[str]) -> None:
        """Completes from these names from now on."""
        self._companies = frozenset(map(name_key, companies))
        cast(CompletingEdit, self.fields["company"].widget).set_names(companies)

    def show_card(self, card: Card, draft: Mapping[str, Any]) -> None:
        """Begins with someone, or goes on with what was typed about them."""
        self._card = card
        self._how_shown = self._retry_typed = False
        self.answer = None
        for name, field in self.fields.items():
            field.show_problem("")
            if name not in HOW:
                field.editor.set_value(None)
        self.fields["contacted_on"].editor.set_value(self._desk.today())
        self.fields["channel"].editor.set_value(Channel.PHONE)
        self._offer_jobs()
        self.where.start(draft.get("where"))
        self._restore(draft)
        self._react()

    def show_again(self, card: Card) -> None:
        """Takes in what changed about them, and leaves what is being typed."""
        self._card = card
        self._offer_jobs()
        self._react()

    def draft(self) -> Mapping[str, Any]:
        """What was typed and chosen so far, to go on with later."""
        kept: dict[str, Any] = {
            name: _typed(field.widget) for name, field in self.fields.items() if name != "retry_on"
        }
        if self._retry_typed:
            kept["retry_on"] = _typed(self.fields["retry_on"].widget)
        return {**kept, "answer": self.answer, "where": self.where.value}

    def choose(self, answer: Answer | None) -> None:
        """Shows what goes with this answer; what was typed stays."""
        if answer is not self.answer and self._card is not None:
            self.where.start()
        self.answer = answer
        for field in self.fields.values():
            field.show_problem("")
        self._react()
        self.edited.emit()

    def begin(self) -> bool:
        """Puts the cursor where something has to be typed for this answer, if anywhere."""
        if self.answer is Answer.EMPLOYED and self.where.value == ELSEWHERE:
            self.fields["company"].focus()
            return True
        return False

    def show_how(self) -> None:
        """Shows the day and the way of contact, with the cursor there."""
        self._how_shown = True
        self._react()
        self.fields["contacted_on"].focus()

    def type_retry(self, text: str) -> None:
        """Begins to type the day to try again."""
        editor = cast(DateEdit, self.fields["retry_on"].widget)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.setText(text)
        self._edited("retry_on")

    @property
    def is_long(self) -> bool:
        """Whether a whole job is asked."""
        return self._is_elsewhere

    # Answering

    def submit(self) -> None:
        """Sends the reply off, or goes to what is missing or wrong; Enter without a company means
        that they do not say where.
        """
        if self.answer is None or self._card is None:
            return
        if self._is_elsewhere and all(self.fields[name].value is None for name in JOB):
            self.where.choose(UNTOLD)
            return
        found = {each.field: each for each in self._problems()}
        wrong = next((each for each in self.fields.values() if self._name(each) in found), None)
        if wrong is None:
            self.submitted.emit(self.reply())
            return
        names = list(self.fields)
        here = next((at for at, name in enumerate(names) if self._has_focus(name)), -1)
        at = names.index(self._name(wrong))
        if found[names[at]].text is not EMPTY or here >= at:
            self._tell(found.values())
        wrong.focus()

    def reply(self) -> Reply:
        """What is filled in now, as it would be saved."""
        assert self.answer is not None
        value = {name: field.value for name, field in self.fields.items()}
        elsewhere = self._is_elsewhere
        place = self.where.value
        works = self.answer is Answer.EMPLOYED
        left = self._left_job if elsewhere and value["end"] is not None else None
        return Reply(
            answer=self.answer,
            contacted_on=value["contacted_on"],
            channel=value["channel"],
            remark=value["remark"],
            still=place if works and isinstance(place, UUID) else None,
            job=NewJob(
                company=value["company"] or "", contract=value["contract"], start=value["start"]
            )
            if elsewhere
            else None,
            ended=left,
            end=value["end"] if left is not None else None,
            retry_on=value["retry_on"] if self.answer is Answer.NO_CONTACT else None,
        )

    # Events

    def event(self, event: QEvent) -> bool:
        """Digits belong to the contract while it has the cursor, letters to the way of contact."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            digit = Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9
            typing = isinstance(self.window().focusWidget(), QComboBox)
            if (digit and self._has_focus("contract")) or (typing and event.text().isalpha()):
                event.accept()
                return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a field Enter saves or goes on; Esc, and Backspace where nothing is typed, go back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QLineEdit | QComboBox):
            return super().eventFilter(watched, event)
        if isinstance(watched, CompletingEdit) and watched.is_completing():
            return False
        return self._deal(watched, cast(QKeyEvent, event))

    # Within

    def _deal(self, field: QWidget, event: QKeyEvent) -> bool:
        """Tells whether a key means something in a field of this form."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.answer is None:
                self.left.emit()
            else:
                self.submit()
            return True
        if event.key() == Qt.Key.Key_Escape:
            beside = any(field is self.fields[name].widget for name in (*HOW, "remark"))
            (self.left if beside else self.taken_back).emit()
            return True
        company = self.fields["company"]
        if event.key() == Qt.Key.Key_Backspace and field is company.widget and not company.value:
            self.taken_back.emit()
            return True
        return False

    def _add_fields(self) -> None:
        words, today = self._desk.words, self._desk.today
        contracts = [(each, words.show(each)) for each in Contract]
        self._add("company", translate("PhoneRound", "Company"), CompletingEdit(), required=True)
        contract = KeyChoice(contracts, columns=3)
        self._add("contract", translate("PhoneRound", "Contract"), contract, required=True)
        self._add("start", translate("PhoneRound", "Since"), DateEdit(today), required=True)
        self._add("end", translate("PhoneRound", "Left the job before on"), DateEdit(today))
        self._add("retry_on", translate("PhoneRound", "Try again on"), DateEdit(today))
        self._add("contacted_on", translate("PhoneRound", "Contact on"), DateEdit(today))
        self._add("channel", translate("PhoneRound", "How"), EnumCombo(words, Channel))
        self._add("remark", translate("PhoneRound", "Remark"), TextEdit())
        keys, remark = other_keys(), self.fields["remark"]
        remark.title.setText(f"{remark.title.text()} ({keys['remark']})")

    def _remark_line(self) -> QWidget:
        """The remark, and beside it when and how the contact was."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GROUP)
        row.addWidget(self.fields["remark"], 1)
        row.addWidget(self.how, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _add(self, name: str, label: str, editor: QWidget, *, required: bool = False) -> None:
        field = self.fields[name] = FormField(label, editor, required=required, hint="")
        field.editor.edited.connect(lambda: self._edited(name))
        editor.installEventFilter(self)
        self._rows.addRow(field.title, self._remark_line() if name == "remark" else field)

    @property
    def _is_elsewhere(self) -> bool:
        return self.answer is Answer.EMPLOYED and self.where.value == ELSEWHERE

    @property
    def _left_job(self) -> UUID | None:
        """The job that may have ended when someone works elsewhere."""
        jobs = [] if self._card is None else self._card.jobs(self._day)
        return jobs[0].spell.id if jobs else None

    @property
    def _day(self) -> date:
        day: date | None = self.fields["contacted_on"].value
        return day or self._desk.today()

    def _shown(self) -> Iterator[str]:
        """The fields that matter to the answer as it stands."""
        if self._is_elsewhere:
            yield from JOB
            if self._left_job is not None:
                yield "end"
        if self.answer is Answer.NO_CONTACT:
            yield "retry_on"
        if self._how_shown:
            yield from HOW

    def _react(self) -> None:
        """Shows the fields that matter, and what is to be known of what stands in them."""
        shown = set(self._shown())
        for name, field in self.fields.items():
            if name != "remark" and self._rows.isRowVisible(field) != (name in shown):
                self._rows.setRowVisible(field, name in shown)
        self._say_how()
        self.where.setVisible(self.answer is Answer.EMPLOYED)
        if self._card is None:
            self.told.hide()
            return
        if not self._retry_typed:
            self.fields["retry_on"].editor.set_value(phone_round.proposed(self._card, self._day))
        self._tell_hints()

    def _say_how(self) -> None:
        """When and how, as long as that is not being changed."""
        words, channel = self._desk.words, self.fields["channel"].value
        said = f"{words.show(self._day)} · {words.show(channel)} ({other_keys()['how']})"
        self.how.setText(said)
        self.how.setVisible(not self._how_shown)

    def _tell_hints(self) -> None:
        card = self._card
        assert card is not None
        told = [] if self.answer is None else list(hints(card, self.reply(), self._companies))
        words = self._desk.words
        self.told.setText(" ".join(words.say(each.text) for each in told))
        theme.set_role(self.told, "role", "warning" if any(e.warns for e in told) else "muted")
        self.told.setVisible(bool(told))

    def _edited(self, name: str) -> None:
        self._retry_typed = self._retry_typed or name == "retry_on"
        self.fields[name].show_problem("")
        if name == "contacted_on":
            self._offer_jobs()
        self._react()
        self.edited.emit()

    def _offer_jobs(self) -> None:
        if self._card is not None:
            self.where.show_jobs(self._card.jobs(self._day))

    def _place_chosen(self) -> None:
        self._react()
        if not self.begin():
            self.left.emit()
        self.edited.emit()

    def _problems(self) -> list[Problem]:
        assert self._card is not None
        shown = list(self._shown())
        unread = [
            Problem(name, text)
            for name in shown
            if (text := self.fields[name].editor.unreadable()) is not None
        ]
        there = {each.field for each in unread}
        more = phone_round.problems(self._card, self.reply())
        return [*unread, *(each for each in more if each.field not in there)]

    def _tell(self, found: Any) -> None:
        if any(each.field in HOW for each in found) and not self._how_shown:
            self.show_how()
        for each in found:
            self.fields[each.field].show_problem(self._desk.words.say(each.text))

    def _has_focus(self, name: str) -> bool:
        return self.fields[name].isAncestorOf(self.window().focusWidget())

    def _name(self, field: FormField) -> str:
        return next(name for name, each in self.fields.items() if each is field)

    def _restore(self, draft: Mapping[str, Any]) -> None:
        for name, typed in draft.items():
            if name not in self.fields:
                continue
            widget = self.fields[name].widget
            if isinstance(widget, QLineEdit):
                widget.setText(typed)
            else:
                self.fields[name].editor.set_value(typed)
        self._retry_typed = "retry_on" in draft
        if self.fields["contacted_on"].value != self._desk.today():
            self._how_shown = bool(draft)
        self.answer = draft.get("answer")


def _typed(widget: QWidget) -> Any:
    """What stands in a field, also when it cannot be understood."""
    return widget.text() if isinstance(widget, QLineEdit) else cast(Any, widget).value()
