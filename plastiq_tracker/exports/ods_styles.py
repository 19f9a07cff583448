"""How an OpenDocument spreadsheet looks: column widths, number formats, cells and the page."""

from plastiq_tracker.exports.columns import Shape

NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "style": "style",
        "table": "table",
        "text": "text",
        "number": "datastyle",
        "fo": "xsl-fo-compatible",
        "config": "config",
        "manifest": "manifest",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
WIDTHS = {"plain": 2.2, "wide": 4.0, "prose": 18.0}
NUMBERS = {
    Shape.COUNT: '<number:number-style style:name="n-count"><number:number number:decimal-places='
    '"0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
    Shape.SHARE: '<number:percentage-style style:name="n-share"><number:number '
    'number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/>'
    "<number:text>%</number:text></number:percentage-style>",
    Shape.CHANCE: '<number:number-style style:name="n-chance"><number:number '
    'number:decimal-places="4" number:min-decimal-places="4" number:min-integer-digits="1"/>'
    "</number:number-style>",
    Shape.DAY: '<number:date-style style:name="n-day"><number:day number:style="long"/>'
    '<number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text>'
    '<number:year number:style="long"/></number:date-style>',
}
BOLD = '<style:text-properties fo:font-weight="bold"/>'
RIGHT = '<style:paragraph-properties fo:text-align="end"/>'
LOOKS = {
    "title": '<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>',
    "muted": '<style:text-properties fo:color="#595959"/>',
    "name": '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>'
    + BOLD,
    "prose": '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>',
    "section": '<style:table-cell-properties fo:background-color="#CFE2E0"/>' + BOLD,
    "head": '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="bottom" '
    'fo:background-color="#E7F0EF" fo:border-bottom="0.5pt solid #000000"/>' + BOLD,
}
TOTAL_RULE = '<style:table-cell-properties fo:border-top="0.5pt solid #000000"/>'


def styles() -> str:
    """Column widths, number formats and the looks of cells."""
    made = [
        f'<style:style style:name="{name}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
        for name, width in WIDTHS.items()
    ]
    made.append(
        '<style:style style:name="sheet" style:family="table" style:master-page-name="Page">'
        '<style:table-properties table:display="true"/></style:style>'
    )
    made += NUMBERS.values()
    made += [_look(name, look) for name, look in LOOKS.items()]
    for shape in Shape:
        data = f' style:data-style-name="n-{shape}"' if shape in NUMBERS else ""
        aligned = "" if shape is Shape.TEXT else RIGHT
        made.append(_look(shape, aligned, data))
        made.append(_look(f"{shape}-total", TOTAL_RULE + aligned + BOLD, data))
    return "".join(made)


def _look(name: str, look: str, data: str = "") -> str:
    return (
        f'<style:style style:name="{name}" style:family="table-cell" '
        f'style:parent-style-name="Default"{data}>{look}</style:style>'
    )


def page() -> str:
    """A4 on its side, as wide as the paper."""
    return (
        f'{HEAD}<office:document-styles {NAMES} office:version="1.3">'
        '<office:styles><style:style style:name="Default" style:family="table-cell"/>'
        '</office:styles><office:automatic-styles><style:page-layout style:name="Landscape">'
        '<style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" '
        'style:print-orientation="landscape" fo:margin="1cm" style:scale-to-X="1" '
        'style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Page" '
        'style:page-layout-name="Landscape"/></office:master-styles></office:document-styles>'
    )
