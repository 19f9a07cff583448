"""Commands that make a verified copy of a dossier, and a dossier of one again."""

import argparse

from plastiq_tracker.commands.shared import DONE, reader_words
from plastiq_tracker.domain.text import Text

BACKED_UP = Text("Command", "Backed up to {path}, checked. SHA-256: {sum}")
RESTORED = Text("Command", "Restored to {path}, checked.")


def back_up(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import backup

    made = backup.back_up(options.db, options.output)
    print(reader_words().say(BACKED_UP.fill(path=options.output, sum=made.sha256)))
    return DONE


def restore(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import backup

    backup.restore(options.backup, options.output)
    print(reader_words().say(RESTORED.fill(path=options.output)))
    return DONE
