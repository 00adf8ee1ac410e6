"""Archi's own files: `.archimate`, plain or in a zip with its pictures, and a coArchi folder of a file per concept."""

from collections.abc import Mapping

from zgwviz.exchange.archi.grafico import assembled
from zgwviz.exchange.archi.model import SPACE, model
from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered
from zgwviz.problem.records import Problem, Span
from zgwviz.source.archive import is_archive, member
from zgwviz.source.xml import Tag
from zgwviz.source.xml import read as read_xml

_IN_ZIP = "model.xml"


def read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The model of a `.archimate` file, and what is wrong with it or left out."""
    if is_archive(data):
        found = member(data, _IN_ZIP, file)
        if isinstance(found, Problem):
            return None, (found,)
        data = found
    root = read_xml(data, file)
    if isinstance(root, Problem):
        return None, (root,)
    return _model(root, Reading(file))


def read_folder(texts: Mapping[str, bytes], folder: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The model of a coArchi folder: its XML files by the names that problems show."""
    reading = Reading(folder)
    found = assembled(texts, folder)
    if isinstance(found, Problem):
        return None, (found,)
    return _model(found, reading)


def _model(root: Tag, reading: Reading) -> tuple[Gathered | None, tuple[Problem, ...]]:
    if root.space != SPACE or root.name not in {"model", "ArchimateModel"}:
        span = Span(root.span.file, root.span.line, root.span.column)
        meant = "archimate" if "opengroup.org/xsd/archimate" in root.space else ""
        return None, (Problem("X007", span, (("tag", root.name), ("wanted", "Archi"), ("format", meant))),)
    gathered = model(root, reading)
    return gathered, reading.problems()
