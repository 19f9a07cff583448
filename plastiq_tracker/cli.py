"""The command line of the contract: where a command goes, and how a refusal is told.

Exit status: 0 done; 1 refused or failed, with one sentence on standard error; 2 wrong usage. What
opens the window alone imports nothing that commands need: the window is painted first.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from plastiq_tracker.domain.text import Text

REFUSED = 1
DOSSIER = ".plastiq"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _prepare_streams()
    try:
        return _go(arguments)
    except KeyboardInterrupt:
        from plastiq_tracker.commands.shared import INTERRUPTED

        return _refuse(INTERRUPTED)


def _go(arguments: list[str]) -> int:
    if not arguments or (len(arguments) == 1 and arguments[0].endswith(DOSSIER)):
        return _open_window(*arguments)
    return _run(arguments)


def _run(arguments: list[str]) -> int:
    from plastiq_tracker.commands.parsing import COMMANDS, make_parser
    from plastiq_tracker.commands.shared import OUTPUT_LOST, UNUSABLE
    from plastiq_tracker.domain.trouble import Trouble

    is_one = arguments[0] in COMMANDS or arguments[0].startswith("-")
    if not is_one and len(arguments) == 1:
        return _open_window(arguments[0])
    options = make_parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except Trouble as trouble:
        return _refuse(trouble.text)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        reason = error.strerror or error
        if error.filename:
            return _refuse(UNUSABLE.fill(path=error.filename, reason=reason))
        return _refuse(OUTPUT_LOST.fill(reason=reason))
    return status


def _prepare_streams() -> None:
    """UTF-8 whatever the locale, names of files byte for byte; nothing when there is no stream."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _refuse(text: "Text") -> int:
    from plastiq_tracker.commands.shared import reader_words

    print(reader_words().say(text), file=sys.stderr)
    return REFUSED


def _open_window(name: str | None = None) -> int:
    from plastiq_tracker.bootstrap import run_window

    return run_window(None if name is None else Path(name))
