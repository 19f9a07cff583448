"""The figures and the people behind them as files; the ending of the name says which kind."""

from pathlib import Path

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.text import Words
from plastiq_tracker.exports.csv_file import (
    FILE_ENCODING,
    people_csv,
    retention_csv,
    statistics_csv,
)
from plastiq_tracker.exports.text_table import retention_text, statistics_text
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

ENDINGS = ("xlsx", "csv")


def export_statistics(dossier: Dossier, criteria: Criteria, path: Path, words: Words) -> None:
    """Writes the cohort statistics: a workbook with everything, or the outcome table as CSV.

    Raises FileTrouble when the file cannot be written.
    """
    kind = _kind(dossier, path)
    if kind == "csv":
        _write_text(path, statistics_csv(statistics(dossier, criteria)))
        return
    # xlsxwriter is needed for a workbook only, and would delay the start.
    from plastiq_tracker.exports.xlsx import write_statistics  # noqa: PLC0415

    write_statistics(path, *figures(dossier, criteria), words)


def export_people(dossier: Dossier, criteria: Criteria, path: Path, words: Words) -> None:
    """Writes a row per person of the population, with codes and never names.

    Raises FileTrouble when the file cannot be written.
    """
    kind = _kind(dossier, path)
    rows = people(dossier, criteria)
    if kind == "csv":
        _write_text(path, people_csv(rows))
        return
    # For start-up time, as above.
    from plastiq_tracker.exports.xlsx import write_people  # noqa: PLC0415

    write_people(path, criteria, rows, words)


def _kind(dossier: Dossier, path: Path) -> str:
    dossier.spare(path)
    return ending(path, ENDINGS)


def _write_text(path: Path, text: str) -> None:
    with whole_file(path) as part:
        part.write_text(text, FILE_ENCODING, newline="")
