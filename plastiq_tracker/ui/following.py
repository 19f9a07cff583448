"""Numbers and addresses handed to the system: to call, to write to, or on the clipboard."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.notices import Tone

NO_PROGRAM = Text("Dossier", "Nothing on this computer opens “{address}”. It was copied instead.")
COPIED = Text("Dossier", "Copied: {text}")


def follow(desk: Desk, address: str) -> None:
    """Has the system call or write; where nothing does, the number or address is copied."""
    if not QDesktopServices.openUrl(QUrl(address)):
        plain = address.partition(":")[2]
        QGuiApplication.clipboard().setText(plain)
        desk.tell(NO_PROGRAM.fill(address=plain), Tone.INFO)


def copy(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.tell(COPIED.fill(text=text), Tone.GOOD)
