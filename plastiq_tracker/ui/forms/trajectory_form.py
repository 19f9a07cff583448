"""The form of a trajectory: one edition with its dates, partner and tally of origin."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from plastiq_tracker.domain.records import Project, Trajectory, new_id
from plastiq_tracker.domain.text import Words
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit
from plastiq_tracker.ui.widgets.date_edit import DateEdit
from plastiq_tracker.ui.widgets.fields import ChoiceCombo, NumberEdit, TextEdit
from plastiq_tracker.ui.widgets.form import Form, Values
from plastiq_tracker.ui.widgets.labels import Muted
from plastiq_tracker.ui.words import translate


def trajectory_form(
    words: Words,
    today: Callable[[], date],
    projects: Sequence[Project],
    known: Iterable[Trajectory],
    trajectory: Trajectory | None = None,
) -> Form:
    """A form for a new edition in one of `projects`, or for changing `trajectory`.

    `known` are the editions there are: their regions, trainings and partners are completed.
    """
    key = new_id()

    def build(values: Values) -> Trajectory:
        return replace(trajectory, **values) if trajectory else Trajectory(id=key, **values)

    form = Form(
        words,
        translate("Trajectory", "Change trajectory")
        if trajectory
        else translate("Trajectory", "New trajectory"),
        build,
    )
    project = ChoiceCombo([(each.id, f"{each.code} · {each.name}") for each in projects])
    project.setMinimumContentsLength(12)
    project.setSizeAdjustPolicy(ChoiceCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    form.add("project_id", translate("Trajectory", "Project"), project, required=True)
    form.add("code", translate("Trajectory", "Code"), TextEdit(placeholder="NJ2022"),
             required=True)  # fmt: skip
    form.add("name", translate("Trajectory", "Name"), TextEdit(), required=True)
    _add_dates(form, today)
    editions = list(known)
    _add_details(form, editions)
    _add_tally(form, today)
    if trajectory:
        form.fill(trajectory)
    elif projects:
        latest = editions[0].project_id if editions else projects[0].id
        form.fill({"project_id": latest})
    return form


def _add_dates(form: Form, today: Callable[[], date]) -> None:
    form.add("start", translate("Trajectory", "Start"), DateEdit(today), required=True)
    form.add("training_end", translate("Trajectory", "End of the training"), DateEdit(today))
    form.add("trajectory_end", translate("Trajectory", "End of the trajectory"), DateEdit(today))


def _add_details(form: Form, known: Sequence[Trajectory]) -> None:
    def those(values: Iterable[str | None]) -> list[str]:
        return sorted({each for each in values if each})

    form.add(
        "region",
        translate("Trajectory", "Region"),
        CompletingEdit(those(each.region for each in known)),
    )
    form.add(
        "training",
        translate("Trajectory", "Training"),
        CompletingEdit(those(each.training for each in known)),
    )
    form.add(
        "partner",
        translate("Trajectory", "Partner"),
        CompletingEdit(those(each.partner for each in known)),
    )
    form.add("capacity", translate("Trajectory", "Places"), NumberEdit())


def _add_tally(form: Form, today: Callable[[], date]) -> None:
    form.add_section(translate("Trajectory", "Migrant origin (estimate)"))
    form.add_widget(
        Muted(
            translate(
                "Trajectory",
                "A tally for the whole group, never noted per person. Leave it empty when "
                "nobody counted.",
            )
        )
    )
    form.add("origin_yes", translate("Trajectory", "Yes"), NumberEdit())
    form.add("origin_no", translate("Trajectory", "No"), NumberEdit())
    form.add("origin_unknown", translate("Trajectory", "Unknown"), NumberEdit())
    form.add(
        "origin_source",
        translate("Trajectory", "Source"),
        TextEdit(),
        hint=translate("Trajectory", "Who counted, and on what basis"),
    )
    form.add("origin_counted_on", translate("Trajectory", "Counted on"), DateEdit(today))
