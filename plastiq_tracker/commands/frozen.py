"""Commands about frozen reports: finalise, list, show, verify, open, compare."""

import argparse
import sys
from typing import TYPE_CHECKING

from plastiq_tracker.commands.shared import (
    DONE,
    REFUSED,
    criteria_of,
    now,
    open_dossier,
    print_json,
    reader_words,
)
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import Trouble

if TYPE_CHECKING:
    from plastiq_tracker.domain.frozen import FrozenLine
    from plastiq_tracker.services.freezing import Comparison, FrozenFigures
    from plastiq_tracker.store.dossier import Dossier

FROZEN = Text("Command", "Finalised: “{name}”. Its SHA-256 is {sha256}.")
DIGEST = Text("Command", "{verified} Its SHA-256 is {sha256}.")
NO_REPORT = Text("Command", "Name the frozen report; `frozen DB` lists them.")


def freeze(options: argparse.Namespace) -> int:
    """Finalises a report; its digest is to be printed on whatever is handed in."""
    from plastiq_tracker.services import freezing

    with open_dossier(options.db) as dossier:
        report = freezing.freeze(dossier, criteria_of(dossier, options), options.name, now())
    if options.json:
        print_json(freezing.line_of(report).as_json())
    else:
        print(reader_words().say(FROZEN.fill(name=report.name, sha256=report.sha256)))
    return DONE


def frozen(options: argparse.Namespace) -> int:
    """Lists frozen reports, or shows, verifies, opens or compares one."""
    from plastiq_tracker.services import freezing

    with open_dossier(options.db) as dossier:
        if options.report is None and (options.show or options.compare or options.trace):
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
        elif options.trace:
            _print_people(dossier, chosen[0], options)
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
        print_json(documents)
    for each in found:
        said = words.say(each.text)
        if not each.stands:
            print(said, file=sys.stderr)
        elif not as_json:
            print(words.say(DIGEST.fill(verified=said, sha256=each.sha256)))
    return DONE if all(each.stands for each in found) else REFUSED


def _print_list(reports: "list[FrozenLine]", *, as_json: bool) -> None:
    from plastiq_tracker.exports.frozen_text import frozen_text

    if as_json:
        print_json([each.as_json() for each in reports])
    else:
        print(frozen_text(reports, reader_words()))


def _print_frozen(line: "FrozenLine", figures: "FrozenFigures", as_json: bool) -> None:
    from plastiq_tracker.exports.frozen_text import frozen_text
    from plastiq_tracker.services import exporting

    if as_json:
        print_json({"report": line.as_json(), **figures.as_json()})
        return
    words = reader_words()
    print(frozen_text([line], words), "\n")
    print(exporting.statistics_text(figures.statistics, words), "\n")
    print(exporting.retention_text(figures.retention, words))


def _print_people(dossier: "Dossier", line: "FrozenLine", options: argparse.Namespace) -> None:
    from plastiq_tracker.indicators.tracing import Figure
    from plastiq_tracker.services import freezing, trace_report, tracing

    words = reader_words()
    figures = freezing.figures_of(dossier, line.id)
    figure = Figure(options.trace, tuple(key or None for key in options.group))
    found = tracing.behind_frozen(figures, options.by or figures.criteria.by, figure)
    if options.json:
        document = trace_report.trace_json(dossier, found, words)
        print_json({"report": line.as_json(), **document})
    else:
        print(trace_report.trace_text(dossier, found, words))


def _print_comparison(found: "Comparison", *, as_json: bool) -> None:
    from plastiq_tracker.exports.frozen_changes import differences_json
    from plastiq_tracker.exports.frozen_text import changes_text

    codes = {key: who.code for key, who in found.names.items()}
    if as_json:
        print_json(differences_json(found, codes))
    else:
        print(changes_text(found, found.frozen.statistics, codes, reader_words()))
