"""What the tables of editions and of an edition's people show, column by column."""

from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.values import Outcome
from plastiq_tracker.domain.views import TrajectoryMember, TrajectoryRow
from plastiq_tracker.ui.widgets.lines_table import LinesModel, Listed
from plastiq_tracker.ui.words import QtWords, translate

_OUTCOMES = {outcome: at for at, outcome in enumerate(Outcome)}


def editions_model(words: QtWords) -> LinesModel[TrajectoryRow]:
    """The editions, the latest first until they are sorted otherwise."""
    start, *ends = _dates(words)
    return LinesModel([*_identity(), start, *_counts(words), *ends, *_belonging()])


def search_key(row: TrajectoryRow) -> str:
    """What a search looks through."""
    trajectory = row.trajectory
    parts = (trajectory.code, trajectory.name, row.project.code, row.project.name,
             trajectory.region, trajectory.partner)  # fmt: skip
    return fold(" ".join(filter(None, parts)))


def _identity() -> list[Listed[TrajectoryRow]]:
    return [
        Listed(
            title=translate("Trajectories", "Code"),
            text=lambda row: row.trajectory.code,
            native=lambda row: fold(row.trajectory.code),
            note=lambda row: f"{row.trajectory.code} · {row.trajectory.name}",
        ),
        Listed(
            title=translate("Trajectories", "Name"),
            text=lambda row: row.trajectory.name,
            native=lambda row: fold(row.trajectory.name),
            note=lambda row: row.trajectory.name,
            wide=True,
        ),
    ]


def _dates(words: QtWords) -> list[Listed[TrajectoryRow]]:
    return [
        Listed(
            title=translate("Trajectories", "Start"),
            text=lambda row: words.show(row.trajectory.start),
            native=lambda row: row.trajectory.start,
            spare=1,
        ),
        Listed(
            title=translate("Trajectories", "Training until"),
            text=lambda row: words.show(row.trajectory.training_end),
            native=lambda row: row.trajectory.training_end,
            spare=6,
        ),
        Listed(
            title=translate("Trajectories", "Trajectory until"),
            text=lambda row: words.show(row.trajectory.trajectory_end),
            native=lambda row: row.trajectory.trajectory_end,
            spare=3,
        ),
    ]


def _counts(words: QtWords) -> list[Listed[TrajectoryRow]]:
    return [
        Listed(
            title=translate("Trajectories", "Enrolled"),
            text=lambda row: words.show(row.enrolled),
            native=lambda row: row.enrolled,
            right=True,
        ),
        Listed(
            title=words.show(Outcome.ACTIVE),
            text=lambda row: words.show(row.active),
            native=lambda row: row.active,
            right=True,
            tip=translate("Trajectories", "Still in the trajectory today"),
        ),
        Listed(
            title=words.show(Outcome.COMPLETED),
            text=lambda row: words.show(row.completed),
            native=lambda row: row.completed,
            right=True,
        ),
        Listed(
            title=words.show(Outcome.DROPPED_OUT),
            text=lambda row: words.show(row.dropped_out),
            native=lambda row: row.dropped_out,
            right=True,
        ),
        Listed(
            title=translate("Trajectories", "Places"),
            text=lambda row: words.show(row.trajectory.capacity),
            native=lambda row: row.trajectory.capacity,
            right=True,
            spare=2,
        ),
    ]


def _belonging() -> list[Listed[TrajectoryRow]]:
    return [
        Listed(
            title=translate("Trajectories", "Region"),
            text=lambda row: row.trajectory.region or "",
            native=lambda row: row.trajectory.region and fold(row.trajectory.region),
            spare=5,
        ),
        Listed(
            title=translate("Trajectories", "Project"),
            text=lambda row: row.project.code,
            native=lambda row: fold(row.project.code),
            note=lambda row: row.project.name,
            spare=4,
        ),
    ]


def members_model(words: QtWords) -> LinesModel[TrajectoryMember]:
    """The people of an edition, by family name until they are sorted otherwise."""
    return LinesModel([*_person(), *_enrolment(words)])


def member_name(member: TrajectoryMember) -> str:
    return f"{member.person.last_name} {member.person.first_name}"


def _person() -> list[Listed[TrajectoryMember]]:
    return [
        Listed(
            title=translate("Trajectories", "Name"),
            text=member_name,
            native=lambda member: fold(member_name(member)),
            note=lambda member: f"{member_name(member)} · {member.person.code}",
            wide=True,
        )
    ]


def _enrolment(words: QtWords) -> list[Listed[TrajectoryMember]]:
    def outcome_note(member: TrajectoryMember) -> str:
        return member.enrolment.dropout_reason or ""

    return [
        Listed(
            title=translate("Trajectories", "Start"),
            text=lambda member: words.show(member.enrolment.start),
            native=lambda member: member.enrolment.start,
            spare=2,
        ),
        Listed(
            title=translate("Trajectories", "Training until"),
            text=lambda member: words.show(member.enrolment.training_end),
            native=lambda member: member.enrolment.training_end,
            spare=1,
        ),
        Listed(
            title=translate("Trajectories", "Exit"),
            text=lambda member: words.show(member.exit),
            native=lambda member: member.exit,
            tip=translate(
                "Trajectories",
                "Worked out from the dates: the end of the training and of the internships "
                "that follow it, or the last day of who dropped out",
            ),
        ),
        Listed(
            title=translate("Trajectories", "Outcome"),
            text=lambda member: words.show(member.enrolment.outcome),
            native=lambda member: _OUTCOMES[member.enrolment.outcome],
            note=outcome_note,
        ),
    ]
