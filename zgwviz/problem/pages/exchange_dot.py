"""Codes X09: graphs of DOT."""

from zgwviz.problem.entry import Both, Entry

DOT = {
    "X091": Entry(
        Both('"{found}" does not belong here', '"{found}" hoort hier niet'),
        Both(
            'The file is read as DOT, Graphviz\'s language: `digraph { a -> b [label="uses"] }`. A name with other signs than letters, digits and underscores stands between quotes.',
            'Het bestand wordt gelezen als DOT, de taal van Graphviz: `digraph { a -> b [label="gebruikt"] }`. Een naam met andere tekens dan letters, cijfers en lage streepjes staat tussen aanhalingstekens.',
        ),
        (Both("expected: {wanted}", "verwacht: {wanted}"),),
    ),
    "X092": Entry(
        Both("this text is not closed", "deze tekst is niet afgesloten"),
        Both(
            "A text begins and ends with a quote, a text of HTML with angle brackets that come in pairs. The rest of the file would be part of it.",
            "Een tekst begint en eindigt met een aanhalingsteken, een tekst van HTML met punthaken die in paren komen. De rest van het bestand zou er deel van zijn.",
        ),
        (Both("close it", "sluit hem af"),),
    ),
    "X093": Entry(
        Both(
            "the file stops here, before its graph is closed", "het bestand houdt hier op, voordat de graaf gesloten is"
        ),
        Both(
            "The end of the file is missing, or a curly bracket is. Nothing was written.",
            "Het eind van het bestand ontbreekt, of een accolade. Er is niets geschreven.",
        ),
        (Both("expected: {wanted}", "verwacht: {wanted}"),),
    ),
    "X094": Entry(
        Both("subgraphs are nested deeper than {limit}", "deelgrafen zijn dieper genest dan {limit}"),
        Both(
            "What is read stays within bounds, so that no file can use up the machine. No drawing has so many boxes in boxes.",
            "Wat gelezen wordt blijft binnen grenzen, zodat geen bestand de machine kan opmaken. Geen tekening heeft zoveel vakken in vakken.",
        ),
        (Both("take some of them out", "haal er een paar weg"),),
    ),
    "X095": Entry(
        Both(
            "left out: {count} {count:edge|edges} between all nodes of two subgraphs",
            "weggelaten: {count} {count:lijn|lijnen} tussen alle knopen van twee deelgrafen",
        ),
        Both(
            "`{a b} -> {c d}` is an edge from each to each: four. Where that makes more than a hundred thousand edges in a file they are left out.",
            "`{a b} -> {c d}` is een lijn van elk naar elk: vier. Waar dat in een bestand meer dan honderdduizend lijnen oplevert, zijn ze weggelaten.",
        ),
    ),
}
