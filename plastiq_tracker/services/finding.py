"""Finding anything in the dossier by what is typed: persons, companies, trajectories."""

from collections.abc import Sequence
from uuid import UUID

from plastiq_tracker.domain.found import Findings, Found
from plastiq_tracker.store import queries, search
from plastiq_tracker.store.dossier import Dossier, UnitOfWork


def find(dossier: Dossier, typed: str, limit: int) -> Findings:
    """At most so many of each kind. Raises `Trouble` when the dossier cannot be read."""
    with search.searching(dossier) as work:
        return Findings(
            persons=_persons(work, search.first_found(work, "person", typed, limit)),
            companies=_named(
                queries.company_names(work, search.first_found(work, "company", typed, limit))
            ),
            trajectories=_named(
                queries.trajectory_names(work, search.first_found(work, "trajectory", typed, limit))
            ),
        )


def persons(dossier: Dossier, ids: Sequence[UUID]) -> Findings:
    """These persons, as far as they are still there."""
    with dossier.read() as work:
        return Findings(persons=_persons(work, ids))


def _persons(work: UnitOfWork, ids: Sequence[UUID]) -> tuple[Found, ...]:
    return tuple(
        Found(
            line.id,
            f"{line.last_name} {line.first_name}",
            tuple(filter(None, (line.code, line.trajectory, line.phone))),
        )
        for line in queries.person_lines(work, ids)
    )


def _named(rows: Sequence[tuple[UUID, str, str | None]]) -> tuple[Found, ...]:
    return tuple(Found(key, name, (beside,) if beside else ()) for key, name, beside in rows)
