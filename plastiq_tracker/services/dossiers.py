"""Making and opening dossier files, and the demo."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from plastiq_tracker.domain.changes import DEMO_AUTHOR
from plastiq_tracker.store.dossier import Dossier
from plastiq_tracker.system.resources import shipped

SUFFIX = ".plastiq"
DEMO_DAY = date(2022, 4, 30)
"""The day on which the demo plays: that of the report its figures come from."""


def create(path: Path) -> Dossier:
    """Makes an empty dossier. Raises `FileTrouble` when something is there already."""
    return Dossier.create(path)


def open_dossier(path: Path) -> Dossier:
    """Opens a dossier, after bringing an older one up to date. Raises `FileTrouble`."""
    return Dossier.open(path)


def make_demo(path: Path) -> Dossier:
    """Makes a dossier of the made-up 90 young people at `path`, whole or not at all, and opens it.

    What it begins with is someone else's deed, so that one's own undo does not empty it.

    Raises `FileTrouble` when something is there already, and `Trouble` when it cannot be written.
    """
    from plastiq_tracker.services.importing import import_workbook  # noqa: PLC0415

    workbook = shipped("resources", "demo", "plastiq-2020-2022.xlsx")
    dossier = Dossier.create(path)
    mine, dossier.user = dossier.user, DEMO_AUTHOR
    try:
        import_workbook(dossier, workbook, today=DEMO_DAY)
    except BaseException:
        dossier.close()
        with suppress(OSError):
            path.unlink()
        raise
    dossier.user = mine
    return dossier
