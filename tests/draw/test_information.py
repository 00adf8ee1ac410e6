"""Information models as shapes: what can be read, heard and clicked; every attribute of the theme stands somewhere."""

from collections.abc import Iterator

import pytest

from tests.layout.information.made import RULER, cls, door, line, model, stand, tie
from tests.plates import model as real
from tests.plates import scene
from zgwviz.draw.information import draw
from zgwviz.scene.records import Group, Path, Rect, Scene, Shape, Text
from zgwviz.style.palette import palette
from zgwviz.view.catalogue import drawable
from zgwviz.view.information.records import EndView, InformationView

THEME = "zaakgericht-werken"
VIEWS = [e.id for e in drawable(real(THEME)) if e.kind == "information"]


def shapes(of: Scene | Group) -> Iterator[Shape]:
    for child in of.children:
        yield child
        if isinstance(child, Group):
            yield from shapes(child)


def part(of: Scene, ident: str) -> Group:
    return next(each for each in shapes(of) if isinstance(each, Group) and each.id == ident)


def words(of: Scene | Group) -> str:
    """The texts as they are read: a word broken over lines is one."""
    said = [each for each in shapes(of) if isinstance(each, Text)]
    return "".join(each.text[:-1] if each.hyphen else each.text + " " for each in said)


def drawn(view: InformationView, paper: str = "screen") -> Scene:
    return draw(stand(view, paper), palette(None), RULER)


def test_the_five_views_of_the_theme_are_drawn() -> None:
    assert VIEWS == [
        "infomodel-zaken",
        "infomodel-catalogi",
        "infomodel-documenten",
        "infomodel-klant",
        "infomodel-notificaties",
    ]


def test_every_attribute_of_the_theme_stands_on_some_plate_by_its_name() -> None:
    plates = {view: scene(THEME, "screen", view) for view in VIEWS}
    there: dict[str, str] = {}
    for made in plates.values():
        for each in shapes(made):
            if isinstance(each, Group) and each.role == "element":
                there[each.id] = there.get(each.id, "") + " " + words(each).replace(" ", "")
    wanted = [(e.id, a.name.value) for e in real(THEME).elements.values() for a in e.attributes]
    assert len(wanted) == 514
    assert [(ident, name) for ident, name in wanted if name not in there[ident]] == []


def test_every_value_of_a_choice_can_be_read() -> None:
    box = part(scene(THEME, "screen", "infomodel-zaken"), "zaakobject")
    said = words(box).replace(" ", "")
    choice = next(a for a in real(THEME).elements["zaakobject"].attributes if a.values)
    assert len(choice.values) == 31
    assert [value for value in choice.values if value not in said] == []


def test_a_class_says_what_it_is_and_leads_to_its_group() -> None:
    made = scene(THEME, "screen", "infomodel-zaken")
    zaak = part(made, "zaak")
    assert zaak.label == "Zaak, Informatieobject, 41 attributen"
    assert zaak.description.startswith("Samenhangend werk")
    assert zaak.link is not None
    assert zaak.link.scene == "zaken"
    assert part(made, "klantcontact").label.endswith("8 attributen, verouderd, indirect herleid")
    assert part(made, "zaaktype").label == "Zaaktype, Catalogi"
    way = part(made, "zaaktype").link
    assert way is not None
    assert way.scene == "infomodel-catalogi"


def test_the_description_says_every_class_and_relation() -> None:
    said = scene(THEME, "screen", "infomodel-zaken").description
    assert "Status: url, uuid, zaak, statustype" in said
    assert "Zaak (zaak, 1) heeft Status (statussen, 0..*)" in said
    assert "Natuurlijk persoon is een soort Betrokkene" in said


def test_required_attributes_are_bold_and_others_are_not() -> None:
    made = drawn(model([cls("a", [line("vereist"), line("vrij", required=False)])]))
    weights = {each.text: each.weight for each in shapes(part(made, "a")) if isinstance(each, Text)}
    assert (weights["vereist"], weights["vrij"]) == (600, 400)
    legend = words(part(made, "legend"))
    assert "verplicht attribuut" in legend
    assert "optioneel attribuut" in legend
    free = words(part(drawn(model([cls("a", [line("vrij", required=False)])])), "legend"))
    assert free == "naam optioneel attribuut "


def test_the_legend_has_what_is_there_and_nothing_else() -> None:
    made = drawn(model([cls("a"), cls("b")], [tie("a", "b", "", "composition")]))
    assert words(part(made, "legend")) == "compositie "
    more = drawn(model([cls("a")], [tie("a", "x", "", "specialization")], [door("x")]))
    assert words(part(more, "legend")) == "object op een andere plaat specialisatie "


def test_roles_and_numbers_stand_at_their_ends() -> None:
    ends = {"source_end": EndView("baas", "1"), "target_end": EndView("leden", "0..*")}
    one = tie("a", "b", "leidt", source_end=ends["source_end"], target_end=ends["target_end"])
    made = drawn(model([cls("a", [line("naam")] * 3), cls("b", [line("naam")] * 3)], [one]))
    at = {each.text: each.at for each in shapes(part(made, one.id)) if isinstance(each, Text)}
    box = {name: next(s.box for s in shapes(part(made, name)) if isinstance(s, Rect)).middle for name in ("a", "b")}

    def nearer(word: str) -> str:
        return min(box, key=lambda name: abs(box[name].x - at[word].x) + abs(box[name].y - at[word].y))

    assert {word: nearer(word) for word in ("baas", "1", "leden", "0..*")} == {
        "baas": "a",
        "1": "a",
        "leden": "b",
        "0..*": "b",
    }


@pytest.mark.parametrize(("notation", "heads"), [("association", 0), ("composition", 1), ("specialization", 1)])
def test_heads_are_those_of_the_notation(notation: str, heads: int) -> None:
    made = drawn(model([cls("a"), cls("b")], [tie("a", "b", "", notation)]))
    paths = [each for each in part(made, "relations").children[0].children if isinstance(each, Path)]  # type: ignore[union-attr]
    assert len(paths) == 1 + heads


def test_the_central_class_has_a_heavier_border() -> None:
    classes = [cls(f"e{i}") for i in range(4)]
    made = drawn(model(classes, [tie("e0", f"e{i}") for i in (1, 2, 3)], central="e0"))
    borders = [next(s.stroke_width for s in shapes(part(made, f"e{i}")) if isinstance(s, Rect)) for i in (0, 1)]
    assert borders[0] >= 2 * borders[1]


def test_what_is_not_shown_is_a_chip_with_its_number() -> None:
    many = model([cls(f"e{i}", degree=1) for i in range(120)])
    made = drawn(many, "slide")
    chip = part(made, "group-g")
    shown = sum(isinstance(each, Group) and each.role == "element" for each in shapes(made))
    assert words(chip) == f"Groep + {120 - shown} "
    assert chip.link is not None
    assert f"{shown} van 120 objecten" in words(made)
