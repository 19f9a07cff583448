"""What a search through the whole dossier gives."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Found:
    """A record that was found: what it is called, and what tells it from others of that name."""

    id: UUID
    name: str
    beside: tuple[str, ...]


@dataclass(frozen=True)
class Findings:
    """What was found of each kind, the best first."""

    persons: tuple[Found, ...] = ()
    companies: tuple[Found, ...] = ()
    trajectories: tuple[Found, ...] = ()
