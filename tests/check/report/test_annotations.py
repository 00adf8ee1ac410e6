"""GitHub's annotations and GitLab's code quality: each finding a line or a record that their parsers take."""

import json
import re

from tests.check.report.made import BROKEN, EMPTY, KNOWN, WARNING, WHOLE
from zgwviz.check.report.fingerprint import fingerprints
from zgwviz.check.report.github import github
from zgwviz.check.report.gitlab import gitlab
from zgwviz.problem.report import ordered


def unescaped(text: str) -> str:
    return text.replace("%2C", ",").replace("%3A", ":").replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")


def test_an_annotation_is_one_line_whose_parts_are_found_again() -> None:
    lines = github([WHOLE, BROKEN, EMPTY], "en").splitlines()
    matches = [re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line) for line in lines]
    found = [(m[1], dict(p.split("=") for p in m[2].split(",")), unescaped(m[3])) for m in matches if m]
    assert [(level, unescaped(properties["title"])) for level, properties, _ in found] == [
        ("warning", "R900"),
        ("warning", "R010"),
        ("notice", "R031"),
        ("error", "M002"),
    ]
    _, properties, said = found[1]
    assert {name: unescaped(value) for name, value in properties.items()} == {
        "file": "specs/a b/1 é.yaml",
        "line": "9",
        "col": "7",
        "endColumn": "11",
        "title": "R010",
    }
    assert said.startswith('"Intake <balie> & "zo": 100%, ja␇" is not traced')


def test_a_property_with_a_colon_or_comma_stays_one() -> None:
    assert WARNING.span is not None
    odd = WARNING._replace(span=WARNING.span._replace(file="a,b:c%.yaml"))
    assert "file=a%2Cb%3Ac%25.yaml,line=9," in github([WHOLE._replace(problems=(odd,))], "en")


def test_code_quality_has_what_is_demanded_of_each_finding() -> None:
    found = json.loads(gitlab([WHOLE, BROKEN, EMPTY], "nl"))
    assert [(each["check_name"], each["severity"]) for each in found] == [
        ("R900", "minor"),
        ("R010", "minor"),
        ("R031", "info"),
        ("M002", "critical"),
    ]
    assert [each["location"] for each in found[:2]] == [
        {"path": "specs/a b/plate.yaml", "lines": {"begin": 1}},
        {"path": "specs/a b/1 é.yaml", "lines": {"begin": 9}},
    ]
    assert "is niet herleid" in found[1]["description"]
    assert len({each["fingerprint"] for each in found}) == len(found)


def test_a_fingerprint_outlives_lines_words_and_folders_but_not_what_it_is_about() -> None:
    assert WARNING.span is not None
    moved = WARNING._replace(span=WARNING.span._replace(line=99), args=(("element", "Anders"),), severity="info")
    assert fingerprints("specs/a", [WARNING]) == fingerprints("/elders/a", [moved])
    other = [WARNING._replace(key="id anders"), WARNING._replace(code="R011")]
    marks = [*fingerprints("specs/a", [WARNING, *other]), *fingerprints("specs/b", [WARNING])]
    assert len(set(marks)) == 4


def test_two_findings_alike_have_two_fingerprints() -> None:
    assert len(set(fingerprints("a", [KNOWN, KNOWN, KNOWN]))) == 3
    assert fingerprints("a", ordered([KNOWN, KNOWN])) == fingerprints("a", [KNOWN, KNOWN])
