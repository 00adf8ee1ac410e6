"""Codes R030 to R036: what processes, objects, services, components and standards need."""

from zgwviz.problem.entry import Both, Entry
from zgwviz.problem.pages.rule_advice import for_each

PARTS = {
    "R030": Entry(
        Both("a process reads and writes nothing: {elements}", "een proces leest en schrijft niets: {elements}"),
        Both(
            "Work in an organisation is work on information. Of a process that touches no object nobody can say which data it needs, nor which it leaves behind. Access by a part of the process counts, and by the process that it is a part of.",
            "Een proces dat niets leest en niets schrijft. Werk in een organisatie is werk aan informatie. Van een proces dat geen object raakt kan niemand zeggen welke gegevens het nodig heeft of achterlaat. Toegang door een deel van het proces telt, en door het proces waar het deel van is.",
        ),
        for_each(Both("say what it reads and writes", "zeg wat het leest (reads) en schrijft (writes)")),
    ),
    "R031": Entry(
        Both("nothing reads or writes {elements}", "niets leest of schrijft {elements}"),
        Both(
            "Data that no process touches is kept for nobody, or the process that needs it is missing from the model. Touched too is an object of which a part or the whole is, or which a touched one specializes or realizes.",
            "Een informatieobject dat door niets gelezen of geschreven wordt. Gegevens die geen proces raakt worden voor niemand bewaard, of het proces dat ze nodig heeft ontbreekt. Geraakt is ook een object waarvan een deel of het geheel geraakt is, of waarvan een geraakt object een soort of de realisatie is.",
        ),
        for_each(
            Both("say which process reads or writes it", "zeg welk proces het leest (reads) of schrijft (writes)")
        ),
    ),
    "R032": Entry(
        Both('no process delivers "{element}"', 'geen proces levert "{element}"'),
        Both(
            "A service is what the outside sees of work inside. Without a process, function or interaction behind it nobody does that work, or nobody wrote down who does.",
            "Een product of dienst die door geen proces geleverd wordt. Een dienst is wat de buitenwereld ziet van werk binnen. Zonder proces, functie of interactie erachter doet niemand dat werk, of schreef niemand op wie.",
        ),
        (Both("say at a process that it realizes this", "zeg bij een proces dat het dit realiseert (realizes)"),),
    ),
    "R033": Entry(
        Both('"{element}" names no law that it rests on', '"{element}" noemt geen wet waar het op rust'),
        Both(
            "A government does what a law asks or allows. Next to each product or service stands its law, so that a change of the law shows which services it is about. An association with `reason: true` says it: ArchiMate has no other relation from a service to a law.",
            "Een product of dienst zonder de wet waar die op rust. Een overheid doet wat een wet vraagt of toestaat. Bij elk product en elke dienst staat de wet, zodat bij een wetswijziging te zien is om welke diensten het gaat. Een associatie met `reason: true` zegt het: ArchiMate kent geen andere relatie van een dienst naar een wet.",
        ),
        (
            Both(
                "associated_with: the law, with label: grondslag and reason: true",
                "associated_with: de wet, met label: grondslag en reason: true",
            ),
        ),
    ),
    "R034": Entry(
        Both("no standard: {elements}", "geen standaard: {elements}"),
        Both(
            "What systems exchange they exchange by a standard, or each connection is made anew. A component or interface without one is not worked out yet, or shows where a standard is missing. The standards of its parts and of its whole count.",
            "Een applicatiecomponent of interface zonder standaard. Wat systemen uitwisselen gaat volgens een standaard, of elke koppeling is maatwerk. Een component of interface zonder standaard is nog niet uitgewerkt, of laat zien waar een standaard ontbreekt. De standaarden van delen en van het geheel tellen mee.",
        ),
        for_each(Both("name it under standards, with its obligation", "noem hem onder standards, met de verplichting")),
    ),
    "R035": Entry(
        Both('nothing uses the standard "{element}"', 'niets gebruikt de standaard "{element}"'),
        Both(
            "A standard that stands in the model and is named by nothing has no reason to be there yet.",
            "Een standaard die door niets in het model gebruikt wordt. Een standaard die in het model staat en nergens genoemd wordt, heeft nog geen reden om er te staan.",
        ),
        (Both("name it at what it is for, under standards", "noem hem bij dat waarvoor hij is, onder standards"),),
    ),
    "R036": Entry(
        Both(
            '"{element}" uses "{standard}", which is {status}',
            '"{element}" gebruikt "{standard}", met status {status}',
        ),
        Both(
            "A standard that is deprecated or withdrawn gets no repairs and no support. What uses it says with `plateau: {until: ...}` how long this still stands, or changes to the successor.",
            "Iets dat een verouderde of vervallen standaard gebruikt. Een standaard die verouderd of vervallen is krijgt geen herstel en geen ondersteuning. Wat hem gebruikt zegt met `plateau: {until: ...}` hoelang dat nog zo is, of gaat over op de opvolger.",
        ),
        (
            Both('its successor may be "{successor}"', 'de opvolger is misschien "{successor}"'),
            Both("name a successor, or until when this stands", "noem een opvolger, of tot wanneer dit zo is"),
        ),
    ),
}
