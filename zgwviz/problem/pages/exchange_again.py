"""Codes X100 and on: importing again over a folder that people edited."""

from zgwviz.problem.entry import Both, Entry

AGAIN = {
    "X100": Entry(
        Both(
            '"{folder}" was imported from another source ({source})',
            '"{folder}" is uit een andere bron overgenomen ({source})',
        ),
        Both(
            "Importing again brings a folder up to date with its source: what is known there by its id is changed, and what is gone goes. Nothing of what was imported is in this file, or it is of another format, so everything would go. One folder has one source; give another folder, and link the two with `same_as`.",
            "Opnieuw importeren werkt een map bij met haar bron: wat daar aan zijn id te herkennen is verandert mee, en wat er niet meer is verdwijnt. In dit bestand staat niets van wat overgenomen is, of het heeft een ander formaat, dus alles zou verdwijnen. Een map heeft één bron; geef een andere map, en verbind die twee met `same_as`.",
        ),
        (Both("give another folder with -o", "geef met -o een andere map"),),
    ),
    "X101": Entry(
        Both(
            'there are mistakes in "{folder}"; nothing was written',
            'er staan fouten in "{folder}"; er is niets geschreven',
        ),
        Both(
            "What people wrote in an imported folder stays when it is imported again. That takes a folder that can be read: mend the mistakes above, and import again.",
            "Wat mensen in een overgenomen map schreven blijft staan als die opnieuw geïmporteerd wordt. Daarvoor moet de map te lezen zijn: herstel de fouten hierboven, en importeer opnieuw.",
        ),
        (Both("mend them, and import again", "herstel ze, en importeer opnieuw"),),
    ),
    "X102": Entry(
        Both('"{id}" is new at the source', '"{id}" is nieuw in de bron'),
        Both(
            "The source has an element that it did not have at the last import. It stands where elements of its kind stand.",
            "De bron heeft een element dat er bij de vorige keer niet was. Het staat waar elementen van zijn soort staan.",
        ),
    ),
    "X103": Entry(
        Both('"{id}" changed at the source: {fields}', '"{id}" is in de bron veranderd: {fields}'),
        Both(
            "The source says something else of an element than at the last import. Where nobody edited, the spec says so now; where somebody did, that stays, and X106 tells of it.",
            "De bron zegt iets anders van een element dan de vorige keer. Waar niemand iets veranderde zegt de spec dat nu ook; waar iemand dat wel deed blijft dat staan, en zegt X106 het.",
        ),
    ),
    "X104": Entry(
        Both("gone at the source, and taken out: {ids}", "niet meer in de bron, en weggehaald: {ids}"),
        Both(
            "The source does not have these any more. Nobody wrote at them and nothing refers to them, so they were taken out of the spec.",
            "De bron heeft deze niet meer. Niemand schreef erbij en niets verwijst ernaar, dus zijn ze uit de spec gehaald.",
        ),
    ),
    "X105": Entry(
        Both('"{id}" is gone at the source, and stays', '"{id}" staat niet meer in de bron, en blijft hier staan'),
        Both(
            "The source does not have this element any more, but somebody wrote at it, or something in the spec refers to it. So it stays, and is the spec's own from now on. Take it out if it has to go.",
            "De bron heeft dit element niet meer, maar iemand schreef er iets bij, of iets in de spec verwijst ernaar. Daarom blijft het, en is het voortaan van de spec zelf. Haal het weg als het weg moet.",
        ),
        (Both("see who uses it, and whether it has to go", "kijk wie het gebruikt, en of het weg moet"),),
    ),
    "X106": Entry(
        Both(
            '{field} of "{id}" changed both here and at the source: here "{ours}", at the source "{theirs}"',
            '{field} van "{id}" is hier en in de bron veranderd: hier "{ours}", in de bron "{theirs}"',
        ),
        Both(
            "Both people and the source changed this since the last import. What people wrote stays; it is told once. Take over what the source says if that is better.",
            "Zowel mensen als de bron veranderden dit sinds de vorige keer. Wat mensen schreven blijft staan; het wordt één keer gemeld. Neem over wat de bron zegt als dat beter is.",
        ),
        (Both("choose one of the two", "kies een van beide"),),
    ),
    "X107": Entry(
        Both("taken out by people, and left out again: {ids}", "door mensen weggehaald, en ook nu weggelaten: {ids}"),
        Both(
            "The source has these, but people took them out of the spec. They do not come back by importing again.",
            "De bron heeft deze, maar mensen haalden ze uit de spec. Ze komen bij opnieuw importeren niet terug.",
        ),
    ),
    "X108": Entry(
        Both(
            'brought up to date, "{folder}" would have the mistakes above; nothing was written',
            'bijgewerkt zou "{folder}" de fouten hierboven hebben; er is niets geschreven',
        ),
        Both(
            "What people wrote and what the source says now do not go together: the spec would not read. The places above are in the text as it would become. Mend what people wrote, so that it does not need what the source took out, and import again.",
            "Wat mensen schreven en wat de bron nu zegt gaan niet samen: de spec zou niet te lezen zijn. De plaatsen hierboven zijn die in de tekst zoals die zou worden. Pas aan wat mensen schreven, zodat het niet nodig heeft wat de bron weghaalde, en importeer opnieuw.",
        ),
        (Both("mend what people wrote, and import again", "pas aan wat mensen schreven, en importeer opnieuw"),),
    ),
}
