"""Whether a frozen report is what was finalised: its digest, and what is listed beside it."""

import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.indicators.freezing import FORMAT, digest
from plastiq_tracker.indicators.frozen_bytes import canonical, parsed
from plastiq_tracker.indicators.frozen_figures import Document
from plastiq_tracker.indicators.frozen_shape import is_whole
from plastiq_tracker.store.frozen import KeptReport

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
    "“{name}” cannot be verified: it was finalised by a newer version of this program. "
    "Update the program.",
)
MOST = 1 << 30
"""No content is larger, in bytes; one of millions of persons is not."""

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
    """Whether a frozen report is what was finalised, the digest now, and a sentence of it.

    One of a `newer` version of the program cannot be read here: nothing says that it fails.
    """

    report: FrozenLine
    stands: bool
    sha256: str | None
    text: Text
    newer: bool = False

    def as_json(self, words: Words) -> dict[str, Any]:
        return {
            "id": str(self.report.id),
            "name": self.report.name,
            "stands": self.stands,
            "newer": self.newer,
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


def verified(report: KeptReport) -> Verification:
    """Computes the digest again, and compares what is listed with the content."""
    return _examined(report)[0]


def opened(report: KeptReport) -> Document:
    """The content of a report that stands. Raises `Trouble` for one that does not."""
    verification, found = _examined(report)
    if not verification.stands:
        raise Trouble(verification.text)
    return found


def _examined(report: KeptReport) -> tuple[Verification, Document]:
    """What verifying says, and the content; it is empty when the report does not stand."""
    line, content = report.line, _unpacked(report.content)
    if content is None:
        return Verification(line, False, None, UNREADABLE.fill(name=line.name)), {}
    sha256 = digest(content)
    text, found = _read(report, content) if sha256 == line.sha256 else (ALTERED, {})
    said = text.fill(name=line.name)
    return Verification(line, text is STANDS, sha256, said, newer=text is NEWER), found


def _unpacked(content: bytes) -> bytes | None:
    """The canonical form; None when it is not there as a whole, with nothing after it."""
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(content, MOST)
    except zlib.error:
        return None
    return found if unpacking.eof and not unpacking.unused_data else None


def _read(report: KeptReport, content: bytes) -> tuple[Text, Document]:
    """What is to be said of a content that has its digest, and its document."""
    try:
        found = parsed(content)
        form = found["format"]
        if type(form) is int and form > FORMAT:
            return NEWER, {}
        if type(form) is not int or form != FORMAT or not report.whole or not is_whole(found):
            return UNREADABLE, {}
        labels = labels_of(found)
    except (LookupError, RecursionError, TypeError, ValueError):
        return UNREADABLE, {}
    listed = vars(report.line) | {"parameters": report.parameters}
    for name, value in labels.items():
        if listed[name] != value:
            return MISLABELLED.fill(what=LABELS[name]), {}
    return STANDS, found
