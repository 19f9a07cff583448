"""The projects of the dossier, in the detail side: to look at, change and delete."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from plastiq_tracker.domain.records import Project
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.labels import Heading, Line, Muted, Wrapped
from plastiq_tracker.ui.words import QtWords, translate


class ProjectsView(QWidget):
    """A line per project with what can be done to it."""

    def __init__(
        self,
        words: QtWords,
        add: Callable[[], object],
        edit: Callable[[Project], object],
        delete: Callable[[Project], object],
        close: Callable[[], object],
    ) -> None:
        super().__init__()
        self._words, self._edit, self._delete = words, edit, delete
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.NEAR)
        top = QHBoxLayout()
        top.addWidget(Heading(translate("Trajectories", "Projects")), 1)
        top.addWidget(IconButton("x", translate("Trajectories", "Close the projects"), close))
        self.add_button = Button(translate("Project", "New project"), add, icon="plus")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.EDGE, theme.GROUP, theme.EDGE, theme.GROUP)
        layout.setSpacing(theme.NEAR)
        layout.addLayout(top)
        layout.addLayout(self._lines)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_projects(self, projects: Sequence[Project]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for project in projects:
            self._lines.addWidget(self._line(project))

    def _line(self, project: Project) -> QWidget:
        period = f"{self._words.show(project.period_from)} – {self._words.show(project.period_to)}"
        parts = (period, project.funder, project.file_number)
        text = QVBoxLayout()
        text.setSpacing(2)
        name = QLabel(project.code)
        name.setTextFormat(Qt.TextFormat.PlainText)
        text.addWidget(name)
        text.addWidget(Wrapped(project.name))
        text.addWidget(Muted(" · ".join(filter(None, parts))))
        change = translate("Project", "Change {project}").format(project=project.code)
        delete = translate("Project", "Delete {project}").format(project=project.code)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(text, 1)
        row.addWidget(IconButton("pencil", change, lambda: self._edit(project)))
        row.addWidget(IconButton("trash-2", delete, lambda: self._delete(project)))
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(Line())
        return line
