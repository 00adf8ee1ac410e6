"""JUnit: read back by another library, with counts that are right, and only what the format knows."""

from xml.etree.ElementTree import Element, fromstring

import pytest
from junitparser import JUnitXml

from tests.check.report.made import BROKEN, EMPTY, WHOLE
from zgwviz.check.report.junit import junit
from zgwviz.check.report.records import Report
from zgwviz.check.rules import RULES

# What Jenkins' junit-10.xsd allows of what we write: attributes, and elements inside.
OUTCOME = ({"type", "message"}, set[str]())
ALLOWED = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "skipped"}, {"testcase"}),
    "testcase": ({"name", "classname"}, {"skipped", "error", "failure"}),
    **dict.fromkeys(("skipped", "error", "failure"), OUTCOME),
}


def unfit(element: Element) -> list[str]:
    attributes, inside = ALLOWED[element.tag]
    wrong = [f"{element.tag}@{name}" for name in element.keys() if name not in attributes]  # noqa: SIM118
    wrong += [f"{element.tag}/{child.tag}" for child in element if child.tag not in inside]
    return wrong + [each for child in element for each in unfit(child)]


def read(*reports: Report, strict: bool = False) -> JUnitXml:
    text = junit(reports, "en", strict)
    assert unfit(fromstring(text)) == []  # noqa: S314  (our own text)
    return JUnitXml.fromstring(text.encode())


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("reports", [[], [EMPTY], [WHOLE], [WHOLE, BROKEN, EMPTY]], ids=len)
def test_the_counts_are_those_of_the_cases(reports: list[Report], strict: bool) -> None:
    made = read(*reports, strict=strict)
    said = (made.tests or 0, made.failures or 0, made.errors or 0)
    made.update_statistics()  # type: ignore[no-untyped-call]
    assert said == (made.tests, made.failures, made.errors)
    for suite in made:
        said_of_suite = (suite.tests, suite.failures, suite.errors, suite.skipped)
        suite.update_statistics()  # type: ignore[no-untyped-call]
        assert said_of_suite == (suite.tests, suite.failures, suite.errors, suite.skipped)


def test_a_remark_fails_only_when_strict_and_what_is_set_aside_never() -> None:
    (suite,) = read(WHOLE)
    sorts = {case.classname.split()[-1]: [type(each).__name__ for each in case.result] for case in suite if case.result}
    assert sorts == {"R010": ["Failure"], "R031": ["Skipped"], "R034": ["Skipped"], "R900": ["Failure"]}
    (suite,) = read(WHOLE, strict=True)
    assert [type(c.result[0]).__name__ for c in suite if c.result and c.classname.endswith("R031")] == [
        "Failure",
        "Skipped",
    ]


def test_the_reason_of_a_silence_is_read_back() -> None:
    (suite,) = read(WHOLE)
    assert [case.result[0].message for case in suite if "Tevredenheid" in case.name] == ["later & <now>"]


def test_rules_that_are_kept_are_cases_that_pass_unless_there_was_no_model() -> None:
    (kept,) = read(EMPTY)
    assert len(kept) >= len(RULES)
    assert all(case.is_passed for case in kept)
    (mixed,) = read(WHOLE)
    assert sum(case.is_passed for case in mixed) == len(kept) - 3  # R010, R031 and R034 were not kept
    (broken,) = read(BROKEN)
    assert [case.is_passed for case in broken] == [False]


@pytest.mark.parametrize(("language", "told"), [("nl", "Een groep zonder elementen."), ("en", "A group wit")])
def test_the_rules_that_are_kept_are_named_in_the_language_of_the_messages(language: str, told: str) -> None:
    root = fromstring(junit([EMPTY], language, strict=False))  # noqa: S314  (our own text)
    assert [name for case in root.iter("testcase") if (name := case.get("name", "")).startswith(f"R015 {told}")]
