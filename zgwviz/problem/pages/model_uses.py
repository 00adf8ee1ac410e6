"""What is wrong with the use of another spec."""

from zgwviz.problem.entry import Both, Entry

_NEAR = Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?')
_KNOWN = Both("there are: {known}", "er zijn: {known}")

USES = {
    "M030": Entry(
        Both('no used spec has the prefix "{word}"', 'geen gebruikte spec heeft het voorvoegsel "{word}"'),
        Both(
            "`uses` in plate.yaml gives each spec that is used a prefix and names its folder: `uses: {nora: ../zaakgericht-werken}`. An element of that spec is then called `nora:zaak`.",
            "`uses` in plate.yaml geeft elke gebruikte spec een voorvoegsel en noemt de map ervan: `uses: {nora: ../zaakgericht-werken}`. Een element van die spec heet dan `nora:zaak`.",
        ),
        (
            _NEAR,
            _KNOWN,
            Both(
                'name its folder in plate.yaml, under uses: "{word}: ../FOLDER"',
                'noem de map ervan in plate.yaml, onder uses: "{word}: ../MAP"',
            ),
        ),
    ),
    "M031": Entry(
        Both('no element "{word}" in {spec} ({prefix})', 'geen element "{word}" in {spec} ({prefix})'),
        Both(
            "What stands behind the colon is the id that the element has in its own spec. Perhaps it got another id there, or was taken out: `zgwviz views --all` in that folder lists them. "
            "Decisions of that spec are named in the same way behind `decision`.",
            "Achter de dubbele punt staat het id dat het element in zijn eigen spec heeft. Misschien kreeg het daar een ander id, of is het vervallen: `zgwviz views --all` in die map noemt ze. "
            "Besluiten van die spec noemt u net zo achter `decision`.",
        ),
        (_NEAR, Both("write the id that it has there", "schrijf het id dat het daar heeft")),
    ),
    "M032": Entry(
        Both("no spec in {place}", "geen spec in {place}"),
        Both(
            "Behind `spec` stands a folder with a plate.yaml, as it is found from the folder of this spec: `../zaakgericht-werken` is the folder beside it. "
            "A folder on another disk, or from the root, will do, but means nothing on another computer. Nothing is fetched from a network.",
            "Achter `spec` staat een map met een plate.yaml, zoals die vanuit de map van deze spec te vinden is: `../zaakgericht-werken` is de map ernaast. "
            "Een map op een andere schijf, of vanaf de wortel, mag ook, maar zegt op een andere computer niets. Van een netwerk wordt niets gehaald.",
        ),
        (
            Both("it could not be read: {reason}", "hij is niet te lezen: {reason}"),
            Both(
                "nothing is fetched from {network}; name a folder on this computer",
                "van {network} wordt niets gehaald; noem een map op deze computer",
            ),
            Both(
                'write its folder as seen from this one, like "../zaakgericht-werken"',
                'schrijf de map zoals die vanaf hier te vinden is, als "../zaakgericht-werken"',
            ),
        ),
    ),
    "M033": Entry(
        Both("{spec} has errors itself: {count}", "{spec} heeft zelf fouten: {count}"),
        Both(
            "A spec that is used must be sound. What is wrong with it is told where it is: `zgwviz check` with its folder says all of it. Until then nothing of it can be used.",
            "Een spec die gebruikt wordt moet kloppen. Wat er mis is staat bij die spec zelf: `zgwviz check` met die map erachter zegt alles. Tot dan is er niets van te gebruiken.",
        ),
        (Both("mend it there first; it begins at {where}", "herstel het daar eerst; het begint op {where}"),),
    ),
    "M034": Entry(
        Both(
            'this spec has a prefix already: "{prefix}" at {where}',
            'deze spec heeft al een voorvoegsel: "{prefix}" op {where}',
        ),
        Both(
            "Each spec that is used has one prefix. With two of them one element would stand in the model twice.",
            "Elke gebruikte spec heeft één voorvoegsel. Met twee zou één element dubbel in het model staan.",
        ),
        (Both('use "{prefix}", and take this line out', 'gebruik "{prefix}", en haal deze regel weg'),),
    ),
    "M035": Entry(
        Both("specs use each other in a circle: {path}", "specs gebruiken elkaar in een kring: {path}"),
        Both(
            "A spec builds on another, never the other way round as well: what is common to both belongs in the one that the other uses, or in a third.",
            "Een spec bouwt op een andere, en niet ook andersom: wat beide gemeen hebben hoort in de spec die de andere gebruikt, of in een derde.",
        ),
        (Both("take out one of these uses", "haal een van deze regels onder uses weg"),),
    ),
    "M036": Entry(
        Both(
            '"{word}" is not of {spec}: that spec uses it itself',
            '"{word}" is niet van {spec}: die spec gebruikt het zelf',
        ),
        Both(
            "An element is used from the spec that it belongs to, never by way of another: so it is plain where it comes from, also when the other one lets it go. Give that spec a prefix of its own under `uses`.",
            "Een element wordt gebruikt uit de spec waar het van is, nooit via een andere: dan is duidelijk waar het vandaan komt, ook als die andere het loslaat. Geef die spec een eigen voorvoegsel onder `uses`.",
        ),
        (
            Both(
                "use the spec that it belongs to; {spec} finds it in {other}",
                "gebruik de spec waar het van is; {spec} vindt die in {other}",
            ),
        ),
    ),
    "M037": Entry(
        Both('no group "{word}" in {spec} ({prefix})', 'geen groep "{word}" in {spec} ({prefix})'),
        Both(
            "Among `groups` an id with a prefix is a group of that spec, which comes with all of its elements. One element stands among the `elements` of a group.",
            "Onder `groups` is een id met een voorvoegsel een groep van die spec, die met al haar elementen meekomt. Eén element staat onder de `elements` van een groep.",
        ),
        (_NEAR, Both("write the id of a group there", "schrijf het id van een groep daar")),
    ),
    "M038": Entry(
        Both(
            '{spec} is version "{version}", not "{word}"',
            '{spec} is versie "{version}", niet "{word}"',
        ),
        Both(
            "The version behind `uses` is the one that this spec was made with. The other spec has gone on: look whether what is used still means the same, and then name the version of now.",
            "De versie bij `uses` is die waar deze spec mee gemaakt is. De andere spec is verder gegaan: kijk of wat gebruikt wordt nog hetzelfde betekent, en noem dan de versie van nu.",
        ),
        (
            Both(
                'look at what changed, and write version: "{version}"',
                'bekijk wat er anders is, en schrijf version: "{version}"',
            ),
            Both("look at what changed, and leave the version out", "bekijk wat er anders is, en laat version weg"),
        ),
    ),
    "M039": Entry(
        Both("the text of {spec} is another one than was meant", "de tekst van {spec} is een andere dan bedoeld"),
        Both(
            "The hash behind `uses` is that of the files of the other spec as they were when this spec was made. Something in them is different now: look whether what is used still means the same, and then name the hash of now. "
            "How lines end does not count. Leave the hash out when every change there is welcome here.",
            "De hash bij `uses` is die van de bestanden van de andere spec zoals ze waren toen deze spec gemaakt werd. Daar is nu iets anders in: kijk of wat gebruikt wordt nog hetzelfde betekent, en noem dan de hash van nu. "
            "Hoe regels eindigen telt niet mee. Laat de hash weg als elke verandering daar hier welkom is.",
        ),
        (Both("look at what changed, and write hash: {hash}", "bekijk wat er anders is, en schrijf hash: {hash}"),),
    ),
    "M029": Entry(
        Both("nothing of {spec} is used", "van {spec} wordt niets gebruikt"),
        Both(
            "The spec is named under `uses`, and none of its elements or decisions is named anywhere. It is read all the same each time.",
            "De spec staat onder `uses`, en nergens staat een element of besluit ervan. Gelezen wordt hij wel, elke keer.",
        ),
        (
            Both(
                'name an element of it, as "{prefix}:ID", or take this line out',
                'noem er een element van, als "{prefix}:ID", of haal deze regel weg',
            ),
        ),
    ),
}
