"""Candidates for `same_as`: why two elements may be the same, how sure that is, and never two where one is certain."""

from pathlib import Path

import pytest

from zgwviz import files
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.importers import reader
from zgwviz.model.records import Element, Elsewhere, Model
from zgwviz.pipeline import load
from zgwviz.problem.records import Span
from zgwviz.report.forms import FORMS
from zgwviz.report.same.document import same
from zgwviz.report.same.match import between
from zgwviz.report.same.names import singulars
from zgwviz.report.same.records import Side
from zgwviz.source.words import Words

LONG = "Een verzameling gegevens over bomen, planten, bloemen, heesters, grassen, mossen en varens"


def element(own: str, kind: str | None = "business-object", name: str = "", **fields: object) -> Element:
    said = {word: Words.bare(str(fields.pop(word))) for word in ("short", "definition") if word in fields}
    made = Element(own, Words.bare(name or own), "laag", None, None, Span("a.yaml", 3, 5), kind=kind)
    return made._replace(**said, **fields)  # type: ignore[arg-type]


def model(text: str, called: str = "a") -> Model:
    plate = f"zgwviz: 1\ntitle: {called}\nlayers: [i]\n"
    loaded = load(called, {"plate.yaml": plate.encode(), "1-i.yaml": f"layer: i\nname: I\n{text}".encode()})
    assert loaded.model, loaded.problems
    return loaded.model


def found(ours: list[Element], theirs: list[Element]) -> list[tuple[str, str, str, tuple[str, ...]]]:
    nothing = model("elements: {a: A}\n")
    made = between(Side(nothing, ours, "wij"), Side(nothing, theirs, "zij"))
    return [(each.element.id, each.other.id, each.how, each.why) for each in made.candidates]


@pytest.mark.parametrize(
    ("one", "other", "how", "why"),
    [
        # The id at the source, if it is none that a list of numbers has too.
        (element("A", external_id="id-1234567"), element("B", None, external_id="id-1234567"), "certain", "same-id"),
        (element("A", external_id="12"), element("B", external_id="12"), None, ""),
        (element("Zaak", external_id="12"), element("zaak", external_id="12"), "certain", "same-id same-name"),
        # Names, whatever their capitals, accents and hyphens.
        (element("Vóór-Zaak"), element("voorzaak"), "certain", "same-name"),
        (element("Zaak"), element("Zaak", "data-object"), "certain", "same-name"),
        (element("Zaak"), element("Zaak", None), "certain", "same-name"),
        (element("Zaak"), element("Zaak", "business-process"), "maybe", "same-name"),
        (element("Rol", definition="bomen planten"), element("Rol", definition="huis straat"), "likely", "same-name"),
        (element("Rol", definition="bomen planten"), element("Rol", definition="planten"), "certain", "same-name"),
        (
            element("Zaakafhandelen", definition="bomen planten"),
            element("Zaakafhandelen", definition="huis straat"),
            "certain",
            "same-name",
        ),
        (
            element("Zaakafhandelen", definition="bomen planten"),
            element("Zaakafhandelen", "data-object", definition="huis straat"),
            "likely",
            "same-name",
        ),
        # Other names.
        (element("Zaaktypecatalogus", short="ZTC"), element("ZTC"), "likely", "other-name"),
        (element("ZTC"), element("Zaaktypecatalogus", short="ZTC"), "likely", "other-name"),
        (element("A", short="ZTC"), element("B", short="ztc"), "likely", "other-name"),
        (element("Grief"), element("Klacht", properties=(("altLabel", "Bezwaar; Grief"),)), "likely", "other-name"),
        (element("Zaak"), element("Zaken"), "likely", "plural"),
        (element("Besluittypen"), element("Besluittype"), "likely", "plural near-name"),
        # One letter apart.
        (element("Besluitt"), element("Besluit"), "maybe", "near-name"),
        (element("Besluitt", "goal"), element("Besluit", "driver"), None, ""),
        (element("Zaak"), element("Zaag"), None, ""),
        (element("Besluit 1"), element("Besluit 2"), None, ""),
        (element("Tuin", definition=LONG), element("Park", definition=LONG + "."), "maybe", "same-definition"),
        (element("Tuin", definition=LONG), element("Park", "goal", definition=LONG), None, ""),
        (element("Tuin"), element("Park"), None, ""),
    ],
)
def test_what_two_elements_have_in_common(one: Element, other: Element, how: str | None, why: str) -> None:
    expected = [(one.id, other.id, how, tuple(why.split()))] if how else []
    assert found([one], [other]) == expected


def test_where_one_is_certain_there_is_no_other() -> None:
    theirs = [element("Zaken"), element("Zaak"), element("Zaak2", "goal", name="Zaak")]
    assert found([element("Zaak")], theirs) == [("Zaak", "Zaak", "certain", ("same-name",))]
    ours = [element("Zaak"), element("Zaken")]
    assert found(ours, [element("Zaak")]) == [("Zaak", "Zaak", "certain", ("same-name",))]


def test_what_is_as_certain_of_two_is_certain_of_neither() -> None:
    theirs = [element(each, name="Zaak") for each in ("z1", "z2")]
    assert [each[1:3] for each in found([element("Zaak")], theirs)] == [("z1", "likely"), ("z2", "likely")]
    weaker = element("z3", "data-object", name="Zaak")
    assert [each[1:3] for each in found([element("Zaak")], [*theirs, weaker])] == [
        ("z1", "likely"),
        ("z2", "likely"),
        ("z3", "likely"),
    ]
    assert [each[::2] for each in found(theirs, [element("Zaak")])] == [("z1", "likely"), ("z2", "likely")]
    by_id = [theirs[0], theirs[1]._replace(external_id="id-1234567")]
    said = found([element("Zaak", external_id="id-1234567")], by_id)
    assert [each[1:3] for each in said] == [("z2", "certain")]


def test_where_one_is_likely_none_is_perhaps() -> None:
    theirs = [element("Zaak", "goal"), element("Zaken")]
    assert [each[1:3] for each in found([element("Zaak")], theirs)] == [("Zaken", "likely")]


def test_of_one_element_no_more_than_a_few() -> None:
    theirs = [element(f"z{at}", name="Zaak") for at in range(9)]
    assert len(found([element("Zaak")], theirs)) == 3


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("zaken", "zaak"),
        ("rollen", "rol"),
        ("brieven", "brief"),
        ("huizen", "huis"),
        ("besluiten", "besluit"),
        ("statussen", "status"),
        ("typen", "type"),
        ("types", "type"),
        ("parties", "party"),
        ("catalogi", None),
    ],
)
def test_a_plural_gives_its_singular(many: str, one: str | None) -> None:
    assert (one in set(singulars(many))) == (one is not None)


HERE = """elements:
  zaak: {name: Zaak, kind: business-object, same_as: {rgbz: ZAAK}}
  rol: {name: Rol, kind: business-object, same_as: {gemma: "model#Rol"}}
  weg: {name: Weg, kind: business-object, same_as: {gemma-2: Nergens}}
  taak: {name: Taak, kind: business-object}
  nog-een: {name: Taak een, kind: business-object}
"""
THERE = """elements:
  z: {name: Zaak, kind: business-object}
  r: {name: Rol, kind: business-object}
  t: {name: "Taak: een", short: taak, kind: business-object, same_as: {a: Taak}}
  d1: {name: Dubbel, kind: business-object}
"""


def test_links_are_counted_and_the_line_keeps_what_was_said() -> None:
    document = same(model(HERE), model(THERE, "b"), "gemma-2", "nl")
    counts, table = document.tables
    assert [[cell.value for cell in row.cells] for row in counts.rows] == [
        ["linked", 2],
        ["linked-nowhere", 1],
        ["certain", 1],
        ["likely", 0],
        ["maybe", 0],
    ]
    (row,) = table.rows
    assert [cell.value for cell in row.cells] == [
        "certain",
        "Zaak",
        "1-i.yaml:4",
        "Zaak",
        "z",
        ["same-name"],
        "same_as: {rgbz: ZAAK, gemma: Zaak}",
    ]


def test_what_is_used_of_another_spec_is_no_candidate() -> None:
    ours, theirs = model(THERE), model(THERE, "b")
    used = Elsewhere("b", "r", "direct")
    mine = {name: each._replace(elsewhere=used) if name == "r" else each for name, each in ours.elements.items()}
    document = same(ours._replace(elements=mine), theirs, "b", "nl")
    assert [row.cells[1].text for row in document.tables[1].rows] == ["Zaak", "Dubbel"]


def test_the_line_is_yaml_and_says_the_id_where_the_name_is_of_two() -> None:
    many = 'elements:\n  x: {name: "A: b, {c}", kind: goal}\n  d1: {name: Dubbel, kind: goal}\n  d2: Dubbel\n'
    document = same(model(many), model(many, "b"), "Ander model", "en")
    said = [row.cells[-1].text for row in document.tables[1].rows]
    assert said == [
        'same_as: {ander-model: "A: b, {c}"}',
        "same_as: {ander-model: d1}",
        "same_as: {ander-model: d2}",
    ]
    text = f"elements:\n  x: {{name: X, {said[0]}}}\n"
    assert model(text).elements["x"].same_as == (("ander-model", "A: b, {c}"),)


def test_within_one_spec_elements_of_two_origins_are_compared() -> None:
    text = """elements:
  a: {name: Zaak, kind: business-object, origin: GEMMA}
  b: {name: Zaak, kind: business-object}
  c: {name: Zaak, kind: business-object, origin: GEMMA}
  d: {name: Rol, kind: business-object, origin: DIDO}
  e: {name: Rol, kind: business-object, origin: GEMMA, same_as: {dido: Rol}}
"""
    document = same(model(text), None, "", "nl")
    counts, table = document.tables
    assert [row.cells[1].value for row in counts.rows] == [1, 0, 0, 2, 0]
    said = [(row.cells[0].value, row.cells[2].value, row.cells[4].value) for row in table.rows]
    assert said == [("likely", "1-i.yaml:5", "a"), ("likely", "1-i.yaml:5", "c")]
    alone = same(model("elements: {a: A, b: A}\n"), None, "", "nl")
    assert alone.tables[1].rows == ()


@pytest.mark.parametrize("form", FORMS)
def test_every_form_writes_it_and_twice_the_same(form: str) -> None:
    one, other = (same(model(HERE), model(THERE, "b"), "gemma", "en") for _ in range(2))
    text = FORMS[form](one)
    assert text == FORMS[form](other)
    assert "Zaak" in text


def test_the_theme_beside_gemma_has_its_names(reference: Path) -> None:
    read, _ = reader("archi").read((reference / "archimate/gemma-assembled.archimate").read_bytes(), "gemma")
    assert read
    gemma = load("gemma", make(read, Wishes()).files).model
    texts = files.read_spec(Path(__file__).parents[2] / "specs/zaakgericht-werken")
    assert isinstance(texts, dict)
    theme = load("zaakgericht-werken", texts).model
    assert gemma
    assert theme
    counts, table = same(theme, gemma, "gemma", "nl").tables
    said = {row.cells[0].value: row.cells[1].value for row in counts.rows}
    assert isinstance(said["certain"], int)
    assert said["certain"] > 150
    certain = {row.cells[1].text: row.cells[4].text for row in table.rows if row.cells[0].value == "certain"}
    assert certain["Zaaktypecataloguscomponent"] == "zaaktypecataloguscomponent"
    assert len(set(certain.values())) == said["certain"]
