"""Names of changes as the history keeps them: JSON of sentences that can be translated later."""

import json
from datetime import date
from enum import StrEnum
from typing import Any

from plastiq_tracker.domain.labels import label as label_of
from plastiq_tracker.domain.text import Text


def to_json(label: Text) -> str:
    """The sentence with its values: texts, dates and numbers as they are, all else in words."""
    return json.dumps(_kept(label), ensure_ascii=False, separators=(",", ":"))


def from_json(kept: str | None) -> Text | None:
    """The sentence again; None when there is none or another program wrote something else."""
    if kept is None:
        return None
    try:
        found = _read(json.loads(kept))
        if not isinstance(found, Text):
            return None
        found.source.format(**dict.fromkeys(found.values, ""))
    except (ValueError, TypeError, LookupError, AttributeError):
        return None
    return found


def _kept(value: object) -> Any:
    match value:
        case Text():
            values = {name: _kept(each) for name, each in value.values.items()}
            return {"context": value.context, "source": value.source, "values": values}
        case date():
            return {"day": value.isoformat()}
        case StrEnum():
            return _kept(label_of(value))
        case None | bool() | int() | float() | str():
            return value
    return str(value)


def _read(kept: Any) -> object:
    if not isinstance(kept, dict):
        return kept
    if "day" in kept:
        return date.fromisoformat(kept["day"][:10])
    values = {name: _read(each) for name, each in kept["values"].items()}
    return Text(str(kept["context"]), str(kept["source"]), values)
