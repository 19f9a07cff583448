"""The page of statistics before there is a project: what it is for, and the form that fills it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from plastiq_tracker.domain.records import Project
from plastiq_tracker.services import records
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.forms.project_form import project_form
from plastiq_tracker.ui.keeping import FormKeeping
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.widgets.cursor import pass_on
from plastiq_tracker.ui.widgets.empty_state import EmptyState
from plastiq_tracker.ui.widgets.side_panel import SidePanel
from plastiq_tracker.ui.words import translate

FORM_WIDTH = 720


class FirstProject(QWidget):
    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__()
        self._desk = desk
        self.action = page.new_action(
            translate("Project", "New project"), self.add_project, icon="plus"
        )
        self.no_project = EmptyState(
            "chart-column",
            translate("Statistics", "No figures yet"),
            translate(
                "Statistics",
                "Figures are about the people of a project: the period in which a funder pays "
                "for trajectories. Add one here, or import a workbook.",
            ),
            self.action,
        )
        self.panel = SidePanel(self.no_project)
        self.panel.setMaximumWidth(FORM_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        pass_on(self, self.no_project)

    def add_project(self) -> None:
        """Opens the form of the first project, in place."""
        form = project_form(self._desk.words, self._desk.today, first=True)
        dossier = self._desk.dossier

        def save(project: Project) -> None:
            self._desk.write(
                lambda: records.save(dossier, project),
                lambda _changes: self.panel.close_form(),
                owner=form,
                on_trouble=form.show_trouble,
            )

        form.submitted.connect(save)
        self.panel.open_form(form)
        self._desk.drafts.watch(FormKeeping(form, is_new=True), Place(Project.__name__))

    def may_leave(self) -> bool:
        return self.panel.may_leave()
