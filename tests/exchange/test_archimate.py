"""ArchiMate's exchange format both ways: nothing is lost, ids stay, and what is written is valid."""

from pathlib import Path

import pytest
import xmlschema

from tests.exchange.made import HOSTILE, bare, nl, whole
from zgwviz.exchange.archimate.read import read
from zgwviz.exchange.archimate.write import write
from zgwviz.exchange.folder import kept
from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.outgoing import gathered_of
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation, GatheredView, Property, Shown
from zgwviz.files import Shelf, on_disk, read_spec
from zgwviz.pipeline import load
from zgwviz.source.words import Words


def again(gathered: Gathered) -> Gathered:
    found, problems = read(write(gathered).encode(), "x.xml")
    assert found
    assert [one for one in problems if one.severity != "info"] == []
    return found


def there_and_back(gathered: Gathered, edit: tuple[str, str] = ("", "")) -> Gathered:
    """The model as a spec folder that somebody edits, and out again."""
    folder = make(gathered, Wishes())
    files = {
        name: data.replace(edit[0].encode(), edit[1].encode()) if edit[0] else data
        for name, data in folder.files.items()
    }
    model = load("x", files).model
    assert model
    remembered = kept.read(kept.text_of("archimate", gathered, folder, folder.files, "").encode())
    assert remembered
    return gathered_of(model, remembered)


def test_written_and_read_again_is_the_same_in_every_attribute() -> None:
    assert bare(again(whole())) == bare(whole())


def test_through_a_spec_folder_it_is_the_same_in_every_attribute() -> None:
    assert bare(there_and_back(whole())) == bare(whole())._replace(roots=())


def test_what_people_change_goes_out_and_the_rest_stays() -> None:
    found = there_and_back(whole(), ("name: Zaak,", "name: Dossier,"))
    by_id = {each.id: each for each in found.elements}
    assert by_id["id-d"].name == nl("Dossier")
    assert by_id["id-a"] == whole().elements[0]
    gone = there_and_back(whole(), ('        influences: {doel: {strength: "++"}}\n', ""))
    assert {each.id for each in whole().relations} - {each.id for each in gone.relations} == {"r5"}
    more = there_and_back(whole(), ("name: Zaak,", "name: Zaak, realizes: doel,"))
    new = [each for each in more.relations if each.kind == "realization"]
    assert [(each.source, each.target) for each in new] == [("id-d", "id-g")]


def test_ids_that_xml_cannot_have_become_ones_that_it_can() -> None:
    gathered = Gathered(
        "x",
        nl("X"),
        elements=(GatheredElement("1 é", nl("A"), kind="goal"), GatheredElement("id-1-", nl("B"), kind="goal")),
        relations=(GatheredRelation("1 é/r", "association", "1 é", "id-1-"),),
    )
    found = again(gathered)
    assert [each.id for each in found.elements] == ["id-1--2", "id-1-"]
    assert [(each.source, each.target) for each in found.relations] == [("id-1--2", "id-1-")]


def test_our_own_spec_goes_out_with_types_layers_and_the_plate_as_a_view(root: Path) -> None:
    texts = read_spec(root / "specs" / "starter")
    assert isinstance(texts, dict)
    model = load("x", texts).model
    assert model
    found = again(gathered_of(model))
    assert {each.id for each in found.elements} == set(model.elements)
    assert len(found.relations) == len(model.relations)
    by_id = {each.id: each for each in found.elements}
    typed = [each for each in model.elements.values() if each.type]
    assert typed
    names = {each.id: each.name.drawn(model.language) for each in found.types}
    for each in typed:
        assert names[by_id[each.id].type or ""] == model.words(model.types[each.type or ""].name)
        assert by_id[each.id].path[0] == model.words(next(one for one in model.layers if one.id == each.layer).name)
    plate = next(each for each in found.views if each.id == "view-plate")
    assert [each.text.drawn("nl") for each in plate.shown] == [model.words(each.name) for each in model.layers]


def test_a_name_is_escaped_and_kept() -> None:
    text = write(whole())
    assert 'Intake &lt;balie&gt; &amp; "zo"' in text
    assert again(whole()).elements[0].name.drawn("nl") == HOSTILE


@pytest.fixture(scope="session")
def schema(reference: Path) -> xmlschema.XMLSchema:
    """The Open Group's own schema; the schema of xml:lang comes with the library, nothing is fetched."""
    return xmlschema.XMLSchema(str(reference / "archimate" / "meta" / "archimate3_Diagram.xsd"), allow="local")


@pytest.mark.parametrize("which", ["whole", "starter", "waterschap", "empty", "views"])
def test_what_is_written_is_valid(which: str, schema: xmlschema.XMLSchema, root: Path) -> None:
    if which == "whole":
        gathered = whole()
    elif which == "empty":
        gathered = Gathered("", Words())
    elif which == "views":
        deep = Shown("element", "a")
        for _ in range(20):
            deep = Shown("element", "a", inside=(deep, Shown("group"), Shown("view", "weg")))
        view = GatheredView("v", Words(), shown=(deep,), lines=("weg",), properties=(Property("p", Words()),))
        gathered = Gathered("", Words(), elements=(GatheredElement("a", Words()),), views=(view,))
    else:
        texts = read_spec(root / "specs" / which)
        assert isinstance(texts, dict)
        model = load(f"{root}/specs/{which}", texts, Shelf(read=on_disk)).model
        assert model
        gathered = gathered_of(model)
    assert [str(error.reason) for error in schema.iter_errors(write(gathered))] == []


def test_the_old_form_is_read_with_its_new_names() -> None:
    path = Path(__file__).parent.parent / "cases" / "exchange" / "X016-archimate-2.xml"
    found, _ = read(path.read_bytes(), "x.xml")
    assert found
    assert [each.kind for each in found.elements] == ["technology-service", "communication-network"]
    assert found.elements[0].name == nl("Opslag")
    assert found.relations[0].kind == "serving"
    assert found.views[0].shown == (Shown("element", "a"),)
