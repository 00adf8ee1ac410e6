"""Keys and values: no key twice, none without a value, and keys are words."""

from collections.abc import Sequence as Lines

from zgwviz.problem.records import Problem, Span
from zgwviz.source.node import Mapping, Node, Scalar


def mapping(items: list[Node], span: Span, flow: Lines[str], problems: list[Problem]) -> Mapping:
    """The mapping of `items`, key and value in turn; what is wrong joins `problems`, and leaves the mapping.

    `flow` is the lines of the text where the mapping stands between braces, and empty elsewhere.
    """
    keys, values = items[::2], items[1::2]
    names = {key.text for key in keys if type(key) is Scalar}
    fine = len(names) == len(keys) and "<<" not in names and "" not in names
    if fine and not (flow and any(type(value) is Scalar and not value.text for value in values)):
        return Mapping(tuple(zip(keys, values, strict=True)), span)  # type: ignore[arg-type]
    return _checked(keys, values, span, flow, problems)


def _checked(keys: list[Node], values: list[Node], span: Span, flow: Lines[str], problems: list[Problem]) -> Mapping:
    """The mapping without the entries that have a problem."""
    entries: list[tuple[Scalar, Node]] = []
    lines: dict[str, int] = {}
    strays: list[Scalar] = []  # keys without a value, one after the other
    for key, value in zip(keys, values, strict=True):
        if flow and isinstance(key, Scalar) and _is_stray(key, value, flow):
            strays.append(key)
            continue
        if strays:
            problems.append(_stray(strays, entries[-1][1] if entries else None, flow))
            strays = []
        if problem := _wrong_key(key, lines):
            problems.append(problem)
        else:
            assert isinstance(key, Scalar)
            lines[key.text] = key.span.line
            entries.append((key, value))
    if strays:
        problems.append(_stray(strays, entries[-1][1] if entries else None, flow))
    return Mapping(tuple(entries), span)


def _wrong_key(key: Node, lines: dict[str, int]) -> Problem | None:
    if not isinstance(key, Scalar):
        return Problem("Y036", key.span)
    if key.plain and key.text == "<<":
        return Problem("Y035", key.span)
    if key.plain and not key.text:
        return Problem("Y021", key.span)
    if key.text in lines:
        return Problem("Y037", key.span, (("key", key.text), ("line", str(lines[key.text]))))
    return None


def _is_stray(key: Scalar, value: Node, lines: Lines[str]) -> bool:
    """Whether a key has no colon after it: text behind a comma, as a rule."""
    if not (key.text and isinstance(value, Scalar) and value.plain and not value.text):
        return False
    line, column, width = key.span[1:]
    return not lines[line - 1][column - 1 + width :].lstrip().startswith(":")


def _stray(keys: list[Scalar], previous: Node | None, lines: Lines[str]) -> Problem:
    """The problem of `keys` without a value; `previous` is the value before them, of which they may be a part."""
    from zgwviz.source.yaml_mend import mended, replaced, value_end

    first, span = keys[0], keys[0].span
    line, column = lines[span.line - 1], span.column - 1
    name, colon, value = first.text.partition(":")
    if colon and name and value:
        fixed = replaced(line, column, column + span.width, f"{name}: {value}")
        return Problem("Y020", span, (("text", first.text), ("fixed", fixed)))
    fixed = ""
    if isinstance(previous, Scalar) and previous.plain and previous.span.line == keys[-1].span.line == span.line:
        fixed = mended(line, previous.span.column - 1, value_end(line, keys[-1].span.column - 1, flow=True))
    return Problem("Y013", span, (("text", first.text), ("fixed", fixed)))
