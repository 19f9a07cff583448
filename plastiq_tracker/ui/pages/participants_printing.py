"""A dossier on paper or as PDF: what goes along was asked; here is where it goes."""

import re
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.views import PersonDossier
from plastiq_tracker.services.person_sheet import person_sheet
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone
from plastiq_tracker.ui.pages.participants_dossier import DossierView
from plastiq_tracker.ui.pages.participants_story import story_of
from plastiq_tracker.ui.printing import Printed, paint, save_pdf
from plastiq_tracker.ui.words import translate

SAVED = Text("Print", "Saved: {path}")
NO_PRINTER = Text("Print", "Nothing was printed: the printer was not reached. Save a PDF instead.")


class DossierPrinting(QObject):
    """Prints the person shown in `view` when its question was answered."""

    def __init__(self, desk: Desk, view: DossierView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        view.printing.pdf_wanted.connect(self.save_as)
        view.printing.print_wanted.connect(self.print_out)

    def save_as(self, notes: bool) -> None:
        """Asks for a place and writes the PDF there."""
        shown = self._view.dossier
        if shown is None:
            return
        title = translate("Print", "Save as PDF")
        proposed = str(Path.home() / f"{file_name(shown)}.pdf")
        kinds = translate("Print", "PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self._view.window(), title, proposed, kinds)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"), notes)

    def save(self, path: Path, notes: bool) -> None:
        """Writes the PDF in the worker and tells where it is."""
        if (shown := self._view.dossier) is None:
            return
        printed, dossier = self._printed(shown, notes), self._desk.dossier

        def write() -> None:
            dossier.spare(path)
            save_pdf(printed, path)

        self._desk.read(
            write, lambda _done: self._desk.tell(SAVED.fill(path=path), Tone.GOOD), owner=self
        )

    def print_out(self, notes: bool) -> None:
        """Asks for a printer with the system's own dialog and prints the pages chosen there."""
        # Few ever print; the window starts without what this needs.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        if (shown := self._view.dossier) is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(file_name(shown))
        dialog = QPrintDialog(printer, self._view.window())
        dialog.setWindowTitle(translate("Print", "Print this dossier"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            chosen = range(printer.fromPage(), printer.toPage() + 1)
            if not paint(self._printed(shown, notes), printer, chosen):
                self._desk.tell(NO_PRINTER, Tone.BAD)

    def _printed(self, shown: PersonDossier, notes: bool) -> Printed:
        words, today = self._desk.words, self._desk.today()
        return Printed(
            person_sheet(shown, today, notes=notes),
            story_of(words, shown, today),
            words,
            self._desk.dossier.path.stem,
        )


def file_name(shown: PersonDossier) -> str:
    """What a file about this person is called, without what no file may have in its name."""
    person = shown.person
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", f"{person.last_name} {person.first_name}").strip()
