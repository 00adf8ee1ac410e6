"""What is missing, counted from the model in another way; and that nothing else stands on the plate."""

from collections import defaultdict

import pytest

from tests.view.asked import asked, made, spec
from zgwviz.check.run import verdict
from zgwviz.draw.plate import draw
from zgwviz.font.faces import default
from zgwviz.font.ruler import Ruler
from zgwviz.font.wrap import Setter
from zgwviz.layout.bands.arrange import arrange
from zgwviz.layout.frame import facts
from zgwviz.model.records import Model
from zgwviz.model.trace import trace
from zgwviz.scene.audit import audit
from zgwviz.style.palette import palette
from zgwviz.style.paper import papers
from zgwviz.view.records import PlateView

RULER = Ruler(default())
GAPS = "  - {id: gaten, kind: gaps}"
GOOD = "definition: D., source: Bron, owner: g"


def gaps(name: str = "gaten", *, a: str, b: str, views: str = GAPS) -> PlateView:
    view = asked(made(views, a=a, b=b), name)
    assert isinstance(view, PlateView)
    return view


def said(view: PlateView) -> dict[str, list[str]]:
    """The names in each group, by its band and title."""
    return {f"{b.name}: {g.name}": [i.name for i in g.items] for b in view.bands for g in b.groups}


def test_each_lack_is_a_group_with_its_number_and_a_complete_layer_is_named_as_such() -> None:
    view = gaps(
        a=f"elements:\n  d: {{name: Doel, type: doel, {GOOD}}}\n",
        b=f"groups:\n  leeg: {{name: Leeg, elements: {{}}}}\n  vol:\n    name: Vol\n    elements:\n"
        f"      x: {{name: X, type: proces, serves: d, {GOOD}}}\n      y: {{name: Y, type: object}}\n"
        "      g: {name: G, type: actor, associated_with: {d: {reason: true}}}\n",
    )
    assert said(view) == {
        "Laag b: Zonder reden van boven (1)": ["Y"],
        "Laag b: Zonder definitie (2)": ["Y", "G"],
        "Laag b: Zonder bron (2)": ["Y", "G"],
        "Laag b: Zonder verantwoordelijke (1)": ["Y"],
        "Laag b: Lege groepen (1)": ["Leeg"],
        "Soorten: Niet gebruikt (3)": ["Principe", "Contact", "Standaard"],
    }
    assert view.head.subtitle == "Niets ontbreekt in: Laag a"
    assert view.bands[0].question == "Van 2 van de 3 elementen ontbreekt iets."
    assert "10 hiaten" in facts(view.head, 10, "nl")
    assert "3 van 10 hiaten" in facts(view.head, 3, "nl")


def test_what_check_asks_of_nobody_is_no_gap_and_what_is_thin_or_not_agreed_is_one() -> None:
    view = gaps(
        a=f"elements:\n  d: {{name: Doel, type: doel, {GOOD}}}\n  e: {{name: Wens, type: doel, {GOOD}}}\n",
        b="elements:\n  x: {name: X, type: proces, realizes: d, definition: D., owner: g, status: proposed}\n"
        "  y: {name: Y, type: proces, realizes: d, definition: D., owner: g, origin: redactie, status: discussed}\n"
        "  g: {name: G, type: actor, realizes: d, definition: D., source: Bron, status: agreed}\n",
    )
    assert {where: names for where, names in said(view).items() if where.startswith("Laag")} == {
        "Laag a: Niets eronder draagt het (1)": ["Wens"],
        "Laag b: Nog niet overeengekomen (2)": ["X", "Y"],
    }


def test_a_layer_without_anything_is_a_gap() -> None:
    view = gaps(a="elements: {}", b=f"elements:\n  g: {{name: G, type: actor, {GOOD}}}\n")
    assert said(view)["Laag a: Lege groepen (1)"] == ["De hele laag is leeg"]


def test_of_a_selection_only_that_is_looked_at() -> None:
    view = gaps(
        a="elements:\n  d: {name: Doel, type: doel}\n",
        b="elements:\n  x: {name: X, type: proces}\n  y: {name: Y, type: object}\n",
        views="  - {id: gaten, kind: gaps, title: Wat mist, of: {type: object}}",
    )
    assert {name for names in said(view).values() for name in names} == {"Y"}
    assert view.head.title == "Wat mist"


def findings(model: Model) -> dict[str, set[str]]:
    """The elements that each rule speaks of, those that are silenced too."""
    outcome = verdict(model)
    told: dict[str, set[str]] = defaultdict(set)
    for problem in (*outcome.single, *(each.problem for each in outcome.silenced)):
        told[problem.code].add(problem.key.removeprefix("id "))
    return told


@pytest.mark.parametrize(("name", "view"), [("zaakgericht-werken", "gaten"), ("waterschap", "lacunes")])
def test_the_committed_specs_gaps_are_those_of_the_model(name: str, view: str) -> None:
    model = spec(name)
    shown = asked(model, view)
    assert isinstance(shown, PlateView)
    reaches, told = trace(model), findings(model)
    elements = model.elements.values()
    expected = {
        "reason": {each for each, reach in reaches.items() if reach.how == "none"},
        "carrier": told["R011"],
        "agreement": {each.id for each in elements if each.status in {"proposed", "discussed"}},
        "definition": {each.id for each in elements if not each.definition.texts},
        "source": told["R040"],
        "owner": told["R043"],
    }
    expected = {lack: {each for each in ids if not model.elements[each].elsewhere} for lack, ids in expected.items()}
    found: dict[str, set[str]] = {lack: set() for lack in expected}
    for band in shown.bands:
        for group in band.groups:
            lack = group.id.removeprefix(f"{band.layer}-")
            found[lack] |= {item.id for item in group.items}
            assert group.name.endswith(f"({len(group.items)})")
    assert found == expected
    assert shown.head.total == sum(map(len, expected.values()))


@pytest.mark.parametrize("paper", ["screen", "slide", "a3", "a4-portrait", "a0"])
def test_they_stand_well_on_every_paper(paper: str) -> None:
    for name, view in (("zaakgericht-werken", "gaten"), ("waterschap", "lacunes")):
        shown = asked(spec(name), view)
        assert isinstance(shown, PlateView)
        placed = arrange(shown, papers()[paper], Setter(RULER, "nl"))
        assert audit(draw(placed, palette(None), RULER), papers()[paper].smallest) == []


def test_where_nothing_is_missing_there_is_a_plate_that_says_so() -> None:
    good = GOOD.replace("owner: g", "owner: e4")
    view = gaps(
        a="elements:\n" + "".join(f"  e{i}: {{name: E{i}, type: {type_}, {good}}}\n" for i, type_ in enumerate(TYPES)),
        b=f"elements:\n  x: {{name: X, type: doel, realizes: [e0, e1, e2, e6], {good}}}\n",
    )
    assert view.bands == ()
    assert view.head.subtitle == "Niets ontbreekt in: Laag a, Laag b"
    placed = arrange(view, papers()["slide"], Setter(RULER, "nl"))
    assert audit(draw(placed, palette(None), RULER), 9.0) == []


TYPES = ("doel", "principe", "proces", "object", "actor", "contact", "standaard")
