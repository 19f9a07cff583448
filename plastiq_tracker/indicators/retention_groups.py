"""Retention curves of several groups beside that of all together (definitions 6)."""

from dataclasses import dataclass
from typing import Any

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.indicators.results import Retention, definitions


@dataclass(frozen=True, kw_only=True)
class RetentionGroup:
    """The curve of one group; `key` is None for persons without a value."""

    key: str | None
    label: str
    retention: Retention

    def as_json(self) -> dict[str, Any]:
        found = self.retention.as_json()
        del found["definitions"]
        return {"key": self.key, "label": self.label, **found}


@dataclass(frozen=True, kw_only=True)
class RetentionGroups:
    """A curve per value of `criteria.by`, in their order, and the one of all."""

    criteria: Criteria
    groups: tuple[RetentionGroup, ...]
    total: Retention

    def as_json(self) -> dict[str, Any]:
        total = self.total.as_json()
        del total["definitions"]
        return {
            "definitions": definitions(self.criteria),
            "groups": [group.as_json() for group in self.groups],
            "total": {"key": "total", "label": "", **total},
        }
