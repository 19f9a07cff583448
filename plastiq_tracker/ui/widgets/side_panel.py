"""Where a page's detail stands, with a form or question over it when there is one."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from plastiq_tracker.ui.widgets.cursor import give_back
from plastiq_tracker.ui.widgets.form import Form


class SidePanel(QWidget):
    """Shows `detail`; `open_form` puts a form in its place until it is saved or cancelled."""

    def __init__(self, detail: QWidget) -> None:
        super().__init__()
        self.detail = detail
        self._form: Form | None = None
        self._back: QWidget | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def form(self) -> Form | None:
        """The form that is open now."""
        return self._form

    def open_form(self, form: Form, reveal: Callable[[], object] = lambda: None) -> None:
        """Shows the form and puts the cursor in it; an open one goes away (ask it first).

        `reveal` brings the panel in sight, which can take away what has the cursor now.
        """
        self._back = self.window().focusWidget()
        reveal()
        self._drop()
        self._form = form
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.cancelled.connect(self.close_form)
        form.start()

    def close_form(self) -> None:
        """Goes back to the detail and to where the cursor was, when a form is open."""
        if self._form is None:
            return
        if not self._form.is_kept:
            self._form.closed.emit()
        self._drop()
        self._stack.setCurrentWidget(self.detail)
        give_back(self._back, instead=self)

    def may_leave(self) -> bool:
        """False while a form holds something unsaved; the form then asks what to do with it."""
        if self._form is not None and self._form.is_changed() and not self._form.is_kept:
            self._form.cancel()
            return False
        return True

    def _drop(self) -> None:
        if self._form is not None:
            form, self._form = self._form, None
            self._stack.removeWidget(form)
            form.deleteLater()
