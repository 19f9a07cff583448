"""Files dragged onto the window: a dossier is opened, a workbook imported."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SUFFIX = ".plastiq"
WORKBOOKS = (".xlsx", ".ods")


def file_held(data: QMimeData, *, has_dossier: bool) -> Path | None:
    """The one file held, when something can be done with it; workbooks need an open dossier."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    kinds = (SUFFIX, *WORKBOOKS) if has_dossier else (SUFFIX,)
    return path if path.suffix.lower() in kinds else None
