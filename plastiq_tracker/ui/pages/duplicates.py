"""People who may be in the dossier twice: pair by pair, to be told apart or made one."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import NotSame, Person
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.duplicates_table import pairs_model
from plastiq_tracker.ui.widgets.buttons import ActionButton, Button
from plastiq_tracker.ui.widgets.cursor import give_back, pass_on
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.widgets.lines_table import LinesTable
from plastiq_tracker.ui.words import translate

if TYPE_CHECKING:  # SQLAlchemy is not needed before the first paint.
    from plastiq_tracker.services.duplicates import LikelyPair
    from plastiq_tracker.services.merging import Pair
    from plastiq_tracker.ui.forms.merge_form import MergeForm

WIDEST = 420


class DuplicatesSheet(QWidget):
    """Everyone's pairs, or those of one `person`; with two `persons` their comparison at once."""

    def __init__(
        self, desk: Desk, close: Callable[[], object], persons: tuple[UUID, ...] = ()
    ) -> None:
        super().__init__()
        self._desk = desk
        self._close = close
        self._persons = persons
        self.form: MergeForm | None = None
        self._make_actions()
        self.explanation = Wrapped(_explanation(persons))
        self.table = LinesTable(pairs_model(desk.words), translate("Duplicates", "Pairs"))
        self.table.opened.connect(lambda _pair: self.compare())
        self.table.chosen.connect(lambda _pair: self._enable())
        self.table.addAction(self._apart)
        self.empty = EmptyState("users", translate("Duplicates", "Comparing everyone…"))
        self.close_button = Button(translate("Duplicates", "Close"), close)
        self._shown = QStackedWidget()
        for each in (self.empty, self.table):
            self._shown.addWidget(each)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        pass_on(self, self.table)
        desk.changed.connect(self._changed)
        self._enable()
        if len(persons) == 2:
            self._compare(*persons)
        else:
            self._read()

    # Deeds

    def compare(self) -> None:
        """Shows the two of the chosen pair side by side."""
        if (pair := self.table.row()) is not None:
            self._compare(pair.first.id, pair.second.id)

    def tell_apart(self) -> None:
        """Keeps that the two of the chosen pair are not the same; they are not listed again."""
        if (pair := self.table.row()) is not None:
            self._tell_apart(pair.first.id, pair.second.id)

    # Within

    def _make_actions(self) -> None:
        self._merge = QAction(translate("Duplicates", "Compare and merge…"), self)
        self._merge.triggered.connect(lambda *_: self.compare())
        self._apart = QAction(translate("Duplicates", "Not the same"), self)
        self._apart.setShortcut(QKeySequence("Del"))
        self._apart.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._apart.triggered.connect(lambda *_: self.tell_apart())

    def _list(self) -> QWidget:
        listed = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.NEAR)
        for button in (
            ActionButton(self._merge, role="primary"),
            ActionButton(self._apart),
            self.close_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(listed)
        layout.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.explanation)
        layout.addWidget(self._shown, 1)
        layout.addLayout(buttons)
        return listed

    def _changed(self, changes: Changes | None) -> None:
        if changes is None or changes.kinds & {Person, NotSame}:
            self._read()

    def _read(self) -> None:
        if not self._desk.has_dossier or len(self._persons) == 2:
            return
        dossier, persons = self._desk.dossier, self._persons

        def pairs() -> "tuple[LikelyPair, ...]":
            from plastiq_tracker.services import duplicates  # noqa: PLC0415 - after the first paint

            if persons:
                return duplicates.pairs_of(dossier, persons[0])
            return duplicates.pairs(dossier)

        self._desk.read(pairs, self._show, owner=self, on_trouble=self._gone, latest="duplicates")

    def _gone(self, trouble: Trouble) -> None:
        self._desk.tell(trouble.text, Tone.INFO)
        self._close()

    def _show(self, pairs: "tuple[LikelyPair, ...]") -> None:
        self.table.show_rows(
            pairs, lambda one, other: (one.first, one.second) == (other.first, other.second)
        )
        self.table.fit_columns(WIDEST)
        if pairs and self.table.row() is None:
            self.table.choose(lambda _pair: True)
        self.empty.heading.setText(translate("Duplicates", "Nobody seems to be here twice"))
        self._shown.setCurrentWidget(self.table if pairs else self.empty)
        pass_on(self, self.table if pairs else self.close_button)
        self._enable()

    def _enable(self) -> None:
        for action in (self._merge, self._apart):
            action.setEnabled(self.table.row() is not None)

    def _tell_apart(self, one: UUID, other: UUID) -> None:
        dossier = self._desk.dossier

        def tell() -> Changes:
            from plastiq_tracker.services import duplicates  # noqa: PLC0415

            return duplicates.tell_apart(dossier, one, other)

        self._desk.write(tell, lambda _changes: self._back(), owner=self)

    def _compare(self, one: UUID, other: UUID) -> None:
        dossier = self._desk.dossier

        def compared() -> "Pair":
            from plastiq_tracker.services import merging  # noqa: PLC0415

            return merging.compare(dossier, one, other)

        self._desk.read(compared, self._open, owner=self, on_trouble=self._gone)

    def _open(self, pair: "Pair") -> None:
        from plastiq_tracker.ui.forms.merge_form import MergeForm  # noqa: PLC0415

        form = self.form = MergeForm(self._desk, pair)
        dossier = self._desk.dossier

        def merge(made: Any) -> None:
            self._desk.write(
                form.work(dossier, made),
                lambda _changes: self._back(),
                owner=form,
                on_trouble=form.show_trouble,
            )

        one, other = pair.one.person.id, pair.other.person.id
        form.add_button(
            Button(translate("Duplicates", "Not the same"), lambda: self._tell_apart(one, other))
        )
        form.submitted.connect(merge)
        form.cancelled.connect(self._back)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        pass_on(self, form)
        form.start()

    def _back(self) -> None:
        """From the two side by side to the list, or out when there is none."""
        if self.form is not None:
            form, self.form = self.form, None
            self._stack.removeWidget(form)
            form.deleteLater()
        if len(self._persons) == 2:
            self._close()
            return
        pass_on(self, self.table)
        give_back(self.table, instead=self)


def _explanation(persons: tuple[UUID, ...]) -> str:
    if persons:
        return translate(
            "Duplicates",
            "Who else in the dossier this person may be, the likeliest first. Two that are one are "
            "merged; two that are not are not asked about again.",
        )
    return translate(
        "Duplicates",
        "People who may have been noted twice, the likeliest first. Two that are one are merged; "
        "two that are not are not asked about again.",
    )
