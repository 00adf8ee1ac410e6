"""The concepts and relations of ArchiMate 3.2, with their Dutch and English words.

https://pubs.opengroup.org/architecture/archimate32-doc/
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

ArchimateLayer = Literal[
    "motivation", "strategy", "business", "application", "technology", "physical", "implementation", "composite"
]
Aspect = Literal["active", "behavior", "passive", "motivation", "composite"]


class Kind(NamedTuple):
    """An element of ArchiMate: its words, where it stands in the framework, and its name in exchange files."""

    name_nl: str
    name_en: str
    layer: ArchimateLayer
    aspect: Aspect
    concept: str


class RelationKind(NamedTuple):
    """A relation of ArchiMate: its noun, and its verb read from source to target and from target to source."""

    name_nl: str
    name_en: str
    verb_nl: str
    verb_en: str
    inverse_nl: str
    inverse_en: str
    concept: str


KINDS: Mapping[str, Kind] = {
    "stakeholder": Kind("Belanghebbende", "Stakeholder", "motivation", "motivation", "Stakeholder"),
    "driver": Kind("Drijfveer", "Driver", "motivation", "motivation", "Driver"),
    "assessment": Kind("Beoordeling", "Assessment", "motivation", "motivation", "Assessment"),
    "goal": Kind("Doel", "Goal", "motivation", "motivation", "Goal"),
    "outcome": Kind("Uitkomst", "Outcome", "motivation", "motivation", "Outcome"),
    "principle": Kind("Principe", "Principle", "motivation", "motivation", "Principle"),
    "requirement": Kind("Eis", "Requirement", "motivation", "motivation", "Requirement"),
    "constraint": Kind("Randvoorwaarde", "Constraint", "motivation", "motivation", "Constraint"),
    "meaning": Kind("Betekenis", "Meaning", "motivation", "motivation", "Meaning"),
    "value": Kind("Waarde", "Value", "motivation", "motivation", "Value"),
    "resource": Kind("Middel", "Resource", "strategy", "active", "Resource"),
    "capability": Kind("Capability", "Capability", "strategy", "behavior", "Capability"),
    "value-stream": Kind("Waardestroom", "Value stream", "strategy", "behavior", "ValueStream"),
    "course-of-action": Kind("Handelwijze", "Course of action", "strategy", "behavior", "CourseOfAction"),
    "business-actor": Kind("Bedrijfsactor", "Business actor", "business", "active", "BusinessActor"),
    "business-role": Kind("Bedrijfsrol", "Business role", "business", "active", "BusinessRole"),
    "business-collaboration": Kind(
        "Bedrijfssamenwerking", "Business collaboration", "business", "active", "BusinessCollaboration"
    ),
    "business-interface": Kind("Bedrijfsinterface", "Business interface", "business", "active", "BusinessInterface"),
    "business-process": Kind("Bedrijfsproces", "Business process", "business", "behavior", "BusinessProcess"),
    "business-function": Kind("Bedrijfsfunctie", "Business function", "business", "behavior", "BusinessFunction"),
    "business-interaction": Kind(
        "Bedrijfsinteractie", "Business interaction", "business", "behavior", "BusinessInteraction"
    ),
    "business-event": Kind("Bedrijfsgebeurtenis", "Business event", "business", "behavior", "BusinessEvent"),
    "business-service": Kind("Bedrijfsservice", "Business service", "business", "behavior", "BusinessService"),
    "business-object": Kind("Bedrijfsobject", "Business object", "business", "passive", "BusinessObject"),
    "contract": Kind("Contract", "Contract", "business", "passive", "Contract"),
    "representation": Kind("Representatie", "Representation", "business", "passive", "Representation"),
    "product": Kind("Product", "Product", "business", "composite", "Product"),
    "application-component": Kind(
        "Applicatiecomponent", "Application component", "application", "active", "ApplicationComponent"
    ),
    "application-collaboration": Kind(
        "Applicatiesamenwerking", "Application collaboration", "application", "active", "ApplicationCollaboration"
    ),
    "application-interface": Kind(
        "Applicatie-interface", "Application interface", "application", "active", "ApplicationInterface"
    ),
    "application-function": Kind(
        "Applicatiefunctie", "Application function", "application", "behavior", "ApplicationFunction"
    ),
    "application-interaction": Kind(
        "Applicatie-interactie", "Application interaction", "application", "behavior", "ApplicationInteraction"
    ),
    "application-process": Kind(
        "Applicatieproces", "Application process", "application", "behavior", "ApplicationProcess"
    ),
    "application-event": Kind(
        "Applicatiegebeurtenis", "Application event", "application", "behavior", "ApplicationEvent"
    ),
    "application-service": Kind(
        "Applicatieservice", "Application service", "application", "behavior", "ApplicationService"
    ),
    "data-object": Kind("Dataobject", "Data object", "application", "passive", "DataObject"),
    "node": Kind("Node", "Node", "technology", "active", "Node"),
    "device": Kind("Apparaat", "Device", "technology", "active", "Device"),
    "system-software": Kind("Systeemsoftware", "System software", "technology", "active", "SystemSoftware"),
    "technology-collaboration": Kind(
        "Technologiesamenwerking", "Technology collaboration", "technology", "active", "TechnologyCollaboration"
    ),
    "technology-interface": Kind(
        "Technologie-interface", "Technology interface", "technology", "active", "TechnologyInterface"
    ),
    "path": Kind("Pad", "Path", "technology", "active", "Path"),
    "communication-network": Kind(
        "Communicatienetwerk", "Communication network", "technology", "active", "CommunicationNetwork"
    ),
    "technology-function": Kind(
        "Technologiefunctie", "Technology function", "technology", "behavior", "TechnologyFunction"
    ),
    "technology-process": Kind(
        "Technologieproces", "Technology process", "technology", "behavior", "TechnologyProcess"
    ),
    "technology-interaction": Kind(
        "Technologie-interactie", "Technology interaction", "technology", "behavior", "TechnologyInteraction"
    ),
    "technology-event": Kind("Technologiegebeurtenis", "Technology event", "technology", "behavior", "TechnologyEvent"),
    "technology-service": Kind(
        "Technologieservice", "Technology service", "technology", "behavior", "TechnologyService"
    ),
    "artifact": Kind("Artefact", "Artifact", "technology", "passive", "Artifact"),
    "equipment": Kind("Apparatuur", "Equipment", "physical", "active", "Equipment"),
    "facility": Kind("Faciliteit", "Facility", "physical", "active", "Facility"),
    "distribution-network": Kind(
        "Distributienetwerk", "Distribution network", "physical", "active", "DistributionNetwork"
    ),
    "material": Kind("Materiaal", "Material", "physical", "passive", "Material"),
    "work-package": Kind("Werkpakket", "Work package", "implementation", "behavior", "WorkPackage"),
    "deliverable": Kind("Oplevering", "Deliverable", "implementation", "passive", "Deliverable"),
    "implementation-event": Kind(
        "Implementatiegebeurtenis", "Implementation event", "implementation", "behavior", "ImplementationEvent"
    ),
    "plateau": Kind("Plateau", "Plateau", "implementation", "composite", "Plateau"),
    "gap": Kind("Hiaat", "Gap", "implementation", "passive", "Gap"),
    "location": Kind("Locatie", "Location", "composite", "composite", "Location"),
    "grouping": Kind("Groepering", "Grouping", "composite", "composite", "Grouping"),
    "junction": Kind("Knooppunt", "Junction", "composite", "composite", "Junction"),
}

RELATIONS: Mapping[str, RelationKind] = {
    "composition": RelationKind(
        "Compositie", "Composition", "bestaat uit", "is composed of", "is deel van", "is part of", "Composition"
    ),
    "aggregation": RelationKind(
        "Aggregatie", "Aggregation", "groepeert", "aggregates", "hoort bij", "is aggregated by", "Aggregation"
    ),
    "assignment": RelationKind(
        "Toewijzing", "Assignment", "voert uit", "is assigned to", "wordt uitgevoerd door", "is performed by",
        "Assignment",
    ),
    "realization": RelationKind(
        "Realisatie", "Realization", "realiseert", "realizes", "wordt gerealiseerd door", "is realized by",
        "Realization",
    ),
    "serving": RelationKind(
        "Ondersteuning", "Serving", "ondersteunt", "serves", "wordt ondersteund door", "is served by", "Serving"
    ),
    "access": RelationKind(
        "Toegang", "Access", "gebruikt", "accesses", "wordt gebruikt door", "is accessed by", "Access"
    ),
    "influence": RelationKind(
        "Beïnvloeding", "Influence", "beïnvloedt", "influences", "wordt beïnvloed door", "is influenced by",
        "Influence",
    ),
    "triggering": RelationKind(
        "Activering", "Triggering", "activeert", "triggers", "wordt geactiveerd door", "is triggered by",
        "Triggering",
    ),
    "flow": RelationKind(
        "Stroom", "Flow", "stroomt naar", "flows to", "ontvangt van", "flows from", "Flow"
    ),
    "specialization": RelationKind(
        "Specialisatie", "Specialization", "is een soort", "specializes", "heeft als soort", "generalizes",
        "Specialization",
    ),
    "association": RelationKind(
        "Associatie", "Association", "hangt samen met", "is associated with", "hangt samen met",
        "is associated with", "Association",
    ),
}  # fmt: skip
