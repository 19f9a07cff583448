"""A frozen report as it is listed: what stands beside its content."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class FrozenLine:
    """A frozen report without its content; `finalised_at` is a moment of UTC."""

    id: UUID
    name: str
    project_code: str
    as_of: date
    finalised_at: datetime
    definitions_version: str
    sha256: str

    def as_json(self) -> dict[str, Any]:
        return {
            "id": str(self.id),
            "name": self.name,
            "project": self.project_code,
            "as_of": self.as_of.isoformat(),
            "finalised_at": f"{self.finalised_at.isoformat()}Z",
            "definitions": self.definitions_version,
            "sha256": self.sha256,
        }
