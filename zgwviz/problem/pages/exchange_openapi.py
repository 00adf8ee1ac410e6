"""Codes X04: descriptions of APIs."""

from zgwviz.problem.entry import Both, Entry

OPENAPI = {
    "X040": Entry(
        Both("this is no OpenAPI 3.0 or 3.1", "dit is geen OpenAPI 3.0 of 3.1"),
        Both(
            "A description of an API begins with `openapi: 3.0.3`, or another 3.0 or 3.1. Older descriptions (Swagger 2.0) are turned into 3.0 by many programs, among them the editor of Swagger itself.",
            "Een beschrijving van een API begint met `openapi: 3.0.3`, of een andere 3.0 of 3.1. Oudere beschrijvingen (Swagger 2.0) zijn met veel programma's om te zetten naar 3.0, ook met de editor van Swagger zelf.",
        ),
        (Both("its version is {version}", "de versie is {version}"),),
    ),
    "X041": Entry(
        Both(
            "left out: {count} {count:schema that only serves|schemas that only serve} the traffic: {names}",
            "weggelaten: {count} {count:schema dat er alleen voor het verkeer is|schema's die er alleen voor het verkeer zijn}: {names}",
        ),
        Both(
            "Lists of pages, partial updates, expansions, errors, search questions and variants for requests say again what another schema says, and are no objects of an information model. What they add to that other schema (the kinds of a discriminator) is said there.",
            "Pagina's, gedeeltelijke wijzigingen, expansies, fouten, zoekvragen en varianten voor verzoeken herhalen wat een ander schema zegt, en zijn geen objecten van een informatiemodel. Wat zij daaraan toevoegen (de soorten van een discriminator) staat bij dat andere schema.",
        ),
    ),
    "X042": Entry(
        Both(
            "{count} {count:schema is a list of values or a plain type, and stands at the attributes that use it|schemas are values or plain types, and stand at the attributes that use them}",
            "{count} {count:schema is een lijst met waarden of een enkelvoudig type, en staat bij de attributen die het gebruiken|schema's zijn waarden of enkelvoudige typen, en staan bij de attributen die ze gebruiken}",
        ),
        Both(
            "A list of values is not an object. Each attribute that uses it has the values itself.",
            "Een waardenlijst is geen object. Elk attribuut dat haar gebruikt heeft de waarden zelf.",
        ),
    ),
    "X043": Entry(
        Both(
            'the schema "{name}" is no mapping, and was left out',
            'het schema "{name}" is geen mapping, en is weggelaten',
        ),
        Both(
            "Behind the name of a schema stands a mapping with `type`, `properties`, and so on.",
            "Achter de naam van een schema staat een mapping met `type`, `properties`, enzovoort.",
        ),
    ),
    "X044": Entry(
        Both(
            "{count} {count:reference leads out of the file, and was|references lead out of the file, and were} not followed: {names}",
            "{count} {count:verwijzing leidt het bestand uit, en is|verwijzingen leiden het bestand uit, en zijn} niet gevolgd: {names}",
        ),
        Both(
            "Nothing is fetched while a file is read. Import the other file as well, into a folder of its own, or put both in one file first.",
            "Bij het lezen van een bestand wordt niets opgehaald. Importeer ook het andere bestand, in een eigen map, of zet ze eerst samen in één bestand.",
        ),
    ),
    "X045": Entry(
        Both(
            "{count} {count:property refers to a resource of elsewhere, and is an attribute|properties refer to resources of elsewhere, and are attributes}",
            "{count} {count:eigenschap verwijst naar een resource van elders, en is een attribuut|eigenschappen verwijzen naar resources van elders, en zijn attributen}",
        ),
        Both(
            "A property with `format: uri` becomes a relation where this file has the object that it refers to: by the expansion, by its name, or by the name in capitals in its description. What refers elsewhere is kept as an attribute.",
            "Een eigenschap met `format: uri` wordt een relatie als dit bestand het object heeft waar zij naar verwijst: volgens de expansie, haar naam, of de naam in hoofdletters in haar omschrijving. Wat elders naar verwijst blijft een attribuut.",
        ),
    ),
    "X046": Entry(
        Both('"{reference}" leads to nothing in this file', '"{reference}" leidt in dit bestand nergens naar'),
        Both(
            "A reference that begins with # leads to a part of the same file, named by the words on the way to it. This one was passed over.",
            "Een verwijzing die met # begint leidt naar een deel van hetzelfde bestand, met de woorden op de weg erheen. Deze is overgeslagen.",
        ),
    ),
}
