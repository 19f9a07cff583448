"""The form that makes two persons one: what they have side by side, field by field."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem, problems
from plastiq_tracker.domain.field_names import field_name
from plastiq_tracker.domain.records import Person
from plastiq_tracker.domain.typed_dates import Meant
from plastiq_tracker.domain.values import Education, ExclusionReason, Gender, Outcome
from plastiq_tracker.services import merging
from plastiq_tracker.services.merging import Joining, Merging, Pair, Shared, Side
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.merge_fields import Heads, SidesEdit
from plastiq_tracker.ui.forms.record_form import RecordForm
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, EnumCombo, LongTextEdit, TextEdit
from plastiq_tracker.ui.widgets.form import Values
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:
    from plastiq_tracker.store.dossier import Dossier

PERSON = (
    "first_name", "last_name", "birth_date", "gender", "phone", "email", "street", "postal_code",
    "municipality", "education", "language", "referrer", "coach", "registered_on",
    "excluded_reason", "excluded_on", "remark",
)  # fmt: skip
"""The fields in which two persons may differ, in the order of their own form, besides the code."""
REQUIRED = frozenset({"first_name", "last_name", "birth_date", "start", "outcome"})
ENROLMENT = ("start", "training_end", "outcome", "last_day", "dropout_reason")
UNKNOWN = (None, "", Gender.UNKNOWN, Education.UNKNOWN)
SOON = 31
"""Two enrolments in one trajectory that begin within so many days are proposed as one."""


@dataclass(frozen=True)
class _Field:
    """A field on both sides, under the name that it has in the form."""

    key: str
    name: str
    one: Any
    other: Any

    @property
    def differs(self) -> bool:
        return bool(self.one != self.other)


class MergeForm(RecordForm):
    """`submitted` carries the `Merging`; `work` does it."""

    def __init__(self, desk: Desk, pair: Pair) -> None:
        super().__init__(
            desk.words,
            translate("Merge", "Are these one person?"),
            self._made,
            _write,
            check=self._checked,
            shows=self._shown,
        )
        self._desk = desk
        self._pair = pair
        self._names: dict[str, str] = {}
        self.save_button.setText(translate("Merge", "Merge"))
        self.save_button.setToolTip(translate("Merge", "Make them one person (Ctrl+Enter)"))
        self.cancel_button.setText(translate("Merge", "Back"))
        self._add_heads()
        self._add_code()
        self._add_fields([_of_person(name, pair) for name in PERSON])
        for at, shared in enumerate(pair.shared):
            self._add_shared(at, shared)
        self._add_rest()
        self.fill({})

    # Building

    def _add_heads(self) -> None:
        one, other = self._pair.one, self._pair.other
        heads = Heads(_name(one.person), _has(one), _name(other.person), _has(other))
        self._rows.addRow(QLabel(), heads)

    def _add_code(self) -> None:
        one, other = (each.person.code for each in (self._pair.one, self._pair.other))
        editor = SidesEdit(one, other, one, str)
        hint = translate("Merge", "The other code still leads to this person.")
        self.add("code", self._said("code"), editor, hint=hint)

    def _add_fields(self, fields: Sequence[_Field]) -> None:
        same = []
        for each in fields:
            if each.differs:
                self.add(
                    each.key,
                    self._said(each.name),
                    self._sides(each),
                    required=each.name in REQUIRED,
                )
            elif each.one not in UNKNOWN:
                same.append(f"{self._said(each.name)}: {self._value_said(each.one)}")
        if same:
            told = translate("Merge", "The same in both: {fields}").format(fields=" · ".join(same))
            self.add_widget(Muted(told))

    def _add_shared(self, at: int, shared: Shared) -> None:
        code = shared.trajectory.code
        self.add_section(
            translate("Merge", "Both are enrolled in {trajectory}").format(trajectory=code)
        )
        choices = (
            (True, translate("Merge", "It is one enrolment, noted twice: join them")),
            (False, translate("Merge", "Two enrolments: somebody who came back")),
        )
        choice = ChoiceCombo(choices)
        choice.set_value(abs((shared.one.start - shared.other.start).days) <= SOON)
        self.add(_key(at, "join"), translate("Merge", "What it is"), choice)
        for each in _of_enrolments(at, shared):
            if each.differs:
                hint = ""
                if each.name == "code":
                    hint = translate("Merge", "The other code still leads to this enrolment.")
                required = each.name in REQUIRED
                self.add(
                    each.key, self._said(each.name), self._sides(each), required=required, hint=hint
                )

    def _add_rest(self) -> None:
        told = translate(
            "Merge",
            "Everything noted of either stays: enrolments, internships, jobs, contacts, notes and "
            "documents. It is one change, which can be undone.",
        )
        if self._pair.same_jobs:
            told += " " + translate(
                "Merge", "%n job(s) that both have become one.", None, self._pair.same_jobs
            )
        self.add_widget(Wrapped(told))

    def _sides(self, each: _Field) -> SidesEdit:
        editor = None if each.name == "code" else self._editor(each.name)
        differs = each.one not in UNKNOWN and each.other not in UNKNOWN
        return SidesEdit(
            each.one, each.other, _proposed(each), self._value_said, editor, differs=differs
        )

    def _editor(self, name: str) -> QWidget:
        words, today = self._desk.words, self._desk.today
        made: dict[str, Callable[[], QWidget]] = {
            "birth_date": lambda: DateEdit(today, Meant.BIRTH),
            "gender": lambda: EnumCombo(words, Gender),
            "education": lambda: EnumCombo(words, Education),
            "excluded_reason": lambda: EnumCombo(words, ExclusionReason, optional=True),
            "outcome": lambda: EnumCombo(words, Outcome),
            "remark": LongTextEdit,
        }
        if name in ("registered_on", "excluded_on", "start", "training_end", "last_day"):
            return DateEdit(today)
        return made.get(name, TextEdit)()

    def _said(self, name: str) -> str:
        if name == "coach":
            name = "coach_id"
        return self._desk.words.say(field_name(name))

    def _value_said(self, value: Any) -> str:
        return self._desk.words.show(value)

    # Using

    def _made(self, values: Values) -> Merging:
        one, other = self._pair.one, self._pair.other
        keeps_one = values["code"] == one.person.code
        kept, gone = (one, other) if keeps_one else (other, one)
        own = {name: values[name] for name in PERSON if name in values and name != "coach"}
        return Merging(
            person=replace(kept.person, **own),
            coach=values.get("coach", kept.coach) or "",
            gone=gone.person,
            joined=tuple(
                _joining(at, shared, values)
                for at, shared in enumerate(self._pair.shared)
                if values[_key(at, "join")]
            ),
        )

    def _checked(self, made: Merging) -> Sequence[Problem]:
        found = list(problems(made.person))
        joined = iter(made.joined)
        for at in range(len(self._pair.shared)):
            if self.values()[_key(at, "join")]:
                enrolment = next(joined).kept
                found += [replace(each, field=_key(at, each.field)) for each in problems(enrolment)]
        return found

    def _shown(self, values: Values) -> Mapping[str, bool]:
        return {
            key: values[_key(at, "join")]
            for at in range(len(self._pair.shared))
            for name in ("code", *ENROLMENT)
            if (key := _key(at, name)) in values
        }


def _write(dossier: "Dossier", made: Merging, _values: Values) -> Changes:
    return merging.merge(dossier, made)


def _key(at: int, name: str) -> str:
    """The name that a field of the shared enrolments has in the form."""
    return f"{name}-{at}"


def _of_person(name: str, pair: Pair) -> _Field:
    if name == "coach":
        return _Field(name, name, pair.one.coach, pair.other.coach)
    one, other = (getattr(each.person, name) for each in (pair.one, pair.other))
    return _Field(name, name, one, other)


def _of_enrolments(at: int, shared: Shared) -> list[_Field]:
    return [
        _Field(_key(at, name), name, getattr(shared.one, name), getattr(shared.other, name))
        for name in ("code", *ENROLMENT)
    ]


def _joining(at: int, shared: Shared, values: Values) -> Joining:
    keeps_one = values[_key(at, "code")] == shared.one.code
    kept, gone = (shared.one, shared.other) if keeps_one else (shared.other, shared.one)
    own = {name: values[_key(at, name)] for name in ENROLMENT if _key(at, name) in values}
    return Joining(kept=replace(kept, **own), gone=gone)


def _proposed(each: _Field) -> Any:
    """What is proposed to keep: what only one knows, both remarks, else what stands left."""
    if each.one in UNKNOWN or each.one is Outcome.ACTIVE:
        return each.other
    if each.other in UNKNOWN:
        return each.one
    if each.name == "remark":
        return "\n".join(dict.fromkeys([*each.one.splitlines(), *each.other.splitlines()]))
    if each.name in ("registered_on", "start"):
        return min(each.one, each.other)
    return each.one


def _name(person: Person) -> str:
    return f"{person.first_name} {person.last_name} ({person.code})"


def _has(side: Side) -> str:
    """How much is noted of somebody."""
    counts = (
        (side.enrolments, translate("Merge", "%n enrolment(s)", None, side.enrolments)),
        (side.internships, translate("Merge", "%n internship(s)", None, side.internships)),
        (side.jobs, translate("Merge", "%n job(s)", None, side.jobs)),
        (side.follow_ups, translate("Merge", "%n contact(s)", None, side.follow_ups)),
        (side.notes, translate("Merge", "%n note(s)", None, side.notes)),
        (side.documents, translate("Merge", "%n document(s)", None, side.documents)),
    )
    said = ", ".join(text for count, text in counts if count)
    return said or translate("Merge", "Nothing more is noted")
