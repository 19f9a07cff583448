"""Opens the window on a dossier for somebody else's keys, and says on each rest what is in sight.

    python tests/end_to_end/phone_round_driven.py DOSSIER

A line for each change once the program has nothing left to do: the page, and who is on the line.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from plastiq_tracker import bootstrap
from plastiq_tracker.system.clock import fixed
from plastiq_tracker.system.settings import Settings
from plastiq_tracker.ui.pages.phone_round import PhoneRoundPage
from plastiq_tracker.ui.program import Program
from tests.end_to_end.phone_round_people import DAY

LOOK_MS = 40


def in_sight(program: Program) -> str:
    """The key of the page, with the person who is called or what the round brought."""
    window = program.window
    page = window.page
    if not isinstance(page, PhoneRoundPage):
        return window.stack.key
    if page.view.end.isVisible():
        return f"end {page.view.end.reached.text()}"
    return f"call {page.view.card.name.text()} {page.view.details.answer or '-'}"


def main() -> int:
    app = bootstrap.make_app()
    program = Program(app, Settings(), bootstrap.services(), "driven.log", clock=fixed(DAY))
    program.start(Path(sys.argv[1]))
    last = ""

    def look() -> None:
        nonlocal last
        if not program.window.isActiveWindow():
            program.window.activateWindow()
            return
        if program.desk.runner.is_busy or (now := in_sight(program)) == last:
            return
        last = now
        print(now, flush=True)

    timer = QTimer(app)
    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    try:
        return app.exec()
    finally:
        timer.stop()
        program.close()


if __name__ == "__main__":
    sys.exit(main())
