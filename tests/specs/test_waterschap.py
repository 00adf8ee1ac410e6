"""The water authority: as large, as bilingual and as sound as it promises to be."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from tests.specs.allowed import not_allowed
from tests.specs.plain import SPECS, in_language, plain, traced

SPEC = plain("waterschap")
LANGUAGES = ("nl", "en")


def _of_type(type_: str) -> list[str]:
    return [element.id for element in SPEC.elements if element.type == type_]


def _groups() -> dict[str, Any]:
    return {id_: group for said in SPEC.files.values() for id_, group in said["groups"].items()}


def test_what_holds_for_every_public_body_is_used_and_not_copied() -> None:
    other = plain("zaakgericht-werken")
    assert Counter(element.type for element in SPEC.used) == {
        "wet": 4, "standaard": 4, "informatieobject": 2, "beleidskader": 1
    }  # fmt: skip
    assert SPEC.plate["uses"] == {"nora": {"spec": "../zaakgericht-werken", "version": other.plate["version"]}}
    names = {in_language(e.said["name"], "nl") for e in SPEC.elements}
    used = {in_language(other.by_id[e.id.partition(":")[2]].said["name"], "nl") for e in SPEC.used}
    assert names & used == set()


def test_it_is_large_enough() -> None:
    assert len(SPEC.elements) >= 150
    assert len(SPEC.relations) >= 200
    assert len(SPEC.plate["layers"]) == 7
    assert len(SPEC.plate["pillars"]) == 2


def test_every_layer_has_a_file_and_every_file_a_place() -> None:
    named = [*SPEC.plate["layers"], *SPEC.plate["pillars"], SPEC.plate["roadmap"]]
    assert sorted(named) == sorted(said["layer"] for said in SPEC.files.values())


def test_ids_are_unique() -> None:
    for ids in (
        [element.id for element in SPEC.elements],
        [id_ for said in SPEC.files.values() for id_ in said["groups"]],
    ):
        assert [id_ for id_, times in Counter(map(str.casefold, ids)).items() if times > 1] == []


def test_both_languages_are_everywhere() -> None:
    named = {f"group {id_}": group["name"] for id_, group in _groups().items()}
    named |= {f"element {element.id}": element.said["name"] for element in SPEC.elements}
    named |= {"title": SPEC.plate["title"], "subtitle": SPEC.plate["subtitle"]}
    for said in SPEC.files.values():
        named |= {f"layer {said['layer']}": said["name"], f"question of {said['layer']}": said["question"]}
        for band in said.get("bands", ()):
            named |= {f"band {band['id']}": band["name"], f"question of {band['id']}": band["question"]}
    for key in ("types", "statuses"):
        named |= {f"{key} {id_}": word.get("name", word) for id_, word in SPEC.plate[key].items()}
    named |= {f"view {view['id']}": view["title"] for view in SPEC.plate["views"]}
    assert [
        what for what, words in named.items() if not (isinstance(words, dict) and all(map(words.get, LANGUAGES)))
    ] == []


DRAWN = frozenset(
    {"name", "short", "title", "subtitle", "question", "definition", "note", "impact", "label", "because", "subject"}
)


def _texts(said: Any, where: str) -> Iterator[tuple[str, Any]]:
    """Everything that a plate or a finding may say, with where it stands."""
    if isinstance(said, list):
        for at, each in enumerate(said):
            yield from _texts(each, f"{where}[{at}]")
    elif isinstance(said, dict):
        for key, each in said.items():
            if key in DRAWN:
                yield f"{where}.{key}", each
            else:
                yield from _texts(each, f"{where}.{key}")


def test_whatever_a_plate_can_say_is_there_in_both_languages() -> None:
    texts = [
        *_texts(SPEC.plate, "plate"),
        *(one for said in SPEC.files.values() for one in _texts(said, said["layer"])),
    ]
    assert len(texts) > 500
    assert [where for where, words in texts if not (isinstance(words, dict) and all(map(words.get, LANGUAGES)))] == []
    # A translation is not the same text once more, but for names.
    long = [(where, words) for where, words in texts if len(words["nl"].split()) > 3]
    assert [where for where, words in long if words["nl"] == words["en"]] == []


def test_long_names_have_a_short_one() -> None:
    named = chain(((e.id, e.said) for e in SPEC.elements), _groups().items())
    wrong = [
        (id_, language)
        for id_, said in named
        for language in LANGUAGES
        if len(in_language(said.get("short", said["name"]), language) or "") > 28
    ]
    assert wrong == []


def test_ten_information_objects_have_attributes() -> None:
    described = [e for e in SPEC.elements if e.type == "informatieobject" and e.said.get("attributes")]
    assert len(described) >= 10
    attributes = [a for element in described for a in element.said["attributes"].values()]
    mappings = [a for a in attributes if isinstance(a, dict)]
    assert any("[1..*]" in a for a in attributes if isinstance(a, str))
    assert all(any(key in a for a in mappings) for key in ("type", "values", "cardinality", "definition", "format"))


def test_the_permit_process_has_four_lanes() -> None:
    view = next(view for view in SPEC.plate["views"] if view["kind"] == "process")
    steps = {e.id for e in SPEC.elements if e.group in {"aanvraagreis", "vergunningproces"}}
    lanes = {source for letter, source, target, _ in SPEC.relations if letter == "i" and target in steps}
    assert len(lanes) == 4
    assert lanes == set(view["lanes"])
    assert set(view["rows"]) <= set(_groups())


def test_contact_moments_are_between_two_parties() -> None:
    between = [SPEC.by_id[id_].said["between"] for id_ in _of_type("contactmoment")]
    assert len(between) >= 3
    assert all(len(set(pair)) == 2 for pair in between)


def test_money_flows_say_what_is_paid_for_what() -> None:
    money = [said for letter, _, _, said in SPEC.relations if letter == "f" and said.get("carries") == "money"]
    assert len(money) >= 6
    assert all(said["amount"] and in_language(said["label"], language) for said in money for language in LANGUAGES)


def test_three_plateaus_are_dated_and_elements_change_between_them() -> None:
    dates = [SPEC.by_id[id_].said["properties"]["date"] for id_ in _of_type("plateau")]
    assert len(dates) == 3
    assert dates == sorted(set(dates))
    changing = [e.said["plateau"] for e in SPEC.elements if "plateau" in e.said]
    assert {end for span in changing for end in span} == {"from", "until"}
    assert {id_ for span in changing for id_ in span.values()} == set(_of_type("plateau"))


def test_every_word_that_refers_finds_something() -> None:
    ids = set(SPEC.by_id)
    referred = {(r.source, r.target) for r in SPEC.relations}
    assert [pair for pair in referred if not ids.issuperset(pair)] == []
    said = [e.said for e in SPEC.elements]
    assert {one["owner"] for one in said if "owner" in one} <= set(_of_type("organisatie"))
    standards = {*_of_type("standaard"), *(e.id for e in SPEC.used if e.type == "standaard")}
    assert {id_ for one in said for id_ in one.get("standards", ())} == standards
    assert {one["decision"] for one in said if "decision" in one} == set(SPEC.plate["decisions"])
    assert {e.type for e in SPEC.elements} == set(SPEC.plate["types"])


def test_no_relation_is_said_twice() -> None:
    times = Counter(relation[:3] for relation in SPEC.relations)
    assert [relation for relation, number in times.items() if number > 1] == []


def test_patterns_are_used_at_least_twice() -> None:
    used = Counter(e.said["pattern"] for e in SPEC.elements if "pattern" in e.said)
    assert set(used) == set(SPEC.plate["patterns"])
    assert min(used.values()) >= 2


def test_icons_are_distinct() -> None:
    icons = [said["icon"] for said in SPEC.plate["types"].values()]
    assert len(set(icons)) == len(icons)


def test_sources_say_that_nobody_opened_them() -> None:
    sources = [e.said["source"] for e in SPEC.elements if "source" in e.said]
    assert len(sources) >= 20
    assert [source for source in sources if source["checked"] != "false"] == []


def test_every_relation_is_allowed() -> None:
    assert not_allowed(SPEC) == []


def test_the_gaps_are_those_that_are_meant() -> None:
    gaps = {e.id for e in SPEC.elements if e.layer in SPEC.plate["layers"]} - traced(SPEC)
    meant = {"p-natuurlijk", "energieleverancier", "ra-volgen", "ev-storing", "zwemwaterkwaliteit", "app-rekenblad"}
    assert gaps == meant | {"inbellijn"}


@pytest.mark.parametrize("path", sorted((SPECS / "waterschap").glob("*.yaml")), ids=lambda path: path.name)
def test_every_file_names_its_schema(path: Path) -> None:
    schema = "plate" if path.name == "plate.yaml" else "layer"
    assert path.read_text(encoding="utf-8").startswith(f"# yaml-language-server: $schema=../{schema}.schema.json\n")
