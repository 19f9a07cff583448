"""Whoever changes a frozen report, whatever the means, is seen."""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from plastiq_tracker.domain.records import (
    FrozenReport,
)
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.exports.frozen_text import frozen_text
from plastiq_tracker.services import freezing, verifying
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from tests.services.freezing.asking import (
    NOW,
    WORDS,
    content_of,
    criteria_of,
    document_of,
    one,
    report,
    still_stands,
)


def test_the_program_itself_cannot_change_one(dossier: Dossier) -> None:
    kept = one(dossier, FrozenReport)

    def rename(work: UnitOfWork) -> None:
        work.save(replace(kept, name="Anders"))

    def delete(work: UnitOfWork) -> None:
        work.delete(kept)

    for change in (rename, delete):
        with pytest.raises(Trouble) as refused, dossier.write() as work:
            change(work)
        assert WORDS.say(refused.value.text) == (
            "A frozen report is never changed, replaced or deleted. Nothing was changed."
        )
    still_stands(dossier)


def forged(content: bytes) -> bytes:
    """Five more in work, everywhere."""
    return zlib.compress(
        zlib.decompress(content).replace(b'"milestone_3_employed":50', b'"milestone_3_employed":55')
    )


TAMPERING: dict[str, tuple[Callable[[bytes], bytes] | str, str]] = {
    "another figure": (forged, "its content is not what was finalised"),
    "cut short": (lambda content: content[:-20], "its content is damaged"),
    "nothing left": (lambda _: b"", "its content is damaged"),
    "one bit": (
        lambda content: content[:900] + bytes([content[900] ^ 1]) + content[901:],
        "its content is",
    ),
    "another digest": (f"sha256 = '{'0' * 64}'", "its content is not what was finalised"),
    "another name": ("name = 'Ander'", "the name beside it differs"),
    "another project": ("project_code = 'K'", "the project beside it differs"),
    "another day": ("as_of = '2022-03-31'", "the day beside it differs"),
    "another moment": (
        "finalised_at = '2026-11-23 10:00:00.000000'",
        "the moment of finalising beside it differs",
    ),
    "other definitions": (
        "definitions_version = '2'",
        "the version of the definitions beside it differs",
    ),
    "another parameter": (
        "parameters = replace(parameters, 'all_leavers', 'completers')",
        "a parameter beside it differs",
    ),
}


@pytest.mark.parametrize("what", TAMPERING)
def test_tampering_is_seen(dossier: Dossier, what: str) -> None:
    """Another program drops the triggers and changes what it likes."""
    change, sentence = TAMPERING[what]
    key = report(dossier)
    with closing(sqlite3.connect(dossier.path)) as connection:
        connection.execute("DROP TRIGGER tr_frozen_report_update")
        if isinstance(change, str):
            connection.execute(f"UPDATE frozen_report SET {change}")
        else:
            (content,) = connection.execute("SELECT content FROM frozen_report").fetchone()
            assert change(content) != content
            connection.execute("UPDATE frozen_report SET content = ?", [change(content)])
        connection.commit()
    found = freezing.verify(dossier, key)
    assert not found.stands
    assert sentence in WORDS.say(found.text)
    assert "does not stand" in WORDS.say(found.text)
    for ask in (freezing.figures_of, freezing.compare):
        with pytest.raises(Trouble, match="does not stand"):
            ask(dossier, key)


def test_a_forger_who_makes_the_digest_fit_is_known_by_the_one_that_was_printed(
    dossier: Dossier,
) -> None:
    printed = one(dossier, FrozenReport).sha256
    key = report(dossier)
    with closing(sqlite3.connect(dossier.path)) as connection:
        connection.execute("DROP TRIGGER tr_frozen_report_update")
        (content,) = connection.execute("SELECT content FROM frozen_report").fetchone()
        digest = hashlib.sha256(zlib.decompress(forged(content))).hexdigest()
        connection.execute(
            "UPDATE frozen_report SET content = ?, sha256 = ?", [forged(content), digest]
        )
        connection.commit()
    found = freezing.verify(dossier, key)
    assert found.sha256 == digest != printed


def rewritten(dossier: Dossier, content: bytes, after: bytes = b"") -> UUID:
    """Another content with the digest that fits it, as a forger writes it."""
    key = report(dossier)
    altered(
        dossier,
        "content = ?, sha256 = ?",
        zlib.compress(content) + after,
        hashlib.sha256(content).hexdigest(),
    )
    return key


def altered(dossier: Dossier, change: str, *values: Any) -> None:
    with closing(sqlite3.connect(dossier.path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("DROP TRIGGER tr_frozen_report_update")
        connection.execute(f"UPDATE frozen_report SET {change} WHERE name = 'Eindrapport'", values)
        connection.commit()


def is_damaged(dossier: Dossier, key: UUID) -> None:
    """Told as damaged wherever it is asked for; the list and the other reports are as ever."""
    found = freezing.verify(dossier, key)
    assert (found.stands, "content is damaged" in WORDS.say(found.text)) == (False, True)
    for ask in (freezing.figures_of, freezing.compare):
        with pytest.raises(Trouble, match="does not stand"):
            ask(dossier, key)
    json.dumps(found.as_json(WORDS))
    lines = freezing.frozen(dossier)
    json.dumps([each.as_json() for each in lines])
    assert [freezing.verify(dossier, each.id).stands for each in lines].count(False) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b"[]",
        b"",
        b"nothing",
        b'{"format":1}',
        b'{"format":0}',
        b'{"format":true}',
        b'{"format":"2"}',
        b"\xff",
        pytest.param(b"[" * 200_000 + b"]" * 200_000, id="deep"),
        pytest.param(b'{"format":' * 200_000, id="deep objects"),
    ],
)
def test_what_is_no_report_at_all(dossier: Dossier, content: bytes) -> None:
    freezing.freeze(dossier, criteria_of(dossier), "Tweede", NOW)
    is_damaged(dossier, rewritten(dossier, content))


def put(value: object, *path: str | int) -> Callable[[Any], None]:
    """Another value at a place of the document."""

    def change(document: Any) -> None:
        for name in path[:-1]:
            document = document[name]
        document[path[-1]] = value

    return change


def without(*path: str | int) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        for name in path[:-1]:
            document = document[name]
        del document[path[-1]]

    return change


TOTAL = ("figures", "statistics", "cohort", "total")
SHAPES: dict[str, Callable[[Any], None]] = {
    "no retention": without("figures", "retention"),
    "no split of cohorts": without("figures", "statistics", "cohort"),
    "no months": without("figures", "in_work"),
    "no persons": without("persons"),
    "no finalised_at": without("finalised_at"),
    "no parameters": without("parameters"),
    "persons a list": put([], "persons"),
    "persons a text": put("90", "persons"),
    "rows are numbers": put([1, 2], "persons", "rows"),
    "a row cut short": without("persons", "rows", 5, -1),
    "a fact too few": without("persons", "columns", 3),
    "a person twice": lambda each: each["persons"]["rows"].append(each["persons"]["rows"][0]),
    "a key that is none": put("P0001", "persons", "rows", 0, 0),
    "a fact that is a list": put([], "persons", "rows", 0, 3),
    "an unknown gender": put("Q", "persons", "rows", 0, 2),
    "an exit that is no day": put("soon", "persons", "rows", 0, "exit"),
    "an unknown status": put("X", "persons", "rows", 0, "milestone_3_status"),
    "months that are none": put("11", "persons", "rows", 0, "in_work"),
    "a duration without end": put(10**12, "persons", "rows", 0, "duration"),
    "a count in words": put("five", *TOTAL, "figures", "completed"),
    "a negative count": put(-1, *TOTAL, "figures", "active"),
    "a count that is nothing": put(None, *TOTAL, "figures", "enrolled"),
    "a share that is none": put([1], *TOTAL, "figures", "completion"),
    "a share of another count": put([1, 3], *TOTAL, "figures", "completion"),
    "more on a track than enrolled": put(10**6, *TOTAL, "figures", "workplace_track"),
    "a figure too many": put(1, *TOTAL, "figures", "luck"),
    "figures a list": put([], *TOTAL, "figures"),
    "a group of an unknown gender": put("Q", "figures", "statistics", "gender", "groups", 0, "key"),
    "a curve of texts": put([["a"] * 7], "figures", "retention", "curve"),
    "an unknown parameter": put(1, "parameters", "luck"),
    "a day that is none": put("soon", "parameters", "as_of"),
    "parameters a list": put([], "parameters"),
    "a number that is none": put(float("nan"), "figures", "targets", "participants"),
}


@pytest.mark.parametrize("what", SHAPES)
def test_a_content_of_another_shape_is_seen_though_its_digest_fits(
    dossier: Dossier, what: str
) -> None:
    freezing.freeze(dossier, criteria_of(dossier), "Tweede", NOW)
    document = document_of(dossier)
    columns = list(document["persons"]["columns"])
    rows = document["persons"]["rows"]
    document["persons"]["rows"] = [_Row(columns, row) for row in rows]
    SHAPES[what](document)
    content = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    is_damaged(dossier, rewritten(dossier, content.encode()))


class _Row(list[Any]):
    """A row that can be changed by the name of a fact."""

    def __init__(self, columns: list[str], values: list[Any]) -> None:
        super().__init__(values)
        self.columns = columns

    def __setitem__(self, at: Any, value: Any) -> None:
        super().__setitem__(self.columns.index(at) if isinstance(at, str) else at, value)


def test_what_stands_after_the_content_is_seen(dossier: Dossier) -> None:
    freezing.freeze(dossier, criteria_of(dossier), "Tweede", NOW)
    is_damaged(dossier, rewritten(dossier, content_of(dossier), after=b"more"))


def test_a_content_that_swells_is_not_unpacked(
    dossier: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = content_of(dossier)
    freezing.freeze(dossier, criteria_of(dossier), "Tweede", NOW)
    key = rewritten(dossier, content + b" " * 50_000_000)
    monkeypatch.setattr(verifying, "MOST", 2 * len(content))
    is_damaged(dossier, key)


@pytest.mark.parametrize(
    "change",
    [
        "content = 'text'",
        "content = CAST(sha256 AS TEXT)",
        "sha256 = CAST(sha256 AS BLOB)",
        "sha256 = CAST(zeroblob(64) AS TEXT)",
        "name = CAST(name AS BLOB)",
        "as_of = 'soon'",
        "as_of = 20220430",
        "finalised_at = 'later'",
        "finalised_at = x'ff'",
        "parameters = x'ff'",
        "id = 'no key'",
        "id = x'00ff'",
    ],
)
def test_values_of_another_kind_do_not_stop_the_others(dossier: Dossier, change: str) -> None:
    freezing.freeze(dossier, criteria_of(dossier), "Tweede", NOW)
    altered(dossier, change)
    lines = freezing.frozen(dossier)
    found = {each.name: freezing.verify(dossier, each.id) for each in lines}
    assert {name: each.stands for name, each in found.items()} == {
        "Tweede": True,
        "Eindrapport": False,
    }
    assert "does not stand" in WORDS.say(found["Eindrapport"].text)
    assert not found["Eindrapport"].newer
    json.dumps([each.as_json(WORDS) for each in found.values()])
    assert "Eindrapport" in frozen_text(lines, WORDS)


def test_one_of_a_newer_version_cannot_be_verified_by_this_one(dossier: Dossier) -> None:
    key = rewritten(dossier, b'{"format":2,"figures":"in another shape"}')
    found = freezing.verify(dossier, key)
    assert not found.stands
    assert found.newer
    assert found.as_json(WORDS)["newer"]
    assert WORDS.say(found.text) == (
        "“Eindrapport” cannot be verified: it was finalised by a newer version of this program. "
        "Update the program."
    )
    for ask in (freezing.figures_of, freezing.compare):
        with pytest.raises(Trouble, match="newer version"):
            ask(dossier, key)
