"""Finalising reports: freezing their figures, listing, opening and verifying them (definitions 10).

A frozen report never changes; the digest that is told when it is made is what proves it later.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from uuid import UUID

from plastiq_tracker.domain.changes import ChangeKind, Changes
from plastiq_tracker.domain.checks import Problem
from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.records import FrozenReport
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Invalid, NotFound
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.exports.frozen_text import AND_MORE, MANY
from plastiq_tracker.indicators.freezing import (
    FrozenFigures,
    digest,
    document,
    figures_in,
    finalised,
)
from plastiq_tracker.indicators.frozen_bytes import canonical
from plastiq_tracker.indicators.frozen_changes import ChangedFigure, Differences, differences
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.frozen_trace import frozen_curves
from plastiq_tracker.indicators.results import Retention
from plastiq_tracker.indicators.retention_groups import RetentionGroups
from plastiq_tracker.services.finalising import refuse_gone, refuse_nobody
from plastiq_tracker.services.naming import same_name, tidy
from plastiq_tracker.services.reading import reading_in
from plastiq_tracker.services.statistics import check
from plastiq_tracker.services.targets import targets_in
from plastiq_tracker.services.verifying import Verification, labels_of, opened, verified
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from plastiq_tracker.store.frozen import frozen_lines, kept_report, merged_keys, person_keys
from plastiq_tracker.store.tracing import Named, named

__all__ = [
    "Comparison",
    "FrozenFigures",
    "FrozenLine",
    "Verification",
    "changes_of",
    "compare",
    "figures_of",
    "find",
    "freeze",
    "frozen",
    "line_of",
    "retention_of",
    "verify",
]

TAKEN = Text("Frozen", "There is a frozen report “{name}” already. Choose another name.")
FINALISED = Text("Frozen", "Report “{name}” finalised")
UNKNOWN = Text("Frozen", "There is no frozen report “{name}”. The dossier has: {names}.")
NONE_YET = Text("Frozen", "There is no frozen report “{name}”: none was finalised yet.")


@dataclass(frozen=True, eq=False, kw_only=True)
class Comparison(Differences):
    """What differs between a frozen report and today.

    `names` are those still in the dossier; who was merged has the name of who they are now.
    """

    report: FrozenLine
    frozen: FrozenFigures
    names: Mapping[str, Named]

    @property
    def chosen(self) -> tuple[ChangedFigure, ...]:
        """The figures of the split that the report chose, and those of everyone."""
        return tuple(each for each in self.figures if each.by is self.frozen.criteria.by)


def freeze(dossier: Dossier, criteria: Criteria, name: str, now: datetime) -> FrozenReport:
    """Finalises a report of these criteria under a name; `now` without a zone is UTC.

    Raises `Invalid` when the name is none or taken, `NotFound` when the criteria name what is
    not there, `Trouble` when nobody is selected, or another; nothing is kept then. Nobody's saves
    wait while it is made.
    """
    check(dossier, criteria, regions_too=True)
    utc = now if now.tzinfo is None else now.astimezone(UTC)
    kept_name, moment = tidy(name), utc.replace(microsecond=0, tzinfo=None)
    with dossier.read() as work:
        _refuse_taken(work, kept_name)
        refuse_nobody(work, criteria)
        found = finalised(_document(work, criteria), kept_name, moment)
    content = canonical(found)
    report = FrozenReport(
        **labels_of(found), content=zlib.compress(content), sha256=digest(content)
    )
    with dossier.write() as work:
        _refuse_taken(work, kept_name)
        work.describe(FINALISED.fill(name=kept_name), ChangeKind.FINAL)
        return work.save(report)


def _refuse_taken(work: UnitOfWork, name: str) -> None:
    for each in frozen_lines(work):
        if same_name(each.name, name):
            raise Invalid([Problem("name", TAKEN.fill(name=each.name))])


def changes_of(report: FrozenReport) -> Changes:
    """What finalising it changed, for who shows the list."""
    return Changes(frozenset({FrozenReport}), frozenset(), FINALISED.fill(name=report.name))


def line_of(report: FrozenReport) -> FrozenLine:
    """The report as it is listed."""
    return FrozenLine(**{each.name: getattr(report, each.name) for each in fields(FrozenLine)})


def frozen(dossier: Dossier) -> tuple[FrozenLine, ...]:
    """All frozen reports, the newest first."""
    with dossier.read() as work:
        return tuple(frozen_lines(work))


def find(dossier: Dossier, written: str) -> FrozenLine:
    """The frozen report of this name or key, as someone types it. Raises `NotFound`."""
    known = frozen(dossier)
    for each in known:
        if same_name(written, each.name) or written in (str(each.id), each.id.hex):
            return each
    if not known:
        raise NotFound(NONE_YET.fill(name=written))
    raise NotFound(UNKNOWN.fill(name=written, names=_listed(known)))


def _listed(lines: Sequence[FrozenLine]) -> Text | str:
    first = ", ".join(each.name for each in lines[:MANY])
    more = len(lines) - MANY
    return first if more <= 0 else AND_MORE.fill(persons=first, count=more)


def verify(dossier: Dossier, report: UUID) -> Verification:
    """Computes the digest again, and looks whether what is listed is what was finalised.

    Raises `NotFound` when there is no such report.
    """
    with dossier.read() as work:
        return verified(kept_report(work, report))


def figures_of(dossier: Dossier, report: UUID) -> FrozenFigures:
    """The figures of a frozen report, as they were. Raises `Trouble` when it does not stand."""
    with dossier.read() as work:
        return figures_in(opened(kept_report(work, report)))


def retention_of(
    figures: FrozenFigures, by: Dimension, *, several: bool
) -> Retention | RetentionGroups:
    """The curve that was frozen; with `several` one for each group of a split."""
    return frozen_curves(figures, by) if several else figures.retention


def compare(dossier: Dossier, report: UUID, criteria: Criteria | None = None) -> Comparison:
    """What the same parameters, or these, give today that differs, and whose facts moved it.

    Raises `Trouble` when the report does not stand, or what it selects is gone.
    """
    with dossier.read() as work:
        kept = kept_report(work, report)
        then = opened(kept)
        frozen_figures = figures_in(then)
        wanted = criteria or frozen_figures.criteria
        refuse_gone(work, wanted)
        keys = person_keys(work)
        merged = merged_keys(work)
        found = differences(
            then, _document(work, wanted), frozenset(keys.values()), frozenset(merged)
        )
        changed = {each.key: merged.get(each.key, each.key) for each in found.persons}
        wanted_keys = set(changed.values())
        known = named(work, [row for row, key in keys.items() if key in wanted_keys])
        by_key = {each.id.hex: each for each in known.values()}
    return Comparison(
        report=kept.line,
        frozen=frozen_figures,
        definitions=found.definitions,
        figures=found.figures,
        persons=found.persons,
        names={key: by_key[now] for key, now in changed.items() if now in by_key},
    )


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
        targets=targets_in(work, criteria, len(read.found)),
    )
