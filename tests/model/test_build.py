"""Layers, bands, groups, elements and the words they use."""

from typing import Any

import pytest

from tests.model.made import (
    arguments,
    band,
    built,
    element,
    found,
    group,
    layer,
    said,
    selector,
    spec,
    type_,
    view,
    words,
)
from zgwviz.model.build import build
from zgwviz.spec.records import CountSpec, DecisionSpec, PlateauSpan, RuleSpec, Selector


def test_layers_stand_in_the_order_of_the_plate_and_pillars_and_roadmap_apart() -> None:
    files = [layer(name, group(f"g-{name}", element(f"e-{name}"))) for name in "abcd"]
    model = built(*files, layers="cb", pillars="d", roadmap="a")
    assert [(each.id, each.number, each.place) for each in model.layers] == [("c", 1, "layer"), ("b", 2, "layer")]
    assert [(each.id, each.number, each.place) for each in model.pillars] == [("d", 0, "pillar")]
    assert model.roadmap is not None
    assert (model.roadmap.id, model.roadmap.number, model.roadmap.bands[0].number) == ("a", 0, "")
    assert list(model.elements) == ["e-c", "e-b", "e-d", "e-a"]
    assert list(model.groups) == ["g-c", "g-b", "g-d", "g-a"]


def test_files_of_one_layer_are_one_and_the_first_word_counts() -> None:
    one = layer("a", group("g1", element("e1")), file="1.yaml", name={})
    two = layer("a", group("g2", element("e2", name="Twee")), file="2.yaml", name="A", color="green")
    three = layer("a", group("g3"), file="3.yaml", name="Another", color="red", question=words("Why?"))
    (only,) = built(one, two, three).layers
    assert (only.name, only.color, only.question) == (words("A"), "green", words("Why?"))
    assert only.groups == ("g1", "g2", "g3")


def test_a_layer_without_bands_is_one_band() -> None:
    (only,) = built(layer("a", group("g"), group("h"), question=words("Why?"))).layers
    (one,) = only.bands
    assert one == ("a", "a", "1", words("A"), words("Why?"), ("g", "h"))


def test_bands_have_a_letter_and_keep_the_order_of_their_groups() -> None:
    model = built(
        layer("z"), layer("a", group("g"), group("h"), group("i"), bands=(band("x", "i", "g"), band("y", "h")))
    )
    assert [(each.id, each.number, each.groups) for each in model.layers[1].bands] == [
        ("x", "2a", ("i", "g")),
        ("y", "2b", ("h",)),
    ]  # fmt: skip
    assert model.layers[1].groups == ("g", "h", "i")


def test_one_band_alone_has_no_letter_and_those_of_a_pillar_no_number() -> None:
    model = built(
        layer("a", group("g"), bands=(band("x", "g"),)),
        layer("p", group("h"), group("i"), bands=(band("y", "h"), band("z", "i"))),
        pillars="p",
    )
    assert [each.number for each in model.layers[0].bands + model.pillars[0].bands] == ["1", "", ""]


def test_letters_go_on_after_z() -> None:
    groups = [group(f"g{at}") for at in range(28)]
    bands = tuple(band(f"b{at}", f"g{at}") for at in range(28))
    numbers = [each.number for each in built(layer("a", *groups, bands=bands)).layers[0].bands]
    assert numbers[25:] == ["1z", "1aa", "1ab"]


def test_elements_outside_a_group_form_one_without_a_name_before_the_others() -> None:
    model = built(layer("a", group("g", element("e")), element("loose", elements=(element("inner"),))))
    assert list(model.groups) == ["a", "g"]
    assert model.groups["a"].elements == ("loose", "inner")
    assert not model.groups["a"].name
    assert model.layers[0].groups == ("a", "g")


def test_what_is_in_an_element_follows_it() -> None:
    inner = element("b", elements=(element("c"),))
    model = built(layer("x", group("g", element("a", elements=(inner, element("d"))), element("e"))))
    assert model.groups["g"].elements == tuple("abcde")
    assert [model.elements[each].parent for each in "abcde"] == [None, "a", "b", "a", None]


TYPES = (type_("wet", "driver"), type_("doel", "goal"), type_("netwerk"))


@pytest.mark.parametrize(
    ("of_group", "own", "type_and_kind"),
    [
        ({}, {}, (None, None)),
        ({}, {"kind": "goal"}, (None, "goal")),
        ({}, {"type": "wet"}, ("wet", "driver")),
        ({}, {"type": "wet", "kind": "goal"}, ("wet", "goal")),
        ({"type": "wet"}, {}, ("wet", "driver")),
        ({"type": "wet"}, {"type": "doel"}, ("doel", "goal")),
        ({"type": "wet"}, {"kind": "goal"}, (None, "goal")),
        ({"type": "wet"}, {"kind": "driver"}, ("wet", "driver")),
        ({"type": "netwerk"}, {"kind": "node"}, ("netwerk", "node")),
        ({"type": "netwerk", "kind": "node"}, {}, ("netwerk", "node")),
        ({"type": "wet", "kind": "goal"}, {}, ("wet", "goal")),
        ({"type": "wet", "kind": "goal"}, {"type": "netwerk"}, ("netwerk", "goal")),
        ({"kind": "goal"}, {}, (None, "goal")),
        ({"kind": "goal"}, {"type": "wet"}, ("wet", "driver")),
        ({"kind": "goal"}, {"type": "netwerk"}, ("netwerk", "goal")),
    ],
)
def test_kind_and_type_come_from_the_nearest(
    of_group: dict[str, Any], own: dict[str, Any], type_and_kind: tuple[str | None, str | None]
) -> None:
    model = built(layer("a", group("g", element("e", **own), **of_group)), types=TYPES)
    assert (model.elements["e"].type, model.elements["e"].kind) == type_and_kind


def test_statuses_are_the_built_in_ones_and_then_the_declared() -> None:
    model = built(
        layer("a", group("g", element("e", status="geborgd"))), statuses=((said("geborgd"), words("Geborgd")),)
    )
    assert list(model.statuses) == ["proposed", "discussed", "agreed", "decided", "deprecated", "withdrawn", "geborgd"]
    assert model.statuses["discussed"].drawn("nl") == "in bespreking"
    assert model.statuses["withdrawn"].drawn("en") == "withdrawn"
    assert model.elements["e"].status == "geborgd"


def test_an_element_keeps_everything_that_was_said_of_it() -> None:
    given = element(
        "e", 4, kind="goal", owner="Iemand", status="agreed", decision="d", external_id="x-1", weight=3, scope=("s",),
        standards=((said("std"), "mandatory"),), plateau=PlateauSpan(said("p"), said("p")), tags=("t",), subtype="sub",
        properties=(("k", "v"),), same_as=(("m", "n"),), link="https://example.org", version="2", start=True,
    )  # fmt: skip
    others = (element("std"), element("p", kind="plateau"))
    decisions = (DecisionSpec(said("d"), "Body", "2020-01-01"),)
    model = built(layer("a", group("g", given, *others)), decisions=decisions)
    made = model.elements["e"]._asdict()
    assert {name: made[name] for name in ("layer", "group", "owner", "since", "until", "standards")} == {
        "layer": "a", "group": "g", "owner": "Iemand", "since": "p", "until": "p", "standards": (("std", "mandatory"),),
    }  # fmt: skip
    plain = ("kind", "status", "decision", "external_id")
    assert [made[name] for name in plain] == [getattr(given, name).value for name in plain]
    resolved = {*plain, "id", "owner", "standards", "plateau", "relations", "elements", "type", "pattern"}
    assert {name: made[name] for name in given._fields if name not in resolved} == {
        name: getattr(given, name) for name in given._fields if name not in resolved
    }
    assert model.decisions["d"].body == "Body"


E = element("e", 2)


@pytest.mark.parametrize(
    ("content", "problems"),
    [
        ([E, element("e", 5)], ["a.yaml:5 M001"]),
        ([E, element("e", 5), element("e", 6)], ["a.yaml:5 M001", "a.yaml:6 M001"]),
        ([E, element("E", 5)], ["a.yaml:5 M003"]),
        ([E, group("e", element("f"))], []),
        ([group("g", E), group("g", line=7)], ["a.yaml:7 M001"]),
        ([group("a", line=7), E], ["a.yaml:7 M001"]),
        ([element("f", 3, kind="gaol")], ["a.yaml:3 M005"]),
        ([element("f", 3, type="wte")], ["a.yaml:3 M004"]),
        ([group("g", E, element("f", 3), type="wte", line=1)], ["a.yaml:1 M004"]),
        ([element("f", 3, status="agree")], ["a.yaml:3 M006"]),
        ([group("g", status="agree", line=4)], ["a.yaml:4 M006"]),
        ([element("f", 3, decision="x")], ["a.yaml:3 M007"]),
        ([element("f", 3, pattern="x")], ["a.yaml:3 M008"]),
        ([element("f", 3, owner="nobody known")], []),
        ([element("f", 3, standards=((said("x", 4), None),))], ["a.yaml:4 M002"]),
        ([E, element("f", 3, plateau=PlateauSpan(said("x", 4), said("e", 5)))], ["a.yaml:4 M002", "a.yaml:5 M017"]),
        ([element("f", 3, external_id="x"), element("g", 4, external_id="x")], ["a.yaml:4 M018"]),
        ([element("f", 3, external_id="x"), element("g", 4, external_id="X")], []),
    ],
)  # fmt: skip
def test_unknown_and_double_words_of_a_layer(content: list[Any], problems: list[str]) -> None:
    assert found(layer("a", *content)) == problems
    assert (build(spec(layer("a", *content)))[0] is None) == bool(problems)


@pytest.mark.parametrize(
    ("bands", "problems"),
    [
        ((band("x", "g", "h"),), []),
        ((band("x", "g"),), ["a.yaml:6 M015"]),
        ((band("x", "g", "h", "g"),), ["a.yaml:4 M014"]),
        ((band("x", "g", "h"), band("y", "h", line=8)), ["a.yaml:8 M014"]),
        ((band("x", "g", "h", "j"),), ["a.yaml:4 M013"]),
        ((band("x", "g", "h", "other"),), ["a.yaml:4 M016"]),
        ((band("x", "g"), band("x", "h", line=8)), ["a.yaml:8 M001"]),
        ((band("a", "g"), band("x", "h")), ["a.yaml:2 M001"]),
        ((band("B", "g"), band("x", "h")), ["a.yaml:2 M003"]),
    ],
)
def test_bands_hold_each_group_of_the_layer_once(bands: tuple[Any, ...], problems: list[str]) -> None:
    groups = (group("g", line=5), group("h", line=6))
    assert found(layer("a", *groups, bands=bands), layer("b", group("other"))) == problems


def test_elements_outside_a_group_can_be_in_a_band_under_the_name_of_the_layer() -> None:
    loose = element("e", 4)
    assert found(layer("a", loose, group("g"), bands=(band("x", "a", "g"),))) == []
    assert found(layer("a", loose, group("g"), bands=(band("x", "g"),))) == ["a.yaml:4 M015"]


def test_layers_and_files_name_each_other() -> None:
    assert found(layer("a"), layer("b", file="b.yaml"), layers="ac") == ["b.yaml:1 M010", "plate.yaml:2 M011"]
    assert found(layer("a"), layers="aa") == ["plate.yaml:2 M001"]
    assert found(layer("a"), layer("b"), layers="a", pillars="ab") == ["plate.yaml:1 M001"]
    assert found(layer("a", name={})) == ["a.yaml:1 M012"]


def test_a_layer_without_groups_is_a_layer() -> None:
    assert built(layer("a")).layers[0].groups == ()


@pytest.mark.parametrize(
    ("word", "suggestion"),
    [
        ("intaek", "intake"),
        ("Intake", "intake"),
        ("Intake bij de balie", "intake"),
        ("BALIE", "intake"),
        ("INTAEK", "intake"),
        ("xyz", ""),
    ],
)
def test_an_unknown_element_is_followed_by_what_was_meant(word: str, suggestion: str) -> None:
    known = element("intake", name="Intake bij de balie", short=words({"nl": "Balie"}))
    given = arguments(layer("a", known, element("e", standards=((said(word), None),))))
    assert (given["word"], given["suggestion"]) == (word, suggestion)


def test_of_two_elements_with_one_name_the_first_is_meant() -> None:
    both = (element("e1", name="Aanvraag"), element("e2", name="Aanvraag"))
    assert arguments(layer("a", *both, element("f", standards=((said("Aanvraag"), None),))))["suggestion"] == "e1"


def test_many_typing_errors_in_a_large_folder_do_not_take_long() -> None:
    known = [element(f"dienst-{at}") for at in range(3000)]
    wrong = element("e", standards=tuple((said(f"dinst-{at}"), None) for at in range(3000)))
    given = [dict(each.args)["suggestion"] for each in build(spec(layer("a", *known, wrong)))[1]]
    assert (len(given), given[0], given[-1]) == (3000, "dienst-0", "")


def test_a_clash_names_the_first() -> None:
    given = arguments(layer("a", element("e", 3), file="1.yaml"), layer("b", element("E", 5), file="2.yaml"))
    assert given == {"id": "E", "other": "e", "where": "a.yaml:3", "pattern": ""}


SELECTORS = [
    ("layer", "a", "b", "M010"),
    ("layer", "p", "q", "M010"),
    ("band", "x", "a", "M021"),
    ("band", "p", "y", "M021"),
    ("group", "g", "e", "M013"),
    ("kind", "goal", "wet", "M005"),
    ("type", "wet", "goal", "M004"),
    ("status", "agreed", "agree", "M006"),
    ("id", "e", "g", "M002"),
    ("product", "e", "g", "M002"),
    ("standard", "e", "g", "M002"),
    ("plateau", "pl", "e", "M017"),
    ("plateau", "pl", "g", "M002"),
]


@pytest.mark.parametrize(("field", "good", "bad", "code"), SELECTORS)
@pytest.mark.parametrize("where", ["each", "reaches", "count", "of", "rows", "columns", "but", "also"])
def test_the_words_of_a_selector_exist(field: str, good: str, bad: str, code: str, where: str) -> None:
    files = (
        layer("a", group("g", element("e"), element("pl", kind="plateau")), bands=(band("x", "g"),)),
        layer("p", group("h")),
    )
    for word, expected in ((good, []), (bad, [f"plate.yaml:7 {code}"])):
        words_of: dict[str, Any] = {field: (good, word)}
        asked = ask(where, selector(7, **words_of))
        assert found(*files, pillars="p", types=TYPES, **asked) == expected


def ask(where: str, one: Selector) -> dict[str, Any]:
    """A rule or view with `one` in that place."""
    whole = selector(layer="a")
    given: dict[str, Any] = {where: one}
    match where:
        case "each" | "reaches":
            return {"rules": (RuleSpec(**({"each": whole} | given)),)}
        case "count":
            return {"rules": (RuleSpec(whole, count=CountSpec(one)),)}
        case "but":
            return {"rules": (RuleSpec(whole._replace(but=one)),)}
        case "also":
            return {"rules": (RuleSpec(whole._replace(also=(one,))),)}
    return {"views": (view("v", **given),)}


@pytest.mark.parametrize("field", ["tag", "owner", "scope", "domain", "perspective"])
def test_some_words_of_a_selector_are_free(field: str) -> None:
    free: dict[str, Any] = {field: "whatever"}
    assert found(layer("a"), views=(view("v", of=selector(**free)),)) == []


def test_rows_and_lanes_are_groups_or_elements() -> None:
    files = (layer("a", group("g", element("e"))),)
    good = view("v", rows=(said("g"), said("e")), lanes=(said("e"), said("g")))
    assert found(*files, views=(good,)) == []
    bad = view("v", rows=(said("x", 3, "plate.yaml"),), lanes=(said("a", 4, "plate.yaml"),))
    assert found(*files, views=(bad,)) == ["plate.yaml:3 M022", "plate.yaml:4 M022"]


def test_views_and_rules_have_ids_of_their_own() -> None:
    rules = tuple(RuleSpec(each=selector(), id=said("v", line, "plate.yaml")) for line in (3, 4))
    views = (view("v", 1), view("V", 2))
    assert found(layer("a"), views=views, rules=rules) == ["plate.yaml:2 M003", "plate.yaml:4 M001"]


def test_an_unknown_kind_of_a_type_stands_at_the_type() -> None:
    types = (type_("wet", "drivr", line=6),)
    assert found(layer("a", group("g", element("e"), type="wet")), types=types) == ["plate.yaml:6 M005"]
