"""When the window does not answer, for how long, and what its thread is doing meanwhile."""

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

LOOK_S = 0.005
"""How often the other thread looks where the window's thread is."""
FROM_S = 0.025
"""From how long a stall on it does."""
FRAMES = 14
"""So many of its calls are told, the innermost first."""
_CALL = re.compile(r'plastiq_tracker/([^"]+)", line (\d+) in (\S+)')


@dataclass
class Stall:
    """`work` is what the window's thread itself did, in seconds of the processor."""

    during: str
    seconds: float
    work: float
    where: Counter[str] = field(default_factory=Counter)


class Stalls(QObject):
    """Has a turn of the event loop each millisecond; `found` are the long waits for one.

    Used as a context; `during` names what is being done.
    """

    def __init__(self, longer_than: float) -> None:
        super().__init__()
        self.during = ""
        self.found: list[Stall] = []
        self.longest: dict[str, Stall] = {}
        self._longer_than = longer_than
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._seen: Counter[str] = Counter()
        self._window = threading.get_ident()
        self._file = tempfile.TemporaryFile("w+")  # noqa: SIM115 - as long as this
        self._done = threading.Event()
        self._looking = threading.Thread(target=self._look, daemon=True)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._turn)

    def __enter__(self) -> "Stalls":
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._looking.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._done.set()
        self._looking.join()
        self._file.close()

    def begin(self, during: str) -> None:
        """From here on this is done; what came before ends."""
        self._turn()
        self.during = during

    def _turn(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        seen, self._seen = self._seen, Counter()
        stall = Stall(self.during, now - self._last, worked - self._worked, seen)
        self._last, self._worked = now, worked
        if stall.seconds > self._longer_than:
            self.found.append(stall)
        longest = self.longest.get(self.during)
        if longest is None or stall.work > longest.work:
            self.longest[self.during] = stall

    def _look(self) -> None:
        while not self._done.wait(LOOK_S):
            if time.perf_counter() - self._last < FROM_S:
                continue
            self._seen[self._where()] += 1

    def _where(self) -> str:
        """The calls of the window's thread. Not by its frames: what these hold would live longer
        than it should, and a painter end in the wrong thread.
        """
        self._file.seek(0)
        self._file.truncate()
        faulthandler.dump_traceback(self._file, all_threads=True)
        self._file.seek(0)
        _, _, mine = self._file.read().partition(f"{self._window:#018x}")
        found = _CALL.findall(mine.partition("\n\n")[0])[:FRAMES]
        return " < ".join(f"{file}:{line} {name}" for file, line, name in found)
