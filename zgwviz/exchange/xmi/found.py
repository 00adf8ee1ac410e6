"""What is met while a file of UML is read, in either form."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from zgwviz.exchange.xmi.records import Association, Classifier, Diagram, Generalization, Told, Uml
from zgwviz.problem.records import Span
from zgwviz.source.xml import Tag

# UML's words for what a class model is made of; components and actors stand beside classes in many.
CLASSIFIERS = frozenset(
    ("Class", "AssociationClass", "DataType", "Enumeration", "PrimitiveType", "Interface", "Component", "Actor")
)
# Relations that say how things are made, and not what there is.
DEPENDENCIES = frozenset(
    (
        *("Dependency", "Abstraction", "Realization", "Usage", "Substitution", "InterfaceRealization", "Permission"),
        *("ComponentRealization", "Manifestation", "Deployment", "InformationFlow", "PackageMerge", "Refinement"),
    )
)
# What a package of the model is called where a relation leads to it; it is read, as a folder.
PACKAGE = "package"
# What is said of these has no place in a spec.
PACKAGE_NOTES, VALUE_NOTES = "of a package", "of a value"


@dataclass
class Found:
    """Lists that grow; `aside` by id, or by its place where it has none."""

    classifiers: list[Classifier] = field(default_factory=list)
    associations: list[Association] = field(default_factory=list)
    generalizations: list[Generalization] = field(default_factory=list)
    diagrams: list[Diagram] = field(default_factory=list)
    packages: list[tuple[str, ...]] = field(default_factory=list)
    aside: dict[str, str] = field(default_factory=dict)

    def leave(self, own: str, sort: str, span: Span) -> None:
        """Something that is no part of a class model."""
        self.aside[own or f"{span.line}:{span.column}"] = sort

    def leave_notes(self, of: str, told: Told, span: Span) -> None:
        """What is said of something that has no place for it."""
        if told.notes.strip():
            self.aside[f"{span.line}:{span.column} notes"] = of

    def values(self, listed: Iterable[Tag], told: Callable[[Tag], Told]) -> tuple[str, ...]:
        """The names of an enumeration's values; what is said of them has no place."""
        values = tuple(listed)
        for each in values:
            self.leave_notes(VALUE_NOTES, told(each), each.span)
        return tuple(name for each in values if (name := each.get("name") or "").strip())

    def uml(self, name: str, notes: str, *, by_ea: bool) -> Uml:
        """All of it, called by the only package where a program gave the model its name."""
        outer = list(dict.fromkeys(path[0] for path in self.packages if path))
        if name.replace("_", " ").casefold() in {"", "ea model", "model", "data"} and len(outer) == 1:
            name = outer[0]
        return Uml(
            name,
            notes,
            tuple(self.packages),
            tuple(self.classifiers),
            tuple(self.associations),
            tuple(self.generalizations),
            tuple(self.diagrams),
            self.aside,
            by_ea,
        )
