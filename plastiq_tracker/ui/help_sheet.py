"""Help for the page in sight: what one wants to know there, and its keys."""

from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.help_texts import EVERYWHERE, KEYS, NO_DOSSIER, PAGES, Topic
from plastiq_tracker.ui.pages.phone_round_answers import other_keys
from plastiq_tracker.ui.sheets import Sheet, keys_grid
from plastiq_tracker.ui.widgets.labels import Heading, Wrapped
from plastiq_tracker.ui.words import QtWords, translate


class HelpSheet(Sheet):
    """About the page with this key, "" for none; `actions` are that page's own."""

    def __init__(self, words: QtWords, page: str, actions: Iterable[QAction]) -> None:
        super().__init__()
        self._words = words
        for topic in (*PAGES.get(page, NO_DOSSIER), *EVERYWHERE):
            self._add(topic)
        self.column.addSpacing(theme.GROUP)
        self.column.addLayout(keys_grid(((translate("Keys", "This page"), actions),)))
        self.column.addStretch(1)

    def _add(self, topic: Topic) -> None:
        heading = Heading(self._words.say(topic.title))
        heading.setContentsMargins(0, theme.GROUP if self.column.count() else 0, 0, 0)
        self.column.addWidget(heading)
        for line in topic.lines:
            self.column.addWidget(Wrapped(self._words.say(line.fill(**keys_shown()))))


def keys_shown() -> dict[str, str]:
    """The keys as they are called on this computer, and the letters of the phone round."""
    native = QKeySequence.SequenceFormat.NativeText
    shown = {name: QKeySequence(key).toString(native) for name, key in KEYS.items()}
    return {**shown, **other_keys()}
