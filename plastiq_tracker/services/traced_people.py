"""The lists of people of an opened figure: who stands in them, and what each is called now."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from plastiq_tracker.indicators.frozen_trace import FrozenTrace
from plastiq_tracker.indicators.trace import Trace
from plastiq_tracker.indicators.tracing import Figure, Part, TracedPerson
from plastiq_tracker.services.reading import Reading, facts_in, reading_in
from plastiq_tracker.store.dossier import UnitOfWork
from plastiq_tracker.store.frozen import merged_keys, person_keys
from plastiq_tracker.store.tracing import Named, in_order_of_name, named


class Lists(Protocol):
    """The people of an opened figure, part by part, as the dossier now calls them."""

    def page(
        self, work: UnitOfWork, part: Part, first: int, count: int
    ) -> tuple[TracedPerson, ...]: ...


def trace_of(read: Reading, figure: Figure) -> Trace:
    """A figure put to what was read."""
    return Trace(read.facts, read.found, read.episodes, read.criteria, figure)


@dataclass(eq=False)
class LiveLists:
    """What is kept from page to page; made anew when the dossier changed since the last one."""

    trace: Trace
    places: dict[Part, list[int]] = field(default_factory=dict)

    def page(
        self, work: UnitOfWork, part: Part, first: int, count: int
    ) -> tuple[TracedPerson, ...]:
        self._follow(work)
        trace, places = self.trace, self._in_order(work, part)[first : first + count]
        names = named(work, [trace.row(at) for at in places])
        return tuple(_traced(trace, at, part, names[trace.row(at)]) for at in places)

    def _follow(self, work: UnitOfWork) -> None:
        if self.trace.facts is not facts_in(work):
            self.trace = trace_of(reading_in(work, self.trace.criteria), self.trace.figure)
            self.places = {}

    def _in_order(self, work: UnitOfWork, part: Part) -> list[int]:
        """The places of a part by name."""
        if part not in self.places:
            place = {self.trace.row(at): at for at in self.trace.places(part)}
            rows = in_order_of_name(work, list(place))
            self.places[part] = [place[row] for row in rows]
        return self.places[part]


@dataclass(eq=False)
class FrozenLists:
    """The people of a frozen figure: always the same, in the order of their names of now.

    Who was merged since stands there as who they are now; somebody may be there twice.
    """

    trace: FrozenTrace
    places: dict[Part, list[tuple[int, int | None]]] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)

    def page(
        self, work: UnitOfWork, part: Part, first: int, count: int
    ) -> tuple[TracedPerson, ...]:
        self._follow(work)
        places = self._in_order(work, part)[first : first + count]
        names = named(work, [row for _, row in places if row is not None])
        return tuple(
            _traced(self.trace, at, part, self._who(at, None if row is None else names.get(row)))
            for at, row in places
        )

    def _in_order(self, work: UnitOfWork, part: Part) -> list[tuple[int, int | None]]:
        """The places of a part with the rows in the dossier, None for who was erased."""
        if part not in self.places:
            places = defaultdict[str, list[int]](list)
            for at in self.trace.places(part):
                places[self._key(at)].append(at)
            rows = {row: places.pop(key) for row, key in person_keys(work).items() if key in places}
            here = in_order_of_name(work, list(rows))
            self.places[part] = [
                *((at, row) for row in here for at in rows[row]),
                *((at, None) for at in sorted(at for erased in places.values() for at in erased)),
            ]
        return self.places[part]

    def _follow(self, work: UnitOfWork) -> None:
        """Somebody may have been merged since the last page."""
        if (merged := merged_keys(work)) != self.merged:
            self.merged, self.places = merged, {}

    def _key(self, at: int) -> str:
        """The key of who this is now."""
        key = self.trace.key(at)
        return self.merged.get(key, key)

    def _who(self, at: int, found: Named | None) -> Named | UUID:
        """Who this is now, or the key alone; a row may have been given to somebody else since."""
        key = UUID(self._key(at))
        return found if found is not None and found.id == key else key


def _traced(trace: Trace | FrozenTrace, at: int, part: Part, who: Named | UUID) -> TracedPerson:
    found = trace.reason(at)
    known = who if isinstance(who, Named) else None
    return TracedPerson(
        person_id=who if isinstance(who, UUID) else who.id,
        code="" if known is None else known.code,
        name="" if known is None else known.name,
        trajectory=trace.trajectory(at),
        coach=trace.coach(at),
        part=part,
        status=found.status,
        evidence=found.said,
        erased=known is None,
    )
