"""What documents say: coverage with its trend, open points, decisions, standards, and the glossary."""

from typing import Any

from tests.report.made import HOSTILE, WHO, model
from zgwviz.check.run import verdict
from zgwviz.model.trace import trace
from zgwviz.report.coverage import Traced, coverage
from zgwviz.report.glossary import glossary
from zgwviz.report.meeting import decisions, points
from zgwviz.report.records import Document
from zgwviz.report.standards import standards


def rows(document: Document, table: str) -> list[dict[str, Any]]:
    (found,) = (each for each in document.tables if each.id == table)
    ids = [column.id for column in found.columns]
    return [dict(zip(ids, (cell.value for cell in row.cells), strict=True)) for row in found.rows]


def shown(document: Document, table: str, column: str) -> list[str]:
    (found,) = (each for each in document.tables if each.id == table)
    at = [each.id for each in found.columns].index(column)
    return [row.cells[at].text for row in found.rows]


def traced(revision: str = "", **changed: str) -> Traced:
    made = model(**changed)
    return Traced(made, trace(made), revision)


def test_coverage_counts_each_part_and_its_sums_are_those_of_its_parts() -> None:
    document = coverage(traced(), None, "nl")
    found = {
        row["id"]: tuple(row[each] for each in ("total", "direct", "indirect", "none"))
        for row in rows(document, "parts")
    }
    assert found == {
        "wie": (8, 5, 1, 2),
        "dienst": (2, 1, 0, 1),
        "diensten": (2, 1, 0, 1),
        "werk": (6, 4, 1, 1),
        "stappen": (2, 1, 0, 1),
        "objecten": (4, 3, 1, 0),
        "waarmee": (4, 1, 0, 3),
        "standaarden": (3, 0, 0, 3),
    }
    (parts,) = (each for each in document.tables if each.id == "parts")
    assert [row.depth for row in parts.rows] == [0, 1, 2, 1, 2, 2, 0, 1]
    assert shown(document, "parts", "part")[:3] == ["2 Wie", "2a Dienst", "Diensten"]


def test_each_element_below_the_first_layer_has_its_row_with_its_path() -> None:
    document = coverage(traced(), None, "en")
    found = {row["id"]: row for row in rows(document, "elements")}
    assert sorted(found) == sorted(
        ["vergunning", "gem", "intake", "los", "zaak", "deel", "spoed", "brief", "app", "std", "oud", "extra"]
    )
    assert found["intake"]["how"] == "direct"
    assert [step["element"] for step in found["intake"]["path"]] == ["vergunning", "veilig"]
    assert found["intake"] | {"path": 0} == {
        "name": HOSTILE,
        "id": "intake",
        "layer": "wie",
        "band": "werk",
        "group": "stappen",
        "how": "direct",
        "path": 0,
    }
    # What is not traced stands first in its group.
    assert [each for each in found if found[each]["group"] == "diensten"] == ["gem", "vergunning"]
    assert (found["app"]["group"], found["los"]["path"]) == (None, [])
    assert f"{HOSTILE} → Vergunning → Veilig" in shown(document, "elements", "path")


def test_figures_and_steps_lead_to_rows_that_are_there() -> None:
    document = coverage(traced(), traced("v1"), "nl")
    there = [row.id for table in document.tables for row in table.rows if row.id]
    assert len(set(there)) == len(there)
    links = [run.link for t in document.tables for row in t.rows for cell in row.cells for run in cell.runs if run.link]
    assert links
    assert {link[1:] for link in links} <= set(there)


def test_a_figure_leads_to_the_first_element_behind_it() -> None:
    document = coverage(traced(), None, "nl")
    (parts,) = (each for each in document.tables if each.id == "parts")
    how = {row["id"]: row["how"] for row in rows(document, "elements")}
    ids = [column.id for column in parts.columns]
    for row in parts.rows:
        for column, cell in zip(ids, row.cells, strict=True):
            for run in cell.runs:
                assert column == "total" or not run.link or how[run.link[1:]] == column


def test_the_trend_tells_what_was_and_which_elements_changed() -> None:
    before = WHO.replace("        realizes: veilig\n", "").replace("      los: Los\n", "      weg: Weg\n")
    document = coverage(traced(), traced("v1", _2=before), "nl")
    found = {row["id"]: row for row in rows(document, "parts")}
    assert (found["wie"]["direct"], found["wie"]["direct_was"]) == (5, 0)
    changed = {row["id"]: (row["then"], row["now"]) for row in rows(document, "changed")}
    assert changed["vergunning"] == ("none", "direct")
    assert changed["los"] == ("absent", "none")
    assert changed["weg"] == ("none", "absent")
    assert "gem" not in changed
    assert "Vergeleken met v1." in document.about
    same = coverage(traced(), traced("v1"), "en")
    assert rows(same, "changed") == []


def test_a_model_of_one_layer_has_nothing_to_trace() -> None:
    made = model()
    alone = made._replace(layers=made.layers[:1])
    document = coverage(Traced(alone, trace(alone)), None, "nl")
    assert [table.rows for table in document.tables] == [(), ()]


def test_open_points_are_what_is_discussed_then_what_is_proposed() -> None:
    made = model()
    document = points(made, verdict(made), {"intake": "2026-01-02"}, "nl")
    assert [(row["point"], row["sort"], row["status"]) for row in rows(document, "open")] == [
        ("Stappen", "group", "discussed"),
        (HOSTILE, "element", "proposed"),
        (f"{HOSTILE} — realiseert → Vergunning", "relation", "proposed"),
    ]
    assert shown(document, "open", "decision") == ["", "", "Board, 2026-01-01"]
    assert shown(document, "open", "since-day") == ["", "2026-01-02", "2026-01-02"]
    assert "1 in bespreking, 2 voorstel" in document.about[-1]
    without = points(made, verdict(made), {}, "en")
    assert "since-day" not in [column.id for column in without.tables[0].columns]


def test_what_rules_ask_and_what_was_set_aside_is_told_with_its_reason() -> None:
    made = model()
    document = points(made, verdict(made), {}, "en")
    asked = [row["code"] for row in rows(document, "asked")]
    assert asked.count("R002") == 7
    assert set(asked) == {"R002", "R010", "R011"}
    (aside,) = rows(document, "aside")
    assert (aside["code"], aside["because"]) == ("R042", "not now")
    assert aside["finding"] == f'no definition: "Veilig" (+{aside["findings"] - 1})'
    assert aside["findings"] == len(verdict(made).silenced) > 0


def test_the_register_tells_what_rests_on_each_decision_and_what_has_none() -> None:
    document = decisions(model(), "nl")
    assert [(row["date"], row["body"], row["number"], row["rests"]) for row in rows(document, "decisions")] == [
        ("2025-02-01", "Raad", 1, ["veilig"]),
        ("2026-01-01", "Board", 1, ["intake-realization-vergunning"]),
    ]
    assert shown(document, "decisions", "source") == ["Notulen", ""]
    assert shown(document, "undecided", "point") == ["Snel"]


def test_the_register_of_standards_has_both_lists_the_successor_and_the_users() -> None:
    new, old, _ = rows(standards(model(), "nl"), "standards")
    assert new == {
        "name": "STD",
        "id": "std",
        "version-of": "2.0",
        "status": None,
        "verplichting_gemma": "Verplicht",
        "verplichting_forum": "Aanbevolen",
        "verplichting_eu": "Nee",
        "successor": [],
        "users": 2,
        "used-by": [{"id": "deel", "obligation": "mandatory"}, {"id": "app", "obligation": None}],
        "owner": "",
        "source": [],
    }
    assert (old["status"], old["successor"], old["users"]) == ("withdrawn", ["std"], 1)
    assert shown(standards(model(), "nl"), "standards", "used-by")[0] == "Deel (verplicht), App"


def test_the_glossary_has_every_term_by_alphabet_with_its_neighbours() -> None:
    found = rows(glossary(model(), {}, "nl"), "glossary")
    assert [row["term"] for row in found] == ["Deel", HOSTILE, "Spoedzaak", "Vergunning", "Zaak"]
    by_id = {row["id"]: row for row in found}
    assert by_id["zaak"]["narrower"] == ("deel", "spoed")
    assert by_id["deel"]["broader"] == by_id["spoed"]["broader"] == ("zaak",)
    assert by_id["deel"]["related"] == ("spoed",)
    assert by_id["vergunning"]["alternative"] == "Verg."
    assert next(row["term"] for row in rows(glossary(model(), {}, "en"), "glossary")) == "Case"


def test_terms_in_definitions_are_linked_once_and_never_to_themselves() -> None:
    document = glossary(model(), {"zaak": "../x/objecten.svg#zaak"}, "nl")
    linked = {
        row.id: [(run.text, run.link) for run in row.cells[3].runs if run.link] for row in document.tables[0].rows
    }
    assert linked == {
        "deel": [("zaak", "#zaak")],
        "intake": [("Verg", "#vergunning")],
        "spoed": [],
        "vergunning": [("zaak", "#zaak")],
        "zaak": [],
    }
    for row in document.tables[0].rows:
        assert row.cells[3].text == row.cells[3].value
    assert document.tables[0].rows[-1].cells[0].runs[0].link == "../x/objecten.svg#zaak"
