"""Where a statement comes from: a text, a record, or a list of either."""

from zgwviz.source.findings import Findings
from zgwviz.source.node import Node
from zgwviz.spec.fields import Field, either, many, record, values_of
from zgwviz.spec.form import Form, SharedShape
from zgwviz.spec.records import SourceSpec
from zgwviz.spec.texts import FLAG, LINK, TEXT


def _bare(node: Node, found: Findings) -> SourceSpec | None:
    text = TEXT.read(node, found)
    return None if text is None else SourceSpec(text)


_RECORD = record(SourceSpec, values_of("source", {"text": Field(TEXT), "url": Field(LINK), "checked": Field(FLAG)}))

_MANY = many(either(Form(_bare, TEXT.shape), _RECORD))
SOURCES: Form[tuple[SourceSpec, ...]] = Form(_MANY.read, SharedShape("sources", _MANY.shape))
