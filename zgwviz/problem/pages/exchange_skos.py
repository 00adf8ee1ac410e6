"""Codes X07: concept schemes."""

from zgwviz.problem.entry import Both, Entry

SKOS = {
    "X070": Entry(
        Both("this is no {form} that can be read: {words}", "dit is geen {form} die te lezen is: {words}"),
        Both(
            "A concept scheme is read in Turtle (.ttl), RDF/XML (.rdf) or JSON-LD (.jsonld); which of them is seen from how the file begins. The file is broken at this place, and nothing was written.",
            "Een begrippenkader wordt gelezen in Turtle (.ttl), RDF/XML (.rdf) of JSON-LD (.jsonld); welke van de drie is te zien aan hoe het bestand begint. Het bestand is op deze plek stuk, en er is niets geschreven.",
        ),
    ),
    "X071": Entry(
        Both('the context "{address}" would have to be fetched', 'de context "{address}" zou opgehaald moeten worden'),
        Both(
            "Nothing is fetched while a file is read. Without its context the words of JSON-LD mean nothing, so the file was not read.",
            "Bij het lezen van een bestand wordt niets opgehaald. Zonder context betekenen de woorden van JSON-LD niets, dus het bestand is niet gelezen.",
        ),
        (
            Both(
                "write the context into the file, or save it as Turtle",
                "zet de context in het bestand, of bewaar het als Turtle",
            ),
        ),
    ),
    "X072": Entry(
        Both(
            "there is no skos:Concept among the {count} {count:triple|triples}",
            "onder de {count} {count:triple|triples} is geen skos:Concept",
        ),
        Both(
            "What is imported is every subject that is said to be a `skos:Concept`. Other vocabularies (OWL classes, SHACL shapes) are not read.",
            "Overgenomen wordt elk onderwerp waarvan staat dat het een `skos:Concept` is. Andere vocabulaires (klassen van OWL, vormen van SHACL) worden niet gelezen.",
        ),
    ),
    "X073": Entry(
        Both(
            "left out: {count} {count:relation to a concept that is|relations to concepts that are} not in the file: {names}",
            "weggelaten: {count} {count:relatie met een begrip dat niet in het bestand staat|relaties met begrippen die niet in het bestand staan}: {names}",
        ),
        Both(
            "Both ends of a relation must be concepts of the same file. Matches with other schemes (exactMatch and the like) are kept as properties.",
            "Beide uiteinden van een relatie moeten begrippen van hetzelfde bestand zijn. Overeenkomsten met andere kaders (exactMatch en dergelijke) blijven als eigenschap bewaard.",
        ),
    ),
    "X074": Entry(
        Both(
            "left out: {count} {count:concept|concepts} without an address",
            "weggelaten: {count} {count:begrip|begrippen} zonder adres",
        ),
        Both(
            "A concept that is a blank node cannot be known again at a next import, nor be referred to.",
            "Een begrip dat een lege knoop is valt een volgende keer niet te herkennen, en er is niet naar te verwijzen.",
        ),
    ),
    "X075": Entry(
        Both(
            "left out: {count} {count:relation that puts|relations that put} a concept above itself: {names}",
            "weggelaten: {count} {count:relatie die een begrip boven zichzelf zet|relaties die een begrip boven zichzelf zetten}: {names}",
        ),
        Both(
            "Of two concepts one is broader, and the other narrower. Where a file says both, what it said first was read; where it says that a concept is broader than itself, nothing was.",
            "Van twee begrippen is het ene ruimer, en het andere nauwer. Waar een bestand beide zegt is het eerste gelezen; waar het zegt dat een begrip ruimer is dan zichzelf niets.",
        ),
    ),
    "X076": Entry(
        Both(
            '"{concept}" has another preferred name in the same language: "{name}"',
            '"{concept}" heeft nog een voorkeursterm in dezelfde taal: "{name}"',
        ),
        Both(
            "By SKOS a concept has at most one preferred name in each language. The first is its name; the other one stands with its properties.",
            "Volgens SKOS heeft een begrip in elke taal ten hoogste één voorkeursterm. De eerste is de naam; de andere staat bij de eigenschappen.",
        ),
        (Both("make the other one a skos:altLabel", "maak van de andere een skos:altLabel"),),
    ),
}
