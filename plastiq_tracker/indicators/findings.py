"""Contradictions and gaps in what was recorded of each person, and where each is mended.

One rule for the worklist, the command `check` and a dossier's "what is missing". Each names the
record that it is about by its place among the facts.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from plastiq_tracker.domain.dates import age_on
from plastiq_tracker.domain.records import FollowUp, Internship, JobSpell, Record
from plastiq_tracker.domain.text import Text
from plastiq_tracker.indicators.beside import Beside
from plastiq_tracker.indicators.case import ANSWERS
from plastiq_tracker.indicators.facts import (
    NEVER,
    Codes,
    Days,
    Facts,
    Flags,
    Positions,
    day_or_none,
)
from plastiq_tracker.indicators.finding_kinds import KINDS, MEANINGS, FindingKind
from plastiq_tracker.indicators.finding_rules import RULES, Seen, open_stages

__all__ = ["Finding", "FindingKind", "Findings", "findings", "said", "told", "trajectory_of"]


@dataclass(frozen=True, eq=False)
class Findings:
    """One position per finding, in order of person and kind.

    `kind` counts in `KINDS`; `at` is the record's place in its table of the facts; `day` is the day
    that the sentence names and `other` the enrolment it names, NEVER and -1 without.
    """

    kind: Codes
    person: Positions
    at: Positions
    day: Days
    other: Positions

    def __len__(self) -> int:
        return len(self.kind)

    def of(self, chosen: Flags) -> "Findings":
        return Findings(*(column[chosen] for column in vars(self).values()))

    def of_kinds(self, *kinds: FindingKind) -> "Findings":
        return self.of(np.isin(self.kind, [KINDS.index(each) for each in kinds]))

    @property
    def contradictions(self) -> "Findings":
        """Without what may well be right as it stands."""
        found = np.array([MEANINGS[each].contradicts for each in KINDS])
        return self.of(found[self.kind])

    def counts(self) -> dict[FindingKind, int]:
        """How many there are of each kind that occurs."""
        number = np.bincount(self.kind, minlength=len(KINDS)).tolist()
        return {kind: count for kind, count in zip(KINDS, number, strict=True) if count}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One of them, ready to be told; `at` is the place among the facts' rows of `record`.

    `trajectory` is the code of the edition it is about, None for a job.
    """

    kind: FindingKind
    person: int
    text: Text
    record: type[Record]
    field: str
    at: int
    day: date | None
    trajectory: str | None


def findings(facts: Facts, today: date, beside: Beside) -> Findings:
    """Everything found on `today`."""
    seen = Seen(facts, today, beside)
    parts = [(code, RULES[kind](seen)) for code, kind in enumerate(KINDS)]
    kind = np.repeat(np.arange(len(parts), dtype=np.int8), [len(rows.at) for _, rows in parts])
    at = np.concatenate([rows.at for _, rows in parts]).astype(np.int32)
    day = np.concatenate([rows.days() for _, rows in parts]).astype(np.int32)
    other = np.concatenate([rows.others() for _, rows in parts]).astype(np.int32)
    person = np.concatenate([rows.person for _, rows in parts]).astype(np.int32)
    order = np.argsort(person, kind="stable")
    return Findings(kind[order], person[order], at[order], day[order], other[order])


def told(facts: Facts, found: Findings) -> tuple[Finding, ...]:
    """Each of these in words."""
    return tuple(_told(facts, found, at) for at in range(len(found)))


def said(facts: Facts, found: Findings, at: int) -> Text:
    """The sentence of the one at this place."""
    return MEANINGS[KINDS[found.kind[at]]].text.fill(**_values(facts, found, at))


def _told(facts: Facts, found: Findings, at: int) -> Finding:
    kind = KINDS[found.kind[at]]
    record, field, row = _mended(facts, kind, int(found.at[at]))
    return Finding(
        kind=kind,
        person=int(found.person[at]),
        text=said(facts, found, at),
        record=record,
        field=field,
        at=row,
        day=day_or_none(int(found.day[at])),
        trajectory=trajectory_of(facts, found, at),
    )


def _mended(facts: Facts, kind: FindingKind, row: int) -> tuple[type[Record], str, int]:
    """Where: what lacks an exit may lack only the end of an internship."""
    if kind is FindingKind.NO_EXIT and facts.enrolments.training_end[row] < NEVER:
        open_ones = np.flatnonzero(open_stages(facts) & (facts.internships.enrolment == row))
        return Internship, "end", int(open_ones[0])
    return MEANINGS[kind].record, MEANINGS[kind].field, row


def trajectory_of(facts: Facts, found: Findings, at: int) -> str | None:
    """The code of the edition that this finding is about, None for a job."""
    record, row = MEANINGS[KINDS[found.kind[at]]].record, int(found.at[at])
    if record is Internship:
        row = int(facts.internships.enrolment[row])
    elif record is FollowUp:
        row = int(facts.follow_ups.enrolment[row])
    return None if record is JobSpell else _code(facts, row)


def _code(facts: Facts, enrolment: int) -> str:
    return facts.trajectories.code[int(facts.enrolments.trajectory[enrolment])]


def _values(facts: Facts, found: Findings, at: int) -> dict[str, object]:
    """What the sentence of this finding may name."""
    kind, row, other = KINDS[found.kind[at]], int(found.at[at]), int(found.other[at])
    values: dict[str, object] = {"day": day_or_none(int(found.day[at]))}
    if other >= 0:
        values["code"] = _code(facts, other)
    if MEANINGS[kind].record is FollowUp:
        values["answer"] = ANSWERS[facts.follow_ups.answer[row]]
    if kind is FindingKind.TOO_OLD:
        birth = date.fromordinal(int(facts.persons.birth[found.person[at]]))
        values["age"] = age_on(birth, date.fromordinal(int(facts.enrolments.start[row])))
    return values
