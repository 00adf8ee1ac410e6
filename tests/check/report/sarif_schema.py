"""The part of SARIF 2.1.0's JSON Schema that our logs use, closed: anything that is not in it is refused."""

from typing import Any

Schema = dict[str, Any]


def closed(needed: str = "", **properties: Schema) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": needed.split(),
        "properties": properties,
    }


def listed(item: Schema, least: int = 0) -> Schema:
    return {"type": "array", "items": item, "minItems": least, "uniqueItems": True}


TEXT: Schema = {"type": "string"}
FROM_1: Schema = {"type": "integer", "minimum": 1}
MESSAGE = closed("text", text=TEXT, markdown=TEXT)
RULE = closed("id", id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE)
REGION = closed(startLine=FROM_1, startColumn=FROM_1, endColumn=FROM_1)
PLACE = closed(
    physicalLocation=closed(artifactLocation=closed(uri={"type": "string", "format": "uri-reference"}), region=REGION)
)
RESULT = closed(
    "message",
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["none", "note", "warning", "error"]},
    message=MESSAGE,
    locations={"type": "array", "items": PLACE},
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    suppressions=listed(closed("kind", kind={"enum": ["inSource", "external"]}, justification=TEXT)),
)
RUN = closed(
    "tool",
    tool=closed("driver", driver=closed("name", name=TEXT, version=TEXT, rules=listed(RULE))),
    language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": RESULT},
)
_SCHEMA: Schema = {"$schema": {"type": "string", "format": "uri"}}
LOG = closed("version runs", version={"enum": ["2.1.0"]}, runs=listed(RUN), **_SCHEMA)
