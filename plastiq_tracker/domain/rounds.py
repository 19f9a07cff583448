"""Whom a phone round is about, and in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from plastiq_tracker.domain.tasks import Task
from plastiq_tracker.domain.values import Milestone


@dataclass(frozen=True)
class Wanted:
    """Someone to call, about a moment of an enrolment; without one, about what is asked next."""

    person_id: UUID
    enrolment_id: UUID | None = None
    milestone: Milestone | None = None

    @property
    def has_moment(self) -> bool:
        return self.enrolment_id is not None and self.milestone is not None


def wanted_of(tasks: Iterable[Task]) -> tuple[Wanted, ...]:
    """Those whom these tasks are about; a call is about its moment."""
    return in_order(
        Wanted(each.person_id, each.enrolment_id, each.milestone)
        if each.milestone is not None
        else Wanted(each.person_id)
        for each in tasks
    )


def in_order(wanted: Iterable[Wanted]) -> tuple[Wanted, ...]:
    """Each once, in their order; all that is to be asked of one person is asked in one call."""
    by_person: dict[UUID, list[Wanted]] = {}
    for each in wanted:
        by_person.setdefault(each.person_id, []).append(each)
    return tuple(one for several in by_person.values() for one in _once(several))


def _once(several: Sequence[Wanted]) -> Iterable[Wanted]:
    """Who is called about a moment needs not be called about nothing in particular as well."""
    moments = [each for each in several if each.has_moment]
    return dict.fromkeys(moments or several[:1])
