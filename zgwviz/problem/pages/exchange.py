"""Codes X: other parties' files, on their way in and out."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.exchange_again import AGAIN
from zgwviz.problem.pages.exchange_dot import DOT
from zgwviz.problem.pages.exchange_openapi import OPENAPI
from zgwviz.problem.pages.exchange_skos import SKOS
from zgwviz.problem.pages.exchange_tables import TABLES
from zgwviz.problem.pages.exchange_xmi import XMI

ENTRIES = {
    "X001": Entry(
        Both("this is no well-formed XML: {words}", "dit is geen welgevormde XML: {words}"),
        Both(
            "The file is broken at this place, so nothing of it can be trusted and nothing was written. Export it again from the program it comes from; files that were edited or merged by hand often miss a closing tag.",
            "Het bestand is op deze plek stuk, dus er valt niets van te vertrouwen en er is niets geschreven. Exporteer het opnieuw uit het programma waar het vandaan komt; in bestanden die met de hand bewerkt of samengevoegd zijn ontbreekt vaak een eind-tag.",
        ),
        (Both("export the file again", "exporteer het bestand opnieuw"),),
    ),
    "X002": Entry(
        Both("a document type (DOCTYPE) is not read", "een documenttype (DOCTYPE) wordt niet gelezen"),
        Both(
            "A document type can define entities that fetch files or grow until memory is full. None of the formats that are read here needs one, so a file that has one is refused as a whole.",
            "Een documenttype kan entiteiten bevatten die bestanden ophalen of groeien tot het geheugen vol is. Geen van de formaten die hier gelezen worden heeft er een nodig, dus een bestand dat er een heeft wordt als geheel geweigerd.",
        ),
        (
            Both(
                "take out the lines of <!DOCTYPE ...>, if you trust the file",
                "haal de regels van <!DOCTYPE ...> weg, als u het bestand vertrouwt",
            ),
        ),
    ),
    "X003": Entry(
        Both(
            'the file "{file}" is too large: {limit} is the most',
            'het bestand "{file}" is te groot: {limit} is het meeste',
        ),
        Both(
            "What is read stays within bounds, also when it is unpacked, so that no file can use up the machine. The bounds are far beyond the largest models that municipalities share.",
            "Wat gelezen wordt blijft binnen grenzen, ook als het uitgepakt wordt, zodat geen bestand de machine kan opmaken. De grenzen liggen ver boven de grootste modellen die gemeenten delen.",
        ),
        (Both("export a part of the model", "exporteer een deel van het model"),),
    ),
    "X004": Entry(
        Both(
            "the file is not in the encoding that it declares: {words}",
            "het bestand heeft een andere tekencodering dan het zegt: {words}",
        ),
        Both(
            'XML is UTF-8 unless its first line says otherwise: `<?xml version="1.0" encoding="windows-1252"?>`. Here the bytes and that line do not agree, or the encoding is unknown.',
            'XML is UTF-8 tenzij de eerste regel iets anders zegt: `<?xml version="1.0" encoding="windows-1252"?>`. Hier kloppen de bytes en die regel niet met elkaar, of is de codering onbekend.',
        ),
        (Both("save the file as UTF-8", "bewaar het bestand als UTF-8"),),
    ),
    "X005": Entry(
        Both("the file is empty", "het bestand is leeg"),
        Both(
            "There is no XML in the file at all. Look whether the export was finished, and whether this is the file you meant.",
            "Er staat helemaal geen XML in het bestand. Kijk of het exporteren wel klaar was, en of dit het bedoelde bestand is.",
        ),
    ),
    "X006": Entry(
        Both("the file stops before its last tag is closed", "het bestand houdt op voordat de laatste tag gesloten is"),
        Both(
            "The end of the file is missing, often because a download or an export was broken off. Nothing was written.",
            "Het eind van het bestand ontbreekt, vaak doordat downloaden of exporteren is afgebroken. Er is niets geschreven.",
        ),
        (Both("get or export the file again", "haal of exporteer het bestand opnieuw"),),
    ),
    "X007": Entry(
        Both(
            "this is no file of {wanted}: it begins with <{tag}>",
            "dit is geen bestand van {wanted}: het begint met <{tag}>",
        ),
        Both(
            "Each format is recognised by its first tag and the namespace of that. An ArchiMate exchange file (.xml) is read with `zgwviz import archimate`, a file of Archi itself (.archimate) with `zgwviz import archi`, a class model of UML (XMI) with `zgwviz import xmi`.",
            "Elk formaat is te herkennen aan de eerste tag en de naamruimte daarvan. Een ArchiMate-uitwisselbestand (.xml) leest u met `zgwviz import archimate`, een bestand van Archi zelf (.archimate) met `zgwviz import archi`, een klassenmodel van UML (XMI) met `zgwviz import xmi`.",
        ),
        (Both("read it with: zgwviz import {format}", "lees het met: zgwviz import {format}"),),
    ),
    "X008": Entry(
        Both('there is no "{name}" in the zip file "{file}"', 'in het zip-bestand "{file}" zit geen "{name}"'),
        Both(
            "Archi keeps a model with pictures as a zip in which model.xml is the model itself. This zip holds something else.",
            "Archi bewaart een model met plaatjes als zip waarin model.xml het model zelf is. In deze zip zit iets anders.",
        ),
    ),
    "X009": Entry(
        Both(
            'the zip file "{file}" cannot be unpacked: {words}',
            'het zip-bestand "{file}" is niet uit te pakken: {words}',
        ),
        Both(
            "The file begins like a zip, but it is broken, encrypted, or packed in a way that is not read here.",
            "Het bestand begint als een zip, maar is stuk, versleuteld, of ingepakt op een manier die hier niet gelezen wordt.",
        ),
        (Both("save the model again in Archi", "bewaar het model opnieuw in Archi"),),
    ),
    "X010": Entry(
        Both(
            'the relation "{id}" leads to "{end}", which is not in the file',
            'de relatie "{id}" leidt naar "{end}", en dat staat niet in het bestand',
        ),
        Both(
            "Both ends of a relation must be elements (or relations) of the same file. This one was left out; all others were read.",
            "Beide uiteinden van een relatie moeten elementen (of relaties) van hetzelfde bestand zijn. Deze is weggelaten; alle andere zijn gelezen.",
        ),
    ),
    "X011": Entry(
        Both('the id "{id}" stands in the file twice', 'het id "{id}" staat twee keer in het bestand'),
        Both(
            "Ids tell the parts of a file apart. Of two parts with one id the first was read, and the second left out.",
            "Aan hun id zijn de delen van een bestand uit elkaar te houden. Van twee delen met één id is het eerste gelezen, en het tweede weggelaten.",
        ),
        (Both("the first is on line {line}", "het eerste staat op regel {line}"),),
    ),
    "X012": Entry(
        Both('"{type}" (of "{id}") is no concept of ArchiMate', '"{type}" (van "{id}") is geen begrip van ArchiMate'),
        Both(
            "Elements and relations have a type of ArchiMate 3.2, or one of 2.1 that got another name since. What has another type was left out, and the relations to it as well.",
            "Elementen en relaties hebben een type van ArchiMate 3.2, of een van 2.1 dat sindsdien anders heet. Wat een ander type heeft is weggelaten, en de relaties ermee ook.",
        ),
    ),
    "X013": Entry(
        Both(
            'a text holds characters that cannot be seen ({character}): "{text}"',
            'in een tekst staan onzichtbare tekens ({character}): "{text}"',
        ),
        Both(
            "Control characters, and marks that turn the direction of reading around, can hide what a text says. They were taken out; everything that can be read is still there.",
            "Besturingstekens, en tekens die de leesrichting omdraaien, kunnen verbergen wat een tekst zegt. Ze zijn eruit gehaald; alles wat te lezen is staat er nog.",
        ),
    ),
    "X014": Entry(
        Both("something without an id was left out", "iets zonder id is weggelaten"),
        Both(
            "Elements, relations and views need an id, by which others refer to them and by which they are known again at a next import.",
            "Elementen, relaties en views hebben een id nodig, waarmee andere ernaar verwijzen en waaraan ze bij een volgende keer te herkennen zijn.",
        ),
    ),
    "X015": Entry(
        Both(
            "{count} {count:element has no name, and is called by its kind|elements have no name, and are called by their kind}",
            "{count} {count:element heeft geen naam, en heet naar zijn soort|elementen hebben geen naam, en heten naar hun soort}",
        ),
        Both(
            "In a spec every element has a name. Junctions often have none at the source, and nothing is lost by calling them so.",
            "In een spec heeft elk element een naam. Knooppunten hebben er in de bron vaak geen, en er gaat niets verloren door ze zo te noemen.",
        ),
    ),
    "X016": Entry(
        Both(
            "{count} {count:part has a name|parts have names} of ArchiMate 2.1, and got {count:that|those} of 3: {names}",
            "{count} {count:deel heeft een naam|delen hebben namen} van ArchiMate 2.1, en {count:kreeg|kregen} die van 3: {names}",
        ),
        Both(
            "In ArchiMate 3 used by became serving, infrastructure became technology, network became communication network, and communication path became path. The meaning is the same.",
            "In ArchiMate 3 werd used by serving, infrastructure technology, network communication network, en communication path path. De betekenis bleef dezelfde.",
        ),
    ),
    "X017": Entry(
        Both('there is no model in the folder "{folder}"', 'in de map "{folder}" staat geen model'),
        Both(
            "A folder of coArchi holds `model/folder.xml`, whose first tag is the model, and below it a folder per layer with a file per concept.",
            "Een map van coArchi bevat `model/folder.xml`, waarvan de eerste tag het model is, en daaronder een map per laag met een bestand per begrip.",
        ),
    ),
    "X018": Entry(
        Both("and {count} more of {code}", "en nog {count} keer {code}"),
        Both(
            "A message that comes very often is told of a number of times; the rest is counted.",
            "Een melding die heel vaak voorkomt staat er een aantal keer; de rest is geteld.",
        ),
    ),
    "X020": Entry(
        Both(
            "left out: places, sizes and colours of {count} {count:figure|figures} on views",
            "weggelaten: plaats, maat en kleur van {count} {count:figuur|figuren} op views",
        ),
        Both(
            "What is on a view, and in which order, is kept; where it stands is not, nor its boxes and notes. zgwviz lays every plate out anew for its paper, so that it can be read there.",
            "Wat er op een view staat, en in welke volgorde, blijft; waar het staat niet, en kaders en aantekeningen ook niet. zgwviz deelt elke plaat opnieuw in voor zijn papier, zodat hij daar te lezen is.",
        ),
    ),
    "X021": Entry(
        Both(
            "left out: {count} {count:line on a view that is|lines on views that are} no relation",
            "weggelaten: {count} {count:lijn op een view die geen relatie is|lijnen op views die geen relatie zijn}",
        ),
        Both(
            "A line between a note and a figure means nothing in the model.",
            "Een lijn tussen een aantekening en een figuur betekent niets in het model.",
        ),
    ),
    "X022": Entry(
        Both(
            "{count} {count:relation stands|relations stand} in the source twice, and in the spec once",
            "{count} {count:relatie staat|relaties staan} in de bron twee keer, en in de spec één keer",
        ),
        Both(
            "Two relations of one kind between the same elements, with the same name, say nothing more than one does.",
            "Twee relaties van één soort tussen dezelfde elementen, met dezelfde naam, zeggen niet meer dan een.",
        ),
    ),
    "X023": Entry(
        Both(
            "left out: {count} {count:property|properties} without a name",
            "weggelaten: {count} {count:eigenschap|eigenschappen} zonder naam",
        ),
        Both(
            "A value without a name cannot be found again by anybody, so it is not taken over from the source.",
            "Een waarde zonder naam kan niemand terugvinden, en daarom is zij niet uit de bron overgenomen.",
        ),
    ),
    "X024": Entry(
        Both(
            "left out: {count} {count:specialization, of a relation or a second one|specializations, of relations or second ones} of an element",
            "weggelaten: {count} {count:specialisatie, van een relatie of een tweede|specialisaties, van relaties of tweede} van een element",
        ),
        Both(
            "An element of a spec has one type, and a relation has none. The first type of each element was taken.",
            "Een element van een spec heeft één type, en een relatie heeft er geen. Van elk element is het eerste type overgenomen.",
        ),
    ),
    "X025": Entry(
        Both(
            "left out: {count} {count:view with no elements on it|views with no elements on them}",
            "weggelaten: {count} {count:view|views} waar geen elementen op staan",
        ),
        Both(
            "Sketches and pages of notes hold no part of the model. They stay at the source.",
            "Schetsen en bladen met aantekeningen bevatten geen deel van het model. Ze blijven in de bron.",
        ),
    ),
    "X026": Entry(
        Both(
            "left out: {count} {count:relation|relations} between two relations",
            "weggelaten: {count} {count:relatie|relaties} tussen twee relaties",
        ),
        Both(
            "In a spec a relation is said by an element, so one of its ends is an element.",
            "In een spec zegt een element de relatie, dus een van haar uiteinden is een element.",
        ),
    ),
    "X019": Entry(
        Both(
            "{count} {count:property|properties} of relations and views {count:is|are} not in the spec, and kept beside it",
            "{count} {count:eigenschap|eigenschappen} van relaties en views {count:staat|staan} niet in de spec, en {count:blijft|blijven} ernaast bewaard",
        ),
        Both(
            "In a spec an element has properties, and a relation or view has none. What the source says so of these is kept in _import.json beside the spec; `zgwviz export archimate` writes it again.",
            "In een spec heeft een element eigenschappen, en een relatie of view niet. Wat de bron daar zo van zegt blijft bewaard in _import.json naast de spec; `zgwviz export archimate` schrijft het weer.",
        ),
    ),
    "X027": Entry(
        Both(
            "left out: {count} {count:attribute|attributes} with a name that another one of the same element has",
            "weggelaten: {count} {count:attribuut|attributen} met een naam die een ander van hetzelfde element ook heeft",
        ),
        Both(
            "The attributes of an element are known by their names. Of two with one name the first is in the spec. Give them names of their own at the source, and import again.",
            "De attributen van een element zijn bekend bij hun naam. Van twee met één naam staat de eerste in de spec. Geef ze in de bron een eigen naam, en importeer opnieuw.",
        ),
    ),
    "X028": Entry(
        Both(
            "left out: {count} {count:composition that makes|compositions that make} an element part of itself",
            "weggelaten: {count} {count:compositie die een element deel van zichzelf maakt|composities die een element deel van zichzelf maken}",
        ),
        Both(
            "Composition may not go round: what is part of a thing cannot be the whole of it. Of each circle the relation that closes it is not in the spec.",
            "Compositie mag niet rondgaan: wat deel is van iets kan niet het geheel ervan zijn. Van elke kring staat de relatie die haar sluit niet in de spec.",
        ),
    ),
    "X029": Entry(
        Both(
            "left out: {count} {count:figure on a view, of an element or view that is|figures on views, of elements or views that are} not in the file",
            "weggelaten: {count} {count:figuur op een view, van een element of view die niet in het bestand staat|figuren op views, van elementen of views die niet in het bestand staan}",
        ),
        Both(
            "A figure on a view shows an element of the same file. What the file does not have cannot be shown.",
            "Een figuur op een view toont een element van hetzelfde bestand. Wat het bestand niet heeft is niet te tonen.",
        ),
    ),
    "X030": Entry(
        Both(
            '"{folder}" is not empty, and was not written by an import',
            '"{folder}" is niet leeg, en is niet door een import geschreven',
        ),
        Both(
            "An import writes into a new folder, or brings one up to date that an import made. Give the name of a folder that is not there yet.",
            "Een import schrijft in een nieuwe map, of werkt een map bij die door een import gemaakt is. Geef de naam van een map die er nog niet is.",
        ),
        (Both("give another folder with -o", "geef met -o een andere map"),),
    ),
    "X032": Entry(
        Both('"{word}" is no word of a mapping file', '"{word}" is geen woord van een bestand met afspraken'),
        Both(
            "A mapping file for an import is YAML with `layers` (a kind of ArchiMate and the layer it goes to), `groups` (folder, kind, or the name of a property in `group_property`), `type_property`, `origin`, and `license` and `attribution`, which every plate names with its source.",
            "Een bestand met afspraken voor een import is YAML met `layers` (een soort van ArchiMate en de laag waar die in komt), `groups` (folder, kind, of de naam van een eigenschap in `group_property`), `type_property`, `origin`, en `license` en `attribution`, die elke plaat bij de bron noemt.",
        ),
        (Both("possible here: {known}", "hier kan: {known}"),),
    ),
    **OPENAPI,
    **TABLES,
    **SKOS,
    **XMI,
    **DOT,
    **AGAIN,
}
