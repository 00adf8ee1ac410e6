"""A model as JSON: everything that it knows, in the order of the text.

Texts stand in the model's language; next to `name` stands `names`, next to `definition` stands `definitions`, and so
on, with the text per language. What was not said is left out, except the keys that every element and relation has.
Kinds are ArchiMate's in kebab-case, relation kinds its nouns. Nesting (`parent`), `standards`, `owner` and `plateau`
are fields, never relations.
"""

import json
from collections.abc import Mapping
from typing import Any

from zgwviz.model.records import (
    Band,
    Decision,
    Element,
    Elsewhere,
    Group,
    Layer,
    Model,
    Reach,
    Relation,
    Type,
    Use,
)
from zgwviz.model.trace import trace
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec, SourceSpec

Record = dict[str, Any]


def export(model: Model) -> str:
    """The model as a JSON text that ends its last line."""
    return json.dumps(record(model), indent=1, ensure_ascii=False) + "\n"


def record(model: Model) -> Record:
    """The model as what JSON is made of."""
    reaches = trace(model)
    return {
        **_text("title", model.title, model),
        **_plate(model),
        "layers": [_layer(each, model) for each in model.layers],
        "pillars": [_layer(each, model) for each in model.pillars],
        "roadmap": _layer(model.roadmap, model) if model.roadmap else None,
        "groups": [_group(each, model) for each in model.groups.values()],
        "elements": [_element(each, reaches.get(each.id), model) for each in model.elements.values()],
        "relations": [_relation(each, model) for each in model.relations],
        "types": [_type(each, model) for each in model.types.values()],
        "statuses": [{"id": key, **_text("name", words, model)} for key, words in model.statuses.items()],
        "decisions": [_decision(each, model) for each in model.decisions.values()],
        "uses": [_use(each, model) for each in model.uses],
        "rules": [
            _said(
                id=rule.id.value if rule.id else None,
                severity=rule.severity,
                **_text("because", rule.because, model, "because_texts"),
            )
            for rule in model.rules
        ],
        "views": [
            _said(id=view.id.value, kind=view.kind.value, **_text("title", view.title, model)) for view in model.views
        ],
    }


def _plate(model: Model) -> Record:
    viewpoint = _said(approach=model.viewpoint.approach, perspective=model.viewpoint.perspective)
    return _said(
        **_text("subtitle", model.subtitle, model),
        language=model.language,
        version=model.version,
        **_text("status", model.status, model, "status_texts"),
        date=model.date,
        owner=model.owner,
        **_text("source", model.source, model),
        license=model.license,
        viewpoint=viewpoint,
        theme=model.theme,
        papers=list(model.papers),
    )


def _layer(layer: Layer, model: Model) -> Record:
    return _said(
        id=layer.id,
        place=layer.place,
        number=layer.number,
        **_text("name", layer.name, model),
        **_text("short", layer.short, model),
        **_text("question", layer.question, model),
        **_text("definition", layer.definition, model),
        color=layer.color,
        bands=[_band(band, model) for band in layer.bands],
        groups=list(layer.groups),
    )


def _band(band: Band, model: Model) -> Record:
    return _said(
        id=band.id,
        number=band.number,
        **_text("name", band.name, model),
        **_text("question", band.question, model),
        groups=list(band.groups),
    )


def _group(group: Group, model: Model) -> Record:
    return _said(
        id=group.id,
        layer=group.layer,
        **_text("name", group.name, model),
        **_text("short", group.short, model),
        kind=group.kind,
        type=group.type,
        **_text("definition", group.definition, model),
        weight=group.weight,
        all_or_none=group.all_or_none,
        status=group.status,
        link=group.link,
        start=group.start,
        elements=list(group.elements),
    )


def _element(element: Element, reach: Reach | None, model: Model) -> Record:
    always = {
        "id": element.id,
        "name": model.words(element.name),
        "names": _by_language(element.name, model),
        "kind": element.kind,
        "type": element.type,
        "layer": element.layer,
        "group": element.group,
        "parent": element.parent,
        "weight": element.weight,
    }
    path = [{"relation": step.relation or None, "element": step.element} for step in reach.path] if reach else []
    return always | _said(
        **_text("short", element.short, model),
        **_text("definition", element.definition, model),
        sources=[_source(each) for each in element.source],
        standards=[{"id": standard, "obligation": how} for standard, how in element.standards],
        attributes=[_attribute(each, model) for each in element.attributes],
        owner=element.owner,
        plateau=_said(**{"from": element.since, "until": element.until}),
        traced=reach.how if reach else None,
        path=path,
        elsewhere=_elsewhere(element.elsewhere, model),
        **_rest(element, model),
    )


def _rest(element: Element, model: Model) -> Record:
    """What mostly is not said of an element."""
    plain = ("status", "decision", "perspective", "domain", "start", "pattern", "external_id", "origin", "subtype")
    return {
        **{field: getattr(element, field) for field in (*plain, "version", "link")},
        **_text("impact", element.impact, model),
        **_text("note", element.note, model),
        **_text("quote", element.quote, model),
        "scope": list(element.scope),
        "tags": list(element.tags),
        "same_as": dict(element.same_as),
        "properties": dict(element.properties),
        "examples": [
            _said(organisation=each.organisation, **_text("text", each.text, model), link=each.link)
            for each in element.examples
        ],
    }


def _attribute(attribute: AttributeSpec, model: Model) -> Record:
    return _said(
        name=attribute.name.value,
        type=attribute.type,
        max=attribute.max,
        cardinality=attribute.cardinality,
        values=list(attribute.values),
        format=attribute.format,
        **_text("definition", attribute.definition, model),
        read_only=attribute.read_only,
        unique=attribute.unique,
        sources=[_source(each) for each in attribute.source],
        **_text("note", attribute.note, model),
    )


def _relation(relation: Relation, model: Model) -> Record:
    always = {
        "id": relation.id,
        "source": relation.source,
        "target": relation.target,
        "kind": relation.kind,
        "label": model.words(relation.label) or None,
    }
    plain = ("cardinality", "from_cardinality", "role", "from_role", "access", "carries", "amount", "strength")
    return always | _said(
        labels=_by_language(relation.label, model),
        **{field: getattr(relation, field) for field in (*plain, "reason", "status", "origin", "decision")},
        **_text("definition", relation.definition, model),
        **_text("note", relation.note, model),
    )


def _type(type_: Type, model: Model) -> Record:
    return _said(id=type_.id, **_text("name", type_.name, model), kind=type_.kind, icon=type_.icon)


def _decision(decision: Decision, model: Model) -> Record:
    return _said(
        id=decision.id,
        body=decision.body,
        date=decision.date,
        **_text("subject", decision.subject, model),
        sources=[_source(each) for each in decision.source],
    )


def _use(use: Use, model: Model) -> Record:
    return _said(
        id=use.id, spec=use.spec, **_text("title", use.title, model), version=use.version, license=use.license,
        hash=use.hash,
    )  # fmt: skip


def _elsewhere(its: Elsewhere | None, model: Model) -> Record:
    """The other spec that an element belongs to, its id there, and how it is traced there."""
    if its is None:
        return {}
    return _said(use=its.use, id=its.id, traced=its.how, path=[model.words(words) for words in its.path])


def _source(source: SourceSpec) -> Record:
    return {key: value for key, value in source._asdict().items() if value is not None}


def _text(key: str, words: Words, model: Model, plural: str = "") -> Record:
    """A text in the model's language, and under its plural in each language; nothing where there is none."""
    if not words:
        return {}
    return {key: model.words(words), plural or f"{key}s": _by_language(words, model)}


def _by_language(words: Words, model: Model) -> Mapping[str, str]:
    """The text per language; a bare one stands under the model's."""
    return {tag or model.language: text for tag, text in words.texts}


def _said(**fields: object) -> Record:
    """The fields that say something: a number or a text, what is true, what is not empty."""
    return {
        key: value
        for key, value in fields.items()
        if value is not None and value is not False and value not in ("", [], {})
    }
