"""Codes R005 to R021: relations, the golden thread, and the layers."""

from zgwviz.problem.entry import Both, Entry

THREAD = {
    "R005": Entry(
        Both(
            'ArchiMate has no "{verb}" from "{source}" ({source_kind}) to "{target}" ({target_kind})',
            'ArchiMate kent geen "{verb}" van "{source}" ({source_kind}) naar "{target}" ({target_kind})',
        ),
        Both(
            "ArchiMate 3.2 says which relations may stand between which kinds of element. One that it does not know reads differently to each reader, and other tools refuse it when the model is exported to them. "
            "Nesting is composition, and is held against the table as such. Elements without a kind stand outside the table. "
            "Use a relation that is allowed, turn it round, or put what acts between the two.",
            "Een relatie die ArchiMate 3.2 tussen deze twee soorten niet kent. ArchiMate 3.2 zegt welke relaties tussen welke soorten elementen mogen staan. Een die het niet kent leest ieder anders, en ander gereedschap weigert haar bij het uitwisselen. "
            "Nesten is samenstellen en wordt ook zo getoetst. Elementen zonder soort staan buiten de tabel. "
            "Gebruik een relatie die mag, draai haar om, of zet ertussen wat handelt.",
        ),
        (
            Both(
                "the other way round it may stand: {turned}; this way round: {allowed}",
                "andersom mag het: {turned}; zo om mag: {allowed}",
            ),
            Both("allowed here: {allowed}", "hier mag: {allowed}"),
            Both("no relation may stand between these two", "tussen deze twee mag geen relatie staan"),
        ),
    ),
    "R010": Entry(
        Both(
            '"{element}" is not traced to the first layer, "{layer}"',
            '"{element}" is niet herleid tot de eerste laag, "{layer}"',
        ),
        Both(
            "Every element is there for a reason, and the reasons stand in the first layer. A path follows realization, serving, influence, assignment and specialization as written, and composition, aggregation and access backwards; associations between information objects, or with `reason: true`, make it an indirect one. Triggering and flow never count. "
            "Say what the element, or the end of its thread, realizes, serves or influences. When nobody knows, leave the gap: it shows on the plate, and it is what the next meeting is for.",
            "Een element dat niet herleid is tot de eerste laag. Elk element is er om een reden, en de redenen staan in de eerste laag. Een pad volgt realisatie, ondersteuning, beïnvloeding, toewijzing en specialisatie zoals geschreven, en compositie, aggregatie en toegang achterwaarts; associaties tussen informatieobjecten, of met `reason: true`, maken het indirect. Activering en stroom tellen nooit. "
            "Zeg wat het element, of het eind van zijn draad, realiseert, ondersteunt of beïnvloedt. Weet niemand het, laat het gat dan staan: het is te zien op de plaat, en daar is de volgende bijeenkomst voor.",
        ),
        (
            Both("its thread ends at {ends}: say what that is for", "de draad stopt bij {ends}: zeg waarvoor dat is"),
            Both("say what it realizes, serves or influences", "zeg wat het realiseert, ondersteunt of beïnvloedt"),
        ),
    ),
    "R011": Entry(
        Both(
            'nothing in a lower layer carries "{element}"',
            'niets in een lagere laag draagt "{element}"',
        ),
        Both(
            "A goal that no process, object or application realizes is a wish. Goals, principles, capabilities, functions, processes, services and products need a direct thread up to them from a lower layer, or to what they are part of. "
            "Say what realizes or serves it, or take it out if nobody is going to.",
            "Een doel, principe, capability, functie, proces, dienst of product dat door niets in een lagere laag gedragen wordt. Een doel dat geen proces, object of applicatie realiseert is een wens. Doelen, principes, capabilities, functies, processen, diensten en producten hebben een directe draad nodig vanuit een lagere laag, of naar dat waar ze deel van zijn. "
            "Zeg wat het realiseert of ondersteunt, of haal het weg als niemand het gaat doen.",
        ),
        (
            Both(
                'say what realizes or serves it, in "{layer}" or below',
                'zeg wat het realiseert of ondersteunt, in "{layer}" of lager',
            ),
        ),
    ),
    "R012": Entry(
        Both(
            '"{low}" leads straight to "{high}" and skips {layers}',
            '"{low}" gaat meteen naar "{high}" en slaat {layers} over',
        ),
        Both(
            "The plate is read layer by layer. A step of the golden thread that skips a layer leaves out what lies between. What is exempt: an application or technology element that serves, realizes or is assigned to a part of the business. "
            "Lead the step through an element of the layer between if there is one; else leave it.",
            "Een stap van de rode draad die een laag overslaat. De plaat leest men laag voor laag; zo'n stap laat weg wat ertussen ligt. Uitgezonderd is een applicatie- of technologie-element dat een deel van de organisatie ondersteunt, realiseert of uitvoert. "
            "Leid de stap langs een element van de laag ertussen als dat er is; laat haar anders staan.",
        ),
        (Both("which element in between asks for it?", "welk element ertussen vraagt erom?"),),
    ),
    "R013": Entry(
        Both(
            'the first layer, "{layer}", holds no law, value, goal, principle or capability ({number} {number:element|elements})',
            'de eerste laag, "{layer}", heeft geen wet, waarde, doel, principe of capability ({number} {number:element|elementen})',
        ),
        Both(
            'The plate answers "what do we do this for?" at the top, and everything below is traced to it. A first layer without a purpose answers nothing. '
            "Put a layer on top with drivers, goals, values, principles or capabilities, however few.",
            "De eerste laag is leeg, of zegt niet waarvoor dit alles is. De plaat zegt bovenaan waarvoor we dit doen, en alles eronder wordt daartoe herleid. Een eerste laag zonder bedoeling zegt niets. "
            "Zet een laag bovenaan met wetten, doelen, waarden, principes of capabilities, hoe weinig ook.",
        ),
        (
            Both('say in "{empty}" what this is for', 'zeg in "{empty}" waarvoor dit alles is'),
            Both("put a layer on top that says what for", "zet een laag bovenaan die zegt waarvoor"),
        ),
    ),
    "R014": Entry(
        Both('"{layer}" has no elements', '"{layer}" heeft geen elementen'),
        Both(
            "An empty layer, pillar or roadmap says to everyone who looks that nothing is known there. Put in what is known, drafts too, or take it out of plate.yaml for now.",
            "Een laag, pijler of weg zonder elementen. Een lege laag, pijler of weg zegt iedereen die kijkt dat daar niets bekend is. Zet erin wat bekend is, ook als voorstel, of haal haar voorlopig uit plate.yaml.",
        ),
        (
            Both(
                "put in what is known, or take it out of plate.yaml",
                "zet erin wat bekend is, of haal haar weg uit plate.yaml",
            ),
        ),
    ),
    "R015": Entry(
        Both('the group "{group}" has no elements', 'de groep "{group}" heeft geen elementen'),
        Both(
            "A group without elements is a title with nothing under it. Put in its elements, or take the group out.",
            "Een groep zonder elementen. Dat is een titel met niets eronder. Zet de elementen erin, of haal de groep weg.",
        ),
        (Both("put in its elements, or take it out", "zet de elementen erin, of haal haar weg"),),
    ),
    "R016": Entry(
        Both('no element has the type "{type}"', 'geen element heeft het type "{type}"'),
        Both(
            "The types in plate.yaml are the words of the field. One that is never used was forgotten, or replaced and left behind.",
            "Een type in plate.yaml dat geen element heeft. De types in plate.yaml zijn de woorden van het vak. Een die nooit gebruikt wordt is vergeten, of vervangen en blijven staan.",
        ),
        (
            Both(
                "give it to the elements it is meant for, or take it out",
                "geef het de elementen waarvoor het bedoeld is, of haal het weg",
            ),
        ),
    ),
    "R020": Entry(
        Both(
            '"{verb}" joins "{one}" and "{other}" twice: at {where} too',
            '"{verb}" verbindt "{one}" en "{other}" twee keer: ook op {where}',
        ),
        Both(
            "An association reads the same from both ends; written at each of them it is drawn as two lines. What is nested is part already. "
            "Write one association with a role and a cardinality at both ends; leave out what nesting says.",
            "Twee elementen die twee keer door dezelfde relatie verbonden zijn: van beide kanten, of als deel en ook genest. Een associatie leest van beide kanten hetzelfde; staat zij bij allebei, dan worden het twee lijnen. Wat genest is, is al een deel. "
            "Schrijf één associatie met aan beide einden een rol en een kardinaliteit; laat weg wat het nesten al zegt.",
        ),
        (
            Both(
                'take this one out: "{nested}" is part already, by where it stands',
                'haal deze weg: "{nested}" is al een deel, door waar het staat',
            ),
            Both(
                "keep one, with a role and cardinality at both ends",
                "houd er één, met rol en kardinaliteit aan beide einden",
            ),
        ),
    ),
    "R021": Entry(
        Both('a circle of "{verb}": {path}', 'een cirkel van "{verb}": {path}'),
        Both(
            "What specializes something is more special than it, what realizes it more concrete, what is a part of it smaller: such steps never come back to where they began. Plateaus that trigger each other in a circle have no order in time. Turn one of the relations round, or take it out.",
            "Een cirkel van relaties waar die niet kan. Wat een soort is van iets is bijzonderder, wat het realiseert concreter, wat er deel van is kleiner: zulke stappen komen nooit terug bij het begin. Plateaus die elkaar in een cirkel activeren hebben geen volgorde in de tijd. Draai een van de relaties om, of haal haar weg.",
        ),
        (Both("turn one of these steps round, or take it out", "draai een van deze stappen om, of haal hem weg"),),
    ),
}
