"""Documents as text: the forms there are, by their words."""

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from zgwviz.report.form import csv, html, json, markdown, mediawiki, text
from zgwviz.report.records import Document

Form: TypeAlias = Literal["text", "md", "html", "csv", "json", "mediawiki"]
FORMS: Mapping[str, Callable[[Document], str]] = {
    "text": text.written,
    "md": markdown.written,
    "html": html.written,
    "csv": csv.written,
    "json": json.written,
    "mediawiki": mediawiki.written,
}
