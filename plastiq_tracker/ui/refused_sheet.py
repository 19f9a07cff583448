"""Why something could not be undone: what was changed since, field by field."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from plastiq_tracker.domain.text import Words
from plastiq_tracker.domain.trouble import Clash, Conflict
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.history_tree import HistoryTree
from plastiq_tracker.ui.history_words import field_words, value_words, when, who
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate


class RefusedSheet(QWidget):
    """The sentence, and a line for each field or record in the way."""

    def __init__(self, desk: Desk, conflict: Conflict, close: Callable[[], object]) -> None:
        super().__init__()
        words = desk.words
        self.text = Wrapped(words.say(conflict.text))
        self.tree = HistoryTree(
            translate("History", "What stands in the way"),
            translate("History", "Was then"),
            translate("History", "Is now"),
        )
        for clash in conflict.clashes:
            title = clash.title if isinstance(clash.title, str) else words.say(clash.title)
            moment = "" if clash.at is None else when(words, clash.at)
            item = self.tree.add_title(
                translate("History", "{record} – by {who}, {when}").format(
                    record=title, who=who(clash.author), when=moment
                )
            )
            self.tree.add_field(*_told(words, clash), item)
            item.setExpanded(True)
        self.close_button = Button(translate("History", "Close"), close, role="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.EDGE, theme.EDGE, theme.EDGE, theme.EDGE)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.text)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        pass_on(self, self.close_button)


def _told(words: Words, clash: Clash) -> tuple[str, str, str]:
    """The field, what it was then and what it is now; or that the record itself is in the way."""
    if clash.field is None:
        return translate("History", "Added, deleted or used since"), "", ""
    then, now = (value_words(words, clash.field, value) for value in (clash.expected, clash.found))
    return field_words(words, clash.field), then, now
