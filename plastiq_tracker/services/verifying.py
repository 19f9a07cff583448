"""Whether a frozen report is what was finalised: its digest, and what is listed beside it."""

import json
import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from plastiq_tracker.domain.records import FrozenReport
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.indicators.freezing import FORMAT, canonical, digest
from plastiq_tracker.indicators.frozen_figures import Document

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

    def as_json(self, words: Words) -> dict[str, Any]:
        return {
            "id": str(self.report.id),
            "name": self.report.name,
            "stands": self.stands,
            "sha256": self.report.sha256,
            "found": self.sha256,
            "message": words.say(self.text),
        }


def labels_of(found: Document) -> dict[str, Any]:
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


def verified(report: FrozenReport) -> Verification:
    """Computes the digest again, and compares what is listed with the content."""
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
        labels = labels_of(document)
    except (LookupError, TypeError, ValueError):
        return UNREADABLE
    wrong = next((name for name in labels if getattr(report, name) != labels[name]), None)
    return None if wrong is None else MISLABELLED.fill(what=LABELS[wrong])


def opened(report: FrozenReport) -> Document:
    """The content of a report that stands. Raises `Trouble` for one that does not."""
    verification = verified(report)
    if not verification.stands:
        raise Trouble(verification.text)
    found: Document = json.loads(zlib.decompress(report.content))
    if found["format"] != FORMAT:
        raise Trouble(NEWER.fill(name=report.name))
    return found
