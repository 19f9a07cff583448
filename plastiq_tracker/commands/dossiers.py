"""Commands that make and fill dossiers: demo, new, template, import."""

import argparse
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from plastiq_tracker.commands.shared import (
    DONE,
    REFUSED,
    WRITTEN,
    open_dossier,
    print_json,
    reader_words,
)
from plastiq_tracker.domain.text import Text, Words

if TYPE_CHECKING:
    from plastiq_tracker.services.importing import ImportResult

MADE = Text("Command", "Made: {path}")
NO_SCREEN = Text("Command", "There is no screen here, so the demo does its work without a window.")
COUNTS = Text("Command", "{sheet}: {new} new, {changed} changed, {unchanged} unchanged")
FINDING = Text("Command", "{sheet}, row {row}, {column}: {message}")
IMPORTED = Text("Command", "The workbook was imported.")
WOULD_IMPORT = Text("Command", "The workbook could be imported; nothing was written.")
NOT_IMPORTED = Text(
    "Command", "Nothing was imported: mend what is wrong in the workbook and try again."
)
MAX_FINDINGS = 50
MORE_FINDINGS = Text("Command", "… and {count} more; --errors OUT.xlsx writes them all.")


def demo(options: argparse.Namespace) -> int:
    """Opens the window on the demo, or does its work without one."""
    from plastiq_tracker import bootstrap

    if not options.headless_check:
        if bootstrap.has_screen():
            return bootstrap.run_window(demo=True)
        print(reader_words().say(NO_SCREEN), file=sys.stderr)
    folder = options.output or Path(tempfile.mkdtemp(prefix="plastiq-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    return _demo_without_window(folder, reader_words())


def _demo_without_window(folder: Path, words: Words) -> int:
    from plastiq_tracker.services import charting, dossiers, exporting, statistics

    with closing(dossiers.make_demo(folder / f"demo{dossiers.SUFFIX}")) as dossier:
        criteria = statistics.default_criteria(dossier, dossiers.DEMO_DAY)
        found, curve = statistics.figures(dossier, criteria)
        print(exporting.statistics_text(found, words), "\n")
        print(exporting.retention_text(curve, words), "\n")
        chart_path, export_path = folder / "retention.png", folder / "statistics.xlsx"
        charting.save_chart(dossier, "retention", criteria, words, chart_path)
        exporting.export_statistics(dossier, criteria, export_path, words)
    for path in (dossier.path, chart_path, export_path):
        print(words.say(WRITTEN.fill(path=path)))
    return DONE


def new(options: argparse.Namespace) -> int:
    from plastiq_tracker.services.dossiers import create

    create(options.file).close()
    print(reader_words().say(MADE.fill(path=options.file)))
    return DONE


def template(options: argparse.Namespace) -> int:
    from plastiq_tracker.services.importing import write_template

    write_template(options.out)
    print(reader_words().say(WRITTEN.fill(path=options.out)))
    return DONE


def import_workbook(options: argparse.Namespace) -> int:
    """Imports; errors and odd things go to standard error, or all of it into the JSON."""
    from plastiq_tracker.services import importing
    from plastiq_tracker.system.clock import today

    words = reader_words()
    if options.errors:
        importing.check_target(options.errors, options.workbook, options.db)
    with open_dossier(options.db) as dossier:
        result = importing.import_workbook(
            dossier, options.workbook, today=today(), dry_run=options.dry_run
        )
    if options.json:
        print_json(result.as_json(words))
    else:
        _print_import(result, words)
    if options.errors:
        importing.write_error_workbook(result, options.workbook, options.errors, words)
    if result.errors:
        print(words.say(NOT_IMPORTED), file=sys.stderr)
        return REFUSED
    return DONE


def _print_import(result: "ImportResult", words: Words) -> None:
    found = [*result.errors, *result.warnings]
    for each in found[:MAX_FINDINGS]:
        where = FINDING.fill(sheet=each.sheet, row=str(each.row), column=each.column)
        print(words.say(where.fill(message=each.message)), file=sys.stderr)
    if len(found) > MAX_FINDINGS:
        more = MORE_FINDINGS.fill(count=len(found) - MAX_FINDINGS)
        print(words.say(more), file=sys.stderr)
    if result.errors:
        return
    for sheet, counts in result.sheets.items():
        line = COUNTS.fill(
            sheet=sheet, new=counts.new, changed=counts.changed, unchanged=counts.unchanged
        )
        print(words.say(line))
    print(words.say(IMPORTED if result.applied else WOULD_IMPORT))
