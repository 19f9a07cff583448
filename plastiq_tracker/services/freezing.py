"""Finalising reports: freezing their figures, listing, opening and verifying them (definitions 10).

A frozen report never changes; the digest that is told when it is made is what proves it later.
"""

import json
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.criteria import Criteria, from_parameters
from plastiq_tracker.domain.records import Action, Activity, FrozenReport, Project, name_key
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid, NotFound, Trouble
from plastiq_tracker.indicators.freezing import (
    FORMAT,
    FrozenFigures,
    canonical,
    digest,
    document,
    figures_in,
    finalised,
)
from plastiq_tracker.indicators.frozen_changes import Differences, differences
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.targets import Targets, targets
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.services.statistics import check
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.frozen import FrozenLine, frozen_lines, person_keys

__all__ = [
    "Differences",
    "FrozenFigures",
    "FrozenLine",
    "Verification",
    "changes_of",
    "compare",
    "figures_of",
    "find",
    "freeze",
    "frozen",
    "verify",
]

TAKEN = Text("Frozen", "There is a frozen report “{name}” already. Choose another name.")
FINALISED = Text("Frozen", "Report “{name}” finalised")
UNKNOWN = Text("Frozen", "There is no frozen report “{name}”. The dossier has: {names}.")
NONE_YET = Text("Frozen", "There is no frozen report “{name}”: none was finalised yet.")
STANDS = Text("Frozen", "“{name}” stands as it was finalised.")
UNREADABLE = Text(
    "Frozen",
    "“{name}” does not stand: its content is damaged and cannot be read. "
    "Look for it in a backup of the dossier.",
)
ALTERED = Text(
    "Frozen",
    "“{name}” does not stand: its content is not what was finalised. "
    "Look for it in a backup of the dossier.",
)
MISLABELLED = Text(
    "Frozen",
    "“{name}” does not stand: {what} beside it differs from what was finalised. "
    "Look for it in a backup of the dossier.",
)
NEWER = Text(
    "Frozen",
    "“{name}” was finalised by a newer version of this program. It stands as it was; "
    "update the program to open it.",
)
NO_PROJECT = Text(
    "Frozen",
    "Project {code} of this report is no longer in the dossier, so there are no figures to "
    "compare it with. The frozen figures stand.",
)
LABELS = {
    "name": Text("Frozen", "the name"),
    "project_code": Text("Frozen", "the project"),
    "as_of": Text("Frozen", "the day"),
    "finalised_at": Text("Frozen", "the moment of finalising"),
    "definitions_version": Text("Frozen", "the version of the definitions"),
    "parameters": Text("Frozen", "a parameter"),
}


@dataclass(frozen=True)
class Verification:
    """Whether a frozen report is what was finalised, the digest now, and a sentence of it."""

    report: FrozenReport
    stands: bool
    sha256: str | None
    text: Text


def freeze(dossier: Dossier, criteria: Criteria, name: str, now: datetime) -> FrozenReport:
    """Finalises a report of these criteria under a name; `now` is a moment of UTC.

    Raises `Invalid` when the name is empty or taken, `NotFound` when the criteria name what is
    not there, or another `Trouble`; nothing is kept then.
    """
    check(dossier, criteria)
    tidy, moment = " ".join(name.split()), now.replace(microsecond=0)
    with dossier.write() as work:
        for each in frozen_lines(work):
            if name_key(each.name) == name_key(tidy):
                raise Invalid([Problem("name", TAKEN.fill(name=each.name))])
        found = finalised(_document(work, criteria), tidy, moment)
        content = canonical(found)
        return work.save(
            FrozenReport(
                **_labels(found),
                content=zlib.compress(content),
                sha256=digest(content),
            )
        )


def changes_of(report: FrozenReport) -> Changes:
    """What finalising it changed, for who shows the list."""
    return Changes(frozenset({FrozenReport}), frozenset(), FINALISED.fill(name=report.name))


def frozen(dossier: Dossier) -> tuple[FrozenLine, ...]:
    """All frozen reports, the newest first."""
    with dossier.read() as work:
        return tuple(frozen_lines(work))


def find(dossier: Dossier, written: str) -> FrozenLine:
    """The frozen report of this name or key, as someone types it. Raises `NotFound`."""
    known = frozen(dossier)
    for each in known:
        if name_key(written) == name_key(each.name) or written in (str(each.id), each.id.hex):
            return each
    if not known:
        raise NotFound(NONE_YET.fill(name=written))
    raise NotFound(UNKNOWN.fill(name=written, names=", ".join(each.name for each in known)))


def verify(dossier: Dossier, report: UUID) -> Verification:
    """Computes the digest again, and looks whether what is listed is what was finalised.

    Raises `NotFound` when there is no such report.
    """
    with dossier.read() as work:
        return _verified(work.get(FrozenReport, report))


def figures_of(dossier: Dossier, report: UUID) -> FrozenFigures:
    """The figures of a frozen report, as they were. Raises `Trouble` when it does not stand."""
    with dossier.read() as work:
        return figures_in(_opened(work.get(FrozenReport, report)))


def compare(dossier: Dossier, report: UUID) -> Differences:
    """What the same parameters give today that differs, and whose facts moved it.

    Raises `Trouble` when the report does not stand or its project is gone.
    """
    with dossier.read() as work:
        then = _opened(work.get(FrozenReport, report))
        criteria = from_parameters(then["parameters"])
        if not work.find(Project, code=criteria.project):
            raise Trouble(NO_PROJECT.fill(code=criteria.project))
        return differences(then, _document(work, criteria), frozenset(person_keys(work).values()))


def _document(work: UnitOfWork, criteria: Criteria) -> Document:
    read = reading_in(work, criteria)
    keys = person_keys(work)
    rows = read.facts.persons.row[read.found.person].tolist()
    return document(
        read.facts,
        read.found,
        read.episodes,
        criteria,
        keys=[keys[row] for row in rows],
        targets=_targets(work, criteria, len(read.found)),
    )


def _targets(work: UnitOfWork, criteria: Criteria, participants: int) -> Targets:
    (project,) = work.find(Project, code=criteria.project)
    actions = work.find(Action, project_id=project.id)
    activities = [each for action in actions for each in work.find(Activity, action_id=action.id)]
    return targets(criteria, actions, activities, participants)


def _labels(found: Document) -> dict[str, Any]:
    """What stands beside the content, from the content itself."""
    parameters = found["parameters"]
    return {
        "name": found["name"],
        "project_code": parameters["project"],
        "as_of": datetime.fromisoformat(parameters["as_of"]).date(),
        "finalised_at": datetime.fromisoformat(found["finalised_at"]),
        "definitions_version": found["definitions"],
        "parameters": canonical(parameters).decode(),
    }


def _verified(report: FrozenReport) -> Verification:
    try:
        content = zlib.decompress(report.content)
    except zlib.error:
        return Verification(report, False, None, UNREADABLE.fill(name=report.name))
    found = digest(content)
    text = ALTERED if found != report.sha256 else _mislabelled(report, content)
    return Verification(report, text is None, found, (text or STANDS).fill(name=report.name))


def _mislabelled(report: FrozenReport, content: bytes) -> Text | None:
    """What is wrong beside a content that has its digest."""
    try:
        document = json.loads(content)
        if document["format"] != FORMAT:  # of a newer version: nothing beside it can be compared
            return None
        labels = _labels(document)
    except (LookupError, TypeError, ValueError):
        return UNREADABLE
    wrong = next((name for name in labels if getattr(report, name) != labels[name]), None)
    return None if wrong is None else MISLABELLED.fill(what=LABELS[wrong])


def _opened(report: FrozenReport) -> Document:
    """The content of a report that stands. Raises `Trouble` for one that does not."""
    verified = _verified(report)
    if not verified.stands:
        raise Trouble(verified.text)
    found: Document = json.loads(zlib.decompress(report.content))
    if found["format"] != FORMAT:
        raise Trouble(NEWER.fill(name=report.name))
    return found
