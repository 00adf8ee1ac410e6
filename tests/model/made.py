"""Specs made by hand: each thing said on a line of its own, so that problems can be told apart by their line."""

from typing import Any

from zgwviz.model.build import build
from zgwviz.model.records import Model
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import (
    BandSpec,
    ElementSpec,
    GroupSpec,
    LayerSpec,
    PatternSpec,
    PlateSpec,
    RelationSpec,
    Selector,
    Spec,
    TypeSpec,
    ViewSpec,
)

_SAID = {"kind", "type", "status", "decision", "owner", "pattern", "external_id", "color", "access", "carries"}
_SAID |= {"cardinality", "from_cardinality"}


def said(word: str, line: int = 1, file: str = "a.yaml") -> Said[str]:
    return Said(word, Span(file, line, 1, len(word)))


def words(text: str | dict[str, str]) -> Words:
    return Words(tuple(text.items())) if isinstance(text, dict) else Words.bare(text)


def element(name: str, line: int = 1, file: str = "a.yaml", /, **more: Any) -> ElementSpec:
    return ElementSpec(said(name, line, file), words(more.pop("name", name.title())), **_fields(more, line, file))


def group(name: str, *elements: ElementSpec, line: int = 1, file: str = "a.yaml", **more: Any) -> GroupSpec:
    return GroupSpec(said(name, line, file), words(name), elements=elements, **_fields(more, line, file))


def layer(name: str, /, *content: GroupSpec | ElementSpec, file: str = "a.yaml", **more: Any) -> LayerSpec:
    groups = tuple(each for each in content if isinstance(each, GroupSpec))
    elements = tuple(each for each in content if isinstance(each, ElementSpec))
    title = words(more.pop("name", name.title()))
    return LayerSpec(file, said(name, 1, file), title, groups=groups, elements=elements, **_fields(more, 1, file))


def band(name: str, *groups: str, line: int = 2) -> BandSpec:
    return BandSpec(
        said(name, line), words(name), groups=tuple(said(each, line + at) for at, each in enumerate(groups))
    )


def relation(verb: str, target: str, line: int = 1, file: str = "a.yaml", **more: Any) -> RelationSpec:
    if "id" in more:
        more["id"] = said(more["id"], line, file)
    if "label" in more:
        more["label"] = words(more["label"])
    return RelationSpec(said(verb, line, file), said(target, line, file), **_fields(more, line, file))


def relations(verb: str, *targets: str, line: int = 1) -> tuple[RelationSpec, ...]:
    return tuple(relation(verb, each, line) for each in targets)


def pattern(name: str, *elements: ElementSpec) -> PatternSpec:
    return PatternSpec(said(name, 1, "plate.yaml"), elements)


def type_(name: str, kind: str | None = None, line: int = 1) -> TypeSpec:
    return TypeSpec(said(name, line, "plate.yaml"), words(name), said(kind, line, "plate.yaml") if kind else None)


def selector(line: int = 1, **fields: str | tuple[str, ...]) -> Selector:
    given = {name: (each,) if isinstance(each, str) else each for name, each in fields.items()}
    return Selector(tuple((name, tuple(said(w, line, "plate.yaml") for w in each)) for name, each in given.items()))


def view(name: str, line: int = 1, **more: Any) -> ViewSpec:
    return ViewSpec(said(name, line, "plate.yaml"), said("plate", line, "plate.yaml"), **more)


def spec(*files: LayerSpec, **more: Any) -> Spec:
    """The files' layers are those of the plate, unless `layers`, `pillars` or `roadmap` name them."""
    for name in ("layers", "pillars"):
        if name in more:
            more[name] = tuple(said(each, at, "plate.yaml") for at, each in enumerate(more[name], 1))
    if "roadmap" in more:
        more["roadmap"] = said(more["roadmap"], 9, "plate.yaml")
    elsewhere = [each.value for each in more.get("pillars", ())] + [more["roadmap"].value if "roadmap" in more else ""]
    names = dict.fromkeys(file.layer.value for file in files if file.layer.value not in elsewhere)
    layers = more.pop("layers", None) or tuple(said(each, at, "plate.yaml") for at, each in enumerate(names, 1))
    return Spec("folder", PlateSpec("plate.yaml", words("Title"), layers, **more), files)


def built(*files: LayerSpec, **more: Any) -> Model:
    model, problems = build(spec(*files, **more))
    assert problems == ()
    assert model is not None
    return model


def found(*files: LayerSpec, **more: Any) -> list[str]:
    """The problems as `file:line CODE`, in the order of the text."""
    problems = build(spec(*files, **more))[1]
    return [
        f"{each.span.file}:{each.span.line} {each.code}"
        for each in sorted(problems, key=lambda each: (each.span or (), each.code))
        if each.span
    ]


def arguments(*files: LayerSpec, **more: Any) -> dict[str, str]:
    """What the words of the only problem are filled with."""
    (only,) = build(spec(*files, **more))[1]
    return dict(only.args)


def _fields(more: dict[str, Any], line: int, file: str) -> dict[str, Any]:
    return {k: said(v, line, file) if k in _SAID and isinstance(v, str) else v for k, v in more.items()}
