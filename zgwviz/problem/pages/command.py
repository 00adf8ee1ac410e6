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
        Both("several specs, and this command takes one: {specs}", "meer dan één spec, en deze opdracht neemt er één: {specs}"),
        Both(
            "A command with one result cannot choose between specs. Name the folder you mean.",
            "Een opdracht met één resultaat kan niet kiezen tussen specs. Noem de map die u bedoelt.",
        ),
        (Both("which one?", "welke?"),),
    ),
}
