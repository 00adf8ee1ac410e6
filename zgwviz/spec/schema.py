"""The JSON Schema of the language for editors, made from the forms that read it.

Draft 7: the latest that the YAML language server of VS Code and others supports in full.
https://json-schema.org/draft-07/json-schema-validation
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, assert_never

from zgwviz.spec.attribute import SHORT as ATTRIBUTE
from zgwviz.spec.concepts import CONCEPTS
from zgwviz.spec.fields import PATTERN_ID
from zgwviz.spec.form import (
    ChoiceShape,
    EitherShape,
    EmptyShape,
    FieldShape,
    FlagShape,
    ListShape,
    NumberShape,
    PlainShape,
    RecordShape,
    SameShape,
    Shape,
    SharedShape,
    Sort,
    TableShape,
    TextShape,
    WordShape,
)
from zgwviz.spec.layer import LAYER
from zgwviz.spec.manual import Told, manual, told
from zgwviz.spec.plate import PLATE
from zgwviz.spec.texts import CARDINALITY, DATE, HASH, ID, ID_OR_PREFIXED, LANGUAGE, PREFIXED

Json: TypeAlias = dict[str, Any]
Offered: TypeAlias = Mapping[Sort, Mapping[str, str]]
"""The words that editors offer, by their sort, each with what it means."""

# Editors read YAML's own types: `version: 0.3` is a number to them, and a text to us.
_TEXT = ["string", "number", "boolean"]
# What editors say where a text does not fit, instead of showing the pattern.
_UNFIT: Mapping[str, str] = {
    ID: "Een id begint met een letter of _, en gaat verder met letters, cijfers, _ . en -.",
    ID_OR_PREFIXED: "Een id begint met een letter of _, en gaat verder met letters, cijfers, _ . en -; "
    "dat van een element van een andere spec heeft er zijn voorvoegsel en een : voor.",
    HASH: "Een hash: sha256- en minstens acht cijfers of letters a tot en met f.",
    PATTERN_ID: "Een id begint met een letter, _ of {id}, en gaat verder met letters, cijfers, _ . - en {id}.",
    LANGUAGE: "Een taalcode: nl, en, fy.",
    CARDINALITY: "Een kardinaliteit: 1, 0..1, 0..* of 1..*.",
    DATE: "Een datum als 2026-11-24.",
    ATTRIBUTE: "Een attribuut als string(40) [0..1].",
}
# Where others than the offered words may stand: statuses are declared in plate.yaml, colours may be one's own.
_OTHERS: Mapping[str, Json] = {
    "status": {"type": _TEXT},
    "color": {
        "type": "string",
        "pattern": "^#[0-9A-Fa-f]{6}$",
        "patternErrorMessage": 'Een woord van het thema, of een kleur als "#17609f".',
    },
}


def plate_schema(words: Offered) -> Json:
    """The schema of plate.yaml."""
    return _Maker(words).schema(PLATE.shape)


def layer_schema(words: Offered) -> Json:
    """The schema of the file of a layer."""
    return _Maker(words).schema(LAYER.shape)


def concepts_schema(words: Offered) -> Json:
    """The schema of a list of concepts."""
    return _Maker(words).schema(CONCEPTS.shape)


def to_json(schema: Json) -> str:
    """A schema as text, the same each time."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


class _Maker:
    """Makes a schema; records and shared shapes are made once, under `definitions`."""

    def __init__(self, words: Offered) -> None:
        self._words = words
        self._pages = manual()
        self._definitions: dict[str, Json] = {}

    def schema(self, shape: Shape) -> Json:
        assert isinstance(shape, RecordShape)
        whole = self._record(shape)
        definitions = dict(sorted(self._definitions.items()))
        return {"$schema": "http://json-schema.org/draft-07/schema#", **whole, "definitions": definitions}

    def _of(self, shape: Shape) -> Json:
        match shape:
            case WordShape(sort):
                return self._shared(f"word-{sort}", lambda: self._offered(sort))
            case ListShape(item):
                return {"type": "array", "items": self._of(item)}
            case TableShape(value, key, elsewhere):
                names = {"propertyNames": _fitting(ID_OR_PREFIXED if elsewhere else key)} if key else {}
                others = {"patternProperties": {f"^(?:{PREFIXED})$": self._of(elsewhere)}} if elsewhere else {}
                return {"type": "object", **names, **others, "additionalProperties": self._of(value)}
            case RecordShape(name):
                return self._shared(name, lambda: self._record(shape))
            case EitherShape():
                return {"anyOf": [self._of(option) for option in _options(shape)]}
            case SharedShape(name, inner):
                return self._shared(name, lambda: self._of(inner))
            case SameShape(name):
                return {"$ref": f"#/definitions/{name}"}
            case _:
                return _plain(shape)

    def _shared(self, name: str, make: Callable[[], Json]) -> Json:
        if name not in self._definitions:
            self._definitions[name] = {}  # it may stand within itself
            self._definitions[name] = make()
        return {"$ref": f"#/definitions/{name}"}

    def _record(self, shape: RecordShape) -> Json:
        properties = {key: self._field(shape.name, key, field) for key, field in shape.fields.items()}
        needed = [key for key, field in shape.fields.items() if field.needed]
        return {
            **_described(told(self._pages, shape.name, "")),
            "type": "object",
            "properties": properties,
            **({"required": needed} if needed else {}),
            "additionalProperties": False,
        }

    def _field(self, record: str, key: str, field: FieldShape) -> Json:
        return {**_described(told(self._pages, record, key)), **self._of(field.shape)}

    def _offered(self, sort: Sort) -> Json:
        words = self._words[sort]
        offered = {"enum": list(words), "enumDescriptions": list(words.values())}
        return {"anyOf": [offered, _OTHERS[sort]]} if sort in _OTHERS else offered


def _plain(shape: PlainShape) -> Json:
    match shape:
        case TextShape(pattern):
            return {"type": _TEXT, **(_fitting(pattern) if pattern else {})}
        case EmptyShape():
            return {"type": "null"}
        case NumberShape(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case FlagShape():
            return {"type": "boolean"}
        case ChoiceShape(words):
            return {"enum": [*words, *(int(word) for word in words if word.isdecimal())]}
        case _:
            assert_never(shape)


def _options(shape: EitherShape) -> list[Shape]:
    """The options, those of an option that is a choice itself in its place."""
    return [
        inner
        for option in shape.options
        for inner in (_options(option) if isinstance(option, EitherShape) else [option])
    ]


def _described(page: Told) -> Json:
    """The page of a key as editors show it: Dutch first."""
    example = f"\n\n```yaml\n{page.example}\n```" if page.example else ""
    return {
        "description": f"{page.nl} {page.en}",
        "markdownDescription": f"{page.nl}\n\n*{page.en}*{example}",
    }


def _fitting(pattern: str) -> Json:
    """That all of a text fits the pattern; a schema's own may hold anywhere in it."""
    return {"pattern": f"^(?:{pattern})$", "patternErrorMessage": _UNFIT[pattern]}
