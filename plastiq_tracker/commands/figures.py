"""Commands that ask for figures and the people behind them: stats to export."""

import argparse

from plastiq_tracker.commands.shared import (
    DONE,
    WRITTEN,
    criteria_of,
    open_dossier,
    print_json,
    reader_words,
)


def stats(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import statistics

    with open_dossier(options.db) as dossier:
        found = statistics.statistics(dossier, criteria_of(dossier, options))
    if options.json:
        print_json(found.as_json())
        return DONE
    from plastiq_tracker.services import exporting

    if options.csv:
        print(exporting.statistics_csv(found), end="")
    else:
        print(exporting.statistics_text(found, reader_words()))
    return DONE


def retention(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import statistics

    with open_dossier(options.db) as dossier:
        found = statistics.retention(dossier, criteria_of(dossier, options))
    if options.json:
        print_json(found.as_json())
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
    with open_dossier(options.db) as dossier:
        found = tracing.behind(dossier, criteria_of(dossier, options), figure)
        if options.json:
            print_json(trace_report.trace_json(dossier, found, words))
        else:
            print(trace_report.trace_text(dossier, found, words))
    return DONE


def outlook(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import outlook as outlooks

    with open_dossier(options.db) as dossier:
        found = outlooks.outlook(dossier, criteria_of(dossier, options), options.until)
    if options.json:
        print_json(found.as_json())
    else:
        print(outlooks.outlook_text(found, reader_words()))
    return DONE


def compare(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import comparison

    second = () if options.second is None else (options.second or None,)
    with open_dossier(options.db) as dossier:
        criteria = criteria_of(dossier, options)
        found = comparison.compare(dossier, criteria, (options.first or None,), second)
    if options.json:
        print_json(found.as_json())
    else:
        print(comparison.comparison_text(found, reader_words()))
    return DONE


def chart(options: argparse.Namespace) -> int:
    from plastiq_tracker.services import charting

    words = reader_words()
    with open_dossier(options.db) as dossier:
        criteria = criteria_of(dossier, options)
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
    with open_dossier(options.db) as dossier:
        criteria = criteria_of(dossier, options)
        write(dossier, criteria, options.output, words, external=options.external)
    print(words.say(WRITTEN.fill(path=options.output)))
    return DONE
