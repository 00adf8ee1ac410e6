"""SARIF: valid by the schema, each finding with place, level, rule and fingerprint; what is set aside says why."""

import json
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tests.check.report.made import BROKEN, EMPTY, QUIET, WHOLE
from tests.check.report.sarif_schema import LOG
from zgwviz.check.report.records import Report
from zgwviz.check.report.sarif import sarif
from zgwviz.check.rules import RULES


def run(*reports: Report, language: str = "en") -> dict[str, Any]:
    log = json.loads(sarif(reports, language))
    assert [each.message for each in Draft7Validator(LOG).iter_errors(log)] == []
    (only,) = log["runs"]
    return dict(only)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("reports", [[], [EMPTY], [WHOLE], [WHOLE, BROKEN, EMPTY]], ids=len)
def test_a_log_is_valid_and_its_rules_are_those_that_its_results_name(reports: list[Report], language: str) -> None:
    made = run(*reports, language=language)
    rules = made["tool"]["driver"]["rules"]
    assert {rule.code for rule in RULES} <= {each["id"] for each in rules}
    for each in made["results"]:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
    assert len(made["results"]) == sum(len(r.problems) + len(r.silenced) + len(r.known) for r in reports)


def test_a_result_has_its_level_words_and_place() -> None:
    by_rule = {each["ruleId"]: each for each in run(WHOLE, BROKEN)["results"]}
    assert [by_rule[code]["level"] for code in ("M002", "R010", "R034")] == ["error", "warning", "note"]
    assert by_rule["R010"]["message"]["text"].startswith('"Intake <balie> & "zo": 100%, ja\x07" is not traced')
    assert by_rule["R010"]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "specs/a%20b/1%20%C3%A9.yaml"},
                "region": {"startLine": 9, "startColumn": 7, "endColumn": 11},
            }
        }
    ]
    assert "locations" not in by_rule["R900"]


def test_what_is_set_aside_says_why() -> None:
    aside = {
        each["message"]["text"].split('"')[1]: each["suppressions"][0]
        for each in run(WHOLE, language="nl")["results"]
        if "suppressions" in each
    }
    assert aside == {
        "Tevredenheid": {"kind": "inSource", "justification": "later & <nu>"},
        "Oud": {"kind": "external", "justification": "_baseline.json"},
    }


def test_a_file_outside_the_folder_has_an_address_of_its_own() -> None:
    assert QUIET.span is not None
    absolute = QUIET._replace(span=QUIET.span._replace(file="/srv/specs/1 a.yaml"))
    place = run(Report("/srv/specs", (absolute,)))["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "file:///srv/specs/1%20a.yaml"
