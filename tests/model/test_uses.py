"""Elements of another spec in a model: where they stand, what they are there, and how the golden thread goes on."""

import pytest

from zgwviz.files import Shelf
from zgwviz.model.records import Model
from zgwviz.model.trace import trace
from zgwviz.pipeline import load

NORA = {
    "plate.yaml": """
        zgwviz: 1
        title: NORA
        version: "2"
        license: CC0
        layers: [waarvoor, wie, informatie, netwerk]
        roadmap: weg
        types:
          wet: {name: Wet, kind: driver, icon: law}
          standaard: {name: Standaard, kind: constraint}
          eigen: {name: Eigen woord, kind: business-object}
        statuses: {geborgd: Geborgd}
        decisions:
          gr: {body: Gebruikersraad}
          bi: {body: Bijzaak}
    """,
    "1.yaml": """
        layer: waarvoor
        name: Waarvoor
        groups:
          wetten:
            name: Wetten
            type: wet
            elements:
              awb: {name: Algemene wet bestuursrecht, short: Awb, weight: 3, status: geborgd, decision: gr}
    """,
    "2.yaml": """
        layer: wie
        name: Wie
        elements:
          gemeente: {name: Gemeente, kind: business-actor, start: true, realizes: awb}
          los: {name: Los, kind: business-actor}
    """,
    "3.yaml": """
        layer: informatie
        name: Informatie
        groups:
          zaken:
            name: Zaken
            type: eigen
            weight: 2
            elements:
              zaak:
                name: Zaak
                owner: gemeente
                standards: {std: mandatory}
                plateau: {from: pl}
                link: ../elders.html
                read_by: gemeente
                associated_with: {besluit: leidt tot}
                elements: {deel: Deelzaak}
              besluit: {name: Besluit}
          standaarden:
            name: Standaarden
            elements: {std: {name: De standaard, type: standaard, realizes: awb}}
    """,
    "4.yaml": """
        layer: netwerk
        name: Netwerk
        elements: {net: {name: Net, kind: communication-network, serves: gemeente}}
    """,
    "9.yaml": """
        layer: weg
        name: Weg
        elements: {pl: {name: Plateau, kind: plateau}}
    """,
}
PLATE = """
    zgwviz: 1
    title: Waterschap
    layers: [doelen, informatie, techniek]
    uses: {nora: ../nora}
    types: {wet: {name: Wet, kind: driver}, object: {name: Eigen woord, kind: business-object}}
"""
GOALS = """
    layer: doelen
    name: Doelen
    groups:
      doelen: {name: Doelen, elements: {doel: {name: Doel, kind: goal}}}
      wetten: {name: Wetten, type: wet, elements: {w: Waterwet}}
"""
THINGS = "{layer: informatie, name: Informatie, elements: {ding: Ding}}"
WIRES = "{layer: techniek, name: Techniek, elements: {draad: Draad}}"


def made(informatie: str = THINGS, techniek: str = WIRES, doelen: str = GOALS, plate: str = PLATE) -> Model:
    texts = {"plate.yaml": plate, "1.yaml": doelen, "2.yaml": informatie, "3.yaml": techniek}
    shelf = Shelf({Shelf.place("nora"): {f"nora/{name}": text.encode() for name, text in NORA.items()}})
    model, problems = load("waterschap", {name: text.encode() for name, text in texts.items()}, shelf)
    assert [each.code for each in problems if each.code != "M029"] == []
    assert model is not None
    return model


def thing(said: str) -> str:
    """The layer of information with one element that says this."""
    return f"{{layer: informatie, name: Informatie, elements: {{ding: {{name: Ding, {said}}}}}}}"


def places(model: Model) -> dict[str, tuple[str, str | None]]:
    return {each.id: (each.layer, each.group) for each in model.elements.values() if each.elsewhere}


@pytest.mark.parametrize(
    ("said", "place"),
    [
        # The layer has the same id.
        ("associated_with: nora:zaak", {"nora:zaak": ("informatie", "nora:informatie")}),
        # Most of its type stand there.
        ("associated_with: nora:awb", {"nora:awb": ("doelen", "nora:doelen")}),
        # Nothing of its type or kind: as far down.
        ("associated_with: nora:net", {"nora:net": ("techniek", "nora:techniek")}),
        ("associated_with: nora:gemeente", {"nora:gemeente": ("informatie", "nora:informatie")}),
        ("owner: nora:gemeente", {"nora:gemeente": ("informatie", "nora:informatie")}),
        ("standards: [nora:std]", {"nora:std": ("informatie", "nora:informatie")}),
        ("standards: {nora:std: mandatory}", {"nora:std": ("informatie", "nora:informatie")}),
        ("plateau: {from: nora:pl}", {"nora:pl": ("techniek", "nora:techniek")}),
        ("decision: nora:gr", {}),
        ("serves: {to: nora:net, label: x}", {"nora:net": ("techniek", "nora:techniek")}),
        ("external_id: nora:zaak, origin: nora:zaak", {}),
        ("owner: 'Ministerie: nora'", {}),
    ],
)
def test_what_is_referred_to_stands_where_it_belongs(said: str, place: dict[str, tuple[str, str]]) -> None:
    assert places(made(thing(said))) == place


def test_a_view_and_a_rule_refer_too() -> None:
    rule = "rules: [{each: {id: nora:zaak}, has: owner}]\n"
    view = "views: [{id: v, kind: process, rows: [nora:besluit], lanes: [nora:gemeente]}]\n"
    model = made(plate=PLATE + f"    {rule}    {view}")
    assert list(places(model)) == ["nora:zaak", "nora:besluit", "nora:gemeente"]


def test_it_stands_where_the_text_places_it() -> None:
    model = made(
        thing("associated_with: [nora:awb, nora:zaak]"),
        "{layer: techniek, name: Techniek, groups: {g: {name: G, elements: {draad: Draad, nora:awb: , v: V}}}}",
    )
    assert places(model) == {"nora:awb": ("techniek", "g"), "nora:zaak": ("informatie", "nora:informatie")}
    assert model.groups["g"].elements == ("draad", "nora:awb", "v")


def test_a_group_comes_with_its_elements() -> None:
    model = made(
        "{layer: informatie, name: I, groups: {nora:zaken: {start: true}, g: {name: G, elements: {nora:besluit: {}}}}}"
    )
    group = model.groups["nora:zaken"]
    assert (group.elements, group.name.drawn(), group.weight, group.start, group.layer) == (
        ("nora:zaak", "nora:deel"), "Zaken", 2, True, "informatie",
    )  # fmt: skip
    # What the text places itself stands there, and not in the group that it belongs to elsewhere.
    assert model.groups["g"].elements == ("nora:besluit",)


def test_its_own_group_is_named_after_the_spec_and_no_group_of_that() -> None:
    model = made(thing("associated_with: nora:zaak"))
    assert model.groups["nora:informatie"].name.drawn("nl") == "Uit NORA"
    assert model.groups["nora:informatie"].name.drawn("en") == "From NORA"
    model = made(
        thing("associated_with: nora:awb"),
        doelen=GOALS.replace("layer: doelen", "layer: wetten"),
        plate=PLATE.replace("[doelen", "[wetten"),
    )
    # NORA has a group of that id itself.
    assert places(model) == {"nora:awb": ("wetten", "nora:wetten-")}


def test_bands_take_it_in_at_the_end() -> None:
    model = made(
        "{layer: informatie, name: I, bands: [{id: a, name: A, groups: [g]}, {id: b, name: B, groups: [h]}],"
        " groups: {g: {name: G, elements: {x: X}}, h: {name: H, elements: {y: {name: Y, serves: nora:zaak}}}}}"
    )
    assert [band.groups for band in model.layers[1].bands] == [("g",), ("h", "nora:informatie")]


def test_what_it_is_stays_and_what_means_nothing_here_goes() -> None:
    model = made(thing("associated_with: [nora:zaak, nora:awb]"))
    zaak, awb = model.elements["nora:zaak"], model.elements["nora:awb"]
    assert zaak.name.drawn() == "Zaak"
    assert zaak.type == "object"  # ours of that name and kind
    assert awb.type == "wet"
    assert zaak.origin == awb.origin == "NORA 2"
    assert zaak.owner == "Gemeente"  # by its name, for it is no element here
    assert zaak.standards == ()
    assert (zaak.since, zaak.link) == (None, None)
    assert (awb.status, awb.decision) == ("geborgd", "nora:gr")
    assert awb.weight == 2  # 3 there: the slide is for what the text gives a place itself
    assert model.statuses["geborgd"].drawn() == "Geborgd"
    assert list(model.decisions) == ["nora:gr"]
    assert [(use.id, use.spec, use.version, use.license) for use in model.uses] == [("nora", "../nora", "2", "CC0")]


def test_it_names_what_is_used_as_well() -> None:
    model = made(thing("associated_with: [nora:zaak, nora:gemeente, nora:std]"))
    zaak = model.elements["nora:zaak"]
    assert (zaak.owner, zaak.standards) == ("nora:gemeente", (("nora:std", "mandatory"),))
    assert not model.elements["nora:gemeente"].start
    assert model.elements["nora:std"].type == "nora:standaard"  # we have no such word
    assert model.types["nora:standaard"].name.drawn() == "Standaard"


def test_weight_short_name_and_relations_are_said_here() -> None:
    model = made(
        "{layer: informatie, name: I, elements: {nora:zaak: {weight: 0, short: Z, start: true, realizes: doel}}}"
    )
    zaak = model.elements["nora:zaak"]
    assert (zaak.weight, zaak.short.drawn(), zaak.start) == (0, "Z", True)
    assert [(each.source, each.kind, each.target) for each in model.relations] == [("nora:zaak", "realization", "doel")]


def test_relations_between_what_is_used_come_along_once() -> None:
    model = made(
        "{layer: informatie, name: I, elements:"
        " {nora:zaak: {associated_with: {nora:besluit: leidt tot}}, nora:gemeente: }}"
    )
    found = [(each.id, each.source, each.kind, each.target) for each in model.relations]
    assert found == [
        ("nora:zaak-association-nora:besluit", "nora:zaak", "association", "nora:besluit"),
        ("nora:gemeente-access-zaak", "nora:gemeente", "access", "nora:zaak"),
    ]


@pytest.mark.parametrize(
    ("said", "how", "path"),
    [
        ("realizes: nora:gemeente", "direct", ["nora:gemeente"]),
        ("realizes: nora:zaak", "direct", ["nora:zaak"]),
        ("realizes: nora:besluit", "indirect", ["nora:besluit"]),
        ("realizes: nora:los", "none", []),
        # Our own way up is shorter than that by way of another spec, and as good.
        ("realizes: [doel, nora:zaak]", "direct", ["doel"]),
    ],
)
def test_a_thread_ends_where_the_other_spec_goes_on(said: str, how: str, path: list[str]) -> None:
    reach = trace(made(thing(said)))["ding"]
    assert (reach.how, [step.element for step in reach.path]) == (how, path)


def test_what_leads_further_up_is_known_by_name() -> None:
    zaak = made(thing("realizes: nora:zaak")).elements["nora:zaak"].elsewhere
    assert zaak is not None
    assert (zaak.use, zaak.id, zaak.how) == ("nora", "zaak", "direct")
    assert [words.drawn() for words in zaak.path] == ["Gemeente", "Awb"]


def test_without_uses_nothing_changes() -> None:
    model = made(plate=PLATE.replace("uses: {nora: ../nora}", "subtitle: S"))
    assert model.uses == ()
    assert places(model) == {}
