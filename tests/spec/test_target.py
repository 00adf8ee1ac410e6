"""What a link of a page means, by how it is written."""

import pytest

from zgwviz.problem.records import Span
from zgwviz.source.findings import Findings
from zgwviz.spec.target import sound, target

HERE = Span("f", 1, 1)


@pytest.mark.parametrize(
    ("said", "sort", "word"),
    [
        ("zaak", "either", "zaak"),
        ("zgw:zaak", "either", "zgw:zaak"),
        ("lijst.html", "either", "lijst.html"),
        ("element:zaak", "element", "zaak"),
        ("element: zgw:zaak", "element", "zgw:zaak"),
        ("view:zaken", "view", "zaken"),
        ("./lijst.html", "address", "./lijst.html"),
        ("https://a.nl", "address", "https://a.nl"),
        ("mailto:jan", "address", "mailto:jan"),
        ("javascript:alert", "address", "javascript:alert"),
        ("JavaScript:alert", "address", "JavaScript:alert"),
        ("#deel", "address", "#deel"),
    ],
)
def test_a_link_means(said: str, sort: str, word: str) -> None:
    assert target(said) == (sort, word)


@pytest.mark.parametrize("said", ["javascript:a", "JAVASCRIPT:a", "data:x", "file:x", "vbscript:x()", "x y", "ftp://a"])
def test_an_address_that_is_not_followed_is_a_problem(said: str) -> None:
    found = Findings(once="")
    assert sound(said, HERE, found) is None
    assert [problem.code for problem in found.problems()] == ["S009"]
