"""What each command does: a few lines onto the services, and what it prints.

Each imports what it needs when it runs, so that all start quickly.
"""

# ruff: noqa: PLC0415 (imports inside functions: see above)

import argparse
import json
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.trouble import Trouble
from plastiq_tracker.domain.values import Dimension

if TYPE_CHECKING:
    from plastiq_tracker.domain.criteria import Criteria
    from plastiq_tracker.domain.frozen import FrozenLine
    from plastiq_tracker.services.freezing import Comparison, FrozenFigures
    from plastiq_tracker.services.importing import ImportResult
    from plastiq_tracker.store.dossier import Dossier

DONE, REFUSED = 0, 1

MADE = Text("Command", "Made: {path}")
WRITTEN = Text("Command", "Written: {path}")
NO_SCREEN = Text("Command", "There is no screen here, so the demo does its work without a window.")
COUNTS = Text("Command", "{sheet}: {new} new, {changed} changed, {unchanged} unchanged")
FINDING = Text("Command", "{sheet}, row {row}, {column}: {message}")
IMPORTED = Text("Command", "The workbook was imported.")
WOULD_IMPORT = Text("Command", "The workbook could be imported; nothing was written.")
NOT_IMPORTED = Text(
    "Command", "Nothing was imported: mend what is wrong in the workbook and try again."
)
FROZEN = Text("Command", "Finalised: “{name}”. Its SHA-256 is {sha256}.")
NO_REPORT = Text("Command", "Name the frozen report; `frozen DB` lists them.")
MAX_FINDINGS = 50
MORE_FINDINGS = Text("Command", "… and {count} more; --errors OUT.xlsx writes them all.")


def reader_words() -> Words:
    """The reader's language; only what is said in words needs Qt's translations."""
    with _uninterrupted():
        from plastiq_tracker.bootstrap import make_words

        return make_words()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Puts off Ctrl+C for a moment: while Qt is being imported it would abort the process."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if heard:
        raise KeyboardInterrupt


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
    with _open(options.db) as dossier:
        result = importing.import_workbook(
            dossier, options.workbook, today=today(), dry_run=options.dry_run
        )
    if options.json:
        _print_json(result.as_json(words))
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


def stats(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import statistics

    with _open(options.db) as dossier:
        found = statistics.statistics(dossier, _criteria(dossier, options))
    if options.json:
        _print_json(found.as_json())
        return DONE
    from plastiq_tracker.services import exporting

    if options.csv:
        print(exporting.statistics_csv(found), end="")
    else:
        print(exporting.statistics_text(found, reader_words()))
    return DONE


def retention(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import statistics

    with _open(options.db) as dossier:
        found = statistics.retention(dossier, _criteria(dossier, options))
    if options.json:
        _print_json(found.as_json())
        return DONE
    from plastiq_tracker.services import exporting

    if options.csv:
        print(exporting.retention_csv(found), end="")
    else:
        print(exporting.retention_text(found, reader_words()))
    return DONE


def trace(options: argparse.Namespace) -> int:
    from plastiq_tracker.indicators.tracing import Figure
    from plastiq_tracker.services import trace_report, tracing

    words = reader_words()
    figure = Figure(options.figure, tuple(key or None for key in options.group))
    with _open(options.db) as dossier:
        found = tracing.behind(dossier, _criteria(dossier, options), figure)
        if options.json:
            _print_json(trace_report.trace_json(dossier, found, words))
        else:
            print(trace_report.trace_text(dossier, found, words))
    return DONE


def outlook(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import outlook as outlooks

    with _open(options.db) as dossier:
        found = outlooks.outlook(dossier, _criteria(dossier, options), options.until)
    if options.json:
        _print_json(found.as_json())
    else:
        print(outlooks.outlook_text(found, reader_words()))
    return DONE


def compare(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import comparison

    second = () if options.second is None else (options.second or None,)
    with _open(options.db) as dossier:
        criteria = _criteria(dossier, options)
        found = comparison.compare(dossier, criteria, (options.first or None,), second)
    if options.json:
        _print_json(found.as_json())
    else:
        print(comparison.comparison_text(found, reader_words()))
    return DONE


def chart(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import charting

    words = reader_words()
    with _open(options.db) as dossier:
        criteria = _criteria(dossier, options)
        several = options.by is not None
        charting.save_chart(dossier, options.kind, criteria, words, options.output, several=several)
    print(words.say(WRITTEN.fill(path=options.output)))
    return DONE


def export(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import exporting

    words = reader_words()
    write = {
        "stats": exporting.export_statistics,
        "people": exporting.export_people,
    }[options.what]
    with _open(options.db) as dossier:
        criteria = _criteria(dossier, options)
        write(dossier, criteria, options.output, words, external=options.external)
    print(words.say(WRITTEN.fill(path=options.output)))
    return DONE


def freeze(options: argparse.Namespace) -> int:
    """Finalises a report; its digest is to be printed on whatever is handed in."""
    from plastiq_tracker.services import freezing

    with _open(options.db) as dossier:
        report = freezing.freeze(dossier, _criteria(dossier, options), options.name, _now())
    if options.json:
        _print_json(freezing.line_of(report).as_json())
    else:
        print(reader_words().say(FROZEN.fill(name=report.name, sha256=report.sha256)))
    return DONE


def frozen(options: argparse.Namespace) -> int:
    """Lists frozen reports, or shows, verifies or compares one."""
    from plastiq_tracker.services import freezing

    with _open(options.db) as dossier:
        if options.report is None and (options.show or options.compare):
            raise Trouble(NO_REPORT)
        chosen = (
            list(freezing.frozen(dossier))
            if options.report is None
            else [freezing.find(dossier, options.report)]
        )
        if options.verify:
            return _verify(dossier, chosen, as_json=options.json)
        if options.report is None:
            _print_list(chosen, as_json=options.json)
        elif options.compare:
            _print_comparison(freezing.compare(dossier, chosen[0].id), as_json=options.json)
        else:
            _print_frozen(chosen[0], freezing.figures_of(dossier, chosen[0].id), options.json)
    return DONE


def _verify(dossier: "Dossier", reports: "list[FrozenLine]", *, as_json: bool) -> int:
    """Refused when one of the reports does not stand."""
    from plastiq_tracker.services import freezing

    words = reader_words()
    found = [freezing.verify(dossier, each.id) for each in reports]
    if as_json:
        documents = [each.as_json(words) for each in found]
        _print_json(documents)
    for each in found:
        if not (as_json and each.stands):
            stream = sys.stdout if each.stands else sys.stderr
            print(words.say(each.text), file=stream)
    return DONE if all(each.stands for each in found) else REFUSED


def _print_list(reports: "list[FrozenLine]", *, as_json: bool) -> None:
    from plastiq_tracker.exports.frozen_text import frozen_text

    if as_json:
        _print_json([each.as_json() for each in reports])
    else:
        print(frozen_text(reports, reader_words()))


def _print_frozen(line: "FrozenLine", figures: "FrozenFigures", as_json: bool) -> None:
    from plastiq_tracker.exports.frozen_text import frozen_text
    from plastiq_tracker.services import exporting

    if as_json:
        _print_json({"report": line.as_json(), **figures.as_json()})
        return
    words = reader_words()
    print(frozen_text([line], words), "\n")
    print(exporting.statistics_text(figures.statistics, words), "\n")
    print(exporting.retention_text(figures.retention, words))


def _print_comparison(found: "Comparison", *, as_json: bool) -> None:
    from plastiq_tracker.exports.frozen_changes import differences_json
    from plastiq_tracker.exports.frozen_text import changes_text

    codes = {key: who.code for key, who in found.names.items()}
    if as_json:
        _print_json(differences_json(found, codes))
    else:
        print(changes_text(found, found.frozen.statistics, codes, reader_words()))


def _open(path: Path) -> "closing[Dossier]":
    from plastiq_tracker.services.dossiers import open_dossier

    return closing(open_dossier(path))


def _criteria(dossier: "Dossier", options: argparse.Namespace) -> "Criteria":
    """The criteria that the filters ask for. Raises `Trouble` when they name what is not there."""
    from plastiq_tracker.services import statistics

    criteria = statistics.default_criteria(dossier, options.as_of or _today(), options.project)
    criteria = replace(
        criteria,
        period_from=options.period_from or criteria.period_from,
        period_to=options.period_to or criteria.period_to,
        population=options.population or criteria.population,
        exit_basis=options.exit_basis or criteria.exit_basis,
        by=getattr(options, "by", None) or Dimension.COHORT,
        then_by=getattr(options, "then_by", None),
        trajectories=frozenset(options.trajectory),
        regions=frozenset(options.region),
        genders=frozenset(options.gender),
        educations=frozenset(options.education),
    )
    statistics.check(dossier, criteria)
    return criteria


def _now() -> datetime:
    """This moment of UTC, as the dossier keeps moments."""
    return datetime.now(UTC).replace(tzinfo=None)


def _today() -> date:
    from plastiq_tracker.system.clock import today

    return today()


def _print_json(document: Any) -> None:
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)
    print()
