"""A made-up world as the figures read it: through the store, and nothing of it stays."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.facts import Facts
from plastiq_tracker.indicators.outcomes import Outcomes, outcomes
from plastiq_tracker.indicators.retention import Episodes, episodes
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.facts import read_codes, read_facts
from tests.reference.naive import World
from tests.worlds import put


class _Undone(Exception):
    """Raised to leave a unit of work without saving it."""


@contextmanager
def holding(empty: Dossier, world: World) -> Iterator[UnitOfWork]:
    """A unit of work that sees `world` in an empty dossier, which stays empty."""
    with suppress(_Undone), empty.write() as work:
        put(work, world)
        yield work
        raise _Undone


@dataclass(frozen=True)
class Read:
    """The facts of a world, and the code of each person by place in the population."""

    facts: Facts
    found: Outcomes
    work: Episodes
    criteria: Criteria
    codes: tuple[str, ...]

    def by_code(self) -> Iterator[tuple[int, str]]:
        return enumerate(self.codes)


def read(empty: Dossier, world: World, criteria: Criteria) -> Read:
    """Reads `world` in an empty dossier."""
    with holding(empty, world) as work:
        facts, codes = read_facts(work), read_codes(work, "person")
    found = outcomes(facts, criteria)
    rows = facts.persons.row[found.person].tolist()
    return Read(
        facts,
        found,
        episodes(facts, found, criteria),
        criteria,
        tuple(codes[row] for row in rows),
    )
