"""Named selections: criteria that someone wants to look at again, by name."""

import dataclasses
import json
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from plastiq_tracker.domain import records
from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.criteria import Criteria, from_parameters, to_parameters
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid
from plastiq_tracker.services.naming import key_of, same_name, tidy
from plastiq_tracker.store.dossier import Dossier, UnitOfWork

TAKEN = Text(
    "Selection", "There is a selection “{name}” already. Choose another name, or replace it."
)
SAVED = Text("Selection", "Selection “{name}” saved")
REPLACED = Text("Selection", "Selection “{name}” replaced")
RENAMED = Text("Selection", "Selection “{name}” renamed")
DELETED = Text("Selection", "Selection “{name}” deleted")


@dataclass(frozen=True, kw_only=True)
class Selection:
    """A selection as it is listed; `any_day` when it speaks of the day on which it is opened."""

    id: UUID
    name: str
    any_day: bool
    parameters: Any

    def criteria(self, today: date) -> Criteria:
        """Its criteria, for `today` when its day was left open.

        Raises `Trouble` when a newer version wrote what is not known here.
        """
        return from_parameters(self.parameters, today)


def selections(dossier: Dossier) -> tuple[Selection, ...]:
    """All selections, by name."""
    with dossier.read() as work:
        found = work.find(records.Selection)
    return tuple(sorted(map(_listed, found), key=lambda each: (key_of(each.name), each.name)))


def save(
    dossier: Dossier, name: str, criteria: Criteria, *, any_day: bool = False, replace: bool = False
) -> Changes:
    """Keeps the criteria under a name; with `any_day` their day is that of whoever opens them.

    Raises `Invalid` for a name that is none, and for one that is taken unless `replace` is asked.
    """
    parameters = json.dumps(to_parameters(criteria, any_day=any_day), ensure_ascii=False)
    kept_name = tidy(name)
    with dossier.write() as work:
        before = _named(work, kept_name)
        if before is not None and not replace:
            raise _taken(before.name)
        work.save(
            records.Selection(name=kept_name, parameters=parameters)
            if before is None
            else dataclasses.replace(before, name=kept_name, parameters=parameters)
        )
        label = (SAVED if before is None else REPLACED).fill(name=kept_name)
        work.describe(label)
    return _changes(label, work)


def rename(dossier: Dossier, selection: UUID, name: str) -> Changes:
    """Gives a selection another name. Raises `Invalid` when it is none or taken, `NotFound`."""
    kept_name = tidy(name)
    with dossier.write() as work:
        before = work.get(records.Selection, selection)
        other = _named(work, kept_name)
        if other is not None and other.id != selection:
            raise _taken(other.name)
        work.save(dataclasses.replace(before, name=kept_name))
        label = RENAMED.fill(name=kept_name)
        work.describe(label)
    return _changes(label, work)


def delete(dossier: Dossier, selection: UUID) -> Changes:
    """Takes a selection away. Raises `NotFound` when it is gone already."""
    with dossier.write() as work:
        before = work.get(records.Selection, selection)
        work.delete(before)
        label = DELETED.fill(name=before.name)
        work.describe(label)
    return _changes(label, work)


def _listed(record: records.Selection) -> Selection:
    try:
        parameters: Any = json.loads(record.parameters)
    except ValueError:  # another program wrote it; `criteria` says so when it is asked for
        parameters = None
    any_day = isinstance(parameters, dict) and parameters.get("as_of") is None
    return Selection(id=record.id, name=record.name, any_day=any_day, parameters=parameters)


def _named(work: UnitOfWork, name: str) -> records.Selection | None:
    """The selection of this name, in whatever letters."""
    found = work.find(records.Selection)
    return next((each for each in found if same_name(each.name, name)), None)


def _taken(name: str) -> Invalid:
    return Invalid([Problem("name", TAKEN.fill(name=name))])


def _changes(label: Text, work: UnitOfWork) -> Changes:
    return Changes(frozenset({records.Selection}), frozenset(), label, work.change)
