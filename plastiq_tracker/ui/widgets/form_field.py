"""One field of a form: its label, its editor, a hint, and the problem below it."""

from typing import Any, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from plastiq_tracker.domain.checks import EMPTY
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import Editor
from plastiq_tracker.ui.widgets.labels import Muted, Wrapped

_UNLIMITED = 1 << 20


class FormField(QWidget):
    """`touched` once the user did something there: only then are its problems shown."""

    def __init__(self, label: str, widget: QWidget, *, required: bool, hint: str) -> None:
        super().__init__()
        self.widget = widget
        self.editor = cast(Editor, widget)
        self.required = required
        self.touched = False
        self.title = QLabel(f"{label} *" if required else label)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setBuddy(widget)
        self.title.setFixedHeight(theme.FIELD_HEIGHT)
        widget.setAccessibleName(label)
        if isinstance(widget, DateEdit):
            widget.make_room_to_tell()
        self.problem = Wrapped()
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        cell = QVBoxLayout(self)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.setSpacing(2)
        narrow = widget.maximumWidth() < _UNLIMITED
        cell.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        if hint:
            cell.addWidget(Muted(hint))
        cell.addWidget(self.problem)

    @property
    def value(self) -> Any:
        return self.editor.value()

    def own_problem(self) -> Text | None:
        """What is wrong here whatever the other fields say: unreadable, or missing."""
        if unreadable := self.editor.unreadable():
            return unreadable
        return EMPTY if self.required and self.value in (None, "") else None

    def show_problem(self, said: str) -> None:
        """Shows the sentence below the editor, and tells it to who listens; "" takes it away."""
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self.widget.setAccessibleDescription(said)
        theme.set_role(self.widget, "problem", "true" if said else "false")

    def focus(self) -> None:
        """As Tab would come here: what stands in it is chosen, and typing replaces it."""
        self.widget.setFocus(Qt.FocusReason.TabFocusReason)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._take_room()
        return done

    def _take_room(self) -> None:
        """Keeps the rows of the form from cutting a sentence below: they go by what they measured
        before it came.
        """
        if (layout := self.layout()) is not None:
            self.setMinimumHeight(max(0, layout.heightForWidth(self.width())))
