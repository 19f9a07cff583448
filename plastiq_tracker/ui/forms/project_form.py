"""The form of a project: the funded period that trajectories and figures belong to."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from plastiq_tracker.domain.records import Project, new_id
from plastiq_tracker.domain.text import Words
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import TextEdit
from plastiq_tracker.ui.widgets.form import Form, Values
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate


def project_form(
    words: Words, today: Callable[[], date], project: Project | None = None, *, first: bool = False
) -> Form:
    """A form for a new project or for changing `project`; `first` explains what it is for."""
    key = new_id()

    def build(values: Values) -> Project:
        return replace(project, **values) if project else Project(id=key, **values)

    heading = translate("Project", "Change project") if project else _new_heading()
    form = Form(words, heading, build)
    if first:
        form.add_widget(
            Muted(
                translate(
                    "Project",
                    "Trajectories belong to a project: the period in which a funder pays for "
                    "them. You need one first; after that comes the trajectory.",
                )
            )
        )
    form.add("code", translate("Project", "Code"), TextEdit(placeholder="PLASTIQ-2022"),
             required=True)  # fmt: skip
    form.add("name", translate("Project", "Name"), TextEdit(), required=True)
    form.add("period_from", translate("Project", "From"), DateEdit(today), required=True)
    form.add("period_to", translate("Project", "Up to and including"), DateEdit(today),
             required=True)  # fmt: skip
    form.add("funder", translate("Project", "Funder"), TextEdit())
    form.add("file_number", translate("Project", "File number"), TextEdit())
    if project:
        form.fill(project)
    return form


def _new_heading() -> str:
    return translate("Project", "New project")
