"""Bytes to a tree: what stays as typed, where it stands, what is refused, and that nothing crashes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.problem.records import Problem, Span
from zgwviz.problem.report import report
from zgwviz.source import yaml as door
from zgwviz.source.decode import LARGEST
from zgwviz.source.node import Mapping, Node, Scalar, Sequence
from zgwviz.source.yaml import read

SPECS = sorted((Path(__file__).parent.parent.parent / "specs").glob("*/*.yaml"))


def tree(text: str) -> Node:
    node, problems = read(text.encode(), "f")
    assert problems == ()
    assert node is not None
    return node


def code(data: bytes) -> tuple[str, Span | None]:
    """The code and place of the only problem of `data`."""
    _, problems = read(data, "f")
    (problem,) = problems
    return problem.code, problem.span


def bare(node: Node | None) -> object:
    """A tree as texts, tuples and pairs, without places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [bare(item) for item in node.items]
    return {key.text: bare(value) for key, value in node.entries} if node else None


def scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    else:
        for key, value in node.entries:
            yield key
            yield from scalars(value)


def test_keys_and_values_keep_their_places() -> None:
    assert tree("naam: Zaak\nids: [a, 'b c']\n") == Mapping(
        (
            (Scalar("naam", Span("f", 1, 1, 4)), Scalar("Zaak", Span("f", 1, 7, 4))),
            (
                Scalar("ids", Span("f", 2, 1, 3)),
                Sequence(
                    (Scalar("a", Span("f", 2, 7, 1)), Scalar("b c", Span("f", 2, 10, 5), plain=False)),
                    Span("f", 2, 6, 1),
                ),
            ),
        ),
        Span("f", 1, 1, 1),
    )


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("a: é\nb: {ü: 😀, c: x}\n", [(1, 4, 1), (2, 5, 1), (2, 8, 1), (2, 11, 1), (2, 14, 1)]),
        ("\ufeffa: x\r\nb: y\r\n", [(1, 1, 1), (1, 4, 1), (2, 1, 1), (2, 4, 1)]),
        ("a: x\rb: y\r", [(1, 1, 1), (1, 4, 1), (2, 1, 1), (2, 4, 1)]),
        ("a: een\n  twee\n", [(1, 1, 1), (1, 4, 3)]),
        ("a: &n woord\nb: *n\n", [(1, 1, 1), (1, 7, 5), (2, 1, 1), (1, 7, 5)]),
        ("a: &n\n\n  # c\n  woord\nb: *n\n", [(4, 3, 5)]),
        ("a: &n woord\n*n : b\n", [(2, 1, 2)]),
        ("a:\n", [(1, 1, 1), (1, 3, 1)]),
        ("{a: , b: 1}", [(1, 2, 1), (1, 7, 1)]),
        ("a: >-\n  x\n  y\n", [(1, 4, 2)]),
    ],
)
def test_places_count_characters(text: str, spans: list[tuple[int, int, int]]) -> None:
    found = [scalar.span[1:] for scalar in scalars(tree(text))]
    assert [span for span in spans if span not in found] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("012", "012"),
        ("2026-11-24", "2026-11-24"),
        ("1_000", "1_000"),
        ("~", "~"),
        ("12:30:45", "12:30:45"),
        ("https://x.nl/a#b", "https://x.nl/a#b"),
        ("Zaak # een opmerking", "Zaak"),
        ('"een\\ntwee"', "een\ntwee"),
        ("'foto''s'", "foto's"),
        ("|\n  een\n  twee\n", "een\ntwee\n"),
        (">-\n  een\n  twee\n", "een twee"),
        ("string(40) [0..1]", "string(40) [0..1]"),
    ],
)
def test_text_is_text(text: str, value: str) -> None:
    assert bare(tree(f"a: {text}")) == {"a": value}


def test_an_empty_value_is_an_empty_plain_text() -> None:
    assert tree("a:\nb: ''\n") == Mapping(
        (
            (Scalar("a", Span("f", 1, 1, 1)), Scalar("", Span("f", 1, 3, 1))),
            (Scalar("b", Span("f", 2, 1, 1)), Scalar("", Span("f", 2, 4, 2), plain=False)),
        ),
        Span("f", 1, 1, 1),
    )


def test_an_alias_repeats_what_its_anchor_says() -> None:
    assert bare(tree("a: &n {b: [c]}\nd: *n\n")) == {"a": {"b": ["c"]}, "d": {"b": ["c"]}}
    assert read(b"a: &n [b]\n*n : c\n", "f")[1] == (Problem("Y036", Span("f", 2, 1, 2)),)


def test_what_is_wrong_leaves_the_tree() -> None:
    node, problems = read(b"{a: 1, a: 2, <<: 3, [b]: 4, c, d: 5}", "f")
    assert bare(node) == {"a": "1", "d": "5"}
    assert [problem.code for problem in problems] == ["Y037", "Y035", "Y036", "Y013"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ("Y004", Span("f", 1, 1))),
        (b"\xef\xbb\xbf\r\n", ("Y004", Span("f", 1, 1))),
        (b"---\n...\n", ("Y004", Span("f", 1, 1))),
        ("a: é\nb: één".encode("cp1252"), ("Y001", Span("f", 1, 4))),
        (b"\xef\xbb\xbfa: b\r\nc: d\xc3\xa9\xe9n", ("Y001", Span("f", 2, 6))),
        ("a: b".encode("utf-16"), ("Y002", Span("f", 1, 1))),
        ("a: b".encode("utf-16-be"), ("Y002", Span("f", 1, 1))),
        ("a: b".encode("utf-32"), ("Y002", Span("f", 1, 1))),
        (b"#" * LARGEST + b"#", ("Y003", None)),
        (b"a: b\nc: d\x1b[31m", ("Y005", Span("f", 2, 5))),
        (b"a: b\0", ("Y005", Span("f", 1, 5))),
        ("a: b\u2028c".encode(), ("Y005", Span("f", 1, 5))),
        ("a: b\u2029c\0\u2028".encode(), ("Y005", Span("f", 1, 5))),
        ("a: b\x85c".encode(), ("Y005", Span("f", 1, 5))),
        ("a: b\r\n\ufeffc: d".encode(), ("Y005", Span("f", 2, 1))),
    ],
)
def test_bytes_that_are_no_text_are_refused_at_their_place(data: bytes, expected: tuple[str, Span | None]) -> None:
    assert code(data) == expected
    assert read(data, "f")[0] is None


def test_a_file_of_the_largest_size_is_read() -> None:
    start = b"a: b\n#"
    assert bare(read(start + b" " * (LARGEST - len(start)), "f")[0]) == {"a": "b"}


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "- " * 100_000,
        "{a: " * 100_000,
        "a:\n" + "".join(" " * i + "b:\n" for i in range(1, 300)),
        "[" * 51,
    ],
)
def test_depth_is_bounded(text: str) -> None:
    assert [problem.code for problem in read(text.encode(), "f")[1]] == ["Y030"]


def test_fifty_levels_are_fine_and_aliases_count_with_what_they_repeat() -> None:
    assert read(("[" * 50 + "]" * 50).encode(), "f")[1] == ()
    half = "&a " + "[" * 30 + "]" * 30
    assert read(f"- {half}\n- {'[' * 19}*a{']' * 19}".encode(), "f")[1] == ()
    assert code(f"- {half}\n- {'[' * 20}*a{']' * 20}".encode())[0] == "Y030"


def test_aliases_of_aliases_do_not_fill_memory() -> None:
    laughs = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n" + "".join(
        f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 10)
    )
    assert code(laughs.encode())[0] == "Y032"
    wide = f"a: &a [{'x, ' * 20_000}]\nb: [{'*a, ' * 60}]\n"
    assert code(wide.encode())[0] == "Y032"


def test_without_aliases_there_is_a_limit_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "LARGEST", 100)
    assert read(f"[{'a,' * 90}]".encode(), "f")[1] == ()
    assert code(f"[{'a,' * 110}]".encode())[0] == "Y032"


def test_one_mistake_is_one_problem() -> None:
    assert [problem.code for problem in read(b"a: !t &n x y\nb: *n\n", "f")[1]] == ["Y033"]
    assert [problem.code for problem in read(b"a: !t &n x y\n", "f")[1]] == ["Y033"]
    assert [problem.code for problem in read(b"a: *niets en meer: dan dat\n", "f")[1]] == ["Y038"]


@pytest.mark.parametrize("text", ["{a: b, c,\n d e}", "{a: b [c, d: e}", "{a: b [c, d: e\n}", f"{{a: {'b ' * 60}, c}}"])
def test_a_line_that_cannot_be_mended_in_one_place_is_not_shown(text: str) -> None:
    assert [dict(problem.args).get("fixed", "") for problem in read(text.encode(), "f")[1]] == [""]


def test_one_hundred_aliases_are_fine() -> None:
    assert read(f"a: &a [b]\nc: [{'*a, ' * 100}]\n".encode(), "f")[1] == ()


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_spec_reads_and_every_word_stands_where_its_place_says(path: Path) -> None:
    node, problems = read(path.read_bytes(), "f")
    assert problems == ()
    assert node is not None
    lines = path.read_text(encoding="utf-8").splitlines()
    seen = 0
    for scalar in scalars(node):
        _, line, column, width = scalar.span
        shown = lines[line - 1][column - 1 : column - 1 + width]
        if scalar.plain and len(scalar.text) <= width and scalar.text:
            assert shown == scalar.text
            seen += 1
        elif scalar.plain and scalar.text:
            assert scalar.text.startswith(shown)
        elif scalar.text:
            assert shown[0] in "'\"|>"
    assert seen > 5


@given(st.text())
def test_no_text_crashes_the_reader(text: str) -> None:
    data = text.encode("utf-8", "replace")
    _, problems = read(data, "f")
    report(problems, {"f": data}, "nl", color=True)


@given(st.text(alphabet="ab:- #,[]{}'\"\n\t&*!|>%@?\\<é"))
def test_no_text_of_signs_crashes_the_reader(text: str) -> None:
    data = text.encode()
    node, problems = read(data, "f")
    assert node is not None or problems
    for problem in problems:
        assert problem.span is None or 1 <= problem.span.line <= len(data.splitlines()) + 1
    report(problems, {"f": data}, "en", color=False)


@given(st.binary())
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    _, problems = read(data, "f")
    report(problems, {"f": data}, "en", color=False)


# Without the separators that count as lines in YAML 1.1 and nowhere else: PyYAML writes them as they are.
WORD = st.text(st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029\ufeff"), max_size=20)
DATA = st.recursive(WORD, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORD, inner, max_size=4))


@given(DATA, st.booleans(), st.booleans())
def test_what_is_written_reads_back(data: object, flow: bool, crlf: bool) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow)
    node, problems = read((text.replace("\n", "\r\n") if crlf else text).encode(), "f")
    assert problems == ()
    assert bare(node) == data
