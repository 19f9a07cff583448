"""One window for each dossier: who opens it once more is brought to the window that has it.

Windows of one person on one computer hear each other by a local name. Nothing is written beside
the dossier, as after a crash that would stay on a shared disk and keep colleagues out; who else
works there is told from the dossier's own history (`ui/others.py`).
"""

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal

from plastiq_tracker.system.users import user_name

if TYPE_CHECKING:  # Before the first paint nobody needs it, unless another window may answer.
    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 1500
"""How long the other window is given to answer: one that hangs keeps nobody out."""
TOKEN = "XDG_ACTIVATION_TOKEN"
"""By this some desktops know that the user asked for the window."""
HERE = b"here"


class Single(QObject):
    """`called` when someone opens the dossier anew that this window has."""

    called = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._path: Path | None = None

    def has(self, path: Path) -> bool:
        """Whether it is this window that answers for that dossier."""
        return self._path is not None and _name(path) == _name(self._path)

    def take(self, path: Path) -> None:
        """Answers for this dossier from now on; what a crash left of the name goes."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        self.let_go()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(path))
        if server.listen(_name(path)):
            server.newConnection.connect(self._answer)
            self._server, self._path = server, path

    def let_go(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server = self._path = None

    def _answer(self) -> None:
        server = self._server
        caller = None if server is None else server.nextPendingConnection()
        if caller is None:
            return
        caller.waitForReadyRead(PATIENCE_MS)
        if token := bytes(caller.readAll().data()).strip():
            os.environ[TOKEN] = token.decode("ascii", "ignore")
        caller.write(HERE)
        caller.waitForBytesWritten(PATIENCE_MS)
        caller.disconnectFromServer()
        caller.deleteLater()
        self.called.emit()


def call(path: Path) -> bool:
    """Has the window that has this dossier come forward; False when no window answers."""
    name = _name(path)
    if os.name == "posix" and not Path(QDir.tempPath(), name).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(os.environ.get(TOKEN, "").encode("ascii", "ignore") + b"\n")
    socket.waitForBytesWritten(PATIENCE_MS)
    answered = socket.waitForReadyRead(PATIENCE_MS)
    said = bytes(socket.readAll().data()) if answered else b""
    socket.abort()
    return said == HERE


def _name(path: Path) -> str:
    whose = f"{user_name()}\n{os.path.normcase(path.resolve())}"
    digest = hashlib.sha256(whose.encode("utf-8", "surrogatepass")).hexdigest()
    return f"plastiq-{digest[:24]}"
