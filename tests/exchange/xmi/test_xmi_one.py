"""UML 1 in XMI 1.x: what Enterprise Architect wrote for long, and the tags of the standard written out."""

from pathlib import Path

import pytest

from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation
from zgwviz.exchange.xmi.read import read
from zgwviz.pipeline import load

HERE = Path(__file__).parent
EA = (HERE / "ea-1-1.xmi").read_text(encoding="windows-1252")
WRITTEN_OUT = (HERE / "omg-1-2.xmi").read_text(encoding="utf-8")


def gathered(text: str, encoding: str = "windows-1252") -> Gathered:
    found, problems = read(text.encode(encoding), "m.xmi")
    assert found is not None
    assert {each.severity for each in problems} <= {"info"}
    return found


def element(model: Gathered, own: str) -> GatheredElement:
    return next(each for each in model.elements if each.id == own)


def relation(model: Gathered, own: str) -> GatheredRelation:
    return next(each for each in model.relations if each.id == own)


def test_a_class_has_its_words_type_tags_and_package() -> None:
    model = gathered(EA)
    klacht = element(model, "EAID_K")
    assert (model.title.drawn(), klacht.path) == ("Klachten", ("Klachten",))
    assert {each.id: each.name.drawn("nl") for each in model.types}[klacht.type or ""] == "Objecttype"
    assert (klacht.definition.drawn(), klacht.note.drawn()) == ("Een uiting van ongenoegen.", "Niet: een melding.")
    assert [(each.name, each.value.drawn()) for each in klacht.properties] == [("Herkomst", "Awb")]
    assert "Een Mens" not in str(model)
    names = ["Klacht", "Ernst", "Partij é", "Stuk", "Behandeling"]
    assert [each.name.drawn() for each in model.elements] == names


def test_attributes_have_type_length_number_and_values() -> None:
    nummer, ernst = element(gathered(EA), "EAID_K").attributes
    assert (nummer.type, nummer.max, nummer.cardinality, nummer.read_only) == ("AN", 40, "1", True)
    assert nummer.definition.drawn() == "Het nummer."
    assert (ernst.type, ernst.cardinality, ernst.values) == ("Ernst", "0..*", ("licht", "zwaar"))


def test_associations_have_their_ends_and_wholes() -> None:
    model = gathered(EA)
    one = relation(model, "EAID_M")
    assert (one.kind, one.source, one.target, one.label.drawn()) == ("association", "EAID_K", "EAID_P", "heeft melder")
    assert (one.from_cardinality, one.cardinality, one.from_role) == ("0..*", "1..*", "gemelde klacht")
    assert one.definition.drawn() == "Wie het zei."
    parts = relation(model, "EAID_B")
    assert (parts.kind, parts.source, parts.target) == ("composition", "EAID_K", "EAID_D")
    assert (parts.from_cardinality, parts.cardinality) == ("1", "1..*")
    assert relation(model, "EAID_G")[1:4] == ("specialization", "EAID_D", "EAID_K")
    assert relation(model, "EAID_R/target")[1:4] == ("association", "EAID_R", "EAID_P")


def test_an_end_that_says_it_is_the_source_comes_first() -> None:
    turned = EA.replace('value="source"', 'value="?"').replace('value="target"', 'value="source"')
    assert relation(gathered(turned), "EAID_M")[2:4] == ("EAID_P", "EAID_K")


def test_a_diagram_shows_what_is_on_it() -> None:
    (view,) = gathered(EA).views
    assert (view.name.drawn(), view.definition.drawn()) == ("Klachten", "Alles.")
    assert ([each.ref for each in view.shown], view.lines) == (["EAID_K"], ("EAID_M",))


def test_what_is_left_out_is_told() -> None:
    _, problems = read(EA.encode("windows-1252"), "m.xmi")
    assert [(each.code, dict(each.args)["names"]) for each in problems] == [
        ("X081", "Text (1)"),
        ("X082", "Dependency (1)"),
        ("X083", "operation (1)"),
        ("X084", "EARootClass (1)"),
        ("X087", "AN40 (1)"),
    ]


def test_the_tags_of_the_standard_written_out_say_the_same() -> None:
    model = gathered(WRITTEN_OUT)
    klacht = element(model, "a")
    assert {each.id: each.name.drawn("nl") for each in model.types}[klacht.type or ""] == "Objecttype"
    assert klacht.definition.drawn() == "Wat het is."
    (nummer,) = klacht.attributes
    assert (nummer.type, nummer.cardinality) == ("Tekst", "0..*")
    assert relation(model, "g")[1:4] == ("specialization", "a", "b")
    one = relation(model, "r")
    assert (one.kind, one.source, one.target, one.role, one.cardinality) == ("aggregation", "a", "b", "vorige", "0..1")
    assert element(model, "e").attributes[0].values == ("licht",)


@pytest.mark.parametrize("text", [EA, WRITTEN_OUT])
def test_the_folder_of_a_file_builds_whole(text: str) -> None:
    model = gathered(text)
    loaded = load("x", make(model, Wishes()).files)
    assert [each for each in loaded.problems if each.severity == "error"] == []
    assert loaded.model
    assert len(loaded.model.elements) == len(model.elements)
    assert len(loaded.model.relations) == len(model.relations)
