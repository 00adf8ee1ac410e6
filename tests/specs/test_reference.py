"""Nothing of the reference content is lost: ids, attributes, relations, sources; each departure is listed."""

import re
from collections import Counter
from typing import Any

from tests.specs.plain import Element, Plain, in_language, plain
from tests.specs.reference import corrected, corrected_relations, corrections, reference

SPEC: Plain = plain("zaakgericht-werken")
HERE: dict[str, Element] = SPEC.by_id
NOUNS = {
    "a": "access",
    "c": "composition",
    "f": "flow",
    "g": "aggregation",
    "i": "assignment",
    "n": "influence",
    "o": "association",
    "r": "realization",
    "s": "specialization",
    "t": "triggering",
    "v": "serving",
}


def _attribute(said: Any) -> tuple[str, str, str]:
    """Type, longest text and cardinality of an attribute, however it is written."""
    if isinstance(said, dict):
        return said.get("type", ""), said.get("max", ""), said.get("cardinality", "0..1")
    found = re.fullmatch(r"([\w-]+)(?:\((\d+)\))?(?: \[(.+)\])?", said)
    assert found, said
    return found[1], found[2] or "", found[3] or "0..1"


def _end(said: dict[str, Any]) -> tuple[str, str]:
    """Label and cardinality of a relation, also of the short form `label [cardinality]`."""
    found = re.fullmatch(r"(.*?)(?: \[(.+)\])?", said.get("label", ""))
    assert found
    return found[1], found[2] or said.get("cardinality", "")


def _sources(element: Element) -> list[dict[str, str]]:
    said = element.said["source"]
    return said if isinstance(said, list) else [said]


def test_every_reference_id_is_there() -> None:
    assert len(reference()) == 412
    assert [id_ for id_ in reference() if id_ not in HERE] == []


def test_all_attributes_are_there_in_their_order() -> None:
    wanted = {id_: [a["name"] for a in e["attributes"]] for id_, e in reference().items() if "attributes" in e}
    found = {e.id: list(e.said["attributes"]) for e in SPEC.elements if "attributes" in e.said}
    assert found == wanted
    assert (len(found), sum(map(len, found.values()))) == (51, 514)


def test_attributes_keep_length_values_and_read_only() -> None:
    wrong = []
    for id_, element in reference().items():
        for its in element.get("attributes", []):
            said = HERE[id_].said["attributes"][its["name"]]
            _, longest, _ = _attribute(said)
            values, only = (said.get("values", []), said.get("read_only")) if isinstance(said, dict) else ([], None)
            if (longest, values, only) != (its.get("maxLength", ""), its.get("enum", []), its.get("readOnly")):
                wrong.append((id_, its["name"], said))
    assert wrong == []


def test_attributes_keep_their_type() -> None:
    wrong = []
    for id_, element in reference().items():
        for its in element.get("attributes", []):
            if "enum" in its:
                continue
            word = re.sub(r"^array<(.*)>$", r"\1", its["type"]).removeprefix("string:").removesuffix(":int64")
            if _attribute(HERE[id_].said["attributes"][its["name"]])[0] != word:
                wrong.append((id_, its["name"], its["type"]))
    assert wrong == []


def test_cardinality_follows_what_is_required() -> None:
    """A required list may be empty, and three fields of an open case are: `_corrections.yaml` says so."""
    wrong = []
    for id_, element in reference().items():
        for its in element.get("attributes", []):
            many = isinstance(its["type"], str) and its["type"].startswith("array<")
            still_empty = id_ == "zaak" and its["name"] in {"einddatum", "status", "resultaat"}
            one = its["required"] == "true" and not still_empty
            wanted = "0..*" if many else "1" if one else "0..1"
            if _attribute(HERE[id_].said["attributes"][its["name"]])[2] != wanted:
                wrong.append((id_, its["name"]))
    assert wrong == []


def test_every_relation_is_there_or_listed() -> None:
    there: dict[tuple[str, str, str], list[tuple[str, str]]] = {}
    for letter, source, target, said in SPEC.relations:
        there.setdefault((source, NOUNS[letter], target), []).append(_end(said))
    listed = Counter(corrected_relations())
    total, missing = 0, []
    for id_, element in reference().items():
        for its in element["relations"]:
            total += 1
            label, cardinality = its.get("label", ""), its.get("cardinality", "")
            found = there.get((id_, its["type"], its["target"]), [])
            kept = any((label in {"", has}) and cardinality == number for has, number in found)
            if not kept and not listed[id_, its["type"], its["target"], label, cardinality]:
                missing.append((id_, its))
    assert missing == []
    assert total == 720


def test_what_is_listed_was_in_the_reference_and_is_no_longer_here() -> None:
    was = {
        (id_, its["type"], its["target"], its.get("label", ""), its.get("cardinality", ""))
        for id_, element in reference().items()
        for its in element["relations"]
    }
    here = {(source, NOUNS[letter], target) for letter, source, target, _ in SPEC.relations}
    listed = corrected_relations()
    assert [one for one in listed if one not in was] == []
    assert [one for one in listed if one[:3] in here] == []
    assert max(Counter(listed).values()) == 1


def test_each_replaced_relation_says_why_and_each_merged_pair_is_one_with_two_ends() -> None:
    said = corrections()["relations"]
    assert [one for one in said["replaced"] if not one.get("why") or not one.get("now")] == []
    assert len(said["merged"]) == 24
    ends = {(source, target): its for letter, source, target, its in SPEC.relations if letter == "o"}
    for one in said["merged"]:
        kept = ends[one["to"], one["from"]]
        assert kept["from_cardinality"] == one["cardinality"]
        assert kept["note"] == f"andersom: {one['label']}"
        assert {"role", "from_role", "label", "cardinality"} <= kept.keys()


def test_names_are_kept_or_the_change_is_listed() -> None:
    changed = {id_ for id_, e in reference().items() if in_language(HERE[id_].said["name"], "nl") != e["name"]}
    assert changed == corrected("names")


def test_english_names_are_kept() -> None:
    lost = [id_ for id_, e in reference().items() if "en" in e and in_language(HERE[id_].said["name"], "en") != e["en"]]
    assert lost == []


def test_definitions_are_kept_or_the_change_is_listed() -> None:
    changed = {id_ for id_, e in reference().items() if HERE[id_].said["definition"] != e["definition"]}
    assert changed == corrected("definitions")


def test_kinds_are_kept_or_the_change_is_listed() -> None:
    assert {id_ for id_, e in reference().items() if HERE[id_].concept != e["kind"]} == corrected("kinds")


def test_perspectives_are_kept_or_the_change_is_listed() -> None:
    words = {"wat": "what", "hoe": "how"}
    changed = {id_ for id_, e in reference().items() if HERE[id_].said["perspective"] != words[e["wat_hoe"]]}
    assert changed == {id_ for one in corrections()["perspectives"] for id_ in one["ids"]}


def test_sources_are_kept_and_unchecked_ones_marked() -> None:
    wrong = []
    for id_, element in reference().items():
        checked = [one["checked"] for one in _sources(HERE[id_]) if one["url"] == element["source"]]
        if checked != [element["source_checked"].lower()]:
            wrong.append(id_)
    assert wrong == []
    assert sum(e["source_checked"].lower() == "false" for e in reference().values()) == 31


def test_the_other_fields_are_kept() -> None:
    lost = []
    for id_, was in reference().items():
        said = HERE[id_].said
        more = said.get("properties", {})
        pairs = [(was.get(word), said.get(word)) for word in ("external_id", "quote")]
        pairs += [(was.get(word), more.get(word)) for word in ("gemma_id", "zgw_value", "gdi_domein")]
        pairs += [(", ".join(was.get("nora_lagen", [])), more.get("nora_lagen", ""))]
        pairs += [(was["equivalents"], said.get("same_as"))] if "equivalents" in was else []
        pairs += [(was["versie"], said.get("version"))] if "versie" in was else []
        pairs += [(was["beheerder"], said.get("owner"))] if "beheerder" in was else []
        pairs += [(was.get("origin"), said.get("origin"))] if id_ not in corrected("origins") else []
        pairs += [(was["standards"], list(said.get("standards", [])))] if id_ not in corrected("standards") else []
        if [one for one in pairs if one[0] != one[1]] or was.get("note", "") not in said.get("note", ""):
            lost.append(id_)
    assert lost == []
