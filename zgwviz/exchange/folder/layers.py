"""In which layer of the plate each kind of ArchiMate stands, and what a group of that kind is called."""

from collections.abc import Mapping
from typing import NamedTuple

from zgwviz.source.words import Words


class LayerRow(NamedTuple):
    """A layer of a plate: its texts, and a word of the theme's colours; `roadmap` is none of the layers."""

    id: str
    name: Words
    short: Words
    question: Words
    color: str
    roadmap: bool = False


def _both(nl: str, en: str) -> Words:
    return Words((("nl", nl), ("en", en)))


LAYERS: tuple[LayerRow, ...] = (
    LayerRow(
        "grondslagen",
        _both("Grondslagenlaag", "Foundation layer"),
        _both("Grondslagen", "Foundations"),
        _both("Waarvoor doen we dit?", "What do we do this for?"),
        "green",
    ),
    LayerRow(
        "organisatie",
        _both("Organisatorische laag", "Organisation layer"),
        _both("Organisatie", "Organisation"),
        _both("Wie doet wat, en voor wie?", "Who does what, and for whom?"),
        "purple",
    ),
    LayerRow(
        "informatie",
        _both("Informatielaag", "Information layer"),
        _both("Informatie", "Information"),
        _both("Over welke gegevens gaat het?", "Which information is it about?"),
        "blue",
    ),
    LayerRow(
        "applicatie",
        _both("Applicatielaag", "Application layer"),
        _both("Applicatie", "Application"),
        _both("Met welke software?", "With which software?"),
        "orange",
    ),
    LayerRow(
        "netwerk",
        _both("Netwerklaag", "Network layer"),
        _both("Netwerk", "Network"),
        _both("Over welke verbindingen?", "On which infrastructure?"),
        "grey",
    ),
    LayerRow(
        "veranderen",
        _both("De weg ernaartoe", "The road ahead"),
        _both("De weg", "The road"),
        _both("Hoe komen we er?", "How do we get there?"),
        "grey",
        roadmap=True,
    ),
)


class KindRow(NamedTuple):
    """Where elements of a kind stand (None: with what they relate to), and the name of a group of them."""

    layer: str | None
    name: Words


KINDS: Mapping[str, KindRow] = {
    "driver": KindRow("grondslagen", _both("Drijfveren", "Drivers")),
    "stakeholder": KindRow("grondslagen", _both("Belanghebbenden", "Stakeholders")),
    "assessment": KindRow("grondslagen", _both("Beoordelingen", "Assessments")),
    "goal": KindRow("grondslagen", _both("Doelen", "Goals")),
    "outcome": KindRow("grondslagen", _both("Uitkomsten", "Outcomes")),
    "value": KindRow("grondslagen", _both("Waarden", "Values")),
    "meaning": KindRow("grondslagen", _both("Betekenissen", "Meanings")),
    "principle": KindRow("grondslagen", _both("Principes", "Principles")),
    "requirement": KindRow("grondslagen", _both("Eisen", "Requirements")),
    "constraint": KindRow("grondslagen", _both("Randvoorwaarden", "Constraints")),
    "course-of-action": KindRow("grondslagen", _both("Handelwijzen", "Courses of action")),
    "resource": KindRow("organisatie", _both("Middelen", "Resources")),
    "capability": KindRow("organisatie", _both("Capabilities", "Capabilities")),
    "value-stream": KindRow("organisatie", _both("Waardestromen", "Value streams")),
    "business-actor": KindRow("organisatie", _both("Actoren", "Actors")),
    "business-role": KindRow("organisatie", _both("Rollen", "Roles")),
    "business-collaboration": KindRow("organisatie", _both("Samenwerkingen", "Collaborations")),
    "product": KindRow("organisatie", _both("Producten", "Products")),
    "business-service": KindRow("organisatie", _both("Diensten", "Services")),
    "business-interface": KindRow("organisatie", _both("Kanalen", "Channels")),
    "business-function": KindRow("organisatie", _both("Bedrijfsfuncties", "Business functions")),
    "business-process": KindRow("organisatie", _both("Processen", "Processes")),
    "business-interaction": KindRow("organisatie", _both("Contactmomenten", "Interactions")),
    "business-event": KindRow("organisatie", _both("Gebeurtenissen", "Events")),
    "business-object": KindRow("informatie", _both("Bedrijfsobjecten", "Business objects")),
    "contract": KindRow("informatie", _both("Contracten", "Contracts")),
    "representation": KindRow("informatie", _both("Representaties", "Representations")),
    "data-object": KindRow("informatie", _both("Gegevens", "Data")),
    "application-component": KindRow("applicatie", _both("Applicatiecomponenten", "Application components")),
    "application-collaboration": KindRow("applicatie", _both("Applicatiesamenwerkingen", "Application collaborations")),
    "application-interface": KindRow("applicatie", _both("Applicatie-interfaces", "Application interfaces")),
    "application-service": KindRow("applicatie", _both("Applicatieservices", "Application services")),
    "application-function": KindRow("applicatie", _both("Applicatiefuncties", "Application functions")),
    "application-process": KindRow("applicatie", _both("Applicatieprocessen", "Application processes")),
    "application-interaction": KindRow("applicatie", _both("Applicatie-interacties", "Application interactions")),
    "application-event": KindRow("applicatie", _both("Applicatiegebeurtenissen", "Application events")),
    "node": KindRow("netwerk", _both("Knooppunten", "Nodes")),
    "device": KindRow("netwerk", _both("Apparaten", "Devices")),
    "system-software": KindRow("netwerk", _both("Systeemsoftware", "System software")),
    "technology-service": KindRow("netwerk", _both("Technologieservices", "Technology services")),
    "technology-interface": KindRow("netwerk", _both("Technologie-interfaces", "Technology interfaces")),
    "technology-collaboration": KindRow("netwerk", _both("Technologiesamenwerkingen", "Technology collaborations")),
    "technology-function": KindRow("netwerk", _both("Technologiefuncties", "Technology functions")),
    "technology-process": KindRow("netwerk", _both("Technologieprocessen", "Technology processes")),
    "technology-interaction": KindRow("netwerk", _both("Technologie-interacties", "Technology interactions")),
    "technology-event": KindRow("netwerk", _both("Technologiegebeurtenissen", "Technology events")),
    "communication-network": KindRow("netwerk", _both("Netwerken", "Networks")),
    "path": KindRow("netwerk", _both("Paden", "Paths")),
    "artifact": KindRow("netwerk", _both("Artefacten", "Artifacts")),
    "equipment": KindRow("netwerk", _both("Apparatuur", "Equipment")),
    "facility": KindRow("netwerk", _both("Faciliteiten", "Facilities")),
    "distribution-network": KindRow("netwerk", _both("Distributienetwerken", "Distribution networks")),
    "material": KindRow("netwerk", _both("Materialen", "Materials")),
    "work-package": KindRow("veranderen", _both("Werkpakketten", "Work packages")),
    "deliverable": KindRow("veranderen", _both("Opleveringen", "Deliverables")),
    "implementation-event": KindRow("veranderen", _both("Mijlpalen", "Milestones")),
    "plateau": KindRow("veranderen", _both("Plateaus", "Plateaus")),
    "gap": KindRow("veranderen", _both("Hiaten", "Gaps")),
    "location": KindRow(None, _both("Locaties", "Locations")),
    "grouping": KindRow(None, _both("Groeperingen", "Groupings")),
    "junction": KindRow(None, _both("Knooppunten in stromen", "Junctions")),
}
# Where an element stands that relates to nothing that has a layer, or that has no kind.
ELSEWHERE = "organisatie"
REST = _both("Overig", "Other")
