"""A document as one HTML page that needs nothing else: tables with headers that a screen reader follows."""

from io import BytesIO
from xml.etree.ElementTree import Element, ElementTree, SubElement

from zgwviz.problem.excerpt import visible
from zgwviz.report.records import Cell, Document, Row, Table

# Contrast of 4.5:1 and more on white; wide tables scroll by themselves, so that the page does not.
_STYLE = (
    "body{font:16px/1.5 'Fira Sans',system-ui,sans-serif;color:#1a1f26;max-width:72rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:1.75rem}h2{font-size:1.25rem;margin-top:2.5rem}a{color:#17609f}"
    "div{overflow-x:auto}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.375rem .75rem;border-bottom:1px solid #d5dae0}"
    "tbody th{font-weight:400}tbody tr.top th{font-weight:600}thead th{border-bottom:2px solid #4d5763}"
    ".number{text-align:right;font-variant-numeric:tabular-nums}tr:target{background:#fdf3d0}"
)


def written(document: Document) -> str:
    """The page; every value in it is text, whatever it holds."""
    root = Element("html", lang=document.language)
    head = SubElement(root, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    SubElement(head, "title").text = visible(document.title)
    SubElement(head, "style").text = _STYLE
    main = SubElement(SubElement(root, "body"), "main")
    SubElement(main, "h1").text = visible(document.title)
    for paragraph in document.about:
        SubElement(main, "p").text = visible(paragraph)
    for table in document.tables:
        _table(main, table)
    out = BytesIO()
    ElementTree(root).write(out, "utf-8", method="html")
    return "<!DOCTYPE html>\n" + out.getvalue().decode() + "\n"


def _table(main: Element, table: Table) -> None:
    section = SubElement(main, "section", {"id": f"table:{table.id}", "aria-labelledby": f"table:{table.id}:title"})
    SubElement(section, "h2", id=f"table:{table.id}:title").text = visible(table.title)
    if not table.rows:
        SubElement(section, "p").text = visible(table.empty)
        return
    # A table that scrolls can be reached with the keyboard.
    box = SubElement(section, "div", {"tabindex": "0", "role": "region", "aria-labelledby": f"table:{table.id}:title"})
    made = SubElement(box, "table")
    heads = SubElement(SubElement(made, "thead"), "tr")
    for column in table.columns:
        SubElement(heads, "th", {"scope": "col"} | _aligned(column.number)).text = visible(column.title)
    body = SubElement(made, "tbody")
    deep = any(row.depth for row in table.rows)
    for row in table.rows:
        _row(body, row, table, deep)


def _row(body: Element, row: Row, table: Table, deep: bool) -> None:
    top = {"class": "top"} if deep and not row.depth else {}
    line = SubElement(body, "tr", ({"id": row.id} if row.id else {}) | top)
    for at, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True)):
        if at:
            _cell(SubElement(line, "td", _aligned(column.number)), cell)
        else:
            indent = {"style": f"padding-left:{0.75 + 1.25 * row.depth}rem"} if row.depth else {}
            _cell(SubElement(line, "th", {"scope": "row"} | indent), cell)


def _aligned(number: bool) -> dict[str, str]:
    return {"class": "number"} if number else {}


def _cell(parent: Element, cell: Cell) -> None:
    last: Element | None = None
    for run in cell.runs:
        if run.link:
            last = SubElement(parent, "a", href=run.link)
            last.text = visible(run.text)
        elif last is None:
            parent.text = (parent.text or "") + visible(run.text)
        else:
            last.tail = (last.tail or "") + visible(run.text)
