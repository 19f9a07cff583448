"""Where what is being saved meets what someone else saved meanwhile: field by field, to choose."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.trouble import Clash, Conflict
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.history_words import field_words, value_words, when, who
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.labels import Wrapped, scaled
from plastiq_tracker.ui.words import translate

SHOWN = 60
"""Letters of a value beside its button; the whole of it is the tooltip."""


@dataclass(frozen=True)
class _Row:
    clash: Clash
    mine: QRadioButton
    theirs: QRadioButton


class ConflictBox(QFrame):
    """Hidden until `show_conflict`. `chosen(field, theirs)` for every choice, also those that
    are made beforehand: what only the other changed stays as the other left it.
    """

    chosen = Signal(str, bool)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: list[_Row] = []
        self.setProperty("role", "notice")
        self.setProperty("tone", "warn")
        self.text = Wrapped()
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.all_mine = Button(
            translate("Conflict", "Keep all of mine"), lambda: self._choose_all(theirs=False)
        )
        self.all_theirs = Button(
            translate("Conflict", "Take all of theirs"), lambda: self._choose_all(theirs=True)
        )
        told = QHBoxLayout()
        told.addWidget(IconLabel("triangle-alert", 20, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.text, 1)
        self._both = QWidget()
        both = QHBoxLayout(self._both)
        both.setContentsMargins(0, theme.NEAR, 0, 0)
        both.addWidget(self.all_mine)
        both.addWidget(self.all_theirs)
        both.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, theme.NEAR)
        column.addLayout(told)
        column.addLayout(self._list)
        column.addWidget(self._both)
        self.hide()

    @property
    def undecided(self) -> str | None:
        """The first field of which nobody chose yet."""
        for row in self._rows:
            if not (row.mine.isChecked() or row.theirs.isChecked()):
                return row.clash.field
        return None

    def theirs(self) -> list[Clash]:
        """The fields in which the other is to be right."""
        return [row.clash for row in self._rows if row.theirs.isChecked()]

    def show_conflict(self, conflict: Conflict) -> None:
        self.clear()
        self.text.setText(self._told(conflict.clashes))
        self.setAccessibleName(self.text.text())
        for clash in conflict.clashes:
            self._add(clash)
        self._both.setVisible(len(self._rows) > 1)
        self.show()
        for row in self._rows:
            if row.clash.expected == row.clash.wanted:
                row.theirs.setChecked(True)
        self.focus_undecided()

    def clear(self) -> None:
        """There is no conflict any more."""
        self.hide()
        self._rows.clear()
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def typed(self, field: str) -> None:
        """What was typed in this field now is what counts."""
        for row in self._rows:
            if row.clash.field == field:
                row.mine.setChecked(True)

    def focus_undecided(self) -> None:
        """Puts the cursor where there is still to choose, else on the first choice."""
        wanted = self.undecided or self._rows[0].clash.field
        for row in self._rows:
            if row.clash.field == wanted:
                button = row.theirs if row.theirs.isChecked() else row.mine
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _told(self, clashes: Sequence[Clash]) -> str:
        newest = max(clashes, key=lambda each: (each.at is not None, each.at))
        choose = translate(
            "Conflict", "Nothing was overwritten. Choose what stays, and save again."
        )
        if newest.at is None:
            changed = translate("Conflict", "This was changed meanwhile.")
        else:
            changed = translate("Conflict", "{who} changed this meanwhile, on {when}.").format(
                who=who(newest.author), when=when(self._words, newest.at)
            )
        return f"{changed} {choose}"

    def _add(self, clash: Clash) -> None:
        assert clash.field is not None
        field = field_words(self._words, clash.field)
        title = Wrapped(field)
        title.setFont(scaled(self.font(), 1.0, bold=True))
        title.setContentsMargins(0, theme.NEAR, 0, 0)
        self._list.addWidget(title)
        mine = self._button(translate("Conflict", "Mine: {value}"), field, clash, clash.wanted)
        theirs = self._button(translate("Conflict", "Theirs: {value}"), field, clash, clash.found)
        group = QButtonGroup(mine)
        for button in (mine, theirs):
            group.addButton(button)
            self._list.addWidget(button)
        name = clash.field
        mine.toggled.connect(lambda on: self.chosen.emit(name, False) if on else None)
        theirs.toggled.connect(lambda on: self.chosen.emit(name, True) if on else None)
        self._rows.append(_Row(clash, mine, theirs))

    def _button(self, text: str, field: str, clash: Clash, value: object) -> QRadioButton:
        said = value_words(self._words, clash.field or "", clash.names.get(value, value))
        line = " ".join(said.split())
        short = line if len(line) <= SHOWN else f"{line[:SHOWN]}…"
        button = QRadioButton(text.format(value=short).replace("&", "&&"))
        button.setToolTip(said)
        button.setAccessibleName(f"{field}. {text.format(value=said)}")
        return button

    def _choose_all(self, *, theirs: bool) -> None:
        for row in self._rows:
            (row.theirs if theirs else row.mine).setChecked(True)
