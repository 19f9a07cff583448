"""Whoever changes a frozen report, whatever the means, is seen."""

import hashlib
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from plastiq_tracker.domain.records import (
    FrozenReport,
)
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.services import freezing
from plastiq_tracker.store.dossier import Dossier, UnitOfWork
from tests.services.freezing.asking import (
    NOW,
    WORDS,
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


@pytest.mark.parametrize("content", [b"{}", b"[]", b"nothing", b'{"format":1}'])
def test_what_is_no_report_at_all(dossier: Dossier, content: bytes) -> None:
    key = report(dossier)
    with closing(sqlite3.connect(dossier.path)) as connection:
        connection.execute("DROP TRIGGER tr_frozen_report_update")
        connection.execute(
            "UPDATE frozen_report SET content = ?, sha256 = ?",
            [zlib.compress(content), hashlib.sha256(content).hexdigest()],
        )
        connection.commit()
    assert not freezing.verify(dossier, key).stands
    with pytest.raises(Trouble, match="does not stand"):
        freezing.figures_of(dossier, key)


def test_one_of_a_newer_version_stands_and_asks_for_that_version(dossier: Dossier) -> None:
    content = b'{"format":2,"figures":"in another shape"}'
    newer = FrozenReport(
        name="Later",
        project_code="J",
        as_of=date(2030, 1, 1),
        finalised_at=NOW,
        definitions_version="7",
        parameters="{}",
        content=zlib.compress(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    with dossier.write() as work:
        work.save(newer)
    assert freezing.verify(dossier, newer.id).stands
    with pytest.raises(Trouble, match="newer version"):
        freezing.figures_of(dossier, newer.id)
