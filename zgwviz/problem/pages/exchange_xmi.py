"""Codes X08: class models of UML."""

from zgwviz.problem.entry import Both, Entry

XMI = {
    "X080": Entry(
        Both(
            "this XMI holds no model of UML that is read here",
            "in deze XMI staat geen UML-model dat hier gelezen wordt",
        ),
        Both(
            "XMI carries models of many sorts. Read is UML in XMI 1.1 to 1.3 (a `UML:Model` in `XMI.content`) and in XMI 2.x (a `uml:Model` or `uml:Package`), as Enterprise Architect, and programs that follow the standard of the OMG, write it. In Enterprise Architect choose Publish, Export Package to XMI, and there UML 2.5.1 (XMI 2.5.1).",
            "XMI draagt modellen van allerlei soort. Gelezen wordt UML in XMI 1.1 tot en met 1.3 (een `UML:Model` in `XMI.content`) en in XMI 2.x (een `uml:Model` of `uml:Package`), zoals Enterprise Architect en programma's die de standaard van de OMG volgen het schrijven. Kies in Enterprise Architect Publish, Export Package to XMI, en daar UML 2.5.1 (XMI 2.5.1).",
        ),
        (
            Both("its version of XMI is {version}", "de versie van XMI is {version}"),
            Both("export the model as XMI 2.x", "exporteer het model als XMI 2.x"),
        ),
    ),
    "X081": Entry(
        Both(
            "left out: {count} {count:thing that only makes|things that only make} a diagram clear: {names}",
            "weggelaten: {count} {count:ding dat er alleen voor het diagram is|dingen die er alleen voor het diagram zijn}: {names}",
        ),
        Both(
            "Notes, texts, frames and the stand-ins that Enterprise Architect writes for lines between lines (ProxyConnector) are no part of the model. A comment on one class is kept as its definition, where that has none.",
            "Notities, teksten, kaders en de plaatsvervangers die Enterprise Architect schrijft voor lijnen tussen lijnen (ProxyConnector) horen niet bij het model. Een opmerking bij één klasse blijft bewaard als haar definitie, als zij er geen heeft.",
        ),
    ),
    "X082": Entry(
        Both(
            "left out: {count} {count:relation that says|relations that say} nothing of what there is: {names}",
            "weggelaten: {count} {count:relatie die niets zegt|relaties die niets zeggen} over wat er is: {names}",
        ),
        Both(
            "Read are associations, aggregations, compositions and generalizations between classes. Dependencies, realizations and traces say how a model was made; an association of three ends, or one that leads to something that is left out itself (behind the arrow), has no place in the spec.",
            "Gelezen worden associaties, aggregaties, composities en generalisaties tussen klassen. Afhankelijkheden, realisaties en traces zeggen hoe een model gemaakt is; een associatie met drie einden, of een die leidt naar iets dat zelf weggelaten is (achter de pijl), heeft in de spec geen plaats.",
        ),
    ),
    "X083": Entry(
        Both(
            "left out: {count} {count:part of a class that says|parts of classes that say} what software does: {names}",
            "weggelaten: {count} {count:deel van een klasse dat zegt|delen van klassen die zeggen} wat software doet: {names}",
        ),
        Both(
            "An information object has attributes. Operations, rules, behaviour and the values that attributes begin with belong to software.",
            "Een informatieobject heeft attributen. Operaties, regels, gedrag en beginwaarden van attributen horen bij software.",
        ),
    ),
    "X084": Entry(
        Both(
            "left out: {count} {count:thing of UML that is no class|things of UML that are no classes}: {names}",
            "weggelaten: {count} {count:ding van UML dat geen klasse is|dingen van UML die geen klasse zijn}: {names}",
        ),
        Both(
            "Classes, data types, enumerations, components, interfaces and actors are read. Use cases, activities, states, instances, and the definitions of stereotypes and of a program's own types (profiles) are not.",
            "Klassen, datatypen, enumeraties, componenten, interfaces en actoren worden gelezen. Use cases, activiteiten, toestanden, instanties, en de definities van stereotypen en van de eigen typen van een programma (profielen) niet.",
        ),
    ),
    "X085": Entry(
        Both(
            "left out: {count} {count:stereotype or tagged value that has|stereotypes and tagged values that have} no place in the spec: {names}",
            "weggelaten: {count} {count:stereotype of tagged value die in de spec geen plaats heeft|stereotypen en tagged values die in de spec geen plaats hebben}: {names}",
        ),
        Both(
            "The stereotype of a class is its type (of several the one that MIM has), and its tagged values are properties. Of an attribute the definition, explanation, length, pattern and whether it identifies are kept; its other tagged values, and stereotypes of attributes and associations that MIM does not have, are not.",
            "Het stereotype van een klasse is haar type (van meer dan een dat van MIM), en haar tagged values zijn eigenschappen. Van een attribuut blijven de definitie, toelichting, lengte, het patroon en of het identificeert; andere tagged values ervan, en stereotypen van attributen en associaties die MIM niet kent, niet.",
        ),
    ),
    "X086": Entry(
        Both('"{text}" is no multiplicity, and was left out', '"{text}" is geen multipliciteit, en is weggelaten'),
        Both(
            "How many there may be is a number (1), or two with two dots between them (0..1, 0..*), the lower first.",
            "Hoeveel er mogen zijn is een getal (1), of twee met twee punten ertussen (0..1, 0..*), het laagste eerst.",
        ),
    ),
    "X087": Entry(
        Both(
            "{count} {count:primitive type is a word at the attributes that use it|primitive types are words at the attributes that use them}: {names}",
            "{count} {count:primitief type is een woord bij de attributen die het gebruiken|primitieve typen zijn woorden bij de attributen die ze gebruiken}: {names}",
        ),
        Both(
            "A type without parts or values of its own, as a text or a date, is no object. Its name stands at each attribute that is of it.",
            "Een type zonder eigen delen of waarden, zoals een tekst of een datum, is geen object. De naam ervan staat bij elk attribuut van dat type.",
        ),
    ),
    "X088": Entry(
        Both(
            "{count} {count:package holds nothing that is read, and is no group|packages hold nothing that is read, and are no groups}: {names}",
            "{count} {count:package bevat niets dat gelezen wordt, en is geen groep|packages bevatten niets dat gelezen wordt, en zijn geen groepen}: {names}",
        ),
        Both(
            "A package becomes a group of the classes in it. One that holds only diagrams, or what is left out, has none.",
            "Een package wordt een groep van de klassen erin. Een package met alleen diagrammen, of met wat weggelaten is, heeft er geen.",
        ),
    ),
    "X089": Entry(
        Both(
            'an attribute of "{element}" has no name, and was left out',
            'een attribuut van "{element}" heeft geen naam, en is weggelaten',
        ),
        Both(
            "Without a name there is nothing to draw or to refer to. Give the attribute a name in the model, and export it again.",
            "Zonder naam valt er niets te tekenen of aan te wijzen. Geef het attribuut in het model een naam, en exporteer opnieuw.",
        ),
    ),
    "X090": Entry(
        Both(
            "left out: {count} {count:note|notes} on packages and on values of lists: {names}",
            "weggelaten: {count} {count:toelichting|toelichtingen} bij packages en bij waarden van lijsten: {names}",
        ),
        Both(
            "A group of elements and a value of a list have a name in the spec, and no explanation. What the model says of them is still in the model.",
            "Een groep elementen en een waarde van een lijst hebben in de spec een naam, en geen toelichting. Wat het model erover zegt staat nog in het model.",
        ),
    ),
}
