"""How wide the sides of a page were left, from one time to the next."""

from functools import partial

from PySide6.QtWidgets import QSplitter, QWidget

from plastiq_tracker.system.settings import Settings


def remember_sides(page: QWidget, key: str, settings: Settings) -> None:
    """Gives the sides of this page the widths they had, and keeps those they are given by hand.

    What arranges itself by what it shows, as the page of statistics does, is left alone.
    """
    splitters = [each for each in page.findChildren(QSplitter) if type(each) is QSplitter]
    for at, splitter in enumerate(splitters):
        name = f"{key}-{at}"
        sizes = settings.sides.get(name, [])
        if len(sizes) == splitter.count() and all(size > 0 for size in sizes):
            splitter.setSizes(sizes)
        splitter.splitterMoved.connect(partial(_keep, splitter, name, settings))


def _keep(splitter: QSplitter, name: str, settings: Settings, *_moved: int) -> None:
    sizes = splitter.sizes()
    if all(size > 0 for size in sizes):  # one of two is out of sight in a narrow window
        settings.sides[name] = sizes
