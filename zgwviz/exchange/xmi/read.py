"""XMI 1.x and 2.x: class models of UML, as Enterprise Architect and other programs write them."""

from zgwviz.exchange.reading import Reading
from zgwviz.exchange.records import Gathered
from zgwviz.exchange.xmi import one, two
from zgwviz.exchange.xmi.gathered import gathered
from zgwviz.problem.records import Problem
from zgwviz.source.xml import Tag
from zgwviz.source.xml import read as read_xml

_WANTED = "XMI (UML)"
# What people mean who give us another format.
_MEANT = (("opengroup.org/xsd/archimate", "archimate"), ("archimatetool.com", "archi"), ("1999/02/22-rdf", "skos"))


def read(data: bytes, file: str) -> tuple[Gathered | None, tuple[Problem, ...]]:
    """The class model of a file of XMI, and what is wrong with it or left out."""
    root = read_xml(data, file)
    if isinstance(root, Problem):
        return None, (root,)
    reading = Reading(file)
    if two.models(root):
        uml = two.read(root)
    elif one.contents(root):
        uml = one.read(root)
    else:
        return None, (_other(root),)
    model = gathered(uml, root, reading)
    return model, reading.problems()


def _other(root: Tag) -> Problem:
    """The problem that a file is another format, or XMI of something else than UML."""
    if root.name == "XMI":
        version = next((value for name, value in root.attributes.items() if name.endswith("version")), "")
        return Problem("X080", root.span, (("version", version),))
    meant = next((name for space, name in _MEANT if space in root.space), "")
    return Problem("X007", root.span, (("tag", root.name), ("wanted", _WANTED), ("format", meant)))
