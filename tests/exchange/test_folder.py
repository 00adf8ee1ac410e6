"""The spec folder that is made of another party's model: it always builds, and nothing that was there is lost."""

import re

import pytest
from hypothesis import given

from tests.exchange.made import ANY, HOSTILE, nl, whole
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Folder, Wishes
from zgwviz.exchange.folder.short import shorts
from zgwviz.exchange.records import (
    Gathered,
    GatheredElement,
    GatheredRelation,
    GatheredType,
    GatheredView,
    Property,
    Shown,
)
from zgwviz.model.records import Model
from zgwviz.pipeline import load
from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.records import AttributeSpec


def built(folder: Folder) -> Model:
    loaded = load("x", folder.files)
    assert [one for one in loaded.problems if one.severity == "error"] == []
    assert loaded.model
    return loaded.model


def elements(*kinds: str, **fields: object) -> tuple[GatheredElement, ...]:
    return tuple(GatheredElement(f"e{at}", nl(f"Ding {at}"), kind=kind, **fields) for at, kind in enumerate(kinds))  # type: ignore[arg-type]


@given(ANY)
def test_any_model_becomes_a_spec_without_errors_with_every_element(gathered: Gathered) -> None:
    folder = make(gathered, Wishes())
    model = built(folder)
    ids = {each.id for each in gathered.elements}
    assert set(folder.elements) == ids
    assert set(model.elements) == set(folder.elements.values())
    assert len(model.elements) == len(ids)


def test_what_the_source_says_stands_in_the_spec() -> None:
    folder = make(whole(), Wishes())
    model = built(folder)
    one = model.elements[folder.elements["id-a"]]
    assert one.id == "intake-balie-en-zo"
    assert one.name == Words((("nl", HOSTILE), ("en", "Intake")))
    assert (one.kind, one.type, one.external_id, one.origin) == ("business-actor", "gemeente", "id-a", "Proef")
    assert one.definition.drawn("nl") == "Regel een\nregel twee"
    assert one.properties == (("Bron", "GEMMA; NORA"),)
    assert model.elements[folder.elements["id-j"]].name.drawn() == "Knooppunt"
    assert model.title == Words.bare("Proef")
    assert (model.version, model.source.drawn()) == ("1.2", "Proef 1.2 (EUPL-1.2)")
    assert [layer.id for layer in model.layers] == ["grondslagen", "organisatie", "informatie"]


def test_relations_keep_kind_ends_label_and_access() -> None:
    folder = make(whole(), Wishes())
    model = built(folder)
    theirs = {ours: name for name, ours in folder.elements.items()} | {"r1": "r1", "r2": "r2"}
    said = {
        (one.kind, theirs[one.source], theirs[one.target], one.access, one.label.drawn(), one.strength)
        for one in model.relations
    }
    assert said == {
        ("assignment", "id-a", "id-b", None, "Verplicht", None),
        ("access", "id-b", "id-d", "read", "", None),
        ("access", "id-b", "id-d", "read-write", "", None),
        ("access", "id-b", "id-d", None, "", None),
        ("influence", "id-a", "id-g", None, "", "++"),
        ("association", "id-a", "id-d", None, "", None),
        ("association", "id-g", "r1", None, "over", None),  # said by the end that is an element
        ("association", "id-d", "r2", None, "", None),
    }
    counts = {"nameless": 1, "properties": 2, "twice": 1, "circle": 1, "between-relations": 1, "empty-view": 1}
    assert dict(folder.left_out) == counts


def test_a_view_keeps_what_is_on_it_in_order() -> None:
    folder = make(whole(), Wishes())
    text = folder.files["plate.yaml"].decode()
    said = "    papers: screen\n    relations: elements\n    text: Wat er te zien is\n"
    assert f"    of: {{id: [intake-balie-en-zo, behandelen-een-zaak-1, zaak]}}\n{said}" in text
    assert folder.views == {"v1": "kijk"}


@pytest.mark.parametrize(
    ("kinds", "line", "view"),
    [
        (("business-object", "data-object"), "association", "information"),
        (("business-process", "business-event"), "triggering", "process"),
        (("business-process", "business-event"), "association", "plate"),
        (("business-process", "application-component"), "triggering", "plate"),
    ],
)
def test_a_view_is_drawn_as_what_is_on_it(kinds: tuple[str, ...], line: str, view: str) -> None:
    gathered = Gathered(
        "x",
        nl("X"),
        elements=elements(*kinds),
        relations=(GatheredRelation("r", line, "e0", "e1"),),
        views=(GatheredView("v", nl("V"), shown=(Shown("element", "e0"), Shown("element", "e1")), lines=("r",)),),
    )
    assert [each.kind.value for each in built(make(gathered, Wishes())).views] == [view]


def test_ids_stay_when_others_are_added_after() -> None:
    first = (GatheredElement("1", nl("Zaak"), kind="goal"), GatheredElement("2", nl("Zaak"), kind="product"))
    more = (*first, GatheredElement("3", nl("zaak"), kind="product"), GatheredElement("4", nl("Überzaak"), kind="goal"))
    before = make(Gathered("x", nl("X"), elements=first), Wishes()).elements
    after = make(Gathered("x", nl("X"), elements=more), Wishes()).elements
    assert before == {"1": "zaak", "2": "zaak-product"}
    assert after.items() >= before.items()
    assert re.fullmatch(r"zaak-[0-9a-f]{6}", after["3"])
    assert after["4"] == "uberzaak"


def test_groups_are_folders_or_kinds_and_large_folders_are_parted() -> None:
    def many(count: int, *path: str, kind: str = "business-process") -> list[GatheredElement]:
        return [
            GatheredElement(f"{path}{kind}{at}", nl(f"{path} {at}"), kind=kind, path=("Business", *path))
            for at in range(count)
        ]

    held = [
        *many(20, "_Oud", "Alles"),
        *many(15, "Zaken", "Een"),
        *many(12, "Zaken", "Twee"),
        *many(1, "Zaken", "Klein"),
    ]
    held += [*many(2, "Weinig"), *many(4), *many(1, kind="product")]
    gathered = Gathered("x", nl("X"), elements=tuple(held), roots=("Business",))
    model = built(make(gathered, Wishes()))
    # A folder that holds but one is called as that one; what stands in no folder, or in a small one, goes by its kind.
    assert {each.name.drawn("nl"): len(each.elements) for each in model.groups.values()} == {
        "Alles": 20,
        "Een": 15,
        "Twee": 12,
        "Processen": 7,
        "Overig": 1,
    }
    by_kind = built(make(gathered, Wishes(by="kind")))
    assert {each.name.drawn("nl") for each in by_kind.groups.values()} == {"Processen", "Producten"}


@pytest.mark.parametrize(
    ("sizes", "names"),
    [
        ((60, 3, 2), {"Map 0", "Map 1", "Alles"}),  # room for each that a group may be made of
        ((60, *[3] * 14), {"Map 0", "Alles"}),  # too many: small ones stay together
    ],
)
def test_one_folder_around_all_is_parted_into_small_ones_where_there_is_room(
    sizes: tuple[int, ...], names: set[str]
) -> None:
    held = [
        GatheredElement(f"{place} {at}", nl(f"Ding {at}"), kind="business-object", path=("Alles", f"Map {place}"))
        for place, size in enumerate(sizes)
        for at in range(size)
    ]
    own = GatheredElement("los", nl("Los"), kind="business-object", path=("Alles",))
    model = built(make(Gathered("x", nl("X"), elements=(*held, own)), Wishes()))
    assert {each.name.drawn("nl") for each in model.groups.values()} == names


def test_classes_with_attributes_alone_make_an_information_model_and_types_keep_icons_that_there_are() -> None:
    said = (AttributeSpec(Said("naam " * 400, Span("x", 1, 1))), AttributeSpec(Said("nummer", Span("x", 1, 1))))
    objects = elements("business-object", "business-object", type="t", attributes=said)
    gathered = Gathered(
        "x",
        nl("X"),
        types=(GatheredType("t", nl("Lijst"), "business-object", "register"),),
        elements=(objects[0], objects[1]._replace(type="u")),
        views=(GatheredView("v", nl("V"), shown=(Shown("element", "e0"), Shown("element", "e1"))),),
    )
    more = gathered._replace(types=(*gathered.types, GatheredType("u", nl("Ding"), "business-object", "nergens")))
    model = built(make(more, Wishes()))
    assert [each.kind.value for each in model.views] == ["information"]
    assert {each.icon for each in model.types.values()} == {"register", None}
    assert all(len(each.name) <= 240 for each in model.elements["ding-0"].attributes)


def test_only_access_has_a_direction_of_access() -> None:
    relation = GatheredRelation("r", "influence", "e0", "e1", access="write")
    model = built(make(Gathered("x", nl("X"), elements=elements("goal", "goal"), relations=(relation,)), Wishes()))
    assert [each.kind for each in model.relations] == ["influence"]


def test_a_large_kind_is_parted_by_a_property_or_by_boxes_on_views() -> None:
    sorts = ["Kern", "Overig", "Beheer"]
    typed = tuple(
        GatheredElement(
            f"f{at}",
            nl(f"Functie {at}"),
            kind="business-function",
            properties=(Property("Soort functie", nl(sorts[at % 3])), Property("Nr", nl(str(at)))),
        )
        for at in range(30)
    )
    objects = tuple(GatheredElement(f"o{at}", nl(f"Object {at}"), kind="business-object") for at in range(30))
    boxes = tuple(
        Shown("group", text=nl(name), inside=tuple(Shown("element", f"o{at}") for at in range(start, start + 10)))
        for name, start in (("Klant", 0), ("Zaak", 10))
    )
    gathered = Gathered("x", nl("X"), elements=typed + objects, views=(GatheredView("v", nl("V"), shown=boxes),))
    model = built(make(gathered, Wishes()))
    assert {each.name.drawn("nl"): len(each.elements) for each in model.groups.values()} == {
        "Kern": 10,
        "Overig": 10,
        "Beheer": 10,
        "Klant": 10,
        "Zaak": 10,
        "Bedrijfsobjecten": 10,
    }


def test_a_grouping_stands_with_what_it_holds_and_work_packages_are_the_roadmap() -> None:
    held = elements("application-component", "grouping", "grouping", "work-package", "goal")
    gathered = Gathered(
        "x",
        nl("X"),
        elements=held,
        relations=(GatheredRelation("r", "aggregation", "e1", "e0"), GatheredRelation("s", "association", "e2", "e4")),
    )
    model = built(make(gathered, Wishes()))
    assert {name: model.elements[ours].layer for name, ours in make(gathered, Wishes()).elements.items()} == {
        "e0": "applicatie",
        "e1": "applicatie",
        "e2": "grondslagen",
        "e3": "veranderen",
        "e4": "grondslagen",
    }
    assert model.roadmap
    assert model.roadmap.id == "veranderen"


def test_wishes_say_layers_groups_types_and_origin() -> None:
    held = tuple(
        each._replace(properties=(Property("Domein", nl("Sociaal")), Property("Soort", nl("Standaard"))))
        for each in elements("constraint", "constraint")
    )
    wishes = Wishes({"constraint": "applicatie"}, group_property="Domein", type_property="Soort", origin="GEMMA 3")
    folder = make(Gathered("x", nl("X"), elements=held), wishes)
    model = built(folder)
    one = model.elements["ding-0"]
    assert (one.layer, one.type, one.origin) == ("applicatie", "standaard", "GEMMA 3")
    assert [each.name.drawn() for each in model.groups.values()] == ["Sociaal"]


def test_what_most_relations_lead_to_is_the_heaviest() -> None:
    held = elements(*["business-process"] * 100)
    hubs = tuple(GatheredRelation(f"r{at}", "triggering", f"e{at}", "e77") for at in range(20))
    model = built(make(Gathered("x", nl("X"), elements=held, relations=hubs), Wishes()))
    weights = {each.id: each.weight for each in model.elements.values()}
    assert weights["ding-77"] == 3
    assert sum(weight >= 3 for weight in weights.values()) == 64
    small = built(make(Gathered("x", nl("X"), elements=held[:50], relations=()), Wishes()))
    assert {each.weight for each in small.elements.values()} == {1}


def test_a_short_name_is_one_that_says_the_same_and_that_no_other_has() -> None:
    long = "Basisregistratie van alle Personen (BRP)"
    assert shorts({"a": long}) == {"a": "BRP"}
    assert shorts({"a": long, "b": "BRP"}) == {}
    assert shorts({"a": "Toezicht houden (op straat en elders)"}) == {"a": "Toezicht houden"}
    assert shorts({"a": "Toezicht houden (op straat en elders)", "b": "Toezicht houden"}) == {}
    assert shorts({"a": "Proces (Behandelen van een vergunning)", "b": "Proces (Toezicht op de openbare ruimte)"}) == {}
    assert shorts({"a": "Een naam die lang is en die geen haakjes heeft"}) == {}
    assert shorts({"a": "Kort (K)"}) == {}


def test_spaces_that_do_not_break_become_ones_that_do_and_a_name_is_one_line() -> None:
    held = (GatheredElement("1", nl("Maak\u00a0de  dienst\nbekend"), kind="goal", definition=nl("a\u00a0b\nc")),)
    one = built(make(Gathered("x", nl("X"), elements=held), Wishes())).elements["maak-de-dienst-bekend"]
    assert one.name.drawn() == "Maak de dienst bekend"
    assert one.definition.drawn() == "a b\nc"


def test_the_same_source_gives_the_same_folder() -> None:
    assert make(whole(), Wishes()).files == make(whole(), Wishes()).files
