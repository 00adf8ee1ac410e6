"""A model against a list of concepts: covered, in part, missing; and lists that are wrong."""

import pytest

from tests.report.made import model
from zgwviz.check.concepts import held
from zgwviz.problem.records import Problem
from zgwviz.problem.words import worded
from zgwviz.report.concepts import concepts
from zgwviz.source.findings import Findings
from zgwviz.spec.concepts import check, read
from zgwviz.spec.records import ConceptsSpec

LIST = """title: Basisconcept
source: {text: NORA Online, url: "https://example.org/nora"}
concepts:
  a: zaak
  b: {name: VERG, source: Boek, status: vastgesteld}
  c: {name: Anders, covered_by: [intake, zaak]}
  d: {name: Aanvraag, covered_by: intake}
  e: Los
  f: Dossier
  g: {name: Oude standaard, covered_by: oud}
  h: {name: {nl: Niets, en: Case}}
"""


def listed(text: str = LIST) -> ConceptsSpec:
    found, problems = read("_lijst.yaml", text.encode())
    assert problems == ()
    assert found is not None
    return found


def wrong(text: str) -> tuple[Problem, ...]:
    """What is wrong with a list, by itself and beside the model."""
    listed, problems = read("_lijst.yaml", text.encode())
    found = Findings(once="")
    if listed:
        check(listed, model().elements, found)
    return (*problems, *found.problems())


def test_each_concept_is_covered_in_part_or_missing() -> None:
    found = {each.concept.id.value: (each.how, [e.id for e in each.elements]) for each in held(model(), listed())}
    assert found == {
        "a": ("covered", ["zaak"]),
        "b": ("covered", ["vergunning"]),
        "c": ("covered", ["intake", "zaak"]),
        "d": ("partly", ["intake"]),
        "e": ("partly", ["los"]),
        "f": ("missing", []),
        "g": ("missing", []),
        "h": ("covered", ["zaak"]),
    }


def test_the_document_counts_and_lists_them() -> None:
    document = concepts(model(), listed(), "nl")
    counts, table = document.tables
    assert [[cell.value for cell in row.cells] for row in counts.rows] == [
        ["covered", 4],
        ["partly", 2],
        ["missing", 2],
    ]
    assert [cell.text for cell in table.rows[1].cells] == ["VERG", "b", "gedekt", "Vergunning", "vastgesteld", "Boek"]
    assert "Bron: NORA Online" in document.about


def test_a_list_in_groups_says_of_each_concept_which_it_is_of() -> None:
    text = "title: T\nconcepts: {a: A}\ngroups:\n  g: {name: {nl: Waarden, en: Values}, concepts: {b: B, c: zaak}}\n"
    _, table = concepts(model(), listed(text), "en").tables
    at = [column.id for column in table.columns].index("group")
    assert [row.cells[at].text for row in table.rows] == ["", "Values", "Values"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("concepts: {a: A}\n", "1:1 S002"),
        ("title: T\n", "1:1 S002"),
        ("title: T\nconcepts: {a: {name: A, covered_by: zaka}}\n", "2:37 M002"),
        ("title: T\nconcepts: {a: {name: A, covered: zaak}}\n", "2:25 S001"),
        ("title: [\n", "Y"),
        ("", "Y"),
    ],
)
def test_a_list_that_is_wrong_has_its_place(text: str, said: str) -> None:
    problems = wrong(text)
    shown = [f"{each.span.line}:{each.span.column} {each.code}" for each in problems if each.span]
    assert any(said in each for each in shown), shown
    assert all(worded(each, "nl").message for each in problems)
