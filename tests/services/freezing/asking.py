"""Asking about the frozen report of the reference project, and changing what lies behind it."""

import json
import zlib
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import (
    Enrolment,
    FollowUp,
    FrozenReport,
    Person,
    Trajectory,
)
from plastiq_tracker.domain.values import (
    Answer,
    Dimension,
    Milestone,
)
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.exports.frozen_changes import person_said
from plastiq_tracker.services import dossiers, freezing, records, statistics
from plastiq_tracker.services.freezing import Comparison
from plastiq_tracker.store.dossier import Dossier
from tests.figures import reference_json
from tests.reference.test_naive import deviations

NOW = datetime(2026, 11, 24, 18, 30, 15, 123456)
WORDS = PlainWords()


def criteria_of(dossier: Dossier, **values: Any) -> Criteria:
    found = statistics.default_criteria(dossier, dossiers.DEMO_DAY)
    return replace(found, then_by=Dimension.GENDER, **values)


def report(dossier: Dossier) -> UUID:
    return freezing.find(dossier, "eindrapport").id


def content_of(dossier: Dossier) -> bytes:
    with dossier.read() as work:
        return zlib.decompress(work.get(FrozenReport, report(dossier)).content)


def document_of(dossier: Dossier) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(content_of(dossier))
    return found


def rows_of(dossier: Dossier) -> list[dict[str, Any]]:
    people = document_of(dossier)["persons"]
    return [dict(zip(people["columns"], row, strict=True)) for row in people["rows"]]


def one(dossier: Dossier, kind: type[Any], **equal: Any) -> Any:
    with dossier.read() as work:
        (found,) = work.find(kind, **equal)
    return found


def person(dossier: Dossier, code: str) -> Person:
    found: Person = one(dossier, Person, code=code)
    return found


def enrolment(dossier: Dossier, code: str) -> Enrolment:
    found: Enrolment = one(dossier, Enrolment, person_id=person(dossier, code).id)
    return found


def answer(dossier: Dossier, code: str, milestone: Milestone, day: date, answer: Answer) -> None:
    contact = FollowUp(
        enrolment_id=enrolment(dossier, code).id,
        milestone=milestone,
        contacted_on=day,
        answer=answer,
        recorded_at=NOW,
    )
    records.save(dossier, contact)


def re_enrol(dossier: Dossier, code: str, trajectory: str, **values: Any) -> None:
    edition = one(dossier, Trajectory, code=trajectory)
    again = Enrolment(
        code=f"{code}-again",
        person_id=person(dossier, code).id,
        trajectory_id=edition.id,
        start=edition.start,
        **values,
    )
    records.save(dossier, again)


def still_stands(dossier: Dossier) -> None:
    """Verifies, and shows the figures of the report of 2020–2022."""
    assert freezing.verify(dossier, report(dossier)).stands
    shown = freezing.figures_of(dossier, report(dossier)).as_json()
    expected = reference_json()
    assert deviations(expected["stats"], shown["stats"]) == []
    assert deviations(expected["retention"], shown["retention"]) == []


def changed(found: Comparison, *place: str | None) -> set[str]:
    """The keys of the figures that changed in a place of the chosen split."""
    return {each.figure.key for each in found.chosen if each.figure.place == place}


def value(found: Comparison, key: str, *place: str | None) -> tuple[Any, Any]:
    (figure,) = (
        each for each in found.chosen if (each.figure.key, each.figure.place) == (key, place)
    )
    return figure.then, figure.now


def who(found: Comparison) -> dict[str, str]:
    """What is said of each person whose facts changed, by code, or by key when erased."""
    return {
        found.names[each.key].code if each.key in found.names else each.key: person_said(
            each, WORDS
        )
        for each in found.persons
    }
