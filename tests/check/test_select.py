"""Selectors: each key, lists, exceptions and unions, and where plateaus stand in time."""

from typing import Any

import pytest

from tests.model.made import band, built, element, group, layer, relation, relations, said, selector, type_
from zgwviz.check.select import plateaus, selected
from zgwviz.model.records import Model
from zgwviz.spec.records import PlateauSpan, Selector


def plateau(since: str = "", until: str = "") -> PlateauSpan:
    return PlateauSpan(said(since) if since else None, said(until) if until else None)


@pytest.fixture(scope="module")
def model() -> Model:
    first = layer(
        "one",
        group(
            "waarom",
            element("wet", type="wet", tags=("oud", "recht"), relations=_ground()),
            element("doel", kind="goal"),
        ),
        bands=(band("boven", "waarom"),),
    )
    second = layer(
        "two",
        group("diensten", element("vergunning", kind="product"), element("dienst", owner="gemeente")),
        group("werk", element("taak", scope=("beleid",), status="agreed"), element("zaak", perspective="what")),
        file="b.yaml",
    )
    second = second._replace(groups=(second.groups[0], second.groups[1], _more()))
    road = layer(
        "weg",
        group(
            "plateaus",
            element("straks", kind="plateau"),
            element("nu", kind="plateau", relations=relations("triggers", "straks")),
        ),
        file="c.yaml",
    )
    return built(first, second, road, types=(type_("wet", "driver"),), roadmap="weg")


def _ground() -> Any:
    return (relation("associated_with", "vergunning", reason=True),)


def _more() -> Any:
    return group(
        "rest",
        element("was", domain="zorg", plateau=plateau(until="nu"), relations=relations("serves", "dienst")),
        element("is", plateau=plateau("nu", "straks"), standards=((said("norm"), "mandatory"),)),
        element("komt", plateau=plateau("straks"), relations=relations("part_of", "vergunning")),
        element("norm", relations=relations("triggers", "vergunning")),
    )


def pick(model: Model, *others: Selector, **fields: Any) -> list[str]:
    return list(selected(selector(**fields)._replace(also=others), model))


@pytest.mark.parametrize(
    ("field", "word", "wanted"),
    [
        ("layer", "one", "wet doel"),
        ("layer", "weg", "straks nu"),
        ("band", "boven", "wet doel"),
        ("band", "two", "vergunning dienst taak zaak was is komt norm"),
        ("group", "werk", "taak zaak"),
        ("kind", "driver", "wet"),
        ("type", "wet", "wet"),
        ("tag", "recht", "wet"),
        ("status", "agreed", "taak"),
        ("owner", "gemeente", "dienst"),
        ("scope", "beleid", "taak"),
        ("perspective", "what", "zaak"),
        ("domain", "zorg", "was"),
        ("standard", "norm", "is"),
        ("id", "zaak", "zaak"),
        ("product", "vergunning", "vergunning komt"),
        ("product", "dienst", "dienst was"),
        ("plateau", "nu", "wet doel vergunning dienst taak zaak is norm straks nu"),
        ("plateau", "straks", "wet doel vergunning dienst taak zaak komt norm straks nu"),
    ],
)
def test_a_key_selects(model: Model, field: str, word: str, wanted: str) -> None:
    assert pick(model, **{field: word}) == wanted.split()


def test_a_list_is_any_of_its_words_and_all_keys_hold(model: Model) -> None:
    assert pick(model, id=("zaak", "wet", "doel")) == ["wet", "doel", "zaak"]
    assert pick(model, id=("zaak", "wet"), layer="one") == ["wet"]
    assert pick(model, id="zaak", layer="one") == []


def test_an_exception_is_taken_out_and_a_union_added(model: Model) -> None:
    but = selector(layer="one")._replace(but=selector(kind="goal"))
    assert selected(but, model) == ("wet",)
    assert selected(Selector(but=selector(layer=("two", "weg"))), model) == ("wet", "doel")
    assert pick(model, but, selector(id="doel"), id="zaak") == ["wet", "doel", "zaak"]


def test_an_empty_selector_is_everything(model: Model) -> None:
    assert selected(Selector(), model) == tuple(model.elements)


def test_plateaus_stand_in_the_order_in_which_they_trigger_each_other(model: Model) -> None:
    assert plateaus(model) == {"nu": 0, "straks": 1}


def test_plateaus_said_last_to_first_stand_first_to_last() -> None:
    chain = [("drie", ""), ("twee", "drie"), ("een", "twee")]
    said_ = (element(name, kind="plateau", relations=relations("triggers", *then.split())) for name, then in chain)
    assert list(plateaus(built(layer("a", *said_), layer("b", file="b.yaml")))) == ["een", "twee", "drie"]


def test_plateaus_in_a_circle_or_without_order_keep_that_of_the_text() -> None:
    names = "pqrs"
    made = built(
        layer("a", *(element(each, kind="plateau", relations=_to(each)) for each in names)), layer("b", file="b.yaml")
    )
    assert plateaus(made) == {"p": 0, "s": 1, "q": 2, "r": 3}


def _to(name: str) -> Any:
    return {"q": relations("triggers", "r"), "r": relations("triggers", "q")}.get(name, ())
