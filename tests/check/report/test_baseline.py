"""The baseline: what was known is known again though lines and words changed; everything else is new."""

import json

import pytest

from tests.check.report.made import ERROR, KNOWN, PLACELESS, REMARK, WARNING
from zgwviz.check.identity import identity
from zgwviz.check.report.baseline import parted, read, written
from zgwviz.problem.records import Problem, Span


def known(*problems: Problem) -> frozenset[str]:
    found = read(written(problems).encode())
    assert isinstance(found, frozenset)
    return found


def test_what_was_written_is_read_back_without_errors() -> None:
    text = written([WARNING, REMARK, ERROR, WARNING, PLACELESS])
    assert json.loads(text) == {
        "zgwviz": 1,
        "known": ["R010 id zaak", "R031 id besluit", "R900 rule R010 reason KeyError: 'x'"],
    }
    assert read(text.encode()) == frozenset(json.loads(text)["known"])
    assert parted([WARNING, ERROR, REMARK, KNOWN], known(WARNING, ERROR, REMARK)) == ([ERROR, KNOWN], [WARNING, REMARK])
    # Not even by hand.
    assert parted([ERROR], frozenset([identity(ERROR)])) == ([ERROR], [])


def test_a_finding_without_a_subject_is_known_by_its_file_and_words_not_by_its_line() -> None:
    def twice(line: int, where: str, word: str = "a") -> str:
        return identity(Problem("M020", Span("x/1.yaml", line, 1), (("id", word), ("where", where)), "warning"))

    assert twice(1, "x/1.yaml:9") == twice(2, "x/1.yaml:10") == "M020 1.yaml id a"
    assert twice(1, "x") != twice(1, "x", "b")


@pytest.mark.parametrize("data", [b"", b"\xff", b"[]", b"{}", b'{"zgwviz": 2, "known": []}', b'{"zgwviz": 1}',
                                  b'{"zgwviz": 1, "known": [1]}', b'{"zgwviz": 1, "known": "R010"}'])  # fmt: skip
def test_what_is_no_baseline_says_why(data: bytes) -> None:
    assert isinstance(read(data), str)
    assert read(data)
