"""A dossier on paper or as PDF: A4, black on white whatever the theme, the timeline as lines.

Works in any thread; what `QPrinter` and its dialog need is asked of the window.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QTextTable,
)

from plastiq_tracker.domain.text import Text
from plastiq_tracker.services.person_sheet import PersonSheet, Table
from plastiq_tracker.system.outfiles import whole_file
from plastiq_tracker.ui.theme import LIGHT
from plastiq_tracker.ui.widgets.timeline_drawing import Drawing
from plastiq_tracker.ui.widgets.timeline_plan import Plan, whole_of
from plastiq_tracker.ui.widgets.timeline_story import Story
from plastiq_tracker.ui.words import QtWords

MADE = Text("Print", "Made on {day} from {dossier}")
PAGE = Text("Print", "Page {page} of {pages}")
CONFIDENTIAL = Text("Print", "Confidential")
WITHOUT_NOTES = Text("Print", "without notes and remarks")
TIMELINE = Text("Print", "Timeline")
NOTHING = Text("Print", "Nothing noted.")

DPI = 96.0
"""Of the logical pixels in which the sheet is described."""
MARGIN_MM, FOOTER_MM = 16.0, 10.0
PAPER = replace(LIGHT, window="#ffffff", alternate="#ffffff")
SMALL, LINE, GAP = 11, 14.0, 12.0
"""The height of small letters and of a line, and what stays free at the right of a timeline."""
OBJECT = "\ufffc"
"""What stands in a text where a picture is."""
SPACE = "<p class='gap'>&nbsp;</p>"
STYLE = f"""
h1 {{ font-size: 17pt; font-weight: 600; margin: 0; color: {PAPER.text}; }}
h2 {{ font-size: 11pt; font-weight: 600; margin: 0 0 3px 0; color: {PAPER.accent}; }}
p {{ margin: 0 0 8px 0; }}
p.gap {{ font-size: 7pt; margin: 0; }}
.muted, th {{ color: {PAPER.muted}; font-weight: 400; }}
table.rows {{ border-collapse: collapse; }}
table.rows td, table.rows th {{ border-bottom: 1px solid {PAPER.line}; }}
"""


@dataclass(frozen=True)
class Printed:
    """What is put on paper: the sheet, its timeline, whose words, and the dossier's name."""

    sheet: PersonSheet
    story: Story
    words: QtWords
    dossier: str


def save_pdf(printed: Printed, path: Path) -> None:
    """Writes a PDF at `path`, whole or not at all. Raises `FileTrouble`."""
    # Not straight to the disk: on a full one the writer would not complain.
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(content)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(600)
    writer.setTitle(printed.sheet.name)
    writer.setCreator("PlastIQ")
    paint(printed, writer)
    with whole_file(path) as part:
        part.write_bytes(content.data().data())


def paint(printed: Printed, device: QPagedPaintDevice, chosen: range = range(0)) -> bool:
    """Paints the pages `chosen`, counted from 1, or all onto a device without margins of its own.

    False when it cannot begin.
    """
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        _Pages(printed, device, painter).paint(chosen)
    finally:
        painter.end()
    return True


class _Pages:
    """The sheet laid out for one device, in the device's own pixels."""

    def __init__(self, printed: Printed, device: QPagedPaintDevice, painter: QPainter) -> None:
        self.printed, self.device, self.painter = printed, device, painter
        self.scale = device.logicalDpiX() / DPI
        margin, footer = self._mm(MARGIN_MM), self._mm(FOOTER_MM)
        width, height = device.width() - 2 * margin, device.height() - 2 * margin - footer
        # Whole pixels: the text rounds a page's height, and would begin the next one too early.
        self.body = QRectF(margin, margin, int(width), int(height))
        self.plan = self._timeline()
        self.document = self._document()

    def paint(self, chosen: range) -> None:
        pages = self.document.pageCount()
        wanted = [page for page in range(1, pages + 1) if not any(chosen) or page in chosen]
        for page in wanted:
            if page != wanted[0]:
                self.device.newPage()
            self._page(page - 1)
            self._footer(page, pages)

    def _mm(self, length: float) -> float:
        return length / 25.4 * self.device.logicalDpiX()

    def _timeline(self) -> Plan | None:
        story = self.printed.story
        if not story.lanes:
            return None
        metrics = QFontMetricsF(_font(SMALL))
        width = self.body.width() / self.scale
        return Plan(story, whole_of(story), width, metrics, self.printed.words.locale)

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self.device)
        document.setDefaultFont(QFont(QFont().family(), 9))
        document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(STYLE)
        document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl("timeline"), _clear()
        )
        document.setHtml("".join(_html(self.printed, self.plan)))
        document.setPageSize(QSizeF(self.body.width(), self.body.height()))
        self._keep_headings(document)
        return document

    def _keep_headings(self, document: QTextDocument) -> None:
        """A heading goes to the next page with the first lines of what stands below it."""
        layout, high = document.documentLayout(), self.body.height()
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                first = _first_row(block.next())
                top = layout.blockBoundingRect(block).top()
                below = layout.blockBoundingRect(first).top() + self.scale * LINE
                if int(top / high) != int(below / high):
                    moved = block.blockFormat()
                    moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                    QTextCursor(block).setBlockFormat(moved)
            block = block.next()

    def _page(self, page: int) -> None:
        painter, body = self.painter, self.body
        seen = QRectF(0, page * body.height(), body.width(), body.height())
        painter.save()
        painter.translate(body.left(), body.top() - seen.top())
        painter.setClipRect(seen)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = seen.adjusted(0, 1, 0, -1)  # without what begins on the next page
        context.palette.setColor(QPalette.ColorRole.Text, QColor(PAPER.text))
        self.document.documentLayout().draw(painter, context)
        if self.plan is not None:
            self._draw_timeline(self.plan, seen)
        painter.restore()

    def _draw_timeline(self, plan: Plan, seen: QRectF) -> None:
        """Over the empty picture that keeps its place in the text."""
        place = self.document.documentLayout().blockBoundingRect(_picture(self.document))
        if not seen.intersects(place):
            return
        self.painter.save()
        self.painter.translate(place.topLeft())
        self.painter.scale(self.scale, self.scale)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setFont(_font(SMALL))
        Drawing(self.painter, plan, PAPER).draw()
        self.painter.restore()

    def _footer(self, page: int, pages: int) -> None:
        say, sheet = self.printed.words.say, self.printed.sheet
        made = say(MADE.fill(day=sheet.day, dossier=self.printed.dossier))
        left = [say(CONFIDENTIAL), made, "" if sheet.has_notes else say(WITHOUT_NOTES)]
        number = say(PAGE.fill(page=page, pages=pages))
        painter, body = self.painter, self.body
        painter.save()
        painter.translate(body.left(), body.bottom() + self._mm(FOOTER_MM) / 3)
        painter.scale(self.scale, self.scale)
        painter.setFont(_font(SMALL))
        width, height = body.width() / self.scale, QFontMetricsF(_font(SMALL)).height()
        painter.setPen(QColor(PAPER.line))
        painter.drawLine(QPointF(0, -4), QPointF(width, -4))
        painter.setPen(QColor(PAPER.muted))
        room = width - QFontMetricsF(_font(SMALL)).horizontalAdvance(number) - GAP
        shown = QFontMetricsF(_font(SMALL)).elidedText(
            " · ".join(filter(None, left)), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRectF(0, 0, room, height), Qt.AlignmentFlag.AlignLeft, shown)
        painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignRight, number)
        painter.restore()


def _font(pixels: int) -> QFont:
    font = QFont(QFont().family())
    font.setPixelSize(pixels)
    return font


def _clear() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def _picture(document: QTextDocument) -> QTextBlock:
    """The block in which the timeline is to be drawn."""
    block = document.begin()
    while OBJECT not in block.text():
        block = block.next()
    return block


def _first_row(block: QTextBlock) -> QTextBlock:
    """The first row of the table that begins there, below its titles; else the block itself."""
    table = cast(QTextTable | None, QTextCursor(block).currentTable())
    if table is None or table.rows() < 2:
        return block
    return table.cellAt(1, 0).firstCursorPosition().block()


# The text


def _html(printed: Printed, plan: Plan | None) -> Iterator[str]:
    words, sheet = printed.words, printed.sheet
    yield f"<h1>{escape(sheet.name)}</h1>"
    yield f"<p class='muted'>{escape(sheet.code)}</p>"
    yield from _facts(words, sheet)
    yield SPACE
    if plan is not None:
        width, height = int(plan.right + GAP), int(plan.height + 4)
        yield f"<h2>{_said(words, TIMELINE)}</h2>"
        yield f"<p><img src='timeline' width='{width}' height='{height}'></p>"
    for at, table in enumerate(sheet.tables):
        # A margin below a table could begin a page for itself.
        yield SPACE if at else ""
        yield f"<h2>{_said(words, table.heading)}</h2>"
        yield from _table(words, table)


def _facts(words: QtWords, sheet: PersonSheet) -> Iterator[str]:
    """Two beside each other, read from left to right."""
    yield "<table width='100%' cellspacing='0' cellpadding='2'>"
    facts = [*sheet.facts, *([None] if len(sheet.facts) % 2 else [])]
    for at in range(0, len(facts), 2):
        yield "<tr>"
        for fact in facts[at : at + 2]:
            name, value = ("", "") if fact is None else (words.say(fact[0]), words.show(fact[1]))
            yield f"<td class='muted' width='16%'>{escape(name)}</td>"
            yield f"<td width='34%'>{_lines(value)}</td>"
        yield "</tr>"
    yield "</table>"


def _table(words: QtWords, table: Table) -> Iterator[str]:
    if not table.rows:
        yield f"<p class='muted'>{_said(words, NOTHING)}</p>"
        return
    yield "<table class='rows' width='100%' cellspacing='0' cellpadding='3'><thead><tr>"
    for title, share in zip(table.titles, table.shares, strict=True):
        yield f"<th width='{share}%' align='left'>{_said(words, title)}</th>"
    yield "</tr></thead><tbody>"
    for row in table.rows:
        cells = (_lines("" if each is None else words.show(each)) for each in row)
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</tbody></table>"


def _said(words: QtWords, text: Text) -> str:
    return escape(words.say(text))


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
