"""Saving what the page of statistics shows: figures as workbook or CSV, charts as pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.services import charting, exporting
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.words import translate


class Files(QObject):
    """Asks where with the system's own dialog, writes in the worker, and tells what was saved."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._folder = ""

    def save_figures(self, criteria: Criteria, *, external: bool = False) -> None:
        """As a workbook with everything or as CSV, by the ending of the name.

        `external`: for readers outside, with small numbers hidden.
        """
        kinds = (
            translate("Statistics", "Excel workbook (*.xlsx)"),
            translate("Statistics", "OpenDocument spreadsheet (*.ods)"),
            translate("Statistics", "CSV for other programs (*.csv)"),
        )
        what = translate("Statistics", "figures")
        if external:
            what = translate("Statistics", "figures for outside")
        path = self._ask(
            translate("Statistics", "Export the figures"),
            default_name(criteria, what, "xlsx"),
            dict(zip(kinds, ("xlsx", "ods", "csv"), strict=True)),
        )
        if path is None:
            return
        dossier, words = self._desk.dossier, self._desk.words

        def write() -> None:
            exporting.export_statistics(dossier, criteria, path, words, external=external)

        self._write(write, path)

    def save_chart(self, criteria: Criteria, kind: str, name: str, result: Any) -> None:
        """On a light ground, whatever the theme: it is for paper and for other documents."""
        kinds = (
            translate("Statistics", "PNG picture (*.png)"),
            translate("Statistics", "SVG drawing (*.svg)"),
            translate("Statistics", "PDF document (*.pdf)"),
        )
        path = self._ask(
            translate("Statistics", "Save the chart"),
            default_name(criteria, name.lower(), "png"),
            dict(zip(kinds, charting.CHART_ENDINGS, strict=True)),
        )
        if path is not None:
            dossier, words = self._desk.dossier, self._desk.words

            def write() -> None:
                dossier.spare(path)
                charting.save_result(kind, result, words, path)

            self._write(write, path)

    def copy_chart(self, kind: str, result: Any) -> None:
        """Puts the chart on the clipboard, sharp enough for a document."""
        words = self._desk.words

        def copied(picture: bytes) -> None:
            QGuiApplication.clipboard().setImage(QImage.fromData(picture))
            self._desk.tell(
                translate("Statistics", "The chart is on the clipboard: paste it where you want."),
                Tone.GOOD,
            )

        self._desk.read(lambda: charting.result_picture(kind, result, words), copied, owner=self)

    def _ask(self, title: str, name: str, kinds: dict[str, str]) -> Path | None:
        """Where to write; a name without an ending gets that of the kind that was chosen."""
        chosen, kind = QFileDialog.getSaveFileName(
            self._page, title, str(self._where() / name), ";;".join(kinds)
        )
        if not chosen:
            return None
        path = Path(chosen)
        self._folder = str(path.parent)
        ending = path.suffix.lower().removeprefix(".")
        if ending in kinds.values():
            return path
        return path.with_name(f"{path.name}.{kinds.get(kind, next(iter(kinds.values())))}")

    def _where(self) -> Path:
        if self._folder and Path(self._folder).is_dir():
            return Path(self._folder)
        places = QStandardPaths.StandardLocation
        return Path(QStandardPaths.writableLocation(places.DocumentsLocation))

    def _write(self, write: Callable[[], None], path: Path) -> None:
        saved = translate("Statistics", "Saved: {path}").format(path=path)
        self._desk.read(write, lambda _done: self._desk.tell(saved, Tone.GOOD), owner=self)


def default_name(criteria: Criteria, what: str, ending: str) -> str:
    """Such as J2020-2022-04-30-cijfers.xlsx, without what a file's name cannot hold."""
    parts = f"{criteria.project}-{criteria.as_of.isoformat()}-{what}"
    safe = "".join("-" if char in '\\/:*?"<>| ' else char for char in parts)
    return f"{safe}.{ending}"
