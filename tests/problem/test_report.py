"""What a reader of problems sees: order, words, the line and the caret, and the records."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zgwviz.problem.excerpt import WIDEST, cells
from zgwviz.problem.records import Problem, Severity, Span
from zgwviz.problem.report import as_records, one_line, report


def tab(file: str, line: int, column: int, width: int = 1, severity: Severity = "error") -> Problem:
    """A problem without arguments."""
    return Problem("Y015", Span(file, line, column, width), (), severity)


def told(text: str, column: int, width: int = 1) -> tuple[str, str]:
    """The excerpt and the carets of a place on the only line of a text."""
    _, line, caret = report([tab("f", 1, column, width)], {"f": text.encode()}, "en", color=False).splitlines()
    assert line.startswith("  ")
    assert caret.startswith("  ")
    return line[2:], caret[2:]


def test_a_problem_is_a_line_an_excerpt_and_a_caret() -> None:
    problem = Problem("Y037", Span("specs/x/4.yaml", 2, 3, 4), (("key", "name"), ("line", "1")))
    texts = {"specs/x/4.yaml": b"a: b\r\n  name: Zaak\r\n"}
    assert report([problem], texts, "en", color=False) == (
        'specs/x/4.yaml:2:3: error Y037 key "name" occurs twice, first on line 1; remove one, or give it another name\n'
        "    name: Zaak\n"
        "    ^^^^\n"
    )
    assert report([problem], texts, "nl", color=False).startswith(
        'specs/x/4.yaml:2:3: error Y037 sleutel "name" staat er twee keer, eerst op regel 1; verwijder er een'
    )


def test_problems_stand_in_the_order_of_file_place_and_code() -> None:
    at = Span("b", 2, 1)
    problems = [tab("b", 10, 1), tab("b", 2, 10), Problem("Y036", at), tab("b", 2, 1), tab("a", 9, 1)]
    problems.append(Problem("F001", None, (("folder", "x"),)))
    lines = report(problems, {}, "en", color=False).splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["error", "a:9:1:", "b:2:1:", "b:2:1:", "b:2:10:", "b:10:1:"]
    assert [line.split()[2] for line in lines[2:4]] == ["Y015", "Y036"]


def test_without_a_place_there_is_neither_place_nor_excerpt() -> None:
    assert report([Problem("F001", None, (("folder", "x"), ("suggestion", "y")))], {}, "en", color=False) == (
        'error F001 no folder "x"; did you mean "y"?\n'
    )


def test_nothing_found_is_nothing_said() -> None:
    assert report([], {}, "en", color=True) == ""


@pytest.mark.parametrize("span", [Span("f", 9, 1), Span("f", 2, 1), Span("g", 1, 1), Span("f", 0, 0)])
def test_a_place_without_text_has_no_excerpt(span: Span) -> None:
    assert report([Problem("Y015", span)], {"f": b"a\n\nb"}, "en", color=False).count("\n") == 1


@pytest.mark.parametrize(
    ("text", "column", "width", "line", "caret"),
    [
        ("name: Zaak", 7, 4, "name: Zaak", "      ^^^^"),
        ("a\tb", 3, 1, "a    b", "     ^"),
        ("\tb", 1, 1, "    b", "^^^^"),
        ("zaak: 案件 x", 7, 2, "zaak: 案件 x", "      ^^^^"),
        ("案件 x", 4, 1, "案件 x", "     ^"),
        ("e\u0301e\u0301n x", 7, 1, "e\u0301e\u0301n x", "    ^"),
        ("e\u0301e\u0301n x", 1, 5, "e\u0301e\u0301n x", "^^^"),
        ("e\u0301" * 90 + "x", 181, 1, "e\u0301" * 90 + "x", " " * 90 + "^"),
        ("😀: x", 4, 1, "😀: x", "    ^"),
        ("a\x1b[31m", 2, 1, "a␛[31m", " ^"),
        ("a\x00\x7f", 3, 1, "a␀␡", "  ^"),
        ("a\u202eb", 3, 1, "a\ufffdb", "  ^"),
        ("a\u2028b", 3, 1, "a\ufffdb", "  ^"),
        ("kort", 9, 1, "kort", "    ^"),
        ("kort", 3, 99, "kort", "  ^^"),
        ("kort", 3, 0, "kort", "  ^"),
        ("\ufeffkort", 1, 4, "kort", "^^^^"),
    ],
)
def test_the_caret_stands_under_the_word(text: str, column: int, width: int, line: str, caret: str) -> None:
    assert told(text, column, width) == (line, caret)


def test_a_long_line_is_cut_around_the_place() -> None:
    text = "a" * 500 + "woord" + "b" * 500
    line, caret = told(text, 501, 5)
    assert len(line) == WIDEST
    assert line[0] == line[-1] == "…"
    assert line[caret.index("^") : caret.index("^") + 5] == "woord"
    assert caret.count("^") == 5


@pytest.mark.parametrize(("column", "left", "right"), [(1, False, True), (30, False, True), (150, True, False)])
def test_a_cut_is_shown_where_it_is(column: int, left: bool, right: bool) -> None:
    line, caret = told("".join(chr(0x61 + i % 26) for i in range(150)), column)
    assert (line[0] == "…", line[-1] == "…") == (left, right)
    assert line[caret.index("^")] == chr(0x61 + (column - 1) % 26)


def test_a_word_wider_than_the_terminal_is_underlined_as_far_as_it_is_shown() -> None:
    line, caret = told("x: " + "w" * 900, 4, 900)
    assert len(line) <= WIDEST
    assert len(caret) <= WIDEST
    assert line[caret.index("^") :].rstrip("…") == "w" * caret.count("^")


def test_bytes_that_are_no_text_still_give_an_excerpt() -> None:
    problem = Problem("Y001", Span("f", 2, 3), (("byte", "0xE9"), ("character", "é")))
    assert report([problem], {"f": b"a\nb \xe9\xff c"}, "en", color=False) == (
        'f:2:3: error Y001 byte 0xE9 is no UTF-8; save the file as UTF-8; in Windows-1252 this byte is "é"\n'
        "  b \ufffd\ufffd c\n"
        "    ^\n"
    )


def test_what_steers_a_terminal_is_made_visible_in_words_too() -> None:
    problem = Problem("Y037", Span("f\x1b", 1, 1), (("key", "a\x1b[31m\nb\t"), ("line", "1")))
    assert one_line(problem, "en").startswith('f␛:1:1: error Y037 key "a␛[31m␊b␉" occurs twice')


def test_colour_only_when_asked() -> None:
    texts = {"f": b"a: b"}
    for severity, color in (("error", "31"), ("warning", "33"), ("info", "36")):
        problem = tab("f", 1, 1, severity=severity)  # type: ignore[arg-type]
        colored = report([problem], texts, "en", color=True)
        assert f"\x1b[1;{color}m{severity}\x1b[0m" in colored
        assert f"\x1b[{color}m^\x1b[0m" in colored
        assert "\x1b" not in report([problem], texts, "en", color=False)


def test_one_line_is_the_headline() -> None:
    assert one_line(tab("f", 3, 1), "nl") == "f:3:1: error Y015 een tab als inspringing; gebruik spaties"
    assert one_line(Problem("Y030", Span("f", 3, 1), (("limit", "50"),)), "en") == (
        "f:3:1: error Y030 more than 50 levels deep"
    )


def test_records_are_sorted_and_complete() -> None:
    problems = [tab("f", 3, 1, severity="info"), Problem("Y030", None, (("limit", "50"),))]
    assert as_records(problems, "en") == [
        {
            "code": "Y030",
            "severity": "error",
            "file": None,
            "line": None,
            "column": None,
            "message": "more than 50 levels deep",
            "hint": None,
        },
        {
            "code": "Y015",
            "severity": "info",
            "file": "f",
            "line": 3,
            "column": 1,
            "message": "a tab as indentation",
            "hint": "use spaces",
        },
    ]


@given(st.text(min_size=1), st.integers(1, 400), st.integers(0, 400), st.integers(1, 60))
def test_no_line_breaks_the_report_or_outgrows_it(text: str, column: int, width: int, times: int) -> None:
    lines = report([tab("f", 1, column, width)], {"f": (text * times).encode()}, "en", color=False).split("\n")
    for line in lines[1:-1]:
        assert cells(line) <= WIDEST + 3  # two to the left, and a caret behind the last word
        assert not [sign for sign in line if unicodedata.category(sign) in {"Cc", "Zl", "Zp"}]
    assert len(lines) in {2, 4}
    if len(lines) == 4:
        assert "^" in lines[2]
