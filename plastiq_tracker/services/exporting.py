"""The figures and the people behind them as files; the ending of the name says which kind."""

from pathlib import Path

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.exports.csv_file import (
    FILE_ENCODING,
    people_csv,
    retention_csv,
    statistics_csv,
)
from plastiq_tracker.exports.external import external_csv, external_sheets
from plastiq_tracker.exports.sheets import Sheet, people_sheets, statistics_sheets
from plastiq_tracker.exports.text_table import retention_text, statistics_text
from plastiq_tracker.indicators.disclosure import Protected, protect
from plastiq_tracker.services.statistics import figures, people, statistics
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.outfiles import ending, whole_file

__all__ = [
    "ENDINGS",
    "export_people",
    "export_statistics",
    "retention_csv",
    "retention_text",
    "statistics_csv",
    "statistics_text",
]

ENDINGS = ("xlsx", "csv", "ods")
NO_PERSONS = Text(
    "Export",
    "Rows of persons are never for readers outside: export the statistics for them, or the "
    "persons for use in the house.",
)


def export_statistics(
    dossier: Dossier, criteria: Criteria, path: Path, words: Words, *, external: bool = False
) -> None:
    """Writes the cohort statistics: a workbook with everything, or the outcome table as CSV.

    `external`: for readers outside, with small numbers protected (definitions 9).
    Raises FileTrouble when the file cannot be written.
    """
    kind = _kind(dossier, path)
    if external:
        _write_external(protect(statistics(dossier, criteria)), kind, path, words)
    elif kind == "csv":
        _write_text(path, statistics_csv(statistics(dossier, criteria)))
    else:
        _write_book(kind, path, statistics_sheets(*figures(dossier, criteria), words), words)


def export_people(
    dossier: Dossier, criteria: Criteria, path: Path, words: Words, *, external: bool = False
) -> None:
    """Writes a row per person of the population, with codes and never names.

    Raises Trouble when it would be for readers outside, FileTrouble when the file cannot be
    written.
    """
    if external:
        raise Trouble(NO_PERSONS)
    kind = _kind(dossier, path)
    rows = people(dossier, criteria)
    if kind == "csv":
        _write_text(path, people_csv(rows))
    else:
        _write_book(kind, path, people_sheets(criteria, rows, words), words)


def _write_external(protected: Protected, kind: str, path: Path, words: Words) -> None:
    if kind == "csv":
        _write_text(path, external_csv(protected))
    else:
        _write_book(kind, path, external_sheets(protected, words), words)


def _write_book(kind: str, path: Path, sheets: list[Sheet], words: Words) -> None:
    # xlsxwriter is needed for a workbook only, and would delay the start.
    if kind == "ods":
        from plastiq_tracker.exports.ods import write  # noqa: PLC0415
    else:
        from plastiq_tracker.exports.xlsx import write  # noqa: PLC0415
    write(path, sheets, words)


def _kind(dossier: Dossier, path: Path) -> str:
    dossier.spare(path)
    return ending(path, ENDINGS)


def _write_text(path: Path, text: str) -> None:
    with whole_file(path) as part:
        part.write_text(text, FILE_ENCODING, newline="")
