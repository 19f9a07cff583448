"""What may be asked on the command line of the contract, command by command."""

import argparse
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from plastiq_tracker import __version__
from plastiq_tracker.commands import backup, dossiers, figures, frozen, worklist
from plastiq_tracker.domain.values import (
    CHART_KINDS,
    Dimension,
    Education,
    ExitBasis,
    Gender,
    Population,
)


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="plastiq-tracker",
        description="Trajectories of young job seekers, their outcomes and the funder's figures.",
        epilog="Without a command: plastiq-tracker [DB] opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    for name, (add_arguments, run, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary)
        add_arguments(command)
        command.set_defaults(run=run)
    return parser


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{written!r} is not a date; write it as 2022-04-30"
        ) from None


def _text(written: str) -> str:
    """A code or a name as the dossier has it, also where the locale knows no accents."""
    return os.fsencode(written).decode("utf-8", "surrogateescape")


def _name(written: str) -> str:
    """A name to be kept, which must be words."""
    name = _text(written)
    try:
        name.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError(f"{written!r} is not readable text") from None
    return name


def _value_of(kind: type[Any]) -> Callable[[str], Any]:
    """Reads a closed value without regard to case."""

    def read(written: str) -> Any:
        for value in kind:
            if value.value.casefold() == written.casefold():
                return value
        allowed = ", ".join(value.value for value in kind)
        raise argparse.ArgumentTypeError(f"{written!r} is none of: {allowed}")

    return read


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("db", metavar="DB", type=Path, help="the dossier file")


def _add_filters(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    _add_criteria(parser)


def _add_criteria(parser: argparse.ArgumentParser) -> None:
    filters = parser.add_argument_group("filters")
    filters.add_argument("--project", metavar="CODE", type=_text, help="default: the only one")
    filters.add_argument("--from", dest="period_from", metavar="DATE", type=_day)
    filters.add_argument("--to", dest="period_to", metavar="DATE", type=_day)
    filters.add_argument("--as-of", metavar="DATE", type=_day, help="default: today")
    filters.add_argument(
        "--population", type=_value_of(Population), metavar="all_leavers|completers"
    )
    filters.add_argument(
        "--exit-basis", type=_value_of(ExitBasis), metavar="trajectory_end|training_end"
    )
    for name, kind in (
        ("trajectory", _text),
        ("region", _text),
        ("gender", _value_of(Gender)),
        ("education", _value_of(Education)),
    ):
        filters.add_argument(
            f"--{name}", nargs="+", action="extend", default=[], type=kind, metavar="VALUE"
        )


def _add_form(parser: argparse.ArgumentParser) -> None:
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON document")
    form.add_argument("--csv", action="store_true", help="comma-separated values")


def _add_one_split(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--by",
        type=_value_of(Dimension),
        default=Dimension.COHORT,
        metavar="|".join(Dimension),
        help="split the figures (default: cohort)",
    )


def _add_by(parser: argparse.ArgumentParser) -> None:
    _add_one_split(parser)
    parser.add_argument(
        "--then-by",
        type=_value_of(Dimension),
        metavar="DIM",
        help="split each group once more, by one of the same",
    )


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headless-check", action="store_true", help="do the same work without a window"
    )
    parser.add_argument(
        "--output", type=Path, metavar="FOLDER", help="where the check leaves its files"
    )


def _add_new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="the dossier file to make")


def _add_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT.xlsx", type=Path)


def _add_import(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument(
        "workbook", metavar="WORKBOOK", type=Path, help=".xlsx, .ods, or a folder of .csv"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would come in")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument(
        "--errors", type=Path, metavar="OUT.xlsx", help="write what is wrong or odd to a workbook"
    )


def _add_stats(parser: argparse.ArgumentParser) -> None:
    _add_filters(parser)
    _add_by(parser)
    _add_form(parser)


def _add_trace(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument(
        "figure", metavar="FIGURE", type=_text, help="as in the first line of stats --csv"
    )
    _add_criteria(parser)
    _add_by(parser)
    _add_group(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document")


def _add_group(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--group",
        nargs="+",
        default=[],
        type=_text,
        metavar="KEY",
        help='the group, and its part with --then-by; "" for who has none (default: the total)',
    )


def _add_retention(parser: argparse.ArgumentParser) -> None:
    _add_filters(parser)
    _add_form(parser)


def _add_outlook(parser: argparse.ArgumentParser) -> None:
    _add_filters(parser)
    _add_one_split(parser)
    parser.add_argument(
        "--until", required=True, metavar="DATE", type=_day, help="the reporting date"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")


def _add_compare(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument("first", metavar="GROUP", type=_text, help="as stats --by names it")
    parser.add_argument(
        "second", metavar="OTHER", type=_text, nargs="?", help="default: all others"
    )
    _add_criteria(parser)
    _add_one_split(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document")


def _add_chart(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument(
        "kind", metavar="KIND", choices=CHART_KINDS, help="one of: " + ", ".join(CHART_KINDS)
    )
    _add_criteria(parser)
    _add_by(parser)
    parser.set_defaults(by=None)  # only who asks for a split gets several curves of retention
    _add_output(parser, "OUT.png|.svg|.pdf")


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_filters(parser)
    _add_by(parser)
    _add_output(parser, "OUT.xlsx|.csv|.ods")
    parser.add_argument(
        "--what", choices=("stats", "people"), default="stats", help="default: stats"
    )
    parser.add_argument(
        "--external",
        action="store_true",
        help="for readers outside: small numbers, and what would give them away, are hidden",
    )


def _add_freeze(parser: argparse.ArgumentParser) -> None:
    _add_filters(parser)
    _add_by(parser)
    parser.add_argument("--name", required=True, type=_name, help="what the report is called")
    parser.add_argument("--json", action="store_true", help="one JSON document")


def _add_frozen(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument(
        "report", metavar="REPORT", nargs="?", type=_text, help="its name or key (default: list)"
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--show", action="store_true", help="the frozen figures (default)")
    what.add_argument(
        "--verify", action="store_true", help="whether it is what was finalised; without REPORT all"
    )
    what.add_argument("--compare", action="store_true", help="what changed since, and who moved it")
    what.add_argument(
        "--trace", metavar="FIGURE", type=_text, help="the people behind a figure, as frozen"
    )
    parser.add_argument(
        "--by",
        type=_value_of(Dimension),
        metavar="|".join(Dimension),
        help="with --trace: the split (default: as it was finalised)",
    )
    _add_group(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document")


def _add_worklist(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument("--as-of", metavar="DATE", type=_day, help="default: today")
    parser.add_argument(
        "--coach", metavar="NAME", type=_text, help='only this coach\'s; "" for who has none'
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON document")
    form.add_argument(
        "--ics",
        type=Path,
        metavar="OUT.ics",
        help="write all planned follow-ups to a calendar file, for Outlook and others",
    )
    parser.add_argument(
        "--without-names", action="store_true", help="by code alone, without numbers"
    )
    parser.add_argument(
        "--alarm", action="store_true", help="with --ics: have the calendar remind at nine"
    )


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document")


def _add_backup(parser: argparse.ArgumentParser) -> None:
    _add_database(parser)
    _add_output(parser, "FILE")


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", metavar="BACKUP", type=Path, help="a file that backup made")
    _add_output(parser, "FILE")


def _add_output(parser: argparse.ArgumentParser, name: str) -> None:
    parser.add_argument("-o", "--output", required=True, type=Path, metavar=name)


COMMANDS: dict[
    str,
    tuple[Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], int], str],
] = {
    "demo": (_add_demo, dossiers.demo, "open the window on a fresh copy of the demo"),
    "new": (_add_new, dossiers.new, "make an empty dossier file"),
    "template": (_add_template, dossiers.template, "write the empty import workbook"),
    "import": (_add_import, dossiers.import_workbook, "read a workbook, all or nothing"),
    "stats": (_add_stats, figures.stats, "the outcome figures"),
    "retention": (_add_retention, figures.retention, "the retention curve"),
    "trace": (_add_trace, figures.trace, "the people behind a figure, and what decided"),
    "outlook": (_add_outlook, figures.outlook, "what can change before a reporting date"),
    "worklist": (_add_worklist, worklist.worklist, "whom to call, and what else is to be done"),
    "check": (_add_check, worklist.check, "whether the file is sound, and what is odd in it"),
    "compare": (_add_compare, figures.compare, "two groups side by side"),
    "chart": (_add_chart, figures.chart, "draw a chart to a file"),
    "export": (_add_export, figures.export, "write cohort statistics or person-level rows"),
    "backup": (_add_backup, backup.back_up, "make a verified copy, its SHA-256 beside it"),
    "restore": (_add_restore, backup.restore, "make a dossier of a backup again, checked"),
    "freeze": (_add_freeze, frozen.freeze, "finalise a report: its figures never change again"),
    "frozen": (_add_frozen, frozen.frozen, "list, show, verify, open or compare frozen reports"),
}
