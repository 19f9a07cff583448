"""OpenDocument spreadsheets with the same sheets as the Excel workbooks.

Written with the standard library: of the libraries for it odfdo is the one well kept, but a table
of n rows costs it n² (1 500 persons took 7 s, 20 000 more than ten minutes), and a spreadsheet of
typed cells is a short text. Each cell states its type, so that nothing typed by someone can become
a formula, a number or a link; cells never carry a formula.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.exports.columns import Column, Shape, Table, Value, show
from plastiq_tracker.exports.ods_styles import HEAD, NAMES, page, styles
from plastiq_tracker.exports.sheets import Block, NamedLines, Sheet, Titled
from plastiq_tracker.system.outfiles import whole_file

TYPE = "application/vnd.oasis.opendocument.spreadsheet"
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
SPACES = re.compile(" {2,}|^ | $")


def write(path: Path, sheets: Sequence[Sheet], words: Words) -> None:
    """Writes the sheets as one document. Raises FileTrouble."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        # First and unpacked: by it other programs know what the file is.
        archive.writestr(ZipInfo("mimetype"), TYPE, ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _manifest())
        archive.writestr("styles.xml", page())
        archive.writestr("settings.xml", _settings(sheets))
        with archive.open("content.xml", "w") as part:
            for piece in _content(sheets, words):
                part.write(piece.encode())
    with whole_file(path) as part_file:
        part_file.write_bytes(content.getvalue())


def _content(sheets: Sequence[Sheet], words: Words) -> Iterator[str]:
    yield f'{HEAD}<office:document-content {NAMES} office:version="1.3">'
    yield f"<office:automatic-styles>{styles()}</office:automatic-styles>"
    yield "<office:body><office:spreadsheet>"
    for sheet in sheets:
        yield from _sheet(sheet, words)
    yield "</office:spreadsheet></office:body></office:document-content>"


def _sheet(sheet: Sheet, words: Words) -> Iterator[str]:
    yield f'<table:table table:name={quoteattr(_clean(sheet.name))} table:style-name="sheet">'
    for width, count in _widths(sheet.blocks):
        yield (
            f'<table:table-column table:style-name="{width}" '
            f'table:number-columns-repeated="{count}"/>'
        )
    yield _row([_text(sheet.title, "title")])
    yield _row([_text(sheet.line, "muted")])
    yield _row([])
    for block in sheet.blocks:
        yield from _block(block, words)
    yield "</table:table>"


def _widths(blocks: Sequence[Block]) -> Iterator[tuple[str, int]]:
    """The styles of the columns, from the left, and how many there are of each."""
    columns = max((len(_parts(each)) for each in blocks if isinstance(each, Table)), default=0)
    is_prose = any(isinstance(each, NamedLines) and each.prose for each in blocks)
    yield "wide", 1
    if is_prose:
        yield "prose", 1
    elif columns > 1:
        yield "plain", columns - 1


def _block(block: Block, words: Words) -> Iterator[str]:
    match block:
        case Titled():
            yield _row([_text(block.title, "title")])
        case NamedLines():
            for name, value in block.rows:
                style = "prose" if isinstance(value, str) else "count"
                yield _row([_text(name, "name"), _cell(value, Shape.COUNT, style, words)])
            yield _row([])
        case Table():
            yield from _table(block, words)
            yield _row([])


def _parts(table: Table[Any]) -> list[Column[Any]]:
    return [part for each in table.columns for part in each.parts()]


def _table(table: Table[Any], words: Words) -> Iterator[str]:
    """Sections, headers and rows."""
    columns = _parts(table)
    sections, before = [], None
    for column in columns:
        named = column.section is not None and column.section != before
        name = words.say(column.section) if named and column.section is not None else ""
        sections.append(_text(name, "" if column.section is None else "section"))
        before = column.section
    yield _row(sections)
    yield _row([_text(words.say(each.header), "head") for each in columns])
    for row in table.all_rows:
        ending = "-total" if row is table.total else ""
        yield _row(
            [_cell(each.value(row), each.shape, each.shape + ending, words) for each in columns]
        )


def _row(cells: Sequence[str]) -> str:
    return f"<table:table-row>{''.join(cells) or '<table:table-cell/>'}</table:table-row>"


def _cell(value: Value, shape: Shape, style: str, words: Words) -> str:
    """A cell of the value's own type."""
    match value:
        case bool() | None | str() | Text() | tuple():
            return _text(show(value, shape, words), style)
        case date():
            typed, stored = "date", f'office:date-value="{value.isoformat()}"'
        case Fraction() | int() | float():
            typed = "percentage" if shape is Shape.SHARE else "float"
            number = value if isinstance(value, int) else float(value)
            stored = f'office:value="{number!r}"'
    shown = escape(show(value, shape, words, 1 if shape is Shape.SHARE else 0))
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="{typed}" {stored}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def _text(text: str, style: str) -> str:
    named = f' table:style-name="{style}"' if style else ""
    if not text:
        return f"<table:table-cell{named}/>"
    lines = "".join(f"<text:p>{_spaced(line)}</text:p>" for line in _clean(text).split("\n"))
    return f'<table:table-cell{named} office:value-type="string">{lines}</table:table-cell>'


def _spaced(line: str) -> str:
    """A line of text; spaces in a row and tabs would otherwise become one space."""

    def spaces(found: re.Match[str]) -> str:
        return f'<text:s text:c="{len(found[0])}"/>'

    return SPACES.sub(spaces, escape(line)).replace("\t", "<text:tab/>")


def _clean(text: str) -> str:
    """Without what XML cannot hold."""
    return NOT_XML.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _settings(sheets: Sequence[Sheet]) -> str:
    """The first column and the headers of a table stay in sight."""
    entries = "".join(
        f"<config:config-item-map-entry config:name={quoteattr(_clean(sheet.name))}>"
        f"{_frozen(sheet)}</config:config-item-map-entry>"
        for sheet in sheets
    )
    return (
        f'{HEAD}<office:document-settings {NAMES} office:version="1.3"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        f'<config:config-item-map-named config:name="Tables">{entries}'
        "</config:config-item-map-named></config:config-item-map-entry>"
        "</config:config-item-map-indexed></config:config-item-set>"
        "</office:settings></office:document-settings>"
    )


def _frozen(sheet: Sheet) -> str:
    left, top = (0, 3) if sheet.table is None else (1, 5)
    items = {
        "HorizontalSplitMode": ("short", 2 if left else 0),
        "VerticalSplitMode": ("short", 2),
        "HorizontalSplitPosition": ("int", left),
        "VerticalSplitPosition": ("int", top),
        "PositionRight": ("int", left),
        "PositionBottom": ("int", top),
    }
    return "".join(
        f'<config:config-item config:name="{name}" config:type="{kind}">{value}'
        "</config:config-item>"
        for name, (kind, value) in items.items()
    )


def _manifest() -> str:
    files = {"/": TYPE} | dict.fromkeys(("content.xml", "styles.xml", "settings.xml"), "text/xml")
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in files.items()
    )
    return f'{HEAD}<manifest:manifest {NAMES} manifest:version="1.3">{entries}</manifest:manifest>'
