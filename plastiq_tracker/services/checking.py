"""Whether a dossier is sound, and what in it contradicts itself or lacks something."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.indicators.finding_kinds import MEANINGS, FindingKind
from plastiq_tracker.indicators.findings import findings, told
from plastiq_tracker.services.beside import beside_in
from plastiq_tracker.services.dossiers import open_dossier
from plastiq_tracker.services.reading import facts_in
from plastiq_tracker.services.titles import about
from plastiq_tracker.store import worklist as store
from plastiq_tracker.store.dossier import UnitOfWork
from plastiq_tracker.store.soundness import Soundness, soundness

SOUND = Text("Check", "The file is sound.")
DAMAGED = Text("Check", "The file is damaged. It was left as it is; open a backup.")
VERSION = Text("Check", "Schema: version {version}")
OLDER = Text(
    "Check",
    "Schema: version {version}; the newest is {newest}. Opening the dossier brings it up to date, "
    "after a backup; what it holds is looked at after that.",
)
NOTHING_FOUND = Text("Check", "Nothing in it contradicts itself or is missing.")
TO_MEND = Text("Check", "Contradictions and gaps to mend: {count}")
REMARKED = Text("Check", "Remarks, which may be right as they are: {count}")
OF_PERSON = Text("Check", "{code}, {trajectory}: {said}")
OF_NOBODY = Text("Check", "{code}: {said}")


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One finding about the person of this code."""

    person: str
    kind: FindingKind
    text: Text
    field: str
    day: date | None
    trajectory: str | None

    @property
    def contradicts(self) -> bool:
        return MEANINGS[self.kind].contradicts

    @property
    def said(self) -> Text:
        text = OF_PERSON if self.trajectory else OF_NOBODY
        return text.fill(code=self.person, trajectory=self.trajectory, said=self.text)

    def as_json(self, words: Words) -> dict[str, Any]:
        return {
            "person": self.person,
            "kind": self.kind.value,
            "contradicts": self.contradicts,
            "trajectory": self.trajectory,
            "field": self.field,
            "day": None if self.day is None else self.day.isoformat(),
            "message": words.say(self.text),
        }


@dataclass(frozen=True, kw_only=True)
class Check:
    """What was looked at on `as_of`; `remarks` is None when the file is damaged or older."""

    as_of: date
    soundness: Soundness
    remarks: tuple[Remark, ...] | None

    def counts(self) -> Mapping[FindingKind, int]:
        found = dict.fromkeys(FindingKind, 0)
        for each in self.remarks or ():
            found[each.kind] += 1
        return found

    def as_json(self, words: Words) -> dict[str, Any]:
        sound = self.soundness
        return {
            "as_of": self.as_of.isoformat(),
            "sound": sound.is_sound,
            "schema": {"version": sound.version, "newest": sound.newest},
            "integrity": list(sound.damage),
            "foreign_keys": [words.say(each) for each in sound.dangling],
            "counts": None if self.remarks is None else dict(self.counts()),
            "findings": None
            if self.remarks is None
            else [each.as_json(words) for each in self.remarks],
        }


def check(path: Path, today: date) -> Check:
    """Looks through the dossier at `path` without changing it.

    What it holds is judged only when the file is sound and of the newest schema. Raises
    `FileTrouble` when there is no dossier to look at.
    """
    found = soundness(path)
    remarks = None
    if found.is_sound and found.is_current:
        with closing(open_dossier(path)) as dossier, dossier.read() as unit:
            remarks = remarks_in(unit, today)
    return Check(as_of=today, soundness=found, remarks=remarks)


def remarks_in(unit: UnitOfWork, today: date) -> tuple[Remark, ...]:
    """Every finding, contradictions first, in order of person's code."""
    facts = facts_in(unit)
    found = told(facts, findings(facts, today, beside_in(unit, facts, today)))
    rows = facts.persons.row
    codes = store.people(unit, {int(rows[each.person]) for each in found})
    remarks = (
        Remark(
            person=codes[int(rows[each.person])].code,
            kind=each.kind,
            text=about(each.record, each.text),
            field=each.field,
            day=each.day,
            trajectory=each.trajectory,
        )
        for each in found
    )
    return tuple(sorted(remarks, key=lambda each: (not each.contradicts, each.person)))
