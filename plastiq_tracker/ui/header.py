"""The strip above a page: its title, its search and tools, and its one primary action."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from plastiq_tracker.ui import theme
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.widgets.buttons import ActionButton, IconButton
from plastiq_tracker.ui.widgets.cursor import order_tabs
from plastiq_tracker.ui.widgets.labels import Heading, Line
from plastiq_tracker.ui.words import translate

HEIGHT = 56
SEARCH_WIDTH = 280
NARROW_SEARCH = 88


class Header(QFrame):
    def __init__(self, before: QWidget) -> None:
        """`before` is what Tab comes from."""
        super().__init__()
        self._before = before
        self.title = Heading()
        self._extras: list[QWidget] = []
        self._button: ActionButton | None = None
        self._back: IconButton | None = None
        row = QWidget()
        row.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(row)
        self._row.setContentsMargins(theme.EDGE, 0, theme.EDGE, 0)
        self._row.setSpacing(theme.GROUP)
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(row)
        layout.addWidget(Line())

    def show_title(self, title: str, back: Callable[[], object] | None = None) -> None:
        """A title alone, for what is no page; with a way back from it."""
        self._clear()
        self.title.setText(title)
        if back is not None:
            name = translate("Header", "Back (Esc)")
            self._back = IconButton("arrow-left", name, back)
            self._row.insertWidget(0, self._back)

    def show_page(self, title: str, page: Page) -> None:
        self._clear()
        self.title.setText(title)
        if page.search is not None:
            page.search.setMinimumWidth(NARROW_SEARCH)
            page.search.setMaximumWidth(SEARCH_WIDTH)
        for extra in (page.tools, page.search):
            if extra is not None:
                self._extras.append(extra)
                self._row.addWidget(extra, 100 if extra is page.search else 0)
                extra.show()
        if page.primary is not None:
            self._button = ActionButton(page.primary, role="primary")
            self._row.addWidget(self._button)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """After what stands before the header in the window, and before the page."""
        button = [self._button] if self._button else []
        order_tabs(self._before, *self._extras, *button)

    def _clear(self) -> None:
        """Hands a page's widgets back; they stay its own."""
        for extra in self._extras:
            self._row.removeWidget(extra)
            extra.hide()
        self._extras.clear()
        if self._back is not None:
            self._row.removeWidget(self._back)
            self._back.hide()
            self._back.deleteLater()
            self._back = None
        if self._button is not None:
            self._row.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
            self._button = None
