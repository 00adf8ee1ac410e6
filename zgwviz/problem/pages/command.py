"""Codes F: files, folders and the command line."""

from zgwviz.problem.entry import Both, Entry

ENTRIES = {
    "F001": Entry(
        Both('no folder "{folder}"', 'geen map "{folder}"'),
        Both(
            "A spec is a folder with a plate.yaml in it. Give the folder's path from where you are now.",
            "Een spec is een map met daarin een plate.yaml. Geef het pad van de map vanaf waar u nu staat.",
        ),
        (Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?'),),
    ),
    "F002": Entry(
        Both('no plate.yaml in "{folder}"', 'geen plate.yaml in "{folder}"'),
        Both(
            "Every spec has a plate.yaml that gives its title and its layers. `zgwviz init DIR` writes a spec to begin from.",
            "Elke spec heeft een plate.yaml met de titel en de lagen. `zgwviz init MAP` schrijft een spec om mee te beginnen.",
        ),
        (Both("`zgwviz init` writes a spec to begin from", "`zgwviz init` schrijft een spec om mee te beginnen"),),
    ),
    "F003": Entry(
        Both("no spec under specs/", "geen spec onder specs/"),
        Both(
            "Without a folder on the command line every folder under specs/ with a plate.yaml is taken. There is none here.",
            "Zonder map op de opdrachtregel telt elke map onder specs/ met een plate.yaml. Hier is er geen.",
        ),
        (Both("give a folder, or go to where specs/ is", "geef een map, of ga naar waar specs/ staat"),),
    ),
    "F004": Entry(
        Both(
            "several specs, and this command takes one: {specs}",
            "meer dan één spec, en deze opdracht neemt er één: {specs}",
        ),
        Both(
            "A command with one result cannot choose between specs. Name the folder you mean.",
            "Een opdracht met één resultaat kan niet kiezen tussen specs. Noem de map die u bedoelt.",
        ),
        (Both("which one?", "welke?"),),
    ),
    "F005": Entry(
        Both('cannot read "{file}": {reason}', 'kan "{file}" niet lezen: {reason}'),
        Both(
            "A file of the spec is there but the system does not let it be read. Look at its permissions, and whether it is a link to something that is gone.",
            "Een bestand van de spec staat er wel, maar het systeem laat het niet lezen. Kijk naar de rechten, en of het een verwijzing is naar iets dat weg is.",
        ),
    ),
    "F006": Entry(
        Both('cannot write "{file}": {reason}', 'kan "{file}" niet schrijven: {reason}'),
        Both(
            "Nothing was written over in part: the old file is as it was. Look at the permissions of the folder, at the space on the disk, and whether another program has the file open.",
            "Er is niets half overschreven: het oude bestand is zoals het was. Kijk naar de rechten van de map, naar de ruimte op de schijf, en of een ander programma het bestand open heeft.",
        ),
    ),
    "F007": Entry(
        Both('no format "{format}"', 'geen formaat "{format}"'),
        Both(
            "Drawings are written as svg and png. Several are given with commas: `-f svg,png`.",
            "Tekeningen worden geschreven als svg en png. Meer dan één geeft u met komma's: `-f svg,png`.",
        ),
        (
            Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?'),
            Both("there are: {known}", "er zijn: {known}"),
        ),
    ),
    "F008": Entry(
        Both('no paper "{paper}"', 'geen papier "{paper}"'),
        Both(
            "A plate is made for a medium: slide, a4, a3, a1, a0 (landscape), the same with -portrait, or screen.",
            "Een plaat is gemaakt voor een medium: slide, a4, a3, a1, a0 (liggend), dezelfde met -portrait, of screen.",
        ),
        (
            Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?'),
            Both("there are: {known}", "er zijn: {known}"),
        ),
    ),
    "F009": Entry(
        Both(
            "one drawing goes to stdout, and this would be {count}",
            "naar stdout gaat één tekening, en dit zouden er {count} zijn",
        ),
        Both(
            "With `-o -` the drawing is written to stdout, which holds one file. Name one spec, one view, one paper and one format.",
            "Met `-o -` gaat de tekening naar stdout, waar één bestand in past. Noem één spec, één view, één papier en één formaat.",
        ),
        (Both("add --view, --paper and -f", "voeg --view, --paper en -f toe"),),
    ),
    "F010": Entry(
        Both('"{folder}" is there already, and is not empty', '"{folder}" bestaat al, en is niet leeg'),
        Both(
            "`init` writes over nothing. Give the name of a folder that is not there yet.",
            "`init` overschrijft niets. Geef de naam van een map die er nog niet is.",
        ),
        (Both("give another name", "geef een andere naam"),),
    ),
    "F011": Entry(
        Both('"{file}" would change', '"{file}" zou veranderen'),
        Both(
            "`render --check` draws everything, writes nothing, and compares. The drawings that are kept are not those of the spec as it is now.",
            "`render --check` tekent alles, schrijft niets, en vergelijkt. De bewaarde tekeningen zijn niet die van de spec zoals die nu is.",
        ),
        (Both("draw again with: zgwviz render", "teken opnieuw met: zgwviz render"),),
    ),
    "F012": Entry(
        Both('no message "{code}"', 'geen melding "{code}"'),
        Both(
            "Every message has a code: a letter and three digits. `zgwviz explain` without a code lists them all.",
            "Elke melding heeft een code: een letter en drie cijfers. `zgwviz explain` zonder code noemt ze allemaal.",
        ),
        (
            Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?'),
            Both("`zgwviz explain` lists all", "`zgwviz explain` noemt ze allemaal"),
        ),
    ),
    "F013": Entry(
        Both('no view "{view}"', 'geen view "{view}"'),
        Both(
            "`zgwviz views` lists what can be drawn of a spec: the overall plate, a plate for each layer and group, and the views it asks for.",
            "`zgwviz views` noemt wat er van een spec te tekenen is: de overall plaat, een plaat per laag en per groep, en de views waar hij om vraagt.",
        ),
        (
            Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?'),
            Both("`zgwviz views` lists all", "`zgwviz views` noemt ze allemaal"),
        ),
    ),
    "F014": Entry(
        Both(
            '"{one}" and "{other}" would both be drawn into "{name}"',
            '"{one}" en "{other}" zouden beide in "{name}" getekend worden',
        ),
        Both(
            "Each spec is drawn into a folder with the name of its own folder. Two specs whose folders have one name would write over each other's drawings.",
            "Elke spec wordt getekend in een map met de naam van zijn eigen map. Twee specs in mappen met één naam zouden elkaars tekeningen overschrijven.",
        ),
        (Both("draw them one by one, each with its own -o", "teken ze een voor een, elk met een eigen -o"),),
    ),
    "F015": Entry(
        Both(
            'the view "{view}" is known, but this version does not draw its kind yet',
            'de view "{view}" is bekend, maar deze versie tekent die soort nog niet',
        ),
        Both(
            "The spec language already has views that a later version will draw; they are read and checked now. `zgwviz views` lists what this version draws.",
            "De spec-taal kent al views die een latere versie tekent; ze worden nu wel gelezen en nagekeken. `zgwviz views` noemt wat deze versie tekent.",
        ),
        (Both("`zgwviz views` lists what can be drawn", "`zgwviz views` noemt wat er te tekenen is"),),
    ),
    "F017": Entry(
        Both('no element "{element}"', 'geen element "{element}"'),
        Both(
            "A golden thread is that of one element of the spec, named by its id or by its whole name.",
            "Een rode draad is die van één element van de spec, genoemd bij zijn id of bij zijn hele naam.",
        ),
        (
            Both('did you mean "{suggestion}"?', 'bedoelde u "{suggestion}"?'),
            Both("give the id of an element", "geef het id van een element"),
        ),
    ),
    "F018": Entry(
        Both(
            '"{format}" is written of a whole model, not of a view',
            '"{format}" gaat over een heel model, niet over een view',
        ),
        Both(
            "json, archimate, csv and xlsx hold all of a model. `--view` belongs to the formats that show something: mediawiki, markdown, mermaid, d2, plantuml, structurizr and dot.",
            "json, archimate, csv en xlsx bevatten een heel model. `--view` hoort bij de formaten die iets laten zien: mediawiki, markdown, mermaid, d2, plantuml, structurizr en dot.",
        ),
        (Both("leave --view out", "laat --view weg"),),
    ),
    "F016": Entry(
        Both(
            '"{file}" would be {size} pixels, and {limit} million is the most',
            '"{file}" zou {size} beeldpunten worden, en {limit} miljoen is het meeste',
        ),
        Both(
            "A picture of more pixels than that takes more memory than most machines give. SVG has no such bound.",
            "Een plaatje met meer beeldpunten kost meer geheugen dan de meeste machines geven. SVG kent die grens niet.",
        ),
        (Both("give a smaller --width or --dpi, or draw SVG", "geef een kleinere --width of --dpi, of teken SVG"),),
    ),
    "F030": Entry(
        Both('"{file}" is no baseline: {reason}', '"{file}" is geen lijst van bekende meldingen: {reason}'),
        Both(
            '`_baseline.json` holds the findings that a team had when it began: `{"zgwviz": 1, "known": [...]}`, written by `zgwviz check --write-baseline`. It can be shortened by hand, line by line.',
            '`_baseline.json` bevat de meldingen die een team had toen het begon: `{"zgwviz": 1, "known": [...]}`, geschreven door `zgwviz check --write-baseline`. Met de hand regels weghalen mag.',
        ),
        (
            Both(
                "write it anew with: zgwviz check --write-baseline",
                "schrijf haar opnieuw met: zgwviz check --write-baseline",
            ),
        ),
    ),
    "F031": Entry(
        Both("the past cannot be read: {reason}", "het verleden is niet te lezen: {reason}"),
        Both(
            "What changed since a revision, and since when something is in the text, is what git knows. Everything else works without git. The folder of the spec must be in a git repository, and the revision (a tag, a branch, a commit) in its history.",
            "Wat er veranderde sinds een revisie, en sinds wanneer iets in de tekst staat, weet git. Al het andere werkt zonder git. De map van de spec moet in een git-repository staan, en de revisie (een tag, branch of commit) in haar geschiedenis.",
        ),
        (
            Both('there is no revision "{revision}"', 'er is geen revisie "{revision}"'),
            Both("give a folder that is in a git repository", "geef een map die in een git-repository staat"),
        ),
    ),
    "F032": Entry(
        Both(
            "the spec of {revision} has errors, so there is nothing to compare with",
            "de spec van {revision} bevat fouten, dus er is niets om mee te vergelijken",
        ),
        Both(
            "The texts of the spec at that revision do not make a model: there was no spec in this folder then, or it had errors. The errors are listed.",
            "De teksten van de spec in die revisie vormen geen model: er was toen geen spec in deze map, of hij bevatte fouten. De fouten staan erbij.",
        ),
        (Both("take a later revision", "neem een latere revisie"),),
    ),
    "F033": Entry(
        Both('{option} says nothing to "{report}"', '{option} zegt "{report}" niets'),
        Both(
            "`--since` is of coverage, `--dated` of open, `--with` of same, `--against` of concepts, which cannot do without it.",
            "`--since` hoort bij coverage, `--dated` bij open, `--with` bij same, `--against` bij concepts, dat er niet zonder kan.",
        ),
        (Both("leave it out", "laat het weg"),),
    ),
    "F034": Entry(
        Both(
            "concepts are held against a list, and none was given",
            "begrippen worden naast een lijst gelegd, en er is er geen gegeven",
        ),
        Both(
            "`zgwviz report concepts SPEC --against FILE` holds the model against a list of concepts: a YAML file with a title and concepts, whose name starts with `_` where it stands in the spec's folder.",
            "`zgwviz report concepts SPEC --against BESTAND` legt het model naast een lijst van begrippen: een YAML-bestand met een titel (title) en begrippen (concepts), met `_` voor de naam als het in de map van de spec staat.",
        ),
        (Both("give one with --against FILE", "geef er een met --against BESTAND"),),
    ),
    "F035": Entry(
        Both('no file "{file}"', 'geen bestand "{file}"'),
        Both(
            "The file of this name is not there, or you may not read it. A path begins where you are now.",
            "Het bestand met deze naam is er niet, of u mag het niet lezen. Een pad begint waar u nu bent.",
        ),
        (Both("look at its name and folder", "kijk naar de naam en de map"),),
    ),
    "F036": Entry(
        Both('"{base}" is no beginning of a URI', '"{base}" is geen begin van een URI'),
        Both(
            "Each concept in SKOS has a URI: the base and the id of the element. A base begins with a scheme, as `https:`, and ends in `/`, `#` or `:`.",
            "Elk begrip in SKOS heeft een URI: het begin en de id van het element. Een begin start met een schema, zoals `https:`, en eindigt op `/`, `#` of `:`.",
        ),
        (Both("give one as https://example.org/id/begrip/", "geef er een als https://example.org/id/begrip/"),),
    ),
    "F037": Entry(
        Both(
            '"{view}" is a page to read, not a drawing: there is no {format} of it',
            '"{view}" is een pagina om te lezen, geen tekening: er is geen {format} van',
        ),
        Both(
            "A view of the kind `page` is text with drawings in it. It comes as one file for a browser (`zgwviz render --view ID -f html`), as Markdown (`zgwviz export markdown --view ID`) and as wiki text (`zgwviz export mediawiki --view ID`). "
            "A run of all views draws the rest, and leaves it out.",
            "Een view van de soort `page` is tekst met tekeningen erin. Zij komt als één bestand voor een browser (`zgwviz render --view ID -f html`), als Markdown (`zgwviz export markdown --view ID`) en als wikitekst (`zgwviz export mediawiki --view ID`). "
            "Wie alle views tekent, tekent de rest, en slaat haar over.",
        ),
        (
            Both(
                "`zgwviz render --view {view} -f html`, or `zgwviz export markdown` or `mediawiki`",
                "`zgwviz render --view {view} -f html`, of `zgwviz export markdown` of `mediawiki`",
            ),
        ),
    ),
}
