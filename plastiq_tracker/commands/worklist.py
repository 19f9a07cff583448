"""Commands about the work to be done and the state of the file: worklist, check."""

import argparse
import sys
from typing import TYPE_CHECKING

from plastiq_tracker.commands.shared import (
    DONE,
    REFUSED,
    WRITTEN,
    open_dossier,
    print_json,
    reader_words,
    today,
)
from plastiq_tracker.domain.text import Text, Words

if TYPE_CHECKING:
    from plastiq_tracker.services.checking import Check

IN_CALENDAR = Text("Command", "Follow-ups in it: {count}")
MOST = 50
MORE = Text("Command", "… and {count} more; --json has them all.")


def worklist(options: argparse.Namespace) -> int:
    """Prints what is to be done, or writes the planned follow-ups for a calendar."""
    from plastiq_tracker.exports.worklist_text import worklist_json, worklist_text
    from plastiq_tracker.services import worklist as service

    words, day = reader_words(), options.as_of or today()
    names = not options.without_names
    with open_dossier(options.db) as dossier:
        if options.ics:
            count = service.save_calendar(
                dossier, day, options.ics, words, coach=options.coach, names=names,
                alarm=options.alarm,
            )  # fmt: skip
            print(words.say(WRITTEN.fill(path=options.ics)))
            print(words.say(IN_CALENDAR.fill(count=count)))
            return DONE
        found = service.worklist(dossier, day, options.coach)
    if options.json:
        print_json(worklist_json(found, words, names=names))
    else:
        print(worklist_text(found, words, names=names))
    return DONE


def check(options: argparse.Namespace) -> int:
    """Refused when the file is damaged; what contradicts itself in it is only told."""
    from plastiq_tracker.services import checking

    words = reader_words()
    found = checking.check(options.db, today())
    if options.json:
        print_json(found.as_json(words))
    else:
        _print_check(found, words)
    if found.soundness.is_sound:
        return DONE
    print(words.say(checking.DAMAGED), file=sys.stderr)
    return REFUSED


def _print_check(found: "Check", words: Words) -> None:
    from plastiq_tracker.services import checking

    sound = found.soundness
    if sound.is_sound:
        print(words.say(checking.SOUND))
    version = checking.VERSION if sound.is_current else checking.OLDER
    print(words.say(version.fill(version=sound.version, newest=sound.newest)))
    for damage in (*sound.damage, *map(words.say, sound.dangling)):
        print(damage)
    if found.remarks is None:
        return
    if not found.remarks:
        print(words.say(checking.NOTHING_FOUND))
    for contradicts, heading in ((True, checking.TO_MEND), (False, checking.REMARKED)):
        some = [each for each in found.remarks if each.contradicts is contradicts]
        if some:
            print("\n" + words.say(heading.fill(count=len(some))))
        for each in some[:MOST]:
            print(words.say(each.said))
        if len(some) > MOST:
            print(words.say(MORE.fill(count=len(some) - MOST)))
