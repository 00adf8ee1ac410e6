"""Views of elements on paper: nothing overlaps or is cut off, all is shown where there is room, the rest is counted."""

from collections.abc import Iterator

import pytest

from tests.model.made import built, element, group, layer, relation, words
from tests.plates import NAMES, PAPERS, model, room
from zgwviz.draw.element import draw
from zgwviz.font.wrap import said
from zgwviz.layout.arrange import arrange
from zgwviz.layout.element.records import BundlePlace, ElementPlate
from zgwviz.model.records import Model
from zgwviz.model.trace import trace as traced
from zgwviz.pipeline import Tools, tools
from zgwviz.scene.audit import audit
from zgwviz.scene.extent import placed
from zgwviz.scene.records import Scene, Text
from zgwviz.spec.records import AttributeSpec, ExampleSpec
from zgwviz.view.catalogue import view_of
from zgwviz.view.element.choose import element as chosen
from zgwviz.view.scope import scope

# The rich, the poor and the strange of the committed specs.
TELLING = [
    *(("zaakgericht-werken", each) for each in ("zaak", "zaaktype", "awb", "gemeente", "kd11", "std-zaken-api")),
    *(("zaakgericht-werken", each) for each in ("dienst-vergunning", "bp-aanvraag-vergunning", "rc-zaakafhandel")),
    *(("waterschap", each) for each in ("waterschap", "pl-2028", "aanvraag", "app-bos-api")),
    ("starter", "melding"),
]
every_paper = pytest.mark.parametrize("paper", ["slide", "a3", "a4-portrait", "a0"])
telling = pytest.mark.parametrize(("spec", "name"), TELLING, ids=lambda word: word)


def stand(of: Model, name: str, paper: str, means: Tools) -> ElementPlate:
    view = chosen(view_of(of.elements[name], of), scope(of, traced(of), of.language, frozenset()))
    plate = arrange(view, PAPERS[paper], means.means)
    assert isinstance(plate, ElementPlate)
    return plate


def real(spec: str, name: str, paper: str) -> ElementPlate:
    at = room(spec)
    view = at.view(view_of(at.model.elements[name], at.model))
    plate = arrange(view, PAPERS[paper], at.tools.means)
    assert isinstance(plate, ElementPlate)
    return plate


def drawn(plate: ElementPlate, means: Tools) -> Scene:
    return draw(plate, means.palette, means.ruler)


def bundles(plate: ElementPlate) -> Iterator[BundlePlace]:
    for zone in (plate.above, plate.middle, plate.below):
        yield from zone.bundles if zone else ()


def texts(scene: Scene) -> list[Text]:
    return [one.shape for one in placed(scene.children) if isinstance(one.shape, Text)]


@pytest.mark.parametrize("spec", NAMES)
def test_every_element_is_clean_and_whole_on_screen(spec: str) -> None:
    at = room(spec)
    for name in at.model.elements:
        plate = real(spec, name, "screen")
        assert (name, audit(drawn(plate, at.tools), plate.sheet.paper.smallest)) == (name, [])
        assert plate.sheet.shown == plate.view.head.total
        assert plate.notice is None
        rows = plate.table.rows if plate.table else ()
        assert [place.row for place in rows] == list(plate.view.attributes)
        said_ = plate.card.said if plate.card else ()
        assert [place.said for place in said_] == [*plate.view.texts, *plate.view.facts]


@every_paper
@telling
def test_what_a_paper_does_not_hold_is_counted(spec: str, name: str, paper: str) -> None:
    plate = real(spec, name, paper)
    scene = drawn(plate, room(spec).tools)
    assert audit(scene, plate.sheet.paper.smallest) == []
    assert len({round(text.size, 3) for text in texts(scene)}) <= 5
    for place in bundles(plate):
        assert len(place.tiles) + place.hidden == len(place.bundle.neighbours)
        assert (place.more is not None) == (place.hidden > 0)
    shown = len(plate.table.rows) if plate.table else 0
    rest = plate.table.rest if plate.table else None
    left = len(plate.view.attributes) - shown
    assert left == (int("".join(filter(str.isdigit, " ".join(rest.lines.texts)))) if rest else 0)
    less = len(plate.view.texts) + len(plate.view.facts) - (len(plate.card.said) if plate.card else 0)
    assert (plate.notice is not None) or less == 0
    assert plate.sheet.shown <= plate.view.head.total


def test_what_is_heaviest_stays() -> None:
    plate = real("zaakgericht-werken", "gemeente", "slide")
    cut = [place for place in bundles(plate) if place.hidden]
    assert cut
    for place in cut:
        left = {each.item.id for each in place.bundle.neighbours} - {tile.item.id for tile in place.tiles}
        weights = {each.item.id: each.item.weight for each in place.bundle.neighbours}
        assert max(weights[each] for each in left) <= min(weights[tile.item.id] for tile in place.tiles)


def test_required_attributes_stay_before_others() -> None:
    plate = real("zaakgericht-werken", "zaak", "slide")
    assert plate.table is not None
    assert plate.table.rest is not None
    shown = [place.row for place in plate.table.rows]
    assert [row for row in plate.view.attributes if row in shown] == shown
    assert all(row in shown for row in plate.view.attributes if row.line.required)


def test_little_is_drawn_large() -> None:
    small, large = real("zaakgericht-werken", "zaak", "slide"), real("zaakgericht-werken", "kd11", "slide")
    assert small.paper.chip == PAPERS["slide"].chip
    assert large.paper.chip >= 1.5 * PAPERS["slide"].chip


def test_bands_fill_a_paper_from_title_to_legend() -> None:
    for name in ("zaak", "kd11", "awb"):
        plate = real("zaakgericht-werken", name, "a3")
        assert plate.below is not None
        foot = min(mark.box.y for mark in plate.sheet.legend)
        assert foot - plate.below.box.bottom < PAPERS["a3"].step * 8


def hostile(letters: int, many: int) -> Model:
    long = ("Verantwoordelijkheidsverdelingsovereenkomst van de gemeenten " * 40)[:letters].strip() or "x"
    near = tuple(
        element(f"e{n}", name=f"{long} {n}", kind="business-process", relations=(relation("realizes", "het"),))
        for n in range(many)
    )
    it = element(
        "het",
        name=long,
        kind="business-object",
        definition=words(long * 6),
        note=words(long * 3),
        examples=tuple(ExampleSpec(long, words(long)) for _ in range(3)),
        properties=tuple((long.replace(" ", "-"), long) for _ in range(2)),
        attributes=tuple(
            AttributeSpec(relation("realizes", f"{long.replace(' ', '')}{n}").target, long, values=(long, long))
            for n in range(many)
        ),
        relations=(
            relation("realizes", "doel"),
            *(relation("associated_with", f"e{n}", label=long) for n in range(many)),
        ),
    )
    return built(layer("a", group("g", element("doel", name=long))), layer("b", group("h", it, *near)))


@pytest.mark.parametrize("paper", ["screen", "slide", "a3-portrait"])
@pytest.mark.parametrize(("letters", "many"), [(1, 0), (120, 0), (120, 3), (20, 80), (120, 30)])
def test_hostile_elements(letters: int, many: int, paper: str) -> None:
    of = hostile(letters, many)
    means = tools(of, None)
    plate = stand(of, "het", paper, means)
    assert audit(drawn(plate, means), PAPERS[paper].smallest) == []
    assert sum(len(place.tiles) + place.hidden for place in bundles(plate)) == 1 + 2 * many


def test_a_bare_name_and_an_element_in_a_circle() -> None:
    of = built(
        layer("a", element("kaal", name="Kaal")),
        layer(
            "b",
            element("heen", relations=(relation("serves", "weer"),)),
            element("weer", relations=(relation("serves", "heen"),)),
        ),
    )
    means = tools(of, None)
    for name in of.elements:
        for paper in ("screen", "slide"):
            plate = stand(of, name, paper, means)
            assert audit(drawn(plate, means), PAPERS[paper].smallest) == []
    gap = stand(of, "heen", "screen", means).above
    assert gap is not None
    assert gap.caption is not None
    assert gap.gap
    assert said(" ".join(gap.caption.lines.texts)).startswith("Hiaat")


def test_nothing_chosen_is_a_page_that_says_so() -> None:
    at = model("starter")
    means = tools(at, None)
    view = chosen(view_of(next(iter(at.elements.values())), at), scope(at, traced(at), "nl", frozenset()))
    for paper in ("screen", "slide"):
        plate = arrange(view._replace(item=None, reach="Er is niets gekozen."), PAPERS[paper], means.means)
        assert isinstance(plate, ElementPlate)
        scene = drawn(plate, means)
        assert audit(scene, PAPERS[paper].smallest) == []
        assert "Er is niets gekozen." in [text.text for text in texts(scene)]
