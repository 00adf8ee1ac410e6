"""UML 2 in XMI 2.x: what Enterprise Architect writes with its extension, and what the OMG's standard says without."""

from pathlib import Path

import pytest

from zgwviz.exchange.folder.make import make
from zgwviz.exchange.folder.records import Wishes
from zgwviz.exchange.records import Gathered, GatheredElement, GatheredRelation
from zgwviz.exchange.xmi.read import read
from zgwviz.pipeline import load

HERE = Path(__file__).parent
EA = (HERE / "ea-2-1.xmi").read_text(encoding="windows-1252")
OMG = (HERE / "omg-2-5.xmi").read_text(encoding="utf-8")


def gathered(text: str, encoding: str = "utf-8") -> Gathered:
    found, problems = read(text.encode(encoding), "m.xmi")
    assert found is not None
    assert {each.severity for each in problems} <= {"info"}
    return found


def element(model: Gathered, own: str) -> GatheredElement:
    return next(each for each in model.elements if each.id == own)


def relation(model: Gathered, own: str) -> GatheredRelation:
    return next(each for each in model.relations if each.id == own)


@pytest.fixture(scope="module")
def ea() -> Gathered:
    return gathered(EA, "windows-1252")


@pytest.fixture(scope="module")
def omg() -> Gathered:
    return gathered(OMG)


def test_a_class_of_ea_has_its_words_tags_and_package(ea: Gathered) -> None:
    klacht = element(ea, "EAID_K")
    assert (ea.title.drawn(), ea.language) == ("Klachten", "nl")
    assert (klacht.name.drawn(), klacht.kind, klacht.path) == ("Klacht", "business-object", ("Klachten", "Kern"))
    assert klacht.definition.drawn() == "Geïnde uiting van ongenoegen."
    assert klacht.note.drawn() == "Niet: een melding."
    assert [(each.name, each.value.drawn()) for each in klacht.properties] == [("Populatie", "Alle klachten")]
    assert "Een Mens" not in str(ea)


def test_stereotypes_are_types_from_the_extension_and_from_the_end_of_the_file(ea: Gathered) -> None:
    names = {each.id: each.name.drawn("nl") for each in ea.types}
    said = {each.id: names[each.type or ""] for each in ea.elements}
    assert said == {
        "EAID_K": "Objecttype",
        "EAID_R": "Relatieklasse",
        "EAID_U": "Informatieobject",
        "EAID_D": "Informatieobject",
        "EAID_P": "Objecttype",
        "EAID_A": "Gegevensgroeptype",
        "EAID_E": "Enumeratie",
    }
    assert element(ea, "EAID_P").name.drawn() == "Partij é"
    assert [each.name for each in element(ea, "EAID_P").properties] == ["authentiek"]


def test_attributes_have_type_length_number_values_and_words(ea: Gathered) -> None:
    nummer, ernst = element(ea, "EAID_K").attributes
    assert (nummer.name.value, nummer.type, nummer.max, nummer.cardinality) == ("nummer", "AN", 12, "1")
    assert (nummer.unique, nummer.definition.drawn()) == (True, "Het nummer.")
    assert (ernst.type, ernst.cardinality, ernst.values) == ("Ernst", "0..*", ("licht", "zwaar"))
    assert ernst.unique
    (waarde,) = element(ea, "EAID_E").attributes
    assert (waarde.name.value, waarde.values) == ("waarde", ("licht", "zwaar"))


def test_an_association_runs_as_ea_says_with_roles_and_numbers(ea: Gathered) -> None:
    one = relation(ea, "EAID_M")
    assert (one.kind, one.source, one.target, one.label.drawn()) == ("association", "EAID_K", "EAID_P", "heeft melder")
    assert (one.from_cardinality, one.cardinality, one.role, one.from_role) == ("0..*", "1..*", None, "gemelde klacht")
    assert one.definition.drawn() == "Wie het zei."


def test_the_whole_is_the_source_of_what_is_composed_of_parts(ea: Gathered) -> None:
    assert relation(ea, "EAID_B")[1:4] == ("composition", "EAID_K", "EAID_D")
    assert relation(ea, "EAID_K3")[1:4] == ("composition", "EAID_K", "EAID_A")
    assert relation(ea, "EAID_G")[1:4] == ("specialization", "EAID_K", "EAID_U")


def test_an_association_class_stands_between_its_ends(ea: Gathered) -> None:
    line = relation(ea, "EAID_L")
    assert (line.source, line.target, line.label.drawn()) == ("EAID_K", "EAID_P", "wordt behandeld door")
    assert (line.from_cardinality, line.cardinality) == ("1..*", "0..1")
    to_source, to_target = relation(ea, "EAID_R/source"), relation(ea, "EAID_R/target")
    assert (to_source.source, to_source.target) == ("EAID_R", "EAID_K")
    assert (to_source.cardinality, to_source.from_cardinality) == ("1", "0..1")
    assert (to_target.target, to_target.cardinality, to_target.from_cardinality) == ("EAID_P", "1", "1..*")


def test_a_diagram_shows_what_is_on_it(ea: Gathered) -> None:
    (view,) = ea.views
    assert (view.name.drawn(), view.definition.drawn()) == ("Klachten", "Alles.")
    assert [each.ref for each in view.shown] == ["EAID_P", "EAID_K"]
    assert view.lines == ("EAID_M",)


def test_what_is_left_out_of_a_file_of_ea_is_told() -> None:
    _, problems = read(EA.encode("windows-1252"), "m.xmi")
    assert [(each.code, dict(each.args)["names"]) for each in problems] == [("X029", ""), ("X085", "Authentiek (1)")]


def test_a_package_of_the_omg_has_comments_types_of_elsewhere_and_numbers(omg: Gathered) -> None:
    complaint = element(omg, "c")
    assert (omg.title.drawn(), omg.language, complaint.path) == ("Complaints", "en", ("Complaints",))
    assert complaint.definition.drawn() == "An utterance of the citizen."
    number, severity, place = complaint.attributes
    assert (number.type, number.cardinality, number.unique, number.read_only) == ("String", "1", True, True)
    assert (severity.cardinality, severity.values) == ("2..*", ("light",))
    assert (place.type, element(omg, "x").attributes[0].name.value) == ("Place", "street")
    assert element(omg, "i").parent == "c"
    assert element(omg, "k").kind == "application-component"
    assert element(omg, "s").attributes[0].name.value == "value"


def test_without_an_extension_an_association_starts_where_it_is_owned(omg: Gathered) -> None:
    parts = relation(omg, "a1")
    assert (parts.kind, parts.source, parts.target) == ("composition", "c", "d")
    assert (parts.cardinality, parts.from_cardinality, parts.role, parts.from_role) == ("0..*", None, "parts", "of")
    loose = relation(gathered(OMG.replace('aggregation="composite"', "")), "a1")
    assert (loose.kind, loose.source, loose.target) == ("association", "c", "d")
    keeps = relation(omg, "a2")
    assert (keeps.kind, keeps.source, keeps.target, keeps.label.drawn()) == ("association", "k", "c", "keeps")
    assert relation(omg, "z->c")[1:4] == ("specialization", "z", "c")


def test_a_file_without_diagrams_has_one_of_what_is_related(omg: Gathered) -> None:
    (view,) = omg.views
    assert [each.ref for each in view.shown] == ["c", "d", "k", "z"]
    assert set(view.lines) == {"a1", "a2", "z->c"}


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("latin-1", "ISO-8859-1")],
)
def test_a_file_is_read_in_the_encoding_it_declares(encoding: str, declared: str) -> None:
    model = gathered(EA.replace("windows-1252", declared), encoding)
    assert element(model, "EAID_P").name.drawn() == "Partij é"


def test_a_file_of_eclipse_has_its_model_as_root() -> None:
    model = gathered(
        '<uml:Model xmi:version="20131001" xmlns:xmi="http://www.omg.org/spec/XMI/20131001" '
        'xmlns:uml="http://www.eclipse.org/uml2/5.0.0/UML" xmi:id="m" name="Zaken">'
        '<packagedElement xmi:type="uml:Class" xmi:id="a" name="Zaak"/></uml:Model>'
    )
    assert (model.title.drawn(), [each.name.drawn() for each in model.elements]) == ("Zaken", ["Zaak"])


@pytest.mark.parametrize(
    ("notes", "definition", "note"),
    [
        ("Eén zin.", "Eén zin.", ""),
        ("-- Definitie --\nWat het is.\n-- Toelichting --\nEn meer.", "Wat het is.", "En meer."),
        ("Zaken\nDe kern.", "De kern.", ""),
        (f"De kern.\n\n{'Heel veel. ' * 60}", "De kern.", ("Heel veel. " * 60).strip()),
    ],
)
def test_notes_are_parted_in_definition_and_explanation(notes: str, definition: str, note: str) -> None:
    text = OMG.replace("An utterance of the citizen.", notes)
    said = element(gathered(text), "c")
    assert (said.definition.drawn(), said.note.drawn()) == (definition, note)


@pytest.mark.parametrize("text", [EA, OMG])
def test_the_folder_of_a_file_builds_whole(text: str) -> None:
    model = gathered(text, "windows-1252")
    loaded = load("x", make(model, Wishes()).files)
    assert [each for each in loaded.problems if each.severity == "error"] == []
    assert loaded.model
    assert len(loaded.model.elements) == len(model.elements)
    assert len(loaded.model.relations) == len(model.relations)


@pytest.mark.parametrize(("name", "label"), [("is onderdeel van", ""), ("Is part of", ""), ("heeft", "heeft")])
def test_a_name_from_part_to_whole_is_no_label_from_whole_to_part(name: str, label: str) -> None:
    found, _ = read(
        f"""<uml:Model xmlns:xmi="http://www.omg.org/spec/XMI/20131001" xmlns:uml="http://www.omg.org/spec/UML/20131001"
          xmi:type="uml:Model" name="Proef">
          <packagedElement xmi:type="uml:Class" xmi:id="d" name="Deel"/>
          <packagedElement xmi:type="uml:Class" xmi:id="g" name="Geheel"/>
          <packagedElement xmi:type="uml:Association" xmi:id="r" name="{name}" memberEnd="x y">
            <ownedEnd xmi:id="x" type="d"/><ownedEnd xmi:id="y" type="g"/>
          </packagedElement></uml:Model>""".replace('id="x"', 'id="x" aggregation="composite"').encode(),
        "m.xmi",
    )
    assert found is not None
    (one,) = found.relations
    assert (one.kind, one.label.drawn()) == ("composition", label)
    assert {one.source, one.target} == {"d", "g"}
