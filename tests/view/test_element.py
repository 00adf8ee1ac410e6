"""The view of one element: what is said of it, and what stands above, beside and below it."""

from typing import Any

import pytest

from tests.model.made import built, element, group, layer, relation, said, selector, type_, view, words
from zgwviz.model.records import Model
from zgwviz.model.trace import trace as traced
from zgwviz.spec.records import AttributeSpec, DecisionSpec, ExampleSpec, PlateauSpan, SourceSpec, ViewSpec
from zgwviz.view.catalogue import drawable, entries, every, view_of
from zgwviz.view.element.choose import element as chosen
from zgwviz.view.element.records import ElementView
from zgwviz.view.scope import scope

DECISION = DecisionSpec(
    said("gr"), "Gebruikersraad", "2022-09-13", words("Afspraken"), (SourceSpec(url="https://a.nl"),)
)
RICH = element(
    "zaak",
    name={"": "Zaak", "en": "Case"},
    short=words("Z"),
    kind="business-object",
    type="informatieobject",
    status="agreed",
    decision="gr",
    owner="gemeente",
    definition=words("Samenhangend werk."),
    impact=words("Groot."),
    quote=words("Zo staat het er."),
    note=words("Let op."),
    examples=(ExampleSpec("Utrecht", words("Zo kan het."), "https://u.nl"), ExampleSpec(None, words("Of zo."))),
    source=(
        SourceSpec("API", "https://api.nl", checked=True),
        SourceSpec("Boek", None, checked=False),
        SourceSpec("Wie?"),
    ),
    scope=("beleid", "handhaving"),
    perspective="what",
    domain="gemeenten",
    plateau=PlateauSpan(said("nu"), said("straks")),
    version="1.0",
    same_as=(("rgbz", "ZAAK"),),
    properties=(("kleur", "rood"),),
    tags=("kern",),
    standards=((said("std"), "mandatory"),),
    attributes=(
        AttributeSpec(said("nummer"), "string", 40, "1", definition=words("Uniek nummer."), unique=True),
        AttributeSpec(said("soort"), values=("a", "b")),
    ),
    relations=(
        relation("realizes", "doel"),
        relation("associated_with", "status", label="heeft", cardinality="0..*"),
        relation("associated_with", "zaak", label="is deel van"),
    ),
    elements=(element("deel", kind="business-object"),),
)


def model(**more: Any) -> Model:
    return built(
        layer("waarvoor", group("doelen", element("doel", kind="goal"), element("wet", kind="driver"))),
        layer(
            "wie",
            group(
                "actoren",
                element(
                    "gemeente", kind="business-actor", relations=(relation("associated_with", "wet", reason=True),)
                ),
                element("ruil", kind="business-process", relations=(relation("reads", "zaak"),)),
                element("los", kind="business-process"),
            ),
        ),
        layer("wat", group("zaken", RICH, element("status", kind="business-object"), element("kaal"))),
        layer(
            "waarmee",
            group(
                "apps", element("app", kind="data-object", relations=(relation("realizes", "zaak"),)), element("std")
            ),
        ),
        layer("weg", group("plateaus", element("nu", kind="plateau"), element("straks", kind="plateau"))),
        roadmap="weg",
        decisions=(DECISION,),
        types=(type_("informatieobject", "business-object"),),
        **more,
    )


MODEL = model()


def shown(name: str, language: str = "nl", drawn: frozenset[str] = frozenset()) -> ElementView:
    return chosen(view_of(MODEL.elements[name], MODEL), scope(MODEL, traced(MODEL), language, drawn))


def around(name: str) -> list[tuple[str, str, str, list[tuple[str, str]]]]:
    return [
        (b.place, b.verb, b.layer, [(each.item.id, each.said) for each in b.neighbours]) for b in shown(name).bundles
    ]


def test_what_it_derives_from_stands_above_what_carries_it_below_the_rest_beside() -> None:
    assert around("zaak") == [
        ("above", "realiseert", "1 Waarvoor", [("doel", "")]),
        ("above", "wordt gelezen door", "2 Wie", [("ruil", "")]),
        ("beside", "bestaat uit", "3 Wat", [("deel", "")]),
        ("beside", "hangt samen met", "3 Wat", [("status", "→\u00a0heeft, 0..*"), ("zaak", "→\u00a0is deel van")]),
        ("beside", "volgt verplicht", "4 Waarmee", [("std", "")]),
        ("below", "wordt gerealiseerd door", "4 Waarmee", [("app", "")]),
    ]
    assert around("status") == [("beside", "hangt samen met", "3 Wat", [("zaak", "←\u00a0heeft")])]
    assert around("deel") == [("beside", "is deel van", "3 Wat", [("zaak", "")])]


def test_an_association_that_is_a_reason_leads_up_from_the_lower_layer() -> None:
    assert around("gemeente")[0] == ("above", "hangt samen met", "1 Waarvoor", [("wet", "reden")])
    assert around("wet") == [("below", "hangt samen met", "2 Wie", [("gemeente", "reden")])]


def test_fields_of_others_that_name_it_stand_beside_it() -> None:
    assert around("std") == [("beside", "verplicht voor", "3 Wat", [("zaak", "")])]
    assert around("nu") == [("beside", "komt erbij in dit plateau", "3 Wat", [("zaak", "")])]
    assert around("straks") == [("beside", "vervalt na dit plateau", "3 Wat", [("zaak", "")])]
    assert ("beside", "is eigenaar van", "3 Wat", [("zaak", "")]) in around("gemeente")


def test_a_standard_that_is_realized_too_stands_in_one_list_that_says_both() -> None:
    api = element(
        "api",
        kind="application-component",
        standards=((said("json"), "mandatory"), (said("xml"), None)),
        relations=(relation("realizes", "json"),),
    )
    norms = (element("json", kind="requirement"), element("xml", kind="requirement"))
    made = built(layer("normen", group("n", *norms)), layer("apps", group("a", api)))

    def listed(name: str) -> list[tuple[str, list[tuple[str, str]]]]:
        drawn = chosen(view_of(made.elements[name], made), scope(made, traced(made), "nl", frozenset()))
        return [(each.verb, [(one.item.id, one.said) for one in each.neighbours]) for each in drawn.bundles]

    assert listed("api") == [("realiseert", [("json", "volgt verplicht")]), ("volgt", [("xml", "")])]
    assert listed("json") == [("wordt gerealiseerd door", [("api", "verplicht voor")])]
    assert listed("xml") == [("standaard voor", [("api", "")])]


def test_everything_that_is_said_is_there() -> None:
    made = shown("zaak")
    assert [(s.key, s.words, s.icon) for s in made.signs] == [
        ("word", "informatieobject", ""),
        ("kind", "ArchiMate: Bedrijfsobject", ""),
        ("layer", "Laag 3: Wat", ""),
        ("group", "Groep: zaken", ""),
        ("status", "overeengekomen", "status-agreed"),
    ]
    assert [(s.heading, s.words) for s in made.texts] == [
        ("", "Samenhangend werk."),
        ("Impact", "Groot."),
        ("Citaat", "Zo staat het er."),
        ("Opmerking", "Let op."),
        ("Voorbeeld: Utrecht", "Zo kan het."),
        ("Voorbeeld", "Of zo."),
    ]
    assert [(s.heading, s.words, s.url) for s in made.facts] == [
        ("Besluit", "Gebruikersraad, 13 september 2022: Afspraken", "https://a.nl"),
        ("Eigenaar", "Gemeente", None),
        ("Versie", "1.0", None),
        ("Vanaf", "Nu", None),
        ("Tot", "Straks", None),
        ("Reikwijdte", "beleid, handhaving", None),
        ("Perspectief", "Wat", None),
        ("Domein", "gemeenten", None),
        ("Bronnen", "API (gecontroleerd)", "https://api.nl"),
        ("", "Boek (niet gecontroleerd)", None),
        ("", "Wie?", None),
        ("Kort", "Z", None),
        ("In het Engels", "Case", None),
        ("Zelfde als", "ZAAK (rgbz)", None),
        ("Trefwoorden", "kern", None),
        ("kleur", "rood", None),
    ]
    assert [(row.line.name, row.line.type, row.line.values, row.notes) for row in made.attributes] == [
        ("nummer", "tekst 40", (), ("Uniek nummer.", "uniek")),
        ("soort", "keuze uit 2", ("a", "b"), ()),
    ]


def test_the_other_language_says_the_same() -> None:
    made = shown("zaak", "en")
    assert made.head.title == "Case"
    assert [bundle.verb for bundle in made.bundles][:2] == ["realizes", "is read by"]
    assert ("In Dutch", "Zaak") in [(s.heading, s.words) for s in made.facts]


@pytest.mark.parametrize(
    ("name", "reach", "way"),
    [
        ("doel", "Hier begint de rode draad: dit staat in de eerste laag.", []),
        ("zaak", "De rode draad, direct herleid tot 1 Waarvoor", [("realiseert", "doel")]),
        ("app", "De rode draad, direct herleid tot 1 Waarvoor", [("realiseert", "zaak"), ("realiseert", "doel")]),
        ("deel", "De rode draad, direct herleid tot 1 Waarvoor", [("is deel van", "zaak"), ("realiseert", "doel")]),
        (
            "status",
            "De rode draad, indirect herleid tot 1 Waarvoor: over associaties",
            [("hangt samen met", "zaak"), ("realiseert", "doel")],
        ),
        ("los", "Hiaat: geen weg naar 1 Waarvoor. Er is geen relatie omhoog.", []),
        ("nu", "Staat naast de lagen: de rode draad wordt niet gevolgd.", []),
    ],
)
def test_the_way_up_or_the_gap_in_words(name: str, reach: str, way: list[tuple[str, str]]) -> None:
    made = shown(name)
    assert made.reach == reach
    assert [(step.verb, step.item.id) for step in made.way] == way


def test_a_gap_says_where_the_way_up_stops() -> None:
    chain = built(
        layer("a", element("top", kind="goal")),
        layer("b", element("los"), *(element(f"e{n}", relations=(relation("realizes", "los"),)) for n in range(2))),
        layer("c", element("onder", relations=(relation("serves", "e0"), relation("serves", "e1")))),
    )
    made = chosen(view_of(chain.elements["onder"], chain), scope(chain, traced(chain), "nl", frozenset()))
    assert made.reach == "Hiaat: geen weg naar 1 A. De weg omhoog stopt bij Los."


def test_what_nothing_carries_says_so() -> None:
    assert shown("status").carried == "Niets in het model draagt dit."
    assert shown("app").carried == "Dit staat in de onderste laag: niets draagt het."
    assert shown("zaak").carried == shown("nu").carried == ""


def test_chips_lead_to_views_that_are_drawn_and_the_own_one_nowhere() -> None:
    made = shown("zaak", drawn=frozenset({"plate", "zaken", "doelen", "zaak", "status"}))
    leads = {each.item.id: each.item.view for bundle in made.bundles for each in bundle.neighbours}
    assert leads == {
        "doel": "doelen", "ruil": None, "deel": "zaken", "status": "status", "zaak": None, "std": None, "app": None,
    }  # fmt: skip
    assert made.head.trail == (("plate", "Title"), ("", "Wat"), ("zaken", "zaken"), ("", "Zaak"))


def asked(**more: Any) -> ViewSpec:
    return view("kaart", **more)._replace(kind=said("element", 1, "plate.yaml"))


def test_every_element_has_a_view_that_is_there_when_it_is_asked_for() -> None:
    assert [e.id for e in every(MODEL)][-len(MODEL.elements) :] == list(MODEL.elements)
    assert every(MODEL)[: len(entries(MODEL))] == entries(MODEL)
    assert "element" not in {entry.kind for entry in drawable(MODEL)}


def test_an_element_with_the_id_of_another_view_is_called_by_its_kind() -> None:
    made = built(layer("a", group("g", element("a"), element("g"), element("element-g"))))
    assert [entry.id for entry in every(made) if entry.kind == "element"] == [
        "element-a",
        "element-g",
        "element-element-g",
    ]


def test_a_view_of_the_spec_is_of_the_first_that_is_chosen_and_names_the_others() -> None:
    made = model(views=(asked(of=selector(group="zaken"), title=words("Kaart")),))
    (entry,) = (each for each in drawable(made) if each.kind == "element")
    assert (entry.id, entry.title, entry.elements, entry.subject) == ("kaart", "Kaart", 4, "zaak")
    found = chosen(entry, scope(made, traced(made), "nl", frozenset()))
    assert (found.head.title, found.head.id) == ("Kaart", "kaart")
    assert [[n.item.id for n in b.neighbours] for b in found.bundles if b.verb == "ook gekozen"] == [
        ["deel", "status", "kaal"]
    ]


def test_a_view_of_nothing_says_so() -> None:
    made = model(views=(asked(of=selector(tag="geen")),))
    (entry,) = (each for each in drawable(made) if each.kind == "element")
    found = chosen(entry, scope(made, traced(made), "nl", frozenset()))
    assert (found.item, found.reach, found.head.total) == (None, "Er is niets gekozen.", 0)
