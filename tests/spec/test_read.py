"""Good texts: each key of the spec language arrives in its record, as it was typed, with its place."""

from pathlib import Path

import pytest

from zgwviz.problem.records import Span
from zgwviz.source.said import Said
from zgwviz.source.words import Words
from zgwviz.spec.read import read
from zgwviz.spec.records import (
    AttributeSpec,
    CountSpec,
    DecisionSpec,
    ElementSpec,
    ExampleSpec,
    LayerSpec,
    PlateauSpan,
    RelationSpec,
    RuleSpec,
    Selector,
    SourceSpec,
    Spec,
    Viewpoint,
    ViewSpec,
)

FOLDER = Path(__file__).parent.parent / "cases" / "spec" / "contract"


@pytest.fixture(scope="module")
def spec() -> Spec:
    made, problems = read("contract", {path.name: path.read_bytes() for path in sorted(FOLDER.glob("*.yaml"))})
    assert problems == ()
    assert made is not None
    return made


def values(saids: tuple[Said[str], ...]) -> list[str]:
    return [said.value for said in saids]


def word(said: Said[str] | None) -> str | None:
    return said.value if said else None


def fields(selector: Selector | None) -> dict[str, list[str]]:
    assert selector is not None
    return {key: values(words) for key, words in selector.fields}


def bare(text: str) -> Words:
    return Words.bare(text)


def element(file: LayerSpec, group: str, name: str) -> ElementSpec:
    return next(e for g in file.groups if g.id.value == group for e in g.elements if e.id.value == name)


def relations(of: ElementSpec) -> dict[tuple[str, str], RelationSpec]:
    return {(each.verb.value, each.target.value): each for each in of.relations}


def test_the_plate_says_its_frame(spec: Spec) -> None:
    plate = spec.plate
    assert (plate.file, plate.title, plate.subtitle) == (
        "plate.yaml",
        bare("Zaakgericht werken"),
        bare("Overall plaat, van waarvoor tot informatiemodel"),
    )
    assert (plate.language, plate.version, plate.status, plate.date) == (
        "nl",
        "0.3",
        bare("concept, voorstel"),
        "2026-11-24",
    )
    assert (plate.owner, plate.license) == ("expertgroep", "CC-BY-4.0")
    assert plate.source == bare("NORA Online; GEMMA (EUPL); ZGW API-standaarden")
    assert plate.viewpoint == Viewpoint("top-down", "what")
    assert plate.theme == Said("nora", Span("plate.yaml", 13, 8, 4))
    assert values(plate.papers) == ["slide", "a3", "a0"]
    assert values(plate.layers) == ["grondslagen", "organisatie", "informatie", "applicatie", "netwerk"]
    assert values(plate.pillars) == ["beveiliging-privacy", "beheer"]
    assert plate.roadmap == Said("veranderen", Span("plate.yaml", 17, 10, 10))


def test_the_plate_says_its_words(spec: Spec) -> None:
    plate = spec.plate
    wet, kernwaarde = plate.types
    assert (wet.id.value, wet.name, word(wet.kind), word(wet.icon)) == (
        "wet",
        bare("Wet"),
        "driver",
        "law",
    )
    assert (kernwaarde.id.value, kernwaarde.icon) == ("kernwaarde", None)
    assert [(said.value, words) for said, words in plate.statuses] == [("geborgd", bare("Geborgd"))]
    (decision,) = plate.decisions
    assert decision == DecisionSpec(
        decision.id,
        "Gebruikersraad NORA",
        "2022-09-13",
        bare("Bindende Architectuurafspraken"),
        (SourceSpec("https://..."),),
    )
    assert decision.id.value == "gr-2022"
    (pattern,) = plate.patterns
    (made,) = pattern.elements
    assert (pattern.id.value, made.id.value, made.name) == ("dienst", "{id}-aanvraag", bare("Aanvraag {name}"))
    assert relations(made).keys() == {("triggers", "{id}")}


def test_the_plate_says_its_rules(spec: Spec) -> None:
    reaching, having, counting = spec.plate.rules
    assert (fields(reaching.each), fields(reaching.reaches)) == ({"layer": ["informatie"]}, {"layer": ["grondslagen"]})
    assert reaching.because == bare("elk gegeven heeft een grondslag")
    assert reaching.span == Span("plate.yaml", 29, 5, 1)
    assert (reaching.direction, reaching.severity, reaching.within, reaching.id) == ("up", "warning", None, None)
    assert isinstance(having, RuleSpec)
    assert (word(having.has), having.severity, word(having.id)) == (
        "definition",
        "info",
        "r1",
    )
    assert (having.direction, having.within, values(having.by)) == ("out", 3, ["serves"])
    assert isinstance(counting.count, CountSpec)
    assert fields(counting.count.of) == {"layer": ["organisatie"]}
    assert (values(counting.count.by), counting.count.min, counting.count.max) == (["serves", "reads"], 1, 9)


def test_the_plate_says_its_views(spec: Spec) -> None:
    information, matrix, process, every = spec.plate.views
    assert (information.id.value, information.kind.value, information.attributes) == (
        "infomodel-zaken",
        "information",
        "all",
    )
    assert fields(information.of) == {"group": ["zaken"]}
    assert isinstance(matrix.rows, Selector)
    assert (fields(matrix.rows), fields(matrix.columns), values(matrix.by)) == (
        {"type": ["kernwaarde"]},
        {"type": ["principe"]},
        ["reach"],
    )
    assert isinstance(process.rows, tuple)
    assert not isinstance(process.rows, Selector)
    assert (values(process.rows), values(process.lanes)) == (
        ["klantreis", "zaakproces"],
        ["rol-initiator", "rol-behandelaar"],
    )
    check_every_field(every)


def check_every_field(view: ViewSpec) -> None:
    assert (view.title, view.subtitle, view.text) == (bare("T"), bare("S"), bare("Uitleg"))
    assert view.of is not None
    assert fields(view.of) == {
        "layer": ["a", "b"],
        "band": ["b"],
        "group": ["g"],
        "kind": ["goal"],
        "type": ["wet"],
        "tag": ["t"],
        "status": ["agreed"],
    }
    assert fields(view.of.but) == {"owner": ["o"]}
    assert [fields(each) for each in view.of.also] == [{"id": ["zaak"]}]
    assert isinstance(view.rows, Selector)
    assert list(fields(view.rows)) == ["scope", "perspective", "domain", "product", "plateau", "standard"]
    assert fields(view.columns) == {"tag": ["kern"]}
    assert (values(view.papers), view.relations, view.overlay, view.frame) == (["a3"], "groups", "owner", False)
    assert view.hints == tuple(
        ("zaak", word, at) for word, at in (("row", 1), ("column", 2), ("span", 3), ("break", 1))
    )


def test_a_layer_says_its_bands_and_groups(spec: Spec) -> None:
    organisation, information = spec.files
    assert (organisation.file, organisation.layer.value, organisation.name) == (
        "2-organisatie.yaml",
        "organisatie",
        bare("Organisatorische laag"),
    )
    assert (organisation.question, word(organisation.color)) == (
        bare("Wie doet wat, en voor wie?"),
        "purple",
    )
    who, how = organisation.bands
    assert (who.id.value, who.name, values(who.groups)) == (
        "wie-wat",
        bare("Organisatie"),
        ["actoren", "producten-en-diensten"],
    )
    assert (how.id.value, how.question) == ("hoe", bare("Hoe komt het tot stand?"))
    assert [(g.id.value, word(g.kind)) for g in organisation.groups] == [
        ("actoren", "business-actor"),
        ("zaakproces", "business-process"),
    ]
    assert information.name == Words((("nl", "Informatielaag"), ("en", "Information layer")))
    assert (information.short, information.definition) == (bare("Informatie"), bare("Welke gegevens er zijn."))
    assert [(each.id.value, each.name) for each in information.elements] == [
        ("los", bare("Los element")),
        ("norm", bare("NEN:2767")),
    ]
    (group,) = information.groups
    assert (group.short, word(group.type), group.definition) == (
        bare("Zaken"),
        "informatieobject",
        bare("Alles rond de zaak."),
    )
    assert (group.weight, group.all_or_none, group.start, group.link) == (9, True, True, "https://www.noraonline.nl/")
    assert word(group.status) == "agreed"


def test_an_element_says_its_relations(spec: Spec) -> None:
    organisation, information = spec.files
    assert element(organisation, "actoren", "burger").name == bare("Burger")
    flow = relations(element(organisation, "actoren", "gemeente"))["flows_to", "ketenpartner"]
    assert (word(flow.carries), flow.amount) == ("money", "12 mln euro per jaar")
    intake = element(organisation, "zaakproces", "dp-intaken")
    assert (intake.name, intake.short, intake.weight) == (bare("Deelproces Intaken"), bare("Intaken"), 3)
    assert list(relations(intake)) == [
        ("performed_by", "rol-intaker"),
        ("triggers", "dp-behandelen"),
        ("reads", "verzoek"),
        ("writes", "zaak"),
    ]
    assert intake.relations[0].verb.span == Span("2-organisatie.yaml", 26, 9, 12)
    assert intake.relations[0].target.span == Span("2-organisatie.yaml", 26, 23, 11)
    meeting = element(organisation, "zaakproces", "ci-advies")
    assert list(relations(meeting)) == [("between", "gemeente"), ("between", "waterschap")]
    said = relations(element(information, "zaken", "zaak"))
    status, part = said["associated_with", "status"], said["associated_with", "zaak"]
    assert (status.label, word(status.cardinality)) == (bare("heeft"), "0..*")
    assert (part.label, word(part.cardinality)) == (bare("is deelzaak van"), "0..1")
    assert (word(part.from_cardinality), part.role, word(part.id)) == ("0..*", "hoofdzaak", "r-deelzaak")
    check_every_relation_field(relations(element(information, "zaken", "status")))


def check_every_relation_field(said: dict[tuple[str, str], RelationSpec]) -> None:
    assert list(said) == [
        ("reads", "zaak"),
        ("reads", "burger"),
        ("realized_by", "zaak"),
        ("realized_by", "verzoek"),
        ("realized_by", "burger"),
    ]
    assert word(said["realized_by", "verzoek"].cardinality) == "0..1"
    read_ = said["reads", "burger"]
    assert (word(read_.access), read_.strength, read_.amount, word(read_.carries), read_.reason) == (
        "read",
        "++",
        "3",
        "information",
        True,
    )
    bare_, full = said["realized_by", "zaak"], said["realized_by", "burger"]
    assert bare_ == RelationSpec(bare_.verb, bare_.target)
    assert (full.from_role, full.definition, full.note, full.origin) == ("vrager", bare("D"), bare("N"), "O")
    assert (word(full.status), word(full.decision), full.source) == ("agreed", "gr-2022", (SourceSpec("S"),))


def test_an_information_object_says_its_attributes(spec: Spec) -> None:
    case = element(spec.files[1], "zaken", "zaak")
    assert case.name == Words((("nl", "Zaak"), ("en", "Case")))
    assert case.source == (SourceSpec("Zaken API 1.7.0", "https://...", checked=True),)
    assert [(said.value, how) for said, how in case.standards] == [
        ("std-zaken-api", "mandatory"),
        ("std-rgbz", "recommended"),
    ]
    number, paid = case.attributes
    assert number == AttributeSpec(number.name, "string", 40, "0..1")
    assert number.name.value == "identificatie"
    assert (paid.values, paid.definition, paid.cardinality) == (("nvt", "nog_niet", "geheel"), bare("..."), "0..1")
    (date,) = element(spec.files[1], "zaken", "status").attributes
    assert date == AttributeSpec(
        date.name,
        "date",
        10,
        "1..1",
        format="jjjj-mm-dd",
        read_only=True,
        source=(SourceSpec("RGBZ 2.0"),),
        note=bare("Zonder tijd."),
    )


def test_an_element_says_everything_else(spec: Spec) -> None:
    said = element(spec.files[1], "zaken", "status")
    assert [word(each) for each in (said.kind, said.owner, said.status, said.decision, said.pattern)] == [
        *("business-object", "gemeente", "geborgd", "gr-2022", "dienst")
    ]
    assert (said.scope, said.perspective, said.domain) == (("dienstverlening", "handhaving"), "how", "GEMMA")
    assert isinstance(said.plateau, PlateauSpan)
    assert (word(said.plateau.since), word(said.plateau.until)) == ("nu", "straks")
    assert (said.start, said.impact) == (True, bare("De burger ziet hoe het ermee staat."))
    assert said.examples == (
        ExampleSpec(text=bare("Status in de berichtenbox")),
        ExampleSpec("Waterschap", Words((("nl", "Melding"), ("en", "Report"))), "melding.html"),
    )
    assert (word(said.external_id), said.origin, said.same_as) == ("012", "redactie", (("ImZTC", "Statustype"),))
    assert (said.subtype, said.version) == ("no", "1.10")
    assert (said.note, said.quote, said.tags) == (bare("Na te gaan."), bare("Een status is een stap."), ("kern",))
    assert said.link == "mailto:info@example.nl"
    assert said.source == (SourceSpec("RGBZ 2.0"), SourceSpec(url="zie.html"))
    assert said.properties == (("nora_lagen", "2 en 3"), ("on", "off"))
    assert [(each.id.value, each.name) for each in said.elements] == [("statustoelichting", bare("Toelichting"))]


def test_no_field_of_a_record_is_left_unread(spec: Spec) -> None:
    """Each field differs somewhere in the example from what it is when nothing is said."""
    status = element(spec.files[1], "zaken", "status")
    case = element(spec.files[1], "zaken", "zaak")
    intake = element(spec.files[0], "zaakproces", "dp-intaken")
    assert unsaid(ElementSpec, status, case, intake) == []
    every = [each for one in (status, case, *spec.files[0].groups[0].elements) for each in one.relations]
    assert unsaid(RelationSpec, *every) == []
    assert unsaid(ViewSpec, *spec.plate.views) == []
    assert unsaid(RuleSpec, *spec.plate.rules) == []
    assert unsaid(AttributeSpec, *status.attributes, *case.attributes) == ["unique"]  # true is not said in it


def unsaid(record: type, *made: tuple[object, ...]) -> list[str]:
    defaults: dict[str, object] = record._field_defaults  # type: ignore[attr-defined]
    return [name for name, value in defaults.items() if all(getattr(one, name) == value for one in made)]
